"""Families about lists inside lists."""

from training.corpus.draw import chance, distinct, integers, size, some_integers
from training.corpus.family import Family


def ragged(low, high, most=4, longest=4, shortest=0):
    """Inputs of one list of integer lists of different lengths."""

    def inputs(rng):
        count = rng.randint(2, most)
        return ([some_integers(rng, low, high, shortest, longest) for _ in range(count)],)

    return inputs


FAMILIES = (
    Family(
        concept="longest-sublist",
        tags=("lists",),
        phrasings=(
            "Write a function to return the longest inner list of a list of lists, the first one "
            "if tied.",
            "Write a python function to find the sublist with the most elements (the earliest of "
            "equals).",
            "Given a non-empty list of lists, return the inner list of greatest length; ties go "
            "to the first.",
            "Which sublist has the most items? Return it, and the leftmost one when several do.",
            "Return the first of the inner lists that no other one exceeds in length.",
            "I need the biggest group from a list of groups, by number of members, the first if "
            "equal.",
        ),
        more_phrasings=(
            "Write a function to get the longest list inside a list of lists (first one on ties).",
            "Write a python function to pick, from several lists, the one with the greatest number of items, favouring the one that comes earlier.",
            "Given a list that holds at least one list, return whichever inner list has most members, the first such if there is a draw.",
            "Which of the inner lists is the longest, the leading one counting if several are equally long?",
            "Earliest inner list of maximal length.",
            "Out of all these lists hand me the one with most things in it; if some have equally many, the first of them.",
            "The element L[i] of a non-empty list of lists with maximal len(L[i]), with the least i among equals.",
            "Each team is a list of names: return the whole team with the most names on it, the one listed first if teams tie for size.",
        ),
        names=("longest_sublist", "longest_list", "biggest_group", "most_elements"),
        solutions=(
            """def <f>(lists):
    return max(lists, key=len)""",
            """def <f>(groups):
    best = groups[0]
    for group in groups:
        if len(group) > len(best):
            best = group
    return best""",
            """def <f>(lst):
    longest = max(len(x) for x in lst)
    return [x for x in lst if len(x) == longest][0]""",
        ),
        inputs=ragged(1, 9, 5, 4),
    ),
    Family(
        concept="remove-empty-sublists",
        tags=("lists",),
        phrasings=(
            "Write a function to remove the empty lists from a list of lists.",
            "Write a python function to keep only those sublists that have at least one element.",
            "Given a list of lists, drop every [] in it and leave the rest in order.",
            "Return the non-empty inner lists.",
            "Leave out each sublist of length zero.",
            "Some of my groups have no members; I need the list of groups without those.",
        ),
        more_phrasings=(
            "Write a function to filter out empty lists from a list of lists.",
            "Write a python function to discard all inner lists that contain nothing, keeping the others in sequence.",
            "Given nested lists, return the outer list with only those members that are not [].",
            "Which inner lists have something in them? Return these, in their order.",
            "Drop each [] from a list of lists.",
            "Throw away the boxes with nothing in them and give back the boxes that hold at least one thing, in the same order.",
            "The subsequence of a list of lists consisting of the members with a length greater than 0.",
            "[[1], [], [2, 3], []] comes back as [[1], [2, 3]]: whatever has no items disappears.",
        ),
        names=("remove_empty", "drop_empty", "non_empty", "without_empty_lists"),
        solutions=(
            """def <f>(lists):
    return [inner for inner in lists if inner]""",
            """def <f>(lst):
    return [x for x in lst if len(x) > 0]""",
            """def <f>(groups):
    result = list(groups)
    while [] in result:
        result.remove([])
    return result""",
        ),
        inputs=lambda rng: (
            [[] if chance(rng, 0.4) else integers(rng, 1, 9, rng.randint(1, 2)) for _ in range(5)],
        ),
    ),
    Family(
        concept="first-of-each-sublist",
        tags=("lists",),
        phrasings=(
            "Write a function to return the first element of every inner list (none of them is "
            "empty).",
            "Write a python function to list the leading items of the sublists of a list.",
            "Given non-empty lists in a list, collect the item at index 0 of each one.",
            "Return a list of the initial elements of all sublists.",
            "Take one item, the first, from every inner list and return these items in order.",
            "I have rows of different length and need just the first entry of each row.",
        ),
        more_phrasings=(
            "Write a function to get the first item of each list in a list of lists, all non-empty.",
            "Write a python function to build a list from what stands at the head of every inner list, where each has a head.",
            "Given several lists with at least one item each, return one list of their opening items, in the same order.",
            "What does each of the inner lists, none being empty, begin with? Return that as a list.",
            "Heads of all (non-empty) inner lists, in order.",
            "From every row take just the thing at its front and put these in a new list, one for each row; no row is empty.",
            "For lists L[0], L[1], ..., all non-empty, the list L[0][0], L[1][0], and so on.",
            "Some queues are waiting, each with at least one person: return who is going to be served first in each.",
        ),
        names=("first_elements", "firsts", "heads", "first_of_each"),
        solutions=(
            """def <f>(lists):
    return [inner[0] for inner in lists]""",
            """from operator import itemgetter

def <f>(rows):
    return list(map(itemgetter(0), rows))""",
            """def <f>(lst):
    result = []
    for first, *_ in lst:
        result.append(first)
    return result""",
        ),
        inputs=ragged(0, 30, 5, 3, 1),
    ),
    Family(
        concept="sublists-containing-value",
        tags=("lists",),
        phrasings=(
            "Write a function to return the inner lists that contain a given value.",
            "Write a python function to keep those sublists of a list in which an element occurs.",
            "Given a list of lists and a value, return all sublists with the value as a member.",
            "Filter a list of lists: only inner lists that include the second argument stay.",
            "In which sublists is the value? Return these sublists themselves, in order.",
            "I have orders as lists of article numbers and need all orders with a certain article.",
        ),
        more_phrasings=(
            "Write a function to filter a list of lists to those that include a certain item.",
            "Write a python function to select, in order, every inner list that has a given value among its members.",
            "Given nested lists and then a value, return only the inner lists where the value turns up at least once.",
            "Which of the inner lists hold the value passed as second argument?",
            "Inner lists having the given value as an element.",
            "Look into each of the lists and keep it, whole, if the thing I name is in it; drop it if not.",
            "The subsequence of those members L of a list of lists for which v is an element of L, where v is the second argument.",
            "Leave out each inner list in which the wanted item is nowhere to be found; give back the rest unchanged.",
        ),
        names=("lists_with", "containing", "sublists_with", "orders_with"),
        solutions=(
            """def <f>(lists, value):
    return [inner for inner in lists if value in inner]""",
            """def <f>(orders, article):
    found = []
    for order in orders:
        if article in order:
            found.append(order)
    return found""",
            """def <f>(lst, x):
    return list(filter(lambda inner: x in inner, lst))""",
        ),
        inputs=lambda rng: (ragged(1, 5, 4, 4)(rng)[0], rng.randint(1, 5)),
    ),
    Family(
        concept="reverse-each-sublist",
        tags=("lists",),
        phrasings=(
            "Write a function to reverse every inner list of a list of lists, the outer order "
            "unchanged.",
            "Write a python function to turn each sublist around while the sublists stay in their "
            "places.",
            "Given a list of lists, return a list with each inner list backwards.",
            "Flip the order of the items within all sublists, but not the order of the sublists.",
            "Return the inner lists reversed one by one.",
            "I need [[1, 2], [3, 4]] as [[2, 1], [4, 3]], and the same for any list of lists.",
        ),
        names=("reverse_each", "reverse_sublists", "flip_inner", "reverse_inner"),
        solutions=(
            """def <f>(lists):
    return [inner[::-1] for inner in lists]""",
            """def <f>(lst):
    result = []
    for x in lst:
        result.append(list(reversed(x)))
    return result""",
        ),
        inputs=ragged(0, 20, 4, 3, 1),
    ),
    Family(
        concept="elements-common-to-all-sublists",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to return the sorted values that occur in every inner list of a "
            "list of lists.",
            "Write a python function to find the elements common to all sublists, ascending, each "
            "once.",
            "Given two or more lists in a list, which numbers are in each of them? Return them "
            "sorted.",
            "Intersect all inner lists and return the result as a sorted list without repetitions.",
            "Return, in ascending order, the distinct values that no sublist lacks.",
            "I have the free days of several people as lists and need the days free for all, "
            "sorted.",
        ),
        more_phrasings=(
            "Write a function to get the sorted list of items that are in all the inner lists.",
            "Write a python function to compute the intersection of several lists as an ascending list with no duplicates.",
            "Given a list of lists, return those values that each inner list has at least once, smallest first and listed a single time.",
            "Which values do all of the inner lists share, in increasing order and without repeats?",
            "Sorted intersection of all inner lists.",
            "Find the numbers that turn up in every single one of the lists and write each of them once, from the lowest to the highest.",
            "The sorted sequence of the elements of the set intersection L[0] & L[1] & ... of the given lists.",
            "Strike out any number that at least one of the lists does not have; sort what is left upwards and mention nothing twice.",
        ),
        names=("common_to_all", "in_every_list", "intersect_all", "shared_by_all"),
        solutions=(
            """def <f>(lists):
    return sorted(set.intersection(*map(set, lists)))""",
            """def <f>(people):
    return sorted(set(d for d in people[0] if all(d in p for p in people)))""",
            """def <f>(lst):
    common = set(lst[0])
    for inner in lst[1:]:
        common &= set(inner)
    return sorted(common)""",
        ),
        inputs=lambda rng: (
            [distinct(rng, 1, 7, rng.randint(4, 6)) for _ in range(rng.randint(2, 3))],
        ),
    ),
    Family(
        concept="pad-sublists-to-equal-length",
        tags=("lists",),
        phrasings=(
            "Write a function to append <k>s to the inner lists until all are as long as the "
            "longest one.",
            "Write a python function to pad each sublist at its end with <k> to the length of the "
            "longest sublist.",
            "Given lists of different lengths in a list, fill up the shorter ones with <k> at the "
            "right.",
            "Make a ragged list of rows rectangular: missing entries at the row ends become <k>.",
            "Return the sublists, all of the same length: that of the longest, extended by <k>s.",
            "My rows have different lengths; I need every short row completed with <k>s on its "
            "right to the length of the longest.",
        ),
        more_phrasings=(
            "Write a function to fill up shorter rows at the end with <k> so that all have the longest row's length.",
            "Write a python function to equalise the lengths of inner lists by adding copies of <k> on the right, up to the size of the biggest.",
            "Given rows of various lengths, return rows that all have as many entries as the longest, the new entries at the ends being <k>.",
            "How do the inner lists look when each one too short for the common, maximal length is completed with <k> at its end?",
            "Right-pad inner lists with <k> to the maximal length.",
            "Find out how long the longest line is; then write <k> behind every shorter line as often as needed to get it to that length, and return all lines.",
            "For lists L[i] and m = max len(L[i]): the list of all L[i] followed by m - len(L[i]) entries <k>.",
            "No row may end before the longest one does: wherever one does, let <k> stand in the missing places at its end.",
        ),
        names=("pad_rows", "pad_sublists", "make_rectangular", "fill_rows"),
        solutions=(
            """def <f>(rows):
    width = max(len(row) for row in rows)
    return [row + [<k>] * (width - len(row)) for row in rows]""",
            """def <f>(lst):
    longest = max(map(len, lst))
    result = []
    for inner in lst:
        copy = list(inner)
        while len(copy) < longest:
            copy.append(<k>)
        result.append(copy)
    return result""",
        ),
        inputs=lambda rng, k: (
            [integers(rng, 1, 9, size(rng, 1, 4)) for _ in range(rng.randint(1, 3))] + [[1]],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, 0, -1, 5))},
    ),
)
