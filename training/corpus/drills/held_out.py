"""Keeps the drills away from what prediction is measured by: the programs of the held-out families."""

import ast
from functools import cache
from random import Random

from training.corpus.split import split_families
from training.corpus.template import fill_solution

DRAWS = 40
"""Of a family's parameters, each of which makes another program."""


def shape(program: str) -> str:
    """The program, whatever its functions, arguments and variables are called."""
    tree = ast.parse(program)
    nodes = list(ast.walk(tree))
    own = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    own |= {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    numbers: dict[str, str] = {}
    for node in nodes:
        for field in ("id", "arg", "name"):
            name = getattr(node, field, None)
            if name in own and not isinstance(node, ast.keyword):
                setattr(node, field, numbers.setdefault(name, str(len(numbers))))
    return ast.dump(tree)


@cache
def held_out_shapes() -> frozenset[str]:
    """The shapes of the held-out families' programs."""
    rng, shapes = Random(0), set()
    for family in split_families()[1]:
        for parameters in [dict(family.parameters(rng)) for _ in range(DRAWS if family.parameters(rng) else 1)]:
            shapes |= {shape(fill_solution(solution, "f", parameters)) for solution in family.solutions}
    return frozenset(shapes)


def is_held_out(program: str) -> bool:
    """Whether a held-out family has this very program, under any names."""
    return shape(program) in held_out_shapes()
