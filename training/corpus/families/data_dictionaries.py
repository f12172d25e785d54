"""Families about dictionaries."""

from training.corpus.draw import distinct, mapping, size, words
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
        inputs=lambda rng: (lambda n: (dict(zip(words(rng, n), distinct(rng, 0, 20, n))),))(
            size(rng, 1, 4)
        ),
    ),
    Family(
        concept="merge-dictionaries",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to merge two dictionaries, the second one's values winning.",
            "Write a python function to combine two dicts so that for shared keys the value "
            "of the "
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
            "Write a python function to combine two dicts so that values of shared keys are "
            "summed.",
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
            "Given a dictionary of numbers, return a new one with only the values of <k> or "
            "more.",
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
            "Write a function to find the key with the largest value in a non-empty "
            "dictionary of "
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
        inputs=lambda rng: (lambda n: (dict(zip(words(rng, n), distinct(rng, -9, 30, n))),))(
            rng.randint(2, 4)
        ),
    ),
)
