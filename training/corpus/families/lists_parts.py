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
        more_phrasings=(
            "Write a function to strip the first and last item off a list.",
            "Write a python function to drop both end elements of a list, giving [] when there are at most two.",
            "Given a sequence of items, return all of them except the opening one and the closing one.",
            "What remains of a list when its two ends, one item each, are taken away?",
            "All items but the first and last.",
            "Take the front one and the back one out of the row and tell me who is still there, in order; with two or fewer nobody is.",
            "The slice of the elements a[1], ..., a[n - 2] of a list with n elements, empty if n < 3.",
            "Like a sandwich without its two slices of bread: return just the filling of a list.",
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
        more_phrasings=(
            "Write a function to swap the first and second half of an even-length list.",
            "Write a python function to return an even number of items with the back half moved in front of the front half.",
            "Given a list that can be cut into two equal parts, return the later part with the earlier part attached behind it.",
            "What is the list, of even length, once its front half and its back half have changed places?",
            "Back half, then front half, of an even-length list.",
            "Cut the row exactly in the middle and put what was behind the cut in front of the rest; the number of items is even.",
            "For a list of length 2n: the sequence a[n], ..., a[2n - 1], a[0], ..., a[n - 1].",
            "[1, 2, 3, 4] becomes [3, 4, 1, 2], just as you cut a deck of cards at the middle; the length is always even.",
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
        more_phrasings=(
            "Write a function to split a list into sublists wherever <k> occurs, dropping <k> and keeping empty parts.",
            "Write a python function to treat <k> as a delimiter in a list of integers and give back the pieces in between, even those without items.",
            "Given integers, return a list of lists: the stretches before, between and after the numbers equal to <k>, empty ones included.",
            "Into which parts do the <k>s divide the list? The <k>s belong to no part, and a part may be [].",
            "Pieces of a list between its <k>s, empty ones included.",
            "Whenever you come to <k>, throw it away and start a new list, even if the old one has nothing in it; return all the lists.",
            "The decomposition of a sequence at its elements equal to <k>: with m such elements the result has m + 1 sublists, possibly empty, and none contains <k>.",
            "Like reading words with <k> as the blank between them: gather each word in a list of its own, and also the empty words where <k> stands at an end or twice in a row.",
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
        more_phrasings=(
            "Write a function to get all prefixes of a list, shortest first, without the empty one.",
            "Write a python function to build a list of the initial segments of lengths 1, 2, 3, ... of some list.",
            "Given n items, return n lists, where the i-th one (from 1) has the first i items.",
            "Which lists do you get by stopping after the first item, after the second, and so on to the very end?",
            "Non-empty initial segments of a list, by increasing length.",
            "Start with just the first thing, then the first two, then the first three, until you have them all, and collect each of these as a list.",
            "The sequence of the slices a[0:1], a[0:2], ..., a[0:n] of a list a of length n.",
            "People arrive one by one in the given order: after each arrival write down the list of everybody present, and return all these lists.",
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
