"""Lets an earlier model write programs for corpus tasks: the wrong ones are material for repair, new right ones for synthesis.

    python -m training.own_samples --model public/models/assay-small --tasks 3000 --samples 4 --seed 11 --out training/runs/own-samples.jsonl

Each line has the task (`text`, `asserts`), a `program` that passes, and either `wrong` with its
`complaint` or, for a right program that the corpus does not hold, neither.
"""

import argparse
import json
import resource
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from random import Random

from training.corpus.example import Example
from training.corpus.run import passes
from training.documents import complaint_about, draw_any
from training.generate import ExportedModel, Settings
from training.prompt import query

MEMORY = 1 << 31
LONGEST_PROGRAM = 600


def limit() -> None:
    """In a child: little memory, no files, so that a bad program ends only itself."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def judged(job: tuple[Example, str]) -> dict[str, object] | None:
    """The line for one sample; None for one that teaches nothing."""
    example, program = job
    task = {"concept": example.concept, "text": example.text, "asserts": example.asserts}
    try:
        if passes(program, example.name, example.cases):
            return None if normal(program) == normal(example.program) else task | {"program": program}
        complaint = complaint_about(program, example)
    except BaseException:
        return None
    return task | {"program": example.program, "wrong": program, "complaint": complaint} if complaint else None


def normal(program: str) -> str:
    return "".join(program.split())


def written(model: ExportedModel, tasks: int, samples: int, seed: int) -> Iterator[tuple[Example, str]]:
    """Different samples of that many tasks."""
    rng = Random(seed)
    for number in range(tasks):
        example = draw_any(rng)
        settings = Settings(samples, 1.0, seed * 1_000_003 + number, 160)
        for program in sorted(set(model.programs(query(example.text, example.asserts), settings))):
            if program and len(program) <= LONGEST_PROGRAM:
                yield example, program


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--tasks", type=int, default=3000)
    parser.add_argument("--samples", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    model = ExportedModel(arguments.model)
    with Pool(1, limit) as pool, arguments.out.open("a") as file:
        for job in written(model, arguments.tasks, arguments.samples, arguments.seed):
            if record := pool.apply(judged, (job,)):
                file.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    main()
