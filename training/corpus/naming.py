"""Function names: the family's own, those with an affix, and made-up ones to copy."""

import builtins
import re
from functools import lru_cache
from keyword import iskeyword
from random import Random

from training.corpus.family import Family
from training.corpus.load import load_families

PREFIXES = tuple("find get compute calc my do the make check return new".split())
SUFFIXES = tuple("of list func number string result value numbers items fast simple two new 1 2 str num".split())
STARTS = tuple("b c d f g h j k l m n p r s t v w br ch cl dr fl gr pl qu sh sp st th tr".split())
ENDS = ("", "", "", "l", "m", "n", "r", "s", "t", "ck", "nd", "pp", "ss", "tt")
WORDS = tuple(
    "add all alpha angle area array average balance base big bit block blue box bubble build "
    "camel case cell change char check chunk circle clean close code coin column combine common "
    "compare convert copy count cube cut data date day delete delta digit dict difference divide "
    "double down drop edge element empty end even every extract face factor field filter find "
    "first fix flat flip float form frequency front full gap get give grade graph green grid group "
    "half heap height hex index inner input insert int item join jump key kth large last lead left "
    "length letter level limit line list long loop lower map mark match matrix max maximum mean "
    "median merge mid min minimum mirror mix modify month move multiply name near negative nested "
    "new next node norm nth number odd one only order outer pair parse part path peak perimeter "
    "pick place point position power prefix prime print product pull push put quick range rank "
    "ratio rear record red remove repeat replace reverse right ring road root rotate round row "
    "rule run sample search second seek select sequence series set shape shift short side sign "
    "single size skip slice slope small snake solve sort space special split square start state "
    "step stop string strip sub sum swap tail take term text third time toggle top total trim "
    "triple tuple turn twin two type unique unit upper value vowel volume walk wave week weight "
    "width window word wrap year zero zip".split()
)

SHARE_CAPITALISED = 0.08
"""`check_Valid`, as some people write."""


@lru_cache
def said_words() -> tuple[str, ...]:
    """The words of all phrasings."""
    texts = (text for family in load_families() for text in family.wordings)
    return tuple(sorted({word for text in texts for word in re.findall(r"\b[a-z]{2,11}\b", text.lower())}))


def invented_word(rng: Random) -> str:
    """One to three syllables of no meaning."""
    return "".join(rng.choice(STARTS) + rng.choice("aeiouy") + rng.choice(ENDS) for _ in range(rng.choice((1, 2, 2, 3))))


def draw_name(family: Family, rng: Random) -> str:
    """A name for the task's function, in snake_case."""
    name = any_name(family, rng)
    return f"my_{name}" if iskeyword(name) or hasattr(builtins, name) else name


def any_name(family: Family, rng: Random) -> str:
    """The family's own, as it is or with an affix, or a made-up one."""
    kind = rng.random()
    if kind < 0.5:
        return rng.choice(family.names)
    if kind < 0.72:
        name = rng.choice(family.names)
        return f"{rng.choice(PREFIXES)}_{name}" if rng.random() < 0.5 else f"{name}_{rng.choice(SUFFIXES)}"
    parts = [made_up_part(rng) for _ in range(rng.choice((1, 2, 2, 2, 3, 3, 4)))]
    if rng.random() < SHARE_CAPITALISED:
        parts[-1] = parts[-1].capitalize() if len(parts) > 1 else parts[-1]
    return "_".join(parts)


def made_up_part(rng: Random) -> str:
    """A common word, any word of the corpus, or none at all: the model must learn to copy."""
    kind = rng.random()
    if kind < 0.3:
        return rng.choice(WORDS)
    return rng.choice(said_words()) if kind < 0.75 else invented_word(rng)
