"""Families about sorting by many keys."""

from training.corpus.draw import integers, letters, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sort-by-absolute-value",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort numbers by absolute value, smallest first, keeping the "
            "order of equal ones.",
            "Write a python function to order integers by their distance from zero; a stable "
            "sort, nearest first.",
            "Given a list of integers, sort it by magnitude ascending, ignoring signs; ties "
            "stay in the given order.",
            "Arrange the numbers so that their absolute values increase (equal absolute "
            "values keep their order).",
            "Return the list sorted by |x|, elements of the same size left in their original "
            "sequence.",
            "Sort stably by how far each number is from 0, the closest in front.",
        ),
        names=("sort_by_absolute", "sort_by_magnitude", "order_by_size"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, key=abs)""",
            """def <f>(nums):
    result = list(nums)
    result.sort(key=lambda n: abs(n))
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -15, 15, size(rng, 3, 8)),),
    ),
    Family(
        concept="sort-by-last-digit",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort non-negative integers by their last digit, equal digits "
            "by the number itself.",
            "Write a python function to order numbers by the units digit first and by value "
            "second, both ascending.",
            "Given non-negative integers, sort them by n % 10 and, where that is the same, by n.",
            "Arrange numbers by their final decimal digit; for the same digit the smaller "
            "number goes first.",
            "Return the list sorted on the ones digit, ties from small to large.",
            "Sort by the rightmost digit of each number, breaking ties by the whole number.",
        ),
        names=("sort_by_last_digit", "order_by_units", "sort_units"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, key=lambda n: (n % 10, n))""",
            """def <f>(nums):
    return sorted(sorted(nums), key=lambda n: int(str(n)[-1]))""",
        ),
        inputs=lambda rng: (integers(rng, 0, 99, size(rng, 3, 7)),),
    ),
    Family(
        concept="sort-by-digit-sum",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort non-negative integers by the sum of their digits, equal "
            "sums by the number.",
            "Write a python function to order numbers by digit sum ascending, and by value "
            "among equal sums.",
            "Given non-negative integers, sort them on their digit sums; ties go to the "
            "smaller number.",
            "Arrange numbers so that the ones whose digits add up to less come first (same "
            "sum: lower number first).",
            "Return the list sorted by digit sum first and by value second, both ascending.",
            "Sort by what the decimal digits of each number add up to; of numbers with the "
            "same sum the smaller is first.",
        ),
        names=("sort_by_digit_sum", "order_by_digits", "digit_sum_sort"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, key=lambda n: (sum(int(d) for d in str(n)), n))""",
            """def digit_sum(n):
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total

def <f>(nums):
    return sorted(nums, key=lambda n: (digit_sum(n), n))""",
        ),
        inputs=lambda rng: (integers(rng, 0, 150, size(rng, 3, 7)),),
    ),
    Family(
        concept="sort-evens-before-odds",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort a list so that all even numbers come first, evens and "
            "odds each ascending.",
            "Write a python function to return the even numbers in ascending order followed "
            "by the odd ones in ascending order.",
            "Given integers, put the evens before the odds and sort both parts from low to high.",
            "Arrange a list by parity (even first) and by value within the same parity.",
            "Return sorted evens plus sorted odds as one list.",
            "I need all even values, increasing, and after them all odd values, increasing.",
        ),
        names=("evens_first", "sort_by_parity", "even_then_odd"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, key=lambda n: (n % 2, n))""",
            """def <f>(nums):
    evens = sorted(n for n in nums if n % 2 == 0)
    odds = sorted(n for n in nums if n % 2 == 1)
    return evens + odds""",
        ),
        inputs=lambda rng: (integers(rng, -9, 30, size(rng, 3, 8)),),
    ),
    Family(
        concept="sort-words-by-vowel-count",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort words by how many vowels (aeiou) they have, fewest "
            "first, ties in the given order.",
            "Write a python function to order a list of lower-case words by number of vowels "
            "ascending; the sort is stable.",
            "Given lower-case words, sort them by the count of the letters a, e, i, o, u; "
            "equal counts stay as they stand.",
            "Arrange words from few to many vowels and do not reorder words with equally many.",
            "Return the words sorted stably on their vowel count.",
            "Words with fewer vowels go before words with more; a tie leaves the order alone.",
        ),
        names=("sort_by_vowels", "order_by_vowels", "vowel_sort"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda w: sum(c in "aeiou" for c in w))""",
            """def vowels(word):
    return len([c for c in word if c in "aeiou"])

def <f>(words):
    return sorted(words, key=vowels)""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 3, 5)),),
    ),
    Family(
        concept="sort-words-by-second-letter",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort words by their second letter, leaving words with the "
            "same one in order.",
            "Write a python function to order words of two or more letters by the character "
            "at index 1; ties stay put.",
            "Given words with at least two letters, sort them alphabetically on the second "
            "letter only (stable).",
            "Arrange words according to their second character; equal second characters keep "
            "the given order.",
            "Return the list of words sorted by letter number two, not by the first.",
            "The second letter of each word alone decides the sorting; words agreeing in it "
            "are not rearranged.",
        ),
        names=("sort_by_second_letter", "second_letter_sort", "order_by_second"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda w: w[1])""",
            """def <f>(words):
    words = list(words)
    words.sort(key=lambda word: word[1])
    return words""",
            """from operator import itemgetter

def <f>(words):
    return sorted(words, key=itemgetter(1))""",
        ),
        inputs=lambda rng: (
            [letters(rng, rng.randint(2, 4), "abcde") for _ in range(size(rng, 3, 6))],
        ),
    ),
    Family(
        concept="sort-words-longest-first",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort words by length, longest first, and alphabetically "
            "among equal lengths.",
            "Write a python function to order words by descending length and by the alphabet "
            "where lengths agree.",
            "Given words, return them from the longest to the shortest; words of equal length "
            "in alphabetical order.",
            "Arrange words so that longer ones come first; the same length is ordered from a to z.",
            "Return the words sorted by falling number of letters, then by rising alphabet.",
            "Put the longest word in front; break ties in length alphabetically.",
        ),
        names=("longest_first", "sort_longest_first", "descending_length"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda w: (-len(w), w))""",
            """def <f>(words):
    result = sorted(words)
    result.sort(key=len, reverse=True)
    return result""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 3, 6)),),
    ),
    Family(
        concept="sort-digit-strings-by-value",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort strings of digits by their numeric value, lowest first, "
            "keeping them strings.",
            "Write a python function to order numeric strings like '10' and '9' as numbers, "
            "not as text.",
            "Given a list of integers written as strings, return the strings sorted by the "
            "integers they denote.",
            "Sort number strings so that '2' comes before '10', and return strings.",
            "Return the strings in ascending order of int(s).",
            "My numbers are strings; sort them by size as numbers and leave them as strings.",
        ),
        names=("sort_numeric_strings", "sort_as_numbers", "numeric_sort"),
        solutions=(
            """def <f>(strings):
    return sorted(strings, key=int)""",
            """def <f>(items):
    return [str(n) for n in sorted(int(s) for s in items)]""",
            """def <f>(numbers):
    result = list(numbers)
    result.sort(key=lambda s: int(s))
    return result""",
        ),
        inputs=lambda rng: (
            [str(n) for n in integers(rng, 0, rng.choice((30, 300)), size(rng, 2, 6))],
        ),
    ),
    Family(
        concept="sort-by-remainder",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort non-negative integers by their remainder modulo <k>, "
            "equal remainders by value.",
            "Write a python function to order numbers by n % <k> first and by n itself "
            "second, ascending.",
            "Given non-negative integers, sort them on the remainder of division by <k>; "
            "ties: smaller number first.",
            "Arrange numbers by what is left when dividing by <k>, and by size where that is "
            "the same.",
            "Return the list sorted by remainder after division by <k>, then by the number.",
            "Multiples of <k> come first, then numbers with remainder 1 and so on, each group "
            "ascending.",
        ),
        names=("sort_by_remainder", "remainder_sort", "order_by_modulo"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, key=lambda n: (n % <k>, n))""",
            """def <f>(nums):
    result = []
    for r in range(<k>):
        result += sorted(n for n in nums if n % <k> == r)
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 40, size(rng, 3, 8)),),
        parameters=lambda rng: {"k": rng.randint(3, 7)},
    ),
    Family(
        concept="sort-by-custom-letter-order",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort the letters of a word by a given alphabet: the word "
            "first, then the order as a string.",
            "Write a python function to reorder a word's letters as they come in a second "
            "string, which has all of them.",
            "Given a word and an alphabet string, return the word's letters sorted by their "
            "place in the alphabet string.",
            "Sort the characters of the first string according to the order of characters in "
            "the second one.",
            "Return the letters of the text arranged so that letters earlier in the order "
            "string come first.",
            "An invented alphabet is the second argument; return the letters of the first "
            "argument, joined, in that order.",
        ),
        names=("custom_sort", "sort_by_alphabet", "sort_letters", "order_letters"),
        solutions=(
            """def <f>(word, order):
    return "".join(sorted(word, key=order.index))""",
            """def <f>(text, alphabet):
    result = ""
    for letter in alphabet:
        result += letter * text.count(letter)
    return result""",
            """def <f>(word, order):
    place = {letter: i for i, letter in enumerate(order)}
    return "".join(sorted(word, key=lambda c: place[c]))""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 3, 8), "abcde"), "".join(rng.sample("abcde", 5)),
        ),
    ),
)
