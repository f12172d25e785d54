"""Families about encoding text letter by letter."""

from training.corpus.draw import cased, letters, sentence, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="caesar-shift",
        tags=("strings",),
        phrasings=(
            "Write a function to encrypt lower-case letters with a Caesar cipher by a given "
            "shift, "
            "leaving other characters alone.",
            "Write a python function to move each small letter of a text n places on in the "
            "alphabet, wrapping from z to a; anything else stays.",
            "Given a text and a shift, replace every letter a-z by the one that many places "
            "later, going round after z. Keep all other characters.",
            "Apply a Caesar cipher with the given shift to the small letters of a message and "
            "leave the rest as it is.",
            "Shift all letters a to z of a string forward by n, cyclically; do not touch "
            "other characters.",
            "Return the message in which each lower-case letter advanced n steps through the "
            "circular alphabet, other characters unchanged.",
            "I need the Caesar encoding of a text by n places: only small letters are shifted, z "
            "is followed by a.",
        ),
        names=("caesar", "caesar_cipher", "encrypt", "shift_letters"),
        solutions=(
            """def <f>(text, shift):
    result = ""
    for c in text:
        if "a" <= c <= "z":
            result += chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
        else:
            result += c
    return result""",
            """import string

def <f>(text, n):
    alphabet = string.ascii_lowercase
    n = n % 26
    return text.translate(str.maketrans(alphabet, alphabet[n:] + alphabet[:n]))""",
            """def <f>(text, n):
    return "".join(chr((ord(c) - 97 + n) % 26 + 97) if "a" <= c <= "z" else c for c in text)""",
        ),
        inputs=lambda rng: (
            rng.choice((sentence(rng, 2), letters(rng, 4, "xyzab") + rng.choice("!A ")))[:16],
            rng.randint(1, 25),
        ),
    ),
    Family(
        concept="caesar-unshift-fixed",
        tags=("strings",),
        phrasings=(
            "Write a function to decode a lower-case word whose letters were all shifted <k> "
            "places forward in the alphabet.",
            "Write a python function to move each letter of a lower-case string <k> places "
            "back, "
            "wrapping from a to z.",
            "Given a word of small letters encrypted with a Caesar shift of <k>, return the "
            "original.",
            "Undo a cyclic shift by <k> of every letter a to z in a word.",
            "Decrypt a Caesar cipher of lower-case letters with the key <k>.",
            "Return the word in which each small letter is replaced by the one <k> before it, "
            "with z before a.",
            "I have text in small letters that was rotated by <k> and want it rotated back by "
            "<k>.",
        ),
        names=("decode", "caesar_decode", "decrypt", "shift_back"),
        solutions=(
            """def <f>(text):
    return "".join(chr((ord(c) - 97 - <k>) % 26 + 97) for c in text)""",
            """def <f>(word):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    for c in word:
        result += alphabet[alphabet.index(c) - <k>]
    return result""",
        ),
        inputs=lambda rng, k: (letters(rng, size(rng, 3, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 13)},
    ),
    Family(
        concept="mirror-alphabet",
        tags=("strings",),
        phrasings=(
            "Write a function to replace each small letter by its mirror in the alphabet: a "
            "by z, "
            "b by y and so on; other characters stay.",
            "Write a python function to apply the Atbash cipher to the lower-case letters of a "
            "text and leave everything else as it is.",
            "Given a text, swap a with z, b with y, c with x etc. among small letters, and "
            "keep "
            "all other characters.",
            "Encode a text with the reversed alphabet; only the letters a to z change.",
            "Return the text with every lower-case letter replaced by the letter equally far "
            "from "
            "the other end of the alphabet, anything else unchanged.",
            "Mirror the small letters of a string in the alphabet without touching the rest.",
            "I need a cipher that turns a into z, b into y, and back; it skips what is not a-z.",
        ),
        names=("atbash", "mirror_letters", "reverse_alphabet", "mirror_cipher"),
        solutions=(
            """def <f>(text):
    return "".join(chr(ord("a") + ord("z") - ord(c)) if "a" <= c <= "z" else c for c in text)""",
            """import string

def <f>(text):
    alphabet = string.ascii_lowercase
    return text.translate(str.maketrans(alphabet, alphabet[::-1]))""",
            """def <f>(s):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    for c in s:
        if c in alphabet:
            result += alphabet[25 - alphabet.index(c)]
        else:
            result += c
    return result""",
        ),
        inputs=lambda rng: (word(rng) + rng.choice(("", " Z", "!", " ")) + letters(rng, 3),),
    ),
    Family(
        concept="letter-positions",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to convert the letters of a lower-case word to their positions "
            "in "
            "the alphabet, a being 1.",
            "Write a python function to list the alphabet numbers (a=1, ..., z=26) of a word "
            "in "
            "small letters.",
            "Given a lower-case word, return a list with the place of each letter in the "
            "alphabet, counted from 1.",
            "Number the letters of a small-letter word: 1 for a, 2 for b, up to 26 for z.",
            "Return the 1-based alphabet index of every letter of a lower-case string.",
            "Translate 'abz' into [1, 2, 26], and other lower-case words alike.",
            "I want each letter a to z of a word as a number from 1 to 26.",
        ),
        names=("letter_positions", "alphabet_positions", "to_numbers", "letter_numbers"),
        solutions=(
            """def <f>(word):
    return [ord(c) - ord("a") + 1 for c in word]""",
            """import string

def <f>(word):
    return [string.ascii_lowercase.index(c) + 1 for c in word]""",
            """def <f>(text):
    result = []
    for char in text:
        result.append(ord(char) - 96)
    return result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 1, 6)))),),
    ),
    Family(
        concept="positions-to-letters",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to turn a list of alphabet positions (1 is a) into a lower-case "
            "word.",
            "Write a python function to build a string from numbers 1 to 26 that stand for the "
            "letters a to z.",
            "Given a list of numbers between 1 and 26, return the word of the letters at these "
            "places in the alphabet.",
            "Decode numbers to small letters, 1 for a up to 26 for z, and join them.",
            "Return the text spelled by a list of letter numbers, with 1 meaning 'a'.",
            "Translate [1, 2, 26] into 'abz', and so for any such list.",
            "I have letters as numbers from 1 to 26 and want the lower-case string back.",
        ),
        names=("numbers_to_word", "positions_to_text", "from_numbers", "decode_numbers"),
        solutions=(
            """def <f>(numbers):
    return "".join(chr(96 + n) for n in numbers)""",
            """def <f>(positions):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    word = ""
    for p in positions:
        word += alphabet[p - 1]
    return word""",
        ),
        inputs=lambda rng: (
            [rng.choice((1, 26, rng.randint(1, 26))) for _ in range(size(rng, 2, 6))],
        ),
    ),
    Family(
        concept="letter-value-sum",
        tags=("strings",),
        phrasings=(
            "Write a function to add up the alphabet positions of a word's letters, ignoring "
            "case.",
            "Write a python function to compute the value of a word when a or A is 1, b or B "
            "is 2, "
            "and so on.",
            "Given a word of letters in any case, return the sum of their places in the "
            "alphabet.",
            "How much is a word worth if each letter counts its alphabet number, in either case?",
            "Sum the letter numbers (a=1 to z=26, capitals the same) of a word.",
            "Return the total of the 1-based alphabet indices of all letters, upper or lower "
            "case.",
            "I need the score of a word where A scores 1 and Z scores 26, whatever the case.",
        ),
        names=("word_value", "letter_sum", "word_score", "alphabet_sum"),
        solutions=(
            """def <f>(word):
    return sum(ord(c) - 96 for c in word.lower())""",
            """def <f>(word):
    total = 0
    for c in word.upper():
        total += ord(c) - ord("A") + 1
    return total""",
            """def <f>(text):
    alphabet = " abcdefghijklmnopqrstuvwxyz"
    return sum(map(alphabet.index, text.lower()))""",
        ),
        inputs=lambda rng: (cased(rng, letters(rng, size(rng, 1, 6))),),
    ),
    Family(
        concept="next-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to replace every letter of a lower-case word with the next one "
            "in the "
            "alphabet, z becoming a.",
            "Write a python function to advance each letter of a small-letter string by one "
            "place; "
            "after z comes a.",
            "Given a word in lower case, return it with all letters changed to their "
            "successors "
            "(z to a).",
            "Shift a lower-case word one letter forward, wrapping round at z.",
            "Return the word whose letters each follow those of the given lower-case word.",
            "Turn 'abz' into 'bca' and treat other lower-case words in the same way.",
            "I want each small letter substituted by the one after it, and z by a.",
        ),
        names=("next_letters", "shift_by_one", "advance_letters", "successor_word"),
        solutions=(
            """def <f>(word):
    return "".join("a" if c == "z" else chr(ord(c) + 1) for c in word)""",
            """def <f>(text):
    result = ""
    for c in text:
        result += chr((ord(c) - 96) % 26 + 97)
    return result""",
        ),
        inputs=lambda rng: (
            rng.choice((word(rng), letters(rng, size(rng, 2, 6)), letters(rng, 4, "xyza"))),
        ),
    ),
    Family(
        concept="number-for-vowels",
        tags=("strings",),
        phrasings=(
            "Write a function to replace the small vowels a, e, i, o, u in a text by 1, 2, 3, "
            "4, 5.",
            "Write a python function to encode a lower-case text by writing 1 for a, 2 for e, "
            "3 for "
            "i, 4 for o and 5 for u.",
            "Given a lower-case text, substitute the digits 1 to 5 for the vowels a, e, i, o "
            "and u.",
            "Swap each lower-case vowel for its rank among the vowels (a is 1, u is 5).",
            "Return the text with a, e, i, o, u turned into '1', '2', '3', '4', '5'.",
            "Encode the vowels of a lower-case text as digits in the order a, e, i, o, u, "
            "from 1.",
            "I need small vowels numbered: a=1, e=2, i=3, o=4, u=5; all else is kept.",
        ),
        names=("encode_vowels", "vowels_to_digits", "number_vowels", "vowel_code"),
        solutions=(
            """def <f>(text):
    return text.translate(str.maketrans("aeiou", "12345"))""",
            """def <f>(s):
    for i, vowel in enumerate("aeiou"):
        s = s.replace(vowel, str(i + 1))
    return s""",
            """def <f>(text):
    codes = {"a": "1", "e": "2", "i": "3", "o": "4", "u": "5"}
    return "".join(codes.get(c, c) for c in text)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 3)),),
    ),
    Family(
        concept="rail-two-rows",
        tags=("strings",),
        phrasings=(
            "Write a function to put the characters at even indices of a string first and "
            "those at "
            "odd indices after them.",
            "Write a python function to scramble a text: characters 0, 2, 4, ... and then "
            "characters 1, 3, 5, ...",
            "Given a string, return its even-indexed characters followed by its odd-indexed "
            "ones.",
            "Encrypt a text on two rails: every second character from the first on, then the "
            "others.",
            "Rearrange a text so that all characters with an even index (from zero) come "
            "before "
            "those with an odd index.",
            "Split a string into even and odd index characters and join both parts, even first.",
            "I need 'abcdef' scrambled to 'acebdf', that is, even indices and then odd indices.",
        ),
        names=("two_rails", "even_then_odd", "scramble", "rail_cipher"),
        solutions=(
            """def <f>(text):
    return text[::2] + text[1::2]""",
            """def <f>(s):
    even = ""
    odd = ""
    for i, c in enumerate(s):
        if i % 2 == 0:
            even += c
        else:
            odd += c
    return even + odd""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 3, 8)))),),
    ),
)
