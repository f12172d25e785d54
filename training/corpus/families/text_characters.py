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
