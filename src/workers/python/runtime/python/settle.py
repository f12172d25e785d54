"""Makes a fresh interpreter fit for programs that nobody trusts. Runs once, before the heap is saved."""

import builtins
import functools
import importlib
import signal
import sys
import time

PRELOADED = (
    "math cmath re collections itertools functools heapq bisect string random operator typing "
    "datetime decimal fractions statistics copy time numbers __future__ json enum dataclasses"
).split()
# The bridge to JavaScript and to the machine: no program of ours needs it.
FORBIDDEN = frozenset(
    "js pyodide pyodide_js _pyodide _pyodide_core pyodide_core ctypes _ctypes _ctypes_test".split()
)


class Gate:
    """First on the import path: says no to the forbidden modules."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in FORBIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def sleep(seconds, /):
    """`time.sleep` that can be interrupted: the stock one waits in C, deaf to the time limit."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    end = _now() + seconds
    while (left := end - _now()) > 0:
        _pause(min(left, 0.001))


_now, _pause = time.monotonic, time.sleep


def settle():
    for name in PRELOADED:
        importlib.import_module(name)
    _replace_lru_cache()
    time.sleep = sleep
    # An own handler, or none, would switch the time limit off.
    signal.signal = lambda number, handler: signal.SIG_DFL
    sys.modules["_signal"].signal = signal.signal
    _end_politely()
    for name in [*sys.modules]:
        if name.partition(".")[0] in FORBIDDEN:
            del sys.modules[name]
    sys.meta_path.insert(0, Gate)
    # Files that a program writes must not become modules of the next.
    sys.path[:] = [entry for entry in sys.path if entry.endswith(".zip")]


def _replace_lru_cache():
    # The C wrapper recurses on the C stack and kills the interpreter at a depth of about 350.
    del sys.modules["_functools"]._lru_cache_wrapper
    importlib.reload(functools)


def _end_politely():
    # These end the whole interpreter in C; as an exception, only the program ends.
    def leave(status=1, *_):
        raise SystemExit(status)

    for module in (sys.modules.get("posix"), sys.modules.get("os")):
        for name in ("_exit", "abort", "kill"):
            if module is not None and hasattr(module, name):
                setattr(module, name, leave)
    for name in ("raise_signal", "alarm", "setitimer", "pthread_kill"):
        for module in (signal, sys.modules["_signal"]):
            if hasattr(module, name):
                setattr(module, name, leave)
    builtins.breakpoint = leave
