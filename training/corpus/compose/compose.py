"""Tasks made by combining operations, as families of their own.

    python -m training.corpus.compose.compose --show 10
"""

import argparse
from hashlib import sha256
from random import Random
from typing import Any

from training.corpus.compose.draft import Draft
from training.corpus.compose.reduce_shape import draw_reduction
from training.corpus.compose.shapes import SHAPES
from training.corpus.draw import Inputs
from training.corpus.family import Family, NoInput
from training.corpus.run import call, define

TRIES = 12
SHARE_OF_REDUCTIONS = 0.5
FRAMES = ("Write a function to {}.", "Write a function to {}.", "Write a python function to {}.")


def draw_draft(rng: Random) -> Draft:
    """A task of any shape."""
    return draw_reduction(rng) if rng.random() < SHARE_OF_REDUCTIONS else rng.choice(SHAPES)(rng)


def is_held_out(key: str) -> bool:
    """One combination in twenty is never trained on, whatever its wording and constants."""
    return int(sha256(key.encode()).hexdigest(), 16) % 20 == 0


def safe_inputs(draft: Draft) -> Inputs:
    """The draft's inputs, drawn again where one of its programs has no value for them."""
    programs = [define(solution.replace("<f>", "f"), "f") for solution in draft.solutions]

    def inputs(rng: Random) -> tuple[Any, ...]:
        for _ in range(TRIES):
            arguments = draft.inputs(rng)
            try:
                for program in programs:
                    call(program, arguments)
            except (ValueError, IndexError, ZeroDivisionError, TypeError):
                continue
            return arguments
        raise NoInput(draft.key)

    return inputs


def compose(rng: Random, held_out: bool = False) -> Family:
    """A family of one composed task; with `held_out`, one of those never trained on."""
    while True:
        draft = draw_draft(rng)
        if is_held_out(draft.key) != held_out:
            continue
        inputs = safe_inputs(draft)
        try:
            inputs(rng)
        except NoInput:
            continue
        phrasings = tuple(rng.choice(FRAMES).format(text) for text in draft.phrases)
        return Family(f"composed/{draft.key}", draft.tags, phrasings, draft.names, draft.solutions, inputs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    rng = Random(arguments.seed)
    for _ in range(arguments.show):
        family = compose(rng)
        print(f"# {family.concept}", *family.phrasings[:3], *family.solutions, sep="\n", end="\n\n")


if __name__ == "__main__":
    main()
