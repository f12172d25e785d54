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
        more_phrasings=(
            "Write a function to count the ways up n steps, one or two at once.",
            "Write a python function to determine the number of sequences of 1s and 2s that have the total n.",
            "For a staircase with n steps, return how many different ways there are to walk up when every stride takes one step or two.",
            "In how many ways can you get to the top of n stairs, never taking more than two with one stride?",
            "ways to climb n stairs by 1s and 2s",
            "You go upstairs and each time decide to take the next stair or to skip one; in how many different ways can you get up n stairs? For no stairs at all it is 1.",
            "The number of compositions of n with parts in {1, 2}, which is 1 for n = 0.",
            "3 stairs can be taken as 1+1+1, 1+2 or 2+1, so the answer there is 3; for 4 stairs it is 5, for 5 it is 8.",
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
        more_phrasings=(
            "Write a function to count the ways to pay an amount with coins of given values, unlimited, order not counting.",
            "Write a python function to determine the number of unordered combinations, with repetition allowed, of listed coin values that total an amount.",
            "For a list of coin values and an amount, return how many different collections of such coins are worth exactly that; each value can be used as often as you like.",
            "How many choices of coins, order being of no account and supplies endless, amount to the given sum? The values come first, then the sum.",
            "number of coin combinations for an amount, unlimited coins",
            "You have as many coins of these kinds as you want; in how many ways can you put coins on the table that make the sum exactly? It does not matter in which order you put them.",
            "The number of solutions in non-negative integers n[i] of the equation sum n[i] * c[i] = amount, for a list c of coin values.",
            "Coins [1, 2] pay 4 as 1+1+1+1, 1+1+2 or 2+2, which makes 3; 1+1+2 and 2+1+1 are not two ways; the amount 0 has 1 way.",
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
        more_phrasings=(
            "Write a function to get the least number of coins that make an amount exactly, -1 if none do.",
            "Write a python function to minimize the count of coins, drawn from a list of values without limit, whose total equals the amount; impossible amounts yield -1.",
            "For a list of coin values and an amount, return with how few coins, any value being repeatable, the amount can be made, and -1 if it can not.",
            "What is the lowest number of coins with which exactly this amount can be paid, given endless coins of the listed values, or -1 if there is no way?",
            "minimum coins for an exact amount, else -1",
            "You want to pay the sum to the penny with as few coins as you can, having plenty of each kind in the list; how many is that? Say -1 if you cannot pay it.",
            "The minimum of sum n[i] over all non-negative integers n[i] with sum n[i] * c[i] = amount, for the coin values c, or -1 if there are none.",
            "[5, 7] and 19 give 3, namely 7 + 7 + 5, [5, 7] and 8 give -1, and the amount 0 takes 0 coins.",
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
        more_phrasings=(
            "Write a function to get how long the longest strictly rising subsequence of a list is.",
            "Write a python function to determine the maximum number of entries one can retain, in sequence, so that each retained one is larger than the retained one before; 0 for no entries.",
            "For a list of integers, return the largest length of a strictly increasing list that can be made of it by deleting items.",
            "At most how many numbers can be left in the list, after striking out others, if the ones left have to go up all the time?",
            "length of the longest strictly increasing subsequence",
            "Read the numbers from left to right and note some of them, but each must be bigger than the one you noted last; how many can you note if you choose cleverly?",
            "The greatest m for which there are indices i1 < i2 < ... < im with a[i1] < a[i2] < ... < a[im], 0 for an empty list.",
            "[5, 1, 4, 2, 3] contains 1, 2, 3, which are not neighbours but rise, and nothing longer does, so 3 is right; [2, 2] gives 1.",
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
        more_phrasings=(
            "Write a function to get the top sum of consecutive items, at least one, in a non-empty list.",
            "Write a python function to maximize the total over all slices with one or more elements of a non-empty list of integers.",
            "For a list of at least one integer, possibly negative, return the highest value that adding up an unbroken section of it, not an empty one, can give.",
            "What is the greatest total that any uninterrupted stretch of one or more numbers of the non-empty list has?",
            "largest sum of a non-empty contiguous slice",
            "The list has each day's gain or loss; pick a first and a last day so that you gain the most from then till then, and tell me how much. It must be one day at least.",
            "The maximum over i <= j of a[i] + a[i+1] + ... + a[j] for a non-empty integer list a.",
            "[2, -1, 3, -9, 1] has 2 - 1 + 3 = 4 as its best stretch; if all are negative, as in [-5, -2], the best is a single number, here -2.",
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
        more_phrasings=(
            "Write a function to get the highest total of items >= 0, no two of them side by side.",
            "Write a python function to maximize the sum of selected entries of a list of non-negative integers, where choosing an entry forbids both neighbours.",
            "For a list of integers, none below 0, return the most that a selection without two consecutive positions can add up to; an empty list gives 0.",
            "What is the greatest sum to be had from a row of non-negative numbers if neighbours must not both be taken?",
            "maximum sum of non-adjacent non-negative entries",
            "Bowls of sweets stand in a row, and if you empty one, you may not touch the ones right beside it; how many sweets can you get at most? With no bowls it is 0.",
            "The maximum of sum a[i] for i in S over all index sets S without two consecutive integers, for a non-negative sequence a.",
            "[5, 8, 4] leads to 9, because 5 and 4 do not touch each other and are more than 8; [] leads to 0.",
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
