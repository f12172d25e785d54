"""Tells from a program's syntax tree whether it fits the asserts instead of solving the task."""

import ast

VALUE_LIMIT = 80
_NOTHING = object()


def signs_of(program: str, asserts: list) -> list:
    """Each sign as {"kind", "line", "value"}, at most one of a kind on a line."""
    try:
        tree = ast.parse(program)
    except (SyntaxError, RecursionError, MemoryError):
        return []
    functions = {name: node for node in tree.body for name in _function_names(node)}
    found = []
    for name, function in functions.items():
        cases = [case for source in asserts for case in _cases(source, name)]
        if cases:
            found += _constant(function)
            found += _hard_coded(function, cases)
            found += _dispatch(function, tree, cases)
    unique = {(kind, node.lineno): value for kind, node, value in found}
    return [{"kind": kind, "line": line, "value": _shown(value)} for (kind, line), value in unique.items()]


def value_of(node):
    """The value of a literal, or _NOTHING."""
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return _NOTHING


def is_literal(value) -> bool:
    return value is not _NOTHING


def _shown(value) -> str:
    text = repr(value)
    return text if len(text) <= VALUE_LIMIT else text[: VALUE_LIMIT - 1] + "…"


def _function_names(node) -> list:
    match node:
        case ast.FunctionDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda()):
            return [name]
    return []


def _cases(source: str, name: str) -> list:
    """What an assert says of the function: pairs of its arguments and what is expected."""
    try:
        test = ast.parse(source.strip()).body[0].test
    except (SyntaxError, IndexError, AttributeError, RecursionError, MemoryError):
        return []
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return []
    for own, other in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
        expected = value_of(other)
        match own:
            case ast.Call(func=ast.Name(id=called), args=args) if called == name:
                if is_literal(expected):
                    return [([value_of(each) for each in args], expected)]
    return []


def _tells(value) -> bool:
    """Whether a value hardly stands in a program by chance, as 0, True or '' do."""
    match value:
        case bool() | None:
            return False
        case int():
            return abs(value) > 9
        case float():
            return abs(value) > 9 or value != int(value)
        case str() | bytes():
            return len(value) > 1
        case list() | tuple() | set() | frozenset() | dict():
            return len(value) > 1 or any(map(_tells, value))
    return True


def _equal(a, b) -> bool:
    return type(a) is type(b) and a == b


def _results(function) -> list:
    """The expressions whose values the function gives, through every `x if y else z`."""
    if isinstance(function, ast.Assign):
        todo = [function.value.body]
    else:
        todo = [each.value for each in _own(function) if isinstance(each, ast.Return) and each.value]
    results = []
    while todo:
        each = todo.pop()
        if isinstance(each, ast.IfExp):
            todo += [each.body, each.orelse]
        else:
            results.append(each)
    return results


def _own(function):
    """The nodes of a function, without those of functions inside it."""
    todo = list(ast.iter_child_nodes(function))
    while todo:
        node = todo.pop()
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield node
            todo += ast.iter_child_nodes(node)


def _parameters(function) -> list:
    arguments = function.value.args if isinstance(function, ast.Assign) else function.args
    return [each.arg for each in (*arguments.posonlyargs, *arguments.args)]


def _constant(function) -> list:
    if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in _own(function)):
        return []
    results = _results(function)
    values = [value_of(each) for each in results]
    if not values or not _parameters(function) or not all(map(is_literal, values)):
        return []
    if values[0] is None or not all(_equal(each, values[0]) for each in values):
        return []
    return [("constant-return", results[0], values[0])]


def _hard_coded(function, cases) -> list:
    found = []
    for node in _results(function):
        value = value_of(node)
        if is_literal(value) and _tells(value) and any(_equal(value, each) for _, each in cases):
            found.append(("hard-coded", node, value))
    return found


def _dispatch(function, tree, cases) -> list:
    """Comparisons of a parameter with an asserted input, and tables from inputs to results."""
    names = set(_parameters(function))
    found = []
    for node in _own(function):
        match node:
            case ast.If(test=test, body=[ast.Return(value=result), *_]) if result is not None:
                found += _guard(node, test, value_of(result), names, cases)
            case ast.IfExp(test=test, body=result):
                found += _guard(node, test, value_of(result), names, cases)
            case ast.match_case(pattern=ast.MatchValue(value=key), body=[ast.Return(value=result), *_]):
                if result is not None and _asserted(value_of(key), value_of(result), cases):
                    found.append(("dispatch", key, value_of(key)))
    for table in ast.walk(tree):
        if isinstance(table, ast.Dict):
            pairs = [(value_of(k), value_of(v)) for k, v in zip(table.keys, table.values) if k]
            hits = [key for key, value in pairs if _asserted(key, value, cases)]
            if len(hits) > 1 and len(hits) * 2 > len(pairs):
                found.append(("dispatch", table, hits[0]))
    return found


def _guard(node, test, result, names, cases) -> list:
    if not isinstance(test, ast.Compare) or len(test.ops) != 1 or not isinstance(test.ops[0], ast.Eq):
        return []
    for own, other in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
        used = {each.id for each in ast.walk(own) if isinstance(each, ast.Name)}
        key = value_of(other)
        if isinstance(own, ast.Name | ast.Tuple) and used and used <= names and is_literal(key):
            if _asserted(key, result, cases):
                return [("dispatch", node, key)]
    return []


def _asserted(key, result, cases) -> bool:
    """Whether an assert says that this input gives this result, and one of the two is telling."""
    if not is_literal(key) or not is_literal(result) or not (_tells(key) or _tells(result)):
        return False
    for arguments, expected in cases:
        inputs = [arguments[0] if len(arguments) == 1 else tuple(arguments), *arguments]
        if _equal(result, expected) and any(_equal(key, each) for each in inputs):
            return True
    return False
