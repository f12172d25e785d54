"""Where a drill's arguments come from: what people call them, and small values of them."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from training.corpus.draw import VOCABULARY, cased, chance, coin, integer_matrix, integers, letters, mapping, pairs

WORDS = tuple(word for word in VOCABULARY if len(word) > 2)
REPETITIVE = tuple(word for word in WORDS if len(set(word)) < len(word))
Draw = Callable[[Random, tuple[Any, ...]], Any]
"""Draws a value, which may depend on the arguments before it."""


@dataclass(frozen=True)
class Source:
    """One sort of argument."""

    names: tuple[str, ...]
    draw: Draw


def source(names: str, draw: Draw) -> Source:
    return Source(tuple(names.split()), draw)


def some_numbers(rng: Random, shortest: int, longest: int) -> list[int]:
    """Mostly digits, as they are the easiest to reckon with."""
    low, high = rng.choices(((0, 9), (1, 5), (-9, 9), (0, 20)), (0.45, 0.2, 0.2, 0.15))[0]
    return integers(rng, low, high, rng.randint(shortest, longest))


def some_word(rng: Random) -> str:
    """A word, or a few letters that come again."""
    if chance(rng, 0.6):
        return rng.choice(WORDS)
    return letters(rng, rng.randint(3, 6), rng.choice(("ab", "abc", "xyz", "abcde", "mnop", "aeio", "prst")))


def some_repetitive(rng: Random) -> str:
    """A word, or a few letters, some of them twice."""
    return rng.choice(REPETITIVE) if coin(rng) else letters(rng, rng.randint(3, 6), rng.choice(("ab", "abc", "xyz")))


def some_doubled(rng: Random) -> str:
    """Letters that stand twice in a row, or not."""
    return "".join(letter * rng.randint(1, 2) for letter in letters(rng, rng.randint(2, 4), "abcelmops"))


def some_mixed(rng: Random) -> str:
    """Letters of both cases and digits."""
    return "".join(rng.choice(rng.choice(("abcdexyz", "ABCDEXYZ", "0123456789"))) for _ in range(rng.randint(3, 6)))


def some_phrase(rng: Random) -> str:
    return " ".join(rng.choice(VOCABULARY) for _ in range(rng.randint(2, 3)))


def some_padded(rng: Random) -> str:
    """A word with spaces or stars at its ends."""
    mark = rng.choice("  *-")
    return mark * rng.randint(0, 2) + rng.choice(WORDS) + mark * rng.randint(0, 2)


def one_of(rng: Random, before: tuple[Any, ...], other: Any, share: float = 0.65) -> Any:
    """Something that the first argument holds, or else `other`."""
    return rng.choice(list(before[0])) if before[0] and chance(rng, share) else other


SOURCES: dict[str, Source] = {
    "number": source("n x num number value k a m", lambda rng, _: rng.randint(-9, 9) if chance(rng, 0.3) else rng.randint(0, 20)),
    "other": source("m y b k other limit step second", lambda rng, _: rng.randint(1, 9)),
    "third": source("c z k p third top", lambda rng, _: rng.randint(1, 9)),
    "small": source("n k m x count size num", lambda rng, _: rng.randint(1, 6)),
    "few": source("k n times m count", lambda rng, _: rng.randint(1, 3)),
    "large": source("n num number x value", lambda rng, _: rng.randint(10, rng.choice((99, 999, 9999)))),
    "decimal": source("x value number price amount n", lambda rng, _: round(rng.uniform(-2, 9), rng.randint(1, 3))),
    "flag": source("flag on done active ok", lambda rng, _: coin(rng)),
    "switch": source("other strict ready p q", lambda rng, _: coin(rng)),
    "multiple": source("n num number x value a", lambda rng, _: rng.randint(1, 9) * rng.choice((4, 6, 10, 12))),
    "square": source("n num number x value area", lambda rng, _: rng.randint(1, 12) ** 2 + rng.choice((0, 0, 1, 2, -1))),
    "numbers": source("nums numbers lst values arr data items xs a test_list list1", lambda rng, _: some_numbers(rng, 3, 5)),
    "repeats": source("nums numbers lst values arr data items", lambda rng, _: integers(rng, 1, rng.choice((2, 3, 4)), rng.randint(3, 5))),
    "any-numbers": source("nums numbers lst values arr data items", lambda rng, _: some_numbers(rng, 0, 4)),
    "more-numbers": source("other b list2 second ys others", lambda rng, _: some_numbers(rng, 2, 4)),
    "same-many": source("b list2 second ys weights", lambda rng, before: integers(rng, 0, 9, len(before[0]))),
    "truths": source("flags values checks bits", lambda rng, _: [coin(rng) for _ in range(rng.randint(2, 4))]),
    "place": source("i k index n pos", lambda rng, _: rng.choice((0, 1, 2, -1, -2, -3))),
    "first-place": source("i k start n", lambda rng, before: rng.randrange(len(before[0]))),
    "member": source("x value target item n", lambda rng, before: one_of(rng, before, rng.randint(0, 9))),
    "sure-member": source("x value target item", lambda rng, before: one_of(rng, before, 0, 1)),
    "word": source("s text word string name st", lambda rng, _: some_word(rng)),
    "other-word": source("t other b second word2", lambda rng, before: before[0][::-1] if chance(rng, 0.2) else some_word(rng)),
    "repetitive": source("s text word string name", lambda rng, _: some_repetitive(rng)),
    "doubled": source("s text word string", lambda rng, _: some_doubled(rng)),
    "cased": source("s text word string name", lambda rng, _: cased(rng, rng.choice(WORDS))),
    "mixed": source("s text code string", lambda rng, _: some_mixed(rng)),
    "padded": source("s text line raw", lambda rng, _: some_padded(rng)),
    "phrase": source("s text sentence line phrase", lambda rng, _: some_phrase(rng)),
    "numeral": source("s digits text code", lambda rng, _: str(rng.randint(1, rng.choice((9, 99, 9999))))),
    "numerals": source("s text line", lambda rng, _: rng.choice((" ", ",")).join(map(str, integers(rng, 0, 20, rng.randint(2, 4))))),
    "comma-text": source("s text line row", lambda rng, _: ",".join(rng.sample(WORDS, rng.randint(2, 3)))),
    "letter": source("c ch char letter", lambda rng, before: one_of(rng, before, rng.choice("abcdexyz"), 0.75)),
    "words": source("words items names lst strings data tokens", lambda rng, _: rng.sample(VOCABULARY, rng.randint(2, 4))),
    "dict": source("d data mapping scores counts prices table", lambda rng, _: mapping(rng, 0, 12, rng.randint(2, 3))),
    "key": source("key k name word", lambda rng, before: one_of(rng, before, rng.choice(WORDS))),
    "pair": source("pair t tup point p", lambda rng, _: tuple(integers(rng, 0, 12, 2))),
    "triple": source("t tup values triple", lambda rng, _: tuple(integers(rng, -3, 12, 3))),
    "pairs": source("pairs points items data edges", lambda rng, _: pairs(rng, 0, 9, rng.randint(2, 3))),
    "records": source("rows records pairs items", lambda rng, _: [(rng.choice("abc"), rng.randint(1, 9)) for _ in range(rng.randint(2, 4))]),
    "set": source("s a first group", lambda rng, _: set(rng.sample(range(1, 8), rng.randint(2, 4)))),
    "other-set": source("t b second other", lambda rng, _: set(rng.sample(range(1, 8), rng.randint(2, 4)))),
    "grid": source("grid matrix rows m table board", lambda rng, _: integer_matrix(rng, 0, 9, 2, 2 + chance(rng, 0.3))),
}
