"""Families about one number computed from a whole list."""

from training.corpus.draw import chance, integer_list, integers, size, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-negatives",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the negative numbers of a list.",
            "Write a python function to return the sum of all elements below zero (0 if there are "
            "none).",
            "Given a list of integers, what do its negative members add up to?",
            "Ignore the positive entries of a list and total the negative ones.",
            "Return the sum of the values less than zero.",
            "I have incomes and expenses (negative) in one list and need the sum of the expenses.",
        ),
        names=("sum_negatives", "negative_sum", "total_negative", "sum_below_zero"),
        solutions=(
            """def <f>(lst):
    total = 0
    for x in lst:
        if x < 0:
            total += x
    return total""",
            """def <f>(numbers):
    return sum(n for n in numbers if n < 0)""",
            """def <f>(values):
    return sum(filter(lambda v: v < 0, values))""",
        ),
        inputs=integer_list(-20, 15, 1, 8),
    ),
    Family(
        concept="count-equal-to-k",
        tags=("lists",),
        phrasings=(
            "Write a function to count how many elements of a list are equal to <k>.",
            "Write a python function to return how often the number <k> occurs in a list.",
            "Given a list of integers, count its <k>s.",
            "How many entries of an array are exactly <k>?",
            "Return the number of times that <k> appears among the elements.",
            "I want to know how many of my values equal <k>.",
        ),
        names=("count_value", "count_equal", "how_often", "occurrences"),
        solutions=(
            """def <f>(numbers):
    return numbers.count(<k>)""",
            """def <f>(lst):
    count = 0
    for x in lst:
        if x == <k>:
            count += 1
    return count""",
            """def <f>(values):
    return sum(1 for v in values if v == <k>)""",
        ),
        inputs=lambda rng, k: (
            [k if chance(rng, 0.4) else rng.randint(-3, 12) for _ in range(size(rng, 3, 9))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, 1, 2, 3, 6, 7, 10))},
    ),
    Family(
        concept="sum-at-even-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to sum the elements at even indices (0, 2, 4, ...) of a list.",
            "Write a python function to add every second element of a list, beginning with the "
            "first.",
            "Given numbers, return the total of those whose zero-based index is even.",
            "Add up the first, third, fifth, ... item of a list.",
            "Return the sum of lst[0], lst[2], lst[4] and so on.",
            "I need the sum of the values at the indices 0, 2, 4, ... while the others are "
            "skipped.",
        ),
        names=("sum_even_indices", "sum_every_second", "even_index_sum", "sum_alternate"),
        solutions=(
            """def <f>(numbers):
    return sum(numbers[::2])""",
            """def <f>(lst):
    return sum(x for i, x in enumerate(lst) if i % 2 == 0)""",
            """def <f>(values):
    total = 0
    for i in range(0, len(values), 2):
        total += values[i]
    return total""",
        ),
        inputs=integer_list(-5, 30, 0, 8),
    ),
    Family(
        concept="product-of-nonzero",
        tags=("lists",),
        phrasings=(
            "Write a function to multiply all numbers of a list that are not zero (1 if there are "
            "none).",
            "Write a python function to compute the product of a list, skipping its zeros.",
            "Given integers, return the product of the nonzero ones; the empty product is 1.",
            "Multiply the elements of a list together but leave every 0 out.",
            "What is the product of all entries different from zero? Without any, it is 1.",
            "I want the numbers of my list multiplied as if the zeros were not there.",
        ),
        names=("product_nonzero", "multiply_nonzero", "product_without_zeros", "nonzero_product"),
        solutions=(
            """def <f>(numbers):
    product = 1
    for n in numbers:
        if n != 0:
            product *= n
    return product""",
            """from math import prod

def <f>(lst):
    return prod(x for x in lst if x)""",
            """from functools import reduce

def <f>(values):
    return reduce(lambda a, b: a * b, [v for v in values if v != 0], 1)""",
        ),
        inputs=lambda rng: (
            [0 if chance(rng, 0.3) else rng.randint(-5, 9) for _ in range(size(rng, 2, 6))],
        ),
    ),
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
        concept="sum-without-one-min-and-max",
        tags=("lists",),
        phrasings=(
            "Write a function to sum a list without one copy of its largest and one of its "
            "smallest value.",
            "Write a python function to add all scores after dropping a single highest and a "
            "single lowest.",
            "Given three or more numbers, return their sum minus the maximum minus the minimum.",
            "Jury rule: strike one best and one worst mark, then return the total of the other "
            "marks.",
            "Return the sum of a list when the biggest and the smallest entry (once each) do not "
            "count.",
            "I need the total of my points with just one maximum and just one minimum taken away.",
        ),
        names=("sum_without_extremes", "jury_total", "trimmed_sum", "middle_sum"),
        solutions=(
            """def <f>(numbers):
    return sum(numbers) - max(numbers) - min(numbers)""",
            """def <f>(scores):
    return sum(sorted(scores)[1:-1])""",
            """def <f>(lst):
    rest = list(lst)
    rest.remove(max(rest))
    rest.remove(min(rest))
    return sum(rest)""",
        ),
        inputs=integer_list(0, 12, 3, 8),
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
        concept="index-weighted-sum",
        tags=("lists",),
        phrasings=(
            "Write a function to sum the products of each element of a list and its zero-based "
            "index.",
            "Write a python function to compute 0 * a + 1 * b + 2 * c + ... for a list [a, b, c, "
            "...].",
            "Given numbers, return the sum of i times the item at index i (from 0).",
            "Weight every element with its index, the first with 0, and return the weighted total.",
            "Return the sum over all indices i of i * lst[i].",
            "I need the total of all values multiplied by their 0-based places.",
        ),
        names=("index_weighted_sum", "weighted_sum", "sum_index_products", "index_dot"),
        solutions=(
            """def <f>(numbers):
    return sum(i * n for i, n in enumerate(numbers))""",
            """def <f>(lst):
    total = 0
    for i in range(len(lst)):
        total += i * lst[i]
    return total""",
        ),
        inputs=integer_list(-6, 12, 0, 8),
    ),
    Family(
        concept="sum-of-odd-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the odd numbers of a list.",
            "Write a python function to return the sum of those elements that are odd (0 for "
            "none).",
            "Given integers, what is the total of the odd ones?",
            "Sum only the values of a list that are not divisible by 2.",
            "Return the odd elements' sum and ignore all even elements.",
            "I need one number: all odd entries of my list added together.",
        ),
        names=("sum_odd", "odd_sum", "sum_of_odds", "total_odd"),
        solutions=(
            """def <f>(numbers):
    return sum(n for n in numbers if n % 2 == 1)""",
            """def <f>(lst):
    total = 0
    for x in lst:
        if x % 2 != 0:
            total += x
    return total""",
            """def <f>(values):
    return sum(filter(lambda v: v % 2, values))""",
        ),
        inputs=integer_list(-7, 30, 0, 8),
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
            "How long is the way if one visits the given points of a number line in order?",
            "Return the sum of the distances between each element and the next one.",
            "I need the overall up and down of a series: all steps' sizes, signs ignored, added.",
        ),
        names=("total_variation", "sum_abs_differences", "path_length", "total_climb"),
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
)
