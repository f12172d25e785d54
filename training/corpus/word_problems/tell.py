"""Telling a story: words and numbers filled in, written as the paper's records are."""

import re
from collections.abc import Mapping, Sequence
from random import Random

from training.corpus.template import PLACEHOLDER
from training.corpus.word_problems.words import draw_words

SHARE_TOKENISED, SHARE_MARKED, SHARE_WITH_COMMAS = 0.8, 0.5, 0.3
SHARE_OTHER_WORDS = 0.4

CURRENCIES = ("$", "$", "$", "Rs. ", "€", "£")
OTHER_WORDS = (
    (r"\bkm per hour\b", ("km/h", "kmph", "km/hr", "km an hour", "kilometers per hour")),
    (r"\bm per second\b", ("m/s", "m/sec", "meters per second")),
    (r"\bliters\b", ("litres",)),
    (r"\bmeters\b", ("metres", "m")),
    (r"\bhow many km\b", ("how many kilometers",)),
    (r"\bFind the\b", ("Calculate the", "Determine the", "Work out the", "Compute the")),
    (r"\bfind the\b", ("calculate the", "determine the", "work out the")),
    (r"\bWhat is the ([^?.$]*)\?", (r"Find the \1.", r"Calculate the \1.")),
    (r"\bper day\b", ("a day", "each day")),
    (r"%", (" percent", " per cent")),
)
"""Words that the phrasings use, and what people say instead."""

NOT_A_NAME = r"(?![a-z_0-9]*>)"
"""A placeholder may be named after its unit: `<liters>`."""

SIGN = re.compile(r"\s*([?!;:%()$€£/]|[.,](?!\d)|'s\b)\s*")
SENTENCE_START = re.compile(r"(^|[.?] )([a-z])")


def tell(
    phrasing: str, numbers: Mapping[str, float], rng: Random, varied: bool = True
) -> tuple[str, list[str]]:
    """The story, and the numbers' names in the order in which they appear."""
    if varied:
        phrasing = in_other_words(phrasing, rng)
    commas = varied and rng.random() < SHARE_WITH_COMMAS
    story, order = fill_story(phrasing, numbers, rng, commas)
    if not varied:
        return f"# {tokenised(story)}", order
    if rng.random() < SHARE_TOKENISED:
        story = tokenised(story)
    return f"# {story}" if rng.random() < SHARE_MARKED else story, order


def fill_story(
    phrasing: str, numbers: Mapping[str, float], rng: Random, commas: bool = False
) -> tuple[str, list[str]]:
    """The story as it was written, and the numbers' names in the order in which they appear."""
    order = [name for name in PLACEHOLDER.findall(phrasing) if name in numbers]
    words = draw_words(rng)
    filled = words | {name: written(value, commas) for name, value in numbers.items()}
    story = PLACEHOLDER.sub(lambda match: filled[match[1]], phrasing)
    return SENTENCE_START.sub(lambda match: match[1] + match[2].upper(), story), order


def in_other_words(phrasing: str, rng: Random) -> str:
    """Another currency, other units, other verbs; the meaning stays."""
    phrasing = phrasing.replace("$", rng.choice(CURRENCIES))
    for plain, others in OTHER_WORDS:
        if rng.random() < SHARE_OTHER_WORDS:
            phrasing = re.sub(plain + NOT_A_NAME, rng.choice(others), phrasing)
    return phrasing


def tokenised(story: str) -> str:
    """Small letters, and blanks around every sign that is not part of a number."""
    return " ".join(SIGN.sub(r" \1 ", story.lower()).split())


def written(value: float, commas: bool = False) -> str:
    """A number as people write it."""
    return f"{value:,}" if commas and value >= 1000 else repr(value)


def number_list(order: Sequence[str], numbers: Mapping[str, float]) -> str:
    """`n0 = 60.0 n1 = 2.5`."""
    return " ".join(f"n{index} = {float(numbers[name])!r}" for index, name in enumerate(order))
