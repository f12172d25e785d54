"""More families about patterns in text."""

from training.corpus.draw import coin, letters, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="split-at-capitals",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to split a string before each of its capital letters.",
            "Write a python function to cut a text like 'OneTwo' into the list ['One', 'Two'].",
            "Given a name whose words all begin with a capital, return the list of its words.",
            "Break a string of capitalised words that are written together into its words.",
            "Return the parts of a PascalCase name as a list.",
            "Separate joined capitalised words; every uppercase letter starts a new word.",
            "I need 'RedGreenBlue' taken apart into its three words, and so for similar names.",
        ),
        more_phrasings=(
            "Write a function to cut a name such as 'BlueSky' into its capitalised words.",
            "Write a python function to tokenise a PascalCase identifier into a list of words, every one keeping its capital.",
            "Take a string of words stuck together, each with a big first letter and small ones after it, and return the list of the words.",
            "Which words, in order, was a text like 'MyOldCar' put together from?",
            "list of words of a PascalCase text",
            "Someone forgot the blanks between words but began every word with a big letter; give the words one by one in a list.",
            "The list of maximal substrings made of one uppercase letter and the lowercase letters that follow it.",
            "'CamelRideAB' gives ['Camel', 'Ride', 'A', 'B']: a new piece begins at each capital.",
        ),
        names=("split_capitals", "split_words", "split_pascal", "separate_words"),
        solutions=(
            """import re

def <f>(text):
    return re.findall("[A-Z][a-z]*", text)""",
            """def <f>(name):
    words = []
    for c in name:
        if c.isupper():
            words.append(c)
        else:
            words[-1] += c
    return words""",
            """def <f>(text):
    return "".join(" " + c if c.isupper() else c for c in text).split()""",
        ),
        inputs=lambda rng: ("".join(w.capitalize() for w in words(rng, size(rng, 1, 4))),),
    ),
    Family(
        concept="mask-digits",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to replace every digit of a string with '<c>'.",
            "Write a python function to hide the digits in a text by writing '<c>' instead.",
            "Given a text, return it with '<c>' in place of each digit.",
            "Substitute '<c>' for all decimal digits in a string.",
            "Mask a text's digits, one '<c>' for each.",
            "Each of the characters 0 to 9 in the text should become '<c>'.",
            "I want all the digits of a string overwritten by '<c>'.",
        ),
        more_phrasings=(
            "Write a function to write '<c>' over each figure 0-9 of a text.",
            "Write a python function to censor numerals in a string, one '<c>' per numeral, leaving all else.",
            "Take a text and return it with any character from 0 to 9 exchanged for '<c>', so that the length stays the same.",
            "How does the text read when none of its figures may be seen and '<c>' stands for every one?",
            "digits of a string replaced by '<c>'",
            "Before showing a letter to others, cover each figure in it with '<c>' and leave the rest readable.",
            "The string got by mapping every decimal digit to '<c>' and any other character to itself.",
            "A number of four figures becomes four times '<c>', while letters, blanks and signs remain what they are.",
        ),
        names=("mask_digits", "replace_digits", "hide_digits", "censor_digits"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r"[0-9]", <c>, text)""",
            """def <f>(s):
    return "".join(<c> if c.isdigit() else c for c in s)""",
            """def <f>(text):
    for digit in "0123456789":
        text = text.replace(digit, <c>)
    return text""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 4, 10), "ab :-0123456789"),),
        parameters=lambda rng: {"c": rng.choice("#*xX?_")},
    ),
    Family(
        concept="text-in-quotes",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to return all parts of a text that are in double quotes.",
            "Write a python function to extract the quoted strings of a text, without the "
            "quotes.",
            "Given a text with double quotation marks in pairs, list what stands between them.",
            "Find everything enclosed in double quotes and return it as a list.",
            "Collect the contents of each pair of double quotes in the given string.",
            "Return the list of the quoted passages of a text; its quotes are balanced.",
            "I need the pieces of a text that are surrounded by double quotes.",
        ),
        more_phrasings=(
            "Write a function to list whatever a text has between paired double quotes.",
            "Write a python function to collect the contents of all double-quoted sections of a string, marks excluded, in order.",
            "Take a text whose double quotation marks come in twos and return a list of what each two enclose, empty when there are no marks.",
            "Which passages does the text put in double quotes? Return them without the marks as a list.",
            "list of double-quoted parts, quotes dropped",
            "In a story the talking is put in double quotes; write down everything that is said, each speech as one piece, without the quotes.",
            "The list of substrings between the (2i-1)-th and the 2i-th double quote of a string, for i = 1, 2, ...",
            "For the text: say \"hi\" and \"go home\" the result has two pieces, hi and go home; what lies outside any quotes is left out.",
        ),
        names=("quoted_parts", "extract_quoted", "text_in_quotes", "find_quotes"),
        solutions=(
            """import re

def <f>(text):
    return re.findall('"([^"]*)"', text)""",
            """def <f>(text):
    return text.split('"')[1::2]""",
            """import re

def <f>(s):
    return re.findall(r'"(.*?)"', s)""",
        ),
        inputs=lambda rng: (
            " ".join(
                f'"{w}"' if coin(rng) else w
                for w in words(rng, rng.randint(2, 4)) + [rng.choice(("red car", "to be"))]
            ),
        ),
    ),
    Family(
        concept="a-followed-by-bs",
        tags=("regex",),
        phrasings=(
            "Write a function to check whether a string contains '<a>' directly followed by at "
            "least <k> times '<b>'.",
            "Write a python function to search a text for one '<a>' with <k> or more '<b>' "
            "right "
            "after it.",
            "Given a string, return True if somewhere '<a>' comes right before <k> copies of "
            "'<b>'.",
            "Does '<a>' occur with '<b>' repeated <k> times immediately behind it?",
            "Test if a text has a '<a>' after which at least <k> '<b>' follow in a row.",
            "Match '<a>' and then no fewer than <k> '<b>' anywhere in the text; return a "
            "boolean.",
            "I want to know if one '<a>' with <k> times '<b>' right behind it appears in a string.",
        ),
        more_phrasings=(
            "Write a function to tell if a text has '<a>' with <k> or more '<b>' straight behind it.",
            "Write a python function to decide whether '<a>', then '<b>' repeated no fewer than <k> times without a break, occurs anywhere in a string.",
            "For any text, return a boolean: is there a place where '<a>' stands and the next <k> characters are all '<b>'?",
            "Does the text somewhere have <k> times '<b>' in a row, with '<a>' immediately in front of them?",
            "test for '<a>' plus <k> adjacent '<b>'",
            "Look for '<a>' in the text; whenever you find it, see if '<b>' follows <k> times without anything in between, more being fine. One such place is enough for True.",
            "The predicate that the string formed by one '<a>' and <k> copies of '<b>' is a substring of the argument.",
            "False must come out when every '<a>' of the text is followed by fewer than <k> '<b>' in an unbroken run, or when there is no '<a>'; otherwise True.",
        ),
        names=("match_pattern", "has_pattern", "text_match", "contains_sequence"),
        solutions=(
            """import re

def <f>(text):
    return bool(re.search(<a> + <b> * <k>, text))""",
            """def <f>(text):
    return <a> + <b> * <k> in text""",
            """def <f>(s):
    return s.find(<a> + <b> * <k>) != -1""",
        ),
        inputs=lambda rng, a, b, k: (
            rng.choice(("", "c", a, b))
            + rng.choice((a, a, "c"))
            + b * rng.randint(k - 1, k + 1)
            + rng.choice(("", "c", a)),
        ),
        parameters=lambda rng: {
            "a": rng.choice("ax"),
            "b": rng.choice("by"),
            "k": rng.randint(2, 3),
        },
    ),
    Family(
        concept="same-first-and-last",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to check whether a string starts and ends with the same character.",
            "Write a python function to tell if the first and last characters of a non-empty "
            "text are equal.",
            "Given a non-empty string, return True if its two end characters match.",
            "Is the last character of the word the same as its first?",
            "Compare both ends of a text and return whether they are one and the same character.",
            "Return True when a string finishes with the character it began with.",
            "I need to know if a word begins and ends with an identical letter.",
        ),
        more_phrasings=(
            "Write a function to tell if a text that is not empty ends in the character it opens with.",
            "Write a python function to decide equality of the leading and the trailing symbol of a non-empty string, case mattering.",
            "For a string of one or more characters, return True when the leftmost and the rightmost are alike.",
            "Do you find the same character at the front and at the back of the string, which has at least one?",
            "equal first and last character test",
            "Look only at the two ends of a word and say whether you see one and the same letter there; a single letter is both ends at once.",
            "The predicate t[0] = t[n - 1] for a string t of length n >= 1.",
            "'level' and 'x' are True; 'Anna' is False, because A is not a.",
        ),
        names=("same_ends", "first_equals_last", "ends_match", "same_first_last"),
        solutions=(
            """def <f>(text):
    return text[0] == text[-1]""",
            """def <f>(s):
    return s.endswith(s[0])""",
            """def <f>(word):
    first = word[0]
    last = word[len(word) - 1]
    return first == last""",
        ),
        inputs=lambda rng: (
            (lambda w: w + w[0] if coin(rng) else w)(letters(rng, rng.randint(1, 5), "abcde")),
        ),
    ),
)
