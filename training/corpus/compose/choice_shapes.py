"""Shapes that ask about a condition: whether all or any hold, where the first is, what stays and what goes."""

from random import Random

from training.corpus.compose.all_sources import SOURCES
from training.corpus.compose.code_text import negated
from training.corpus.compose.draft import Draft, function, indented, inputs_of, key_of, tags_of
from training.corpus.compose.pieces import Source
from training.corpus.compose.values import Values, draw_step, draw_values, tested_phrase

WALKABLE = tuple(source for source in SOURCES if source.plain)


def tested(rng: Random, sources: tuple[Source, ...] = SOURCES) -> Values:
    """Values with a condition; `i` is left for the index."""
    while True:
        values = draw_values(rng, rng.choice(sources), True, False)
        if values.variable != "i":
            return values


def draw_quantified(rng: Random) -> Draft:
    """Whether all, any or none of the values pass."""
    values = tested(rng)
    condition = values.condition
    assert condition
    things = f"{values.noun} {values.place}"
    kind = rng.choice(("all", "any", "none"))
    said = {
        "all": (f"check whether all {things} {condition.plural}", f"check if every one of the {things} {condition.singular}", f"tell whether all the {things} {condition.plural}"),
        "any": (f"check whether any of the {things} {condition.singular}", f"check if at least one of the {things} {condition.singular}", f"tell whether some of the {things} {condition.plural}"),
        "none": (f"check whether none of the {things} {condition.singular}", f"check that no one of the {things} {condition.singular}", f"tell whether not a single one of the {things} {condition.singular}"),
    }[kind]
    test, loop = values.test(rng), f"for {values.variable} in {values.iterable}"
    otherwise = negated(test)
    found, default = {"all": ("False", "True"), "any": ("True", "False"), "none": ("False", "True")}[kind]
    call = {"all": f"all({test} {loop})", "any": f"any({test} {loop})", "none": f"not any({test} {loop})"}[kind]
    stop = otherwise if kind == "all" else test
    solutions = (
        function(values, f"return {call}"),
        function(values, f"{loop}:\n{indented(f'if {stop}:')}\n{indented(f'return {found}', 2)}", f"return {default}"),
    )
    names = (f"{kind}_{condition.word}", f"is_{kind}_{condition.word}", f"check_{kind}_{condition.word}", f"{kind}_{values.words[-1]}_{condition.word}")
    return Draft(key_of(kind, values), said, solutions, names, inputs_of(values), tags_of(values, "logic"))


def draw_position(rng: Random) -> Draft:
    """The index of the first or last value that passes, or all the indices."""
    values = tested(rng, WALKABLE)
    condition = values.condition
    assert condition
    inner = tested_phrase(rng, values, condition)
    names = (f"index_{condition.word}", f"find_{condition.word}_index", f"position_of_{condition.word}", f"{condition.word}_positions")
    iterable, x = values.iterable, values.variable
    test = values.test(rng)
    walk = f"for i, {x} in enumerate({iterable})"
    kind = rng.choice(("first", "last", "all", "all"))
    if kind == "all":
        said = (f"find the indices of the {inner}", f"return a list of the positions of all {inner}, counted from 0", f"list the indexes of the {inner}")
        solutions = (
            function(values, f"return [i {walk} if {test}]"),
            function(values, "result = []", f"{walk}:\n{indented(f'if {test}:')}\n{indented('result.append(i)', 2)}", "return result"),
            function(values, f"return [i for i in range(len({iterable})) if {values.test(rng, f'{iterable}[i]')}]"),
        )
    elif kind == "first":
        said = (f"find the index of the first of the {inner}, or -1 if there is none", f"return the position of the first of the {inner} (-1 if there are none)")
        solutions = (
            function(values, f"{walk}:\n{indented(f'if {test}:')}\n{indented('return i', 2)}", "return -1"),
            function(values, f"return next((i {walk} if {test}), -1)"),
        )
    else:
        said = (f"find the index of the last of the {inner}, or -1 if there is none", f"return the position of the last of the {inner} (-1 if there are none)")
        solutions = (
            function(values, "last = -1", f"{walk}:\n{indented(f'if {test}:')}\n{indented('last = i', 2)}", "return last"),
            function(values, f"return max((i {walk} if {test}), default=-1)"),
        )
    return Draft(key_of(f"index-{kind}", values), (*said, said[0]), solutions, names, inputs_of(values), tags_of(values, "searching"))


def draw_partition(rng: Random) -> Draft:
    """The values that pass, and the others."""
    values = tested(rng, WALKABLE)
    condition = values.condition
    assert condition
    test, x = values.test(rng), values.variable
    otherwise = negated(test)
    as_list = rng.random() < 0.4
    form = "list of two lists" if as_list else "tuple of two lists"
    things = f"{values.noun} {values.place}"
    said = (
        f"split the {things} into a {form}: those that {condition.plural} and the others",
        f"separate the {things} that {condition.plural} from the rest and return both as a {form}",
        f"return a {form}, the {things} that {condition.plural} and then the others",
    )
    left, right = ("[", "]") if as_list else ("(", ")")
    plain = ("[yes, no]" if as_list else "yes, no")
    solutions = (
        function(values, f"yes = [{x} for {x} in {values.iterable} if {test}]", f"no = [{x} for {x} in {values.iterable} if {otherwise}]", f"return {plain}"),
        function(values, "yes, no = [], []", f"for {x} in {values.iterable}:\n    if {test}:\n        yes.append({x})\n    else:\n        no.append({x})", f"return {plain}"),
        function(values, f"return {left}[{x} for {x} in {values.iterable} if {test}], [{x} for {x} in {values.iterable} if {otherwise}]{right}"),
    )
    names = (f"split_{condition.word}", f"partition_{condition.word}", f"separate_{condition.word}", f"divide_by_{condition.word}")
    return Draft(key_of("partition", values, form), said, solutions, names, inputs_of(values), tags_of(values))


def draw_replacement(rng: Random) -> Draft:
    """Only what passes is changed; the others stay."""
    source = rng.choice(tuple(source for source in WALKABLE if source.kind in ("int", "word")))
    values = draw_values(rng, source, True, False)
    condition = values.condition
    assert condition
    taken = [*values.names, values.variable, *(name for name, _ in values.arguments), "a", "q"]
    step = draw_step(rng, source.kind, taken, source.kind)
    while step.argument:
        step = draw_step(rng, source.kind, taken, source.kind)
    x, test = values.variable, values.test(rng)
    value = rng.choice(step.codes).replace("{x}", x)
    things = tested_phrase(rng, values, condition)
    one = rng.choice(step.one)
    said = (
        f"replace each of the {things} by {one} and keep the others, as a list",
        f"return a list in which each of the {things} is replaced by {one} and the rest stays as it is",
        f"change every one of the {things} to {one}, leaving the others alone, and return the new list",
    )
    solutions = (
        function(values, f"return [{value} if {test} else {x} for {x} in {values.iterable}]"),
        function(values, "result = []", f"for {x} in {values.iterable}:\n    if {test}:\n        result.append({value})\n    else:\n        result.append({x})", "return result"),
    )
    names = (f"{step.word}_{condition.word}", f"replace_{condition.word}", f"change_{condition.word}", f"{step.word}_if_{condition.word}")
    return Draft(key_of("replace", values, step.word), said, solutions, names, inputs_of(values), tags_of(values))


def draw_two_counts(rng: Random) -> Draft:
    """Two conditions on the same values, counted or summed and compared."""
    values = tested(rng, tuple(source for source in SOURCES if source.kind in ("int", "char", "word")))
    other = tested(rng, (values.source,))
    while other.condition and (other.arguments or other.condition.word == values.condition.word):  # type: ignore[union-attr]
        other = tested(rng, (values.source,))
    first, second = values.condition, other.condition
    assert first and second
    summed = values.kind == "int" and rng.random() < 0.5
    x = values.variable
    loop = f"for {x} in {values.iterable}"
    tests = (values.test(rng), other.test(rng, values.element))
    what = values.element if summed else "1"
    left, right = (f"sum({what} {loop} if {test})" for test in tests)
    noun, place = values.noun, values.place
    measure = "sum" if summed else "number"
    of_first, of_second = f"the {measure} of {noun} {place} that {first.plural}", f"the {measure} of those that {second.plural}"
    kind = rng.choice(("difference", "more", "pair"))
    said, value = {
        "difference": ((f"find the difference between {of_first} and {of_second}", f"return {of_first} minus {of_second}"), "a - b"),
        "more": ((f"check whether {of_first} is greater than {of_second}", f"tell whether {of_first} exceeds {of_second}"), "a > b"),
        "pair": ((f"return a tuple of {of_first} and {of_second}", f"find {of_first} and {of_second}, as a tuple"), "(a, b)"),
    }[kind]
    names = (f"{first.word}_{second.word}_{kind}", f"{kind}_{first.word}_{second.word}", f"compare_{first.word}_{second.word}", f"{first.word}_vs_{second.word}")
    inline = {"difference": f"{left} - {right}", "more": f"{left} > {right}", "pair": f"({left}, {right})"}[kind]
    compared = value.replace("a", "first").replace("b", "second")
    solutions = (
        function(values, f"first = {left}", f"second = {right}", f"return {compared}"),
        function(values, f"return {inline}"),
        function(values, "first, second = 0, 0", f"{loop}:\n    if {tests[0]}:\n        first += {what}\n    if {tests[1]}:\n        second += {what}", f"return {compared}"),
    )
    return Draft(key_of(f"two-{kind}-{measure}", values, second.word), (*said, said[0]), solutions, names, inputs_of(values), tags_of(values, "counters"))
