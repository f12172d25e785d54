"""Putting clauses and a question together, and filling in who and what it is about."""

import re
from collections.abc import Collection, Mapping, Sequence
from random import Random

from training.corpus.word_problems.words import draw_words

CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
THING = re.compile(r"\{([a-z_]+)\}")
SUBJECT = re.compile(r"(\{[a-z_]+\}) (?!and )")
NOUN = re.compile(r"@([a-z_]\w*)")
NUMBER = re.compile(r"<([a-z_]\w*)>")

SHARE_IN_QUESTION = 0.45
"""Of stories: the last one or two clauses stand in the question's sentence."""

SHARE_JOINED = 0.35
"""Of neighbouring clauses."""

JOINTS = (" and ", " and ", ", and ")

SHARE_SHORTER = 0.7

SHARE_OF_PLAIN = 0.3
"""A clause made of a noun phrase against one written for the quantity."""

FIRST, LATER = "^", "~"
"""Mark a clause that stands in the place of the opening, and one that comes after the others; the
more marks the later."""


def one_of(text: str, rng: Random) -> str:
    """Every `(a|b)` decided."""
    while CHOICE.search(text):
        text = CHOICE.sub(lambda match: rng.choice(match[1].split("|")), text)
    return text


def with_nouns(text: str, nouns: Mapping[str, Sequence[str]], rng: Random) -> str:
    """Every `@name` said as a noun phrase."""
    return NOUN.sub(lambda match: rng.choice(nouns[match[1]]), text)


def cover(told: Collection[str], clauses: Sequence[str], rng: Random) -> list[str] | None:
    """Clauses that tell each quantity once and no other; None where there are none.

    At most one of them may be an opening; it comes first. Later things come later.
    """
    left, found = set(told), []
    while left:
        fitting = [each for each in clauses if (names := set(NUMBER.findall(each))) and names <= left]
        if not fitting:
            return None
        plain = [SHARE_OF_PLAIN if each[0] == "@" else 1 for each in fitting]
        clause = rng.choices(fitting, plain)[0]
        left -= set(NUMBER.findall(clause))
        found.append(clause)
    rng.shuffle(found)
    found.sort(key=lambda each: len(each) - len(each.lstrip(LATER)) - each.startswith(FIRST))
    return found if sum(clause.startswith(FIRST) for clause in found) < 2 else None


def joined(first: str, second: str, rng: Random) -> str:
    """Two clauses as one; the same subject is not said again after "and"."""
    joint = rng.choice(JOINTS)
    subject = SUBJECT.match(second)
    one = SUBJECT.match(first)
    if joint == " and " and subject and one and one[0] == subject[0]:
        return f"{first} and {second[subject.end() :]}"
    return f"{first}{joint}{second}"


def sentences(clauses: Sequence[str], rng: Random) -> list[str]:
    """The clauses, some of them joined in twos."""
    made: list[str] = []
    alone = False
    for clause in clauses:
        if alone and rng.random() < SHARE_JOINED:
            made[-1] = joined(made[-1], clause, rng)
            alone = False
        else:
            made.append(clause)
            alone = True
    return made


def in_question(clauses: Sequence[str], question: str, rng: Random) -> str:
    """A question with what is given in the same sentence."""
    given = clauses[0] if len(clauses) == 1 else joined(clauses[0], clauses[1], rng)
    form = rng.random()
    if form < 0.5:
        return f"if {given}, {question}"
    if form < 0.85:
        return f"{question[:-1]}{rng.choice((' if ', ', if ', ', given that '))}{given}{question[-1]}"
    return f"given that {given}, {question}"


def told_with(clauses: Sequence[str], question: str, opening: str, rng: Random) -> str:
    """The whole story in one of several orders."""
    if clauses[0].startswith(FIRST):
        opening, clauses = clauses[0].removeprefix(FIRST), clauses[1:]
    clauses = [each.lstrip(LATER) for each in clauses]
    inside = rng.choice((1, 2)) if rng.random() < SHARE_IN_QUESTION else 0
    inside = min(inside, len(clauses))
    before, last = clauses[: len(clauses) - inside], clauses[len(clauses) - inside :]
    said = [*([opening] if opening else []), *sentences(before, rng)]
    asked = in_question(last, question, rng) if last else question
    return " ".join([*(f"{each}." for each in said), asked])


def with_article(word: str) -> str:
    """`an hour`, `a train`."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def shorter(word: str, rng: Random) -> str:
    """A noun as it is named again: "the train" for "an express train", now and then."""
    _, _, last = word.partition(" ")
    return last if last and " " not in last and rng.random() < SHARE_SHORTER else word


def with_things(
    text: str,
    things: Mapping[str, Sequence[str]],
    words: Mapping[str, Sequence[str]],
    rng: Random,
) -> str:
    """Every `{car}`: "a car" where it is first named, "the car" from then on."""
    drawn = draw_words(rng) | {key: rng.choice(pool) for key, pool in (things | words).items()}
    again = {key: shorter(word, rng) for key, word in drawn.items()}
    seen: set[str] = set()

    def fill(match: re.Match[str]) -> str:
        key = match[1]
        if key not in things:
            return drawn[key]
        if key in seen:
            return f"the {again[key]}"
        seen.add(key)
        return with_article(drawn[key])

    return THING.sub(fill, text)
