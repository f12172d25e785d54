"""Families about reversing, rotating and mirroring parts of a string."""

from training.corpus.draw import letters, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="reverse-first-k-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the first <k> characters of a string and leave the rest.",
            "Write a python function to turn round the leading <k> characters of a text; a "
            "shorter text is reversed entirely.",
            "Given a string, return it with its first <k> characters in opposite order and the "
            "others unchanged.",
            "Flip the beginning of a text, that is its first <k> characters (all if there are "
            "fewer).",
            "Return the reversed prefix of length <k> followed by the remainder of the string.",
            "I want only the first <k> letters of a word written backwards.",
        ),
        names=("reverse_first", "flip_start", "reverse_prefix", "turn_start"),
        solutions=(
            """def <f>(text):
    return text[:<k>][::-1] + text[<k>:]""",
            """def <f>(s):
    head = list(s[:<k>])
    head.reverse()
    return "".join(head) + s[<k>:]""",
        ),
        inputs=lambda rng, k: (rng.choice((word(rng), letters(rng, rng.randint(4, 8)))),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="reverse-last-k-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the last <k> characters of a string and leave the "
            "ones before.",
            "Write a python function to turn round the final <k> characters of a text of at "
            "least <k> characters.",
            "Given a string with <k> characters or more, return it with its last <k> in "
            "opposite order and the others unchanged.",
            "Flip the end of a text, that is its last <k> characters, and keep what precedes.",
            "Return the string with its suffix of length <k> reversed (it has at least <k> "
            "characters).",
            "I want only the last <k> letters of a word, which has that many or more, written "
            "backwards.",
        ),
        names=("reverse_last", "flip_end", "reverse_suffix", "turn_end"),
        solutions=(
            """def <f>(text):
    return text[:-<k>] + text[-<k>:][::-1]""",
            """def <f>(s):
    cut = len(s) - <k>
    return s[:cut] + "".join(reversed(s[cut:]))""",
        ),
        inputs=lambda rng, k: (letters(rng, rng.randint(4, 9)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="reverse-between-indices",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the part of a string between two indices, both included.",
            "Write a python function to turn round the characters of a text from index i to "
            "index j, the ends included and counted from 0.",
            "Given a string and two valid indices i <= j, return it with the stretch from i "
            "through j reversed.",
            "Flip the section from index i up to and including index j of a string (arguments: "
            "string, i, j).",
            "Return the text in which the characters at indices i, i + 1, …, j come in "
            "opposite order.",
            "I pass a string, a start and an end index (from 0, inclusive) and want that part "
            "written backwards.",
        ),
        names=("reverse_between", "flip_section", "reverse_part", "reverse_range"),
        solutions=(
            """def <f>(text, i, j):
    return text[:i] + text[i:j + 1][::-1] + text[j + 1:]""",
            """def <f>(s, start, end):
    chars = list(s)
    while start < end:
        chars[start], chars[end] = chars[end], chars[start]
        start += 1
        end -= 1
    return "".join(chars)""",
        ),
        inputs=lambda rng: (
            (lambda i: (letters(rng, rng.randint(6, 9)), i, rng.randint(i, 5)))(rng.randint(0, 3))
        ),
    ),
    Family(
        concept="reverse-vowels-in-place",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the order of the vowels in a lower-case word; "
            "consonants keep their places.",
            "Write a python function to exchange the vowels of a word in small letters so that "
            "the last vowel comes first and so on, other letters staying put.",
            "Given a lower-case word, write its vowels in opposite order into the places where "
            "vowels stand.",
            "Turn round just the vowels (a, e, i, o, u) of a lower-case text and leave every "
            "other character where it is.",
            "Return the lower-case word with its sequence of vowels reversed and the "
            "consonants fixed.",
            "I want the vowels of a word mirrored among themselves, the consonants not moving.",
        ),
        names=("reverse_vowels", "flip_vowels", "mirror_vowels", "vowels_reversed"),
        solutions=(
            """def <f>(word):
    vowels = [c for c in word if c in "aeiou"]
    return "".join(vowels.pop() if c in "aeiou" else c for c in word)""",
            """def <f>(text):
    chars = list(text)
    i, j = 0, len(chars) - 1
    while i < j:
        if chars[i] not in "aeiou":
            i += 1
        elif chars[j] not in "aeiou":
            j -= 1
        else:
            chars[i], chars[j] = chars[j], chars[i]
            i += 1
            j -= 1
    return "".join(chars)""",
        ),
        inputs=lambda rng: (
            rng.choice((word(rng) + word(rng), letters(rng, rng.randint(3, 8), "aeioubst"))),
        ),
    ),
    Family(
        concept="reverse-letters-keep-signs",
        tags=("strings",),
        phrasings=(
            "Write a function to reverse the letters of a string while all characters that are "
            "no letters stay in place.",
            "Write a python function to write the letters of a text in opposite order, with "
            "digits and signs remaining at their indices.",
            "Given a string, turn round the sequence of its letters only; every non-letter "
            "keeps its position.",
            "Flip the order of a text's letters without moving its other characters.",
            "Return the string in which the letters come backwards and each digit or sign "
            "stands where it stood.",
            "I need 'ca-t5s' turned into 'st-a5c': reversed letters, fixed other characters.",
        ),
        names=("reverse_letters", "reverse_only_letters", "flip_letters", "letters_backwards"),
        solutions=(
            """def <f>(text):
    stack = [c for c in text if c.isalpha()]
    return "".join(stack.pop() if c.isalpha() else c for c in text)""",
            """def <f>(s):
    backwards = iter([c for c in reversed(s) if c.isalpha()])
    result = ""
    for c in s:
        result += next(backwards) if c.isalpha() else c
    return result""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(4, 9), "abcdefg-1_"),),
    ),
    Family(
        concept="reverse-blocks-of-k",
        tags=("strings",),
        phrasings=(
            "Write a function to cut a string into blocks of <k> characters and reverse each "
            "block.",
            "Write a python function to reverse a text <k> characters at a time; a shorter "
            "block at the end is reversed too.",
            "Given a string, turn round its first <k> characters, its next <k> and so on, "
            "including an incomplete rest.",
            "Reverse every group of <k> consecutive characters in a string, keeping the order "
            "of the groups.",
            "Return the string whose blocks of length <k>, counted from the left, are each "
            "written backwards (the last may be shorter).",
            "I want a text flipped in portions of <k> characters, the leftover portion flipped "
            "as well.",
        ),
        names=("reverse_blocks", "reverse_groups", "flip_blocks", "reverse_portions"),
        solutions=(
            """def <f>(text):
    return "".join(text[i:i + <k>][::-1] for i in range(0, len(text), <k>))""",
            """def <f>(s):
    result = ""
    while s:
        result += s[:<k>][::-1]
        s = s[<k>:]
    return result""",
        ),
        inputs=lambda rng, k: (letters(rng, rng.randint(3, 11)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="text-followed-by-mirror",
        tags=("strings",),
        phrasings=(
            "Write a function to append '<c>' and the reverse of a string to the string.",
            "Write a python function to return a text, then '<c>', then the text written "
            "backwards.",
            "Given a string, return it and its mirror image with '<c>' in between: 'ab' gives "
            "'ab<c>ba'.",
            "Attach to a word the sign '<c>' and the same word spelled backwards.",
            "Return the text plus '<c>' plus its reversal.",
            "I want a mirror made of '<c>': a word on its left and the word's letters in "
            "opposite order on its right.",
        ),
        names=("mirror", "append_reverse", "with_mirror", "text_and_reverse"),
        solutions=(
            """def <f>(text):
    return text + <c> + text[::-1]""",
            """def <f>(s):
    return <c>.join([s, "".join(reversed(s))])""",
            """def <f>(word):
    result = <c>
    for c in reversed(word):
        result = c + result + c
    return result""",
        ),
        inputs=lambda rng, c: (word(rng),),
        parameters=lambda rng: {"c": rng.choice("|-:/*=")},
    ),
    Family(
        concept="rotate-text-left",
        tags=("strings",),
        phrasings=(
            "Write a function to rotate a string to the left by <k> places.",
            "Write a python function to move the first <k> characters of a text of at least "
            "<k> characters to its end.",
            "Given a string with <k> characters or more, return it without its first <k> "
            "characters, followed by them.",
            "Shift the characters of a string <k> positions to the left, those that fall off "
            "reappearing on the right.",
            "Return the string rotated left by <k>: the character at index <k> becomes the "
            "first one.",
            "I want the leading <k> letters of a word (it is long enough) attached behind the "
            "rest.",
        ),
        names=("rotate_left", "shift_left", "move_start_to_end", "rotate"),
        solutions=(
            """def <f>(text):
    return text[<k>:] + text[:<k>]""",
            """from collections import deque

def <f>(s):
    chars = deque(s)
    chars.rotate(-<k>)
    return "".join(chars)""",
            """def <f>(text):
    for _ in range(<k>):
        text = text[1:] + text[0]
    return text""",
        ),
        inputs=lambda rng, k: (letters(rng, rng.randint(5, 9)),),
        parameters=lambda rng: {"k": rng.randint(1, 4)},
    ),
    Family(
        concept="rotate-text-right-n",
        tags=("strings",),
        phrasings=(
            "Write a function to rotate a string n places to the right, n possibly exceeding "
            "its length.",
            "Write a python function to move the last character of a non-empty text to its "
            "front n times.",
            "Given a non-empty string and n, shift its characters cyclically by n to the right.",
            "Turn a text round to the right: n times its final character becomes its first "
            "(arguments: text, n).",
            "Return the string rotated right by n steps; after as many steps as it has "
            "characters it is the same again.",
            "I need the cyclic right shift of a non-empty string by n, for any n from 0 upwards.",
        ),
        names=("rotate_right", "shift_right", "cycle_right", "right_rotation"),
        solutions=(
            """def <f>(text, n):
    n %= len(text)
    return text[len(text) - n:] + text[:len(text) - n]""",
            """def <f>(s, n):
    for _ in range(n):
        s = s[-1] + s[:-1]
    return s""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(2, 6)), rng.randint(0, 9)),
    ),
    Family(
        concept="all-rotations-of-text",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list all rotations of a string, starting with the string "
            "itself and moving one character to the end each time.",
            "Write a python function to return the list of the strings got by rotating a text "
            "left by 0, 1, 2, … places, one for each character.",
            "Given a string of n characters, return its n left rotations in a list, the "
            "unrotated one first.",
            "Build a list of a word and the words made by moving its first letter to the end "
            "again and again, as many as it has letters.",
            "Return every cyclic left shift of a string in order of the shift, from 0 on.",
            "I need a list such as ['abc', 'bca', 'cab'] for a word: its rotations to the left.",
        ),
        names=("rotations", "all_rotations", "cyclic_shifts", "list_rotations"),
        solutions=(
            """def <f>(text):
    return [text[i:] + text[:i] for i in range(len(text))]""",
            """def <f>(s):
    result = []
    for _ in s:
        result.append(s)
        s = s[1:] + s[0]
    return result""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 5)),),
    ),
    Family(
        concept="outside-in-order",
        tags=("strings",),
        phrasings=(
            "Write a function to read a string from both ends: first character, last, second, "
            "second last and so on.",
            "Write a python function to rearrange a text by taking its characters alternately "
            "from the front and the back, beginning in front.",
            "Given a string, return its characters in the order first, last, second, second to "
            "last, … until all are used.",
            "Take characters alternately off the left and the right end of a string, left "
            "first, and join them as taken.",
            "Return the text reordered from the outside to the middle, starting with the first "
            "character.",
            "I want a word's letters zipped from outside in: 'abcde' becomes 'aebdc'.",
        ),
        names=("outside_in", "from_both_ends", "alternate_ends", "zip_ends"),
        solutions=(
            """def <f>(text):
    result = ""
    while text:
        result += text[0]
        text = text[1:][::-1]
    return result""",
            """def <f>(s):
    i, j = 0, len(s) - 1
    result = ""
    while i < j:
        result += s[i] + s[j]
        i += 1
        j -= 1
    return result + s[i] if i == j else result""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, rng.randint(3, 7)))),),
    ),
    Family(
        concept="swap-neighbouring-characters",
        tags=("strings",),
        phrasings=(
            "Write a function to swap the characters of a string pairwise: first with second, "
            "third with fourth and so on.",
            "Write a python function to exchange every two neighbouring characters of a text "
            "in pairs; a last single one stays.",
            "Given a string, change the places of the characters at indices 0 and 1, 2 and 3, "
            "4 and 5, …; an unpaired last one remains.",
            "Let the characters in each consecutive pair of a string trade places, leaving a "
            "final odd one where it is.",
            "Return 'badc' for 'abcd': all pairs from the left reversed, with an odd last "
            "character kept.",
            "I want the letters of a word switched two by two from the start.",
        ),
        names=("swap_neighbours", "swap_pairs_of_letters", "pairwise_swap", "switch_adjacent"),
        solutions=(
            """def <f>(text):
    return "".join(text[i:i + 2][::-1] for i in range(0, len(text), 2))""",
            """def <f>(s):
    chars = list(s)
    for i in range(0, len(chars) - 1, 2):
        chars[i], chars[i + 1] = chars[i + 1], chars[i]
    return "".join(chars)""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, rng.randint(2, 8)))),),
    ),
)
