"""Families about what two lists share."""

from training.corpus.draw import coin, distinct, integers, size
from training.corpus.family import Family


def two_lists(low, high, longest=6):
    """Inputs of two lists of integers of any lengths."""

    def inputs(rng):
        first = integers(rng, low, high, size(rng, 2, longest))
        return first, integers(rng, low, high, rng.randint(1, longest))

    return inputs


FAMILIES = (
    Family(
        concept="common-beginning-of-lists",
        tags=("lists",),
        phrasings=(
            "Write a function to return the longest common beginning of two lists.",
            "Write a python function to list the leading elements in which two lists agree.",
            "Given two lists, return their elements up to (not including) the first position "
            "where they differ.",
            "How far do two lists start alike? Return that shared prefix as a list.",
            "Walk through two lists side by side and collect items until they are different or "
            "one ends.",
            "I need the part at the start that two sequences of numbers have in common.",
        ),
        more_phrasings=(
            "Write a function to get the longest prefix shared by two lists.",
            "Write a python function to return the opening part that is identical in two lists, cut off before their earliest disagreement or at the end of the shorter.",
            "Given two lists, compare them from the left and return the items for as long as both have the same at each place.",
            "What do the two lists have in common at their start, as a list?",
            "Longest common prefix of two lists.",
            "Read both rows together from the front and write down what you read while it is the same in both; stop at the first difference or when one is over.",
            "The list a[:m] with the greatest m such that a[:m] = b[:m].",
            "Two travellers write down their stops: return the stops they shared from the outset until their routes first parted.",
        ),
        names=("common_beginning", "common_prefix", "shared_start", "agreeing_start"),
        solutions=(
            """def <f>(a, b):
    result = []
    for x, y in zip(a, b):
        if x != y:
            break
        result.append(x)
    return result""",
            """def <f>(first, second):
    i = 0
    while i < len(first) and i < len(second) and first[i] == second[i]:
        i += 1
    return first[:i]""",
        ),
        inputs=lambda rng: (lambda start: (
            start + integers(rng, 1, 9, rng.randint(0, 3)),
            start + integers(rng, 1, 9, rng.randint(0, 4)),
        ))(integers(rng, 1, 9, rng.randint(0, 4))),
    ),
    Family(
        concept="count-common-distinct-values",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to count the different values that occur in both of two lists.",
            "Write a python function to return how many distinct elements two lists share.",
            "Given two lists, how many values are in both? Repetitions count once.",
            "Count the distinct numbers of the first list which also appear in the second.",
            "Return the size of the intersection of two lists taken as sets.",
            "I have my lottery numbers and the drawn ones and need the number of different hits.",
        ),
        names=("count_common", "common_count", "number_shared", "count_hits"),
        solutions=(
            """def <f>(a, b):
    return len(set(a) & set(b))""",
            """def <f>(first, second):
    count = 0
    for x in set(first):
        if x in second:
            count += 1
    return count""",
            """def <f>(list1, list2):
    return len(set(list1).intersection(list2))""",
        ),
        inputs=two_lists(1, 9, 7),
    ),
    Family(
        concept="is-prefix-of-list",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether the first list is the beginning of the second.",
            "Write a python function to test if a second list starts with all elements of a first "
            "one.",
            "Given lists p and q, return True if q begins with p, item by item (the empty p "
            "always fits).",
            "Is the first list a prefix of the second?",
            "Return whether the leading items of the second list are exactly the first list.",
            "I need to know if one sequence (second argument) starts with another (first "
            "argument).",
        ),
        more_phrasings=(
            "Write a function to check if a second list begins with a first list.",
            "Write a python function to decide if the items of the first list, in their order, open the second list; an empty first one does.",
            "Given two lists, return True when the second can be had by appending some items, maybe none, to the first.",
            "Does the second list start out exactly like the first, for the whole length of the first?",
            "Test: first list is a prefix of the second.",
            "Lay the first row on the front of the second: does each thing match, with nothing of the first row sticking out?",
            "True iff len(p) <= len(q) and p[i] = q[i] for all i < len(p), p being the first and q the second list.",
            "[1, 2] and [1, 2, 3] make True, [1, 2, 3] and [1, 2] make False: the question is whether the latter list continues the former.",
        ),
        names=("is_prefix", "begins_with", "starts_with_list", "is_beginning"),
        solutions=(
            """def <f>(p, q):
    return q[:len(p)] == p""",
            """def <f>(start, items):
    if len(start) > len(items):
        return False
    return all(a == b for a, b in zip(start, items))""",
            """def <f>(prefix, lst):
    for i in range(len(prefix)):
        if i >= len(lst) or lst[i] != prefix[i]:
            return False
    return True""",
        ),
        inputs=lambda rng: (lambda q, k: (q[:k] if coin(rng) else q[:k] + [rng.randint(1, 4)], q))(
            integers(rng, 1, 4, rng.randint(1, 6)), rng.randint(1, 4)
        ),
    ),
    Family(
        concept="remove-one-copy-each",
        tags=("lists", "counters"),
        phrasings=(
            "Write a function to remove from a first list one copy (the first) for each element "
            "of a second.",
            "Write a python function to subtract lists as bags: each item of the second cancels "
            "its leftmost copy in the first.",
            "Given two lists, delete for each item of the second its first remaining copy in the "
            "first, if any.",
            "Cross out in the first list one occurrence, from the left, per item of the second; "
            "what is left?",
            "Return the first list after striking each element of the second once, leftmost "
            "copies first.",
            "I have the items in stock and the items sold (one entry a piece) and need what "
            "remains when the earliest go.",
        ),
        more_phrasings=(
            "Write a function to take the items of a second list out of a first, one copy for each, earliest copy first.",
            "Write a python function to compute the multiset difference of two lists by striking leftmost occurrences, ignoring items that are not there.",
            "Given lists a and b, go through b and remove from a the first item equal to the current one, if there still is one; return what is left of a.",
            "What is left of the first list after every item of the second has taken away one equal item, the frontmost one, if any?",
            "First list minus the second, one leftmost copy each.",
            "For everything in the second row, cross out one of the same kind in the first row, the one nearest the front; if there is none left, do nothing; return what isn't crossed out.",
            "The result of applying, for every x in b, the deletion of the least-index occurrence of x from a, where present.",
            "[1, 2, 1, 1] without [1, 1, 5] is [2, 1]: two 1s go from the front, and the 5, not being there, changes nothing.",
        ),
        names=("subtract_copies", "remove_one_each", "multiset_difference", "strike_out"),
        solutions=(
            """def <f>(a, b):
    result = list(a)
    for x in b:
        if x in result:
            result.remove(x)
    return result""",
            """from collections import Counter

def <f>(stock, sold):
    minus = Counter(sold)
    left = []
    for item in stock:
        if minus[item] > 0:
            minus[item] -= 1
        else:
            left.append(item)
    return left""",
        ),
        inputs=two_lists(1, 4, 7),
    ),
    Family(
        concept="positions-in-second-list",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return for each item of the first list its first index in the "
            "second, or -1.",
            "Write a python function to look up all elements of one list in another; give "
            "zero-based indices or -1.",
            "Given two lists, list where each element of the first one first stands in the second "
            "(-1: nowhere).",
            "For every item of the first list find its leftmost position from 0 in the second, -1 "
            "if missing.",
            "Return a list as long as the first, holding indices into the second list or -1.",
            "I have orders and a catalogue list and need the catalogue index of every order, -1 "
            "if unknown.",
        ),
        more_phrasings=(
            "Write a function to find where each item of one list first is in another list, -1 if it isn't there.",
            "Write a python function to map every element of the first list to the lowest zero-based index at which the second list has it, absent ones to -1.",
            "Given lists a and b, return a list that says for each item of a at which index, from 0, b has it for the first time, or -1.",
            "For each item in the first list, how many items of the second precede its first appearance there, with -1 for no appearance?",
            "First indices in b of the items of a, -1 if absent.",
            "Look up everything from the first row in the second and write down its place, the frontmost if there are several and 0 for the front; write -1 if you can't find it.",
            "The list c with c[i] = min of all j, from 0, with b[j] = a[i], or -1 if this set is empty.",
            "['x', 'z'] looked up in ['y', 'x', 'x'] gives [1, -1]; produce such a list of places for any two lists.",
        ),
        names=("positions_in", "lookup_indices", "find_all_in", "index_in_second"),
        solutions=(
            """def <f>(a, b):
    return [b.index(x) if x in b else -1 for x in a]""",
            """def <f>(orders, catalogue):
    result = []
    for order in orders:
        if order in catalogue:
            result.append(catalogue.index(order))
        else:
            result.append(-1)
    return result""",
        ),
        inputs=two_lists(1, 7, 6),
    ),
    Family(
        concept="first-common-element",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the first element of a first list that is also in a "
            "second, or None.",
            "Write a python function to find the earliest item of the first list that the second "
            "contains (else None).",
            "Given two lists, return the leftmost member of the first that occurs anywhere in the "
            "second, or None.",
            "Which item of the first list comes first among those found in the second list? None "
            "without any.",
            "Go through the first list and stop at an element that the other list has; return it "
            "or None.",
            "I have wishes in order of preference and the things on offer: which wish (or None) "
            "is granted?",
        ),
        more_phrasings=(
            "Write a function to get the first item of one list that another list also has, or None.",
            "Write a python function to give the element of the first list with the lowest index among those present in the second; None if they have nothing in common.",
            "Given lists a and b, return whichever item of a comes earliest and is found in b as well, and None where there is no such item.",
            "Reading the first list from the left, which item is the first that is in the second list too (None if no item is)?",
            "Earliest item of a also in b, else None.",
            "Walk along the first row until you see something that appears somewhere in the second row, and tell me what it is, or None if you reach the end.",
            "The element a[i] with the least i such that a[i] is a member of b; None if a and b are disjoint.",
            "[4, 7, 9] and [9, 7] give 7, since it is the order of the former list that decides; lists without a shared item give None.",
        ),
        names=("first_common", "first_shared", "best_available", "first_in_both"),
        solutions=(
            """def <f>(a, b):
    for x in a:
        if x in b:
            return x
    return None""",
            """def <f>(wishes, offers):
    return next((w for w in wishes if w in offers), None)""",
            """def <f>(list1, list2):
    common = [x for x in list1 if x in list2]
    return common[0] if common else None""",
        ),
        inputs=lambda rng: (
            distinct(rng, 1, 15, rng.randint(2, 6)), distinct(rng, 1, 15, rng.randint(2, 6)),
        ),
    ),
)
