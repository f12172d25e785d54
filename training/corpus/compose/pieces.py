"""What compositions are made of: sources of values, tests, mappings and reductions.

Every piece says itself in English and in Python. In code, `{x}` is the value at hand
and `{k}` the piece's constant, if it has one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

Kind = Literal["int", "word", "char", "pair", "row"]
Draw = Callable[[Random], Any]

VARIABLES: dict[Kind, tuple[str, ...]] = {
    "int": ("x", "x", "n", "num", "i", "value"),
    "word": ("word", "word", "w", "s"),
    "char": ("c", "c", "ch", "char"),
    "pair": ("pair", "p", "t"),
    "row": ("row", "row", "r", "lst"),
}


@dataclass(frozen=True)
class Source:
    """Where the values come from: the arguments of the function and how to walk them."""

    kind: Kind
    nouns: tuple[str, ...]
    """Plural, of the values: `numbers`."""
    places: tuple[str, ...]
    """After the noun: `in a list`."""
    arguments: tuple[tuple[str, ...], ...]
    """Names to choose from, for each argument."""
    code: str
    """An iterable; `{0}` and `{1}` are the arguments' names."""
    inputs: Callable[[Random], tuple[Any, ...]]
    element: str = "{x}"
    """What to use of the loop's variable, as in `int({x})` for digits."""
    plain: bool = True
    """Whether the code is a list or a string that can be indexed."""


@dataclass(frozen=True)
class Test:
    """A property of a value."""

    kind: Kind
    code: tuple[str, ...]
    adjectives: tuple[str, ...] = ()
    """Before the noun: `even`."""
    clauses: tuple[str, ...] = ()
    """After the noun: `greater than {k}`."""
    singular: str = ""
    """After `if a value`: `is even`."""
    plural: str = ""
    """After `whether all of them`: `are even`."""
    word: str = ""
    """For the function's name: `even`."""
    constant: Draw | None = None
    shareable: bool = False
    """Whether the constant may be an argument of the function instead."""


@dataclass(frozen=True)
class Mapping:
    """A value made of a value."""

    kind: Kind
    to: Kind
    code: tuple[str, ...]
    nouns: tuple[str, ...]
    """With `of`: `squares`, as in `the squares of the numbers`."""
    one: tuple[str, ...]
    """For a single value `it`: `its square`."""
    word: str
    constant: Draw | None = None
    shareable: bool = False


@dataclass(frozen=True)
class Reduction:
    """One value made of many: as a call on a generator `{g}`, on a list `{v}`, and as a loop."""

    kind: Kind
    phrases: tuple[str, ...]
    """Imperatives with `{np}`: `find the sum of {np}`."""
    generator: tuple[str, ...]
    values: tuple[str, ...]
    loop: tuple[str, str, str] = ("", "", "")
    """Before it, in it for each value `{e}`, and what is returned."""
    word: str = ""
    imports: str = ""
    needs_test: bool = False
    no_mapping: bool = False
