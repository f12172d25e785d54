"""A composed task before it becomes a family, and the inputs that suit it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from training.corpus.compose.values import Values


@dataclass(frozen=True)
class Draft:
    """Imperatives that say the task, whole programs that define `<f>`, and how to call it."""

    key: str
    """The pieces it is made of."""
    phrases: tuple[str, ...]
    solutions: tuple[str, ...]
    names: tuple[str, ...]
    inputs: Callable[[Random], tuple[Any, ...]]
    tags: tuple[str, ...]


def inputs_of(values: Values) -> Callable[[Random], tuple[Any, ...]]:
    """The source's arguments, then one for each constant that is an argument."""

    def inputs(rng: Random) -> tuple[Any, ...]:
        return (*values.source.inputs(rng), *(draw(rng) for _, draw in values.arguments))

    return inputs


def signature(values: Values) -> str:
    return ", ".join((*values.names, *(name for name, _ in values.arguments)))


def function(values: Values, *lines: str, imports: str = "") -> str:
    """A program: its imports and a function of those lines, which may hold several each."""
    body = "\n".join(f"    {line}" for block in lines for line in block.split("\n") if line)
    needs_re = "re.findall" in values.iterable
    head = "".join(f"{line}\n" for line in (imports, "import re" if needs_re else "") if line)
    return f"{head}def <f>({signature(values)}):\n{body}"


def indented(text: str, depth: int = 1) -> str:
    return "\n".join("    " * depth + line for line in text.split("\n"))


TAGS = {"int": "lists", "word": "strings", "char": "strings", "pair": "tuples", "row": "matrices"}


def tags_of(values: Values, *more: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((TAGS[values.source.kind], *more)))


def key_of(shape: str, values: Values, *more: str) -> str:
    """Names the pieces, whatever their wording: what is held out is held out by this."""
    source = values.source
    parts = [shape, source.kind, source.nouns[0], source.code, values.condition.word if values.condition else "", values.step.word if values.step else ""]
    return "/".join((*parts, *more))
