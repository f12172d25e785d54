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
        more_phrasings=(
            "Write a function to merge a list of sets into one set.",
            "Write a python function to combine all sets of a list so that every member of any of them is in the outcome.",
            "Given several sets in a list, possibly none, return a set with everything that any of them contains.",
            "Which values belong to one or more of the listed sets, taken together as a set?",
            "Union of a list of sets.",
            "Each friend brings a bag of different stamps. Pour all bags together: which stamps are there? Answer with a set.",
            "The set {x : x is in S for some S in the list}, empty for an empty list.",
            "Start with an empty set and put into it the elements of one given set after the other; return it.",
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
        more_phrasings=(
            "Write a function to count the distinct values in two lists put together.",
            "Write a python function to compute the cardinality of the union of two lists' values.",
            "For lists a and b, return the number of different items you meet when reading both.",
            "How many different elements are there in all, if repeats within a list and across the two lists do not count again?",
            "Count of unique items over both lists.",
            "Two children collect stickers. Put their albums together and ignore doubles: how many different stickers have they got?",
            "|A union B|, where A and B are the sets of elements of the two lists.",
            "[1, 1, 2] and [2, 3] hold the values 1, 2 and 3 between them, hence 3; find this number for any two lists.",
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
        more_phrasings=(
            "Write a function to test if the first set is a subset of the second but not equal to it.",
            "Write a python function to decide whether a set lies fully within another that is really larger.",
            "For sets a and b, return True exactly when b has every element of a and some element more.",
            "Does the second set include the whole first set and still have something the first has not?",
            "Is set one strictly contained in set two?",
            "Has the second child every toy of the first child, and at least one extra? True or False.",
            "The strict inclusion relation: a is a subset of b and a != b.",
            "False if the first set has a stranger to the second or if both are the same; otherwise True.",
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
        more_phrasings=(
            "Write a function to get intersection size over union size of two non-empty sets, 2 decimals.",
            "Write a python function to calculate how much two sets, neither of them empty, overlap: their shared members as a part of all members, rounded to hundredths.",
            "Given two sets with at least one element each, divide how many elements both have by how many there are in total, and round to two decimals.",
            "What is the Jaccard index of two non-empty sets, to two digits after the point?",
            "Jaccard coefficient of two sets, two decimals.",
            "Two people list the films they like. Of all the films named, what part did both name? Give a number from 0 to 1 with two decimals.",
            "J(a, b) = |a n b| / |a u b|, rounded to two decimal places, for non-empty a and b.",
            "Equal sets score 1.0, sets with nothing in common 0.0, and {1, 2} with {2, 3} scores 0.33, as one element of three is common.",
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
        more_phrasings=(
            "Write a function to find what is in two, but not all, of three sets.",
            "Write a python function to build the set of elements having membership in precisely two of the three sets passed.",
            "For sets a, b and c, return as a set every element that is missing from one of them and only one.",
            "Which elements do two of the three sets share without the remaining one having them too?",
            "Set of elements in exactly two of three sets.",
            "Three friends say which games they own. List the games, as a set, that just two of the friends own and whichever friend is left does not.",
            "{x : the number of sets among a, b, c that contain x equals 2}.",
            "Join the three pairwise intersections, then take away whatever is common to all three sets.",
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
        more_phrasings=(
            "Write a function to check if two lists have the same distinct values.",
            "Write a python function to compare two lists by their sets of elements, disregarding sequence and multiplicity.",
            "For two lists, return True when nothing is found in one that is not also in the other, and False otherwise.",
            "Are the two lists made from exactly the same values, however arranged and however often repeated?",
            "Equality of two lists as sets.",
            "Two kitchens write down the spices they use, some of them several times. Do both use just the same spices?",
            "True iff {x in a} = {x in b}.",
            "[1, 2, 2] and [2, 1] agree, [1, 2] and [1] do not: the test is whether dropping repeats and order makes the lists equal.",
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
        more_phrasings=(
            "Write a function to flip whether x belongs to a set: add it if absent, else take it out.",
            "Write a python function to return a set that differs from the given one only in the presence of one value.",
            "For a set and an element, return the set minus the element if it was inside, and the set plus the element if it was outside.",
            "What does the set look like after switching the membership of the given element?",
            "Set with one value's membership switched.",
            "Press the button of a lamp: if its number was in the set of lit lamps it goes out, otherwise it comes in. Return the lamps lit afterwards.",
            "The symmetric difference of a set and the singleton of the second argument.",
            "{1, 2} with 2 becomes {1}, and {1} with 2 becomes {1, 2}: one step of switching, whichever way it goes.",
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
        more_phrasings=(
            "Write a function to list all 2-combinations of a list's items as tuples, in order.",
            "Write a python function to generate each couple (items[i], items[j]) with i before j, as a list sorted by i and then by j.",
            "Given a list, return all tuples of an element and one that comes after it, those of the first element in front.",
            "In what ways can one take two of the list's items, their order being that of the list, and what are these tuples?",
            "All pairs of items, earlier one first.",
            "Everyone shakes hands once with each person further back in the line. Write down all handshakes as (front, back), beginning with those of the first person.",
            "The list of (a[i], a[j]) for 0 <= i < j < n in lexicographic order of (i, j).",
            "[1, 2, 3] gives [(1, 2), (1, 3), (2, 3)]; a list of n items gives n(n-1)/2 tuples in this manner, repeated values included.",
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
        more_phrasings=(
            "Write a function to list how many distinct items each prefix of a list has.",
            "Write a python function to compute, element by element, the size of the set of what has been read up to then.",
            "Given a list, return another of equal length in which each number says how many different values there are from the start through that place.",
            "How does the number of different values grow as the list is read, one count for each item?",
            "Running number of distinct values.",
            "You collect stickers one by one. After each one, say how many different ones you own by now, and list what you said.",
            "c[i] = |{a[0], ..., a[i]}| for i = 0, ..., n-1.",
            "A new value raises the count by one and an old one leaves it as it is: [5, 5, 7] gives [1, 1, 2].",
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
        more_phrasings=(
            "Write a function to check that the sets in a list have no element in common, two by two.",
            "Write a python function to test a list of sets for mutual exclusiveness, so that each value is in one set at most.",
            "For a list of sets, return False if any two of them overlap and True if none do.",
            "Is it true that whichever two sets of the list you take, they have nothing in common?",
            "Are all listed sets mutually disjoint?",
            "Each club hands in its member list as a set. Answer True if nobody is in more than one club.",
            "The family is pairwise disjoint: S[i] and S[j] have an empty intersection for all i != j.",
            "Gather the members met so far; a set that brings one of them again makes the answer False, and getting through to the end makes it True.",
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
