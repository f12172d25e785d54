"""Families about mapping, folding and repeating functions."""

from training.corpus.draw import distinct, integers, letters, size, word
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="repeat-linear-step",
        tags=("higher-order",),
        phrasings=(
            "Write a function to apply x -> <a> * x + <b> to a number n times and return the "
            "final value.",
            "Write a python function to start with x, n times multiply by <a> and then add "
            "<b>, and return what comes out.",
            "Given x and n, repeat the step 'times <a>, plus <b>' n times on x and return the "
            "result (n = 0 gives x).",
            "What becomes of x after n rounds of replacing it by <a> times itself plus <b>?",
            "Iterate the function f(x) = <a> * x + <b> from x, n times over, and return the "
            "last value.",
            "Return f(f(...f(x))) with n applications of f, where f(x) is <a> * x + <b>.",
        ),
        names=("iterate", "apply_n_times", "repeat_step", "nth_iterate"),
        solutions=(
            """def <f>(x, n):
    for _ in range(n):
        x = <a> * x + <b>
    return x""",
            """from functools import reduce

def <f>(x, n):
    return reduce(lambda value, _: <a> * value + <b>, range(n), x)""",
            """def <f>(x, n):
    if n == 0:
        return x
    return <f>(<a> * x + <b>, n - 1)""",
        ),
        inputs=lambda rng, a, b: (rng.randint(-5, 20), rng.randint(0, 6)),
        parameters=lambda rng: {"a": rng.randint(2, 5), "b": rng.randint(1, 9)},
    ),
    Family(
        concept="steps-until-above",
        tags=("higher-order", "simulation"),
        phrasings=(
            "Write a function to count how often a positive number must be multiplied by <a> "
            "until it is greater than a limit.",
            "Write a python function to return the number of times x can be replaced by <a> * "
            "x before it exceeds the limit.",
            "Given x and a limit, return how many multiplications by <a> are needed for x to "
            "be larger than the limit.",
            "After how many steps of times <a> does x first exceed the limit (0 if it already "
            "does)?",
            "Repeat x = <a> * x while x is not above the limit, and return how many "
            "repetitions there were; x comes first.",
            "How many rounds of growing by the factor <a> until a positive integer passes "
            "(strictly) the given bound?",
        ),
        names=("steps_until", "steps_above", "count_steps", "rounds_needed"),
        solutions=(
            """def <f>(x, limit):
    steps = 0
    while x <= limit:
        x *= <a>
        steps += 1
    return steps""",
            """from itertools import count

def <f>(x, limit):
    return next(n for n in count() if x * <a> ** n > limit)""",
            """def <f>(x, limit):
    if x > limit:
        return 0
    return 1 + <f>(x * <a>, limit)""",
        ),
        inputs=lambda rng, a: (
            rng.randint(1, 12), rng.choice((rng.randint(1, 60), rng.randint(10, 2000))),
        ),
        parameters=lambda rng: {"a": rng.randint(2, 4)},
    ),
    Family(
        concept="apply-named-operations",
        tags=("higher-order", "simulation"),
        phrasings=(
            "Write a function to apply the named operations 'double', 'inc', 'dec' and "
            "'square' to a number, in list order.",
            "Write a python function to run a list of steps ('double', 'inc' = +1, 'dec' = "
            "-1, 'square') on a start value.",
            "Given a number and a list of the words double, inc, dec and square, carry them "
            "out one after the other.",
            "What is the number after all operations? 'inc' adds 1, 'dec' takes 1 away, "
            "'double' and 'square' do as they say.",
            "Start from the first argument and let each word of the second (double, inc, dec, "
            "square) change it; return the end value.",
            "Compose operations by name: pass the number through every 'inc', 'dec', 'double' "
            "or 'square' of the list in turn.",
        ),
        names=("apply_operations", "run_steps", "apply_all", "pipeline"),
        solutions=(
            """def <f>(x, names):
    operations = {
        "double": lambda n: n * 2,
        "inc": lambda n: n + 1,
        "dec": lambda n: n - 1,
        "square": lambda n: n * n,
    }
    for name in names:
        x = operations[name](x)
    return x""",
            """def <f>(value, steps):
    for step in steps:
        if step == "double":
            value *= 2
        elif step == "inc":
            value += 1
        elif step == "dec":
            value -= 1
        else:
            value **= 2
    return value""",
        ),
        inputs=lambda rng: (
            rng.randint(-3, 9),
            [rng.choice(("double", "inc", "dec", "square")) for _ in range(size(rng, 1, 4))],
        ),
    ),
    Family(
        concept="first-element-satisfying",
        tags=("higher-order", "searching"),
        phrasings=(
            "Write a function to return the first number of a list that is divisible by <k>, "
            "or None.",
            "Write a python function to find the leftmost multiple of <k> in a list, None if "
            "there is none.",
            "Given integers, return the first one that <k> divides without remainder, and "
            "None without such a one.",
            "Which element is the first to be a multiple of <k>? Return None when no element is.",
            "Go through the list and return the first item with item % <k> == 0; return None "
            "if you find nothing.",
            "Return the earliest list element divisible by <k> (the element, not its index), "
            "else None.",
        ),
        names=("first_multiple", "find_first", "first_divisible", "first_match"),
        solutions=(
            """def <f>(numbers):
    return next((n for n in numbers if n % <k> == 0), None)""",
            """def <f>(nums):
    for n in nums:
        if n % <k> == 0:
            return n
    return None""",
            """def <f>(items):
    found = list(filter(lambda x: x % <k> == 0, items))
    return found[0] if found else None""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 40, size(rng, 2, 5)),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="index-of-last-satisfying",
        tags=("higher-order", "searching"),
        phrasings=(
            "Write a function to return the index of the last number greater than <k> in a "
            "list, or -1.",
            "Write a python function to find the position, from 0, of the rightmost element "
            "above <k>; -1 if there is none.",
            "Given a list, return the highest index at which the item exceeds <k>, and -1 "
            "when no item does.",
            "Where, counted from zero, stands the last value bigger than <k>? Return -1 if "
            "nowhere.",
            "Search from the end for an item greater than <k> and return its index in the "
            "list, or -1 without one.",
            "Return the largest i with items[i] > <k>, or -1 if no such i exists.",
        ),
        names=("last_index_above", "last_greater_index", "find_last", "last_above"),
        solutions=(
            """def <f>(items):
    for i in range(len(items) - 1, -1, -1):
        if items[i] > <k>:
            return i
    return -1""",
            """def <f>(numbers):
    return max((i for i, n in enumerate(numbers) if n > <k>), default=-1)""",
            """def <f>(nums):
    last = -1
    for i, n in enumerate(nums):
        if n > <k>:
            last = i
    return last""",
        ),
        inputs=lambda rng, k: (integers(rng, k - 8, k + 6, size(rng, 2, 7)),),
        parameters=lambda rng: {"k": rng.randint(0, 20)},
    ),
    Family(
        concept="drop-while-small",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to drop the leading numbers below <k> from a list and keep the "
            "rest, from the first that is not.",
            "Write a python function to skip list items as long as they are less than <k> and "
            "return all that follow.",
            "Given a list, remove items from its front while they are smaller than <k>; later "
            "small ones stay.",
            "Return the part of a list that starts at its first element of <k> or more (empty "
            "if there is none).",
            "Cut off the beginning of the list up to, not including, the first item that is "
            "at least <k>.",
            "Ignore values under <k> at the start only, and return the remaining list.",
        ),
        names=("drop_small", "skip_leading", "drop_while", "skip_below"),
        solutions=(
            """from itertools import dropwhile

def <f>(items):
    return list(dropwhile(lambda x: x < <k>, items))""",
            """def <f>(numbers):
    for i, n in enumerate(numbers):
        if n >= <k>:
            return numbers[i:]
    return []""",
            """def <f>(items):
    i = 0
    while i < len(items) and items[i] < <k>:
        i += 1
    return items[i:]""",
        ),
        inputs=lambda rng, k: (
            integers(rng, 0, k, rng.randint(0, 3)) + integers(rng, 0, 2 * k, size(rng, 1, 4)),
        ),
        parameters=lambda rng: {"k": rng.randint(3, 12)},
    ),
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
