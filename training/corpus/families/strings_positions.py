"""Families about first, last and n-th characters of a kind."""

from training.corpus.draw import cased, letters, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="first-vowel",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the first vowel of a lower-case word, or an empty "
            "string if it has none.",
            "Write a python function to find the leftmost of the letters a, e, i, o, u in a "
            "word of small letters; '' if there is no vowel.",
            "Given a lower-case word, return its first vowel as a string, '' when there is none.",
            "Which vowel comes first in a lower-case word? Return '' for a word without vowels.",
            "Go through a lower-case word from the left and return the first vowel met, or the "
            "empty string.",
            "I need the earliest vowel of a word in small letters (an empty string when no "
            "vowel is found).",
        ),
        more_phrasings=(
            "Write a function to get the first vowel in a lower-case word, '' if none.",
            "Write a python function to scan a small-letter word from the left for any of a, e, i, o, u and return the one met first, or the empty string.",
            "For a word in lower case, return that vowel of it which has the smallest index, and '' should it have no vowels.",
            "What is the first letter of the small-letter word that is a, e, i, o or u, the empty text standing for none?",
            "First vowel of a lower-case word or ''.",
            "Spell the small-letter word until you say one of a, e, i, o, u. Which one is it? If you never do, answer with an empty text.",
            "w[i] for the least i such that w[i] is in {a, e, i, o, u}, or '' if no such i exists, w being lower case.",
            "'stream' gives 'e', 'sky' gives the empty string.",
        ),
        names=("first_vowel", "find_vowel", "leading_vowel", "earliest_vowel"),
        solutions=(
            """def <f>(word):
    for c in word:
        if c in "aeiou":
            return c
    return ""
""",
            """def <f>(word):
    return next((c for c in word if c in "aeiou"), "")""",
            """def <f>(text):
    vowels = [c for c in text if c in "aeiou"]
    return vowels[0] if vowels else ""
""",
        ),
        inputs=lambda rng: (
            rng.choice((word(rng), letters(rng, size(rng, 2, 6), "bcdfgaeioutrs"))),
        ),
    ),
    Family(
        concept="last-vowel-index",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the index of the last vowel in a lower-case word, or "
            "-1 if there is none.",
            "Write a python function to find at which index, from 0, the final one of the "
            "letters a, e, i, o, u stands in a lower-case word; -1 without vowels.",
            "Given a word in small letters, return the largest index holding a vowel, or -1.",
            "Where is the last vowel of a lower-case word? Return its zero-based index, -1 for "
            "no vowel.",
            "Return the position, counted from 0, of the rightmost vowel of a lower-case "
            "string and -1 if it has no vowels.",
            "I want the zero-based place of the last vowel in a word of small letters, -1 if "
            "it lacks any.",
        ),
        more_phrasings=(
            "Write a function to get the 0-based index of a lower-case word's last vowel, -1 if it has none.",
            "Write a python function to search a small-letter word from its end for any of a, e, i, o, u and return the place found, numbered from zero, or -1.",
            "For a word in lower case, return the highest index at which there is a vowel, and -1 should there be none at all.",
            "How far right, as an index from 0, does a vowel still occur in a word of small letters (-1 if nowhere)?",
            "Index of the last vowel, or -1.",
            "Number the small letters of the word 0, 1, 2, ... Which number has the hindmost of a, e, i, o, u? Say -1 when none of these is there.",
            "max{i : w[i] in {a, e, i, o, u}} for a lower-case word w, with -1 for an empty set.",
            "'banana' gives 5, 'stop' gives 2 and 'shy' gives -1.",
        ),
        names=("last_vowel_index", "last_vowel", "vowel_from_right", "rightmost_vowel"),
        solutions=(
            """def <f>(word):
    for i in range(len(word) - 1, -1, -1):
        if word[i] in "aeiou":
            return i
    return -1""",
            """def <f>(word):
    last = -1
    for i, c in enumerate(word):
        if c in "aeiou":
            last = i
    return last""",
            """def <f>(text):
    return max(text.rfind(v) for v in "aeiou")""",
        ),
        inputs=lambda rng: (
            rng.choice((word(rng), letters(rng, size(rng, 2, 6), "bcdfgaeioutrs"))),
        ),
    ),
    Family(
        concept="nth-occurrence-index",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the index of the n-th occurrence of a character in a "
            "string, or -1 if it occurs fewer than n times.",
            "Write a python function to find, in a text, the zero-based index at which a "
            "character appears for the n-th time, -1 if it does not (arguments: text, "
            "character, n).",
            "Given a string, a character and a positive n, return where (from 0) the character "
            "stands for the n-th time, or -1.",
            "At which index does a character occur for the n-th time in a string? Arguments "
            "are the string, the character, n; -1 means never.",
            "Find the index of the n-th appearance, n starting from 1, of a character in a "
            "string; return -1 if there are too few.",
            "I have a text, a letter and n and need the zero-based index of the letter's n-th "
            "occurrence (-1 if none).",
        ),
        more_phrasings=(
            "Write a function to find the 0-based index of a character's n-th occurrence in a string, else -1; arguments string, character, n.",
            "Write a python function to locate where a text contains a certain character for the n-th time, n being at least 1, and to return -1 if it never gets that far.",
            "For a string, a character and a count n from 1 up, return the index, from 0, of the place where the count of that character reaches n, and -1 when the string ends before.",
            "At what index do we see the given character (second argument) for the n-th time (third argument) while reading the string, if we do at all (-1 otherwise)?",
            "Index of n-th occurrence of a character, or -1.",
            "Read the text and count each time you meet this letter. On which place, the first place being 0, are you when you have counted to n? Say -1 if you can't count that far.",
            "The n-th smallest element of {i : s[i] = c}, n >= 1, or -1 if the set has fewer than n elements; called with s, c, n.",
            "In 'banana' the letter 'a' stands for the 2nd time at index 3, and for the 4th time nowhere, which means -1.",
        ),
        names=("nth_occurrence", "find_nth", "index_of_nth", "nth_index"),
        solutions=(
            """def <f>(text, char, n):
    index = -1
    for _ in range(n):
        index = text.find(char, index + 1)
        if index == -1:
            return -1
    return index""",
            """def <f>(text, c, n):
    places = [i for i, x in enumerate(text) if x == c]
    return places[n - 1] if len(places) >= n else -1""",
            """def <f>(s, letter, n):
    for i, ch in enumerate(s):
        if ch == letter:
            n -= 1
            if n == 0:
                return i
    return -1""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 5, 10), "aabc"),
            rng.choice("aab"),
            rng.randint(1, 3),
        ),
    ),
    Family(
        concept="first-capital-letter",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the first capital letter of a string, or None if it "
            "has no capitals.",
            "Write a python function to find the leftmost upper-case letter in a text; give "
            "None when all letters are small.",
            "Given a text, return its first uppercase letter, None if there is not any.",
            "Which capital letter comes first in a string? None if no letter is upper case.",
            "Scan a string from left to right and return the first upper-case letter, or None.",
            "I need the earliest capital of a text, or None where there is none.",
        ),
        names=("first_capital", "first_upper", "find_capital", "leading_capital"),
        solutions=(
            """def <f>(text):
    for c in text:
        if c.isupper():
            return c
    return None""",
            """def <f>(s):
    return next((c for c in s if c.isupper()), None)""",
        ),
        inputs=lambda rng: (cased(rng, word(rng)) if rng.random() < 0.8 else word(rng),),
    ),
    Family(
        concept="first-digit-index",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the index of the first digit in a string, or -1 if "
            "there is no digit.",
            "Write a python function to find where, counted from 0, the first of the digits 0 "
            "to 9 stands in a text; -1 without digits.",
            "Given a string, return the smallest index at which it has a digit, and -1 if it "
            "has none.",
            "At which zero-based index does the first digit of a text stand? Return -1 for a "
            "text with no digits.",
            "Find the position (from 0) of the leftmost digit character, or -1.",
            "I have codes such as 'ab12' and need the index where the digits begin; -1 if no "
            "digit occurs.",
        ),
        more_phrasings=(
            "Write a function to find the 0-based position of a text's first digit, -1 if there is none.",
            "Write a python function to scan a string from the left and report the index of the earliest character out of 0-9, or -1 in the absence of digits.",
            "For a string, return how many characters come before its first digit, or -1 when no digit is in it.",
            "Where in the text, numbering from zero, does a digit turn up for the first time (-1 if never)?",
            "Index of the first digit, or -1.",
            "Walk along the text until you come to a figure. How many characters have you passed before it? Answer -1 if you reach the end without seeing one.",
            "min{i : s[i] is a digit}, or -1 where that set is empty.",
            "'v2x9' yields 1, '7up' yields 0 and 'none' yields -1.",
        ),
        names=("first_digit_index", "find_digit", "digit_position", "index_of_digit"),
        solutions=(
            """def <f>(text):
    for i, c in enumerate(text):
        if c.isdigit():
            return i
    return -1""",
            """def <f>(s):
    return next((i for i in range(len(s)) if s[i].isdigit()), -1)""",
            """import re

def <f>(text):
    match = re.search("[0-9]", text)
    return match.start() if match else -1""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 0, 5)) + letters(rng, rng.choice((0, 2, 3)), "0123456789ab"),
        ),
    ),
    Family(
        concept="last-unique-character",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the last character of a string that occurs only once "
            "in it, or None if there is no such character.",
            "Write a python function to find, looking from the right, the first character that "
            "is not repeated anywhere in the text; None if all are repeated.",
            "Given a string, return the rightmost one of the characters appearing exactly "
            "once, or None.",
            "Which character that occurs a single time in a string comes last? None if there "
            "is none.",
            "Return the last non-repeated character of a text, or None when every character "
            "occurs more than once.",
            "I want the final character whose count in the string is one, otherwise None.",
        ),
        more_phrasings=(
            "Write a function to find the last character of a string that appears just once, None if all repeat.",
            "Write a python function to return, of all characters with a count of one in a text, that which stands furthest right, or None for lack of any.",
            "For a string, return the character nearest to its end that has no equal elsewhere in it; with no such character, None.",
            "Which character without a double comes last in the string (None when each has one)?",
            "Rightmost non-repeating character or None.",
            "Start reading at the end of the word and stop at a letter that the word has only once. Which is it? If you don't find any, the answer is None.",
            "s[i] for the greatest i such that s[i] != s[j] for all j != i; None if there is no such i.",
            "'abcab' gives 'c', 'abc' gives 'c' too, and 'abab' gives None.",
        ),
        names=("last_unique", "last_single", "rightmost_unique", "last_non_repeated"),
        solutions=(
            """def <f>(text):
    for c in reversed(text):
        if text.count(c) == 1:
            return c
    return None""",
            """from collections import Counter

def <f>(s):
    counts = Counter(s)
    single = [c for c in s if counts[c] == 1]
    return single[-1] if single else None""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 9), "abcde"),),
    ),
    Family(
        concept="occurrence-span",
        tags=("strings",),
        phrasings=(
            "Write a function to return the distance between the first and the last '<c>' in a "
            "string, or -1 if there is none.",
            "Write a python function to subtract the first index of '<c>' in a text from its "
            "last index; return -1 if '<c>' is missing.",
            "Given a text, return last index minus first index of the character '<c>', -1 when "
            "it is absent.",
            "How far apart are the first and the last '<c>' of a string? 0 if it occurs once, "
            "-1 if never.",
            "Find the difference between the highest and the lowest index at which '<c>' "
            "stands, or -1 if it does nowhere.",
            "I have a string and need the number of steps from its first to its last '<c>'; -1 "
            "without any.",
        ),
        names=("occurrence_span", "span", "first_to_last", "letter_span"),
        solutions=(
            """def <f>(text):
    if <c> not in text:
        return -1
    return text.rindex(<c>) - text.index(<c>)""",
            """def <f>(s):
    places = [i for i, x in enumerate(s) if x == <c>]
    return places[-1] - places[0] if places else -1""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 4, 10), "btur" + c),),
        parameters=lambda rng: {"c": rng.choice("aeos#-")},
    ),
    Family(
        concept="text-before-separator",
        tags=("strings",),
        phrasings=(
            "Write a function to return the part of a string before the first '<c>', or the "
            "whole string if it has no '<c>'.",
            "Write a python function to cut a text off at its first '<c>' and return what is "
            "left of it; a text without '<c>' is returned whole.",
            "Given a string, return everything in front of the first '<c>' (all of it when "
            "there is no '<c>').",
            "What stands before the first '<c>' of a text? Return the text itself if '<c>' "
            "does not occur.",
            "Return the beginning of a string up to, not including, the first '<c>'; without "
            "'<c>' return it unchanged.",
            "I need only the piece of a string left of its first '<c>', or the full string if "
            "there isn't one.",
        ),
        more_phrasings=(
            "Write a function to get what precedes the first '<c>' in a string, or all of it if there is no '<c>'.",
            "Write a python function to truncate a text just before '<c>' appears for the first time; if it never does, hand the text back complete.",
            "For a string, return its characters from the start until a '<c>' is reached, that one left out, or to the end if none is reached.",
            "How does the text go as far as its first '<c>', or altogether when it contains no '<c>'?",
            "Text in front of the first '<c>', else whole text.",
            "Read the line aloud, but stop as soon as you come to '<c>', without saying it. What have you said?",
            "The longest prefix of the string in which '<c>' does not occur.",
            "Throw away the first '<c>' and whatever follows it; a string with no '<c>' loses nothing.",
        ),
        names=("before_separator", "text_before", "left_part", "head"),
        solutions=(
            """def <f>(text):
    return text.split(<c>)[0]""",
            """def <f>(s):
    index = s.find(<c>)
    return s if index == -1 else s[:index]""",
            """def <f>(text):
    result = ""
    for ch in text:
        if ch == <c>:
            break
        result += ch
    return result""",
        ),
        inputs=lambda rng, c: (c.join([word(rng), word(rng), "x"][: rng.choice((1, 2, 2, 3, 3))]),),
        parameters=lambda rng: {"c": rng.choice("-:=@/.,")},
    ),
    Family(
        concept="text-after-last-separator",
        tags=("strings",),
        phrasings=(
            "Write a function to return the part of a string after its last '<c>', or the "
            "whole string if there is no '<c>'.",
            "Write a python function to return what follows the final '<c>' of a text; a text "
            "without '<c>' is returned whole.",
            "Given a string, return everything behind the last '<c>', the string itself when "
            "it has none.",
            "What comes after the last '<c>' in a text? The entire text if '<c>' does not occur.",
            "Return the end of a string beginning right after its last '<c>'; without any "
            "'<c>' return it unchanged.",
            "I need the last piece of a string whose pieces are separated by '<c>'.",
        ),
        more_phrasings=(
            "Write a function to get what follows the last '<c>' in a string, or all of it if there is no '<c>'.",
            "Write a python function to extract the tail of a text beginning right behind its rightmost '<c>'; with no '<c>' there, the tail is the complete text.",
            "For a string, return its characters from its end back to, and without, the nearest '<c>', in normal order; go back to the start if there is no '<c>'.",
            "How does the text go on once '<c>' has come for the last time, or how does it read as a whole if '<c>' never comes?",
            "Text behind the last '<c>', else whole text.",
            "Everything up to the last '<c>' may be torn off, that sign included. What is left in your hand? A line without '<c>' is left whole.",
            "The longest suffix of the string in which '<c>' does not occur.",
            "Throw away the last '<c>' and whatever precedes it; a string with no '<c>' loses nothing.",
        ),
        names=("after_last", "last_part", "tail", "text_after"),
        solutions=(
            """def <f>(text):
    return text.split(<c>)[-1]""",
            """def <f>(s):
    return s[s.rfind(<c>) + 1:]""",
            """def <f>(text):
    return text.rpartition(<c>)[2]""",
        ),
        inputs=lambda rng, c: (
            c.join([word(rng), word(rng), word(rng)][: rng.choice((1, 2, 2, 3, 3))]),
        ),
        parameters=lambda rng: {"c": rng.choice("-:=@/.,")},
    ),
    Family(
        concept="indices-of-capitals",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the indices of the upper-case letters in a string.",
            "Write a python function to return all positions, counted from 0, at which a text "
            "has a capital letter, in a list.",
            "Given a string, return the list of indexes whose character is an uppercase "
            "letter, in ascending order.",
            "At which zero-based indices of a string are capital letters? Return a list.",
            "Find every index of a text that holds a capital and return these indices in order.",
            "I want to know where the capitals of a string are: a list of indices from 0.",
        ),
        more_phrasings=(
            "Write a function to get a list of the 0-based positions of a text's capital letters.",
            "Write a python function to report at which indexes, ascending from zero, a string has upper-case letters.",
            "For a string, return a list of all i for which the character at index i is a capital.",
            "In which places, numbered from 0 and told in order, does the text have big letters?",
            "Indexes of upper-case letters, ascending list.",
            "Number the letters of the text from zero. Note down the numbers of the big ones.",
            "The increasing sequence of all i such that s[i] is an upper-case letter, as a list.",
            "'aBcD' gives [1, 3], and a text in small letters only gives [].",
        ),
        names=("capital_indices", "upper_positions", "find_capitals", "uppercase_indices"),
        solutions=(
            """def <f>(text):
    return [i for i, c in enumerate(text) if c.isupper()]""",
            """def <f>(s):
    result = []
    for i in range(len(s)):
        if s[i].isupper():
            result.append(i)
    return result""",
        ),
        inputs=lambda rng: (cased(rng, word(rng)),),
    ),
    Family(
        concept="nearest-distance-to-character",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the smallest distance from an index of a string to a "
            "given character in it, the arguments being string, index and character; the "
            "character always occurs.",
            "Write a python function to take a text, an index and a character occurring in the "
            "text, and return how many steps from the index the closest such character is.",
            "Given a string, an index and a character of the string, compute the minimal "
            "difference between the index and the places of the character.",
            "How far from index i is the nearest occurrence of a character in a string? Call "
            "with string, i, character; it occurs at least once.",
            "Return the least absolute difference between a given index and any index where "
            "the character stands (string first, then index, then character).",
            "I have a string, a position in it and a character it contains: how far is the "
            "closest one, to the left or right?",
        ),
        more_phrasings=(
            "Write a function to get the distance from an index of a string to the closest occurrence of a character; arguments string, index, character.",
            "Write a python function to measure how near to a certain index a character is found in a text at the nearest; it is found somewhere.",
            "For a string, an index i and a character that the string has, return the smallest |j - i| among the indexes j of that character.",
            "Starting at the given index of the text (second argument), how many places must one go, left or right, to meet the character (third argument), which does occur?",
            "Steps from an index to the nearest given character.",
            "You sit on one of the seats in a row, and people of a certain letter sit on some of them. How many seats away is the closest, 0 being your own? Row, your seat and letter come in this order; there is at least one.",
            "min{|j - i| : s[j] = c} for s, i, c in this order, the set being non-empty.",
            "In 'axbbx' the 'x' nearest to index 3 is at 4, so the answer is 1; at an index with the character itself it would be 0.",
        ),
        names=("nearest_distance", "closest_character", "distance_to", "steps_to_nearest"),
        solutions=(
            """def <f>(text, index, char):
    return min(abs(i - index) for i, c in enumerate(text) if c == char)""",
            """def <f>(s, i, c):
    best = len(s)
    for j in range(len(s)):
        if s[j] == c and abs(i - j) < best:
            best = abs(i - j)
    return best""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(3, 7), "abcd") + "x" + letters(rng, 4, "abcx"),
            rng.randint(0, 7),
            "x",
        ),
    ),
    Family(
        concept="consonant-number-k",
        tags=("strings",),
        phrasings=(
            "Write a function to return the consonant number <k> of a lower-case word, "
            "counting from 1, or an empty string if it has fewer.",
            "Write a python function to find consonant number <k> (the first is number 1) of a "
            "word in small letters; '' if there are too few.",
            "Given a lower-case word, return number <k>, from 1, of its letters that are no "
            "vowels, or '' when it does not have that many consonants.",
            "Which is consonant number <k> of a lower-case word? Return '' if the word has "
            "fewer consonants than that.",
            "Return the letter which is consonant number <k> from the left in a word of small "
            "letters, else an empty string.",
            "I need consonant no. <k> of a word, vowels being a, e, i, o, u; return '' if "
            "there aren't enough.",
        ),
        more_phrasings=(
            "Write a function to get consonant number <k>, counted from 1, of a lower-case word, '' if there is none.",
            "Write a python function to select from a small-letter word that letter which has exactly <k> - 1 consonants before it and is one itself; return the empty string if no letter fits.",
            "For a word in lower case, leave the vowels a, e, i, o, u out and return letter number <k> of what remains, the first having number 1, or '' if too little remains.",
            "What is consonant number <k>, the leftmost being 1, of a word in small letters (the empty string if it hasn't got so many)?",
            "Consonant no. <k> of a lower-case word, else ''.",
            "Spell the small-letter word and count only the letters other than a, e, i, o and u. At which letter do you say <k>? If you don't get that far, answer with an empty text.",
            "c[<k>], where c[1], c[2], ... are the characters of a lower-case word not in {a, e, i, o, u}, in order; '' if c has fewer than <k> elements.",
            "Strike out all vowels of the small-letter word, pass over <k> - 1 of the letters left and return the following one; if nothing follows, return ''.",
        ),
        names=("nth_consonant", "get_consonant", "consonant_number", "pick_consonant"),
        solutions=(
            """def <f>(word):
    consonants = [c for c in word if c not in "aeiou"]
    return consonants[<k> - 1] if len(consonants) >= <k> else ""
""",
            """def <f>(word):
    seen = 0
    for c in word:
        if c not in "aeiou":
            seen += 1
            if seen == <k>:
                return c
    return ""
""",
        ),
        inputs=lambda rng, k: (
            rng.choice((word(rng), letters(rng, rng.randint(3, 8), "aeioubcdfg"))),
        ),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
)
