"""Families about patterns in texts: shapes, gaps, repeats, small codes, letters and words found or changed."""

from random import Random

from training.corpus.draw import cased, chance, letters, mixed, sentence, size, word, words
from training.corpus.family import Family

LONG_WORDS = (
    "keyboard", "elephant", "river", "lemonade", "umbrella", "code", "mountain", "banana", "sun", "tea", "to",
    "apricots", "engine", "language", "notebook", "orange", "kangaroo", "island", "cat", "program",
)


def with_gaps(rng: Random, text: str) -> str:
    """The text with some letters replaced by question marks."""
    return "".join("?" if chance(rng, 0.5) else c for c in text)


def near_shape(rng: Random, text: str) -> str:
    """The text's shape, now and then too short, too long or with one sign changed."""
    shape = "".join("A" if c.isupper() else "a" if c.islower() else "9" if c.isdigit() else c for c in text)
    if chance(rng, 0.5):
        return shape
    if chance(rng, 0.3):
        return rng.choice((shape[:-1], shape + "9"))
    index = rng.randrange(len(shape))
    return shape[:index] + rng.choice("Aa9") + shape[index + 1:]


def plate(rng: Random) -> str:
    """A code of letters, digits and signs."""
    return letters(rng, rng.randint(2, 6), "abXY19-")


def seat(rng: Random, rows: int, last: str) -> str:
    """A seat of the hall, or a text that is nearly one."""
    if chance(rng, 0.4):
        return f"{rng.choice((1, rows, rng.randint(1, rows)))}{rng.choice(('A', 'B', last))}"
    row = rng.choice((0, 1, rows - 1, rows, rows + 1, rng.randint(1, 2 * rows), rng.randint(1, rows)))
    letter = rng.choice(("A", "B", last, last, chr(ord(last) + 1), "a", "", "AB"))
    return rng.choice(("", "", "", "", "0")) + str(row) + letter


def chain(rng: Random, count: int) -> list[str]:
    """Words that mostly begin with the last letter of the one before."""
    pool = ("tea", "apple", "egg", "green", "night", "tree", "eye", "end", "dog", "goat", "tall", "lamp")
    result: list[str] = []
    for _ in range(count):
        fitting = [w for w in pool if not result or w[0] == result[-1][-1]]
        result.append(rng.choice(fitting if fitting and chance(rng, 0.85) else pool))
    return result


def book(rng: Random) -> tuple[str, list[tuple[int, int]]]:
    """A sentence and pairs of a word's and a letter's number."""
    text = words(rng, rng.randint(2, 4))
    places = [rng.randint(1, len(text)) for _ in range(size(rng, 1, 4))]
    return " ".join(text), [(n, rng.randint(1, len(text[n - 1]))) for n in places]


FAMILIES = (
    Family(
        concept="fill-braces-template",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to fill a template from a dictionary of strings: each '{name}' gives way "
            "to the value of name, but a '{name}' that the dictionary does not know is left alone.",
            "Write a python function to replace the placeholders '{key}' of a text by the strings a "
            "dictionary has for these keys, leaving unknown placeholders untouched.",
            "Given a text with names in curly braces and a dictionary of strings, return the text with "
            "each known '{name}', braces included, exchanged for its value.",
            "Substitute '{word}' parts of a template from a dictionary (text first, dictionary "
            "second); a '{word}' without entry is kept with its braces.",
            "Return the text in which all '{k}' with k in the dictionary have become the value of k; "
            "nothing else changes.",
            "I write letters like 'Dear {name}' and have a dictionary such as {'name': 'ann'}. Give me "
            "the filled-in text; a name in braces that I have no value for must remain.",
        ),
        more_phrasings=(
            "Write a function to replace each '{name}' in a text by the dict's string for name, leaving unknown ones; text first, dict second.",
            "Write a python function to render a template: wherever a key of the dictionary stands in curly braces, put the key's string instead of key and braces, and don't touch braces around other words.",
            "For a text and a dictionary from names to strings, return the text after exchanging every known name in braces, together with its braces, for the string.",
            "How does the text read with its '{...}' gaps filled from the dictionary, gaps for which it has no entry staying as they are?",
            "Template text with known '{key}' parts substituted.",
            "A form letter says 'Dear {who}, see you on {day}'. In the dictionary it says what to write for who, and maybe for day. Fill in what you know and leave the other brackets standing.",
            "The text in which every occurrence of '{' + k + '}' has been replaced by d[k], for all keys k of the dictionary d of strings; all else is preserved.",
            "'{a}-{b}' with {'a': 'x'} gives 'x-{b}': a is known and replaced, b is not and keeps its braces. Take a text and a dictionary of strings, in this order.",
        ),
        names=("fill_template", "substitute", "fill_in", "expand_names"),
        solutions=(
            """def <f>(text, values):
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text""",
            """import re

def <f>(template, values):
    return re.sub(r"\\{(\\w+)\\}", lambda m: values.get(m[1], m[0]), template)""",
            """def <f>(text, values):
    parts = text.split("{")
    result = parts[0]
    for part in parts[1:]:
        name, rest = part.split("}")
        result += values.get(name, "{" + name + "}") + rest
    return result""",
        ),
        inputs=lambda rng: (
            " ".join(
                rng.choice(("{a}", "{b}", "{c}", "{b}", word(rng))) + rng.choice(("", "", "!"))
                for _ in range(rng.randint(2, 4))
            ),
            {key: word(rng) for key in rng.choice(("ab", "bc", "b", "ba"))},
        ),
    ),
    Family(
        concept="expand-tabs",
        tags=("strings",),
        phrasings=(
            "Write a function to replace each tab in a line by spaces up to the next column that is a "
            "multiple of <k>, at least one space per tab.",
            "Write a python function to expand the tabs of a one-line text with tab stops every <k> "
            "columns, columns being counted from 0.",
            "Given a line, turn every tab into as many spaces (one to <k>) as bring the text so far to "
            "a length divisible by <k>.",
            "Convert tabs to spaces where a tab jumps to the next tab stop; the stops are at columns "
            "<k>, 2 * <k>, 3 * <k> and so on of the single-line text.",
            "Return the line without tabs: each is exchanged for the spaces that fill up the part "
            "before it, itself already expanded, to the next greater multiple of <k> characters.",
            "My editor has tab stops every <k> characters. Show me what a line with tabs looks like "
            "there when written with spaces only.",
        ),
        more_phrasings=(
            "Write a function to replace the tabs of a line by spaces, with tab stops every <k> columns.",
            "Write a python function to convert tab characters in a single line to blanks so that what follows each of them begins at the next column, counted from 0, that is divisible by <k>.",
            "For a line of text, return it with one to <k> spaces for each tab, namely up to the nearest further column whose number is a multiple of <k>.",
            "Which line without tabs looks the same as the given one on a screen where tabs jump ahead to the next multiple of <k> characters?",
            "Tabs to spaces, tab width <k>.",
            "On an old typewriter the tab key jumps to the next of the marks set every <k> letters, always at least one place on. Retype the line using the space bar only.",
            "The string obtained by reading the line from the left and replacing each tab with <k> - (n mod <k>) spaces, n being the length of the output so far.",
            "Copy the characters one after another. At a tab add a space, and then more spaces until the length of the copy can be divided by <k>. Return the copy of the line.",
        ),
        names=("expand_tabs", "tabs_to_spaces", "untabify", "replace_tabs"),
        solutions=(
            """def <f>(line):
    return line.expandtabs(<k>)""",
            """def <f>(line):
    result = ""
    for c in line:
        if c == "\\t":
            result += " " * (<k> - len(result) % <k>)
        else:
            result += c
    return result""",
            """def <f>(text):
    *parts, last = text.split("\\t")
    return "".join(p + " " * (<k> - len(p) % <k>) for p in parts) + last""",
        ),
        inputs=lambda rng, k: (
            "\t".join(letters(rng, rng.randint(0, 5)) for _ in range(rng.randint(2, 3))),
        ),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 8))},
    ),
    Family(
        concept="texts-in-square-brackets",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to list the texts that stand in square brackets in a string; every '[' "
            "is closed by the next ']' and brackets are not nested.",
            "Write a python function to collect what is written between '[' and the following ']', for "
            "all such places of a text from left to right.",
            "Given a text with notes in square brackets, return the notes in order as a list, without "
            "the brackets; [] if there are none.",
            "Extract all the parts in [square brackets] from a string, empty ones included. Brackets "
            "always come in pairs and never inside each other.",
            "Return every stretch of text enclosed by '[' and ']', bracket signs left off, in a list.",
            "My texts contain remarks such as 'tea [hot] and cake [cold]'; I want ['hot', 'cold'].",
        ),
        more_phrasings=(
            "Write a function to return all texts between '[' and the next ']' in a string, in order.",
            "Write a python function to extract the contents of each pair of square brackets (always paired, never nested) as a list from left to right, including '' for an empty pair.",
            "For a string in which every '[' has its ']' and no brackets lie inside others, return the list of the parts inside brackets, without the bracket signs.",
            "What is written inside the square brackets of the text? List it piece by piece; without brackets the list is empty.",
            "List of substrings enclosed in [ ].",
            "In a letter someone put remarks in [ and ]. Copy out just the remarks, one after the other, and leave the brackets themselves out. Even a remark of no letters counts.",
            "The list, in order of occurrence, of the maximal bracket-free strings s for which '[' + s + ']' is a part of the text; brackets are matched and unnested.",
            "'a [b] c [] [d e]' gives ['b', '', 'd e']. Throw away everything outside the brackets and the brackets too, and return the rest as a list.",
        ),
        names=("bracketed_texts", "in_brackets", "extract_notes", "bracket_contents"),
        solutions=(
            """import re

def <f>(text):
    return re.findall(r"\\[(.*?)\\]", text)""",
            """def <f>(text):
    return [part.split("]")[0] for part in text.split("[")[1:]]""",
            """def <f>(text):
    result = []
    start = text.find("[")
    while start >= 0:
        end = text.find("]", start)
        result.append(text[start + 1:end])
        start = text.find("[", end)
    return result""",
        ),
        inputs=lambda rng: (
            " ".join(
                rng.choice(("{}", "[{}]", "[{}]", "[{} 1]")).format(w) for w in words(rng, size(rng, 1, 4))
            ),
        ),
    ),
    Family(
        concept="drop-directly-repeated-words",
        tags=("strings",),
        phrasings=(
            "Write a function to remove from a sentence every word that is equal to the word right "
            "before it.",
            "Write a python function to reduce immediate repetitions of a word in a text to one: 'the "
            "the cat' becomes 'the cat', but a later repetition stays.",
            "Given words separated by single spaces, drop each that merely repeats its predecessor and "
            "return the sentence.",
            "Delete doubled words from a sentence where they follow each other directly, also three or "
            "more in a row; equal words further apart are kept.",
            "Return the sentence with each run of the same word cut down to a single one.",
            "When typing I sometimes write a word twice in succession. Give me the sentence with only "
            "one of such neighbouring equal words.",
        ),
        more_phrasings=(
            "Write a function to collapse runs of the same word in a sentence to one word.",
            "Write a python function to copy a sentence word by word, skipping any word that is identical to its immediate predecessor, joined by single spaces.",
            "For a sentence, return it with only the first of equal words standing directly side by side; a word that comes back later is kept.",
            "How does the sentence read when stuttering is taken out, so that no word is followed by itself any more?",
            "Sentence without immediately repeated words.",
            "Sometimes the tongue slips and we say a word two or three times over. Clean up such a sentence so that each of these words is said once, but leave words that recur further on.",
            "The sentence formed by those words w(i) for which i = 1 or w(i) differs from w(i - 1), in order, one space between.",
            "'go go go home go' becomes 'go home go': only neighbours are compared, so the last word stays. Do the same with any sentence.",
        ),
        names=("drop_repeats", "remove_doubled_words", "single_words", "undouble"),
        solutions=(
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if not result or result[-1] != word:
            result.append(word)
    return " ".join(result)""",
            """from itertools import groupby

def <f>(sentence):
    return " ".join(word for word, _ in groupby(sentence.split()))""",
            """def <f>(text):
    words = text.split()
    return " ".join(w for i, w in enumerate(words) if i == 0 or w != words[i - 1])""",
        ),
        inputs=lambda rng: (
            " ".join(
                " ".join([w] * rng.choice((1, 1, 2, 3)))
                for w in rng.choices(("tea", "the", "is", "cat", "go", "on"), k=size(rng, 2, 4))
            ),
        ),
    ),
    Family(
        concept="words-following-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to list the words that come directly after a given word in a sentence, "
            "one for each of its occurrences except at the very end.",
            "Write a python function to return, for a text and a word, the list of the words that "
            "follow the word immediately, in order and with repeats.",
            "Given a sentence and one word, collect the next word for every place where the word "
            "stands, skipping it if it is the last of the sentence.",
            "Which words stand right behind a certain word in a sentence? Arguments are the sentence "
            "and the word; list all of them from left to right, repeats included.",
            "Return each word whose direct predecessor in the sentence equals the second argument, as "
            "a list.",
            "For guessing the next word I need all direct successors of a word in a text, in the order "
            "of the text and not freed of repeats.",
        ),
        more_phrasings=(
            "Write a function to list every word that comes right after a certain word in a sentence; sentence first, word second.",
            "Write a python function to collect the immediate right neighbours of all occurrences of a word (second argument) in a text (first argument), with repeats, in text order.",
            "For a sentence and a word, return the list of words found one place behind that word, once for each time it occurs with something behind it.",
            "What words does a given word lead to in a sentence, that is, which ones follow it without any other between? List them in order, repeats included; the sentence comes before the word.",
            "Direct successors of a word in a sentence, as list.",
            "Listen to somebody talking. Each time they say the magic word, write down the very next word they say, even if you have it already. If they stop after the magic word, write nothing. Inputs: the talk, the magic word.",
            "The list of w(i + 1) for all i with w(i) = x and i less than the number of words, w being the words of the text and x the second argument.",
            "'a b a c a' and 'a' give ['b', 'c'], as nothing comes after the last a; a word that is not in the sentence gives []. The sentence is the first argument.",
        ),
        names=("following_words", "next_words", "words_after", "successors"),
        solutions=(
            """def <f>(sentence, word):
    words = sentence.split()
    return [b for a, b in zip(words, words[1:]) if a == word]""",
            """def <f>(text, word):
    words = text.split()
    result = []
    for i in range(len(words) - 1):
        if words[i] == word:
            result.append(words[i + 1])
    return result""",
            """def <f>(text, word):
    result, previous = [], None
    for current in text.split():
        if previous == word:
            result.append(current)
        previous = current
    return result""",
        ),
        inputs=lambda rng: (
            " ".join(rng.choices(("a", "a", "cat", "dog", "is", "tea"), k=rng.randint(2, 7))),
            rng.choice(("a", "a", "cat", "is")),
        ),
    ),
    Family(
        concept="words-of-two-sentences-alternately",
        tags=("strings",),
        phrasings=(
            "Write a function to mix two sentences word by word: first word of the first, first word "
            "of the second and so on; what is left of the longer one comes at the end.",
            "Write a python function to merge two texts by taking their words in turn, starting with "
            "the first text, and appending the remaining words of the one with more.",
            "Given two sentences, return one sentence in which their words alternate, the first "
            "sentence beginning; surplus words of either follow in order.",
            "Interlace the words of two sentences, joined by single spaces: one from the first, one "
            "from the second, ..., then the rest of whichever has words left.",
            "Return the words of both sentences alternately as one string, the first argument's word "
            "first each time, with the longer one's leftover words last.",
            "Two people say a sentence each, word after word in turns, and when one is done the other "
            "goes on. Write down what is heard, words separated by one space.",
        ),
        names=("mix_sentences", "alternate_words", "merge_word_by_word", "interlace_words"),
        solutions=(
            """from itertools import zip_longest

def <f>(first, second):
    pairs = zip_longest(first.split(), second.split())
    return " ".join(word for pair in pairs for word in pair if word is not None)""",
            """def <f>(a, b):
    a, b = a.split(), b.split()
    result = []
    for i in range(max(len(a), len(b))):
        result += a[i:i + 1] + b[i:i + 1]
    return " ".join(result)""",
            """def <f>(first, second):
    first, second = first.split(), second.split()
    result = []
    while first and second:
        result.append(first.pop(0))
        result.append(second.pop(0))
    return " ".join(result + first + second)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 4)), sentence(rng, size(rng, 1, 4))),
    ),
    Family(
        concept="is-word-chain",
        tags=("strings", "validation"),
        phrasings=(
            "Write a function to check whether each word of a list, from the second on, begins with "
            "the last letter of the word before it; true for fewer than two words.",
            "Write a python function to test if lower-case words form a chain in which the end letter "
            "of every word is the first letter of the next one.",
            "Given a list of non-empty lower-case words, return True if neighbouring words always fit: "
            "last letter of the one equals first letter of the following; else False.",
            "Do the words link up like 'tea', 'apple', 'egg', each starting with the letter its "
            "predecessor ends in? Lists of no or one word do.",
            "Return whether no word of the list starts with another letter than the previous word's "
            "last (the first word may start with anything).",
            "In a party game every player must say a word that starts with the final letter of the "
            "last word said. Tell me with True or False if a list of words obeys that.",
        ),
        names=("is_chain", "words_link", "valid_chain", "obeys_game"),
        solutions=(
            """def <f>(words):
    return all(a[-1] == b[0] for a, b in zip(words, words[1:]))""",
            """def <f>(words):
    for i in range(1, len(words)):
        if words[i][0] != words[i - 1][-1]:
            return False
    return True""",
            """def <f>(words):
    firsts = [word[0] for word in words[1:]]
    lasts = [word[-1] for word in words[:-1]]
    return firsts == lasts""",
        ),
        inputs=lambda rng: (chain(rng, size(rng, 2, 5)),),
    ),
    Family(
        concept="numeronym",
        tags=("strings",),
        phrasings=(
            "Write a function to shorten a word of more than <k> letters to its first letter, the "
            "number of letters in between and its last letter; shorter words stay.",
            "Write a python function to replace the inside of a word by its length, so that 'keyboard' "
            "becomes 'k6d'; words with <k> letters or fewer are returned unchanged.",
            "Given a word, return first letter + count of the letters between + last letter if it is "
            "longer than <k> letters, and otherwise the word itself.",
            "Shorten words the way 'elephant' becomes 'e6t', but only those that have over <k> "
            "letters.",
            "Return a word's outer letters with the number of its inner letters between them; leave "
            "words of up to <k> letters alone.",
            "Long names get abbreviated by counting: keep the two end letters and write how many "
            "letters were left out in the middle. Do so for a word, unless it has at most <k> letters.",
        ),
        names=("shorten_word", "count_abbreviation", "numeronym", "abbreviate"),
        solutions=(
            """def <f>(word):
    if len(word) <= <k>:
        return word
    return word[0] + str(len(word) - 2) + word[-1]""",
            """def <f>(word):
    short = f"{word[0]}{len(word) - 2}{word[-1]}"
    return short if len(word) > <k> else word""",
            """def <f>(word):
    if len(word) > <k>:
        first, *inner, last = word
        word = first + str(len(inner)) + last
    return word""",
        ),
        inputs=lambda rng, k: (rng.choice(LONG_WORDS),),
        parameters=lambda rng: {"k": rng.randint(3, 5)},
    ),
    Family(
        concept="count-vowel-groups",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to count the groups of vowels in a lower-case word, vowels next to each "
            "other forming one group.",
            "Write a python function to estimate the syllables of a lower-case word by the number of "
            "its maximal runs of the letters a, e, i, o, u.",
            "Given a word in small letters, return how many separate blocks of consecutive vowels "
            "(aeiou) it contains; single vowels are blocks too.",
            "How many times does a new stretch of vowels begin in a lower-case word? 'beautiful' has "
            "3: 'eau', 'i' and 'u'.",
            "Return the number of vowels (a, e, i, o, u) of a lower-case word that have no vowel "
            "directly before them.",
            "To guess a word's number of syllables, I count neighbouring vowels as one. Give me that "
            "number for a word of small letters, vowels being a, e, i, o and u.",
        ),
        more_phrasings=(
            "Write a function to count the vowel groups in a lower-case word, adjacent vowels making one group.",
            "Write a python function to find the number of maximal blocks of letters out of aeiou in a word of small letters.",
            "For a lower-case word, return how many times a vowel comes that is first in the word or has a consonant before it.",
            "How many clusters of one or more vowels, parted from each other by consonants, does a word in small letters have?",
            "Number of runs of aeiou in a lower-case word.",
            "Say a word and clap once for every a, e, i, o or u, but when several of them stand together clap just once for all of these. How many claps are there? The word has only small letters.",
            "The number of maximal substrings of a lower-case word that consist entirely of the letters a, e, i, o, u.",
            "'queue' gives 1, 'banana' 3, 'rhythm' 0 and 'idea' 2, since e and a stand together. Count for any word in lower case.",
        ),
        names=("vowel_groups", "count_vowel_groups", "estimate_syllables", "vowel_blocks"),
        solutions=(
            """import re

def <f>(word):
    return len(re.findall("[aeiou]+", word))""",
            """def <f>(word):
    count = 0
    previous = ""
    for c in word:
        if c in "aeiou" and (previous == "" or previous not in "aeiou"):
            count += 1
        previous = c
    return count""",
            """from itertools import groupby

def <f>(word):
    return sum(vowel for vowel, _ in groupby(word, lambda c: c in "aeiou"))""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 11), "aeioutrsnl"),),
    ),
    Family(
        concept="words-fitting-gap-pattern",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to list the words that fit a pattern of letters and '?', where '?' "
            "stands for exactly one letter; the words come first, then the pattern.",
            "Write a python function to return those words of a list which have the pattern's length "
            "and agree with it wherever it has a letter; '?' agrees with any letter.",
            "Given a list of lower-case words and a pattern like 'c?t', keep the words that match it "
            "in full, each '?' being one arbitrary letter.",
            "Which words of a list could be entered in a crossword where some letters are known? "
            "Unknown ones are '?' in the second argument, and lengths must be equal.",
            "Return, in order, all words equal to the pattern except at its question marks, which "
            "take one letter each.",
            "I know some letters of a word and write '?' for the others, e.g. '?o?'. Show me the words "
            "of my list (the first argument) that it can be.",
        ),
        names=("fitting_words", "match_gaps", "crossword_words", "possible_words"),
        solutions=(
            """def <f>(words, pattern):
    return [
        w for w in words
        if len(w) == len(pattern) and all(p in ("?", c) for p, c in zip(pattern, w))
    ]""",
            """import re

def <f>(words, pattern):
    regex = pattern.replace("?", ".")
    return [word for word in words if re.fullmatch(regex, word)]""",
            """def <f>(words, pattern):
    result = []
    for word in words:
        fits = len(word) == len(pattern)
        for a, b in zip(word, pattern):
            if b != "?" and a != b:
                fits = False
        if fits:
            result.append(word)
    return result""",
        ),
        inputs=lambda rng: (
            rng.sample(("cat", "cut", "cot", "dot", "dog", "coat", "boat", "boot", "book"), rng.randint(2, 6)),
            with_gaps(rng, rng.choice(("cat", "cot", "dot", "dog", "boat", "book"))),
        ),
    ),
    Family(
        concept="matches-shape-text",
        tags=("validation",),
        phrasings=(
            "Write a function to check whether a code has a given shape, in which 'A' stands for a "
            "capital letter, 'a' for a small letter, '9' for a digit and other signs for themselves.",
            "Write a python function to test a text against a form such as 'AA-99': 'A' any capital, "
            "'a' any small letter, '9' any digit, every other character exactly itself.",
            "Given a text and a shape written with 'A' (capital), 'a' (small letter), '9' (digit) and "
            "literal signs, return True if they agree character by character and in length.",
            "Does the first string follow the second, which describes it with 'A' for upper-case, 'a' "
            "for lower-case letters, '9' for digits and plain signs like '-'?",
            "Return whether text and shape are equally long and each place fits: 'A' capital letter, "
            "'a' small letter, '9' digit, anything else the same sign.",
            "I describe licence numbers as 'AAA-999' or 'a9' (capitals, small letters, digits, signs "
            "as they are) and want a bool telling if a given code, the first argument, is like that.",
        ),
        more_phrasings=(
            "Write a function to check if a code fits a shape where 'A' means a capital, 'a' a small letter, '9' a digit and any other sign itself; code first, shape second.",
            "Write a python function to validate a text, first argument, against a mask, second argument, of the same length: upper-case letters under 'A', lower-case ones under 'a', digits under '9', equal characters under everything else.",
            "For a code and a pattern such as 'Aa-99', return True if each sign of the code is of the kind that the pattern's sign at its place calls for and none is left over on either side, else False.",
            "Is the shape of the first text, found by writing 'A' for its capitals, 'a' for its small letters, '9' for its digits and leaving its other signs, equal to the second text?",
            "Does a code match an 'A'/'a'/'9' mask exactly?",
            "A form shows how an answer must look: a big A where a big letter goes, a little a for a little letter, a 9 for a figure, and dashes and dots as they are. Does what someone wrote, given first, look just like that?",
            "True iff code and shape have equal length and for each i shape[i] is 'A', 'a', '9' or code[i] itself according as code[i] is a capital, a small letter, a digit or another character.",
            "'X-7' fits 'A-9', but 'x-7', 'X7', 'X-77' and 'X.7' don't. Return whether the first argument fits the second in this manner.",
        ),
        names=("has_shape", "matches_form", "fits_shape", "follows_format"),
        solutions=(
            """def <f>(text, shape):
    form = ""
    for c in text:
        if c.isupper():
            form += "A"
        elif c.islower():
            form += "a"
        else:
            form += "9" if c.isdigit() else c
    return form == shape""",
            """import re

def <f>(text, shape):
    kinds = {"A": "[A-Z]", "a": "[a-z]", "9": "[0-9]"}
    pattern = "".join(kinds.get(c, re.escape(c)) for c in shape)
    return re.fullmatch(pattern, text) is not None""",
            """def <f>(text, shape):
    tests = {"A": str.isupper, "a": str.islower, "9": str.isdigit}
    if len(text) != len(shape):
        return False
    return all(tests[s](c) if s in tests else s == c for c, s in zip(text, shape))""",
        ),
        inputs=lambda rng: (lambda text: (text, near_shape(rng, text)))(plate(rng)),
    ),
    Family(
        concept="shape-of-text",
        tags=("strings",),
        phrasings=(
            "Write a function to describe the shape of a text: capitals become '<u>', small letters "
            "'<l>', digits '<d>', and all other characters stay.",
            "Write a python function to replace every upper-case letter of a string by '<u>', every "
            "lower-case letter by '<l>' and every digit by '<d>', leaving the rest.",
            "Given a string, return its form, writing '<u>' for each capital letter, '<l>' for each "
            "small one and '<d>' for each digit; spaces and signs are kept.",
            "Show only the kinds of a text's characters: '<u>' upper-case letter, '<l>' lower-case "
            "letter, '<d>' digit, others unchanged.",
            "Turn each character into its class sign, i.e. '<d>' if a digit, '<u>' if a capital, '<l>' "
            "if a small letter; whatever is none of these remains as it is.",
            "I want to see the format of some codes without their content: put '<u>' for capitals, "
            "'<l>' for small letters and '<d>' for digits, and do not touch other signs.",
        ),
        names=("text_shape", "describe_format", "form_of", "show_kinds"),
        solutions=(
            """def <f>(text):
    result = ""
    for c in text:
        if c.isupper():
            result += <u>
        elif c.islower():
            result += <l>
        elif c.isdigit():
            result += <d>
        else:
            result += c
    return result""",
            """def <f>(text):
    return "".join(
        <u> if c.isupper() else <l> if c.islower() else <d> if c.isdigit() else c for c in text
    )""",
            """import string

def <f>(text):
    kinds = dict.fromkeys(string.ascii_uppercase, <u>)
    kinds.update(dict.fromkeys(string.ascii_lowercase, <l>))
    kinds.update(dict.fromkeys(string.digits, <d>))
    return "".join(kinds.get(c, c) for c in text)""",
        ),
        inputs=lambda rng, u, l, d: (mixed(rng, size(rng, 3, 9)),),
        parameters=lambda rng: dict(
            zip("uld", rng.choice((("A", "a", "9"), ("X", "x", "0"), ("L", "l", "#"), ("C", "c", "d"))))
        ),
    ),
    Family(
        concept="all-capital-words",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to list the abbreviations of a text, i.e. its words of <k> or more "
            "letters that are all capitals, in order.",
            "Write a python function to find the words of a space-separated text that are written "
            "completely in upper case and have at least <k> letters.",
            "Given a text of words made of letters, return those which consist of capital letters "
            "only and are <k> or more long, from left to right.",
            "Pick out words such as 'NASA': no small letter in them and not fewer than <k> letters. "
            "Words are separated by single spaces.",
            "Return the list of fully capitalised words (every letter upper-case) with a length of at "
            "least <k>, keeping order and repeats.",
            "I'd like the abbreviations in a sentence as a list, taking for one each word with <k> "
            "letters or more whose letters are all capitals.",
        ),
        names=("abbreviations", "capital_words", "find_acronyms", "all_caps_words"),
        solutions=(
            """def <f>(text):
    return [word for word in text.split() if word.isupper() and len(word) >= <k>]""",
            """import re

def <f>(text):
    return [word for word in re.findall(r"\\b[A-Z]+\\b", text) if len(word) >= <k>]""",
            """def <f>(text):
    result = []
    for word in text.split():
        if len(word) >= <k> and word == word.upper():
            result.append(word)
    return result""",
        ),
        inputs=lambda rng, k: (
            " ".join(
                letters(rng, rng.choice((k - 1, k, k, k + 1, k + 2)), "ABNSUX")
                if chance(rng, 0.6) else rng.choice((word(rng), word(rng).title()))
                for _ in range(size(rng, 3, 6))
            ),
        ),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="assignments-in-text",
        tags=("regex", "dictionaries"),
        phrasings=(
            "Write a function to find all parts 'name=number' in a text of words and return them as a "
            "dictionary from name to int (its last number for a repeated name); ignore other words.",
            "Write a python function to read the settings written like 'w=30' between other words of a "
            "text into a dictionary of integers, the last one counting if a name is repeated.",
            "Given a text whose words are separated by spaces, make a dictionary of those of the form "
            "name=digits, the digits as an integer and a later one replacing an earlier one.",
            "Which values are given in a text such as 'put w=3 and h=12'? Return {'w': 3, 'h': 12}; a "
            "name given again gets its newest value.",
            "Collect every 'letters=digits' word as key and integer value, skipping words without "
            "'='; the rightmost one wins for equal names.",
            "There are numbers hidden in my notes like 'cups=2'. I need a dictionary with the name "
            "before '=' and the whole number after it for all of them (later ones overrule).",
        ),
        more_phrasings=(
            "Write a function to collect the 'name=number' words of a text in a dict {name: int}, the last one counting for a repeated name.",
            "Write a python function to scan space-separated words for settings made of a name, '=' and digits, and to return them as a dictionary with integer values; later settings override earlier ones and plain words are skipped.",
            "For a text with ordinary words and words like 'size=40', return a dictionary with the name before each '=' as key and the number after it as int; for a name set twice keep the later number.",
            "Which numbers are set for which names in the text, if 'x=5' among other words sets x to 5 and a name's last setting is the valid one? Answer with a dict of ints.",
            "Dict of ints from 'name=digits' words, last wins.",
            "In a message between normal words there are bits such as age=7 or room=12. Pick these out and put them into a dictionary with whole numbers; when a name comes again, its newer number takes the place of the older.",
            "The mapping n -> int(d) for the last word of the form n=d, d being digits, with name n in a text of words separated by spaces; words without '=' do not contribute.",
            "'a=1 then b=2 then a=3' gives {'a': 3, 'b': 2}, and a text with no equals sign gives {}. Read the settings out of any such text.",
        ),
        names=("find_settings", "read_values", "values_in_text", "name_number_pairs"),
        solutions=(
            """import re

def <f>(text):
    return {name: int(number) for name, number in re.findall(r"(\\w+)=(\\d+)", text)}""",
            """def <f>(text):
    result = {}
    for word in text.split():
        if "=" in word:
            name, number = word.split("=")
            result[name] = int(number)
    return result""",
            """def <f>(text):
    pairs = (word.partition("=") for word in text.split())
    return {name: int(value) for name, sign, value in pairs if sign}""",
        ),
        inputs=lambda rng: (
            " ".join(
                rng.choice((word(rng), f"{rng.choice('hwxy')}={rng.choice((0, 3, 7, 12, 30, 205))}",
                            f"{rng.choice('hwxy')}={rng.randint(1, 40)}"))
                for _ in range(size(rng, 2, 5))
            ),
        ),
    ),
    Family(
        concept="no-space-before-signs",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to remove all spaces that stand directly before a comma, a full stop, an "
            "exclamation mark or a question mark.",
            "Write a python function to delete the blanks in front of each ',', '.', '!' and '?' of a "
            "text, keeping all other spaces.",
            "Given a text with spaces wrongly put before ',', '.', '!' or '?', return it without these "
            "spaces, however many stand there.",
            "Pull the signs , . ! ? up to the word before them by dropping the spaces in between; "
            "nothing else is changed.",
            "Return the text in which no space precedes a comma, full stop, exclamation or question "
            "mark any more.",
            "Someone typed 'hello , you !' and I want 'hello, you!': take out every space just before "
            "one of , . ! ? in a text.",
        ),
        more_phrasings=(
            "Write a function to delete spaces right before , . ! or ? in a text.",
            "Write a python function to repair typing in which blanks precede a comma, period, exclamation mark or question mark, by removing just these blanks, however many.",
            "For a text, return it with each comma, full stop, exclamation mark and question mark moved up to the character before the spaces in front of it; other spaces remain.",
            "How does the text read if no space at all is left directly in front of any of the four signs , . ! ? and nothing else is touched?",
            "Text without spaces before commas, stops, ! and ?.",
            "Some people hit the space bar before they end a sentence or set a comma. Take out all of these needless gaps, but leave the ones after the sign and between words.",
            "The text with every maximal run of spaces that is immediately followed by one of the characters ',', '.', '!', '?' deleted.",
            "'no , really  !' becomes 'no, really!', and 'yes.  Good' stays as it is, because its spaces come after the sign. Clean any text in this way.",
        ),
        names=("fix_signs", "tidy_punctuation", "close_up", "no_space_before"),
        solutions=(
            """import re

def <f>(text):
    return re.sub(" +([,.!?])", r"\\1", text)""",
            """def <f>(text):
    result = ""
    for c in text:
        if c in ",.!?":
            result = result.rstrip(" ")
        result += c
    return result""",
            """def <f>(text):
    for sign in ",.!?":
        while " " + sign in text:
            text = text.replace(" " + sign, sign)
    return text""",
        ),
        inputs=lambda rng: (
            " ".join(
                w + rng.choice(("", "", " ,", "  ,", " .", " !", "?", ",", " ?"))
                for w in words(rng, size(rng, 2, 4))
            ),
        ),
    ),
    Family(
        concept="seat-code-check",
        tags=("validation",),
        phrasings=(
            "Write a function to check a seat code such as '7C': a row from 1 to <n> without leading "
            "zeros and then one capital letter from A to <c>.",
            "Write a python function to test whether a string is a seat: the row number (1 to <n>, no "
            "zero in front) directly followed by a single letter A to <c>.",
            "Given a string, return True if it consists of a whole number between 1 and <n>, not "
            "beginning with 0, and one letter between 'A' and '<c>'; False for all else.",
            "Is a code a possible seat in a hall with rows 1 to <n> and seats A to <c> in each row? "
            "It is written row first, e.g. '7B', without spaces or leading zeros.",
            "Return whether the text is the name of a seat, i.e. '1A' to '1<c>', '2A' to '2<c>' and so "
            "on up to row <n>.",
            "Our train has <n> rows with the seats A to <c>. Tell me by True or False if what somebody "
            "typed (like '4A') is one of them; '04A', '4a' and 'A4' are not.",
        ),
        more_phrasings=(
            "Write a function to tell if a text is a seat such as '3B': a row 1 to <n>, no leading zero, then one letter from A to <c>.",
            "Write a python function to validate a seat number, consisting of a row number from 1 through <n> in plain digits and a single upper-case letter not beyond <c>, without anything else.",
            "For a string, return True if it is a whole number between 1 and <n>, written without zeros in front, followed at once by just one of the capitals A to <c>, and False otherwise.",
            "Does the code name a place on an aircraft with the rows 1 to <n> and the places A to <c> in each, when the row is written first and without a zero in front?",
            "Is it a seat code '1A' ... '<n><c>'?",
            "Visitors type in where they sit: first the row, and the theatre has <n> of them, and then the place in the row, for which it uses the big letters A to <c>. Is what they typed a place that exists, written just so, not '07A' or '7a'?",
            "True iff the text is the decimal form of an integer r with 1 <= r <= <n>, followed by exactly one letter l with 'A' <= l <= '<c>'.",
            "Wrong are a row of 0 or above <n>, a row with a leading zero or missing, a letter that is small, doubled, missing or behind <c>, and any order but row, letter. Return True if nothing is wrong.",
        ),
        names=("is_seat", "valid_seat", "check_seat", "seat_exists"),
        solutions=(
            """def <f>(code):
    row, letter = code[:-1], code[-1:]
    if not row.isdigit() or row[0] == "0":
        return False
    return int(row) <= <n> and "A" <= letter <= <c>""",
            """import re

def <f>(text):
    match = re.fullmatch("([1-9][0-9]*)([A-Z])", text)
    return match is not None and int(match[1]) <= <n> and match[2] <= <c>""",
            """def <f>(code):
    rows = [str(row) for row in range(1, <n> + 1)]
    letters = [c for c in "ABCDEFGH" if c <= <c>]
    return code[:-1] in rows and code[-1:] in letters""",
        ),
        inputs=lambda rng, n, c: (seat(rng, n, c),),
        parameters=lambda rng: {"n": rng.choice((8, 12, 20, 30)), "c": rng.choice("CDEF")},
    ),
    Family(
        concept="exclusive-or-checksum",
        tags=("bits", "strings"),
        phrasings=(
            "Write a function to combine the ASCII codes of all characters of a text by exclusive or "
            "and return the result as two upper-case hexadecimal digits.",
            "Write a python function to compute a text's checksum, the bitwise XOR of its character "
            "codes, as a two-digit hex string in capitals ('00' for an empty text).",
            "Given an ASCII text, XOR the codes of its characters together, starting from 0, and write "
            "the outcome in hexadecimal with exactly two digits, A to F upper-case.",
            "What is the exclusive or of the codes of a string's characters? Give it in hex: two "
            "places, leading zero if needed, capital letters.",
            "Return the XOR of ord(c) over the characters c, formatted as two hexadecimal digits in "
            "upper case.",
            "Messages of my device end with a check value, all character codes XORed, in two capital "
            "hex digits. Work it out for the text of a message; an empty one has '00'.",
        ),
        names=("xor_checksum", "check_value", "text_checksum", "xor_of_codes"),
        solutions=(
            """def <f>(text):
    total = 0
    for c in text:
        total ^= ord(c)
    return f"{total:02X}"
""",
            """from functools import reduce
from operator import xor

def <f>(text):
    return format(reduce(xor, map(ord, text), 0), "02X")""",
            """def <f>(text):
    value = 0
    for code in text.encode():
        value = value ^ code
    return hex(value)[2:].upper().zfill(2)""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 1, 8)),),
    ),
    Family(
        concept="majority-decode-bits",
        tags=("strings", "bits"),
        phrasings=(
            "Write a function to decode a string of bits in which each bit was sent <k> times: every "
            "group of <k> becomes the bit that is more frequent in it.",
            "Write a python function to replace each block of <k> characters '0' or '1' by the one "
            "that has the majority in the block.",
            "Given a text of 0s and 1s whose length is a multiple of <k>, return for each successive "
            "group of <k> the digit occurring most in it, joined to a string.",
            "Correct a message sent with every bit repeated <k> times by a vote among each <k> "
            "received bits; return one bit per group, as text.",
            "Return the string of majority bits of consecutive groups of <k> bits.",
            "Over a noisy line each bit arrives <k> times in a row, some flipped. Cut what I received "
            "into groups of <k> and give me the winning bit of each, as a string.",
        ),
        more_phrasings=(
            "Write a function to turn each group of <k> bits in a string into the bit it has more of.",
            "Write a python function to decode a repetition code in which every bit was sent <k> times in succession: vote in each block of <k> characters and return the winners as a string.",
            "For a string of '0' and '1' whose length <k> divides, return one character for every <k> characters, in order: the one that more than half of them are.",
            "What was the original bit text if each of its bits was transmitted <k> times and the more frequent value in each batch of <k> received bits is believed?",
            "Majority bit of every <k> consecutive bits.",
            "To be safe, I shout each yes or no, written 1 or 0, <k> times. You mishear some, so go through what you heard in portions of <k> and believe what you heard more often in each. Write down the yeses and noes you believe as text.",
            "The string m(1) m(2) ... where m(i) is the mode of the i-th block of <k> characters of a 0/1 string of length divisible by <k>.",
            "Cut the bit text into pieces of <k>; a piece with more ones than zeros becomes '1', any other piece '0'. Join what the pieces became.",
        ),
        names=("majority_decode", "decode_bits", "vote_bits", "correct_bits"),
        solutions=(
            """def <f>(bits):
    result = ""
    for i in range(0, len(bits), <k>):
        group = bits[i:i + <k>]
        result += "1" if group.count("1") > group.count("0") else "0"
    return result""",
            """def <f>(bits):
    groups = [bits[i:i + <k>] for i in range(0, len(bits), <k>)]
    return "".join(max("01", key=group.count) for group in groups)""",
            """def <f>(text):
    result = []
    for start in range(0, len(text), <k>):
        ones = sum(int(bit) for bit in text[start:start + <k>])
        result.append("1" if 2 * ones > <k> else "0")
    return "".join(result)""",
        ),
        inputs=lambda rng, k: (letters(rng, k * size(rng, 1, 15 // k), "01"),),
        parameters=lambda rng: {"k": rng.choice((3, 3, 5))},
    ),
    Family(
        concept="move-to-front-encode",
        tags=("strings", "simulation"),
        phrasings=(
            "Write a function to encode a text with a list that is '<s>' at first: for each character "
            "note its index in the list, from 0, and then move it to the front of the list.",
            "Write a python function to do move-to-front coding over the symbols '<s>': return the "
            "list of each character's current index, the character going to index 0 afterwards.",
            "Given a text of characters from '<s>', return the indices at which they are found in a "
            "row of symbols that starts as '<s>' and after each look-up has the found one first.",
            "Keep the letters '<s>' in a row; look up every letter of the text in it, write down the "
            "place (counted from 0) and put this letter at the head of the row. Return the places.",
            "Return the move-to-front code, a list of indices from 0, of a text with the starting "
            "order '<s>'.",
            "I have a shelf of files in the order '<s>' and always put a file back at the front. For a "
            "string of files taken one after the other, list the index from 0 each is found at.",
        ),
        more_phrasings=(
            "Write a function to move-to-front encode a text, the symbol order being '<s>' at first, as a list of indices from 0.",
            "Write a python function to output for each character its position, zero-based, in a self-organizing list that begins as '<s>' and brings each requested character to its head.",
            "For a text using only characters of '<s>', return a list of where each is found, counted from 0, in a list of these symbols that starts in the order '<s>' and shifts the symbol just found to the beginning.",
            "At what indices, from 0, are the text's characters met one after the other, if they are looked up in '<s>' and every character looked up jumps to the first place before the next look-up?",
            "Move-to-front indices of a text over '<s>'.",
            "Cards with the signs '<s>' lie in a pile in this order. For each letter of the text say how many cards lie on top of its card, then put the card on top of the pile. List the numbers you say.",
            "The list of the i(t) such that c(t) has the index i(t), from 0, in L(t), where L(1) is '<s>' and L(t + 1) arises from L(t) by moving c(t) to the front.",
            "A character that follows itself directly always gives 0, since it was just put in front; in general it gives the number of symbols ahead of it in the present order, which starts as '<s>'. Return all these numbers for a text.",
        ),
        names=("move_to_front", "encode_places", "front_code", "shelf_indices"),
        solutions=(
            """def <f>(text):
    symbols = list(<s>)
    result = []
    for c in text:
        index = symbols.index(c)
        result.append(index)
        symbols.insert(0, symbols.pop(index))
    return result""",
            """def <f>(text):
    order, places = <s>, []
    for c in text:
        places.append(order.index(c))
        order = c + order.replace(c, "")
    return places""",
        ),
        inputs=lambda rng, s: (letters(rng, size(rng, 2, 7), s),),
        parameters=lambda rng: {"s": rng.choice(("abcd", "abcde", "xyz", "wxyz", "fghij"))},
    ),
    Family(
        concept="letter-pattern-numbers",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to number the characters of a word by first appearance, counting from "
            "<k>, and return the list of numbers in which equal characters have equal ones.",
            "Write a python function to turn a word into its letter pattern, a list of numbers: the first "
            "letter gives <k>, each letter not seen before the next higher number, and each repeated "
            "letter its old one.",
            "Given a string, replace each character by a number: new characters get <k>, <k> + 1, "
            "<k> + 2, ... in order of appearance, known ones the number they already have.",
            "Which pattern of repeats does a word have? Write it as a list of integers that begins "
            "with <k> and gives every new letter the next integer, same letters the same one.",
            "Return, for every character of the word, <k> plus the number of different characters "
            "that appear before its first occurrence.",
            "Two words have the same pattern if their lists of letter numbers agree. Make that list "
            "for a word: distinct letters are numbered from <k> upwards as they first occur.",
        ),
        more_phrasings=(
            "Write a function to number a word's characters by first appearance from <k> on, same character same number, as a list.",
            "Write a python function to encode a string as a list of ints, where each newly met character receives the next free number beginning with <k> and each known one repeats its number.",
            "For a word, return a list with a number for every character: the first distinct character has <k>, the second distinct one <k> + 1, and so forth, wherever they recur.",
            "What list of integers describes which characters of the word are alike, the different ones being counted up from <k> in the order in which they turn up?",
            "Character numbers by first occurrence, starting at <k>.",
            "Read a word letter by letter and give out tickets. A letter you haven't seen gets the next ticket, the first ticket having the number <k>; a letter you know shows its old ticket again. List the ticket numbers as you read.",
            "The list a with a(i) = <k> + the number of distinct characters before the first occurrence of the character w(i) in the word w.",
            "Two letters of the word get the same number only if they are equal, and new numbers go up by one from <k>, without gaps, as new letters show up. Return the numbers in the order of the word.",
        ),
        names=("letter_pattern", "number_letters", "word_pattern", "repeat_pattern"),
        solutions=(
            """def <f>(word):
    numbers = {}
    for c in word:
        if c not in numbers:
            numbers[c] = len(numbers) + <k>
    return [numbers[c] for c in word]""",
            """def <f>(word):
    order = list(dict.fromkeys(word))
    return [order.index(c) + <k> for c in word]""",
            """def <f>(text):
    return [len(set(text[:text.index(c)])) + <k> for c in text]""",
        ),
        inputs=lambda rng, k: (letters(rng, size(rng, 2, 8), "abcdno"),),
        parameters=lambda rng: {"k": rng.randint(0, 1)},
    ),
    Family(
        concept="copy-case-pattern",
        tags=("strings",),
        phrasings=(
            "Write a function to give a word the upper and lower case of a second word of the same "
            "length, letter by letter.",
            "Write a python function to write each letter of the first string as a capital where the "
            "second, equally long one has a capital, and as a small letter elsewhere.",
            "Given two words with the same number of letters, return the first one spelled with the "
            "case pattern of the second.",
            "Transfer the capitalisation of the second argument to the first: at every index the "
            "result is upper-case exactly if the second word is. Lengths are equal.",
            "Return the first word's letters, each capital or small as the letter at the same place of "
            "the second word is.",
            "When I replace 'HeLLo' by 'world' the capitals should remain where they were, giving "
            "'WoRLd'. Arguments: the new word in any case, then the old one, equally long.",
        ),
        more_phrasings=(
            "Write a function to apply the capitals and small letters of one word to another of equal length; the word to change comes first.",
            "Write a python function to re-case the first string by the second, index by index: upper where the model has an upper-case letter, lower where it doesn't.",
            "For a word and an equally long model, return the word with capitals at exactly those places where the model has capitals.",
            "How is the first word written if big and small letters are distributed over it as they are in the second one, which has the same length?",
            "First word in the case pattern of the second.",
            "I replace a word in a headline by another one with as many letters. Make the new word's letters big or small just like those of the old one at the same spot. The new word is given first, and its own big and small letters don't matter.",
            "The string with the characters upper(a[i]) if b[i] is upper-case and lower(a[i]) otherwise, for strings a, b of the same length, in this order.",
            "'tree' and 'LEaf' give 'TRee', 'OAK' and 'elm' give 'oak': return the first argument with the case of the second, which is as long.",
        ),
        names=("copy_case", "apply_case", "same_capitals", "transfer_case"),
        solutions=(
            """def <f>(word, model):
    return "".join(a.upper() if b.isupper() else a.lower() for a, b in zip(word, model))""",
            """def <f>(new, old):
    result = ""
    for i in range(len(old)):
        if old[i].isupper():
            result += new[i].upper()
        else:
            result += new[i].lower()
    return result""",
            """def <f>(word, model):
    letters = list(word.lower())
    for i, c in enumerate(model):
        if c.isupper():
            letters[i] = letters[i].upper()
    return "".join(letters)""",
        ),
        inputs=lambda rng: (
            lambda n: (cased(rng, letters(rng, n)), cased(rng, letters(rng, n)))
        )(size(rng, 2, 8)),
    ),
    Family(
        concept="book-cipher-read",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to read a secret word from a sentence with pairs (word number, letter "
            "number), both counted from 1: each pair names one letter.",
            "Write a python function to join the letters that pairs (w, l) point to, letter number l "
            "of word number w of a text, numbering from one.",
            "Given a sentence and a list of tuples (w, l), return the string made of the l-th letter "
            "of the w-th word for every tuple in order; counting begins at 1.",
            "Decode number pairs with a key sentence, the first argument: the first number says which "
            "word, the second which of its letters, the first being 1 in both cases.",
            "Return the text spelled by picking, for each (word, letter) pair of 1-based positions, "
            "that letter from the sentence. No pairs give ''.",
            "My friend sends pairs like (2, 3), which means third letter of the second word of our "
            "sentence. From the sentence and the list of pairs, find the message.",
        ),
        more_phrasings=(
            "Write a function to spell out a text from (word number, letter number) pairs, both from 1, pointing into a sentence; sentence first.",
            "Write a python function to decipher a book code: each tuple gives the position of a word in the key sentence and of a letter in this word, counted from one, and the letters found are joined in order.",
            "For a sentence and a list of 2-tuples, return the string whose characters are the letters that the tuples address as (which word, which letter of it), the first having the number 1.",
            "Which message is hidden in pairs of numbers, if the first of each pair picks a word of the sentence and the second a letter of that word, numbering from 1? The sentence is the first argument.",
            "String of letters at 1-based (word, letter) positions.",
            "We both own the same sentence. I send you pairs: go to the word with the first number, then in it to the letter with the second number, starting to count at one. Write the letters side by side. No pairs, no letters.",
            "The concatenation over the list of pairs (i, j) of the j-th character of the i-th word of the sentence, with indices starting at 1; arguments: sentence, pairs.",
            "'sun over lake' and [(3, 1), (1, 2), (2, 4)] give 'lur': l is letter 1 of word 3, u is letter 2 of word 1, r is letter 4 of word 2. Decode any sentence and pairs.",
        ),
        names=("read_secret", "book_cipher", "decode_pairs", "pick_letters"),
        solutions=(
            """def <f>(sentence, pairs):
    words = sentence.split()
    return "".join(words[w - 1][l - 1] for w, l in pairs)""",
            """def <f>(text, places):
    words = text.split()
    message = ""
    for word_number, letter_number in places:
        word = words[word_number - 1]
        message += word[letter_number - 1]
    return message""",
        ),
        inputs=book,
    ),
    Family(
        concept="mask-mail-name",
        tags=("strings",),
        phrasings=(
            "Write a function to hide the name in an e-mail address: every character before the '@' "
            "except the first is replaced by '<c>'.",
            "Write a python function to mask a mail address, keeping the first character, the '@' and "
            "what follows, and writing '<c>' for each other character.",
            "Given an e-mail address, return it with all but the first character of the part before "
            "'@' turned into '<c>'.",
            "Make mail addresses unreadable: first character, then one '<c>' for each further "
            "character of the name, then '@' and the domain unchanged.",
            "Return the address with '<c>' in place of each character from the second one up to the "
            "'@' (the '@' itself stays).",
            "I show addresses like 'ann@x.org' in public as 'a<c><c>@x.org'. Do that for any address, "
            "with one '<c>' per hidden character.",
        ),
        more_phrasings=(
            "Write a function to replace all characters between the first one and the '@' of a mail address by '<c>', one for one.",
            "Write a python function to anonymize an e-mail address by overwriting its local part, save for the initial character, with as many '<c>'; the '@' and the domain are kept.",
            "For an address name@domain, return the name's first character, a '<c>' for each of its other characters, and then the '@' with the domain.",
            "How is a mail address printed if of the part before the '@' only the first character may be seen, and '<c>' stands for each hidden one?",
            "Mail address with name hidden by '<c>' after first character.",
            "On the notice board nobody should read the full addresses. Leave the first letter, put '<c>' over each further letter until the '@' comes, and leave everything from there on.",
            "The string n[0] + '<c>' * (len(n) - 1) + '@' + d for an address n@d with a non-empty n.",
            "Length, first character, '@' and domain remain what they were; just the second to the last character of the name are swapped for '<c>'. A name of one character stays fully visible.",
        ),
        names=("mask_mail", "hide_name", "mask_address", "obscure_mail"),
        solutions=(
            """def <f>(address):
    name, domain = address.split("@")
    return name[0] + <c> * (len(name) - 1) + "@" + domain""",
            """def <f>(mail):
    at = mail.index("@")
    return mail[0] + <c> * (at - 1) + mail[at:]""",
            """import re

def <f>(address):
    return re.sub("(?<=.).(?=.*@)", <c>, address)""",
        ),
        inputs=lambda rng, c: (
            word(rng) + rng.choice(("", "", ".b", "7")) + "@" + rng.choice(("x.org", "mail.com", "tea.net")),
        ),
        parameters=lambda rng: {"c": rng.choice("*#x-")},
    ),
    Family(
        concept="letters-in-both-cases",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to find the letters that a text contains both as a capital and as a "
            "small letter, in alphabetical order as one lower-case string.",
            "Write a python function to return, sorted and in lower case, a string of all letters "
            "occurring in a text in upper case and also in lower case.",
            "Given a text, return the string of those letters a to z, in order, which appear in it "
            "small as well as capital; '' if there are none.",
            "Which letters does a string have in both cases? Join them in small letters from a to z, "
            "each once.",
            "Return every letter whose capital and small form are both in the text, once each, as an "
            "alphabetical lower-case string.",
            "For 'aAbBc' I expect 'ab': the letters present in two sizes, capital and small, written "
            "small and sorted.",
        ),
        more_phrasings=(
            "Write a function to return, sorted in lower case, the letters a text has both small and capital.",
            "Write a python function to gather each letter that is present in upper-case form and in lower-case form somewhere in the text, as an alphabetical string of small letters without repeats.",
            "For a text, return the small letters, in order from a to z and as one string, whose capitals occur in it too; the empty string if no letter does so.",
            "Which letters can be found in the text in their big form and also in their small form? Join them in alphabetical order, written small.",
            "Alphabetical string of letters occurring in both cases.",
            "Look for letters that somebody wrote big in one place and small in another. Write each of them once, small, in the order of the alphabet, with nothing between.",
            "The ascending concatenation of all lower-case letters c such that both c and its upper-case counterpart are characters of the text.",
            "'Anna and Ben' gives 'a', since only the a shows up as A as well; 'xyz' gives an empty string; 'bBaA' gives 'ab'. Find this string for any text.",
        ),
        names=("both_cases", "letters_in_both_cases", "two_sizes", "upper_and_lower"),
        solutions=(
            """def <f>(text):
    return "".join(sorted(c for c in set(text) if c.islower() and c.upper() in text))""",
            """import string

def <f>(text):
    return "".join(c for c in string.ascii_lowercase if c in text and c.upper() in text)""",
            """def <f>(text):
    capitals = {c.lower() for c in text if c.isupper()}
    small = {c for c in text if c.islower()}
    return "".join(sorted(capitals & small))""",
        ),
        inputs=lambda rng: (cased(rng, letters(rng, size(rng, 4, 10), "abcdt")),),
    ),
)
