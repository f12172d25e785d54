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
        more_phrasings=(
            "Write a function to filter the odd integers out of a list and return just those.",
            "Write a python function to select every entry of a list that is not a multiple of two, in sequence.",
            "For a list of integers, negative ones among them perhaps, give the sublist of those with remainder 1 on division by 2.",
            "Which of the integers are odd? Answer with a list in the given order.",
            "Odd elements of a list, order kept.",
            "I walk along the street and write down only the house numbers that do not split into two equal whole parts; show my list.",
            "The subsequence of all a[i] with a[i] = 1 mod 2.",
            "Everything but the even numbers stays: [2, 3, 8, 3, -1] becomes [3, 3, -1]; return such a list.",
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
        more_phrasings=(
            "Write a function to filter a list to the numbers between <low> and <high>, bounds included.",
            "Write a python function to select every entry of a list that is neither under <low> nor over <high>, in sequence.",
            "Which numbers fall into the range from <low> to <high>, its ends being part of it? Answer with a list in the given order.",
            "List items within [<low>, <high>], order kept.",
            "The plant likes it from <low> to <high> degrees, these two as well. From the temperatures noted list those that it likes, in the order in which they were noted.",
            "The subsequence of all a[i] with <low> <= a[i] and a[i] <= <high>.",
            "Everything but what is smaller than <low> or bigger than <high> stays in the list, repeats as well and in unchanged order; return the list.",
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
        more_phrasings=(
            "Write a function to return the elements larger than the element before them.",
            "Write a python function to select every entry of a list that marks a rise against the entry immediately in front of it.",
            "For a list of numbers, give the sublist, in order, of those from the second on that are strictly bigger than their left-hand neighbour.",
            "Which numbers beat the number that directly precedes them? Answer with a list in the given order.",
            "Elements exceeding their predecessor, as a list.",
            "Each day I compare the price with yesterday's and write it down if it has gone up; what is on my note after these prices? Nothing is written on the opening day.",
            "The subsequence of all a[i], i >= 1, with a[i] > a[i - 1].",
            "[3, 5, 5, 4, 9] becomes [5, 9]: the first 5 tops the 3, the second only equals it, and the 9 tops the 4; return such a list.",
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
        more_phrasings=(
            "Write a function to filter the strings from a mixed list.",
            "Write a python function to select every entry of a list that is an instance of str, in sequence.",
            "For a list of values of various types, give the sublist of those that are text.",
            "Which entries are strings rather than numbers or anything else? Answer with a list in the given order.",
            "String elements of a list, order kept.",
            "Words and numbers got jumbled in one list; throw out what is no word or other piece of text and show the list.",
            "The subsequence of all elements x for which isinstance(x, str) holds.",
            "Everything but the text goes: [1, \"a\", 2.5, \"\", \"b\"] becomes [\"a\", \"\", \"b\"]; return such a list.",
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
        more_phrasings=(
            "Write a function to return the list elements that exceed their index.",
            "Write a python function to select every entry of a list bigger than the number of entries in front of it.",
            "For a list of integers, give the sublist, in order, of those strictly above the zero-based place at which they stand.",
            "Which values surpass their own position, if the first position is 0? Answer with a list.",
            "Elements with value > zero-based index.",
            "Everyone in the queue holds a number and compares it with how many people are ahead; those whose number is the bigger one step out. List their numbers in order.",
            "The subsequence of all a[i] with a[i] > i, where i runs from 0.",
            "[0, 5, 2, 4] becomes [5, 4]: 0 is not over 0, 5 is over 1, 2 is not over 2, 4 is over 3; return such a list.",
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
