"""Families about removing elements from a list."""

from training.corpus.draw import chance, coin, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="remove-zeros",
        tags=("lists",),
        phrasings=(
            "Write a function to remove all zeros from a list of numbers.",
            "Write a python function to return a list of integers without its zeros.",
            "Given a list of numbers, return the ones different from 0 in their order.",
            "Drop each 0 of a list and leave the rest as it is.",
            "Return only the nonzero elements of a list.",
            "Filter the zeros out of a sequence of integers; the result is a list.",
            "I need my list of readings cleaned of every value that equals zero.",
        ),
        more_phrasings=(
            "Write a function to filter zeros out of a list.",
            "Write a python function to select every entry of a list that is either positive or negative, in sequence.",
            "For a list of numbers, give the sublist that is left after everything equal to 0 has been struck out.",
            "What does the list contain besides its zeros? Answer with a list in the given order.",
            "Nonzero list elements, order kept.",
            "Some days nothing was sold and I noted a nought. Cross out the noughts and show the other notes in the same order.",
            "The subsequence of all a[i] with a[i] != 0.",
            "Everything but 0 stays: [0, 3, 0, -1] becomes [3, -1] and [0] becomes []; return such a list.",
        ),
        names=("remove_zeros", "drop_zeros", "nonzero", "without_zeros"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n != 0]""",
            """def <f>(lst):
    return [x for x in lst if x]""",
            """def <f>(values):
    result = list(values)
    while 0 in result:
        result.remove(0)
    return result""",
        ),
        inputs=lambda rng: (
            [0 if chance(rng, 0.4) else rng.randint(-9, 9) for _ in range(size(rng, 3, 9))],
        ),
    ),
    Family(
        concept="remove-multiples-of-k",
        tags=("lists",),
        phrasings=(
            "Write a function to remove the multiples of <k> from a list of integers.",
            "Write a python function to keep only the numbers that are not divisible by <k>.",
            "Given integers, return those that leave a remainder when divided by <k>, in order.",
            "Drop every number that <k> divides evenly (0 too) from a list.",
            "Return the list without any element divisible by <k>.",
            "Which numbers of the list are no multiples of <k>? Return them as a list.",
            "I want all entries gone that are a multiple of <k>; the others keep their order.",
        ),
        more_phrasings=(
            "Write a function to filter out of a list all numbers divisible by <k>.",
            "Write a python function to select every entry of a list that leaves a remainder on division by <k>, in sequence.",
            "For a list of integers, give the sublist after crossing out each one in which <k> is contained a whole number of times, zero being such a one.",
            "Which of the integers can not be divided by <k> without a remainder? Answer with a list in the given order.",
            "List elements not divisible by <k>, order kept.",
            "Cross out the numbers you can count to in steps of <k> from nought, up or down, and show the others in the same order.",
            "The subsequence of all a[i] with a[i] mod <k> != 0.",
            "Everything but 0, <k>, twice <k> and so on, in either direction, stays in the list of integers; return it.",
        ),
        names=("remove_multiples", "not_divisible", "drop_multiples", "without_multiples"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n % <k> != 0]""",
            """def <f>(lst):
    return list(filter(lambda x: x % <k>, lst))""",
            """def <f>(values):
    result = []
    for v in values:
        if v % <k> == 0:
            continue
        result.append(v)
    return result""",
        ),
        inputs=lambda rng, k: (
            [
                k * rng.randint(0, 9) if coin(rng) else rng.randint(1, 50)
                for _ in range(size(rng, 3, 8))
            ],
        ),
        parameters=lambda rng: {"k": rng.randint(3, 11)},
    ),
    Family(
        concept="remove-all-of-value",
        tags=("lists",),
        phrasings=(
            "Write a function to remove every occurrence of a value from a list.",
            "Write a python function to delete all copies of a given element from a list.",
            "Given a list and a value, return the list without any item equal to that value.",
            "Leave out each element of a list that equals the second argument.",
            "Return a list of the items different from a given one, in order.",
            "Filter a list so that the value passed as second argument does not appear any more.",
            "I need my list cleared of one unwanted value wherever it stands.",
        ),
        more_phrasings=(
            "Write a function to filter a given value out of a list entirely.",
            "Write a python function to select every entry of a list that is unequal to an unwanted element, in sequence (list, element).",
            "For a list and a value, give the sublist left over when all matches of the value are struck out, and the same items if there is no match.",
            "What does the list contain apart from the second argument? Answer with a list in the given order.",
            "List minus all copies of a value.",
            "I do not want to see this name on the list any more, wherever it stands; show the list without it.",
            "The subsequence of all a[i] with a[i] != x, for arguments a and x.",
            "[1, 2, 1, 3] with 1 becomes [2, 3], and with 9 it stays [1, 2, 1, 3]: return this for any list and value.",
        ),
        names=("remove_value", "remove_all", "without_value", "delete_all", "discard"),
        solutions=(
            """def <f>(items, value):
    return [x for x in items if x != value]""",
            """def <f>(lst, x):
    result = lst[:]
    while x in result:
        result.remove(x)
    return result""",
            """def <f>(items, unwanted):
    kept = []
    for item in items:
        if item != unwanted:
            kept.append(item)
    return kept""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 9)), rng.randint(1, 4)),
    ),
    Family(
        concept="remove-none-values",
        tags=("lists",),
        phrasings=(
            "Write a function to remove all None values from a list, but not zeros or empty "
            "strings.",
            "Write a python function to drop each None of a list; other falsy values such as 0 "
            "stay.",
            "Given a list that may hold None, return the items that are not None in order.",
            "Clean a list: take out None wherever it occurs and nothing else.",
            "Return every element of a list except those that are None.",
            "Which entries are actually given (not None)? Return them as a list, 0 and '' "
            "included.",
            "I have survey answers with None for a missing one and need the list without the "
            "missing.",
        ),
        more_phrasings=(
            "Write a function to filter None out of a list, keeping 0, '' and False.",
            "Write a python function to select every entry of a list that is something other than None, in sequence, no matter if it is falsy.",
            "For a list with gaps marked None, give the sublist without the gaps; an empty text or a zero is no gap.",
            "What does the list hold when all its None entries, and only these, are left out?",
            "List without None, order kept.",
            "Some people left the answer blank, which shows as None. Show the answers really given, a nought or an empty text being an answer too.",
            "The subsequence of all elements x for which x is not None.",
            "[None, 0, \"\", 5] becomes [0, \"\", 5]: everything but None stays, in order; return the list.",
        ),
        names=("remove_none", "drop_none", "without_none", "clean_list"),
        solutions=(
            """def <f>(items):
    return [x for x in items if x is not None]""",
            """def <f>(values):
    result = []
    for v in values:
        if v is not None:
            result.append(v)
    return result""",
            """def <f>(lst):
    return list(filter(lambda x: x is not None, lst))""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((None, None, 0, rng.randint(1, 9), "", "a", rng.randint(1, 9)))
                for _ in range(size(rng, 3, 8))
            ],
        ),
    ),
    Family(
        concept="remove-all-extremes",
        tags=("lists",),
        phrasings=(
            "Write a function to remove every copy of the largest and of the smallest number of a "
            "list.",
            "Write a python function to keep the elements that equal neither the minimum nor the "
            "maximum.",
            "Given a non-empty list, return the numbers strictly between its minimum and its "
            "maximum.",
            "Drop all items that are equal to the list's maximum or minimum, order of the rest "
            "kept.",
            "Return the list without its extreme values, all of their repetitions removed too.",
            "Which numbers are neither the smallest nor the largest value of the list? List them "
            "in order.",
            "I need the readings without the lowest and the highest value, wherever those two "
            "occur.",
        ),
        more_phrasings=(
            "Write a function to drop all copies of the minimum and maximum from a list.",
            "Write a python function to select every entry of a list for which the list has both a bigger and a smaller one, in sequence.",
            "For a non-empty list of numbers, give the sublist left over when whatever equals its highest or its lowest value has been struck out.",
            "Which entries are strictly inside the range that the list spans? Answer with a list in the given order.",
            "List without any copy of its min or max.",
            "The judges' best and worst marks are struck out, also if several judges gave them; show the marks that remain, in order.",
            "The subsequence of all a[i] with min a < a[i] < max a.",
            "[1, 5, 3, 5, 2] becomes [3, 2] and [4, 4] becomes []: everything but the top and the bottom value stays; return such a list.",
        ),
        names=("remove_extremes", "drop_min_and_max", "inner_values", "without_extremes"),
        solutions=(
            """def <f>(numbers):
    low, high = min(numbers), max(numbers)
    return [n for n in numbers if low < n < high]""",
            """def <f>(lst):
    return [x for x in lst if x != min(lst) and x != max(lst)]""",
            """def <f>(values):
    extremes = (min(values), max(values))
    return [v for v in values if v not in extremes]""",
        ),
        inputs=integer_list(1, 9, 2, 9),
    ),
)
