"""Families that rewrite parts of a text with patterns."""

from training.corpus.draw import letters, sentence, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="remove-bracketed-parts",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to remove everything in round brackets, the brackets included, from "
            "a string.",
            "Write a python function to delete each '(...)' part of a text together with its "
            "parentheses.",
            "Given a text with unnested parentheses, return it without them and without what they "
            "enclose.",
            "Strip all bracketed remarks like '(old)' from a string; the rest stays as it is, "
            "spaces too.",
            "Return the text that is left when every pair of round brackets and its content is "
            "cut out.",
            "Drop parenthesised pieces from a text (brackets are never nested), leaving all other "
            "characters alone.",
        ),
        names=("remove_brackets", "drop_parentheses", "strip_parenthesised", "without_brackets"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r"\([^)]*\)", "", text)""",
            """def <f>(text):
    result = ""
    inside = False
    for c in text:
        if c == "(":
            inside = True
        elif c == ")":
            inside = False
        elif not inside:
            result += c
    return result""",
            """def <f>(s):
    while "(" in s:
        start = s.index("(")
        s = s[:start] + s[s.index(")") + 1:]
    return s""",
        ),
        inputs=lambda rng: (
            "".join(rng.choice((w, f"({w})")) for w in words(rng, rng.randint(2, 5))),
        ),
    ),
    Family(
        concept="strip-markup-tags",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to remove all tags, from '<' to the next '>', from a text.",
            "Write a python function to strip the markup tags out of a string and keep the text "
            "between them.",
            "Given a string with tags in angle brackets, return it without the tags.",
            "Delete every part of a text that begins with '<' and ends with the nearest '>'.",
            "Return just the plain text of a string that contains tags like <B> and </B>.",
            "I have a text with <H1>-like tags in angle brackets and want it without any tag.",
        ),
        names=("strip_tags", "remove_tags", "plain_text", "without_tags"),
        solutions=(
            """import re

def <f>(text):
    return re.sub("<[^>]*>", "", text)""",
            """def <f>(text):
    result = ""
    in_tag = False
    for c in text:
        if c == "<":
            in_tag = True
        elif c == ">":
            in_tag = False
        elif not in_tag:
            result += c
    return result""",
            """import re

def <f>(html):
    return "".join(re.split("<.*?>", html))""",
        ),
        inputs=lambda rng: (
            "".join(
                rng.choice((w, "<b>" + w + "</b>", "<br>" + w + " "))
                for w in words(rng, rng.randint(2, 4))
            ),
        ),
    ),
    Family(
        concept="censor-given-word",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to replace each occurrence of the text '<w>' in a string by as many "
            "stars as it has letters.",
            "Write a python function to censor '<w>' wherever it occurs in a lower-case text, one "
            "'*' for each letter.",
            "Given a lower-case text, write '*' over every letter of each '<w>' in it, also "
            "inside longer words.",
            "Return the string with all occurrences of '<w>' turned into stars of the same length.",
            "Hide the letters of '<w>' behind asterisks (one per letter) everywhere in a text.",
            "Every '<w>' in the text should be starred out, letter by letter; everything else "
            "stays.",
        ),
        names=("censor", "star_out", "hide_word", "mask_word"),
        solutions=(
            """import re

def <f>(text):
    return re.sub(<w>, <stars>, text)""",
            """def <f>(text):
    return text.replace(<w>, <stars>)""",
            """def <f>(s):
    return <stars>.join(s.split(<w>))""",
        ),
        inputs=lambda rng, w, stars: (
            " ".join(rng.choice((w, w + "s", other)) for other in words(rng, rng.randint(2, 5))),
        ),
        parameters=lambda rng: (lambda w: {"w": w, "stars": "*" * len(w)})(
            rng.choice(("cat", "fool", "dog", "secret", "rat", "spam"))
        ),
    ),
    Family(
        concept="swap-last-first-name",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to turn a name written 'Last, First' into 'First Last'.",
            "Write a python function to convert a name with a comma, family name first, to given "
            "name, space, family name.",
            "Given a string of the form 'Surname, Forename', return 'Forename Surname'.",
            "Swap the two parts of a name around its ', ' and join them with one space.",
            "Rewrite 'Doe, Jane' as 'Jane Doe', and other names likewise.",
            "I have names like 'Smith, Anna' and need them in the natural order, without the "
            "comma.",
        ),
        names=("swap_name", "natural_order", "reorder_name", "first_last"),
        solutions=(
            r"""import re

def <f>(name):
    return re.sub(r"(\w+), (\w+)", r"\2 \1", name)""",
            """def <f>(name):
    last, first = name.split(", ")
    return first + " " + last""",
            """def <f>(text):
    return " ".join(reversed(text.split(", ")))""",
        ),
        inputs=lambda rng: (", ".join(w.capitalize() for w in words(rng, 2)),),
    ),
    Family(
        concept="reformat-iso-date",
        tags=("regex", "dates"),
        phrasings=(
            "Write a function to convert a date from 'yyyy-mm-dd' to 'dd/mm/yyyy'.",
            "Write a python function to rewrite a date like '2021-05-09' as '09/05/2021'.",
            "Given a date string of year, month and day joined by dashes, return day, month and "
            "year joined by slashes.",
            "Put the day first and the year last in an ISO date: yyyy-mm-dd should come out as "
            "dd/mm/yyyy.",
            "Return the date '1999-12-31' in the form '31/12/1999', and so for any other.",
            "I have an ISO date as text and want the day first, slashes in between and the year "
            "last (dd/mm/yyyy).",
        ),
        names=("reformat_date", "convert_date", "change_format", "date_to_slashes"),
        solutions=(
            r"""import re

def <f>(date):
    return re.sub(r"(\d+)-(\d+)-(\d+)", r"\3/\2/\1", date)""",
            """def <f>(date):
    year, month, day = date.split("-")
    return f"{day}/{month}/{year}"
""",
            """def <f>(text):
    return "/".join(text.split("-")[::-1])""",
        ),
        inputs=lambda rng: (
            f"{rng.randint(1900, 2050)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        ),
    ),
    Family(
        concept="drop-leading-zeros-in-address",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to shorten each dot-separated number of a string by its leading "
            "zeros, keeping a single '0' for zero.",
            "Write a python function to drop needless leading zeros from the numbers in a text "
            "like '010.002.000' (giving '10.2.0').",
            "Given numbers joined by dots, return the text with every number written without "
            "leading zeros; '000' becomes '0'.",
            "Strip the zeros at the front of all the parts of an address such as '192.008.01'; a "
            "part of zeros stays '0'.",
            "Return the dotted numbers without zeros at their starts; zero itself is '0'.",
            "Normalise a dotted number string: '01.20.00' is to become '1.20.0'.",
        ),
        names=("remove_leading_zeros", "drop_zeros", "normalise_address", "clean_ip"),
        solutions=(
            """def <f>(text):
    return ".".join(str(int(part)) for part in text.split("."))""",
            r"""import re

def <f>(address):
    return re.sub(r"\b0+(\d)", r"\1", address)""",
            """def <f>(text):
    parts = []
    for part in text.split("."):
        parts.append(part.lstrip("0") or "0")
    return ".".join(parts)""",
        ),
        inputs=lambda rng: (
            ".".join(
                str(rng.choice((0, 5, 10, 70, 120))).zfill(rng.choice((1, 2, 3)))
                for _ in range(rng.randint(2, 4))
            ),
        ),
    ),
    Family(
        concept="multiply-numbers-in-text",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to multiply every whole number in a text by <k>, leaving the rest "
            "as it is.",
            "Write a python function to replace each number (run of digits) of a string by <k> "
            "times its value.",
            "Given a text, return it with all its numbers multiplied by <k>.",
            "Each group of digits in the text stands for an integer; write <k> times that integer "
            "in its place.",
            "Return the recipe text with every amount (a run of digits) made <k> times as large.",
            "Scale all non-negative integers that occur in a string by the factor <k>.",
        ),
        names=("multiply_numbers", "scale_numbers", "scale_recipe", "times_in_text"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r"\d+", lambda m: str(int(m.group()) * <k>), text)""",
            """import re

def <f>(recipe):
    def scaled(match):
        return str(int(match[0]) * <k>)
    return re.sub("[0-9]+", scaled, recipe)""",
        ),
        inputs=lambda rng, k: (
            " ".join(
                rng.choice((w, f"{rng.randint(0, 60)} {w}")) for w in words(rng, rng.randint(1, 4))
            ),
        ),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="bracket-the-numbers",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to put square brackets around every number (run of digits) of a "
            "string.",
            "Write a python function to write each group of consecutive digits of a text in "
            "square brackets.",
            "Given a text, return it with all its numbers enclosed in [ and ].",
            "Surround every whole number in a string by square brackets, as in 'a[12]b'.",
            "Return the text in which each run of digits stands between '[' and ']'.",
            "I want 'x7 y25' to become 'x[7] y[25]' and the same for any text.",
        ),
        names=("bracket_numbers", "wrap_numbers", "enclose_digits", "mark_numbers"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r"(\d+)", r"[\1]", text)""",
            """import re

def <f>(text):
    return re.sub("[0-9]+", lambda m: "[" + m.group() + "]", text)""",
        ),
        inputs=lambda rng: (
            "".join(
                letters(rng, rng.randint(1, 2), "abxy ")
                + letters(rng, rng.randint(0, 3), "0123456789")
                for _ in range(rng.randint(1, 3))
            ),
        ),
    ),
    Family(
        concept="space-between-letters-and-digits",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to insert a space wherever a letter is directly followed by a digit.",
            "Write a python function to put a space between each letter and the digit right after "
            "it.",
            "Given a string, return it with a space added between every letter-digit neighbour "
            "pair; digit-letter pairs stay.",
            "Separate letters from digits that follow them by one space: 'a1b22' becomes 'a 1b "
            "22'.",
            "At each place where a letter comes immediately before a digit, add a space to the "
            "text.",
            "Return the text with spaces before those digits that have a letter just in front of "
            "them.",
        ),
        names=("space_letter_digit", "insert_spaces", "separate_digits", "add_space"),
        solutions=(
            r"""import re

def <f>(text):
    return re.sub(r"([a-zA-Z])(\d)", r"\1 \2", text)""",
            """def <f>(text):
    result = text[:1]
    for before, c in zip(text, text[1:]):
        if before.isalpha() and c.isdigit():
            result += " "
        result += c
    return result""",
            """import re

def <f>(s):
    return re.sub("(?<=[A-Za-z])(?=[0-9])", " ", s)""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(3, 8), "abXz12390"),),
    ),
    Family(
        concept="increment-trailing-number",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to add one to the number at the end of a name, or append 1 if there "
            "is none.",
            "Write a python function to increment the trailing number of a string ('file9' to "
            "'file10'); without one add '1'.",
            "Given a name, return the next one: its final digits as a number plus one, or the "
            "name with '1' appended.",
            "Count up the number that ends a string, without leading zeros; a string without "
            "final digits gets a '1'.",
            "Return the name that follows: 'item3' gives 'item4', 'item' gives 'item1'.",
            "I have file names such as 'page19' and need the next in the row ('page20'); 'page' "
            "leads to 'page1'.",
        ),
        names=("next_name", "increment_name", "next_file", "increment_string"),
        solutions=(
            r"""import re

def <f>(name):
    start, number = re.fullmatch(r"(.*?)(\d*)", name).groups()
    return start + str(int(number or 0) + 1)""",
            """def <f>(name):
    base = name.rstrip("0123456789")
    number = name[len(base):]
    return base + str(int(number) + 1 if number else 1)""",
            r"""import re

def <f>(name):
    match = re.search(r"\d+$", name)
    if match is None:
        return name + "1"
    return name[:match.start()] + str(int(match.group()) + 1)""",
        ),
        inputs=lambda rng: (word(rng) + str(rng.choice(("", rng.randint(1, 30), 9, 99, 199))),),
    ),
    Family(
        concept="capital-after-full-stop",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to capitalise the first letter of a lower-case text and each letter "
            "that follows '. '.",
            "Write a python function to make every sentence of a small-letter text start with a "
            "capital; sentences are separated by '. '.",
            "Given a lower-case text whose sentences are separated by a full stop and a space, "
            "upper-case each sentence's first letter.",
            "Return the text with a capital letter at its start and after each '. '; the rest "
            "remains lower case.",
            "Put capitals at the beginnings of the sentences of a lower-case string, split at '. "
            "'.",
            "In a text of small letters, uppercase the letter at the start and those right after "
            "a full stop plus space.",
        ),
        names=("capitalise_sentences", "fix_capitals", "sentence_case", "upper_after_stop"),
        solutions=(
            """def <f>(text):
    return ". ".join(part.capitalize() for part in text.split(". "))""",
            r"""import re

def <f>(text):
    return re.sub(r"(^|\. )([a-z])", lambda m: m[1] + m[2].upper(), text)""",
            """def <f>(text):
    sentences = []
    for s in text.split(". "):
        sentences.append(s[:1].upper() + s[1:])
    return ". ".join(sentences)""",
        ),
        inputs=lambda rng: (
            ". ".join(sentence(rng, rng.randint(1, 3)) for _ in range(rng.randint(1, 3))) + ".",
        ),
    ),
)
