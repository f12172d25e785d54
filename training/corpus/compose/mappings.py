"""Values made of values."""

from random import Random

from training.corpus.compose.pieces import Mapping
from training.corpus.compose.tests import factor, letter


def some(rng: Random) -> int:
    """What to add: never nothing."""
    return rng.randint(1, 12)

MAPPINGS = (
    Mapping("int", "int", ("{x} ** 2", "{x} * {x}"), ("squares", "second powers"), ("its square", "its second power"), "square"),
    Mapping("int", "int", ("{x} ** 3", "{x} * {x} * {x}"), ("cubes", "third powers"), ("its cube", "its third power"), "cube"),
    Mapping("int", "int", ("2 * {x}", "{x} * 2"), ("doubles", "doubled values"), ("its double", "twice its value"), "double"),
    Mapping("int", "int", ("{x} * {k}", "{k} * {x}"), ("{k}-fold values", "products with {k}"), ("its product with {k}", "its value times {k}"), "times", factor, True),
    Mapping("int", "int", ("{x} + {k}",), ("values increased by {k}", "sums with {k}"), ("its value plus {k}", "its sum with {k}"), "plus", some, True),
    Mapping("int", "int", ("{x} - {k}",), ("values decreased by {k}",), ("its value minus {k}",), "minus", some, True),
    Mapping("int", "int", ("abs({x})",), ("absolute values",), ("its absolute value",), "abs"),
    Mapping("int", "int", ("-{x}",), ("negated values", "opposites"), ("its negative", "its opposite"), "negated"),
    Mapping("int", "int", ("abs({x}) % 10", "int(str({x})[-1])"), ("last digits", "final digits"), ("its last digit",), "last_digit"),
    Mapping("int", "int", ("int(str(abs({x}))[0])",), ("first digits", "leading digits"), ("its first digit",), "first_digit"),
    Mapping("int", "int", ("len(str(abs({x})))",), ("numbers of digits", "digit counts"), ("its number of digits",), "digits"),
    Mapping("int", "int", ("sum(int(q) for q in str(abs({x})))", "sum(map(int, str(abs({x}))))"), ("digit sums", "sums of the digits"), ("its digit sum", "the sum of its digits"), "digit_sum"),
    Mapping("int", "int", ("{x} % {k}",), ("remainders after division by {k}", "remainders modulo {k}", "values modulo {k}"), ("its remainder after division by {k}", "its value modulo {k}"), "mod", factor, True),
    Mapping("int", "int", ("{x} // {k}",), ("integer quotients by {k}", "floor divisions by {k}"), ("its quotient by {k} rounded down", "its integer quotient by {k}"), "floordiv", factor, True),
    Mapping("int", "int", ("int(str(abs({x}))[::-1])",), ("digit reversals", "values with reversed digits"), ("its digit reversal",), "reversed"),
    Mapping("int", "word", ("str({x})",), ("string forms", "decimal strings"), ("its string form",), "string"),
    Mapping("int", "word", ("format({x}, 'b')", "bin({x}).replace('0b', '')"), ("binary strings", "binary forms"), ("its binary form",), "binary"),
    Mapping("word", "int", ("len({x})",), ("lengths", "numbers of characters"), ("its length", "its number of characters"), "length"),
    Mapping("word", "int", ("sum(q in 'aeiou' for q in {x}.lower())", "len([q for q in {x}.lower() if q in 'aeiou'])"), ("numbers of vowels", "vowel counts"), ("its number of vowels", "its vowel count"), "vowels"),
    Mapping("word", "int", ("{x}.count('{k}')",), ("numbers of '{k}'s", "counts of the letter {k}"), ("its number of '{k}'s", "its count of the letter {k}"), "count", letter),
    Mapping("word", "int", ("len(set({x}))",), ("numbers of distinct characters",), ("its number of distinct characters",), "distinct"),
    Mapping("word", "int", ("ord({x}[0])",), ("character codes of the first letters",), ("its first letter's character code",), "code"),
    Mapping("word", "word", ("{x}.upper()",), ("uppercase versions", "upper-case forms"), ("its uppercase form", "its upper-case version"), "upper"),
    Mapping("word", "word", ("{x}.capitalize()",), ("capitalised forms", "capitalized versions"), ("its capitalised form", "its capitalized form"), "capitalize"),
    Mapping("word", "word", ("{x}[::-1]", "''.join(reversed({x}))"), ("reversals", "reversed forms", "mirror images"), ("its reversal", "its mirror image"), "reverse"),
    Mapping("word", "word", ("{x}[0]", "{x}[:1]"), ("first letters", "initials", "first characters"), ("its first letter", "its initial"), "first"),
    Mapping("word", "word", ("{x}[-1]", "{x}[-1:]"), ("last letters", "final characters"), ("its last letter", "its final character"), "last"),
    Mapping("word", "word", ("{x}[1:]",), ("remainders after the first letter", "tails without the first character"), ("its part after the first letter",), "tail"),
    Mapping("word", "word", ("{x}[:-1]",), ("beginnings without the last letter",), ("its part before the last letter",), "init"),
    Mapping("word", "word", ("{x}[:{k}]",), ("first {k} letters", "prefixes of length {k}"), ("its first {k} letters", "its prefix of length {k}"), "prefix", lambda rng: rng.randint(2, 3), True),
    Mapping("word", "word", ("''.join(sorted({x}))",), ("sorted letters", "versions with sorted letters"), ("its letters in sorted order",), "sorted"),
    Mapping("word", "word", ("{x} * 2", "{x} + {x}"), ("doubled forms",), ("its text written twice",), "twice"),
    Mapping("word", "word", ("{x}.replace('{k}', '')",), ("forms without the letter {k}",), ("its text without any '{k}'",), "without", letter),
    Mapping("char", "char", ("{x}.upper()",), ("uppercase forms",), ("its uppercase form",), "upper"),
    Mapping("char", "char", ("{x}.swapcase()",), ("case-swapped forms",), ("its other-case form",), "swapcase"),
    Mapping("char", "char", ("{x} * 2", "{x} + {x}"), ("doubled forms", "doubles"), ("its double",), "double"),
    Mapping("char", "char", ("chr(ord({x}) + 1)",), ("successors",), ("its successor",), "next"),
    Mapping("char", "int", ("ord({x})",), ("character codes", "ASCII codes", "ASCII values"), ("its character code", "its ASCII value"), "code"),
    Mapping("pair", "int", ("{x}[0]",), ("first elements", "first values"), ("its first element",), "first"),
    Mapping("pair", "int", ("{x}[1]", "{x}[-1]"), ("second elements", "second values", "last elements"), ("its second element",), "second"),
    Mapping("pair", "int", ("sum({x})", "{x}[0] + {x}[1]"), ("sums",), ("its sum",), "sum"),
    Mapping("pair", "int", ("{x}[0] * {x}[1]",), ("products",), ("its product",), "product"),
    Mapping("pair", "int", ("abs({x}[0] - {x}[1])",), ("absolute differences",), ("its absolute difference",), "difference"),
    Mapping("pair", "int", ("max({x})",), ("larger elements", "maxima"), ("its larger element", "its maximum"), "max"),
    Mapping("pair", "pair", ("({x}[1], {x}[0])", "{x}[::-1]"), ("swapped versions",), ("its swapped version",), "swap"),
    Mapping("row", "int", ("sum({x})",), ("sums", "totals"), ("its sum", "its total"), "sum"),
    Mapping("row", "int", ("max({x})",), ("maxima", "largest elements"), ("its maximum", "its largest element"), "max"),
    Mapping("row", "int", ("min({x})",), ("minima", "smallest elements"), ("its minimum", "its smallest element"), "min"),
    Mapping("row", "int", ("len({x})",), ("lengths", "numbers of elements"), ("its length", "its number of elements"), "length"),
    Mapping("row", "int", ("{x}[0]",), ("first elements",), ("its first element",), "first"),
    Mapping("row", "int", ("{x}[-1]",), ("last elements",), ("its last element",), "last"),
    Mapping("row", "int", ("max({x}) - min({x})",), ("ranges (largest minus smallest)",), ("its range (largest minus smallest)",), "range"),
    Mapping("row", "row", ("sorted({x})",), ("sorted copies",), ("its sorted copy",), "sorted"),
    Mapping("row", "row", ("{x}[::-1]", "list(reversed({x}))"), ("reversed copies", "reversals"), ("its reversed copy",), "reversed"),
)
