"""More families about steps of sorting, order checks and rearrangements."""

from training.corpus.draw import distinct, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="competition-ranks-descending",
        tags=("sorting",),
        phrasings=(
            "Write a function to give each score its place: 1 plus the number of strictly "
            "higher scores, in list order.",
            "Write a python function to rank scores with the highest as 1; equal scores share "
            "a rank and the next ranks are skipped.",
            "Given scores, return their places as in sports (1, 2, 2, 4), best score first "
            "place, listed in the order given.",
            "What rank has each number if the largest ranks first and ties get the same, best "
            "possible rank? Return a list.",
            "For every item return how many items are greater than it, plus one.",
            "Return the places of the contestants in the order of their points as given; ties "
            "share the better place.",
        ),
        more_phrasings=(
            "Write a function to turn scores into ranks, best score rank 1, ties sharing the better rank.",
            "Write a python function to list the standing of each number, where standing means one more than how many numbers beat it.",
            "Given a list of points, return a list of the same length with everybody's place: the top gets 1, equals get equal places, and after a tie places are left out.",
            "Which position in the league does each score earn, 1 being the highest and equal scores counted as joint?",
            "Standard competition ranks, highest score first.",
            "After the race everyone wants to know their place. Count who did strictly better than you and add one. Answer for all, in the order given.",
            "The rank of s is 1 + |{j : scores[j] > s}|; return the ranks of all entries in the original order.",
            "Points 50, 70, 70, 20 give places 3, 1, 1, 4: work out such places for any list of scores.",
        ),
        names=("places", "ranks", "competition_ranks", "standings"),
        solutions=(
            """def <f>(scores):
    return [1 + sum(1 for other in scores if other > s) for s in scores]""",
            """def <f>(points):
    ordered = sorted(points, reverse=True)
    return [ordered.index(p) + 1 for p in points]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 9, size(rng, 3, 7)),),
    ),
    Family(
        concept="smallest-largest-alternating",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to arrange a list as smallest, largest, second smallest, second "
            "largest and so on.",
            "Write a python function to take alternately the lowest and the highest remaining "
            "number, the lowest first.",
            "Given a list, return its items in the order minimum, maximum, next minimum, next "
            "maximum, ...",
            "Rearrange numbers so that they alternate between the low end and the high end of "
            "the sorted list, starting low.",
            "Return the list made by turns from the front and the back of the sorted list, "
            "front first.",
            "Sort a list in zigzag: least item, greatest item, then the least and greatest of "
            "the others, until none is left.",
        ),
        more_phrasings=(
            "Write a function to reorder numbers as min, max, next min, next max, until all are used.",
            "Write a python function to build a list by removing, in turn, the minimum and the maximum of what remains, beginning with the minimum.",
            "Given a list of numbers, return all of them so that small and large ones alternate: lowest, highest, second lowest, second highest, ...",
            "What order results from picking the smallest left, then the biggest left, then the smallest again, till nothing is left?",
            "Alternate smallest and largest remaining, smallest first.",
            "Let the shortest child step forward, then the tallest, then the shortest of those still there, then the tallest, and so on until all stand in the new line.",
            "With s the ascending sort of the n inputs, the output is s[0], s[n-1], s[1], s[n-2], ..., each element occurring once.",
            "From 1 2 3 4 5 in any order make 1 5 2 4 3: the sorted values are consumed from both ends, low end first.",
        ),
        names=("low_high_order", "alternate_extremes", "min_max_order"),
        solutions=(
            """def <f>(items):
    ordered = sorted(items)
    result = []
    while ordered:
        result.append(ordered.pop(0))
        if ordered:
            result.append(ordered.pop())
    return result""",
            """def <f>(numbers):
    s = sorted(numbers)
    return [s[i // 2] if i % 2 == 0 else s[-(i // 2) - 1] for i in range(len(s))]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 40, size(rng, 3, 7)),),
    ),
    Family(
        concept="sort-only-the-even-values",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to sort the even numbers of a list among their own places; odd "
            "numbers stay where they are.",
            "Write a python function to put the even values of a list in ascending order "
            "while every odd value keeps its index.",
            "Given integers, leave the odd ones in place and fill the other places with the "
            "even ones, ascending.",
            "Reorder only the even elements, from low to high, within the positions that even "
            "elements occupy.",
            "Return the list in which the odd items are untouched and the even items are "
            "sorted ascending around them.",
            "Odd numbers are fixed; sort the rest (the evens) increasingly into the remaining "
            "positions.",
        ),
        names=("sort_evens", "sort_even_values", "sort_even_in_place"),
        solutions=(
            """def <f>(items):
    evens = sorted(x for x in items if x % 2 == 0)
    return [evens.pop(0) if x % 2 == 0 else x for x in items]""",
            """def <f>(numbers):
    evens = iter(sorted(n for n in numbers if n % 2 == 0))
    result = []
    for n in numbers:
        if n % 2 == 0:
            result.append(next(evens))
        else:
            result.append(n)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, 30, size(rng, 4, 8)),),
    ),
    Family(
        concept="sort-first-k-items",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to sort the first <k> items of a list ascending and leave the "
            "others as they are.",
            "Write a python function to put only the leading <k> elements of a list in "
            "increasing order.",
            "Given a list, return it with its first <k> entries sorted and everything after "
            "them unchanged.",
            "Sort the beginning of a list, <k> items long (all of it, if it is shorter), from "
            "low to high.",
            "Return sorted(first <k> items) followed by the remaining items in their order.",
            "The first <k> values shall be ascending, the rest must not be touched.",
        ),
        more_phrasings=(
            "Write a function to sort only the front <k> elements of a list and keep the rest in place.",
            "Write a python function to return a list whose opening part of length <k> is in rising order, with an untouched tail.",
            "Given a list, return a copy where the items before index <k> are arranged from least to greatest and those from index <k> on stay where they were.",
            "What does the list look like when nothing but its first <k> entries (or all, if there are fewer) has been sorted ascending?",
            "Ascending sort of just the first <k> items.",
            "Tidy up the start of the row: the <k> in front line up from small to large, everyone behind them keeps their spot.",
            "The prefix of length min(<k>, n) is replaced by its non-decreasing rearrangement; the suffix is unchanged.",
            "Cut the list after <k> items, order the left piece from low to high, and put the right piece back behind it as it was.",
        ),
        names=("sort_first", "sort_prefix", "sort_beginning", "partial_sort"),
        solutions=(
            """def <f>(items):
    return sorted(items[:<k>]) + items[<k>:]""",
            """def <f>(numbers):
    result = list(numbers)
    result[:<k>] = sorted(result[:<k>])
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 30, size(rng, 3, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="count-selection-swaps",
        tags=("sorting",),
        phrasings=(
            "Write a function to count the swaps that selection sort makes on a list of "
            "different numbers, needless ones left out.",
            "Write a python function to return the least number of swaps of two items that "
            "sorts distinct numbers ascending.",
            "Given a list without repeats, return the minimal number of exchanges of any two "
            "items that sorts it ascending.",
            "For each position put the right item there by one swap unless it is there "
            "already; how many swaps does sorting take?",
            "At best, how many swaps (of any two positions) bring a list of distinct numbers "
            "into ascending order?",
            "Count the exchanges when sorting distinct values by swapping each place's final "
            "value into it if it is elsewhere.",
        ),
        more_phrasings=(
            "Write a function to find how few swaps of any two items sort a list of distinct numbers ascending.",
            "Write a python function to count how often selection sort really has to exchange two elements when no value repeats.",
            "Given a list in which all numbers differ, return the smallest possible number of exchanges, adjacent or not, that puts it in rising order.",
            "How many times must two elements trade places, at the very least, until a list of unique numbers is sorted from low to high?",
            "Minimum swaps to sort distinct numbers ascending.",
            "Books stand in the wrong order, and no two are alike. Taking any two at a time and swapping them, how many moves do you need at best to get them from smallest to largest?",
            "The minimum number of transpositions whose product sorts a sequence of pairwise different values, i.e. n minus the number of cycles of its permutation.",
            "Go from left to right; if the place does not hold the value it has in the sorted list, swap that value in and add one to a counter, which you return at the end (no repeats in the list).",
        ),
        names=("count_swaps", "min_swaps", "swaps_to_sort", "swaps_needed"),
        solutions=(
            """def <f>(items):
    items = list(items)
    swaps = 0
    for i, value in enumerate(sorted(items)):
        if items[i] != value:
            j = items.index(value)
            items[i], items[j] = items[j], items[i]
            swaps += 1
    return swaps""",
            """def <f>(numbers):
    numbers = numbers[:]
    count = 0
    for i in range(len(numbers)):
        low = min(range(i, len(numbers)), key=lambda j: numbers[j])
        if low != i:
            numbers[i], numbers[low] = numbers[low], numbers[i]
            count += 1
    return count""",
        ),
        inputs=lambda rng: (distinct(rng, 1, 20, size(rng, 2, 7)),),
    ),
)
