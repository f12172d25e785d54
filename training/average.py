"""The mean of several runs' weights, as a run of its own.

    python -m training.average --runs training/runs/first training/runs/second --out training/runs/mean \
        --held-out training/runs/wordings training/runs/families

Runs that went on from one another lie in one valley of the loss: between them it is lower than at
either end on what neither was trained on, and the mean keeps what the later one forgot ("Model
soups", arXiv 2203.05482). A run of fewer layers or a narrower feed-forward is grown to the largest
first, which changes nothing of what it writes. `training.train --start` and `training.export --run`
take the result like any run. With `--held-out` the loss of each run and of the mean is told.
"""

import argparse
from pathlib import Path

import torch

from training.batches import Batch, Cache
from training.model import WRITERS, Decoder, Shape
from training.step import step_of

TOKENS_PER_BATCH = 16384


def average(runs: list[Path]) -> dict:
    """A checkpoint of the mean weights, with the shape and the counts of the largest and longest run.

    What only the largest reads stands in the grown ones as it is there; they write nothing of it.
    """
    states = [torch.load(run / "checkpoint.pt", weights_only=True) for run in runs]
    largest = max(states, key=lambda state: (state["shape"]["layers"], state["shape"]["feed_forward"]))
    readers = {name: weight for name, weight in largest["model"].items() if not name.endswith(WRITERS)}
    grown = []
    for state in states:
        model = Decoder(Shape(**largest["shape"]))
        model.load_state_dict(readers, strict=False)
        model.take(state["model"])
        grown.append(model.state_dict())
    mean = {name: torch.stack([weights[name] for weights in grown]).mean(0) for name in grown[0]}
    return {"shape": largest["shape"], "model": mean, "steps": max(s["steps"] for s in states), "tokens": max(s["tokens"] for s in states)}


def losses(state: dict, held_out: dict[str, list[Batch]]) -> str:
    """The cells of a table's row: the mean loss on each held-out cache."""
    model = Decoder(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    step = step_of(model)
    return " | ".join(f"{sum(map(step.loss, batches)) / len(batches):.3f}" for batches in held_out.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, nargs="*", default=[], help="caches to measure the loss on")
    arguments = parser.parse_args()
    state = average(arguments.runs)
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.save(state, arguments.out / "checkpoint.pt")
    held_out = {folder.name: list(Cache(folder).batches(TOKENS_PER_BATCH, 0)) for folder in arguments.held_out}
    if held_out:
        print("| weights |", " | ".join(held_out), "|")
        print("|---" * (len(held_out) + 1), "|", sep="")
        for run in [*arguments.runs, arguments.out]:
            print("|", run.name, "|", losses(torch.load(run / "checkpoint.pt", weights_only=True), held_out), "|", flush=True)


if __name__ == "__main__":
    main()
