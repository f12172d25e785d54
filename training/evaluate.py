"""Measures the exported model on tasks in MBPP's format.

    python -m training.evaluate --tasks public/tasks/pack.jsonl --samples 16 --temperature 0.8
    python -m training.evaluate --held-out 200

Prints how many tasks any sample solved, and the share of samples that solved theirs.
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

from training.corpus.example import NoAsserts, draw_example
from training.corpus.load import load_families
from training.generate import ExportedModel, Settings
from training.judge import judge_all
from training.prompt import query

MODEL_FOLDER = Path("public/models/assay-small")


@dataclass(frozen=True)
class Task:
    """What the model is shown, and judged by."""

    name: str
    text: str
    asserts: tuple[str, ...]
    setup: str = ""


def read_tasks(path: Path, first: int | None, last: int | None) -> list[Task]:
    """The file's tasks with an id from `first` to `last`."""
    records = [json.loads(line) for line in path.read_text().splitlines() if line.strip()]
    return [
        Task(str(record["task_id"]), record["text"], tuple(record["test_list"]), record.get("test_setup_code", ""))
        for record in records
        if (first is None or record["task_id"] >= first) and (last is None or record["task_id"] <= last)
    ]


def held_out_tasks(count: int, seed: int) -> list[Task]:
    """Tasks of the corpus's concepts, in the wordings that training never saw."""
    rng, families, tasks = Random(seed), list(load_families()), []
    rng.shuffle(families)
    while len(tasks) < count:
        family = families[len(tasks) % len(families)]
        try:
            example = draw_example(family, rng, held_out=True)
        except NoAsserts:
            families.remove(family)
            continue
        tasks.append(Task(family.concept, example.text, example.asserts))
    return tasks


def evaluate(model: ExportedModel, tasks: list[Task], settings: Settings) -> list[tuple[Task, list[tuple[str, bool]]]]:
    """Every task's samples with their verdicts."""
    programs = [model.programs(query(task.text, task.asserts), settings) for task in tasks]
    jobs = [
        (program + "\n" + task.setup, task.asserts)
        for task, samples in zip(tasks, programs) for program in samples
    ]
    verdicts = iter(judge_all(jobs))
    return [(task, [(program, next(verdicts)) for program in samples]) for task, samples in zip(tasks, programs)]


def print_table(results: list[tuple[Task, list[tuple[str, bool]]]], settings: Settings) -> None:
    solved = sum(any(good for _, good in samples) for _, samples in results)
    passed = sum(good for _, samples in results for _, good in samples)
    total = sum(len(samples) for _, samples in results)
    print("| tasks | samples | temperature | solved by any | pass@1 |")
    print("|---|---|---|---|---|")
    print(f"| {len(results)} | {settings.samples} | {settings.temperature} | {solved} ({solved / len(results):.1%}) | {passed / total:.1%} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--tasks", type=Path, help="a JSONL file in MBPP's format")
    source.add_argument("--held-out", type=int, metavar="COUNT", help="tasks in held-out wordings of the corpus")
    parser.add_argument("--first", type=int, help="the lowest task id to take")
    parser.add_argument("--last", type=int, help="the highest")
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--samples", type=int, default=1)
    parser.add_argument("--temperature", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--details", type=Path, help="where to write every sample, as JSONL")
    arguments = parser.parse_args()
    if arguments.tasks:
        tasks = read_tasks(arguments.tasks, arguments.first, arguments.last)
    else:
        tasks = held_out_tasks(arguments.held_out, arguments.seed)
    settings = Settings(arguments.samples, arguments.temperature, arguments.seed)
    results = evaluate(ExportedModel(arguments.model, arguments.threads), tasks, settings)
    print_table(results, settings)
    if arguments.details:
        with arguments.details.open("w") as file:
            for task, samples in results:
                record = {"task": task.name, "text": task.text, "asserts": task.asserts, "samples": samples}
                file.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    main()
