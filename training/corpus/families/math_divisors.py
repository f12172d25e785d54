"""Divisors: sums, counts, choices and kinds of numbers."""

from training.corpus.draw import coin, one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-all-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to add up all divisors of a "
            "positive integer, 1 and the number included.",
            "Write a python function to compute sigma(n), the sum of "
            "every positive divisor of n, n itself among them.",
            "Given a positive integer, return the total of all "
            "numbers that divide it (including 1 and itself).",
            "What do all the factors of n, from 1 up to n, sum to?",
            "Return the sum of each d from 1 to n that leaves no remainder in n.",
            "I need the divisor sum of n, where n counts as one of its own divisors.",
        ),
        more_phrasings=(
            "Write a function to sum every divisor of n > 0, including 1 and n.",
            "Write a python function to total all the factors a positive number has, itself being one of them.",
            "Given n >= 1, return what the numbers from 1 to n that go into it evenly come to.",
            "How much do the divisors of a positive n, n and 1 among them, make together?",
            "Sigma function (sum of divisors) of n > 0.",
            "In which group sizes can n things, 1 or more, be shared out with none left over, one big group and single things included? Add up the sizes.",
            "The sum of all d with 1 <= d <= n such that n mod d = 0, for a positive integer n.",
            "6 makes 1 + 2 + 3 + 6 = 12 and 1 makes 1; try every number up to n, keep those dividing the positive n, and add them.",
        ),
        names=("sum_of_divisors", "sigma", "divisor_sum", "add_divisors"),
        solutions=("""\
def <f>(n):
    return sum(d for d in range(1, n + 1) if n % d == 0)
""", """\
def <f>(n):
    total = 0
    d = 1
    while d * d <= n:
        if n % d == 0:
            total += d
            if d != n // d:
                total += n // d
        d += 1
    return total
"""),
        inputs=one_integer(2, 120, 1, 36, 49),
    ),
    Family(
        concept="largest-proper-divisor",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the largest divisor of n "
            "that is smaller than n (n at least 2).",
            "Write a python function to return the greatest proper divisor of an integer n > 1.",
            "Given an integer above 1, return the biggest number below it which divides it.",
            "Which is the largest factor of n apart from n itself? (n >= 2)",
            "Return the highest d < n with n % d == 0; n is at least two.",
            "A team of n > 1 people splits into equal groups, at "
            "least two groups: what is the largest group size?",
        ),
        more_phrasings=(
            "Write a function to get the biggest divisor of n below n, for n > 1.",
            "Write a python function to give the greatest factor that a number of at least 2 has besides itself.",
            "Given n >= 2, return the largest of the numbers less than n by which n can be divided evenly.",
            "By which number, smaller than n but otherwise as large as possible, is n (more than 1) divisible?",
            "Maximum proper divisor of n >= 2.",
            "You want to cut a rope of n metres, 2 or more, into equal pieces of whole metres, and to cut it at least once: how long can the pieces be at most?",
            "For an integer n > 1, the maximum of all d with d < n and d | n; equivalently n divided by its least prime factor.",
            "15 has 5 and a prime has just 1: divide n, which is above one, by the first number from 2 on that goes into it, and return the quotient.",
        ),
        names=("largest_proper_divisor", "biggest_factor", "greatest_divisor", "top_factor"),
        solutions=("""\
def <f>(n):
    for d in range(n // 2, 0, -1):
        if n % d == 0:
            return d
""", """\
def <f>(n):
    return max(d for d in range(1, n) if n % d == 0)
""", """\
def <f>(n):
    d = 2
    while n % d != 0:
        d += 1
    return n // d
"""),
        inputs=one_integer(2, 150, 2, 25, 49, 97),
    ),
    Family(
        concept="list-proper-divisors-descending",
        tags=("number-theory",),
        phrasings=(
            "Write a function to list the proper divisors of a positive "
            "integer (without the number itself), largest first.",
            "Write a python function to return all divisors of n below n in descending order.",
            "Given a positive integer, return the list of its "
            "divisors except itself, sorted from big to small.",
            "Which numbers smaller than n divide n? List them from the largest down to 1.",
            "Make a falling list of all d < n that divide n.",
            "I need n's divisors other than n, in decreasing order.",
        ),
        more_phrasings=(
            "Write a function to list the divisors of n > 0 except n, biggest first.",
            "Write a python function to collect the factors of a positive number other than itself, ordered downwards to 1.",
            "Given n >= 1, return a decreasing list of all numbers below it by which it is divisible, [] for 1.",
            "By which smaller numbers can a positive n be divided evenly? List the greatest first.",
            "Proper divisors of n > 0 in falling order.",
            "Write down each number less than n, which is 1 or more, that goes into n with nothing left over, starting with the largest such number.",
            "The strictly decreasing sequence of all d with 1 <= d < n and d | n, for a positive integer n.",
            "12 gives [6, 4, 3, 2, 1]; run from half of the positive n down to 1 and keep whatever divides it.",
        ),
        names=("divisors_descending", "proper_divisors", "falling_divisors", "aliquot_parts"),
        solutions=("""\
def <f>(n):
    return [d for d in range(n // 2, 0, -1) if n % d == 0]
""", """\
def <f>(n):
    result = []
    for d in range(1, n):
        if n % d == 0:
            result.insert(0, d)
    return result
""", """\
def <f>(n):
    return sorted((d for d in range(1, n) if n % d == 0), reverse=True)
"""),
        inputs=one_integer(2, 90, 1, 13, 48, 60),
    ),
    Family(
        concept="common-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to list the common divisors of "
            "two positive integers in ascending order.",
            "Write a python function to find all positive integers "
            "that divide both a and b, smallest first.",
            "Given two positive integers, return the sorted "
            "list of the numbers dividing each of them.",
            "Which numbers are factors of a as well as of b? "
            "Return them in rising order, from 1 on.",
            "Return every d, in increasing order, with a % d == 0 and b % d == 0.",
            "I have two lengths and need all whole-number "
            "lengths that fit into both exactly, ascending.",
        ),
        names=("common_divisors", "shared_divisors", "divisors_of_both", "common_factors"),
        solutions=("""\
def <f>(a, b):
    return [d for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0]
""", """\
from math import gcd

def <f>(a, b):
    g = gcd(a, b)
    return [d for d in range(1, g + 1) if g % d == 0]
""", """\
def <f>(a, b):
    first = {d for d in range(1, a + 1) if a % d == 0}
    second = {d for d in range(1, b + 1) if b % d == 0}
    return sorted(first & second)
"""),
        inputs=lambda rng: (g := rng.choice((1, 2, 4, 6, 12, 18)), g * rng.randint(1, 6),
            g * rng.randint(1, 6))[1:],
    ),
    Family(
        concept="count-even-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the even divisors of a positive integer.",
            "Write a python function to find how many divisors of n are "
            "divisible by 2 (n itself counts if it is even).",
            "Given a positive integer, return the number of its even factors; odd numbers give 0.",
            "How many of the divisors of n, 1 and n included, are even?",
            "Return the count of even d from 1 to n that divide n.",
            "I need to know how many even numbers go into n without remainder.",
        ),
        more_phrasings=(
            "Write a function to get the number of even divisors of n > 0.",
            "Write a python function to tell how many factors of a positive number are multiples of two, the number itself being one of the candidates.",
            "Given n >= 1, list everything it is divisible by, from 1 up to itself, and return how many entries are even.",
            "By how many even numbers can a positive n be divided evenly?",
            "Count of even divisors, n > 0.",
            "In how many ways can n sweets, 1 or more, be shared out equally, with none left, among an even number of children?",
            "The number of positive integers e such that 2 * e divides n, for a positive integer n.",
            "Of all divisors of n, at least 1, leave out those that are odd: how many are left? For 12 they are 2, 4, 6 and 12, so 4.",
        ),
        names=("count_even_divisors", "even_divisors",
            "number_of_even_factors", "even_factor_count"),
        solutions=("""\
def <f>(n):
    return sum(1 for d in range(2, n + 1, 2) if n % d == 0)
""", """\
def <f>(n):
    count = 0
    for d in range(1, n + 1):
        if n % d == 0 and d % 2 == 0:
            count += 1
    return count
""", """\
def <f>(n):
    if n % 2:
        return 0
    half = n // 2
    return sum(half % d == 0 for d in range(1, half + 1))
"""),
        inputs=lambda rng: (rng.choice((1, 2, 4, 1)) * rng.randint(1, 36) + rng.choice((0, 0, 1)),),
    ),
    Family(
        concept="sum-of-odd-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to sum the odd divisors of a positive integer.",
            "Write a python function to compute the total of those "
            "divisors of n (1 and n included) that are odd.",
            "Given a positive integer, return the sum of its odd factors.",
            "What do the divisors of n not divisible by two add up to?",
            "Add every odd d between 1 and n that divides n.",
            "I need the odd numbers which divide n, summed.",
        ),
        more_phrasings=(
            "Write a function to sum the divisors of n > 0 that are odd.",
            "Write a python function to total those factors of a positive number, itself possibly among them, which two does not divide.",
            "Given n >= 1, list everything it is divisible by and return the sum of the odd entries.",
            "How much do the odd numbers by which a positive n can be divided evenly make together?",
            "Odd divisor sum of n > 0.",
            "Try 1, 3, 5, 7 and so on up to n, a number of 1 or more, and add up those that go into n with nothing left over.",
            "The sum of all d with d | n and d congruent to 1 modulo 2, for a positive integer n.",
            "All divisors of the positive n are added except for the even ones: 12 makes 1 + 3 = 4, and 9 makes 1 + 3 + 9 = 13.",
        ),
        names=("odd_divisor_sum", "sum_odd_divisors", "add_odd_factors", "odd_factors_total"),
        solutions=("""\
def <f>(n):
    return sum(d for d in range(1, n + 1, 2) if n % d == 0)
""", """\
def <f>(n):
    total = 0
    for d in range(1, n + 1):
        if n % d == 0 and d % 2 == 1:
            total += d
    return total
""", """\
def <f>(n):
    while n % 2 == 0:
        n //= 2
    return sum(d for d in range(1, n + 1) if n % d == 0)
"""),
        inputs=one_integer(1, 120, 1, 16, 45, 63, 90),
    ),
    Family(
        concept="divisor-pairs",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to list all pairs (a, b) of positive "
            "integers with a <= b and a * b == n, sorted by a.",
            "Write a python function to return the factor pairs of a positive "
            "integer as tuples, smaller factor first, in ascending order.",
            "Given a positive integer n, return the list of tuples (d, "
            "n // d) with d not above n // d, by rising d.",
            "In which ways can n be written as a product of two positive "
            "integers, the smaller first? Sort by the smaller.",
            "I have n square tiles: list the rectangles (width, "
            "height), width <= height, by growing width.",
            "Return all tuples (a, b), a <= b, whose product is n, starting with (1, n).",
        ),
        more_phrasings=(
            "Write a function to list the factor pairs (a, b) of n > 0 with a <= b, by rising a.",
            "Write a python function to give every way to write a positive number as the product of two, as a list of tuples, lesser factor first, beginning with the factor 1.",
            "Given n >= 1, return the list of (a, b) where a times b makes n and a does not exceed b, in increasing order of a.",
            "Which tuples of two positive integers, the first no larger than the second, multiply to n (n > 0), sorted upwards?",
            "Tuples (a, b), a <= b, with a * b == n, ascending.",
            "Lay n tiles, 1 or more, as a full rectangle: list all possible sizes as tuples, short side before long side, the thinnest rectangle first.",
            "The sequence of all (d, n / d) with d | n and d * d <= n, by increasing d, for a positive integer n.",
            "12 leads to [(1, 12), (2, 6), (3, 4)], and 9 to [(1, 9), (3, 3)]; no pair comes a second time the other way round; n is positive.",
        ),
        names=("factor_pairs", "divisor_pairs", "rectangles_with_area", "products_giving"),
        solutions=("""\
def <f>(n):
    return [(d, n // d) for d in range(1, n + 1) if n % d == 0 and d <= n // d]
""", """\
def <f>(n):
    pairs = []
    d = 1
    while d * d <= n:
        if n % d == 0:
            pairs.append((d, n // d))
        d += 1
    return pairs
""", """\
import math

def <f>(n):
    return [(a, n // a) for a in range(1, math.isqrt(n) + 1) if n % a == 0]
"""),
        inputs=one_integer(2, 100, 1, 36, 48, 64),
    ),
    Family(
        concept="is-deficient-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer is "
            "deficient, i.e. its proper divisors sum to less than itself.",
            "Write a python function to tell if the divisors of n below n add up to less than n.",
            "Given a positive integer, return True if it exceeds the sum of its proper divisors.",
            "Is n greater than the total of all its smaller divisors?",
            "Check a positive number for deficiency: the sum of its "
            "divisors without itself must fall short of it.",
            "Return False for perfect and abundant numbers, True for all other positive integers.",
        ),
        more_phrasings=(
            "Write a function to test if the proper divisors of n > 0 add up to less than n.",
            "Write a python function to decide whether a positive number is bigger than what its factors, itself left out, make together.",
            "Given n >= 1, sum all numbers below it that divide it; return True if the sum does not reach n, else False.",
            "Is n, a positive integer, a deficient number?",
            "Test n > 0 for a proper divisor sum < n.",
            "Add all smaller numbers that go evenly into a number of 1 or more: does this come to less than the number itself?",
            "True iff sigma(n) < 2 * n for the positive integer n, where sigma is the sum of all divisors.",
            "8 has 1 + 2 + 4 = 7 and passes, 6 has 1 + 2 + 3 = 6 and fails, 12 has 16 and fails as well; decide for any positive number.",
        ),
        names=("is_deficient", "deficient", "check_deficient", "deficient_number"),
        solutions=("""\
def <f>(n):
    return sum(d for d in range(1, n) if n % d == 0) < n
""", """\
def <f>(n):
    total = 0
    for d in range(1, n // 2 + 1):
        if n % d == 0:
            total += d
    return total < n
"""),
        inputs=lambda rng: (rng.choice((6, 12, 18, 20, 24, 28, 30, 36, 40, 42)) if coin(rng)
            else rng.randint(1, 60),),
    ),
    Family(
        concept="perfect-abundant-deficient-word",
        tags=("number-theory",),
        phrasings=(
            "Write a function to classify a positive integer as \"perfect\", "
            "\"abundant\" or \"deficient\" by its proper divisors' sum.",
            "Write a python function to return \"perfect\", \"abundant\" or \"deficient\": "
            "the sum of n's proper divisors equals, exceeds or misses n.",
            "Given a positive integer, compare the sum of its divisors below it with "
            "it: \"abundant\" if above, \"deficient\" if below, else \"perfect\".",
            "What kind of number is n by its aliquot sum: \"deficient\" "
            "(less), \"perfect\" (equal) or \"abundant\" (more)?",
            "Name the class of n in the Greek sense with one of "
            "the words perfect, abundant, deficient.",
            "I need the text \"abundant\" when the smaller divisors "
            "outweigh n, \"perfect\" on balance, \"deficient\" otherwise.",
        ),
        more_phrasings=(
            "Write a function to return \"perfect\", \"abundant\" or \"deficient\" if n > 0 equals, is less than or is more than the sum of its proper divisors.",
            "Write a python function to give the word for how a positive number relates to the total of its smaller divisors: \"abundant\" for a greater, \"perfect\" for an equal, \"deficient\" for a lesser total.",
            "Given n >= 1, add the divisors it has besides itself; return \"deficient\" if you stay under n, \"perfect\" if you hit n, \"abundant\" if you get past it.",
            "Which of \"perfect\", \"abundant\" and \"deficient\" describes a positive n in number theory?",
            "Class of n > 0: \"perfect\", \"abundant\" or \"deficient\".",
            "Add all smaller numbers that go evenly into n, 1 or more: if this is too little to make n say \"deficient\", if it is too much say \"abundant\", and if it is just n say \"perfect\".",
            "With s(n) the aliquot sum of the positive integer n: \"deficient\" for s(n) < n, \"perfect\" for s(n) = n, \"abundant\" for s(n) > n, as a string.",
            "6 is \"perfect\", 8 \"deficient\" and 12 \"abundant\", as their proper divisors make 6, 7 and 16; name the class of any positive integer.",
        ),
        names=("classify_number", "divisor_kind", "number_kind", "aliquot_class"),
        solutions=("""\
def <f>(n):
    total = sum(d for d in range(1, n) if n % d == 0)
    if total == n:
        return "perfect"
    return "abundant" if total > n else "deficient"
""", """\
def <f>(n):
    rest = n
    for d in range(1, n):
        if n % d == 0:
            rest -= d
    if rest == 0:
        return "perfect"
    if rest < 0:
        return "abundant"
    return "deficient"
"""),
        inputs=lambda rng: (rng.choice((6, 28, 496, 12, 18, 20, 24, 30, 40, rng.randint(1, 60),
            rng.randint(1, 60))),),
    ),
    Family(
        concept="largest-divisor-at-most",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the largest divisor of n that is at most <k>.",
            "Write a python function to return the greatest number not above <k> that divides n.",
            "Given a positive integer, return its biggest divisor d with d <= <k>.",
            "A tray holds up to <k> eggs; n eggs must fill all trays "
            "evenly. What is the largest possible count per tray?",
            "Which is the highest factor of n in the range from 1 to <k>, both ends included?",
            "Return the largest d from 1 to <k> with n % d == 0.",
        ),
        more_phrasings=(
            "Write a function to get the biggest divisor of n > 0 that does not exceed <k>.",
            "Write a python function to give the maximal factor of a positive number among the integers from 1 to <k>.",
            "Given n >= 1, try <k>, then one less, and so on, and return the first that goes into n evenly.",
            "By which number of at most <k>, and as large as possible, can a positive n be divided?",
            "Greatest divisor of n > 0 that is <= <k>.",
            "You want to share n things, 1 or more, equally and with none left among as many people as you can, but you have room for <k> people only: how many is it?",
            "For a positive integer n: max of all d with d | n and d <= <k>.",
            "Strike out the divisors of n, which is positive, that are more than <k>; the largest of the others is the result.",
        ),
        names=("largest_divisor_at_most", "divisor_up_to", "best_group_size", "capped_divisor"),
        solutions=("""\
def <f>(n):
    return max(d for d in range(1, <k> + 1) if n % d == 0)
""", """\
def <f>(n):
    d = <k>
    while n % d != 0:
        d -= 1
    return d
""", """\
def <f>(n):
    best = 1
    for d in range(1, <k> + 1):
        if n % d == 0:
            best = d
    return best
"""),
        inputs=lambda rng, k: (rng.choice((k, k - 1, k // 2, 1, 2, 3)) * rng.randint(1, 15),),
        parameters=lambda rng: {"k": rng.choice((6, 8, 10, 12, 15, 20))},
    ),
    Family(
        concept="exactly-k-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer has "
            "exactly <k> divisors (1 and itself counted).",
            "Write a python function to tell if the number of positive divisors of n is <k>.",
            "Given a positive integer, return True if precisely <k> numbers divide it.",
            "Does n have <k> factors, no more and no fewer?",
            "Check that out of 1, 2, ..., n exactly <k> numbers divide n.",
            "Return whether the divisor count of n equals <k>.",
        ),
        names=("has_k_divisors", "divisor_count_is", "exact_divisors", "check_divisor_count"),
        solutions=("""\
def <f>(n):
    return sum(n % d == 0 for d in range(1, n + 1)) == <k>
""", """\
def <f>(n):
    return len([d for d in range(1, n + 1) if n % d == 0]) == <k>
""", """\
def <f>(n):
    count = 0
    for d in range(1, n + 1):
        if n % d == 0:
            count += 1
    return count == <k>
"""),
        inputs=lambda rng, k: (rng.choice({3: (4, 9, 25, 49), 4: (6, 8, 10, 14, 27),
            6: (12, 18, 20, 28), 8: (24, 30, 40, 42)}[k]) if coin(rng) else rng.randint(1, 60),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 6, 8))},
    ),
    Family(
        concept="number-with-most-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the number from 1 to n with the "
            "most divisors, the smallest one if several tie.",
            "Write a python function to return which integer in 1..n has the "
            "largest count of divisors; the least of them on a tie.",
            "Given n >= 1, return the smallest number up to n "
            "(inclusive) that has as many divisors as any of them.",
            "Among 1, 2, ..., n, which number is divisible by the "
            "most numbers? Take the lowest on equal counts.",
            "Find the earliest number not above n whose divisor count is maximal.",
            "I look for the most divisible number up to n, preferring smaller numbers on ties.",
        ),
        more_phrasings=(
            "Write a function to get the number in 1..n with the highest number of divisors, the smallest on ties.",
            "Write a python function to find out which integer from 1 to n, inclusive, has more factors than all lesser ones and at least as many as all the others.",
            "Given n >= 1, count the divisors of each number up to and including it, and return the number where the count peaks, the lowest if it peaks repeatedly.",
            "Which number not above n (n is 1 or more) can be divided by the greatest number of numbers, the least one in a draw?",
            "Argmax of the divisor count on 1..n, least if tied.",
            "Of the numbers from 1 up to n, find the one that can be shared out evenly in the most ways; if there are several, take the first you come to.",
            "For n >= 1: the least m in {1, ..., n} that maximizes d(m), the number of positive divisors of m.",
            "Up to 10 the record is four divisors, held by 6, 8 and 10, so the answer is 6; find the earliest record holder up to and including any n >= 1.",
        ),
        names=("most_divisors", "richest_number", "max_divisor_number", "most_divisible"),
        solutions=("""\
def <f>(n):
    return max(range(1, n + 1), key=lambda m: sum(m % d == 0 for d in range(1, m + 1)))
""", """\
def <f>(n):
    best, most = 1, 1
    for m in range(2, n + 1):
        count = len([d for d in range(1, m + 1) if m % d == 0])
        if count > most:
            best, most = m, count
    return best
"""),
        inputs=lambda rng: (rng.randint(1, 70),),
    ),
)
