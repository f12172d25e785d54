"""Families about turning strings into lists and lists into strings."""

from random import Random

from training.corpus.draw import cased, letters, size, word, words
from training.corpus.family import Family


def untidy_fields(rng: Random, sign: str) -> str:
    """Words separated by a sign, with spaces around some of them."""
    fields = words(rng, rng.randint(1, 4))
    return sign.join(rng.choice(("", " ")) + w + rng.choice(("", " ")) for w in fields)


def entries(rng: Random) -> list[str]:
    """Some words, some of them empty."""
    return [rng.choice((word(rng), word(rng), "")) for _ in range(rng.randint(2, 6))]


def numerals_and_words(rng: Random) -> list[str]:
    """Short strings, about half of which consist of digits."""
    return [rng.choice((word(rng), str(rng.randint(0, 99)), "x7")) for _ in range(5)]


FAMILIES = (
    Family(
        concept="split-and-strip-parts",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to split a string at each '<c>' and strip the spaces around "
            "every part.",
            "Write a python function to return the parts of a text between its '<c>' signs in "
            "a list, without leading and trailing spaces.",
            "Given a string with '<c>' as separator, return the list of its fields, each "
            "trimmed of surrounding blanks.",
            "Cut a text at every '<c>' and remove the spaces at both ends of the pieces; "
            "return the pieces.",
            "Return a list of the trimmed pieces of a string that is separated by '<c>'.",
            "I have lines such as 'a <c> b<c>c' and need the fields in a list without the "
            "spaces around them.",
        ),
        more_phrasings=(
            "Write a function to split a text on '<c>' and trim each part.",
            "Write a python function to take a string apart at its '<c>' separators and list the fields with no space left at either end of any.",
            "For a string, return a list of what stands before, between and after its '<c>' signs, freed from surrounding spaces.",
            "What are the pieces of the text if it is broken wherever '<c>' stands and each piece loses the blanks around it?",
            "List of stripped fields separated by '<c>'.",
            "Snip the strip of paper at each '<c>', throw these signs away, and cut off the blank paper at both ends of every snippet. List what is on the snippets, even if it is nothing.",
            "[strip(p) for each part p of the split of the string at '<c>'], empty parts included.",
            "First divide at each '<c>', then tidy: spaces inside a piece stay, spaces on its outside go.",
        ),
        names=("split_fields", "split_and_strip", "parse_fields", "clean_parts"),
        solutions=(
            """def <f>(text):
    return [part.strip() for part in text.split(<c>)]""",
            """def <f>(line):
    fields = []
    for field in line.split(<c>):
        fields.append(field.strip())
    return fields""",
            """def <f>(text):
    return list(map(str.strip, text.split(<c>)))""",
        ),
        inputs=lambda rng, c: (untidy_fields(rng, c),),
        parameters=lambda rng: {"c": rng.choice(",;|/:")},
    ),
    Family(
        concept="sum-of-separated-numbers",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to add up the integers in a string which are separated by '<c>'.",
            "Write a python function to split a text at '<c>' and return the sum of the whole "
            "numbers got.",
            "Given integers written in one string with '<c>' between them, return their total.",
            "What is the sum of the integers in a '<c>'-separated string?",
            "Return the total of the integers that a string lists with '<c>' as separator.",
            "I read a line such as '4<c>10<c>3' and need the sum of its numbers as an integer.",
        ),
        more_phrasings=(
            "Write a function to total the whole numbers in a '<c>'-delimited string.",
            "Write a python function to parse a text of integers with '<c>' between neighbours and compute what they add up to.",
            "For a string that lists integers divided by '<c>', return the number obtained by adding them all.",
            "How much do the numbers come to that stand in a string with '<c>' between every two?",
            "Sum of integers in a string split at '<c>'.",
            "The prices are written in one line with '<c>' between them. How much is it all together?",
            "The sum of int(p) over the parts p into which the string is divided by '<c>'.",
            "Cut the string at each '<c>', read every piece as a whole number, keep adding, and give back the final amount as an int.",
        ),
        names=("sum_numbers", "add_up", "total_of_fields", "sum_fields"),
        solutions=(
            """def <f>(text):
    return sum(int(part) for part in text.split(<c>))""",
            """def <f>(line):
    total = 0
    for field in line.split(<c>):
        total += int(field)
    return total""",
            """def <f>(text):
    return sum(map(int, text.split(<c>)))""",
        ),
        inputs=lambda rng, c: (c.join(str(rng.randint(-5, 40)) for _ in range(rng.randint(1, 5))),),
        parameters=lambda rng: {"c": rng.choice(",;|/ ")},
    ),
    Family(
        concept="digits-of-text-as-integers",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return the digits of a string as a list of integers, skipping "
            "all other characters.",
            "Write a python function to collect every digit character of a text, converted to "
            "an int, in a list in order.",
            "Given a string, return a list of one-digit integers: the digits found in it from "
            "left to right.",
            "Which digits does a text have? Return them in order as integers in a list, one "
            "per character.",
            "Extract the single digits of a string into a list of ints, leaving out whatever "
            "is no digit.",
            "I have text with digits in it and want [1, 0, 2] from 'a10b2'.",
        ),
        more_phrasings=(
            "Write a function to list every digit in a string as an int, in order.",
            "Write a python function to extract the decimal digits of a text one at a time and return the list of their values.",
            "For a string, return a list of integers 0 to 9, one for each character that is a digit, ignoring the others.",
            "What digits, taken singly and as numbers, does one meet when reading the text from left to right?",
            "List of a text's single digits as ints.",
            "Read the text and call out each figure on its own: 'room 12' makes 1 and 2, not twelve. List the figures as numbers.",
            "[int(c) for each character c of s that is a digit], in the order of s.",
            "Anything but digits falls through the sieve; what is caught becomes numbers from 0 to 9 in a list, repeats and all.",
        ),
        names=("digits_of", "collect_digits", "digit_list", "extract_digits"),
        solutions=(
            """def <f>(text):
    return [int(c) for c in text if c.isdigit()]""",
            """def <f>(s):
    digits = []
    for c in s:
        if "0" <= c <= "9":
            digits.append(int(c))
    return digits""",
            """def <f>(text):
    return list(map(int, filter(str.isdigit, text)))""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 9), "0123456789abc-"),),
    ),
    Family(
        concept="first-letters-of-list",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to join the first letters of the words in a list to one string, "
            "unchanged in case.",
            "Write a python function to return a string made of the initial character of each "
            "non-empty string in a list of words, in order.",
            "Given a list of words, return the word that their first letters spell.",
            "Take the first character of every word of a list and put these together to a string.",
            "What do the first letters of a list of words spell? Return it as a string.",
            "I have an acrostic as a list of words and need the text of its initials, just as "
            "they are.",
        ),
        more_phrasings=(
            "Write a function to make a string of the first characters of a list's non-empty words, case kept.",
            "Write a python function to concatenate the initials of all strings of a list, none of them empty, without altering upper or lower case.",
            "For a list of words, take character 0 from each and return these characters in one string.",
            "Which text do you read down the left edge if the words are written one below the other?",
            "Initials of listed words, joined as they are.",
            "Keep nothing of each word but the letter it begins with, big or small as it is, and write these letters together.",
            "w_1[0] w_2[0] ... w_n[0] as a string, for non-empty words w_1, ..., w_n.",
            "['Go', 'on', 'Tim'] is abbreviated to 'GoT', and so is any list of words without empty ones: first letters only, case as found.",
        ),
        names=("first_letters", "acrostic", "join_initials", "spell_initials"),
        solutions=(
            """def <f>(words):
    return "".join(word[0] for word in words)""",
            """def <f>(items):
    result = ""
    for item in items:
        result += item[0]
    return result""",
        ),
        inputs=lambda rng: ([cased(rng, w) for w in words(rng, size(rng, 2, 5))],),
    ),
    Family(
        concept="remove-empty-strings",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to remove the empty strings from a list of strings.",
            "Write a python function to return the non-empty strings of a list, in order, as a "
            "new list.",
            "Given a list of strings, drop those of length zero.",
            "Keep only the strings of a list that have at least one character.",
            "Return a new list without the '' entries of the given one.",
            "I have a list of texts with some empty ones among them and want these gone.",
        ),
        names=("remove_empty", "drop_empty", "non_empty", "without_empty"),
        solutions=(
            """def <f>(texts):
    return [text for text in texts if text]""",
            """def <f>(items):
    return list(filter(None, items))""",
            """def <f>(lst):
    result = []
    for item in lst:
        if item != "":
            result.append(item)
    return result""",
        ),
        inputs=lambda rng: (entries(rng),),
    ),
    Family(
        concept="numeric-strings-to-integers",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return, as integers, those strings of a list which consist of "
            "digits only.",
            "Write a python function to pick the strings made entirely of digits from a list "
            "of non-empty strings and convert them to ints, in order.",
            "Given a list of strings, return the list of the integers among them; strings with "
            "any other character than digits are skipped.",
            "Which strings in a list are non-negative whole numbers, written with digits "
            "alone? Return their values in a list.",
            "Filter a list of strings for pure digit strings and return these as integers.",
            "I read tokens, some of which are plain numbers like '42': give me a list of the "
            "numbers' values.",
        ),
        more_phrasings=(
            "Write a function to convert a list's all-digit strings to ints and leave out the others.",
            "Write a python function to select from non-empty tokens those with nothing in them but digits and return what numbers they are.",
            "For a list of non-empty strings, return in order the integer value of each that is made up of digits alone.",
            "Which whole numbers, as ints, are written in the list, if a string with even one other character is no number?",
            "Ints from the digit-only strings of a list.",
            "Some of the slips bear just figures, others words or a mixture. Put the mixed and the wordy ones away and list the numbers on the rest.",
            "[int(s) for s in the list, in order, if every character of s is a digit].",
            "['12', 'a1', '-3', '007'] gives [12, 7]: letters and signs disqualify, zeros in front do not.",
        ),
        names=("numeric_values", "integers_among", "digits_to_ints", "pick_numbers"),
        solutions=(
            """def <f>(items):
    return [int(item) for item in items if item.isdigit()]""",
            """def <f>(tokens):
    numbers = []
    for token in tokens:
        if all(c in "0123456789" for c in token):
            numbers.append(int(token))
    return numbers""",
            """def <f>(items):
    return list(map(int, filter(str.isdigit, items)))""",
        ),
        inputs=lambda rng: (numerals_and_words(rng),),
    ),
    Family(
        concept="concatenate-in-reverse-order",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to join the strings of a list in reverse order, with '<c>' "
            "between them.",
            "Write a python function to concatenate a list of strings from the last to the "
            "first, separated by '<c>'; the strings themselves are not reversed.",
            "Given a list of words, write them one after the other into one string, beginning "
            "with the last word, with '<c>' in between.",
            "Glue the strings of a list together back to front with '<c>', each string being "
            "left as it is.",
            "Return a single string with the last item of the list first and the first item "
            "last, separated by '<c>'.",
            "I stack pieces of text and need them joined top down with '<c>': the piece listed "
            "last comes first.",
        ),
        more_phrasings=(
            "Write a function to join a list's strings from last to first with '<c>'.",
            "Write a python function to produce one string out of a list of words, the final word leading and the opening word closing, '<c>' standing between neighbours.",
            "For a list of strings, turn the list round, not the strings, and join its items with '<c>'.",
            "What text arises if the words are written from the end of the list to its start with '<c>' in each gap?",
            "Strings joined back to front using '<c>'.",
            "Say the words in the opposite order, the last one first, and put '<c>' between them; every word is spelled as usual.",
            "w_n, '<c>', w_(n-1), '<c>', ..., '<c>', w_1 concatenated; an empty list gives the empty string.",
            "Reading the result from its end, word by word at each '<c>', gives the list again from its beginning.",
        ),
        names=("join_reversed", "concatenate_backwards", "glue_reversed", "last_to_first"),
        solutions=(
            """def <f>(words):
    return <c>.join(reversed(words))""",
            """def <f>(items):
    backwards = list(items)
    backwards.reverse()
    return <c>.join(backwards)""",
            """def <f>(parts):
    return <c>.join(parts[::-1])""",
        ),
        inputs=lambda rng, c: (words(rng, size(rng, 2, 5)),),
        parameters=lambda rng: {"c": rng.choice("-/, +_>")},
    ),
    Family(
        concept="total-length-of-strings",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return the total number of characters in a list of strings.",
            "Write a python function to add up the lengths of all strings in a list.",
            "Given a list of words, return how many letters they have together.",
            "How long would the strings of a list be if they were joined without separators?",
            "Compute the sum of the lengths of a list's strings.",
            "I pay per character: how many characters are in all strings of a list taken together?",
        ),
        more_phrasings=(
            "Write a function to sum the lengths of a list's strings.",
            "Write a python function to count all characters of all the strings in a list together.",
            "For a list of strings, return how many characters there are in it altogether.",
            "How many characters does one get if every string's length is added to the next?",
            "Combined length of all strings in a list.",
            "How many keys must be pressed to type all these words, without anything between them?",
            "The sum of len(s) over all s in the list, 0 for an empty list.",
            "['ab', '', 'cde'] has 2 + 0 + 3 = 5.",
        ),
        names=("total_length", "sum_of_lengths", "count_all_characters", "all_characters"),
        solutions=(
            """def <f>(texts):
    return sum(len(text) for text in texts)""",
            """def <f>(words):
    return len("".join(words))""",
            """def <f>(items):
    total = 0
    for item in items:
        total += len(item)
    return total""",
        ),
        inputs=lambda rng: (entries(rng),),
    ),
    Family(
        concept="index-of-longest-string",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return the index of the longest string in a list, the first "
            "one on a tie.",
            "Write a python function to find at which zero-based position of a non-empty list "
            "the string with most characters is; the smallest position if several are as long.",
            "Given a non-empty list of words, return the index, from 0, of its first longest word.",
            "Where in a list is the longest string? Return its index, the lowest one for "
            "equally long strings.",
            "Return the smallest index of a string whose length is not exceeded in the list.",
            "I have a list of names and need the position (from 0) of the longest, the "
            "earliest if there are more.",
        ),
        more_phrasings=(
            "Write a function to find the 0-based position of the first longest string in a non-empty list.",
            "Write a python function to locate the maximum-length string of a list that isn't empty and return its index, the least one on equality.",
            "For a list with at least one string, return where, numbered from zero, the string with most characters stands, leftmost in case of a tie.",
            "At what index does one come upon the longest word for the first time?",
            "Index of the longest string, first if tied.",
            "The words stand in a row, numbered 0, 1, 2 and so on. What is the number of the longest one? When several are equally long, take the lowest number.",
            "min{i : len(w[i]) = max over j of len(w[j])}.",
            "Not the longest word but its place is wanted: ['an', 'pear', 'plum'] gives 1.",
        ),
        names=("longest_index", "index_of_longest", "position_of_longest", "find_longest_index"),
        solutions=(
            """def <f>(words):
    return max(range(len(words)), key=lambda i: len(words[i]))""",
            """def <f>(items):
    lengths = [len(item) for item in items]
    return lengths.index(max(lengths))""",
            """def <f>(lst):
    best = 0
    for i in range(1, len(lst)):
        if len(lst[i]) > len(lst[best]):
            best = i
    return best""",
        ),
        inputs=lambda rng: (words(rng, rng.randint(2, 5)),),
    ),
    Family(
        concept="characters-with-counts-in-order",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the different characters of a string with their counts, "
            "as tuples in order of first appearance.",
            "Write a python function to return a list of pairs (character, number of "
            "occurrences) for a text, each character once, in the order in which they first "
            "occur.",
            "Given a string, return (character, count) tuples for all its different "
            "characters, first come first served.",
            "How often does each character of a string occur? Return a list of tuples "
            "(character, count) ordered by first occurrence.",
            "Tally the characters of a text into a list of 2-tuples, character first, sorted "
            "by where they first stand in it.",
            "I want [('b', 1), ('a', 2)] for 'baa': characters with counts as they first come up.",
        ),
        more_phrasings=(
            "Write a function to list (character, count) tuples for a string, ordered by first occurrence.",
            "Write a python function to produce a frequency list of a text's characters, as 2-tuples, each distinct character being listed where it was first met.",
            "For a string, return a list with one tuple per different character, made of the character and how often the whole string has it, arranged as they first appear.",
            "Which characters are in the text, in order of their debut, and how many of each, as a list of pairs?",
            "Character-count pairs in first-appearance order.",
            "Read the text; whenever a sign is new, note it down together with the number of times it is there in all. The notes are pairs in a list.",
            "[(c, f(c)) for the distinct characters c of s, by first index], f(c) being the number of occurrences of c in s.",
            "'noon!' is summed up as [('n', 2), ('o', 2), ('!', 1)].",
        ),
        names=("character_counts", "count_pairs", "tally", "occurrences_list"),
        solutions=(
            """def <f>(text):
    return [(c, text.count(c)) for c in dict.fromkeys(text)]""",
            """from collections import Counter

def <f>(text):
    return list(Counter(text).items())""",
            """def <f>(s):
    counts = {}
    for c in s:
        counts[c] = counts.get(c, 0) + 1
    return list(counts.items())""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 6), "abcd"),),
    ),
    Family(
        concept="prefix-items-with-number",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to put its number, from <k>, a '<c>' and a space in front of "
            "each string of a list.",
            "Write a python function to number the strings of a list from <k> upwards, each "
            "entry being the number, '<c>', a space and the string, and return the new list.",
            "Given a list of strings, return the list of lines 'number<c> string', counting "
            "from <k>.",
            "Turn a list of items into a list of numbered entries: the number (<k> for the "
            "first), '<c> ' and the item.",
            "Return the strings of a list, each preceded by its running number, starting at "
            "<k>, then '<c>' and a blank.",
            "I have to-do items and want them numbered in a list: '<k><c> first' and so on, "
            "counting up.",
        ),
        more_phrasings=(
            "Write a function to number the strings of a list from <k>, as number, '<c>', space, string.",
            "Write a python function to label each entry of a list of strings with consecutive numbers starting at <k>, followed by '<c>' and a blank.",
            "For a list of strings, return a new list in which item i (i from 0) reads: the number <k> + i, then '<c>', then a space, then the old item.",
            "What does the list look like once its strings carry running numbers, <k> for the first, set off by '<c>' and a space?",
            "List entries numbered from <k> with '<c> '.",
            "Write out the list for the wall: before every line its number, the first being <k>, then '<c>' and a little gap.",
            "Item i, for i = 0, 1, ..., is mapped to the concatenation of the decimal form of <k> + i, '<c>', ' ' and the item.",
            "The first string gets '<k><c> ' in front of it, each later one a number greater by one, in the same style; all are returned in a list.",
        ),
        names=("number_items", "numbered_list", "enumerate_items", "add_line_numbers"),
        solutions=(
            """def <f>(items):
    return [str(i) + <c> + " " + item for i, item in enumerate(items, <k>)]""",
            """def <f>(lines):
    result = []
    for i in range(len(lines)):
        result.append(str(i + <k>) + <c> + " " + lines[i])
    return result""",
        ),
        inputs=lambda rng, k, c: (words(rng, size(rng, 1, 4)),),
        parameters=lambda rng: {"k": rng.choice((1, 1, 0, 10, 5)), "c": rng.choice(".):")},
    ),
    Family(
        concept="zip-letters-of-two-words",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to list the pairs of letters standing at the same place in two "
            "words, as two-letter strings, up to the shorter length.",
            "Write a python function to combine the i-th character of one text with the i-th "
            "of another to a string of two, for all i both have; return the list.",
            "Given two words, return the list of two-character strings made of their first "
            "letters, their second letters and so on, until one ends.",
            "Join the characters of two strings index by index, first string's character "
            "first, and return these pairs as strings in a list; extra characters are dropped.",
            "Return ['ad', 'be'] for 'abc' and 'de': the letters at equal indices put together.",
            "I have two words and want a list of letter pairs, place by place, as strings of "
            "length two.",
        ),
        more_phrasings=(
            "Write a function to pair the letters of two words by index into two-letter strings, stopping with the shorter.",
            "Write a python function to list, for every index valid in both texts, the string of the first text's character followed by the second's.",
            "For two words, return a list of strings of length 2 taking a letter of the first and the letter of the second at the same place, for as long as both have one.",
            "Which two-letter strings do you get by reading two words in parallel until either runs out?",
            "Index-wise letter pairs of two words, as strings.",
            "Write one word below the other. Read each column from top to bottom as a little text of two letters, and list them; stop where a column has just one letter.",
            "[a[i] + b[i] for 0 <= i < min(len(a), len(b))].",
            "'sun' and 'moon' combine to ['sm', 'uo', 'no'], and the last n has no partner.",
        ),
        names=("letter_pairs", "pair_letters", "combine_letters", "zip_words"),
        solutions=(
            """def <f>(a, b):
    return [x + y for x, y in zip(a, b)]""",
            """def <f>(first, second):
    pairs = []
    for i in range(min(len(first), len(second))):
        pairs.append(first[i] + second[i])
    return pairs""",
            """def <f>(a, b):
    return list(map("".join, zip(a, b)))""",
        ),
        inputs=lambda rng: (word(rng), word(rng)),
    ),
    Family(
        concept="nth-letters-of-list",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return the n-th letters of all words in a list as a string, n "
            "counting from 1; words that are too short are skipped.",
            "Write a python function to read a column of a list of words: join the characters "
            "at 1-based position n of the words which have so many.",
            "Given a list of words and a positive n, join every word's letter number n, "
            "leaving out words with fewer letters.",
            "Which string do the letters number n (from 1) of the words of a list form, short "
            "words left out?",
            "Return the n-th letter of each word that is at least n letters long, as one "
            "string (arguments: list, n).",
            "I hide a message in the n-th letters of a list of words and need it read; words "
            "shorter than n count for nothing.",
        ),
        more_phrasings=(
            "Write a function to join the n-th letter (from 1) of each word in a list, skipping shorter words; list first, then n.",
            "Write a python function to build a string from the characters that the words of a list have at place n, the first place being 1, words without such a place adding nothing.",
            "For a list of words and a number n of at least 1, return as one string letter number n of every word that has n letters or more.",
            "What can be read in column n, the leftmost being column 1, of words written below each other, gaps ignored?",
            "String of the words' n-th letters, counting from 1.",
            "Each word says its letter number n, and whoever has too few letters stays silent. What do you hear? Write it as one text; n comes second.",
            "The concatenation of w[n-1] over all w in the list with len(w) >= n, where n >= 1.",
            "['cat', 'do', 'frog'] with 3 gives 'to', with 1 'cdf' and with 5 the empty string.",
        ),
        names=("nth_letters", "read_column", "letter_column", "hidden_message"),
        solutions=(
            """def <f>(words, n):
    return "".join(word[n - 1] for word in words if len(word) >= n)""",
            """def <f>(items, n):
    result = ""
    for item in items:
        if n <= len(item):
            result += item[n - 1]
    return result""",
            """def <f>(words, n):
    return "".join(word[n - 1:n] for word in words)""",
        ),
        inputs=lambda rng: (words(rng, rng.randint(3, 5)), rng.randint(1, 4)),
    ),
)
