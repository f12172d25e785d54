"""Wrong programs made from a right one: good asserts tell them apart."""

import ast
from collections.abc import Iterator
from itertools import islice

from training.corpus.run import Cases, passes

SWAPPED: dict[type, type] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or,
    ast.Or: ast.And, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.LShift: ast.RShift,
}


TRIED = 6


def mutants(program: str) -> Iterator[str]:
    """The program with one constant off by one or one operator swapped, each place in turn."""
    tree = ast.parse(program)
    for node in list(ast.walk(tree)):
        if isinstance(node, ast.Constant) and type(node.value) is int:
            node.value += 1
            yield ast.unparse(tree)
            node.value -= 1
        elif isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign) and type(node.op) in SWAPPED:
            kept, node.op = node.op, SWAPPED[type(node.op)]()
            yield ast.unparse(tree)
            node.op = kept
        elif isinstance(node, ast.Compare) and type(node.ops[0]) in SWAPPED:
            kept, node.ops[0] = node.ops[0], SWAPPED[type(node.ops[0])]()
            yield ast.unparse(tree)
            node.ops[0] = kept


def trivial_programs(name: str, cases: Cases) -> tuple[str, str]:
    """Programs that look at nothing: a constant, and the first argument given back."""
    return (f"def {name}(*a):\n    return {cases[0][1]!r}", f"def {name}(x, *a):\n    return x")


def told_apart(program: str, name: str, cases: Cases) -> bool:
    """Whether the cases tell the program from doing nothing and from some mutant, if it has any."""
    if any(passes(trivial, name, cases) for trivial in trivial_programs(name, cases)):
        return False
    verdicts = [True]
    for mutant in islice(mutants(program), TRIED):
        verdicts.append(passes(mutant, name, cases))
        if not verdicts[-1]:
            return True
    return len(verdicts) == 1
