"""Families that look for something in a string."""

from training.corpus.draw import letters, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="first-repeated-character",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to find the first character of a string that was already seen "
            "before "
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
        more_phrasings=(
            "Write a function to get the earliest character of a text that repeats one to its left; None if there is none.",
            "Write a python function to scan a string and stop at the first symbol met before, giving that symbol, or None at the end.",
            "Take a string and return the character that first turns up a second time while you read from the left, otherwise None.",
            "Reading from the front, what is the first character you have come across already? None if all differ.",
            "first character seen twice, else None",
            "Cross the letters off as you read; the moment you want to cross one off that is crossed off already, say it. If that never happens, the answer is None.",
            "The character t[j] for the least j such that t[j] = t[i] for some i < j, and None if no such j exists.",
            "'abcbca' gives 'b', since the second b comes ahead of the second c and the second a; 'abc' gives None.",
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
            "Write a function to find the first character that occurs only once in a string, "
            "or "
            "None.",
            "Write a python function to return the first non-repeated character of a text; "
            "None "
            "if every character repeats.",
            "Given a string, return its leftmost character that appears exactly once, else None.",
            "Which is the first character of a text that has no other copy in it? None if "
            "there "
            "is no such character.",
            "Return the earliest character with a count of one, or None when there is none.",
            "Search a text for its first unique character (None if it has no unique character).",
            "I need the first letter of a word that is not repeated anywhere in it, or None.",
        ),
        more_phrasings=(
            "Write a function to get the leftmost character that a text has only one of; None if there is none.",
            "Write a python function to find the first symbol of a string whose frequency is 1, or None.",
            "Take a string and return the first character, from the left, that comes up nowhere else in it, otherwise None.",
            "Which character without a double stands nearest to the front of the text? None if each has a double.",
            "first character occurring exactly once, else None",
            "Strike out all letters that a word has two or more times; say what now comes first, or None if everything is struck out.",
            "The character t[i] for the least i such that t[i] differs from every t[j] with j other than i; None if no such i exists.",
            "'aabcb' gives 'c', 'xyz' gives 'x' and 'abab' gives None.",
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
            "Given a non-empty string, return its commonest character, breaking ties by "
            "taking the "
            "smaller character.",
            "Which character has the highest count in a text? For equal counts take the one "
            "that "
            "sorts first.",
            "Find the letter with the most occurrences; among equals choose the first in "
            "alphabetical order.",
            "Return the mode of the characters of a word, the smallest one in a tie.",
            "I need the character a text uses most, the alphabetically first one if tied.",
        ),
        more_phrasings=(
            "Write a function to get the character a text has most of; if several tie, the one lowest in the alphabet.",
            "Write a python function to determine the symbol of maximal frequency in a non-empty string, draws being resolved towards the lesser character.",
            "Take a string with at least one character, count each different one, and return the one with the top count, the smallest where counts are level.",
            "What character appears more than any other in the text, or, among several equally common, which one comes first in order?",
            "commonest character, ties to the smallest",
            "Every letter of a word is a vote for itself; say which letter wins, and if some have the same number of votes take the one that stands first in the alphabet.",
            "The least character among those of maximal multiplicity in a non-empty string.",
            "'banana' gives 'a', and 'bbaac' gives 'a' as well, since a and b tie and a is smaller.",
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
            "Write a function to count how often a substring occurs in a string, overlaps "
            "included.",
            "Write a python function to find the number of positions at which a pattern "
            "starts in "
            "a text; occurrences may overlap.",
            "Given a text and a shorter text, count all its occurrences, even overlapping ones.",
            "How many times is a string contained in another one, when overlaps are allowed?",
            "Count the possibly overlapping matches of a substring.",
            "Return at how many places of a text a given piece can be found, with overlaps.",
            "I need 'aa' counted twice in 'aaa': the number of overlapping occurrences.",
        ),
        more_phrasings=(
            "Write a function to tell how many times one text is found in another, matches may share characters.",
            "Write a python function to tally all start indices of a pattern inside a longer string, overlapping hits counted separately.",
            "Take a text and then a piece to look for; return the number of places where the piece begins in the text.",
            "At how many positions does the second string match within the first, even where matches run into one another?",
            "number of substring matches, overlaps counted",
            "Slide a short word along under a long text, one letter at a time, and count how often it fits exactly.",
            "The number of i for which the substring of t of length |p| beginning at i equals p, for a text t and a pattern p, in this order of arguments.",
            "'ana' is in 'banana' twice, because the a in the middle may serve both.",
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
            letters(rng, size(rng, 5, 9), "ab"),
            rng.choice(("a", "aa", "ab", "aba", "b", "bb")),
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
        more_phrasings=(
            "Write a function to list every index where a text has a certain character.",
            "Write a python function to collect the zero-based offsets of all matches of one symbol in a string, in rising order.",
            "Take a text and then one character; return the list of places, counted from 0, that hold it, empty if none does.",
            "Which indices, starting with 0, does the second argument, a single character, occupy in the string?",
            "list of zero-based indices of a character",
            "Number the letters of a text from 0 and write down the numbers of those that are the one you were told to look for.",
            "The increasing list of all i with t[i] = c, for a string t and a character c.",
            "'banana' and 'a' give [1, 3, 5]; 'banana' and 'x' give [].",
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
            "Return the characters two texts have in common from the start until they first "
            "differ.",
            "Determine the longest shared prefix of a pair of words; it may be empty.",
            "I need the part at the front that is the same in both strings.",
        ),
        more_phrasings=(
            "Write a function to get the start that two texts share, as long as possible.",
            "Write a python function to extract the maximal initial segment common to a pair of strings, '' if even their first characters differ.",
            "For two strings, walk both from the left while they agree and return what you walked over.",
            "With which characters, as many as possible, do both words begin alike?",
            "longest shared beginning of two strings",
            "Write one word under the other and read from the front as long as the letters are the same; say what you have read.",
            "The string p of greatest length such that each of the two arguments begins with p.",
            "'carpet' and 'carton' give 'car'; 'dog' and 'cat' give ''.",
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
        ),
        inputs=lambda rng: (
            lambda start: (
                start + letters(rng, rng.randint(0, 3), "abc"),
                start + letters(rng, rng.randint(0, 4), "abcd"),
            )
        )(letters(rng, rng.randint(0, 4), "abcxyz")),
    ),
)
