"""Takes an assert apart: what only the program can say, and what the judge works out by itself.

`assert sorted(f(3)) == [1, 2]` becomes the probe `f(3)`, for the program's interpreter, and
`sorted(PROBE_0) == [1, 2]`, for the judge's. So no program ever meets the expected value.
"""

import ast
import builtins
import copy
import itertools

from scan import NOTHING, scan

# Built-ins that may be called on a program's own object, since they only ask it about itself.
ASKS = frozenset(
    "len str repr list tuple set frozenset sorted dict bool int float hash iter next sum min max "
    "isinstance callable hasattr issubclass type".split()
)
BUILTINS = frozenset(dir(builtins))


class Whole(Exception):
    """The test cannot be taken apart."""


class Lift(ast.NodeTransformer):
    """Replaces every expression that starts at a name of the program's by `PROBE_0`, `PROBE_1`, …"""

    def __init__(self, clean: frozenset, world: dict):
        self.clean, self.world = clean, world
        self.probes, self.bound = [], frozenset()

    def is_own(self, node) -> bool:
        """Whether the name is the program's."""
        return isinstance(node, ast.Name) and node.id not in self.clean

    def chain(self, node) -> list[str] | None:
        """The steps, each from `__prev`, that lead from a program's name to the node's value."""
        match node:
            case ast.Name() if self.is_own(node):
                return [node.id]
            case ast.Call(func=ast.Name() as function) if self.is_own(function):
                return [ast.unparse(node)]
            case ast.Call(func=ast.Attribute(value=receiver) as method):
                steps = self.chain(receiver)
                if steps is None:
                    return None
                call = ast.Call(ast.Attribute(_prev(), method.attr, ast.Load()), node.args, node.keywords)
                return [*steps, ast.unparse(call)]
            case ast.Call(func=function):
                if isinstance(function, ast.Name) and function.id in ASKS and len(node.args) == 1:
                    steps = None if node.keywords else self.chain(node.args[0])
                    return steps and [*steps, f"{function.id}(__prev)"]
                steps = self.chain(function)
                return steps and [*steps, ast.unparse(ast.Call(_prev(), node.args, node.keywords))]
            case ast.Attribute(value=receiver):
                steps = self.chain(receiver)
                return steps and [*steps, f"__prev.{node.attr}"]
            case ast.Subscript(value=receiver):
                steps = self.chain(receiver)
                return steps and [*steps, ast.unparse(ast.Subscript(_prev(), node.slice, ast.Load()))]
            case ast.UnaryOp(operand=operand, op=op) if not isinstance(op, ast.Not):
                steps = self.chain(operand)
                return steps and [*steps, ast.unparse(ast.UnaryOp(op, _prev()))]
            case ast.BinOp(left=left, right=right):
                return [ast.unparse(node)] if self.chain(left) and self.chain(right) else None
        return None

    def visit(self, node):
        if isinstance(node, ast.NamedExpr | ast.Await | ast.Yield | ast.YieldFrom):
            raise Whole
        if isinstance(node, ast.expr) and (steps := self.chain(node)):
            if not self.bound.isdisjoint(_names(node)):
                raise Whole
            self.probes.append(steps)
            return ast.Name(f"PROBE_{len(self.probes) - 1}", ast.Load())
        if isinstance(node, ast.ListComp | ast.GeneratorExp) and self.names_own(node.elt):
            if (unrolled := self.unroll(node)) is not None:
                return self.visit(unrolled)
        if isinstance(node, SCOPES):
            return self.visit_scope(node)
        return self.generic_visit(node)

    def names_own(self, node) -> bool:
        return any(self.is_own(each) for each in ast.walk(node))

    def unroll(self, node) -> ast.List | None:
        """`[f(i) for i in range(2)]` as `[f(0), f(1)]`, where the judge can say over what it goes."""
        loop = node.generators[0]
        plain = len(node.generators) == 1 and not loop.ifs and not loop.is_async
        if not plain or self.names_own(loop.iter) or any(isinstance(n, SCOPES) for n in ast.walk(node.elt)):
            return None
        code = compile(ast.unparse(loop.iter), "<assert>", "eval", dont_inherit=True)
        if scan(code) != NOTHING:
            return None
        try:
            items = list(itertools.islice(eval(code, {**self.world}), UNROLL_LIMIT + 1))
            bindings = [_bind(loop.target, item) for item in items]
        except Exception:
            return None
        if len(items) > UNROLL_LIMIT:
            return None
        return ast.List([Fill(each).visit(copy.deepcopy(node.elt)) for each in bindings], ast.Load())

    def visit_scope(self, node):
        """Inside, what is bound there is nobody's name; a program's call on it cannot be lifted."""
        before = self.bound, self.clean
        own = {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and stores(each)}
        own |= {each.arg for each in ast.walk(node) if isinstance(each, ast.arg)}
        self.bound |= own
        self.clean |= own
        node = self.generic_visit(node)
        self.bound, self.clean = before
        return node


SCOPES = ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
UNROLL_LIMIT = 200


class Fill(ast.NodeTransformer):
    """Puts values in the place of names."""

    def __init__(self, values: dict):
        self.values = values

    def visit_Name(self, node):
        return self.values.get(node.id, node)


def _bind(target: ast.expr, item) -> dict:
    """The names that a loop binds, as expressions of plain values. Raises for anything else."""
    if isinstance(target, ast.Name):
        text = repr(item)
        if ast.literal_eval(text) != item:
            raise ValueError
        return {target.id: ast.parse(text, mode="eval").body}
    if isinstance(target, ast.Tuple | ast.List):
        bound = {}
        for each, part in zip(target.elts, item, strict=True):
            bound |= _bind(each, part)
        return bound
    raise ValueError


def take_apart(test: ast.expr, clean: frozenset, world: dict):
    """The probes, and the test over `PROBE_0`, `PROBE_1`, … Raises Whole."""
    original = copy.deepcopy(test)
    lift = Lift(clean, world)
    rest = lift.visit(test)
    if not lift.probes:
        # No name but built-in ones: the program is to define what is called (`sum(10, 15) == 25`).
        called = {n.func.id for n in ast.walk(original) if _calls_name(n)}
        if not called:
            return [], rest
        return take_apart(original, clean - called, world)
    if isinstance(original, ast.Compare) and any(
        isinstance(op, ast.Is | ast.IsNot) for op in original.ops
    ):
        if not all(isinstance(side, ast.Constant) for side in original.comparators):
            raise Whole
    return lift.probes, rest


def may_stay_whole(test: ast.expr, rest: ast.expr) -> bool:
    """Whether a value that cannot cross may be compared where it lives: only with its own kind."""
    if isinstance(rest, ast.Compare):
        return all(map(_is_probe, (rest.left, *rest.comparators)))
    if isinstance(rest, ast.UnaryOp) and isinstance(rest.op, ast.Not):
        return may_stay_whole(test, rest.operand)
    if isinstance(rest, ast.Call) and isinstance(rest.func, ast.Name) and rest.func.id in ASKS:
        return all(_is_probe(each) or isinstance(each, ast.Name | ast.Constant) for each in rest.args)
    return _is_probe(rest)


class Wrap(ast.NodeTransformer):
    """Puts `guard(…)` round every call of a program's function, and round every one passed on."""

    def __init__(self, clean, guard):
        self.clean, self.guard = clean, guard

    def visit_Call(self, node):
        own = isinstance(node.func, ast.Name) and node.func.id not in self.clean
        node = self.generic_visit(node)
        node.args = [self.passed_on(each) for each in node.args]
        return ast.Call(ast.Name(self.guard, ast.Load()), [node], []) if own else node

    def passed_on(self, node):
        if isinstance(node, ast.Name) and node.id not in self.clean:
            return ast.Call(ast.Name("__guarded", ast.Load()), [node], [])
        return node


def wrapped(node, clean, guard) -> str:
    return ast.unparse(ast.fix_missing_locations(Wrap(clean, guard).visit(copy.deepcopy(node))))


def _prev():
    return ast.Name("__prev", ast.Load())


def _is_probe(node):
    return isinstance(node, ast.Name) and node.id.startswith("PROBE_")


def _names(node):
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def stores(node):
    return isinstance(node.ctx, ast.Store)


def _calls_name(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
