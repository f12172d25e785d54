"""How much of the interpreter a program can have changed, told from its code before it runs."""

import opcode
from types import CodeType

# Bits. What must be put right after the program: the heap, or the whole worker. DEEP: it names
# ways to the interpreter itself, so that what it says of itself is no evidence.
NOTHING, HEAP, WORKER, DEEP = 0, 1, 2, 4

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
# Out of Python into JavaScript or raw memory, where no saved heap helps.
WORKER_NAMES = frozenset(
    "js pyodide pyodide_js pyodide_core _pyodide _pyodide_core ctypes _ctypes _testcapi".split()
)
# Ways from a value to what other programs share.
DEEP_NAMES = frozenset(
    "eval exec compile globals locals vars getattr setattr delattr breakpoint builtins inspect gc "
    "importlib modules attrgetter methodcaller Formatter get_type_hints mro settrace setprofile "
    "monitoring meta_path path_hooks marshal pickle traceback signal atexit threading".split()
)
DEEP_PARTS = ("gi_", "cr_", "ag_", "tb_", "co_", "f_back", "f_globals", "f_locals", "f_builtins", "__")
HEAP_NAMES = frozenset("open memoryview dir register sys".split())
_STORES = frozenset(opcode.opmap[name] for name in ("STORE_ATTR", "DELETE_ATTR"))


def scan(code: CodeType) -> int:
    found = NOTHING
    todo = [code]
    while todo:
        part = todo.pop()
        if not _STORES.isdisjoint(part.co_code[::2]):
            found |= HEAP
        for name in part.co_names:
            found |= _weigh(name)
        found |= _weigh_imports(part)
        todo += [constant for constant in part.co_consts if isinstance(constant, CodeType)]
    return found


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
    if name in PLAIN_DUNDERS:
        return NOTHING
    if name in WORKER_NAMES:
        return WORKER | DEEP
    if name in DEEP_NAMES or name.startswith(DEEP_PARTS) or name in ("_getframe", "_current_frames"):
        return HEAP | DEEP
    return HEAP if name in HEAP_NAMES or name.startswith("_") else NOTHING
