"""Families about building a new string out of an old one."""

from training.corpus.draw import letters, mixed, sentence, size, word, words
from training.corpus.family import Family


def runs(rng):
    """A string with runs of equal characters."""
    return "".join(rng.choice("abcd") * rng.randint(1, 3) for _ in range(size(rng, 2, 5)))


FAMILIES = (
    Family(
        concept="run-length-encode",
        tags=("strings",),
        phrasings=(
            "Write a function to run-length encode a string, so that 'aab' becomes 'a2b1'.",
            "Write a python function to compress a text by writing each run of equal characters "
            "as the character and the run's length, also for runs of one.",
            "Given a string, replace each run by its character followed by how often it repeats "
            "('aab' gives 'a2b1').",
            "Encode a text with run lengths: character, then count, for every run.",
            "Return the run-length encoding of a string; single characters get the count 1.",
            "Shorten 'xxxy' to 'x3y1', and any other string in the same way.",
            "I need each group of repeated neighbours written as letter plus count.",
        ),
        names=("run_length_encode", "encode", "compress", "rle"),
        solutions=(
            """from itertools import groupby

def <f>(text):
    return "".join(char + str(len(list(group))) for char, group in groupby(text))""",
            """def <f>(s):
    result = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        result += s[i] + str(j - i)
        i = j
    return result""",
        ),
        inputs=lambda rng: (runs(rng),),
    ),
    Family(
        concept="run-length-decode",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to decode a run-length encoded string such as 'a2b1' into 'aab'.",
            "Write a python function to expand a text in which each letter is followed by a "
            "one-digit repeat count.",
            "Given a string of letter and digit pairs, repeat each letter as often as its digit "
            "says.",
            "Undo run-length encoding: 'x3y1' stands for 'xxxy', with counts of one digit.",
            "Return the original text of an encoding like 'c2d4', where a digit follows "
            "each letter.",
            "Decompress a string made of letters each followed by a single-digit count.",
            "I have text such as 'a2b1' and want it written out as 'aab'.",
        ),
        names=("run_length_decode", "decode", "decompress", "expand"),
        solutions=(
            """def <f>(text):
    return "".join(text[i] * int(text[i + 1]) for i in range(0, len(text), 2))""",
            r"""import re

def <f>(code):
    return "".join(c * int(n) for c, n in re.findall(r"([a-z])(\d)", code))""",
            """def <f>(code):
    result = ""
    for char, count in zip(code[::2], code[1::2]):
        result += char * int(count)
    return result""",
        ),
        inputs=lambda rng: (
            "".join(f"{rng.choice('abcxyz')}{rng.randint(1, 5)}" for _ in range(size(rng, 1, 4))),
        ),
    ),
    Family(
        concept="interleave-strings",
        tags=("strings",),
        phrasings=(
            "Write a function to merge two strings by taking their characters alternately, the "
            "rest of the longer one going to the end.",
            "Write a python function to interleave the letters of two words; leftover letters "
            "are appended.",
            "Given two strings, take one character from each in turn and then whatever remains.",
            "Zip two texts together character by character, keeping the tail of the longer.",
            "Mix two words letter by letter, first word first, and add the unused remainder.",
            "Return the alternating merge of two strings, with surplus characters at the end.",
            "I want 'abc' and 'xy' combined into 'axbyc', and so for any two strings.",
        ),
        names=("interleave", "merge_alternately", "alternate_merge", "zip_strings"),
        solutions=(
            """from itertools import zip_longest

def <f>(a, b):
    return "".join(x + y for x, y in zip_longest(a, b, fillvalue=""))""",
            """def <f>(first, second):
    result = ""
    for i in range(max(len(first), len(second))):
        if i < len(first):
            result += first[i]
        if i < len(second):
            result += second[i]
    return result""",
            """def <f>(a, b):
    n = min(len(a), len(b))
    return "".join(x + y for x, y in zip(a, b)) + a[n:] + b[n:]""",
        ),
        inputs=lambda rng: (word(rng), letters(rng, size(rng, 2, 5))),
    ),
    Family(
        concept="every-kth-character",
        tags=("strings",),
        phrasings=(
            "Write a function to return every <k>th character of a string, starting with the "
            "first.",
            "Write a python function to take the characters at the indices 0, <k>, twice <k> "
            "and so on.",
            "Given a text, keep only the characters whose index is a multiple of <k>.",
            "Step through a string by <k> from its first character and collect what you land on.",
            "Pick each character of a text whose position, counted from zero, divides by <k>.",
            "Return the string formed by the characters at index 0 and each <k> further on.",
            "I need a text thinned out to one in <k> characters, the first one included.",
        ),
        names=("every_kth", "skip_characters", "pick_characters", "take_every"),
        solutions=(
            """def <f>(text):
    return text[::<k>]""",
            """def <f>(s):
    return "".join(c for i, c in enumerate(s) if i % <k> == 0)""",
            """def <f>(s):
    result = ""
    for i in range(0, len(s), <k>):
        result += s[i]
    return result""",
        ),
        inputs=lambda rng, k: (mixed(rng, size(rng, k + 1, 3 * k + 2)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="character-codes",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return the list of ASCII codes of a string's characters.",
            "Write a python function to convert each character of a text to its code number.",
            "Given a string, return the code points of its characters in a list.",
            "List the ASCII values of all characters of a text.",
            "Turn a text into the list of numbers that encode its characters.",
            "Return what ord gives for every character of the string.",
            "I need the numeric character codes of a word, in order.",
        ),
        names=("ascii_codes", "char_codes", "to_codes", "ascii_values"),
        solutions=(
            """def <f>(text):
    return [ord(char) for char in text]""",
            """def <f>(s):
    return list(map(ord, s))""",
            """def <f>(text):
    codes = []
    for c in text:
        codes.append(ord(c))
    return codes""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 1, 6)),),
    ),
    Family(
        concept="repeat-each-character",
        tags=("strings",),
        phrasings=(
            "Write a function to repeat every character of a string <k> times in place.",
            "Write a python function to write each letter of a text <k> times in a row.",
            "Given a string, return it with each of its characters appearing <k> times.",
            "Stretch a text by printing all of its characters <k> times, one after the other.",
            "Replace each character of a string by <k> copies of itself.",
            "Return a text where every single character occurs <k> times in succession.",
            "I want each character of a word multiplied by <k> without changing the order.",
        ),
        names=("repeat_chars", "stretch", "multiply_letters", "repeat_each"),
        solutions=(
            """def <f>(text):
    return "".join(char * <k> for char in text)""",
            """def <f>(s):
    result = ""
    for c in s:
        result += c * <k>
    return result""",
        ),
        inputs=lambda rng, k: (rng.choice((word(rng), mixed(rng, size(rng, 2, 5)))),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
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
            "Write a python function to put an underscore before each capital of a name and make "
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
