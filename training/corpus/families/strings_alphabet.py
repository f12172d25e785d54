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
        more_phrasings=(
            "Write a function to put a lower-case word's letters in alphabetical order.",
            "Write a python function to rearrange the characters of a word in small letters so that they ascend, and return them as one string.",
            "For a word of lower-case letters, return a string with the same letters, each as often as before, going from a towards z.",
            "What does a word in small letters become when its letters are alphabetised?",
            "The letters of a lower-case word, sorted.",
            "Shake the little letters out of the word and lay them down again following the alphabet, doubles side by side. What does it say?",
            "The non-decreasing rearrangement of the characters of a lower-case word, as a string.",
            "'banana' turns into 'aaabnn': the letters remain, only their order changes.",
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
        more_phrasings=(
            "Write a function to put a lower-case word's vowels before its other letters, both in original order.",
            "Write a python function to split a word in small letters into a, e, i, o, u and the rest, and return the first part followed by the second, neither rearranged.",
            "For a lower-case word, return a string that begins with all its vowels as they occur and goes on with all other letters as they occur.",
            "What does a word of small letters look like after its vowels have jumped to the start, without any other change of order?",
            "Vowels first, then consonants, order kept.",
            "Let all of a, e, i, o and u in the small-letter word step forward, and leave everyone else behind them. Nobody overtakes anyone of the same kind.",
            "The stable partition of a lower-case word into its characters in {a, e, i, o, u} and its remaining ones, as a single string.",
            "'planet' gives 'aeplnt': first the letters a and e, then p, l, n and t.",
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
        more_phrasings=(
            "Write a function to shift the digits of a string to the back, everything else staying in order before them.",
            "Write a python function to divide a text into non-digits and digits and return the former followed by the latter, each in the sequence they had.",
            "For a string, return one with the same characters in which all digits come after all others and neither sort is rearranged.",
            "How does a text read when its digits have been pushed behind its last other character, as they were ordered?",
            "Digits last, original orders kept.",
            "Pull the figures 0 to 9 out of the line and hang them on at its end, first one first. What remains closes up.",
            "The stable partition of a string into characters that are not digits and characters that are, as one string.",
            "'a1b22c' becomes 'abc122'.",
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
        more_phrasings=(
            "Write a function to order a string's characters by falling count, then alphabetically, keeping all copies.",
            "Write a python function to arrange the characters of a text with the ones occurring most often in front, those equally common by the alphabet, equal ones next to each other.",
            "For a string, return all its characters so that commoner ones precede rarer ones; where two are as common, the one earlier in the alphabet precedes.",
            "What does a word become if its letters are lined up from the most to the least used, a to z in case of a draw, each as often as it was there?",
            "Characters by descending frequency, ties alphabetical.",
            "Put the letters of the word in heaps. Lay out the biggest heap first, then the next biggest; of two equal heaps, the one nearer the start of the alphabet. Return the row of letters.",
            "Returns the characters sorted by the key (-f(c), c), where f(c) is the number of occurrences of c in the string.",
            "'banana' gives 'aaannb', 'dcba' gives 'abcd' and 'zzy' gives 'zzy'.",
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
        more_phrasings=(
            "Write a function to find which letters between 'a' and '<c>', inclusive, are absent from a lower-case text, as a sorted string.",
            "Write a python function to list, joined in alphabetical order, every letter of the alphabet up to and including '<c>' never appearing in a small-letter text.",
            "For a text in small letters, go through the alphabet from 'a' and stop after '<c>'; return as a string those letters the text does not contain.",
            "Which of the letters a, b, c and so on through '<c>' does a lower-case text do without, written as one string in order?",
            "Letters a to <c> missing in a lower-case text.",
            "Cross out, on a strip with the alphabet from 'a' to '<c>', each letter used in the small-letter text. What can still be read on the strip?",
            "The string of all letters x with 'a' <= x <= '<c>' that are not characters of the given lower-case text, ascending.",
            "Not the letters a text in lower case has, but the ones it lacks: all from 'a' to '<c>' minus those occurring, as an alphabetical string.",
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
        more_phrasings=(
            "Write a function to give the run of the alphabet from one small letter through another, as a string.",
            "Write a python function to spell out all lower-case letters starting with the first argument and stopping with the second, which is not earlier.",
            "For two small letters, the second equal to or later than the first, return a string of every letter from the one to the other, the two themselves included.",
            "Which letters do you say when you recite the alphabet from one lower-case letter to a second one, neither left out?",
            "Alphabet slice between two letters, inclusive.",
            "Cut the piece out of the small-letter alphabet that begins with this letter and ends with that one. What is written on the piece?",
            "The concatenation, in ascending order, of all letters x with first <= x <= last, where first <= last are lower-case letters.",
            "From 'm' to 'p' the result is 'mnop', and from 'q' to 'q' it is 'q'.",
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
        more_phrasings=(
            "Write a function to compute how far apart two small letters are in the alphabet, as a non-negative number.",
            "Write a python function to count the alphabet steps leading from one lower-case letter to another, whichever way that goes.",
            "For two letters in lower case, return the difference of their places in a to z, without sign.",
            "By how many positions of the alphabet do two small letters differ?",
            "Alphabet distance of two lower-case letters.",
            "Put a finger on one small letter of the alphabet. How many letters must it move on or back to reach the other?",
            "|p(a) - p(b)| with p the position of a lower-case letter in the alphabet.",
            "From 'b' to 'e' and from 'e' to 'b' it is 3, from 'x' to 'x' it is 0.",
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
        more_phrasings=(
            "Write a function to get a string of a lower-case word's alphabetically lowest and highest letters.",
            "Write a python function to pick from a word in small letters the letter earliest and the letter latest in the alphabet and return them joined in this order.",
            "For a non-empty lower-case word, return two characters as a string, the least and then the greatest letter that it contains.",
            "Which letter of a small-letter word is nearest the beginning of the alphabet, and which is nearest its end, as a string of two?",
            "Lowest then highest letter, as two-character string.",
            "Look where the word's small letters stand in the alphabet. Write down the frontmost one and, right after it, the hindmost one.",
            "The concatenation of min(S) and max(S), S being the letters of a non-empty word in lower case.",
            "'table' gives 'at', 'zoo' gives 'oz' and 'eee' gives 'ee'.",
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
        more_phrasings=(
            "Write a function to count a lower-case word's letters lying between '<a>' and '<b>', inclusive.",
            "Write a python function to compute how many characters of a small-letter word come neither earlier in the alphabet than '<a>' nor later than '<b>'.",
            "For a word in lower case, return the number of its letters, repeats counting, that belong to the stretch of the alphabet from '<a>' through '<b>'.",
            "How often does a word of small letters use one of the letters '<a>' up to '<b>', these two among them?",
            "Number of lower-case letters from <a> to <b>.",
            "Colour the alphabet from '<a>' to '<b>', both ends too. How many of the small letters in the word are coloured?",
            "|{i : '<a>' <= w[i] <= '<b>'}| for a lower-case word w.",
            "Disregard all letters before '<a>' or after '<b>' in the alphabet, and tell how many letters of the lower-case word are still there.",
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
