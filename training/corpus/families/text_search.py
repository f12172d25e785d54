"""Families that look for something in a string."""

from training.corpus.draw import coin, letters, sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="first-repeated-character",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to find the first character of a string that was already seen before "
            "it, or None.",
            "Write a python function to return the character whose second occurrence comes "
            "earliest in a text; None if all are different.",
            "Given a string, walk from the left and return the first character that repeats an "
            "earlier one, or None if that never happens.",
            "Which character is the first to appear for a second time? Return None for none.",
            "Return the earliest character, reading left to right, that has occurred before; "
            "otherwise None.",
            "Find the first duplicate met when scanning a text from the left (None if no "
            "character repeats).",
            "I need the character at which a repetition first shows up in a string, else None.",
        ),
        names=("first_repeated", "first_duplicate", "find_repeat", "first_repeated_char"),
        solutions=(
            """def <f>(text):
    seen = set()
    for char in text:
        if char in seen:
            return char
        seen.add(char)
    return None""",
            """def <f>(s):
    for i, c in enumerate(s):
        if c in s[:i]:
            return c
    return None""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 7), "abcdefg"),),
    ),
    Family(
        concept="first-unique-character",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to find the first character that occurs only once in a string, or "
            "None.",
            "Write a python function to return the first non-repeated character of a text; None "
            "if every character repeats.",
            "Given a string, return its leftmost character that appears exactly once, else None.",
            "Which is the first character of a text that has no other copy in it? None if there "
            "is no such character.",
            "Return the earliest character with a count of one, or None when there is none.",
            "Search a text for its first unique character (None if it has no unique character).",
            "I need the first letter of a word that is not repeated anywhere in it, or None.",
        ),
        names=("first_unique", "first_non_repeated", "first_single", "first_unique_char"),
        solutions=(
            """def <f>(text):
    for char in text:
        if text.count(char) == 1:
            return char
    return None""",
            """from collections import Counter

def <f>(s):
    counts = Counter(s)
    return next((c for c in s if counts[c] == 1), None)""",
            """def <f>(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    for c in text:
        if counts[c] == 1:
            return c""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 8), "abcde"),),
    ),
    Family(
        concept="most-frequent-character",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to find the most frequent character of a non-empty string; the "
            "alphabetically smallest wins a tie.",
            "Write a python function to return the character that occurs most often in a text, "
            "and the smallest of them if several do.",
            "Given a non-empty string, return its commonest character, breaking ties by taking the "
            "smaller character.",
            "Which character has the highest count in a text? For equal counts take the one that "
            "sorts first.",
            "Find the letter with the most occurrences; among equals choose the first in "
            "alphabetical order.",
            "Return the mode of the characters of a word, the smallest one in a tie.",
            "I need the character a text uses most, the alphabetically first one if tied.",
        ),
        names=("most_frequent", "most_common_char", "commonest_letter", "max_occurring"),
        solutions=(
            """def <f>(text):
    return max(sorted(set(text)), key=text.count)""",
            """from collections import Counter

def <f>(s):
    counts = Counter(s)
    return min(counts, key=lambda c: (-counts[c], c))""",
            """def <f>(text):
    best = min(text)
    for char in sorted(text):
        if text.count(char) > text.count(best):
            best = char
    return best""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(3, 9), "abcde"),),
    ),
    Family(
        concept="count-substring",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to count how often a substring occurs in a string, overlaps included.",
            "Write a python function to find the number of positions at which a pattern starts in "
            "a text; occurrences may overlap.",
            "Given a text and a shorter text, count all its occurrences, even overlapping ones.",
            "How many times is a string contained in another one, when overlaps are allowed?",
            "Count the possibly overlapping matches of a substring.",
            "Return at how many places of a text a given piece can be found, with overlaps.",
            "I need 'aa' counted twice in 'aaa': the number of overlapping occurrences.",
        ),
        names=("count_substring", "count_overlapping", "occurrences", "substring_count"),
        solutions=(
            """def <f>(text, part):
    n = len(part)
    return sum(1 for i in range(len(text) - n + 1) if text[i:i + n] == part)""",
            """def <f>(text, part):
    count = 0
    for i in range(len(text)):
        if text.startswith(part, i):
            count += 1
    return count""",
            """def <f>(s, sub):
    count = 0
    start = s.find(sub)
    while start != -1:
        count += 1
        start = s.find(sub, start + 1)
    return count""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 5, 9), "ab"), rng.choice(("a", "aa", "ab", "aba", "b", "bb")),
        ),
    ),
    Family(
        concept="find-all-positions",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to list all indices at which a character occurs in a string.",
            "Write a python function to find every position of a given character in a text, "
            "counted from zero.",
            "Given a text and a character, return the list of the indices where it stands.",
            "Where in a string does a letter appear? Return all of its indices.",
            "Return the 0-based positions of each occurrence of a character as a list.",
            "Collect the indices of a text whose character equals the given one.",
            "I need to know all the places (from zero) at which a character is in a string.",
        ),
        names=("find_positions", "all_indices", "char_indices", "positions_of"),
        solutions=(
            """def <f>(text, char):
    return [i for i, c in enumerate(text) if c == char]""",
            """def <f>(s, ch):
    positions = []
    for i in range(len(s)):
        if s[i] == ch:
            positions.append(i)
    return positions""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 9), "abc"), rng.choice("aabc")),
    ),
    Family(
        concept="common-prefix-two",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the longest common prefix of two strings.",
            "Write a python function to return the beginning that two texts share.",
            "Given two strings, return the longest string with which both of them start.",
            "How far do two words agree from the left? Return that common start.",
            "Return the characters two texts have in common from the start until they first differ.",
            "Determine the longest shared prefix of a pair of words; it may be empty.",
            "I need the part at the front that is the same in both strings.",
        ),
        names=("common_prefix", "shared_prefix", "longest_prefix", "common_start"),
        solutions=(
            """def <f>(a, b):
    i = 0
    while i < len(a) and i < len(b) and a[i] == b[i]:
        i += 1
    return a[:i]""",
            """def <f>(first, second):
    prefix = ""
    for x, y in zip(first, second):
        if x != y:
            break
        prefix += x
    return prefix""",
            """from os.path import commonprefix

def <f>(a, b):
    return commonprefix([a, b])""",
        ),
        inputs=lambda rng: (
            (lambda start: (start + letters(rng, rng.randint(0, 3), "abc"),
                            start + letters(rng, rng.randint(0, 4), "abcd")))(
                letters(rng, rng.randint(0, 4), "abcxyz"))
        ),
    ),
    Family(
        concept="is-subsequence",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to check whether one string is a subsequence of another.",
            "Write a python function to tell if the letters of the first text occur in the second "
            "in the same order, gaps allowed.",
            "Given two strings, return True if deleting characters from the second can give the "
            "first.",
            "Can the first word be found in the second by skipping letters?",
            "Test if all characters of one string appear in another one in order, not necessarily "
            "next to each other; the longer text is the second argument.",
            "Return whether the first string is left when some characters of the second are "
            "dropped.",
            "I need to know if a short text is hidden, in order but with gaps, in a second text.",
        ),
        names=("is_subsequence", "subsequence", "hidden_in", "occurs_in_order"),
        solutions=(
            """def <f>(short, text):
    i = 0
    for char in text:
        if i < len(short) and char == short[i]:
            i += 1
    return i == len(short)""",
            """def <f>(a, b):
    letters = iter(b)
    return all(c in letters for c in a)""",
            """def <f>(a, b):
    start = 0
    for c in a:
        index = b.find(c, start)
        if index == -1:
            return False
        start = index + 1
    return True""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 3), "abc"), letters(rng, rng.randint(4, 8), "abc")),
    ),
    Family(
        concept="is-rotation",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether a string is a rotation of another one.",
            "Write a python function to tell if moving letters from the front of a word to its end "
            "can give a second word.",
            "Given two strings, return True if one is the other cut in two with the parts "
            "exchanged.",
            "Is the second text a cyclic shift of the first?",
            "Test if two words are equal up to rotation.",
            "Return whether one string turns into the other by rotating its characters.",
            "I need to know if 'cab' style rotations connect two strings, as with 'abc'.",
        ),
        names=("is_rotation", "are_rotations", "rotated", "check_rotation"),
        solutions=(
            """def <f>(a, b):
    return len(a) == len(b) and b in a + a""",
            """def <f>(first, second):
    if len(first) != len(second):
        return False
    for i in range(len(first) + 1):
        if first[i:] + first[:i] == second:
            return True
    return False""",
        ),
        inputs=lambda rng: (
            (lambda w, i: (w, w[i:] + w[:i] if coin(rng) else rng.choice((w[::-1], w[i:], w + w[:i]))))(
                letters(rng, rng.randint(2, 6), "abcd"), rng.randint(0, 5))
        ),
    ),
    Family(
        concept="differing-positions",
        tags=("strings",),
        phrasings=(
            "Write a function to count the positions at which two strings of equal length differ.",
            "Write a python function to compute the Hamming distance of two equally long texts.",
            "Given two strings of the same length, return how many of their characters disagree.",
            "In how many places do two words of one length have different letters?",
            "Compare two equally long strings character by character and count the mismatches.",
            "Return the number of indices where two texts of equal length are not the same.",
            "I want the count of substitutions that turn one string into another of that length.",
        ),
        names=("hamming_distance", "count_differences", "mismatches", "differing_positions"),
        solutions=(
            """def <f>(a, b):
    return sum(1 for x, y in zip(a, b) if x != y)""",
            """def <f>(first, second):
    count = 0
    for i in range(len(first)):
        if first[i] != second[i]:
            count += 1
    return count""",
        ),
        inputs=lambda rng: (
            (lambda n: (letters(rng, n, "abc"), letters(rng, n, "abc")))(size(rng, 3, 7))
        ),
    ),
    Family(
        concept="text-between-markers",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to return the text between the first '<a>' and the next '<b>'.",
            "Write a python function to extract what is enclosed by '<a>' and '<b>' in a string that "
            "has each of them once, '<a>' first.",
            "Given a text with one '<a>' and a later '<b>', return the characters between the two.",
            "Cut out of a string the part that lies after '<a>' and before '<b>'.",
            "Return the content between '<a>' and '<b>', which both occur once in this order.",
            "Find the piece of a text that '<a>' opens and '<b>' closes, without these two.",
            "I need whatever stands inside the only '<a>' ... '<b>' of a text.",
        ),
        names=("text_between", "between", "extract_inside", "inner_text"),
        solutions=(
            """def <f>(text):
    start = text.index(<a>) + 1
    return text[start:text.index(<b>, start)]""",
            """def <f>(text):
    return text.split(<a>)[1].split(<b>)[0]""",
            """import re

def <f>(text):
    return re.search(re.escape(<a>) + "(.*?)" + re.escape(<b>), text).group(1)""",
        ),
        inputs=lambda rng, a, b: (
            rng.choice(("", word(rng) + " ")) + a + sentence(rng, size(rng, 1, 2)) + b
            + rng.choice(("", " " + word(rng))),
        ),
        parameters=lambda rng: dict(zip("ab", rng.choice(("()", "[]", "{}")))),
    ),
    Family(
        concept="contains-any-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to check whether a sentence contains at least one word of a list.",
            "Write a python function to tell if any of the given words occurs in a text as a "
            "whole word.",
            "Given a sentence and a list of words, return True if one or more of them are words "
            "of the sentence.",
            "Is there a word in the text that is also in the list?",
            "Return False only when none of the listed words is among the words of the sentence.",
            "Test a text for the presence of any of several words; parts of words do not count.",
            "I need to know whether a text uses any forbidden word of a list.",
        ),
        names=("contains_any", "has_any_word", "mentions_any", "uses_word"),
        solutions=(
            """def <f>(text, words):
    return any(word in words for word in text.split())""",
            """def <f>(sentence, words):
    found = sentence.split()
    for word in words:
        if word in found:
            return True
    return False""",
            """def <f>(text, words):
    return bool(set(text.split()) & set(words))""",
        ),
        inputs=lambda rng: (
            (lambda w: (" ".join(w[:3]), w[3:] + ([w[1]] if coin(rng) else [w[0][:1] + "x"])))(
                words(rng, rng.randint(3, 5)))
        ),
    ),
)
