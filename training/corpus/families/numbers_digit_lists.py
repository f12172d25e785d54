"""Single digits, digital roots and lists of digits."""

from training.corpus.draw import one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="count-digit-k",
        tags=("numbers",),
        phrasings=(
            "Write a function to count how often the digit <k> occurs in a non-negative integer.",
            "Write a python function to find the number of <k>s "
            "among the digits of a number (not negative).",
            "Given a non-negative integer, return how many of its digits are <k>.",
            "Count the occurrences of the digit <k> in n, where n is not negative.",
            "How many times does <k> appear when the non-negative number is written down?",
            "I need the count of digits equal to <k> in a non-negative integer.",
            "Return how many <k>s a non-negative number contains.",
        ),
        names=("count_digit", "digit_occurrences", "count_occurrences", "digit_frequency"),
        solutions=("""\
def <f>(n):
    return str(n).count(str(<k>))
""", """\
def <f>(n):
    count = 0
    while n > 0:
        if n % 10 == <k>:
            count += 1
        n //= 10
    return count
""", """\
def <f>(n):
    return sum(1 for digit in str(n) if int(digit) == <k>)
"""),
        inputs=lambda rng, k: (
            int("".join(rng.choice((str(k), rng.choice("123456789"))) for _ in range(rng.randint(1, 7)))),
        ),
        parameters=lambda rng: {"k": rng.randint(1, 9)},
    ),
    Family(
        concept="last-k-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to return the last <k> digits of a "
            "non-negative integer as an integer.",
            "Write a python function to keep only the final <k> "
            "digits of a number, given as an int.",
            "Given a non-negative integer, return the number formed by its last <k> digits.",
            "Cut a non-negative number down to its <k> rightmost digits and return an int.",
            "What integer do the <k> lowest digits of a non-negative number make?",
            "I need n without anything before its last <k> digits (an integer, n >= 0).",
            "Return the trailing <k> digits of a non-negative integer as a number.",
        ),
        names=("last_digits", "trailing_digits", "final_digits", "keep_last_digits"),
        solutions=("""\
def <f>(n):
    return n % 10 ** <k>
""", """\
def <f>(n):
    return int(str(n)[-<k>:])
""", """\
def <f>(number):
    limit = 1
    for _ in range(<k>):
        limit *= 10
    return number % limit
"""),
        inputs=lambda rng, k: (rng.randint(10 ** (k - 1), 10 ** (k + 3)),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4))},
    ),
    Family(
        concept="digital-root",
        tags=("numbers", "recursion"),
        phrasings=(
            "Write a function to find the digital root of a non-negative integer.",
            "Write a python function to add the digits of a non-negative "
            "number again and again until a single digit is left.",
            "Given a non-negative integer, keep replacing it by "
            "its digit sum until it is below 10.",
            "Compute the repeated digit sum of n (n >= 0), ending with one digit.",
            "Sum the digits, then the digits of that sum, and so on; return "
            "the final single digit for a non-negative integer.",
            "I need the digital root: the one digit that remains after "
            "repeatedly summing the digits of a non-negative number.",
            "Reduce a non-negative integer to one digit by summing its digits repeatedly.",
        ),
        names=("digital_root", "repeated_digit_sum", "single_digit", "reduce_to_digit"),
        solutions=("""\
def <f>(n):
    if n == 0:
        return 0
    return 1 + (n - 1) % 9
""", """\
def <f>(n):
    if n < 10:
        return n
    return <f>(sum(map(int, str(n))))
""", """\
def <f>(n):
    while n >= 10:
        n = sum(int(d) for d in str(n))
    return n
"""),
        inputs=one_integer(10, 999999, 0, 9, 18, 5),
    ),
    Family(
        concept="digits-list",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to split a non-negative integer into a list of its digits.",
            "Write a python function to turn a number (zero or more) "
            "into a list of digits, first digit first.",
            "Given a non-negative integer, return its digits from left to right as a list of ints.",
            "List the digits of n (not negative) in the order in which they are written.",
            "I need the individual digits of a non-negative whole number as integers in a list.",
            "Break a non-negative number into single digits, returned as a list of integers.",
            "Return a list with each decimal digit of a "
            "non-negative integer, most significant first.",
        ),
        names=("digits", "digit_list", "split_digits", "to_digits", "get_digits"),
        solutions=("""\
def <f>(n):
    return [int(digit) for digit in str(n)]
""", """\
def <f>(n):
    return list(map(int, str(n)))
""", """\
def <f>(n):
    digits = [n % 10]
    while n >= 10:
        n //= 10
        digits.insert(0, n % 10)
    return digits
"""),
        inputs=one_integer(10, 999999, 0, 8, 100),
    ),
    Family(
        concept="number-from-digits",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to build an integer from a list of its digits.",
            "Write a python function to join a list of digits into one number.",
            "Given a non-empty list of decimal digits, most "
            "significant first, return the integer they spell.",
            "Combine digits in a list into the number they form.",
            "I have a number's digits in a list, in reading order, and want the integer.",
            "Turn a list of single digits into an int by writing them one after another.",
            "Concatenate a list of digits to a whole number.",
        ),
        names=("from_digits", "digits_to_number", "join_digits", "combine_digits", "build_number"),
        solutions=("""\
def <f>(digits):
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return number
""", """\
def <f>(digits):
    return int("".join(str(digit) for digit in digits))
""", """\
from functools import reduce

def <f>(digits):
    return reduce(lambda total, digit: total * 10 + digit, digits, 0)
"""),
        inputs=lambda rng: ([rng.randint(0, 9) for _ in range(rng.randint(1, 7))],),
    ),
)
