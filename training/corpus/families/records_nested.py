"""Families about dictionaries of lists and of dictionaries."""

from random import Random

from training.corpus.draw import coin, integers, size, words
from training.corpus.family import Family


def lists(
    rng: Random, keys: int, low: int = 1, high: int = 9, shortest: int = 0, longest: int = 3
) -> dict[str, list[int]]:
    """A dictionary from different words to lists of integers."""
    return {k: integers(rng, low, high, rng.randint(shortest, longest)) for k in words(rng, keys)}


FAMILIES = (
    Family(
        concept="lengths-of-lists-in-dictionary",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to replace each list in a dictionary by its length.",
            "Write a python function to return a dictionary from every key to the number of "
            "items in its list.",
            "Given a dictionary of lists, return a dictionary with the same keys and the list "
            "lengths as values.",
            "How many items does each key have? Return a dict of counts made from a dict of lists.",
            "Map each key of a dictionary of lists to the size of its list.",
            "Count the elements under each key and return these counts as a dictionary.",
        ),
        names=("list_lengths", "count_per_key", "sizes", "group_sizes"),
        solutions=(
            """def <f>(d):
    return {key: len(items) for key, items in d.items()}""",
            """def <f>(groups):
    result = {}
    for key in groups:
        result[key] = len(groups[key])
    return result""",
        ),
        inputs=lambda rng: (lists(rng, size(rng, 1, 3)),),
    ),
    Family(
        concept="key-of-longest-list",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to return the key with the longest list in a dictionary of "
            "lists, the first on a tie.",
            "Write a python function to find the key that has the most items in its list; of "
            "several take the earliest.",
            "Given a non-empty dictionary of lists, return the first key whose list has the "
            "greatest length.",
            "Which key holds the most elements? If equal, return the one that comes first in "
            "the dictionary.",
            "Return the key of the longest of the lists in a dict, ties going to the earlier "
            "entry.",
            "Find the biggest group by number of members (a dict of lists) and return its "
            "key, first if tied.",
        ),
        names=("longest_list_key", "biggest_group", "key_with_most"),
        solutions=(
            """def <f>(d):
    return max(d, key=lambda key: len(d[key]))""",
            """def <f>(groups):
    best = None
    for key in groups:
        if best is None or len(groups[key]) > len(groups[best]):
            best = key
    return best""",
        ),
        inputs=lambda rng: (lists(rng, rng.randint(2, 3)),),
    ),
    Family(
        concept="sort-lists-in-dictionary",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to sort every list in a dictionary of lists in ascending order.",
            "Write a python function to return the dictionary with each of its lists sorted "
            "from low to high.",
            "Given a dictionary whose values are lists, return one with the same keys and "
            "ascending lists.",
            "Put the items under each key in increasing order and return the dictionary.",
            "Return a dict of lists in which all the lists are sorted.",
            "I have groups in a dictionary and want the members of each group sorted ascending.",
        ),
        names=("sort_lists", "sort_groups", "sort_values"),
        solutions=(
            """def <f>(d):
    return {key: sorted(items) for key, items in d.items()}""",
            """def <f>(groups):
    for items in groups.values():
        items.sort()
    return groups""",
        ),
        inputs=lambda rng: (lists(rng, size(rng, 1, 3), shortest=2, longest=4),),
    ),
    Family(
        concept="dictionary-of-lists-to-pairs",
        tags=("dictionaries", "tuples"),
        phrasings=(
            "Write a function to turn a dictionary of lists into a list of (key, item) tuples.",
            "Write a python function to return one (key, item) pair for each item of each "
            "list, in order.",
            "Given a dictionary of lists, list every key together with each of its items as "
            "tuples.",
            "Flatten a dictionary of lists to pairs: the key goes in front of each single item.",
            "Return all (key, element) tuples, key by key and within a key in list order.",
            "Undo a grouping: a dict from key to list becomes a flat list of key-item tuples.",
        ),
        names=("to_pairs", "ungroup", "flatten_groups", "expand"),
        solutions=(
            """def <f>(d):
    return [(key, item) for key, items in d.items() for item in items]""",
            """def <f>(groups):
    pairs = []
    for key in groups:
        for item in groups[key]:
            pairs.append((key, item))
    return pairs""",
        ),
        inputs=lambda rng: (lists(rng, size(rng, 1, 3)),),
    ),
    Family(
        concept="drop-keys-with-empty-list",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to remove the keys with an empty list from a dictionary of lists.",
            "Write a python function to return a dictionary of lists without its empty entries.",
            "Given a dictionary of lists, keep just the keys whose list has at least one item.",
            "Drop every key that maps to an empty list and return the others.",
            "Return the entries of the dict where the list is not empty.",
            "Clean up a dictionary of groups: groups without members must go.",
        ),
        names=("drop_empty", "without_empty", "non_empty_groups", "clean"),
        solutions=(
            """def <f>(d):
    return {key: items for key, items in d.items() if items}""",
            """def <f>(groups):
    result = {}
    for key, items in groups.items():
        if len(items) > 0:
            result[key] = items
    return result""",
        ),
        inputs=lambda rng: (
            {k: v if coin(rng) else [] for k, v in lists(rng, rng.randint(2, 4)).items()},
        ),
    ),
    Family(
        concept="average-per-key",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return a dictionary with the average of each key's list, "
            "rounded to two decimals.",
            "Write a python function to compute the mean of every list in a dictionary of "
            "non-empty lists, to 2 decimals.",
            "Given a dictionary from names to non-empty lists of marks, return name -> "
            "average mark, rounded to 2 places.",
            "What is the mean of the numbers under each key? Return a dict of averages with "
            "two decimals.",
            "Replace every list in a dictionary (none is empty) by its average rounded to two "
            "decimals.",
            "For each key return sum divided by count of its numbers, rounded to 2 decimals, "
            "as a dictionary.",
        ),
        names=("averages", "mean_per_key", "average_marks", "means"),
        solutions=(
            """def <f>(d):
    return {key: round(sum(v) / len(v), 2) for key, v in d.items()}""",
            """def <f>(marks):
    result = {}
    for name, numbers in marks.items():
        result[name] = round(sum(numbers) / len(numbers), 2)
    return result""",
        ),
        inputs=lambda rng: (lists(rng, size(rng, 1, 3), shortest=1, longest=4),),
    ),
)
