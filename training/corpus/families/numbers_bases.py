"""Numbers written in other bases."""

from training.corpus.draw import chance, one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="to-binary-string",
        tags=("numbers", "bits"),
        phrasings=(
            "Write a function to convert a non-negative integer to a binary string without prefix.",
            "Write a python function to write a number (zero or "
            "more) in base two, as text of 0s and 1s.",
            "Given a non-negative integer, return its binary digits as a string ('0' for zero).",
            "How does n >= 0 look in binary? Return the plain "
            "string of bits with no leading zeros.",
            "I need the base-2 representation of a non-negative "
            "integer as a string, no '0b' in front.",
            "Turn a decimal non-negative int into its binary notation (a str, e.g. 5 gives '101').",
            "Return the shortest string of ones and zeros that "
            "stands for a non-negative number in binary.",
        ),
        more_phrasings=(
            "Write a function to get the bits of an int >= 0 as a string, no '0b'.",
            "Write a python function to encode a whole number from 0 up in base two, returning text without prefix or padding.",
            "For an integer that is not negative, return its base-two numeral as a str with no zeros in front ('0' for 0 itself).",
            "binary numeral of n >= 0 as plain text",
            "Write the number (0 or bigger) the way computers do, with ones and zeros only, as a piece of text with nothing in front.",
            "The standard positional representation of a non-negative integer with radix 2, given as a string.",
            "6 should become '110', 1 '1' and 0 '0'; numbers below 0 do not come.",
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
        more_phrasings=(
            "Write a function to turn a string of bits into an int.",
            "Write a python function to decode text in base two, leftmost bit weighing most, to a number.",
            "For a string of one or more 0s and 1s, return the integer it is the binary form of.",
            "How much is this string of bits, written in base two, as an ordinary number?",
            "int value of a binary numeral string",
            "The text is a number in computer writing, ones and zeros; tell me which number it is, as an int.",
            "The sum of d[i] times 2 to the power i over the digits d[i] of a bit string, i counted from the right and starting at 0.",
            "'110' is 4 + 2 and gives 6, '0011' gives 3 despite the zeros in front.",
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
            "Write a python function to convert a number (not "
            "negative) to its base-<k> digits as text.",
            "Given a non-negative integer, return its representation in "
            "the number system with base <k> as a str.",
            "How is n >= 0 written with the digits of base <k>? Return a string; zero is '0'.",
            "I need a decimal integer, at least 0, turned into a base <k> string.",
            "Return the base-<k> notation, without leading zeros, "
            "of a non-negative integer ('0' for 0).",
            "Divide by <k> repeatedly and join the remainders to get "
            "a non-negative number's base-<k> string.",
        ),
        more_phrasings=(
            "Write a function to get the base-<k> string of an int >= 0.",
            "Write a python function to encode a whole number from 0 up with radix <k>, returning text without padding.",
            "For an integer not below zero, return the string of its digits in base <k>, the most significant first, and '0' if the integer is 0.",
            "What does a non-negative integer look like when written to the base <k>, as a string with no zeros in front ('0' being zero)?",
            "base <k> numeral of n >= 0, as text",
            "Count on <k> instead of ten fingers: how would you write this number (0 or more)? Give it as text, nothing in front; 0 is just '0'.",
            "The positional representation of a non-negative integer with radix <k>, a string without leading zeros, which is '0' for zero.",
            "Divide the number, at least 0, by <k> over and over and put down the remainders from right to left until nothing is left; return them as a string ('0' for 0).",
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
            "Write a function to convert a non-negative integer "
            "to an uppercase hexadecimal string.",
            "Write a python function to write a number from 0 up "
            "in base 16 with the digits 0-9 and A-F.",
            "Given a non-negative integer, return its hex form in capital letters without '0x'.",
            "How does n >= 0 look in base sixteen? Use A to F for 10 to 15, no prefix.",
            "I need the hexadecimal text (upper case, no prefix) of a non-negative integer.",
            "Turn a non-negative number into hex digits 0-9, A-F.",
            "Return the base-16 string of an integer that is not negative, letters in upper case.",
        ),
        more_phrasings=(
            "Write a function to get the hex string of an int >= 0, capitals, no prefix.",
            "Write a python function to encode a whole number from 0 up with radix sixteen, using 0-9 and capital A-F and nothing in front.",
            "For an integer that is not negative, return a str of hexadecimal digits in upper case, without '0x'.",
            "What is the upper-case hexadecimal numeral, prefix omitted, of a non-negative integer?",
            "uppercase hex of n >= 0, no '0x'",
            "Write the number (0 or bigger) as in colour codes, with sixteen digits, 0 to 9 and then A to F in capitals, as a bare piece of text.",
            "The positional representation of a non-negative integer with radix 16 and digit set 0..9, A..F, as a string without prefix or leading zeros.",
            "255 comes out as 'FF', 26 as '1A' and 0 as '0'; negative input does not occur.",
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
            "Return the decimal value of the first argument, a string, "
            "taken as a base-b number, b being the second.",
        ),
        more_phrasings=(
            "Write a function to convert a numeral string from base b (2 to 10) to an int; the string goes first.",
            "Write a python function to decode digits given as text, followed by their radix from 2 to 10, to the number meant.",
            "For a digit string and a base between 2 and 10 inclusive, compute the integer that the digits express in this base.",
            "What integer is written by these digits, if they are read in base b, the second argument, which lies from 2 to 10?",
            "int of a digit string in base b, 2 <= b <= 10",
            "Someone with b fingers, 2 to 10 of them, wrote down a number; you get the text and then b, and say how much it is as an int.",
            "The value of a numeral s in radix b, 2 <= b <= 10: each digit weighted by the power of b that belongs to its position; arguments s, b.",
            "'12' in base 3 is 5, in base 8 it is 10, in base 10 simply 12; the string is the first argument, the base (never over 10) the second.",
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
)
