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
        more_phrasings=(
            "Write a function to get the largest common divisor of two positive ints.",
            "Write a python function to determine the greatest whole number of which both arguments, positive integers, are multiples.",
            "For two positive integers, return the maximum among the numbers by which both can be divided with no remainder.",
            "By which number can the fraction a / b, both parts positive integers, be reduced to its lowest terms in one go?",
            "greatest common divisor of a and b",
            "You have a red and b blue beads and make equal necklaces, using all; how many necklaces can there be at most?",
            "The largest d such that d divides a and d divides b, for positive integers a and b.",
            "Replace the pair (a, b) by (b, a mod b) until the second is 0, then return the first; a and b are positive.",
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
        more_phrasings=(
            "Write a function to get the smallest common multiple of two positive ints.",
            "Write a python function to determine the least number above zero that is divisible by each of two positive integers.",
            "For two positive integers, return the first number that occurs in the multiplication tables of both.",
            "At which number above 0 do you meet first when counting in steps of a and in steps of b?",
            "least common multiple of a and b",
            "One bus comes every a minutes and another every b minutes; both are here now. How many minutes until both are here together again?",
            "The least m > 0 such that a divides m and b divides m, for positive integers a and b.",
            "4 and 6 give 12, 3 and 5 give 15, 7 and 7 give 7: multiply the two and divide by their greatest common divisor.",
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
        more_phrasings=(
            "Write a function to get the gcd of a list with one or more positive ints.",
            "Write a python function to determine the greatest integer of which all entries of a non-empty list of positive integers are multiples.",
            "For a list of at least one positive integer, return the maximum among the numbers by which each entry can be divided with no remainder.",
            "By which number, as large as possible, are all the list's numbers divisible, if they are positive and there is at least one?",
            "greatest common divisor of all list entries",
            "There are several heaps of apples; every heap is to be put in bags of one and the same size, nothing left over. How many go in a bag at most?",
            "The largest d that divides a[i] for every index i of a non-empty sequence a of positive integers.",
            "[12, 18, 30] leads to 6, since 6 divides all three and nothing bigger does, and [5] leads to 5 itself.",
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
        more_phrasings=(
            "Write a function to see if two positive ints have gcd 1.",
            "Write a python function to determine whether two positive integers are free of shared prime factors, as a boolean.",
            "For two positive integers, say True if 1 is the only positive number that divides both, and False if there is a larger one.",
            "Is a / b, with positive integers a and b, a fraction that cannot be reduced?",
            "coprimality test for two positive integers",
            "You have a red and b blue beads and want to make two or more equal necklaces using all of them; say True if that is impossible and False if it can be done.",
            "The predicate gcd(a, b) = 1 on positive integers.",
            "8 and 15 give True, although neither is prime; 8 and 12 give False because of the 4 that both contain.",
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
