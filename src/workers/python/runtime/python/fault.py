"""Turns what a program raised into the verdict it earns."""

from settle import FORBIDDEN

# The file name under which programs are compiled; their lines are found by it.
PROGRAM = "<program>"
MESSAGE_LIMIT = 300


LIAR = "Its result claims to be equal to anything."


class OutputFlood(BaseException):
    """The program printed past the cap. Not an Exception: `except Exception` must not stop it."""


class Tampering(BaseException):
    """The program tried to decide its own verdict; the argument says how."""


def program_line(error) -> int | None:
    """The line, in the program, of the innermost frame that is the program's own."""
    line, step = None, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == PROGRAM:
            line = step.tb_lineno
        step = step.tb_next
    return line


def fault_of(error: BaseException, output_limit: int) -> dict:
    kind, line = type(error), program_line(error)
    if kind is OutputFlood:
        return {"kind": "output-flood", "limitCharacters": output_limit}
    if kind is Tampering:
        return {"kind": "tampering", "what": str(error)}
    if issubclass(kind, MemoryError):
        return {"kind": "memory", "line": line}
    if kind is ModuleNotFoundError and type(error.name) is str:
        root = error.name.partition(".")[0]
        if root in FORBIDDEN:
            return {"kind": "tampering", "what": f"It imports {root}, which reaches outside Python."}
        return {"kind": "unsupported-import", "module": root, "line": line}
    return {"kind": "error", "type": str(kind.__name__)[:80], "message": message_of(error), "line": line}


def syntax_fault(error: SyntaxError, in_program: bool) -> dict:
    line = error.lineno if in_program and type(error.lineno) is int else None
    return {"kind": "syntax-error", "message": str(error.msg)[:MESSAGE_LIMIT], "line": line}


def message_of(error: BaseException) -> str:
    try:
        text = str(error)
    except Exception:
        return ""
    return str.__str__(text)[:MESSAGE_LIMIT]
