"""Further properties of numbers, words and characters."""

from training.corpus.compose.pieces import Test
from training.corpus.compose.tests import length, letter, small

MORE_INTEGER_TESTS = (
    Test("int", ("{k} <= {x} <= 2 * {k}", "{x} >= {k} and {x} <= 2 * {k}"), (), ("between {k} and twice {k} (inclusive)",), "lies between {k} and twice {k} (inclusive)", "lie between {k} and twice {k} (inclusive)", "in_double_range", lambda rng: rng.randint(2, 9), True),
    Test("int", ("-{k} <= {x} <= {k}", "abs({x}) <= {k}"), (), ("with an absolute value of at most {k}",), "has an absolute value of at most {k}", "have an absolute value of at most {k}", "near_zero", small, True),
    Test("int", ("abs({x}) > {k}",), (), ("with an absolute value greater than {k}", "whose absolute value exceeds {k}"), "has an absolute value above {k}", "have an absolute value above {k}", "far_from_zero", small, True),
    Test("int", ("{x} % {k} == 1",), (), ("that leave remainder 1 when divided by {k}", "with remainder 1 modulo {k}"), "leaves remainder 1 when divided by {k}", "leave remainder 1 when divided by {k}", "remainder_one", lambda rng: rng.choice((3, 4, 5, 6, 7)), True),
    Test("int", ("{x} % 2 == 0 and {x} % {k} == 0", "{x} % 2 == 0 == {x} % {k}"), (), ("divisible by both 2 and {k}",), "is divisible by both 2 and {k}", "are divisible by both 2 and {k}", "divisible_by_both", lambda rng: rng.choice((3, 5, 7)), True),
    Test("int", ("{x} % 2 == 0 or {x} % {k} == 0", "0 in ({x} % 2, {x} % {k})"), (), ("divisible by 2 or by {k} (or both)",), "is divisible by 2 or by {k} (or both)", "are divisible by 2 or by {k} (or both)", "divisible_by_any", lambda rng: rng.choice((3, 5, 7)), True),
    Test("int", ("sum(map(int, str(abs({x})))) % 2 == 1",), (), ("whose digit sum is odd", "with an odd sum of digits"), "has an odd digit sum", "have an odd digit sum", "odd_digit_sum"),
    Test("int", ("sum(map(int, str(abs({x})))) > {k}", "sum(int(q) for q in str(abs({x}))) > {k}"), (), ("whose digit sum is greater than {k}", "with a digit sum above {k}"), "has a digit sum greater than {k}", "have a digit sum greater than {k}", "digit_sum_above", small, True),
    Test("int", ("len(set(str(abs({x})))) == len(str(abs({x})))",), (), ("without repeated digits", "whose digits are all different"), "has no repeated digit", "have no repeated digits", "distinct_digits"),
    Test("int", ("len(str(abs({x}))) > {k}",), (), ("whose number of digits is greater than {k}",), "has a number of digits greater than {k}", "have a number of digits greater than {k}", "many_digits", lambda rng: rng.randint(1, 2), True),
    Test("int", ("str(abs({x}))[0] == '{k}'", "str(abs({x})).startswith('{k}')"), (), ("whose first digit is {k}", "that begin with the digit {k}"), "begins with the digit {k}", "begin with the digit {k}", "first_digit", lambda rng: rng.randint(1, 5)),
    Test("int", ("'{k}' not in str({x})",), (), ("without the digit {k}", "that do not have the digit {k}"), "does not contain the digit {k}", "do not contain the digit {k}", "without_digit", lambda rng: rng.randint(0, 9)),
    Test("int", ("str(abs({x})).count('{k}') == 1",), (), ("with exactly one digit {k}", "that have the digit {k} just once"), "has the digit {k} exactly once", "have the digit {k} exactly once", "digit_once", lambda rng: rng.randint(0, 9)),
    Test("int", ("{x} > 0 and {x} & ({x} - 1) == 0", "{x} > 0 and bin({x}).count('1') == 1"), (), ("that are powers of two",), "is a power of two", "are powers of two", "power_of_two"),
    Test("int", ("bin({x}).count('1') % 2 == 0",), (), ("with an even number of ones in binary",), "has an even number of ones in binary", "have an even number of ones in binary", "even_ones"),
    Test("int", ("100 <= abs({x}) <= 999", "len(str(abs({x}))) == 3"), ("three-digit", "3-digit"), ("of three digits",), "has three digits", "have three digits", "three_digit"),
    Test("int", ("abs({x} - {k}) <= 3", "{k} - 3 <= {x} <= {k} + 3"), (), ("at most 3 away from {k}", "that differ from {k} by no more than 3"), "is at most 3 away from {k}", "are at most 3 away from {k}", "close_to", lambda rng: rng.randint(4, 15), True),
    Test("int", ("{x} ** 2 > {k}", "{x} * {x} > {k}"), (), ("whose square is greater than {k}", "with a square above {k}"), "has a square greater than {k}", "have a square greater than {k}", "square_above", lambda rng: rng.choice((10, 20, 30, 50, 100)), True),
    Test("int", ("abs({x}) % 10 == abs({x}) // 10 % 10",), (), ("whose last two digits (with a leading zero if need be) are equal",), "has equal last two digits (with a leading zero if need be)", "have equal last two digits (with a leading zero if need be)", "equal_end"),
    Test("int", ("({x} + {k}) % 2 == 0", "{x} % 2 == {k} % 2"), (), ("that have the same parity as {k}", "even or odd just as {k}"), "has the same parity as {k}", "have the same parity as {k}", "same_parity", lambda rng: rng.randint(1, 9), True),
)
MORE_WORD_TESTS = (
    Test("word", ("sum(q in 'aeiou' for q in {x}.lower()) > {k}",), (), ("with a vowel count above {k}", "whose number of vowels is greater than {k}"), "has a vowel count above {k}", "have a vowel count above {k}", "vowels_above", lambda rng: rng.randint(1, 2), True),
    Test("word", ("sum(q in 'aeiou' for q in {x}.lower()) == {k}",), (), ("with a vowel count of exactly {k}",), "has a vowel count of exactly {k}", "have a vowel count of exactly {k}", "vowels_equal", lambda rng: rng.randint(1, 2), True),
    Test("word", ("{x}[-1].lower() in 'aeiou'",), (), ("ending in a vowel", "that end with a vowel"), "ends in a vowel", "end in a vowel", "vowel_end"),
    Test("word", ("{x}[0].lower() not in 'aeiou'",), (), ("that do not begin with a vowel",), "does not begin with a vowel", "do not begin with a vowel", "no_vowel_start"),
    Test("word", ("any(q == r for q, r in zip({x}, {x}[1:]))",), (), ("with a double letter", "that have two equal characters in a row"), "has two equal characters in a row", "have two equal characters in a row", "double_letter"),
    Test("word", ("list({x}) == sorted({x})", "''.join(sorted({x})) == {x}"), (), ("whose characters are in sorted order",), "has its characters in sorted order", "have their characters in sorted order", "sorted_letters"),
    Test("word", ("{x} == {x}.lower()",), (), ("without capital letters",), "has no capital letter", "have no capital letters", "no_capital"),
    Test("word", ("{x}.count('{k}') == 1",), (), ("with exactly one '{k}'", "that have the letter {k} just once"), "has exactly one '{k}'", "have exactly one '{k}'", "letter_once", letter),
    Test("word", ("'{k}' in {x}[1:-1]",), (), ("with '{k}' inside, neither first nor last",), "has '{k}' inside, neither first nor last", "have '{k}' inside, neither first nor last", "letter_inside", letter),
    Test("word", ("{x}[0] > '{k}'",), (), ("whose first character comes after '{k}' by character code",), "begins with a character after '{k}' by character code", "begin with a character after '{k}' by character code", "start_after", letter),
    Test("word", ("{x}[0].lower() < {x}[-1].lower()",), (), ("whose first letter comes before the last in the alphabet, ignoring case",), "has a first letter that comes before the last in the alphabet, ignoring case", "have a first letter that comes before the last in the alphabet, ignoring case", "rising_ends"),
    Test("word", ("len({x}) % {k} == 0",), (), ("whose length is divisible by {k}",), "has a length divisible by {k}", "have a length divisible by {k}", "length_divisible", lambda rng: rng.choice((2, 3)), True),
    Test("word", ("len(set({x})) > {k}",), (), ("with more than {k} different characters",), "has more than {k} different characters", "have more than {k} different characters", "varied", length, True),
)
MORE_CHARACTER_TESTS = (
    Test("char", ("'a' <= {x}.lower() <= 'm'",), (), ("from the first half of the alphabet (a to m, either case)",), "is a letter from a to m (either case)", "are letters from a to m (either case)", "first_half"),
    Test("char", ("ord({x}) % 2 == 0",), (), ("with an even character code",), "has an even character code", "have an even character code", "even_code"),
    Test("char", ("{x}.isalnum()",), ("alphanumeric",), ("that are letters or digits",), "is a letter or a digit", "are letters or digits", "alphanumeric"),
    Test("char", ("{x}.isspace() or {x}.isdigit()", "{x} in ' 0123456789'"), (), ("that are digits or spaces",), "is a digit or a space", "are digits or spaces", "digit_or_space"),
    Test("char", ("{x}.lower() == '{k}'", "{x} in ('{k}', '{k}'.upper())"), (), ("equal to '{k}' in either case",), "is '{k}' in either case", "are '{k}' in either case", "equal_any_case", letter),
    Test("char", ("{x} in 'aeiou'",), ("lowercase vowel",), ("that are lowercase vowels",), "is a lowercase vowel", "are lowercase vowels", "small_vowel"),
    Test("char", ("{x}.isupper() and {x} not in 'AEIOU'",), (), ("that are uppercase consonants",), "is an uppercase consonant", "are uppercase consonants", "capital_consonant"),
)
MORE_TESTS = MORE_INTEGER_TESTS + MORE_WORD_TESTS + MORE_CHARACTER_TESTS
