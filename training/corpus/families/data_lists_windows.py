"""Families about searching, pairing and windows in lists."""

from training.corpus.draw import coin, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="index-of-element",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find where in a list a value stands first, as an index, or -1.",
            "Write a python function to return the position, from zero, at which an element "
            "first "
            "appears in a list, and -1 if it is absent.",
            "Given a list and a value, search from the left and return the value's index; -1 "
            "means "
            "not found.",
            "Where does an item first occur in a list? Return -1 if it does not.",
            "Do a linear search for a value and return its first index or -1.",
            "Return the smallest index whose element equals the target, -1 when no element does.",
            "I need the place (counted from 0) of a value in a list, or -1 without one.",
        ),
        names=("index_of", "find_index", "linear_search", "first_position"),
        solutions=(
            """def <f>(items, value):
    for i, item in enumerate(items):
        if item == value:
            return i
    return -1""",
            """def <f>(lst, target):
    return lst.index(target) if target in lst else -1""",
            """def <f>(items, x):
    try:
        return items.index(x)
    except ValueError:
        return -1""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 3, 7)), rng.randint(1, 6)),
    ),
    Family(
        concept="find-last-index",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the last occurrence of a value in a list, "
            "or -1.",
            "Write a python function to return the highest index, counted from zero, at which "
            "an "
            "element stands in a list; -1 if it is missing.",
            "Given a list and a value, search from the right and return the index, or -1.",
            "Where does a value occur for the last time in a list? Return -1 if nowhere.",
            "Return the largest index whose element equals the target and -1 if none does.",
            "Find the final position (from 0) of an item in a list, -1 when it is not in there.",
            "I need the rightmost place of a value in a list as an index, or -1 if absent.",
        ),
        names=("last_index", "find_last", "last_position", "rightmost_index"),
        solutions=(
            """def <f>(items, value):
    for i in range(len(items) - 1, -1, -1):
        if items[i] == value:
            return i
    return -1""",
            """def <f>(lst, target):
    return max((i for i, x in enumerate(lst) if x == target), default=-1)""",
            """def <f>(items, x):
    last = -1
    for i, item in enumerate(items):
        if item == x:
            last = i
    return last""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 8)), rng.randint(1, 4)),
    ),
    Family(
        concept="adjacent-pairs",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to return all pairs of neighbouring elements of a list as tuples.",
            "Write a python function to list the tuples (first, second), (second, third) and so "
            "on for a list's elements.",
            "Given a list, pair each element with its successor and return the list of tuples.",
            "Form tuples of every two adjacent items of a list.",
            "Return the consecutive overlapping pairs of a list.",
            "For each item but the last, build a tuple of it and the following item.",
            "I need every element of a list together with the next one, as a list of 2-tuples.",
        ),
        names=("adjacent_pairs", "pairwise", "neighbour_pairs", "consecutive_pairs"),
        solutions=(
            """def <f>(items):
    return list(zip(items, items[1:]))""",
            """def <f>(lst):
    result = []
    for i in range(len(lst) - 1):
        result.append((lst[i], lst[i + 1]))
    return result""",
            """def <f>(items):
    return [(items[i - 1], items[i]) for i in range(1, len(items))]""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 20, size(rng, 1, 5)) if coin(rng) else words(rng, rng.randint(2, 4)),
        ),
    ),
    Family(
        concept="even-odd-partition",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to separate a list of integers into its even and its odd "
            "numbers, "
            "as a tuple of two lists.",
            "Write a python function to return a pair of lists, even elements first and odd "
            "elements second, in original order.",
            "Given integers, return the tuple (evens, odds) of two lists.",
            "Partition a list by parity; the result is a tuple with the list of even and the "
            "list "
            "of odd values.",
            "Split the numbers of a list into even ones and odd ones, returned as a tuple.",
            "Return a tuple: all even numbers of the list, then all the odd ones, each as a "
            "list.",
            "I need two lists in a tuple, the first with the even and the second with the odd "
            "items.",
        ),
        names=("partition_parity", "split_even_odd", "evens_and_odds", "separate"),
        solutions=(
            """def <f>(numbers):
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 != 0]
    return (evens, odds)""",
            """def <f>(nums):
    even, odd = [], []
    for n in nums:
        if n % 2 == 0:
            even.append(n)
        else:
            odd.append(n)
    return even, odd""",
        ),
        inputs=lambda rng: (integers(rng, -6, 30, size(rng, 3, 7)),),
    ),
    Family(
        concept="insert-separator-value",
        tags=("lists",),
        phrasings=(
            "Write a function to put a given value before each element of a list.",
            "Write a python function to build a list in which one and the same value comes right "
            "before every item of the old list.",
            "Given a list and a value x, return [x, first, x, second, ...].",
            "Place a value ahead of all items of a list, one copy for each item.",
            "Return a list in which each original element is preceded by the given one.",
            "Precede every list element with another fixed element.",
            "I want an extra value added right before each entry of my list.",
        ),
        names=("insert_before_each", "add_before", "prepend_each", "insert_element"),
        solutions=(
            """def <f>(items, value):
    result = []
    for item in items:
        result.append(value)
        result.append(item)
    return result""",
            """def <f>(lst, x):
    return [y for item in lst for y in (x, item)]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 20, size(rng, 1, 5)), rng.randint(0, 9)),
    ),
)
