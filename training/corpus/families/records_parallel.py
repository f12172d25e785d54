"""Families about parallel lists, accumulating and choosing by a function."""

from training.corpus.draw import distinct, integers, size, words
from training.corpus.family import Family

PEOPLE = ("ann", "bob", "cy", "dee", "eve", "flo", "gus", "hal")

FAMILIES = (
    Family(
        concept="names-with-score-above",
        tags=("higher-order", "lists"),
        phrasings=(
            "Write a function to return the names whose score is over <k>, from a list of "
            "names and a parallel list of scores.",
            "Write a python function to pick from the first list the names for which the "
            "second list has more than <k> points.",
            "Given names and scores of equal length, return in order those names that scored "
            "more than <k>.",
            "Who got more than <k> points? The arguments are the names and, in the same "
            "order, the points.",
            "Return every name at whose index the scores list holds a number greater than <k>.",
            "Two lists belong together, names and scores: list the names with a score "
            "strictly above <k>.",
        ),
        names=("names_above", "high_scorers", "who_scored", "select_names"),
        solutions=(
            """def <f>(names, scores):
    return [name for name, score in zip(names, scores) if score > <k>]""",
            """def <f>(names, points):
    result = []
    for i in range(len(names)):
        if points[i] > <k>:
            result.append(names[i])
    return result""",
            """from itertools import compress

def <f>(names, scores):
    return list(compress(names, (s > <k> for s in scores)))""",
        ),
        inputs=lambda rng, k: (lambda n: (rng.sample(PEOPLE, n), integers(rng, k - 5, k + 5, n)))(
            size(rng, 2, 5)
        ),
        parameters=lambda rng: {"k": rng.choice((10, 20, 30, 50, 50, 80))},
    ),
    Family(
        concept="name-of-best-score",
        tags=("higher-order", "searching"),
        phrasings=(
            "Write a function to return the name with the highest score (the first of equals), "
            "from a list of names and a parallel list of scores.",
            "Write a python function to find in the first list the item whose number in the "
            "second list is largest (first on ties).",
            "Given names and their scores in two lists, return the name of the best; the "
            "earliest one on a tie.",
            "Whose score is the maximum? names[i] belongs to scores[i]; of equal scores the "
            "first name counts.",
            "Return the element of the first list standing where the second list has its "
            "(first) greatest value.",
            "Two equally long lists, names and points: who leads? The first of those with the "
            "most points.",
        ),
        names=("best_name", "leader", "top_scorer", "name_of_best"),
        solutions=(
            """def <f>(names, scores):
    return names[scores.index(max(scores))]""",
            """def <f>(names, points):
    best = 0
    for i in range(1, len(points)):
        if points[i] > points[best]:
            best = i
    return names[best]""",
            """def <f>(names, scores):
    return max(zip(names, scores), key=lambda pair: pair[1])[0]""",
        ),
        inputs=lambda rng: (
            lambda n: (rng.sample(PEOPLE, n), integers(rng, 1, 9, n)))(rng.randint(1, 5),
        ),
    ),
    Family(
        concept="sort-items-by-parallel-keys",
        tags=("higher-order", "sorting"),
        phrasings=(
            "Write a function to sort the items of a list by the numbers of a second list of "
            "the same length, lowest first.",
            "Write a python function to order the first list by the keys in the second list, "
            "all different, ascending.",
            "Given items and a parallel list of distinct numbers, return the items in "
            "ascending order of their numbers.",
            "Arrange names by age: names and ages come as two lists, no age twice; youngest first.",
            "Return the elements of the first list, sorted by what stands at the same index "
            "in the second list (no repeats there).",
            "keys[i] tells the place of items[i]: return the items such that their keys (all "
            "distinct) increase.",
        ),
        names=("sort_by_keys", "order_by", "sort_parallel", "arrange"),
        solutions=(
            """def <f>(items, keys):
    return [item for _, item in sorted(zip(keys, items))]""",
            """def <f>(names, ages):
    order = sorted(range(len(names)), key=lambda i: ages[i])
    return [names[i] for i in order]""",
            """def <f>(items, keys):
    key_of = dict(zip(items, keys))
    return sorted(items, key=lambda item: key_of[item])""",
        ),
        inputs=lambda rng: (
            lambda n: (rng.sample(PEOPLE, n), distinct(rng, 1, 60, n)))(size(rng, 2, 5),
        ),
    ),
    Family(
        concept="join-parallel-texts",
        tags=("higher-order", "strings"),
        phrasings=(
            "Write a function to join the strings of two equally long lists pair by pair with "
            "'<sep>' in between.",
            "Write a python function to return the list of first[i] + '<sep>' + second[i] for "
            "all indexes i.",
            "Given two lists of strings of the same length, combine items at the same place, "
            "with '<sep>' between them.",
            "Glue each string of the first list to its partner in the second one using "
            "'<sep>', and return the list.",
            "Return a list of texts, each made of one item of each list, in this order, "
            "separated by '<sep>'.",
            "I have two parallel lists of words and want 'left<sep>right' for every position.",
        ),
        names=("join_pairs", "combine_texts", "zip_join", "join_parallel"),
        solutions=(
            """def <f>(first, second):
    return [a + <sep> + b for a, b in zip(first, second)]""",
            """def <f>(left, right):
    result = []
    for i in range(len(left)):
        result.append(left[i] + <sep> + right[i])
    return result""",
            """def <f>(first, second):
    return list(map(lambda a, b: <sep>.join((a, b)), first, second))""",
        ),
        inputs=lambda rng, sep: (
            lambda n: (rng.sample(PEOPLE, n), words(rng, n)))(size(rng, 1, 3),
        ),
        parameters=lambda rng: {"sep": rng.choice(("-", "=", ".", ": ", "/", " ", "@"))},
    ),
    Family(
        concept="argument-of-largest-value",
        tags=("higher-order", "searching"),
        phrasings=(
            "Write a function to find the x from 0 to n for which x * (<a> - x) is largest, "
            "the smallest such x.",
            "Write a python function to return the integer x in 0..n (n included) maximising "
            "x * (<a> - x), the first on a tie.",
            "Given n, return the smallest integer x between 0 and n inclusive at which x "
            "times (<a> - x) is greatest.",
            "For which x in 0, 1, ..., n does f(x) = x * (<a> - x) have its maximum? Take the "
            "least x if several.",
            "Evaluate x * (<a> - x) for every x up to and including n and return the first x "
            "with the highest value.",
            "Where on 0..n (both ends included) does x*(<a> - x) peak? Return the lowest such x.",
        ),
        names=("argmax", "best_x", "maximizer", "peak_argument"),
        solutions=(
            """def <f>(n):
    return max(range(n + 1), key=lambda x: x * (<a> - x))""",
            """def <f>(n):
    best = 0
    for x in range(n + 1):
        if x * (<a> - x) > best * (<a> - best):
            best = x
    return best""",
            """def <f>(n):
    values = [x * (<a> - x) for x in range(n + 1)]
    return values.index(max(values))""",
        ),
        inputs=lambda rng, a: (rng.randint(0, a // 2 + 2),),
        parameters=lambda rng: {"a": rng.randint(9, 40)},
    ),
)
