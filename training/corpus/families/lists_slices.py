"""Families about taking, dropping, cutting and turning parts of a list."""

from training.corpus.draw import chance, coin, distinct, integer_list, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="every-kth-element-from-first",
        tags=("lists",),
        phrasings=(
            "Write a function to return every <k>th element of a list, starting with the first "
            "one.",
            "Write a python function to keep the items at the indices 0, <k>, 2 * <k>, ... of a "
            "list.",
            "Given a list, return the elements whose zero-based index is a multiple of <k>.",
            "Take the first item, skip to the item <k> places further, and so on to the end.",
            "Return a list with the first element and then each <k>th one after it.",
            "I want to thin my data out: the value at index 0, at index <k>, at twice <k> and so "
            "on.",
        ),
        names=("every_kth", "take_every", "step_through", "sample_list"),
        solutions=(
            """def <f>(items):
    return items[::<k>]""",
            """def <f>(lst):
    return [x for i, x in enumerate(lst) if i % <k> == 0]""",
            """def <f>(values):
    result = []
    for i in range(0, len(values), <k>):
        result.append(values[i])
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 40, size(rng, k, 10)),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="elements-at-odd-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to return the elements at odd indices (1, 3, 5, ...) of a list.",
            "Write a python function to keep every second element of a list, beginning with the "
            "second.",
            "Given a list, return the items whose zero-based index is odd.",
            "Return the second, fourth, sixth, ... item of a list.",
            "Leave out the items at the indices 0, 2, 4 and so on.",
            "I need lst[1], lst[3], lst[5], ... as a new list.",
        ),
        names=("odd_indices", "odd_index_elements", "every_second", "second_items"),
        solutions=(
            """def <f>(items):
    return items[1::2]""",
            """def <f>(lst):
    return [lst[i] for i in range(1, len(lst), 2)]""",
            """def <f>(values):
    result = []
    for i, v in enumerate(values):
        if i % 2 == 1:
            result.append(v)
    return result""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 50, size(rng, 1, 9)) if coin(rng) else words(rng, rng.randint(2, 6)),
        ),
    ),
    Family(
        concept="rotate-list-right-by-k",
        tags=("lists",),
        phrasings=(
            "Write a function to rotate a list to the right by <k> places.",
            "Write a python function to move the last <k> elements of a list to its front, order "
            "kept.",
            "Given a list of at least <k> items, return it with its last <k> items put before the "
            "rest.",
            "Shift all elements <k> positions to the right; those that fall off come in at the "
            "left.",
            "Return the right rotation of a list by <k>.",
            "Take the <k> items at the end of the list and place them, as they are, at its "
            "beginning.",
        ),
        names=("rotate_right", "right_rotation", "shift_right", "rotate"),
        solutions=(
            """def <f>(items):
    return items[-<k>:] + items[:-<k>]""",
            """from collections import deque

def <f>(lst):
    d = deque(lst)
    d.rotate(<k>)
    return list(d)""",
            """def <f>(values):
    result = list(values)
    for _ in range(<k>):
        result.insert(0, result.pop())
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 30, rng.randint(k, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="split-at-value",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to return a tuple of the parts of a list before and after a value's "
            "first copy.",
            "Write a python function to split a list at the first occurrence of a value into "
            "(before, after).",
            "Given a list and a value in it, return (items before it, items after it), the value "
            "left out.",
            "Cut a list at the first copy of an element; the copy is in neither of the two lists "
            "returned as a tuple.",
            "Return a pair of lists: all that stands before the value's first appearance, and all "
            "behind it.",
            "I need what comes before and what comes after a separator (its first place) as a "
            "tuple of lists.",
        ),
        names=("split_at_value", "before_and_after", "partition_at", "cut_at"),
        solutions=(
            """def <f>(items, value):
    i = items.index(value)
    return (items[:i], items[i + 1:])""",
            """def <f>(lst, x):
    before = []
    for i, item in enumerate(lst):
        if item == x:
            return before, lst[i + 1:]
        before.append(item)""",
        ),
        inputs=lambda rng: (lambda items: (items, rng.choice(items)))(
            integers(rng, 1, 6, rng.randint(1, 8))
        ),
    ),
    Family(
        concept="two-halves-first-longer",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to split a list into two halves, as a tuple; the first gets an odd "
            "item more.",
            "Write a python function to return (first half, second half), the middle item going "
            "to the first.",
            "Given a list, return a tuple of two lists of equal length, or the first longer by "
            "one if need be.",
            "Halve a list: the tuple's left part has the middle element when the length is odd.",
            "Return both halves of a list as a tuple, with the extra element of an odd length on "
            "the left.",
            "Two people share a list, the first half and then the rest; an odd one goes to the "
            "first (tuple).",
        ),
        names=("two_halves", "split_half", "halve_list", "halves"),
        solutions=(
            """def <f>(items):
    middle = (len(items) + 1) // 2
    return (items[:middle], items[middle:])""",
            """def <f>(lst):
    half = len(lst) - len(lst) // 2
    return lst[:half], lst[half:]""",
            """from math import ceil

def <f>(items):
    cut = ceil(len(items) / 2)
    return (items[:cut], items[cut:])""",
        ),
        inputs=integer_list(0, 30, 0, 8),
    ),
    Family(
        concept="take-while-less-than-k",
        tags=("lists",),
        phrasings=(
            "Write a function to return the elements of a list before the first one that is <k> "
            "or more.",
            "Write a python function to take numbers from the start of a list as long as they are "
            "below <k>.",
            "Given numbers, return the longest beginning of the list in which all are less than "
            "<k>.",
            "Collect elements from the left and stop at the first that is at least <k>.",
            "Return the leading numbers smaller than <k>; what follows the first larger or equal "
            "one is lost.",
            "I need the readings up to, but not including, the first one that reaches <k>.",
        ),
        names=("take_while_below", "leading_below", "until_reached", "take_small"),
        solutions=(
            """def <f>(numbers):
    result = []
    for n in numbers:
        if n >= <k>:
            break
        result.append(n)
    return result""",
            """from itertools import takewhile

def <f>(lst):
    return list(takewhile(lambda x: x < <k>, lst))""",
            """def <f>(values):
    i = 0
    while i < len(values) and values[i] < <k>:
        i += 1
    return values[:i]""",
        ),
        inputs=lambda rng, k: (
            [
                k + (rng.choice((0, 0, 2, 5)) if chance(rng, 0.25) else -rng.randint(1, 9))
                for _ in range(7)
            ],
        ),
        parameters=lambda rng: {"k": rng.randint(5, 30)},
    ),
    Family(
        concept="drop-leading-zeros-of-list",
        tags=("lists",),
        phrasings=(
            "Write a function to remove the zeros at the beginning of a list and no others.",
            "Write a python function to drop leading zeros from a list of numbers.",
            "Given a list, return it from its first nonzero element on ([] if all are zero).",
            "Skip all 0s at the start of a list; zeros after the first other number stay.",
            "Return the list without its initial run of zeros.",
            "My digit lists are padded with 0s on the left, which I want removed (only those).",
        ),
        names=("drop_leading_zeros", "strip_left_zeros", "remove_leading_zeros", "lstrip_zeros"),
        solutions=(
            """def <f>(numbers):
    i = 0
    while i < len(numbers) and numbers[i] == 0:
        i += 1
    return numbers[i:]""",
            """from itertools import dropwhile

def <f>(digits):
    return list(dropwhile(lambda d: d == 0, digits))""",
            """def <f>(lst):
    for i, x in enumerate(lst):
        if x != 0:
            return lst[i:]
    return []""",
        ),
        inputs=lambda rng: (
            [
                0] * rng.randint(0, 3) + [rng.choice((0, 0, rng.randint(1, 9)))
                for _ in range(rng.randint(1, 5))
            ],
        ),
    ),
    Family(
        concept="last-k-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to return the last <k> elements of a list, or all if it is shorter.",
            "Write a python function to take the <k> items at the end of a list, in their order.",
            "Given a list, return its final <k> entries (the whole list when it has fewer).",
            "Keep only the tail of a list, at most <k> elements long.",
            "Return the <k> most recent values of a list to which new values are appended.",
            "I need the end of my list: its last <k> items, not reversed.",
        ),
        names=("last_elements", "tail", "take_last", "most_recent"),
        solutions=(
            """def <f>(items):
    return items[-<k>:]""",
            """def <f>(lst):
    return lst[max(0, len(lst) - <k>):]""",
            """from collections import deque

def <f>(values):
    return list(deque(values, maxlen=<k>))""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 40, rng.randint(max(0, k - 1), 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="without-first-and-last",
        tags=("lists",),
        phrasings=(
            "Write a function to return a list without its first and its last element.",
            "Write a python function to cut one item off each end of a list; two items or fewer "
            "give [].",
            "Given a list, return everything between its first and its last item.",
            "Drop both end elements of a list and return the interior.",
            "Return the inner elements: all but the one at the start and the one at the end.",
            "I need the list minus its outermost two entries, one at either side.",
        ),
        names=("inner", "without_ends", "trim_ends", "drop_ends"),
        solutions=(
            """def <f>(items):
    return items[1:-1]""",
            """def <f>(lst):
    return [lst[i] for i in range(1, len(lst) - 1)]""",
            """def <f>(values):
    result = list(values)
    if result:
        result.pop(0)
    if result:
        result.pop()
    return result""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 30, rng.randint(1, 8)) if coin(rng) else words(rng, rng.randint(2, 6)),
        ),
    ),
    Family(
        concept="drop-last-n",
        tags=("lists",),
        phrasings=(
            "Write a function to remove the last n elements from a list (none for n = 0).",
            "Write a python function to return a list shortened by n items at its end.",
            "Given a list and a number n from 0 to its length, return all but the final n items.",
            "Cut n elements off the right end of a list.",
            "Return the beginning of a list that is left when its last n entries are dropped.",
            "I need my history without the n newest entries, which are the ones at the end.",
        ),
        names=("drop_last", "remove_last", "shorten", "without_last"),
        solutions=(
            """def <f>(items, n):
    return items[:len(items) - n]""",
            """def <f>(lst, n):
    result = list(lst)
    for _ in range(n):
        result.pop()
    return result""",
        ),
        inputs=lambda rng: (
            lambda k: (integers(rng, 0, 40, k), rng.randint(0, k)))(rng.randint(2, 8),
        ),
    ),
    Family(
        concept="swap-halves-even-length",
        tags=("lists",),
        phrasings=(
            "Write a function to exchange the two halves of a list of even length.",
            "Write a python function to put the second half of a list before the first (length is "
            "even).",
            "Given a list with an even number of items, return its second half followed by its "
            "first half.",
            "Cut an even-sized deck in the middle and lay the lower part on top of the upper part.",
            "Return a list of 2n items in the order: last n items, then the first n items.",
            "I want the halves of my even-length list to trade places, each kept in its order.",
        ),
        names=("swap_halves", "exchange_halves", "cut_deck", "halves_swapped"),
        solutions=(
            """def <f>(items):
    middle = len(items) // 2
    return items[middle:] + items[:middle]""",
            """def <f>(lst):
    n = len(lst) // 2
    first, second = lst[:n], lst[n:]
    second.extend(first)
    return second""",
        ),
        inputs=lambda rng: (integers(rng, 1, 30, 2 * rng.randint(1, 5)),),
    ),
    Family(
        concept="split-on-separator-value",
        tags=("lists",),
        phrasings=(
            "Write a function to split a list at every <k> into a list of lists; <k> itself is "
            "not kept.",
            "Write a python function to cut a list into the parts between its <k>s (parts may be "
            "empty).",
            "Given a list of integers, use <k> as a separator and return the sublists, like "
            "str.split(',').",
            "Break a list up wherever a <k> stands and return all parts, the empty ones too.",
            "Return the list of runs between the <k>s; two <k>s in a row give an empty list "
            "between them.",
            "My stream of numbers uses <k> as a divider, also perhaps at an end; I need all "
            "pieces, even [].",
        ),
        names=("split_on", "split_by_value", "split_list", "cut_at_separator"),
        solutions=(
            """def <f>(numbers):
    parts = [[]]
    for n in numbers:
        if n == <k>:
            parts.append([])
        else:
            parts[-1].append(n)
    return parts""",
            """def <f>(lst):
    parts, current = [], []
    for x in lst:
        if x != <k>:
            current.append(x)
        else:
            parts.append(current)
            current = []
    parts.append(current)
    return parts""",
        ),
        inputs=lambda rng, k: (
            [k if chance(rng, 0.3) else rng.randint(1, 9) for _ in range(rng.randint(3, 9))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, -1, 10))},
    ),
    Family(
        concept="all-prefixes-of-list",
        tags=("lists",),
        phrasings=(
            "Write a function to list all non-empty prefixes of a list, from the shortest to the "
            "longest.",
            "Write a python function to return the first 1, first 2, ... elements of a list as "
            "lists.",
            "Given a list, return [first item], [first two items] and so on up to the whole list.",
            "Return every beginning of a list (at least one item long) in order of length.",
            "Build a list of lists that grows by one element of the given list each time.",
            "I need all initial parts of my list, shortest first, without the empty one.",
        ),
        names=("prefixes", "all_prefixes", "beginnings", "initial_parts"),
        solutions=(
            """def <f>(items):
    return [items[:i] for i in range(1, len(items) + 1)]""",
            """def <f>(lst):
    result = []
    current = []
    for x in lst:
        current = current + [x]
        result.append(current)
    return result""",
        ),
        inputs=integer_list(0, 9, 1, 5),
    ),
)
