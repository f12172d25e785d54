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
        more_phrasings=(
            "Write a function to order non-negative ints by units digit, ties by value, ascending.",
            "Write a python function to sort numbers of at least 0 with their remainder by ten as the first and the number itself as the second criterion.",
            "Given non-negative integers, return them arranged from ending 0 to ending 9, with smaller numbers ahead among those of the same ending.",
            "In which order do the numbers stand if the digit at the very end counts first and, when it is equal, the number as a whole?",
            "Ascending by ones digit, then by number.",
            "Look only at how each number ends: those ending in 0 go first, then in 1 and so on. Within such a group go from small to big.",
            "Non-decreasing order under the key (n mod 10, n).",
            "[21, 10, 11] becomes [10, 11, 21]: 0 is the lowest last digit, and of the two that end in 1 the lesser leads.",
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
        more_phrasings=(
            "Write a function to sort non-negative integers by digit sum, then by value.",
            "Write a python function to arrange whole numbers from 0 up so that their cross sums rise, the lower number being first when these agree.",
            "For a list of non-negative integers, return it in ascending order of what their digits total, using the number itself to settle ties.",
            "How are the numbers ordered when each is judged by adding its digits, low results in front, and numbers with like results go by size?",
            "Numbers by digit total, ties by size, ascending.",
            "Add the figures of every number together. The number with the smallest result goes first; if results are the same, the smaller number does.",
            "Sorts by the key (s(n), n), with s(n) the sum of the decimal digits of n, in ascending order.",
            "[30, 12, 4, 100] becomes [100, 12, 30, 4], since the digits add up to 1, 3, 3 and 4 and 12 is below 30.",
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
        more_phrasings=(
            "Write a function to order lower-case words by number of vowels, low to high, stable.",
            "Write a python function to rank small-letter words on how often a, e, i, o or u is in them, least first, not disturbing equals.",
            "For a list of words in small letters, return them with those poor in vowels ahead of those rich in vowels; equally rich ones keep their order.",
            "What is the order of the words by their count of the letters a, e, i, o and u, rising, with draws left as in the input?",
            "Stable sort of words by vowel count, ascending.",
            "Count in each small-letter word how many of a, e, i, o, u it has. Words with few come first; if two have equally many, don't swap them.",
            "A stable sort in non-decreasing order of the number of characters c of the word with c in {a, e, i, o, u}.",
            "['aei', 'b', 'to'] becomes ['b', 'to', 'aei'], from 0 vowels over 1 to 3; where the numbers agree, the words stay in sequence.",
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
        more_phrasings=(
            "Write a function to sort words ascending by their second character, stable.",
            "Write a python function to arrange words, none shorter than two letters, on the basis of index 1 alone, equals keeping their places.",
            "Given words with at least two characters, return them so that their second characters run in ascending order and ties remain as they were.",
            "How do the words stand if one looks at the second letter and nothing else, from low to high, not moving words that agree in it?",
            "Words sorted by their second letter only.",
            "Cover up all but letter two of each word and put the words in order by what you still see; words showing the same letter stay as they are.",
            "A stable ascending sort with the key w[1], defined for words of length 2 or more.",
            "['cb', 'ba', 'aa'] becomes ['ba', 'aa', 'cb']: 'ba' and 'aa' both have an a in second place and so are not exchanged.",
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
        more_phrasings=(
            "Write a function to order words from longest to shortest, ties alphabetical.",
            "Write a python function to sort strings with the number of letters going down and, among those with as many letters, the alphabet going up.",
            "For a list of words, return it so that lengths decrease and words as long as each other are in dictionary order.",
            "In what order are the words if length counts first, the greatest in front, and the alphabet decides between words of the same length?",
            "Words by falling length, then alphabetically.",
            "Hang up the name signs, big ones first. Signs with equally many letters go as in a phone book.",
            "Sorts by the key (-len(w), w) in ascending order.",
            "['a', 'cc', 'bb', 'ddd'] becomes ['ddd', 'bb', 'cc', 'a'].",
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
        more_phrasings=(
            "Write a function to order non-negative ints by n mod <k>, then by n.",
            "Write a python function to sort whole numbers from 0 up with the remainder of the division by <k> as the main and the value as the minor criterion, both rising.",
            "Given non-negative integers, return them so that those leaving less over when divided by <k> stand earlier, and equals in this respect go from small to large.",
            "Which order do the numbers take when compared by their rest modulo <k> and, if the rests agree, by their size?",
            "Ascending by remainder modulo <k>, then value.",
            "Share each number among <k> people as evenly as whole parts allow. The less is left over, the further in front it goes; if the same is left, the lower number leads.",
            "Non-decreasing order with respect to the key (n mod <k>, n).",
            "Form groups of the numbers with remainder 0, 1, 2, ... by <k>, sort each group upwards, and put the groups one behind the other.",
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
        more_phrasings=(
            "Write a function to sort a word's letters by their positions in a second string that gives the order.",
            "Write a python function to rearrange the characters of the first argument into the sequence laid down by the second, which contains every one of them, and return a string.",
            "Given a word and an ordering string in which all its letters occur, return the word's letters, repeats kept, arranged by that ordering.",
            "How does the word read once its letters are sorted by a private alphabet, passed as the other argument?",
            "Letters of a word in a given custom order.",
            "A tribe has its own ABC. Put the letters of this word in the order of the tribe's ABC, which comes second, and write them as one string.",
            "Returns the concatenation of the characters c of the word sorted by order.index(c); every c is known to be in order.",
            "With the order 'zyx' the word 'xzzy' turns into 'zzyx': go through the order and write each letter as often as the word has it.",
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
