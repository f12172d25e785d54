"""Checks the worlds by themselves and many problems drawn from them; called by the check above."""

import math
import re
from random import Random

from training.corpus.word_problems.chains.draw import Whole, all_values, draw_chain, whole
from training.corpus.word_problems.chains.load import load_worlds
from training.corpus.word_problems.overlap import DRAWN_WORDS, all_runs, held_out_runs
from training.corpus.word_problems.chains.story import NOUN, NUMBER, THING
from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import evaluate
from training.corpus.word_problems.pack import LIST, story_numbers
from training.corpus.word_problems.problem import Drawn
from training.corpus.word_problems.unused import unused_numbers
from training.corpus.word_problems.words import draw_words

DRAWS = 8
CLOSE = 1e-3


def texts(full: Whole) -> list[str]:
    """Everything that the world may say."""
    world = full.world
    asked = [text for questions in full.asks.values() for text in questions]
    nouns = [noun for phrases in world.nouns.values() for noun in phrases]
    return [*full.says, *asked, *nouns, *world.opening]


def word_faults(full: Whole) -> list[str]:
    """Placeholders that stand for nothing, and clauses that are not clauses."""
    world = full.world
    known = {*world.things, *world.words, *draw_words(Random(0))}
    quantities = {name for rule in full.rules for name in (rule.target, *rule.inputs)}
    faults = []
    for text in texts(full):
        for pattern, there in ((NOUN, world.nouns), (THING, known), (NUMBER, quantities)):
            missing = sorted(set(pattern.findall(text)).difference(there))
            faults += [f"there is no {name}: {text}" for name in missing]
        if re.search(r"\d", re.sub(r"<\w+>|@\w+", "", text)):
            faults.append(f"a digit that is no placeholder: {text}")
    asked = [text for questions in full.asks.values() for text in questions]
    faults += [f"does not end with a point: {text}" for text in asked if text[-1] not in "?."]
    faults += [f"ends with a point: {text}" for text in full.says if text[-1] in "?."]
    targets = {rule.target for rule in full.rules}
    return faults + [f"no rule for {name}" for name in full.asks if name not in targets]


def value_faults(full: Whole) -> list[str]:
    """Rules that contradict each other."""
    faults = set()
    for seed in range(DRAWS):
        values = all_values(full.world, Random(seed))
        for rule in full.rules:
            if rule.target not in values or not values.keys() >= set(rule.inputs):
                continue
            value, known = evaluate(rule.expression, values), values[rule.target]
            if not math.isclose(value, known, rel_tol=CLOSE, abs_tol=CLOSE):
                faults.add(f"{rule.target} is not {rule.expression}")
    return sorted(faults)


def world_faults(world: World) -> list[str]:
    """Everything about one world."""
    full = whole(world)
    try:
        return word_faults(full) or value_faults(full)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def drawn_faults(drawn: Drawn) -> list[str]:
    """Numbers that are not told in order, and answers that are none."""
    faults = []
    told = story_numbers(LIST.sub("", drawn.text))
    given = [float(each) for each in re.findall(r"n\d+ = (\S+)", LIST.search(drawn.text)[0])]
    if told != given:
        faults.append(f"the story has {told}, the list {given}: {drawn.text}")
    if not drawn.program.removeprefix("import math\n").startswith("n0 = ") or not math.isfinite(drawn.answer):
        faults.append(f"not a program with a finite answer: {drawn}")
    if unused_numbers(drawn.program) > 1:
        faults.append(f"more than one number for nothing: {drawn}")
    if drawn.answer <= 0:
        faults.append(f"not positive: {drawn}")
    return faults


def chain_faults(count: int) -> tuple[list[str], str]:
    """Faults of the worlds and of so many draws, and what there is to count."""
    worlds = load_worlds()
    faults = [f"{world.concept}: {fault}" for world in worlds for fault in world_faults(world)]
    if faults or not count:
        return faults, f"{len(worlds)} worlds"
    known, rng = held_out_runs(), Random(0)
    drawn = [draw_chain(rng) for _ in range(count)]
    stories = [LIST.sub("", each.text) for each in drawn]
    for each, story in zip(drawn, stories, strict=True):
        faults += drawn_faults(each)
        for run in sorted(all_runs(story) & known.keys())[:1]:
            faults.append(f"'{' '.join(run)}' is in held out {known[run]}")
    distinct = len({each.text for each in drawn}) / count
    masked = len({re.sub(r"\d+", "", DRAWN_WORDS.sub("", story)).lower() for story in stories}) / count
    wholes = [whole(world) for world in worlds]
    numbers = (
        f"{len(worlds)} worlds, {sum(len(full.rules) for full in wholes)} rules, "
        f"{sum(len(full.asks) for full in wholes)} quantities asked for, "
        f"{sum(len(texts(full)) for full in wholes)} sentence forms; of {count} draws "
        f"{distinct:.1%} differ, {masked:.1%} also without their numbers and drawn words"
    )
    return faults, numbers
