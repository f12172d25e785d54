"""Running totals, differences and windows over a list of numbers."""

from training.corpus.draw import integer_list, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="running-totals",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the running totals of a list.",
            "Write a python function to return the cumulative sums of a list of numbers.",
            "Given a list, return a list in which each entry is the "
            "sum of all elements up to that position.",
            "Build the prefix sums: first element, first plus second, and so on.",
            "I need a balance after every transaction, starting from 0, from a list of amounts.",
            "Replace each number by the total of itself and everything before it.",
            "Return the list of partial sums of a list, of the same length.",
        ),
        more_phrasings=(
            "Write a function to get the sum so far at every place of a list.",
            "Write a python function to accumulate a list of numbers and keep each intermediate sum.",
            "Take a list of numbers and return an equally long one, its i-th entry being all entries from the first through the i-th added up.",
            "After each number has been read, what is the total up to then? Collect these totals in a list, empty for an empty one.",
            "cumulative sums of a list",
            "Money comes in day by day; for each day write what has come in by then, that day included.",
            "The sequence S with S[i] = x[0] + ... + x[i] for every index i of x.",
            "[2, 5, -1] becomes [2, 7, 6]: carry a total along, add each number to it and note the total down.",
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
            "Write a python function to return, for every "
            "position, the largest element seen so far.",
            "Given a list, return a list whose i-th entry is the "
            "maximum of the elements up to and including i.",
            "Replace each number by the biggest one among itself and all before it.",
            "I need the record high after each measurement of a list.",
            "Build the list of prefix maxima.",
            "Return the best value so far at each step through the list.",
        ),
        more_phrasings=(
            "Write a function to get the highest value so far at every place of a list.",
            "Write a python function to accumulate a list with max and keep each intermediate result.",
            "Take a list of numbers and return an equally long one, its i-th entry being the greatest from the first through the i-th.",
            "After each number has been read, what is the record up to then? Collect these records in a list, empty for an empty one.",
            "cumulative maxima of a list",
            "For every day write the highest mark the water has reached until then, that day included.",
            "The sequence M with M[i] = max(x[0], ..., x[i]) for every index i of x.",
            "[3, 1, 5, 4] becomes [3, 3, 5, 5]: a number stays unless something bigger came before it, which then takes its place.",
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
            "Write a function to list the differences between "
            "neighbouring elements (later minus earlier).",
            "Write a python function to subtract each number from the "
            "one after it, giving a list one shorter.",
            "Given a list, return the changes from each element to "
            "the next; fewer than two elements give [].",
            "Compute next minus current for every adjacent pair of a list.",
            "I need the step sizes between consecutive numbers of a list, later minus earlier.",
            "Return how much the values rise (or fall, negative) "
            "from each position to the following one.",
            "Build the list of first differences of a sequence of numbers.",
        ),
        more_phrasings=(
            "Write a function to get next minus current for all adjacent numbers of a list.",
            "Write a python function to apply the forward difference operator to a list, giving [] for fewer than two numbers.",
            "Take a list of n numbers and return the n - 1 increments from one to the next, drops being negative; with no or one number return an empty list.",
            "By how much does each number after the first differ from its predecessor, upward changes counted positive?",
            "list of successor minus predecessor differences",
            "The list has the water level day by day; for each day but the first say how much it rose since the day before, with a minus if it fell.",
            "The sequence d with d[i] = x[i+1] - x[i] for 0 <= i < n - 1, empty for n < 2.",
            "[5, 8, 6] becomes [3, -2], and a list of a single number becomes [].",
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
            "Write a python function to return the totals of all "
            "windows of <k> neighbouring numbers.",
            "Given a list, return a list with the sums of each run of "
            "<k> adjacent elements; empty if too short.",
            "Slide a window of length <k> over the list and collect the sums.",
            "I need the moving sum over <k> values, moving on by one position each time.",
            "For each position where <k> elements fit, add those <k> "
            "elements; return all results in order.",
            "Return the sums of all contiguous blocks of exactly "
            "<k> numbers, overlapping ones included.",
        ),
        more_phrasings=(
            "Write a function to get the total of each <k> numbers in a row, shifting by one.",
            "Write a python function to compute rolling sums with window size <k> and stride one; a list shorter than that gives [].",
            "From a list of numbers, take every stretch of <k> neighbours, starting at each index where it fits, and return the list of their totals, empty where none fits.",
            "What do <k> numbers standing next to each other add up to, for each possible starting place from left to right?",
            "rolling sums over <k> neighbours",
            "Lay a frame that shows <k> numbers at the start of the row, add what you see, push the frame one place on, and so forth to the end; list the results.",
            "The sequence s with s[i] = x[i] + ... for <k> terms, i = 0 up to the last index that leaves room for them; empty if there is no such index.",
            "The result tells, for every day from which on there are <k> days, how much those days brought in together.",
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
            "Write a python function to return, for each index, the "
            "product of every element except the one there.",
            "Given a list of at least two integers, return the list of "
            "products leaving out one element at a time.",
            "For every position multiply all the numbers at other positions.",
            "I need a list whose i-th value is the product of the "
            "whole list without its i-th element.",
            "Compute products of all elements but the own one, position by position.",
            "Return the product of the rest for each element of a list (two elements or more).",
        ),
        more_phrasings=(
            "Write a function to get, for each place of a list, all other numbers multiplied together.",
            "Write a python function to compute the leave-one-out products of two or more integers, in order.",
            "You have at least two integers; return a list of the same length where each entry is what the list gives when multiplied without the number at that place, zeros included.",
            "What would the product of the list be if just this number were missing? Answer it for every number in turn.",
            "leave-one-out product for every list index",
            "For each number cover it with a finger and times the others together; write the results down in order.",
            "The sequence p with p[i] equal to the product of x[j] over all j different from i, for a list x of length at least 2.",
            "[2, 3, 4] becomes [12, 8, 6]; do not divide, since a 0 in the list must work as well: [0, 5, 2] gives [10, 0, 0].",
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
