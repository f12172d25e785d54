"""What a drill is: a short program of one idea, whose value can be worked out by reading it once.

A contributor adds one by appending to `DRILLS` of a module of `kinds/`:

    drill(
        "count-passing", 2, "numbers",
        "return sum(1 for <x> in <a> if <test <x>>)",
        '''
        <count> = 0
        for <x> in <a>:
            if <test <x>>:
                <count> += 1
        return <count>
        ''',
    ),

That is the kind, the level, the sources of the arguments (`sources.py`), and one or more bodies
(more idioms of the same idea). `<a>`, `<b>` and `<c>` are the arguments, `<f>` is the function; the
other holes are in `holes.py`. Values are never typed: every drawn program is run.
The check is `python -m training.corpus.drills.check`.
"""

from dataclasses import dataclass
from textwrap import dedent

LEVELS = {1: 0.22, 2: 0.32, 3: 0.28, 4: 0.18}
"""How often each is drawn: one step; a loop or two steps; a loop that decides; the ways of whole programs."""


@dataclass(frozen=True)
class Drill:
    """One idea in its idioms."""

    kind: str
    """Unique, kebab-case: `count-passing`. Function names are made of it too."""

    level: int
    """A key of `LEVELS`."""

    sources: tuple[str, ...]
    """Keys of `SOURCES`, one for each argument."""

    bodies: tuple[str, ...]
    """Bodies of the function, without its indent."""


def drill(kind: str, level: int, sources: str, *bodies: str) -> Drill:
    """A drill, its bodies as they stand in the source."""
    return Drill(kind, level, tuple(sources.split()), tuple(dedent(body).strip("\n ") for body in bodies))
