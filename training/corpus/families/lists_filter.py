"""Families about keeping and removing elements of a list."""

from training.corpus.draw import chance, coin, integer_list, integers, size, some_integers, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="keep-odd-numbers",
        tags=("lists",),
        phrasings=(
            "Write a function to keep only the odd numbers of a list, in the same order.",
            "Write a python function to filter a list of integers so that just the odd ones "
            "remain.",
            "Given a list of integers, return a new list with its odd members, order unchanged.",
            "Which numbers of the list are odd? Return them as a list in their order.",
            "Drop every even number (zero included) from a list of integers.",
            "Return the list without its even integers.",
            "I have whole numbers, some negative, and need those that 2 does not divide, as a "
            "list.",
        ),
        names=("keep_odd", "odd_numbers", "only_odds", "filter_odd", "odds_of"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n % 2 != 0]""",
            """def <f>(lst):
    return list(filter(lambda x: x % 2, lst))""",
            """def <f>(values):
    odds = []
    for v in values:
        if v % 2 == 1:
            odds.append(v)
    return odds""",
        ),
        inputs=integer_list(-9, 40, 0, 8),
    ),
    Family(
        concept="keep-in-closed-range",
        tags=("lists",),
        phrasings=(
            "Write a function to keep the numbers of a list from <low> to <high>, both included.",
            "Write a python function to filter a list down to values between <low> and <high> "
            "inclusive.",
            "Given numbers, return a list of those that are at least <low> and at most <high>.",
            "Remove from the list everything below <low> and everything above <high>.",
            "Return the elements x of a list with <low> <= x <= <high>, order kept.",
            "Which entries lie within <low>..<high> (the bounds count as inside)? Return them as "
            "a list.",
            "I need only the values in the closed interval from <low> to <high>, in their order.",
        ),
        names=("keep_in_range", "within_range", "filter_range", "values_between"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if <low> <= n <= <high>]""",
            """def <f>(lst):
    result = []
    for x in lst:
        if x >= <low> and x <= <high>:
            result.append(x)
    return result""",
            """def <f>(values):
    return list(filter(lambda v: <low> <= v <= <high>, values))""",
        ),
        inputs=lambda rng, low, high: (
            [
                rng.choice((low, high, rng.randint(low - 6, high + 6)))
                for _ in range(size(rng, 4, 8))
            ],
        ),
        parameters=lambda rng: {"low": rng.randint(-5, 8), "high": rng.randint(10, 25)},
    ),
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
        concept="keep-greater-than-previous",
        tags=("lists",),
        phrasings=(
            "Write a function to list the elements that are greater than the element just before "
            "them.",
            "Write a python function to keep the numbers larger than their left neighbour.",
            "Given a list, return every item that exceeds its predecessor (the first item has "
            "none).",
            "Which numbers are bigger than the number directly before them? Return them in order.",
            "Return the values at which a list goes up compared with the preceding value.",
            "Collect each element strictly above its immediate predecessor; the first one never "
            "counts.",
            "I need all readings that are higher than the reading right before, as a list.",
        ),
        names=("greater_than_previous", "rises", "above_predecessor", "increases"),
        solutions=(
            """def <f>(numbers):
    return [b for a, b in zip(numbers, numbers[1:]) if b > a]""",
            """def <f>(lst):
    result = []
    for i in range(1, len(lst)):
        if lst[i] > lst[i - 1]:
            result.append(lst[i])
    return result""",
        ),
        inputs=integer_list(0, 20, 1, 9),
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
        concept="keep-only-strings",
        tags=("lists",),
        phrasings=(
            "Write a function to keep only the strings of a list of mixed values.",
            "Write a python function to filter out everything that is not a string from a list.",
            "Given a list of numbers and strings, return a list of just the strings, order kept.",
            "Return the elements of a list whose type is str.",
            "From a mixed list, take only the text values in their order.",
            "Which items of the list are strings? Give them back as a list.",
            "My list has ints, floats and words mixed together, and I need the words alone.",
        ),
        names=("only_strings", "keep_strings", "filter_strings", "strings_of"),
        solutions=(
            """def <f>(items):
    return [x for x in items if isinstance(x, str)]""",
            """def <f>(values):
    result = []
    for v in values:
        if type(v) == str:
            result.append(v)
    return result""",
            """def <f>(lst):
    return list(filter(lambda x: isinstance(x, str), lst))""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((word(rng), word(rng), rng.randint(0, 99), rng.choice((0.5, 2.5))))
                for _ in range(size(rng, 3, 6))
            ],
        ),
    ),
    Family(
        concept="sum-integers-of-mixed-list",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the integers of a list that also holds strings.",
            "Write a python function to sum only the int elements of a mixed list, ignoring "
            "strings.",
            "Given a list of integers and strings, return the total of the integers (0 if none).",
            "What do the whole numbers in a mixed list add up to? Strings, even '5', are skipped.",
            "Return the sum of the items of type int; all other items are text and do not count.",
            "Skip the strings of a list and compute the sum of the numbers that remain.",
            "I have a list with words between the integers and need the integers' sum.",
        ),
        names=("sum_integers", "add_integers", "sum_of_ints", "total_of_numbers"),
        solutions=(
            """def <f>(items):
    return sum(x for x in items if isinstance(x, int))""",
            """def <f>(lst):
    total = 0
    for x in lst:
        if type(x) == int:
            total += x
    return total""",
            """def <f>(values):
    return sum([v for v in values if not isinstance(v, str)])""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((rng.choice(("a", "5", "box")), rng.randint(-5, 30), rng.randint(1, 9)))
                for _ in range(size(rng, 3, 7))
            ],
        ),
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
    Family(
        concept="keep-greater-than-index",
        tags=("lists",),
        phrasings=(
            "Write a function to keep the numbers of a list that are greater than their own index.",
            "Write a python function to return the elements exceeding their position, counted "
            "from 0.",
            "Given a list of integers, return each one that is larger than its zero-based index.",
            "Filter a list: the item at index i stays only if it is more than i.",
            "Which elements have a value strictly above their index (from zero)? Return those "
            "elements.",
            "Return the values x of a list for which x > i, where i is the index of x.",
            "I need all numbers bigger than the zero-based place where they stand.",
        ),
        names=("greater_than_index", "above_index", "beats_index", "exceeds_position"),
        solutions=(
            """def <f>(numbers):
    return [n for i, n in enumerate(numbers) if n > i]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        if lst[i] > i:
            result.append(lst[i])
    return result""",
        ),
        inputs=lambda rng: (some_integers(rng, -1, 8, 2, 10),),
    ),
)
