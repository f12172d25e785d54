"""More families about lists of dictionaries."""

from random import Random

from training.corpus.draw import coin, distinct, size
from training.corpus.family import Family


def rows(rng: Random, count: int, low: int = 1, high: int = 9) -> list[dict[str, int]]:
    """That many records with different ids and a number."""
    return [{"id": i, "n": rng.randint(low, high)} for i in distinct(rng, 1, 9, count)]


def optional(rng: Random, key: str, value: int) -> dict[str, int]:
    """The entry half of the time, else nothing."""
    return {key: value} if coin(rng) else {}


FAMILIES = (
    Family(
        concept="find-row-by-id",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to return the dictionary whose 'id' equals a given one, or None "
            "if there is none.",
            "Write a python function to find a record by its 'id' in a list of dicts; None "
            "when the id is unknown.",
            "Given a list of dicts and an id, return the first dict with that 'id' and None "
            "if no dict has it.",
            "Look up a row by 'id' in a list of dictionaries, returning the row or None.",
            "Which dictionary in the list has the wanted 'id'? Return it, or None without a match.",
            "Search the records (first argument) for the id (second argument) and give back "
            "the record, else None.",
        ),
        more_phrasings=(
            "Write a function to search a list of dicts for one with a certain 'id', else None.",
            "Write a python function to fetch the first record whose 'id' is the given one, returning None in case of failure.",
            "For a list of dictionaries and a wanted id, return the dictionary bearing it as its 'id', the foremost if repeated, or None should there be no such dictionary.",
            "Is there a row with this 'id', and what does it look like (None if there is no such row)?",
            "Row with the given 'id', or None.",
            "Every member card has an 'id'. Find me the card with this one, and say None if nobody has it.",
            "Returns the first r with r['id'] equal to the second argument; if no r qualifies, the result is None.",
            "Go through the dicts from the start and stop at the one whose 'id' fits, handing it back whole; if you reach the end, hand back None.",
        ),
        names=("find_by_id", "get_record", "find_row", "lookup"),
        solutions=(
            """def <f>(records, wanted):
    for record in records:
        if record["id"] == wanted:
            return record
    return None""",
            """def <f>(rows, key):
    return next((row for row in rows if row["id"] == key), None)""",
            """def <f>(records, number):
    return {r["id"]: r for r in records}.get(number)""",
        ),
        inputs=lambda rng: (lambda r: (r, rng.choice([rng.randint(1, 9)] + [x["id"] for x in r])))(
            rows(rng, rng.randint(1, 3))
        ),
    ),
    Family(
        concept="group-rows-by-field",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to group the 'id's of a list of dictionaries by their 'g', as a "
            "dict of lists.",
            "Write a python function to return a dict from every 'g' value to the list of the "
            "'id's having it, in order.",
            "Given records with the keys 'id' and 'g', return {g: [ids of the records with "
            "this g]}.",
            "Which ids belong to each 'g'? Return a dictionary of lists made from dicts with "
            "'id' and 'g'.",
            "Collect the 'id' fields of the records under their 'g' field, keeping the order "
            "of the records.",
            "Build a dictionary of lists: key is record['g'], the list holds record['id'] for "
            "each such record.",
        ),
        more_phrasings=(
            "Write a function to group dicts by 'g', listing their 'id's per group.",
            "Write a python function to partition records on the field 'g' and give a dictionary from group to the list of member 'id's.",
            "Given a list of dicts, each with an 'id' and a 'g', return a dict whose keys are the 'g' values and whose values list the ids in the order they appear.",
            "Which 'id's fall under each value of 'g', in dictionary form and in input order?",
            "Dict from 'g' to its list of 'id's.",
            "Each child's card has a number 'id' and a team 'g'. Write down for every team the numbers of its children, in the order of the cards.",
            "Maps each value v of r['g'] to the sequence of r['id'] over all r with r['g'] = v, the input order being preserved.",
            "Two rows with id 1 and 2 in group 'a' and one with id 3 in group 'b' make {'a': [1, 2], 'b': [3]}.",
        ),
        names=("group_ids", "ids_by_group", "group_by_g", "group_records"),
        solutions=(
            """def <f>(records):
    groups = {}
    for r in records:
        groups.setdefault(r["g"], []).append(r["id"])
    return groups""",
            """from collections import defaultdict

def <f>(rows):
    groups = defaultdict(list)
    for row in rows:
        groups[row["g"]].append(row["id"])
    return dict(groups)""",
            """def <f>(records):
    return {r["g"]: [x["id"] for x in records if x["g"] == r["g"]] for r in records}""",
        ),
        inputs=lambda rng: (
            [{"id": i, "g": rng.choice("ab")} for i in distinct(rng, 1, 20, size(rng, 1, 3))],
        ),
    ),
    Family(
        concept="add-total-to-rows",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to add a 'total' key, 'n' times 'p', to each dictionary of a "
            "list and return the list.",
            "Write a python function to give every record (a dict with 'n' and 'p') a new "
            "entry 'total' = n * p.",
            "Given dicts with 'n' and 'p', return them extended by 'total', the product of both.",
            "Extend each row by the key 'total' holding the product of its 'n' and 'p' "
            "values; return the rows.",
            "Return the list of dictionaries, each with one more entry: 'total' is what 'n' "
            "multiplied by 'p' gives.",
            "I want a computed column 'total' (n * p) in all the dicts of my list, the old "
            "keys kept.",
        ),
        names=("add_totals", "with_total", "compute_totals", "add_total_column"),
        solutions=(
            """def <f>(records):
    return [{**r, "total": r["n"] * r["p"]} for r in records]""",
            """def <f>(rows):
    for row in rows:
        row["total"] = row["n"] * row["p"]
    return rows""",
        ),
        inputs=lambda rng: (
            [{"n": rng.randint(0, 9), "p": rng.randint(1, 20)} for _ in range(size(rng, 1, 2))],
        ),
    ),
    Family(
        concept="remove-field-from-rows",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to remove the key '<key>' from every dictionary of a list, "
            "where it exists.",
            "Write a python function to return the records (dicts) without their '<key>' "
            "field; some may not have it.",
            "Given a list of dicts, drop the entry '<key>' of each one that has it and return "
            "the list.",
            "Strip the '<key>' field off all dictionaries in the list.",
            "Return the list of dictionaries with no '<key>' key in any of them, all else "
            "unchanged.",
            "Records must not show their '<key>' any more: return them minus that key.",
        ),
        more_phrasings=(
            "Write a function to delete '<key>' from all dicts in a list; not all have it.",
            "Write a python function to strip the field '<key>' out of each record in a list and return the slimmer records.",
            "For a list of dictionaries, return a list of copies that have every entry but '<key>'.",
            "What do the rows look like once the '<key>' entry has been taken out wherever there is one?",
            "The rows without their '<key>'.",
            "Cut the line '<key>' out of each form, if it is there, and return the forms; everything else on them stays as it was.",
            "Each dictionary d is mapped to its restriction to the keys different from '<key>'; the list of the results is returned in the same order.",
            "Keep all fields except '<key>' in every one of the dictionaries; those that never had it come back the same.",
        ),
        names=("remove_field", "strip_field", "drop_key", "hide_field"),
        solutions=(
            """def <f>(records):
    return [{k: v for k, v in r.items() if k != <key>} for r in records]""",
            """def <f>(rows):
    for row in rows:
        row.pop(<key>, None)
    return rows""",
        ),
        inputs=lambda rng, key: (
            [
                {"x": rng.randint(1, 9)} | optional(rng, key, rng.randint(1, 50))
                for _ in range(size(rng, 2, 3))
            ],
        ),
        parameters=lambda rng: {"key": rng.choice(("age", "code", "pin", "rank", "key"))},
    ),
    Family(
        concept="sort-rows-by-field-descending",
        tags=("dictionaries", "sorting"),
        phrasings=(
            "Write a function to list the 'id's of dictionaries by their 'n', largest 'n' "
            "first, ties by smaller id.",
            "Write a python function to return the 'id's of the records in order of "
            "descending 'n' (equal n: ascending id).",
            "Given dicts with 'id' and 'n', sort by falling 'n' and then by rising 'id' and "
            "return only the ids.",
            "Rank the records by 'n' from high to low and return their 'id's; a lower id goes "
            "first on a tie.",
            "Return the ids of the rows, the row with the greatest 'n' in front and equal "
            "rows ordered by id.",
            "In which order do the 'id's come when the biggest 'n' leads and ties are broken "
            "by the lower id?",
        ),
        names=("ids_by_n", "ranked_ids", "order_ids", "sort_ids"),
        solutions=(
            """def <f>(records):
    ordered = sorted(records, key=lambda r: (-r["n"], r["id"]))
    return [r["id"] for r in ordered]""",
            """def <f>(rows):
    pairs = sorted((-row["n"], row["id"]) for row in rows)
    return [i for _, i in pairs]""",
        ),
        inputs=lambda rng: (rows(rng, rng.randint(2, 4), 1, 3),),
    ),
    Family(
        concept="rows-missing-a-key",
        tags=("dictionaries", "validation"),
        phrasings=(
            "Write a function to return the indexes of the dictionaries in a list that lack "
            "the key '<key>'.",
            "Write a python function to list, counted from 0, the positions of the records "
            "without a '<key>' entry.",
            "Given a list of dicts, return the 0-based indexes of those in which '<key>' is "
            "missing.",
            "At which indexes (from zero) do dictionaries stand that have no key '<key>'?",
            "Validate records: return the positions, starting at 0, of all dicts not "
            "containing '<key>'.",
            "Which rows are incomplete? Return the list of 0-based indexes where the key "
            "'<key>' does not exist.",
        ),
        more_phrasings=(
            "Write a function to find the indexes, from 0, of dicts without the key '<key>'.",
            "Write a python function to report which records, by zero-based position, do not have '<key>' among their keys.",
            "Given a list of dictionaries, return an ascending list of the places (first place 0) where a dictionary has no '<key>'.",
            "Where in the list, counting from 0, are the dictionaries in which you would look for '<key>' in vain?",
            "0-based indexes of rows lacking '<key>'.",
            "Number the forms from zero. Which numbers belong to forms on which the field '<key>' was left out?",
            "The increasing list of all i such that '<key>' is not a key of records[i].",
            "Run through the dicts with a counter starting at 0 and note the counter each time '<key>' is absent; a present key with an empty value is not a gap.",
        ),
        names=("missing_key", "incomplete_rows", "lacking_key", "find_incomplete"),
        solutions=(
            """def <f>(records):
    return [i for i, r in enumerate(records) if <key> not in r]""",
            """def <f>(rows):
    result = []
    for i in range(len(rows)):
        if <key> not in rows[i]:
            result.append(i)
    return result""",
        ),
        inputs=lambda rng, key: (
            [
                optional(rng, "x", rng.randint(1, 9)) | optional(rng, key, rng.randint(1, 50))
                for _ in range(size(rng, 2, 4))
            ],
        ),
        parameters=lambda rng: {"key": rng.choice(("age", "size", "id", "year", "n"))},
    ),
)
