"""More families about lists of pairs and of other tuples."""

from training.corpus.draw import integers, pairs, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="keep-ascending-pairs",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to keep only the pairs whose first item is less than the second.",
            "Write a python function to filter a list of 2-tuples down to those (a, b) with a < b.",
            "Given pairs of numbers, return in order the ones where the second is strictly "
            "larger than the first.",
            "Drop all pairs that do not rise, that is, where a >= b, and return the others.",
            "Return the list of the pairs in which the first number is strictly below the second.",
            "Which of the pairs go up from first to second? Equal components do not count; "
            "keep the order.",
        ),
        names=("ascending_pairs", "rising_pairs", "keep_rising", "filter_pairs"),
        solutions=(
            """def <f>(pairs):
    return [(a, b) for a, b in pairs if a < b]""",
            """def <f>(pairs):
    result = []
    for pair in pairs:
        if pair[0] < pair[1]:
            result.append(pair)
    return result""",
            """def <f>(pairs):
    return list(filter(lambda p: p[0] < p[1], pairs))""",
        ),
        inputs=lambda rng: (pairs(rng, 1, 9, size(rng, 3, 6)),),
    ),
    Family(
        concept="count-pairs-with-equal-items",
        tags=("tuples",),
        phrasings=(
            "Write a function to count the pairs whose two components are equal.",
            "Write a python function to return how many 2-tuples of a list contain the same "
            "value twice.",
            "Given a list of pairs, return the number of those with first item == second item.",
            "In how many pairs do both entries agree?",
            "Count the doubles: pairs (a, b) for which a equals b.",
            "I have a list of pairs and need the number of pairs made of two equal values.",
        ),
        names=("count_doubles", "equal_pairs", "count_equal", "doubles"),
        solutions=(
            """def <f>(pairs):
    return sum(1 for a, b in pairs if a == b)""",
            """def <f>(pairs):
    count = 0
    for a, b in pairs:
        if a == b:
            count += 1
    return count""",
            """def <f>(pairs):
    return len([p for p in pairs if p[0] == p[1]])""",
        ),
        inputs=lambda rng: (pairs(rng, 1, 3, size(rng, 3, 7)),),
    ),
    Family(
        concept="drop-tuples-of-length",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to leave out of a list every tuple that has <k> items.",
            "Write a python function to return the tuples of a list that do not have exactly "
            "<k> items.",
            "Given a list of tuples, leave out the ones with exactly <k> elements and return "
            "the rest in order.",
            "Tuples with <k> entries, no more and no fewer, must go; all others stay.",
            "Keep the tuples whose length is different from <k>.",
            "Return the list without its tuples of <k> items.",
        ),
        names=("drop_length", "remove_tuples", "without_length", "filter_by_length"),
        solutions=(
            """def <f>(tuples):
    return [t for t in tuples if len(t) != <k>]""",
            """def <f>(items):
    result = []
    for t in items:
        if len(t) == <k>:
            continue
        result.append(t)
    return result""",
            """def <f>(tuples):
    return list(filter(lambda t: len(t) != <k>, tuples))""",
        ),
        inputs=lambda rng, k: (
            [tuple(integers(rng, 0, 20, rng.randint(1, 4))) for _ in range(size(rng, 3, 6))],
        ),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="tuples-divisible-throughout",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to keep the tuples of a list in which every number is divisible "
            "by <k>.",
            "Write a python function to return those tuples all of whose items are multiples "
            "of <k>.",
            "Given a list of tuples of integers, return in order the ones with no item that "
            "<k> fails to divide.",
            "Which tuples consist of multiples of <k> only? Return them as a list.",
            "Filter a list of tuples: each element of a kept tuple leaves remainder 0 when "
            "divided by <k>.",
            "A tuple stays if <k> divides all that is in it; return what stays.",
        ),
        names=("all_multiples", "tuples_divisible", "keep_divisible", "filter_tuples"),
        solutions=(
            """def <f>(tuples):
    return [t for t in tuples if all(x % <k> == 0 for x in t)]""",
            """def <f>(items):
    result = []
    for t in items:
        if not any(x % <k> for x in t):
            result.append(t)
    return result""",
        ),
        inputs=lambda rng, k: (
            [
                tuple(x * rng.choice((1, k, k)) for x in integers(rng, 1, 6, 2))
                for _ in range(size(rng, 3, 5))
            ],
        ),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="unordered-pairs-once",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to drop pairs that repeat an earlier pair, where (a, b) and (b, "
            "a) count as the same.",
            "Write a python function to keep the first of all pairs having the same two items "
            "in either order.",
            "Given pairs, return them without later repeats; a pair turned around is also a "
            "repeat.",
            "Remove duplicates from a list of pairs, ignoring the order inside a pair and "
            "keeping first appearances.",
            "Return each pair only the first time it or its mirror image occurs, as "
            "originally written.",
            "I want no pair twice, not even swapped: keep whichever of (a, b) and (b, a) came "
            "first.",
        ),
        names=("unique_pairs", "drop_mirrored", "distinct_pairs", "unordered_unique"),
        solutions=(
            """def <f>(pairs):
    seen = set()
    result = []
    for a, b in pairs:
        if (a, b) not in seen and (b, a) not in seen:
            seen.add((a, b))
            result.append((a, b))
    return result""",
            """def <f>(pairs):
    result = []
    for p in pairs:
        if p not in result and p[::-1] not in result:
            result.append(p)
    return result""",
            """def <f>(pairs):
    found = {}
    for p in pairs:
        found.setdefault(tuple(sorted(p)), p)
    return list(found.values())""",
        ),
        inputs=lambda rng: (pairs(rng, 1, 3, size(rng, 3, 6)),),
    ),
    Family(
        concept="average-of-each-column",
        tags=("tuples",),
        phrasings=(
            "Write a function to return the average of each position over a list of equally "
            "long tuples, as a list rounded to 2 decimals.",
            "Write a python function to compute column means of rows given as tuples, rounded "
            "to two decimals.",
            "Given a non-empty list of tuples of the same length, return the mean of each "
            "column, rounded to 2 places.",
            "For rows as tuples, list the average of the first items, of the second items and "
            "so on, with two decimals.",
            "Average a list of tuples column by column, each mean rounded to two decimals, as "
            "a list of floats.",
            "What is the mean value at every index over all tuples? Return a list, rounded to "
            "2 decimals.",
        ),
        names=("column_averages", "column_means", "average_columns", "means"),
        solutions=(
            """def <f>(rows):
    return [round(sum(column) / len(rows), 2) for column in zip(*rows)]""",
            """def <f>(tuples):
    result = []
    for i in range(len(tuples[0])):
        total = sum(t[i] for t in tuples)
        result.append(round(total / len(tuples), 2))
    return result""",
        ),
        inputs=lambda rng: (
            lambda n: ([tuple(integers(rng, 0, 20, n)) for _ in range(rng.randint(1, 4))],)
        )(rng.randint(2, 3)),
    ),
)
