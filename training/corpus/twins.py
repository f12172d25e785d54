"""Which tasks of a file ask what a family also asks: those whose asserts some program of the corpus passes.

    python -m training.corpus.twins mbpp.jsonl --first 511 --last 974 --out training/runs/twins.json

Overlap of words tells copied sentences; this tells how much of a task file a basic corpus covers anyway,
since everybody's first functions are alike. `training.evaluate --without` leaves such tasks out.
"""

import argparse
import ast
import builtins
import json
import resource
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from inspect import signature
from pathlib import Path
from typing import Any

from training.corpus.family import Family
from training.corpus.likeness import programs_of
from training.corpus.overlap import read_records
from training.corpus.run import define, limited
from training.corpus.split import split_families

DRAWS = 12
"""Values drawn for the placeholders of a family."""

PATIENCE = 3
"""How many tasks may make a program run out of time before it is asked no more."""

MEMORY = 1 << 31
"""For all of it: a program asked what it was not written for may want any amount."""

Function = Callable[..., Any]


def called(asserts: Sequence[str]) -> tuple[str, int]:
    """The name of the function that the asserts call, and with how many arguments."""
    calls = [node for node in ast.walk(ast.parse(asserts[0])) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    own = [node for node in calls if node.func.id not in dir(builtins)] or calls
    return own[0].func.id, len(own[0].args)


def holds(function: Function, name: str, setup: str, asserts: Sequence[str]) -> bool:
    """Whether all asserts hold with that function under their name; raises `TimeoutError` where that takes too long."""
    try:
        with limited():
            namespace: dict[str, Any] = {}
            exec(setup, namespace)
            namespace[name] = function
            for statement in asserts:
                exec(statement, namespace)
    except TimeoutError:
        raise
    except Exception:
        return False
    return True


class Corpus:
    """The programs of families, by how many arguments they take."""

    def __init__(self, families: Sequence[Family]) -> None:
        self.programs: dict[int, list[tuple[str, Function]]] = defaultdict(list)
        for family in families:
            for function in (define(program, "f") for program in sorted(programs_of(family, DRAWS))):
                self.programs[len(signature(function).parameters)].append((family.concept, function))
        self.late: Counter[Function] = Counter()

    def twin(self, record: dict[str, Any]) -> str | None:
        """The concept of a family whose program passes the record's asserts."""
        name, count = called(record["test_list"])
        for concept, function in self.programs[count]:
            try:
                if self.late[function] < PATIENCE and holds(function, name, record.get("test_setup_code", ""), record["test_list"]):
                    return concept
            except TimeoutError:
                self.late[function] += 1
        return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="a JSONL file in MBPP's format")
    parser.add_argument("--first", type=int, default=0, help="the lowest task id to take")
    parser.add_argument("--last", type=int, default=10**9, help="the highest")
    parser.add_argument("--out", type=Path, help="where to write the ids, as JSON, each with the family's concept")
    arguments = parser.parse_args()
    records = [record for record in read_records(arguments.file) if arguments.first <= record["task_id"] <= arguments.last]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    corpus = Corpus(split_families()[0])
    found = {record["task_id"]: concept for record in records if (concept := corpus.twin(record))}
    for number, concept in found.items():
        print(f"{number}: {concept}")
    print(f"{len(found)} of {len(records)} tasks are answered by a program of a family trained on")
    if arguments.out:
        arguments.out.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
