"""Families about choosing and counting words by a property."""

from random import Random

from training.corpus.draw import letters, sentence, size, word, words
from training.corpus.family import Family


def begun(rng: Random, initials: str, rest: str) -> str:
    """A sentence of short words, half of them with one of the initials."""
    count = size(rng, 2, 6)
    return " ".join(rng.choice(initials + "hk") + letters(rng, 2, rest) for _ in range(count))


def ended(rng: Random, ending: str) -> str:
    """A sentence of short words, about half of them with the ending."""
    count = size(rng, 2, 6)
    ends = [rng.choice((ending, "l")) for _ in range(count)]
    return " ".join(letters(rng, 2, "aeo" + ending) + end for end in ends)


def small_words(rng: Random) -> str:
    """A sentence of few different words which contain each other."""
    return " ".join(rng.choice("cat at rat bat a".split()) for _ in range(rng.randint(3, 6)))


def sharing(rng: Random) -> tuple[str, str]:
    """Two sentences of different words with some in common."""
    found = words(rng, 6)
    first, second = found[: rng.randint(1, 5)], found[rng.randint(0, 3) :]
    return " ".join(first), " ".join(rng.sample(second, min(4, len(second))))


def with_palindromes(rng: Random) -> str:
    """A sentence, many of whose words are palindromes."""
    chosen = [rng.choice((word(rng), "noon", "eye", "level")) for _ in range(rng.randint(3, 6))]
    return " ".join(chosen)


FAMILIES = (
    Family(
        concept="count-words-starting-with-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to count the words of a lower-case sentence that start with '<c>'.",
            "Write a python function to return how many words in a text of small letters have "
            "'<c>' as first letter.",
            "Given a lower-case sentence, return the number of its words beginning with '<c>'.",
            "How many words of a lower-case text begin with the letter '<c>'?",
            "Return the count of those words in a lower-case sentence whose initial is '<c>'.",
            "I need to know how many of the lower-case words in a line start with a '<c>'.",
        ),
        names=("count_starting_with", "words_beginning", "count_initial", "starting_words"),
        solutions=(
            """def <f>(text):
    return sum(word.startswith(<c>) for word in text.split())""",
            """def <f>(sentence):
    count = 0
    for word in sentence.split():
        if word[0] == <c>:
            count += 1
    return count""",
            """def <f>(text):
    return len([w for w in text.split() if w[0] == <c>])""",
        ),
        inputs=lambda rng, c: (begun(rng, c + c, "aeo" + c),),
        parameters=lambda rng: {"c": rng.choice("bcst")},
    ),
    Family(
        concept="count-words-ending-with-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to count the words of a lower-case sentence that end with '<c>'.",
            "Write a python function to return how many words in a text of small letters have "
            "'<c>' as last letter.",
            "Given a lower-case sentence, return the number of its words ending in '<c>'.",
            "How many words of a lower-case text end with the letter '<c>'?",
            "Return the count of those words in a lower-case sentence whose final letter is '<c>'.",
            "I need to know how many of the lower-case words in a line close with a '<c>'.",
        ),
        names=("count_ending_with", "words_ending", "count_final", "ending_words"),
        solutions=(
            """def <f>(text):
    return sum(word.endswith(<c>) for word in text.split())""",
            """def <f>(sentence):
    count = 0
    for word in sentence.split():
        if word[-1] == <c>:
            count += 1
    return count""",
        ),
        inputs=lambda rng, c: (ended(rng, c),),
        parameters=lambda rng: {"c": rng.choice("dnrst")},
    ),
    Family(
        concept="words-containing-letter",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words of a sentence that contain a given letter.",
            "Write a python function to return a list, in order, of all words of a text in "
            "which a letter occurs at least once.",
            "Given a sentence and a letter, return the list of the words having that letter "
            "somewhere.",
            "Which words of a sentence contain the letter passed as second argument? Return "
            "them as a list in order.",
            "Pick from a text every word with the given letter in it and return the words in a "
            "list.",
            "I have a lower-case sentence and a letter and want the list of words it is part of.",
        ),
        names=("words_with_letter", "words_containing", "find_words_with", "having_letter"),
        solutions=(
            """def <f>(text, letter):
    return [word for word in text.split() if letter in word]""",
            """def <f>(sentence, c):
    found = []
    for word in sentence.split():
        if c in word:
            found.append(word)
    return found""",
            """def <f>(text, letter):
    return list(filter(lambda word: word.count(letter) > 0, text.split()))""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(3, 6)), rng.choice("aeonlrt")),
    ),
    Family(
        concept="words-without-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to remove from a sentence all words that contain the letter '<c>'.",
            "Write a python function to return the words of a lower-case text without a '<c>' "
            "in them, joined by spaces.",
            "Given a lower-case sentence, keep only the words in which '<c>' does not occur, "
            "as a sentence.",
            "Leave out every word of a lower-case text having the letter '<c>' anywhere and "
            "return the remaining text.",
            "Return the lower-case sentence made of the words that lack the letter '<c>'.",
            "My '<c>' key is broken: return only those words of a lower-case sentence that "
            "don't need it, with spaces between.",
        ),
        names=("words_without", "drop_words_with", "avoid_letter", "without_letter"),
        solutions=(
            """def <f>(text):
    return " ".join(word for word in text.split() if <c> not in word)""",
            """def <f>(sentence):
    kept = []
    for word in sentence.split():
        if <c> not in word:
            kept.append(word)
    return " ".join(kept)""",
        ),
        inputs=lambda rng, c: (sentence(rng, rng.randint(3, 6)),),
        parameters=lambda rng: {"c": rng.choice("aeonlrt")},
    ),
    Family(
        concept="words-of-exact-length",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words of a sentence that have exactly <k> letters.",
            "Write a python function to return a list of all words of length <k> in a text, in "
            "order.",
            "Given a sentence, return the list of its words with <k> characters, no more and "
            "no fewer.",
            "Which words of a text are <k> letters long? Return them in a list, in their order.",
            "Pick every word whose length equals <k> from a sentence and return these words in "
            "a list.",
            "I want a list of only those words of a line that consist of <k> letters.",
        ),
        names=("words_of_length", "exact_length", "pick_length", "length_words"),
        solutions=(
            """def <f>(text):
    return [word for word in text.split() if len(word) == <k>]""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if len(word) == <k>:
            result.append(word)
    return result""",
        ),
        inputs=lambda rng, k: (sentence(rng, rng.randint(3, 7)),),
        parameters=lambda rng: {"k": rng.randint(3, 5)},
    ),
    Family(
        concept="count-words-starting-with-vowel",
        tags=("strings",),
        phrasings=(
            "Write a function to count the words of a lower-case sentence that begin with a vowel.",
            "Write a python function to return how many words of a text in small letters start "
            "with a, e, i, o or u.",
            "Given a lower-case sentence, return the number of its words with a vowel as first "
            "letter.",
            "How many words in a lower-case text start with a vowel?",
            "Return the count of words that have one of the letters a, e, i, o, u at their "
            "beginning (all letters are small).",
            "I need to know how many of the lower-case words in a sentence have a vowel in "
            "front, vowels being a, e, i, o and u.",
        ),
        names=("vowel_words", "count_vowel_starts", "starting_with_vowel", "vowel_initials"),
        solutions=(
            """def <f>(text):
    return sum(word[0] in "aeiou" for word in text.split())""",
            """def <f>(sentence):
    count = 0
    for word in sentence.split():
        if word.startswith(("a", "e", "i", "o", "u")):
            count += 1
    return count""",
        ),
        inputs=lambda rng: (begun(rng, "aei", "nts"),),
    ),
    Family(
        concept="palindrome-words-of-sentence",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words of a lower-case sentence that are palindromes.",
            "Write a python function to return a list, in order, of the words of a text in "
            "small letters which read the same backwards.",
            "Given a lower-case sentence, return a list of its words that equal their own reverse.",
            "Which words in a lower-case text are the same from left to right and from right "
            "to left? Return a list in order.",
            "Pick all palindromic words from a sentence of small letters, as a list in their "
            "order.",
            "I want the list of words of a line that don't change when reversed.",
        ),
        names=("palindrome_words", "find_palindromes", "palindromic_words", "mirror_words"),
        solutions=(
            """def <f>(text):
    return [word for word in text.split() if word == word[::-1]]""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if word == "".join(reversed(word)):
            result.append(word)
    return result""",
        ),
        inputs=lambda rng: (with_palindromes(rng),),
    ),
    Family(
        concept="words-with-double-letter",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words of a sentence that contain two equal letters "
            "in a row.",
            "Write a python function to return a list of all words of a text, in order, having "
            "a double letter such as 'oo' or 'll'.",
            "Given a lower-case sentence, return the list of words in which some letter is "
            "followed by itself.",
            "Which words of a text have the same letter twice next to each other? Return them "
            "as a list.",
            "Select the words with at least one pair of equal neighbouring letters from a "
            "sentence, into a list in order.",
            "I need a list of a sentence's words like 'ball' or 'book', with a letter doubled "
            "somewhere.",
        ),
        names=("double_letter_words", "words_with_doubles", "has_double", "pick_doubles"),
        solutions=(
            """def <f>(text):
    return [w for w in text.split() if any(a == b for a, b in zip(w, w[1:]))]""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        for i in range(len(word) - 1):
            if word[i] == word[i + 1]:
                result.append(word)
                break
    return result""",
            r"""import re

def <f>(text):
    return [word for word in text.split() if re.search(r"(.)\1", word)]""",
        ),
        inputs=lambda rng: (
            " ".join(letters(rng, rng.randint(2, 4), "aeblo") for _ in range(rng.randint(3, 6))),
        ),
    ),
    Family(
        concept="words-common-to-sentences",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to list the words that occur in both of two sentences, in the "
            "order of the first.",
            "Write a python function to return a list of the words of the first text which are "
            "also words of the second, in order; no text repeats a word.",
            "Given two sentences without repeated words, return the list of words they share, "
            "ordered as in the first.",
            "Which words do two sentences have in common? List them in the order of the first "
            "one; words do not repeat in a sentence.",
            "Return, as a list, those words of one text that another text contains as whole "
            "words too, in the former's order.",
            "I compare two lines and want the list of the first one's words which also stand "
            "in the other.",
        ),
        names=("common_words", "shared_words", "words_in_both", "both_have"),
        solutions=(
            """def <f>(first, second):
    words = second.split()
    return [word for word in first.split() if word in words]""",
            """def <f>(a, b):
    other = set(b.split())
    result = []
    for word in a.split():
        if word in other:
            result.append(word)
    return result""",
        ),
        inputs=sharing,
    ),
    Family(
        concept="drop-short-words",
        tags=("strings",),
        phrasings=(
            "Write a function to remove the words shorter than <k> letters from a sentence.",
            "Write a python function to return a text without its words of fewer than <k> "
            "letters, the rest joined by spaces.",
            "Given a sentence, leave out each word that has less than <k> characters.",
            "Keep the words of a sentence having at least <k> letters and join them with spaces.",
            "Return the sentence after deleting all words whose length is below <k>.",
            "I want short words (under <k> letters) gone from a line of text.",
        ),
        names=("drop_short", "remove_short_words", "without_short", "keep_long"),
        solutions=(
            """def <f>(text):
    return " ".join(word for word in text.split() if len(word) >= <k>)""",
            """def <f>(sentence):
    kept = []
    for word in sentence.split():
        if len(word) < <k>:
            continue
        kept.append(word)
    return " ".join(kept)""",
            """def <f>(text):
    return " ".join(filter(lambda w: len(w) >= <k>, text.split()))""",
        ),
        inputs=lambda rng, k: (sentence(rng, rng.randint(3, 6)),),
        parameters=lambda rng: {"k": rng.randint(3, 5)},
    ),
    Family(
        concept="replace-whole-word",
        tags=("strings",),
        phrasings=(
            "Write a function to replace a word of a sentence by another word, wherever it "
            "stands as a whole word.",
            "Write a python function to exchange, in a text, each word equal to 'old' for "
            "'new' (arguments: text, old, new); parts of longer words stay.",
            "Given a sentence and two words, put the second word in place of every word that "
            "equals the first.",
            "Change all words of a text that are exactly 'old' into 'new'; called with text, "
            "old, new, and longer words are not touched.",
            "Return the sentence with one word swapped for another, matching complete words "
            "only (arguments: sentence, old, new).",
            "I want a word replaced in a sentence, but not where it is merely part of a longer "
            "word: text, old and new are given.",
        ),
        names=("replace_word", "change_word", "swap_word", "substitute_word"),
        solutions=(
            """def <f>(text, old, new):
    return " ".join(new if word == old else word for word in text.split())""",
            """def <f>(sentence, old, new):
    words = sentence.split()
    for i in range(len(words)):
        if words[i] == old:
            words[i] = new
    return " ".join(words)""",
        ),
        inputs=lambda rng: (small_words(rng), rng.choice(("at", "a", "cat")), word(rng)),
    ),
    Family(
        concept="word-with-most-vowels",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the word with the most vowels in a lower-case sentence, "
            "the first one on a tie.",
            "Write a python function to return the first of the words in a text of small "
            "letters that hold the greatest number of a, e, i, o, u.",
            "Given a lower-case sentence, return the word having most vowels; the earliest of "
            "equals.",
            "Which word of a lower-case text contains the largest number of vowels? Take the "
            "first if there are several.",
            "Return the leftmost word in which the count of vowels is maximal (letters are small).",
            "I'm after the most vowel-rich word of a lower-case sentence by number of vowels, "
            "first one wins.",
        ),
        names=("most_vowels", "vowel_rich", "max_vowels", "word_with_most_vowels"),
        solutions=(
            """def <f>(text):
    return max(text.split(), key=lambda word: sum(c in "aeiou" for c in word))""",
            """def <f>(sentence):
    best, most = "", -1
    for word in sentence.split():
        count = len([c for c in word if c in "aeiou"])
        if count > most:
            best, most = word, count
    return best""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(2, 5)),),
    ),
)
