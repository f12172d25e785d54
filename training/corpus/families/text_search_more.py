"""More families that look for something in a string."""

from training.corpus.draw import coin, letters, sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-subsequence",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to check whether the first string is a subsequence of the second.",
            "Write a python function to tell if the letters of the first text occur in the "
            "second "
            "in the same order, gaps allowed.",
            "Given two strings, return True if deleting characters from the second can give "
            "the "
            "first.",
            "Can the first word be found in the second by skipping letters?",
            "Test if all characters of one string appear in another one in order, not "
            "necessarily "
            "next to each other; the longer text is the second argument.",
            "Return whether the first string is left when some characters of the second are "
            "dropped.",
            "I need to know if a short text is hidden, in order but with gaps, in a second text.",
        ),
        more_phrasings=(
            "Write a function to tell if a short text can be got from a second one by striking characters out.",
            "Write a python function to decide whether the characters of the first argument appear in the second in sequence, others possibly lying between.",
            "Take a pattern and then a text; return True if one can pick characters from the text, going only to the right, and spell the pattern, an empty pattern always being fine.",
            "Is it possible to cross out some letters of the second word, without moving any, so that the first word remains?",
            "ordered-with-gaps containment of the first string in the second",
            "Read along the second word and look for the first one's letters one after another; say whether you found all of them before the end.",
            "The predicate that there are indices i1 < i2 < ... < im with t[ij] = s[j] for all j, where s of length m is the first and t the second argument.",
            "'ace' is in 'abcde' in this sense, while 'aec' is not, as the c comes before the e.",
        ),
        names=("is_subsequence", "subsequence", "hidden_in", "occurs_in_order"),
        solutions=(
            """def <f>(short, text):
    i = 0
    for char in text:
        if i < len(short) and char == short[i]:
            i += 1
    return i == len(short)""",
            """def <f>(a, b):
    letters = iter(b)
    return all(c in letters for c in a)""",
            """def <f>(a, b):
    start = 0
    for c in a:
        index = b.find(c, start)
        if index == -1:
            return False
        start = index + 1
    return True""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 2, 3), "abc"),
            letters(rng, rng.randint(4, 8), "abc"),
        ),
    ),
    Family(
        concept="is-rotation",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether a string is a rotation of another one.",
            "Write a python function to tell if moving letters from the front of a word to "
            "its end "
            "can give a second word.",
            "Given two strings, return True if one is the other cut in two with the parts "
            "exchanged.",
            "Is the second text a cyclic shift of the first?",
            "Test if two words are equal up to rotation.",
            "Return whether one string turns into the other by rotating its characters.",
            "I need to know if a second word comes out when a first word is turned round in a "
            "circle, as 'abc' gives 'cab'.",
        ),
        more_phrasings=(
            "Write a function to tell if one text is another with its front part moved to the back.",
            "Write a python function to decide whether two strings of the same length are cyclically equal.",
            "For two strings, return True if you can cut the first somewhere, swap both pieces and hold the second; no cut counts as well.",
            "Do both strings read the same around a ring, only from different starting points?",
            "cyclic rotation test for two strings",
            "Write the first word in a circle and start reading somewhere: could it be that you read the second word, exactly once around?",
            "The predicate that a = uv and b = vu for some possibly empty strings u and v.",
            "'stone' and 'onest' are True, 'stone' and 'notes' are False, and texts of unlike length are never equal in this way.",
        ),
        names=("is_rotation", "are_rotations", "rotated", "check_rotation"),
        solutions=(
            """def <f>(a, b):
    return len(a) == len(b) and b in a + a""",
            """def <f>(first, second):
    if len(first) != len(second):
        return False
    for i in range(len(first) + 1):
        if first[i:] + first[:i] == second:
            return True
    return False""",
        ),
        inputs=lambda rng: (
            lambda w, i: (
                w,
                w[i:] + w[:i] if coin(rng) else rng.choice((w[::-1], w[i:], w + w[:i])),
            )
        )(letters(rng, rng.randint(2, 6), "abcd"), rng.randint(0, 5)),
    ),
    Family(
        concept="differing-positions",
        tags=("strings",),
        phrasings=(
            "Write a function to count the positions at which two strings of equal length "
            "differ.",
            "Write a python function to compute the Hamming distance of two equally long texts.",
            "Given two strings of the same length, return how many of their characters disagree.",
            "In how many places do two words of one length have different letters?",
            "Compare two equally long strings character by character and count the mismatches.",
            "Return the number of indices where two texts of equal length are not the same.",
            "I want the count of substitutions that turn one string into another of that length.",
        ),
        more_phrasings=(
            "Write a function to tell at how many places two strings of the same length do not match.",
            "Write a python function to tally the indices where a pair of equal-length texts hold unlike symbols.",
            "For two strings with as many characters each, return how many index positions show different characters.",
            "How many letters would have to be overwritten in the one word to get the other, both being equally long?",
            "Hamming distance of two strings",
            "Write both words one under the other, they are of one length, and count the columns in which the letters are not the same.",
            "The number of indices i with a[i] != b[i], for strings a and b of equal length.",
            "'karma' and 'karts' give 2, for m is against t and a against s; identical texts give 0.",
        ),
        names=("hamming_distance", "count_differences", "mismatches", "differing_positions"),
        solutions=(
            """def <f>(a, b):
    return sum(1 for x, y in zip(a, b) if x != y)""",
            """def <f>(first, second):
    count = 0
    for i in range(len(first)):
        if first[i] != second[i]:
            count += 1
    return count""",
        ),
        inputs=lambda rng: (lambda n: (letters(rng, n, "abc"), letters(rng, n, "abc")))(
            size(rng, 3, 7)
        ),
    ),
    Family(
        concept="text-between-markers",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to return the text between the first '<a>' and the next '<b>'.",
            "Write a python function to extract what is enclosed by '<a>' and '<b>' in a "
            "string that "
            "has each of them once, '<a>' first.",
            "Given a text with one '<a>' and a later '<b>', return the characters between the "
            "two.",
            "Cut out of a string the part that lies after '<a>' and before '<b>'.",
            "Return the content between '<a>' and '<b>', which both occur once in this order.",
            "Find the piece of a text that '<a>' opens and '<b>' closes, without these two.",
            "I need whatever stands inside the only '<a>' ... '<b>' of a text.",
        ),
        more_phrasings=(
            "Write a function to get what stands from '<a>' to '<b>' in a text, both left out.",
            "Write a python function to cut out the substring that begins behind '<a>' and stops ahead of '<b>', each of them present once and in that order.",
            "Take a text holding one '<a>' and, further on, one '<b>'; return just what they enclose, perhaps an empty string.",
            "Which characters does the text have after its '<a>' and before its '<b>'?",
            "substring enclosed by '<a>' and '<b>'",
            "Start copying as soon as you have passed '<a>', and stop when you come to '<b>'; neither of the two gets copied.",
            "The substring from the index after that of '<a>' up to, but excluding, the index of the '<b>' that follows.",
            "Throw away everything as far as '<a>' as well as everything from '<b>' on, and hand back what is left.",
        ),
        names=("text_between", "between", "extract_inside", "inner_text"),
        solutions=(
            """def <f>(text):
    start = text.index(<a>) + 1
    return text[start:text.index(<b>, start)]""",
            """def <f>(text):
    return text.split(<a>)[1].split(<b>)[0]""",
            """import re

def <f>(text):
    return re.search(re.escape(<a>) + "(.*?)" + re.escape(<b>), text).group(1)""",
        ),
        inputs=lambda rng, a, b: (
            rng.choice(("", word(rng) + " "))
            + a
            + sentence(rng, size(rng, 1, 2))
            + b
            + rng.choice(("", " " + word(rng))),
        ),
        parameters=lambda rng: dict(zip("ab", rng.choice(("()", "[]", "{}")))),
    ),
    Family(
        concept="contains-any-word",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to check whether a sentence contains at least one word of a list.",
            "Write a python function to tell if any of the given words occurs in a text as a "
            "whole word.",
            "Given a sentence and a list of words, return True if one or more of them are "
            "words "
            "of the sentence.",
            "Is there a word in the text that is also in the list?",
            "Return False only when none of the listed words is among the words of the sentence.",
            "Test a text for the presence of any of several words; parts of words do not count.",
            "I need to know whether any of some forbidden words, passed as a list, is a word of a"
            " text.",
        ),
        more_phrasings=(
            "Write a function to tell if some whole word of a sentence is on a list.",
            "Write a python function to decide whether the blank-separated words of a text and a given word list have a member in common.",
            "Take a sentence and then a list of words; return True as soon as one word of the sentence equals one on the list, case mattering, otherwise False.",
            "Does the text use, as a complete word, anything from the list?",
            "test for any listed word in a sentence",
            "Somebody made a list of bad words; read the sentence word by word and say whether at least one of them is in it, but pieces of longer words are no matter.",
            "The predicate that the set of whitespace-delimited tokens of the text and the set of listed words are not disjoint.",
            "'the catalog is new' with ['cat', 'dog'] is False, since catalog is another word; 'a dog barks' is True.",
        ),
        names=("contains_any", "has_any_word", "mentions_any", "uses_word"),
        solutions=(
            """def <f>(text, words):
    return any(word in words for word in text.split())""",
            """def <f>(sentence, words):
    found = sentence.split()
    for word in words:
        if word in found:
            return True
    return False""",
            """def <f>(text, words):
    return bool(set(text.split()) & set(words))""",
        ),
        inputs=lambda rng: (
            lambda w: (" ".join(w[:3]), w[3:] + ([w[1]] if coin(rng) else [w[0][:1] + "x"]))
        )(words(rng, rng.randint(3, 5))),
    ),
)
