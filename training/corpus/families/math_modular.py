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
        more_phrasings=(
            "Write a function to get the least positive number that 1, 2, ..., n all divide.",
            "Write a python function to find the lcm of the whole numbers from 1 through n, n being at least 1.",
            "Given n >= 1, return the smallest number above 0 that is a multiple of each number not exceeding n.",
            "Which positive number, as small as possible, can be divided by every number up to n, n included?",
            "LCM of the integers 1..n.",
            "How many sweets must a bag hold at least, and not be empty, so that 1 child, 2 children, and so on up to n children could each time share them out evenly?",
            "The least m > 0 such that k | m for all k with 1 <= k <= n, where n >= 1.",
            "4 needs 12 and 6 needs 60: start with one, and take for each number up to n the least common multiple of it and what you have.",
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
        more_phrasings=(
            "Write a function to get the gcd of three positive ints.",
            "Write a python function to find the highest factor that three positive integers have in common.",
            "Given a, b and c, all positive, return the maximal number that goes into each of them evenly.",
            "By which number, as large as possible, can all three positive integers be divided without a rest?",
            "Greatest common divisor of three positive integers.",
            "You have apples, pears and plums, one or more of each, and want to fill as many equal baskets as possible with none left: how many baskets?",
            "The maximum of all d with d | a, d | b and d | c, for positive integers a, b, c.",
            "12, 18 and 30 lead to 6; form the greatest common divisor of two of the positive numbers, and then that of it and the third.",
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
        more_phrasings=(
            "Write a function to count the modulo operations in Euclid's algorithm for a and b, until b is 0.",
            "Write a python function to tell how many divisions with remainder the Euclidean algorithm, begun with a divided by b, makes before the divisor would be zero.",
            "Given a and b, return 0 if b is 0, and else one more than the count for b and the remainder of a on division by b.",
            "How many times can the pair (a, b) be changed to (b, a mod b) before its second member is zero?",
            "Number of steps of Euclid's algorithm on (a, b).",
            "Divide the first number by the second, then the second by what was left over, and so on until nothing is left over; how many times did you divide?",
            "The least t such that t applications of the map (x, y) -> (y, x mod y) to (a, b) yield a pair with the second component 0.",
            "12 and 8 take 2, the pairs being (8, 4) and (4, 0), and 8 and 12 take 3; count these rounds for any a and b, in the given order.",
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
        more_phrasings=(
            "Write a function to compute b ** e % m from b, e and m.",
            "Write a python function to give what is left over when a power, of base b >= 0 and exponent e >= 0, is divided by m > 0; the call passes b, e, m.",
            "Given b, e and m, multiply e factors b together and return the rest that division by m leaves.",
            "What is b to the e-th in arithmetic modulo m, the arguments being base, exponent and modulus?",
            "Remainder of b ** e modulo m (arguments b, e, m).",
            "Start at 1 and multiply by the first number as often as the second says; then take away the third as many times as possible; what is left?",
            "The unique r with 0 <= r < m and r congruent to b ** e modulo m, for integers b, e >= 0 and m > 0, given in this order.",
            "2, 5 and 7 give 4, since 32 = 4 * 7 + 4: return such a rest for a base, an exponent and a positive divisor.",
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
        more_phrasings=(
            "Write a function to get the ones digit of a ** b for a, b >= 0.",
            "Write a python function to tell with which decimal figure a power ends whose base and exponent, neither negative, are given, the exponent 0 making the power 1.",
            "Given a and b, both from 0 up, return a raised to b, modulo ten.",
            "What is the rightmost figure of the product of b factors a, where a and b are zero or more and no factors make 1?",
            "Units digit of a ** b, both non-negative.",
            "Multiply 1 by the first number as often as the second says, neither below zero, and keep just the last figure of the result.",
            "The remainder of a ** b on division by 10, for integers a, b >= 0, with 0 ** 0 = 1.",
            "7 and 3 give 3, because of 343, and 2 and 10 give 4, because of 1024; from a base and an exponent, not below 0, find the closing figure of the power.",
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
        more_phrasings=(
            "Write a function to test if a and b have equal remainders modulo <k>.",
            "Write a python function to decide whether two integers belong to the same residue class with respect to <k>.",
            "Given a and b, return True if one can get from the one to the other by adding or subtracting <k> some number of times, else False.",
            "Is a - b divisible by <k>?",
            "Test a % <k> == b % <k>.",
            "Sort two heaps into bundles of <k> each: is the number of things left over the same for both?",
            "True iff <k> | (a - b), for integers a and b.",
            "Places on a round track are numbered on and on, lap after lap, <k> places to a lap: are place a and place b the very same spot?",
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
        more_phrasings=(
            "Write a function to get the least n >= 0 that is a modulo <p> and b modulo <q>, called with a, b.",
            "Write a python function to combine two remainders, a for the divisor <p> and b for the divisor <q>, into the lowest number from 0 up that has both.",
            "Given a and b, return the first of the numbers 0, 1, 2, ... that leaves a on division by <p> and at once b on division by <q>.",
            "What is the smallest number, 0 included, with the rest a when divided by <p> and the rest b when divided by <q>?",
            "Minimal n >= 0 with n % <p> = a, n % <q> = b.",
            "When sweets are put in bags of <p>, a are left over; in bags of <q>, b are left over; what is the lowest number of sweets, maybe 0, for which this is so?",
            "The least non-negative solution n of the system n congruent to a modulo <p>, n congruent to b modulo <q>, for the arguments a, b.",
            "Begin with a, which is the remainder for <p>, and go on in steps of <p> until dividing by <q> leaves b; return where you are.",
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
        more_phrasings=(
            "Write a function to list the x in range(m) with a * x % m == b, ascending (arguments a, b, m).",
            "Write a python function to find all solutions of a linear congruence, coefficient a, right side b, modulus m in this order, as an increasing list of numbers from 0 to m - 1.",
            "Given a, b and m, try each x from 0 up to, but excluding, m and return those for which a times x leaves b on division by m; [] if there are none.",
            "For which x, 0 <= x < m, does m divide a * x - b, listed from small to large, the call being a, b, m and b lying between 0 and m - 1?",
            "Rising list of x below m solving ax = b (mod m); a, b, m.",
            "A clock has m hours, 0 to m - 1: how many jumps of a hours each, starting from 0 o'clock and fewer than m, bring you to b o'clock? List all the answers in order; the call is a, b, m.",
            "The sorted sequence of all x in {0, ..., m - 1} such that a * x is congruent to b modulo m, for 0 <= b < m; parameters a, b, m.",
            "2, 4 and 6 give [2, 5], for 2 * 2 and 2 * 5 leave 4 when divided by 6, and 2, 3 and 6 give []; do so for a, b and m, with x from 0 to m - 1.",
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
        more_phrasings=(
            "Write a function to list the distinct values of x * x % m, sorted, with 0.",
            "Write a python function to find all rests that square numbers can have on division by m, increasing and without repeats.",
            "Given m, square each of 0, 1, ..., m - 1, reduce modulo m, and return the values that come up, once each, from low to high.",
            "Which numbers r from 0 to m - 1 are congruent to a square modulo m, in rising order, 0 being one of them?",
            "Sorted squares modulo m, 0 included, no duplicates.",
            "Divide all of 0, 1, 4, 9, 16 and so on by m and see what is left over each time: list the different leftovers from the smallest up.",
            "The increasing sequence of all r in {0, ..., m - 1} for which x ** 2 congruent to r modulo m is solvable.",
            "For 7 it is [0, 1, 2, 4], which leaves out 3, 5 and 6, as no square has them for its remainder; produce this list for any m.",
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
        more_phrasings=(
            "Write a function to get the least k > 0 such that a ** k is 1 modulo m (a coprime to m, m >= 2).",
            "Write a python function to tell how many times one must multiply 1 by a, reducing modulo m, until it is 1 again, for m > 1 without common factors with a.",
            "Given a and m, coprime and m at least 2, return the lowest exponent from 1 up for which the power of a leaves remainder 1 when divided by m.",
            "What is the order of a in the group of units modulo m (m > 1, gcd of a and m equal to 1)?",
            "Order of a modulo m, coprime and m > 1.",
            "Take a, multiply by a, again by a and so on; after how many factors is the result one more than a multiple of m? m is 2 or more and has no factor in common with a.",
            "min {k >= 1 : m | a ** k - 1} for coprime integers a and m with m >= 2.",
            "2 modulo 7 runs through 2, 4, 1, which makes 3; count how many powers of a, from the first on, it takes to get to 1 modulo m > 1, where a and m are coprime.",
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
        more_phrasings=(
            "Write a function to get the shortest distance between positions a and b on a circle of <k> positions, 0 to <k> - 1.",
            "Write a python function to find the fewest moves from one place to another on a closed track of <k> places numbered from zero, in the better of the two directions.",
            "Given a and b, both from 0 to <k> - 1, return the lesser of their plain difference and <k> less that difference.",
            "How far apart are a and b, at least, when after the place <k> - 1 comes 0 again?",
            "Ring distance of a and b, circumference <k>.",
            "In a round dance of <k> people, counted from 0, how many places is it from person a to person b if you go round on whichever side is shorter?",
            "The distance of two vertices a and b in the cycle graph with the vertices 0, ..., <k> - 1, in which 0 and <k> - 1 are adjacent.",
            "You turn a dial with the marks 0 to <k> - 1 from mark a to mark b, left or right as you please: how many marks do you have to go at least?",
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
