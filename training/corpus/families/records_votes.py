"""Families about tallies, votes and bags of items."""

from training.corpus.draw import chance, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="number-of-matching-pairs",
        tags=("counters",),
        phrasings=(
            "Write a function to count how many pairs of equal items can be formed, each item "
            "used at most once.",
            "Write a python function to return the number of matching pairs among socks given "
            "by colour numbers.",
            "Given a list, return how many disjoint pairs of equal values it contains.",
            "How many pairs can be made if two items match when equal and every item is in "
            "one pair at most?",
            "For each distinct value of a list take half of its count, rounded down, and "
            "return the sum of these.",
            "Match up equal elements two by two; how many such couples are there?",
        ),
        names=("matching_pairs", "count_pairs", "pair_up", "sock_pairs"),
        solutions=(
            """from collections import Counter

def <f>(items):
    return sum(n // 2 for n in Counter(items).values())""",
            """def <f>(socks):
    single = set()
    pairs = 0
    for sock in socks:
        if sock in single:
            single.remove(sock)
            pairs += 1
        else:
            single.add(sock)
    return pairs""",
            """def <f>(items):
    return sum(items.count(x) // 2 for x in set(items))""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 11)),),
    ),
    Family(
        concept="bag-contains-bag",
        tags=("counters", "logic"),
        phrasings=(
            "Write a function to check whether a list has every item of another list at least "
            "as many times.",
            "Write a python function to tell if the second list can be taken out of the "
            "first, counting copies.",
            "Given the items in stock and the items needed, return True if there are enough "
            "of each.",
            "Does the first list contain all elements of the second, repeats included? Order "
            "is irrelevant.",
            "Check that no value occurs more often in the second list than it does in the first.",
            "Return True if for each value its count in the first list is no less than its "
            "count in the second.",
        ),
        names=("has_enough", "covers", "bag_contains", "can_supply"),
        solutions=(
            """def <f>(stock, needed):
    return all(stock.count(x) >= needed.count(x) for x in needed)""",
            """from collections import Counter

def <f>(a, b):
    return not Counter(b) - Counter(a)""",
            """def <f>(stock, needed):
    left = list(stock)
    for x in needed:
        if x not in left:
            return False
        left.remove(x)
    return True""",
        ),
        inputs=lambda rng: (lambda a: (a, rng.sample(a, rng.randint(1, 3)) + (
            [rng.choice(a)] if chance(rng, 0.85) else []
        )))(integers(rng, 1, 4, rng.randint(4, 6))),
    ),
    Family(
        concept="bag-difference-sorted",
        tags=("counters",),
        phrasings=(
            "Write a function to remove from the first list one copy for each item of the "
            "second; return the rest sorted.",
            "Write a python function to subtract list b from list a as multisets; the result "
            "is a sorted list.",
            "Given two lists, take one copy out of the first for each item of the second and "
            "return what is left, sorted.",
            "What remains of the first list, in ascending order, if each element of the "
            "second cancels one equal element?",
            "Return, sorted, the elements of the first list whose copies outnumber those in "
            "the second, as often as they do.",
            "Bag difference: cancel equal items of both lists one for one, then return the "
            "first list's leftovers sorted.",
        ),
        names=("bag_difference", "subtract_items", "leftovers", "multiset_minus"),
        solutions=(
            """from collections import Counter

def <f>(a, b):
    return sorted((Counter(a) - Counter(b)).elements())""",
            """def <f>(first, second):
    left = sorted(first)
    for x in second:
        if x in left:
            left.remove(x)
    return left""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 4, size(rng, 3, 7)), integers(rng, 1, 5, rng.randint(1, 4)),
        ),
    ),
    Family(
        concept="bag-intersection-sorted",
        tags=("counters",),
        phrasings=(
            "Write a function to return the items two lists share, with repeats, as a sorted list.",
            "Write a python function to intersect two lists as multisets: each value as often "
            "as in both, sorted.",
            "Given two lists, return each common value min(count in a, count in b) times, in "
            "ascending order.",
            "Which items do the lists have in common if copies count too? Return them sorted.",
            "Pair off equal items of two lists and return the paired values as a sorted list.",
            "Return the sorted multiset intersection of two lists.",
        ),
        names=("bag_intersection", "shared_items", "multiset_common", "common_with_repeats"),
        solutions=(
            """from collections import Counter

def <f>(a, b):
    return sorted((Counter(a) & Counter(b)).elements())""",
            """def <f>(first, second):
    left = list(second)
    shared = []
    for x in first:
        if x in left:
            left.remove(x)
            shared.append(x)
    return sorted(shared)""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 4, size(rng, 3, 7)), integers(rng, 1, 4, rng.randint(2, 7)),
        ),
    ),
    Family(
        concept="election-winner",
        tags=("counters",),
        phrasings=(
            "Write a function to return the name with the most votes in a list, the "
            "alphabetically first on a tie.",
            "Write a python function to find the winner of an election from a list of names; "
            "ties go to the earlier in the alphabet.",
            "Given a list with one name per vote, return who has most votes (alphabetical "
            "order decides ties).",
            "Who wins the vote? With equal numbers of votes the name that sorts first wins.",
            "Return the most frequent string of a list, and of equally frequent ones the "
            "smallest in alphabetical order.",
            "Count the ballots and return the leading candidate, the alphabetically smallest "
            "if several lead.",
        ),
        names=("winner", "election_winner", "most_votes", "elect"),
        solutions=(
            """def <f>(votes):
    return min(set(votes), key=lambda name: (-votes.count(name), name))""",
            """from collections import Counter

def <f>(ballots):
    counts = Counter(ballots)
    most = max(counts.values())
    return min(name for name in counts if counts[name] == most)""",
            """def <f>(votes):
    return max(sorted(set(votes)), key=votes.count)""",
        ),
        inputs=lambda rng: (lambda w: ([rng.choice(w) for _ in range(rng.randint(3, 7))],))(
            rng.sample(("ann", "bob", "cy", "dee", "eve", "flo"), 3)
        ),
    ),
    Family(
        concept="vote-percentages",
        tags=("counters", "dictionaries"),
        phrasings=(
            "Write a function to return a dictionary from each value of a list to its share "
            "in percent, rounded to 1 decimal.",
            "Write a python function to compute what percentage of the items each distinct "
            "value makes up, to 1 decimal place.",
            "Given a list of votes, return a dict mapping each choice to its percentage of "
            "all votes, rounded to one decimal.",
            "What percentage of the list is each value? Return a dictionary, percentages "
            "rounded to 1 decimal.",
            "Return for every different item of a list 100 * count / length, rounded to one "
            "decimal, in a dict.",
            "Turn a list of answers into a dictionary of percentages with one digit after the "
            "point.",
        ),
        names=("percentages", "shares", "vote_shares", "percent_of_each"),
        solutions=(
            """from collections import Counter

def <f>(items):
    return {x: round(100 * n / len(items), 1) for x, n in Counter(items).items()}""",
            """def <f>(votes):
    result = {}
    for choice in votes:
        result[choice] = round(100 * votes.count(choice) / len(votes), 1)
    return result""",
        ),
        inputs=lambda rng: ([rng.choice("abc") for _ in range(size(rng, 2, 8))],),
    ),
)
