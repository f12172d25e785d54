"""Wrong programs made from a right one: good asserts tell them apart."""

import ast
import copy
from collections.abc import Iterator

SWAPPED: dict[type, type] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or,
    ast.Or: ast.And, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.LShift: ast.RShift,
}


def mutants(program: str) -> Iterator[str]:
    """The program with one constant off by one or one operator swapped, each place in turn."""
    tree = ast.parse(program)
    for index, node in enumerate(ast.walk(tree)):
        if isinstance(node, ast.Constant) and type(node.value) is int:
            yield changed(tree, index, node.value + 1)
        elif isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign) and type(node.op) in SWAPPED:
            yield changed(tree, index, SWAPPED[type(node.op)]())
        elif isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPPED:
            yield changed(tree, index, SWAPPED[type(node.ops[0])]())


def changed(tree: ast.Module, index: int, new: int | ast.AST) -> str:
    """The tree's source with the node at `index` of a walk altered."""
    other = copy.deepcopy(tree)
    node = next(node for number, node in enumerate(ast.walk(other)) if number == index)
    if isinstance(node, ast.Constant):
        node.value = new
    elif isinstance(node, ast.Compare):
        node.ops[0] = new
    else:
        node.op = new
    return ast.unparse(other)
