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
