"""Families about single tuples: changing, comparing and combining them."""

from training.corpus.draw import chance, integers, size, words
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
            "Write a function to reverse a tuple.",
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
    Family(
        concept="join-tuple-with-separator",
        tags=("tuples", "strings"),
        phrasings=(
            "Write a function to join the strings of a tuple with '<sep>' between them.",
            "Write a python function to glue the words in a tuple together, separated by '<sep>'.",
            "Given a tuple of strings, return them as one string with '<sep>' as the separator.",
            "Make one text of a tuple of words by writing '<sep>' between neighbours.",
            "Return the items of a tuple of strings concatenated, '<sep>' standing between "
            "each two.",
            "I have a tuple of words and want a single string in which '<sep>' separates them.",
        ),
        names=("join_tuple", "tuple_to_text", "glue", "join_words"),
        solutions=(
            """def <f>(items):
    return <sep>.join(items)""",
            """def <f>(words):
    result = ""
    for i, word in enumerate(words):
        if i > 0:
            result += <sep>
        result += word
    return result""",
        ),
        inputs=lambda rng, sep: (tuple(words(rng, size(rng, 1, 5))),),
        parameters=lambda rng: {"sep": rng.choice(("-", "/", "+", ":", "_", "->", "; "))},
    ),
    Family(
        concept="digit-strings-to-integers-tuple",
        tags=("tuples",),
        phrasings=(
            "Write a function to convert a tuple of digit strings to a tuple of integers.",
            "Write a python function to turn all strings of a tuple into the integers they "
            "spell, as a tuple.",
            "Given a tuple like ('12', '7'), return the same values as integers in a tuple.",
            "Change every numeric string in a tuple to an int and return a tuple again.",
            "Return a tuple of ints made from a tuple of number strings, in the same order.",
            "Parse each entry of a tuple of strings as an integer; the result is a tuple.",
        ),
        names=("to_integers", "strings_to_ints", "convert_tuple", "parse_tuple"),
        solutions=(
            """def <f>(items):
    return tuple(int(x) for x in items)""",
            """def <f>(strings):
    return tuple(map(int, strings))""",
            """def <f>(t):
    result = []
    for text in t:
        result.append(int(text))
    return tuple(result)""",
        ),
        inputs=lambda rng: (tuple(str(n) for n in integers(rng, -20, 99, size(rng, 1, 5))),),
    ),
    Family(
        concept="flatten-tuple-of-tuples",
        tags=("tuples",),
        phrasings=(
            "Write a function to flatten a tuple of tuples into one tuple.",
            "Write a python function to chain the inner tuples of a tuple into a single flat "
            "tuple.",
            "Given a tuple whose items are tuples, return one tuple with all inner items in order.",
            "Concatenate all tuples found in a tuple and return the resulting tuple.",
            "Remove one level of nesting from a tuple of tuples; the answer is a tuple.",
            "I need the elements of nested tuples, one after the other, in one plain tuple.",
        ),
        names=("flatten_tuple", "flatten", "chain_tuples", "concatenate_tuples"),
        solutions=(
            """def <f>(nested):
    return tuple(x for inner in nested for x in inner)""",
            """from itertools import chain

def <f>(tuples):
    return tuple(chain.from_iterable(tuples))""",
            """def <f>(tuples):
    result = ()
    for t in tuples:
        result += t
    return result""",
        ),
        inputs=lambda rng: (
            tuple(tuple(integers(rng, 0, 20, size(rng, 1, 3))) for _ in range(rng.randint(1, 4))),
        ),
    ),
    Family(
        concept="compare-tuples-three-way",
        tags=("tuples", "logic"),
        phrasings=(
            "Write a function to compare two tuples as Python orders them: -1 if the first is "
            "smaller, 0 if equal, else 1.",
            "Write a python function to return -1, 0 or 1 as the first tuple sorts before, "
            "equal to or after the second.",
            "Given two tuples, decide their dictionary order: -1 for less, 0 for the same, 1 "
            "for greater.",
            "Compare two tuples lexicographically and return -1 when the first comes first, 1 "
            "when last, 0 if equal.",
            "Return 1 if the first tuple is greater than the second in sorting order, -1 if "
            "less and 0 otherwise.",
            "Which tuple would be sorted first? Answer -1 for the first one, 1 for the second "
            "one, 0 if they are equal.",
        ),
        names=("compare_tuples", "three_way", "compare", "tuple_order"),
        solutions=(
            """def <f>(a, b):
    if a < b:
        return -1
    if a > b:
        return 1
    return 0""",
            """def <f>(first, second):
    return (first > second) - (first < second)""",
            """def <f>(a, b):
    for x, y in zip(a, b):
        if x != y:
            return -1 if x < y else 1
    return (len(a) > len(b)) - (len(a) < len(b))""",
        ),
        inputs=lambda rng: (
            lambda a: (a, a if chance(rng, 0.25) else a[:1] + tuple(integers(rng, 1, 4, 2)))
        )(
            tuple(integers(rng, 1, 4, rng.randint(2, 4)))
        ),
    ),
    Family(
        concept="tuple-every-second-item",
        tags=("tuples",),
        phrasings=(
            "Write a function to return a tuple of the items at even indexes (0, 2, 4, ...) "
            "of a tuple.",
            "Write a python function to keep every other element of a tuple, beginning with "
            "the first.",
            "Given a tuple, return the tuple of its first, third, fifth item and so on.",
            "Skip each second element of a tuple, starting by keeping the first one; return a "
            "tuple.",
            "Return a tuple with just those items whose index, counted from 0, is even.",
            "From a tuple I want the entries at positions 0, 2, 4, ... as a new tuple.",
        ),
        names=("every_second", "even_indexes", "alternate_items", "every_other"),
        solutions=(
            """def <f>(items):
    return items[::2]""",
            """def <f>(t):
    return tuple(x for i, x in enumerate(t) if i % 2 == 0)""",
            """def <f>(t):
    result = []
    for i in range(0, len(t), 2):
        result.append(t[i])
    return tuple(result)""",
        ),
        inputs=lambda rng: (tuple(integers(rng, 1, 40, size(rng, 2, 8))),),
    ),
    Family(
        concept="repeat-tuple-k-times",
        tags=("tuples",),
        phrasings=(
            "Write a function to repeat a tuple <k> times, as one long tuple.",
            "Write a python function to return a tuple made of <k> copies of the given tuple "
            "in a row.",
            "Given a tuple, return its items <k> times over: the whole sequence again and again.",
            "Return the tuple concatenated with itself so that its content appears <k> times.",
            "String <k> copies of a tuple together and return the tuple that results.",
            "I need a tuple in which the complete input tuple occurs <k> times, one copy "
            "after the other.",
        ),
        names=("repeat_tuple", "copies", "tuple_times", "replicate"),
        solutions=(
            """def <f>(items):
    return items * <k>""",
            """def <f>(t):
    result = ()
    for _ in range(<k>):
        result += t
    return result""",
            """def <f>(items):
    return tuple(x for _ in range(<k>) for x in items)""",
        ),
        inputs=lambda rng, k: (tuple(integers(rng, 0, 9, size(rng, 1, 4))),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
)
