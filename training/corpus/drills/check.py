"""Checks the drills and what is improvised by drawing them; any fault ends in exit status 1.

    python -m training.corpus.drills.check
    python -m training.corpus.drills.check --show 20
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from random import Random

from training.corpus.drills.draw_drill import BrokenDrill, DrawnDrill, draw_drill, draw_of
from training.corpus.drills.drill import LEVELS, Drill
from training.corpus.drills.improvise import improvise
from training.corpus.drills.load import load_drills
from training.corpus.drills.sources import SOURCES
from training.corpus.likeness import normal_form
from training.corpus.run import written

DRAWN = 3000
DRAWN_OF_EACH = 40
MOST_OF_ONE_VALUE = 0.35
"""Of the values of a kind."""

MOST_OF_ONE_OF_FEW = 0.7
"""Instead, where a kind has at most `FEW` values, or the most common is a truth value."""

FEW = 6
FEWEST_DISTINCT, FEWEST_DISTINCT_IMPROVISED = 0.5, 0.8
"""Of drawn programs, under whatever names."""

LONGEST_MEDIAN = 9
"""Characters of a value."""


def shape_faults(drill: Drill) -> list[str]:
    """What can be seen without running anything."""
    faults = [f"no source {source}" for source in drill.sources if source not in SOURCES]
    faults += [f"<{hole}> is not in: {body}" for body in drill.bodies for hole in "abc"[: len(drill.sources)] if f"<{hole}>" not in body]
    if drill.level not in LEVELS:
        faults.append(f"no level {drill.level}")
    return faults


def behaviour_faults(drill: Drill, rng: Random) -> list[str]:
    """What shows when the programs run: errors, and one value too often."""
    values: Counter[str] = Counter()
    for _ in range(DRAWN_OF_EACH):
        try:
            values[repr(draw_of(drill, rng).value)] += 1
        except BrokenDrill as error:
            return [str(error)]
    value, count = values.most_common(1)[0]
    most = MOST_OF_ONE_OF_FEW if len(values) <= FEW or value in ("True", "False") else MOST_OF_ONE_VALUE
    return [f"{count} of {DRAWN_OF_EACH} values are {value}"] if count > most * DRAWN_OF_EACH else []


def mixture_faults(draw: Callable[[Random], DrawnDrill], fewest_distinct: float, rng: Random) -> list[str]:
    """Whether what is drawn is various and short; says so in numbers."""
    drawn = [draw(rng) for _ in range(DRAWN)]
    distinct = len({normal_form(each.program) for each in drawn}) / DRAWN
    lengths = sorted(len(repr(each.value)) for each in drawn)
    quantiles = [lengths[int(share * (DRAWN - 1))] for share in (0.05, 0.25, 0.5, 0.75, 0.95, 1)]
    lines = Counter(each.program.count("\n") for each in drawn)
    common = ", ".join(f"{value} {count / DRAWN:.1%}" for value, count in Counter(repr(each.value) for each in drawn).most_common(6))
    print(f"{distinct:.1%} of {DRAWN} programs are distinct under whatever names; characters of the values {quantiles}; the most common: {common}")
    print("lines of the bodies: " + ", ".join(f"{count} {lines[count] / DRAWN:.0%}" for count in sorted(lines)))
    faults = [f"only {distinct:.1%} distinct programs"] if distinct < fewest_distinct else []
    return faults + ([f"half of the values have over {LONGEST_MEDIAN} characters"] if quantiles[2] > LONGEST_MEDIAN else [])


def show(count: int, rng: Random) -> None:
    """Prints that many drills as they are drawn, and as many improvised programs."""
    for draw in (draw_drill, improvise) * count:
        drawn = draw(rng)
        print(f"{drawn.program}\n{drawn.name}({written(drawn.arguments)}) -> {drawn.value!r}    ({drawn.kind})\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=0, help="print so many draws")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    rng = Random(arguments.seed)
    show(arguments.show, rng)
    drills = load_drills()
    faults = [f"{kind}: {count} drills" for kind, count in Counter(drill.kind for drill in drills).items() if count > 1]
    for drill in drills:
        faults += [f"{drill.kind}: {fault}" for fault in shape_faults(drill) or behaviour_faults(drill, rng)]
    faults += mixture_faults(draw_drill, FEWEST_DISTINCT, rng) + mixture_faults(improvise, FEWEST_DISTINCT_IMPROVISED, rng)
    print("\n".join(faults))
    print(f"{len(drills)} drills, {sum(len(drill.bodies) for drill in drills)} bodies, {len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
