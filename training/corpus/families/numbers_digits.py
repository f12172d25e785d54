"""Sums, products and extremes of a number's digits."""

from training.corpus.draw import chance, one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the sum of the digits of a non-negative integer.",
            "Write a python function to add up all the digits of a number (zero or more).",
            "Given a non-negative integer, return the total of its digits.",
            "Compute the digit sum of n, where n is not negative.",
            "What do the digits of a non-negative number add up to?",
            "I need to sum the decimal digits of a whole number from 0 up.",
            "Take a non-negative integer apart into digits and return their sum.",
            "Calculate the cross sum of a non-negative number.",
        ),
        more_phrasings=(
            "Write a function to add up an int's digits; n >= 0.",
            "Write a python function to compute the total of the decimal figures of a non-negative whole number.",
            "For an integer that is not negative, split off its digits and return what they make together.",
            "How much do you get by adding the figures with which a non-negative integer is written?",
            "digit sum of n >= 0",
            "Look at the number (0 or bigger) on a licence plate and add the figures, each for itself.",
            "The sum of the coefficients in the decimal expansion of a non-negative integer.",
            "1905 has the digits 1, 9, 0 and 5 and so gives 15; a single digit gives itself; nothing is below zero.",
        ),
        names=("sum_of_digits", "digit_sum", "sum_digits", "add_digits", "cross_sum"),
        solutions=("""\
def <f>(n):
    return sum(int(digit) for digit in str(n))
""", """\
def <f>(n):
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total
""", """\
def <f>(n):
    if n < 10:
        return n
    return n % 10 + <f>(n // 10)
""", """\
def <f>(n):
    return sum(map(int, str(n)))
"""),
        inputs=one_integer(10, 99999, 0, 7, 100),
    ),
    Family(
        concept="product-of-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the product of the digits of a positive integer.",
            "Write a python function to multiply all the digits of a positive number together.",
            "Given a positive integer, return the result of multiplying its digits.",
            "Compute the digit product of a positive integer n.",
            "Multiply the decimal digits of a positive whole number.",
            "I want every digit of a positive number multiplied "
            "with the others; return the product.",
            "What is the product of a positive integer's digits?",
        ),
        more_phrasings=(
            "Write a function to multiply an int's digits; n > 0.",
            "Write a python function to compute the product over the decimal figures of a whole number above zero.",
            "For an integer greater than 0, split off its digits and return what they make when multiplied.",
            "How much do you get by multiplying the figures with which a positive integer is written?",
            "digit product of n > 0",
            "Take the figures of the number (1 or bigger) one after another and times them all together; a single 0 among them makes it 0.",
            "The product of the digits in the decimal representation of a positive integer.",
            "234 leads to 2 * 3 * 4, which is 24, while 205 leads to 0, and 7 to 7; the input is at least 1.",
        ),
        names=("product_of_digits", "digit_product", "multiply_digits", "digits_product"),
        solutions=("""\
def <f>(n):
    product = 1
    for digit in str(n):
        product *= int(digit)
    return product
""", """\
def <f>(n):
    product = 1
    while n > 0:
        product *= n % 10
        n //= 10
    return product
""", """\
import math

def <f>(n):
    return math.prod(int(d) for d in str(n))
"""),
        inputs=lambda rng: (
            int("".join(rng.choice("123456789") for _ in range(rng.randint(1, 5))))
            if chance(rng, 0.8) else rng.randint(100, 999),
        ),
    ),
    Family(
        concept="reverse-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to reverse the digits of a non-negative integer.",
            "Write a python function to write a non-negative "
            "number backwards; leading zeros vanish.",
            "Given a non-negative integer, return the integer with its digits in opposite order.",
            "Turn the digits of a number (not negative) around and return it as an integer.",
            "Return the integer you get by reading n (at least zero) from right to left.",
            "I need the mirror image of a non-negative integer's digits, as an int.",
            "Flip the digit order of a whole number that is not negative.",
        ),
        more_phrasings=(
            "Write a function to read an int >= 0 backwards, as an int.",
            "Write a python function to mirror the decimal figures of a number that is not below zero; the result is an integer, so zeros in front drop out.",
            "For an integer of 0 or more, return the integer that has the same digits from the last to the first.",
            "Which integer stands there if the digits of a non-negative integer are put in reverse sequence?",
            "n >= 0 with its digits backwards, as int",
            "Hold the number (0 or bigger) up to a mirror, so to speak: the last figure comes first. What number is that? Zeros at its start do not count.",
            "The integer whose decimal representation is the reversal of that of a given non-negative integer, leading zeros ignored.",
            "123 gives 321 and 1200 gives 21, as the zeros get to the front and vanish; negative numbers are not passed.",
        ),
        names=("reverse_digits", "reverse_number", "reverse_integer", "flip_number"),
        solutions=("""\
def <f>(n):
    return int(str(n)[::-1])
""", """\
def <f>(n):
    result = 0
    while n > 0:
        result = result * 10 + n % 10
        n //= 10
    return result
""", """\
def <f>(number):
    return int("".join(reversed(str(number))))
"""),
        inputs=one_integer(10, 99999, 0, 5, 120, 1000),
    ),
    Family(
        concept="reverse-signed-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to reverse the digits of an integer, keeping its sign.",
            "Write a python function to flip the digits of an "
            "integer while a minus sign stays in front.",
            "Given any integer, reverse its digits; negative numbers stay negative.",
            "Reverse a possibly negative integer and preserve the sign.",
            "I need an integer with reversed digits and the same sign as before.",
            "Return the integer with digits in backward order, with the original sign.",
            "Mirror the digits of an integer that may be below zero; its sign must not change.",
        ),
        more_phrasings=(
            "Write a function to reverse an int's digits but not its sign.",
            "Write a python function to mirror the decimal figures of any integer, a negative one remaining negative.",
            "For an integer, which may be less than 0, read the digits from right to left, put back the minus if there was one, and return the integer.",
            "What integer has the given one's digits in opposite order and is negative just when that one is?",
            "digits reversed, minus sign kept",
            "Turn the figures of the number around, but leave a minus where it is, at the front; zeros that get to the start fall away.",
            "The value sgn(n) * rev(|n|), where rev reverses the decimal digits of an integer.",
            "-45 becomes -54, 45 becomes 54, and -120 becomes -21.",
        ),
        names=("reverse_signed", "reverse_integer", "reverse_int", "reverse_keep_sign"),
        solutions=("""\
def <f>(n):
    sign = -1 if n < 0 else 1
    return sign * int(str(abs(n))[::-1])
""", """\
def <f>(n):
    if n < 0:
        return -<f>(-n)
    result = 0
    while n:
        n, digit = divmod(n, 10)
        result = result * 10 + digit
    return result
"""),
        inputs=one_integer(-9999, 9999, 0, -120, 50, -7),
    ),
    Family(
        concept="count-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the digits of an integer; a minus sign does not count.",
            "Write a python function to find how many digits an integer has, ignoring its sign.",
            "Given an integer, return its number of decimal digits "
            "(0 has one digit, signs are ignored).",
            "How many digits does n have? The sign is not a digit.",
            "Return the digit count of an integer regardless of its sign.",
            "I need the length of an integer in digits, without any minus sign.",
            "With how many digits is a possibly negative whole number written, sign excluded?",
        ),
        more_phrasings=(
            "Write a function to get how many digits an int has, minus sign not counted.",
            "Write a python function to compute the number of decimal places that the absolute value of an integer takes up, 1 for zero.",
            "For an integer, positive, negative or 0, return how many figures are needed to write it, signs aside.",
            "How many digits long is this integer, whether or not there is a minus before it?",
            "decimal digit count of |n|",
            "You want to put a number on a wall with metal figures, one for each place; how many do you need? A minus is painted on and not counted; for 0 you need one.",
            "The length of the decimal representation of |n|, for an integer n; it is 1 for n = 0.",
            "-407 has 3, 12 has 2, and both 9 and 0 have 1.",
        ),
        names=("count_digits", "number_of_digits", "digit_count", "num_digits"),
        solutions=("""\
def <f>(n):
    return len(str(abs(n)))
""", """\
def <f>(n):
    n = abs(n)
    count = 1
    while n >= 10:
        n //= 10
        count += 1
    return count
""", """\
def <f>(n):
    if -10 < n < 10:
        return 1
    return 1 + <f>(abs(n) // 10)
"""),
        inputs=lambda rng: (
            0 if chance(rng, 0.1)
            else rng.choice((1, 1, -1)) * rng.randint(1, 10 ** rng.randint(1, 7)),
        ),
    ),
    Family(
        concept="largest-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest digit of a non-negative integer.",
            "Write a python function to return the biggest digit in a number that is not negative.",
            "Given a non-negative integer, return its highest decimal digit.",
            "Which digit of a non-negative number is the greatest? Return it as an int.",
            "Find the maximum among the digits of n (n >= 0).",
            "I need the top digit, by value, of a non-negative whole number.",
            "Look at every digit of a non-negative integer and return the maximum one.",
        ),
        more_phrasings=(
            "Write a function to get the biggest digit of an int >= 0.",
            "Write a python function to determine which decimal figure of a non-negative number has the highest value.",
            "For an integer that is not negative, compare its digits and return the one that no other exceeds, as an int.",
            "What is the greatest among the digits with which a non-negative integer is written?",
            "maximum digit of n >= 0",
            "Look at the figures of the number (0 or bigger) one by one and tell me the highest you saw.",
            "The maximum of the set of decimal digits of a non-negative integer.",
            "5083 gives 8, 111 gives 1 and 0 gives 0; the result is a number, and negative input does not occur.",
        ),
        names=("largest_digit", "max_digit", "biggest_digit", "highest_digit"),
        solutions=("""\
def <f>(n):
    return max(int(digit) for digit in str(n))
""", """\
def <f>(n):
    largest = 0
    while n > 0:
        largest = max(largest, n % 10)
        n //= 10
    return largest
""", """\
def <f>(n):
    return int(max(str(n)))
"""),
        inputs=one_integer(10, 99999, 0, 3, 111, 7000),
    ),
    Family(
        concept="smallest-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest digit of a non-negative integer.",
            "Write a python function to return the lowest digit "
            "appearing in a non-negative number.",
            "Given a non-negative integer, return its least decimal digit.",
            "What is the minimum digit of n (n is zero or more)?",
            "Find the digit with the lowest value in a non-negative whole number.",
            "I need the smallest of all digits of a number that is not negative, as an int.",
            "Scan the digits of a non-negative integer and return the minimum one.",
        ),
        more_phrasings=(
            "Write a function to get the lowest digit of an int >= 0.",
            "Write a python function to determine which decimal figure of a non-negative number has the least value.",
            "For an integer that is not negative, compare its digits and return the one that none other is below, as an int.",
            "What is the minimum among the digits with which a non-negative integer is written?",
            "minimum digit of n >= 0",
            "Look at the figures of the number (0 or bigger) one by one and tell me the tiniest you saw.",
            "The minimum of the set of decimal digits of a non-negative integer.",
            "5283 gives 2, 111 gives 1 and 40 gives 0; the result is a number, and negative input does not occur.",
        ),
        names=("smallest_digit", "min_digit", "lowest_digit", "least_digit"),
        solutions=("""\
def <f>(n):
    return min(int(digit) for digit in str(n))
""", """\
def <f>(n):
    smallest = n % 10
    while n > 0:
        if n % 10 < smallest:
            smallest = n % 10
        n //= 10
    return smallest
""", """\
def <f>(n):
    return int(min(str(n)))
"""),
        inputs=lambda rng: (int("".join(rng.choice("23456789") for _ in range(rng.randint(1, 5)))),)
        if chance(rng, 0.6) else (rng.randint(0, 9999),),
    ),
)
