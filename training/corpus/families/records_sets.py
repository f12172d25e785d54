"""Families about sets and membership."""

from training.corpus.draw import chance, coin, distinct, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="union-of-many-sets",
        tags=("sets",),
        phrasings=(
            "Write a function to return the union of all sets in a list.",
            "Write a python function to unite any number of sets, given in a list, into one set.",
            "Given a list of sets, return the set of the values that are in at least one of them.",
            "Collect everything that occurs in any of the sets of a list, as a set.",
            "Return one set holding all elements of the given sets; no sets give the empty set.",
            "I have a list of sets and need a single set with all of their elements.",
        ),
        names=("union_all", "unite", "merge_sets", "all_values"),
        solutions=(
            """def <f>(sets):
    return set().union(*sets)""",
            """def <f>(sets):
    result = set()
    for s in sets:
        result |= s
    return result""",
            """def <f>(sets):
    return {x for s in sets for x in s}""",
        ),
        inputs=lambda rng: (
            [set(distinct(rng, 1, 9, rng.randint(1, 4))) for _ in range(size(rng, 1, 4))],
        ),
    ),
    Family(
        concept="size-of-union",
        tags=("sets",),
        phrasings=(
            "Write a function to count the different values that occur in either of two lists.",
            "Write a python function to return how many distinct elements two lists have together.",
            "Given two lists, return the size of the union of their elements taken as sets.",
            "How many unique values appear in at least one of the two lists?",
            "Return the number of distinct items over both lists, each value counted once.",
            "Count the values found in the first list, the second list or both, without "
            "repetition.",
        ),
        names=("union_size", "count_union", "distinct_together"),
        solutions=(
            """def <f>(a, b):
    return len(set(a) | set(b))""",
            """def <f>(first, second):
    seen = set()
    for x in first + second:
        seen.add(x)
    return len(seen)""",
            """def <f>(a, b):
    return len(set(a).union(b))""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 9, size(rng, 1, 6)), integers(rng, 1, 9, rng.randint(1, 6)),
        ),
    ),
    Family(
        concept="is-proper-subset",
        tags=("sets", "logic"),
        phrasings=(
            "Write a function to check whether one set is a proper subset of another one.",
            "Write a python function to tell if all elements of the first set are in the "
            "second, which has more besides.",
            "Given two sets, return True if the first is contained in the second and the two "
            "are not equal.",
            "Is the first set strictly inside the second? Equal sets give False.",
            "Check that the second set holds everything of the first plus at least one "
            "further element.",
            "Return True exactly when the first set is a subset of, but not equal to, the second.",
        ),
        names=("is_proper_subset", "strict_subset", "strictly_contained"),
        solutions=(
            """def <f>(a, b):
    return all(x in b for x in a) and len(a) < len(b)""",
            """def <f>(first, second):
    return first != second and first.issubset(second)""",
            """def <f>(a, b):
    return a < b""",
        ),
        inputs=lambda rng: (lambda b: (set(rng.sample(b, rng.choice((1, len(b) - 1, len(b))))) | (
            {rng.randint(1, 12)} if chance(rng, 0.2) else set()
        ), set(b)))(distinct(rng, 1, 12, rng.randint(2, 5))),
    ),
    Family(
        concept="jaccard-similarity",
        tags=("sets",),
        phrasings=(
            "Write a function to compute the size of two sets' intersection divided by that "
            "of their union, to 2 decimals.",
            "Write a python function to return the Jaccard similarity of two non-empty sets, "
            "rounded to two decimals.",
            "Given two non-empty sets, return shared elements over all elements as a fraction "
            "with 2 decimals.",
            "How similar are two sets? Divide the number of common elements by the number of "
            "all, round to 2 places.",
            "Return the Jaccard index of two sets, |A and B| / |A or B|, rounded to two "
            "digits after the point.",
            "Compute which share of the union of two sets lies in both, as a float rounded to "
            "2 decimals.",
        ),
        names=("jaccard", "similarity", "jaccard_index", "overlap_share"),
        solutions=(
            """def <f>(a, b):
    return round(len(a & b) / len(a | b), 2)""",
            """def <f>(first, second):
    common = len(first.intersection(second))
    total = len(first) + len(second) - common
    return round(common / total, 2)""",
        ),
        inputs=lambda rng: (
            set(distinct(rng, 1, 8, rng.randint(1, 6))),
            set(distinct(rng, 1, 8, rng.randint(1, 6))),
        ),
    ),
    Family(
        concept="in-exactly-two-of-three",
        tags=("sets",),
        phrasings=(
            "Write a function to return the set of values that are in exactly two of three sets.",
            "Write a python function to find the elements that two of three given sets "
            "contain and the third does not.",
            "Given three sets, return a set of what belongs to precisely two of them.",
            "Which values occur in two of the three sets, but not in all three? Answer with a set.",
            "Collect the elements that are members of exactly 2 out of 3 sets, in a set.",
            "Return a set with each value found in a pair of the three sets and missing in "
            "the remaining one.",
        ),
        names=("exactly_two", "in_two_of_three", "two_of_three"),
        solutions=(
            """def <f>(a, b, c):
    return ((a & b) | (a & c) | (b & c)) - (a & b & c)""",
            """def <f>(a, b, c):
    return {x for x in a | b | c if (x in a) + (x in b) + (x in c) == 2}""",
        ),
        inputs=lambda rng: tuple(set(distinct(rng, 1, 7, rng.randint(2, 4))) for _ in range(3)),
    ),
    Family(
        concept="same-set-of-values",
        tags=("sets", "logic"),
        phrasings=(
            "Write a function to check whether two lists contain the same values, ignoring "
            "order and repeats.",
            "Write a python function to tell if two lists are equal when taken as sets.",
            "Given two lists, return True if every value of each one occurs in the other as well.",
            "Do two lists consist of the same distinct elements, no matter how often each occurs?",
            "Check that neither list has a value which the other lacks; counts and order are "
            "irrelevant.",
            "Return True when the sets of elements of both lists coincide, otherwise False.",
        ),
        names=("same_values", "same_set", "equal_as_sets"),
        solutions=(
            """def <f>(a, b):
    return set(a) == set(b)""",
            """def <f>(first, second):
    return all(x in second for x in first) and all(x in first for x in second)""",
        ),
        inputs=lambda rng: (lambda a: (
            a + [rng.choice(a)],
            rng.sample(a, len(a)) + [rng.choice(a) if coin(rng) else rng.randint(10, 14)],
        ))(distinct(rng, 1, 9, rng.randint(1, 3))),
    ),
    Family(
        concept="toggle-set-member",
        tags=("sets",),
        phrasings=(
            "Write a function to remove a value from a set if it is there and to add it otherwise.",
            "Write a python function to toggle membership: return the set without x if x is "
            "in it, else with x.",
            "Given a set and a value, return the set in which the value's membership is flipped.",
            "Switch an element of a set on or off: take it out when present, put it in when "
            "absent; return the set.",
            "Return a set with the value added if missing, or taken away if it was already a "
            "member.",
            "I need a set after toggling one element: present becomes absent and absent "
            "becomes present.",
        ),
        names=("toggle", "toggle_member", "flip_membership", "switch_element"),
        solutions=(
            """def <f>(values, x):
    return values ^ {x}""",
            """def <f>(s, item):
    result = set(s)
    if item in result:
        result.remove(item)
    else:
        result.add(item)
    return result""",
            """def <f>(values, x):
    return values - {x} if x in values else values | {x}""",
        ),
        inputs=lambda rng: (set(distinct(rng, 1, 8, rng.randint(1, 5))), rng.randint(1, 8)),
    ),
    Family(
        concept="all-two-element-choices",
        tags=("sets", "tuples"),
        phrasings=(
            "Write a function to list all ways to choose two different elements of a list, as "
            "tuples in list order.",
            "Write a python function to return every pair of items at two different "
            "positions, the earlier item first.",
            "Given a list of distinct values, return all (a, b) with a standing before b, in "
            "order of positions.",
            "Pair each element with each later one and return the list of the tuples.",
            "Return the 2-element combinations of a list as tuples, in the usual "
            "left-to-right order.",
            "Which pairs can be picked from the list, order of the list kept? Return them as "
            "a list of tuples.",
        ),
        names=("all_pairs", "choose_two", "combinations_of_two", "pairings"),
        solutions=(
            """from itertools import combinations

def <f>(items):
    return list(combinations(items, 2))""",
            """def <f>(items):
    result = []
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            result.append((items[i], items[j]))
    return result""",
            """def <f>(values):
    return [(x, y) for i, x in enumerate(values) for y in values[i + 1:]]""",
        ),
        inputs=lambda rng: (distinct(rng, 1, 15, rng.choice((1, 2, 3, 3, 4, 4))),),
    ),
    Family(
        concept="distinct-count-so-far",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to return, for each position of a list, how many different "
            "values occurred up to there.",
            "Write a python function to list the number of distinct elements in every prefix "
            "of a list.",
            "Given a list, return the running count of distinct values, the current element "
            "included.",
            "After each item, how many different items have been seen? Return those counts as "
            "a list.",
            "Build a list whose i-th entry is the number of unique values among the first i + "
            "1 items.",
            "Return for every prefix (of length 1, 2, ...) of the list the size of its set of "
            "elements.",
        ),
        names=("distinct_so_far", "running_distinct", "prefix_unique_counts"),
        solutions=(
            """def <f>(items):
    seen = set()
    counts = []
    for x in items:
        seen.add(x)
        counts.append(len(seen))
    return counts""",
            """def <f>(lst):
    return [len(set(lst[:i + 1])) for i in range(len(lst))]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, size(rng, 3, 8)),),
    ),
    Family(
        concept="all-sets-disjoint",
        tags=("sets", "logic"),
        phrasings=(
            "Write a function to check whether no value occurs in two of the given sets.",
            "Write a python function to tell if the sets of a list are pairwise disjoint.",
            "Given a list of sets, return True if no two of them share an element.",
            "Are all the sets in a list free of common elements, whichever two you compare?",
            "Check that each value is a member of at most one set of the list.",
            "Return False as soon as some element belongs to two sets of the list, True if "
            "that never happens.",
        ),
        names=("pairwise_disjoint", "all_disjoint", "no_overlap"),
        solutions=(
            """def <f>(sets):
    seen = set()
    for s in sets:
        if seen & s:
            return False
        seen |= s
    return True""",
            """def <f>(sets):
    return sum(len(s) for s in sets) == len(set().union(*sets))""",
            """from itertools import combinations

def <f>(sets):
    return all(a.isdisjoint(b) for a, b in combinations(sets, 2))""",
        ),
        inputs=lambda rng: (
            [set(distinct(rng, 1, 20, rng.randint(1, 3))) for _ in range(rng.randint(2, 4))],
        ),
    ),
)
