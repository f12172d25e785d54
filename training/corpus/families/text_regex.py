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
