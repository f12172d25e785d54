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
        more_phrasings=(
            "Write a function to get the middle of three numbers.",
            "Write a python function to put three integers in order of size and return the one in between.",
            "For three numbers, leave the largest and the smallest aside and return the remaining one.",
            "Which of three integers is neither the biggest nor the smallest once they are lined up by size?",
            "central value of three numbers, by size",
            "Three people stand in line by height; how tall is the one in the middle?",
            "The second order statistic of a sample of size three.",
            "7, 1 and 4 give 4, as 1 is below it and 7 above; if two are equal, as in 5, 5 and 2, it is that value.",
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
        more_phrasings=(
            "Write a function to see if <k> goes into a number evenly.",
            "Write a python function to determine whether an integer leaves the remainder zero modulo <k>, as a boolean.",
            "For an integer n, answer True if n is <k> times some integer and False otherwise.",
            "Can n be written as <k> times a whole number?",
            "divisibility by <k>, True or False",
            "Can you share n sweets among <k> children fairly, with none left? Say True or False.",
            "The predicate n congruent to 0 modulo <k>.",
            "Counting in steps of <k> from 0, up or down, you either hit n exactly, which makes True, or jump over it, which makes False.",
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
        more_phrasings=(
            "Write a function to see if the second number divides the first without a rest.",
            "Write a python function to determine whether a modulo b is zero, for an integer a and a non-zero integer b, as a boolean.",
            "For integers a and b, in this order and b other than 0, say True if a is b times an integer and False if not.",
            "Is a / b a whole number, where b is not zero?",
            "True if a divides evenly by b (b nonzero)",
            "Can a sweets be handed out to b children so that each gets the same and none is left over? There is always at least one child; say True or False.",
            "The relation \"b divides a\" on the integers, b nonzero, with a as first argument.",
            "12 and 4 give True, 4 and 12 give False, 12 and 5 give False as well; the divisor, which comes last, is never 0.",
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
        more_phrasings=(
            "Write a function to give two arguments back the other way round, as a tuple.",
            "Write a python function to make the pair (b, a) out of the arguments a and b.",
            "For two values, return a 2-tuple that starts with the latter and ends with the former.",
            "What are the two inputs with their places exchanged, as a tuple?",
            "tuple of both arguments, swapped",
            "I hand you one thing with the left and one with the right hand; hand them back crossed over, together in a tuple.",
            "The transposition (a, b) -> (b, a), returned as a tuple.",
            "After a call with 1 and 2 you hold (2, 1): whatever came last stands first.",
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
        more_phrasings=(
            "Write a function to get the whole quotient and the rest when a is divided by b.",
            "Write a python function to return the pair (a div b, a mod b) for a dividend a and a divisor b, as a tuple.",
            "For two positive integers, say in a tuple how many whole times the second is contained in the first and how much stays undivided.",
            "What are the integer result and the leftover of dividing the first number by the second?",
            "tuple of a // b and a % b",
            "You have a sweets and b children: how many does each child get, and how many remain? Give both numbers in a tuple, in that order.",
            "The unique pair (q, r) with a = q*b + r and 0 <= r < b, for positive integers a and b.",
            "17 and 5 make (3, 2), since three fives are 15 and 2 are missing to 17.",
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
        more_phrasings=(
            "Write a function to get the mean of three numbers to 2 decimals.",
            "Write a python function to compute a third of the sum of three values and round it to hundredths.",
            "For three numbers, return their arithmetic mean, rounded so that two digits after the point remain.",
            "What is the average of three numbers, rounded to the second decimal?",
            "mean of three numbers, rounded to 2 places",
            "Three friends put their money together and share it equally; how much does each get, rounded to the cent?",
            "The value (a + b + c) / 3 with rounding to two decimal places.",
            "1, 2 and 2 have a mean of 1.6666..., which is to be returned as 1.67.",
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
        more_phrasings=(
            "Write a function to see if two nonzero numbers have different signs.",
            "Write a python function to detect that the product of two integers, neither of them zero, is negative; the result is a boolean.",
            "For two integers, none of them 0, answer True when one has a minus and the other has not, and False when both or neither do.",
            "Is one of the two non-zero integers below zero and the other one above it?",
            "True if two nonzero integers differ in sign",
            "One number is a debt and the other is money you have, or both are of one kind; say True in the first case and False in the second. Zero does not occur.",
            "The predicate sgn(a) != sgn(b) for non-zero integers a and b.",
            "-3 and 8 give True, 8 and -3 too; -3 and -8 give False, and so do 3 and 8; no 0 is ever passed.",
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
        more_phrasings=(
            "Write a function to round an integer >= 0 to the closest multiple of <k>, halfway going up.",
            "Write a python function to replace a non-negative whole number by whichever multiple of <k> lies nearest, the upper one if two are equally near.",
            "For an integer n that is not negative, return the multiple of <k> with the least distance from n; should two be as close, return the larger.",
            "To which multiple of <k> does n >= 0 round, if a number exactly between two of them is rounded up?",
            "n >= 0 rounded to nearest multiple of <k>, ties up",
            "Prices from 0 upwards can only be paid in coins of <k>; say what is paid if we go to the closest possible sum, and to the higher one when in the middle.",
            "<k> times the floor of (n + floor(<k> / 2)) / <k>, for n a non-negative integer.",
            "Mark 0, <k>, twice <k> and so on along a line; from point n (0 or more) walk to the mark that is closest, to the right if undecided, and return its number.",
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
        more_phrasings=(
            "Write a function to split a positive float into (whole int, fraction to 2 decimals).",
            "Write a python function to take a positive number apart: the tuple's first item is the number cut down to an int, its second what was cut off, to two places.",
            "For a positive float, return a tuple of the integer in front of the decimal point and the fraction behind it, rounded to hundredths.",
            "How many whole units are in a positive float, and what fraction (2 decimals) is left over? Return both as a tuple.",
            "tuple: integer part, fraction rounded to 2 places, of a positive float",
            "You have 7.25 pounds: that is 7 whole pounds and 0.25 of one. Do the same for any positive amount, the second number rounded to 2 decimals, both in a tuple.",
            "The pair (floor(x), x - floor(x)) for x > 0, the former an int, the latter rounded to two decimal places.",
            "3.14159 should become (3, 0.14) and 5.5 (5, 0.5); the number is never negative or zero.",
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
