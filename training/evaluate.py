"""Measures the exported model, with 95% intervals.

    python -m training.evaluate --set wordings --count 400
    python -m training.evaluate --set families --count 150 --samples 80 --temperature 0.8
    python -m training.evaluate --tasks public/tasks/pack.jsonl --samples 16 --temperature 0.8
    python -m training.evaluate --tasks mbpp.jsonl --first 511 --last 974 --samples 80 --temperature 0.8 [--shots 2 3 4]

Prints one row of the model card's table: pass@1 is the share of samples that are right, pass@k
whether any of a task's k samples is. Intervals are bootstrapped over tasks.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np

from training.generate import ExportedModel, Settings
from training.judge import judge_all
from training.tasks import SETS, Item, file_items

MODEL_FOLDER = Path("public/models/assay-small")
RESAMPLES = 10_000
PREDICTION_TOKENS = 448
"""As many as the page allows for steps and value."""

Results = list[tuple[Item, list[tuple[str, bool]]]]


def predicted(text: str) -> str:
    """The value at the end of an answer, after the steps that lead to it."""
    return text.strip().rpartition("\n")[2]


def evaluate(model: ExportedModel, items: list[Item], settings: Settings) -> Results:
    """Every task's samples with their verdicts."""
    predicting = replace(settings, max_tokens=PREDICTION_TOKENS)
    texts = [model.programs(item.prompt, settings if item.expected is None else predicting) for item in items]
    jobs = [(f"{text}\n{item.setup}", item.asserts) for item, samples in zip(items, texts) if item.expected is None for text in samples]
    verdicts = iter(judge_all(jobs) if jobs else [])
    return [
        (item, [(text, next(verdicts) if item.expected is None else predicted(text) == item.expected) for text in samples])
        for item, samples in zip(items, texts)
    ]


def interval(values: np.ndarray) -> str:
    """A mean over tasks with its 95% interval, in per cent."""
    rng = np.random.default_rng(0)
    means = values[rng.integers(0, len(values), (RESAMPLES, len(values)))].mean(axis=1) if len(values) else values
    low, high = np.quantile(means, (0.025, 0.975))
    return f"{values.mean():.1%} ({low:.1%} to {high:.1%})"


def row(name: str, results: Results, settings: Settings) -> str:
    """One row of the table."""
    shares = np.array([np.mean([right for _, right in samples]) for _, samples in results])
    any_right = interval((shares > 0).astype(float)) if settings.samples > 1 else ""
    return f"| {name} | {len(results)} | {settings.samples} | {settings.temperature:g} | {interval(shares)} | {any_right} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--set", choices=SETS, help="a set drawn from what training never saw")
    source.add_argument("--tasks", type=Path, help="a JSONL file in MBPP's format")
    parser.add_argument("--count", type=int, default=400, help="how many tasks of a set")
    parser.add_argument("--first", type=int, help="the lowest task id of a file to take")
    parser.add_argument("--last", type=int, help="the highest")
    parser.add_argument("--shots", type=int, nargs="*", default=[], help="ids of a file's tasks to show before the question")
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--samples", type=int, default=1)
    parser.add_argument("--temperature", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--without", type=Path, help="a file of `training.corpus.twins`: a second row leaves its tasks out")
    parser.add_argument("--details", type=Path, help="where to write every sample, as JSONL")
    arguments = parser.parse_args()
    if arguments.tasks:
        items = file_items(arguments.tasks, arguments.first, arguments.last, arguments.shots)
    else:
        items = SETS[arguments.set](arguments.count, Random(arguments.seed))
    settings = Settings(arguments.samples, arguments.temperature, arguments.seed)
    results = evaluate(ExportedModel(arguments.model, arguments.threads), items, settings)
    print("| tasks | number | samples | temperature | pass@1 | solved by any |\n|---|---|---|---|---|---|")
    name = arguments.set or arguments.tasks.name
    print(row(name, results, settings))
    if arguments.without:
        left_out = json.loads(arguments.without.read_text())
        print(row(f"{name}, without {arguments.without.stem}", [(item, samples) for item, samples in results if item.name not in left_out], settings))
    if arguments.details:
        with arguments.details.open("w") as file:
            for item, samples in results:
                file.write(json.dumps({"task": item.name, "prompt": item.prompt, "asserts": item.asserts, "samples": samples}) + "\n")


if __name__ == "__main__":
    main()
