"""Records a call line by line: where it is, and what its variables are."""

import collections
import json
import types
from sys import settrace

from fault import PROGRAM, message_of

STEP_LIMIT = 1000
# For all values of a trace together, for one value, for one container, and for its nesting.
CHARACTER_LIMIT, VALUE_LIMIT, ITEM_LIMIT, DEPTH_LIMIT = 200_000, 160, 20, 4
VARIABLE_LIMIT = 40

_GENERATOR = 0x20
_HIDDEN = (types.FunctionType, types.BuiltinFunctionType, types.ModuleType, type)
_BRACKETS = {
    list: "[]",
    tuple: "()",
    set: "{}",
    frozenset: ("frozenset({", "})"),
    collections.deque: ("deque([", "])"),
}
_MAPPINGS = {
    dict: ("{", "}"),
    collections.Counter: ("Counter({", "})"),
    collections.OrderedDict: ("OrderedDict({", "})"),
    collections.defaultdict: ("defaultdict({", "})"),
}
_PLAIN = (int, float, complex, bool, type(None), range, types.EllipsisType)


class Record:
    """A frame of the program: its number, its depth, and its variables as last seen."""

    def __init__(self, number, depth):
        self.number, self.depth = number, depth
        self.known, self.raising = {}, False


class Recorder:
    """Evaluates one expression and keeps what the program's own functions did meanwhile."""

    def __init__(self):
        self.steps, self.frames = [], {}
        self.left, self.complete = CHARACTER_LIMIT, True

    def evaluate(self, code, world, names):
        settrace(self.enter)
        try:
            return eval(code, world, names)
        finally:
            settrace(None)

    def tell(self) -> str:
        self.frames.clear()
        return json.dumps({"steps": self.steps, "complete": self.complete})

    def enter(self, frame, event, argument):
        if frame.f_code.co_filename != PROGRAM or not self.complete:
            return None
        if frame not in self.frames:
            self.frames[frame] = Record(len(self.frames), _depth(frame))
            self.note("call", frame, frame.f_code.co_firstlineno, None)
        return self.follow

    def follow(self, frame, event, argument):
        record = self.frames.get(frame)
        if record is None or not self.complete:
            return None
        if event == "line":
            record.raising = False
            self.note("line", frame, frame.f_lineno, None)
        elif event == "exception":
            # The same exception passes here again after a `finally`.
            record.raising = True
            self.note("raise", frame, frame.f_lineno, _described(argument))
        elif event == "return" and not (record.raising and argument is None):
            ended = frame.f_code.co_flags & _GENERATOR and argument is None
            if not ended:
                self.note("return", frame, frame.f_lineno, shown(argument))
        return self.follow

    def note(self, event, frame, line, value):
        record = self.frames[frame]
        now = _variables(frame)
        changes = [(name, text) for name, text in now.items() if record.known.get(name) != text]
        gone = [name for name in record.known if name not in now]
        record.known = now
        self.left -= sum(len(name) + len(text) for name, text in changes) + len(value or "")
        if len(self.steps) >= STEP_LIMIT or self.left < 0:
            self.complete = False
            settrace(None)
            return
        self.steps.append(
            {
                "event": event,
                "line": line or 1,
                "frame": record.number,
                "depth": record.depth,
                "function": frame.f_code.co_name,
                "changes": changes,
                "gone": gone,
                "value": value,
            }
        )


def _depth(frame) -> int:
    depth = 0
    while frame is not None:
        depth += frame.f_code.co_filename == PROGRAM
        frame = frame.f_back
    return depth


def _variables(frame) -> dict:
    found = {}
    for name, value in frame.f_locals.items():
        # Python's own names for what a comprehension goes over begin with a dot.
        if type(name) is str and not name.startswith((".", "__")) and not isinstance(value, _HIDDEN):
            found[name] = shown(value)
            if len(found) >= VARIABLE_LIMIT:
                break
    return found


def _described(argument) -> str:
    kind, error, _ = argument
    name = type.__getattribute__(kind, "__name__")
    message = message_of(error)
    return f"{name}: {message}"[:VALUE_LIMIT] if message else name


def shown(value) -> str:
    """As `repr`, but short, and without asking any object of the program's for its own."""
    try:
        text = _shown(value, DEPTH_LIMIT)
    except Exception:
        text = "…"
    return text if len(text) <= VALUE_LIMIT else text[: VALUE_LIMIT - 1] + "…"


def _shown(value, depth) -> str:
    kind = type(value)
    if kind in (str, bytes):
        return repr(value) if len(value) <= VALUE_LIMIT else repr(value[:VALUE_LIMIT])
    if kind is int and value.bit_length() > 10_000:
        return f"<int of {value.bit_length()} bits>"
    if kind in _PLAIN:
        return repr(value)
    if depth == 0:
        return "…"
    if kind in _BRACKETS:
        return _sequence(value, kind, depth)
    if kind in _MAPPINGS:
        start, end = _MAPPINGS[kind]
        pairs = [f"{_shown(key, depth - 1)}: {_shown(each, depth - 1)}" for key, each in _first(kind.items(value))]
        return start + _joined(pairs, len(value)) + end
    name = type.__getattribute__(kind, "__name__")
    inside = object.__getattribute__(value, "__dict__") if kind.__module__ == "program" else {}
    if type(inside) is not dict or not inside:
        return f"<{name}>"
    parts = [f"{key}={_shown(each, depth - 1)}" for key, each in _first(inside.items())]
    return f"{name}({_joined(parts, len(inside))})"


def _sequence(value, kind, depth) -> str:
    if not value and kind in (set, frozenset):
        return f"{kind.__name__}()"
    start, end = _BRACKETS[kind]
    items = [_shown(each, depth - 1) for each in _first(value)]
    only = kind is tuple and len(value) == 1
    return start + _joined(items, len(value)) + ("," if only else "") + end


def _first(items) -> list:
    return [item for _, item in zip(range(ITEM_LIMIT), items)]


def _joined(parts, count) -> str:
    return ", ".join([*parts, "…"] if count > len(parts) else parts)
