"""Families about comparing, combining and turning around dictionaries."""

from training.corpus.draw import chance, distinct, mapping, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="keys-only-in-first-dictionary",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return the sorted keys that the first dictionary has and the "
            "second lacks.",
            "Write a python function to list, in ascending order, the keys of one dictionary "
            "that are missing in another.",
            "Given two dictionaries, return the keys found only in the first one, sorted.",
            "Which keys of the first dictionary does the second not contain? Return them in "
            "sorted order.",
            "Return a sorted list with every key of the first dict that is no key of the "
            "second dict.",
            "Compare the keys of two dictionaries: give those exclusive to the first, sorted.",
        ),
        names=("missing_keys", "keys_only_in_first", "exclusive_keys"),
        solutions=(
            """def <f>(a, b):
    return sorted(key for key in a if key not in b)""",
            """def <f>(first, second):
    return sorted(set(first) - set(second))""",
            """def <f>(a, b):
    return sorted(a.keys() - b.keys())""",
        ),
        inputs=lambda rng: (lambda w: ({k: rng.randint(1, 9) for k in w[:3]}, {
            k: rng.randint(1, 9) for k in rng.sample(w, 2)
        }))(words(rng, 4)),
    ),
    Family(
        concept="shared-keys-sorted",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return the sorted list of keys which two dictionaries have "
            "in common.",
            "Write a python function to find the keys present in both of two dictionaries, in "
            "ascending order.",
            "Given two dictionaries, return every key that occurs in each of them, sorted; "
            "values do not matter.",
            "Which keys do the two dictionaries share? Return them sorted.",
            "List in order the keys contained in the first as well as in the second dict.",
            "Return, sorted, the intersection of the key sets of two dictionaries.",
        ),
        names=("shared_keys", "common_keys", "keys_in_both"),
        solutions=(
            """def <f>(a, b):
    return sorted(key for key in a if key in b)""",
            """def <f>(first, second):
    return sorted(set(first) & set(second))""",
            """def <f>(a, b):
    return sorted(a.keys() & b.keys())""",
        ),
        inputs=lambda rng: (lambda w: ({k: rng.randint(1, 9) for k in w[:3]}, {
            k: rng.randint(1, 9) for k in rng.sample(w, rng.randint(1, 3))
        }))(words(rng, 4)),
    ),
    Family(
        concept="shared-entries",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to return the dictionary of the entries which two dictionaries "
            "share, key and value alike.",
            "Write a python function to keep the items of a dictionary that are in another "
            "one with the same value.",
            "Given two dictionaries, return a dict of all keys that map to an equal value in both.",
            "Which key-value pairs occur in both dictionaries? Return them as a dictionary.",
            "Return those entries of the first dictionary for which the second has the same "
            "key with the same value.",
            "Intersect two dictionaries: an entry stays only if both its key and its value agree.",
        ),
        names=("shared_entries", "common_items", "same_entries"),
        solutions=(
            """def <f>(a, b):
    return {k: v for k, v in a.items() if k in b and b[k] == v}""",
            """def <f>(first, second):
    result = {}
    for key in first:
        if key in second and first[key] == second[key]:
            result[key] = first[key]
    return result""",
            """def <f>(a, b):
    return dict(a.items() & b.items())""",
        ),
        inputs=lambda rng: (lambda w: ({k: rng.randint(1, 2) for k in w[:3]}, {
            k: rng.randint(1, 2) for k in rng.sample(w, 3)
        }))(words(rng, 4)),
    ),
    Family(
        concept="keys-with-changed-value",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to list, sorted, the keys whose value differs between two "
            "dictionaries that both have them.",
            "Write a python function to find which keys present in both dictionaries have got "
            "another value, sorted.",
            "Given an old and a new dictionary, return the sorted keys they share but with "
            "unequal values.",
            "Which of the common keys of two dictionaries changed? Return them in ascending order.",
            "Return the keys in both dictionaries for which the two values are not equal, "
            "sorted; other keys are ignored.",
            "Compare two versions of a dictionary and list in order the keys of both that now "
            "map to something else.",
        ),
        names=("changed_keys", "differing_keys", "updated_keys"),
        solutions=(
            """def <f>(old, new):
    return sorted(k for k in old if k in new and old[k] != new[k])""",
            """def <f>(before, after):
    result = []
    for key in before:
        if key in after and before[key] != after[key]:
            result.append(key)
    result.sort()
    return result""",
            """def <f>(a, b):
    return sorted(k for k in set(a) & set(b) if a[k] != b[k])""",
        ),
        inputs=lambda rng: (lambda w: ({k: rng.randint(1, 2) for k in w[:3]}, {
            k: rng.randint(1, 2) for k in rng.sample(w, 3)
        }))(words(rng, 4)),
    ),
    Family(
        concept="merge-keeping-first-value",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to merge two dictionaries so that the first one's value wins "
            "for keys in both.",
            "Write a python function to add to a dictionary only those entries of another "
            "whose keys are new.",
            "Given two dictionaries, return their union; where a key is in both, keep the "
            "value of the first.",
            "Fill up the first dictionary with missing keys from the second one and return "
            "the result.",
            "Return the merged dictionary, never overwriting a value that the first "
            "dictionary already has.",
            "Combine settings with defaults: all keys of both dicts, the first dict taking "
            "precedence.",
        ),
        names=("merge_keep_first", "fill_missing", "with_defaults", "combine"),
        solutions=(
            """def <f>(first, second):
    return {**second, **first}""",
            """def <f>(a, b):
    result = dict(a)
    for key, value in b.items():
        if key not in result:
            result[key] = value
    return result""",
            """def <f>(settings, defaults):
    result = defaults.copy()
    result.update(settings)
    return result""",
        ),
        inputs=lambda rng: (lambda w: ({k: rng.randint(1, 9) for k in w[:2]}, {
            k: rng.randint(10, 19) for k in rng.sample(w, rng.randint(1, 3))
        }))(words(rng, 3)),
    ),
    Family(
        concept="merge-keeping-larger-value",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to merge two dictionaries, keeping the larger value where both "
            "have the key.",
            "Write a python function to combine two dictionaries of numbers; a key in both "
            "gets the maximum.",
            "Given two dictionaries, return one with all their keys, each with the greatest "
            "value it has in either.",
            "Unite two score tables so that the better score counts for names in both.",
            "Return a dictionary over the keys of both, a shared key mapping to the higher of "
            "its two values.",
            "Join two dicts; if they disagree about a key take the bigger number.",
        ),
        names=("merge_max", "best_scores", "keep_larger", "combine_max"),
        solutions=(
            """def <f>(a, b):
    result = dict(a)
    for key, value in b.items():
        result[key] = max(value, result.get(key, value))
    return result""",
            """def <f>(first, second):
    result = dict(first)
    for key in second:
        if key not in result or second[key] > result[key]:
            result[key] = second[key]
    return result""",
            """def <f>(a, b):
    return {k: max(d[k] for d in (a, b) if k in d) for k in {**a, **b}}""",
        ),
        inputs=lambda rng: (lambda w: ({k: rng.randint(1, 30) for k in w[:2]}, {
            k: rng.randint(1, 30) for k in rng.sample(w, rng.randint(1, 3))
        }))(words(rng, 3)),
    ),
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
            "Collect, for each value that occurs, all keys with this value as a list.",
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
            "Write a python function to look a word up, then look up the result and so on, "
            "and return what is not found.",
            "Given a dictionary without cycles and a start, keep replacing it by its value "
            "while it is a key; return the end.",
            "Where does a chain of redirects end? Step from the start through the dictionary "
            "until there is no entry.",
            "Return the last item of the chain start, d[start], d[d[start]], ... (the start "
            "itself if it is no key).",
            "Follow the links of a dict as long as the current name has one and return the "
            "name at which it stops.",
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
