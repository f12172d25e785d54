"""Counting pairs of list positions."""

from itertools import combinations

from training.corpus.draw import chance, distinct, integer_list, some_integers
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
            "Write a function to count the pairs of list "
            "positions whose numbers add up to a target.",
            "Write a python function to find how many index pairs i < j "
            "satisfy numbers[i] + numbers[j] == target.",
            "Given a list and a target, return the number of ways to choose "
            "two elements (different positions) with that sum.",
            "How many pairs of entries, counted by position, have the given sum?",
            "I need the count of two-element choices from a list that total the "
            "target; equal values at different places count separately.",
            "Count the unordered pairs of different positions at "
            "which the values sum to the second argument.",
            "Return how often two elements of the list, standing at "
            "different places, make the target together.",
        ),
        more_phrasings=(
            "Write a function to count the index pairs in a list that sum to a target.",
            "Write a python function to determine the number of ways to pick two entries from different places of a list with a prescribed total, the order of picking being immaterial.",
            "For a list of numbers and a target, count all combinations of two places, no place with itself, whose numbers make the target together.",
            "In how many ways can you choose two places of the list so that the numbers there come to the target?",
            "number of position pairs i < j with given sum",
            "Two of the cards on the table have to make the target together; how many such twosomes are there, if every card is its own, even with the same number on it?",
            "The cardinality of {(i, j) : i < j, a[i] + a[j] = t} for a list a and a target t.",
            "In [1, 3, 3, 5] with the target 6 there are the 1 with the 5 and the 3 with the other 3, so 2; in [3, 3, 3] there are 3.",
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
            "Write a function to check whether two different positions "
            "of a list hold numbers with a given sum.",
            "Write a python function to tell if some pair of list elements adds up to a target.",
            "Given a list and a target, return True if two of its entries "
            "(not the same one twice) sum to the target.",
            "Do any two elements of the list make the target together?",
            "Check for a pair with the given total among the "
            "numbers; one entry may not be used twice.",
            "I need to know if the target is the sum of two "
            "entries at different places of the list.",
            "Is there a pair of entries whose sum equals the second argument? Give True or False.",
        ),
        more_phrasings=(
            "Write a function to see if any two entries of a list, at separate places, make a target.",
            "Write a python function to detect whether the second argument is the total of two elements from different positions of the list, as a boolean.",
            "For a list of numbers and a target, say True when there are indices i and j, not the same, with numbers that come to the target, else False.",
            "Is there an entry for which another entry of the list supplies just what is missing to the target?",
            "True if two distinct positions sum to target",
            "Can I pay the price exactly with two of these coins? Say True or False; the same coin cannot be used twice, but two coins may have the same value.",
            "The predicate: there exist i < j with a[i] + a[j] = t, for a list a and a number t.",
            "[3, 3] can make 6 and so gives True, [3, 1] cannot, because the 3 is there only once, and gives False.",
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
            "Write a function to find the indices (i, j), i < j, of the "
            "only two numbers that add up to a target.",
            "Write a python function to return as a tuple the two positions, smaller "
            "first, whose values sum to the target; exactly one pair does.",
            "Given a list in which exactly one pair sums to the target, return "
            "the pair's indices in ascending order as a tuple.",
            "At which two positions (a tuple, in increasing order) are the "
            "numbers that make the target? There is one solution.",
            "I need the index tuple of the single pair of elements "
            "with the given total, lower index first.",
            "Locate the one pair of entries with the wanted sum and "
            "return its two indices as (smaller, larger).",
            "Return (i, j) with i < j and numbers[i] + numbers[j] "
            "equal to the target; the solution is unique.",
        ),
        more_phrasings=(
            "Write a function to get the index pair (low, high) of the one couple of numbers making a target.",
            "Write a python function to locate the sole two entries of a list with a prescribed total and return their zero-based positions as an ascending tuple.",
            "For a list of numbers and a target that precisely one couple of entries makes, give the tuple of the two indices, the lesser one in front.",
            "Where in the list stand the two numbers that come to the target? There is just one such couple; return its indices, in rising order, in a tuple.",
            "tuple of the two indices, ascending, whose values sum to target (unique)",
            "Just two of the numbered seats, numbered from 0, hold people whose ages make the target together; name both seats in a tuple, the lower one first.",
            "The unique tuple (i, j) with i < j and a[i] + a[j] = t; existence and uniqueness are guaranteed.",
            "[4, 11, 7] and 18 should return (1, 2), since 11 and 7 make 18 and nothing else does.",
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
            "Write a function to count the inversions of a list: pairs where "
            "an earlier element is larger than a later one.",
            "Write a python function to return how many index "
            "pairs i < j have numbers[i] > numbers[j].",
            "Given a list, return the number of pairs of elements that "
            "are in the wrong order (first one larger).",
            "How many swaps of neighbours does bubble sort need "
            "to sort the list in ascending order?",
            "I need the inversion count of a list of integers; equal elements form no inversion.",
            "Count the pairs of positions at which the left value exceeds the right one.",
            "How far from ascending order is the list? Return its number of inverted pairs.",
        ),
        more_phrasings=(
            "Write a function to count the pairs in a list that are out of ascending order.",
            "Write a python function to determine how often, over all pairs of positions, the left number exceeds the right one.",
            "For a list of integers, sum over its elements the number of smaller elements standing further right.",
            "For how many pairs of list entries is the former greater than the latter?",
            "inversion number of a list",
            "Children stand in a line; count all twosomes, neighbours or not, in which the taller child stands nearer to the front. Equal heights do not count.",
            "The cardinality of {(i, j) : i < j, a[i] > a[j]} for a sequence a.",
            "[3, 1, 2] has 2, as the 3 comes before both the 1 and the 2; a list that never falls has 0.",
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
)
