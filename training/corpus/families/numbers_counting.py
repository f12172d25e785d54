"""Counting pairs, inversions and other configurations."""

from itertools import combinations

from training.corpus.draw import chance, coin, distinct, integer_list, one_integer, some_integers
from training.corpus.family import Family

def unique_pair(rng):
    """A list and a target that exactly one pair of its numbers adds up to."""
    while True:
        numbers = distinct(rng, 0, 30, rng.randint(2, 7))
        target = sum(rng.sample(numbers, 2))
        if sum(a + b == target for a, b in combinations(numbers, 2)) == 1:
            return numbers, target


FAMILIES = (
    Family(
        concept="count-pairs-with-sum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to count the pairs of list positions whose numbers add up to a "
            "target.",
            "Write a python function to find how many index pairs i < j satisfy numbers[i] + "
            "numbers[j] == target.",
            "Given a list and a target, return the number of ways to choose two elements "
            "(different positions) with that sum.",
            "How many pairs of entries, counted by position, have the given sum?",
            "I need the count of two-element choices from a list that total the target; equal "
            "values at "
            "different places count separately.",
            "Count the unordered pairs of different positions at which the values sum to the "
            "second argument.",
            "Return how often two elements of the list, standing at different places, make the "
            "target together.",
        ),
        names=("count_pairs", "pairs_with_sum", "pair_count", "count_pair_sums"),
        solutions=("""\
def <f>(numbers, target):
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                count += 1
    return count
""", """\
from itertools import combinations

def <f>(numbers, target):
    return sum(1 for a, b in combinations(numbers, 2) if a + b == target)
""", """\
def <f>(numbers, target):
    seen = {}
    count = 0
    for n in numbers:
        count += seen.get(target - n, 0)
        seen[n] = seen.get(n, 0) + 1
    return count
"""),
        inputs=lambda rng: (lambda v: (v, sum(rng.sample(v, 2)) if chance(rng, 0.8) else rng.randint(2, 18)))(
            some_integers(rng, 0, 9, 2, 8)),
    ),
    Family(
        concept="has-pair-with-sum",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to check whether two different positions of a list hold numbers "
            "with a given sum.",
            "Write a python function to tell if some pair of list elements adds up to a target.",
            "Given a list and a target, return True if two of its entries (not the same one "
            "twice) sum to the target.",
            "Do any two elements of the list make the target together?",
            "Check for a pair with the given total among the numbers; one entry may not be used "
            "twice.",
            "I need to know if the target is the sum of two entries at different places of the "
            "list.",
            "Is there a pair of entries whose sum equals the second argument? Give True or False.",
        ),
        names=("has_pair_sum", "pair_exists", "two_sum", "has_pair"),
        solutions=("""\
def <f>(numbers, target):
    seen = set()
    for n in numbers:
        if target - n in seen:
            return True
        seen.add(n)
    return False
""", """\
from itertools import combinations

def <f>(numbers, target):
    return any(a + b == target for a, b in combinations(numbers, 2))
""", """\
def <f>(numbers, target):
    for i, n in enumerate(numbers):
        if target - n in numbers[i + 1:]:
            return True
    return False
"""),
        inputs=lambda rng: (lambda v: (v, rng.choice((sum(rng.sample(v, 2)), sum(rng.sample(v, 2)), 2 * rng.choice(v),
                                                      rng.randint(0, 60)))))(some_integers(rng, 0, 40, 2, 7)),
    ),
    Family(
        concept="two-sum-indices",
        tags=("lists", "dictionaries"),
        phrasings=(
            "Write a function to find the indices (i, j), i < j, of the only two numbers that "
            "add up to a target.",
            "Write a python function to return as a tuple the two positions, smaller first, "
            "whose values sum to the "
            "target; exactly one pair does.",
            "Given a list in which exactly one pair sums to the target, return the pair's "
            "indices in ascending order as a tuple.",
            "At which two positions (a tuple, in increasing order) are the numbers that make the "
            "target? There is one solution.",
            "I need the index tuple of the single pair of elements with the given total, lower "
            "index first.",
            "Locate the one pair of entries with the wanted sum and return its two indices as "
            "(smaller, larger).",
            "Return (i, j) with i < j and numbers[i] + numbers[j] equal to the target; the "
            "solution is unique.",
        ),
        names=("two_sum", "pair_indices", "find_pair", "indices_of_pair"),
        solutions=("""\
def <f>(numbers, target):
    positions = {}
    for j, n in enumerate(numbers):
        if target - n in positions:
            return positions[target - n], j
        positions[n] = j
""", """\
def <f>(numbers, target):
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                return (i, j)
"""),
        inputs=unique_pair,
    ),
    Family(
        concept="count-inversions",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to count the inversions of a list: pairs where an earlier element "
            "is larger than a later one.",
            "Write a python function to return how many index pairs i < j have numbers[i] > "
            "numbers[j].",
            "Given a list, return the number of pairs of elements that are in the wrong order "
            "(first one larger).",
            "How many swaps of neighbours does bubble sort need to sort the list in ascending "
            "order?",
            "I need the inversion count of a list of integers; equal elements form no inversion.",
            "Count the pairs of positions at which the left value exceeds the right one.",
            "How far from ascending order is the list? Return its number of inverted pairs.",
        ),
        names=("count_inversions", "inversions", "inversion_count", "wrong_order_pairs"),
        solutions=("""\
def <f>(numbers):
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] > numbers[j]:
                count += 1
    return count
""", """\
from itertools import combinations

def <f>(numbers):
    return sum(a > b for a, b in combinations(numbers, 2))
""", """\
from bisect import bisect_right, insort

def <f>(numbers):
    count = 0
    seen = []
    for n in numbers:
        count += len(seen) - bisect_right(seen, n)
        insort(seen, n)
    return count
"""),
        inputs=integer_list(0, 15, 1, 8),
    ),
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
            "Write a function to count the integers from a to b (inclusive) that are divisible "
            "by <k>.",
            "Write a python function to find how many multiples of <k> lie between a and b, both "
            "ends counted.",
            "Given a <= b, return the number of integers x with a <= x <= b and x divisible by "
            "<k>.",
            "How many numbers in the closed range a to b does <k> divide?",
            "I need the amount of multiples of <k> from a up to and including b.",
            "Count each integer in an inclusive range which leaves no remainder when divided by "
            "<k>.",
            "Return how many multiples of <k> there are that are at least a and at most b.",
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
            "Write a function to count the contiguous non-empty parts of a list that sum to a "
            "target.",
            "Write a python function to find how many runs of adjacent elements have a given "
            "total.",
            "Given a list and a target, return the number of non-empty slices whose elements add "
            "up to the target.",
            "How many stretches of consecutive list elements sum exactly to the target?",
            "I need the count of subarrays (contiguous, not empty) with the given sum.",
            "Count pairs of a start and an end position such that the numbers from start to end "
            "total the target.",
            "Return how many contiguous blocks of one or more elements reach exactly the sum "
            "given second.",
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
            "Write a function to count the handshakes when each of n people greets everyone else "
            "once.",
            "Write a python function to return the number of unordered pairs among n different "
            "things.",
            "Given n teams, return how many matches are played if each meets each other team "
            "exactly once.",
            "How many lines join n points when every two points are connected?",
            "I need the number of pairs that n people can form.",
            "n guests clink glasses, each with each one time; how many clinks are there?",
            "Return the edge count of a complete graph with n nodes.",
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
