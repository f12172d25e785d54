"""Families about differences and orders between two lists."""

from training.corpus.draw import distinct, integers, size
from training.corpus.family import Family


def two_lists(low, high, longest=6):
    """Inputs of two lists of integers of any lengths."""

    def inputs(rng):
        first = integers(rng, low, high, size(rng, 2, longest))
        return first, integers(rng, low, high, rng.randint(1, longest))

    return inputs


FAMILIES = (
    Family(
        concept="differences-both-ways",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to return a tuple: items only in the first list, items only in the "
            "second, in order.",
            "Write a python function to return a tuple of two lists: the first's elements missing "
            "from the second, and the reverse.",
            "Given old and new lists, return a pair of lists: what was removed and what was "
            "added, order kept.",
            "Return (first list's items that are not in the second, second list's items not in "
            "the first).",
            "Which elements does each of two lists have for itself? Answer as a tuple of two "
            "lists, in order.",
            "I have yesterday's and today's list and need the entries gone and the entries new, "
            "as a tuple of two lists.",
        ),
        names=("both_differences", "removed_and_added", "compare_lists", "only_in_each"),
        solutions=(
            """def <f>(a, b):
    return ([x for x in a if x not in b], [x for x in b if x not in a])""",
            """def <f>(old, new):
    removed, added = [], []
    for x in old:
        if x not in new:
            removed.append(x)
    for x in new:
        if x not in old:
            added.append(x)
    return removed, added""",
        ),
        inputs=lambda rng: (
            distinct(rng, 1, 8, rng.randint(1, 6)), distinct(rng, 1, 8, rng.randint(1, 6)),
        ),
    ),
    Family(
        concept="append-missing-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to append to a first list, once each, those items of a second that "
            "it does not have yet.",
            "Write a python function to extend a list by another one's new elements only, each "
            "added once.",
            "Given two lists, return the first followed by the second's values not yet present, "
            "in order.",
            "Add every item of the second list at the end of the first unless it is already there.",
            "Return the first list unchanged plus, in their order and once each, the missing ones "
            "of the second.",
            "I have a shopping list and further wishes; put each wish on the list if it is not on "
            "it already.",
        ),
        names=("append_missing", "add_new", "extend_unique", "add_if_absent"),
        solutions=(
            """def <f>(a, b):
    result = list(a)
    for x in b:
        if x not in result:
            result.append(x)
    return result""",
            """def <f>(first, second):
    new = [x for x in dict.fromkeys(second) if x not in first]
    return first + new""",
        ),
        inputs=two_lists(1, 8, 6),
    ),
    Family(
        concept="sort-by-order-of-second-list",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to sort a list by the order in which its values stand in a second "
            "list.",
            "Write a python function to arrange the first list's items as the second list (all "
            "distinct) ranks them.",
            "Given items and an order list that contains them all, return the items sorted by "
            "that order.",
            "Put the elements of the first list into the sequence prescribed by the second; "
            "repetitions stay.",
            "Return the first list sorted so that values earlier in the second list come earlier.",
            "The second list tells the priority of every value, highest first; arrange the first "
            "list so.",
        ),
        names=("sort_by_order", "arrange_like", "custom_order", "sort_by_priority"),
        solutions=(
            """def <f>(items, order):
    return sorted(items, key=order.index)""",
            """def <f>(lst, order):
    return [x for o in order for x in lst if x == o]""",
            """def <f>(items, priority):
    rank = {value: i for i, value in enumerate(priority)}
    return sorted(items, key=lambda item: rank[item])""",
        ),
        inputs=lambda rng: (lambda order: (rng.choices(order, k=rng.randint(2, 7)), order))(
            distinct(rng, 1, 9, rng.randint(2, 5))
        ),
    ),
    Family(
        concept="all-of-second-greater-than-all-of-first",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether every number of the second list exceeds every "
            "number of the first.",
            "Write a python function to test if the second list's minimum is greater than the "
            "first's maximum.",
            "Given two non-empty lists, return True if each y of the second is strictly above "
            "each x of the first.",
            "Do all values of the first list lie strictly below all values of the second?",
            "Return whether no element of the first list is as large as any element of the second.",
            "I need to know if even the weakest of team two (second list) is stronger than the "
            "best of team one.",
        ),
        names=("all_greater", "fully_above", "dominates", "strictly_separated"),
        solutions=(
            """def <f>(a, b):
    return max(a) < min(b)""",
            """def <f>(first, second):
    return all(y > x for x in first for y in second)""",
            """def <f>(low, high):
    for x in low:
        for y in high:
            if x >= y:
                return False
    return True""",
        ),
        inputs=lambda rng: (lambda top: (
            [*integers(rng, 1, top, rng.randint(0, 3)), top],
            [top + rng.choice((-2, 0, 1, 2)), *integers(rng, top + 1, 25, rng.randint(0, 4))],
        ))(rng.randint(4, 15)),
    ),
    Family(
        concept="count-smaller-in-other-list",
        tags=("lists",),
        phrasings=(
            "Write a function to count for each number of the first list the smaller numbers in "
            "the second.",
            "Write a python function to return, for every x of a first list, how many y of a "
            "second are below x.",
            "Given two lists, list for each item of the first how many items of the second are "
            "strictly less.",
            "How many values of the second list does each value of the first list beat? Return "
            "the counts.",
            "Return a list of counts, one per element of the first list: members of the second "
            "less than it.",
            "I have offers and a list of rival prices and need per offer the number of rivals "
            "that are cheaper.",
        ),
        names=("count_smaller", "count_below_each", "cheaper_counts", "beaten_counts"),
        solutions=(
            """def <f>(a, b):
    return [sum(1 for y in b if y < x) for x in a]""",
            """from bisect import bisect_left

def <f>(offers, prices):
    ordered = sorted(prices)
    return [bisect_left(ordered, offer) for offer in offers]""",
            """def <f>(first, second):
    result = []
    for x in first:
        count = 0
        for y in second:
            if y < x:
                count += 1
        result.append(count)
    return result""",
        ),
        inputs=two_lists(1, 12, 6),
    ),
)
