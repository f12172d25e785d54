"""Shapes with a key: sorting, best, grouping, dictionaries."""

import re
from random import Random

from training.corpus.compose.all_sources import SOURCES
from training.corpus.compose.draft import Draft, function, indented, inputs_of, key_of, tags_of
from training.corpus.compose.values import Values, draw_step, draw_values, phrase

KEYED = tuple(source for source in SOURCES if source.element == "{x}" and source.kind != "char")


def keyed(rng: Random, share_tested: float = 0.25) -> tuple[Values, str, str, str]:
    """Values, the key's code in terms of the variable, its noun phrase and its word."""
    values = draw_values(rng, rng.choice(KEYED), rng.random() < share_tested, False)
    step = draw_step(rng, values.source.kind, [*values.names, *(name for name, _ in values.arguments), "k", "n"], None)
    while step.argument or step.to not in ("int", "word"):
        step = draw_step(rng, values.source.kind, [*values.names, "k", "n"], None)
    return values, rng.choice(step.codes).replace("{x}", values.variable), rng.choice(step.one), step.word


def kept(values: Values, rng: Random) -> str:
    """The values as an expression: the source, or a comprehension where there is a condition."""
    if values.condition is None:
        return values.iterable
    return f"[{values.variable} for {values.variable} in {values.iterable} if {values.test(rng)}]"


def draw_sorted(rng: Random) -> Draft:
    """All of them, or the first few, in the order of a key."""
    values, key, one, word = keyed(rng)
    x, taken = values.variable, kept(values, rng)
    things = phrase(rng, values)
    down = rng.random() < 0.4
    order = "descending" if down else "ascending"
    count = rng.choice((0, 0, 0, 2, 3))
    top = f"[:{count}]" if count else ""
    flag = ", reverse=True" if down else ""
    if count:
        said = (
            f"sort {things} in {order} order, comparing each by {one} (ties keep their order), and return the first {count}",
            f"return the {count} that come first when {things} are sorted by the key of each, {one}, in {order} order (ties as they were)",
        )
    else:
        said = (
            f"sort {things} in {order} order by the key of each, {one}; equal ones keep their order",
            f"return {things}, each compared by {one}, in {order} order; ties stay as they were",
            f"order {things} by the following key of each, ties staying as they were: {one} ({order})",
        )
    solutions = [
        function(values, f"return sorted({taken}, key=lambda {x}: {key}{flag}){top}"),
        function(values, f"def key({x}):\n    return {key}", f"return sorted({taken}, key=key{flag}){top}"),
    ]
    if not count:
        solutions.append(function(values, f"result = list({taken})", f"result.sort(key=lambda {x}: {key}{flag})", "return result"))
    names = (f"sort_by_{word}", f"order_by_{word}", f"sorted_{word}", f"{word}_sort")
    return Draft(key_of(f"sort-{order}-{count}", values, word), (*said, said[0]), tuple(solutions), names, inputs_of(values), tags_of(values, "sorting"))


def draw_best(rng: Random) -> Draft:
    """The one with the largest or smallest key."""
    values, key, one, word = keyed(rng)
    x, taken = values.variable, kept(values, rng)
    things = phrase(rng, values)
    large = rng.random() < 0.6
    call, sign, adjective = ("max", ">", rng.choice(("largest", "greatest"))) if large else ("min", "<", "smallest")
    said = (
        f"find, among {things}, the one for which {one} is {adjective} (the first on a tie)",
        f"return the first of {things} with the {adjective} key, the key of each being {one}",
        f"pick from {things} the one where {one} is the {adjective}; the earliest wins a tie",
    )
    of_best = re.sub(rf"\b{x}\b", "best", key)
    solutions = (
        function(values, f"return {call}({taken}, key=lambda {x}: {key})"),
        function(values, "best = None", f"for {x} in {taken}:\n    if best is None or {key} {sign} {of_best}:\n        best = {x}", "return best"),
        function(values, f"return sorted({taken}, key=lambda {x}: {key}{', reverse=True' if large else ''})[0]"),
    )
    names = (f"{call}_by_{word}", f"{call}_{word}", f"best_{word}", f"find_{call}_{word}")
    return Draft(key_of(f"best-{call}", values, word), said, solutions, names, inputs_of(values), tags_of(values, "searching"))


def draw_mapped_dictionary(rng: Random) -> Draft:
    """A dictionary from each value to its key."""
    values, key, one, word = keyed(rng)
    while values.source.kind == "row":
        values, key, one, word = keyed(rng)
    x, taken = values.variable, kept(values, rng)
    things = phrase(rng, values)
    said = (
        f"make a dictionary that maps each of {things} to {one}",
        f"return a dictionary with {things} as keys; the value of each is {one}",
        f"build a dict from each of {things} to {one}",
    )
    test = f" if {values.test(rng)}" if values.condition else ""
    inside = f"result[{x}] = {key}"
    if test:
        inside = f"{test.strip()}:\n{indented(inside)}"
    solutions = (
        function(values, f"return {{{x}: {key} for {x} in {values.iterable}{test}}}"),
        function(values, "result = {}", f"for {x} in {values.iterable}:\n{indented(inside)}", "return result"),
        function(values, f"return dict(({x}, {key}) for {x} in {taken})"),
    )
    names = (f"{word}_dict", f"map_to_{word}", f"dict_of_{word}", f"{word}_by_{values.words[-1]}")
    return Draft(key_of("dictionary", values, word), said, solutions, names, inputs_of(values), tags_of(values, "dictionaries"))


def draw_grouped(rng: Random) -> Draft:
    """Lists, counts or sums of the values, one for each key."""
    values, key, one, word = keyed(rng)
    x = values.variable
    things = phrase(rng, values)
    kinds = ("lists", "counts", "sums") if values.kind == "int" else ("lists", "counts")
    kind = rng.choice(kinds)
    said = {
        "lists": (f"group {things} by key, the key of each being {one}, as a dictionary of lists", f"return a dictionary of lists that groups {things}; the key of each is {one}"),
        "counts": (f"count {things} by key, the key of each being {one}, as a dictionary", f"return a dictionary that tells how many of {things} share each key, where the key of one is {one}"),
        "sums": (f"sum up {things} separately for each key, the key of each being {one}, as a dictionary", f"return a dictionary with the sum of {things} for each key, where the key of one is {one}"),
    }[kind]
    update = {
        "lists": (f"groups.setdefault({key}, []).append({x})", f"groups[{key}].append({x})", "list"),
        "counts": (f"groups[{key}] = groups.get({key}, 0) + 1", f"groups[{key}] += 1", "int"),
        "sums": (f"groups[{key}] = groups.get({key}, 0) + {x}", f"groups[{key}] += {x}", "int"),
    }[kind]
    test = f"if {values.test(rng)}:" if values.condition else ""

    def loop(line: str) -> str:
        inside = f"{test}\n{indented(line)}" if test else line
        return f"for {x} in {values.iterable}:\n{indented(inside)}"

    solutions = (
        function(values, "groups = {}", loop(update[0]), "return groups"),
        function(values, f"groups = defaultdict({update[2]})", loop(update[1]), "return dict(groups)", imports="from collections import defaultdict"),
    )
    names = (f"group_by_{word}", f"{kind}_by_{word}", f"by_{word}", f"{word}_groups")
    return Draft(key_of(f"group-{kind}", values, word), (*said, said[0]), solutions, names, inputs_of(values), tags_of(values, "dictionaries"))
