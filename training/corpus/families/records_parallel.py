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
        more_phrasings=(
            "Write a function to list the names with a score of more than <k>; names and scores come as two lists.",
            "Write a python function to walk through names and scores side by side and collect the name wherever the score exceeds <k>.",
            "Given a list of names and a second list with the score of each, return those names, in order, that scored over <k>.",
            "Whose result in the second list beats <k> (being equal is not enough), when the first list has the names?",
            "Names scoring above <k>, from two parallel lists.",
            "One sheet has the players, the other their points in the same order. Write down everybody who has more points than <k>.",
            "The list of names[i] for all i, ascending, with scores[i] > <k>.",
            "Leave out all who have <k> points or fewer and return the remaining names; first argument names, second argument points.",
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
        more_phrasings=(
            "Write a function to concatenate matching strings of two lists, putting '<sep>' between them.",
            "Write a python function to zip two string lists into one list of texts, with '<sep>' as the glue between the left and the right part.",
            "Given lists of strings a and b, equally long, return a list whose entries are the string of a, then '<sep>', then the string of b at the same index.",
            "What list do you get by writing each string of the first list, '<sep>' and the corresponding string of the second list as one word?",
            "Pairwise strings of two lists joined with '<sep>'.",
            "First names are in one list and last names in the other. Write them together person by person, with '<sep>' in the middle.",
            "For lists u and v of length n the result has length n, and its i-th element is u[i], the separator '<sep>' and v[i], concatenated.",
            "Take the first string of each list, stick them together around '<sep>', go on with the second strings, and so forth; collect the texts.",
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
        more_phrasings=(
            "Write a function to get the smallest x in 0..n that maximises x * (<a> - x).",
            "Write a python function to search the integers from zero up to n inclusive for the one at which x times (<a> minus x) becomes greatest, lowest in case of a tie.",
            "Given n, try x = 0, 1, ..., n and return that x, the least if there are several, for which multiplying x by <a> - x gives the most.",
            "At which whole number x, at least 0 and at most n, is the product of x and <a> - x as large as it can be (first one if not unique)?",
            "Smallest x in 0..n maximising x*(<a>-x).",
            "Someone sells x cakes at a price of <a> minus x each and can bake n at most. How many bring in the most money? If two numbers do equally well, take the lower.",
            "Returns min argmax of f(x) = x(<a> - x) over the integers 0 <= x <= n.",
            "The answer is not the top value of x * (<a> - x) but the x which reaches it, out of 0 to n with n included; among equals the first counts.",
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
