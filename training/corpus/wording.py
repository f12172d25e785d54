"""Saying the same thing a little differently: frames, synonyms, order, case, lost words."""

import re
from random import Random

FRAMES = (
    "Write a function to {}", "Write a function to {}", "Write a function to {}",
    "Write a python function to {}", "Write a python function to {}", "Write a Python function to {}",
    "Write a program to {}", "Write code to {}", "Write a method to {}", "Write a short function to {}",
    "Create a function to {}", "Implement a function to {}", "Define a function to {}",
    "Develop a function to {}", "I need a function to {}", "I want a function to {}",
    "Please {}", "Your task is to {}", "The task is to {}", "Make a function to {}",
    "Can you write a function to {}", "How do I {}", "Help me {}", "{}", "{}", "{}", "{}",
)
OPENINGS = re.compile(r"^(?:Write|Create|Implement|Make|Build) (?:a|an) (?:\w+ )?function to (?=[a-z])")
VERBS = frozenset(
    "add build calculate capitalize change check collect combine compute convert count create cut "
    "decide delete determine divide double drop extract filter find flatten format get group "
    "insert interleave join keep list locate make mask merge move multiply pair pick produce "
    "put reduce remove repeat replace report return reverse rotate round search select sort split "
    "square strip sum swap take tell test transform translate trim turn zip".split()
)
SYNONYMS = tuple(
    tuple(group.split("|"))
    for group in (
        "check whether|check if|test whether|test if|determine whether|find out whether|tell whether|tell if|determine if|see if|verify whether|decide whether|decide if|say whether|say if",
        "compute|calculate|work out|determine|find|figure out|find out",
        "return|give back|give|output|produce|report",
        "given|input|provided|supplied",
        "largest|biggest|greatest|maximum|highest",
        "smallest|minimum|lowest|least",
        "remove|delete|drop|eliminate|take out|leave out|get rid of",
        "swap|exchange|switch", "keep|retain|leave", "extract|pick out|collect|pick|fetch|pull out|select", "count|tell how many|find how many|count up",
        "sum|add up|total", "sum of|total of", "lowercase|lower-case|small", "uppercase|upper-case|capital",
        "last|final", "vowels|vowels (a, e, i, o, u)", "square|multiply by itself", "sorted|ordered|put in order", "backwards|in reverse|from the end to the start",
        "non-negative|zero or positive", "twice|two times", "shared|common", "more than|over|greater than|larger than|above",
        "less than|below|smaller than|under", "at least|no less than", "parentheses|round brackets", "same|identical", "two lists|two given lists|a pair of lists", "two strings|two texts|two words",
        "split|cut|break", "pieces|parts|chunks|groups", "longest|of the greatest length", "shortest|of the smallest length", "starting|beginning", "ending|final",
        "elements|items|entries|values",
        "element|item|entry|value",
        "a string|a text|a given string|the given string|the string|an input string|some text",
        "the string|the text|the given string|a string|the input",
        "a list|a given list|the given list|an array|the list|a python list",
        "the list|the given list|a list|the array|the input list",
        "a number|a given number|the given number|some number",
        "an integer|a given integer|the given integer|a whole number|some integer",
        "integers|whole numbers|ints",
        "dictionary|dict|mapping",
        "the sum of|the total of|the result of adding",
        "how many|the number of|the count of",
        "number of|count of",
        "numbers|values|integers",
        "in ascending order|in increasing order|from smallest to largest|from small to large",
        "in descending order|in decreasing order|from largest to smallest|from large to small",
        "letters|alphabetic characters", "characters|chars|symbols", "character|char|symbol",
        "words|terms", "distinct|different|unique", "every|each", "each|every", "all the|all|every one of the",
        "equal to|the same as", "consecutive|adjacent|neighbouring", "convert|turn|change|transform",
        "replace|substitute|swap out", "combine|merge|join", "order|sequence", "position|index|place",
        "contains|has|includes", "appears|occurs|shows up", "appear|occur",
        "identical|equal|the same", "occurrences|appearances", "occurrence|appearance",
        "matrix|grid|2d list|list of lists", "divisible by|a multiple of", "reverse|flip|invert",
    )
)
BY_PHRASE = {phrase: group for group in SYNONYMS for phrase in group}
PHRASES = re.compile(r"\b(" + "|".join(sorted(map(re.escape, BY_PHRASE), key=len, reverse=True)) + r")\b")
QUOTED = re.compile(r"('[^']*'|\"[^\"]*\"|\([^)]*[=<>+*/%\[][^)]*\)|\S*[=<>+*/%^]\S*(?: \S+)?)")
"""What is quoted or is code stays as it is."""
TAILS = (" in python", " using python", ", please", " by using a function", " and return it", " (python)")

SHARE_AS_WRITTEN = 0.12
SHARE_WITH_LOST_WORDS = 0.4
"""What a sentence that has lost some words does not say is said by the function's name and the asserts."""
RATES_OF_LOSS = (0.08, 0.16, 0.3)
KEPT = re.compile(r".*[^a-z,.?:;].*|no|not|non|never|without|but|odd|even|if")
"""Words that are never lost: names, numbers, signs, and small words that turn a meaning round."""
GIVEN_FIRST = re.compile(rf"^Given ([^,.?;:]+), ((?:return|say|{'|'.join(sorted(VERBS))}) [^.?]*)\.$")
"""What is given, and what to do with it: the two may change places."""


def reword(text: str, rng: Random) -> str:
    """A sentence of the same meaning, or nearly."""
    if rng.random() < SHARE_AS_WRITTEN:
        return text
    given = GIVEN_FIRST.match(text)
    if given and rng.random() < 0.4:
        text = f"{given[2][0].upper()}{given[2][1:]}, given {given[1]}."
    body = OPENINGS.sub("", text)
    first, _, rest = body.partition(" ")
    if rng.random() < 0.7 and first.lower() in VERBS:
        text = reframe(first.lower() + " " + rest, rng)
    if rng.random() < 0.8:
        chance = rng.choice((0.2, 0.4, 0.6))
        parts = QUOTED.split(text)
        parts[::2] = [PHRASES.sub(lambda m: rng.choice(BY_PHRASE[m[1]]) if rng.random() < chance else m[1], part) for part in parts[::2]]
        text = "".join(parts)
    return finish(text, rng)


def reframe(body: str, rng: Random) -> str:
    """The imperative `body` behind another opening."""
    frame = rng.choice(FRAMES)
    text = frame.format(body)
    if frame.startswith(("Can", "How")):
        text = text.rstrip(".") + "?"
    return text[0].upper() + text[1:]


def finish(text: str, rng: Random) -> str:
    """Loses the full stop, the capital or some words now and then."""
    words = text.split(" ")
    if len(words) > 4 and rng.random() < SHARE_WITH_LOST_WORDS:
        rate = rng.choice(RATES_OF_LOSS)
        text = " ".join(word for word in words if KEPT.fullmatch(word) or rng.random() > rate)
    if rng.random() < 0.06:
        text = text.rstrip(".?") + rng.choice(TAILS) + "."
    if rng.random() < 0.25:
        text = text.rstrip(".")
    if rng.random() < 0.15:
        text = text[:1].lower() + text[1:]
    return text
