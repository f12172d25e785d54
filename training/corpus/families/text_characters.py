"""Families about the single characters of a string."""

from training.corpus.draw import cased, coin, letters, mixed, size, word, words
from training.corpus.family import Family


def mirrored(rng):
    """A string that reads the same backwards about half of the time."""
    half = letters(rng, size(rng, 1, 3), "abcd")
    middle = rng.choice(("", "a", "x"))
    tail = half[::-1] if coin(rng) else letters(rng, len(half), "abcd")
    return (half + middle + tail,)


FAMILIES = (
    Family(
        concept="reverse-text",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse a string.",
            "Write a python function to return the characters of a text in the opposite order.",
            "Given a string, return it written backwards.",
            "Turn a text around so that its last character comes first.",
            "I need the mirror image of a string: last letter first, first letter last.",
            "Return the input string reversed.",
            "Produce the backwards version of a given word.",
        ),
        more_phrasings=(
            "Write a function to flip a string back to front.",
            "Write a python function to reorder the symbols of a text from last to first.",
            "Take a piece of text and return its characters from the end to the beginning.",
            "What does the string look like when read from right to left?",
            "string in reverse character order",
            "Spell a word from its last letter to its first.",
            "The string whose i-th character is the character i places from the end of the argument.",
            "'stop' becomes 'pots': what was at the end is now at the front and the other way round.",
        ),
        names=("reverse_string", "reverse_text", "backwards", "flip_text"),
        solutions=(
            """def <f>(text):
    return text[::-1]""",
            """def <f>(s):
    return "".join(reversed(s))""",
            """def <f>(text):
    result = ""
    for char in text:
        result = char + result
    return result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), mixed(rng, size(rng, 3, 9)))),),
    ),
    Family(
        concept="is-palindrome",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether a string is a palindrome.",
            "Write a python function to tell if a text reads the same forwards and backwards.",
            "Given a string, return True if reversing it leaves it unchanged and False "
            "otherwise.",
            "Check if a word is equal to its own reverse.",
            "Is the given string a palindrome? Answer with True or False.",
            "I want to know whether a text is the same read from left or from right.",
            "Test a string for being palindromic.",
        ),
        more_phrasings=(
            "Write a function to tell if a string equals itself backwards.",
            "Write a python function to decide whether a text is symmetric about its middle, exact characters compared.",
            "For a string, return a boolean: does it stay the same when its character order is turned round, with case, blanks and signs mattering?",
            "Does the string look alike from both ends, character for character?",
            "exact palindrome test for a string",
            "Spell it from the front and from the back; say if you get the very same thing, big and small letters being different.",
            "The predicate that t[i] = t[n - 1 - i] for all indices i of a string t of length n; the empty string satisfies it.",
            "'noon' is True, 'Noon' is False because N and n differ, and '' is True.",
        ),
        names=("is_palindrome", "check_palindrome", "palindrome", "reads_same_backwards"),
        solutions=(
            """def <f>(text):
    return text == text[::-1]""",
            """def <f>(s):
    left, right = 0, len(s) - 1
    while left < right:
        if s[left] != s[right]:
            return False
        left += 1
        right -= 1
    return True""",
            """def <f>(word):
    n = len(word)
    return all(word[i] == word[n - 1 - i] for i in range(n // 2))""",
        ),
        inputs=mirrored,
    ),
    Family(
        concept="count-vowels",
        tags=("strings",),
        phrasings=(
            "Write a function to count the vowels in a string, in either case.",
            "Write a python function to find how many vowels a text has, upper or lower case.",
            "Given a string, return the number of its letters that are a, e, i, o or u, "
            "ignoring case.",
            "How many characters of a text are vowels? Capital vowels count too.",
            "Return the vowel count of a word, case-insensitively.",
            "Count every a, e, i, o and u in a sentence, whether capital or small.",
            "I need the number of vowels that occur in the given text, in any case.",
        ),
        more_phrasings=(
            "Write a function to tell how many of a, e, i, o, u, small or capital, are in a string.",
            "Write a python function to tally vowel letters regardless of case.",
            "For any text, return how many characters of it are vowels (AEIOU or aeiou), repeats included.",
            "How many times does a vowel, capital or not, turn up in the string?",
            "number of vowels in a string, any case",
            "Go through the letters and count each a, e, i, o or u you meet, big ones too.",
            "The number of indices i for which the lower-cased character t[i] belongs to {a, e, i, o, u}.",
            "'Audio' has 4 and 'rhythm' has 0, since y is no vowel here; return that figure for a given text.",
        ),
        names=("count_vowels", "vowel_count", "number_of_vowels", "vowels"),
        solutions=(
            """def <f>(text):
    return sum(1 for char in text.lower() if char in "aeiou")""",
            """def <f>(s):
    count = 0
    for char in s:
        if char in "aeiouAEIOU":
            count += 1
    return count""",
            """def <f>(text):
    return len([c for c in text if c in "aeiouAEIOU"])""",
        ),
        inputs=lambda rng: (cased(rng, " ".join(words(rng, size(rng, 1, 4)))),),
    ),
    Family(
        concept="count-consonants",
        tags=("strings",),
        phrasings=(
            "Write a function to count the consonants in a string.",
            "Write a python function to find how many letters of a text are not vowels.",
            "Given a text, return how many consonants it contains; digits, spaces and "
            "signs do not count.",
            "Return the number of consonant letters in a sentence, in upper or lower case.",
            "Count the letters other than a, e, i, o and u in the given string.",
            "How many consonants are there in a text? Only letters matter, case does not.",
            "Tell me the number of letters in a string that are consonants.",
        ),
        more_phrasings=(
            "Write a function to tell how many letters of a string are none of a, e, i, o, u in any case.",
            "Write a python function to tally alphabetic characters outside AEIOU, regardless of case.",
            "For any text, skip what is not a letter, skip the vowels, and return how many characters are left.",
            "How often does a letter that is no vowel turn up in the string, capital or small?",
            "number of consonant letters, any case",
            "Go through the text and count b, c, d, f and all their like, big or small; a, e, i, o, u, blanks, figures and signs are passed over.",
            "The number of alphabetic characters of the string which, lower-cased, lie outside {a, e, i, o, u}.",
            "'Hi you!' has 2, the H and the y; vowels, the blank and the exclamation mark do not count.",
        ),
        names=("count_consonants", "consonant_count", "number_of_consonants"),
        solutions=(
            """def <f>(text):
    return sum(1 for c in text.lower() if c.isalpha() and c not in "aeiou")""",
            """def <f>(s):
    count = 0
    for char in s:
        if char.isalpha() and char not in "aeiouAEIOU":
            count += 1
    return count""",
            """def <f>(text):
    consonants = "bcdfghjklmnpqrstvwxyz"
    return len([char for char in text if char.lower() in consonants])""",
        ),
        inputs=lambda rng: (rng.choice(("", "3 ", "!")) + cased(rng, " ".join(words(rng, 2))),),
    ),
    Family(
        concept="count-digit-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to count the digits in a string.",
            "Write a python function to find how many characters of a text are decimal digits.",
            "Given a string, return the number of digit characters in it.",
            "How many characters of a text are one of 0 to 9? Repeated ones count each time.",
            "Return the digit count of a string that mixes letters and digits.",
            "Count the numeric characters of the given text.",
            "I have a text and want to know how many digits are in it.",
        ),
        more_phrasings=(
            "Write a function to tell how many figures 0 to 9 a string has.",
            "Write a python function to tally the numeric characters of a text.",
            "For a text of any kind, return the quantity of characters in it that are figures, each appearance counting.",
            "How many of the string's characters are numerals?",
            "number of digit characters in a string",
            "Look at a car's plate and say how many of the signs on it are figures rather than letters or something else.",
            "The cardinality of the set of indices at which the string holds a character from '0' to '9'.",
            "'room 101, floor 2' has 4, as every single figure counts and not every number.",
        ),
        names=("count_digits", "digit_count", "number_of_digits"),
        solutions=(
            """def <f>(text):
    return sum(1 for char in text if char.isdigit())""",
            """def <f>(s):
    count = 0
    for c in s:
        if c in "0123456789":
            count += 1
    return count""",
            r"""import re

def <f>(text):
    return len(re.findall(r"[0-9]", text))""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 14), "ab XY.0123456789"),),
    ),
    Family(
        concept="count-uppercase",
        tags=("strings",),
        phrasings=(
            "Write a function to count the uppercase letters in a string.",
            "Write a python function to find how many capital letters a text contains.",
            "Given a string, return the number of its characters that are upper case.",
            "How many letters of a text are capitals?",
            "Count the capital letters of the given word or sentence.",
            "Return how many uppercase characters there are in a text.",
            "I need to know the number of capitals in a string.",
        ),
        more_phrasings=(
            "Write a function to tell how many capitals a string has.",
            "Write a python function to tally the characters of a text that are in upper case.",
            "For a text, ignore small letters, figures and signs and return how many letters remain.",
            "How often does a big letter appear in the string?",
            "number of capital letters in a string",
            "Count how many times someone had to hold the shift key for a letter while typing the text.",
            "The number of indices i for which the character t[i] is an uppercase letter.",
            "'NASA and Esa' has 5: N, A, S, A and E.",
        ),
        names=("count_uppercase", "count_capitals", "uppercase_count", "capital_letters"),
        solutions=(
            """def <f>(text):
    return sum(1 for char in text if char.isupper())""",
            """def <f>(s):
    count = 0
    for c in s:
        if "A" <= c <= "Z":
            count += 1
    return count""",
            """def <f>(text):
    return len([c for c in text if c.isupper()])""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 4, 14)),),
    ),
)
