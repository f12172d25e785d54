"""Drawing a composed problem: what is asked, what is told, the numbers, the words."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

from training.corpus.word_problems.chains import compare, story
from training.corpus.word_problems.chains.load import load_worlds
from training.corpus.word_problems.overlap import is_like_held_out
from training.corpus.word_problems.chains.solve import (
    Rule,
    all_needed,
    all_rules,
    in_order,
    shortest,
    spread,
)
from training.corpus.word_problems.chains.units import measured, other_unit
from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import evaluate, tidy
from training.corpus.word_problems.problem import Drawn, run
from training.corpus.word_problems.straight import straight_line
from training.corpus.word_problems.tell import number_list, tell

LENGTHS, LENGTH_WEIGHTS = (1, 2, 3, 4), (0.22, 0.36, 0.28, 0.14)
"""How many rules lead from what is told to what is asked."""

SHARE_DISTRACTED = 0.06
TRIES = 25
LARGEST, SMALLEST, LARGEST_TURNED = 1e7, 1e-3, 3000


@dataclass(frozen=True)
class Whole:
    """A world with its comparisons worked in."""

    world: World
    rules: tuple[Rule, ...]
    says: tuple[str, ...]
    asks: Mapping[str, tuple[str, ...]]
    units: Mapping[str, str]
    tellable: frozenset[str]


NOUN_SAYS = ("@{} (is|is|is|equals) <{}>",)
NOUN_ASKS = {
    "$": ("what is @{}?", "find @{}.", "how much is @{}?"),
    "%": ("what is @{} in percent?", "find @{} in percent."),
    "": ("what is @{}?", "find @{}."),
}
MEASURED_ASKS = ("what is @{0} in [{0}]?", "find @{0} in [{0}].", "how many [{0}] is @{0}?")


@cache
def whole(world: World) -> Whole:
    """The world with what is made of its noun phrases and its comparable pairs."""
    rules = list(all_rules(world.equations))
    says, units = list(world.says), dict(world.units)
    asks = {name: tuple(texts) for name, texts in world.asks.items()}
    for name in world.nouns:
        unit = units.get(name, "")
        says += [each.format(name, name) for each in NOUN_SAYS]
        questions = NOUN_ASKS.get(unit, MEASURED_ASKS)
        asks[name] = asks.get(name, ()) + tuple(each.format(name) for each in questions)
    for pair in world.compared:
        names = compare.link_names(pair)
        rules += compare.link_rules(pair)
        unit = units.get(pair[0], "")
        says += [compare.own(text, names) for text in compare.SAYS if compare.fits(text, unit)]
        units |= compare.link_units(pair, unit)
        for kind, texts in compare.ASKS.items():
            if kind == "both" and unit not in compare.SUMMED:
                continue
            asks[names[kind]] = tuple(compare.own(text, names) for text in texts)
    if world.asked:
        asks = {name: texts for name, texts in asks.items() if name in world.asked}
    tellable = frozenset(name for text in says for name in story.NUMBER.findall(text))
    return Whole(world, tuple(rules), tuple(says), asks, units, tellable)


def all_values(world: World, rng: Random) -> dict[str, float]:
    """The value of every quantity."""
    values = dict(world.draw(rng))
    for equation in world.equations:
        name, _, expression = equation.partition(" = ")
        if name not in values:
            values[name] = tidy(evaluate(expression, values))
    for large, small in world.compared:
        values |= compare.link_values((large, small), values[large], values[small])
    return values


def likely(name: str, value: float, unit: str, world: World) -> bool:
    """Whether people would write the number in a story."""
    if not SMALLEST < value < LARGEST:
        return False
    if name in world.counted:
        return value == int(value)
    if name.startswith("times_"):
        return 1 < value <= 20 and value * 2 == int(value * 2)
    if unit == "%":
        return value <= 400 and abs(value * 2 - round(value * 2)) < 1e-9
    if unit == "$" and value > 100:
        return value == int(value)
    return abs(value * 100 - round(value * 100)) < 1e-6 and (value < 1000 or value == int(value))


def told_values(
    told: list[str], values: Mapping[str, float], full: Whole
) -> dict[str, float] | None:
    """The numbers of the story; None where one of them is unlikely."""
    numbers = {}
    for name in told:
        value = values.get(name, math.nan)
        if name in full.world.rounded:
            value = round(value, 1)
        value = tidy(value) if math.isfinite(value) else math.nan
        if not likely(name, value, full.units.get(name, ""), full.world):
            return None
        numbers[name] = value
    return numbers


def numbers_for(
    asked: str, told: list[str], full: Whole, rng: Random
) -> tuple[dict[str, float], float] | None:
    """Likely numbers for the story, and the value of what is asked."""
    for _ in range(TRIES):
        values = all_values(full.world, rng)
        numbers = told_values(told, values, full)
        answer = values.get(asked, math.nan)
        whole_enough = asked not in full.world.counted or answer == int(answer)
        if numbers and SMALLEST < answer < LARGEST and whole_enough:
            return numbers, answer
    return None


def in_other_units(
    numbers: dict[str, float], needed: set[str], units: dict[str, str], rng: Random
) -> tuple[dict[str, float], list[str]]:
    """The numbers, some told in another unit, and the steps that turn them back."""
    shown, steps, taken = {}, [], set(units.values())
    for name, value in numbers.items():
        other = other_unit(units.get(name, ""), taken, rng) if name in needed else None
        turned = tidy(evaluate(other[2], {"x": value})) if other else value
        if other and likely_turned(turned):
            shown[f"{name}_told"] = turned
            units[f"{name}_told"] = other[0]
            steps.append(f"{name} = {other[1].replace('x', f'{name}_told')}")
        else:
            shown[name] = value
    return shown, steps


def likely_turned(value: float) -> bool:
    """Whether people would use the other unit for so much."""
    return 1 <= value <= LARGEST_TURNED and value * 10 == int(value * 10)


def extra(asked: str, told: list[str], rules: list[Rule], full: Whole, rng: Random) -> list[str]:
    """Now and then one more quantity, on which nothing depends."""
    if rng.random() >= SHARE_DISTRACTED:
        return []
    known = {asked, *told, *(rule.target for rule in rules), *full.world.rounded}
    own = [rule for rule in full.rules if not rule.compares]
    spare = sorted({name for rule in own for name in (rule.target, *rule.inputs)} - known)
    return rng.sample(spare, min(1, len(spare)))


def draw_chain(rng: Random) -> Drawn:
    """A problem composed of one to four relations, of the same kind as `draw_problem` gives.

    It shares no eight words in a row with a story that is held out.
    """
    worlds = load_worlds()
    while True:
        full = whole(rng.choice(worlds))
        asked = rng.choice(sorted(full.asks))
        length = rng.choices(LENGTHS, LENGTH_WEIGHTS)[0]
        for left in reversed(range(TRIES)):
            drawn = draw_asking(asked, full, length, min(length, left // 4), rng)
            if drawn is not None and not is_like_held_out(drawn.text):
                return drawn


def draw_asking(
    asked: str, full: Whole, length: int, least: int, rng: Random
) -> Drawn | None:
    """A problem of the world that asks for the quantity; None where what was chosen fails.

    It takes about `length` rules, and not fewer than `least`.
    """
    told = spread(asked, full.rules, length, rng)
    if asked in told or not full.tellable.issuperset(told):
        return None
    rules = in_order(asked, shortest(told, full.rules))
    if len(rules) < least or not any(rule.operations for rule in rules):
        return None
    if not all_needed(asked, told, full.rules):
        return None
    told += extra(asked, told, rules, full, rng)
    clauses = story.cover(told, full.says, rng)
    found = numbers_for(asked, told, full, rng) if clauses else None
    return written_out(full, asked, rules, clauses, *found, rng) if clauses and found else None


def written_out(
    full: Whole,
    asked: str,
    rules: list[Rule],
    clauses: list[str],
    numbers: dict[str, float],
    answer: float,
    rng: Random,
) -> Drawn:
    """The story, its list of numbers and its program."""
    units = dict(full.units)
    needed = {name for rule in rules for name in rule.inputs}
    shown, steps = in_other_units(numbers, needed, units, rng)
    steps += [f"{rule.target} = {rule.expression}" for rule in rules[:-1]]
    question = rng.choice(full.asks[asked])
    unit, last = units.get(asked, ""), rules[-1].expression
    other = other_unit(unit, set(full.units.values()), rng)
    if other and f"[{asked}]" in question and likely_turned(evaluate(other[2], {"x": answer})):
        unit, last = other[0], other[2].replace("x", f"({last})")
    question = question.replace(f"[{asked}]", unit)
    opening = rng.choice(full.world.opening) if full.world.opening else ""
    text = story.told_with(clauses, question, opening, rng)
    text = story.one_of(story.with_nouns(story.one_of(text, rng), full.world.nouns, rng), rng)
    text = story.with_things(text, full.world.things, full.world.words, rng)
    for name, value in shown.items():
        base = name.removesuffix("_told")
        text = text.replace(f"<{base}>", measured(name, units.get(name, ""), value))
    told, order = tell(text, shown, rng)
    program = straight_line([*steps, last], order, shown)
    return Drawn(f"{told} {number_list(order, shown)}", program, run(program))
