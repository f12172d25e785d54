"""Greatest common divisors, multiples and remainders."""

from training.corpus.draw import coin, integer_list, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="lcm-of-list",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to find the least common multiple "
            "of a non-empty list of positive integers.",
            "Write a python function to return the smallest positive "
            "integer that every number of a list divides.",
            "Given a list of positive integers (at least one), return their lcm.",
            "Lights blink every so many seconds, the periods are in a "
            "list: after how many seconds do all blink together?",
            "What is the least number above 0 divisible by all the elements of a non-empty list?",
            "I need the lcm over a whole list of positive numbers.",
        ),
        names=("lcm_of_list", "least_common_multiple", "common_multiple", "lcm_all"),
        solutions=("""\
import math

def <f>(numbers):
    return math.lcm(*numbers)
""", """\
from math import gcd

def <f>(numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result
""", """\
from functools import reduce
from math import lcm

def <f>(numbers):
    return reduce(lcm, numbers)
"""),
        inputs=integer_list(1, 15, 1, 4),
    ),
    Family(
        concept="smallest-multiple-of-first-n",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the smallest positive "
            "number divisible by every integer from 1 to n.",
            "Write a python function to compute the least "
            "common multiple of 1, 2, ..., n for n >= 1.",
            "Given n >= 1, return the lcm of all positive integers up to n inclusive.",
            "Which is the least number above zero that each of 1, 2, 3, ..., n divides?",
            "Return the smallest positive integer leaving "
            "remainder 0 on division by any number up to n.",
            "I need the first number that all integers from one to n go into evenly.",
        ),
        names=("smallest_multiple", "lcm_up_to", "divisible_by_all", "first_common_multiple"),
        solutions=("""\
import math

def <f>(n):
    return math.lcm(*range(1, n + 1))
""", """\
from math import gcd

def <f>(n):
    result = 1
    for k in range(2, n + 1):
        result = result * k // gcd(result, k)
    return result
"""),
        inputs=lambda rng: (rng.randint(1, 20),),
    ),
    Family(
        concept="gcd-of-three",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the greatest common divisor of three positive integers.",
            "Write a python function to return the largest number "
            "that divides a, b and c without remainder.",
            "Given three positive integers, return their greatest common factor.",
            "What is the longest stick that measures three whole lengths exactly?",
            "Return the biggest d dividing all three arguments.",
            "I need the gcd of exactly three positive numbers.",
        ),
        names=("gcd_three", "common_divisor_of_three", "largest_common_factor", "gcd3"),
        solutions=("""\
from math import gcd

def <f>(a, b, c):
    return gcd(gcd(a, b), c)
""", """\
import math

def <f>(a, b, c):
    return math.gcd(a, b, c)
""", """\
def <f>(a, b, c):
    d = min(a, b, c)
    while a % d or b % d or c % d:
        d -= 1
    return d
"""),
        inputs=lambda rng: tuple(g * rng.randint(1, 12)
            for g in [rng.choice((1, 2, 3, 5, 6, 8))] * 3),
    ),
    Family(
        concept="euclid-step-count",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the division steps that Euclid's "
            "algorithm takes for (a, b) until the second number is 0.",
            "Write a python function to return how often (a, b) must "
            "be replaced by (b, a % b) before b is zero.",
            "Given two positive integers, return the number of "
            "times a, b = b, a % b runs until b becomes 0.",
            "How many remainders does the Euclidean algorithm "
            "compute for a and b (the 0 included)?",
            "While b is not 0, replace a by b and b by a mod b: how many rounds are there?",
            "I need the length of Euclid's algorithm, in modulo "
            "operations, started with a and b in this order.",
        ),
        names=("euclid_steps", "count_gcd_steps", "gcd_divisions", "division_steps"),
        solutions=("""\
def <f>(a, b):
    steps = 0
    while b != 0:
        a, b = b, a % b
        steps += 1
    return steps
""", """\
def <f>(a, b):
    if b == 0:
        return 0
    return 1 + <f>(b, a % b)
"""),
        inputs=several_integers((1, 200), (1, 120)),
    ),
    Family(
        concept="modular-inverse",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the inverse of a modulo m, or None if there is none (m > 1).",
            "Write a python function to return the x from 1 to m - 1 with a * x "
            "leaving remainder 1 modulo m; None when no such x exists.",
            "Given positive integers a and m > 1, return the "
            "smallest x > 0 with (a * x) % m == 1, or None.",
            "By which number below m must a be multiplied to get 1 "
            "modulo m? Answer None if it is impossible.",
            "Return a's multiplicative inverse in arithmetic "
            "modulo m, as a number below m, else None.",
            "I need x in range(m) such that a times x is congruent to "
            "one mod m; None if a and m are not coprime.",
        ),
        names=("mod_inverse", "inverse_mod", "modular_inverse", "find_inverse"),
        solutions=("""\
def <f>(a, m):
    for x in range(1, m):
        if a * x % m == 1:
            return x
    return None
""", """\
from math import gcd

def <f>(a, m):
    if gcd(a, m) != 1:
        return None
    return pow(a, -1, m)
""", """\
def <f>(a, m):
    return next((x for x in range(1, m) if (a * x) % m == 1), None)
"""),
        inputs=lambda rng: (rng.randint(1, 40),
            rng.choice((5, 7, 8, 9, 10, 11, 12, 13, 15, 17, 20, 26))),
    ),
    Family(
        concept="power-modulo",
        tags=("number-theory",),
        phrasings=(
            "Write a function to compute the remainder of b to the "
            "power e divided by m; arguments b, e, m.",
            "Write a python function to return b raised to e, modulo "
            "m, for non-negative b and e and positive m.",
            "Given base, exponent and modulus, return (base ** exponent) % modulus.",
            "What remainder does the eth power of b leave on division by m?",
            "Calculate b ** e mod m; the exponent may be 0 and m is at least 1.",
            "I need modular exponentiation: first the base, then the exponent, then the modulus.",
        ),
        names=("power_mod", "mod_pow", "modular_power", "remainder_of_power"),
        solutions=("""\
def <f>(b, e, m):
    return pow(b, e, m)
""", """\
def <f>(base, exponent, modulus):
    result = 1 % modulus
    for _ in range(exponent):
        result = result * base % modulus
    return result
""", """\
def <f>(b, e, m):
    result = 1
    b %= m
    while e > 0:
        if e % 2 == 1:
            result = result * b % m
        b = b * b % m
        e //= 2
    return result % m
"""),
        inputs=several_integers((2, 30), (0, 25), (2, 60)),
    ),
    Family(
        concept="last-digit-of-power",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the last decimal digit of "
            "a to the power b (both non-negative).",
            "Write a python function to return the units digit of a ** "
            "b, where a and b are at least 0 and 0 ** 0 is 1.",
            "Given two non-negative integers, return the final "
            "digit of the first raised to the second.",
            "In which digit does a ** b end?",
            "Return the ones digit of the power with base a and exponent b.",
            "I only need the digit in the ones place of a to the b, a and b not negative.",
        ),
        names=("last_digit_of_power", "unit_digit", "power_last_digit", "final_digit"),
        solutions=("""\
def <f>(a, b):
    return pow(a, b, 10)
""", """\
def <f>(a, b):
    return int(str(a ** b)[-1])
""", """\
def <f>(a, b):
    digit = 1
    for _ in range(b):
        digit = digit * a % 10
    return digit
"""),
        inputs=several_integers((2, 60), (0, 40)),
    ),
    Family(
        concept="congruent-modulo",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether two integers leave "
            "the same remainder when divided by <k>.",
            "Write a python function to tell if a and b are congruent modulo <k>.",
            "Given two integers, return True if their difference is a multiple of <k>.",
            "Do a and b agree modulo <k>?",
            "Check that a mod <k> equals b mod <k>.",
            "Two events happen on the days a and b of a cycle of <k> "
            "days: return whether they share the same cycle day.",
        ),
        names=("are_congruent", "same_remainder", "congruent", "equal_mod"),
        solutions=("""\
def <f>(a, b):
    return a % <k> == b % <k>
""", """\
def <f>(a, b):
    return (a - b) % <k> == 0
"""),
        inputs=lambda rng, k: (a := rng.randint(-20, 80), a + k * rng.randint(-6, 6) if coin(rng)
            else rng.randint(-20, 80)),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 9, 11, 12, 24))},
    ),
    Family(
        concept="smallest-with-two-remainders",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the smallest non-negative n with "
            "n % <p> == a and n % <q> == b; arguments a, b.",
            "Write a python function to return the least n >= 0 leaving "
            "remainder a when divided by <p> and b when divided by <q>.",
            "Given a (below <p>) and b (below <q>), return the smallest "
            "non-negative integer with these remainders mod <p> and mod <q>.",
            "Counting eggs by <p> leaves a, counting by <q> leaves b. "
            "How many eggs are there at least (0 possible)?",
            "Which is the first number from 0 on that is a modulo <p> and b modulo <q>?",
            "I know a number's remainder a on division by <p> and b on "
            "division by <q>: return the smallest such number.",
        ),
        names=("two_remainders", "find_number", "remainder_puzzle", "smallest_match"),
        solutions=("""\
def <f>(a, b):
    n = a
    while n % <q> != b:
        n += <p>
    return n
""", """\
def <f>(a, b):
    for n in range(<p> * <q>):
        if n % <p> == a and n % <q> == b:
            return n
""", """\
def <f>(a, b):
    return next(n for n in range(<p> * <q>) if (n % <p>, n % <q>) == (a, b))
"""),
        inputs=lambda rng, p, q: (rng.randrange(p), rng.randrange(q)),
        parameters=lambda rng: dict(zip("pq",
            rng.choice(((3, 5), (4, 7), (5, 7), (5, 8), (7, 9), (3, 11), (5, 6))))),
    ),
    Family(
        concept="solutions-of-linear-congruence",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to list all x from 0 to m - 1 for which a * "
            "x leaves remainder b modulo m; arguments a, b, m.",
            "Write a python function to solve a * x = b modulo m: return every "
            "solution x below m in ascending order (possibly none).",
            "Given a, b and m with 0 <= b < m, return the sorted "
            "list of x in range(m) with (a * x) % m == b.",
            "Which x with 0 <= x < m satisfy a * x % m == b?",
            "Return the solutions of the congruence a x ≡ b (mod m) "
            "as a rising list of numbers from 0 to m - 1.",
            "I need all residues x modulo m that a times x "
            "sends to b; an empty list if there is none.",
        ),
        names=("solve_congruence", "congruence_solutions", "linear_congruence", "solve_mod"),
        solutions=("""\
def <f>(a, b, m):
    return [x for x in range(m) if a * x % m == b]
""", """\
def <f>(a, b, m):
    solutions = []
    for x in range(m):
        if (a * x - b) % m == 0:
            solutions.append(x)
    return solutions
"""),
        inputs=lambda rng: (rng.randint(1, 12),
            (m := rng.choice((6, 7, 8, 9, 10, 12, 14, 15))) and rng.randrange(m), m),
    ),
    Family(
        concept="quadratic-residues",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to list the different remainders that squares "
            "of integers can leave modulo m, in ascending order.",
            "Write a python function to return the sorted list of all "
            "values of x * x % m (each once), 0 included.",
            "Given m >= 1, return which remainders occur when "
            "square numbers are divided by m, smallest first.",
            "Which numbers from 0 to m - 1 are the remainder of "
            "some perfect square modulo m? Sort them.",
            "Collect x * x mod m for x = 0 to m - 1 without "
            "duplicates and return them in rising order.",
            "I need the distinct square residues modulo m, including 0, as a sorted list.",
        ),
        names=("quadratic_residues", "square_remainders",
            "squares_mod", "possible_square_remainders"),
        solutions=("""\
def <f>(m):
    return sorted({x * x % m for x in range(m)})
""", """\
def <f>(m):
    found = []
    for x in range(m):
        r = x * x % m
        if r not in found:
            found.append(r)
    return sorted(found)
"""),
        inputs=lambda rng: (rng.randint(1, 30),),
    ),
    Family(
        concept="multiplicative-order",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the smallest k >= 1 with a ** "
            "k % m == 1, where a and m > 1 are coprime.",
            "Write a python function to return the multiplicative order of a "
            "modulo m (the two share no factor, m is at least 2).",
            "Given coprime a and m > 1, return the least positive "
            "exponent for which a's power leaves 1 modulo m.",
            "How many factors a must be multiplied until the "
            "product is 1 modulo m for the first time?",
            "Return the first k in 1, 2, 3, ... such that m divides "
            "a to the k minus 1 (a, m coprime, m > 1).",
            "I need the length of the cycle of the powers of a "
            "modulo m when a has an inverse there.",
        ),
        names=("multiplicative_order", "order_mod", "power_cycle_length", "steps_to_one"),
        solutions=("""\
def <f>(a, m):
    k = 1
    while pow(a, k, m) != 1:
        k += 1
    return k
""", """\
def <f>(a, m):
    power = a % m
    k = 1
    while power != 1:
        power = power * a % m
        k += 1
    return k
"""),
        inputs=lambda rng: (rng.choice((2, 3, 4, 5, 8, 10)),
            rng.choice((7, 11, 13, 17, 19, 23, 29, 31, 37))),
    ),
    Family(
        concept="circular-distance",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the shorter way round between two "
            "positions on a ring of <k> numbered places (0 to <k> minus 1).",
            "Write a python function to compute the least number of steps "
            "between a and b on a circle with <k> places, going either way.",
            "Given two places from 0 up to but not including <k>, return "
            "their circular distance, where 0 follows the last place.",
            "A dial has the positions 0, 1, ... below <k> and wraps "
            "round. How many clicks separate a and b at least?",
            "Return the smaller of the two arc lengths between a and b on a ring of size <k>.",
            "I need min(d, <k> - d) where d is the plain distance of two ring positions.",
        ),
        names=("circular_distance", "clock_distance", "shortest_way", "ring_distance"),
        solutions=("""\
def <f>(a, b):
    d = abs(a - b)
    return min(d, <k> - d)
""", """\
def <f>(a, b):
    return min((a - b) % <k>, (b - a) % <k>)
"""),
        inputs=lambda rng, k: (rng.randrange(k), rng.randrange(k)),
        parameters=lambda rng: {"k": rng.choice((7, 10, 12, 24, 26, 60, 100))},
    ),
)
