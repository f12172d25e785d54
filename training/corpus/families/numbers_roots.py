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
        more_phrasings=(
            "Write a function to spell a number between 1 and 3999 the Roman way.",
            "Write a python function to encode positive integers up to 3999 as uppercase Roman numerals.",
            "For a whole number no less than 1 and no more than 3999, return the string by which the ancient Romans are said to have written it, with IV and IX style subtraction.",
            "How is an integer from 1 to 3999 written in M, D, C, L, X, V and I, with 4 as IV and 9 as IX?",
            "Roman numeral of an integer 1..3999",
            "Clock faces and old buildings show numbers as capital letters; take an ordinary number below 4000 (1 or more) and write it in that manner.",
            "The canonical subtractive Roman representation, in upper case, of an integer n with 1 <= n <= 3999.",
            "Take off 1000 as often as possible and write M each time, then 900 as CM, 500 as D, 400 as CD, and so on down to IV and I; return what you wrote.",
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
        more_phrasings=(
            "Write a function to decode an uppercase Roman numeral into an int.",
            "Write a python function to translate strings like 'MCMXC' into ordinary integers.",
            "You have a well-formed numeral made of I, V, X, L, C, D and M; return the whole number it denotes.",
            "What integer is meant by a correct Roman numeral in capital letters, such as 'IX' for 9?",
            "integer value of a Roman numeral",
            "Read the number carved on an old stone with letters such as X and V (big letters, written properly) and say it in today's figures.",
            "The integer obtained by adding the letter values I = 1, V = 5, X = 10, L = 50, C = 100, D = 500, M = 1000, with a minus sign for each letter that stands directly before a larger one.",
            "Go from the last letter to the first and add each value, but take it away if it is less than the letter just seen; return the total.",
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
        more_phrasings=(
            "Write a function to tell if some integer multiplied by itself gives n (n is not negative).",
            "Write a python function to decide whether the square root of a number >= 0 comes out whole.",
            "For a whole number from 0 up, return a boolean: does it equal k times k for some integer k?",
            "Does the non-negative n occur among 0, 1, 4, 9, 16, 25, ...?",
            "square-number test for n >= 0",
            "Say whether so many counters can be arranged in as many rows as columns with none left over; no counters at all is fine as well.",
            "The predicate that holds for an integer n >= 0 if and only if there is an integer m with m^2 = n.",
            "Take the root, drop its decimals, square it again: True if you are back at the non-negative number you had, False otherwise.",
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
        more_phrasings=(
            "Write a function to get the square root of a whole number >= 0 without its decimals.",
            "Write a python function to compute the floored root: the greatest r satisfying r squared <= n for n from 0 up.",
            "For a non-negative integer, return how long the side of the biggest square is that can be laid with that many unit tiles.",
            "What is the largest whole number that, multiplied by itself, stays at or below a non-negative n?",
            "floor of sqrt(n) as an int, n >= 0",
            "Look for the whole number whose square comes nearest to n from below, or hits it, and say that number.",
            "isqrt: the unique integer r >= 0 with r^2 <= n < (r + 1)^2.",
            "For 15 it is 3, for 16 it is 4, and up to 24 it stays 4; return this integer for any n that is not negative.",
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
        more_phrasings=(
            "Write a function to calculate one integer to the power of another that is 0 or more.",
            "Write a python function to perform exponentiation of an integer by a whole exponent of at least zero, the base coming first.",
            "Given a base and an exponent (an integer, not negative), return the base used that many times as a factor.",
            "What is the first number raised to the second, when both are integers and the second is not below 0?",
            "base to the non-negative exponent, an int",
            "Multiply a number by itself again and again so that it stands there as often as the second number says; written no times at all it makes 1.",
            "The map (b, e) -> b^e for integers b and e >= 0, with b^0 = 1.",
            "Start from 1 and multiply by the first argument once for every unit of the second, which is never negative; return where you end.",
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
