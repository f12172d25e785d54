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
