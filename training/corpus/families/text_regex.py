"""Families about patterns in text."""

from training.corpus.draw import (
    cased,
    coin,
    letters,
    mixed,
    sentence,
    size,
    word,
    words,
)
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="only-digits",
        tags=("strings", "validation"),
        phrasings=(
            "Write a function to check whether a string consists of digits only.",
            "Write a python function to tell if every character of a text is a digit; the "
            "empty "
            "text does not count.",
            "Given a string, return True if it is not empty and has nothing but the digits 0-9.",
            "Is the text a plain row of digits?",
            "Check that a non-empty string contains only decimal digits.",
            "Return whether the given text is made up entirely of digits (False when empty).",
            "I want to know if a string could be read as an unsigned whole number.",
        ),
        more_phrasings=(
            "Write a function to tell if a text is nothing but figures 0-9, one at least.",
            "Write a python function to decide whether a string is non-empty and purely numeric, signs and points excluded.",
            "For a string, return True when all its characters are digits and there is one or more of them, False otherwise.",
            "Does the text have at least one character and none that is not a digit?",
            "all-digits test, empty text False",
            "Say whether a text could be typed using just the number keys 0 to 9; if nothing is typed, the answer is no.",
            "The predicate that a string matches one or more decimal digits and nothing else.",
            "'007' is True; '', '-7', '7.5' and '7a' are all False.",
        ),
        names=("only_digits", "is_numeric", "all_digits", "digits_only"),
        solutions=(
            """def <f>(text):
    return text.isdigit()""",
            r"""import re

def <f>(text):
    return re.fullmatch(r"[0-9]+", text) is not None""",
            """def <f>(s):
    return len(s) > 0 and all(c in "0123456789" for c in s)""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 1, 4), "0123456789")
            + ("" if coin(rng) else rng.choice("a -.x"))
            + letters(rng, size(rng, 1, 2), "0123456789"),
        ),
    ),
    Family(
        concept="starts-with-capital",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to check whether a string starts with a capital letter.",
            "Write a python function to tell if the first character of a text is an uppercase "
            "letter.",
            "Given a string, return True if it begins with one of A to Z, else False.",
            "Does the text begin with an upper case letter? An empty text does not.",
            "Check that the first character of a sentence is a capital.",
            "Return whether a word's initial is uppercase.",
            "I need to know if the given text opens with a capital letter.",
        ),
        more_phrasings=(
            "Write a function to tell if a string opens with one of A to Z.",
            "Write a python function to decide whether the leading character of a text is an uppercase Latin letter, False for an empty text.",
            "For a string, look at its first character and return True if that lies between 'A' and 'Z', otherwise (or if there is none) False.",
            "Is the letter at the front of the text a big one?",
            "uppercase first letter test, empty text False",
            "Say whether a text begins with a big letter, as a sentence should; a text without anything in it does not.",
            "The predicate that a string has length at least 1 and its character at index 0 belongs to A-Z.",
            "'Ox' is True; 'ox', '9Ox', ' Ox' and '' are False.",
        ),
        names=("starts_with_capital", "begins_uppercase", "is_capitalized", "capital_start"),
        solutions=(
            """import re

def <f>(text):
    return bool(re.match("[A-Z]", text))""",
            """def <f>(s):
    return s[:1].isupper()""",
            """def <f>(text):
    if text == "":
        return False
    return "A" <= text[0] <= "Z\"""",
        ),
        inputs=lambda rng: (
            rng.choice(("", cased(rng, sentence(rng, 2)), cased(rng, word(rng)), mixed(rng, 5))),
        ),
    ),
    Family(
        concept="ends-with-letter",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to check whether a string ends with the letter '<c>'.",
            "Write a python function to tell if the last character of a text is '<c>'.",
            "Given a word, return True if its final letter is '<c>' and False otherwise.",
            "Does the text end in '<c>'?",
            "Check if '<c>' is the very last character of the given string.",
            "Return whether a string has '<c>' at its end.",
            "I want to know if a text finishes with '<c>'.",
        ),
        more_phrasings=(
            "Write a function to tell if a text closes with '<c>'.",
            "Write a python function to decide whether '<c>' stands at a string's end, False for an empty one.",
            "For a string, return a boolean: is the character furthest to the right '<c>'?",
            "Is '<c>' what you find when you look at the rear of the text?",
            "test for a final '<c>'",
            "Say the text letter by letter; True if '<c>' is what you say last, False if it is anything else or if there is nothing to say.",
            "The predicate that a string is non-empty and its character of highest index equals '<c>'.",
            "Only a text that has '<c>' with nothing after it passes; '<c>' merely inside it or at its start is not enough.",
        ),
        names=("ends_with_letter", "has_ending", "check_end", "last_letter_is"),
        solutions=(
            """def <f>(text):
    return text.endswith(<c>)""",
            """import re

def <f>(text):
    return re.search(<c> + "$", text) is not None""",
            """def <f>(s):
    return s[-1:] == <c>""",
        ),
        inputs=lambda rng, c: (
            (c if coin(rng) else "") + letters(rng, size(rng, 1, 5)) + (c if coin(rng) else ""),
        ),
        parameters=lambda rng: {"c": rng.choice("aegknrstyz")},
    ),
    Family(
        concept="find-numbers-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to find all whole numbers in a text and return them as integers.",
            "Write a python function to extract every run of digits of a string as a list of "
            "ints.",
            "Given a text, return the list of the unsigned integers written in it, in order.",
            "Pull the numbers out of a sentence: each group of adjacent digits is one integer.",
            "Return all numbers that occur in a string, converted to int.",
            "Which integers stand in the given text? Digits that touch belong to one number.",
            "I need the numbers of a text collected in a list of integers.",
        ),
        more_phrasings=(
            "Write a function to get all digit groups of a text as ints, in order.",
            "Write a python function to collect each maximal sequence of figures in a string, converted to an integer.",
            "Take any text and return a list of the whole numbers that appear in it from left to right, signs ignored, an empty list when there is no figure.",
            "Which unsigned numbers, as integers, does the text mention, neighbouring figures forming one number?",
            "list of ints written in a text",
            "Read a letter and write down every number in it, in the order you meet them; 12 is twelve and not one and two.",
            "The list of int(m) over all maximal substrings m of decimal digits, in order of occurrence.",
            "'3 cats, 12 dogs' gives [3, 12], 'a1b22' gives [1, 22] and 'none' gives [].",
        ),
        names=("find_numbers", "extract_numbers", "numbers_in_text", "get_integers"),
        solutions=(
            r"""import re

def <f>(text):
    return [int(n) for n in re.findall(r"\d+", text)]""",
            """def <f>(text):
    numbers = []
    current = ""
    for c in text + " ":
        if c.isdigit():
            current += c
        elif current:
            numbers.append(int(current))
            current = ""
    return numbers""",
            """def <f>(s):
    spaced = "".join(c if c.isdigit() else " " for c in s)
    return [int(part) for part in spaced.split()]""",
        ),
        inputs=lambda rng: (
            " ".join(
                rng.choice((word(rng), str(rng.randint(0, 250)), f"x{rng.randint(1, 30)}y"))
                for _ in range(size(rng, 2, 6))
            ),
        ),
    ),
    Family(
        concept="collapse-spaces",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to replace every run of spaces in a string with a single space.",
            "Write a python function to shrink multiple consecutive blanks in a text to one.",
            "Given a text, squeeze repeated spaces so that no two spaces are next to each other.",
            "Collapse sequences of spaces into one space each.",
            "Return the string with each group of adjacent spaces reduced to one.",
            "Remove superfluous blanks: wherever several spaces follow each other, keep just "
            "one.",
            "I need double, triple or longer gaps of spaces turned into single spaces.",
        ),
        more_phrasings=(
            "Write a function to cut every gap of several spaces in a text down to one space.",
            "Write a python function to normalise blanks so that no two are adjacent, leaving single ones, also at the ends, in place.",
            "Take a text and return it with one blank wherever it had one or more blanks in a row.",
            "How does the text read when surplus spaces are dropped, so that just one remains of each group?",
            "runs of spaces reduced to one",
            "Somebody pressed the space bar too often here and there; leave only one blank at each such place, at the front and back too.",
            "The string in which each maximal run of the space character is replaced by a single space, all other characters being kept.",
            "'a   b  c d' turns into 'a b c d' and '  x' turns into ' x': a gap at the start shrinks but does not vanish.",
        ),
        names=("collapse_spaces", "single_spaces", "squeeze_spaces", "normalize_spaces"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r" +", " ", text)""",
            """def <f>(text):
    while "  " in text:
        text = text.replace("  ", " ")
    return text""",
            """def <f>(s):
    result = ""
    for c in s:
        if c != " " or not result.endswith(" "):
            result += c
    return result""",
        ),
        inputs=lambda rng: (
            rng.choice(("", "  "))
            + "".join(w + " " * rng.randint(1, 4) for w in words(rng, rng.randint(1, 3)))
            + letters(rng, 2),
        ),
    ),
    Family(
        concept="keep-letters-and-digits",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to remove all characters but letters and digits from a string.",
            "Write a python function to keep only the alphanumeric characters of a text.",
            "Given a text, drop spaces, signs and everything else that is no letter or digit.",
            "Strip a string of its non-alphanumeric characters.",
            "Return the letters and digits of the text, joined in their order.",
            "Delete punctuation and blanks from a string so that letters and digits remain.",
            "I want a text cleaned of whatever is neither a letter nor a digit.",
        ),
        more_phrasings=(
            "Write a function to drop everything from a text that is not A-Z, a-z or 0-9.",
            "Write a python function to sanitise a string by discarding blanks, punctuation, underscores and the like.",
            "Take a text and return just its letters, of both cases, and its digits, closed up and in order.",
            "What is left of the text when all signs and spaces are erased?",
            "string reduced to letters and digits",
            "Go along the text and copy only what is a letter or a figure, without gaps.",
            "The subsequence of the string's characters that belong to A-Z, a-z or 0-9.",
            "'Hi, you_2!' turns into 'Hiyou2': the comma, blank, underscore and exclamation mark are gone.",
        ),
        names=("keep_alphanumeric", "clean_text", "only_alnum", "remove_symbols"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r"[^A-Za-z0-9]", "", text)""",
            """def <f>(s):
    return "".join(c for c in s if c.isalnum())""",
            """def <f>(text):
    result = ""
    for char in text:
        if char.isalpha() or char.isdigit():
            result += char
    return result""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 5, 12), "abXY01 -!,.?_"),),
    ),
)
