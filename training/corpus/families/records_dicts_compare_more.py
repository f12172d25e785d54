"""More families about comparing, combining and turning around dictionaries."""

from training.corpus.draw import chance, distinct, mapping, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-sub-dictionary",
        tags=("dictionaries", "logic"),
        phrasings=(
            "Write a function to check whether all entries of one dictionary are also in "
            "another, with equal values.",
            "Write a python function to tell if the first dictionary is contained in the "
            "second, values included.",
            "Given two dictionaries, return True if each key of the first is in the second "
            "with the same value.",
            "Does the second dictionary hold every key-value pair of the first one?",
            "Check that no entry of the first dictionary is missing or different in the second.",
            "Return True exactly when the items of the first dict are a subset of the items "
            "of the second dict.",
        ),
        names=("is_sub_dictionary", "contained_in", "is_part_of"),
        solutions=(
            """def <f>(part, whole):
    return all(k in whole and whole[k] == v for k, v in part.items())""",
            """def <f>(a, b):
    for key in a:
        if key not in b or a[key] != b[key]:
            return False
    return True""",
            """def <f>(a, b):
    return a.items() <= b.items()""",
        ),
        inputs=lambda rng: (lambda d: ({
            k: v if chance(rng, 0.7) else v + 1
            for k, v in rng.sample(list(d.items()), rng.randint(1, 2))
        }, d))(mapping(rng, 1, 9, rng.randint(2, 4))),
    ),
    Family(
        concept="invert-to-lists",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to turn a dictionary around: each value maps to the list of "
            "keys that have it.",
            "Write a python function to invert a dictionary with repeated values into value "
            "-> list of keys, in order.",
            "Given a dictionary, return one from every value to the keys holding it, listed "
            "in their original order.",
            "Group the keys of a dictionary by value; the lists keep the order of the dictionary.",
            "Return a dict in which the values are keys and the former keys are gathered in lists.",
            "Collect in a dict, for each value that occurs, the list of all keys with this value.",
        ),
        names=("invert_to_lists", "group_keys_by_value", "reverse_dictionary"),
        solutions=(
            """def <f>(d):
    result = {}
    for key, value in d.items():
        result.setdefault(value, []).append(key)
    return result""",
            """from collections import defaultdict

def <f>(table):
    groups = defaultdict(list)
    for key in table:
        groups[table[key]].append(key)
    return dict(groups)""",
            """def <f>(d):
    return {v: [k for k in d if d[k] == v] for v in d.values()}""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 3, size(rng, 2, 4)),),
    ),
    Family(
        concept="split-dictionary-at-threshold",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to split a dictionary into one with values below <k> and one "
            "with the others, as a tuple.",
            "Write a python function to return two dictionaries in a tuple: entries less than "
            "<k>, then those of <k> or more.",
            "Given a dictionary of numbers, return (entries with value < <k>, entries with "
            "value >= <k>).",
            "Separate a dictionary by value: a tuple of the part under <k> and the part from "
            "<k> upwards.",
            "Return a tuple of two dicts, the first with all values smaller than <k>, the "
            "second with all the rest.",
            "I want low and high entries apart in a tuple of two dictionaries; low means less "
            "than <k>.",
        ),
        names=("split_dictionary", "low_and_high", "partition_dict", "split_by_value"),
        solutions=(
            """def <f>(d):
    low = {k: v for k, v in d.items() if v < <k>}
    high = {k: v for k, v in d.items() if v >= <k>}
    return (low, high)""",
            """def <f>(table):
    low, high = {}, {}
    for key, value in table.items():
        if value < <k>:
            low[key] = value
        else:
            high[key] = value
    return low, high""",
        ),
        inputs=lambda rng, k: (mapping(rng, k - 3, k + 3, size(rng, 2, 4)),),
        parameters=lambda rng: {"k": rng.randint(3, 20)},
    ),
    Family(
        concept="translate-list-with-dictionary",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to replace the items of a list that are keys of a dictionary, "
            "leaving other items alone.",
            "Write a python function to translate a list of words with a dictionary; unknown "
            "words stay as they are.",
            "Given a list and a dictionary, return the list with each item exchanged for its "
            "value if it is a key.",
            "Substitute list elements by what a dictionary says, keeping elements it does not "
            "mention.",
            "Return the list in which every item found among the dictionary's keys is "
            "replaced by the mapped value.",
            "Map a list through a dict, but let items without an entry through unchanged.",
        ),
        names=("translate", "substitute", "replace_known", "map_words"),
        solutions=(
            """def <f>(items, table):
    return [table.get(item, item) for item in items]""",
            """def <f>(words, d):
    result = []
    for word in words:
        if word in d:
            result.append(d[word])
        else:
            result.append(word)
    return result""",
        ),
        inputs=lambda rng: (lambda w: ([rng.choice(w[:3]) for _ in range(size(rng, 2, 4))], {
            w[0]: w[3], w[1]: w[4]
        }))(words(rng, 5)),
    ),
    Family(
        concept="follow-links-in-dictionary",
        tags=("dictionaries", "simulation"),
        phrasings=(
            "Write a function to follow a dictionary from a start key until a value is no key "
            "any more; return that value.",
            "Write a python function to look a key up, then look up the result and so on, "
            "and return what is not found.",
            "Given a dictionary without cycles and a start, keep replacing it by its value "
            "while it is a key; return the end.",
            "Where does a chain of redirects end? Step from the start through the dictionary "
            "until there is no entry.",
            "Return the last item of the chain start, d[start], d[d[start]], ... (the start "
            "itself if it is no key).",
            "Follow the links of a dict as long as the current item has one and return the "
            "item at which it stops.",
        ),
        names=("follow", "final_target", "end_of_chain", "resolve"),
        solutions=(
            """def <f>(links, start):
    while start in links:
        start = links[start]
    return start""",
            """def <f>(d, key):
    if key not in d:
        return key
    return <f>(d, d[key])""",
        ),
        inputs=lambda rng: (lambda w: (dict(zip(w, w[1:])), rng.choice(w)))(
            distinct(rng, 1, 30, rng.randint(2, 6))
        ),
    ),
    Family(
        concept="values-all-different",
        tags=("dictionaries", "logic"),
        phrasings=(
            "Write a function to check whether no two keys of a dictionary have the same value.",
            "Write a python function to tell if all values in a dictionary are different from "
            "each other.",
            "Given a dictionary, return True if every value occurs just once, otherwise False.",
            "Are the values of the dictionary unique, so that it could be inverted without loss?",
            "Check that a dictionary's values contain no duplicates.",
            "Return False if at least two keys share a value and True if none do.",
        ),
        names=("unique_values", "values_distinct", "is_invertible"),
        solutions=(
            """def <f>(d):
    return len(set(d.values())) == len(d)""",
            """def <f>(table):
    seen = []
    for value in table.values():
        if value in seen:
            return False
        seen.append(value)
    return True""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 7, rng.randint(1, 5)),),
    ),
)
