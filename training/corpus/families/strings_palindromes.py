"""Families about palindromes and symmetric texts."""

from random import Random

from training.corpus.draw import cased, chance, letters, size, word
from training.corpus.family import Family


def with_signs(rng: Random) -> str:
    """A palindrome or nearly one, in any case and with signs and digits."""
    text = cased(rng, near_palindrome(rng))
    return "".join(c + rng.choice(("", "", "", "!", "7", " ")) for c in text)


def perhaps_mirrored(rng: Random) -> tuple[str, str]:
    """Two texts in any case, often one the other's reverse."""
    first = letters(rng, rng.randint(3, 5), "abekstu")
    second = rng.choice((first[::-1], first[1:] + first[0]))
    return cased(rng, first), cased(rng, second)


def near_palindrome(rng: Random, alphabet: str = "abc") -> str:
    """A palindrome, often with one letter changed or added."""
    half = letters(rng, rng.randint(1, 3), alphabet)
    text = list(half + letters(rng, rng.randint(0, 1), alphabet) + half[::-1])
    if chance(rng, 0.75):
        place = rng.randrange(len(text))
        text[place : place + rng.randint(0, 1)] = rng.choice(alphabet)
    return "".join(text)


def spaced_palindrome(rng: Random) -> str:
    """A palindrome or nearly one, in any case and with spaces."""
    text = list(cased(rng, near_palindrome(rng)))
    for _ in range(rng.randint(0, 2)):
        text.insert(rng.randint(1, len(text)), " ")
    return "".join(text).strip()


FAMILIES = (
    Family(
        concept="palindrome-ignoring-case-and-spaces",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether a text is a palindrome if case and spaces are "
            "ignored.",
            "Write a python function to return True if a text reads the same backwards, "
            "disregarding spaces and upper or lower case, else False.",
            "Given a sentence of letters and spaces, tell whether its letters, in one case, "
            "form a palindrome.",
            "Is a phrase the same from both ends when its spaces are dropped and case does not "
            "matter?",
            "Return whether a text without its blanks equals its own reverse, case-insensitively.",
            "I collect phrases that read alike in both directions, without regard to capitals "
            "and spaces; check one.",
        ),
        more_phrasings=(
            "Write a function to test whether a phrase is a palindrome, regardless of spaces and case.",
            "Write a python function to decide if a text, once its spaces are removed and its letters are brought to one case, is symmetric.",
            "For a text, take the spaces out, make it lower case, and return True if what remains reads alike from either end.",
            "Does the phrase say the same from right to left, when blanks and capitals are not paid attention to?",
            "Palindrome phrase, spaces and case ignored?",
            "Read the sentence aloud letter by letter from its end. Do you say what you would say from its start? Gaps and big letters make no difference.",
            "True iff t = reverse(t), where t is the lower-case form of the text without its space characters.",
            "'Was it a rat' fails, 'Step on no pets' passes; only spaces are skipped, other signs take part.",
        ),
        names=("is_palindrome_phrase", "phrase_palindrome", "reads_both_ways", "palindrome_text"),
        solutions=(
            """def <f>(text):
    text = text.replace(" ", "").lower()
    return text == text[::-1]""",
            """def <f>(phrase):
    chars = [c.lower() for c in phrase if c != " "]
    return chars == list(reversed(chars))""",
            """def <f>(text):
    s = "".join(text.lower().split())
    for i in range(len(s) // 2):
        if s[i] != s[-1 - i]:
            return False
    return True""",
        ),
        inputs=lambda rng: (spaced_palindrome(rng),),
    ),
    Family(
        concept="palindrome-letters-only",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether the letters of a string, ignoring case and "
            "everything that is no letter, form a palindrome.",
            "Write a python function to return True if a text reads the same backwards when "
            "only its letters count, in either case, else False.",
            "Given a text with signs and digits, tell whether its letters alone are a "
            "palindrome, case not mattering.",
            "Do the letters of a text give the same sequence forwards and backwards? Skip all "
            "other characters and ignore case.",
            "Return whether a string is a palindrome after removing non-letters and lowering "
            "its case.",
            "I want a palindrome test which looks at letters only and treats 'A' like 'a'.",
        ),
        more_phrasings=(
            "Write a function to test if a text's letters alone, case ignored, read the same both ways.",
            "Write a python function to decide whether a text is a palindrome after all non-letters have been removed and case has been levelled.",
            "For a string, drop everything that is not a letter, forget about case, and return True if the rest equals its reverse.",
            "Is the sequence of letters in the text symmetric, whatever digits, signs and spaces lie between and whether they are big or small?",
            "Palindrome check on letters only, case-insensitive.",
            "Strike out figures, gaps and signs. Do the letters that are left say the same forwards and backwards, a big one being as good as a small one?",
            "True iff the sequence of the lower-cased alphabetic characters of s equals its own reversal; it does so if there are none.",
            "'Ab1-c, BA!' is accepted since its letters are a b c b a; digits have no say.",
        ),
        names=(
            "letters_palindrome",
            "is_letter_palindrome",
            "palindrome_of_letters",
            "check_letters",
        ),
        solutions=(
            """def <f>(text):
    letters = [c.lower() for c in text if c.isalpha()]
    return letters == letters[::-1]""",
            """def <f>(s):
    letters = "".join(filter(str.isalpha, s)).lower()
    return letters == "".join(reversed(letters))""",
        ),
        inputs=lambda rng: (with_signs(rng),),
    ),
    Family(
        concept="rearrangeable-to-palindrome",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to check whether the letters of a word can be rearranged to a "
            "palindrome.",
            "Write a python function to return True if at most one character of a text occurs "
            "an odd number of times, else False.",
            "Given a word, tell whether some order of its letters reads the same in both "
            "directions.",
            "Can a palindrome be made out of all the letters of a word?",
            "Return whether any permutation of a string is a palindrome.",
            "I have some letters as a string: is there a way to put all of them into a palindrome?",
        ),
        more_phrasings=(
            "Write a function to test if some permutation of a word is a palindrome.",
            "Write a python function to decide whether a string's characters, all of them used, can be put into a symmetric order.",
            "For a word, return True when no more than one of its different letters has an odd count, and False otherwise.",
            "Could you shuffle the letters so that they read alike from left and right?",
            "Can the letters form a palindrome?",
            "Lay the letter tiles in pairs of equals. Is there at most one tile without a partner, to go in the middle?",
            "True iff |{c : f(c) is odd}| <= 1, with f(c) the number of occurrences of c in the string.",
            "'aabbc' can become 'abcba', but 'abc' cannot be turned into any palindrome: tell which of the two a word is like.",
        ),
        names=(
            "can_be_palindrome",
            "palindrome_possible",
            "permutes_to_palindrome",
            "could_be_palindrome",
        ),
        solutions=(
            """def <f>(word):
    odd = [c for c in set(word) if word.count(c) % 2 == 1]
    return len(odd) <= 1""",
            """from collections import Counter

def <f>(text):
    return sum(n % 2 for n in Counter(text).values()) < 2""",
            """def <f>(letters):
    single = set()
    for c in letters:
        single ^= {c}
    return len(single) <= 1""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(2, 6), "abc"),),
    ),
    Family(
        concept="mismatches-to-palindrome",
        tags=("strings",),
        phrasings=(
            "Write a function to count how many characters of a string must be replaced, at "
            "least, to make it a palindrome.",
            "Write a python function to return the number of character pairs, one from the "
            "left and one equally far from the right end, that are different in a text.",
            "Given a string, compute the least number of single-character replacements that "
            "turn it into a palindrome.",
            "How many letters have to be changed (no insertions) so that a word reads the same "
            "backwards? Give the minimum.",
            "Return how many mirrored pairs of positions of a string hold unlike characters.",
            "I want the cost of repairing a word to a palindrome, where replacing one "
            "character costs 1.",
        ),
        more_phrasings=(
            "Write a function to compute the least number of character replacements making a string a palindrome.",
            "Write a python function to count the positions in a text's first half whose characters are unlike their mirror images.",
            "For a string, return how many characters have to be altered, with none put in or taken out, until it equals its reverse, at the fewest.",
            "How many of the couples first-last, second-second last and so on consist of two different characters?",
            "Minimal replacements to get a palindrome.",
            "Fold the word in the middle. How many letters come to lie on a letter that is different? That many have to be corrected.",
            "|{i : 0 <= i < floor(n / 2), s[i] != s[n-1-i]}| for a string of length n.",
            "'abca' needs one change (b or c), 'abcd' two and 'abba' none.",
        ),
        names=("palindrome_cost", "changes_to_palindrome", "count_mismatches", "repair_cost"),
        solutions=(
            """def <f>(text):
    return sum(text[i] != text[-1 - i] for i in range(len(text) // 2))""",
            """def <f>(s):
    changes = 0
    left, right = 0, len(s) - 1
    while left < right:
        if s[left] != s[right]:
            changes += 1
        left += 1
        right -= 1
    return changes""",
            """def <f>(word):
    return sum(a != b for a, b in zip(word, word[::-1])) // 2""",
        ),
        inputs=lambda rng: (
            rng.choice((near_palindrome(rng), letters(rng, rng.randint(2, 8), "abc"))),
        ),
    ),
    Family(
        concept="longest-palindromic-beginning",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the longest prefix of a string that is a palindrome.",
            "Write a python function to find the longest beginning of a non-empty text which "
            "reads the same backwards.",
            "Given a non-empty word, return the longest palindrome it starts with.",
            "What is the longest palindromic start of a string? It has at least one character.",
            "Return the longest of those prefixes of a string that equal their own reverse.",
            "I cut letters off the end of a word until a palindrome is left; return that "
            "palindrome.",
        ),
        more_phrasings=(
            "Write a function to find the longest palindrome at the start of a non-empty string.",
            "Write a python function to determine the maximal prefix of a text that is its own reverse, the text having a character at least.",
            "For a non-empty string, remove characters from its end, no more than needed, until what is there reads the same both ways, and return it.",
            "How much of the word, from its first letter on, can be taken as one palindrome at most?",
            "Longest palindromic prefix.",
            "Cover the end of the word with your hand, as little of it as possible, so that what you still see is the same forwards and backwards. What do you see?",
            "The longest s[0:k] with s[0:k] = reverse(s[0:k]), for a non-empty string s.",
            "'abac' gives 'aba', 'noon' gives itself, and 'abc' gives 'a', for one letter always qualifies.",
        ),
        names=(
            "palindrome_prefix",
            "longest_palindrome_start",
            "palindromic_prefix",
            "palindrome_start",
        ),
        solutions=(
            """def <f>(text):
    while text != text[::-1]:
        text = text[:-1]
    return text""",
            """def <f>(s):
    for n in range(len(s), 0, -1):
        if s[:n] == s[:n][::-1]:
            return s[:n]""",
            """def <f>(text):
    starts = [text[:n] for n in range(1, len(text) + 1)]
    return [s for s in starts if s == s[::-1]][-1]""",
        ),
        inputs=lambda rng: (near_palindrome(rng) + letters(rng, rng.randint(0, 3), "abc"),),
    ),
    Family(
        concept="count-palindromic-substrings",
        tags=("strings",),
        phrasings=(
            "Write a function to count the substrings of a string that are palindromes, single "
            "characters included and equal ones at different places counted separately.",
            "Write a python function to return how many contiguous pieces of a text, from one "
            "character up, read the same backwards; every pair of start and end counts.",
            "Given a string, return the number of its palindromic substrings by position, "
            "one-character ones included.",
            "How many (start, end) choices in a string give a non-empty substring equal to its "
            "reverse?",
            "Return the count of all non-empty palindromic substrings, repeats at other "
            "positions counted again.",
            "I need the number of palindromes hidden in a word as substrings; each letter by "
            "itself is one, and each place counts.",
        ),
        more_phrasings=(
            "Write a function to count palindromic substrings of a string by position, single characters too.",
            "Write a python function to compute for how many index ranges of a text, one character or more long, the piece within is its own reverse.",
            "For a string, return the number of its contiguous non-empty parts that read the same in both directions, alike parts at different places counting each.",
            "How many times can you mark a run of one or more neighbouring characters that is a palindrome?",
            "Number of palindromic substring occurrences.",
            "Cut any one piece out of the word, just one letter if you like. In how many ways of cutting is the piece the same forwards and backwards?",
            "|{(i, j) : 0 <= i < j <= n, s[i:j] = reverse(s[i:j])}|.",
            "'aab' has four: each of its three letters, and 'aa'.",
        ),
        names=(
            "count_palindromes",
            "palindromic_substrings",
            "palindrome_count",
            "hidden_palindromes",
        ),
        solutions=(
            """def <f>(text):
    count = 0
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            piece = text[i:j]
            if piece == piece[::-1]:
                count += 1
    return count""",
            """def <f>(s):
    n = len(s)
    parts = [s[i:j] for i in range(n) for j in range(i + 1, n + 1)]
    return sum(p == p[::-1] for p in parts)""",
            """def <f>(s):
    count = 0
    for centre in range(2 * len(s) - 1):
        left = centre // 2
        right = left + centre % 2
        while left >= 0 and right < len(s) and s[left] == s[right]:
            count += 1
            left -= 1
            right += 1
    return count""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 6), "aab"),),
    ),
    Family(
        concept="longest-palindrome-inside",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to find the longest palindromic substring of a string, the first "
            "one if several are equally long.",
            "Write a python function to return the longest contiguous part of a text that "
            "reads the same backwards; the leftmost on a tie.",
            "Given a string, return its longest substring which is a palindrome, taking the "
            "earliest of equal length.",
            "Which is the longest palindrome contained in a string as a substring? Prefer the "
            "one starting first.",
            "Return the leftmost of the longest palindromic substrings of a word.",
            "I search words for the longest piece that is its own reverse (first such piece if "
            "there are more).",
        ),
        more_phrasings=(
            "Write a function to return a string's longest palindromic substring, leftmost on ties.",
            "Write a python function to search a text for the palindrome of greatest length made of neighbouring characters, the one with the lowest start among equals; '' for ''.",
            "For a string, return its longest run of consecutive characters which equals its reverse, the first of those equally long.",
            "What is the biggest palindrome to be found inside the text without leaving gaps, nearest to its beginning if there are several?",
            "Longest palindromic substring, earliest if tied.",
            "Somewhere in the word hides a piece that is the same forwards and backwards. Find the longest such piece; if two are as long, the one further left.",
            "Returns s[i:j] with s[i:j] = reverse(s[i:j]), j - i maximal and then i minimal; the empty string if s is empty.",
            "'xabbay' gives 'abba' and 'abc' gives 'a': test lengths from the full one downwards, and starts from the left.",
        ),
        names=(
            "longest_palindrome",
            "largest_palindrome",
            "palindrome_inside",
            "find_longest_palindrome",
        ),
        solutions=(
            """def <f>(text):
    for n in range(len(text), 0, -1):
        for i in range(len(text) - n + 1):
            piece = text[i:i + n]
            if piece == piece[::-1]:
                return piece
    return ""
""",
            """def <f>(s):
    best = ""
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            if j - i > len(best) and s[i:j] == s[i:j][::-1]:
                best = s[i:j]
    return best""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(3, 8), "abc"),),
    ),
    Family(
        concept="palindrome-by-dropping-one",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether a string becomes a palindrome by deleting "
            "exactly one of its characters.",
            "Write a python function to return True if there is a character in a text whose "
            "removal leaves a palindrome, else False.",
            "Given a string of two or more characters, tell whether taking out one character "
            "can make it read the same backwards.",
            "Can one get a palindrome by dropping a single character, exactly one, of a string?",
            "Return whether some index of a string can be left out so that the rest is a "
            "palindrome.",
            "I may strike out one letter of a word, and must do so: is a palindrome possible?",
        ),
        more_phrasings=(
            "Write a function to test if removing exactly one character from a string can leave a palindrome.",
            "Write a python function to decide whether a text has an index without whose character the text is its own reverse.",
            "For a string, return True if there is some character you can delete, just the one, so that what is left reads alike both ways, else False.",
            "Can this word be made a palindrome by leaving out one of its letters, no more and no fewer?",
            "Palindrome after deleting exactly one character?",
            "Cross out a single letter, whichever you choose; you may not cross out none. Can the rest be the same forwards and backwards?",
            "True iff there is an i, 0 <= i < n, such that s[0:i] + s[i+1:n] equals its reversal.",
            "'abca' passes (without b it is 'aca'), 'abba' too (without a b it is 'aba'), 'abcd' fails.",
        ),
        names=("almost_palindrome", "drop_one_palindrome", "palindrome_without_one", "one_removal"),
        solutions=(
            """def <f>(text):
    for i in range(len(text)):
        rest = text[:i] + text[i + 1:]
        if rest == rest[::-1]:
            return True
    return False""",
            """def <f>(s):
    shorter = [s[:i] + s[i + 1:] for i in range(len(s))]
    return any(t == t[::-1] for t in shorter)""",
        ),
        inputs=lambda rng: (
            rng.choice((near_palindrome(rng) + "b", letters(rng, rng.randint(4, 6), "abcd"))),
        ),
    ),
    Family(
        concept="complete-to-palindrome",
        tags=("strings",),
        phrasings=(
            "Write a function to make a palindrome from a word by appending its letters but "
            "the last in opposite order.",
            "Write a python function to mirror a text at its last character, which is not "
            "repeated: 'abc' becomes 'abcba'.",
            "Given a word, return it followed by its reverse without the reverse's first letter.",
            "Extend a word to an odd palindrome whose middle is the word's last letter.",
            "Return the word plus all its letters except the final one, backwards.",
            "I want 'tea' turned into 'teaet': the end letter stays single in the middle.",
        ),
        more_phrasings=(
            "Write a function to extend a word to an odd palindrome by adding its reverse without repeating the last letter.",
            "Write a python function to return a text followed by all of its characters save the last one, written backwards.",
            "For a word, return it with its mirror image attached such that the two share the word's last letter.",
            "What palindrome has the given word as its first part up to and including its middle letter?",
            "Word mirrored about its last letter.",
            "Spell the word to its end, then go back letter by letter to its start, but say the last letter only once. Write down what you have said.",
            "w[0] ... w[n-2] w[n-1] w[n-2] ... w[0], of length 2n - 1 for n >= 1; '' stays ''.",
            "'no' becomes 'non' and 'x' remains 'x': the last letter is the hinge.",
        ),
        names=("odd_palindrome", "mirror_at_end", "make_palindrome", "extend_word"),
        solutions=(
            """def <f>(word):
    return word + word[:-1][::-1]""",
            """def <f>(text):
    return text + text[::-1][1:]""",
            """def <f>(word):
    result = word
    for i in range(len(word) - 2, -1, -1):
        result += word[i]
    return result""",
        ),
        inputs=lambda rng: (word(rng),),
    ),
    Family(
        concept="two-texts-mirror-each-other",
        tags=("strings",),
        phrasings=(
            "Write a function to check whether one string is the reverse of another, ignoring "
            "case.",
            "Write a python function to return True if two texts are mirror images of each "
            "other when case does not matter, else False.",
            "Given two words, tell whether reading one backwards gives the other, regardless "
            "of case.",
            "Is the second string the first one spelled backwards, upper and lower case being "
            "equal?",
            "Return whether a text, reversed, equals another text case-insensitively.",
            "I want to know if two words are each other's reversal, no matter how they are "
            "capitalised.",
        ),
        names=("are_mirrored", "is_reverse", "mirror_words", "reverse_of_each_other"),
        solutions=(
            """def <f>(a, b):
    return a.lower() == b.lower()[::-1]""",
            """def <f>(first, second):
    if len(first) != len(second):
        return False
    pairs = zip(first.lower(), reversed(second.lower()))
    return all(x == y for x, y in pairs)""",
        ),
        inputs=perhaps_mirrored,
    ),
)
