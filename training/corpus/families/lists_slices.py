"""Families about taking, halving and turning lists."""

from training.corpus.draw import chance, coin, integer_list, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="every-kth-element-from-first",
        tags=("lists",),
        phrasings=(
            "Write a function to return every <kth> element of a list, starting with the first "
            "one.",
            "Write a python function to keep the items at the indices 0, <k>, 2 * <k>, ... of a "
            "list.",
            "Given a list, return the elements whose zero-based index is a multiple of <k>.",
            "Take the first item, skip to the item <k> places further, and so on to the end.",
            "Return a list with the first element and then each <kth> one after it.",
            "I want to thin my data out: the value at index 0, at index <k>, at twice <k> and so "
            "on.",
        ),
        more_phrasings=(
            "Write a function to pick the first item and every <kth> item after it.",
            "Write a python function to sample a list at a stride of <k>, from index 0 on.",
            "Which items do you get if you take the opening one and then always go <k> places on?",
            "Items at indices divisible by <k>, from 0.",
            "Keep the one at the front and after that each <kth> one; drop all those in between.",
            "The subsequence a[0], a[<k>], a[2 * <k>], ... of a list a, as far as its length allows.",
            "Everything with an index that <k> does not divide (indices from 0) is to be left out; return the rest in order.",
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
        inputs=lambda rng, k, kth: (integers(rng, 0, 40, size(rng, k, 10)),),
        parameters=lambda rng: rng.choice(
            ({"k": 2, "kth": "2nd"}, {"k": 3, "kth": "3rd"}, {"k": 4, "kth": "4th"})
        ),
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
        more_phrasings=(
            "Write a function to put the last <k> items of a list at the front.",
            "Write a python function to cycle a list <k> steps towards its end, so that its final <k> items become its first ones.",
            "Given a list, return its closing <k> items followed by all the items before them.",
            "How does the list look when everything has moved <k> places right and wraps round at the end?",
            "Cyclic right shift of a list by <k>.",
            "Cut off the tail, <k> things long, and stick it on in front of the head without turning it round.",
            "The cyclic permutation of a list of length n that brings the element at index i to index (i + <k>) mod n.",
            "Do this <k> times: take the item at the end away and put it back at the start; return the list you have then.",
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
            "Write a function to split a list into a tuple of two halves; a middle item goes to "
            "the first half.",
            "Write a python function to return (first half, second half), the middle item going "
            "to the first.",
            "Given a list, return its first and second half as a tuple, the first one item longer "
            "if the length is odd.",
            "Halve a list: the tuple's left part has the middle element when the length is odd.",
            "Return both halves of a list as a tuple, with the extra element of an odd length on "
            "the left.",
            "Two people share a list, the first half and then the rest; an odd one goes to the "
            "first (tuple).",
        ),
        more_phrasings=(
            "Write a function to cut a list in two halves (as a tuple), the first one longer if the length is odd.",
            "Write a python function to divide a list at its middle into a 2-tuple of lists, the left of which may have one item more.",
            "Given n items, return a tuple of two lists: the first half of them, with n / 2 rounded up, and the remaining ones.",
            "What are the front and the back half of the list, as a tuple, the item in the centre, if any, belonging to the front?",
            "Tuple (front half, back half), odd item in front.",
            "Share the row between two people, the front part for one and the back part for the other; if it doesn't come out even the first one gets one more; return both parts as a tuple.",
            "For a list a of length n and m = ceil(n / 2), the tuple (a[:m], a[m:]).",
            "[1, 2, 3] falls into ([1, 2], [3]) and [1, 2] into ([1], [2]); split a list of any length the same way.",
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
        more_phrasings=(
            "Write a function to get the items at the start of a list as long as they are under <k>.",
            "Write a python function to cut a list off right before its earliest number of <k> or more.",
            "Given numbers, return those that come before any number has reached <k>; if none ever does, return all.",
            "Which numbers does the list open with before one appears that is not smaller than <k>?",
            "Leading items < <k>.",
            "Read the numbers one by one and write them down, but give up for good as soon as one is <k> or bigger; that one isn't written down.",
            "The longest prefix of a list such that each of its elements x satisfies x < <k>.",
            "Water levels are listed by day and the alarm goes off at <k> or more: return the levels of the days before the first alarm.",
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
        more_phrasings=(
            "Write a function to strip zeros from the start of a list only.",
            "Write a python function to skip the 0s a list opens with and give back the rest, in which zeros may remain.",
            "Given numbers, discard items from the left while they are 0 and return what then remains, possibly [].",
            "What is left of the list once all zeros in front of its first nonzero number are gone?",
            "List from its first nonzero item on.",
            "As long as there is a zero at the front, take it away; leave everything after that as it is.",
            "The suffix of a list that starts at the least index i with a[i] != 0, or the empty list if no such i exists.",
            "[0, 0, 5, 0] shrinks to [5, 0], just as 0050 is written 50; do so with any list of numbers, where nothing but zeros makes [].",
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
            [0] * rng.randint(0, 3)
            + [rng.choice((0, 0, rng.randint(1, 9))) for _ in range(rng.randint(1, 5))],
        ),
    ),
)
