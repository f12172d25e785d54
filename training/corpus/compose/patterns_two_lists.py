"""Patterns over two lists, and over strings with regular expressions."""

from random import Random
from typing import Any

from training.corpus.compose.givens import INTS, OTHERS, REPEATED, STRING, WORDS
from training.corpus.compose.patterns import Pattern, same
from training.corpus.draw import some_integers, words

INT = {"t": "int"}
STEP = {"m": ("int", "int")}
SECOND = {"w": (("also", "in"), ("not", "not in"))}


def alike(rng: Random) -> tuple[Any, ...]:
    """Two lists of few different numbers."""
    return some_integers(rng, 0, 6, 1, 6), some_integers(rng, 0, 6, 1, 5)


def as_long(rng: Random) -> tuple[Any, ...]:
    """Two lists of one length."""
    count = rng.randint(2, 5)
    return some_integers(rng, 0, 9, count, count), some_integers(rng, 0, 9, count, count)


TWO = (
    Pattern("members", (REPEATED, OTHERS),
        ("list the <t:numbers> of <a> that are <w> in <b>, in the order of the first", "given two lists, return those <t:numbers> of the first which are <w> in the second"),
        ("return [x for x in <a> if <t:x> and x <w> <b>]", "result = []\nfor x in <a>:\n    if x <w> <b>:\n        if <t:x>:\n            result.append(x)\nreturn result"),
        ("members", "in_other", "compare_lists"), tests=INT, choices=SECOND, inputs=alike),
    Pattern("members-by-step", (REPEATED, OTHERS),
        ("count the numbers of <a> of which <m.the> is <w> in <b>", "given two lists, find for how many numbers of the first <m.the> is <w> in the second"),
        ("return sum(1 for x in <a> if <m:x> <w> <b>)", "count = 0\nfor x in <a>:\n    if <m:x> <w> <b>:\n        count += 1\nreturn count"),
        ("count_members", "step_in_other", "related"), steps=STEP, choices=SECOND, inputs=alike),
    Pattern("sets-of-two", (REPEATED, OTHERS),
        ("<x> the different values that are in <w> two given lists", "given two lists, <x> the distinct values which stand in <w> them"),
        ("found = <w2>\nreturn <x>", "found = []\nfor x in <a> + <b>:\n    if <w3> and x not in found:\n        found.append(x)\nreturn <x>"),
        ("values_of_two", "set_of_two", "combine_values"), choices={"w": (("both of", "", "set(<a>) & set(<b>)", "x in <a> and x in <b>"), ("exactly one of", "", "set(<a>) ^ set(<b>)", "(x in <a>) != (x in <b>)"), ("at least one of", "", "set(<a>) | set(<b>)", "(x in <a> or x in <b>)")), "x": (("count", "len(found)"), ("add up", "sum(found)"), ("find the largest (0 if there are none) of", "max(found, default=0)"), ("list in descending order", "sorted(found, reverse=True)"))}, inputs=alike),
    Pattern("places-tested", (INTS, OTHERS),
        ("list the indices (from 0) at which the <o> of the numbers of two equally long lists <t.singular>", "given two lists of the same length, find all positions, counted from 0, where the <o> of both numbers <t.singular>"),
        ("return [i for i, (x, y) in enumerate(zip(<a>, <b>)) if <t:<o>>]", "result = []\nfor i in range(len(<a>)):\n    x, y = <a>[i], <b>[i]\n    if <t:<o>>:\n        result.append(i)\nreturn result"),
        ("places", "positions_where", "indices_of_two"), tests=INT, choices={"o": (("sum", "x + y"), ("product", "x * y"), ("absolute difference", "abs(x - y)"), ("larger", "max(x, y)"))}, inputs=as_long),
    Pattern("zip-choose", (INTS, OTHERS),
        ("build from two equally long lists a list that takes at each position the number of the first if it <t.singular>, and else <m.the> of the second's number", "given two lists of the same length, return for each position the first list's number where it <t.singular>, otherwise <m.the> of the number in the second"),
        ("return [x if <t:x> else <m:y> for x, y in zip(<a>, <b>)]", "result = []\nfor i in range(len(<a>)):\n    if <t:<a>[i]>:\n        result.append(<a>[i])\n    else:\n        result.append(<m:<b>[i]>)\nreturn result"),
        ("choose_each", "pick_from_two", "take_or"), tests=INT, steps=STEP, inputs=as_long),
    Pattern("zip-compare", (INTS, OTHERS),
        ("<w> the numbers of <a> that are <r> the number at the same position of an equally long second list", "given two lists of the same length, <w> those numbers of the first which are <r> their counterpart in the second"),
        ("found = [x for x, y in zip(<a>, <b>) if x <r> y]\nreturn <w>", "found = []\nfor i in range(len(<a>)):\n    if <a>[i] <r> <b>[i]:\n        found.append(<a>[i])\nreturn <w>"),
        ("compare_each", "position_winners", "pairwise"), choices={"r": (("greater than", ">"), ("smaller than", "<"), ("equal to", "=="), ("at least as large as", ">="), ("different from", "!=")), "w": (("list", "found"), ("count", "len(found)"), ("add up", "sum(found)"))}, inputs=as_long),
    Pattern("cross-pairs", (REPEATED, OTHERS),
        ("count the ways to take one number from <a> and one from <b> such that their <o> <t.singular>", "given two lists, count the pairs of a number of the first and a number of the second (by position) whose <o> <t.singular>"),
        ("return sum(1 for x in <a> for y in <b> if <t:<o>>)", "count = 0\nfor x in <a>:\n    for y in <b>:\n        if <t:<o>>:\n            count += 1\nreturn count"),
        ("cross_pairs", "count_combinations", "pairs_of_two"), tests=INT, choices={"o": (("sum", "x + y"), ("product", "x * y"), ("absolute difference", "abs(x - y)"))}, inputs=alike),
    Pattern("cross-list", (REPEATED, OTHERS),
        ("list the <o> of every number of <a> with every number of <b>, going through the second list for each number of the first", "given two lists, return all <o>s of a number of the first and a number of the second, the first list in the outer loop"),
        ("return [<o> for x in <a> for y in <b>]", "result = []\nfor x in <a>:\n    for y in <b>:\n        result.append(<o>)\nreturn result"),
        ("cross", "all_combinations", "each_with_each"), choices={"o": (("sum", "x + y"), ("product", "x * y"), ("absolute difference", "abs(x - y)"), ("tuple", "(x, y)"))}, inputs=lambda rng: (some_integers(rng, 0, 9, 1, 3), some_integers(rng, 0, 9, 1, 3))),
    Pattern("dictionary-of-two", (WORDS, OTHERS),
        ("make a dictionary from a list of words and an equally long list of numbers: the words are the keys, the value of each is <m.the> of the number at the same position, and only places where this number <t.singular> are taken", "given a list of words and a list of as many numbers, return a dictionary from each word to <m.the> of its number, leaving out numbers unless they <t.plural>"),
        ("return {x: <m:y> for x, y in zip(<a>, <b>) if <t:y>}", "result = {}\nfor i in range(len(<a>)):\n    if <t:<b>[i]>:\n        result[<a>[i]] = <m:<b>[i]>\nreturn result"),
        ("make_dict", "dict_from_two", "zip_dict"), tests=INT, steps=STEP, inputs=lambda rng: (lambda count: (words(rng, count), some_integers(rng, 0, 20, count, count)))(rng.randint(1, 3))),
    Pattern("concatenate-by", (INTS, OTHERS),
        ("put the <t:numbers> of <a> before the numbers of <b> that <u.plural>, in one list", "given two lists, return the <t:numbers> of the first followed by the <u:numbers> of the second"),
        ("return [x for x in <a> if <t:x>] + [y for y in <b> if <u:y>]", "result = []\nfor x in <a>:\n    if <t:x>:\n        result.append(x)\nfor y in <b>:\n    if <u:y>:\n        result.append(y)\nreturn result"),
        ("join_lists", "concatenate", "append_lists"), tests={"t": "int", "u": "int"}),
    Pattern("counts-compared", (INTS, OTHERS),
        ("check whether <a> holds <r> <t:numbers> than <b>", "given two lists, tell whether the first has <r> <t:numbers> than the second"),
        ("return sum(1 for x in <a> if <t:x>) <r2> sum(1 for x in <b> if <t:x>)", "first = len([x for x in <a> if <t:x>])\nsecond = len([x for x in <b> if <t:x>])\nreturn first <r2> second"),
        ("has_more", "compare_counts", "which_has"), tests=INT, choices={"r": (("more", "", ">"), ("fewer", "", "<"))}),
    Pattern("alternate-lists", (INTS, OTHERS),
        ("take numbers from two lists in turn, <w> list first, as far as the shorter one goes, and keep only those that <t.plural>", "mix two lists by taking one number of each in turn (the <w> one leads; stop with the shorter), then drop every number unless it <t.singular>"),
        ("mixed = [z for x, y in zip(<a>, <b>) for z in <w>]\nreturn [z for z in mixed if <t:z>]", "result = []\nfor x, y in zip(<a>, <b>):\n    for z in <w>:\n        if <t:z>:\n            result.append(z)\nreturn result"),
        ("mix_lists", "in_turn", "alternate"), tests=INT, choices={"w": (("first", "(x, y)"), ("second", "(y, x)"))}),
)
KIND = (
    ("numbers (runs of digits)", r"\d+"), ("runs of lowercase letters", "[a-z]+"), ("runs of uppercase letters", "[A-Z]+"), ("runs of letters", "[A-Za-z]+"),
    ("runs of vowels (a, e, i, o, u)", "[aeiou]+"), ("runs of spaces", " +"), ("uppercase letters that a lowercase letter follows", "[A-Z](?=[a-z])"), ("letters that a digit follows", r"[A-Za-z](?=\d)"),
    ("pairs of a letter and a digit right after it", r"[A-Za-z]\d"), ("runs of characters other than letters, digits and spaces", "[^A-Za-z0-9 ]+"),
)
KINDS = {"p": KIND}
REGEX = (
    Pattern("regex-list", (STRING,),
        ("use a regular expression to <w> the <p> of <a>", "<w> all <p> in <a>, searching with a regular expression"),
        ("found = re.findall(r'<p>', <a>)\nreturn <w>", "pattern = re.compile(r'<p>')\nfound = [match.group() for match in pattern.finditer(<a>)]\nreturn <w>"),
        ("find_all", "matches", "regex_find"), choices={**KINDS, "w": (("list", "found"), ("count", "len(found)"), ("list in reverse order", "found[::-1]"), ("join with '-'", "'-'.join(found)"), ("add up the lengths of", "sum(len(match) for match in found)"), ("list in order of length (ties as in the text)", "sorted(found, key=len)"), ("find the length of the longest (0 if there is none) of", "max(map(len, found), default=0)"), ("collect without repetition and sorted", "sorted(set(found))"))}),
    Pattern("regex-replace", (STRING,),
        ("replace the <p> in <a>, each match by '<s>', with a regular expression", "substitute '<s>' for each of the <p> of <a> using re"),
        ("return re.sub(r'<p>', '<s>', <a>)", "pattern = re.compile(r'<p>')\nreturn pattern.sub('<s>', <a>)"),
        ("substitute", "regex_replace", "replace_matches"), choices={**KINDS, "s": same("*", "#", "-", "_", "")}),
    Pattern("regex-wrap", (STRING,),
        ("put '<s>' before and after the <p> of <a>, using a regular expression", "surround each of the <p> in <a> with '<s>' on both sides"),
        ("return re.sub(r'(<p>)', r'<s>\\1<s>', <a>)", "return re.sub(r'<p>', lambda match: '<s>' + match.group() + '<s>', <a>)"),
        ("wrap_matches", "surround", "quote_matches"), choices={**KINDS, "s": same("*", "_", "|", "~")}),
    Pattern("regex-first", (STRING,),
        ("find the first of the <p> in <a>, or None if there is none", "return the leftmost match of these in <a>, None if there is no match: <p>"),
        ("match = re.search(r'<p>', <a>)\nreturn match.group() if match else None", "found = re.findall(r'<p>', <a>)\nreturn found[0] if found else None"),
        ("first_match", "search_first", "leftmost"), choices=KINDS),
    Pattern("regex-whole", (STRING,),
        ("check with a regular expression whether <a> consists of <p> and nothing else", "tell if <a> as a whole is made of <p>"),
        ("return bool(re.fullmatch(r'<p2>', <a>))", "return re.match(r'^<p2>$', <a>) is not None"),
        ("is_valid", "fits", "match_whole"), choices={"p": (("one capital letter followed by one or more lowercase letters", "", "[A-Z][a-z]+"), ("two to four digits", "", r"\d{2,4}"), ("letters, then a hyphen, then digits (at least one of each)", "", r"[A-Za-z]+-\d+"), ("one or more lowercase words separated by single spaces", "", "[a-z]+( [a-z]+)*"), ("three lowercase letters", "", "[a-z]{3}"))},
        inputs=lambda rng: (rng.choice(("Tom", "abc", "ab-12", "12", "1234", "red fox", "aB", "x", "Ann", "C-9", "12345", "log", "a  b", "Hello", "go-", "7", "one two")),)),
)
PATTERNS = TWO + REGEX
