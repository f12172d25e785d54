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
        more_phrasings=(
            "Write a function to get the weighted mean of values with a second list of weights, 2 decimals.",
            "Write a python function to multiply values by their weights, add the products, and divide by all weights together, to two decimals; values are the first list, weights the second.",
            "Given marks and, in another list of the same length, how important each is (a positive number), return the average that respects the importance, rounded to 2 decimals.",
            "What average comes out, to 2 decimals, if each value of the first list is weighted by the number at its place in the second?",
            "Weighted mean of values and weights, two decimals.",
            "The final exam counts more than the quiz: here are the marks and then how many times each counts; what is my overall mark, with 2 decimals?",
            "The quotient (sum of w_i * v_i) / (sum of w_i), rounded to two decimal places, for values v and positive weights w.",
            "[10, 20] with [3, 1] gives 12.5, as if the list had been 10, 10, 10, 20; do so for any values and positive weights, with 2 decimals.",
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
        more_phrasings=(
            "Write a function to get the population variance of a list, 2 decimals.",
            "Write a python function to find the mean of some numbers, square every number's distance from it, and return the mean of the squares, to two decimals.",
            "Given at least one number in a list, return the average squared deviation (sum over n, not n - 1), rounded to 2 decimals.",
            "How large is the variance of these values when they are taken as the complete population, to 2 decimals?",
            "Mean squared deviation of a list, two decimals.",
            "Work out the average; see how far off it each value is; multiply each of these gaps by itself; the average of what you get, with 2 decimals, is my answer.",
            "The second central moment of a non-empty list of equally weighted numbers, rounded to two decimal places.",
            "[1, 3] gives 1.0 (the mean is 2 and both squares are 1), whereas the sample variance would give 2.0; return it for any non-empty list with 2 decimals.",
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
        more_phrasings=(
            "Write a function to get the sample standard deviation (n - 1) of two or more numbers, 2 decimals.",
            "Write a python function to estimate from a list of at least two observations how much they scatter: the root of the sum of squared distances from the average over one less than their count, to two decimals.",
            "Given a sample of more than one number, return the square root of its unbiased variance, rounded to 2 decimals.",
            "What is the standard deviation of these measurements, to 2 decimals, with Bessel's correction, that is with n - 1 instead of n?",
            "Standard deviation of a sample, two decimals.",
            "Find the average, square each value's gap to it, add the squares, divide by one less than how many values there are, take the root, keep 2 decimals; there are always two values or more.",
            "The statistic s = sqrt(sum((x_i - m)^2) / (n - 1)), m being the arithmetic mean and n >= 2, rounded to two decimal places.",
            "[1, 3] gives 1.41 and not 1.0 as its standard deviation, since the divisor is 1 for two numbers; return this deviation, to 2 decimals, for any list of two or more.",
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
        more_phrasings=(
            "Write a function to get the mean absolute deviation of a list from its average, 2 decimals.",
            "Write a python function to average the distances, without sign, between the numbers of a non-empty list and their arithmetic mean, to two decimals.",
            "Given one or more numbers, find their mean m and return the mean of |x - m| over all of them, rounded to 2 decimals.",
            "By how much, on average and to 2 decimals, do these numbers miss their own mean, up or down alike?",
            "Average absolute distance to the mean, two decimals.",
            "Work out the average; ask each number how far away from it it is, no matter on which side; the average of the answers, with 2 decimals, is the result.",
            "The first absolute central moment about the arithmetic mean of a non-empty list, rounded to two decimal places.",
            "[2, 4, 9] has the mean 5, the distances 3, 1, 4, and therefore the result 2.67; distances are not squared here.",
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
        more_phrasings=(
            "Write a function to get the average of a list's smallest and largest number as a float.",
            "Write a python function to add the two extreme values of a non-empty list and halve the sum, giving a float.",
            "Given one or more numbers, return as a float the point equally far from the lowest and the highest.",
            "What float is the centre of the interval in which all the numbers of a list lie, reaching from the least to the greatest?",
            "Mean of minimum and maximum, float.",
            "Put the numbers on a ruler and look only at the one farthest left and the one farthest right; what mark, as a float, is exactly half way between?",
            "The mid-range (max + min) / 2, of type float, of a non-empty list of numbers.",
            "[1, 2, 9] gives 5.0: the inner numbers have no say, only the outermost two.",
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
        more_phrasings=(
            "Write a function to get all the most frequent numbers of a list, ascending.",
            "Write a python function to determine the top frequency in a list and return, from small to large and each once, all numbers that have it; [] for [].",
            "Given a list of numbers, possibly empty, return a sorted list of every value that no other value outnumbers.",
            "What values tie for the highest count in the list, given in increasing order?",
            "Sorted list of every mode.",
            "Each number in the list is a vote for itself; there may be several winners with the same number of votes; name all of them, smallest first, or nobody if there are no votes.",
            "The ascending list of all x whose multiplicity in the given list is maximal; empty for an empty list.",
            "[4, 1, 4, 1, 7] gives [1, 4]: not just one of the commonest values, but each of them once, in order of size.",
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
        more_phrasings=(
            "Write a function to get a dict of each value's share of a list, 2 decimals.",
            "Write a python function to divide the number of occurrences of every different item by the number of items in the list, as a dictionary from item to quotient, to two decimals.",
            "Given a list, return a dict that tells for each value in it which fraction (between 0 and 1, rounded to 2 decimals) of the entries equals it.",
            "What part of the whole list is taken by each of its values, as a dictionary with parts of two decimals?",
            "Value-to-fraction dictionary of a list, two decimals.",
            "Draw one thing from the bag, the list, without looking: how likely is each kind of thing, as a dictionary from the kind to a number from 0 to 1 with 2 decimals?",
            "The empirical distribution of a list: a mapping from each element to its multiplicity over the list's length, rounded to two decimal places.",
            "['x', 'y', 'x', 'x'] becomes {'x': 0.75, 'y': 0.25}; return such a table of shares, 2 decimals each, for any list.",
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
        more_phrasings=(
            "Write a function to keep the list's numbers within <k> of its median, in order.",
            "Write a python function to filter out what differs from the median (the mean of the two central values for an even count) by more than <k>, the others keeping their sequence.",
            "Given a list of numbers, find the middle value after sorting, or the average of the middle two, and return in the old order those numbers whose distance to it is <k> or less.",
            "Which numbers remain, in their order, once all those over <k> away from the list's median have been thrown out?",
            "List without values more than <k> off the median.",
            "Line the readings up by size and take the one in the middle (or half way between the middle pair); readings more than <k> higher or lower than that are nonsense; give me the sensible ones as they came.",
            "The sublist of all x with m - <k> <= x <= m + <k>, where m is the median of the list.",
            "Nothing is sorted in the result and a number exactly <k> from the median stays: only numbers farther away from it are missing.",
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
        more_phrasings=(
            "Write a function to get the expected prize from a dict of prize to percent chance, 2 decimals.",
            "Write a python function to weigh each key of a dictionary by its value as a percentage and return the sum, the mathematical expectation, to two decimals.",
            "Given {amount: chance in percent}, return how much is won on average, that is, all amounts times their chances, added and divided by 100, rounded to 2 decimals.",
            "How much does one win per game in the long run, to 2 decimals, when a dict says for each prize how many percent of the games bring it?",
            "Expected value of a prize-to-percent dict, two decimals.",
            "Out of a hundred rounds so many bring this prize and so many that one, as the dictionary says (prize: number of rounds); if I play on and on, what do I get for a round on average, with 2 decimals?",
            "The sum over all entries x: p of x * p / 100, rounded to two decimal places.",
            "{0: 50, 10: 50} gives 5.0 and {1: 100} gives 1.0: the fair price of a ticket, to 2 decimals, for prizes with known percentages.",
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
