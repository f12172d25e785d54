"""Families about changing elements by their place and the others."""

from training.corpus.draw import integer_list
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="multiply-by-position",
        tags=("lists",),
        phrasings=(
            "Write a function to multiply each element of a list by its position, counted from 1.",
            "Write a python function to scale the first number by 1, the second by 2, and so on.",
            "Given a list, return a list of every number times its one-based position.",
            "Weight the items of a list: the one at index i is multiplied by i + 1.",
            "Return [1 * a, 2 * b, 3 * c, ...] for a list [a, b, c, ...].",
            "I need the products of the elements and their 1-based places, as a list.",
        ),
        more_phrasings=(
            "Write a function to multiply each list element by its 1-based position.",
            "Write a python function to map every entry of a list to itself times its rank in the list, the leading entry having rank one.",
            "For a list of numbers, give the first once, the second doubled, the third tripled and so forth, in a list.",
            "What does the list become if every item is multiplied by how many items there are up to and including it?",
            "List of (index + 1) * value.",
            "The prize money on each card counts once on the first card, twice on the second, three times on the third and so on. List what every card is worth.",
            "The sequence b with b[i] = i * a[i] for i = 1, ..., n.",
            "[5, 5, 5] becomes [5, 10, 15] and [4, 0, -1] becomes [4, 0, -3]: return any list treated like this.",
        ),
        names=("multiply_by_position", "weight_by_position", "position_products", "scale_by_place"),
        solutions=(
            """def <f>(numbers):
    return [i * n for i, n in enumerate(numbers, 1)]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        result.append(lst[i] * (i + 1))
    return result""",
        ),
        inputs=integer_list(-5, 15, 0, 8),
    ),
    Family(
        concept="add-index-to-each",
        tags=("lists",),
        phrasings=(
            "Write a function to add to each number of a list its index, counted from 0.",
            "Write a python function to increase every element by its own zero-based index.",
            "Given a list, return a list in which the item at index i has grown by i.",
            "Return [a, b + 1, c + 2, ...] for a list [a, b, c, ...].",
            "Sum each element with the zero-based place where it stands and return the sums.",
            "I want the first entry unchanged, the second one raised by 1, the third by 2 and so "
            "on.",
        ),
        more_phrasings=(
            "Write a function to add the index to every element of a list.",
            "Write a python function to map each entry of a list to its sum with the number of entries in front of it.",
            "For a list of numbers, give a list of the same length whose entry at place i, from 0, is what stood there plus i.",
            "What does the list become if its items are raised by 0, 1, 2, ... in turn?",
            "List of value + zero-based index.",
            "The first child in line gets nothing extra, the next one gets one sweet more, the one after it two more, and so on. How many sweets has each then?",
            "The sequence b with b[i] = a[i] + i for i = 0, ..., n - 1.",
            "[5, 5, 5] becomes [5, 6, 7] and [] stays []: return any list treated like this.",
        ),
        names=("add_index", "add_indices", "plus_index", "shift_by_index"),
        solutions=(
            """def <f>(numbers):
    return [n + i for i, n in enumerate(numbers)]""",
            """def <f>(lst):
    return [lst[i] + i for i in range(len(lst))]""",
            """def <f>(nums):
    result = list(nums)
    for i in range(len(result)):
        result[i] += i
    return result""",
        ),
        inputs=integer_list(-8, 20, 1, 8),
    ),
    Family(
        concept="distance-from-maximum",
        tags=("lists",),
        phrasings=(
            "Write a function to return how much each number of a list lies below the largest one.",
            "Write a python function to subtract every element from the maximum of its list.",
            "Given a non-empty list, return the list of maximum minus element, in order.",
            "How far is each value away from the list's largest value? Return the differences.",
            "Replace each number by the amount that it lacks to the maximum of the list.",
            "I need for all players the points they are behind the best score, as a list.",
        ),
        more_phrasings=(
            "Write a function to return, for each list element, the maximum minus that element.",
            "Write a python function to map every entry of a list to its shortfall against the list's biggest entry.",
            "For a list of numbers, give a list of the same length saying how much each would have to grow to be as big as the biggest.",
            "By how much does the largest value exceed every value of the list, itself included (0)?",
            "List of max - n for each n.",
            "The tallest child is the measure: how many inches is each child in the row shorter than that one? Answer in the order of the row.",
            "The sequence b with b[i] = max(a) - a[i] for all i.",
            "[2, 9, 7] becomes [7, 0, 2], a zero showing where the maximum is: return any list treated like this.",
        ),
        names=("distance_from_max", "below_maximum", "gap_to_best", "points_behind"),
        solutions=(
            """def <f>(numbers):
    return [max(numbers) - n for n in numbers]""",
            """def <f>(scores):
    best = max(scores)
    return [best - s for s in scores]""",
        ),
        inputs=integer_list(-5, 40, 1, 7),
    ),
    Family(
        concept="cumulative-products",
        tags=("lists",),
        phrasings=(
            "Write a function to compute the running products of a list.",
            "Write a python function to return the products of the first 1, 2, 3, ... elements of "
            "a list.",
            "Given numbers, return a list whose item at index i is the product of items 0 to i.",
            "Return the cumulative products of an array from left to right.",
            "Replace each number by the product of itself and everything before it.",
            "I need a list that starts with the first factor and multiplies by the next one each "
            "step.",
        ),
        names=("running_products", "cumulative_products", "prefix_products", "cumprod"),
        solutions=(
            """def <f>(numbers):
    result = []
    product = 1
    for n in numbers:
        product *= n
        result.append(product)
    return result""",
            """from itertools import accumulate
from operator import mul

def <f>(lst):
    return list(accumulate(lst, mul))""",
        ),
        inputs=integer_list(-3, 6, 0, 6),
    ),
    Family(
        concept="minimum-so-far",
        tags=("lists",),
        phrasings=(
            "Write a function to return the running minimum of a list of numbers.",
            "Write a python function to give for each position the smallest element up to there.",
            "Given a list, return a list whose item at index i is the minimum of items 0 to i.",
            "Replace each number by the least value seen so far, itself included.",
            "What is the lowest value among the first 1, 2, 3, ... elements? Return all as a list.",
            "I have daily prices and need for each day the cheapest price until that day.",
        ),
        more_phrasings=(
            "Write a function to get the prefix minimums of a list.",
            "Write a python function to map every place of a list to the lowest entry among those from the front to that place, both ends in.",
            "For a list of numbers, give a list of the same length in which each has been exchanged for the smallest one that has come so far.",
            "What is the record low after each number of the series? Answer with a list, one entry for each number.",
            "Cumulative minimum of a list.",
            "I note every day's temperature, and next to it the coldest there has been up to then, that day too. Show the second column.",
            "The sequence m with m[i] = min(a[0], ..., a[i]) for all i.",
            "[5, 7, 3, 4] becomes [5, 5, 3, 3], a list that never rises: return any list treated like this.",
        ),
        names=("running_minimum", "minimum_so_far", "prefix_minima", "lowest_so_far"),
        solutions=(
            """def <f>(numbers):
    return [min(numbers[:i + 1]) for i in range(len(numbers))]""",
            """from itertools import accumulate

def <f>(lst):
    return list(accumulate(lst, min))""",
            """def <f>(prices):
    result = []
    lowest = prices[0]
    for p in prices:
        lowest = min(lowest, p)
        result.append(lowest)
    return result""",
        ),
        inputs=integer_list(-5, 30, 1, 8),
    ),
    Family(
        concept="sum-of-both-neighbours",
        tags=("lists",),
        phrasings=(
            "Write a function to replace each number by the sum of its two neighbours, a missing "
            "one counting 0.",
            "Write a python function to return for each index the left plus the right neighbour "
            "(0 beyond the ends).",
            "Given a list, return left + right neighbour of each element; outside the list there "
            "are zeros.",
            "For every position add the element before and the element after it, taking 0 where "
            "there is none.",
            "Return a list of neighbour sums: item i is lst[i-1] + lst[i+1], with 0 for missing "
            "items.",
            "I need each cell's sum of adjacent cells, without the cell itself and with 0 past "
            "the borders.",
        ),
        more_phrasings=(
            "Write a function to return, for each list element, the sum of its left and right neighbours, 0 for a missing one.",
            "Write a python function to map every place of a list to the total of the entries immediately beside it, its own entry left out and nothing being beyond the ends.",
            "For a list of numbers, give a list of the same length whose entry at i is what stands at i - 1 plus what stands at i + 1, as far as these exist.",
            "What do the numbers just before and just after each place add up to, with zeros imagined outside the list?",
            "Left plus right neighbour per index, 0 outside.",
            "Each person in the row adds up the money of the one on the left and the one on the right, not counting the own. Those at the ends have just one such person. List the sums.",
            "The sequence b with b[i] = a[i - 1] + a[i + 1], where a[-1] and a[n] are taken as 0.",
            "[1, 5, 2] becomes [5, 3, 5] and [7] becomes [0]: return any list treated like this.",
        ),
        names=("neighbour_sums", "sum_neighbours", "adjacent_sums", "side_sums"),
        solutions=(
            """def <f>(numbers):
    padded = [0] + numbers + [0]
    return [padded[i - 1] + padded[i + 1] for i in range(1, len(padded) - 1)]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        left = lst[i - 1] if i > 0 else 0
        right = lst[i + 1] if i < len(lst) - 1 else 0
        result.append(left + right)
    return result""",
        ),
        inputs=integer_list(0, 20, 1, 7),
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
        more_phrasings=(
            "Write a function to convert each number of a list to its percentage of the total, rounded to 1 decimal.",
            "Write a python function to map every entry of a list to a hundred times its quotient with the sum of all entries, one digit being kept behind the point by rounding.",
            "For a list of numbers with a sum other than 0, give a list of the same length telling how many per cent of the sum each one is, to one decimal place.",
            "How many per cent does every entry contribute to the total, rounded to tenths?",
            "List of percent of total, one decimal.",
            "So much each of us put in the pot. What part of the pot, in per cent with one digit after the point, is from each? Answer in the same order.",
            "The sequence p with p[i] = 100 * a[i] / (a[0] + ... + a[n - 1]), each rounded to one decimal.",
            "[1, 1, 2] becomes [25.0, 25.0, 50.0]: return any list of amounts as rounded shares of a hundred, with one decimal.",
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
        more_phrasings=(
            "Write a function to return what each neighbouring pair of a list multiplies to.",
            "Write a python function to map every two entries of a list that stand side by side to the result of multiplying them, from left to right.",
            "For a list of numbers, give a list whose entry at i is what stands at i times what stands at i + 1; fewer than two numbers give an empty list.",
            "What does each number yield if multiplied by the number right after it, the last one having none?",
            "List of a[i] * a[i + 1].",
            "Everybody in the row but the last multiplies the own number by that of the next person; list what they get.",
            "The sequence b of length n - 1 with b[i] = a[i] * a[i + 1] for 0 <= i < n - 1.",
            "[2, 3, 5] becomes [6, 15], and [4] becomes []: return any list treated like this.",
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
)
