"""Families about how often values occur."""

from training.corpus.draw import chance, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="least-frequent-element",
        tags=("counters",),
        phrasings=(
            "Write a function to return the value that occurs least often in a list, the "
            "smallest one on a tie.",
            "Write a python function to find the rarest element of a list; among equally rare "
            "ones take the lowest.",
            "Given a non-empty list of integers, return the element with the fewest "
            "occurrences (ties: smallest value).",
            "Which number is rarest in the list? If several are, return the smallest of them.",
            "Return the least common element, preferring the smaller number when counts are equal.",
            "Find the element of a list with the minimal count; of several choose the minimum.",
        ),
        more_phrasings=(
            "Write a function to get the number with the lowest count in a list, the lesser number if counts are equal.",
            "Write a python function to determine which value of a non-empty list is present the fewest times, resolving ties towards small values.",
            "Given some integers, at least one, return the one that comes up most seldom, and the smallest of those that are equally seldom.",
            "What value shows up the least in a non-empty list, the lower one being taken whenever two are equally rare?",
            "Rarest value of a list, smallest on ties.",
            "Which number did people name least, but at least once? If there are more such numbers, tell the lowest.",
            "The minimum, in the order by (multiplicity, value), of the distinct elements of a non-empty list.",
            "[5, 5, 2, 2, 9, 7] has 7 and 9 just once, so 7 is returned; it is the contrary of the most common element.",
        ),
        names=("rarest", "least_common", "least_frequent", "rarest_value"),
        solutions=(
            """def <f>(items):
    return min(set(items), key=lambda x: (items.count(x), x))""",
            """from collections import Counter

def <f>(nums):
    counts = Counter(nums)
    lowest = min(counts.values())
    return min(x for x in counts if counts[x] == lowest)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, rng.randint(3, 9)),),
    ),
    Family(
        concept="elements-occurring-exactly-k",
        tags=("counters",),
        phrasings=(
            "Write a function to return the sorted list of the values that occur exactly <k> "
            "times in a list.",
            "Write a python function to find the elements appearing <k> times, no more and no "
            "fewer, in ascending order.",
            "Given a list, return each value whose count is exactly <k>, once each and sorted.",
            "Which values are in the list precisely <k> times? Return them in ascending order.",
            "List, sorted and without repeats, the elements with a frequency equal to <k>.",
            "Return those distinct numbers that have exactly <k> occurrences, smallest first.",
        ),
        more_phrasings=(
            "Write a function to list in ascending order the values with a count of just <k> in a list.",
            "Write a python function to select those numbers whose multiplicity equals <k> and return them sorted, each a single time.",
            "Given a list, keep one copy of every value that is in it <k> times precisely, and sort.",
            "Which values does a list contain <k> times, neither more often nor more seldom, from low to high?",
            "Sorted values with multiplicity <k>.",
            "Count how often each number was said; name those said <k> times, no more, no less, beginning with the lowest.",
            "The set {x : multiplicity of x in the list = <k>} as an increasing list.",
            "Drop all that occur fewer or more than <k> times; of each remaining value one copy is put in the rising result.",
        ),
        names=("exactly_k_times", "with_count", "occurring_exactly", "with_frequency"),
        solutions=(
            """from collections import Counter

def <f>(items):
    return sorted(x for x, n in Counter(items).items() if n == <k>)""",
            """def <f>(nums):
    return sorted(x for x in set(nums) if nums.count(x) == <k>)""",
            """def <f>(items):
    result = []
    for x in sorted(set(items)):
        if items.count(x) == <k>:
            result.append(x)
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 4, rng.randint(5, 10)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="elements-occurring-at-least-k",
        tags=("counters",),
        phrasings=(
            "Write a function to return the sorted list of the values that occur at least <k> "
            "times in a list.",
            "Write a python function to find the elements appearing <k> times or more, in "
            "ascending order.",
            "Given a list, return each value whose count is <k> or greater, once each and sorted.",
            "Which values can be found <k> or more times in the list? Give them in ascending "
            "order.",
            "List, sorted and without repeats, the elements having a frequency of not less "
            "than <k>.",
            "Return the distinct numbers with <k> or more occurrences, smallest first.",
        ),
        more_phrasings=(
            "Write a function to list in ascending order the values with a count of <k> or higher in a list.",
            "Write a python function to select those numbers whose multiplicity is no less than <k> and return them sorted, each a single time.",
            "Given a list, keep one copy of every value that is in it <k> times or oftener, and sort.",
            "What values come up in a list not fewer than <k> times, from low to high and without repetition?",
            "Sorted values with multiplicity <k> or more.",
            "Count how often each number was said; name those that were said <k> times or even more, beginning with the lowest.",
            "The set {x : multiplicity of x in the list >= <k>} as an increasing list.",
            "Drop whatever occurs fewer than <k> times; of each remaining value one copy is put in the rising result.",
        ),
        names=("at_least_k_times", "frequent_values", "occurring_at_least", "frequent"),
        solutions=(
            """from collections import Counter

def <f>(items):
    return sorted(x for x, n in Counter(items).items() if n >= <k>)""",
            """def <f>(nums):
    return sorted(x for x in set(nums) if nums.count(x) >= <k>)""",
            """def <f>(items):
    counts = {}
    for x in items:
        counts[x] = counts.get(x, 0) + 1
    return sorted(x for x in counts if counts[x] >= <k>)""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 5, rng.randint(5, 11)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="majority-element",
        tags=("counters",),
        phrasings=(
            "Write a function to return the value that makes up more than half of a list, or "
            "None if there is none.",
            "Write a python function to find the majority element: over half of the items "
            "equal it; else return None.",
            "Given a list, return the element occurring in more than 50 percent of the "
            "positions, None without one.",
            "Does one value fill more than half of the list? Return that value, otherwise None.",
            "Return the element whose count exceeds half the length of the list, or None.",
            "Find an absolute majority among votes: the value with more than half of them, "
            "None if nobody has it.",
        ),
        more_phrasings=(
            "Write a function to get the value that takes up over 50% of a list, None if no value does.",
            "Write a python function to determine which item outnumbers all others together, None if there is no such item.",
            "Given a list, return the element occurring more than len/2 times; if none occurs so often, or the list is empty, None.",
            "Which candidate has more than half of all votes in a list, if any (otherwise None)?",
            "Element with over half of all places, else None.",
            "If one answer was given by more people than all other answers taken together, tell that answer; if not, or if it's just half, return None.",
            "The unique x with 2 * multiplicity(x) > n for a list of n elements; None if it does not exist.",
            "[1, 2, 1, 1] gives 1, but [1, 2, 1, 2] gives None because exactly half isn't enough.",
        ),
        names=("majority", "majority_element", "absolute_majority", "more_than_half"),
        solutions=(
            """def <f>(items):
    for x in set(items):
        if items.count(x) > len(items) / 2:
            return x
    return None""",
            """from collections import Counter

def <f>(votes):
    for value, count in Counter(votes).items():
        if count * 2 > len(votes):
            return value
    return None""",
            """def <f>(items):
    if not items:
        return None
    middle = sorted(items)[len(items) // 2]
    return middle if 2 * items.count(middle) > len(items) else None""",
        ),
        inputs=lambda rng: (lambda x: (
            [x if chance(rng, 0.6) else rng.randint(1, 9) for _ in range(size(rng, 3, 8))],
        ))(rng.randint(1, 9)),
    ),
    Family(
        concept="counts-of-counts",
        tags=("counters", "dictionaries"),
        phrasings=(
            "Write a function to return a dictionary telling how many values occur once, how "
            "many twice and so on.",
            "Write a python function to count the frequencies: map each frequency to the "
            "number of values having it.",
            "Given a list, return a dict from an occurrence count to how many distinct "
            "elements have that count.",
            "For each frequency that arises, how many different values have it? Return a "
            "dictionary.",
            "Return the frequencies of the frequencies in a list as a dict.",
            "Count how often each value occurs, then count those counts, and return the "
            "second tally as a dict.",
        ),
        more_phrasings=(
            "Write a function to map each occurrence count in a list to how many values have that count.",
            "Write a python function to build a histogram of multiplicities: keys are frequencies that occur, values say how many distinct items share each.",
            "Given a list, return a dictionary n -> number of different elements that are contained precisely n times.",
            "How many different values are there once in a list, how many twice, and so forth, as a dict that leaves out unused counts?",
            "Dict from frequency to its number of values.",
            "Tally how often each thing comes; then tally these tallies, so that one sees how many things came once, how many twice and so on; return the second table.",
            "The map n -> #{x : multiplicity of x = n}, defined on the multiplicities that occur in the list.",
            "['a', 'b', 'a', 'c'] yields {2: 1, 1: 2}: a single value is there twice, two values are there once.",
        ),
        names=("counts_of_counts", "frequency_of_frequencies", "tally_counts"),
        solutions=(
            """from collections import Counter

def <f>(items):
    return dict(Counter(Counter(items).values()))""",
            """def <f>(lst):
    result = {}
    for x in set(lst):
        n = lst.count(x)
        result[n] = result.get(n, 0) + 1
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, size(rng, 3, 10)),),
    ),
    Family(
        concept="bar-strings",
        tags=("counters", "strings"),
        phrasings=(
            "Write a function to draw each number of a list as a string of that many '<mark>' "
            "characters.",
            "Write a python function to return bars for a list of counts: n becomes '<mark>' "
            "repeated n times.",
            "Given non-negative integers, return the list of strings with as many '<mark>' as "
            "each number says.",
            "Make a text histogram: one string of '<mark>' for every number of the list.",
            "Turn every count into a bar of '<mark>' signs and return the list of bars.",
            "For each value v in the list, build a string with v copies of '<mark>'; return "
            "these strings in a list.",
        ),
        more_phrasings=(
            "Write a function to turn each count in a list into a '<mark>' repeated that often.",
            "Write a python function to render a list of non-negative integers as bars, a bar of length n being n times '<mark>'.",
            "Given some counts, return as many strings, the one for n consisting of n '<mark>' signs ('' for 0).",
            "How do the bars of a sideways chart look, as a list of strings, if every unit is drawn as '<mark>'?",
            "One '<mark>' * n string per number n.",
            "Instead of each number make that many strokes, a stroke being '<mark>', and list the rows of strokes.",
            "The list of the words '<mark>'^n, n running over a list of non-negative integers in order.",
            "The result is as long as the input; its i-th string is empty for 0 and otherwise '<mark>' written over and over, as often as the i-th number says.",
        ),
        names=("bars", "histogram", "draw_bars", "text_bars"),
        solutions=(
            """def <f>(counts):
    return [<mark> * n for n in counts]""",
            """def <f>(numbers):
    bars = []
    for number in numbers:
        bars.append(<mark> * number)
    return bars""",
            """def <f>(counts):
    return list(map(lambda n: <mark> * n, counts))""",
        ),
        inputs=lambda rng, mark: (integers(rng, 0, 7, size(rng, 1, 5)),),
        parameters=lambda rng: {"mark": rng.choice("*#=o+x|")},
    ),
)
