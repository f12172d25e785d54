"""What the holes of a drill's body are filled with.

`<x>`, `<total>`, … is a name (or number) of `NAMES`, drawn once for a program. `<test <x>>` is a
text of `RULES` about that expression, drawn anew each time, as are `<2..5>`, a number, and
`<min|max>`, one of these. A comparison's sign has spaces around it.
"""

import re
from random import Random

HOLE = re.compile(r"<([^<>\s=][^<>]*)>")
"""The innermost ones."""

COMPARISON = re.compile(r"(?<![^ ])[<>](?=[ =]|$)")
OPEN, CLOSE = "\x0e", "\x0f"
"""Stand for a comparison's sign as long as there are holes."""

NAMES: dict[str, tuple[str, ...]] = {
    hole: tuple(names.split())
    for hole, names in {
        "x": "x n v num value item i number el e val",
        "y": "y m w other b j k",
        "i": "i idx index j i k",
        "j": "j k p col",
        "char": "c ch char letter s symbol",
        "word": "w word item s x part name",
        "total": "total result s acc t res sum_ total",
        "count": "count c cnt n k result total num",
        "result": "result res out output r ans answer new found",
        "best": "best m largest current top record longest",
        "key": "key k name left",
        "value": "value v val amount right",
        "row": "row r line values",
        "counts": "counts d freq counter tally groups table",
        "seen": "seen known found used",
        "parts": "parts words pieces tokens fields chunks",
        "last": "prev last previous before",
        "digit": "d digit r last rest",
        "left": "left low lo start a first",
        "right": "right high hi end b second",
        "g": "step helper inner change apply g",
        "floor": "0 1 2 3",
        "ceiling": "7 8 9 10 12",
        "cut": "1 2",
    }.items()
}

RULES: dict[str, tuple[str, ...]] = {
    "test": (
        "<it> % 2 == 0", "<it> % 2 == 0", "<it> % 2 == 1", "<it> % 2 != 0", "<it> % 2", "<it> % 3 == 0", "<it> > <1..7>",
        "<it> < <2..8>", "<it> >= <1..7>", "<it> <= <1..8>", "<it> != <0..5>", "<it> > 0", "<1..3> < <it> < <6..9>",
        "<1..2> <= <it> <= <5..8>", "<it> > <1..5> and <it> % 2 == 0", "<it> < <1..3> or <it> > <6..8>", "not <it> % 2",
        "<it> in (<0..3>, <4..6>, <7..9>)", "<it> not in (<0..3>, <4..6>)", "not <it> > <3..6>", "<it> % <3..4> == <0..2>",
    ),
    "under": ("<", "<="),
    "compare": ("<", "<=", ">", ">=", "==", "!="),
    "number": (
        "<it> * <2..4>", "<it> + <1..9>", "<it> - <1..5>", "<it> * <it>", "<it> ** 2", "<it> // <2..3>", "<it> % <2..5>",
        "-<it>", "abs(<it>)", "<it> * 2 + 1", "2 * <it>", "<1..9> - <it>", "<it> % 10", "3 * <it> - 1", "(<it> + 1) * 2",
        "max(<it>, <2..6>)", "min(<it>, <2..6>)", "abs(<it> - <2..6>)", "<it> + <it> // 2", "<it> * (<it> + 1)",
    ),
    "text": (
        "<it>.upper()", "<it>.lower()", "<it>.title()", "<it>.capitalize()", "<it>.swapcase()", "<it>[::-1]", "<it>[1:]",
        "<it>[:-1]", "<it>[:<1..3>]", "<it>[-<1..3>:]", "<it>[::2]", '<it> + "<!|?|s|ed|_>"', '"<un|re|_|a>" + <it>', "<it> * 2",
        "<it>[-1] + <it>[:-1]", "<it>[1:] + <it>[0]", "<it>[0].upper() + <it>[1:]", '"".join(sorted(<it>))',
    ),
    "word-test": (
        "len(<it>) > <2..4>", "len(<it>) <= <2..4>", "len(<it>) == <3..5>", "len(<it>) % 2 == 0", '<it>[0] in "aeiou"',
        '"<a|e|i|o|n|r>" in <it>', '<it>.endswith("<e|n|t|r>")', '<it>.startswith(("a", "b", "m"))', '<it>[0] < "<g|m|n>"',
        '<it>[-1] in "<ent|aeiou|lkr>"', '"<a|e|i|o>" not in <it>', '<it>.count("<a|e|o>") == 1', "<it>[0] == <it>[-1]",
        "len(set(<it>)) < len(<it>)", '<it> > "<m|n|h>"',
    ),
    "char-test": (
        '<it> in "aeiou"', '<it> in "aeiou"', '<it> not in "aeiou"', '<it> < "<d|m|n>"', '<it> >= "<b|d|m>"',
        '<it> != "<a|b|e|o>"', '<it> == "<a|b|e|x>"', '<it> in "<abc|xyz|ent|lmn|aox>"', '"<b|d>" <= <it> <= "<k|n|p>"',
        "ord(<it>) % 2 == 0",
    ),
    "list": (
        "sorted(<it>)", "sorted(<it>)", "sorted(<it>, reverse=True)", "sorted(set(<it>))", "<it>[1:]", "<it>[:-1]", "<it>[::-1]",
        "<it>[::2]", "<it>[:<2..3>]", "[<number <x>> for <x> in <it>]", "[<number <x>> for <x> in <it>]",
        "[<x> for <x> in <it> if <test <x>>]", "[<x> for <x> in <it> if <test <x>>]", "<it> + [<0..9>]", "[<0..9>] + <it>",
        "[<x> for <x> in <it> if <x> != <0..9>]", "list(map(lambda <x>: <number <x>>, <it>))", "<it>[-2:]",
    ),
    "reduce": (
        "sum(<it>)", "sum(<it>)", "len(<it>)", "max(<it>, default=0)", "min(<it>, default=0)",
        "sum(<number <x>> for <x> in <it>)", "sum(<x> for <x> in <it> if <test <x>>)", "sum(1 for <x> in <it> if <test <x>>)",
        "len([<x> for <x> in <it> if <test <x>>])", "len(set(<it>))",
    ),
    "kind": ("<it>.isupper()", "<it>.islower()", "<it>.isdigit()", "<it>.isalpha()", "not <it>.isdigit()", "not <it>.isalpha()"),
    "letter": tuple("abceinorst"),
    "mark": ("-", "_", "*", "/", ", ", "+", ":", "", " "),
}


def guarded(text: str) -> str:
    """The text, its comparisons not to be taken for the bounds of a hole."""
    return COMPARISON.sub(lambda match: OPEN if match[0] == "<" else CLOSE, text)


def own_words(body: str) -> set[str]:
    """The words that stand in the body itself, outside its holes."""
    return set(re.findall(r"\w+", HOLE.sub("", HOLE.sub("", body))))


def fill(body: str, names: dict[str, str], rng: Random) -> str:
    """The body without holes; `names` says what the arguments are called."""
    bound = dict(names)
    taken = own_words(body) | set(names.values())

    def filling(match: re.Match[str]) -> str:
        hole, _, about = match[1].partition(" ")
        if match[1] in bound:
            return bound[match[1]]
        if ".." in hole:
            low, high = hole.split("..")
            return str(rng.randint(int(low), int(high)))
        if "|" in match[1]:
            return rng.choice(match[1].split("|"))
        if hole in RULES:
            return guarded(rng.choice(RULES[hole])).replace("<it>", about)
        bound[hole] = rng.choice([name for name in NAMES[hole] if name not in taken])
        taken.add(bound[hole])
        return bound[hole]

    body = guarded(body)
    while HOLE.search(body):
        body = HOLE.sub(filling, body)
    return body.replace(OPEN, "<").replace(CLOSE, ">")
