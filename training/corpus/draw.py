"""Small random inputs that the families share."""

from collections.abc import Callable
from random import Random
from typing import Any

LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOCABULARY = tuple(
    "apple bear cat delta echo fig green hat ink jam kite lemon moon night orange pen queen "
    "river stone tree umbra violet water box yellow zebra ant ball cup level noon eye radar "
    "book coffee success banana apricot blue chair dog east fox grape house iron kayak lamp "
    "mouse nest oak piano quilt rain sun table wind a i on up we code logic small tall".split()
)


def size(rng: Random, low: int, high: int) -> int:
    """A length from low to high, one time in twelve zero."""
    return 0 if rng.random() < 1 / 12 else rng.randint(low, high)


def integers(rng: Random, low: int, high: int, length: int) -> list[int]:
    """A list of that many integers, both bounds included."""
    return [rng.randint(low, high) for _ in range(length)]


def distinct(rng: Random, low: int, high: int, length: int) -> list[int]:
    """A list of that many different integers, both bounds included."""
    return rng.sample(range(low, high + 1), length)


def coin(rng: Random) -> bool:
    """True half of the time."""
    return rng.random() < 0.5


def letters(rng: Random, length: int, alphabet: str = LETTERS) -> str:
    """A string of that many characters of the alphabet."""
    return "".join(rng.choice(alphabet) for _ in range(length))


def mixed(rng: Random, length: int) -> str:
    """A string of lower-case, upper-case, digit and sign characters."""
    kinds = (LETTERS, LETTERS.upper(), "0123456789", " !-_.,")
    return "".join(rng.choice(rng.choice(kinds)) for _ in range(length))


def word(rng: Random) -> str:
    """One short lower-case word."""
    return rng.choice(VOCABULARY)


def words(rng: Random, count: int) -> list[str]:
    """A list of that many different lower-case words."""
    return rng.sample(VOCABULARY, count)


def sentence(rng: Random, count: int) -> str:
    """That many words separated by single spaces."""
    return " ".join(words(rng, count))


def cased(rng: Random, text: str) -> str:
    """The text with each letter's case drawn."""
    return "".join(c.upper() if coin(rng) else c.lower() for c in text)


def mapping(rng: Random, low: int, high: int, count: int) -> dict[str, int]:
    """A dictionary from different words to integers."""
    return {key: rng.randint(low, high) for key in words(rng, count)}


def pairs(rng: Random, low: int, high: int, count: int) -> list[tuple[int, int]]:
    """A list of that many pairs of integers."""
    return [(rng.randint(low, high), rng.randint(low, high)) for _ in range(count)]


def some_integers(
    rng: Random, low: int, high: int, shortest: int = 0, longest: int = 8
) -> list[int]:
    """A list of integers whose length varies too."""
    return integers(rng, low, high, rng.randint(shortest, longest))


def sorted_integers(rng: Random, low: int, high: int, length: int) -> list[int]:
    """Integers in ascending order, repeats allowed."""
    return sorted(integers(rng, low, high, length))


def decimal(rng: Random, low: float, high: float, digits: int = 1) -> float:
    """A float with few digits after the point."""
    return round(rng.uniform(low, high), digits)


def chance(rng: Random, probability: float) -> bool:
    """True with the given probability."""
    return rng.random() < probability


def integer_matrix(rng: Random, low: int, high: int, rows: int, columns: int) -> list[list[int]]:
    """A list of rows of integers."""
    return [integers(rng, low, high, columns) for _ in range(rows)]


# Whole `inputs` callables for families without parameters.

Inputs = Callable[[Random], tuple[Any, ...]]


def one_integer(low: int, high: int, *edges: int) -> Inputs:
    """Inputs of one integer; every fifth is one of `edges`, if there are any."""

    def inputs(rng: Random) -> tuple[Any, ...]:
        if edges and chance(rng, 0.2):
            return (rng.choice(edges),)
        return (rng.randint(low, high),)

    return inputs


def several_integers(*bounds: tuple[int, int]) -> Inputs:
    """Inputs of one integer for each pair of bounds."""

    def inputs(rng: Random) -> tuple[Any, ...]:
        return tuple(rng.randint(low, high) for low, high in bounds)

    return inputs


def integer_list(low: int, high: int, shortest: int = 0, longest: int = 8) -> Inputs:
    """Inputs of one list of integers."""

    def inputs(rng: Random) -> tuple[Any, ...]:
        return (some_integers(rng, low, high, shortest, longest),)

    return inputs
