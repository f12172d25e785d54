"""Judges programs with plain Python: `python3 -I judge.py`, a job as JSON on each line of stdin.

Each program runs in a forked process of its own, with a limit on time and memory and nothing to
read; then the setup, then each assert in turn. Independent of the page's judge on purpose: it
shares no code with it, only the names of the verdicts.
"""

import json
import os
import resource
import select
import signal
import sys
import time
import types

MEMORY_BYTES = 256 * 2**20
OUTPUT_LIMIT = 100_000
PROGRAM = "<program>"


class OutputFlood(BaseException):
    pass


class Output:
    """Counts what is printed."""

    size = 0

    def write(self, text):
        self.size += len(text)
        if self.size > OUTPUT_LIMIT:
            raise OutputFlood
        return len(text)

    def flush(self):
        pass


def in_program(error):
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == PROGRAM:
            return True
        step = step.tb_next
    return False


def fault_of(error):
    if isinstance(error, OutputFlood):
        return {"kind": "output-flood"}
    if isinstance(error, MemoryError):
        return {"kind": "memory"}
    if isinstance(error, ModuleNotFoundError):
        return {"kind": "unsupported-import", "module": str(error.name).partition(".")[0]}
    return {"kind": "error", "type": type(error).__name__, "message": str(error)[:300]}


def execute(source, name, world):
    """None, or the fault."""
    try:
        code = compile(source, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        return {"kind": "syntax-error", "message": str(error.msg)}
    except BaseException as error:
        return fault_of(error)
    try:
        exec(code, world)
        return None
    except AssertionError as error:
        if name != PROGRAM and not in_program(error):
            return {"kind": "fail"}
        return fault_of(error)
    except BaseException as error:
        return fault_of(error)


def limit_memory():
    with open("/proc/self/statm") as pages:
        used = int(pages.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY_BYTES, used + MEMORY_BYTES))


def child(job, tell):
    """Tells the program's fault or null, then each assert's, as lines."""
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(nothing, fd)
    sys.stdin = open(0)
    sys.stdout = sys.stderr = Output()
    limit_memory()
    module = types.ModuleType("program")
    sys.modules["program"] = module
    world = module.__dict__

    def say(fault):
        os.write(tell, json.dumps(fault).encode() + b"\n")

    fault = execute(job["program"], PROGRAM, world) or execute(job["setup"], "<setup>", world)
    say(fault)
    if fault is None:
        for source in job["asserts"]:
            say(execute(source, "<assert>", world) or {"kind": "pass"})


def judge(job):
    """A verdict for each assert, in order, and the seconds it took."""
    heard, tell = os.pipe()
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        os.close(heard)
        try:
            child(job, tell)
        finally:
            os._exit(0)
    os.close(tell)
    deadline = began + job["timeLimitMs"] / 1000
    text, late = b"", False
    while True:
        ready, _, _ = select.select([heard], [], [], max(0, deadline - time.monotonic()))
        if not ready:
            late = True
            os.kill(pid, signal.SIGKILL)
            break
        piece = os.read(heard, 65536)
        if not piece:
            break
        text += piece
    os.close(heard)
    _, status = os.waitpid(pid, 0)
    lines = [json.loads(line) for line in text.split(b"\n")[:-1]]
    count = len(job["asserts"])
    if lines and lines[0] is not None:
        verdicts = [lines[0]] * count
    else:
        lost = {"kind": "timeout"} if late else {"kind": "ended", "status": status}
        verdicts = (lines[1:] + [lost] * count)[:count]
    return {"verdicts": verdicts, "seconds": round(time.monotonic() - began, 4)}


print(json.dumps({"version": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))), flush=True)
