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
        more_phrasings=(
            "Write a function to make one pass of bubble sort, ascending, and give back the resulting list.",
            "Write a python function to compare each item with the following one, left to right, exchange them when the left is larger, and return the list after this one round.",
            "For a list, return a copy on which a single run of neighbour exchanges has been done from front to back, each putting a bigger item after a smaller one.",
            "In which order are the items once bubble sort (smallest first) has gone through the list one time, from the start to the end?",
            "List after one ascending bubble pass.",
            "Walk down the row once. Whenever somebody is taller than the person right behind, let the two change places, and carry on. Return the new row.",
            "For i = 0, ..., n - 2 in this order: if a[i] > a[i+1], interchange the two. Returns the list so obtained, leaving the argument alone.",
            "Don't sort the list fully: only let the largest value rise to the end by swaps of adjacent items in one sweep, and return what comes of it.",
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
        more_phrasings=(
            "Write a function to sort a list of ints in 0..<k> ascending with a tally of each value.",
            "Write a python function to put numbers that are at least 0 and at most <k> in order by counting their occurrences.",
            "Given integers none of which is negative or above <k>, return them from smallest to largest, found by counting instead of comparing.",
            "How would you order integers between 0 and <k> (both possible) upwards by knowing only how many there are of each?",
            "Ascending counting sort for values 0 to <k>.",
            "Put every number into the bin with its label, from bin 0 to bin <k>, then empty the bins one by one from the lowest up into a list.",
            "Counting sort: for v = 0, 1, ..., <k> the output contains v as often as the input does, in non-decreasing order of v.",
            "Make <k> + 1 counters, add one to the counter of each value met, then write each value as many times as its counter says, low values first.",
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
        more_phrasings=(
            "Write a function to tell whether a list is sorted, rising or falling, repeats allowed.",
            "Write a python function to test if the items only ever climb or stay level, or only ever sink or stay level.",
            "Given a list, decide with True or False whether reading it forwards or backwards gives ascending order (equal neighbours are no harm).",
            "Does the list run in one direction only, up or down, with ties permitted?",
            "Is the list monotonic, ties allowed?",
            "Say True if the road never goes both uphill and downhill; flat parts are fine, and so is a road without any points.",
            "A sequence is monotone if a[i] <= a[i+1] for all i or a[i] >= a[i+1] for all i; return whether the list is.",
            "False only for lists that both rise somewhere and fall somewhere; True for every other list.",
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
        more_phrasings=(
            "Write a function to check if strings in a list are in order of length, short ones first, ties ok.",
            "Write a python function to determine whether word lengths never decrease along a list.",
            "Given a list of strings, report True when no string is followed directly by a shorter one, and False otherwise.",
            "Do the lengths of these words only grow or stay the same from left to right?",
            "Are word lengths non-decreasing?",
            "Look at the words as a staircase: does it never step down to a shorter word on the way from the first to the last?",
            "The predicate holds iff len(w[i]) <= len(w[i+1]) for every pair of adjacent strings; lists of fewer than two strings satisfy it.",
            "['a', 'bb', 'cc'] passes, ['bb', 'a'] does not: one word with fewer letters than the one just before spoils it.",
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
        more_phrasings=(
            "Write a function to get the indexes that put a list in ascending order, ties by lower index.",
            "Write a python function to compute the argsort of a list: places of the elements from lowest to highest, equal ones in original order.",
            "For a list of comparable items, return 0-based positions ordered by the item found at each, low to high, and left before right when items are equal.",
            "Where do you find the items when you go through them from least to greatest (leftmost first among equals, counting from 0)?",
            "Stable ascending argsort of a list.",
            "Instead of the sorted things themselves, tell me where each of them stood before, counting from zero; of two alike, the one further left first.",
            "Returns the permutation p of 0..n-1 with a[p[0]] <= a[p[1]] <= ... where p[i] < p[i+1] whenever the values are equal.",
            "For [30, 10, 20] the answer is [1, 2, 0], because the smallest is at index 1, the next at 2 and the largest at 0; ties keep index order.",
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
