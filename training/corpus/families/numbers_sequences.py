"""Factorials and the Fibonacci and Lucas sequences."""

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
        more_phrasings=(
            "Write a function to compute n! for n from 0 up.",
            "Write a python function to determine the number of permutations of n distinct objects.",
            "For a whole number that is not negative, return the product of all positive integers no larger than it, 1 in the case of zero.",
            "What do you get when you multiply together every whole number from n down to 1, with 1 as the answer for n = 0?",
            "n factorial, with 0! = 1",
            "Say in how many different lines n people could queue up; nobody at all makes one line.",
            "The function defined by f(0) = 1 and f(n) = n * f(n - 1) for n > 0.",
            "5 gives 120 since 5 * 4 * 3 * 2 = 120, and 0 gives 1; compute it for any non-negative integer.",
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
            "Write a python function to compute the nth Fibonacci "
            "term, counting from 0: 0, 1, 1, 2, 3, ...",
            "Given n >= 0, return F(n) of the Fibonacci sequence starting 0, 1 (so n = 0 gives 0).",
            "Compute term number n (the first is number 0) of 0, 1, 1, 2, 3, 5, 8, ...",
            "Begin with 0 and 1, keep adding the latest two values, and return the value at index n.",
            "I need the Fibonacci number at position n, with "
            "position 0 holding 0 and position 1 holding 1.",
            "Return the Fibonacci value for index n (zero-based, sequence begins 0, 1).",
        ),
        more_phrasings=(
            "Write a function to get Fibonacci number n, the zeroth being 0 and the next 1.",
            "Write a python function to evaluate the recurrence F(n) = F(n-1) + F(n-2) with F(0) = 0 and F(1) = 1.",
            "For an index n counted from zero, return the member of the Fibonacci series 0, 1, 1, 2, 3, 5 at that index.",
            "Fibonacci value at zero-based index n",
            "Write 0 and 1, then always the sum of the last two; say which number stands n places after the 0.",
            "The n-th element (n >= 0) of the sequence with initial values 0, 1 in which each later element is the sum of its two predecessors.",
            "Hold the pair (0, 1) and n times replace (x, y) by (y, x + y); the result is the first half of the pair.",
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
        more_phrasings=(
            "Write a function to get a list of n Fibonacci numbers from the start: 0, 1, 1, 2 and on.",
            "Write a python function to produce the prefix of length n of the additive sequence that opens with 0 and 1.",
            "For a length n >= 0, return that many leading members of the Fibonacci series, with 0 at the front.",
            "Which n numbers come first in the series where each is the sum of the previous two, the series opening with 0, 1? Put them in a list.",
            "list of n initial Fibonacci terms from 0, 1",
            "Write 0, then 1, then always what the last two make together, until n numbers are on the sheet, and hand me the sheet as a list; no numbers if n is 0.",
            "The list [F(0), F(1), ..., F(n-1)], where F(0) = 0, F(1) = 1 and F(i) = F(i-1) + F(i-2).",
            "1 yields [0], 2 yields [0, 1], 5 yields [0, 1, 1, 2, 3]; return such a list with exactly n entries.",
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
            "Write a python function to tell if a number occurs in "
            "the sequence 0, 1, 1, 2, 3, 5, 8, ...",
            "Given a non-negative integer, return True if it belongs to the Fibonacci sequence.",
            "Is n one of the Fibonacci numbers (0 and 1 included)?",
            "Check membership of n in the Fibonacci sequence that starts with 0 and 1.",
            "I need True for Fibonacci numbers and False for all other non-negative integers.",
            "Does the number appear among the Fibonacci numbers 0, 1, 2, 3, 5, 8, 13, ...?",
        ),
        more_phrasings=(
            "Write a function to tell if an integer >= 0 is in the Fibonacci series.",
            "For a whole number n that is not negative, return whether it turns up when you start from 0 and 1 and always add the last two.",
            "Will the non-negative n ever be hit by the chain in which every number is the sum of its two predecessors, beginning 0, 1?",
            "Fibonacci membership test for n >= 0",
            "Keep adding the last two numbers, beginning with 0 and 1, until you reach the given number or have gone past it; reaching it means True, going past it False.",
            "The predicate: there is an index k with F(k) = n, where F(0) = 0, F(1) = 1 and F(k) = F(k-1) + F(k-2); n >= 0.",
            "21 passes, 22 does not, 0 passes: tell for a non-negative integer whether a Fibonacci sequence from 0 and 1 contains it.",
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
    return is_square(5 * n * n + 4) or is_square(5 * n * n - 4)
"""),
        inputs=lambda rng: (rng.choice((0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377))
                            if rng.random() < 0.5 else rng.randint(4, 300),),
    ),
    Family(
        concept="lucas-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th Lucas number, where L(0) = 2 and L(1) = 1.",
            "Write a python function to compute term n (counting from "
            "0) of the Lucas sequence 2, 1, 3, 4, 7, ...",
            "Given n >= 0, return L(n), with L(0) = 2, L(1) = 1 and "
            "each later term the sum of the last two.",
            "Like Fibonacci but starting with 2 and 1: return the value at zero-based index n.",
            "I need the Lucas number with index n; index 0 is 2 and index 1 is 1.",
            "Compute the n-th element (zero-based) of 2, 1, 3, 4, 7, 11, 18, ...",
            "Return the Lucas number at position n, positions starting at 0 with the value 2.",
        ),
        more_phrasings=(
            "Write a function to get Lucas number n, the zeroth being 2 and the next 1.",
            "Write a python function to evaluate the recurrence L(n) = L(n-1) + L(n-2) with initial values 2 and 1.",
            "For an index n counted from zero, return the entry of the Lucas series 2, 1, 3, 4, 7, 11 that has this index.",
            "Which number has index n, 2 having index 0, when the series opens 2, 1 and goes on by adding its last two members?",
            "Lucas value at zero-based index n",
            "Write 2 and 1, then always the sum of the last two; say which number stands n places after the 2.",
            "The companion of the Fibonacci sequence: L(0) = 2, L(1) = 1, L(n) = L(n-1) + L(n-2); return L(n) for n >= 0.",
            "Hold the pair (2, 1) and n times replace (x, y) by (y, x + y); the result is the first half of the pair.",
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
)
