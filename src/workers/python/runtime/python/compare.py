"""Compares predicted values with the one that came, as texts that Python can read back."""

import ast

TEXT_LIMIT = 2000
_NONE = object()


def compared(value: str, answer: str) -> str:
    """`exact`, `same`, `other-number`, `different`, or `no-literal`."""
    answer = answer.strip()
    if answer == value:
        return "exact"
    wanted, given = read(value), read(answer)
    if given is _NONE:
        return "no-literal"
    return "different" if wanted is _NONE else _kind(wanted, given)


def is_readable(value: str) -> bool:
    """Whether a value's text stands for it: a literal that reads back to the same text."""
    found = read(value)
    return found is not _NONE and repr(found) == value


def read(text: str):
    if len(text) > TEXT_LIMIT:
        return _NONE
    try:
        return ast.literal_eval(text)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return _NONE


def _kind(a, b) -> str:
    if type(a) is not type(b):
        numbers = {type(a), type(b)} == {int, float}
        return "other-number" if numbers and a == b else "different"
    if isinstance(a, list | tuple):
        if len(a) != len(b):
            return "different"
        return _worst(_kind(x, y) for x, y in zip(a, b))
    if isinstance(a, dict | set):
        if a != b:
            return "different"
        # Equal keys may still be 1 and 1.0.
        keys = {key: key for key in b}
        pairs = [(key, keys[key]) for key in a]
        if isinstance(a, dict):
            pairs += [(each, b[key]) for key, each in a.items()]
        return _worst(_kind(x, y) for x, y in pairs)
    return "same" if a == b else "different"


def _worst(kinds) -> str:
    found = set(kinds)
    return next((each for each in ("different", "other-number") if each in found), "same")
