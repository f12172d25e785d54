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
        more_phrasings=(
            "Write a function to count words beginning with '<c>' in a lower-case sentence.",
            "Write a python function to split a text of small letters at its spaces and tell how many of the parts open with '<c>'.",
            "Given a line without capital letters, return for how many of its words the leading letter is '<c>'.",
            "What number of words in this all-lower-case sentence have '<c>' in front?",
            "Number of lower-case words with initial '<c>'.",
            "If you filed the words of a sentence in small letters like a dictionary does, how many would go under '<c>'?",
            "The cardinality of the multiset of whitespace-separated tokens of a lower-case text having '<c>' as a prefix.",
            "Words that begin with anything but '<c>' don't interest me; how many are left of those in the lower-case line?",
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
        more_phrasings=(
            "Write a function to count words finishing with '<c>' in a lower-case sentence.",
            "Write a python function to split a text of small letters at its spaces and tell how many of the parts close with '<c>'.",
            "Given a line without capital letters, return for how many of its words the final letter is '<c>'.",
            "How many words of this all-lower-case sentence have '<c>' at their very end?",
            "Number of lower-case words with '<c>' as last letter.",
            "Read a sentence in small letters and raise a finger each time a word stops on '<c>'; how many fingers is that in all?",
            "The number of whitespace-separated tokens of a lower-case text that have '<c>' as a suffix.",
            "Take away from a lower-case line every word whose last letter differs from '<c>' and return how many words remain.",
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
        more_phrasings=(
            "Write a function to find the words in a sentence that include a certain letter, in a list.",
            "Write a python function to filter the whitespace-separated parts of a text, keeping in a list and in order those where the letter passed second turns up.",
            "Given first a line of words and then one letter, return in their original order, as a list, the words spelt with that letter.",
            "In which words of the text (first argument) does the letter (second argument) appear, listed as they come?",
            "List a sentence's words containing the given letter.",
            "Underline each word of a line in which you see the letter I tell you, no matter where in the word, and hand me the underlined words as a list.",
            "The sublist of the tokens of a text that have a specified character as a member; arguments are the text and the character.",
            "For 'red blue pink' and 'e' I expect ['red', 'blue'], since 'pink' doesn't have an e: do that with any sentence and letter.",
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
        more_phrasings=(
            "Write a function to drop the words with '<c>' in them from a lower-case sentence.",
            "Write a python function to filter a text of small letters, retaining the words free of '<c>', and glue these together with single spaces.",
            "Given a line in lower case, return it shortened by all words which include '<c>' somewhere; single spaces separate what remains.",
            "How does a lower-case sentence read if no word containing '<c>' may stay?",
            "Lower-case sentence reduced to its words free of '<c>'.",
            "My keyboard has no '<c>' any more, so write down only those words of the line (small letters throughout) that I can still type, with a space between them.",
            "The space-joined sequence of those tokens of a lower-case text in which the character '<c>' has no occurrence, order preserved.",
            "Split the sentence of small letters, strike each word where '<c>' is found, and join the surviving ones to a string with spaces.",
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
        more_phrasings=(
            "Write a function to count words with a vowel as initial in a lower-case sentence.",
            "Write a python function to tell for how many parts of a text in small letters, split at spaces, the opening character is one of 'aeiou'.",
            "Given a line of lower-case words, return how many of them don't open with a consonant, the vowels being a, e, i, o, u.",
            "How many words in this all-lower-case sentence start on a, e, i, o or u?",
            "Number of vowel-initial words in a lower-case text.",
            "In how many of these words, all in small letters, do you find a, e, i, o or u as soon as you look at the first letter?",
            "The number of whitespace-separated tokens of a lower-case text whose first character belongs to {a, e, i, o, u}.",
            "'an old brown owl' scores 3, for 'an', 'old' and 'owl': give any lower-case line its score by looking at the first letters of the words.",
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
        more_phrasings=(
            "Write a function to find the palindromes among the words of a lower-case sentence, in a list.",
            "Write a python function to collect, in the order of the text, each word in small letters that equals its own reversal.",
            "Given a line of lower-case words, return a list of those that can be spelt from either end with the same outcome.",
            "What words of a sentence in small letters stay as they are when written back to front, listed as they come?",
            "List the palindromic words of a lower-case text.",
            "Hold each of the words, all in small letters, up to be read from its last letter to its first; list the ones where you hear no difference.",
            "The ordered list of tokens w of a lower-case text satisfying w = reverse(w), repeated tokens included.",
            "From 'anna saw otto run' we get ['anna', 'otto']; do the same for any lower-case sentence, leaving out whatever changes when turned around.",
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
        more_phrasings=(
            "Write a function to list the words of a sentence that have a doubled letter.",
            "Write a python function to filter a text's words, in order, for those where some letter is directly followed by itself, and return them as a list.",
            "Given a line of words, return a list with each one in which at least two identical letters touch.",
            "What words of the sentence contain a letter that comes twice running, in a list in their order?",
            "List words having adjacent identical letters.",
            "Pick out the words in which you have to hit the same key two times in succession when typing, and list them as they come.",
            "The list of the tokens w of a text, in order, such that w[i] = w[i+1] for at least one index i.",
            "Of 'apple pie and coffee' only ['apple', 'coffee'] should stay: every word with all neighbours different falls out of the list.",
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
        more_phrasings=(
            "Write a function to list the words two sentences share, in the first one's order.",
            "Write a python function to filter the words of one text, none of them repeated, by whether they also turn up as complete words in a second text, giving a list.",
            "Given two lines of words, each free of repetitions, walk through the first and collect in a list whatever words the second has as well.",
            "What words do two texts without repeated words have in common, listed in the sequence of the former text?",
            "Shared words of two sentences, ordered by the first.",
            "Two people each wrote a shopping list on one line, nothing twice; which things on the first line are on the second too? List them as the first has them.",
            "The intersection of the token sets of two texts, represented as a list sorted by position in the first text.",
            "Strike every word of the first sentence that the second lacks and return the others as a list; being only a part of some longer word there does not count.",
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
        more_phrasings=(
            "Write a function to delete words with fewer than <k> letters from a sentence.",
            "Write a python function to keep only those words of a text whose length is <k> or more, as one string with single spaces.",
            "Given a line of words, return it with everything below <k> letters per word filtered out, the others in order and separated by a space.",
            "What remains of a sentence if no word may have less than <k> letters?",
            "Sentence with words under <k> letters removed.",
            "A word needs at least <k> letters to stay on the line; wipe out the ones that are too small and push the rest together, a space between each two.",
            "The space-joined subsequence of those tokens of a text whose length is not less than <k>.",
            "Split the text, test every word's length against <k>, keep those that reach it, and join what was kept with spaces.",
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
        more_phrasings=(
            "Write a function to substitute one word for another in a sentence, whole words only (text, old, new).",
            "Write a python function to go through a text word by word and write 'new' for each that is identical to 'old', given text, old and new in this order.",
            "Given a sentence, a word to look for and its replacement, return the sentence with every full match replaced; a match inside a longer word is left alone.",
            "How does a text read when all its words equal to the second argument have given way to the third?",
            "Swap complete word 'old' for 'new' throughout a text.",
            "A name has changed: wherever the old one stands by itself in the line, write the new one, but don't touch words that merely contain it. You get the line, the old and the new name.",
            "A token-wise substitution on (text, old, new): tokens equal to old are mapped to new, all others to themselves, and the result is joined by spaces.",
            "('a cat in a category', 'cat', 'dog') gives 'a dog in a category': all exact hits are replaced, nothing else.",
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
        more_phrasings=(
            "Write a function to get the most vowel-rich word of a lower-case sentence, earliest on ties.",
            "Write a python function to compare the words of a text in small letters by how many of a, e, i, o, u they hold, counting repeats, and return the top one, the first if level.",
            "Given a line without capitals, return the word whose vowel count no other word beats, choosing the leftmost such word.",
            "In which word of a lower-case sentence do vowels occur the most times, the one standing first being preferred?",
            "Lower-case word with the highest vowel count, first wins.",
            "Go over the words, all in small letters, and count every a, e, i, o and u in each; which word wins, if an earlier one beats a later one with the same count?",
            "The first token of a lower-case text maximising the number of characters in {a, e, i, o, u}.",
            "In 'rhythm banana audio music' the winner is 'audio' with four vowels; name the winner of any lower-case sentence, where only a strictly higher count displaces an earlier word.",
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
