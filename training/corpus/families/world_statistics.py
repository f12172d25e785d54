"""Families about averages, spread, frequencies and chances."""

from training.corpus.draw import integer_list, integers, letters, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="weighted-average",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the weighted average of a list of values with a list "
            "of weights, rounded to 2 decimals.",
            "Write a python function to average values, each counted with its weight from a "
            "second list, to two decimals.",
            "Given values and equally many positive weights, return the weighted mean with 2 "
            "decimals.",
            "What is the mean of the values if each counts as often as its weight says? Round "
            "to 2 decimals.",
            "Return the sum of value times weight divided by the sum of the weights, rounded to "
            "two decimals.",
            "My exams have different weights: from a list of marks and a list of weights "
            "compute the average, to 2 decimals.",
        ),
        names=("weighted_average", "weighted_mean", "average_with_weights", "weighted"),
        solutions=("""\
def <f>(values, weights):
    return round(sum(v * w for v, w in zip(values, weights)) / sum(weights), 2)
""", """\
def <f>(values, weights):
    total = 0
    for i in range(len(values)):
        total += values[i] * weights[i]
    return round(total / sum(weights), 2)
"""),
        inputs=lambda rng: (lambda n: (integers(rng, 0, 20, n), integers(rng, 1, 5, n)))(
            rng.randint(1, 5)
        ),
    ),
    Family(
        concept="population-variance",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the population variance of a list of numbers, rounded "
            "to 2 decimals.",
            "Write a python function to average the squared deviations from the mean (dividing "
            "by n), to two decimals.",
            "Given a non-empty list, return its variance, the mean of the squared differences "
            "from the average, with 2 decimals.",
            "How widely are the numbers of a list spread? Give the population variance (divide "
            "by the count), rounded to 2 decimals.",
            "Return the sum of (x - mean) ** 2 over all x, divided by the number of values, "
            "rounded to two decimals.",
            "I need the variance of all values in a list (the population variance, not the "
            "sample one), to 2 decimals.",
        ),
        names=("variance", "population_variance", "get_variance", "mean_square_deviation"),
        solutions=("""\
def <f>(numbers):
    mean = sum(numbers) / len(numbers)
    return round(sum((x - mean) ** 2 for x in numbers) / len(numbers), 2)
""", """\
from statistics import pvariance

def <f>(values):
    return round(float(pvariance(values)), 2)
"""),
        inputs=lambda rng: (integers(rng, 0, 20, rng.choice((1, 2, 3, 5, 6, 7))),),
    ),
    Family(
        concept="sample-standard-deviation",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the sample standard deviation of a list of at least "
            "two numbers, rounded to 2 decimals.",
            "Write a python function to return the standard deviation with n - 1 in the "
            "denominator, to two decimals.",
            "Given two or more numbers, return their sample standard deviation (divide by n - 1 "
            "before the root) with 2 decimals.",
            "What is the standard deviation of a sample, estimated with n - 1? Round to 2 "
            "decimals.",
            "Return the square root of the sum of squared deviations from the mean over n - 1, "
            "rounded to two decimals.",
            "I have measurements in a list and need their standard deviation as a sample (n - "
            "1), to 2 decimals.",
        ),
        names=("sample_deviation", "standard_deviation", "stdev", "sample_stdev"),
        solutions=("""\
import math

def <f>(numbers):
    mean = sum(numbers) / len(numbers)
    squares = sum((x - mean) ** 2 for x in numbers)
    return round(math.sqrt(squares / (len(numbers) - 1)), 2)
""", """\
from statistics import stdev

def <f>(values):
    return round(stdev(values), 2)
"""),
        inputs=integer_list(0, 30, 2, 7),
    ),
    Family(
        concept="mean-absolute-deviation",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the mean absolute deviation from the average of a "
            "list, rounded to 2 decimals.",
            "Write a python function to find how far the numbers lie from their mean on average "
            "(absolute values), to two decimals.",
            "Given a non-empty list, return the average of the absolute differences between "
            "each number and the mean, with 2 decimals.",
            "How far away from the average are the values, on average? Ignore signs and round "
            "to 2 decimals.",
            "Return the mean of |x - mean| over all x in a list, rounded to two decimals.",
            "I want the average distance of my numbers from their own mean, to 2 decimals.",
        ),
        names=("mean_deviation", "average_deviation", "mean_absolute_deviation", "mad"),
        solutions=("""\
def <f>(numbers):
    mean = sum(numbers) / len(numbers)
    return round(sum(abs(x - mean) for x in numbers) / len(numbers), 2)
""", """\
from statistics import fmean

def <f>(values):
    center = fmean(values)
    return round(fmean([abs(v - center) for v in values]), 2)
"""),
        inputs=lambda rng: (integers(rng, 0, 30, rng.choice((1, 2, 3, 5, 6, 7))),),
    ),
    Family(
        concept="mid-range",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to find the number halfway between the smallest and the largest "
            "of a list, as a float.",
            "Write a python function to return the mid-range of a non-empty list: the mean (a "
            "float) of its minimum and maximum.",
            "Given a list of numbers, return the average of its lowest and highest value as a "
            "float.",
            "Which number, as a float, lies in the middle between the extremes of a list?",
            "Return (min + max) / 2 for a non-empty list.",
            "I need the midpoint of the range of my data, as a float, not its mean or median.",
        ),
        names=("mid_range", "midrange", "middle_of_range", "halfway"),
        solutions=("""\
def <f>(numbers):
    return (min(numbers) + max(numbers)) / 2
""", """\
def <f>(values):
    ordered = sorted(values)
    return (ordered[0] + ordered[-1]) / 2
"""),
        inputs=integer_list(-20, 40, 1, 7),
    ),
    Family(
        concept="all-modes-sorted",
        tags=("lists", "counters"),
        phrasings=(
            "Write a function to list all values that occur most often in a list, in ascending "
            "order.",
            "Write a python function to return every mode of a list of numbers, sorted; an "
            "empty list gives an empty list.",
            "Given numbers, return the sorted list of those whose count is the highest, several "
            "if they tie.",
            "Which numbers are the most frequent ones? Return all of them from small to large.",
            "Return all modes of a list in increasing order, and [] for an empty list.",
            "Several values may share the top frequency; I want all of them in a sorted list.",
        ),
        names=("modes", "all_modes", "most_common_values", "find_modes"),
        solutions=("""\
from collections import Counter

def <f>(numbers):
    counts = Counter(numbers)
    top = max(counts.values(), default=0)
    return sorted(n for n in counts if counts[n] == top)
""", """\
from statistics import multimode

def <f>(values):
    return sorted(multimode(values))
""", """\
def <f>(numbers):
    most = max([numbers.count(n) for n in numbers], default=0)
    return sorted({n for n in numbers if numbers.count(n) == most})
"""),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 1, 8)),),
    ),
    Family(
        concept="values-above-average",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to keep the numbers of a list that are greater than the list's "
            "average, in order.",
            "Write a python function to return all elements of a non-empty list that exceed "
            "their mean.",
            "Given a non-empty list of numbers, return those strictly above the average, in the "
            "original order.",
            "Which numbers in a list are larger than the mean of the list?",
            "Return the list elements that lie above the arithmetic mean of all elements (equal "
            "does not count).",
            "I have the scores of a class and want to see only those better than the class "
            "average, in the same order.",
        ),
        names=("above_average", "better_than_average", "over_mean", "values_above_mean"),
        solutions=("""\
def <f>(numbers):
    mean = sum(numbers) / len(numbers)
    return [n for n in numbers if n > mean]
""", """\
def <f>(values):
    total = sum(values)
    result = []
    for value in values:
        if value * len(values) > total:
            result.append(value)
    return result
"""),
        inputs=integer_list(0, 30, 1, 8),
    ),
    Family(
        concept="scale-to-unit-range",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to scale a list of numbers linearly so that the smallest becomes "
            "0 and the largest 1, rounded to 2 decimals; all are 0.0 if they are equal.",
            "Write a python function to do min-max normalisation of a list: (x - min) / (max - "
            "min) with 2 decimals, or 0.0 for each if max equals min.",
            "Given a non-empty list, return its values mapped to the range from 0 to 1 (min to "
            "0, max to 1), to two decimals; equal values all give 0.0.",
            "Normalise the numbers between 0 and 1 by the list's own minimum and maximum; round "
            "to 2 decimals and use 0.0 when all are the same.",
            "Return each number's share of the way from the list's minimum to its maximum, with "
            "2 decimals (0.0 everywhere if there is no spread).",
            "I need my data rescaled to run from 0 to 1, rounded to two decimals; constant data "
            "should become all 0.0.",
        ),
        names=("normalise", "min_max_scale", "rescale", "normalize"),
        solutions=("""\
def <f>(numbers):
    low, high = min(numbers), max(numbers)
    if low == high:
        return [0.0] * len(numbers)
    return [round((n - low) / (high - low), 2) for n in numbers]
""", """\
def <f>(values):
    smallest = min(values)
    spread = max(values) - smallest
    return [round((v - smallest) / spread, 2) if spread else 0.0 for v in values]
"""),
        inputs=lambda rng: (integers(rng, 0, rng.choice((0, 9, 25, 30)), rng.randint(1, 6)),),
    ),
    Family(
        concept="relative-frequencies",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to return a dictionary from each value of a list to its share of "
            "the list, rounded to 2 decimals.",
            "Write a python function to compute the relative frequency (2 decimals) of every "
            "different element, as a dict.",
            "Given a list, return a dict mapping each distinct element to its count divided by "
            "the length, to two decimals.",
            "Which fraction of the list does each value make up? Return a dictionary with "
            "fractions of 2 decimals.",
            "Return {value: share} for a list, a share being how often the value occurs over the "
            "list's length, to two decimals.",
            "From a list of answers I need the proportion of each answer as a dictionary, "
            "rounded to 2 decimals.",
        ),
        names=("relative_frequencies", "proportions", "shares", "frequency_shares"),
        solutions=("""\
from collections import Counter

def <f>(items):
    return {key: round(n / len(items), 2) for key, n in Counter(items).items()}
""", """\
def <f>(values):
    result = {}
    for value in values:
        result[value] = round(values.count(value) / len(values), 2)
    return result
"""),
        inputs=lambda rng: (list(letters(rng, size(rng, 2, 7), "abc")),),
    ),
    Family(
        concept="percentile-rank",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the percentage of the numbers in a list that are below "
            "a given value, rounded to 1 decimal.",
            "Write a python function to return which percent of a non-empty list is strictly "
            "smaller than a value, with one decimal.",
            "Given a list of scores and a score, return the percentage of scores less than it, "
            "to 1 decimal.",
            "What percent of the listed results did I beat with my own result? Arguments list, "
            "result; 1 decimal; equal results are not beaten.",
            "Return 100 times the number of elements below x over the length of the list, "
            "rounded to one decimal (list first, then x).",
            "I have everyone's points in a list and mine as second argument; what percentage of "
            "the list is lower, to 1 decimal?",
        ),
        names=("percentile_rank", "percent_below", "share_below", "percentile"),
        solutions=("""\
def <f>(scores, score):
    below = sum(1 for s in scores if s < score)
    return round(100 * below / len(scores), 1)
""", """\
def <f>(values, x):
    count = 0
    for value in values:
        if value < x:
            count += 1
    return round(100 * count / len(values), 1)
"""),
        inputs=lambda rng: (integers(rng, 1, 20, rng.randint(2, 7)), rng.randint(1, 21)),
    ),
    Family(
        concept="remove-outliers",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to drop the numbers of a list that differ from its median by more "
            "than <k>, keeping the order.",
            "Write a python function to keep only list elements at most <k> away from the "
            "median of the list.",
            "Given a non-empty list, return the numbers whose distance to the list's median is "
            "<k> or less, in their order.",
            "Which values are left after removing everything farther than <k> from the median?",
            "Return the elements x with |x - median| <= <k>, in the original order.",
            "My sensor gives outliers: throw away readings more than <k> off the median (mean "
            "of the middle two for an even count).",
        ),
        names=("remove_outliers", "near_median", "drop_outliers", "without_outliers"),
        solutions=("""\
from statistics import median

def <f>(numbers):
    center = median(numbers)
    return [n for n in numbers if abs(n - center) <= <k>]
""", """\
def <f>(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    middle = (ordered[half] + ordered[-half - 1]) / 2
    return [v for v in values if abs(v - middle) <= <k>]
"""),
        inputs=lambda rng, k: (integers(rng, 0, 3 * k, rng.randint(1, 7)),),
        parameters=lambda rng: {"k": rng.randint(3, 12)},
    ),
    Family(
        concept="expected-value",
        tags=("dictionaries", "numbers"),
        phrasings=(
            "Write a function to compute the expected win of a game, given a dict from prize to "
            "its chance in percent, rounded to 2 decimals.",
            "Write a python function to return the sum of prize times probability for a dict of "
            "prizes and percentages, to two decimals.",
            "Given a dictionary mapping amounts to the percent chance of getting them, return "
            "the expected amount with 2 decimals.",
            "How much does one win on average if the dict says how likely, in percent, each "
            "prize is? Round to 2 decimals.",
            "Return the mean outcome, rounded to two decimals, of a dict whose keys are values "
            "and whose values are their chances in percent.",
            "I have a lottery as {prize: percent}; what is the average prize per ticket, to 2 "
            "decimals?",
        ),
        names=("expected_value", "expected_win", "average_prize", "mean_outcome"),
        solutions=("""\
def <f>(chances):
    return round(sum(prize * p for prize, p in chances.items()) / 100, 2)
""", """\
def <f>(odds):
    total = 0
    for prize in odds:
        total += prize * odds[prize]
    return round(total / 100, 2)
"""),
        inputs=lambda rng: (
            (lambda p: {0: 100 - p - 5, rng.randint(1, 9): p, rng.randint(10, 90): 5})(
                5 * rng.randint(1, 15)
            ),
        ),
    ),
)
