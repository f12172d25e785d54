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
