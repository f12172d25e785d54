"""Further sources: parts of a list, two lists taken together, records, sets, diagonals, numbers in numbers."""

from random import Random
from typing import Any

from training.corpus.compose.givens import records, sales, square
from training.corpus.compose.pieces import Source
from training.corpus.compose.sources import LISTS, integers, pairs, some_words, text
from training.corpus.draw import mapping, some_integers

TWO_LISTS = (("a", "list1", "nums1", "first"), ("b", "list2", "nums2", "second"))
MATRIX = (("matrix", "matrix", "grid", "m"),)


def two_lists(rng: Random) -> tuple[Any, ...]:
    """Few different numbers, so that the lists share some."""
    return some_integers(rng, -2, 9, 1, 6), some_integers(rng, -2, 9, 1, 6)


def list_and_count(rng: Random) -> tuple[Any, ...]:
    return some_integers(rng, -5, 20, 3, 8), rng.randint(1, 5)


def list_of(draw: Any) -> Any:
    return lambda rng: (draw(rng),)


MORE_SOURCES = (
    Source("int", ("numbers", "elements"), ("at even indices (0, 2, 4 and so on) of a list", "of a list whose index, counted from 0, is even"), LISTS, "{0}[::2]", integers, plain=False),
    Source("int", ("numbers", "elements"), ("at odd indices (1, 3, 5 and so on) of a list", "of a list whose index, counted from 0, is odd"), LISTS, "{0}[1::2]", lambda rng: (some_integers(rng, -5, 20, 2, 8),), plain=False),
    Source("int", ("numbers", "elements"), ("of a list other than its first", "after the first one in a list"), LISTS, "{0}[1:]", lambda rng: (some_integers(rng, -5, 20, 2, 8),), plain=False),
    Source("int", ("numbers", "elements"), ("among the first k of a list", "in the first k places of a list"), (*LISTS, ("k",)), "{0}[:{1}]", list_and_count, plain=False),
    Source("int", ("numbers", "elements"), ("among the last k of a list (k is at least 1)", "in the last k places of a list, k being positive"), (*LISTS, ("k",)), "{0}[-{1}:]", list_and_count, plain=False),
    Source("int", ("distinct numbers", "different values"), ("in a list, taken in ascending order", "of a list in ascending order"), LISTS, "sorted(set({0}))", lambda rng: (some_integers(rng, 0, 9, 2, 8),), plain=False),
    Source("int", ("numbers", "elements"), ("of two lists taken together, the first list first", "of two lists put one after the other"), TWO_LISTS, "{0} + {1}", two_lists, plain=False),
    Source("int", ("numbers", "elements"), ("of a first list missing from a second list", "of one list which are not in another list"), TWO_LISTS, "[v for v in {0} if v not in {1}]", two_lists, plain=False),
    Source("int", ("numbers", "elements"), ("of a first list also found in a second list", "of one list which are in another list, too"), TWO_LISTS, "[v for v in {0} if v in {1}]", two_lists, plain=False),
    Source("int", ("position-by-position sums", "sums at equal positions"), ("of two lists (up to the end of the shorter one)",), TWO_LISTS, "[v + w for v, w in zip({0}, {1})]", two_lists, plain=False),
    Source("int", ("position-by-position products", "products at equal positions"), ("of two lists (up to the end of the shorter one)",), TWO_LISTS, "[v * w for v, w in zip({0}, {1})]", two_lists, plain=False),
    Source("int", ("scores",), ("in a list of (name, score) tuples", "of the records (name, score) in a list"), (("records", "scores", "students"),), "[v for q, v in {0}]", list_of(records), plain=False),
    Source("int", ("amounts",), ("in a list of (name, amount) tuples", "of a list of (name, amount) pairs"), (("sales", "orders", "records"),), "[v for q, v in {0}]", list_of(sales), plain=False),
    Source("word", ("names",), ("in a list of (name, score) tuples", "of the records (name, score) in a list"), (("records", "scores", "students"),), "[q for q, v in {0}]", list_of(records), plain=False),
    Source("int", ("first elements",), ("of the tuples in a list", "of the pairs in a list"), (("pairs", "tuples", "lst"),), "[v for v, w in {0}]", pairs, plain=False),
    Source("int", ("numbers",), ("on the main diagonal of a square matrix",), MATRIX, "[{0}[v][v] for v in range(len({0}))]", list_of(square), plain=False),
    Source("int", ("numbers",), ("in the first column of a matrix", "at the start of the rows of a matrix"), MATRIX, "[row[0] for row in {0}]", list_of(square), plain=False),
    Source("int", ("column sums", "sums of the columns"), ("of a matrix",), MATRIX, "[sum(v) for v in zip(*{0})]", list_of(square), plain=False),
    Source("int", ("key lengths", "lengths of the keys"), ("of a dictionary",), (("d", "data", "table"),), "[len(q) for q in {0}]", lambda rng: (mapping(rng, 0, 9, rng.randint(1, 4)),), plain=False),
    Source("int", ("elements", "numbers"), ("of a set (taken in ascending order)",), (("values", "s", "numbers"),), "sorted({0})", lambda rng: (set(some_integers(rng, -5, 20, 1, 6)),), plain=False),
    Source("int", ("multiples of k",), ("from k to n (inclusive)", "between k and n, both included"), (("k",), ("n", "limit")), "range({0}, {1} + 1, {0})", lambda rng: (rng.randint(2, 5), rng.randint(6, 30)), plain=False),
    Source("int", ("numbers",), ("from n down to 1", "counting down from n to 1"), (("n", "start"),), "range({0}, 0, -1)", lambda rng: (rng.randint(1, 20),), plain=False),
    Source("int", ("numbers", "integers"), ("of a text that lists them separated by commas", "in a comma-separated string"), (("text", "s", "line"),), "{0}.split(',')", lambda rng: (",".join(map(str, some_integers(rng, 0, 40, 1, 6))),), element="int({x})", plain=False),
    Source("word", ("fields", "parts"), ("of a string separated by semicolons", "between the semicolons of a string"), (("text", "s", "line"),), "{0}.split(';')", lambda rng: (";".join(some_words(rng, 1, 5)),), plain=False),
    Source("word", ("words",), ("of a sentence in alphabetical order (uppercase first)",), (("sentence", "text", "s"),), "sorted({0}.split())", lambda rng: (" ".join(some_words(rng, 1, 5)),), plain=False),
    Source("word", ("words",), ("of two lists taken together, the first list first",), (("words1", "first", "a"), ("words2", "second", "b")), "{0} + {1}", lambda rng: (some_words(rng, 1, 3), some_words(rng, 1, 3)), plain=False),
    Source("word", ("different words", "distinct words"), ("of a sentence in the order of their first appearance",), (("sentence", "text", "s"),), "dict.fromkeys({0}.split())", lambda rng: (" ".join(some_words(rng, 2, 6)),), plain=False),
    Source("char", ("characters",), ("at even indices (from 0) of a string",), (("s", "text", "string"),), "{0}[::2]", text, plain=False),
    Source("char", ("characters",), ("of a string other than its first and last",), (("s", "text", "string"),), "{0}[1:-1]", text, plain=False),
    Source("char", ("characters",), ("of a first string missing from a second string", "of one string which are not in another string"), (("s", "str1", "first"), ("t", "str2", "second")), "[v for v in {0} if v not in {1}]", lambda rng: (text(rng)[0], "".join(rng.sample("abcdeinorst", 4))), plain=False),
    Source("char", ("first letters",), ("of the words of a sentence",), (("sentence", "text", "line"),), "[w[0] for w in {0}.split()]", lambda rng: (" ".join(some_words(rng, 1, 6)),), plain=False),
    Source("pair", ("neighbouring pairs", "pairs of neighbours"), ("of a list (each element with the next)",), LISTS, "list(zip({0}, {0}[1:]))", lambda rng: (some_integers(rng, -5, 15, 2, 6),), plain=False),
    Source("pair", ("position-by-position pairs",), ("of two lists (up to the end of the shorter one)",), TWO_LISTS, "list(zip({0}, {1}))", two_lists, plain=False),
    Source("row", ("columns",), ("of a matrix (as lists)",), MATRIX, "[list(v) for v in zip(*{0})]", list_of(square), plain=False),
)
