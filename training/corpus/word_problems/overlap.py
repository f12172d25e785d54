"""What a story shares with those held out: nothing of eight words."""

import re
from functools import cache
from random import Random

from training.corpus.split import split_problems
from training.corpus.word_problems.pack import runs
from training.corpus.word_problems.tell import fill_story
from training.corpus.word_problems.words import NAMES, TOWNS

FILLS = 10

SOMEBODY = re.compile(rf"\b({'|'.join(NAMES + TOWNS)})\b", re.IGNORECASE)


def all_runs(story: str) -> set[tuple[str, ...]]:
    """Runs of eight words in which all people, towns and numbers look the same."""
    return runs(SOMEBODY.sub(" X ", story))


@cache
def held_out_runs(fills: int = FILLS) -> dict[tuple[str, ...], str]:
    """Of the stories held out, filled in several ways, and the problem of each run."""
    known: dict[tuple[str, ...], str] = {}
    rng = Random(fills)
    for problem in split_problems()[1]:
        for phrasing in problem.phrasings * fills:
            story, _ = fill_story(phrasing, problem.draw(rng), rng)
            known |= dict.fromkeys(all_runs(story), problem.concept)
    return known


def is_like_held_out(story: str) -> bool:
    """Whether it shares eight words in a row with a story that is held out."""
    return not held_out_runs().keys().isdisjoint(all_runs(story))
