"""Knapsacks, grids and trades, by dynamic programming."""

from training.corpus.draw import (
    integer_list,
    integer_matrix,
    integers,
    several_integers,
    some_integers,
)
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="knapsack",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to solve the 0/1 knapsack: weights, "
            "values and capacity in, greatest value out.",
            "Write a python function to find the highest total value of items whose "
            "weights together fit a capacity, each used at most once.",
            "Given lists of weights and values and a capacity, return the "
            "best value of a choice of items not too heavy.",
            "A bag carries at most the capacity; item i has weights[i] and "
            "values[i]. What is the largest value to pack?",
            "I need the maximal value for a knapsack where each item is taken once "
            "or not at all; arguments are weights, values, capacity.",
            "Choose items with total weight at most the capacity "
            "and maximal value; return that value.",
            "Return the most valuable load a bag can carry, from item "
            "weights, item values and the weight limit (no repeats).",
        ),
        more_phrasings=(
            "Write a function to get the best value that fits in a knapsack; args are weights, values, capacity, and no item can be taken twice.",
            "Write a python function to maximize the worth of a selection of items whose weight in all does not exceed a limit, given the item weights, the item values and the limit.",
            "For two parallel lists, weights and values, and a capacity, return the highest sum of values of items, each there only once, with a sum of weights not above the capacity.",
            "How valuable can the content of a bag be that holds no more than capacity, if weights[i] and values[i] describe the i-th thing and each thing exists once?",
            "0/1 knapsack: greatest value for weights, values, capacity",
            "A thief can carry only so much; everything in the house has a weight and a price. How much can he steal, in money, at most? Give the weights, the prices and the limit, in that order.",
            "The maximum of sum v[i] * x[i] subject to sum w[i] * x[i] <= c with every x[i] in {0, 1}; arguments: w, v, c.",
            "Weights [3, 4, 5], values [30, 50, 60] and capacity 8 give 90: the 3 and the 5 fit together, and no other packing is worth more.",
        ),
        names=("knapsack", "best_value", "pack_items", "max_value"),
        solutions=("""\
def <f>(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]
""", """\
def <f>(weights, values, capacity):
    if not weights:
        return 0
    best = <f>(weights[1:], values[1:], capacity)
    if weights[0] <= capacity:
        best = max(best, values[0] + <f>(weights[1:], values[1:], capacity - weights[0]))
    return best
"""),
        inputs=lambda rng: (lambda n: (integers(rng, 1, 9, n), integers(rng, 1, 30, n), rng.randint(5, 20)))(
            rng.randint(2, 5)),
    ),
    Family(
        concept="subset-sum-exists",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to check whether some elements of a list add up exactly to a target.",
            "Write a python function to tell if a subset of positive "
            "integers has a given sum (each element at most once).",
            "Given a list of positive integers and a positive target, "
            "return True if a selection of elements sums to it.",
            "Can the target be reached by adding some of the "
            "list's numbers, each used once at most?",
            "Check for a sub-collection of the list with total equal to the target.",
            "I need to know if any choice of list elements makes exactly the target sum.",
            "Is there a subset whose sum is the second argument? Return a boolean.",
        ),
        more_phrasings=(
            "Write a function to see if some of a list's positive ints make a target exactly.",
            "Write a python function to determine whether, by leaving out elements of a list of positive integers, one can get the positive sum that is the second argument; return a boolean.",
            "For a list of positive integers and a positive target, say True if some of the entries, none used more often than it is listed, come to the target.",
            "Is there any choice of entries from the list of positive integers, no entry twice, that totals the positive target?",
            "True if a subset of positive ints sums to target",
            "Can you pay the price exactly with the coins in your hand, without getting change? The coins come first, then the price; say True or False.",
            "The subset-sum predicate: there is an index set S with the sum of a[i] for i in S equal to t, for positive integers a[i] and t.",
            "[3, 5, 9] can make 8, 12, 14 and 17 besides its own numbers, but not 6 or 10, for which the result is False.",
        ),
        names=("subset_sum", "has_subset_sum", "can_sum", "subset_exists"),
        solutions=("""\
def <f>(numbers, target):
    sums = {0}
    for n in numbers:
        sums |= {s + n for s in sums}
    return target in sums
""", """\
def <f>(numbers, target):
    if target == 0:
        return True
    if not numbers:
        return False
    return <f>(numbers[1:], target) or <f>(numbers[1:], target - numbers[0])
""", """\
from itertools import combinations

def <f>(numbers, target):
    for size in range(len(numbers) + 1):
        if any(sum(c) == target for c in combinations(numbers, size)):
            return True
    return False
"""),
        inputs=lambda rng: (lambda v: (v, sum(rng.sample(v, rng.randint(1, len(v)))) if rng.random() < 0.4
                                       else rng.randint(5, 60)))(some_integers(rng, 2, 25, 2, 6)),
    ),
    Family(
        concept="grid-paths",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the paths through a grid of cells, from its first to its last "
            "cell, moving right or down.",
            "Write a python function to find the number of right/down routes "
            "through a grid of m rows and n columns of cells.",
            "Given m rows and n columns of cells, return how many ways lead from one "
            "corner to the opposite one with steps right or down only.",
            "In how many ways can a game piece cross an m by n board of cells, from "
            "upper left to lower right, going only right or down?",
            "I need the number of shortest lattice paths between "
            "opposite corner cells of an m x n grid.",
            "Count all monotone cell paths (right and down) in a grid "
            "with m rows and n columns, corner to corner.",
            "How many different right/down walks visit the last cell of "
            "an m by n grid, starting in the first cell?",
        ),
        more_phrasings=(
            "Write a function to count right/down paths over an m by n board of cells, corner to corner.",
            "Write a python function to determine the number of monotone routes from the first cell of m rows and n columns of cells to the last, each step going one cell right or down.",
            "For m rows and n columns of cells, return in how many ways one gets from the upper left cell to the lower right cell if only moves to the right and downwards are allowed.",
            "How many routes are there from the top left cell to the bottom right cell of m rows of n cells, never going left or up?",
            "right/down path count, m x n cells",
            "A beetle sits in the upper left square of a board of m by n squares and wants to the lower right one; it crawls right or down only. How many different ways can it take?",
            "The binomial coefficient (m + n - 2 over m - 1), being the number of lattice paths through m by n cells with unit steps right and down.",
            "With 2 rows and 3 columns of cells there are 3 ways, as the only step down can be taken in each of the three columns; with a single row there is 1.",
        ),
        names=("grid_paths", "unique_paths", "count_paths", "lattice_paths"),
        solutions=("""\
def <f>(m, n):
    if m == 1 or n == 1:
        return 1
    return <f>(m - 1, n) + <f>(m, n - 1)
""", """\
import math

def <f>(m, n):
    return math.comb(m + n - 2, m - 1)
""", """\
def <f>(rows, columns):
    paths = [1] * columns
    for _ in range(rows - 1):
        for j in range(1, columns):
            paths[j] += paths[j - 1]
    return paths[-1]
"""),
        inputs=several_integers((1, 6), (2, 7)),
    ),
    Family(
        concept="cheapest-grid-path",
        tags=("dynamic-programming", "matrices"),
        phrasings=(
            "Write a function to find the minimal sum of a right/down path between the first and "
            "the last cell of a grid.",
            "Write a python function to return the lowest cost of a right/down walk "
            "through a matrix of costs, both corner cells counted.",
            "Given a non-empty matrix of costs, return the cheapest total from "
            "the first to the last cell with right and down steps.",
            "What is the least sum of the cells on a route from upper left "
            "to lower right, if one may only go right or down?",
            "I need the minimum path sum of a grid (moves: right, "
            "down; start and end cell included).",
            "Walk from corner to opposite corner of a cost matrix, only right "
            "or down, as cheaply as possible; return the cost.",
            "Return the smallest total of visited numbers on a "
            "right/down path across the grid, ends included.",
        ),
        more_phrasings=(
            "Write a function to get the lowest cost of crossing a grid from top left to bottom right, going right or down.",
            "Write a python function to minimize the sum of entries met on a monotone walk (right, down) from the first to the last entry of a non-empty nested list, both of them included.",
            "For a matrix of costs with at least one cell, return the smallest total over all ways from the upper left cell to the lower right cell that only go right or down; all cells entered count, the first one too.",
            "minimum right/down path sum of a grid",
            "Every square of the board costs a toll; you start on the upper left square, paying for that as well, step right or down, and end on the lower right. What is the least you pay?",
            "The minimum, over all lattice paths from A[0][0] to A[m-1][n-1] with steps right and down, of the sum of the entries on the path, end points included.",
            "[[1, 9], [2, 3]] leads to 6: down over the 2 it is 1 + 2 + 3, which beats 1 + 9 + 3.",
        ),
        names=("min_path_sum", "cheapest_path", "minimum_path", "lowest_cost"),
        solutions=("""\
from itertools import accumulate

def <f>(grid):
    best = list(accumulate(grid[0]))
    for row in grid[1:]:
        best[0] += row[0]
        for j in range(1, len(row)):
            best[j] = row[j] + min(best[j], best[j - 1])
    return best[-1]
""", """\
def <f>(grid, i=0, j=0):
    if i == len(grid) or j == len(grid[0]):
        return float("inf")
    if i == len(grid) - 1 and j == len(grid[0]) - 1:
        return grid[i][j]
    return grid[i][j] + min(<f>(grid, i + 1, j), <f>(grid, i, j + 1))
"""),
        inputs=lambda rng: (integer_matrix(rng, 1, 12, rng.randint(1, 4), rng.randint(2, 4)),),
    ),
    Family(
        concept="best-stock-profit",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the best profit from buying "
            "once and selling later, given daily prices.",
            "Write a python function to return the largest "
            "later-minus-earlier difference of a price list, at least 0.",
            "Given a list of prices by day, return the maximum gain of one "
            "purchase followed by one sale, 0 if none gains.",
            "How much can be earned at most by buying on one day and "
            "selling on a later day? Never less than 0.",
            "I need the maximal profit of a single buy and a later sell; doing nothing earns 0.",
            "Find the greatest rise from any price to any price after it "
            "(0 if prices never rise or the list is empty).",
            "Return the best one-trade profit for a sequence of "
            "prices; it is 0 when no trade pays.",
        ),
        more_phrasings=(
            "Write a function to get the top profit of one buy and a later sell from a list of prices, never below 0.",
            "Write a python function to maximize the selling price minus the purchase price when the sale comes on a later day of the list; the result is 0 where every trade would lose.",
            "For the prices of successive days, return by how much the price at a later day exceeds that at an earlier one at most, and 0 if it never does.",
            "What would a trader with perfect foresight have gained with a single purchase and, afterwards, a single sale, or 0 if he had better done nothing?",
            "maximum gain buying once, selling later; 0 if none",
            "You may buy one thing on one day and sell it again on some later day, the list saying what it costs each day; how much can you earn? If you cannot earn, do not buy, and say 0.",
            "The maximum of 0 and all p[j] - p[i] with i < j, for a list p of prices.",
            "[7, 2, 5, 1, 4] gives 3, from 2 to 5 or from 1 to 4; the 7 does not help as it comes before them; [9, 5] gives 0.",
        ),
        names=("max_profit", "best_profit", "stock_profit", "best_trade"),
        solutions=("""\
def <f>(prices):
    best = 0
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            best = max(best, prices[j] - prices[i])
    return best
""", """\
def <f>(prices):
    lowest = float("inf")
    profit = 0
    for price in prices:
        if price < lowest:
            lowest = price
        elif price - lowest > profit:
            profit = price - lowest
    return profit
""", """\
from itertools import combinations

def <f>(prices):
    return max([0] + [b - a for a, b in combinations(prices, 2)])
"""),
        inputs=integer_list(1, 50, 0, 7),
    ),
)
