"""More families about dictionaries."""

from training.corpus.draw import integers, mapping, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="group-words-by-length",
        tags=("dictionaries", "strings"),
        phrasings=(
            "Write a function to group the words of a list by their length in a dictionary.",
            "Write a python function to map each word length to the list of words that have it.",
            "Given a list of words, return a dict from length to the words of that length, "
            "in order.",
            "Sort words into lists according to how many letters they have, keyed by that "
            "number.",
            "Build a dictionary whose keys are lengths and whose values are lists of the words "
            "with that many characters.",
            "Classify strings by length: return {length: [words]}.",
            "I need words collected by length in a dict of lists, keeping their order.",
        ),
        more_phrasings=(
            "Write a function to bucket words by number of letters in a dict.",
            "Write a python function to collect strings of equal size in lists, stored in a dictionary under that size.",
            "Given a list of words, return a dict that leads from each length occurring to all words of it, listed as in the input.",
            "Which words have three letters, which have four, and so on? Answer with a dict from length to list of words.",
            "dict from length to the words having it",
            "Put words that are equally long together in a list, in the order they came, and label each list with how long they are; the labels are dictionary keys.",
            "The partition of a list of strings into classes of equal length, as a mapping from length to the class in input order.",
            "For ['at', 'sun', 'me'] the result is {2: ['at', 'me'], 3: ['sun']}, and for no words at all it is an empty dict.",
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
            "Write a function to group the words of a list by their first letter in a "
            "dictionary.",
            "Write a python function to map each initial letter to the list of words that "
            "begin "
            "with it.",
            "Given a list of non-empty words, return a dict from first letter to words, in "
            "order.",
            "Make an index of words: each starting letter leads to the list of its words.",
            "Build a dictionary whose keys are initials and whose values are lists of words.",
            "Classify words by the letter they start with; return {letter: [words]}.",
            "I need an alphabetical register: words collected by first letter in a dict of "
            "lists.",
        ),
        more_phrasings=(
            "Write a function to bucket words by the letter they begin with, in a dict of lists.",
            "Write a python function to create a register of non-empty strings: under every first character the strings starting with it, in input order.",
            "For a list of words, none of them empty, build the dictionary in which an initial is the key and a list of its words the value.",
            "Which words start with a, which with b, and so forth? Reply with a dict from first letter to list of words.",
            "dict from initial letter to its words",
            "Sort words into boxes the way a phone book does, one box for each starting letter, not changing the order inside; the whole thing is a dict.",
            "The classification of non-empty strings by their character at index 0, as a mapping to lists that preserve the input order.",
            "Take up one word after another, look at its first letter, and append it to the list which a dict keeps for that letter; return the dict.",
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
            [rng.choice("abc") + word(rng)[: rng.randint(1, 4)] for _ in range(size(rng, 2, 5))],
        ),
    ),
    Family(
        concept="keys-of-value",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to return the sorted list of keys that have a given value.",
            "Write a python function to find all keys of a dict which map to a certain value, "
            "in "
            "alphabetical order.",
            "Given a dictionary and a value, list the keys with that value, sorted.",
            "Which keys of a mapping lead to the given value? Sort them.",
            "Look a value up backwards: return every key that is stored with it, in sorted "
            "order.",
            "Return, sorted, the keys of a dict whose value equals the second argument.",
            "I need the names that share a certain value in a dictionary, alphabetically.",
        ),
        more_phrasings=(
            "Write a function to list, sorted, all keys of a dict that hold a certain value.",
            "Write a python function to perform a reverse lookup: the dictionary comes first, then a value, and the ordered list of the keys mapped to it is returned.",
            "For a dict and a value, collect each key with that value and return them in ascending order, an empty list if there is none.",
            "Under which keys is this value stored in the dictionary, in sorted order?",
            "sorted keys of a dict with a given value",
            "Everyone has a favourite colour in this dict; name the people who like the one I say, in alphabetical order.",
            "The preimage of a value under a mapping, as an ascending list of keys.",
            "With {'tom': 3, 'amy': 3, 'joe': 4} and 3 the result would be ['amy', 'tom'].",
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
            "Write a function to list the keys of a dictionary by descending value, equal "
            "values "
            "in alphabetical order of the keys.",
            "Write a python function to sort the keys of a dict from largest to smallest "
            "value; "
            "ties go alphabetically.",
            "Given a dictionary of scores, return the names from best to worst, tied names "
            "sorted.",
            "Rank the keys of a mapping by value, highest first, and then by key.",
            "Return the keys ordered by decreasing value; keys with the same value are sorted "
            "A-Z.",
            "Order players by points, most points first, by name if points are equal.",
            "I need a ranking from a dict name: score, top score first, same scores by name.",
        ),
        more_phrasings=(
            "Write a function to rank a dict's keys from highest to lowest number, ties by name.",
            "Write a python function to return a dictionary's keys as a list in order of decreasing value, with keys of the same value in ascending order.",
            "For a dict from name to score, make the list of names in which higher scores precede lower ones and equal scores are listed a to z.",
            "In which order do the keys come if the one with the biggest value leads and draws are decided alphabetically?",
            "keys by falling value, then by alphabet",
            "Make a league table: whoever has more points stands further up, and teams level on points go by the alphabet. Only the names are wanted.",
            "The keys of a numeric mapping arranged by the composite sort key (-value, key).",
            "{'b': 2, 'a': 2, 'c': 9} turns into ['c', 'a', 'b']: the 9 leads, and of the two with 2 the letter a comes before b.",
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
        more_phrasings=(
            "Write a function to zip keys and values, two lists, into a dict.",
            "Write a python function to create the mapping in which the i-th entry of one list leads to the i-th entry of another.",
            "Given a list of keys followed by an equally long list of values, combine them by position in a dictionary.",
            "What dictionary do you get when each element of the first list becomes the key for its counterpart in the second, equally long one?",
            "dict of two equal-length lists, keys then values",
            "One column has the countries, the next one their capitals, row by row; turn it into a dictionary where I can look up the capital of a country.",
            "The mapping k[i] -> v[i] for all indices i of two sequences k and v of the same length.",
            "['x', 'y'] and [4, 9] should end up as {'x': 4, 'y': 9}.",
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
        inputs=lambda rng: (lambda n: (words(rng, n), integers(rng, 0, 50, n)))(size(rng, 1, 4)),
    ),
    Family(
        concept="nested-lookup",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to look up a value two levels deep in a nested dictionary, None "
            "if a "
            "key is missing.",
            "Write a python function to return d[outer][inner] of a dict of dicts, or None "
            "when "
            "either key does not exist.",
            "Given a dictionary of dictionaries and two keys, return the inner value or None.",
            "Get an inner value of a nested dict safely: missing outer or inner keys yield None.",
            "Return what a dict of dicts stores under the first key and, inside that, the second "
            "key; None if there is nothing.",
            "Find an entry of a two-level mapping by its two keys; None means there is no such "
            "entry.",
            "I need a lookup in a dict of dicts that gives None in place of a KeyError.",
        ),
        more_phrasings=(
            "Write a function to fetch an inner value from a dict of dicts by two keys, or None.",
            "Write a python function to follow a path of two keys, outer then inner, in a nested mapping, yielding None where the path breaks off.",
            "For a dict whose values are dicts, an outer key and an inner key, return what is stored there, and None if one of the keys is unknown.",
            "What is found in a two-level dictionary under a first and then a second key, if anything? Nothing found is None.",
            "safe two-key lookup in nested dicts, default None",
            "Open the drawer with the first label and take out what has the second label; if that drawer or that thing is not there, come back with None.",
            "The value d[a][b] of a mapping of mappings where it is defined, None where a is not in d or b is not in d[a].",
            "Get the dict at the first key, an empty one if it is missing, and then its entry for the second key, which is None if missing too.",
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
            {
                k: {c: rng.randint(0, 9) for c in rng.sample("xyz", rng.randint(2, 3))}
                for k in rng.sample("abc", size(rng, 2, 3))
            },
            rng.choice("aab"),
            rng.choice("xyz"),
        ),
    ),
)
