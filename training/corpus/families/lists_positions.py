"""Families about searching a list for an index or a value."""

from training.corpus.draw import chance, coin, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="index-of-first-maximum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the largest element of a list, the first one "
            "if tied.",
            "Write a python function to return the smallest index at which the maximum of a list "
            "stands.",
            "Given a non-empty list, where (counted from 0) does its maximum occur first?",
            "Return the zero-based position of the biggest number; of equal ones take the "
            "leftmost.",
            "Find the first index whose value is not exceeded by any other value.",
            "I need the argmax of a list, with the earliest index for ties.",
        ),
        names=("index_of_max", "argmax", "max_position", "where_largest"),
        solutions=(
            """def <f>(numbers):
    return numbers.index(max(numbers))""",
            """def <f>(lst):
    best = 0
    for i in range(1, len(lst)):
        if lst[i] > lst[best]:
            best = i
    return best""",
            """def <f>(values):
    return max(range(len(values)), key=lambda i: values[i])""",
        ),
        inputs=integer_list(0, 9, 2, 8),
    ),
    Family(
        concept="index-of-last-minimum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the last occurrence of a list's smallest "
            "number.",
            "Write a python function to return the largest index at which the minimum stands.",
            "Given a non-empty list, where (zero-based) does its least value occur for the last "
            "time?",
            "Return the position from 0 of the lowest element; among equals take the rightmost.",
            "Which is the final index holding the minimum of the list?",
            "I need the latest day (days counted from 0) with the lowest temperature of the list.",
        ),
        names=("last_min_index", "last_argmin", "rightmost_minimum", "last_lowest"),
        solutions=(
            """def <f>(numbers):
    smallest = min(numbers)
    return max(i for i, n in enumerate(numbers) if n == smallest)""",
            """def <f>(lst):
    best = 0
    for i, x in enumerate(lst):
        if x <= lst[best]:
            best = i
    return best""",
            """def <f>(values):
    return len(values) - 1 - values[::-1].index(min(values))""",
        ),
        inputs=integer_list(1, 5, 2, 9),
    ),
    Family(
        concept="all-indices-of-maximum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to list all indices at which the largest number of a list occurs.",
            "Write a python function to return every zero-based position of the maximum, "
            "ascending.",
            "Given a list, return the list of the indices of all its elements equal to the "
            "maximum.",
            "Where does the maximum of the list stand? Return all its indices from left to right.",
            "Find each index i such that no element of the list is greater than the one at i.",
            "I need the numbers (from 0) of all players who share the best score, as a list.",
        ),
        names=("max_indices", "all_max_positions", "indices_of_max", "winners"),
        solutions=(
            """def <f>(numbers):
    best = max(numbers)
    return [i for i, n in enumerate(numbers) if n == best]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        if lst[i] == max(lst):
            result.append(i)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, rng.randint(2, 5), rng.randint(2, 8)),),
    ),
    Family(
        concept="indices-of-multiples",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the indices of the elements divisible by <k>.",
            "Write a python function to list the zero-based positions of all multiples of <k> in "
            "a list.",
            "Given integers, at which indices (from 0) do numbers stand that <k> divides?",
            "Return every index i for which lst[i] is a multiple of <k>, in ascending order.",
            "Find the places, counted from zero, of the elements with remainder 0 modulo <k>.",
            "I need not the values but the indices of the numbers that can be divided by <k>.",
        ),
        names=("indices_of_multiples", "divisible_indices", "where_divisible", "multiples_at"),
        solutions=(
            """def <f>(numbers):
    return [i for i, n in enumerate(numbers) if n % <k> == 0]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        if lst[i] % <k> == 0:
            result.append(i)
    return result""",
        ),
        inputs=lambda rng, k: (
            [
                k * rng.randint(0, 8) if coin(rng) else rng.randint(1, 40)
                for _ in range(size(rng, 3, 8))
            ],
        ),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3, 4, 5, 6, 7))},
    ),
    Family(
        concept="first-negative-index",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the first negative number in a list, or -1.",
            "Write a python function to return the smallest index with a value below zero; -1 if "
            "none.",
            "Given integers, at which zero-based index does the first one less than 0 stand? Else "
            "-1.",
            "Return the position (from 0) where a list becomes negative for the first time, or -1.",
            "Look for the leftmost element under zero and return its index; -1 means there is "
            "none.",
            "I have a list of balances and need the first index where it is negative, -1 if never.",
        ),
        names=("first_negative_index", "first_below_zero", "find_negative", "index_of_negative"),
        solutions=(
            """def <f>(numbers):
    for i, n in enumerate(numbers):
        if n < 0:
            return i
    return -1""",
            """def <f>(lst):
    return next((i for i, x in enumerate(lst) if x < 0), -1)""",
            """def <f>(values):
    i = 0
    while i < len(values) and values[i] >= 0:
        i += 1
    return i if i < len(values) else -1""",
        ),
        inputs=lambda rng: (
            [rng.randint(-9, -1) if chance(rng, 0.25) else rng.randint(0, 20) for _ in range(7)],
        ),
    ),
    Family(
        concept="last-even-value",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the last even number of a list, or None if there is none.",
            "Write a python function to find the even element that stands farthest to the right "
            "(or None).",
            "Given integers, return the final one divisible by 2; None when all are odd.",
            "Going through a list from the end, which even value comes first? None if there is "
            "none.",
            "Return the rightmost even integer itself, not its index, and None if it does not "
            "exist.",
            "I need the even number that occurs last in my list, or None without even numbers.",
        ),
        names=("last_even", "final_even", "rightmost_even", "find_last_even"),
        solutions=(
            """def <f>(numbers):
    for n in reversed(numbers):
        if n % 2 == 0:
            return n
    return None""",
            """def <f>(lst):
    evens = [x for x in lst if x % 2 == 0]
    return evens[-1] if evens else None""",
            """def <f>(values):
    last = None
    for v in values:
        if v % 2 == 0:
            last = v
    return last""",
        ),
        inputs=lambda rng: (
            [rng.randint(0, 15) * 2 + (not chance(rng, 0.4)) for _ in range(size(rng, 2, 7))],
        ),
    ),
    Family(
        concept="first-element-above-k",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the first number of a list that is greater than <k>, or "
            "None.",
            "Write a python function to find the leftmost element exceeding <k>; None if there is "
            "none.",
            "Given numbers, return the earliest value above <k> and None if none is.",
            "Which element larger than <k> comes first in the list? Return the value or None.",
            "Search from the left for a value strictly over <k> and return it, else None.",
            "I need the first reading beyond <k> (the reading itself), or None if all are <k> or "
            "less.",
        ),
        names=("first_above", "first_greater", "first_exceeding", "find_first_over"),
        solutions=(
            """def <f>(numbers):
    for n in numbers:
        if n > <k>:
            return n
    return None""",
            """def <f>(lst):
    return next((x for x in lst if x > <k>), None)""",
            """def <f>(values):
    bigger = [v for v in values if v > <k>]
    return bigger[0] if bigger else None""",
        ),
        inputs=lambda rng, k: (
            [k + rng.choice((-9, -3, 0, 0, 1, 1, 4)) for _ in range(rng.randint(2, 7))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 5, 8, 10, 15, 20, 50))},
    ),
)
