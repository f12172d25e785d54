"""Families about comparing, combining and turning around dictionaries."""

from training.corpus.draw import words
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
        more_phrasings=(
            "Write a function to list in order the keys of dict one that aren't in dict two.",
            "Write a python function to compute the difference of two mappings' key sets, first minus second, as an ascending list.",
            "Given two dicts, return a sorted list of those keys of the one passed first that the one passed second doesn't know.",
            "What keys would be missing if the second dictionary was used instead of the first, from low to high?",
            "Sorted keys of the first dict absent from the second.",
            "Two price lists: name, in alphabetical order, the goods that stand on the first but not on the second; prices don't matter.",
            "The sequence of the elements of dom(a) \\ dom(b) in increasing order, for maps a and b in this order.",
            "Everything the second one has as a key is crossed out from the keys of the first; the others are returned sorted.",
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
        more_phrasings=(
            "Write a function to list in order the keys that are in both of two dicts.",
            "Write a python function to intersect the keys of two mappings, regardless of the values, as an ascending list.",
            "Given a pair of dictionaries, return a sorted list of all keys that the first one has and the second one has as well.",
            "What keys are known to each of two dictionaries, from low to high?",
            "Sorted common keys of two dicts.",
            "Two price lists: name, in alphabetical order, the goods that stand on the one and on the other too; prices may differ.",
            "The sequence of the elements of dom(a) intersected with dom(b), in increasing order.",
            "A key that only one of the dictionaries has is left out; the rest, those in both, are sorted, each appearing once.",
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
        more_phrasings=(
            "Write a function to get the key-value pairs that two dicts both contain, as a dict.",
            "Write a python function to intersect two mappings entry by entry, demanding that the key exist in both and its values be equal.",
            "Given two dicts, return a new one with just those keys for which both give the same answer.",
            "On which keys do two dictionaries agree, shown as a dictionary with the agreed values?",
            "Dict of entries equal in both dicts.",
            "Two people wrote down who gets what; list the lines that are the same on both sheets, name and thing together.",
            "The intersection of two maps regarded as sets of (key, value) pairs, again as a map.",
            "Leave away keys that one of them lacks and keys on which they differ: {'a': 1, 'b': 2} and {'a': 1, 'b': 3} leave {'a': 1}.",
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
        more_phrasings=(
            "Write a function to list in order the keys in both dicts that have different values.",
            "Write a python function to detect conflicts between two mappings: keys known to each, with unlike values, as an ascending list.",
            "Given a dictionary before and after an update, return sorted those keys that were there before and still are but now hold something else.",
            "On which keys do two dictionaries contradict each other, as a sorted list, keys known to one alone not being counted?",
            "Sorted shared keys with unequal values.",
            "Compare last year's price list with this year's and name, alphabetically, the goods on both whose price isn't the same any more.",
            "The increasing sequence of all k in dom(a) and dom(b), both, with a(k) != b(k).",
            "New keys and vanished keys don't interest, nor do those whose value stayed; the others are returned in ascending order.",
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
        more_phrasings=(
            "Write a function to join two dicts; for keys in both use the first dict's value.",
            "Write a python function to form the union of two mappings where collisions are settled in favour of the argument passed first.",
            "Given two dicts, return one with every key of either, its value coming from the first dict if that has the key and from the second otherwise.",
            "What is the first dictionary once all that it lacks has been copied over from the second, without changing what it has?",
            "Union of two dicts, first dict winning.",
            "The first sheet holds my own wishes, the second the usual choices; make a full sheet where the usual ones are used only where I said nothing.",
            "The map m on dom(a) united with dom(b), with m = a on dom(a) and m = b elsewhere.",
            "{'a': 1} and {'a': 9, 'b': 2} make {'a': 1, 'b': 2}: the 9 is dropped, as 'a' is already settled.",
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
        more_phrasings=(
            "Write a function to join two dicts of numbers, using the bigger number for keys in both.",
            "Write a python function to form the union of two mappings where collisions are settled by the maximum of both values.",
            "Given two dicts, return one having all keys of either; a key of just one keeps its number, a common one takes the higher of its two.",
            "What are everybody's best results, as a dict, if two dictionaries hold the results of two rounds and some people played only one?",
            "Union of two dicts, maximum on shared keys.",
            "Two lists say how high each child jumped; make one list with every child and the child's higher jump.",
            "The map on dom(a) united with dom(b) sending a key to the greatest value that a or b assigns to it.",
            "{'x': 3, 'y': 8} and {'x': 5, 'z': 1} make {'x': 5, 'y': 8, 'z': 1}; summing or overwriting would be wrong.",
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
)
