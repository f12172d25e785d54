"""Roman numerals, squares, roots and powers."""

from training.corpus.draw import chance, one_integer, several_integers
from training.corpus.family import Family

ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
         (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(n):
    """A number's roman numeral."""
    text = ""
    for value, letters in ROMAN:
        text += letters * (n // value)
        n %= value
    return text


FAMILIES = (
    Family(
        concept="to-roman",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to convert an integer from 1 to 3999 to a Roman numeral.",
            "Write a python function to write a number (1-3999) "
            "with the letters I, V, X, L, C, D and M.",
            "Given an integer between 1 and 3999, return its Roman numeral in capitals.",
            "How would the Romans write n (1 to 3999)? Use subtractive forms like IV and CM.",
            "I need the Roman form of a year or another number up to 3999.",
            "Return a string such as 'XIV' for an integer such as 14 (1 to 3999).",
            "Turn an Arabic number below 4000, at least 1, into standard Roman notation.",
        ),
        names=("to_roman", "int_to_roman", "roman_numeral", "roman"),
        solutions=("""\
def <f>(n):
    values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    letters = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    result = ""
    for value, letter in zip(values, letters):
        while n >= value:
            result += letter
            n -= value
    return result
""", """\
def <f>(n):
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
    return "M" * (n // 1000) + hundreds[n // 100 % 10] + tens[n // 10 % 10] + ones[n % 10]
"""),
        inputs=one_integer(1, 3999, 1, 4, 9, 14, 40),
    ),
    Family(
        concept="from-roman",
        tags=("numbers", "parsing"),
        phrasings=(
            "Write a function to compute the value of a Roman numeral.",
            "Write a python function to read a valid Roman "
            "number in capitals and return its value.",
            "Given a Roman numeral string such as 'XIV', return the integer it stands for.",
            "Which number does a Roman numeral mean?",
            "I need to turn Roman numerals (valid, upper case) into ints.",
            "Parse Roman notation; a smaller letter before a larger one is subtracted.",
            "Return the Arabic value of a string made of I, V, X, L, C, D and M.",
        ),
        names=("from_roman", "roman_to_int", "parse_roman", "roman_value"),
        solutions=("""\
def <f>(roman):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    previous = 0
    for letter in reversed(roman):
        value = values[letter]
        if value < previous:
            total -= value
        else:
            total += value
        previous = value
    return total
""", """\
def <f>(s):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i in range(len(s)):
        if i + 1 < len(s) and values[s[i]] < values[s[i + 1]]:
            total -= values[s[i]]
        else:
            total += values[s[i]]
    return total
"""),
        inputs=lambda rng: (roman(rng.choice((rng.randint(1, 60), rng.randint(1, 3999), 4, 9, 40, 90, 400, 900))),),
    ),
    Family(
        concept="is-perfect-square",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether a non-negative integer is a perfect square.",
            "Write a python function to tell if a number from 0 "
            "up is the square of a whole number.",
            "Given a non-negative integer, return True if its square root is an integer.",
            "Is n >= 0 a square number?",
            "Check if some integer times itself gives the non-negative number n.",
            "I need True for 0, 1, 4, 9, 16, ... and False for the other non-negative integers.",
            "Can n (not negative) tiles of equal size be laid out as "
            "a full square? A boolean; zero counts.",
        ),
        names=("is_square", "is_perfect_square", "perfect_square", "check_square"),
        solutions=("""\
import math

def <f>(n):
    return math.isqrt(n) ** 2 == n
""", """\
def <f>(n):
    i = 0
    while i * i < n:
        i += 1
    return i * i == n
""", """\
def <f>(n):
    root = int(n ** 0.5)
    return root * root == n
"""),
        inputs=lambda rng: (rng.randint(0, 25) ** 2 if chance(rng, 0.5)
                            else rng.choice((rng.randint(2, 600), rng.randint(2, 20) ** 2 + rng.choice((-1, 1)))),),
    ),
    Family(
        concept="integer-square-root",
        tags=("numbers", "searching"),
        phrasings=(
            "Write a function to find the integer part of the "
            "square root of a non-negative integer.",
            "Write a python function to return the largest integer "
            "whose square does not exceed n (n >= 0).",
            "Given a non-negative integer, return its square root rounded down, as an int.",
            "What is the floor of the square root of n?",
            "I need the biggest whole r with r * r <= n for a non-negative n.",
            "Compute the truncated square root of a number that is not negative, as an integer.",
            "How long is the side of the largest square that can be laid with n unit tiles?",
        ),
        names=("integer_sqrt", "isqrt", "floor_sqrt", "square_root"),
        solutions=("""\
import math

def <f>(n):
    return math.isqrt(n)
""", """\
def <f>(n):
    root = 0
    while (root + 1) ** 2 <= n:
        root += 1
    return root
""", """\
def <f>(n):
    low, high = 0, n
    while low < high:
        middle = (low + high + 1) // 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle - 1
    return low
"""),
        inputs=one_integer(2, 500, 0, 1, 4, 15, 16, 99, 100),
    ),
    Family(
        concept="power-by-multiplying",
        tags=("numbers", "recursion"),
        phrasings=(
            "Write a function to raise an integer to a non-negative integer power.",
            "Write a python function to compute base to the "
            "exponent, both integers, exponent at least 0.",
            "Given a base and an exponent (not negative), return the power.",
            "Multiply e factors together, each being b; with e = 0 the result is 1.",
            "I need b to the e-th power as an int, for e = 0, 1, 2, ...",
            "Calculate the value of base ** exponent.",
            "Return the product of e copies of b, which is 1 for no copies.",
        ),
        names=("power", "raise_to", "int_power", "exponentiate", "compute_power"),
        solutions=("""\
def <f>(base, exponent):
    return base ** exponent
""", """\
def <f>(base, exponent):
    result = 1
    for _ in range(exponent):
        result *= base
    return result
""", """\
def <f>(b, e):
    if e == 0:
        return 1
    half = <f>(b, e // 2)
    if e % 2 == 0:
        return half * half
    return half * half * b
""", """\
def <f>(b, e):
    if e == 0:
        return 1
    return b * <f>(b, e - 1)
"""),
        inputs=several_integers((-5, 12), (0, 6)),
    ),
)
