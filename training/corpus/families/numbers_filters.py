"""Selecting and counting the numbers of a list."""

from training.corpus.draw import coin, integer_list
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="keep-even-numbers",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to keep only the even numbers of a list, in their order.",
            "Write a python function to collect the even integers of a list in a new list.",
            "Given a list of integers, return a list of those divisible by two, order unchanged.",
            "Drop all odd numbers from a list and return the rest in the same order.",
            "I need the even elements of a list, as they come.",
            "Select every integer without remainder modulo 2 from the list.",
            "Return a new list of the list's even members in original order.",
        ),
        more_phrasings=(
            "Write a function to filter the even numbers out of a list and return these.",
            "Write a python function to produce the sublist of all entries that two divides, in sequence.",
            "For a list of integers, strip it of the odd ones.",
            "Which of the list's numbers are even? Return them as a list, in the order given.",
            "even entries of a list",
            "Keep the numbers of things that can be put in pairs with nothing left over, and throw the rest away, leaving the order alone.",
            "The subsequence of the elements congruent to 0 modulo 2.",
            "[3, 4, 0, -2, 7] comes out as [4, 0, -2].",
        ),
        names=("even_numbers", "filter_even", "keep_even", "get_evens", "select_even"),
        solutions=("""\
def <f>(numbers):
    return [n for n in numbers if n % 2 == 0]
""", """\
def <f>(numbers):
    result = []
    for n in numbers:
        if n % 2 == 0:
            result.append(n)
    return result
""", """\
def <f>(numbers):
    return list(filter(lambda n: n % 2 == 0, numbers))
"""),
        inputs=integer_list(-9, 60),
    ),
    Family(
        concept="count-odd-numbers",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to count the odd numbers in a list.",
            "Write a python function to find how many integers of a list are odd.",
            "Given a list of integers, return the number of odd ones.",
            "How many elements leave remainder 1 when divided by 2?",
            "I need the count of odd entries in a list.",
            "Return how many of the list's numbers are not even.",
            "Tally the integers in a list that two does not divide.",
        ),
        more_phrasings=(
            "Write a function to get how many odd numbers a list has.",
            "Write a python function to determine the number of entries that two does not divide.",
            "For a list of integers, ignore the even ones and return how many others there are.",
            "How often is an odd number found in the list?",
            "number of odd entries in a list",
            "Of these numbers, how many cannot be split in two equal whole halves?",
            "The cardinality of the set of indices i for which a[i] is congruent to 1 modulo 2.",
            "[3, 4, -5, 8, 3] holds 3, -5 and 3 again, so the result is 3.",
        ),
        names=("count_odd", "count_odds", "odd_count", "number_of_odds"),
        solutions=("""\
def <f>(numbers):
    return sum(1 for n in numbers if n % 2 == 1)
""", """\
def <f>(numbers):
    count = 0
    for n in numbers:
        if n % 2 != 0:
            count += 1
    return count
""", """\
def <f>(numbers):
    return len([n for n in numbers if n % 2])
"""),
        inputs=integer_list(-9, 60),
    ),
    Family(
        concept="keep-positive-numbers",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to keep only the positive numbers of a list (zero is not positive).",
            "Write a python function to remove zeros and negative "
            "numbers from a list, keeping the order.",
            "Given a list of integers, return those greater than zero in the same order.",
            "Select the elements above 0.",
            "I need a list without its negative numbers and zeros.",
            "Return a new list with just the strictly positive members, order kept.",
            "Throw away everything that is not above zero from a list of numbers.",
        ),
        more_phrasings=(
            "Write a function to filter a list for numbers over zero.",
            "Write a python function to produce the sublist of entries with a plus sign, in sequence; 0 has none.",
            "For a list of numbers, leave out 0 and everything below it, and return the others in the order they have.",
            "Which of the list's numbers are larger than zero? Return them as a list, in sequence.",
            "strictly positive entries of a list",
            "Keep the days on which money was earned; days with a loss and days with nothing at all are dropped from the list.",
            "The subsequence of those elements x of a list for which x > 0.",
            "[3, 0, -2, 5] comes out as [3, 5]: the 0 goes as well as the -2.",
        ),
        names=("positive_numbers", "keep_positive", "filter_positive", "only_positive"),
        solutions=("""\
def <f>(numbers):
    return [n for n in numbers if n > 0]
""", """\
def <f>(numbers):
    result = []
    for n in numbers:
        if n > 0:
            result.append(n)
    return result
""", """\
def <f>(numbers):
    return list(filter(lambda x: x > 0, numbers))
"""),
        inputs=lambda rng: ([0 if rng.random() < 0.15 else rng.randint(-20, 20) for _ in range(rng.randint(0, 8))],),
    ),
    Family(
        concept="count-negative-numbers",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to count the negative numbers in a list.",
            "Write a python function to find how many elements of a list are below zero.",
            "Given a list of integers, return the number of those less than 0.",
            "How many of the numbers are negative?",
            "I need the count of entries under zero; zero itself is not counted.",
            "Return how often a value smaller than 0 occurs in the list.",
            "Tally the list's elements that carry a minus sign.",
        ),
        more_phrasings=(
            "Write a function to get how many numbers under zero a list has.",
            "Write a python function to determine the number of minus values among the entries of a list.",
            "For a list of numbers, ignore zeros and positive ones and return how many others there are.",
            "How often is a number below zero found in the list?",
            "number of entries below 0",
            "The list has the temperature of each day; on how many days was it colder than zero?",
            "The cardinality of the set of indices i with a[i] < 0.",
            "[-3, 0, 4, -3] contains -3 two times and nothing else that is negative, so the result is 2.",
        ),
        names=("count_negative", "count_negatives", "negative_count", "number_of_negatives"),
        solutions=("""\
def <f>(numbers):
    return sum(1 for n in numbers if n < 0)
""", """\
def <f>(numbers):
    count = 0
    for n in numbers:
        if n < 0:
            count += 1
    return count
""", """\
def <f>(numbers):
    return len([x for x in numbers if x < 0])
"""),
        inputs=lambda rng: ([0 if rng.random() < 0.15 else rng.randint(-20, 15) for _ in range(rng.randint(0, 8))],),
    ),
    Family(
        concept="keep-multiples-of-k",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to keep the numbers of a list that are divisible by <k>.",
            "Write a python function to select all multiples of <k> from a list, order unchanged.",
            "Given a list of integers, return those that <k> divides evenly, in the same order.",
            "Remove every number that is not a multiple of <k>.",
            "I need a list of just the elements with no remainder after division by <k>.",
            "Filter a list down to the multiples of <k>.",
            "Return a new list with each element that <k> goes into exactly.",
        ),
        more_phrasings=(
            "Write a function to filter a list for numbers divisible by <k>.",
            "Write a python function to produce the sublist of entries whose remainder modulo <k> is zero, in sequence.",
            "For a list of integers, leave out all that cannot be divided by <k> evenly and return what remains.",
            "Which of the list's numbers are <k> times some integer? Return them as a list, in the order given.",
            "list entries that are multiples of <k>",
            "Keep only the numbers of sweets that <k> children can share fairly with none left over, as they stand in the list.",
            "The subsequence of the elements n with n congruent to 0 modulo <k>.",
            "A number stays in the list if n % <k> gives 0 and goes if it gives something else; nothing is reordered.",
        ),
        names=("keep_multiples", "multiples", "filter_divisible", "divisible_numbers"),
        solutions=("""\
def <f>(numbers):
    return [n for n in numbers if n % <k> == 0]
""", """\
def <f>(numbers):
    result = []
    for n in numbers:
        if n % <k> == 0:
            result.append(n)
    return result
""", """\
def <f>(numbers):
    return list(filter(lambda n: not n % <k>, numbers))
"""),
        inputs=lambda rng, k: ([k * rng.randint(0, 12) if coin(rng) else rng.randint(1, 12 * k)
                                for _ in range(rng.randint(0, 8))],),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 11))},
    ),
    Family(
        concept="count-in-interval",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to count the numbers of a list that "
            "lie between low and high, both included.",
            "Write a python function to find how many list "
            "elements are at least low and at most high.",
            "Given a list, a lower and an upper bound, return how many "
            "elements are within the closed interval.",
            "How many numbers x of the list satisfy low <= x <= high?",
            "I need the count of values inside an inclusive range; arguments: the list, low, high.",
            "Return the number of entries not below the second argument and not above the third.",
            "Tally the list's numbers from low to high inclusive.",
        ),
        more_phrasings=(
            "Write a function to get how many list numbers are from low to high, ends counting too.",
            "Write a python function to determine the number of entries inside a closed interval; the list is passed first, then the lower end, then the upper one.",
            "For a list and two limits, low and high, ignore what is under low or over high and return how many numbers are left.",
            "How often does the list hold a value in the range from low to high, where the limits themselves are in it?",
            "number of entries with low <= entry <= high",
            "The list has people's ages; how many of them are old enough, at least low, and not too old, at most high?",
            "The cardinality of the set of indices i with a[i] in [low, high]; arguments: a, low, high.",
            "With [1, 5, 7, 9], 5 and 9 the result is 3, since the 5 and the 9 are counted along with the 7.",
        ),
        names=("count_in_range", "count_between", "in_interval", "count_within"),
        solutions=("""\
def <f>(numbers, low, high):
    return sum(1 for n in numbers if low <= n <= high)
""", """\
def <f>(numbers, low, high):
    count = 0
    for n in numbers:
        if n >= low and n <= high:
            count += 1
    return count
""", """\
def <f>(values, low, high):
    return len([v for v in values if v in range(low, high + 1)])
"""),
        inputs=lambda rng: (lambda low, high: (
            [rng.choice((low, high, rng.randint(0, 20), rng.randint(0, 20))) for _ in range(rng.randint(0, 8))],
            low, high))(rng.randint(2, 9), rng.randint(10, 17)),
    ),
)
