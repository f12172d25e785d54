"""Common parts, distances and splittings of texts, by dynamic programming."""

from training.corpus.draw import chance, coin, letters, size
from training.corpus.family import Family


def two_texts(rng, alphabet="abcd", longest=7):
    """Two short texts over few letters; sometimes one is a changed copy of the other."""
    first = letters(rng, rng.randint(1, longest), alphabet)
    if chance(rng, 0.3):
        i = rng.randrange(len(first))
        return first, first[:i] + letters(rng, rng.randint(0, 2), alphabet) + first[i + 1:]
    return first, letters(rng, size(rng, 1, longest), alphabet)


def splittable(rng):
    """A text and a list of short words, the text mostly made of them."""
    chosen = list(dict.fromkeys(letters(rng, rng.randint(1, 3), "abc") for _ in range(3)))
    text = "".join(rng.choice(chosen) for _ in range(rng.randint(2, 3)))
    return text + letters(rng, rng.choice((0, 0, 1, 2)), "abc"), chosen


def interleaved(rng, first, second):
    """The two texts merged, every second time with two characters exchanged."""
    merged = ""
    while first or second:
        if first and (not second or coin(rng)):
            merged, first = merged + first[0], first[1:]
        else:
            merged, second = merged + second[0], second[1:]
    if chance(rng, 0.75):
        i, j = sorted(rng.sample(range(len(merged)), 2))
        merged = merged[:i] + merged[j] + merged[i + 1:j] + merged[i] + merged[j + 1:]
    return merged


FAMILIES = (
    Family(
        concept="longest-common-subsequence-length",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to tell how many characters the longest common subsequence of "
            "two strings has.",
            "Write a python function to return how long a string can be that "
            "arises from both given strings by deleting characters.",
            "Given two strings, return the greatest number of characters "
            "that occur in both in the same order, gaps allowed.",
            "How long is the longest text that is a (not necessarily "
            "contiguous) subsequence of both arguments?",
            "Compute the LCS length of two strings; 0 if they share nothing.",
            "I need the size of the longest sequence of characters found "
            "in order, with gaps, in both of two texts.",
            "Delete as few characters as possible from both strings to "
            "make them equal; return the length that remains.",
        ),
        more_phrasings=(
            "Write a function to count the characters of the longest subsequence that two strings share.",
            "Write a python function to determine the greatest number of characters that two texts can be made to agree on by striking out characters in each.",
            "For two strings, give how many characters the longest string has whose characters occur in both of them in the same order, others being allowed in between.",
            "What is the most characters one can pick from left to right in both of two strings so that the picks spell the same?",
            "LCS size of two strings (gaps allowed).",
            "Cross out letters in both words until they read the same, leaving as many as you can; how many letters has what is left?",
            "max { |w| : w is a scattered subword of a and of b }.",
            "\"stone\" and \"tune\" share \"tne\", so the answer is 3; return this number for any two texts, 0 if no character is common.",
        ),
        names=("lcs", "lcs_length", "longest_common", "common_subsequence"),
        solutions=("""\
def <f>(a, b):
    row = [0] * (len(b) + 1)
    for x in a:
        new = [0]
        for j, y in enumerate(b):
            new.append(row[j] + 1 if x == y else max(row[j + 1], new[j]))
        row = new
    return row[-1]
""", """\
def <f>(a, b):
    if not a or not b:
        return 0
    if a[0] == b[0]:
        return 1 + <f>(a[1:], b[1:])
    return max(<f>(a[1:], b), <f>(a, b[1:]))
""", """\
def <f>(s, t):
    best = [[0] * (len(t) + 1) for _ in range(len(s) + 1)]
    for i in range(len(s)):
        for j in range(len(t)):
            if s[i] == t[j]:
                best[i + 1][j + 1] = best[i][j] + 1
            else:
                best[i + 1][j + 1] = max(best[i][j + 1], best[i + 1][j])
    return best[len(s)][len(t)]
"""),
        inputs=lambda rng: two_texts(rng),
    ),
    Family(
        concept="longest-common-substring-length",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to find the length of the longest "
            "contiguous piece that two strings have in common.",
            "Write a python function to return how long the longest common "
            "substring (no gaps) of two strings is, 0 if there is none.",
            "Given two strings, return the greatest length of a run of "
            "characters occurring in both without gaps.",
            "How many characters has the longest block of neighbouring "
            "characters contained in both texts?",
            "Compute the longest common substring's length for two texts.",
            "I need the size of the biggest uninterrupted part shared by two strings.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest common substring of two strings.",
            "Write a python function to determine how many characters the biggest unbroken block present in both of two texts comprises.",
            "For two strings, give the size of the longest slice of the one that is also a slice of the other, 0 for nothing in common.",
            "How many characters in succession can two strings agree on at most, the agreeing stretches lying anywhere in them?",
            "Longest shared contiguous block, its length.",
            "Lay two strips of letters against each other as you like; how long is the longest piece over which they match letter by letter without a break?",
            "max { |w| : w is a factor of both a and b }, the empty word being a factor of every word.",
            "\"garden\" and \"hardly\" agree in \"ard\", which makes 3; return this number for any two texts.",
        ),
        names=("common_substring", "longest_shared", "shared_block", "substring_length"),
        solutions=("""\
def <f>(a, b):
    best = 0
    row = [0] * (len(b) + 1)
    for x in a:
        row = [0] + [row[j] + 1 if x == y else 0 for j, y in enumerate(b)]
        best = max(best, max(row))
    return best
""", """\
def <f>(s, t):
    best = 0
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            if s[i:j] in t:
                best = max(best, j - i)
    return best
""", """\
def <f>(a, b):
    for length in range(min(len(a), len(b)), 0, -1):
        if any(a[i:i + length] in b for i in range(len(a) - length + 1)):
            return length
    return 0
"""),
        inputs=lambda rng: two_texts(rng, "abc"),
    ),
    Family(
        concept="longest-common-substring-first",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the longest substring of the first string that "
            "also occurs in the second, the leftmost one of equal length.",
            "Write a python function to return the longest common contiguous part of two "
            "strings; of several take the one that starts first in the first string.",
            "Given two texts, return their longest common substring itself; ties go "
            'to the earliest in the first text, no match gives "".',
            "Which is the longest piece without gaps that both strings contain? If "
            'several are as long, the first in the first string; "" if none.',
            "Find the longest block of characters of text one that text two "
            "contains too (the leftmost when lengths are equal).",
            "I need the longest run of characters shared by two strings as a "
            "string, the earliest in the first argument if there is a tie.",
        ),
        more_phrasings=(
            "Write a function to get the longest common substring of two strings, the first in string one on ties, \"\" if none.",
            "Write a python function to cut out of the first text the biggest unbroken block that the second has as well, the leftmost among blocks of equal size.",
            "For strings a and b, give the slice of a of greatest length contained in b; if there are several, the one beginning earliest in a, and an empty string if they share no character.",
            "Which unbroken run of characters shared by both strings is the longest, a draw being decided by the place in the first string?",
            "Leftmost longest slice of a found in b.",
            "Look for the longest bit of the first word that also turns up in the second, all in one piece. Give me the bit, the one nearest to the front of the first word if in doubt, or nothing at all as \"\".",
            "The factor w of a and b of maximal length whose first occurrence in a is leftmost among such factors; the empty string if a and b have disjoint character sets.",
            "\"garden\" and \"hardly\" give \"ard\", \"xy\" and \"yx\" give \"x\", \"ab\" and \"cd\" give \"\": return the shared part for any two texts.",
        ),
        names=("common_part", "longest_common_substring", "shared_text", "longest_piece"),
        solutions=("""\
def <f>(a, b):
    for length in range(len(a), 0, -1):
        for i in range(len(a) - length + 1):
            if a[i:i + length] in b:
                return a[i:i + length]
    return ""
""", """\
def <f>(s, t):
    best = ""
    for i in range(len(s)):
        while s[i:i + len(best) + 1] in t and i + len(best) < len(s):
            best = s[i:i + len(best) + 1]
    return best
""", """\
def <f>(a, b):
    n = len(a)
    parts = [a[i:j] for i in range(n) for j in range(i + 1, n + 1)]
    return max((p for p in parts if p in b), key=len, default="")
"""),
        inputs=lambda rng: two_texts(rng, "abc"),
    ),
    Family(
        concept="edit-distance",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to compute the Levenshtein distance of two strings.",
            "Write a python function to return the least number of single-character "
            "insertions, deletions and replacements that turn one string into another.",
            "Given two strings, return the smallest count of edits (insert, "
            "delete or substitute a character) between them.",
            "How many one-character changes (adding, removing, replacing) are "
            "needed at least to get from one text to the other?",
            "Compute the edit distance of two words, all three kinds of edit costing 1.",
            "I need the minimal number of insert, delete and replace "
            "operations to make two strings equal.",
        ),
        more_phrasings=(
            "Write a function to get the edit distance between two strings.",
            "Write a python function to determine how few one-letter edits, that is putting in, taking out or exchanging a letter, transform the first string into the second.",
            "For two strings, give the smallest number of steps from one to the other, when a step inserts, removes or substitutes a single character.",
            "What is Levenshtein's measure of how different two words are, each edit having unit cost?",
            "Levenshtein distance, unit costs.",
            "How many slips of the pen, each being a letter too many, a letter missing or a wrong letter, make the one word out of the other at the least?",
            "The least total cost of an alignment of strings a and b, a gap and a mismatch costing 1 each and a match 0.",
            "From \"lane\" to \"plan\" it takes 2, a p in front and no e at the end; return this number for any pair of texts.",
        ),
        names=("edit_distance", "levenshtein", "min_edits", "distance"),
        solutions=("""\
def <f>(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        new = [i + 1]
        for j, y in enumerate(b):
            new.append(min(row[j] + (x != y), row[j + 1] + 1, new[j] + 1))
        row = new
    return row[-1]
""", """\
from functools import lru_cache

def <f>(a, b):
    @lru_cache(None)
    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        change = distance(i - 1, j - 1) + (a[i - 1] != b[j - 1])
        return min(change, distance(i - 1, j) + 1, distance(i, j - 1) + 1)
    return distance(len(a), len(b))
""", """\
def <f>(s, t):
    d = [[i + j for j in range(len(t) + 1)] for i in range(len(s) + 1)]
    for i in range(1, len(s) + 1):
        for j in range(1, len(t) + 1):
            cost = 0 if s[i - 1] == t[j - 1] else 1
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost)
    return d[len(s)][len(t)]
"""),
        inputs=lambda rng: two_texts(rng),
    ),
    Family(
        concept="insert-delete-distance",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to find the fewest insertions and deletions "
            "of characters that turn one string into another.",
            "Write a python function to return the minimal number of characters to delete from "
            "or insert into the first string to get the second; no replacing.",
            "Given two strings, return the edit distance in which only "
            "inserting and deleting a character is allowed.",
            "How many characters must be removed from two texts "
            "altogether, at least, so that they become equal?",
            "Compute the least count of single-character deletions, from "
            "either string, that makes both the same.",
            "I need the distance of two strings when each step adds or drops "
            "one character and substitution does not exist.",
        ),
        names=("indel_distance", "min_deletions", "delete_distance", "insert_delete"),
        solutions=("""\
def <f>(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        new = [i + 1]
        for j, y in enumerate(b):
            new.append(row[j] if x == y else 1 + min(row[j + 1], new[j]))
        row = new
    return row[-1]
""", """\
def <f>(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return <f>(a[1:], b[1:])
    return 1 + min(<f>(a[1:], b), <f>(a, b[1:]))
"""),
        inputs=lambda rng: two_texts(rng, "abc", 6),
    ),
    Family(
        concept="shortest-common-supersequence-length",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to find how long the shortest string must be "
            "that contains two given strings as subsequences.",
            "Write a python function to return how long a text must be at least so "
            "that both strings can be got from it by deleting characters.",
            "Given two strings, return the size of their shortest common "
            "supersequence (gaps allowed).",
            "How short can a text be that has both arguments as "
            "subsequences, not necessarily contiguous?",
            "Compute the minimal length of a string from which either of two "
            "strings remains after removing some characters.",
            "I need the least number of characters of a text in which both "
            "of my strings appear in order, with gaps allowed.",
        ),
        names=("supersequence_length", "shortest_super", "scs_length", "common_supersequence"),
        solutions=("""\
def <f>(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        new = [i + 1]
        for j, y in enumerate(b):
            new.append(row[j] + 1 if x == y else 1 + min(row[j + 1], new[j]))
        row = new
    return row[-1]
""", """\
def <f>(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return 1 + <f>(a[1:], b[1:])
    return 1 + min(<f>(a[1:], b), <f>(a, b[1:]))
"""),
        inputs=lambda rng: two_texts(rng, "abcd", 6),
    ),
    Family(
        concept="longest-palindromic-subsequence",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to find the length of the longest "
            "palindrome that is a subsequence of a string.",
            "Write a python function to return how many characters remain at "
            "most when characters are deleted to leave a palindrome.",
            "Given a string, return the length of its longest palindromic "
            "subsequence, gaps allowed.",
            "How long a palindrome can be left over after striking out characters of a text?",
            "Compute the greatest length of a not necessarily contiguous palindromic subsequence.",
            "I need the size of the biggest palindrome obtainable by "
            "deleting characters without reordering the others.",
        ),
        more_phrasings=(
            "Write a function to measure how long a palindromic subsequence of a text can get.",
            "Write a python function to determine the maximum size of a text reading the same both ways that can be formed by leaving out characters of the given one.",
            "For a string, give how many characters one can keep, in their order but not necessarily side by side, so that those kept are symmetric.",
            "What is the length of the longest palindrome hidden in this text, when skipping characters is allowed?",
            "Size of the largest subsequence that is a palindrome.",
            "Cross out letters until the rest is the same forwards and backwards, and as few as you can; how many letters stay?",
            "max { |w| : w is a scattered subword of s and w equals its reversal }.",
            "\"agbdba\" gives 5 with \"abdba\", and \"ab\" gives 1; return this length for any text.",
        ),
        names=("longest_palindromic_subsequence", "lps", "palindrome_subsequence", "lps_length"),
        solutions=("""\
def <f>(text):
    if len(text) < 2:
        return len(text)
    if text[0] == text[-1]:
        return 2 + <f>(text[1:-1])
    return max(<f>(text[1:]), <f>(text[:-1]))
""", """\
def <f>(s):
    row = [0] * (len(s) + 1)
    for x in s:
        new = [0]
        for j, y in enumerate(s[::-1]):
            new.append(row[j] + 1 if x == y else max(row[j + 1], new[j]))
        row = new
    return row[-1]
"""),
        inputs=lambda rng: (letters(rng, size(rng, 2, 9), "abcd"),),
    ),
    Family(
        concept="insertions-to-palindrome",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to find the least number of characters to "
            "insert anywhere in a string to make it a palindrome.",
            "Write a python function to return how many characters must be added, at "
            "any places, at least to turn a text into a palindrome.",
            "Given a string, return the minimal count of insertions that "
            "makes it read the same backwards.",
            "How many extra characters does a text need to become a "
            "palindrome, when they may go anywhere?",
            "Compute the smallest number of single-character insertions "
            "after which the string is a palindrome.",
            "I need the fewest characters to put into a string so that it "
            "becomes a palindrome; 0 if it is one.",
        ),
        more_phrasings=(
            "Write a function to count the minimum insertions that make a string a palindrome.",
            "Write a python function to determine how few letters have to be slipped in, at the front, the back or in between, until a text is symmetric.",
            "For a string, give the smallest number of characters one has to put in wherever one likes to get something that reads alike in both directions.",
            "What is the least quantity of added characters that turns this text into a palindrome?",
            "Fewest inserted characters to palindrome.",
            "I may squeeze extra letters in anywhere but take none away; how many do I need till the word is the same read from the back?",
            "The length of s minus the length of a longest palindromic subsequence of s.",
            "\"abc\" needs 2 (as in \"abcba\"), \"level\" needs none and \"aab\" needs 1; return this number for any text.",
        ),
        names=("min_insertions", "palindrome_insertions", "insertions_needed", "make_palindrome"),
        solutions=("""\
def <f>(text):
    if len(text) < 2:
        return 0
    if text[0] == text[-1]:
        return <f>(text[1:-1])
    return 1 + min(<f>(text[1:]), <f>(text[:-1]))
""", """\
def <f>(s):
    n = len(s)
    need = [[0] * n for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            if s[i] == s[j]:
                need[i][j] = need[i + 1][j - 1]
            else:
                need[i][j] = 1 + min(need[i + 1][j], need[i][j - 1])
    return need[0][-1] if s else 0
"""),
        inputs=lambda rng: (letters(rng, size(rng, 2, 8), "abcd"),),
    ),
    Family(
        concept="palindromic-pieces-fewest",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to find the smallest number of palindromes "
            "into which a non-empty string can be cut.",
            "Write a python function to return how few pieces a string needs "
            "so that each contiguous piece is a palindrome.",
            "Given a non-empty string, split it into as few palindromic "
            "substrings as possible and return their number.",
            "Into how many pieces, at least, must a text be cut if every "
            "piece is to be a palindrome (1 if it is one itself)?",
            "Compute the minimal count of parts in a division of a string into palindromes.",
            "I need the least number of palindromic chunks which joined together give the string.",
        ),
        more_phrasings=(
            "Write a function to get the minimum number of palindromes a string can be partitioned into.",
            "Write a python function to determine how few successive pieces, all reading the same both ways, make up a non-empty text.",
            "For a string of one or more characters, cut it so that every piece is a palindrome and the pieces are as few as can be, and give how many there are.",
            "Into what least number of palindromic slices can this text be divided without remainder?",
            "Smallest palindrome partition size.",
            "Chop the word into bits that are each the same backwards. A single letter is fine, but fewer bits are better; how many bits at best?",
            "The least k for which s = p1 p2 ... pk with all of p1, ..., pk non-empty palindromes.",
            "\"abac\" gives 2 with \"aba\" and \"c\", \"abc\" gives 3 and \"noon\" gives 1; return this number for any non-empty string (pieces, not cuts).",
        ),
        names=("fewest_palindromes", "min_pieces", "palindrome_partition", "count_pieces"),
        solutions=("""\
def <f>(text):
    best = [0]
    for end in range(1, len(text) + 1):
        options = []
        for start in range(end):
            piece = text[start:end]
            if piece == piece[::-1]:
                options.append(best[start] + 1)
        best.append(min(options))
    return best[-1]
""", """\
def <f>(s):
    if not s:
        return 0
    ends = [i for i in range(1, len(s) + 1) if s[:i] == s[:i][::-1]]
    return 1 + min(<f>(s[i:]) for i in ends)
"""),
        inputs=lambda rng: (letters(rng, rng.randint(2, 9), "abc"),),
    ),
    Family(
        concept="longest-palindromic-substring-length",
        tags=("strings", "dynamic-programming"),
        phrasings=(
            "Write a function to find the length of the longest "
            "palindrome contained in a string without gaps.",
            "Write a python function to return how long the longest contiguous "
            "palindromic part of a text is; 0 for an empty text.",
            "Given a string, return the length of its longest palindromic substring.",
            "How many characters has the longest block of neighbouring "
            "characters that reads the same backwards?",
            "Compute the size of the biggest palindrome standing as a contiguous piece in a text.",
            "I need the greatest length of a slice of the string that is a palindrome.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest palindromic substring.",
            "Write a python function to determine the size of the biggest unbroken section of a text that is equal to its reversal.",
            "For a string, examine every slice that reads alike from both ends and give the greatest number of characters among them, 0 for no characters.",
            "How long is the largest symmetric block without gaps inside this text?",
            "Maximum palindromic slice length.",
            "Somewhere in the line of letters there is a stretch that is the same forwards and backwards; how many letters has the longest such stretch?",
            "max { |w| : w is a factor of s and w equals its reversal }.",
            "\"xabbay\" gives 4 because of \"abba\" and \"abc\" gives 1; return this length for any string.",
        ),
        names=("longest_palindrome", "palindrome_length", "longest_mirror", "substring_palindrome"),
        solutions=("""\
def <f>(text):
    best = 0
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            part = text[i:j]
            if part == part[::-1]:
                best = max(best, j - i)
    return best
""", """\
def <f>(s):
    best = 0
    for center in range(len(s)):
        for left, right in ((center, center), (center - 1, center)):
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            best = max(best, right - left - 1)
    return best
"""),
        inputs=lambda rng: (letters(rng, size(rng, 1, 9), rng.choice(("ab", "abc", "abcd"))),),
    ),
    Family(
        concept="can-split-into-words",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to check whether a string can be cut "
            "completely into words of a list, words usable repeatedly.",
            "Write a python function to tell if a text is a concatenation of "
            "words from a given list (each any number of times).",
            "Given a string and a list of words, return True if the "
            "string can be built by joining words of the list.",
            "Can the text be split into pieces without remainder so that "
            "every piece is in the word list?",
            "Check if some sequence of list words, repeats allowed, "
            "written without spaces gives the string.",
            "I need to know whether a text without spaces can be "
            "segmented into words from my list; return a bool.",
        ),
        more_phrasings=(
            "Write a function to check if a string can be segmented into words from a list, reuse allowed.",
            "Write a python function to decide whether a text results from placing dictionary words one after another without spaces, each as often as needed.",
            "For a text and a vocabulary list, return True if the text falls without remainder into vocabulary words, otherwise False; an empty text does.",
            "Is this string a chain of words that all come from the list, some possibly several times?",
            "Word-break test (text, words).",
            "I have stamps with words on them, to be used as often as I like. Can I print exactly this line by stamping side by side? True or False.",
            "True iff the text is an element of W*, the free monoid generated by the listed words W.",
            "\"redred\" works with [\"red\"], \"reds\" does not: return a bool for any text and list of words.",
        ),
        names=("can_split", "word_break", "can_segment", "is_splittable"),
        solutions=("""\
def <f>(text, words):
    ok = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        ok[end] = any(ok[start] and text[start:end] in words for start in range(end))
    return ok[-1]
""", """\
def <f>(text, words):
    if not text:
        return True
    return any(text.startswith(w) and <f>(text[len(w):], words) for w in words)
""", """\
import re

def <f>(text, words):
    return re.fullmatch("(?:" + "|".join(words) + ")*", text) is not None
"""),
        inputs=lambda rng: splittable(rng),
    ),
    Family(
        concept="count-word-splits",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to count the ways to cut a string completely "
            "into words of a list, words usable repeatedly.",
            "Write a python function to return in how many ways a text can be written "
            "as a concatenation of words from a list of different words.",
            "Given a string and a list of different words, return the "
            "number of splittings of the string into these words.",
            "In how many ways can the text be divided into pieces that "
            "all belong to the word list?",
            "Count the sequences of words from the list, repeats allowed, "
            "that joined give exactly the string.",
            "I need the number of segmentations of a text without spaces "
            "into words from my list (no word listed twice).",
        ),
        more_phrasings=(
            "Write a function to count how many ways a string can be segmented into words from a list, reuse allowed.",
            "Write a python function to determine the number of different divisions of a text into successive pieces, each a member of a vocabulary without duplicates.",
            "For a text and a list of unequal words, give how many word sequences spell the text when written without a space; a word may recur.",
            "How many readings has this unspaced text if all words in a reading must be from the list?",
            "Number of word-break solutions.",
            "I have stamps with various words, each usable again and again. In how many ways can I print exactly this line by stamping side by side?",
            "The number of factorizations of the text over the set W of the listed words, 1 for the empty text.",
            "\"aaa\" with [\"a\", \"aa\"] can be cut in 3 ways, and \"ab\" with [\"a\"] in 0; return this number for any text and list of words.",
        ),
        names=("count_splits", "segmentations", "split_ways", "count_segmentations"),
        solutions=("""\
def <f>(text, words):
    ways = [1] + [0] * len(text)
    for end in range(1, len(text) + 1):
        for word in words:
            if text[:end].endswith(word):
                ways[end] += ways[end - len(word)]
    return ways[-1]
""", """\
def <f>(text, words):
    if text == "":
        return 1
    return sum(<f>(text[len(w):], words) for w in words if text.startswith(w))
"""),
        inputs=lambda rng: splittable(rng),
    ),
    Family(
        concept="count-subsequence-occurrences",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to count in how many ways a string occurs "
            "in another as a subsequence, gaps allowed.",
            "Write a python function to return the number of choices of increasing "
            "positions in the first string that spell the second string.",
            "Given a text and a pattern, count the ways to delete characters from "
            "the text so that the pattern remains (by positions).",
            "How many times is the second string contained in the first "
            "as a not necessarily contiguous subsequence?",
            "Count the different sets of positions in the first string "
            "whose characters, read in order, give the second.",
            "I need the number of subsequences of the first text, told "
            "apart by position, that equal the second.",
        ),
        more_phrasings=(
            "Write a function to count how many times a pattern appears as a subsequence of a text.",
            "Write a python function to determine the number of ways to pick places in the first string, from left to right, so that the characters there form the second string.",
            "For a text and a pattern, give how many selections of text positions, in rising order, read exactly as the pattern; an empty pattern has one.",
            "In how many different ways can the second string be obtained by striking out characters of the first, ways being different if other positions are struck out?",
            "Number of embeddings of the pattern in the text (gaps allowed).",
            "I run a finger along the long word and press some letters to spell the short word; in how many ways can I do it? Equal letters at other places are another way.",
            "The number of strictly increasing index sequences i1 < ... < im with text[i1] ... text[im] = pattern.",
            "\"bbag\" holds \"bag\" 2 times, since either b will do, and \"gab\" 0 times; return this number for the text and the pattern.",
        ),
        names=("count_subsequences", "subsequence_ways", "occurrences", "ways_to_spell"),
        solutions=("""\
def <f>(text, pattern):
    ways = [1] + [0] * len(pattern)
    for c in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == c:
                ways[j] += ways[j - 1]
    return ways[-1]
""", """\
def <f>(text, pattern):
    if not pattern:
        return 1
    if not text:
        return 0
    count = <f>(text[1:], pattern)
    if text[0] == pattern[0]:
        count += <f>(text[1:], pattern[1:])
    return count
""", """\
from itertools import combinations

def <f>(text, pattern):
    return sum(c == tuple(pattern) for c in combinations(text, len(pattern)))
"""),
        inputs=lambda rng: (letters(rng, rng.randint(3, 9), "aab"), letters(rng, rng.randint(1, 3),
            "ab")),
    ),
    Family(
        concept="is-interleaving",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to check whether a third string is made by "
            "shuffling two strings together, each keeping its own order.",
            "Write a python function to tell if the characters of strings a and "
            "b, each in order, can be merged to give string c.",
            "Given strings a, b and c, return True if c is an "
            "interleaving of a and b that uses every character once.",
            "Can the third text be split into two subsequences, one equal "
            "to the first text and the rest to the second?",
            "Check if c results from a riffle of a and b in which neither "
            "changes its internal order.",
            "I need to know whether merging two texts, without reordering "
            "either, can produce a third; return a bool.",
        ),
        more_phrasings=(
            "Write a function to check if string c is an interleaving of strings a and b.",
            "Write a python function to decide whether the third of three strings can be obtained by merging the other two, all characters used and both orders respected.",
            "For strings a, b and c, return True if the positions of c can be dealt out so that some spell a and all others spell b, in order, otherwise False.",
            "Could c have come about by taking repeatedly the next character either of a or of b until both are used up?",
            "Shuffle-product membership of c in a and b.",
            "Two lines of people merge into one at a door; nobody overtakes anyone of his own line. Can the result be the third string, if the lines are the first two? True or False.",
            "True iff c is an element of the shuffle product of the words a and b.",
            "\"abc\" and \"xy\" can give \"axbyc\", but not \"axcby\" or \"axb\"; return a bool for the two sources and the supposed mixture.",
        ),
        names=("is_interleaving", "is_shuffle", "can_merge", "is_riffle"),
        solutions=("""\
def <f>(a, b, c):
    if not a or not b:
        return a + b == c
    if not c:
        return False
    if a[0] == c[0] and <f>(a[1:], b, c[1:]):
        return True
    return b[0] == c[0] and <f>(a, b[1:], c[1:])
""", """\
def <f>(a, b, c):
    if len(a) + len(b) != len(c):
        return False
    reached = {0}
    for k, x in enumerate(c):
        new = {i + 1 for i in reached if i < len(a) and a[i] == x}
        reached = new | {i for i in reached if k - i < len(b) and b[k - i] == x}
    return bool(reached)
"""),
        inputs=lambda rng: (lambda a, b: (a, b, interleaved(rng, a, b)))(letters(rng,
            rng.randint(1, 4), "abc"), letters(rng, rng.randint(1, 4), "abc")),
    ),
)
