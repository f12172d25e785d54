"""Families about replacing, inserting and doubling characters."""

from training.corpus.draw import coin, letters, sentence, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="replace-letter-by-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to replace every '<a>' in a string by '<b>'.",
            "Write a python function to turn all '<a>' characters of a text into '<b>'.",
            "Given a string, return it with '<b>' in place of each '<a>'.",
            "Change each letter '<a>' of a text to '<b>' and leave the other characters.",
            "Return a copy of the string where '<a>' is always written as '<b>'.",
            "I want a text in which '<b>' stands wherever '<a>' stood.",
        ),
        names=("replace_letter", "change_letter", "substitute", "swap_in"),
        solutions=(
            """def <f>(text):
    return text.replace(<a>, <b>)""",
            """def <f>(s):
    return "".join(<b> if c == <a> else c for c in s)""",
            """def <f>(text):
    result = ""
    for c in text:
        if c == <a>:
            result += <b>
        else:
            result += c
    return result""",
        ),
        inputs=lambda rng, a, b: (sentence(rng, size(rng, 2, 4)),),
        parameters=lambda rng: {"a": rng.choice("aeot"), "b": rng.choice("xyz_0")},
    ),
    Family(
        concept="replace-vowels-with-sign",
        tags=("strings",),
        phrasings=(
            "Write a function to replace all vowels of a lower-case text by '<c>'.",
            "Write a python function to put a '<c>' in place of each a, e, i, o and u in a "
            "text of small letters.",
            "Given a lower-case string, hide its vowels: every one becomes '<c>'.",
            "Turn each vowel of a lower-case text into the character '<c>'.",
            "Return the text of small letters with '<c>' instead of its vowels.",
            "I need the vowels a, e, i, o, u of a lower-case word masked with '<c>'.",
        ),
        names=("mask_vowels", "hide_vowels", "replace_vowels", "vowels_to_sign"),
        solutions=(
            """def <f>(text):
    return "".join(<c> if ch in "aeiou" else ch for ch in text)""",
            """def <f>(text):
    for vowel in "aeiou":
        text = text.replace(vowel, <c>)
    return text""",
            """import re

def <f>(text):
    return re.sub("[aeiou]", <c>, text)""",
        ),
        inputs=lambda rng, c: (sentence(rng, size(rng, 1, 3)),),
        parameters=lambda rng: {"c": rng.choice("*-#_.x?")},
    ),
    Family(
        concept="exchange-two-letters",
        tags=("strings",),
        phrasings=(
            "Write a function to exchange the letters '<a>' and '<b>' in a string: each '<a>' "
            "becomes '<b>' and each '<b>' becomes '<a>'.",
            "Write a python function to swap all '<a>'s and '<b>'s of a text with each other.",
            "Given a string, return it with '<a>' and '<b>' interchanged everywhere.",
            "Turn every '<a>' of a string into '<b>' and, at the same time, every '<b>' into "
            "'<a>'.",
            "Return the text in which '<a>' and '<b>' have traded places; other letters stay.",
            "I want '<b>' wherever the text has '<a>' and '<a>' wherever it has '<b>'.",
        ),
        names=("swap_letters", "exchange_letters", "switch_letters", "interchange"),
        solutions=(
            """def <f>(text):
    return text.translate(str.maketrans(<a> + <b>, <b> + <a>))""",
            """def <f>(s):
    pairs = {<a>: <b>, <b>: <a>}
    return "".join(pairs.get(c, c) for c in s)""",
            """def <f>(text):
    result = ""
    for c in text:
        if c == <a>:
            result += <b>
        elif c == <b>:
            result += <a>
        else:
            result += c
    return result""",
        ),
        inputs=lambda rng, a, b: (
            sentence(rng, 2) if coin(rng) else letters(rng, size(rng, 3, 8), a + b + "s"),
        ),
        parameters=lambda rng: {"a": rng.choice("aet"), "b": rng.choice("onr")},
    ),
    Family(
        concept="replace-first-occurrence",
        tags=("strings",),
        phrasings=(
            "Write a function to replace the first occurrence of one character in a string "
            "with another character.",
            "Write a python function to replace, in a text, only the leftmost old character by "
            "a new one (arguments: text, old, new).",
            "Given a string and two characters, change the first place of the former to the "
            "latter; later ones stay.",
            "Swap in a new character where the old character first occurs in a string "
            "(arguments: string, old, new).",
            "Return the string with just the first 'old' character replaced by 'new'; called "
            "with string, old, new.",
            "I have a text, an old character and a new one; replace the old one once, at its "
            "first occurrence.",
        ),
        names=("replace_first", "substitute_first", "change_first", "replace_once"),
        solutions=(
            """def <f>(text, old, new):
    return text.replace(old, new, 1)""",
            """def <f>(s, old, new):
    i = s.find(old)
    if i < 0:
        return s
    return s[:i] + new + s[i + 1:]""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 4, 9), "abcd"),
            rng.choice("abcd"),
            rng.choice("xyz"),
        ),
    ),
    Family(
        concept="replace-last-occurrence",
        tags=("strings",),
        phrasings=(
            "Write a function to replace the last occurrence of one character in a string with "
            "another character.",
            "Write a python function to replace, in a text, only the rightmost old character "
            "by a new one (arguments: text, old, new).",
            "Given a string and two characters, change the last place of the former to the "
            "latter; earlier ones stay.",
            "Put a new character where the old character occurs for the last time in a string "
            "(arguments: string, old, new).",
            "Return the string with just the last 'old' character replaced by 'new'; called "
            "with string, old, new.",
            "I have a text, an old character and a new one; replace the old one only where it "
            "occurs last.",
        ),
        names=("replace_last", "substitute_last", "change_last", "replace_final"),
        solutions=(
            """def <f>(text, old, new):
    i = text.rfind(old)
    if i == -1:
        return text
    return text[:i] + new + text[i + 1:]""",
            """def <f>(s, old, new):
    return new.join(s.rsplit(old, 1))""",
            """def <f>(text, old, new):
    return text[::-1].replace(old, new, 1)[::-1]""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 4, 9), "abcd"),
            rng.choice("abcd"),
            rng.choice("xyz"),
        ),
    ),
    Family(
        concept="replace-at-index",
        tags=("strings",),
        phrasings=(
            "Write a function to replace the character at a given index of a string by another "
            "character.",
            "Write a python function to take a text, a valid index from 0 and a character, and "
            "return the text with this character at that index.",
            "Given a string, a zero-based index and a character, return a copy whose character "
            "at the index is the given one.",
            "Set the character at index i of a string to c (arguments: string, i, c) and "
            "return the new string.",
            "Return the string after its i-th character, counted from 0, is overwritten with "
            "the character passed last.",
            "I need to change one character of a string: I pass the string, the index (from 0) "
            "and the new character.",
        ),
        names=("replace_at", "set_character", "overwrite", "put_at"),
        solutions=(
            """def <f>(text, index, char):
    return text[:index] + char + text[index + 1:]""",
            """def <f>(s, i, c):
    chars = list(s)
    chars[i] = c
    return "".join(chars)""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(4, 8)),
            rng.randint(0, 3),
            rng.choice("XYZ*#"),
        ),
    ),
    Family(
        concept="insert-text-at-index",
        tags=("strings",),
        phrasings=(
            "Write a function to insert a string into another one at a given index; the "
            "arguments are the text, the index and the insertion.",
            "Write a python function to take a text, an index from 0 and a second text, and "
            "put the second into the first in front of that index.",
            "Given a string, an index and a piece to insert, return the string with the piece "
            "starting at that index and nothing lost.",
            "Insert a piece before the character at index i of a string (arguments: string, i, "
            "piece).",
            "Return the first i characters of a text, then the piece, then the rest of the "
            "text; called with text, i, piece.",
            "I pass a text, a position and some extra text, and want the extra text placed "
            "after so many characters.",
        ),
        names=("insert_at", "insert_text", "put_in", "insert_piece"),
        solutions=(
            """def <f>(text, index, piece):
    return text[:index] + piece + text[index:]""",
            """def <f>(s, i, extra):
    chars = list(s)
    chars.insert(i, extra)
    return "".join(chars)""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(3, 8)),
            rng.randint(0, 3),
            letters(rng, rng.randint(1, 3), "XYZ"),
        ),
    ),
    Family(
        concept="double-given-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to double every '<c>' in a string and leave all other characters "
            "single.",
            "Write a python function to write each '<c>' of a text twice.",
            "Given a string, return it with every '<c>' doubled.",
            "Repeat the letter '<c>' wherever it occurs in a text, so that one '<c>' becomes two.",
            "Return the text where '<c>' is replaced by '<c><c>'.",
            "I want each '<c>' of my string to appear two times in a row in the result.",
        ),
        names=("double_letter", "repeat_letter", "write_twice", "double_every"),
        solutions=(
            """def <f>(text):
    return text.replace(<c>, <c> * 2)""",
            """def <f>(s):
    result = ""
    for ch in s:
        result += ch
        if ch == <c>:
            result += ch
    return result""",
            """def <f>(text):
    return "".join(ch * 2 if ch == <c> else ch for ch in text)""",
        ),
        inputs=lambda rng, c: (
            rng.choice((sentence(rng, rng.randint(1, 3)), letters(rng, size(rng, 3, 8), c + "bx"))),
        ),
        parameters=lambda rng: {"c": rng.choice("aeilnost")},
    ),
    Family(
        concept="double-vowels",
        tags=("strings",),
        phrasings=(
            "Write a function to double the vowels of a lower-case word and keep its "
            "consonants single.",
            "Write a python function to repeat each a, e, i, o and u of a text in small "
            "letters once, right after itself.",
            "Given a lower-case string, return it with every vowel written twice.",
            "Write all vowels of a lower-case text two times; other characters once.",
            "Return the word of small letters in which vowels are doubled.",
            "I want to stretch the vowels of a lower-case word: each of them appears twice.",
        ),
        names=("double_vowels", "stretch_vowels", "repeat_vowels", "vowels_twice"),
        solutions=(
            """def <f>(text):
    return "".join(c * 2 if c in "aeiou" else c for c in text)""",
            """def <f>(word):
    for vowel in "aeiou":
        word = word.replace(vowel, vowel * 2)
    return word""",
            """def <f>(text):
    result = ""
    for c in text:
        result += c
        if c in "aeiou":
            result += c
    return result""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 2)),),
    ),
    Family(
        concept="replace-every-nth-character",
        tags=("strings",),
        phrasings=(
            "Write a function to replace every character of a string whose position, counting "
            "from 1, is a multiple of <k> by '<c>'.",
            "Write a python function to put '<c>' in place of each character of a text whose "
            "number is divisible by <k>, the first being number 1.",
            "Given a string, overwrite one character in <k>, namely those at 1-based positions "
            "divisible by <k>, with '<c>'.",
            "Turn the characters of a string at 1-based positions divisible by <k> into '<c>'.",
            "Return the text in which, counted from 1, each position that <k> divides holds "
            "'<c>'; the rest is unchanged.",
            "I want '<c>' at every position of a string which is a multiple of <k>, counting "
            "positions from one.",
        ),
        names=("replace_every", "mask_every", "overwrite_every", "sign_every"),
        solutions=(
            """def <f>(text):
    return "".join(<c> if i % <k> == 0 else ch for i, ch in enumerate(text, 1))""",
            """def <f>(s):
    chars = list(s)
    for i in range(<k> - 1, len(chars), <k>):
        chars[i] = <c>
    return "".join(chars)""",
        ),
        inputs=lambda rng, k, c: (letters(rng, size(rng, 4, 11)),),
        parameters=lambda rng: {"k": rng.randint(2, 4), "c": rng.choice("*#_-.")},
    ),
)
