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
            "Given two tuples of numbers with the same length, return their elementwise sum "
            "as a "
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
            lambda n: (tuple(integers(rng, -5, 20, n)), tuple(integers(rng, -5, 20, n)))
        )(size(rng, 2, 4)),
    ),
    Family(
        concept="tuple-elementwise-maximum",
        tags=("tuples",),
        phrasings=(
            "Write a function to return the elementwise maximum of two tuples of equal length.",
            "Write a python function to build a tuple of the larger elements at each position "
            "of "
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
            lambda n: (tuple(integers(rng, -5, 20, n)), tuple(integers(rng, -5, 20, n)))
        )(size(rng, 2, 4)),
    ),
    Family(
        concept="sort-pairs-by-second",
        tags=("tuples", "sorting"),
        phrasings=(
            "Write a function to sort a list of tuples by their second element, ascending.",
            "Write a python function to order pairs by the second component from small to "
            "large; "
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
        inputs=lambda rng: (list(zip(words(rng, 4), integers(rng, 1, 9, size(rng, 2, 4)))),),
    ),
    Family(
        concept="largest-by-position",
        tags=("tuples", "searching"),
        phrasings=(
            "Write a function to return the first component of the pair in a list whose second "
            "component is largest; all second components differ.",
            "Write a python function to find the name with the highest number in a list of "
            "(name, number) tuples without equal numbers.",
            "Given a non-empty list of (name, value) pairs with distinct values, return the "
            "name "
            "that has the greatest value.",
            "Which first item belongs to the maximal second item in a list of 2-tuples? "
            "There are no ties.",
            "Return the label of the biggest value from tuples (label, value), values all "
            "distinct.",
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
        inputs=lambda rng: (list(zip(words(rng, 4), distinct(rng, -9, 60, rng.randint(2, 4)))),),
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
)
