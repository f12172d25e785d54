"""Patterns: whole tasks with slots for pieces, in sentences and in code alike.

A slot is written `<name>`, a pattern declares it, and it is filled the same in all its texts:

- an argument (`given`, called `a`, `b` … in this order): `<a>` is its name in code and its noun in
  a sentence ("a list of numbers"); `<a.the>` is the short noun with its article ("the list");
- a choice (`choices`): a word in sentences and what stands for it in code;
- a number (`numbers`) or a string (`texts`): written out, or now and then an argument of the function;
- a test (`tests`): `<t:x>` in code asks it of `x`, `<!t:x>` asks the opposite; in sentences
  `<t:numbers>` is "even numbers", `<t.one:number>` "even number", `<t.singular>` "is even",
  `<t.plural>` "are even";
- a step (`steps`): `<m:x>` in code; in sentences `<m.many>` is "squares", `<m.its>` "its square",
  `<m.the>` "the square".

Phrases are imperatives ("count the …"), or whole sentences where they begin with a capital.
Code is the body of the function; `<rest>` passes the further arguments on in a recursive call.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from training.corpus.compose.code_text import applied, imports_of, negated, put
from training.corpus.compose.draft import Draft
from training.corpus.compose.pieces import Kind
from training.corpus.compose.values import Condition, Constant, Step, draw_condition, draw_step, in_words

Inputs = Callable[[Random], tuple[Any, ...]]
IN_TEXT = re.compile(r"<(\w+)(?:\.(\w+))?(?::([^<>]*))?>")
IN_CODE = re.compile(r"<(!?)(\w+)(?::([^<>]*))?>")
HIDDEN = str.maketrans("<>", "\x01\x02")
SHOWN = str.maketrans("\x01\x02", "<>")
RESERVED = frozenset("f rest k n m q r v w".split())


@dataclass(frozen=True)
class Given:
    """An argument: how sentences say it, what programs call it, and what it may be."""

    nouns: tuple[str, ...]
    the: str
    names: tuple[str, ...]
    draw: Callable[[Random], Any]
    tag: str


@dataclass(frozen=True)
class Number:
    """A number of the task, from low to high; an argument of the function now and then."""

    low: int
    high: int
    share_given: float = 0.5
    names: tuple[str, ...] = ("k", "k", "n")


@dataclass(frozen=True)
class Text:
    """A string of the task: a letter, a separator."""

    choices: tuple[str, ...]
    share_given: float = 0.4
    names: tuple[str, ...] = ("c", "ch", "char")
    noun: str = "a given character"


@dataclass(frozen=True)
class Pattern:
    """A task with slots."""

    word: str
    """Unique; what is held out is held out by this and the words of the pieces."""
    given: tuple[Given, ...]
    phrases: tuple[str, ...]
    code: tuple[str, ...]
    names: tuple[str, ...]
    tests: Mapping[str, Kind] = field(default_factory=dict)
    steps: Mapping[str, tuple[Kind, Kind | None]] = field(default_factory=dict)
    numbers: Mapping[str, Number] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    choices: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """One of several words with the code that goes with each: ("largest", "max", ">"); `<e2>` is the second code."""
    inputs: Inputs | None = None
    """Draws the `given` arguments together, where they depend on each other."""

    @property
    def weight(self) -> float:
        """Patterns that can be filled in many ways are drawn more often."""
        return 0.6 * 3 ** min(len(self.tests) + len(self.steps), 2) + 0.5 * (len(self.numbers) + len(self.texts) + len(self.choices))


def same(*words: str) -> tuple[tuple[str, str], ...]:
    """Choices whose word and code are one."""
    return tuple((word, word) for word in words)


@dataclass
class Filling:
    """What one drawn pattern's slots hold."""

    names: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    constants: dict[str, Constant] = field(default_factory=dict)
    tests: dict[str, Condition] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    further: list[tuple[str, Callable[[Random], Any]]] = field(default_factory=list)


def draw_value(slot: Number | Text) -> Callable[[Random], Any]:
    return (lambda rng: rng.randint(slot.low, slot.high)) if isinstance(slot, Number) else (lambda rng: rng.choice(slot.choices))


def fill_constant(rng: Random, slot: Number | Text, taken: list[str], filling: Filling) -> Constant:
    """A value written out, or the name of a further argument."""
    draw = draw_value(slot)
    if rng.random() >= slot.share_given:
        value = draw(rng)
        return Constant(in_words(value, rng) if isinstance(value, int) else repr(value), repr(value))
    name = rng.choice([name for name in slot.names if name not in taken] or ["value"])
    taken.append(name)
    filling.further.append((name, draw))
    return Constant(name if isinstance(slot, Number) else slot.noun, name, draw)


def fill(rng: Random, pattern: Pattern) -> Filling:
    """Draws what the slots hold; no two names are the same."""
    filling = Filling()
    own = re.findall(r"[a-z_]\w*", re.sub(r"<!?\w+", " ", " ".join(pattern.code)))
    taken = [*RESERVED, *own]
    for slot, given in zip("abcd", pattern.given):
        name = rng.choice([name for name in given.names if name not in taken] or [f"{given.names[0]}_{slot}"])
        taken.append(name)
        filling.names[slot], filling.nouns[slot], filling.short[slot] = name, rng.choice(given.nouns), given.the
    taken = [name for name in taken if name not in ("k", "n", "m") or name in own] + list(filling.names.values())
    for slot, constant in (*pattern.numbers.items(), *pattern.texts.items()):
        filling.constants[slot] = fill_constant(rng, constant, taken, filling)
    for slot, options in pattern.choices.items():
        word, *codes = rng.choice(options)
        filling.constants |= {f"{slot}{'' if place == 1 else place}": Constant(word, code) for place, code in enumerate(codes, 1)}
    for slot, kind in pattern.tests.items():
        words = {test.word for test in filling.tests.values()}
        condition = draw_condition(rng, kind, taken)
        while condition.word in words:
            condition = draw_condition(rng, kind, taken)
        filling.tests[slot] = condition
    for slot, (kind, to) in pattern.steps.items():
        words = {step.word for step in filling.steps.values()}
        step = draw_step(rng, kind, taken, to)
        while step.word in words or not step.the:
            step = draw_step(rng, kind, taken, to)
        filling.steps[slot] = step
    filling.further += [piece.argument for piece in (*filling.tests.values(), *filling.steps.values()) if piece.argument]
    return filling


def said(rng: Random, filling: Filling, match: re.Match) -> str:
    """What a slot of a sentence becomes."""
    slot, form, noun = match[1], match[2], match[3]
    if slot in filling.nouns:
        return filling.short[slot] if form == "the" else filling.names[slot] if form == "name" else filling.nouns[slot]
    if slot in filling.constants:
        return filling.constants[slot].said
    if slot in filling.steps:
        step = filling.steps[slot]
        return rng.choice({"many": step.nouns, "its": step.its, "the": step.the}[form])
    test = filling.tests[slot]
    if form in ("singular", "plural"):
        return str(getattr(test, form))
    clauses = (f"that {test.singular}",) if form == "one" else test.clauses
    return rng.choice([*(f"{word} {noun}" for word in test.adjectives), *(f"{noun} {clause}" for clause in clauses)])


def coded(rng: Random, filling: Filling, rest: str, template: str) -> str:
    """A body with its slots filled, the innermost first."""
    text = template
    while match := IN_CODE.search(text):
        opposite, slot, value = match[1], match[2], (match[3] or '').translate(SHOWN)
        before, after = text[: match.start()], text[match.end():]
        if slot in filling.tests:
            codes = [code for code in filling.tests[slot].codes if not code.endswith("% 2")]
            piece = applied(rng.choice(codes), value)
            piece = put(before, negated(piece) if opposite else piece, after)
        elif slot in filling.steps:
            piece = put(before, applied(rng.choice(filling.steps[slot].codes), value), after)
        elif slot in filling.constants:
            text = before + filling.constants[slot].code + after
            continue
        else:
            piece = {"rest": rest, "f": "\x01f\x02"}.get(slot) or filling.names.get(slot, "")
        text = before + piece.translate(HIDDEN) + after
    return text.translate(SHOWN)


def program(rng: Random, filling: Filling, body: str) -> str:
    """The whole program of a body; with its imports."""
    further = [name for name, _ in filling.further]
    code = coded(rng, filling, "".join(f", {name}" for name in further), body)
    head = f"def <f>({', '.join((*filling.names.values(), *further))}):\n"
    return imports_of(code) + head + "\n".join(f"    {line}" for line in code.split("\n"))


def draw_from(rng: Random, pattern: Pattern) -> Draft:
    """One task of the pattern."""
    filling = fill(rng, pattern)
    pieces = [piece.word for piece in (*filling.tests.values(), *filling.steps.values())]
    phrases = [IN_TEXT.sub(lambda match: said(rng, filling, match), text) for text in pattern.phrases]
    words = [piece for piece in pieces if len(piece) < 14]
    names = [*pattern.names, *("_".join((pattern.names[0], word)) for word in words), *("_".join((word, pattern.names[-1])) for word in words)]

    def inputs(rng: Random) -> tuple[Any, ...]:
        first = pattern.inputs(rng) if pattern.inputs else tuple(given.draw(rng) for given in pattern.given)
        return (*first, *(draw(rng) for _, draw in filling.further))

    return Draft(
        "/".join(("pattern", pattern.word, *pieces)), (*phrases, *phrases)[: max(3, len(phrases))],
        tuple(program(rng, filling, body) for body in pattern.code), tuple(names), inputs, tuple(dict.fromkeys(given.tag for given in pattern.given)),
    )
