"""Numbers written in binary, octal, hexadecimal and base k."""

from training.corpus.draw import coin, integers, letters, one_integer, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="to-octal-string",
        tags=("numbers",),
        phrasings=(
            "Write a function to convert a non-negative integer to "
            "its octal notation, as a string without prefix.",
            "Write a python function to return the base-eight digits of n >= 0 as text.",
            "Given a non-negative integer, return the string of its octal digits (no leading 0o).",
            "How is n written in base 8? Return a string; 0 gives \"0\".",
            "Write a whole number that is not negative in the octal system and return the text.",
            "I need 64 as \"100\": the number in base eight, without a prefix.",
        ),
        more_phrasings=(
            "Write a function to turn a non-negative int into an octal string with no prefix.",
            "Write a python function to write a number that is at least 0 in base 8, as text made of the digits 0 to 7 only.",
            "Given an integer n >= 0, return a str with its representation to the base eight and nothing in front, so \"0\" for 0.",
            "What are the base 8 digits of a whole number from zero upwards, as a string?",
            "Octal digits of n >= 0, unprefixed string.",
            "Write the number the way people with eight fingers would, with eights, sixty-fours and so on instead of tens and hundreds, as a text.",
            "The standard positional representation of a non-negative integer in radix 8, as a string without leading zeros.",
            "8 is shown as \"10\" and 7 as \"7\"; divide by eight again and again and string together the remainders, the last one first.",
        ),
        names=("to_octal", "octal_text", "write_in_base_eight", "decimal_to_octal"),
        solutions=("""\
def <f>(n):
    return oct(n)[2:]
""", """\
def <f>(n):
    return f"{n:o}"
""", """\
def <f>(n):
    digits = str(n % 8)
    while n >= 8:
        n //= 8
        digits = str(n % 8) + digits
    return digits
"""),
        inputs=one_integer(8, 3000, 0, 7, 8, 64),
    ),
    Family(
        concept="hexadecimal-text-to-number",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to convert a string of hexadecimal "
            "digits (either case, no prefix) to an integer.",
            "Write a python function to return the int that a hex "
            "string such as \"ff\" or \"1C\" stands for.",
            "Given a text of digits 0-9 and letters a-f or A-F, return its value in base sixteen.",
            "Which number does the hexadecimal text s denote? There is no 0x in front.",
            "Read a string as a base 16 number and return the integer.",
            "I need \"2A\" turned into 42: hexadecimal text to int, upper and lower case allowed.",
        ),
        more_phrasings=(
            "Write a function to turn a hex string without prefix, upper or lower case, into an int.",
            "Write a python function to parse text in base 16, where a to f or A to F are the digits ten to fifteen, and give its integer value.",
            "Given a string of hexadecimal digits, small or capital, with no 0x before them, return the number as an int.",
            "What integer do the base 16 digits of this string, in any case and unprefixed, represent?",
            "Integer value of an unprefixed hex string.",
            "The text shows a number the way programmers often write it, with 16 digits from 0 to 9 and A to F, big or small letters alike; tell the ordinary number it means.",
            "The value of a numeral in radix 16, given as a string over 0-9, a-f and A-F, with the most significant digit first.",
            "\"ff\" makes 255 and \"1A\" makes 26: start at 0 and for each character multiply by sixteen and add the digit it is.",
        ),
        names=("hex_to_int", "from_hex", "parse_hex", "hexadecimal_value"),
        solutions=("""\
def <f>(s):
    return int(s, 16)
""", """\
def <f>(s):
    value = 0
    for c in s.lower():
        value = value * 16 + "0123456789abcdef".index(c)
    return value
"""),
        inputs=lambda rng: (rng.choice(("{:x}",
            "{:X}")).format(rng.choice((rng.randint(0, 255), rng.randint(256, 99999)))),),
    ),
    Family(
        concept="digits-in-base-list",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the digits of a non-negative integer in "
            "base b as ints, most significant first; arguments n, b.",
            "Write a python function to return the list of base-b digits "
            "(integers from 0 to b - 1) of n >= 0, the leading one first.",
            "Given n >= 0 and a base b >= 2, return the digits of n "
            "in that base as a list of ints; 0 gives [0].",
            "Which digits, from left to right, does n have in base b? Return integers in a list.",
            "Write n in the positional system with base b and "
            "return its digit values in reading order.",
            "I need 11 in base 3 as [1, 0, 2]: digit list, highest place first, [0] for zero.",
        ),
        more_phrasings=(
            "Write a function to get the digits of n >= 0 in base b as a list of ints, highest place first; call it with n, b.",
            "Write a python function to represent a whole number from 0 up, its first argument, in the number system whose base is the second, as a list of digit values beginning with the leading one.",
            "Given n >= 0 and a base b of at least 2, return a list of integers below b that spell n in this base, most significant first; 0 is spelt [0].",
            "How is n, a number not below zero, spelt in base b, if each digit is to be an int of a list and the leading one comes first (n, then b)?",
            "Base-b digits of n >= 0, as ints, leading first.",
            "Take n apart into the powers of b, the biggest first, and list how many of each power you need; n = 0 makes [0]; n comes first, then b.",
            "For integers n >= 0 and b >= 2, the list [d_m, ..., d_0] with 0 <= d_i < b and n = sum of d_i * b ** i, having no leading zero except for n = 0.",
            "Divide n by b again and again until nothing is left and note each remainder, at least one; return the remainders, the last first, as a list, for arguments n and b.",
        ),
        names=("base_digits", "digits_in_base", "to_base_list", "expand_in_base"),
        solutions=("""\
def <f>(n, b):
    digits = [n % b]
    while n >= b:
        n //= b
        digits.insert(0, n % b)
    return digits
""", """\
def <f>(n, base):
    if n < base:
        return [n]
    return <f>(n // base, base) + [n % base]
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(1, 50),
            rng.randint(50, 3000))), rng.choice((2, 3, 4, 5, 7, 8, 9, 12, 16, 60))),
    ),
    Family(
        concept="number-from-base-digits",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to compute the integer whose base-b digits are "
            "given as a list, most significant first; arguments digits, b.",
            "Write a python function to return the value of a list of digits in "
            "base b, the highest place coming first (0 for an empty list).",
            "Given a list of ints and a base b, return the number "
            "having these digits in base b, read left to right.",
            "Which number is written with the listed digits in the number system with base b?",
            "Evaluate digits d0, d1, ..., dk as d0 * b ** k + "
            "... + dk; the list comes first, then b.",
            "I need the inverse of splitting a number into base-b digits: list in, integer out.",
        ),
        names=("from_base_digits", "evaluate_digits", "digits_to_number", "horner_base"),
        solutions=("""\
def <f>(digits, b):
    value = 0
    for d in digits:
        value = value * b + d
    return value
""", """\
from functools import reduce

def <f>(digits, b):
    return reduce(lambda value, d: value * b + d, digits, 0)
""", """\
def <f>(digits, base):
    return sum(d * base ** i for i, d in enumerate(reversed(digits)))
"""),
        inputs=lambda rng: ((b := rng.choice((2, 3, 5, 8, 10, 16, 60))) and integers(rng, 0, b - 1,
            size(rng, 1, 6)), b),
    ),
    Family(
        concept="digit-sum-in-base",
        tags=("numbers",),
        phrasings=(
            "Write a function to add up the digits of a non-negative integer written in base <b>.",
            "Write a python function to compute the digit sum of n "
            ">= 0 in the number system with base <b>.",
            "Given a non-negative integer, return the sum of its base-<b> digits.",
            "What do the digits of n add up to when n is written in base <b>?",
            "Convert n to base <b> and return the total of the digits.",
            "I need the sum of the remainders when n is divided by <b> over and over until 0.",
        ),
        more_phrasings=(
            "Write a function to get the sum of the base <b> digits of n >= 0.",
            "Write a python function to total the digits with which a number that is not negative is spelt in the system to the base <b>.",
            "Given n >= 0, express it in base <b> and return what its digits there come to, 0 for zero.",
            "What do the digits of a non-negative whole number add up to once it is written with the base <b>?",
            "Sum of the digits of n >= 0 in base <b>.",
            "You pay n with coins worth 1, <b>, <b> times <b> and so on, using as few coins as you can: how many coins is that?",
            "For n = sum of d_i * <b> ** i with 0 <= d_i < <b>, the number sum of d_i.",
            "Split off the last digit by dividing by <b> with a remainder, add it to a total that began at 0, go on with the quotient, stop at zero; return the total.",
        ),
        names=("base_digit_sum", "digit_sum_in_base", "sum_of_base_digits", "add_digits_in_base"),
        solutions=("""\
def <f>(n):
    total = 0
    while n > 0:
        total += n % <b>
        n //= <b>
    return total
""", """\
def <f>(n):
    if n == 0:
        return 0
    return n % <b> + <f>(n // <b>)
"""),
        inputs=lambda rng, b: (rng.choice((rng.randint(0, 9), rng.randint(1, 50),
            rng.randint(50, 3000))),),
        parameters=lambda rng: {"b": rng.choice((3, 4, 5, 6, 7, 8, 9))},
    ),
    Family(
        concept="is-binary-palindrome",
        tags=("numbers", "bits"),
        phrasings=(
            "Write a function to check whether the binary notation of a "
            "non-negative integer (no leading zeros) is a palindrome.",
            "Write a python function to tell if the binary digits "
            "of n >= 0 read the same from both ends.",
            "Given a non-negative integer, return True if its base-two form is symmetric.",
            "Is n written in binary, without padding, the same forwards and backwards?",
            "Check that reversing the bits of n, from the highest one bit down, changes nothing.",
            "Return whether bin(n) without its prefix is a palindrome.",
        ),
        more_phrasings=(
            "Write a function to test if n >= 0 in binary is the same backwards, leading zeros not written.",
            "Write a python function to decide if the bits of a number from 0 up, from its highest one to the lowest, form a mirror-symmetric sequence.",
            "Given n >= 0, spell it in base two as briefly as possible and return whether reversing that spelling leaves it unchanged.",
            "Do the base two digits of n, a number not below zero, spelt without zeros in front, remain the same when they are reversed?",
            "Test: unpadded binary form of n >= 0 palindromic.",
            "Write the number with just ones and zeros, starting with a one (or a lone zero), and see if it reads alike from the left and from the right.",
            "True iff d_i = d_(m-i) for all i, where d_m ... d_0 is the canonical binary representation of the non-negative integer n.",
            "5 is 101 and so gives True, 6 is 110 and so gives False; determine this for any number from 0 on.",
        ),
        names=("is_binary_palindrome", "binary_palindrome",
            "bits_symmetric", "palindrome_base_two"),
        solutions=("""\
def <f>(n):
    bits = bin(n)[2:]
    return bits == bits[::-1]
""", """\
def <f>(n):
    rest, backwards = n, 0
    while rest:
        backwards = backwards * 2 + rest % 2
        rest //= 2
    return backwards == n
"""),
        inputs=lambda rng: (rng.choice((0, 1, 3, 5, 7, 9, 15, 17, 21, 27, 31, 33, 45, 51, 63, 65,
            73, 85)) if coin(rng) else rng.randint(2, 120),),
    ),
    Family(
        concept="add-binary-strings",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to add two binary numbers given as "
            "strings and return the sum as a binary string.",
            "Write a python function to return the binary text of a + "
            "b, where a and b are strings of zeros and ones.",
            "Given two strings of bits, return their sum in "
            "binary without leading zeros (\"0\" for zero).",
            "What is the sum of two numbers written in base "
            "two? Strings in, string out, no prefix.",
            "Add \"101\" and \"11\" as binary numbers to get "
            "\"1000\"; both arguments are such texts.",
            "I need binary addition on strings, the result without 0b.",
        ),
        more_phrasings=(
            "Write a function to add two strings of 0s and 1s as binary numbers, giving a binary string.",
            "Write a python function to sum two numbers passed as base 2 text and give the result as base 2 text with nothing put in front.",
            "Given two strings with binary digits, return the string with the binary digits of their sum, without prefix or leading zeros.",
            "How does the total of two numbers look in the binary system, they too being given as binary text?",
            "Binary sum of two binary strings, unprefixed.",
            "Two numbers are written with nothing but ones and zeros; add them, carrying at two instead of ten, and write the result the same way, as text.",
            "The canonical binary representation, as a str, of the sum of the integers that two bit strings represent.",
            "\"1\" and \"1\" give \"10\", \"111\" and \"1\" give \"1000\": read both texts in base two, add, and spell the outcome in base two.",
        ),
        names=("add_binary", "sum_binary", "binary_addition", "add_bits"),
        solutions=("""\
def <f>(a, b):
    return bin(int(a, 2) + int(b, 2))[2:]
""", """\
def <f>(a, b):
    total = int(a, 2) + int(b, 2)
    return f"{total:b}"
"""),
        inputs=lambda rng: (f"{rng.randint(0, 40):b}",
            f"{rng.choice((rng.randint(0, 9), rng.randint(10, 200))):b}"),
    ),
    Family(
        concept="padded-binary",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to convert a non-negative integer to a "
            "binary string with leading zeros to at least <w> digits.",
            "Write a python function to return the binary text of n >= 0, filled up "
            "with zeros on the left to a length of <w> (longer stays).",
            "Given a non-negative integer, return its bits as a string "
            "of no fewer than <w> characters, zeros in front.",
            "Format n in base two with a minimum width of <w>, padding with 0 on the left.",
            "How does n look in binary if at least <w> places are "
            "shown? Return the string without prefix.",
            "I need the <w>-digit binary form of small numbers, e.g. "
            "for a table; bigger numbers may be longer.",
        ),
        names=("padded_binary", "fixed_width_binary", "to_bits", "binary_with_zeros"),
        solutions=("""\
def <f>(n):
    return bin(n)[2:].zfill(<w>)
""", """\
def <f>(n):
    return format(n, "b").rjust(<w>, "0")
""", """\
def <f>(n):
    bits = ""
    while n > 0 or len(bits) < <w>:
        bits = str(n % 2) + bits
        n //= 2
    return bits
"""),
        inputs=lambda rng, w: (rng.choice((rng.randint(0, 15), rng.randint(0, 2 ** w - 1),
            rng.randint(0, 2 ** (w + 1)))),),
        parameters=lambda rng: {"w": rng.choice((4, 5, 6, 8, 10))},
    ),
    Family(
        concept="digit-count-in-base",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the digits that a positive "
            "integer n has in base b; arguments n, b.",
            "Write a python function to find how long the "
            "base-b notation of n > 0 is (b at least 2).",
            "Given n >= 1 and b >= 2, return the number of digits needed to write n in base b.",
            "How many digits does n have in the number system with base b?",
            "Return how many times n must be divided by b, dropping "
            "remainders, until it is 0 (n is positive).",
            "I need the length of n written in base b: 8 in base 2 has four digits.",
        ),
        more_phrasings=(
            "Write a function to get the number of digits of n > 0 in base b (arguments n, b).",
            "Write a python function to tell how many places it takes to write a number n of at least 1 to the base b, n being the first argument.",
            "Given n >= 1 and b >= 2, return the length of n's representation in base b.",
            "How long is a positive n when spelt in the number system of base b (n, then b)?",
            "Count of base-b digits of n > 0.",
            "You write n, which is 1 or more, using groups of b instead of groups of ten: how many figures do you have to put down (n, b)?",
            "For integers n >= 1 and b >= 2, the least d such that n < b ** d.",
            "1000 to the base 10 takes 4 and 7 to the base 2 takes 3; return this length for any positive first and any base as second argument.",
        ),
        names=("length_in_base", "count_base_digits", "digits_needed", "places_in_base"),
        solutions=("""\
def <f>(n, b):
    count = 0
    while n > 0:
        n //= b
        count += 1
    return count
""", """\
def <f>(n, b):
    if n < b:
        return 1
    return 1 + <f>(n // b, b)
""", """\
def <f>(n, b):
    length = 1
    while b ** length <= n:
        length += 1
    return length
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 30), rng.randint(31, 5000), 7, 8, 9, 26, 27,
            99, 100)), rng.choice((2, 3, 5, 7, 10, 12))),
    ),
    Family(
        concept="valid-in-base",
        tags=("numbers", "validation"),
        phrasings=(
            "Write a function to check whether a string is non-empty and "
            "consists only of the digits allowed in base <b>.",
            "Write a python function to tell if a text is a proper base-<b> "
            "number: at least one character, each a digit less than <b>.",
            "Given a string, return True if it has only digits from 0 "
            "up to, but not including, <b>, and is not empty.",
            "Could the text be a number written in base <b>? The empty string could not.",
            "Check that a string holds one digit or more and that every one is below <b>.",
            "Return whether a string is made of valid base <b> "
            "digits; letters, signs and \"\" give False.",
        ),
        more_phrasings=(
            "Write a function to test that a string isn't empty and has nothing but digits below <b>.",
            "Write a python function to decide if some text can be read as an unsigned number to the base <b>: one character or more, all of them digits of that system.",
            "Given a string, return False if it is \"\" or has any character other than the <b> digits from 0 on that base <b> uses, and True otherwise.",
            "Does every character of the text, which must have at least one, belong to the digits of base <b>?",
            "Non-empty string of base <b> digits only?",
            "Somebody who counts to the base <b> looks at a text: would they take it for a number, with no sign, blank or foreign digit in it and not nothing at all?",
            "True iff s is a word of length at least 1 over the alphabet of the first <b> decimal digits.",
            "Reject the empty text, and reject any text with a character that is not a digit below <b>, such as a sign, a letter, a blank or a higher digit; accept all the rest.",
        ),
        names=("is_valid_in_base", "only_base_digits", "valid_base_number", "fits_base"),
        solutions=("""\
def <f>(s):
    return s != "" and all(c in <digits> for c in s)
""", """\
import re

def <f>(s):
    return bool(re.fullmatch(r"[0-<top>]+", s))
""", """\
def <f>(s):
    return bool(s) and set(s) <= set(<digits>)
"""),
        inputs=lambda rng, b, **_: (rng.choice(("",
            letters(rng, rng.randint(1, 6), "0123456789"[:b]) + str(b),
            letters(rng, 4, "01") + rng.choice("a9-"))) if coin(rng)
            else letters(rng, rng.randint(1, 7), "0123456789"[:b]),),
        parameters=lambda rng: {"b": (b := rng.choice((2, 3, 4, 5, 6, 7, 8))),
            "digits": "0123456789"[:b], "top": b - 1},
    ),
)
