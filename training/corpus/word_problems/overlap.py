"""What a story shares with those held out: nothing of eight words. Which of them compute what none trained on does."""

import ast
import re
from functools import cache
from itertools import chain
from random import Random

from training.corpus.split import split_problems
from training.corpus.word_problems.pack import runs
from training.corpus.word_problems.problem import Problem
from training.corpus.word_problems.tell import fill_story
from training.corpus.word_problems.words import NAMES, POOLS, TOWNS

DRAWN_WORDS = re.compile(rf"\b({'|'.join((*NAMES, *TOWNS, *chain(*POOLS.values())))})\b", re.IGNORECASE)


def all_runs(story: str) -> set[tuple[str, ...]]:
    """Runs of eight words in which all people, towns, things that are drawn and numbers look the same."""
    return runs(DRAWN_WORDS.sub(" X ", story))


@cache
def held_out_runs() -> dict[tuple[str, ...], str]:
    """Of the stories held out, and the problem of each run."""
    known: dict[tuple[str, ...], str] = {}
    rng = Random(0)
    for problem in split_problems()[1]:
        for phrasing in problem.phrasings:
            story, _ = fill_story(phrasing, problem.draw(rng), rng)
            known |= dict.fromkeys(all_runs(story), problem.concept)
    return known


def is_like_held_out(story: str) -> bool:
    """Whether it shares eight words in a row with a story that is held out."""
    return not held_out_runs().keys().isdisjoint(all_runs(story))


def formula(node: ast.AST, known: dict[str, str]) -> str:
    """An expression, what `known` says in the place of its names, sums and products ordered by their shape."""
    match node:
        case ast.Name(id=name):
            return known.get(name, f"<{name}>")
        case ast.BinOp(left=left, op=op, right=right):
            parts = [formula(left, known), formula(right, known)]
            if isinstance(op, ast.Add | ast.Mult):
                parts.sort(key=lambda text: re.sub("<.*?>", "", text))
            return f"({type(op).__name__} {' '.join(parts)})"
        case ast.Call(func=function, args=arguments):
            return f"({ast.unparse(function)} {' '.join(formula(argument, known) for argument in arguments)})"
    return ast.unparse(node)


def computation(problem: Problem) -> str:
    """What the steps come to as one formula, whatever the numbers are called."""
    known: dict[str, str] = {}
    for step in problem.steps[:-1]:
        name, _, expression = step.partition(" = ")
        known[name] = formula(ast.parse(expression, mode="eval").body, known)
    order: dict[str, str] = {}
    answer = formula(ast.parse(problem.steps[-1], mode="eval").body, known)
    return re.sub("<(.*?)>", lambda name: order.setdefault(name[1], f"<{len(order)}>"), answer)


def new_problems() -> list[Problem]:
    """The problems held out of which no problem trained on has the computation under any names."""
    known = {computation(problem) for problem in split_problems()[0]}
    return [problem for problem in split_problems()[1] if computation(problem) not in known]
