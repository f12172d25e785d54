"""More patterns over strings, sentences, lists of words, dictionaries, records and texts with separators."""

from random import Random
from typing import Any

from training.corpus.compose.givens import DICTIONARY, LISTS_BY_NAME, NAMES, RECORDS, SALES, SENTENCE, STRING, WORDS
from training.corpus.compose.patterns import Given, Number, Pattern, Text, same
from training.corpus.compose.sources import some_words
from training.corpus.draw import letters, mapping, some_integers, word, words

CHAR = {"t": "char"}
TWO_CHARS = {"t": "char", "u": "char"}
WORD = {"t": "word"}
INT = {"t": "int"}
STEP = {"m": ("int", "int")}
CHANGE = {"m": ("word", "word")}
MEASURE = {"m": ("word", "int")}
AGGREGATE = {"g": ("row", "int")}
EXTREME = {"e": (("largest", "max", ">"), ("smallest", "min", "<"))}
SEPARATOR = Text(("-", "/", "|", ":", "+"), 0.35, ("sep", "delimiter", "separator"), "a given separator")
CLASSES = (
    ("digits", "[0-9]", "c in '0123456789'"), ("uppercase letters (A to Z)", "[A-Z]", "'A' <= c <= 'Z'"),
    ("lowercase letters (a to z)", "[a-z]", "'a' <= c <= 'z'"), ("lowercase vowels", "[aeiou]", "c in 'aeiou'"),
)
FIRST_PARTS = (("uppercase letters (A to Z)", "[A-Z]", "'A' <= c <= 'Z'"), ("letters (A to Z or a to z)", "[A-Za-z]", "'A' <= c <= 'Z' or 'a' <= c <= 'z'"))
SECOND_PARTS = (("digits", "[0-9]", "c in '0123456789'"), ("digits from 0 to 4", "[0-4]", "c in '01234'"))


def some(rng: Random, most: int, draw: Any) -> list[Any]:
    """One to that many drawn values."""
    return [draw(rng) for _ in range(rng.randint(1, most))]


def repeating(rng: Random) -> list[str]:
    """Words of which some come again."""
    known = some_words(rng, 1, 3)
    return some(rng, 5, lambda rng: rng.choice(known))


def spans(rng: Random) -> str:
    """Numbers and spans in ascending order, as '2-5,8'."""
    parts, at = [], rng.randint(0, 5)
    for size in some(rng, 4, lambda rng: rng.choice((0, 0, 2, 3, 4))):
        parts.append(f"{at}-{at + size}" if size else str(at))
        at += size + rng.randint(1, 5)
    return ",".join(parts)


def table_and_words(rng: Random) -> tuple[dict[str, int], list[str]]:
    table = mapping(rng, 0, 9, rng.randint(1, 3))
    return table, some(rng, 4, lambda rng: rng.choice((*table, *table, word(rng))))


def two_records(rng: Random) -> tuple[Any, ...]:
    return tuple([(name, rng.randint(1, 12)) for name in rng.sample(NAMES[:4], rng.randint(1, 3))] for _ in range(2))


TRIPLES = Given(("a list of (name, team, points) tuples", "records of the form (name, team, points)"), "the list", ("records", "players", "results", "rows"), lambda rng: [(name, rng.choice("AB"), rng.randint(0, 20)) for name in rng.sample(NAMES, rng.randint(1, 4))], "tuples")
POINTS = Given(("a list of dictionaries with the keys 'x' and 'y'", "a list of points (dictionaries with a number under 'x' and one under 'y')"), "the list", ("points", "dicts", "records", "items"), lambda rng: some(rng, 3, lambda rng: {"x": rng.randint(-5, 12), "y": rng.randint(-5, 12)}), "dictionaries")
PEOPLE = Given(("a list of dictionaries with the keys 'name' and 'age'", "a list of people (dictionaries with 'name' and 'age')"), "the list", ("people", "persons", "records", "members"), lambda rng: [{"name": name, "age": rng.randint(1, 40)} for name in rng.sample(NAMES, rng.choice((1, 2, 2, 2)))], "dictionaries")
MIXED = Given(("a sentence of words and whole numbers (single spaces in between)", "a text of words and whole numbers (separated by single spaces)"), "the text", ("text", "sentence", "line", "s"), lambda rng: " ".join(some(rng, 6, lambda rng: rng.choice((word(rng), str(rng.randint(0, 60)), str(rng.randint(0, 12)))))), "strings")
COUNTED = Given(("a text like 'pen 3 cup 12' (each word has a number behind it)", "a string such as 'pen 3 cup 12' (words and whole numbers take turns)"), "the text", ("text", "line", "s", "stock"), lambda rng: " ".join(some(rng, 4, lambda rng: f"{word(rng)} {rng.randint(0, 30)}")), "strings")
ASSIGNED = Given(("a text like 'ann=3;bob=12'", "a string such as 'ann=3;bob=12' (no name comes twice)"), "the text", ("text", "line", "s", "settings"), lambda rng: ";".join(f"{name}={rng.randint(0, 30)}" for name in rng.sample(NAMES, rng.randint(1, 4))), "strings")
TALLIED = Given(("a text like 'ann:3,bob:5,ann:1'", "a string such as 'ann:3,bob:5,ann:1' (names may come again)"), "the text", ("text", "line", "s", "log"), lambda rng: ",".join(some(rng, 6, lambda rng: f"{rng.choice(NAMES[:3])}:{rng.randint(0, 20)}")), "strings")
COMMAS = Given(("a text like '3,-5,12' (whole numbers separated by commas)", "a comma-separated string such as '3,-5,12'"), "the text", ("text", "line", "s", "csv"), lambda rng: ",".join(map(str, some_integers(rng, -9, 40, 1, 7))), "strings")
GROUPS = Given(("a text like '1 2|7|4 5 6' (groups of numbers, '|' between the groups)", "a string of number groups such as '1 2|7|4 5 6'"), "the text", ("text", "line", "s", "data"), lambda rng: "|".join(some(rng, 4, lambda rng: " ".join(map(str, some_integers(rng, -3, 20, 1, 3))))), "strings")
SPANS = Given(("a text like '2-5,8,11-12' (a span holds both its ends)", "a string such as '2-5,8,11-12' ('2-5' stands for the numbers from 2 to 5)"), "the text", ("text", "s", "pages", "line"), spans, "strings")
OPERATIONS = Given(("a text like '+3 *2 -4'", "a string such as '+3 *2 -4'"), "the text", ("text", "steps", "s", "program"), lambda rng: " ".join(some(rng, 6, lambda rng: rng.choice("++--*") + str(rng.randint(1, 6)))), "strings")
LETTER_COUNTS = Given(("a text like 'a3-1T2' (one digit follows every character)", "a string such as 'a3-1T2' (each character has one digit behind it)"), "the text", ("text", "s", "code", "packed"), lambda rng: "".join(some(rng, 5, lambda rng: rng.choice("abcdeinotxABEIT-! 7") + str(rng.randint(1, 5)))), "strings")
QUANTITIES = Given(("a text like '3kg 12m 7kg'", "a string of amounts such as '3kg 12m 7kg'"), "the text", ("text", "s", "line", "amounts"), lambda rng: " ".join(some(rng, 8, lambda rng: str(rng.randint(0, rng.choice((12, 40)))) + rng.choice(("kg", "m", "cm")))), "strings")
BRACKETED = Given(("a text without nested brackets", "a string in which no brackets are nested"), "the text", ("text", "s", "line", "string"), lambda rng: " ".join(rng.choice(("{}", "({})", "({})", "[{}]", "[{}]", "{{{}}}", "{{{}}}")).format(word(rng)) for _ in range(rng.randint(3, 7))), "strings")
LISTED = Given(("a text", "a string", "a text of words"), "the text", ("text", "s", "line", "string"), lambda rng: "".join(one + rng.choice((",", ";", " ", ", ", "; ", ",;")) for one in some_words(rng, 2, 5))[: rng.choice((-1, -1, 99))], "strings")
IDENTIFIER = Given(("a name like 'red_big_box'", "an underscored name such as 'red_big_box'"), "the name", ("name", "identifier", "s", "text"), lambda rng: "_".join(words(rng, rng.randint(1, 4))), "strings")
FORM = Given(("a string", "a text", "a code"), "the string", ("s", "text", "code", "string"), lambda rng: "".join(letters(rng, rng.randint(1, 3), rng.choice(("0123456789", "ABXY", "abei", "aeiou"))) for _ in range(rng.choice((1, 2, 2, 2, 3)))), "strings")
STRINGS = Given(("a list of strings", "a list of short strings", "a list of codes"), "the list", ("strings", "codes", "words", "lst"), lambda rng: some(rng, 4, lambda rng: letters(rng, rng.randint(2, 6), "aeiotbcdnmrsABET12")), "strings")
PRICES = Given(("a dictionary from words to prices", "a price table (a dictionary from words to numbers)"), "the dictionary", ("prices", "table", "costs"), lambda rng: table_and_words(rng)[0], "dictionaries")
WANTED = Given(("a list of words",), "the list", ("wanted", "words", "order", "basket"), lambda rng: table_and_words(rng)[1], "strings")
OTHER_RECORDS = Given(("another such list", "a second such list"), "the second list", ("others", "second", "more"), lambda rng: two_records(rng)[1], "tuples")

CHARACTERS = (
    Pattern("string-runs-listed", (STRING,),
        ("find the maximal runs of neighbouring <t:characters> in <a>, as strings, and return <w>", "Take from <a> every stretch, as long as possible, of consecutive characters that <t.plural>. Return <w>.", "divide <a> into its unbroken runs of characters that <t.plural>, dropping all other characters, and return <w>"),
        ("runs, current = [], ''\nfor c in <a>:\n    if <t:c>:\n        current += c\n    elif current:\n        runs.append(current)\n        current = ''\nif current:\n    runs.append(current)\nreturn <w>", "runs = [''.join(group) for held, group in groupby(<a>, key=lambda c: bool(<t:c>)) if held]\nreturn <w>"),
        ("runs", "stretches", "unbroken_runs"), tests=CHAR, choices={"w": (("them in a list", "runs"), ("a list of their lengths", "[len(run) for run in runs]"), ("how many of them there are", "len(runs)"), ("the last of them ('' if there is none)", "runs[-1] if runs else ''"), ("them joined with '+'", "'+'.join(runs)"))}),
    Pattern("string-one-changed", (STRING,),
        ("replace only the <w> <t.one:character> of <a> by <x>; if there is none, return <a.the> as it is", "find the <w> character of <a> that <t.singular> and put <x> in its place, changing no other; without such a character <a.the> is unchanged"),
        ("places = [i for i, c in enumerate(<a>) if <t:c>]\nif not places:\n    return <a>\ni = places[<w>]\nreturn <a>[:i] + <x> + <a>[i + 1:]", "for i in <w2>:\n    if <t:<a>[i]>:\n        return <a>[:i] + <x> + <a>[i + 1:]\nreturn <a>"),
        ("change_one", "replace_one", "single_change"), tests=CHAR, choices={"w": (("first", "0", "range(len(<a>))"), ("last", "-1", "range(len(<a>) - 1, -1, -1)")), "x": (("'#'", "'#'"), ("its upper-case form", "<a>[i].upper()"), ("two copies of it", "<a>[i] * 2"), ("a space", "' '"))}),
    Pattern("string-sorted-places", (STRING,),
        ("sort those characters of <a> that <t.plural> among the places that they hold, in <d> order of their character codes; all other characters stay where they are", "Leave every character of <a> in its place unless it <t.singular>. The others are put into <d> order, by character code, over the places they had."),
        ("chosen = iter(sorted([c for c in <a> if <t:c>]<d>))\nreturn ''.join(next(chosen) if <t:c> else c for c in <a>)", "chosen = sorted([c for c in <a> if <t:c>]<d>)\nresult = ''\nfor c in <a>:\n    result += chosen.pop(0) if <t:c> else c\nreturn result"),
        ("sort_only", "sort_some", "sorted_places"), tests=CHAR, choices={"d": (("ascending", ""), ("descending", ", reverse=True"))}),
    Pattern("string-numbered", (STRING,),
        ("write, directly <w> each character of <a> that <t.singular>, its number among these characters, counted from <p>", "number the characters of <a> that <t.plural> from left to right, beginning with <p>: each number stands right <w> its character, all else is unchanged"),
        ("result, count = '', <p>\nfor c in <a>:\n    if <t:c>:\n        result += <w>\n        count += 1\n    else:\n        result += c\nreturn result", "parts = []\nfor i, c in enumerate(<a>):\n    count = sum(1 for x in <a>[:i] if <t:x>)<p2>\n    parts.append(<w> if <t:c> else c)\nreturn ''.join(parts)"),
        ("number", "number_some", "numbered"), tests=CHAR, choices={"w": (("after", "c + str(count)"), ("before", "str(count) + c")), "p": (("0", "0", ""), ("1", "1", " + 1"))}),
    Pattern("string-side-by-side", (STRING,),
        ("find the places in <a> where a character that <t.singular> is directly followed by one that <u.singular>, and return <w>", "Look at all pairs of neighbouring characters in <a> of which the left one <t.singular> and the right one <u.singular>. Return <w>."),
        ("found = [i for i in range(len(<a>) - 1) if <t:<a>[i]> and <u:<a>[i + 1]>]\nreturn <w>", "found = []\nfor i, (x, y) in enumerate(zip(<a>, <a>[1:])):\n    if <t:x> and <u:y>:\n        found.append(i)\nreturn <w>"),
        ("neighbours", "side_by_side", "pairs"), tests=TWO_CHARS, choices={"w": (("how many there are", "len(found)"), ("a list of the indices (from 0) of the left characters", "found"), ("a list of the two-character strings found there", "[<a>[i:i + 2] for i in found]"))}),
    Pattern("string-points", (STRING,),
        ("compute the score of <a>: <k> points for every <t.one:character>, minus <p> for every character that <u.singular>", "each character of <a> that <t.singular> brings <k> points and each one that <u.singular> costs <p> (one may do both); return the total"),
        ("return <k> * sum(1 for c in <a> if <t:c>) - <p> * sum(1 for c in <a> if <u:c>)", "score = 0\nfor c in <a>:\n    if <t:c>:\n        score += <k>\n    if <u:c>:\n        score -= <p>\nreturn score"),
        ("score", "points", "text_score"), tests=TWO_CHARS, numbers={"k": Number(2, 9), "p": Number(1, 5, 0.4, ("p", "p", "m"))}),
    Pattern("string-until-kth", (STRING,),
        ("cut <a> off <w> the character that is number <k>, counted from 1, among those that <t.plural>; return all of it if they are fewer", "Number the characters of <a> that <t.plural> from 1 on. Return the start of <a.the> that ends <w> number <k>, or all of it where there are not that many."),
        ("places = [i for i, c in enumerate(<a>) if <t:c>][:<k>]\nif len(places) < <k>:\n    return <a>\ni = places[-1]\nreturn <a>[:<w>]", "count = 0\nfor i, c in enumerate(<a>):\n    if <t:c>:\n        count += 1\n        if count == <k>:\n            return <a>[:<w>]\nreturn <a>"),
        ("until", "start_until", "cut_at_count"), tests=CHAR, numbers={"k": Number(2, 4)}, choices={"w": (("directly before", "i"), ("directly after", "i + 1"))}),
    Pattern("string-pieces-kept", (STRING,),
        ("cut <a> into pieces of <k> characters, the last possibly shorter, and list the pieces in which <w> character <t.singular>", "split <a> every <k> characters (what is left at the end is a piece, too) and keep, as a list, the pieces where <w> character <t.singular>"),
        ("parts = [<a>[i:i + <k>] for i in range(0, len(<a>), <k>)]\nreturn [part for part in parts if <w>(<t:c> for c in part)]", "result = []\nfor i in range(0, len(<a>), <k>):\n    part = <a>[i:i + <k>]\n    count = sum(1 for c in part if <t:c>)\n    if <w2>:\n        result.append(part)\nreturn result"),
        ("pieces", "keep_pieces", "pieces_where"), tests=CHAR, numbers={"k": Number(2, 4)}, choices={"w": (("every", "all", "count == len(part)"), ("at least one", "any", "count > 0"), ("no", "not any", "count == 0"))}),
    Pattern("string-level", (STRING,),
        ("begin with 0 and walk through <a>, adding 1 for a character that <t.singular> and subtracting 1 for any other; return <w>", "A counter starts at 0. Each character of <a> that <t.singular> raises it by 1, every other lowers it by 1. Return <w>."),
        ("level, levels = 0, [0]\nfor c in <a>:\n    level += 1 if <t:c> else -1\n    levels.append(level)\nreturn <w>", "levels = list(accumulate((1 if <t:c> else -1 for c in <a>), initial=0))\nreturn <w>"),
        ("level", "walk", "up_and_down"), tests=CHAR, choices={"w": (("the highest value on the way (the 0 at the start counts)", "max(levels)"), ("the lowest value on the way (the 0 at the start counts)", "min(levels)"), ("how many characters bring it back to exactly 0", "levels[1:].count(0)"), ("the list of values after each character", "levels[1:]"))}),
)
SENTENCES = (
    Pattern("sentence-beside", (SENTENCE,),
        ("list the words of <a> that stand directly <w> a word that <t.singular>, in their order", "find each word in <a> which comes right <w> one of the <t:words>; return them as a list"),
        ("words = <a>.split()\nreturn [<w> for x, y in zip(words, words[1:]) if <t:<w2>>]", "words = <a>.split()\nresult = []\nfor i in range(1, len(words)):\n    x, y = words[i - 1], words[i]\n    if <t:<w2>>:\n        result.append(<w>)\nreturn result"),
        ("words_beside", "next_to", "beside"), tests=WORD, choices={"w": (("after", "y", "x"), ("before", "x", "y"))}),
    Pattern("sentence-two-changes", (SENTENCE,),
        ("turn every word of <a> that <t.singular> into <m.its> and every other word into <p.its>, and join the results with single spaces", "Rewrite <a> word by word, with one space between the results: a word that <t.singular> becomes <m.its>, any other <p.its>."),
        ("return ' '.join(<m:word> if <t:word> else <p:word> for word in <a>.split())", "result = []\nfor word in <a>.split():\n    if <t:word>:\n        result.append(<m:word>)\n    else:\n        result.append(<p:word>)\nreturn ' '.join(result)"),
        ("rewrite", "change_words", "two_ways"), tests=WORD, steps={"m": ("word", "word"), "p": ("word", "word")}),
    Pattern("sentence-groups-of-k", (SENTENCE,),
        ("put the words of <a> into groups of <k>, the last group possibly smaller, and return <x>", "Take the words of <a> <k> at a time (at the end there may be fewer) and return <x>."),
        ("words = <a>.split()\ngroups = [words[i:i + <k>] for i in range(0, len(words), <k>)]\nreturn <x>", "groups = []\nfor i, word in enumerate(<a>.split()):\n    if i % <k> == 0:\n        groups.append([])\n    groups[-1].append(word)\nreturn <x>"),
        ("word_groups", "grouped_words", "by_groups"), numbers={"k": Number(2, 3)}, choices={"x": (("a list of the groups, each joined with '-'", "['-'.join(group) for group in groups]"), ("one sentence in which the order of the words is reversed within every group", "' '.join(' '.join(group[::-1]) for group in groups)"), ("a list of the longest word of each group (the first one on a tie)", "[max(group, key=len) for group in groups]"), ("a list that tells how many letters each group has in all", "[sum(map(len, group)) for group in groups]"), ("a list of the groups (as lists), the last group first", "groups[::-1]"))}),
    Pattern("sentence-numbers-changed", (MIXED,),
        ("replace each number in <a> that <t.singular> by <m.its>; all other words and numbers stay", "Return <a> with every number that <t.singular> changed to <m.its> and nothing else changed.", "rewrite <a>: where a number <t.singular>, <m.its> takes its place"),
        ("parts = <a>.split(' ')\nfor i, part in enumerate(parts):\n    if part.isdigit() and <t:int(part)>:\n        parts[i] = str(<m:int(part)>)\nreturn ' '.join(parts)", "def change(found):\n    x = int(found.group())\n    return str(<m:x>) if <t:x> else found.group()\nreturn re.sub(r'\\d+', change, <a>)"),
        ("change_numbers", "rewrite_numbers", "numbers_in_text"), tests=INT, steps=STEP),
    Pattern("counted-words", (COUNTED,),
        ("return <w> those numbers in <a> that stand directly behind a word that <t.singular>", "Of the numbers in <a>, only those directly after one of the <t:words> matter. Return <w> these."),
        ("parts = <a>.split()\nfound = [int(y) for x, y in zip(parts[::2], parts[1::2]) if <t:x>]\nreturn <w>", "parts, found = <a>.split(), []\nfor i in range(0, len(parts), 2):\n    if <t:parts[i]>:\n        found.append(int(parts[i + 1]))\nreturn <w>"),
        ("numbers_of", "amounts", "counted"), tests=WORD, choices={"w": (("the sum of", "sum(found)"), ("the largest (or 0 if there are none) of", "max(found, default=0)"), ("a list of", "found"), ("the count of", "len(found)"))}),
    Pattern("sentence-against-average", (SENTENCE,),
        ("list the words of <a> whose value is <w> the average of all the words' values, the value of a word being <m.its>", "give each word of <a> a value, <m.its>, and return those words, in order, with a value <w> the average value"),
        ("words = <a>.split()\nvalues = [<m:word> for word in words]\naverage = sum(values) / len(values)\nreturn [word for word, value in zip(words, values) if value <w> average]", "words = <a>.split()\ntotal = sum(<m:word> for word in words)\nresult = []\nfor word in words:\n    if <m:word> * len(words) <w> total:\n        result.append(word)\nreturn result"),
        ("compare_average", "words_by_average", "against_average"), steps=MEASURE, choices={"w": (("above", ">"), ("below", "<"), ("not below", ">="))}),
    Pattern("sentence-fitting", (SENTENCE,),
        ("take as many whole words from the start of <a> as fit into <k> characters, the single spaces between them counted, and return <w>", "Fill a line of at most <k> characters with the first words of <a>, one space between two words, and stop at the first word that does not fit. Return <w>."),
        ("words, kept = <a>.split(), []\nwhile words and len(' '.join(kept + words[:1])) <= <k>:\n    kept.append(words.pop(0))\nreturn <w>", "words, count, used = <a>.split(), 0, -1\nfor word in words:\n    used += len(word) + 1\n    if used > <k>:\n        break\n    count += 1\nkept, words = words[:count], words[count:]\nreturn <w>"),
        ("fit", "fill_line", "fitting_words"), numbers={"k": Number(5, 18, 0.6, ("k", "width", "limit"))}, choices={"w": (("these words joined with single spaces", "' '.join(kept)"), ("the number of these words", "len(kept)"), ("the words left over, joined with single spaces", "' '.join(words)"))}),
    Pattern("sentence-like-neighbours", (SENTENCE,),
        ("put neighbouring words of <a> into one group as long as they agree in <m.the>; return <w>", "Group the words of <a>, in order; a new group begins where a word differs from the one before in <m.its>. Return <w>."),
        ("groups = []\nfor word in <a>.split():\n    if groups and <m:groups[-1][-1]> == <m:word>:\n        groups[-1].append(word)\n    else:\n        groups.append([word])\nreturn <w>", "groups = [list(group) for key, group in groupby(<a>.split(), key=lambda word: <m:word>)]\nreturn <w>"),
        ("group_neighbours", "alike_words", "neighbour_groups"), steps={"m": ("word", None)}, choices={"w": (("the groups as a list of lists", "groups"), ("a list of the group sizes", "[len(group) for group in groups]"), ("the size of the largest group", "max(len(group) for group in groups)"), ("a list of the first words of the groups", "[group[0] for group in groups]"))},
        inputs=lambda rng: (" ".join(repeating(rng) + some_words(rng, 0, 2)),)),
)
LISTS = (
    Pattern("words-best-per-key", (WORDS,),
        ("group the words of <a> by <m.the>, the key of the group, and return a dictionary from each key to the word of its group for which <p.the> is <e> (the first such word on a tie)", "Each word of <a> belongs to a key, <m.its>, and has a value, <p.its>. Return a dictionary from every key to the first of its words with the <e> value."),
        ("result = {}\nfor word in <a>:\n    key = <m:word>\n    if key not in result or <p:word> <e2> <p:result[key]>:\n        result[key] = word\nreturn result", "groups = {}\nfor word in <a>:\n    groups.setdefault(<m:word>, []).append(word)\nreturn {key: <e>(group, key=lambda word: <p:word>) for key, group in groups.items()}"),
        ("best_per", "pick_per_group", "best_words"), steps={"m": ("word", None), "p": ("word", "int")}, choices=EXTREME),
    Pattern("words-places", (WORDS,),
        ("return a dictionary from each word of <a> that <t.singular> to <w>, positions counted from <p>", "map every different word in <a> that <t.singular> to <w>, in a dictionary; the first place of the list has number <p>"),
        ("result = {}\nfor word in <a>:\n    if <t:word>:\n        places = [i for i, x in enumerate(<a><p>) if x == word]\n        result[word] = <w>\nreturn result", "groups = {}\nfor i, word in enumerate(<a>):\n    if <t:word>:\n        groups.setdefault(word, []).append(i<p2>)\nreturn {word: <w> for word, places in groups.items()}"),
        ("places", "word_places", "places_of_words"), tests=WORD, choices={"w": (("the list of its positions", "places"), ("its last position", "places[-1]"), ("the sum of its positions", "sum(places)"), ("the distance between its first and its last position", "places[-1] - places[0]")), "p": (("0", "", ""), ("1", ", 1", " + 1"))}, inputs=lambda rng: (repeating(rng),)),
    Pattern("words-two-results", (WORDS,),
        ("return a list with a tuple for every word of <a> that <t.singular>: <m.its> and then <p.its>", "list, for each of the <t:words> in <a>, the pair made of <m.its> and <p.its>, as a tuple in this order"),
        ("return [(<m:word>, <p:word>) for word in <a> if <t:word>]", "result = []\nfor word in <a>:\n    if <t:word>:\n        result.append((<m:word>, <p:word>))\nreturn result"),
        ("pairs_of", "two_results", "word_results"), tests=WORD, steps={"m": ("word", None), "p": ("word", None)}),
    Pattern("words-by-characters", (STRINGS,),
        ("<o> the words in <a> of which <w> <k> characters <t.plural>", "<o> those strings of <a> that hold <w> <k> characters that <t.plural>"),
        ("found = [word for word in <a> if sum(1 for c in word if <t:c>) <w> <k>]\nreturn <o>", "found = []\nfor word in <a>:\n    count = 0\n    for c in word:\n        if <t:c>:\n            count += 1\n    if count <w> <k>:\n        found.append(word)\nreturn <o>"),
        ("words_with", "by_characters", "select_words"), tests=CHAR, numbers={"k": Number(2, 3)}, choices={"w": (("at least", ">="), ("exactly", "=="), ("fewer than", "<")), "o": (("count", "len(found)"), ("list", "found"), ("join with spaces", "' '.join(found)"))}),
    Pattern("words-cleaned", (STRINGS,),
        ("delete from each word of <a> its <t:characters> and join what is left with <s>, words that become empty being left out", "take all characters that <t.plural> out of the words in <a>; put <s> between the shortened words, except those of which nothing remains"),
        ("shorter = [''.join(c for c in word if <!t:c>) for word in <a>]\nreturn <s>.join(word for word in shorter if word)", "result = []\nfor word in <a>:\n    left = ''\n    for c in word:\n        if <t:c>:\n            continue\n        left += c\n    if left:\n        result.append(left)\nreturn <s>.join(result)"),
        ("clean", "shorten_words", "cleaned_words"), tests=CHAR, texts={"s": SEPARATOR}),
    Pattern("words-most-characters", (STRINGS,),
        ("find the word of <a> with the <e> characters that <t.plural>; the <w> one on a tie, an empty string for an empty list", "return the word which holds the <e> <t:characters> of all words in <a> (the <w> of several; '' if <a.the> is empty)"),
        ("return <e>(<a><w>, key=lambda word: sum(1 for c in word if <t:c>), default='')", "best, most = '', None\nfor word in <a>:\n    count = len([c for c in word if <t:c>])\n    if most is None or count <e2><w2> most:\n        best, most = word, count\nreturn best"),
        ("richest", "word_by_characters", "extreme_word"), tests=CHAR, choices={"e": (("most", "max", ">"), ("fewest", "min", "<")), "w": (("first", "", ""), ("last", "[::-1]", "="))}),
    Pattern("letters-in-words", (WORDS,),
        ("take all letters of the words in <a> and return those that occur in <w> <k> of the words, each once, as a string in alphabetical order", "For each letter, count the words of <a> that contain it. Return the letters with <w> <k> such words, sorted, as one string; letters found nowhere are not among them."),
        ("return ''.join(sorted(c for c in set(''.join(<a>)) if sum(c in word for word in <a>) <w> <k>))", "counts = {}\nfor word in <a>:\n    for c in set(word):\n        counts[c] = counts.get(c, 0) + 1\nreturn ''.join(c for c in sorted(counts) if counts[c] <w> <k>)"),
        ("letters_in", "shared_letters", "common_letters"), numbers={"k": Number(2, 3)}, choices={"w": (("at least", ">="), ("exactly", "=="), ("fewer than", "<"))}, inputs=lambda rng: (some(rng, 4, lambda rng: letters(rng, rng.randint(1, 5), "abcde")),)),
)
DICTIONARIES = (
    Pattern("dict-key-and-value", (DICTIONARY,),
        ("find the entries of <a> whose key <t.singular> <o> whose value <u.singular>, and return <w>", "Keep those entries of <a> of which the key <t.singular> <o> the value <u.singular>. Return <w>."),
        ("found = {key: value for key, value in <a>.items() if <o>}\nreturn <w>", "found = {}\nfor key in <a>:\n    value = <a>[key]\n    if <o>:\n        found[key] = value\nreturn <w>"),
        ("entries", "select_entries", "by_key_and_value"), tests={"t": "word", "u": "int"}, choices={"o": (("and", "<t:key> and <u:value>"), ("and/or", "<t:key> or <u:value>")), "w": (("their number", "len(found)"), ("the sum of their values", "sum(found.values())"), ("their keys in alphabetical order, as a list", "sorted(found)"), ("them as a dictionary", "found"))}),
    Pattern("dict-grouped-values", (DICTIONARY,),
        ("group the values of <a> by <m.the> of the key and return a dictionary from each such result to <g.the> of the list of its values, kept in their order", "Every key of <a> leads to a new key, <m.its>. Return a dictionary that gives for each new key <g.the> of the list of the values that belong to it, in their order."),
        ("groups = {}\nfor key, value in <a>.items():\n    groups.setdefault(<m:key>, []).append(value)\nreturn {key: <g:found> for key, found in groups.items()}", "groups = defaultdict(list)\nfor key in <a>:\n    groups[<m:key>].append(<a>[key])\nresult = {}\nfor key, found in groups.items():\n    result[key] = <g:found>\nreturn result"),
        ("group_values", "values_by", "grouped"), steps={"m": ("word", None), "g": ("row", "int")}, inputs=lambda rng: (mapping(rng, -2, 15, rng.randint(2, 5)),)),
    Pattern("dict-ranks", (DICTIONARY,),
        ("return a dictionary from each key of <a> that <t.singular> to the rank of its value: <p> of values in all of <a.the> that are <w> than it", "rank the values of <a>, a rank being <p> of values in <a.the> that are <w> than the ranked one, and return the ranks as a dictionary for those keys only that <t.plural>"),
        ("return {key: <p>sum(1 for x in <a>.values() if x <w> value) for key, value in <a>.items() if <t:key>}", "result = {}\nfor key in <a>:\n    if <t:key>:\n        rank = <p2>\n        for other in <a>:\n            if <a>[other] <w> <a>[key]:\n                rank += 1\n        result[key] = rank\nreturn result"),
        ("ranks", "rank_values", "value_ranks"), tests=WORD, choices={"w": (("larger", ">"), ("smaller", "<")), "p": (("1 plus the number", "1 + ", "1"), ("the number", "", "0"))}),
    Pattern("dict-of-lists-turned", (LISTS_BY_NAME,),
        ("take those numbers that <t.plural> from the lists of <a> and return a dictionary from each of them to <w> whose list holds it", "Of all numbers listed in <a>, only those that <t.plural> matter: return a dictionary that gives for each of them <w> under which it is listed."),
        ("result = {}\nfor x in {x for found in <a>.values() for x in found}:\n    if <t:x>:\n        keys = [key for key in <a> if x in <a>[key]]\n        result[x] = <w>\nreturn result", "groups = defaultdict(set)\nfor key, found in <a>.items():\n    for x in found:\n        if <t:x>:\n            groups[x].add(key)\nreturn {x: <w> for x, keys in groups.items()}"),
        ("turn_round", "keys_by_number", "listed_under"), tests=INT, choices={"w": (("the alphabetical list of keys", "sorted(keys)"), ("the number of keys", "len(keys)"), ("the alphabetically first key", "min(keys)"))},
        inputs=lambda rng: ({key: some_integers(rng, 0, rng.choice((7, 7, 12, 30)), 1, 3) for key in words(rng, rng.randint(1, 3))},)),
    Pattern("dict-of-lists-ordered", (LISTS_BY_NAME,),
        ("list the keys of <a> in <d> order of <g.the> of their lists; equal ones in alphabetical order", "give each key of <a> a number, <g.the> of its list, and return all keys in <d> order of these numbers, ties in alphabetical order"),
        ("return sorted(<a>, key=lambda key: (<d><g:<a>[key]>, key))", "values = {key: <g:found> for key, found in <a>.items()}\nreturn sorted(sorted(<a>), key=lambda key: <d>values[key])"),
        ("order_keys", "keys_by_list", "ordered_keys"), steps=AGGREGATE, choices={"d": (("ascending", ""), ("descending", "-"))}),
    Pattern("dict-prices", (PRICES, WANTED),
        ("take <a> and <b>, and <w> the prices of those words in the list that <t.plural>; a word that is not in the table costs <k>", "Given <a> and a list of words, <w> the prices of those words that <t.plural>, with <k> as the price of any word which the dictionary lacks."),
        ("found = [<a>.get(word, <k>) for word in <b> if <t:word>]\nreturn <w>", "found = []\nfor word in <b>:\n    if <t:word>:\n        found.append(<a>[word] if word in <a> else <k>)\nreturn <w>"),
        ("prices", "look_up", "cost"), tests=WORD, numbers={"k": Number(0, 10)}, choices={"w": (("add up", "sum(found)"), ("list", "found"), ("find the largest (0 if there is none) of", "max(found, default=0)"))}, inputs=table_and_words),
)
RECORDS_OF = (
    Pattern("people-names", (PEOPLE,),
        ("list, in <o>, the names of those in <a> whose age <t.singular>", "return, in <o>, the values under 'name' of the dictionaries in <a> whose 'age' <t.singular>"),
        ("found = [one for one in <a> if <t:one['age']>]\nreturn <o>", "found = []\nfor one in <a>:\n    age = one['age']\n    if <t:age>:\n        found.append(one)\nreturn <o>"),
        ("names", "names_by_age", "names_where"), tests=INT, choices={"o": (("alphabetical order", "sorted(one['name'] for one in found)"), ("the given order", "[one['name'] for one in found]"), ("ascending order of age (ties as they come)", "[one['name'] for one in sorted(found, key=lambda one: one['age'])]"), ("descending order of age (ties as they come)", "[one['name'] for one in sorted(found, key=lambda one: one['age'], reverse=True)]"))}),
    Pattern("points-changed", (POINTS,),
        ("replace, in every dictionary of <a> whose '<v>' <t.singular>, the value under '<h>' by <m.its>; return a new list", "return a copy of <a> in which '<h>' is changed, to <m.its>, in those dictionaries where '<v>' <t.singular>"),
        ("return [{**one, '<h>': <m:one['<h>']>} if <t:one['<v>']> else one for one in <a>]", "result = []\nfor one in <a>:\n    one = dict(one)\n    if <t:one['<v>']>:\n        one['<h>'] = <m:one['<h>']>\n    result.append(one)\nreturn result"),
        ("change_points", "update_dicts", "changed_points"), tests=INT, steps=STEP, choices={"v": same("x", "y"), "h": same("x", "y")}),
    Pattern("points-best", (POINTS,),
        ("return the first dictionary of <a> with the <e> '<h>' among those whose '<v>' <t.singular>, or None if there is no such dictionary", "Look only at the dictionaries of <a> in which '<v>' <t.singular>. Return the one whose '<h>' is <e> (the first on a tie; None if there are none)."),
        ("return <e>((one for one in <a> if <t:one['<v>']>), key=lambda one: one['<h>'], default=None)", "best = None\nfor one in <a>:\n    if <t:one['<v>']> and (best is None or one['<h>'] <e2> best['<h>']):\n        best = one\nreturn best"),
        ("best_point", "pick_dict", "extreme_point"), tests=INT, choices={**EXTREME, "v": same("x", "y"), "h": same("x", "y")}),
    Pattern("teams-summed", (TRIPLES,),
        ("return a dictionary from each team in <a> to <g.the> of the list of its points that <t.plural>; teams without such points do not appear", "Collect for each team of <a> the list of those points that <t.plural>, and return a dictionary from the team to <g.the> of its list, without teams whose list is empty."),
        ("groups = {}\nfor name, team, points in <a>:\n    if <t:points>:\n        groups.setdefault(team, []).append(points)\nreturn {team: <g:found> for team, found in groups.items()}", "result = {}\nfor team in {one[1] for one in <a>}:\n    found = [one[2] for one in <a> if one[1] == team and <t:one[2]>]\n    if found:\n        result[team] = <g:found>\nreturn result"),
        ("per_team", "team_values", "by_team"), tests=INT, steps=AGGREGATE),
    Pattern("teams-best-name", (TRIPLES,),
        ("return a dictionary from each team in <a> to its name with the <e> points (the first one on a tie), looking only at names that <t.plural>; teams without such a name do not appear", "find in <a>, for every team, who has the <e> points (the first of several), as a dictionary from team to name; names count only if they <t.plural>, and a team with none of them is left out"),
        ("best = {}\nfor name, team, points in <a>:\n    if <t:name> and (team not in best or points <e2> best[team][1]):\n        best[team] = name, points\nreturn {team: name for team, (name, points) in best.items()}", "groups = defaultdict(list)\nfor one in <a>:\n    if <t:one[0]>:\n        groups[one[1]].append(one)\nreturn {team: <e>(found, key=lambda one: one[2])[0] for team, found in groups.items()}"),
        ("team_best", "best_names", "first_of_team"), tests=WORD, choices={"e": (("most", "max", ">"), ("fewest", "min", "<"))}),
    Pattern("records-joined", (RECORDS, OTHER_RECORDS),
        ("Given two lists of (name, number) tuples, no name twice in a list, return a list of (name, result) for the names in both, in the first list's order, the result being <w>. Keep only results that <t.plural>.", "match two lists of (name, number) records by name (unique in each list) and compute <w> for each match; return (name, result) tuples, in the order of the first list, where the result <t.singular>"),
        ("other, result = dict(<b>), []\nfor name, x in <a>:\n    if name in other:\n        y = other[name]\n        value = <w>\n        if <t:value>:\n            result.append((name, value))\nreturn result", "result = []\nfor name, x in <a>:\n    for second, y in <b>:\n        if name == second:\n            value = <w>\n            if <t:value>:\n                result.append((name, value))\nreturn result"),
        ("match", "join_records", "matched"), tests=INT, choices={"w": (("the sum of both numbers", "x + y"), ("the first number minus the second", "x - y"), ("the product of both numbers", "x * y"), ("the larger number", "max(x, y)"))}, inputs=two_records),
    Pattern("records-as-text", (RECORDS,),
        ("write the entries of <a> whose score <t.singular> as one text: each as '<v>', and '<s>' between two of them", "Return a string with an entry of the form '<v>' for every item of <a> whose score <t.singular>. They are separated by '<s>'."),
        ("return '<s>'.join(f'<v2>' for name, score in <a> if <t:score>)", "parts = []\nfor one in <a>:\n    name, score = one\n    if <t:score>:\n        parts.append(<v3>)\nreturn '<s>'.join(parts)"),
        ("write", "as_text", "records_text"), tests=INT, choices={"v": (("name: score", "", "{name}: {score}", "name + ': ' + str(score)"), ("name=score", "", "{name}={score}", "name + '=' + str(score)"), ("score name", "", "{score} {name}", "str(score) + ' ' + name"), ("name(score)", "", "{name}({score})", "name + '(' + str(score) + ')'")), "s": same(", ", "; ", " | ", "/")}),
    Pattern("sales-frequent", (SALES,),
        ("list, in alphabetical order, the names in <a> that come with <w> <k> amounts that <t.plural>", "return the sorted names of <a>, each once, for which <w> <k> of the amounts <t.plural>"),
        ("names = sorted({name for name, amount in <a>})\nreturn [x for x in names if sum(1 for name, amount in <a> if name == x and <t:amount>) <w> <k>]", "counts = {}\nfor name, amount in <a>:\n    counts.setdefault(name, 0)\n    if <t:amount>:\n        counts[name] += 1\nreturn sorted(name for name, count in counts.items() if count <w> <k>)"),
        ("frequent", "names_by_count", "names_with"), tests=INT, numbers={"k": Number(2, 3)}, choices={"w": (("at least", ">="), ("fewer than", "<"), ("exactly", "=="))},
        inputs=lambda rng: ([(rng.choice(NAMES[:2]), rng.randint(1, 20)) for _ in range(rng.randint(3, 5))],)),
)
SEPARATED = (
    Pattern("assigned-dictionary", (ASSIGNED,),
        ("read <a> into a dictionary from names to numbers, keeping only numbers that <t.plural> and storing for each of these <m.its>", "return a dictionary made from <a>: each number that <t.singular> is changed to <m.its> and stored under its name, other numbers being left out"),
        ("result = {}\nfor part in <a>.split(';'):\n    name, number = part.split('=')\n    if <t:int(number)>:\n        result[name] = <m:int(number)>\nreturn result", "found = re.findall(r'(\\w+)=(\\d+)', <a>)\nnumbers = {name: int(number) for name, number in found}\nreturn {name: <m:x> for name, x in numbers.items() if <t:x>}"),
        ("parse", "read_pairs", "parsed"), tests=INT, steps=STEP),
    Pattern("tallied-dictionary", (TALLIED,),
        ("return a dictionary from each name in <a> to <w> its numbers that <t.plural>; names without any do not appear", "Read <a> and collect the numbers of each name that <t.plural>. Return a dictionary with <w> them for every name that has some."),
        ("groups = {}\nfor part in <a>.split(','):\n    name, number = part.split(':')\n    x = int(number)\n    if <t:x>:\n        groups.setdefault(name, []).append(x)\nreturn {name: <w> for name, found in groups.items()}", "groups = defaultdict(list)\nfor name, number in re.findall(r'(\\w+):(\\d+)', <a>):\n    if <t:int(number)>:\n        groups[name].append(int(number))\nresult = {}\nfor name, found in groups.items():\n    result[name] = <w>\nreturn result"),
        ("tally", "totals_of_text", "read_tally"), tests=INT, choices={"w": (("the sum of", "sum(found)"), ("the largest of", "max(found)"), ("the list of", "found"), ("the last of", "found[-1]"), ("the count of", "len(found)"))}),
    Pattern("commas-changed", (COMMAS,),
        ("return <a> again as such a text, with each number that <t.singular> replaced by <m.its>", "change the numbers in <a> that <t.plural>, each to <m.its>, and write all numbers, changed or not, as a text of the same form"),
        ("return ','.join(str(<m:x>) if <t:x> else str(x) for x in map(int, <a>.split(',')))", "parts = []\nfor part in <a>.split(','):\n    x = int(part)\n    if <t:x>:\n        x = <m:x>\n    parts.append(str(x))\nreturn ','.join(parts)"),
        ("change_list", "rewrite_line", "changed_numbers"), tests=INT, steps=STEP),
    Pattern("groups-of-text", (GROUPS,),
        ("list <g.the> of each group in <a> that <t.singular>", "read the groups of numbers out of <a> and return a list that holds, for each group that <t.singular>, <g.its>"),
        ("groups = [[int(x) for x in part.split()] for part in <a>.split('|')]\nreturn [<g:group> for group in groups if <t:group>]", "result = []\nfor part in <a>.split('|'):\n    group = list(map(int, part.split()))\n    if <t:group>:\n        result.append(<g:group>)\nreturn result"),
        ("groups", "read_groups", "group_values"), tests={"t": "row"}, steps=AGGREGATE),
    Pattern("spans-of-text", (SPANS,),
        ("find all numbers that <a> stands for and return <w> those that <t.plural>", "Write out <a> as single numbers. Of these, take the ones that <t.plural>, and return <w> them."),
        ("found = []\nfor part in <a>.split(','):\n    ends = part.split('-')\n    found += [x for x in range(int(ends[0]), int(ends[-1]) + 1) if <t:x>]\nreturn <w>", "found = []\nfor low, high in re.findall(r'(\\d+)(?:-(\\d+))?', <a>):\n    for x in range(int(low), int(high or low) + 1):\n        if <t:x>:\n            found.append(x)\nreturn <w>"),
        ("expand", "numbers_of_spans", "spans"), tests=INT, choices={"w": (("the list of", "found"), ("the count of", "len(found)"), ("the sum of", "sum(found)"), ("the last (None if there is none) of", "found[-1] if found else None"))}),
    Pattern("operations-of-text", (OPERATIONS,),
        ("apply the steps of <a>, one after the other, to a number that is <k> at first; return <w>", "Begin with <k> and do what <a> says from left to right, always with the result so far. Return <w>."),
        ("x, found = <k>, []\nfor part in <a>.split():\n    sign, number = part[0], int(part[1:])\n    if sign == '+':\n        x += number\n    elif sign == '-':\n        x -= number\n    else:\n        x *= number\n    found.append(x)\nreturn <w>", "x, found = <k>, []\nfor sign, number in re.findall(r'([-+*])(\\d+)', <a>):\n    y = int(number)\n    x = {'+': x + y, '-': x - y, '*': x * y}[sign]\n    found.append(x)\nreturn <w>"),
        ("apply", "calculate", "run_steps"), numbers={"k": Number(0, 9)}, choices={"w": (("the last result", "x"), ("the largest result of a step", "max(found)"), ("the list of all results", "found"), ("how many steps have a negative result", "sum(1 for y in found if y < 0)"))}),
    Pattern("letter-counts-unpacked", (LETTER_COUNTS,),
        ("write each character of <a> as often as the digit behind it says if the character <t.singular>, and only once otherwise; return the string without these digits", "Unpack <a>, whose digits at the odd indices (from 0) are counts: a character that <t.singular> stands there as many times as its count tells, any other once, and the counts disappear."),
        ("result = ''\nfor i in range(0, len(<a>), 2):\n    c = <a>[i]\n    result += c * int(<a>[i + 1]) if <t:c> else c\nreturn result", "return ''.join(c * int(number) if <t:c> else c for c, number in re.findall(r'(.)(\\d)', <a>))"),
        ("unpack", "repeat_letters", "unpacked"), tests=CHAR),
    Pattern("quantities-of-unit", (QUANTITIES,),
        ("find in <a> the numbers with the unit '<s>' that <t.plural>, and return <w>", "Only amounts in '<s>' matter: take their numbers from <a>, keep those that <t.plural> and return <w>."),
        ("found = [int(x) for x in re.findall(r'(\\d+)<s>\\b', <a>) if <t:int(x)>]\nreturn <w>", "found = []\nfor part in <a>.split():\n    number = ''.join(c for c in part if c.isdigit())\n    if part == number + '<s>' and <t:int(number)>:\n        found.append(int(number))\nreturn <w>"),
        ("amounts", "in_unit", "unit_amounts"), tests=INT, choices={"s": same("kg", "m", "cm"), "w": (("their sum", "sum(found)"), ("them as a list", "found"), ("the largest of them, or 0 if there are none", "max(found, default=0)"), ("how many there are", "len(found)"))}),
    Pattern("brackets-read", (BRACKETED,),
        ("find the parts of <a> that stand in <o> (without these) and <t.plural>, and return <w>", "Read out of <a> what is enclosed by <o>, leave out parts unless they <t.plural>, and return <w>."),
        ("found = [part for part in re.findall(r'\\<o>([^\\<o2>]*)\\<o2>', <a>) if <t:part>]\nreturn <w>", "found, start = [], None\nfor i, c in enumerate(<a>):\n    if c == '<o>':\n        start = i + 1\n    elif c == '<o2>':\n        part = <a>[start:i]\n        if <t:part>:\n            found.append(part)\nreturn <w>"),
        ("in_brackets", "enclosed", "bracket_parts"), tests=WORD, choices={"o": (("round brackets", "(", ")"), ("square brackets", "[", "]"), ("curly brackets", "{", "}")), "w": (("them as a list", "found"), ("how many there are", "len(found)"), ("them joined with spaces", "' '.join(found)"), ("the sum of their lengths", "sum(map(len, found))"))}),
    Pattern("separators-exchanged", (LISTED,),
        ("split <a> at <o>, drop parts that are empty, and join with <s> those parts that <t.plural>", "cut <a> into non-empty parts, the borders being <o>, and put <s> between the parts that <t.plural>, leaving out the rest"),
        ("parts = re.split(r'<o>', <a>)\nreturn <s>.join(part for part in parts if part and <t:part>)", "kept, current = [], ''\nfor c in <a> + ',':\n    if c not in '<o2>':\n        current += c\n        continue\n    if current and <t:current>:\n        kept.append(current)\n    current = ''\nreturn <s>.join(kept)"),
        ("exchange", "parts_joined", "new_separators"), tests=WORD, texts={"s": SEPARATOR}, choices={"o": (("commas and semicolons", "[,;]", ",;"), ("commas and spaces", "[, ]", ", "), ("commas, semicolons and spaces", "[,; ]", ",; "))}),
    Pattern("underscores-changed", (IDENTIFIER,),
        ("split <a> at the underscores, change <o> to <m.its> and join all parts with <s>", "cut <a> at each '_' and put <s> between the parts again after <o> has become <m.its>"),
        ("parts = <a>.split('_')\nreturn <s>.join(<m:part> if <o> else part for i, part in enumerate(parts))", "parts = <a>.split('_')\nresult = []\nfor i, part in enumerate(parts):\n    if <o>:\n        part = <m:part>\n    result.append(part)\nreturn <s>.join(result)"),
        ("rename", "change_parts", "new_name"), steps=CHANGE, texts={"s": Text(("-", ".", "/", "+", " "), 0.35, ("sep", "glue", "separator"), "a given separator")}, choices={"o": (("every part but the first", "i > 0"), ("every part but the last", "i < len(parts) - 1"), ("the last part", "i == len(parts) - 1"), ("the first part", "i == 0"))}),
    Pattern("runs-replaced", (FORM,),
        ("replace every maximal run of <k> or more <x> in <a> by a single '<s>'", "Where <k> or more <x> stand directly next to each other in <a>, put one '<s>' for all of them. Shorter runs stay."),
        ("return re.sub(r'<x>{<k>,}', '<s>', <a>)", "result, current = '', ''\nfor c in <a> + ' ':\n    if <x2>:\n        current += c\n        continue\n    result += '<s>' if len(current) >= <k> else current\n    result += c\n    current = ''\nreturn result[:-1]"),
        ("squeeze", "replace_runs", "runs_replaced"), numbers={"k": Number(2, 3, 0)}, choices={"x": CLASSES, "s": same("#", "*", "-", "_")}),
    Pattern("form-checked", (FORM,),
        ("check whether <a> consists of exactly <k> <x> followed by <o> <y> and nothing else", "Return True if <a> begins with <k> <x>, then has <o> <y>, and then ends; otherwise False."),
        ("return re.fullmatch(r'<x>{<k>}<y><o>', <a>) is not None", "head, tail = <a>[:<k>], <a>[<k>:]\nif len(head) < <k> or not all(<x2> for c in head):\n    return False\nreturn all(<y2> for c in tail) and <o2>"),
        ("check", "has_form", "form"), numbers={"k": Number(2, 3, 0)}, choices={"x": FIRST_PARTS, "y": SECOND_PARTS, "o": (("one or more", "+", "len(tail) > 0"), ("at least two", "{2,}", "len(tail) >= 2"), ("exactly two", "{2}", "len(tail) == 2"), ("two or three", "{2,3}", "2 <= len(tail) <= 3"))},
        inputs=lambda rng: (letters(rng, rng.randint(2, 3), rng.choice(("ABXY", "ABXY", "AXby"))) + letters(rng, rng.choice((1, 2, 2, 2, 3, 4)), rng.choice(("01234", "01234", "01234", "01234", "0123456789", "01ab"))),)),
)
PATTERNS = CHARACTERS + SENTENCES + LISTS + DICTIONARIES + RECORDS_OF + SEPARATED
