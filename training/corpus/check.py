"""Checks every family, and the corpus against task files; any fault ends in exit status 1.

    python -m training.corpus.check public/tasks/pack.jsonl
    python -m training.corpus.check --module text_words --module text_regex
"""

import argparse
import re
import sys
from collections import Counter
from multiprocessing import Process, Queue
from pathlib import Path
from queue import Empty
from random import Random

from training.corpus.compose.compose import compose
from training.corpus.example import NoAsserts, draw_cases
from training.corpus.family import Family
from training.corpus.likeness import repeated_phrasings, repeated_programs
from training.corpus.load import load_families
from training.corpus.mutants import mutants, trivial_programs
from training.corpus.overlap import description_matches, read_records, shared_lines
from training.corpus.run import passes
from training.corpus.template import PLACEHOLDER, fill_phrasing, fill_solution

SECONDS = 60
DRAWS = 8
MUTANTS = 8
COMPOSITIONS = 5000
"""Composed tasks drawn to check the generator by."""


def shape_faults(family: Family) -> list[str]:
    """What can be seen without running anything."""
    faults = []
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", family.concept):
        faults.append("the concept is not kebab-case")
    for count, minimum, what in (
        (len(family.phrasings), 6, "phrasings"), (len(family.names), 3, "names"), (len(family.solutions), 2, "solutions"),
    ):
        if count < minimum:
            faults.append(f"{count} {what}, {minimum} needed")
    for start in ("Write a function to ", "Write a python function to "):
        if not any(text.startswith(start) for text in family.phrasings):
            faults.append(f"no phrasing starts with '{start}'")
    known = set(family.parameters(Random(0)))
    for text in family.wordings:
        if set(PLACEHOLDER.findall(text)) - known:
            faults.append(f"unknown placeholder: {text}")
    for solution in family.solutions:
        used = set(PLACEHOLDER.findall(solution))
        if "f" not in used or used - known - {"f"}:
            faults.append(f"unknown or missing placeholder: {solution}")
    if known and not any(set(PLACEHOLDER.findall(solution)) - {"f"} for solution in family.solutions):
        faults.append("no solution uses the parameters")
    return faults


def behaviour_faults(family: Family) -> list[str]:
    """What shows when the programs run: disagreement, and asserts that tell nothing."""
    faults: list[str] = []
    trivial, weak = 0, 0
    for seed in range(DRAWS):
        rng = Random(seed)
        parameters = dict(family.parameters(rng))
        fill_phrasing(" ".join(family.wordings), parameters)
        programs = [fill_solution(solution, "f", parameters) for solution in family.solutions]
        cases = draw_cases(family, parameters, rng)
        faults += [f"solution {n} disagrees on {cases}" for n, program in enumerate(programs) if not passes(program, "f", cases)]
        trivial += any(passes(program, "f", cases) for program in trivial_programs("f", cases))
        wrong = [program for program in list(mutants(programs[0]))[:MUTANTS] if not passes(program, "f", cases)]
        weak += not wrong
    if trivial > DRAWS // 4:
        faults.append(f"{trivial} of {DRAWS} assert sets pass for a constant or the identity")
    if weak > DRAWS // 2 and list(mutants(programs[0])):
        faults.append(f"{weak} of {DRAWS} assert sets tell no mutant apart")
    return faults[:4]


def examine(family: Family, faults: Queue) -> None:
    """In a child process: everything about one family."""
    try:
        faults.put(shape_faults(family) or behaviour_faults(family))
    except NoAsserts:
        faults.put(["too few usable asserts"])
    except Exception as error:
        faults.put([f"{type(error).__name__}: {error}"])


def family_faults(family: Family) -> list[str]:
    """`examine` under a time limit."""
    faults: Queue = Queue()
    child = Process(target=examine, args=(family, faults))
    child.start()
    try:
        return faults.get(timeout=SECONDS)
    except Empty:
        return [f"took more than {SECONDS} s"]
    finally:
        child.kill()


def composition_faults(composed: list[Family]) -> list[str]:
    """Composed tasks whose solutions do not agree, or that repeat a family held out."""
    faults, rng = [], Random(COMPOSITIONS)
    for family in composed:
        faults += [f"{family.concept}: a held-out family's wording: {text}" for text in repeated_phrasings(family)]
        faults += [f"{family.concept}: a held-out family's program\n{program}" for program in repeated_programs(family)]
        try:
            cases = draw_cases(family, {}, rng)
        except NoAsserts:
            continue
        programs = (fill_solution(solution, "f", {}) for solution in family.solutions)
        faults += [f"{family.concept}: disagrees on {cases}\n{program}" for program in programs if not passes(program, "f", cases)]
    return faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="task files the corpus may share no description with")
    parser.add_argument("--module", action="append", default=[], help="run only this module of families; may be repeated")
    arguments = parser.parse_args()
    concepts = Counter(family.concept for family in load_families())
    families = load_families(arguments.module)
    faults = [f"{concept}: {count} families" for concept, count in concepts.items() if count > 1]
    for family in families:
        faults += [f"{family.concept}: {fault}" for fault in family_faults(family)]
    rng = Random(0)
    composed = [] if arguments.module else [compose(rng) for _ in range(COMPOSITIONS)]
    faults += composition_faults(composed)
    for path in arguments.files:
        records = read_records(path)
        faults += [f"{path.name}: {fault}" for fault in description_matches([*families, *composed], records)]
        shared, total = shared_lines([*families, *composed], records)
        print(f"{path.name}: {shared} of {total} lines of code also stand in the corpus")
    print("\n".join(faults))
    phrasings = sum(len(family.wordings) for family in families)
    print(f"{len(families)} families, {phrasings} phrasings, {len(composed)} compositions, {len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
