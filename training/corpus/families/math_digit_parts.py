"""Single digits of a number: first, middle, last, sums of some."""

from training.corpus.draw import letters, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="leading-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to get the leading decimal digit of a non-negative integer.",
            "Write a python function to return the leftmost digit of an integer n >= 0 as an int.",
            "Given a non-negative integer, return the digit it begins with.",
            "With which digit does n start? (n >= 0, answer as a number)",
            "Strip digits from the right of a non-negative number "
            "until one is left, and return that one.",
            "I need the most significant digit of a whole number that is not negative.",
        ),
        more_phrasings=(
            "Write a function to get the first digit of n >= 0 as an int.",
            "Write a python function to give the highest-order decimal figure of a non-negative number, in the form of an integer.",
            "Given n >= 0, divide it by ten, dropping remainders, for as long as it is 10 or more; return what you end with.",
            "With which figure, as an int, does the notation of n (zero or more) start?",
            "Foremost decimal digit of n >= 0, int.",
            "When you write down a number, zero or more, which figure do you write first? Give it as a number.",
            "For n >= 1: floor(n / 10 ** floor(log10(n))), and 0 for n = 0.",
            "All but the front figure is dropped, so that 5280 goes to 5 and 6 to 6; the number is not below 0 and the result an int.",
        ),
        names=("leading_digit", "first_digit", "front_digit", "top_digit"),
        solutions=("""\
def <f>(n):
    return int(str(n)[0])
""", """\
def <f>(n):
    while n >= 10:
        n //= 10
    return n
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="second-last-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to get the tens digit of a "
            "non-negative integer (0 for one-digit numbers).",
            "Write a python function to return the second digit from the "
            "right of an integer n >= 0, 0 if there is none.",
            "Given a non-negative integer, return its digit in "
            "the tens place; below ten that is 0.",
            "Which digit stands just before the last one in n? "
            "Take 0 for n under 10; n is never negative.",
            "Return the last but one decimal digit of a number that "
            "is at least 0, or 0 if it has a single digit.",
            "What is the digit for the tens of n >= 0?",
        ),
        more_phrasings=(
            "Write a function to get the tens digit of n >= 0, 0 if n has one digit.",
            "Write a python function to give the next-to-last decimal figure of a non-negative number as an int; a lone figure has 0 before it.",
            "Given n >= 0, drop its ones digit and return the ones digit of what is left, with nothing left counting as 0.",
            "What figure is directly to the left of the final one in n, zero or more (0 where there is nothing)?",
            "Second digit of n >= 0 from the right, else 0.",
            "You pay a sum of zero or more with coins of 1, notes of 10, notes of 100 and so on, as few as possible: how many tens is it?",
            "The remainder of floor(n / 10) modulo 10, for a non-negative integer n.",
            "4170 leads to 7, 25 to 2 and 3 to 0: of all the digits of a number not below 0 only the last but one is wanted.",
        ),
        names=("tens_digit", "second_last_digit", "digit_of_tens", "penultimate_digit"),
        solutions=("""\
def <f>(n):
    return n // 10 % 10
""", """\
def <f>(n):
    return int(str(n)[-2]) if n >= 10 else 0
""", """\
def <f>(n):
    return n % 100 // 10
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 999),
            rng.randint(1000, 99999))),),
    ),
    Family(
        concept="digit-at-position-from-right",
        tags=("numbers",),
        phrasings=(
            "Write a function to get from a non-negative integer n the digit at "
            "place k, counted from 0 at the right end (0 if n is too short).",
            "Write a python function to return the digit that stands for the "
            "multiples of 10 ** k in n >= 0 (0 beyond the first digit).",
            "Given n >= 0 and k >= 0, return the kth decimal digit of "
            "n from the right, the units being number 0.",
            "Which digit of n belongs to ten to the k? If n is too short, it is 0.",
            "Return the coefficient of 10 ** k in the decimal "
            "notation of the non-negative n; arguments n, k.",
            "I need of a number n the digit number k, counting from the "
            "last digit (k = 0) leftwards, missing ones being 0.",
        ),
        more_phrasings=(
            "Write a function to get digit k of n >= 0, where 0 is the last digit, 1 the tens and so on, and 0 if there is no such digit.",
            "Write a python function to look up, in the decimal notation of the first argument (not negative), the figure that has as many figures on its right as the second argument says; beyond the left end it is 0.",
            "Given n and k, both from 0 up, drop the last k figures of n and return the ones digit of the remainder of the notation, with 0 for nothing.",
            "Which figure of n, zero or more, is at index k if the indices run from right to left beginning with zero (0 when k is too large)?",
            "Digit of n >= 0 with place value 10 ** k.",
            "Cover the last k figures of n, a number of zero or more, with your hand: which figure is now the last you see, 0 if none? Arguments n, k.",
            "The remainder modulo 10 of floor(n / 10 ** k), for integers n, k >= 0.",
            "For 4176 and k = 2 it is the 1, for k = 0 the 6, for k = 9 a 0; n comes first, then k, neither below 0.",
        ),
        names=("digit_at", "nth_digit_from_right", "digit_from_end", "place_digit"),
        solutions=("""\
def <f>(n, k):
    return n // 10 ** k % 10
""", """\
def <f>(n, k):
    digits = str(n)[::-1]
    return int(digits[k]) if k < len(digits) else 0
""", """\
def <f>(n, k):
    for _ in range(k):
        n //= 10
    return n % 10
"""),
        inputs=several_integers((100, 999999), (0, 6)),
    ),
    Family(
        concept="sum-of-first-and-last-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to add the first and the last digit of a non-negative integer.",
            "Write a python function to compute the sum of the leading digit "
            "and the units digit of n >= 0 (one digit counts twice).",
            "Given a non-negative integer, return its first digit plus its last digit; 7 gives 14.",
            "What do the outermost digits of n add up to? A "
            "single digit is first and last at once.",
            "Take the digits at both ends of a number >= 0 and return their sum.",
            "I need first digit plus final digit of a whole number that is not negative.",
        ),
        names=("first_plus_last", "end_digits_sum", "outer_digit_sum", "add_end_digits"),
        solutions=("""\
def <f>(n):
    digits = str(n)
    return int(digits[0]) + int(digits[-1])
""", """\
def <f>(n):
    last = n % 10
    while n >= 10:
        n //= 10
    return n + last
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 999),
            rng.randint(1000, 999999))),),
    ),
    Family(
        concept="sum-of-even-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to add up the even digits of a non-negative integer.",
            "Write a python function to compute the sum of those "
            "decimal digits of n >= 0 that are even.",
            "Given a non-negative integer, return the total of its even digits, 0 if it has none.",
            "What do the digits of n divisible by two sum to?",
            "Sum the 2s, 4s, 6s and 8s in the decimal form of n, n not negative.",
            "I need the even digits of a whole number (>= 0) summed, odd ones ignored.",
        ),
        more_phrasings=(
            "Write a function to sum just the even digits of n >= 0.",
            "Write a python function to tell how much the figures 2, 4, 6 and 8 in the decimal notation of a non-negative number come to, each as often as it is there.",
            "Given n >= 0, ignore its odd figures and return the sum of the others, 0 for none.",
            "How much do those figures of n, zero or more, make together that can be halved?",
            "Total of the even digits of n >= 0.",
            "Go through a number, zero or more, figure by figure, cross out each 1, 3, 5, 7 and 9, and add what you can still read.",
            "The sum of all decimal digits d of the non-negative integer n with d mod 2 = 0.",
            "4127 makes 4 + 2 = 6 and 135 makes 0; all the digits of a number not below 0 are added but the odd ones.",
        ),
        names=("even_digit_sum", "sum_even_digits", "add_even_digits", "even_digits_total"),
        solutions=("""\
def <f>(n):
    return sum(int(d) for d in str(n) if int(d) % 2 == 0)
""", """\
def <f>(n):
    total = 0
    while n > 0:
        digit = n % 10
        if digit % 2 == 0:
            total += digit
        n //= 10
    return total
""", """\
def <f>(n):
    return sum(int(d) for d in str(n) if d in "02468")
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 99999),
            rng.randint(100000, 10 ** 8))),),
    ),
    Family(
        concept="count-odd-digits-of-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the odd digits of a non-negative integer.",
            "Write a python function to find how many decimal digits of n >= 0 are odd.",
            "Given a non-negative integer, return the number "
            "of its digits that are 1, 3, 5, 7 or 9.",
            "How many odd digits does n have when written in base ten?",
            "Return the count of digits of n (n not negative) which are not divisible by two.",
            "I need to know how many of a whole number's digits are odd.",
        ),
        more_phrasings=(
            "Write a function to get the number of odd digits in n >= 0.",
            "Write a python function to tell how frequently an odd figure occurs in the decimal notation of a non-negative number, repeats included.",
            "Given n >= 0, strike out each 0, 2, 4, 6 and 8 from its notation and return how many figures there still are.",
            "How many of the figures of n, zero or more, leave 1 when divided by 2?",
            "Count of odd digits, n >= 0.",
            "Say a number of zero or more figure by figure, and put up a finger at each figure that can't be halved: how many fingers are up in the end?",
            "The number of indices i for which the decimal digit d_i of the non-negative integer n is congruent to 1 modulo 2.",
            "1234 has two, 2468 none and 777 three; even digits do not matter; find it for any number not below 0.",
        ),
        names=("count_odd_digits", "odd_digit_count", "odd_digits", "how_many_odd_digits"),
        solutions=("""\
def <f>(n):
    return sum(int(d) % 2 for d in str(n))
""", """\
def <f>(n):
    return sum(1 for d in str(n) if d in "13579")
""", """\
def <f>(n):
    count = 0
    while n > 0:
        if n % 10 % 2 == 1:
            count += 1
        n //= 10
    return count
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 99999),
            rng.randint(100000, 10 ** 8))),),
    ),
    Family(
        concept="count-distinct-digits",
        tags=("numbers", "sets"),
        phrasings=(
            "Write a function to count the different digits that occur in a non-negative integer.",
            "Write a python function to find how many distinct "
            "decimal digits n >= 0 contains; repeats count once.",
            "Given a non-negative integer, return the number of different digits in it.",
            "How many different digits are needed to write n in base ten?",
            "Return the size of the set of digits of a whole number n >= 0.",
            "I need the count of distinct digits: 2025 has three of them (2, 0 and 5).",
        ),
        more_phrasings=(
            "Write a function to get the number of different digits in n >= 0.",
            "Write a python function to tell how many kinds of figure the decimal notation of a non-negative number is made of.",
            "Given n >= 0, collect its figures in a set and return the size of this set.",
            "How many of the ten figures are used at least once for writing n, zero or more?",
            "Count of unique digits, n >= 0.",
            "To print a number of zero or more, you need a stamp for each figure and can use a stamp repeatedly: how many stamps is that?",
            "The cardinality of the set of decimal digits of the non-negative integer n.",
            "From the notation of a number not below 0 remove every figure that you have had before; how many figures remain?",
        ),
        names=("distinct_digits", "different_digits", "unique_digit_count", "digit_variety"),
        solutions=("""\
def <f>(n):
    return len(set(str(n)))
""", """\
def <f>(n):
    return sum(str(d) in str(n) for d in range(10))
""", """\
def <f>(n):
    seen = set()
    for digit in str(n):
        seen.add(digit)
    return len(seen)
"""),
        inputs=lambda rng: (int(letters(rng, rng.randint(1, 8),
            rng.choice(("0123456789", "123", "059", "7")))),),
    ),
    Family(
        concept="alternating-digit-sum",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the alternating digit sum of a "
            "non-negative integer: first digit plus, second minus, and so on.",
            "Write a python function to add and subtract the digits of n "
            ">= 0 in turn from the left, beginning with plus.",
            "Given a non-negative integer, return first digit - "
            "second digit + third digit - ... from the left.",
            "What is d1 - d2 + d3 - d4 ... for the digits of n read from left to right?",
            "Give the digits of n the signs + - + - from the "
            "left and return the sum; n is not negative.",
            "I need 5 - 2 + 9 for 529: digits with alternating signs, the leftmost one positive.",
        ),
        more_phrasings=(
            "Write a function to compute d1 - d2 + d3 - ... from the digits of n >= 0, left to right.",
            "Write a python function to sum the decimal figures of a non-negative number with changing signs, where the leading figure counts positive.",
            "Given n >= 0, return what its 1st, 3rd, 5th, ... figures from the left add up to, less what its 2nd, 4th, ... add up to.",
            "How much do you have when you add the front figure of n (zero or more), take away the next one, add the third, and so on?",
            "Signed digit sum of n >= 0, + first, then -, alternating.",
            "Write a minus and a plus by turns between the figures of a number of zero or more, a minus to begin with, and work it out.",
            "The sum over i = 0..m of (-1) ** i * d_i, where d_0 d_1 ... d_m are the decimal digits of the integer n >= 0, d_0 being the leading one.",
            "837 is 8 - 3 + 7 = 12 and 19 is 1 - 9 = -8; calculate this for any number not below 0, going from the left.",
        ),
        names=("alternating_digit_sum", "plus_minus_digits",
            "digit_difference", "signed_digit_sum"),
        solutions=("""\
def <f>(n):
    return sum(int(d) * (-1) ** i for i, d in enumerate(str(n)))
""", """\
def <f>(n):
    digits = [int(d) for d in str(n)]
    return sum(digits[::2]) - sum(digits[1::2])
""", """\
def <f>(n):
    total = 0
    sign = 1
    for digit in str(n):
        total += sign * int(digit)
        sign = -sign
    return total
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="sum-of-squared-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to add the squares of the digits of a non-negative integer.",
            "Write a python function to compute the sum of d * "
            "d over all decimal digits d of n >= 0.",
            "Given a non-negative integer, square each digit and return the total.",
            "What do the squared digits of n add up to?",
            "Return one step of the happy number process: the "
            "sum of the squares of n's digits (n >= 0).",
            "I need 9 + 16 = 25 for 34: every digit squared, then summed.",
        ),
        more_phrasings=(
            "Write a function to sum the squares of the digits of n >= 0.",
            "Write a python function to multiply every decimal figure of a non-negative number by itself and give the total of these products.",
            "Given n >= 0, return what its figures come to when each of them has first been squared.",
            "To which number does n (zero or more) go in the happy number game, where every digit is squared and the squares are added?",
            "Digit square sum of n >= 0.",
            "For every figure of a number from zero up take a square board with that many fields along its side: how many fields have these boards together?",
            "The sum of d_i ** 2 over all decimal digits d_i of the non-negative integer n.",
            "34 makes 9 + 16 = 25 and 205 makes 4 + 0 + 25 = 29; work it out for any number not below 0.",
        ),
        names=("digit_square_sum", "squared_digits_sum", "sum_digit_squares", "square_digits"),
        solutions=("""\
def <f>(n):
    return sum(int(d) ** 2 for d in str(n))
""", """\
def <f>(n):
    total = 0
    while n > 0:
        digit = n % 10
        total += digit * digit
        n //= 10
    return total
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="product-of-nonzero-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to multiply the digits of a positive integer, skipping zeros.",
            "Write a python function to compute the product of "
            "all decimal digits of n > 0 that are not 0.",
            "Given a positive integer, return the product of its non-zero digits.",
            "What do you get by multiplying the digits of n if every 0 is left out? n is positive.",
            "Multiply together those digits of a positive number which differ from zero.",
            "I need 2 * 5 = 10 for 2050: zeros must not spoil the digit product.",
        ),
        more_phrasings=(
            "Write a function to get the product of the digits of n > 0 that aren't zero.",
            "Write a python function to multiply together the figures from 1 to 9 that appear in a positive number, each as often as it does.",
            "Given n >= 1, take its decimal figures without the 0s and return their product.",
            "What is the digit product of a positive n when zeros are passed over?",
            "Digit product of n > 0, zeros left out.",
            "Cross out the noughts in a number of 1 or more, put times signs between the figures that are left, and work it out.",
            "The product of all decimal digits d of the positive integer n with d != 0.",
            "304 makes 12 rather than 0, as each 0 of the positive number is treated as though it were a 1.",
        ),
        names=("nonzero_digit_product", "multiply_digits",
            "product_without_zeros", "digit_product"),
        solutions=("""\
def <f>(n):
    product = 1
    for d in str(n):
        if d != "0":
            product *= int(d)
    return product
""", """\
import math

def <f>(n):
    return math.prod(int(d) for d in str(n) if d != "0")
""", """\
def <f>(n):
    product = 1
    while n > 0:
        if n % 10 != 0:
            product *= n % 10
        n //= 10
    return product
"""),
        inputs=lambda rng: (10 ** rng.choice((0, 1, 2)) * int("0" + letters(rng, rng.randint(1, 4),
            "1234567890")) + rng.randint(1, 9),),
    ),
    Family(
        concept="digit-spread",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the difference between the largest "
            "and the smallest digit of a non-negative integer.",
            "Write a python function to return the greatest "
            "decimal digit of n >= 0 minus its least one.",
            "Given a non-negative integer, return how far apart its highest and lowest digits are.",
            "By how much does the maximal digit of n exceed the minimal digit?",
            "Return the range (max minus min) of the digits of n, 0 for a one-digit number.",
            "I need the biggest digit less the smallest digit "
            "of a whole number that is not negative.",
        ),
        more_phrasings=(
            "Write a function to get the biggest digit minus the smallest digit of n >= 0.",
            "Write a python function to tell the width of the range in which all decimal figures of a non-negative number lie.",
            "Given n >= 0, look for its top figure and its bottom figure and return the gap between them, 0 if they are the same.",
            "What is the largest difference that any two figures of n, zero or more, have?",
            "Maximum minus minimum digit of n >= 0.",
            "In a number of zero or more, find the figure that is worth most by itself and the one worth least: how many do you have to count up from this to that?",
            "The range max d_i - min d_i of the decimal digits d_i of the non-negative integer n.",
            "5172 has 7 as its highest and 1 as its lowest figure, so the result is 6; for 4 or 44 it is 0; n is never below 0.",
        ),
        names=("digit_spread", "digit_range", "max_minus_min_digit", "gap_between_digits"),
        solutions=("""\
def <f>(n):
    digits = [int(d) for d in str(n)]
    return max(digits) - min(digits)
""", """\
def <f>(n):
    digits = sorted(str(n))
    return int(digits[-1]) - int(digits[0])
""", """\
def <f>(n):
    low = high = n % 10
    while n > 0:
        low = min(low, n % 10)
        high = max(high, n % 10)
        n //= 10
    return high - low
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="digit-counts-dictionary",
        tags=("numbers", "dictionaries"),
        phrasings=(
            "Write a function to count how often each digit occurs in a "
            "non-negative integer, as a dictionary from digit (int) to count.",
            "Write a python function to return a dict mapping every decimal digit "
            "found in n >= 0, as an int, to its number of occurrences.",
            "Given a non-negative integer, return {digit: count} "
            "with int keys for the digits it contains.",
            "How many times does each digit appear in n? Answer with a "
            "dictionary of ints; absent digits are left out.",
            "Build the histogram of n's decimal digits: keys 0 "
            "to 9 as integers, only those that occur.",
            "I need the frequency of each digit of a whole "
            "number, with integers as keys of the dict.",
        ),
        more_phrasings=(
            "Write a function to make a dict of digit -> number of times it occurs in n >= 0, the digits as ints.",
            "Write a python function to tally the decimal figures of a non-negative number in a dictionary whose keys are the integers 0 to 9 that are present.",
            "Given n >= 0, return a dict that gives, for each figure it has, as an int, how many of it there are; figures it does not have are no keys.",
            "Which figures, as ints, does n (zero or more) have, and how many of each? Return a dictionary.",
            "Digit histogram of n >= 0: dict of int to count.",
            "Note for each figure in a number of zero or more how many times you see it, and give the notes as a dictionary, the figures as numbers and unseen ones not mentioned.",
            "The mapping d -> number of occurrences of d in the decimal notation of the integer n >= 0, defined for the digits (ints) that do occur.",
            "4414 turns into {4: 3, 1: 1}: start with an empty dict and raise the count of the integer digit for each figure of a number not below 0.",
        ),
        names=("digit_counts", "digit_frequency", "count_each_digit", "digit_histogram"),
        solutions=("""\
from collections import Counter

def <f>(n):
    return dict(Counter(int(d) for d in str(n)))
""", """\
def <f>(n):
    counts = {}
    for d in str(n):
        counts[int(d)] = counts.get(int(d), 0) + 1
    return counts
""", """\
def <f>(n):
    text = str(n)
    return {int(d): text.count(d) for d in set(text)}
"""),
        inputs=lambda rng: (int(letters(rng, rng.randint(1, 8),
            rng.choice(("0123456789", "123", "0599", "778")))),),
    ),
)
