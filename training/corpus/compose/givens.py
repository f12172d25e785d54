"""The arguments that patterns take."""

from random import Random

from training.corpus.compose.patterns import Given
from training.corpus.compose.sources import integers, matrix, pairs, ragged, some_words, text
from training.corpus.draw import distinct, letters, mapping, some_integers, sorted_integers, word, words

LIST_NAMES = ("nums", "nums", "numbers", "lst", "values", "arr", "items", "list1", "data")
TEXT_NAMES = ("text", "s", "string", "str1", "line")
NUMBER_NAMES = ("n", "n", "num", "number", "x")
NAMES = ("ann", "bob", "cy", "dora", "eve", "finn", "gus", "hal", "ida", "joe")


def positive(rng: Random) -> list[int]:
    return some_integers(rng, 1, rng.choice((9, 20, 60)), 1 if rng.random() < 0.85 else 0, 7)


def repeated(rng: Random) -> list[int]:
    """Few different values, so that some come more than once."""
    return some_integers(rng, rng.choice((0, 1, -2)), rng.choice((3, 4, 6)), 1 if rng.random() < 0.9 else 0, 8)


def records(rng: Random) -> list[tuple[str, int]]:
    return [(name, rng.randint(0, 40)) for name in rng.sample(NAMES, rng.randint(1, 4))]


def sales(rng: Random) -> list[tuple[str, int]]:
    """Records whose names repeat."""
    return [(rng.choice(NAMES[:3]), rng.randint(1, 20)) for _ in range(rng.randint(1, 5))]


def square(rng: Random) -> list[list[int]]:
    side = rng.randint(1, 3)
    return [[rng.randint(-5, 12) for _ in range(side)] for _ in range(side)]


def lists_by_name(rng: Random) -> dict[str, list[int]]:
    return {key: some_integers(rng, 0, 12, 1, 3) for key in words(rng, rng.randint(1, 3))}


def intervals(rng: Random) -> list[tuple[int, int]]:
    starts = [rng.randint(0, 12) for _ in range(rng.randint(1, 4))]
    return [(start, start + rng.randint(0, 6)) for start in starts]


def lowercase(rng: Random) -> str:
    return letters(rng, rng.randint(1, 8), rng.choice(("abc", "aeinrst", "abcdefghijklmnopqrstuvwxyz"))) if rng.random() < 0.6 else word(rng)


INTS = Given(("a list of numbers", "a list of integers", "a list", "an integer array", "the given list of numbers", "a given list"), "the list", LIST_NAMES, lambda rng: integers(rng)[0], "lists")
FULL = Given(("a non-empty list of numbers", "a non-empty list of integers", "a list with at least one number"), "the list", LIST_NAMES, lambda rng: some_integers(rng, rng.choice((-9, 0, 1)), rng.choice((9, 20, 50)), 1, 7), "lists")
POSITIVE = Given(("a list of positive numbers", "a list of positive integers", "an array of positive integers"), "the list", LIST_NAMES, positive, "lists")
REPEATED = Given(("a list", "a list of numbers", "a given list", "an array", "a list of integers"), "the list", LIST_NAMES, repeated, "lists")
SORTED = Given(("a sorted list of integers", "an ascending list of numbers", "a list of numbers in ascending order"), "the list", LIST_NAMES, lambda rng: sorted_integers(rng, -5, 25, rng.randint(1, 7)), "lists")
DISTINCT = Given(("a list of distinct integers", "a list of different numbers"), "the list", LIST_NAMES, lambda rng: distinct(rng, -5, 20, rng.randint(2, 7)), "lists")
OTHERS = Given(("another list", "a second list"), "the second list", ("other", "others", "second", "list2", "more"), lambda rng: repeated(rng), "lists")
WORDS = Given(("a list of words", "a list of strings", "the given list of words", "a list of non-empty strings"), "the list", ("words", "words", "strings", "names", "lst", "terms"), lambda rng: some_words(rng, 1 if rng.random() < 0.85 else 0), "strings")
SENTENCE = Given(("a sentence", "a text", "a string of words", "a given sentence"), "the sentence", ("sentence", "text", "s", "line"), lambda rng: " ".join(some_words(rng, 1, 6)), "strings")
STRING = Given(("a string", "a text", "a given string", "the given string", "the input string"), "the string", TEXT_NAMES, lambda rng: text(rng)[0], "strings")
LETTERS = Given(("a string", "a lowercase string", "a word", "a string of lowercase letters"), "the string", ("s", "word", "text", "string", "str1"), lowercase, "strings")
OTHER_LETTERS = Given(("another string", "a second string"), "the second string", ("t", "other", "str2", "second", "letters"), lowercase, "strings")
NUMBER = Given(("a number", "an integer", "a non-negative integer", "a given number", "a natural number"), "the number", NUMBER_NAMES, lambda rng: rng.choice((rng.randint(0, 30), rng.randint(0, 20000), rng.randint(10, 999))), "numbers")
SMALL = Given(("a positive integer n", "a given n", "a positive number n"), "n", ("n", "n", "num", "limit"), lambda rng: rng.randint(1, 40), "numbers")
SIGNED = Given(("a number", "an integer", "a given integer", "the given number"), "the number", NUMBER_NAMES, lambda rng: rng.randint(-60, 120), "numbers")
FIRST = Given(("a", "a number a"), "a", ("a", "x"), lambda rng: rng.randint(1, 40), "numbers")
SECOND = Given(("b", "a number b"), "b", ("b", "y"), lambda rng: rng.randint(1, 40), "numbers")
PAIRS = Given(("a list of pairs", "a list of tuples", "a list of number pairs", "the given list of tuples"), "the list", ("pairs", "tuples", "lst", "test_list", "items"), lambda rng: pairs(rng)[0], "tuples")
TUPLE = Given(("a tuple", "a tuple of numbers", "a given tuple", "the given tuple of integers"), "the tuple", ("tup", "t", "test_tup", "tuple1", "values"), lambda rng: tuple(integers(rng)[0]), "tuples")
RECORDS = Given(("a list of (name, score) tuples", "a list of (name, score) pairs", "records of the form (name, score)"), "the list", ("records", "scores", "students", "entries", "rows"), records, "tuples")
SALES = Given(("a list of (name, amount) tuples", "a list of (name, amount) pairs with repeated names"), "the list", ("sales", "records", "entries", "orders", "payments"), sales, "tuples")
DICTIONARY = Given(("a dictionary", "a dictionary of numbers", "a given dictionary", "a dictionary from strings to numbers", "a dict"), "the dictionary", ("d", "data", "table", "mapping", "dict1", "scores"), lambda rng: mapping(rng, rng.choice((-5, 0, 1)), rng.choice((6, 20)), rng.randint(1, 4)), "dictionaries")
LISTS_BY_NAME = Given(("a dictionary of lists", "a dictionary whose values are lists of numbers", "a dictionary from names to lists of numbers"), "the dictionary", ("d", "groups", "data", "table", "marks"), lists_by_name, "dictionaries")
MATRIX = Given(("a matrix", "a matrix of numbers", "a given matrix", "a 2d list"), "the matrix", ("matrix", "matrix", "grid", "m", "rows"), lambda rng: matrix(rng)[0], "matrices")
SQUARE = Given(("a square matrix", "a square matrix of numbers", "a given square matrix"), "the matrix", ("matrix", "matrix", "grid", "m"), square, "matrices")
LISTS = Given(("a list of lists", "a nested list", "a list of lists of numbers", "the given list of lists"), "the list", ("lists", "nested", "lst", "rows", "list1"), lambda rng: ragged(rng)[0], "lists")
INTERVALS = Given(("a list of intervals (start, end)", "a list of (start, end) tuples"), "the list", ("intervals", "spans", "ranges", "pairs"), intervals, "tuples")
