"""Checks a task file in MathQA-Python's record format against itself and against the problems."""

import math
import re
from collections.abc import Iterable
from pathlib import Path

from training.corpus.overlap import read_records
from training.corpus.template import PLACEHOLDER
from training.corpus.word_problems.problem import Problem, run

RUN = 8
FIELDS = {"text", "code", "dsl_code", "reasoning", "answer", "task_id"}
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
LIST = re.compile(r"(?: n\d+ = \d+\.\d+)+$")


def story_numbers(story: str) -> list[float]:
    """The numbers of a story in their order."""
    return [float(each.rstrip(",").replace(",", "")) for each in NUMBER.findall(story)]


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words; numbers and placeholders all look the same."""
    plain = NUMBER.sub(" X ", PLACEHOLDER.sub(" X ", text)).lower()
    found = re.findall(r"[a-z]+", plain)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def record_faults(record: dict) -> list[str]:
    """What one record shows of itself."""
    if set(record) != FIELDS:
        return [f"fields {sorted(record)}"]
    listed = LIST.search(record["text"])
    if listed is None or not record["text"].startswith("# "):
        return ["no mark in front or no list of numbers behind"]
    numbers = story_numbers(record["text"][: listed.start()])
    given = [float(each) for each in re.findall(r"= (\S+)", listed[0])]
    faults = []
    if numbers != given:
        faults.append(f"the story has {numbers}, the list {given}")
    lines = [f"n{index} = {number!r}" for index, number in enumerate(given)]
    code = [line for line in record["code"].splitlines() if line != "import math"]
    if code[: len(lines)] != lines:
        faults.append("the code does not begin with the list")
    if not math.isclose(run(record["code"]), record["answer"], rel_tol=1e-6):
        faults.append(f"the code gives {run(record['code'])}")
    return faults


def pack_faults(path: Path, problems: Iterable[Problem]) -> list[str]:
    """Faults of the records, and runs of eight words that stand in a phrasing as well."""
    known: dict[tuple[str, ...], str] = {}
    for problem in problems:
        for phrasing in problem.phrasings:
            known |= dict.fromkeys(runs(phrasing), problem.concept)
    records = read_records(path)
    faults = [] if len({each["task_id"] for each in records}) == len(records) else ["task_id twice"]
    for record in records:
        faults += [f"task {record['task_id']}: {fault}" for fault in record_faults(record)]
        for shared in sorted(runs(LIST.sub("", record["text"])) & known.keys())[:1]:
            faults.append(f"task {record['task_id']}: '{' '.join(shared)}' is in {known[shared]}")
    return faults
