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
        more_phrasings=(
            "Write a function to get d[key], or <default> if the key isn't there.",
            "Write a python function to read an entry of a mapping by key and fall back on <default> for keys it lacks.",
            "Given a dict and then a key, return the stored value, with <default> standing in for a missing one.",
            "What is stored in a dictionary under a given key, taking <default> where nothing is?",
            "Value for a key, else <default>.",
            "Look the word up in the table and read what is beside it; if the word is not in the table, say <default>.",
            "The total extension of a finite map d: d(key) on its domain and <default> elsewhere.",
            "No KeyError may arise: a known key gives its own value, whereas for any other key the answer is <default>.",
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
        more_phrasings=(
            "Write a function to get the dict key with the lowest value, the earliest one if several tie.",
            "Write a python function to determine under which key of a non-empty mapping the minimum is stored, insertion order breaking ties.",
            "Given a non-empty dict of numbers, return the key (not the value) whose number is least, and the foremost such key if there are more.",
            "Who has the fewest points in a name-to-points dictionary, the name entered first winning among equals?",
            "Key of the minimal value, first on ties.",
            "Prices are listed by shop; tell the shop where it is cheapest, and of equally cheap ones the shop that's listed first.",
            "argmin of d over its keys in iteration order, the least position being chosen among minimisers.",
            "Compare the values; the result is the key of a value that none undercuts, and no key before it has an equally low one.",
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
        more_phrasings=(
            "Write a function to get what a dict holds for its highest key.",
            "Write a python function to find a mapping's maximum key and return the associated value.",
            "Given a non-empty dict, return d[k] for the greatest k among its keys, however large or small the values are.",
            "What value goes with the top key of a dictionary?",
            "Value at a dict's maximum key.",
            "The table tells something for each year; say what it tells for the latest year.",
            "d(max dom d) for a finite non-empty map d with ordered keys.",
            "{3: 'x', 9: 'a', 5: 'z'} gives 'a': 9 is the highest key, and the values themselves aren't compared.",
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
        more_phrasings=(
            "Write a function to copy a dict without certain keys (dict first, list of keys second).",
            "Write a python function to filter a mapping by excluding all keys contained in the list passed second; names it doesn't know are skipped.",
            "You have a dictionary and a list of unwanted keys, some maybe not in it; return a dict with the remaining entries.",
            "What does a dictionary look like after the entries for all keys of a list have been thrown out?",
            "Dict minus the listed keys.",
            "Strike the named lines from the table, if they're in it, and give the table that is left.",
            "The restriction of a map d to dom(d) \\ K, where K, the list, is the second argument and need not be a subset of dom(d).",
            "({'a': 1, 'b': 2}, ['b', 'x']) gives {'a': 1}: an entry survives just if its key is not on the list.",
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
        more_phrasings=(
            "Write a function to copy from a dict only certain keys (dict first, list of keys second), skipping missing ones.",
            "Write a python function to project a mapping on the keys contained in the list passed second, ignoring names that it lacks.",
            "You have a dictionary and a list of wanted keys, some maybe not in it; return a dict of the entries whose keys are wanted.",
            "What does a dictionary look like if just the entries for keys from a list are kept, as far as they exist?",
            "Dict restricted to the listed keys.",
            "From a big table copy only the named lines into a small one; a name that the big table doesn't have is passed over.",
            "The restriction of a map d to dom(d) and K, their intersection, where K is the list passed as second argument.",
            "Everything but the listed keys is discarded: ({'a': 1, 'b': 2}, ['b', 'x']) gives {'b': 2}.",
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
        more_phrasings=(
            "Write a function to return a dict with every value <k> higher.",
            "Write a python function to shift the numbers stored in a mapping up by <k> under unchanged keys.",
            "Given a dict with numbers as values, build a new one in which key still goes with key but value has become value + <k>.",
            "What is a dictionary of points after everybody in it has been given <k> extra?",
            "Dict with <k> added to all values.",
            "Everyone on the list gets <k> more; write the list anew with the same names and the new amounts.",
            "The map k -> d(k) + <k> on the domain of d, k being any key.",
            "Go through the entries, leave each key alone, and put down its number plus <k> beside it.",
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
