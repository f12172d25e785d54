"""Small expressions with what they come to: sums, letters of words, parts of lists.

The steps of a call are made of these; here they stand alone, many to a document, on words and
numbers drawn at random.
"""

from random import Random

from training.corpus.exercises.copying import words

FEWEST, MOST = 2, 10
LONGEST_VALUE = 60
"""Characters: longer ones are drawn again."""

OF_NUMBERS = (
    "{a} + {b}", "{a} + {b}", "{a} - {b}", "{a} - {b}", "{a} * {c}", "{a} // {c}", "{a} % {c}", "{a} < {b}",
    "{a} > {b}", "{a} <= {b}", "{a} == {b}", "abs({a})", "max({a}, {b})", "min({a}, {b})", "{c} ** 2", "str({a})", "divmod({a}, {c})",
)
OF_WORDS = (
    "list({s!r})", "list({s!r})", "list({s!r})", "{s!r}[0]", "{s!r}[-1]", "{s!r}[{i}]", "{s!r}[::-1]", "{s!r}[1:]", "{s!r}[:{i}]", "len({s!r})",
    "{s!r}.upper()", "{s!r}.capitalize()", "{s!r} + {t!r}", "{s!r}.count({l!r})", "{l!r} in {s!r}", "sorted({s!r})", "{s!r}.replace({l!r}, {t!r})", "{l!r}.isupper()",
)
OF_LISTS = (
    "{x}[0]", "{x}[-1]", "{x}[{i}]", "{x}[{i}:]", "{x}[::-1]", "{x} + [{a}]", "sum({x})", "max({x})", "min({x})", "sorted({x})", "len({x})", "list(enumerate({x}))",
    "{x}[::2]", "{a} in {x}", "{x}.index({d})",
)


def expression(rng: Random) -> str:
    """One of them, with numbers, words and lists filled in."""
    s, t = (rng.choice(words())[:10] for _ in range(2))
    x = [rng.randint(-9, 30) for _ in range(rng.randint(2, 7))]
    form = rng.choice(rng.choices((OF_NUMBERS, OF_WORDS, OF_LISTS), (0.4, 0.35, 0.25))[0])
    return form.format(
        a=rng.randint(-20, 99), b=rng.randint(0, 120), c=rng.randint(1, 12), i=rng.randint(0, 3), l=rng.choice(s), s=s, t=t, x=x, d=rng.choice(x),
    )


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
            answered.append(f"{text} = {value}")
    return "Work out each line:", "\n".join(asked), "\n".join(answered)
