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
