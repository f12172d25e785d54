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
        more_phrasings=(
            "Write a function to get the bigger number at every index of two lists.",
            "Write a python function to merge two equally long lists into one by choosing at each place the number that is not less than the other.",
            "Given lists a and b of one length, return a list whose i-th item is the greater of their i-th items.",
            "Which is the higher of the two numbers at the first position, at the second, and so on? Return all of these in a list.",
            "Pairwise maxima of two lists.",
            "Put the two rows of numbers one under the other and keep from each pair that meets the larger one.",
            "The pointwise maximum of two sequences of equal length.",
            "Two players roll as often as each other; list for every round the better roll, whoever made it.",
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
        more_phrasings=(
            "Write a function to get the products of the items at the same index of two lists.",
            "Write a python function to combine two equally long lists of numbers by multiplication, place by place, into a new list.",
            "Given lists a and b of one length, return a list whose i-th item is a[i] times b[i].",
            "What do the first items of both lists give when multiplied, what the second ones, and so on, in a list?",
            "Pairwise products of two lists.",
            "Put the two rows of numbers one under the other, multiply the two that meet each time, and write down the results without adding them.",
            "The Hadamard product of two vectors of the same dimension, represented as lists.",
            "[2, 3] with [5, 4] makes [10, 12]: the result is as long as either list and holds at every index one number times the other.",
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
        more_phrasings=(
            "Write a function to make tuples of the items at the same index of two lists, until the shorter one ends.",
            "Write a python function to join two lists into one list of 2-tuples, disregarding whatever has no counterpart.",
            "Given lists a and b, return a list whose i-th item is (a[i], b[i]), as long as the shorter of them.",
            "Which pairs, as tuples, come about when the first items meet, then the second ones and so on until either list is used up?",
            "Tuples of corresponding items, excess ignored.",
            "Take one from the first row and one from the second and tie them together, again and again, until one row is empty; return what you tied.",
            "The list of all (a[i], b[i]) with i from 0 to min(len(a), len(b)) - 1.",
            "Dancers from two queues form couples, always the two at the fronts; list the couples, written (from first queue, from second), and forget those left over.",
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
        more_phrasings=(
            "Write a function to count the indices where the first list's number is greater than the second list's.",
            "Write a python function to tell in how many places of two equally long lists the first has strictly more.",
            "Given lists a and b of one length, return the number of comparisons a[i] against b[i] that a wins outright.",
            "At how many positions does the number in the first list lie above the one in the second?",
            "Number of i with a[i] > b[i], for lists a and b.",
            "Put the two rows of numbers one under the other: how often is the upper one bigger? Being the same doesn't count.",
            "The size of the set of indices i for which a[i] exceeds b[i], a and b being sequences of the same length.",
            "The lists are the goals of our team and of the other, match by match; return how many matches we won.",
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
        more_phrasings=(
            "Write a function to pick the items of a list that have True at the same index in a second list.",
            "Write a python function to drop from the first list each item marked False at the same place of an equally long list of booleans.",
            "Given a list and a boolean list of its length, return in order those items for which the boolean is True.",
            "Which items remain when the second list says at every position whether to keep (True) or to discard (False)?",
            "Items of the first list flagged True in the second.",
            "Next to everything in the row is a yes (True) or a no (False), in a second row; return what has a yes beside it.",
            "The subsequence of all a[i] with m[i] true, for a list a and a mask m of the same length.",
            "['a', 'b', 'c'] together with [True, False, True] leaves ['a', 'c']: booleans in the second argument pick from the first.",
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
        more_phrasings=(
            "Write a function to sum the absolute differences between items at the same index of two lists.",
            "Write a python function to compute the Manhattan distance between two number lists of the same length.",
            "Given lists a and b of one length, return the total of the gaps, never negative, between a[i] and b[i].",
            "How far apart are the two lists altogether, when the distances of the numbers at each position are added?",
            "Sum of |a[i] - b[i]| for two lists.",
            "Put the two rows of numbers one under the other, take the smaller from the bigger wherever two meet, and add up what you get.",
            "The L1 norm of the difference of two vectors of equal dimension, given as lists.",
            "[1, 5] and [4, 3] are 3 + 2 = 5 apart; return this total deviation for any two equally long lists.",
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
        more_phrasings=(
            "Write a function to take a[i] where it is above 0 and b[i] elsewhere, for two lists a and b.",
            "Write a python function to patch a list: wherever it holds zero or a negative number, use the entry of an equally long second list.",
            "Given two lists of one length, return a list that has the first one's positive numbers in their places and, in all other places, what the second one has there.",
            "What is the first list once each of its numbers not greater than zero has given way to its counterpart in the second?",
            "Positive items of list a, gaps filled from list b.",
            "Go through both rows together: if the upper number is more than zero write it down, if not, write the lower one.",
            "The list c with c[i] = a[i] if a[i] > 0 and c[i] = b[i] otherwise, for sequences a and b of the same length.",
            "[3, 0, -1] and [7, 8, 9] make [3, 8, 9]: zeros and negatives of the former list are substituted from the latter.",
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
