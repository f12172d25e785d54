"""Arithmetic and geometric progressions."""

from training.corpus.draw import several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="arithmetic-term",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th term of an arithmetic progression, "
            "given the first term, the common difference and n (from 1).",
            "Write a python function to return term number n (the first is number "
            "1) of the sequence that starts at a and grows by d.",
            "Given a, d and n, return the nth element of a, a + "
            "d, a + 2d, ..., where n = 1 means a.",
            "Compute the n-th member of an arithmetic sequence from "
            "its start a and its step d; n counts from 1.",
            "I have the first term, the difference and a one-based position: "
            "return the arithmetic progression's term there.",
            "Start at a and add d again and again: which number is "
            "the n-th, when a itself is the first?",
            "Return the value at one-based position n of an AP "
            "with initial value a and difference d.",
        ),
        more_phrasings=(
            "Write a function to get element n (one-based) of the sequence beginning with a and increasing by d.",
            "Write a python function to evaluate an arithmetic sequence at a one-based position, given its start, its step and that position.",
            "For a first member a, a constant step d and a rank n >= 1, return the member of that rank in the linear progression.",
            "Beginning with a and changing by d from each number to the next, what number stands at place n, place 1 being a?",
            "n-th AP member from a, d, n (n from 1)",
            "You write down a number, then keep adding the same amount to get the next one; say what the n-th written number is, knowing the first, the amount and n.",
            "The value a + (n - 1) * d of the progression with initial term a and constant difference d, for n = 1, 2, ...",
            "A savings box holds a coins on day 1 and gets d more on every day after; return what is in it on day n, the arguments being a, d, n.",
        ),
        names=("arithmetic_term", "nth_term", "ap_term", "arithmetic_nth", "term_of_ap"),
        solutions=("""\
def <f>(a, d, n):
    return a + (n - 1) * d
""", """\
def <f>(first, difference, n):
    term = first
    for _ in range(n - 1):
        term += difference
    return term
"""),
        inputs=several_integers((-10, 20), (-5, 9), (1, 15)),
    ),
    Family(
        concept="arithmetic-sum",
        tags=("sequences",),
        phrasings=(
            "Write a function to sum the first n terms of an arithmetic "
            "progression with first term a and difference d.",
            "Write a python function to add up n terms of the sequence a, a + d, a + 2d, ...",
            "Given a, d and n, return the total of the n leading terms of the arithmetic series.",
            "Compute the sum of an AP: start a, common difference d, n terms.",
            "I need the sum of n numbers that start at a and go up by d each time.",
            "A saver puts in a coins first and each time d more than the time "
            "before; how many coins after n times?",
            "Return the arithmetic series sum for the first "
            "term, the step and the number of terms.",
        ),
        more_phrasings=(
            "Write a function to total n numbers, the first being a and every next one d more.",
            "Write a python function to evaluate the finite arithmetic series with given start, increment and length.",
            "For an initial value a, a step d and a count n, return what the opening n members of that linear progression sum to, as an integer.",
            "What do a, a + d, a + 2d and so on add up to when n of them are taken?",
            "AP total from first term, difference, term count",
            "On day one you get a sweets and on each following day d more than the day before; say how many you have been given after n days.",
            "The n-th partial sum n(2a + (n - 1)d) / 2 of an arithmetic series, as an integer.",
            "Take n times the mean of the first and the last term, where the terms start with a and keep a constant gap d; return it as an int.",
        ),
        names=("arithmetic_sum", "ap_sum", "sum_of_ap", "arithmetic_series"),
        solutions=("""\
def <f>(a, d, n):
    return n * (2 * a + (n - 1) * d) // 2
""", """\
def <f>(a, d, n):
    return sum(a + i * d for i in range(n))
""", """\
def <f>(first, step, count):
    total = 0
    for _ in range(count):
        total += first
        first += step
    return total
"""),
        inputs=several_integers((1, 20), (1, 9), (1, 12)),
    ),
    Family(
        concept="geometric-term",
        tags=("sequences",),
        phrasings=(
            "Write a function to find the n-th term (from 1) of a "
            "geometric progression with first term a and ratio r.",
            "Write a python function to return term n of a, a*r, "
            "a*r*r, ..., where n = 1 is a itself.",
            "Given the first term, the common ratio and n, return the nth "
            "term of the geometric sequence, counted from 1.",
            "Start with a and multiply by r each time; what is the n-th number if a is the first?",
            "I need the one-based n-th member of a GP with start a and ratio r.",
            "Compute the element at position n (one-based) of a geometric sequence, given a and r.",
            "Return the n-th value of a geometric progression a, "
            "ar, ar^2, ...; the first has n = 1.",
        ),
        more_phrasings=(
            "Write a function to get member n (n = 1 is the first) of the sequence that starts with a and is multiplied by r each time.",
            "Write a python function to evaluate an exponential sequence with initial value a and factor r at a one-based position.",
            "For a, r and n, multiply a by r exactly n - 1 times and return what you have.",
            "If every number is r times its predecessor and the first is a, what is the n-th one?",
            "n-th GP member from a, r, n (one-based)",
            "You write a number down and get each further one by multiplying with the same factor; say which number comes n-th, the starting number being the first.",
            "The term a * r^(n-1) of the progression with first term a and constant quotient r, n = 1, 2, ...",
            "A colony has a cells in hour 1 and grows r-fold from hour to hour; return its size in hour n, the arguments being a, r, n.",
        ),
        names=("geometric_term", "gp_term", "nth_geometric", "term_of_gp"),
        solutions=("""\
def <f>(a, r, n):
    return a * r ** (n - 1)
""", """\
def <f>(first, ratio, n):
    term = first
    for _ in range(n - 1):
        term *= ratio
    return term
"""),
        inputs=several_integers((1, 9), (2, 5), (1, 7)),
    ),
    Family(
        concept="geometric-sum",
        tags=("sequences",),
        phrasings=(
            "Write a function to sum the first n terms of a geometric "
            "progression with first term a and ratio r.",
            "Write a python function to add a + a*r + a*r^2 + ..., taking n terms.",
            "Given a, an integer ratio r >= 2 and n, return the sum of "
            "the n leading terms of the geometric series.",
            "Compute the total of a GP with n terms, start a and common ratio r.",
            "I need the geometric series sum from the first "
            "term, the ratio and the number of terms.",
            "Begin with a, multiply by r for each further term, "
            "and return the sum of n such terms.",
            "Return the sum of n terms, the first being a and each next one r times as large.",
        ),
        more_phrasings=(
            "Write a function to total n numbers, the first being a and every next one r times the one before.",
            "Write a python function to evaluate the finite geometric series with given start, quotient and length.",
            "For an initial value a, a whole factor r of at least 2 and a count n, return what the opening n members of the exponential progression sum to.",
            "What do a, ar, ar^2 and so on add up to when you stop after n of them?",
            "GP total from first term, ratio, term count",
            "You save a coins in the first month and r times as many as in the last month in each later one; say how much is saved after n months.",
            "The n-th partial sum of the geometric series with first term a and common ratio r (an integer above 1): the sum of a * r^i for i = 0 to n - 1.",
            "With a = 3, r = 2 and n = 4 the terms are 3, 6, 12, 24 and the result is 45; compute this for any a, r and n.",
        ),
        names=("geometric_sum", "gp_sum", "sum_of_gp", "geometric_series"),
        solutions=("""\
def <f>(a, r, n):
    return sum(a * r ** i for i in range(n))
""", """\
def <f>(a, r, n):
    total = 0
    for _ in range(n):
        total += a
        a *= r
    return total
""", """\
def <f>(a, r, n):
    return a * (r ** n - 1) // (r - 1)
"""),
        inputs=several_integers((1, 9), (2, 4), (1, 7)),
    ),
)
