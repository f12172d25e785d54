"""Comparisons between two quantities of a kind, each a quantity of its own."""

import re
from collections.abc import Mapping
from fractions import Fraction

from training.corpus.word_problems.chains.solve import Rule

LARGEST_PART = 15

RULES = """
L = S + more
S = L - more
more = L - S
L = S * times
S = L / times
times = L / S
L = S * (1 + percent / 100)
S = L / (1 + percent / 100)
percent = (L - S) / S * 100
S = L * (1 - less / 100)
L = S / (1 - less / 100)
less = (L - S) / L * 100
S = L * share / 100
L = S * 100 / share
share = S / L * 100
both = L + S
L = both - S
S = both - L
L = (both + more) / 2
S = (both - more) / 2
S = both / (times + 1)
S = more / (times - 1)
S = more * 100 / percent
percent = more / S * 100
less = more / L * 100
percent = (times - 1) * 100
times = 1 + percent / 100
share = 100 / times
times = 100 / share
times = 100 / (100 - less)
share = 100 - less
less = 100 - share
L = S * large / small
S = L * small / large
L = both * large / (large + small)
S = both * small / (large + small)
L = more * large / (large - small)
S = more * small / (large - small)
""".strip().splitlines()

SAYS = (
    "@L is <more> more than @S",
    "@L exceeds @S by <more>",
    "@S is <more> less than @L",
    "@L is <times> times @S",
    "@L is <times> times as (large|great) as @S",
    "@L is <percent> more than @S",
    "@L exceeds @S by <percent>",
    "@S is <less> (less than|below) @L",
    "@S is <share> of @L",
    "the sum of @L and @S is <both>",
    "@L and @S add up to <both>",
    "@L and @S (come to|make) <both> (together|in all)",
    "@L and @S are in the ratio <large>:<small>",
    "@S and @L are in the ratio <small>:<large>",
    "the ratio of @L to @S is <large>:<small>",
)

ASKS = {
    "more": (
        "by how much does @L exceed @S?",
        "what is the difference between @L and @S?",
        "find the difference between @L and @S.",
        "how much more than @S is @L?",
    ),
    "times": ("how many times @S is @L?", "find the ratio of @L to @S as a single number."),
    "percent": (
        "by (what|how many) percent (does @L exceed @S|is @L more than @S)?",
        "how many percent more than @S is @L?",
    ),
    "less": (
        "by (what|how many) percent is @S less than @L?",
        "how many percent less than @L is @S?",
    ),
    "share": ("what percent of @L is @S?", "@S is (what|how many) percent of @L?"),
    "both": ("what is the sum of @L and @S?", "find the sum of @L and @S."),
}
SUMMED = ("", "$", "km", "m", "cm", "kg", "liters", "years")
"""Units of what can be added up; speeds and times cannot, or nobody does."""

KINDS = ("more", "times", "percent", "less", "share", "both", "large", "small")
OWN = re.compile(r"([@<\[])(L|S|" + "|".join(KINDS) + r")\b")


def own(text: str, names: Mapping[str, str]) -> str:
    """The text about a certain pair."""
    return OWN.sub(lambda match: match[1] + names[match[2]], text)


def fits(text: str, unit: str) -> bool:
    """Whether people would compare such quantities so."""
    return "<both>" not in text or unit in SUMMED


def link_names(pair: tuple[str, str]) -> dict[str, str]:
    """`L`, `S` and the comparisons, as they are called in this world."""
    large, small = pair
    return {"L": large, "S": small} | {kind: f"{kind}_{large}_{small}" for kind in KINDS}


def link_rules(pair: tuple[str, str]) -> list[Rule]:
    """The rules of a pair."""
    names = link_names(pair)
    rules = []
    for line in RULES:
        words = line.replace("(", "( ").replace(")", " )").split()
        target, _, expression = " ".join(names.get(word, word) for word in words).partition(" = ")
        rules.append(Rule(target, expression.replace("( ", "(").replace(" )", ")"), True))
    return rules


def link_values(pair: tuple[str, str], large: float, small: float) -> dict[str, float]:
    """The comparisons of two values; nothing where the first is not the larger."""
    if not large > small > 0:
        return {}
    ratio = Fraction(str(large)) / Fraction(str(small))
    values = {
        "more": large - small,
        "times": large / small,
        "percent": (large - small) / small * 100,
        "less": (large - small) / large * 100,
        "share": small / large * 100,
        "both": large + small,
    }
    if ratio.numerator <= LARGEST_PART:
        values |= {"large": ratio.numerator, "small": ratio.denominator}
    names = link_names(pair)
    return {names[kind]: value for kind, value in values.items()}


def link_units(pair: tuple[str, str], unit: str) -> dict[str, str]:
    """Differences and sums have the pair's unit."""
    names = link_names(pair)
    shared = {names[kind]: unit for kind in ("more", "both") if unit}
    return shared | {names[kind]: "%" for kind in ("percent", "less", "share")}
