"""The n-th term, or the first terms, of well-known sequences."""

from training.corpus.draw import one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="factorial",
        tags=("numbers", "recursion"),
        phrasings=(
            "Write a function to compute the factorial of a non-negative integer.",
            "Write a python function to multiply all integers from 1 to n (1 if n is 0).",
            "Given n >= 0, return n!.",
            "Find the product of the first n positive integers; for n = 0 it is 1.",
            "In how many orders can n different books be put on a shelf? Return the number.",
            "I need n factorial for a whole number from 0 up.",
            "Calculate 1 * 2 * ... * n, with 1 for n equal to zero.",
        ),
        names=("factorial", "fact", "compute_factorial", "product_up_to", "permutation_count"),
        solutions=("""\
def <f>(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result
""", """\
def <f>(n):
    if n <= 1:
        return 1
    return n * <f>(n - 1)
""", """\
import math

def <f>(n):
    return math.factorial(n)
"""),
        inputs=one_integer(0, 12, 0, 1),
    ),
    Family(
        concept="fibonacci-number",
        tags=("sequences", "recursion"),
        phrasings=(
            "Write a function to find the n-th Fibonacci number, where F(0) = 0 and F(1) = 1.",
            "Write a python function to compute the nth Fibonacci term, counting from 0: 0, 1, "
            "1, 2, 3, ...",
            "Given n >= 0, return F(n) of the Fibonacci sequence starting 0, 1 (so n = 0 gives 0).",
            "Compute term number n (the first is number 0) of 0, 1, 1, 2, 3, 5, 8, ...",
            "Each number is the sum of the two before it, starting with 0 and 1; return the one "
            "at index n.",
            "I need the Fibonacci number at position n, with position 0 holding 0 and position 1 "
            "holding 1.",
            "Return the Fibonacci value for index n (zero-based, sequence begins 0, 1).",
        ),
        names=("fibonacci", "fib", "nth_fibonacci", "fibonacci_number", "get_fibonacci"),
        solutions=("""\
def <f>(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""", """\
def <f>(n):
    if n < 2:
        return n
    return <f>(n - 1) + <f>(n - 2)
""", """\
def <f>(n):
    numbers = [0, 1]
    while len(numbers) <= n:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers[n]
"""),
        inputs=one_integer(2, 18, 0, 1, 2),
    ),
    Family(
        concept="first-fibonacci-numbers",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to list the first n Fibonacci numbers, starting with 0 and 1.",
            "Write a python function to generate n terms of the Fibonacci sequence 0, 1, 1, 2, ...",
            "Given n, return a list with the first n Fibonacci numbers (beginning 0, 1).",
            "Build the list of n leading Fibonacci terms; the sequence begins with 0, then 1.",
            "I need the opening n values of 0, 1, 1, 2, 3, 5, ... as a list.",
            "Produce a Fibonacci list of length n that starts 0, 1.",
            "Return the Fibonacci sequence cut off after n elements (its first two are 0 and 1).",
        ),
        names=("fibonacci_list", "first_fibonacci", "fibonacci_sequence", "fib_series", "generate_fibonacci"),
        solutions=("""\
def <f>(n):
    result = []
    a, b = 0, 1
    for _ in range(n):
        result.append(a)
        a, b = b, a + b
    return result
""", """\
def <f>(n):
    numbers = [0, 1]
    while len(numbers) < n:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers[:n]
"""),
        inputs=one_integer(2, 14, 0, 1, 2),
    ),
    Family(
        concept="is-fibonacci-number",
        tags=("sequences", "number-theory"),
        phrasings=(
            "Write a function to check whether a non-negative integer is a Fibonacci number.",
            "Write a python function to tell if a number occurs in the sequence 0, 1, 1, 2, 3, "
            "5, 8, ...",
            "Given a non-negative integer, return True if it belongs to the Fibonacci sequence.",
            "Is n one of the Fibonacci numbers (0 and 1 included)?",
            "Check membership of n in the Fibonacci sequence that starts with 0 and 1.",
            "I need True for Fibonacci numbers and False for all other non-negative integers.",
            "Does the number appear among the Fibonacci numbers 0, 1, 2, 3, 5, 8, 13, ...?",
        ),
        names=("is_fibonacci", "check_fibonacci", "in_fibonacci", "is_fib"),
        solutions=("""\
def <f>(n):
    a, b = 0, 1
    while a < n:
        a, b = b, a + b
    return a == n
""", """\
import math

def is_square(k):
    return math.isqrt(k) ** 2 == k

def <f>(n):
    return is_square(5 * n * n + 4) or is_square(5 * n * n - 4) if n else True
"""),
        inputs=lambda rng: (rng.choice((0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377))
                            if rng.random() < 0.5 else rng.randint(4, 300),),
    ),
    Family(
        concept="lucas-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th Lucas number, where L(0) = 2 and L(1) = 1.",
            "Write a python function to compute term n (counting from 0) of the Lucas sequence "
            "2, 1, 3, 4, 7, ...",
            "Given n >= 0, return L(n), with L(0) = 2, L(1) = 1 and each later term the sum of "
            "the last two.",
            "Like Fibonacci but starting with 2 and 1: return the value at zero-based index n.",
            "I need the Lucas number with index n; index 0 is 2 and index 1 is 1.",
            "Compute the n-th element (zero-based) of 2, 1, 3, 4, 7, 11, 18, ...",
            "Return the Lucas number at position n, positions starting at 0 with the value 2.",
        ),
        names=("lucas", "lucas_number", "nth_lucas", "find_lucas"),
        solutions=("""\
def <f>(n):
    a, b = 2, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""", """\
def <f>(n):
    if n == 0:
        return 2
    if n == 1:
        return 1
    return <f>(n - 1) + <f>(n - 2)
""", """\
def <f>(n):
    terms = [2, 1]
    for i in range(2, n + 1):
        terms.append(terms[i - 1] + terms[i - 2])
    return terms[n]
"""),
        inputs=one_integer(2, 16, 0, 1, 2),
    ),
    Family(
        concept="tribonacci-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th Tribonacci number, with T(0) = 0, T(1) = 0 and "
            "T(2) = 1.",
            "Write a python function to return term n (from 0) of 0, 0, 1, 1, 2, 4, 7, 13, ..., "
            "where each "
            "term is the sum of the three before it.",
            "Given n >= 0, return the Tribonacci number T(n); the sequence starts 0, 0, 1.",
            "Every term is the sum of the previous three, beginning 0, 0, 1; return the one at "
            "index n.",
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
            "Write a python function to compute term n (from 0) of the Catalan numbers 1, 1, 2, "
            "5, 14, 42, ...",
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
            "Write a python function to compute the <name> number with index n, where the first "
            "is 1.",
            "Given n >= 1, return the nth <name> number.",
            "Compute <name> number number n, counting from one.",
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
            "Write a python function to count how often you must halve (even) or triple and add "
            "one (odd) "
            "before a positive integer becomes 1.",
            "Given a positive integer, return the number of Collatz steps until 1 is reached (0 "
            "for 1).",
            "How many 3n+1 steps lead from n to 1? An even n becomes n / 2, an odd one 3n + 1.",
            "Count the moves of the hailstone sequence from n down to its first 1.",
            "I need the length, in steps, of the Collatz path from n to 1; n = 1 takes none.",
            "Apply n -> n/2 for even and n -> 3n+1 for odd numbers until 1; return the number of "
            "steps.",
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
