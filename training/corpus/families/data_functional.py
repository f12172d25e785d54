"""Families in the style of map, filter and reduce."""

from training.corpus.draw import coin, integers, letters, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="square-then-filter",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to return the squares of the even numbers in a list.",
            "Write a python function to filter a list down to its even numbers and square these.",
            "Given integers, take only the even ones and return the list of their squares.",
            "Square every even element of a list and leave out the odd elements.",
            "Return the list of n*n for all even n of the input, in order.",
            "Combine filter and map: keep even numbers, then square them.",
            "I need the squares of just the even items of a list.",
        ),
        more_phrasings=(
            "Write a function to throw away the odd numbers of a list and square the rest.",
            "Write a python function to produce the second powers of all list members that are divisible by two.",
            "For a list of integers, pick the even ones and return a list of each multiplied by itself, in sequence.",
            "What are the squares of the even entries of this list, in their order?",
            "squares of a list's even numbers",
            "Go along the numbers, skip those you cannot halve evenly, and write down every other one times itself.",
            "The sequence of n squared for those members n of an integer sequence that are congruent to 0 modulo 2.",
            "[1, 2, 3, -4] becomes [4, 16]: the 1 and the 3 vanish, the other two are multiplied by themselves.",
        ),
        names=("even_squares", "square_evens", "squares_of_even", "filter_and_square"),
        solutions=(
            """def <f>(numbers):
    return [n * n for n in numbers if n % 2 == 0]""",
            """def <f>(nums):
    return list(map(lambda n: n ** 2, filter(lambda n: n % 2 == 0, nums)))""",
            """def <f>(numbers):
    result = []
    for n in numbers:
        if n % 2 == 0:
            result.append(n * n)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -6, 15, size(rng, 3, 7)),),
    ),
    Family(
        concept="map-lengths",
        tags=("higher-order", "strings"),
        phrasings=(
            "Write a function to return the lengths of the words in a list.",
            "Write a python function to map each string of a list to its number of characters.",
            "Given a list of strings, return the list of their lengths.",
            "How long is each word of the list? Return the numbers in order.",
            "Replace all strings of a list by how many characters they have.",
            "Apply len to every element of a list of strings.",
            "I want the character counts of several words as a list.",
        ),
        more_phrasings=(
            "Write a function to get a list of how long each string of a list is.",
            "Write a python function to convert words into the number of letters of each, as a list of integers in the same order.",
            "Given several words in a list, count the characters of every one and return the counts in parallel order.",
            "How many characters does each string in the list have?",
            "list of string lengths",
            "For each word, count its letters on your fingers and write down just the number, one number per word.",
            "The image of a list of strings under the length function.",
            "['tea', '', 'water'] leads to [3, 0, 5].",
        ),
        names=("lengths", "word_lengths", "map_lengths", "string_lengths"),
        solutions=(
            """def <f>(words):
    return [len(word) for word in words]""",
            """def <f>(words):
    return list(map(len, words))""",
            """def <f>(items):
    result = []
    for item in items:
        result.append(len(item))
    return result""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 2, 5)),),
    ),
    Family(
        concept="filter-greater",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to keep the numbers of a list that are greater than <k>.",
            "Write a python function to drop all elements of a list which do not exceed <k>.",
            "Given a list of numbers, return those above <k> in their order.",
            "Filter a list for the values larger than <k>.",
            "Return every element of a list that is strictly more than <k>.",
            "Which numbers of the list are bigger than <k>? Return them as a list.",
            "I need only the entries over <k> from a list of numbers.",
        ),
        more_phrasings=(
            "Write a function to get all list items over <k>.",
            "Write a python function to select from a sequence of numbers those strictly exceeding <k>, order preserved.",
            "For a list of numbers, make a list of the ones that are more than <k>; <k> itself does not qualify.",
            "What remains of a list of numbers if everything up to and including <k> is taken out?",
            "numbers of a list above <k>",
            "Keep what is higher than <k> and leave behind what is <k> or lower, without shuffling anything.",
            "The subsequence of those elements x of a list for which x > <k> holds.",
            "A bar is set at <k>; only the numbers that get over it, not those that just touch it, are in the resulting list.",
        ),
        names=("filter_greater", "above", "greater_than", "keep_larger"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n > <k>]""",
            """def <f>(nums):
    return list(filter(lambda n: n > <k>, nums))""",
            """def <f>(numbers):
    result = []
    for n in numbers:
        if n > <k>:
            result.append(n)
    return result""",
        ),
        inputs=lambda rng, k: (
            [rng.choice((k, k + 1, rng.randint(k - 9, k + 9))) for _ in range(size(rng, 3, 6))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 3, 5, 10, 20, 50, 100))},
    ),
    Family(
        concept="multiply-all-by",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to multiply every number of a list by <k>.",
            "Write a python function to scale all elements of a list with the factor <k>.",
            "Given a list of numbers, return a list of them times <k>.",
            "Return the <k>-fold of each element of a list.",
            "Map each number n of a list to <k> * n.",
            "Make all values of a list <k> times as large and return them in a new list.",
            "I want each item of my list of numbers multiplied by <k>.",
        ),
        more_phrasings=(
            "Write a function to get a list with each number times <k>.",
            "Write a python function to compute the products of <k> and the individual entries of a list.",
            "For numbers in a list, return the list in which each has been replaced by <k> times its value.",
            "What does a list of numbers become if every entry is scaled up by <k>?",
            "all list numbers times <k>",
            "For every number that I have, I want <k> times as much, in the same order.",
            "The scalar multiple of a vector, given as a list, by the constant <k>.",
            "Visit the numbers one after another, work out number * <k> and append it to a new list, which is the result.",
        ),
        names=("multiply_all", "scale", "scale_list", "times_all"),
        solutions=(
            """def <f>(numbers):
    return [n * <k> for n in numbers]""",
            """def <f>(nums):
    return list(map(lambda n: n * <k>, nums))""",
            """def <f>(numbers):
    result = []
    for n in numbers:
        result.append(<k> * n)
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, -9, 20, size(rng, 2, 6)),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5, 10, 7))},
    ),
    Family(
        concept="all-elements-satisfy",
        tags=("higher-order", "logic"),
        phrasings=(
            "Write a function to check whether all numbers of a list are at least <k>.",
            "Write a python function to tell if no element of a list is less than <k>.",
            "Given a list of numbers, return True if every one of them is <k> or more.",
            "Is each element of the list greater than or equal to <k>?",
            "Return False when some number in the list is below <k>, otherwise True.",
            "Test that a list contains no value under <k>.",
            "I need to know if all scores in a list reach <k>.",
        ),
        more_phrasings=(
            "Write a function to see if nothing in a list is under <k>.",
            "Write a python function to verify that <k> is a lower bound of the numbers in a list; the answer is a boolean.",
            "For a list of numbers, say True if each one is <k> or larger, an empty list included, and False if any is smaller.",
            "Do all the numbers in the list amount to <k> or more?",
            "check that all numbers are >= <k>",
            "Nobody may have less than <k>: say True if that is so for all the numbers and False as soon as one falls short.",
            "The universal statement x >= <k> for every element x of a list; it is true for the empty list.",
            "Look for a number lower than <k> in the list; if you find one the result is False, and if you do not it is True.",
        ),
        names=("all_at_least", "all_reach", "check_all", "none_below"),
        solutions=(
            """def <f>(numbers):
    return all(n >= <k> for n in numbers)""",
            """def <f>(nums):
    for n in nums:
        if n < <k>:
            return False
    return True""",
            """def <f>(numbers):
    return not any(n < <k> for n in numbers)""",
        ),
        inputs=lambda rng, k: (
            [rng.choice((k, rng.randint(k - 5, k + 9))) for _ in range(size(rng, 2, 4))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 1, 5, 10, 18, 50))},
    ),
    Family(
        concept="any-element-negative",
        tags=("higher-order", "logic"),
        phrasings=(
            "Write a function to check whether a list contains a negative number.",
            "Write a python function to tell if at least one element of a list is below zero.",
            "Given a list of numbers, return True if any of them is negative.",
            "Is there some number less than 0 in the list?",
            "Return False if all elements are zero or positive, else True.",
            "Test a list for the presence of a negative value.",
            "I want to know if a list of numbers has one or more entries under zero.",
        ),
        more_phrasings=(
            "Write a function to see if any number in a list is negative.",
            "Write a python function to detect whether a minus number is among the entries of a list, returning True or False.",
            "For a list of numbers, answer with a boolean whether one or more of them lie below 0.",
            "Does the list hold even one value smaller than zero?",
            "True if some list number is below 0",
            "Was it ever freezing? The list has the temperatures; say True if one is under zero, and False if none is, also for no temperatures at all.",
            "The existential predicate that some element x of a list satisfies x < 0.",
            "[3, 0, 2] makes False, since zero does not count, but [3, -1] makes True.",
        ),
        names=("any_negative", "has_negative", "contains_negative", "some_below_zero"),
        solutions=(
            """def <f>(numbers):
    return any(n < 0 for n in numbers)""",
            """def <f>(nums):
    for n in nums:
        if n < 0:
            return True
    return False""",
            """def <f>(numbers):
    return len([n for n in numbers if n < 0]) > 0""",
        ),
        inputs=lambda rng: (integers(rng, -1 if coin(rng) else -4, 9, size(rng, 2, 6)),),
    ),
    Family(
        concept="filter-palindromes",
        tags=("higher-order", "strings"),
        phrasings=(
            "Write a function to find the palindromes in a list of strings.",
            "Write a python function to keep those words of a list that equal their own reverse.",
            "Given a list of words, return the ones that read the same in both directions.",
            "Filter the palindromic strings out of a list and return them in order.",
            "Which words in the list are palindromes?",
            "Return a list with just the strings that do not change when reversed.",
            "I need all words of a list that are the same backwards.",
        ),
        more_phrasings=(
            "Write a function to pick out the words that are palindromes.",
            "Write a python function to select from a list all strings identical to their mirror image, order and repetitions kept.",
            "For a list of words, give back only those that spell the same from the right as from the left.",
            "Which of the strings are palindromes? Return them as a list in the given order.",
            "palindromic words of a list",
            "Read each word backwards; if you get the very same word again keep it, else throw it out.",
            "The sublist of the strings s for which s equals reversed s.",
            "Words like 'level' or 'x' stay in the list, words like 'lever' are left out.",
        ),
        names=("find_palindromes", "palindromes", "filter_palindromes", "only_palindromes"),
        solutions=(
            """def <f>(words):
    return [word for word in words if word == word[::-1]]""",
            """def <f>(words):
    return list(filter(lambda w: w == "".join(reversed(w)), words))""",
            """def <f>(items):
    result = []
    for item in items:
        if item[::-1] == item:
            result.append(item)
    return result""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((letters(rng, 3, "ab"), "level", "noon", word(rng), "abab"))
                for _ in range(size(rng, 3, 5))
            ],
        ),
    ),
    Family(
        concept="sum-of-filtered",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to add up the numbers of a list that are divisible by <k>.",
            "Write a python function to return the sum of all multiples of <k> in a list.",
            "Given a list of integers, sum just those that <k> divides without remainder.",
            "What is the total of the elements of a list which are multiples of <k>?",
            "Return the sum of the list's numbers that leave no remainder when divided by <k>.",
            "Ignore everything not divisible by <k> and total the rest of the list.",
            "I need the multiples of <k> in a list added together.",
        ),
        more_phrasings=(
            "Write a function to total the multiples of <k> in a list.",
            "Write a python function to accumulate those integers of a list whose remainder modulo <k> is zero.",
            "For a list of integers, leave out what <k> does not divide evenly and return what the others come to, 0 if nothing is left.",
            "How much do the numbers divisible by <k> in the list make together?",
            "sum of list numbers divisible by <k>",
            "Of all my numbers take those you can share among <k> people with nothing left over, and add them.",
            "The sum of all elements n of a list of integers with n congruent to 0 modulo <k>.",
            "Begin with a total of 0; whenever n % <k> is 0 for a number n of the list, add n; return the total.",
        ),
        names=("sum_divisible", "sum_multiples", "add_multiples", "total_divisible"),
        solutions=(
            """def <f>(numbers):
    return sum(n for n in numbers if n % <k> == 0)""",
            """def <f>(nums):
    total = 0
    for n in nums:
        if n % <k> == 0:
            total += n
    return total""",
            """from functools import reduce

def <f>(numbers):
    return reduce(lambda total, n: total + n if n % <k> == 0 else total, numbers, 0)""",
        ),
        inputs=lambda rng, k: (
            [
                rng.choice((k * rng.randint(-2, 6), rng.randint(-9, 30)))
                for _ in range(size(rng, 3, 6))
            ],
        ),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5, 7))},
    ),
)
