"""Counting by dynamic programming: tilings, sums in order, codes, signs and paths."""

from training.corpus.draw import chance, distinct, integers, letters, one_integer, several_integers
from training.corpus.family import Family


def bits_grid(rng):
    """A small grid of 0 (free) and 1 (blocked), its first cell free."""
    columns = rng.randint(2, 4)
    grid = [[int(chance(rng, 0.2)) for _ in range(columns)] for _ in range(rng.randint(2, 4))]
    grid[0][0] = 0
    return grid


FAMILIES = (
    Family(
        concept="climb-stairs-with-given-steps",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the ways to climb n stairs when each "
            "move takes one of the listed numbers of stairs.",
            "Write a python function to return in how many orders moves "
            "of the given sizes add up to exactly n stairs.",
            "Given n and a list of different step sizes, return the "
            "number of sequences of steps with total n.",
            "In how many ways can one go up n stairs if only the step "
            "lengths in a list are allowed?",
            "Count the ordered ways to write n as a sum of numbers from a "
            "list, each usable any number of times.",
            "I need the number of step sequences reaching stair n "
            "exactly; arguments: n, the allowed steps.",
        ),
        names=("climb_with_steps", "count_ways", "step_orders", "ways_up"),
        solutions=("""\
def <f>(n, steps):
    ways = [1] + [0] * n
    for i in range(1, n + 1):
        ways[i] = sum(ways[i - s] for s in steps if s <= i)
    return ways[n]
""", """\
def <f>(n, steps):
    if n == 0:
        return 1
    return sum(<f>(n - s, steps) for s in steps if s <= n)
"""),
        inputs=lambda rng: (rng.randint(2, 10), sorted(distinct(rng, 1, 5, rng.randint(2, 3)))),
    ),
    Family(
        concept="domino-tilings-of-two-rows",
        tags=("dynamic-programming", "sequences"),
        phrasings=(
            "Write a function to count the ways to cover a 2 by n board with dominoes.",
            "Write a python function to return how many tilings a 2 x n "
            "rectangle has with 2 x 1 tiles, which may be turned.",
            "Given n, return the number of ways to fill a strip two cells "
            "high and n cells long with dominoes.",
            "In how many ways can n dominoes cover a board of 2 rows and n columns completely?",
            "Compute the count of domino tilings of a 2 x n board (one for n = 1, two for n = 2).",
            "I need the number of coverings of a 2-by-n field by 1-by-2 bricks lying or standing.",
        ),
        names=("domino_tilings", "tilings", "count_tilings", "cover_board"),
        solutions=("""\
def <f>(n):
    a, b = 1, 1
    for _ in range(n - 1):
        a, b = b, a + b
    return b
""", """\
def <f>(n):
    if n <= 2:
        return n
    return <f>(n - 1) + <f>(n - 2)
""", """\
def <f>(n):
    ways = [0, 1, 2]
    for i in range(3, n + 1):
        ways.append(ways[i - 1] + ways[i - 2])
    return ways[n]
"""),
        inputs=one_integer(1, 16),
    ),
    Family(
        concept="strip-tilings-two-lengths",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to count the ways to fill a row of n cells "
            "with tiles of length <a> and <b>.",
            "Write a python function to return how many sequences of tiles <a> "
            "and <b> cells long cover a strip of exactly n cells.",
            "Given n, in how many ways can a strip of n cells be laid with tiles "
            "of <a> or <b> cells (order matters, 1 way for n = 0)?",
            "Count the orders of pieces of length <a> and <b> that together measure n.",
            "How many different rows of bricks of lengths <a> and <b> have total length n?",
            "Return the number of ordered sums of <a>s and <b>s that make "
            "n; zero has the empty sum.",
        ),
        names=("strip_tilings", "fill_row", "tile_ways", "brick_rows"),
        solutions=("""\
def <f>(n):
    ways = [1] + [0] * n
    for i in range(1, n + 1):
        if i >= <a>:
            ways[i] += ways[i - <a>]
        if i >= <b>:
            ways[i] += ways[i - <b>]
    return ways[n]
""", """\
def <f>(n):
    if n < 0:
        return 0
    if n == 0:
        return 1
    return <f>(n - <a>) + <f>(n - <b>)
"""),
        inputs=lambda rng, a, b: (rng.randint(a, 18 if a > 1 else 14),),
        parameters=lambda rng: dict(zip("ab", rng.choice(((1, 3), (1, 4), (2, 3), (2, 5), (3, 4),
            (1, 5))))),
    ),
    Family(
        concept="decode-letter-numbers-count",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to count the ways to read a string of "
            "digits as letters numbered 1 to 26.",
            "Write a python function to return how many letter texts (A is 1, Z is 26) are "
            "written as the given digit string; a number has no leading zero.",
            "Given a digit string, return in how many ways it splits into "
            "numbers from 1 to 26 without leading zeros.",
            "In how many ways can a string of digits be cut into pieces, each "
            "one a number between 1 and 26 not beginning with 0?",
            "Each letter was replaced by its place in the alphabet and all "
            "were run together; how many originals fit the digits?",
            "I need the number of decodings of a code where A=1, B=2, "
            "..., Z=26 with no gaps between the numbers.",
        ),
        names=("count_decodings", "decode_ways", "ways_to_decode", "readings"),
        solutions=("""\
def <f>(digits):
    a, b = 0, 1
    for i, d in enumerate(digits):
        ways = b if d != "0" else 0
        if i > 0 and "10" <= digits[i - 1:i + 1] <= "26":
            ways += a
        a, b = b, ways
    return b
""", """\
def <f>(s):
    if not s:
        return 1
    if s[0] == "0":
        return 0
    ways = <f>(s[1:])
    if len(s) > 1 and int(s[:2]) <= 26:
        ways += <f>(s[2:])
    return ways
"""),
        inputs=lambda rng: (rng.choice("12") + letters(rng, rng.randint(0, 6), "0112234"),),
    ),
    Family(
        concept="bit-strings-without-adjacent-ones",
        tags=("dynamic-programming", "bits"),
        phrasings=(
            "Write a function to count the binary strings of length n "
            "that have no two ones side by side.",
            "Write a python function to return how many strings of n "
            'zeros and ones do not contain "11".',
            "Given n, return the number of n-bit strings without two consecutive ones.",
            "How many sequences of n bits are there in which no 1 follows directly on a 1?",
            "Compute the count of length-n strings over 0 and 1 in which ones are never adjacent.",
            "In how many ways can chairs in a row of n be occupied so that nobody has a neighbour?",
        ),
        names=("count_strings", "no_adjacent_ones", "sparse_bits", "no_double_ones"),
        solutions=("""\
def <f>(n):
    zero, one = 1, 0
    for _ in range(n):
        zero, one = zero + one, zero
    return zero + one
""", """\
def <f>(n):
    return sum("11" not in format(i, "b") for i in range(2 ** n))
""", """\
def <f>(n):
    if n < 2:
        return n + 1
    return <f>(n - 1) + <f>(n - 2)
"""),
        inputs=one_integer(0, 10),
    ),
    Family(
        concept="dice-sum-ways",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to count the ways to throw a given total with "
            "n dice of <sides> sides numbered 1 to <sides>.",
            "Write a python function to return how many outcomes of n different "
            "<sides>-sided dice (faces 1 to <sides>) have a given sum.",
            "Given a number of dice and a total, return in how many ways the "
            "dice, each showing 1 to <sides>, add up to it.",
            "In how many ways can n distinguishable dice with faces 1 to "
            "<sides> show the given sum?",
            "Count the sequences of n numbers from 1 to <sides> whose sum is the second argument.",
            "I need the number of rolls of n <sides>-sided dice (order "
            "matters) with a certain total; arguments n, total.",
        ),
        names=("dice_ways", "count_rolls", "dice_sum", "roll_ways"),
        solutions=("""\
def <f>(n, total):
    ways = {0: 1}
    for _ in range(n):
        new = {}
        for s, count in ways.items():
            for face in range(1, <sides> + 1):
                new[s + face] = new.get(s + face, 0) + count
        ways = new
    return ways.get(total, 0)
""", """\
from itertools import product

def <f>(n, total):
    return sum(sum(roll) == total for roll in product(range(1, <sides> + 1), repeat=n))
""", """\
def <f>(dice, total):
    if dice == 0:
        return int(total == 0)
    return sum(<f>(dice - 1, total - face) for face in range(1, <sides> + 1))
"""),
        inputs=lambda rng, sides: (lambda n: (n, rng.randint(n - 1, n * sides)))(rng.randint(1, 3)),
        parameters=lambda rng: {"sides": rng.choice((4, 6, 6, 8))},
    ),
    Family(
        concept="grid-paths-with-obstacles",
        tags=("dynamic-programming", "matrices"),
        phrasings=(
            "Write a function to count the right/down paths through a grid of 0 "
            "(free) and 1 (blocked) between its opposite corners.",
            "Write a python function to return how many ways lead from the upper left to "
            "the lower right cell by steps right or down over zeros only.",
            "Given a grid of zeros and ones, count the routes from the first to "
            "the last cell, moving right or down and never onto a 1.",
            "In how many ways can one cross a grid, going only right or "
            "down and avoiding the cells marked 1?",
            "Count monotone paths (right, down) from corner to corner in a "
            "grid with obstacles; a 1 is an obstacle, a 0 is free.",
            "I need the number of right/down walks to the last cell of a "
            "matrix in which ones block the way.",
        ),
        names=("count_routes", "paths_with_obstacles", "grid_routes", "free_paths"),
        solutions=("""\
def <f>(grid):
    ways = [1] + [0] * (len(grid[0]) - 1)
    for row in grid:
        for j, cell in enumerate(row):
            if cell == 1:
                ways[j] = 0
            elif j > 0:
                ways[j] += ways[j - 1]
    return ways[-1]
""", """\
def <f>(grid, i=0, j=0):
    if i == len(grid) or j == len(grid[0]) or grid[i][j] == 1:
        return 0
    if i == len(grid) - 1 and j == len(grid[0]) - 1:
        return 1
    return <f>(grid, i + 1, j) + <f>(grid, i, j + 1)
"""),
        inputs=lambda rng: (bits_grid(rng),),
    ),
    Family(
        concept="compositions-into-k-parts",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the ways to write n as an ordered "
            "sum of exactly k positive integers.",
            "Write a python function to return how many sequences of k "
            "positive integers have the sum n.",
            "Given n and k, in how many ways can n equal sweets be dealt "
            "to k children so that each gets at least one?",
            "Count the compositions of n into k positive parts, different "
            "orders counted separately.",
            "How many ordered lists of k numbers, all at least 1, add up to n?",
            "I need the number of ways to cut a bar of n units into k "
            "pieces of whole length at least 1, order mattering.",
        ),
        names=("compositions", "count_compositions", "ordered_sums", "deal_sweets"),
        solutions=("""\
import math

def <f>(n, k):
    return math.comb(n - 1, k - 1)
""", """\
def <f>(n, k):
    if k == 1:
        return 1 if n >= 1 else 0
    return sum(<f>(n - first, k - 1) for first in range(1, n))
"""),
        inputs=lambda rng: (rng.randint(3, 9), rng.randint(1, 5)),
    ),
    Family(
        concept="partitions-into-k-parts",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the ways to write n as a sum of "
            "exactly k positive integers, order ignored.",
            "Write a python function to return the number of partitions "
            "of n into k positive parts.",
            "Given n and k, in how many ways can n equal balls be put "
            "into k equal boxes with no box empty?",
            "How many multisets of k positive integers have the sum n?",
            "Count the unordered sums of k positive whole numbers that give n.",
            "I need p(n, k): the number of ways to split n into k parts "
            "of at least 1 where order does not matter.",
        ),
        names=("partitions_k", "count_partitions", "split_into", "parts_count"),
        solutions=("""\
def <f>(n, k):
    if n <= 0 or k <= 0:
        return 1 if n == k == 0 else 0
    return <f>(n - 1, k - 1) + <f>(n - k, k)
""", """\
from itertools import combinations_with_replacement

def <f>(n, k):
    return sum(sum(c) == n for c in combinations_with_replacement(range(1, n + 1), k))
"""),
        inputs=lambda rng: (rng.randint(2, 9), rng.randint(1, 4)),
    ),
    Family(
        concept="partitions-into-distinct-parts",
        tags=("dynamic-programming", "sets"),
        phrasings=(
            "Write a function to count the ways to write n as a sum of "
            "different positive integers, order ignored.",
            "Write a python function to return the number of sets of "
            "positive integers with the sum n.",
            "Given n, return how many partitions of it have no part twice.",
            "In how many ways can n be split into unequal positive whole numbers (n alone counts)?",
            "Count the sets of distinct positive integers that add up to n.",
            "I need the number of partitions of n >= 1 into different parts.",
        ),
        names=("distinct_partitions", "unequal_parts", "count_distinct_sums", "different_parts"),
        solutions=("""\
def <f>(n):
    ways = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(n, part - 1, -1):
            ways[total] += ways[total - part]
    return ways[n]
""", """\
def <f>(n, largest=None):
    if n == 0:
        return 1
    if largest is None:
        largest = n
    return sum(<f>(n - k, k - 1) for k in range(1, min(n, largest) + 1))
"""),
        inputs=one_integer(1, 18),
    ),
    Family(
        concept="plus-minus-ways",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the ways to give each number of a list "
            "a plus or minus sign so that the sum is a target.",
            "Write a python function to return how many choices of signs for "
            "all numbers of a list make them add up to the target.",
            "Given positive integers and a target, count the assignments "
            "of + and - to every number with that total.",
            "In how many ways can + or - be put before each list element "
            "so that the result equals the second argument?",
            "Each number is either added or subtracted, starting from 0. "
            "How many ways end at the target?",
            "I need the number of sign patterns for which the signed sum of my list is the target.",
        ),
        names=("sign_ways", "target_ways", "count_signs", "plus_minus"),
        solutions=("""\
def <f>(numbers, target):
    ways = {0: 1}
    for n in numbers:
        new = {}
        for total, count in ways.items():
            new[total + n] = new.get(total + n, 0) + count
            new[total - n] = new.get(total - n, 0) + count
        ways = new
    return ways.get(target, 0)
""", """\
def <f>(numbers, target):
    if not numbers:
        return int(target == 0)
    rest = numbers[1:]
    return <f>(rest, target - numbers[0]) + <f>(rest, target + numbers[0])
""", """\
from itertools import product

def <f>(nums, target):
    signs = product((1, -1), repeat=len(nums))
    return sum(sum(s * n for s, n in zip(p, nums)) == target for p in signs)
"""),
        inputs=lambda rng: (lambda v: (v, sum(rng.choice((1, -1)) * n for n in v) if chance(rng,
            0.8) else rng.randint(-9, 9)))( integers(rng, 1, 4, rng.randint(2, 6))),
    ),
    Family(
        concept="delannoy-number",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the paths to (m, n) from (0, 0) "
            "with steps right, up and diagonally up-right.",
            "Write a python function to return the Delannoy number D(m, n): routes "
            "over a lattice with steps (1, 0), (0, 1) and (1, 1).",
            "Given m and n, in how many ways can a chess king get m columns "
            "right and n rows up by steps right, up or right-up?",
            "How many paths lead from the origin to (m, n) using unit steps "
            "right, up or diagonal (one right and one up)?",
            "Count lattice paths from (0, 0) to (m, n) if each move adds 1 to x, to y or to both.",
            "I need D(m, n) = D(m-1, n) + D(m, n-1) + D(m-1, n-1), with 1 along both axes.",
        ),
        names=("delannoy", "king_paths", "diagonal_paths", "count_king_walks"),
        solutions=("""\
def <f>(m, n):
    if m == 0 or n == 0:
        return 1
    return <f>(m - 1, n) + <f>(m, n - 1) + <f>(m - 1, n - 1)
""", """\
def <f>(m, n):
    row = [1] * (n + 1)
    for _ in range(m):
        new = [1]
        for j in range(1, n + 1):
            new.append(new[j - 1] + row[j] + row[j - 1])
        row = new
    return row[n]
"""),
        inputs=several_integers((0, 5), (1, 5)),
    ),
)
