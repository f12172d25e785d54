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
        more_phrasings=(
            "Write a function to count how many disjoint pairs of equal items a list has.",
            "Write a python function to sum up, over the distinct values, the halves of their counts, each half cut down to an integer.",
            "For a list, return the largest number of couples of identical items that can be put together when no item may serve twice.",
            "How many twosomes of equal elements can be taken out of the list, one element being usable only once?",
            "Number of matched pairs, each item used once.",
            "Socks lie on the bed, each with the number of its colour. How many pairs of one colour can I fold?",
            "The sum of floor(c(v) / 2) over the different values v of the list, where c(v) is the multiplicity of v.",
            "[7, 7, 7, 2] allows one pair, [7, 7, 7, 7] allows two: find this number for any list.",
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
        more_phrasings=(
            "Write a function to check whether the first list holds at least as many copies of each item as the second needs.",
            "Write a python function to test if one list, the second, is a sub-multiset of another, the first.",
            "For a list of what you have and a list of what is required, return True exactly if none of the required items runs short, repeats counting.",
            "Can all items of the second list be paid out of the first one, each copy separately?",
            "Is list two contained in list one, with multiplicity?",
            "I have these screws, and the plan asks for those. Have I got enough of each kind? Order does not matter; extra ones do no harm.",
            "True iff for every x the multiplicity of x in the second argument does not exceed its multiplicity in the first.",
            "[1, 1, 2] covers [1, 1] but not [2, 2], for which a second 2 would have to be there.",
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
        more_phrasings=(
            "Write a function to cancel the second list's items out of the first, copy by copy, and return the rest in ascending order.",
            "Write a python function to compute the multiset difference of two lists, first minus second, as an ascending list.",
            "For lists a and b, delete from a one occurrence per occurrence in b, as far as there is one, and return what stays, sorted.",
            "Which items are left over from the first list, sorted, after every item of the second has used up an equal one if possible?",
            "Sorted multiset difference, first minus second.",
            "I had these coins and spent those. Which coins do I still have? Sort them from small to large; spending one I had not got changes nothing.",
            "The sorted list in which each x occurs max(0, m_a(x) - m_b(x)) times, with m the multiplicities in the first and second list.",
            "[3, 1, 3] without [3, 5] leaves [1, 3]: just one 3 is struck out and the 5 has no effect.",
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
        more_phrasings=(
            "Write a function to get the elements common to two lists, with multiplicity, in ascending order.",
            "Write a python function to match equal items of two lists one to one and return the matched values as an ascending list.",
            "For two lists, return a sorted list that has every value as many times as the list with fewer copies of it.",
            "What do both lists contain, taking the lower of the two counts for each value, from smallest to largest?",
            "Sorted common items, repeats respected.",
            "Two children lay out their cards. Each time both have the same card they put a pair aside. List the cards of which there is a pair, smallest first.",
            "The sorted list in which each x occurs min(m_a(x), m_b(x)) times, m denoting multiplicities.",
            "[2, 2, 1] and [2, 2, 2, 3] share [2, 2], while values found in only one of the lists are dropped.",
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
        more_phrasings=(
            "Write a function to find who got most votes in a list of names, ties to the alphabetically first.",
            "Write a python function to determine the most frequent name of a non-empty list, preferring the one that comes earlier in the alphabet when counts agree.",
            "For ballots given as a list of names, return the name written most often and, should several be, the least of them in alphabetical order.",
            "Which candidate occurs on the most ballots, the alphabet settling a draw?",
            "Most voted name, ties alphabetically.",
            "Everyone wrote a name on a slip. Who is chosen? If two have equally many slips, take the one who would be first in the phone book.",
            "The minimum, in lexicographic order, of the set of modes of the list.",
            "With the votes bo, al, bo, al, cy the answer is al: al and bo have two each, and al is ahead in the alphabet.",
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
        more_phrasings=(
            "Write a function to give each distinct value's percentage of a list, one decimal, as a dict.",
            "Write a python function to calculate relative frequencies in percent, rounded to tenths, for all values of a list, as a dictionary.",
            "For a list of answers, return a dict from each different answer to how many of every hundred answers it makes up, rounded to one place.",
            "How many percent of all items does each value account for, with one digit after the point, in a dictionary?",
            "Dict of value to percent share, one decimal.",
            "Out of all the votes, what part went to whom? Say it in percent with one digit after the point, for everyone who got a vote, in a dictionary.",
            "Maps each value v to round(100 * c(v) / n, 1), where v occurs c(v) times among the n items.",
            "['x', 'y', 'x'] yields {'x': 66.7, 'y': 33.3}.",
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
