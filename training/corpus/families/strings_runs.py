"""Families about runs and neighbouring characters."""

from training.corpus.draw import letters, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="count-runs-of-equal-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to count the runs of equal characters in a string.",
            "Write a python function to return into how many maximal blocks of the same "
            "character a text falls: 'aabbba' has 3.",
            "Given a string, return the number of stretches in which one character is repeated "
            "without a break; single ones count as well.",
            "How many groups of equal neighbouring characters does a string have, groups of "
            "one included?",
            "Return the number of runs of a string, a run being a maximal sequence of one and "
            "the same character.",
            "I need the count of blocks you get when a string is cut wherever the character "
            "changes (0 for an empty string).",
        ),
        more_phrasings=(
            "Write a function to tell how many groups of identical consecutive characters a string has.",
            "Write a python function to compute the number of segments a text splits into if you cut it at every change of character.",
            "Given a string, return one more than the number of positions where a character differs from the one before, or 0 if the string is empty.",
            "How many entries would a run-length encoding of this string have?",
            "Number of maximal same-character stretches in a string.",
            "Think of the letters as coloured beads on a thread and tell how many stripes of one colour you see from start to end; a lone bead is a stripe too.",
            "The cardinality of the partition of a string into maximal substrings composed of a single repeated character; zero for the empty string.",
            "'xxyxxx' gives 3, because it is read as x's, then a y, then x's again: say for any string how many such pieces it consists of.",
        ),
        names=("count_runs", "number_of_runs", "count_blocks", "run_count"),
        solutions=(
            """def <f>(text):
    return sum(i == 0 or text[i] != text[i - 1] for i in range(len(text)))""",
            """from itertools import groupby

def <f>(text):
    return len(list(groupby(text)))""",
            """def <f>(s):
    runs = 0
    previous = ""
    for c in s:
        if c != previous:
            runs += 1
        previous = c
    return runs""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 10), "aab"),),
    ),
    Family(
        concept="longest-vowel-run",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the length of the longest run of vowels in a "
            "lower-case word.",
            "Write a python function to find how many vowels (a, e, i, o, u) stand next to "
            "each other at most in a text of small letters.",
            "Given a lower-case string, return the largest number of consecutive characters "
            "that are all vowels.",
            "How long is the longest uninterrupted stretch of vowels in a lower-case word? 0 "
            "if it has none.",
            "Return the maximal count of vowels in direct succession, equal or not, in a word "
            "of small letters.",
            "I look for words like 'queue': give me the size of a lower-case word's longest "
            "block of vowels.",
        ),
        more_phrasings=(
            "Write a function to get the size of the longest unbroken stretch of a, e, i, o, u in a lower-case word.",
            "Write a python function to measure the longest vowel-only substring of a word in small letters, 0 if there is no vowel.",
            "Given a word without capitals, return how long its longest sequence of letters uninterrupted by a consonant is.",
            "What is the greatest number of vowels that come one after another in a lower-case string?",
            "Length of a lower-case word's longest vowel streak.",
            "Going through a word in small letters, how many times in a row can you at best say a vowel before a consonant gets in the way?",
            "The maximum length over all contiguous substrings of a lower-case string whose letters belong to {a, e, i, o, u}; 0 where none exists.",
            "Split the lower-case word at everything that is not a, e, i, o or u and return the length of the longest part left.",
        ),
        names=("longest_vowel_run", "vowel_stretch", "max_vowel_run", "vowels_in_a_row"),
        solutions=(
            """def <f>(word):
    longest = current = 0
    for c in word:
        current = current + 1 if c in "aeiou" else 0
        longest = max(longest, current)
    return longest""",
            """import re

def <f>(text):
    return max((len(run) for run in re.findall("[aeiou]+", text)), default=0)""",
            """def <f>(word):
    marked = "".join(c if c in "aeiou" else " " for c in word)
    return max(map(len, marked.split(" ")))""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 10), "aeioubst"),),
    ),
    Family(
        concept="character-of-longest-run",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the character that has the longest run in a string, "
            "the first one on a tie.",
            "Write a python function to find the character most often repeated in direct "
            "succession in a non-empty text; the earliest of equals.",
            "Given a non-empty string, return the character of its longest block of equal "
            "neighbours, the leftmost block if there are several.",
            "Which character forms the longest uninterrupted run in a string? Prefer the first "
            "of equally long runs.",
            "Return the character which stands most times in a row, taking the leftmost run on "
            "a tie.",
            "I need to know the letter of the longest unbroken repetition in a word (first wins).",
        ),
        more_phrasings=(
            "Write a function to find which character repeats longest without interruption in a string, earliest in case of a tie.",
            "Write a python function to return the symbol making up the biggest block of identical consecutive symbols in a non-empty word, the leftmost block deciding among equally big ones.",
            "Given some non-empty text, look for the longest streak of one character and return that character; of streaks equally long the first counts.",
            "What character do you see the most times in a row in this non-empty text, the earlier one being chosen if two are level?",
            "Character with the longest streak, ties to the first.",
            "Someone leaned on a key while typing: tell me which letter has the longest unbroken row of copies in the word, and if two rows are the same length, take the one typed sooner.",
            "The character c of a non-empty string whose maximal run c...c has the greatest length, minimal starting position being the tie-breaker.",
            "Not the most frequent character overall but the one with the most copies directly side by side; 'abbacca' gives 'b', as 'bb' comes before 'cc'.",
        ),
        names=("longest_run_character", "most_in_a_row", "run_champion", "longest_streak"),
        solutions=(
            """def <f>(text):
    best, longest, length = "", 0, 0
    for i, c in enumerate(text):
        length = length + 1 if i > 0 and c == text[i - 1] else 1
        if length > longest:
            best, longest = c, length
    return best""",
            """from itertools import groupby

def <f>(text):
    runs = ["".join(group) for _, group in groupby(text)]
    return max(runs, key=len)[0]""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(3, 9), "abc"),),
    ),
    Family(
        concept="limit-run-length",
        tags=("strings",),
        phrasings=(
            "Write a function to shorten every run of equal characters in a string to at most <k>.",
            "Write a python function to drop characters of a text so that none stands more "
            "than <k> times in a row, all shorter runs staying.",
            "Given a string, cut each block of more than <k> equal neighbouring characters "
            "down to <k>.",
            "Allow a character at most <k> times in succession in a text and remove what "
            "exceeds that.",
            "Return the string with its runs limited to <k> characters each.",
            "I get words with letters repeated far too often and want no more than <k> equal "
            "ones in a row.",
        ),
        names=("limit_runs", "shorten_runs", "cap_repeats", "at_most_in_a_row"),
        solutions=(
            """def <f>(text):
    result = ""
    for c in text:
        if not result.endswith(c * <k>):
            result += c
    return result""",
            """from itertools import groupby

def <f>(text):
    return "".join("".join(group)[:<k>] for _, group in groupby(text))""",
        ),
        inputs=lambda rng, k: (
            "".join(c * rng.randint(1, 5) for c in letters(rng, rng.randint(1, 4), "abc")),
        ),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="count-equal-neighbours",
        tags=("strings",),
        phrasings=(
            "Write a function to count the places in a string where a character is followed by "
            "the same character.",
            "Write a python function to return the number of pairs of equal adjacent "
            "characters in a text; three in a row make two pairs.",
            "Given a string, return how many of its characters equal the one right before them.",
            "How many indices of a string have the same character as the next index?",
            "Count the pairs of neighbouring characters that are equal, overlapping pairs "
            "included.",
            "I need the number of times a letter directly repeats itself in a word.",
        ),
        more_phrasings=(
            "Write a function to count adjacent duplicates in a string, so 'aaa' counts as 2.",
            "Write a python function to say how many times two successive letters of a text are identical, overlapping pairs included.",
            "Given a word, compare each character with its successor and return the number of matches.",
            "How often does a string show the same character twice running, with a triple counting as two?",
            "Number of adjacent equal character pairs in a string.",
            "As you spell out a word, how many times do you have to say exactly the letter you have just said?",
            "The number of indices i with 0 <= i < n - 1 for which s[i] = s[i+1], s being a string of length n.",
            "Shrink each run of identical characters in a string to a single one: how many characters get lost? Return that number.",
        ),
        names=("equal_neighbours", "count_doubles", "adjacent_equal", "count_repeats"),
        solutions=(
            """def <f>(text):
    return sum(a == b for a, b in zip(text, text[1:]))""",
            """def <f>(s):
    count = 0
    for i in range(1, len(s)):
        if s[i] == s[i - 1]:
            count += 1
    return count""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 10), "aab"),),
    ),
    Family(
        concept="count-vowel-pairs",
        tags=("strings",),
        phrasings=(
            "Write a function to count the pairs of neighbouring vowels in a lower-case word.",
            "Write a python function to return how many times, in a word of small letters, a "
            "vowel is directly followed by a vowel.",
            "Given a lower-case word, return the number of adjacent letter pairs which are "
            "both vowels.",
            "How many positions in a lower-case word have a vowel (a, e, i, o, u) both there "
            "and right after?",
            "Return the count of neighbouring letters that are both vowels; three vowels in a "
            "row give two such pairs.",
            "I want to count where two vowels meet in a lower-case word, overlapping pairs "
            "counted too.",
        ),
        more_phrasings=(
            "Write a function to count the adjacent letter pairs of a lower-case word that consist of two vowels.",
            "Write a python function to find the number of positions in a lower-case string where both this letter and the next are among a, e, i, o, u.",
            "Given a word in small letters, tell how many vowels have another vowel immediately after them.",
            "How many overlapping two-letter substrings of this lower-case word are made of vowels only?",
            "Count vowel-vowel neighbours in a lower-case word.",
            "In a word without capitals, how many times does one of a, e, i, o, u come right after another of them?",
            "The number of bigrams of a lower-case string, overlapping ones included, with both letters in the set {a, e, i, o, u}.",
            "'queue' gives 3 (ue, eu, ue): do this tally of side-by-side vowels for any word in small letters.",
        ),
        names=("vowel_pairs", "count_vowel_pairs", "adjacent_vowels", "neighbouring_vowels"),
        solutions=(
            """def <f>(word):
    return sum(a in "aeiou" and b in "aeiou" for a, b in zip(word, word[1:]))""",
            """def <f>(text):
    count = 0
    for i in range(len(text) - 1):
        if text[i] in "aeiou" and text[i + 1] in "aeiou":
            count += 1
    return count""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 9), "aeiobst"),),
    ),
    Family(
        concept="repeat-characters-growing",
        tags=("strings",),
        phrasings=(
            "Write a function to repeat each character of a string as many times as its "
            "position, counted from 1, and join the groups with '<c>'.",
            "Write a python function to write the first character of a text once, the second "
            "twice, the third three times and so on, with '<c>' between the groups.",
            "Given a string, return its characters repeated 1, 2, 3, … times, the groups "
            "separated by '<c>'.",
            "Turn 'abc' into 'a<c>bb<c>ccc', and any other string likewise.",
            "Return the groups in which the i-th character (i from 1) occurs i times, joined "
            "by '<c>'.",
            "I want a word stretched: letter number n appears n times, and '<c>' stands "
            "between one position's group and the next.",
        ),
        names=("growing_groups", "stretch", "accumulate_letters", "repeat_growing"),
        solutions=(
            """def <f>(text):
    return <c>.join(c * i for i, c in enumerate(text, 1))""",
            """def <f>(s):
    groups = []
    for i in range(len(s)):
        groups.append(s[i] * (i + 1))
    return <c>.join(groups)""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 1, 5)),),
        parameters=lambda rng: {"c": rng.choice("-_. +")},
    ),
    Family(
        concept="separate-equal-neighbours",
        tags=("strings",),
        phrasings=(
            "Write a function to insert '<c>' between every two equal neighbouring characters "
            "of a string.",
            "Write a python function to put a '<c>' wherever a character of a text is followed "
            "by the same character.",
            "Given a string, separate equal adjacent characters by '<c>' and leave all else.",
            "Break up double letters: between two equal neighbours of a string comes a '<c>'.",
            "Return the string with '<c>' added in the middle of each pair of equal adjacent "
            "characters.",
            "I need letters that repeat directly to be kept apart by '<c>' ('aaa' gets two of "
            "them).",
        ),
        more_phrasings=(
            "Write a function to put '<c>' between identical consecutive characters of a string.",
            "Write a python function to split up repeated letters in a text by inserting '<c>' after each character whose successor is the same.",
            "Given some text, copy it, writing an extra '<c>' each time the next character is the same as the one just written.",
            "What does a string look like when '<c>' has been slipped in wherever a character meets its own copy?",
            "Insert '<c>' between adjacent duplicates.",
            "Twins must not sit side by side: whenever a letter stands next to the very same letter, put '<c>' between the two and touch nothing more.",
            "The string obtained from s by inserting '<c>' between s[i] and s[i+1] for exactly those i where the two are equal.",
            "The word 'aabccc' turns into 'a<c>abc<c>c<c>c'; transform any string like that.",
        ),
        names=("separate_equal", "split_doubles", "break_doubles", "insert_between"),
        solutions=(
            """def <f>(text):
    result = text[:1]
    for a, b in zip(text, text[1:]):
        result += <c> + b if a == b else b
    return result""",
            """def <f>(s):
    result = ""
    for c in s:
        if result and result[-1] == c:
            result += <c>
        result += c
    return result""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 3, 9), "abb"),),
        parameters=lambda rng: {"c": rng.choice("-x_*.")},
    ),
    Family(
        concept="neighbour-pair-counts",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to count the pairs of neighbouring characters of a string, as a "
            "dictionary from pair to number.",
            "Write a python function to return a dict that maps each two-character substring "
            "of a text to how often it occurs, overlaps included.",
            "Given a string, tally all its overlapping two-letter pieces in a dictionary.",
            "How often does each pair of adjacent characters occur in a string? Return a dict "
            "with two-character strings as keys.",
            "Build the dictionary of bigram counts of a text (a bigram is two characters in a "
            "row).",
            "I want the frequencies of all neighbouring character pairs of a word in a dict.",
        ),
        more_phrasings=(
            "Write a function to make a dict of how many times each two-letter substring occurs in a string.",
            "Write a python function to tally the bigrams of a text, overlapping ones as well, keyed by the two-character strings.",
            "Given a word, go over all windows of width two and return a dictionary with the frequency of each.",
            "Which pairs of consecutive characters does a string contain, and how many times each, as a dict from pair to total?",
            "Frequency dictionary of a string's adjacent character pairs.",
            "Look at every letter together with the one right after it and keep score, in a dictionary, of how often you meet each such twosome.",
            "The mapping from every length-2 substring of a string to its number of (possibly overlapping) occurrences; an empty dict below two characters.",
            "'aaab' becomes {'aa': 2, 'ab': 1}; produce such a table for an arbitrary text.",
        ),
        names=("bigram_counts", "pair_counts", "count_bigrams", "count_pairs"),
        solutions=(
            """def <f>(text):
    counts = {}
    for i in range(len(text) - 1):
        pair = text[i:i + 2]
        counts[pair] = counts.get(pair, 0) + 1
    return counts""",
            """from collections import Counter

def <f>(text):
    return dict(Counter(a + b for a, b in zip(text, text[1:])))""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 6), "ab"),),
    ),
    Family(
        concept="cancel-equal-neighbours",
        tags=("strings",),
        phrasings=(
            "Write a function to remove pairs of equal neighbouring characters from a string "
            "again and again until none is left.",
            "Write a python function to delete two adjacent equal characters of a text, "
            "repeatedly, also those that become neighbours, until nothing more can go.",
            "Given a string, let equal neighbours annihilate each other in pairs as long as "
            "possible and return the remainder.",
            "Cancel adjacent equal characters two at a time, over and over; return what is "
            "left of the string.",
            "Return the string after all eliminations of equal neighbouring pairs, including "
            "newly formed pairs.",
            "I play a game where two equal letters side by side vanish, repeatedly; which "
            "letters of a word remain?",
        ),
        more_phrasings=(
            "Write a function to keep deleting two equal side-by-side characters from a string until there are no more.",
            "Write a python function to reduce a text by removing adjacent duplicates in twos, including pairs that close up through earlier removals.",
            "Given a word, strike out any two identical letters standing together, close the gap, repeat while possible, and return what is left.",
            "What remains of a string if matching neighbours wipe each other out, two at a time, over and over?",
            "Repeatedly eliminate adjacent equal pairs; return the rest.",
            "Like a tile game: two of the same letter touching each other disappear, the others slide together, which may set off more; tell me the letters still there at the end, perhaps none.",
            "The normal form of a string under the rewriting rule xx -> empty string, for every character x, applied exhaustively.",
            "Go through the string with a stack: pop if the top equals the present character, otherwise push; the stack from bottom to top is the string to return.",
        ),
        names=("cancel_pairs", "annihilate", "remove_adjacent_pairs", "vanish"),
        solutions=(
            """def <f>(text):
    stack = []
    for c in text:
        if stack and stack[-1] == c:
            stack.pop()
        else:
            stack.append(c)
    return "".join(stack)""",
            """def <f>(s):
    i = 0
    while i < len(s) - 1:
        if s[i] == s[i + 1]:
            s = s[:i] + s[i + 2:]
            i = max(i - 1, 0)
        else:
            i += 1
    return s""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 10), "aabc"),),
    ),
    Family(
        concept="count-alphabet-neighbours",
        tags=("strings",),
        phrasings=(
            "Write a function to count how often a letter of a lower-case word is directly "
            "followed by the letter <k> places later in the alphabet.",
            "Write a python function to return the number of adjacent letter pairs in a word "
            "of small letters whose second letter comes exactly <k> places after the first in "
            "the alphabet.",
            "Given a lower-case word, return at how many places the alphabet position rises by "
            "<k>, no more and no less, from one letter to the next.",
            "How many neighbouring letters of a lower-case word are <k> apart in the alphabet, "
            "the later letter standing on the right?",
            "Return the count of neighbours in a lower-case string whose codes rise by exactly "
            "<k>.",
            "I want to count the spots in a lower-case word where the next letter is <k> "
            "further on in the alphabet (no wrapping round).",
        ),
        more_phrasings=(
            "Write a function to count adjacent letters in a lower-case word where the right one is exactly <k> further in the alphabet than the left one.",
            "Write a python function to find how many times, in a lower-case string, the character code grows by <k> from one letter to the next.",
            "Given a word of small letters, return the number of letters whose immediate successor in the word lies <k> alphabet places after them, without going from z round to a.",
            "How many steps from a letter to the next in this lower-case word are jumps of precisely <k> forwards in the alphabet?",
            "Count adjacent pairs in a lower-case word with alphabetical difference +<k>.",
            "Number the letters from a = 1 to z = 26, read a word in small letters, and count how often the number goes up by just <k> at the next letter.",
            "The number of indices i such that ord(s[i+1]) = ord(s[i]) + <k>, where s is a lower-case string.",
            "Turn the lower-case word into alphabet positions, subtract each from the one to its right, and return how many of these differences equal <k>.",
        ),
        names=("alphabet_neighbours", "count_rises", "letter_steps", "count_steps"),
        solutions=(
            """def <f>(word):
    return sum(ord(b) - ord(a) == <k> for a, b in zip(word, word[1:]))""",
            """def <f>(text):
    count = 0
    for i in range(len(text) - 1):
        if ord(text[i]) + <k> == ord(text[i + 1]):
            count += 1
    return count""",
        ),
        inputs=lambda rng, k: (letters(rng, size(rng, 4, 10), "abcde"[: k + 2]),),
        parameters=lambda rng: {"k": rng.randint(1, 3)},
    ),
)
