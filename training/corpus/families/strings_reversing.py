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
        more_phrasings=(
            "Write a function to write a string's first <k> characters backwards and the others as they were.",
            "Write a python function to invert the order of the characters before index <k> in a text, while those from <k> on follow unaltered.",
            "For a string, return its prefix of <k> characters (the full string, if it has fewer) mirrored, with its remainder behind it.",
            "How does the text read once its opening <k> characters have been turned round, and only they?",
            "First <k> characters reversed, rest unchanged.",
            "Take the <k> letters at the start of the word and spell them from right to left; then go on with the rest as usual. If there aren't so many, spell everything from right to left.",
            "reverse(s[0:<k>]) + s[<k>:].",
            "The opening <k> characters are read from right to left, so that the last of them leads and the first closes the group; everything behind them has not moved.",
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
        more_phrasings=(
            "Write a function to write a string's last <k> characters backwards and the others as they were; it has at least <k>.",
            "Write a python function to invert the order of the closing <k> characters in a text no shorter than that, those before staying put.",
            "For a string with a length of <k> or more, return all but its last <k> characters followed by these in mirrored order.",
            "How does a text of no fewer than <k> characters read once the <k> at its end have been turned round, and only they?",
            "Last <k> characters reversed, beginning unchanged.",
            "Write the word as usual until just <k> letters are left, and then write these from the end backwards. There are always so many.",
            "s[0:n - <k>] + reverse(s[n - <k>:n]) for a string s of length n >= <k>.",
            "Cut off a tail of <k> characters, which the string is sure to have, turn the tail round and stick it on again.",
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
        more_phrasings=(
            "Write a function to reverse a string from index i to index j inclusive; arguments string, i, j.",
            "Write a python function to mirror just the section of a text that starts at index i and ends with index j, counted from zero.",
            "For a string and indexes i and j, the latter not smaller, return the string with s[i], ..., s[j] in opposite order and all else in place.",
            "How does the text look after its characters from one 0-based index through another have been turned round among themselves?",
            "String with section i..j, inclusive, reversed.",
            "Lift the letters from place i up to and with place j out of the word, the first place being 0, turn the strip round and put it back in the hole.",
            "s[0:i] + reverse(s[i:j+1]) + s[j+1:] for 0 <= i <= j < len(s).",
            "'planet', 1, 3 becomes 'pnalet', as 'lan' is written 'nal'; with i equal to j nothing happens.",
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
        more_phrasings=(
            "Write a function to turn round the order of a lower-case word's vowels, the consonants keeping their places.",
            "Write a python function to refill the vowel places of a small-letter word with its vowels taken from last to first, other letters being left alone.",
            "For a word in lower case, return it with the first vowel traded for the last, the second for the last but one and so forth.",
            "What does a word of small letters become if a, e, i, o and u swap their places end for end and the consonants stand still?",
            "Vowel sequence reversed, consonants fixed.",
            "Take all of a, e, i, o, u out of the small-letter word, leaving holes, and put them back in the opposite order. What does it say?",
            "With i_1 < ... < i_m the indexes of vowels in a lower-case word w, the letter at i_j becomes w[i_(m+1-j)]; other letters are unchanged.",
            "'planet' becomes 'plenat' and 'orange' becomes 'erango'.",
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
        more_phrasings=(
            "Write a function to reverse only the letters of a string, leaving other characters at their indexes.",
            "Write a python function to refill the letter places of a text with its letters taken from last to first, digits, spaces and signs being fixed.",
            "For a string, return one of the same length where non-letters stand as before and the letters run backwards through the remaining places.",
            "How does the text read after its letters have traded places end for end while everything else stood still?",
            "Letters reversed, non-letters in place.",
            "Take all letters out of the line, leaving the figures and marks and holes for the letters, and put these back in the opposite order.",
            "With i_1 < ... < i_m the indexes of alphabetic characters in s, the character at i_j becomes s[i_(m+1-j)]; all others are unchanged.",
            "'ab-cd1' becomes 'dc-ba1': the dash and the 1 have not stirred.",
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
        more_phrasings=(
            "Write a function to return a string, '<c>' and the string reversed, joined.",
            "Write a python function to build a mirror text with '<c>' as the axis: the given characters to its left, the same in opposite order to its right.",
            "For a string, return it extended by '<c>' and by itself read from right to left.",
            "What do you get by writing a text, after it '<c>', and after that the text back to front?",
            "String + '<c>' + its reverse.",
            "Hold a mirror, drawn as '<c>', at the right end of the word: write the word, the mirror, and the letters as they appear behind it.",
            "s c reverse(s), with c the character '<c>'; for an empty string just '<c>'.",
            "The result is a palindrome twice as long as the text and one more, with '<c>' in the middle.",
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
        more_phrasings=(
            "Write a function to cyclically shift a string <k> places to the left; it has at least <k> characters.",
            "Write a python function to cut <k> characters off the front of a text that is long enough and attach them to its back.",
            "For a string with <k> characters or more, return what stands from index <k> on, followed by what stood before it.",
            "How does a text read if one starts at index <k>, goes to the end and then catches up on the skipped beginning (it has no fewer than <k> characters)?",
            "String rotated left by <k>.",
            "The letters stand in a line, <k> of them or more. The <k> in front walk to the end of the line, keeping their order. What does it say now?",
            "s[<k>:n] + s[0:<k>] for a string s of length n >= <k>.",
            "Do the following <k> times, with a string at least so long: take away its first character and write it at the end.",
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
        more_phrasings=(
            "Write a function to cyclically shift a non-empty string right by n, where n may be larger than its length; string first, n second.",
            "Write a python function to rotate a text so that each character goes n places to the right and those leaving at the end come in at the start, n being 0 or more.",
            "For a non-empty string and a number n from 0 up, return the string after n moves of its last character to the very front.",
            "What does a text (first argument, not empty) look like when turned n steps clockwise, as if written on a ring, n being any non-negative integer?",
            "Cyclic right rotation of a string by n.",
            "The letters stand in a line. The one at the end walks to the front, and this happens n times. What does it say then? The word comes first, then n, which may be big.",
            "The character at index i goes to index (i + n) mod len(s), for a non-empty string s and n >= 0.",
            "'abcd' and 1 make 'dabc', 'abcd' and 6 make 'cdab', the same as 2, since four steps lead back to the start.",
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
        more_phrasings=(
            "Write a function to collect every left rotation of a string in a list, unrotated first.",
            "Write a python function to shift a word cyclically leftwards, letter by letter, recording each of its len(word) states in a list, beginning with the original.",
            "Given a text, produce a list with as many strings as it has characters, where entry i is text[i:] followed by text[:i].",
            "What are all the circular shifts of a string, in a list ordered by how many leading characters have gone to the back, starting at zero?",
            "List a string's cyclic left rotations, original included, first.",
            "Look at a word, note it down, put its front letter at the back, note it down again, and go on until you have as many notes as the word has letters; give me these notes in order.",
            "The cyclic conjugates of a string of length n, as a list indexed by left offset 0 to n - 1, duplicates retained.",
            "For 'tea' the answer is ['tea', 'eat', 'ate']: the same letters in the same circle, each time begun one letter later.",
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
        more_phrasings=(
            "Write a function to interleave a string's characters from the two ends inward: first, last, second, next to last, etc.",
            "Write a python function to build a new text by picking letters in turn from the left end and the right end, left one first, until all are taken.",
            "Given a word, read it from its edges towards its centre, alternating left and right and starting left, and return the string so obtained.",
            "What does a string become when its letters are drawn by turns off the front and off the back, front first?",
            "Reorder characters: first, last, second, second-last, ...",
            "Two people nibble at a word, one from the start and one from the end, taking turns, the one at the start going first; write down the letters in the order they are eaten.",
            "The permutation of a string s of length n that lists s[0], s[n-1], s[1], s[n-2] and so forth, each index used exactly once.",
            "Remove the first character and add it to the result, then remove the last and add it, and go on alternating until nothing is left; return the result.",
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
        more_phrasings=(
            "Write a function to flip each two-character block of a string, leaving an unpaired last character alone.",
            "Write a python function to cut a word into chunks of two letters, turn every chunk around, and glue them together again.",
            "Given a text, return it with the characters at indices 0 and 1, 2 and 3, 4 and 5 etc. interchanged; the last stays put if its index has no partner.",
            "How does a string read once each even-indexed character has changed seats with the one right after it, if there is one?",
            "Transpose characters pairwise: 'python' to 'yphtno'.",
            "Letters sit two to a bench from the left; let both on each bench change seats, and someone sitting alone on the last bench stays there.",
            "The string t with t[2i] = s[2i+1] and t[2i+1] = s[2i] for every full pair, an unmatched final character of s being carried over.",
            "A result where 'abcde' has turned into 'badce': neighbours exchanged in disjoint pairs counted from the beginning.",
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
