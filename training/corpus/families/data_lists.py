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
        more_phrasings=(
            "Write a function to flip the order of a list.",
            "Write a python function to return the mirror image of a list: what was last stands first.",
            "For a list, give its items from the end to the start.",
            "What does the list look like when it is read backwards?",
            "list in reverse order",
            "The last shall be first and the first shall be last: line up the things the other way around.",
            "The sequence whose i-th element is the i-th from the end of the given sequence.",
            "[1, 2, 3] comes out as [3, 2, 1], and the list you put in is not altered.",
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
        more_phrasings=(
            "Write a function to shift a list n places left with wraparound.",
            "Write a python function to cut the leading n items off a list and attach them, in the same order, behind the remaining ones.",
            "For a list and an n, return the items from index n onwards followed by the ones before index n.",
            "What does the list become when its first n elements change over to the back?",
            "left rotation of a list by n",
            "Everybody stands in a line; the first n people walk around to the back, staying in order among themselves. Show the new line.",
            "The cyclic left shift of a sequence by n positions, the sequence being passed first and n second.",
            "[1, 2, 3, 4, 5] and 2 make [3, 4, 5, 1, 2].",
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
        more_phrasings=(
            "Write a function to slice a list into groups of n, leftovers at the end.",
            "Write a python function to partition a list into successive sublists that each have n items, except that the final one may have fewer.",
            "For a list and a number n, return a list of lists: items 1 to n, then the next n, and so on, with a short rest if it does not come out even.",
            "What are the batches if a list is dealt with n items at a time, the remaining few forming one more batch?",
            "batches of n consecutive items, short remainder included",
            "Put n cookies in each bag from the left, and whatever is left over in a last bag that is not full; list what is in the bags.",
            "The decomposition of a list into contiguous blocks of size n, where only the final block may be smaller; an empty list has no blocks.",
            "With [1, 2, 3, 4, 5] and 2 the outcome is [[1, 2], [3, 4], [5]].",
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
        more_phrasings=(
            "Write a function to dedupe a list, first occurrences staying where they are.",
            "Write a python function to eliminate every later copy of a value that a list already had, leaving the sequence intact otherwise.",
            "For a list with repeats, produce the list of its different values, sorted by when each was first seen.",
            "What is left of a list after crossing out every item that has already stood earlier in it?",
            "list without duplicates, original order",
            "Whenever the same thing shows up again, ignore it; tell me the things in the order in which they were new.",
            "The subsequence of those elements that are equal to no preceding element.",
            "Append an item to the result only if the result does not have it yet, going through the list from the front.",
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
        more_phrasings=(
            "Write a function to get what two lists share, in the first one's order.",
            "Write a python function to filter a list by membership in a second one, retaining repetitions and sequence of the former.",
            "For two lists, take the first and strike out whatever the second does not have.",
            "Which values of the first list can also be found in the second? Keep them in order, repeats too.",
            "elements of list one also in list two",
            "You have my list and your list; read mine from the front and write down each thing that is on yours as well.",
            "The subsequence of a first list formed by those elements that are members of a second list.",
            "With [3, 1, 3, 2] and [2, 3] you get [3, 3, 2]: the second list only decides what may stay.",
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
        more_phrasings=(
            "Write a function to get the items of list one that list two lacks.",
            "Write a python function to exclude from a list everything that a second list names, order and repetitions of the rest unchanged.",
            "For two lists, go through the first and keep only what cannot be found in the second.",
            "What is left of the first list once all values of the second are struck out of it, every copy?",
            "first list minus the second list's values",
            "Here are my guests and there are the people I quarrelled with: read me the guests again without those people.",
            "The subsequence of the elements of a first list that are not members of a second list.",
            "A ban list comes second; each entry of the first list that is not banned is copied to the result, as often as it appears.",
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
        more_phrasings=(
            "Write a function to cut a list in two at n, as a tuple of lists.",
            "Write a python function to return the pair (head, tail) of a list, the head having n elements and the tail all further ones.",
            "For a list and an index n, build a two-element tuple with the part before index n and the part from index n on.",
            "What are the two pieces of a list that is severed after its n-th element? Give a tuple of two lists.",
            "tuple of a list's first n items and its rest",
            "Put a knife into the row behind the n-th thing, and give me the left piece and the right piece together in a tuple.",
            "The tuple whose components are the prefix of length n of a list and the complementary suffix.",
            "[7, 8, 9] with 1 becomes ([7], [8, 9]); with 0 the first of the two lists is empty.",
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
        more_phrasings=(
            "Write a function to swap a list's first and last items.",
            "Write a python function to put the final element of a list in front and the front one at the end, leaving the middle alone.",
            "For a list, return it with index 0 and index -1 interchanged; if it has fewer than two items, nothing changes.",
            "What does the list look like after its opening and closing items have switched seats?",
            "list with both ends exchanged",
            "The one at the head of the line and the one at the tail change places, everybody in between stays put; a line of one or nobody stays as it is.",
            "The sequence that results from transposing the first and the last position of a list, the identity for lengths below 2.",
            "[1, 2, 3, 4] should turn into [4, 2, 3, 1].",
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
        more_phrasings=(
            "Write a function to see if a list goes from low to high already.",
            "Write a python function to confirm that the values of a list never drop from one to the next.",
            "For a list of numbers, report True when each is at least as large as its predecessor, else False.",
            "Do the numbers of the list only ever rise or stay equal?",
            "non-decreasing order check",
            "Reading from left to right, do the numbers ever get smaller? If they do say False, if they never do say True.",
            "The predicate a[i] <= a[i+1] for all consecutive indices of a list; lists of length 0 and 1 fulfil it.",
            "[1, 2, 2, 5] is fine and gives True, but [1, 3, 2] gives False since the 2 comes after the 3.",
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
