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
        more_phrasings=(
            "Write a function to get item n, from 0, of the series 0, 0, 1 in which three terms always make the next.",
            "For an index n of 0 or more, return the number there in the sequence that opens with 0, 0, 1 and goes on with the total of the last three.",
            "What is the n-th number, the very first having n = 0, of 0, 0, 1, 1, 2, 4, 7, ..., the Tribonacci numbers?",
            "n-th Tribonacci number, T(0..2) = 0, 0, 1",
            "Write down 0, 0 and 1, then always add the last three numbers to get another one; which number is at place n, if the first place is 0?",
            "The term with index n of the linear recurrence of order three with coefficients 1, 1, 1 and initial values 0, 0, 1 (indices from 0).",
            "n = 0 and n = 1 give 0, n = 2 and n = 3 give 1, n = 4 gives 2, n = 5 gives 4, and n = 6, being 1 + 2 + 4, gives 7.",
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
        more_phrasings=(
            "Write a function to get Catalan number n; number 0 is 1.",
            "Write a python function to calculate the central binomial coefficient (2n over n) divided by n + 1, as an integer.",
            "For n of 0 or more, return the term with the zero-based index n in the sequence 1, 1, 2, 5, 14 named after Catalan.",
            "How many shapes of binary trees with n nodes are there, left and right told apart, n = 0 counting as one?",
            "n-th Catalan number, n from 0",
            "In how many ways can you open n brackets and close them again, never closing one that is not open? With n = 0 there is one way: writing nothing.",
            "The numbers defined by C(0) = 1 and C(n+1) = sum of C(i) * C(n-i) for i = 0..n; C(n) is wanted.",
            "For n = 3 there are ((())), (()()), (())(), ()(()) and ()()(), which makes 5; return this number of balanced strings for any n >= 0.",
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
        more_phrasings=(
            "Write a function to total all integers from 1 to n.",
            "Write a python function to compute half the product of n and n + 1, as an integer, for n not negative.",
            "For an n of 0 or more, return the sum of the whole numbers up to it, which is 0 for n = 0.",
            "What do you get by adding 1, 2, 3 and so on until you have added n?",
            "sum 1 + 2 + ... + n",
            "On the first day you get one sweet, on the second two, and so on; how many do you have after n days?",
            "T(n) = n(n + 1)/2, the n-th triangular number, with T(0) = 0.",
            "Everyone in a group of n + 1 people shakes hands once with everyone else; return the number of handshakes, which is n + (n-1) + ... + 1.",
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
        more_phrasings=(
            "Write a function to get <name> number n, the first being 1.",
            "Write a python function to determine which integer stands at the 1-based place n among the <name> numbers 1, ...",
            "For an index n, 1 or more, return the figurate number of the <name> kind that has this index.",
            "How many dots does the n-th <name> figure contain, if the figure for n = 1 is a single dot?",
            "n-th <name> number, n from 1",
            "Someone lays growing <name> patterns of pebbles, the first of them just one pebble; how many pebbles are in pattern number n?",
            "The polygonal number P(n) of the <name> type, where n >= 1 and P(1) = 1.",
            "Write the <name> numbers one after another, starting from 1, and return the one that comes as number n, counting from one.",
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
        more_phrasings=(
            "Write a function to count the Collatz moves that take n > 0 to 1.",
            "Write a python function to determine the number of applications of \"halve if even, else times three plus one\" that turn a positive integer into 1.",
            "For an integer above 0, apply n / 2 if n is even and 3n + 1 if it is odd until 1 comes out, and return how often that was, 0 for 1 itself.",
            "How many times does the rule of Collatz (halve even numbers, turn odd n into 3n + 1) have to be used on a positive integer until 1 appears?",
            "Collatz step count from n > 0 to 1",
            "Someone has a number, 1 or bigger; if he can halve it he does, if not he triples it and adds 1, and he stops at 1. How many times did he reckon?",
            "The least s >= 0 for which the s-th iterate of the Collatz map at a positive integer equals 1.",
            "6 goes to 3, 10, 5, 16, 8, 4, 2 and 1, which took 8 steps, so 6 gives 8; 1 gives 0.",
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
