"""Families about the words of a text."""

from training.corpus.draw import cased, letters, sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="longest-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the longest word of a sentence, the first one if several "
            "are equally long.",
            "Write a python function to return the word with the most letters in a text; on a "
            "tie the earliest wins.",
            "Given a sentence, return its longest word. If there is a tie, return the first.",
            "Which word of a text is longest? Take the leftmost of equally long ones.",
            "Find the first word of maximal length in the given sentence.",
            "Pick the longest of the words separated by spaces, preferring the earlier one.",
            "I need the longest word in a sentence (the first such word).",
        ),
        names=("longest_word", "find_longest", "longest", "get_longest_word"),
        solutions=(
            """def <f>(text):
    return max(text.split(), key=len)""",
            """def <f>(sentence):
    best = ""
    for word in sentence.split():
        if len(word) > len(best):
            best = word
    return best""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(2, 6)),),
    ),
    Family(
        concept="shortest-word-length",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the length of the shortest word in a sentence.",
            "Write a python function to return how many letters the shortest word of a text has.",
            "Given a sentence, return the number of characters of its shortest word.",
            "How long is the shortest of the words in a text?",
            "Compute the minimal word length of a string of words.",
            "Return the smallest length among the words of the sentence.",
            "I want the letter count of the shortest word in a text.",
        ),
        names=("shortest_length", "shortest_word_length", "min_word_length"),
        solutions=(
            """def <f>(text):
    return min(len(word) for word in text.split())""",
            """def <f>(sentence):
    words = sentence.split()
    shortest = len(words[0])
    for word in words:
        if len(word) < shortest:
            shortest = len(word)
    return shortest""",
            """def <f>(text):
    return len(min(text.split(), key=len))""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(1, 4)),),
    ),
    Family(
        concept="count-words",
        tags=("strings",),
        phrasings=(
            "Write a function to count the words in a sentence.",
            "Write a python function to return the number of words of a text separated by "
            "spaces.",
            "Given a string, return how many words it consists of; extra spaces do not matter.",
            "How many words are there in a text?",
            "Return the word count of a sentence, whatever the number of spaces in between.",
            "Count the pieces of a string that whitespace separates.",
            "I have a sentence and need to know how many words it has.",
        ),
        names=("count_words", "word_count", "number_of_words"),
        solutions=(
            """def <f>(text):
    return len(text.split())""",
            r"""import re

def <f>(text):
    return len(re.findall(r"\S+", text))""",
            """def <f>(sentence):
    count = 0
    for word in sentence.split():
        count += 1
    return count""",
        ),
        inputs=lambda rng: (
            rng.choice((" ", "  ")).join(words(rng, size(rng, 1, 6))) + rng.choice(("", " ")),
        ),
    ),
    Family(
        concept="reverse-word-order",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the order of the words in a sentence.",
            "Write a python function to return a text with its last word first and its first "
            "word last.",
            "Given a sentence, return its words in the opposite order, joined by spaces.",
            "Turn the word order of a text around without changing the words.",
            "Reverse a sentence word by word.",
            "Return the words of a string from the last to the first, separated by a space.",
            "I want a sentence read from its last word to its first.",
        ),
        names=("reverse_words", "reverse_sentence", "words_backwards", "reverse_word_order"),
        solutions=(
            """def <f>(text):
    return " ".join(text.split()[::-1])""",
            """def <f>(sentence):
    words = sentence.split()
    words.reverse()
    return " ".join(words)""",
            """def <f>(text):
    return " ".join(reversed(text.split()))""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 2, 5)),),
    ),
    Family(
        concept="reverse-each-word",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse every word of a sentence but keep the words in place.",
            "Write a python function to spell each word of a text backwards, in the same word "
            "order.",
            "Given a sentence, reverse the letters of each word and leave the order of the "
            "words.",
            "Flip each single word of a text; the words themselves stay where they are.",
            "Return the sentence in which all words are written backwards.",
            "Reverse the characters inside the words of a string, word after word.",
            "I need the words of a text mirrored one by one.",
        ),
        names=("reverse_each_word", "flip_words", "mirror_words", "reverse_letters"),
        solutions=(
            """def <f>(text):
    return " ".join(word[::-1] for word in text.split())""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        result.append("".join(reversed(word)))
    return " ".join(result)""",
            """def <f>(text):
    return " ".join(text[::-1].split()[::-1])""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 4)),),
    ),
    Family(
        concept="acronym",
        tags=("strings",),
        phrasings=(
            "Write a function to build the acronym of a phrase in capital letters.",
            "Write a python function to join the uppercased first letters of the words in a "
            "text.",
            "Given a phrase, return the initials of its words as one uppercase string.",
            "Abbreviate a phrase to the capital first letters of its words.",
            "Return the first letter of each word, in upper case and without separators.",
            "Make an uppercase abbreviation out of the words of a sentence.",
            "I want the initials of a text: one capital letter for each word.",
        ),
        names=("acronym", "make_acronym", "initials", "abbreviate"),
        solutions=(
            """def <f>(text):
    return "".join(word[0].upper() for word in text.split())""",
            """def <f>(phrase):
    result = ""
    for word in phrase.split():
        result += word[0]
    return result.upper()""",
        ),
        inputs=lambda rng: (cased(rng, sentence(rng, size(rng, 2, 6))),),
    ),
    Family(
        concept="words-longer-than",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words of a sentence that are longer than <k> letters.",
            "Write a python function to return all words in a text with more than <k> "
            "characters.",
            "Given a sentence, return the list of its words whose length exceeds <k>.",
            "Pick out of a text the words having over <k> characters, in order.",
            "Find every word of more than <k> letters in the given string.",
            "Return the words of a sentence that have at least one letter more than <k>.",
            "I need a list of the long words of a text, long meaning more than <k> letters.",
        ),
        names=("long_words", "words_longer", "filter_long_words", "longer_words"),
        solutions=(
            """def <f>(text):
    return [word for word in text.split() if len(word) > <k>]""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if len(word) > <k>:
            result.append(word)
    return result""",
            """def <f>(text):
    return list(filter(lambda w: len(w) > <k>, text.split()))""",
        ),
        inputs=lambda rng, k: (sentence(rng, rng.randint(4, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="words-starting-with",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to find the words of a list that start with a given prefix.",
            "Write a python function to keep those strings in a list which have a certain "
            "beginning.",
            "Given a list of words and a beginning, return the words that have it.",
            "Select the strings of a list whose start equals the given text.",
            "Filter a word list down to the entries starting with the given letters.",
            "Return, in order, all words of a list that begin with the prefix.",
            "I want only the words that start with the text I pass in.",
        ),
        names=("words_starting_with", "filter_by_prefix", "with_prefix", "starts_with"),
        solutions=(
            """def <f>(words, prefix):
    return [word for word in words if word.startswith(prefix)]""",
            """def <f>(words, prefix):
    result = []
    for word in words:
        if word[:len(prefix)] == prefix:
            result.append(word)
    return result""",
            """def <f>(words, start):
    return list(filter(lambda w: w.startswith(start), words))""",
        ),
        inputs=lambda rng: (
            [rng.choice("abst") + letters(rng, rng.randint(0, 3), "aest") for _ in range(5)],
            rng.choice("abst") + rng.choice(("", "", "a")),
        ),
    ),
    Family(
        concept="capitalise-each-word",
        tags=("strings",),
        phrasings=(
            "Write a function to capitalise the first letter of every word in a sentence.",
            "Write a python function to make each word of a lower-case text start with a "
            "capital.",
            "Given a text in small letters, return it with each word's first letter in upper "
            "case.",
            "Convert a lower-case sentence to title case.",
            "Return the text with an initial capital on all of its words.",
            "Uppercase the beginnings of the words in a lower-case string.",
            "I have a sentence in lower case and want its words capitalised.",
        ),
        names=("capitalize_words", "title_case", "capitalise_each", "to_title"),
        solutions=(
            """def <f>(text):
    return " ".join(word.capitalize() for word in text.split())""",
            """def <f>(sentence):
    return sentence.title()""",
            """def <f>(text):
    words = []
    for word in text.split():
        words.append(word[0].upper() + word[1:])
    return " ".join(words)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 5)),),
    ),
    Family(
        concept="remove-words-of-list",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to remove the words given in a list from a sentence.",
            "Write a python function to delete from a text every word that occurs in a list.",
            "Given a sentence and a list of unwanted words, return the sentence without them.",
            "Drop all stop words, passed as a list, from a text and join the rest with spaces.",
            "Return the text that remains once the listed words are left out.",
            "Filter a list of words out of a sentence.",
            "I want a sentence cleaned of certain words that I pass as a list.",
        ),
        names=("remove_words", "drop_words", "without_words", "filter_words"),
        solutions=(
            """def <f>(text, unwanted):
    return " ".join(word for word in text.split() if word not in unwanted)""",
            """def <f>(sentence, stop_words):
    kept = []
    for word in sentence.split():
        if word not in stop_words:
            kept.append(word)
    return " ".join(kept)""",
        ),
        inputs=lambda rng: (
            lambda found: (" ".join(found), rng.sample(found, rng.randint(0, 2)) + [word(rng)])
        )(words(rng, rng.randint(3, 5))),
    ),
    Family(
        concept="word-at-position",
        tags=("strings",),
        phrasings=(
            "Write a function to return the n-th word of a sentence, counting from one, or an "
            "empty string if there are too few words.",
            "Write a python function to get word number n (the first is 1) out of a text; give "
            "an empty string when it does not exist.",
            "Given a sentence and a positive n, return its n-th word, or '' if it has fewer.",
            "Pick the word at 1-based position n from a text. Missing words are ''.",
            "Return the n-th word of the string, the first being number 1, or an empty string "
            "past the end.",
            "Which word is the n-th one of a sentence? Use '' when there is none; count from 1.",
            "I need the n-th word of a text, counted from 1, with '' for out of range.",
        ),
        names=("nth_word", "get_word", "word_at", "word_number"),
        solutions=(
            """def <f>(text, n):
    words = text.split()
    return words[n - 1] if n <= len(words) else \"\"""",
            """def <f>(sentence, n):
    words = sentence.split()
    if n > len(words):
        return ""
    return words[n - 1]""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(2, 5)), rng.randint(1, 4)),
    ),
)
