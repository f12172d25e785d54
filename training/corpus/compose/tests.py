"""Properties of values."""

from random import Random

from training.corpus.compose.pieces import Test
from training.corpus.draw import LETTERS


def small(rng: Random) -> int:
    return rng.randint(0, 12)


def factor(rng: Random) -> int:
    return rng.choice((2, 3, 3, 4, 5, 6, 7, 10))


def length(rng: Random) -> int:
    return rng.randint(2, 5)


def letter(rng: Random) -> str:
    return rng.choice("abcdeglmnoprst" if rng.random() < 0.9 else LETTERS)


INTEGER_TESTS = (
    Test("int", ("{x} % 2 == 0", "not {x} % 2"), ("even",), ("that are even", "divisible by 2"), "is even", "are even", "even"),
    Test("int", ("{x} % 2 == 1", "{x} % 2 != 0", "{x} % 2"), ("odd",), ("that are odd", "not divisible by 2"), "is odd", "are odd", "odd"),
    Test("int", ("{x} > 0",), ("positive",), ("greater than zero", "that are positive"), "is positive", "are positive", "positive"),
    Test("int", ("{x} < 0",), ("negative",), ("less than zero", "that are negative"), "is negative", "are negative", "negative"),
    Test("int", ("{x} != 0",), ("non-zero", "nonzero"), ("other than zero", "that are not 0"), "is not zero", "are different from zero", "nonzero"),
    Test("int", ("{x} > {k}",), (), ("greater than {k}", "larger than {k}", "above {k}", "bigger than {k}", "that exceed {k}"),
         "is greater than {k}", "are greater than {k}", "above", small, True),
    Test("int", ("{x} < {k}",), (), ("less than {k}", "smaller than {k}", "below {k}", "under {k}"),
         "is less than {k}", "are smaller than {k}", "below", small, True),
    Test("int", ("{x} >= {k}",), (), ("greater than or equal to {k}", "of at least {k}", "not less than {k}"),
         "is at least {k}", "are at least {k}", "at_least", small, True),
    Test("int", ("{x} <= {k}",), (), ("less than or equal to {k}", "of at most {k}", "not greater than {k}"),
         "is at most {k}", "are at most {k}", "at_most", small, True),
    Test("int", ("{x} % {k} == 0",), (), ("divisible by {k}", "that are multiples of {k}", "that {k} divides"),
         "is divisible by {k}", "are divisible by {k}", "divisible", factor, True),
    Test("int", ("{x} % {k} != 0",), (), ("not divisible by {k}", "that are no multiples of {k}"),
         "is not divisible by {k}", "are not divisible by {k}", "indivisible", factor, True),
    Test("int", ("{x} == {k}",), (), ("equal to {k}", "that equal {k}"), "equals {k}", "are equal to {k}", "equal", lambda rng: rng.randint(0, 5), True),
    Test("int", ("{x} != {k}",), (), ("different from {k}", "not equal to {k}"), "differs from {k}", "are different from {k}", "not_equal", lambda rng: rng.randint(0, 5), True),
    Test("int", ("abs({x}) % 10 == {k}", "str({x})[-1] == '{k}'"), (), ("ending in the digit {k}", "whose last digit is {k}", "that end with {k}"),
         "ends in {k}", "end in {k}", "ending", lambda rng: rng.randint(0, 9)),
    Test("int", ("'{k}' in str({x})",), (), ("containing the digit {k}", "that have the digit {k}"), "contains the digit {k}", "contain the digit {k}", "with_digit", lambda rng: rng.randint(0, 9)),
    Test("int", ("10 <= abs({x}) <= 99", "len(str(abs({x}))) == 2"), ("two-digit", "2-digit"), ("with exactly two digits", "of two digits"), "has two digits", "have two digits", "two_digit"),
    Test("int", ("abs({x}) < 10", "-10 < {x} < 10"), ("one-digit", "single-digit"), ("with a single digit",), "has one digit", "have one digit", "one_digit"),
    Test("int", ("{x} >= 0 and int({x} ** 0.5) ** 2 == {x}",), ("square", "perfect square"), ("that are perfect squares",), "is a perfect square", "are perfect squares", "square"),
    Test("int", ("{x} > 1 and all({x} % q for q in range(2, {x}))",), ("prime",), ("that are prime",), "is prime", "are prime", "prime"),
    Test("int", ("sum(map(int, str(abs({x})))) % 2 == 0",), (), ("whose digit sum is even", "with an even sum of digits"), "has an even digit sum", "have an even digit sum", "even_digit_sum"),
    Test("int", ("str({x}) == str({x})[::-1]",), ("palindromic", "palindrome"), ("that read the same backwards",), "is a palindrome", "are palindromes", "palindrome"),
)

WORD_TESTS = (
    Test("word", ("len({x}) > {k}",), (), ("longer than {k} characters", "with more than {k} letters", "longer than {k}", "of length greater than {k}"),
         "is longer than {k} characters", "are longer than {k} characters", "long", length, True),
    Test("word", ("len({x}) < {k}",), (), ("shorter than {k} characters", "with fewer than {k} letters", "of length less than {k}"),
         "is shorter than {k} characters", "are shorter than {k} characters", "short", length, True),
    Test("word", ("len({x}) == {k}",), (), ("of length {k}", "with exactly {k} characters", "that are {k} characters long"),
         "has length {k}", "have length {k}", "of_length", length, True),
    Test("word", ("len({x}) % 2 == 0",), ("even-length",), ("of even length", "with an even number of characters"), "has an even length", "have an even length", "even_length"),
    Test("word", ("len({x}) % 2 == 1", "len({x}) % 2 != 0"), ("odd-length",), ("of odd length", "with an odd number of characters"), "has an odd length", "have an odd length", "odd_length"),
    Test("word", ("{x}.startswith('{k}')", "{x}[0] == '{k}'"), (), ("starting with '{k}'", "that start with the letter {k}", "beginning with {k}"),
         "starts with '{k}'", "start with '{k}'", "starting", letter),
    Test("word", ("{x}.endswith('{k}')", "{x}[-1] == '{k}'"), (), ("ending with '{k}'", "that end in the letter {k}", "ending in {k}"),
         "ends with '{k}'", "end with '{k}'", "ending", letter),
    Test("word", ("'{k}' in {x}",), (), ("containing '{k}'", "that contain the letter {k}", "with the letter '{k}' in them"),
         "contains '{k}'", "contain '{k}'", "containing", letter),
    Test("word", ("'{k}' not in {x}",), (), ("without the letter {k}", "that do not contain '{k}'"), "does not contain '{k}'", "do not contain '{k}'", "without", letter),
    Test("word", ("{x}[0].lower() in 'aeiou'",), (), ("starting with a vowel", "that begin with a vowel"), "starts with a vowel", "start with a vowel", "vowel_start"),
    Test("word", ("{x} == {x}[::-1]",), ("palindromic", "palindrome"), ("that are palindromes", "that read the same backwards"), "is a palindrome", "are palindromes", "palindrome"),
    Test("word", ("{x}[0].isupper()",), ("capitalised", "capitalized"), ("starting with an uppercase letter", "that begin with a capital letter"), "starts with a capital letter", "start with a capital letter", "capital"),
    Test("word", ("{x}[0] == {x}[-1]",), (), ("that start and end with the same letter", "whose first and last characters are equal"),
         "starts and ends with the same letter", "start and end with the same letter", "same_ends"),
    Test("word", ("len(set({x})) == len({x})",), (), ("without repeated letters", "whose letters are all different"), "has no repeated letter", "have no repeated letters", "distinct_letters"),
)

CHARACTER_TESTS = (
    Test("char", ("{x} in 'aeiouAEIOU'", "{x}.lower() in 'aeiou'"), ("vowel",), ("that are vowels", "that are vowels (of either case)"), "is a vowel", "are vowels", "vowel"),
    Test("char", ("{x}.isalpha() and {x}.lower() not in 'aeiou'",), ("consonant",), ("that are consonants",), "is a consonant", "are consonants", "consonant"),
    Test("char", ("{x}.isdigit()", "{x} in '0123456789'"), ("digit", "numeric"), ("that are digits",), "is a digit", "are digits", "digit"),
    Test("char", ("not {x}.isdigit()",), ("non-digit",), ("that are not digits",), "is not a digit", "are not digits", "non_digit"),
    Test("char", ("{x}.isalpha()",), ("alphabetic",), ("that are letters",), "is a letter", "are letters", "letter"),
    Test("char", ("not {x}.isalnum()",), ("special",), ("that are neither letters nor digits",), "is neither a letter nor a digit", "are neither letters nor digits", "special"),
    Test("char", ("{x}.isupper()",), ("uppercase", "upper-case"), ("that are uppercase letters", "that are capital letters"), "is an uppercase letter", "are uppercase letters", "upper"),
    Test("char", ("{x}.islower()",), ("lowercase", "lower-case"), ("that are lowercase letters", "that are small letters"), "is a lowercase letter", "are lowercase letters", "lower"),
    Test("char", ("{x} != ' '", "not {x}.isspace()"), ("non-space",), ("other than spaces", "that are not spaces"), "is not a space", "are not spaces", "non_space"),
    Test("char", ("{x} == '{k}'",), (), ("equal to '{k}'",), "equals '{k}'", "are equal to '{k}'", "equal", letter),
    Test("char", ("{x} != '{k}'",), (), ("other than '{k}'", "different from '{k}'"), "differs from '{k}'", "are different from '{k}'", "not_equal", letter),
    Test("char", ("{x} in '{k}'",), (), ("that occur in '{k}'", "contained in '{k}'"), "occurs in '{k}'", "occur in '{k}'", "among", lambda rng: "".join(rng.sample("abcdeimnorst", 3))),
)


def of_part(test: Test, place: str, code: str) -> Test:
    """A test of a pair by one of its parts."""
    return Test(
        "pair", tuple(text.replace("{x}", code) for text in test.code), (),
        (f"whose {place} element {test.singular}", f"whose {place} value {test.singular}"),
        f"has a {place} element that {test.singular}", f"have a {place} element that {test.singular}",
        f"{place}_{test.word}", test.constant, test.shareable,
    )


def of_row(test: Test, what: str, code: str) -> Test:
    """A test of a list by a number computed from it."""
    return Test(
        "row", tuple(text.replace("{x}", code) for text in test.code), (),
        (f"whose {what} {test.singular}",), f"has a {what} that {test.singular}", f"have a {what} that {test.singular}",
        f"{what.split()[-1]}_{test.word}", test.constant, test.shareable,
    )


COMPARISONS = INTEGER_TESTS[:13]
PAIR_TESTS = tuple(of_part(test, place, code) for test in COMPARISONS for place, code in (("first", "{x}[0]"), ("second", "{x}[1]"))) + (
    Test("pair", ("{x}[0] < {x}[1]",), (), ("whose first element is smaller than the second", "with the first value below the second"), "has a first element smaller than the second", "have a first element smaller than the second", "ascending"),
    Test("pair", ("{x}[0] > {x}[1]",), (), ("whose first element is greater than the second",), "has a first element greater than the second", "have a first element greater than the second", "descending"),
    Test("pair", ("{x}[0] == {x}[1]",), (), ("of two equal values", "whose elements are equal"), "consists of two equal values", "consist of two equal values", "equal"),
) + tuple(Test(
    "pair", tuple(text.replace("{x}", "sum({x})") for text in test.code), (), (f"whose sum {test.singular}",),
    f"has a sum that {test.singular}", f"have a sum that {test.singular}", f"sum_{test.word}", test.constant, test.shareable,
) for test in COMPARISONS)
ROW_TESTS = tuple(
    of_row(test, what, code) for test in COMPARISONS
    for what, code in (("sum", "sum({x})"), ("length", "len({x})"), ("largest element", "max({x})"), ("first element", "{x}[0]"), ("last element", "{x}[-1]"))
)
TESTS = INTEGER_TESTS + WORD_TESTS + CHARACTER_TESTS + PAIR_TESTS + ROW_TESTS
