"""More families about looking things up in a dictionary and changing it."""

from training.corpus.draw import coin, distinct, letters, mapping, size, word
from training.corpus.family import Family

FAMILIES = (
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
        more_phrasings=(
            "Write a function to list in order the keys whose value is a multiple of 2.",
            "Write a python function to select the keys of a mapping by the evenness of their integer value and sort them.",
            "Given a dict with integer values, return the ascending list of keys beside which an even number, 0 and negatives too, is stored.",
            "Under what keys does a dictionary have numbers without remainder on division by two, as a sorted list?",
            "Sorted keys with an even value.",
            "Name, in alphabetical order, the people who have an even number of marbles.",
            "The increasing sequence of all k in dom(d) with d(k) = 0 mod 2.",
            "Cross out the entries with an odd value; sort the keys of what remains, and return them without the values.",
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
        more_phrasings=(
            "Write a function to list a dict's (key, value) tuples, biggest value first, equal values by ascending key.",
            "Write a python function to sort the pairs of a mapping by descending value and then ascending key, as a list of tuples.",
            "Given names with scores in a dict, return tuples (name, score), the best ahead, and names in alphabetical order where scores are the same.",
            "In which order do the entries of a dictionary rank when the number counts downwards and, for like numbers, the key upwards?",
            "(key, value) list: value falling, then key rising.",
            "Make a table of winners: who has the most stands on top with the number behind the name; those with equally many stand in order of the alphabet.",
            "The list of all pairs (k, d(k)) sorted by the key (-d(k), k).",
            "{'bo': 3, 'al': 3, 'cy': 5} gives [('cy', 5), ('al', 3), ('bo', 3)].",
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
        more_phrasings=(
            "Write a function to get the mean of a non-empty dict's values, to 2 decimals.",
            "Write a python function to add up the numbers stored in a mapping, divide by the number of entries, and round to hundredths.",
            "Given a dict that has at least one entry, all values being numbers, return their arithmetic mean with two decimal places.",
            "How many points does a player have on average, rounded to two decimals, if a dictionary tells everybody's points?",
            "Mean of dict values, rounded to 2 places.",
            "Everyone throws what they have into one pot and it is shared out evenly; tell what each gets, with two places after the point.",
            "(1/n) times the sum of d(k) over the n >= 1 keys k, rounded to 2 fractional digits.",
            "The keys play no part: {'a': 1, 'b': 2, 'c': 2} has the values 1, 2, 2 and so gives 1.67.",
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
        more_phrasings=(
            "Write a function to give a dict key a new name, same value (dict, old name, new name).",
            "Write a python function to return a mapping where what was stored under the second argument is stored under the third instead.",
            "You have a dict, one of its keys, and another key; return a dict that has the latter in place of the former, everything else being equal.",
            "How does a dictionary look when the entry of one key (second argument) has moved to a different key (third argument)?",
            "Dict with key old called new (dict, old, new).",
            "Somebody on the list has changed names: strike out the old name, write the new one next to the same number, and leave the others.",
            "The map obtained from d by removing old from its domain and setting new -> d(old).",
            "({'a': 1, 'b': 2}, 'b', 'c') gives {'a': 1, 'c': 2}: the old key is gone and its value lives on under the new one.",
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
