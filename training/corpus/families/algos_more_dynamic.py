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
        more_phrasings=(
            "Write a function to check if you can jump from the first to the last index, given maximum jump lengths.",
            "Write a python function to decide whether the end of a list is attainable when from place i one may advance any distance up to the number written there.",
            "Given a list of non-negative integers saying how far one may hop forward from each position, return True if the final position can be arrived at from the first, else False.",
            "Is it possible to reach the last element by hopping to the right, no hop being longer than the value one stands on?",
            "Last index reachable by bounded forward jumps? (bool)",
            "Stepping stones lie in a line and each says how many stones further you may leap at most; say True if you can get over to the last stone from the first one, False if you get stuck.",
            "True exactly if vertex n - 1 is reachable from vertex 0 in the digraph with edges i -> j for i < j <= i + jumps[i].",
            "[2, 0, 1] is True and [1, 0, 3] is False, because the zero at index 1 cannot be got over: report this for every list of jump ranges.",
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
        more_phrasings=(
            "Write a function to get the minimum number of jumps to the last index, -1 if unreachable.",
            "Write a python function to compute how few hops lead from the start to the end of a list whose entries bound the hop length from where they stand, or -1 for a dead end.",
            "You have a list of farthest allowed forward leaps per position; give the smallest number of leaps that brings one from index 0 to the last index, with -1 when no way exists.",
            "What is the least number of moves to the final position if a move from place i may go up to numbers[i] places to the right? Give -1 for none.",
            "Minimum bounded hops to list end, else -1.",
            "Each stepping stone tells how many stones further you can leap at most. With how few leaps do you stand on the last stone, coming from the first? Say -1 if it cannot be done.",
            "The length of a shortest path from vertex 0 to vertex n - 1 in the digraph with edges i -> j for i < j <= i + numbers[i]; -1 if there is none, 0 for n = 1.",
            "[2, 3, 1, 1] takes 2, by way of index 1; [0, 4] is -1; [5] is 0: return this number for a list of jump ranges.",
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
        more_phrasings=(
            "Write a function to get the minimum cost of climbing stairs by 1 or 2 steps, starting at stair 0 or 1, to beyond the last.",
            "Write a python function to compute the lowest total toll up a flight of steps where two successive steps may not both be skipped, from the floor to above the top step.",
            "Given the price of each stair, return the smallest sum paid on a way from the ground over the top when one goes one or two stairs up at a time.",
            "How cheaply can one walk up stairs that charge for being trodden on, missing out at most one stair between two treads, at the bottom and the top as well?",
            "Cheapest 1-or-2-step climb over the whole staircase.",
            "Every step of the stairs costs something when I put my foot on it, but I can leave out a step now and then, just never two in a row; what is the least I pay to get to the top floor?",
            "The value f(n), where f(0) = f(1) = 0 and f(i) = min(f(i-1) + c[i-1], f(i-2) + c[i-2]), c being the list of n stair costs.",
            "[10, 15, 20] gives 15, because stepping on the middle one alone is enough; find the least sum of this kind for any list of stair costs.",
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
        more_phrasings=(
            "Write a function to get the maximum income from cutting a rod of length n with the given price list.",
            "Write a python function to compute the highest sum of prices for splitting n units into integral lengths, with the cost table starting at length 1 on index 0.",
            "Take a list of prices, where a part k units long brings the kth of them, and a rod's length n; return what the most lucrative set of cuts (possibly none) brings.",
            "What is the top earning from n units of material sold in whole-unit lengths, a length of i + 1 fetching prices[i]?",
            "Optimal rod-cutting value for prices and n.",
            "I have a plank of n feet and a list of what people pay for 1 foot, 2 feet, 3 feet and so on; sawn up cleverly, how much does it bring?",
            "The maximum of the sum of prices[k - 1] over the parts k, taken over all partitions of n into positive integers; 0 for n = 0.",
            "With prices [1, 5, 6] a rod of 4 yields 10 as two twos; return the best yield for any such list and n.",
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
        more_phrasings=(
            "Write a function to solve the knapsack problem with unlimited copies of each item (weights, values, capacity).",
            "Write a python function to compute the largest worth that can be packed under a weight limit when every kind of thing is in endless supply; the lists of weights and values and the limit are given.",
            "Take the weights and the values of some goods and how much a bag can bear; give the highest total value of any multiset of the goods that is not too heavy.",
            "What is the most valuable load of weight at most the capacity if each item can go in as many times as one likes?",
            "Unbounded knapsack maximum from weights, values, capacity.",
            "The shop never runs out of anything and my bag carries only so much. Knowing what each thing weighs and is worth, how much worth can I take away?",
            "The maximum of the sum of x[i] * values[i] over non-negative integers x[i] with the sum of x[i] * weights[i] not exceeding capacity.",
            "With weights [3, 4], values [5, 7] and capacity 9 the answer is 15, three of the first; return the optimum for any such data, 0 if nothing fits.",
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
        more_phrasings=(
            "Write a function to split a list into two groups with the closest sums and return the difference.",
            "Write a python function to compute the minimum imbalance, as an absolute number, when every one of a list of positive integers is put into one of two sets.",
            "For a list of positive integers, consider all ways of sharing them out between two sides, and return the smallest distance between the totals of the sides.",
            "How close to equal can the two halves of a list get in sum, any element being free to go to either half?",
            "Minimum two-way partition difference.",
            "Two children share the coins on the table, all of them; by how little at best does the one get more than the other?",
            "The minimum of |sum over S - sum over the complement of S| over all subsets S of the list.",
            "Lay each weight on the left or right pan of a scale so that it tips as little as possible, and return by how much it still tips; [3, 1, 5] gives 1.",
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
        more_phrasings=(
            "Write a function to get the <which> top-to-bottom path sum in a triangle of numbers.",
            "Write a python function to compute the <which> total obtainable by descending a triangular list of rows, where under entry j lie the entries j and j + 1.",
            "Take a list of rows, each one longer than the row above by one; from the tip go down to an adjacent number every time, and give the <which> sum of all numbers passed.",
            "Of all ways down a triangle of numbers, from its tip to the last row by neighbouring entries, what is the <which> sum?",
            "The <which> descending path total of a number triangle.",
            "A ball falls through a pyramid of pegs, to the left or the right at each peg, and collects the number of every peg it hits; tell me the <which> amount it can collect.",
            "The <which> value of t[0][j0] + t[1][j1] + ... + t[m][jm] subject to j0 = 0 and j(i+1) being j(i) or j(i) + 1.",
            "Starting with the last row, add to each entry above the <which> of the two sums under it, row after row upwards; return what stands at the tip.",
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
        more_phrasings=(
            "Write a function to split n into as few perfect squares as possible and return how many there are.",
            "Write a python function to compute how few squares of positive integers, repetition permitted, add up to exactly n.",
            "For a positive integer n, give back the length of the shortest list of numbers out of 1, 4, 9, 16, ... whose total is n.",
            "What is the smallest number of summands needed to write n with square numbers only?",
            "Minimum count of squares adding to n.",
            "I lay out square carpets of whole-number sides, say 3 by 3 or 1 by 1, and together they must cover n tiles exactly; how few carpets can I do it with?",
            "The minimum k for which positive integers x1, ..., xk exist with x1^2 + ... + xk^2 = n.",
            "7 gives 4 (4 + 1 + 1 + 1), 8 gives 2 and 9 gives 1: return this number for n.",
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
        more_phrasings=(
            "Write a function to get the minimum steps to reduce n to 1 by subtracting 1 or dividing exactly by 2 or 3.",
            "Write a python function to compute how few operations turn n into 1, an operation being a decrement, a halving or a taking of a third, the latter two only if nothing remains.",
            "For a positive integer n, give the length of the shortest route down to 1 where each stage takes away one, or cuts to a half or a third if that is a whole number.",
            "What is the least number of moves from n to 1 with the moves x - 1, x / 2 for even x, and x / 3 for x divisible by 3?",
            "Shortest descent to 1 via -1, /2, /3.",
            "I have n sweets and want to get down to one. A go is eating one, or giving away half or two thirds if no sweet need be cut for it; how few goes does it take?",
            "The function f with f(1) = 0 and f(n) = 1 + the minimum of f(n - 1), f(n / 2) if 2 divides n, and f(n / 3) if 3 divides n.",
            "10 takes 3 by way of 9 and 3, while always halving first would take 4; return this smallest count for n.",
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
        more_phrasings=(
            "Write a function to solve the egg drop puzzle: minimum worst-case drops for given eggs and floors.",
            "Write a python function to compute how many trials guarantee finding the floor above which eggs crack, with a limited supply of eggs and a number of storeys.",
            "You have some eggs and a building of some floors; give the smallest number of throws with which the highest harmless floor (perhaps none) is certain to be found.",
            "At worst, how many drops does an optimal tester with that many eggs need for that many floors, if a cracked egg cannot be used again?",
            "Egg-dropping number for (eggs, floors).",
            "I want to learn from how high I may let a phone fall. With a few phones to break and a house of so many storeys, how many tries must I be ready for if I go about it cleverly and have bad luck?",
            "The least d such that C(d, 1) + ... + C(d, eggs) >= floors.",
            "One egg and 10 floors need 10 drops, for you must go up one by one, but two eggs need only 4: return the number for any eggs and floors.",
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
