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
