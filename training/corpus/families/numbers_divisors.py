"""Common divisors and multiples."""

from training.corpus.draw import chance, integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="gcd",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the greatest common divisor of two positive integers.",
            "Write a python function to compute the gcd of two numbers.",
            "Given two positive integers, return the largest number dividing both.",
            "Find the highest common factor of a and b.",
            "What is the biggest integer that goes into both a and b without remainder?",
            "I need the GCD of two positive whole numbers.",
            "Return the greatest number that is a factor of both arguments.",
        ),
        names=("gcd", "greatest_common_divisor", "hcf", "find_gcd", "common_divisor"),
        solutions=("""\
def <f>(a, b):
    while b:
        a, b = b, a % b
    return a
""", """\
import math

def <f>(a, b):
    return math.gcd(a, b)
""", """\
def <f>(a, b):
    if b == 0:
        return a
    return <f>(b, a % b)
""", """\
def <f>(a, b):
    for d in range(min(a, b), 0, -1):
        if a % d == 0 and b % d == 0:
            return d
"""),
        inputs=lambda rng: (lambda g: (g * rng.randint(1, 12), g * rng.randint(1, 12)))(rng.randint(1, 9)),
    ),
    Family(
        concept="lcm",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the least common multiple of two positive integers.",
            "Write a python function to compute the lcm of two numbers.",
            "Given two positive integers, return the smallest positive number both of them divide.",
            "What is the smallest number that is a multiple of a and of b?",
            "I need the LCM of a and b, both positive.",
            "Return the lowest common multiple of the two arguments.",
            "Two events repeat every a and every b days and "
            "coincide today; after how many days next?",
        ),
        names=("lcm", "least_common_multiple", "find_lcm", "lowest_common_multiple"),
        solutions=("""\
import math

def <f>(a, b):
    return a * b // math.gcd(a, b)
""", """\
def <f>(a, b):
    multiple = a
    while multiple % b != 0:
        multiple += a
    return multiple
""", """\
def <f>(a, b):
    x, y = a, b
    while y:
        x, y = y, x % y
    return a // x * b
"""),
        inputs=lambda rng: (lambda g: (g * rng.randint(1, 8), g * rng.randint(1, 8)))(rng.randint(1, 6)),
    ),
    Family(
        concept="gcd-of-list",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to find the greatest common divisor of "
            "a non-empty list of positive integers.",
            "Write a python function to compute the gcd of all numbers in a list.",
            "Given a non-empty list of positive integers, return "
            "the largest integer dividing every one.",
            "Find the highest common factor shared by all elements of a list.",
            "I need the GCD over a whole list of positive numbers.",
            "What is the biggest number that divides each entry of the list?",
            "Return the greatest divisor common to every number in a list.",
        ),
        names=("gcd_of_list", "list_gcd", "gcd_all", "common_factor", "greatest_divisor"),
        solutions=("""\
import math

def <f>(numbers):
    result = numbers[0]
    for n in numbers[1:]:
        result = math.gcd(result, n)
    return result
""", """\
from functools import reduce
from math import gcd

def <f>(numbers):
    return reduce(gcd, numbers)
""", """\
def <f>(numbers):
    d = min(numbers)
    while any(n % d for n in numbers):
        d -= 1
    return d
"""),
        inputs=lambda rng: (lambda g: ([g * n for n in integers(rng, 1, 12, rng.randint(1, 5))],))(
            rng.choice((2, 3, 4, 5, 6, 10))),
    ),
    Family(
        concept="are-coprime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether two positive integers are coprime.",
            "Write a python function to tell if two numbers have no common divisor except 1.",
            "Given two positive integers, return True if their greatest common divisor is 1.",
            "Are a and b relatively prime? Return a boolean.",
            "Check that no integer above 1 divides both numbers.",
            "I need True when two positive integers share no factor other than one, else False.",
            "Test two positive numbers for being mutually prime.",
        ),
        names=("are_coprime", "coprime", "relatively_prime", "is_coprime"),
        solutions=("""\
import math

def <f>(a, b):
    return math.gcd(a, b) == 1
""", """\
def <f>(a, b):
    while b:
        a, b = b, a % b
    return a == 1
""", """\
def <f>(a, b):
    for d in range(2, min(a, b) + 1):
        if a % d == 0 and b % d == 0:
            return False
    return True
"""),
        inputs=lambda rng: (rng.randint(2, 50), rng.randint(2, 50)) if chance(rng, 0.7)
        else (6 * rng.randint(1, 8) + 3, 3 * rng.randint(1, 15)),
    ),
)
