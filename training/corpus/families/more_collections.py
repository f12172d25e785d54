"""Families about dictionaries, records and nested lists: chaining, regrouping, splitting."""

from random import Random

from training.corpus.draw import distinct, integers, size, some_integers
from training.corpus.family import Family

NAMES = ("Al", "Bo", "Cy", "Di", "Ed", "Flo", "Gus")


def two_linked_dictionaries(rng: Random) -> tuple[dict[str, int], dict[int, str]]:
    """Letters to numbers, and most of these numbers to letters."""
    numbers = distinct(rng, 1, 6, 4)
    first = {key: rng.choice(numbers) for key in rng.sample("abcd", size(rng, 2, 3))}
    return first, {number: rng.choice("wxyz") for number in numbers[: rng.randint(1, 4)]}


def small_dictionaries(rng: Random) -> tuple[list[dict[str, int]]]:
    """A few dictionaries of one or two letters."""
    return (
        [
            {key: rng.randint(1, 9) for key in rng.sample("abcd", rng.randint(1, 2))}
            for _ in range(size(rng, 2, 3))
        ],
    )


def friends(rng: Random, people: str, fewest: int, most: int) -> dict[str, list[str]]:
    """Each letter with the sorted list of some of the other letters."""
    return {
        name: sorted(
            rng.sample([p for p in people if p != name], rng.randint(fewest, most))
        )
        for name in people
    }


def needed_and_available(rng: Random) -> tuple[dict[str, int], dict[str, int]]:
    """Two small tallies of few letters."""
    needed = {key: rng.randint(1, 9) for key in rng.sample("abcd", size(rng, 2, 4))}
    return needed, {key: rng.randint(0, 9) for key in rng.sample("abcd", rng.randint(1, 3))}


def list_with_cuts(rng: Random) -> tuple[list[int], list[int]]:
    """A list and some of its indices from 1 on, rising."""
    items = integers(rng, 1, 20, rng.randint(2, 7))
    return items, sorted(distinct(rng, 1, len(items) - 1, min(size(rng, 1, 3), len(items) - 1)))


def small_table(rng: Random) -> tuple[list[str], list[list[int]]]:
    """A header and rows of that many cells."""
    header = rng.sample("xyzn", rng.randint(1, 2))
    return header, [integers(rng, 0, 9, len(header)) for _ in range(size(rng, 1, 3))]


def teams(rng: Random) -> tuple[dict[str, list[str]]]:
    """Team names with members; nobody is in two teams."""
    people = list(rng.sample(NAMES, rng.randint(1, 5)))
    result: dict[str, list[str]] = {name: [] for name in rng.sample(("red", "blue", "sky"), 2)}
    for person in people:
        rng.choice(list(result.values())).append(person)
    return (result,)


FAMILIES = (
    Family(
        concept="smaller-equal-larger-lists",
        tags=("lists", "higher-order"),
        phrasings=(
            "Write a function to split numbers into three lists, those less than a second "
            "argument, those equal to it and those greater, each in list order; return a tuple.",
            "Write a python function to return a tuple of three lists, the numbers of a list that "
            "are smaller than, equal to and larger than a given value, in the original order.",
            "Given numbers and a value x, return three lists in a tuple: the numbers below x, the "
            "ones equal to x, the ones above x; do not change the order within them.",
            "Which items are under the value in the second argument, which match it and which are "
            "over it? Answer with a tuple of three lists in that order, items as they come.",
            "Divide a list around a pivot (the second argument): a tuple of the list of lower "
            "items, the list of items the same as the pivot, and the list of higher items, each "
            "in the given order.",
            "I have a list of marks and a pass mark, and need three lists in one tuple: below it, "
            "exactly it, above it, always in the order of the list.",
        ),
        more_phrasings=(
            "Write a function to split a list by a value x into (smaller, equal, larger), three lists in the old order; list first, then x.",
            "Write a python function to separate the numbers of a list, first argument, into those under, those exactly at and those over a threshold, second argument, as a tuple of three lists without reordering.",
            "For a list and a comparison value, return a tuple: first the list of elements less than the value, second the list of elements that are the value, third the list of elements exceeding it; sequence within each as found.",
            "How do the numbers of a list fall apart into below, at and above a value passed second? Show it as three lists inside one tuple, each in the original sequence.",
            "Tuple of lists: elements < x, == x, > x, in order.",
            "My thermometer readings and a target temperature come in. I want three piles, returned together in a tuple: too cold, just right, too warm, with the readings in each pile as they came.",
            "The triple (L, E, G) of lists, where L, E and G are the subsequences of the elements less than, equal to and greater than the second argument.",
            "[4, 9, 4, 1] and 4 give ([1], [4, 4], [9]). Nothing is sorted, the numbers are just dealt out to three lists, and a list that gets none stays empty.",
        ),
        names=("three_way_split", "split_around", "below_equal_above", "three_lists"),
        solutions=(
            """def <f>(numbers, x):
    smaller = [n for n in numbers if n < x]
    equal = [n for n in numbers if n == x]
    larger = [n for n in numbers if n > x]
    return smaller, equal, larger""",
            """def <f>(numbers, pivot):
    result = ([], [], [])
    for n in numbers:
        if n < pivot:
            result[0].append(n)
        elif n == pivot:
            result[1].append(n)
        else:
            result[2].append(n)
    return result""",
            """def <f>(numbers, x):
    below = list(filter(lambda n: n < x, numbers))
    above = list(filter(lambda n: n > x, numbers))
    return below, [x] * numbers.count(x), above""",
        ),
        inputs=lambda rng: (integers(rng, 1, 9, size(rng, 3, 7)), rng.randint(3, 7)),
    ),
    Family(
        concept="compose-two-dictionaries",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to chain two dictionaries: each key of the first gets what the "
            "second holds for its value; keys whose value is not in the second are left out.",
            "Write a python function to compose two dicts, so that a -> b in the first and b -> c "
            "in the second make a -> c; a key without such a c is dropped.",
            "Given dictionaries first and second, return the dictionary from k to "
            "second[first[k]] for all k where that exists.",
            "The values of one dict are looked up as keys of another. Return a dict from the "
            "first one's keys to the second one's values, without the keys that lead nowhere.",
            "Combine {a: b} and {b: c} into {a: c}, ignoring every a whose b the second "
            "dictionary does not have as a key.",
            "I have city by person and country by city, in this order, and want country by "
            "person; skip persons whose city has no country.",
        ),
        more_phrasings=(
            "Write a function to look up each value of one dict in a second dict, giving {key of first: value of second} and dropping keys that lead nowhere.",
            "Write a python function to concatenate two mappings, the first feeding the second; entries whose intermediate value is no key of the second vanish.",
            "Given two dictionaries, return a dictionary that takes every key of the first straight to where the second sends its value, if the second knows that value at all.",
            "Where does each key of the first dict end up if its value is used as key in the second? Return those end points as a dict, without the keys that get stuck half-way.",
            "Composition second[first[key]] as a dict, where defined.",
            "One dictionary translates German to English, the other English to French. Make one from German to French out of them, in this order, and leave out words whose English is not in the other.",
            "The dictionary of all pairs (k, second[first[k]]) for keys k of the first argument with first[k] among the keys of the second.",
            "{'a': 1, 'b': 2} followed by {1: 'x'} becomes {'a': 'x'}; 'b' is lost, as 2 is not found. Join any two dictionaries like that.",
        ),
        names=("compose", "chain_dicts", "compose_dicts", "join_mappings"),
        solutions=(
            """def <f>(first, second):
    return {key: second[value] for key, value in first.items() if value in second}""",
            """def <f>(first, second):
    result = {}
    for key in first:
        if first[key] in second:
            result[key] = second[first[key]]
    return result""",
        ),
        inputs=two_linked_dictionaries,
    ),
    Family(
        concept="first-index-of-each-value",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to map every value of a list to the index (from 0) at which it "
            "first occurs, as a dictionary.",
            "Write a python function to return a dict with the list's different elements as keys "
            "and their earliest positions, counted from 0, as values.",
            "Given a list, build a dictionary telling for each element where it appears first "
            "(indices start at 0).",
            "At which index does each distinct item show up for the first time? Answer with a "
            "dict {item: index}, numbering from zero.",
            "Return {element: lowest index of that element} for a list; [] gives {}.",
            "I want to look up quickly where an item stands: make a dict from item to zero-based "
            "position, the first one for items that repeat.",
        ),
        more_phrasings=(
            "Write a function to build a dict {value: first index} from a list, indices starting at 0.",
            "Write a python function to record, for every different list element, the lowest position, zero-based, at which it is found; return the record as a dictionary.",
            "Given a list with repeats, return a dictionary whose keys are its distinct elements, each with the index of its earliest occurrence (first element: index 0).",
            "Where in the list, counting from 0, does each value make its debut? Return a dictionary of the debuts.",
            "Dictionary of values to their smallest zero-based index.",
            "Runners pass a gate several times. Note for every runner at which place in the row, starting at place 0, he came by the very first time, and hand me a dictionary.",
            "The mapping that assigns to each element x of a list the minimum i, from 0, with items[i] == x, as a dictionary.",
            "Walk through the list with its index from 0 up; when an item is not yet in the dictionary, enter it with the index, otherwise go on. Return the dictionary.",
        ),
        names=("first_indices", "first_positions", "index_map", "earliest_index"),
        solutions=(
            """def <f>(items):
    result = {}
    for index, item in enumerate(items):
        if item not in result:
            result[item] = index
    return result""",
            """def <f>(items):
    return {item: items.index(item) for item in items}""",
            """def <f>(values):
    positions = {}
    for i, value in enumerate(values):
        positions.setdefault(value, i)
    return positions""",
        ),
        inputs=lambda rng: (
            some_integers(rng, 1, 6, 2, 7) if rng.random() < 0.5
            else [rng.choice("abcd") for _ in range(size(rng, 2, 6))],
        ),
    ),
    Family(
        concept="index-lists-of-each-value",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to find all indices (from 0) of every value of a list: a dictionary "
            "from the value to the ascending list of its indices.",
            "Write a python function to collect for every element of a list all its zero-based "
            "positions, as {element: [positions]}.",
            "Given a list, group its indices by the element found there: a dict of lists, indices "
            "counted from 0 and increasing.",
            "Where does each element occur? Return a dict whose values are the lists of all "
            "indices, starting from zero, in rising order.",
            "Build an index of a list: key is an item, value is the list of every place, 0 being "
            "the first, at which that item appears.",
            "For ['a', 'b', 'a'] I expect {'a': [0, 2], 'b': [1]}; do this for any list.",
        ),
        names=("index_lists", "positions_by_value", "all_positions", "group_indices"),
        solutions=(
            """def <f>(items):
    result = {}
    for index, item in enumerate(items):
        result.setdefault(item, []).append(index)
    return result""",
            """from collections import defaultdict

def <f>(items):
    positions = defaultdict(list)
    for i, item in enumerate(items):
        positions[item].append(i)
    return dict(positions)""",
            """def <f>(values):
    return {v: [i for i in range(len(values)) if values[i] == v] for v in values}""",
        ),
        inputs=lambda rng: (
            some_integers(rng, 1, 4, 2, 7) if rng.random() < 0.5
            else [rng.choice("abc") for _ in range(size(rng, 2, 6))],
        ),
    ),
    Family(
        concept="what-is-short-of-need",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to return a dictionary of what is still missing, given the needed "
            "and the available amounts; items with nothing missing are left out.",
            "Write a python function to make a shopping list: for two dicts, amounts needed and "
            "amounts at home, return how much of each item to buy, only where more than 0.",
            "Given a dict of required quantities and a dict of quantities in stock, return the "
            "shortage per item, without items of which there is enough; absent stock is 0.",
            "A recipe (first dict) asks for amounts and the kitchen (second dict) has some. What "
            "is lacking? Return {item: lacking amount}, listing only positive amounts.",
            "Subtract the second tally from the first, an item missing in the second counting as "
            "0, and keep just the first's items whose difference is positive.",
            "I need {item: need - have} for every item of the first dict where need exceeds have; "
            "the second dict gives have, 0 if it lacks the item.",
        ),
        names=("shortage", "to_buy", "missing_amounts", "shopping_list"),
        solutions=(
            """def <f>(needed, available):
    result = {}
    for item, amount in needed.items():
        missing = amount - available.get(item, 0)
        if missing > 0:
            result[item] = missing
    return result""",
            """def <f>(need, have):
    return {k: n - have.get(k, 0) for k, n in need.items() if n > have.get(k, 0)}""",
            """from collections import Counter

def <f>(need, have):
    return dict(Counter(need) - Counter(have))""",
        ),
        inputs=needed_and_available,
    ),
    Family(
        concept="collect-values-of-many-dictionaries",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to merge a list of dictionaries into one whose values are lists of "
            "all the values found under the key, in list order.",
            "Write a python function to collect, key by key, the values of several dicts: the "
            "result maps each key to the list of its values, earlier dicts first.",
            "Given a list of dictionaries, return {key: [values of that key in the order of the "
            "dictionaries]}, a dict without the key adding nothing.",
            "Turn [{'a': 1}, {'a': 2, 'b': 3}] into {'a': [1, 2], 'b': [3]}, for any list of "
            "dicts.",
            "Gather what the dicts of a list say about each key, as a dictionary of lists that "
            "keep the order in which the dicts come.",
            "I have several readings as dicts with varying keys and need for each key all its "
            "readings in a list, oldest (front of the list) first.",
        ),
        names=("collect_values", "merge_to_lists", "gather", "combine_dicts"),
        solutions=(
            """def <f>(dicts):
    result = {}
    for d in dicts:
        for key, value in d.items():
            result.setdefault(key, []).append(value)
    return result""",
            """from collections import defaultdict

def <f>(dicts):
    collected = defaultdict(list)
    for d in dicts:
        for key in d:
            collected[key].append(d[key])
    return dict(collected)""",
            """def <f>(rows):
    keys = {key for row in rows for key in row}
    return {key: [row[key] for row in rows if key in row] for key in keys}""",
        ),
        inputs=small_dictionaries,
    ),
    Family(
        concept="fill-missing-field-in-rows",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to return a list of dictionaries in which each one lacking the key "
            "'<key>' has it with the value <d>.",
            "Write a python function to fill the gaps in records: where '<key>' is missing, put "
            "<d>; other records stay the same.",
            "Given a list of dicts, return the list of dicts with '<key>' set to <d> wherever "
            "they have no such key.",
            "Some records have no '<key>'. Return all records in order, with <d> under '<key>' in "
            "those and the rest unchanged.",
            "Give '<key>' the default <d> in every dictionary of a list, keeping the values of "
            "'<key>' that are there already.",
            "I need all my rows (dicts) to have a '<key>': keep what they have, and use <d> for "
            "the rows without one.",
        ),
        more_phrasings=(
            "Write a function to add '<key>': <d> to each dict of a list that has no '<key>', and return all dicts in order.",
            "Write a python function to supply a fallback of <d> for an absent '<key>' in records, leaving present values as they are; the result is the list of records.",
            "For a list of dictionaries, return the corresponding list in which every dictionary owns '<key>', its own value if it came with one and <d> if not.",
            "What do the records look like when those lacking '<key>' are completed with <d> and the others are not altered?",
            "Records with missing '<key>' set to <d>.",
            "On some of my index cards nothing is noted for '<key>'. Note <d> on exactly these cards and hand me the whole stack back in the same order.",
            "The list of the dictionaries r extended by the entry '<key>' -> <d> whenever '<key>' is not a key of r, in the given order.",
            "Nothing that is filled in gets overwritten: only dicts in which the key '<key>' does not exist receive it, with the value <d>. All dicts come back, in order.",
        ),
        names=("fill_missing", "add_default", "with_defaults", "complete_rows"),
        solutions=(
            """def <f>(rows):
    return [{<key>: <d>, **row} for row in rows]""",
            """def <f>(rows):
    result = []
    for row in rows:
        row = dict(row)
        if <key> not in row:
            row[<key>] = <d>
        result.append(row)
    return result""",
            """def <f>(records):
    for record in records:
        record.setdefault(<key>, <d>)
    return records""",
        ),
        inputs=lambda rng, key, d: (
            [
                {k: rng.randint(0, 9) for k in rng.choice((("a",), ("a", key), (key,)))}
                for _ in range(rng.randint(2, 4))
            ],
        ),
        parameters=lambda rng: {
            "key": rng.choice(("n", "x", "age", "qty")), "d": rng.choice((0, 1, 10, -1)),
        },
    ),
    Family(
        concept="running-totals-in-dictionary",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to replace each value of a dictionary by the sum of the values up "
            "to and including it, in the dictionary's order.",
            "Write a python function to return a dict with the same keys whose values are running "
            "totals, taken in the order of the keys.",
            "Given a dict of amounts per month, in order, return a dict from month to the amount "
            "from the start through that month.",
            "Accumulate the numbers of a dictionary: every key gets its own value plus those of "
            "all keys before it.",
            "Turn {'a': 2, 'b': 5, 'c': 1} into {'a': 2, 'b': 7, 'c': 8}: totals so far, entry by "
            "entry.",
            "I have daily numbers in a dict, oldest day first, and need for every day the sum "
            "until then, that day included.",
        ),
        more_phrasings=(
            "Write a function to turn a dict's values into cumulative sums, in key order as stored.",
            "Write a python function to accumulate the numbers of a dictionary entry by entry and return a dictionary with the same keys and the subtotals reached at them.",
            "For an ordered dict of numbers, return a dict in which each key has its own number plus all numbers of the keys before it.",
            "How much has come together by the time of each entry, the entry itself counted, if the dict is read from its first entry to its last? Give a dict with the same keys.",
            "Cumulative sums of a dict's values, as a dict.",
            "I note in a dictionary what I save each week, in order. Show me by week how much lies in the box at the week's end, as a dictionary again.",
            "The dictionary with unchanged keys k1, ..., kn in which ki has the value v1 + ... + vi.",
            "{'mon': 3, 'tue': 0, 'wed': 4} becomes {'mon': 3, 'tue': 3, 'wed': 7}: carry the sum along while going through the dictionary and store it at each key.",
        ),
        names=("running_totals", "cumulative", "accumulate_values", "totals_so_far"),
        solutions=(
            """def <f>(amounts):
    result = {}
    total = 0
    for key, value in amounts.items():
        total += value
        result[key] = total
    return result""",
            """from itertools import accumulate

def <f>(amounts):
    return dict(zip(amounts, accumulate(amounts.values())))""",
        ),
        inputs=lambda rng: (
            {key: rng.randint(-3, 20) for key in rng.sample("abcdefgh", size(rng, 1, 5))},
        ),
    ),
    Family(
        concept="team-of-each-member",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to turn a dictionary from team to its list of members into one from "
            "each member to the team; nobody is in two teams.",
            "Write a python function to return {person: team} from {team: [persons]}, where every "
            "person is listed only once.",
            "Given a dict of lists without common items, return a dict from each item to the key "
            "whose list contains it.",
            "Which group does everyone belong to? From a dict of groups with their member lists, "
            "make a dict from member to group (memberships are unique).",
            "Reverse a dict of lists: each list item becomes a key, and its value is the key it "
            "was listed under. No item is in more than one list.",
            "I have class lists, a dict from class to pupils, and want to look up the class by "
            "pupil; build that dict. Each pupil is in one class.",
        ),
        more_phrasings=(
            "Write a function to map each member to their team from {team: [members]}, each member being in one team only.",
            "Write a python function to invert a dictionary of lists whose items are all different, so that every item points to the key of its list.",
            "For a dict from group name to the list of people in it, nobody listed twice, return a dict from person to group name.",
            "To which key does each listed item belong? Make a dict item -> key out of a dict key -> list of items, where no item occurs a second time.",
            "{member: team} out of {team: members}, members unique.",
            "I know which animals live in which zoo, as lists per zoo, and no animal lives in two. Turn it round: a dictionary that tells me the zoo for any animal.",
            "The dictionary m with m[x] = k for all keys k and all x in the list d[k], the lists of d being disjoint and free of repeats.",
            "{'red': ['Al', 'Bo'], 'tan': ['Cy']} becomes {'Al': 'red', 'Bo': 'red', 'Cy': 'tan'}; a team without anyone leaves no trace.",
        ),
        names=("team_of", "by_member", "member_to_team", "invert_groups"),
        solutions=(
            """def <f>(teams):
    return {member: team for team, members in teams.items() for member in members}""",
            """def <f>(groups):
    result = {}
    for group in groups:
        for member in groups[group]:
            result[member] = group
    return result""",
            """def <f>(teams):
    result = {}
    for team, members in teams.items():
        result.update(dict.fromkeys(members, team))
    return result""",
        ),
        inputs=teams,
    ),
    Family(
        concept="rows-matching-query",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to return the dictionaries of a list that contain all the entries "
            "of a query dictionary, in order.",
            "Write a python function to filter records by a query dict: keep a record if for "
            "every key of the query it has that key with the same value.",
            "Given a list of dicts and one more dict of conditions, return those dicts which hold "
            "every key of the conditions with an equal value.",
            "Which rows match? A row (dict) of the first argument matches if it agrees with the "
            "second argument, also a dict, on each of the latter's keys (an empty one matches "
            "all).",
            "Search a list of dicts (first argument) for the ones that include each key-value "
            "pair of the second argument, and return them in their order.",
            "I need a simple 'where': rows as dicts and then the wanted values as a dict, giving "
            "the list of rows in which all wanted keys exist and are equal.",
        ),
        more_phrasings=(
            "Write a function to select the dicts from a list that have all key-value pairs of a query dict, in order; rows first, then query.",
            "Write a python function to keep those records, given before the query, for which each query key is present with exactly the query's value.",
            "For a list of dictionaries and a dictionary of demands, return in the same order the dictionaries that meet every demand; a missing key means not met, and no demands keep all.",
            "Which of the records in the first argument agree with the second argument, a dict, in every key that the latter has? List them as they come.",
            "Sublist of dicts that include all entries of a given dict.",
            "I have a list of books, each a dictionary, and a dictionary with what I'm looking for, such as author and year. Give me the books where all of that is there and right, in their order.",
            "The sublist of those dictionaries r such that for every pair (k, v) of the query dictionary k is a key of r and r[k] == v; arguments: list, query.",
            "Throw out of the list each dict that lacks one of the keys in the second argument or has another value there; return what stays, order untouched.",
        ),
        names=("find_rows", "where", "matching_rows", "select_rows"),
        solutions=(
            """def <f>(rows, query):
    return [row for row in rows if all(k in row and row[k] == v for k, v in query.items())]""",
            """def <f>(rows, query):
    return [row for row in rows if query.items() <= row.items()]""",
            """def <f>(rows, query):
    result = []
    for row in rows:
        if {**row, **query} == row:
            result.append(row)
    return result""",
        ),
        inputs=lambda rng: (
            [
                {k: rng.randint(1, 2) for k in rng.choice(("a", "ab", "ab", "b"))}
                for _ in range(rng.randint(2, 4))
            ],
            {k: rng.randint(1, 2) for k in rng.choice(("a", "b", "ab", "a", "b", ""))},
        ),
    ),
    Family(
        concept="distinct-field-values",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to list the different values that records (dicts) have under "
            "'<key>', in order of first appearance.",
            "Write a python function to return every distinct '<key>' of a list of dictionaries "
            "once, the one met first coming first.",
            "Given dicts, each of which has '<key>', return the list of its values without "
            "repetitions, keeping the order of their first occurrence.",
            "What values does '<key>' take in these records? List each once, in the order in "
            "which they turn up.",
            "Collect '<key>' from all dictionaries of a list, skipping a value that has been "
            "collected before.",
            "From a list of dicts I want a list of the unique entries under '<key>', ordered by "
            "where they first occur.",
        ),
        more_phrasings=(
            "Write a function to collect the unique '<key>' values of a list of dicts, first seen first.",
            "Write a python function to return the values stored under '<key>' across all records, duplicates after the first dropped, order kept.",
            "For a list of dictionaries that all contain '<key>', return a list with each value of it a single time, by earliest occurrence.",
            "Which different things do the dicts say for '<key>', in the order in which they are first mentioned?",
            "Different '<key>' values, in order of appearance.",
            "Every form has a line '<key>'. Go through the forms from first to last and write down what's on that line, unless you have written it down already.",
            "The sequence of r['<key>'] over the records r, with all but the first occurrence of equal values removed, as a list.",
            "Start with an empty list, look at '<key>' in one dictionary after the other, append it if it's not in the list yet, and return the list at the end.",
        ),
        names=("distinct_values", "unique_field", "field_values", "different_values"),
        solutions=(
            """def <f>(rows):
    result = []
    for row in rows:
        if row[<key>] not in result:
            result.append(row[<key>])
    return result""",
            """def <f>(rows):
    return list(dict.fromkeys(row[<key>] for row in rows))""",
        ),
        inputs=lambda rng, key: (
            [
                {"a": rng.randint(1, 3), key: rng.choice("pqrs")} if rng.random() < 0.4
                else {key: rng.choice("pqrs")}
                for _ in range(size(rng, 3, 5))
            ],
        ),
        parameters=lambda rng: {"key": rng.choice(("x", "kind", "city", "type"))},
    ),
    Family(
        concept="rows-by-group-then-score-down",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to sort dictionaries by '<group>' ascending and, where it is equal, "
            "by '<score>' descending; full ties keep their order.",
            "Write a python function to order records by their '<group>' from small to large and "
            "within it by '<score>' from large to small, stably.",
            "Given a list of dicts, return them in order of '<group>'; equal ones with the higher "
            "'<score>' first, and those equal in both in the given order.",
            "Arrange the records so that '<group>' rises, and '<score>' falls among records of "
            "the same '<group>'. Leave the order as it is otherwise.",
            "Sort a list of dicts on two keys: '<group>' increasing first, then '<score>' "
            "decreasing; do not reorder rows equal in both.",
            "I want my rows by '<group>', lowest in front, and inside each '<group>' the best "
            "'<score>' (highest) in front; rows the same in both stay in place.",
        ),
        more_phrasings=(
            "Write a function to sort dicts by '<group>' upwards, then by '<score>' downwards, ties in their old order.",
            "Write a python function to arrange records with '<group>' as the main ascending key and '<score>' as the secondary descending key, in a stable way.",
            "For a list of dictionaries, return it ordered so that a smaller '<group>' is further in front and, within the same '<group>', a greater '<score>' is; records alike in both keep their sequence.",
            "How are the rows ordered when '<group>' counts first, low to high, and '<score>' second, high to low, and nothing else may change their order?",
            "Stable sort: '<group>' ascending, '<score>' descending.",
            "Put my cards in order: the lowest '<group>' on top, and among cards with the same '<group>' the biggest '<score>' on top. Cards that are the same in both stay as they lie.",
            "The list of records stably sorted by the pair (r['<group>'], -r['<score>']).",
            "First sort the dicts by '<score>' from high to low, then by '<group>' from low to high, both times without disturbing equal ones; return the list obtained.",
        ),
        names=("sort_rows", "order_records", "sort_by_two_keys", "arrange"),
        solutions=(
            """def <f>(rows):
    return sorted(rows, key=lambda row: (row[<group>], -row[<score>]))""",
            """def <f>(rows):
    result = sorted(rows, key=lambda row: row[<score>], reverse=True)
    result.sort(key=lambda row: row[<group>])
    return result""",
        ),
        inputs=lambda rng, group, score: (
            [
                {group: rng.choice((1, 2, 3)), score: rng.randint(1, 20)}
                for _ in range(rng.randint(2, 4))
            ],
        ),
        parameters=lambda rng: {
            "group": rng.choice(("g", "a", "x")), "score": rng.choice(("n", "s", "p")),
        },
    ),
    Family(
        concept="header-and-rows-to-dictionaries",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to build a list of dictionaries from a list of column names and a "
            "list of rows, each row a list of cells in that column order.",
            "Write a python function to label table rows: given the header and then the rows, "
            "return one dict {column name: cell} per row.",
            "Given column names and a list of rows with as many cells, return each row as a dict "
            "from column name to its cell, in the order of the rows.",
            "Combine a header ['x', 'y'] with rows like [1, 2] to records like {'x': 1, 'y': 2}, "
            "and return the list of all records. The header is the first argument.",
            "Make dicts of the rows of a table (second argument): the names in the first argument "
            "become the keys, cell by cell.",
            "I have field names and a list of lists of values; I need a list of dicts, one for "
            "each inner list, pairing names and values in order.",
        ),
        more_phrasings=(
            "Write a function to turn a header list and a list of row lists into a list of dicts, column name to cell; header first.",
            "Write a python function to attach column titles to the cells of every table row, giving a list of dictionaries in row order; titles are the first argument, rows the second.",
            "For a list of field names and a list of rows of the same width, return one dictionary for each row that holds its cells under those names.",
            "What records, as dicts, result when the names in the first list are used as keys for the cells of each row in the second argument?",
            "List of {name: cell} dicts from header and rows.",
            "The top line of my table says what each column means, the other lines hold the data. Give me every data line as a little dictionary, in the same order. You get the top line, then the list of the others.",
            "The list of the mappings header[j] -> row[j], one per row of the second argument, in row order.",
            "['id', 'age'] with [[1, 30], [2, 41]] gives [{'id': 1, 'age': 30}, {'id': 2, 'age': 41}]; without rows the list is empty.",
        ),
        names=("to_dicts", "label_rows", "rows_to_dicts", "make_records"),
        solutions=(
            """def <f>(header, rows):
    return [dict(zip(header, row)) for row in rows]""",
            """def <f>(names, rows):
    records = []
    for row in rows:
        record = {}
        for name, value in zip(names, row):
            record[name] = value
        records.append(record)
    return records""",
            """def <f>(header, rows):
    return [{header[i]: row[i] for i in range(len(header))} for row in rows]""",
        ),
        inputs=small_table,
    ),
    Family(
        concept="mutual-friends",
        tags=("dictionaries", "sets"),
        phrasings=(
            "Write a function to list in sorted order the friends that two people have in "
            "common, given a dictionary of friend lists and the two names.",
            "Write a python function to return the mutual friends of a and b, sorted, from a dict "
            "{person: [friends]}; arguments: dict, a, b.",
            "Given a dict from each person to a list of friends, and two persons, return the "
            "sorted list of those who are in both persons' lists.",
            "Who is a friend of both? The first argument maps people to their friends, the next "
            "two are the people asked about; answer with a sorted list.",
            "Return, in ascending order, all names occurring in the friend list of the second "
            "argument and in that of the third; the first argument is the dict of the lists.",
            "I store friendships as a dict of lists and, for two given names, need their shared "
            "friends in alphabetical order.",
        ),
        more_phrasings=(
            "Write a function to return the sorted common friends of a and b from a dict of friend lists; arguments dict, a, b.",
            "Write a python function to intersect the lists that a dictionary holds for two people, passed after it, and to give the shared names in alphabetical order.",
            "For a dictionary person -> list of friends and then two persons, return a sorted list of everybody who is in the lists of both.",
            "Whom do two people both have as a friend? The friend lists come in a dict, followed by the two names; sort the answer, which may be empty.",
            "Sorted intersection of two people's friend lists in a dict.",
            "Ann wants to know which of her pals are pals of Bob's as well. All pal lists are in one dictionary, passed before the two names. Put the ones found in order.",
            "The ascending list of all x that are elements of friends[a] and of friends[b]; parameters friends, a, b.",
            "Take the first person's friends out of the dict and cross out all who are missing from the second person's list; sort who is left and return them as a list. The dict is given first, then the two persons.",
        ),
        names=("mutual_friends", "common_friends", "shared_friends", "friends_of_both"),
        solutions=(
            """def <f>(friends, a, b):
    return sorted(set(friends[a]) & set(friends[b]))""",
            """def <f>(friends, a, b):
    return sorted(name for name in friends[a] if name in friends[b])""",
            """def <f>(friends, first, second):
    shared = []
    for name in sorted(friends[first]):
        if name in friends[second]:
            shared.append(name)
    return shared""",
        ),
        inputs=lambda rng: (
            {name: rng.sample("abcde", rng.randint(1, 4)) for name in "xyz"[: rng.randint(2, 3)]},
            *rng.choice((("x", "y"), ("y", "x"))),
        ),
    ),
    Family(
        concept="follower-numbers",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to count each user's followers, given a dictionary from user to the "
            "list of users they follow; users without followers get 0.",
            "Write a python function to return {user: number of users following them} from a dict "
            "{user: [followed users]} in which everyone is a key.",
            "Given a dict telling whom each person follows, return a dict telling by how many "
            "each person is followed (0 where nobody does).",
            "How many followers has everyone? The argument maps every account to the accounts it "
            "follows; return a dict with a number, perhaps zero, for every account.",
            "Tally, in a dict, for each key of a dict of lists how many of the lists it is in; "
            "keys in none count 0, and the lists hold only keys, none twice.",
            "From who-follows-whom (a dict of lists without repetitions, all people being keys) "
            "I need the follower count of all people, zeros included.",
        ),
        names=("follower_counts", "count_followers", "followers", "popularity"),
        solutions=(
            """def <f>(follows):
    counts = {user: 0 for user in follows}
    for followed in follows.values():
        for user in followed:
            counts[user] += 1
    return counts""",
            """def <f>(follows):
    return {user: sum(user in others for others in follows.values()) for user in follows}""",
            """from collections import Counter
from itertools import chain

def <f>(follows):
    counts = Counter(chain.from_iterable(follows.values()))
    return {user: counts[user] for user in follows}""",
        ),
        inputs=lambda rng: (friends(rng, "abcd"[: rng.randint(3, 4)], 0, 2),),
    ),
    Family(
        concept="ragged-column",
        tags=("lists",),
        phrasings=(
            "Write a function to return the items at index <k> of the inner lists, skipping inner "
            "lists that are too short.",
            "Write a python function to take item <k> (counted from 0) of each list in a list of "
            "lists of various lengths; lists without it are passed over.",
            "Given lists of different lengths, collect what stands at index <k>, in order, from "
            "those which have more than <k> items.",
            "Pick column <k>, columns being numbered from 0, out of rows that need not reach that "
            "far; rows which do not reach it are left out.",
            "For each sublist with an element at index <k>, put this element into the result list; "
            "ignore the other sublists.",
            "I have uneven rows and want all their entries number <k>, counting from zero, as a "
            "list in which short rows contribute nothing.",
        ),
        more_phrasings=(
            "Write a function to get element <k>, counting from 0, of every inner list that is long enough, in order.",
            "Write a python function to extract the cells with zero-based index <k> from rows of unequal length, passing over rows that end before it.",
            "For a list of lists, return the list of all row[<k>], leaving out the rows with <k> items or fewer.",
            "What do the rows have at zero-based position <k>, if rows without such a position are simply ignored?",
            "Items at index <k> of sufficiently long sublists.",
            "Read down a table with ragged lines in the column with the number <k>, where the leftmost one is number 0. Where a line is too short to have it, go on to the next line. List what you read.",
            "The list of row[<k>] over those rows, in order, whose length exceeds <k>; indices start at 0.",
            "Short lists contribute nothing, the others contribute one item each, namely the one after the first <k>; return these in a list.",
        ),
        names=("column", "ragged_column", "items_at", "nth_of_each"),
        solutions=(
            """def <f>(lists):
    return [row[<k>] for row in lists if len(row) > <k>]""",
            """def <f>(rows):
    result = []
    for row in rows:
        if len(row) > <k>:
            result.append(row[<k>])
    return result""",
            """def <f>(lists):
    return [x for row in lists for x in row[<k>:<k> + 1]]""",
        ),
        inputs=lambda rng, k: (
            [integers(rng, 1, 20, rng.randint(0, 4)) for _ in range(size(rng, 2, 5))],
        ),
        parameters=lambda rng: {"k": rng.randint(1, 2)},
    ),
    Family(
        concept="split-list-at-cut-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to split a list into parts, a new part beginning at each of the "
            "ascending indices (from 0) of a second list; the first part begins at index 0.",
            "Write a python function to cut a list in front of the items at the given rising "
            "zero-based positions and return the list of all pieces, left to right.",
            "Given items and increasing cut indices, none of them 0 and all smaller than the "
            "length, return the sublists between the cuts: a cut at i comes right before item i.",
            "[5, 6, 7, 8] cut at [1, 3] becomes [[5], [6, 7], [8]]: the second list says at which "
            "indices (sorted, at least 1, below the length) a next piece starts.",
            "Break the first list up so that every index in the second one, given in order and "
            "counted from 0, is where a new sublist starts; no indices give one sublist.",
            "I have a non-empty list and the indices, from low to high and without 0, where new "
            "sections start; I need all of the sections as a list of lists.",
        ),
        more_phrasings=(
            "Write a function to cut a list before each of the given rising zero-based indices and return all the pieces; items first, then cuts (from 1 to length - 1).",
            "Write a python function to partition a non-empty list, the first argument, at ascending inner positions, the second, so that every position opens a new sublist.",
            "For items and a sorted list of cut positions between 1 and the last index, return the list of consecutive slices, from 0 to the first cut, from cut to cut, and from the last cut to the end.",
            "Into which sublists does a list fall if scissors go in just ahead of the items at the indices listed second (rising, inside the list, counted from 0, no 0 among them)?",
            "Pieces of a list between given ascending inner cut indices.",
            "Someone marked in a book the page indices, from 0, at which chapters after the first begin, low to high and never 0 itself. Give me each chapter's pages as its own list; pages come first, marks second.",
            "The list of slices items[c(i):c(i+1)] for 0 = c(0) < c(1) < ... < c(m) < c(m+1) = len(items), where the second argument lists c(1) to c(m).",
            "With no cuts the result is the whole list inside a list; with [2, 3] it is the first two items, then one item, then all others. Cuts rise, are at least 1 and lie below the length.",
        ),
        names=("split_at_indices", "cut_at", "pieces", "sections"),
        solutions=(
            """def <f>(items, cuts):
    result = []
    start = 0
    for cut in cuts:
        result.append(items[start:cut])
        start = cut
    return result + [items[start:]]""",
            """def <f>(items, cuts):
    bounds = [0] + cuts + [len(items)]
    return [items[a:b] for a, b in zip(bounds, bounds[1:])]""",
            """def <f>(items, cuts):
    parts = [[]]
    for i, item in enumerate(items):
        if i in cuts:
            parts.append([])
        parts[-1].append(item)
    return parts""",
        ),
        inputs=list_with_cuts,
    ),
    Family(
        concept="join-lists-with-separator",
        tags=("lists",),
        phrasings=(
            "Write a function to join a list of lists into one flat list with the value <s> "
            "between each list and the next.",
            "Write a python function to concatenate the inner lists, putting a single <s> between "
            "neighbouring ones (none at the ends).",
            "Given a list of lists, return all their items in one list, with one <s> wherever one "
            "inner list ends and the next begins.",
            "Chain the sublists together, separated by <s>: from [[1, 2], [3], [4]] comes "
            "[1, 2, <s>, 3, <s>, 4].",
            "Flatten one level and mark each boundary between two sublists by <s>; empty sublists "
            "have boundaries too, and no sublists give [].",
            "I need what str.join does, but for lists: glue the inner lists with <s> as the "
            "separator.",
        ),
        more_phrasings=(
            "Write a function to flatten a list of lists, inserting <s> between consecutive inner lists.",
            "Write a python function to append all sublists to one list with <s> as a divider after each but the last; also empty ones are divided off.",
            "For a list of lists, return one flat list of the items in order, in which a single <s> marks each border of two inner lists; [] for no lists.",
            "What is the flat list if one says <s> between the end of an inner list and the beginning of the following one?",
            "Inner lists concatenated with <s> as separator.",
            "String several short chains together into a long one and put a bead <s> wherever two chains meet, though neither before the first nor behind the last.",
            "The concatenation L1, <s>, L2, <s>, ..., <s>, Ln of the sublists L1 to Ln of a list; it is empty for n = 0.",
            "Like joining texts with a separator, only with lists: the pieces are the inner lists and the separator is the item <s>, so n lists give n - 1 separators.",
        ),
        names=("join_lists", "glue", "join_with", "flatten_with_separator"),
        solutions=(
            """def <f>(lists):
    result = []
    for i, part in enumerate(lists):
        if i > 0:
            result.append(<s>)
        result.extend(part)
    return result""",
            """def <f>(lists):
    joined = [x for part in lists for x in [<s>] + part]
    return joined[1:]""",
            """from functools import reduce

def <f>(lists):
    return reduce(lambda a, b: a + [<s>] + b, lists) if lists else []""",
        ),
        inputs=lambda rng, s: (
            [integers(rng, 1, 20, size(rng, 1, 3)) for _ in range(size(rng, 2, 4))],
        ),
        parameters=lambda rng: {"s": rng.choice((0, -1, 99, 100))},
    ),
    Family(
        concept="split-into-rising-runs",
        tags=("lists", "sequences"),
        phrasings=(
            "Write a function to split a list into its runs of strictly increasing numbers: a new "
            "run starts at each number not greater than the one before.",
            "Write a python function to cut a list of numbers wherever the next number is not "
            "larger, and return the list of the pieces.",
            "Given numbers, return them as a list of lists, each as long as possible and strictly "
            "ascending, in the original order; [] gives [].",
            "Break a list into maximal stretches in which every number exceeds its predecessor.",
            "[1, 4, 2, 2, 5] should become [[1, 4], [2], [2, 5]]: group the list into pieces that "
            "only ever go up, cutting at falls and at equal neighbours.",
            "I have a series and want its rising sections as separate lists, one after the other; "
            "when a value is equal to or below the previous value, a new section begins.",
        ),
        more_phrasings=(
            "Write a function to cut a list into its strictly increasing runs, in order.",
            "Write a python function to divide numbers into consecutive sublists, beginning a new one whenever a number fails to be greater than its left neighbour.",
            "For a list of numbers, return the list of its longest possible pieces in which each number is above the one before; [] for an empty list.",
            "Into which climbing pieces does a list fall when it is broken at every step that does not go up?",
            "Maximal strictly ascending runs of a list.",
            "You write down heights on a hike. As long as it goes up, stay on the same sheet; when it goes down or stays level, take a new sheet. Return the sheets as lists.",
            "The partition of a list into contiguous sublists with a boundary between x[i] and x[i + 1] exactly when x[i + 1] <= x[i].",
            "[3, 5, 5, 7, 1] makes [[3, 5], [5, 7], [1]]: equal numbers are separated just like falling ones, and only a real rise keeps two neighbours together.",
        ),
        names=("rising_runs", "split_rising", "ascending_pieces", "increasing_runs"),
        solutions=(
            """def <f>(numbers):
    runs = []
    for x in numbers:
        if runs and x > runs[-1][-1]:
            runs[-1].append(x)
        else:
            runs.append([x])
    return runs""",
            """def <f>(numbers):
    cuts = [i for i in range(len(numbers)) if i == 0 or numbers[i] <= numbers[i - 1]]
    return [numbers[a:b] for a, b in zip(cuts, cuts[1:] + [len(numbers)])]""",
        ),
        inputs=lambda rng: (some_integers(rng, 1, 9, 1, 7) if rng.random() > 0.05 else [],),
    ),
    Family(
        concept="split-into-growing-groups",
        tags=("lists",),
        phrasings=(
            "Write a function to split a list into groups of 1, 2, 3, ... items in order; the "
            "last group may be shorter.",
            "Write a python function to cut a list into pieces each one item longer than the piece "
            "before, starting with one item; what remains at the end is the final piece.",
            "Given a list, return [[first item], [next two], [next three], ...], where the last "
            "sublist holds whatever is left (never an empty one).",
            "Arrange a list as a triangle: row 1 has one item, row 2 two and so on; the bottom row "
            "may be incomplete, and an empty list has no rows.",
            "Group the items so that group sizes are 1, 2, 3, 4, ... until the items run out; keep "
            "a smaller last group if they do not come out even.",
            "I need a flat list laid out in rows that grow by one item, from a single item on; "
            "leftover items make a last, shorter row.",
        ),
        more_phrasings=(
            "Write a function to chop a list into chunks of sizes 1, 2, 3 and so on, the last perhaps smaller.",
            "Write a python function to distribute items, in order, over sublists whose lengths go up by one from 1; an incomplete remainder makes the final sublist.",
            "For a list, return a list of lists: the first item alone, then the next two, then the next three, and so on until all are used, even if the last group isn't full.",
            "What do the rows of a triangle look like that is filled with the items from the top, row number r having r places and the bottom row as many as remain?",
            "Consecutive groups of 1, 2, 3, ... items, remainder last.",
            "Lay cards out like this: one in the first line, two in the second, three in the third, until no cards are left; the last line may come out short. List the lines.",
            "The partition of a list into contiguous blocks B1, B2, ... with Bi of length i, except for the last block, which may be shorter but not empty.",
            "Eight items a to h give [a], [b, c], [d, e, f], [g, h] and no items give an empty list; group any list in this growing manner.",
        ),
        names=("growing_groups", "triangle_rows", "split_growing", "to_triangle"),
        solutions=(
            """def <f>(items):
    groups = []
    for item in items:
        if not groups or len(groups[-1]) == len(groups):
            groups.append([])
        groups[-1].append(item)
    return groups""",
            """def <f>(items):
    result = []
    size = 1
    while items:
        result.append(items[:size])
        items = items[size:]
        size += 1
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, 20, size(rng, 2, 9)),),
    ),
)
