"""Jumps, cuts, costs and grids, by dynamic programming."""

from training.corpus.draw import (
    chance,
    distinct,
    integer_list,
    integers,
    one_integer,
    several_integers,
)
from training.corpus.family import Family


def triangle(rng):
    """A triangle of small integers."""
    return [integers(rng, 1, 9, n) for n in range(1, rng.randint(3, 6))]


def bits(rng):
    """A small matrix of zeros and ones."""
    columns, share = rng.randint(2, 4), rng.choice((0.2, 0.7, 0.9))
    return [[int(chance(rng, share)) for _ in range(columns)] for _ in range(rng.randint(2, 4))]


def divisible(rng):
    """Positive integers, often with a last one that makes two equal groups possible."""
    numbers = integers(rng, 1, 12, rng.randint(2, 6))
    difference = abs(sum(numbers[::2]) - sum(numbers[1::2]))
    return numbers + [difference] if difference and chance(rng, 0.3) else numbers


FAMILIES = (
    Family(
        concept="jumps-reach-end",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to check whether the last index can be reached from index 0, "
            "where each element is the longest jump forward from its place.",
            "Write a python function to tell if one gets from the first to the last place "
            "of a list when numbers[i] is the maximal step length at place i.",
            "Given non-negative integers as maximum jump lengths, return True if "
            "jumping right from index 0 can land on the last index.",
            "Can a player starting on the first square reach the last one, if "
            "square i allows at most numbers[i] squares forward?",
            "Check if the end of the list is reachable from its start with "
            "jumps of up to the current element's length.",
            "I need to know whether someone gets to the final element, moving at "
            "most as far as the current element says; return a bool.",
        ),
        names=("can_reach", "can_jump", "reaches_end", "jump_game"),
        solutions=("""\
def <f>(jumps):
    reach = 0
    for i, jump in enumerate(jumps):
        if i > reach:
            return False
        reach = max(reach, i + jump)
    return True
""", """\
def <f>(numbers):
    goal = len(numbers) - 1
    for i in range(len(numbers) - 1, -1, -1):
        if i + numbers[i] >= goal:
            goal = i
    return goal == 0
""", """\
def <f>(nums):
    reachable = {0}
    for i in range(len(nums)):
        if i in reachable:
            reachable.update(range(i, i + nums[i] + 1))
    return len(nums) - 1 in reachable
"""),
        inputs=lambda rng: (integers(rng, 0, rng.choice((2, 2, 3)), rng.randint(3, 8)),),
    ),
    Family(
        concept="fewest-jumps-to-end",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the fewest jumps from index 0 to the last index, "
            "each element being the longest jump from its place, or -1.",
            "Write a python function to return the least number of forward jumps to get to the end "
            "of a list when numbers[i] is the maximal jump at i; -1 if impossible.",
            "Given maximum jump lengths, return how many jumps are needed at least "
            "from the first to the last index, -1 if it cannot be reached.",
            "In how few moves can one get from the first to the final square, moving "
            "at most numbers[i] squares from square i? -1 if stuck.",
            "Compute the minimal count of jumps to the last element (0 for one "
            "element); when the end is out of reach return -1.",
            "I need the smallest number of jumps, each up to the length written at "
            "the current place, to land on the last place, or -1.",
        ),
        names=("min_jumps", "fewest_jumps", "count_jumps", "jumps_needed"),
        solutions=("""\
def <f>(jumps):
    count, reached = 0, {0}
    while len(jumps) - 1 not in reached:
        new = {i + d for i in reached for d in range(jumps[i] + 1) if i + d < len(jumps)}
        if new == reached:
            return -1
        reached = new
        count += 1
    return count
""", """\
def <f>(nums):
    best = [0] + [None] * (len(nums) - 1)
    for i in range(1, len(nums)):
        steps = [best[j] for j in range(i) if j + nums[j] >= i and best[j] is not None]
        if steps:
            best[i] = min(steps) + 1
    return -1 if best[-1] is None else best[-1]
"""),
        inputs=lambda rng: (integers(rng, 0, rng.choice((2, 3, 4)), rng.randint(1, 9)),),
    ),
    Family(
        concept="cheapest-staircase",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the least cost to climb past the last stair, paying each "
            "stair stepped on, one or two stairs at a time, from stair 0 or 1.",
            "Write a python function to return the minimum total of the stairs used when "
            "climbing by 1 or 2 from before the first stair to beyond the last.",
            "Given the cost of every stair, return the cheapest way to the top "
            "above the last stair, never skipping two stairs in a row.",
            "What is the smallest sum of stair costs when one may skip single stairs, "
            "but not two neighbours, from the ground to above the last?",
            "Choose elements of a list of positive costs so that of any two neighbours "
            "at least one is chosen and the sum is minimal; return it.",
            "I need the cheapest climb: start below stair 0, go up 1 or 2 stairs, pay "
            "the cost of each stair touched, end above the last one.",
        ),
        names=("min_cost_climb", "cheapest_climb", "climb_cost", "stair_cost"),
        solutions=("""\
def <f>(costs):
    a = b = 0
    for c in costs:
        a, b = b, min(a, b) + c
    return min(a, b)
""", """\
def <f>(costs):
    if len(costs) < 2:
        return 0
    return min(costs[0] + <f>(costs[1:]), costs[1] + <f>(costs[2:]))
""", """\
def <f>(costs):
    best = [0, 0]
    for i in range(2, len(costs) + 1):
        best.append(min(best[i - 1] + costs[i - 1], best[i - 2] + costs[i - 2]))
    return best[len(costs)]
"""),
        inputs=integer_list(1, 20, 2, 8),
    ),
    Family(
        concept="rod-cutting",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the greatest revenue from a rod of length n cut into "
            "whole pieces, prices[i] being paid for a piece of length i + 1.",
            "Write a python function to return the best total price for cutting a rod of n units, "
            "where prices[0] is the price of length 1, prices[1] of length 2 and so on.",
            "Given a price list (first entry for length 1) and a rod length n, "
            "return the maximal value of pieces with total length n.",
            "How much can be earned at most from a rod of length n, if a piece of "
            "length k brings prices[k - 1]? Arguments: prices, n.",
            "Compute the most valuable way to divide n units into whole lengths priced "
            "by the list, the price of length k standing at index k - 1.",
            "I need the highest income from cutting a bar of length n; the "
            "list of prices gives lengths 1, 2, 3, ... in order.",
        ),
        names=("cut_rod", "rod_cutting", "best_revenue", "max_revenue"),
        solutions=("""\
def <f>(prices, n):
    best = [0]
    for length in range(1, n + 1):
        best.append(max(prices[k - 1] + best[length - k] for k in range(1, length + 1)))
    return best[n]
""", """\
def <f>(prices, n):
    if n == 0:
        return 0
    return max(prices[k - 1] + <f>(prices, n - k) for k in range(1, n + 1))
"""),
        inputs=lambda rng: (lambda k: (sorted(integers(rng, 1, 20, k)), rng.randint(1,
            k)))(rng.randint(3, 7)),
    ),
    Family(
        concept="unbounded-knapsack",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to find the greatest value that fits a capacity "
            "when every item may be taken any number of times.",
            "Write a python function to return the best total value from items with given "
            "weights and values, each usable repeatedly, within a weight limit.",
            "Given weights, values and a capacity, return the maximum value of a "
            "load in which items may be repeated without limit.",
            "A shop has endless stocks of items with weights[i] and values[i]. "
            "What is the most valuable load of at most the capacity?",
            "Compute the unbounded knapsack optimum: weights, values, "
            "capacity; each item can be packed as often as it fits.",
            "I need the highest value within a weight limit with unlimited "
            "copies of each item; arguments weights, values, capacity.",
        ),
        names=("unbounded_knapsack", "best_load", "max_value", "repeated_knapsack"),
        solutions=("""\
def <f>(weights, values, capacity):
    best = [0] * (capacity + 1)
    for c in range(1, capacity + 1):
        options = [best[c - w] + v for w, v in zip(weights, values) if w <= c]
        best[c] = max(options, default=0)
    return best[capacity]
""", """\
def <f>(weights, values, capacity):
    best = 0
    for w, v in zip(weights, values):
        if w <= capacity:
            best = max(best, v + <f>(weights, values, capacity - w))
    return best
"""),
        inputs=lambda rng: (lambda n: (distinct(rng, 2, 9, n), integers(rng, 1, 20, n),
            rng.randint(4, 16)))(rng.randint(2, 4)),
    ),
    Family(
        concept="can-split-equally",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to check whether a list of positive integers "
            "can be divided into two groups with equal sums.",
            "Write a python function to tell if the elements of a list can be shared "
            "out between two people so that both get the same total.",
            "Given positive integers, return True if some of them add up "
            "to exactly the sum of all the others.",
            "Can the list be partitioned into two parts, not necessarily "
            "contiguous, of the same sum?",
            "Check if a subset of the numbers has half of the total as its sum.",
            "I need to know if a set of weights can be put on the two sides of a "
            "balance so that it stays level, using all of them.",
        ),
        names=("can_split", "can_partition", "equal_halves", "balanced_split"),
        solutions=("""\
def <f>(numbers):
    total = sum(numbers)
    sums = {0}
    for n in numbers:
        sums |= {s + n for s in sums}
    return total % 2 == 0 and total // 2 in sums
""", """\
def <f>(nums, difference=0):
    if not nums:
        return difference == 0
    rest = nums[1:]
    return <f>(rest, difference + nums[0]) or <f>(rest, difference - nums[0])
""", """\
from itertools import combinations

def <f>(items):
    half = sum(items) / 2
    return any(sum(c) == half for k in range(len(items) + 1) for c in combinations(items, k))
"""),
        inputs=lambda rng: (divisible(rng),),
    ),
    Family(
        concept="smallest-partition-difference",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the smallest difference between the sums of two "
            "groups into which a list of positive integers is divided.",
            "Write a python function to return how near the totals of two teams can come "
            "when all players of a list are shared out (absolute difference).",
            "Given positive integers, divide them all into two groups whose sums "
            "differ as little as possible; return that difference.",
            "What is the least possible absolute difference of sums over all divisions "
            "of the list into two parts (not necessarily contiguous)?",
            "Compute the minimum of |sum(A) - sum(B)| where A and B together are the whole list.",
            "I need the smallest gap between two piles into which stones of the "
            "given weights can be sorted; every stone is used.",
        ),
        names=("min_difference", "smallest_gap", "fair_split", "partition_difference"),
        solutions=("""\
def <f>(numbers):
    sums = {0}
    for n in numbers:
        sums |= {s + n for s in sums}
    return min(abs(sum(numbers) - 2 * s) for s in sums)
""", """\
def <f>(nums, difference=0):
    if not nums:
        return abs(difference)
    rest = nums[1:]
    return min(<f>(rest, difference + nums[0]), <f>(rest, difference - nums[0]))
"""),
        inputs=integer_list(1, 20, 1, 6),
    ),
    Family(
        concept="triangle-path-sum",
        tags=("dynamic-programming", "matrices"),
        phrasings=(
            "Write a function to find the <which> sum of a path from the top of a number "
            "triangle to its base, stepping to one of the two numbers below.",
            "Write a python function to return the <which> total on a way down a triangle (list "
            "of rows), going from index j to index j or j + 1 of the next row.",
            "Given a triangle of numbers as a list of rows of lengths 1, 2, 3, ..., return the "
            "<which> path sum from top to bottom (index j leads to j or j + 1).",
            "What is the <which> sum along a descent through the triangle, moving each "
            "time to the same index or the next one in the row below?",
            "Compute the <which> top-to-bottom sum in a triangular list of "
            "lists, where from position j one goes to j or j + 1.",
            "I need the <which> total of numbers picked one per row of a triangle, "
            "each directly below left or below right of the last.",
        ),
        names=("triangle_path", "triangle_sum", "best_descent", "path_total"),
        solutions=("""\
def <f>(triangle):
    sums = triangle[-1]
    for row in triangle[-2::-1]:
        sums = [v + sorted(sums[j:j + 2])[<index>] for j, v in enumerate(row)]
    return sums[0]
""", """\
def <f>(rows, i=0, j=0):
    if i == len(rows):
        return 0
    below = sorted((<f>(rows, i + 1, j), <f>(rows, i + 1, j + 1)))
    return rows[i][j] + below[<index>]
"""),
        inputs=lambda rng, which, index: (triangle(rng),),
        parameters=lambda rng: rng.choice(({"which": "smallest", "index": 0}, {"which": "largest",
            "index": 1})),
    ),
    Family(
        concept="largest-square-of-ones",
        tags=("dynamic-programming", "matrices"),
        phrasings=(
            "Write a function to find the side of the largest square made "
            "only of ones in a matrix of zeros and ones.",
            "Write a python function to return the side length of the biggest "
            "all-ones square block in a 0/1 matrix, 0 if there is no 1.",
            "Given a grid of 0s and 1s, return how many cells the side of "
            "its largest square full of ones has.",
            "How wide is the greatest square submatrix of contiguous cells that holds no zero?",
            "Compute the edge length of the largest square of ones in a binary matrix.",
            "I need the side (not the area) of the largest filled square "
            "in my grid of zeros and ones.",
        ),
        names=("largest_square", "square_side", "biggest_square", "max_square"),
        solutions=("""\
def <f>(grid):
    best = 0
    row = [0] * (len(grid[0]) + 1)
    for cells in grid:
        new = [0]
        for j, cell in enumerate(cells):
            new.append(min(row[j], row[j + 1], new[j]) + 1 if cell else 0)
        row = new
        best = max(best, max(row))
    return best
""", """\
def <f>(m):
    for k in range(min(len(m), len(m[0])), 0, -1):
        for i in range(len(m) - k + 1):
            for j in range(len(m[0]) - k + 1):
                if all(all(row[j:j + k]) for row in m[i:i + k]):
                    return k
    return 0
"""),
        inputs=lambda rng: (bits(rng),),
    ),
    Family(
        concept="fewest-squares-sum",
        tags=("dynamic-programming", "number-theory"),
        phrasings=(
            "Write a function to express n as a sum of as few square numbers as possible and "
            "return how many there are.",
            "Write a python function to return how many positive square "
            "numbers are needed at least so that their sum is n.",
            "Given n >= 1, return the smallest count of squares 1, 4, 9, "
            "16, ... (repeats allowed) with sum n.",
            "As a sum of how few perfect squares can n be written?",
            "Compute the minimal number of terms when n is expressed as a "
            "sum of squares of positive integers.",
            "I need the fewest squares making up n; for example 18 = 9 + 9 needs 2.",
        ),
        names=("fewest_squares", "min_squares", "count_squares", "squares_needed"),
        solutions=("""\
def <f>(n):
    best = [0]
    for i in range(1, n + 1):
        best.append(1 + min(best[i - k * k] for k in range(1, int(i ** 0.5) + 1)))
    return best[n]
""", """\
def <f>(n):
    squares = [k * k for k in range(1, n + 1) if k * k <= n]
    sums, count = {0}, 0
    while n not in sums:
        sums = {s + q for s in sums for q in squares if s + q <= n}
        count += 1
    return count
"""),
        inputs=one_integer(1, 60),
    ),
    Family(
        concept="fewest-steps-to-one",
        tags=("dynamic-programming", "numbers"),
        phrasings=(
            "Write a function to find the fewest steps from n to 1, each step subtracting "
            "1, halving an even number or dividing a multiple of 3 by 3.",
            "Write a python function to return the minimal number of operations "
            "(minus 1, divide by 2 or by 3 when exact) that reduce n to 1.",
            "Given n >= 1, in how few moves does one reach 1 if a move is n - "
            "1, n / 2 (n even) or n / 3 (n a multiple of 3)?",
            "How many steps are needed at least to bring n down to 1 by "
            "subtracting one, or dividing by 2 or 3 without remainder?",
            "Compute the least count of operations leading from n to 1; "
            "allowed are -1 and exact division by 2 or 3.",
            "I need the shortest way from n to 1, in steps, with exact "
            "halving, exact division by three and decrementing.",
        ),
        names=("steps_to_one", "min_steps", "reduce_to_one", "fewest_operations"),
        solutions=("""\
def <f>(n):
    steps = [0, 0]
    for i in range(2, n + 1):
        best = steps[i - 1]
        if i % 2 == 0:
            best = min(best, steps[i // 2])
        if i % 3 == 0:
            best = min(best, steps[i // 3])
        steps.append(best + 1)
    return steps[n]
""", """\
def <f>(n):
    numbers, count = {n}, 0
    while 1 not in numbers:
        new = {x - 1 for x in numbers}
        new |= {x // 2 for x in numbers if x % 2 == 0}
        new |= {x // 3 for x in numbers if x % 3 == 0}
        numbers = new
        count += 1
    return count
"""),
        inputs=one_integer(1, 60),
    ),
    Family(
        concept="egg-drop",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to find how many drops are needed in the worst case to "
            "find the critical floor with a number of eggs and of floors.",
            "Write a python function to return the minimal worst-case number of tests for the "
            "highest safe floor, given eggs and floors (a broken egg is lost).",
            "Given the eggs and the floors of a house, return the least number of "
            "drops that always determines from which floor eggs break.",
            "How many drops suffice for certain, with the best strategy, to find "
            "the lowest breaking floor? Arguments: eggs, floors.",
            "Solve the egg dropping puzzle: with the given eggs and floors, "
            "how many trials does the optimal plan need at worst?",
            "I need the worst-case number of tries of the best strategy in the "
            "classic problem of dropping k eggs in a house of n floors.",
        ),
        names=("egg_drop", "min_drops", "worst_case_drops", "egg_trials"),
        solutions=("""\
def <f>(eggs, floors):
    reach = [0] * (eggs + 1)
    drops = 0
    while reach[eggs] < floors:
        drops += 1
        for e in range(eggs, 0, -1):
            reach[e] += reach[e - 1] + 1
    return drops
""", """\
from functools import lru_cache

@lru_cache(None)
def <f>(eggs, floors):
    if eggs == 1 or floors < 2:
        return floors
    return 1 + min(max(<f>(eggs - 1, k - 1), <f>(eggs, floors - k)) for k in range(1, floors + 1))
"""),
        inputs=several_integers((1, 3), (1, 30)),
    ),
)
