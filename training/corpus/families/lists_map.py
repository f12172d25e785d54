"""Families about changing every element of a list by itself."""

from training.corpus.draw import chance, decimal, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="square-each-element",
        tags=("lists",),
        phrasings=(
            "Write a function to square every number of a list.",
            "Write a python function to return the list of the squares of given numbers.",
            "Given a list of integers, return a new list with each one multiplied by itself.",
            "Replace each element x of a list by x * x.",
            "Return the second power of all items of an array, in the same order.",
            "I have a list of side lengths and need a list of the areas of the squares.",
        ),
        names=("square_all", "squares", "square_list", "squared"),
        solutions=(
            """def <f>(numbers):
    return [n * n for n in numbers]""",
            """def <f>(lst):
    return list(map(lambda x: x ** 2, lst))""",
            """def <f>(nums):
    result = []
    for n in nums:
        result.append(n ** 2)
    return result""",
        ),
        inputs=integer_list(-9, 15, 0, 7),
    ),
    Family(
        concept="absolute-values",
        tags=("lists",),
        phrasings=(
            "Write a function to replace every number of a list by its absolute value.",
            "Write a python function to return the magnitudes (without sign) of the numbers in a "
            "list.",
            "Given integers, return a list in which each negative one has become positive.",
            "Strip the minus signs from a list of numbers.",
            "Return the distances from zero of all elements, in their order.",
            "I need my list of differences without signs: -3 as 3, 5 as 5 and so on.",
        ),
        names=("absolute_values", "abs_list", "magnitudes", "make_positive"),
        solutions=(
            """def <f>(numbers):
    return [abs(n) for n in numbers]""",
            """def <f>(lst):
    return list(map(abs, lst))""",
            """def <f>(values):
    return [-v if v < 0 else v for v in values]""",
        ),
        inputs=integer_list(-20, 12, 1, 8),
    ),
    Family(
        concept="replace-negatives-with-zero",
        tags=("lists",),
        phrasings=(
            "Write a function to replace the negative numbers of a list with 0.",
            "Write a python function to return a list where each number below zero has become "
            "zero.",
            "Given a list of integers, set all negative entries to 0 and leave the others alone.",
            "Return a copy of the list in which nothing is less than zero: negatives turn into 0.",
            "Raise every element that is below zero to zero and keep the other elements.",
            "I have balances and want each debt (negative value) shown as 0; the length stays.",
        ),
        names=("zero_negatives", "replace_negatives", "cut_at_zero", "no_negatives"),
        solutions=(
            """def <f>(numbers):
    return [max(n, 0) for n in numbers]""",
            """def <f>(lst):
    return [0 if x < 0 else x for x in lst]""",
            """def <f>(values):
    result = list(values)
    for i in range(len(result)):
        if result[i] < 0:
            result[i] = 0
    return result""",
        ),
        inputs=integer_list(-12, 12, 1, 8),
    ),
    Family(
        concept="cap-values-at-k",
        tags=("lists",),
        phrasings=(
            "Write a function to lower every number of a list that is above <k> to <k>.",
            "Write a python function to cap the values of a list at <k>.",
            "Given numbers, return a list where each number greater than <k> is replaced by <k>.",
            "Limit all elements of a list to at most <k>; smaller ones do not change.",
            "Return for each element the smaller of the element and <k>.",
            "No entry of the list may exceed <k>: turn the larger ones into <k>.",
        ),
        names=("cap_values", "limit_values", "cap_list", "at_most"),
        solutions=(
            """def <f>(numbers):
    return [min(n, <k>) for n in numbers]""",
            """def <f>(lst):
    result = []
    for x in lst:
        if x > <k>:
            result.append(<k>)
        else:
            result.append(x)
    return result""",
            """def <f>(values):
    return [<k> if v > <k> else v for v in values]""",
        ),
        inputs=lambda rng, k: (integers(rng, k - 10, k + 10, size(rng, 3, 7)),),
        parameters=lambda rng: {"k": rng.choice((5, 8, 10, 20, 50, 100))},
    ),
    Family(
        concept="halve-evens-multiply-odds",
        tags=("lists",),
        phrasings=(
            "Write a function to halve the even and multiply by <k> the odd numbers of a list.",
            "Write a python function to map even n to n // 2 and odd n to <k> * n in a list.",
            "Given integers, return a list with half of each even one and <k> times each odd one.",
            "Transform a list: even elements are divided by 2, odd elements are multiplied by <k>.",
            "Return the list in which evens are cut in half (as integers) and odds scaled by <k>.",
            "Each even entry should become its half, each odd entry its <k>-fold; keep the order.",
        ),
        names=("halve_or_multiply", "transform_by_parity", "change_by_parity", "map_parity"),
        solutions=(
            """def <f>(numbers):
    return [n // 2 if n % 2 == 0 else n * <k> for n in numbers]""",
            """def <f>(lst):
    result = []
    for x in lst:
        if x % 2 == 0:
            result.append(x // 2)
        else:
            result.append(<k> * x)
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 30, size(rng, 3, 7)),),
        parameters=lambda rng: {"k": rng.randint(3, 6)},
    ),
    Family(
        concept="parity-words-of-list",
        tags=("lists",),
        phrasings=(
            "Write a function to return for each number of a list the word 'even' or 'odd'.",
            "Write a python function to map a list of integers to the strings 'even' and 'odd'.",
            "Given integers, build a list with 'even' for the even and 'odd' for the odd ones.",
            "Replace every integer of a list by its parity as a word: 'even' or 'odd'.",
            "Label all items of a list as 'odd' or 'even', in their order.",
            "Return the parity labels ('even'/'odd') of an array of numbers, one for each number.",
        ),
        names=("parity_labels", "even_or_odd_list", "label_parity", "parities"),
        solutions=(
            """def <f>(numbers):
    return ["even" if n % 2 == 0 else "odd" for n in numbers]""",
            """def <f>(lst):
    labels = []
    for x in lst:
        if x % 2:
            labels.append("odd")
        else:
            labels.append("even")
    return labels""",
        ),
        inputs=integer_list(-9, 40, 1, 6),
    ),
    Family(
        concept="replace-all-of-value",
        tags=("lists",),
        phrasings=(
            "Write a function to replace every <old> in a list with <new>.",
            "Write a python function to return a copy of a list where each <old> has become <new>.",
            "Given a list of integers, exchange all elements equal to <old> for <new>.",
            "Turn the <old>s of a list into <new>s and leave all other numbers as they are.",
            "Return the list with <new> standing wherever <old> stood.",
            "I want each entry <old> overwritten by <new>, at every place where it occurs.",
        ),
        names=("replace_value", "replace_all", "substitute", "exchange_values"),
        solutions=(
            """def <f>(numbers):
    return [<new> if n == <old> else n for n in numbers]""",
            """def <f>(lst):
    result = list(lst)
    for i, x in enumerate(result):
        if x == <old>:
            result[i] = <new>
    return result""",
        ),
        inputs=lambda rng, old, new: (
            [old if chance(rng, 0.4) else rng.randint(-2, 9) for _ in range(rng.randint(3, 8))],
        ),
        parameters=lambda rng: {"old": rng.randint(-1, 5), "new": rng.choice((-2, 7, 10, 99))},
    ),
    Family(
        concept="round-each-element",
        tags=("lists",),
        phrasings=(
            "Write a function to round every float of a list to <k> decimal places.",
            "Write a python function to return a list of numbers rounded to <k> digits after the "
            "point.",
            "Given floats, return them all rounded with round(x, <k>).",
            "Round each element of a list so that <k> decimals remain.",
            "Return the measurements of a list, each rounded to <k> decimals.",
            "I need my list of prices with <k> digits after the decimal point (rounded, as "
            "floats).",
        ),
        names=("round_all", "round_list", "rounded", "round_each"),
        solutions=(
            """def <f>(numbers):
    return [round(n, <k>) for n in numbers]""",
            """def <f>(lst):
    result = []
    for x in lst:
        result.append(round(x, <k>))
    return result""",
            """def <f>(values):
    return list(map(lambda v: round(v, <k>), values))""",
        ),
        inputs=lambda rng, k: ([decimal(rng, 0, 30, 4) for _ in range(rng.randint(1, 5))],),
        parameters=lambda rng: {"k": rng.choice((1, 2, 2, 3))},
    ),
)
