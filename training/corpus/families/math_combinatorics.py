"""Counting arrangements, choices and games."""

from training.corpus.draw import letters, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="permutations-count",
        tags=("number-theory",),
        phrasings=(
            "Write a function to compute in how many ways k of n "
            "different things can be placed in order (k <= n).",
            "Write a python function to return the number of permutations of n "
            "things taken k at a time; arguments n, k with 0 <= k <= n.",
            "Given n and k <= n, return n * (n - 1) * ... with k factors (1 for k = 0).",
            "How many ordered selections without repetition of k out of n items are there?",
            "n runners compete for k different medals: in how many ways can they be awarded?",
            "I need n! / (n - k)! as an integer, for k from 0 to n.",
        ),
        names=("count_permutations", "arrangements", "ordered_choices", "npr"),
        solutions=("""\
import math

def <f>(n, k):
    return math.perm(n, k)
""", """\
from math import factorial

def <f>(n, k):
    return factorial(n) // factorial(n - k)
""", """\
def <f>(n, k):
    product = 1
    for i in range(k):
        product *= n - i
    return product
"""),
        inputs=lambda rng: (rng.randint(5, 12), rng.randint(0, 5)),
    ),
    Family(
        concept="choices-with-repetition",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the ways to choose k items from n kinds "
            "if kinds may repeat and order does not matter (n >= 1).",
            "Write a python function to return the number of multisets of "
            "size k over n different elements; arguments n, k.",
            "Given n >= 1 kinds and k >= 0, return how many unordered "
            "selections of k items with repetition exist.",
            "An ice cream shop has n flavours: how many different cups with "
            "k scoops are there, order ignored, repeats allowed?",
            "In how many ways can k equal balls be put into n different boxes (n at least 1)?",
            "I need the binomial coefficient \"n + k - 1 over k\" for n kinds and k picks.",
        ),
        names=("multichoose", "combinations_with_repetition", "multiset_count", "count_scoops"),
        solutions=("""\
from math import comb

def <f>(n, k):
    return comb(n + k - 1, k)
""", """\
def <f>(n, k):
    if k == 0 or n == 1:
        return 1
    return <f>(n, k - 1) + <f>(n - 1, k)
""", """\
from itertools import combinations_with_replacement

def <f>(n, k):
    return len(list(combinations_with_replacement(range(n), k)))
"""),
        inputs=several_integers((1, 7), (0, 5)),
    ),
    Family(
        concept="count-letter-arrangements",
        tags=("strings", "number-theory"),
        phrasings=(
            "Write a function to count the different arrangements of the letters of a word.",
            "Write a python function to return how many distinct strings can "
            "be formed by permuting all the characters of a word.",
            "Given a word, return the number of its different "
            "anagrams, itself included and meaningless ones too.",
            "In how many distinguishable orders can the letters of a word "
            "be written? Equal letters cannot be told apart.",
            "Return the factorial of the length divided by the "
            "factorials of each letter's number of occurrences.",
            "I need the number of unequal permutations of a string; \"noon\" has 6.",
        ),
        names=("count_arrangements", "anagram_count", "distinct_permutations", "letter_orders"),
        solutions=("""\
from collections import Counter
from math import factorial

def <f>(word):
    result = factorial(len(word))
    for count in Counter(word).values():
        result //= factorial(count)
    return result
""", """\
from itertools import permutations

def <f>(word):
    return len(set(permutations(word)))
""", """\
import math

def <f>(word):
    n = math.factorial(len(word))
    for c in set(word):
        n //= math.factorial(word.count(c))
    return n
"""),
        inputs=lambda rng: (letters(rng, rng.randint(2, 6),
            rng.choice(("ab", "abc", "noel", "aeimnst"))),),
    ),
    Family(
        concept="subsets-of-at-most-k",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the subsets with at most k elements "
            "of a set of n elements (the empty set included).",
            "Write a python function to return in how many ways no more than k "
            "of n different items can be chosen, none being allowed.",
            "Given n and k, return the number of subsets of an "
            "n-element set that have size 0 to k.",
            "How many selections of k or fewer out of n things are "
            "there, order ignored, choosing nothing included?",
            "Sum the binomial coefficients \"n over i\" for i from 0 to k.",
            "I may take up to k of n different books: how many "
            "possibilities are there, counting taking none?",
        ),
        names=("count_small_subsets", "subsets_up_to", "at_most_k_chosen", "small_selections"),
        solutions=("""\
from math import comb

def <f>(n, k):
    return sum(comb(n, i) for i in range(k + 1))
""", """\
def <f>(n, k):
    total, term = 0, 1
    for i in range(k + 1):
        total += term
        term = term * (n - i) // (i + 1)
    return total
""", """\
def <f>(n, k):
    return sum(bin(mask).count("1") <= k for mask in range(2 ** n))
"""),
        inputs=several_integers((0, 8), (0, 8)),
    ),
    Family(
        concept="binary-strings-without-adjacent-ones",
        tags=("dynamic-programming", "number-theory"),
        phrasings=(
            "Write a function to count the strings of n zeros and ones "
            "that do not contain two ones next to each other.",
            "Write a python function to return how many binary strings "
            "of length n have no \"11\" in them (one for n = 0).",
            "Given n >= 0, return the number of bit strings of "
            "that length without neighbouring 1s.",
            "In how many ways can n seats in a row be free or "
            "taken if no two adjacent ones may be taken?",
            "How many words of length n over the letters 0 and 1 "
            "avoid two consecutive 1s? The empty word counts.",
            "I need the count of length-n binary sequences where "
            "every 1 is followed by a 0 or by the end.",
        ),
        names=("no_adjacent_ones", "count_safe_strings", "avoid_double_one", "sparse_strings"),
        solutions=("""\
def <f>(n):
    a, b = 1, 2
    for _ in range(n):
        a, b = b, a + b
    return a
""", """\
from itertools import product

def <f>(n):
    return sum("11" not in "".join(bits) for bits in product("01", repeat=n))
""", """\
def <f>(n):
    if n < 2:
        return n + 1
    return <f>(n - 1) + <f>(n - 2)
"""),
        inputs=lambda rng: (rng.randint(0, 9),),
    ),
    Family(
        concept="ways-to-roll-sum-with-two-dice",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the ways to roll a sum s with two dice "
            "of <k> sides each (first and second die told apart).",
            "Write a python function to return how many ordered pairs "
            "(a, b) of numbers from 1 to <k> have a + b == s.",
            "Given s, return the number of outcomes of two "
            "distinguishable <k>-sided dice whose total is s.",
            "In how many ways can a red and a blue die with the faces 1 to <k> show s together?",
            "Return the number of pairs of throws, order "
            "mattering, of a <k>-sided die that add up to s.",
            "Two dice have <k> faces numbered from 1: how many "
            "of the <k> * <k> results give the sum s?",
        ),
        names=("two_dice_ways", "dice_sum_ways", "count_rolls", "roll_combinations"),
        solutions=("""\
def <f>(s):
    return sum(1 for a in range(1, <k> + 1) for b in range(1, <k> + 1) if a + b == s)
""", """\
def <f>(s):
    return sum(1 <= s - a <= <k> for a in range(1, <k> + 1))
""", """\
def <f>(total):
    count = 0
    for first in range(1, <k> + 1):
        second = total - first
        if 1 <= second <= <k>:
            count += 1
    return count
"""),
        inputs=lambda rng, k: (rng.randint(1, 2 * k + 1),),
        parameters=lambda rng: {"k": rng.choice((4, 6, 8, 10, 12))},
    ),
    Family(
        concept="count-rectangles-in-grid",
        tags=("number-theory", "geometry"),
        phrasings=(
            "Write a function to count all rectangles, squares included, "
            "whose sides lie on the lines of an m by n grid of cells.",
            "Write a python function to return how many axis-parallel rectangles of "
            "any size a board of m rows and n columns of cells contains.",
            "Given the numbers of rows and columns of cells, return "
            "the count of rectangles formed by grid lines.",
            "How many rectangles (of every size, squares too) can be "
            "seen in a grid of m times n little squares?",
            "Return the number of ways to choose two of m + 1 "
            "horizontal and two of n + 1 vertical lines.",
            "I need the total of all sub-rectangles made of whole cells in an m by n table.",
        ),
        names=("count_rectangles", "rectangles_in_grid", "grid_rectangles", "all_rectangles"),
        solutions=("""\
def <f>(m, n):
    return m * (m + 1) // 2 * (n * (n + 1) // 2)
""", """\
from math import comb

def <f>(m, n):
    return comb(m + 1, 2) * comb(n + 1, 2)
""", """\
def <f>(m, n):
    return sum((m - h + 1) * (n - w + 1) for h in range(1, m + 1) for w in range(1, n + 1))
"""),
        inputs=several_integers((1, 9), (1, 9)),
    ),
    Family(
        concept="count-squares-in-grid",
        tags=("number-theory", "geometry"),
        phrasings=(
            "Write a function to count the squares of every "
            "size in an n by n board of unit squares.",
            "Write a python function to return how many squares made of whole cells "
            "a square board of n rows contains (sides along the grid).",
            "Given n >= 0, return the number of 1x1, 2x2, ... and n "
            "x n squares in a chessboard of n by n cells.",
            "How many squares, large and small, can be found on a board with n cells on each side?",
            "Return n * n + (n - 1) * (n - 1) + ... + 1, the "
            "count of all squares in an n by n grid.",
            "I need the number of axis-parallel squares of any size "
            "in a grid with n rows and n columns of cells.",
        ),
        names=("count_squares", "squares_in_board", "all_squares", "square_total"),
        solutions=("""\
def <f>(n):
    return sum(k * k for k in range(1, n + 1))
""", """\
def <f>(n):
    return n * (n + 1) * (2 * n + 1) // 6
""", """\
def <f>(n):
    count = 0
    for side in range(1, n + 1):
        count += (n - side + 1) ** 2
    return count
"""),
        inputs=lambda rng: (rng.randint(0, 30),),
    ),
    Family(
        concept="double-factorial",
        tags=("number-theory",),
        phrasings=(
            "Write a function to compute the double factorial of n >= 0: n * "
            "(n - 2) * (n - 4) * ... down to 1 or 2 (1 for n = 0).",
            "Write a python function to return n!!, the product of all integers "
            "from 1 to n with the same parity as n (1 when n is 0).",
            "Given n >= 0, multiply n by every second smaller "
            "positive integer; 7 gives 7 * 5 * 3 * 1.",
            "What is the product n (n - 2) (n - 4) ..., taken while "
            "the factors are positive? Empty products are 1.",
            "Return the product of the even numbers up to n if n is "
            "even, of the odd ones if n is odd; 1 for n = 0.",
            "I need n!! (not the factorial of the factorial): 8 * 6 * 4 * 2 for n = 8.",
        ),
        names=("double_factorial", "semifactorial", "every_second_product", "skip_factorial"),
        solutions=("""\
def <f>(n):
    product = 1
    while n > 1:
        product *= n
        n -= 2
    return product
""", """\
import math

def <f>(n):
    return math.prod(range(n, 0, -2))
""", """\
def <f>(n):
    return 1 if n < 2 else n * <f>(n - 2)
"""),
        inputs=lambda rng: (rng.randint(0, 15),),
    ),
    Family(
        concept="knockout-rounds",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the rounds of a knockout tournament with "
            "n players (an odd player out moves on without a game).",
            "Write a python function to return how many rounds it takes until one of n "
            "players is left, if each round halves the field, rounding up.",
            "Given n >= 1 players, return the number of rounds: in each, "
            "pairs play, losers leave, a leftover player stays.",
            "How often must n (at least 1) be halved, rounding up each time, to come down to 1?",
            "Return the least r for which 2 ** r is n or more, the "
            "number of knockout rounds for n players.",
            "I need the number of rounds until a winner is found among n "
            "players in a cup with free passes where needed.",
        ),
        names=("knockout_rounds", "rounds_needed", "tournament_rounds", "rounds_until_winner"),
        solutions=("""\
def <f>(n):
    rounds = 0
    while n > 1:
        n = (n + 1) // 2
        rounds += 1
    return rounds
""", """\
def <f>(n):
    return (n - 1).bit_length()
""", """\
def <f>(players):
    rounds = 0
    while 2 ** rounds < players:
        rounds += 1
    return rounds
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 20), rng.randint(20, 130),
            2 ** rng.randint(0, 7), 2 ** rng.randint(1, 7) + 1)),),
    ),
    Family(
        concept="count-pairs-with-even-sum",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the pairs i < j of numbers from 1 to n whose sum is even.",
            "Write a python function to return in how many ways two different "
            "integers from 1..n with an even total can be chosen, order ignored.",
            "Given n >= 1, return the number of unordered pairs of "
            "distinct numbers up to n that add to an even number.",
            "How many pairs (i, j) with 1 <= i < j <= n have i + j divisible by 2?",
            "Two different cards out of 1, 2, ..., n are drawn: how many hands have an even sum?",
            "I need the count of two-element subsets of {1, ..., n} "
            "whose elements are both odd or both even.",
        ),
        names=("even_sum_pairs", "pairs_even_sum", "count_even_pairs", "same_parity_pairs"),
        solutions=("""\
def <f>(n):
    even = n // 2
    odd = n - even
    return even * (even - 1) // 2 + odd * (odd - 1) // 2
""", """\
from itertools import combinations

def <f>(n):
    return sum((i + j) % 2 == 0 for i, j in combinations(range(1, n + 1), 2))
""", """\
def <f>(n):
    count = 0
    for i in range(1, n + 1):
        for j in range(i + 1, n + 1):
            if (i + j) % 2 == 0:
                count += 1
    return count
"""),
        inputs=lambda rng: (rng.randint(1, 35),),
    ),
)
