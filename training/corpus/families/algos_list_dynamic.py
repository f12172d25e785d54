"""Best parts, subsequences and trades of lists, by dynamic programming."""

from training.corpus.draw import integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="longest-non-decreasing-subsequence",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the length of the longest subsequence of a "
            "list that never decreases (equal neighbours allowed).",
            "Write a python function to return how many elements at most can be chosen, in "
            "order, so that none is smaller than the one chosen before it.",
            "Given a list, delete as few elements as possible so that the "
            "rest is non-decreasing; return how many remain.",
            "How long is the longest non-decreasing subsequence, equal "
            "elements allowed, gaps allowed?",
            "Compute the greatest length of a not necessarily contiguous "
            "subsequence in which each element is at least the previous.",
            "I need the length of the longest weakly increasing "
            "subsequence of my numbers; 0 for an empty list.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest non-decreasing subsequence.",
            "Write a python function to compute the maximum number of list entries, not necessarily adjacent, that form a weakly ascending row in their given order.",
            "Take a list of numbers and strike out entries until the rest never goes down; return the most entries that can survive.",
            "At most how many items can one keep, in place, so that every kept one is at least as big as the kept one before?",
            "Longest weakly rising subsequence, its length.",
            "I walk along the shelf and may take a book only if it is not thinner than the last I took; how many books can I take at best?",
            "The maximum k such that indices i1 < i2 < ... < ik exist with a[i1] <= a[i2] <= ... <= a[ik].",
            "[3, 1, 1, 2] gives 3 because of 1, 1, 2: return such a greatest length for a list, with repeats and gaps allowed.",
        ),
        names=(
            "longest_non_decreasing", "non_decreasing_length", "weakly_increasing",
            "longest_sorted",
        ),
        solutions=("""\
from bisect import bisect_right

def <f>(numbers):
    tails = []
    for n in numbers:
        i = bisect_right(tails, n)
        tails[i:i + 1] = [n]
    return len(tails)
""", """\
def <f>(numbers):
    lengths = []
    for i, n in enumerate(numbers):
        before = [lengths[j] for j in range(i) if numbers[j] <= n]
        lengths.append(1 + max(before, default=0))
    return max(lengths, default=0)
"""),
        inputs=integer_list(0, 6, 0, 9),
    ),
    Family(
        concept="longest-decreasing-subsequence",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the length of the longest strictly "
            "decreasing subsequence of a list.",
            "Write a python function to return how many elements at most can be picked "
            "from left to right so that each is smaller than the last picked.",
            "Given a list of integers, return the greatest length of a "
            "strictly falling subsequence, gaps allowed.",
            "How many elements remain if as few as possible are deleted "
            "to make the list strictly decreasing?",
            "Compute the length of the longest not necessarily contiguous "
            "subsequence in which every element is below its predecessor.",
            "I need the size of the longest strictly descending "
            "subsequence of an array, 0 if the array is empty.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest strictly falling subsequence.",
            "Write a python function to compute the maximum number of entries, in given order but with gaps permitted, every one of which is below its chosen predecessor.",
            "For a list of numbers, return the size of the largest selection that goes down at each step, equal values not counting as going down.",
            "What is the greatest number of elements that can be kept so that the kept ones get smaller and smaller?",
            "Length of the longest strictly descending subsequence.",
            "I walk along the shelf and may take a book only if it is thinner than the last I took; how many can I carry off at most?",
            "The maximum k such that indices i1 < i2 < ... < ik exist with a[i1] > a[i2] > ... > a[ik], and 0 for an empty list.",
            "[9, 4, 5, 2] gives 3 (9, 5, 2 for instance) and [1, 1] gives 1; return this length for every list.",
        ),
        names=("longest_decreasing", "falling_length", "lds", "descending_subsequence"),
        solutions=("""\
def <f>(numbers):
    lengths = []
    for i, n in enumerate(numbers):
        before = [lengths[j] for j in range(i) if numbers[j] > n]
        lengths.append(1 + max(before, default=0))
    return max(lengths, default=0)
""", """\
from bisect import bisect_left

def <f>(numbers):
    tails = []
    for n in numbers:
        i = bisect_left(tails, -n)
        tails[i:i + 1] = [-n]
    return len(tails)
""", """\
def <f>(nums):
    best = [1] * len(nums)
    for i in range(len(nums)):
        for j in range(i):
            if nums[j] > nums[i]:
                best[i] = max(best[i], best[j] + 1)
    return max(best) if best else 0
"""),
        inputs=integer_list(0, 15, 0, 9),
    ),
    Family(
        concept="max-sum-increasing-subsequence",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the greatest sum of a strictly "
            "increasing subsequence of a list of positive integers.",
            "Write a python function to return the maximum total of elements picked "
            "from left to right, each greater than the one picked before.",
            "Given a non-empty list of positive integers, return the "
            "largest sum that a strictly rising subsequence has.",
            "What is the best sum of a not necessarily contiguous "
            "subsequence whose elements strictly increase?",
            "Compute the heaviest strictly increasing subsequence of "
            "positive numbers and return its sum.",
            "I need the maximal sum, not the length, over all strictly "
            "increasing subsequences of my positive numbers.",
        ),
        names=("max_sum_increasing", "heaviest_rising", "best_increasing_sum", "increasing_sum"),
        solutions=("""\
def <f>(numbers):
    sums = []
    for i, n in enumerate(numbers):
        before = [sums[j] for j in range(i) if numbers[j] < n]
        sums.append(n + max(before, default=0))
    return max(sums)
""", """\
def <f>(nums):
    best = nums[:]
    for i in range(len(nums)):
        for j in range(i):
            if nums[j] < nums[i] and best[j] + nums[i] > best[i]:
                best[i] = best[j] + nums[i]
    return max(best)
"""),
        inputs=integer_list(1, 20, 1, 8),
    ),
    Family(
        concept="longest-zigzag-subsequence",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the length of the longest zigzag subsequence: "
            "its differences are alternately positive and negative.",
            "Write a python function to return how many elements a subsequence can have "
            "that goes strictly up and down in turn, starting either way.",
            "Given a list of integers, return the greatest length of a subsequence that "
            "alternately rises and falls (or falls and rises) strictly.",
            "How long is the longest subsequence, gaps allowed, in which every "
            "inner element is a strict peak or a strict valley?",
            "Compute the length of the longest wiggling subsequence; a "
            "single element counts 1, an empty list 0.",
            "I need the size of the longest up-down alternating subsequence "
            "(either direction first, no equal neighbours).",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest subsequence that goes up and down alternately.",
            "Write a python function to compute the maximum number of entries one may keep, in order, so that steps up and steps down take turns; equal steps are not allowed.",
            "For a list of integers, return the size of its largest wiggle subsequence, with 0 for no element and 1 for one.",
            "How many elements can be kept at most if the kept ones must go bigger, smaller, bigger, smaller or the reverse, always strictly?",
            "Longest alternating up-down subsequence, its length.",
            "Cross out numbers so that what is left goes like a saw, up then down then up, or down first; how many numbers can be left?",
            "The maximum length of a subsequence whose consecutive differences are nonzero and alternate in sign; sequences of length one qualify.",
            "[1, 5, 6, 2] gives 3, as in 1, 6, 2, while [4, 4] gives 1: return the length of the longest such alternation in a list, 0 for an empty list.",
        ),
        names=("longest_zigzag", "zigzag_length", "wiggle", "longest_alternating"),
        solutions=("""\
def <f>(numbers):
    if not numbers:
        return 0
    up = down = 1
    for a, b in zip(numbers, numbers[1:]):
        if b > a:
            up = down + 1
        elif b < a:
            down = up + 1
    return max(up, down)
""", """\
def <f>(nums):
    up, down = [], []
    for i, n in enumerate(nums):
        up.append(1 + max((down[j] for j in range(i) if nums[j] < n), default=0))
        down.append(1 + max((up[j] for j in range(i) if nums[j] > n), default=0))
    return max(up + down, default=0)
"""),
        inputs=integer_list(0, 9, 0, 9),
    ),
    Family(
        concept="longest-run-with-difference",
        tags=("dynamic-programming", "dictionaries"),
        phrasings=(
            "Write a function to find the length of the longest subsequence in "
            "which each element is the one before it plus <d>.",
            "Write a python function to return how many elements of a list at most can "
            "be chosen in order so that neighbours differ by exactly +<d>.",
            "Given a list, return the length of its longest arithmetic "
            "subsequence with common difference <d>, gaps allowed.",
            "How long can a subsequence be whose every element is <d> more than its predecessor?",
            "Compute the greatest length of a not necessarily contiguous "
            "subsequence growing by exactly <d> at each step.",
            "I need the size of the longest subsequence rising in steps "
            "of <d>; 0 for an empty list, else at least 1.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest subsequence whose steps are all <d>.",
            "Write a python function to compute the maximum number of entries, order kept and gaps permitted, where every next one minus the one before equals <d>.",
            "For a list of integers, find the largest selection from left to right in which adding <d> to any chosen value gives the following chosen value, and return its size (0 for no elements).",
            "How many elements can an arithmetic progression with difference <d>, hidden in this order in the list, have at most?",
            "Length of the longest subsequence with difference <d>.",
            "Start at any number and look to the right for the number that is bigger by <d>, from there again, and so on; how many numbers can you collect at best?",
            "The maximum k such that indices i1 < ... < ik exist with a[i(j+1)] - a[i(j)] = <d> for all j; zero for the empty list.",
            "Per number n, in order, store one more than what is stored for n - <d> (nothing counts 0); return the greatest number stored, 0 without any.",
        ),
        names=("longest_with_difference", "step_sequence", "arithmetic_length", "longest_chain"),
        solutions=("""\
def <f>(numbers):
    length = {}
    for n in numbers:
        length[n] = length.get(n - <d>, 0) + 1
    return max(length.values(), default=0)
""", """\
def <f>(nums):
    best = []
    for i, n in enumerate(nums):
        best.append(1 + max((best[j] for j in range(i) if n - nums[j] == <d>), default=0))
    return max(best, default=0)
"""),
        inputs=lambda rng, d: (integers(rng, 0, 2 + 3 * d, size(rng, 3, 10)),),
        parameters=lambda rng: {"d": rng.randint(1, 4)},
    ),
    Family(
        concept="min-subarray-sum",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the smallest sum of a contiguous non-empty part of a list.",
            "Write a python function to return the minimum subarray sum "
            "of a non-empty list of integers.",
            "Given a non-empty list, return the lowest total that one or "
            "more neighbouring elements can have.",
            "Which is the least sum of any non-empty run of consecutive elements?",
            "Choose a non-empty stretch of the list whose sum is as small "
            "as possible and return that sum.",
            "I need the minimal sum over all non-empty slices of a list "
            "of positive and negative numbers.",
        ),
        names=("min_subarray", "smallest_sum", "min_slice", "lowest_run"),
        solutions=("""\
def <f>(numbers):
    best = current = numbers[0]
    for n in numbers[1:]:
        current = min(n, current + n)
        best = min(best, current)
    return best
""", """\
def <f>(nums):
    n = len(nums)
    return min(sum(nums[i:j]) for i in range(n) for j in range(i + 1, n + 1))
"""),
        inputs=integer_list(-10, 12, 1, 8),
    ),
    Family(
        concept="max-product-subarray",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the largest product of a contiguous "
            "non-empty part of a list of integers.",
            "Write a python function to return the maximum product that "
            "one or more neighbouring elements can have.",
            "Given a non-empty list, return the greatest product over all non-empty slices.",
            "Which is the highest product of any run of consecutive "
            "elements, a single one included?",
            "Choose a non-empty stretch of neighbouring numbers with the "
            "biggest product and return that product.",
            "I need the maximal product of adjacent elements (at least "
            "one) of a list that may hold zeros and negatives.",
        ),
        more_phrasings=(
            "Write a function to multiply up the unbroken part of a list that gives the most and return that product.",
            "Write a python function to compute how big the product of a block of one or more consecutive list entries can get.",
            "Take a non-empty list of integers, negatives and zeros included, and give the highest value obtainable by multiplying together an unbroken section of it.",
            "What is the largest result of multiplying neighbouring numbers of a list, where one number alone is enough?",
            "Greatest product over contiguous non-empty slices.",
            "Cut a piece of any length out of the row of numbers, multiply all that is in it, and tell me the best outcome possible.",
            "The maximum of a[i] * a[i+1] * ... * a[j] over all i <= j.",
            "[2, -3, -4, 0] gives 24 and [-5] gives -5: return for a list the best product of adjacent elements.",
        ),
        names=("max_product", "largest_product", "product_subarray", "best_product"),
        solutions=("""\
def <f>(numbers):
    best = high = low = numbers[0]
    for n in numbers[1:]:
        options = (n, high * n, low * n)
        high, low = max(options), min(options)
        best = max(best, high)
    return best
""", """\
from math import prod

def <f>(nums):
    n = len(nums)
    return max(prod(nums[i:j]) for i in range(n) for j in range(i + 1, n + 1))
""", """\
def <f>(numbers):
    best = numbers[0]
    for i in range(len(numbers)):
        product = 1
        for n in numbers[i:]:
            product *= n
            best = max(best, product)
    return best
"""),
        inputs=integer_list(-4, 5, 1, 7),
    ),
    Family(
        concept="max-circular-run-sum",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the largest sum of a non-empty run of neighbours in "
            "a circular list, where the last element is next to the first.",
            "Write a python function to return the maximum sum of one or more "
            "consecutive elements of a ring, none used twice.",
            "Given a non-empty list seen as a circle, return the biggest sum of "
            "a contiguous non-empty part, which may wrap around.",
            "What is the greatest total of neighbouring elements when the list "
            "closes to a ring? Take at least one and each at most once.",
            "Compute the circular maximum subarray sum: runs may continue from the "
            "end to the beginning, but not be longer than the list.",
            "I need the best sum of adjacent numbers on a round table (at "
            "least one number, no number twice).",
        ),
        more_phrasings=(
            "Write a function to get the maximum subarray sum of a circular list, non-empty.",
            "Write a python function to compute the best total of a block of consecutive entries when a block may also pass from the final entry on to the first, no entry being counted twice.",
            "For a non-empty list of integers bent into a circle, return the highest sum that an arc of 1 up to all elements can have.",
            "How large can the sum of successive elements be if after the last one the list starts over, and no more than one round is permitted?",
            "Greatest arc sum on a ring of numbers.",
            "Numbers stand around a clock face. Choose a start, go on as far as you like but not beyond one turn, and add up what you pass, the start included; which is the best sum?",
            "The maximum over i and 1 <= k <= n of a[i] + a[(i+1) mod n] + ... + a[(i+k-1) mod n].",
            "[5, -9, 4] gives 9 since the 4 at the end joins the 5 at the front; return such a maximum for any non-empty list.",
        ),
        names=("max_circular", "circular_sum", "best_ring_sum", "ring_maximum"),
        solutions=("""\
def <f>(numbers):
    n = len(numbers)
    double = numbers + numbers
    return max(sum(double[i:i + k]) for i in range(n) for k in range(1, n + 1))
""", """\
def <f>(nums):
    if max(nums) <= 0:
        return max(nums)
    high = low = top = bottom = 0
    for n in nums:
        high = max(high + n, 0)
        low = min(low + n, 0)
        top, bottom = max(top, high), min(bottom, low)
    return max(top, sum(nums) - bottom)
"""),
        inputs=integer_list(-9, 9, 1, 7),
    ),
    Family(
        concept="circular-non-adjacent-sum",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the largest sum of elements of a circular list, no "
            "two of them neighbours (the first and last are neighbours).",
            "Write a python function to return the best total of "
            "non-adjacent non-negative numbers standing in a ring.",
            "Given non-negative integers around a circle, pick some with "
            "no two side by side and return the maximal sum.",
            "What is the most that can be collected from values in a "
            "circle without taking two adjacent ones?",
            "Compute the greatest sum of non-neighbouring elements, the first "
            "and the last element counting as neighbours too.",
            "I need the maximum sum of seats at a round table with no two "
            "adjacent; all values are >= 0, an empty list gives 0.",
        ),
        more_phrasings=(
            "Write a function to get the maximum sum of non-adjacent elements in a circular list of non-negative numbers.",
            "Write a python function to compute how much a thief can take from houses around a round square when no two next-door houses may be robbed, the first and final ones being next-door too.",
            "For a list of values >= 0 closed to a ring, return the greatest total of a choice without two neighbours; one value counts by itself, none gives 0.",
            "How big can a sum of ring members be if choosing a member forbids the one on either side of it?",
            "Best independent sum on a ring of values.",
            "The children sit in a circle, each with some sweets. I may ask any of them to hand theirs over, but never two who sit side by side; how many sweets can I get?",
            "The maximum weight of an independent set in the cycle graph whose consecutive vertices carry the given non-negative weights.",
            "Solve the row without its first value and the row without its last value, never taking two in succession, and return the better total (with fewer than two values: their sum).",
        ),
        names=("circular_best", "ring_non_adjacent", "max_ring_sum", "round_table_sum"),
        solutions=("""\
def <f>(values):
    def best(row):
        take, skip = 0, 0
        for v in row:
            take, skip = skip + v, max(take, skip)
        return max(take, skip)
    if len(values) < 2:
        return sum(values)
    return max(best(values[1:]), best(values[:-1]))
""", """\
from itertools import combinations

def <f>(values):
    n = len(values)
    best = max(values, default=0)
    for size in range(2, n // 2 + 1):
        for chosen in combinations(range(n), size):
            if all((j - i) % n > 1 for i, j in zip(chosen, chosen[1:] + chosen[:1])):
                best = max(best, sum(values[i] for i in chosen))
    return best
"""),
        inputs=integer_list(0, 20, 0, 7),
    ),
    Family(
        concept="stock-many-trades",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the greatest profit from a list of daily prices with "
            "as many buys and sells as you like, holding one share at most.",
            "Write a python function to return the best total gain when one may buy "
            "and sell repeatedly, but must sell before buying again.",
            "Given daily prices, return the maximal profit of any number "
            "of trades, never holding more than one share.",
            "How much can be earned from the price list by trading one share any number of times?",
            "Compute the sum of all rises from one day to the next, which "
            "is the best profit with unlimited trades.",
            "I need the maximum gain with unlimited one-share transactions "
            "over the listed days; 0 if prices only fall.",
        ),
        more_phrasings=(
            "Write a function to get the maximum profit from stock prices with unlimited trades of one share.",
            "Write a python function to compute how much can be earned over a price list by purchasing and reselling a single share any number of times, one after the other.",
            "For prices by day, return the highest total earnings if trading as often as wished is allowed, but a share must be disposed of before the next is acquired; no rise gives 0.",
            "How much money can perfect foresight make from these prices with never more than one share in hand?",
            "Best total gain with unlimited buy-sell pairs.",
            "I own at most one barrel of oil at a time and know tomorrow's prices in advance; how much can I make by buying and selling whenever I like?",
            "The sum over i of max(0, p[i+1] - p[i]) for a price sequence p.",
            "Falls are sat out and every climb from a day to the following one is pocketed: return the total so collected from a list of prices.",
        ),
        names=("max_profit", "total_profit", "trade_profit", "all_rises"),
        solutions=("""\
def <f>(prices):
    return sum(max(0, b - a) for a, b in zip(prices, prices[1:]))
""", """\
def <f>(prices):
    profit = 0
    for i in range(1, len(prices)):
        if prices[i] > prices[i - 1]:
            profit += prices[i] - prices[i - 1]
    return profit
""", """\
def <f>(prices):
    cash, share = 0, float("-inf")
    for price in prices:
        cash, share = max(cash, share + price), max(share, cash - price)
    return cash
"""),
        inputs=integer_list(1, 20, 1, 8),
    ),
    Family(
        concept="stock-trades-with-fee",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the best profit from daily prices when each "
            "purchase costs a fee of <fee> and one share is held at most.",
            "Write a python function to return the maximal gain of any number of buys and "
            "sells, paying <fee> per completed trade, never two shares at once.",
            "Given daily prices, return the greatest total profit if "
            "every buy-and-sell pair costs <fee> extra.",
            "How much can be earned at most by trading one share repeatedly "
            "with a fee of <fee> for each trade (buy plus sell)?",
            "Compute the largest profit over the price list, any number of "
            "trades, <fee> deducted for each; 0 if none pays.",
            "I need the maximum gain with unlimited one-share trades where "
            "each round of buying and selling costs <fee>.",
        ),
        more_phrasings=(
            "Write a function to get the maximum profit from stock prices with unlimited trades and a fee of <fee> each.",
            "Write a python function to compute the best earnings from a price list with one share at a time, where every purchase followed by its sale is charged <fee> once.",
            "For prices by day, give the highest net gain of buying and selling as often as worthwhile, <fee> being lost on every round trip; never trading gives 0.",
            "How much can a trader who may own a single share make from these prices if the broker takes <fee> for each completed deal?",
            "Best multi-trade profit with <fee> per trade.",
            "I buy and sell one sack again and again, and each such pair costs me <fee> for the carrier; what is the most I can have gained in the end?",
            "The maximum over all sequences of disjoint ordered pairs (buy day, sell day) of the sum of price differences minus <fee> per pair; the empty sequence is admitted.",
            "A rise is only worth riding if it brings more than <fee>, for that is what each deal swallows; return the greatest total left over from the daily prices, holding one share at most.",
        ),
        names=("profit_with_fee", "best_profit", "max_gain", "trade_with_fee"),
        solutions=("""\
def <f>(prices):
    cash, share = 0, float("-inf")
    for price in prices:
        share = max(share, cash - price - <fee>)
        cash = max(cash, share + price)
    return cash
""", """\
def <f>(prices):
    best = [0]
    for i, price in enumerate(prices):
        gains = [best[j] + price - prices[j] - <fee> for j in range(i)]
        best.append(max([best[-1]] + gains))
    return best[-1]
"""),
        inputs=lambda rng, fee: (integers(rng, 1, 20, rng.randint(2, 8)),),
        parameters=lambda rng: {"fee": rng.randint(1, 4)},
    ),
    Family(
        concept="best-days-to-trade",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to find the pair of indices (buy, sell) with the "
            "greatest gain, buy before sell; None if no trade gains.",
            "Write a python function to return the indexes of the days to buy and to sell one "
            "share once for the best profit, the smallest pair of equals, or None.",
            "Given daily prices, return the tuple (i, j), i < j, with the largest positive "
            "prices[j] - prices[i], ties to the smallest tuple; None without profit.",
            "On which day should one buy and on which later day sell? Return "
            "(buy index, sell index) with maximal profit, the first pair in "
            "order if tied, None if nothing is gained.",
            "Return the first pair of indices in lexicographic order that gives the most "
            "profitable single trade, or None if every trade loses or breaks even.",
            "I need the indices of purchase and sale with the highest gain (smallest "
            "indices first when gains tie); None if the gain is not positive.",
        ),
        more_phrasings=(
            "Write a function to get the (buy, sell) indices of the most profitable single trade, None if no profit is possible.",
            "Write a python function to determine when to buy and when later to sell for the highest gain as a tuple of positions; among equal gains the earliest buy, then the earliest sale; None for no gain.",
            "For prices by day, give the pair of day numbers (from 0) between which the price climbs most, first the earlier; ties are settled by the lexicographically least pair, and without any climb the result is None.",
            "Between which index and which later index is the price difference greatest, provided it is above zero (else None), with the smaller pair winning ties?",
            "Index pair of the biggest later-minus-earlier rise, or None.",
            "I want to buy once and sell once after that. Name the two days, counted from 0, that earn me most, the earlier ones if several do, and None if I cannot earn anything.",
            "The lexicographically smallest (i, j) with i < j maximizing p[j] - p[i], subject to this maximum being positive; otherwise None.",
            "[4, 1, 3, 3] gives (1, 2) and [5, 5, 2] gives None: return the day pair of the best single purchase and sale in a price list.",
        ),
        names=("best_days", "trade_days", "buy_and_sell", "when_to_trade"),
        solutions=("""\
def <f>(prices):
    best, days = 0, None
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if prices[j] - prices[i] > best:
                best, days = prices[j] - prices[i], (i, j)
    return days
""", """\
from itertools import combinations

def <f>(prices):
    pairs = combinations(range(len(prices)), 2)
    best = max(pairs, key=lambda p: prices[p[1]] - prices[p[0]], default=None)
    if best is None or prices[best[1]] <= prices[best[0]]:
        return None
    return best
"""),
        inputs=integer_list(1, 20, 1, 7),
    ),
)
