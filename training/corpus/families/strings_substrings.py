"""Families about beginnings, endings and substrings."""

from random import Random

from training.corpus.draw import cased, chance, letters, size, word
from training.corpus.family import Family


def half_of(rng: Random, text: str) -> str:
    """The text's beginning, its end, or something else, equally likely."""
    half = len(text) // 2
    return rng.choice((text[: half + 1], text[half:], letters(rng, 2, "aet")))


def search_pair(rng: Random) -> tuple[str, str]:
    """A text and something it may contain, in any case."""
    text = word(rng)
    return cased(rng, text), cased(rng, half_of(rng, text) if chance(rng, 0.75) else word(rng))


def few(rng: Random) -> str:
    """Up to three letters."""
    return letters(rng, rng.randint(0, 3), "abt")


def same_ending(rng: Random) -> tuple[str, str]:
    """Two texts which share an ending."""
    ending = rng.choice((word(rng), "ing", "ed", ""))
    return few(rng) + ending, few(rng) + ending


def same_beginning(rng: Random) -> tuple[list[str]]:
    """A list of texts which share a beginning."""
    beginning = rng.choice(("", word(rng), word(rng)))
    return ([beginning + few(rng) for _ in range(rng.randint(2, 4))],)


def overlapping(rng: Random) -> tuple[str, str]:
    """Two texts, the first of which may end as the second begins."""
    middle = few(rng)
    return few(rng) + middle, middle + few(rng)


def file_and_endings(rng: Random) -> tuple[str, list[str]]:
    """A file name and two endings."""
    endings = [".py", ".txt", ".csv", ".md"]
    return word(rng) + rng.choice(endings), rng.sample(endings, 2)


def equal_ends(rng: Random, k: int) -> tuple[str]:
    """A text whose first and last k letters may be equal."""
    start = letters(rng, k, "abc")
    end = rng.choice((start, start, start[::-1], letters(rng, k, "abc")))
    return (start + letters(rng, rng.randint(1, 4)) + end,)


FAMILIES = (
    Family(
        concept="contains-ignoring-case",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to check whether a string contains another one, ignoring case.",
            "Write a python function to return True if the second text occurs somewhere in the "
            "first, capital and small letters being equal.",
            "Given a text and a piece, tell whether the piece is a substring of the text "
            "regardless of case.",
            "Does a text contain a given string if upper and lower case are not distinguished? "
            "The text comes first.",
            "Return whether the second string is found inside the first without regard to case.",
            "I need a case-insensitive search: is the second argument part of the first?",
        ),
        more_phrasings=(
            "Write a function to tell if the second string is in the first, upper or lower case not mattering.",
            "Write a python function to do a substring test on a text and a search term after converting both to small letters, returning a boolean.",
            "Given a text and then a fragment, return True when the fragment can be found in the text if capitals are treated like small letters, else False.",
            "Does the first argument include the second as a substring once differences of case are disregarded?",
            "Case-insensitive substring test: text, then piece.",
            "Say whether a snippet turns up in a text, taking A and a for the same letter, B and b too, and so on; the text is passed before the snippet.",
            "A predicate on (text, piece), true exactly if the lower-case form of piece is a contiguous part of the lower-case form of text.",
            "Searching 'HeLLo' for 'ELL' yields True and searching it for 'lo w' yields False, since only the spelling counts and not the capitals.",
        ),
        names=("contains_ignore_case", "has_text", "contains_text", "found_in"),
        solutions=(
            """def <f>(text, piece):
    return piece.lower() in text.lower()""",
            """def <f>(text, part):
    return text.upper().find(part.upper()) != -1""",
        ),
        inputs=search_pair,
    ),
    Family(
        concept="longest-common-ending",
        tags=("strings",),
        phrasings=(
            "Write a function to find the longest common suffix of two strings.",
            "Write a python function to return the longest ending which two texts share, '' if "
            "there is none.",
            "Given two words, return the longest string both of them end with.",
            "With which longest string do two texts both end?",
            "Return the common end of two strings, as long as possible and maybe empty.",
            "I have two words and want the letters they have in common at their ends, like a "
            "rhyme.",
        ),
        names=("common_suffix", "common_ending", "shared_ending", "longest_common_suffix"),
        solutions=(
            """def <f>(a, b):
    n = 0
    while n < min(len(a), len(b)) and a[-1 - n] == b[-1 - n]:
        n += 1
    return a[len(a) - n:]""",
            """def <f>(first, second):
    for i in range(len(first)):
        if second.endswith(first[i:]):
            return first[i:]
    return ""
""",
        ),
        inputs=same_ending,
    ),
    Family(
        concept="common-prefix-of-list",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to find the longest common prefix of a list of words.",
            "Write a python function to return the longest beginning that all strings of a "
            "non-empty list share, maybe ''.",
            "Given a list of words, return the longest string every one of them starts with.",
            "With which longest string do all words of a list begin?",
            "Return the shared start of all strings in a list, as long as possible.",
            "I have a list of names and need the letters that they all begin with.",
        ),
        more_phrasings=(
            "Write a function to get the longest string that every word in a non-empty list starts with.",
            "Write a python function to determine the greatest prefix shared by all entries of a list of strings, '' if they share none.",
            "Given at least one word in a list, return the initial letters on which all the words agree, up to the first disagreement or the end of the shortest word.",
            "How far do all the strings of a non-empty list read the same from the left, as a string?",
            "Longest shared prefix of a non-empty word list.",
            "Write the words under each other and read along from the left as long as every line shows the same letter; tell me what you have read, which may be nothing.",
            "The longest string p such that each element of a non-empty list of strings begins with p.",
            "['flour', 'flow', 'floor'] gives 'flo', and words with different first letters give the empty string.",
        ),
        names=("common_prefix", "shared_prefix", "longest_common_prefix", "common_start"),
        solutions=(
            """def <f>(words):
    prefix = words[0]
    while not all(word.startswith(prefix) for word in words):
        prefix = prefix[:-1]
    return prefix""",
            """def <f>(words):
    prefix = ""
    for chars in zip(*words):
        if len(set(chars)) > 1:
            break
        prefix += chars[0]
    return prefix""",
            """def <f>(words):
    first, last = min(words), max(words)
    n = 0
    while n < len(first) and first[n] == last[n]:
        n += 1
    return first[:n]""",
        ),
        inputs=same_beginning,
    ),
    Family(
        concept="count-non-overlapping",
        tags=("strings",),
        phrasings=(
            "Write a function to count how often a string occurs in a text, not counting "
            "overlapping occurrences.",
            "Write a python function to return the number of non-overlapping occurrences of a "
            "piece in a text, taken from the left.",
            "Given a text and a non-empty piece, count how many times the piece is found going "
            "left to right, continuing each time behind the last match.",
            "How many times does the second string occur in the first without overlaps?",
            "Return the count of separate (non-overlapping) matches of a substring in a string.",
            "I have a text and a short string and need to know how often it is in the text, no "
            "character being used twice.",
        ),
        more_phrasings=(
            "Write a function to count the disjoint occurrences of a piece in a text, scanning from the left.",
            "Write a python function to say how many times a search string is found in a text if each search resumes after the end of the previous hit.",
            "Given first a text and then a non-empty substring, return the number of matches that use no character twice, matched greedily from left to right.",
            "How many copies of the second argument could be cut out of the first, working from left to right?",
            "Count of non-overlapping matches of piece in text.",
            "Go along a text with a marker and colour in each place where the snippet stands, never colouring a letter twice; how many coloured places are there at the end?",
            "The number of occurrences of a non-empty pattern in a text, matches being found leftmost first and each beginning at or beyond the end of the one before.",
            "In 'aaaa' the piece 'aa' counts as 2 and not as 3: return this kind of count for a text and a piece.",
        ),
        names=("count_occurrences", "count_separate", "non_overlapping_count", "occurrences"),
        solutions=(
            """def <f>(text, piece):
    return text.count(piece)""",
            """def <f>(text, piece):
    return len(text.split(piece)) - 1""",
            """def <f>(s, sub):
    count = 0
    start = s.find(sub)
    while start != -1:
        count += 1
        start = s.find(sub, start + len(sub))
    return count""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 5, 12), "ab"),
            letters(rng, rng.randint(1, 3), "aab"),
        ),
    ),
    Family(
        concept="remove-prefix-if-present",
        tags=("strings",),
        phrasings=(
            "Write a function to remove '<p>' from the beginning of a string if it starts with it.",
            "Write a python function to return a text without a leading '<p>', or unchanged if "
            "it does not begin so.",
            "Given a string, cut off '<p>' at its start, once; other strings stay the same.",
            "Drop the prefix '<p>' of a string where it has this prefix.",
            "Return the string after its prefix '<p>', or all of it if it lacks the prefix.",
            "I have names of which some begin with '<p>' and want that beginning removed one time.",
        ),
        more_phrasings=(
            "Write a function to strip one leading '<p>' from a string, if there.",
            "Write a python function to delete an initial '<p>' of a word a single time and give back any word that opens differently as it is.",
            "Given some text, check whether its beginning is '<p>': if so return what comes after it, if not return the text untouched.",
            "What is left of a string when '<p>' is taken off its front, provided that it is there?",
            "Remove prefix '<p>' once, where present.",
            "If the word opens with '<p>', tear that bit off (just one time) and hand me what follows; all other words stay as they are.",
            "The string t with s = '<p>' + t if such t exists, otherwise s itself.",
            "Some names carry '<p>' in front and some don't; take it off once where it stands, and let the rest look the same as before.",
        ),
        names=("remove_prefix", "drop_prefix", "without_prefix", "cut_prefix"),
        solutions=(
            """def <f>(text):
    return text.removeprefix(<p>)""",
            """def <f>(s):
    if s.startswith(<p>):
        return s[len(<p>):]
    return s""",
        ),
        inputs=lambda rng, p: (
            rng.choice((p, p, "", p[0], p + p)) + rng.choice(("", p[0])) + word(rng),
        ),
        parameters=lambda rng: {
            "p": rng.choice(("re", "un", "pre", "non", "my_", "x-", "test_", "www.")),
        },
    ),
    Family(
        concept="remove-suffix-if-present",
        tags=("strings",),
        phrasings=(
            "Write a function to remove '<p>' from the end of a string if it ends with it.",
            "Write a python function to return a text without a final '<p>', or unchanged if "
            "it does not end so.",
            "Given a string, cut off '<p>' at its end, once; other strings stay the same.",
            "Drop the ending '<p>' of a string where it has this ending.",
            "Return the string up to its suffix '<p>', or all of it if it lacks the suffix.",
            "I have names of which some end with '<p>' and want that ending removed one time.",
        ),
        names=("remove_suffix", "drop_suffix", "without_suffix", "cut_suffix"),
        solutions=(
            """def <f>(text):
    return text.removesuffix(<p>)""",
            """def <f>(s):
    if s.endswith(<p>):
        return s[:-len(<p>)]
    return s""",
        ),
        inputs=lambda rng, p: (
            word(rng) + rng.choice(("", p[-1])) + rng.choice((p, p, "", p[0], p + p)),
        ),
        parameters=lambda rng: {
            "p": rng.choice(("ing", "ed", "s", ".txt", "_id", "ly", ".py", "er")),
        },
    ),
    Family(
        concept="add-ending-if-missing",
        tags=("strings",),
        phrasings=(
            "Write a function to append '<p>' to a string unless it already ends with '<p>'.",
            "Write a python function to make sure that a text ends with '<p>', adding it only "
            "where it is missing.",
            "Given a string, return it with '<p>' at its end, added if necessary.",
            "Add the ending '<p>' to a string that lacks it; leave strings having it.",
            "Return the string itself if its end is '<p>', otherwise the string followed by '<p>'.",
            "I want every name to end with '<p>', without ever adding it a second time.",
        ),
        more_phrasings=(
            "Write a function to give a string the suffix '<p>' if it doesn't have it yet.",
            "Write a python function to complete a text with a closing '<p>' only in case it closes with something else.",
            "Given a name, return it untouched when its last part is '<p>', and with '<p>' attached when it is not.",
            "What is a string once it is guaranteed to finish in '<p>', nothing being added where that is true already?",
            "Ensure a string ends in '<p>'.",
            "Look at how the word finishes: if it is not with '<p>', write that behind it; if it is, don't do anything.",
            "The string s if '<p>' is a suffix of s, and s + '<p>' if it is not.",
            "Applying it twice makes no difference: after the first time the text has '<p>' at its end and keeps it without a second one.",
        ),
        names=("ensure_suffix", "add_ending", "with_ending", "complete_ending"),
        solutions=(
            """def <f>(text):
    return text if text.endswith(<p>) else text + <p>""",
            """def <f>(s):
    return s.removesuffix(<p>) + <p>""",
            """def <f>(text):
    if text[-len(<p>):] != <p>:
        text += <p>
    return text""",
        ),
        inputs=lambda rng, p: (word(rng) + rng.choice((p, "", "", p[0])),),
        parameters=lambda rng: {"p": rng.choice((".", "/", ".txt", "!", "s", ";", ".csv", "_x"))},
    ),
    Family(
        concept="overlap-of-two-texts",
        tags=("strings",),
        phrasings=(
            "Write a function to find the longest end of the first string that is also the "
            "beginning of the second.",
            "Write a python function to return the longest overlap of two texts: a suffix of "
            "the first which is a prefix of the second, maybe ''.",
            "Given two strings, return the longest piece with which the first ends and the "
            "second starts.",
            "How do two strings overlap, the end of the first with the start of the second? "
            "Return the longest common piece.",
            "Return the longest string that is both an ending of the first text and a "
            "beginning of the second text.",
            "I want to chain words: give me the longest stretch on which the first word's end "
            "and the second word's start agree.",
        ),
        more_phrasings=(
            "Write a function to get the longest string that ends the first argument and begins the second, '' if none.",
            "Write a python function to compare the tail of one text with the head of another and return the longest stretch in which they coincide.",
            "Given two words, find the longest final part of the former that equals an initial part of the latter; nothing in common gives an empty string.",
            "By which longest piece could the first string be laid over the second, its end on the other's start?",
            "Longest suffix of the first that prefixes the second.",
            "Slide two words into each other, the right edge of the first over the left edge of the second, as far as the letters covering each other are the same; tell me the covered letters for the deepest fit.",
            "The longest string w, possibly empty, such that w is a suffix of a and a prefix of b, for given strings a and b in this order.",
            "'winter' and 'terrace' share 'ter' at the joint; return the joint for two arbitrary texts, trying the longest possibility first.",
        ),
        names=("overlap", "longest_overlap", "end_start_overlap", "common_border"),
        solutions=(
            """def <f>(a, b):
    for n in range(min(len(a), len(b)), 0, -1):
        if a.endswith(b[:n]):
            return b[:n]
    return ""
""",
            """def <f>(first, second):
    for i in range(len(first)):
        if second.startswith(first[i:]):
            return first[i:]
    return ""
""",
            """def <f>(a, b):
    best = ""
    for n in range(1, len(b) + 1):
        if a.endswith(b[:n]):
            best = b[:n]
    return best""",
        ),
        inputs=overlapping,
    ),
    Family(
        concept="ends-with-any",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to check whether a string ends with any of the endings in a list.",
            "Write a python function to return True if at least one string of a list is a "
            "suffix of the text, else False.",
            "Given a name and a list of endings, tell whether the name has one of them at its end.",
            "Does a text end with one of the strings of a list?",
            "Return whether any element of the list is what the text ends with; the text is "
            "the first argument.",
            "I have a file name and a list of extensions and want to know if the name ends "
            "with one of these.",
        ),
        names=("ends_with_any", "has_ending", "any_suffix", "has_extension"),
        solutions=(
            """def <f>(text, endings):
    return any(text.endswith(ending) for ending in endings)""",
            """def <f>(name, suffixes):
    return name.endswith(tuple(suffixes))""",
            """def <f>(text, endings):
    for ending in endings:
        if text.endswith(ending):
            return True
    return False""",
        ),
        inputs=file_and_endings,
    ),
    Family(
        concept="shortest-repeating-unit",
        tags=("strings",),
        phrasings=(
            "Write a function to find the shortest string whose repetition gives the whole string.",
            "Write a python function to return the smallest unit of which a text consists when "
            "repeated; a text that is no repetition is its own unit.",
            "Given a non-empty string, return the shortest beginning of it which, written a "
            "number of times, makes up the entire string.",
            "Which shortest piece, repeated without rest, builds the given string? It may be "
            "the string itself.",
            "Return the repeating pattern of a string, as short as possible: 'abab' has 'ab' "
            "and 'aba' only 'aba'.",
            "I have strings such as 'xyzxyz' and need the shortest part they are repetitions of.",
        ),
        more_phrasings=(
            "Write a function to find the smallest piece that makes up a string by being repeated.",
            "Write a python function to determine the primitive root of a non-empty text: the shortest part of which it is an exact number of copies.",
            "Given a non-empty string, return its shortest prefix that, written several times (or once) in a row, reproduces all of it.",
            "What is the shortest block that a string is made of when it is written one or more times without leftovers?",
            "Shortest period block tiling the entire string.",
            "Somebody stamped the same pattern again and again to print this text; what is the smallest stamp they could have used, the whole text being one if nothing smaller works?",
            "The unique shortest string u for which s = u repeated m times with an integer m >= 1; for a string that is no proper power, u = s.",
            "Try the prefixes of 1, 2, 3 ... characters and return the first whose copies fill the text exactly; 'papapa' yields 'pa' and 'papap' yields 'papap'.",
        ),
        names=("repeating_unit", "smallest_unit", "find_pattern", "base_pattern"),
        solutions=(
            """def <f>(text):
    for n in range(1, len(text) + 1):
        if len(text) % n == 0 and text[:n] * (len(text) // n) == text:
            return text[:n]""",
            """def <f>(s):
    return s[:(s + s).find(s, 1)]""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(1, 4), "ab") * rng.randint(1, 4),),
    ),
    Family(
        concept="repeat-text-to-length",
        tags=("strings",),
        phrasings=(
            "Write a function to repeat a string until it is exactly n characters long, "
            "cutting off the last repetition if needed.",
            "Write a python function to fill n characters by writing a non-empty text again "
            "and again, the final copy cut short if it does not fit.",
            "Given a text and a length n, return the first n characters of the text repeated "
            "endlessly.",
            "Return a string of length n which consists of the given text over and over "
            "(arguments: text, n).",
            "Write the text cyclically until n characters are reached and return them.",
            "I pass a pattern and a length and need the pattern continued to just that length.",
        ),
        more_phrasings=(
            "Write a function to loop a text until it has exactly n characters, text and n being the arguments.",
            "Write a python function to tile a non-empty string up to length n, dropping whatever sticks out at the end.",
            "Given a non-empty text and then a number n, return n characters, running through the text from its start as often as it takes.",
            "What do you get as the first n characters if a text is written in an endless loop (text comes first, then n)?",
            "Cycle a text to exactly n characters.",
            "Write a word over and over on a strip with room for n letters; stop when the strip is full, even in mid-word, and read what is on it. First the word is passed, then n.",
            "For a non-empty string s and an integer n >= 0, the string t of length n with t[i] = s[i mod len(s)].",
            "'abc' and 7 give 'abcabca', while 'abc' and 2 give just 'ab': the text is stretched by repetition or cut, whichever n demands.",
        ),
        names=("repeat_to_length", "fill_length", "cycle_text", "extend_to"),
        solutions=(
            """def <f>(text, n):
    return (text * n)[:n]""",
            """def <f>(pattern, length):
    return "".join(pattern[i % len(pattern)] for i in range(length))""",
            """from itertools import cycle, islice

def <f>(text, n):
    return "".join(islice(cycle(text), n))""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(1, 5)), rng.randint(0, 14)),
    ),
    Family(
        concept="starts-and-ends-with-same-k",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether the first <k> characters of a string are the "
            "same as its last <k> characters.",
            "Write a python function to return True if a text begins and ends with the same "
            "<k> characters in the same order, else False.",
            "Given a string of at least <k> characters, tell whether its beginning and its end "
            "of length <k> are equal.",
            "Are the leading <k> and the final <k> characters of a text identical?",
            "Return whether the prefix of length <k> equals the suffix of length <k>; the "
            "string has <k> characters or more.",
            "I want to know if a word ends as it starts, comparing <k> letters at either end "
            "without reversing.",
        ),
        names=("same_ends", "equal_ends", "starts_as_it_ends", "same_start_end"),
        solutions=(
            """def <f>(text):
    return text[:<k>] == text[-<k>:]""",
            """def <f>(s):
    return s.endswith(s[:<k>])""",
            """def <f>(text):
    for i in range(<k>):
        if text[i] != text[len(text) - <k> + i]:
            return False
    return True""",
        ),
        inputs=equal_ends,
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
)
