"""Powers, roots and equations."""

from training.corpus.draw import chance, coin, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="integer-cube-root",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest integer whose cube does not exceed n (n >= 0).",
            "Write a python function to compute the cube root "
            "of a non-negative integer, rounded down.",
            "Given n >= 0, return the greatest r with r * r * r <= n.",
            "How long is, in whole units, the edge of the largest cube that n unit cubes can form?",
            "Return the integer part of the third root of n, n not negative.",
            "I need floor(cube root of n) exactly, also for perfect cubes.",
        ),
        more_phrasings=(
            "Write a function to get the whole part of the cube root of an integer n that is 0 or more.",
            "Write a python function to find the greatest r with r * r * r <= n, n being non-negative.",
            "Given a non-negative integer n, return its third root with everything behind the decimal point cut off, as an exact integer.",
            "What is the biggest whole number that, multiplied by itself twice, stays at or under n (n not below 0)?",
            "Floor of the cube root of n.",
            "I have n sugar lumps and stack them into the biggest full cube that I can. How many lumps lie along one side?",
            "The unique integer r >= 0 with r^3 <= n < (r + 1)^3, for an integer n >= 0.",
            "26 gives 2, 27 gives 3 and 63 still gives 3: try 1, 2, 3, ... and stop before the cube is greater than n.",
        ),
        names=("integer_cube_root", "cube_root_floor", "icbrt", "whole_cube_root"),
        solutions=("""\
def <f>(n):
    r = 0
    while (r + 1) ** 3 <= n:
        r += 1
    return r
""", """\
def <f>(n):
    r = round(n ** (1 / 3))
    return r - 1 if r ** 3 > n else r
""", """\
def <f>(n):
    low, high = 0, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle ** 3 <= n:
            low = middle
        else:
            high = middle
    return low
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 60), rng.randint(60, 3000),
            rng.randint(2, 15) ** 3, rng.randint(2, 15) ** 3 - 1)),),
    ),
    Family(
        concept="is-perfect-cube",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether a non-negative integer is a perfect cube.",
            "Write a python function to tell if n >= 0 equals k * k * k for some integer k.",
            "Given a non-negative integer, return True if it is the third power of a whole number.",
            "Is n one of 0, 1, 8, 27, 64, ...?",
            "Check that the cube root of n (n not negative) is a whole number.",
            "Can n unit cubes be stacked to one solid cube without any left over (0 counts)?",
        ),
        more_phrasings=(
            "Write a function to say if n >= 0 is a cube number, True or False.",
            "Write a python function to detect whether some whole number raised to the power of three is exactly n (n not negative).",
            "Given n >= 0, return True when n is 0, 1, 8, 27 or another cube, and False when not.",
            "Does the non-negative integer n have a third root that is an integer?",
            "Test of n >= 0 for being a third power.",
            "I have n little dice. Can I put all of them together into one solid cube with none left over? No dice at all count as yes.",
            "True if and only if there is an integer k >= 0 with k^3 = n, for a non-negative integer n.",
            "Climb through 0, 1, 8, 27, 64, ... until n is reached or passed; True if it was hit exactly, False if it was jumped over.",
        ),
        names=("is_cube", "perfect_cube", "is_perfect_cube", "check_cube"),
        solutions=("""\
def <f>(n):
    k = 0
    while k ** 3 < n:
        k += 1
    return k ** 3 == n
""", """\
def <f>(n):
    return round(n ** (1 / 3)) ** 3 == n
""", """\
def <f>(n):
    return any(k ** 3 == n for k in range(n + 1))
"""),
        inputs=lambda rng: (rng.randint(0, 9) ** 3 if coin(rng)
            else rng.choice((4, 9, 16, 25, 36, 100, rng.randint(2, 300))),),
    ),
    Family(
        concept="is-perfect-power",
        tags=("numbers", "number-theory"),
        phrasings=(
            "Write a function to check whether n (n >= 2) is a perfect "
            "power: a ** b with integers a >= 2 and b >= 2.",
            "Write a python function to tell if an integer n > 1 is a "
            "square, a cube or some higher power of a whole number.",
            "Given an integer above 1, return True if it equals "
            "some base to an exponent of at least two.",
            "Can n > 1 be written as a ** b with a > 1 and b > 1?",
            "Check that n (at least 2) is a power with whole base "
            "and exponent, the exponent not being 1.",
            "Return whether n > 1 is one of 4, 8, 9, 16, 25, 27, 32, ...",
        ),
        more_phrasings=(
            "Write a function to tell if n, at least 2, is some whole number to the power of 2 or more.",
            "Write a python function to decide whether an integer greater than 1 can be written with a whole base and a whole exponent, both of them 2 or larger.",
            "For n >= 2, return True if multiplying some smaller integer with itself, once or several times, produces n, and False if none does.",
            "Is there a pair of integers a, b, neither below 2, for which a to the b equals n (n > 1)?",
            "Is n >= 2 a square, cube or higher power?",
            "Someone picked a whole number from 2 on and multiplied some copies of it together, at least two. Could the result be n, where n is 2 or more?",
            "An integer n > 1 is a perfect power if n = a^b for integers a > 1 and b > 1; return the truth of this.",
            "True for 4, 8, 9, 32 and 81, False for 2, 6, 12 and every prime: report whether n (above 1) is a power with an exponent other than 1.",
        ),
        names=("is_perfect_power", "perfect_power", "is_power", "some_power"),
        solutions=("""\
def <f>(n):
    for a in range(2, n):
        power = a * a
        while power < n:
            power *= a
        if power == n:
            return True
    return False
""", """\
def <f>(n):
    return any(a ** b == n for a in range(2, int(n ** 0.5) + 1) for b in range(2, n.bit_length()))
"""),
        inputs=lambda rng: (rng.choice((4, 8, 9, 16, 25, 27, 32, 36, 49, 64, 81, 100, 121, 125))
            if coin(rng) else rng.randint(2, 130),),
    ),
    Family(
        concept="nearest-perfect-square",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the perfect square nearest to a non-negative integer.",
            "Write a python function to return the square number with the "
            "smallest distance to n >= 0 (two can never be equally near).",
            "Given a non-negative integer, return the closest of 0, 1, 4, 9, 16, ...",
            "Which perfect square lies nearest to n, n itself included?",
            "Round a number n >= 0 to a square number, up or down, whichever is closer.",
            "I need the k * k that differs least from n, n not negative.",
        ),
        more_phrasings=(
            "Write a function to return the square number closest to n, for n at least 0.",
            "Write a python function to snap a non-negative integer to the nearest value of the form k * k.",
            "Given n >= 0, compare the square numbers just below and just above it and return the one that is less far away (n itself if it is square).",
            "To which of the squares 0, 1, 4, 9, 16, 25, ... is the non-negative n the closest?",
            "Closest square number to n >= 0.",
            "I have n square tiles and may buy or throw away a few, as few as possible, so that all of them lay out a full square. How many tiles does that square have?",
            "For an integer n >= 0, the integer k^2 that minimizes |n - k^2|; the minimum is always unique.",
            "12 becomes 9 but 13 becomes 16, and 16 stays 16: replace n >= 0 by the square at the least distance.",
        ),
        names=("nearest_square", "closest_square", "closest_perfect_square", "square_nearby"),
        solutions=("""\
def <f>(n):
    k = round(n ** 0.5)
    return k * k
""", """\
import math

def <f>(n):
    k = math.isqrt(n)
    return min(k * k, (k + 1) ** 2, key=lambda square: abs(square - n))
""", """\
def <f>(n):
    return min((k * k for k in range(n + 1)), key=lambda square: abs(square - n))
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 20), rng.randint(20, 400),
            rng.randint(2, 20) ** 2)),),
    ),
    Family(
        concept="next-perfect-square",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest perfect "
            "square strictly greater than n (n >= 0).",
            "Write a python function to return the first square number "
            "after a non-negative integer, never the number itself.",
            "Given n >= 0, return the least k * k that is above n.",
            "Which perfect square comes next after n? For 16 the answer is 25.",
            "Return the lowest number of the list 0, 1, 4, 9, 16, ... exceeding n.",
            "I need the next square number following n, strictly bigger than n.",
        ),
        more_phrasings=(
            "Write a function to return the next square number above n, for n >= 0.",
            "Write a python function to find the first value of 1, 4, 9, 16, ... that is bigger than a non-negative n.",
            "Given a non-negative n, take the whole part of its square root, add one, and return the square of that.",
            "What is the lowest number larger than n (0 or more) that is some integer times itself?",
            "Smallest square strictly larger than n >= 0.",
            "I have n paving stones. How big is the next full square I could lay if I got at least one stone more?",
            "The minimum of all k^2, k an integer, with k^2 > n, where n >= 0.",
            "8 leads to 9 and 9 leads to 16, since being a square already is no excuse for staying: return the following one for n >= 0.",
        ),
        names=("next_square", "square_after", "following_square", "next_perfect_square"),
        solutions=("""\
import math

def <f>(n):
    return (math.isqrt(n) + 1) ** 2
""", """\
def <f>(n):
    k = 0
    while k * k <= n:
        k += 1
    return k * k
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 20), rng.randint(20, 400),
            rng.randint(0, 20) ** 2)),),
    ),
    Family(
        concept="floor-logarithm",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest k with <b> ** k <= n for a positive integer n.",
            "Write a python function to compute the logarithm of n >= "
            "1 to base <b>, rounded down, as an integer.",
            "Given a positive integer, return the greatest exponent "
            "k such that <b> to the k does not exceed it.",
            "How many times can n (n >= 1) be floor-divided by <b> until the result is below <b>?",
            "Return floor(log base <b> of n) exactly, for n from 1 on.",
            "I need the highest power of <b> that fits into n, "
            "as an exponent (0 if n is less than <b>).",
        ),
        more_phrasings=(
            "Write a function to return the integer part of the base <b> logarithm of n, n >= 1.",
            "Write a python function to find the exponent of the highest power of <b> that is not above a positive n.",
            "Given n >= 1, return how often <b> can be multiplied together before the product would be more than n.",
            "To what whole power can <b> be raised at most so that the result does not exceed n, n being 1 or more?",
            "Rounded-down log of n >= 1 to base <b>.",
            "Begin with 1 and make it <b> times as large, again and again. How many times can you do that without getting above the positive number n?",
            "The unique integer k >= 0 such that <b>^k <= n < <b>^(k + 1), for an integer n >= 1.",
            "Write the positive n in base <b>, count the digits and take one off.",
        ),
        names=("floor_log", "integer_log", "log_floor", "exponent_below"),
        solutions=("""\
def <f>(n):
    k = 0
    while <b> ** (k + 1) <= n:
        k += 1
    return k
""", """\
def <f>(n):
    k = 0
    while n >= <b>:
        n //= <b>
        k += 1
    return k
""", """\
def <f>(n):
    return 0 if n < <b> else 1 + <f>(n // <b>)
"""),
        inputs=lambda rng, b: (rng.choice((1, b - 1, b ** rng.randint(1, 4),
            b ** rng.randint(2, 4) - 1, rng.randint(1, 999))),),
        parameters=lambda rng: {"b": rng.choice((2, 3, 4, 5, 6, 10))},
    ),
    Family(
        concept="is-sum-of-two-squares",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a non-negative integer is the "
            "sum of two perfect squares (0 allowed as a square).",
            "Write a python function to tell if n = a * a + b * b for some integers a, b >= 0.",
            "Given a non-negative integer, return True if two "
            "square numbers, zero included, add up to it.",
            "Can n be written as a squared plus b squared with "
            "whole numbers a and b, which may be 0 or equal?",
            "Check that some perfect square (0, 1, 4, ...) "
            "subtracted from n leaves a perfect square.",
            "Return whether the circle x * x + y * y = n passes "
            "through a point with integer coordinates.",
        ),
        more_phrasings=(
            "Write a function to tell if n >= 0 is a square plus a square, zero counting as a square.",
            "Write a python function to test whether integers a and b exist with a ** 2 + b ** 2 == n, for n not negative.",
            "For a non-negative integer n, return True if taking some square number (0 included) away from it leaves a square number, else False.",
            "Do any two of the numbers 0, 1, 4, 9, 16, ..., maybe the same one twice, make exactly n together?",
            "Is n >= 0 a sum of two squares, 0 allowed?",
            "I have n stones. Can I lay all of them out as two full squares, where one or both of the squares may have no stone at all?",
            "True if the equation x^2 + y^2 = n has a solution in integers x and y, False otherwise; n >= 0.",
            "5 works as 4 + 1, 8 as 4 + 4, 9 as 9 + 0, but 3, 6 and 7 do not. Say for n >= 0 whether it works.",
        ),
        names=("sum_of_two_squares", "two_squares", "is_two_square_sum", "pythagorean_sum"),
        solutions=("""\
import math

def <f>(n):
    return any(math.isqrt(n - a * a) ** 2 == n - a * a for a in range(math.isqrt(n) + 1))
""", """\
def <f>(n):
    squares = {k * k for k in range(n + 1)}
    return any(n - s in squares for s in squares)
""", """\
def <f>(n):
    a = 0
    while a * a <= n:
        b = a
        while a * a + b * b < n:
            b += 1
        if a * a + b * b == n:
            return True
        a += 1
    return False
"""),
        inputs=lambda rng: (rng.choice((rng.randint(3, 120), rng.randint(3, 120),
            rng.randint(0, 7) ** 2 + rng.randint(0, 7) ** 2)),),
    ),
    Family(
        concept="pairs-of-squares-with-sum",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to list all pairs (a, b) with 0 <= a "
            "<= b and a * a + b * b == n, by rising a.",
            "Write a python function to return every way to write n >= 0 as a sum "
            "of two squares, as tuples (a, b) with a <= b, sorted by a.",
            "Given n >= 0, return the list of tuples (a, b), 0 <= a <= b, "
            "whose squares add up to n, in ascending order of a.",
            "Which numbers 0 <= a <= b satisfy a squared plus b "
            "squared equals n? List the pairs, smallest a first.",
            "Find all representations of n as two squares (zero "
            "allowed, smaller base first) in increasing order.",
            "I need [(1, 8), (4, 7)] for 65: the pairs of bases whose squares sum to n, sorted.",
        ),
        more_phrasings=(
            "Write a function to return all (a, b), a <= b, whose squares make n together, smallest a first.",
            "Write a python function to find each way of splitting n >= 0 into two squares, given as a list of root pairs (smaller, larger) ordered by the smaller root.",
            "For a non-negative n, collect the tuples of integers a and b, 0 <= a <= b, such that a ** 2 + b ** 2 is n; the list goes up with a and may be empty.",
            "In which ways is n the sum of two square numbers, 0 included? Answer with tuples of the two roots, lower root in front, sorted.",
            "Sorted tuples (a, b), 0 <= a <= b, with a^2 + b^2 = n.",
            "I want to lay n tiles out as two full squares. List the side lengths of each possibility as (short side, long side), starting with the shortest short side; a side may be 0.",
            "The list of all solutions of a^2 + b^2 = n in integers 0 <= a <= b, in increasing order of a.",
            "25 leads to [(0, 5), (3, 4)], and 3 to []: try a = 0, 1, 2, ... and note (a, b) whenever b >= a completes the squares to n.",
        ),
        names=("square_pairs", "list_square_pairs", "two_square_ways", "decompose_squares"),
        solutions=("""\
import math

def <f>(n):
    pairs = []
    for a in range(math.isqrt(n // 2) + 1):
        b = math.isqrt(n - a * a)
        if a * a + b * b == n:
            pairs.append((a, b))
    return pairs
""", """\
def <f>(n):
    return [(a, b) for a in range(n + 1) for b in range(a, n + 1) if a * a + b * b == n]
"""),
        inputs=lambda rng: (rng.choice((25, 50, 65, 85, 130, 125, 100, 0, 3, rng.randint(1, 60),
            rng.randint(1, 6) ** 2 + 9)),),
    ),
    Family(
        concept="largest-square-divisor",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the largest perfect square that divides a positive integer.",
            "Write a python function to return the greatest k * k with n % (k * k) == 0 (n > 0).",
            "Given a positive integer, return its biggest divisor that is a square number.",
            "Which is the largest of 1, 4, 9, 16, ... that goes into n without remainder?",
            "Return the biggest square to take out of the root of n: 72 = 36 * 2 gives 36.",
            "I need the greatest square factor of n, 1 if there is no other.",
        ),
        more_phrasings=(
            "Write a function to return the biggest square number that divides n, for n > 0.",
            "Write a python function to find the maximum among the divisors of a positive integer which are squares.",
            "Given n >= 1, look at its divisors that equal some integer squared and return the greatest (at least 1).",
            "What is the greatest number of the form k * k that n, a positive integer, is a multiple of?",
            "Greatest square factor of n > 0.",
            "I want to pack n cubes, all of them, into equal layers that are full squares. How many cubes does the largest possible layer have?",
            "The maximum of the set of all k^2, k >= 1, with k^2 dividing the positive integer n.",
            "48 gives 16, 50 gives 25, and a number such as 30 without repeated prime factors gives 1. Return this for positive n.",
        ),
        names=("largest_square_divisor", "square_part",
            "biggest_square_factor", "max_square_dividing"),
        solutions=("""\
def <f>(n):
    return max(k * k for k in range(1, n + 1) if n % (k * k) == 0)
""", """\
import math

def <f>(n):
    for k in range(math.isqrt(n), 0, -1):
        if n % (k * k) == 0:
            return k * k
""", """\
def <f>(n):
    best = 1
    k = 2
    while k * k <= n:
        if n % (k * k) == 0:
            best = k * k
        k += 1
    return best
"""),
        inputs=lambda rng: (rng.choice((1, 4, 4, 9, 16, 25, 36)) * rng.randint(1, 15),),
    ),
    Family(
        concept="simplify-square-root",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to express the square root of a positive integer as a "
            "times root b with the largest possible a; return (a, b).",
            "Write a python function to simplify sqrt(n), n > 0, to a * "
            "sqrt(b) with b free of square factors, as the tuple (a, b).",
            "Given a positive integer n, return the tuple (a, b) "
            "with a * a * b == n and a as large as possible.",
            "How does the root of n look after pulling out all "
            "squares? Return factor and radicand as a tuple.",
            "Bring the root of n (n positive) to its simplest radical form a√b and return (a, b).",
            "I need (6, 2) for 72, because its square root is 6 times the root of 2.",
        ),
        more_phrasings=(
            "Write a function to simplify the root of n > 0 and return it as (number outside, number under the root).",
            "Write a python function to extract the largest square k * k from a positive n and return (k, n // (k * k)).",
            "Given n >= 1, find integers a and b with sqrt(n) = a * sqrt(b), b being as small as possible, and return them as the tuple (a, b).",
            "Which number can be brought out in front of the square root of n (n positive), and which remains inside? Answer with a tuple in this order, the outer one as large as possible.",
            "Simplest radical form of sqrt(n) as (a, b).",
            "In school we wrote the root of 50 as 5 times the root of 2. Do this for a positive n, with as much as possible in front, and return both numbers as a tuple, such as (5, 2).",
            "The pair (a, b) of positive integers with n = a^2 b and b squarefree, for an integer n >= 1.",
            "From 12 to (2, 3), from 16 to (4, 1), from 15 to (1, 15): the first entry is what leaves the root, the second what has to stay; make the first maximal.",
        ),
        names=("simplify_root", "simplify_sqrt", "root_parts", "surd"),
        solutions=("""\
def <f>(n):
    a = max(k for k in range(1, n + 1) if n % (k * k) == 0)
    return (a, n // (a * a))
""", """\
def <f>(n):
    a, b = 1, n
    k = 2
    while k * k <= b:
        if b % (k * k) == 0:
            a *= k
            b //= k * k
        else:
            k += 1
    return a, b
"""),
        inputs=lambda rng: (rng.choice((1, 4, 4, 9, 16, 25, 36)) * rng.randint(1, 15),),
    ),
    Family(
        concept="count-real-roots",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the different real "
            "solutions of a*x*x + b*x + c = 0 with a not 0.",
            "Write a python function to return how many distinct real roots (0, 1 or "
            "2) a quadratic with coefficients a, b, c has; a is non-zero.",
            "Given the coefficients a (not 0), b, c, return the "
            "number of different real zeros of a x² + b x + c.",
            "How often does the parabola y = a*x*x + b*x + c (a not zero) meet the x axis?",
            "Return 2, 1 or 0 according to whether b*b - 4*a*c is positive, zero or negative.",
            "I need the count of real roots of a quadratic equation, a double root counted once.",
        ),
        more_phrasings=(
            "Write a function to say how many different real solutions a*x*x + b*x + c = 0 has, a being nonzero.",
            "Write a python function to derive from the sign of b*b - 4*a*c whether a quadratic with coefficients a, b, c has 0, 1 or 2 real zeros (a != 0).",
            "Given the three numbers a, b, c of a quadratic polynomial with a != 0, return its number of distinct real roots.",
            "For how many real x does a*x*x + b*x + c become 0, if a is not 0?",
            "Number of distinct real roots of ax^2 + bx + c, a nonzero.",
            "A thrown ball follows the curve a*x*x + b*x + c, a not 0. At how many places is it exactly at ground level: none, one or two?",
            "The cardinality of the set of real x with a x^2 + b x + c = 0, for coefficients a, b, c, where a is not zero.",
            "Return 2 if the discriminant is positive, 1 if it vanishes and 0 if it is negative, for the coefficients a (never 0), b and c of a quadratic.",
        ),
        names=("count_real_roots", "number_of_solutions", "root_count", "how_many_roots"),
        solutions=("""\
def <f>(a, b, c):
    discriminant = b * b - 4 * a * c
    if discriminant > 0:
        return 2
    return 1 if discriminant == 0 else 0
""", """\
def <f>(a, b, c):
    d = b ** 2 - 4 * a * c
    if d < 0:
        return 0
    return 1 if d == 0 else 2
"""),
        inputs=lambda rng: rng.choice(((1, 2 * (k := rng.randint(-6, 6)), k * k),
            (rng.choice((-2, -1, 1, 2, 3)), rng.randint(-7, 7), rng.randint(-7, 7)),
            (rng.randint(1, 3), rng.randint(-4, 4), rng.randint(2, 9)))),
    ),
    Family(
        concept="integer-roots-of-quadratic",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to find two integers with the sum s and the product p, "
            "as a tuple with the smaller first, or None if there are none.",
            "Write a python function to return the integers (x, y), x "
            "<= y, with x + y == s and x * y == p, or None.",
            "Given a sum s and a product p, return the pair of "
            "integers having them, ascending, or None.",
            "Which two whole numbers add to s and multiply to p? Return "
            "(smaller, larger), or None if no integers fit.",
            "Solve x + y = s and x * y = p in integers: a tuple in "
            "rising order, None without an integer solution.",
            "I know the sum and the product of two integers (negative ones "
            "possible) and need them as a sorted tuple, else None.",
        ),
        names=("numbers_from_sum_and_product", "find_two_integers", "sum_and_product", "find_pair"),
        solutions=("""\
import math

def <f>(s, p):
    d = s * s - 4 * p
    if d < 0 or math.isqrt(d) ** 2 != d:
        return None
    r = math.isqrt(d)
    return ((s - r) // 2, (s + r) // 2)
""", """\
def <f>(s, p):
    limit = abs(s) + abs(p) + 1
    for x in range(-limit, limit + 1):
        y = s - x
        if x <= y and x * y == p:
            return x, y
    return None
"""),
        inputs=lambda rng: (x := rng.randint(-9, 12), y := rng.randint(-9, 12), x + y,
            x * y + chance(rng, 0.25))[2:],
    ),
    Family(
        concept="digits-of-large-power",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the decimal digits of a to the power b (a >= 1, b >= 0).",
            "Write a python function to return how many digits the "
            "number a ** b has, for positive a and non-negative b.",
            "Given a positive base and a non-negative exponent, "
            "return the length of the power written in decimal.",
            "How many digits does a ** b have?",
            "Return the number of digits of the result when a is raised to the b.",
            "I need the decimal length of a power: 2 ** 10 = 1024 has four digits.",
        ),
        more_phrasings=(
            "Write a function to return the digit count of a ** b, with a > 0 and b >= 0.",
            "Write a python function to compute how long the power with base a and exponent b is when written in base ten (a positive, b not negative).",
            "Given a base a >= 1 and an exponent b >= 0, return the number of figures in the power.",
            "When a is multiplied by itself so that b factors stand there, how many digits does the outcome have?",
            "Decimal digit count of a to the b.",
            "Work out a to the power of b and tell me not the number but only how many figures one needs to write it; a comes first.",
            "The number of decimal digits of the integer a^b, where a >= 1 is the base and b >= 0 the exponent.",
            "10 and 6 give 7 because a million is written with seven figures; 5 and 0 give 1. Take base and exponent, return the count of digits.",
        ),
        names=("digits_of_power", "power_length", "count_power_digits", "length_of_power"),
        solutions=("""\
def <f>(a, b):
    return len(str(a ** b))
""", """\
def <f>(base, exponent):
    power = 1
    for _ in range(exponent):
        power *= base
    count = 1
    while power >= 10:
        power //= 10
        count += 1
    return count
"""),
        inputs=several_integers((1, 30), (0, 20)),
    ),
)
