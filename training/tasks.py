"""The sets the model is measured on: prompts, and what makes an answer right."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from training.corpus.compose.compose import compose
from training.corpus.example import Example, NoAsserts, draw_example
from training.corpus.family import Family
from training.corpus.likeness import new_families
from training.corpus.run import LONGEST_VALUE, outcomes, written
from training.corpus.split import split_families, split_problems
from training.corpus.word_problems.chains.draw import draw_chain
from training.corpus.word_problems.overlap import new_problems
from training.corpus.word_problems.problem import Drawn, Problem, draw_problem
from training.documents import wrong_version
from training.prompt import answer, prediction_query, problem_query, query, repair_query

TOLERANCE = 0.01
"""Relative, of a word problem's answer (Austin et al. 2021, appendix C)."""


@dataclass(frozen=True)
class Item:
    """One task: a program is right if all its asserts hold, a predicted value if it is `expected`."""

    name: str
    prompt: str
    asserts: tuple[str, ...] = ()
    setup: str = ""
    expected: str | None = None


def synthesis(example: Example) -> Item:
    return Item(example.concept, query(example.text, example.asserts), example.asserts)


def drawn(families: Sequence[Family], count: int, rng: Random, make: Callable[[Family], Item]) -> list[Item]:
    """Items of that many families in random order, again from the first when all had their turn."""
    order, items = list(families), []
    rng.shuffle(order)
    while len(items) < count:
        family = order[len(items) % len(order)]
        try:
            items.append(make(family))
        except NoAsserts:
            order.remove(family)
    return items


def held_out_wordings(count: int, rng: Random) -> list[Item]:
    """Concepts that were trained on, in the wording and under the plain names that were not."""
    return drawn(split_families()[0], count, rng, lambda family: synthesis(draw_example(family, rng, held_out=True)))


def held_out_families(count: int, rng: Random) -> list[Item]:
    """Concepts that were never trained on."""
    return drawn(new_families(), count, rng, lambda family: synthesis(draw_example(family, rng, held_out=True)))


def held_out_compositions(count: int, rng: Random) -> list[Item]:
    """Combinations of operations that were never trained on."""
    items: list[Item] = []
    while len(items) < count:
        try:
            items.append(synthesis(draw_example(compose(rng, held_out=True), rng, held_out=True)))
        except NoAsserts:
            continue
    return items


def repair(family: Family, rng: Random) -> Item:
    """A program with a slip, to be mended in one turn by what its first failing assert says."""
    for _ in range(20):
        example = draw_example(family, rng, held_out=True)
        version = wrong_version(example, rng)
        if version:
            wrong, complaint, _ = version
            return Item(family.concept, repair_query(example.text, example.asserts, wrong, complaint), example.asserts)
    raise NoAsserts(family.concept)


def prediction(family: Family, rng: Random) -> Item:
    """The value of a call of a program, which stands alone."""
    for _ in range(20):
        example = draw_example(family, rng, held_out=True)
        arguments = rng.choice(example.cases)[0]
        value = next(outcomes(example.program, example.name, [arguments]))
        if len(repr(value)) <= LONGEST_VALUE:
            call = f"{example.name}({written(arguments)})"
            return Item(family.concept, prediction_query(example.program, call), expected=repr(value))
    raise NoAsserts(family.concept)


def told_problems(problems: Sequence[Problem], count: int, rng: Random) -> list[Item]:
    """That many word problems of these templates in turn, told plainly."""
    chosen = [problems[number % len(problems)] for number in range(count)]
    return [problem_item(problem.concept, draw_problem(problem, rng, held_out=True)) for problem in chosen]


def problem_item(concept: str, told: Drawn) -> Item:
    """A word problem, right within the tolerance."""
    close = f"assert abs(answer - {told.answer!r}) <= {TOLERANCE} * abs({told.answer!r})"
    return Item(concept, problem_query(told.text), (close,))


def composed_problems(count: int, rng: Random) -> list[Item]:
    """Word problems chained of relations that were trained on, in chains drawn anew."""
    return [problem_item("chain", draw_chain(rng)) for _ in range(count)]


SETS: dict[str, Callable[[int, Random], list[Item]]] = {
    "wordings": held_out_wordings,
    "wordings-known": lambda count, rng: drawn(split_families()[0], count, rng, lambda family: synthesis(draw_example(family, rng))),
    "families": held_out_families,
    "compositions": held_out_compositions,
    "repair-known": lambda count, rng: drawn(split_families()[0], count, rng, lambda family: repair(family, rng)),
    "repair-new": lambda count, rng: drawn(new_families(), count, rng, lambda family: repair(family, rng)),
    "prediction": lambda count, rng: drawn(new_families(), count, rng, lambda family: prediction(family, rng)),
    "problems-known": lambda count, rng: told_problems(rng.sample(split_problems()[0], len(split_problems()[0])), count, rng),
    "problems": lambda count, rng: told_problems(split_problems()[1], count, rng),
    "problems-new": lambda count, rng: told_problems(new_problems(), count, rng),
    "problems-composed": composed_problems,
}


def file_items(path: Path, first: int | None, last: int | None, shots: Sequence[int]) -> list[Item]:
    """The tasks of a file in MBPP's format with an id from `first` to `last`, after the worked tasks `shots`."""
    records = {record["task_id"]: record for record in map(json.loads, filter(str.strip, path.read_text().splitlines()))}
    worked = (records[number] for number in shots)
    before = "".join(f"{query(r['text'], r['test_list'])}{answer(tidy(r['code']))}\n\n" for r in worked)
    return [
        Item(str(number), before + query(record["text"], record["test_list"]), tuple(record["test_list"]), record.get("test_setup_code", ""))
        for number, record in records.items()
        if (first is None or number >= first) and (last is None or number <= last)
    ]


def tidy(code: str) -> str:
    """Line ends and tabs as the model knows them."""
    return code.replace("\r\n", "\n").replace("\t", "    ").strip("\n")
