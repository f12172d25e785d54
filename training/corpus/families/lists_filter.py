"""Families about keeping the elements of a list that meet a condition."""

from training.corpus.draw import integer_list, size, some_integers, word
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
