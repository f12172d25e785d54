"""More families about single tuples: changing, comparing and combining them."""

from training.corpus.draw import chance, integers, size, words
from training.corpus.family import Family

FAMILIES = (
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
        more_phrasings=(
            "Write a function to concatenate a tuple of strings with '<sep>' as the separator.",
            "Write a python function to turn a tuple of words into one string, placing '<sep>' wherever one word ends and another begins.",
            "For a tuple of strings, return the single text you get by linking them with '<sep>'.",
            "What string results when the tuple's words are written one after the other with '<sep>' in each gap?",
            "Tuple of strings joined by '<sep>'.",
            "Write the words of the tuple on one line, and between every two of them put '<sep>'; nothing goes before the first or after the last.",
            "The concatenation t[0], '<sep>', t[1], '<sep>', ..., t[n-1] as a string; an empty tuple gives the empty string.",
            "One text comes out, which split at '<sep>' would give the tuple's words again.",
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
        more_phrasings=(
            "Write a function to turn a tuple of numeric strings into a tuple of ints.",
            "Write a python function to apply int to every string of a tuple and collect the outcomes in a tuple.",
            "For a tuple whose items are numbers written as text, return the tuple of the numbers themselves.",
            "Which integers do the strings in the tuple stand for, as a tuple in the same order?",
            "Tuple of digit strings as ints.",
            "The numbers in this tuple are in quotes, as words. Give me them back as real whole numbers, again as a tuple.",
            "Maps (s_1, ..., s_n), each s_i a decimal numeral, to the tuple of the integers they denote.",
            "('05', '10') shall become (5, 10).",
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
        more_phrasings=(
            "Write a function to merge the tuples inside a tuple into a single tuple.",
            "Write a python function to remove one level of nesting from a tuple of tuples, giving a tuple of their elements in order.",
            "For a tuple made of tuples, return one tuple that contains the items of the first, then those of the second, and so forth.",
            "What do you get by stringing together all inner tuples of a tuple?",
            "One flat tuple from a tuple of tuples.",
            "Open all the small packets inside the big packet and lay what was in them in one row, as a tuple, without changing the order.",
            "The concatenation t_1 + t_2 + ... + t_n of the tuples in (t_1, ..., t_n); () if n = 0.",
            "((1, 2), (), (3,)) turns into (1, 2, 3).",
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
        more_phrasings=(
            "Write a function to compare two tuples lexicographically, giving -1, 0 or 1.",
            "Write a python function to report the sign of a comparison of tuples: minus one for a smaller first one, plus one for a bigger, zero for equality.",
            "For tuples a and b, return -1 if a < b, 0 if a == b and 1 if a > b, going by Python's order of tuples.",
            "Does the first tuple come before the second (-1), after it (1), or is it the same (0)?",
            "Three-way comparison of tuples: -1, 0, 1.",
            "Compare the two like words in a dictionary, item by item until they differ; a tuple that just stops earlier is the smaller. Say -1 if the first is smaller, 1 if it is bigger, 0 if neither.",
            "cmp(a, b) under lexicographic order: -1, 0 or 1 as a is less than, equal to or greater than b, a proper prefix being less.",
            "(1, 5) with (2, 0) gives -1, (3,) with (3,) gives 0, and (3, 0) with (3,) gives 1.",
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
        more_phrasings=(
            "Write a function to make a tuple of a tuple's items repeated <k> times end to end.",
            "Write a python function to string <k> copies of a tuple together into a single one.",
            "For a tuple, return the tuple that is <k> times as long because the items come round <k> times in their sequence.",
            "What tuple results from writing the given one <k> times in succession?",
            "<k> copies of the tuple, end to end in one tuple.",
            "Play the same tune <k> times without a break: list all the notes in a tuple, given the tuple of notes for one time.",
            "For t of length n returns the tuple of length <k> * n with element i equal to t[i mod n].",
            "Not each item <k> times on the spot, but the whole run of items, then the whole run again, until it has been there <k> times, in one tuple.",
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
