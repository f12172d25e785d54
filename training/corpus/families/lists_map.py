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
        more_phrasings=(
            "Write a function to return the squares of a list's numbers as a list.",
            "Write a python function to map every entry of a list to its product with itself.",
            "For a list of numbers, give a list of the same length with each number raised to the power 2.",
            "What are the squares of these numbers, one after the other?",
            "List of n ** 2 for each n of a list.",
            "Every number is multiplied by itself; show the results in the same order.",
            "The sequence b with b[i] = a[i]^2 for all i.",
            "[3, -2, 0] becomes [9, 4, 0]: return any list of numbers treated like this.",
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
        more_phrasings=(
            "Write a function to return the absolute values of a list's numbers as a list.",
            "Write a python function to map every entry of a list to its distance from zero.",
            "For a list of integers, give a list of the same length in which those under 0 have had their sign changed and the others are as before.",
            "How big is each number if its sign does not matter? Answer with a list in the same order.",
            "List of abs(n) for each n of a list.",
            "Cross out every minus in front of a number and show the list.",
            "The sequence b with b[i] = |a[i]| for all i.",
            "[-2, 0, 7] becomes [2, 0, 7]: return any list of integers treated like this.",
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
        more_phrasings=(
            "Write a function to turn all negative numbers in a list into 0.",
            "Write a python function to map every entry of a list to the larger of itself and zero.",
            "For a list of integers, give a list of the same length in which 0 stands for whatever was negative.",
            "What does the list become if nothing in it may be lower than zero and too low entries are lifted to just zero?",
            "Clamp list values to at least 0.",
            "Whoever has a minus score gets a nought instead, and all others keep their score; show the scores in the same order.",
            "The sequence b with b[i] = max(a[i], 0) for all i.",
            "[4, -3, 0, -1] becomes [4, 0, 0, 0]: everything but the negatives stays as it is; return the list.",
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
        more_phrasings=(
            "Write a function to limit the numbers in a list to a maximum of <k>.",
            "Write a python function to map every entry of a list to the smaller of itself and <k>.",
            "For a list of numbers, give a list of the same length in which <k> stands for whatever was greater.",
            "What does the list become if nothing in it may be higher than <k> and too high entries are pulled down to just <k>?",
            "Clamp list values to at most <k>.",
            "The scale only goes up to <k>, so it shows <k> for anything heavier. List what it shows for these weights.",
            "The sequence b with b[i] = min(a[i], <k>) for all i.",
            "Everything but the numbers above <k> stays as it is, and these are cut down to <k>; return the list in the same order.",
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
        more_phrasings=(
            "Write a function to label each number in a list 'even' or 'odd'.",
            "Write a python function to map every integer of a list to a string saying whether two divides it: 'even' if so, 'odd' if not.",
            "For a list of integers, give a list of the same length with the text 'odd' for each that leaves a remainder on halving and 'even' for each other.",
            "Is each of the numbers even or odd? Answer with a list of the words 'even' and 'odd' in the same order.",
            "List of 'even'/'odd' labels for integers.",
            "Go along the house numbers and write down the word even or the word odd for each; show the words as a list.",
            "The sequence b with b[i] = 'even' if a[i] mod 2 = 0 and b[i] = 'odd' otherwise.",
            "[3, 8, 0] becomes ['odd', 'even', 'even']: return any list of integers translated like this.",
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
        more_phrasings=(
            "Write a function to change all <old>s in a list to <new>.",
            "Write a python function to map every entry of a list to itself, except that <old> is mapped to <new>.",
            "For a list of numbers, give a list of the same length in which each occurrence of <old> has given way to <new>.",
            "What does the list look like once <new> has been substituted for all entries equal to <old>?",
            "Substitute <new> for each <old> of a list.",
            "Wherever you read <old>, write <new>, and copy everything else; show the list.",
            "The sequence b with b[i] = <new> if a[i] = <old> and b[i] = a[i] otherwise.",
            "Afterwards no original <old> is left and every place it had holds <new>, the other places being as before: return this list.",
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
        more_phrasings=(
            "Write a function to round all numbers in a list to <k> decimals.",
            "Write a python function to map every float of a list to its value rounded by the built-in round to <k> digits behind the point.",
            "For a list of floats, give a list of the same length with <k> decimal places kept of each, by rounding.",
            "What are these numbers when rounded to <k> decimals, one after the other?",
            "List of round(x, <k>) for each x of a list.",
            "My scale shows far too many digits; round every reading so that <k> are left after the point and show the readings in the same order.",
            "The sequence b with b[i] = a[i] rounded to a precision of <k> decimal digits, in the manner of Python's round.",
            "Behind the decimal point of each float only <k> digits survive, the last of them rounded; return the new list.",
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
