"""The values a composition is about: a source, perhaps tested, perhaps mapped, in English and in Python."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from training.corpus.compose import mappings, more_mappings, more_tests, tests
from training.corpus.compose.pieces import VARIABLES, Kind, Mapping, Source, Test

TESTS = tests.TESTS + more_tests.MORE_TESTS
MAPPINGS = mappings.MAPPINGS + more_mappings.MORE_MAPPINGS
NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
LOOP_NAMES = frozenset("a b d q r v w row".split())
"""Names that the sources and tests use inside."""


@dataclass(frozen=True)
class Constant:
    """A piece's `k`: its value as said and as written; as an argument, how to draw it."""

    said: str
    code: str
    argument: Callable[[Random], Any] | None = None


NOTHING = Constant("", "")


def draw_constant(rng: Random, piece: Test | Mapping, taken: list[str]) -> Constant:
    """A value fixed by the task, or now and then an argument of the function."""
    if piece.constant is None:
        return NOTHING
    if piece.shareable and rng.random() < 0.35:
        name = next(name for name in rng.sample(("k", "k", "n", "m", "limit"), 5) + ["k2", "k3"] if name not in taken)
        taken.append(name)
        return Constant(rng.choice((name, f"a given {name}")), name, piece.constant)
    value = piece.constant(rng)
    return Constant(in_words(value, rng), str(value))


def in_words(value: int | str, rng: Random) -> str:
    """A value as said: a small number now and then in letters."""
    spelled = isinstance(value, int) and 0 <= value <= 12 and rng.random() < 0.08
    return NUMBER_WORDS[value] if spelled else str(value)


@dataclass(frozen=True)
class Condition:
    """A test with its constant filled in: `code` still holds `{x}`."""

    adjectives: tuple[str, ...]
    clauses: tuple[str, ...]
    singular: str
    plural: str
    word: str
    codes: tuple[str, ...]
    argument: tuple[str, Callable[[Random], Any]] | None


def filled(text: str, constant: str) -> str:
    return text.replace("{k}", constant)


def draw_condition(rng: Random, kind: Kind, taken: list[str], among: tuple[Test, ...] = TESTS, single: bool = False) -> Condition:
    """A test of values of that kind; one in ten is made of two, never of three: "a and b or c" is not clear."""
    test = rng.choice([test for test in among if test.kind == kind])
    constant = draw_constant(rng, test, taken)
    said = [filled(text, constant.said) for text in (*test.adjectives, *test.clauses, test.singular, test.plural)]
    count = len(test.adjectives)
    condition = Condition(
        tuple(said[:count]), tuple(said[count:-2]), said[-2], said[-1], test.word,
        tuple(filled(code, constant.code) for code in test.code),
        (constant.code, constant.argument) if constant.argument else None,
    )
    if not single and rng.random() < 0.1 and condition.argument is None:
        return joined(rng, condition, draw_condition(rng, kind, taken, among, single=True))
    return condition


def joined(rng: Random, first: Condition, second: Condition) -> Condition:
    """Both tests, or at least one of them."""
    both = rng.random() < 0.6
    word, sign = ("and", "and") if both else ("or", "or")
    codes = tuple(f"{grouped(first.codes[0], both)} {sign} {grouped(code, both)}" for code in second.codes)
    plural, singular = f"{first.plural} {word} {second.plural}", f"{first.singular} {word} {second.singular}"
    return Condition((), (f"that {plural}", f"which {plural}"), singular, plural, f"{first.word}_{word}_{second.word}", codes, second.argument)


def grouped(code: str, both: bool) -> str:
    """In parentheses where `or` stands inside `and`, or either inside the other."""
    return f"({code})" if (" or " in code or (not both and " and " in code)) else code


@dataclass(frozen=True)
class Step:
    """A mapping with its constant filled in: `code` still holds `{x}`."""

    to: Kind
    nouns: tuple[str, ...]
    one: tuple[str, ...]
    word: str
    codes: tuple[str, ...]
    argument: tuple[str, Callable[[Random], Any]] | None

    @property
    def its(self) -> tuple[str, ...]:
        """`its square`, which can stand as a subject."""
        return tuple(text for text in self.one if text.startswith("its "))

    @property
    def the(self) -> tuple[str, ...]:
        """`the square`, before an `of`."""
        return tuple(f"the {text[4:]}" for text in self.its if not text.startswith(("its value", "its text", "its part", "its first letter's")))


def draw_step(rng: Random, kind: Kind, taken: list[str], to: Kind | None = None) -> Step:
    """A mapping of values of that kind, to that kind if one is asked for."""
    mapping = rng.choice([mapping for mapping in MAPPINGS if mapping.kind == kind and to in (None, mapping.to)])
    constant = draw_constant(rng, mapping, taken)
    return Step(
        mapping.to, tuple(filled(text, constant.said) for text in mapping.nouns),
        tuple(filled(text, constant.said) for text in mapping.one), mapping.word,
        tuple(filled(code, constant.code) for code in mapping.code),
        (constant.code, constant.argument) if constant.argument else None,
    )


@dataclass(frozen=True)
class Values:
    """A source with its names chosen, a condition and a step, either of them perhaps none."""

    source: Source
    names: tuple[str, ...]
    variable: str
    noun: str
    place: str
    condition: Condition | None = None
    step: Step | None = None

    @property
    def kind(self) -> Kind:
        return self.step.to if self.step else self.source.kind

    @property
    def iterable(self) -> str:
        return self.source.code.format(*self.names) if "{0}" in self.source.code else self.source.code

    @property
    def element(self) -> str:
        """The value in a loop: the variable itself, or `int(d)` for a digit."""
        return self.source.element.replace("{x}", self.variable)

    @property
    def arguments(self) -> tuple[tuple[str, Callable[[Random], Any]], ...]:
        """Further arguments of the function, after the source's."""
        pieces = (self.condition, self.step)
        return tuple(piece.argument for piece in pieces if piece and piece.argument)

    @property
    def words(self) -> tuple[str, ...]:
        """What the function's name may be made of."""
        noun = self.noun.split()[-1]
        return tuple(piece.word for piece in (self.condition, self.step) if piece) + (noun,)

    def test(self, rng: Random, of: str | None = None) -> str:
        assert self.condition
        return rng.choice(self.condition.codes).replace("{x}", of or self.element)

    def value(self, rng: Random, of: str | None = None) -> str:
        return rng.choice(self.step.codes).replace("{x}", of or self.element) if self.step else of or self.element


def draw_values(rng: Random, source: Source, tested: bool, mapped: bool) -> Values:
    names: list[str] = []
    for choices in source.arguments:
        names.append(rng.choice([name for name in choices if name not in names]))
    taken = [*names, *LOOP_NAMES]
    variable = rng.choice([name for name in VARIABLES[source.kind] if name not in taken] or ["x"])
    if source.element == "int({x})" and source.nouns[0] == "digits":
        variable = rng.choice(("d", "d", "digit", "c", "ch"))
    taken.append(variable)
    return Values(
        source, tuple(names), variable, rng.choice(source.nouns), rng.choice(source.places),
        draw_condition(rng, source.kind, taken) if tested else None,
        draw_step(rng, source.kind, taken) if mapped else None,
    )


def tested_phrase(rng: Random, values: Values, condition: Condition | None) -> str:
    """`even numbers in a list`, without an article."""
    noun, place = values.noun, values.place
    if condition is None:
        return f"{noun} {place}"
    forms = [f"{adjective} {noun} {place}" for adjective in condition.adjectives]
    forms += [f"{noun} {place} that {condition.plural}"]
    forms += [f"{noun} {clause} {place}" for clause in condition.clauses if len(clause.split()) < 6]
    forms += [f"{noun} {place} {clause}" for clause in condition.clauses if clause.startswith("that")]
    return rng.choice(forms)


def bare_phrase(rng: Random, values: Values) -> str:
    """`squares of the even numbers in a list`, without an article."""
    inner = tested_phrase(rng, values, values.condition)
    if values.step is None:
        return inner
    return f"{rng.choice(values.step.nouns)} of {rng.choice(('the', 'the', 'all'))} {inner}"


def phrase(rng: Random, values: Values) -> str:
    """`the squares of the even numbers in a list`."""
    article = rng.choice(("the", "the", "the", "all")) if values.step is None else "the"
    return f"{article} {bare_phrase(rng, values)}"
