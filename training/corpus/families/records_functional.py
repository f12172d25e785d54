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
        more_phrasings=(
            "Write a function to replace x by <a> * x + <b>, n times, and return x.",
            "Write a python function to compute the n-th iterate of multiplying by <a> and adding <b>, starting with the first argument x.",
            "Take x and a count n; return what x has turned into after the change 'times <a>, then plus <b>' has been made n times.",
            "Which number results from x by n applications of x -> <a>x + <b> (x itself for n = 0)?",
            "n-fold iterate of <a> * x + <b> at x.",
            "Think of a number x; multiply by <a>, add <b>, and do both over and over, n times in all; say where you end.",
            "f^n(x), the n-th iterate of the affine map f(t) = <a>t + <b>; f^0 is the identity.",
            "An account holds x; at the end of each year its amount is multiplied by <a> and <b> is added; return the amount after n years.",
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
        more_phrasings=(
            "Write a function to count the multiplications by <a> that bring positive x past a limit (x first, limit second).",
            "Write a python function to determine how many times a positive number can be scaled by <a> before it is strictly larger than the bound passed second.",
            "You have a positive integer and a limit; return the number of times the integer has to be made <a> times as large to get over the limit, 0 if it's over already.",
            "How often must x > 0 be multiplied by <a> to become more than the limit?",
            "Multiplications by <a> until x > limit.",
            "Every day there are <a> times as many as the day before; starting from x, how many days pass until there are more than the limit (reaching it exactly is not enough)?",
            "The least n >= 0 such that x * <a>^n > limit, for arguments x > 0 and limit.",
            "Count from 0; as long as x is less than or equal to the limit, make it <a> times as big and count one more; return the count.",
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
        more_phrasings=(
            "Write a function to change a number by a list of words: double, inc (+1), dec (-1), square.",
            "Write a python function to interpret instruction names on an integer: 'square' and 'double' take the square and twice the value, 'inc' and 'dec' go up and down by one.",
            "Given x and a list of words, return x after each word in turn has done its work: doubling, adding one, taking one off, or squaring.",
            "Where does a number get to if it obeys the commands 'double', 'inc', 'dec', 'square' of a list from first to last?",
            "x after 'double'/'inc'/'dec'/'square' commands, in order.",
            "Play robot with a number: on inc make it one more, on dec one less, on double twice as much, on square times itself, and say what you have when the words run out.",
            "The composition of n -> 2n ('double'), n+1 ('inc'), n-1 ('dec'), n*n ('square'), in list order, evaluated at x.",
            "(3, ['inc', 'square', 'dec']) runs 3, 4, 16, 15 and so returns 15; with no words x is returned as is.",
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
        more_phrasings=(
            "Write a function to get the earliest multiple of <k> in a list, None if there isn't any.",
            "Write a python function to search integers from the front for one with remainder 0 modulo <k> and return that integer or None.",
            "Given a list of ints, return the one nearest the beginning that is evenly divided by <k>; failing that, None.",
            "What is the first number in a list that can be shared out among <k> without a rest, or None?",
            "First list element divisible by <k>, else None.",
            "Go along the row of numbers, stop at the first that <k> goes into evenly and say it; say None when you get to the end in vain.",
            "numbers[i] for the least i with numbers[i] = 0 mod <k>; None if no index qualifies.",
            "Skip every number that leaves a remainder by <k>; what comes first after this is the result, None standing for a list with nothing left.",
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
        more_phrasings=(
            "Write a function to get the 0-based index of the rightmost item over <k>, -1 if no item is.",
            "Write a python function to search a list from its end for a value exceeding <k> and return the place, or -1.",
            "Given numbers, return the position (first is 0) of the last one that is strictly more than <k>; return -1 if all are <k> or less.",
            "What is the greatest index whose element is bigger than <k>, with -1 for no such element?",
            "Last index with a value > <k>, else -1.",
            "On which day, the first being day 0, was it more than <k> for the last time? Answer -1 if it never was.",
            "max {i : items[i] > <k>}, the maximum of the empty set being -1.",
            "Start at the right end and go left past all items that don't exceed <k>; where you have to stop is the answer, -1 if you run off the list.",
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
        more_phrasings=(
            "Write a function to skip a list's items up to the first one >= <k> and return the rest, that one included.",
            "Write a python function to strip the longest prefix consisting of values below <k> off a list.",
            "Given a list, return it without the run of numbers under <k> at its front; small numbers further on are kept.",
            "What remains of a list if one begins reading only when a value of <k> or greater turns up?",
            "List from its first element >= <k> onwards.",
            "Throw away numbers from the front while they're smaller than <k>; once you meet one that isn't, keep it and everything after it, small or large.",
            "The suffix of a list starting at the least index i with items[i] >= <k>; the empty list if there is no such i.",
            "A value less than <k> is lost only if all values before it are less than <k> as well; all others make up the result, in order.",
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
