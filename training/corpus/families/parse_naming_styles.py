"""Families about camelCase, snake_case, kebab-case and other ways to write names."""

from random import Random

from training.corpus.draw import cased, sentence, word, words
from training.corpus.family import Family


def named(rng: Random, joiner: str, most: int = 3) -> str:
    """Some lower-case words joined."""
    return joiner.join(words(rng, rng.randint(1, most)))


def camel(rng: Random) -> str:
    """Some words in camelCase."""
    first, *others = words(rng, rng.randint(1, 4))
    return first + "".join(w.capitalize() for w in others)


FAMILIES = (
    Family(
        concept="snake-to-pascal",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to convert a snake_case name to PascalCase.",
            "Write a python function to turn a name like 'big_red_fox' into 'BigRedFox'.",
            "Given a lower-case name with underscores, drop these and capitalise every part, the "
            "first included.",
            "Return the PascalCase form of a snake_case identifier.",
            "Change a name of lower-case words joined by '_' to words joined directly, each with "
            "an initial capital.",
            "I have names like user_name and need class names like UserName.",
        ),
        more_phrasings=(
            "Write a function to drop the underscores of a lower-case name and capitalize each part.",
            "Write a python function to rename an identifier from lower-case words with '_' between to UpperCamelCase.",
            "Given something like 'max_line_width', return the class-style spelling 'MaxLineWidth'.",
            "How is a lower-case underscore name spelt when its words run together, all with a capital initial?",
            "Underscore name to UpperCamelCase.",
            "Take away the low dashes and write every word with a big first letter, the words sticking together.",
            "The concatenation of the '_'-delimited segments of an identifier, every segment with its initial in upper case and the rest in lower case.",
            "Split at '_', capitalise all the pieces, the first one too, and concatenate them with nothing in between.",
        ),
        names=("snake_to_pascal", "to_pascal", "pascal_case", "class_name"),
        solutions=(
            """def <f>(name):
    return "".join(part.capitalize() for part in name.split("_"))""",
            """def <f>(name):
    return name.title().replace("_", "")""",
            """def <f>(text):
    result = ""
    for part in text.split("_"):
        result += part[0].upper() + part[1:]
    return result""",
        ),
        inputs=lambda rng: (named(rng, "_", 4),),
    ),
    Family(
        concept="kebab-to-camel",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to convert a kebab-case name to camelCase.",
            "Write a python function to turn a name like 'font-size-big' into 'fontSizeBig'.",
            "Given a lower-case name with hyphens, remove them and capitalise each part but the "
            "first.",
            "Return the camelCase form of a name whose lower-case words are joined by '-'.",
            "Rewrite 'margin-left' as 'marginLeft', and every other hyphenated name in the same "
            "way.",
            "I need hyphenated CSS-like names as camelCase names (first word lower, following "
            "words capitalised).",
        ),
        more_phrasings=(
            "Write a function to delete the hyphens of a lower-case name and upcase the letter after each.",
            "Write a python function to rename 'max-line-width' style identifiers to 'maxLineWidth' style.",
            "Given lower-case words joined by '-', return them run together, with an upper-case initial on the second and all later ones.",
            "How does a CSS property such as 'border-top-color' look in JavaScript spelling (borderTopColor)?",
            "Hyphenated name to lower camel case.",
            "Take out the dashes; to see where a word starts, make its first letter big, but leave the very first word all small.",
            "For a name w1-w2-...-wn in lower case the identifier w1 Cap(w2) ... Cap(wn) without delimiter, Cap raising the initial.",
            "Split at '-', keep the first piece as it stands, capitalise the others, glue everything; a name of one word is not changed.",
        ),
        names=("kebab_to_camel", "to_camel", "css_to_camel", "camel_case"),
        solutions=(
            """def <f>(name):
    first, *others = name.split("-")
    return first + "".join(part.capitalize() for part in others)""",
            """import re

def <f>(name):
    return re.sub("-([a-z])", lambda m: m[1].upper(), name)""",
            """def <f>(name):
    result = ""
    upper = False
    for c in name:
        if c == "-":
            upper = True
        else:
            result += c.upper() if upper else c
            upper = False
    return result""",
        ),
        inputs=lambda rng: (named(rng, "-", 4),),
    ),
    Family(
        concept="camel-to-kebab",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to convert a camelCase name to kebab-case.",
            "Write a python function to turn a name like 'lineHeightMax' into 'line-height-max'.",
            "Given a camelCase name, put a hyphen before each capital and make everything lower "
            "case.",
            "Return a camelCase identifier as lower-case words joined by '-'.",
            "Rewrite 'borderTop' as 'border-top', and likewise any name that starts small and "
            "marks words by capitals.",
            "I need the hyphenated lower-case form of names written in camelCase.",
        ),
        names=("camel_to_kebab", "to_kebab", "kebab_case", "hyphenate"),
        solutions=(
            r"""import re

def <f>(name):
    return re.sub("([A-Z])", r"-\1", name).lower()""",
            """def <f>(name):
    return "".join("-" + c.lower() if c.isupper() else c for c in name)""",
            """def <f>(name):
    result = ""
    for c in name:
        if c.isupper():
            result += "-"
        result += c.lower()
    return result""",
        ),
        inputs=lambda rng: (camel(rng),),
    ),
    Family(
        concept="phrase-to-snake",
        tags=("strings",),
        phrasings=(
            "Write a function to convert a phrase of words separated by spaces to snake_case.",
            "Write a python function to turn a text like 'Total Sum' into 'total_sum': lower "
            "case, words joined by underscores.",
            "Given a phrase in any case, return its words in lower case joined by '_'.",
            "Make a snake_case name out of a phrase.",
            "Return the phrase lower-cased with one underscore between its words in place of the "
            "space.",
            "I need column titles such as 'First Name' as snake_case names such as 'first_name'.",
        ),
        more_phrasings=(
            "Write a function to lowercase a phrase and put underscores between its words.",
            "Write a python function to derive an identifier from some words of any capitalization: all small, '_' in place of the blanks.",
            "Given a text like 'Net Price', return 'net_price': its words, without capitals, with one underscore between neighbours.",
            "What is the variable name for a phrase, if capitals become small letters and gaps between words become '_'?",
            "Phrase as small words joined by '_'.",
            "Write the words in small letters and tie them together with low dashes in place of the gaps.",
            "The whitespace-delimited words of a text, converted to lower case and concatenated with U+005F as separator.",
            "'Date OF Birth' should come back as 'date_of_birth'; several blanks in a row still make one underscore.",
        ),
        names=("to_snake", "phrase_to_snake", "snake_case", "column_name"),
        solutions=(
            """def <f>(text):
    return "_".join(text.lower().split())""",
            """def <f>(phrase):
    return phrase.lower().replace(" ", "_")""",
            """import re

def <f>(text):
    return re.sub(" ", "_", text).lower()""",
        ),
        inputs=lambda rng: (cased(rng, sentence(rng, rng.randint(1, 4))),),
    ),
    Family(
        concept="phrase-to-camel",
        tags=("strings",),
        phrasings=(
            "Write a function to convert a phrase of words separated by spaces to camelCase.",
            "Write a python function to turn a text like 'Maximum line WIDTH' into "
            "'maximumLineWidth'.",
            "Given a phrase in any case, join its words: the first in lower case, the others with "
            "only the initial as a capital.",
            "Make a camelCase name from the words of a phrase.",
            "Return the words of a text run together in camelCase, whatever case they had.",
            "I need phrases like 'user home page' as camelCase identifiers like 'userHomePage'.",
        ),
        names=("to_camel", "phrase_to_camel", "camel_case", "make_camel"),
        solutions=(
            """def <f>(text):
    words = text.split()
    return words[0].lower() + "".join(w.capitalize() for w in words[1:])""",
            """def <f>(phrase):
    joined = "".join(word.capitalize() for word in phrase.split())
    return joined[0].lower() + joined[1:]""",
            """def <f>(text):
    result = ""
    for i, word in enumerate(text.lower().split()):
        result += word if i == 0 else word.title()
    return result""",
        ),
        inputs=lambda rng: (cased(rng, sentence(rng, rng.randint(1, 4))),),
    ),
    Family(
        concept="camel-to-words",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to turn a camelCase name into a phrase of lower-case words with "
            "spaces.",
            "Write a python function to expand 'maxLineWidth' to 'max line width', and likewise "
            "any camelCase name.",
            "Given a camelCase identifier, return its words in lower case separated by single "
            "spaces.",
            "Return the lower-case phrase that a camelCase name stands for.",
            "Insert a space before every capital of a camelCase name and put all in lower case.",
            "I need readable labels, all small letters, from names such as 'homePageTitle'.",
        ),
        more_phrasings=(
            "Write a function to put a space before each capital of a camelCase name and lowercase everything.",
            "Write a python function to split a lowerCamelCase identifier at its capitals into a readable small-letter phrase.",
            "Given a name such as 'lineEndMark', return the text 'line end mark'.",
            "Which words, all small and parted by blanks, make up an identifier whose words after the first begin with a capital?",
            "camelCase name as spaced lower-case words.",
            "The words of the name stick together and a big letter shows where the next one starts; write them apart and without big letters.",
            "The string obtained from a camelCase identifier by inserting a space ahead of every upper-case letter and mapping all letters to lower case.",
            "A name without capitals comes back as it is; otherwise every capital X in it is exchanged for a blank and x.",
        ),
        names=("camel_to_words", "humanise", "to_phrase", "split_camel"),
        solutions=(
            r"""import re

def <f>(name):
    return re.sub("([A-Z])", r" \1", name).lower()""",
            """def <f>(name):
    return "".join(" " + c.lower() if c.isupper() else c for c in name)""",
            """import re

def <f>(name):
    return " ".join(re.findall("[A-Za-z][a-z]*", name)).lower()""",
        ),
        inputs=lambda rng: (camel(rng),),
    ),
    Family(
        concept="snake-to-title",
        tags=("strings",),
        phrasings=(
            "Write a function to convert a snake_case name to a title: words with initial "
            "capitals, separated by spaces.",
            "Write a python function to turn a name like 'date_of_birth' into 'Date Of Birth'.",
            "Given a lower-case name with underscores, return it with spaces instead and every "
            "word capitalised.",
            "Make a heading out of a snake_case name by capitalising each word and replacing '_' "
            "by a space.",
            "Return the words of a snake_case name, each with a capital first letter, separated "
            "by single spaces.",
            "I need table headings such as 'Unit Price' from field names such as 'unit_price'.",
        ),
        more_phrasings=(
            "Write a function to swap the underscores of a lower-case name for spaces and capitalize every word.",
            "Write a python function to make a readable label from an identifier: blanks for '_' and a big initial for each word.",
            "Given lower-case words joined by '_', return them apart, one space between, all with their first letter in upper case.",
            "How would 'unit_price_total' and the like be shown as a column heading ('Unit Price Total')?",
            "Underscore name as spaced, capitalised words.",
            "Put gaps where the low dashes are and start each of the words with a big letter.",
            "The title-case phrase for a snake_case identifier: segments delimited by '_', each with upper-case initial, joined by U+0020.",
            "Split at the underscores, capitalise all pieces, and join them with blanks: 'end_date' becomes 'End Date'.",
        ),
        names=("snake_to_title", "make_heading", "to_title", "label"),
        solutions=(
            """def <f>(name):
    return name.replace("_", " ").title()""",
            """def <f>(name):
    return " ".join(part.capitalize() for part in name.split("_"))""",
        ),
        inputs=lambda rng: (named(rng, "_", 4),),
    ),
    Family(
        concept="camel-to-constant",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to convert a camelCase name to an upper-case constant name with "
            "underscores.",
            "Write a python function to turn 'maxItemCount' into 'MAX_ITEM_COUNT', and other "
            "camelCase names likewise.",
            "Given a camelCase name, put '_' before each capital letter and make all letters "
            "upper case.",
            "Return the SCREAMING_SNAKE_CASE form of a camelCase identifier.",
            "Rewrite a camelCase name as a constant: capitals only, words joined by underscores.",
            "I have names like pageSize and need constants like PAGE_SIZE.",
        ),
        names=("to_constant", "camel_to_constant", "constant_name", "screaming_snake"),
        solutions=(
            r"""import re

def <f>(name):
    return re.sub("([A-Z])", r"_\1", name).upper()""",
            """def <f>(name):
    return "".join("_" + c if c.isupper() else c.upper() for c in name)""",
            """def <f>(name):
    result = ""
    for c in name:
        if c.isupper():
            result += "_"
        result += c.upper()
    return result""",
        ),
        inputs=lambda rng: (camel(rng),),
    ),
    Family(
        concept="swap-snake-and-kebab",
        tags=("strings",),
        phrasings=(
            "Write a function to turn the hyphens of a name into underscores and its underscores "
            "into hyphens.",
            "Write a python function to swap '-' and '_' everywhere in a string.",
            "Given a name, return it with every '-' written as '_' and every '_' as '-'.",
            "Exchange the two signs '-' and '_' in a text, other characters unchanged.",
            "Return the string in which hyphens and underscores have traded places.",
            "I want 'a-b_c' to become 'a_b-c', and any name to be changed in this way.",
        ),
        more_phrasings=(
            "Write a function to exchange '_' and '-' throughout a name.",
            "Write a python function to change each underscore of an identifier to a hyphen and, at the same time, each hyphen to an underscore.",
            "Given a string with low and middle dashes, return it with the two kinds interchanged and all else kept.",
            "What is a name after its '-' have become '_' and its original '_' have become '-'?",
            "Interchange hyphens and underscores.",
            "Lift every low dash up to the middle of the line, and let every middle dash fall to the bottom.",
            "The image of a string under the transposition of U+002D and U+005F, other characters being fixed.",
            "Don't replace one after the other, or both end up alike: 'x_y-z' has to give 'x-y_z'.",
        ),
        names=("swap_separators", "exchange_signs", "swap_dashes", "toggle_separators"),
        solutions=(
            """def <f>(name):
    return name.translate(str.maketrans("-_", "_-"))""",
            """def <f>(text):
    swap = {"-": "_", "_": "-"}
    return "".join(swap.get(c, c) for c in text)""",
        ),
        inputs=lambda rng: ("".join(w + rng.choice("-_") for w in words(rng, rng.randint(2, 4))),),
    ),
    Family(
        concept="is-snake-case",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a name is snake_case: lower-case words a-z joined "
            "by single underscores.",
            "Write a python function to test if a string consists of one or more a-z words with "
            "one '_' between them.",
            "Given a name, return True if it is made of small letters with single underscores "
            "inside, none at the ends, else False.",
            "Is the name valid snake_case, with only a-z and lone underscores between the words?",
            "Return whether a string is lower-case words, separated by exactly one underscore "
            "each and nothing else.",
            "Check a name: only the letters a-z and '_', no '_' at the start or end and no two in "
            "a row, not empty.",
        ),
        names=("is_snake_case", "check_snake", "valid_snake", "is_snake"),
        solutions=(
            """import re

def <f>(name):
    return re.fullmatch("[a-z]+(_[a-z]+)*", name) is not None""",
            """def <f>(name):
    return all(part.isalpha() and part.islower() for part in name.split("_"))""",
            """import re

def <f>(text):
    return bool(re.match(r"^[a-z]+(?:_[a-z]+)*$", text))""",
        ),
        inputs=lambda rng: (
            rng.choice(("", "", "", "_"))
            + rng.choice(("_", "_", "_", "_", "__", "-", "A")).join(words(rng, rng.randint(1, 3))),
        ),
    ),
    Family(
        concept="is-camel-case",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a name is camelCase: only letters, the first one "
            "lower-case.",
            "Write a python function to test if a string has nothing but letters A-Z and a-z and "
            "begins with a small one.",
            "Given a name, return True if it is non-empty, all letters and starts in lower case, "
            "else False.",
            "Is the string a camelCase name, that is, a lower-case letter followed by any letters "
            "only?",
            "Return whether a name begins with a small letter and contains no other characters "
            "than letters.",
            "Check that the first character is a-z and all others are letters of either case.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is a small a-z letter followed only by letters (or nothing).",
            "Write a python function to validate lowerCamelCase: ASCII letters throughout and no capital in front, returning a bool.",
            "Given any string, return whether it matches one character a-z and then zero or more characters a-z or A-Z.",
            "Does a name consist of English letters alone, at least one, with a lower-case one in first place?",
            "True for letters only, first one lower-case.",
            "The name must not be empty, must start with a little letter, and may have no digits, dashes or other signs anywhere; big letters are fine after the first.",
            "A string is in camel case iff it belongs to the language [a-z][A-Za-z]*; return the boolean.",
            "Reject the empty string, anything with a digit, space, '_' or '-', and anything with a capital at the front; accept every other English-letter name.",
        ),
        names=("is_camel_case", "check_camel", "valid_camel", "is_camel"),
        solutions=(
            """import re

def <f>(name):
    return bool(re.fullmatch("[a-z][a-zA-Z]*", name))""",
            """def <f>(name):
    return name.isalpha() and name[0].islower()""",
            """def <f>(text):
    if text == "" or not text[0].islower():
        return False
    return all(c.isalpha() for c in text)""",
        ),
        inputs=lambda rng: (
            rng.choice(
                (camel(rng), camel(rng), camel(rng).capitalize(), named(rng, "_"), camel(rng) + "7")
            ),
        ),
    ),
    Family(
        concept="naming-style-of-name",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to return 'snake' if a name contains '_', else 'kebab' if it "
            "contains '-', else 'camel' if it has a capital, else 'plain'.",
            "Write a python function to name the style of an identifier: 'snake' with an "
            "underscore, otherwise 'kebab' with a hyphen, otherwise 'camel' with an upper-case "
            "letter, otherwise 'plain'.",
            "Given a name, return 'snake', 'kebab', 'camel' or 'plain': the first that applies of "
            "having '_', having '-', having a capital, none.",
            "Which naming style does a name use? An '_' means 'snake', then '-' means 'kebab', "
            "then a capital 'camel', and nothing of these 'plain'.",
            "Detect the style of a name; test for '_' ('snake'), then '-' ('kebab'), then "
            "capitals ('camel'), and answer 'plain' for the rest.",
            "Return the kind of a name as text: 'snake' (has '_'), 'kebab' (has '-'), 'camel' "
            "(has a capital letter) or 'plain', tested in this order.",
        ),
        more_phrasings=(
            "Write a function to classify a name: '_' in it -> 'snake', or '-' -> 'kebab', or a capital -> 'camel', none -> 'plain'.",
            "Write a python function to identify an identifier's convention from its first feature found, in order: underscore ('snake'), hyphen ('kebab'), upper-case letter ('camel'); 'plain' without any.",
            "Given a name, return 'snake' for one with underscores; failing that 'kebab' for hyphens; failing that 'camel' for capitals; and 'plain' if all its letters are small and unseparated.",
            "Is a name 'snake', 'kebab', 'camel' or 'plain', if underscores decide before hyphens, hyphens before capitals, and the remainder is plain?",
            "Style word: 'snake', 'kebab', 'camel' or 'plain'; '_' before '-' before capitals.",
            "A low dash anywhere means 'snake'; if there is none, a middle dash means 'kebab'; without dashes a big letter means 'camel', and only small letters mean 'plain'.",
            "The style of a name is defined by the first that holds: contains U+005F, 'snake'; contains U+002D, 'kebab'; contains an upper-case letter, 'camel'; else 'plain'.",
            "'a_b-C' is 'snake' although it has a hyphen and a capital, 'a-B' is 'kebab', 'aB' is 'camel', 'ab' is 'plain'.",
        ),
        names=("naming_style", "detect_style", "name_style", "kind_of_name"),
        solutions=(
            """def <f>(name):
    if "_" in name:
        return "snake"
    if "-" in name:
        return "kebab"
    return "plain" if name.islower() else "camel"
""",
            """import re

def <f>(name):
    for pattern, style in (("_", "snake"), ("-", "kebab"), ("[A-Z]", "camel")):
        if re.search(pattern, name):
            return style
    return "plain"
""",
            """def <f>(text):
    if "_" in text:
        return "snake"
    elif "-" in text:
        return "kebab"
    elif any(c.isupper() for c in text):
        return "camel"
    else:
        return "plain"
""",
        ),
        inputs=lambda rng: (
            rng.choice(
                (
                    word(rng) + "_" + camel(rng),
                    named(rng, "_"),
                    named(rng, "-"),
                    camel(rng),
                    camel(rng),
                )
            ),
        ),
    ),
    Family(
        concept="count-words-of-camel",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to count the words of a camelCase name.",
            "Write a python function to return how many words a name such as 'lastItemIndex' (3) "
            "consists of.",
            "Given a non-empty camelCase name, return one plus the number of its capital letters, "
            "which is its word count.",
            "How many words are joined in a camelCase identifier? Each capital starts a new word "
            "after the first.",
            "Return the number of words in a name that begins in lower case and marks each "
            "further word by a capital.",
            "I need the word count of camelCase names; 'total' has one word and 'totalSum' two.",
        ),
        more_phrasings=(
            "Write a function to return the number of parts of a camelCase name, capitals plus one.",
            "Write a python function to determine from how many words a lowerCamelCase identifier (not empty) is put together.",
            "Given a name like 'pageTitle' (2), tell how many words stick together in it; all but the first show a capital.",
            "Of how many words does a name consist, if every upper-case letter in it opens one more word after the small first one?",
            "Word count of a camelCase name.",
            "The first word is small and each next one begins with a big letter: count the words in such a name.",
            "For a non-empty camelCase identifier s, the integer 1 + #{i : s[i] is an upper-case letter}.",
            "A name without any capital is 1 word; every capital found in it adds another one.",
        ),
        names=("count_camel_words", "camel_words", "word_count", "number_of_words"),
        solutions=(
            """def <f>(name):
    return 1 + sum(c.isupper() for c in name)""",
            """import re

def <f>(name):
    return len(re.findall("[A-Z]", name)) + 1""",
            """def <f>(name):
    count = 1
    for c in name:
        if "A" <= c <= "Z":
            count += 1
    return count""",
        ),
        inputs=lambda rng: (camel(rng),),
    ),
    Family(
        concept="slug-from-title",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to make a slug of a title: lower case, each run of other characters "
            "than a-z and 0-9 replaced by one '-', none at the ends.",
            "Write a python function to turn a headline into a URL slug of lower-case letters and "
            "digits, words joined by single hyphens, no hyphen at either end.",
            "Given a title, return its runs of letters and digits in lower case joined by '-'.",
            "Convert a title like 'Hello, World 2!' to 'hello-world-2': lower-cased alphanumeric "
            "pieces with one hyphen in between.",
            "Return the slug of a text, i.e. its alphanumeric parts in small letters, separated "
            "by single dashes.",
            "I need titles as link names: only a-z, 0-9 and single hyphens between the pieces, "
            "all in lower case.",
        ),
        names=("slugify", "make_slug", "slug", "title_to_slug"),
        solutions=(
            """import re

def <f>(title):
    return re.sub("[^a-z0-9]+", "-", title.lower()).strip("-")""",
            """import re

def <f>(text):
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))""",
            """def <f>(title):
    spaced = "".join(c if c.isalnum() else " " for c in title.lower())
    return "-".join(spaced.split())""",
        ),
        inputs=lambda rng: (
            "".join(
                w.capitalize() + rng.choice((" ", ", ", " & ", "! ", " 2 "))
                for w in words(rng, rng.randint(1, 4))
            ),
        ),
    ),
)
