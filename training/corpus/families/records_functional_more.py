"""More families about mapping, folding and repeating functions."""

from training.corpus.draw import distinct, integers, letters, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="exactly-one-satisfies",
        tags=("higher-order", "logic"),
        phrasings=(
            "Write a function to check whether exactly one number of a list is greater than <k>.",
            "Write a python function to tell if one and only one element exceeds <k>.",
            "Given a list of integers, return True if precisely one of them is above <k>, "
            "otherwise False.",
            "Is there just a single value larger than <k> in the list? None or several give False.",
            "Check that the number of elements over <k> is one.",
            "Return True when a list has one item > <k> and all its other items are <k> or less.",
        ),
        more_phrasings=(
            "Write a function to tell if there's one item over <k> in a list, not none and not two.",
            "Write a python function to decide whether a single element of a list, counting repeats separately, is strictly greater than <k>.",
            "Given integers, return whether all but one of them are at most <k> while that one is more.",
            "Is there just one number beyond <k> in the list?",
            "True if precisely one element > <k>.",
            "One child and no other may be taller than <k>; say if that's how it is in the row.",
            "The predicate #{i : items[i] > <k>} = 1.",
            "Count the numbers that exceed <k>; zero of them means False, so do two or more, and only a count of one means True.",
        ),
        names=("exactly_one_above", "single_above", "only_one_greater"),
        solutions=(
            """def <f>(items):
    return sum(1 for x in items if x > <k>) == 1""",
            """def <f>(numbers):
    return len([n for n in numbers if n > <k>]) == 1""",
            """def <f>(items):
    found = False
    for x in items:
        if x > <k>:
            if found:
                return False
            found = True
    return found""",
        ),
        inputs=lambda rng, k: (integers(rng, k - 8, k + 4, rng.randint(2, 5)),),
        parameters=lambda rng: {"k": rng.randint(3, 30)},
    ),
    Family(
        concept="none-satisfy",
        tags=("higher-order", "logic"),
        phrasings=(
            "Write a function to check that no word of a list is longer than <k> letters.",
            "Write a python function to tell if none of the given strings has more than <k> "
            "characters.",
            "Given words, return True if there is not one whose length exceeds <k>.",
            "Do all strings fit into <k> characters? Exactly <k> is allowed.",
            "Return False as soon as a word has over <k> letters, and True if no word has.",
            "Check whether every string in the list has at most <k> characters.",
        ),
        more_phrasings=(
            "Write a function to tell if all words of a list are <k> characters or shorter.",
            "Write a python function to verify a length limit of <k>, inclusive, for every string in a list.",
            "Given a list of strings, return False as soon as one of them is longer than <k> characters, and True if there is no such one.",
            "Is <k> enough characters for each word of the list?",
            "True if no word exceeds <k> characters.",
            "The boxes on the form have room for <k> letters; say if every word, whichever it is, would fit in a box.",
            "The predicate len(w) <= <k> for all elements w of a list of strings (true for the empty list).",
            "The longest of the words decides: if it has <k> characters at most, or there are no words at all, the answer is True, else False.",
        ),
        names=("none_longer", "all_fit", "no_long_words", "fits"),
        solutions=(
            """def <f>(words):
    return not any(len(word) > <k> for word in words)""",
            """def <f>(strings):
    return all(len(s) <= <k> for s in strings)""",
            """def <f>(words):
    for word in words:
        if len(word) > <k>:
            return False
    return True""",
        ),
        inputs=lambda rng, k: (
            [
                letters(rng, rng.randint(k - 3, k + rng.randint(0, 1)))
                for _ in range(rng.randint(1, 4))
            ],
        ),
        parameters=lambda rng: {"k": rng.randint(4, 6)},
    ),
    Family(
        concept="keep-truthy-values",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to remove all values from a list that count as false in Python "
            "(0, '', None, [], False).",
            "Write a python function to keep just the truthy items of a list, in order.",
            "Given a list of mixed values, drop the falsy ones such as 0, None and empty strings.",
            "Filter a list so that only elements x with bool(x) true remain.",
            "Return the list without its empty, zero and None entries, that is, without "
            "everything falsy.",
            "Which items of the list would pass an 'if item:' test? Return them in the given "
            "order.",
        ),
        more_phrasings=(
            "Write a function to drop everything falsy (None, 0, False, '', []) from a list.",
            "Write a python function to filter a mixed list by truth value, retaining the order of the rest.",
            "Given a list with values of any types, return a list of those that an if statement would take as true.",
            "What is left of a list without its zeros, Nones, False values and empty strings or containers?",
            "Truthy items of a list, in order.",
            "Throw out all that stands for nothing: nought, empty texts, empty lists, None and False; keep the other things as they stand.",
            "The subsequence of all elements x with bool(x) equal to True.",
            "[0, 'a', None, '', 3, [], ' '] leaves ['a', 3, ' ']: a blank is not empty, so it counts as true.",
        ),
        names=("keep_truthy", "drop_falsy", "compact", "truthy_items"),
        solutions=(
            """def <f>(items):
    return [x for x in items if x]""",
            """def <f>(values):
    return list(filter(None, values))""",
            """def <f>(values):
    result = []
    for value in values:
        if value:
            result.append(value)
    return result""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((0, "", None, [], False, rng.randint(1, 9), word(rng), True, [0], -1))
                for _ in range(size(rng, 3, 7))
            ],
        ),
    ),
    Family(
        concept="tabulate-polynomial",
        tags=("higher-order", "dictionaries"),
        phrasings=(
            "Write a function to return a dictionary from each x in a list to the value of x "
            "* x + <a> * x + <b>.",
            "Write a python function to tabulate the polynomial x**2 + <a>x + <b> for given "
            "x, as a dict.",
            "Given a list of x values, map each to x squared plus <a> times x plus <b> in a "
            "dictionary.",
            "Make a value table {x: f(x)} of f(x) = x^2 + <a>x + <b> over the numbers in the list.",
            "Evaluate x*x + <a>*x + <b> at every number of the list and return the results as "
            "a dict keyed by the number.",
            "For the numbers given return a dictionary whose value at x is the square of x, "
            "plus <a>x, plus <b>.",
        ),
        more_phrasings=(
            "Write a function to build a dict x -> x*x + <a>x + <b> for the x in a list.",
            "Write a python function to compute a table of values of the quadratic with coefficients 1, <a>, <b> as a mapping from argument to result.",
            "Given some numbers, return a dictionary that has each of them as a key, with its square plus <a> times itself plus <b> as the value.",
            "What value does x squared + <a>x + <b> take at each number of a list, as a dict?",
            "Dict of x to x**2 + <a>*x + <b>.",
            "For every number on the list work out: the number times itself, and <a> times the number, and <b>, all added; write the outcome beside the number in a table.",
            "The restriction of the polynomial p(x) = x^2 + <a>x + <b> to the elements of a list, given as a dictionary.",
            "A table of a curve is wanted: the numbers of the list are the x column (the keys), and y = x(x + <a>) + <b> the other (the values).",
        ),
        names=("tabulate", "value_table", "evaluate_all", "polynomial_table"),
        solutions=(
            """def <f>(xs):
    return {x: x * x + <a> * x + <b> for x in xs}""",
            """def <f>(numbers):
    table = {}
    for x in numbers:
        table[x] = x ** 2 + <a> * x + <b>
    return table""",
            """def <f>(xs):
    return dict(zip(xs, map(lambda x: x * x + <a> * x + <b>, xs)))""",
        ),
        inputs=lambda rng, a, b: (distinct(rng, -5, 9, size(rng, 1, 5)),),
        parameters=lambda rng: {"a": rng.randint(2, 9), "b": rng.randint(1, 9)},
    ),
    Family(
        concept="repeat-each-item-by-count",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to repeat each item of a list as often as the number at the "
            "same place in a second list says.",
            "Write a python function to expand items by counts: items[i] occurs counts[i] "
            "times in a row in the result.",
            "Given a list of items and a list of counts of the same length, return the list "
            "with every item that many times.",
            "Write each element of the first list out counts[i] times, one after the other; a "
            "count of 0 drops it.",
            "Return a flat list in which the i-th item is repeated by the i-th number of the "
            "second argument.",
            "I have values and how many of each I need: give me the list with all copies, in "
            "order.",
        ),
        more_phrasings=(
            "Write a function to write items[i] counts[i] times in a row, all in one list (items first, counts second).",
            "Write a python function to decode run lengths: a list of values and an equally long list of repetition numbers make one flat list.",
            "You have two lists of the same length, things and how many of each; return all pieces in sequence, a thing with number 0 not appearing.",
            "What list comes out if every element of the first list is written as many times as its partner in the second demands?",
            "Items repeated by their counts, flattened.",
            "One list has the sweets, the other says how many of each sort to take; lay them out in a row, sort after sort.",
            "The concatenation of the constant lists of value x_i and length n_i, i = 1, 2, ..., for lists x and n of equal length.",
            "(['a', 'b', 'c'], [2, 0, 3]) gives ['a', 'a', 'c', 'c', 'c'].",
        ),
        names=("repeat_items", "expand_counts", "repeat_by_count", "multiply_items"),
        solutions=(
            """def <f>(items, counts):
    return [x for x, n in zip(items, counts) for _ in range(n)]""",
            """def <f>(values, times):
    result = []
    for i in range(len(values)):
        result += [values[i]] * times[i]
    return result""",
            """from itertools import chain, repeat

def <f>(items, counts):
    return list(chain.from_iterable(map(repeat, items, counts)))""",
        ),
        inputs=lambda rng: (
            lambda n: (integers(rng, 0, 20, n), integers(rng, 0, 3, n)))(size(rng, 2, 4),
        ),
    ),
    Family(
        concept="fold-with-subtraction",
        tags=("higher-order",),
        phrasings=(
            "Write a function to subtract all later numbers of a non-empty list from its "
            "first one.",
            "Write a python function to fold a list from the left with subtraction: ((a - b) "
            "- c) - d and so on.",
            "Given a non-empty list of numbers, start with the first and take away each of "
            "the others.",
            "What remains of the first number when every following number is subtracted from it?",
            "Reduce a list with the operator minus, going from left to right.",
            "Return first - second - third - ... for the numbers of a list (a single number "
            "stays as it is).",
        ),
        more_phrasings=(
            "Write a function to take all other numbers of a list away from its first (list not empty).",
            "Write a python function to compute first element minus second minus third and so on, left to right.",
            "Given at least one number in a list, return its head diminished by the sum of its tail.",
            "How much is left if one starts with the first number of a list and deducts the others one by one?",
            "First number minus all later ones.",
            "You begin with the amount that stands first and pay out everything listed after it; say what you have then (it may be below zero).",
            "The left fold of the binary operation a - b over a non-empty list, i.e. x_1 - x_2 - ... - x_n.",
            "[20, 3, 5] gives 20 - 3 - 5 = 12, and [7] alone gives 7.",
        ),
        names=("subtract_all", "fold_minus", "reduce_subtract", "take_away"),
        solutions=(
            """from functools import reduce

def <f>(numbers):
    return reduce(lambda a, b: a - b, numbers)""",
            """def <f>(nums):
    return nums[0] - sum(nums[1:])""",
            """def <f>(numbers):
    result = numbers[0]
    for n in numbers[1:]:
        result -= n
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, rng.randint(1, 6)),),
    ),
)
