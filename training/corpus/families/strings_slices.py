"""Families about parts of a string."""

from training.corpus.draw import coin, letters, sentence, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="first-half-of-text",
        tags=("strings",),
        phrasings=(
            "Write a function to return the first half of a string, the middle character of an "
            "odd length left out.",
            "Write a python function to cut a text to its first half; with an odd length the "
            "half is rounded down.",
            "Given a string of length n, return its first n // 2 characters.",
            "Return the front half of a text without the middle character if there is one.",
            "Take the first half of the characters of a string, rounding half the length down.",
            "I need the leading half of a word (for five letters that is two).",
        ),
        more_phrasings=(
            "Write a function to get the front half of a string, rounded down.",
            "Write a python function to keep only the initial len // 2 characters of a word.",
            "Given a text of n characters, return the n // 2 with which it begins.",
            "What is the left half of a string, if an odd one's central character belongs to neither side?",
            "Leading half of a string, middle excluded.",
            "Fold a word in two and read me what is on the left of the crease; a letter lying exactly on the crease doesn't count.",
            "The prefix of a string whose length is the floor of half the string's length.",
            "Of 'window' only 'win' is wanted and of 'melon' only 'me': everything but the second half and the letter in the centre.",
        ),
        names=("first_half", "front_half", "left_half", "half"),
        solutions=(
            """def <f>(text):
    return text[:len(text) // 2]""",
            """def <f>(s):
    half = len(s) // 2
    result = ""
    for i in range(half):
        result += s[i]
    return result""",
        ),
        inputs=lambda rng: (word(rng) + word(rng) if coin(rng) else word(rng),),
    ),
    Family(
        concept="second-half-of-text",
        tags=("strings",),
        phrasings=(
            "Write a function to return the second half of a string; for an odd length it "
            "includes the middle character.",
            "Write a python function to drop the first half of a text, half its length rounded "
            "down, and return the rest.",
            "Given a string of length n, return it without its first n // 2 characters.",
            "Return the back half of a text, the middle character belonging to it when the "
            "length is odd.",
            "Take what is left of a string after its first half, the half being rounded down.",
            "I need the later half of a word (for five letters that is the last three).",
        ),
        more_phrasings=(
            "Write a function to get the right half of a string, middle character included.",
            "Write a python function to keep the closing part of a word from index len // 2 onwards.",
            "Given some text, throw away the front half (not counting a central character) and give back what follows.",
            "What is left of a string once its initial characters, half of them rounded down, are gone?",
            "Back half of a string, rounded up.",
            "Break a word in the middle and hand me the right piece; a letter sitting right on the break goes with it.",
            "The suffix of a string whose length is half the string's length rounded up to an integer.",
            "'window' gives 'dow' and 'melon' gives 'lon': return the tail that starts at the middle.",
        ),
        names=("second_half", "back_half", "right_half", "later_half"),
        solutions=(
            """def <f>(text):
    return text[len(text) // 2:]""",
            """def <f>(s):
    result = ""
    for i in range(len(s) // 2, len(s)):
        result += s[i]
    return result""",
        ),
        inputs=lambda rng: (word(rng) + word(rng) if coin(rng) else word(rng),),
    ),
    Family(
        concept="middle-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to return the middle character of a string, or the two middle "
            "ones if its length is even.",
            "Write a python function to find the centre of a non-empty text: one character for "
            "an odd length, two for an even length.",
            "Given a word, return its middle letter, or both middle letters when it has an "
            "even number of them.",
            "What stands in the middle of a string? Return one character, or two if the number "
            "of characters is even.",
            "Return the central character (odd length) or the central pair (even length) of a "
            "text.",
            "I want the letter in the middle of a word; words of even length have two, return "
            "both as a string.",
        ),
        names=("middle", "middle_characters", "get_middle", "centre"),
        solutions=(
            """def <f>(text):
    return text[(len(text) - 1) // 2:len(text) // 2 + 1]""",
            """def <f>(word):
    half = len(word) // 2
    if len(word) % 2 == 1:
        return word[half]
    return word[half - 1:half + 1]""",
            """def <f>(s):
    while len(s) > 2:
        s = s[1:-1]
    return s""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, rng.randint(3, 9)))),),
    ),
    Family(
        concept="last-k-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to return the last <k> characters of a string, or all of it if "
            "it is shorter.",
            "Write a python function to take the final <k> characters of a text; a shorter "
            "text is returned whole.",
            "Given a string, return its end of length <k>, the string itself when it has fewer "
            "characters.",
            "What are the last <k> characters of a text? Return all characters if there are "
            "not so many.",
            "Return the ending of a string that consists of its <k> last characters (at most).",
            "I only need the tail of each word, at most <k> letters long.",
        ),
        more_phrasings=(
            "Write a function to get the final <k> characters of a string, the whole of it if it has no more than that.",
            "Write a python function to keep the tail of a word, limited to <k> letters.",
            "Given some text, return the part of it that consists of the <k> characters nearest its end, or everything if there are too few.",
            "With which <k> characters does a string close, a shorter string being returned unchanged?",
            "Rightmost <k> characters, fewer if the string is short.",
            "Cover up a word so that no more than <k> letters at its end can be seen, and tell me what you see.",
            "The suffix of a string having length min(<k>, n), where n is the string's length.",
            "Everything but the last <k> characters is thrown away; if the string is not longer than that, nothing is.",
        ),
        names=("last_characters", "tail", "ending", "take_last"),
        solutions=(
            """def <f>(text):
    return text[-<k>:]""",
            """def <f>(s):
    if len(s) <= <k>:
        return s
    return s[len(s) - <k>:]""",
        ),
        inputs=lambda rng, k: (rng.choice((word(rng), letters(rng, rng.randint(1, 9)))),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="drop-first-k-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to drop the first <k> characters of a string.",
            "Write a python function to return a text without its leading <k> characters; "
            "nothing remains of a shorter one.",
            "Given a string, return what follows its first <k> characters, maybe nothing.",
            "Cut <k> characters off the front of a text and return the rest.",
            "Return the string from index <k>, counted from 0, to its end.",
            "I have lines with a prefix of <k> characters and need them without it.",
        ),
        more_phrasings=(
            "Write a function to strip the first <k> characters from a string, giving '' if it has no more than that.",
            "Write a python function to remove the opening <k> letters of a word and hand back the remainder.",
            "Given a text, skip <k> characters from the left and return all the others in order.",
            "What remains of a string if <k> characters are deleted at its beginning?",
            "String minus its leading <k> characters.",
            "Cover the first <k> letters of a word with your hand and read out what can still be seen, if anything.",
            "The suffix of a string that starts at zero-based position <k>; empty where the string is too short.",
            "Each code begins with <k> characters of no interest: return only what stands behind them.",
        ),
        names=("drop_first", "cut_front", "skip_characters", "without_start"),
        solutions=(
            """def <f>(text):
    return text[<k>:]""",
            """def <f>(s):
    return "".join(c for i, c in enumerate(s) if i >= <k>)""",
        ),
        inputs=lambda rng, k: (letters(rng, rng.randint(1, 9)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="swap-text-halves",
        tags=("strings",),
        phrasings=(
            "Write a function to swap the two halves of a string of even length.",
            "Write a python function to put the second half of an even-length text in front of "
            "its first half.",
            "Given a string with an even number of characters, return its later half followed "
            "by its earlier half.",
            "Exchange the front and the back half of a text of even length.",
            "Return the text cut in the middle with both pieces in the other order (the length "
            "is even).",
            "I want a string of even length with its halves changing places.",
        ),
        more_phrasings=(
            "Write a function to exchange the left and right halves of an even-length string.",
            "Write a python function to rotate a text with an even number of letters by half its length.",
            "Given a string that can be cut exactly in the middle, return the right part and then the left part as one string.",
            "How does an even-length word read if its back half comes first and its front half last?",
            "Swap front and back halves of an even-length string.",
            "Cut a word with an even number of letters through the middle and stick the pieces together the other way round.",
            "For a string s of length 2m, the concatenation of s[m:] and s[:m].",
            "'tripfoot' comes out as 'foottrip': in a word with an even letter count, whatever was in the first half moves behind the second.",
        ),
        names=("swap_halves", "exchange_halves", "switch_halves", "halves_swapped"),
        solutions=(
            """def <f>(text):
    half = len(text) // 2
    return text[half:] + text[:half]""",
            """def <f>(s):
    first = s[:len(s) // 2]
    second = s[len(s) // 2:]
    return second + first""",
        ),
        inputs=lambda rng: (letters(rng, 2 * size(rng, 1, 5)),),
    ),
    Family(
        concept="swap-first-and-last-character",
        tags=("strings",),
        phrasings=(
            "Write a function to swap the first and the last character of a string.",
            "Write a python function to exchange the two outermost characters of a non-empty text; "
            "a single character stays the same.",
            "Given a string, return it with its first and last characters having changed places.",
            "Let the first and the final letter of a word trade places.",
            "Return the text in which the last character comes first and the first one last, "
            "the middle unchanged.",
            "I need words with their end letters swapped (a single letter remains as it is).",
        ),
        more_phrasings=(
            "Write a function to exchange the end characters of a string, a one-character string staying as it is.",
            "Write a python function to return a word whose initial and final letters have been interchanged, everything between them kept.",
            "Given a text, put its last character in front, its first one at the back, and keep the inner part; texts below two characters come back as they are.",
            "What does a string become if only its opening and closing characters trade seats?",
            "Interchange a string's first and last letters.",
            "The two letters at the edges of a word change places, and all the others stay where they are.",
            "The string t equal to s except that t[0] = s[-1] and t[-1] = s[0]; strings of length 0 or 1 are mapped to themselves.",
            "'stone' becomes 'etons'; apart from the two outer letters nothing moves.",
        ),
        names=("swap_ends", "exchange_ends", "swap_first_last", "switch_ends"),
        solutions=(
            """def <f>(text):
    if len(text) < 2:
        return text
    return text[-1] + text[1:-1] + text[0]""",
            """def <f>(s):
    chars = list(s)
    chars[0], chars[-1] = chars[-1], chars[0]
    return "".join(chars)""",
        ),
        inputs=lambda rng: (word(rng),),
    ),
    Family(
        concept="characters-at-odd-indices",
        tags=("strings",),
        phrasings=(
            "Write a function to return the characters at the odd indices of a string.",
            "Write a python function to take every second character of a text, starting with "
            "the second.",
            "Given a string, keep the characters at index 1, 3, 5 and so on, counted from 0.",
            "Return the 2nd, 4th, 6th, … character of a text as one string.",
            "Skip the first character, take the next, skip one, take one: return what was "
            "taken from a string.",
            "I want only the characters of a string whose zero-based index is odd.",
        ),
        more_phrasings=(
            "Write a function to keep every other character of a string, leaving out the first.",
            "Write a python function to pick the second, fourth, sixth ... letters of a text and join them.",
            "Given some string, throw away its characters at positions 0, 2, 4 and so on, and return what remains.",
            "Which characters of a string stand at positions not divisible by two, counting from zero, put together as a string?",
            "Odd-indexed characters of a string, joined.",
            "Cross out the first letter, leave the next, cross out, leave, and so on to the end; read what hasn't been crossed out.",
            "The subsequence of a string formed by the elements with index congruent to 1 modulo 2 (zero-based).",
            "'abcdef' gives 'bdf': everything but the characters with even index.",
        ),
        names=("odd_indices", "every_second", "odd_characters", "take_odd"),
        solutions=(
            """def <f>(text):
    return text[1::2]""",
            """def <f>(s):
    return "".join(c for i, c in enumerate(s) if i % 2 == 1)""",
            """def <f>(text):
    result = ""
    for i in range(1, len(text), 2):
        result += text[i]
    return result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), sentence(rng, 2))),),
    ),
    Family(
        concept="substrings-of-length-k",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list all substrings of length <k> of a string, from left to "
            "right.",
            "Write a python function to return every stretch of <k> neighbouring characters of "
            "a text in a list, in order, repeats included.",
            "Given a string, return the list of its contiguous pieces of <k> characters, one "
            "starting at each possible index.",
            "Slide a window of width <k> over a text and collect what it shows, in order, in a "
            "list.",
            "Which substrings of exactly <k> characters does a string have? List them by "
            "starting index, even equal ones.",
            "I need the overlapping <k>-character pieces of a word as a list (empty if the "
            "word is too short).",
        ),
        more_phrasings=(
            "Write a function to collect every run of <k> consecutive characters in a string into a list, left to right.",
            "Write a python function to produce the list of a text's <k>-grams in order of their starting index, duplicates kept.",
            "Given a word, move a frame that shows <k> letters from its start to its end one letter at a time, and return a list of what the frame contained.",
            "Which contiguous pieces of exactly <k> characters does a string have, listed by position and with repetitions?",
            "Overlapping <k>-character substrings as a list, in order.",
            "For each letter of a word that still has enough letters after it, write down the <k> letters beginning there; give me all these scraps in a list, in order.",
            "The list of s[i:i+<k>] for i from 0 to n - <k> inclusive, n being the length of the string s; empty if n is less than <k>.",
            "A list that has one entry per window of width <k> over the string, neighbouring windows being shifted by one character.",
        ),
        names=("substrings", "windows", "pieces", "ngrams"),
        solutions=(
            """def <f>(text):
    return [text[i:i + <k>] for i in range(len(text) - <k> + 1)]""",
            """def <f>(s):
    result = []
    start = 0
    while start + <k> <= len(s):
        result.append(s[start:start + <k>])
        start += 1
    return result""",
        ),
        inputs=lambda rng, k: (letters(rng, rng.randint(1, 7), "abcde"),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="all-prefixes",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list all prefixes of a string, from one character to the "
            "whole string.",
            "Write a python function to return every beginning of a text in a list, the "
            "shortest first, the empty one left out.",
            "Given a string, return the list of its non-empty prefixes in order of length, "
            "ending with the string itself.",
            "Build the list of a word's first letter, first two letters and so on up to the "
            "complete word.",
            "Return, as a list, all the non-empty starts of a string, each one character longer "
            "than the one before.",
            "I want to see a word grow letter by letter: a list such as ['c', 'ca', 'cat'].",
        ),
        more_phrasings=(
            "Write a function to list a string's prefixes by growing length, whole string last.",
            "Write a python function to collect the non-empty initial segments of a word in a list, from its first letter up to all of it.",
            "Given a text of n characters, return a list of n strings, the first i characters of the text being entry number i.",
            "What are all the ways a word can begin, as a list going from one letter to every letter?",
            "A string's initial pieces, one letter up to all, as list.",
            "Write a word one letter at a time and note down what is on the paper after each letter; give me these notes in order.",
            "The list of all s[:i] with 1 <= i <= len(s), in ascending order of i.",
            "'sun' gives ['s', 'su', 'sun']: each item adds one character to the item before, until the word is complete.",
        ),
        names=("prefixes", "all_prefixes", "growing_word", "beginnings"),
        solutions=(
            """def <f>(text):
    return [text[:i] for i in range(1, len(text) + 1)]""",
            """from itertools import accumulate

def <f>(word):
    return list(accumulate(word))""",
            """def <f>(s):
    result = []
    current = ""
    for c in s:
        current += c
        result.append(current)
    return result""",
        ),
        inputs=lambda rng: (word(rng) if rng.random() > 0.1 else "",),
    ),
    Family(
        concept="all-suffixes",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list all suffixes of a string, the whole string first and its "
            "last character last.",
            "Write a python function to return every ending of a text in a list, the longest "
            "first, the empty one left out.",
            "Given a string, return the list of its non-empty suffixes in order of decreasing "
            "length.",
            "Build the list of a word, the word without its first letter, without its first "
            "two, and so on down to the last letter.",
            "Return all the non-empty ends of a string, longest to shortest.",
            "I want a word shrinking from the left: a list such as ['cat', 'at', 't'].",
        ),
        more_phrasings=(
            "Write a function to list a string's suffixes by falling length, whole string first.",
            "Write a python function to gather what remains of a word after dropping 0, 1, 2 ... leading letters, as a list, down to its last letter.",
            "Given some text, return a list whose entry i is the text from index i to its end, for each index there is.",
            "What are all the non-empty tails of a word, put in a list from the complete word to the final letter?",
            "Non-empty suffixes, longest to shortest, in a list.",
            "Rub out a word from the front, one letter at a time, and note what can be read before each rub; return the notes.",
            "The list of s[i:] for i = 0, ..., len(s) - 1; the empty suffix is not included.",
            "'sun' gives ['sun', 'un', 'n']: each item has lost the first character of the item before it.",
        ),
        names=("suffixes", "all_suffixes", "shrinking_word", "endings"),
        solutions=(
            """def <f>(text):
    return [text[i:] for i in range(len(text))]""",
            """def <f>(word):
    result = []
    while word:
        result.append(word)
        word = word[1:]
    return result""",
        ),
        inputs=lambda rng: (word(rng) if rng.random() > 0.1 else "",),
    ),
    Family(
        concept="truncate-with-dots",
        tags=("strings",),
        phrasings=(
            "Write a function to shorten a string of more than <k> characters to its first <k> "
            "characters followed by '<d>'.",
            "Write a python function to cut a text after <k> characters and append '<d>', but "
            "only if it is longer than <k>.",
            "Given a string, return it unchanged if it has at most <k> characters, else its "
            "first <k> characters and '<d>'.",
            "Truncate a text to <k> characters plus '<d>'; texts of <k> characters or fewer "
            "stay whole.",
            "Return a preview of a text: all of it up to <k> characters, otherwise the first "
            "<k> with '<d>' behind.",
            "I need long titles cut to <k> characters with '<d>' added, shorter ones left as "
            "they are.",
        ),
        more_phrasings=(
            "Write a function to cut a string to <k> characters and add '<d>', unless it already fits within <k>.",
            "Write a python function to abbreviate texts longer than <k> characters by keeping the first <k> and attaching '<d>', returning others untouched.",
            "Given a title, return it as it is if its length is at most <k>; otherwise return its leading <k> characters with '<d>' after them.",
            "How should a text be shown if only <k> of its characters are allowed and '<d>' must mark that something was left out?",
            "Clip strings over <k> characters, appending '<d>'.",
            "Only so much fits on the label: <k> characters. If the name has more than that, write the ones that fit and then '<d>'; if not, write the name in full.",
            "The string itself where its length does not exceed <k>, and the concatenation of its prefix of length <k> with '<d>' in every other case.",
            "Check the length first: not above <k>, hand the text back; above <k>, drop everything behind character number <k> and put '<d>' in its place.",
        ),
        names=("truncate", "shorten", "preview", "cut_text"),
        solutions=(
            """def <f>(text):
    return text if len(text) <= <k> else text[:<k>] + <d>""",
            """def <f>(s):
    if len(s) > <k>:
        return s[:<k>] + <d>
    return s""",
        ),
        inputs=lambda rng, k, d: (
            sentence(rng, 2) if coin(rng) else letters(rng, rng.randint(3, 10)),
        ),
        parameters=lambda rng: {
            "k": rng.randint(4, 8),
            "d": rng.choice(("...", "...", "..", "-", "~", " >")),
        },
    ),
    Family(
        concept="remove-middle-character",
        tags=("strings",),
        phrasings=(
            "Write a function to remove the middle character of a string, or the two middle "
            "ones if its length is even.",
            "Write a python function to cut the centre out of a non-empty text: one character "
            "of an odd length, two of an even length.",
            "Given a word, return it without its middle letter, or without both middle letters "
            "when their number is even.",
            "Return a text without the character in its middle (the middle pair for an even "
            "length).",
            "Take away what stands at the middle of a string: one character for odd lengths, "
            "two for even ones.",
            "I want words without their centre, which is one letter, or two in words of even "
            "length.",
        ),
        names=("remove_middle", "drop_middle", "without_middle", "cut_centre"),
        solutions=(
            """def <f>(text):
    left = (len(text) - 1) // 2
    return text[:left] + text[len(text) - left:]""",
            """def <f>(word):
    half = len(word) // 2
    if len(word) % 2:
        return word[:half] + word[half + 1:]
    return word[:half - 1] + word[half + 1:]""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, rng.randint(3, 9)))),),
    ),
)
