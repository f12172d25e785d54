"""Families about counting kinds of characters."""

from training.corpus.draw import coin, letters, mixed, sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="count-spaces",
        tags=("strings",),
        phrasings=(
            "Write a function to count the spaces in a string.",
            "Write a python function to return how many characters of a text are spaces.",
            "Given a string, return the number of blanks (' ') it contains.",
            "How many spaces are there in a text?",
            "Return the number of space characters of a string, leading and trailing ones "
            "included.",
            "I have a line of text and need to know how many spaces it has, counting each one.",
            "Count every ' ' of the given text.",
        ),
        more_phrasings=(
            "Write a function to get the number of spaces in a text.",
            "Write a python function to tell how often the space character appears in a string.",
            "For a string, return the count of its blanks, no matter where they are or how many stand together.",
            "How many times was the space bar hit when typing this text?",
            "Number of ' ' characters.",
            "Count the gaps of one letter's width in the line; a wide gap of three counts three.",
            "The number of indices i with s[i] equal to the space character.",
            "Everything but the blanks is of no interest; 'a  b ' has three of them, so 3 is returned.",
        ),
        names=("count_spaces", "number_of_spaces", "space_count", "blanks"),
        solutions=(
            """def <f>(text):
    return text.count(" ")""",
            """def <f>(s):
    count = 0
    for c in s:
        if c == " ":
            count += 1
    return count""",
            """def <f>(text):
    return len(text) - len(text.replace(" ", ""))""",
        ),
        inputs=lambda rng: (
            " ".join(rng.choice(("", word(rng))) for _ in range(rng.randint(1, 6))),
        ),
    ),
    Family(
        concept="count-letters-only",
        tags=("strings",),
        phrasings=(
            "Write a function to count the letters in a string, leaving out digits, spaces and "
            "signs.",
            "Write a python function to return how many characters of a text are letters, of "
            "either case.",
            "Given a text, return the number of its alphabetic characters.",
            "How many letters (a-z or A-Z) does a string have?",
            "Compute the count of letters in a string; anything that is no letter does not count.",
            "Return how often a letter of the alphabet, small or capital, occurs in the text.",
            "I need the number of letters in a line that also has digits and punctuation.",
        ),
        more_phrasings=(
            "Write a function to count alphabetic characters in a string.",
            "Write a python function to determine the number of letters, big and small, that a text contains.",
            "For a string with all sorts of characters, return how many remain if everything other than letters is erased.",
            "How many of a text's characters belong to the alphabet, in upper or lower case?",
            "Number of letters in a text.",
            "Figures, gaps, dots and dashes do not matter: how many letters were written?",
            "|{i : s[i] is alphabetic}| for a string s.",
            "'a1-B c' has 3, namely a, B and c.",
        ),
        names=("count_letters", "letter_count", "number_of_letters", "count_alpha"),
        solutions=(
            """def <f>(text):
    return sum(c.isalpha() for c in text)""",
            """def <f>(s):
    count = 0
    for ch in s:
        if ch.isalpha():
            count += 1
    return count""",
            """def <f>(text):
    return len([c for c in text if c.isalpha()])""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 4, 16)),),
    ),
    Family(
        concept="count-lowercase-letters",
        tags=("strings",),
        phrasings=(
            "Write a function to count the lower-case letters in a string.",
            "Write a python function to return how many small letters a text has.",
            "Given a string, return the number of its characters that are lowercase letters.",
            "How many small letters, a to z, are in a text?",
            "Return the count of lower-case characters; capitals, digits and signs are ignored.",
            "Compute how many letters of the string are written in lower case.",
            "I have a text with mixed case and need the number of its small letters.",
        ),
        names=("count_lowercase", "count_lower", "lower_count", "small_letters"),
        solutions=(
            """def <f>(text):
    return sum(1 for c in text if c.islower())""",
            """def <f>(s):
    total = 0
    for c in s:
        if "a" <= c <= "z":
            total += 1
    return total""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 4, 16)),),
    ),
    Family(
        concept="count-nonspace-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to count the characters of a string without its spaces.",
            "Write a python function to return the length of a text, spaces not counted.",
            "Given a sentence, return how many of its characters are not a space.",
            "How long is a text once its spaces are ignored?",
            "Return the number of characters in the string other than spaces.",
            "Compute the total length of a sentence leaving out the blanks between the words.",
            "I need the character count of a line, but spaces must not be counted.",
        ),
        more_phrasings=(
            "Write a function to compute the length of a string not counting spaces.",
            "Write a python function to tell how many characters of a sentence are something else than a blank.",
            "For a text, return its number of characters after every space has been deleted.",
            "How many characters are there in the text besides the spaces?",
            "String length without spaces.",
            "A sign painter is paid for each sign he paints, while gaps cost nothing. For how many is he paid with this text?",
            "len(s) minus the number of space characters in s.",
            "'to be ' has four: digits, letters and marks count alike, only spaces do not.",
        ),
        names=("length_without_spaces", "count_characters", "count_nonspace", "text_length"),
        solutions=(
            """def <f>(text):
    return len(text.replace(" ", ""))""",
            """def <f>(sentence):
    return sum(1 for c in sentence if c != " ")""",
            """def <f>(text):
    return len(text) - text.count(" ")""",
        ),
        inputs=lambda rng: (
            rng.choice((" ", "  ")).join(words(rng, size(rng, 1, 6))) + rng.choice(("", "!", " .")),
        ),
    ),
    Family(
        concept="count-special-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to count the characters of a string that are neither letters, "
            "digits nor spaces.",
            "Write a python function to return how many special characters a text has, that "
            "is, no letters, no digits and no spaces.",
            "Given a text, return the number of its signs: everything except letters, digits "
            "and spaces.",
            "How many characters of a string are not a letter, not a digit and not a space?",
            "Return the count of punctuation and other symbols in a text; letters, digits and "
            "spaces don't count.",
            "Count the symbols in the given string, ignoring alphanumeric characters and spaces.",
        ),
        names=("count_special", "special_characters", "count_symbols", "symbol_count"),
        solutions=(
            """def <f>(text):
    return sum(1 for c in text if not c.isalnum() and c != " ")""",
            """def <f>(s):
    count = 0
    for ch in s:
        if ch.isalpha() or ch.isdigit() or ch == " ":
            continue
        count += 1
    return count""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 14), "abXY19 !?#.-@&"),),
    ),
    Family(
        concept="count-character-ignoring-case",
        tags=("strings",),
        phrasings=(
            "Write a function to count how often a letter occurs in a string, ignoring case.",
            "Write a python function to return the number of occurrences of a given letter in "
            "a text, whether small or capital.",
            "Given a text and a letter, count the letter's appearances in both cases.",
            "How many times does a letter occur in a text if case does not matter?",
            "Return how many characters of a string equal the given letter, treating upper and "
            "lower case alike.",
            "Count a letter in a string without regard to case.",
            "I have a text and a letter, either of them in any case, and want the number of "
            "matches regardless of case.",
        ),
        names=("count_letter", "count_ignore_case", "letter_occurrences", "count_char"),
        solutions=(
            """def <f>(text, letter):
    return text.lower().count(letter.lower())""",
            """def <f>(s, c):
    count = 0
    for ch in s:
        if ch.lower() == c.lower():
            count += 1
    return count""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 5, 12), "abcABC"), rng.choice("abcABC")),
    ),
    Family(
        concept="count-characters-from-set",
        tags=("strings",),
        phrasings=(
            "Write a function to count how many characters of a string occur in a second "
            "string of allowed characters.",
            "Write a python function to return how many characters of the first text are also "
            "found in the second text, counting repeats in the first.",
            "Given a text and a string of wanted characters, return how many characters of the "
            "text are among the wanted ones.",
            "How many characters of a text belong to a given group of characters, passed as a "
            "string?",
            "Count the positions of a string whose character is contained in another string, "
            "the second argument.",
            "I have a text and some characters in a string; how many of the text's characters, "
            "repeats included, are among these?",
        ),
        more_phrasings=(
            "Write a function to count the characters of one string that are in a second string.",
            "Write a python function to determine how many places of a text hold any of the characters listed in the other argument.",
            "For a text and then a string of characters to look for, return how many times altogether one of them comes up in the text.",
            "How often, in sum, do the characters of the second string occur in the first?",
            "Number of text characters belonging to given ones.",
            "Go through the text and make a tick at each sign that is on the list, the second string. How many ticks are there?",
            "|{i : s[i] is an element of C}|, where s is the first argument and C the set of characters of the second.",
            "'banana' with 'an' gives 5 as every a and every n counts; naming a character twice in the second string changes nothing.",
        ),
        names=("count_from", "count_wanted", "count_in_set", "matching_characters"),
        solutions=(
            """def <f>(text, chars):
    return sum(c in chars for c in text)""",
            """def <f>(text, wanted):
    count = 0
    for c in text:
        if c in wanted:
            count += 1
    return count""",
            """def <f>(text, chars):
    return sum(text.count(c) for c in set(chars))""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 5, 10), "abcdefg"),
            letters(rng, rng.randint(1, 4), "abcdefg"),
        ),
    ),
    Family(
        concept="vowels-minus-consonants",
        tags=("strings",),
        phrasings=(
            "Write a function to return the number of vowels minus the number of consonants in "
            "a lower-case word.",
            "Write a python function to compute how many more vowels (a, e, i, o, u) than "
            "consonants a word of small letters has; the result may be negative.",
            "Given a lower-case word, count one for each vowel and minus one for every other "
            "letter, and return the sum.",
            "By how much does the number of vowels exceed the number of consonants in a word "
            "of small letters?",
            "Return vowels minus consonants of a word in lower case.",
            "Find the difference between the count of vowels and the count of consonants "
            "(vowels first) of a lower-case string of letters.",
        ),
        more_phrasings=(
            "Write a function to subtract a lower-case word's consonant count from its vowel count.",
            "Write a python function to compute the surplus, negative if it is a lack, of vowels over consonants in a word of small letters.",
            "For a word in lower case, return how many of its letters are among a, e, i, o, u less how many are not.",
            "What is left when the number of consonants is taken away from the number of vowels of a small-letter word?",
            "Vowel count minus consonant count, lower-case word.",
            "Walking through the small-letter word, go one step up for each of a, e, i, o, u and one step down for any other letter. How high are you in the end?",
            "2 * v - n for a lower-case word of n letters, v of which are vowels.",
            "'area' yields 2 (three against one), 'sky' yields -3.",
        ),
        names=("vowel_surplus", "vowels_minus_consonants", "vowel_difference", "balance"),
        solutions=(
            """def <f>(word):
    vowels = sum(c in "aeiou" for c in word)
    return vowels - (len(word) - vowels)""",
            """def <f>(text):
    result = 0
    for c in text:
        if c in "aeiou":
            result += 1
        else:
            result -= 1
    return result""",
            """def <f>(word):
    return sum(1 if c in "aeiou" else -1 for c in word)""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 3, 7), "aeioubdt"))),),
    ),
    Family(
        concept="letters-and-digits-counts",
        tags=("strings", "tuples"),
        phrasings=(
            "Write a function to return the number of letters and the number of digits in a "
            "string as a tuple.",
            "Write a python function to count letters and digits of a text; the result is the "
            "pair (letters, digits).",
            "Given a string, return a tuple of two counts: first of its letters, then of its "
            "digits.",
            "How many letters and how many digits does a text hold? Return both, letters "
            "first, as a tuple.",
            "Return the tuple (letter count, digit count) of a string, ignoring all other "
            "characters.",
            "I need two numbers for a text, as a tuple: how many letters it has and how many "
            "digits.",
        ),
        more_phrasings=(
            "Write a function to count a string's letters and digits, as a tuple (letters, digits).",
            "Write a python function to give for a text a 2-tuple, the number of its alphabetic characters and then the number of its digits.",
            "For a string, return as a tuple how many of its characters are letters and how many are digits; anything else is passed over.",
            "What are the numbers of letters and of digits in this text, put in a tuple in this order?",
            "Tuple of letter count and digit count.",
            "How often was a letter key pressed to write this, and how often a figure key? Put the two numbers in a tuple; other keys don't matter.",
            "(|{i : s[i] is alphabetic}|, |{i : s[i] is a digit}|).",
            "'ab-12 3' leads to (2, 3), the dash and the space counting for neither.",
        ),
        names=("letters_and_digits", "count_letters_digits", "letter_digit_counts", "alnum_counts"),
        solutions=(
            """def <f>(text):
    letters = sum(c.isalpha() for c in text)
    digits = sum(c.isdigit() for c in text)
    return (letters, digits)""",
            """def <f>(s):
    letters = digits = 0
    for ch in s:
        if ch.isalpha():
            letters += 1
        elif ch.isdigit():
            digits += 1
    return letters, digits""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 4, 15)),),
    ),
    Family(
        concept="count-filled-lines",
        tags=("strings",),
        phrasings=(
            "Write a function to count the lines of a text that are not empty.",
            "Write a python function to return how many lines, separated by newlines, have at "
            "least one character.",
            "Given a text of several lines, return the number of non-empty ones.",
            "How many lines of a text are not blank? Lines are separated by '\\n'.",
            "Return the number of lines in a text, empty lines left out.",
            "I have a text with line breaks and want to know how many of its lines have "
            "something in them.",
        ),
        more_phrasings=(
            "Write a function to count the non-empty lines of a text.",
            "Write a python function to tell how many of the pieces between newline characters are not the empty string.",
            "For a text of lines divided by '\\n', return the number of those that contain anything at all, be it just a space.",
            "How many lines would there be if all empty ones were removed from the text?",
            "Number of lines that are not empty.",
            "On a sheet of ruled paper, how many rows have been written in? Rows without a single sign are skipped.",
            "The number of non-empty elements of the split of the text at every '\\n'.",
            "'a\\n\\nb\\n' has two: the line between and the one after the last break hold nothing.",
        ),
        names=("count_lines", "non_empty_lines", "filled_lines", "line_count"),
        solutions=(
            r"""def <f>(text):
    return sum(1 for line in text.split("\n") if line)""",
            """def <f>(text):
    count = 0
    for line in text.splitlines():
        if line != "":
            count += 1
    return count""",
            r"""def <f>(text):
    return len([line for line in text.split("\n") if len(line) > 0])""",
        ),
        inputs=lambda rng: (
            "\n".join(rng.choice(("", word(rng), word(rng))) for _ in range(rng.randint(1, 7))),
        ),
    ),
    Family(
        concept="vowel-frequencies",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to return a dictionary with the number of occurrences of each "
            "vowel in a lower-case text; vowels that do not occur are left out.",
            "Write a python function to count every vowel (a, e, i, o, u) of a text in small "
            "letters, as a dict of those which appear.",
            "Given a lower-case string, map each vowel in it to how often it occurs; absent "
            "vowels get no key.",
            "How often does each vowel occur in a lower-case text? Return a dict without the "
            "missing ones.",
            "Return the frequencies of the vowels of a string of small letters as a dictionary "
            "holding only vowels present.",
            "I want a dict counting the vowels a, e, i, o and u found in a lower-case word.",
        ),
        more_phrasings=(
            "Write a function to count each vowel that is in a lower-case text, as a dict without zero entries.",
            "Write a python function to tabulate how often a, e, i, o and u occur in a string of small letters, omitting those that don't.",
            "For a text in lower case, return a dictionary whose keys are the vowels appearing in it and whose values are their numbers of appearances.",
            "Which vowels does a small-letter text have and how many of each, as a dictionary?",
            "Dict of counts of the vowels present.",
            "Make a tally for a, e, i, o and u while reading the small-letter text; hand in, as a dictionary, only the tallies with at least one stroke.",
            "Maps each v in {a, e, i, o, u} with f(v) > 0 to f(v), the number of its occurrences in the lower-case string.",
            "'banana tree' results in {'a': 3, 'e': 2}: no consonants, no vowels with 0.",
        ),
        names=("vowel_counts", "vowel_frequencies", "count_each_vowel", "vowel_dict"),
        solutions=(
            """def <f>(text):
    return {v: text.count(v) for v in "aeiou" if v in text}""",
            """from collections import Counter

def <f>(text):
    return dict(Counter(c for c in text if c in "aeiou"))""",
            """def <f>(word):
    counts = {}
    for c in word:
        if c in "aeiou":
            counts[c] = counts.get(c, 0) + 1
    return counts""",
        ),
        inputs=lambda rng: (
            sentence(rng, 2) if coin(rng) else letters(rng, size(rng, 2, 8), "aeioubt"),
        ),
    ),
    Family(
        concept="count-characters-above-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to count the letters of a lower-case word that come after '<c>' "
            "in the alphabet.",
            "Write a python function to return how many letters of a word in small letters are "
            "later in the alphabet than '<c>'.",
            "Given a lower-case word, return the number of its letters strictly beyond '<c>'.",
            "How many letters of a lower-case word stand after '<c>' in alphabetical order, "
            "'<c>' itself not counted?",
            "Return how many characters of a word of small letters are greater than '<c>'.",
            "Count the letters past '<c>' in a lower-case string; an equal letter does not count.",
        ),
        names=("letters_after", "count_after", "count_later", "letters_beyond"),
        solutions=(
            """def <f>(word):
    return sum(c > <c> for c in word)""",
            """def <f>(text):
    count = 0
    for letter in text:
        if ord(letter) > ord(<c>):
            count += 1
    return count""",
            """def <f>(word):
    return len([c for c in word if c > <c>])""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 4, 10), c + c + "abdeikotuvz"),),
        parameters=lambda rng: {"c": rng.choice("fghjlmnprs")},
    ),
)
