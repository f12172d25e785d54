"""Families about steps of sorting, order checks and rearrangements."""

from training.corpus.draw import chance, coin, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="one-bubble-pass",
        tags=("sorting",),
        phrasings=(
            "Write a function to do a single bubble-sort pass over a list and return the list "
            "after it.",
            "Write a python function to go through a list once from the left, swapping "
            "neighbours that are out of ascending order.",
            "Given a list, compare each two neighbours from left to right once, swap them if "
            "the left is greater; return the list.",
            "What does a list look like after the first pass of an ascending bubble sort?",
            "Return the list after one left-to-right sweep of adjacent swaps that moves "
            "larger items to the right.",
            "Perform exactly one round of bubble sort (ascending, from the front) on the list.",
        ),
        names=("bubble_pass", "one_pass", "single_pass", "bubble_once"),
        solutions=(
            """def <f>(items):
    result = list(items)
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result""",
            """def <f>(lst):
    lst = lst[:]
    for i in range(1, len(lst)):
        if lst[i - 1] > lst[i]:
            lst[i - 1], lst[i] = lst[i], lst[i - 1]
    return lst""",
        ),
        inputs=lambda rng: (integers(rng, 1, 20, size(rng, 3, 7)),),
    ),
    Family(
        concept="counting-sort",
        tags=("sorting", "counters"),
        phrasings=(
            "Write a function to sort integers from 0 to <k> by counting how often each of "
            "them occurs.",
            "Write a python function to do a counting sort, ascending, of a list whose values "
            "are between 0 and <k> inclusive.",
            "Given a list of integers in 0..<k>, tally them and return the sorted list.",
            "Use counts instead of comparisons to sort numbers that lie between 0 and <k>.",
            "Return the ascending list of the given values, all of them from 0 up to <k>, by "
            "counting sort.",
            "Every item is an integer from 0 to <k>; count each value and write the values "
            "out in increasing order.",
        ),
        names=("counting_sort", "count_sort", "sort_small_numbers", "sort_by_counting"),
        solutions=(
            """def <f>(items):
    counts = [0] * (<k> + 1)
    for x in items:
        counts[x] += 1
    result = []
    for value in range(<k> + 1):
        result += [value] * counts[value]
    return result""",
            """def <f>(numbers):
    return [v for v in range(<k> + 1) for _ in range(numbers.count(v))]""",
            """from collections import Counter

def <f>(numbers):
    counts = Counter(numbers)
    result = []
    for value in range(<k> + 1):
        result.extend([value] * counts[value])
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, k, size(rng, 4, 9)),),
        parameters=lambda rng: {"k": rng.randint(2, 9)},
    ),
    Family(
        concept="is-sorted-either-way",
        tags=("sorting", "logic"),
        phrasings=(
            "Write a function to check whether a list is in ascending or in descending order, "
            "equal neighbours allowed.",
            "Write a python function to tell if a list never goes down or never goes up from "
            "item to item.",
            "Given a list, return True if it is monotone: non-decreasing or non-increasing.",
            "Is the list sorted in one direction or the other? Repeats do no harm.",
            "Check that a list is sorted, no matter if from small to large or from large to "
            "small (ties are fine).",
            "Return True when the list equals its ascending or its descending sorted version.",
        ),
        names=("is_monotonic", "sorted_either_way", "is_ordered"),
        solutions=(
            """def <f>(items):
    return items == sorted(items) or items == sorted(items, reverse=True)""",
            """def <f>(lst):
    pairs = list(zip(lst, lst[1:]))
    return all(a <= b for a, b in pairs) or all(a >= b for a, b in pairs)""",
            """def <f>(items):
    up = down = True
    for i in range(1, len(items)):
        if items[i] < items[i - 1]:
            up = False
        if items[i] > items[i - 1]:
            down = False
    return up or down""",
        ),
        inputs=lambda rng: (
            sorted(integers(rng, 1, 20, rng.randint(2, 6)), reverse=coin(rng)) if coin(rng)
            else integers(rng, 1, 20, rng.randint(3, 5)),
        ),
    ),
    Family(
        concept="is-sorted-by-length",
        tags=("sorting", "strings", "logic"),
        phrasings=(
            "Write a function to check whether the words of a list never get shorter from one "
            "to the next.",
            "Write a python function to tell if a list of strings is ordered by length, "
            "shortest first, equal lengths allowed.",
            "Given words, return True if each is at least as long as the word before it.",
            "Are the strings in ascending order of their lengths? Neighbours of the same "
            "length are fine.",
            "Check that no word in the list is shorter than its predecessor.",
            "Return True when the lengths of the words are non-decreasing.",
        ),
        names=("sorted_by_length", "lengths_ascending", "never_shorter"),
        solutions=(
            """def <f>(words):
    return all(len(a) <= len(b) for a, b in zip(words, words[1:]))""",
            """def <f>(strings):
    lengths = [len(s) for s in strings]
    return lengths == sorted(lengths)""",
            """def <f>(words):
    for i in range(1, len(words)):
        if len(words[i]) < len(words[i - 1]):
            return False
    return True""",
        ),
        inputs=lambda rng: (
            sorted(words(rng, rng.randint(1, 5)), key=len) if chance(rng, 0.4)
            else words(rng, rng.randint(2, 4)),
        ),
    ),
    Family(
        concept="indices-in-sorted-order",
        tags=("sorting",),
        phrasings=(
            "Write a function to return the indexes of a list in the order of ascending "
            "values, equal values by index.",
            "Write a python function to list the 0-based positions of the items, smallest "
            "item's position first (stable).",
            "Given a list, return the indexes that would sort it ascending; for equal items "
            "the lower index first.",
            "At which positions stand the smallest, the second smallest, ... item? Return "
            "those indexes from 0, ties left to right.",
            "Return a list of indexes such that reading the items in that order gives them "
            "ascending; ties keep index order.",
            "Sort the indexes 0, 1, 2, ... of a list by the values found there, not changing "
            "the order for equal values.",
        ),
        names=("argsort", "sorting_indices", "order_of_indices", "sort_indices"),
        solutions=(
            """def <f>(items):
    return sorted(range(len(items)), key=lambda i: items[i])""",
            """def <f>(numbers):
    pairs = sorted((n, i) for i, n in enumerate(numbers))
    return [i for _, i in pairs]""",
            """def <f>(items):
    return sorted(range(len(items)), key=items.__getitem__)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 20, size(rng, 3, 7)),),
    ),
)
