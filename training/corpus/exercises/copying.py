"""Texts to write again, as they are or with one word for another.

Mending a program, following a call and calling a function by its name are mostly copying, and what
makes copying learned best is a text that cannot be guessed.
"""

import re
import string
from functools import cache
from random import Random

from training.corpus.split import split_families

SHARE_CHANGED = 0.3
"""Of the texts: one word is to be written in place of another."""

SHORTEST, LONGEST = 3, 60
"""Pieces of a text."""

SIGNS = tuple("()[]{}:,.=+-*/%<>'\"_#!?&|") + ("==", "//", "**", "!=", "<=", "+=", "()", "[]")
BETWEEN, HOW_OFTEN = (" ", "", "\n", ", ", "\n    ", "  "), (12, 3, 2, 4, 1, 1)


@cache
def words() -> tuple[str, ...]:
    """The words of what families are told and solved in."""
    texts = (text for family in split_families()[0] for text in (*family.wordings, *family.solutions))
    return tuple(sorted({word for text in texts for word in re.findall(r"[A-Za-z_]+", text)}))


def repeating(rng: Random) -> str:
    """Two or three signs over and over in no order, where what stands before does not tell what comes next."""
    signs = rng.sample(rng.choice((string.ascii_lowercase, string.digits, "abc", "xyz.-#", "aAbB ")), rng.choice((2, 2, 3)))
    return "".join(rng.choices(signs, k=rng.randint(3, 12)))


def piece(rng: Random) -> str:
    """A word, parts of two in one, a made-up one, one of few letters, a list of few numbers, a number or a sign."""
    kind = rng.random()
    if kind < 0.08:
        return repr(repeating(rng))
    if kind < 0.12:
        return repr(rng.choices(rng.sample(range(-9, 30), rng.randint(1, 4)), k=rng.randint(2, 10)))
    if kind < 0.25:
        return rng.choice(words())
    if kind < 0.4:
        return rng.choice(words())[rng.randint(1, 3) :] + rng.choice(words())[: rng.randint(2, 5)]
    if kind < 0.6:
        return "".join(rng.choices(string.ascii_lowercase, k=rng.randint(1, 7)))
    if kind < 0.85:
        return str(rng.randint(-99, 99) if rng.random() < 0.7 else rng.randint(0, 99999))
    return rng.choice(SIGNS)


def draw_copy(rng: Random) -> tuple[str, str, str]:
    """What is asked, the text, and the text as it is to be written."""
    pieces = [piece(rng) for _ in range(int(SHORTEST * (LONGEST / SHORTEST) ** rng.random()))]
    gaps = [*rng.choices(BETWEEN, HOW_OFTEN, k=len(pieces) - 1), ""]

    def joined(parts: list[str]) -> str:
        return "".join(part + gap for part, gap in zip(parts, gaps))

    text = joined(pieces)
    replaceable = [part for part in pieces if part.isalpha()]
    if not replaceable or rng.random() > SHARE_CHANGED:
        return "Write this again:", text, text
    old, new = rng.choice(replaceable), piece(rng)
    return f"Write this again with {new} in place of {old}:", text, joined([new if part == old else part for part in pieces])
