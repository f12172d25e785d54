"""Families about building a new string out of an old one."""

from training.corpus.draw import letters, mixed, size, word
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
            "Write a python function to compress a text by writing each run of equal "
            "characters "
            "as the character and the run's length, also for runs of one.",
            "Given a string, replace each run by its character followed by how often it "
            "repeats "
            "('aab' gives 'a2b1').",
            "Encode a text with run lengths: character, then count, for every run.",
            "Return the run-length encoding of a string; single characters get the count 1.",
            "Shorten 'xxxy' to 'x3y1', and any other string in the same way.",
            "I need each run of equal neighbours, even a run of one, written as the character "
            "plus its count.",
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
            "Given a string of letter and digit pairs, repeat each letter as often as its "
            "digit "
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
            "Write a python function to take the characters of a text at the indices 0, <k>, "
            "twice <k> and so on.",
            "Given a text, keep only the characters whose index is a multiple of <k>.",
            "Step through a string by <k> from its first character and collect what you land on.",
            "Pick each character of a text whose position, counted from zero, is divisible by <k>.",
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
)
