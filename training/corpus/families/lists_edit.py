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
