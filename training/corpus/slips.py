"""Wrong programs as people write them, each with the sentence a reader might say about it."""

import ast
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from training.corpus.mutants import SWAPPED

SIGNS: dict[type, str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.FloorDiv: "//", ast.Div: "/", ast.Mod: "%", ast.Lt: "<", ast.LtE: "<=",
    ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.In: "in", ast.NotIn: "not in", ast.And: "and", ast.Or: "or",
    ast.BitAnd: "&", ast.BitOr: "|", ast.LShift: "<<", ast.RShift: ">>",
}
CALLS = {
    "max": "min", "min": "max", "sum": "len", "len": "sum", "any": "all", "all": "any", "upper": "lower", "lower": "upper",
    "append": "extend", "startswith": "endswith", "endswith": "startswith", "isupper": "islower", "islower": "isupper",
    "isdigit": "isalpha", "isalpha": "isdigit", "keys": "values", "values": "keys", "sorted": "list", "find": "rfind", "index": "count",
    "lstrip": "rstrip", "rstrip": "lstrip", "union": "intersection", "intersection": "union", "abs": "int", "range": "len",
}
Edit = tuple[Any, str, Any, str]
"""A node, its field, the field's wrong value, and what to say."""


def edits(tree: ast.Module) -> Iterator[Edit]:
    """Every single slip that is possible in the program."""
    names = sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
                   | {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)})
    for node in ast.walk(tree):
        yield from operator_edits(node)
        if isinstance(node, ast.Constant) and type(node.value) is int:
            for wrong in (node.value + 1, node.value - 1):
                yield node, "value", wrong, f"It should be {node.value} there, not {wrong}."
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in names:
            for other in names:
                if other != node.id:
                    yield node, "id", other, f"You use {other} where {node.id} is meant."
        elif isinstance(node, ast.Name) and node.id in CALLS:
            yield node, "id", CALLS[node.id], f"Use {node.id}, not {CALLS[node.id]}."
        elif isinstance(node, ast.Attribute) and node.attr in CALLS:
            yield node, "attr", CALLS[node.attr], f"Use {node.attr}, not {CALLS[node.attr]}."
        elif isinstance(node, ast.If) and not isinstance(node.test, ast.UnaryOp):
            yield node, "test", ast.UnaryOp(ast.Not(), node.test), "The condition is the wrong way round."
        elif isinstance(node, ast.keyword) and node.arg == "reverse":
            yield node, "value", ast.Constant(False), "The order is the wrong way round."
        elif isinstance(node, ast.Slice) and node.step is not None:
            yield node, "step", None, "The step of the slice is missing."
        yield from statement_edits(node)


def operator_edits(node: ast.AST) -> Iterator[Edit]:
    if isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign) and type(node.op) in SWAPPED:
        wrong = SWAPPED[type(node.op)]
        yield node, "op", wrong(), f"It should be {SIGNS[type(node.op)]}, not {SIGNS[wrong]}."
    elif isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPPED:
        wrong = SWAPPED[type(node.ops[0])]
        yield node, "ops", [wrong(), *node.ops[1:]], f"It should be {SIGNS[type(node.ops[0])]}, not {SIGNS[wrong]}."


def statement_edits(node: ast.AST) -> Iterator[Edit]:
    """A statement forgotten, or the last one returned too early."""
    body = getattr(node, "body", None)
    if not isinstance(body, list) or isinstance(node, ast.Module):
        return
    for index, statement in enumerate(body):
        rest = body[:index] + body[index + 1 :]
        if rest and not isinstance(statement, ast.FunctionDef):
            yield node, "body", rest, f"The line {ast.unparse(statement).splitlines()[0].rstrip(':')} is missing."
    last = body[-1]
    if isinstance(last, ast.Return) and isinstance(node, ast.FunctionDef) and isinstance(body[-2] if len(body) > 1 else None, ast.For):
        loop = body[-2]
        yield loop, "body", [*loop.body, last], "It returns too early, inside the loop."


def slip(program: str, rng: Random, accept: Callable[[str], bool]) -> tuple[str, str] | None:
    """A wrong program that `accept` takes, and the sentence about it; None if none of a few is."""
    tree = ast.parse(program)
    possible = list(edits(tree))
    for node, field, wrong, sentence in rng.sample(possible, min(len(possible), 5)):
        kept = getattr(node, field)
        setattr(node, field, wrong)
        text = ast.unparse(ast.fix_missing_locations(tree))
        setattr(node, field, kept)
        if accept(text):
            return text, sentence
    return None
