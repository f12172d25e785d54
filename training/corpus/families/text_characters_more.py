"""More families about the single characters of a string."""

from training.corpus.draw import cased, coin, letters, mixed, size, words
from training.corpus.family import Family


def shuffled(rng):
    """A word and either its letters shuffled or a word like it."""
    first = rng.choice(("listen", "night", "stone", "level", "water", "abc", "noon"))
    second = "".join(rng.sample(first, len(first)))
    if coin(rng):
        second = second[:-1] + rng.choice("eantz")
    return (first, second)


FAMILIES = (
    Family(
        concept="upper-and-lower-counts",
        tags=("strings", "tuples"),
        phrasings=(
            "Write a function to count the uppercase and the lowercase letters of a string "
            "and return the two counts as a tuple.",
            "Write a python function to return a tuple with the number of capital letters and "
            "the number of small letters in a text.",
            "Given a string, return (upper, lower): how many letters are in each case.",
            "Count capitals and small letters separately and return both numbers as a tuple, "
            "capitals first.",
            "How many uppercase and how many lowercase letters does a text have? "
            "Return a pair in that order.",
            "I need a tuple with two numbers for a string: its uppercase count, then its "
            "lowercase count.",
            "Return the pair of upper case and lower case letter counts of the given text.",
        ),
        names=("case_counts", "count_case", "upper_lower_counts"),
        solutions=(
            """def <f>(text):
    upper = sum(1 for c in text if c.isupper())
    lower = sum(1 for c in text if c.islower())
    return (upper, lower)""",
            """def <f>(s):
    upper = 0
    lower = 0
    for char in s:
        if char.isupper():
            upper += 1
        elif char.islower():
            lower += 1
    return upper, lower""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 4, 14)),),
    ),
    Family(
        concept="count-given-character",
        tags=("strings",),
        phrasings=(
            "Write a function to count how often a given character occurs in a string.",
            "Write a python function to find the number of occurrences of a character in a text.",
            "Given a string and a character, return how many times the character appears.",
            "Count the appearances of one character in a text, with case mattering.",
            "How many times does a particular letter occur in a string?",
            "Return the frequency of a character inside the given text.",
            "I pass a text and a single character and want the number of its occurrences.",
        ),
        names=("count_char", "count_character", "occurrences", "char_frequency"),
        solutions=(
            """def <f>(text, char):
    return text.count(char)""",
            """def <f>(s, ch):
    count = 0
    for c in s:
        if c == ch:
            count += 1
    return count""",
            """def <f>(text, char):
    return sum(1 for c in text if c == char)""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 12), "abcA"), rng.choice("aabc")),
    ),
    Family(
        concept="remove-given-character",
        tags=("strings",),
        phrasings=(
            "Write a function to remove every occurrence of a given character from a string.",
            "Write a python function to delete all copies of a character from a text.",
            "Given a text and a character, return the text without that character.",
            "Drop a certain letter everywhere it appears in a string.",
            "Return the string that is left when a character is taken out of it wherever it is.",
            "I want to strip all occurrences of one character from the given string.",
            "Filter a character out of a text.",
        ),
        names=("remove_char", "remove_character", "drop_char", "delete_letter"),
        solutions=(
            """def <f>(text, char):
    return text.replace(char, "")""",
            """def <f>(s, ch):
    return "".join(c for c in s if c != ch)""",
            """def <f>(text, char):
    result = ""
    for c in text:
        if c != char:
            result += c
    return result""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 10), "abcd"), rng.choice("aabc")),
    ),
    Family(
        concept="remove-vowels",
        tags=("strings",),
        phrasings=(
            "Write a function to remove all vowels from a string, capital or small.",
            "Write a python function to return a text without its vowels, in either case.",
            "Given a string, delete every a, e, i, o and u, upper or lower case, and return "
            "what is left.",
            "Drop the vowels from a text; both cases are vowels.",
            "Return the string that remains when its vowels, capital or small, are left out.",
            "Keep everything in a text but the vowels, whatever their case.",
            "I need a text stripped of its vowels, uppercase vowels included.",
        ),
        names=("remove_vowels", "strip_vowels", "without_vowels", "drop_vowels"),
        solutions=(
            """def <f>(text):
    return "".join(c for c in text if c.lower() not in "aeiou")""",
            """def <f>(s):
    result = ""
    for char in s:
        if char not in "aeiouAEIOU":
            result += char
    return result""",
            """import re

def <f>(text):
    return re.sub("[aeiouAEIOU]", "", text)""",
        ),
        inputs=lambda rng: (cased(rng, " ".join(words(rng, size(rng, 1, 3)))),),
    ),
    Family(
        concept="swap-case",
        tags=("strings",),
        phrasings=(
            "Write a function to swap the case of every letter in a string.",
            "Write a python function to make small letters capital and capital letters small.",
            "Given a text, return it with upper and lower case exchanged.",
            "Invert the case of the letters of a text; other characters stay as they are.",
            "Toggle upper and lower case throughout a string.",
            "Return the string where each uppercase letter became lowercase and vice versa.",
            "I need capitals turned into small letters and small letters into capitals.",
        ),
        names=("swap_case", "toggle_case", "invert_case", "flip_case"),
        solutions=(
            """def <f>(text):
    return text.swapcase()""",
            """def <f>(s):
    return "".join(c.lower() if c.isupper() else c.upper() for c in s)""",
            """def <f>(text):
    result = ""
    for char in text:
        if char.isupper():
            result += char.lower()
        else:
            result += char.upper()
    return result""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 3, 10)),),
    ),
    Family(
        concept="is-anagram",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to check whether two strings are anagrams of each other.",
            "Write a python function to tell if two words consist of the same letters, each as "
            "often in one as in the other.",
            "Given two strings, return True if one can be rearranged into the other.",
            "Check if two words use the same letters the same number of times.",
            "Are two texts anagrams? Return a boolean.",
            "Find out whether the characters of one string are a reordering of the other's.",
            "I have two words and want to know if shuffling the first can give the second.",
        ),
        names=("is_anagram", "are_anagrams", "check_anagram", "same_letters"),
        solutions=(
            """def <f>(first, second):
    return sorted(first) == sorted(second)""",
            """from collections import Counter

def <f>(a, b):
    return Counter(a) == Counter(b)""",
            """def <f>(a, b):
    if len(a) != len(b):
        return False
    return all(a.count(c) == b.count(c) for c in a)""",
        ),
        inputs=shuffled,
    ),
)
