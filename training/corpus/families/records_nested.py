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
        more_phrasings=(
            "Write a function to map each key of a dict of lists to its list's size.",
            "Write a python function to count the members of every group in a mapping from group to list.",
            "Given a dict with lists as values, return a dict of ints that tells how long the list of each key is, 0 for an empty one.",
            "How long is the list that each key of a dictionary has, told as a dictionary again?",
            "Dict from key to list length.",
            "A table lists who is in which team; make a table that says how many are in each team.",
            "The map k -> len(d(k)) on the domain of a map d with lists as values.",
            "{'a': [5, 5], 'b': []} becomes {'a': 2, 'b': 0}: the contents vanish, their number stays.",
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
        more_phrasings=(
            "Write a function to get the dict key whose list has most items, the earliest of equals.",
            "Write a python function to determine the largest group in a mapping of names to lists, insertion order breaking ties, and return its name.",
            "Given a non-empty dict of lists, return the key that no other key beats in list length, and the foremost such key if there are more.",
            "Who has the longest list in a dictionary, the one entered first counting among equally long ones?",
            "Key of the longest list, first on ties.",
            "A table tells which children are in which team; name the team with the most children, and if two teams are level the one higher up.",
            "argmax of len(d(k)) over the keys k of d in iteration order, the least position being chosen among maximisers.",
            "Compare sizes and not contents: {'a': [9], 'b': [1, 1], 'c': [2, 3]} gives 'b'.",
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
        more_phrasings=(
            "Write a function to sort each value list of a dict ascending, keys as they are.",
            "Write a python function to return a mapping with equal keys whose lists have been put in order from smallest to largest.",
            "Given a dict of lists, build one that has under every key the same items arranged upwards.",
            "How does a dictionary of lists look after the lists, one by one and not mixed, are sorted from low to high?",
            "Dict with all its lists sorted ascending.",
            "Every drawer has a label and some cards in it; keep the labels and put the cards of each drawer in rising order.",
            "The map k -> sorted(d(k)) on the domain of a map d with lists as values.",
            "No item changes its key; only the order within each list does: {'b': [2, 1], 'a': [3]} becomes {'b': [1, 2], 'a': [3]}.",
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
        more_phrasings=(
            "Write a function to filter out dictionary entries whose list is empty.",
            "Write a python function to copy a dict of lists, skipping keys that hold [].",
            "Given a mapping from keys to lists, return a new dictionary with only those keys whose list is not of length zero.",
            "Which entries of a dictionary of lists are left after all keys with [] as their value are discarded? Return them as a dict.",
            "Dictionary of lists minus its empty lists.",
            "Some labels have nothing filed under them. Throw those labels out and hand back the dictionary with all the others as they were.",
            "The result is the restriction of the mapping to the keys whose associated list has positive length, order unchanged.",
            "From {'a': [], 'b': [1]} make {'b': [1]}: a key survives only if something is in its list.",
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
        more_phrasings=(
            "Write a function to average the list under each key, 2 decimals, as a dict.",
            "Write a python function to turn a dict of non-empty number lists into a dict of their means, each rounded to two places.",
            "Given a dictionary whose values are non-empty lists of numbers, return the same keys with the arithmetic mean of each list, rounded to two decimal places.",
            "Can you tell me, key by key, the average of the numbers stored there, rounded to 2 digits after the point, in a dictionary?",
            "Dict of each key's mean, rounded to 2 decimals.",
            "Each pupil has a list of marks. Work out everybody's average to two digits after the point and put it in place of the marks.",
            "For a mapping of keys to non-empty sequences of numbers, define the mapping of the same keys to their arithmetic means, rounded to hundredths.",
            "Under every key, add the numbers up, divide by how many there are, round to 2 decimals and store that in a new dictionary: {'a': [1, 2]} becomes {'a': 1.5}.",
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
