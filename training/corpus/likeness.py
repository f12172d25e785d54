"""What is drawn for training may not repeat: the programs and the wordings of the families held out."""

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


def fillings(family: Family, draws: int = DRAWS) -> list[dict]:
    """What its placeholders may stand for."""
    rng = Random(family.concept)
    count = 1 if family.parameters is no_parameters else draws
    return [dict(family.parameters(rng)) for _ in range(count)]


def skeleton(program: str) -> str:
    """Its signs and figures alone: equal for equal trees, and quick to make."""
    return re.sub(r"[^\W\d]\w*|[\s()'\"]", "", program)


def programs_of(family: Family, draws: int = DRAWS) -> set[str]:
    """Its solutions, filled."""
    return {fill_solution(solution, "f", parameters) for parameters in fillings(family, draws) for solution in family.solutions}


@cache
def held_out_programs() -> tuple[frozenset[str], frozenset[str]]:
    """The skeletons and the normal forms of every solution of every family held out."""
    programs = {program for family in split_families()[1] for program in programs_of(family)}
    return frozenset(map(skeleton, programs)), frozenset(map(normal_form, programs))


def is_held_out_program(program: str) -> bool:
    """Whether a held-out family has this very program, under any names."""
    skeletons, forms = held_out_programs()
    return skeleton(program) in skeletons and normal_form(program) in forms


@cache
def new_families() -> tuple[Family, ...]:
    """The families held out, but for those of which a known family has a program, under another concept."""
    known = {
        normal_form(program) for family in split_families()[0] for program in programs_of(family)
        if is_held_out_program(program)
    }
    return tuple(family for family in split_families()[1] if known.isdisjoint(map(normal_form, programs_of(family))))


@cache
def held_out_runs() -> frozenset[tuple[str, ...]]:
    """Every eight words in a row of a held-out family's phrasings."""
    return frozenset(
        run for family in split_families()[1] for parameters in fillings(family)
        for text in family.wordings for run in runs(fill_phrasing(text, parameters))
    )


def repeated_programs(family: Family) -> list[str]:
    """Those of its programs that are a held-out family's but for their names."""
    programs = (solution.replace("<f>", "f") for solution in family.solutions)
    return [text for text in programs if is_held_out_program(text)]


def repeated_phrasings(family: Family) -> list[str]:
    """Those of its phrasings that share eight words in a row with a held-out family's."""
    return [text for text in family.wordings if not held_out_runs().isdisjoint(runs(text))]
