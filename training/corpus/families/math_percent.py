"""Percentages, averages and scales."""

from training.corpus.draw import several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="percent-of-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute p percent of a number x, "
            "rounded to two decimals; arguments x, p.",
            "Write a python function to find how much p per cent of "
            "x is, rounded to 2 decimals; arguments x, p.",
            "Given an amount and a percentage, return that part "
            "of the amount, rounded to two decimals.",
            "What is p % of x? Round the answer to 2 places; the call passes x first, then p.",
            "Return x times p hundredths, rounded to two decimal places.",
            "I have an amount and a tip rate in percent and need the tip (2 decimals).",
        ),
        more_phrasings=(
            "Write a function to get p % of x to 2 decimals (x first, then p).",
            "Write a python function to take a share of x stated in per cent, p, as a number with at most two places after the point; x is the first argument, p the second.",
            "Given x and p, divide x by one hundred, multiply by p and return that, rounded to hundredths.",
            "How much are p hundredths of the number x, to two decimals, the arguments being x and p?",
            "p per cent of x, 2 decimals (x, p).",
            "Cut x into a hundred equal parts and take p of them: how much do you have, to two figures after the point? Say x first and then p.",
            "The value p * x / 100 rounded to two decimal places, for the parameters x and p in this order.",
            "250 and 10 make 25.0, and 19.9 and 7 make 1.39; the amount comes first and the rate in per cent second, the result is rounded to two places.",
        ),
        names=("percent_of", "take_percent", "percentage", "part_by_percent"),
        solutions=("""\
def <f>(x, p):
    return round(x * p / 100, 2)
""", """\
def <f>(amount, percent):
    share = amount * percent / 100
    return round(share, 2)
"""),
        inputs=lambda rng: (rng.randint(1, 400),
            rng.choice((5, 8, 10, 12, 15, 20, 25, 40, 60, 75, 110))),
    ),
    Family(
        concept="price-before-increase",
        tags=("numbers",),
        phrasings=(
            "Write a function to find a price before it was raised by p "
            "percent, to two decimals; arguments: raised price, p.",
            "Write a python function to undo a value's increase by p per cent: return "
            "the original value, rounded to 2 decimals; the value comes first.",
            "Given the price after a rise and the rise in percent, "
            "return the former price rounded to two decimals.",
            "A value x is what came out when something grew by p "
            "percent; what was it before (2 decimals)?",
            "Return x divided by (1 + p/100), rounded to two decimals; the arguments are x, p.",
            "I know the gross amount and the tax rate in "
            "percent: return the net amount to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get the value before a p % rise led to x, to 2 decimals (x, p).",
            "Write a python function to calculate backwards from x, which contains a surcharge of p per cent on the base amount, to this base amount, to two places; call it with x, then p.",
            "Given x and p, return the number that becomes x when p percent of it is added to it, rounded to hundredths.",
            "Which amount, to two decimals, grows to x if it is increased by p per cent, x being passed first and p second?",
            "x with a p percent increase reversed, 2 decimals.",
            "Something costs x now, since it went up by p out of every hundred: what did it cost earlier, to two figures after the point? Say x first and then p.",
            "The solution y of y * (1 + p / 100) = x, rounded to two decimal places; parameters x, p.",
            "110 with 10 goes back to 100.0, not 99.0, because the p percent refer to the old value, which you find from the new one, to 2 decimals.",
        ),
        names=("original_price", "before_increase", "undo_increase", "base_amount"),
        solutions=("""\
def <f>(x, p):
    return round(x / (1 + p / 100), 2)
""", """\
def <f>(price, percent):
    factor = (100 + percent) / 100
    return round(price / factor, 2)
""", """\
def <f>(x, p):
    return round(x * 100 / (100 + p), 2)
"""),
        inputs=lambda rng: (rng.randint(10, 500), rng.choice((5, 7, 10, 19, 20, 25, 30, 50))),
    ),
    Family(
        concept="two-percent-changes-in-a-row",
        tags=("numbers",),
        phrasings=(
            "Write a function to change a number x by p percent and the "
            "result by q percent, rounded to two decimals at the end.",
            "Write a python function to apply two percentage changes (negative means a "
            "decrease) one after the other to a number; round to 2 decimals.",
            "Given x, p and q, raise x by p %, then that by q %, and "
            "return the outcome rounded to two decimals.",
            "A price goes up p percent, then q percent more (a minus "
            "sign is a cut). What is it finally, to 2 decimals?",
            "Return x * (1 + p/100) * (1 + q/100) rounded to two decimal places.",
            "I need the value left after two successive percent "
            "changes p and q of x, rounded once to 2 places.",
        ),
        names=("two_changes", "change_twice", "successive_changes", "after_both"),
        solutions=("""\
def <f>(x, p, q):
    return round(x * (100 + p) * (100 + q) / 10000, 2)
""", """\
def <f>(x, p, q):
    for change in (p, q):
        x = x * (100 + change)
    return round(x / 10000, 2)
"""),
        inputs=lambda rng: (10 * rng.randint(1, 50), rng.choice((-50, -20, -10, 10, 20, 30)),
            rng.choice((-25, -10, 10, 30, 50))),
    ),
    Family(
        concept="scale-to-percent",
        tags=("numbers",),
        phrasings=(
            "Write a function to say how far, in percent, a value lies on the "
            "way from a low to a high bound, rounded to one decimal.",
            "Write a python function to convert x on the scale from low to high "
            "into a percentage (low is 0, high is 100), one decimal.",
            "Given x, low and high (low < high), return 100 * (x - "
            "low) / (high - low) rounded to 1 decimal.",
            "What per cent of the way from low to high is x? "
            "Round to one place; arguments x, low, high.",
            "Map x linearly so that low becomes 0 and high 100; "
            "return it to one decimal (arguments x, low, high).",
            "A gauge reads x on a scale that starts at low and ends at "
            "high: return the filling in percent (1 decimal).",
        ),
        names=("to_percent", "position_in_range", "scale_percent", "normalise"),
        solutions=("""\
def <f>(x, low, high):
    return round(100 * (x - low) / (high - low), 1)
""", """\
def <f>(value, low, high):
    width = high - low
    return round((value - low) / width * 100, 1)
"""),
        inputs=lambda rng: (rng.randint(-5, 40), rng.randint(-10, 10),
            rng.choice((15, 20, 30, 50))),
    ),
    Family(
        concept="linear-interpolation",
        tags=("numbers",),
        phrasings=(
            "Write a function to interpolate linearly between a and b by a "
            "fraction t (t = 0 gives a, t = 1 gives b), to 2 decimals.",
            "Write a python function to return the number on the way from a to "
            "b after the fraction t of it, rounded to two decimals.",
            "Given a, b and t, return a + (b - a) * t rounded to 2 decimals.",
            "Going from a towards b, where am I after the part "
            "t of the way? Round to two decimals.",
            "Blend a and b: (1 - t) parts of a with t parts of b, "
            "rounded to two places; arguments a, b, t.",
            "I need a linear interpolation with the arguments "
            "start, end, fraction; 2 decimals please.",
        ),
        more_phrasings=(
            "Write a function to blend from a to b at fraction t: a at 0, b at 1, 2 decimals (a, b, t).",
            "Write a python function to find the point that divides the way between two numbers so that the portion t of it lies behind, starting from the first, to two places.",
            "Given a start a, an end b and a portion t, add t times the difference b - a to a and return it rounded to hundredths.",
            "What is the value, to two decimals, of the straight line that is a at 0 and b at 1, taken at t (arguments a, b, t)?",
            "Linear interpolation a + t(b - a), 2 decimals.",
            "A candle is a long at first and b long at the end and shrinks evenly: how long is it when the part t of the time is over, to two figures after the point? The call is a, b, t.",
            "The affine combination (1 - t) * a + t * b, rounded to two decimal places, for the parameters a, b, t.",
            "10, 20 and 0.25 make 12.5, a quarter of the way on; from first number, second number and fraction find the number in between, rounded to two places.",
        ),
        names=("lerp", "interpolate", "between_by_fraction", "blend"),
        solutions=("""\
def <f>(a, b, t):
    return round(a + (b - a) * t, 2)
""", """\
def <f>(start, end, fraction):
    step = (end - start) * fraction
    return round(start + step, 2)
"""),
        inputs=lambda rng: (rng.randint(-20, 50), rng.randint(-20, 90),
            rng.choice((0, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 1))),
    ),
    Family(
        concept="harmonic-mean-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the harmonic mean of two "
            "positive numbers, rounded to two decimals.",
            "Write a python function to find 2ab / (a + b) for "
            "positive a and b, rounded to 2 decimals.",
            "Given two positive numbers, return the reciprocal of "
            "the mean of their reciprocals (2 decimals).",
            "Divide 2 by the sum of 1/a and 1/b for positive a and b, and round to two decimals.",
            "Return twice the product of two positive numbers "
            "divided by their sum, rounded to two places.",
            "What is the harmonic average of a and b? Round to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get the harmonic mean of a, b > 0 to 2 decimals.",
            "Write a python function to give the reciprocal of the average of the reciprocals of two positive numbers, with two places.",
            "Given a and b, both positive, return the quotient of 2ab and a + b, rounded to hundredths.",
            "What is the number, to two decimals, whose inverse lies midway between the inverses of two positive numbers?",
            "Harmonic mean of two positives, 2 decimals.",
            "You drive there at speed a and back, the same way, at speed b, neither being zero: what was your average speed on the whole trip, to two figures after the point?",
            "H(a, b) = 2 / (1/a + 1/b), rounded to two decimal places, for a, b > 0.",
            "30 and 60 make 40.0, which is less than the usual mean of 45: divide double the product of the two positive numbers by their total, and round to 2 places.",
        ),
        names=("harmonic_mean", "mean_speed", "harmonic_average", "harmonic"),
        solutions=("""\
def <f>(a, b):
    return round(2 * a * b / (a + b), 2)
""", """\
from statistics import harmonic_mean

def <f>(a, b):
    return round(harmonic_mean([a, b]), 2)
""", """\
def <f>(a, b):
    return round(2 / (1 / a + 1 / b), 2)
"""),
        inputs=lambda rng: (2 * rng.randint(1, 30),
            2 * rng.randint(0, 30) + 1)[::rng.choice((1, -1))],
    ),
    Family(
        concept="geometric-mean-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the geometric mean of two "
            "non-negative numbers, rounded to two decimals.",
            "Write a python function to find the square root of the product "
            "of two numbers (none negative), rounded to 2 decimals.",
            "Given two non-negative numbers, return their mean "
            "proportional, rounded to two decimals.",
            "Which side has a square with the same area as an "
            "a by b rectangle? Round to 2 decimals.",
            "Return the root of a times b, rounded to two places.",
            "I need the multiplicative average, sqrt(a * b), of two numbers to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get the geometric mean of a, b >= 0 to 2 decimals.",
            "Write a python function to multiply two numbers, neither below zero, and give the square root of what comes out, with two places.",
            "Given a and b, not negative, return the number x with a : x = x : b, that is the root of ab, rounded to hundredths.",
            "What is the number, to two decimals, whose square is the product of two non-negative numbers?",
            "Geometric mean of two non-negatives, 2 decimals.",
            "Which single number, used twice as a factor, gives as much as the two given ones multiplied, none of them being below zero? Two figures after the point will do.",
            "G(a, b) = (a * b) ** (1/2), rounded to two decimal places, for a, b >= 0.",
            "4 and 9 make 6.0 and 2 and 3 make 2.45; a plot is a long and b wide, no side negative: find the side of a square plot of equal size, to 2 places.",
        ),
        names=("geometric_mean", "mean_proportional", "geo_mean", "middle_by_ratio"),
        solutions=("""\
import math

def <f>(a, b):
    return round(math.sqrt(a * b), 2)
""", """\
def <f>(a, b):
    return round((a * b) ** 0.5, 2)
"""),
        inputs=several_integers((0, 60), (1, 60)),
    ),
    Family(
        concept="weighted-average-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the average of a with weight v and b "
            "with weight w, to two decimals; arguments a, v, b, w.",
            "Write a python function to find the weighted mean (a * v + b * w) "
            "/ (v + w), rounded to 2 decimals; arguments a, v, b, w.",
            "Given a value and its weight, then another value and its "
            "weight, return the weighted average (2 decimals).",
            "Two marks a and b count v and w times; the call passes a, "
            "v, b, w. Return the mean mark to 2 decimals.",
            "Mix water at a degrees (v litres) with water at b degrees (w litres): "
            "return the temperature to two places; arguments a, v, b, w.",
            "I have two numbers, each followed by its weight, and need "
            "their weighted mean rounded to two decimals.",
        ),
        more_phrasings=(
            "Write a function to get the weighted mean of a (weight v) and b (weight w) to 2 decimals, called with a, v, b, w.",
            "Write a python function to average two values according to their importance, each followed by its weight in the argument list a, v, b, w, with two places.",
            "Given a, v, b and w, add v times a and w times b, divide by the total of v and w, and return that rounded to hundredths.",
            "What do v copies of the number a and w copies of the number b have for an average, to two decimals (arguments a, v, b, w)?",
            "Weighted mean of a, b; order a, v, b, w; 2 decimals.",
            "You buy v pounds at the price a and w pounds at the price b: what did a pound cost you on average, to two figures after the point? The call is a, v, b, w.",
            "The centre of mass of the masses v at a and w at b on a line, rounded to two decimal places, for the parameters a, v, b, w.",
            "10, 1, 20 and 3 make (10 + 60) / 4 = 17.5; every number stands before its weight, and the mean is rounded to 2 places.",
        ),
        names=("weighted_average", "weighted_mean", "mix", "combined_grade"),
        solutions=("""\
def <f>(a, v, b, w):
    return round((a * v + b * w) / (v + w), 2)
""", """\
def <f>(first, first_weight, second, second_weight):
    total = first * first_weight + second * second_weight
    return round(total / (first_weight + second_weight), 2)
"""),
        inputs=several_integers((1, 60), (1, 5), (1, 60), (1, 5)),
    ),
    Family(
        concept="mean-without-extremes-of-four",
        tags=("numbers",),
        phrasings=(
            "Write a function to average four numbers after "
            "dropping the smallest and the largest of them.",
            "Write a python function to compute the mean of the two "
            "middle ones of four numbers sorted by size.",
            "Given four integers, leave out one minimum and one "
            "maximum and return the mean of the other two.",
            "Four judges give points; the best and the worst mark are "
            "struck out. Return the average of the rest.",
            "Return the median of exactly four integers, as a float.",
            "What is the mean of a, b, c, d without the highest and the lowest one?",
        ),
        more_phrasings=(
            "Write a function to average the two middle values of four ints.",
            "Write a python function to find the mean of four integers after a trim at both ends, one lowest and one highest being dropped.",
            "Given a, b, c and d, subtract their maximum and their minimum from their sum and return half of the difference.",
            "What is the median of four integers, that is the average of the second and the third by size?",
            "Mean of four integers minus one max and one min.",
            "Line up four numbers by size, send the smallest and the biggest away, and tell what is halfway between the two who stay.",
            "For integers with order statistics w <= x <= y <= z, the value (x + y) / 2.",
            "1, 9, 4 and 6 make (4 + 6) / 2 = 5.0, and the extremes play no part; do this for any four integers, even if some are equal.",
        ),
        names=("middle_mean", "trimmed_mean", "judge_score", "mean_of_middle"),
        solutions=("""\
def <f>(a, b, c, d):
    return (a + b + c + d - min(a, b, c, d) - max(a, b, c, d)) / 2
""", """\
def <f>(a, b, c, d):
    return sum(sorted([a, b, c, d])[1:3]) / 2
""", """\
from statistics import median

def <f>(a, b, c, d):
    return float(median([a, b, c, d]))
"""),
        inputs=several_integers((0, 30), (0, 30), (0, 30), (0, 30)),
    ),
    Family(
        concept="needed-score-for-average",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the number that, with two known ones, "
            "brings the average of the three to m; m is passed last.",
            "Write a python function to return which c makes (a + "
            "b + c) / 3 equal to m; arguments a, b, m.",
            "Given two numbers and the mean that three shall "
            "have, return the missing third number.",
            "I scored a and b; what must the third test give so that the mean of all three is m?",
            "Return three times m minus a minus b, for the arguments a, b, m.",
            "Which number is to be added to a and b for the three to average m (passed last)?",
        ),
        names=("needed_score", "required_mark", "missing_value", "third_value"),
        solutions=("""\
def <f>(a, b, m):
    return 3 * m - a - b
""", """\
def <f>(first, second, mean):
    return mean * 3 - (first + second)
"""),
        inputs=several_integers((0, 50), (0, 50), (5, 50)),
    ),
    Family(
        concept="relative-error-percent",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute by how many percent a measured "
            "value is off the true one, without sign, to one decimal.",
            "Write a python function to find the relative error |measured "
            "- true| / true in percent, rounded to 1 decimal.",
            "Given a measured and a true value (positive), return their "
            "distance as a percentage of the true value (1 decimal).",
            "By what percentage does a measurement (first) miss the true value "
            "(second), relative to the latter? Never negative, one decimal.",
            "Return 100 * abs(measured - true) / true rounded "
            "to one place; arguments: measured, true.",
            "I estimated x where t was right: how large is the "
            "error relative to t, in per cent to 1 decimal?",
        ),
        more_phrasings=(
            "Write a function to get the relative error in percent of a measured against a true value > 0, without sign, 1 decimal.",
            "Write a python function to say how many per cent of the true value (second, positive) the measured one (first) lies above or below it, as a non-negative number with one place.",
            "Given a measured value and then the true one, which is positive, divide their absolute difference by the latter and return a hundred times that, rounded to tenths.",
            "How large, to one decimal, is the deviation of the first number from the second, a positive one, in per cent of the second, regardless of direction?",
            "Percent error of measured against true (> 0), 1 decimal.",
            "You guess a number of beans, and then they are counted, one or more: by how many in every hundred were you wrong, too many or too few, to one figure after the point? The guess comes first.",
            "100 * |m - t| / t, rounded to one decimal place, for a measurement m and a true value t > 0 in this order.",
            "90 for 120 makes 25.0, and 150 for 120 too; the first argument is what was measured, the second is what is right, and the result in percent never is below zero (1 decimal).",
        ),
        names=("relative_error", "error_percent", "deviation_percent", "off_by"),
        solutions=("""\
def <f>(measured, true):
    return round(100 * abs(measured - true) / true, 1)
""", """\
def <f>(estimate, actual):
    error = estimate - actual
    if error < 0:
        error = -error
    return round(error * 100 / actual, 1)
"""),
        inputs=several_integers((10, 120), (10, 120)),
    ),
)
