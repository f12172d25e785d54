"""Families about single tuples: changing, comparing and combining them."""

from training.corpus.draw import integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="insert-into-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to insert into a tuple, at a given index, a given value.",
            "Write a python function to return a tuple in which, at index i (from zero), an "
            "extra item x is placed.",
            "Given a tuple, an index and a value, return the tuple with the value put in at "
            "that index.",
            "Put one more element into a tuple; the arguments are the tuple, the 0-based "
            "index and the element.",
            "Given t, i and x, return a longer tuple with x at index i, the later items "
            "moving one place right.",
            "Tuples cannot be changed, so build a new one: after the tuple come the 0-based "
            "index and the value to insert there.",
        ),
        more_phrasings=(
            "Write a function to return a tuple with a value inserted at a 0-based index; arguments tuple, index, value.",
            "Write a python function to build, from a tuple, an index and an item, the tuple that has this item before what used to stand at the index.",
            "Given a tuple, then a place counted from zero, then an element, return the tuple that is longer by one because the element went into that place.",
            "What does the tuple become when a value (third argument) is squeezed in at an index (second argument)?",
            "Tuple with a value inserted at an index.",
            "Somebody joins the line at a certain spot, spots being counted from zero, and those from there on move back one. Return the new line; it is a tuple, and the order is line, spot, newcomer.",
            "For t, i, x returns (t[0], ..., t[i-1], x, t[i], ..., t[n-1]).",
            "Nothing is overwritten: (1, 2, 3) with index 1 and value 9 gives (1, 9, 2, 3).",
        ),
        names=("insert_into_tuple", "insert_at", "tuple_insert", "with_inserted"),
        solutions=(
            """def <f>(items, index, value):
    return items[:index] + (value,) + items[index:]""",
            """def <f>(t, i, x):
    result = list(t)
    result.insert(i, x)
    return tuple(result)""",
        ),
        inputs=lambda rng: (
            lambda n: (tuple(integers(rng, 0, 9, n)), rng.randint(0, n), rng.randint(10, 99))
        )(rng.randint(1, 5)),
    ),
    Family(
        concept="replace-in-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to replace the item at a given index of a tuple by a new value.",
            "Write a python function to return a copy of a tuple whose element at position i, "
            "from 0, is another.",
            "Given a tuple, a valid index and a value, return the tuple with that one item "
            "exchanged.",
            "Change one entry of a tuple: tuple, 0-based index and new value are given, a new "
            "tuple is returned.",
            "Return a tuple equal to the first argument except that at the index (second) the "
            "value (third) stands.",
            "I need to overwrite the element with a certain index in a tuple, which means "
            "building a new tuple.",
        ),
        more_phrasings=(
            "Write a function to return a tuple with the item at a 0-based index changed to a given value.",
            "Write a python function to substitute one element of a tuple; passed are the tuple, the zero-based place and the substitute.",
            "For a tuple, an existing index counted from 0 and a new item, return a tuple equally long that differs from the old one at most at that index.",
            "What is the tuple once the entry at the given index (second argument) has been exchanged for the third argument?",
            "Tuple with one index's item replaced.",
            "Take out the bead at this spot of the string, spots numbered from zero, and put the new bead there instead. String, spot and bead are given in this order, and the string is a tuple.",
            "For t, i, x with 0 <= i < n returns (t[0], ..., t[i-1], x, t[i+1], ..., t[n-1]).",
            "Nothing moves and nothing is added: (1, 2, 3) with index 1 and value 9 gives (1, 9, 3).",
        ),
        names=("replace_at", "set_item", "tuple_replace", "with_item"),
        solutions=(
            """def <f>(items, index, value):
    return items[:index] + (value,) + items[index + 1:]""",
            """def <f>(t, i, x):
    result = list(t)
    result[i] = x
    return tuple(result)""",
            """def <f>(t, i, x):
    return tuple(x if j == i else y for j, y in enumerate(t))""",
        ),
        inputs=lambda rng: (
            lambda n: (tuple(integers(rng, 0, 9, n)), rng.randrange(n), rng.randint(10, 99))
        )(rng.randint(1, 6)),
    ),
    Family(
        concept="reverse-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to turn a tuple round, its last item first.",
            "Write a python function to return the items of a tuple in the opposite order, as "
            "a tuple.",
            "Given a tuple, return a tuple that runs from its last item to its first.",
            "Turn a tuple around so that the final element comes first.",
            "Return the tuple backwards, again as a tuple.",
            "I have a tuple and need one with the same elements in reversed order.",
        ),
        names=("reverse_tuple", "reversed_tuple", "backwards", "flip_tuple"),
        solutions=(
            """def <f>(items):
    return items[::-1]""",
            """def <f>(t):
    return tuple(reversed(t))""",
            """def <f>(t):
    result = ()
    for x in t:
        result = (x,) + result
    return result""",
        ),
        inputs=lambda rng: (tuple(integers(rng, 0, 50, size(rng, 2, 6))),),
    ),
    Family(
        concept="tuple-elementwise-product",
        tags=("tuples",),
        phrasings=(
            "Write a function to multiply two tuples of equal length element by element.",
            "Write a python function to return the tuple of the products of items at the same "
            "position.",
            "Given two tuples of numbers, both of one length, return a tuple with a[0]*b[0], "
            "a[1]*b[1], ...",
            "Multiply corresponding entries of two tuples and give the products as a tuple.",
            "Return the position-wise product of two equally long tuples, itself a tuple.",
            "For two tuples, compute the product at every index and return all of them in a tuple.",
        ),
        names=("multiply_tuples", "tuple_product", "elementwise_product", "products"),
        solutions=(
            """def <f>(a, b):
    return tuple(x * y for x, y in zip(a, b))""",
            """from operator import mul

def <f>(first, second):
    return tuple(map(mul, first, second))""",
            """def <f>(t1, t2):
    result = ()
    for i in range(len(t1)):
        result += (t1[i] * t2[i],)
    return result""",
        ),
        inputs=lambda rng: (
            lambda n: (tuple(integers(rng, -3, 9, n)), tuple(integers(rng, 0, 9, n)))
        )(size(rng, 1, 5)),
    ),
    Family(
        concept="tuple-elementwise-gap",
        tags=("tuples",),
        phrasings=(
            "Write a function to compute the absolute differences between two equally long "
            "tuples, by position.",
            "Write a python function to return a tuple of how far apart the items at each "
            "index of two tuples are.",
            "Given two tuples of integers of the same length, return the tuple of |a[i] - b[i]|.",
            "How much do two tuples differ at every place? Return the absolute differences as "
            "a tuple.",
            "Subtract two equally long tuples item by item and drop the signs; the result is "
            "a tuple.",
            "Return a tuple with the distance of each pair of corresponding elements of two "
            "tuples.",
        ),
        more_phrasings=(
            "Write a function to get the position-wise absolute differences of two tuples of equal length, as a tuple.",
            "Write a python function to measure, index by index, by how much two tuples of the same size deviate from each other, without signs.",
            "For tuples a and b with equally many numbers, return a tuple of the values |a[i] - b[i]|.",
            "What are the gaps between the numbers standing at the same places of two equally long tuples?",
            "Tuple of absolute differences by index.",
            "Two teams write down their points for each round. By how many points did they differ in each? Never mind who was ahead; answer with a tuple.",
            "(|a_1 - b_1|, ..., |a_n - b_n|) for two n-tuples of numbers.",
            "(1, 9) and (4, 7) lead to (3, 2): always the larger minus the smaller of two partners.",
        ),
        names=("absolute_differences", "tuple_gaps", "distances", "tuple_difference"),
        solutions=(
            """def <f>(a, b):
    return tuple(abs(x - y) for x, y in zip(a, b))""",
            """def <f>(first, second):
    gaps = []
    for i in range(len(first)):
        gaps.append(abs(first[i] - second[i]))
    return tuple(gaps)""",
            """def <f>(a, b):
    return tuple(map(lambda x, y: abs(x - y), a, b))""",
        ),
        inputs=lambda rng: (
            lambda n: (tuple(integers(rng, -9, 20, n)), tuple(integers(rng, -9, 20, n)))
        )(size(rng, 1, 5)),
    ),
    Family(
        concept="tuple-exceeds-everywhere",
        tags=("tuples", "logic"),
        phrasings=(
            "Write a function to check whether every item of one tuple is greater than the "
            "other's at its place.",
            "Write a python function to tell if the first tuple is strictly larger than the "
            "second at every index.",
            "Given two tuples of the same length, return True if a[i] > b[i] holds for all "
            "positions i.",
            "Does the first tuple beat the second one in each single position, ties not "
            "counting? Return a bool.",
            "Check that all elements of the first tuple are above the corresponding elements "
            "of the second.",
            "Return True when no entry of the first tuple is less than or equal to its "
            "partner in the second.",
        ),
        more_phrasings=(
            "Write a function to test if the first of two same-length tuples has the larger number at every index.",
            "Write a python function to decide whether the first of two equally long tuples is strictly greater in all positions.",
            "For two tuples of one length, return True when every number on the left is more than the number beside it on the right, else False.",
            "Is there no place at which the first tuple fails to be larger than the second?",
            "Is tuple one greater at every index?",
            "Ann and Bob play several rounds. Did Ann get more than Bob in each and every round? A draw in one of them is enough for False.",
            "True iff a_i > b_i for every i; strictness is required and empty tuples satisfy it.",
            "(5, 3) against (4, 2) is True, (5, 3) against (4, 3) is False, for the second place is a mere tie.",
        ),
        names=("exceeds_everywhere", "all_greater", "dominates", "beats_everywhere"),
        solutions=(
            """def <f>(a, b):
    return all(x > y for x, y in zip(a, b))""",
            """def <f>(first, second):
    for i in range(len(first)):
        if first[i] <= second[i]:
            return False
    return True""",
        ),
        inputs=lambda rng: (lambda b: (tuple(y + rng.choice((0, 1, 2, 3, 4, 5)) for y in b), b))(
            tuple(integers(rng, 1, 9, rng.randint(2, 4)))
        ),
    ),
    Family(
        concept="tuple-minimum-and-maximum",
        tags=("tuples",),
        phrasings=(
            "Write a function to return the smallest and the largest number of a list as a tuple.",
            "Write a python function to compute the pair (minimum, maximum) of a non-empty list.",
            "Given a non-empty list of integers, return a tuple: first its least, then its "
            "greatest value.",
            "Return (min, max) of the numbers in a list.",
            "Find both extremes of a list and give them as a 2-tuple with the lower one in front.",
            "Which are the lowest and the highest value of a list? Answer with one tuple in "
            "that order.",
        ),
        more_phrasings=(
            "Write a function to get (lowest, highest) of a non-empty list as a tuple.",
            "Write a python function to determine the two extremes of a list of numbers, not empty, and give them as a tuple with the smaller one in front.",
            "For a list with at least one number, return a 2-tuple whose first item is the minimum and whose second is the maximum.",
            "Between which two values do all numbers of the list lie? Return the tuple of the bottom one and the top one.",
            "Tuple of a list's min and max.",
            "Tell me the coldest and the warmest temperature of the list, in this order, as a tuple.",
            "The pair (inf A, sup A) for a finite, non-empty list A of numbers, as a tuple.",
            "[4, 9, 2] gives (2, 9), and a list with the single number 7 gives (7, 7).",
        ),
        names=("min_and_max", "extremes", "min_max", "lowest_and_highest"),
        solutions=(
            """def <f>(numbers):
    return (min(numbers), max(numbers))""",
            """def <f>(nums):
    ordered = sorted(nums)
    return ordered[0], ordered[-1]""",
            """def <f>(values):
    low = high = values[0]
    for v in values:
        if v < low:
            low = v
        if v > high:
            high = v
    return (low, high)""",
        ),
        inputs=lambda rng: (integers(rng, -20, 60, rng.randint(1, 7)),),
    ),
)
