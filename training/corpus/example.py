"""One training example: a sentence, asserts computed by running the reference, a program."""

from dataclasses import dataclass
from random import Random
from typing import Any

from training.corpus.family import Family, NoInput
from training.corpus.mutants import told_apart
from training.corpus.naming import draw_name
from training.corpus.rename import rename_arguments
from training.corpus.run import LONGEST_VALUE, Cases, call, can_be_asserted, define, passes, written
from training.corpus.template import fill_phrasing, fill_solution, held_out_phrasing, trained_phrasings
from training.corpus.wording import reword

DRAWS = 14
"""Inputs drawn, at most, to find the asserts of one example."""

SHARE_OF_FIRST_SOLUTION, SHARE_RENAMED = 0.6, 0.12
"""Little variety on the program's side: a small model trained briefly learns each concept sooner."""

SHARE_TIGHT = 0.12
"""Asserts written without the spaces around `==`."""

SHARE_SAID_TWICE = 0.1
"""Two wordings in a row stand for people's longer explanations."""


class NoAsserts(Exception):
    """The inputs drawn gave fewer than three usable asserts, or asserts that tell nothing."""


@dataclass(frozen=True)
class Example:
    """A task with one program that solves it."""

    concept: str
    text: str
    asserts: tuple[str, ...]
    program: str
    name: str
    cases: Cases


def draw_cases(family: Family, parameters: dict[str, Any], rng: Random) -> Cases:
    """Three pairs of arguments and value; values that differ come first."""
    reference = define(fill_solution(family.solutions[0], "f", parameters), "f")
    fresh, seen, repeated = [], set(), []
    for _ in range(DRAWS):
        try:
            arguments = family.inputs(rng, **parameters)
        except NoInput:
            continue
        text = written(arguments)
        if text in seen or len(text) > LONGEST_VALUE:
            continue
        seen.add(text)
        value = call(reference, arguments)
        if not can_be_asserted(value):
            continue
        known = any(repr(value) == repr(other) for _, other in fresh)
        trivial = len(arguments) == 1 and repr(value) == text
        (repeated if known or trivial else fresh).append((arguments, value))
        if len(fresh) == 3:
            break
    cases = (fresh + repeated)[:3]
    if len(cases) < 3:
        raise NoAsserts(family.concept)
    rng.shuffle(cases)
    return cases


def as_assert(name: str, arguments: tuple[Any, ...], value: Any, equals: str = " == ") -> str:
    return f"assert {name}({written(arguments)}){equals}{value!r}"


def draw_example(family: Family, rng: Random, held_out: bool = False) -> Example:
    """A training example, or with `held_out` one in the wording that training never sees."""
    parameters = dict(family.parameters(rng))
    cases = draw_cases(family, parameters, rng)
    choices = (family.phrasings[held_out_phrasing(family)],) if held_out else trained_phrasings(family)
    text = fill_phrasing(rng.choice(choices), parameters)
    if not held_out:
        text = reword(text, rng)
        if rng.random() < SHARE_SAID_TWICE:
            text = f"{text} {reword(fill_phrasing(rng.choice(choices), parameters), rng)}"
    name = rng.choice(family.names) if held_out else draw_name(family, rng)
    first = rng.random() < SHARE_OF_FIRST_SOLUTION
    program = fill_solution(family.solutions[0] if first else rng.choice(family.solutions), name, parameters)
    if rng.random() < SHARE_RENAMED:
        changed = rename_arguments(program, name, cases[0][0], rng)
        program = changed if passes(changed, name, cases) else program
    if not passes(program, name, cases) or not told_apart(program, name, cases):
        raise NoAsserts(family.concept)
    equals = "==" if rng.random() < SHARE_TIGHT and not held_out else " == "
    asserts = tuple(as_assert(name, *case, equals) for case in cases)
    return Example(family.concept, text, asserts, program, name, cases)
