"""Expressions over named numbers, as lines of one operation each."""

import ast
from collections.abc import Mapping, Sequence

EXACT = ("comb", "perm", "factorial", "gcd", "lcm")
"""Functions of `math` that take whole numbers only."""


def rank(operand: str) -> tuple[int, float]:
    """Sums and products are written one way: t0 before n0 before constants."""
    kinds = {"t": 0, "n": 1}
    if operand[0] in kinds:
        return kinds[operand[0]], int(operand[1:])
    return 2, 0


class Lines:
    """Collects `t0 = …`, `t1 = …` and knows what each name of a step became."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self.known = dict(known)
        self.lines: list[str] = []

    def place(self, node: ast.expr) -> str:
        """Emits what the node needs and returns the name or constant that stands for it."""
        match node:
            case ast.Name(id=name):
                return self.known[name]
            case ast.Constant(value=value):
                return repr(float(value))
            case ast.Attribute():
                return ast.unparse(node)
            case ast.BinOp(left=left, op=op, right=right):
                placed = [self.place(left), self.place(right)]
                if isinstance(op, ast.Add | ast.Mult):
                    placed.sort(key=rank)
                first, second = map(ast.Name, placed)
                return self.emit(ast.unparse(ast.BinOp(first, op, second)))
            case ast.Call(func=function, args=arguments):
                whole = isinstance(function, ast.Attribute) and function.attr in EXACT
                placed = [self.whole(each) if whole else self.place(each) for each in arguments]
                return self.emit(f"{ast.unparse(function)}({', '.join(placed)})")
        raise ValueError(f"not a step: {ast.unparse(node)}")

    def whole(self, node: ast.expr) -> str:
        """An argument that must be whole: a constant, or `int(…)` around a name."""
        match node:
            case ast.Constant(value=int(value)):
                return str(value)
            case ast.Call(func=ast.Name(id="int"), args=[argument]):
                return f"int({self.place(argument)})"
        return self.place(node)

    def emit(self, expression: str) -> str:
        """Adds a line and returns its name."""
        name = f"t{len(self.lines)}"
        self.lines.append(f"{name} = {expression}")
        return name


def straight_line(
    steps: Sequence[str], order: Sequence[str], numbers: Mapping[str, float]
) -> str:
    """The program: the numbers in the order of the story, the steps, the answer."""
    lines = Lines({name: f"n{index}" for index, name in enumerate(order)})
    for step in steps[:-1]:
        name, _, expression = step.partition(" = ")
        lines.known[name] = lines.place(ast.parse(expression, mode="eval").body)
    answer = lines.place(ast.parse(steps[-1], mode="eval").body)
    given = [f"n{index} = {float(numbers[name])!r}" for index, name in enumerate(order)]
    program = "\n".join([*given, *lines.lines, f"answer = {answer}"])
    return f"import math\n{program}" if "math." in program else program
