"""A drawn drill: a program, a call and its value."""

import builtins
import re
from collections.abc import Sequence
from dataclasses import dataclass
from keyword import iskeyword
from random import Random
from typing import Any

from training.corpus.drills.drill import LEVELS, Drill
from training.corpus.drills.holes import fill, own_words
from training.corpus.drills.load import drills_of_level
from training.corpus.drills.sources import SOURCES
from training.corpus.likeness import is_held_out_program
from training.corpus.naming import PREFIXES, made_up_part
from training.corpus.run import outcomes, written

CALLS = 6
"""Calls drawn of each program, to choose one whose value is not always the same."""

LONGEST_ARGUMENTS, LONGEST_RESULT = 48, 36
"""Characters."""

SHARE_BOUND, SHARE_SINGLE_QUOTES = 0.12, 0.4
"""Of programs of one expression: it has a name first. Of all: in the quotes that `repr` writes."""

SHARE_TELLING = 0.8
"""Of calls that are chosen among those that do not give an argument back."""

IMPORT = re.compile(r"(from \w+ )?import ")
"""Stands before the function, though it is written in the body."""

SHORT_NAMES = "f g fn func solve calc run process check compute test foo work do task".split()


@dataclass(frozen=True)
class DrawnDrill:
    """A program that defines `name`, the arguments of one call, and what it returns."""

    kind: str
    program: str
    name: str
    arguments: tuple[Any, ...]
    value: Any


class BrokenDrill(Exception):
    """A program of the drill ended with an error."""


def draw_function_name(kind: str, used: set[str], rng: Random) -> str:
    """A short name, one that tells, or a made-up one; none that is used or means something else."""
    while True:
        style = rng.random()
        if style < 0.25:
            name = rng.choice(SHORT_NAMES)
        elif style < 0.55:
            name = kind.replace("-", "_") if style < 0.45 else f"{rng.choice(PREFIXES)}_{kind.replace('-', '_')}"
        else:
            name = "_".join(made_up_part(rng) for _ in range(rng.choice((1, 2, 2))))
        if not iskeyword(name) and not hasattr(builtins, name) and name not in used:
            return name


def draw_names(drill: Drill, body: str, rng: Random) -> dict[str, str]:
    """What the arguments and the function are called, by their holes."""
    words = own_words(body)
    names: dict[str, str] = {}
    for hole, kind in zip("abc", drill.sources):
        names[hole] = rng.choice([name for name in SOURCES[kind].names if name not in words | set(names.values())])
    return names | {"f": draw_function_name(drill.kind, words | set(names.values()), rng)}


def draw_program(drill: Drill, rng: Random) -> tuple[str, str]:
    """A program of the drill, and its function's name."""
    body = rng.choice(drill.bodies)
    if body.startswith("return ") and "\n" not in body and rng.random() < SHARE_BOUND:
        body = f"<result> = {body.removeprefix('return ')}\nreturn <result>"
    names = draw_names(drill, body, rng)
    body = fill(body, names, rng)
    if "'" not in body and rng.random() < SHARE_SINGLE_QUOTES:
        body = body.replace('"', "'")
    name = names.pop("f")
    imports = "".join(f"{line}\n" for line in body.splitlines() if IMPORT.match(line))
    lines = (line for line in body.splitlines() if not IMPORT.match(line))
    head = f"def {name}({', '.join(names.values())}):"
    return "\n".join((f"{imports}\n{head}" if imports else head, *(f"    {line}" for line in lines))), name


def draw_arguments(sources: Sequence[str], rng: Random) -> tuple[Any, ...]:
    """The arguments of one call, the later ones after the earlier."""
    arguments: tuple[Any, ...] = ()
    for kind in sources:
        arguments += (SOURCES[kind].draw(rng, arguments),)
    return arguments


def tells(arguments: tuple[Any, ...], value: Any) -> bool:
    """Whether the value is more than a text or a collection given back."""
    return isinstance(value, int | float) or repr(value) not in map(repr, arguments)


def choose_call(calls: list[tuple[Any, ...]], values: list[Any], rng: Random) -> tuple[tuple[Any, ...], Any] | None:
    """A call by its value, all values alike; None where only one came up."""
    by_value: dict[str, list[tuple[tuple[Any, ...], Any]]] = {}
    for arguments, value in zip(calls, values):
        if len(repr(value)) <= LONGEST_RESULT:
            by_value.setdefault(repr(value), []).append((arguments, value))
    if len(by_value) < 2:
        return None
    telling = [cases for cases in by_value.values() if tells(*cases[0])]
    return rng.choice(rng.choice(telling if telling and rng.random() < SHARE_TELLING else list(by_value.values())))


def draw_call(program: str, name: str, sources: Sequence[str], rng: Random) -> tuple[tuple[Any, ...], Any] | None:
    """A call of the program and its value; None where all values are alike. Raises `BrokenDrill`."""
    drawn = [draw_arguments(sources, rng) for _ in range(CALLS)]
    calls = [arguments for arguments in drawn if len(written(arguments)) <= LONGEST_ARGUMENTS]
    values = list(outcomes(program, name, calls))
    for value in values:
        if isinstance(value, Exception):
            raise BrokenDrill(f"{value!r} of {program}") from value
    return choose_call(calls, values, rng)


def draw_of(drill: Drill, rng: Random) -> DrawnDrill:
    """A program and a call of this drill; raises `BrokenDrill`."""
    while True:
        program, name = draw_program(drill, rng)
        chosen = draw_call(program, name, drill.sources, rng)
        if chosen:
            return DrawnDrill(drill.kind, program, name, *chosen)


def draw_drill(rng: Random) -> DrawnDrill:
    """A short program, a call with small arguments and its value, easy ones more often than hard ones."""
    while True:
        level = rng.choices(tuple(LEVELS), tuple(LEVELS.values()))[0]
        try:
            drawn = draw_of(rng.choice(drills_of_level(level)), rng)
        except BrokenDrill:
            continue
        if not is_held_out_program(drawn.program):
            return drawn
