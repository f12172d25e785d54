"""Families about removing and keeping characters."""

from training.corpus.draw import letters, sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="remove-first-occurrence",
        tags=("strings",),
        phrasings=(
            "Write a function to remove only the first occurrence of a character from a string.",
            "Write a python function to delete the leftmost appearance of a given character in "
            "a text; if it does not occur, nothing changes.",
            "Given a string and a character, return the string without the first such "
            "character, later ones remaining.",
            "Take a character out of a string once, at the place where it occurs first.",
            "Return the text after dropping the first of the characters equal to the given "
            "one, and only that one.",
            "I have a text and a character and want its first occurrence, and no other, removed.",
        ),
        names=("remove_first", "drop_first", "delete_first_occurrence", "remove_once"),
        solutions=(
            """def <f>(text, char):
    return text.replace(char, "", 1)""",
            """def <f>(s, c):
    i = s.find(c)
    if i == -1:
        return s
    return s[:i] + s[i + 1:]""",
            """def <f>(text, char):
    before, _, after = text.partition(char)
    return before + after""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 9), "abcd"), rng.choice("abcd")),
    ),
    Family(
        concept="remove-last-occurrence",
        tags=("strings",),
        phrasings=(
            "Write a function to remove only the last '<c>' from a string.",
            "Write a python function to delete the rightmost '<c>' of a text; without one the "
            "text stays as it is.",
            "Given a string, return it without its last '<c>', earlier ones remaining.",
            "Take one '<c>' out of a string, at the place where it occurs last.",
            "Return the text after dropping the final one of its '<c>' characters, if it has any.",
            "I have a text; remove just its last '<c>' and nothing else.",
        ),
        names=("remove_last", "drop_last", "delete_last_occurrence", "remove_final"),
        solutions=(
            """def <f>(text):
    i = text.rfind(<c>)
    if i == -1:
        return text
    return text[:i] + text[i + 1:]""",
            """def <f>(s):
    return s[::-1].replace(<c>, "", 1)[::-1]""",
            """def <f>(text):
    before, _, after = text.rpartition(<c>)
    return before + after""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 3, 9), "bt" + c),),
        parameters=lambda rng: {"c": rng.choice("aeo-_.1x")},
    ),
    Family(
        concept="remove-character-at-index",
        tags=("strings",),
        phrasings=(
            "Write a function to remove the character at a given index from a string; an index "
            "past the end changes nothing.",
            "Write a python function to return a text without the character at position i, "
            "counted from 0; if there is no such position, return the text unchanged.",
            "Given a string and a zero-based index, leave out the one character at that index "
            "(nothing if the string is too short).",
            "Delete the character with the given index, starting from 0, out of a string; too "
            "large an index has no effect.",
            "Return the string with its i-th character, i from 0, cut out; it stays the same "
            "if i is beyond its end.",
            "I need to drop a single character of a string by its index from 0, ignoring "
            "indices that are too large.",
        ),
        names=("remove_at", "delete_at", "drop_index", "remove_character_at"),
        solutions=(
            """def <f>(text, index):
    return text[:index] + text[index + 1:]""",
            """def <f>(s, i):
    return "".join(c for j, c in enumerate(s) if j != i)""",
        ),
        inputs=lambda rng: (word(rng), rng.randint(0, 5)),
    ),
    Family(
        concept="delete-all-spaces",
        tags=("strings",),
        phrasings=(
            "Write a function to remove all spaces from a string.",
            "Write a python function to delete every space in a text, wherever it stands.",
            "Given a sentence, return it with the spaces taken out and the words run together.",
            "Return the string without any of its blanks.",
            "Squeeze all the spaces out of a text.",
            "I want a line of text with no spaces left in it, everything else unchanged.",
        ),
        names=("remove_spaces", "strip_all_spaces", "without_spaces", "delete_spaces"),
        solutions=(
            """def <f>(text):
    return text.replace(" ", "")""",
            """def <f>(s):
    return "".join(c for c in s if c != " ")""",
            """def <f>(sentence):
    return "".join(sentence.split(" "))""",
        ),
        inputs=lambda rng: (
            rng.choice((" ", "  ")).join(words(rng, size(rng, 2, 5))) + rng.choice(("", " ")),
        ),
    ),
    Family(
        concept="remove-digits",
        tags=("strings",),
        phrasings=(
            "Write a function to remove all digits from a string.",
            "Write a python function to delete the characters 0 to 9 from a text.",
            "Given a string, return it without its digits; all other characters stay.",
            "Strip every digit out of a text.",
            "Return the characters of a string that are not digits, joined again in the same "
            "order.",
            "I have product codes and want them with the digits dropped.",
        ),
        names=("remove_digits", "without_digits", "drop_digits", "strip_digits"),
        solutions=(
            """def <f>(text):
    return "".join(c for c in text if not c.isdigit())""",
            """def <f>(s):
    result = ""
    for ch in s:
        if ch not in "0123456789":
            result += ch
    return result""",
            """import re

def <f>(text):
    return re.sub("[0-9]", "", text)""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 12), "abcXY 0123456789-"),),
    ),
    Family(
        concept="remove-punctuation-signs",
        tags=("strings",),
        phrasings=(
            "Write a function to remove the characters of '<signs>' from a string, wherever they "
            "stand.",
            "Write a python function to delete every sign of '<signs>' in a text, each by itself.",
            "Given a text, return it without any of the characters in '<signs>', leaving all else.",
            "Clean a sentence of all the signs in '<signs>' and return it.",
            "Return the text with its signs (only those of '<signs>' count as such) taken out.",
            "I need a line of text in which none of the marks '<signs>' is left.",
        ),
        names=("remove_signs", "strip_signs", "clean_text", "drop_signs"),
        solutions=(
            """def <f>(text):
    return "".join(c for c in text if c not in <signs>)""",
            """def <f>(text):
    for sign in <signs>:
        text = text.replace(sign, "")
    return text""",
            """def <f>(s):
    return s.translate(str.maketrans("", "", <signs>))""",
        ),
        inputs=lambda rng, signs: ("".join(w + rng.choice(",. !:-?;") for w in words(rng, 4)),),
        parameters=lambda rng: {
            "signs": rng.choice((".,;:!?", ".,!?", ",;:", ".!?", "-:;", "!?-")),
        },
    ),
    Family(
        concept="remove-repeated-letters",
        tags=("strings",),
        phrasings=(
            "Write a function to remove repeated characters from a string, keeping the first "
            "occurrence of each.",
            "Write a python function to return a text in which every character appears only "
            "once, at the place of its first occurrence.",
            "Given a string, drop each character that has occurred earlier in it.",
            "Return the different characters of a string in order of first appearance, as a "
            "string.",
            "Leave only the first copy of each character in a text.",
            "I want a word with all duplicate letters dropped except where they first occur.",
        ),
        names=("remove_duplicates", "unique_characters", "drop_repeats", "first_copies"),
        solutions=(
            """def <f>(text):
    return "".join(dict.fromkeys(text))""",
            """def <f>(s):
    result = ""
    for c in s:
        if c not in result:
            result += c
    return result""",
            """def <f>(text):
    return "".join(c for i, c in enumerate(text) if c not in text[:i])""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 10), "abcdef"),),
    ),
    Family(
        concept="keep-only-vowels",
        tags=("strings",),
        phrasings=(
            "Write a function to keep only the vowels of a lower-case string.",
            "Write a python function to return the letters a, e, i, o, u of a text in small "
            "letters, in their order, as a string.",
            "Given a lower-case text, remove everything which is not a vowel.",
            "Return the vowels of a lower-case word joined together in order.",
            "Extract all vowels of a text of small letters into one string, repeats included.",
            "I need what remains of a lower-case text when only its vowels are kept.",
        ),
        names=("keep_vowels", "only_vowels", "extract_vowels", "vowels_of"),
        solutions=(
            """def <f>(text):
    return "".join(c for c in text if c in "aeiou")""",
            """def <f>(s):
    vowels = ""
    for c in s:
        if c in "aeiou":
            vowels += c
    return vowels""",
            """def <f>(text):
    return "".join(filter(lambda c: c in "aeiou", text))""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 3)),),
    ),
    Family(
        concept="remove-characters-of-second",
        tags=("strings",),
        phrasings=(
            "Write a function to thin out a string: each of its characters that a second string "
            "has too is dropped.",
            "Write a python function to delete every character of one text that another text "
            "contains.",
            "Given two strings, return the first without any character found in the second.",
            "Strip out of a string all the characters listed in a second string.",
            "Return the characters of the first text which are not in the second, in order and "
            "with repeats.",
            "I have a text and a string of unwanted characters; give me the text without them.",
        ),
        names=("remove_characters", "without_characters", "drop_chars", "subtract_text"),
        solutions=(
            """def <f>(text, unwanted):
    return "".join(c for c in text if c not in unwanted)""",
            """def <f>(a, b):
    for c in b:
        a = a.replace(c, "")
    return a""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 4, 9), "abcdefg"),
            letters(rng, rng.randint(0, 4), "abcdefg"),
        ),
    ),
    Family(
        concept="keep-characters-of-second",
        tags=("strings",),
        phrasings=(
            "Write a function to keep only those characters of the first string that also "
            "occur in the second.",
            "Write a python function to filter a text down to the characters which another "
            "text contains.",
            "Given two strings, return the characters of the first that are found in the "
            "second, in order and with repeats.",
            "Remove from a string everything but the characters of a second string, the "
            "allowed ones.",
            "Return the first text without the characters that do not appear in the second text.",
            "I have a text and a string of allowed characters and want only the allowed ones "
            "left, in their order.",
        ),
        names=("keep_characters", "keep_allowed", "filter_chars", "only_allowed"),
        solutions=(
            """def <f>(text, allowed):
    return "".join(c for c in text if c in allowed)""",
            """def <f>(a, b):
    result = ""
    for c in a:
        if c in b:
            result += c
    return result""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 4, 9), "abcdefg"),
            letters(rng, rng.randint(1, 5), "abcdefg"),
        ),
    ),
    Family(
        concept="strip-character-both-ends",
        tags=("strings",),
        phrasings=(
            "Write a function to strip all '<c>' characters from both ends of a string, but "
            "not from its middle.",
            "Write a python function to remove every leading and trailing '<c>' of a text.",
            "Given a string, return it without the '<c>' signs at its beginning and end; inner "
            "ones stay.",
            "Trim '<c>' off the start and the end of a text, however many there are.",
            "Return the string with the '<c>'s in front and behind cut off and those inside kept.",
            "I have strings padded with '<c>' at either end and want that padding gone.",
        ),
        names=("strip_ends", "trim", "strip_sign", "trim_both"),
        solutions=(
            """def <f>(text):
    return text.strip(<c>)""",
            """def <f>(s):
    while s.startswith(<c>):
        s = s[1:]
    while s.endswith(<c>):
        s = s[:-1]
    return s""",
        ),
        inputs=lambda rng, c: (
            c * rng.randint(0, 3) + c.join(words(rng, 2)) + c * rng.randint(0, 3),
        ),
        parameters=lambda rng: {"c": rng.choice("*-_#.=0")},
    ),
    Family(
        concept="strip-leading-zeros-text",
        tags=("strings",),
        phrasings=(
            "Write a function to remove the leading zeros of a string of digits; a string of "
            "zeros only becomes '0'.",
            "Write a python function to drop all '0' characters at the front of a digit "
            "string, leaving at least one digit.",
            "Given a number as a string, return it without zeros in front, but '0' if it is "
            "all zeros.",
            "Cut the zeros off the start of a digit string; the result must not be empty ('0' "
            "for zero).",
            "Return a string of digits without its leading zeros, keeping a single '0' for "
            "zero itself.",
            "I read numbers such as '0042' as text and need them without leading zeros, still "
            "as text ('000' gives '0').",
        ),
        names=("strip_zeros", "drop_leading_zeros", "remove_leading_zeros", "trim_zeros"),
        solutions=(
            """def <f>(digits):
    return digits.lstrip("0") or "0"
""",
            """def <f>(s):
    return str(int(s))""",
            """def <f>(text):
    while len(text) > 1 and text[0] == "0":
        text = text[1:]
    return text""",
        ),
        inputs=lambda rng: (
            "0" * rng.randint(0, 3) + str(rng.choice((0, rng.randint(1, 5000), 700, 90))),
        ),
    ),
)
