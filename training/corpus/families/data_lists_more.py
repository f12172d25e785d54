"""More families about lists: runs, windows, moving and selecting elements."""

from training.corpus.draw import coin, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="remove-consecutive-duplicates",
        tags=("lists",),
        phrasings=(
            "Write a function to remove consecutive duplicates from a list.",
            "Write a python function to keep one element of each run of equal neighbours in a list.",
            "Given a list, drop every element that equals the one right before it.",
            "Reduce each group of adjacent equal items to a single item.",
            "Return the list without immediate repetitions; values may still come back later.",
            "Compress a list so that no two neighbouring elements are the same.",
            "I want successive copies of a value in a list merged into one.",
        ),
        names=("remove_consecutive", "squeeze", "compress_list", "drop_repeats"),
        solutions=(
            """from itertools import groupby

def <f>(items):
    return [key for key, group in groupby(items)]""",
            """def <f>(lst):
    result = []
    for x in lst:
        if not result or result[-1] != x:
            result.append(x)
    return result""",
            """def <f>(items):
    return [x for i, x in enumerate(items) if i == 0 or x != items[i - 1]]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 3, size(rng, 4, 9)),),
    ),
    Family(
        concept="longest-run-length",
        tags=("lists",),
        phrasings=(
            "Write a function to find the length of the longest run of equal adjacent elements in "
            "a list, 0 for an empty list.",
            "Write a python function to return how often a value is repeated at most without "
            "interruption in a list (0 if it is empty).",
            "Given a list, return the size of its biggest group of equal neighbours; an empty "
            "list gives 0.",
            "How long is the longest streak of one value in a list? Empty lists have 0.",
            "Return the maximum number of consecutive identical items, which is 0 for no items.",
            "Find the largest count of the same element in a row within a list (none: 0).",
            "I need the length of the longest streak of equal values, or 0 without any values.",
        ),
        names=("longest_run", "longest_streak", "max_run", "max_repeat"),
        solutions=(
            """from itertools import groupby

def <f>(items):
    return max((len(list(group)) for _, group in groupby(items)), default=0)""",
            """def <f>(lst):
    best = 0
    current = 0
    for i, x in enumerate(lst):
        if i > 0 and x == lst[i - 1]:
            current += 1
        else:
            current = 1
        best = max(best, current)
    return best""",
        ),
        inputs=lambda rng: (integers(rng, 1, 2, size(rng, 3, 9)),),
    ),
    Family(
        concept="sliding-window-sums",
        tags=("lists",),
        phrasings=(
            "Write a function to return the sums of all <k> consecutive elements in a list.",
            "Write a python function to slide a window of width <k> over a list of numbers and "
            "list the window sums.",
            "Given a list of numbers, return the sum of each group of <k> neighbours, from left "
            "to right, overlapping.",
            "Add up every <k> successive numbers of a list, moving on by one each time.",
            "Compute the moving sums of window size <k>; shorter lists give an empty list.",
            "For every position where <k> elements are left, return the total of these <k>.",
            "I need a list of the totals of all contiguous sublists of length <k>.",
        ),
        names=("window_sums", "moving_sums", "sliding_sums", "rolling_sum"),
        solutions=(
            """def <f>(numbers):
    return [sum(numbers[i:i + <k>]) for i in range(len(numbers) - <k> + 1)]""",
            """def <f>(nums):
    result = []
    for i in range(<k>, len(nums) + 1):
        result.append(sum(nums[i - <k>:i]))
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, -5, 12, size(rng, k - 1, k + 4)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="move-value-to-end",
        tags=("lists",),
        phrasings=(
            "Write a function to move all <k>s in a list to its end, keeping the order of the rest.",
            "Write a python function to shift each element equal to <k> to the back of a list.",
            "Given a list of integers, put the elements that are <k> last without reordering "
            "the others.",
            "Push every <k> to the end of a list; all other elements stay in sequence.",
            "Return the elements that differ from <k>, in order, and then all the <k>s.",
            "Rearrange a list such that its <k>s come at the end and nothing else is reordered.",
            "I need the <k>s of a list gathered at its tail.",
        ),
        names=("move_to_end", "push_back", "move_last", "shift_to_end"),
        solutions=(
            """def <f>(numbers):
    others = [n for n in numbers if n != <k>]
    return others + [<k>] * (len(numbers) - len(others))""",
            """def <f>(lst):
    return sorted(lst, key=lambda n: n == <k>)""",
            """def <f>(nums):
    front = []
    back = []
    for n in nums:
        if n == <k>:
            back.append(n)
        else:
            front.append(n)
    return front + back""",
        ),
        inputs=lambda rng, k: (
            [rng.choice((k, rng.randint(-3, 12))) for _ in range(size(rng, 3, 7))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, 0, 1, 5, 7))},
    ),
    Family(
        concept="remove-every-kth",
        tags=("lists",),
        phrasings=(
            "Write a function to remove every <k>th element from a list.",
            "Write a python function to drop the elements number <k>, twice <k>, ... of a list, "
            "counting from one.",
            "Given a list, leave out each item whose 1-based position is a multiple of <k>.",
            "Delete one element in <k> from a list: the <k>th, and then each <k>th after it.",
            "Return the list without the items at positions divisible by <k> (first position: 1).",
            "Keep all elements but those at every <k>th place, where the first place is number 1.",
            "I want a list in which every <k>th entry has been skipped.",
        ),
        names=("remove_every", "drop_every", "skip_every", "thin_out"),
        solutions=(
            """def <f>(items):
    return [x for i, x in enumerate(items, 1) if i % <k> != 0]""",
            """def <f>(lst):
    result = list(lst)
    del result[<k> - 1::<k>]
    return result""",
            """def <f>(items):
    result = []
    for i in range(len(items)):
        if (i + 1) % <k> != 0:
            result.append(items[i])
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 30, size(rng, k, 2 * k + 2)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="index-of-element",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the first occurrence of a value in a list, or -1.",
            "Write a python function to return the position, from zero, at which an element first "
            "appears in a list, and -1 if it is absent.",
            "Given a list and a value, search from the left and return the value's index; -1 means "
            "not found.",
            "Where does an item first occur in a list? Return -1 if it does not.",
            "Do a linear search for a value and return its first index or -1.",
            "Return the smallest index whose element equals the target, -1 when no element does.",
            "I need the place (counted from 0) of a value in a list, or -1 without one.",
        ),
        names=("index_of", "find_index", "linear_search", "first_position"),
        solutions=(
            """def <f>(items, value):
    for i, item in enumerate(items):
        if item == value:
            return i
    return -1""",
            """def <f>(lst, target):
    return lst.index(target) if target in lst else -1""",
            """def <f>(items, x):
    try:
        return items.index(x)
    except ValueError:
        return -1""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 3, 7)), rng.randint(1, 6)),
    ),
    Family(
        concept="find-last-index",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the last occurrence of a value in a list, or -1.",
            "Write a python function to return the highest index, counted from zero, at which an "
            "element stands in a list; -1 if it is missing.",
            "Given a list and a value, search from the right and return the index, or -1.",
            "Where does a value occur for the last time in a list? Return -1 if nowhere.",
            "Return the largest index whose element equals the target and -1 if none does.",
            "Find the final position (from 0) of an item in a list, -1 when it is not in there.",
            "I need the rightmost place of a value in a list as an index, or -1 if absent.",
        ),
        names=("last_index", "find_last", "last_position", "rightmost_index"),
        solutions=(
            """def <f>(items, value):
    for i in range(len(items) - 1, -1, -1):
        if items[i] == value:
            return i
    return -1""",
            """def <f>(lst, target):
    return max((i for i, x in enumerate(lst) if x == target), default=-1)""",
            """def <f>(items, x):
    last = -1
    for i, item in enumerate(items):
        if item == x:
            last = i
    return last""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 8)), rng.randint(1, 4)),
    ),
    Family(
        concept="adjacent-pairs",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to return all pairs of neighbouring elements of a list as tuples.",
            "Write a python function to list (first, second), (second, third) and so on.",
            "Given a list, pair each element with its successor and return the list of tuples.",
            "Form tuples of every two adjacent items of a list.",
            "Return the consecutive overlapping pairs of a list.",
            "For each item but the last, build a tuple of it and the following item.",
            "I need every element of a list together with the next one, as a list of 2-tuples.",
        ),
        names=("adjacent_pairs", "pairwise", "neighbour_pairs", "consecutive_pairs"),
        solutions=(
            """def <f>(items):
    return list(zip(items, items[1:]))""",
            """def <f>(lst):
    result = []
    for i in range(len(lst) - 1):
        result.append((lst[i], lst[i + 1]))
    return result""",
            """def <f>(items):
    return [(items[i - 1], items[i]) for i in range(1, len(items))]""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 20, size(rng, 1, 5)) if coin(rng) else words(rng, rng.randint(2, 4)),
        ),
    ),
    Family(
        concept="even-odd-partition",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to separate a list of integers into its even and its odd numbers, "
            "as a tuple of two lists.",
            "Write a python function to return a pair of lists, even elements first and odd "
            "elements second, in original order.",
            "Given integers, return the tuple (evens, odds) of two lists.",
            "Partition a list by parity; the result is a tuple with the list of even and the list "
            "of odd values.",
            "Split the numbers of a list into even ones and odd ones, returned as a tuple.",
            "Return a tuple: all even numbers of the list, then all the odd ones, each as a list.",
            "I need two lists in a tuple, the first with the even and the second with the odd "
            "items.",
        ),
        names=("partition_parity", "split_even_odd", "evens_and_odds", "separate"),
        solutions=(
            """def <f>(numbers):
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 != 0]
    return (evens, odds)""",
            """def <f>(nums):
    even, odd = [], []
    for n in nums:
        if n % 2 == 0:
            even.append(n)
        else:
            odd.append(n)
    return even, odd""",
        ),
        inputs=lambda rng: (integers(rng, -6, 30, size(rng, 3, 7)),),
    ),
    Family(
        concept="insert-separator-value",
        tags=("lists",),
        phrasings=(
            "Write a function to put a given value before each element of a list.",
            "Write a python function to insert an element in front of every item of a list.",
            "Given a list and a value x, return [x, first, x, second, ...].",
            "Place a value ahead of all items of a list, one copy for each item.",
            "Return a list in which each original element is preceded by the given one.",
            "Precede every list element with another fixed element.",
            "I want an extra value added right before each entry of my list.",
        ),
        names=("insert_before_each", "add_before", "prepend_each", "insert_element"),
        solutions=(
            """def <f>(items, value):
    result = []
    for item in items:
        result.append(value)
        result.append(item)
    return result""",
            """def <f>(lst, x):
    return [y for item in lst for y in (x, item)]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 20, size(rng, 1, 5)), rng.randint(0, 9)),
    ),
)
