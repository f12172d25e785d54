"""Whether a model can go on with what it has just read: the circuit behind copying.

    python -m training.induction --run training/runs/eighth training/runs/ninth

Random tokens are read twice in a row; the share of the second reading that is guessed right is
near 1 where the model looks up what followed last time ("In-context Learning and Induction Heads",
Olsson et al., 2022), and near 0 where it does not. No document looks like this, so it cannot be
remembered either.
"""

import argparse
from pathlib import Path

import torch

from training.export import load_checkpoint
from training.model import Decoder

ROWS, LENGTH = 64, 48
FIRST_WORD = 300
"""Tokens before that are bytes and marks."""


@torch.no_grad()
def guessed_again(model: Decoder, seed: int) -> float:
    """The share of a second reading of random tokens that is guessed right, but for its first."""
    generator = torch.Generator().manual_seed(seed)
    once = torch.randint(FIRST_WORD, model.shape.vocabulary, (ROWS, LENGTH), generator=generator)
    guesses = model(torch.cat((once, once), dim=1)).argmax(dim=-1)
    return (guesses[:, LENGTH:-1] == once[:, 1:]).float().mean().item()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, nargs="+", required=True)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    for run in arguments.run:
        print(f"{run.name}: {guessed_again(load_checkpoint(run), arguments.seed):.1%}")


if __name__ == "__main__":
    main()
