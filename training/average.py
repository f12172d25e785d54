"""The mean of several runs' weights, as a run of its own.

    python -m training.average --runs training/runs/first training/runs/second --out training/runs/mean

Runs that went on from one another lie in one valley of the loss: between them it is lower than at
either end on what neither was trained on, and the mean keeps what the later one forgot ("Model
soups", arXiv 2203.05482). A run of fewer layers or a narrower feed-forward is grown to the largest
first, which changes nothing of what it writes. `training.train --start` and `training.export --run`
take the result like any run.
"""

import argparse
from pathlib import Path

import torch

from training.model import WRITERS, Decoder, Shape


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    state = average(arguments.runs)
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.save(state, arguments.out / "checkpoint.pt")
    print(f"the mean of {len(arguments.runs)} runs, {state['tokens'] / 1e6:.1f} M tokens the longest")


if __name__ == "__main__":
    main()
