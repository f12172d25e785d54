"""What a composition may not repeat: the programs and the wordings of the families held out."""

import ast
import re
from functools import cache
from random import Random

from training.corpus.family import Family, no_parameters
from training.corpus.overlap import runs
from training.corpus.split import split_families
from training.corpus.template import fill_phrasing, fill_solution

DRAWS = 20
"""Values drawn for the placeholders of a held-out family."""


def normal_form(program: str) -> str:
    """The syntax tree, with the names that the program itself gives replaced in order of appearance."""
    tree = ast.parse(program)
    nodes = list(ast.walk(tree))
    own = {node.arg for node in nodes if isinstance(node, ast.arg)}
    own |= {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own |= {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    order: dict[str, str] = {}

    def renamed(name: str) -> str:
        return order.setdefault(name, f"v{len(order)}") if name in own else name

    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            node.name = renamed(node.name)
        elif isinstance(node, ast.arg):
            node.arg = renamed(node.arg)
        elif isinstance(node, ast.Name):
            node.id = renamed(node.id)
    return ast.dump(tree)


def fillings(family: Family) -> list[dict]:
    """What its placeholders may stand for."""
    rng = Random(family.concept)
    count = 1 if family.parameters is no_parameters else DRAWS
    return [dict(family.parameters(rng)) for _ in range(count)]


def skeleton(program: str) -> str:
    """Its signs and figures alone: equal for equal trees, and quick to make."""
    return re.sub(r"[^\W\d]\w*|[\s()'\"]", "", program)


@cache
def held_out_programs() -> tuple[frozenset[str], frozenset[str]]:
    """The skeletons and the normal forms of every solution of every family held out."""
    programs = {
        fill_solution(solution, "f", parameters)
        for family in split_families()[1] for parameters in fillings(family) for solution in family.solutions
    }
    return frozenset(map(skeleton, programs)), frozenset(map(normal_form, programs))


@cache
def held_out_runs() -> frozenset[tuple[str, ...]]:
    """Every eight words in a row of a held-out family's phrasings."""
    return frozenset(
        run for family in split_families()[1] for parameters in fillings(family)
        for text in family.phrasings for run in runs(fill_phrasing(text, parameters))
    )


def repeated_programs(family: Family) -> list[str]:
    """Those of its programs that are a held-out family's but for their names."""
    skeletons, forms = held_out_programs()
    programs = (solution.replace("<f>", "f") for solution in family.solutions)
    return [text for text in programs if skeleton(text) in skeletons and normal_form(text) in forms]


def repeated_phrasings(family: Family) -> list[str]:
    """Those of its phrasings that share eight words in a row with a held-out family's."""
    return [text for text in family.phrasings if not held_out_runs().isdisjoint(runs(text))]
