"""Primes: lists, neighbours and prime factors."""

from training.corpus.draw import coin, one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="previous-prime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the largest prime strictly smaller than n (n > 2).",
            "Write a python function to return the prime that comes "
            "just before n, not n itself; n is at least 3.",
            "Given an integer n > 2, return the greatest prime number below n.",
            "Which prime is the last one before n? (n >= 3, n itself does not count.)",
            "Step down from n - 1 until a prime is met and return it; n is greater than 2.",
            "I need the nearest prime under n, strictly less than n, for n of at least three.",
        ),
        names=("previous_prime", "prime_before", "largest_prime_below", "prime_under"),
        solutions=("""\
def <f>(n):
    n -= 1
    while any(n % d == 0 for d in range(2, n)):
        n -= 1
    return n
""", """\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def <f>(n):
    for p in range(n - 1, 1, -1):
        if is_prime(p):
            return p
""", """\
def <f>(n):
    return max(p for p in range(2, n) if all(p % d for d in range(2, p)))
"""),
        inputs=one_integer(3, 130, 3, 4, 97, 12),
    ),
    Family(
        concept="nth-prime",
        tags=("number-theory", "sequences"),
        phrasings=(
            "Write a function to find the n-th prime number, where the first is 2.",
            "Write a python function to return the prime at position n, "
            "counting from 1 (so 1 gives 2 and 3 gives 5).",
            "Given n >= 1, return the nth element of 2, 3, 5, 7, 11, ...",
            "Which prime is number n in the list of all primes, if 2 is number one?",
            "Compute the nth prime, n starting at one.",
            "I need the prime that has exactly n - 1 smaller primes.",
        ),
        more_phrasings=(
            "Write a function to get the n-th prime, number 1 being 2.",
            "Write a python function to find the member of rank n, n being 1 or more, in the increasing sequence of all prime numbers.",
            "Given n >= 1, go up from 2 until n primes have been met, and return the last of them.",
            "What is the largest of the n smallest primes, for n of at least 1?",
            "Prime number n, with 2 as the first.",
            "Going up from 1, cross out every number that can be split into smaller factors, and 1 too; which number is the n-th left standing?",
            "p_n, where p_1 = 2 < p_2 = 3 < ... is the sequence of the primes, for n >= 1.",
            "1 leads to 2, 2 to 3, 4 to 7; return the prime up to which, inclusive, there are just n primes.",
        ),
        names=("nth_prime", "prime_number_n", "get_prime", "prime_at"),
        solutions=("""\
def <f>(n):
    p = 1
    while n > 0:
        p += 1
        if all(p % d for d in range(2, p)):
            n -= 1
    return p
""", """\
def <f>(n):
    primes = []
    candidate = 2
    while len(primes) < n:
        if all(candidate % p for p in primes):
            primes.append(candidate)
        candidate += 1
    return primes[-1]
"""),
        inputs=lambda rng: (rng.randint(1, 30),),
    ),
    Family(
        concept="first-n-primes-list",
        tags=("number-theory", "sequences"),
        phrasings=(
            "Write a function to list the first n prime numbers.",
            "Write a python function to return a list with the n "
            "smallest primes in ascending order (empty for n = 0).",
            "Given n >= 0, return the list [2, 3, 5, ...] of the n first primes.",
            "What are the n smallest primes? Return them as a list of length n.",
            "Collect primes from 2 upwards until there are n of them and return the list.",
            "I need exactly n primes, beginning with 2, in rising order.",
        ),
        names=("first_primes", "list_primes", "n_primes", "prime_list"),
        solutions=("""\
def <f>(n):
    primes = []
    candidate = 2
    while len(primes) < n:
        if all(candidate % p for p in primes):
            primes.append(candidate)
        candidate += 1
    return primes
""", """\
from itertools import count, islice

def <f>(n):
    primes = (p for p in count(2) if all(p % d for d in range(2, int(p ** 0.5) + 1)))
    return list(islice(primes, n))
"""),
        inputs=lambda rng: (rng.randint(0, 14),),
    ),
    Family(
        concept="count-primes-between",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the primes from a to b, both ends included.",
            "Write a python function to find how many prime numbers p satisfy a <= p <= b.",
            "Given two integers a <= b, return the number of "
            "primes in the closed range from a to b.",
            "How many of the integers a, a + 1, ..., b are prime?",
            "Return the amount of primes not below a and not above b.",
            "I have a lower and an upper bound (inclusive) and "
            "need the count of prime numbers within.",
        ),
        more_phrasings=(
            "Write a function to get the number of primes in a..b, inclusive.",
            "Write a python function to tell how many integers from a through b have no divisors but 1 and themselves, numbers under 2 not counting, for a <= b.",
            "Given a and b, where a does not exceed b, check every number from a on to b itself and return how many turned out to be primes.",
            "How many primes lie on the number line from a to b, a and b being possible ones (a <= b)?",
            "Prime count on the closed interval [a, b].",
            "From the a-th to the b-th page of a book, both of them read, how many page numbers do you meet that are over 1 and can't be split into smaller factors?",
            "pi(b) - pi(a - 1), where pi(x) denotes the number of primes up to x and a <= b.",
            "10 and 20 make 4, namely 11, 13, 17 and 19, while 7 and 7 make 1; the two bounds belong to the range, and the lower one comes first.",
        ),
        names=("count_primes_between", "primes_in_range", "prime_count", "how_many_primes"),
        solutions=("""\
def <f>(a, b):
    return sum(1 for n in range(a, b + 1) if n > 1 and all(n % d for d in range(2, n)))
""", """\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def <f>(low, high):
    return len([n for n in range(low, high + 1) if is_prime(n)])
""", """\
def <f>(a, b):
    count = 0
    for n in range(max(a, 2), b + 1):
        for d in range(2, n):
            if n % d == 0:
                break
        else:
            count += 1
    return count
"""),
        inputs=lambda rng: (a := rng.randint(0, 50), a + rng.randint(0, 40)),
    ),
    Family(
        concept="sum-of-primes-up-to",
        tags=("number-theory",),
        phrasings=(
            "Write a function to add up all prime numbers up to and including n.",
            "Write a python function to compute the sum of the "
            "primes not greater than n (0 if there are none).",
            "Given a non-negative integer n, return the total of all primes p <= n.",
            "What is 2 + 3 + 5 + 7 + ... taken as far as the primes do not exceed n?",
            "Return the sum of every prime from 2 to n inclusive.",
            "I need the primes up to n, n included, summed.",
        ),
        more_phrasings=(
            "Write a function to sum the primes <= n.",
            "Write a python function to total all numbers from 2 through n that have no divisors but 1 and themselves, with 0 for n under 2.",
            "Given n, check each number up to n itself and return what those that are prime make together.",
            "How much do all primes not exceeding n come to?",
            "Total of the primes up to n, inclusive.",
            "Cross out in the list 2, 3, ..., n every number that can be split into smaller factors, and add up the rest.",
            "The sum of all p with p prime and p <= n.",
            "10 makes 2 + 3 + 5 + 7 = 17 and 11 makes 28, since n itself is added if it is a prime; 1 makes 0.",
        ),
        names=("sum_primes", "sum_of_primes", "prime_sum", "add_primes"),
        solutions=("""\
def <f>(n):
    return sum(p for p in range(2, n + 1) if all(p % d for d in range(2, p)))
""", """\
def <f>(n):
    total = 0
    for p in range(2, n + 1):
        if all(p % d for d in range(2, int(p ** 0.5) + 1)):
            total += p
    return total
""", """\
def <f>(n):
    sieve = [True] * (n + 1)
    total = 0
    for p in range(2, n + 1):
        if sieve[p]:
            total += p
            for m in range(2 * p, n + 1, p):
                sieve[m] = False
    return total
"""),
        inputs=one_integer(2, 80, 0, 1, 2, 13, 23),
    ),
    Family(
        concept="is-composite",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer is composite.",
            "Write a python function to tell if a number n >= 1 has a divisor other than 1 and n.",
            "Given a positive integer, return True if it is a product "
            "of two smaller positive integers, else False.",
            "Is n composite? Note that 1 and the primes are not.",
            "Check that some d with 1 < d < n divides the positive integer n.",
            "Return whether n (at least 1) can be split into a "
            "times b with both factors greater than one.",
        ),
        more_phrasings=(
            "Write a function to test if n >= 1 is a composite number.",
            "Write a python function to decide whether a positive number is a product of two smaller positive ones.",
            "Given n >= 1, return True if it is neither 1 nor a prime, else False.",
            "Does n, a positive integer, have three divisors or more?",
            "Test n >= 1 for compositeness.",
            "Can you lay n stones, 1 or more, as a full rectangle that is more than one row wide and more than one row high?",
            "True iff there are integers a, b > 1 with a * b = n, for a positive integer n.",
            "4, 6 and 9 pass, while 1, 2 and 7 fail: try the numbers strictly between 1 and n (positive), and see if one of them goes into it evenly.",
        ),
        names=("is_composite", "composite", "check_composite", "has_inner_divisor"),
        solutions=("""\
def <f>(n):
    return any(n % d == 0 for d in range(2, n))
""", """\
def <f>(n):
    d = 2
    while d * d <= n:
        if n % d == 0:
            return True
        d += 1
    return False
"""),
        inputs=lambda rng: (rng.choice((1, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41))
            if coin(rng) else rng.choice((4, 9, 25, 49, 91, rng.randint(1, 100))),),
    ),
    Family(
        concept="is-twin-prime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether n is a prime "
            "that has another prime at distance two.",
            "Write a python function to tell if n is a twin prime: n "
            "is prime and n - 2 or n + 2 is prime as well.",
            "Given a positive integer, return True if it "
            "belongs to a pair of primes differing by 2.",
            "Is n one of two primes p and p + 2?",
            "Check that n is prime and at least one of its "
            "neighbours n - 2 and n + 2 is prime too.",
            "Return whether the positive integer n is a member of a twin prime pair.",
        ),
        more_phrasings=(
            "Write a function to test if n > 0 is prime and n - 2 or n + 2 is prime too.",
            "Write a python function to decide whether a positive integer is one of two primes with a gap of two between them.",
            "Given n >= 1, return True if n is a prime and so is the number two less or the number two more; else False.",
            "Is n, a positive number, one half of a prime twin such as 11 and 13?",
            "Test n > 0 for being a twin prime.",
            "Look at a number of 1 or more and at the ones two steps before and two steps after it: is it a prime, and is one or both of those as well?",
            "True iff n is prime and {n - 2, n + 2} contains at least one prime, for a positive integer n.",
            "5, 7 and 29 pass; 23 is prime but lonely, with 21 and 25 around it, and fails, and so does 9, not being prime; test any positive number.",
        ),
        names=("is_twin_prime", "has_twin", "twin_prime", "in_twin_pair"),
        solutions=("""\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, n))

def <f>(n):
    return is_prime(n) and (is_prime(n - 2) or is_prime(n + 2))
""", """\
def <f>(n):
    primes = {p for p in range(2, n + 3) if all(p % d for d in range(2, p))}
    return n in primes and bool({n - 2, n + 2} & primes)
"""),
        inputs=lambda rng: (rng.choice((3, 5, 7, 11, 13, 17, 19, 29, 31, 41, 43, 59, 61, 71))
            if coin(rng) else rng.choice((2, 23, 37, 47, 53, 67, 79, rng.randint(1, 90))),),
    ),
    Family(
        concept="distinct-prime-factors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to list the different prime "
            "factors of n (n >= 2) in ascending order.",
            "Write a python function to find all primes dividing an "
            "integer n > 1, each once, sorted from small to large.",
            "Given an integer above 1, return the sorted list of "
            "its prime divisors without repetition.",
            "Which primes divide n? Return each of them a single "
            "time, in rising order (n is at least 2).",
            "Return the distinct primes in the factorisation of n > 1 as an increasing list.",
            "I need [2, 3] for 12: the prime factors of a "
            "number above one, no duplicates, ascending.",
        ),
        more_phrasings=(
            "Write a function to get the sorted unique prime factors of n > 1.",
            "Write a python function to collect the primes that go into a number of 2 or more, increasing, none mentioned twice.",
            "Given n >= 2, break it down into primes, discard the repetitions and return the rest in a list from low to high.",
            "By which primes can n, greater than 1, be divided, in ascending order and without duplicates?",
            "Ascending distinct prime divisors of n > 1.",
            "Split a number of 2 or more into factors that can't be split further, and list which factors there are, the smallest first, each just once.",
            "The strictly increasing sequence of all primes p with p | n, for an integer n > 1.",
            "12 gives [2, 3], 8 gives [2] and 7 gives [7]: exponents do not matter, only the bases of the prime factorisation of n (2 or more), in order.",
        ),
        names=("prime_divisors", "distinct_prime_factors", "prime_set", "primes_dividing"),
        solutions=("""\
def <f>(n):
    factors = []
    p = 2
    while n > 1:
        if n % p == 0:
            factors.append(p)
            while n % p == 0:
                n //= p
        p += 1
    return factors
""", """\
def <f>(n):
    return [p for p in range(2, n + 1) if n % p == 0 and all(p % d for d in range(2, p))]
"""),
        inputs=one_integer(2, 220, 12, 64, 30, 210, 49),
    ),
    Family(
        concept="largest-prime-factor",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the largest prime factor of an integer n >= 2.",
            "Write a python function to return the greatest prime "
            "that divides n, where n is at least two.",
            "Given an integer above 1, return its biggest prime divisor.",
            "Which is the highest prime in the factorisation of n (n > 1)?",
            "Divide n > 1 into primes and return the largest of them.",
            "I need the maximum of the prime factors of a number greater than one.",
        ),
        more_phrasings=(
            "Write a function to get the biggest prime factor of n > 1.",
            "Write a python function to find the maximum among the primes that go evenly into a number of 2 or more.",
            "Given n >= 2, break it down into primes that multiply to n, and return the highest one.",
            "By which prime, as large as possible, can n, greater than 1, be divided?",
            "Maximal prime divisor of n > 1.",
            "Split a number of 2 or more into factors that can't be split further: how big is the biggest?",
            "max {p : p prime, p | n} for an integer n > 1.",
            "28 leads to 7, 18 to 3, and a prime to itself: divide n, 2 or more, by its least prime factor as long as what you have is no prime, and return the prime that remains in the end.",
        ),
        names=("largest_prime_factor", "greatest_prime", "biggest_prime_divisor", "top_prime"),
        solutions=("""\
def <f>(n):
    p = 2
    while p < n:
        if n % p == 0:
            n //= p
        else:
            p += 1
    return p
""", """\
def <f>(n):
    return max(p for p in range(2, n + 1) if n % p == 0 and all(p % d for d in range(2, p)))
""", """\
def <f>(n):
    largest = 1
    d = 2
    while n > 1:
        while n % d == 0:
            largest = d
            n //= d
        d += 1
    return largest
"""),
        inputs=lambda rng: (rng.choice((2, 3, 4, 6, 10)) * rng.randint(2, 50),),
    ),
    Family(
        concept="count-prime-factors-with-repeats",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the prime factors of a positive "
            "integer, repeated ones as often as they occur.",
            "Write a python function to find how many primes one must multiply "
            "to get n (0 for n = 1); equal primes count separately.",
            "Given a positive integer, return the number of primes "
            "in its factorisation, with multiplicity.",
            "How many prime factors does n have, if 12 = 2 * 2 * 3 has three?",
            "Return the length of the prime factorisation of n, "
            "counting repetitions; 1 has length 0.",
            "Divide n by primes until 1 remains: how many divisions are needed?",
        ),
        more_phrasings=(
            "Write a function to count the primes that multiply to n > 0, repeats included.",
            "Write a python function to tell the length of the prime decomposition of a positive number, in which a prime appears as many times as it divides; 1 has length 0.",
            "Given n >= 1, return the sum of all exponents in its prime factorisation.",
            "Into how many prime factors, equal ones counted one by one, does a positive n split (none for 1)?",
            "Omega(n): prime factors of n > 0 with multiplicity.",
            "Split a number of 1 or more into factors that can't be split further, 1 not being a factor: how many of them are there altogether?",
            "For n = product of p_i ** a_i with distinct primes p_i, the sum of the a_i, which is 0 for n = 1.",
            "8 has 3, 12 has 3, 7 has 1 and 1 has 0: repeatedly divide the positive number by its least prime factor, and count the divisions until it is one.",
        ),
        names=("count_prime_factors", "big_omega", "factor_count", "prime_factor_count"),
        solutions=("""\
def <f>(n):
    count = 0
    p = 2
    while n > 1:
        if n % p == 0:
            n //= p
            count += 1
        else:
            p += 1
    return count
""", """\
def <f>(n):
    for p in range(2, n + 1):
        if n % p == 0:
            return 1 + <f>(n // p)
    return 0
"""),
        inputs=one_integer(1, 130, 1, 16, 64, 97, 72),
    ),
    Family(
        concept="prime-exponents-dictionary",
        tags=("number-theory", "dictionaries"),
        phrasings=(
            "Write a function to factorise a positive integer into a "
            "dictionary from each prime to its exponent.",
            "Write a python function to return a dict whose keys are the primes "
            "dividing n and whose values are how often they divide it.",
            "Given a positive integer, return {prime: exponent} for "
            "its prime factorisation; 1 gives an empty dict.",
            "Map every prime factor of n to its multiplicity, so that 12 becomes {2: 2, 3: 1}.",
            "Which primes divide n and to which power? Answer with a dictionary prime -> power.",
            "I need the prime factorisation of a positive integer as a dictionary of exponents.",
        ),
        more_phrasings=(
            "Write a function to get the prime factorisation of n > 0 as a dict prime -> exponent.",
            "Write a python function to tell by a dictionary which primes make up a positive number and how many times each is needed, empty for 1.",
            "Given n >= 1, break it down into primes and return a dict that counts how many of each there are.",
            "What are the bases (keys) and exponents (values) of the prime powers whose product is n, n being positive, in a dictionary, {} for 1?",
            "Dict of prime factors of n > 0 with multiplicities.",
            "Split a number of 1 or more into factors that can't be split further and make a dictionary that says for each sort of factor how many you have; 1 has none at all.",
            "The mapping p -> v_p(n), restricted to the primes p that divide the positive integer n, v_p(n) being the largest a with p ** a | n.",
            "40 = 2 * 2 * 2 * 5 becomes {2: 3, 5: 1}, 7 becomes {7: 1} and 1 becomes {}; primes not dividing the positive n are no keys.",
        ),
        names=("factorise", "prime_exponents", "factor_dict", "prime_powers"),
        solutions=("""\
def <f>(n):
    powers = {}
    p = 2
    while n > 1:
        while n % p == 0:
            powers[p] = powers.get(p, 0) + 1
            n //= p
        p += 1
    return powers
""", """\
from collections import Counter

def <f>(n):
    factors = []
    p = 2
    while n > 1:
        if n % p == 0:
            factors.append(p)
            n //= p
        else:
            p += 1
    return dict(Counter(factors))
"""),
        inputs=one_integer(2, 260, 1, 72, 128, 180),
    ),
)
