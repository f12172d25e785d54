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
        more_phrasings=(
            "Write a function to get the distinct letters shared by two words as a sorted string.",
            "Write a python function to intersect two words' letters and return them without repeats, from low to high, in one string.",
            "For two words, return a string with every letter that appears in the one as well as in the other, once each, alphabetically.",
            "What letters, in order and each named once, does one find in both words?",
            "Sorted string of letters common to both.",
            "Two friends compare their names. Which letters are in both names? Write every such letter one time, following the alphabet.",
            "The ascending concatenation of the elements of set(a) n set(b), the character sets of the two strings.",
            "'apple' and 'plate' give 'aelp': common to both, sorted and single.",
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
        more_phrasings=(
            "Write a function to get the distinct letters found in exactly one of two words, as a sorted string.",
            "Write a python function to determine the characters that only one of two texts contains, no matter which, returned once each and ascending in one string.",
            "For two words, return alphabetically, in a string without repeats, each letter that one of them has and the other lacks.",
            "By which letters do two words differ, when each letter belonging to a single one of them is named once, in order?",
            "Sorted letters occurring in only one word.",
            "Two friends compare their names. Which letters does just one of them have? Write each such letter one time, following the alphabet.",
            "The ascending concatenation of (A \\ B) u (B \\ A), A and B being the character sets of the two strings.",
            "From all letters used by the two words take away those common to both; what remains is sorted and joined: 'cat' and 'can' leave 'nt'.",
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
        more_phrasings=(
            "Write a function to count characters shared by two strings, with multiplicity.",
            "Write a python function to total, over all characters, the lesser of their numbers of occurrences in two texts.",
            "For two strings, return how many characters are left paired when equal ones are matched off one to one.",
            "What is the greatest number of equal character couples, one from each string, with no character used twice?",
            "Number of common characters, repeats counting.",
            "Lay both words out in letter tiles. Put aside two equal tiles, one of each word, as long as you can. How many times could you?",
            "The sum over all c of min(a_c, b_c), where a_c and b_c are the counts of c in the first and in the second string.",
            "'hello' and 'yellow' share e, l, l and o, which makes 4; 'hello' and 'low' share 2.",
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
        more_phrasings=(
            "Write a function to get the index, from 0, of the first mismatch of two equally long strings, -1 if identical.",
            "Write a python function to locate the leftmost place, numbered from zero, at which two texts of the same length disagree, or to return -1 when there is none.",
            "For strings a and b with equal lengths, return the least i such that a[i] is not b[i], and -1 should they be alike.",
            "Where, counted from 0, do two strings of one length stop agreeing, if at all (-1 when they never do)?",
            "0-based index of first difference, else -1.",
            "Read two copies of a text side by side. At which letter, the first having number 0, do you notice something different? Say -1 if they are the same; both are equally long.",
            "min{i : a_i != b_i} for strings of equal length, or -1 if this set is empty; indices start at 0.",
            "'kite' and 'kite' give -1, 'kite' and 'kine' give 2.",
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
        more_phrasings=(
            "Write a function to pick the longer of two strings, the first on equal length.",
            "Write a python function to compare two texts by number of characters and give back the one with more, the former in a draw.",
            "For two strings, return whichever has the greater length; should they not differ in this, return the one passed first.",
            "Which of the two words takes more letters to write, the first being the answer when neither does?",
            "Longer string, first one if tied.",
            "Two ribbons have words on them, one letter per inch. Hand me the longer ribbon's word, or the first one's if you see no difference.",
            "Returns b if |b| > |a| and a otherwise.",
            "The second string has to be really longer to be chosen; in every other case the first comes back.",
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
        more_phrasings=(
            "Write a function to check if a word (first) can be built from a string of letters (second), each used once at most.",
            "Write a python function to test whether the supply of letters in the second string covers the first one, multiplicity included.",
            "For a word and then the letters at hand, return True if none of the word's letters is needed more often than it is there.",
            "Are the letters in the second string enough, copies counted, for writing the first string?",
            "Word spellable from given letters, each once?",
            "Cut the letters out of a newspaper headline, the second text. Can you glue the first text together with them, each snippet being used only one time?",
            "True iff for every character c its count in the first argument does not exceed its count in the second.",
            "'noon' needs two n's and two o's: the letters 'onion' suffice, the letters 'moon' do not.",
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
        more_phrasings=(
            "Write a function to test if two strings use the same letters, disregarding counts and order.",
            "Write a python function to compare two words as sets of characters and say whether they coincide.",
            "For two strings, return True when there is no letter that one of them has and the other has not.",
            "Are exactly the same letters present in both words, however many times each?",
            "Equal sets of letters?",
            "To stamp the first word I need a stamp for each letter in it. Do I need the very same stamps for the second word?",
            "True iff {c : c in a} = {c : c in b}.",
            "'noon' and 'no' agree, 'no' and 'not' don't because of the t.",
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
        more_phrasings=(
            "Write a function to test if two equally long strings have exactly one mismatch.",
            "Write a python function to decide whether the Hamming distance of two texts of the same length is 1.",
            "For two strings with as many characters, return True when just a single index shows two different characters and False for none or several.",
            "Can you get one word from the other, of the same length, by altering one letter and really altering it?",
            "Exactly one differing position?",
            "Someone copied a word without changing its length. Did he make one mistake, not two and not zero?",
            "True iff |{i : a_i != b_i}| = 1 for strings a and b of the same length.",
            "'cat' and 'cot' are a hit, 'cat' and 'cat' as well as 'cat' and 'dot' are none.",
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
        more_phrasings=(
            "Write a function to find the extra letter in a string that is another string shuffled plus one letter.",
            "Write a python function to determine by which character the second text exceeds the first, the second being the first's letters in some order and a further one.",
            "For a word and then its letters in disorder together with one more, return that one more.",
            "What letter is too many in the second string, if all its others make up the first?",
            "The one letter added to a shuffled word.",
            "I mixed the tiles of a word, the first argument, and slipped in one tile. You see the mixture, the second argument: which tile is new? It may be a letter the word had already.",
            "The only character c whose count in the second string is one more than its count in the first.",
            "From 'toe' and 'tote' follows t, from 'an' and 'nab' follows b.",
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
        more_phrasings=(
            "Write a function to select a word's anagrams from a list, in order; the word is the first argument and itself counts.",
            "Write a python function to pick from candidate strings all permutations of a certain word's letters, including the word as it is.",
            "For a word and a list of words, return a list of the latter's members whose sorted letters are the same as the word's, in their order.",
            "Which strings of the list (second argument) could be got by only rearranging the letters of the word (first argument)?",
            "Listed words that are anagrams of a word.",
            "Take letter tiles for the word. Which of the words in the list can you lay with all these tiles and no others? Name them in order.",
            "The subsequence of all w in the list for which every letter has the same count in w as in the given word.",
            "For 'tea' the list ['eat', 'tee', 'ate', 'tea', 'at'] leads to ['eat', 'ate', 'tea'].",
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
        more_phrasings=(
            "Write a function to check if either of two strings starts with the other.",
            "Write a python function to test whether one text, whichever it is, forms the opening of the other one.",
            "For two strings, return True when the shorter is how the longer begins, equal strings included, and False when not.",
            "Is one of the words a beginning of the other, no matter in which order they are given?",
            "Is either string a prefix of the other?",
            "Lay two strips of letters on top of each other, flush left. Do you see the same letters as far as both of them reach?",
            "True iff a is a prefix of b or b is a prefix of a; the empty string is a prefix of everything.",
            "'sun' and 'sunday' pass in both orders, 'sun' and 'sand' in none.",
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
