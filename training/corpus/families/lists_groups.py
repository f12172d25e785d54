"""Families about dividing a list into groups and choosing pairs from it."""

from training.corpus.draw import distinct, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="negatives-before-others",
        tags=("lists",),
        phrasings=(
            "Write a function to put the negative numbers of a list before all others, both in "
            "original order.",
            "Write a python function to move all elements below zero to the front without other "
            "reordering.",
            "Given integers, return the negative ones followed by the rest, orders kept within "
            "both groups.",
            "Return a list that first has the numbers less than 0 and then those that are 0 or "
            "more, stable.",
            "Rearrange a list: negatives to the left, zero and positives to the right, nothing "
            "else moves.",
            "I want debts (negative amounts) listed ahead of everything else, otherwise in the "
            "given order.",
        ),
        more_phrasings=(
            "Write a function to stably move negatives to the front of a list.",
            "Write a python function to partition integers so that those under zero lead and zero and the positive ones follow, nothing else changing.",
            "For a list of integers, give a list made of its negative members and then its non-negative members, each in the sequence they had.",
            "How does the list read if first all negatives are taken and then all that is left, both from left to right?",
            "Stable partition: below zero first.",
            "Those who owe money, that is with less than 0, may step before the others; otherwise everybody stays in order. Show the new queue.",
            "The concatenation of the subsequence of all a[i] < 0 and the subsequence of all a[i] >= 0.",
            "[3, -1, 0, -2] becomes [-1, -2, 3, 0]: a stable sort by whether the number is negative; return such a list.",
        ),
        names=("negatives_first", "negatives_to_front", "debts_first", "stable_split"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n < 0] + [n for n in numbers if n >= 0]""",
            """def <f>(lst):
    return sorted(lst, key=lambda x: x >= 0)""",
            """def <f>(amounts):
    front, back = [], []
    for a in amounts:
        if a < 0:
            front.append(a)
        else:
            back.append(a)
    return front + back""",
        ),
        inputs=integer_list(-9, 9, 2, 8),
    ),
    Family(
        concept="odds-then-evens-one-list",
        tags=("lists",),
        phrasings=(
            "Write a function to return one list with all odd numbers first and all even ones "
            "after, orders kept.",
            "Write a python function to move the odd integers of a list to its front, stable in "
            "both groups.",
            "Given integers, return the odd ones in their order followed by the even ones in "
            "theirs, in one list.",
            "Rearrange a list so that odds stand left of evens and nothing else changes.",
            "Return the elements sorted by parity only: odd before even, ties in original order.",
            "House numbers: I need the odd side of the street first, then the even side, in one "
            "flat list.",
        ),
        more_phrasings=(
            "Write a function to stably move odd numbers in front of even ones.",
            "Write a python function to partition integers so that those not divisible by two lead and the divisible ones follow, nothing else changing.",
            "For a list of integers, give one list made of its odd members and then its even members, each in the sequence they had.",
            "How does the list read if first all odd entries are taken and then all even entries, both from left to right?",
            "Stable partition: odd first, even last.",
            "People with an odd ticket number go in first, then those with an even one, and within each lot it is first come, first served. Show the order in which they go in.",
            "The concatenation of the subsequence of all odd a[i] and the subsequence of all even a[i].",
            "[2, 3, 4, 1] becomes [3, 1, 2, 4], not sorted by size but only by parity; return such a list.",
        ),
        names=("odds_first", "odd_then_even", "by_parity", "order_by_parity"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n % 2] + [n for n in numbers if n % 2 == 0]""",
            """def <f>(lst):
    return sorted(lst, key=lambda x: x % 2 == 0)""",
            """def <f>(values):
    odds, evens = [], []
    for v in values:
        if v % 2 == 0:
            evens.append(v)
        else:
            odds.append(v)
    return odds + evens""",
        ),
        inputs=integer_list(0, 30, 2, 8),
    ),
    Family(
        concept="group-by-remainder",
        tags=("lists",),
        phrasings=(
            "Write a function to distribute integers into <k> lists by their remainder modulo <k>.",
            "Write a python function to return <k> lists: the numbers with n % <k> equal to 0, 1, "
            "..., in turn.",
            "Given non-negative integers, return a list of <k> lists, the r-th (from 0) with "
            "those of remainder r.",
            "Group numbers by what is left after division by <k>; return all <k> groups, empty "
            "ones too.",
            "Return [numbers divisible by <k>, numbers with remainder 1, ...] as <k> lists in one "
            "list.",
            "Every ticket goes to counter (number modulo <k>); list the tickets for each of the "
            "<k> counters.",
        ),
        more_phrasings=(
            "Write a function to split integers into <k> lists by their value modulo <k>.",
            "Write a python function to classify non-negative integers by residue mod <k> and give the <k> classes, residue 0 first, each in the original sequence.",
            "For a list of integers >= 0, give a list of <k> lists, in which the one at index r collects the members leaving r on division by <k>.",
            "Which numbers of the list belong to each remainder from 0 to one less than <k>? Answer with a list of lists, some perhaps empty.",
            "Residue classes mod <k> as a list of <k> lists.",
            "There are <k> boxes, numbered from 0. Divide each number by <k> and throw it in the box whose number is what is left over; show the contents of all boxes in order.",
            "The list of the subsequences of all a[i] with a[i] mod <k> = r, for r = 0, 1, ..., <k> - 1.",
            "Open <k> empty lists, append every number n to the one at index n % <k>, and return the list of them all.",
        ),
        names=("group_by_remainder", "by_remainder", "distribute", "to_counters"),
        solutions=(
            """def <f>(numbers):
    groups = [[] for _ in range(<k>)]
    for n in numbers:
        groups[n % <k>].append(n)
    return groups""",
            """def <f>(lst):
    return [[x for x in lst if x % <k> == r] for r in range(<k>)]""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 40, size(rng, 3, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="deal-into-k-piles",
        tags=("lists",),
        phrasings=(
            "Write a function to deal the items of a list in turn to <k> lists, like cards to <k> "
            "players.",
            "Write a python function to distribute a list round-robin into <k> lists and return "
            "these.",
            "Given a list, return <k> lists: the items at the indices 0, <k>, 2*<k>, ..., those "
            "at 1, <k> + 1, ...",
            "Item after item goes to the next of <k> piles, after pile <k> comes pile 1 again; "
            "return the piles.",
            "Return a list of <k> lists where list r (from 0) has the items whose index modulo "
            "<k> is r.",
            "I have a deck and <k> players: which hand does each get when the cards are dealt one "
            "at a time?",
        ),
        more_phrasings=(
            "Write a function to deal a list into <k> piles one item at a time.",
            "Write a python function to allot the entries of a list cyclically to <k> groups and give the groups, in the order in which they got their first entry, as lists.",
            "For a list, give <k> lists: the first with the items at index 0, <k>, twice <k> and so on, the next with those one further along, etc.",
            "What do <k> people have if the items are handed out to them in turn, round and round, until none is left? Answer with <k> lists, possibly empty.",
            "Round-robin split of a list into <k> lists.",
            "Children are counted off into <k> teams: team one, team two, up to the last team and then team one again. List the children of every team.",
            "The list of the subsequences (a[r], a[r + <k>], a[r + 2 * <k>], ...) for r = 0, ..., <k> - 1.",
            "Neighbours in the list end up on successive piles, the first coming after the last, and items <k> places apart on the same one: return all <k> piles, that of the first item in front.",
        ),
        names=("deal", "deal_cards", "round_robin", "into_piles"),
        solutions=(
            """def <f>(items):
    return [items[r::<k>] for r in range(<k>)]""",
            """def <f>(cards):
    hands = [[] for _ in range(<k>)]
    for i, card in enumerate(cards):
        hands[i % <k>].append(card)
    return hands""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 40, rng.randint(k - 1, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="unique-keeping-last",
        tags=("lists",),
        phrasings=(
            "Write a function to remove duplicates from a list, keeping the last copy of each "
            "value.",
            "Write a python function to return each distinct value once, ordered by its last "
            "occurrence.",
            "Given a list, drop every item that occurs again later in the list.",
            "Of equal elements only the rightmost one stays; return the list of what is left, in "
            "order.",
            "Return the list without those elements that have an equal element further to the "
            "right.",
            "My log has repeated entries and I need only the most recent (latest) copy of each, "
            "in log order.",
        ),
        more_phrasings=(
            "Write a function to deduplicate a list, keeping the last occurrence of each item.",
            "Write a python function to thin out a list so that only the final appearance of every value survives, in sequence.",
            "For a list, give the sublist of those items that do not come again further on.",
            "What is left of the list when each item which has a later duplicate is struck out?",
            "Distinct items in order of last appearance.",
            "Whenever a name is signed again, the earlier signature is crossed out. Which names remain, from top to bottom?",
            "The subsequence of all a[i] with a[i] != a[j] for all j > i.",
            "[1, 2, 1, 3] becomes [2, 1, 3], as the front 1 gives way to the later one; return such a list.",
        ),
        names=("unique_last", "keep_last_copies", "dedupe_keep_last", "latest_only"),
        solutions=(
            """def <f>(items):
    return [x for i, x in enumerate(items) if x not in items[i + 1:]]""",
            """def <f>(lst):
    result = []
    for x in reversed(lst):
        if x not in result:
            result.insert(0, x)
    return result""",
            """def <f>(log):
    return list(dict.fromkeys(log[::-1]))[::-1]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, size(rng, 3, 9)),),
    ),
    Family(
        concept="smallest-difference-of-two-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to find the smallest absolute difference between any two elements "
            "of a list.",
            "Write a python function to return how close the two closest numbers of a list are "
            "(anywhere in it).",
            "Given two or more numbers, what is the least distance between two of them? Equal "
            "numbers give 0.",
            "Return the minimum of |a - b| over all pairs of elements at different positions.",
            "How far apart are the two most similar values of the list, not necessarily "
            "neighbours?",
            "I have points on a number line and need the size of the narrowest gap between any "
            "two of them.",
        ),
        more_phrasings=(
            "Write a function to tell how far apart the two closest numbers of a list are.",
            "Write a python function to determine the narrowest gap that exists between two entries of a list, whichever places they have.",
            "For two or more numbers, give the distance of the pair that is closest together in value, 0 if a value is repeated.",
            "By how little do two elements of the list differ at the least?",
            "Least pairwise absolute difference.",
            "Which two people are nearest in age? Tell me only how many years they are apart.",
            "min { |a[i] - a[j]| : i < j } for a sequence a of at least two numbers.",
            "Sort the numbers and return the smallest step from one to the following: [9, 1, 6] gives 3, [2, 8, 2] gives 0.",
        ),
        names=("smallest_difference", "closest_gap", "min_distance", "narrowest_gap"),
        solutions=(
            """def <f>(numbers):
    ordered = sorted(numbers)
    return min(b - a for a, b in zip(ordered, ordered[1:]))""",
            """def <f>(lst):
    best = abs(lst[0] - lst[1])
    for i in range(len(lst)):
        for j in range(i + 1, len(lst)):
            best = min(best, abs(lst[i] - lst[j]))
    return best""",
            """from itertools import combinations

def <f>(points):
    return min(abs(a - b) for a, b in combinations(points, 2))""",
        ),
        inputs=lambda rng: (integers(rng, 0, 60, rng.randint(2, 6)),),
    ),
    Family(
        concept="largest-product-of-two-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to find the largest product of two elements at different positions "
            "of a list.",
            "Write a python function to return the maximum of a * b over all pairs of list "
            "elements, negative ones too.",
            "Given two or more integers, perhaps negative, what is the greatest product of two of "
            "them?",
            "Choose two elements at different places so that their product is as large as "
            "possible; return it.",
            "Return the best product that a pair of numbers in the list has (two negatives may "
            "win).",
            "I pick two numbers off a list and multiply them: how much can I get at most?",
        ),
        more_phrasings=(
            "Write a function to get the maximum product of two numbers in a list.",
            "Write a python function to determine how big a result the multiplication of two entries at unlike positions can have, entries below zero permitted.",
            "For two or more integers, give the highest value among the products of any two of them.",
            "What is the most that two members of the list, used once each, can make when multiplied?",
            "Greatest pairwise product in a list.",
            "I may choose any two of these cards, some with a minus on them, and get the one times the other; how much do I get if I choose best?",
            "max { a[i] * a[j] : i < j } for a sequence a of at least two integers.",
            "[-5, 2, -4, 3] gives 20 from the two negatives and [0, -3] gives 0: the best pair is the two highest or the two lowest; return its product.",
        ),
        names=("max_product_pair", "largest_product", "best_product", "max_pair_product"),
        solutions=(
            """def <f>(numbers):
    s = sorted(numbers)
    return max(s[0] * s[1], s[-1] * s[-2])""",
            """from itertools import combinations

def <f>(lst):
    return max(a * b for a, b in combinations(lst, 2))""",
            """def <f>(values):
    best = values[0] * values[1]
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            best = max(best, values[i] * values[j])
    return best""",
        ),
        inputs=integer_list(-12, 12, 2, 7),
    ),
    Family(
        concept="all-contiguous-sublists",
        tags=("lists",),
        phrasings=(
            "Write a function to list all non-empty contiguous sublists, by start index, then by "
            "length.",
            "Write a python function to return every slice of a list with one or more items: by "
            "start, then length.",
            "Given a list, return all its unbroken parts: first those starting at index 0, "
            "shortest first, and so on.",
            "List each sublist of neighbouring elements: all from the first item on, growing, "
            "then from the second.",
            "Return every slice items[i:j] with i < j, where i runs in the outer and j in the "
            "inner loop.",
            "I need all subarrays of my list, ordered by where they begin and then from short to "
            "long.",
        ),
        more_phrasings=(
            "Write a function to get all non-empty subarrays of a list, ordered by start and then by length.",
            "Write a python function to enumerate the slices of a list with at least one entry, in order of the first index and for an equal first index from short to long.",
            "For a list, give a list of lists: every unbroken section of it, beginning with those that start in front, each start's sections growing by one item at a time.",
            "Which runs of neighbouring items does the list contain, listed by where they start and then by how many items they have, empty ones left out?",
            "Non-empty slices by (start, length).",
            "Choose a first page and a last page and copy out the pages between, both too. Show all copies one can make: those from page one first, the shortest in front, then those from page two, and so on.",
            "The list of a[i..j], i = 0, ..., n - 1 being the outer and j = i, ..., n - 1 the inner loop, both ends inclusive.",
            "[1, 2, 3] gives [[1], [1, 2], [1, 2, 3], [2], [2, 3], [3]] and [] gives []; return the like for any list.",
        ),
        names=("all_sublists", "subarrays", "contiguous_sublists", "all_slices"),
        solutions=(
            """def <f>(items):
    n = len(items)
    return [items[i:j] for i in range(n) for j in range(i + 1, n + 1)]""",
            """def <f>(lst):
    result = []
    for start in range(len(lst)):
        for end in range(start + 1, len(lst) + 1):
            result.append(lst[start:end])
    return result""",
        ),
        inputs=lambda rng: (distinct(rng, 1, 9, rng.randint(1, 4)),),
    ),
    Family(
        concept="pairs-with-given-sum-list",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to list the pairs (a, b) with a before b in the list and a + b == "
            "<k>, by position.",
            "Write a python function to return tuples of all two elements, in list order, that "
            "add up to <k>.",
            "Given distinct integers, return each pair with sum <k> as (earlier, later), by the "
            "earlier one's place.",
            "Which two-element combinations of a list of different numbers give <k>? Tuples in "
            "list order, please.",
            "Return [(x, y), ...] for all x and later y of the list with x + y equal to <k>.",
            "All numbers are different; find every pair that makes <k>, first in the list first, "
            "as tuples.",
        ),
        more_phrasings=(
            "Write a function to get all pairs of a list of distinct integers with sum <k>, as tuples in list order.",
            "Write a python function to enumerate the two-entry combinations making <k>, each as a tuple with the entry standing further left in front, sorted by where that one stands.",
            "For a list of unlike integers, give a list of tuples (x, y), x standing before y and x plus y being <k>, those whose x comes first leading.",
            "Which pairs of different positions hold numbers that come to <k> together? Give the numbers as (earlier, later) tuples, going by the earlier position.",
            "List of (earlier, later) tuples with total <k>.",
            "No two people have the same number. Each in turn looks for someone further back whose number with the own one makes <k>, and the two are written down as a tuple, front person first. Show the notes.",
            "The list of (a[i], a[j]) with i < j and a[i] + a[j] = <k>, by ascending i, the elements of a being distinct.",
            "An element at the front is matched with the later element that is <k> minus it, if there is one; go on like this from front to back and return the tuples.",
        ),
        names=("pairs_with_sum", "pairs_summing", "sum_pairs", "find_pairs"),
        solutions=(
            """def <f>(numbers):
    pairs = []
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == <k>:
                pairs.append((numbers[i], numbers[j]))
    return pairs""",
            """from itertools import combinations

def <f>(lst):
    return [(a, b) for a, b in combinations(lst, 2) if a + b == <k>]""",
            """def <f>(values):
    return [(x, <k> - x) for i, x in enumerate(values) if <k> - x in values[i + 1:]]""",
        ),
        inputs=lambda rng, k: (distinct(rng, 0, k, rng.randint(4, 7)),),
        parameters=lambda rng: {"k": rng.randint(8, 14)},
    ),
)
