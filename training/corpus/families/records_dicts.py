"""Families about looking things up in a dictionary and changing it."""

from training.corpus.draw import distinct, mapping, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="lookup-with-default",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return the value of a key in a dictionary, or <default> when "
            "the key is missing.",
            "Write a python function to look a key up in a dictionary, with <default> as the "
            "fallback.",
            "Given a dictionary and a key, return what the key maps to; an unknown key gives "
            "<default>.",
            "What value does the key have? Answer <default> if the dictionary does not contain it.",
            "Get a dictionary entry by key and use <default> for absent keys.",
            "Return the entry for the key, or the default <default> if there is none.",
        ),
        names=("lookup", "get_value", "value_of", "get_or_default"),
        solutions=(
            """def <f>(d, key):
    return d.get(key, <default>)""",
            """def <f>(table, key):
    if key in table:
        return table[key]
    return <default>""",
            """def <f>(d, k):
    try:
        return d[k]
    except KeyError:
        return <default>""",
        ),
        inputs=lambda rng, default: (lambda d: (d, rng.choice([*d, word(rng)])))(
            mapping(rng, 2, 60, rng.randint(1, 4))
        ),
        parameters=lambda rng: {"default": rng.choice((0, -1, 1, 100))},
    ),
    Family(
        concept="key-of-smallest-value",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to find the key with the smallest value in a dictionary, the "
            "first inserted on a tie.",
            "Write a python function to return the key whose value is lowest; of several such "
            "keys the earliest.",
            "Given a non-empty dictionary, return the key that maps to the minimum (the first "
            "one if it is shared).",
            "Which key has the least value? If more than one, take the one that comes first "
            "in the dictionary.",
            "Return the dictionary key belonging to the lowest number, preferring earlier "
            "keys on ties.",
            "I need the name with the smallest number in my dictionary, ties going to the "
            "first entry.",
        ),
        names=("smallest_key", "min_key", "key_of_minimum", "lowest"),
        solutions=(
            """def <f>(d):
    return min(d, key=d.get)""",
            """def <f>(table):
    best = None
    for key in table:
        if best is None or table[key] < table[best]:
            best = key
    return best""",
            """def <f>(d):
    return min(d.items(), key=lambda item: item[1])[0]""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 9, rng.randint(1, 5)),),
    ),
    Family(
        concept="value-of-largest-key",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return the value that belongs to the largest key of a dictionary.",
            "Write a python function to get the value stored under a dictionary's maximal key.",
            "Given a non-empty dictionary with integer keys, return what its greatest key maps to.",
            "Look up the highest key of the dictionary and return its value.",
            "What is stored under the biggest of all keys? Return that value.",
            "Find the largest key (not value) of a dictionary and return the value it has.",
        ),
        names=("value_of_largest_key", "last_value", "value_at_max_key"),
        solutions=(
            """def <f>(d):
    return d[max(d)]""",
            """def <f>(table):
    largest = max(table.keys())
    return table[largest]""",
            """def <f>(d):
    return sorted(d.items())[-1][1]""",
        ),
        inputs=lambda rng: (
            {k: rng.randint(1, 99) for k in distinct(rng, 1, 40, rng.randint(1, 5))},
        ),
    ),
    Family(
        concept="remove-listed-keys",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return a dictionary without the keys that are in a given list.",
            "Write a python function to drop several keys from a dictionary, ignoring those "
            "that it does not have.",
            "Given a dictionary and a list of keys, return the dictionary minus these keys; "
            "unknown ones do not matter.",
            "Leave out every entry whose key is listed and return the remaining dictionary.",
            "Return a copy of the dictionary from which all of the given keys have been "
            "deleted, if present.",
            "I have a dict and a list of keys that I do not want; give me the dict of all others.",
        ),
        names=("without_keys", "remove_keys", "drop_keys", "omit"),
        solutions=(
            """def <f>(d, keys):
    return {k: v for k, v in d.items() if k not in keys}""",
            """def <f>(table, unwanted):
    result = dict(table)
    for key in unwanted:
        result.pop(key, None)
    return result""",
        ),
        inputs=lambda rng: (lambda d: (d, rng.sample([*d, word(rng)], rng.randint(0, 2))))(
            mapping(rng, 1, 9, rng.randint(1, 4))
        ),
    ),
    Family(
        concept="keep-listed-keys",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to restrict a dictionary to the keys that are in a given list.",
            "Write a python function to return only those entries of a dictionary whose key "
            "is listed.",
            "Given a dictionary and a list of keys, return the dictionary of just these keys, "
            "skipping absent ones.",
            "Pick the listed keys that exist out of a dictionary, with their values, as a new "
            "dictionary.",
            "Return the sub-dictionary made of the given keys; keys that are not there are "
            "left out.",
            "I want a smaller dict that has no keys but the ones I name and that are present.",
        ),
        names=("keep_keys", "pick_keys", "select_keys", "restrict"),
        solutions=(
            """def <f>(d, keys):
    return {k: d[k] for k in keys if k in d}""",
            """def <f>(table, wanted):
    return {k: v for k, v in table.items() if k in wanted}""",
            """def <f>(d, keys):
    result = {}
    for key in keys:
        if key in d:
            result[key] = d[key]
    return result""",
        ),
        inputs=lambda rng: (lambda d: (d, rng.sample([*d, word(rng)], rng.randint(1, 2))))(
            mapping(rng, 1, 9, rng.randint(1, 4))
        ),
    ),
    Family(
        concept="increase-all-values",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to add <k> to every value of a dictionary.",
            "Write a python function to return a dictionary with the same keys and all values "
            "raised by <k>.",
            "Given a dictionary of numbers, return one in which each value is <k> greater.",
            "Raise all values in a dictionary by <k>, leaving the keys as they are, and "
            "return the new dictionary.",
            "Return a dictionary mapping each key to its old value plus <k>.",
            "Every entry of my dictionary should go up by <k>; return the result as a dictionary.",
        ),
        names=("increase_values", "raise_all", "add_to_values", "bump"),
        solutions=(
            """def <f>(d):
    return {key: value + <k> for key, value in d.items()}""",
            """def <f>(table):
    result = {}
    for key in table:
        result[key] = table[key] + <k>
    return result""",
        ),
        inputs=lambda rng, k: (mapping(rng, -9, 30, size(rng, 1, 4)),),
        parameters=lambda rng: {"k": rng.randint(1, 20)},
    ),
)
