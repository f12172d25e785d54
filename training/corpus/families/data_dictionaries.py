"""Families about dictionaries."""

from training.corpus.draw import distinct, integers, mapping, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="invert-dictionary",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to invert a dictionary whose values are all different.",
            "Write a python function to swap the keys and values of a dict with distinct values.",
            "Given a dictionary with unique values, return one that maps each value to its key.",
            "Exchange keys and values of a mapping; no value occurs twice.",
            "Return the reverse lookup table of a dictionary that has no repeated values.",
            "Make a dict from value to key out of a one-to-one dict from key to value.",
            "I need a dictionary the other way round: its (distinct) values become the keys.",
        ),
        names=("invert_dict", "swap_keys_values", "reverse_mapping", "invert"),
        solutions=(
            """def <f>(d):
    return {value: key for key, value in d.items()}""",
            """def <f>(mapping):
    result = {}
    for key in mapping:
        result[mapping[key]] = key
    return result""",
            """def <f>(d):
    return dict(zip(d.values(), d.keys()))""",
        ),
        inputs=lambda rng: (
            (lambda n: (dict(zip(words(rng, n), distinct(rng, 0, 20, n))),))(size(rng, 1, 4))
        ),
    ),
    Family(
        concept="merge-dictionaries",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to merge two dictionaries, the second one's values winning.",
            "Write a python function to combine two dicts so that for shared keys the value of the "
            "second is taken.",
            "Given two dictionaries, return one with all their entries; on conflict the second "
            "dictionary prevails.",
            "Update a copy of the first mapping with the second and return it.",
            "Join two dicts into a new dict in which later values override earlier ones.",
            "Return the union of two dictionaries, preferring the second for keys in both.",
            "I need the settings of one dict overridden and extended by those of a second one.",
        ),
        names=("merge_dicts", "combine_dicts", "merge", "join_dicts"),
        solutions=(
            """def <f>(a, b):
    return {**a, **b}""",
            """def <f>(first, second):
    result = dict(first)
    result.update(second)
    return result""",
            """def <f>(a, b):
    return a | b""",
        ),
        inputs=lambda rng: (
            {c: rng.randint(0, 9) for c in rng.sample("abcd", size(rng, 1, 3))},
            {c: rng.randint(0, 9) for c in rng.sample("abcd", size(rng, 1, 3))},
        ),
    ),
    Family(
        concept="add-dictionaries",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to add two dictionaries of numbers key by key.",
            "Write a python function to combine two dicts so that values of shared keys are summed.",
            "Given two dictionaries with number values, return one with all keys and the totals.",
            "Merge two tallies: a key in both gets the sum, any other key keeps its value.",
            "Sum the values of two mappings for each key; a missing key counts as 0.",
            "Return the keywise sum of two dictionaries of integers.",
            "I have two dicts of amounts and need one with the amounts added up.",
        ),
        names=("add_dicts", "sum_dicts", "merge_counts", "combine_totals"),
        solutions=(
            """def <f>(a, b):
    return {key: a.get(key, 0) + b.get(key, 0) for key in list(a) + list(b)}""",
            """def <f>(first, second):
    result = dict(first)
    for key, value in second.items():
        result[key] = result.get(key, 0) + value
    return result""",
        ),
        inputs=lambda rng: (
            {c: rng.randint(1, 9) for c in rng.sample("abcd", size(rng, 1, 3))},
            {c: rng.randint(1, 9) for c in rng.sample("abcd", size(rng, 1, 3))},
        ),
    ),
    Family(
        concept="sum-dictionary-values",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to add up all values of a dictionary.",
            "Write a python function to return the total of the numbers stored in a dict.",
            "Given a dictionary with numeric values, return their sum.",
            "What do the values of a mapping add up to?",
            "Sum the values of a dict, whatever the keys are.",
            "Return the total price of a dictionary from item to price.",
            "I need the overall sum of the values in my dictionary.",
        ),
        names=("sum_values", "total_values", "dict_sum", "total"),
        solutions=(
            """def <f>(d):
    return sum(d.values())""",
            """def <f>(prices):
    total = 0
    for key in prices:
        total += prices[key]
    return total""",
        ),
        inputs=lambda rng: (mapping(rng, -5, 30, size(rng, 1, 4)),),
    ),
    Family(
        concept="filter-dictionary-by-value",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to keep the entries of a dictionary whose value is at least <k>.",
            "Write a python function to filter a dict, dropping all items with values below <k>.",
            "Given a dictionary of numbers, return a new one with only the values of <k> or more.",
            "Remove each key whose value is less than <k> and return the resulting dict.",
            "Return the part of a mapping in which the values are greater than or equal to <k>.",
            "Select the items of a dictionary that reach a value of <k>.",
            "From a dict of scores I want those entries with a score of no less than <k>.",
        ),
        names=("filter_dict", "at_least", "filter_by_value", "select_scores"),
        solutions=(
            """def <f>(d):
    return {key: value for key, value in d.items() if value >= <k>}""",
            """def <f>(scores):
    result = {}
    for name, score in scores.items():
        if score >= <k>:
            result[name] = score
    return result""",
            """def <f>(d):
    return dict(filter(lambda item: item[1] >= <k>, d.items()))""",
        ),
        inputs=lambda rng, k: (mapping(rng, k - 5, k + 5, size(rng, 2, 5)),),
        parameters=lambda rng: {"k": rng.choice((5, 10, 15, 20, 50, 60, 100))},
    ),
    Family(
        concept="key-of-largest-value",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to find the key with the largest value in a non-empty dictionary of "
            "different values.",
            "Write a python function to return the key of the maximum value; no two values of "
            "the dict are equal.",
            "Given a dictionary with distinct numbers as values, return the key of the greatest.",
            "Which key of a mapping has the highest value? There are no ties.",
            "Return the name with the best score from a dict of scores that are all different.",
            "Search a non-empty dict with distinct values for the key whose value is maximal.",
            "I need the key belonging to the biggest value; the values are all distinct.",
        ),
        names=("max_key", "key_of_max", "best_key", "largest_value_key"),
        solutions=(
            """def <f>(d):
    return max(d, key=d.get)""",
            """def <f>(scores):
    best = None
    for key in scores:
        if best is None or scores[key] > scores[best]:
            best = key
    return best""",
            """def <f>(d):
    return max(d.items(), key=lambda item: item[1])[0]""",
        ),
        inputs=lambda rng: (
            (lambda n: (dict(zip(words(rng, n), distinct(rng, -9, 30, n))),))(rng.randint(2, 4))
        ),
    ),
    Family(
        concept="group-words-by-length",
        tags=("dictionaries", "strings"),
        phrasings=(
            "Write a function to group the words of a list by their length in a dictionary.",
            "Write a python function to map each word length to the list of words that have it.",
            "Given a list of words, return a dict from length to the words of that length, "
            "in order.",
            "Sort words into lists according to how many letters they have, keyed by that number.",
            "Build a dictionary whose keys are lengths and whose values are lists of the words "
            "with that many characters.",
            "Classify strings by length: return {length: [words]}.",
            "I need words collected by length in a dict of lists, keeping their order.",
        ),
        names=("group_by_length", "words_by_length", "length_groups", "classify_words"),
        solutions=(
            """def <f>(words):
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups""",
            """from collections import defaultdict

def <f>(words):
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return dict(groups)""",
            """def <f>(words):
    return {n: [w for w in words if len(w) == n] for n in map(len, words)}""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 2, 5)),),
    ),
    Family(
        concept="group-words-by-first-letter",
        tags=("dictionaries", "strings"),
        phrasings=(
            "Write a function to group the words of a list by their first letter in a dictionary.",
            "Write a python function to map each initial letter to the list of words that begin "
            "with it.",
            "Given a list of non-empty words, return a dict from first letter to words, in order.",
            "Make an index of words: each starting letter leads to the list of its words.",
            "Build a dictionary whose keys are initials and whose values are lists of words.",
            "Classify words by the letter they start with; return {letter: [words]}.",
            "I need an alphabetical register: words collected by first letter in a dict of lists.",
        ),
        names=("group_by_letter", "index_words", "by_initial", "words_by_letter"),
        solutions=(
            """def <f>(words):
    groups = {}
    for word in words:
        if word[0] not in groups:
            groups[word[0]] = []
        groups[word[0]].append(word)
    return groups""",
            """from collections import defaultdict

def <f>(words):
    index = defaultdict(list)
    for word in words:
        index[word[0]].append(word)
    return dict(index)""",
            """def <f>(words):
    return {word[0]: [w for w in words if w[0] == word[0]] for word in words}""",
        ),
        inputs=lambda rng: (
            [rng.choice("abc") + word(rng)[:rng.randint(1, 4)] for _ in range(size(rng, 2, 5))],
        ),
    ),
    Family(
        concept="keys-of-value",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to return the sorted list of keys that have a given value.",
            "Write a python function to find all keys of a dict which map to a certain value, in "
            "alphabetical order.",
            "Given a dictionary and a value, list the keys with that value, sorted.",
            "Which keys of a mapping lead to the given value? Sort them.",
            "Look a value up backwards: return every key that is stored with it, in sorted order.",
            "Return, sorted, the keys whose value equals the second argument.",
            "I need the names that share a certain value in a dictionary, alphabetically.",
        ),
        names=("keys_of", "find_keys", "keys_with_value", "lookup_keys"),
        solutions=(
            """def <f>(d, value):
    return sorted(key for key in d if d[key] == value)""",
            """def <f>(mapping, target):
    keys = []
    for key, value in mapping.items():
        if value == target:
            keys.append(key)
    keys.sort()
    return keys""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 3, size(rng, 2, 5)), rng.randint(1, 3)),
    ),
    Family(
        concept="keys-sorted-by-value",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to list the keys of a dictionary by descending value, equal values "
            "in alphabetical order of the keys.",
            "Write a python function to sort the keys of a dict from largest to smallest value; "
            "ties go alphabetically.",
            "Given a dictionary of scores, return the names from best to worst, tied names sorted.",
            "Rank the keys of a mapping by value, highest first, and then by key.",
            "Return the keys ordered by decreasing value; keys with the same value are sorted A-Z.",
            "Order players by points, most points first, by name if points are equal.",
            "I need a ranking from a dict name: score, top score first, same scores by name.",
        ),
        names=("rank_keys", "sort_by_value", "ranking", "keys_by_value"),
        solutions=(
            """def <f>(d):
    return sorted(d, key=lambda key: (-d[key], key))""",
            """def <f>(scores):
    return sorted(sorted(scores), key=scores.get, reverse=True)""",
            """def <f>(scores):
    pairs = [(-value, key) for key, value in scores.items()]
    return [key for value, key in sorted(pairs)]""",
        ),
        inputs=lambda rng: (mapping(rng, 1, 6, size(rng, 2, 5)),),
    ),
    Family(
        concept="lists-to-dictionary",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to build a dictionary from a list of keys and a list of values.",
            "Write a python function to pair two equally long lists into a dict.",
            "Given keys and values as two lists of one length, return the dictionary of them.",
            "Map each item of the first list to the item of the second at the same position.",
            "Turn two parallel lists into a mapping, the first one giving the keys.",
            "Return a dict with keys from one list and the corresponding values from another.",
            "I have names and ages in two lists and need a dict from name to age.",
        ),
        names=("to_dict", "lists_to_dict", "make_dict", "zip_to_dict"),
        solutions=(
            """def <f>(keys, values):
    return dict(zip(keys, values))""",
            """def <f>(keys, values):
    result = {}
    for i in range(len(keys)):
        result[keys[i]] = values[i]
    return result""",
            """def <f>(names, ages):
    return {name: age for name, age in zip(names, ages)}""",
        ),
        inputs=lambda rng: (
            (lambda n: (words(rng, n), integers(rng, 0, 50, n)))(size(rng, 1, 4))
        ),
    ),
    Family(
        concept="nested-lookup",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to look up a value two levels deep in a nested dictionary, None if a "
            "key is missing.",
            "Write a python function to return d[outer][inner] of a dict of dicts, or None when "
            "either key does not exist.",
            "Given a dictionary of dictionaries and two keys, return the inner value or None.",
            "Get an inner value of a nested dict safely: missing outer or inner keys yield None.",
            "Return what is stored under the first and then the second key, and None without it.",
            "Find an entry of a two-level mapping by its two keys; None means there is no such "
            "entry.",
            "I need a lookup in a dict of dicts that gives None in place of a KeyError.",
        ),
        names=("nested_get", "lookup", "get_nested", "find_nested"),
        solutions=(
            """def <f>(d, outer, inner):
    return d.get(outer, {}).get(inner)""",
            """def <f>(data, first, second):
    if first in data and second in data[first]:
        return data[first][second]
    return None""",
            """def <f>(d, a, b):
    try:
        return d[a][b]
    except KeyError:
        return None""",
        ),
        inputs=lambda rng: (
            {k: {c: rng.randint(0, 9) for c in rng.sample("xyz", rng.randint(1, 3))}
             for k in rng.sample("abc", size(rng, 2, 2))},
            rng.choice("aab"), rng.choice("xyz"),
        ),
    ),
)
