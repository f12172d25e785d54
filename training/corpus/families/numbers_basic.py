"""Arithmetic on one, two or three numbers: parity, sign, larger and smaller."""

from training.corpus.draw import one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-even",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether an integer is even.",
            "Write a python function to tell if a number can be halved without a remainder.",
            "Check if n is an even number.",
            "Given an integer, return True when it is even and False when it is odd.",
            "I need to know whether a whole number is even.",
            "Test a number for evenness.",
            "Does 2 divide the given integer? Answer with True or False.",
            "Return a boolean saying whether the integer is a multiple of two.",
        ),
        names=("is_even", "check_even", "even_number", "is_number_even", "divisible_by_two"),
        solutions=("""\
def <f>(n):
    return n % 2 == 0
""", """\
def <f>(number):
    if number % 2 == 0:
        return True
    return False
""", """\
def <f>(n):
    return not n & 1
"""),
        inputs=one_integer(-20, 200, 0, 1),
    ),
    Family(
        concept="is-odd",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether an integer is odd.",
            "Write a python function to find out if dividing a number by two leaves a remainder.",
            "Check whether the number n is odd or not; True means odd.",
            "Given a whole number, return True if it is odd, otherwise False.",
            "I need a yes/no answer: is this integer odd?",
            "Tell whether an integer is not a multiple of two.",
            "Test a number for oddness.",
            "Return True for odd numbers and False for even ones.",
        ),
        names=("is_odd", "check_odd", "odd_number", "is_number_odd"),
        solutions=("""\
def <f>(n):
    return n % 2 == 1
""", """\
def <f>(number):
    if number % 2 != 0:
        return True
    else:
        return False
""", """\
def <f>(n):
    return bool(n & 1)
"""),
        inputs=one_integer(-20, 200, 0, 1),
    ),
    Family(
        concept="parity-word",
        tags=("numbers",),
        phrasings=(
            "Write a function to return the word 'even' or 'odd' for an integer.",
            "Write a python function to describe a number's parity as 'even' or 'odd'.",
            "Given an integer, return the string 'even' if it is even, else 'odd'.",
            "Name the parity of n: 'odd' or 'even'.",
            "I need the text 'odd' for odd numbers and 'even' for the others.",
            "Label a whole number as 'even' or 'odd'.",
            "Find the parity of the given number and return it as one of the words 'even', 'odd'.",
        ),
        names=("parity", "even_or_odd", "parity_name", "odd_or_even", "describe_parity"),
        solutions=("""\
def <f>(n):
    if n % 2 == 0:
        return "even"
    return "odd"
""", """\
def <f>(n):
    return "odd" if n % 2 else "even"
""", """\
def <f>(number):
    return ["even", "odd"][number % 2]
"""),
        inputs=one_integer(-20, 200, 0, 1),
    ),
    Family(
        concept="sign-of-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to return the sign of a number: 1, 0 or -1.",
            "Write a python function to give -1 for negative "
            "numbers, 0 for zero and 1 for positive ones.",
            "Find the sign of an integer as -1, 0 or 1.",
            "Given a number, return 1 if it is positive, -1 if "
            "it is negative, and 0 if it is zero.",
            "I need the signum of n.",
            "Compute the sign function of an integer (minus one, zero or plus one).",
            "Reduce a number to its sign, i.e. -1, 0 or 1.",
            "Tell on which side of zero a number lies: -1 below, 0 exactly there, 1 above.",
        ),
        names=("sign", "signum", "sign_of", "get_sign", "number_sign"),
        solutions=("""\
def <f>(n):
    if n > 0:
        return 1
    if n < 0:
        return -1
    return 0
""", """\
def <f>(n):
    return (n > 0) - (n < 0)
""", """\
def <f>(x):
    if x == 0:
        return 0
    return 1 if x > 0 else -1
"""),
        inputs=one_integer(-50, 50, 0, 0, 1, -1),
    ),
    Family(
        concept="absolute-difference",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the absolute difference of two numbers.",
            "Write a python function to compute how far apart two integers are.",
            "Return the distance between a and b on the number line.",
            "Given two numbers, subtract the smaller one from the larger one.",
            "I need the non-negative difference between two integers, whichever is larger.",
            "Find how much two integers differ by; the result is never negative.",
            "Compute |a - b|.",
        ),
        names=("absolute_difference", "abs_diff", "difference", "distance_between", "gap"),
        solutions=("""\
def <f>(a, b):
    return abs(a - b)
""", """\
def <f>(a, b):
    if a > b:
        return a - b
    return b - a
""", """\
def <f>(a, b):
    return max(a, b) - min(a, b)
"""),
        inputs=several_integers((-30, 99), (-30, 99)),
    ),
    Family(
        concept="max-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the larger of two numbers.",
            "Write a python function to return the maximum of two integers.",
            "Given a and b, return whichever is bigger.",
            "Pick the greater one of two given numbers.",
            "I have two integers and want the larger.",
            "Return the max of the two arguments.",
            "Find which of two values is the highest and return it.",
        ),
        names=("max_of_two", "larger", "maximum", "bigger_number", "find_max", "greater_of"),
        solutions=("""\
def <f>(a, b):
    return max(a, b)
""", """\
def <f>(a, b):
    if a > b:
        return a
    return b
""", """\
def <f>(x, y):
    return x if x >= y else y
"""),
        inputs=several_integers((-50, 50), (-50, 50)),
    ),
    Family(
        concept="min-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smaller of two numbers.",
            "Write a python function to return the minimum of two integers.",
            "Given a and b, return whichever is less.",
            "Choose the lower one of two values.",
            "I need the smaller one of a pair of integers passed as two arguments.",
            "Return the min of the two arguments.",
            "Find the lesser of two given integers.",
        ),
        names=("min_of_two", "smaller", "minimum", "lesser", "find_min", "smaller_number"),
        solutions=("""\
def <f>(a, b):
    return min(a, b)
""", """\
def <f>(a, b):
    if a < b:
        return a
    return b
""", """\
def <f>(x, y):
    return x if x <= y else y
"""),
        inputs=several_integers((-50, 50), (-50, 50)),
    ),
    Family(
        concept="max-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest of three numbers.",
            "Write a python function to return the maximum of three integers.",
            "Given three numbers, return the biggest one.",
            "Which of three values is the greatest? Return it.",
            "I need the highest one among a, b and c.",
            "Compare three integers and return the largest.",
            "Return the top value out of three arguments.",
        ),
        names=("max_of_three", "largest_of_three", "maximum_of_three", "biggest", "find_largest"),
        solutions=("""\
def <f>(a, b, c):
    return max(a, b, c)
""", """\
def <f>(a, b, c):
    largest = a
    if b > largest:
        largest = b
    if c > largest:
        largest = c
    return largest
""", """\
def <f>(a, b, c):
    if a >= b and a >= c:
        return a
    if b >= c:
        return b
    return c
"""),
        inputs=several_integers((-40, 60), (-40, 60), (-40, 60)),
    ),
    Family(
        concept="min-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest of three numbers.",
            "Write a python function to return the minimum of three integers.",
            "Given three values, return the lowest one.",
            "Compare a, b and c and return the least of them.",
            "Which of the three given integers is the smallest? Return that one.",
            "I want the lowest of three numbers.",
            "Return the bottom value out of three arguments.",
        ),
        names=("min_of_three", "smallest_of_three", "minimum_of_three", "lowest", "find_smallest"),
        solutions=("""\
def <f>(a, b, c):
    return min(a, b, c)
""", """\
def <f>(a, b, c):
    smallest = a
    if b < smallest:
        smallest = b
    if c < smallest:
        smallest = c
    return smallest
""", """\
def <f>(a, b, c):
    return sorted([a, b, c])[0]
"""),
        inputs=several_integers((-40, 60), (-40, 60), (-40, 60)),
    ),
)
