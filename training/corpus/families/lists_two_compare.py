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
        more_phrasings=(
            "Write a function to get two lists in a tuple: what is in the first list only and what is in the second list only.",
            "Write a python function to compare two lists and give (items of a not in b, items of b not in a), repeats and order unchanged.",
            "Given two lists, return a 2-tuple with the first one filtered to the items absent from the second, then the second filtered to those absent from the first.",
            "What does the first list have that the second lacks, and what does the second have that the first lacks, each as a list within one tuple?",
            "Tuple of the differences a - b and b - a, in list order.",
            "Strike out of both rows everything that appears in the other row too, and give back what is left of the first and what is left of the second, as a tuple of lists.",
            "The pair (A, B) in which A is the subsequence of a of all x not in b and B the subsequence of b of all x not in a.",
            "Two friends compare their stickers: return a tuple listing those only the first one owns and those only the second one owns, in the order in which they keep them.",
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
        more_phrasings=(
            "Write a function to add to a list the items of another list that are not in it yet, without repeating any.",
            "Write a python function to return the whole first list, continued with each distinct item of the second that it lacks, in the second's order.",
            "Given lists a and b, go through b and put an item at the end of a copy of a whenever that copy does not contain it; return the copy.",
            "What is the first list after each element of the second that it is missing has been added at its end a single time?",
            "First list plus the second's new items, once each.",
            "Keep the first row as it is and walk along the second: whatever you do not have yet goes to the end of your row, so nothing is added twice.",
            "The concatenation of a and the distinct elements of b not in a, ordered by first occurrence; repetitions inside a are kept.",
            "[1, 1, 2] and [2, 3, 3] make [1, 1, 2, 3]: the former stays untouched and the latter contributes only values unknown so far.",
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
        more_phrasings=(
            "Write a function to sort a list so that it follows the order of values in a second list.",
            "Write a python function to arrange items according to their index in a reference list of distinct values, given as second argument.",
            "Given some items and a list that names all possible values in the desired sequence, return the items in that sequence, with as many repeats as before.",
            "How are the items of the first list ordered if the ranking by value is the one that the second list shows?",
            "First list sorted by position in the second.",
            "The second list shows which kind comes first, which next, and so on; line up everything from the first list like that, with things of the same kind together.",
            "The permutation of a list a that is nondecreasing with respect to the key x -> index of x in the list b of pairwise different values.",
            "Sizes arrive as ['L', 'S', 'L'] and the scale is ['S', 'M', 'L']: the answer is ['S', 'L', 'L']; order any list by a given scale.",
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
        more_phrasings=(
            "Write a function to check if the whole second list is above the whole first list.",
            "Write a python function to decide whether the largest number of one list is strictly less than the smallest of the other, the one being the first argument.",
            "Given two non-empty lists, return True only if every pairing of a number from the first with a number from the second has the latter larger.",
            "Is the top value of the first list smaller than the bottom value of the second?",
            "Test max(first) < min(second).",
            "See whether the first row's biggest number is still less than the second row's smallest; a tie is not enough.",
            "True iff x < y for all x in a and all y in b.",
            "Every child of the first group should be shorter than every child of the second: given both lists of heights, say if that is so, equal heights breaking it.",
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
        more_phrasings=(
            "Write a function to count, for every item of one list, how many items of another list are less than it.",
            "Write a python function to give a list as long as the first one that tells per item how many numbers of the second it strictly exceeds.",
            "Given lists a and b, return for a[0], a[1], and so on the number of elements of b lying below it.",
            "For every number of the first list, how many numbers does the second list have that are lower?",
            "Counts of b's items below each item of a.",
            "Take each number of the first row and see how many in the second row are smaller; write these counts in a row.",
            "The list c with c[i] = number of j such that b[j] < a[i].",
            "[5, 2] against [1, 2, 4] gives [3, 1], equal numbers not being counted: apply this to any first and second list.",
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
