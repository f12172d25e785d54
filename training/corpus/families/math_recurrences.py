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
        more_phrasings=(
            "Write a function to get the Pell number with index n, counting from P(0) = 0 and P(1) = 1.",
            "Write a python function to iterate the rule next = 2 * current + previous from 0 and 1, and give the value at position n (from 0).",
            "Given an index n that starts at zero, return that member of the Pell series 0, 1, 2, 5, 12, 29, ...",
            "Which number stands at place n, numbered from 0, in the row 0, 1, 2, 5, 12, 29, 70 made by doubling the last and adding the one before it?",
            "The Pell number P(n), with P(0) = 0.",
            "It works like Fibonacci from 0 and 1, only that the newest number is taken twice before the older one is added. Tell me number n, where the 0 is number zero.",
            "Let P(0) = 0, P(1) = 1 and, for n > 1, let P(n) be P(n - 2) plus two times P(n - 1). Evaluate P(n).",
            "Keep a pair (a, b) = (0, 1), turn it n times into (b, a + 2 * b), and return the left part.",
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
        more_phrasings=(
            "Write a function to build n terms of a Fibonacci-style list from first terms a and b (called with a, b, n).",
            "Write a python function to extend the seeds a, b by adding neighbours until there are n entries; for n of 0 or 1 cut the seeds accordingly.",
            "Given a, b and a length n, return the list whose entries 0 and 1 are a and b and where each other entry is the sum of the two in front of it.",
            "Which n numbers do you get, as a list, when you start with a and b and each newcomer is the sum of its two forerunners? Parameters in the order a, b, n.",
            "List of n generalized Fibonacci terms from seeds a, b.",
            "Say one number, say another, and from then on always say what the last two make together. Write down the first n numbers said; the inputs are the two numbers and n.",
            "The first n elements of the sequence t with t(0) = a, t(1) = b and t(i) = t(i - 1) + t(i - 2), as a list; arguments a, b, n.",
            "With 2, 5 and 6 as input the result is 2, 5, 7, 12, 19, 31: two beginnings, then sums of the latest pair, 6 numbers in all.",
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
        more_phrasings=(
            "Write a function to get the biggest Fibonacci number up to and including n, where n is 1 or more.",
            "Write a python function to round a positive integer down to a member of the series 1, 1, 2, 3, 5, 8, ...",
            "Given n >= 1, walk along the Fibonacci numbers and return the last one before they overtake n.",
            "How high can one climb in 1, 2, 3, 5, 8, 13, ... without going over the positive number n?",
            "Greatest Fibonacci number <= n.",
            "Start with 1 and 1 and keep adding the last two. Stop just before the value would be more than n, and tell me the value reached.",
            "The maximum of the set of Fibonacci numbers F with F <= n, for a positive integer n.",
            "For 20 the answer is 13, since the next one, 21, is already too big; for 21 it is 21 itself. Do that for any n >= 1 with Fibonacci numbers.",
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
        more_phrasings=(
            "Write a function to break n > 0 into Fibonacci numbers, biggest possible first, as a list.",
            "Write a python function to decompose a positive integer into a falling list of Fibonacci terms 1, 2, 3, 5, 8, ... no two of which are neighbours in that series.",
            "For a positive n, return its greedy Fibonacci summands as a list, large to small.",
            "How do you pay the amount n with coins worth 1, 2, 3, 5, 8, 13, ... if you always hand over the largest coin that is not too much? List the coins in that order.",
            "Zeckendorf decomposition of n, descending list.",
            "Take away from n the largest number of 1, 2, 3, 5, 8, ... that it still contains, do the same with what is left until nothing is, and write down what you took away.",
            "The unique list of non-consecutive Fibonacci numbers in decreasing order whose sum is the positive integer n.",
            "100 becomes [89, 8, 3]: 89 is the top Fibonacci number in 100, 8 the top one in the remaining 11, and then 3 is left. Return such a list for n.",
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
        more_phrasings=(
            "Write a function to return the Collatz path of n as a list, n first and 1 last.",
            "Write a python function to collect every value while repeatedly halving evens and turning odd x into 3 * x + 1, beginning with n and stopping at 1.",
            "Given n >= 1, return the list of hailstone numbers from it down to the first 1.",
            "What list do you get when you write down n, then half of it if even or three times it plus one if odd, and so on until a 1 is written?",
            "Full Collatz trajectory of n, ending in 1.",
            "Even number? Halve it. Odd? Triple it and add one. Write down all the numbers you meet, the start included, and stop once you have written a 1.",
            "The finite sequence x0 = n, x(i+1) = x(i) / 2 for even and 3 x(i) + 1 for odd x(i), up to and including the first term equal to 1, as a list.",
            "From 6 one passes 6, 3, 10, 5, 16, 8, 4, 2, 1, and from 1 only 1 itself. Return such a list for a positive integer.",
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
        more_phrasings=(
            "Write a function to say a digit string aloud: for each group of equal digits, how many, then which.",
            "Write a python function to run-length encode text made of digits, writing the run's length in front of its digit, all joined into one string.",
            "Given digits as a string, return the string that follows it in the look-and-say series.",
            "How does one read out the digit text s as \"so many of this, so many of that\", written in digits only?",
            "Next look-and-say string after s.",
            "Where the same figure stands several times side by side, write how often it stands there and then the figure itself; a lonely figure gets a 1 in front. Do that for the whole text.",
            "The concatenation, over the maximal runs of identical digits in a string, of the run length in decimal and the digit.",
            "\"3\" turns into \"13\", \"33\" into \"23\" and \"3312\" into \"231112\". Return the string that results by this rule.",
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
        more_phrasings=(
            "Write a function to make a list of n numbers from a on, d apart (called with a, d, n).",
            "Write a python function to generate an arithmetic progression of length n: start a, constant step d, returned as a list.",
            "Given a start a, a step d and a count n, return [a, a + d, a + 2 * d, ...] with exactly n entries.",
            "Which n values come up if I begin with a and keep adding d? As a list, please; the order of the inputs is a, d, n.",
            "List of n terms a + i * d, i from 0.",
            "My savings box holds a coins today and gains d coins each day. List its contents for n days, today being the first.",
            "The list of the terms a + i d for i = 0, ..., n - 1, taking a, d and n as parameters; it is empty for n = 0.",
            "4, 3 and 5 give [4, 7, 10, 13, 16]: the first number is the beginning, the second the gap, the third how many to list.",
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
        more_phrasings=(
            "Write a function to return the powers of <k> that are n or less, starting with 1.",
            "Write a python function to collect 1, <k>, <k> squared, <k> cubed and so on into a list, stopping before n is exceeded.",
            "For a limit n of at least 0, return in rising order the numbers <k> ** e, e >= 0, not above it; for n = 0 the list is empty.",
            "What are the integers up to n, n included, that are 1 or made by multiplying <k> with itself only?",
            "Ascending powers of <k> from 1 to at most n.",
            "Begin with a single coin and let the heap become <k> times as big each day. List the sizes of the heap as long as they don't go over n.",
            "All integers p <= n of the form p = <k>^i with a non-negative integer i, as an ascending list.",
            "Take the numbers 1 to n and keep only those that end at 1 when divided by <k> again and again without remainder; give them as a list from small to large.",
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
        more_phrasings=(
            "Write a function to give n terms (n at least 1) of the Recaman sequence, beginning with 0.",
            "Write a python function to build a list of length n >= 1 where term k is the last term minus k if that is above 0 and not in the list yet, and the last term plus k otherwise; term 0 is 0.",
            "For n >= 1, return the list of the first n values of a(0) = 0, a(k) = a(k - 1) - k when this is positive and unused so far, or else a(k - 1) + k.",
            "Where does a walker stand at n successive moments, the first at 0, if step number k takes him back k metres whenever that spot is positive and not yet visited, and forward k metres otherwise?",
            "First n Recaman numbers, n >= 1, as a list.",
            "Write 0. Then in turn try to go 1 back, 2 back, 3 back and so on; if you would get to zero, below it, or to a number already written, go forward instead. Stop with n numbers written.",
            "The initial n terms, n >= 1, of Recaman's sequence a(0) = 0, where a(k) is a(k-1) - k if this is positive and does not occur earlier, and a(k-1) + k otherwise.",
            "For 8 the result is [0, 1, 3, 6, 2, 7, 13, 20]: each time subtract the step number, but add it where subtracting gives something used or not positive. Return n terms, n being 1 or more.",
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
