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
        more_phrasings=(
            "Write a function to test if an int n >= 0 is a palindrome.",
            "Write a python function to decide whether the decimal figures of a non-negative number are mirror-symmetric.",
            "Given n >= 0, compare its notation with the same from right to left; return True if there is no difference and False if there is.",
            "Does n, zero or more, stay the same when its figures are written in the opposite order?",
            "Test n >= 0 for equal digits from both ends.",
            "Hold the row of figures of a number, zero or more, so that it starts where it used to end: is it still the same row?",
            "True iff d_i = d_(m+1-i) for all i, where d_1 ... d_m are the decimal digits of the non-negative integer n.",
            "The first figure must match the last, the second the last but one, and so on; return if that holds for a number not below 0.",
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
        more_phrasings=(
            "Write a function to get the first palindrome number greater than n >= 0.",
            "Write a python function to find the least integer above a non-negative one, itself excluded, that is unchanged by reversing its decimal figures.",
            "Given n >= 0, return the nearest larger number that is the same from left to right and from right to left.",
            "Which number, bigger than n and as near to it as possible, is a palindrome in base ten (n being zero or more)?",
            "Least palindromic integer > n, for n >= 0.",
            "Count on from a number, zero or more, beginning with the next one, and stop as soon as the figures are the same backwards; where do you stop?",
            "For n >= 0: the minimum of all integers m > n whose decimal digit sequence equals its reversal.",
            "9 leads to 11, 120 to 121, and 121, though a palindrome already, on to 131; find what follows any number not below 0.",
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
        more_phrasings=(
            "Write a function to test if an int n >= 0 has only one kind of digit.",
            "Write a python function to decide whether a non-negative number is spelt by repeating a single figure, once or more.",
            "Given n >= 0, return False if two of its decimal figures are unlike, and True in every other case.",
            "Are the figures of n, zero or more, all the same one?",
            "Test n >= 0 for being a repdigit.",
            "You have a stamp with just one figure on it: could you print this number, zero or more, with it?",
            "True iff the set of decimal digits of the non-negative integer n has cardinality 1.",
            "444 and 8 pass and 484 does not, since every digit has to be a copy of the first; answer for any number not below 0.",
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
        more_phrasings=(
            "Write a function to test if each digit of n > 0 is bigger than the one before.",
            "Write a python function to decide whether the decimal figures of a positive number form a strictly ascending sequence.",
            "Given n >= 1, compare each figure with its right-hand neighbour: return True if the latter is larger every time, else False.",
            "Is n, a positive number, spelt with figures that go up without ever pausing or falling?",
            "Test n > 0 for strictly ascending digits.",
            "Read a number of 1 or more aloud figure by figure: does every figure you say top the last one you said?",
            "True iff d_1 < d_2 < ... < d_m, where d_1 d_2 ... d_m are the decimal digits of the positive integer n.",
            "149 passes, 144 and 194 do not, and any one-figure number does; say True or False for a positive integer.",
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
        more_phrasings=(
            "Write a function to test if an int n >= 0 has only even digits.",
            "Write a python function to decide whether the decimal notation of a non-negative number gets by without 1, 3, 5, 7 and 9.",
            "Given n >= 0, return False as soon as one of its figures is odd, and True when all have been looked at.",
            "Are all the figures of n, zero or more, multiples of 2?",
            "Test n >= 0 for exclusively even digits.",
            "Could each figure in this number, zero or more, be shared fairly by two children?",
            "True iff every decimal digit d of the non-negative integer n satisfies d mod 2 = 0.",
            "2048 passes and 2148 does not because of its 1; no digit of the number, which is not below 0, may be odd.",
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
        more_phrasings=(
            "Write a function to test if an int n >= 0 has a digit <k>.",
            "Write a python function to decide whether the figure <k> turns up in the decimal notation of a non-negative number.",
            "Given n >= 0, look at its figures; return True if you come across <k>, once or more, and False if you do not.",
            "Is any figure of n, zero or more, a <k>?",
            "Test n >= 0 for the digit <k>.",
            "Someone never writes the figure <k>; does this number, zero or more, have to stay unwritten by them?",
            "True iff d_i = <k> for at least one decimal digit d_i of the non-negative integer n.",
            "Peel off the last figure of a number from 0 up, again and again: is it <k> at least one time?",
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
        more_phrasings=(
            "Write a function to test if an int n >= 0 has the same digit twice in succession.",
            "Write a python function to decide whether two adjacent figures of a non-negative number coincide.",
            "Given n >= 0, return True if at some place of its decimal notation a figure equals its right-hand neighbour, else False.",
            "Are there two like figures side by side anywhere in n, which is zero or more?",
            "Test n >= 0 for adjacent equal digits.",
            "When you read a number, zero or more, figure by figure, do you ever have to say a figure again right after saying it?",
            "True iff d_i = d_(i+1) for at least one i, where d_1 ... d_m are the decimal digits of the integer n >= 0.",
            "1223 has such a place and 1232 has not, for its 2s are apart; find out for any number not below 0.",
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
        more_phrasings=(
            "Write a function to test if the digits of n > 0 have equal sum and product.",
            "Write a python function to decide whether the figures of a positive number come to the same whether they are totalled or multiplied together.",
            "Given n >= 1, return True when its digit product does not differ from its digit sum, else False.",
            "Is n, a positive integer, a so-called spy number, with a digit sum that equals the digit product?",
            "Test n > 0 for digit sum == digit product.",
            "Put plus signs between the figures of a number of 1 or more, then times signs: do you get the same result?",
            "True iff d_1 + ... + d_m = d_1 * ... * d_m for the decimal digits d_i of the positive integer n.",
            "22 passes, as 2 + 2 = 2 * 2, and so does every one-digit number, but 23 fails; check a positive number in that respect.",
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
        more_phrasings=(
            "Write a function to test if n > 0 is the total of its digits' factorials.",
            "Write a python function to decide whether a positive number is restored when each figure is replaced by its factorial and these are summed.",
            "Given n >= 1, compute the factorial of each decimal figure, 1 for a 0, and return whether together they make n.",
            "Do the factorials of the figures of n, a positive integer, come to n itself?",
            "Test whether n > 0 is a factorion.",
            "For every figure multiply all numbers from 1 to it, counting 1 for the figure 0; do these results, added, give back the positive number you began with?",
            "True iff n = d_1! + ... + d_m! for the decimal digits d_i of the positive integer n, with 0! = 1.",
            "145 passes, being 1 + 24 + 120; 15 makes 1 + 120 and fails; determine this for any number from 1 on.",
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
        more_phrasings=(
            "Write a function to test if n > 0 equals d1 ** 1 + d2 ** 2 + d3 ** 3 + ..., d1, d2, ... being its digits from the left.",
            "Write a python function to decide whether a positive number is got back by adding its figures, each to the power of its place, places numbered from 1 at the left.",
            "Given n >= 1, raise its leading figure to 1, the following one to 2 and so on, and return True if all of this adds up to n, else False.",
            "Is n, a positive integer, a disarium number?",
            "Test n > 0 for being the sum of its digits to the powers 1, 2, ...",
            "Keep the first figure, multiply the second by itself, take the third three times as a factor, and so on; do these, added up, make the positive number you took the figures from?",
            "True iff n = sum over i = 1..m of d_i ** i, where d_1 ... d_m are the decimal digits of the positive integer n, the leading one first.",
            "135 passes because 1 + 9 + 125 is 135, while 136 fails; the exponents grow from left to right, starting with one, for any number of 1 or more.",
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
        more_phrasings=(
            "Write a function to test if n * n has the digit sum n, for n >= 0.",
            "Write a python function to decide whether multiplying a non-negative number by itself and totalling the figures of the product leads back to it.",
            "Given n >= 0, return True when the digit sum of its square coincides with it, else False.",
            "Is n, zero or more, equal to the sum of the figures of its square?",
            "Test whether n >= 0 is a neon number.",
            "Multiply a number, zero or more, by itself, add up the figures of what comes out: are you back where you started?",
            "True iff n = sum of the decimal digits of n ** 2, for a non-negative integer n.",
            "9 squared is 81 and 8 + 1 is 9, so 9 passes; 5 squared is 25, which makes 7, so 5 fails; test any number not below 0.",
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
        more_phrasings=(
            "Write a function to count how many times the digits of n >= 0 get multiplied together before one digit is left.",
            "Write a python function to tell after how many passages to the digit product a non-negative number has become less than ten.",
            "Given n >= 0, return 0 if it has a single figure, and otherwise 1 plus the same count for the product of its figures.",
            "How long, in steps, is the chain from n (zero or more) to a one-figure number, each step multiplying all figures with each other?",
            "Multiplicative persistence of n >= 0.",
            "Multiply all figures of a number, zero or more, with each other, do it with the result too, and so forth until you have a single figure; how many times did you do it?",
            "The least t such that P applied t times to the non-negative integer n yields a value below 10, P(n) being the product of the decimal digits of n.",
            "77 goes to 49, 36, 18 and 8, which is 4 steps, and 7 takes none; find the number of steps for any integer from 0 on.",
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
