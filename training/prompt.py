"""The paper's template, the one format the model knows."""

from collections.abc import Sequence

BEGIN, DONE = "[BEGIN]", "[DONE]"


def query(text: str, asserts: Sequence[str]) -> str:
    """A task up to the place where its program starts."""
    tests = "\n".join(asserts)
    return (
        "You are an expert Python programmer, and here is your task: "
        f"{text} Your code should pass these tests:\n\n{tests}\n{BEGIN}\n"
    )


def answer(program: str) -> str:
    """A program up to its end mark."""
    return f"{program}\n{DONE}"
