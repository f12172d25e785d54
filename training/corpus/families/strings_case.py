"""Families about upper and lower case."""

from training.corpus.draw import cased, letters, sentence, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="alternate-case-by-index",
        tags=("strings",),
        phrasings=(
            "Write a function to alternate the case of a lower-case word: capital at even "
            "indices, small at odd ones.",
            "Write a python function to write the characters at index 0, 2, 4, … of a "
            "lower-case text in upper case, the others in lower case.",
            "Given a word in small letters, make its letters alternately large and small, the "
            "first one large.",
            "Return the text with capitals at the even zero-based indices and small letters at "
            "the odd ones.",
            "Write a lower-case word like 'ZiGzAg', beginning with a capital.",
            "I want a word in alternating case, starting with upper case; spaces count as "
            "characters too.",
        ),
        more_phrasings=(
            "Write a function to make a lower-case text upper case at even indexes and lower case at odd ones.",
            "Write a python function to switch between capital and small from character to character of a text in small letters, starting with a capital, each space taking up a turn.",
            "For a text in lower case, return it with the 1st, 3rd, 5th, ... characters as capitals and the rest small.",
            "How does a small-letter text look if every second character, from the very first one on, is turned into a capital?",
            "Alternating case, capital first.",
            "Write the text going big, small, big, small, one after the other, and count the spaces as well.",
            "Character i of the result is the upper-case form of s[i] for even i (from 0) and the lower-case form for odd i.",
            "'lemon' becomes 'LeMoN' and 'a bad' becomes 'A BaD'.",
        ),
        names=("alternate_case", "zigzag_case", "alternating_caps", "mocking"),
        solutions=(
            """def <f>(text):
    return "".join(c.lower() if i % 2 else c.upper() for i, c in enumerate(text))""",
            """def <f>(word):
    result = ""
    for i in range(len(word)):
        if i % 2 == 0:
            result += word[i].upper()
        else:
            result += word[i].lower()
    return result""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 2)),),
    ),
    Family(
        concept="capitalise-first-and-last",
        tags=("strings",),
        phrasings=(
            "Write a function to capitalise the first and the last letter of a lower-case word.",
            "Write a python function to make the first and the last character of a lower-case "
            "string upper case and leave the middle.",
            "Given a word of small letters, return it with a capital at both of its ends.",
            "Turn the outer two letters of a lower-case word into capitals.",
            "Return the word with its initial and its final letter in upper case; a one-letter "
            "word is just capitalised.",
            "I need lower-case words written with a big first letter and a big last letter.",
        ),
        more_phrasings=(
            "Write a function to upper-case only the two end letters of a lower-case word.",
            "Write a python function to return a word of small letters with a capital at its beginning, a capital at its end and the inside unchanged.",
            "For a lower-case word, return it after turning its opening letter and its closing letter into capitals, a single letter being both.",
            "What becomes of a word in small letters if the letters at its two ends are made large?",
            "Lower-case word with both end letters capital.",
            "The outermost letters of the word wear hats, the ones between them don't. Show the word with its two big letters; a word of one letter is just big.",
            "The characters at positions 0 and n - 1 are mapped to upper case, all others are kept; the empty word stays empty.",
            "'river' shall read 'RiveR', 'me' shall read 'ME' and 'a' shall read 'A'.",
        ),
        names=("capitalize_ends", "upper_ends", "big_ends", "first_last_upper"),
        solutions=(
            """def <f>(word):
    if len(word) < 2:
        return word.upper()
    return word[0].upper() + word[1:-1] + word[-1].upper()""",
            """def <f>(text):
    last = len(text) - 1
    return "".join(c.upper() if i in (0, last) else c for i, c in enumerate(text))""",
        ),
        inputs=lambda rng: (word(rng),),
    ),
    Family(
        concept="vowels-upper-rest-lower",
        tags=("strings",),
        phrasings=(
            "Write a function to write the vowels of a string in upper case and all other "
            "letters in lower case.",
            "Write a python function to make every vowel (a, e, i, o, u) of a text a capital "
            "and every consonant small, whatever its case was.",
            "Given a text, return it with capital vowels and small consonants.",
            "Put the vowels of a text in upper case and its consonants in lower case.",
            "Return the string whose vowels are all uppercase while the rest is lowercase.",
            "I have text in any case: all of its vowels shall become capitals and all of its other "
            "letters small.",
        ),
        more_phrasings=(
            "Write a function to make all vowels of a text capital and all other letters small.",
            "Write a python function to set the case of each letter by its kind: upper for a, e, i, o, u in either case, lower for the rest.",
            "For a text in mixed case, return it such that just its vowels are upper case and nothing else is.",
            "How does a text look when every vowel, no matter how it was written, is big and every consonant is small?",
            "Vowels upper case, everything else lower case.",
            "Whisper the consonants and shout a, e, i, o, u: write the text that way, in small and big letters, whatever it was like before.",
            "Each character c is mapped to its upper-case form if its lower-case form is in {a, e, i, o, u} and to its lower-case form otherwise.",
            "'HELLO you' turns into 'hEllO yOU'.",
        ),
        names=("shout_vowels", "upper_vowels", "capital_vowels", "vowels_upper"),
        solutions=(
            """def <f>(text):
    return "".join(c.upper() if c.lower() in "aeiou" else c.lower() for c in text)""",
            """def <f>(text):
    text = text.lower()
    for vowel in "aeiou":
        text = text.replace(vowel, vowel.upper())
    return text""",
            """def <f>(s):
    result = ""
    for c in s:
        if c in "aeiouAEIOU":
            result += c.upper()
        else:
            result += c.lower()
    return result""",
        ),
        inputs=lambda rng: (cased(rng, sentence(rng, size(rng, 1, 3))),),
    ),
    Family(
        concept="lower-first-letter-only",
        tags=("strings",),
        phrasings=(
            "Write a function to make the first character of a string lower case and leave the "
            "others as they are.",
            "Write a python function to uncapitalise a text: only its first letter becomes small.",
            "Given a string, return it with a small first letter and the rest unchanged.",
            "Turn just the initial letter of a text into lower case.",
            "Return the text beginning with a lower-case letter; nothing after the first "
            "character changes.",
            "I have names like 'MyValue' and need 'myValue': lower the first letter only (an "
            "empty string stays empty).",
        ),
        more_phrasings=(
            "Write a function to change just the first character of a string to lower case.",
            "Write a python function to return a text with its initial in lower case and what follows exactly as before, '' giving ''.",
            "For a string, return the small form of its opening character followed by the unaltered remainder.",
            "What is the string when nothing but its first letter has been made small?",
            "String with only its initial lowered.",
            "The first letter should be a little one; hands off the others, big or small. If there are no letters at all, there is nothing to do.",
            "lower(s[0]) followed by s[1:]; the empty string is mapped to itself.",
            "This is the opposite of giving a word a capital at its start: 'TheEnd' becomes 'theEnd'.",
        ),
        names=("uncapitalize", "lower_first", "decapitalize", "small_start"),
        solutions=(
            """def <f>(text):
    return text[:1].lower() + text[1:]""",
            """def <f>(s):
    if not s:
        return s
    return s[0].lower() + s[1:]""",
        ),
        inputs=lambda rng: (
            rng.choice((cased(rng, word(rng)), word(rng).capitalize(), word(rng).upper()))
            if rng.random() > 0.1
            else "",
        ),
    ),
    Family(
        concept="upper-at-indices",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to put the characters at the given indices of a string in upper "
            "case.",
            "Write a python function to capitalise, in a text, each character whose zero-based "
            "index is in a list.",
            "Given a string and a list of valid indices from 0, return the string with "
            "capitals at these indices.",
            "Make upper case exactly those letters of a text whose positions, from 0, are listed.",
            "Return the lower-case text with the characters at all listed indices turned into "
            "capitals.",
            "I pass a word and a list of zero-based positions, and these letters shall become "
            "capitals.",
        ),
        more_phrasings=(
            "Write a function to capitalise a string's characters at a list of 0-based indexes.",
            "Write a python function to convert to upper case precisely those characters of a text whose places, counted from 0, are listed in the second argument.",
            "For a text and a list of positions starting from zero, return the text with big letters there and no change elsewhere.",
            "What does a small-letter text become if the letters at the listed indexes are enlarged to capitals?",
            "Text with capitals at given indexes.",
            "Somebody gives me a word and the numbers of some of its letters, the first letter being number 0. Write the word with these letters big.",
            "r[i] = upper(s[i]) if i is in the list of indices, else s[i].",
            "'lemon' with [0, 3] gives 'LemOn'; with an empty list it remains 'lemon'.",
        ),
        names=("upper_at", "capitalize_at", "capitals_at", "raise_letters"),
        solutions=(
            """def <f>(text, indices):
    return "".join(c.upper() if i in indices else c for i, c in enumerate(text))""",
            """def <f>(s, positions):
    chars = list(s)
    for i in positions:
        chars[i] = chars[i].upper()
    return "".join(chars)""",
        ),
        inputs=lambda rng: (
            (lambda w: (w, sorted(rng.sample(range(len(w)), rng.randint(0, min(4, len(w)))))))(
                word(rng) + word(rng)
            )
        ),
    ),
    Family(
        concept="capitalise-word-ends",
        tags=("strings",),
        phrasings=(
            "Write a function to capitalise the last letter of every word in a lower-case "
            "sentence.",
            "Write a python function to put the final letter of each word of a lower-case text "
            "in upper case.",
            "Given a sentence in small letters, return it with each word ending in a capital.",
            "Make the last letters of all words of a lower-case text upper case, the words "
            "still separated by a space.",
            "Return the lower-case sentence whose words have an upper-case final letter.",
            "I want words written likE thiS: small, with a capital at the end of each.",
        ),
        more_phrasings=(
            "Write a function to make the last letter of each word in a lower-case sentence upper case.",
            "Write a python function to take a small-letter text apart into its words, turn each final letter into a capital and join the words with single spaces.",
            "For a lower-case text, return its words, one space between them, each with its closing letter capital and the rest small.",
            "How does a sentence in small letters look if every word ends, rather than begins, with a capital?",
            "Capital at the end of every word.",
            "Normally a big letter stands at the start of a word. Here it shall stand at the end of each word, with one space from word to word.",
            "Each word w of the lower-case text is replaced by w[:-1] + upper(w[-1]); the words are joined by one space.",
            "'red fox' comes out as 'reD foX'.",
        ),
        names=("capitalize_ends_of_words", "upper_last_letters", "end_capitals"),
        solutions=(
            """def <f>(text):
    return " ".join(word[:-1] + word[-1].upper() for word in text.split())""",
            """def <f>(sentence):
    return sentence[::-1].title()[::-1]""",
            """def <f>(text):
    result = []
    for word in text.split():
        result.append(word[:-1] + word[-1].upper())
    return " ".join(result)""",
        ),
        inputs=lambda rng: (sentence(rng, size(rng, 1, 4)),),
    ),
    Family(
        concept="count-case-changes",
        tags=("strings",),
        phrasings=(
            "Write a function to count how often the case changes between neighbouring letters "
            "of a word.",
            "Write a python function to return the number of adjacent letter pairs in a word "
            "of which one is upper case and the other lower case.",
            "Given a string of letters, count the places where a small letter follows a "
            "capital or a capital follows a small letter.",
            "How many times does a word switch between upper and lower case, read from left to "
            "right?",
            "Return how many letters of a word differ in case from the letter before them.",
            "I need the number of changes between capitals and small letters in a word.",
        ),
        more_phrasings=(
            "Write a function to count neighbouring letters of differing case in a word.",
            "Write a python function to tell how many times one goes from capital to small or from small to capital while reading a word.",
            "For a string of letters, return the number of positions at which a letter has another case than the one just before it.",
            "How many borders between big and small letters are there in a word?",
            "Number of case switches between adjacent letters.",
            "How often would you have to press or let go of the shift key after the first letter when typing this word?",
            "|{i : isupper(w[i]) != isupper(w[i+1])}| for a word w; 0 if it has fewer than two letters.",
            "'abCD' has one, 'aBc' has two and 'ABC' has none: count such changes for any word.",
        ),
        names=("case_changes", "count_switches", "case_switches", "count_case_changes"),
        solutions=(
            """def <f>(word):
    return sum(a.isupper() != b.isupper() for a, b in zip(word, word[1:]))""",
            """def <f>(text):
    changes = 0
    for i in range(1, len(text)):
        if text[i].isupper() != text[i - 1].isupper():
            changes += 1
    return changes""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 9), "abXY"),),
    ),
    Family(
        concept="is-all-one-case",
        tags=("strings", "validation"),
        phrasings=(
            "Write a function to check whether a word is written in one case, all capitals or "
            "all small letters.",
            "Write a python function to return True if the letters of a word are all upper "
            "case or all lower case, else False.",
            "Given a word, tell whether it does not mix capital and small letters.",
            "Check that a word has only capitals or only small letters.",
            "Is a word written uniformly, entirely in upper case or entirely in lower case?",
            "Return False for a word having both upper-case and lower-case letters and True "
            "otherwise.",
        ),
        more_phrasings=(
            "Write a function to test if a non-empty word is all capitals or all lower case.",
            "Write a python function to decide whether the letters of a word, at least one, share a single case.",
            "For a non-empty word, return True when you find in it either no small letters or no capitals, and False when you find both.",
            "Is every letter of the non-empty word of the same case as every other letter?",
            "Word entirely upper or entirely lower case?",
            "Did somebody type the word, which isn't empty, without touching the caps lock key halfway, so that it has just big or just little letters?",
            "True iff w equals its upper-case form or its lower-case form, for a word w of one letter or more.",
            "'LAMP' and 'lamp' are fine, 'Lamp' and 'lAMp' are mixed and therefore False.",
        ),
        names=("one_case", "is_uniform_case", "same_case", "not_mixed"),
        solutions=(
            """def <f>(word):
    return word.isupper() or word.islower()""",
            """def <f>(text):
    return text == text.upper() or text == text.lower()""",
            """def <f>(word):
    return not (any(c.isupper() for c in word) and any(c.islower() for c in word))""",
        ),
        inputs=lambda rng: (
            (lambda w: rng.choice((w, w.upper(), w.capitalize(), cased(rng, w))))(word(rng) + "s"),
        ),
    ),
    Family(
        concept="sentence-case",
        tags=("strings",),
        phrasings=(
            "Write a function to write a string with a capital first letter and everything "
            "else in lower case.",
            "Write a python function to convert a text to sentence case: its first character "
            "upper case, all the others lower case.",
            "Given a text in mixed case, return it in small letters except for a capital at "
            "the very beginning.",
            "Turn only the first letter of a text into a capital and the rest into small letters.",
            "Return the string in lower case but with its first character in upper case.",
            "I have text in wild case and want one capital at the start, all other letters small.",
        ),
        names=("sentence_case", "to_sentence_case", "first_upper_rest_lower", "normalize_case"),
        solutions=(
            """def <f>(text):
    return text.capitalize()""",
            """def <f>(s):
    return s[:1].upper() + s[1:].lower()""",
            """def <f>(text):
    result = ""
    for i, c in enumerate(text):
        result += c.upper() if i == 0 else c.lower()
    return result""",
        ),
        inputs=lambda rng: (cased(rng, sentence(rng, size(rng, 1, 3))),),
    ),
    Family(
        concept="majority-case",
        tags=("strings",),
        phrasings=(
            "Write a function to convert a word to upper case if it has more capitals than "
            "small letters, otherwise to lower case.",
            "Write a python function to bring a word into the case which most of its letters "
            "have; lower case on a tie.",
            "Given a word, return it in capitals when more than half of its letters are "
            "capitals, else in small letters.",
            "Unify the case of a word to that of the majority of its letters; with equally "
            "many, make it lower case.",
            "Return the word all upper case if capital letters prevail strictly, and all lower "
            "case if not.",
            "I want mixed-case words in a single case, the more frequent one in the word; ties "
            "become lower case.",
        ),
        more_phrasings=(
            "Write a function to put a word in the case most of its letters have, lower case on a tie.",
            "Write a python function to make a word consistently upper case where capitals outnumber small letters, and consistently lower case where they don't.",
            "For a word of mixed case, return it in the prevailing case; equal numbers of big and small letters mean small.",
            "How does the word read if its letters vote on being all big or all small and a draw goes to small?",
            "Word converted to its majority case, ties lower.",
            "Count the big and the little letters. If there are more big ones, write the whole word big, otherwise write it all little.",
            "Returns upper(w) if u > n - u and lower(w) otherwise, with u the number of capitals among the n letters.",
            "'HeLP' becomes 'HELP', whereas 'HElp' with two of each sort becomes 'help'.",
        ),
        names=("majority_case", "unify_case", "dominant_case", "fix_case"),
        solutions=(
            """def <f>(word):
    upper = sum(c.isupper() for c in word)
    return word.upper() if upper > len(word) - upper else word.lower()""",
            """def <f>(word):
    balance = 0
    for c in word:
        if c.isupper():
            balance += 1
        else:
            balance -= 1
    if balance > 0:
        return word.upper()
    return word.lower()""",
        ),
        inputs=lambda rng: (cased(rng, word(rng)),),
    ),
    Family(
        concept="upper-first-k",
        tags=("strings",),
        phrasings=(
            "Write a function to put the first <k> characters of a string in upper case.",
            "Write a python function to capitalise the leading <k> letters of a text and leave "
            "the rest unchanged.",
            "Given a string, return it with its first <k> characters as capitals, all of them "
            "if it is shorter.",
            "Make the first <k> letters of a text upper case, the others staying as they are.",
            "Return the text whose <k> leading characters are in capital letters.",
            "I want the opening <k> letters of a word shouted, the remainder untouched.",
        ),
        more_phrasings=(
            "Write a function to upper-case just the first <k> characters of a string.",
            "Write a python function to return a text whose opening stretch of <k> characters is capitalised, with an unaltered remainder.",
            "For a string, return its beginning of length <k> (or all of it, if shorter) in big letters and then the rest as is.",
            "What becomes of a text when capitals are used for its initial <k> letters and only there?",
            "First <k> characters upper case, rest as before.",
            "Make the <k> letters at the start of the text big. Whatever comes after them stays how it was.",
            "upper(s[0:<k>]) followed by s[<k>:].",
            "From index <k> on nothing changes; the characters before index <k> are raised to capitals.",
        ),
        names=("upper_first", "capitals_first", "raise_first", "upper_prefix"),
        solutions=(
            """def <f>(text):
    return text[:<k>].upper() + text[<k>:]""",
            """def <f>(s):
    return "".join(c.upper() if i < <k> else c for i, c in enumerate(s))""",
        ),
        inputs=lambda rng, k: (rng.choice((word(rng), sentence(rng, 2))),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="capitals-moved-to-front",
        tags=("strings",),
        phrasings=(
            "Write a function to move all capital letters of a word to its front, keeping the "
            "order among capitals and among small letters.",
            "Write a python function to return the upper-case letters of a word followed by "
            "its lower-case letters, each group in its original order.",
            "Given a word in mixed case, put its capitals first and its small letters after "
            "them without sorting.",
            "Separate a word by case: capitals in order, then small letters in order, as one "
            "string.",
            "Rearrange the letters of a word so that the upper-case ones come before the "
            "lower-case ones, orders otherwise kept.",
            "I want the big letters of a word first, then the small ones, both as they came.",
        ),
        more_phrasings=(
            "Write a function to bring a word's capitals before its other letters without changing the order in either group.",
            "Write a python function to partition the letters of a word by case and return first the upper-case, then the lower-case ones, as a string.",
            "For a word with big and small letters mixed, return a string of its big letters as they occur and, behind them, its small letters as they occur.",
            "How does a word read after all its capitals have stepped to the start, none passing another one?",
            "Capitals first, small letters after, order kept.",
            "The grown-ups in the line go to the front and the children to the back, but otherwise nobody swaps places. Big letters are the grown-ups: write the new word.",
            "The stable partition of a word with the upper-case letters as its first and the remaining letters as its second part.",
            "'aBcD' becomes 'BDac'; nothing is converted, the letters only move.",
        ),
        names=("capitals_first", "upper_then_lower", "separate_case", "group_by_case"),
        solutions=(
            """def <f>(word):
    upper = [c for c in word if c.isupper()]
    lower = [c for c in word if not c.isupper()]
    return "".join(upper + lower)""",
            """def <f>(word):
    return "".join(sorted(word, key=str.islower))""",
            """def <f>(text):
    front = back = ""
    for c in text:
        if c.isupper():
            front += c
        else:
            back += c
    return front + back""",
        ),
        inputs=lambda rng: (cased(rng, word(rng)),),
    ),
)
