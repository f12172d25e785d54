"""Arithmetic formulas of two or three arguments, said in words: a small grammar."""

from dataclasses import dataclass
from random import Random

from training.corpus.compose.code_text import put
from training.corpus.compose.draft import Draft

NAMES = (("a", "b", "c"), ("x", "y", "z"), ("p", "q", "r"), ("m", "n", "k"))
TWO = (
    ("sum", "the sum of {} and {}", "{} + {}"), ("difference", "the difference {} minus {}", "{} - {}"), ("product", "the product of {} and {}", "{} * {}"),
    ("larger", "the larger of {} and {}", "max({}, {})"), ("smaller", "the smaller of {} and {}", "min({}, {})"),
    ("distance", "the absolute difference of {} and {}", "abs({} - {})"), ("remainder", "the remainder of {} divided by {}", "{} % {}"),
    ("quotient", "the integer quotient of {} by {}", "{} // {}"),
)
ONE = (
    ("double", "twice {}", "2 * {}"), ("square", "the square of {}", "{} ** 2"), ("triple", "three times {}", "3 * {}"),
    ("half", "the rounded-down half of {}", "{} // 2"), ("cube", "the cube of {}", "{} ** 3"), ("last", "the last digit of {}", "{} % 10"),
)
OUTER = (
    ("plus", "{first}, plus {second}", "{} + {}", "add {second} to {first}"), ("minus", "{first}, minus {second}", "{} - {}", "subtract {second} from {first}"),
    ("times", "{first}, times {second}", "{} * {}", "multiply {first} by {second}"),
    ("max", "whichever is larger, {first} or {second}", "max({}, {})", "compare two values and return the larger: {first}; {second}"),
    ("distance", "the distance of {first} from {second}", "abs({} - {})", "find the absolute difference of two values: {first}; {second}"),
)


@dataclass(frozen=True)
class Formula:
    """A part of a formula in words and in code."""

    word: str
    said: str
    code: str


def joined(code: str, *parts: str) -> str:
    """The parts in the places of the code, in parentheses where needed."""
    pieces = code.split("{}")
    text = pieces[0]
    for part, piece in zip(parts, pieces[1:]):
        text += put(text, part, piece) + piece
    return text


def draw_operand(rng: Random, names: tuple[str, ...]) -> Formula:
    """Two arguments combined, one changed, or a combination changed."""
    kind = rng.random()
    if kind < 0.3:
        word, said, code = rng.choice(ONE)
        name = rng.choice(names)
        return Formula(f"{word}-{names.index(name)}", said.format(name), joined(code, name))
    word, said, code = rng.choice(TWO)
    first, second = rng.sample(names, 2)
    inner = Formula(f"{word}-{names.index(first)}{names.index(second)}", said.format(first, second), joined(code, first, second))
    if kind < 0.75 or word == "difference":
        return inner
    word, said, code = rng.choice(ONE[:5])
    return Formula(f"{word}-of-{inner.word}", said.format(inner.said), joined(code, inner.code))


def draw_formula(rng: Random) -> Draft:
    """A formula of two parts, with an extra number now and then, that uses every argument."""
    names = rng.choice(NAMES)[: rng.choice((2, 2, 3))]
    used: set[str] = set()
    while used != set(names):
        first, second = draw_operand(rng, names), draw_operand(rng, names)
        used = {name for name in names if any(name in part.code.replace("max", "").replace("min", "").replace("abs", "") for part in (first, second))}
        used = used if first.word != second.word else set()
    word, said, code, imperative = rng.choice(OUTER)
    extra = rng.choice((0, 0, 0, 1, 2, 5, 10)) if word not in ("max", "distance") else 0
    value = joined(code, first.code, second.code) + (f" + {extra}" if extra else "")
    tail = f", and then add {extra}" if extra else ""
    given = f"{', '.join(names[:-1])} and {names[-1]}"
    text = said.format(first=first.said, second=second.said)
    phrases = (
        f"compute from {given} {text}{tail}",
        f"{imperative.format(first=first.said, second=second.said)}{tail}, for given numbers {given}",
        f"Given the numbers {given}, return {text}{tail}.",
        f"take the numbers {given} and return {text}{tail}",
    )
    head = f"def <f>({', '.join(names)}):\n"
    add = f" + {extra}" if extra else ""
    solutions = (
        f"{head}    return {value}",
        f"{head}    first = {first.code}\n    second = {second.code}\n    return {joined(code, 'first', 'second')}{add}",
        f"{head}    result = {joined(code, first.code, second.code)}\n" + (f"    result += {extra}\n" if extra else "") + "    return result",
    )
    names_of_it = ("formula", f"{first.word.split('-')[0]}_{word}_{second.word.split('-')[0]}", f"combine_{word}", "evaluate", f"{word}_of_parts")
    return Draft(
        f"formula/{word}/{first.word}/{second.word}", phrases, solutions, names_of_it,
        lambda rng: tuple(rng.randint(1, 20) for _ in names), ("numbers",),
    )
