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
        more_phrasings=(
            "Write a function to get the first index of a value in a list, or -1 if it isn't there.",
            "Write a python function to locate an element, the second argument, in a list by scanning from the front, with -1 as the sign of failure.",
            "For a list and a value, return the lowest zero-based index where the value stands; without any such index return -1.",
            "At which index, counting from zero, do you meet the value for the first time, if at all (-1 if not)?",
            "first index of value in list, else -1",
            "Walk along the shelf from the left, counting 0, 1, 2; stop at the thing I am looking for and tell me the number. If you never find it, say -1.",
            "The least i with a[i] = v for a list a and a value v, or -1 if no i qualifies.",
            "In [7, 4, 7] the 7 is at 0, the 4 at 1, and a 5, which is not there, at -1.",
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
        more_phrasings=(
            "Write a function to get the last index of a value in a list, or -1 if it isn't there.",
            "Write a python function to locate the hindmost copy of an element in a list by scanning backwards, with -1 as the sign of failure.",
            "For a list and a value, return the greatest zero-based index where the value stands; without any such index return -1.",
            "At which index, counting from zero, is the value seen for the very last time, if at all (-1 if not)?",
            "last index of value in list, else -1",
            "Start at the right end of the shelf and walk left until you see what I look for; tell me how many things stand to the left of it, or -1 if you never see it.",
            "The maximum of all i with a[i] = v for a list a and a value v, or -1 where no such i exists.",
            "In [7, 4, 7] the 7 is at 2, the 4 at 1, and a 5, which is not there, at -1.",
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
        more_phrasings=(
            "Write a function to couple each list item with the next one, as tuples.",
            "Write a python function to produce the sliding windows of width two over a list, every window a tuple.",
            "For a list x, return [(x[0], x[1]), (x[1], x[2]), ...]; with fewer than two items there is nothing to return but an empty list.",
            "Which items stand side by side in the list? Give all such couples as tuples, from left to right.",
            "tuples of neighbouring list items",
            "People sit in a row; name everyone but the last together with the person on the right, two by two, in tuples.",
            "The list of the bigrams of a sequence, in order, each one a 2-tuple.",
            "[1, 2, 3] gives [(1, 2), (2, 3)], every inner item being used twice.",
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
        more_phrasings=(
            "Write a function to divide integers into (even list, odd list).",
            "Write a python function to sort integers into two lists by divisibility by two and return both in a tuple, the divisible ones first.",
            "For a list of integers, return a 2-tuple: the list of those with remainder 0 when halved, and the list of the others, both in input order.",
            "Which numbers of the list are even and which are odd? Answer with a tuple of two lists in that order.",
            "tuple: even numbers list, odd numbers list",
            "Put the numbers you can halve into the left bowl and the others into the right bowl, one after the other; hand me both bowls in a tuple.",
            "The pair (E, O) of subsequences of an integer list with the even and the odd elements respectively.",
            "[5, 2, 8, 1] makes ([2, 8], [5, 1]), and an empty list makes ([], []).",
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
        more_phrasings=(
            "Write a function to insert a value ahead of every list item.",
            "Write a python function to return a list twice as long, in which the second argument alternates with the elements of the first, the second argument leading.",
            "For a list and a value v, return v, the first item, v, the second item, and so on to the last item.",
            "What does a list look like if a copy of some value is squeezed in directly in front of each of its items?",
            "list with a given value before every item",
            "To the left of each guest in a row put one and the same extra thing, which is named second; show the row with all the extras.",
            "The list of length 2n with the given value at every even index and the original elements, in order, at the odd indices.",
            "[1, 2] with 0 comes out as [0, 1, 0, 2]; an empty list stays empty.",
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
