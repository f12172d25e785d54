"""Finding a number or a position in a list of numbers."""

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
            "Write a function to find the index of a target in a sorted list of different "
            "numbers, or -1.",
            "Write a python function to perform a binary search that returns the position or -1 "
            "if absent.",
            "Given an ascending list without repeats and a value, return the value's index, -1 "
            "if it is missing.",
            "Search a sorted list for a number; give its zero-based index or -1.",
            "I need to look up where a number stands in an increasing list (-1 means nowhere).",
            "Locate the target in ascending, distinct integers and return its position, "
            "otherwise -1.",
            "At which index of the sorted list is the target? Answer -1 when it does not occur.",
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
            "Write a function to find the leftmost index at which a value can be put into a "
            "sorted list.",
            "Write a python function to return where to insert a number in an ascending list, "
            "before any equal ones.",
            "Given a sorted list and a value, return how far from the left it belongs (in front "
            "of equal elements).",
            "At which index must the value be inserted so that the ascending list stays sorted? "
            "Take the first such index.",
            "I need the smallest insertion position that keeps the increasing list in order.",
            "Return the number of elements of the sorted list that are smaller than the given "
            "value.",
            "Find the first place in an ascending list where the value fits without breaking the "
            "order.",
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
            "Write a function to find the first index of a target in a sorted list with repeats, "
            "or -1.",
            "Write a python function to return the leftmost position of a value in an ascending "
            "list (-1 if absent).",
            "Given a sorted list that may hold duplicates, return the lowest index of the "
            "target, -1 without one.",
            "Where does the target appear first in the ascending list? Return -1 if it does not.",
            "I need the position of the earliest copy of a number in sorted data, or -1.",
            "Find the beginning of the run of equal targets in a sorted list; -1 when there is "
            "none.",
            "Return the smallest i with numbers[i] equal to the target in the sorted list, else "
            "-1.",
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
""", """\
def <f>(numbers, target):
    low, high = 0, len(numbers) - 1
    result = -1
    while low <= high:
        mid = (low + high) // 2
        if numbers[mid] >= target:
            if numbers[mid] == target:
                result = mid
            high = mid - 1
        else:
            low = mid + 1
    return result
"""),
        inputs=repeats_and_target,
    ),
    Family(
        concept="last-occurrence-sorted",
        tags=("searching",),
        phrasings=(
            "Write a function to find the last index of a target in a sorted list with repeats, "
            "or -1.",
            "Write a python function to return the rightmost position of a value in an ascending "
            "list (-1 if absent).",
            "Given a sorted list that may hold duplicates, return the highest index of the "
            "target, -1 without one.",
            "Where does the target appear for the last time in the ascending list? Return -1 if "
            "it does not.",
            "I need the position of the final copy of a number in sorted data, or -1.",
            "Find the end of the run of equal targets in a sorted list; -1 when there is none.",
            "Return the largest i with numbers[i] equal to the target in the sorted list, else -1.",
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
            "Write a function to find the list element closest to a target; on a tie take the "
            "smaller element.",
            "Write a python function to return the number of a non-empty list with the least "
            "distance to the target "
            "(the lower one if two are equally near).",
            "Given a non-empty list and a target, return the nearest element, preferring the "
            "smaller of two equally near ones.",
            "Which element lies nearest to the target? If two do, the lesser wins.",
            "I need the value from the list that differs least from the target; ties go to the "
            "smaller value.",
            "Find the element with minimal absolute difference to a given number (smaller one in "
            "case of a tie).",
            "Return the best approximation of the target among the list's numbers, the lower of "
            "two equally good ones.",
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
    return sorted(sorted(numbers), key=lambda n: abs(target - n))[0]
"""),
        inputs=lambda rng: (lambda t: (
            some_integers(rng, 0, 50, 1, 6) if coin(rng)
            else rng.sample([t - 3, t + 3, t + 8, t - 10, t + 15], 5), t))(rng.randint(5, 45)),
    ),
    Family(
        concept="missing-number",
        tags=("searching", "numbers"),
        phrasings=(
            "Write a function to find the one missing number in a list holding all of 0 to n but "
            "one.",
            "Write a python function to return which integer from 0 to n is absent from a list "
            "of n different ones.",
            "Given n distinct integers out of 0, 1, ..., n, return the one left out.",
            "The list should contain every number from 0 to its length; exactly one is missing. "
            "Which?",
            "I need the gap in an unordered list of the numbers 0 to n (n is the list's length).",
            "Return the only number between 0 and len(list), inclusive, that does not occur.",
            "One of the integers 0 ... n was removed and the rest shuffled; find the removed one.",
        ),
        names=("missing_number", "find_missing", "missing", "absent_number"),
        solutions=("""\
def <f>(numbers):
    n = len(numbers)
    return n * (n + 1) // 2 - sum(numbers)
""", """\
def <f>(numbers):
    for i in range(len(numbers) + 1):
        if i not in numbers:
            return i
""", """\
def <f>(numbers):
    return (set(range(len(numbers) + 1)) - set(numbers)).pop()
"""),
        inputs=lambda rng: (lambda n: (rng.sample(range(n + 1), n),))(rng.randint(1, 9)),
    ),
    Family(
        concept="smallest-missing-positive",
        tags=("searching", "sets"),
        phrasings=(
            "Write a function to find the smallest positive integer that is not in a list.",
            "Write a python function to return the least number from 1 upwards missing in a list "
            "of integers.",
            "Given any list of integers, return the first of 1, 2, 3, ... which it does not "
            "contain.",
            "Which is the lowest positive whole number absent from the list?",
            "I need the next free id: the minimal integer >= 1 not used in the list.",
            "Count up from 1 until a number is not among the list's elements and return it.",
            "Return the minimum of all positive integers not occurring in the given list.",
        ),
        names=("first_missing", "smallest_missing", "first_missing_positive", "next_free"),
        solutions=("""\
def <f>(numbers):
    candidate = 1
    while candidate in numbers:
        candidate += 1
    return candidate
""", """\
def <f>(numbers):
    present = set(numbers)
    return next(i for i in range(1, len(numbers) + 2) if i not in present)
""", """\
from itertools import count

def <f>(numbers):
    for i in count(1):
        if i not in numbers:
            return i
"""),
        inputs=lambda rng: (lambda n: (rng.sample([*range(1, n), rng.randint(-5, 0), rng.randint(n + 1, n + 9)], n + 1),))(
            rng.randint(1, 7)),
    ),
    Family(
        concept="peak-index",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the index of the first peak of a list: larger than both "
            "neighbours; -1 without one.",
            "Write a python function to return the first inner position whose value exceeds the "
            "ones directly "
            "before and after, or -1.",
            "Given a list, return the lowest index i with a[i-1] < a[i] > a[i+1] (not at the "
            "ends), else -1.",
            "Where is the first local maximum strictly inside the list? Return its index or -1.",
            "I need the position of the earliest element that is greater than both elements "
            "beside it (-1 if "
            "there is none; ends do not count).",
            "Find the first inner element higher than its two neighbours and return its index, "
            "-1 if none exists.",
            "Return the index of the first summit, an element with smaller elements on both "
            "sides of it, or -1.",
        ),
        names=("first_peak", "find_peak", "peak_index", "local_maximum"),
        solutions=("""\
def <f>(numbers):
    for i in range(1, len(numbers) - 1):
        if numbers[i - 1] < numbers[i] > numbers[i + 1]:
            return i
    return -1
""", """\
def <f>(a):
    peaks = [i for i in range(1, len(a) - 1) if a[i] > a[i - 1] and a[i] > a[i + 1]]
    return peaks[0] if peaks else -1
"""),
        inputs=lambda rng: (lambda v: (v if rng.random() < 0.7 else sorted(v),))(some_integers(rng, 0, 30, 3, 9)),
    ),
    Family(
        concept="rotation-count",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the index of the smallest element of a rotated ascending "
            "list of different numbers.",
            "Write a python function to tell by how many places to the right a sorted list "
            "without repeats was rotated.",
            "Given a sorted list of different numbers that was cyclically shifted, return the "
            "index of its minimum.",
            "An increasing list was rotated; at which position is its least number now?",
            "I need the place where the ascending order starts in a rotated sorted list (0 if "
            "not rotated).",
            "How many elements from the end of a sorted, duplicate-free list were moved to the "
            "front?",
            "Return the zero-based index at which a rotated sorted list has its minimum.",
        ),
        names=("rotation_count", "find_rotation", "index_of_minimum", "rotated_by"),
        solutions=("""\
def <f>(numbers):
    return numbers.index(min(numbers))
""", """\
def <f>(numbers):
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return i
    return 0
""", """\
def <f>(numbers):
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] > numbers[high]:
            low = middle + 1
        else:
            high = middle
    return low
"""),
        inputs=lambda rng: (lambda v, k: (v[-k:] + v[:-k] if k else v,))(
            *(lambda v: (v, rng.randrange(len(v))))(sorted(distinct(rng, 0, 50, rng.randint(2, 8))))),
    ),
    Family(
        concept="balance-index",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the first index where the sums left and right of it are "
            "equal, or -1.",
            "Write a python function to return the lowest pivot index: everything before it sums "
            "to the same as "
            "everything after it; -1 if there is none.",
            "Given a list, return the first i such that sum(a[:i]) equals sum(a[i+1:]), else -1.",
            "At which first position is a list balanced, not counting the element there? Return "
            "-1 if nowhere.",
            "I need the leftmost equilibrium index of a list of integers (-1 when it does not "
            "exist).",
            "Find the earliest element with equal totals on both of its sides and return its "
            "index, or -1.",
            "Return the smallest index that splits the list into two parts of equal sum, leaving "
            "its own element out; else -1.",
        ),
        names=("balance_index", "pivot_index", "equilibrium_index", "find_pivot"),
        solutions=("""\
def <f>(numbers):
    for i in range(len(numbers)):
        if sum(numbers[:i]) == sum(numbers[i + 1:]):
            return i
    return -1
""", """\
def <f>(numbers):
    left = 0
    right = sum(numbers)
    for i, n in enumerate(numbers):
        right -= n
        if left == right:
            return i
        left += n
    return -1
"""),
        inputs=lambda rng: (lambda a, b, middle: (
            [*a, max(0, sum(b) - sum(a)), middle, max(0, sum(a) - sum(b)), *b] if rng.random() < 0.7 else [*a, middle, *b],
        ))(some_integers(rng, 0, 9, 0, 3), some_integers(rng, 0, 9, 0, 3), rng.randint(1, 9)),
    ),
)
