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
        more_phrasings=(
            "Write a function to select the pairs (a, b) with b bigger than a.",
            "Write a python function to retain, in order, just those two-item tuples that strictly increase.",
            "Given a list of pairs, return a list with the ones where the right component exceeds the left one, as they came.",
            "Which tuples remain once every pair whose second number is equal to or smaller than its first has been thrown out?",
            "Only the strictly rising pairs.",
            "From these price pairs (before, after) give me those where the price really went up; unchanged prices are out.",
            "The subsequence of all pairs (a, b) satisfying the strict inequality a < b.",
            "All but the falling and the level pairs: (1, 2) may stay, (2, 2) and (3, 2) may not.",
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
        more_phrasings=(
            "Write a function to get the number of pairs with two identical entries.",
            "Write a python function to count tuples whose first item is the same as their second.",
            "For a list of pairs, return for how many of them left and right are equal, repeated pairs counting each time.",
            "How many of the 2-tuples have no difference between their components?",
            "Number of pairs with both items equal.",
            "Two dice are thrown many times and noted as pairs. How often did both show the same?",
            "The cardinality of {i : a_i = b_i} for a list of pairs (a_i, b_i).",
            "Begin at zero and add one whenever a tuple looks like (x, x); the sum after the last tuple is what I want.",
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
        more_phrasings=(
            "Write a function to keep just those tuples of a list whose length differs from <k>.",
            "Write a python function to filter a list of tuples, discarding each one whose size is precisely <k>.",
            "For a list of tuples of various sizes, return a list of those shorter or longer than <k>, the order being kept.",
            "Which tuples remain when all those with exactly <k> members are taken out?",
            "Tuples not of length <k>, in order.",
            "Groups of exactly <k> may leave the room. Smaller and bigger groups stay as they stand; return the groups that stay.",
            "The subsequence of all tuples t such that len(t) != <k>.",
            "Everything but the tuples made of <k> elements survives, in its old place in the row.",
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
        more_phrasings=(
            "Write a function to select the tuples containing nothing but multiples of <k>.",
            "Write a python function to filter tuples of integers so that just those remain whose every element leaves remainder 0 on division by <k>.",
            "Given tuples of whole numbers in a list, return in the same order each one that has only elements <k> goes into evenly.",
            "In which of the tuples can all numbers be divided by <k> without a remainder (give those tuples as a list)?",
            "Tuples whose items are all divisible by <k>.",
            "Look at each group of numbers: one that cannot be shared out evenly among <k> people is enough to strike the whole group. Return the groups not struck.",
            "The list of all t in the input such that x mod <k> = 0 for every x in t; the empty tuple qualifies.",
            "Throw out each tuple having at least one member that is not a multiple of <k>, and hand back the others unchanged and in order.",
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
        more_phrasings=(
            "Write a function to remove duplicate pairs, treating swapped pairs as duplicates, first one kept.",
            "Write a python function to deduplicate 2-tuples without regard to the order inside them, each first appearance staying as it is.",
            "For a list of pairs, return only those that come up for the first time when the direction inside a pair is ignored.",
            "Which pairs are new, if one that has appeared before, either way round, does not count again?",
            "Distinct unordered pairs, first occurrence as written.",
            "Ann met Bob and Bob met Ann is the same meeting. List each meeting once, the way it was first written down.",
            "Returns the pairs in order, omitting (a, b) whenever an earlier element of the list is (a, b) or (b, a).",
            "From [(1, 2), (2, 1), (3, 3), (1, 2)] only [(1, 2), (3, 3)] is left: repeats and mirrored repeats vanish.",
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
        more_phrasings=(
            "Write a function to average a list of same-length tuples column by column, 2 decimals.",
            "Write a python function to get the list of means, one per index, of a non-empty list of number tuples with equal sizes, each rounded to hundredths.",
            "Given at least one row, every row being a tuple with as many numbers as the others, return a list with each column's average, to two decimal places.",
            "What do you get if you take the mean down every column of a table of tuples and round each to two digits after the point?",
            "Column averages of tuple rows, two decimals, as list.",
            "Each tuple holds one person's answers to the same questions. For every question, give the average answer to two digits after the point, in a list.",
            "m_j = round((r_1j + ... + r_nj) / n, 2) for each component j of n tuples of equal length; return the list of all m_j.",
            "Add up the tuples position by position, divide each sum by the number of tuples, round to 2 decimals: [(1, 2), (2, 4)] gives [1.5, 3.0].",
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
