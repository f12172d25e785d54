"""Families about looking things up in a dictionary and changing it."""

from training.corpus.draw import coin, distinct, letters, mapping, size, word
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
    Family(
        concept="swap-values-of-two-keys",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to exchange the values of two keys in a dictionary and return "
            "the dictionary.",
            "Write a python function to return a dictionary in which two given keys have "
            "traded their values.",
            "Given a dictionary and two of its keys, return it with the values of these keys "
            "swapped.",
            "Swap what two keys map to; all other entries stay. Return the dictionary.",
            "Let two existing keys of a dictionary change values with one another and return "
            "the result.",
            "I need a dictionary where the first key has the second key's value and the other "
            "way round.",
        ),
        names=("swap_values", "exchange", "swap_keys", "trade_values"),
        solutions=(
            """def <f>(d, a, b):
    result = dict(d)
    result[a], result[b] = d[b], d[a]
    return result""",
            """def <f>(table, first, second):
    saved = table[first]
    table[first] = table[second]
    table[second] = saved
    return table""",
        ),
        inputs=lambda rng: (
            lambda d: (d, *rng.sample(list(d), 2)))(mapping(rng, 1, 99, rng.randint(2, 3)),
        ),
    ),
    Family(
        concept="sorted-keys-with-even-value",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to return the sorted list of the keys whose value is even.",
            "Write a python function to find all keys of a dictionary that have an even "
            "number as value, in ascending order.",
            "Given a dictionary from words to integers, return alphabetically the words with "
            "an even value.",
            "Which keys map to even numbers? Return them sorted.",
            "List the keys with values divisible by two, in alphabetical order.",
            "Return, sorted, each key for which the dictionary holds an even integer.",
        ),
        names=("even_keys", "keys_with_even_value", "even_valued"),
        solutions=(
            """def <f>(d):
    return sorted(key for key, value in d.items() if value % 2 == 0)""",
            """def <f>(table):
    result = []
    for key in sorted(table):
        if table[key] % 2 == 0:
            result.append(key)
    return result""",
        ),
        inputs=lambda rng: (mapping(rng, -9, 30, size(rng, 2, 5)),),
    ),
    Family(
        concept="items-by-falling-value",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to list the (key, value) pairs of a dictionary by value, "
            "largest first, ties by key.",
            "Write a python function to return a dictionary's items as tuples, values "
            "descending, equal values by key ascending.",
            "Given a dictionary, return its (key, value) tuples from the highest value down, "
            "alphabetical for the same value.",
            "Rank the entries of a dictionary: greatest value on top, smaller key first on "
            "ties; return a list of tuples.",
            "Sort the items of a dictionary by falling value and then by rising key.",
            "Return a leaderboard of a name-to-score dictionary as tuples: best score first, "
            "equal scores by name.",
        ),
        names=("ranking", "items_by_value", "leaderboard", "sort_items"),
        solutions=(
            """def <f>(d):
    return sorted(d.items(), key=lambda item: (-item[1], item[0]))""",
            """def <f>(scores):
    items = sorted(scores.items())
    items.sort(key=lambda pair: pair[1], reverse=True)
    return items""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 4, size(rng, 2, 5)),),
    ),
    Family(
        concept="dictionary-sorted-by-key",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to return the (key, value) pairs of a dictionary as a list "
            "sorted by key.",
            "Write a python function to list a dictionary's items as tuples in ascending "
            "order of their keys.",
            "Given a dictionary, return a list of (key, value) tuples whose keys are in "
            "sorted order.",
            "Turn a dictionary into a list of key-value tuples, ordered by the key.",
            "Return all entries of the dictionary as pairs, smallest key first.",
            "I need a list of the items of a dict, each a tuple, arranged by key.",
        ),
        names=("sorted_items", "items_by_key", "dict_to_sorted_list"),
        solutions=(
            """def <f>(d):
    return sorted(d.items())""",
            """def <f>(table):
    return [(key, table[key]) for key in sorted(table)]""",
            """def <f>(d):
    result = []
    for key in sorted(d.keys()):
        result.append((key, d[key]))
    return result""",
        ),
        inputs=lambda rng: (
            mapping(rng, 1, 30, size(rng, 1, 4)) if coin(rng)
            else {k: word(rng) for k in distinct(rng, 1, 50, rng.randint(1, 4))},
        ),
    ),
    Family(
        concept="average-of-dictionary-values",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to compute the average of the values of a dictionary, rounded "
            "to two decimals.",
            "Write a python function to return the mean value over all keys of a dictionary, "
            "to 2 decimal places.",
            "Given a non-empty dictionary of numbers, return the average of its values "
            "rounded to 2 decimals.",
            "What is the mean of the numbers stored in a dictionary? Round it to two digits "
            "after the point.",
            "Return sum of values divided by number of keys for a dictionary, rounded to two "
            "decimals.",
            "I have a dictionary from names to points and need the average points, rounded to "
            "2 decimals.",
        ),
        names=("average_value", "mean_value", "dict_average"),
        solutions=(
            """def <f>(d):
    return round(sum(d.values()) / len(d), 2)""",
            """def <f>(table):
    total = 0
    for key in table:
        total += table[key]
    return round(total / len(table), 2)""",
            """from statistics import mean

def <f>(d):
    return round(mean(d.values()), 2)""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 50, rng.randint(1, 5)),),
    ),
    Family(
        concept="rename-dictionary-key",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to rename a key of a dictionary: arguments are the dictionary, "
            "the old and the new key.",
            "Write a python function to return a dictionary in which the old key is replaced "
            "by a new one, same value.",
            "Given a dictionary, an existing key and a new name, return the dictionary with "
            "the key renamed.",
            "Move the value of one key to another key, removing the first: dictionary, old "
            "key, new key.",
            "Return the dictionary after giving the entry under the old key the new key instead.",
            "I need one key of a dict (the second argument) to be called differently (the "
            "third), value unchanged.",
        ),
        names=("rename_key", "change_key", "replace_key"),
        solutions=(
            """def <f>(d, old, new):
    result = dict(d)
    result[new] = result.pop(old)
    return result""",
            """def <f>(table, old, new):
    return {new if k == old else k: v for k, v in table.items()}""",
        ),
        inputs=lambda rng: (lambda d: (d, rng.choice(list(d)), letters(rng, 3)))(
            mapping(rng, 1, 30, rng.randint(1, 3))
        ),
    ),
)
