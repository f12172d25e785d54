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
