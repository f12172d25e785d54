"""Totals and averages of a list of numbers."""

from training.corpus.draw import integer_list
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to add up all numbers in a list.",
            "Write a python function to find the sum of the elements of a list (0 if it is empty).",
            "Given a list of integers, return their total.",
            "What do the numbers in the list add up to? An empty list gives 0.",
            "I need the grand total of a list of integers.",
            "Compute the sum over every item of a list.",
            "Return the result of adding all the list's numbers together.",
        ),
        more_phrasings=(
            "Write a function to get the total of some integers.",
            "Write a python function to accumulate a list: every element is added, starting from zero.",
            "You have a list of integers, possibly empty; return their sum.",
            "How much do all entries of the list make when put together, 0 if there are no entries?",
            "total of a list of integers",
            "Put all the numbers of the list together into one; with nothing in the list, say 0.",
            "The sum of x[i] over all indices i of the list x, the empty sum being 0.",
            "A till slip lists amounts, refunds being negative; return the amount at the bottom line.",
        ),
        names=("sum_list", "total", "list_sum", "add_all", "sum_of_elements"),
        solutions=("""\
def <f>(numbers):
    return sum(numbers)
""", """\
def <f>(numbers):
    total = 0
    for n in numbers:
        total += n
    return total
""", """\
def <f>(numbers):
    if not numbers:
        return 0
    return numbers[0] + <f>(numbers[1:])
"""),
        inputs=integer_list(-20, 60),
    ),
    Family(
        concept="product-of-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to multiply all numbers in a list.",
            "Write a python function to find the product of a "
            "list's elements (1 if there are none).",
            "Given a list of integers, return what you get by "
            "multiplying them all; an empty list gives 1.",
            "Compute the product over every item of a list, starting from 1.",
            "I need all the integers in a list multiplied together (the empty product is 1).",
            "What is the product of the numbers in the list? With no numbers it is 1.",
            "Return the result of multiplying each element with "
            "all the others; no elements means 1.",
        ),
        more_phrasings=(
            "Write a function to get all integers of a list multiplied into one.",
            "Write a python function to accumulate a list multiplicatively; the neutral 1 is returned for no elements.",
            "You have a list of integers, possibly empty; multiply the first by the second, that by the third and so on, and return the outcome, 1 if there is nothing to multiply.",
            "What single number results when every entry of the list is used once as a factor (1 for no entries)?",
            "product of all list entries, 1 if empty",
            "Times the numbers all together, one after the other, and say what comes out; say 1 if there are no numbers.",
            "The product of x[i] over all indices i of the list x, the empty product being 1.",
            "[2, -3, 4] gives -24 and a 0 anywhere gives 0; [] gives 1.",
        ),
        names=("product", "multiply_list", "list_product", "multiply_all", "product_of_list"),
        solutions=("""\
def <f>(numbers):
    result = 1
    for n in numbers:
        result *= n
    return result
""", """\
import math

def <f>(numbers):
    return math.prod(numbers)
""", """\
from functools import reduce

def <f>(numbers):
    return reduce(lambda a, b: a * b, numbers, 1)
"""),
        inputs=lambda rng: ([rng.choice((-3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 9)) for _ in range(rng.randint(0, 6))],),
    ),
    Family(
        concept="average-of-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to find the average of a non-empty "
            "list of numbers, rounded to 2 decimals.",
            "Write a python function to compute the arithmetic mean "
            "of the list's numbers to two decimals.",
            "Given a non-empty list, return the mean of its elements rounded to 2 digits.",
            "What is the average of the numbers (at least one)? Round to two decimals.",
            "I need the mean value of some measurements, with 2 decimals.",
            "Divide the sum of a non-empty list by its length and round to 2 places.",
            "Return the rounded (two decimals) average over all entries of the list.",
        ),
        more_phrasings=(
            "Write a function to get the mean of at least one number, to two decimal places.",
            "Write a python function to compute sum over count for a non-empty list, the quotient being rounded to hundredths.",
            "You have one or more numbers; return their arithmetic mean with rounding to the second decimal.",
            "What is the mean value, to two places after the point, of the numbers in a non-empty list?",
            "arithmetic mean of a non-empty list, 2 decimals",
            "If all shared equally what the list says they have, how much would each one have? Round to two places; there is at least one of them.",
            "The quotient of the sum of a list's n >= 1 elements by n, rounded to 2 decimal digits.",
            "1, 2 and 2 give 5 / 3, that is 1.67; return the like figure for any list that is not empty.",
        ),
        names=("average", "mean", "list_average", "avg", "compute_mean"),
        solutions=("""\
def <f>(numbers):
    return round(sum(numbers) / len(numbers), 2)
""", """\
def <f>(values):
    total = 0
    count = 0
    for value in values:
        total += value
        count += 1
    return round(total / count, 2)
"""),
        inputs=integer_list(-10, 60, 1, 7),
    ),
    Family(
        concept="median-of-list",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to find the median of a non-empty list as a float.",
            "Write a python function to return the middle value of the sorted list, "
            "or the mean of the two middle ones, always as a float.",
            "Given a non-empty list of integers, return its median as a float.",
            "What is the float median? With an even number of elements average the central two.",
            "I need the statistical median of some integers, as a float.",
            "Sort the numbers and return the central value (for "
            "even counts the mean of both) as a float.",
            "Return a float: the value with as many list elements "
            "below as above it, i.e. the median.",
        ),
        more_phrasings=(
            "Write a function to get the middle of some integers by size, as a float; two middles are averaged.",
            "Write a python function to determine the 50 percent quantile of a non-empty list, a float in every case, halving the sum of both central items when the count is even.",
            "You have one or more integers, not sorted; order them and return the central one, or half the sum of the two central ones, as a float.",
            "Which value splits the ordered list into a lower and an upper half (the mean of the two in the centre for an even count), expressed as a float?",
            "median of a non-empty list, always a float",
            "Line the numbers up by size and take the one in the middle; if two stand in the middle, take what lies halfway between them. Give a decimal number even if it is whole.",
            "For a sorted list of n >= 1 elements: the element of rank (n + 1) / 2 if n is odd, otherwise the mean of the elements of ranks n / 2 and n / 2 + 1, of type float.",
            "[5, 1, 3] gives 3.0 and [5, 1, 3, 4] gives 3.5; it is not the average of all, only of what is in the centre.",
        ),
        names=("median", "find_median", "list_median", "middle_value"),
        solutions=("""\
def <f>(numbers):
    ordered = sorted(numbers)
    n = len(ordered)
    if n % 2 == 1:
        return float(ordered[n // 2])
    return (ordered[n // 2 - 1] + ordered[n // 2]) / 2
""", """\
import statistics

def <f>(numbers):
    return float(statistics.median(numbers))
""", """\
def <f>(numbers):
    s = sorted(numbers)
    half = len(s) // 2
    return (s[half] + s[-half - 1]) / 2
"""),
        inputs=integer_list(-10, 60, 1, 7),
    ),
    Family(
        concept="range-of-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to tell how far the smallest number of a "
            "non-empty list is below the largest.",
            "Write a python function to compute the spread of a "
            "non-empty list: maximum minus minimum.",
            "Given a non-empty list of integers, return by how much its two extremes differ.",
            "What is the gap between the highest and lowest element?",
            "I need the range, in the statistical sense, of the list's values.",
            "Subtract the least element of the list from the greatest one.",
            "Return max minus min for a list with at least one number.",
        ),
        more_phrasings=(
            "Write a function to get the difference between the biggest and the smallest number of a list that is not empty.",
            "Write a python function to measure the width of the interval that a non-empty list's values cover.",
            "You have one or more integers; return the distance from their minimum up to their maximum.",
            "By how much does the top value of a non-empty list exceed its bottom value?",
            "maximum minus minimum of a list",
            "Say how much warmer the hottest day was than the coldest, the list holding the temperatures of at least one day.",
            "The greatest value of |x - y| over all elements x, y of a non-empty list.",
            "[4, 9, 6] gives 5, from 4 up to 9; a list whose numbers are all the same gives 0.",
        ),
        names=("value_range", "spread", "max_min_difference", "range_of_list", "extent"),
        solutions=("""\
def <f>(numbers):
    return max(numbers) - min(numbers)
""", """\
def <f>(numbers):
    ordered = sorted(numbers)
    return ordered[-1] - ordered[0]
""", """\
def <f>(numbers):
    low = high = numbers[0]
    for n in numbers:
        if n < low:
            low = n
        elif n > high:
            high = n
    return high - low
"""),
        inputs=integer_list(-20, 60, 1, 7),
    ),
)
