"""Families about windows, blocks and neighbours with a best value."""

from training.corpus.draw import integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="moving-average-two-decimals",
        tags=("lists",),
        phrasings=(
            "Write a function to compute the moving average of <k> neighbours, rounded to 2 "
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
        concept="largest-neighbour-gap",
        tags=("lists",),
        phrasings=(
            "Write a function to find the largest absolute difference between neighbours of a "
            "list.",
            "Write a python function to return the biggest jump, up or down, from an element to "
            "the next.",
            "Given two or more numbers, what is the maximum of |next - current| over adjacent "
            "elements?",
            "Return the size of the greatest step between consecutive items, regardless of "
            "direction.",
            "How much do two adjacent elements differ at most?",
            "I need the sharpest change from one reading to the following one, as a positive "
            "number.",
        ),
        names=("largest_gap", "biggest_jump", "max_step", "greatest_change"),
        solutions=(
            """def <f>(numbers):
    return max(abs(a - b) for a, b in zip(numbers, numbers[1:]))""",
            """def <f>(lst):
    best = 0
    for i in range(1, len(lst)):
        best = max(best, abs(lst[i] - lst[i - 1]))
    return best""",
        ),
        inputs=integer_list(-10, 30, 2, 8),
    ),
    Family(
        concept="elements-greater-than-all-to-right",
        tags=("lists",),
        phrasings=(
            "Write a function to list the elements that are greater than every element to their "
            "right.",
            "Write a python function to return the numbers not followed by any equal or larger "
            "number.",
            "Given a list, return in order each value strictly above all values after it (the "
            "last one too).",
            "Which houses of a row see the sunset on the right, being strictly higher than all "
            "behind?",
            "Keep an item only if everything that stands later in the list is smaller.",
            "I need the elements that beat all later ones, from left to right; the last always "
            "counts.",
        ),
        names=("leaders", "right_leaders", "see_the_sunset", "greater_than_rest"),
        solutions=(
            """def <f>(numbers):
    return [n for i, n in enumerate(numbers) if all(n > m for m in numbers[i + 1:])]""",
            """def <f>(lst):
    result = []
    for x in reversed(lst):
        if not result or x > result[-1]:
            result.append(x)
    return result[::-1]""",
        ),
        inputs=integer_list(0, 15, 2, 9),
    ),
    Family(
        concept="record-highs",
        tags=("lists",),
        phrasings=(
            "Write a function to list the records of a list: elements greater than all before "
            "them.",
            "Write a python function to return each number that exceeds every earlier one (the "
            "first too).",
            "Given a list, return the values strictly above everything to their left, in order.",
            "Which results set a new best when they came? The first result always does; ties do "
            "not.",
            "Keep the items that are larger than any preceding item; the first one has none "
            "before it.",
            "I have yearly temperatures in order and need those that were a new record high.",
        ),
        names=("records", "record_highs", "new_maxima", "left_leaders"),
        solutions=(
            """def <f>(numbers):
    records = []
    for n in numbers:
        if not records or n > records[-1]:
            records.append(n)
    return records""",
            """def <f>(lst):
    return [x for i, x in enumerate(lst) if all(x > y for y in lst[:i])]""",
            """def <f>(values):
    best = None
    result = []
    for v in values:
        if best is None or v > best:
            best = v
            result.append(v)
    return result""",
        ),
        inputs=integer_list(0, 25, 1, 9),
    ),
    Family(
        concept="products-of-neighbours",
        tags=("lists",),
        phrasings=(
            "Write a function to multiply each element of a list with the next one.",
            "Write a python function to return the products of all adjacent pairs of a list.",
            "Given [a, b, c, d], return [a * b, b * c, c * d], and likewise for any length.",
            "List the product of every two consecutive elements, from left to right.",
            "Return for each item but the last the item times its right neighbour.",
            "I need a list, one shorter than mine, of the products of neighbouring numbers.",
        ),
        names=("neighbour_products", "adjacent_products", "multiply_neighbours", "pair_products"),
        solutions=(
            """def <f>(numbers):
    return [a * b for a, b in zip(numbers, numbers[1:])]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst) - 1):
        result.append(lst[i] * lst[i + 1])
    return result""",
        ),
        inputs=integer_list(-6, 12, 1, 7),
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
            "Return the best sum that <k> neighbouring items can have.",
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
            "Given two or more numbers, at which index does the neighbouring pair with the lowest "
            "sum begin?",
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
        concept="count-above-both-neighbours-average",
        tags=("lists",),
        phrasings=(
            "Write a function to count the inner elements greater than the mean of their two "
            "neighbours.",
            "Write a python function to return how many items, ends excluded, exceed the average "
            "of both neighbours.",
            "Given numbers, how many inner ones x satisfy 2 * x > left neighbour + right "
            "neighbour?",
            "Count the elements that lie strictly above the midpoint of the elements beside them; "
            "ends never do.",
            "For how many inner indices i is lst[i] > (lst[i - 1] + lst[i + 1]) / 2?",
            "I need the number of bumps: inner values larger than the mean of the values on "
            "either side.",
        ),
        names=("count_bumps", "above_neighbour_mean", "count_above_midpoint", "bumps"),
        solutions=(
            """def <f>(numbers):
    return sum(1 for a, b, c in zip(numbers, numbers[1:], numbers[2:]) if 2 * b > a + c)""",
            """def <f>(lst):
    count = 0
    for i in range(1, len(lst) - 1):
        if lst[i] > (lst[i - 1] + lst[i + 1]) / 2:
            count += 1
    return count""",
        ),
        inputs=integer_list(0, 12, 3, 11),
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
    Family(
        concept="percentage-shares",
        tags=("lists",),
        phrasings=(
            "Write a function to return each number's share of the list's sum in percent, to 1 "
            "decimal.",
            "Write a python function to turn amounts into percentages of their total, rounded to "
            "one decimal.",
            "Given positive numbers, return 100 * x / total for every x, each rounded to 1 "
            "decimal place.",
            "What percentage of the whole is each element? Return a list of floats with one "
            "decimal.",
            "Return the list of round(100 * x / sum, 1) over all elements x.",
            "I have votes for each candidate and need the vote shares in percent with one decimal.",
        ),
        names=("percent_shares", "percentages", "vote_shares", "as_percentages"),
        solutions=(
            """def <f>(numbers):
    total = sum(numbers)
    return [round(100 * n / total, 1) for n in numbers]""",
            """def <f>(votes):
    shares = []
    for v in votes:
        shares.append(round(100 * v / sum(votes), 1))
    return shares""",
        ),
        inputs=integer_list(1, 20, 2, 6),
    ),
)
