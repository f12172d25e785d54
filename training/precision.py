"""What storing the weights in fewer bits costs, as loss on held-out documents.

    python -m training.precision --run training/runs/second --cache training/runs/wordings training/runs/families

The int8 form with one scale for each row is what `training.export` writes.
"""

import argparse
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import numpy as np
import torch

from training.batches import Cache
from training.export import load_checkpoint
from training.model import Decoder

Rounding = Callable[[np.ndarray], np.ndarray]


def in_groups(bits: int, size: int | None) -> Rounding:
    """Rounds to signed integers of that many bits with one scale for every `size` weights of a row, or for all."""
    highest = 2 ** (bits - 1) - 1

    def rounding(weight: np.ndarray) -> np.ndarray:
        groups = weight.reshape(1, -1) if size is None else weight.reshape(-1, min(size, weight.shape[1]))
        scale = np.abs(groups).max(axis=1, keepdims=True) / highest
        scale[scale == 0] = 1
        return (np.round(groups / scale) * scale).reshape(weight.shape).astype(np.float32)

    return rounding


FORMS: dict[str, tuple[float, Rounding]] = {
    "float32": (32, lambda weight: weight),
    "int8, a scale for a row": (8, in_groups(8, 1 << 20)),
    "int8, a scale for a matrix": (8, in_groups(8, None)),
    "int4, a scale for 32 weights": (4.5, in_groups(4, 32)),
}


@torch.no_grad()
def loss(model: Decoder, caches: list[Cache]) -> float:
    """The mean over six batches of each cache."""
    losses = [model.loss(*batch.arguments).item() for cache in caches for batch in islice(cache.batches(8192, 0), 6)]
    return sum(losses) / len(losses)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--cache", type=Path, nargs="+", required=True)
    arguments = parser.parse_args()
    caches = [Cache(folder) for folder in arguments.cache]
    print("| weights | megabytes | held-out loss |\n|---|---|---|")
    for name, (bits, rounding) in FORMS.items():
        model = load_checkpoint(arguments.run)
        with torch.no_grad():
            for weight in model.parameters():
                weight.copy_(torch.from_numpy(rounding(weight.numpy())))
        print(f"| {name} | {model.parameter_count() * bits / 8e6:.1f} | {loss(model, caches):.4f} |")


if __name__ == "__main__":
    main()
