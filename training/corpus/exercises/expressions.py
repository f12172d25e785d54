"""Small expressions with what they come to: sums, letters of words, parts of lists.

The steps of a call are made of these; here they stand alone, many to a document, on words and
numbers drawn at random, each after what is worked out for it (`working.py`).
"""

import ast
import string
from random import Random
from typing import Any

from training.corpus.exercises.copying import repeating, words
from training.corpus.working import working

FEWEST, MOST = 2, 16
LONGEST_VALUE = 60
"""Characters: longer ones are drawn again."""

OF_NUMBERS = (
    *("{a} + {b}",) * 5, *("{a} - {b}",) * 5, *("{a} * {c}",) * 6, *("{e} * {g}",) * 2, *("{b} // {c}",) * 3, *("{b} % {c}",) * 4,
    "{a} // {c}", "{a} % {c}", "{a} < {b}", "{a} > {b}", "{a} <= {b}", "{a} == {b}", "{a} != {b}", "abs({a})", "max({a}, {b})", "min({a}, {b})",
    "{c} ** 2", "{c} ** 3", "2 ** {c}", "{c} * {c}", "str({a})", "divmod({b}, {c})", "round({b} / {c}, 2)", "{b} / 2", "{b} / 4", "round({h}, 1)", "{h} * {c}",
    "bin({c})", "bin({b})", "{c} & {g}", "{c} | {g}", "{c} ^ {g}", "{b} >> 1", "{c} << 2", "range({i}, {c})", "list(range({i}, {c}))", "chr({b} % 26 + 97)",
)
OF_WORDS = (
    *("list({s!r})",) * 3, "{s!r}[0]", "{s!r}[-1]", "{s!r}[{i}]", "{s!r}[::-1]", "{s!r}[1:]", "{s!r}[:-1]", "{s!r}[:{i}]", "len({s!r})",
    "{s!r}.upper()", "{s!r}.capitalize()", "{s!r} + {t!r}", "{s!r}.count({l!r})", "{l!r} in {s!r}", "sorted({s!r})", "{s!r}.replace({l!r}, {t!r})", "{l!r}.isupper()",
    "{s!r}.find({l!r})", "{s!r}.startswith({l!r})", "{s!r}.endswith({l!r})", "{l!r} * {i}", "{s!r} == {t!r}", "{s!r} < {t!r}", "set({s!r}) == set({t!r})",
    "'{s} {t} {s}'.split()", "'{s},{t}'.split(',')", "' '.join([{s!r}, {t!r}])", "'{S}'.lower()", "'{S}'.swapcase()", "' {s} '.strip()", "ord({l!r})",
    "{s!r}[{i}:{j}]", "{s!r}[-{c}:]", "{n!r}[{i}:{j}]", "{n!r}[-{j}:]", "{n!r}[{i}]", "int({n!r}[:{j}])", "{o!r} in {s!r}", "{o!r} not in {s!r}", "{o!r} in 'aeiou'",
    "{s!r}.endswith({s!r}[-1])", "{p!r}.split()", "{p!r}.title()", "{p!r}.split({l!r})", "{p!r}[::-1]", "list({p!r})", "{p!r}.count(' ')", "{p!r}.replace(' ', '')",
    "'abcdefghijklmnopqrstuvwxyz'.index({o!r})", "ord({o!r}) - ord('a')", "ord({O!r}) - ord('A')", "chr(ord({o!r}) + 1)", "'{n}-{b}-{c}'.split('-')", "''.join({w})",
    "list(enumerate({s!r}))", "{s!r}.rjust({c}, '.')", "'{b}'.zfill(5)", "[len(w) for w in [{s!r}, {t!r}]]", "dict.fromkeys({s!r}, 0)",
)
OF_LISTS = (
    "{x}[0]", "{x}[-1]", "{x}[{i}]", "{x}[{i}:]", "{x}[:{i}]", "{x}[:-1]", "{x}[::-1]", "{x} + [{a}]", "sum({x})", "sum({x})", "max({x})", "min({x})", "sorted({x})",
    "sorted({x}, reverse=True)", "len({x})", "list(enumerate({x}))", "{x}[::2]", "{a} in {x}", "{x}.index({d})", "{x}.count({d})", "sorted(set({x}))", "tuple({x})",
    "{d} in {x}", "{d} not in {x}", "{a} not in {x}", "[{x}, {y}][1]", "[{x}, {y}][0][{i}]", "{x}[{i}:{j}]", "{x}[-{j}:]", "{x}[1:] + {x}[:1]",
    "sorted(set({x}) & set({y}))", "sorted(set({x}) - set({y}))", "{x}.index(min({x}))", "{w}[{i}]", "{w} + [{s!r}]", "{k!r} in {w}", "{s!r} in {w}", "{w}.index({k!r})",
    "({a}, {s!r})[1]", "[({a}, {s!r}), ({b}, {t!r})][1]", "sorted([({a}, {s!r}), ({b}, {t!r})])", "sorted({w}, key=len)", "sorted({w})", "max({w}, key=len)",
    "list(zip({x}, {y}))", "[n * 2 for n in {x}]", "[n for n in {x} if n > {i}]", "[n for n in {x} if n % 2 == 0]", "{x} == {y}", "{x} + {y}", "len(set({x} + {y}))",
)
OF_DICTIONARIES = (
    "{m}[{k!r}]", "{m}.get({k!r}, 0)", "{m}.get({s!r}, 0)", "{k!r} in {m}", "{s!r} in {m}", "{k!r} not in {m}", "{s!r} not in {m}", "list({m})",
    "list({m}.items())", "list({m}.values())", "sum({m}.values())", "len({m})",
    "sorted({m})", "max({m}, key={m}.get)", "{m} | {{{s!r}: {c}}}", "{m} | {{{k!r}: {c}}}", "sorted({m}.items())", "{m}.pop({k!r})", "dict(zip({w}, {x}))",
)


def word(rng: Random) -> str:
    """One of the corpus, of few letters in no order, or of any letters."""
    kind = rng.random()
    if kind < 0.6:
        return rng.choice(words())[:10]
    return repeating(rng) if kind < 0.85 else "".join(rng.choices(string.ascii_lowercase, k=rng.randint(3, 10)))


def numbers(rng: Random) -> list[int]:
    """Any, or few over and over."""
    few = rng.sample(range(-9, 30), rng.randint(1, 4))
    return rng.choices(few, k=rng.randint(2, 10)) if rng.random() < 0.35 else [rng.randint(-9, 30) for _ in range(rng.randint(2, 7))]


def expression(rng: Random) -> str:
    """One of them, with numbers, words, lists and dictionaries filled in."""
    s, t, *others = (word(rng) for _ in range(5))
    x, y = numbers(rng), numbers(rng)
    keys = list(dict.fromkeys(others))[: rng.randint(1, 3)]
    i = rng.randint(0, 3)
    form = rng.choice(rng.choices((OF_NUMBERS, OF_WORDS, OF_LISTS, OF_DICTIONARIES), (0.35, 0.3, 0.25, 0.1))[0])
    return form.format(
        a=rng.randint(-20, 99), b=rng.randint(0, 120), c=rng.randint(1, 12), e=rng.randint(10, 99), g=rng.randint(2, 30), h=rng.randint(0, 999) / 100,
        i=i, j=i + rng.randint(1, 4), l=rng.choice(s), o=rng.choice(string.ascii_lowercase), O=rng.choice(string.ascii_uppercase), s=s, t=t, S=s.title(),
        n="".join(rng.choices(string.digits, k=rng.randint(2, 10))), p=" ".join((s, t, *keys)), x=x, y=y, d=rng.choice(x), k=rng.choice(keys), w=keys,
        m={key: rng.randint(0, 20) for key in keys},
    )


def literal(node: ast.expr) -> Any:
    """The value of a part that is written out; None for others."""
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def draw_expressions(rng: Random) -> tuple[str, str, str]:
    """What is asked, the expressions, and the same with their values, one a line as in `steps`."""
    asked: list[str] = []
    answered: list[str] = []
    count = rng.randint(FEWEST, MOST)
    while len(asked) < count:
        text = expression(rng)
        try:
            value = repr(eval(text, {}))
        except IndexError:
            continue
        if len(value) <= LONGEST_VALUE:
            asked.append(text)
            answered += [*working(ast.parse(text, mode="eval").body, literal, set()), f"{text} = {value}"]
    return "Work out each line:", "\n".join(asked), "\n".join(answered)
