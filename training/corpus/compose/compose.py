"""Tasks made by combining operations, as families of their own.

    python -m training.corpus.compose.compose --show 10
"""

import argparse
from collections.abc import Callable
from hashlib import sha256
from random import Random
from typing import Any

from training.corpus.compose.draft import Draft
from training.corpus.compose.formula_shapes import draw_formula
from training.corpus.compose.pattern_tables import draw_any_pattern
from training.corpus.compose.reduce_shape import draw_reduction
from training.corpus.compose.shapes import SHAPES
from training.corpus.draw import Inputs
from training.corpus.family import Family, NoInput
from training.corpus.likeness import repeated_phrasings, repeated_programs
from training.corpus.run import call, define, limited

TRIES = 12
KINDS: tuple[tuple[Callable[[Random], Draft], float], ...] = (
    (draw_any_pattern, 0.54), (draw_reduction, 0.24), (lambda rng: rng.choice(SHAPES)(rng), 0.17), (draw_formula, 0.05),
)
FRAMES = (
    "Write a function to {}.", "Write a function to {}.", "Write a python function to {}.", "Write a Python function to {}.",
    "Write a function that can {}.", "Create a function to {}.", "I need code to {}.", "Please {}.",
)


def draw_draft(rng: Random) -> Draft:
    """A task of any shape."""
    kinds, weights = zip(*KINDS)
    return rng.choices(kinds, weights)[0](rng)


def framed(text: str, rng: Random) -> str:
    """An imperative in a frame, or on its own; a whole sentence as it is."""
    if text[0].isupper():
        return text
    if rng.random() < 0.2:
        return text[0].upper() + text[1:] + "."
    return rng.choice(FRAMES).format(text)


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
                    with limited():
                        call(program, arguments)
            except TimeoutError:
                raise NoInput(draft.key) from None
            except (ValueError, IndexError, ZeroDivisionError, TypeError, RecursionError, OverflowError):
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
        phrasings = tuple(framed(text, rng) for text in draft.phrases)
        family = Family(f"composed/{draft.key}", draft.tags, phrasings, draft.names, draft.solutions, inputs)
        if not repeated_programs(family) and not repeated_phrasings(family):
            return family


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="show only compositions whose name holds this")
    arguments = parser.parse_args()
    rng = Random(arguments.seed)
    shown = 0
    while shown < arguments.show:
        family = compose(rng)
        if arguments.only not in family.concept:
            continue
        shown += 1
        print(f"# {family.concept}", *family.phrasings[:3], *family.solutions, sep="\n", end="\n\n")


if __name__ == "__main__":
    main()
