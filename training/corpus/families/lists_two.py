"""Families about two lists at once, element by element."""

from training.corpus.draw import coin, integers, letters, size, words
from training.corpus.family import Family


def equal_lengths(low, high, shortest=1, longest=6):
    """Inputs of two lists of integers of the same length."""

    def inputs(rng):
        length = rng.randint(shortest, longest)
        return integers(rng, low, high, length), integers(rng, low, high, length)

    return inputs


FAMILIES = (
    Family(
        concept="elementwise-maximum-of-lists",
        tags=("lists",),
        phrasings=(
            "Write a function to return the larger of the two elements at each position of two "
            "lists.",
            "Write a python function to take the element-wise maximum of two lists of equal "
            "length.",
            "Given two lists of the same length, return a list of the greater item of every pair.",
            "Compare two lists position by position and keep the bigger number each time.",
            "Return [max(a0, b0), max(a1, b1), ...] for lists a and b.",
            "I have two price lists for the same goods and need the higher price of each good.",
        ),
        names=("elementwise_max", "pairwise_max", "larger_of_each", "max_lists"),
        solutions=(
            """def <f>(a, b):
    return [max(x, y) for x, y in zip(a, b)]""",
            """def <f>(list1, list2):
    return list(map(max, list1, list2))""",
            """def <f>(first, second):
    result = []
    for i in range(len(first)):
        if first[i] > second[i]:
            result.append(first[i])
        else:
            result.append(second[i])
    return result""",
        ),
        inputs=equal_lengths(0, 20),
    ),
    Family(
        concept="elementwise-products-of-lists",
        tags=("lists",),
        phrasings=(
            "Write a function to multiply two lists of equal length element by element.",
            "Write a python function to return the list of products of the numbers at equal "
            "positions.",
            "Given two lists of the same length, return [a0 * b0, a1 * b1, ...].",
            "Multiply each number of a list by the number at the same index of a second list.",
            "Return the element-wise product of two vectors, as a list (not their sum).",
            "I have quantities and unit prices as two lists and need the cost of every line.",
        ),
        names=("multiply_lists", "elementwise_product", "line_costs", "pairwise_products"),
        solutions=(
            """def <f>(a, b):
    return [x * y for x, y in zip(a, b)]""",
            """from operator import mul

def <f>(list1, list2):
    return list(map(mul, list1, list2))""",
            """def <f>(quantities, prices):
    result = []
    for i in range(len(prices)):
        result.append(quantities[i] * prices[i])
    return result""",
        ),
        inputs=equal_lengths(-4, 12),
    ),
    Family(
        concept="indices-where-lists-differ",
        tags=("lists",),
        phrasings=(
            "Write a function to return the indices at which two lists of equal length differ.",
            "Write a python function to list all positions (from 0) where two lists have unequal "
            "elements.",
            "Given two equally long lists, return every index i with a[i] != b[i], ascending.",
            "Compare two lists item by item: at which zero-based places are they not the same?",
            "Return a list of the indices whose elements do not match in the two lists.",
            "I have a key and a student's answers and need the zero-based numbers of the wrong "
            "answers.",
        ),
        names=("differing_indices", "mismatches", "where_different", "wrong_answers"),
        solutions=(
            """def <f>(a, b):
    return [i for i in range(len(a)) if a[i] != b[i]]""",
            """def <f>(key, answers):
    wrong = []
    for i, (x, y) in enumerate(zip(key, answers)):
        if x != y:
            wrong.append(i)
    return wrong""",
        ),
        inputs=lambda rng: (lambda n: (list(letters(rng, n, "abc")), list(letters(rng, n, "abc"))))(
            rng.randint(1, 5)
        ) if coin(rng) else equal_lengths(0, 2, 2, 8)(rng),
    ),
    Family(
        concept="zip-lists-to-pairs",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to pair up the elements of two lists as tuples, stopping at the "
            "shorter list.",
            "Write a python function to zip two lists into a list of pairs; surplus items are "
            "dropped.",
            "Given two lists, return [(a0, b0), (a1, b1), ...] as far as both reach.",
            "Combine the items at equal positions of two lists into tuples; the longer list's "
            "rest is ignored.",
            "Return a list of 2-tuples of corresponding elements, as many as the shorter list has.",
            "I have a list of guests and one of seats: who gets which seat, as tuples, until one "
            "runs out?",
        ),
        names=("zip_lists", "pair_up", "make_pairs", "combine_to_pairs"),
        solutions=(
            """def <f>(a, b):
    return list(zip(a, b))""",
            """def <f>(list1, list2):
    return [(list1[i], list2[i]) for i in range(min(len(list1), len(list2)))]""",
            """def <f>(first, second):
    pairs = []
    for x, y in zip(first, second):
        pairs.append((x, y))
    return pairs""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 1, 3)), integers(rng, 1, 30, rng.randint(1, 4))),
    ),
    Family(
        concept="interleave-lists-with-rest",
        tags=("lists",),
        phrasings=(
            "Write a function to alternate the elements of two lists, then append what is left of "
            "the longer one.",
            "Write a python function to interleave two lists of any lengths; the surplus comes at "
            "the end.",
            "Given lists a and b, return a0, b0, a1, b1, ... and, when one is used up, the rest "
            "of the other.",
            "Take items from the first and second list in turn; once one is empty, add the "
            "other's remainder.",
            "Return the zip-like mixture of two lists, first list first, without losing items of "
            "the longer.",
            "Two queues merge one by one, the first queue beginning; when one ends the other just "
            "goes on.",
        ),
        names=("interleave_all", "alternate", "merge_alternately", "weave"),
        solutions=(
            """def <f>(a, b):
    result = []
    for x, y in zip(a, b):
        result += [x, y]
    n = min(len(a), len(b))
    return result + a[n:] + b[n:]""",
            """def <f>(first, second):
    result = []
    for i in range(max(len(first), len(second))):
        if i < len(first):
            result.append(first[i])
        if i < len(second):
            result.append(second[i])
    return result""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 20, size(rng, 1, 5)), integers(rng, 1, 20, rng.randint(0, 5)),
        ),
    ),
    Family(
        concept="count-positions-first-greater",
        tags=("lists",),
        phrasings=(
            "Write a function to count the positions where the first list has a larger number "
            "than the second.",
            "Write a python function to return how many i satisfy a[i] > b[i] for equally long "
            "lists a and b.",
            "Given two lists of the same length, how often does the first one's element beat the "
            "second one's?",
            "Compare two lists pair by pair and count the pairs whose first member is strictly "
            "greater.",
            "In how many rounds did the first player score strictly more than the second player?",
            "I need the number of indices at which the value of the first list exceeds that of "
            "the second.",
        ),
        names=("count_wins", "first_greater", "rounds_won", "count_larger"),
        solutions=(
            """def <f>(a, b):
    return sum(1 for x, y in zip(a, b) if x > y)""",
            """def <f>(first, second):
    wins = 0
    for i in range(len(first)):
        if first[i] > second[i]:
            wins += 1
    return wins""",
        ),
        inputs=equal_lengths(0, 5, 2, 8),
    ),
    Family(
        concept="select-by-mask",
        tags=("lists",),
        phrasings=(
            "Write a function to keep the elements of a list whose partner in a list of booleans "
            "is True.",
            "Write a python function to filter a list by a mask of True/False values of the same "
            "length.",
            "Given items and flags, return the items at the positions where the flag is True.",
            "Use the second list, made of booleans, to decide which items of the first one stay.",
            "Return every item whose flag (same index, second list) is set, in order.",
            "I have names and a list that says for each one whether they come, and need those who "
            "come.",
        ),
        names=("select_by_mask", "apply_mask", "filter_by_flags", "masked"),
        solutions=(
            """def <f>(items, flags):
    return [item for item, flag in zip(items, flags) if flag]""",
            """from itertools import compress

def <f>(items, mask):
    return list(compress(items, mask))""",
            """def <f>(lst, keep):
    result = []
    for i in range(len(lst)):
        if keep[i]:
            result.append(lst[i])
    return result""",
        ),
        inputs=lambda rng: (lambda n: (integers(rng, 1, 40, n), [coin(rng) for _ in range(n)]))(
            rng.randint(1, 6)
        ),
    ),
    Family(
        concept="sum-of-position-distances",
        tags=("lists",),
        phrasings=(
            "Write a function to sum the absolute differences of two lists' elements, position by "
            "position.",
            "Write a python function to compute |a0 - b0| + |a1 - b1| + ... for two equally long "
            "lists.",
            "Given two lists of the same length, return the total of the distances of "
            "corresponding items.",
            "Return the city block distance of two points given as lists of coordinates.",
            "Add up how far each number is from the number at the same place of the other list.",
            "I have guesses and true values and need the sum of the errors, all errors taken as "
            "positive.",
        ),
        names=("sum_of_distances", "total_error", "block_distance", "sum_abs_errors"),
        solutions=(
            """def <f>(a, b):
    return sum(abs(x - y) for x, y in zip(a, b))""",
            """def <f>(guesses, values):
    total = 0
    for i in range(len(values)):
        total += abs(guesses[i] - values[i])
    return total""",
        ),
        inputs=equal_lengths(-5, 20),
    ),
    Family(
        concept="add-lists-of-different-lengths",
        tags=("lists",),
        phrasings=(
            "Write a function to add two lists position by position; missing elements count as 0.",
            "Write a python function to sum two lists element-wise, the shorter one padded with "
            "zeros at its end.",
            "Given two lists of any lengths, return the list of sums; the longer list's rest is "
            "taken over.",
            "Add polynomials given as coefficient lists, lowest power first; the result has the "
            "longer length.",
            "Return [a0 + b0, a1 + b1, ...] up to the longer list's end, where a missing number "
            "is zero.",
            "I have two lists of monthly values, one perhaps shorter, and need the month by month "
            "totals.",
        ),
        names=("add_padded", "add_unequal", "sum_lists", "add_coefficients"),
        solutions=(
            """from itertools import zip_longest

def <f>(a, b):
    return [x + y for x, y in zip_longest(a, b, fillvalue=0)]""",
            """def <f>(first, second):
    result = []
    for i in range(max(len(first), len(second))):
        x = first[i] if i < len(first) else 0
        y = second[i] if i < len(second) else 0
        result.append(x + y)
    return result""",
            """def <f>(p, q):
    if len(p) < len(q):
        p, q = q, p
    return [x + y for x, y in zip(p, q + [0] * (len(p) - len(q)))]""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 9, rng.randint(0, 5)), integers(rng, 1, 9, rng.randint(1, 6)),
        ),
    ),
    Family(
        concept="choose-first-if-positive",
        tags=("lists",),
        phrasings=(
            "Write a function to take from each position the first list's number if positive, "
            "else the second's.",
            "Write a python function to return x if x > 0 else y for all pairs (x, y) of two "
            "equal-length lists.",
            "Given two lists of the same length, replace every item of the first that is 0 or "
            "less by its partner.",
            "Merge two lists by position: the first one's element counts if it is above zero, "
            "else the other's.",
            "Return the first list with its non-positive numbers exchanged for those at the same "
            "index of the second.",
            "I have readings (0 or less means a fault) and backups; use the backup exactly where "
            "a fault is.",
        ),
        names=("first_if_positive", "fill_from_second", "with_backup", "choose_each"),
        solutions=(
            """def <f>(a, b):
    return [x if x > 0 else y for x, y in zip(a, b)]""",
            """def <f>(readings, backup):
    result = list(readings)
    for i in range(len(result)):
        if result[i] <= 0:
            result[i] = backup[i]
    return result""",
        ),
        inputs=equal_lengths(-6, 8, 2, 7),
    ),
)
