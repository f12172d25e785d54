"""What the model reads: documents of every format, in the mixture it is trained on.

A document is a list of pieces of text, each learned or only read.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from training.corpus.compose.compose import compose
from training.corpus.drills.draw_drill import draw_drill
from training.corpus.drills.improvise import improvise
from training.corpus.example import Example, NoAsserts, draw_example
from training.corpus.exercises.copying import draw_copy
from training.corpus.exercises.expressions import draw_expressions
from training.corpus.run import LONGEST_VALUE, outcomes, passes, same, written
from training.corpus.slips import slip
from training.corpus.split import split_families, split_problems
from training.corpus.steps import follow
from training.corpus.word_problems.chains.draw import draw_chain
from training.corpus.word_problems.overlap import is_like_held_out
from training.corpus.word_problems.problem import draw_problem
from training.prompt import answer, exercise_query, prediction_query, problem_query, query, repair_query, wrong_error, wrong_value

SHARE_OF_REPAIRS = 0.7
"""Of the documents made of a model's own samples."""

SHARE_OF_DRILLS, SHARE_IMPROVISED = 0.35, 0.3
"""Of predictions: short programs with small arguments, from which reading code is learned at all, and others that no one can know by heart."""

SHARE_OF_CHAINS = 0.15
"""Of word problems: composed of relations instead of told as a whole."""

SHARE_OF_COPIES = 0.25
"""Of exercises; the others are expressions."""

CALLS_BY_LENGTH = (0.6, 0.25, 0.15)
"""Of the other predictions: how often the call with the shortest arguments and value is asked, the next, the last."""

SHARE_UNFOLLOWED = 0.2
"""Of predictions whose steps cannot be written, or are too many: a value without its steps teaches little."""

Document = list[tuple[str, bool]]

SHARE_COMPOSED = 0.27
SHARE_WITH_SHOTS = 0.08
SHARE_OF_SAME_CONCEPT = 0.25
"""Of few-shot documents: one shot shows the concept asked for."""


def draw_any(rng: Random, composed: float = SHARE_COMPOSED) -> Example:
    """An example of any family to train on, or a composed one."""
    while True:
        family = compose(rng) if rng.random() < composed else rng.choice(split_families()[0])
        try:
            return draw_example(family, rng)
        except NoAsserts:
            continue


def shown_asserts(example: Example, rng: Random) -> tuple[str, ...]:
    """All three asserts now and then, else fewer, which makes shorter documents: most tokens are asserts."""
    return example.asserts[: rng.choices((3, 2, 1), (0.4, 0.15, 0.45))[0]]


def draw_synthesis(rng: Random) -> Document:
    """A task and its program; now and then after one to three worked tasks."""
    last = draw_any(rng)
    shots = rng.choice((1, 2, 3)) if rng.random() < SHARE_WITH_SHOTS else 0
    examples = [draw_any(rng) for _ in range(shots)]
    if shots and rng.random() < SHARE_OF_SAME_CONCEPT:
        same_concept = [family for family in split_families()[0] if family.concept == last.concept]
        examples[-1] = draw_example(same_concept[0], rng) if same_concept else examples[-1]
    pieces: Document = []
    for example in (*examples, last):
        separator = "\n\n" if pieces else ""
        pieces += [(separator + query(example.text, shown_asserts(example, rng)), False), (answer(example.program), True)]
    return pieces


def complaint_about(wrong: str, example: Example) -> str | None:
    """What the first failing assert says of a wrong program; None where all hold."""
    values = list(outcomes(wrong, example.name, (arguments for arguments, _ in example.cases)))
    for value, (_, expected), statement in zip(values, example.cases, example.asserts):
        if isinstance(value, TimeoutError):
            return wrong_error(statement, "no result in time")
        if isinstance(value, Exception):
            return wrong_error(statement, f"{type(value).__name__}: {value}"[:LONGEST_VALUE])
        if not same(value, expected):
            return wrong_value(statement, repr(value)[:LONGEST_VALUE])
    return None


def wrong_version(example: Example, rng: Random) -> tuple[str, str, str] | None:
    """The program with a slip, what its first failing assert says, and what a reader might say."""
    wrong = slip(example.program, rng, lambda text: not passes(text, example.name, example.cases))
    complaint = wrong and complaint_about(wrong[0], example)
    return (wrong[0], complaint, wrong[1]) if wrong and complaint else None


def draw_repair(rng: Random) -> Document:
    """A program with a slip, the assert that shows it, and the right program."""
    while True:
        example = draw_any(rng)
        version = wrong_version(example, rng)
        if version is None:
            continue
        wrong, complaint, sentence = version
        if rng.random() < 0.35:
            complaint = f"{complaint} {sentence}"
        asserts = shown_asserts(example, rng)
        failing = next(statement for statement in example.asserts if statement in complaint)
        if failing not in asserts:
            asserts = (*asserts[:-1], failing)
        return [(repair_query(example.text, asserts, wrong, complaint), False), (answer(example.program), True)]


def worked_out(program: str, name: str, arguments: tuple[Any, ...], value: Any, rng: Random) -> str | None:
    """The steps of a call and its value in the last line; where they are too many, the value alone or, more often, None."""
    followed = follow(program, name, arguments)
    if followed is None and rng.random() > SHARE_UNFOLLOWED:
        return None
    lines = followed[0] if followed and repr(followed[1]) == repr(value) else []
    return answer("\n".join((*lines, repr(value))))


def draw_prediction(rng: Random) -> Document:
    """A program, sometimes one with a slip, a call, and its value; most often a drill or an improvised one."""
    kind = rng.random()
    while kind < SHARE_OF_DRILLS + SHARE_IMPROVISED:
        drawn = draw_drill(rng) if kind < SHARE_OF_DRILLS else improvise(rng)
        done = worked_out(drawn.program, drawn.name, drawn.arguments, drawn.value, rng)
        if done:
            return [(prediction_query(drawn.program, f"{drawn.name}({written(drawn.arguments)})"), False), (done, True)]
    while True:
        example = draw_any(rng)
        wrong = slip(example.program, rng, lambda text: True) if rng.random() < 0.3 else None
        program = wrong[0] if wrong else example.program
        by_length = sorted(example.cases, key=lambda case: len(written(case[0])) + len(repr(case[1])))
        arguments = rng.choices(by_length, CALLS_BY_LENGTH)[0][0]
        value = next(outcomes(program, example.name, [arguments]))
        if isinstance(value, Exception) or callable(value) or len(repr(value)) > LONGEST_VALUE or " at 0x" in repr(value):
            continue
        done = worked_out(program, example.name, arguments, value, rng)
        if done is None:
            continue
        call = f"{example.name}({written(arguments)})"
        others = tuple(statement for statement in example.asserts if call not in statement) if not wrong else ()
        text = example.text if not wrong and rng.random() < 0.3 else ""
        shown = others if rng.random() < 0.3 else ()
        question = prediction_query(program, call, text, shown)
        return [(question, False), (done, True)]


def draw_word_problem(rng: Random) -> Document:
    """A story with numbers and its straight-line program; no story in the words of one that is held out."""
    while True:
        composed = rng.random() < SHARE_OF_CHAINS
        drawn = draw_chain(rng) if composed else draw_problem(rng.choice(split_problems()[0]), rng)
        if composed or not is_like_held_out(drawn.text):
            return [(problem_query(drawn.text), False), (answer(drawn.program), True)]


def draw_exercise(rng: Random) -> Document:
    """What mending and following programs are made of: copying, and the values of small expressions."""
    order, text, done = (draw_copy if rng.random() < SHARE_OF_COPIES else draw_expressions)(rng)
    return [(exercise_query(order, text), False), (answer(done), True)]


def own_documents(path: Path) -> Callable[[Random], Document]:
    """Documents of what an earlier model wrote: its wrong programs to mend, its new right ones to write."""
    records = [json.loads(line) for line in path.read_text().splitlines()]
    wrong, right = ([record for record in records if ("wrong" in record) == kind] for kind in (True, False))

    def draw(rng: Random) -> Document:
        record = rng.choice(wrong) if rng.random() < SHARE_OF_REPAIRS else rng.choice(right)
        asserts = record["asserts"]
        if "wrong" in record:
            question = repair_query(record["text"], asserts, record["wrong"], record["complaint"])
        else:
            question = query(record["text"], asserts)
        return [(question, False), (answer(record["program"]), True), ("<|eos|>", True)]

    return draw


MIXTURE: tuple[tuple[Callable[[Random], Document], float], ...] = (
    (draw_synthesis, 0.42), (draw_repair, 0.07), (draw_prediction, 0.23), (draw_word_problem, 0.22), (draw_exercise, 0.06),
)


def draw_document(rng: Random) -> Document:
    """A document of any format, ending with the end of text."""
    kinds, weights = zip(*MIXTURE)
    while True:
        try:
            return rng.choices(kinds, weights)[0](rng) + [("<|eos|>", True)]
        except NoAsserts:
            continue


def draw_held_out_wording(rng: Random) -> Document:
    """A task of a family that is trained on, in the wording that is not."""
    while True:
        try:
            example = draw_example(rng.choice(split_families()[0]), rng, held_out=True)
            return [(query(example.text, example.asserts), False), (answer(example.program), True), ("<|eos|>", True)]
        except NoAsserts:
            continue


def draw_held_out_family(rng: Random) -> Document:
    """A task of a concept that is never trained on."""
    while True:
        try:
            example = draw_example(rng.choice(split_families()[1]), rng)
            return [(query(example.text, example.asserts), False), (answer(example.program), True), ("<|eos|>", True)]
        except NoAsserts:
            continue


def draw_held_out_problem(rng: Random) -> Document:
    """A word problem of a template that is never trained on."""
    drawn = draw_problem(rng.choice(split_problems()[1]), rng)
    return [(problem_query(drawn.text), False), (answer(drawn.program), True), ("<|eos|>", True)]


def identity(document: Document) -> str:
    """What makes two documents the same: the words and the code, whatever the asserts and the layout."""
    lines = "".join(text for text, _ in document).lower().splitlines()
    return re.sub(r"\s+", " ", " ".join(line for line in lines if not line.startswith("assert ")))


DRAWN_FROM = {
    "training": draw_document, "wordings": draw_held_out_wording, "families": draw_held_out_family, "problems": draw_held_out_problem,
}
