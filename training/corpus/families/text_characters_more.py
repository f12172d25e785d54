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
        more_phrasings=(
            "Write a function to get (number of capitals, number of small letters) of a string.",
            "Write a python function to tally letters by case and give the pair with upper case ahead of lower case.",
            "For a text, return a tuple of two integers: how many capitals are in it and, second, how many small letters.",
            "How many big and how many small letters has the string, in this order and as a tuple?",
            "tuple of uppercase and lowercase letter counts",
            "Count the big letters, then the small ones, leave out anything else, and give both numbers together in a tuple.",
            "The pair (u, l), u being the number of uppercase and l the number of lowercase characters of the string.",
            "'Big Ben 7' gives (2, 4), for the blanks and the 7 belong to neither side.",
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
        more_phrasings=(
            "Write a function to tell how many times a character is in a text, the text coming first.",
            "Write a python function to tally the positions of a string that hold one specified symbol.",
            "Take a text and then one character; return the number of places where the text has exactly that character, upper and lower case being different.",
            "At how many places of the string does the second argument, a single character, stand?",
            "frequency of one character in a string",
            "Somebody names a letter; go through the text and say how many of that letter there are.",
            "The number of indices i with t[i] = c, for a string t and a character c.",
            "'banana' and 'a' give 3, 'banana' and 'A' give 0.",
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
        more_phrasings=(
            "Write a function to strike a character out of a text everywhere.",
            "Write a python function to filter a string so that none of its characters equals a specified one.",
            "Take a text and, second, one character; return all other characters in their order as one string.",
            "What remains of the string when each copy of the second argument is erased?",
            "string without any copy of a given character",
            "A key of the typewriter is broken: write the text as it looks when that letter never gets printed.",
            "The subsequence of the string made of all characters different from c, in the original order.",
            "'banana' and 'a' give 'bnn'; everything but the named character is kept.",
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
        more_phrasings=(
            "Write a function to strike a, e, i, o, u and A, E, I, O, U out of a text.",
            "Write a python function to filter a string down to its non-vowel characters.",
            "Take any text and return what is left once vowels of both cases have been erased, blanks and signs staying.",
            "How does the string read when all its vowels, big and small, are missing?",
            "string without vowels of either case",
            "Write a text in the short way of some messages, leaving out each a, e, i, o and u, also the big ones.",
            "The subsequence of the characters whose lower-case form lies outside {a, e, i, o, u}.",
            "'Apple Pie' turns into 'ppl P'; consonants, figures, blanks and signs all survive.",
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
        more_phrasings=(
            "Write a function to flip capitals to small letters and small letters to capitals.",
            "Write a python function to invert upper and lower case in a string, other characters untouched.",
            "Take a text and return it with each letter in the case it did not have before.",
            "What would have come out had the caps lock key been on by mistake?",
            "string with inverted letter case",
            "Make every big letter small and every small one big, and leave figures and signs alone.",
            "The string got by mapping each uppercase letter to its lowercase form, each lowercase letter to its uppercase form, and any other character to itself.",
            "'Hello 2 YOU' turns into 'hELLO 2 you'.",
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
        more_phrasings=(
            "Write a function to tell if two strings are made of exactly the same characters, order aside.",
            "Write a python function to decide whether a pair of texts have equal character multisets.",
            "For two strings, return True when each character occurs equally often in both, False otherwise; case and blanks matter.",
            "Can the second string be laid with just the letter tiles of the first, all of them used?",
            "anagram test for two strings",
            "Cut the first word into letters and shuffle them; say if you could get the second word, with none left over and none wanting.",
            "The predicate that some permutation of the first string equals the second, characters being compared exactly.",
            "'listen' and 'silent' go together, 'aab' and 'abb' do not, and neither do 'Ab' and 'ab'.",
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
