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
        more_phrasings=(
            "Write a function to tell in how many ways n stairs can be gone up with only the listed stride sizes.",
            "Write a python function to determine the number of compositions of n whose parts all come from a list of allowed sizes.",
            "Given a number n of stairs and then a list of permitted strides, return the number of stride sequences that end exactly on stair n; no stairs can be climbed in one way.",
            "How many different sequences of hops, each hop as long as one of the listed numbers, cover n stairs in all and not more?",
            "number of ordered sums to n from given steps",
            "A frog on the ground wants to get to stair n and can jump only so many stairs at a time as the list says; say how many ways it has, jumps in another order being another way.",
            "W(n) with W(0) = 1 and W(i) the sum of W(i - s) over the allowed steps s <= i.",
            "4 stairs with steps 1 and 3 have three ways: 1+1+1+1, 1+3 and 3+1.",
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
        more_phrasings=(
            "Write a function to tell how many domino coverings a board of 2 rows and n columns has.",
            "Write a python function to determine in how many ways a 2 by n rectangle splits into 1 by 2 blocks, upright or lying.",
            "For a length n from 1 up, return the number of arrangements of n dominoes that fill a strip of that length and of width two without gap or overlap.",
            "In how many ways can a path that is 2 slabs wide and n slabs long be paved with double slabs laid either way?",
            "tilings of a 2 x n rectangle by dominoes",
            "Dominoes can lie along the shelf, two above each other, or stand up; say how many patterns fill a shelf two high and n long.",
            "The number of perfect matchings of the 2 x n grid graph, n >= 1: T(1) = 1, T(2) = 2, T(n) = T(n-1) + T(n-2).",
            "A length of 3 gives 3: all upright, or one upright at the left or right with two lying beside it.",
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
        more_phrasings=(
            "Write a function to tell in how many ways pieces of length <a> and <b> put end to end make length n exactly.",
            "Write a python function to determine the number of compositions of n into parts <a> and <b>, 1 for n = 0.",
            "For a strip of n cells, return how many different rows of tiles, each <a> or <b> cells long, fill it with no gap and nothing left over; the empty strip counts one.",
            "How many sequences consisting of nothing but the numbers <a> and <b> sum to n, the order making a difference?",
            "ordered tilings of n cells by lengths <a>, <b>",
            "You go n metres in strides of <a> or <b> metres and must not overshoot; say how many ways of mixing the strides there are, with one way to go nowhere.",
            "W(n), where W(0) = 1, W is 0 for negative arguments and W(i) = W(i - <a>) + W(i - <b>) for i > 0.",
            "If nothing fits, as when n is below both <a> and <b> but not 0, the result is 0; otherwise each different left-to-right sequence of pieces with total n counts once.",
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
        more_phrasings=(
            "Write a function to tell in how many ways a digit string can be letters, A = 1 to Z = 26.",
            "Write a python function to determine the number of segmentations of a numeral string into values from 1 to 26, zero-led pieces being illegal.",
            "Take a string of digits and return how many letter messages turn into it when every letter is written as its alphabet number without any gap.",
            "How many words, sensible or not, could somebody have meant who wrote 1 for A, 2 for B and so on up to 26 for Z and left no gaps?",
            "number of letter decodings of a digit string",
            "A friend sent a secret number in which each letter is its place in the alphabet, no blanks in between; say how many different texts it could be, 0 if none.",
            "The number of factorizations of a digit string into one- or two-digit blocks that begin with a non-zero digit and have a value of at most 26; 1 for the empty string.",
            "'12' gives 2 (AB or L), '226' gives 3 (BBF, BZ, VF), '10' gives 1 (J) and '30' gives 0.",
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
        more_phrasings=(
            "Write a function to tell how many 0/1 strings of length n never have 11 in them.",
            "Write a python function to determine the number of n-bit patterns in which set bits are isolated from one another.",
            "For a length n >= 0, return how many words of n noughts and ones there are with at least one nought between any two ones.",
            "How many binary words of n places avoid a pair of neighbouring ones?",
            "count of n-bit strings without 11",
            "Some of n lamps in a row are lit, maybe none, but never two side by side; say in how many ways that can be.",
            "The number of strings in {0, 1}^n without the factor 11; it is 1, 2, 3, 5, 8 for n = 0 to 4.",
            "Of the eight strings with three bits, 011, 110 and 111 are out, hence 3 gives 5.",
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
        more_phrasings=(
            "Write a python function to determine the number of ordered outcomes of n fair dice, <sides> faces each from 1 up, that total a target.",
            "Given how many dice are thrown and then the wanted sum, return the number of results, dice being told apart and each having the faces 1 to <sides>, that give it; 0 if none does.",
            "In how many ways can n distinguishable dice of <sides> faces, numbered from 1, come up so that their points make the given total?",
            "ordered rolls of n <sides>-sided dice with a given total",
            "You throw n dice of different colours, every one with the numbers 1 to <sides>; say how many different throws have so many points together.",
            "The coefficient of x^t in (x + x^2 + ... )^n with the inner sum ending at exponent <sides>, for arguments n and t.",
            "Fill n boxes in a row with numbers from 1 to <sides>, repeats allowed; the result says how many fillings add up to the second argument.",
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
        more_phrasings=(
            "Write a function to tell in how many ways k positive integers, in order, sum to n.",
            "Write a python function to determine the number of k-tuples of integers >= 1 that total n.",
            "Given n and then k, both positive, return how many ordered sums with k summands, none below 1, have the value n.",
            "In how many ways can a bar of n squares be broken into k non-empty pieces lying one behind the other?",
            "compositions of n with k positive parts",
            "Hand out n equal coins to k people who are all different, with nobody going empty; say how many ways there are, 0 if the coins are too few.",
            "The binomial coefficient C(n - 1, k - 1), i.e. the number of solutions of x1 + ... + xk = n in positive integers.",
            "4 in 2 parts gives 3, namely 1+3, 2+2 and 3+1; choose k - 1 of the n - 1 gaps between n ones.",
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
        more_phrasings=(
            "Write a function to tell how many sums of unequal positive integers make n, order aside.",
            "Write a python function to determine the number of strictly decreasing sequences of natural numbers totalling n.",
            "For a positive integer n, return in how many ways it is a sum of positive integers of which no two are equal, the sum of n by itself included.",
            "How many different collections of positive whole numbers, no number twice in one, come to n?",
            "number of partitions of n into distinct parts",
            "From one card each of 1, 2, 3, 4 and so on, choose some that make n together; say how many choices there are.",
            "q(n): the number of finite subsets of the positive integers whose elements sum to n >= 1.",
            "6 gives 4: 6, 5+1, 4+2 and 3+2+1; sums such as 3+3 are not allowed because of the repeat.",
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
        more_phrasings=(
            "Write a function to tell in how many ways signs + or - in front of all listed positive integers make a target.",
            "Write a python function to determine the number of sign vectors under which a list of positive integers sums to a given value.",
            "Take positive integers and then a target; return how many of the 2**n ways to count each number as itself or as its negative total the target.",
            "How often is the target the outcome if all possible mixtures of adding and subtracting the listed numbers are tried?",
            "sign assignments reaching a target sum",
            "You start at 0 on a line and for each listed number go so many steps to the right or to the left; say how many ways of choosing leave you at the target, which may lie left of 0.",
            "The number of e in {-1, 1}^n with e1 * x1 + ... + en * xn = t, for positive integers x and an integer t.",
            "[1, 1, 2] with 2 gives 2: +1-1+2 and -1+1+2; every number must be used.",
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
        more_phrasings=(
            "Write a function to tell how many ways lead from (0, 0) to (m, n) by +1 in x, in y or in both.",
            "Write a python function to evaluate the number of monotone grid routes to (m, n), diagonal moves being permitted.",
            "For two non-negative integers m and n, return the number of king's routes from one corner of the grid to the cell m columns right and n rows up, never going left or down.",
            "In how many ways can one get m to the right and n up if a move goes one right, one up, or one of each at once?",
            "Delannoy number of m and n",
            "On squared paper you may walk a unit east, a unit north, or slantwise across a square to the north-east; say how many ways there are to the point m east and n north.",
            "The sum over d of (m + n - d)! / (d! (m - d)! (n - d)!), d from 0 to min(m, n); that is, the lattice paths with steps (1,0), (0,1), (1,1).",
            "(1, 1) gives 3: right then up, up then right, or straight across; (m, 0) always gives 1.",
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
