"""Families about indices and the elements at them."""

from training.corpus.draw import chance, distinct, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="index-of-nth-occurrence",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of a value's n-th occurrence, or -1 (arguments: "
            "list, value, n).",
            "Write a python function to return where a value stands for the n-th time (n from 1) "
            "in a list, else -1; arguments: list, value, n.",
            "Given a list, a value and n, return the zero-based index of the value's n-th copy or "
            "-1.",
            "At which index of a list does a value occur for the n-th time (list, value, n)? "
            "Return -1 if it is rarer.",
            "Given list, value and n, skip n - 1 copies of the value and return the index of the "
            "next copy; -1 if there is none.",
            "I need the place (from 0) of occurrence number n of an item, -1 without it; "
            "arguments: list, item, n.",
        ),
        more_phrasings=(
            "Write a function to get the index of the nth occurrence of a value in a list, -1 if missing (list, value, n).",
            "Write a python function to locate, from 0, the place where an element is met for the time number n, counted from 1, when a list is read from the front; fewer meetings yield -1 (list, element, n).",
            "For a list, a value and n >= 1, in this order, give the index of the match that has n - 1 matches before it, and -1 if there is no such match.",
            "At which zero-based position does the value turn up for the nth time, if it does so often enough (otherwise -1; arguments list, value, n)?",
            "Zero-based place of copy number n of a value, else -1 (list, value, n).",
            "Reading along the row from place 0 I count how often I see this thing. At what place am I when I have counted up to n? Say -1 if I never get there. You are given row, thing and n.",
            "The nth smallest element (n from 1) of { i : a[i] = x }, or -1 if this set has fewer than n elements; arguments a, x, n.",
            "[7, 8, 7] with 7 and 2 gives 2, with 8 and 2 gives -1: return this index for any list, value and n.",
        ),
        names=("nth_occurrence", "find_nth", "index_of_nth", "nth_index"),
        solutions=(
            """def <f>(items, value, n):
    places = [i for i, x in enumerate(items) if x == value]
    return places[n - 1] if len(places) >= n else -1""",
            """def <f>(lst, x, n):
    for i in range(len(lst)):
        if lst[i] == x:
            n -= 1
            if n == 0:
                return i
    return -1""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 3, rng.randint(4, 9)), rng.randint(1, 3), rng.randint(1, 3),
        ),
    ),
    Family(
        concept="span-of-value",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return how far the first and last occurrence of a value in a "
            "list are apart.",
            "Write a python function to subtract the first index of a given element from its last "
            "index.",
            "Given a list and a value that it contains, return last index minus first index of "
            "the value.",
            "How many steps lie between the leftmost and the rightmost copy of an item (0 if only "
            "one)?",
            "Return the distance in positions from the value's first to its last appearance.",
            "I need the index difference of the last and the first place where the value stands.",
        ),
        more_phrasings=(
            "Write a function to get the distance between the first and the last index of a value in a list.",
            "Write a python function to determine over how many steps the copies of an element that occurs in a list extend, from the earliest to the latest.",
            "For a list and one of its values, give the highest minus the lowest index at which the value is found.",
            "How far is it, in places, from the first copy of the value to the final one, 0 for a single copy?",
            "In which round did I see the bird first and in which last? Tell me how many rounds later the last time was; I have seen it at least once.",
            "max I - min I for I = { i : a[i] = x }, a non-empty set.",
            "[4, 1, 4, 2, 4] gives 4 for the 4 and 0 for the 1, whatever lies between; return this for any list and a value in it.",
        ),
        names=("span", "occurrence_span", "first_last_distance", "spread_of_value"),
        solutions=(
            """def <f>(items, value):
    places = [i for i, x in enumerate(items) if x == value]
    return places[-1] - places[0]""",
            """def <f>(lst, x):
    first = lst.index(x)
    last = len(lst) - 1 - lst[::-1].index(x)
    return last - first""",
        ),
        inputs=lambda rng: (
            lambda items: (items, rng.choice(items))
        )(integers(rng, 1, 4, rng.randint(2, 9))),
    ),
    Family(
        concept="elements-at-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to return the elements of a list that stand at given indices.",
            "Write a python function to pick items from a list by a list of zero-based indices.",
            "Given a list of items and a list of indices, return the items in the order of the "
            "indices.",
            "Look up every index of the second list in the first list and return what is found.",
            "Select several positions of a list at once; the result has one item for each index.",
            "I have values and a list of places (from 0) and need the values at those places.",
        ),
        more_phrasings=(
            "Write a function to get the elements of a list at several indices.",
            "Write a python function to look up, one after the other, the zero-based positions of a second list in a first list, and give what is found.",
            "For items and indices, both lists, give a list as long as the indices, with the item that each index points to.",
            "Which items stand at these places of the list, place after place as asked for, counting from 0?",
            "Items of list one at the positions in list two.",
            "Here is a row of lockers, the first being number 0, and a note with locker numbers, perhaps some twice. List what is in the lockers, going by the note.",
            "The sequence a[p[0]], a[p[1]], ..., a[p[m - 1]] for the arguments a and p.",
            "[\"x\", \"y\", \"z\"] with [2, 0, 2] gives [\"z\", \"x\", \"z\"]; return the like for any list and indices within it.",
        ),
        names=("elements_at", "pick_by_index", "select_indices", "take_at"),
        solutions=(
            """def <f>(items, indices):
    return [items[i] for i in indices]""",
            """def <f>(lst, positions):
    result = []
    for p in positions:
        result.append(lst[p])
    return result""",
            """def <f>(items, idx):
    return list(map(lambda i: items[i], idx))""",
        ),
        inputs=lambda rng: (integers(rng, 10, 60, 6), integers(rng, 0, 5, rng.randint(0, 4))),
    ),
    Family(
        concept="indices-where-value-changes",
        tags=("lists",),
        phrasings=(
            "Write a function to list the indices at which an element differs from the one before "
            "it.",
            "Write a python function to return every index i >= 1 with lst[i] != lst[i - 1].",
            "Given a list, at which zero-based positions does the value change from the previous "
            "one?",
            "Return the indices where a new run of equal values starts, index 0 not included.",
            "Find the places (from 0) whose item is not equal to its left neighbour; the first "
            "has none.",
            "I log a state every minute and need the indices at which the state is a new one.",
        ),
        more_phrasings=(
            "Write a function to get the indices where a list element differs from its predecessor.",
            "Write a python function to locate all zero-based positions, from 1 on, whose entry is not the same as the entry directly in front.",
            "For a list, give the ascending list of those indices at which a value begins that was not there one place earlier, without index 0.",
            "At which indices does the list switch to another value?",
            "Indices of changes between neighbours.",
            "Each day I note the colour of the sky, starting with day 0. List the days on which it was not the colour of the day before.",
            "{ i : 1 <= i < n, a[i] != a[i - 1] } as an ascending list.",
            "[5, 5, 6, 6, 5] gives [2, 4], and a list without any change gives []: return such indices.",
        ),
        names=("change_indices", "where_changes", "change_points", "switches"),
        solutions=(
            """def <f>(items):
    return [i for i in range(1, len(items)) if items[i] != items[i - 1]]""",
            """def <f>(lst):
    result = []
    for i, (a, b) in enumerate(zip(lst, lst[1:]), 1):
        if a != b:
            result.append(i)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 0, 2, rng.randint(2, 10)),),
    ),
    Family(
        concept="values-equal-to-index",
        tags=("lists",),
        phrasings=(
            "Write a function to return the elements of a list that are equal to their own index.",
            "Write a python function to list all i (from 0) for which lst[i] == i.",
            "Given integers, find the fixed points: numbers that stand at the index of the same "
            "value.",
            "Which numbers sit exactly at their zero-based position? Return them in ascending "
            "order.",
            "Return every value that matches the zero-based index where it stands, as a list.",
            "Item i is the ticket number of the guest on seat i (from 0); list the tickets of "
            "those who sit on their own seat.",
        ),
        names=("fixed_points", "equal_to_index", "index_matches", "in_place"),
        solutions=(
            """def <f>(numbers):
    return [n for i, n in enumerate(numbers) if i == n]""",
            """def <f>(lst):
    return [i for i in range(len(lst)) if lst[i] == i]""",
            """def <f>(values):
    found = []
    for i, v in enumerate(values):
        if v == i:
            found.append(v)
    return found""",
        ),
        inputs=lambda rng: (
            [i if chance(rng, 0.35) else rng.randint(0, 8) for i in range(size(rng, 3, 9))],
        ),
    ),
    Family(
        concept="element-after-value",
        tags=("lists",),
        phrasings=(
            "Write a function to return the element that follows the first occurrence of a value, "
            "cyclically.",
            "Write a python function to find what stands right after a given item, the first item "
            "after the last.",
            "Given a list as a ring and one of its values, return the item behind the value's "
            "first copy.",
            "Given the players and the one who has just played, whose turn is next? After the "
            "last one the first begins again.",
            "Return the successor of an item in a list; the successor of the last item is the "
            "first item.",
            "I have a circular playlist and the current song and need the song which comes next.",
        ),
        more_phrasings=(
            "Write a function to get the item after the first occurrence of a value, wrapping around at the end.",
            "Write a python function to determine the successor of a contained element in a list closed to a ring, the foremost copy of the element counting.",
            "For a list and a value in it, find the value from the front and give whatever is one place further, or the first item if there is no further place.",
            "Who comes next after the given item in the cycle that the list describes?",
            "Cyclic successor of a value's first copy.",
            "The children sit round a table in this order and the ball is passed on to the next child. This child has it now, who gets it? After the last child in the list comes the first.",
            "a[(m + 1) mod n] for m = min { i : a[i] = x }, with x occurring in a.",
            "[\"a\", \"b\", \"c\"] gives \"c\" for \"b\" and \"a\" for \"c\"; return the follower for any list and any item of it.",
        ),
        names=("next_item", "successor", "element_after", "whose_turn", "next_in_ring"),
        solutions=(
            """def <f>(items, value):
    return items[(items.index(value) + 1) % len(items)]""",
            """def <f>(lst, current):
    i = lst.index(current)
    if i == len(lst) - 1:
        return lst[0]
    return lst[i + 1]""",
        ),
        inputs=lambda rng: (lambda items: (items, rng.choice((items[-1], *items))))(
            distinct(rng, 1, 30, rng.randint(2, 6))
        ),
    ),
    Family(
        concept="middle-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to return the middle of a list: one element if its length is odd, "
            "else two, as a list.",
            "Write a python function to return a list of the middle element, or of both when the "
            "length is even.",
            "Given a non-empty list, cut the ends off evenly until one or two items are left and "
            "return those.",
            "Return as a list the central item, or the two central items for an even number of "
            "items.",
            "What stands in the middle? Answer with a one-item list for odd and a two-item list "
            "for even length.",
            "I need the innermost one (odd length) or two (even length) entries in a list, "
            "nothing sorted.",
        ),
        more_phrasings=(
            "Write a function to get the middle one or two elements of a list, as a list.",
            "Write a python function to extract the centre of a list as a list itself: a single entry for an odd size, a pair in order for an even size.",
            "For a list with at least one item, give the sublist of those items farthest from the ends, which is one item or two.",
            "Which item, or which two side by side, are at the centre? Give them in a list.",
            "Centre of a list as a 1- or 2-item list.",
            "Take one off the left and one off the right again and again, as long as three or more are there; show those that remain in the end.",
            "The slice of a from index floor((n - 1) / 2) to index floor(n / 2), both inclusive, for n >= 1.",
            "[1, 2, 3] gives [2] and [1, 2, 3, 4] gives [2, 3]; return the like for any non-empty list.",
        ),
        names=("middle", "middle_elements", "central_items", "get_middle"),
        solutions=(
            """def <f>(items):
    n = len(items)
    return items[(n - 1) // 2:n // 2 + 1]""",
            """def <f>(lst):
    half = len(lst) // 2
    if len(lst) % 2 == 1:
        return [lst[half]]
    return [lst[half - 1], lst[half]]""",
            """def <f>(items):
    while len(items) > 2:
        items = items[1:-1]
    return items""",
        ),
        inputs=integer_list(0, 30, 2, 9),
    ),
)
