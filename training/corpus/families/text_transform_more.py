"""More families about building a new string out of an old one."""

from training.corpus.draw import letters, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="replace-spaces",
        tags=("strings",),
        phrasings=(
            "Write a function to replace the spaces of a string by '<c>'.",
            "Write a python function to put '<c>' in the place of every blank in a text.",
            "Given a text, change each space into '<c>'.",
            "Substitute '<c>' for all the spaces in a sentence.",
            "Return the string with '<c>' wherever it had a space.",
            "Every blank of the text should become '<c>'; nothing else changes.",
            "I need a sentence whose spaces are turned into '<c>'.",
        ),
        names=("replace_spaces", "fill_spaces", "replace_blanks", "spaces_to"),
        solutions=(
            """def <f>(text):
    return text.replace(" ", <c>)""",
            """def <f>(text):
    return <c>.join(text.split(" "))""",
            """def <f>(s):
    result = ""
    for char in s:
        if char == " ":
            result += <c>
        else:
            result += char
    return result""",
        ),
        inputs=lambda rng, c: (
            rng.choice((" ", "  ")).join(words(rng, rng.randint(1, 4))) + rng.choice(("", " ")),
        ),
        parameters=lambda rng: {"c": rng.choice(("_", "-", "*", "%20", "+", "."))},
    ),
    Family(
        concept="snake-to-camel",
        tags=("strings",),
        phrasings=(
            "Write a function to convert a snake_case name to camelCase.",
            "Write a python function to turn words joined by underscores into one camel case "
            "name that starts with a small letter.",
            "Given an identifier like 'my_long_name', return it as 'myLongName'.",
            "Drop the underscores of a snake case name and capitalise each word but the first.",
            "Rewrite a lower-case name with underscores in camel case, first letter small.",
            "Return the camelCase form of a snake_case identifier.",
            "I need 'total_sum' to become 'totalSum', and the same for other such names.",
        ),
        names=("snake_to_camel", "to_camel_case", "camel_case", "camelize"),
        solutions=(
            """def <f>(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)""",
            """def <f>(name):
    result = ""
    upper = False
    for c in name:
        if c == "_":
            upper = True
        elif upper:
            result += c.upper()
            upper = False
        else:
            result += c
    return result""",
            """import re

def <f>(name):
    return re.sub("_([a-z])", lambda m: m.group(1).upper(), name)""",
        ),
        inputs=lambda rng: ("_".join(words(rng, rng.randint(1, 4))),),
    ),
    Family(
        concept="camel-to-snake",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to convert a camelCase name to snake_case.",
            "Write a python function to put an underscore before each capital of a name and "
            "make "
            "everything lower case.",
            "Given an identifier like 'myLongName', return it as 'my_long_name'.",
            "Rewrite a camel case name, which starts with a small letter, with underscores.",
            "Return the snake_case form of a camelCase identifier.",
            "Split a name at its capitals and join the lower-cased parts with underscores.",
            "I need 'totalSum' to become 'total_sum', and the same for other such names.",
        ),
        names=("camel_to_snake", "to_snake", "add_underscores", "decamelize"),
        solutions=(
            """def <f>(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name)""",
            r"""import re

def <f>(name):
    return re.sub(r"([A-Z])", r"_\1", name).lower()""",
            """def <f>(name):
    result = ""
    for c in name:
        if c.isupper():
            result += "_"
        result += c.lower()
    return result""",
        ),
        inputs=lambda rng: (
            word(rng) + "".join(w.capitalize() for w in words(rng, size(rng, 1, 3))),
        ),
    ),
    Family(
        concept="insert-between-groups",
        tags=("strings",),
        phrasings=(
            "Write a function to insert a '<c>' after every <k> characters of a string, "
            "but not at its end.",
            "Write a python function to cut a text into groups of <k> characters and join them "
            "with '<c>'.",
            "Given a string, return its pieces of <k> characters separated by '<c>'; the last "
            "piece may be shorter.",
            "Group the characters of a text by <k> from the left with '<c>' between groups.",
            "Separate each <k> characters of a string from the next ones by '<c>'.",
            "Return the text with '<c>' placed between its consecutive blocks of length <k>.",
            "I want a long code made readable: blocks of <k> characters, '<c>' in between.",
        ),
        names=("group_characters", "insert_separator", "format_blocks", "separate"),
        solutions=(
            """def <f>(text):
    return <c>.join(text[i:i + <k>] for i in range(0, len(text), <k>))""",
            """def <f>(s):
    result = ""
    for i, char in enumerate(s):
        if i > 0 and i % <k> == 0:
            result += <c>
        result += char
    return result""",
        ),
        inputs=lambda rng, k, c: (letters(rng, size(rng, k, 3 * k + 2), "abxy0189"),),
        parameters=lambda rng: {"k": rng.randint(2, 4), "c": rng.choice("-:./_")},
    ),
    Family(
        concept="mask-all-but-last",
        tags=("strings",),
        phrasings=(
            "Write a function to replace all but the last <k> characters of a string with '*'.",
            "Write a python function to hide a text behind stars except for its final <k> "
            "characters.",
            "Given a string, mask every character with '*' but leave the last <k> readable.",
            "Return the text with stars in place of everything before its last <k> characters.",
            "Star out a number given as text, showing only the <k> characters at the end.",
            "Keep the final <k> characters of a string and turn the earlier ones into '*'; "
            "short strings stay whole.",
            "I need a code masked with asterisks, apart from its last <k> characters.",
        ),
        names=("mask", "hide_text", "mask_string", "star_out"),
        solutions=(
            """def <f>(text):
    return "*" * (len(text) - <k>) + text[-<k>:]""",
            """def <f>(s):
    hidden = max(len(s) - <k>, 0)
    return "*" * hidden + s[hidden:]""",
            """def <f>(text):
    result = ""
    for i, c in enumerate(text):
        result += "*" if i < len(text) - <k> else c
    return result""",
        ),
        inputs=lambda rng, k: (letters(rng, size(rng, k - 1, 10), "0123456789ab"),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
)
