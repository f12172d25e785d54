"""Simple arithmetic on two or three numbers."""

from training.corpus.draw import decimal, integers, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="median-of-three",
        tags=("numbers", "sorting"),
        phrasings=(
            "Write a function to pick the value in the middle when three numbers are put in order.",
            "Write a python function to return the middle value of three integers.",
            "Given three numbers, return the one that is neither the largest nor the smallest.",
            "What is the median of a, b and c?",
            "I need the middle one of a, b and c by size.",
            "Return the second smallest of three integers.",
            "Among three values choose the central one.",
        ),
        names=("median_of_three", "middle_value", "median", "middle_of_three", "find_median"),
        solutions=("""\
def <f>(a, b, c):
    return sorted([a, b, c])[1]
""", """\
def <f>(a, b, c):
    return a + b + c - max(a, b, c) - min(a, b, c)
""", """\
def <f>(a, b, c):
    if a > b:
        a, b = b, a
    if c < a:
        return a
    if c > b:
        return b
    return c
"""),
        inputs=several_integers((-20, 60), (-20, 60), (-20, 60)),
    ),
    Family(
        concept="is-divisible-by-k",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether a number is divisible by <k>.",
            "Write a python function to tell if an integer is a multiple of <k>.",
            "Does <k> divide n evenly? Return a boolean.",
            "Given an integer, return True if dividing it by <k> leaves no remainder, else False.",
            "Check for divisibility by <k>.",
            "I need to test whether a number can be split into <k> equal whole parts.",
            "Return True when n is in the multiplication table of <k>, False otherwise.",
        ),
        names=("is_divisible", "is_multiple", "check_divisible", "divides_evenly"),
        solutions=("""\
def <f>(n):
    return n % <k> == 0
""", """\
def <f>(number):
    if number % <k>:
        return False
    return True
""", """\
def <f>(n):
    return n // <k> * <k> == n
"""),
        inputs=lambda rng, k: (rng.randint(0, 20) * k + rng.choice((0, rng.randint(1, k - 1))),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))},
    ),
    Family(
        concept="is-divisible",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether the first number is divisible by the second.",
            "Write a python function to tell if a is a multiple of b.",
            "Given integers a and b (b is not zero), return True if b divides a exactly.",
            "Does a / b leave no remainder? Return True or False.",
            "Check that one number goes into another: True if b "
            "fits into a a whole number of times.",
            "I need to test divisibility of the first argument by the second argument.",
            "Is the second integer a factor of the first? Give a boolean.",
        ),
        names=("is_divisible", "divides", "is_multiple_of", "is_factor", "divisible"),
        solutions=("""\
def <f>(a, b):
    return a % b == 0
""", """\
def <f>(a, b):
    remainder = a % b
    if remainder == 0:
        return True
    return False
""", """\
def <f>(a, b):
    quotient, remainder = divmod(a, b)
    return not remainder
"""),
        inputs=lambda rng: (lambda b: (
            rng.randint(0, 12) * b + rng.choice((0, rng.randint(0, b - 1))), b
        ))(rng.randint(2, 15)),
    ),
    Family(
        concept="swap-two-values",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to swap two values and return them as a tuple.",
            "Write a python function to return a tuple of two numbers in exchanged order.",
            "Given a and b, return the pair (b, a).",
            "Exchange the two arguments and give them back as a tuple.",
            "I need a and b switched: the second one first, then the first one, in a tuple.",
            "Return the two inputs in reverse order as a tuple.",
            "Interchange two numbers; the result is the tuple of the second and the first.",
        ),
        names=("swap", "swap_numbers", "exchange", "swap_values", "switch_pair"),
        solutions=("""\
def <f>(a, b):
    return b, a
""", """\
def <f>(a, b):
    a, b = b, a
    return (a, b)
""", """\
def <f>(x, y):
    temp = x
    x = y
    y = temp
    return x, y
"""),
        inputs=several_integers((-50, 99), (-50, 99)),
    ),
    Family(
        concept="quotient-and-remainder",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to return the quotient and the remainder of a division as a tuple.",
            "Write a python function to divide one integer by "
            "another, giving quotient and remainder.",
            "Given two positive integers, return (how often the "
            "second fits into the first, what is left).",
            "Find both the whole quotient and the remainder when a is divided by b; return a pair.",
            "Do long division of a by b and return a tuple of quotient and remainder.",
            "I need the integer quotient together with the rest of a divided by b, as a tuple.",
            "Compute a // b and a % b at once, in a tuple.",
        ),
        names=("divide_with_remainder", "quotient_and_remainder", "div_mod", "long_division"),
        solutions=("""\
def <f>(a, b):
    return divmod(a, b)
""", """\
def <f>(a, b):
    return a // b, a % b
""", """\
def <f>(a, b):
    quotient = 0
    while a >= b:
        a -= b
        quotient += 1
    return quotient, a
"""),
        inputs=several_integers((0, 150), (2, 20)),
    ),
    Family(
        concept="average-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the average of three numbers, rounded to 2 decimals.",
            "Write a python function to find the mean of three "
            "values rounded to two decimal places.",
            "Given three numbers, return their arithmetic mean "
            "rounded to 2 digits after the point.",
            "Average a, b and c and round the result to two decimals.",
            "I need the mean of three numbers, with at most two decimal places.",
            "Return the rounded (2 decimals) average of the three arguments.",
            "Add three numbers, divide by three, round to 2 places.",
        ),
        names=("average_of_three", "mean_of_three", "average", "mean", "avg"),
        solutions=("""\
def <f>(a, b, c):
    return round((a + b + c) / 3, 2)
""", """\
def <f>(a, b, c):
    total = a + b + c
    return round(total / 3, 2)
""", """\
def <f>(x, y, z):
    values = [x, y, z]
    return round(sum(values) / len(values), 2)
"""),
        inputs=several_integers((-20, 100), (0, 100), (0, 100)),
    ),
    Family(
        concept="have-opposite-signs",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to check whether two non-zero numbers have opposite signs.",
            "Write a python function to tell if exactly one of two non-zero integers is negative.",
            "Given two integers other than zero, return True if "
            "one is positive and the other negative.",
            "Check if a and b (neither is zero) lie on different sides of zero.",
            "Do two non-zero numbers differ in sign? Return a boolean.",
            "I need True when the signs of two non-zero integers differ and False when they agree.",
            "Test two non-zero integers for unlike signs.",
        ),
        names=("opposite_signs", "have_opposite_signs", "different_signs", "signs_differ"),
        solutions=("""\
def <f>(a, b):
    return (a < 0) != (b < 0)
""", """\
def <f>(a, b):
    return a * b < 0
""", """\
def <f>(a, b):
    return a ^ b < 0
""", """\
def <f>(a, b):
    if a > 0 and b < 0:
        return True
    if a < 0 and b > 0:
        return True
    return False
"""),
        inputs=lambda rng: tuple(x * rng.choice((-1, 1)) for x in integers(rng, 1, 40, 2)),
    ),
    Family(
        concept="round-to-nearest-multiple",
        tags=("numbers",),
        phrasings=(
            "Write a function to round a non-negative integer to the nearest multiple of <k>.",
            "Write a python function to find the multiple of <k> "
            "closest to a non-negative integer.",
            "Round n (at least 0) to the closest multiple of <k>.",
            "Given a non-negative integer, return the multiple of <k> that is nearest to it.",
            "I need whole numbers from 0 up snapped to the nearest multiple of <k>.",
            "Which multiple of <k> is closest to the given non-negative number?",
            "Snap a non-negative integer onto a grid with spacing <k>, to the nearest point.",
        ),
        names=("round_to_multiple", "nearest_multiple", "closest_multiple", "snap"),
        solutions=("""\
def <f>(n):
    return (n + <k> // 2) // <k> * <k>
""", """\
def <f>(n):
    remainder = n % <k>
    if remainder * 2 < <k>:
        return n - remainder
    return n - remainder + <k>
""", """\
def <f>(n):
    lower = n // <k> * <k>
    upper = lower + <k>
    if n - lower < upper - n:
        return lower
    return upper
"""),
        inputs=lambda rng, k: (rng.randint(0, 12 * k),),
        parameters=lambda rng: {"k": rng.choice((3, 5, 7, 9, 11, 15, 25))},
    ),
    Family(
        concept="fractional-part",
        tags=("numbers",),
        phrasings=(
            "Write a function to split a positive float into its whole part "
            "(an int) and its fraction rounded to 2 decimals.",
            "Write a python function to return a tuple of the integer part of a positive "
            "number and the part after the point rounded to two decimals.",
            "Given a positive float, return (whole part as int, "
            "fractional part rounded to 2 places).",
            "Separate a positive decimal number into the int before the point and "
            "the fraction after it, the latter rounded to two decimals.",
            "I need the integer and the fractional part of a positive "
            "float, as a tuple; round the fraction to 2 decimals.",
            "Break x (positive) at the decimal point: an int and a fraction with 2 decimals.",
            "Find the whole number and the rest (rounded to 2 digits) of a positive float.",
        ),
        names=("split_number", "split_float", "whole_and_fraction", "integer_and_fraction"),
        solutions=("""\
def <f>(x):
    whole = int(x)
    return whole, round(x - whole, 2)
""", """\
import math

def <f>(x):
    fraction, whole = math.modf(x)
    return int(whole), round(fraction, 2)
""", """\
def <f>(x):
    return int(x // 1), round(x % 1, 2)
"""),
        inputs=lambda rng: (decimal(rng, 0, 60, rng.choice((1, 2))),),
    ),
)
