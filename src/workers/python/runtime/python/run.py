"""Runs programs and notes what came of each probe. It never learns what an assert expects."""

import io
import json
import marshal
import random
import sys
import types

from fault import LIAR, PROGRAM, OutputFlood, Tampering, fault_of, program_line, syntax_fault
from pack import Alien, pack, unpack
from scan import DEEP, NOTHING, WORKER, scan
from steps import Recorder

REPR_LIMIT = 300
_BUILTINS = dict(__builtins__ if type(__builtins__) is dict else vars(__builtins__))
# Twice the usual: our `lru_cache` takes two frames a call where C's takes one.
_RECURSION_LIMIT = 2000


class Output(io.TextIOBase):
    """Keeps what is printed, up to a cap."""

    def __init__(self, limit):
        self.limit, self.size, self.parts = limit, 0, []

    def writable(self):
        return True

    def write(self, text, /):
        room = self.limit - self.size
        self.size += len(text)
        if self.size > self.limit:
            self.parts.append(str(text)[: max(room, 0)])
            raise OutputFlood
        self.parts.append(str(text))
        return len(text)


class Run:
    """One program at a time: `start`, then `advance` until it says that nothing is left."""

    def __init__(self, output_limit):
        self.output_limit = output_limit
        self.setup, self.parts = None, ([], [])
        self.recorder = None

    def begin_task(self, task: str, traced: bool):
        """Compiles a plan's probes; they are the same for every program. `traced`: record their run."""
        self.parts = ([], [])
        self.recorder = Recorder() if traced else None
        plan = json.loads(task)
        self.setup = None
        self.setup_fault = None
        try:
            self.setup = compile(plan["setup"], "<setup>", "exec", dont_inherit=True)
        except SyntaxError as error:
            self.setup_fault = syntax_fault(error, False)
        self.parts = tuple(
            [Check(each) for each in plan[part]] for part in ("asserts", "challengeAsserts")
        )

    def start(self, source: str) -> int:
        """Takes a program. Returns what must be put right after it (see `scan`)."""
        sys.setrecursionlimit(_RECURSION_LIMIT)
        if "random" in source:
            random.seed(0)
        self.output = Output(self.output_limit)
        sys.stdout = sys.stderr = self.output
        sys.stdin = io.StringIO("")
        module = types.ModuleType("program")
        module.__builtins__ = dict(_BUILTINS)
        self.world = module.__dict__
        sys.modules["program"] = module
        self.fault = self.stopped = None
        self.seen = ([], [])
        self.todo = []
        self.preparing = True
        try:
            self.todo = [self.setup, compile(source, PROGRAM, "exec", dont_inherit=True)]
        except SyntaxError as error:
            self.fault = syntax_fault(error, True)
        except BaseException as error:
            self.fault = fault_of(error, self.output_limit)
        else:
            try:
                return scan(self.todo[-1])
            except Exception:
                return WORKER | DEEP
        return NOTHING

    def advance(self, part: int) -> bool:
        """Runs the program and setup if they have not, then the part's probes. False: interrupted."""
        try:
            while self.todo and self.fault is None:
                code = self.todo.pop()
                if code is None:
                    self.fault = self.setup_fault
                else:
                    self.fault = self.attempt(code)
            self.preparing = False
            if self.fault is None:
                asserts, seen = self.parts[part], self.seen[part]
                while len(seen) < len(asserts):
                    seen.append(self.probe(asserts[len(seen)]))
            return True
        except KeyboardInterrupt as error:
            self.stopped = error
            return False

    def attempt(self, code):
        """None, or the fault. A KeyboardInterrupt goes through: it may be the time limit."""
        try:
            exec(code, self.world)
            # A program that catches everything has caught the flood's exception too.
            return self.flood() if self.output.size > self.output_limit else None
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return self.fault_of(error)

    def probe(self, check):
        """What one assert's program-made values are, or the fault."""
        before = self.output.size
        try:
            seen = self.look(check)
            flooded = before < self.output.size > self.output_limit
            return self.flood() if flooded else seen
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return self.fault_of(error)

    def look(self, check):
        if check.test is not None and check.probes is None:
            return self.truth(check.test)
        values = []
        for levels in check.probes:
            value = None
            for level, code in enumerate(levels):
                value = self.evaluate(code, {"__prev": value})
                try:
                    values.append((level, pack(value)))
                    break
                except Alien:
                    continue
            else:
                if check.test is not None:
                    return self.truth(check.test)
                return ("alien", repr_of(value), is_liar(value))
        return ("values", values)

    def evaluate(self, code, names):
        if self.recorder is None:
            return eval(code, self.world, names)
        return self.recorder.evaluate(code, self.world, names)

    def truth(self, code):
        """A test that cannot be taken apart, judged where the program lives."""
        self.world |= GUARDS
        try:
            if code.co_name == "<statement>":
                exec(code, self.world)
                return ("truth", True)
            return ("truth", bool(eval(code, self.world)))
        except AssertionError as error:
            if program_line(error) is None:
                return ("truth", False)
            raise
        finally:
            for name in GUARDS:
                self.world.pop(name, None)

    def fault_of(self, error):
        return fault_of(error, self.output_limit)

    def flood(self):
        return {"kind": "output-flood", "limitCharacters": self.output_limit}

    def interrupted(self, part: int, limit: float):
        """After `advance` was interrupted: by the time limit, or (0) by the program's own raise."""
        error, self.stopped = self.stopped or KeyboardInterrupt(), None
        fault = self.fault_of(error)
        if limit:
            fault = {"kind": "timeout", "limitMs": limit, "line": fault["line"]}
        if self.preparing:
            self.fault, self.preparing = fault, False
            return
        seen, asserts = self.seen[part], self.parts[part]
        if self.fault is None and len(seen) < len(asserts):
            seen.append(fault)
            if limit:
                seen += [{**fault, "line": None}] * (len(asserts) - len(seen))

    def glance(self) -> str:
        """What was seen so far; empty when no challenge assert is left to run."""
        return self.tell() if self.parts[1] and self.fault is None else ''

    def tell(self) -> str:
        """As Latin-1 text of marshal's bytes: such a string goes to JavaScript and back unchanged."""
        seen = (self.fault, *self.seen, "".join(self.output.parts))
        return marshal.dumps(seen, 4, allow_code=False).decode("latin-1")

    def steps(self) -> str:
        """What was recorded, as JSON; empty when the run is not traced."""
        return self.recorder.tell() if self.recorder else ""

    def conclude(self) -> str:
        """What was seen; forgets the program."""
        seen = self.tell()
        self.world.clear()
        self.world = self.output = self.stopped = self.todo = None
        self.seen = ([], [])
        sys.modules.pop("program", None)
        return seen


class Check:
    """One assert, compiled. `probes` None: the test is judged as a whole."""

    def __init__(self, plan):
        def expression(source):
            return compile(source, "<assert>", "eval", dont_inherit=True)

        probes, test = plan["probes"], plan["whole"]
        self.probes = probes and [[expression(level) for level in levels] for levels in probes]
        if probes == []:
            self.probes = []
        self.test = None
        if test is not None and plan["statement"]:
            self.test = compile(test, "<assert>", "exec", dont_inherit=True).replace(
                co_name="<statement>"
            )
        elif test is not None:
            self.test = expression(test)


def checked(value):
    """A program's value inside a test done beside it: rebuilt from its bytes where it can be."""
    try:
        return unpack(pack(value))
    except Alien:
        if is_liar(value):
            raise Tampering(LIAR) from None
        return value


def plain(value):
    """As `checked`, but no object may come through that decides a comparison by itself."""
    value = checked(value)
    kind = type(value)
    if kind.__module__ == "program" and any(
        getattr(kind, name, None) is not getattr(object, name, None) for name in DECIDES
    ):
        raise Tampering("Its result brings its own comparison.")
    return value


def guarded(value):
    """A program's function, handed to a test that calls it: gives plain values only."""
    if type(value) is not types.FunctionType:
        return plain(value)
    return lambda *args, **named: plain(value(*args, **named))


GUARDS = {"__checked": checked, "__plain": plain, "__guarded": guarded}
DECIDES = (
    "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __contains__ __sub__ __rsub__ __abs__ __bool__ "
    "__float__ __round__ __add__ __radd__ __mul__ __len__ __iter__ __getitem__ __getattr__"
).split()


def is_liar(value) -> bool:
    try:
        return bool(value == object())
    except Exception:
        return False


def repr_of(value) -> str:
    try:
        text = repr(value)
    except Exception:
        text = f"<{type(value).__name__} whose repr fails>"
    return text if len(text) <= REPR_LIMIT else text[: REPR_LIMIT - 1] + "…"
