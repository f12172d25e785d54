"""Compares the kernel with torch on a batch: loss, gradients and time.

    python -m training.step_check --run training/runs/second --cache training/runs/wordings

Exits with 1 where a gradient is further from float32's than torch's own in bf16 is, by half again.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from training.batches import Batch, Cache
from training.model import Decoder, Shape
from training.step import PlainStep, TiledStep, load_kernel

SLACK = 1.5
ROUNDS = 7


def gradients(model: Decoder, learn: Callable[[Batch], float], batch: Batch) -> tuple[float, list[Tensor]]:
    """The loss and the gradient of every weight."""
    model.zero_grad()
    return learn(batch), [weight.grad.clone() for weight in model.parameters()]


def exactly(model: Decoder, batch: Batch) -> float:
    """The loss in float32, with its gradient."""
    loss = model.loss(*batch.arguments)
    loss.backward()
    return loss.item()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="a run, for its weights")
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    kernel = load_kernel()
    if kernel is None:
        sys.exit("This processor does not multiply bf16: training uses torch.")
    state = torch.load(arguments.run / "checkpoint.pt", weights_only=True)
    model = Decoder(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    batch = next(Cache(arguments.cache).batches(8192, 0))
    plain, tiled = PlainStep(model), TiledStep(model, kernel)
    results = [gradients(model, learn, batch) for learn in (lambda it: exactly(model, it), plain.learn, tiled.learn)]
    print("loss: float32 {:.5f}, torch {:.5f}, kernel {:.5f}".format(*(loss for loss, _ in results)))
    worst = 0.0
    for (name, _), right, *others in zip(model.named_parameters(), *(parts for _, parts in results)):
        errors = [((part - right).norm() / right.norm()).item() for part in others]
        worst = max(worst, errors[1] / errors[0])
        print("{}: relative error of the gradient: torch {:.4f}, kernel {:.4f}".format(name, *errors))
    best = [float("inf")] * 2
    for _ in range(ROUNDS):
        for i, learn in enumerate((plain.learn, tiled.learn)):
            began = time.perf_counter()
            learn(batch)
            best[i] = min(best[i], time.perf_counter() - began)
    print(f"{arguments.threads} threads, best of {ROUNDS}: torch {best[0]:.2f} s, kernel {best[1]:.2f} s, {best[0] / best[1]:.1f} x")
    if worst > SLACK:
        sys.exit("The kernel is too far off.")


if __name__ == "__main__":
    main()
