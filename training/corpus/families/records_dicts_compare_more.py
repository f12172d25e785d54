"""More families about comparing, combining and turning around dictionaries."""

from training.corpus.draw import chance, distinct, mapping, size, words
from training.corpus.family import Family

FAMILIES = (
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
        more_phrasings=(
            "Write a function to tell if every entry of dict one is also in dict two, same value included.",
            "Write a python function to decide whether the mapping passed first is a subset of the one passed second, pair by pair.",
            "Given two dicts, return True if looking up any key of the first in the second finds it, with the value that it has in the first.",
            "Does the second dictionary, which may have more, agree with the first on everything that the first says?",
            "True if the first dict's pairs are all in the second.",
            "Whatever the small table says, the big one must say as well, word for word; tell if that is so (a table that says nothing is always fine).",
            "The predicate that map a, as a set of (key, value) pairs, is a subset of map b.",
            "A single key of the first that the second lacks, or holds with some other value, makes the answer False; extra keys in the second don't.",
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
            "Collect in a dict, for each value that occurs, the list of all keys with this value.",
        ),
        more_phrasings=(
            "Write a function to map each value of a dict to the list of its keys, keys in dict order.",
            "Write a python function to reverse a many-to-one mapping so that every value leads to all keys which had it.",
            "Given a dict, return another whose keys are the values of the given one and whose lists hold the corresponding old keys in their old sequence.",
            "Which keys belong to each value of a dictionary, told as a dictionary of lists in the keys' order?",
            "Dict from value to list of keys.",
            "A table tells everyone's favourite colour; make the one that tells for every colour who likes it, the people in the order of the table.",
            "The map v -> [k : d(k) = v], keys k in iteration order, defined on the range of d.",
            "{'ann': 1, 'bob': 2, 'cid': 1} becomes {1: ['ann', 'cid'], 2: ['bob']}; values held by a single key get a list of one as well.",
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
        more_phrasings=(
            "Write a function to divide a dict into (values under <k>, values <k> or over), two dicts in a tuple.",
            "Write a python function to partition a mapping by comparing its values with <k>, the smaller ones in the first dict, equal and greater ones in the second.",
            "Given a dict of numbers, return a tuple: a dict of the entries lower than <k> and a dict of the entries not lower.",
            "Which entries of a dictionary stay below <k> and which don't, as a pair of dictionaries in this order?",
            "(entries < <k>, entries >= <k>), as dicts.",
            "Whoever has fewer than <k> points goes on the first sheet, everybody else, with <k> exactly too, on the second; hand over both sheets as a pair.",
            "The pair of restrictions of a map d to {k : d(k) < <k>} and to its complement, where the bound is <k> and k any key.",
            "Every entry gets into just one of two new dicts; the number <k> itself belongs to the second; return first and second as a tuple.",
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
        more_phrasings=(
            "Write a function to swap list items for their dict values, leaving items that the dict doesn't know (list first, dict second).",
            "Write a python function to apply a replacement table, passed second, to all elements of a list, the identity being used where the table is silent.",
            "You have a list and a mapping; return the list with x replaced by what the mapping has for x, or x itself if it has nothing.",
            "How does a list read after its items have been looked up in a dictionary once each, items without entry remaining?",
            "Items mapped by a dict, unknown ones kept.",
            "Read the words one by one; if the word book has a word, write the translation, otherwise write down the word itself.",
            "The list of f(x) for x in order, f agreeing with the map on its keys and being the identity elsewhere.",
            "(['a', 'b', 'a'], {'a': 'z'}) gives ['z', 'b', 'z']: length and order stay, and a replacement is not looked up again.",
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
            "Write a python function to look a key up, then look up the result and so on, "
            "and return what is not found.",
            "Given a dictionary without cycles and a start, keep replacing it by its value "
            "while it is a key; return the end.",
            "Where does a chain of redirects end? Step from the start through the dictionary "
            "until there is no entry.",
            "Return the last item of the chain start, d[start], d[d[start]], ... (the start "
            "itself if it is no key).",
            "Follow the links of a dict as long as the current item has one and return the "
            "item at which it stops.",
        ),
        more_phrasings=(
            "Write a function to hop from a start through a dict, value becoming key, till there's no entry; give the last stop.",
            "Write a python function to resolve a chain of references stored in a loop-free mapping (first argument) from an initial item (second argument).",
            "You have a dict without loops and then a starting item; return what is reached when the item is exchanged for its value as often as it has one.",
            "What does one end up with by looking up an item, then what was found, and so on, in an acyclic dictionary, until a lookup would fail?",
            "End of a dict's chain from a start.",
            "Every note in the table sends you to another; go on from the starting note till you come to one that the table doesn't have, and tell which; it may be the first already.",
            "The unique element outside dom(d) in the orbit start, d(start), d(d(start)), ... of an acyclic map d.",
            "({'a': 'b', 'b': 'c'}, 'a') gives 'c', and ({'a': 'b'}, 'x') gives 'x', as 'x' leads nowhere.",
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
        more_phrasings=(
            "Write a function to tell if a dict's values are pairwise distinct.",
            "Write a python function to decide whether a mapping is one-to-one, with no value assigned to two keys.",
            "Given a dictionary, return whether each of its values belongs to a single key only.",
            "Does every key of a dictionary have a value of its own that no other key has?",
            "True if no dict value repeats.",
            "Everybody has a locker number on the list; say if nobody has to share a locker with another.",
            "The predicate that a finite map is injective (trivially true for the empty one).",
            "Compare each two values: a single equal couple makes it False, as in {'a': 1, 'b': 2, 'c': 1}; otherwise it is True.",
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
