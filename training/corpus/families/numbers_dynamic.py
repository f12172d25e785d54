"""Stairs, coins and the best parts of lists, by dynamic programming."""

from training.corpus.draw import distinct, integer_list
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="climb-stairs",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the ways to climb n stairs taking 1 or 2 at a time.",
            "Write a python function to find in how many orders steps "
            "of one and two stairs add up to n stairs.",
            "Given n >= 0, return the number of sequences of 1s and 2s with sum n (one for n = 0).",
            "How many different ways lead up a staircase of n steps with single and double steps?",
            "I need the count of ways to reach stair n from the "
            "floor by going up 1 or 2 stairs each time.",
            "Return how many ordered sums of ones and twos give n; n = 0 has one, the empty sum.",
            "A frog jumps one or two stones forward; in how many "
            "ways can it move exactly n stones?",
        ),
        names=("climb_stairs", "count_ways", "stair_ways", "climbing_ways"),
        solutions=("""\
def <f>(n):
    a, b = 1, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""", """\
def <f>(n):
    if n < 2:
        return 1
    return <f>(n - 1) + <f>(n - 2)
""", """\
def <f>(n):
    ways = [1, 1]
    for i in range(2, n + 1):
        ways.append(ways[i - 1] + ways[i - 2])
    return ways[n]
"""),
        inputs=lambda rng: (rng.randint(0, 15),),
    ),
    Family(
        concept="coin-change-ways",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to count the ways to make an amount "
            "from given coin values, order ignored.",
            "Write a python function to find how many combinations of coins "
            "(each usable any number of times) sum to an amount.",
            "Given a list of different coin values and an amount, return the "
            "number of different combinations paying it exactly.",
            "In how many ways, not regarding order, can the amount be "
            "paid with unlimited coins of the given values?",
            "I need the count of coin combinations for an amount; "
            "arguments: list of coin values, amount.",
            "Return how many multisets of the listed coins add up to the amount.",
            "Count the possibilities to change an amount into coins of the "
            "listed values (unlimited supply, order irrelevant).",
        ),
        names=("change_ways", "coin_combinations", "count_change", "ways_to_pay"),
        solutions=("""\
def <f>(coins, amount):
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]
""", """\
def <f>(coins, amount):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return <f>(coins, amount - coins[0]) + <f>(coins[1:], amount)
"""),
        inputs=lambda rng: (sorted(distinct(rng, 1, 10, rng.randint(2, 4))), rng.randint(4, 20)),
    ),
    Family(
        concept="coin-change-fewest",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to find the fewest coins of given values "
            "that make an amount, or -1 if impossible.",
            "Write a python function to return the minimum number of coins "
            "(unlimited supply) summing to an amount; -1 if none do.",
            "Given a list of coin values and an amount, return the least "
            "count of coins that pays it exactly, else -1.",
            "How many coins are needed at least for the amount, if each value may "
            "be used any number of times? -1 if it cannot be paid.",
            "I need the minimal coin count for an exact amount, -1 when "
            "no combination fits; arguments: coins, amount.",
            "Pay an amount with as few of the listed coins as possible "
            "and return how many; -1 if it does not work.",
            "Return the size of the smallest multiset of the listed "
            "coins with the amount as its sum, or -1.",
        ),
        names=("fewest_coins", "coin_change", "min_coins", "minimum_coins"),
        solutions=("""\
def <f>(coins, amount):
    big = amount + 1
    best = [0] + [big] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            best[total] = min(best[total], best[total - coin] + 1)
    return best[amount] if best[amount] < big else -1
""", """\
def <f>(coins, amount):
    reached = {0}
    count = 0
    while amount not in reached:
        bigger = {r + c for r in reached for c in coins if r + c <= amount} | reached
        if bigger == reached:
            return -1
        reached = bigger
        count += 1
    return count
"""),
        inputs=lambda rng: (sorted(distinct(rng, rng.choice((1, 1, 2, 3)), 9, rng.randint(2, 3))), rng.randint(0, 30)),
    ),
    Family(
        concept="longest-increasing-subsequence",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the length of the longest "
            "strictly increasing subsequence of a list.",
            "Write a python function to return how many elements, kept in "
            "order, can be chosen so that they strictly rise.",
            "Given a list of integers, delete as few as possible to leave "
            "a strictly increasing list; return its length.",
            "How long is the longest rising subsequence (not "
            "necessarily contiguous, no equal elements)?",
            "I need the LIS length of a list of numbers, with strict growth; 0 for an empty list.",
            "Return the maximal size of a subsequence in which "
            "every element exceeds the one before it.",
            "Pick elements from left to right, each greater than the last "
            "picked; what is the largest possible count?",
        ),
        names=("longest_increasing", "lis", "lis_length", "longest_increasing_subsequence"),
        solutions=("""\
def <f>(numbers):
    lengths = []
    for i, n in enumerate(numbers):
        before = [lengths[j] for j in range(i) if numbers[j] < n]
        lengths.append(1 + max(before, default=0))
    return max(lengths, default=0)
""", """\
from bisect import bisect_left

def <f>(numbers):
    tails = []
    for n in numbers:
        i = bisect_left(tails, n)
        tails[i:i + 1] = [n]
    return len(tails)
""", """\
def <f>(numbers):
    best = [1] * len(numbers)
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[j] < numbers[i] and best[j] + 1 > best[i]:
                best[i] = best[j] + 1
    return max(best) if best else 0
"""),
        inputs=integer_list(0, 15, 0, 9),
    ),
    Family(
        concept="max-subarray-sum",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the largest sum of a contiguous non-empty part of a list.",
            "Write a python function to return the maximum "
            "subarray sum of a non-empty list of integers.",
            "Given a non-empty list, return the biggest total that "
            "neighbouring elements (at least one) can have.",
            "Which is the highest sum of any non-empty run of consecutive elements?",
            "I need Kadane's maximum: the greatest sum over all non-empty slices of a list.",
            "Choose a non-empty stretch of the list with the "
            "largest possible sum and return that sum.",
            "Return the best sum obtainable from one or more adjacent numbers of a non-empty list.",
        ),
        names=("max_subarray", "max_subarray_sum", "largest_sum", "kadane", "best_run"),
        solutions=("""\
def <f>(numbers):
    best = current = numbers[0]
    for n in numbers[1:]:
        current = max(n, current + n)
        best = max(best, current)
    return best
""", """\
def <f>(numbers):
    n = len(numbers)
    return max(sum(numbers[i:j]) for i in range(n) for j in range(i + 1, n + 1))
""", """\
def <f>(numbers):
    sums = [numbers[0]]
    for n in numbers[1:]:
        sums.append(n + sums[-1] if sums[-1] > 0 else n)
    return max(sums)
"""),
        inputs=integer_list(-12, 10, 1, 8),
    ),
    Family(
        concept="house-robber",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the largest sum of list "
            "elements with no two of them adjacent.",
            "Write a python function to return the maximum total of "
            "non-neighbouring numbers in a list of non-negative ints.",
            "Given non-negative integers in a list, return the best sum "
            "when chosen ones must not stand side by side.",
            "What is the most one can collect from a row of values "
            "without taking two next to each other?",
            "I need the biggest sum of non-adjacent elements (0 for "
            "an empty list); no number is negative.",
            "Plants stand in a row and yield the listed amounts, but no two "
            "neighbours may be picked. Return the best harvest.",
            "Select elements so that no two are consecutive and "
            "their sum is maximal; return that sum.",
        ),
        names=("max_non_adjacent", "best_choice", "best_harvest", "non_adjacent_sum"),
        solutions=("""\
def <f>(values):
    take, skip = 0, 0
    for v in values:
        take, skip = skip + v, max(take, skip)
    return max(take, skip)
""", """\
def <f>(values):
    if not values:
        return 0
    return max(<f>(values[1:]), values[0] + <f>(values[2:]))
""", """\
def <f>(values):
    best = [0, 0]
    for v in values:
        best.append(max(best[-1], best[-2] + v))
    return best[-1]
"""),
        inputs=integer_list(0, 20, 0, 8),
    ),
)
