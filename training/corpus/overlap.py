"""How much the corpus shares with a task file: 8-word runs of descriptions, and lines of code."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from training.corpus.family import Family

RUN = 8


FRAME = re.compile(r"^(given [^,]*, )?write (a|the) (python )?(function|program|method|code) (to|that|which) ")
"""What everyone's task sentences start with is no overlap."""


def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", FRAME.sub("", text.lower())))


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words; a shorter text is one run."""
    found = words(text)
    return {found[start : start + RUN] for start in range(max(1, len(found) - RUN + 1))}


def code_lines(program: str) -> set[str]:
    """Lines that say something, without white space; src/domain/training-tasks/overlap.ts does the same."""
    lines = (re.sub(r"\s+", "", line) for line in program.splitlines())
    return {line for line in lines if len(line) > 16 and not line.startswith(("def", "import", "from"))}


def read_records(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def description_matches(families: Iterable[Family], records: list[dict]) -> list[str]:
    """Faults: a phrasing equal to a description, or sharing eight words in a row with one."""
    by_run: dict[tuple[str, ...], str] = {}
    for family in families:
        for phrasing in family.wordings:
            by_run |= dict.fromkeys(runs(phrasing), f"{family.concept}: {phrasing}")
    faults = []
    for record in records:
        shared = runs(record["text"]) & by_run.keys()
        if shared:
            run = min(shared)
            faults.append(f"task {record['task_id']} shares '{' '.join(run)}' with {by_run[run]}")
    return faults


def shared_lines(families: Iterable[Family], records: list[dict]) -> tuple[int, int]:
    """How many of the records' lines of code stand in some solution, and how many there are."""
    ours = {line for family in families for solution in family.solutions for line in code_lines(solution)}
    theirs = [line for record in records for line in code_lines(record["code"])]
    return sum(line in ours for line in theirs), len(theirs)
