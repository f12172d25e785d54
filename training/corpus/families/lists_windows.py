"""Families about windows, blocks and stretches of a list."""

from training.corpus.draw import integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="moving-average-two-decimals",
        tags=("lists",),
        phrasings=(
            "Write a function to compute the moving average of <k> adjacent numbers, rounded to 2 "
            "decimals.",
            "Write a python function to return the mean of each window of <k> elements, to two "
            "decimals.",
            "Given at least <k> numbers, average every <k> consecutive ones and round each mean "
            "to 2 places.",
            "Smooth a list: means of all overlapping windows of length <k>, rounded to 2 decimal "
            "places.",
            "Return the list of averages of <k> adjacent values, each as round(average, 2).",
            "I need the rolling mean over <k> readings, only full windows, two digits after the "
            "point.",
        ),
        names=("moving_average", "rolling_mean", "smooth", "window_averages"),
        solutions=(
            """def <f>(numbers):
    count = len(numbers) - <k> + 1
    return [round(sum(numbers[i:i + <k>]) / <k>, 2) for i in range(count)]""",
            """def <f>(lst):
    result = []
    for i in range(<k>, len(lst) + 1):
        window = lst[i - <k>:i]
        result.append(round(sum(window) / <k>, 2))
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 20, rng.randint(k, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="sums-of-blocks",
        tags=("lists",),
        phrasings=(
            "Write a function to cut a list into blocks of <k> and return each block's sum.",
            "Write a python function to add up every <k> numbers in turn, without overlap; the "
            "last may be fewer.",
            "Given a list, sum its elements 1 to <k>, then the next <k>, ...; a shorter rest is "
            "summed too.",
            "Return the sums of the consecutive, non-overlapping groups of <k> items (last group "
            "maybe smaller).",
            "Shrink a list by replacing each chunk of <k> elements by the chunk's total.",
            "I have a value for each hour and need the totals of successive blocks of <k> hours.",
        ),
        names=("block_sums", "chunk_sums", "sum_chunks", "group_totals"),
        solutions=(
            """def <f>(numbers):
    return [sum(numbers[i:i + <k>]) for i in range(0, len(numbers), <k>)]""",
            """def <f>(lst):
    result = []
    while lst:
        result.append(sum(lst[:<k>]))
        lst = lst[<k>:]
    return result""",
            """def <f>(values):
    totals = []
    for i, v in enumerate(values):
        if i % <k> == 0:
            totals.append(0)
        totals[-1] += v
    return totals""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 15, size(rng, 2, 10)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="best-window-sum",
        tags=("lists",),
        phrasings=(
            "Write a function to find the largest sum of <k> consecutive elements of a list.",
            "Write a python function to return the maximum total over all windows of length <k>.",
            "Given at least <k> integers, what is the greatest sum of <k> adjacent ones?",
            "Return the largest sum that <k> neighbouring items of a list have.",
            "Which is the highest total of any <k> values standing in a row? Return the total.",
            "I need the most that I could earn in <k> days in a row, from a list of daily "
            "earnings.",
        ),
        names=("best_window", "max_window_sum", "largest_block_sum", "best_stretch"),
        solutions=(
            """def <f>(numbers):
    return max(sum(numbers[i:i + <k>]) for i in range(len(numbers) - <k> + 1))""",
            """def <f>(lst):
    total = sum(lst[:<k>])
    best = total
    for i in range(<k>, len(lst)):
        total += lst[i] - lst[i - <k>]
        best = max(best, total)
    return best""",
        ),
        inputs=lambda rng, k: (integers(rng, -9, 15, rng.randint(k + 1, 9)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="index-of-smallest-adjacent-sum",
        tags=("lists",),
        phrasings=(
            "Write a function to find the index i with the smallest lst[i] + lst[i + 1], the "
            "first if tied.",
            "Write a python function to return where the adjacent pair of least sum starts (first "
            "such pair).",
            "Given two or more numbers, at which index does the first neighbouring pair with the "
            "lowest sum begin?",
            "Return the zero-based start of the two adjacent items with minimal total; the "
            "leftmost on ties.",
            "Look at each element plus its successor and return the earliest index of the minimum.",
            "I need the first place (from 0) at which two consecutive values add up to the least.",
        ),
        names=("lowest_pair_index", "min_adjacent_sum", "cheapest_neighbours", "smallest_pair_at"),
        solutions=(
            """def <f>(numbers):
    sums = [a + b for a, b in zip(numbers, numbers[1:])]
    return sums.index(min(sums))""",
            """def <f>(lst):
    return min(range(len(lst) - 1), key=lambda i: lst[i] + lst[i + 1])""",
            """def <f>(values):
    best = 0
    for i in range(1, len(values) - 1):
        if values[i] + values[i + 1] < values[best] + values[best + 1]:
            best = i
    return best""",
        ),
        inputs=integer_list(0, 12, 3, 9),
    ),
    Family(
        concept="longest-steady-stretch",
        tags=("lists",),
        phrasings=(
            "Write a function to find the longest stretch in which neighbours differ by at most "
            "<k>; return its length.",
            "Write a python function to return the most consecutive items with steps of <k> or "
            "less between them.",
            "Given a non-empty list, how long is its longest contiguous part whose steps are all "
            "at most <k> in size?",
            "Return the length of the longest run of elements each within <k> of the element "
            "before it.",
            "How many readings in a row are there at most without a change of more than <k> from "
            "one to the next?",
            "I call a run steady if adjacent values are no more than <k> apart; I need the "
            "longest run's length.",
        ),
        names=("longest_steady", "steady_stretch", "calm_length", "longest_smooth_run"),
        solutions=(
            """def <f>(numbers):
    best = current = 1
    for a, b in zip(numbers, numbers[1:]):
        current = current + 1 if abs(a - b) <= <k> else 1
        best = max(best, current)
    return best""",
            """def <f>(lst):
    best, start = 1, 0
    for i in range(1, len(lst)):
        if abs(lst[i] - lst[i - 1]) > <k>:
            start = i
        best = max(best, i - start + 1)
    return best""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 2 * k + 3, rng.randint(1, 10)),),
        parameters=lambda rng: {"k": rng.randint(1, 5)},
    ),
)
