"""Families about pairs, relations, sets of sets, permutations and comparing lists."""

from random import Random

from training.corpus.draw import (
    chance,
    coin,
    distinct,
    integers,
    letters,
    pairs,
    size,
    some_integers,
)
from training.corpus.family import Family


def relation(rng: Random) -> tuple[list[tuple[int, int]]]:
    """Different pairs; half of the time with every pair's reverse."""
    found = dict.fromkeys(pairs(rng, 1, 4, size(rng, 1, 4)))
    if coin(rng):
        found |= dict.fromkeys((b, a) for a, b in list(found)[:2])
        found = dict.fromkeys(pair for pair in found if pair[::-1] in found)
    return (list(found),)


def transitive_or_not(rng: Random) -> tuple[list[tuple[int, int]]]:
    """Different pairs, mostly two in a row; half of the time with the pairs that these ask for."""
    drawn = pairs(rng, 1, 4, size(rng, 1, 2))
    if drawn and chance(rng, 0.7):
        drawn.append((drawn[0][1], rng.randint(1, 4)))
    found = dict.fromkeys(drawn)
    if coin(rng):
        for _ in range(5):
            found |= {(a, d): None for a, b in found for c, d in found if b == c}
    return (list(found),)


def chained_or_not(rng: Random) -> tuple[list[tuple[int, int]]]:
    """Pairs that link up, half of the time with a break."""
    stops = integers(rng, 1, 6, size(rng, 2, 4) + 1)
    links = list(zip(stops, stops[1:]))
    if links and coin(rng):
        at = rng.randrange(len(links))
        links[at] = links[at][::-1]
    return (links,)


def function_or_not(rng: Random) -> tuple[list[tuple[str, int]]]:
    """Pairs of a letter and a number, some repeated, half of the time one number per letter."""
    values = {key: rng.randint(1, 4) for key in "abcde"}
    found = [(key, values[key]) for key in rng.choices("abcde", k=size(rng, 2, 4))]
    if found and coin(rng):
        key, value = rng.choice(found)
        found.append((key, value % 4 + 1))
    rng.shuffle(found)
    return (found,)


def partition_or_not(rng: Random) -> tuple[list[list[int]], int]:
    """Lists that have 1 to n exactly once, half of the time spoilt."""
    n = rng.randint(2, 6)
    numbers = distinct(rng, 1, n, n)
    cut, second = sorted((rng.randint(0, n), rng.randint(0, n)))
    parts = [part for part in (numbers[:cut], numbers[cut:second], numbers[second:]) if part]
    if coin(rng):
        part = rng.choice(parts)
        part[rng.randrange(len(part))] = rng.randint(1, n + 1)
    return parts, n


def small_sets(rng: Random, fewest: int, most: int) -> list[set[int]]:
    """That many small sets."""
    return [set(integers(rng, 1, 5, rng.randint(1, 3))) for _ in range(size(rng, fewest, most))]


def labelled(rng: Random, most: int = 5) -> list[tuple[str, int]]:
    """Pairs of one of a few letters and a number."""
    return [(rng.choice("abc"), rng.randint(1, 20)) for _ in range(size(rng, 2, most))]


def permutation(rng: Random, length: int) -> list[int]:
    """The numbers from 0 on in a drawn order."""
    return distinct(rng, 0, length - 1, length)


FAMILIES = (
    Family(
        concept="apply-factor-and-addend-pairs",
        tags=("higher-order", "tuples"),
        phrasings=(
            "Write a function to change a number by a list of pairs (a, b): for each pair in turn "
            "multiply by a and then add b; return the final number.",
            "Write a python function to start with x and replace it by a * x + b for every tuple "
            "(a, b) of a list, in order; the arguments are x and the list.",
            "Given a number and pairs (factor, addend), return what the number becomes when every "
            "pair multiplies it by its factor and then adds its addend, first pair first.",
            "What comes out if x (first argument) passes through all steps of a list, step (a, b) "
            "making a times the value plus b of it? No steps leave x as it is.",
            "Run a value through linear functions stored as tuples (slope, intercept), from the "
            "first in the list to the last, and return the result; the value is given first.",
            "I have a start amount and then a list of (times, plus) tuples; each one in its turn "
            "multiplies the amount so far and adds to it. Return the end amount.",
        ),
        more_phrasings=(
            "Write a function to run x through (a, b) pairs in order, x becoming a * x + b each time; x is passed first.",
            "Write a python function to fold a list of (multiplier, summand) tuples over an initial number, given before the list, and return the number obtained.",
            "For a number and a list of tuples (a, b), return the number after multiplying by a and adding b, tuple for tuple from the left; without tuples it is unchanged.",
            "Where does x end up if each pair (a, b) of the list, one after another, first scales it by a and then shifts it by b? x comes before the list.",
            "Apply x -> a * x + b for each pair in turn.",
            "A magician says: think of a number, multiply it by this, add that, multiply by the next, add the next ... The number is the first input, his pairs \"multiply by, add\" are the second. What do you get in the end?",
            "The value f(m)(... f(1)(x) ...) for f(i)(y) = a(i) y + b(i), with x as first and the list of the (a(i), b(i)) as second argument.",
            "3 with [(2, 1), (10, 0)] gives 70: twice 3 plus 1 is 7, ten times 7 plus 0 is 70. An empty list gives 3 back.",
        ),
        names=("run_steps", "apply_pairs", "apply_linear_steps", "pass_through"),
        solutions=(
            """def <f>(x, steps):
    for a, b in steps:
        x = a * x + b
    return x""",
            """from functools import reduce

def <f>(x, steps):
    return reduce(lambda value, step: step[0] * value + step[1], steps, x)""",
            """def <f>(x, steps):
    if not steps:
        return x
    a, b = steps[0]
    return <f>(a * x + b, steps[1:])""",
        ),
        inputs=lambda rng: (rng.randint(-3, 9), pairs(rng, -2, 5, size(rng, 1, 4))),
    ),
    Family(
        concept="relation-is-symmetric",
        tags=("tuples", "sets"),
        phrasings=(
            "Write a function to check whether a list of pairs contains with each pair (a, b) "
            "also the pair (b, a).",
            "Write a python function to tell if a relation, a list of 2-tuples, is symmetric: the "
            "reverse of every pair is in the list too.",
            "Given the pairs of a relation, return True if swapping the items of any pair always "
            "gives a pair of the list, else False.",
            "Is the reverse of each 2-tuple of a list in the list as well? An empty list gives "
            "True.",
            "Return whether the list of one-way roads (from, to) has for each road the road back; "
            "a road from a place to itself is its own way back.",
            "I have (a, b) tuples meaning 'a likes b' and want to know if all liking is mutual; "
            "True as well when there are no tuples.",
        ),
        more_phrasings=(
            "Write a function to check that for every (a, b) in a list the pair (b, a) is in it too.",
            "Write a python function to decide whether turning around all the 2-tuples of a list produces only tuples that the list already has.",
            "For a list of pairs, return False if there is a pair whose mirror image is absent, and True if there's none.",
            "Does the list of 2-tuples hold, along with each of its members, the one with its two entries exchanged?",
            "Is a list of pairs symmetric as a relation?",
            "People wrote down who likes whom, as pairs. Is all liking mutual? Someone who likes himself is fine, and if nobody wrote anything it counts as mutual.",
            "A relation R, given as a list of pairs, is symmetric if (a, b) in R implies (b, a) in R; return the truth value.",
            "[(1, 2), (2, 1), (3, 3)] is True, [(1, 2), (2, 3)] is False, as (2, 1) isn't there. Check any list of pairs.",
        ),
        names=("is_symmetric", "symmetric_relation", "all_mutual", "has_all_reverses"),
        solutions=(
            """def <f>(pairs):
    return all((b, a) in pairs for a, b in pairs)""",
            """def <f>(relation):
    for a, b in relation:
        if (b, a) not in relation:
            return False
    return True""",
            """def <f>(pairs):
    return set(pairs) == {(b, a) for a, b in pairs}""",
        ),
        inputs=relation,
    ),
    Family(
        concept="relation-is-transitive",
        tags=("tuples", "sets"),
        phrasings=(
            "Write a function to check whether a relation given as a list of pairs is transitive: "
            "with (a, b) and (b, c) it always has (a, c).",
            "Write a python function to test that for any two tuples (a, b) and (b, c) of a list "
            "the tuple (a, c) is in the list as well.",
            "Given pairs, return True if whenever one ends where another starts, the pair from "
            "the one's start to the other's end is there, too; otherwise False.",
            "Is a list of 2-tuples transitive? No tuples at all count as True.",
            "Return whether chaining two pairs of the list, (a, b) with (b, c), never leads to a "
            "pair (a, c) outside of it.",
            "I have direct flights as (from, to) tuples; tell me if every trip with one change, "
            "round trips included, could also be made directly.",
        ),
        more_phrasings=(
            "Write a function to test if (a, b) and (b, c) in a list of pairs always mean that (a, c) is in it.",
            "Write a python function to verify transitivity of a relation stored as 2-tuples: each chain of two tuples, joined by a shared middle, must have its shortcut in the list.",
            "For a list of pairs, return False if two of them, the second starting with what the first ends with, have no direct pair from the first's start to the second's end, and True otherwise.",
            "Can one go directly, by a single pair, wherever two pairs of the list in a row lead (also back to the start)?",
            "Is the relation given by these pairs transitive?",
            "The pairs say who is taller than whom or such things. Whenever the list tells a before b and also b before c, it has to tell a before c outright, even if c is a again. Does it? An empty list passes.",
            "R is transitive if for all a, b, c, (a, b) in R and (b, c) in R imply (a, c) in R; return whether the list of pairs R is.",
            "[(1, 2), (2, 3), (1, 3)] is True; [(1, 2), (2, 1)] is False, because (1, 1) and (2, 2) would be needed; [] is True. Decide for any list of 2-tuples.",
        ),
        names=("is_transitive", "transitive_relation", "check_transitive", "transitive"),
        solutions=(
            """def <f>(pairs):
    return all((a, d) in pairs for a, b in pairs for c, d in pairs if b == c)""",
            """def <f>(relation):
    for a, b in relation:
        for c, d in relation:
            if b == c and (a, d) not in relation:
                return False
    return True""",
        ),
        inputs=transitive_or_not,
    ),
    Family(
        concept="pairs-form-a-function",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to check whether a list of (x, y) pairs is a function: no x comes "
            "with two different y.",
            "Write a python function to return True if equal first items always go with equal "
            "second items in a list of tuples.",
            "Given (key, value) tuples, tell whether each key has only one value; the same tuple "
            "may come several times.",
            "Do the pairs contradict each other? Return False if some first item stands with "
            "different second items and True otherwise.",
            "Test if a list of pairs gives every first component just one second component "
            "(repeated pairs do no harm, and no pairs give True).",
            "I have measured points (x, y) and need to know if any x got two unequal y values: "
            "then False, else True.",
        ),
        more_phrasings=(
            "Write a function to tell if in a list of (x, y) pairs every x has just one y.",
            "Write a python function to detect whether tuples with the same first entry always agree in the second as well, so that they could be turned into a dictionary without loss.",
            "For (x, y) tuples, return False when one x is listed with two unlike y, and True when that is nowhere so, also for an empty list.",
            "Is y determined by x in this list of pairs, the same pair twice being allowed?",
            "Does a list of pairs define a function?",
            "On slips of paper people wrote a country and its capital. Does anybody's slip give another capital for a country than somebody else's? Return False then, and True if all is consistent.",
            "A set of pairs is a function if (x, y) and (x, z) belonging to it imply y = z; return True or False accordingly.",
            "[(1, 5), (2, 5), (1, 5)] is True, for different x may share a y; [(1, 5), (1, 6)] is False. Examine any list of pairs.",
        ),
        names=("is_function", "consistent", "is_mapping", "single_valued"),
        solutions=(
            """def <f>(pairs):
    seen = {}
    for x, y in pairs:
        if x in seen and seen[x] != y:
            return False
        seen[x] = y
    return True""",
            """def <f>(pairs):
    return len(set(pairs)) == len({x for x, _ in pairs})""",
            """def <f>(pairs):
    table = dict(pairs)
    return all(table[x] == y for x, y in pairs)""",
        ),
        inputs=function_or_not,
    ),
    Family(
        concept="in-exactly-k-of-the-lists",
        tags=("sets", "counters"),
        phrasings=(
            "Write a function to return the sorted values that occur in exactly <k> of the lists "
            "in a list of lists; repeats inside one list count once.",
            "Write a python function to find which numbers belong to exactly <k> of the inner "
            "lists, in ascending order, no matter how often they stand in one of them.",
            "Given several lists, list in rising order, each once, the values for which the "
            "number of lists containing them is <k>.",
            "Which values are contained in exactly <k> of the sublists? Return them sorted, each "
            "one once.",
            "Return a sorted list of the distinct elements present in <k> of the given lists, no "
            "more and no fewer; a list counts once per element.",
            "I have the shopping baskets of several people as lists and need, sorted and "
            "each once, the items found in exactly <k> of the baskets, be it one or several times.",
        ),
        more_phrasings=(
            "Write a function to return, sorted, the values found in exactly <k> of the inner lists, a list counting once per value.",
            "Write a python function to filter the elements of several lists by their list frequency, the number of lists having them, being precisely <k>, and sort the result.",
            "For a list of lists, return the ascending list of those values, each named once, that <k> of the lists contain while all the others don't.",
            "Which numbers, in rising order, are members of <k> of the lists, neither more nor fewer, if it makes no difference how many times a list has them?",
            "Sorted values occurring in exactly <k> sublists.",
            "Each guest brings a list of wishes, some wishes on it twice. What wishes are shared by just <k> guests? Count every guest once per wish, and put the wishes in order without repeats.",
            "The increasing list of all v such that the number of indices i with v in lists[i] equals <k>.",
            "Reduce every inner list to its different values, count in how many of them a value is, and keep, sorted, the values with count <k>; a higher count is as bad as a lower one.",
        ),
        names=("in_exactly_k", "in_k_lists", "shared_by_k", "found_in_k"),
        solutions=(
            """def <f>(lists):
    values = set().union(*lists)
    return sorted(v for v in values if sum(v in row for row in lists) == <k>)""",
            """from collections import Counter

def <f>(lists):
    counts = Counter(value for row in lists for value in set(row))
    return sorted(value for value, count in counts.items() if count == <k>)""",
        ),
        inputs=lambda rng, k: ([some_integers(rng, 1, 7, 1, 5) for _ in range(rng.randint(2, 4))],),
        parameters=lambda rng: {"k": rng.randint(1, 3)},
    ),
    Family(
        concept="number-of-lists-with-each-value",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to return a dictionary from each value to the number of inner lists "
            "that contain it, repeats within a list counting once.",
            "Write a python function to count for each element of a list of lists in how many of "
            "the lists it is found, as a dict.",
            "Given lists of words, return {word: number of lists in which the word occurs}; two "
            "in the same list add only 1.",
            "In how many of the sublists does each value appear at least once? Answer with a "
            "dictionary.",
            "Make a dict with all values of the sublists as keys; each key's value is how many "
            "of the sublists have the key among their items.",
            "I have the tags of several posts as lists and want to know, in a dict, how many "
            "posts carry each tag; a tag given twice to one post is just one post.",
        ),
        more_phrasings=(
            "Write a function to count, for each value, the inner lists that have it, as a dict; repeats in a list add nothing.",
            "Write a python function to compute document frequencies: a dictionary that gives for every word how many of the lists include it at least once.",
            "For a list of lists, return a dictionary with an entry for each element found anywhere; the entry says how many lists the element is in.",
            "In how many different lists can each value be found, no matter how often within one? Return {value: number of lists}.",
            "Dict from value to number of sublists containing it.",
            "Every family writes a list of the animals it has seen, and some write one twice. Make a dictionary that tells for each animal how many families have seen it.",
            "The mapping v -> |{i : v in lists[i]}| for all v in the union of the inner lists, as a dictionary.",
            "[['a', 'a'], ['a', 'b']] gives {'a': 2, 'b': 1}, for the doubled 'a' of the first list is counted only once. Build such a dict from any list of lists.",
        ),
        names=("list_counts", "document_frequency", "count_lists_with", "spread_of_values"),
        solutions=(
            """def <f>(lists):
    counts = {}
    for row in lists:
        for value in set(row):
            counts[value] = counts.get(value, 0) + 1
    return counts""",
            """from collections import Counter

def <f>(lists):
    return dict(Counter(value for row in lists for value in set(row)))""",
            """def <f>(lists):
    return {v: sum(v in other for other in lists) for row in lists for v in row}""",
        ),
        inputs=lambda rng: (
            [rng.choices("abcd", k=rng.randint(1, 4)) for _ in range(size(rng, 2, 3))],
        ),
    ),
    Family(
        concept="keep-largest-sets-only",
        tags=("sets",),
        phrasings=(
            "Write a function to drop from a list of different sets each one that is contained in "
            "another set of the list, keeping the order.",
            "Write a python function to keep only the sets of a list that are not a subset of any "
            "other set there; the sets are all different.",
            "Given distinct sets, return in order those which are not part of a bigger one of the "
            "list.",
            "Which of the sets (no two alike) are maximal, in that no other set of the list "
            "includes them? Return these in the given order.",
            "Remove the sets all of whose elements are also in one other set of the list, which "
            "has no equal sets; return the remaining ones as they come.",
            "I have a list of different sets and want to get rid of those that a larger set "
            "covers completely by itself; the rest stays in order.",
        ),
        more_phrasings=(
            "Write a function to remove each set that is part of another set in a list of distinct sets, leaving the rest in order.",
            "Write a python function to filter a list of pairwise different sets down to the inclusion-maximal ones, in the order given.",
            "For a list of sets without duplicates, return the ones for which no other set of the list has all of their elements, keeping their sequence.",
            "Which sets of the list, all of them different, are not swallowed whole by some other single set of it? Keep the order.",
            "Sets not properly contained in another of the list.",
            "Every cook names the dishes he can make, no two cooks the same. Send home each cook whose dishes another one can all make too. List what the remaining cooks make, in the old order.",
            "The sublist of all S in a list of distinct sets such that there is no T in the list with S a proper subset of T.",
            "[{1}, {2, 3}, {1, 2}] becomes [{2, 3}, {1, 2}], as {1} lies inside {1, 2}. A set covered only by several others together stays. The sets all differ.",
        ),
        names=("maximal_sets", "drop_subsets", "keep_maximal", "largest_sets"),
        solutions=(
            """def <f>(sets):
    return [s for s in sets if not any(s < other for other in sets)]""",
            """def <f>(sets):
    result = []
    for s in sets:
        for other in sets:
            if s != other and s.issubset(other):
                break
        else:
            result.append(s)
    return result""",
        ),
        inputs=lambda rng: (
            [set(s) for s in dict.fromkeys(
                tuple(sorted(set(integers(rng, 1, 4, rng.randint(1, 4)))))
                for _ in range(rng.randint(2, 5))
            )],
        ),
    ),
    Family(
        concept="lists-partition-one-to-n",
        tags=("sets", "validation"),
        phrasings=(
            "Write a function to check whether some lists together contain all numbers from 1 to "
            "n, each a single time, and nothing else; the lists come first, then n.",
            "Write a python function to tell if a list of lists is a partition of 1, ..., n: every "
            "number in one place, none missing, none beyond; arguments: lists, n.",
            "Given groups of numbers and n, return True if each number from 1 to n is in exactly "
            "one group, a single time, and no other number is in any.",
            "Do the sublists split up the numbers from 1 through n without gaps, repeats or "
            "strangers? The lists come first, n second; return a bool.",
            "Return whether the items of all inner lists, taken together, are just 1 to n with no "
            "number occurring twice; the second argument is n.",
            "I divided pupils numbered 1 to n (second argument) into teams (first argument, a "
            "list of lists); check that all are placed, nobody twice, and no unknown number.",
        ),
        more_phrasings=(
            "Write a function to check that some lists together hold 1 to n, every number exactly once and nothing more; called with lists, n.",
            "Write a python function to verify that flattening the lists, the first argument, yields a permutation of the integers from 1 to the second argument.",
            "For a list of lists and a number n, return whether each of 1, ..., n occurs one single time in all the lists taken together and no other item occurs.",
            "Are the numbers 1 to n dealt out completely to the given lists, no number twice, none left, and no number from elsewhere? Lists first, then n.",
            "Do these lists partition {1, ..., n}? Arguments lists, n.",
            "A teacher splits the pupils numbered 1 to n into groups. Check the groups: is everybody in one of them, nobody in two or named twice, and no number there that doesn't exist? Groups come first, then n; answer True or False.",
            "True iff the concatenation of the lists, sorted, equals [1, 2, ..., n]; parameters: lists, n.",
            "[[3], [1, 2]] and 3 are fine; [[1], [1, 2]] and 2 are not, nor [[1]] and 2, nor [[1, 2]] and 1. Judge any list of lists and n by this.",
        ),
        names=("is_partition", "valid_groups", "covers_once", "check_teams"),
        solutions=(
            """def <f>(lists, n):
    return sorted(x for part in lists for x in part) == list(range(1, n + 1))""",
            """def <f>(groups, n):
    seen = set()
    for group in groups:
        for x in group:
            if x in seen or not 1 <= x <= n:
                return False
            seen.add(x)
    return len(seen) == n""",
            """from itertools import chain

def <f>(lists, n):
    numbers = list(chain.from_iterable(lists))
    return len(numbers) == n and set(numbers) == set(range(1, n + 1))""",
        ),
        inputs=partition_or_not,
    ),
    Family(
        concept="first-list-having-all-wanted",
        tags=("sets", "searching"),
        phrasings=(
            "Write a function to return the index of the first inner list that contains every "
            "wanted item, or -1; the lists come first, the wanted items second.",
            "Write a python function to find the position, from 0, of the earliest list of a list "
            "of lists having all items of a second argument in it (-1 if no list does).",
            "Given baskets (a list of lists) and a list of wanted items, tell which basket, "
            "counting from 0, is the first with all of them; -1 for none.",
            "At which index is the first sublist that lacks nothing of the second argument, a "
            "list? Give -1 when each sublist lacks something.",
            "Look through the lists in the first argument and return the zero-based index where "
            "all elements of the second argument are in the list for the first time, else -1.",
            "I have several recipes as ingredient lists and a list of ingredients to use up; "
            "return the number (0 is the first) of the first recipe that has them all, or -1.",
        ),
        names=("first_with_all", "find_basket", "index_with_all", "first_complete"),
        solutions=(
            """def <f>(lists, wanted):
    for index, row in enumerate(lists):
        if all(item in row for item in wanted):
            return index
    return -1""",
            """def <f>(lists, wanted):
    return next((i for i, row in enumerate(lists) if set(wanted) <= set(row)), -1)""",
        ),
        inputs=lambda rng: (
            [rng.sample("abcd", rng.randint(1, 3)) for _ in range(size(rng, 2, 4))],
            rng.sample("abcd", rng.choice((1, 1, 2, 2, 0))),
        ),
    ),
    Family(
        concept="count-pairs-of-sets-that-meet",
        tags=("sets", "counters"),
        phrasings=(
            "Write a function to count the pairs of sets in a list that have at least one element "
            "in common.",
            "Write a python function to return how many of all the ways to pick two sets from a "
            "list give sets that are not disjoint.",
            "Given a list of sets, in how many pairs (i, j) with i < j do the sets at i and j "
            "share an element?",
            "How many couples of sets of the list overlap? Equal sets at two places are a couple "
            "as well.",
            "Count the unordered choices of two positions in a list of sets whose sets intersect.",
            "I have the hobbies of some people as sets; how many pairs of people share one hobby "
            "or more?",
        ),
        more_phrasings=(
            "Write a function to count the pairs of sets in a list that overlap.",
            "Write a python function to find for how many choices of two different positions in a list of sets the intersection is non-empty.",
            "For a list of sets, return how many unordered pairs of them have some common element.",
            "How many pairs can be formed from the sets of the list such that the two share at least one member?",
            "Number of non-disjoint pairs in a list of sets.",
            "Every person says which days suit them, as a set. How many pairs of people could meet, since there's a day good for both?",
            "The number of (i, j) with i < j such that s[i] and s[j] have a non-empty intersection.",
            "All pairs of sets, minus those with nothing in common: [{1}, {1, 2}, {3}] gives 1, and two equal non-empty sets at different places make a pair, too.",
        ),
        names=("overlapping_pairs", "count_overlaps", "meeting_pairs", "pairs_that_share"),
        solutions=(
            """from itertools import combinations

def <f>(sets):
    return sum(1 for a, b in combinations(sets, 2) if a & b)""",
            """def <f>(sets):
    count = 0
    for i in range(len(sets)):
        for j in range(i + 1, len(sets)):
            if not sets[i].isdisjoint(sets[j]):
                count += 1
    return count""",
        ),
        inputs=lambda rng: (small_sets(rng, 2, 5),),
    ),
    Family(
        concept="pairs-link-up",
        tags=("tuples", "validation"),
        phrasings=(
            "Write a function to check whether the pairs of a list form a chain: each pair starts "
            "with the number the pair before ends with.",
            "Write a python function to test that in a list of tuples (a, b) every b equals the a "
            "of the next tuple.",
            "Given a list of pairs, return True if the second item of each is the first item of "
            "the one following it, in the order given; fewer than two pairs are True.",
            "Do the dominoes, as tuples laid out in this order and not turned, fit together at "
            "all joints?",
            "Return whether consecutive pairs always meet, i.e. end of one == start of the next; "
            "True for an empty list.",
            "I have the legs of a trip as (from, to) and need to know if each leg sets out from "
            "where the previous leg arrived.",
        ),
        names=("is_chain", "pairs_link", "links_up", "fits_together"),
        solutions=(
            """def <f>(pairs):
    return all(a[1] == b[0] for a, b in zip(pairs, pairs[1:]))""",
            """def <f>(pairs):
    for i in range(len(pairs) - 1):
        if pairs[i][1] != pairs[i + 1][0]:
            return False
    return True""",
        ),
        inputs=chained_or_not,
    ),
    Family(
        concept="first-tuple-of-each-key",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to keep, of the tuples with the same first item, only the one that "
            "comes first, in the original order.",
            "Write a python function to drop from a list of pairs every pair whose first item has "
            "been the first item of an earlier pair.",
            "Given (key, value) tuples, return the list with just the earliest tuple of each key, "
            "order unchanged.",
            "Remove tuples that repeat a first element seen before, whatever their second element "
            "is, and return the others as they stand.",
            "Return the list of pairs without those whose first component is also the first "
            "component of a pair further left.",
            "I have a list of (user, login time) tuples and want only each user's first tuple, in "
            "the order in which they come.",
        ),
        more_phrasings=(
            "Write a function to keep only the first tuple for each first item, in order.",
            "Write a python function to deduplicate pairs by their first component, earlier pairs winning, with the order of the kept ones as it was.",
            "For a list of pairs, return those whose first element has not been the first element of any pair before them.",
            "Which tuples remain if a tuple is struck out as soon as its first item was already used as a first item further to the left?",
            "Pairs with distinct first items, earliest kept.",
            "People hand in (name, answer) slips, and some hand in several. Only somebody's first slip counts. Return the slips that count, in the order handed in.",
            "The subsequence of the pairs p(i) for which no j < i has p(j)[0] = p(i)[0].",
            "[('x', 1), ('y', 2), ('x', 3)] becomes [('x', 1), ('y', 2)]; the second values are of no importance. Treat any list of 2-tuples so.",
        ),
        names=("first_per_key", "unique_by_first", "keep_first", "drop_repeated_keys"),
        solutions=(
            """def <f>(pairs):
    seen = set()
    result = []
    for pair in pairs:
        if pair[0] not in seen:
            seen.add(pair[0])
            result.append(pair)
    return result""",
            """def <f>(pairs):
    first = {}
    for key, value in pairs:
        first.setdefault(key, value)
    return list(first.items())""",
            """def <f>(pairs):
    keys = [key for key, _ in pairs]
    return [pair for i, pair in enumerate(pairs) if pair[0] not in keys[:i]]""",
        ),
        inputs=lambda rng: (labelled(rng),),
    ),
    Family(
        concept="change-from-first-to-last-per-label",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to return for each label in a list of (label, number) pairs its "
            "last number minus its first, as a dictionary.",
            "Write a python function to compute per label how far its number went from the first "
            "to the last pair with that label; a dict {label: last - first}.",
            "Given (name, value) tuples in time order, return a dict from name to the change: "
            "final value of the name less its initial value (0 if there is just one).",
            "By how much did each label's number change overall? Subtract the number at its first "
            "pair from that at its last and return a dict.",
            "Return {label: difference}, the difference being the latest minus the earliest value "
            "of the label in the list of pairs.",
            "I log (person, weight) tuples, oldest first, and want in a dict how much everyone "
            "gained (a loss being negative) between first and last entry.",
        ),
        more_phrasings=(
            "Write a function to give {label: last number - first number} from (label, number) pairs.",
            "Write a python function to determine for every label in a chronological list of pairs the net change of its value, the final minus the initial one, as a dict.",
            "For (label, number) pairs, return a dictionary that maps each label to the number in its last pair less the number in its first pair, so 0 for a label seen once.",
            "By how much is each name's final number higher than its opening number in the list of (name, number)? Use a dict, negative where it is lower.",
            "Dict of last minus first value per label.",
            "I wrote down my plants' heights again and again as (plant, height). How much did each grow between its first and its last note? Put it in a dictionary; a plant noted once has grown by 0.",
            "The mapping from each label l to v(j) - v(i), where i and j are the smallest and the largest index of a pair with label l and v the numbers, as a dictionary.",
            "[('a', 5), ('b', 1), ('a', 9), ('a', 7)] gives {'a': 2, 'b': 0}: what happens between a label's first and last pair makes no difference.",
        ),
        names=("changes", "overall_change", "gain_per_label", "last_minus_first"),
        solutions=(
            """def <f>(pairs):
    first, last = {}, {}
    for label, number in pairs:
        first.setdefault(label, number)
        last[label] = number
    return {label: last[label] - first[label] for label in first}""",
            """def <f>(pairs):
    last = dict(pairs)
    first = dict(reversed(pairs))
    return {label: last[label] - first[label] for label in last}""",
            """def <f>(pairs):
    groups = {}
    for label, number in pairs:
        groups.setdefault(label, []).append(number)
    return {label: numbers[-1] - numbers[0] for label, numbers in groups.items()}""",
        ),
        inputs=lambda rng: (labelled(rng, 6),),
    ),
    Family(
        concept="number-of-partners-per-first-item",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to count for each first item of a list of pairs how many different "
            "second items it comes with, as a dictionary.",
            "Write a python function to return {a: number of distinct b with (a, b) in the list} "
            "for a list of 2-tuples.",
            "Given (visitor, page) tuples, return a dict from visitor to the number of different "
            "pages; the same tuple again adds nothing.",
            "How many distinct partners does every first component have? Map it to that number in "
            "a dict; repeated pairs count once.",
            "Make a dictionary telling, per first element, how many unequal second elements are "
            "paired with it in a list of tuples.",
            "I have (customer, product) pairs with repeats and need how many kinds of product "
            "each customer bought, in a dict.",
        ),
        more_phrasings=(
            "Write a function to map each first item in a list of pairs to its number of distinct second items.",
            "Write a python function to group 2-tuples by their first component and report in a dict the size of each group's set of second components.",
            "For a list of pairs, return a dictionary telling for every left item with how many unlike right items it occurs, repetitions of a pair ignored.",
            "With how many different right-hand values does each left-hand value appear among the tuples? Return a dict.",
            "Dict: first item -> count of different second items.",
            "Children wrote down (child, animal seen), some the same thing several times. How many kinds of animal did each child see? Make a dictionary.",
            "The mapping a -> |{b : (a, b) in P}| for all first components a of the list of pairs P, as a dictionary.",
            "[('x', 1), ('x', 1), ('x', 2), ('y', 1)] gives {'x': 2, 'y': 1}, the double ('x', 1) counting a single time. Do so with any list of pairs.",
        ),
        names=("count_partners", "distinct_per_key", "partners", "different_items"),
        solutions=(
            """def <f>(pairs):
    groups = {}
    for first, second in pairs:
        groups.setdefault(first, set()).add(second)
    return {first: len(items) for first, items in groups.items()}""",
            """from collections import Counter

def <f>(pairs):
    return dict(Counter(first for first, _ in set(pairs)))""",
        ),
        inputs=lambda rng: (
            [(rng.choice("abc"), rng.randint(1, 3)) for _ in range(size(rng, 3, 7))],
        ),
    ),
    Family(
        concept="tally-of-successor-pairs",
        tags=("counters", "tuples"),
        phrasings=(
            "Write a function to count how often which element directly follows which one in a "
            "list: a dict from (element, next element) to the count, without zero counts.",
            "Write a python function to tally the pairs of neighbours (x, y), y right after x, in "
            "a list; return a dictionary with these tuples as keys and their counts as values.",
            "Given a list, return how many times every transition occurs, a transition being the "
            "tuple of an element and the one right behind it; only those that do occur.",
            "Count the ordered pairs of adjacent items; return {(left, right): number}, empty for "
            "lists of fewer than two items.",
            "Make a dictionary whose keys are the tuples of two consecutive elements and whose "
            "values say how many places of the list show these two in this order.",
            "I track a machine's states in a list and want to know how often it went from which "
            "state to which one (possibly the same), as {(before, after): times}.",
        ),
        more_phrasings=(
            "Write a function to count each (item, next item) pair of a list in a dict.",
            "Write a python function to build bigram counts from a list: a dictionary from every tuple of two adjacent elements, in their order, to its frequency.",
            "For a list, return a dictionary whose keys are all tuples (x, y) with y coming immediately after x somewhere, each with the number of places where that is so.",
            "Which element came straight after which, and how many times? Say it with a dict keyed by (earlier, later) tuples; fewer than two elements give an empty one.",
            "Dict of adjacent ordered pairs to their counts.",
            "Listen to a tune and make a mark each time one note passes to the next, on a sheet for just this \"from, to\" pair. How many marks are on each sheet? Return a dictionary of the sheets that have any.",
            "The mapping (a, b) -> |{i : x[i] = a and x[i + 1] = b}| restricted to positive counts, for a list x, as a dictionary.",
            "['x', 'x', 'x', 'y'] gives {('x', 'x'): 2, ('x', 'y'): 1}: overlapping neighbours all count, and the order within a tuple matters.",
        ),
        names=("transitions", "count_transitions", "successor_counts", "neighbour_tally"),
        solutions=(
            """def <f>(items):
    counts = {}
    for pair in zip(items, items[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    return counts""",
            """from collections import Counter

def <f>(items):
    return dict(Counter(zip(items, items[1:])))""",
            """from collections import defaultdict

def <f>(items):
    tally = defaultdict(int)
    for i in range(len(items) - 1):
        tally[items[i], items[i + 1]] += 1
    return dict(tally)""",
        ),
        inputs=lambda rng: ([rng.choice("ab") for _ in range(rng.randint(1, 7))],),
    ),
    Family(
        concept="nearest-in-second-list",
        tags=("lists", "higher-order"),
        phrasings=(
            "Write a function to replace each number of a first list by the nearest number of a "
            "second, non-empty list; the smaller one if two are equally near.",
            "Write a python function to find for every x of a list the value of another list "
            "closest to x, taking the lower value on ties.",
            "Given numbers and non-empty marks, return the list of the mark with the least "
            "distance to each number, and of two equally distant marks the lower.",
            "Snap every number of the first argument to the closest entry of the second (never "
            "empty); where two are as close, to the smaller of them.",
            "For each value of the first list, which element of the second differs least from it? "
            "List these elements; a tie goes to the smaller element.",
            "I have addresses along a road and the positions of bus stops (at least one), and "
            "need for each address the closest position, the lower of two equally close.",
        ),
        more_phrasings=(
            "Write a function to map each number of one list to the closest number in a second, non-empty list, lower one on ties.",
            "Write a python function to quantize the values of the first list to the levels in the second, which has at least one, choosing the least distance and, at equal distance, the smaller level.",
            "For two lists, the second not empty, return a list as long as the first with, for each entry, the member of the second that is nearest to it; between two equally near take the lesser.",
            "To which number of the second list is every number of the first one closest? List them in the first's order, ties decided for the smaller; the second list has at least one number.",
            "Nearest element of list two for each in list one.",
            "Each child runs to the closest tree on a line; if two trees are equally close, to the one with the smaller position. Children's positions come first, then those of the trees, at least one. To which position does each child run?",
            "The list of argmin over m in M of |m - x|, the smallest minimizer being taken, for every x in the first list, where M is the non-empty second list.",
            "[4, 10] and [1, 7, 8] give [1, 8]: 4 is as far from 1 as from 7, so it goes to 1, and 10 is nearest to 8. Replace all numbers of the first list like that; the second is never empty.",
        ),
        names=("nearest_values", "snap_to", "closest_each", "match_nearest"),
        solutions=(
            """def <f>(numbers, marks):
    return [min(marks, key=lambda mark: (abs(mark - x), mark)) for x in numbers]""",
            """def <f>(numbers, marks):
    result = []
    for x in numbers:
        best = marks[0]
        for mark in marks:
            near, best_near = abs(mark - x), abs(best - x)
            if near < best_near or near == best_near and mark < best:
                best = mark
        result.append(best)
    return result""",
            """def <f>(numbers, marks):
    ordered = sorted(marks)
    return [min(ordered, key=lambda mark: abs(mark - x)) for x in numbers]""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 14, size(rng, 2, 5)), integers(rng, 0, 14, rng.randint(2, 4)),
        ),
    ),
    Family(
        concept="zip-padded-with-value",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to pair up two lists position by position as tuples, with <d> in "
            "place of what the shorter list lacks.",
            "Write a python function to zip two lists into a list of tuples as long as the longer "
            "one, filling the shorter one up with <d>.",
            "Given two lists, return the list of (a[i], b[i]) for all indices either has, where a "
            "missing item is <d>.",
            "Combine the lists to pairs; once one of them is exhausted, use <d> for it until the "
            "other one ends, too.",
            "Make tuples of the items standing at the same index of both lists; <d> stands in for "
            "items that do not exist.",
            "I need two columns of different length side by side, as tuples, the empty places at "
            "the end of the shorter column being <d>.",
        ),
        more_phrasings=(
            "Write a function to zip two lists into tuples, using <d> where the shorter one has run out.",
            "Write a python function to combine two lists element by element into pairs without cutting off the longer one; absent partners become <d>.",
            "For lists a and b, return as many tuples as the longer has items, each with an item of a and one of b from the same index, or <d> on the side that has none there.",
            "What pairs arise if the shorter of two lists is first lengthened with <d> until both are equally long and then the items are matched by position?",
            "Tuples of corresponding items, <d> for missing ones.",
            "Boys and girls line up for a dance, first with first, second with second. When one line is finished, the others dance with <d>. List the pairs, the first line's dancer in front.",
            "The list of (a(i), b(i)) for 0 <= i < max(len(a), len(b)), where entries beyond a list's end are taken to be <d>.",
            "Unlike plain zip, which stops early, go on to the end of the longer list and write <d> for whatever the other list doesn't have; return a list of tuples.",
        ),
        names=("zip_padded", "pair_up", "zip_fill", "side_by_side"),
        solutions=(
            """from itertools import zip_longest

def <f>(a, b):
    return list(zip_longest(a, b, fillvalue=<d>))""",
            """def <f>(a, b):
    length = max(len(a), len(b))
    a = a + [<d>] * (length - len(a))
    b = b + [<d>] * (length - len(b))
    return list(zip(a, b))""",
            """def <f>(first, second):
    result = []
    for i in range(max(len(first), len(second))):
        x = first[i] if i < len(first) else <d>
        y = second[i] if i < len(second) else <d>
        result.append((x, y))
    return result""",
        ),
        inputs=lambda rng, d: (
            integers(rng, 1, 20, size(rng, 1, 4)), integers(rng, 1, 20, size(rng, 1, 4)),
        ),
        parameters=lambda rng: {"d": rng.choice((0, None, -1, 99))},
    ),
    Family(
        concept="pair-with-item-before",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to return a tuple (item, item before it) for each item of a list, "
            "with <d> as what is before the first.",
            "Write a python function to pair every element with its predecessor, as (element, "
            "predecessor); the first element is paired with <d>.",
            "Given a list, return as many tuples, each an item followed by the item to its left, "
            "where <d> serves as left neighbour of the first one.",
            "For each position of a list make the tuple of the value there and the previous value "
            "(<d> at the start).",
            "List (current, previous) for all elements in order, taking <d> for previous where "
            "nothing comes before.",
            "I need today's and yesterday's value side by side: tuples (today, yesterday) over my "
            "whole list, the first day's yesterday being <d>.",
        ),
        more_phrasings=(
            "Write a function to return (item, previous item) tuples for a list, the first item's previous being <d>.",
            "Write a python function to match every entry of a list with the entry directly in front of it, in the order (entry, one in front), using <d> where there is none.",
            "For a list of items, return a list of 2-tuples: each item together with the one at the index before, or with <d> at index 0.",
            "Which item stands before each item? Answer with tuples of the item and its forerunner, <d> being the forerunner of the very first.",
            "(x[i], x[i - 1]) tuples, <d> before the start.",
            "Everyone in a queue gives their own name and then the name of the person right ahead of them. The one at the head, with nobody ahead, gives <d> instead. Write the answers down as tuples from the head on.",
            "The list of tuples (x(i), p(i)), where p(0) = <d> and p(i) = x(i - 1) for i > 0; empty for an empty list.",
            "Shift the list by one place to the right, letting <d> come in at the left, and then pair the original items, put first, with the shifted ones.",
        ),
        names=("with_previous", "pair_previous", "add_predecessor", "current_and_previous"),
        solutions=(
            """def <f>(items):
    return list(zip(items, [<d>] + items))""",
            """def <f>(items):
    result = []
    previous = <d>
    for item in items:
        result.append((item, previous))
        previous = item
    return result""",
            """def <f>(items):
    return [(x, items[i - 1] if i > 0 else <d>) for i, x in enumerate(items)]""",
        ),
        inputs=lambda rng, d: (integers(rng, 1, 30, size(rng, 1, 6)),),
        parameters=lambda rng: {"d": rng.choice((0, None, -1))},
    ),
    Family(
        concept="place-items-at-given-positions",
        tags=("lists",),
        phrasings=(
            "Write a function to move items to given places: the i-th item of a first list goes to "
            "the index (from 0) that the i-th number of a second list names.",
            "Write a python function to build the list in which items[i] stands at index "
            "positions[i] for all i; the positions are 0 to n - 1 in some order.",
            "Given items and as many different target indices (0 up to the last), return the list "
            "with each item at its target.",
            "Seat the people of the first list: the second list says, person by person, at which "
            "zero-based seat. Return the list of people by seat; every seat is named once.",
            "Return the result r with r[p[i]] = x[i], x being the first and p the second argument, "
            "which contains each of the list's indices exactly once.",
            "I have words and, in a second list, where each one belongs in the sentence (counted "
            "from 0, no place left out or given twice); put them in their places.",
        ),
        more_phrasings=(
            "Write a function to put item i of a list at index positions[i] for all i, positions being a permutation from 0; items first.",
            "Write a python function to scatter the elements of the first list to the zero-based target indices in the second, which names every index exactly once, and return the new list.",
            "For items and an equally long list with each of the indices 0 to n - 1 once, return the rearranged list in which every item has the index noted for it.",
            "What does the list look like after each item has moved to the place with the number that the second list gives at the same position, places counted from 0 and all used once?",
            "Rearranged list: items[i] goes to index positions[i].",
            "Everybody holds a ticket with a chair number, chairs starting at 0 and each on one ticket. First comes the list of people, then that of their tickets in the same order. Who sits on which chair? List people by chair.",
            "The list r determined by r[p[i]] = x[i] for all i, where x is the first argument and p, the second, is a permutation of 0, ..., n - 1.",
            "['a', 'b', 'c'] with [2, 0, 1] gives ['b', 'c', 'a'], as 'a' goes to place 2, 'b' to place 0 and 'c' to place 1. The places are always all there, once each.",
        ),
        names=("place_items", "arrange", "put_in_places", "seat"),
        solutions=(
            """def <f>(items, positions):
    result = [None] * len(items)
    for item, position in zip(items, positions):
        result[position] = item
    return result""",
            """def <f>(items, positions):
    return [items[positions.index(i)] for i in range(len(items))]""",
        ),
        inputs=lambda rng: (lambda n: (
            integers(rng, 1, 40, n) if coin(rng) else [letters(rng, 2) for _ in range(n)],
            permutation(rng, n),
        ))(rng.randint(2, 6)),
    ),
    Family(
        concept="inverse-permutation",
        tags=("lists",),
        phrasings=(
            "Write a function to invert a permutation of 0 to n - 1, given as a list: the result "
            "has at index v the place where v stands.",
            "Write a python function to return the inverse q of a permutation p of 0, ..., n - 1, "
            "so that q[p[i]] = i for every i.",
            "Given a list with each of the numbers 0 to n - 1 once, return the list of the "
            "indices of 0, of 1, of 2 and so on.",
            "Where in the list is 0, where is 1, ..., where is n - 1? The list has just these "
            "numbers, each once; return their indices, counted from 0.",
            "A list says which number sits at each index (0 to n - 1, all different); return the "
            "list that says at which index each number sits.",
            "I shuffled n cards numbered from 0 and have the order as a list; give me the position "
            "(from 0) of card 0, card 1 and so forth, as a list.",
        ),
        more_phrasings=(
            "Write a function to invert a list that permutes 0..n-1, so that result[p[i]] == i.",
            "Write a python function to produce the list which tells for each value from 0 to n - 1 at what index it is found in a permutation of these values.",
            "For a list containing 0 to n - 1 in any order, each once, return the list whose entry number v is the index of v in it.",
            "Which permutation undoes the given one of 0, ..., n - 1?",
            "Inverse of a permutation list of 0..n-1.",
            "A list says which runner (numbered from 0) came in at place 0, place 1 and so on. Make the list that says for runner 0, runner 1 and so on at which place he came in.",
            "The permutation q of {0, ..., n - 1}, as a list, satisfying q(p(i)) = i for the permutation p given as a list.",
            "[2, 0, 1] becomes [1, 2, 0]: the 0 stands at index 1, the 1 at index 2, and the 2 at index 0. Do this with any arrangement of 0 to n - 1.",
        ),
        names=("inverse", "invert_permutation", "inverse_permutation", "positions_of"),
        solutions=(
            """def <f>(p):
    result = [0] * len(p)
    for i, v in enumerate(p):
        result[v] = i
    return result""",
            """def <f>(order):
    return [order.index(v) for v in range(len(order))]""",
        ),
        inputs=lambda rng: (permutation(rng, rng.randint(3, 7)),),
    ),
    Family(
        concept="jumps-until-back-at-start",
        tags=("lists", "simulation"),
        phrasings=(
            "Write a function to count the steps from index 0, each step going to the index found "
            "in the current place, until index 0 is reached again; the list has every index once.",
            "Write a python function to find the length of the cycle of 0 in a permutation of 0 "
            "to n - 1, where i leads to p[i] (1 if p[0] is 0).",
            "Given a list with the numbers 0 to n - 1 in some order, start at index 0 and always "
            "move on to the index written there; after how many moves are you back at 0?",
            "Each of n people, numbered from 0, passes a ball to the person in the list at their "
            "number, no two to the same one. After how many passes does person 0 have it back?",
            "Return the smallest k >= 1 such that following p (a permutation, non-empty, indices "
            "from 0) k times from 0 ends at 0.",
            "I follow pointers: next = p[current], beginning with 0. The list has each index "
            "once, so I come back to 0; return how many moves this takes.",
        ),
        names=("cycle_length", "steps_back", "moves_until_back", "round_length"),
        solutions=(
            """def <f>(p):
    place = 0
    for steps in range(1, len(p) + 1):
        place = p[place]
        if place == 0:
            return steps""",
            """def <f>(p):
    steps = 1
    place = p[0]
    while place != 0:
        place = p[place]
        steps += 1
    return steps""",
            """def <f>(p):
    visited = [p[0]]
    while visited[-1] != 0:
        visited.append(p[visited[-1]])
    return len(visited)""",
        ),
        inputs=lambda rng: (permutation(rng, rng.randint(2, 7)),),
    ),
    Family(
        concept="total-shift-between-orders",
        tags=("lists",),
        phrasings=(
            "Write a function to add up how many places each item moved between two orders of the "
            "same distinct items.",
            "Write a python function to compare two rankings, lists of the same different items: "
            "return the sum over the items of the distance between their two positions.",
            "Given a list of distinct items and a rearrangement of it, return the total of the "
            "absolute differences between the index of an item in one and in the other.",
            "By how many places in all, item by item and in either direction, do two lists of the "
            "same unique items differ? Add up the distances between an item's two indices.",
            "Sum |index in the first list - index in the second list| over all elements, which "
            "are distinct and the same in both lists.",
            "Two judges each sorted the same entries (no repeats). I want the sum over entries of "
            "how far apart its ranks are in the two lists.",
        ),
        more_phrasings=(
            "Write a function to sum, over all items, the distance between their indices in two orderings of the same distinct items.",
            "Write a python function to compute Spearman's footrule of two rankings: the absolute rank changes of all items added up, the lists holding the same unique items.",
            "For two lists with the same distinct elements in perhaps different order, return the sum of how far each element's place in the second is from its place in the first.",
            "How many places do the items move altogether, forward or back, when one list of different items is re-sorted into the other?",
            "Total absolute displacement between two orders of the same items.",
            "After a song contest the table looks different from last year's, with the same singers. For each singer count by how many ranks he went up or down, and add all that up.",
            "The sum of |pos1(x) - pos2(x)| over all x, where pos1 and pos2 are the indices of x in two permutations of one set.",
            "['a', 'b', 'c'] and ['c', 'b', 'a'] give 4, because a and c moved two places each and b none; equal lists give 0. No item occurs twice.",
        ),
        names=("total_shift", "rank_distance", "moved_places", "order_difference"),
        solutions=(
            """def <f>(first, second):
    return sum(abs(i - second.index(item)) for i, item in enumerate(first))""",
            """def <f>(a, b):
    place = {item: i for i, item in enumerate(b)}
    total = 0
    for i, item in enumerate(a):
        total += abs(i - place[item])
    return total""",
        ),
        inputs=lambda rng: (lambda items: (items, rng.sample(items, len(items))))(
            rng.sample("abcdef", rng.randint(2, 6)) if coin(rng) else distinct(rng, 1, 9, 5)
        ),
    ),
    Family(
        concept="mean-so-far-rounded",
        tags=("lists", "sequences"),
        phrasings=(
            "Write a function to return for each position of a list the mean of the numbers up to "
            "it, that number included, rounded to <k> decimals.",
            "Write a python function to list the running averages of some numbers: of the first "
            "one, of the first two, and so on, each as round(average, <k>).",
            "Given numbers, return a list of equal length whose i-th entry is the average of the "
            "first i numbers (i from 1), rounded with round to <k> places.",
            "What was the average after each number? Return all of them, rounded to <k> places "
            "after the point; [] for no numbers.",
            "Replace each number by the average of itself and everything before it, rounding the "
            "result to <k> decimal places.",
            "My marks come in one by one; list my average after every mark, rounded to <k> digits "
            "behind the decimal point.",
        ),
        more_phrasings=(
            "Write a function to list the average of all numbers up to each position, rounded to <k> decimals.",
            "Write a python function to compute the cumulative means of a sequence, the mean after one, two, three, ... values, each passed through round with <k> places.",
            "For a list of numbers, return a list with the mean of every non-empty beginning of it, shortest first, to <k> decimals; an empty list gives an empty list.",
            "How does the average develop as the numbers come in one after the other? List its value after each of them, rounded to <k> decimal places.",
            "Prefix averages of a list, <k> decimals.",
            "I weigh myself every day. After each day take the average of all days so far, today's too, and round it to <k> digits after the point. Write the averages down in a list.",
            "The list of m(i) = (x(1) + ... + x(i)) / i for i = 1, ..., n, every m(i) rounded to <k> decimals.",
            "Keep a running total and a counter; at each number add it, count one more, divide, and append the quotient rounded to <k> decimals to the result.",
        ),
        names=("running_average", "averages_so_far", "running_mean", "mean_so_far"),
        solutions=(
            """def <f>(numbers):
    result = []
    total = 0
    for i, x in enumerate(numbers):
        total += x
        result.append(round(total / (i + 1), <k>))
    return result""",
            """from itertools import accumulate

def <f>(numbers):
    return [round(s / n, <k>) for n, s in enumerate(accumulate(numbers), 1)]""",
            """def <f>(numbers):
    n = len(numbers)
    return [round(sum(numbers[:i]) / i, <k>) for i in range(1, n + 1)]""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 30, size(rng, 2, 6)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
)
