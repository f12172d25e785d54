"""Sums over the first n numbers of some kind."""

from training.corpus.draw import one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-powers-up-to",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute the sum of the <powers> of the first n positive integers.",
            "Write a python function to add up the <powers> of the numbers from 1 to n.",
            "Given n >= 0, return 1^<p> + 2^<p> + ... + n^<p>.",
            "Sum the <powers> of all integers between 1 and n, both included.",
            "I need the total of the <powers> of 1, 2, ..., n.",
            "Raise every number from one to n to the power <p> and return the sum.",
            "Calculate the sum of k to the power <p> for k = 1 ... n.",
        ),
        more_phrasings=(
            "Write a function to get 1 to n totalled after putting each number to the power <p>.",
            "Write a python function to accumulate i to the exponent <p> over all natural i that do not exceed n.",
            "For an integer n from 0 up, take all whole numbers from 1 through n, form their <powers>, and return the sum of these.",
            "How much do the <powers> of the first n natural numbers make altogether?",
            "total of the <powers> from 1 through n",
            "Write down 1, 2, 3 and so on as far as n, take each number <p> times as a factor, and say what all these results make together.",
            "The power sum S(n) with exponent <p>: the sum over i from 1 to n inclusive of i^<p>.",
            "Begin with 0; for each i from 1 to n, n included, increase it by i to the power <p>; the final amount is the answer.",
        ),
        names=("sum_of_powers", "power_sum", "sum_powers", "total_of_powers"),
        solutions=("""\
def <f>(n):
    return sum(i ** <p> for i in range(1, n + 1))
""", """\
def <f>(n):
    total = 0
    for i in range(1, n + 1):
        total += i ** <p>
    return total
""", """\
def <f>(n):
    if n == 0:
        return 0
    return n ** <p> + <f>(n - 1)
"""),
        inputs=lambda rng, p, powers: (rng.randint(0, 15),),
        parameters=lambda rng: dict(zip(("p", "powers"), rng.choice(
            ((2, "squares"), (3, "cubes"), (4, "fourth powers"))))),
    ),
    Family(
        concept="sum-of-first-odds",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the sum of the first n odd numbers.",
            "Write a python function to add up n odd numbers, starting with 1.",
            "Given n >= 0, return 1 + 3 + 5 + ... with n terms.",
            "Sum the n smallest positive odd integers.",
            "I need the total of the first n odd naturals (1, 3, 5, ...).",
            "What do the leading n members of 1, 3, 5, 7, ... add up to?",
            "Return the sum of n consecutive odd numbers beginning at one.",
        ),
        more_phrasings=(
            "Write a function to total the n lowest positive odd numbers.",
            "Write a python function to compute the n-th partial sum of the series of odd naturals.",
            "For a count n, return what the series 1, 3, 5, 7, ... comes to after that many terms, 0 for no terms.",
            "If you add 1, then 3, then 5 and go on until n odd numbers have been added, what is the total?",
            "sum of the n smallest odd naturals",
            "Put down one stone, then three, then five, always two more than before; say how many stones lie there after n rounds.",
            "The sum of 2i - 1 for i = 1 to n, which is n squared.",
            "With n = 4 the numbers are 1, 3, 5 and 7, not the odd numbers up to 4, and the total is 16; return this for n >= 0.",
        ),
        names=("sum_first_odds", "sum_of_odds", "odd_sum", "sum_odd_numbers"),
        solutions=("""\
def <f>(n):
    return n * n
""", """\
def <f>(n):
    return sum(2 * i + 1 for i in range(n))
""", """\
def <f>(n):
    total = 0
    odd = 1
    for _ in range(n):
        total += odd
        odd += 2
    return total
"""),
        inputs=one_integer(2, 40, 0, 1),
    ),
    Family(
        concept="sum-of-evens-up-to",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the sum of all even numbers from 1 to n inclusive.",
            "Write a python function to add the even integers that do not exceed n.",
            "Given a positive integer n, return the total of the "
            "even numbers up to and including n.",
            "Sum 2 + 4 + 6 + ... as long as the terms are at most n.",
            "I need the sum of every positive even number <= n.",
            "What is the sum of the even integers between 1 and n, with n counted if even?",
            "Add up only the even ones among 1, 2, ..., n.",
        ),
        more_phrasings=(
            "Write a function to total 2, 4, 6 and so on, stopping at or just under n.",
            "Write a python function to accumulate the positive multiples of two not above a limit n.",
            "For a positive limit n, return what all even numbers from 2 to the limit, the limit too if it is even, make together.",
            "How much do the even numbers among 1, 2, ..., n come to?",
            "sum of positive even integers up to n inclusive",
            "Walk past houses 1 to n and add the numbers of those on the even side, the last one too if it belongs there; 0 if there is none.",
            "The sum of all integers x such that 2 <= x <= n and x mod 2 = 0.",
            "Add the numbers from 1 to n but leave every odd one out; for 7 this means 2 + 4 + 6 = 12.",
        ),
        names=("sum_of_evens", "sum_even_numbers", "even_sum", "sum_evens_up_to"),
        solutions=("""\
def <f>(n):
    return sum(range(2, n + 1, 2))
""", """\
def <f>(n):
    total = 0
    for i in range(1, n + 1):
        if i % 2 == 0:
            total += i
    return total
""", """\
def <f>(n):
    half = n // 2
    return half * (half + 1)
"""),
        inputs=one_integer(2, 60, 1, 2),
    ),
    Family(
        concept="sum-multiples-of-either",
        tags=("sequences", "numbers"),
        phrasings=(
            "Write a function to sum all positive numbers below "
            "n that are multiples of <a> or <b>.",
            "Write a python function to add up the numbers less than "
            "n divisible by <a> or by <b>, each once.",
            "Given n, return the sum of the positive integers "
            "smaller than n that <a> or <b> divides.",
            "Add each positive number under n which is a multiple of "
            "<a>, of <b>, or of both (counted once).",
            "I need the total of the numbers from 1 to n - 1 that "
            "can be divided evenly by <a> or <b>.",
            "Sum the multiples of <a> and the multiples of <b> "
            "under n without adding any number twice.",
            "What do the positive integers strictly below n with <a> or <b> as a factor add up to?",
        ),
        more_phrasings=(
            "Write a function to total the positive integers under n that <a> or <b> divides.",
            "Write a python function to accumulate every natural number less than n that <a>, <b> or both go into, none of them twice.",
            "For an upper bound n, itself excluded, return the sum of all numbers from 1 on with remainder zero after division by <a> or by <b>; a number with both properties enters once.",
            "How much do all positive whole numbers smaller than n make together, if only those in the <a> times table or the <b> times table are counted, each a single time?",
            "sum of multiples of <a> or <b> below n",
            "Count 1, 2, 3 and on, stop just before n, and add each number that can be shared out evenly among <a> or among <b>, never the same number twice.",
            "The sum of the set {x : 0 < x < n, <a> divides x or <b> divides x}.",
            "Everything from 1 to n - 1 is added except the numbers that leave a remainder both for <a> and for <b>.",
        ),
        names=("sum_multiples", "multiples_sum", "sum_of_multiples", "sum_divisible"),
        solutions=("""\
def <f>(n):
    return sum(i for i in range(1, n) if i % <a> == 0 or i % <b> == 0)
""", """\
def <f>(n):
    total = 0
    for i in range(1, n):
        if i % <a> == 0 or i % <b> == 0:
            total += i
    return total
""", """\
def <f>(n):
    return sum(set(range(<a>, n, <a>)) | set(range(<b>, n, <b>)))
"""),
        inputs=lambda rng, a, b: (rng.randint(b + 1, 60) if rng.random() < 0.8 else rng.choice((1, a, b, a * b)),),
        parameters=lambda rng: dict(zip("ab", sorted(rng.sample((2, 3, 4, 5, 6, 7), 2)))),
    ),
    Family(
        concept="sum-between",
        tags=("numbers",),
        phrasings=(
            "Write a function to sum all integers from a to b inclusive, where a <= b.",
            "Write a python function to add every whole number "
            "between a and b, both ends counted (a <= b).",
            "Given a <= b, return a + (a + 1) + ... + b.",
            "Find the total of the integers in the closed range from a to b.",
            "I need the sum of a, b and all integers in between (a "
            "is not above b; count equal ends once).",
            "Compute the sum of an inclusive range of integers given its lower and upper end.",
            "Add up consecutive integers starting with the first "
            "argument and ending with the second.",
        ),
        more_phrasings=(
            "Write a function to total the whole numbers a through b, both counted, with a no larger than b.",
            "Write a python function to accumulate an inclusive integer interval given by its lower and its upper end.",
            "For two integers, the first not above the second, return the sum of them and everything that lies between; if they are the same, that one number.",
            "What is the result of adding every integer x with a <= x <= b?",
            "sum of integers from a to b inclusive",
            "Start counting at the first number, stop once you have said the second, and add up all you said.",
            "The sum of i for i running from a to b, where a <= b are integers.",
            "3 and 6 give 3 + 4 + 5 + 6 = 18, 5 and 5 give 5; return this for any a that is at most b.",
        ),
        names=("sum_between", "range_sum", "sum_range", "sum_from_to"),
        solutions=("""\
def <f>(a, b):
    return sum(range(a, b + 1))
""", """\
def <f>(a, b):
    total = 0
    for i in range(a, b + 1):
        total += i
    return total
""", """\
def <f>(a, b):
    return (a + b) * (b - a + 1) // 2
"""),
        inputs=lambda rng: (lambda a: (a, a + rng.randint(0, 15)))(rng.randint(-8, 20)),
    ),
    Family(
        concept="alternating-sum",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to compute the alternating sum of a "
            "list: first minus second plus third and so on.",
            "Write a python function to add the elements at even "
            "indices and subtract those at odd indices.",
            "Given a list of integers, return x0 - x1 + x2 - x3 + ... (0 for an empty list).",
            "Add and subtract the list's elements in turn, starting by adding the first.",
            "I need a sum over a list in which the signs alternate, beginning with plus.",
            "Return the sum with signs +, -, +, -, ... applied to the list's numbers in order.",
            "Alternate plus and minus over the numbers (the first "
            "counts positive) and return the result.",
        ),
        more_phrasings=(
            "Write a function to add the 1st, 3rd, 5th ... number of a list and take off the 2nd, 4th, 6th ...",
            "Write a python function to compute the total of the even-indexed entries less the total of the odd-indexed ones (index 0 first).",
            "For a list of integers, return what remains when each number at an odd zero-based index is subtracted from the total of the others; 0 if the list is empty.",
            "What comes out when you put plus before the first number, minus before the second, plus before the third and so forth?",
            "list total with signs plus, minus, plus, ...",
            "Someone pays in and takes out by turns, the first amount being paid in; say what is in the till at the end.",
            "The sum of (-1)^i * x[i] over all zero-based indices i of the list.",
            "[7, 2, 5, 1] becomes 7 - 2 + 5 - 1 = 9; do this for any list of integers, an empty one giving 0.",
        ),
        names=("alternating_sum", "alternate_sum", "plus_minus_sum", "signed_sum"),
        solutions=("""\
def <f>(numbers):
    return sum(numbers[::2]) - sum(numbers[1::2])
""", """\
def <f>(numbers):
    total = 0
    for i, x in enumerate(numbers):
        if i % 2 == 0:
            total += x
        else:
            total -= x
    return total
""", """\
def <f>(numbers):
    return sum(x * (-1) ** i for i, x in enumerate(numbers))
"""),
        inputs=lambda rng: ([rng.randint(-9, 30) for _ in range(rng.randint(0, 8))],),
    ),
)
