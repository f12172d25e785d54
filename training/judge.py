"""Runs a program against its asserts in a child process with limits."""

import os
import resource
import signal
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

SECONDS = 3.0
MEMORY = 1 << 30


def judge(program: str, asserts: Sequence[str]) -> bool:
    """Whether the program defines what the asserts need and all of them hold."""
    child = os.fork()
    if child == 0:
        os._exit(run_limited(program, asserts))
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def run_limited(program: str, asserts: Sequence[str]) -> int:
    """In the child: 0 when everything held."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (4, 4))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.stdin = sys.stdout = sys.stderr = open(os.devnull, "r+")
    try:
        namespace: dict[str, object] = {"__name__": "program"}
        exec(program, namespace)
        for statement in asserts:
            exec(statement, namespace)
    except BaseException:
        return 1
    return 0


def judge_all(jobs: Sequence[tuple[str, Sequence[str]]], processes: int = 2) -> list[bool]:
    """Verdicts of many (program, asserts), equal jobs judged once."""
    unique = sorted({(program, tuple(asserts)) for program, asserts in jobs})
    context = get_context("forkserver")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        programs, tests = zip(*unique)
        verdicts = dict(zip(unique, pool.map(judge, programs, tests, chunksize=8)))
    return [verdicts[program, tuple(asserts)] for program, asserts in jobs]
