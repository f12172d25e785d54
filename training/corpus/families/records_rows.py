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
        more_phrasings=(
            "Write a function to get the '<key>' values of a list of dicts as a list.",
            "Write a python function to map records to what they store as '<key>'; every one of them has this key.",
            "For a list of dictionaries, each with an entry '<key>', return those entries' values from first to last.",
            "What does each dictionary hold under '<key>', one after the other?",
            "All '<key>' values of the rows.",
            "Every card has a line called '<key>'. Copy only that line from each card and list the copies in the order of the cards.",
            "The projection of a sequence of dictionaries onto the field '<key>', as a list.",
            "Forget every other field of the rows: the outcome is a plain list with one item per row, namely its '<key>'.",
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
        more_phrasings=(
            "Write a function to select dicts with '<key>' equal to or above a limit; list first, limit second.",
            "Write a python function to discard the records whose '<key>' falls short of a threshold and return what is left.",
            "Given rows as dictionaries and then a lowest allowed number, return in order the rows whose '<key>' reaches that number.",
            "Which of the dictionaries have a value of '<key>' that is no smaller than the second argument?",
            "Rows whose '<key>' is >= a given minimum.",
            "Here are the candidates' cards and the least '<key>' we ask for. Hand back the cards of those who have that much or more.",
            "The subsequence of all records r with r['<key>'] >= m, where the records and m are the first and the second argument.",
            "All but the dictionaries in which '<key>' is under the bound may pass, unchanged and in their order.",
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
        more_phrasings=(
            "Write a function to sum '<key>' over a list of dicts, treating dicts without it as 0.",
            "Write a python function to calculate the total of all '<key>' entries found in a list of records, not every one of which need have it.",
            "Given dictionaries in a list, return what their '<key>' values come to, with nothing added for a dictionary in which there is no '<key>'.",
            "How much do the '<key>' numbers make when added together, skipping rows where the key is not there?",
            "Total '<key>' of all rows, absent means zero.",
            "Some slips have an amount called '<key>' on them and some don't. Add up whatever amounts there are.",
            "The sum of r.get('<key>', 0) over all dictionaries r of the list; 0 for the empty list.",
            "Start a total at 0 and go from dict to dict: if it knows '<key>', its number joins the total, otherwise go straight on.",
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
        more_phrasings=(
            "Write a function to count dicts per distinct '<key>', as a dictionary.",
            "Write a python function to build a frequency table, value to number of records, of the '<key>' entry in a list of dicts.",
            "Given a list of dictionaries that all have '<key>', return a dict telling for each value found there in how many dictionaries it is found.",
            "What number of rows shares each value of '<key>'? Reply with a dictionary from value to number.",
            "Frequencies of the '<key>' values, as dict.",
            "Sort the cards into heaps by what they say for '<key>' and give the size of each heap, labelled, in a dictionary.",
            "The mapping v -> |{r : r['<key>'] = v}| for all values v that the field '<key>' takes in the list of records.",
            "Three rows with the '<key>' values p, q and p shall give p: 2 and q: 1 in a dict, whatever else the rows contain.",
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
        more_phrasings=(
            "Write a function to find the dict with the highest 'n' in a list, first one if tied.",
            "Write a python function to select, from a non-empty list of records, the one that has the top 'n'; the earliest wins among equals.",
            "Given at least one dictionary, each with a number 'n', return the entire dictionary whose 'n' no other exceeds, and the foremost such.",
            "Whose 'n' is the biggest? Give the full record, the one nearest the start if there are several.",
            "First row with maximal 'n'.",
            "Each player is a little record with points called 'n'. Show me the record of the best player; if two are equally good, the one listed earlier.",
            "Returns the first r in the sequence for which r['n'] equals the maximum of the field 'n'.",
            "Hold on to the first dict and change over to a later one only if its 'n' is strictly larger; return the dict held at the end.",
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
