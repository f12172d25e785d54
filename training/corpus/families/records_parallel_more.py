"""More families about parallel lists, accumulating and choosing by a function."""

from training.corpus.draw import integers, letters, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-function-over-range",
        tags=("higher-order", "numbers"),
        phrasings=(
            "Write a function to add up <a> * i * i + <b> for all integers i from 1 to n.",
            "Write a python function to return the sum of f(1), f(2), ..., f(n) where f(i) = "
            "<a> * i**2 + <b>.",
            "Given n, compute the total of <a> times i squared plus <b> over i = 1, 2, ..., "
            "n; 0 for n = 0.",
            "What is the sum of the terms <a>*i*i + <b> with i running from 1 up to and "
            "including n?",
            "Evaluate <a>i^2 + <b> at each of the integers 1 to n and return the sum of the "
            "values.",
            "Return the sum over i in 1..n of the expression <a> * i * i + <b>.",
        ),
        names=("sum_terms", "sum_function", "total", "sum_of_values"),
        solutions=(
            """def <f>(n):
    return sum(<a> * i * i + <b> for i in range(1, n + 1))""",
            """def <f>(n):
    total = 0
    for i in range(1, n + 1):
        total += <a> * i ** 2 + <b>
    return total""",
            """def <f>(n):
    if n == 0:
        return 0
    return <f>(n - 1) + <a> * n * n + <b>""",
        ),
        inputs=lambda rng, a, b: (size(rng, 1, 30),),
        parameters=lambda rng: {"a": rng.randint(2, 9), "b": rng.randint(1, 9)},
    ),
    Family(
        concept="growing-joined-texts",
        tags=("higher-order", "strings"),
        phrasings=(
            "Write a function to return all running concatenations of a list of strings: "
            "first, first+second, and so on.",
            "Write a python function to accumulate strings: entry i of the result joins the "
            "strings 0 to i without a separator.",
            "Given a list of strings, return the list of the texts made of the first one, the "
            "first two, the first three, ...",
            "Append one string after another and note the text obtained each time; return "
            "these texts in a list.",
            "Return, for every position, everything up to and including this string, written "
            "together.",
            "Build a list of ever longer texts by adding the next string of the list to the "
            "previous text.",
        ),
        more_phrasings=(
            "Write a function to list the cumulative concatenations of a list of strings.",
            "Write a python function to compute running joins of texts: each result is the one before with the next string appended.",
            "For a list of strings, return a list of the same length where each entry is all strings so far run together, this one included.",
            "What texts arise one after the other if you keep attaching the next string of the list to what you have?",
            "Running concatenation of a list of strings.",
            "Add one scrap of paper after the other to the end of a strip, and note what the strip says each time.",
            "r[0] = s[0] and r[i] = r[i-1] + s[i] for i > 0; the list r is returned (empty for empty s).",
            "['a', 'bc', 'd'] produces ['a', 'abc', 'abcd']; do likewise for any list of strings.",
        ),
        names=("growing_texts", "accumulate_strings", "running_join", "build_up"),
        solutions=(
            """from itertools import accumulate

def <f>(parts):
    return list(accumulate(parts))""",
            """def <f>(strings):
    text = ""
    result = []
    for s in strings:
        text += s
        result.append(text)
    return result""",
            """def <f>(parts):
    return ["".join(parts[:i + 1]) for i in range(len(parts))]""",
        ),
        inputs=lambda rng: ([letters(rng, rng.randint(1, 3)) for _ in range(size(rng, 2, 4))],),
    ),
    Family(
        concept="running-total-never-below-zero",
        tags=("higher-order", "simulation"),
        phrasings=(
            "Write a function to return the running totals of a list from 0 on, where a total "
            "below zero becomes 0 at once.",
            "Write a python function to accumulate changes to a level that starts at 0 and "
            "cannot drop below 0; list the levels.",
            "Given changes, add each to the level (initially 0), raise a negative level to 0, "
            "and return the level after each.",
            "A tank is empty at first; apply gains and losses in order, never going under 0, "
            "and list its content each time.",
            "Return the list of levels after every step when level = max(0, level + change), "
            "starting from 0.",
            "What are the scores after each round if a score that would become negative is "
            "set to zero instead? Start at 0.",
        ),
        more_phrasings=(
            "Write a function to list running sums that are reset to 0 whenever they would go negative.",
            "Write a python function to apply a list of increases and decreases to a counter starting from zero, clipping it at zero from below, and record it after each step.",
            "Given a list of changes, return a list of the balance after every one, where the balance begins at 0 and any result under 0 is replaced by 0 before going on.",
            "What is the level after each change, if it starts at nought and stops at nought instead of becoming negative?",
            "Cumulative sums from 0, clamped at zero.",
            "A player starts without coins. He wins some and loses some, but nobody can take coins he has not got. How many does he hold after each round?",
            "L[0] = max(0, c[0]) and L[i] = max(0, L[i-1] + c[i]); return the list L.",
            "Changes 3, -5, 2 give levels 3, 0, 2, because 3 - 5 is below zero and counts as 0 from then on.",
        ),
        names=("levels", "clipped_totals", "running_level", "tank_levels"),
        solutions=(
            """def <f>(changes):
    level = 0
    levels = []
    for change in changes:
        level = max(0, level + change)
        levels.append(level)
    return levels""",
            """from itertools import accumulate

def <f>(changes):
    return list(accumulate(changes, lambda a, b: max(0, a + b), initial=0))[1:]""",
        ),
        inputs=lambda rng: (integers(rng, -9, 9, size(rng, 3, 8)),),
    ),
    Family(
        concept="count-conditions-that-hold",
        tags=("higher-order", "logic"),
        phrasings=(
            "Write a function to count how many of these hold for n: it is even, it is above "
            "<k>, it is a multiple of 3.",
            "Write a python function to return the number of true statements among 'n is "
            "even', 'n > <k>', 'n is divisible by 3'.",
            "Given an integer, return 0 to 3: one for being even, one for exceeding <k> and "
            "one for being divisible by three.",
            "How many of three conditions does n meet: divisible by 2, greater than <k>, "
            "divisible by 3?",
            "Give a point each for evenness, for a value over <k> and for divisibility by 3, "
            "and return the points of n.",
            "Test n against three predicates (even; larger than <k>; multiple of three) and "
            "return how many of them it passes.",
        ),
        more_phrasings=(
            "Write a function to tell how many of three tests n passes: even, over <k>, divisible by 3.",
            "Write a python function to score an integer, with one point for being a multiple of two, one for being larger than <k> and one for being a multiple of three.",
            "Given n, return how many of the following apply to it: n % 2 is 0, n is greater than <k>, n % 3 is 0.",
            "Of the properties 'divisible by 2', 'more than <k>' and 'divisible by 3', how many does the number have?",
            "Count of: n even, n > <k>, 3 divides n.",
            "Does it split into two equal parts? Is it bigger than <k>? Does it split into three equal parts? Count the times the answer for this number is yes.",
            "The sum of the indicators of 2 | n, n > <k> and 3 | n, a number from 0 to 3.",
            "Start with no points; add a point if n is not odd, another if it lies strictly above <k>, and another if three goes into it evenly. Report the points.",
        ),
        names=("count_conditions", "points_for", "conditions_met", "passed_tests"),
        solutions=(
            """def <f>(n):
    return (n % 2 == 0) + (n > <k>) + (n % 3 == 0)""",
            """def <f>(n):
    tests = [lambda x: x % 2 == 0, lambda x: x > <k>, lambda x: x % 3 == 0]
    return sum(1 for test in tests if test(n))""",
            """def <f>(n):
    count = 0
    if n % 2 == 0:
        count += 1
    if n > <k>:
        count += 1
    if n % 3 == 0:
        count += 1
    return count""",
        ),
        inputs=lambda rng, k: (rng.choice((rng.randint(0, 2 * k), 6 * rng.randint(0, 9))),),
        parameters=lambda rng: {"k": rng.randint(8, 30)},
    ),
    Family(
        concept="fold-with-exclusive-or",
        tags=("higher-order", "bits"),
        phrasings=(
            "Write a function to combine all integers of a list with bitwise exclusive or; an "
            "empty list gives 0.",
            "Write a python function to return the XOR of every number in a list (0 without "
            "numbers).",
            "Given non-negative integers, reduce them with the ^ operator, starting from 0.",
            "What is the bitwise exclusive or of all elements?",
            "Return items[0] ^ items[1] ^ ... for the whole list, or 0 if it is empty.",
            "Compute the XOR checksum of a list of integers.",
        ),
        more_phrasings=(
            "Write a function to XOR all numbers of a list, giving 0 for an empty list.",
            "Write a python function to reduce a list of integers with the ^ operator, starting from zero.",
            "Given a list of ints, return the outcome of xor-ing them one after the other; nothing to combine means 0.",
            "Which number results when every integer in the list is combined by bitwise XOR, beginning with 0?",
            "XOR of the whole list, 0 if empty.",
            "Write the numbers in binary under each other; put a 1 below every column with an odd count of ones, else a 0. Return the number you read there.",
            "The bitwise sum modulo 2 of all elements; the neutral element 0 for the empty list.",
            "Hold a result of 0, and for each number x of the list in turn set result = result ^ x; return what you hold at the end.",
        ),
        names=("xor_all", "xor_of_list", "fold_xor", "checksum"),
        solutions=(
            """from functools import reduce
from operator import xor

def <f>(numbers):
    return reduce(xor, numbers, 0)""",
            """def <f>(items):
    result = 0
    for x in items:
        result ^= x
    return result""",
            """from functools import reduce

def <f>(nums):
    return reduce(lambda a, b: a ^ b, nums, 0)""",
        ),
        inputs=lambda rng: (integers(rng, 0, 63, size(rng, 2, 6)),),
    ),
)
