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
        more_phrasings=(
            "Write a function to substitute '<b>' for each '<a>' in a string.",
            "Write a python function to return a copy of a text where no '<a>' is left because all have become '<b>'.",
            "For a string, return it with a '<b>' written at all places that had an '<a>', and no other change.",
            "How does the text read if everyone wrote '<b>' instead of '<a>'?",
            "Text with '<a>' changed to '<b>' throughout.",
            "The key for '<a>' on my keyboard now types '<b>'. What do I get when I type this text?",
            "The character-wise image of the string under the map that takes '<a>' to '<b>' and fixes everything else.",
            "Not only the first but every single '<a>' makes way for '<b>', while any '<b>' already there stays.",
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
        more_phrasings=(
            "Write a function to mask each vowel of a lower-case text with '<c>'.",
            "Write a python function to overwrite the letters a, e, i, o, u of a small-letter string with '<c>', one sign for each.",
            "For a text in lower case, return it equally long, '<c>' standing at all places of vowels and the old character at the others.",
            "How does a small-letter text look if one writes '<c>' whenever a vowel is due?",
            "Lower-case text with '<c>' for every vowel.",
            "Play hide and seek with a, e, i, o and u: in the small-letter text put '<c>' wherever one of them is, and leave all other letters and signs to be seen.",
            "Each character of a lower-case string is mapped to '<c>' if it is in {a, e, i, o, u}, and to itself otherwise.",
            "All consonants and signs of the small-letter text may be read as before, but of its vowels one sees only '<c>'.",
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
        more_phrasings=(
            "Write a function to swap '<a>' and '<b>' throughout a string.",
            "Write a python function to return a text where '<b>' stands at all former places of '<a>' and '<a>' at all former places of '<b>'.",
            "For a string, return it after simultaneously replacing '<a>' with '<b>' and '<b>' with '<a>'.",
            "How does the text read if somebody mixed up '<a>' and '<b>' all the way through, writing either for the other?",
            "Text with '<a>' and '<b>' interchanged.",
            "On my keyboard the keys '<a>' and '<b>' have been put in each other's place. What appears when I type this text by looking at where the keys used to be?",
            "The image of the string under the transposition of '<a>' and '<b>', all other characters being fixed.",
            "Applying it twice restores the text: each '<a>' is turned into '<b>', each '<b>' into '<a>', and nothing else is touched.",
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
        more_phrasings=(
            "Write a function to swap the first occurrence of a character in a string for a new one; arguments string, old, new.",
            "Write a python function to substitute one character for another in a text just once, where the one to go stands furthest left; if it is nowhere, the text comes back as is.",
            "For a string, a character to find and a character to put in its place, return the string with this done at the first find only.",
            "How does the text (first argument) look after the earliest of its old characters (second argument) has given way to the new character (third argument)?",
            "String with a character's first occurrence replaced.",
            "Search the word from the start for a certain letter. Write the other letter over it the first time you see it, and then stop. Word, searched letter and other letter come in this order.",
            "s[0:i] + new + s[i+1:] for the least i with s[i] = old, or s if old does not occur.",
            "'banana', 'a', 'o' makes 'bonana', not 'bonono'.",
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
        more_phrasings=(
            "Write a python function to substitute one character for another in a text just once, where the one to go stands furthest right; if it is nowhere, the text comes back as is.",
            "For a string, a character to find and a character to put in its place, return the string with this done at the find nearest the end only.",
            "How does the text (first argument) look after the latest of its old characters (second argument) has given way to the new character (third argument)?",
            "String with a character's last occurrence replaced.",
            "Search the word from its end for a certain letter. Write the other letter over it the first time you see it, and then stop. Word, searched letter and other letter come in this order.",
            "s[0:i] + new + s[i+1:] for the greatest i with s[i] = old, or s if old does not occur.",
            "'banana', 'a', 'o' makes 'banano', not 'bonono'.",
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
        more_phrasings=(
            "Write a function to set the character at a 0-based index of a string; arguments string, index, character.",
            "Write a python function to produce a copy of a text that differs in having a certain character at a certain valid index.",
            "For a string, an index within it counted from 0 and a character, return the string with that character written over the one at the index.",
            "What is the text once the character standing at the index (second argument) has been exchanged for the third argument?",
            "String with one index's character replaced.",
            "Letter number so-and-so of the word is wrong, the first being number 0. Write the right letter over it. Word, number and right letter are given.",
            "s[0:i] + c + s[i+1:] for arguments s, i, c with 0 <= i < len(s).",
            "'plane', 2, 'x' results in 'plxne', of the same length as before.",
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
        more_phrasings=(
            "Write a function to put a string into a text at a 0-based index; arguments text, index, string.",
            "Write a python function to splice an additional piece into a text so that the piece starts at index i and what was there moves right.",
            "For a text, an index from 0 and another text, return the first cut open before that index and the second placed in the cut.",
            "What text results when the third argument is slipped into the first at the index given as the second?",
            "Text with a piece inserted at an index.",
            "Somebody forgot a few letters. After so many letters of the text, write them in, and go on with the rest of it. Text, number and forgotten letters come in this order.",
            "s[0:i] + p + s[i:] for arguments s, i, p.",
            "'plane', 2, 'XY' results in 'plXYane': nothing is lost, and index 0 means in front of everything.",
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
        more_phrasings=(
            "Write a function to duplicate each '<c>' in a string, nothing else.",
            "Write a python function to return a text in which any '<c>' has been followed up with a second one.",
            "For a string, return it with two '<c>' at every place where there was one.",
            "How does the text read if one always writes '<c>' twice instead of once?",
            "Text with every '<c>' written double.",
            "The key '<c>' sticks and always types two. What do you get when you type this text?",
            "The image of the string under the map '<c>' -> '<c><c>', all other characters being mapped to themselves.",
            "The result is longer than the text by as many characters as it has '<c>', for a further '<c>' follows each of them.",
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
        more_phrasings=(
            "Write a function to write each vowel of a lower-case text twice and everything else once.",
            "Write a python function to insert behind every a, e, i, o, u of a string in small letters another copy of it.",
            "For a text in lower case, return it with two of every vowel, side by side, where there was one.",
            "How does a small-letter word look when all its vowels, though none of its consonants, are duplicated on the spot?",
            "Lower-case text with doubled vowels.",
            "Say the small-letter word slowly, so that each of a, e, i, o and u lasts two beats and the other letters one. Write it as you say it.",
            "Each character c of a lower-case string is replaced by cc if c is in {a, e, i, o, u}, and kept otherwise.",
            "'tree' turns into 'treeee', 'lamp' into 'laamp' and 'sky' stays 'sky'.",
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
        more_phrasings=(
            "Write a function to overwrite a string's characters at positions divisible by <k>, counted from 1, with '<c>'.",
            "Write a python function to mask with '<c>' each character of a text at the places <k>, 2 times <k>, 3 times <k> and so on, the first place being 1.",
            "For a string, number its characters from 1 and return it with '<c>' standing for those whose number <k> divides.",
            "How does the text look if, counting the characters from one, '<c>' takes over at all multiples of <k>?",
            "'<c>' at each 1-based multiple of <k>.",
            "Count the letters 1, 2, 3 and so on as you read, and each time your count is in the <k> times table write '<c>' instead of the letter.",
            "Character s_i, i = 1, ..., n, is mapped to '<c>' if i mod <k> = 0 and to itself otherwise.",
            "Pass over <k> - 1 characters, write '<c>' in place of the following one, and repeat this to the end of the string.",
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
