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
        more_phrasings=(
            "Write a function to count the <k>s in the digits of an int >= 0.",
            "Write a python function to determine how many places of a non-negative number's decimal notation show a <k>.",
            "For an integer that is not negative, look at its decimal digits one by one and return how many are equal to <k>.",
            "How often is the digit <k> written when you write down this non-negative integer?",
            "number of digits <k> in n >= 0",
            "You put house number n, 0 or bigger, on a door with metal figures; how many figures <k> do you have to buy?",
            "The multiplicity of the digit <k> in the decimal representation of a non-negative integer.",
            "Turn the number, which is 0 or more, into text and count the character <k> in it.",
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
        more_phrasings=(
            "Write a function to get the last <k> digits of an int >= 0 as an int.",
            "Write a python function to reduce a non-negative number modulo 10 to the power <k>.",
            "For an integer of 0 or more, drop all digits to the left of the <k> rightmost ones and return what stays, as an int.",
            "What integer do the <k> digits at the right end of a non-negative integer make?",
            "n >= 0 truncated to its last <k> digits, int",
            "The counter of a machine has just <k> little wheels with digits, so what does it show after n steps, n being 0 or bigger? Zeros in front do not matter.",
            "The remainder of a non-negative integer upon division by ten to the <k>.",
            "Everything but the <k> digits at the end is forgotten; the answer is a number, so zeros at its front disappear, and the input is never negative.",
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
        more_phrasings=(
            "Write a function to sum digits repeatedly until one is left, for n >= 0.",
            "Write a python function to boil a non-negative number down to one digit, replacing it by the total of its digits as often as necessary.",
            "For an integer that is not negative, take its digit sum, then the digit sum of that, and so on until the result has one digit, and return this.",
            "Which single digit remains of a non-negative integer if its digits are totalled over and over?",
            "iterated digit sum of n >= 0, one digit",
            "Add up the digits of the number (0 or bigger); if what you get has more than one digit, do the same with it, and go on till there is just one.",
            "The fixed point of the digit-sum map reached from a non-negative integer: 0 for 0, else 1 + (n - 1) mod 9.",
            "9875 goes to 29, to 11 and to 2, so it gives 2; numbers under 10 give themselves; there are no negative ones.",
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
        more_phrasings=(
            "Write a function to get the digits of an int >= 0 as a list of ints.",
            "Write a python function to decompose a whole number from 0 up into the sequence of its decimal figures, as integers in a list, highest place in front.",
            "For an integer that is not negative, return a list that holds each digit as an int, in reading order.",
            "Which digits, from left to right, make up this non-negative integer? Return a list of numbers.",
            "list of decimal digits of n >= 0, leftmost first",
            "Cut the written number (0 or bigger) into its figures and lay these in a row from left to right; every one is a number of its own now.",
            "The list (d1, ..., dm) of the decimal digits of a non-negative integer, d1 the most significant; 0 has the list (0).",
            "407 shall become [4, 0, 7] and 0 shall become [0]; ints, not strings, are in the list.",
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
        more_phrasings=(
            "Write a function to turn a list of digits, highest place first, into the number.",
            "Write a python function to assemble an integer from the decimal figures that a non-empty list supplies from left to right.",
            "For a list with one or more integers from 0 to 9, return the int that has these as its digits in this order.",
            "Which integer do you read off when the digits in the list, of which there is at least one, are written side by side?",
            "integer spelled by a list of digits",
            "Here are number cards in a row, one figure on each; push them together and tell me the whole number you see.",
            "The value of the sum d[i] * 10^(m-1-i) for a list of m decimal digits d[0], ..., d[m-1], m >= 1.",
            "Start at 0 and for each digit, from the left, multiply by ten and add the digit: [4, 0, 7] makes 407.",
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
