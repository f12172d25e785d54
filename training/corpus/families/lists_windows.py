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
        more_phrasings=(
            "Write a function to get the averages of every <k> consecutive numbers, rounded to 2 decimals.",
            "Write a python function to slide a window of <k> items along a list and return its means, each to two places after the point.",
            "Given a list not shorter than <k>, return for each start the arithmetic mean of the <k> numbers from there on, rounded to hundredths.",
            "What are the means, to two decimals, of all the stretches of <k> neighbouring numbers, from left to right?",
            "Rolling means of width <k>, 2 decimals.",
            "Take the first <k> numbers and work out their average to two digits behind the point, then move on by one number and do so again, until the last <k>; list the averages.",
            "The list c with c[i] = round((a[i] + ... + a[i + <k> - 1]) / <k>, 2) for all i from 0 to n - <k>.",
            "Smooth a series: it becomes shorter by <k> - 1, as each new value is the mean of <k> successive old ones, given with a precision of two decimals.",
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
        more_phrasings=(
            "Write a function to sum a list in chunks of <k>, the last chunk possibly shorter.",
            "Write a python function to divide a list into consecutive pieces of <k> items, the final one perhaps incomplete, and return the total of each piece.",
            "Given numbers, return a list with the total of the first <k>, the total of the <k> following, and so on; those left at the end are totalled too.",
            "What does each successive, separate group of <k> numbers add up to, including the maybe smaller group at the end?",
            "Chunk totals, <k> items a chunk, rest included.",
            "Pack the numbers in order into bags of <k>, where the last bag needn't be full, and tell for each bag how much is in it.",
            "The list c with c[i] = sum of all a[j] with i * <k> <= j < (i + 1) * <k>, as long as such j exist.",
            "Turn a list of figures into totals by periods, a period being <k> entries and the last period possibly cut short.",
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
        more_phrasings=(
            "Write a function to get the highest total of any <k> numbers in a row.",
            "Write a python function to find out how much the richest contiguous block of exactly <k> items adds up to.",
            "Given a list with <k> or more numbers, return the greatest value among the sums of its contiguous parts of length <k>.",
            "What is the most that any <k> items standing side by side come to?",
            "Maximum sum of <k> consecutive items.",
            "Choose <k> neighbours in the row so that together they make as much as possible, and say how much that is.",
            "The maximum of a[i] + ... + a[i + <k> - 1] over all i with 0 <= i <= n - <k>.",
            "Add up the first <k> numbers, move the frame on by one number and add again until the end is reached; the biggest of these results is the answer.",
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
        more_phrasings=(
            "Write a function to find where (index from 0) the two neighbours with the smallest sum start, first such place on ties.",
            "Write a python function to return the lowest index at which a number together with the one right after it makes the minimal total.",
            "Given at least two numbers, add each to the next one and return the zero-based place of the least of these sums, the earliest of equals.",
            "At what index does the cheapest pair of consecutive items begin, the leftmost if several pairs are equally cheap?",
            "Earliest argmin of a[i] + a[i + 1].",
            "Find the two numbers side by side that make least together, going for the ones nearer the front if it's a draw; how many numbers are in front of them?",
            "The least i such that a[i] + a[i+1] <= a[j] + a[j+1] for all j, indices starting at 0.",
            "You want two days off in succession and a list tells what each day costs you: return the zero-based number of the first of the two when this costs least, and as early as possible.",
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
        more_phrasings=(
            "Write a function to get the length of the longest run of items where each differs from the one before by <k> or less.",
            "Write a python function to measure, in items, the largest contiguous block of a list without a jump above <k> between neighbours.",
            "Given numbers, return how many there are in the longest part in which the absolute difference of any two adjacent ones does not go beyond <k>.",
            "What is the maximum number of consecutive items such that no step between them, up or down, is bigger than <k>?",
            "Longest run with neighbour gaps <= <k>, as length.",
            "Cut the row between any two neighbours that are more than <k> apart; how many numbers are in the longest piece?",
            "The maximum of j - i + 1 over all i <= j with |a[t + 1] - a[t]| <= <k> for every t from i to j - 1.",
            "Walking along stones of these heights you can step up or down <k> at most: how many stones, the first one included, does the longest possible walk have?",
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
