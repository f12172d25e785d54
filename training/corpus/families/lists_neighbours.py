"""Families about elements compared with those around them."""

from training.corpus.draw import integer_list
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="elements-greater-than-all-to-right",
        tags=("lists",),
        phrasings=(
            "Write a function to list the elements that are greater than every element to their "
            "right.",
            "Write a python function to return the numbers not followed by any equal or larger "
            "number.",
            "Given a list, return in order each value strictly above all values after it (the "
            "last one too).",
            "Which houses of a row are strictly higher than all houses to their right? List their "
            "heights in order.",
            "Keep an item only if everything that stands later in the list is smaller.",
            "I need the elements that beat all later ones, from left to right; the last always "
            "counts.",
        ),
        names=("leaders", "right_leaders", "see_the_sunset", "greater_than_rest"),
        solutions=(
            """def <f>(numbers):
    return [n for i, n in enumerate(numbers) if all(n > m for m in numbers[i + 1:])]""",
            """def <f>(lst):
    result = []
    for x in reversed(lst):
        if not result or x > result[-1]:
            result.append(x)
    return result[::-1]""",
        ),
        inputs=integer_list(0, 15, 2, 9),
    ),
    Family(
        concept="record-highs",
        tags=("lists",),
        phrasings=(
            "Write a function to list the records of a list: elements greater than all before "
            "them.",
            "Write a python function to return each number that exceeds every earlier one (the "
            "first too).",
            "Given a list, return the values strictly above everything to their left, in order.",
            "Which results set a new best when they came? The first result always does; ties do "
            "not.",
            "Keep the items that are larger than all preceding items; the first one has none "
            "before it.",
            "I have yearly temperatures in order and need those that were a new record high.",
        ),
        names=("records", "record_highs", "new_maxima", "left_leaders"),
        solutions=(
            """def <f>(numbers):
    records = []
    for n in numbers:
        if not records or n > records[-1]:
            records.append(n)
    return records""",
            """def <f>(lst):
    return [x for i, x in enumerate(lst) if all(x > y for y in lst[:i])]""",
            """def <f>(values):
    best = None
    result = []
    for v in values:
        if best is None or v > best:
            best = v
            result.append(v)
    return result""",
        ),
        inputs=integer_list(0, 25, 1, 9),
    ),
    Family(
        concept="count-above-both-neighbours-average",
        tags=("lists",),
        phrasings=(
            "Write a function to count the inner elements greater than the mean of their two "
            "neighbours.",
            "Write a python function to return how many items, ends excluded, exceed the average "
            "of both neighbours.",
            "Given numbers, how many inner ones x satisfy 2 * x > left neighbour + right "
            "neighbour?",
            "Count the elements that lie strictly above the midpoint of the elements beside them; "
            "ends never do.",
            "For how many inner indices i is lst[i] > (lst[i - 1] + lst[i + 1]) / 2?",
            "I need the number of bumps: inner values larger than the mean of the values on "
            "either side.",
        ),
        names=("count_bumps", "above_neighbour_mean", "count_above_midpoint", "bumps"),
        solutions=(
            """def <f>(numbers):
    return sum(1 for a, b, c in zip(numbers, numbers[1:], numbers[2:]) if 2 * b > a + c)""",
            """def <f>(lst):
    count = 0
    for i in range(1, len(lst) - 1):
        if lst[i] > (lst[i - 1] + lst[i + 1]) / 2:
            count += 1
    return count""",
        ),
        inputs=integer_list(0, 12, 3, 11),
    ),
    Family(
        concept="list-local-peaks",
        tags=("lists",),
        phrasings=(
            "Write a function to list the elements that are greater than both of their neighbours.",
            "Write a python function to return the values of all inner local peaks of a list.",
            "Given numbers, return each one strictly above its left and right neighbour; the ends "
            "never count.",
            "Which elements, first and last excluded, exceed the element before and the element "
            "after?",
            "Collect all local maxima of a list, as values, endpoints not considered.",
            "I need the heights of the inner summits: points higher than the points on either "
            "side.",
        ),
        names=("local_peaks", "peaks", "local_maxima", "summits"),
        solutions=(
            """def <f>(numbers):
    return [b for a, b, c in zip(numbers, numbers[1:], numbers[2:]) if a < b > c]""",
            """def <f>(lst):
    result = []
    for i in range(1, len(lst) - 1):
        if lst[i] > lst[i - 1] and lst[i] > lst[i + 1]:
            result.append(lst[i])
    return result""",
        ),
        inputs=integer_list(0, 20, 3, 10),
    ),
    Family(
        concept="count-local-valleys",
        tags=("lists",),
        phrasings=(
            "Write a function to count the elements that are smaller than both of their "
            "neighbours.",
            "Write a python function to return the number of inner local minima of a list "
            "(strict).",
            "Given heights, how many inner points lie strictly below the point before and the "
            "point after?",
            "Count the valleys of a list: items less than the left and less than the right "
            "neighbour.",
            "How many elements, ends excluded, have a greater element directly on either side?",
            "I need the number of dips, a dip being an inner value lower than both adjacent "
            "values.",
        ),
        names=("count_valleys", "valleys", "count_local_minima", "count_dips"),
        solutions=(
            """def <f>(numbers):
    return sum(1 for a, b, c in zip(numbers, numbers[1:], numbers[2:]) if a > b < c)""",
            """def <f>(lst):
    count = 0
    for i in range(1, len(lst) - 1):
        if lst[i] < lst[i - 1] and lst[i] < lst[i + 1]:
            count += 1
    return count""",
        ),
        inputs=integer_list(0, 9, 3, 12),
    ),
)
