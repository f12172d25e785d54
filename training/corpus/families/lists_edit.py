"""Families about inserting, removing and moving elements."""

from training.corpus.draw import distinct, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="insert-at-index",
        tags=("lists",),
        phrasings=(
            "Write a function to insert into a list, at a given zero-based index, a given value; "
            "return the list.",
            "Write a python function to return a list with a value put in at an index (arguments: "
            "list, index, value).",
            "Given a list, an index and a value, return the list in which the value stands at "
            "that index.",
            "Given list, i and value: place the value so that it gets index i; the old elements "
            "from i on move one to the right.",
            "Return the first i items, then the value, then the remaining items (list, i, value).",
            "I need a copy of my list with something squeezed in at a place from 0 to the length; "
            "arguments: list, place, item.",
        ),
        more_phrasings=(
            "Write a function to insert a value into a list at an index (list, index, value) and return the list.",
            "Write a python function to give a list one entry longer, with the new value occupying the wanted zero-based position and the later entries pushed back by one.",
            "For a list, a position from 0 up to its length and a value, slip the value in at that position and give the list back.",
            "What is the list like once the value has been squeezed in so that i items are in front of it (arguments: list, i, value)?",
            "Put a value in before index i (list, i, value).",
            "A newcomer with a number steps into the queue with exactly i people in front; the others close up behind. Show the queue, given the old queue, i and the newcomer.",
            "The sequence a[0], ..., a[i - 1], x, a[i], ..., a[n - 1], for arguments a, i, x with 0 <= i <= n.",
            "[7, 8] with 1 and 5 becomes [7, 5, 8], and with 2 and 5 it becomes [7, 8, 5]: return the list for any list, index and value.",
        ),
        names=("insert_at", "insert_value", "put_in", "with_inserted"),
        solutions=(
            """def <f>(items, index, value):
    return items[:index] + [value] + items[index:]""",
            """def <f>(lst, i, x):
    result = list(lst)
    result.insert(i, x)
    return result""",
        ),
        inputs=lambda rng: (lambda items: (items, rng.randint(0, len(items)), rng.randint(50, 99)))(
            integers(rng, 1, 30, rng.randint(1, 6))
        ),
    ),
    Family(
        concept="remove-at-index",
        tags=("lists",),
        phrasings=(
            "Write a function to return a list without the element at a given zero-based index.",
            "Write a python function to delete the item at index i (from 0) and return the "
            "remaining list.",
            "Given a list and a valid index, return all other elements in order.",
            "Take out the one element that stands at the given index, counted from 0.",
            "Return lst without the one element lst[i], given lst and i.",
            "I want my list minus the entry at a certain place, places counted from zero.",
        ),
        more_phrasings=(
            "Write a function to remove the element at an index from a list and return the rest.",
            "Write a python function to give a list one entry shorter, lacking the one at a certain zero-based position.",
            "For a list and an index within it, leave that one place out and join what comes before to what comes after.",
            "What is left of the list when the item number i, the first being number 0, is gone?",
            "List without its entry at index i.",
            "The person with i people in front leaves the queue; show the queue as it is then.",
            "The sequence a[0], ..., a[i - 1], a[i + 1], ..., a[n - 1], for arguments a and i with 0 <= i < n.",
            "[4, 6, 9] with 1 becomes [4, 9], and with 0 it becomes [6, 9]: everything but the item at the index is returned, in order.",
        ),
        names=("remove_at", "delete_at", "without_index", "drop_at"),
        solutions=(
            """def <f>(items, index):
    return items[:index] + items[index + 1:]""",
            """def <f>(lst, i):
    result = list(lst)
    del result[i]
    return result""",
            """def <f>(values, i):
    return [v for j, v in enumerate(values) if j != i]""",
        ),
        inputs=lambda rng: (
            lambda n: (integers(rng, 1, 9, n), rng.randint(0, n - 1)))(rng.randint(2, 8),
        ),
    ),
    Family(
        concept="remove-last-copy-from-list",
        tags=("lists",),
        phrasings=(
            "Write a function to remove the last occurrence of a value from a list (unchanged if "
            "absent).",
            "Write a python function to delete the rightmost copy of an element, if any, and "
            "return the list.",
            "Given a list and a value, return the list without the final one of the items equal "
            "to the value.",
            "Only the last copy of the value goes; earlier ones stay, and so does a list without "
            "the value.",
            "Return the list after taking out the copy of the given element that is nearest to "
            "the end, if any.",
            "Search a list from the right for a value and drop just the first match, if there is "
            "one.",
        ),
        more_phrasings=(
            "Write a function to remove only the last copy of a value from a list, if there is one.",
            "Write a python function to give a list back lacking the hindmost of the entries equal to an element, and as it is when the element does not occur.",
            "For a list and a value, cut out the matching item with the highest index, earlier ones staying, or nothing without a match.",
            "What remains of the list when, of all items equal to the value, the one closest to the tail goes?",
            "Drop the final occurrence of a value, if any.",
            "I own several copies of some books on the shelf. Take away the copy of this book that is furthest to the right, if I own it at all, and tell me what is on the shelf.",
            "The sequence a without the term at max { i : a[i] = x }, or a itself if this set is empty.",
            "[1, 2, 1, 3] minus 1 is [1, 2, 3], not [2, 1, 3], and minus 9 it stays the same: return the list for any list and value.",
        ),
        names=("remove_last_occurrence", "delete_last_copy", "drop_last_match", "remove_rightmost"),
        solutions=(
            """def <f>(items, value):
    for i in range(len(items) - 1, -1, -1):
        if items[i] == value:
            return items[:i] + items[i + 1:]
    return items""",
            """def <f>(lst, x):
    result = lst[::-1]
    if x in result:
        result.remove(x)
    return result[::-1]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 8)), rng.randint(1, 4)),
    ),
    Family(
        concept="move-element-between-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to take the element at index i out of a list and insert it at index "
            "j of the rest.",
            "Write a python function to move an item from one index to another (list, start, "
            "target); return the list.",
            "Given a list and indices i and j, remove the item at i and put it back so that it "
            "has index j.",
            "Return the list in which the item formerly at i now stands at j, all others in "
            "unchanged order.",
            "Pop the element at position i (from 0), then insert it at position j of what remains.",
            "I drag an entry of a list from place i to place j, both from 0; what does the list "
            "look like then?",
        ),
        more_phrasings=(
            "Write a function to move the list element at index i to index j and return the list.",
            "Write a python function to relocate one entry from a starting to a final zero-based position (list, start, final) without otherwise changing the sequence.",
            "For a list and two valid indices, pull out what is at the first and reinsert it so that it is found at the second; give the list.",
            "What does the list become when its item number i (from 0) is lifted out and the others close up, and then it is put in as number j?",
            "Pop index i, insert at index j (list, i, j).",
            "In the playlist I drag song i up or down to be song j, the first song being song 0, and the other songs make room; show the playlist.",
            "The sequence b of the same length with b[j] = a[i] and the other terms of a in their original order in the other places, for arguments a, i, j.",
            "[\"a\", \"b\", \"c\", \"d\"] with 0 and 2 becomes [\"b\", \"c\", \"a\", \"d\"], and with 3 and 1 [\"a\", \"d\", \"b\", \"c\"]: return such a list for any list, i and j.",
        ),
        names=("move_element", "move_item", "drag", "relocate"),
        solutions=(
            """def <f>(items, i, j):
    result = list(items)
    result.insert(j, result.pop(i))
    return result""",
            """def <f>(lst, start, target):
    rest = lst[:start] + lst[start + 1:]
    return rest[:target] + [lst[start]] + rest[target:]""",
        ),
        inputs=lambda rng: (lambda n: (distinct(rng, 1, 30, n), *integers(rng, 0, n - 1, 2)))(
            rng.randint(3, 7)
        ),
    ),
    Family(
        concept="move-first-element-to-end",
        tags=("lists",),
        phrasings=(
            "Write a function to move the first element of a list to the end (an empty list stays "
            "empty).",
            "Write a python function to return a list with its leading item put last.",
            "Given a list, return all its elements from the second on, followed by the first.",
            "The person at the head of the queue goes to its tail: return the new queue.",
            "Rotate a list to the left by one.",
            "I need the same list but with the initial item behind the final one.",
        ),
        more_phrasings=(
            "Write a function to put the head of a list behind all its other items.",
            "Write a python function to cycle a list by one place so that its head turns into its tail; nothing happens to an empty list.",
            "For a list, give the list that begins with the second item and closes with what used to be the first.",
            "What is the order after the front item has gone behind all the others?",
            "Left rotation of a list by one position.",
            "The top card goes under the pile; show the pile from top to bottom, which may also be empty.",
            "The sequence a[1], ..., a[n - 1], a[0], empty if a is.",
            "[5, 6, 7] becomes [6, 7, 5], and [5] and [] are as before: return any list with its leader sent to the rear.",
        ),
        names=("first_to_end", "move_first_last", "rotate_once", "head_to_tail"),
        solutions=(
            """def <f>(items):
    return items[1:] + items[:1]""",
            """def <f>(lst):
    if not lst:
        return []
    first, *rest = lst
    return rest + [first]""",
            """def <f>(queue):
    result = list(queue)
    if result:
        result.append(result.pop(0))
    return result""",
        ),
        inputs=integer_list(1, 40, 0, 7),
    ),
    Family(
        concept="swap-at-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to swap the elements at two given indices of a list and return the "
            "list.",
            "Write a python function to exchange the items at zero-based positions i and j (list, "
            "i, j).",
            "Given a list and two indices, return the list with those two elements interchanged.",
            "Let the items at index i and index j trade places; everything else stays.",
            "Return a copy of the list where lst[i] and lst[j] have been swapped.",
            "Two people in a row, at places i and j from 0, change seats: return the new row.",
        ),
        names=("swap", "swap_at", "exchange", "swap_elements"),
        solutions=(
            """def <f>(items, i, j):
    result = list(items)
    result[i], result[j] = result[j], result[i]
    return result""",
            """def <f>(lst, a, b):
    copy = lst[:]
    temp = copy[a]
    copy[a] = copy[b]
    copy[b] = temp
    return copy""",
        ),
        inputs=lambda rng: (
            lambda n: (distinct(rng, 1, 40, n), *rng.sample(range(n), 2)))(rng.randint(2, 7),
        ),
    ),
    Family(
        concept="reverse-list-segment",
        tags=("lists",),
        phrasings=(
            "Write a function to reverse the part of a list from index i to index j, both "
            "included.",
            "Write a python function to turn around the elements at the indices i..j inclusive "
            "(list, i, j).",
            "Given a list and indices i <= j, return the list with lst[i] to lst[j] in reverse "
            "order.",
            "Flip a segment of a list, zero-based ends i and j belonging to it, and keep the rest.",
            "Return the list in which only the positions i through j (from 0, inclusive) read "
            "backwards.",
            "I need a stretch of my list reversed: from place i up to and with place j, counted "
            "from 0.",
        ),
        more_phrasings=(
            "Write a function to reverse the section of a list between indices i and j, inclusive.",
            "Write a python function to put the entries from one zero-based position to another, both belonging to the stretch, in opposite order, with the entries outside of it untouched (list, first, last).",
            "For a list and positions i <= j, swap the items at i and j, those at i + 1 and j - 1 and so on to the middle, and give the list.",
            "What does the list look like with its slice from i up to and including j turned back to front?",
            "Reverse lst[i..j] inclusive within the list.",
            "On the shelf I take out the books from place i to place j, those two as well, places being counted from 0, and put them back the other way round; show the whole shelf.",
            "The sequence b with b[k] = a[i + j - k] for i <= k <= j and b[k] = a[k] for all other k.",
            "[1, 2, 3, 4, 5] with 1 and 3 becomes [1, 4, 3, 2, 5], and with 2 and 2 stays the same: return this for any list, i and j.",
        ),
        names=("reverse_between", "reverse_part", "flip_segment", "reverse_range"),
        solutions=(
            """def <f>(items, i, j):
    return items[:i] + items[i:j + 1][::-1] + items[j + 1:]""",
            """def <f>(lst, i, j):
    result = list(lst)
    while i < j:
        result[i], result[j] = result[j], result[i]
        i += 1
        j -= 1
    return result""",
        ),
        inputs=lambda rng: (lambda n: (distinct(rng, 1, 30, n), *sorted(rng.sample(range(n), 2))))(
            rng.randint(3, 7)
        ),
    ),
)
