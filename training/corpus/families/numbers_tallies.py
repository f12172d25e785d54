"""Counting zeros, multiples, runs and handshakes."""

from training.corpus.draw import coin, one_integer, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="factorial-trailing-zeros",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the zeros at the end of n factorial.",
            "Write a python function to find how many trailing zeros n! has (n >= 0).",
            "Given n >= 0, return with how many zeros the decimal form of n! ends.",
            "How often is the product 1 * 2 * ... * n divisible by 10?",
            "I need the number of final zero digits of the factorial of n.",
            "Count the factors of ten in n factorial.",
            "Return the length of the block of zeros which ends n!.",
        ),
        more_phrasings=(
            "Write a function to tell with how many zeros n! ends.",
            "Write a python function to determine the exponent of the highest power of ten dividing the factorial of n, n being 0 or more.",
            "For a non-negative n, return the length of the block of 0 digits at the right end of 1 * 2 * ... * n.",
            "When all whole numbers from 1 to n are multiplied together, how many noughts stand at the very end of the result?",
            "count of trailing zeros of n factorial",
            "Multiply 1, 2, 3 and so forth up to n, write the result down, and say how many zeros come after its last other figure; for n = 0 there are none.",
            "The multiplicity of the factor 10 in n!, i.e. the sum of floor(n / 5^i) for i = 1, 2, ...",
            "10! is 3628800, so 10 gives 2; return this number without need for the whole product, by adding n // 5, n // 25, n // 125 and so on.",
        ),
        names=("trailing_zeros", "factorial_zeros", "zeros_in_factorial", "count_trailing_zeros"),
        solutions=("""\
def <f>(n):
    count = 0
    while n > 0:
        n //= 5
        count += n
    return count
""", """\
import math

def <f>(n):
    text = str(math.factorial(n))
    return len(text) - len(text.rstrip("0"))
""", """\
import math

def <f>(n):
    value = math.factorial(n)
    zeros = 0
    while value % 10 == 0:
        value //= 10
        zeros += 1
    return zeros
"""),
        inputs=one_integer(3, 130, 0, 5, 24, 25, 4),
    ),
    Family(
        concept="trailing-zeros-of-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the zeros at the end of a positive integer.",
            "Write a python function to find with how many zeros a positive number ends.",
            "Given a positive integer, return how often it can be divided by 10 without remainder.",
            "How many trailing zeros has the decimal notation of a positive n?",
            "I need the number of final 0 digits of a positive whole number.",
            "Count the zero digits after the last non-zero digit of a positive integer.",
            "Return the largest e such that 10 to the power e divides the positive number.",
        ),
        more_phrasings=(
            "Write a function to tell how many 0 digits a positive number has at its right end.",
            "For an integer from 1 up, return the length of the run of noughts that closes its decimal form.",
            "How many noughts would you have to strike from the end of a positive number until another digit is last?",
            "number of ending zeros of a positive integer",
            "Look at the number from the back and count the zeros you see before the first figure that is something else.",
            "The 10-adic exponent of n >= 1: the maximal e for which n is a multiple of 10^e.",
            "5000 gives 3, 507 gives 0 since its zero is inside, 120 gives 1; divide by ten while that comes out even and report how often it did.",
        ),
        names=("trailing_zeros", "count_trailing_zeros", "ending_zeros", "final_zeros"),
        solutions=("""\
def <f>(n):
    count = 0
    while n % 10 == 0:
        n //= 10
        count += 1
    return count
""", """\
def <f>(n):
    text = str(n)
    return len(text) - len(text.rstrip("0"))
""", """\
def <f>(n):
    if n % 10:
        return 0
    return 1 + <f>(n // 10)
"""),
        inputs=lambda rng: (rng.choice((1, rng.randint(1, 99), 101, rng.randint(1, 500))) * 10 ** rng.randint(0, 4),),
    ),
    Family(
        concept="count-numbers-divisible-in-range",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the integers from a to b "
            "(inclusive) that are divisible by <k>.",
            "Write a python function to find how many multiples of "
            "<k> lie between a and b, both ends counted.",
            "Given a <= b, return the number of integers x with "
            "a <= x <= b and x divisible by <k>.",
            "How many numbers in the closed range a to b does <k> divide?",
            "I need the amount of multiples of <k> from a up to and including b.",
            "Count each integer in an inclusive range which "
            "leaves no remainder when divided by <k>.",
            "Return how many multiples of <k> there are that are at least a and at most b.",
        ),
        more_phrasings=(
            "Write a function to tell how many of the integers a through b, ends included, <k> goes into.",
            "Write a python function to determine the amount of whole numbers within the closed interval [a, b] that are multiples of <k>.",
            "Given two bounds a and b, a not above b, return how many integers from a to b, bounds too, have remainder 0 when divided by <k>.",
            "Walking from a through b in steps of one, how often do you meet a number that <k> divides?",
            "count of multiples of <k> from a to b inclusive",
            "Say every number from the first to the second aloud and clap whenever it can be shared evenly among <k>; the number of claps is the answer.",
            "The cardinality of {x integer : a <= x <= b, x mod <k> = 0}.",
            "Of all integers from a up to b, b too, leave out those with a remainder when divided by <k>, and return how many remain.",
        ),
        names=("count_multiples", "multiples_between", "count_divisible", "multiples_in_range"),
        solutions=("""\
def <f>(a, b):
    return sum(1 for x in range(a, b + 1) if x % <k> == 0)
""", """\
def <f>(a, b):
    return b // <k> - (a - 1) // <k>
""", """\
def <f>(a, b):
    count = 0
    for x in range(a, b + 1):
        if x % <k> == 0:
            count += 1
    return count
"""),
        inputs=lambda rng, k: (lambda a: (a, a + rng.choice((0, rng.randint(0, 4 * k), k, 2 * k, 5 * k))))(
            k * rng.randint(0, 4) if coin(rng) else rng.randint(1, 30)),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5, 6, 7, 8, 9))},
    ),
    Family(
        concept="count-subarrays-with-sum",
        tags=("lists", "counters"),
        phrasings=(
            "Write a function to count the contiguous non-empty "
            "parts of a list that sum to a target.",
            "Write a python function to find how many runs of "
            "adjacent elements have a given total.",
            "Given a list and a target, return the number of non-empty "
            "slices whose elements add up to the target.",
            "How many stretches of consecutive list elements sum exactly to the target?",
            "I need the count of subarrays (contiguous, not empty) with the given sum.",
            "Count pairs of a start and an end position such that the "
            "numbers from start to end total the target.",
            "Return how many contiguous blocks of one or more "
            "elements reach exactly the sum given second.",
        ),
        more_phrasings=(
            "Write a function to tell how many unbroken stretches of a list total a given number.",
            "Write a python function to determine the number of index pairs i < j for which the slice from i up to but excluding j sums to the target.",
            "For integers in a list and a wanted sum, return how many blocks of one or more neighbouring elements have precisely that sum; overlapping blocks all count.",
            "In how many ways can one cut a piece without gaps, at least one element long, out of the list so that its total is the target?",
            "number of contiguous non-empty slices summing to a target",
            "Pick a place to begin and a place to stop, add what lies from one to the other, both included, and count how often you hit the wanted number.",
            "The number of pairs (i, j) with 0 <= i <= j < n such that x[i] + ... + x[j] = t.",
            "In [1, 2, 1] the sum 3 is reached by 1, 2 and by 2, 1, so the answer is 2; choosing elements that are not neighbours is not allowed.",
        ),
        names=("count_subarrays", "subarrays_with_sum", "count_runs", "slices_with_sum"),
        solutions=("""\
def <f>(numbers, target):
    count = 0
    for i in range(len(numbers)):
        total = 0
        for n in numbers[i:]:
            total += n
            if total == target:
                count += 1
    return count
""", """\
def <f>(numbers, target):
    sums = {0: 1}
    total = count = 0
    for n in numbers:
        total += n
        count += sums.get(total - target, 0)
        sums[total] = sums.get(total, 0) + 1
    return count
""", """\
def <f>(numbers, target):
    n = len(numbers)
    return sum(sum(numbers[i:j]) == target for i in range(n) for j in range(i + 1, n + 1))
"""),
        inputs=lambda rng: (some_integers(rng, -2, 4, 2, 8), rng.randint(0, 5)),
    ),
    Family(
        concept="handshakes",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the handshakes when each "
            "of n people greets everyone else once.",
            "Write a python function to return the number of "
            "unordered pairs among n different things.",
            "Given n teams, return how many matches are played if "
            "each meets each other team exactly once.",
            "How many lines join n points when every two points are connected?",
            "I need the number of pairs that n people can form.",
            "n guests clink glasses, each with each one time; how many clinks are there?",
            "Return the edge count of a complete graph with n nodes.",
        ),
        more_phrasings=(
            "Write a function to get how many different pairs n people make.",
            "Write a python function to compute the size of a single round robin among n players.",
            "For a party of n guests where everybody shakes hands with everybody else one time, return the number of shakes.",
            "How many clinks are heard when n friends each clink glasses with every other friend once?",
            "number of unordered pairs out of n",
            "Everyone in a room of n people says hello to all the others, once per couple; say how many hellos that makes.",
            "The triangular number n(n - 1) / 2, i.e. the number of 2-element subsets of an n-element set, as an integer.",
            "The first person greets n - 1 others, the next n - 2 new ones, and so on down to 0; return the total.",
        ),
        names=("handshakes", "count_handshakes", "number_of_pairs", "matches", "pair_total"),
        solutions=("""\
def <f>(n):
    return n * (n - 1) // 2
""", """\
def <f>(n):
    return sum(range(n))
""", """\
def <f>(n):
    count = 0
    for i in range(n):
        for j in range(i + 1, n):
            count += 1
    return count
"""),
        inputs=one_integer(2, 40, 0, 1, 3),
    ),
)
