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
        more_phrasings=(
            "Write a function to write each run of like characters as the character and its count, 'aab' as 'a2b1'.",
            "Write a python function to perform run-length compression in which every group, single characters too, gets an explicit number.",
            "Take a string, group equal neighbours, and return for each group its character followed by its size, all joined.",
            "How does the text look if, instead of repeating a character, one puts it once with the number of repeats behind it, even when the number is 1?",
            "run-length code: character then count",
            "Read a row of letters aloud like this: three x, one y; and write it as x3y1, always with the number.",
            "The concatenation over all maximal runs of equal characters of the run's character and its decimal length.",
            "'zzzab' becomes 'z3a1b1' and '' stays ''; a letter that comes back later starts a fresh group.",
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
        more_phrasings=(
            "Write a function to unfold a code like 'a3b1', letter then one-digit count, into 'aaab'.",
            "Write a python function to reverse run-length compression for alternating letters and single digits.",
            "Take a string in which a letter and a figure take turns, and return each letter as many times in a row as the figure after it tells.",
            "Which text was shortened to pairs of a character and a one-figure count such as 'p2q3'?",
            "run-length decoding, one-digit counts",
            "Someone wrote x3y1 for three x and one y; write it out in full, the number after each letter never having more than one figure.",
            "The concatenation of t[i] repeated int(t[i+1]) times, over all even indices i of the string t.",
            "'z3a1b2' becomes 'zzzabb' and '' stays ''.",
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
        more_phrasings=(
            "Write a function to weave two strings together letter by letter, what is over of the longer one put last.",
            "Write a python function to alternate the characters of a pair of texts, the first text leading, and to append the surplus.",
            "Take two strings and return first of one, first of two, second of one, second of two, and so on; once one runs out, the remainder of the other follows.",
            "What string results when both texts deal out one character each by turns, the first one beginning, until both are used up?",
            "alternating merge of two strings, surplus appended",
            "Two lines of children go through a door by turns, one from the first line, one from the second; if a line is empty the other just goes on. Say in which order they come out.",
            "The string a[0] b[0] a[1] b[1] ..., where indices beyond the end of either string contribute nothing.",
            "'cat' and 'elephant' give 'cealtephant', because after three turns only the second has letters left.",
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
        more_phrasings=(
            "Write a function to pick a text's first character and then every one <k> places after the last picked.",
            "Write a python function to sample a string with stride <k>, beginning at index 0.",
            "Take a text and return the characters at indices 0, <k>, two times <k>, three times <k> and so forth, joined.",
            "Which characters of the text do you touch if you begin on the first and always go <k> ahead?",
            "characters at indices divisible by <k>",
            "Put a finger on the first letter, say it, move on <k> letters, say that one, and so on to the end of the text.",
            "The subsequence of the characters t[i] with i divisible by <k>, i being counted from zero.",
            "Cut the text into pieces of <k> characters, the last piece perhaps shorter, and keep just the opening character of each.",
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
        more_phrasings=(
            "Write a function to list the ordinal number of each character in a string.",
            "Write a python function to encode a text as its character code points, one integer per character.",
            "Take a string and return a list with the ASCII number of the first character, the second, and so on.",
            "Which code does a computer store for each of the characters of the text?",
            "list of ord values of a string",
            "Inside the machine every letter is a number, 65 for A and so forth; write the numbers of a text's letters in a list.",
            "The list of ord(c) over the characters c of the string, in order.",
            "'Ab 1' becomes [65, 98, 32, 49], blanks having a number as well.",
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
        more_phrasings=(
            "Write a function to put every character of a text there <k> times, side by side.",
            "Write a python function to stretch a string by a factor of <k>, each symbol being duplicated in place.",
            "Take a text and return one that is <k> times as long, each character standing in a block of <k> copies, blocks in the old order.",
            "How does a word look when somebody holds down every key so long that <k> of each letter appear?",
            "each character repeated <k> times in place",
            "Stutter while spelling: say each letter <k> times before you go on to the next.",
            "The concatenation over the characters c of a string of the word made of <k> copies of c.",
            "Not the whole text is to be repeated, but its first character <k> times, then its second <k> times, and so on.",
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
