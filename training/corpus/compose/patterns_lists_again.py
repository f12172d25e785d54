"""More patterns over lists, pairs, matrices and numbers: two or three pieces that work on each other."""

from random import Random
from typing import Any

from training.corpus.compose.givens import FULL, INTERVALS, INTS, LIST_NAMES, MATRIX, NUMBER, OTHERS, PAIRS, REPEATED, SECOND, SIGNED, SMALL
from training.corpus.compose.patterns import Given, Number, Pattern, same
from training.corpus.draw import some_integers

INT = {"t": "int"}
TWO_TESTS = {"t": "int", "u": "int"}
STEP = {"m": ("int", "int")}
TWO_STEPS = {"m": ("int", "int"), "o": ("int", "int")}
AGGREGATE = {"g": ("row", "int")}
EXTREME = {"e": (("largest", "max"), ("smallest", "min"))}
RELATION = {"r": (("greater than", ">", "<="), ("less than", "<", ">="), ("equal to", "==", "!="), ("different from", "!=", "=="), ("at least as large as", ">=", "<"))}
OF_TWO = {"o": (("sum", "x + y"), ("product", "x * y"), ("absolute difference", "abs(x - y)"))}
FOUND = {"w": (("list", "found"), ("count", "len(found)"), ("add up", "sum(found)"))}
SUMMED = {"w": (("list", "found"), ("add up", "sum(found)"), ("list in descending order", "sorted(found, reverse=True)"))}
GATHERED = {"w": (*FOUND["w"], ("list in descending order", "sorted(found, reverse=True)"), ("find the largest (None if there are none) of", "max(found, default=None)"), ("count the different values among", "len(set(found))"))}
UNEVEN = {"t": (
    ("are prime", "x > 1 and all(x % q for q in range(2, x))"), ("are palindromes", "str(x) == str(x)[::-1]"), ("are divisible by 3 or by 5 (or both)", "x % 3 == 0 or x % 5 == 0"),
    ("are divisible by neither 2 nor 3", "x % 2 != 0 and x % 3 != 0"), ("have an even digit sum", "sum(map(int, str(x))) % 2 == 0"), ("have a digit sum of at most 5", "sum(map(int, str(x))) <= 5"),
    ("contain the digit 3", "'3' in str(x)"), ("contain no digit 1", "'1' not in str(x)"), ("have an even number of ones in binary", "bin(x).count('1') % 2 == 0"),
    ("leave remainder 0 or 1 when divided by 4", "x % 4 in (0, 1)"), ("leave remainder 1 or 2 when divided by 5", "x % 5 in (1, 2)"), ("end in 1, 4 or 5", "x % 10 in (1, 4, 5)"),
)}
"""Properties of numbers from 1 on with gaps of different lengths."""


def longer(rng: Random) -> tuple[Any, ...]:
    """A list of at least two numbers."""
    return (some_integers(rng, rng.choice((-6, 0, 1)), rng.choice((6, 12, 20)), 2, 8),)


def as_long(rng: Random) -> tuple[Any, ...]:
    """Two lists of one length."""
    count = rng.randint(2, 6)
    return some_integers(rng, -3, 12, count, count), some_integers(rng, -3, 12, count, count)


def both_full(rng: Random) -> tuple[Any, ...]:
    return some_integers(rng, -3, 12, 1, 5), some_integers(rng, -3, 12, 1, 5)


def often(rng: Random) -> tuple[Any, ...]:
    """A non-empty list in which the same number or result may come more than once."""
    return (some_integers(rng, rng.choice((-4, 0, 1)), rng.choice((4, 6, 25)), 1, 8),)


def many_digits(rng: Random) -> tuple[Any, ...]:
    return (rng.choice((rng.randint(10, 999), rng.randint(100, 99999), rng.randint(10**5, 10**7))),)


SEVERAL = Given(("a list of two or more numbers", "a list of at least two numbers", "a list with two or more integers"), "the list", LIST_NAMES, lambda rng: longer(rng)[0], "lists")
CUT = (
    Pattern("up-to-tested", (INTS,),
        ("return <a> up to and including its <j> <t.one:number>; the whole list if it has fewer", "cut <a> off right behind the <j> number that <t.singular>, or leave it whole if there are not so many", "take numbers from the start of <a> until the <j> one that <t.singular> has been taken, or until the end"),
        ("count = 0\nfor i, x in enumerate(<a>):\n    if <t:x>:\n        count += 1\n    if count == <j>:\n        return <a>[:i + 1]\nreturn <a>", "places = [i for i, x in enumerate(<a>) if <t:x>]\nif len(places) < <j>:\n    return <a>\nreturn <a>[:places[<j2>] + 1]", "result, left = [], <j>\nfor x in <a>:\n    if left == 0:\n        break\n    result.append(x)\n    if <t:x>:\n        left -= 1\nreturn result"),
        ("up_to", "cut_behind", "take_through"), tests=INT, choices={"j": (("second", "2", "1"), ("third", "3", "2"), ("first", "1", "0"))}),
    Pattern("pieces-between-tested", (INTS,),
        ("cut <a> at its <t:numbers>, which are left out, and list <g.the> of each piece that is not empty", "split <a> into the non-empty pieces that lie before, between and behind its <t:numbers> (these belong to no piece) and return for each piece <g.its>"),
        ("result, piece = [], []\nfor x in <a>:\n    if <!t:x>:\n        piece.append(x)\n    elif piece:\n        result.append(<g:piece>)\n        piece = []\nif piece:\n    result.append(<g:piece>)\nreturn result", "pieces = [[]]\nfor x in <a>:\n    if <t:x>:\n        pieces.append([])\n    else:\n        pieces[-1].append(x)\nreturn [<g:piece> for piece in pieces if piece]", "pieces = [list(group) for cut, group in groupby(<a>, lambda x: <t:x>) if not cut]\nreturn [<g:piece> for piece in pieces]"),
        ("pieces", "split_at", "cut_at"), tests=INT, steps=AGGREGATE),
    Pattern("groups-from-tested", (INTS,),
        ("split <a> into groups, a new one beginning at each <t.one:number>, and list <g.the> of each group; numbers before the first of these are a group of their own", "go through <a>, start a new group at the very first number and at every other one that <t.singular>, and return for each group <g.its>"),
        ("groups = []\nfor x in <a>:\n    if not groups or <t:x>:\n        groups.append([])\n    groups[-1].append(x)\nreturn [<g:group> for group in groups]", "result, group = [], []\nfor x in <a>:\n    if group and <t:x>:\n        result.append(<g:group>)\n        group = []\n    group.append(x)\nif group:\n    result.append(<g:group>)\nreturn result"),
        ("groups", "start_groups", "group_from"), tests=INT, steps=AGGREGATE),
    Pattern("runs-of-equal-results", (INTS,),
        ("cut <a> into stretches of neighbours for which <m.the> is the same, as long as possible, and return <w>", "divide <a> into groups of neighbours, a new one starting wherever <m.the> changes from one number to the next; return <w>"),
        ("found = []\nfor x in <a>:\n    if found and <m:found[-1][-1]> == <m:x>:\n        found[-1].append(x)\n    else:\n        found.append([x])\nreturn <w>", "found = [list(group) for key, group in groupby(<a>, lambda x: <m:x>)]\nreturn <w>"),
        ("same_result_runs", "stretches", "group_neighbours"), steps=STEP, choices={"w": (("them as a list of lists", "found"), ("how many there are", "len(found)"), ("how long the longest is (0 for an empty list)", "max(map(len, found), default=0)"), ("the list of their sums", "[sum(x) for x in found]"), ("the list of their lengths", "[len(x) for x in found]"))}),
    Pattern("stretches-in-relation", (INTS,),
        ("cut <a> into stretches, as long as possible, in which each number is <r> the one before it, and list <g.the> of every stretch", "go through <a> and start a new stretch whenever a number is not <r> the one before it; return for each stretch <g.its>"),
        ("found = []\nfor x in <a>:\n    if found and x <r> found[-1][-1]:\n        found[-1].append(x)\n    else:\n        found.append([x])\nreturn [<g:part> for part in found]", "result, start = [], 0\nfor i in range(1, len(<a>) + 1):\n    if i == len(<a>) or <a>[i] <r2> <a>[i - 1]:\n        part = <a>[start:i]\n        result.append(<g:part>)\n        start = i\nreturn result"),
        ("stretches", "relation_runs", "runs_of"), steps=AGGREGATE, choices=RELATION),
    Pattern("windows-tested", (FULL,),
        ("<w> of <k> consecutive numbers of <a> for which <g.the> <t.singular>", "look at every <k> neighbouring numbers of <a>, from left to right, and <w> whose numbers have this property: <g.the> <t.singular>"),
        ("results = [<g:<a>[i:i + <k>]> for i in range(len(<a>) - <k> + 1)]\nstarts = [i for i, x in enumerate(results) if <t:x>]\nreturn <w>", "starts = []\nfor i in range(len(<a>) - <k> + 1):\n    window = <a>[i:i + <k>]\n    value = <g:window>\n    if <t:value>:\n        starts.append(i)\nreturn <w>"),
        ("windows_where", "check_windows", "stretches_where"), tests=INT, steps=AGGREGATE, numbers={"k": Number(2, 3, 0.4)}, choices={"w": (("count the stretches", "len(starts)"), ("list the start indices (from 0) of the stretches", "starts"), ("find the start index (from 0; -1 if there is none) of the first stretch", "starts[0] if starts else -1"))}, inputs=longer),
    Pattern("longest-start-tested", (FULL,),
        ("find the <e> number of elements (1 or more) that can be taken from the start of <a> such that <g.the> of these <t.singular>; 0 if that is impossible", "look at the non-empty beginnings of <a> and return the <e> length of one whose numbers have this property: <g.the> <t.singular>; 0 if none has it"),
        ("results = [<g:<a>[:i]> for i in range(1, len(<a>) + 1)]\nfound = [i for i, x in enumerate(results, 1) if <t:x>]\nreturn <e>(found, default=0)", "for i in <e2>:\n    part = <a>[:i]\n    value = <g:part>\n    if <t:value>:\n        return i\nreturn 0"),
        ("best_start", "prefix_length", "start_where"), tests=INT, steps=AGGREGATE, choices={"e": (("largest", "max", "range(len(<a>), 0, -1)"), ("smallest", "min", "range(1, len(<a>) + 1)"))}),
    Pattern("cuts-in-two", (SEVERAL,),
        ("count the ways to cut <a> into two parts, both with at least one number, such that <g.the> of the left part is <r> <h.the> of the right part", "find at how many places <a> can be cut in two non-empty parts so that <g.the> of the first is <r> <h.the> of the second"),
        ("return sum(1 for i in range(1, len(<a>)) if <g:<a>[:i]> <r> <h:<a>[i:]>)", "count = 0\nfor i in range(1, len(<a>)):\n    left, right = <a>[:i], <a>[i:]\n    if <g:left> <r> <h:right>:\n        count += 1\nreturn count"),
        ("count_cuts", "cut_places", "ways_to_cut"), steps={"g": ("row", "int"), "h": ("row", "int")}, choices=RELATION),
    Pattern("without-one", (SEVERAL,),
        ("<w> the numbers of <a> after whose removal, all others staying, <g.the> of the remaining list <t.singular>", "<w> those numbers of <a> each of which, taken out alone, leaves a list of which <g.the> <t.singular>"),
        ("results = [<g:<a>[:i] + <a>[i + 1:]> for i in range(len(<a>))]\nfound = [x for x, y in zip(<a>, results) if <t:y>]\nreturn <w>", "found = []\nfor i in range(len(<a>)):\n    others = list(<a>)\n    x = others.pop(i)\n    value = <g:others>\n    if <t:value>:\n        found.append(x)\nreturn <w>"),
        ("without_one", "removable", "take_one_out"), tests=INT, steps=AGGREGATE, choices=FOUND),
)
WALKED = (
    Pattern("gaps-between-tested", (INTS,),
        ("<w> the distances, in places, from each <t.one:number> in <a> to the next such number", "go through <a>, note by how much the index grows from each <t.one:number> to the next one of this kind, and <w> these differences"),
        ("places = [i for i, x in enumerate(<a>) if <t:x>]\nfound = [j - i for i, j in zip(places, places[1:])]\nreturn <w>", "found, last = [], None\nfor i, x in enumerate(<a>):\n    if <t:x>:\n        if last is not None:\n            found.append(i - last)\n        last = i\nreturn <w>"),
        ("distances", "place_gaps", "steps_between"), tests=INT, choices={"w": (("list", "found"), ("find the largest (0 if there are none) of", "max(found, default=0)"), ("find the smallest (0 if there are none) of", "min(found, default=0)"), ("sort", "sorted(found)"), ("multiply (1 if there are none)", "math.prod(found)"))}),
    Pattern("carry-on", (INTS,),
        ("replace every <t.one:number> of <a> by the last number before it that is not replaced itself, or by <k> if there is none", "go through <a> and put in place of each number that <t.singular> the nearest one to its left for which this is not so; <k> if all before it are such numbers"),
        ("result, last = [], <k>\nfor x in <a>:\n    if <!t:x>:\n        last = x\n    result.append(last)\nreturn result", "result = []\nfor i, x in enumerate(<a>):\n    kept = [y for y in <a>[:i + 1] if <!t:y>]\n    result.append(kept[-1] if kept else <k>)\nreturn result"),
        ("carry_on", "fill_from_left", "last_kept"), tests=INT, numbers={"k": Number(-1, 9)}),
    Pattern("restarting-totals", (INTS,),
        ("list the running totals of <a>, but start again from 0 right <p> each <t.one:number>", "add up the numbers of <a> one by one and return the total after each of them as a list; the total is set back to 0 directly <p> adding a number that <t.singular>"),
        ("result, total = [], 0\nfor x in <a>:\n    <p>\nreturn result", "result = []\nfor i in range(len(<a>)):\n    start = max((<p2>), default=0)\n    result.append(sum(<a>[start:i + 1]))\nreturn result"),
        ("restarting_totals", "totals_with_reset", "reset_sum"), tests=INT, choices={"p": (("before", "total = x if <t:x> else total + x\n    result.append(total)", "j for j in range(i + 1) if <t:<a>[j]>"), ("after", "total += x\n    result.append(total)\n    if <t:x>:\n        total = 0", "j + 1 for j in range(i) if <t:<a>[j]>"))}),
    Pattern("ledger", (INTS,),
        ("start with a total of <k> and go through <a>: a number that <t.singular> is added, while at any other number the total <o>; return <w>", "Keep a total that is <k> at first; for each number of <a>, add it if it <t.singular>, and if not, the total <o>. Give back <w>."),
        ("total = <k>\nhistory = [total]\nfor x in <a>:\n    if <t:x>:\n        total += x\n    else:\n        total = <o>\n    history.append(total)\nreturn <w>", "history = [<k>]\nfor x in <a>:\n    total = history[-1]\n    history.append(total + x if <t:x> else <o>)\nreturn <w2>", "history = list(accumulate(<a>, lambda total, x: total + x if <t:x> else <o>, initial=<k>))\nreturn <w2>"),
        ("ledger", "keep_total", "run_total"), tests=INT, numbers={"k": Number(0, 10)}, choices={"o": (("is doubled", "total * 2"), ("goes down by 1", "total - 1"), ("changes its sign", "-total"), ("is halved and rounded down", "total // 2"), ("drops to 0", "0")), "w": (("the last total", "total", "history[-1]"), ("the largest of the totals, the first one included", "max(history)", "max(history)"), ("the list of the totals after each number", "history[1:]", "history[1:]"))}),
    Pattern("switch", (INTS,),
        ("<w> the numbers of <a> met while a switch is on; it is <p> at first, and every <t.one:number> flips it and is not taken itself", "go through <a> with a switch, <p> at the beginning, which each number that <t.singular> turns over; of the remaining numbers, <w> those met while the switch is on"),
        ("found, on = [], <p>\nfor x in <a>:\n    if <t:x>:\n        on = not on\n    elif on:\n        found.append(x)\nreturn <w>", "found = []\nfor i, x in enumerate(<a>):\n    flips = sum(1 for y in <a>[:i] if <t:y>)\n    if <!t:x> and flips % 2 == <p2>:\n        found.append(x)\nreturn <w>"),
        ("switch", "while_on", "on_and_off"), tests=INT, choices={"p": (("off", "False", "1"), ("on", "True", "0")), **FOUND}),
    Pattern("merge-neighbours", (INTS,),
        ("go through <a> and build a new list: if the <o> of the last number of the new list and the number at hand <t.singular>, this <o> takes the place of that last number, otherwise (and at the very first number) the number at hand is appended", "append the numbers of <a> to a result one after another, but whenever the <o> of the result's last number and the next number <t.singular>, replace this last number by that <o> instead"),
        ("result = []\nfor y in <a>:\n    if result:\n        x = result[-1]\n        value = <o>\n        if <t:value>:\n            result[-1] = value\n            continue\n    result.append(y)\nreturn result", "if not <a>:\n    return []\nresult, x = [], <a>[0]\nfor y in <a>[1:]:\n    value = <o>\n    if <t:value>:\n        x = value\n    else:\n        result.append(x)\n        x = y\nreturn result + [x]"),
        ("merge_neighbours", "melt", "absorb"), tests=INT, choices={"o": (("sum", "x + y"), ("absolute difference", "abs(x - y)"), ("product", "x * y"))}),
    Pattern("insert-between", (INTS,),
        ("insert <k> between any two neighbours of <a> whose <o> <t.singular>", "put <k> into <a> wherever the <o> of a number and the one after it <t.singular>, between the two"),
        ("result = <a>[:1]\nfor x, y in zip(<a>, <a>[1:]):\n    if <t:<o>>:\n        result.append(<k>)\n    result.append(y)\nreturn result", "result = []\nfor i, y in enumerate(<a>):\n    if i > 0:\n        x = <a>[i - 1]\n        if <t:<o>>:\n            result.append(<k>)\n    result.append(y)\nreturn result"),
        ("insert_between", "separate_neighbours", "put_between"), tests=INT, numbers={"k": Number(-1, 9)}, choices=OF_TWO),
    Pattern("known-results", (REPEATED,),
        ("<w> the numbers of <a> that have <x> number before them with the same result, the result of a number being <m.its>", "go through <a>, replace each number in thought by <m.its>, and <w> the original numbers for which <x> number further left gives the same"),
        ("seen, found = set(), []\nfor x in <a>:\n    value = <m:x>\n    if value <x> seen:\n        found.append(x)\n    seen.add(value)\nreturn <w>", "results = [<m:x> for x in <a>]\nfound = [x for i, x in enumerate(<a>) if results[i] <x> results[:i]]\nreturn <w>"),
        ("known_results", "results_before", "by_earlier_result"), steps=STEP, choices={"x": (("some", "in"), ("no", "not in")), **GATHERED}),
    Pattern("most-common-result", (FULL,),
        ("replace each number of <a> by <m.its> and return the result that comes up most often, the <e> one of several", "find which value <m.the> takes most often over the numbers of <a>; if there is a tie, the <e> such value"),
        ("counts = Counter(<m:x> for x in <a>)\nmost = max(counts.values())\nreturn <e>(x for x in counts if counts[x] == most)", "results = [<m:x> for x in <a>]\nbest = max(results.count(y) for y in results)\nreturn <e>(y for y in results if results.count(y) == best)"),
        ("most_common_result", "usual_result", "mode_of"), steps=STEP, choices=EXTREME, inputs=often),
)
MOVED = (
    Pattern("steps-compared-inside", (INTS,),
        ("<w> the numbers of <a> for which <m.the> is <r> <o.the>", "compare, for every number of <a>, <m.its> to <o.its>, and <w> the numbers for which the former is <r> the latter"),
        ("found = [x for x in <a> if <m:x> <r> <o:x>]\nreturn <w>", "found = []\nfor x in <a>:\n    first, second = <m:x>, <o:x>\n    if first <r> second:\n        found.append(x)\nreturn <w>"),
        ("by_two_results", "results_compared", "relation_of_results"), steps=TWO_STEPS, choices={**GATHERED, **RELATION}),
    Pattern("index-tested-step", (INTS,),
        ("replace each number of <a> whose index, counted from <p>, <t.singular> by <m.its> and keep the others", "go through <a> and change a number to <m.its> wherever the index, the first being <p>, <t.singular>; return the whole list"),
        ("return [<m:x> if <t:i> else x for i, x in enumerate(<a><p2>)]", "result = list(<a>)\nfor i in range(len(result)):\n    if <t:<p3>>:\n        result[i] = <m:result[i]>\nreturn result"),
        ("change_at", "by_index", "step_at_indices"), tests=INT, steps=STEP, choices={"p": (("0", "0", "", "i"), ("1", "1", ", 1", "i + 1"))}),
    Pattern("index-combined", (INTS,),
        ("<w> those sums of a number of <a> and its index (counted from <p>) that <t.plural>", "add to each number of <a> its index, the first index being <p>, and <w> the sums that <t.plural>"),
        ("found = [x + i for i, x in enumerate(<a><p>) if <t:x + i>]\nreturn <w>", "found = []\nfor i in range(len(<a>)):\n    value = <a>[i] + <p2>\n    if <t:value>:\n        found.append(value)\nreturn <w>"),
        ("with_index", "index_sums", "add_indices"), tests=INT, choices={"p": (("0", "", "i"), ("1", ", 1", "i + 1")), **GATHERED}),
    Pattern("arrange-by-step", (INTS,),
        ("put the <t:numbers> of <a> before the others and sort each of the two parts in <d> order, the key of a number being <m.its>; equal keys stay in their order", "sort <a> in <d> order by a key that is, for each number, <m.its>, ties unchanged, then move those numbers to the front that <t.plural>, keeping the order otherwise"),
        ("first = sorted((x for x in <a> if <t:x>), key=lambda x: <m:x><d>)\nsecond = sorted((x for x in <a> if <!t:x>), key=lambda x: <m:x><d>)\nreturn first + second", "result = sorted(<a>, key=lambda x: <m:x><d>)\nresult.sort(key=lambda x: <!t:x>)\nreturn result", "ordered = sorted(<a>, key=lambda x: <m:x><d>)\nreturn [x for x in ordered if <t:x>] + [x for x in ordered if <!t:x>]"),
        ("arrange_by", "front_and_sorted", "two_part_sort"), tests=INT, steps=STEP, choices={"d": (("ascending", ""), ("descending", ", reverse=True"))}),
    Pattern("exchange-tested", (INTS,),
        ("exchange the first <t.one:number> of <a> with the last number that <u.singular>; the list stays as it is if either is missing", "return <a> with two numbers swapped, the leftmost that <t.singular> and the rightmost that <u.singular>, or unchanged if there is no number of either the first or the second kind"),
        ("first = [i for i, x in enumerate(<a>) if <t:x>]\nsecond = [i for i, x in enumerate(<a>) if <u:x>]\nresult = list(<a>)\nif first and second:\n    i, j = first[0], second[-1]\n    result[i], result[j] = result[j], result[i]\nreturn result", "result = list(<a>)\ni = next((i for i, x in enumerate(<a>) if <t:x>), None)\nj = next((j for j in range(len(<a>) - 1, -1, -1) if <u:<a>[j]>), None)\nif i is not None and j is not None:\n    result[i] = <a>[j]\n    result[j] = <a>[i]\nreturn result"),
        ("exchange", "swap_kinds", "swap_first_last"), tests=TWO_TESTS),
    Pattern("rotate-tested", (INTS,),
        ("move each <t.one:number> of <a> to the place of the <d> such number (round again at the end); all other numbers stay where they are", "let every <t.one:number> of <a> take the place of the <d> one of its kind, going round at the end, and leave everything else in its place"),
        ("chosen = [x for x in <a> if <t:x>]\nchosen = iter(<d>)\nreturn [next(chosen) if <t:x> else x for x in <a>]", "places = [i for i, x in enumerate(<a>) if <t:x>]\nresult = list(<a>)\nfor i, j in zip(places, <d2>):\n    result[j] = <a>[i]\nreturn result"),
        ("rotate_some", "shift_some", "pass_on"), tests=INT, choices={"d": (("next", "chosen[-1:] + chosen[:-1]", "places[1:] + places[:1]"), ("previous", "chosen[1:] + chosen[:1]", "places[-1:] + places[:-1]"))}),
)
TWO = (
    Pattern("steps-of-two", (INTS, OTHERS),
        ("count the positions of two equally long lists at which, the first list's number being changed to <m.its> and the second list's number to <o.its>, the former is <r> the latter", "Given two lists of the same length, replace in thought each number of the first by <m.its> and each number of the second by <o.its>. Find at how many positions the first result is <r> the second."),
        ("return sum(1 for x, y in zip(<a>, <b>) if <m:x> <r> <o:y>)", "count = 0\nfor i in range(len(<a>)):\n    if <m:<a>[i]> <r> <o:<b>[i]>:\n        count += 1\nreturn count"),
        ("count_positions", "compare_steps", "positions_with"), steps=TWO_STEPS, choices=RELATION, inputs=as_long),
    Pattern("better-list", (FULL, OTHERS),
        ("return whichever of two non-empty lists has the <e> result, the result being <g.the> of the list; the first list on a tie", "Given two lists with at least one number each, return the one for which <g.the> is the <e>, and the first if both give the same."),
        ("return <e>(<a>, <b>, key=lambda row: <g:row>)", "first, second = <g:<a>>, <g:<b>>\nif first == <e>(first, second):\n    return <a>\nreturn <b>"),
        ("better_list", "choose_list", "extreme_of_two"), steps=AGGREGATE, choices=EXTREME, inputs=both_full),
    Pattern("fill-in", (INTS, OTHERS),
        ("replace the <t:numbers> of <a>, from left to right, by the numbers of <b>, taken <d>; when these are used up, the others remain", "put the numbers of a second list, <d>, one after another in the places of the <t:numbers> of <a>; once none is left nothing more is replaced"),
        ("supply = iter(<d>)\nreturn [next(supply, x) if <t:x> else x for x in <a>]", "result, left = list(<a>), list(<d>)\nfor i, x in enumerate(<a>):\n    if left and <t:x>:\n        result[i] = left.pop(0)\nreturn result"),
        ("fill_in", "put_in", "supply"), tests=INT, choices={"d": (("from the first to the last", "<b>"), ("from the last to the first", "<b>[::-1]"))}),
    Pattern("tested-in-both", (INTS, OTHERS),
        ("list the positions (from 0) of two equally long lists at which <w>: the first list's number <t.singular>, the second list's number <u.singular>", "Given two lists of the same length, find all indices, counted from 0, at which <w>: the number in the first <t.singular>, the number in the second <u.singular>."),
        ("return [i for i, (x, y) in enumerate(zip(<a>, <b>)) if <w>]", "result = []\nfor i in range(len(<a>)):\n    x, y = <a>[i], <b>[i]\n    first = <t:x>\n    second = <u:y>\n    if <w2>:\n        result.append(i)\nreturn result"),
        ("positions_of_both", "check_positions", "indices_where"), tests=TWO_TESTS, choices={"w": (("both of these are true", "<t:x> and <u:y>", "first and second"), ("neither of these is true", "<!t:x> and <!u:y>", "not (first or second)"), ("exactly one of these is true", "<t:x> != <u:y>", "first != second"))}, inputs=as_long),
    Pattern("compared-with-all", (INTS, OTHERS),
        ("list for each number of <a> how many <t:numbers> of <b> are <r> it", "Given two lists, look for each number of the first only at those numbers of the second that <t.plural>; return the list that tells how many of these are <r> it."),
        ("return [sum(1 for y in <b> if <t:y> and y <r> x) for x in <a>]", "chosen = [y for y in <b> if <t:y>]\nresult = []\nfor x in <a>:\n    count = 0\n    for y in chosen:\n        if y <r> x:\n            count += 1\n    result.append(count)\nreturn result"),
        ("compare_with_all", "counts_in_other", "rank_in_other"), tests=INT, choices={"r": (("greater than", ">"), ("less than", "<"), ("different from", "!="), ("not greater than", "<="))}),
    Pattern("nearest-in-other", (INTS, FULL),
        ("find for each number of <a> the nearest number in a second list, which is not empty, the <e> of two equally near ones, and return a list with the <o> of each number and its nearest", "Given two lists, the second not empty, pair every number of the first with the nearest number of the second (the <e> one on a tie) and list for each pair the <o>."),
        ("result = []\nfor x in <a>:\n    y = min(<b>, key=lambda y: (abs(y - x), <e>))\n    result.append(<o>)\nreturn result", "result = []\nfor x in <a>:\n    least = min(abs(y - x) for y in <b>)\n    y = <e2>(y for y in <b> if abs(y - x) == least)\n    result.append(<o>)\nreturn result"),
        ("nearest", "closest_in_other", "match_nearest"), choices={"e": (("smaller", "y", "min"), ("larger", "-y", "max")), "o": (("sum", "x + y"), ("product", "x * y"), ("tuple (in this order)", "(x, y)"), ("difference (the first minus the second)", "x - y"))}, inputs=both_full),
    Pattern("results-of-two", (REPEATED, OTHERS),
        ("replace the numbers of two lists, each by <m.its>, and <w> the different results that are then in <x>", "Given two lists, work out for each of their numbers <m.its> and <w> the distinct results that come up for <x>."),
        ("first, second = {<m:x> for x in <a>}, {<m:y> for y in <b>}\nfound = <x>\nreturn <w>", "first, second = [<m:x> for x in <a>], [<m:y> for y in <b>]\nfound = []\nfor value in first + second:\n    if <x2> and value not in found:\n        found.append(value)\nreturn <w>"),
        ("results_of_two", "shared_results", "combine_results"), steps=STEP, choices={"x": (("both lists", "first & second", "value in first and value in second"), ("the first list but not the second", "first - second", "value not in second"), ("only one of the lists", "first ^ second", "(value in first) != (value in second)")), "w": (("list in ascending order", "sorted(found)"), ("count", "len(found)"), ("add up", "sum(found)"))}),
)
PAIRED = (
    Pattern("pairs-step-where", (PAIRS,),
        ("<w> the results of changing the <p> element to <m.its>, over the tuples of <a> whose other element <t.singular>", "take those tuples of <a> of which the element that is not the <p> <t.singular>, replace the <p> element of each by <m.its>, and <w> the results"),
        ("found = [<m:x> for <p> in <a> if <t:y>]\nreturn <w>", "found = []\nfor pair in <a>:\n    <p> = pair\n    if <t:y>:\n        found.append(<m:x>)\nreturn <w>"),
        ("steps_of_pairs", "pairs_by_other", "one_by_other"), tests=INT, steps=STEP, choices={"p": (("first", "x, y"), ("second", "y, x")), **SUMMED}),
    Pattern("pairs-turned", (PAIRS,),
        ("swap the two elements of every tuple of <a> whose <o> <t.singular> and leave the other tuples as they are", "return <a> with every tuple turned round, (x, y) to (y, x), whose <o> <t.singular>, and with no other changed"),
        ("return [(y, x) if <t:<o>> else (x, y) for x, y in <a>]", "result = []\nfor pair in <a>:\n    x, y = pair\n    if <t:<o>>:\n        pair = (y, x)\n    result.append(pair)\nreturn result"),
        ("turn_pairs", "swap_some", "turn_round"), tests=INT, choices={"o": (("sum", "x + y"), ("product", "x * y"), ("first element minus its second", "x - y"), ("larger element", "max(x, y)"), ("smaller element", "min(x, y)"))}),
    Pattern("pairs-chained", (PAIRS,),
        ("<w> of <a>, from the second one on, whose first element is <r> the last element of the tuple before", "<w>, among all in <a> that have one before them, whose first element is <r> the second element of that one before"),
        ("found = [y for x, y in zip(<a>, <a>[1:]) if y[0] <r> x[1]]\nreturn <w>", "found = []\nfor i in range(1, len(<a>)):\n    if <a>[i][0] <r> <a>[i - 1][1]:\n        found.append(<a>[i])\nreturn <w>"),
        ("chained_pairs", "linked", "follow_up"), choices={**RELATION, "w": (("list the tuples", "found"), ("count the tuples", "len(found)"), ("add up the second elements of the tuples", "sum(y for x, y in found)"), ("find the last of the tuples (None if there is none)", "found[-1] if found else None"))}, inputs=lambda rng: ([(rng.randint(0, 6), rng.randint(0, 6)) for _ in range(rng.randint(1, 5))],)),
    Pattern("pairs-two-aggregates", (PAIRS,),
        ("return a tuple of two numbers: <g.the> of the first elements of the tuples in <a> and <h.the> of the second elements", "collect the first elements of the tuples of <a> in one list and the second elements in another; give back <g.the> of the former and <h.the> of the latter, as a tuple"),
        ("first, second = [x for x, y in <a>], [y for x, y in <a>]\nreturn (<g:first>, <h:second>)", "first, second = [], []\nfor x, y in <a>:\n    first.append(x)\n    second.append(y)\nleft = <g:first>\nright = <h:second>\nreturn (left, right)"),
        ("summarise_pairs", "two_results", "parts_of_pairs"), steps={"g": ("row", "int"), "h": ("row", "int")}),
    Pattern("intervals-covering", (INTERVALS,),
        ("<w> the whole numbers from 0 to 20 that <t.plural> and lie in at least <k> of the intervals of <a>, bounds included", "<w> those integers x with 0 <= x <= 20 that <t.plural> and for which <k> or more of <a> have start <= x <= end"),
        ("found = [x for x in range(21) if <t:x> and sum(1 for i, j in <a> if i <= x <= j) >= <k>]\nreturn <w>", "found = []\nfor x in range(21):\n    count = 0\n    for start, end in <a>:\n        if start <= x and x <= end:\n            count += 1\n    if count >= <k> and <t:x>:\n        found.append(x)\nreturn <w>"),
        ("covered", "in_intervals", "covered_numbers"), tests=INT, numbers={"k": Number(2, 3, 0.3)}, choices=FOUND),
)
MATRICES = (
    Pattern("matrix-aggregate-twice", (MATRIX,),
        ("list <g.the> of each <c> of <a> and return <h.the> of that list", "work out <g.the> of every single <c> of <a> and then give back <h.the> of the results taken as a list"),
        ("found = [<g:x> for x in <c>]\nreturn <h:found>", "found = []\nfor x in <c>:\n    found.append(<g:x>)\nreturn <h:found>"),
        ("aggregate_twice", "two_levels", "of_lines"), steps={"g": ("row", "int"), "h": ("row", "int")}, choices={"c": (("row", "<a>"), ("column", "map(list, zip(*<a>))"))}),
    Pattern("matrix-lines-dropped", (MATRIX,),
        ("remove every column of <a> for which <g.the> of its numbers <t.singular>, and return the remaining rows (empty lists if no column is left)", "return the rows of <a> with only those columns kept for which it is not true that <g.the> of the column <t.singular>; no row is dropped, even if it becomes empty"),
        ("columns = list(zip(*<a>))\nkept = [j for j, column in enumerate(columns) if <!t:<g:column>>]\nreturn [[row[j] for j in kept] for row in <a>]", "result = [[] for row in <a>]\nfor j in range(len(<a>[0])):\n    column = [row[j] for row in <a>]\n    value = <g:column>\n    if <t:value>:\n        continue\n    for i in range(len(<a>)):\n        result[i].append(column[i])\nreturn result"),
        ("drop_columns", "remove_columns", "keep_columns"), tests=INT, steps=AGGREGATE),
    Pattern("matrix-neighbours", (MATRIX,),
        ("<w> the <o>s of each number of <a> and the one directly <d> it, wherever there is one, that <t.plural>", "pair each number of <a> with the one that stands directly <d> it, if there is one, and <w> those of the pairs' <o>s that <t.plural>"),
        ("found = [<o> for <d> if <t:<o>>]\nreturn <w>", "found = []\nfor i in range(len(<a>)):\n    for j in range(len(<a>[0])):\n        if <d2>:\n            x, y = <a>[i][j], <a>[<d3>]\n            value = <o>\n            if <t:value>:\n                found.append(value)\nreturn <w>"),
        ("matrix_neighbours", "grid_pairs", "adjacent_cells"), tests=INT, choices={**OF_TWO, "d": (("right of", "row in <a> for x, y in zip(row, row[1:])", "j + 1 < len(<a>[0])", "i][j + 1"), ("below", "above, row in zip(<a>, <a>[1:]) for x, y in zip(above, row)", "i + 1 < len(<a>)", "i + 1][j")), "w": (("count", "len(found)"), ("add up", "sum(found)"), ("sort", "sorted(found)"))}),
    Pattern("matrix-step-at", (MATRIX,),
        ("change in <a> only the numbers <p>, each to <m.its>, and return the matrix", "return <a> with every number <p> replaced by <m.its> and all other numbers as they are"),
        ("return [[<m:x> if <p> else x for j, x in enumerate(row)] for i, row in enumerate(<a>)]", "result = [list(row) for row in <a>]\nfor i in range(len(result)):\n    for j in range(len(result[i])):\n        if <p2>:\n            result[i][j] = <m:result[i][j]>\nreturn result"),
        ("change_cells", "matrix_step", "update_cells"), steps=STEP, choices={"p": (("in the first row", "i == 0", "i == 0"), ("in the last row", "i == len(<a>) - 1", "i + 1 == len(result)"), ("in the last column", "j == len(row) - 1", "j + 1 == len(result[i])"), ("with equal row and column index", "i == j", "j == i"), ("in rows with an even index (from 0)", "i % 2 == 0", "not i % 2"), ("whose row and column index (from 0) have an odd sum", "(i + j) % 2 == 1", "i % 2 != j % 2"))}),
    Pattern("matrix-step-where", (MATRIX,),
        ("<w> the results of turning each <t.one:number> in the <c> column of <a> into <m.its>", "look at the <c> column of <a>, replace those of its numbers that <t.plural>, each by <m.its>, and <w> the results"),
        ("found = [<m:row[<c>]> for row in <a> if <t:row[<c>]>]\nreturn <w>", "found = []\nfor row in <a>:\n    x = row[<c>]\n    if <t:x>:\n        found.append(<m:x>)\nreturn <w>"),
        ("column_results", "step_in_column", "column_step"), tests=INT, steps=STEP, choices={"c": (("first", "0"), ("last", "-1")), **SUMMED}),
    Pattern("matrix-first-in-rows", (MATRIX,),
        ("list for each row of <a> the column index, counted from 0, of its <e> <t.one:number>, or -1 if it has none", "find in every row of <a> the <e> number that <t.singular> and return a list of the columns (from 0) where these stand; -1 for a row without any"),
        ("result = []\nfor row in <a>:\n    places = [j for j, x in enumerate(row) if <t:x>]\n    result.append(places[<e>] if places else -1)\nreturn result", "result = []\nfor row in <a>:\n    place = -1\n    for j in <e2>:\n        if <t:row[j]>:\n            place = j\n            break\n    result.append(place)\nreturn result"),
        ("first_columns", "places_in_rows", "row_places"), tests=INT, choices={"e": (("first", "0", "range(len(row))"), ("last", "-1", "range(len(row) - 1, -1, -1)"))}),
)
NUMBERS = (
    Pattern("digit-neighbours", (NUMBER,),
        ("<w> the <o>s of each two neighbouring digits of <a> that <t.plural>", "form the <o> of every two digits that stand next to each other in <a> and <w> those that <t.plural>"),
        ("digits = [int(c) for c in str(<a>)]\nfound = [<o> for x, y in zip(digits, digits[1:]) if <t:<o>>]\nreturn <w>", "text = str(<a>)\nfound = []\nfor i in range(len(text) - 1):\n    x, y = int(text[i]), int(text[i + 1])\n    value = <o>\n    if <t:value>:\n        found.append(value)\nreturn <w>"),
        ("digit_neighbours", "adjacent_digits", "digit_pairs"), tests=INT, choices={**OF_TWO, **FOUND}, inputs=many_digits),
    Pattern("digit-blocks", (NUMBER,),
        ("<w> the numbers (leading zeros allowed) made of <k> consecutive digits of <a> that <t.plural>", "read every <k> digits that stand in a row in <a> as a number, leading zeros allowed, and <w> the numbers so read that <t.plural>"),
        ("text = str(<a>)\nfound = []\nfor i in range(len(text) - <k> + 1):\n    x = int(text[i:i + <k>])\n    if <t:x>:\n        found.append(x)\nreturn <w>", "text = str(<a>)\nblocks = [int(text[i:i + <k>]) for i in range(len(text) - <k> + 1)]\nfound = [x for x in blocks if <t:x>]\nreturn <w>"),
        ("digit_blocks", "numbers_inside", "blocks_of_digits"), tests=INT, numbers={"k": Number(2, 3, 0.3)}, choices=GATHERED, inputs=many_digits),
    Pattern("digits-two-sums", (NUMBER,),
        ("find the <o> of the <s> of the digits of <a> that <t.plural> and the <s> of all its other digits", "split the digits of <a> into those that <t.plural> and the rest, and return the <o> of two numbers: the <s> of the former and the <s> of the latter"),
        ("digits = [int(c) for c in str(<a>)]\nx = sum(<s> for d in digits if <t:d>)\ny = sum(<s> for d in digits if <!t:d>)\nreturn <o>", "x = y = 0\nfor d in map(int, str(<a>)):\n    if <t:d>:\n        x += <s>\n    else:\n        y += <s>\nreturn <o>", "digits = list(map(int, str(<a>)))\nx = sum([<s> for d in digits if <t:d>])\ny = sum([<s> for d in digits]) - x\nreturn <o>"),
        ("digit_balance", "split_digits", "digits_compared"), tests=INT, choices={"o": (("difference (first minus second)", "x - y"), ("absolute difference", "abs(x - y)"), ("larger", "max(x, y)"), ("smaller", "min(x, y)"), ("tuple", "(x, y)")), "s": (("sum of the squares", "d * d"), ("sum of the cubes", "d ** 3"))}, inputs=many_digits),
    Pattern("digits-in-base", (NUMBER,),
        ("write <a> in base <k> and <w> the digits that are <t>", "<w> those digits of <a>, written in the number system with base <k>, that are <t>"),
        ("digits = []\nwhile <a> > 0:\n    digits.append(<a> % <k>)\n    <a> //= <k>\nfound = [x for x in digits[::-1] or [0] if <t>]\nreturn <w>", "found = []\nwhile True:\n    x = <a> % <k>\n    if <t>:\n        found.insert(0, x)\n    <a> //= <k>\n    if <a> == 0:\n        return <w>"),
        ("base_digits", "digits_in_base", "in_base"), numbers={"k": Number(4, 9, 0.4)}, choices={"t": (("even", "x % 2 == 0"), ("odd", "x % 2 == 1"), ("greater than 1", "x > 1"), ("less than 3", "x < 3"), ("different from 1", "x != 1"), ("prime (2, 3, 5 or 7)", "x in (2, 3, 5, 7)"), ("perfect squares (0, 1 or 4)", "x in (0, 1, 4)")), "w": (("list, from the left,", "found"), ("count", "len(found)"), ("add up", "sum(found)"))}),
    Pattern("digits-of-two", (NUMBER, SECOND),
        ("write <a> underneath <b>, last digit below last digit, and <w> the <o>s of two digits in the same column that <t.plural>, as far as both have digits", "go through the digits of <a> and <b> from the right, as far as the shorter number reaches, and <w> the <o>s of both digits at the same place that <t.plural>"),
        ("found = []\nfor first, second in zip(str(<a>)[::-1], str(<b>)[::-1]):\n    x, y = int(first), int(second)\n    if <t:<o>>:\n        found.append(<o>)\nreturn <w>", "found = []\nwhile True:\n    x, y = <a> % 10, <b> % 10\n    value = <o>\n    if <t:value>:\n        found.append(value)\n    <a>, <b> = <a> // 10, <b> // 10\n    if <a> == 0 or <b> == 0:\n        return <w>"),
        ("digits_of_two", "digit_columns", "column_by_column"), tests=INT, choices={**OF_TWO, "w": (("count", "len(found)"), ("add up", "sum(found)"), ("list in ascending order", "sorted(found)"))}, inputs=lambda rng: (rng.randint(10, 99999), rng.randint(10, 9999))),
    Pattern("step-until-tested", (SIGNED,),
        ("replace <a> by <m.its> until it <t.singular>, but at most <k> times, and return <w>", "Take <a> and go on from each number to <m.its>. Stop as soon as the number <t.singular> (that may be at once), and after <k> steps in any case; return <w>."),
        ("count = 0\nwhile count < <k> and <!t:<a>>:\n    <a> = <m:<a>>\n    count += 1\nreturn <w>", "count = 0\nfor i in range(<k>):\n    if <t:<a>>:\n        break\n    <a> = <m:<a>>\n    count = i + 1\nreturn <w>"),
        ("step_until", "repeat_until", "change_until"), tests=INT, steps=STEP, numbers={"k": Number(3, 5, 0.2)}, choices={"w": (("the number reached", "<a>"), ("the number of steps taken", "count"), ("a tuple of the number reached and the number of steps taken", "(<a>, count)"))}, inputs=lambda rng: (rng.randint(-9, 40),)),
    Pattern("steps-in-turn", (SIGNED,),
        ("change <a> to <m.its>, then the result to <o.its>, and so on in turn, <k> changes in all, and return <w>", "Take <a> and apply two changes in turn, <k> in all: first to <m.its>, then to <o.its>, then the first one again, and so on. Give back <w>."),
        ("values = [<a>]\nfor i in range(<k>):\n    x = values[-1]\n    values.append(<m:x> if i % 2 == 0 else <o:x>)\nreturn <w>", "values, x = [<a>], <a>\nwhile len(values) <= <k>:\n    if len(values) % 2 == 1:\n        x = <m:x>\n    else:\n        x = <o:x>\n    values.append(x)\nreturn <w>"),
        ("in_turn", "alternate_steps", "two_steps"), steps=TWO_STEPS, numbers={"k": Number(3, 4, 0.3)}, choices={"w": (("the last result", "values[-1]"), ("the results as a list", "values[1:]"), ("the largest of the results", "max(values[1:])"))}, inputs=lambda rng: (rng.randint(-5, 20),)),
    Pattern("nearest-tested", (SMALL,),
        ("find among the whole numbers from 0 to 100 that <t.plural> the one closest to <a.name>, the <e> of two equally close ones, None if there is none at all (<a.name> is positive)", "Given a positive integer, return the nearest number to it in the range 0 to 100, both included, that <t.singular>; of two at the same distance the <e>; None if no number there fits."),
        ("found = [x for x in range(101) if <t:x>]\nreturn min(found, key=lambda x: (abs(x - <a>), <e>), default=None)", "best = None\nfor x in <e2>:\n    if <t:x> and (best is None or abs(x - <a>) < abs(best - <a>)):\n        best = x\nreturn best"),
        ("nearest_number", "closest_where", "find_closest"), tests=INT, choices={"e": (("smaller", "x", "range(101)"), ("larger", "-x", "range(100, -1, -1)"))}),
    Pattern("range-gaps", (SMALL,),
        ("put the numbers from 1 to <a> that <t> in ascending order and <w> the differences between each two neighbours there", "<w> the gaps between one number and the next among those integers from 1 to <a> (inclusive) that <t>"),
        ("found = [x for x in range(1, <a> + 1) if <t>]\ngaps = [y - x for x, y in zip(found, found[1:])]\nreturn <w>", "gaps, last = [], None\nfor x in range(1, <a> + 1):\n    if <t>:\n        if last is not None:\n            gaps.append(x - last)\n        last = x\nreturn <w>"),
        ("number_gaps", "gap_in_range", "range_gap"), choices={**UNEVEN, "w": (("list", "gaps"), ("find the largest (0 if there are none) of", "max(gaps, default=0)"), ("count the different values among", "len(set(gaps))"), ("multiply (1 if there are none)", "math.prod(gaps)"))}, inputs=lambda rng: (rng.choice((rng.randint(1, 20), rng.randint(10, 90))),)),
    Pattern("range-written", (SMALL,),
        ("write the numbers from 1 to <a> into one string, separated by '<s>', with '<c>' in place of those that <t.plural>", "return a string that joins the integers 1 to <a> with '<s>', except that each number that <t.singular> is written as '<c>'"),
        ("return '<s>'.join('<c>' if <t:x> else str(x) for x in range(1, <a> + 1))", "parts = []\nfor x in range(1, <a> + 1):\n    if <t:x>:\n        parts.append('<c>')\n    else:\n        parts.append(str(x))\nreturn '<s>'.join(parts)"),
        ("write_numbers", "numbers_as_text", "count_aloud"), tests=INT, choices={"s": same(",", "-", ";", "/"), "c": same("*", "x", "hit", "_", "pass")}, inputs=lambda rng: (rng.randint(1, 12),)),
    Pattern("range-pairs", (SMALL,),
        ("<w> the pairs (x, y) of integers with 1 <= x < y <= <a.name> and y - x equal to <k> such that both x and y <t>, <a.name> being positive", "For a positive integer <a.name>, <w> the tuples of two numbers from 1 to <a.name>, the second larger by exactly <k>, both of which <t>."),
        ("fitting = [x for x in range(1, <a> + 1) if <t>]\nfound = [(x, x + <k>) for x in fitting if x + <k> in fitting]\nreturn <w>", "fitting, found = set(), []\nfor x in range(1, <a> + 1):\n    if <t>:\n        fitting.add(x)\n        if x - <k> in fitting:\n            found.append((x - <k>, x))\nreturn <w>"),
        ("pairs_apart", "number_pairs", "tuples_apart"), numbers={"k": Number(1, 6, 0.4)}, choices={**UNEVEN, "w": (("list", "found"), ("count", "len(found)"), ("add up the second numbers of", "sum(y for x, y in found)"))}, inputs=lambda rng: (rng.randint(8, 45),)),
)
PATTERNS = CUT + WALKED + MOVED + TWO + PAIRED + MATRICES + NUMBERS
