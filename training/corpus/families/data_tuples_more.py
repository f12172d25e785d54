"""More families about tuples and lists of tuples."""

from training.corpus.draw import integers, pairs, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="unzip-pairs",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to split a list of pairs into a tuple of two lists.",
            "Write a python function to unzip 2-tuples: return the list of first items and the "
            "list of second items as a tuple.",
            "Given a list of pairs, return ([all first elements], [all second elements]).",
            "Separate the components of the pairs in a list into two lists, given as a tuple.",
            "Return a tuple of two lists, one with what stands first in each pair and one with "
            "what stands second.",
            "Take a list of 2-tuples apart into two parallel lists and return both in a tuple.",
            "I need the opposite of zip for pairs, as a tuple of two lists (empty for no pairs).",
        ),
        more_phrasings=(
            "Write a function to turn a list of 2-tuples into (firsts, seconds), two lists.",
            "Write a python function to separate the left and the right members of all pairs into two lists, returned as a tuple.",
            "For a list of pairs, return a tuple: the list of their first items and the list of their second items, both in the order of the pairs.",
            "What stands first in the pairs, and what stands second? Answer with two lists in one tuple.",
            "tuple of two lists: first items, second items of pairs",
            "Couples go apart: all the left partners into one row, all the right partners into another, and I get the two rows in a tuple.",
            "The inverse of zipping two lists: from [(a1, b1), (a2, b2), ...] to ([a1, a2, ...], [b1, b2, ...]).",
            "[(1, 'x'), (2, 'y')] shall be ([1, 2], ['x', 'y']), and an empty list ([], []).",
        ),
        names=("unzip", "split_pairs", "unzip_pairs", "separate_pairs"),
        solutions=(
            """def <f>(pairs):
    return ([a for a, b in pairs], [b for a, b in pairs])""",
            """def <f>(tuples):
    first = []
    second = []
    for x, y in tuples:
        first.append(x)
        second.append(y)
    return first, second""",
        ),
        inputs=lambda rng: (pairs(rng, 0, 20, size(rng, 1, 4)),),
    ),
    Family(
        concept="pairs-to-dictionary-of-lists",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to collect (key, value) tuples into a dictionary of lists.",
            "Write a python function to group the second items of pairs by their first items in a"
            " dict of lists.",
            "Given a list of pairs, return a dict from each first item to the list of its "
            "second "
            "items, in order.",
            "Gather the values of a list of (key, value) pairs by key: return {key: [values]}, in"
            " order.",
            "Build a dict of lists out of tuples: the first entry is the key, the second is "
            "appended to its list.",
            "Return a mapping from every key to all the values paired with it, as lists.",
            "I need tuples with repeated keys merged to one dictionary with lists as values.",
        ),
        more_phrasings=(
            "Write a function to group (key, value) pairs into a dict of value lists.",
            "Write a python function to build a multimap: each first component leads to the list of all second components that came with it, in input order.",
            "For a list of two-item tuples, return a dictionary that maps every distinct first item to a list of its partners, in sequence.",
            "Which values belong to each key, if the same key may occur in several (key, value) tuples? Reply with a dict of lists.",
            "dict from first items to lists of second items",
            "People and what they bought are noted as pairs; tell me for each person all the things bought, as a list under the name in a dictionary.",
            "The mapping k -> [v : (k, v) in pairs, in order], defined for all k that are the first component of some pair.",
            "[('a', 1), ('b', 2), ('a', 3)] becomes {'a': [1, 3], 'b': [2]}.",
        ),
        names=("group_pairs", "collect_pairs", "group_values", "pairs_to_dict"),
        solutions=(
            """def <f>(pairs):
    result = {}
    for key, value in pairs:
        result.setdefault(key, []).append(value)
    return result""",
            """from collections import defaultdict

def <f>(pairs):
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)""",
            """def <f>(pairs):
    return {key: [v for k, v in pairs if k == key] for key, _ in pairs}""",
        ),
        inputs=lambda rng: (
            [(rng.choice("abc"), rng.randint(0, 20)) for _ in range(size(rng, 2, 5))],
        ),
    ),
    Family(
        concept="count-in-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to count how often a value occurs in a tuple.",
            "Write a python function to return the number of times an element appears in a "
            "tuple.",
            "Given a tuple and an element, return how many items of the tuple equal it.",
            "How many copies of a value are there in a tuple?",
            "Count the occurrences of an item in a tuple.",
            "Return the frequency of an element inside the given tuple.",
            "I want to know how many entries of a tuple are equal to a certain value.",
        ),
        more_phrasings=(
            "Write a function to see how many times something is in a tuple.",
            "Write a python function to determine the multiplicity of an element, the second argument, in a tuple, the first.",
            "For a tuple and a value, say at how many places of the tuple the value stands.",
            "How many copies of this element does the tuple have, 0 if none?",
            "number of times a value is in a tuple",
            "Go through the tuple with your finger and make a mark each time you see the thing I named; how many marks are there?",
            "The number of indices i of a tuple t with t[i] equal to a given v.",
            "In (4, 7, 4, 4) there are three 4s, one 7 and no 5, so 4 gives 3, 7 gives 1 and 5 gives 0.",
        ),
        names=("count_in_tuple", "tuple_count", "count_value", "occurrences"),
        solutions=(
            """def <f>(items, value):
    return items.count(value)""",
            """def <f>(t, x):
    count = 0
    for item in t:
        if item == x:
            count += 1
    return count""",
            """def <f>(values, x):
    return sum(1 for v in values if v == x)""",
        ),
        inputs=lambda rng: (tuple(integers(rng, 1, 3, size(rng, 4, 8))), rng.randint(1, 3)),
    ),
    Family(
        concept="remove-from-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to return a tuple without the item at a given index.",
            "Write a python function to drop the element at position i (from zero) of a tuple.",
            "Given a tuple and a valid index, return a tuple of all items but the one there.",
            "Leave out one item of a tuple, chosen by its 0-based index.",
            "Return a copy of the tuple in which the element with the given index is missing.",
            "Delete by index from a tuple; the result is a new, shorter tuple.",
            "I need a tuple minus its i-th entry, where counting starts at 0.",
        ),
        more_phrasings=(
            "Write a function to get a tuple minus the item at index i.",
            "Write a python function to join the part of a tuple before index i with the part behind it, as a new tuple.",
            "For a tuple and a zero-based index, return all items, in order and as a tuple, except the one at that index.",
            "What is left of the tuple when the element with index i, the first having index 0, is taken out?",
            "tuple without its element at index i",
            "Take the i-th thing out of the row, where the very first has number 0, close the gap, and give me the row as a tuple.",
            "The tuple (t[0], ..., t[i-1], t[i+1], ..., t[n-1]) for a tuple t and an index i, from 0.",
            "('a', 'b', 'c') and 1 give ('a', 'c'): everything but the one at index 1.",
        ),
        names=("remove_at", "drop_index", "without_index", "delete_item"),
        solutions=(
            """def <f>(items, i):
    return items[:i] + items[i + 1:]""",
            """def <f>(t, index):
    items = list(t)
    del items[index]
    return tuple(items)""",
            """def <f>(t, index):
    return tuple(x for i, x in enumerate(t) if i != index)""",
        ),
        inputs=lambda rng: (lambda n: (tuple(integers(rng, 0, 20, n)), rng.randrange(n)))(
            rng.randint(1, 6)
        ),
    ),
    Family(
        concept="tuples-containing",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to keep those tuples of a list that contain a given value.",
            "Write a python function to filter a list of tuples by whether an element is in "
            "them.",
            "Given a list of tuples and a value, return the tuples in which the value occurs.",
            "Which tuples of the list include the element? Return them in order.",
            "Select every tuple that has a certain value among its items.",
            "Return the list of the tuples that hold the given element.",
            "I want only the tuples with a particular value inside.",
        ),
        more_phrasings=(
            "Write a function to get the tuples that include a value.",
            "Write a python function to select from a list those tuples of which the second argument is a member, order preserved.",
            "For a list of tuples and an element, leave out every tuple that lacks the element and return the others.",
            "Which of these tuples have the given value somewhere in them? List them as they come.",
            "tuples of a list having a given member",
            "Each team is a tuple of players; give me the list of the teams in which this one player is.",
            "The sublist of the tuples t with v in t, for a list of tuples and a value v.",
            "[(1, 2), (3,), (2, 2)] with 2 makes [(1, 2), (2, 2)], each tuple as a whole and only once per occurrence.",
        ),
        names=("tuples_with", "filter_tuples", "containing", "select_tuples"),
        solutions=(
            """def <f>(tuples, value):
    return [t for t in tuples if value in t]""",
            """def <f>(items, x):
    result = []
    for t in items:
        if x in t:
            result.append(t)
    return result""",
            """def <f>(tuples, value):
    return list(filter(lambda t: value in t, tuples))""",
        ),
        inputs=lambda rng: (
            [tuple(integers(rng, 1, 5, rng.randint(1, 3))) for _ in range(size(rng, 3, 5))],
            rng.randint(1, 5),
        ),
    ),
)
