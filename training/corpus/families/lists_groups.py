"""Families about dividing a list into groups and choosing pairs from it."""

from training.corpus.draw import distinct, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="negatives-before-others",
        tags=("lists",),
        phrasings=(
            "Write a function to put the negative numbers of a list before all others, both in "
            "original order.",
            "Write a python function to move all elements below zero to the front without other "
            "reordering.",
            "Given integers, return the negative ones followed by the rest, orders kept within "
            "both groups.",
            "Return a list that first has the numbers less than 0 and then those that are 0 or "
            "more, stable.",
            "Rearrange a list: negatives to the left, zero and positives to the right, nothing "
            "else moves.",
            "I want debts (negative amounts) listed ahead of everything else, otherwise in the "
            "given order.",
        ),
        names=("negatives_first", "negatives_to_front", "debts_first", "stable_split"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n < 0] + [n for n in numbers if n >= 0]""",
            """def <f>(lst):
    return sorted(lst, key=lambda x: x >= 0)""",
            """def <f>(amounts):
    front, back = [], []
    for a in amounts:
        if a < 0:
            front.append(a)
        else:
            back.append(a)
    return front + back""",
        ),
        inputs=integer_list(-9, 9, 2, 8),
    ),
    Family(
        concept="odds-then-evens-one-list",
        tags=("lists",),
        phrasings=(
            "Write a function to return one list with all odd numbers first and all even ones "
            "after, orders kept.",
            "Write a python function to move the odd integers of a list to its front, stable in "
            "both groups.",
            "Given integers, return the odd ones in their order followed by the even ones in "
            "theirs, in one list.",
            "Rearrange a list so that odds stand left of evens and nothing else changes.",
            "Return the elements sorted by parity only: odd before even, ties in original order.",
            "House numbers: I need the odd side of the street first, then the even side, in one "
            "flat list.",
        ),
        names=("odds_first", "odd_then_even", "by_parity", "order_by_parity"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n % 2] + [n for n in numbers if n % 2 == 0]""",
            """def <f>(lst):
    return sorted(lst, key=lambda x: x % 2 == 0)""",
            """def <f>(values):
    odds, evens = [], []
    for v in values:
        if v % 2 == 0:
            evens.append(v)
        else:
            odds.append(v)
    return odds + evens""",
        ),
        inputs=integer_list(0, 30, 2, 8),
    ),
    Family(
        concept="group-by-remainder",
        tags=("lists",),
        phrasings=(
            "Write a function to distribute integers into <k> lists by their remainder modulo <k>.",
            "Write a python function to return <k> lists: the numbers with n % <k> equal to 0, 1, "
            "..., in turn.",
            "Given non-negative integers, return a list of <k> lists, the r-th (from 0) with "
            "those of remainder r.",
            "Group numbers by what is left after division by <k>; return all <k> groups, empty "
            "ones too.",
            "Return [numbers divisible by <k>, numbers with remainder 1, ...] as <k> lists in one "
            "list.",
            "Every ticket goes to counter (number modulo <k>); list the tickets for each of the "
            "<k> counters.",
        ),
        names=("group_by_remainder", "by_remainder", "distribute", "to_counters"),
        solutions=(
            """def <f>(numbers):
    groups = [[] for _ in range(<k>)]
    for n in numbers:
        groups[n % <k>].append(n)
    return groups""",
            """def <f>(lst):
    return [[x for x in lst if x % <k> == r] for r in range(<k>)]""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 40, size(rng, 3, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="deal-into-k-piles",
        tags=("lists",),
        phrasings=(
            "Write a function to deal the items of a list in turn to <k> lists, like cards to <k> "
            "players.",
            "Write a python function to distribute a list round-robin into <k> lists and return "
            "these.",
            "Given a list, return <k> lists: the items at the indices 0, <k>, 2*<k>, ..., those "
            "at 1, <k> + 1, ...",
            "Item after item goes to the next of <k> piles, after pile <k> comes pile 1 again; "
            "return the piles.",
            "Return a list of <k> lists where list r (from 0) has the items whose index modulo "
            "<k> is r.",
            "I have a deck and <k> players: which hand does each get when the cards are dealt one "
            "at a time?",
        ),
        names=("deal", "deal_cards", "round_robin", "into_piles"),
        solutions=(
            """def <f>(items):
    return [items[r::<k>] for r in range(<k>)]""",
            """def <f>(cards):
    hands = [[] for _ in range(<k>)]
    for i, card in enumerate(cards):
        hands[i % <k>].append(card)
    return hands""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 40, rng.randint(k - 1, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="unique-keeping-last",
        tags=("lists",),
        phrasings=(
            "Write a function to remove duplicates from a list, keeping the last copy of each "
            "value.",
            "Write a python function to return each distinct value once, ordered by its last "
            "occurrence.",
            "Given a list, drop every item that occurs again later in the list.",
            "Of equal elements only the rightmost one stays; return the list of what is left, in "
            "order.",
            "Return the list without those elements that have an equal element further to the "
            "right.",
            "My log has repeated entries and I need only the most recent (latest) copy of each, "
            "in log order.",
        ),
        names=("unique_last", "keep_last_copies", "dedupe_keep_last", "latest_only"),
        solutions=(
            """def <f>(items):
    return [x for i, x in enumerate(items) if x not in items[i + 1:]]""",
            """def <f>(lst):
    result = []
    for x in reversed(lst):
        if x not in result:
            result.insert(0, x)
    return result""",
            """def <f>(log):
    return list(dict.fromkeys(log[::-1]))[::-1]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, size(rng, 3, 9)),),
    ),
    Family(
        concept="smallest-difference-of-two-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to find the smallest absolute difference between any two elements "
            "of a list.",
            "Write a python function to return how close the two closest numbers of a list are "
            "(anywhere in it).",
            "Given two or more numbers, what is the least distance between two of them? Equal "
            "numbers give 0.",
            "Return the minimum of |a - b| over all pairs of elements at different positions.",
            "How far apart are the two most similar values of the list, not necessarily "
            "neighbours?",
            "I have points on a number line and need the size of the narrowest gap between any "
            "two of them.",
        ),
        names=("smallest_difference", "closest_gap", "min_distance", "narrowest_gap"),
        solutions=(
            """def <f>(numbers):
    ordered = sorted(numbers)
    return min(b - a for a, b in zip(ordered, ordered[1:]))""",
            """def <f>(lst):
    best = abs(lst[0] - lst[1])
    for i in range(len(lst)):
        for j in range(i + 1, len(lst)):
            best = min(best, abs(lst[i] - lst[j]))
    return best""",
            """from itertools import combinations

def <f>(points):
    return min(abs(a - b) for a, b in combinations(points, 2))""",
        ),
        inputs=lambda rng: (integers(rng, 0, 60, rng.randint(2, 6)),),
    ),
    Family(
        concept="largest-product-of-two-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to find the largest product of two elements at different positions "
            "of a list.",
            "Write a python function to return the maximum of a * b over all pairs of list "
            "elements, negative ones too.",
            "Given two or more integers, perhaps negative, what is the greatest product of two of "
            "them?",
            "Choose two elements at different places so that their product is as large as "
            "possible; return it.",
            "Return the best product that a pair of numbers in the list has (two negatives may "
            "win).",
            "I pick two numbers off a list and multiply them: how much can I get at most?",
        ),
        names=("max_product_pair", "largest_product", "best_product", "max_pair_product"),
        solutions=(
            """def <f>(numbers):
    s = sorted(numbers)
    return max(s[0] * s[1], s[-1] * s[-2])""",
            """from itertools import combinations

def <f>(lst):
    return max(a * b for a, b in combinations(lst, 2))""",
            """def <f>(values):
    best = values[0] * values[1]
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            best = max(best, values[i] * values[j])
    return best""",
        ),
        inputs=integer_list(-12, 12, 2, 7),
    ),
    Family(
        concept="all-contiguous-sublists",
        tags=("lists",),
        phrasings=(
            "Write a function to list all non-empty contiguous sublists, by start index, then by "
            "length.",
            "Write a python function to return every slice of a list with one or more items: by "
            "start, then length.",
            "Given a list, return all its unbroken parts: first those starting at index 0, "
            "shortest first, and so on.",
            "List each sublist of neighbouring elements: all from the first item on, growing, "
            "then from the second.",
            "Return every slice items[i:j] with i < j, where i runs in the outer and j in the "
            "inner loop.",
            "I need all subarrays of my list, ordered by where they begin and then from short to "
            "long.",
        ),
        names=("all_sublists", "subarrays", "contiguous_sublists", "all_slices"),
        solutions=(
            """def <f>(items):
    n = len(items)
    return [items[i:j] for i in range(n) for j in range(i + 1, n + 1)]""",
            """def <f>(lst):
    result = []
    for start in range(len(lst)):
        for end in range(start + 1, len(lst) + 1):
            result.append(lst[start:end])
    return result""",
        ),
        inputs=lambda rng: (distinct(rng, 1, 9, rng.randint(1, 4)),),
    ),
    Family(
        concept="pairs-with-given-sum-list",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to list the pairs (a, b) with a before b in the list and a + b == "
            "<k>, by position.",
            "Write a python function to return tuples of all two elements, in list order, that "
            "add up to <k>.",
            "Given distinct integers, return each pair with sum <k> as (earlier, later), by the "
            "earlier one's place.",
            "Which two-element combinations of a list of different numbers give <k>? Tuples in "
            "list order, please.",
            "Return [(x, y), ...] for all x and later y of the list with x + y equal to <k>.",
            "All numbers are different; find every pair that makes <k>, first in the list first, "
            "as tuples.",
        ),
        names=("pairs_with_sum", "pairs_summing", "sum_pairs", "find_pairs"),
        solutions=(
            """def <f>(numbers):
    pairs = []
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == <k>:
                pairs.append((numbers[i], numbers[j]))
    return pairs""",
            """from itertools import combinations

def <f>(lst):
    return [(a, b) for a, b in combinations(lst, 2) if a + b == <k>]""",
            """def <f>(values):
    return [(x, <k> - x) for i, x in enumerate(values) if <k> - x in values[i + 1:]]""",
        ),
        inputs=lambda rng, k: (distinct(rng, 0, k, rng.randint(4, 7)),),
        parameters=lambda rng: {"k": rng.randint(8, 14)},
    ),
)
