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
        more_phrasings=(
            "Write a function to exchange the opening and closing words of a sentence.",
            "Write a python function to let the two end words of a text change seats and return the text, every inner word where it was.",
            "Given a line of words separated by spaces, return the line that begins with its final word, ends with its initial word and is otherwise the same.",
            "How does a sentence read if its outermost words have been interchanged?",
            "Interchange a sentence's first and last words.",
            "The people at the two ends of the queue trade places and everyone between stays put; the queue is a line of words, so give me the new line.",
            "The space-joined token sequence obtained from a text by transposing its first and last tokens.",
            "'one two three four' becomes 'four two three one', and a text of a single word remains that word.",
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
        more_phrasings=(
            "Write a function to put a sentence's first word at the back.",
            "Write a python function to shift the words of a text cyclically by one, so that the opening one lands behind all the others.",
            "Given a line of words, take off the one at the front, attach it after the last with a space, and return the line.",
            "What does a sentence look like when its leading word has gone to the last place and the rest has moved up?",
            "Rotate words left by one.",
            "The word that heads the queue has to go and stand at its tail; tell me the queue of words afterwards, as one line.",
            "For a text with tokens w1 w2 ... wn, the string 'w2 ... wn w1' with single spaces.",
            "'come with me' turns into 'with me come': every word moves one place forwards, except the foremost, which becomes the hindmost.",
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
        more_phrasings=(
            "Write a function to put the words of a lower-case sentence in alphabetical order.",
            "Write a python function to rearrange a text in small letters so that its words ascend from a to z, and return it as a string with single spaces.",
            "Given a line without capitals, split it, order the parts as a dictionary would, repeated ones included, and join them again by spaces.",
            "How does a lower-case sentence read after its words have been arranged alphabetically?",
            "Line up these words, all in small letters, as you would find them in a dictionary, and write them as one line again.",
            "The space-joined non-descending lexicographic arrangement of the tokens of a lower-case text.",
            "'the quick red fox' should come out as 'fox quick red the': the same words, the order decided by spelling alone.",
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
        more_phrasings=(
            "Write a function to get the lexicographically smallest word of a lower-case sentence.",
            "Write a python function to return that word of a text in small letters before which no other would be placed in a dictionary.",
            "Given a line without capitals, compare its words by spelling and return the one nearest the beginning of the alphabet.",
            "What word would head the list if the words of this lower-case sentence were put into alphabetical order?",
            "Alphabetical minimum of a lower-case sentence's words.",
            "If you looked all these words up, written in small letters, which one would you come across first when leafing through a dictionary from the start?",
            "The minimum, under lexicographic order, of the set of tokens of a non-empty lower-case text.",
            "For 'pear fig apricot' the answer is 'apricot'; every other word of the lower-case line comes after the returned one in a-to-z order.",
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
        more_phrasings=(
            "Write a function to get a sentence's longest word, later one on ties.",
            "Write a python function to pick, out of the words of a text with the greatest number of letters, the one nearest the end.",
            "Given a line of words, return the word that no other exceeds in length, choosing the rightmost if there are several.",
            "What is the final one among the longest words in this sentence?",
            "Longest word, rightmost in a tie.",
            "Read the line from left to right, always remembering the biggest word so far, and switch to a new one also when it is just as big; which one do you remember at the end?",
            "The token of maximal length in a text which has the greatest index among all tokens of that length.",
            "In 'grey blue red' the result is 'blue' and not 'grey', as being longest and standing farther right decides.",
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
        more_phrasings=(
            "Write a function to get a sentence's shortest word, earlier one on ties.",
            "Write a python function to pick, out of the words of a text with the smallest number of letters, the one nearest the beginning.",
            "Given a line of words, return the word than which none is shorter, choosing the leftmost if there are several.",
            "What is the first one among the shortest words in this sentence?",
            "Shortest word, leftmost in a tie.",
            "Which word of the line takes the least ink, one letter counting like another? If two need as little, tell me the one you read first.",
            "The token of minimal length in a text which has the smallest index among all tokens of that length.",
            "In 'three old red ships' the result is 'old': a later word has to be truly shorter to push an earlier one out.",
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
        more_phrasings=(
            "Write a function to take the words of a sentence at indices 0, <k>, 2 * <k> and so on, as a string.",
            "Write a python function to thin out a text: from each group of <k> successive words, the last group perhaps smaller, keep the first, and join them with spaces.",
            "Given a line of words, start with the foremost, go on <k> words at a time, and return the words you land on as one line.",
            "Which words does one read starting from the first of a sentence and always moving <k> words to the right, joined by single spaces?",
            "Words at indices divisible by <k>, joined by spaces.",
            "Lay the words out in rows of <k> and read me only the leftmost word in every row, all in one line.",
            "The space-joined subsequence of the tokens w[i] of a text for which i mod <k> = 0 (zero-based).",
            "Take the first word; advance by <k>; take the word found there; repeat until you run out of words; return those taken with a space between each two.",
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
        more_phrasings=(
            "Write a function to delete repeats of words from a sentence, leaving the earliest.",
            "Write a python function to reduce a text to its distinct words, each at the spot where it turned up first, joined by single spaces.",
            "Given a line of words, copy it while skipping every word already copied, and return the copy.",
            "How does a sentence read if no word may be said a second time?",
            "Distinct words of a sentence, in first-seen order, as text.",
            "Read the line aloud, but keep silent at any word you have said before; write down what was heard, with a space between the words.",
            "The space-joined sequence of the tokens of a text that are not equal to any token preceding them.",
            "'to be or not to be' shrinks to 'to be or not': later copies of a word vanish, the others keep their order.",
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
        more_phrasings=(
            "Write a function to flip every word longer than <k> letters in a sentence.",
            "Write a python function to turn around the letters inside each word of a text that has at least one letter more than <k>, leaving the other words and the sequence alone.",
            "Given a line of words, return the line with those of up to <k> letters as they were and each of the others read from back to front.",
            "How does a sentence read when only its words of over <k> letters have been mirrored in place?",
            "Mirror words exceeding <k> letters; keep the others.",
            "Words with no more than <k> letters are written normally, all bigger ones back to front; write the whole line like that, words in the same order.",
            "The token-wise image of a text under w -> reverse(w) if len(w) > <k>, w -> w otherwise, joined by single spaces.",
            "Split the text, look at each word's length, spell it from its end if the length is above <k>, and put the line together again.",
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
        more_phrasings=(
            "Write a function to prefix each word of a sentence with its running number and '<c>', from 1.",
            "Write a python function to label a text's words 1, 2, 3 ... by writing the number and '<c>' directly before every word, and return them joined by spaces.",
            "Given a line of words, return it with each one turned into its place in the line (first place 1), then '<c>', then the word itself.",
            "How is a sentence written when each word carries its rank from 1 and '<c>' in front, as in '1<c>red 2<c>hot 3<c>tea'?",
            "Words numbered from one, as number, '<c>', word.",
            "Give each word in the line a tag in front, made of the figure you reach when counting along (one, two, three ...) and '<c>', with no space between tag and word.",
            "The space-joined sequence of the strings str(i) + '<c>' + w_i, i = 1, ..., n, where w_1, ..., w_n are the tokens of a text.",
            "Start a counter at one; for each word output the counter, '<c>' and the word, raise the counter, and separate the outputs by single spaces.",
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
        more_phrasings=(
            "Write a function to get the one-based place of a word in a sentence, 0 if absent.",
            "Write a python function to look a word up among the whole words of a text and tell its rank from the left, starting with 1, the earliest match counting; 0 for no match.",
            "Given a text and then a word, count along the words until you meet the one that equals it and return the count, or 0 if you never do.",
            "As which word of the sentence (first, second ...) does the given word appear first, as an integer, with 0 meaning nowhere?",
            "1-based index of the first equal word, else 0.",
            "Point at the words of a line saying one, two, three and so on, and stop at the word I named; what number did you say? Answer 0 if my word isn't there on its own.",
            "The least i >= 1 such that the i-th token of a text equals a given word, and 0 if there is no such i.",
            "('we like green tea', 'green') yields 3, whereas 'gree' yields 0, since parts of words are not words; the text is the first argument.",
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
        more_phrasings=(
            "Write a function to count how many words lie between two different words of a sentence, whichever of them is first; each occurs once.",
            "Write a python function to compute the number of words enclosed by two distinct given words of a text, where both turn up exactly one time and in any order.",
            "Given a text without repetitions and two different words out of it, return how many words you pass when going from one to the other, neither of the two counted.",
            "What number of words stand in the gap between the one given word and the other, each found once in the sentence, in whichever order?",
            "Number of words strictly between two unique words.",
            "Two friends stand in a queue of words, where nobody appears twice; how many others are there between the two? The first named may be in front or behind.",
            "The absolute difference of the token positions of two distinct words, each with a single occurrence in the text, diminished by one.",
            "In 'a bird sat on our roof', 'roof' and 'bird' enclose 3 words; return such a number for a text and two different words of it that are not repeated.",
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
