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
        more_phrasings=(
            "Write a function to write '<c>' wherever a text has a space.",
            "Write a python function to exchange each blank of a string for '<c>', doubled blanks one by one.",
            "Take a text and return it with all its blanks turned into '<c>' and nothing else altered.",
            "How does the sentence read if '<c>' is used where there were gaps, one for every blank?",
            "string with '<c>' for each space",
            "The space bar is broken and types '<c>'; show what the sentence looks like then.",
            "The string got by mapping the space character to '<c>' and any other character to itself.",
            "No blank may be in the result: at each place where one was, also at the ends, there is '<c>'.",
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
        more_phrasings=(
            "Write a function to write a name like 'two_big_words' as 'twoBigWords'.",
            "Write a python function to drop underscores from an identifier and capitalise each word but the first.",
            "Take a name of small-letter words with underscores in between; return them closed up, each from the second on with a big first letter.",
            "How would a JavaScript programmer spell a variable that is written with underscores in Python?",
            "snake_case to camelCase",
            "Remove the low lines of a name, and make the letter that came after each low line big.",
            "The first underscore-separated part, followed by all later parts with their initial letter in upper case.",
            "'max_item_count' turns into 'maxItemCount', and 'size' remains 'size', for it has but one word.",
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
        more_phrasings=(
            "Write a function to write a name like 'twoBigWords' as 'two_big_words'.",
            "Write a python function to lower-case an identifier and mark each place where a capital stood with a preceding underscore.",
            "Take a name of words stuck together, with a small first letter and a big one at each new word; return it all small with '_' between the words.",
            "How would a Python programmer spell a variable that is written with inner capitals in Java?",
            "camelCase to snake_case",
            "Wherever a big letter stands, write a low line and the same letter small; copy everything else.",
            "The string got by mapping each uppercase letter X to '_' followed by lower-case x and fixing every other character.",
            "'maxItemCount' turns into 'max_item_count', and 'size' remains 'size', having no capital.",
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
        more_phrasings=(
            "Write a function to split a text up by <k> characters from the left and set '<c>' between the pieces.",
            "Write a python function to chunk a string into blocks of size <k>, the last perhaps smaller, glued with '<c>'.",
            "Take a text and return it with '<c>' after the first <k> characters, after the next <k>, and so on as long as anything follows.",
            "How does a long string look in blocks of <k> characters, counted from the front, with '<c>' as the divider and none at the end?",
            "blocks of <k> characters joined by '<c>'",
            "Copy the text; whenever you have written <k> characters and there is more to come, write '<c>' before you go on.",
            "The concatenation of the consecutive substrings of length <k> (the final one may be shorter), separated by '<c>'.",
            "Between any two neighbouring groups of <k> characters, counted from the beginning, the result shows '<c>'; neither its start nor its end gets an additional one.",
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
        more_phrasings=(
            "Write a function to star out a text but for its last <k> characters.",
            "Write a python function to censor a string with asterisks, one per character, sparing the trailing <k>.",
            "Take a text and return one of the same length whose closing <k> characters are as before and whose others are '*'; nothing is hidden if the text has no more than <k>.",
            "How does a string look when only its <k> rightmost characters may be seen and every other one shows as '*'?",
            "all but the final <k> characters as '*'",
            "Like a bill that shows just the end of a card number: cover every character with a star, except the <k> at the back; a shorter text stays open.",
            "The string got by replacing each character at an index below n - <k> with '*', where n is the length.",
            "The end of the text, <k> characters long, remains legible; for each character ahead of it there is one asterisk, and a text of <k> or fewer characters comes back unaltered.",
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
