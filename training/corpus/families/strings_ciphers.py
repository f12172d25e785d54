"""Families about secret writing and coded text."""

from random import Random

from training.corpus.draw import letters, sentence, size, word
from training.corpus.family import Family


def with_vowel(rng: Random) -> str:
    """A word with at least one vowel, often after some consonants."""
    start = rng.choice(("b", "st", "", "gr", "cl", ""))
    return start + rng.choice("aeiou") + letters(rng, rng.randint(1, 4))


FAMILIES = (
    Family(
        concept="keyed-letter-shift",
        tags=("strings",),
        phrasings=(
            "Write a function to shift each letter of a lower-case word forward by the "
            "corresponding number of a list of equal length, z being followed by a.",
            "Write a python function to move letter i of a word in small letters number i of a "
            "list places on in the alphabet, cyclically; there are as many numbers as letters.",
            "Given a lower-case word and a list with one shift per letter, return the word "
            "with each letter advanced by its shift, wrapping after z.",
            "Encrypt a lower-case word by shifting every letter forward by its own amount, "
            "listed in the second argument (after z comes a).",
            "Return the word of small letters in which each letter is replaced by the one so "
            "many places later in the alphabet as the list says at its index, cyclically.",
            "I have a lower-case word and as many integers as letters; advance every letter by "
            "its integer, going round from z to a.",
        ),
        more_phrasings=(
            "Write a function to advance each letter of a lower-case word by its own number from a list, wrapping after z.",
            "Write a python function to encode a small-letter word with as many shifts as letters: the i-th letter goes on by the i-th shift, a coming after z.",
            "For a word in lower case and an equally long list of integers, return the word in which every letter has been moved up the alphabet circle by the number at its index.",
            "What does a word of small letters turn into if its letters are shifted forward one by one by the numbers in the second argument, round and round a to z?",
            "Lower-case word, letter i shifted cyclically by shifts[i].",
            "Over each small letter stands a number telling how many steps it walks on in the alphabet; whoever passes z goes on at a. Which word comes out?",
            "With letters a..z as 0..25, output letter i is (w[i] + s[i]) mod 26, for a word w and a list s of the same length.",
            "'abz' with [1, 0, 2] gives 'bbb': a plus one, b plus nothing and z plus two.",
        ),
        names=("shift_each", "variable_shift", "shift_by_list", "shift_letters"),
        solutions=(
            """def <f>(word, shifts):
    result = ""
    for c, shift in zip(word, shifts):
        result += chr((ord(c) - 97 + shift) % 26 + 97)
    return result""",
            """from string import ascii_lowercase

def <f>(word, numbers):
    result = []
    for i in range(len(word)):
        place = ascii_lowercase.index(word[i]) + numbers[i]
        result.append(ascii_lowercase[place % 26])
    return "".join(result)""",
        ),
        inputs=lambda rng: (
            (lambda w: (w, [rng.randint(0, 12) for _ in w]))(letters(rng, rng.randint(2, 6)))
        ),
    ),
    Family(
        concept="keyword-cipher-encrypt",
        tags=("strings",),
        phrasings=(
            "Write a function to encrypt a lower-case text with a key word: each letter is "
            "moved on by the alphabet place (a is 0) of the key letter above it, the key being "
            "repeated and z followed by a.",
            "Write a python function to add a repeated lower-case key to a lower-case word "
            "letter by letter, a counting 0 up to z counting 25, modulo 26.",
            "Given a word and a key in small letters, shift letter i of the word forward by "
            "the value (a = 0, b = 1, …) of letter i of the key written over and over, "
            "cyclically.",
            "Do a Vigenère encryption of a lower-case word with a lower-case key (key letter a "
            "means no shift).",
            "Return the cipher text of a word under a repeating key: letter values from a = 0 "
            "are added modulo 26.",
            "I need a message of small letters coded with a key word, as in Vigenère's cipher, "
            "where 'a' in the key leaves a letter unchanged.",
        ),
        more_phrasings=(
            "Write a function to encode a lower-case text with the Vigenere cipher and a lower-case key.",
            "Write a python function to shift every letter of a small-letter text forward by the alphabet number (a is 0) of the key's letter, the key starting over when used up, with a after z.",
            "For a text and a key, both of small letters, return the text where letter i has advanced by the value of key letter i modulo the key's length, a being worth 0 and z 25.",
            "What is the secret form of a lower-case message if the endlessly repeated key is added to it letter by letter, modulo 26 and with a as zero?",
            "Vigenere encryption, small letters, 'a' shifts by nothing.",
            "Write the key word over and over above the small-letter message. An a above a letter leaves it, a b moves it one on, a c two on, and after z it goes back to a. Read off the result.",
            "c[i] = (t[i] + k[i mod m]) mod 26 on letter values a = 0, ..., z = 25, for a lower-case text t and a lower-case key k of length m.",
            "With the key 'ab' the text 'zzzz' becomes 'zaza', since the shifts are 0, 1, 0, 1; text first, key second.",
        ),
        names=("vigenere", "encrypt_with_key", "key_cipher", "add_key"),
        solutions=(
            """def <f>(text, key):
    result = ""
    for i, c in enumerate(text):
        shift = ord(key[i % len(key)]) - 97
        result += chr((ord(c) - 97 + shift) % 26 + 97)
    return result""",
            """from itertools import cycle
from string import ascii_lowercase as abc

def <f>(word, key):
    pairs = zip(word, cycle(key))
    return "".join(abc[(abc.index(a) + abc.index(b)) % 26] for a, b in pairs)""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(2, 8)), letters(rng, rng.randint(1, 4))),
    ),
    Family(
        concept="substitute-with-dictionary",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to replace the characters of a string according to a dictionary; "
            "those without an entry stay.",
            "Write a python function to look up each character of a text in a dict and put the "
            "value in its place, keeping characters that are no key.",
            "Given a string and a dictionary from characters to characters, return the "
            "translated string, unknown characters unchanged.",
            "Translate a text character by character with a mapping; what the mapping lacks "
            "remains as it is.",
            "Return the string in which every character that is a key is replaced by the "
            "dictionary's value for it.",
            "I have a secret alphabet as a dict and a text to encode with it; leave characters "
            "not in the dict.",
        ),
        names=("substitute", "translate_with", "encode_with", "apply_mapping"),
        solutions=(
            """def <f>(text, mapping):
    return "".join(mapping.get(c, c) for c in text)""",
            """def <f>(text, table):
    return text.translate(str.maketrans(table))""",
            """def <f>(s, codes):
    result = ""
    for c in s:
        if c in codes:
            result += codes[c]
        else:
            result += c
    return result""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(3, 6), "abcd"),
            dict(zip(rng.sample("abcd", 3), rng.sample("xyzab", 3))),
        ),
    ),
    Family(
        concept="encode-with-two-alphabets",
        tags=("strings",),
        phrasings=(
            "Write a function to replace each character of a text that occurs in one string by "
            "the character at the same index of another string; other characters stay.",
            "Write a python function to encode a text with two equally long alphabets: a "
            "character found in the first becomes the one at its place in the second, the "
            "others are kept.",
            "Given a text, a string of originals and a string of substitutes, exchange every "
            "original for the substitute with its index.",
            "Substitute characters by position: text, old and new are the arguments, and "
            "old[i] turns into new[i] wherever it is in the text.",
            "Return the text with the characters of the second argument mapped to those of the "
            "third, index by index, all others unchanged.",
            "I have a plain alphabet and a cipher alphabet as strings, in this order after the "
            "text, and want the text enciphered.",
        ),
        more_phrasings=(
            "Write a function to substitute characters of a text: those in a second string become the ones at the same index of a third, the rest stay.",
            "Write a python function to translate a text by means of two strings of the same length, the former listing what to replace and the latter with what.",
            "For a text, a source alphabet and a target alphabet as long, return the text where each character of the source has been swapped for its counterpart in the target; unknown characters pass through.",
            "What is the text after replacing, all at once, every character of the old alphabet with the one standing at its place in the new alphabet?",
            "Text translated from alphabet old to alphabet new.",
            "Below the secret code's plain letters its secret letters are written, one under the other. Write the message in code; a sign missing from the code remains. The order is message, plain row, secret row.",
            "Each character c of the text is mapped to new[i] if c = old[i] for some i and to itself otherwise, in a single pass.",
            "'abca' with 'ab' and 'xy' gives 'xyca'; with 'ab' and 'ba' it gives 'bacb', for nothing is replaced twice.",
        ),
        names=("encode", "replace_alphabet", "substitute_by_position", "translate_alphabet"),
        solutions=(
            """def <f>(text, old, new):
    return text.translate(str.maketrans(old, new))""",
            """def <f>(text, plain, cipher):
    result = ""
    for c in text:
        result += cipher[plain.index(c)] if c in plain else c
    return result""",
            """def <f>(text, old, new):
    table = dict(zip(old, new))
    return "".join(table.get(c, c) for c in text)""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(3, 8), "abcde"),
            "".join(rng.sample("abcd", 3)),
            letters(rng, 3, "XYZb"),
        ),
    ),
    Family(
        concept="shift-letters-by-index",
        tags=("strings",),
        phrasings=(
            "Write a function to shift each letter of a lower-case word forward in the "
            "alphabet by its zero-based index, z being followed by a.",
            "Write a python function to leave the first letter of a word in small letters, "
            "move the second one place on, the third two places and so on, going round after z.",
            "Given a lower-case word, replace the letter at index i by the letter i places "
            "later in the alphabet, cyclically.",
            "Encode a lower-case word with a growing shift: 0 for the first letter, 1 for the "
            "second, 2 for the third, … (after z comes a).",
            "Return the lower-case word whose i-th letter, i from 0, has been advanced by i, "
            "wrapping from z to a.",
            "I want 'aaaa' to become 'abcd': every letter of a lower-case word goes on by its "
            "index, cyclically.",
        ),
        more_phrasings=(
            "Write a function to advance each letter of a lower-case word by its index from 0, wrapping from z to a.",
            "Write a python function to encode a word in small letters so that a letter goes on in the alphabet, cyclically, by as many steps as letters stand before it.",
            "For a lower-case word, return a word where the first letter is unchanged and each further one is shifted by one more than the last, a following z.",
            "What word results from moving small letter number i, counting from zero, i places ahead on the alphabet circle?",
            "Lower-case word, letter i shifted i places forward.",
            "The first small letter stays put, the second takes one step in the alphabet, the third two steps, and so on; past z you start again with a. Write the word you get.",
            "With a..z as 0..25, the letter at index i, i >= 0, of a lower-case word is mapped to its value plus i, modulo 26.",
            "'aaaa' becomes 'abcd' and 'zz' becomes 'za'.",
        ),
        names=("growing_shift", "shift_by_index", "progressive_shift", "index_cipher"),
        solutions=(
            """def <f>(word):
    return "".join(chr((ord(c) - 97 + i) % 26 + 97) for i, c in enumerate(word))""",
            """def <f>(text):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    for i in range(len(text)):
        result += alphabet[(alphabet.index(text[i]) + i) % 26]
    return result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, rng.randint(2, 7)))),),
    ),
    Family(
        concept="previous-letter",
        tags=("strings",),
        phrasings=(
            "Write a function to replace every letter of a lower-case word by the one before "
            "it in the alphabet, a becoming z.",
            "Write a python function to move each letter of a word in small letters one place "
            "back in the alphabet (z comes before a).",
            "Given a lower-case word, return the word made of the alphabetical predecessors of "
            "its letters, cyclically.",
            "Step all letters of a lower-case word back by one: b to a, c to b, a to z.",
            "Return the lower-case word in which each letter has been exchanged for its "
            "predecessor, with z for a.",
            "Someone advanced every letter of my lower-case word by one (z to a); give me the "
            "original.",
        ),
        more_phrasings=(
            "Write a function to shift every letter of a lower-case word one back, a turning into z.",
            "Write a python function to substitute for each small letter of a word its neighbour on the left in the alphabet, the alphabet being a circle.",
            "For a word in lower case, return an equally long one with b for c, a for b and so on, and z for a.",
            "What does a word in small letters become if each letter takes one step towards the start of the alphabet and those that cannot go to its end?",
            "Lower-case word shifted back by one, cyclically.",
            "Every small letter is to be swapped for the one you say just before it in the alphabet; before a you say z. What does the word look like?",
            "Letter value v (a = 0, ..., z = 25) is mapped to (v - 1) mod 26 throughout a lower-case word.",
            "'bad' turns into 'azc': undo a code that moved all small letters one place ahead.",
        ),
        names=("previous_letters", "step_back", "shift_back", "predecessor_letters"),
        solutions=(
            """def <f>(word):
    return "".join("z" if c == "a" else chr(ord(c) - 1) for c in word)""",
            """def <f>(text):
    alphabet = "zabcdefghijklmnopqrstuvwxyz"
    return "".join(alphabet[alphabet.rindex(c) - 1] for c in text)""",
            """def <f>(word):
    result = ""
    for c in word:
        result += chr((ord(c) - ord("a") - 1) % 26 + ord("a"))
    return result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 2, 6), "abcxyz"))),),
    ),
    Family(
        concept="shift-digits-of-text",
        tags=("strings",),
        phrasings=(
            "Write a function to increase each digit in a string by <k>, 9 being followed by "
            "0, and leave the other characters.",
            "Write a python function to replace every digit of a text by the digit <k> places "
            "later, going round after 9; letters and signs stay.",
            "Given a string, add <k> to each of its digits modulo 10 and keep everything else.",
            "Shift only the digits of a text by <k>, cyclically from 9 to 0.",
            "Return the text with each digit d exchanged for the last digit of d + <k>.",
            "I disguise numbers in a text: every single digit goes up by <k> and starts again "
            "at 0 after 9.",
        ),
        names=("shift_digits", "disguise_digits", "rotate_digits", "add_to_digits"),
        solutions=(
            """def <f>(text):
    return "".join(str((int(c) + <k>) % 10) if c.isdigit() else c for c in text)""",
            """def <f>(s):
    result = ""
    for c in s:
        if c in "0123456789":
            c = str((int(c) + <k>) % 10)
        result += c
    return result""",
        ),
        inputs=lambda rng, k: (letters(rng, size(rng, 3, 9), "0123456789ab -"),),
        parameters=lambda rng: {"k": rng.randint(1, 8)},
    ),
    Family(
        concept="vowels-to-next-vowel",
        tags=("strings",),
        phrasings=(
            "Write a function to replace each vowel of a lower-case text by the next vowel in "
            "the order a, e, i, o, u, with a after u.",
            "Write a python function to turn a into e, e into i, i into o, o into u and u into "
            "a throughout a text of small letters.",
            "Given a lower-case string, move every vowel on to its successor among a, e, i, o, "
            "u (u becomes a) and keep the consonants.",
            "Rotate the vowels of a lower-case text: each becomes the following one of aeiou, "
            "the last one becomes the first.",
            "Return the lower-case text with its vowels advanced by one in the cycle "
            "a-e-i-o-u-a, other characters unchanged.",
            "I have a silly language where each vowel is spoken as the next one (a as e, …, u "
            "as a); convert a lower-case text.",
        ),
        names=("next_vowel", "rotate_vowels", "shift_vowels", "vowel_cycle"),
        solutions=(
            """def <f>(text):
    return text.translate(str.maketrans("aeiou", "eioua"))""",
            """def <f>(s):
    vowels = "aeiou"
    result = ""
    for c in s:
        if c in vowels:
            result += vowels[(vowels.index(c) + 1) % 5]
        else:
            result += c
    return result""",
            """def <f>(text):
    following = {"a": "e", "e": "i", "i": "o", "o": "u", "u": "a"}
    return "".join(following.get(c, c) for c in text)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 3)),),
    ),
    Family(
        concept="move-leading-consonants-to-end",
        tags=("strings",),
        phrasings=(
            "Write a function to move all consonants before the first vowel of a lower-case "
            "word to its end and append '<s>'; a word beginning with a vowel only gets '<s>'.",
            "Write a python function to convert a lower-case word containing a vowel to a kind "
            "of pig Latin: what stands before the first vowel goes to the end, then comes "
            "'<s>'.",
            "Given a word of small letters with at least one vowel, return the part from its "
            "first vowel on, then the part before it, then '<s>'.",
            "Translate a lower-case word: cut it at its first vowel (a, e, i, o, u), swap the "
            "two pieces and add '<s>'.",
            "Return the secret form of a lower-case word with a vowel in it, 'stone' giving "
            "'onest<s>' and 'apple' giving 'apple<s>'.",
            "I want children's secret talk: the letters in front of the first vowel go behind "
            "the rest, followed by '<s>'.",
        ),
        names=("pig_latin", "secret_word", "secret_talk", "move_consonants"),
        solutions=(
            """def <f>(word):
    i = 0
    while word[i] not in "aeiou":
        i += 1
    return word[i:] + word[:i] + <s>""",
            """def <f>(word):
    for i, c in enumerate(word):
        if c in "aeiou":
            return word[i:] + word[:i] + <s>""",
            """def <f>(word):
    rest = word.lstrip("bcdfghjklmnpqrstvwxyz")
    return rest + word[:len(word) - len(rest)] + <s>""",
        ),
        inputs=lambda rng, s: (with_vowel(rng),),
        parameters=lambda rng: {"s": rng.choice(("ay", "ay", "o", "ey", "bo", "la"))},
    ),
    Family(
        concept="keyed-alphabet",
        tags=("strings",),
        phrasings=(
            "Write a function to build a cipher alphabet from a lower-case key word: its "
            "different letters in order, then all other letters from a to z.",
            "Write a python function to return the 26 small letters with those of a key word "
            "first, each once in order of first appearance, and the remaining ones "
            "alphabetically after them.",
            "Given a key of small letters, return the alphabet that starts with the key's "
            "letters, without repeats, and goes on with the unused letters in order.",
            "Make the substitution alphabet of a key word: the key without duplicate letters "
            "followed by the rest of the alphabet.",
            "Return a string of all 26 lower-case letters, the key's distinct letters leading "
            "and the others in alphabetical order behind.",
            "I need the mixed alphabet that belongs to a lower-case key word, beginning with "
            "the key's letters (no letter twice).",
        ),
        more_phrasings=(
            "Write a function to make a 26-letter alphabet beginning with a lower-case key's distinct letters and continuing with the others in order.",
            "Write a python function to derive a substitution alphabet from a key word of small letters, its repeats dropped and the unused letters added from a to z.",
            "For a lower-case key, return a string where each small letter stands once, those of the key leading in the sequence of their first use, all others following alphabetically.",
            "How does the alphabet read when the letters of a small-letter key are pulled to its front, each one time, as they first come up in the key?",
            "Alphabet reordered with the key's letters first.",
            "Write down the key word's small letters, leaving out any you have already written. Then write, from a to z, all letters still missing. Return this row of letters.",
            "The sequence of first occurrences in the concatenation of the key and 'abcdefghijklmnopqrstuvwxyz', as a string.",
            "The key 'zoo' makes 'zoabc...xy': 26 letters, none twice, with z and o at the head.",
        ),
        names=("keyed_alphabet", "cipher_alphabet", "mixed_alphabet", "key_alphabet"),
        solutions=(
            """from string import ascii_lowercase

def <f>(key):
    return "".join(dict.fromkeys(key + ascii_lowercase))""",
            """def <f>(key):
    result = ""
    for c in key + "abcdefghijklmnopqrstuvwxyz":
        if c not in result:
            result += c
    return result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 2, 7)))),),
    ),
    Family(
        concept="read-grid-by-columns",
        tags=("strings",),
        phrasings=(
            "Write a function to write a string in rows of <k> characters and read it off "
            "column by column.",
            "Write a python function to encode a text by columns: take its characters at index "
            "0, <k>, 2 times <k> and so on, then those beginning at index 1, up to index <k> "
            "minus 1.",
            "Given a string, return first the characters whose zero-based index has remainder "
            "0 when divided by <k>, then those with remainder 1 and so on, in order.",
            "Encrypt a text by laying it out in lines of width <k>, the last maybe shorter, "
            "and joining the columns from left to right.",
            "Return the text reordered by columns after being broken into rows of <k> characters.",
            "I want a transposition cipher: rows of <k> characters, read downwards, first "
            "column first.",
        ),
        more_phrasings=(
            "Write a function to lay a string out in rows of <k> characters and return its columns joined left to right.",
            "Write a python function to do a columnar transposition: the text is filled line by line into a grid <k> wide, maybe with an incomplete last line, and read top to bottom, column after column.",
            "For a string, return first all characters whose index is divisible by <k>, then all with remainder 1, and so forth through remainder <k> - 1, as one string.",
            "What do you read if a text is written in lines of <k> characters and then taken down column by column?",
            "Column-wise reading of text in rows of <k>.",
            "Write the message on squared paper, <k> letters to a line. Now read it from top to bottom, beginning with the leftmost column. That is the secret text.",
            "The concatenation of s[i], s[i + <k>], s[i + 2*<k>], ... for i from 0 up to and including <k> - 1.",
            "Deal the characters in turn to <k> piles and then string the piles together, the first pile leading and each in the order it was dealt.",
        ),
        names=("columns_cipher", "read_columns", "transpose_text", "by_columns"),
        solutions=(
            """def <f>(text):
    return "".join(text[i::<k>] for i in range(<k>))""",
            """def <f>(s):
    rows = [s[i:i + <k>] for i in range(0, len(s), <k>)]
    return "".join(row[j] for j in range(<k>) for row in rows if j < len(row))""",
            """def <f>(text):
    result = ""
    for column in range(<k>):
        for i in range(column, len(text), <k>):
            result += text[i]
    return result""",
        ),
        inputs=lambda rng, k: (letters(rng, rng.randint(4, 12)),),
        parameters=lambda rng: {"k": rng.randint(3, 5)},
    ),
)
