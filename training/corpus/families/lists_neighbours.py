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
        more_phrasings=(
            "Write a function to find the numbers that are larger than everything after them.",
            "Write a python function to collect the list entries that no later entry equals or exceeds, in their original sequence.",
            "For a list of numbers, return those for which all numbers further to the right are strictly smaller; the final number belongs to them.",
            "Which members of the list, in order, have only lesser ones behind them?",
            "Items strictly above all of their successors, in order.",
            "People of these heights stand in a row and look to the right: list the heights of those with a free view, all further on being shorter, from left to right.",
            "All a[i], by increasing i, such that a[i] > a[j] holds for every j > i.",
            "Leave out each number that meets an equal or a larger one later on in the list; what stays, in order, is the answer.",
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
        more_phrasings=(
            "Write a function to get every number that is a new maximum when reading a list from the left.",
            "Write a python function to collect the elements that set a record, being strictly higher than all previous ones, in sequence; the first is one.",
            "For a list, return in order those numbers that top whatever came earlier; the opening number is always there, repeats of the best so far never.",
            "Which entries of the list are bigger than each entry preceding them, the very first included?",
            "Strict left-to-right maxima of a list.",
            "Go along the list and write down a number whenever you have not seen one as high before; the first one is always written down.",
            "All a[i], by increasing i, such that a[i] > a[j] holds for every j < i.",
            "3, 1, 3, 5, 4 leads to [3, 5]: drop whatever does not go beyond the best value up to then.",
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
        more_phrasings=(
            "Write a function to count the inner list items that are bigger than the average of the two next to them.",
            "Write a python function to tell how many elements with a neighbour on each side are strictly more than half the sum of these two.",
            "For a list of numbers, return how many of them, first and last not considered, lie above the mean of predecessor and successor.",
            "How often is twice an inner element greater than what the element before and the one after add up to?",
            "Number of interior list items above their neighbours' mean.",
            "Look at each number that has one on its left and one on its right: how many are higher than the middle between those two?",
            "The number of i with 0 < i < n - 1 and a[i] > (a[i-1] + a[i+1]) / 2.",
            "Connect the number before and the number after by a straight line and see if the point in between is strictly above it; say how many points, ends aside, are.",
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
        more_phrasings=(
            "Write a function to get the values higher than the item before and the item after.",
            "Write a python function to gather, in order, every element of a list that strictly tops the one on its left and the one on its right.",
            "For a series of heights, return the heights of the summits: points with a lower point immediately on either side, so never the first or last.",
            "Which values of the list stick out above the two they stand between?",
            "Strict interior local maxima of a list, as values.",
            "Find the hilltops in a row of heights, that is those with a smaller number right before and right after, and list how high they are.",
            "All a[i] with 0 < i < n - 1, a[i-1] < a[i] and a[i] > a[i+1], in increasing order of i.",
            "Drop the first item, the last item and each item that has one at least as large directly beside it; return what remains.",
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
        more_phrasings=(
            "Write a function to count the items lower than the one before and the one after.",
            "Write a python function to tell how many elements of a list are strictly under their left and under their right neighbour.",
            "For a series of numbers, return how many dips it has: entries, not at the ends, whose two direct neighbours are both bigger.",
            "How many low points, with higher values right beside them on the left and right, does the list contain?",
            "Number of strict interior local minima of a list.",
            "In how many places does a row of numbers go down and straight up again? An equal number next to it does not count as higher.",
            "The number of i with 0 < i < n - 1 and a[i-1] > a[i] < a[i+1].",
            "5, 2, 4, 4, 3, 6 has two of them, the 2 and the 3; for any list say how many items sit between two greater ones.",
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
