"""Shapes over neighbours, windows, two lists, rows and single numbers."""

from random import Random
from typing import Any

from training.corpus.compose.code_text import negated
from training.corpus.compose.draft import Draft
from training.corpus.compose.sources import some_words
from training.corpus.compose.sources import text as some_text
from training.corpus.compose.tests import CHARACTER_TESTS, INTEGER_TESTS
from training.corpus.compose.values import draw_condition, draw_step
from training.corpus.draw import some_integers

LIST = ("nums", "numbers", "lst", "arr", "values", "items")
OVER = (
    ("sum", "sums", "the sum", "sum({w})"), ("max", "maxima", "the maximum", "max({w})"), ("min", "minima", "the minimum", "min({w})"),
    ("product", "products", "the product", "math.prod({w})"),
)
PAIRED = (
    ("sum", "sums", "{a} + {b}"), ("product", "products", "{a} * {b}"), ("difference", "absolute differences", "abs({a} - {b})"),
    ("max", "larger values", "max({a}, {b})"), ("min", "smaller values", "min({a}, {b})"), ("minus", "differences (first minus second)", "{a} - {b}"),
)
TOTALS = (("list", "", "[{g}]"), ("sum", "the sum of ", "sum({g})"), ("max", "the largest of ", "max({g})"), ("min", "the smallest of ", "min({g})"))
RELATIONS = (
    ("greater than", "{a} < {b}", "rising"), ("less than", "{a} > {b}", "falling"), ("equal to", "{a} == {b}", "equal"), ("different from", "{a} != {b}", "changing"),
    ("exactly one more than", "{b} - {a} == 1", "consecutive"), ("twice as large as", "{b} == 2 * {a}", "doubling"), ("at least as large as", "{b} >= {a}", "non_falling"),
)


def draw_windows(rng: Random) -> Draft:
    """Something of every k values in a row, or of every chunk of k."""
    name, plural, singular, code = rng.choice(OVER)
    k, given = rng.choice((2, 2, 3, 3, 4)), rng.random() < 0.4
    size, said_size = ("k", "k") if given else (str(k), str(k))
    nums = rng.choice(LIST)
    chunks = rng.random() < 0.35
    imports = "import math\n" if "math" in code else ""
    head = f"{imports}def <f>({nums}{', k' if given else ''}):\n    "
    if chunks:
        window, walk = f"{nums}[i:i + {size}]", f"range(0, len({nums}), {size})"
        said = (f"find {singular} of each chunk of {said_size} elements of a list (the last chunk may be shorter)", f"cut a list into pieces of {said_size} and return the {plural} of the pieces")
    else:
        window, walk = f"{nums}[i:i + {size}]", f"range(len({nums}) - {size} + 1)"
        said = (f"find the {plural} of every {said_size} consecutive elements of a list", f"return {singular} of each window of {said_size} neighbouring elements in a list", f"compute the {plural} of all runs of {said_size} adjacent numbers")
    value = code.replace("{w}", window)
    solutions = (
        f"{head}return [{value} for i in {walk}]",
        f"{head}result = []\n    for i in {walk}:\n        result.append({value})\n    return result",
        f"{head}result = []\n    for i in {walk}:\n        window = {window}\n        result.append({code.replace('{w}', 'window')})\n    return result",
    )

    def inputs(rng: Random) -> tuple[Any, ...]:
        numbers = some_integers(rng, 1 if name == "product" else -9, 9, k, 7)
        return (numbers, k) if given else (numbers,)

    names = (f"window_{plural.split()[0]}", f"sliding_{name}", f"{name}_of_{k}", f"moving_{name}")
    return Draft(f"window/{name}/{k}/{given}/{chunks}", (*said, said[0]), solutions, names, inputs, ("lists", "sequences"))


def draw_neighbours(rng: Random) -> Draft:
    """Counting, finding or checking values that stand in a relation to the one before."""
    said_relation, code, word = rng.choice(RELATIONS)
    nums = rng.choice(LIST)
    head = f"def <f>({nums}):\n    "
    by_index = code.replace("{a}", f"{nums}[i - 1]").replace("{b}", f"{nums}[i]")
    by_pair = code.replace("{a}", "a").replace("{b}", "b")
    kind = rng.choice(("count", "check", "list", "index"))
    said, solutions = {
        "count": ((f"count the elements of a list that are {said_relation} the one before", f"find how many elements of a list are {said_relation} their predecessor"), (
            f"{head}return sum(1 for a, b in zip({nums}, {nums}[1:]) if {by_pair})",
            f"{head}count = 0\n    for i in range(1, len({nums})):\n        if {by_index}:\n            count += 1\n    return count")),
        "check": ((f"check whether every element of a list, from the second on, is {said_relation} the one before", f"tell whether each element in a list is {said_relation} its predecessor"), (
            f"{head}return all({by_pair} for a, b in zip({nums}, {nums}[1:]))",
            f"{head}for i in range(1, len({nums})):\n        if not {by_index if ' and ' not in by_index else f'({by_index})'}:\n            return False\n    return True",
            f"{head}return all({by_index} for i in range(1, len({nums})))")),
        "list": ((f"find the elements of a list that are {said_relation} the one before", f"return a list of the elements which are {said_relation} their predecessor"), (
            f"{head}return [b for a, b in zip({nums}, {nums}[1:]) if {by_pair}]",
            f"{head}result = []\n    for i in range(1, len({nums})):\n        if {by_index}:\n            result.append({nums}[i])\n    return result")),
        "index": ((f"find the indices of the elements of a list that are {said_relation} the one before", f"return the positions at which a list's element is {said_relation} its predecessor"), (
            f"{head}return [i for i in range(1, len({nums})) if {by_index}]",
            f"{head}result = []\n    for i in range(1, len({nums})):\n        if {by_index}:\n            result.append(i)\n    return result")),
    }[kind]

    def inputs(rng: Random) -> tuple[Any, ...]:
        if rng.random() < 0.35:
            start = rng.randint(-3, 9)
            made = {"rising": lambda i: start + 2 * i, "falling": lambda i: start - 3 * i, "equal": lambda i: start, "consecutive": lambda i: start + i,
                    "doubling": lambda i: (abs(start) + 1) * 2**i, "non_falling": lambda i: start + i // 2, "changing": lambda i: start + i % 2}[word]
            return ([made(i) for i in range(rng.randint(2, 5))],)
        return (some_integers(rng, 0, 6, 2, 7),)

    names = (f"{kind}_{word}", f"{word}_{kind}", f"{word}_neighbours", f"{kind}_{word}_elements")
    return Draft(f"neighbours/{word}/{kind}", (*said, said[0]), tuple(solutions), names, inputs, ("lists", "sequences"))


def draw_paired(rng: Random) -> Draft:
    """Two lists walked together."""
    word, plural, code = rng.choice(PAIRED)
    total, prefix, form = rng.choice(TOTALS + TOTALS[:2])
    first, second = rng.choice((("a", "b"), ("list1", "list2"), ("nums1", "nums2"), ("xs", "ys"), ("l1", "l2"), ("first", "second")))
    condition = draw_condition(rng, "int", [first, second, "a", "b", "q", "x", "y"], INTEGER_TESTS[:13]) if rng.random() < 0.35 else None
    while condition and condition.argument:
        condition = draw_condition(rng, "int", [first, second], INTEGER_TESTS[:13])
    value = code.replace("{a}", "x").replace("{b}", "y")
    test = f" if {condition.codes[0].replace('{x}', value if value.endswith(')') else f'({value})')}" if condition else ""
    things = f"the {plural} of the elements at the same positions of two lists"
    which = f", but only those that {condition.plural}" if condition else ""
    said = (f"find {prefix}{things}{which}", f"return {prefix}the {plural} of two lists, taken position by position{which}")
    generator = f"{value} for x, y in zip({first}, {second}){test}"
    head = f"def <f>({first}, {second}):\n    "
    by_index = code.replace("{a}", f"{first}[i]").replace("{b}", f"{second}[i]")
    inner = f"        value = {by_index}\n" + (f"        if {condition.codes[0].replace('{x}', 'value')}:\n            result.append(value)\n" if condition else "        result.append(value)\n")
    finish = form.replace("[{g}]", "result").replace("{g}", "result")
    solutions = (
        f"{head}return {form.replace('{g}', generator)}",
        f"{head}result = []\n    for i in range(len({first})):\n{inner}    return {finish}",
    )

    def inputs(rng: Random) -> tuple[Any, ...]:
        count = rng.randint(1, 6)
        return some_integers(rng, -5, 12, count, count), some_integers(rng, -5, 12, count, count)

    names = (f"{total}_{word}", f"pairwise_{word}", f"{word}_lists", f"zip_{word}")
    return Draft(f"paired/{word}/{total}/{condition.word if condition else ''}", (*said, said[0]), solutions, names, inputs, ("lists",))


def draw_branch(rng: Random) -> Draft:
    """A number answered in one way or another."""
    name = rng.choice(("n", "x", "num", "number"))
    condition = draw_condition(rng, "int", [name, "q", "a", "b"], INTEGER_TESTS)
    first, second = draw_step(rng, "int", [name], "int"), draw_step(rng, "int", [name], "int")
    while condition.argument or first.argument or second.argument or first.word == second.word:
        condition = draw_condition(rng, "int", [name, "q"], INTEGER_TESTS)
        first, second = draw_step(rng, "int", [name], "int"), draw_step(rng, "int", [name], "int")
    test, yes, no = (rng.choice(piece.codes).replace("{x}", name) for piece in (condition, first, second))
    one, other = rng.choice(first.one), rng.choice(second.one)
    said = (
        f"return, for a given number, {one} if it {condition.singular}, otherwise {other}",
        f"take an integer and return {one} if the integer {condition.singular}, and {other} if not",
        f"find, for a given number, {one} when it {condition.singular}, else {other}",
    )
    head = f"def <f>({name}):\n    "
    solutions = (
        f"{head}if {test}:\n        return {yes}\n    return {no}",
        f"{head}return {yes} if {test} else {no}",
        f"{head}if {test}:\n        return {yes}\n    else:\n        return {no}",
    )
    names = (f"{first.word}_or_{second.word}", f"{first.word}_if_{condition.word}", f"branch_{condition.word}", f"{condition.word}_{first.word}")
    return Draft(f"branch/{condition.word}/{first.word}/{second.word}", said, solutions, names, lambda rng: (rng.randint(-12, 130) if rng.random() < 0.6 else rng.randint(0, 15),), ("numbers", "logic"))


def draw_chain(rng: Random) -> Draft:
    """One mapping after another, on a single number."""
    name = rng.choice(("n", "x", "num", "number"))
    steps = [draw_step(rng, "int", [name], "int") for _ in range(2)]
    while any(step.argument for step in steps) or steps[0].word == steps[1].word:
        steps = [draw_step(rng, "int", [name], "int") for _ in range(2)]
    first, second = steps
    inner = rng.choice(first.codes).replace("{x}", name)
    outer = rng.choice(second.codes)
    said = (
        f"take an integer, compute {rng.choice(first.one)}, and return, for that result, {rng.choice(second.one)}",
        f"compute for an integer first {rng.choice(first.one)}, and then return for this result {rng.choice(second.one)}",
    )
    head = f"def <f>({name}):\n    "
    solutions = (
        f"{head}value = {inner}\n    return {outer.replace('{x}', 'value')}",
        f"{head}{name} = {inner}\n    return {outer.replace('{x}', name)}",
        f"{head}return {outer.replace('{x}', f'({inner})')}",
    )
    names = (f"{first.word}_then_{second.word}", f"{second.word}_of_{first.word}", f"{second.word}_{first.word}", f"apply_{first.word}_{second.word}")
    return Draft(f"chain/{first.word}/{second.word}", (*said, said[0]), solutions, names, lambda rng: (rng.randint(0, 250),), ("numbers",))


def draw_text_replacement(rng: Random) -> Draft:
    """Characters of a kind replaced, removed or changed in a text."""
    name = rng.choice(("s", "text", "string", "str1"))
    condition = draw_condition(rng, "char", [name, "c", "q"], CHARACTER_TESTS)
    while condition.argument:
        condition = draw_condition(rng, "char", [name, "c"], CHARACTER_TESTS)
    test = rng.choice(condition.codes).replace("{x}", "c")
    adjectives = [f"{word} characters" for word in condition.adjectives] + [f"characters that {condition.plural}"]
    things = rng.choice(adjectives)
    kind = rng.choice(("replace", "remove", "map"))
    if kind == "replace":
        sign = rng.choice("*#_-?.x")
        said = (f"replace the {things} of a string by '{sign}'", f"put '{sign}' in place of all {things} in a string", f"mask the {things} of a text with '{sign}'")
        value, word = repr(sign), "mask"
    elif kind == "remove":
        said = (f"remove the {things} from a string", f"delete all {things} of a string", f"return a string without its {things}")
        value, word = "''", "remove"
    else:
        step = draw_step(rng, "char", [name, "c"], "char")
        one = rng.choice(step.one)
        said = (f"replace each of the {things} of a string by {one}", f"return a string in which each of the {things} is changed to {one}")
        value, word = rng.choice(step.codes).replace("{x}", "c"), step.word
    otherwise = negated(test)
    head = f"def <f>({name}):\n    "
    if kind == "remove":
        solutions = (f"{head}return ''.join(c for c in {name} if {otherwise})", f"{head}result = ''\n    for c in {name}:\n        if {otherwise}:\n            result += c\n    return result")
    else:
        solutions = (
            f"{head}return ''.join({value} if {test} else c for c in {name})",
            f"{head}result = ''\n    for c in {name}:\n        if {test}:\n            result += {value}\n        else:\n            result += c\n    return result",
        )
    names = (f"{word}_{condition.word}", f"{kind}_{condition.word}", f"{condition.word}_{word}", f"{word}_{condition.word}_chars")
    return Draft(f"text/{kind}/{word}/{condition.word}", (*said, said[0]), solutions, names, some_text, ("strings",))


def draw_words_in_sentence(rng: Random) -> Draft:
    """Words of a sentence changed one by one and joined again."""
    name = rng.choice(("text", "sentence", "s", "string"))
    step = draw_step(rng, "word", [name, "w", "word"], "word")
    while step.argument:
        step = draw_step(rng, "word", [name, "w", "word"], "word")
    condition = draw_condition(rng, "word", [name, "w", "word", "k"]) if rng.random() < 0.5 else None
    while condition and condition.argument:
        condition = draw_condition(rng, "word", [name, "w", "word", "k"])
    value = rng.choice(step.codes).replace("{x}", "word")
    test = condition.codes[0].replace("{x}", "word") if condition else ""
    which = f" that {condition.singular}" if condition else ""
    one = rng.choice(step.one)
    said = (
        f"replace each word of a sentence{which} by {one}, keeping the words separated by single spaces",
        f"return a sentence in which every word{which} is changed to {one}",
        f"change every word of a text{which} to {one} and join the words with spaces again",
    )
    head = f"def <f>({name}):\n    "
    chosen = f"{value} if {test} else word" if condition else value
    inner = f"        if {test}:\n            word = {value}\n        result.append(word)" if condition else f"        result.append({value})"
    solutions = (
        f"{head}return ' '.join({chosen} for word in {name}.split())",
        f"{head}result = []\n    for word in {name}.split():\n{inner}\n    return ' '.join(result)",
    )

    def inputs(rng: Random) -> tuple[Any, ...]:
        return (" ".join(some_words(rng, 1, 5)),)

    names = (f"{step.word}_words", f"{step.word}_each_word", f"words_{step.word}", f"change_words_{step.word}")
    return Draft(f"sentence/{step.word}/{condition.word if condition else ''}", said, solutions, names, inputs, ("strings",))


