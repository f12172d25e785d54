"""Inputs that no assert has, made from those that the asserts have."""

import ast
import copy

from trivial import is_literal, value_of

CALL_LIMIT = 12
_FLOAT_TOLERANCE = 1e-6


def probes_of(asserts: list) -> list:
    """Asserts like the given ones with other arguments; what they expect is never the case."""
    known, probes = set(), []
    trees = [tree for source in asserts if (tree := _parsed(source)) is not None]
    for tree in trees:
        known.add(ast.unparse(_side(tree)))
    for round in range(3):
        for tree in trees:
            side = copy.deepcopy(_side(tree))
            if not _vary(side, round):
                continue
            text = ast.unparse(side)
            if text not in known:
                known.add(text)
                probes.append(f"assert {text} == Ellipsis")
    return probes[:CALL_LIMIT]


def expectations(probes: list, actual: list) -> list:
    """The probes with what the reference gave (Python's repr, or None) for what they expect."""
    asserts = []
    for probe, text in zip(probes, actual, strict=True):
        value = _read(text)
        if not is_literal(value):
            continue
        tree = ast.parse(probe).body[0]
        expected = ast.parse(repr(value), mode="eval").body
        if type(value) is float:
            expected = ast.Call(ast.Name("approx"), [expected, ast.Constant(_FLOAT_TOLERANCE)], [])
        tree.test.comparators = [expected]
        asserts.append(ast.unparse(tree))
    return asserts


def _read(text):
    try:
        return value_of(ast.parse(text, mode="eval").body) if text else value_of(None)
    except (SyntaxError, RecursionError, MemoryError):
        return value_of(None)


def _parsed(source: str):
    try:
        tree = ast.parse(source.strip()).body[0]
    except (SyntaxError, IndexError, RecursionError, MemoryError):
        return None
    return tree.test if isinstance(tree, ast.Assert) and _side(tree.test) is not None else None


def _side(test):
    """The part of a test that calls what is tested: a side of `==`, else a call in it."""
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Eq):
        for side in (test.left, test.comparators[0]):
            if _calls(side):
                return side
    calls = _calls(test)
    return calls[-1] if calls else None


def _calls(node) -> list:
    """The calls by name with plain arguments, outermost first."""
    return [
        each
        for each in ast.walk(node)
        if isinstance(each, ast.Call)
        and isinstance(each.func, ast.Name)
        and each.args
        and any(is_literal(value_of(argument)) for argument in each.args)
    ]


def _vary(side, round: int) -> bool:
    """Changes one argument of the innermost call; which one goes round."""
    call = _calls(side)[-1]
    places = [at for at, each in enumerate(call.args) if is_literal(value_of(each))]
    at = places[round % len(places)]
    before = value_of(call.args[at])
    after = _varied(before, round)
    if repr(after) == repr(before):
        return False
    call.args[at] = ast.parse(repr(after), mode="eval").body
    return True


def _varied(value, round: int):
    """Another value of the same type that is likely to be as good an input."""
    match value:
        case bool():
            return not value
        case int() | float():
            return value + (1, 2, 3)[round] if value >= 0 else value - (1, 2, 3)[round]
        case str() | bytes() | list() | tuple() if len(value) > 0:
            return (value[::-1], value[1:], value + value[:1])[round]
        case set() | frozenset() if len(value) > 1:
            return type(value)(sorted(value, key=repr)[1:])
        case dict() if len(value) > 1:
            return dict(list(value.items())[1:])
    return value
