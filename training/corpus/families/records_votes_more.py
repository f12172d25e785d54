"""More families about tallies, votes and bags of items."""

from training.corpus.draw import coin, distinct, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="occurrence-numbers",
        tags=("counters", "lists"),
        phrasings=(
            "Write a function to replace each item of a list by how many times it has "
            "occurred so far, itself included.",
            "Write a python function to number the occurrences: 1 for the first time a value "
            "is seen, 2 for the second, ...",
            "Given a list, return for every position the count of its item from the start up "
            "to and including it.",
            "Is each element the 1st, 2nd, 3rd ... of its kind? Answer with the list of these "
            "numbers.",
            "Return the running count of each item's own value along the list, starting at 1.",
            "Label each element with the number of equal elements up to that place, inclusive.",
        ),
        more_phrasings=(
            "Write a function to tell for each item which occurrence of its value it is, counting from 1 at the start of the list.",
            "Write a python function to compute running counts: every element is replaced with the number of elements equal to it from the start through itself.",
            "For a list, return a list as long, where 1 marks the first appearance of a value, 2 its second, and so on.",
            "How often has the value at each position come up by then, that position included?",
            "Running occurrence count per item.",
            "Guests come in one after another. For each, say whether he is the first, second or third guest of that name, and list the numbers.",
            "r[i] = |{j <= i : a[j] = a[i]}|, for all indexes i.",
            "['a', 'b', 'a', 'a'] becomes [1, 1, 2, 3].",
        ),
        names=("occurrence_numbers", "running_counts", "number_occurrences"),
        solutions=(
            """def <f>(items):
    return [items[:i + 1].count(x) for i, x in enumerate(items)]""",
            """def <f>(lst):
    counts = {}
    result = []
    for x in lst:
        counts[x] = counts.get(x, 0) + 1
        result.append(counts[x])
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 9)),),
    ),
    Family(
        concept="replace-items-by-counts",
        tags=("counters", "lists"),
        phrasings=(
            "Write a function to replace every item of a list by its total number of "
            "occurrences in the list.",
            "Write a python function to return, for each element in order, how often it "
            "occurs in the whole list.",
            "Given a list, return a list of equal length holding the frequency of each item.",
            "How often does each item occur overall? Answer position by position in a list.",
            "Map each element of a list to its count over the entire list.",
            "Return the list of counts that belongs to a list: the i-th entry is the "
            "frequency of the i-th item.",
        ),
        more_phrasings=(
            "Write a function to map each element of a list to its overall count there.",
            "Write a python function to produce a list in which each entry says how many elements of the whole list equal the one at that place.",
            "For a list, return an equally long list with the total frequency of the item found at every position.",
            "How many times is each item present in the entire list, told in the order of the items?",
            "List of frequencies, item by item.",
            "Everyone says how many people in the room have his first name, himself included. List the answers in the order of the people.",
            "r[i] = |{j : a[j] = a[i]}| for every i, j ranging over the whole list.",
            "['a', 'b', 'a'] becomes [2, 1, 2]: both a's get a 2, not only the later one.",
        ),
        names=("item_counts", "counts_in_place", "frequencies_by_position"),
        solutions=(
            """def <f>(items):
    return [items.count(x) for x in items]""",
            """from collections import Counter

def <f>(lst):
    counts = Counter(lst)
    return [counts[x] for x in lst]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, size(rng, 3, 9)),),
    ),
    Family(
        concept="count-by-bins",
        tags=("counters", "dictionaries"),
        phrasings=(
            "Write a function to count the numbers of a list by bins of width <w>, as a dict "
            "from n // <w> to a count.",
            "Write a python function to group non-negative integers into classes of width "
            "<w>: return {n // <w>: how many}.",
            "Given a list of non-negative integers, return a dict that maps each quotient n "
            "// <w> to its frequency.",
            "How many numbers give each result when divided by <w> with the remainder "
            "dropped? Return a dictionary.",
            "Build a histogram with bin width <w> as a dictionary whose keys are the bin "
            "numbers n // <w> that occur.",
            "Tally the values of n // <w> over the list (all n >= 0) in a dictionary.",
        ),
        more_phrasings=(
            "Write a function to tally non-negative ints by n // <w>, as a dict.",
            "Write a python function to make a histogram as a dictionary from class number to count, where classes are <w> wide and numbered upwards from class 0, which begins at 0; unused classes are absent.",
            "For non-negative integers, return a dict telling how many of them fall into each interval of length <w>, named by the whole-number quotient by <w>.",
            "How many of the numbers lie in each class of width <w>, with n // <w> as the name of n's class and classes without numbers left out?",
            "Dict of counts per bin n // <w>.",
            "Numbers go into drawers: divide by <w>, forget what is left over, and that is the drawer. How many are there in each drawer that is used? Give a dictionary.",
            "Maps q to |{n in the list : floor(n / <w>) = q}| for each q for which this is positive.",
            "Take each number, cut off the remainder when dividing it by <w>, and count how often every result comes up; results are keys, counts are values.",
        ),
        names=("bin_counts", "histogram", "count_bins", "tally_bins"),
        solutions=(
            """from collections import Counter

def <f>(numbers):
    return dict(Counter(n // <w> for n in numbers))""",
            """def <f>(nums):
    bins = {}
    for n in nums:
        bins[n // <w>] = bins.get(n // <w>, 0) + 1
    return bins""",
        ),
        inputs=lambda rng, w: (integers(rng, 0, 4 * w, size(rng, 3, 8)),),
        parameters=lambda rng: {"w": rng.choice((5, 10, 10, 20, 100))},
    ),
    Family(
        concept="all-equally-frequent",
        tags=("counters", "logic"),
        phrasings=(
            "Write a function to check whether all values of a list occur equally often.",
            "Write a python function to tell if every distinct element has the same number of "
            "occurrences.",
            "Given a list, return True if no value is more frequent than another one.",
            "Are the counts of all different values in the list equal?",
            "Check that each value appears just as many times as any other value.",
            "Return True when the frequencies of the elements of a list are all the same, "
            "else False.",
        ),
        more_phrasings=(
            "Write a function to check if every value of a list appears the same number of times.",
            "Write a python function to test whether a list's distinct elements all share one frequency.",
            "For a list, return True when no value turns up more often than another, and False otherwise.",
            "Does each different item come up as often as each other different item?",
            "Do all values have equal counts?",
            "Is it a fair bag, with just as many sweets of one colour as of every other colour in it? An empty bag is fair.",
            "True iff the multiplicity function is constant on the set of the list's values; the empty list satisfies this.",
            "[1, 2, 2, 1] passes since both occur twice, [1, 2, 2] fails.",
        ),
        names=("equally_frequent", "same_frequency", "balanced_counts"),
        solutions=(
            """def <f>(items):
    return len({items.count(x) for x in items}) <= 1""",
            """from collections import Counter

def <f>(lst):
    counts = list(Counter(lst).values())
    return all(n == counts[0] for n in counts)""",
        ),
        inputs=lambda rng: (
            lambda a: (rng.sample(a, len(a)) + ([rng.choice(a)] if coin(rng) else []),)
        )(
            distinct(rng, 1, 9, rng.randint(2, 3)) * rng.randint(1, 2)
        ),
    ),
    Family(
        concept="last-value-occurring-once",
        tags=("counters", "searching"),
        phrasings=(
            "Write a function to return the last value of a list that occurs only once, or None.",
            "Write a python function to find the rightmost element without a duplicate in a "
            "list; None if all repeat.",
            "Given a list, return the final item whose count is 1, and None when there is no "
            "such item.",
            "Which is the last element that the list contains exactly one time? Return None "
            "if there is none.",
            "Searching from the end, return the first element met that is unique in the list "
            "(None without one).",
            "Of the values appearing a single time in the list, return the one that stands "
            "furthest right, else None.",
        ),
        names=("last_unique", "last_single", "last_once", "rightmost_unique"),
        solutions=(
            """def <f>(items):
    for x in reversed(items):
        if items.count(x) == 1:
            return x
    return None""",
            """from collections import Counter

def <f>(lst):
    counts = Counter(lst)
    unique = [x for x in lst if counts[x] == 1]
    return unique[-1] if unique else None""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, rng.randint(3, 9)),),
    ),
)
