"""Families about lists of dictionaries."""

from random import Random

from training.corpus.draw import coin, distinct, integers, size
from training.corpus.family import Family


def rows(rng: Random, count: int, low: int = 1, high: int = 9) -> list[dict[str, int]]:
    """That many records with different ids and a number."""
    return [{"id": i, "n": rng.randint(low, high)} for i in distinct(rng, 1, 9, count)]


def optional(rng: Random, key: str, value: int) -> dict[str, int]:
    """The entry half of the time, else nothing."""
    return {key: value} if coin(rng) else {}


FAMILIES = (
    Family(
        concept="pluck-field",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to return the list of the values under key '<key>' of all "
            "dictionaries in a list.",
            "Write a python function to extract the '<key>' entry of every record in a list "
            "of dictionaries.",
            "Given a list of dicts that all have the key '<key>', return these values in order.",
            "Collect what the dictionaries of a list store under '<key>'.",
            "From each dictionary in the list take the value of '<key>' and return them as a list.",
            "I have records as dicts and want only the '<key>' column of them.",
        ),
        names=("pluck", "get_column", "extract_field", "values_of"),
        solutions=(
            """def <f>(records):
    return [record[<key>] for record in records]""",
            """def <f>(rows):
    result = []
    for row in rows:
        result.append(row[<key>])
    return result""",
            """from operator import itemgetter

def <f>(items):
    return list(map(itemgetter(<key>), items))""",
        ),
        inputs=lambda rng, key: (
            [{"x": rng.randint(0, 9), key: rng.randint(1, 99)} for _ in range(size(rng, 1, 3))],
        ),
        parameters=lambda rng: {"key": rng.choice(("age", "price", "year", "size", "id", "qty"))},
    ),
    Family(
        concept="filter-rows-by-minimum",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to keep the dictionaries of a list whose '<key>' is at least a "
            "given number.",
            "Write a python function to filter records (dicts) by '<key>' being greater than "
            "or equal to a limit.",
            "Given a list of dicts and a limit, return the dicts with '<key>' not below the "
            "limit, in order.",
            "Select the dictionaries in which the value under '<key>' is the second argument "
            "or more.",
            "Return those records where record['<key>'] >= minimum; the list comes first, "
            "then the minimum.",
            "I need all rows, as they are, whose '<key>' value reaches the limit (equality is "
            "enough).",
        ),
        names=("at_least", "filter_rows", "select_rows", "reaching"),
        solutions=(
            """def <f>(records, minimum):
    return [r for r in records if r[<key>] >= minimum]""",
            """def <f>(rows, limit):
    result = []
    for row in rows:
        if row[<key>] >= limit:
            result.append(row)
    return result""",
            """def <f>(items, low):
    return list(filter(lambda item: item[<key>] >= low, items))""",
        ),
        inputs=lambda rng, key: (
            [{key: n, "x": rng.randint(1, 9)} for n in integers(rng, 1, 9, size(rng, 2, 3))],
            rng.randint(3, 7),
        ),
        parameters=lambda rng: {"key": rng.choice(("age", "price", "score", "size", "n", "qty"))},
    ),
    Family(
        concept="sum-field-of-rows",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to add up the values under '<key>' of a list of dictionaries, "
            "counting missing ones as 0.",
            "Write a python function to total the field '<key>' over records; a record "
            "without it contributes nothing.",
            "Given a list of dicts, return the sum of their '<key>' values, where the key may "
            "be absent in some.",
            "What is the total of '<key>' over all dictionaries of the list that have this key?",
            "Sum record['<key>'] over the records, skipping those in which the key does not exist.",
            "Return the sum of the '<key>' fields; dictionaries lacking the field are to be "
            "ignored.",
        ),
        names=("total_field", "sum_field", "sum_of", "add_up"),
        solutions=(
            """def <f>(records):
    return sum(record.get(<key>, 0) for record in records)""",
            """def <f>(rows):
    total = 0
    for row in rows:
        if <key> in row:
            total += row[<key>]
    return total""",
        ),
        inputs=lambda rng, key: (
            [
                optional(rng, "x", rng.randint(1, 9)) | optional(rng, key, rng.randint(1, 50))
                for _ in range(size(rng, 2, 4))
            ],
        ),
        parameters=lambda rng: {"key": rng.choice(("cost", "price", "score", "paid", "n", "qty"))},
    ),
    Family(
        concept="count-rows-by-field",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to count the dictionaries of a list for each value of '<key>', "
            "as a dict.",
            "Write a python function to return how many records there are per value of their "
            "'<key>' field.",
            "Given a list of dicts that have the key '<key>', return a dict from each of its "
            "values to its frequency.",
            "How often does each '<key>' occur among the records? Return a dictionary of counts.",
            "Tally a list of dictionaries by what they hold under '<key>'.",
            "Return a dictionary mapping every distinct '<key>' to the number of dicts with it.",
        ),
        names=("count_by", "tally_by", "count_rows", "frequency_by"),
        solutions=(
            """from collections import Counter

def <f>(records):
    return dict(Counter(record[<key>] for record in records))""",
            """def <f>(rows):
    counts = {}
    for row in rows:
        value = row[<key>]
        counts[value] = counts.get(value, 0) + 1
    return counts""",
        ),
        inputs=lambda rng, key: ([{key: rng.choice("abc")} for _ in range(size(rng, 2, 4))],),
        parameters=lambda rng: {"key": rng.choice(("city", "kind", "team", "tag", "unit"))},
    ),
    Family(
        concept="row-with-largest-field",
        tags=("dictionaries", "searching"),
        phrasings=(
            "Write a function to return the dictionary with the largest value under 'n', the "
            "first one on a tie.",
            "Write a python function to find the record whose 'n' is greatest in a list of "
            "dicts (the earliest if several).",
            "Given a non-empty list of dictionaries with a key 'n', return the whole "
            "dictionary where 'n' is highest, the first of equals.",
            "Which record has the maximum 'n'? Return that dict; ties go to the one that "
            "comes first.",
            "Return the first dict of the list for which the entry 'n' is the largest.",
            "I want the complete row having the biggest 'n' of all rows, the first of them if "
            "they tie.",
        ),
        names=("row_with_max", "best_row", "largest_record", "max_by_n"),
        solutions=(
            """def <f>(records):
    return max(records, key=lambda r: r["n"])""",
            """def <f>(rows):
    best = rows[0]
    for row in rows:
        if row["n"] > best["n"]:
            best = row
    return best""",
        ),
        inputs=lambda rng: (rows(rng, rng.randint(1, 4), 1, 5),),
    ),
    Family(
        concept="index-rows-by-id",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to turn a list of dictionaries into one dictionary keyed by "
            "their 'id'.",
            "Write a python function to index records by id: return a dict from each 'id' to "
            "its record.",
            "Given a list of dicts with different 'id' values, return {id: the dict with that id}.",
            "Make the records of a list accessible by their 'id' in one dictionary; the "
            "records stay unchanged.",
            "Return a dictionary whose keys are the 'id's and whose values are the "
            "dictionaries themselves.",
            "I need a lookup table from 'id' to the whole row for a list of dicts.",
        ),
        names=("index_by_id", "by_id", "make_index", "lookup_table"),
        solutions=(
            """def <f>(records):
    return {record["id"]: record for record in records}""",
            """def <f>(rows):
    index = {}
    for row in rows:
        index[row["id"]] = row
    return index""",
        ),
        inputs=lambda rng: (rows(rng, size(rng, 1, 3)),),
    ),
)
