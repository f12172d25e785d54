"""Selecting, counting and transforming the numbers of a list."""

from training.corpus.draw import coin, integer_list, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="keep-even-numbers",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to keep only the even numbers of a list, in their order.",
            "Write a python function to filter the even integers out of a list into a new list.",
            "Given a list of integers, return a list of those divisible by two, order unchanged.",
            "Drop all odd numbers from a list and return the rest in the same order.",
            "I need the even elements of a list, as they come.",
            "Select every integer without remainder modulo 2 from the list.",
            "Return a new list of the list's even members in original order.",
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
            "Write a python function to remove zeros and negative numbers from a list, keeping "
            "the order.",
            "Given a list of integers, return those greater than zero in the same order.",
            "Select the elements above 0.",
            "I need a list without its negative numbers and zeros.",
            "Return a new list with just the strictly positive members, order kept.",
            "Throw away everything that is not above zero from a list of numbers.",
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
            "Write a function to count the numbers of a list that lie between low and high, both "
            "included.",
            "Write a python function to find how many list elements are at least low and at most "
            "high.",
            "Given a list, a lower and an upper bound, return how many elements are within the "
            "closed interval.",
            "How many numbers x of the list satisfy low <= x <= high?",
            "I need the count of values inside an inclusive range; arguments: the list, low, high.",
            "Return the number of entries not below the second argument and not above the third.",
            "Tally the list's numbers from low to high inclusive.",
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
    Family(
        concept="running-totals",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the running totals of a list.",
            "Write a python function to return the cumulative sums of a list of numbers.",
            "Given a list, return a list in which each entry is the sum of all elements up to "
            "that position.",
            "Build the prefix sums: first element, first plus second, and so on.",
            "I need a balance after every transaction, starting from 0, from a list of amounts.",
            "Replace each number by the total of itself and everything before it.",
            "Return the list of partial sums of a list, of the same length.",
        ),
        names=("running_total", "cumulative_sum", "prefix_sums", "running_totals", "accumulate_sums"),
        solutions=("""\
def <f>(numbers):
    total = 0
    result = []
    for n in numbers:
        total += n
        result.append(total)
    return result
""", """\
from itertools import accumulate

def <f>(numbers):
    return list(accumulate(numbers))
""", """\
def <f>(numbers):
    return [sum(numbers[:i + 1]) for i in range(len(numbers))]
"""),
        inputs=integer_list(-9, 20, 0, 7),
    ),
    Family(
        concept="running-maximum",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the running maximum of a list.",
            "Write a python function to return, for every position, the largest element seen so "
            "far.",
            "Given a list, return a list whose i-th entry is the maximum of the elements up to "
            "and including i.",
            "Replace each number by the biggest one among itself and all before it.",
            "I need the record high after each measurement of a list.",
            "Build the list of prefix maxima.",
            "Return the best value so far at each step through the list.",
        ),
        names=("running_maximum", "rolling_max", "prefix_max", "best_so_far"),
        solutions=("""\
def <f>(numbers):
    result = []
    for n in numbers:
        if result and result[-1] > n:
            result.append(result[-1])
        else:
            result.append(n)
    return result
""", """\
from itertools import accumulate

def <f>(numbers):
    return list(accumulate(numbers, max))
""", """\
def <f>(numbers):
    return [max(numbers[:i + 1]) for i in range(len(numbers))]
"""),
        inputs=integer_list(-9, 30, 0, 8),
    ),
    Family(
        concept="consecutive-differences",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to list the differences between neighbouring elements (later minus "
            "earlier).",
            "Write a python function to subtract each number from the one after it, giving a "
            "list one shorter.",
            "Given a list, return the changes from each element to the next; fewer than two "
            "elements give [].",
            "Compute next minus current for every adjacent pair of a list.",
            "I need the step sizes between consecutive numbers of a list, later minus earlier.",
            "Return how much the values rise (or fall, negative) from each position to the "
            "following one.",
            "Build the list of first differences of a sequence of numbers.",
        ),
        names=("differences", "consecutive_differences", "deltas", "step_sizes", "changes"),
        solutions=("""\
def <f>(numbers):
    return [b - a for a, b in zip(numbers, numbers[1:])]
""", """\
def <f>(numbers):
    result = []
    for i in range(1, len(numbers)):
        result.append(numbers[i] - numbers[i - 1])
    return result
""", """\
def <f>(numbers):
    return [numbers[i + 1] - numbers[i] for i in range(len(numbers) - 1)]
"""),
        inputs=integer_list(-9, 40, 0, 8),
    ),
    Family(
        concept="moving-sum-k",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to sum every <k> consecutive elements of a list (sliding window).",
            "Write a python function to return the totals of all windows of <k> neighbouring "
            "numbers.",
            "Given a list, return a list with the sums of each run of <k> adjacent elements; "
            "empty if too short.",
            "Slide a window of length <k> over the list and collect the sums.",
            "I need the moving sum over <k> values, moving on by one position each time.",
            "For each position where <k> elements fit, add those <k> elements; return all "
            "results in order.",
            "Return the sums of all contiguous blocks of exactly <k> numbers, overlapping ones "
            "included.",
        ),
        names=("moving_sum", "window_sums", "sliding_sums", "rolling_sum"),
        solutions=("""\
def <f>(numbers):
    return [sum(numbers[i:i + <k>]) for i in range(len(numbers) - <k> + 1)]
""", """\
def <f>(numbers):
    if len(numbers) < <k>:
        return []
    total = sum(numbers[:<k>])
    result = [total]
    for i in range(<k>, len(numbers)):
        total += numbers[i] - numbers[i - <k>]
        result.append(total)
    return result
"""),
        inputs=lambda rng, k: (some_integers(rng, -5, 20, k - 1, 8),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4))},
    ),
    Family(
        concept="product-except-self",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to replace each number of a list by the product of all the others.",
            "Write a python function to return, for each index, the product of every element "
            "except the one there.",
            "Given a list of at least two integers, return the list of products leaving out one "
            "element at a time.",
            "For every position multiply all the numbers at other positions.",
            "I need a list whose i-th value is the product of the whole list without its i-th "
            "element.",
            "Compute products of all elements but the own one, position by position.",
            "Return the product of the rest for each element of a list (two elements or more).",
        ),
        names=("product_except_self", "products_of_others", "product_of_rest", "other_products"),
        solutions=("""\
import math

def <f>(numbers):
    return [math.prod(numbers[:i] + numbers[i + 1:]) for i in range(len(numbers))]
""", """\
def <f>(numbers):
    result = []
    for i in range(len(numbers)):
        product = 1
        for j, n in enumerate(numbers):
            if i != j:
                product *= n
        result.append(product)
    return result
""", """\
def <f>(numbers):
    n = len(numbers)
    result = [1] * n
    left = right = 1
    for i in range(n):
        result[i] *= left
        left *= numbers[i]
        result[n - 1 - i] *= right
        right *= numbers[n - 1 - i]
    return result
"""),
        inputs=lambda rng: (lambda v: (v if rng.random() < 0.8 else [0, *v],))(
            [rng.choice((-3, -2, -1, 1, 2, 3, 4, 5, 6)) for _ in range(rng.randint(2, 5))]),
    ),
)
