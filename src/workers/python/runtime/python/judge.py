"""Says what holds, from what programs gave. No program ever runs in this interpreter."""

import ast
import importlib
import json
import marshal
import operator

from approx import approx
from compare import compared, is_readable
from fault import LIAR, message_of, syntax_fault
from fresh import expectations, probes_of
from pack import unpack
from plan import BUILTINS, Whole, stores, may_stay_whole, take_apart, wrapped
from scan import NOTHING, PLAIN_MODULES, scan
from trivial import signs_of

REPR_LIMIT = 300
_COMPARE = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: lambda left, right: left in right,
    ast.NotIn: lambda left, right: left not in right,
}


class Case:
    """One assert: what to ask of the program, and how to judge the answers."""

    def __init__(self, source: str, clean: dict, checks: frozenset):
        self.ask = {"probes": None, "whole": None, "statement": False}
        self.fault = self.steps = None
        known = frozenset(BUILTINS)
        try:
            body = ast.parse(source.strip()).body
        except SyntaxError as error:
            self.fault = syntax_fault(error, False)
            self.ask["probes"] = []
            return
        if len(body) != 1 or not isinstance(body[0], ast.Assert):
            module = ast.Module(body, [])
            self.ask.update(whole=wrapped(module, known, "__plain"), statement=True)
            return
        test = body[0].test
        try:
            if calls_any(test, checks):
                raise Whole
            known |= attribute_only(test) & clean.keys() | (clean.keys() - MODULES)
            probes, rest = take_apart(
                ast.parse(ast.unparse(test), mode="eval").body, known, clean
            )
            self.compile(rest)
        except Whole:
            self.ask["whole"] = wrapped(test, known, "__plain")
            return
        self.steps = [[_compile(step) for step in levels] for levels in probes]
        self.ask["probes"] = probes
        if may_stay_whole(test, rest):
            self.ask["whole"] = wrapped(test, known, "__checked")

    def compile(self, rest: ast.expr):
        self.compare = self.test = None
        if isinstance(rest, ast.Compare) and len(rest.ops) == 1:
            left, right = rest.left, rest.comparators[0]
            self.compare = _COMPARE[type(rest.ops[0])]
            self.sides = _compile(ast.unparse(left)), _compile(ast.unparse(right))
            # The program's side is the actual one, wherever it stands.
            self.swap = "PROBE_" not in ast.unparse(left) and "PROBE_" in ast.unparse(right)
            codes = self.sides
        else:
            self.test = _compile(ast.unparse(rest))
            codes = (self.test,)
        # The judge must stay clean: what could leave a trace is judged beside the program.
        if any(scan(code) != NOTHING for code in codes):
            raise Whole

    def verdict(self, seen, deep: bool, clean: dict) -> dict:
        if type(seen) is dict:
            # Only the judge says pass.
            return seen if seen.get("kind") in FAULTS else tampering("It answered for the judge.")
        what, *rest = seen
        if what == "truth":
            return self.judge_truth(rest[0], deep)
        try:
            if what == "alien":
                return self.judge_alien(*rest, clean)
            return self.judge_values(rest[0], clean)
        except Exception as error:
            name = type(error).__name__
            return {"kind": "error", "type": name, "message": message_of(error), "line": None}

    def judge_truth(self, held, deep):
        """A test done beside the program: good only where nothing is given away by it."""
        if self.ask["whole"] is None:
            return tampering("It answered for the judge.")
        if deep and self.steps is None:
            return tampering("It reaches into the interpreter, where this test had to be done.")
        return PASS if held is True else {"kind": "fail", "actual": None, "expected": None}

    def judge_values(self, values, clean):
        world = {**clean}
        for index, ((level, data), steps) in enumerate(zip(values, self.steps, strict=True)):
            value = unpack(data)
            for step in steps[level + 1 :]:
                value = eval(step, clean, {"__prev": value})
            world[f"PROBE_{index}"] = value
        if self.compare is None:
            held = eval(self.test, world)
            return PASS if held else {"kind": "fail", "actual": None, "expected": None}
        left, right = (eval(code, world) for code in self.sides)
        if self.compare(left, right):
            return PASS
        if self.swap:
            left, right = right, left
        return {"kind": "fail", "actual": repr_of(left), "expected": repr_of(right)}

    def judge_alien(self, actual, is_liar, clean):
        if is_liar is True:
            return tampering(LIAR)
        expected = None
        if self.compare is not None:
            code = self.sides[0] if self.swap else self.sides[1]
            expected = repr_of(eval(code, {**clean})) if "PROBE_" not in " ".join(code.co_names) else None
        return {"kind": "fail", "actual": str(actual)[:REPR_LIMIT], "expected": expected}


PASS = {"kind": "pass"}
FAULTS = frozenset(
    "error timeout memory output-flood syntax-error unsupported-import tampering".split()
)


def tampering(what: str) -> dict:
    return {"kind": "tampering", "what": what}


class Judge:
    """Holds one task; `plan` gives what the program's side needs, `judge` a program's verdict."""

    def plan(self, task: str) -> str:
        task = json.loads(task)
        self.clean = {"__builtins__": dict(BUILTIN_VALUES), **MODULE_VALUES}
        self.clean |= clean_names(task["setup"])
        if any(expects_near(source) for part in ("asserts", "challengeAsserts") for source in task[part]):
            self.clean["approx"] = approx
        checks = check_functions(task["setup"])
        self.parts = [
            [Case(source, self.clean, checks) for source in task[part]]
            for part in ("asserts", "challengeAsserts")
        ]
        asserts, challenge = ([case.ask for case in part] for part in self.parts)
        return json.dumps(
            {"setup": task["setup"], "asserts": asserts, "challengeAsserts": challenge}
        )

    def inspect(self, question: str) -> str:
        """Of {"programs", "asserts"}: each program's signs of triviality, and fresh probes."""
        question = json.loads(question)
        asserts = question["asserts"]
        signs = [signs_of(program, asserts) for program in question["programs"]]
        return json.dumps({"signs": signs, "probes": probes_of(asserts)})

    def expect(self, question: str) -> str:
        """Of {"probes", "actual"}, the reference's values as Python writes them: fresh asserts."""
        question = json.loads(question)
        return json.dumps(expectations(question["probes"], question["actual"]))

    def compare(self, question: str) -> str:
        """Of {"value", "answers"}: whether the value can be read back, and how each answer stands to it."""
        question = json.loads(question)
        value = question["value"]
        comparisons = [compared(value, answer) for answer in question["answers"]]
        return json.dumps({"readable": is_readable(value), "comparisons": comparisons})

    def judge(self, observed: str, deep: bool, missing: str) -> str:
        """A verdict as JSON, of what `run.conclude` gave. Raises when it is not its making."""
        data = observed.encode("latin-1")
        fault, *parts, output = marshal.loads(data, allow_code=False)
        verdicts = []
        if missing:
            parts[1] = [json.loads(missing)] * len(self.parts[1])
        for cases, seen in zip(self.parts, parts, strict=True):
            if fault is not None:
                verdicts.append([fault for _ in cases])
            else:
                pairs = zip(cases, seen, strict=True)
                verdicts.append([case.fault or case.verdict(one, deep, self.clean) for case, one in pairs])
        asserts, challenge = verdicts
        return json.dumps(
            {"asserts": asserts, "challengeAsserts": challenge, "output": output}
        )


# Known to an assert without an import, but only as `math.something`: a task may well define `copy`.
MODULES = PLAIN_MODULES - {"__future__", "time", "random"}
MODULE_VALUES = {name: importlib.import_module(name) for name in MODULES}
BUILTIN_VALUES = __builtins__ if type(__builtins__) is dict else vars(__builtins__)


def clean_names(setup: str) -> dict:
    """What the setup imports, for the judge to use; all else in a setup is the program's world."""
    world = {}
    try:
        body = ast.parse(setup).body
    except SyntaxError:
        return {}
    for statement in body:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            code = compile(ast.Module([statement], []), "<setup>", "exec", dont_inherit=True)
            try:
                if scan(code) == NOTHING:
                    exec(code, world)
            except Exception:
                continue
    world.pop("__builtins__", None)
    # What the setup binds anew is not the judge's to know.
    own = {n.id for n in ast.walk(ast.Module(body, [])) if isinstance(n, ast.Name) and stores(n)}
    return {name: value for name, value in world.items() if name not in own}


def check_functions(setup: str) -> frozenset:
    """Functions of the setup that assert by themselves, like HumanEval's `check(candidate)`."""
    try:
        body = ast.parse(setup).body
    except SyntaxError:
        return frozenset()
    functions = [each for each in body if isinstance(each, ast.FunctionDef)]
    return frozenset(
        each.name for each in functions if any(isinstance(n, ast.Assert) for n in ast.walk(each))
    )


def expects_near(source: str) -> bool:
    """Whether an assert compares with `approx(…)`; elsewhere that name is the program's."""
    try:
        body = ast.parse(source.strip()).body
    except SyntaxError:
        return False
    match body:
        case [ast.Assert(test=ast.Compare(comparators=[ast.Call(func=ast.Name(id="approx"))]))]:
            return True
    return False


def calls_any(test: ast.expr, names: frozenset) -> bool:
    called = (n.func for n in ast.walk(test) if isinstance(n, ast.Call))
    return any(isinstance(function, ast.Name) and function.id in names for function in called)


def attribute_only(test: ast.expr) -> frozenset:
    """The names that stand nowhere but before a dot."""
    dotted = [n.value for n in ast.walk(test) if isinstance(n, ast.Attribute)]
    names = [n for n in ast.walk(test) if isinstance(n, ast.Name)]
    return frozenset(n.id for n in names) - {n.id for n in names if n not in dotted}


def _compile(source: str):
    return compile(source, "<assert>", "eval", dont_inherit=True)


def repr_of(value) -> str:
    try:
        text = repr(value)
    except ValueError:
        return f"<{type(value).__name__} with a number too long to show>"
    return text if len(text) <= REPR_LIMIT else text[: REPR_LIMIT - 1] + "…"
