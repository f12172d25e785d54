"""Where the values of a composition come from."""

from random import Random
from typing import Any

from training.corpus.compose.pieces import Source
from training.corpus.draw import LETTERS, mapping, some_integers, word

LISTS = (("nums", "nums", "numbers", "lst", "values", "arr", "items", "a", "list1", "test_list"),)
TEXTS = (("text", "s", "string", "str1", "sentence"),)


def some_words(rng: Random, least: int = 0, most: int = 5) -> list[str]:
    """Words, some of them capitalised, repeated or made up."""
    found = []
    for _ in range(rng.randint(least, most)):
        one = word(rng)
        kind = rng.random()
        if kind < 0.15:
            one = one.capitalize()
        elif kind < 0.25:
            one = "".join(rng.choice(LETTERS[:6]) for _ in range(rng.randint(1, 4)))
        elif kind < 0.35 and found:
            one = rng.choice(found)
        elif kind < 0.42:
            one = one[: rng.randint(1, 3)] + one[: rng.randint(1, 3)][::-1]
        found.append(one)
    return found


def integers(rng: Random) -> tuple[Any, ...]:
    low = rng.choice((-9, -20, 0, 1, 1, -3))
    return (some_integers(rng, low, rng.choice((9, 20, 20, 60)), 1 if rng.random() < 0.8 else 0, 8),)


def word_list(rng: Random) -> tuple[Any, ...]:
    return (some_words(rng, 1 if rng.random() < 0.8 else 0),)


def text(rng: Random) -> tuple[Any, ...]:
    """Letters of both cases, digits, spaces and signs."""
    pieces = [rng.choice((str.lower, str.lower, str.upper, str.capitalize))(word(rng)) for _ in range(rng.randint(1, 4))]
    pieces += [str(rng.randint(0, 120)) for _ in range(rng.randint(0, 2))]
    rng.shuffle(pieces)
    return (rng.choice((" ", " ", "", "-", "!")).join(pieces),)


def matrix(rng: Random) -> tuple[Any, ...]:
    width = rng.randint(1, 3)
    return ([[rng.randint(-9, 20) for _ in range(width)] for _ in range(rng.randint(1, 4))],)


def ragged(rng: Random) -> tuple[Any, ...]:
    return ([some_integers(rng, -9, 20, 1, 4) for _ in range(rng.randint(1, 4))],)


def pairs(rng: Random) -> tuple[Any, ...]:
    return ([(rng.randint(-5, 15), rng.randint(-5, 15)) for _ in range(rng.randint(1, 5))],)


SOURCES = (
    Source("int", ("numbers", "integers", "elements", "values"),
           ("in a list", "of a list", "in the given list", "of a given list of integers", "in a list of integers", "from a list"),
           LISTS, "{0}", integers),
    Source("int", ("numbers", "elements", "values"), ("of a tuple", "in a tuple", "in the given tuple"),
           (("tup", "t", "values", "test_tup"),), "{0}", lambda rng: (tuple(integers(rng)[0]),)),
    Source("int", ("numbers", "integers", "natural numbers"),
           ("from 1 to n", "between 1 and n (inclusive)", "from 1 up to and including n", "from 1 to a given n"),
           (("n", "n", "num", "limit"),), "range(1, {0} + 1)", lambda rng: (rng.randint(1, 30),), plain=False),
    Source("int", ("numbers", "integers"), ("below n", "from 0 to n - 1", "less than n starting at 0"),
           (("n", "n", "limit"),), "range({0})", lambda rng: (rng.randint(1, 25),), plain=False),
    Source("int", ("numbers", "integers"),
           ("from a to b", "between a and b, both included", "in the range from a to b (inclusive)"),
           (("a", "a", "low", "start"), ("b", "b", "high", "end")), "range({0}, {1} + 1)",
           lambda rng: (lambda a: (a, a + rng.randint(0, 15)))(rng.randint(-5, 20)), plain=False),
    Source("int", ("digits",), ("of a number", "of an integer", "of a non-negative integer", "in a number", "of n"),
           (("n", "n", "num", "number"),), "str({0})", lambda rng: (rng.randint(0, 10 ** rng.randint(1, 7)),),
           element="int({x})", plain=False),
    Source("int", ("divisors", "factors"), ("of a number", "of n", "of a positive integer", "of a given number"),
           (("n", "n", "num", "number"),), "[d for d in range(1, {0} + 1) if {0} % d == 0]",
           lambda rng: (rng.choice((rng.randint(1, 100), rng.randint(1, 16) * rng.randint(1, 8))),), plain=False),
    Source("int", ("values",), ("of a dictionary", "in a dictionary", "in the given dictionary"),
           (("d", "d", "data", "mapping", "dict1"),), "{0}.values()",
           lambda rng: (mapping(rng, -9, 20, rng.randint(1, 4)),), plain=False),
    Source("int", ("numbers", "elements", "values"), ("in a matrix", "of a matrix", "of all rows of a matrix", "in a list of lists"),
           (("matrix", "matrix", "m", "grid", "lists"),), "[v for row in {0} for v in row]", matrix, plain=False),
    Source("int", ("differences",), ("between neighbours in a list", "between consecutive elements of a list (each minus the one before it)"),
           LISTS, "[b - a for a, b in zip({0}, {0}[1:])]",
           lambda rng: (some_integers(rng, -9, 30, 2, 7),), plain=False),
    Source("int", ("row sums", "sums of the rows"), ("of a matrix", "of a list of lists"),
           (("matrix", "matrix", "rows", "grid"),), "[sum(row) for row in {0}]", matrix, plain=False),
    Source("int", ("word lengths", "lengths of the words"), ("in a sentence", "of a text", "in a string"),
           TEXTS, "[len(w) for w in {0}.split()]", lambda rng: (" ".join(some_words(rng, 1, 6)),), plain=False),
    Source("int", ("numbers", "whole numbers"), ("written in a text", "found in a string", "that appear in a string"),
           TEXTS, r"re.findall(r'\d+', {0})",
           lambda rng: (" ".join(rng.choice((word(rng), str(rng.randint(0, 40)))) for _ in range(rng.randint(2, 6))),),
           element="int({x})", plain=False),
    Source("word", ("words", "strings"), ("in a list", "of a list", "in the given list", "of a list of strings", "from a list of words"),
           (("words", "words", "strings", "lst", "items", "list1"),), "{0}", word_list),
    Source("word", ("words",), ("in a sentence", "of a text", "of a string", "in a given string", "of a sentence"),
           TEXTS, "{0}.split()", lambda rng: (" ".join(some_words(rng, 1, 6)),), plain=False),
    Source("word", ("keys",), ("of a dictionary", "in a dictionary", "of the given dictionary"),
           (("d", "d", "data", "mapping"),), "{0}", lambda rng: (mapping(rng, -9, 20, rng.randint(1, 4)),), plain=False),
    Source("char", ("characters", "characters", "chars"), ("in a string", "of a string", "of a text", "in the given string", "from a string"),
           (("s", "s", "text", "string", "str1"),), "{0}", text),
    Source("pair", ("pairs", "tuples"), ("in a list", "of a list", "in a list of tuples", "of a list of pairs"),
           (("pairs", "pairs", "tuples", "lst", "test_list"),), "{0}", pairs),
    Source("row", ("lists", "sublists"), ("in a list of lists", "of a nested list", "inside a list"),
           (("lists", "lists", "nested", "lst"),), "{0}", ragged),
    Source("row", ("rows",), ("of a matrix", "in a matrix", "of a given matrix"),
           (("matrix", "matrix", "grid", "rows"),), "{0}", matrix),
)
