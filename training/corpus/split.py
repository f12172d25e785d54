"""What training never sees, so that it can be measured with.

The families of corpus version 1 (modules `data_`, `numbers_`, `text_`) are all trained on, since
the weights of version 1 are where later versions start from. Of the later ones, one concept in
seven is held out whole: about a tenth of all. One wording of every family is held out too
(`template.held_out_phrasing`), one composition in twenty (`compose.is_held_out`) and one word
problem in eight.
"""

from functools import cache
from hashlib import sha256

from training.corpus.family import Family
from training.corpus.load import load_families, module_names
from training.corpus.word_problems import problem as word_problem
from training.corpus.word_problems.load import load_problems

FIRST_VERSION = ("data_", "numbers_", "text_")
ONE_HELD_OUT_IN = 7


def is_held_out(family: Family) -> bool:
    """Whether the concept's hash says so; asked of families later than version 1."""
    return int(sha256(family.concept.encode()).hexdigest(), 16) % ONE_HELD_OUT_IN == 0


@cache
def split_families() -> tuple[tuple[Family, ...], tuple[Family, ...]]:
    """The families to train on, and those held out."""
    first = load_families([name for name in module_names() if name.startswith(FIRST_VERSION)])
    later = load_families([name for name in module_names() if not name.startswith(FIRST_VERSION)])
    known = tuple(family for family in later if not is_held_out(family))
    return first + known, tuple(family for family in later if is_held_out(family))


@cache
def split_problems() -> tuple[tuple[word_problem.Problem, ...], tuple[word_problem.Problem, ...]]:
    """The word problems to train on, and those held out."""
    problems = load_problems()
    known = tuple(problem for problem in problems if not word_problem.is_held_out(problem))
    return known, tuple(problem for problem in problems if word_problem.is_held_out(problem))
