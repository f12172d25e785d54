"""Running a program of the corpus in this process: only for programs we wrote."""

import copy
import gc
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

Cases = list[tuple[tuple[Any, ...], Any]]
"""Pairs of a call's arguments and its value."""

CALL_SECONDS = 0.05
"""Processor time for all the cases of one program."""

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


def stop_call(signal_number: int, frame: object) -> None:
    """A program that loops for ever ends here."""
    raise TimeoutError


@contextmanager
def limited() -> Iterator[None]:
    """Raises `TimeoutError` where what is done takes too long; in the main thread.

    Garbage is collected outside: a collection of the whole corpus would take most of a program's time.
    """
    signal.signal(signal.SIGVTALRM, stop_call)
    gc.disable()
    signal.setitimer(signal.ITIMER_VIRTUAL, CALL_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        gc.enable()


def outcomes(program: str, name: str, calls: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    """The value of each call, or the exception it ended with; within the time for all, in the main thread."""
    try:
        with limited():
            function = define(program, name)
            for arguments in calls:
                yield call(function, arguments)
    except Exception as error:
        yield error


def passes(program: str, name: str, cases: Cases) -> bool:
    """Whether a program gives every expected value."""
    values = list(outcomes(program, name, (arguments for arguments, _ in cases)))
    return len(values) == len(cases) and all(same(value, expected) for value, (_, expected) in zip(values, cases))


def same(value: Any, expected: Any) -> bool:
    """Equality as an assert has it; what cannot be compared is not equal."""
    try:
        return bool(value == expected)
    except Exception:
        return False
