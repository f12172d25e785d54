"""Families about sorting letters and about places in the alphabet."""

from random import Random

from training.corpus.draw import coin, letters, sentence, size, word
from training.corpus.family import Family


def sorted_or_not(rng: Random) -> tuple[str]:
    """A word, half of the time with its letters in order."""
    found = letters(rng, rng.randint(3, 6))
    return ("".join(sorted(found)) if coin(rng) else found,)


FAMILIES = (
    Family(
        concept="sort-letters-of-word",
        tags=("strings", "sorting"),
        phrasings=(
            "Write a function to sort the letters of a lower-case word alphabetically.",
            "Write a python function to return a string with the characters of a lower-case "
            "word in ascending order.",
            "Given a word in small letters, put its letters in alphabetical order, repeats "
            "kept, and return them as a string.",
            "Arrange the letters of a lower-case word from a to z.",
            "Return the letters of a word of small letters, sorted and joined again.",
            "I need the letters of a lower-case word in the order of the alphabet, as one word.",
        ),
        names=("sort_letters", "sorted_word", "order_letters", "alphabetize"),
        solutions=(
            """def <f>(word):
    return "".join(sorted(word))""",
            """def <f>(text):
    chars = list(text)
    chars.sort()
    return "".join(chars)""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 3, 7)))),),
    ),
    Family(
        concept="sort-letters-descending",
        tags=("strings", "sorting"),
        phrasings=(
            "Write a function to sort the letters of a lower-case word from z to a.",
            "Write a python function to return the characters of a lower-case word in "
            "descending alphabetical order, as a string.",
            "Given a word in small letters, put its letters in reverse alphabetical order, "
            "repeats kept.",
            "Arrange the letters of a lower-case word so that those late in the alphabet come "
            "first.",
            "Return the letters of a word of small letters sorted downwards and joined again.",
            "I need a lower-case word's letters as one string, the greatest letter first.",
        ),
        names=("sort_descending", "letters_descending", "sort_backwards", "z_to_a"),
        solutions=(
            """def <f>(word):
    return "".join(sorted(word, reverse=True))""",
            """def <f>(text):
    return "".join(sorted(text))[::-1]""",
            """def <f>(word):
    chars = list(word)
    chars.sort(reverse=True)
    return "".join(chars)""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 3, 7)))),),
    ),
    Family(
        concept="sort-letters-within-words",
        tags=("strings", "sorting"),
        phrasings=(
            "Write a function to sort the letters inside every word of a lower-case sentence; "
            "the words stay in place.",
            "Write a python function to put the letters of each word of a lower-case text in "
            "alphabetical order without changing the order of the words.",
            "Given a sentence in small letters, return it with each word's letters sorted "
            "alphabetically.",
            "Order the letters of all words in a lower-case sentence, word by word.",
            "Return the lower-case text whose words have their letters in ascending order, "
            "separated by spaces as before.",
            "I want each word of a lower-case line replaced by its sorted letters, the words "
            "staying where they are.",
        ),
        names=("sort_each_word", "sort_inside_words", "order_word_letters", "sort_words_letters"),
        solutions=(
            """def <f>(text):
    return " ".join("".join(sorted(word)) for word in text.split())""",
            """def <f>(sentence):
    words = sentence.split()
    for i in range(len(words)):
        words[i] = "".join(sorted(words[i]))
    return " ".join(words)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 4)),),
    ),
    Family(
        concept="vowels-moved-to-front",
        tags=("strings",),
        phrasings=(
            "Write a function to move the vowels of a lower-case word to its front, keeping "
            "the order of vowels and of consonants.",
            "Write a python function to return the vowels of a word in small letters followed "
            "by its consonants, both in their original order.",
            "Given a lower-case word, put a, e, i, o, u first and the other letters behind, "
            "without sorting either group.",
            "Rearrange a lower-case word so that all vowels precede all consonants; within "
            "both groups nothing is reordered.",
            "Return the lower-case word with its vowels gathered at the beginning in order and "
            "its consonants after them in order.",
            "I want the vowels of a word first, as they come, then the consonants, as they come.",
        ),
        names=("vowels_first", "vowels_to_front", "gather_vowels", "vowels_then_consonants"),
        solutions=(
            """def <f>(word):
    vowels = "".join(c for c in word if c in "aeiou")
    rest = "".join(c for c in word if c not in "aeiou")
    return vowels + rest""",
            """def <f>(word):
    return "".join(sorted(word, key=lambda c: c not in "aeiou"))""",
            """def <f>(text):
    front, back = "", ""
    for c in text:
        if c in "aeiou":
            front += c
        else:
            back += c
    return front + back""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 3, 7), "aeioubst"))),),
    ),
    Family(
        concept="digits-moved-to-end",
        tags=("strings",),
        phrasings=(
            "Write a function to move all digits of a string to its end, keeping the order of "
            "the digits and of the other characters.",
            "Write a python function to return the characters of a text that are no digits, "
            "followed by its digits, both in their original order.",
            "Given a string, put its digits behind everything else without changing the order "
            "within either group.",
            "Rearrange a text so that its digits come last, in the order they had, and the "
            "rest before them as it was.",
            "Return the string with its digits gathered at the end in order.",
            "I have codes mixing letters and digits and want the letters first, then the "
            "digits, each in the given order.",
        ),
        names=("digits_last", "digits_to_end", "gather_digits", "letters_then_digits"),
        solutions=(
            """def <f>(text):
    digits = [c for c in text if c.isdigit()]
    rest = [c for c in text if not c.isdigit()]
    return "".join(rest + digits)""",
            """def <f>(s):
    return "".join(sorted(s, key=str.isdigit))""",
            """def <f>(code):
    front = back = ""
    for c in code:
        if c in "0123456789":
            back += c
        else:
            front += c
    return front + back""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 8), "abcxyz12345678"),),
    ),
    Family(
        concept="sort-characters-by-frequency",
        tags=("strings", "sorting"),
        phrasings=(
            "Write a function to sort the characters of a string by how often they occur, most "
            "frequent first and ties alphabetically; equal ones stand together.",
            "Write a python function to return a text's characters ordered by falling "
            "frequency, then by the alphabet, each as often as it occurs.",
            "Given a lower-case word, put its commonest letters first; letters that are "
            "equally common come in alphabetical order, copies side by side.",
            "Rearrange the letters of a lower-case word by descending count; if counts are "
            "equal, by alphabet.",
            "Return the letters of a word of small letters grouped and ordered by number of "
            "occurrences, largest first, alphabetical among equals.",
            "I want a word's letters sorted by frequency from high to low, then from a to z, "
            "with all copies kept.",
        ),
        names=("sort_by_frequency", "frequency_order", "order_by_count", "sort_by_count"),
        solutions=(
            """def <f>(text):
    return "".join(sorted(text, key=lambda c: (-text.count(c), c)))""",
            """from collections import Counter

def <f>(word):
    counts = sorted(Counter(word).items(), key=lambda item: (-item[1], item[0]))
    return "".join(c * n for c, n in counts)""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 9), "abcd"),),
    ),
    Family(
        concept="letters-missing-from-text",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to return the letters from 'a' to '<c>' that do not occur in a "
            "lower-case text, in alphabetical order, as a string.",
            "Write a python function to find which of the letters a to <c> a text in small "
            "letters lacks; join them alphabetically.",
            "Given a lower-case text, return a string of the letters between 'a' and '<c>', "
            "both included, which are missing in it.",
            "Which letters of the alphabet's part a to <c> are not used in a lower-case text? "
            "Return them in order as one string.",
            "Return the alphabet from 'a' up to and including '<c>' without the letters of the "
            "given lower-case text.",
            "I keep a small alphabet, a through <c>: tell me, in order and in one string, the "
            "letters that a lower-case text never uses.",
        ),
        names=("missing_letters", "unused_letters", "absent_letters", "letters_left"),
        solutions=(
            """def <f>(text):
    return "".join(chr(i) for i in range(97, ord(<c>) + 1) if chr(i) not in text)""",
            """from string import ascii_lowercase

def <f>(text):
    alphabet = ascii_lowercase[:ascii_lowercase.index(<c>) + 1]
    return "".join(c for c in alphabet if c not in text)""",
            """def <f>(s):
    result = ""
    for code in range(ord("a"), ord(<c>) + 1):
        if chr(code) not in s:
            result += chr(code)
    return result""",
        ),
        inputs=lambda rng, c: (letters(rng, rng.randint(2, 9), "abcdefghijkr"),),
        parameters=lambda rng: {"c": rng.choice("efghij")},
    ),
    Family(
        concept="alphabet-between-letters",
        tags=("strings",),
        phrasings=(
            "Write a function to return all letters of the alphabet from one lower-case letter "
            "to another, both included, as a string.",
            "Write a python function to list, in one string, the alphabet's letters between "
            "two small letters with these two included; the first one is not after the second.",
            "Given a first and a last lower-case letter in alphabetical order, return the "
            "stretch of the alphabet from the first up to the last, inclusive.",
            "Which letters does the range from one small letter to a later or equal one hold? "
            "Return them as a string including both ends.",
            "Return the part of the alphabet that starts with the first argument and ends with "
            "the second (lower case, in order).",
            "I pass two small letters such as 'c' and 'g' and want 'cdefg'.",
        ),
        names=("letter_range", "alphabet_part", "letters_between", "alphabet_slice"),
        solutions=(
            """def <f>(first, last):
    return "".join(chr(i) for i in range(ord(first), ord(last) + 1))""",
            """from string import ascii_lowercase

def <f>(start, end):
    return ascii_lowercase[ascii_lowercase.index(start):ascii_lowercase.index(end) + 1]""",
            """def <f>(a, b):
    result = a
    while a != b:
        a = chr(ord(a) + 1)
        result += a
    return result""",
        ),
        inputs=lambda rng: tuple(sorted(letters(rng, 2))),
    ),
    Family(
        concept="letter-distance",
        tags=("strings",),
        phrasings=(
            "Write a function to return how many places two lower-case letters are apart in "
            "the alphabet.",
            "Write a python function to compute the absolute difference of the alphabet "
            "positions of two small letters.",
            "Given two lower-case letters, in any order, return their distance in the alphabet.",
            "How many steps through the alphabet lead from one small letter to another, "
            "forwards or backwards without wrapping round?",
            "Return the number of places between two lower-case letters of the alphabet: 1 for "
            "neighbours, 0 for the same letter.",
            "I need to know how far apart two small letters are in a-z, never negative.",
        ),
        names=("letter_distance", "alphabet_distance", "distance", "steps_apart"),
        solutions=(
            """def <f>(a, b):
    return abs(ord(a) - ord(b))""",
            """from string import ascii_lowercase

def <f>(first, second):
    return abs(ascii_lowercase.index(first) - ascii_lowercase.index(second))""",
            """def <f>(a, b):
    if a > b:
        a, b = b, a
    return ord(b) - ord(a)""",
        ),
        inputs=lambda rng: (letters(rng, 1), letters(rng, 1)),
    ),
    Family(
        concept="letters-in-alphabetical-order",
        tags=("strings", "validation"),
        phrasings=(
            "Write a function to check whether the letters of a lower-case word stand in "
            "alphabetical order, equal neighbours allowed.",
            "Write a python function to return True if no letter of a word in small letters is "
            "earlier in the alphabet than the letter before it, else False.",
            "Given a lower-case word, tell whether its letters never go down in the alphabet "
            "from left to right.",
            "Are the letters of a lower-case word already sorted from a to z (repeats are fine)?",
            "Return whether a word of small letters reads the same after sorting its letters "
            "alphabetically.",
            "I look for words such as 'almost' or 'bee', whose letters come in the order of "
            "the alphabet; check one.",
        ),
        names=("is_alphabetical", "letters_sorted", "in_order", "abecedarian"),
        solutions=(
            """def <f>(word):
    return list(word) == sorted(word)""",
            """def <f>(word):
    return all(a <= b for a, b in zip(word, word[1:]))""",
            """def <f>(text):
    for i in range(1, len(text)):
        if text[i] < text[i - 1]:
            return False
    return True""",
        ),
        inputs=sorted_or_not,
    ),
    Family(
        concept="smallest-and-largest-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to return the alphabetically first and last letter of a "
            "lower-case word as a two-letter string.",
            "Write a python function to find the smallest and the largest letter of a word in "
            "small letters and join them, smallest first.",
            "Given a lower-case word, return a string of two characters: its letter nearest to "
            "a, then its letter nearest to z.",
            "Which of a lower-case word's letters come first and last in the alphabet? Return "
            "both as one string in this order.",
            "Return the minimum letter followed by the maximum letter of a word of small "
            "letters (the same letter twice if it has only one).",
            "I need the alphabetical extremes of a word's letters, e.g. 'au' for 'aqua'.",
        ),
        names=("extreme_letters", "letter_extremes", "first_and_last_letter", "min_max_letter"),
        solutions=(
            """def <f>(word):
    return min(word) + max(word)""",
            """def <f>(text):
    chars = sorted(text)
    return chars[0] + chars[-1]""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, rng.randint(1, 6)))),),
    ),
    Family(
        concept="count-letters-in-alphabet-range",
        tags=("strings",),
        phrasings=(
            "Write a function to count the letters of a lower-case word from '<a>' to '<b>' in "
            "the alphabet, both included.",
            "Write a python function to return how many letters of a word in small letters are "
            "not before '<a>' and not after '<b>' in the alphabet.",
            "Given a lower-case word, return the number of its letters in the alphabet's "
            "stretch from '<a>' up to and including '<b>'.",
            "How many letters of a lower-case word belong to the range <a>-<b>, ends included?",
            "Return the count of letters from <a> through <b> in a word of small letters.",
            "I split the alphabet into parts, one being '<a>' to '<b>' inclusive: how many "
            "letters of a lower-case word are in this one?",
        ),
        names=("letters_in_range", "count_range", "count_between", "letters_from_to"),
        solutions=(
            """def <f>(word):
    return sum(<a> <= c <= <b> for c in word)""",
            """def <f>(text):
    count = 0
    for c in text:
        if c >= <a> and c <= <b>:
            count += 1
    return count""",
            """def <f>(word):
    return len([c for c in word if ord(<a>) <= ord(c) <= ord(<b>)])""",
        ),
        inputs=lambda rng, a, b: (
            word(rng) + word(rng) if coin(rng) else letters(rng, size(rng, 3, 8)),
        ),
        parameters=lambda rng: {"a": rng.choice("abcdef"), "b": rng.choice("klmnop")},
    ),
)
