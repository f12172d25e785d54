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
        more_phrasings=(
            "Write a function to cut every '(...)' out of a string, parentheses too.",
            "Write a python function to erase asides put in round brackets (never one within another), without touching the blanks around.",
            "Given a text with some parenthesised remarks, not nested, return what is outside of them.",
            "What is left of a text once each '(' with all that follows up to its ')' is gone?",
            "Text without its '(...)' parts.",
            "People add remarks in round brackets; rub out these remarks with their brackets and don't tidy up the gaps left over.",
            "The string obtained by deleting all substrings consisting of '(', characters other than ')', and ')'.",
            "'tea (green) and(or) milk' becomes 'tea  and milk', with the two spaces staying; treat any unnested text so.",
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
        more_phrasings=(
            "Write a function to drop all '<...>' tags from a string.",
            "Write a python function to erase whatever is enclosed in angle brackets, together with the brackets, leaving the rest untouched.",
            "Given text with markup such as <B>hot</B>, return only what a reader would see ('hot').",
            "What remains of a text if each '<' and everything up to and including the following '>' is taken out?",
            "Text minus anything in angle brackets.",
            "The page has commands between pointed brackets; throw those out, brackets and all, and give the words that remain.",
            "The string that results from deleting all substrings of the form '<', zero or more characters except '>', and '>'.",
            "Copy characters, but stop copying at each '<' and go on only behind the next '>'.",
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
        more_phrasings=(
            "Write a function to star out '<w>' everywhere in a string, same length.",
            "Write a python function to mask all occurrences of '<w>' in lower-case text, even within words, with asterisks equal in number to its letters.",
            "Given small-letter text, return it with every letter of each '<w>' exchanged for '*', all other characters unchanged.",
            "How does a lower-case text read when '<w>', also as part of longer words, is blotted out with one star per letter?",
            "Mask '<w>' with a '*' per letter.",
            "The word '<w>' must not be readable any more: wherever these letters come together, even in the middle of a word, put a star on each.",
            "The image of a string under replacing all non-overlapping occurrences of '<w>' by the asterisk string of equal length.",
            "The result is just as long as the text and differs from it only where '<w>' was, where there are stars.",
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
        more_phrasings=(
            "Write a function to rewrite 'Family, Given' as 'Given Family'.",
            "Write a python function to put the part of a name behind the comma in front, with a blank and no comma between both.",
            "Given a name as in a register, surname, comma, space, forename, return it as it is spoken: forename, space, surname.",
            "What is the usual form of a person's name that is listed with the surname and a comma first?",
            "'Last, First' to 'First Last'.",
            "In the phone book people are listed with the family name, a comma and then the first name; write it the way you would introduce them.",
            "For a string 'X, Y' of two words the string 'Y X'.",
            "Exchange the two words around the ', ' and leave only a space: 'Stone, Emma' gives 'Emma Stone'.",
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
        more_phrasings=(
            "Write a function to reorder yyyy-mm-dd as dd/mm/yyyy.",
            "Write a python function to turn a year-first, hyphenated calendar day into a day-first one with slashes, digits kept.",
            "Given a date such as '2010-03-04', return '04/03/2010': day, month, year.",
            "How is an ISO date written with the day in front, then month, then year, and '/' between them?",
            "ISO date to dd/mm/yyyy.",
            "The date starts with the year and has dashes; tell it with the day at the start, the month, the year at the end, and slashes, zeros included.",
            "The string D/M/Y for an argument Y-M-D, its three numeric fields being copied unchanged.",
            "Cut at the hyphens, turn the order of the three parts around, and join them with slashes.",
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
        more_phrasings=(
            "Write a function to remove zeros in front of each number of a dotted string, with '0' left for an all-zero part.",
            "Write a python function to rewrite every field between the points of an address such as '007.080.0' in shortest decimal form ('7.80.0').",
            "Given numbers joined by '.', return the same numbers so joined, none with superfluous zeros in front.",
            "What does a dotted number string look like if no part starts with a 0, except a part that is zero itself?",
            "Dotted numbers without their leading zeros.",
            "Zeros at the front of a number say nothing; leave them away in each of the numbers between the dots, but write one 0 for nought.",
            "The '.'-joined canonical decimal numerals of the dot-separated integers in a string.",
            "Cut at the dots, turn each piece into an int and back to text, and put the dots in again: '08.00.10' gives '8.0.10'.",
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
        more_phrasings=(
            "Write a function to scale every digit group of a string by the factor <k>, words unchanged.",
            "Write a python function to rewrite a sentence so that each unsigned whole number in it is <k> times what it was.",
            "Given a recipe text, return it with its amounts, all whole numbers, multiplied by <k> and no other character touched.",
            "How does a text read after its numbers have all been made <k> times as big?",
            "Text with its numbers times <k>.",
            "I cook <k> times the recipe: leave the words alone, but wherever a number stands write <k> times that number.",
            "The string in which each maximal run of decimal digits, read as integer n, is replaced by the numeral of <k> * n.",
            "Find the groups of neighbouring digits; work out their value times <k>; put the outcome exactly where the group was.",
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
        more_phrasings=(
            "Write a function to wrap each number in a string in '[' and ']'.",
            "Write a python function to mark all maximal digit sequences of a text by square brackets around them.",
            "Given some text, return it with a '[' inserted before and a ']' after every unbroken row of digits.",
            "How does a text look when all whole numbers in it are set in square brackets?",
            "Text with its digit groups in [ ].",
            "Draw a square bracket on either side of each number, a number of several figures getting just one pair, and keep everything else.",
            "The substitution of '[' r ']' for every maximal run r of decimal digits in a string.",
            "'row 12, seat 4' should read 'row [12], seat [4]'; apply this to an arbitrary string.",
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
        more_phrasings=(
            "Write a function to put a blank between a letter and a digit that comes right after it, everywhere.",
            "Write a python function to break up letter-digit contacts, not digit-letter ones, of a text by a single space.",
            "Given a text like 'b7c22d', return 'b 7c 22d': a space at each place where a letter meets the digit after it.",
            "How does a string look with a space in every spot that has an English letter on its left and a digit on its right?",
            "Space added at each letter-to-digit change.",
            "Numbers stick to the words ahead of them; push a gap in between, but leave letters that come after numbers where they are.",
            "The insertion of U+0020 at all positions preceded by a character of A-Z or a-z and followed by a decimal digit.",
            "'x5y' changes only before the 5, since the y comes after a digit and not before one, so it becomes 'x 5y'.",
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
        more_phrasings=(
            "Write a function to bump the number at a string's end by 1, or add a '1' if it ends without digits.",
            "Write a python function to generate the successor of a label: its last digit group, read as integer, grows by one; labels not ending in digits get '1' attached.",
            "Given a name such as 'copy12' or 'copy', return 'copy13' or 'copy1', that is, with the final number raised by one or a 1 put on.",
            "What would the next name be, when the number it ends with goes up one, a name without such a number going on with 1?",
            "Name with its final number plus one, or '1' appended.",
            "A file called note9 exists already, so I call the new one note10; and if the old one is called just note, the new one is note1; tell me the new name for any old one.",
            "For s = p d with d the maximal digit suffix the string p (int(d) + 1), an empty d counting as 0.",
            "Only digits at the very end matter: 'a1b' gives 'a1b1', 'a1b7' gives 'a1b8', and 'x007' gives 'x8'.",
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
        more_phrasings=(
            "Write a function to upcase the first letter of each sentence in lower-case text, sentences being parted by '. '.",
            "Write a python function to begin a small-letter text, and whatever comes after a full stop plus blank, with a capital.",
            "Given text without capitals, return it with upper-case letters at the start and right behind every '. ', and nowhere else.",
            "How is an all-small text written if its sentences, divided by a point and a space, begin with big letters?",
            "Sentence starts (after '. ') capitalised, lower-case text.",
            "Somebody typed without the shift key; fix the first letter of all and the first letter following each point and gap.",
            "The text made of the '. '-delimited segments of a lower-case string, each with its initial letter mapped to upper case.",
            "Split at '. ', capitalise the pieces, join with '. ': 'tea is hot. wait.' becomes 'Tea is hot. Wait.'.",
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
