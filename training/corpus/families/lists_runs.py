"""Families about runs of equal or rising elements."""

from training.corpus.draw import chance, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="count-runs",
        tags=("lists",),
        phrasings=(
            "Write a function to count the runs of equal adjacent elements in a list.",
            "Write a python function to return how many groups of equal neighbours a list "
            "consists of.",
            "Given a list, into how many maximal stretches of one repeated value does it fall?",
            "Count the blocks of identical consecutive items; a lone item is a block too, [] has "
            "0.",
            "Return the length that a list would have if each run of equal items became one item.",
            "How many runs has the list? For instance, 1 1 2 2 2 1 has three.",
        ),
        more_phrasings=(
            "Write a function to count the groups of equal consecutive items in a list.",
            "Write a python function to tell into how many maximal blocks of repeated neighbours a list divides, single items being blocks as well.",
            "Given a list, return the number of items that have no equal item directly in front of them.",
            "How many times does a new value begin as you read the list, the very first item included?",
            "Number of runs in a list.",
            "Put neighbours that are the same into one heap, a lone one making its own heap: how many heaps does the list make (none for an empty list)?",
            "The length of the run-length encoding of a list: the number of maximal segments of constant value.",
            "Remove each item that merely repeats the one just before it; how many items are left?",
        ),
        names=("count_runs", "number_of_runs", "count_groups", "count_blocks"),
        solutions=(
            """def <f>(items):
    count = 0
    for i in range(len(items)):
        if i == 0 or items[i] != items[i - 1]:
            count += 1
    return count""",
            """from itertools import groupby

def <f>(lst):
    return len(list(groupby(lst)))""",
            """def <f>(values):
    if not values:
        return 0
    return 1 + sum(1 for a, b in zip(values, values[1:]) if a != b)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 3, size(rng, 2, 11)),),
    ),
    Family(
        concept="run-lengths-of-list",
        tags=("lists",),
        phrasings=(
            "Write a function to return the lengths of the runs of equal adjacent elements of a "
            "list.",
            "Write a python function to list how long each maximal stretch of one value in a list "
            "is.",
            "Given a list, count the items of every group of equal neighbours; return the counts "
            "in order.",
            "How many times in a row does each value come, run after run? Return a list of "
            "numbers.",
            "Return a list of run lengths: 5 5 5 2 5 gives 3, 1, 1.",
            "I need only the sizes of the blocks of identical consecutive items, from left to "
            "right.",
        ),
        more_phrasings=(
            "Write a function to get the length of each group of equal consecutive items.",
            "Write a python function to give, in sequence, the sizes of the maximal blocks of repeated neighbours that make up a list.",
            "Given a list, return a list of integers that says for its first run, second run and so on how many items it comprises.",
            "How long are the runs of one and the same value in the list, in their order?",
            "Run lengths of a list, without the values.",
            "Put neighbours that are the same into one heap and say for each heap, from left to right, how many are in it.",
            "The second components of the run-length encoding: for each maximal segment of constant value, in order, its number of elements.",
            "[4, 4, 9, 4] leads to [2, 1, 1]; for every stretch of identical items note its extent and forget what was repeated.",
        ),
        names=("run_lengths", "block_sizes", "group_sizes", "streak_lengths"),
        solutions=(
            """from itertools import groupby

def <f>(items):
    return [len(list(group)) for _, group in groupby(items)]""",
            """def <f>(lst):
    lengths = []
    for i, x in enumerate(lst):
        if i > 0 and x == lst[i - 1]:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths""",
        ),
        inputs=lambda rng: (integers(rng, 0, 2, size(rng, 2, 11)),),
    ),
    Family(
        concept="group-equal-neighbours",
        tags=("lists",),
        phrasings=(
            "Write a function to group equal adjacent elements of a list into sublists.",
            "Write a python function to pack each run of identical consecutive items into its own "
            "list.",
            "Given a list, return a list of lists where every inner list is one run of equal "
            "neighbours.",
            "Cut a list wherever an item differs from the one before it and return the parts.",
            "Turn 1 1 2 1 into [[1, 1], [2], [1]]: consecutive equal elements go together.",
            "I need the blocks of repeated values in a list as separate lists, in order.",
        ),
        more_phrasings=(
            "Write a function to split a list into lists of equal consecutive items.",
            "Write a python function to break a list into its runs, each as an inner list with all the repetitions of a value that stand side by side.",
            "Given a list, return it cut at every place where two items next to each other are different.",
            "What are the maximal segments of constant value that the list consists of, each written as a list?",
            "List of runs, every run as a list.",
            "Put neighbours that are the same into one small list, and begin another small list whenever the next one is different; return all the small lists.",
            "The partition of a sequence into its maximal contiguous constant subsequences, as a list of lists.",
            "People in a queue with the same shirt colour as the one ahead join that person's group: return the groups, front to back, where a group is the list of its members' colours.",
        ),
        names=("group_equal", "pack_runs", "group_neighbours", "pack"),
        solutions=(
            """from itertools import groupby

def <f>(items):
    return [list(group) for _, group in groupby(items)]""",
            """def <f>(lst):
    groups = []
    for x in lst:
        if groups and groups[-1][-1] == x:
            groups[-1].append(x)
        else:
            groups.append([x])
    return groups""",
        ),
        inputs=lambda rng: (integers(rng, 1, 3, size(rng, 2, 8)),),
    ),
    Family(
        concept="longest-rising-run-length",
        tags=("lists",),
        phrasings=(
            "Write a function to find the length of the longest strictly increasing run of "
            "neighbours.",
            "Write a python function to return the size of the longest contiguous strictly rising "
            "part of a list.",
            "Given a non-empty list, how many elements has its longest run in which each "
            "exceeds the one before?",
            "Return the greatest number of adjacent items in which each item exceeds the one "
            "before.",
            "How long is the longest uninterrupted strict climb of a list, counted in elements?",
            "I need the length of the longest stretch without gaps in which the values always "
            "grow.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest strictly increasing stretch of consecutive items.",
            "Write a python function to measure, in elements, the longest contiguous part of a list where every number is larger than its predecessor.",
            "Given numbers, return how many there are in the biggest block of neighbours that keeps going up, equal neighbours ending a block.",
            "What is the maximal number of consecutive list items forming a strictly ascending sequence?",
            "Length of the longest strictly rising contiguous run.",
            "How many numbers in a row, at most, are each bigger than the one before? Count the one you start with too.",
            "The maximum of j - i + 1 over all i <= j such that a[i] < a[i+1] < ... < a[j].",
            "1, 2, 5, 3, 4 gives 3 because of 1, 2, 5: cut the list wherever it fails to grow and return the size of the largest piece.",
        ),
        names=("longest_rise", "longest_increasing_run", "longest_climb", "max_rising"),
        solutions=(
            """def <f>(numbers):
    best = current = 1
    for a, b in zip(numbers, numbers[1:]):
        current = current + 1 if b > a else 1
        best = max(best, current)
    return best""",
            """def <f>(lst):
    best, start = 1, 0
    for i in range(1, len(lst)):
        if lst[i] <= lst[i - 1]:
            start = i
        best = max(best, i - start + 1)
    return best""",
        ),
        inputs=integer_list(1, 12, 1, 9),
    ),
    Family(
        concept="longest-run-of-given-value",
        tags=("lists",),
        phrasings=(
            "Write a function to find the longest streak of <k>s in a list and return its length.",
            "Write a python function to return how many <k>s stand in a row at most in a list.",
            "Given a list of integers, what is the greatest number of consecutive <k>s (0 if "
            "none)?",
            "Return the length of the longest run that consists only of <k>s.",
            "How often in a row does <k> occur at most?",
            "I record <k> for a win and need the length of the longest winning streak; other "
            "values break it.",
        ),
        more_phrasings=(
            "Write a function to get the largest number of consecutive <k>s in a list.",
            "Write a python function to measure the longest unbroken series of items all equal to <k>, 0 if there is none.",
            "Given numbers, return the size of the biggest block of neighbours each of which is <k>.",
            "What is the maximum count of <k>s directly following one another in the list?",
            "Length of the longest run of <k> in a list.",
            "Count how often <k> comes without anything else in between, start anew after each other number, and tell the highest count.",
            "The maximum length of a contiguous sublist in which every element equals <k>.",
            "Cut the list at everything that is not <k>; how many items does the longest of the pieces have?",
        ),
        names=("longest_streak", "max_consecutive", "longest_run_of", "best_streak"),
        solutions=(
            """def <f>(numbers):
    best = current = 0
    for n in numbers:
        current = current + 1 if n == <k> else 0
        best = max(best, current)
    return best""",
            """from itertools import groupby

def <f>(lst):
    return max((len(list(g)) for x, g in groupby(lst) if x == <k>), default=0)""",
            """def <f>(values):
    longest = 0
    count = 0
    for v in values:
        if v == <k>:
            count += 1
            longest = max(longest, count)
        else:
            count = 0
    return longest""",
        ),
        inputs=lambda rng, k: (
            [k if chance(rng, 0.6) else rng.randint(0, 9) for _ in range(size(rng, 3, 10))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 1, 1, 3, 6))},
    ),
    Family(
        concept="count-equal-neighbour-pairs",
        tags=("lists",),
        phrasings=(
            "Write a function to count the positions where an element equals the next one.",
            "Write a python function to return the number of pairs of equal adjacent elements in "
            "a list.",
            "Given a list, how many times does an item repeat the item directly before it?",
            "Count all i for which lst[i] == lst[i + 1]; three equal items in a row make two "
            "pairs.",
            "How many neighbouring pairs of a list are made of two identical values (pairs may "
            "overlap)?",
            "I need the number of places at which two equal values stand side by side, overlaps "
            "included.",
        ),
        more_phrasings=(
            "Write a function to count how often an item is the same as the one right after it.",
            "Write a python function to tell the number of places in a list with two identical items next to each other; three alike make two places.",
            "Given a list, return how many of its items are equal to their direct predecessor.",
            "How frequently does one and the same value come twice in succession, where a triple counts as two such cases?",
            "Number of i with a[i] == a[i + 1].",
            "Compare each thing in the row with its right-hand neighbour and count how many times they are alike.",
            "The number of equal pairs among (a[0], a[1]), (a[1], a[2]), ..., (a[n - 2], a[n - 1]).",
            "If you read a list aloud and say \"again\" whenever the value stays what it just was, how many times do you say it?",
        ),
        names=("count_equal_neighbours", "adjacent_equal", "count_repeats", "equal_pairs"),
        solutions=(
            """def <f>(items):
    return sum(1 for a, b in zip(items, items[1:]) if a == b)""",
            """def <f>(lst):
    count = 0
    for i in range(len(lst) - 1):
        if lst[i] == lst[i + 1]:
            count += 1
    return count""",
        ),
        inputs=lambda rng: (integers(rng, 1, 2, size(rng, 3, 10)),),
    ),
    Family(
        concept="count-ascents",
        tags=("lists",),
        phrasings=(
            "Write a function to count how many elements of a list are greater than their "
            "predecessor.",
            "Write a python function to return the number of steps up between neighbours of a "
            "list.",
            "Given numbers, how often is the next one strictly larger than the current one?",
            "Count the indices i >= 1 with lst[i] > lst[i - 1].",
            "On how many days was the value higher than the day before?",
            "I need the number of strict rises from one element to the following one.",
        ),
        more_phrasings=(
            "Write a function to count how often a number is followed directly by a bigger one.",
            "Write a python function to tell in how many places a list goes up strictly from an item to its successor.",
            "Given numbers, return how many of them top the number immediately on their left.",
            "How many pairs of consecutive items have a larger second member?",
            "Number of strict increases between list neighbours.",
            "Going through the list number by number, how many times do you have to climb? Staying level is no climb.",
            "The number of ascents of a sequence: indices i with a[i] < a[i + 1].",
            "Prices of successive days are listed; on how many days was the price above that of the day before?",
        ),
        names=("count_ascents", "count_rises", "steps_up", "count_increases"),
        solutions=(
            """def <f>(numbers):
    return sum(b > a for a, b in zip(numbers, numbers[1:]))""",
            """def <f>(lst):
    count = 0
    for i in range(1, len(lst)):
        if lst[i] > lst[i - 1]:
            count += 1
    return count""",
        ),
        inputs=integer_list(1, 9, 1, 10),
    ),
    Family(
        concept="count-sign-changes",
        tags=("lists",),
        phrasings=(
            "Write a function to count how often neighbours in a list of nonzero numbers differ "
            "in sign.",
            "Write a python function to return the number of sign changes along a list without "
            "zeros.",
            "Given nonzero integers, how many adjacent pairs have one positive and one negative "
            "member?",
            "Count the places where a list goes from plus to minus or from minus to plus (no "
            "zeros occur).",
            "Return how many products of two consecutive elements are negative.",
            "I need the number of times a signal, never 0, crosses the zero line between two "
            "samples.",
        ),
        more_phrasings=(
            "Write a function to count the sign switches between neighbours in a list without zeros.",
            "Write a python function to tell how many times a sequence of nonzero numbers passes from plus to minus or the other way between consecutive items.",
            "Given numbers, none of them 0, return how many items have the opposite sign of their predecessor.",
            "How often do two numbers next to each other lie on different sides of zero, 0 itself not being in the list?",
            "Number of adjacent pairs with opposite signs (no zeros).",
            "Going through the numbers, how many times do you step from below zero to above it or back? No number is zero.",
            "The number of i with a[i] * a[i + 1] < 0, all a[i] being nonzero.",
            "An account is in the black (positive) or in the red (negative) each evening, never at 0: count the evenings when it has changed over since the last one.",
        ),
        names=("sign_changes", "count_sign_changes", "zero_crossings", "count_crossings"),
        solutions=(
            """def <f>(numbers):
    return sum(1 for a, b in zip(numbers, numbers[1:]) if a * b < 0)""",
            """def <f>(lst):
    changes = 0
    for i in range(1, len(lst)):
        if (lst[i] > 0) != (lst[i - 1] > 0):
            changes += 1
    return changes""",
        ),
        inputs=lambda rng: (
            [rng.choice((-1, 1)) * rng.randint(1, 9) for _ in range(rng.randint(2, 10))],
        ),
    ),
)
