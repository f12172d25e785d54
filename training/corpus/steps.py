"""The steps of a call: what each part of a program comes to, in the order in which Python works.

A scratchpad (Nye et al. 2021, "Show your work"): the model writes these lines before the value of
a call, so that no line takes more than one operation. A line is `name = value` where a name is
bound, `expression = value` where something is computed, and both at once for `n = 2 + 1 = 3`. In an
expression stand the values of its parts, as far as they are short; what takes more than a glance is
worked out in lines before it (`working.py`).

Nothing has to be kept in mind. A loop begins with what it goes through, numbered, and each round
with its number, so that the next one is looked up by the next number, however often a value is
there; a comprehension tells after each round what it has so far:

    for n: 0 4, 1 7, 2 4, 3 end
    0 n = 4
    4 > 5 = False
    1 n = 7
    7 > 5 = True
    so far [7]
    2 n = 4
    4 > 5 = False
    3 end
"""

import ast
import copy
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from training.corpus.run import call, limited
from training.corpus.working import working

MOST_LINES, MOST_CHARACTERS = 60, 900
MOST_ROUNDS = 16
"""Of a loop whose values are numbered; longer ones are followed without."""
LONGEST_SHOWN = 90
"""Characters of a value in a line."""
LONGEST_NAMED, LONGEST_PART = 12, 40
"""Characters of a value that stands for its name in an expression, and for a part without a name."""

PLAIN = (bool, int, float, str, bytes, type(None), range)
STEPS = (ast.BinOp, ast.Compare, ast.Call, ast.Subscript, ast.UnaryOp, ast.JoinedStr)
"""What has a line of its own."""
PARTS = (
    *STEPS, ast.Name, ast.Attribute, ast.BoolOp, ast.IfExp, ast.Tuple, ast.List, ast.Set, ast.Dict,
    ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
)
"""What has a value that may stand in the line of something greater."""
NOT_FOLLOWED = (
    ast.Yield, ast.YieldFrom, ast.ClassDef, ast.AsyncFunctionDef, ast.With, ast.Match, ast.AnnAssign, ast.NamedExpr,
)
COMPREHENSIONS = ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp
NUMBERED = list, tuple, str, dict, set, frozenset, range, deque, zip, enumerate, reversed, type({}.keys()), type({}.values()), type({}.items())
"""What a loop goes through that is there before it begins."""
COUNTERS = "range", "zip", "enumerate", "reversed", "iter", "map", "filter"


class TooLong(BaseException):
    """The steps are more than a model can be asked to write; no program catches it."""


class Seen:
    """A generator that remembers what it gave."""

    def __init__(self, values: Iterable[Any]) -> None:
        self.values, self.given = iter(values), []

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        value = next(self.values)
        self.given.append(value)
        return value


def joined(values: Iterable[Any]) -> str | None:
    """Values with commas between them; None if one cannot be written."""
    texts = [shown(value) for value in values]
    return None if None in texts else ", ".join(map(str, texts))


def shown(value: Any) -> str | None:
    """A value as it stands in a line, sets in order; None for what has no literal."""
    if isinstance(value, PLAIN):
        return repr(value)
    if isinstance(value, Seen):
        return shown(value.given)
    if isinstance(value, dict):
        keys, values = ([shown(one) for one in part] for part in (value.keys(), value.values()))
        return None if None in keys + values else "{" + ", ".join(f"{key}: {one}" for key, one in zip(keys, values)) + "}"
    if isinstance(value, set | frozenset):
        try:
            text = joined(sorted(value))
        except TypeError:
            return None
        return None if text is None else f"{{{text}}}" if value else "set()"
    text = joined(value) if isinstance(value, list | tuple | deque) else None
    if text is None:
        return None
    if not isinstance(value, tuple):
        return f"[{text}]"
    return f"({text},)" if len(value) == 1 else f"({text})"


Values = dict[int, str | None | Seen]
"""What parts came to, by their numbers: as they were written then, for a list may change."""


def text_of(value: str | None | Seen) -> str | None:
    """What is kept of a part's value, as text."""
    return shown(value) if isinstance(value, Seen) else value


class Substitution(ast.NodeTransformer):
    """Puts values in the place of an expression's parts."""

    def __init__(self, values: Values) -> None:
        self.values = values

    def visit(self, node: ast.AST) -> ast.AST:
        number = getattr(node, "number", None)
        if number in self.values:
            text = text_of(self.values[number])
            if text is not None and len(text) <= (LONGEST_NAMED if isinstance(node, ast.Name) else LONGEST_PART):
                return ast.Name(text)
        if isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.JoinedStr):
            return node
        return self.of_power(self.generic_visit(node))

    def of_power(self, node: ast.AST) -> ast.AST:
        """A negative base stands in parentheses."""
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and isinstance(node.left, ast.Name) and node.left.id[0] == "-":
            node.left.id = f"({node.left.id})"
        return node


class Record:
    """What a running program tells of itself; one dictionary of values for each function that runs."""

    def __init__(self, nodes: dict[int, ast.expr], worked: bool = True) -> None:
        self.nodes, self.worked = nodes, worked
        self.told: set[str] = set()
        self.frames: list[Values] = [{}]
        self.gathered: list[dict[int, list[Any]]] = [{}]
        self.rounds: dict[int, int | None] = {}
        self.old: list[str | None] = []
        self.lines: list[str] = []
        self.characters = 0

    def write(self, left: str, value: Any) -> None:
        """One line, if the value can be written."""
        text = shown(value)
        if text is None:
            return
        if len(text) > LONGEST_SHOWN:
            raise TooLong
        self.line(f"{left} = {text}")

    def line(self, text: str) -> None:
        """One line of any kind."""
        self.lines.append(text)
        self.characters += len(text) + 1
        if len(self.lines) > MOST_LINES or self.characters > MOST_CHARACTERS:
            raise TooLong

    def value(self, node: ast.expr) -> Any:
        """What a part came to; None where that has no literal."""
        text = text_of(self.frames[-1].get(getattr(node, "number", -1), ast.unparse(node)))
        try:
            return ast.literal_eval(text or "")
        except (ValueError, SyntaxError):
            return None

    def expression(self, number: int) -> str:
        """The node's text with the values of its parts, after what is worked out for it."""
        values = self.frames[-1]
        for text in working(self.nodes[number], self.value, self.told) if self.worked else ():
            self.line(text)
        substitution = Substitution(values)
        text = ast.unparse(substitution.of_power(substitution.generic_visit(copy.deepcopy(self.nodes[number]))))
        for part in ast.walk(self.nodes[number]):
            values.pop(getattr(part, "number", -1), None)
        return text

    def part(self, number: int, value: Any) -> Any:
        """A value that may stand in the line of something greater."""
        if isinstance(self.nodes[number], ast.GeneratorExp):
            value = Seen(value)
        self.frames[-1][number] = value if isinstance(value, Seen) else shown(value)
        return value

    def step(self, number: int, value: Any) -> Any:
        """A value with a line of its own."""
        if not isinstance(value, range):
            self.write(self.expression(number), value)
        return self.part(number, value)

    def assign(self, name: str, number: int, value: Any) -> Any:
        """What a name is bound to, with the expression if that is a step."""
        if isinstance(self.nodes.get(number), STEPS):
            name = f"{name} = {self.expression(number)}"
        self.write(name, value)
        return value

    def bind(self, names: str, value: Any, loop: int | None = None) -> bool:
        """The names that are bound to a value now, in which round if a loop binds them."""
        number = None if loop is None else self.rounds[loop]
        left = names if number is None else f"{number} {names}"
        text = shown(value)
        if isinstance(value, tuple) and "," in names and text is not None:
            self.write(left, value)
            self.lines[-1] = f"{left} = {text[1:-1]}"
        else:
            self.write(left, value)
        return True

    def over(self, loop: int, names: str, values: Iterable[Any], comprehension: int | None = None) -> Iterator[Any]:
        """What a loop goes through, with its rounds numbered."""
        if comprehension is not None:
            self.gathered[-1][comprehension] = []
        first = list(islice(values, MOST_ROUNDS + 1)) if isinstance(values, NUMBERED) else None
        texts = [shown(value) for value in first or ()]
        told = first is not None and len(first) <= MOST_ROUNDS and None not in texts
        if isinstance(values, Iterator):
            values = chain(first or (), values)
        if told:
            self.told.add(repr(values))
            self.line(f"for {names}: " + ", ".join(f"{number} {text}" for number, text in enumerate((*texts, "end"))))
        count = 0
        for value in values:
            self.rounds[loop] = count if told else None
            yield value
            count += 1
        if told:
            self.line(f"{count} end")

    def gather(self, comprehension: int, *values: Any) -> Any:
        """A comprehension's next value, and all it has by now."""
        so_far = self.gathered[-1].setdefault(comprehension, [])
        so_far.append(values)
        node = self.nodes[comprehension]
        if isinstance(node, ast.DictComp):
            text = shown(dict(so_far))
        else:
            flat = [value for (value,) in so_far]
            text = shown(set(flat) if isinstance(node, ast.SetComp) else flat)
        if text is not None:
            self.line(f"so far {text}")
        return values[-1]

    def before(self, value: Any) -> None:
        """What `name += ...` starts from."""
        self.old.append(shown(value))

    def augment(self, name: str, sign: str, number: int, value: Any) -> None:
        """What `name += ...` came to."""
        old, added = self.old.pop(), text_of(self.frames[-1].get(number))
        short = old is not None and added is not None and max(len(old), len(added)) <= LONGEST_NAMED
        self.write(f"{name} = {old} {sign} {added}" if short else name, value)

    def enter(self, names: tuple[str, ...], values: tuple[Any, ...]) -> None:
        """A function begins."""
        self.frames.append({})
        self.gathered.append({})
        for name, value in zip(names, values):
            self.write(name, value)

    def leave(self, value: Any = None) -> Any:
        """A function ends."""
        self.frames.pop()
        self.gathered.pop()
        return value

    def give(self, value: Any) -> Any:
        """What a lambda comes to, where no line has told it."""
        text = shown(value)
        if text is not None:
            self.line(f"gives {text}")
        return value


def tell(method: str, *arguments: ast.expr) -> ast.expr:
    """A call of the record."""
    return ast.Call(ast.Attribute(ast.Name("_record", ast.Load()), method, ast.Load()), list(arguments), [])


def loaded(target: ast.expr) -> ast.expr:
    """What was bound, to be read."""
    return ast.parse(ast.unparse(target), mode="eval").body


def names_of(target: ast.expr) -> ast.expr:
    """What is bound, as text; a tuple's names stand without the outer parentheses."""
    names = ast.unparse(target)
    return ast.Constant(names[1:-1] if isinstance(target, ast.Tuple) and names[0] == "(" else names)


def bound(target: ast.expr, loop: int) -> ast.expr:
    """Tells what a loop has bound."""
    return tell("bind", names_of(target), loaded(target), ast.Constant(loop))


def root(target: ast.expr) -> str | None:
    """The name of what holds a place: `counts` of `counts[key]`."""
    while isinstance(target, ast.Subscript | ast.Attribute):
        target = target.value
    return target.id if isinstance(target, ast.Name) else None


class Telling(ast.NodeTransformer):
    """Makes a program tell what it does."""

    def __init__(self) -> None:
        self.nodes: dict[int, ast.expr] = {}
        self.loops = 0

    def over(self, target: ast.expr, values: ast.expr, comprehension: int | None = None) -> tuple[ast.expr, ast.expr]:
        """What a loop goes through, telling, and what tells of each round."""
        self.loops += 1
        through = tell("over", ast.Constant(self.loops), names_of(target), values, ast.Constant(comprehension))
        return through, bound(target, self.loops)

    def visit(self, node: ast.AST) -> Any:
        if isinstance(node, ast.Lambda | ast.stmt | ast.comprehension | ast.Starred | ast.Slice):
            return super().visit(node)
        if not isinstance(node, PARTS) or not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            return self.generic_visit(node)
        number = self.number(node)
        silent = not isinstance(node, STEPS) or isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.Not)
        silent = silent or isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in COUNTERS
        return tell("part" if silent else "step", ast.Constant(number), self.inside(node))

    def number(self, node: ast.expr) -> int:
        """A number for the node, which is kept as it was."""
        number = len(self.nodes)
        node.number = number  # type: ignore[attr-defined]
        self.nodes[number] = node
        return number

    def inside(self, node: ast.expr) -> ast.expr:
        """The node with its parts telling; what was kept under its number stays as it was."""
        changed = copy.copy(node)
        number = getattr(node, "number", None) if isinstance(node, COMPREHENSIONS) else None
        for field, old in ast.iter_fields(node):
            if field == "func" and isinstance(old, ast.Name):
                continue
            if field == "func" and isinstance(old, ast.Attribute):
                new = copy.copy(old)
                new.value = self.visit(old.value)
                setattr(changed, field, new)
            elif isinstance(old, list):
                setattr(changed, field, [self.of_list(one, number if at == 0 else None) for at, one in enumerate(old)])
            elif isinstance(old, ast.expr):
                setattr(changed, field, self.visit(old) if not isinstance(old, ast.Slice) else self.inside(old))
        if isinstance(changed, ast.DictComp):
            changed.value = tell("gather", ast.Constant(number), loaded(node.key), changed.value)
        elif isinstance(changed, COMPREHENSIONS):
            changed.elt = tell("gather", ast.Constant(number), changed.elt)
        return changed

    def of_list(self, node: Any, comprehension: int | None = None) -> Any:
        if isinstance(node, ast.comprehension | ast.keyword | ast.FormattedValue | ast.Starred):
            new = self.inside(node)  # type: ignore[arg-type]
            if isinstance(node, ast.comprehension):
                new.iter, told = self.over(node.target, new.iter, comprehension)  # type: ignore[attr-defined]
                new.target, new.ifs = node.target, [told, *new.ifs]  # type: ignore[attr-defined]
            return new
        return self.visit(node) if isinstance(node, ast.expr) and not isinstance(node, ast.Constant) else node

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        value = self.visit(node.body)
        told = value if isinstance(node.body, STEPS) else tell("give", value)
        body = ast.Tuple([self.enter(node.args), tell("leave", told)], ast.Load())
        return ast.Lambda(node.args, ast.Subscript(body, ast.Constant(1), ast.Load()))

    def enter(self, arguments: ast.arguments) -> ast.expr:
        names = [one.arg for one in (*arguments.args, arguments.vararg) if one]
        values = ast.Tuple([ast.Name(name, ast.Load()) for name in names], ast.Load())
        return tell("enter", ast.Tuple([ast.Constant(name) for name in names], ast.Load()), values)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        node.body = [ast.Expr(self.enter(node.args)), ast.Try(self.block(node.body), [], [], [ast.Expr(tell("leave"))])]
        return node

    def block(self, statements: list[ast.stmt]) -> list[ast.stmt]:
        return [new for old in statements for new in self.statement(old)]

    def statement(self, node: ast.stmt) -> list[ast.stmt]:
        """A statement and what tells of it."""
        if isinstance(node, ast.FunctionDef):
            return [self.visit_FunctionDef(node)]
        if isinstance(node, ast.Assign):
            return self.assignment(node)
        if isinstance(node, ast.AugAssign):
            return self.augmented(node)
        after: list[ast.stmt] = []
        if isinstance(node, ast.For):
            node.iter, told = self.over(node.target, self.visit(node.iter))
            node.body = [ast.Expr(told), *self.block(node.body)]
            node.orelse = self.block(node.orelse)
            return [node]
        if isinstance(node, ast.While | ast.If):
            node.test, node.body, node.orelse = self.visit(node.test), self.block(node.body), self.block(node.orelse)
            return [node]
        if isinstance(node, ast.Try):
            node.body, node.orelse, node.finalbody = map(self.block, (node.body, node.orelse, node.finalbody))
            for handler in node.handlers:
                handler.body = self.block(handler.body)
            return [node]
        if isinstance(node, ast.Delete):
            after = [self.state(name) for name in map(root, node.targets) if name]
        if isinstance(node, ast.Return) and node.value:
            node.value = self.visit(node.value)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            call_of = node.value
            node.value = self.inside(call_of)
            name = root(call_of.func) if isinstance(call_of.func, ast.Attribute) else None
            after = [self.state(name)] if name else []
        return [node, *after]

    def state(self, name: str) -> ast.stmt:
        """Tells what a name stands for after it was changed."""
        return ast.Expr(tell("bind", ast.Constant(name), ast.Name(name, ast.Load())))

    def assignment(self, node: ast.Assign) -> list[ast.stmt]:
        target = node.targets[0]
        if len(node.targets) == 1 and isinstance(target, ast.Name):
            number = self.number(node.value)
            node.value = tell("assign", ast.Constant(target.id), ast.Constant(number), self.inside(node.value))
            return [node]
        node.value = self.visit(node.value)
        after: list[ast.stmt] = []
        for target in node.targets:
            if isinstance(target, ast.Tuple | ast.List) and all(isinstance(one, ast.Name) for one in target.elts):
                names = ", ".join(one.id for one in target.elts)  # type: ignore[attr-defined]
                after.append(ast.Expr(tell("bind", ast.Constant(names), loaded(target))))
            elif name := root(target):
                after.append(self.state(name))
        return [node, *after]

    def augmented(self, node: ast.AugAssign) -> list[ast.stmt]:
        if not isinstance(node.target, ast.Name):
            node.value = self.visit(node.value)
            name = root(node.target)
            return [node, *([self.state(name)] if name else [])]
        name = node.target.id
        read = ast.Name(name, ast.Load())
        sign = ast.unparse(ast.BinOp(ast.Name("a"), node.op, ast.Name("b")))[2:-2]
        number = len(self.nodes)
        if isinstance(node.value, PARTS):
            node.value = self.visit(node.value)
        else:
            node.value = tell("part", ast.Constant(self.number(node.value)), node.value)
        told = tell("augment", ast.Constant(name), ast.Constant(sign), ast.Constant(number), read)
        return [ast.Expr(tell("before", read)), node, ast.Expr(told)]


def follow(program: str, name: str, arguments: tuple[Any, ...]) -> tuple[list[str], Any] | None:
    """The lines of one call and its value; None where they are too many or the program has what is not followed.

    Where they are too many with what is worked out beside them, they stand without.
    """
    tree = ast.parse(program)
    if any(isinstance(node, NOT_FOLLOWED) for node in ast.walk(tree)):
        return None
    telling = Telling()
    tree.body = [telling.visit_FunctionDef(node) if isinstance(node, ast.FunctionDef) else node for node in tree.body]
    code = compile(ast.fix_missing_locations(tree), "<program>", "exec")
    for worked in (True, False):
        record = Record(telling.nodes, worked)
        namespace: dict[str, Any] = {"__name__": "program", "_record": record}
        try:
            with limited():
                exec(code, namespace)
                return record.lines, call(namespace[name], arguments)
        except TooLong:
            continue
        except Exception:
            return None
    return None
