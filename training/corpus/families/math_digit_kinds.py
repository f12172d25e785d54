"""Kinds of numbers that their digits decide."""

from training.corpus.draw import chance, coin, letters
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-palindromic-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether a non-negative "
            "integer reads the same from both sides.",
            "Write a python function to tell if n >= 0 is a palindromic number in base ten.",
            "Given a non-negative integer, return True if "
            "reversing its digits gives the same number.",
            "Is the whole number n a palindrome, like 7, 44 or 1221?",
            "Check that the digits of n, read backwards, are the digits of n.",
            "Return whether n equals its own mirror image; n is not negative.",
        ),
        names=("is_palindrome_number", "palindromic", "reads_same", "symmetric_number"),
        solutions=("""\
def <f>(n):
    return str(n) == str(n)[::-1]
""", """\
def <f>(n):
    rest, backwards = n, 0
    while rest > 0:
        backwards = backwards * 10 + rest % 10
        rest //= 10
    return backwards == n
"""),
        inputs=lambda rng: (int((half := str(rng.randint(1, 99))) + half[::-1][rng.randint(0,
            1):]) if coin(rng) else rng.randint(10, 3000),),
    ),
    Family(
        concept="next-palindromic-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest palindromic "
            "number strictly greater than n (n >= 0).",
            "Write a python function to return the next integer after n >= 0 whose "
            "digits read the same backwards; n itself does not count.",
            "Given a non-negative integer, return the first palindrome number above it.",
            "The odometer shows n: which is the next reading that is a palindrome?",
            "Count up from n + 1 until the number equals its reversal, and return it.",
            "I need the least number bigger than n that is symmetric in decimal, n not negative.",
        ),
        names=("next_palindrome", "following_palindrome", "palindrome_after", "next_symmetric"),
        solutions=("""\
def <f>(n):
    n += 1
    while str(n) != str(n)[::-1]:
        n += 1
    return n
""", """\
from itertools import count

def <f>(n):
    return next(m for m in count(n + 1) if str(m) == str(m)[::-1])
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 30), rng.randint(31, 999),
            rng.randint(1000, 5000), 99, 121, 8)),),
    ),
    Family(
        concept="all-digits-equal",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether all digits of a non-negative integer are equal.",
            "Write a python function to tell if n >= 0 is a repdigit such as 5, 77 or 3333.",
            "Given a non-negative integer, return True if it is "
            "written with a single digit, repeated or not.",
            "Does n consist of one and the same digit throughout?",
            "Check that no two digits of n differ from one another.",
            "Return whether the decimal notation of n (n >= 0) uses only one distinct digit.",
        ),
        names=("is_repdigit", "all_digits_equal", "same_digits", "one_digit_repeated"),
        solutions=("""\
def <f>(n):
    return len(set(str(n))) == 1
""", """\
def <f>(n):
    last = n % 10
    while n > 0:
        if n % 10 != last:
            return False
        n //= 10
    return True
""", """\
def <f>(n):
    s = str(n)
    return s == s[0] * len(s)
"""),
        inputs=lambda rng: (int(str(rng.randint(1, 9)) * rng.randint(1, 6)) if coin(rng)
            else rng.choice((rng.randint(10, 99), rng.randint(1, 9) * 1111 + 1,
            rng.randint(1, 8) * 111 + 10)),),
    ),
    Family(
        concept="digits-strictly-increasing",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether the digits of a positive "
            "integer strictly increase from left to right.",
            "Write a python function to tell if every digit of n "
            "> 0 is greater than the digit before it.",
            "Given a positive integer, return True if its "
            "digits read from the left grow at each step.",
            "Do the digits of n rise strictly, as in 1359? Equal "
            "neighbours fail; one digit alone passes.",
            "Check that no digit of n is followed by an equal or smaller one.",
            "Return whether a positive number's digits are in strictly ascending order.",
        ),
        names=("digits_increasing", "rising_digits", "strictly_rising", "ascending_digits"),
        solutions=("""\
def <f>(n):
    s = str(n)
    return all(a < b for a, b in zip(s, s[1:]))
""", """\
def <f>(n):
    last = 10
    while n > 0:
        if n % 10 >= last:
            return False
        last = n % 10
        n //= 10
    return True
""", """\
def <f>(n):
    return list(str(n)) == sorted(set(str(n)))
"""),
        inputs=lambda rng: (int("".join(sorted(rng.sample("123456789", rng.randint(1, 5)))))
            if chance(rng, 0.4) else rng.choice(( int("".join(sorted(letters(rng, 4, "12345")))),
            rng.randint(100, 999))),),
    ),
    Family(
        concept="all-digits-even",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether all the digits of a non-negative integer are even.",
            "Write a python function to tell if n >= 0 is "
            "written with the digits 0, 2, 4, 6, 8 only.",
            "Given a non-negative integer, return True if none of its digits is odd.",
            "Is every decimal digit of n divisible by two?",
            "Check that no odd digit occurs in a whole number that is not negative.",
            "Return whether n consists of even digits exclusively (0 counts as even).",
        ),
        names=("all_digits_even", "only_even_digits", "even_digits", "no_odd_digit"),
        solutions=("""\
def <f>(n):
    return all(int(d) % 2 == 0 for d in str(n))
""", """\
def <f>(n):
    while n > 0:
        if n % 10 % 2 == 1:
            return False
        n //= 10
    return True
""", """\
def <f>(n):
    return set(str(n)) <= set("02468")
"""),
        inputs=lambda rng: (int(letters(rng, rng.randint(1, 5), "02468")) if chance(rng, 0.45)
            else int(letters(rng, rng.randint(0, 3), "2468") + letters(rng, 1,
            "13579") + letters(rng, 1, "02489")),),
    ),
    Family(
        concept="contains-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether the digit <k> occurs in a non-negative integer.",
            "Write a python function to tell if <k> is among the decimal digits of n >= 0.",
            "Given a non-negative integer, return True if at least one of its digits is <k>.",
            "Is there a <k> in the decimal notation of n?",
            "Check that the number n cannot be written without the digit <k>.",
            "Return whether n (not negative) has the digit <k> anywhere.",
        ),
        names=("contains_digit", "has_digit", "digit_occurs", "includes_digit"),
        solutions=("""\
def <f>(n):
    return "<k>" in str(n)
""", """\
def <f>(n):
    while n > 0:
        if n % 10 == <k>:
            return True
        n //= 10
    return False
""", """\
def <f>(n):
    return any(int(d) == <k> for d in str(n))
"""),
        inputs=lambda rng, k: (int(letters(rng, rng.randint(0, 3),
            "0123456789") + str(k) + letters(rng, 2, "0123456789")) if coin(rng)
            else int(letters(rng, rng.randint(1, 5), "0123456789".replace(str(k), ""))),),
        parameters=lambda rng: {"k": rng.randint(1, 9)},
    ),
    Family(
        concept="equal-neighbouring-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether a non-negative "
            "integer has two equal digits next to each other.",
            "Write a python function to tell if some digit of n >= "
            "0 is directly followed by the same digit.",
            "Given a non-negative integer, return True if any two adjacent digits of it are equal.",
            "Does the number n contain a double such as 11 or 55?",
            "Check for a pair of identical neighbouring digits in a whole number.",
            "Return whether somewhere in n a digit stands twice in a row.",
        ),
        names=("has_double_digit", "equal_neighbours", "double_digit", "repeated_neighbour"),
        solutions=("""\
def <f>(n):
    s = str(n)
    return any(a == b for a, b in zip(s, s[1:]))
""", """\
def <f>(n):
    return any(str(d) * 2 in str(n) for d in range(10))
""", """\
def <f>(n):
    while n >= 10:
        if n % 10 == n // 10 % 10:
            return True
        n //= 10
    return False
"""),
        inputs=lambda rng: (int(str(rng.randint(1,
            99)) + rng.choice("0123456789") * 2 + letters(rng, rng.randint(0, 2), "0123456789"))
            if coin(rng) else rng.choice((rng.randint(0, 99),
            rng.choice((121, 4747, 90902, 1313, 505)), rng.randint(100, 99999))),),
    ),
    Family(
        concept="digit-sum-equals-digit-product",
        tags=("numbers", "number-theory"),
        phrasings=(
            "Write a function to check whether the sum of the digits "
            "of a positive integer equals their product.",
            "Write a python function to tell if n > 0 is a spy number, i.e. "
            "its digits added give the same as its digits multiplied.",
            "Given a positive integer, return True if digit sum and digit product coincide.",
            "Do the digits of n have the same sum as product, as in 123 (1 + 2 + 3 = 1 * 2 * 3)?",
            "Check that adding all digits of n and multiplying "
            "them leads to one and the same number.",
            "Return whether the product of a positive number's digits is its digit sum.",
        ),
        names=("is_spy_number", "sum_equals_product", "spy", "balanced_digits"),
        solutions=("""\
import math

def <f>(n):
    digits = [int(d) for d in str(n)]
    return sum(digits) == math.prod(digits)
""", """\
def <f>(n):
    total, product = 0, 1
    while n > 0:
        total += n % 10
        product *= n % 10
        n //= 10
    return total == product
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 9), 22, 123, 132, 213, 231, 312, 321, 1124,
            1412, 4112, 2114)) if coin(rng) else rng.randint(10, 400),),
    ),
    Family(
        concept="sum-of-digit-factorials-equal",
        tags=("numbers", "number-theory"),
        phrasings=(
            "Write a function to check whether a positive integer "
            "equals the sum of the factorials of its digits.",
            "Write a python function to tell if adding d! for every digit d of n > 0 gives n.",
            "Given a positive integer, return True if the "
            "factorials of its digits sum to the number itself.",
            "Is n a factorion, like 145 = 1! + 4! + 5!?",
            "Check that the total of the digits' factorials is n.",
            "Return whether n is a strong number (its digit factorials add up to it; 0! is 1).",
        ),
        names=("is_strong_number", "strong_number", "is_factorion", "factorial_digits"),
        solutions=("""\
from math import factorial

def <f>(n):
    return sum(factorial(int(d)) for d in str(n)) == n
""", """\
import math

def <f>(n):
    total = 0
    rest = n
    while rest > 0:
        total += math.factorial(rest % 10)
        rest //= 10
    return total == n
"""),
        inputs=lambda rng: (rng.choice((1, 2, 145, 40585)) if coin(rng)
            else rng.choice((3, 10, 24, rng.randint(3, 999))),),
    ),
    Family(
        concept="digits-to-positional-powers",
        tags=("numbers", "number-theory"),
        phrasings=(
            "Write a function to check whether the digits of a positive integer, "
            "raised to their positions 1, 2, 3, ... from the left, sum to it.",
            "Write a python function to tell if n > 0 is a disarium number: first "
            "digit to the 1 plus second digit squared and so on gives n.",
            "Given a positive integer, return True if the sum of its kth "
            "digit to the power k (k from 1, left to right) is n.",
            "Is n like 89 = 8 ** 1 + 9 ** 2, the sum of its digits with rising exponents?",
            "Raise the first digit to 1, the second to 2, ... and "
            "check that the total is the number itself.",
            "Return whether adding each digit to the power of its "
            "place, counted from 1 on the left, reproduces n.",
        ),
        names=("is_disarium", "disarium", "rising_power_digits", "positional_powers"),
        solutions=("""\
def <f>(n):
    return sum(int(d) ** k for k, d in enumerate(str(n), 1)) == n
""", """\
def <f>(n):
    total = 0
    digits = str(n)
    for i in range(len(digits)):
        total += int(digits[i]) ** (i + 1)
    return total == n
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 9), 89, 135, 175, 518, 598, 1306, 1676,
            2427)) if coin(rng) else rng.randint(10, 700),),
    ),
    Family(
        concept="digit-sum-of-square-is-number",
        tags=("numbers", "number-theory"),
        phrasings=(
            "Write a function to check whether the digits of the square of n add up to n (n >= 0).",
            "Write a python function to tell if n is a neon number: "
            "square it, sum the digits, and get n back.",
            "Given a non-negative integer, return True if the digit sum of n * n is n.",
            "Is n the sum of the digits of its own square, as 9 is for 81?",
            "Check that adding the decimal digits of n squared results in n.",
            "Return whether squaring n >= 0 and summing the digits gives the original number.",
        ),
        names=("is_neon_number", "neon", "square_digit_sum", "neon_check"),
        solutions=("""\
def <f>(n):
    return sum(int(d) for d in str(n * n)) == n
""", """\
def <f>(n):
    square = n ** 2
    total = 0
    while square > 0:
        total += square % 10
        square //= 10
    return total == n
"""),
        inputs=lambda rng: (rng.choice((0, 1, 9)) if coin(rng)
            else rng.choice((10, 18, 19, rng.randint(2, 40))),),
    ),
    Family(
        concept="multiplicative-persistence",
        tags=("numbers",),
        phrasings=(
            "Write a function to count how often the digits of a non-negative "
            "integer must be multiplied until one digit remains.",
            "Write a python function to compute the multiplicative persistence of n >= 0.",
            "Given a non-negative integer, replace it by its digit product "
            "again and again; return the number of steps to below 10.",
            "How many times can n be replaced by the product of "
            "its digits before it has a single digit?",
            "Return the count of digit multiplications that lead from n "
            "to a one-digit number, 0 if n is one already.",
            "I need the persistence of a number under multiplying "
            "its digits (39 -> 27 -> 14 -> 4 takes 3).",
        ),
        names=("multiplicative_persistence", "digit_product_steps",
            "persistence", "product_rounds"),
        solutions=("""\
import math

def <f>(n):
    steps = 0
    while n >= 10:
        n = math.prod(int(d) for d in str(n))
        steps += 1
    return steps
""", """\
def <f>(n):
    steps = 0
    while n > 9:
        product = 1
        for d in str(n):
            product *= int(d)
        n = product
        steps += 1
    return steps
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999), 39, 77, 679,
            6788, 68889)),),
    ),
    Family(
        concept="additive-persistence",
        tags=("numbers",),
        phrasings=(
            "Write a function to count how often the digits of a "
            "non-negative integer must be summed until one digit remains.",
            "Write a python function to compute the additive persistence of n >= 0.",
            "Given a non-negative integer, replace it by its digit sum "
            "repeatedly; return how many steps lead below 10.",
            "How many times must n be replaced by the sum of its digits to become a single digit?",
            "Return the number of digit summations from n to a "
            "one-digit number; 0 if n has one digit from the start.",
            "I need the number of rounds, not the final digit, "
            "of repeatedly adding up the digits of n.",
        ),
        names=("additive_persistence", "digit_sum_steps", "sum_rounds", "times_to_single_digit"),
        solutions=("""\
def <f>(n):
    steps = 0
    while n >= 10:
        n = sum(int(d) for d in str(n))
        steps += 1
    return steps
""", """\
def <f>(n):
    if n < 10:
        return 0
    return 1 + <f>(sum(map(int, str(n))))
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 99),
            rng.randint(100, 9999), 199, 1999, 99999)),),
    ),
)
