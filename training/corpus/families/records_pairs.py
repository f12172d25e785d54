"""Families about lists of pairs and of other tuples."""

from training.corpus.draw import integers, letters, pairs, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="column-of-tuples",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to return the list of the items at index <k> of the tuples in a "
            "list.",
            "Write a python function to extract column <k>, counted from 0, out of a list of "
            "tuples.",
            "Given a list of tuples, return the element at index <k> of every tuple, in a list.",
            "Pick from each tuple of the list its item number <k> (numbering from zero).",
            "Return what stands at index <k> in all the tuples, collected in a list.",
            "I have rows as tuples and need the list of their values at index <k>.",
        ),
        more_phrasings=(
            "Write a function to collect item <k> (0-based) of each tuple in a list.",
            "Write a python function to build a list from the entries that a list of tuples has at position <k>, the first position being 0.",
            "Given rows as tuples, return the values in the column with index <k>, from top to bottom, as a list.",
            "What values do the tuples have at index <k>, one after the other in a list?",
            "List of the tuples' elements at index <k>.",
            "Each row of the table is a tuple. I only care about one field, the one numbered <k> when you start at zero; list it for all rows.",
            "The projection of a sequence of tuples onto component <k> (components numbered from 0), returned as a list.",
            "Throw away everything in the tuples but what sits at index <k>, and line up the rest in a plain list in the same order.",
        ),
        names=("column", "nth_items", "extract_column", "get_field"),
        solutions=(
            """def <f>(tuples):
    return [t[<k>] for t in tuples]""",
            """from operator import itemgetter

def <f>(rows):
    return list(map(itemgetter(<k>), rows))""",
            """def <f>(rows):
    result = []
    for row in rows:
        result.append(row[<k>])
    return result""",
        ),
        inputs=lambda rng, k: ([tuple(integers(rng, 0, 20, 3)) for _ in range(size(rng, 1, 4))],),
        parameters=lambda rng: {"k": rng.randint(0, 2)},
    ),
    Family(
        concept="sort-pairs-by-total",
        tags=("tuples", "sorting"),
        phrasings=(
            "Write a function to sort a list of pairs by the sum of each pair, keeping the "
            "order of equal sums.",
            "Write a python function to order 2-tuples of numbers by their total, smallest "
            "first, ties left as they are.",
            "Given pairs of integers, return them sorted by a + b ascending; equal sums stay "
            "in the given order.",
            "Arrange pairs of numbers so that their sums increase, without reordering pairs "
            "of the same sum.",
            "Return the pairs in ascending order of first plus second item (a stable sort).",
            "Sort pairs stably by what their two components add up to, lowest sum in front.",
        ),
        more_phrasings=(
            "Write a function to sort number pairs ascending by their sum, stable for equal sums.",
            "Write a python function to arrange two-item tuples by adding up each one and placing smaller results first, equals in input order.",
            "For a list of pairs of numbers, return it ordered so that the totals never decrease; where totals agree, the original sequence remains.",
            "In what order do the pairs come if the one whose numbers add up to the least is first, and equal totals are not rearranged?",
            "Pairs in ascending order of sum, stable.",
            "Each couple has two amounts of money. Line the couples up from poorest to richest by what they own together; equally rich ones stay in the order they came.",
            "A stable sort of the tuples (a, b) with key a + b in non-decreasing order.",
            "[(5, 5), (1, 2), (0, 3)] becomes [(1, 2), (0, 3), (5, 5)], since 3 = 3 < 10 and equal totals do not change places.",
        ),
        names=("sort_by_sum", "order_by_total", "sort_pairs", "pairs_by_sum"),
        solutions=(
            """def <f>(pairs):
    return sorted(pairs, key=sum)""",
            """def <f>(pairs):
    return sorted(pairs, key=lambda p: p[0] + p[1])""",
            """def <f>(tuples):
    result = list(tuples)
    result.sort(key=lambda t: sum(t))
    return result""",
        ),
        inputs=lambda rng: (pairs(rng, 0, 12, rng.randint(2, 6)),),
    ),
    Family(
        concept="sort-pairs-second-down-first-up",
        tags=("tuples", "sorting"),
        phrasings=(
            "Write a function to sort pairs by second item descending, and by first item "
            "ascending among equals.",
            "Write a python function to order (a, b) tuples so that b falls, and a rises "
            "where b is the same.",
            "Given pairs of numbers, sort them by the second from high to low, breaking ties "
            "by the smaller first.",
            "Return the pairs with the largest second component in front; equal ones are "
            "ordered by their first.",
            "Sort 2-tuples on the second entry in decreasing order and then on the first in "
            "increasing order.",
            "I need tuples (a, b) ranked: greater b comes earlier, and with equal b the lower "
            "a comes earlier.",
        ),
        more_phrasings=(
            "Write a function to order pairs by descending second number, then ascending first number.",
            "Write a python function to rank two-number tuples: the larger last component wins, the smaller first component settles ties.",
            "Given a list of pairs (x, y), return it with y going from greatest to least and, among pairs with one and the same y, x going from least to greatest.",
            "How do the pairs line up when the second number counts most, biggest in front, and the first number, smallest in front, decides the rest?",
            "Pairs by second falling, then first rising.",
            "Every entry is a start number and a score. Best scores come on top; if scores are alike, the lower start number goes ahead.",
            "Sorts tuples (a, b) lexicographically by the key (-b, a).",
            "[(2, 1), (5, 9), (3, 9)] turns into [(3, 9), (5, 9), (2, 1)]: high second items lead, and equal ones are arranged by their first items upwards.",
        ),
        names=("sort_pairs", "rank_pairs", "order_pairs", "sort_second_first"),
        solutions=(
            """def <f>(pairs):
    return sorted(pairs, key=lambda p: (-p[1], p[0]))""",
            """def <f>(pairs):
    result = sorted(pairs)
    result.sort(key=lambda p: p[1], reverse=True)
    return result""",
        ),
        inputs=lambda rng: (
            [(rng.randint(1, 20), rng.randint(1, 3)) for _ in range(rng.randint(3, 6))],
        ),
    ),
    Family(
        concept="sum-of-second-items",
        tags=("tuples",),
        phrasings=(
            "Write a function to add up the second items of all pairs in a list.",
            "Write a python function to return the sum of what stands second in each tuple "
            "(label, number).",
            "Given a list of (name, number) tuples, return the total of the numbers.",
            "What do the numbers of a list of (text, number) pairs sum to?",
            "Compute the sum over the second components of a list of 2-tuples; 0 for no pairs.",
            "Return the total of the second element of every tuple in the list.",
        ),
        names=("sum_second", "total_of_numbers", "sum_values", "total"),
        solutions=(
            """def <f>(pairs):
    return sum(number for _, number in pairs)""",
            """def <f>(pairs):
    total = 0
    for pair in pairs:
        total += pair[1]
    return total""",
            """def <f>(tuples):
    return sum(t[1] for t in tuples)""",
        ),
        inputs=lambda rng: (
            [(letters(rng, 2), rng.randint(-5, 40)) for _ in range(size(rng, 1, 5))],
        ),
    ),
    Family(
        concept="pair-with-largest-product",
        tags=("tuples", "searching"),
        phrasings=(
            "Write a function to return the pair whose product is largest, the first such "
            "pair on a tie.",
            "Write a python function to find the 2-tuple of numbers with the greatest product "
            "(the earliest if several).",
            "Given a non-empty list of pairs, return the one with maximal a * b; of equal "
            "ones the first.",
            "Which pair has the biggest product of its two numbers? Take the leftmost on ties.",
            "Pick the first tuple (a, b) that attains the highest value of a times b.",
            "I need the pair itself, not its product, for which multiplying gives the most; "
            "first one on a tie.",
        ),
        more_phrasings=(
            "Write a function to pick the pair with the maximal product, earliest on ties.",
            "Write a python function to choose from a list of two-number tuples the one that multiplies out to the most; among equals the first.",
            "Given a non-empty list of pairs of numbers, return that pair (a, b) for which a * b is greatest, the one at the lowest index if several are.",
            "Multiply the two numbers of each tuple: which tuple gives the top result, the first one counting if results are equal?",
            "First pair with the greatest product.",
            "Each tuple holds the sides of a field. Return the sides of the field with the most area; numbers may be negative too, and an earlier one wins a draw.",
            "Returns the argmax of (a, b) -> a * b over the list, the first maximiser being taken.",
            "Keep the best pair so far and replace it only when a later pair's two numbers multiply to strictly more; the one kept at the end is the answer.",
        ),
        names=("largest_product_pair", "best_pair", "max_product_pair"),
        solutions=(
            """def <f>(pairs):
    return max(pairs, key=lambda p: p[0] * p[1])""",
            """def <f>(pairs):
    best = pairs[0]
    for a, b in pairs:
        if a * b > best[0] * best[1]:
            best = (a, b)
    return best""",
        ),
        inputs=lambda rng: (pairs(rng, -6, 12, rng.randint(2, 6)),),
    ),
    Family(
        concept="smallest-gap-in-pairs",
        tags=("tuples",),
        phrasings=(
            "Write a function to return the smallest absolute difference between the two "
            "numbers of any pair.",
            "Write a python function to find how close the closest pair's two components are.",
            "Given a non-empty list of pairs, return the minimum of |a - b| over all pairs (a, b).",
            "How far apart are the two numbers of the tightest pair in the list?",
            "Compute each pair's absolute difference and return the least of them.",
            "Return the lowest distance between first and second item among the given 2-tuples.",
        ),
        more_phrasings=(
            "Write a function to find the least difference, sign ignored, within any pair of a list.",
            "Write a python function to get the minimal distance between the two members of a tuple, over a non-empty list of 2-tuples.",
            "For at least one pair of numbers, return the smallest value that the larger minus the smaller of a pair takes.",
            "What is the narrowest gap between partners among all the pairs?",
            "Minimum absolute difference inside the pairs.",
            "Couples tell their ages. By how many years do the two who are nearest in age differ? Only partners are compared.",
            "min over i of |a_i - b_i| for a non-empty sequence of pairs (a_i, b_i).",
            "Pairs (1, 9), (4, 6) and (8, 3) have gaps 8, 2 and 5, so the answer is 2.",
        ),
        names=("smallest_gap", "closest_distance", "min_difference", "tightest"),
        solutions=(
            """def <f>(pairs):
    return min(abs(a - b) for a, b in pairs)""",
            """def <f>(pairs):
    best = abs(pairs[0][0] - pairs[0][1])
    for a, b in pairs:
        if abs(a - b) < best:
            best = abs(a - b)
    return best""",
        ),
        inputs=lambda rng: (pairs(rng, 0, 40, rng.randint(1, 5)),),
    ),
)
