"""Families about tuples and lists of tuples."""

from training.corpus.draw import distinct, integers, pairs, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="swap-pairs",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to swap the two elements of each pair in a list of tuples.",
            "Write a python function to turn every tuple (a, b) of a list into (b, a).",
            "Given a list of 2-tuples, return the list with each tuple reversed.",
            "Exchange first and second items in all tuples of a list.",
            "Return the pairs of a list with their components the other way round.",
            "Reverse each pair in the given list of pairs.",
            "I need the (x, y) tuples of a list as (y, x) tuples.",
        ),
        names=("swap_pairs", "reverse_pairs", "swap_tuples", "flip_pairs"),
        solutions=(
            """def <f>(pairs):
    return [(b, a) for a, b in pairs]""",
            """def <f>(tuples):
    return [t[::-1] for t in tuples]""",
            """def <f>(pairs):
    result = []
    for pair in pairs:
        result.append((pair[1], pair[0]))
    return result""",
        ),
        inputs=lambda rng: (pairs(rng, 0, 20, size(rng, 1, 4)),),
    ),
    Family(
        concept="tuple-elementwise-sum",
        tags=("tuples",),
        phrasings=(
            "Write a function to add two tuples of equal length element by element.",
            "Write a python function to return the tuple of sums of the elements at equal "
            "positions in two tuples.",
            "Given two tuples of numbers with the same length, return their elementwise sum as a "
            "tuple.",
            "Sum two equally long tuples position by position.",
            "Return a tuple whose items are the sums of corresponding items of two tuples.",
            "Add vectors that are given as tuples of the same size.",
            "I want (1, 2) and (10, 20) to give (11, 22), and so for all equally long tuples.",
        ),
        names=("add_tuples", "tuple_sum", "elementwise_sum", "add_vectors"),
        solutions=(
            """def <f>(a, b):
    return tuple(x + y for x, y in zip(a, b))""",
            """def <f>(first, second):
    return tuple(map(sum, zip(first, second)))""",
            """def <f>(a, b):
    result = ()
    for i in range(len(a)):
        result += (a[i] + b[i],)
    return result""",
        ),
        inputs=lambda rng: (
            (lambda n: (tuple(integers(rng, -5, 20, n)), tuple(integers(rng, -5, 20, n))))(
                size(rng, 2, 4))
        ),
    ),
    Family(
        concept="tuple-elementwise-maximum",
        tags=("tuples",),
        phrasings=(
            "Write a function to return the elementwise maximum of two tuples of equal length.",
            "Write a python function to build a tuple of the larger elements at each position of "
            "two tuples.",
            "Given two equally long tuples of numbers, keep the greater one of each two "
            "corresponding items.",
            "Compare two tuples place by place and return a tuple with the bigger values.",
            "Return a tuple holding, for every index, the maximum of the two tuples there.",
            "Take the larger of the corresponding elements of two same-sized tuples.",
            "I need a tuple with the best of two results for each position.",
        ),
        names=("max_tuples", "elementwise_max", "larger_elements", "tuple_max"),
        solutions=(
            """def <f>(a, b):
    return tuple(max(x, y) for x, y in zip(a, b))""",
            """def <f>(first, second):
    return tuple(map(max, first, second))""",
            """def <f>(a, b):
    result = []
    for x, y in zip(a, b):
        if x > y:
            result.append(x)
        else:
            result.append(y)
    return tuple(result)""",
        ),
        inputs=lambda rng: (
            (lambda n: (tuple(integers(rng, -5, 20, n)), tuple(integers(rng, -5, 20, n))))(
                size(rng, 2, 4))
        ),
    ),
    Family(
        concept="sort-pairs-by-second",
        tags=("tuples", "sorting"),
        phrasings=(
            "Write a function to sort a list of tuples by their second element, ascending.",
            "Write a python function to order pairs by the second component from small to large; "
            "pairs with equal second components keep their order.",
            "Given a list of 2-tuples, return it sorted by each tuple's last item (stable).",
            "Arrange the tuples of a list in increasing order of their second value.",
            "Return the pairs ordered by what stands second in them; ties stay as they were.",
            "Sort (name, number) tuples by the number, lowest first.",
            "I need a list of pairs put in ascending order of the second entry.",
        ),
        names=("sort_by_second", "order_pairs", "sort_tuples", "sort_pairs"),
        solutions=(
            """def <f>(pairs):
    return sorted(pairs, key=lambda pair: pair[1])""",
            """from operator import itemgetter

def <f>(tuples):
    return sorted(tuples, key=itemgetter(1))""",
            """def <f>(pairs):
    result = list(pairs)
    result.sort(key=lambda p: p[1])
    return result""",
        ),
        inputs=lambda rng: (
            list(zip(words(rng, 4), integers(rng, 1, 9, size(rng, 2, 4)))),
        ),
    ),
    Family(
        concept="largest-by-position",
        tags=("tuples", "searching"),
        phrasings=(
            "Write a function to return the first component of the pair with the largest second "
            "component; all second components differ.",
            "Write a python function to find the name with the highest number in a list of "
            "(name, number) tuples without equal numbers.",
            "Given a non-empty list of (name, value) pairs with distinct values, return the name "
            "that has the greatest value.",
            "Which first item belongs to the maximal second item in a list of 2-tuples? "
            "There are no ties.",
            "Return the label of the biggest value from tuples (label, value), values all distinct.",
            "Search pairs for the maximal second element (it is unique) and return what stands "
            "first in that pair.",
            "I have (player, points) tuples with different points and need the winner's name.",
        ),
        names=("winner", "best_name", "name_of_max", "top_label"),
        solutions=(
            """def <f>(pairs):
    return max(pairs, key=lambda pair: pair[1])[0]""",
            """def <f>(pairs):
    best = pairs[0]
    for pair in pairs:
        if pair[1] > best[1]:
            best = pair
    return best[0]""",
            """def <f>(pairs):
    return sorted(pairs, key=lambda p: p[1])[-1][0]""",
        ),
        inputs=lambda rng: (
            list(zip(words(rng, 4), distinct(rng, -9, 60, rng.randint(2, 4)))),
        ),
    ),
    Family(
        concept="sum-of-each-tuple",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to return the sums of the tuples in a list.",
            "Write a python function to list the total of each tuple of numbers in a list.",
            "Given a list of tuples of numbers, return a list with the sum of every tuple.",
            "Add up the items within each tuple and collect the totals in a list.",
            "Replace all tuples of a list by the sum of their elements.",
            "For each tuple in a list compute what its numbers add up to.",
            "I want one sum per tuple, in order, from a list of number tuples.",
        ),
        names=("tuple_sums", "sum_tuples", "totals", "sum_each"),
        solutions=(
            """def <f>(tuples):
    return [sum(t) for t in tuples]""",
            """def <f>(tuples):
    return list(map(sum, tuples))""",
            """def <f>(items):
    totals = []
    for numbers in items:
        total = 0
        for n in numbers:
            total += n
        totals.append(total)
    return totals""",
        ),
        inputs=lambda rng: (
            [tuple(integers(rng, -3, 12, size(rng, 1, 3))) for _ in range(size(rng, 2, 4))],
        ),
    ),
    Family(
        concept="unzip-pairs",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to split a list of pairs into a tuple of two lists.",
            "Write a python function to unzip 2-tuples: return the list of first items and the "
            "list of second items as a tuple.",
            "Given a list of pairs, return ([all first elements], [all second elements]).",
            "Separate the components of the pairs in a list into two lists, given as a tuple.",
            "Return a tuple of two lists, one with what stands first in each pair and one with "
            "what stands second.",
            "Take a list of 2-tuples apart into two parallel lists and return both in a tuple.",
            "I need the opposite of zip for pairs, as a tuple of two lists (empty for no pairs).",
        ),
        names=("unzip", "split_pairs", "unzip_pairs", "separate_pairs"),
        solutions=(
            """def <f>(pairs):
    return ([a for a, b in pairs], [b for a, b in pairs])""",
            """def <f>(tuples):
    first = []
    second = []
    for x, y in tuples:
        first.append(x)
        second.append(y)
    return first, second""",
        ),
        inputs=lambda rng: (pairs(rng, 0, 20, size(rng, 1, 4)),),
    ),
    Family(
        concept="pairs-to-dictionary-of-lists",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to collect (key, value) tuples into a dictionary of lists.",
            "Write a python function to group the second items of pairs by their first items.",
            "Given a list of pairs, return a dict from each first item to the list of its second "
            "items, in order.",
            "Gather all values that belong to the same key of a list of (key, value) pairs.",
            "Build a dict of lists out of tuples: the first entry is the key, the second is "
            "appended to its list.",
            "Return a mapping from every key to all the values paired with it, as lists.",
            "I need tuples with repeated keys merged to one dictionary with lists as values.",
        ),
        names=("group_pairs", "collect_pairs", "group_values", "pairs_to_dict"),
        solutions=(
            """def <f>(pairs):
    result = {}
    for key, value in pairs:
        result.setdefault(key, []).append(value)
    return result""",
            """from collections import defaultdict

def <f>(pairs):
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)""",
            """def <f>(pairs):
    return {key: [v for k, v in pairs if k == key] for key, _ in pairs}""",
        ),
        inputs=lambda rng: ([(rng.choice("abc"), rng.randint(0, 20)) for _ in range(size(rng, 2, 5))],),
    ),
    Family(
        concept="count-in-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to count how often a value occurs in a tuple.",
            "Write a python function to return the number of times an element appears in a tuple.",
            "Given a tuple and an element, return how many items of the tuple equal it.",
            "How many copies of a value are there in a tuple?",
            "Count the occurrences of an item in a tuple.",
            "Return the frequency of an element inside the given tuple.",
            "I want to know how many entries of a tuple are equal to a certain value.",
        ),
        names=("count_in_tuple", "tuple_count", "count_value", "occurrences"),
        solutions=(
            """def <f>(items, value):
    return items.count(value)""",
            """def <f>(t, x):
    count = 0
    for item in t:
        if item == x:
            count += 1
    return count""",
            """def <f>(values, x):
    return sum(1 for v in values if v == x)""",
        ),
        inputs=lambda rng: (tuple(integers(rng, 1, 3, size(rng, 4, 8))), rng.randint(1, 3)),
    ),
    Family(
        concept="remove-from-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to return a tuple without the item at a given index.",
            "Write a python function to drop the element at position i (from zero) of a tuple.",
            "Given a tuple and a valid index, return a tuple of all items but the one there.",
            "Leave out one item of a tuple, chosen by its 0-based index.",
            "Return a copy of the tuple in which the element with the given index is missing.",
            "Delete by index from a tuple; the result is a new, shorter tuple.",
            "I need a tuple minus its i-th entry, where counting starts at 0.",
        ),
        names=("remove_at", "drop_index", "without_index", "delete_item"),
        solutions=(
            """def <f>(items, i):
    return items[:i] + items[i + 1:]""",
            """def <f>(t, index):
    items = list(t)
    del items[index]
    return tuple(items)""",
            """def <f>(t, index):
    return tuple(x for i, x in enumerate(t) if i != index)""",
        ),
        inputs=lambda rng: (
            (lambda n: (tuple(integers(rng, 0, 20, n)), rng.randrange(n)))(rng.randint(1, 6))
        ),
    ),
    Family(
        concept="tuples-containing",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to keep those tuples of a list that contain a given value.",
            "Write a python function to filter a list of tuples by whether an element is in them.",
            "Given a list of tuples and a value, return the tuples in which the value occurs.",
            "Which tuples of the list include the element? Return them in order.",
            "Select every tuple that has a certain value among its items.",
            "Return the list of the tuples that hold the given element.",
            "I want only the tuples with a particular value inside.",
        ),
        names=("tuples_with", "filter_tuples", "containing", "select_tuples"),
        solutions=(
            """def <f>(tuples, value):
    return [t for t in tuples if value in t]""",
            """def <f>(items, x):
    result = []
    for t in items:
        if x in t:
            result.append(t)
    return result""",
            """def <f>(tuples, value):
    return list(filter(lambda t: value in t, tuples))""",
        ),
        inputs=lambda rng: (
            [tuple(integers(rng, 1, 5, rng.randint(1, 3))) for _ in range(size(rng, 3, 5))],
            rng.randint(1, 5),
        ),
    ),
)
