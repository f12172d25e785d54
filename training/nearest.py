"""Writes the index of what the model was trained on: "Nearest training tasks" and the overlap of runs need it.

    python -m training.nearest --out public/models/assay-small/training-tasks.json.gz

Every family and word problem to train on is in it, with the wordings that training uses and its
first solution; placeholders are filled by one draw, seeded by the concept, so that a change of one
family changes one entry. What training never sees (`corpus/split.py`) is counted and left out: it
is no memory of the model's. Compositions (`corpus/compose`) are too many to be listed. `lines` are
the lines of every solution of these families, as `code_lines` writes them.
"""

import argparse
import gzip
import json
from pathlib import Path
from random import Random
from typing import Any

from training.corpus.family import Family
from training.corpus.overlap import code_lines
from training.corpus.split import split_families, split_problems
from training.corpus.template import fill_phrasing, fill_solution, trained_phrasings
from training.corpus.word_problems.problem import Problem
from training.corpus.word_problems.straight import straight_line
from training.corpus.word_problems.tell import fill_story

MOST_BYTES = 2_000_000
"""The page fetches the file whole; more would be felt."""


def family_entry(family: Family) -> dict[str, Any]:
    """A family without the one wording that is held out."""
    parameters = dict(family.parameters(Random(family.concept)))
    return {
        "concept": family.concept,
        "kind": "family",
        "phrasings": [fill_phrasing(text, parameters) for text in trained_phrasings(family)],
        "program": fill_solution(family.solutions[0], family.names[0], parameters),
    }


def family_lines(family: Family) -> set[str]:
    """The lines of all its solutions, filled by the same draw as the entry."""
    parameters = dict(family.parameters(Random(family.concept)))
    return {line for solution in family.solutions for line in code_lines(fill_solution(solution, family.names[0], parameters))}


def problem_entry(problem: Problem) -> dict[str, Any]:
    """A word problem; the program numbers n0, n1, … as the first of its stories does."""
    rng = Random(problem.concept)
    numbers = problem.draw(rng)
    told = [fill_story(phrasing, numbers, rng) for phrasing in problem.phrasings]
    return {
        "concept": problem.concept,
        "kind": "word-problem",
        "phrasings": [story for story, _ in told],
        "program": straight_line(problem.steps, told[0][1], numbers),
    }


def training_tasks() -> dict[str, Any]:
    """The index, as src/domain/schemas/training-tasks-schema.ts reads it."""
    known, new = split_families()
    problems, new_problems = split_problems()
    return {
        "composed": True,
        "heldOut": {"families": len(new), "wordings": len(known), "wordProblems": len(new_problems)},
        "entries": [*map(family_entry, known), *map(problem_entry, problems)],
        "lines": sorted(set().union(*map(family_lines, known))),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    path = parser.parse_args().out
    index = training_tasks()
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":")).replace('{"concept"', '\n{"concept"')
    data = gzip.compress(f"{text}\n".encode(), mtime=0)
    if len(data) > MOST_BYTES:
        raise SystemExit(f"{len(data):,} bytes; the page takes at most {MOST_BYTES:,}.")
    path.write_bytes(data)
    phrasings = sum(len(entry["phrasings"]) for entry in index["entries"])
    print(f"{len(index['entries']):,} entries, {phrasings:,} wordings, {len(index['lines']):,} lines; held out: {index['heldOut']}")
    print(f"{len(data):,} bytes, {len(text.encode()):,} before gzip")


if __name__ == "__main__":
    main()
