"""What is worked out before an operation is told: the parts of a product, running sums, places numbered.

One line of steps should take nothing that has to be kept in mind. Some operations do: a sum of
many, a product of two digits each, the place of a letter in a word. Before such a line stand one or
two that do it by parts:

    parts 600, 210, 180, 63
    so far 600, 810, 990, 1053
    39 * 27 = 1053

    in 'stone': 0 's', 1 't', 2 'o', 3 'n', 4 'e', 5 end
    'stone'[1:] = 'tone'

Scratchpads after Nye et al. 2021, "Show your work".
"""

import ast
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

FEWEST_LETTERS, FEWEST_VALUES, MOST_NUMBERED = 3, 5, 16
"""Places of a text or a list that is numbered; shorter is read at a glance, longer takes too many tokens."""
MOST_ADDED = 12
LARGEST_FACTOR = 9999
EASY_DIVISORS = 1, 2, 5, 10, 100
FIRST_AND_LAST = "0", "-1"
BY_PLACE = "len", "list", "sorted", "reversed", "set", "enumerate", "Counter"
"""Functions of a text that need its letters; `len` that of any sequence."""
METHODS_BY_PLACE = (
    "find", "rfind", "index", "rindex", "count", "replace", "upper", "lower", "title", "capitalize", "swapcase",
    "endswith", "zfill", "rjust", "ljust", "center", "insert", "pop",
)


def digits_by_place(number: int) -> list[int]:
    """What a number is the sum of: 307 of 300 and 7."""
    text = str(abs(number))
    return [int(digit) * 10 ** (len(text) - 1 - place) for place, digit in enumerate(text) if digit != "0"]


def of_product(left: int, right: int) -> list[str]:
    """The products of the digits, and their running sums; nothing for what is a line of the tables."""
    first, second = digits_by_place(left), digits_by_place(right)
    if min(len(first), len(second)) == 0 or len(first) * len(second) == 1 or max(abs(left), abs(right)) > LARGEST_FACTOR:
        return []
    parts = [one * other for one in first for other in second]
    if len(parts) > MOST_ADDED:
        return []
    return [f"parts {listed(parts)}", f"so far {listed(list(accumulate(parts)))}"]


def of_division(number: int, divisor: int) -> list[str]:
    """The greatest multiple that is in the number."""
    if divisor in EASY_DIVISORS or not 0 < divisor <= number:
        return []
    return [f"{number // divisor} * {divisor} = {number // divisor * divisor}"]


def of_sum(values: Sequence[Any]) -> list[str]:
    """The running sums of three numbers or more."""
    if not 3 <= len(values) <= MOST_ADDED or not all(type(value) is int for value in values):
        return []
    return [f"so far {listed(list(accumulate(values)))}"]


def of_places(values: Any, told: set[str]) -> list[str]:
    """The places of a text or list, numbered, if they were not told before."""
    fewest = FEWEST_LETTERS if isinstance(values, str) else FEWEST_VALUES
    if not isinstance(values, str | list | tuple) or not fewest <= len(values) <= MOST_NUMBERED or repr(values) in told:
        return []
    told.add(repr(values))
    return [f"in {values!r}: " + ", ".join(f"{place} {value!r}" for place, value in enumerate(values)) + f", {len(values)} end"]


def listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))


def working(node: ast.expr, value_of: Callable[[ast.expr], Any], told: set[str]) -> list[str]:
    """The lines before that of `node`, an operation whose parts have the values `value_of` gives (None if unknown).

    `told` holds what was numbered before in the same call, and gets what is numbered now.
    """
    if isinstance(node, ast.BinOp):
        left, right = value_of(node.left), value_of(node.right)
        if type(left) is not int or type(right) is not int:
            return []
        if isinstance(node.op, ast.Mult):
            return of_product(left, right)
        if isinstance(node.op, ast.Pow):
            return of_product(left, left) if right == 2 else []
        return of_division(left, right) if isinstance(node.op, ast.FloorDiv | ast.Mod) else []
    if isinstance(node, ast.Subscript):
        return [] if ast.unparse(node.slice) in FIRST_AND_LAST else of_places(value_of(node.value), told)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return of_places(value_of(node.func.value), told) if node.func.attr in METHODS_BY_PLACE else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
        first = value_of(node.args[0])
        if node.func.id == "sum":
            return of_sum(first) if isinstance(first, list | tuple) else []
        if node.func.id == "divmod" and len(node.args) == 2:
            second = value_of(node.args[1])
            return of_division(first, second) if type(first) is int and type(second) is int else []
        if node.func.id in BY_PLACE and (isinstance(first, str) or node.func.id == "len"):
            return of_places(first, told)
    return []
