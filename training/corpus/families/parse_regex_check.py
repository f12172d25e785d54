"""Families that check the shape of a text with patterns."""

from random import Random

from training.corpus.draw import coin, letters, size, word, words
from training.corpus.family import Family


def near(rng: Random, good: str, alphabet: str) -> str:
    """The text as it is, or with one character deleted, added or changed."""
    if coin(rng):
        return good
    at = rng.randrange(len(good))
    piece = rng.choice(("", rng.choice(alphabet), good[at] + rng.choice(alphabet)))
    return good[:at] + piece + good[at + 1 :]


FAMILIES = (
    Family(
        concept="starts-and-ends-with-letters",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to check whether a string starts with '<a>' and ends with '<b>'.",
            "Write a python function to test if a text has '<a>' as its first and '<b>' as its "
            "last character.",
            "Given a string, return True if it begins with '<a>' and ends in '<b>', else False.",
            "Return whether '<a>' is the first letter of a text and '<b>' the last one.",
            "Does the string begin with the letter '<a>' and finish with the letter '<b>'?",
            "Check that a word runs from '<a>' to '<b>', that is, starts with the one and ends "
            "with the other.",
        ),
        more_phrasings=(
            "Write a function to tell if a string of two or more characters opens with '<a>' and closes with '<b>'.",
            "Write a python function to verify that the initial of a text is '<a>' and that, further on, its final character is '<b>'.",
            "Given a text, return True if '<a>' comes first, '<b>' comes last and anything or nothing is in between, else False.",
            "Is '<a>' at the front and '<b>' at the back of the text?",
            "True for '<a>' first and '<b>' last.",
            "Look only at both ends of the word: at the left there must be '<a>' and at the right '<b>'; what is in the middle doesn't matter.",
            "A string s is accepted iff s = '<a>' w '<b>' for some possibly empty w; return the boolean.",
            "Reject a text as soon as its first letter isn't '<a>' or its final letter isn't '<b>', and accept all the rest.",
        ),
        names=("starts_and_ends", "matches_ends", "check_ends", "begins_and_finishes"),
        solutions=(
            """import re

def <f>(text):
    return re.fullmatch(<pattern>, text) is not None""",
            """def <f>(text):
    return text.startswith(<a>) and text.endswith(<b>)""",
            """def <f>(s):
    return s[:1] == <a> and s[-1:] == <b>""",
        ),
        inputs=lambda rng, a, b, pattern: (
            rng.choice((a, a, a, b, ""))
            + letters(rng, rng.randint(1, 4))
            + rng.choice((b, b, b, a, "")),
        ),
        parameters=lambda rng: (lambda a, b: {"a": a, "b": b, "pattern": a + ".*" + b})(
            *rng.sample("abcdefgmnopst", 2)
        ),
    ),
    Family(
        concept="contains-any-digit",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to check whether a string contains at least one digit.",
            "Write a python function to return True if any character of a text is a digit, else "
            "False.",
            "Given a string, tell whether a digit from 0 to 9 occurs in it.",
            "Is there a digit anywhere in the text?",
            "Return whether the string has one or more of the characters 0-9.",
            "Test a text for the presence of a digit.",
        ),
        more_phrasings=(
            "Write a function to tell if a string has a digit in it.",
            "Write a python function to detect numerals 0 to 9 in a piece of text, giving a bool.",
            "Given a text, return True when at least one of its characters is a figure from 0 to 9, and False otherwise.",
            "Does any of 0, 1, ..., 9 occur in the string?",
            "True if some character is a digit.",
            "Look through the text for a figure such as 4 or 7; say whether you met any.",
            "The existential predicate: there is a position i for which s[i] is a decimal digit; false for the empty string.",
            "Not just letters and signs: answer False only for texts without a single figure.",
        ),
        names=("has_digit", "contains_digit", "any_digit", "includes_number"),
        solutions=(
            r"""import re

def <f>(text):
    return re.search(r"\d", text) is not None""",
            """def <f>(text):
    return any(c.isdigit() for c in text)""",
            """def <f>(s):
    for c in s:
        if c in "0123456789":
            return True
    return False""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(1, 4), rng.choice(("abc", "x-Y", "xy 147")))
            + letters(rng, 2, "ab c12"),
        ),
    ),
    Family(
        concept="contains-double-letter",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to check whether a string has two equal characters next to each "
            "other.",
            "Write a python function to test if some character of a text is directly followed by "
            "itself.",
            "Given a word, return True if it contains a doubled letter such as 'ee' or 'tt', else "
            "False.",
            "Does any character occur twice in a row in the string?",
            "Return whether two neighbouring characters of a text are the same.",
            "Check a string for a character that is repeated immediately.",
        ),
        names=("has_double_letter", "has_doubled", "adjacent_equal", "contains_double"),
        solutions=(
            r"""import re

def <f>(text):
    return bool(re.search(r"(.)\1", text))""",
            """def <f>(text):
    return any(a == b for a, b in zip(text, text[1:]))""",
            """def <f>(word):
    for i in range(len(word) - 1):
        if word[i] == word[i + 1]:
            return True
    return False""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(2, 6), rng.choice(("abcde", "abcdefghijkl"))),
        ),
    ),
    Family(
        concept="contains-whole-word",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to check whether the word '<w>' occurs in a lower-case text as a "
            "whole word.",
            "Write a python function to test if a text of lower-case words has '<w>' among its "
            "words, not merely inside one.",
            "Given a lower-case sentence, return True if one of its words is exactly '<w>', else "
            "False.",
            "Is '<w>' a word of the lower-case text? Longer words that contain it do not count.",
            "Return whether the separate word '<w>' can be found in a sentence of small letters.",
            "Look for '<w>' as a complete word in a text of words and spaces and return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if '<w>' stands as a word of its own in a small-letter text.",
            "Write a python function to search a lower-case sentence for '<w>', accepting it only with no letter or digit touching it on either side.",
            "Given some lower-case text, return True when '<w>' is one of its words, and False if it is missing or only part of other words.",
            "Does the sentence, all in small letters, use the word '<w>' itself?",
            "True if '<w>' is one of a text's words.",
            "Read the sentence word by word and say whether one of the words is exactly '<w>'; being hidden in a longer word is not enough.",
            "The predicate that '<w>' occurs in a lower-case string delimited on both sides by word boundaries.",
            "Everything but a free-standing '<w>' is ignored; a text that has none gives False, a text with one or more gives True.",
        ),
        names=("contains_word", "has_word", "whole_word_in", "find_whole_word"),
        solutions=(
            r"""import re

def <f>(text):
    return re.search(r"\b" + <w> + r"\b", text) is not None""",
            """def <f>(text):
    return <w> in text.split()""",
            """def <f>(sentence):
    for word in sentence.split():
        if word == <w>:
            return True
    return False""",
        ),
        inputs=lambda rng, w: (
            " ".join(
                [*words(rng, rng.randint(0, 2)), rng.choice((w, w, w + "s", "s" + w)), word(rng)]
            ),
        ),
        parameters=lambda rng: {"w": rng.choice(("cat", "ear", "hat", "ant", "log", "and", "tar"))},
    ),
    Family(
        concept="ends-with-a-digit",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to check whether a string ends with a digit.",
            "Write a python function to test if the last character of a text is a digit.",
            "Given a string, return True when it ends in one of 0 to 9, else False; the empty "
            "string gives False.",
            "Does the text finish with a digit?",
            "Return whether a digit stands at the very end of the string.",
            "Check that the final character of a name is a digit from 0 to 9.",
        ),
        more_phrasings=(
            "Write a function to tell if a string's last character is 0-9.",
            "Write a python function to inspect the end of a text for a numeral and give a bool, False for no characters at all.",
            "Given any text, return whether what comes last in it is a figure 0 to 9.",
            "Is the final character of the string a digit?",
            "True if a digit comes last.",
            "Look at the very last sign of the text only: if it is a figure answer True; for a letter, any other sign or an empty text answer False.",
            "The predicate on strings s: s is non-empty and its last element belongs to {0, ..., 9}.",
            "'room 12' passes, '12 rooms' does not; decide this for any string.",
        ),
        names=("ends_with_digit", "last_is_digit", "ends_in_number", "digit_at_end"),
        solutions=(
            """import re

def <f>(text):
    return re.search("[0-9]$", text) is not None""",
            """def <f>(text):
    return text[-1:].isdigit()""",
            """def <f>(s):
    return len(s) > 0 and s[len(s) - 1] in "0123456789"
""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 1, 4), "ab12") + letters(rng, size(rng, 0, 1), "c34"),
        ),
    ),
    Family(
        concept="lower-words-joined-by-sign",
        tags=("regex", "validation"),
        phrasings=(
            "Write a function to check whether a string is two lower-case words joined by a "
            "single '<c>'.",
            "Write a python function to test if a text consists of small letters, one '<c>' and "
            "small letters again.",
            "Given a string, return True if it is letters a-z, then exactly one '<c>', then "
            "letters a-z, each side non-empty.",
            "Does the text have the form of one lower-case word, a '<c>' and another lower-case "
            "word, and nothing else?",
            "Return whether a string matches: one or more of a-z, '<c>', one or more of a-z.",
            "Check that a name is made of two non-empty lower-case parts with one '<c>' between "
            "them.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is a-z letters, one '<c>', a-z letters.",
            "Write a python function to validate a name of two small-letter halves, neither of them empty, with the sign '<c>' in the middle.",
            "Given a string, return True if cutting out its only '<c>' leaves one or more lower-case letters on each side and nothing else occurs, otherwise False.",
            "Is the whole string two words of a-z with exactly one '<c>' linking them?",
            "True for lower-case word, '<c>', lower-case word.",
            "The name must have some little letters, then a '<c>', then some little letters again; big letters, figures, gaps or a second '<c>' spoil it.",
            "Membership in the language W '<c>' W, where W is the set of non-empty strings over a-z; return a boolean.",
            "Reject texts with no '<c>' or several, with a '<c>' at an end, or with any other character that isn't a small English letter.",
        ),
        names=("two_joined_words", "is_joined", "matches_pair", "lower_pair"),
        solutions=(
            """import re

def <f>(text):
    return bool(re.fullmatch(<pattern>, text))""",
            """def <f>(text):
    parts = text.split(<c>)
    return len(parts) == 2 and all(p.isalpha() and p.islower() for p in parts)""",
        ),
        inputs=lambda rng, c, pattern: (near(rng, word(rng) + c + word(rng), c + c + "A"),),
        parameters=lambda rng: (lambda c: {"c": c, "pattern": f"[a-z]+{c}[a-z]+"})(
            rng.choice("_-:/")
        ),
    ),
    Family(
        concept="all-characters-hexadecimal",
        tags=("regex", "validation"),
        phrasings=(
            "Write a function to check whether a non-empty string is a hexadecimal number (digits "
            "and letters a-f, any case).",
            "Write a python function to test if a text consists only of the characters 0-9, a-f "
            "and A-F, at least one.",
            "Given a string, return True if all its characters are hex digits in either case, "
            "False otherwise or if it is empty.",
            "Is the text made up entirely of hexadecimal digits, upper or lower case? An empty "
            "text is not.",
            "Return whether a string has one or more characters and all are from 0-9, a-f or A-F.",
            "Check that nothing but hex digits (both cases allowed) occurs in a string, which "
            "must not be empty.",
        ),
        more_phrasings=(
            "Write a function to tell if a non-empty string has only 0-9, a-f, A-F.",
            "Write a python function to validate a base-16 numeral in small or capital letters, refusing the empty text.",
            "Given any text, return whether it has one or more characters and each is a figure or one of the letters a to f in either case.",
            "Could the string be read as a base-16 number, with no prefix, sign or blank in it?",
            "True for one or more hex digits only.",
            "Only the figures and the first six letters of the alphabet, little or big, are allowed, and something must be there; say if the text obeys.",
            "Membership in the set [0-9A-Fa-f]+ as a boolean.",
            "'1aF' is fine while 'g1', '0x1' and '' are not; return True or False accordingly.",
        ),
        names=("is_hex", "all_hex", "is_hexadecimal", "only_hex_digits"),
        solutions=(
            """import re

def <f>(text):
    return re.fullmatch("[0-9a-fA-F]+", text) is not None""",
            """def <f>(text):
    return len(text) > 0 and all(c in "0123456789abcdef" for c in text.lower())""",
            """import string

def <f>(s):
    for c in s:
        if c not in string.hexdigits:
            return False
    return s != ""
""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 1, 5), "0189abcdefABCDEF") + rng.choice(("", "", "g", "x", "-")),
        ),
    ),
    Family(
        concept="letters-then-digits-shape",
        tags=("regex", "validation"),
        phrasings=(
            "Write a function to check whether a string is <m> capital letters followed by <n> "
            "digits.",
            "Write a python function to test if a code has exactly <m> upper-case letters and "
            "then exactly <n> digits.",
            "Given a string, return True if it is <m> letters A-Z followed by <n> digits and "
            "nothing more, else False.",
            "Does the code consist of <m> capitals and after them <n> digits, with nothing else?",
            "Return whether a text matches the shape: <m> of A-Z, then <n> of 0-9.",
            "Check the form of a product code: first <m> upper-case letters, then <n> digits, no "
            "more.",
        ),
        more_phrasings=(
            "Write a function to tell if a code is A-Z <m> times, then 0-9 <n> times, and that's all.",
            "Write a python function to validate a plate number: first capitals, numbering <m>, then figures, numbering <n>, without anything before, between or after.",
            "Given a text, return whether it is built from exactly <m> of the letters A to Z with exactly <n> figures behind them.",
            "Is the code's shape right, with <m> capitals in front and <n> figures at the end and no further characters?",
            "True for <m> capitals plus <n> digits exactly.",
            "A ticket code is good if it begins with <m> big letters and goes on with <n> figures; little letters, gaps, or too many or too few signs make it bad.",
            "Membership of a string in [A-Z]^<m> [0-9]^<n>, returned as a boolean.",
            "Reject every text whose length is not <m> plus <n>, whose first <m> characters aren't all A-Z, or whose others aren't all 0-9.",
        ),
        names=("valid_code", "matches_code", "check_code", "is_product_code"),
        solutions=(
            """import re

def <f>(text):
    return bool(re.fullmatch("[A-Z]{<m>}[0-9]{<n>}", text))""",
            """def <f>(code):
    if len(code) != <total>:
        return False
    start, end = code[:<m>], code[<m>:]
    return start.isalpha() and start.isupper() and end.isdigit()""",
        ),
        inputs=lambda rng, m, n, total: (
            near(rng, letters(rng, m, "ABCXYZ") + letters(rng, n, "0123456789"), "aB7-"),
        ),
        parameters=lambda rng: (lambda m, n: {"m": m, "n": n, "total": m + n})(
            rng.randint(2, 3), rng.randint(2, 4)
        ),
    ),
    Family(
        concept="run-of-k-digits",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to check whether a string contains <k> digits in a row.",
            "Write a python function to test if a text has at least <k> consecutive digits "
            "somewhere.",
            "Given a string, return True if <k> or more digits stand directly one after another "
            "in it, else False.",
            "Is there a run of at least <k> digits in the text?",
            "Return whether some <k> neighbouring characters of a string are all digits.",
            "Look for <k> successive digits in a text and return a boolean.",
        ),
        names=("has_digit_run", "digits_in_a_row", "consecutive_digits", "contains_digit_run"),
        solutions=(
            """import re

def <f>(text):
    return re.search("[0-9]{<k>}", text) is not None""",
            """def <f>(text):
    run = 0
    for c in text:
        run = run + 1 if c.isdigit() else 0
        if run == <k>:
            return True
    return False""",
            """def <f>(s):
    return any(s[i:i + <k>].isdigit() for i in range(len(s) - <k> + 1))""",
        ),
        inputs=lambda rng, k: (
            letters(rng, rng.randint(1, 3))
            + letters(rng, rng.choice((k, k - 1, k - 1, k + 1)), "1234567890")
            + rng.choice(("", letters(rng, 1, "ax") + letters(rng, rng.randint(1, k - 1), "789"))),
        ),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="contains-no-whitespace",
        tags=("regex", "validation"),
        phrasings=(
            "Write a function to check that a string contains no whitespace at all.",
            "Write a python function to return True if a text has no spaces, tabs or line breaks, "
            "else False.",
            "Given a string, tell whether it is free of whitespace characters.",
            "Is there no space, tab or newline in the text?",
            "Return True for strings without any white space and False for the others.",
            "Check whether not a single whitespace character occurs in the text.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is without any blanks, tabs and newlines.",
            "Write a python function to verify that no character of a text is white space, giving a bool.",
            "Given a text, return False if a space, tab or line break occurs in it, and True if not.",
            "Is the string free of blanks of every kind?",
            "True if there's no whitespace.",
            "The text must be written without gaps: no space, no tab, no new line; say whether this is so.",
            "The predicate that no element of a string belongs to the whitespace class; it holds for the empty string.",
            "One blank, wherever it is, and the answer is False; only unbroken texts get True.",
        ),
        names=("no_whitespace", "without_spaces", "has_no_whitespace", "is_compact"),
        solutions=(
            r"""import re

def <f>(text):
    return re.search(r"\s", text) is None""",
            """def <f>(text):
    return not any(c.isspace() for c in text)""",
            """def <f>(s):
    return s == "".join(s.split())""",
        ),
        inputs=lambda rng: (rng.choice(("", "", "", " ", "\t", "\n", "_")).join(words(rng, 2)),),
    ),
    Family(
        concept="letter-repeated-between",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to look for <low> to <high> letters 'b' standing directly between "
            "an 'a' and a 'c' in a string; return a bool.",
            "Write a python function to test if somewhere in a text stand an 'a', <low> to <high> "
            "times 'b', and a 'c', one after the other.",
            "Given a string, return True if it has a part 'a', then at least <low> and at most "
            "<high> 'b's, then 'c'; else False.",
            "Does the text have a part that is one 'a', then <low> to <high> letters 'b', then a "
            "'c', with nothing between?",
            "Return whether the string has between <low> and <high> 'b's, inclusive, squeezed "
            "between an 'a' and a 'c'.",
            "Look in a text for an 'a' and a 'c' with nothing but <low> to <high> 'b's between "
            "them; return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if a string contains 'a', then <low> to <high> 'b's, then 'c'.",
            "Write a python function to search a text for an 'a' parted from the next 'c' by 'b's only, numbering at least <low> and at most <high>.",
            "Given a text, return True if somewhere in it an 'a' is followed at once by <low> up to <high> letters 'b' and these by a 'c', otherwise False.",
            "Is there a spot in the text where 'a', a row of 'b's (no fewer than <low>, no more than <high>) and 'c' follow each other?",
            "True if 'a', <low>-<high> times 'b', 'c' occurs.",
            "Look for a b-sandwich: an a on the left, a c on the right, and in the middle nothing but b's, from <low> to <high> of them; tell if the text has one.",
            "The predicate that a string has a factor a b^n c with <low> <= n <= <high>.",
            "Find each 'a', count the b's right after it, and see whether a 'c' comes next; answer True if for some 'a' it does and the count is from <low> to <high>.",
        ),
        names=("match_abc", "has_abc", "find_b_run", "contains_pattern"),
        solutions=(
            """import re

def <f>(text):
    return re.search("ab{<low>,<high>}c", text) is not None""",
            """def <f>(text):
    return any("a" + "b" * n + "c" in text for n in range(<low>, <high> + 1))""",
            """def <f>(s):
    for count in range(<low>, <high> + 1):
        if "a" + count * "b" + "c" in s:
            return True
    return False""",
        ),
        inputs=lambda rng, low, high: (
            letters(rng, rng.randint(0, 2), "abc")
            + "a"
            + "b" * rng.choice((low - 1, low, high, high + 1))
            + rng.choice("cccb"),
        ),
        parameters=lambda rng: (lambda low: {"low": low, "high": low + rng.randint(1, 2)})(
            rng.randint(1, 3)
        ),
    ),
    Family(
        concept="same-character-k-times-in-row",
        tags=("regex", "validation"),
        phrasings=(
            "Write a function to check whether any character of a string occurs <k> times in a "
            "row.",
            "Write a python function to test if a text has <k> or more equal characters directly "
            "one after another.",
            "Given a string, return True if it contains a run of at least <k> identical "
            "characters, else False.",
            "Does some character stand <k> times in immediate succession in the text?",
            "Return whether <k> neighbouring characters of a string are all the same.",
            "Look for a character that is repeated so that at least <k> of it stand side by side.",
        ),
        more_phrasings=(
            "Write a function to tell if some character comes <k> times in succession in a string.",
            "Write a python function to detect a run, that is, identical characters side by side, of length <k> or more in a text.",
            "Given a text, return whether it has a spot where the same character stands <k> times without interruption.",
            "Is any character of the text immediately repeated until there are <k> of it together?",
            "True if a run of <k> equal characters exists.",
            "Did a key get stuck? Say True if the same letter or sign appears <k> times one right after the other anywhere in the text.",
            "The predicate that some window of <k> consecutive positions of a string is constant.",
            "Walk through the text counting how long the current character has lasted; answer True once the count gets to <k>, False if it never does.",
        ),
        names=("has_run", "contains_run", "repeated_in_a_row", "has_repeats"),
        solutions=(
            r"""import re

def <f>(text):
    return re.search(r"(.)\1{<more>}", text) is not None""",
            """def <f>(text):
    return any(c * <k> in text for c in text)""",
            """from itertools import groupby

def <f>(s):
    return any(len(list(group)) >= <k> for _, group in groupby(s))""",
        ),
        inputs=lambda rng, k, more: (
            "".join(
                c * rng.choice((1, 2, k - 1, k - 1, k))
                for c in rng.sample("abcdex", rng.randint(2, 3))
            ),
        ),
        parameters=lambda rng: (lambda k: {"k": k, "more": k - 1})(rng.randint(3, 4)),
    ),
)
