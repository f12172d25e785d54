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
        more_phrasings=(
            "Write a function to flip a dict around, values to keys; the values are unique.",
            "Write a python function to make a reverse lookup table from a one-to-one mapping.",
            "Given a dict in which each value appears only once, return the dict with the entries {value: key}.",
            "What does a dictionary look like when keys and values trade roles, supposing no two keys have the same value?",
            "dict with keys and values exchanged, values distinct",
            "I can look up the number for a name; now I want to look up the name for a number, in a dictionary too. No number is shared.",
            "The inverse of an injective mapping: a dictionary that contains v: k precisely if the original contains k: v.",
            "An English-German glossary {'dog': 'Hund'} should become the German-English one {'Hund': 'dog'}, with no German word used twice.",
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
        more_phrasings=(
            "Write a function to overlay one dict with another; the second overrides the first.",
            "Write a python function to produce a new dictionary with the keys of both arguments, where the latter argument decides about common keys.",
            "For a pair of dicts, build one with every key of either, the value coming from the second dict if it has the key and from the first otherwise.",
            "What do you get when the entries of a second dict are laid over those of a first one?",
            "union of two dicts, the later one taking precedence",
            "There are default options and the options I chose; put them all in one dict, and where both say something, go by mine, which come second.",
            "The right-biased union of two mappings: a key bound in the second mapping keeps that binding, all others are bound as in the first.",
            "Copy the first dictionary, then write each entry of the second into the copy, overwriting what is there, and return the copy.",
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
        more_phrasings=(
            "Write a function to sum two dicts of numbers by key.",
            "Write a python function to merge the counts kept in two dictionaries, adding them up wherever a key is present in both.",
            "Take two dicts from key to number and return a dict over all the keys of either, with the sum of what the two have for that key.",
            "What are the totals per key when the numbers of two dictionaries are put together, keys found in only one of them included?",
            "per-key sum of two numeric dicts",
            "You counted birds on Saturday and again on Sunday, each time in a dict; I want a dict with the weekend's number for every kind seen.",
            "The pointwise sum of two finitely supported functions given as dictionaries, where an absent key stands for zero.",
            "{'a': 1, 'b': 2} and {'b': 5, 'c': 3} should give {'a': 1, 'b': 7, 'c': 3}.",
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
        more_phrasings=(
            "Write a function to sum up a dict's values.",
            "Write a python function to compute the grand total of all numbers a dictionary maps its keys to.",
            "For a dict with numbers as values, ignore the keys and return the sum of the numbers, 0 if there are none.",
            "How much is everything in a dictionary together, if each key has a number?",
            "total of the values in a dict",
            "I noted what each thing costs, thing by thing; tell me how much that is altogether.",
            "The sum over all keys k of a mapping d of the numbers d[k].",
            "A basket {'bread': 3, 'milk': 2} comes to 5: take the number of each entry and add them all.",
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
        more_phrasings=(
            "Write a function to drop dict entries with values under <k>.",
            "Write a python function to select the key-value pairs of a dictionary whose number reaches <k>, as another dictionary.",
            "For a dict of numbers, copy exactly those entries to a new dict where the value equals <k> or exceeds it.",
            "Which entries of the dictionary have values not smaller than <k>? Return them as a dict.",
            "sub-dictionary of the values >= <k>",
            "Everybody has some points; keep the people with <k> points or more, along with their points, and forget the others.",
            "The restriction of a mapping to the keys whose associated number is at least <k>.",
            "All items go, except those with <k> or something bigger as value; what remains of the dict is returned.",
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
        more_phrasings=(
            "Write a function to get the key with the top value of a dict with at least one entry and no equal values.",
            "Write a python function to determine under which key a dictionary stores its maximum, all numbers in it being different.",
            "For a dict with one or more entries and no two values alike, return the key whose value exceeds all others.",
            "Who has the most points in a non-empty dict from player to points, where nobody is tied?",
            "argmax key of a non-empty dict with distinct values",
            "Everyone in the dictionary has a different number, and there is at least one person; say whose number is the biggest.",
            "The unique key k of a non-empty dictionary d with pairwise distinct values such that d[k] >= d[j] for every key j.",
            "In {'Ann': 7, 'Bob': 12, 'Cy': 3} the winner is 'Bob', the key and not the 12; ties or empty dicts do not come up.",
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
