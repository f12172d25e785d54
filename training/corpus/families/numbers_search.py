"""Searching sorted lists."""

from training.corpus.draw import coin, distinct, some_integers, sorted_integers
from training.corpus.family import Family


def sorted_and_target(rng):
    """An ascending list of different integers, and a number that is in it half of the time."""
    numbers = sorted(distinct(rng, 0, 60, rng.randint(1, 8)))
    return numbers, rng.choice(numbers) if rng.random() < 0.65 else rng.randint(0, 60)


def repeats_and_target(rng):
    """An ascending list with repeats, and a number that is usually in it."""
    low = rng.randint(0, 20)
    numbers = sorted_integers(rng, low, low + 5, rng.randint(1, 8))
    return numbers, rng.choice(numbers) if rng.random() < 0.75 else low + rng.randint(-1, 6)


FAMILIES = (
    Family(
        concept="binary-search",
        tags=("searching",),
        phrasings=(
            "Write a function to find the index of a target in a "
            "sorted list of different numbers, or -1.",
            "Write a python function to perform a binary search "
            "that returns the position or -1 if absent.",
            "Given an ascending list without repeats and a value, "
            "return the value's index, -1 if it is missing.",
            "Search a sorted list for a number; give its zero-based index or -1.",
            "I need to look up where a number stands in an increasing list (-1 means nowhere).",
            "Locate the target in ascending, distinct integers "
            "and return its position, otherwise -1.",
            "At which index of the sorted list is the target? Answer -1 when it does not occur.",
        ),
        more_phrasings=(
            "Write a function to look a value up in ascending distinct numbers: its index, or -1 if not there.",
            "Write a python function to locate an element of a strictly increasing list by halving the search interval; -1 signals absence.",
            "For a sorted list in which no number repeats, and a number to look for, return the zero-based place of that number, or -1 if the list lacks it.",
            "Does the sought number stand in the strictly ascending list, and if so at what index? No means -1.",
            "index of a value in sorted distinct numbers, else -1",
            "The numbers are in order, each one just once; open the row in the middle, go left or right, and so on. Say where the wanted number stands, counting from 0, or -1 if you end with nothing.",
            "The i with x[i] = t for a strictly increasing sequence x, or -1 if t is not a term of x.",
            "House numbers along a street only go up; return how many houses come before the one with the wanted number, and -1 if no house bears it.",
        ),
        names=("binary_search", "search", "find_index", "index_of", "sorted_search"),
        solutions=("""\
def <f>(numbers, target):
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
""", """\
from bisect import bisect_left

def <f>(numbers, target):
    i = bisect_left(numbers, target)
    if i < len(numbers) and numbers[i] == target:
        return i
    return -1
""", """\
def <f>(numbers, target):
    for i, n in enumerate(numbers):
        if n == target:
            return i
    return -1
"""),
        inputs=sorted_and_target,
    ),
    Family(
        concept="insert-position",
        tags=("searching", "sorting"),
        phrasings=(
            "Write a function to find the leftmost index at which "
            "a value can be put into a sorted list to keep it sorted.",
            "Write a python function to return where to insert a number "
            "in an ascending list, before any equal ones.",
            "Given a sorted list and a value, return the index where "
            "it belongs (in front of equal elements).",
            "At which index must the value be inserted so that the "
            "ascending list stays sorted? Take the first such index.",
            "I need the smallest insertion position that keeps the increasing list in order.",
            "Return the number of elements of the sorted list "
            "that are smaller than the given value.",
            "Find the first place in an ascending list where the "
            "value fits without breaking the order.",
        ),
        more_phrasings=(
            "Write a function to tell where a new number goes in a sorted list, ahead of those equal to it.",
            "Write a python function to compute the lower bound: the first index of an ascending list whose element is not below a value (the length if there is none).",
            "For ascending numbers and a newcomer, return the index at which the newcomer should be inserted, to the left of its equals, so that the order survives.",
            "How many entries of an ascending list are strictly less than the value, i.e. at which index would it be squeezed in, as far left as possible?",
            "leftmost sorted insertion index of a value",
            "People stand in a row by height, the shortest in front, and one more comes; he stands before everybody as tall as he is. Say how many end up in front of him.",
            "bisect_left: the least i in 0..n such that every element from index i on is >= v, in a non-decreasing list of n elements.",
            "With [2, 4, 4, 7], the value 4 belongs at 1, 5 at 3 and 9 at 4; return such an index for any sorted list and value.",
        ),
        names=("insert_position", "search_insert", "insertion_index", "find_position"),
        solutions=("""\
from bisect import bisect_left

def <f>(numbers, value):
    return bisect_left(numbers, value)
""", """\
def <f>(numbers, value):
    for i, n in enumerate(numbers):
        if n >= value:
            return i
    return len(numbers)
""", """\
def <f>(numbers, value):
    return sum(1 for n in numbers if n < value)
""", """\
def <f>(numbers, value):
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low
"""),
        inputs=repeats_and_target,
    ),
    Family(
        concept="first-occurrence-sorted",
        tags=("searching",),
        phrasings=(
            "Write a function to find the first index of a target "
            "in a sorted list with repeats, or -1.",
            "Write a python function to return the leftmost position of "
            "a value in an ascending list (-1 if absent).",
            "Given a sorted list that may hold duplicates, return the "
            "lowest index of the target, -1 without one.",
            "Where does the target appear first in the ascending list? Return -1 if it does not.",
            "I need the position of the earliest copy of a number in sorted data, or -1.",
            "Find the beginning of the run of equal targets in a "
            "sorted list; -1 when there is none.",
            "Return the smallest i with numbers[i] equal to the "
            "target in the sorted list, else -1.",
        ),
        more_phrasings=(
            "Write a function to get where a number first shows up in an ascending list with duplicates; -1 if it never does.",
            "Write a python function to find the start of the block of equal items matching a target in sorted data, otherwise -1.",
            "For a non-decreasing list and a number, return the index of the number's leftmost copy, or -1 when there is no copy.",
            "At what lowest index does the sorted list, repeats possible, hold the wanted value? -1 stands for not at all.",
            "index of the leftmost match in a sorted list, else -1",
            "The numbers stand in order and some come several times in a row; say where the first of the ones you look for stands, counting from 0, or -1 if there is none.",
            "The minimum of the set of indices i with x[i] = t, for a non-decreasing list x, and -1 if that set is empty.",
            "[2, 5, 5, 8] with 5 gives 1 and with 6 gives -1; the list is ascending, and of equal numbers the first one counts.",
        ),
        names=("first_occurrence", "first_index", "find_first", "leftmost_index"),
        solutions=("""\
from bisect import bisect_left

def <f>(numbers, target):
    i = bisect_left(numbers, target)
    return i if i < len(numbers) and numbers[i] == target else -1
""", """\
def <f>(numbers, target):
    if target in numbers:
        return numbers.index(target)
    return -1
"""),
        inputs=repeats_and_target,
    ),
    Family(
        concept="last-occurrence-sorted",
        tags=("searching",),
        phrasings=(
            "Write a function to find the last index of a target "
            "in a sorted list with repeats, or -1.",
            "Write a python function to return the rightmost position of "
            "a value in an ascending list (-1 if absent).",
            "Given a sorted list that may hold duplicates, return the "
            "highest index of the target, -1 without one.",
            "Where does the target appear for the last time in the "
            "ascending list? Return -1 if it does not.",
            "I need the position of the final copy of a number in sorted data, or -1.",
            "Find the end of the run of equal targets in a sorted list; -1 when there is none.",
            "Return the largest i with numbers[i] equal to the target in the sorted list, else -1.",
        ),
        more_phrasings=(
            "Write a function to get where a number shows up for the final time in an ascending list with duplicates; -1 if it never does.",
            "Write a python function to find the end of the block of equal items matching a target in sorted data, otherwise -1.",
            "For a non-decreasing list and a number, return the index of the number's rightmost copy, or -1 when there is no copy.",
            "At what highest index does the sorted list, repeats possible, hold the wanted value? -1 stands for not at all.",
            "index of the rightmost match in a sorted list, else -1",
            "The numbers stand in order and some come several times in a row; say where the very last of the ones you look for stands, counting from 0, or -1 if there is none.",
            "The maximum of the set of indices i with x[i] = t, for a non-decreasing list x, and -1 if that set is empty.",
            "In [3, 5, 5, 8] looking for 5 gives 2 and looking for 6 gives -1; do this for an ascending list and a target.",
        ),
        names=("last_occurrence", "last_index", "find_last", "rightmost_index"),
        solutions=("""\
from bisect import bisect_right

def <f>(numbers, target):
    i = bisect_right(numbers, target) - 1
    return i if i >= 0 and numbers[i] == target else -1
""", """\
def <f>(numbers, target):
    for i in range(len(numbers) - 1, -1, -1):
        if numbers[i] == target:
            return i
    return -1
""", """\
def <f>(numbers, target):
    result = -1
    for i, n in enumerate(numbers):
        if n == target:
            result = i
    return result
"""),
        inputs=repeats_and_target,
    ),
    Family(
        concept="closest-number",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the list element closest to a "
            "target; on a tie take the smaller element.",
            "Write a python function to return the number of a non-empty list with the least "
            "distance to the target (the lower one if two are equally near).",
            "Given a non-empty list and a target, return the nearest element, "
            "preferring the smaller of two equally near ones.",
            "Which element lies nearest to the target? If two do, the lesser wins.",
            "I need the value from the list that differs least from "
            "the target; ties go to the smaller value.",
            "Find the element with minimal absolute difference to a "
            "given number (smaller one in case of a tie).",
            "Return the best approximation of the target among the list's "
            "numbers, the lower of two equally good ones.",
        ),
        more_phrasings=(
            "Write a function to pick from a list the number nearest to a target, the lower one if two are just as near.",
            "Write a python function to minimise the absolute difference between a target and the entries of a non-empty list, resolving draws towards the smaller entry.",
            "You have some numbers, at least one, and a goal; return the number with the smallest deviation from the goal, and of two equal deviations the one below it.",
            "Who guessed best, that is, which entry is least far from the target, with the smaller guess preferred in a draw?",
            "nearest list element to a target, ties to the smaller",
            "Look at how far every number is from the wanted one, no matter if above or below; take the one that is least far, and if two are equally far, the little one.",
            "argmin over x in the list of the pair (|x - t|, x), compared lexicographically; the list is not empty.",
            "From 4, 10 and 13, target 7 yields 4, because 4 and 10 are both three away and the lower wins; return such an element for any non-empty list and target.",
        ),
        names=("closest", "nearest", "closest_number", "find_closest", "nearest_element"),
        solutions=("""\
def <f>(numbers, target):
    return min(numbers, key=lambda n: (abs(n - target), n))
""", """\
def <f>(numbers, target):
    best = numbers[0]
    for n in numbers:
        if abs(n - target) < abs(best - target):
            best = n
        elif abs(n - target) == abs(best - target) and n < best:
            best = n
    return best
""", """\
def <f>(numbers, target):
    return min(sorted(numbers), key=lambda n: abs(target - n))
"""),
        inputs=lambda rng: (lambda t: (
            some_integers(rng, 0, 50, 1, 6) if coin(rng)
            else rng.sample([t - 3, t + 3, t + 8, t - 10, t + 15], 5), t))(rng.randint(5, 45)),
    ),
)
