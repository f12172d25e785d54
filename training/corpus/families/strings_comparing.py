"""Families about comparing two strings."""

from random import Random

from training.corpus.draw import coin, letters, word
from training.corpus.family import Family


def word_and_candidates(rng: Random) -> tuple[str, list[str]]:
    """A word and a list of words, some with the same letters."""
    chosen = letters(rng, 3)
    return chosen, [rng.choice((shuffled(rng, chosen), chosen[1:], "ant")) for _ in range(4)]


def perhaps_beginning(rng: Random) -> tuple[str, str]:
    """A word and, before or after it, its beginning or nearly so."""
    chosen = word(rng)
    start = chosen[: rng.randint(1, 3)] + rng.choice(("", "x"))
    return (chosen, start) if coin(rng) else (start, chosen)


def similar(rng: Random) -> tuple[str, str]:
    """Two texts of equal length with few different letters."""
    length = rng.randint(3, 7)
    first = letters(rng, length, "abc")
    return first, "".join(rng.choice((c, c, rng.choice("xyz"))) for c in first)


def nearly(rng: Random) -> tuple[str, str]:
    """Two texts of equal length that differ in no, one or two places."""
    first = letters(rng, rng.randint(3, 6))
    second = list(first)
    for _ in range(rng.choice((0, 1, 1, 2, 2))):
        second[rng.randrange(len(second))] = rng.choice("xyz")
    return first, "".join(second)


def shuffled(rng: Random, text: str) -> str:
    """The letters of a text in another order."""
    return "".join(rng.sample(text, len(text)))


def perhaps_contained(rng: Random) -> tuple[str, str]:
    """A word and a heap of letters, often enough for it."""
    found = letters(rng, rng.randint(2, 4), "abcde")
    heap = found[rng.choice((0, 0, 1)) :] + letters(rng, rng.randint(0, 3), "abfg")
    return found, shuffled(rng, heap) if coin(rng) else shuffled(rng, heap[1:] + "x")


def with_one_more(rng: Random) -> tuple[str, str]:
    """A text and the same letters with an additional one, in another order."""
    found = letters(rng, rng.randint(2, 6), "abcde")
    return found, shuffled(rng, found + rng.choice("abcdexy"))


def letter_sets(rng: Random) -> tuple[str, str]:
    """Two texts which half of the time use the same letters."""
    first = letters(rng, rng.randint(2, 5), "abc")
    second = shuffled(rng, first) + rng.choice(first)
    return first, second if coin(rng) else letters(rng, 3, "abcd")


FAMILIES = (
    Family(
        concept="common-letters-sorted",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to return the letters that two words have in common, each once "
            "and in alphabetical order, as a string.",
            "Write a python function to find which letters occur in both of two texts; join "
            "them sorted and without repeats.",
            "Given two words, return a string of their shared letters in alphabetical order, "
            "every letter one time.",
            "Which letters do two words share? Return them sorted, as one string without "
            "duplicates.",
            "Return the sorted intersection of the letter sets of two strings as a string.",
            "I have two words and need all letters found in each of them, once, from a to z, "
            "in a string.",
        ),
        names=("common_letters", "shared_letters", "letters_in_both", "intersection"),
        solutions=(
            """def <f>(a, b):
    return "".join(sorted(set(a) & set(b)))""",
            """def <f>(first, second):
    result = ""
    for c in sorted(first):
        if c in second and c not in result:
            result += c
    return result""",
            """def <f>(a, b):
    return "".join(sorted({c for c in a if c in b}))""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(2, 6), "abcdefg"),
            letters(rng, rng.randint(2, 6), "abcdefg"),
        ),
    ),
    Family(
        concept="letters-only-in-one",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to return the letters that occur in just one of two words, each "
            "once and in alphabetical order, as a string.",
            "Write a python function to find which letters are in one of two texts but not in "
            "the other, whichever it is; join them sorted, without repeats.",
            "Given two words, return a sorted string of the letters that exactly one of them "
            "contains, every letter one time.",
            "Which letters do two words not share? Take those of either word missing in the "
            "other, sorted into one string without duplicates.",
            "Return the sorted symmetric difference of the letter sets of two strings as a string.",
            "I have two words and need all letters found in one but not in both, once, from a "
            "to z, in a string.",
        ),
        names=("unshared_letters", "letters_in_one", "symmetric_letters", "different_letters"),
        solutions=(
            """def <f>(a, b):
    return "".join(sorted(set(a) ^ set(b)))""",
            """def <f>(first, second):
    result = ""
    for c in sorted(set(first + second)):
        if (c in first) != (c in second):
            result += c
    return result""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(2, 6), "abcdefg"),
            letters(rng, rng.randint(2, 6), "abcdefg"),
        ),
    ),
    Family(
        concept="count-common-characters-with-repeats",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to count the characters two strings have in common, repeats "
            "included: each character as often as it occurs in both.",
            "Write a python function to return how many characters of one text can be paired "
            "with equal, not yet used characters of the other.",
            "Given two strings, add up for every character the smaller of its two counts.",
            "How many characters do two texts share if a character counts as many times as "
            "both have it?",
            "Return the size of the multiset intersection of the characters of two strings.",
            "I cross out equal letters of two words pairwise, one from each; how many pairs do "
            "I get?",
        ),
        names=("common_count", "shared_characters", "count_shared", "matching_pairs"),
        solutions=(
            """def <f>(a, b):
    return sum(min(a.count(c), b.count(c)) for c in set(a))""",
            """from collections import Counter

def <f>(first, second):
    return sum((Counter(first) & Counter(second)).values())""",
            """def <f>(a, b):
    rest = list(b)
    count = 0
    for c in a:
        if c in rest:
            rest.remove(c)
            count += 1
    return count""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(2, 7), "abcd"),
            letters(rng, rng.randint(2, 7), "abcd"),
        ),
    ),
    Family(
        concept="first-difference-index",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the first index at which two strings of equal length "
            "differ, or -1 if they are the same.",
            "Write a python function to find the smallest zero-based index where two equally "
            "long texts have different characters; -1 for identical texts.",
            "Given two strings of the same length, return where (from 0) they differ first, -1 "
            "when they nowhere do.",
            "At which index do two equally long strings first have unlike characters? Return "
            "-1 if they are equal.",
            "Compare two strings of one length from the left and return the index of the first "
            "mismatch, or -1.",
            "I have two texts as long as each other and need the position, counted from 0, of "
            "their first difference (-1 for none).",
        ),
        names=("first_difference", "first_mismatch", "differ_at", "mismatch_index"),
        solutions=(
            """def <f>(a, b):
    for i in range(len(a)):
        if a[i] != b[i]:
            return i
    return -1""",
            """def <f>(first, second):
    return next((i for i, (x, y) in enumerate(zip(first, second)) if x != y), -1)""",
        ),
        inputs=similar,
    ),
    Family(
        concept="list-differing-indices",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the indices at which two strings of equal length differ.",
            "Write a python function to return all zero-based positions where two equally long "
            "texts have different characters, in a list.",
            "Given two strings of the same length, return the list of indices whose characters "
            "are not the same, ascending.",
            "At which indices (from 0) are two equally long strings different? Return a list.",
            "Compare two texts of one length and collect every index with unlike characters, "
            "in order.",
            "I need all places, as indices from 0 in a list, where two texts as long as each "
            "other disagree.",
        ),
        names=("differing_indices", "differences", "mismatch_positions", "where_different"),
        solutions=(
            """def <f>(a, b):
    return [i for i in range(len(a)) if a[i] != b[i]]""",
            """def <f>(first, second):
    result = []
    for i, (x, y) in enumerate(zip(first, second)):
        if x != y:
            result.append(i)
    return result""",
        ),
        inputs=similar,
    ),
    Family(
        concept="longer-of-two-texts",
        tags=("strings",),
        phrasings=(
            "Write a function to return the longer of two strings, the first one if they are "
            "equally long.",
            "Write a python function to find which of two texts has more characters and return "
            "it; on a tie the first.",
            "Given two words, return the one with the greater length, or the first when "
            "lengths are equal.",
            "Which of two strings is longer? Return that string; prefer the first if there is "
            "no difference.",
            "Return the second string if it is strictly longer than the first, else the first.",
            "I have two words and want the longer, the former where both have the same length.",
        ),
        names=("longer", "longer_of_two", "longer_text", "pick_longer"),
        solutions=(
            """def <f>(a, b):
    return b if len(b) > len(a) else a""",
            """def <f>(first, second):
    return max(first, second, key=len)""",
            """def <f>(a, b):
    if len(a) >= len(b):
        return a
    return b""",
        ),
        inputs=lambda rng: (word(rng), word(rng)),
    ),
    Family(
        concept="word-from-letter-heap",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to check whether a word can be spelled with the letters of "
            "another string, each letter being used at most once.",
            "Write a python function to return True if the second text has every letter of the "
            "first at least as often, else False.",
            "Given a word and a string of available letters, tell whether the letters suffice "
            "to write the word.",
            "Can the first string be laid with the letters of the second, none used twice?",
            "Return whether no character occurs more often in the first string than in the second.",
            "I have letter tiles (the second argument) and a word (the first): do the tiles "
            "suffice for the word?",
        ),
        names=("can_spell", "can_build", "enough_letters", "letters_suffice"),
        solutions=(
            """def <f>(word, letters):
    return all(word.count(c) <= letters.count(c) for c in word)""",
            """from collections import Counter

def <f>(word, tiles):
    return not Counter(word) - Counter(tiles)""",
            """def <f>(word, letters):
    rest = list(letters)
    for c in word:
        if c not in rest:
            return False
        rest.remove(c)
    return True""",
        ),
        inputs=perhaps_contained,
    ),
    Family(
        concept="same-set-of-letters",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to check whether two strings are made of the same letters, no "
            "matter how often and in which order.",
            "Write a python function to return True if every letter of each text also occurs "
            "in the other, else False.",
            "Given two words, tell whether their sets of letters are equal.",
            "Do two strings use exactly the same letters, counts and order being ignored?",
            "Return whether two words consist of the same different letters; repeats don't matter.",
            "I want to know if two texts have identical alphabets: the same letters used, any "
            "number of times.",
        ),
        names=("same_letters", "equal_letter_sets", "same_alphabet", "same_letter_set"),
        solutions=(
            """def <f>(a, b):
    return set(a) == set(b)""",
            """def <f>(first, second):
    return all(c in second for c in first) and all(c in first for c in second)""",
            """def <f>(a, b):
    return not set(a) ^ set(b)""",
        ),
        inputs=letter_sets,
    ),
    Family(
        concept="differ-in-exactly-one-place",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether two strings of equal length differ in exactly "
            "one position.",
            "Write a python function to return True if one character, and no more, has to be "
            "replaced to turn a text into another equally long one.",
            "Given two strings of the same length, tell whether precisely one index has "
            "different characters.",
            "Do two equally long words differ in just a single letter?",
            "Return whether the number of positions with unlike characters in two strings of "
            "equal length is one.",
            "I have a typo check: is exactly one letter different between two equally long "
            "words? Identical words don't count.",
        ),
        names=("one_difference", "differ_by_one", "single_typo", "one_letter_off"),
        solutions=(
            """def <f>(a, b):
    return sum(x != y for x, y in zip(a, b)) == 1""",
            """def <f>(first, second):
    count = 0
    for i in range(len(first)):
        if first[i] != second[i]:
            count += 1
    return count == 1""",
        ),
        inputs=nearly,
    ),
    Family(
        concept="find-added-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to find the letter that was added: the second string has the "
            "letters of the first in any order, plus one more.",
            "Write a python function to return the one additional character of the second "
            "text, which otherwise is a rearrangement of the first.",
            "Given a string and a shuffled copy of it with one letter more, return that letter.",
            "Which letter does the second word have more than the first? It is the first "
            "word's letters mixed, with one added.",
            "Return the character that must be taken away from the second string to make it an "
            "anagram of the first.",
            "Someone mixed the letters of a word and threw in another letter: return it, given "
            "word and mixture.",
        ),
        names=("added_letter", "extra_letter", "find_added", "additional_character"),
        solutions=(
            """def <f>(text, longer):
    for c in longer:
        if longer.count(c) > text.count(c):
            return c""",
            """def <f>(a, b):
    rest = list(b)
    for c in a:
        rest.remove(c)
    return rest[0]""",
            """def <f>(a, b):
    return chr(sum(map(ord, b)) - sum(map(ord, a)))""",
        ),
        inputs=with_one_more,
    ),
    Family(
        concept="anagrams-of-word-in-list",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the words of a list that are made of exactly the letters "
            "of a given word, in any order.",
            "Write a python function to return all anagrams of a word found in a list of "
            "words; the word comes first as argument, and equals count too.",
            "Given a word and a list, return those strings of the list, in order, which have "
            "the same letters equally often.",
            "Which words in a list are rearrangements of a given word (itself included)? "
            "Return them as a list.",
            "Filter a list of words, the second argument, for anagrams of the first argument, "
            "keeping their order.",
            "I have a word and candidates and want a list of the candidates that use precisely its "
            "letters, each as often as the word does.",
        ),
        names=("find_anagrams", "anagrams_of", "matching_anagrams", "filter_anagrams"),
        solutions=(
            """def <f>(word, words):
    return [w for w in words if sorted(w) == sorted(word)]""",
            """from collections import Counter

def <f>(word, candidates):
    letters = Counter(word)
    return [c for c in candidates if Counter(c) == letters]""",
            """def <f>(word, words):
    key = sorted(word)
    result = []
    for candidate in words:
        if sorted(candidate) == key:
            result.append(candidate)
    return result""",
        ),
        inputs=word_and_candidates,
    ),
    Family(
        concept="one-text-begins-the-other",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether one of two strings is a prefix of the other, "
            "whichever it is.",
            "Write a python function to return True if the longer of two texts starts with the "
            "shorter one, else False.",
            "Given two strings, tell whether either of them begins with the other.",
            "Does one of two words start with the whole of the other? The order does not matter.",
            "Return whether two strings agree over the full length of the shorter one.",
            "I want to know of two words if one is the beginning of the other, in whichever "
            "order I pass them.",
        ),
        names=("either_prefix", "is_beginning", "prefix_related", "one_starts_other"),
        solutions=(
            """def <f>(a, b):
    return a.startswith(b) or b.startswith(a)""",
            """def <f>(first, second):
    n = min(len(first), len(second))
    return first[:n] == second[:n]""",
            """def <f>(a, b):
    return all(x == y for x, y in zip(a, b))""",
        ),
        inputs=perhaps_beginning,
    ),
)
