"""Checks every word problem, those composed of relations, and optionally a task file.

Any fault ends in exit status 1.

    python -m training.corpus.word_problems.check public/tasks/word-problems.jsonl
    python -m training.corpus.word_problems.check --module motion --show 5
"""

import argparse
import math
import re
import sys
from collections import Counter
from pathlib import Path
from random import Random

from training.corpus.template import PLACEHOLDER
from training.corpus.word_problems.chains.check import chain_faults
from training.corpus.word_problems.load import load_problems
from training.corpus.word_problems.pack import pack_faults
from training.corpus.word_problems.problem import Problem, draw_problem, is_held_out
from training.corpus.word_problems.unused import unused_numbers
from training.corpus.word_problems.words import draw_words

DRAWS = 20
FEWEST_ANSWERS = 5
FEWEST_PHRASINGS = 4
MOST_DECIMALS = 3


def shape_faults(problem: Problem) -> list[str]:
    """What can be seen without running a program."""
    faults = []
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", problem.concept):
        faults.append("the concept is not kebab-case")
    if len(set(problem.phrasings)) < FEWEST_PHRASINGS:
        faults.append(f"fewer than {FEWEST_PHRASINGS} phrasings")
    numbers = Counter(dict.fromkeys(problem.draw(Random(0)), 1))
    words = draw_words(Random(0))
    for phrasing in problem.phrasings:
        placed = Counter(PLACEHOLDER.findall(phrasing))
        if {name: placed[name] for name in placed if name not in words} != numbers:
            faults.append(f"not every number once: {phrasing}")
        if re.search(r"\d", PLACEHOLDER.sub("", phrasing)):
            faults.append(f"a digit that is no placeholder: {phrasing}")
        if not phrasing.endswith(("?", ".")) or "  " in phrasing:
            faults.append(f"not ended or not spaced well: {phrasing}")
    return faults


def behaviour_faults(problem: Problem) -> list[str]:
    """What shows when the programs run."""
    faults, answers = [], set()
    for seed in range(DRAWS):
        values = problem.draw(Random(seed))
        drawn = draw_problem(problem, Random(seed), held_out=seed % 2 == 0)
        if not isinstance(drawn.answer, int | float) or not math.isfinite(drawn.answer):
            faults.append(f"not a finite number: {drawn}")
        if drawn.answer <= 0:
            faults.append(f"not positive: {values}")
        if any(value != round(value, MOST_DECIMALS) or value < 0 for value in values.values()):
            faults.append(f"an unlikely number: {values}")
        if unused_numbers(drawn.program) != len(problem.distractors):
            faults.append(f"numbers unused or used against the word: {drawn.program}")
        answers.add(drawn.answer)
    if len(answers) < FEWEST_ANSWERS:
        faults.append(f"only {len(answers)} answers in {DRAWS} draws")
    return faults[:4]


def problem_faults(problem: Problem) -> list[str]:
    """Everything about one problem."""
    try:
        return shape_faults(problem) or behaviour_faults(problem)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def show(problems: tuple[Problem, ...], count: int) -> None:
    """Prints that many drawn problems of each."""
    rng = Random(0)
    for problem in problems:
        for _ in range(count):
            drawn = draw_problem(problem, rng)
            held = " (held out)" if is_held_out(problem) else ""
            print(f"{problem.concept}{held}\n{drawn.text}\n{drawn.program}\n-> {drawn.answer}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="task files to check as well")
    parser.add_argument("--module", action="append", default=[], help="only this; repeatable")
    parser.add_argument("--show", type=int, default=0, help="print so many draws of each problem")
    parser.add_argument("--chains", type=int, default=5000, help="composed problems to draw")
    arguments = parser.parse_args()
    problems = load_problems(arguments.module)
    show(problems, arguments.show)
    concepts = Counter(problem.concept for problem in load_problems())
    faults = [f"{concept}: {count} problems" for concept, count in concepts.items() if count > 1]
    texts = Counter(text for problem in load_problems() for text in problem.phrasings)
    faults += [f"said twice: {text}" for text, count in texts.items() if count > 1]
    for problem in problems:
        faults += [f"{problem.concept}: {fault}" for fault in problem_faults(problem)]
    for path in arguments.files:
        faults += [f"{path.name}: {fault}" for fault in pack_faults(path, problems)]
    composed, numbers = chain_faults(arguments.chains)
    faults += composed
    print("\n".join(faults))
    print(numbers)
    phrasings = sum(len(problem.phrasings) for problem in problems)
    held = sum(map(is_held_out, problems))
    counts = f"{len(problems)} problems ({held} held out), {phrasings} phrasings"
    print(f"{counts}, {len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
