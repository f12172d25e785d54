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
        more_phrasings=(
            "Write a function to tell how many steps a Tower of Hanoi with n discs takes at least.",
            "Write a python function to determine the length of the shortest solution of the three-rod disc puzzle of size n.",
            "For a stack of n discs of different sizes, return the smallest number of transfers that carries it to another of three pegs, a larger disc never lying on a smaller one.",
            "How many single-disc moves does the best Hanoi player need to shift n discs?",
            "minimal Hanoi moves for n discs",
            "A pile of n rings has to go from one stick to another with a third one as a help, one ring at a time, never a big one on a small one; say how many times you lift a ring at the least.",
            "The integer 2^n - 1, the optimal move count of the Towers of Hanoi with three pegs and n discs.",
            "1 disc takes 1 move, 2 take 3, 3 take 7, and no disc takes none; return the number for n.",
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
        more_phrasings=(
            "Write a function to give the fewest-moves Hanoi solution for n discs as (from, to) tuples, starting on 'A', ending on 'C', with 'B' to help.",
            "Write a python function to generate the optimal sequence of disc transfers from rod 'A' to rod 'C' over rod 'B', each as a tuple of source and destination.",
            "For n discs stacked on peg 'A', return the ordered list of tuples (peg taken from, peg put on) of the quickest way to rebuild the stack on 'C' with the help of 'B'.",
            "In which order must discs be moved, as pairs such as ('A', 'C'), so that a Hanoi stack of n on 'A' reaches 'C' in the least number of moves, using 'B' in between?",
            "shortest Hanoi move tuples, 'A' to 'C' via 'B'",
            "Rings lie on stick 'A' and should end on 'C'; 'B' may be used on the way. List each lift as a tuple, the stick it leaves and then the stick it lands on, without a needless lift; no rings, empty list.",
            "The list M(n, A, B, C) = M(n-1, A, C, B) + [('A', 'C')] + M(n-1, B, A, C), with M(0) empty, the pegs in each tuple being origin and target.",
            "First bring n - 1 discs from 'A' to 'B' in the same manner, then the largest from 'A' to 'C', then the n - 1 from 'B' to 'C'; return all (origin, goal) tuples in that order.",
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
        more_phrasings=(
            "Write a function to get how many selections of k items out of n exist.",
            "Write a python function to evaluate C(n, k) for k between 0 and n inclusive.",
            "For a group size n and a committee size k no larger than n, return the number of committees possible.",
            "In how many ways can k winners be drawn from n tickets if it does not matter who is drawn first?",
            "number of k-combinations of n items",
            "You have n different toys and may take k of them along; say how many different bags could be packed.",
            "The coefficient of x^k in the expansion of (1 + x)^n, for integers 0 <= k <= n.",
            "Of 4 cards, 2 can be picked in 6 ways; return that count for n cards and k picks, in this order of arguments, as an integer.",
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
        more_phrasings=(
            "Write a function to get line n of Pascal's triangle as a list, counting lines from 0.",
            "Write a python function to compute all of C(n, k), with k running from 0 to n, as a list.",
            "For an integer n from 0 up, return the n + 1 entries of the row of Pascal's number triangle that begins 1, n (row zero being just [1]).",
            "Which numbers stand next to each other in row n of the arithmetical triangle, if its tip is row 0?",
            "Pascal triangle row n, zero-based",
            "Write a 1 on top; each further line has 1 at both ends and, in between, sums of two neighbours from above. List the line that is n steps below the top.",
            "The sequence of binomial coefficients of order n, in increasing order of the lower index.",
            "Row 4 is [1, 4, 6, 4, 1], since (x + 1)^4 expands to these factors; return the like list for an exponent n >= 0.",
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
