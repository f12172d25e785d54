"""Families about character codes, values and yes-or-no questions on a string."""

from random import Random

from training.corpus.draw import chance, coin, letters, mixed, size, word
from training.corpus.family import Family


def with_even_counts(rng: Random, k: int) -> tuple[str]:
    """Some letters k times each, half of the time with a fault."""
    text = "".join(c * k for c in rng.sample("abcdef", rng.randint(1, 2)))
    text += rng.choice("abg") if coin(rng) else ""
    return ("".join(rng.sample(text, len(text))),)


def between_yes_and_no(rng: Random, good: str, bad: str) -> tuple[str]:
    """Characters of the first kind, half of the time with one of the second kind."""
    text = letters(rng, rng.randint(2, 6), good)
    if coin(rng):
        place = rng.randint(0, len(text))
        text = text[:place] + rng.choice(bad) + text[place:]
    return (text,)


def alternating(rng: Random) -> tuple[str]:
    """Vowels and consonants in turn, half of the time not quite."""
    text = [rng.choice("aeiou" if (i % 2) else "bdkst") for i in range(rng.randint(3, 7))]
    if coin(rng):
        text.insert(rng.randrange(len(text)), rng.choice("aeist"))
    return ("".join(text)[rng.randint(0, 1) :],)


def vowel_counts(rng: Random) -> tuple[str]:
    """A word, half of the time with as many vowels as consonants."""
    half = rng.randint(1, 3)
    vowels = half if chance(rng, 0.4) else rng.randint(0, 4)
    found = letters(rng, vowels, "aeiou") + letters(rng, half, "bdkst")
    return ("".join(rng.sample(found, len(found))),)


FAMILIES = (
    Family(
        concept="sum-of-character-codes",
        tags=("strings",),
        phrasings=(
            "Write a function to add up the ASCII codes of all characters in a string.",
            "Write a python function to return the sum of the code numbers (as ord gives them) "
            "of a text's characters.",
            "Given a string, return the total of its characters' code points.",
            "What do the character codes of a string add up to?",
            "Compute a simple checksum of a text: the sum of the ord values of its characters.",
            "I need the sum of the ASCII values of a word's characters, 0 for an empty one.",
        ),
        more_phrasings=(
            "Write a function to sum the character codes of a string.",
            "Write a python function to total ord(c) over all characters c of a text.",
            "For a string, return the number you get by adding the code points of everything in it.",
            "How much do the ASCII numbers of all the characters in the text make together?",
            "Sum of ord values in a string.",
            "In a computer, every letter and sign has a number. Look up the numbers for all that is in the text and add them.",
            "The sum of the code points of the string's characters, with 0 for the empty string.",
            "'AB' results in 65 + 66 = 131; do this for any text.",
        ),
        names=("sum_of_codes", "code_sum", "checksum", "ascii_sum"),
        solutions=(
            """def <f>(text):
    return sum(ord(c) for c in text)""",
            """def <f>(s):
    total = 0
    for c in s:
        total += ord(c)
    return total""",
            """def <f>(text):
    return sum(map(ord, text))""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 2, 8)),),
    ),
    Family(
        concept="highest-code-character",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the character with the highest ASCII code in a "
            "non-empty string.",
            "Write a python function to find which character of a text has the largest code "
            "number.",
            "Given a string of at least one character, return its greatest character by ord value.",
            "Which character of a string comes last in the order of character codes?",
            "Return the maximum of a string's characters, compared by their code points.",
            "I want the one character in a text (not empty) whose ASCII value no other exceeds.",
        ),
        more_phrasings=(
            "Write a function to find the character of a non-empty string that has the greatest code.",
            "Write a python function to return the maximal character of a text in terms of ord, the text having at least one.",
            "For a string that is not empty, return that character of it whose code point is above or equal to all the others'.",
            "What is the character of the text for which ord gives the most?",
            "Character with the maximum code in a string.",
            "Each sign has a number in the computer. Which sign of the text has the biggest number? Return the sign, not the number.",
            "max{c : c is a character of s} in code point order, for non-empty s.",
            "In 'aZ9' it is 'a', because small letters rank above capitals and capitals above digits.",
        ),
        names=("highest_character", "max_character", "greatest_code", "largest_character"),
        solutions=(
            """def <f>(text):
    return max(text)""",
            """def <f>(s):
    best = s[0]
    for c in s:
        if ord(c) > ord(best):
            best = c
    return best""",
            """def <f>(text):
    return chr(max(ord(c) for c in text))""",
        ),
        inputs=lambda rng: (mixed(rng, rng.randint(2, 8)),),
    ),
    Family(
        concept="differences-of-neighbouring-codes",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the differences between the codes of neighbouring "
            "characters of a string, each one minus the one before.",
            "Write a python function to return, for every character of a text but the first, "
            "its ord value minus that of its predecessor, in a list.",
            "Given a string, return the list of steps in character code from each character to "
            "the next (later minus earlier).",
            "By how much does the character code change from one character of a string to the "
            "next? Return the signed changes in a list.",
            "Return [ord(second) - ord(first), ord(third) - ord(second), …] for a string.",
            "I need the jumps in ASCII code along a word as a list; downward jumps are negative.",
        ),
        more_phrasings=(
            "Write a function to list the code of each character minus the code of the previous one in a string.",
            "Write a python function to compute the consecutive differences, with sign, of a text's ord values.",
            "For a string of n characters, return a list of n - 1 integers, the code of a character less that of the one preceding it (an empty list if there are fewer than two).",
            "How much is added to the character code, a minus sign meaning less, at every step from one character of the text to the following?",
            "Signed differences of successive ord values.",
            "Write the number of each sign under the text. For every two neighbours, say how much the right number is above the left one, negative if it is below, and list this.",
            "d[i] = ord(s[i+1]) - ord(s[i]) for 0 <= i < len(s) - 1.",
            "'abd' gives [1, 2] and 'da' gives [-3].",
        ),
        names=("code_differences", "code_steps", "neighbour_differences", "jumps"),
        solutions=(
            """def <f>(text):
    return [ord(b) - ord(a) for a, b in zip(text, text[1:])]""",
            """def <f>(s):
    steps = []
    for i in range(1, len(s)):
        steps.append(ord(s[i]) - ord(s[i - 1]))
    return steps""",
            """def <f>(text):
    codes = [ord(c) for c in text]
    return [codes[i + 1] - codes[i] for i in range(len(codes) - 1)]""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 7)),),
    ),
    Family(
        concept="codes-to-text",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to turn a list of ASCII codes into the string of the characters "
            "with these codes.",
            "Write a python function to convert each code number of a list to its character "
            "and join the characters.",
            "Given a list of character codes, return the text they stand for.",
            "Which string has the given code numbers as its characters' codes, in order?",
            "Return the string obtained by applying chr to every integer of a list.",
            "I have a message as a list of ASCII values and want to read it as text.",
        ),
        more_phrasings=(
            "Write a function to decode a list of character codes into a string.",
            "Write a python function to build a text out of integers, each of which is the ord of one character.",
            "For a list of code points, return a string having the corresponding characters in the same sequence.",
            "What does a list of ASCII numbers say when it is read as text?",
            "String from a list of character codes.",
            "A secret message is written as numbers, the ones the computer uses for letters and signs. What does it say?",
            "The string s of length n for which ord(s[i]) equals the i-th of n given integers.",
            "[72, 105] means 'Hi', and no numbers at all mean an empty string.",
        ),
        names=("codes_to_text", "from_codes", "text_from_codes", "decode_codes"),
        solutions=(
            """def <f>(codes):
    return "".join(chr(code) for code in codes)""",
            """def <f>(numbers):
    text = ""
    for n in numbers:
        text += chr(n)
    return text""",
            """def <f>(codes):
    return "".join(map(chr, codes))""",
        ),
        inputs=lambda rng: ([ord(c) for c in mixed(rng, size(rng, 2, 7))],),
    ),
    Family(
        concept="word-score-with-vowel-value",
        tags=("strings",),
        phrasings=(
            "Write a function to score a lower-case word: <a> points for each vowel and <b> "
            "for every other letter.",
            "Write a python function to return the sum of points of a word in small letters, "
            "where a, e, i, o, u count <a> and consonants <b> each.",
            "Given a lower-case word, add <a> for every vowel and <b> for every consonant.",
            "How many points is a lower-case word worth if a vowel gives <a> and a consonant <b>?",
            "Return the value of a word of small letters, vowels being worth <a> and all other "
            "letters <b>.",
            "In my word game a vowel scores <a> and a consonant <b>; compute a lower-case "
            "word's score.",
        ),
        more_phrasings=(
            "Write a function to value a lower-case word at <a> per vowel and <b> per consonant.",
            "Write a python function to add together the points for all letters of a small-letter word: any of a, e, i, o, u is worth <a>, any other <b>.",
            "For a word in lower case, return <a> times the number of its vowels plus <b> times the number of its remaining letters.",
            "What do the letters of a word in small letters come to, at <a> for a vowel and <b> for anything else?",
            "Points of a lower-case word: vowels <a>, others <b>.",
            "In a word game, a, e, i, o and u bring <a> points apiece and the other letters <b> apiece. What does this word of small letters bring?",
            "The sum over all characters c of a lower-case word of <a> if c is in {a, e, i, o, u} and of <b> if not.",
            "Go letter by letter through the small-letter word, adding <a> whenever it is a vowel and <b> whenever it is none; return the sum.",
        ),
        names=("score", "word_score", "count_points", "letter_points"),
        solutions=(
            """def <f>(word):
    return sum(<a> if c in "aeiou" else <b> for c in word)""",
            """def <f>(text):
    points = 0
    for c in text:
        if c in "aeiou":
            points += <a>
        else:
            points += <b>
    return points""",
            """def <f>(word):
    vowels = len([c for c in word if c in "aeiou"])
    return <a> * vowels + <b> * (len(word) - vowels)""",
        ),
        inputs=lambda rng, a, b: (
            rng.choice((word(rng), letters(rng, size(rng, 2, 8), "aeioubdst"))),
        ),
        parameters=lambda rng: {"a": rng.randint(1, 5), "b": rng.randint(6, 9)},
    ),
    Family(
        concept="vowels-and-consonants-alternate",
        tags=("strings", "validation"),
        phrasings=(
            "Write a function to check whether vowels and consonants take turns in a "
            "lower-case word.",
            "Write a python function to return True if no two vowels and no two consonants "
            "stand next to each other in a word of small letters, else False.",
            "Given a lower-case word, tell whether every vowel is followed by a consonant and "
            "every consonant by a vowel, up to the end.",
            "Do the letters of a lower-case word alternate between vowels (a, e, i, o, u) and "
            "consonants?",
            "Return whether of any two neighbouring letters in a lower-case word exactly one "
            "is a vowel.",
            "I look for words like 'banana', which switch between vowel and consonant at each "
            "letter; test one in lower case.",
        ),
        more_phrasings=(
            "Write a function to test if no two adjacent letters of a lower-case word are both vowels or both consonants.",
            "Write a python function to decide whether a word in small letters changes between vowel (a, e, i, o, u) and consonant at every step.",
            "For a lower-case word, return True when each letter is of the other sort than the letter before it, sorts being vowels and consonants, and False if not.",
            "Is it so that in a word of small letters a vowel never touches a vowel nor a consonant a consonant?",
            "Do vowels and consonants strictly alternate?",
            "Vowels are girls and all other letters are boys: do girls and boys take turns all along the small-letter word? One letter or none is fine as well.",
            "True iff for all i exactly one of w[i], w[i+1] is in {a, e, i, o, u}, w being a word in lower case.",
            "'banana' and 'item' pass, 'tree' fails at its t and r.",
        ),
        names=("alternates", "vowels_alternate", "is_alternating", "takes_turns"),
        solutions=(
            """def <f>(word):
    return all((a in "aeiou") != (b in "aeiou") for a, b in zip(word, word[1:]))""",
            """def <f>(text):
    for i in range(1, len(text)):
        if (text[i] in "aeiou") == (text[i - 1] in "aeiou"):
            return False
    return True""",
        ),
        inputs=alternating,
    ),
    Family(
        concept="as-many-vowels-as-consonants",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether a lower-case word has as many vowels as consonants.",
            "Write a python function to return True if the number of a, e, i, o, u equals the "
            "number of the other letters in a word of small letters, else False.",
            "Given a lower-case word, tell whether exactly half of its letters are vowels.",
            "Does a lower-case word contain equally many vowels and consonants?",
            "Return whether vowels and consonants balance out in a word of small letters.",
            "I want to know if a lower-case word has the same count of vowels and of consonants.",
        ),
        more_phrasings=(
            "Write a function to test whether half of a lower-case word's letters are vowels.",
            "Write a python function to compare the number of vowels with the number of consonants in a word of small letters and tell if they agree.",
            "For a lower-case word, return True when it has just as many letters out of a, e, i, o, u as letters that are none of these.",
            "Are there neither more vowels nor more consonants in a word written in small letters?",
            "Equal vowel and consonant counts?",
            "Put the vowels of the small-letter word on one side of a scale and the other letters on the other. Does it stay level?",
            "True iff 2 * v = n for a word of n lower-case letters of which v are in {a, e, i, o, u}.",
            "'oval' is balanced with two and two, 'tree' too, 'oak' is not.",
        ),
        names=("balanced_vowels", "equal_vowels_consonants", "half_vowels", "is_balanced_word"),
        solutions=(
            """def <f>(word):
    vowels = sum(c in "aeiou" for c in word)
    return vowels == len(word) - vowels""",
            """def <f>(text):
    balance = 0
    for c in text:
        balance += 1 if c in "aeiou" else -1
    return balance == 0""",
            """def <f>(word):
    return 2 * len([c for c in word if c in "aeiou"]) == len(word)""",
        ),
        inputs=vowel_counts,
    ),
    Family(
        concept="only-characters-from-set",
        tags=("strings", "validation"),
        phrasings=(
            "Write a function to check whether a non-empty string has no other characters than "
            "those of '<chars>'.",
            "Write a python function to return True if all characters of a non-empty text are "
            "among '<chars>', else False.",
            "Given a string with at least one character, tell whether each character is one of "
            "'<chars>'.",
            "Is a non-empty text made of the characters '<chars>' only?",
            "Return whether every character of a non-empty string belongs to '<chars>'; not "
            "all of them need occur.",
            "I accept only the characters '<chars>' in a string, which is never empty; check one.",
        ),
        more_phrasings=(
            "Write a function to check that a non-empty string uses characters out of '<chars>' only.",
            "Write a python function to validate a text, never empty, against the permitted characters '<chars>': any other one makes it False.",
            "For a string with one character or more, return True when you find nothing in it that is not in '<chars>'.",
            "Could you type a given non-empty string on a keyboard that has just the keys '<chars>'?",
            "Non-empty string limited to '<chars>'?",
            "I only have stamps for '<chars>', and may use each as often as I like. Can I print this text, which has at least one character?",
            "True iff every character of the non-empty string is an element of '<chars>'; not all of these need occur.",
            "A single character from outside '<chars>' spoils the non-empty string and gives False; without any such character it is True.",
        ),
        names=("only_allowed", "made_of", "uses_only", "all_allowed"),
        solutions=(
            """def <f>(text):
    return all(c in <chars> for c in text)""",
            """def <f>(s):
    for c in s:
        if c not in <chars>:
            return False
    return True""",
            """def <f>(text):
    return not text.strip(<chars>)""",
        ),
        inputs=lambda rng, chars: between_yes_and_no(rng, chars, "289bZ_"),
        parameters=lambda rng: {
            "chars": rng.choice(("acd", "ACGT", "+-", "xyz", ".#", "013", "LR")),
        },
    ),
    Family(
        concept="every-character-k-times",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to check whether every character of a string occurs in it "
            "exactly <k> times.",
            "Write a python function to return True if each different character of a non-empty "
            "text appears just <k> times, else False.",
            "Given a string, tell whether the count of each of its characters is <k>, no more "
            "and no less.",
            "Does each character of a text occur precisely <k> times?",
            "Return whether all character frequencies of a non-empty string equal <k>.",
            "I want to know if a word uses every letter it has <k> times, neither more nor "
            "less often.",
        ),
        more_phrasings=(
            "Write a function to test if all characters of a non-empty string have a count of <k>.",
            "Write a python function to determine whether a non-empty text has precisely <k> copies of every character in it.",
            "For a non-empty string, return False as soon as one of its characters is there more or less than <k> times, and True otherwise.",
            "Do all the different characters of a non-empty string turn up exactly <k> times?",
            "Does each character present occur exactly <k> times?",
            "Make a heap for each different letter of the word, which has at least one. Does each single heap have exactly <k> letters in it?",
            "True iff f(c) = <k> for each c in the non-empty string s, f(c) being the number of times c occurs in s.",
            "No character of the non-empty string may be rarer than <k> and none more frequent; report whether that is so.",
        ),
        names=("each_exactly", "all_counts_equal", "occurs_times", "uniform_count"),
        solutions=(
            """def <f>(text):
    return all(text.count(c) == <k> for c in text)""",
            """from collections import Counter

def <f>(text):
    return set(Counter(text).values()) == {<k>}""",
            """def <f>(s):
    for c in set(s):
        if s.count(c) != <k>:
            return False
    return True""",
        ),
        inputs=with_even_counts,
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
)
