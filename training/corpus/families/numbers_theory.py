"""Divisors, primes, greatest common divisors and least common multiples."""

from training.corpus.draw import chance, one_integer
from training.corpus.family import Family

PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)

FAMILIES = (
    Family(
        concept="is-prime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a number is prime.",
            "Write a python function to test a non-negative integer for primality.",
            "Given an integer n >= 0, return True if it is a prime number and False otherwise.",
            "Is n prime? (0 and 1 are not.)",
            "Check if a number has no divisors except 1 and "
            "itself; numbers below 2 do not qualify.",
            "I need to know if a given whole number is a prime.",
            "Determine primality of an integer.",
            "Return True exactly for the prime numbers.",
        ),
        more_phrasings=(
            "Write a function to tell if an integer >= 0 has exactly two divisors.",
            "Write a python function to decide primality; everything under 2 is rejected.",
            "For a whole number from 0 up, return a boolean saying that it is bigger than 1 and cannot be divided evenly by anything but one and itself.",
            "Is the non-negative n greater than one and free of any factor strictly between 1 and n?",
            "primality test for a non-negative integer",
            "Say whether n pebbles are at least two and can be laid out in a full rectangle in no way but one single row.",
            "The predicate true of n precisely if n >= 2 and n = a * b with positive integers implies a = 1 or b = 1.",
            "Try 2, 3, 4 and so on as divisors; if one below n goes in evenly the answer is False, likewise for 0 and 1, otherwise True.",
        ),
        names=("is_prime", "check_prime", "prime_number", "is_prime_number", "test_prime"),
        solutions=("""\
def <f>(n):
    if n < 2:
        return False
    for i in range(2, int(n ** 0.5) + 1):
        if n % i == 0:
            return False
    return True
""", """\
def <f>(n):
    return n > 1 and all(n % d for d in range(2, n))
""", """\
def <f>(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True
"""),
        inputs=lambda rng: (rng.choice(PRIMES) if chance(rng, 0.45)
                            else rng.choice((0, 1, 4, 9, 25, 49, 91, rng.randint(2, 120))),),
    ),
    Family(
        concept="primes-up-to",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to list all prime numbers up to and including n.",
            "Write a python function to find every prime that is not larger than a limit.",
            "Given a limit n, return the primes from 2 to n (inclusive) in ascending order.",
            "Collect in a list the primes less than or equal to n.",
            "Which prime numbers do not exceed n? Return them as a sorted list.",
            "I need all primes <= n, smallest first.",
            "Generate the list of primes up to a given number, "
            "the number itself included if prime.",
            "Sieve the primes up to n inclusive.",
        ),
        more_phrasings=(
            "Write a function to get all primes not above n as an ascending list.",
            "Write a python function to sieve the interval from 2 through n for its prime members, in increasing order.",
            "For an upper limit n, itself allowed, return a list of the numbers that have precisely two divisors, lowest first.",
            "Which integers from 2 through n have no divisor but one and themselves? Give them in rising order as a list, empty when n is under 2.",
            "ascending list of primes up to n inclusive",
            "Write the numbers 2 to n, cross out all larger multiples of each one not crossed out, and list the survivors from left to right.",
            "The increasing sequence of all primes p with p <= n, as a list.",
            "10 gives [2, 3, 5, 7] and 11 gives the same with 11 at the end; drop from 1 ... n the number 1 and all composites.",
        ),
        names=("primes_up_to", "list_primes", "primes", "sieve", "get_primes", "find_primes"),
        solutions=("""\
def <f>(n):
    primes = []
    for candidate in range(2, n + 1):
        if all(candidate % p for p in primes):
            primes.append(candidate)
    return primes
""", """\
def <f>(n):
    return [i for i in range(2, n + 1) if all(i % d != 0 for d in range(2, i))]
""", """\
def <f>(n):
    sieve = [True] * (n + 1)
    primes = []
    for i in range(2, n + 1):
        if sieve[i]:
            primes.append(i)
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    return primes
"""),
        inputs=one_integer(3, 50, 0, 1, 2, 13, 25),
    ),
    Family(
        concept="count-primes-below",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the prime numbers smaller than n.",
            "Write a python function to find how many primes are strictly below a given number.",
            "Given n, return the number of primes less than n.",
            "How many prime numbers are there below n, not counting n itself?",
            "Count primes p with p < n.",
            "I need the amount of primes that come before n.",
            "Return how many integers under n are prime.",
        ),
        more_phrasings=(
            "Write a function to get how many primes are less than n.",
            "Write a python function to determine the amount of numbers with exactly two divisors under an exclusive limit n.",
            "For a bound n that is itself not counted, return the quantity of primes beneath it.",
            "How many of the numbers 2, 3, ..., n - 1 are divisible only by 1 and themselves?",
            "number of primes strictly under n",
            "Go through the numbers smaller than n and tally those, from 2 on, that nothing but 1 and the number goes into evenly.",
            "pi(n - 1), the number of primes p such that p < n.",
            "With n = 11 the answer is 4, for 2, 3, 5 and 7 come before it and 11 stays out; n = 2 gives 0.",
        ),
        names=("count_primes", "primes_below", "number_of_primes", "prime_count"),
        solutions=("""\
def <f>(n):
    count = 0
    for i in range(2, n):
        if all(i % d for d in range(2, i)):
            count += 1
    return count
""", """\
def <f>(n):
    return sum(1 for i in range(2, n) if all(i % d != 0 for d in range(2, int(i ** 0.5) + 1)))
""", """\
def <f>(n):
    primes = []
    for i in range(2, n):
        if not any(i % p == 0 for p in primes):
            primes.append(i)
    return len(primes)
"""),
        inputs=one_integer(4, 80, 0, 2, 3, 7, 11, 23),
    ),
    Family(
        concept="next-prime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the smallest prime greater than a given number.",
            "Write a python function to return the next prime after n.",
            "Given a non-negative integer, return the first prime number above it.",
            "What is the closest prime that is strictly larger than n?",
            "Go upwards from n (not counting n) until a prime is reached and return it.",
            "I need the prime following a given integer.",
            "Return the least prime that exceeds n.",
        ),
        more_phrasings=(
            "Write a function to get the first prime beyond n, n being 0 or more.",
            "Write a python function to search upward from n + 1 for a number without divisors other than 1 and itself, and return it (2 at the least).",
            "For a non-negative integer, prime or not, return the smallest prime that is strictly bigger.",
            "Counting up from a non-negative n, n itself excluded, which prime do you meet first?",
            "smallest prime strictly above n",
            "Leave the number you have, go up one by one, and stop at the first from 2 on that cannot be divided by anything apart from 1 and itself; say that one.",
            "min {p prime : p > n} for an integer n >= 0.",
            "13 leads to 17 although 13 is prime itself, 14 leads to 17 too, and 0 leads to 2.",
        ),
        names=("next_prime", "prime_after", "following_prime", "find_next_prime"),
        solutions=("""\
def <f>(n):
    candidate = max(n + 1, 2)
    while any(candidate % d == 0 for d in range(2, candidate)):
        candidate += 1
    return candidate
""", """\
def is_prime(k):
    return k > 1 and all(k % d for d in range(2, int(k ** 0.5) + 1))

def <f>(n):
    n += 1
    while not is_prime(n):
        n += 1
    return n
"""),
        inputs=lambda rng: (rng.choice(PRIMES) if chance(rng, 0.4) else rng.randint(0, 120),),
    ),
    Family(
        concept="prime-factors",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to return the prime factors of a "
            "number in ascending order, with repeats.",
            "Write a python function to factorize an integer (at "
            "least 2) into a sorted list of primes.",
            "Given n >= 2, return the list of primes whose product is n, smallest first.",
            "Find the prime factorization of n as a list; repeated factors appear repeatedly.",
            "Split a number into prime factors, listing a factor "
            "as often as it divides the number.",
            "I need all prime factors of an integer, with multiplicity, from small to large.",
            "Decompose an integer greater than 1 into primes and return them in increasing order.",
        ),
        more_phrasings=(
            "Write a function to break an integer above 1 into primes, smallest first, each as many times as it divides.",
            "Write a python function to compute the complete prime decomposition of n >= 2 as a non-decreasing list.",
            "For an integer from 2 up, return the sorted list of primes, equal ones repeated, whose product is that integer.",
            "Which primes, written in rising order and repeated where needed, multiply to the given integer n > 1?",
            "ascending prime factors of n, with multiplicity",
            "Divide the number by 2 as long as that works, then by 3, and so on until 1 is left, and write down each divisor every time you used it.",
            "The unique non-decreasing list of primes with product n, for n >= 2.",
            "60 gives [2, 2, 3, 5], the 2 twice because 4 divides 60; return the like for any integer greater than one.",
        ),
        names=("prime_factors", "factorize", "prime_factorization", "factor", "get_prime_factors"),
        solutions=("""\
def <f>(n):
    factors = []
    divisor = 2
    while n > 1:
        while n % divisor == 0:
            factors.append(divisor)
            n //= divisor
        divisor += 1
    return factors
""", """\
def <f>(n):
    result = []
    d = 2
    while d * d <= n:
        if n % d == 0:
            result.append(d)
            n //= d
        else:
            d += 1
    if n > 1:
        result.append(n)
    return result
""", """\
def <f>(n):
    for d in range(2, n):
        if n % d == 0:
            return [d] + <f>(n // d)
    return [n]
"""),
        inputs=lambda rng: (rng.randint(2, 300) if chance(rng, 0.5)
                            else 2 ** rng.randint(1, 4) * 3 ** rng.randint(0, 2) * rng.choice(PRIMES[:6]),),
    ),
    Family(
        concept="smallest-divisor",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the smallest divisor greater than 1 of a number.",
            "Write a python function to return the least prime factor of an integer above 1.",
            "Given n >= 2, return the smallest integer larger than 1 that divides n.",
            "What is the lowest factor of n other than 1?",
            "Find the first number from 2 up that divides n without remainder.",
            "I need the minimal divisor of n apart from one.",
            "Return the smallest prime dividing an integer (2 or more).",
        ),
        more_phrasings=(
            "Write a function to get the lowest number from 2 up that goes into n evenly.",
            "Write a python function to determine the minimum prime in the factorization of an integer of at least 2.",
            "For an integer bigger than 1, test 2, 3, 4 and so on and return the first that leaves remainder zero.",
            "What is the least factor of n (n >= 2), the trivial factor 1 set aside?",
            "least divisor of n above 1",
            "Into how few equal groups, but at least two, can n things be shared with none left over? Say that number of groups.",
            "min {d : d >= 2, d divides n} for an integer n >= 2; for a prime this is n itself.",
            "35 gives 5, 36 gives 2, and 37, being prime, gives 37.",
        ),
        names=("smallest_divisor", "least_prime_factor", "smallest_factor", "min_divisor"),
        solutions=("""\
def <f>(n):
    d = 2
    while n % d != 0:
        d += 1
    return d
""", """\
def <f>(n):
    for d in range(2, n + 1):
        if n % d == 0:
            return d
""", """\
def <f>(n):
    return next(d for d in range(2, n + 1) if n % d == 0)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 60) * 2 + 1, rng.choice(PRIMES[1:8]) * rng.choice(PRIMES[1:8]),
                                        rng.randint(2, 60))),),
    ),
    Family(
        concept="list-divisors",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to list all divisors of a positive integer in ascending order.",
            "Write a python function to find every factor of a positive number, sorted.",
            "Given a positive integer n, return all numbers from 1 to n that divide it evenly.",
            "Find the divisors of n, including 1 and n itself, from small to large.",
            "Which positive integers divide n? Return them as an increasing list.",
            "I need the sorted factors of a positive number, one and itself included.",
            "Return the list of all d with n % d == 0, smallest first.",
        ),
        more_phrasings=(
            "Write a function to get every number that goes into a positive n, as an ascending list.",
            "Write a python function to enumerate the complete set of factors, 1 and n among them, in rising order.",
            "For a positive integer, return a sorted list of all whole numbers by which it can be divided without remainder, trivial ones included.",
            "By which numbers from 1 to n can the positive n be divided so that nothing is left? List them from low to high.",
            "ascending list of all factors of a positive integer",
            "You have n chairs and want equal rows with none left over; list every possible number of rows, smallest first.",
            "The increasing list of all positive d with n mod d = 0, for n >= 1.",
            "For 12 the result is [1, 2, 3, 4, 6, 12]; nothing from 1 to n may be left out except what leaves a remainder.",
        ),
        names=("divisors", "factors", "get_divisors", "find_factors", "list_divisors"),
        solutions=("""\
def <f>(n):
    return [d for d in range(1, n + 1) if n % d == 0]
""", """\
def <f>(n):
    result = []
    for i in range(1, n + 1):
        if n % i == 0:
            result.append(i)
    return result
""", """\
def <f>(n):
    small = [d for d in range(1, int(n ** 0.5) + 1) if n % d == 0]
    return sorted(set(small + [n // d for d in small]))
"""),
        inputs=one_integer(2, 72, 1, 12, 16, 36, 13),
    ),
    Family(
        concept="count-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the divisors of a positive integer.",
            "Write a python function to find how many numbers divide n evenly, 1 and n included.",
            "Given a positive integer, return its number of factors.",
            "How many divisors does n have, counting one and n itself?",
            "Count the integers from 1 to n that divide n.",
            "I need the amount of positive factors of a number.",
            "Compute the number of all divisors of a positive integer n.",
        ),
        more_phrasings=(
            "Write a function to tell how many numbers go evenly into a positive n.",
            "Write a python function to evaluate tau(n), the amount of positive factors, trivial ones among them.",
            "For a positive integer, return the quantity of whole numbers from 1 to itself that leave no remainder when it is divided by them.",
            "By how many different positive integers can the positive n be divided without remainder?",
            "number of positive divisors of n",
            "You have n chairs and want equal rows with none left over; say how many different numbers of rows are possible, one row and n rows too.",
            "The divisor function d(n) = #{d : 1 <= d <= n, d divides n}.",
            "12 is divisible by 1, 2, 3, 4, 6 and 12, which makes 6; a prime always gives 2, and 1 gives 1.",
        ),
        names=("count_divisors", "number_of_divisors", "count_factors", "divisor_count"),
        solutions=("""\
def <f>(n):
    return sum(1 for d in range(1, n + 1) if n % d == 0)
""", """\
def <f>(n):
    count = 0
    for i in range(1, n + 1):
        if n % i == 0:
            count += 1
    return count
""", """\
def <f>(n):
    return len([i for i in range(1, n + 1) if not n % i])
"""),
        inputs=one_integer(2, 90, 1, 12, 16, 36, 60),
    ),
    Family(
        concept="sum-of-proper-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the sum of the proper divisors of a positive integer.",
            "Write a python function to add up all divisors of n that are smaller than n.",
            "Given a positive integer, sum its divisors without the number itself.",
            "Compute the aliquot sum of n: the total of its divisors other than n.",
            "What do the factors of n, leaving out n, add up to?",
            "I need the sum of all positive divisors below n itself.",
            "Return the sum of every number less than n that divides n evenly.",
        ),
        more_phrasings=(
            "Write a function to total the factors of a positive n, n itself excluded.",
            "Write a python function to evaluate the aliquot sum of a positive integer.",
            "For a positive integer, find all smaller positive numbers that divide it and return what they make together, 0 for 1.",
            "How much do the numbers below the positive n that go into it evenly come to?",
            "aliquot sum: total of divisors below n",
            "Look for everything smaller that the number can be divided by without a remainder, and add it up; the number itself stays out.",
            "s(n) = sigma(n) - n: the sum of all d with 1 <= d < n and d dividing n.",
            "12 gives 1 + 2 + 3 + 4 + 6 = 16, with 12 not added; a prime gives 1.",
        ),
        names=("sum_proper_divisors", "aliquot_sum", "sum_of_divisors", "divisor_sum"),
        solutions=("""\
def <f>(n):
    return sum(d for d in range(1, n) if n % d == 0)
""", """\
def <f>(n):
    total = 0
    for i in range(1, n // 2 + 1):
        if n % i == 0:
            total += i
    return total
""", """\
def <f>(n):
    return sum(filter(lambda d: n % d == 0, range(1, n)))
"""),
        inputs=one_integer(4, 80, 1, 6, 12, 28, 36),
    ),
)
