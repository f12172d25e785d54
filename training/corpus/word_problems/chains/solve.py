"""Equations among quantities, solved for each of them and chained."""

import ast
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random

NAME = re.compile(r"(?<![\w.])[a-z_]\w*(?![\w(.])")


@dataclass(frozen=True)
class Rule:
    """One way to compute a quantity from others."""

    target: str
    expression: str
    compares: bool = False

    @cached_property
    def inputs(self) -> tuple[str, ...]:
        """The quantities it needs, in order, without repeats."""
        return tuple(dict.fromkeys(NAME.findall(self.expression)))

    @cached_property
    def operations(self) -> int:
        """How many lines it comes to."""
        tree = ast.parse(self.expression)
        return sum(isinstance(each, ast.BinOp | ast.Call) for each in ast.walk(tree))


def count(node: ast.expr, name: str) -> int:
    """How often the name stands in the expression."""
    return sum(isinstance(each, ast.Name) and each.id == name for each in ast.walk(node))


def solved(target: ast.expr, node: ast.expr, name: str) -> ast.expr | None:
    """What the name equals where `target` equals `node`; None where that cannot be said."""
    if isinstance(node, ast.Name):
        return target
    if not isinstance(node, ast.BinOp):
        return None
    left, right = node.left, node.right
    in_left = count(left, name)
    match node.op:
        case ast.Add():
            rest = ast.BinOp(target, ast.Sub(), right if in_left else left)
        case ast.Mult():
            rest = ast.BinOp(target, ast.Div(), right if in_left else left)
        case ast.Sub():
            rest = ast.BinOp(target, ast.Add(), right) if in_left else ast.BinOp(left, ast.Sub(), target)
        case ast.Div():
            rest = ast.BinOp(target, ast.Mult(), right) if in_left else ast.BinOp(left, ast.Div(), target)
        case ast.Pow() if in_left and isinstance(right, ast.Constant) and right.value in (2, 3):
            root = "math.sqrt(x)" if right.value == 2 else "x ** (1 / 3)"
            rest = Put(target).visit(ast.parse(root, mode="eval").body)
        case _:
            return None
    return solved(rest, left if in_left else right, name)


class Put(ast.NodeTransformer):
    """Puts an expression in the place of `x`."""

    def __init__(self, value: ast.expr) -> None:
        self.value = value

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.value if node.id == "x" else node


def all_rules(equations: Iterable[str]) -> tuple[Rule, ...]:
    """Every equation as it stands, and solved for the names that stand once in it."""
    direct = [Rule(*equation.split(" = ")) for equation in equations]
    known = {(rule.target, frozenset(rule.inputs)) for rule in direct}
    rules = list(direct)
    for rule in direct:
        body = ast.parse(rule.expression, mode="eval").body
        for name in rule.inputs:
            others = (name, frozenset({rule.target, *rule.inputs} - {name}))
            found = solved(ast.Name(rule.target), body, name) if count(body, name) == 1 else None
            if found is not None and others not in known:
                rules.append(Rule(name, ast.unparse(found)))
                known.add(others)
    return tuple(rules)


def depends(name: str, on: str, chosen: Mapping[str, Rule]) -> bool:
    """Whether computing `name` needs `on`."""
    if name == on:
        return True
    return name in chosen and any(depends(each, on, chosen) for each in chosen[name].inputs)


SHARE_COMPARED = 0.35


def choose(rules: Sequence[Rule], rng: Random) -> Rule:
    """Any rule; the many comparisons together have a fixed share."""
    kinds = [[rule for rule in rules if rule.compares == kind] for kind in (True, False)]
    comparing = kinds[0] and (not kinds[1] or rng.random() < SHARE_COMPARED)
    return rng.choice(kinds[0] if comparing else kinds[1])


def spread(asked: str, rules: Collection[Rule], length: int, rng: Random) -> list[str]:
    """What to tell, some `length` rules away from what is asked."""
    chosen: dict[str, Rule] = {}
    told = [asked]
    for _ in range(length):
        options = [
            rule
            for rule in rules
            if rule.target in told
            and not any(depends(each, rule.target, chosen) for each in rule.inputs)
        ]
        if not options:
            break
        target = rng.choice(sorted({rule.target for rule in options}))
        chosen[target] = choose([rule for rule in options if rule.target == target], rng)
        told.remove(target)
        told += [each for each in chosen[target].inputs if each not in chosen and each not in told]
    return told


def shortest(told: Collection[str], rules: Sequence[Rule]) -> dict[str, Rule]:
    """For everything that follows from what is told, the rule that makes the fewest lines."""
    costs, chosen, changed = dict.fromkeys(told, 0), {}, True
    while changed:
        changed = False
        for rule in rules:
            cost = rule.operations
            for each in rule.inputs:
                if each not in costs:
                    break
                cost += costs[each]
            else:
                if cost < costs.get(rule.target, cost + 1):
                    costs[rule.target], chosen[rule.target], changed = cost, rule, True
    return chosen


def in_order(asked: str, chosen: Mapping[str, Rule]) -> list[Rule]:
    """The rules so that each finds what it needs."""
    ordered: dict[str, Rule] = {}

    def visit(name: str) -> None:
        if name in chosen and name not in ordered:
            for each in chosen[name].inputs:
                visit(each)
            ordered[name] = chosen[name]

    visit(asked)
    return list(ordered.values())


def all_needed(asked: str, told: Collection[str], rules: Sequence[Rule]) -> bool:
    """Whether the answer would not follow with any one quantity left out."""
    return not any(asked in shortest({*told} - {each}, rules) for each in told)
