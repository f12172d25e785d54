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
        more_phrasings=(
            "Write a function to flip each 2-tuple in a list.",
            "Write a python function to exchange first and second component throughout a list of pairs.",
            "For a list of tuples with two items, produce a list of tuples with these items in opposite order.",
            "What are the pairs when each is read from right to left, the order of the pairs themselves being kept?",
            "list of pairs, each reversed",
            "Everybody in these couples changes sides: the left one goes right and the right one left, couple by couple.",
            "The image of a list of pairs under the map (a, b) -> (b, a).",
            "[(1, 'x'), (2, 'y')] should become [('x', 1), ('y', 2)].",
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
        more_phrasings=(
            "Write a function to add same-size tuples slot by slot.",
            "Write a python function to return t[i] + u[i] for all indices of two number tuples t and u, as a tuple.",
            "For two tuples with equally many numbers, give the tuple in which each number is the sum of the two at that place.",
            "What tuple results when two tuples of the same length are added like vectors?",
            "elementwise tuple sum",
            "Lay the two rows over each other and add what lies on top to what lies beneath, place by place; the answers make a tuple.",
            "The vector sum of two n-tuples, an n-tuple.",
            "(1, 2, 3) and (10, 20, 30) have to give (11, 22, 33), not one long tuple.",
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
        more_phrasings=(
            "Write a function to take the bigger item at each place of two same-size tuples.",
            "Write a python function to return the tuple of max(t[i], u[i]) over all indices of two equally long tuples t and u.",
            "For two tuples with as many numbers, build a third in which every number is the greater of the pair at its place.",
            "What is left if two tuples of the same length are compared index by index and each time the larger number survives?",
            "tuple of positionwise maxima of two tuples",
            "Two players throw dice round after round; write down for every round the better throw, in a tuple.",
            "The componentwise maximum of two n-tuples, as an n-tuple.",
            "(4, 1, 7) and (2, 5, 7) lead to (4, 5, 7).",
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
        more_phrasings=(
            "Write a function to order a list of pairs by their second item, lowest first.",
            "Write a python function to arrange 2-tuples by increasing last component, without reordering those that are equal in it.",
            "For a list of two-element tuples, return them so that what stands second goes up from the first tuple to the last; ties remain in place.",
            "In which order come the pairs if just their second entries are compared, small before large, and ties are left alone?",
            "pairs sorted by second item, ascending and stable",
            "Everybody has a name and a number; line the people up by number, small ones in front, and those with the same number as they came.",
            "The stable ascending sort of a list of pairs p with the key p[1].",
            "[('a', 3), ('b', 1), ('c', 3)] becomes [('b', 1), ('a', 3), ('c', 3)].",
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
        more_phrasings=(
            "Write a function to get the name with the top number from (name, number) tuples; there is at least one and the numbers differ.",
            "Write a python function to locate the pair whose second item is the maximum in a non-empty list, no two being equal there, and return its first item.",
            "For a non-empty list of tuples (label, number) with different numbers, return just the label that goes with the highest number.",
            "Who came out on top, if a non-empty list pairs each name with a score and no score is repeated?",
            "first item of the pair with the largest second item (non-empty list, no ties)",
            "Each one in the list has a name and some points, never the same points, and there is somebody at least; call out the name of whoever has the most.",
            "The first component of the unique pair in a non-empty list that maximizes the second component.",
            "[('Ann', 4), ('Bo', 9), ('Cy', 7)] gives 'Bo', because 9 is the greatest; the number itself is not returned, and ties and empty lists never occur.",
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
        more_phrasings=(
            "Write a function to sum every tuple in a list.",
            "Write a python function to return a list of totals, one for each tuple of numbers, in the same order.",
            "For a list of tuples holding numbers, give back a list in which each tuple has become the sum of its members.",
            "How much does each tuple of the list come to?",
            "list of the tuples' sums",
            "Here are several little packs of numbers; add up every pack for itself and write the results in a row.",
            "The image of a list of number tuples under summation.",
            "[(1, 2, 3), (4,), ()] should become [6, 4, 0].",
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
