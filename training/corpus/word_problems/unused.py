"""What a program does for nothing."""

import ast


def unused_numbers(program: str) -> int:
    """How many of n0, n1, … the answer does not depend on; raises for anything but assignments."""
    tree = ast.parse(program)
    needed, given = {"answer"}, 0
    for statement in reversed(tree.body):
        if isinstance(statement, ast.Import):
            continue
        if not isinstance(statement, ast.Assign):
            raise SyntaxError(f"not an assignment: {ast.unparse(statement)}")
        name = ast.unparse(statement.targets[0])
        if name in needed:
            needed |= {each.id for each in ast.walk(statement.value) if isinstance(each, ast.Name)}
        elif name.startswith("n"):
            given += 1
        else:
            raise SyntaxError(f"a step for nothing: {ast.unparse(statement)}")
    return given
