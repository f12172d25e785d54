"""What a task family is: one concept, said and solved in several ways.

A contributor adds a family by appending one `Family(...)` to a module in
`families/`. Everything else (function names, asserts, mutants, checks) is
derived by running it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any


class NoInput(ValueError):
    """No input drawn suits the program: there is no largest of no values."""


def no_parameters(rng: Random) -> dict[str, Any]:
    """The default for families that have nothing to vary."""
    return {}


@dataclass(frozen=True)
class Family:
    """One concept with its phrasings, its programs and its inputs.

    Placeholders are written `<like_this>`: `<f>` is the function's name and every
    key of `parameters` is available too, in phrasings and in solutions alike
    (as `str(value)` in phrasings, `repr(value)` in solutions).
    """

    concept: str
    """Unique, kebab-case: `count-vowels`."""

    tags: tuple[str, ...]
    """One or two of: numbers, number-theory, sequences, geometry, units, strings,
    regex, lists, tuples, sets, dictionaries, matrices, sorting, searching,
    recursion, dynamic-programming, bits, dates, validation, parsing, simulation,
    heaps, counters, higher-order, logic."""

    phrasings: tuple[str, ...]
    """Six or more sentences, terse to chatty, none naming the function. At least
    one starts with `Write a function to` and one with `Write a python function to`."""

    names: tuple[str, ...]
    """Three or more snake_case function names that people would choose."""

    solutions: tuple[str, ...]
    """Two or more whole programs defining `<f>`, different idioms, four-space indents."""

    inputs: Callable[..., tuple[Any, ...]]
    """`inputs(rng, **parameters)` gives one call's arguments; now and then an edge case."""

    parameters: Callable[[Random], Mapping[str, Any]] = no_parameters
    """Draws the values of the family's placeholders."""

    more_phrasings: tuple[str, ...] = ()
    """Others, all trained on; the one held out is of `phrasings`."""

    @property
    def wordings(self) -> tuple[str, ...]:
        """Every phrasing."""
        return self.phrasings + self.more_phrasings
