"""Filling a family's placeholders, `<f>` and `<parameter>`."""

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from training.corpus.family import Family

PLACEHOLDER = re.compile(r"<([a-z_][a-z_0-9]*)>")


def fill_phrasing(phrasing: str, parameters: Mapping[str, Any]) -> str:
    """The sentence, its parameters written with `str`."""
    return PLACEHOLDER.sub(lambda match: str(parameters[match[1]]), phrasing)


def fill_solution(solution: str, name: str, parameters: Mapping[str, Any]) -> str:
    """The program defining `name`, its parameters written with `repr`."""
    values = {key: repr(value) for key, value in parameters.items()} | {"f": name}
    return PLACEHOLDER.sub(lambda match: values[match[1]], solution.strip("\n"))


def held_out_phrasing(family: Family) -> int:
    """The index of the one phrasing that training never sees; the first two always stay."""
    digests = [sha256(f"{family.concept} {text}".encode()).hexdigest() for text in family.phrasings]
    return min(range(2, len(digests)), key=lambda index: digests[index])


def trained_phrasings(family: Family) -> tuple[str, ...]:
    """All phrasings but the one held out."""
    reserved = held_out_phrasing(family)
    return family.phrasings[:reserved] + family.phrasings[reserved + 1 :] + family.more_phrasings
