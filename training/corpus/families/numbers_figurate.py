"""Tribonacci, Catalan, polygonal and Collatz sequences."""

from training.corpus.draw import one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="tribonacci-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th Tribonacci number, "
            "with T(0) = 0, T(1) = 0 and T(2) = 1.",
            "Write a python function to return term n (from 0) of 0, 0, 1, 1, 2, 4, 7, "
            "13, ..., where each term is the sum of the three before it.",
            "Given n >= 0, return the Tribonacci number T(n); the sequence starts 0, 0, 1.",
            "Every term is the sum of the previous three, "
            "beginning 0, 0, 1; return the one at index n.",
            "I need the Tribonacci value at zero-based position n (first three values: 0, 0, 1).",
            "Compute T(n) = T(n-1) + T(n-2) + T(n-3) with T(0) = T(1) = 0 and T(2) = 1.",
            "Return element n, counted from zero, of the Tribonacci sequence 0, 0, 1, 1, 2, 4, ...",
        ),
        names=("tribonacci", "tribonacci_number", "nth_tribonacci", "trib"),
        solutions=("""\
def <f>(n):
    a, b, c = 0, 0, 1
    for _ in range(n):
        a, b, c = b, c, a + b + c
    return a
""", """\
def <f>(n):
    if n < 2:
        return 0
    if n == 2:
        return 1
    return <f>(n - 1) + <f>(n - 2) + <f>(n - 3)
""", """\
def <f>(n):
    terms = [0, 0, 1]
    while len(terms) <= n:
        terms.append(sum(terms[-3:]))
    return terms[n]
"""),
        inputs=one_integer(3, 15, 0, 1, 2, 3),
    ),
    Family(
        concept="catalan-number",
        tags=("sequences", "dynamic-programming"),
        phrasings=(
            "Write a function to find the n-th Catalan number, where C(0) = 1.",
            "Write a python function to compute term n (from 0) of "
            "the Catalan numbers 1, 1, 2, 5, 14, 42, ...",
            "Given n >= 0, return the Catalan number C(n).",
            "Count the ways to write n pairs of correctly matched parentheses.",
            "I need the Catalan number with index n; indices start at 0.",
            "How many different binary trees have exactly n nodes? (One for n = 0.)",
            "Return (2n)! / ((n + 1)! * n!) as an integer.",
        ),
        names=("catalan", "catalan_number", "nth_catalan", "count_trees"),
        solutions=("""\
import math

def <f>(n):
    return math.comb(2 * n, n) // (n + 1)
""", """\
def <f>(n):
    if n == 0:
        return 1
    return sum(<f>(i) * <f>(n - 1 - i) for i in range(n))
""", """\
def <f>(n):
    value = 1
    for i in range(n):
        value = value * 2 * (2 * i + 1) // (i + 2)
    return value
"""),
        inputs=one_integer(2, 9, 0, 1, 2),
    ),
    Family(
        concept="triangular-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th triangular number.",
            "Write a python function to add the integers from 1 up to n.",
            "Given n >= 0, return 1 + 2 + ... + n (0 when n is 0).",
            "Compute the sum of the first n natural numbers, starting from 1.",
            "How many balls form a triangle with n rows, if row k holds k balls?",
            "I need the total of all whole numbers from one to n.",
            "Return the sum of all positive integers not greater than n.",
        ),
        names=("triangular_number", "triangular", "sum_to_n", "sum_of_naturals", "nth_triangular"),
        solutions=("""\
def <f>(n):
    return n * (n + 1) // 2
""", """\
def <f>(n):
    return sum(range(1, n + 1))
""", """\
def <f>(n):
    total = 0
    for i in range(1, n + 1):
        total += i
    return total
""", """\
def <f>(n):
    if n == 0:
        return 0
    return n + <f>(n - 1)
"""),
        inputs=one_integer(2, 100, 0, 1, 3),
    ),
    Family(
        concept="polygonal-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th <name> number (n starts at 1).",
            "Write a python function to compute the <name> number "
            "with index n, where the first is 1.",
            "Given n >= 1, return the nth <name> number.",
            "Compute the <name> number whose index is n, counting from one.",
            "I need the n-th term of the sequence of <name> numbers, whose first term is 1.",
            "Return the <name> number at position n (one-based).",
            "What is the n-th of the <name> numbers, if the first one is 1?",
        ),
        names=("polygonal_number", "nth_polygonal", "figurate_number", "nth_number"),
        solutions=("""\
def <f>(n):
    return n * ((<sides> - 2) * n - (<sides> - 4)) // 2
""", """\
def <f>(n):
    value = 0
    step = 1
    for _ in range(n):
        value += step
        step += <sides> - 2
    return value
""", """\
def <f>(n):
    return sum(1 + i * (<sides> - 2) for i in range(n))
"""),
        inputs=lambda rng, sides, name: (rng.randint(1, 25),),
        parameters=lambda rng: dict(zip(("sides", "name"), rng.choice(
            ((5, "pentagonal"), (6, "hexagonal"), (7, "heptagonal"), (8, "octagonal"))))),
    ),
    Family(
        concept="collatz-steps",
        tags=("sequences", "simulation"),
        phrasings=(
            "Write a function to count the Collatz steps from a positive integer to 1.",
            "Write a python function to count how often you must halve (even) or "
            "triple and add one (odd) before a positive integer becomes 1.",
            "Given a positive integer, return the number of "
            "Collatz steps until 1 is reached (0 for 1).",
            "How many 3n+1 steps lead from n to 1? An even n becomes n / 2, an odd one 3n + 1.",
            "Count the moves of the hailstone sequence from n down to its first 1.",
            "I need the length, in steps, of the Collatz path from n to 1; n = 1 takes none.",
            "Apply n -> n/2 for even and n -> 3n+1 for odd numbers "
            "until 1; return the number of steps.",
        ),
        names=("collatz_steps", "collatz_length", "count_collatz", "hailstone_steps"),
        solutions=("""\
def <f>(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps
""", """\
def <f>(n):
    if n == 1:
        return 0
    return 1 + <f>(3 * n + 1 if n % 2 else n // 2)
"""),
        inputs=one_integer(2, 40, 1, 2, 8),
    ),
)
