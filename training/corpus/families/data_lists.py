"""Families about rearranging and comparing lists."""

from training.corpus.draw import coin, distinct, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="reverse-list",
        tags=("lists",),
        phrasings=(
            "Write a function to reverse a list.",
            "Write a python function to return a list with its elements in the opposite order.",
            "Given a list, return a new one that runs from its last element to its first.",
            "Turn a list around.",
            "Return the elements of a list back to front.",
            "I need a copy of a list in which the order of the items is reversed.",
            "Produce the list whose first item is the last one of the input, and so on.",
        ),
        names=("reverse_list", "reversed_copy", "back_to_front", "flip_list"),
        solutions=(
            """def <f>(items):
    return items[::-1]""",
            """def <f>(lst):
    return list(reversed(lst))""",
            """def <f>(items):
    result = []
    for item in items:
        result.insert(0, item)
    return result""",
        ),
        inputs=lambda rng: (
            rng.choice((integers(rng, -9, 20, size(rng, 3, 6)), words(rng, rng.randint(2, 4)))),
        ),
    ),
    Family(
        concept="rotate-list-left",
        tags=("lists",),
        phrasings=(
            "Write a function to rotate a list to the left by a given number of positions.",
            "Write a python function to move the first n elements of a list to its end.",
            "Given a list and a number n, rotate the list left n times.",
            "Shift the items of a list n places to the left, so that those that fall off come "
            "back at the end.",
            "Left-rotate a list by n steps.",
            "Return the list that starts with the element at index n and wraps around.",
            "I want a list cycled to the left by n places.",
        ),
        names=("rotate_left", "rotate_list", "left_rotate", "shift_left"),
        solutions=(
            """def <f>(items, n):
    return items[n:] + items[:n]""",
            """def <f>(lst, n):
    result = list(lst)
    for _ in range(n):
        result.append(result.pop(0))
    return result""",
            """from collections import deque

def <f>(items, n):
    queue = deque(items)
    queue.rotate(-n)
    return list(queue)""",
        ),
        inputs=lambda rng: (integers(rng, 0, 20, rng.randint(4, 7)), rng.randint(0, 4)),
    ),
    Family(
        concept="split-into-chunks",
        tags=("lists",),
        phrasings=(
            "Write a function to split a list into chunks of a given size.",
            "Write a python function to cut a list into consecutive pieces of n elements, the "
            "last of which may be shorter.",
            "Given a list and a size n, return the list of its groups of n neighbouring items; "
            "the last group holds whatever is left.",
            "Break a list up into sublists of length n, keeping a shorter one at the end.",
            "Divide a list into parts of n elements each; the final part takes the rest.",
            "Group the elements of a list by n in order. An incomplete last group is kept.",
            "I need a list chopped into lists of n items, with the remainder as the last one.",
        ),
        names=("chunk_list", "split_into_chunks", "chunks", "group_by_size"),
        solutions=(
            """def <f>(items, n):
    return [items[i:i + n] for i in range(0, len(items), n)]""",
            """def <f>(lst, n):
    result = []
    for i in range(0, len(lst), n):
        result.append(lst[i:i + n])
    return result""",
            """def <f>(items, size):
    result = []
    while items:
        result.append(items[:size])
        items = items[size:]
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 0, 20, size(rng, 4, 9)), rng.randint(1, 4)),
    ),
    Family(
        concept="unique-in-order",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to remove duplicates from a list while keeping the order.",
            "Write a python function to return the distinct elements of a list in the order of "
            "their first appearance.",
            "Given a list, drop every element that was already seen before.",
            "Keep only the first occurrence of each item of a list.",
            "Deduplicate a list without changing the order of what remains.",
            "Return the list without repeated values, ordered as they first occur.",
            "I have a list with repetitions and want each value once, in original order.",
        ),
        names=("remove_duplicates", "unique", "dedupe", "unique_in_order"),
        solutions=(
            """def <f>(items):
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result""",
            """def <f>(items):
    return list(dict.fromkeys(items))""",
            """def <f>(lst):
    seen = set()
    result = []
    for x in lst:
        if x not in seen:
            seen.add(x)
            result.append(x)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 4, 9)),),
    ),
    Family(
        concept="list-intersection",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to find the elements of a list that also occur in a second list, "
            "in the order of the first.",
            "Write a python function to keep only those items of the first list that are in "
            "the "
            "second one too.",
            "Given two lists, return the items of the first one which the other contains, "
            "in their order.",
            "Filter a list by membership in another list, preserving the first list's order.",
            "Return the part of the first list that is shared with the second list.",
            "Which elements of one list appear in the other? List them as the first list has "
            "them.",
            "I need the common elements of two lists, ordered as in the first list.",
        ),
        names=("common_elements", "intersection", "shared_items", "in_both"),
        solutions=(
            """def <f>(first, second):
    return [x for x in first if x in second]""",
            """def <f>(a, b):
    return list(filter(lambda x: x in b, a))""",
            """def <f>(a, b):
    other = set(b)
    result = []
    for x in a:
        if x in other:
            result.append(x)
    return result""",
        ),
        inputs=lambda rng: (
            distinct(rng, 1, 9, rng.randint(3, 6)),
            distinct(rng, 1, 9, size(rng, 3, 5)),
        ),
    ),
    Family(
        concept="list-difference",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to remove from the first list all elements found in the second "
            "list.",
            "Write a python function to return the elements of one list that are not in another, "
            "second, list.",
            "Given two lists, keep the items of the first which the second does not contain.",
            "Return the difference of two lists: what the first has and the second lacks, "
            "in order.",
            "Subtract the second list from the first by dropping every value they share from the "
            "first.",
            "Which elements of the first list are missing from the second one?",
            "I want the first list without anything that also appears in the second.",
        ),
        names=("list_difference", "difference", "subtract_lists", "not_in_second", "remove_all"),
        solutions=(
            """def <f>(first, second):
    return [x for x in first if x not in second]""",
            """def <f>(a, b):
    result = []
    for x in a:
        if x not in b:
            result.append(x)
    return result""",
            """def <f>(a, b):
    other = set(b)
    return list(filter(lambda x: x not in other, a))""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 8, rng.randint(4, 7)),
            distinct(rng, 1, 9, size(rng, 2, 4)),
        ),
    ),
    Family(
        concept="split-at-index",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to split a list at a given index and return the two lists as a "
            "tuple.",
            "Write a python function to cut a list in two before position n and return both "
            "parts as a tuple.",
            "Given a list and an index, return the tuple of what comes before the index and "
            "the "
            "rest.",
            "Divide a list into its first n elements and the remaining ones, as a pair.",
            "Return a tuple of two lists: the first n items and everything after them.",
            "Break a list apart at position n, returning a tuple of both pieces.",
            "I need a pair made of a list's first n items and the others.",
        ),
        names=("split_list", "split_at", "cut_at", "divide_list"),
        solutions=(
            """def <f>(items, n):
    return (items[:n], items[n:])""",
            """def <f>(lst, index):
    head = lst[:index]
    tail = lst[index:]
    return head, tail""",
        ),
        inputs=lambda rng: (integers(rng, 0, 20, rng.randint(4, 7)), rng.randint(0, 4)),
    ),
    Family(
        concept="swap-first-and-last",
        tags=("lists",),
        phrasings=(
            "Write a function to let the first item of a list and its last item trade places.",
            "Write a python function to exchange the two end elements of a list.",
            "Given a list, return it with its first and last items having changed places.",
            "Switch the first item of a list with the last one; a list of one or no items stays "
            "the same.",
            "Return the list after its ends were swapped.",
            "Put the last element of a list first and the first element last, "
            "leaving the middle alone.",
            "I need the outermost two items of a list switched.",
        ),
        names=("swap_ends", "swap_first_last", "exchange_ends", "swap_list"),
        solutions=(
            """def <f>(items):
    if len(items) < 2:
        return items
    return [items[-1]] + items[1:-1] + [items[0]]""",
            """def <f>(lst):
    result = list(lst)
    if result:
        result[0], result[-1] = result[-1], result[0]
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 0, 30, size(rng, 1, 6)),),
    ),
    Family(
        concept="is-sorted-ascending",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to check whether a list is sorted in ascending order.",
            "Write a python function to tell if no element of a list is smaller than the one "
            "before it.",
            "Given a list of numbers, return True if they are in increasing order, equal "
            "neighbours allowed.",
            "Is the list already sorted from small to large?",
            "Check that a list never goes down from one element to the next.",
            "Return whether sorting the list would leave it as it is.",
            "I want to know if a list is in non-decreasing order.",
        ),
        names=("is_sorted", "check_sorted", "in_order", "is_ascending"),
        solutions=(
            """def <f>(items):
    return items == sorted(items)""",
            """def <f>(lst):
    for i in range(1, len(lst)):
        if lst[i] < lst[i - 1]:
            return False
    return True""",
            """def <f>(items):
    return all(a <= b for a, b in zip(items, items[1:]))""",
        ),
        inputs=lambda rng: (
            (lambda numbers: sorted(numbers) if coin(rng) else numbers)(
                integers(rng, 0, 12, size(rng, 3, 6))
            ),
        ),
    ),
)
