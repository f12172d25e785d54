"""Drawing a story's numbers.

    between(speed=(40, 90, 5), hours=(1.5, 8, 0.5), wheels=[2, 3, 4], where="speed > 10 * hours")
    derive(between(big=(30, 60), small=(5, 25)), total="big + small", difference="big - small")
"""

import math
from collections.abc import Callable, Mapping
from random import Random

Bounds = tuple[float, ...] | list[float]
Draw = Callable[[Random], dict[str, float]]

TRIES = 20_000


def tidy(value: float) -> float:
    """Few decimals, and an int where the value is whole."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def one(bounds: Bounds, rng: Random) -> float:
    """A member of a list, or from low to high, both included, in steps (of one unless given)."""
    if isinstance(bounds, list):
        return rng.choice(bounds)
    low, high, step = (*bounds, 1)[:3]
    return tidy(low + step * rng.randint(0, round((high - low) / step)))


def evaluate(expression: str, values: Mapping[str, float]) -> float:
    """The expression's value; it may use `math`."""
    return eval(expression, {"math": math, **values})


def between(where: str = "True", **bounds: Bounds) -> Draw:
    """Each number from its bounds, drawn again until `where` holds."""

    def draw(rng: Random) -> dict[str, float]:
        for _ in range(TRIES):
            values = {name: one(each, rng) for name, each in bounds.items()}
            if evaluate(where, values):
                return values
        raise ValueError(f"never true: {where}")

    return draw


def derive(hidden: Draw, **expressions: str) -> Draw:
    """The story's numbers computed from hidden ones, such as the answer itself."""

    def draw(rng: Random) -> dict[str, float]:
        values = hidden(rng)
        return {name: tidy(evaluate(text, values)) for name, text in expressions.items()}

    return draw
