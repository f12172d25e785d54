"""Other names for a function's arguments, so that the model sees the same idea in many hands."""

import ast
from random import Random
from typing import Any

POOLS: dict[type, tuple[str, ...]] = {
    bool: ("flag", "value", "x"),
    int: ("n", "num", "number", "x", "value", "k", "m", "a", "b", "y"),
    float: ("x", "value", "number", "n", "a", "b", "y"),
    str: ("s", "text", "string", "word", "str1", "line", "source"),
    list: ("nums", "numbers", "items", "lst", "values", "arr", "elements", "list1", "data"),
    tuple: ("values", "items", "tup", "t", "pair", "data", "test_tup"),
    dict: ("d", "mapping", "data", "dictionary", "table", "dict1"),
    set: ("values", "items", "s", "set1"),
}
OTHER = ("x", "value", "item")


def rename_arguments(program: str, name: str, arguments: tuple[Any, ...], rng: Random) -> str:
    """The program with new argument names in function `name`, or as it was where that is unsafe."""
    tree = ast.parse(program)
    nodes = list(ast.walk(tree))
    unsafe = (ast.JoinedStr, ast.Nonlocal, ast.Global)
    function = next((n for n in nodes if isinstance(n, ast.FunctionDef) and n.name == name), None)
    if function is None or any(isinstance(node, unsafe) for node in nodes) or not program.isascii():
        return program
    taken = {n.id for n in nodes if isinstance(n, ast.Name)} | {n.arg for n in nodes if isinstance(n, ast.arg)}
    keywords = {node.arg for node in nodes if isinstance(node, ast.keyword)}
    renamed: dict[str, str] = {}
    for argument, value in zip(function.args.args, arguments):
        pool = [word for word in POOLS.get(type(value), OTHER) if word not in taken]
        if pool and argument.arg not in keywords:
            renamed[argument.arg] = rng.choice(pool)
            taken.add(renamed[argument.arg])
    return apply_renames(program, function, renamed)


def apply_renames(program: str, function: ast.FunctionDef, renamed: dict[str, str]) -> str:
    """Replaces the names in place, so that the layout of the program stays."""
    lines = program.split("\n")
    edits = []
    for node in ast.walk(function):
        old = node.id if isinstance(node, ast.Name) else node.arg if isinstance(node, ast.arg) else None
        if old in renamed:
            edits.append((node.lineno - 1, node.col_offset, old))
    for line, column, old in sorted(edits, reverse=True):
        text = lines[line]
        lines[line] = text[:column] + renamed[old] + text[column + len(old):]
    return "\n".join(lines)
