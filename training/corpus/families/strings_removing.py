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
        more_phrasings=(
            "Write a function to delete the first occurrence of a character from a string, if there is one.",
            "Write a python function to drop from a text the leftmost character equal to the second argument, without touching any later ones.",
            "For a string and a character, return the string shorter by one, the character being taken out where it first stands; or return it as it is if the character is not in it.",
            "What is left of the text after the first appearance of the given character, and no further one, has been crossed out?",
            "String without a character's first occurrence.",
            "Look for this letter from the start of the word, rub it out the first time you see it, and then stop. What does the word say now?",
            "s[0:i] + s[i+1:] for the least i with s[i] = c, or s if there is no such i.",
            "'banana' with 'a' becomes 'bnana'; with 'x' it stays 'banana'.",
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
        more_phrasings=(
            "Write a function to delete a string's last '<c>', if it has one.",
            "Write a python function to drop '<c>' from a text once, where it stands furthest right; a text lacking '<c>' comes back unaltered.",
            "For a string, return what it is after the '<c>' nearest to its end has been taken out; nothing is taken out if there is no '<c>'.",
            "How does the text read when of all its '<c>' signs the last one, and just that, is missing?",
            "String without its final '<c>'.",
            "Go through the word from its end, rub out the first '<c>' you meet, and stop. What does it say now? It says the same as before if you met none.",
            "s[0:i] + s[i+1:] for the greatest i with s[i] = '<c>', or s if there is no such i.",
            "If '<c>' occurs m > 0 times, the result has m - 1 of them, the rightmost having gone; everything else is kept.",
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
        more_phrasings=(
            "Write a function to delete the character at a 0-based index of a string; too large an index does nothing.",
            "Write a python function to return a copy of a text from which the character at index i, if it exists, has been taken.",
            "For a string and an index from 0, return what precedes the index followed by what comes after it, thus the full string if the index is past its end.",
            "What is the string without the character that has the given index, supposing there is one, and otherwise unchanged?",
            "String minus the character at an index.",
            "Pull one letter out of the word; the number says which, the first letter being number 0. If there is no letter with that number, leave the word alone.",
            "s[0:i] + s[i+1:] for a string s and an index i >= 0; equal to s if i >= len(s).",
            "'plane' with 2 becomes 'plne', and 'plane' with 9 is still 'plane'.",
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
        more_phrasings=(
            "Write a function to strip a string of every space it has.",
            "Write a python function to concatenate the characters of a text other than blanks.",
            "For a text, return it with its space characters gone, be they at the ends, between words or several in a row.",
            "How does a sentence look if nobody had ever pressed the space bar?",
            "Text with no spaces.",
            "Push the words together until there is no gap between them any more, nor at the start or the end.",
            "The subsequence of the string's characters that differ from ' ', as a string.",
            "' a b  c' becomes 'abc'; every other sign, a line break for instance, is left alone.",
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
        more_phrasings=(
            "Write a function to strip a string of its digits.",
            "Write a python function to filter a text so that all characters but digits remain, in order, as a string.",
            "For a string, return what there is besides the figures 0 through 9.",
            "How does the text read once its digits have been erased and the gaps closed?",
            "Text without digits.",
            "Rub out every figure in the line and push the rest together. What is there still to read?",
            "The subsequence of the characters of a string that are not digits, as a string.",
            "'a1b22-c' becomes 'ab-c': letters, signs and spaces survive, and figures don't.",
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
        more_phrasings=(
            "Write a function to deduplicate a string's characters, leaving each where it first occurs.",
            "Write a python function to return the distinct characters of a text as a string in order of first appearance.",
            "For a string, return it after deleting all characters that are equal to one further left.",
            "How does a text look if a character may be written only when it has not been written before?",
            "Distinct characters of a string, first-seen order.",
            "Spell the word, but keep silent at a letter that you have said already. Which letters do you say, written together?",
            "The concatenation of all s[i] such that s[j] != s[i] for every j < i.",
            "'banana' shrinks to 'ban', 'noon' to 'no'.",
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
        more_phrasings=(
            "Write a function to extract a lower-case text's vowels as a string.",
            "Write a python function to filter a string of small letters so that just a, e, i, o and u come through, in sequence.",
            "For a text in lower case, return its vowels joined as they occur, each as often as it occurs.",
            "What do you read if all letters and signs other than vowels are blotted out of a small-letter text?",
            "Vowels of a lower-case text, in order.",
            "Sing only a, e, i, o and u out of the small-letter text and write them down one after the other.",
            "The subsequence of the characters of a lower-case string lying in {a, e, i, o, u}, as a string.",
            "'banana tree' leaves 'aaaee': consonants, blanks and signs vanish.",
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
        more_phrasings=(
            "Write a function to filter out of a text all characters listed in another string, the second argument.",
            "Write a python function to filter a text against a string of forbidden characters and return what passes.",
            "For a text and then a string of characters to get rid of, return the text with each occurrence of any of them deleted.",
            "What remains of the first string when everything also to be found in the second has been struck out?",
            "First string without the second's characters.",
            "Some keys of the typewriter are broken, namely those in the second text. How does the first text come out on paper, the broken keys leaving no gap?",
            "The subsequence of the characters of a that are not elements of the character set of b, as a string, for arguments a, b.",
            "'banana' without 'bn' is 'aaa', whereas without 'x' it is 'banana'.",
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
        more_phrasings=(
            "Write a function to reduce the first string to the characters that are in the second.",
            "Write a python function to filter a text with a string of permitted characters, dropping everything else.",
            "For a text and then a string of characters, return all those characters of the text, in sequence and as often as they come, that the other string has as well.",
            "What remains of the first string when everything not to be found in the second has been struck out?",
            "First string limited to the second's characters.",
            "Just a few keys of the typewriter still work, namely those in the second text. What appears on paper when the first text is typed?",
            "The subsequence of the characters of a that are elements of the character set of b, as a string, for arguments a, b.",
            "'banana' with 'na' allowed is 'anana', and with 'x' allowed it is ''.",
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
        more_phrasings=(
            "Write a function to strip a digit string's leading zeros, leaving '0' if nothing else is there.",
            "Write a python function to normalise a number given as a string of digits so that it does not start with a superfluous '0', zero itself being '0'.",
            "For a string of digits, return the part from its first non-zero digit on, and '0' when every digit is a zero.",
            "How is the number in this digit string written without needless zeros ahead of it, still as a string?",
            "Digit string minus leading zeros, at least '0'.",
            "Somebody filled up the boxes before his number with zeros. Write the number, as text, the way one normally would; if it is nothing but zeros, write just one.",
            "The canonical decimal numeral, as a string, of the non-negative integer denoted by the given digits.",
            "'0070' becomes '70', '00' becomes '0' and '500' remains '500': zeros go only at the front.",
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
