"""Families about the order and the places of words in a sentence."""

from random import Random

from training.corpus.draw import sentence, size, word, words
from training.corpus.family import Family


def repetitive(rng: Random, low: int = 3, high: int = 8) -> str:
    """A sentence of few different words."""
    return " ".join(rng.choice("up on cat tea we".split()) for _ in range(rng.randint(low, high)))


def sentence_and_word(rng: Random) -> tuple[str, str]:
    """A sentence and a word, mostly one of its words."""
    found = words(rng, rng.randint(2, 5))
    return " ".join(found), rng.choice([*found, found[0][:2], word(rng)])


FAMILIES = (
    Family(
        concept="swap-first-and-last-word",
        tags=("strings",),
        phrasings=(
            "Write a function to swap the first and the last word of a sentence.",
            "Write a python function to exchange the outermost two words of a text, the words "
            "in between staying in place.",
            "Given a sentence, return it with its first and its final word having traded places.",
            "Put the last word of a text first and its first word last, without moving the others.",
            "Return the sentence whose opening and closing words have changed places.",
            "I want the first word of a sentence at its end and the last one at its start (a "
            "single word stays).",
        ),
        names=("swap_end_words", "exchange_words", "swap_outer_words", "swap_first_last_word"),
        solutions=(
            """def <f>(text):
    words = text.split()
    words[0], words[-1] = words[-1], words[0]
    return " ".join(words)""",
            """def <f>(sentence):
    words = sentence.split()
    if len(words) < 2:
        return sentence
    return " ".join([words[-1]] + words[1:-1] + [words[0]])""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(1, 5)),),
    ),
    Family(
        concept="move-first-word-to-end",
        tags=("strings",),
        phrasings=(
            "Write a function to move the first word of a sentence to its end.",
            "Write a python function to return a text without its first word, followed by that "
            "word; words are separated by a space.",
            "Given a sentence, put its opening word behind all the others.",
            "Rotate the words of a sentence by one place to the left.",
            "Return the sentence starting with its second word and closing with its first.",
            "I need a line of words with the leading one taken away and added at the back.",
        ),
        names=("first_word_last", "move_first_word", "rotate_words", "shift_words"),
        solutions=(
            """def <f>(text):
    words = text.split()
    return " ".join(words[1:] + words[:1])""",
            """def <f>(sentence):
    first, _, rest = sentence.partition(" ")
    return (rest + " " + first).strip()""",
            """from collections import deque

def <f>(text):
    words = deque(text.split())
    words.rotate(-1)
    return " ".join(words)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 5)),),
    ),
    Family(
        concept="sort-words-in-sentence",
        tags=("strings", "sorting"),
        phrasings=(
            "Write a function to sort the words of a lower-case sentence alphabetically.",
            "Write a python function to return a lower-case text with its words in "
            "alphabetical order, separated by single spaces.",
            "Given a sentence in small letters, put its words in dictionary order and join "
            "them with spaces.",
            "Arrange the words of a lower-case sentence from a to z.",
            "Return the sentence of small letters with its words in ascending alphabetical "
            "order, again as one string.",
            "I have a line of lower-case words and want the same line with the words sorted.",
        ),
        names=("sort_words", "alphabetical_words", "order_words", "sorted_sentence"),
        solutions=(
            """def <f>(text):
    return " ".join(sorted(text.split()))""",
            """def <f>(sentence):
    words = sentence.split(" ")
    words.sort()
    return " ".join(words)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 2, 5)),),
    ),
    Family(
        concept="alphabetically-first-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the word of a lower-case sentence that comes first in "
            "the alphabet.",
            "Write a python function to find the alphabetically smallest word in a text of "
            "small letters.",
            "Given a lower-case sentence, return the word that would stand first in a dictionary.",
            "Which word of a lower-case text is first in alphabetical order?",
            "Return the least word of a lower-case sentence, comparing words alphabetically.",
            "I want the word which a sorted list of the sentence's lower-case words would "
            "begin with.",
        ),
        names=("first_alphabetically", "smallest_word", "min_word", "dictionary_first"),
        solutions=(
            """def <f>(text):
    return min(text.split())""",
            """def <f>(sentence):
    return sorted(sentence.split())[0]""",
            """def <f>(text):
    words = text.split()
    best = words[0]
    for word in words:
        if word < best:
            best = word
    return best""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(2, 6)),),
    ),
    Family(
        concept="last-longest-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the longest word of a sentence, the last one if several "
            "are equally long.",
            "Write a python function to return the word with the most letters in a text; on a "
            "tie the latest wins.",
            "Given a sentence, return its longest word, or the rightmost of the longest ones.",
            "Which word of a text has the greatest length? If there is a tie, take the last.",
            "Find the last word of maximal length in the given sentence.",
            "I need the longest word of a line of text, preferring the later one among equals.",
        ),
        names=("last_longest", "longest_word", "latest_longest", "rightmost_longest"),
        solutions=(
            """def <f>(text):
    return max(reversed(text.split()), key=len)""",
            """def <f>(sentence):
    best = ""
    for word in sentence.split():
        if len(word) >= len(best):
            best = word
    return best""",
            """def <f>(text):
    return sorted(text.split(), key=len)[-1]""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(2, 6)),),
    ),
    Family(
        concept="first-shortest-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the shortest word of a sentence, the first one on a tie.",
            "Write a python function to find the word with the fewest letters in a text; the "
            "leftmost of equally short ones.",
            "Given a sentence, return its shortest word; if several are as short, the first of "
            "them.",
            "Which is the shortest word in a sentence? Prefer the earliest.",
            "Return the first word of minimal length among the words of a text.",
            "I'm looking for the shortest of the words in a line, and the earlier one if there "
            "are more.",
        ),
        names=("shortest_word", "find_shortest", "first_shortest", "min_length_word"),
        solutions=(
            """def <f>(text):
    return min(text.split(), key=len)""",
            """def <f>(sentence):
    words = sentence.split()
    best = words[0]
    for word in words[1:]:
        if len(word) < len(best):
            best = word
    return best""",
        ),
        inputs=lambda rng: (sentence(rng, rng.randint(2, 6)),),
    ),
    Family(
        concept="every-kth-word",
        tags=("strings",),
        phrasings=(
            "Write a function to keep one word in <k> of a sentence, beginning with the first: "
            "words number 1, 1 + <k>, 1 + 2 * <k> and so on.",
            "Write a python function to return the words at the zero-based positions of a text "
            "that are divisible by <k>, separated by spaces.",
            "Given a sentence, return its first word and from there each word <k> places after "
            "the previous one, as a sentence.",
            "Take the words of a text in steps of <k>, the first word included, and join them "
            "with spaces.",
            "Return the words of a sentence whose index, counted from 0, is a multiple of <k>, "
            "as one string.",
            "I want the first word of a line and then always the one <k> words further on, as "
            "one string.",
        ),
        names=("every_kth_word", "step_words", "pick_words", "skip_words"),
        solutions=(
            """def <f>(text):
    return " ".join(text.split()[::<k>])""",
            """def <f>(sentence):
    kept = []
    for i, word in enumerate(sentence.split()):
        if i % <k> == 0:
            kept.append(word)
    return " ".join(kept)""",
        ),
        inputs=lambda rng, k: (sentence(rng, rng.randint(3, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="remove-duplicate-words",
        tags=("strings",),
        phrasings=(
            "Write a function to remove repeated words from a sentence, keeping the first "
            "occurrence of each.",
            "Write a python function to return a text in which every word is left only where "
            "it first appears.",
            "Given a sentence, drop each word which has come before, and join the others with "
            "spaces.",
            "Return the different words of a text in order of first appearance, separated by "
            "spaces.",
            "Delete the later copies of words that occur several times in a sentence.",
            "I have a text with repeated words and want every word in it just once, at its "
            "first place.",
        ),
        names=("remove_duplicate_words", "unique_words", "drop_repeated_words", "dedupe_words"),
        solutions=(
            """def <f>(text):
    return " ".join(dict.fromkeys(text.split()))""",
            """def <f>(sentence):
    seen = []
    for word in sentence.split():
        if word not in seen:
            seen.append(word)
    return " ".join(seen)""",
        ),
        inputs=lambda rng: (repetitive(rng),),
    ),
    Family(
        concept="reverse-long-words",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the words of a sentence that have more than <k> "
            "letters and keep the others.",
            "Write a python function to spell backwards each word of a text whose length "
            "exceeds <k>; shorter ones and the word order stay.",
            "Given a sentence, return it with every word longer than <k> characters written "
            "backwards.",
            "Turn around only the words of over <k> letters in a text, leaving them in their "
            "places.",
            "Return the sentence in which words with <k> letters or fewer are unchanged and "
            "longer ones reversed.",
            "I want long words (more than <k> letters) mirrored and short words left alone in "
            "a sentence.",
        ),
        names=("reverse_long_words", "flip_long_words", "mirror_long", "spin_words"),
        solutions=(
            """def <f>(text):
    return " ".join(w[::-1] if len(w) > <k> else w for w in text.split())""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if len(word) > <k>:
            word = word[::-1]
        result.append(word)
    return " ".join(result)""",
        ),
        inputs=lambda rng, k: (sentence(rng, rng.randint(2, 5)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="number-the-words",
        tags=("strings",),
        phrasings=(
            "Write a function to put the number of each word and a '<c>' in front of it: 'tea "
            "cup' becomes '1<c>tea 2<c>cup'.",
            "Write a python function to number the words of a text from 1, as '1<c>first "
            "2<c>second', separated by single spaces.",
            "Given a sentence, return it with every word prefixed by its position from 1 and "
            "'<c>'.",
            "Number a sentence's words, beginning with 1 and with '<c>' between the number and "
            "the word, as one string.",
            "Return the text in which word i, counted from one, is written as i, '<c>' and the "
            "word.",
            "I want my words enumerated like '1<c>up 2<c>on 3<c>at' in a single string.",
        ),
        names=("number_words", "enumerate_words", "add_numbers", "numbered"),
        solutions=(
            """def <f>(text):
    return " ".join(str(i) + <c> + word for i, word in enumerate(text.split(), 1))""",
            """def <f>(sentence):
    parts = []
    number = 1
    for word in sentence.split():
        parts.append(str(number) + <c> + word)
        number += 1
    return " ".join(parts)""",
        ),
        inputs=lambda rng, c: (sentence(rng, size(rng, 1, 4)),),
        parameters=lambda rng: {"c": rng.choice(".:)-=_/")},
    ),
    Family(
        concept="position-of-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return at which place, counted from 1, a word stands in a "
            "sentence, or 0 if it does not.",
            "Write a python function to find the number of the first word in a text that "
            "equals the given word (the first word has number 1); 0 if none does.",
            "Given a sentence and a word, return the word's 1-based position among the words, "
            "0 when it is missing.",
            "Which number does a word have in a sentence, counting from one? Return 0 for an "
            "absent word.",
            "Return the position of the first occurrence of a whole word in a text, words "
            "numbered from 1, or 0.",
            "I pass a sentence and a word and need the number (1, 2, 3, …) of the place where "
            "it first comes; 0 means not at all.",
        ),
        names=("word_position", "find_word", "place_of_word", "word_index"),
        solutions=(
            """def <f>(text, word):
    words = text.split()
    return words.index(word) + 1 if word in words else 0""",
            """def <f>(sentence, target):
    for number, word in enumerate(sentence.split(), 1):
        if word == target:
            return number
    return 0""",
        ),
        inputs=sentence_and_word,
    ),
    Family(
        concept="words-between-two-words",
        tags=("strings",),
        phrasings=(
            "Write a function to count the words standing strictly between two given different "
            "words, each of which occurs once in the sentence, in either order.",
            "Write a python function to return how many words of a text lie between one word "
            "and another; both are in the text exactly once, in any order.",
            "Given a sentence and two different words of it that occur once, return the number "
            "of words in between, not counting these two.",
            "How many words separate two words in a sentence? Each occurs once, whichever "
            "comes first.",
            "Return the number of words between two given words of a sentence, 0 if they are "
            "neighbours; no word repeats.",
            "I have a sentence without repeated words and two of its words, and need to know "
            "how many words are between them.",
        ),
        names=("words_between", "count_between", "word_gap", "gap"),
        solutions=(
            """def <f>(text, first, second):
    words = text.split()
    return abs(words.index(first) - words.index(second)) - 1""",
            """def <f>(sentence, a, b):
    words = sentence.split()
    i, j = sorted((words.index(a), words.index(b)))
    return len(words[i + 1:j])""",
        ),
        inputs=lambda rng: (
            (lambda w: (" ".join(w), *rng.sample(w, 2)))(words(rng, rng.randint(3, 7)))
        ),
    ),
)
