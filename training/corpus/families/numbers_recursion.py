"""Hanoi, binomial coefficients and Pascal's triangle."""

from training.corpus.draw import one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="hanoi-move-count",
        tags=("recursion",),
        phrasings=(
            "Write a function to count the moves needed for the Towers of Hanoi with n discs.",
            "Write a python function to return the minimum number of "
            "moves that solve Hanoi with n discs (0 for none).",
            "Given n discs on one of three pegs, return how many moves "
            "bring the whole tower to another peg at best.",
            "How many steps does the shortest solution of the Tower of Hanoi take for n discs?",
            "I need the least number of disc moves for a Hanoi tower of height n.",
            "Compute the Tower of Hanoi move count: twice the count "
            "for one disc less, plus one; 0 for no disc.",
            "Return the number of moves in the optimal three-peg Hanoi puzzle with n discs.",
        ),
        names=("hanoi_moves", "hanoi", "count_moves", "tower_of_hanoi"),
        solutions=("""\
def <f>(n):
    return 2 ** n - 1
""", """\
def <f>(n):
    if n == 0:
        return 0
    return 2 * <f>(n - 1) + 1
""", """\
def <f>(discs):
    moves = 0
    for _ in range(discs):
        moves = 2 * moves + 1
    return moves
"""),
        inputs=one_integer(2, 12, 0, 1),
    ),
    Family(
        concept="hanoi-move-list",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to list the shortest Tower of Hanoi moves for n "
            "discs from 'A' to 'C' via 'B', as (from, to) tuples.",
            "Write a python function to solve Hanoi with pegs 'A', 'B', 'C': "
            "return the peg pairs moving n discs from A to C.",
            "Given n, return the list of (source, target) peg letters "
            "that optimally carries n discs from 'A' to 'C'.",
            "Which moves, as tuples of peg names, transfer a Hanoi tower "
            "of n discs from 'A' to 'C' with 'B' as helper?",
            "I need the optimal solution of the Towers of Hanoi (A to "
            "C, spare B) as a list of pairs of letters.",
            "Return every move (from_peg, to_peg) in order for n discs, "
            "start 'A', goal 'C', spare 'B', as few as possible.",
            "Solve the Hanoi puzzle from peg 'A' to peg 'C' in the "
            "fewest moves; give a list of two-letter tuples.",
        ),
        names=("hanoi_moves", "solve_hanoi", "hanoi", "move_discs"),
        solutions=("""\
def <f>(n, source="A", spare="B", target="C"):
    if n == 0:
        return []
    first = <f>(n - 1, source, target, spare)
    last = <f>(n - 1, spare, source, target)
    return first + [(source, target)] + last
""", """\
def <f>(n):
    moves = []

    def move(count, source, spare, target):
        if count > 0:
            move(count - 1, source, target, spare)
            moves.append((source, target))
            move(count - 1, spare, source, target)

    move(n, "A", "B", "C")
    return moves
"""),
        inputs=lambda rng: (rng.randint(0, 3),),
    ),
    Family(
        concept="binomial-coefficient",
        tags=("numbers", "recursion"),
        phrasings=(
            "Write a function to compute the binomial coefficient n over k, for 0 <= k <= n.",
            "Write a python function to count the ways to choose k "
            "of n different things (order ignored).",
            "Given n and k with 0 <= k <= n, return how many "
            "k-element subsets a set of n elements has.",
            "In how many ways can a team of k be picked from n people?",
            "I need 'n choose k' as an int; k is at most n.",
            "Return the entry k (from 0) of row n (from 0) in Pascal's triangle.",
            "Calculate n! / (k! * (n - k)!) for 0 <= k <= n as an integer.",
        ),
        names=("binomial", "choose", "combinations", "n_choose_k", "binomial_coefficient"),
        solutions=("""\
import math

def <f>(n, k):
    return math.comb(n, k)
""", """\
def <f>(n, k):
    if k == 0 or k == n:
        return 1
    return <f>(n - 1, k - 1) + <f>(n - 1, k)
""", """\
def <f>(n, k):
    result = 1
    for i in range(k):
        result = result * (n - i) // (i + 1)
    return result
"""),
        inputs=lambda rng: (lambda n: (n, rng.randint(0, n)))(rng.randint(2, 10)),
    ),
    Family(
        concept="pascal-row",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to return row n of Pascal's triangle, where row 0 is [1].",
            "Write a python function to build the list of binomial "
            "coefficients n over 0, n over 1, ..., n over n.",
            "Given n >= 0, return the nth row (from zero) of Pascal's triangle as a list.",
            "Which numbers are in Pascal's triangle in row n, if the top row [1] is row 0?",
            "I need the coefficients of (1 + x) to the power n as a list.",
            "Produce line n of Pascal's triangle; line 0 is [1], line 1 is [1, 1].",
            "Start from [1] and n times add neighbours, with a 1 "
            "at each end; return the resulting list.",
        ),
        names=("pascal_row", "pascal", "pascal_line", "triangle_row"),
        solutions=("""\
def <f>(n):
    row = [1]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return row
""", """\
import math

def <f>(n):
    return [math.comb(n, k) for k in range(n + 1)]
""", """\
def <f>(n):
    if n == 0:
        return [1]
    above = <f>(n - 1)
    return [1] + [above[i] + above[i + 1] for i in range(n - 1)] + [1]
"""),
        inputs=lambda rng: (rng.randint(0, 9),),
    ),
)
