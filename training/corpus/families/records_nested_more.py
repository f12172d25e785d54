"""More families about dictionaries of lists and of dictionaries."""

from random import Random
from typing import Any

from training.corpus.draw import chance, coin, integers, letters, mapping, size, words
from training.corpus.family import Family


def lists(
    rng: Random, keys: int, low: int = 1, high: int = 9, shortest: int = 0, longest: int = 3
) -> dict[str, list[int]]:
    """A dictionary from different words to lists of integers."""
    return {k: integers(rng, low, high, rng.randint(shortest, longest)) for k in words(rng, keys)}


def nested(rng: Random, depth: int) -> dict[str, Any]:
    """A dictionary with that many levels."""
    if depth == 1:
        return {} if chance(rng, 0.3) else {letters(rng, 1): rng.randint(1, 9)}
    shallow = {letters(rng, 2): rng.randint(1, 9)} if coin(rng) else {}
    return {letters(rng, 1): nested(rng, depth - 1)} | shallow


FAMILIES = (
    Family(
        concept="keys-whose-list-contains",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to list the keys whose list contains a given value, in "
            "dictionary order.",
            "Write a python function to find in which lists of a dictionary a value occurs; "
            "return the keys in order.",
            "Given a dictionary of lists and a value, return all keys having that value in "
            "their list.",
            "Under which keys can an item be found? Return the keys in the order of the "
            "dictionary.",
            "Return every key of a dict of lists for which the value is one of the items.",
            "Who has this item? The dictionary maps names to lists; return the list of the "
            "matching names.",
        ),
        more_phrasings=(
            "Write a function to get every key of a dict of lists in whose list some value appears, as a list.",
            "Write a python function to search the lists in a dictionary for an item and report the keys where it turns up, in their order.",
            "For a dictionary of lists and an item, return a list with those keys whose values include the item, in the dictionary's order.",
            "Which keys of the dictionary (first argument) lead to lists with the given element (second argument) in them, listed in order?",
            "Ordered list of keys whose lists hold the value.",
            "Think of boxes with labels: tell me the labels of all boxes that have this thing inside, going through the boxes in order.",
            "Returns, in insertion order, the list of all keys k such that the value is a member of d[k].",
            "Go over the dictionary; whenever the wanted value is among a key's items, note the key once. The notes, in order, are the answer.",
        ),
        names=("keys_containing", "where_found", "find_owners", "keys_with_item"),
        solutions=(
            """def <f>(d, value):
    return [key for key, items in d.items() if value in items]""",
            """def <f>(groups, item):
    result = []
    for key in groups:
        if item in groups[key]:
            result.append(key)
    return result""",
        ),
        inputs=lambda rng: (lists(rng, rng.randint(2, 3), 1, 4, 1), rng.randint(1, 4)),
    ),
    Family(
        concept="total-of-nested-values",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to add up all numbers in a dictionary of dictionaries.",
            "Write a python function to return the sum of every value in all inner dictionaries.",
            "Given a dictionary whose values are dictionaries of numbers, return the grand total.",
            "What do all the innermost numbers of a two-level dictionary sum to?",
            "Compute the total over all inner values of a nested dictionary.",
            "Sum the values of the dictionaries inside a dictionary and return the single "
            "overall sum.",
        ),
        more_phrasings=(
            "Write a function to sum every number inside a dict of dicts.",
            "Write a python function to compute the overall total of a two-level dictionary's numeric values.",
            "Given a dictionary of inner dictionaries with numbers, return the sum of all those numbers taken together.",
            "How much do you get when all values of all inner dictionaries are added together?",
            "Sum of all numbers in nested dictionaries.",
            "Every shop has a table of takings per day. How much money was made in all shops on all days together?",
            "The sum of d[i][j] over all outer keys i and all inner keys j belonging to them.",
            "Total each inner dictionary first, then add those totals up; one single number comes out.",
        ),
        names=("grand_total", "nested_sum", "total", "sum_nested"),
        solutions=(
            """def <f>(d):
    return sum(sum(inner.values()) for inner in d.values())""",
            """def <f>(table):
    total = 0
    for inner in table.values():
        for number in inner.values():
            total += number
    return total""",
            """def <f>(d):
    return sum(v for inner in d.values() for v in inner.values())""",
        ),
        inputs=lambda rng: (
            {k: mapping(rng, 1, 30, size(rng, 1, 2)) for k in words(rng, rng.randint(1, 3))},
        ),
    ),
    Family(
        concept="sum-per-outer-key",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to replace each inner dictionary of a nested dictionary by the "
            "sum of its values.",
            "Write a python function to return, for every outer key, the total of the inner "
            "dictionary's numbers.",
            "Given a dictionary of dictionaries of numbers, return a dict from each outer key "
            "to its inner sum.",
            "How much is stored under each outer key altogether? Return these totals as a "
            "dictionary.",
            "Map each key of a two-level dictionary to the sum over its second level.",
            "Return a dictionary with the outer keys and the totals of the inner values.",
        ),
        more_phrasings=(
            "Write a function to total each inner dict of a dict of dicts, by outer key.",
            "Write a python function to collapse a two-level dictionary into one level by summing what is inside each inner dictionary.",
            "Given a nested dictionary with numbers at the second level, return a dictionary that assigns to every outer key the sum of its inner values (0 for an empty one).",
            "What does each outer key's inner dictionary add up to? Answer with a dictionary; an empty inner one counts 0.",
            "Dictionary of outer keys and their inner sums.",
            "For each shop there is a little table of sales; give back one table that tells only how much each shop sold altogether.",
            "For every key k of d, result[k] is the sum of the values of d[k], an empty inner dictionary giving 0.",
            "{'a': {'x': 1, 'y': 2}, 'b': {}} shall become {'a': 3, 'b': 0}: the second level is summed away.",
        ),
        names=("totals", "inner_sums", "sum_per_key", "outer_totals"),
        solutions=(
            """def <f>(d):
    return {key: sum(inner.values()) for key, inner in d.items()}""",
            """def <f>(table):
    result = {}
    for key, inner in table.items():
        result[key] = 0
        for number in inner.values():
            result[key] += number
    return result""",
        ),
        inputs=lambda rng: (
            {k: mapping(rng, 1, 30, size(rng, 1, 2)) for k in words(rng, rng.randint(1, 3))},
        ),
    ),
    Family(
        concept="swap-nesting-levels",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to swap the two levels of a nested dictionary, so that d[a][b] "
            "becomes result[b][a].",
            "Write a python function to make the inner keys of a dictionary of dictionaries "
            "the outer ones and vice versa.",
            "Given a two-level dictionary, return it with outer and inner keys exchanged.",
            "Turn a dictionary of dictionaries inside out: the value at d[x][y] moves to [y][x].",
            "Return the nested dictionary whose outer keys are the old inner keys, with the "
            "same values.",
            "Transpose a dict of dicts: what was reached by row then column is now reached by "
            "column then row.",
        ),
        more_phrasings=(
            "Write a function to invert the order of the keys in a two-level dict, inner key first.",
            "Write a python function to transpose a dictionary of dictionaries, putting its second-level keys on the first level.",
            "For a dictionary of dictionaries, build another in which the value of outer key p and inner key q is found under q and then p.",
            "How do you regroup a nested dictionary by its inner keys, so that each of them leads to a dict from outer key to value?",
            "Nested dictionary with its two key levels exchanged.",
            "The table lists for each person the marks in each subject. I would rather have, for each subject, the marks of each person.",
            "The transpose of a two-level mapping d is the mapping t with t[j][i] = d[i][j] exactly where d[i][j] exists.",
            "Walk through every outer key and every entry below it, and file the value under the entry's key, then under the outer key; empty inner dicts leave no trace.",
        ),
        names=("swap_levels", "transpose_dict", "inside_out", "flip_nesting"),
        solutions=(
            """def <f>(d):
    result = {}
    for outer, inner in d.items():
        for key, value in inner.items():
            result.setdefault(key, {})[outer] = value
    return result""",
            """from collections import defaultdict

def <f>(table):
    result = defaultdict(dict)
    for row in table:
        for column in table[row]:
            result[column][row] = table[row][column]
    return dict(result)""",
        ),
        inputs=lambda rng: (
            {
                k: {c: rng.randint(1, 9) for c in rng.sample("xyz", rng.randint(1, 3))}
                for k in words(rng, 2)
            },
        ),
    ),
    Family(
        concept="flatten-nested-keys",
        tags=("dictionaries", "recursion"),
        phrasings=(
            "Write a function to flatten a nested dictionary, joining the keys on the way "
            "with '<sep>'.",
            "Write a python function to turn a dictionary of any depth into a flat one with "
            "keys like a<sep>b.",
            "Given a nested dictionary, return a flat one whose keys are the paths, parts "
            "separated by '<sep>'.",
            "Make one level out of a dict of dicts: the path of keys, joined by '<sep>', is "
            "the new key.",
            "Return a dictionary without inner dictionaries; {'a': {'b': 1}} gives {'a<sep>b': 1}.",
            "Flatten dictionaries inside a dictionary recursively, writing '<sep>' between "
            "outer and inner keys.",
        ),
        more_phrasings=(
            "Write a function to make a nested dict of any depth flat, with key paths joined by '<sep>'.",
            "Write a python function to unfold dictionaries within dictionaries into a single level, naming each value by its keys glued together using '<sep>'.",
            "Given a dict whose values may again be dicts, return a one-level dict in which each leaf is stored under its chain of keys, with '<sep>' between them.",
            "What is the flat version of a nested dictionary if every new key spells out the way from the outside in, with '<sep>' as the separator?",
            "Flatten a nested dict, key paths joined with '<sep>'.",
            "There are folders within folders here, as dictionaries. Put all things on one level and name each by its folders from the outermost in, writing '<sep>' between the names.",
            "Each non-dictionary value is mapped from the concatenation of all string keys leading to it, outermost first, delimited by '<sep>'; empty dictionaries contribute nothing.",
            "Where a value is itself a dictionary, its entries move up one level, and their keys get the parent's key and '<sep>' in front; repeat until no dictionary is left inside.",
        ),
        names=("flatten", "flatten_dict", "flat_keys", "flatten_keys"),
        solutions=(
            """def <f>(d, prefix=""):
    result = {}
    for key, value in d.items():
        if isinstance(value, dict):
            result.update(<f>(value, prefix + key + <sep>))
        else:
            result[prefix + key] = value
    return result""",
            """def <f>(d):
    flat = {}
    for key, value in d.items():
        if isinstance(value, dict):
            for inner, x in <f>(value).items():
                flat[key + <sep> + inner] = x
        else:
            flat[key] = value
    return flat""",
        ),
        inputs=lambda rng, sep: (lambda k: ({
            k[0]: rng.randint(1, 9),
            k[1]: {k[2]: rng.randint(1, 9), k[3]: {k[0]: rng.randint(1, 9)} if coin(rng) else 0},
        },))(rng.sample("abcdefgh", 4)),
        parameters=lambda rng: {"sep": rng.choice((".", "_", "/", "-"))},
    ),
    Family(
        concept="depth-of-nested-dictionary",
        tags=("dictionaries", "recursion"),
        phrasings=(
            "Write a function to compute how deeply dictionaries are nested in a dictionary "
            "(a flat one has depth 1).",
            "Write a python function to return the number of levels of a nested dictionary, "
            "counting the outermost as 1.",
            "Given a dictionary that may contain dictionaries as values, return its nesting "
            "depth; {} has depth 1.",
            "How many dictionaries are inside one another at the deepest place, the whole one "
            "included?",
            "Find the depth of a nested dict: 1 if no value is a dict, else one more than the "
            "deepest value.",
            "Return the largest number of dict levels on the way down through a nested "
            "dictionary, starting from 1.",
        ),
        more_phrasings=(
            "Write a function to tell how many levels of dicts a dictionary has, an empty or flat one having 1.",
            "Write a python function to measure the nesting of a dictionary whose values can be dictionaries; no nesting means 1.",
            "For a dict that may hold further dicts as values, return the length of the longest chain of dicts within dicts, the outer one included.",
            "How many dictionaries are you in at the innermost place of this dictionary, if a plain or empty one counts as 1?",
            "Maximum dict nesting depth, 1 if flat.",
            "A box may contain boxes, which may contain boxes. How many boxes deep does it go, counting the big one itself? Boxes are dicts here, kept as values.",
            "The depth of a dictionary is 1 plus the maximum depth of the dictionaries among its values, that maximum being 0 if there are none.",
            "{} and {'a': 5} give 1, {'a': {}} gives 2, {'a': {'b': {'c': 0}}} gives 3: return this level count for any dictionary.",
        ),
        names=("dict_depth", "nesting_depth", "levels", "depth"),
        solutions=(
            """def <f>(d):
    depths = [<f>(v) for v in d.values() if isinstance(v, dict)]
    return 1 + max(depths, default=0)""",
            """def <f>(d):
    deepest = 0
    for value in d.values():
        if isinstance(value, dict):
            deepest = max(deepest, <f>(value))
    return deepest + 1""",
            """def <f>(d):
    if not isinstance(d, dict):
        return 0
    return 1 + max((<f>(v) for v in d.values()), default=0)""",
        ),
        inputs=lambda rng: (nested(rng, rng.randint(1, 4)),),
    ),
)
