"""Putting one piece of Python into another: parentheses where they are needed, negation, imports."""

import ast
import re
from functools import lru_cache

ATOM = 12
LEVELS: dict[type, int] = {
    ast.IfExp: 0, ast.Lambda: 0, ast.Or: 1, ast.And: 2, ast.Not: 3, ast.Compare: 4,
    ast.Add: 8, ast.Sub: 8, ast.Mult: 9, ast.Div: 9, ast.FloorDiv: 9, ast.Mod: 9, ast.USub: 10, ast.Pow: 11,
}
BEFORE = ((r"\bnot $", 3), (r"\band $", 3), (r"\bor $", 2), (r"(==|!=|<=|>=|<|>|\bin) $", 5), (r"[-] $", 9), (r"\+ $", 8), (r"(\*|/|%) $", 10), (r"(^|[-(=,\[] ?)-$", 10), (r"\*\* ?$", 11))
AFTER = ((r" and\b", 2), (r" or\b", 1), (r" if\b", 1), (r" (==|!=|<=|>=|<|>|in\b|not in\b)", 5), (r" [-+] ", 8), (r" \*\* ", ATOM), (r" (\*|/|//|%) ", 9), (r"[.\[(]", ATOM))
FLIPPED = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "in": "not in", "not in": "in"}
IMPORTS = (
    (r"\bmath\.", "import math"), (r"\bre\.", "import re"), (r"\bheapq\.", "import heapq"),
    (r"\bCounter\(", "from collections import Counter"), (r"\bdefaultdict\(", "from collections import defaultdict"),
    (r"\breduce\(", "from functools import reduce"), (r"\bitemgetter\(", "from operator import itemgetter"),
    *((rf"\b{name}\b", f"from itertools import {name}") for name in ("accumulate", "chain", "combinations", "groupby", "takewhile", "dropwhile", "zip_longest", "pairwise")),
)


@lru_cache(100_000)
def level(code: str) -> int:
    """How tightly the expression's outermost operator binds."""
    tree = ast.parse(code, mode="eval").body
    if isinstance(tree, ast.Tuple) and not code.startswith("("):
        return 0
    kind = tree.op if isinstance(tree, ast.BinOp | ast.BoolOp | ast.UnaryOp) else tree
    return LEVELS.get(type(kind), ATOM)


def needed(before: str, after: str) -> int:
    """How tightly a piece must bind to stand between them without parentheses."""
    left = max((value for pattern, value in BEFORE if re.search(pattern, before)), default=0)
    return max(left, max((value for pattern, value in AFTER if re.match(pattern, after)), default=0))


def put(before: str, piece: str, after: str) -> str:
    """The piece, in parentheses if its neighbours ask for them."""
    return f"({piece})" if level(piece) < needed(before[-12:], after[:8]) else piece


def applied(code: str, value: str) -> str:
    """A piece's code with `{x}` replaced by an expression."""
    parts = code.split("{x}")
    text = parts[0]
    for index, part in enumerate(parts[1:], 1):
        text += put(text, value, part) + part
    return text


@lru_cache(100_000)
def negated(test: str) -> str:
    """The opposite condition, as people write it."""
    tree = ast.parse(test, mode="eval").body
    if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.Not):
        return ast.unparse(tree.operand)
    if isinstance(tree, ast.Compare) and len(tree.ops) == 1:
        left = ast.get_source_segment(test, tree.left) or ""
        right = ast.get_source_segment(test, tree.comparators[0]) or ""
        sign = test[len(left):len(test) - len(right)].strip() if test.startswith(left) and test.endswith(right) else ""
        if sign in FLIPPED:
            return f"{left} {FLIPPED[sign]} {right}"
    return f"not ({test})" if level(test) < 3 else f"not {test}"


def imports_of(code: str) -> str:
    """The lines that import what the code uses."""
    return "".join(f"{line}\n" for pattern, line in IMPORTS if re.search(pattern, code))
