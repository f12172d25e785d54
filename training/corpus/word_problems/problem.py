"""What a word problem is, and one drawn from it: a story with numbers, a straight-line program.

A contributor adds one by appending a `Problem(...)` to a module of this folder:

    Problem(
        concept="distance-from-speed-and-time",
        phrasings=(
            "A car travels at <speed> km per hour for <hours> hours. How many km does it cover?",
            "For <hours> hours <name> drives at <speed> km per hour. How far is that in km?",
            ...
        ),
        steps=("speed * hours",),
        draw=between(speed=(40, 90, 5), hours=(1.5, 8, 0.5)),
    )

The order of the numbers may differ from phrasing to phrasing: n0, n1, … are numbered as they
appear in the text, and the program follows. The check is
`python -m training.corpus.word_problems.check`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from random import Random

from training.corpus.word_problems.straight import straight_line
from training.corpus.word_problems.tell import number_list, tell

Number = int | float
Draw = Callable[[Random], Mapping[str, Number]]

ONE_HELD_OUT_IN = 8


@dataclass(frozen=True)
class Problem:
    """One computation with its stories.

    Placeholders are written `<like_this>`: a key of what `draw` gives is a number, all others are
    words from `words.py` (`<name>`, `<friend>`, `<thing>`, `<town>`, …).
    """

    concept: str
    """Unique, kebab-case: `distance-from-speed-and-time`."""

    phrasings: tuple[str, ...]
    """Four or more stories, each with every number exactly once and no digits of its own. Plain
    sentences: `%` and `:` stand at the number, `$<price>` becomes another currency now and then."""

    steps: tuple[str, ...]
    """Expressions over the numbers' names. All but the last are `name = expression`, the last is
    the answer. Nested ones are split into single operations; `math` may be used, and `int(x)`
    where a function wants whole numbers: `math.comb(int(people), 2)`."""

    draw: Draw
    """Draws the numbers; see `draws.py`. No division by zero, and answers that make sense."""

    distractors: tuple[str, ...] = ()
    """Numbers of the story that the answer does not depend on."""


@dataclass(frozen=True)
class Drawn:
    """A story with its list of numbers, the program that solves it and the value of `answer`."""

    text: str
    program: str
    answer: Number


def is_held_out(problem: Problem) -> bool:
    """Whether training never sees the problem; one in eight, by the concept's hash."""
    return int(sha256(problem.concept.encode()).hexdigest(), 16) % ONE_HELD_OUT_IN == 0


def draw_problem(problem: Problem, rng: Random, held_out: bool = False) -> Drawn:
    """A training example; with `held_out` the story is told plainly, as the paper's records are."""
    numbers = problem.draw(rng)
    story, order = tell(rng.choice(problem.phrasings), numbers, rng, varied=not held_out)
    program = straight_line(problem.steps, order, numbers)
    return Drawn(f"{story} {number_list(order, numbers)}", program, run(program))


def run(program: str) -> Number:
    """What the program binds to `answer`; raises what the program raises."""
    names: dict[str, Number] = {}
    exec(program, names)
    return names["answer"]
