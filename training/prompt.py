"""The formats the model knows, all of them after the paper's template.

A program (or a value) stands between `[BEGIN]` and `[DONE]`; what comes before says what is wanted.
The page builds the same texts in `src/domain`.
"""

from collections.abc import Sequence

BEGIN, DONE = "[BEGIN]", "[DONE]"
EXPERT = "You are an expert Python programmer, and here is your task: "


def query(text: str, asserts: Sequence[str]) -> str:
    """A task up to the place where its program starts."""
    tests = "\n".join(asserts)
    return f"{EXPERT}{text} Your code should pass these tests:\n\n{tests}\n{BEGIN}\n"


def problem_query(text: str) -> str:
    """A word problem, whose program binds a number."""
    return f"{EXPERT}{text} Your code should bind the result to answer.\n{BEGIN}\n"


def repair_query(text: str, asserts: Sequence[str], wrong: str, complaint: str) -> str:
    """A task, a program that does not solve it, and what is wrong, up to where the mended program starts."""
    return f"{query(text, asserts)}{answer(wrong)}\n\n{complaint}\n{BEGIN}\n"


def wrong_value(statement: str, actual: str) -> str:
    """The complaint about an assert that fails."""
    return f"This is wrong: {statement} fails, the value is {actual}."


def wrong_error(statement: str, error: str) -> str:
    """The complaint about an assert that does not come to a value: `NameError: name 'x' is not defined`."""
    return f"This is wrong: {statement} ends with {error}."


def prediction_query(program: str, call: str, text: str = "", asserts: Sequence[str] = ()) -> str:
    """A program and a call, up to where the value's `repr` starts; the task and other asserts may stand before."""
    task = f"It was written for this task: {text}\n\n" if text else ""
    tests = "".join(f"{statement}\n" for statement in asserts) + ("\n" if asserts else "")
    return f"Here is a Python program:\n\n{program}\n\n{task}{tests}What does {call} return?\n{BEGIN}\n"


def exercise_query(order: str, text: str) -> str:
    """A text and what to do with it, to practise; the page does not ask this."""
    return f"{order}\n\n{text}\n{BEGIN}\n"


def answer(program: str) -> str:
    """A program up to its end mark."""
    return f"{program}\n{DONE}"
