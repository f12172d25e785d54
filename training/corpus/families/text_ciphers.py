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
        more_phrasings=(
            "Write a function to move each a-z letter of a text ahead by a given number, z wrapping to a, nothing else altered.",
            "Write a python function to encipher a message by rotating its lower-case letters forward through the alphabet by a shift, capitals, blanks and signs being kept.",
            "Take a message and then a number n; return the message with each small letter exchanged for the one n further on in the circle a ... z, and all other characters as they were.",
            "How does the text read after all its small letters have gone n places up in the alphabet, beginning again with a behind z, while the rest stands still?",
            "Caesar shift of lower-case letters only",
            "For a secret note, count on from every small letter by the agreed number, going from z back to a, and write the letter you reach; big letters and signs are copied.",
            "The map sending each letter with index i in a-z (a = 0) to the letter with index (i + shift) mod 26 and fixing every other character, applied along the string.",
            "With shift 2, 'xyz Go!' turns into 'zab Gq!': only small letters move.",
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
        more_phrasings=(
            "Write a function to turn each small letter of a word back by <k> in the alphabet, a being preceded by z.",
            "Write a python function to decipher a lower-case string that was rotated forward by <k>, through the inverse rotation.",
            "For a word of letters a-z that were each pushed <k> ahead in the circular alphabet, return the word as it was before.",
            "What did a lower-case word say before all its letters went <k> steps up the alphabet, wrapping after z?",
            "inverse Caesar, key <k>, lower-case word",
            "A friend wrote for every letter the one that comes <k> later, going round from z to a; read the secret word to me.",
            "The map sending each letter with index i in a-z (a = 0) to the letter with index (i - <k>) mod 26, applied along a lower-case string.",
            "Go down instead of up: from every small letter step <k> places towards a, jump from a to z where needed, and join what you land on.",
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
        more_phrasings=(
            "Write a function to exchange a and z, b and y, c and x and so on in a text, small letters only.",
            "Write a python function to reflect every lower-case letter about the middle of the alphabet, with all else unaltered.",
            "Take a text and return it with the i-th letter of a-z replaced by the i-th from the end, while capitals, figures, blanks and signs are kept.",
            "How does a text read if each of its small letters is written with an alphabet that runs backwards, and the rest is copied?",
            "Atbash on lower-case letters only",
            "Write the alphabet and below it the alphabet from the end; for every small letter take the one beneath it, and copy whatever is not a small letter.",
            "The involution that sends the letter with index i in a-z (a = 0) to that with index 25 - i and fixes every other character, applied along the string.",
            "'abc Xyz!' turns into 'zyx Xba!'; doing it twice gives the text back.",
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
        more_phrasings=(
            "Write a function to list which place in the alphabet each letter of a small-letter word has, a = 1.",
            "Write a python function to map a lower-case word onto ordinals from 1 to 26.",
            "For a word of letters a-z, return one integer per letter, in order: 1 for a, 2 for b and so on.",
            "Which numbers belong to the letters of a lower-case word when the alphabet is numbered from one?",
            "alphabet numbers of a lower-case word, a = 1",
            "Write for every letter of a small-letter word its number in the alphabet, a being number 1, and give these numbers as a list.",
            "The list of ord(c) - ord('a') + 1 over the characters c of a string of letters a-z.",
            "'cab' gives [3, 1, 2] and 'zoo' gives [26, 15, 15].",
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
        more_phrasings=(
            "Write a function to spell a small-letter word from alphabet numbers, 1 being a.",
            "Write a python function to map integers from 1 to 26 to the letters a-z and concatenate them.",
            "You have a list of integers, none below 1 or above 26; return the lower-case string whose letters have those places in the alphabet.",
            "Which word in small letters do these alphabet numbers, counted from one, spell?",
            "lower-case word from alphabet numbers, 1 = a",
            "A friend wrote 8, 9 to say 'hi': for every number write the letter that comes at that place in the alphabet, all small and joined.",
            "The concatenation of chr(96 + n) over the numbers n in the list, each with 1 <= n <= 26.",
            "[3, 1, 2] becomes 'cab' and [26] becomes 'z'.",
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
        more_phrasings=(
            "Write a function to total the alphabet numbers (A and a = 1, Z and z = 26) of a word.",
            "Write a python function to score a word by accumulating each letter's ordinal in the alphabet, case-insensitively.",
            "For a word of letters, big or small, return how much its letters come to if a counts 1, b counts 2 and so forth.",
            "What is a word worth when every letter scores as many points as its place in the alphabet, capitals scoring the same as small letters?",
            "sum of alphabet positions of a word, any case",
            "Give each letter the number of its place in the alphabet, no matter if it is written big or small, and add the numbers.",
            "The sum of ord(c) - 96 over the lower-cased characters c of a purely alphabetic string.",
            "'Cab' is worth 3 + 1 + 2 = 6, and so is 'CAB'.",
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
        more_phrasings=(
            "Write a function to swap each letter of a small-letter word for its alphabetic follower; z goes to a.",
            "Write a python function to rotate a lower-case word forward through the alphabet by exactly one position.",
            "For a word of letters a-z, return the word of their successors, with a following z.",
            "What does a lower-case word become when all its letters move up one in the circular alphabet?",
            "each lower-case letter to its successor, z to a",
            "For each small letter write the one that is said after it in the alphabet, and start again with a after z.",
            "The map sending the letter with index i in a-z (a = 0) to that with index (i + 1) mod 26, applied along a lower-case string.",
            "'hal' turns into 'ibm' and 'zoo' turns into 'app'.",
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
        more_phrasings=(
            "Write a function to write 1 for a, 2 for e, 3 for i, 4 for o and 5 for u in a small-letter text.",
            "Write a python function to translate lower-case vowels to the digits '1' through '5', in alphabetical order, consonants and the rest unaltered.",
            "Take a text in small letters and return it with every a as '1', e as '2', i as '3', o as '4' and u as '5'.",
            "How does a lower-case text read once its vowels a, e, i, o, u have been exchanged for 1, 2, 3, 4, 5?",
            "small vowels a, e, i, o, u to digits 1 to 5",
            "In a small-letter secret writing the vowels become figures, a the first and u the fifth, while all other characters are copied.",
            "The substitution a -> 1, e -> 2, i -> 3, o -> 4, u -> 5 applied to each character of the string, any other character being fixed.",
            "'house' turns into 'h45s2': the vowels o, u and e get figures, h and s remain.",
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
        more_phrasings=(
            "Write a function to take a string's characters 0, 2, 4, ... and hang on characters 1, 3, 5, ...",
            "Write a python function to perform the two-row rail fence transposition on a text.",
            "Take a string and return one in which the 1st, 3rd, 5th ... character come ahead and the 2nd, 4th, 6th ... come behind, each group in its order.",
            "What do you get by writing a text zigzag on two lines and reading the upper line, then the lower one?",
            "even-indexed characters, then odd-indexed ones",
            "Deal the letters out to two friends by turns; then put what the first got, in order, in front of what the second got.",
            "The concatenation of the subsequence of characters at even zero-based indices with that at odd ones.",
            "'secret' turns into 'sceert': first s, c, e from the places 0, 2, 4 and then e, r, t from the places 1, 3, 5.",
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
