"""Fractions and ratios as pairs of integers."""

from training.corpus.draw import coin, decimal, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="reduce-fraction",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to reduce the fraction a / b of two positive "
            "integers to lowest terms, as a tuple (numerator, denominator).",
            "Write a python function to cancel a fraction with positive "
            "numerator and denominator fully and return both as a tuple.",
            "Given two positive integers, divide both by their "
            "greatest common divisor and return the pair.",
            "What is a/b in simplest form? Return (numerator, denominator).",
            "Simplify the ratio a : b of positive integers as far as possible and return a tuple.",
            "I need (2, 3) for 8 and 12: the same ratio with the smallest whole numbers.",
        ),
        more_phrasings=(
            "Write a function to simplify the fraction a / b with a, b > 0 to a tuple.",
            "Write a python function to express a quotient of two positive integers with the least possible numerator and denominator, returned as a pair in a tuple.",
            "Given a numerator and a denominator, both positive, return the tuple (numerator, denominator) of the same fraction with nothing left to cancel.",
            "Which tuple of two positive numbers without common divisor stands in the same proportion as a to b?",
            "Fraction a / b in lowest terms, tuple.",
            "You have a of b equal slices, both 1 or more: say the same with as few slices as possible, as a tuple of both numbers.",
            "The unique tuple (p, q) of coprime positive integers with p * b = q * a, for given positive integers a and b.",
            "6 and 8 become (3, 4), and 4 and 2 become (2, 1): any positive first and second number are divided by the greatest number that goes into both.",
        ),
        names=("reduce_fraction", "simplify_fraction", "lowest_terms", "cancel"),
        solutions=("""\
from math import gcd

def <f>(a, b):
    d = gcd(a, b)
    return (a // d, b // d)
""", """\
from fractions import Fraction

def <f>(a, b):
    fraction = Fraction(a, b)
    return fraction.numerator, fraction.denominator
""", """\
def <f>(a, b):
    for d in range(min(a, b), 1, -1):
        if a % d == 0 and b % d == 0:
            return (a // d, b // d)
    return (a, b)
"""),
        inputs=lambda rng: (g := rng.choice((1, 2, 3, 4, 6, 10)), g * rng.randint(1, 15),
            g * rng.randint(1, 15))[1:],
    ),
    Family(
        concept="add-two-fractions",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to add the fractions a/b and c/d (all positive) and "
            "return the sum in lowest terms as (numerator, denominator).",
            "Write a python function to return a/b + c/d, fully reduced, as a "
            "tuple; the arguments are a, b, c, d, positive integers.",
            "Given numerator and denominator of two positive fractions "
            "(a, b, c, d), return their sum as a reduced tuple.",
            "What is a/b plus c/d? Give numerator and denominator in simplest form as a tuple.",
            "Add two fractions passed as four positive integers a, b, c, d, and cancel the result.",
            "I need 1/2 + 1/6 = (2, 3): fraction addition with the "
            "arguments a, b, c, d and a reduced pair as the result.",
        ),
        names=("add_fractions", "fraction_sum", "sum_fractions", "plus_fractions"),
        solutions=("""\
from math import gcd

def <f>(a, b, c, d):
    top = a * d + c * b
    bottom = b * d
    g = gcd(top, bottom)
    return (top // g, bottom // g)
""", """\
from fractions import Fraction

def <f>(a, b, c, d):
    total = Fraction(a, b) + Fraction(c, d)
    return total.numerator, total.denominator
"""),
        inputs=several_integers((1, 9), (2, 12), (1, 9), (2, 12)),
    ),
    Family(
        concept="multiply-two-fractions",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to multiply two positive fractions given as "
            "tuples and return the product in lowest terms as a tuple.",
            "Write a python function to return the product of the fractions p "
            "and q, pairs (numerator, denominator), fully reduced.",
            "Given two tuples (numerator, denominator) of positive "
            "integers, return their product as a reduced tuple.",
            "What is one fraction times the other? Both are tuples of "
            "numerator and denominator; so is the reduced result.",
            "Multiply numerators and denominators of two fraction "
            "tuples, then cancel, and return the tuple.",
            "I need (2, 3) times (3, 4) to be (1, 2): a product of fractions in simplest form.",
        ),
        more_phrasings=(
            "Write a function to multiply two positive fractions (num, den) and simplify the resulting tuple.",
            "Write a python function to form the product of two rational numbers, passed as tuples of positive numerator and denominator, as a tuple that cannot be cancelled further.",
            "Given two tuples, each a positive numerator and denominator, return as a tuple in simplest form what the one fraction multiplied by the other is.",
            "What part of the whole is the first fraction of the second one? Each is a tuple (numerator, denominator), positive, and so is the answer, in lowest terms.",
            "Reduced product of two positive fraction tuples.",
            "Two fractions come as pairs, the top number first, all of them 1 or more: top times top, bottom times bottom, then make both numbers as small as you can and give them as a tuple.",
            "For (a, b) and (c, d) with positive integers: the tuple (ac / g, bd / g), g being the greatest common divisor of ac and bd.",
            "(2, 5) and (5, 6) make (1, 3), because 10 / 30 is a third; positive fraction tuples go in and one comes out, fully simplified.",
        ),
        names=("multiply_fractions", "fraction_product", "product_of_fractions", "times"),
        solutions=("""\
from math import gcd

def <f>(p, q):
    top = p[0] * q[0]
    bottom = p[1] * q[1]
    g = gcd(top, bottom)
    return (top // g, bottom // g)
""", """\
from fractions import Fraction

def <f>(p, q):
    product = Fraction(*p) * Fraction(*q)
    return product.numerator, product.denominator
"""),
        inputs=lambda rng: ((rng.randint(1, 9), rng.randint(2, 12)),
            (rng.randint(1, 9), rng.randint(2, 12))),
    ),
    Family(
        concept="larger-fraction",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to return the larger of two positive fractions "
            "given as tuples (numerator, denominator), the first if equal.",
            "Write a python function to find which of two fraction tuples has the "
            "greater value; on equality return the first, unchanged.",
            "Given two tuples of positive integers standing for fractions, "
            "return the one with the bigger value (ties: the first).",
            "Which fraction is more, p or q? Both are (numerator, "
            "denominator); return that tuple as it is, p if they are equal.",
            "Compare two fractions by value and return the greater tuple "
            "without reducing it; the first one wins a tie.",
            "I need the maximum of two fractions written as tuples, "
            "preferring the first when both are worth the same.",
        ),
        more_phrasings=(
            "Write a function to get the bigger of two positive fractions, tuples (num, den), the first on ties.",
            "Write a python function to return, just as it was passed, that one of two tuples of positive numerator and denominator that represents more; the former if they represent equally much.",
            "Given fractions p and q as tuples of positive integers, return q if its value is truly greater than p's, else p, with nothing cancelled.",
            "Which of the two positive fraction tuples is worth more, the first one counting if neither is?",
            "Greater of two fraction tuples, unreduced, first if equal.",
            "Two shares of a cake are written as pairs, the top number of the fraction first and all numbers 1 or more: hand back the pair for the larger share as it stands, the first if they are the same size.",
            "For p = (a, b) and q = (c, d) in positive integers: p if a * d >= c * b, otherwise q.",
            "(1, 2) against (2, 3) gives (2, 3), and (2, 4) against (1, 2) gives (2, 4), as in a draw the earlier tuple is returned without simplifying; all numbers are positive.",
        ),
        names=("larger_fraction", "bigger_fraction", "max_fraction", "compare_fractions"),
        solutions=("""\
def <f>(p, q):
    return p if p[0] * q[1] >= q[0] * p[1] else q
""", """\
from fractions import Fraction

def <f>(p, q):
    return max(p, q, key=lambda pair: Fraction(*pair))
""", """\
def <f>(p, q):
    a, b = p
    c, d = q
    if c * b > a * d:
        return q
    return p
"""),
        inputs=lambda rng: ((rng.randint(1, 9), rng.randint(1, 12)),
            (rng.randint(1, 9), rng.randint(1, 12))),
    ),
    Family(
        concept="improper-to-mixed-text",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to express the fraction a/b (positive integers) as "
            "a mixed number in text, e.g. \"2 1/3\", without reducing.",
            "Write a python function to turn a/b into whole part and rest: \"w "
            "r/b\", only \"w\" if nothing is left, only \"r/b\" if w is 0.",
            "Given positive integers a and b, return a/b as mixed text: 7, "
            "3 gives \"2 1/3\", 6, 3 gives \"2\", 2, 3 gives \"2/3\".",
            "How is a/b written with its whole part in front, e.g. \"1 "
            "1/4\"? Leave out parts that are zero; do not cancel.",
            "Express a divided by b (both positive) as a mixed number "
            "string, whole part, space, fraction; drop zero parts.",
            "I need \"3 1/2\" for 7 and 2: mixed-number text with the denominator as given.",
        ),
        more_phrasings=(
            "Write a function to turn a/b (a, b > 0) into a mixed number string like \"2 1/3\", zero parts dropped, nothing reduced.",
            "Write a python function to spell a quotient of two positive integers as text: the whole part, a blank, then the remainder over b, leaving out whichever of the two is zero and cancelling nothing.",
            "Given a numerator a and a denominator b, both positive, return \"w\" if b goes into a evenly, \"r/b\" if a is less than b, and otherwise \"w r/b\", with w the quotient and r the remainder.",
            "How does one say a over b, positive integers, with a whole number and a proper fraction of denominator b, as a string without any part that is 0 and without simplifying?",
            "Mixed-number text of a/b > 0, unreduced, no zero parts.",
            "You have a slices of pie, b to a pie, both 1 or more: write how many full pies and what part, like \"3 2/4\", or only \"3\" or only \"2/4\" if the other is nothing; don't simplify.",
            "For positive integers a = w * b + r with 0 <= r < b: the string \"w\" if r = 0, \"r/b\" if w = 0 < r, and \"w r/b\" otherwise.",
            "10 and 4 make \"2 2/4\" (not \"2 1/2\"), 8 and 4 make \"2\", 3 and 4 make \"3/4\"; do this for any positive numerator and denominator.",
        ),
        names=("mixed_number", "to_mixed", "mixed_text", "whole_and_fraction"),
        solutions=("""\
def <f>(a, b):
    whole, rest = divmod(a, b)
    if rest == 0:
        return str(whole)
    return f"{whole} {rest}/{b}" if whole else f"{rest}/{b}"
""", """\
def <f>(a, b):
    parts = []
    if a // b:
        parts.append(str(a // b))
    if a % b:
        parts.append(str(a % b) + "/" + str(b))
    return " ".join(parts)
"""),
        inputs=lambda rng: (b := rng.randint(2, 9),
            rng.choice((rng.randint(1, 40), b * rng.randint(1, 5), rng.randint(1, b))))[::-1],
    ),
    Family(
        concept="decimal-to-fraction",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to convert a positive number with at most two "
            "decimals to a reduced fraction (numerator, denominator).",
            "Write a python function to return the tuple of numerator and "
            "denominator, in lowest terms, of a positive float with up to 2 decimals.",
            "Given a positive float with no more than two decimals, "
            "return the equal fraction in simplest form as a tuple.",
            "Which fraction equals x, e.g. (3, 4) for 0.75? x is "
            "positive with up to two decimals; cancel fully.",
            "Write x as a count of hundredths over 100 and "
            "reduce; return (numerator, denominator).",
            "I need 1.2 as (6, 5): decimals (two at most, positive) to reduced fractions.",
        ),
        more_phrasings=(
            "Write a function to get the reduced fraction (num, den) of a positive float with 2 decimals at most.",
            "Write a python function to represent a positive number that has up to two digits after the point as numerator and denominator without common factor, in a tuple.",
            "Given a positive float that is a whole number of hundredths, return a tuple of two integers, as small as possible, whose quotient it is.",
            "Which simplest fraction, as a tuple (top, bottom), is worth the same as a positive decimal number with no more than two places?",
            "Positive two-place decimal to lowest-terms tuple.",
            "A price has at most two figures behind the point and is more than nothing: say it as one whole number over another, both as small as you can, in a tuple.",
            "The tuple (p, q) of coprime positive integers with p / q = x, for a float x > 0 such that 100 * x is an integer up to float error.",
            "0.75 turns into (3, 4) and 2.5 into (5, 2); take the nearest count of hundredths in the positive number, and cancel it against 100.",
        ),
        names=("to_fraction", "decimal_to_fraction", "as_fraction", "float_to_ratio"),
        solutions=("""\
from math import gcd

def <f>(x):
    top = round(x * 100)
    g = gcd(top, 100)
    return (top // g, 100 // g)
""", """\
from fractions import Fraction

def <f>(x):
    fraction = Fraction(str(x))
    return fraction.numerator, fraction.denominator
"""),
        inputs=lambda rng: (rng.choice((decimal(rng, 0.1, 9), rng.randint(1, 400) / 100,
            rng.choice((0.25, 0.5, 0.75, 1.25, 2.0))),),),
    ),
    Family(
        concept="continued-fraction-terms",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to list the terms of the continued "
            "fraction of a / b, for positive integers a and b.",
            "Write a python function to return the quotients a // b that Euclid's "
            "algorithm produces for a and b until the remainder is 0.",
            "Given positive integers a and b, repeat: append a // b, "
            "then replace (a, b) by (b, a % b), until b is 0.",
            "What are the continued fraction coefficients of "
            "the fraction a/b, the integer part first?",
            "Expand a/b into a continued fraction by division with "
            "remainder and return the list of quotients.",
            "I need [3, 7] for 22 and 7, i.e. 3 + 1/7: the quotients of the Euclidean algorithm.",
        ),
        more_phrasings=(
            "Write a function to get the continued fraction of a / b (both > 0) as a list of its terms.",
            "Write a python function to list the successive integer quotients in the Euclidean algorithm, started with the positive numbers a and b in this order.",
            "Given a and b, both positive, return [q0, q1, ...] such that a / b = q0 + 1 / (q1 + 1 / (...)), found by dividing with remainder until there is none.",
            "Which whole parts come up, in order, when a / b is split into whole part and rest, the rest turned over and split again, until no rest is left (a and b positive)?",
            "Euclid quotients of positive a, b as a list.",
            "See how often b fits into a and write it down; then see how often what was left over fits into b, and so on until nothing is left over; list what you wrote, for a and b of 1 or more.",
            "The sequence of partial quotients in the regular continued fraction of the rational number a / b, a and b being positive integers, as the Euclidean algorithm yields it.",
            "An a by b sheet, sides of whole length, gets squares of side b cut off, then the remaining strip gets squares as large as possible, and so on; list the number of squares of every size, a less than b giving 0 first.",
        ),
        names=("continued_fraction", "cf_terms", "expand_fraction", "euclid_quotients"),
        solutions=("""\
def <f>(a, b):
    terms = []
    while b:
        terms.append(a // b)
        a, b = b, a % b
    return terms
""", """\
def <f>(a, b):
    if b == 0:
        return []
    return [a // b] + <f>(b, a % b)
"""),
        inputs=several_integers((1, 99), (1, 60)),
    ),
    Family(
        concept="has-finite-decimals",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether the fraction a/b "
            "(positive integers) has a decimal expansion that ends.",
            "Write a python function to tell if a divided by b is a "
            "terminating decimal number; a and b are positive.",
            "Given positive integers a and b, return True if a/b "
            "can be written with finitely many decimals.",
            "Does the division of a by b come to an end, rather than "
            "repeat digits for ever? Both are positive.",
            "Check that the reduced denominator of a/b has no prime factors except 2 and 5.",
            "Return whether a/b as a decimal fraction stops: 3/8 does, 1/3 does not.",
        ),
        more_phrasings=(
            "Write a function to test if a / b (both > 0) is a terminating decimal.",
            "Write a python function to decide whether the quotient of two positive integers needs only a limited number of digits after the point.",
            "Given a and b, both positive, return True if some power of ten times a is divisible by b, else False.",
            "Is the decimal notation of a over b, positive integers, finite rather than periodic?",
            "Test a / b > 0 for a finite decimal form.",
            "Divide a by b on paper, both 1 or more: will you ever be done, with no rest left?",
            "True iff there is an integer k >= 0 such that b divides a * 10 ** k, for positive integers a and b.",
            "3 and 8 pass, being 0.375, while 1 and 3, being 0.333..., fail; cancel the positive a and b, then divide b by 2s and 5s and see if 1 remains.",
        ),
        names=("terminates", "finite_decimal", "is_terminating", "ends_after_point"),
        solutions=("""\
from math import gcd

def <f>(a, b):
    b //= gcd(a, b)
    for p in (2, 5):
        while b % p == 0:
            b //= p
    return b == 1
""", """\
def <f>(a, b):
    return a * 10 ** b % b == 0
"""),
        inputs=lambda rng: (rng.randint(1, 30), rng.choice((2, 4, 5, 8, 10, 16, 20, 25, 40))
            if coin(rng) else rng.choice((3, 6, 7, 9, 11, 12, 13, 14, 15, 18, 21, 24, 30))),
    ),
    Family(
        concept="repeating-decimal-period",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the length of the repeating block in "
            "the decimals of 1/n (0 if the decimals end), n >= 1.",
            "Write a python function to return how many digits the period of the "
            "decimal expansion of 1 / n has, 0 for a terminating one.",
            "Given a positive integer n, return the number of "
            "recurring digits of 1/n; 0 when there are none.",
            "How long is the cycle of digits that repeats in "
            "1/n written as a decimal? 0 if it stops.",
            "Divide 1 by n by hand: how many digits has the block that comes "
            "up again and again (0 if the division ends)?",
            "I need 6 for 7, as 1/7 = 0.142857 142857 ..., 1 for 6 and 0 for 8.",
        ),
        more_phrasings=(
            "Write a function to get the length of the repeating decimal part of 1/n for n >= 1, 0 if it terminates.",
            "Write a python function to tell how many digits there are in the recurring block of the reciprocal of a positive integer, finite decimals counting as 0.",
            "Given n >= 1, return the period of the decimal digits of 1 / n, or 0 where these digits stop.",
            "After how many digits does the decimal notation of one over n (n positive) begin to repeat itself, once it has entered its cycle, 0 for notations without a cycle?",
            "Decimal period length of 1/n, n >= 1, 0 if finite.",
            "Divide 1 by n, which is 1 or more, on paper; if you end up writing a group of figures over and over, how many figures has it; if you come to an end, answer 0.",
            "The least t >= 1 such that the digits of 1/n are eventually periodic with period t, or 0 if the expansion of 1/n terminates, n being a positive integer.",
            "3 gives 1, 11 gives 2, 12 gives 1 (0.08333...) and 4 gives 0: note the remainders in the division of 1 by n >= 1 and see how far apart two equal ones are, a remainder of zero meaning 0.",
        ),
        names=("period_length", "repeating_length", "cycle_of_reciprocal", "recurring_digits"),
        solutions=("""\
def <f>(n):
    seen = {}
    rest, place = 1 % n, 0
    while rest and rest not in seen:
        seen[rest] = place
        rest = rest * 10 % n
        place += 1
    return place - seen[rest] if rest else 0
""", """\
def <f>(n):
    for p in (2, 5):
        while n % p == 0:
            n //= p
    if n == 1:
        return 0
    k = 1
    while pow(10, k, n) != 1:
        k += 1
    return k
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 20), rng.randint(3, 60), 7, 11, 13, 21, 37,
            41)),),
    ),
    Family(
        concept="decimals-of-fraction",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the first k digits behind the decimal "
            "point of a/b (integers, 0 <= a < b); arguments a, b, k.",
            "Write a python function to return the k first decimals of the "
            "proper fraction a/b as a list of digits, without rounding.",
            "Given 0 <= a < b and k, do long division of a by b and "
            "return the first k decimals as a list of ints.",
            "What are the first k digits after the point of a / "
            "b, for a below b? Cut off, don't round.",
            "Return [d1, ..., dk] where a/b = 0.d1d2...dk..., with 0 <= a < b.",
            "I need [1, 4, 2, 8] for 1, 7 and 4: leading decimals of a proper fraction.",
        ),
        names=("decimal_digits", "digits_after_point", "long_division", "expand_decimals"),
        solutions=("""\
def <f>(a, b, k):
    digits = []
    for _ in range(k):
        a *= 10
        digits.append(a // b)
        a %= b
    return digits
""", """\
def <f>(a, b, k):
    return [a * 10 ** i // b % 10 for i in range(1, k + 1)]
"""),
        inputs=lambda rng: (b := rng.randint(2, 40), rng.randrange(b), b, rng.randint(1, 8))[1:],
    ),
    Family(
        concept="scale-ratio-to-total",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to split a total in the ratio a : b and return "
            "both parts as a tuple (the total is a multiple of a + b).",
            "Write a python function to divide n in the proportion a to b, "
            "returning (first part, second part) as integers; arguments n, a, b.",
            "Given n, a and b with n divisible by a + b, return "
            "the two shares of n that stand as a to b.",
            "Two partners share n coins in the ratio a : b. Who "
            "gets what? Return a tuple; it comes out even.",
            "Return (n * a / (a + b), n * b / (a + b)) as integers; the divisions are exact.",
            "I have a total and a ratio a : b, and need the total "
            "cut in this ratio as a pair of whole numbers.",
        ),
        more_phrasings=(
            "Write a function to split n into two integer parts with ratio a : b, as a tuple; n is divisible by a + b (n, a, b).",
            "Write a python function to share out a whole number, the first argument, in the proportion of the second to the third, giving a pair in a tuple; a + b goes evenly into it.",
            "Given n, a and b, where n is a multiple of a + b, return the tuple of a times and b times the quotient n / (a + b).",
            "Which two integers add up to n and relate like a to b, a's share standing first in the tuple (n, a, b; no remainder arises)?",
            "Tuple of n's integer shares in ratio a : b, n a multiple of a + b.",
            "Two people put in a and b coins and earn n together: how much does each get, as a tuple, if it's shared fairly and comes out even? The call is n, a, b.",
            "The tuple (x, y) of integers with x + y = n and x * b = y * a, for n divisible by a + b; arguments n, a, b.",
            "12 in the ratio 1 : 2 makes (4, 8): cut n into a + b equal whole parts, give a of them to the first side and b to the second.",
        ),
        names=("split_in_ratio", "divide_by_ratio", "share_in_ratio", "ratio_parts"),
        solutions=("""\
def <f>(n, a, b):
    part = n // (a + b)
    return (a * part, b * part)
""", """\
def <f>(total, a, b):
    first = total * a // (a + b)
    return first, total - first
"""),
        inputs=lambda rng: (a := rng.randint(1, 7), b := rng.randint(1, 7),
            (a + b) * rng.randint(1, 15), a, b)[2:],
    ),
    Family(
        concept="mediant-of-fractions",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to compute the mediant of two fraction tuples: "
            "numerators added over denominators added, not reduced.",
            "Write a python function to return the tuple (a + c, b "
            "+ d) for the fractions (a, b) and (c, d).",
            "Given two fractions as tuples (numerator, denominator), "
            "add them componentwise to get their mediant.",
            "Which fraction has the sum of the numerators on top and the "
            "sum of the denominators below? Tuple in, tuple out.",
            "Combine (a, b) and (c, d) to the mediant (a + c, b + d) without cancelling.",
            "I need the mediant, which lies between two fractions, as an unreduced tuple.",
        ),
        more_phrasings=(
            "Write a function to get the mediant of two fractions given as tuples, without reducing.",
            "Write a python function to form a tuple from two fraction tuples by totalling their first entries and, separately, their second entries.",
            "Given fractions p and q as pairs (numerator, denominator), return the pair whose numerator is the sum of theirs and whose denominator is the sum of theirs, as it comes out.",
            "What do two fraction tuples give when top is added to top and bottom to bottom, nothing being cancelled?",
            "Unreduced mediant of two (num, den) tuples.",
            "A pupil adds fractions the wrong way, the upper numbers together and the lower numbers together: what do they get for these two pairs, as a pair?",
            "The mediant of a/b and c/d, i.e. the tuple with the components a + c and b + d, for the tuples (a, b) and (c, d).",
            "3 hits of 5 shots, then 1 of 4, make 4 of 9: from (3, 5) and (1, 4) comes (4, 9), not simplified.",
        ),
        names=("mediant", "between_fractions", "freshman_sum", "mediant_fraction"),
        solutions=("""\
def <f>(p, q):
    return (p[0] + q[0], p[1] + q[1])
""", """\
def <f>(p, q):
    return tuple(x + y for x, y in zip(p, q))
""", """\
def <f>(first, second):
    a, b = first
    c, d = second
    return a + c, b + d
"""),
        inputs=lambda rng: ((rng.randint(1, 9), rng.randint(2, 12)),
            (rng.randint(1, 9), rng.randint(2, 12))),
    ),
)
