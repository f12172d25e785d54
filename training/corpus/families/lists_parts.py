"""Families about the ends and the parts of a list."""

from training.corpus.draw import chance, coin, integer_list, integers, words
from training.corpus.family import Family

FAMILIES = (
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
            "Build the lists that grow by one element of the given list each time, from its first "
            "item alone to the whole.",
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
