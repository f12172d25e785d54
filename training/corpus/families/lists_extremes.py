"""Families about extremes and differences in a list."""

from training.corpus.draw import integer_list, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="second-smallest-distinct",
        tags=("lists",),
        phrasings=(
            "Write a function to find the second smallest distinct number of a list.",
            "Write a python function to return the smallest element that is larger than the "
            "minimum.",
            "Given a list with two or more different values, return the second lowest different "
            "value.",
            "Leave the minimum (with all its copies) aside: what is the least value of the rest?",
            "Return the runner-up from below: the smallest number greater than the list's minimum.",
            "I need the second smallest value of a list, where equal numbers count as one.",
        ),
        more_phrasings=(
            "Write a function to get the second smallest unique value of a list.",
            "Write a python function to determine the least number in a list apart from its minimum, however often that is there.",
            "For a list with two unlike numbers or more, give the one that comes second when the different values are put in rising order.",
            "Which value has exactly one smaller value in the list, equal ones being counted as one?",
            "Second lowest distinct list value.",
            "What is the cheapest price that is not the cheapest of all? Several things may have the same price.",
            "min { x in A : x > min A } for the set A of the list's elements, which has at least two members.",
            "[3, 1, 1, 2] gives 2, not 1, as the two ones count once; return this value for any list with at least two different numbers.",
        ),
        names=("second_smallest", "second_minimum", "second_lowest", "next_to_min"),
        solutions=(
            """def <f>(numbers):
    return sorted(set(numbers))[1]""",
            """def <f>(lst):
    smallest = min(lst)
    return min(x for x in lst if x > smallest)""",
            """def <f>(nums):
    different = set(nums)
    different.remove(min(different))
    return min(different)""",
        ),
        inputs=lambda rng: (
            rng.sample((1, 2, 2, 3, 3, 5, 8, 9, 12, -4, -4, 0), rng.randint(4, 8)),
        ),
    ),
    Family(
        concept="last-minus-first",
        tags=("lists",),
        phrasings=(
            "Write a function to subtract the first element of a list from the last.",
            "Write a python function to return last minus first item of a non-empty list.",
            "Given numbers, by how much does the final one exceed the first one? It may be "
            "negative.",
            "Return the signed change from the beginning of a list to its end.",
            "Compute lst[-1] - lst[0].",
            "I have a series of readings and need the last reading minus the first reading.",
        ),
        more_phrasings=(
            "Write a function to return the last element minus the first element.",
            "Write a python function to determine the net change between the two ends of a list of numbers.",
            "For a non-empty list, take its opening value away from its closing value.",
            "How much bigger is the final number than the initial one, a negative answer meaning it is smaller?",
            "Difference end minus beginning of a list.",
            "I stood on the scales each day; by how much has my weight gone up from the opening day to the latest, below zero if it went down?",
            "a[n - 1] - a[0] for a sequence a of n >= 1 numbers.",
            "[5, 9, 2] gives -3 and [4] gives 0: whatever happens in between does not matter, only the ends do; return the end less the start.",
        ),
        names=("last_minus_first", "total_change", "net_change", "overall_change"),
        solutions=(
            """def <f>(numbers):
    return numbers[-1] - numbers[0]""",
            """def <f>(lst):
    first = lst[0]
    last = lst[len(lst) - 1]
    return last - first""",
        ),
        inputs=integer_list(-10, 40, 1, 7),
    ),
    Family(
        concept="largest-even-number",
        tags=("lists",),
        phrasings=(
            "Write a function to find the largest even number of a list, or None if there is none.",
            "Write a python function to return the maximum of the even elements; None without any.",
            "Given integers, which is the greatest one divisible by 2? Return None if all are odd.",
            "Return the biggest even value of an array and None for an array without even values.",
            "Look only at the even entries of a list and return their maximum (None if missing).",
            "I need the highest even integer in my list, or None when no even one exists.",
        ),
        more_phrasings=(
            "Write a function to get the greatest even integer in a list, None if all are odd.",
            "Write a python function to determine the highest member of a list that two divides, or None for want of such a member.",
            "For a list of integers, disregard the odd ones and give the maximum of the others, or None if there are no others.",
            "What is the biggest of the even entries, if there are even entries (otherwise None)?",
            "Maximum even element, or None.",
            "Only houses with even numbers are on my side of the street. Which is the highest number on my side? Say None if no house is.",
            "max { x in A : 2 divides x } for the list A of integers; None if the set is empty.",
            "[7, 4, 9, 2] gives 4 though 7 and 9 are bigger, and [5] gives None: return such a value for any list.",
        ),
        names=("largest_even", "max_even", "biggest_even", "highest_even"),
        solutions=(
            """def <f>(numbers):
    return max((n for n in numbers if n % 2 == 0), default=None)""",
            """def <f>(lst):
    evens = [x for x in lst if x % 2 == 0]
    if not evens:
        return None
    return max(evens)""",
            """def <f>(values):
    best = None
    for v in values:
        if v % 2 == 0 and (best is None or v > best):
            best = v
    return best""",
        ),
        inputs=integer_list(-5, 30, 1, 7),
    ),
    Family(
        concept="smallest-positive-element",
        tags=("lists",),
        phrasings=(
            "Write a function to find the smallest positive number in a list, or -1 if there is "
            "none.",
            "Write a python function to return the minimum of the elements above zero; -1 without "
            "any.",
            "Given integers, return the least one that is greater than 0, and -1 if none is.",
            "Which is the lowest strictly positive value of the list? Return -1 if nothing is "
            "positive.",
            "Ignore zeros and negatives and return the smallest remaining element, else -1.",
            "I need the tiniest number in my list that is still above 0 (-1 when all are 0 or "
            "less).",
        ),
        more_phrasings=(
            "Write a function to get the least positive integer of a list, -1 if there is none.",
            "Write a python function to determine the lowest entry of a list that is more than zero, or -1 where no entry is.",
            "For a list of integers, disregard whatever is 0 or less and give the minimum of the others, or -1 if there are no others.",
            "Which entry exceeds zero by the least, if some exceed it (otherwise -1)?",
            "Minimum element > 0, else -1.",
            "Who won the least? Losses are below nothing and neither they nor the zeros are winnings. Say what the smallest winning is, or -1 if nobody won anything.",
            "min { x in A : x > 0 } for the list A of integers; -1 if the set is empty.",
            "[0, -4, 6, 3] gives 3 and [0, -4] gives -1: return such a value for any list.",
        ),
        names=("smallest_positive", "min_positive", "least_positive", "lowest_above_zero"),
        solutions=(
            """def <f>(numbers):
    positive = [n for n in numbers if n > 0]
    return min(positive) if positive else -1""",
            """def <f>(lst):
    return min((x for x in lst if x > 0), default=-1)""",
            """def <f>(values):
    for v in sorted(values):
        if v > 0:
            return v
    return -1""",
        ),
        inputs=integer_list(-15, 12, 1, 7),
    ),
    Family(
        concept="largest-absolute-value",
        tags=("lists",),
        phrasings=(
            "Write a function to return the largest absolute value in a list of integers.",
            "Write a python function to find how far the element farthest from zero is away from "
            "zero.",
            "Given a non-empty list, return the maximum of the absolute values of its elements.",
            "Without regard to signs, how big is the biggest number of the list?",
            "Return the greatest magnitude of all entries, as a non-negative number.",
            "I need the strongest swing in my data: the maximum over all |x|.",
        ),
        more_phrasings=(
            "Write a function to get the maximum absolute value of a non-empty list.",
            "Write a python function to determine the size, sign dropped, of the entry that is biggest in size.",
            "For a list of integers with at least one element, strip all signs and give the greatest number then there.",
            "How far from zero, on whichever side, does the list reach?",
            "Peak magnitude of a list.",
            "The thermometer was sometimes above and sometimes below zero. By how many degrees at most was it away from zero, to either side?",
            "max over i of |a[i]| for a non-empty sequence a.",
            "[3, -8, 5] gives 8 rather than -8 or 5: return the larger of the maximum and the minimum with its sign turned.",
        ),
        names=("max_abs", "largest_magnitude", "greatest_absolute", "peak_amplitude"),
        solutions=(
            """def <f>(numbers):
    return max(abs(n) for n in numbers)""",
            """def <f>(lst):
    return max(max(lst), -min(lst))""",
            """def <f>(values):
    best = 0
    for v in values:
        if abs(v) > best:
            best = abs(v)
    return best""",
        ),
        inputs=integer_list(-30, 20, 1, 7),
    ),
    Family(
        concept="total-variation",
        tags=("lists",),
        phrasings=(
            "Write a function to sum the absolute differences of neighbouring elements of a list.",
            "Write a python function to return the total climb and descent along a list of "
            "heights.",
            "Given numbers, add up |second - first|, |third - second| and so on.",
            "How long is the way if one visits points of a number line in the list's order?",
            "Return the sum of the distances between each element and the next one.",
            "I need the overall up and down of a series: all steps' sizes, signs ignored, added.",
        ),
        more_phrasings=(
            "Write a function to add up the absolute changes between consecutive list elements.",
            "Write a python function to determine the total length of all moves, up and down alike, from each entry of a list to the following one.",
            "For a list of numbers, give the sum of the distances between each two that stand side by side, 0 with fewer than two.",
            "How much does the series change altogether from first to last if falls count just like rises?",
            "Sum of |a[i + 1] - a[i]| over a list.",
            "A lift stops at these floors one after the other; how many floors does it travel in all, going down counting as much as going up?",
            "The total variation of the finite sequence a, that is the sum over i from 0 to n - 2 of |a[i + 1] - a[i]|.",
            "[1, 4, 2] gives 5, namely 3 up and 2 down, and [7] gives 0; return this for any list.",
        ),
        names=("total_variation", "sum_abs_differences", "path_length", "sum_of_steps"),
        solutions=(
            """def <f>(numbers):
    return sum(abs(b - a) for a, b in zip(numbers, numbers[1:]))""",
            """def <f>(lst):
    total = 0
    for i in range(1, len(lst)):
        total += abs(lst[i] - lst[i - 1])
    return total""",
        ),
        inputs=lambda rng: (some_integers(rng, -5, 20, 1, 8),),
    ),
    Family(
        concept="largest-neighbour-gap",
        tags=("lists",),
        phrasings=(
            "Write a function to find the largest absolute difference between neighbours of a "
            "list.",
            "Write a python function to return the biggest jump, up or down, from an element to "
            "the next.",
            "Given two or more numbers, what is the maximum of |next - current| over adjacent "
            "elements?",
            "Return the size of the greatest step between consecutive items, regardless of "
            "direction.",
            "How much do two adjacent elements differ at most?",
            "I need the sharpest change from one reading to the following one, as a positive "
            "number.",
        ),
        names=("largest_gap", "biggest_jump", "max_step", "greatest_change"),
        solutions=(
            """def <f>(numbers):
    return max(abs(a - b) for a, b in zip(numbers, numbers[1:]))""",
            """def <f>(lst):
    best = 0
    for i in range(1, len(lst)):
        best = max(best, abs(lst[i] - lst[i - 1]))
    return best""",
        ),
        inputs=integer_list(-10, 30, 2, 8),
    ),
)
