"""Running a program of the corpus in this process: only for programs we wrote."""

import copy
from collections.abc import Callable
from typing import Any

LONGEST_VALUE = 72
"""Characters of an argument list or of an expected value in an assert."""


def define(program: str, name: str) -> Callable[..., Any]:
    """The function `name` of a program."""
    namespace: dict[str, Any] = {"__name__": "program"}
    exec(compile(program, "<program>", "exec"), namespace)
    return namespace[name]


def call(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    """The function's value on a copy of the arguments."""
    return function(*copy.deepcopy(arguments))


def written(arguments: tuple[Any, ...]) -> str:
    """The arguments as they stand between the parentheses of an assert."""
    return ", ".join(repr(argument) for argument in arguments)


def can_be_asserted(value: Any) -> bool:
    """Whether `== repr(value)` is a fair test: short, and equal to itself when read back."""
    text = repr(value)
    if len(text) > LONGEST_VALUE or " at 0x" in text or "nan" in text or "inf" in text:
        return False
    try:
        return bool(eval(text, {}) == value)
    except Exception:
        return False
