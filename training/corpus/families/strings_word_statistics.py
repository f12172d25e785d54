"""Families about lengths, initials and tallies of words."""

from random import Random

from training.corpus.draw import cased, chance, letters, sentence, size, words
from training.corpus.family import Family


def repetitive(rng: Random, low: int = 3, high: int = 8) -> str:
    """A sentence of few different words."""
    return " ".join(rng.choice("up on cat tea we".split()) for _ in range(rng.randint(low, high)))


def in_any_case(rng: Random) -> str:
    """A sentence of few different words in changing case."""
    chosen = [rng.choice(("up", "on", "at", "we")) for _ in range(size(rng, 2, 7))]
    return " ".join(cased(rng, found) for found in chosen)


def two_sentences(rng: Random) -> tuple[str, str]:
    """Two sentences which half of the time have equally many words."""
    count = rng.randint(1, 4)
    return sentence(rng, count), sentence(rng, count if chance(rng, 0.35) else rng.randint(1, 4))


def some_capitals(rng: Random) -> str:
    """A sentence, some of whose words begin with a capital."""
    found = words(rng, size(rng, 2, 5))
    return " ".join(rng.choice((w, w.capitalize(), cased(rng, w))) for w in found)


FAMILIES = (
    Family(
        concept="word-lengths-list",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return the list of the lengths of the words in a sentence.",
            "Write a python function to replace each word of a text by its number of letters, "
            "as a list of integers in order.",
            "Given a sentence, return how long each of its words is, as a list.",
            "How many letters does each word of a text have? Return a list in word order.",
            "Compute the lengths of all words of a sentence, from first to last, in a list.",
            "I want a list with one number for each word of a line: its length.",
        ),
        more_phrasings=(
            "Write a function to get the word sizes of a sentence as a list.",
            "Write a python function to count the letters in each word of a text and collect the counts in a list, left to right.",
            "Given a line of words, return a list of integers, entry i being the number of characters of word i.",
            "What are the lengths of the successive words of a sentence, as a list?",
            "List of a sentence's word lengths, in order.",
            "Put under every word the number of letters it is made of and give me that row of numbers as a list.",
            "The list (len(w1), ..., len(wn)) for a text with the tokens w1, ..., wn.",
            "'may I have a large container' gives [3, 1, 4, 1, 5, 9]; encode any other text by the sizes of its words like this.",
        ),
        names=("word_lengths", "lengths_of_words", "list_lengths", "letter_counts"),
        solutions=(
            """def <f>(text):
    return [len(word) for word in text.split()]""",
            """def <f>(sentence):
    return list(map(len, sentence.split()))""",
            """def <f>(text):
    lengths = []
    for word in text.split():
        lengths.append(len(word))
    return lengths""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 6)),),
    ),
    Family(
        concept="average-word-length",
        tags=("strings",),
        phrasings=(
            "Write a function to return the average length of the words in a sentence, rounded "
            "to two decimals.",
            "Write a python function to compute the mean number of letters per word of a text, "
            "rounded to two decimals; 0.0 for no words.",
            "Given a sentence, return how many letters its words have on average, rounded to 2 "
            "decimals.",
            "What is the mean word length of a text? Round to two decimal places.",
            "Divide the total length of a sentence's words by their number and round to two "
            "decimals.",
            "I need the average size of the words in a line, rounded to 2 digits after the "
            "point (0.0 when it is empty).",
        ),
        names=("average_word_length", "mean_length", "average_letters", "mean_word_length"),
        solutions=(
            """def <f>(text):
    words = text.split()
    if not words:
        return 0.0
    return round(sum(len(word) for word in words) / len(words), 2)""",
            """def <f>(sentence):
    lengths = [len(word) for word in sentence.split()]
    return round(sum(lengths) / len(lengths), 2) if lengths else 0.0""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 6)),),
    ),
    Family(
        concept="longest-words-all",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list all words of a sentence that have the greatest length.",
            "Write a python function to return every longest word of a text in a list, in order.",
            "Given a sentence, find the maximal word length and return all words with that "
            "length as a list.",
            "Which words of a sentence are the longest? Return all of those tied, in their order.",
            "Return the list of the words no other word of the sentence exceeds in length.",
            "I need all of the longest words of a line, not only the first one.",
        ),
        more_phrasings=(
            "Write a function to collect all longest words of a sentence in a list.",
            "Write a python function to determine the greatest number of letters a word of the text has, and list each word, as it comes, that reaches it.",
            "Given a line of at least one word, return a list containing every word tied for the greatest length, from left to right.",
            "Which words of a sentence are not shorter than any other one, listed in their order?",
            "All words of maximal length, as a list.",
            "Find out how long the biggest word on the line is and hand me everything on the line that is just as long, including that word, one after the other in a list.",
            "The list, in order of occurrence, of those tokens of a non-empty text whose length equals the maximum token length.",
            "Throw out every word for which a longer one exists in the sentence; the list of what was not thrown out is the result, so 'a tree grew here' leaves ['tree', 'grew', 'here'].",
        ),
        names=("longest_words", "all_longest", "words_of_max_length", "find_longest_words"),
        solutions=(
            """def <f>(text):
    words = text.split()
    longest = max(len(word) for word in words)
    return [word for word in words if len(word) == longest]""",
            """def <f>(sentence):
    best = []
    for word in sentence.split():
        if not best or len(word) > len(best[0]):
            best = [word]
        elif len(word) == len(best[0]):
            best.append(word)
    return best""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(3, 6)),),
    ),
    Family(
        concept="count-words-by-length",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to count how many words of each length a sentence has, as a "
            "dictionary from length to number.",
            "Write a python function to return a dict mapping every word length that occurs in "
            "a text to the number of words with that length.",
            "Given a sentence, tally its words by how many letters they have; keys are "
            "lengths, values are counts.",
            "How many words with 1, 2, 3, … letters are in a text? Return a dict holding only "
            "lengths that occur.",
            "Build a dictionary of word lengths and how often each occurs in a sentence.",
            "I want statistics of a line: for each occurring word length, the number of such "
            "words.",
        ),
        more_phrasings=(
            "Write a function to make a dict of word length to count of words for a sentence.",
            "Write a python function to group the words of a text by size and return a dictionary telling, for each number of letters met, how many words there are.",
            "Given a line of words, return a dict with an entry n: m for every length n found, m being the number of words with n letters.",
            "How many one-letter, two-letter, three-letter words and so on does a sentence have, as a dictionary without zero entries?",
            "Histogram dictionary of word lengths in a sentence.",
            "Sort the words into boxes by how many letters they have, then give me a dictionary that says how many words lie in each box in use.",
            "The frequency mapping of the token lengths of a text: keys are the lengths that occur, values the numbers of tokens.",
            "'to be or not' gives {2: 3, 3: 1}: three words with two letters and one with three; work this out for any text.",
        ),
        names=("length_counts", "count_by_length", "words_per_length", "length_statistics"),
        solutions=(
            """def <f>(text):
    counts = {}
    for word in text.split():
        counts[len(word)] = counts.get(len(word), 0) + 1
    return counts""",
            """from collections import Counter

def <f>(text):
    return dict(Counter(len(word) for word in text.split()))""",
            """def <f>(sentence):
    lengths = [len(word) for word in sentence.split()]
    return {n: lengths.count(n) for n in lengths}""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 2, 6)),),
    ),
    Family(
        concept="count-words-by-first-letter",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to count the words of a sentence by their first letter, as a "
            "dictionary.",
            "Write a python function to return a dict which maps each initial letter of a "
            "text's words to the number of words beginning with it.",
            "Given a sentence, tally the first letters of its words in a dictionary.",
            "How many words of a text start with each letter? Return a dict of those letters "
            "that occur as initials.",
            "Build a dictionary from first letters to counts of words for a lower-case sentence.",
            "I want to know how often each letter stands at the beginning of a word, in a dict.",
        ),
        more_phrasings=(
            "Write a function to make a dict of how many words of a sentence start with each initial.",
            "Write a python function to group a text's words by the character they open with and return a dictionary of the group sizes.",
            "Given a line of words, return a dict with the leading letters as keys and, as values, how many words each of them leads.",
            "Which initials do the words of a sentence have, and how often each, as a dictionary from letter to total?",
            "Frequency dictionary of word initials.",
            "If the words of a line were put in alphabet drawers by how they begin, how many would each drawer that isn't empty hold? Answer with a dictionary.",
            "The mapping c -> number of tokens of a text whose first character is c, restricted to characters c for which that number is positive.",
            "'big bad wolf' gives {'b': 2, 'w': 1}: look only at the first letter of each word and keep score.",
        ),
        names=("initial_counts", "count_initials", "first_letter_counts", "words_per_initial"),
        solutions=(
            """def <f>(text):
    counts = {}
    for word in text.split():
        counts[word[0]] = counts.get(word[0], 0) + 1
    return counts""",
            """from collections import Counter

def <f>(sentence):
    return dict(Counter(word[0] for word in sentence.split()))""",
            """from collections import defaultdict

def <f>(text):
    counts = defaultdict(int)
    for word in text.split():
        counts[word[0]] += 1
    return dict(counts)""",
        ),
        inputs=lambda rng: (
            " ".join(rng.choice("abct") + letters(rng, 2, "aeo") for _ in range(size(rng, 2, 6))),
        ),
    ),
    Family(
        concept="join-word-endings",
        tags=("strings",),
        phrasings=(
            "Write a function to join the last <k> letters of all words in a sentence to one "
            "string; shorter words are taken whole.",
            "Write a python function to return the final <k> letters of each word of a text "
            "(all letters of a shorter word), in order and without separators.",
            "Given a sentence, form a new word out of the endings of its words, each ending "
            "having <k> letters or, in shorter words, all of them.",
            "Return a string made of the closing <k> letters of every word of a text, a word "
            "with fewer being used entirely.",
            "Take at most <k> characters from the end of each word in a sentence and put them "
            "together in order.",
            "I play with endings: give me the string of the words' last <k> letters, with "
            "short words complete.",
        ),
        more_phrasings=(
            "Write a function to glue together the last <k> letters of each word in a sentence, whole words where shorter.",
            "Write a python function to cut every word of a text down to its tail of at most <k> letters and concatenate the tails with nothing between them.",
            "Given a line of words, take from each the <k> letters nearest its end, or all if it has fewer, and return them run together in word order.",
            "What string arises from writing the ends of a sentence's words, up to <k> letters of each, one right behind the other?",
            "Concatenated <k>-letter word endings; short words entire.",
            "From each word on the line keep only the final <k> letters (a word without that many stays complete), then push everything together without gaps.",
            "The concatenation, in order, of the suffixes of length min(<k>, len(w)) of all tokens w of a text.",
            "Start with an empty string; for word after word add its last <k> letters, or the word if it isn't that long; return the string.",
        ),
        names=("last_letters", "final_letters", "join_endings", "word_ends"),
        solutions=(
            """def <f>(text):
    return "".join(word[-<k>:] for word in text.split())""",
            """def <f>(sentence):
    result = ""
    for word in sentence.split():
        result += word[max(len(word) - <k>, 0):]
    return result""",
        ),
        inputs=lambda rng, k: (sentence(rng, size(rng, 2, 6)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="most-common-word",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to find the most frequent word in a sentence, the one appearing "
            "first on a tie.",
            "Write a python function to return the word that occurs most often in a text; of "
            "equally frequent ones the word that comes first.",
            "Given a text, return its commonest word, and the earliest one if several are "
            "equally common.",
            "Which word is repeated most in a sentence? If there is a tie, take the word whose "
            "first occurrence is leftmost.",
            "Return the word with the highest number of occurrences, preferring the first in "
            "the text.",
            "I need the word a line of text uses most; the first of them where several are "
            "used as often.",
        ),
        more_phrasings=(
            "Write a function to get the word used most in a sentence, earliest one on ties.",
            "Write a python function to determine which word of a text has the highest count, giving preference to that which turned up first.",
            "Given a line of words, count every one and return the word with the greatest count; between equals, the one seen first.",
            "What word comes up most frequently in this text, where the word met earlier wins a tie?",
            "Commonest word of a sentence, ties to the first seen.",
            "Make a tally mark for each word as you read along; which word has the most marks in the end? If two have as many, name the one that got its first mark sooner.",
            "The mode of a text's token sequence, the mode with the smallest index of first occurrence being chosen if there is more than one.",
            "'go stop stop go wait' yields 'go': it ties with 'stop' at two but was said first; return the like for any text.",
        ),
        names=("most_common_word", "most_frequent_word", "commonest", "top_word"),
        solutions=(
            """def <f>(text):
    words = text.split()
    return max(words, key=words.count)""",
            """from collections import Counter

def <f>(text):
    return Counter(text.split()).most_common(1)[0][0]""",
            """def <f>(sentence):
    counts = {}
    for word in sentence.split():
        counts[word] = counts.get(word, 0) + 1
    return max(counts, key=counts.get)""",
        ),
        inputs=lambda rng: (repetitive(rng),),
    ),
    Family(
        concept="words-occurring-once",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words that occur exactly once in a sentence, in order.",
            "Write a python function to return the words of a text which are not repeated in "
            "it, as a list in their order.",
            "Given a sentence, return a list of those words whose number of occurrences is one.",
            "Which words does a text use only a single time? List them in order.",
            "Pick the words of a sentence that have no second copy in it and return them in "
            "order, in a list.",
            "I want a list of all words that appear in a line once and never again.",
        ),
        more_phrasings=(
            "Write a function to list the unrepeated words of a sentence in order.",
            "Write a python function to keep in a list those words of a text whose count is just 1.",
            "Given a line of words, discard each that turns up two or more times, all its copies, and return a list of the others as they come.",
            "What words of a sentence have no second copy anywhere in it, listed from left to right?",
            "Words with frequency one, in order, as a list.",
            "Cross out every word that has a twin on the line, the twin too; list the loners that remain.",
            "The list of tokens of a text having multiplicity 1 in it, in textual order.",
            "'no means no' leaves only ['means']: everything but the words that are said again is returned.",
        ),
        names=("single_words", "words_once", "unrepeated_words", "once_only"),
        solutions=(
            """def <f>(text):
    words = text.split()
    return [word for word in words if words.count(word) == 1]""",
            """from collections import Counter

def <f>(sentence):
    counts = Counter(sentence.split())
    return [word for word, count in counts.items() if count == 1]""",
        ),
        inputs=lambda rng: (repetitive(rng, 2, 7),),
    ),
    Family(
        concept="count-distinct-words",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to count the different words of a sentence, ignoring case.",
            "Write a python function to return the number of distinct words in a text, upper "
            "and lower case being the same.",
            "Given a sentence, return how many different words it uses; 'The' and 'the' are "
            "one word.",
            "How many distinct words does a text have if case is ignored?",
            "Return the size of a sentence's vocabulary without regard to case.",
            "I need the number of different words in a line, counting words that differ in "
            "case only as one.",
        ),
        more_phrasings=(
            "Write a function to count unique words of a sentence case-insensitively.",
            "Write a python function to convert a text to small letters and tell the size of the set of its words.",
            "Given a line of words, return how many remain if repetitions are dropped, 'Tea' being a repetition of 'tea'.",
            "How many different words occur in a sentence when capital letters make no difference?",
            "Case-insensitive vocabulary size of a text.",
            "How many separate entries would a dictionary need for the words on this line, if it doesn't matter whether a letter is big or small?",
            "The cardinality of the set of lower-cased tokens of a text.",
            "'Row row ROW your boat' scores 3: a word adds to the score only on first being met, in whatever capitals.",
        ),
        names=("distinct_words", "vocabulary_size", "count_unique_words", "different_words"),
        solutions=(
            """def <f>(text):
    return len(set(text.lower().split()))""",
            """def <f>(sentence):
    seen = []
    for word in sentence.split():
        if word.lower() not in seen:
            seen.append(word.lower())
    return len(seen)""",
            """def <f>(text):
    return len({word.lower() for word in text.split()})""",
        ),
        inputs=lambda rng: (in_any_case(rng),),
    ),
    Family(
        concept="same-word-count",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether two sentences have the same number of words.",
            "Write a python function to return True if two texts consist of equally many "
            "words, else False.",
            "Given two sentences, tell whether their word counts are equal.",
            "Do two texts have as many words as each other?",
            "Return whether the number of words in the first sentence equals that of the second.",
            "I want to compare two lines: is the count of words the same in both?",
        ),
        more_phrasings=(
            "Write a function to tell if two sentences are equally long in words.",
            "Write a python function to compare how many words each of two texts has and return a boolean, True on equality.",
            "Given two lines of text, return True when splitting them yields the same number of words, else False.",
            "Are there just as many words in the one sentence as in the other?",
            "Whether two texts agree in word count.",
            "Pair off the words of one line with those of another, one to one; say whether it works out with no word left alone.",
            "A predicate on two texts that holds if and only if they have equal numbers of whitespace-separated tokens.",
            "'good day' against 'hello there' is True and against 'hi' is False, since what matters is the number of words and not the letters.",
        ),
        names=("same_word_count", "equal_word_counts", "as_many_words", "same_number_of_words"),
        solutions=(
            """def <f>(first, second):
    return len(first.split()) == len(second.split())""",
            """def <f>(a, b):
    count_a = len(a.split())
    count_b = len(b.split())
    return count_a == count_b""",
        ),
        inputs=two_sentences,
    ),
    Family(
        concept="word-length-spread",
        tags=("strings",),
        phrasings=(
            "Write a function to return the difference between the lengths of the longest and "
            "the shortest word of a sentence.",
            "Write a python function to subtract the length of a text's shortest word from "
            "that of its longest word.",
            "Given a sentence, compute by how many letters its longest word exceeds its shortest.",
            "How much longer is the longest word of a text than its shortest?",
            "Return the maximal minus the minimal word length in a sentence.",
            "I need the range of word lengths in a line: largest length minus smallest length.",
        ),
        more_phrasings=(
            "Write a function to get the range of word lengths in a sentence.",
            "Write a python function to return how many letters more the longest word of a text has than the shortest.",
            "Given a line of words, determine the greatest and the least number of letters in a word and return the former minus the latter.",
            "What is the gap in letters between the biggest and the smallest word of this sentence?",
            "Longest minus shortest word length.",
            "How many letters would you have to add to the smallest word on the line to make it as long as the biggest?",
            "The statistical range (maximum minus minimum) of the token lengths of a non-empty text.",
            "The result is 0 for a sentence whose words are all equally long and grows with the distance between its longest and its shortest one.",
        ),
        names=("length_spread", "length_range", "length_difference", "spread"),
        solutions=(
            """def <f>(text):
    lengths = [len(word) for word in text.split()]
    return max(lengths) - min(lengths)""",
            """def <f>(sentence):
    words = sorted(sentence.split(), key=len)
    return len(words[-1]) - len(words[0])""",
            """def <f>(text):
    words = text.split()
    return len(max(words, key=len)) - len(min(words, key=len))""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(1, 5)),),
    ),
    Family(
        concept="count-capitalised-words",
        tags=("strings",),
        phrasings=(
            "Write a function to count the capitalised words of a text, those whose first "
            "letter is upper case.",
            "Write a python function to return how many words of a sentence begin with a "
            "capital letter.",
            "Given a text, return the number of its words starting with an upper-case letter.",
            "How many words in a sentence have a capital as first letter?",
            "Return the count of words with an uppercase initial in a text.",
            "I want to know how many words of a line begin with a capital, whatever follows.",
        ),
        names=("count_capitalized", "capitalized_words", "capital_words", "count_capital_initials"),
        solutions=(
            """def <f>(text):
    return sum(word[0].isupper() for word in text.split())""",
            """def <f>(sentence):
    count = 0
    for word in sentence.split():
        if "A" <= word[0] <= "Z":
            count += 1
    return count""",
        ),
        inputs=lambda rng: (some_capitals(rng),),
    ),
)
