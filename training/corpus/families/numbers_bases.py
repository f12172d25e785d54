"""Number bases, roman numerals and roots."""

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
        concept="to-binary-string",
        tags=("numbers", "bits"),
        phrasings=(
            "Write a function to convert a non-negative integer to a binary string without prefix.",
            "Write a python function to write a number (zero or more) in base two, as text of 0s "
            "and 1s.",
            "Given a non-negative integer, return its binary digits as a string ('0' for zero).",
            "How does n >= 0 look in binary? Return the plain string of bits with no leading "
            "zeros.",
            "I need the base-2 representation of a non-negative integer as a string, no '0b' in "
            "front.",
            "Turn a decimal non-negative int into its binary notation (a str, e.g. 5 gives '101').",
            "Return the shortest string of ones and zeros that stands for a non-negative number "
            "in binary.",
        ),
        names=("to_binary", "binary_string", "decimal_to_binary", "int_to_binary"),
        solutions=("""\
def <f>(n):
    return bin(n)[2:]
""", """\
def <f>(n):
    if n == 0:
        return "0"
    digits = ""
    while n > 0:
        digits = str(n % 2) + digits
        n //= 2
    return digits
""", """\
def <f>(n):
    return format(n, "b")
""", """\
def <f>(n):
    if n < 2:
        return str(n)
    return <f>(n // 2) + str(n % 2)
"""),
        inputs=one_integer(2, 600, 0, 1, 8),
    ),
    Family(
        concept="from-binary-string",
        tags=("numbers", "parsing"),
        phrasings=(
            "Write a function to convert a binary string to an integer.",
            "Write a python function to read text of 0s and 1s as a number in base two.",
            "Given a non-empty string of binary digits, return its decimal value as an int.",
            "Which integer does a string such as '1101' stand for in binary?",
            "I need the int value of a text of bits, most significant bit first.",
            "Parse a base-2 number written as a string.",
            "Return the number whose binary notation is the given string of ones and zeros.",
        ),
        names=("from_binary", "binary_to_decimal", "binary_to_int", "parse_binary"),
        solutions=("""\
def <f>(text):
    return int(text, 2)
""", """\
def <f>(bits):
    value = 0
    for bit in bits:
        value = value * 2 + int(bit)
    return value
""", """\
def <f>(bits):
    return sum(2 ** i for i, bit in enumerate(reversed(bits)) if bit == "1")
"""),
        inputs=lambda rng: ("".join(rng.choice("01") for _ in range(rng.randint(1, 9))),),
    ),
    Family(
        concept="to-base-k-string",
        tags=("numbers",),
        phrasings=(
            "Write a function to write a non-negative integer in base <k>, as a string.",
            "Write a python function to convert a number (not negative) to its base-<k> digits "
            "as text.",
            "Given a non-negative integer, return its representation in the number system with "
            "base <k> as a str.",
            "How is n >= 0 written with the digits of base <k>? Return a string; zero is '0'.",
            "I need a decimal integer, at least 0, turned into a base <k> string.",
            "Return the base-<k> notation, without leading zeros, of a non-negative integer ('0' "
            "for 0).",
            "Divide by <k> repeatedly and join the remainders to get a non-negative number's "
            "base-<k> string.",
        ),
        names=("to_base", "convert_base", "base_string", "change_base"),
        solutions=("""\
def <f>(n):
    if n == 0:
        return "0"
    digits = ""
    while n > 0:
        digits = str(n % <k>) + digits
        n //= <k>
    return digits
""", """\
def <f>(n):
    if n < <k>:
        return str(n)
    return <f>(n // <k>) + str(n % <k>)
""", """\
def <f>(n):
    digits = [str(n % <k>)]
    while n >= <k>:
        n //= <k>
        digits.append(str(n % <k>))
    return "".join(reversed(digits))
"""),
        inputs=lambda rng, k: (rng.choice((0, k - 1, k)) if chance(rng, 0.15) else rng.randint(k, 800),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 8, 9))},
    ),
    Family(
        concept="to-hexadecimal",
        tags=("numbers",),
        phrasings=(
            "Write a function to convert a non-negative integer to an uppercase hexadecimal "
            "string.",
            "Write a python function to write a number from 0 up in base 16 with the digits 0-9 "
            "and A-F.",
            "Given a non-negative integer, return its hex form in capital letters without '0x'.",
            "How does n >= 0 look in base sixteen? Use A to F for 10 to 15, no prefix.",
            "I need the hexadecimal text (upper case, no prefix) of a non-negative integer.",
            "Turn a non-negative number into hex digits 0-9, A-F.",
            "Return the base-16 string of an integer that is not negative, letters in upper case.",
        ),
        names=("to_hex", "hexadecimal", "int_to_hex", "decimal_to_hex"),
        solutions=("""\
def <f>(n):
    return format(n, "X")
""", """\
def <f>(n):
    return hex(n)[2:].upper()
""", """\
def <f>(n):
    digits = "0123456789ABCDEF"
    if n < 16:
        return digits[n]
    return <f>(n // 16) + digits[n % 16]
"""),
        inputs=one_integer(16, 70000, 0, 10, 15, 255),
    ),
    Family(
        concept="parse-base",
        tags=("numbers", "parsing"),
        phrasings=(
            "Write a function to read a digit string in a given base (2 to 10) as an integer.",
            "Write a python function to find the value of a number text written in base b.",
            "Given a string of digits and a base from 2 to 10, return the int it denotes.",
            "Which number does a digit string stand for in base b (at most 10)?",
            "I need to convert text in some base, passed as second argument, to an integer.",
            "Parse digits of base b, where b is between 2 and 10, into an int.",
            "Return the decimal value of the first argument, a string, taken as a base-b number, "
            "b being the second.",
        ),
        names=("parse_base", "from_base", "base_to_int", "value_in_base"),
        solutions=("""\
def <f>(text, base):
    return int(text, base)
""", """\
def <f>(digits, base):
    value = 0
    for digit in digits:
        value = value * base + int(digit)
    return value
""", """\
def <f>(text, base):
    return sum(int(d) * base ** i for i, d in enumerate(reversed(text)))
"""),
        inputs=lambda rng: (lambda b: ("".join(str(rng.randrange(b)) for _ in range(rng.randint(1, 5))), b))(
            rng.randint(2, 10)),
    ),
    Family(
        concept="to-roman",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to convert an integer from 1 to 3999 to a Roman numeral.",
            "Write a python function to write a number (1-3999) with the letters I, V, X, L, C, "
            "D and M.",
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
            "Write a function to convert a Roman numeral to an integer.",
            "Write a python function to read a valid Roman number in capitals and return its "
            "value.",
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
            "Write a python function to tell if a number from 0 up is the square of a whole "
            "number.",
            "Given a non-negative integer, return True if its square root is an integer.",
            "Is n >= 0 a square number?",
            "Check if some integer times itself gives the non-negative number n.",
            "I need True for 0, 1, 4, 9, 16, ... and False for the other non-negative integers.",
            "Can n (not negative) tiles of equal size be laid out as a full square? A boolean; "
            "zero counts.",
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
            "Write a function to find the integer part of the square root of a non-negative "
            "integer.",
            "Write a python function to return the largest integer whose square does not exceed "
            "n (n >= 0).",
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
            "Write a python function to compute base to the exponent, both integers, exponent at "
            "least 0.",
            "Given a base and an exponent (not negative), return the power.",
            "Multiply b by itself e times in total; with e = 0 the result is 1.",
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
