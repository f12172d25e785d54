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
