"""Counting arrangements, choices and games."""

from training.corpus.draw import several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="permutations-count",
        tags=("number-theory",),
        phrasings=(
            "Write a function to compute from n and k <= n in how many "
            "ways k of n different things can be placed in order.",
            "Write a python function to return the number of permutations of n "
            "things taken k at a time; arguments n, k with 0 <= k <= n.",
            "Given n and k <= n, return n * (n - 1) * ... with k factors (1 for k = 0).",
            "From n items, how many ordered selections of k without repetition are there?",
            "n runners compete for k different medals: in how many ways can they be awarded?",
            "I need n! / (n - k)! as an integer, for k from 0 to n.",
        ),
        more_phrasings=(
            "Write a function to count the ordered picks of k out of n different things (n, k with 0 <= k <= n).",
            "Write a python function to give the number of sequences of length k that can be formed from n distinct objects, none used twice; n comes first, and k is not above it.",
            "Given n and k with 0 <= k <= n, divide the factorial of n by the factorial of n - k and return this whole number.",
            "In how many ways can k out of n items be lined up, if the order matters and nothing is repeated (n first, k at most n)?",
            "Number of k-permutations of n (k <= n).",
            "There are n people and k numbered chairs, with k not more than n: in how many ways can the chairs be filled?",
            "The falling factorial n (n - 1) ... (n - k + 1) for integers 0 <= k <= n, equal to 1 if k is 0.",
            "Among 10 runners the podium of 3 can come about in 10 * 9 * 8 ways; return this for n runners and k <= n places.",
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
            "Write a function to count, for n >= 1 kinds, the ways to choose k "
            "items if kinds may repeat and order does not matter.",
            "Write a python function to return the number of multisets of size k "
            "over n different elements; arguments n, k (n at least 1).",
            "Given n >= 1 kinds and k >= 0, return how many unordered "
            "selections of k items with repetition exist.",
            "An ice cream shop has n flavours: how many different cups with "
            "k scoops are there, order ignored, repeats allowed?",
            "There are n different boxes (n at least 1): in how "
            "many ways can k equal balls be put into them?",
            "I need the binomial coefficient \"n + k - 1 over k\" for n kinds and k picks.",
        ),
        more_phrasings=(
            "Write a function to count the ways to pick k items from n >= 1 kinds, repeats allowed, order irrelevant.",
            "Write a python function to give the number of combinations with repetition of n kinds, at least 1, taken k at a time (first n, then k).",
            "Given n kinds of thing, 1 or more, and a number k >= 0, return how many different collections of k things there can be, several of a kind being fine.",
            "How many unordered samples of size k, drawn with replacement, does a set of n >= 1 elements have?",
            "Multiset coefficient for n >= 1 kinds and k picks.",
            "A shop sells n kinds of bun, at least one; in how many ways can you fill a bag with k buns, when only how many of each kind matters?",
            "The number of solutions of x_1 + ... + x_n = k in non-negative integers, for n >= 1.",
            "2 flavours and 3 scoops make 4 cups (3 + 0, 2 + 1, 1 + 2, 0 + 3): how many do n flavours, one or more, and k scoops make?",
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
        concept="subsets-of-at-most-k",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count a set's subsets of at most k elements, "
            "the empty one included; arguments: size n of the set, k.",
            "Write a python function to return in how many ways one can choose k or "
            "fewer of n different items (arguments n, k); choosing none counts.",
            "Given n and k, return the number of subsets of an "
            "n-element set that have size 0 to k.",
            "There are n things: how many selections of k or fewer are "
            "there, order ignored, the empty one included?",
            "Sum the binomial coefficients \"n over i\" for i from 0 to k.",
            "Of n different books I may take up to k: how many "
            "possibilities are there, counting taking none?",
        ),
        more_phrasings=(
            "Write a function to count the subsets with no more than k elements of an n-element set, also the empty one (n, k).",
            "Write a python function to give the number of ways to pick up to k out of n distinct items, regardless of order, picking nothing being one way.",
            "Given a set's size n and a bound k, return how many of its subsets, the empty set among them, do not have more than k elements.",
            "How many combinations of n different things are there with 0, 1, 2, ... or k members (first n, then k)?",
            "Number of subsets of size 0 to k, n elements.",
            "From n different toys you may take home as many as you like up to k, or none at all: how many different choices do you have?",
            "The partial row sum C(n, 0) + C(n, 1) + ... + C(n, k) of Pascal's triangle, for n and k.",
            "All 2 ** n selections from n things except those with more than k of them: how many are there?",
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
        more_phrasings=(
            "Write a function to get the number of rounds in a knockout cup with n >= 1 players, byes for odd ones.",
            "Write a python function to tell how many times the winners of n entrants must be paired again before a champion stands alone, one entrant advancing free if they are odd in number.",
            "Given n >= 1, repeatedly replace it by half of it, rounded up, and return how many replacements it takes until it is 1.",
            "How many rounds does an elimination contest of n players last, n being 1 or more and unpaired players going through?",
            "Rounds of a single-elimination tournament for n >= 1.",
            "In each round everyone plays someone and the loser goes home; if one is left without an opponent he stays in; with n players at the start, after how many rounds is one player left?",
            "For n >= 1, the smallest integer r >= 0 with n <= 2 ** r.",
            "5 players become 3, then 2, then 1, which is 3 rounds; a lone player needs 0; do the count for any n of at least 1.",
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
        more_phrasings=(
            "Write a function to count the pairs of different numbers in 1..n that add up to an even number.",
            "Write a python function to tell how many unordered pairs of distinct integers between 1 and n, inclusive, have the same parity.",
            "Given n, return the count of i < j, both taken from 1, 2, ..., n, such that i + j is a multiple of two.",
            "In how many ways can one choose two of the numbers 1 to n, disregarding order, with an even sum?",
            "Number of even-sum pairs i < j up to n.",
            "Tickets are numbered from 1 to n and you take two of them: how many possible couples add up to something you can halve?",
            "The number of 2-element subsets {i, j} of {1, ..., n} with i congruent to j modulo 2.",
            "For 4 there are two, namely 1 with 3 and 2 with 4: count those which are both odd plus those which are both even, for any n.",
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
    Family(
        concept="circular-seatings",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the ways to seat n people at a round "
            "table, where turning the whole table changes nothing (n >= 1).",
            "Write a python function to return the number of circular arrangements of n "
            "different items; rotations are the same, mirror images are not.",
            "Given n >= 1 persons, return how many seatings round a "
            "table there are if only the order clockwise matters.",
            "In how many different circles can n children stand, two "
            "circles being equal if one is the other rotated?",
            "Return the factorial of n - 1, the number of cyclic orders of n things.",
            "I need the count of cyclic arrangements of n distinct "
            "objects, reflections counted separately.",
        ),
        more_phrasings=(
            "Write a function to count the circular arrangements of n >= 1 people, rotations being the same and reflections not.",
            "Write a python function to tell in how many ways n different persons, one or more, fit round a table when only who sits left and right of whom matters, left and right being distinguished.",
            "Given n >= 1, return the factorial of n - 1, which is the number of orders of n distinct things in a ring.",
            "How many ring orders of n different beads, at least one, exist, if turning the ring makes no new order but flipping it over does?",
            "Number of cyclic orders of n >= 1 distinct items.",
            "Friends, n of them (1 or more), sit down at a round table; nobody minds if all move on one chair together: how many really different ways are there, a mirrored one being different?",
            "The number of orbits of the linear orders of n >= 1 elements under cyclic shifts.",
            "At the round table the first of n persons gets a fixed chair; then let the other n - 1 take the seats left, clockwise, in any order: how many outcomes are there?",
        ),
        names=("circular_seatings", "round_table_orders",
            "circular_permutations", "table_arrangements"),
        solutions=("""\
from math import factorial

def <f>(n):
    return factorial(n - 1)
""", """\
def <f>(n):
    ways = 1
    for k in range(2, n):
        ways *= k
    return ways
""", """\
def <f>(n):
    return 1 if n < 3 else (n - 1) * <f>(n - 1)
"""),
        inputs=lambda rng: (rng.randint(1, 12),),
    ),
    Family(
        concept="league-games",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the games of a league with n teams "
            "in which each team plays every other <k> times.",
            "Write a python function to return the total number of "
            "matches if n teams all meet each other <k> times.",
            "Given n teams, return how many games are played "
            "when every pair of teams plays <k> games.",
            "How many matches does a season have with n clubs "
            "and <k> games between any two of them?",
            "Each two of n players play <k> rounds against one "
            "another: return the total number of rounds.",
            "I need <k> times the number of pairs that can be formed from n teams.",
        ),
        names=("league_games", "games_in_league", "home_and_away", "count_matches"),
        solutions=("""\
def <f>(n):
    return <k> * n * (n - 1) // 2
""", """\
from math import comb

def <f>(n):
    return <k> * comb(n, 2)
""", """\
def <f>(teams):
    games = 0
    for first in range(teams):
        for second in range(first + 1, teams):
            games += <k>
    return games
"""),
        inputs=lambda rng, k: (rng.randint(0, 30),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 6))},
    ),
    Family(
        concept="committee-from-two-groups",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the ways to choose a men out of "
            "m and b women out of w; arguments m, a, w, b.",
            "Write a python function to return how many groups consist of a "
            "of m men and b of w women (arguments m, a, w, b).",
            "Given m, a, w, b, return the number of selections of a "
            "items from m and b items from w, order ignored.",
            "A team needs a of the m boys and b of the w girls: how "
            "many teams are possible? Call with m, a, w, b.",
            "Return \"m over a\" times \"w over b\", arguments in the order m, a, w, b.",
            "I choose a from a first group of m and b from a second "
            "group of w people: how many results (m, a, w, b)?",
        ),
        names=("committee_count", "mixed_committees", "choose_from_both", "count_teams"),
        solutions=("""\
from math import comb

def <f>(m, a, w, b):
    return comb(m, a) * comb(w, b)
""", """\
import math

def <f>(m, a, w, b):
    first = math.factorial(m) // (math.factorial(a) * math.factorial(m - a))
    second = math.factorial(w) // (math.factorial(b) * math.factorial(w - b))
    return first * second
"""),
        inputs=lambda rng: (m := rng.randint(2, 9), rng.randint(0, m), w := rng.randint(2, 9),
            rng.randint(0, w)),
    ),
    Family(
        concept="numbers-with-distinct-digits",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the numbers with exactly n decimal "
            "digits, all of them different, the first not being 0.",
            "Write a python function to return how many n-digit positive "
            "integers have no repeated digit (1 <= n <= 10).",
            "Given n from 1 to 10, return the number of integers from 10 "
            "** (n - 1) up that have n digits, all distinct.",
            "How many positive integers with n digits use no digit twice?",
            "In how many ways can n different digits be lined up so that the first is not zero?",
            "I need 9 * 9 * 8 * 7 * ... with n factors, the count "
            "of n-digit numbers with distinct digits.",
        ),
        names=("count_distinct_digit_numbers", "different_digit_numbers",
            "no_repeated_digits", "digit_choices"),
        solutions=("""\
def <f>(n):
    count = 9
    for i in range(1, n):
        count *= 10 - i
    return count
""", """\
import math

def <f>(n):
    return 9 * math.perm(9, n - 1)
"""),
        inputs=lambda rng: (rng.randint(1, 10),),
    ),
    Family(
        concept="bell-number",
        tags=("number-theory", "sequences"),
        phrasings=(
            "Write a function to count the ways to divide n different "
            "people into non-empty groups, of any number and size.",
            "Write a python function to compute the nth Bell number, the number "
            "of partitions of a set with n elements (1 for n = 0).",
            "Given n >= 0, return how many partitions into "
            "non-empty unlabelled subsets an n-element set has.",
            "In how many ways can n distinct objects be put into "
            "groups, the order of the groups not mattering?",
            "Return B(n) for the Bell numbers B(0), B(1), ... = 1, 1, 2, 5, 15, 52, ...",
            "I need the number of equivalence relations on a set of n elements.",
        ),
        names=("bell_number", "set_partitions", "count_groupings", "bell"),
        solutions=("""\
from math import comb

def <f>(n):
    bell = [1]
    for m in range(n):
        bell.append(sum(comb(m, k) * bell[k] for k in range(m + 1)))
    return bell[n]
""", """\
def <f>(n):
    row = [1]
    for _ in range(n):
        new = [row[-1]]
        for x in row:
            new.append(new[-1] + x)
        row = new
    return row[0]
"""),
        inputs=lambda rng: (rng.randint(0, 12),),
    ),
    Family(
        concept="groups-of-fixed-number",
        tags=("number-theory", "recursion"),
        phrasings=(
            "Write a function to count the ways to divide n different things "
            "into exactly k non-empty groups without order (n, k >= 0).",
            "Write a python function to compute the Stirling number of the second kind "
            "for n and k: partitions of n elements into k non-empty subsets.",
            "Given n and k, return how many partitions of an n-element "
            "set have precisely k blocks (1 for n = k = 0).",
            "In how many ways can n distinct people form k unnamed teams, "
            "everybody in one team and no team empty?",
            "Return S(n, k) with S(n, k) = k * S(n - 1, k) + S(n - 1, "
            "k - 1) and S(0, 0) = 1, else 0 if n or k is 0.",
            "I need the number of ways to put n different balls into "
            "k identical boxes so that no box stays empty.",
        ),
        more_phrasings=(
            "Write a function to count how n distinct items split into k unlabeled groups, none empty (n, k >= 0).",
            "Write a python function to give the number of partitions of a set of n elements in which there are exactly k blocks, where 0 and 0 make 1.",
            "Given n and k, both from 0 up, return in how many ways n different things can be sorted into k heaps that have no names and at least one thing each.",
            "How many set partitions with k parts does an n-element set possess (first n, then k; 1 when both are 0)?",
            "Stirling partition number for n and k.",
            "So many children, n of them, all different, form k groups, every child being in just one and no group without children: how many ways are there, if the groups have no names?",
            "Three different books make two piles in 3 ways, each time one of them lying alone; say in how many ways n books make k piles that are not empty, the order of the piles being without meaning.",
        ),
        names=("stirling", "groupings_into_k", "stirling_second", "split_into_groups"),
        solutions=("""\
def <f>(n, k):
    if n == 0 or k == 0:
        return int(n == k)
    return k * <f>(n - 1, k) + <f>(n - 1, k - 1)
""", """\
from math import comb, factorial

def <f>(n, k):
    total = sum((-1) ** (k - i) * comb(k, i) * i ** n for i in range(k + 1))
    return total // factorial(k)
"""),
        inputs=lambda rng: (rng.randint(1, 9), rng.choice((0, 1, 2, 2, 3, 3, 4, 5, 6))),
    ),
)
