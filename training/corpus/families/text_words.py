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
        more_phrasings=(
            "Write a python function to find the leftmost blank-separated token of greatest length.",
            "Take a text of one or more words and return the word that is longer than all before it and not shorter than any after it.",
            "What is the longest word in the sentence, with the one nearest to the front preferred among equals?",
            "first longest word of a sentence",
            "Go through the words and hold on to the first; change it only for one that is really longer. Say which you hold at the end.",
            "The word of maximal length, and of least index among those, in the whitespace split of a non-blank string.",
            "'one three seven' gives 'three', since seven is just as long but comes later.",
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
        more_phrasings=(
            "Write a function to tell how few characters the briefest word of a sentence has.",
            "Write a python function to determine the minimum token length of a whitespace-separated text.",
            "Take a text of at least one word and return, as an int, the size of the word with the fewest characters, not that word.",
            "With how many letters does the shortest word of the sentence get by?",
            "length of a sentence's shortest word",
            "Count the letters of each word in the line and say the smallest of these counts.",
            "min(len(w)) over the words w in the whitespace split of a non-blank string.",
            "'the owl is here' gives 2 because of 'is'.",
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
        more_phrasings=(
            "Write a function to tell how many words a text has, however many blanks are between or around them.",
            "Write a python function to determine the number of whitespace-delimited tokens in a string, 0 for a blank one.",
            "Take a text and return how many unbroken groups of non-blank characters it holds.",
            "Of how many words is the text made, runs of spaces being one gap?",
            "number of words in a text",
            "Say how many words you would have to read out; wide gaps make no difference, and a text with nothing but blanks has none.",
            "The number of maximal substrings of a string that are free of whitespace.",
            "' two  words ' has 2, and '' has 0: count the words, not the blanks.",
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
        more_phrasings=(
            "Write a function to put the words of a sentence last to first, one space apart.",
            "Write a python function to reorder whitespace-separated tokens from back to front, joining with single blanks and leaving each token's spelling.",
            "Take a sentence and return a string of its words beginning with the final and ending with the opening one.",
            "How does the sentence read if its words, but not their letters, are turned end to start?",
            "words of a sentence in reverse order",
            "Say the last word first, then the one ahead of it, and so on to the first; each word stays as it is.",
            "The string w[n] w[n-1] ... w[1], joined by single spaces, for a text with the words w[1] to w[n].",
            "'we like tea' becomes 'tea like we' and not 'aet ekil ew'.",
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
        more_phrasings=(
            "Write a function to write each word of a sentence backwards where it stands.",
            "Write a python function to mirror the letters of every whitespace-separated token, tokens remaining in order with single blanks between.",
            "Take a sentence and return it with the first word spelled from its end, then the second word spelled from its end, and so on.",
            "How does the sentence read if the letters of each word, but not the words, are turned end to start?",
            "sentence with every word spelled backwards",
            "Keep the words in their order but say each one from its last letter to its first.",
            "The string obtained by applying reversal to each word of a text and joining the results by single spaces, order kept.",
            "'we like tea' becomes 'ew ekil aet' and not 'tea like we'.",
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
        more_phrasings=(
            "Write a function to get the first letters of a phrase's words as one string of capitals.",
            "Write a python function to contract a phrase: take the leading character of every token, upper-case it, concatenate.",
            "Take a few words and return a capital string that has one letter for each of them, namely the one it begins with.",
            "What short form in capitals do the opening letters of the words give, without dots or blanks?",
            "capital initials of a phrase, joined",
            "Just as 'portable document format' is known as PDF: from each word keep the first letter, make it big, and write them together.",
            "The concatenation of upper(w[0]) over the words w of a text.",
            "'laugh out loud' becomes 'LOL', and 'Too MUCH info' becomes 'TMI'.",
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
        more_phrasings=(
            "Write a function to list a sentence's words with over <k> letters.",
            "Write a python function to filter whitespace-separated tokens by length, keeping only those strictly above <k>, in order.",
            "Take a sentence, leave out every word of <k> or fewer characters, and return the list of the others as they come.",
            "Which words of the sentence need more than <k> characters to write?",
            "list of words longer than <k> characters",
            "Read the sentence and note each word that has still a letter to come after its letter number <k>; repeated words are noted again.",
            "The list of the words w of a text, in order of occurrence, with len(w) > <k>.",
            "A word of exactly <k> letters is too short here; all words that are longer go into the result from left to right.",
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
        more_phrasings=(
            "Write a function to get those words of a list that open with a certain string, order kept.",
            "Write a python function to filter strings by prefix, the list being the first argument and the prefix the second.",
            "Take a list of words and then a piece of text; return a list of the words whose first characters are precisely that piece.",
            "Which list entries have the second argument at their front?",
            "list entries beginning with a given prefix",
            "As when you type the start of a word and the telephone offers what fits: from the list give all words with that start, in the order they are in.",
            "The subsequence of all w in the list such that w = p + s for some string s, where p is the prefix.",
            "['car', 'dog', 'cart', 'scar'] with 'car' leaves ['car', 'cart']; case matters, and an empty prefix leaves everything.",
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
        more_phrasings=(
            "Write a function to give every word of a small-letter sentence a big first letter.",
            "Write a python function to upper-case the leading character of each token in a lower-case text and rejoin with single blanks.",
            "Take a sentence without capitals and return it in such a way that each word opens with one and goes on in small letters.",
            "How would a lower-case sentence look as a headline in which all words begin with a capital?",
            "lower-case sentence with capitalised words",
            "Write the small-letter line like the name of a book: each word begins big.",
            "The string in which each word w of a lower-case text is replaced by upper(w[0]) + w[1:], words being joined by single spaces.",
            "'the old house' becomes 'The Old House'; the little words are not spared.",
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
        more_phrasings=(
            "Write a function to strike listed words out of a sentence, the rest one space apart.",
            "Write a python function to filter a text's tokens against a blacklist and rejoin the remaining ones with single blanks.",
            "Take a sentence and then a list of words; return the sentence's other words in their order as one string with single spaces.",
            "What does the sentence say without any of the words in the list?",
            "sentence minus the words of a list",
            "Read the sentence aloud but keep quiet at each word that is on the list of forbidden words; say what can be heard.",
            "The words of the text that are not members of the list, in order, joined by single spaces; '' if none remains.",
            "'the cat and the dog' with ['the', 'and'] becomes 'cat dog'; only whole words with the same case go.",
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
        more_phrasings=(
            "Write a function to get word n (from 1) of a text, '' if it has not so many.",
            "Write a python function to index a text's whitespace-separated tokens one-based, answering with the empty string beyond the end.",
            "Take a sentence and then a number n of at least 1; return the word that comes n-th, or '' when the sentence ends earlier.",
            "What is the n-th word, the very first having n = 1, and '' if the sentence has fewer than n?",
            "n-th word of a text, one-based, else ''",
            "Count the words aloud from one and stop at the number you were told: say the word you are at, or an empty text if there were not enough.",
            "w[n] for the words w[1], ..., w[m] of a text if 1 <= n <= m, and the empty string if n > m.",
            "'red green blue' gives 'green' for 2 and '' for 4.",
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
