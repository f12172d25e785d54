"""Families about mapping, folding and repeating functions."""

from training.corpus.draw import integers, size
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
            "Write a python function to return how many times x has to be replaced by <a> * x "
            "until it exceeds the limit.",
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
)
