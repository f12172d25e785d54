"""Sequences: terms, lists and recurrences."""

from training.corpus.draw import letters
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="pell-number",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute the nth Pell number, with P(0) = "
            "0, P(1) = 1 and P(n) = 2 * P(n - 1) + P(n - 2).",
            "Write a python function to return term n (from 0) of 0, 1, 2, 5, 12, 29, "
            "..., where each term is twice the last plus the one before.",
            "Given n >= 0, return the Pell number with index n (0 and 1 are the first two).",
            "Start with 0 and 1; every next number is double the "
            "previous one plus the one before. Which has index n?",
            "Return P(n) for the sequence P(0) = 0, P(1) = 1, P(n) = 2 P(n - 1) + P(n - 2).",
            "I need the Pell numbers by index from zero: 0, 1, 2, 5, 12 and so on.",
        ),
        names=("pell", "pell_number", "nth_pell", "pell_term"),
        solutions=("""\
def <f>(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, 2 * b + a
    return a
""", """\
def <f>(n):
    if n < 2:
        return n
    return 2 * <f>(n - 1) + <f>(n - 2)
""", """\
def <f>(n):
    terms = [0, 1]
    while len(terms) <= n:
        terms.append(2 * terms[-1] + terms[-2])
    return terms[n]
"""),
        inputs=lambda rng: (rng.randint(0, 14),),
    ),
    Family(
        concept="linear-recurrence-term",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute term n of the sequence starting with <s> "
            "in which each next term is <p> times the last plus <q>.",
            "Write a python function to return a(n) for a(0) = "
            "<s> and a(n) = <p> * a(n - 1) + <q>.",
            "Given n >= 0, start from <s> and n times multiply "
            "by <p> and add <q>; return the result.",
            "Which number do you have after n rounds of "
            "\"times <p>, plus <q>\", beginning with <s>?",
            "The sequence begins with <s>, and a term x is followed by <p> "
            "* x + <q>. Return the term with index n, from 0.",
            "Apply x -> <p>x + <q> n times to <s> and return the outcome; n may be 0.",
        ),
        names=("recurrence_term", "sequence_term", "iterate_rule", "nth_value"),
        solutions=("""\
def <f>(n):
    x = <s>
    for _ in range(n):
        x = <p> * x + <q>
    return x
""", """\
def <f>(n):
    if n == 0:
        return <s>
    return <p> * <f>(n - 1) + <q>
"""),
        inputs=lambda rng, **_: (rng.randint(0, 9),),
        parameters=lambda rng: {"s": rng.choice((1, 2, 3, 5)), "p": rng.choice((2, 3, 4)),
            "q": rng.choice((1, 2, 3, 5))},
    ),
    Family(
        concept="fibonacci-like-from-two-starts",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to list the first n terms of the sequence that starts with "
            "a, b and goes on with sums of the last two; arguments a, b, n.",
            "Write a python function to return a list of n terms: a, then "
            "b, then always the previous two added together.",
            "Given a, b and n >= 0, return the list of the n first terms "
            "of the Fibonacci-like sequence beginning a, b.",
            "Start a list with a and b, then append the sum of the "
            "last two elements until it has n; return n terms.",
            "What are the first n numbers of a, b, a + b, a + 2b, ...? Return them in a list.",
            "I need a Fibonacci sequence with my own two starting values a and b, cut to length n.",
        ),
        names=("fibonacci_like", "generalised_fibonacci", "sum_sequence", "extend_by_sums"),
        solutions=("""\
def <f>(a, b, n):
    terms = []
    for _ in range(n):
        terms.append(a)
        a, b = b, a + b
    return terms
""", """\
def <f>(a, b, n):
    terms = [a, b]
    while len(terms) < n:
        terms.append(terms[-1] + terms[-2])
    return terms[:n]
"""),
        inputs=lambda rng: (rng.randint(0, 9), rng.randint(1, 9), rng.randint(0, 9)),
    ),
    Family(
        concept="sum-of-first-fibonacci",
        tags=("sequences",),
        phrasings=(
            "Write a function to add up the first n Fibonacci numbers 1, 1, 2, 3, 5, ...",
            "Write a python function to compute the sum of the n first "
            "terms of the Fibonacci sequence that begins 1, 1.",
            "Given n >= 0, return F(1) + F(2) + ... + F(n), where F(1) = F(2) = 1.",
            "What do the first n numbers of 1, 1, 2, 3, 5, 8, ... sum to? For n = 0 it is 0.",
            "Return the total of n Fibonacci numbers, starting with two ones.",
            "I need the running total of the Fibonacci series 1, 1, 2, 3, ... after n terms.",
        ),
        names=("fibonacci_sum", "sum_of_fibonacci", "total_fibonacci", "add_fibonacci"),
        solutions=("""\
def <f>(n):
    a, b = 1, 1
    total = 0
    for _ in range(n):
        total += a
        a, b = b, a + b
    return total
""", """\
def <f>(n):
    a, b = 0, 1
    for _ in range(n + 2):
        a, b = b, a + b
    return a - 1
"""),
        inputs=lambda rng: (rng.randint(0, 18),),
    ),
    Family(
        concept="sum-of-even-fibonacci-up-to",
        tags=("sequences",),
        phrasings=(
            "Write a function to add up the even Fibonacci numbers that do not exceed a limit.",
            "Write a python function to compute the sum of all even "
            "terms of 1, 1, 2, 3, 5, 8, ... which are at most n.",
            "Given n >= 0, return the total of those Fibonacci "
            "numbers up to n, inclusive, that are even.",
            "What is 2 + 8 + 34 + ..., the even members of the "
            "Fibonacci sequence, as far as they are <= n?",
            "Generate Fibonacci numbers not greater than n and sum the even ones.",
            "I need the even-valued Fibonacci terms up to and "
            "including n summed, 0 if there is none.",
        ),
        names=("even_fibonacci_sum", "sum_even_fibonacci", "even_terms_sum", "add_even_fibonacci"),
        solutions=("""\
def <f>(n):
    a, b = 1, 2
    total = 0
    while a <= n:
        if a % 2 == 0:
            total += a
        a, b = b, a + b
    return total
""", """\
def <f>(limit):
    total = 0
    a, b = 2, 8
    while a <= limit:
        total += a
        a, b = b, 4 * b + a
    return total
"""),
        inputs=lambda rng: (rng.choice((0, 1, 2, 8, rng.randint(2, 50), rng.randint(30, 200),
            rng.randint(150, 5000))),),
    ),
    Family(
        concept="largest-fibonacci-at-most",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the largest Fibonacci "
            "number that is not greater than n (n >= 1).",
            "Write a python function to return the greatest term "
            "of 1, 1, 2, 3, 5, 8, ... that is at most n.",
            "Given a positive integer, return the biggest "
            "Fibonacci number less than or equal to it.",
            "Which is the last Fibonacci number up to n, n included?",
            "Round a positive integer down to a member of the Fibonacci sequence.",
            "I need the Fibonacci number closest to n from below; n itself if it is one.",
        ),
        names=("largest_fibonacci", "fibonacci_below", "nearest_fibonacci_down", "fibonacci_floor"),
        solutions=("""\
def <f>(n):
    a, b = 1, 1
    while b <= n:
        a, b = b, a + b
    return a
""", """\
def <f>(n):
    terms = [1, 2]
    while terms[-1] <= n:
        terms.append(terms[-1] + terms[-2])
    return max(t for t in terms if t <= n)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 30), rng.randint(30, 400), 1, 21, 34, 55,
            144)),),
    ),
    Family(
        concept="zeckendorf-parts",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to split a positive integer into Fibonacci "
            "numbers greedily, always taking the largest that fits.",
            "Write a python function to return the Zeckendorf representation of n "
            "> 0 as a list of Fibonacci numbers in descending order.",
            "Given a positive integer, subtract the largest possible Fibonacci "
            "number again and again; return the numbers subtracted.",
            "Which non-neighbouring Fibonacci numbers sum to n? "
            "List them from the largest to the smallest.",
            "Write n as a sum of Fibonacci numbers 1, 2, 3, 5, ..., each "
            "time the greatest not above the rest; return the list.",
            "I need 20 as [13, 5, 2]: the greedy decomposition into Fibonacci numbers.",
        ),
        names=("zeckendorf", "fibonacci_parts", "split_into_fibonacci", "greedy_fibonacci"),
        solutions=("""\
def <f>(n):
    parts = []
    while n > 0:
        a, b = 1, 2
        while b <= n:
            a, b = b, a + b
        parts.append(a)
        n -= a
    return parts
""", """\
def <f>(n):
    terms = [1, 2]
    while terms[-1] <= n:
        terms.append(terms[-1] + terms[-2])
    parts = []
    for t in reversed(terms):
        if t <= n:
            parts.append(t)
            n -= t
    return parts
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 20), rng.randint(20, 150),
            rng.randint(150, 1000))),),
    ),
    Family(
        concept="collatz-sequence-list",
        tags=("sequences", "simulation"),
        phrasings=(
            "Write a function to list the Collatz sequence from a "
            "positive integer down to 1, both included.",
            "Write a python function to return the list starting with n where "
            "even terms are halved and odd ones become 3x + 1, until 1.",
            "Given a positive integer, return all numbers passed "
            "on its Collatz path, from n itself to 1.",
            "Halve n if it is even, else take 3n + 1; go on until 1 "
            "and return the list of all the numbers, n first.",
            "Which numbers does the hailstone process visit from n to 1, including both?",
            "I need the whole trajectory of n under the 3n + 1 rule as a list that ends in 1.",
        ),
        names=("collatz_sequence", "hailstone", "collatz_list", "collatz_path"),
        solutions=("""\
def <f>(n):
    path = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        path.append(n)
    return path
""", """\
def <f>(n):
    if n == 1:
        return [1]
    if n % 2 == 0:
        return [n] + <f>(n // 2)
    return [n] + <f>(3 * n + 1)
"""),
        inputs=lambda rng: (rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 20, 21,
            24, 26, 32, 34, 40, 52, 64, 80, 96)),),
    ),
    Family(
        concept="look-and-say-next",
        tags=("sequences", "strings"),
        phrasings=(
            "Write a function to return the next term of the "
            "look-and-say sequence after a string of digits.",
            "Write a python function to describe a non-empty digit string: for "
            "each run of equal digits its length followed by the digit.",
            "Given a string of digits, replace every run of one digit by "
            "the count and the digit, so \"112\" gives \"2112\".",
            "Read digits aloud: \"1211\" is one 1, one 2, two 1s, hence "
            "\"111221\". Return that text for any digit string.",
            "What comes after s in the look-and-say sequence? Text in, text out.",
            "I need a run of k equal digits d written as k followed by "
            "d, for all runs from left to right, as a string.",
        ),
        names=("look_and_say", "next_look_and_say", "say_digits", "describe_digits"),
        solutions=("""\
from itertools import groupby

def <f>(s):
    return "".join(str(len(list(group))) + digit for digit, group in groupby(s))
""", """\
def <f>(s):
    result = ""
    count = 1
    for i in range(len(s)):
        if i + 1 < len(s) and s[i + 1] == s[i]:
            count += 1
        else:
            result += str(count) + s[i]
            count = 1
    return result
"""),
        inputs=lambda rng: (letters(rng, rng.randint(1, 9),
            rng.choice(("1", "12", "112", "123", "3399"))),),
    ),
    Family(
        concept="arithmetic-sequence-list",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to list the first n terms of the arithmetic "
            "sequence with first term a and difference d; arguments a, d, n.",
            "Write a python function to return n numbers starting "
            "at a, each larger than the one before by d.",
            "Given a start, a step and a count, return the list start, "
            "start + step, start + 2 * step, ... of that length.",
            "What are the first n terms of a, a + d, a + 2d, ...? Return a list.",
            "Count n numbers from a in steps of d (d may be negative or zero) and return them.",
            "I need an arithmetic progression as a list from its "
            "first term, common difference and length.",
        ),
        names=("arithmetic_sequence", "equal_steps", "count_up", "linear_list"),
        solutions=("""\
def <f>(a, d, n):
    return [a + i * d for i in range(n)]
""", """\
def <f>(start, step, count):
    terms = []
    for _ in range(count):
        terms.append(start)
        start += step
    return terms
"""),
        inputs=lambda rng: (rng.randint(-9, 30), rng.randint(-6, 9), rng.randint(0, 8)),
    ),
    Family(
        concept="powers-up-to-limit",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to list all powers of <k>, from 1 on, that do not exceed n.",
            "Write a python function to return the ascending list of <k> "
            "** 0, <k> ** 1, ... as long as they are at most n.",
            "Given n >= 0, return every power of <k> (1 "
            "included) which is less than or equal to n.",
            "Which numbers 1, <k>, <k> * <k>, ... are not greater than n? List them in order.",
            "Start with 1 and multiply by <k> while the value is at most n; return all values met.",
            "I need the powers of <k> up to and including the limit "
            "n, smallest first; an empty list for n = 0.",
        ),
        names=("powers_up_to", "list_powers", "powers_below_limit", "power_list"),
        solutions=("""\
def <f>(n):
    powers = []
    p = 1
    while p <= n:
        powers.append(p)
        p *= <k>
    return powers
""", """\
from itertools import count, takewhile

def <f>(n):
    return list(takewhile(lambda p: p <= n, (<k> ** i for i in count())))
"""),
        inputs=lambda rng, k: (rng.choice((0, 1, k, k * k, k ** 3 - 1, rng.randint(2, 60),
            rng.randint(60, 900))),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5, 6, 7, 10))},
    ),
    Family(
        concept="recaman-list",
        tags=("sequences", "lists", "simulation"),
        phrasings=(
            "Write a function to list the first n terms of the sequence from 0 that in step "
            "k goes back by k if the result is positive and new, else on by k.",
            "Write a python function to return n terms (n >= 1) of Recaman's sequence: from 0, "
            "step k subtracts k if that gives an unused positive number, else adds k.",
            "Given n >= 1, return [0, 1, 3, 6, 2, ...] of length n: at step k move k "
            "down if that lands on an unvisited number above 0, otherwise up.",
            "Starting at 0, jump 1, 2, 3, ... steps, backwards when the place is "
            "positive and not yet visited, else forwards; list n places.",
            "Which are the first n terms of the Recaman "
            "sequence, starting with 0? n is at least 1.",
            "I need n places of a frog that begins at 0 and leaps k in its kth jump: "
            "to the left onto fresh positive places only, else to the right.",
        ),
        names=("recaman", "recaman_sequence", "jump_sequence", "backward_or_forward"),
        solutions=("""\
def <f>(n):
    terms = [0]
    for k in range(1, n):
        back = terms[-1] - k
        terms.append(back if back > 0 and back not in terms else terms[-1] + k)
    return terms
""", """\
def <f>(n):
    position, seen, path = 0, {0}, [0]
    for k in range(1, n):
        if position - k > 0 and position - k not in seen:
            position -= k
        else:
            position += k
        seen.add(position)
        path.append(position)
    return path
"""),
        inputs=lambda rng: (rng.randint(1, 19),),
    ),
)
