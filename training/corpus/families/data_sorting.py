"""Families about sorting, by keys and by hand."""

from training.corpus.draw import cased, integers, letters, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sort-words-by-length",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort a list of words by their length, shortest first.",
            "Write a python function to order strings from short to long; equally long ones "
            "stay "
            "in their order.",
            "Given a list of words, return it sorted by number of letters (stable, ascending).",
            "Arrange words by how long they are, beginning with the shortest.",
            "Return the strings in increasing order of length, ties as in the input.",
            "Put the shorter words of a list before the longer ones without reordering words "
            "of "
            "one length.",
            "I need a word list ordered by length, smallest length first.",
        ),
        more_phrasings=(
            "Write a function to put words in order of size, small ones first.",
            "Write a python function to arrange a list of strings by increasing number of characters, leaving equally long ones as they follow each other.",
            "For a list of words, return a list where short words precede long ones and words of one length do not overtake each other.",
            "In which order do the words come if only their number of letters counts, fewest letters first, and ties stay put?",
            "words from shortest to longest, stable",
            "Line the words up like children by height, the little ones in front; those of the same height remain in the order they came.",
            "The stable ascending sort of a list of strings with the length as key.",
            "['plum', 'fig', 'pear', 'a'] will be ['a', 'fig', 'plum', 'pear'].",
        ),
        names=("sort_by_length", "order_by_length", "length_sort", "shortest_first"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=len)""",
            """def <f>(items):
    result = list(items)
    result.sort(key=lambda word: len(word))
    return result""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 3, 5)),),
    ),
    Family(
        concept="sort-words-by-last-letter",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort a list of non-empty words by their last letter.",
            "Write a python function to order strings by their final character; ties keep "
            "their "
            "order.",
            "Given non-empty words, return them sorted (stably) by the character they end with.",
            "Arrange words alphabetically by the last letter of each.",
            "Return the strings in ascending order of their last characters.",
            "Sort words, none empty, comparing only how each of them ends: its last letter.",
            "I need a list of words put in order by their closing letter.",
        ),
        more_phrasings=(
            "Write a function to sort words by how they end, that is by the final character; no word is empty.",
            "Write a python function to arrange non-empty strings in ascending order of their last character, equal endings staying in sequence.",
            "For words of one or more letters, return a list in which the rightmost letters go up the alphabet; words with the same one keep their order.",
            "How are non-empty words ordered if all that counts is the letter at the end, and ties are left alone?",
            "non-empty words sorted stably by last character",
            "Look just at the last letter of each word: words ending in a go first, then those in b, and so on; leave words with the same ending as they were lined up.",
            "The stable sort of a list of non-empty strings s with the key s[-1].",
            "['mob', 'tea', 'crab', 'idea'] becomes ['tea', 'idea', 'mob', 'crab'].",
        ),
        names=("sort_by_last", "order_by_ending", "last_letter_sort", "sort_by_last_letter"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda word: word[-1])""",
            """def <f>(items):
    def last(word):
        return word[-1]
    return sorted(items, key=last)""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 3, 5)),),
    ),
    Family(
        concept="sort-descending",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to sort a list of numbers in descending order.",
            "Write a python function to return the numbers of a list from largest to smallest.",
            "Given a list of integers, order it so that the biggest comes first.",
            "Sort numbers from high to low.",
            "Return a copy of the list in decreasing order.",
            "Arrange the values of a list so that they never increase.",
            "I want my list sorted the other way: greatest element first.",
        ),
        more_phrasings=(
            "Write a function to order numbers from biggest to smallest.",
            "Write a python function to arrange a list so that its values decrease from the front to the back.",
            "For a list of numbers, put the maximum first, then the next largest, and so on down to the minimum.",
            "What does the list look like with its largest number in front and its smallest at the end?",
            "numbers in decreasing order",
            "Stack up the numbers with the greatest at the start, getting smaller and smaller towards the end.",
            "The non-increasing rearrangement of a list of numbers.",
            "Sort the numbers as usual, then turn the outcome around: [2, 9, 5] is [9, 5, 2] in the end.",
        ),
        names=("sort_descending", "sort_desc", "high_to_low", "descending"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, reverse=True)""",
            """def <f>(nums):
    return sorted(nums)[::-1]""",
            """def <f>(items):
    result = []
    rest = list(items)
    while rest:
        biggest = max(rest)
        rest.remove(biggest)
        result.append(biggest)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -20, 40, size(rng, 3, 7)),),
    ),
    Family(
        concept="sort-by-length-then-alphabet",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort words by length and words of equal length alphabetically.",
            "Write a python function to order a list of lower-case strings first by length, "
            "then by alphabet.",
            "Given lower-case words, return them from shortest to longest, same lengths in "
            "alphabetical order.",
            "Sort a list of words by two keys: the number of letters and the word itself.",
            "Arrange words by size; where sizes agree, use dictionary order.",
            "Return the words sorted by (length, word).",
            "I need short words first, and alphabetical order among words of one length.",
        ),
        more_phrasings=(
            "Write a function to sort words shortest first, a to z within a length.",
            "Write a python function to arrange strings by their number of characters, with lexicographic order deciding between equally long ones.",
            "For a list of lower-case words, return them ordered so that fewer letters come first, and of two words with as many letters the alphabetically earlier one.",
            "How are the words ordered if length decides, and the alphabet only when lengths are equal?",
            "words by length, ties alphabetical",
            "Put the short words before the long ones; if two are equally long, the one that a dictionary lists sooner goes first.",
            "The shortlex order of a list of lower-case strings, ascending.",
            "['pear', 'fig', 'date', 'egg'] has to become ['egg', 'fig', 'date', 'pear'].",
        ),
        names=("sort_words", "sort_by_two_keys", "length_then_alpha", "order_words"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda word: (len(word), word))""",
            """def <f>(words):
    return sorted(sorted(words), key=len)""",
            """def <f>(items):
    pairs = [(len(word), word) for word in items]
    pairs.sort()
    return [word for _, word in pairs]""",
        ),
        inputs=lambda rng: (
            [letters(rng, rng.randint(1, 3), "abcde") for _ in range(size(rng, 3, 6))],
        ),
    ),
    Family(
        concept="sort-ignoring-case",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort a list of words alphabetically without regard to case.",
            "Write a python function to order strings as if all letters were lower case, "
            "keeping "
            "their spelling; ties stay in order.",
            "Given words in mixed case, return them in case-insensitive alphabetical order.",
            "Sort words so that capitals and small letters count as equal.",
            "Arrange a list of strings from A to Z, ignoring upper and lower case.",
            "Return the words sorted by their lower-cased form.",
            "I want 'apple' before 'Bear' and 'Cat' after both: sorting that ignores case.",
        ),
        more_phrasings=(
            "Write a function to sort words a to z, capitals or not.",
            "Write a python function to arrange a list of strings by their lower-case versions but return them spelled as they were; equal ones stay in sequence.",
            "For a list of words written with capitals and small letters, return them in the order in which they would stand if all were in small letters, without altering any.",
            "How would a dictionary, which does not care about capitals, order these words? Those it cannot tell apart stay as they are.",
            "case-insensitive alphabetical sort, stable",
            "Put the words in ABC order and pretend that big and little letters are the same thing; do not change how they are written.",
            "The stable ascending sort of strings with their case-folded (lower-case) form as key.",
            "Plain sorting would put 'Zoo' before 'ant'; here 'ant' must come before 'Zoo', as it does in an encyclopedia.",
        ),
        names=("sort_ignore_case", "sort_case_insensitive", "alphabetical", "sort_nocase"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=str.lower)""",
            """def <f>(items):
    result = list(items)
    result.sort(key=lambda word: word.lower())
    return result""",
        ),
        inputs=lambda rng: ([cased(rng, word(rng)) for _ in range(size(rng, 3, 5))],),
    ),
    Family(
        concept="bubble-sort",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort a list with bubble sort.",
            "Write a python function to implement bubble sort and return the list in ascending "
            "order.",
            "Given a list of numbers, sort it from small to large by the bubble sort algorithm.",
            "Implement bubble sort for a list of integers, ascending.",
            "Use bubble sort to return the elements of a list in increasing order.",
            "Put numbers in ascending order; the method should be bubble sort.",
            "I need the bubble sort algorithm: a list goes in, the sorted list comes out.",
        ),
        more_phrasings=(
            "Write a function to bubble-sort numbers into ascending order.",
            "Write a python function to order a list upwards through repeated exchanges of neighbours that are the wrong way round.",
            "For a list of numbers, return them in increasing order by making pass after pass in which adjacent items are swapped if the left one is larger.",
            "How is a list brought into ascending order by bubble sort? Return the sorted list.",
            "ascending bubble sort of a list",
            "Let the big numbers rise like bubbles: go along the row, swap two neighbours whenever the left one is bigger, and do that again until the row goes from small to big.",
            "An exchange sort: n passes over the list compare each a[j] with a[j+1] and interchange them if a[j] > a[j+1]; the result ascends.",
            "After the first pass the maximum is last, after the second the next largest is before it, and so on; return the list when all are in place, lowest first.",
        ),
        names=("bubble_sort", "sort_list", "sort_numbers", "my_sort"),
        solutions=(
            """def <f>(items):
    items = list(items)
    n = len(items)
    for i in range(n):
        for j in range(n - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items""",
            """def <f>(numbers):
    result = numbers[:]
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(result) - 1):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
                swapped = True
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, size(rng, 3, 7)),),
    ),
)
