"""How much of the interpreter a program can have changed, told from its code before it runs."""

import opcode
from types import CodeType

# What must be put right after the program: nothing, the heap, or the whole worker.
NOTHING, HEAP, WORKER = 0, 1, 2

# Importing these and calling what is in them leaves no trace that a reset would not clear.
PLAIN_MODULES = frozenset(
    "math cmath re collections itertools functools heapq bisect string random operator typing "
    "datetime decimal fractions statistics copy time numbers __future__".split()
)
PLAIN_DUNDERS = frozenset(
    "__init__ __name__ __main__ __doc__ __annotations__ __annotate__ __conditional_annotations__ "
    "__str__ __repr__ __len__ __iter__ __next__ __getitem__ __contains__ __lt__ __le__ __gt__ __ge__ "
    "__add__ __sub__ __mul__ __call__ __enter__ __exit__ __bool__ __module__ __qualname__ "
    "__classdict__ __class__ __firstlineno__ __static_attributes__ __file__".split()
)
# Ways from a value to the interpreter, to modules by name, or to files.
DEEP_NAMES = frozenset(
    "eval exec compile globals vars getattr setattr delattr __import__ open breakpoint memoryview "
    "importlib ctypes gc inspect js pyodide pyodide_js builtins signal atexit threading os sysconfig "
    "io pathlib shutil tempfile subprocess asyncio multiprocessing concurrent marshal pickle "
    "modules meta_path path_hooks settrace setprofile monitoring attrgetter methodcaller Formatter "
    "get_type_hints get_objects get_referrers get_referents mro tracemalloc faulthandler site runpy "
    "code codeop traceback linecache unittest doctest warnings weakref types dis zipimport".split()
)
DEEP_PARTS = ("gi_", "cr_", "ag_", "f_", "tb_", "co_")
HEAP_NAMES = frozenset("locals register sys dir".split())
_STORES = frozenset(opcode.opmap[name] for name in ("STORE_ATTR", "DELETE_ATTR"))


def scan(code: CodeType) -> int:
    worst = NOTHING
    todo = [code]
    while todo:
        part = todo.pop()
        if not _STORES.isdisjoint(part.co_code[::2]):
            worst = max(worst, HEAP)
        for name in part.co_names:
            worst = max(worst, _weigh(name))
        worst = max(worst, _weigh_imports(part))
        if worst == WORKER:
            return WORKER
        todo += [constant for constant in part.co_consts if isinstance(constant, CodeType)]
    return worst


_IMPORT = opcode.opmap["IMPORT_NAME"]
_EXTENDED = opcode.opmap["EXTENDED_ARG"]


def _weigh_imports(code: CodeType) -> int:
    body = code.co_code
    if _IMPORT not in body[::2]:
        return NOTHING
    extended = 0
    for at in range(0, len(body), 2):
        operation, argument = body[at], body[at + 1] | extended
        extended = argument << 8 if operation == _EXTENDED else 0
        if operation == _IMPORT and code.co_names[argument].split(".")[0] not in PLAIN_MODULES:
            return HEAP
    return NOTHING


def _weigh(name: str) -> int:
    if name in DEEP_NAMES or name.startswith(DEEP_PARTS):
        # `f_` alone is too common a beginning: these are the frame's own attributes.
        if name.startswith("f_") and name not in FRAME_NAMES:
            return NOTHING
        return WORKER
    if name.startswith("_"):
        if name in PLAIN_DUNDERS:
            return NOTHING
        return WORKER if name.startswith("__") or name in ("_getframe", "_exit") else HEAP
    return HEAP if name in HEAP_NAMES else NOTHING


FRAME_NAMES = frozenset("f_back f_globals f_locals f_builtins f_code f_trace f_generator".split())
