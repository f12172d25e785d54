"""Families about yes/no questions on the order in a list."""

from training.corpus.draw import chance, coin, distinct, integers, sorted_integers
from training.corpus.family import Family


def nearly(rng, items):
    """The list, or half of the time one with an element changed."""
    items = list(items)
    if coin(rng) and items:
        items[rng.randrange(len(items))] += rng.choice((-3, -2, -1, 1, 2, 3))
    return items


def disordered(rng, items):
    """The list, or more often one with two neighbours swapped or made equal."""
    items = list(items)
    i = rng.randrange(len(items) - 1)
    if chance(rng, 0.6):
        a, b = items[i], items[i + 1]
        items[i:i + 2] = rng.choice(((b, a), (b, a), (a, a)))
    return items


FAMILIES = (
    Family(
        concept="is-strictly-increasing",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list of numbers is strictly increasing.",
            "Write a python function to test if every element is greater than the one before it.",
            "Given a list, return True if it rises at every step (equal neighbours are not "
            "allowed).",
            "Is each number of the list followed by a strictly larger one, up to the last?",
            "Return whether a list goes up without any repetition or fall; short lists give True.",
            "Tell me if no element is smaller than or equal to its predecessor.",
        ),
        more_phrasings=(
            "Write a function to check if a list is strictly ascending.",
            "Write a python function to verify that numbers get bigger from each place to the next, with no two equal side by side.",
            "For a list of numbers, answer True if nothing in it is less than or equal to what comes just before it, otherwise False.",
            "Does the list climb with every step, never staying level or dropping?",
            "Strict ascent test for a list (bool).",
            "Each child in the row should be really taller than the one on the left. Is that so all along the row? True or False; nobody or one child is fine.",
            "True iff a[i] < a[i + 1] for all i with 0 <= i < n - 1.",
            "One step that is level or goes down makes the list fail with False; [1, 2, 2] fails, [1, 2, 9], [4] and [] pass with True.",
        ),
        names=("strictly_increasing", "always_rises", "is_increasing", "only_up"),
        solutions=(
            """def <f>(numbers):
    return all(a < b for a, b in zip(numbers, numbers[1:]))""",
            """def <f>(lst):
    for i in range(1, len(lst)):
        if lst[i] <= lst[i - 1]:
            return False
    return True""",
            """def <f>(values):
    return values == sorted(set(values))""",
        ),
        inputs=lambda rng: (disordered(rng, sorted(distinct(rng, 1, 20, rng.randint(2, 7)))),),
    ),
    Family(
        concept="is-sorted-descending",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list is sorted in descending order, equal "
            "neighbours allowed.",
            "Write a python function to test if no element of a list is greater than the one "
            "before it.",
            "Given numbers, return True when they never rise from left to right, else False.",
            "Does the list run from large to small (repetitions are fine)?",
            "Return whether each item is at least as large as the next one.",
            "I need to know if my ranking list is non-increasing.",
        ),
        more_phrasings=(
            "Write a function to check if a list is in non-increasing order.",
            "Write a python function to verify that numbers fall or stay level from each place to the next.",
            "For a list of numbers, answer True if every one is at least as big as the one following it, otherwise False.",
            "Is the list in order from the highest to the lowest, where ties may stand side by side?",
            "Weak descent test for a list (bool).",
            "The children should stand from tall to small, and those of the same size may stand together. Do they? True or False.",
            "True iff a[i] >= a[i + 1] for all i with 0 <= i < n - 1.",
            "One step upwards makes the list fail with False; [3, 3, 1] and [] pass with True, [3, 1, 2] fails.",
        ),
        names=("is_descending", "sorted_descending", "never_rises", "non_increasing"),
        solutions=(
            """def <f>(numbers):
    return numbers == sorted(numbers, reverse=True)""",
            """def <f>(lst):
    return all(lst[i] >= lst[i + 1] for i in range(len(lst) - 1))""",
            """def <f>(values):
    for a, b in zip(values, values[1:]):
        if a < b:
            return False
    return True""",
        ),
        inputs=lambda rng: (
            disordered(rng, sorted_integers(rng, 1, 20, rng.randint(3, 7))[::-1]),
        ),
    ),
    Family(
        concept="alternates-in-parity",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether even and odd numbers alternate in a list.",
            "Write a python function to test if no two neighbours of a list are both even or both "
            "odd.",
            "Given integers, return True if each one differs in parity from the next one.",
            "Do even and odd values take turns all along the list? It may begin with either kind.",
            "Return whether every two adjacent elements consist of one even and one odd number.",
            "I need a check that the parity switches at each step of the list.",
        ),
        more_phrasings=(
            "Write a function to check if a list alternates between even and odd numbers.",
            "Write a python function to verify that every integer of a list is of the other parity than its left neighbour.",
            "For a list of integers, answer True if after an even one there is always an odd one and after an odd one an even one, otherwise False.",
            "Is each adjacent pair of the list mixed, that is one number divisible by 2 and one not?",
            "Parity alternation test for a list (bool).",
            "On the street the houses should be numbered odd, even, odd, even and so on, or the other way round. Is that so for this row of numbers? True or False.",
            "True iff a[i] + a[i + 1] is odd for all i with 0 <= i < n - 1.",
            "Two evens or two odds side by side make the list fail with False; [4, 7, 2] passes with True, and so do a single number and none.",
        ),
        names=("alternates_parity", "alternating_parity", "even_odd_alternate", "parity_switches"),
        solutions=(
            """def <f>(numbers):
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))""",
            """def <f>(lst):
    for i in range(1, len(lst)):
        if lst[i] % 2 == lst[i - 1] % 2:
            return False
    return True""",
        ),
        inputs=lambda rng: (lambda start: (
            nearly(rng, [2 * rng.randint(0, 9) + (i + start) % 2 for i in range(6 - start)]),
        ))(rng.randint(0, 1)),
    ),
    Family(
        concept="is-palindromic-list",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list reads the same forwards and backwards.",
            "Write a python function to test if a list equals its own reverse.",
            "Given a list, return True when it is a palindrome: first item = last item and so on "
            "inwards.",
            "Is the list symmetric about its middle?",
            "Return whether reversing the list would leave it unchanged.",
            "I need to know if a sequence of numbers is the same from the right as from the left.",
        ),
        names=("is_palindromic", "palindrome_list", "is_mirrored", "reads_same"),
        solutions=(
            """def <f>(items):
    return items == items[::-1]""",
            """def <f>(lst):
    for i in range(len(lst) // 2):
        if lst[i] != lst[-1 - i]:
            return False
    return True""",
            """def <f>(values):
    return list(reversed(values)) == values""",
        ),
        inputs=lambda rng: (lambda half: (
            nearly(rng, half + half[::-1][rng.randint(0, 1):]),
        ))(integers(rng, 0, 9, rng.randint(2, 4))),
    ),
    Family(
        concept="is-zigzag-list",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list goes strictly up and down (or down and up) "
            "in turn.",
            "Write a python function to test if rises and falls alternate at every step of a list.",
            "Given numbers, return True if the inner ones are in turn above and below both of "
            "their neighbours.",
            "Is the list a zigzag: after every strict rise a strict fall and after every fall a "
            "rise?",
            "Return whether no step is level and no two successive steps go in the same direction.",
            "I need to know if a list of two or more numbers wiggles: up, down, up, ... or down, "
            "up, down, ...",
        ),
        more_phrasings=(
            "Write a function to check if a list strictly zigzags.",
            "Write a python function to verify that increases and decreases of a sequence take turns without any pause or repetition.",
            "For a list of numbers, answer True if each step goes the opposite way of the step before and none stays level, otherwise False; no steps at all are fine.",
            "Is every inner number of the list a strict local high or low, and are no two neighbours equal?",
            "Strict up-down alternation test for a list (bool).",
            "The path goes uphill, then downhill, then uphill and so forth, or starts downhill, one step each, never flat. Do these heights show such a path? True or False.",
            "True iff all differences d[i] = a[i + 1] - a[i] are nonzero and d[i] * d[i + 1] < 0 for all i.",
            "[1, 5, 2, 4] passes with True; [1, 5, 6] rises twice and [3, 3] is level, so both are False; [8] passes: judge any list.",
        ),
        names=("is_zigzag", "is_wiggle", "alternates_direction", "up_and_down"),
        solutions=(
            """def <f>(numbers):
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    return 0 not in steps and all(s * t < 0 for s, t in zip(steps, steps[1:]))""",
            """def <f>(lst):
    for i in range(1, len(lst)):
        if lst[i] == lst[i - 1]:
            return False
        if i > 1 and (lst[i] > lst[i - 1]) == (lst[i - 1] > lst[i - 2]):
            return False
    return True""",
        ),
        inputs=lambda rng: (lambda start: (
            [rng.randint(1, 5) + (i + start) % 2 * rng.choice((2, 6)) for i in range(5)],
        ))(rng.randint(0, 1)),
    ),
    Family(
        concept="is-arithmetic-list",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether all steps between neighbours of a list are the "
            "same.",
            "Write a python function to test if a list is an arithmetic progression.",
            "Given two or more integers, return True if the difference of consecutive ones is "
            "constant.",
            "Does the list always grow (or shrink) by one and the same amount?",
            "Return whether next - current has a single value for all adjacent elements.",
            "I need to know if my numbers are evenly spaced in the order in which they stand.",
        ),
        more_phrasings=(
            "Write a function to check if a list is an arithmetic sequence.",
            "Write a python function to verify that each number arises from its left neighbour by adding a fixed amount, which may be negative or zero.",
            "For a list of numbers, answer True if the gap from one to the next never varies, sign included, otherwise False.",
            "Are all differences of successive elements identical?",
            "Constant-difference test for a list (bool).",
            "Posts stand along a straight road at these marks. Is it equally far from each to the following, always in the same direction? True or False.",
            "True iff there is a d with a[i + 1] = a[i] + d for all i with 0 <= i < n - 1.",
            "Two unlike steps make the list fail with False; [7, 5, 3] and [4, 4, 4] pass with True, [1, 2, 4] fails.",
        ),
        names=("is_arithmetic", "evenly_spaced", "constant_difference", "same_steps"),
        solutions=(
            """def <f>(numbers):
    return len({b - a for a, b in zip(numbers, numbers[1:])}) <= 1""",
            """def <f>(lst):
    step = lst[1] - lst[0]
    for i in range(1, len(lst)):
        if lst[i] - lst[i - 1] != step:
            return False
    return True""",
            """def <f>(values):
    step = values[1] - values[0]
    return values == [values[0] + i * step for i in range(len(values))]""",
        ),
        inputs=lambda rng: (lambda a, d: (
            nearly(rng, [a + i * d for i in range(rng.randint(3, 7))]),
        ))(rng.randint(-5, 20), rng.randint(-4, 6)),
    ),
    Family(
        concept="is-mountain",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list strictly rises to one inner peak and then "
            "strictly falls.",
            "Write a python function to test if a list is a mountain: strictly up, then strictly "
            "down, both parts present.",
            "Given numbers, return True if they increase strictly to a highest inner element and "
            "decrease after it.",
            "Does the list climb strictly at first and descend strictly afterwards, its peak not "
            "at an end?",
            "Return whether a list of three or more numbers has the shape of a single strict "
            "mountain.",
            "I need to know if there is an inner summit with only rises before and only falls "
            "behind it.",
        ),
        more_phrasings=(
            "Write a function to check if a list is a mountain array.",
            "Write a python function to verify that numbers strictly ascend up to some place that is neither the first nor the last and strictly descend from it on.",
            "For a list of numbers, answer True if it first only grows and then only shrinks, with at least one step of each kind and no level one, otherwise False.",
            "Has the sequence exactly one turning point, a top, with proper climbing before and proper sinking after it?",
            "Strict rise-then-fall test for a list (bool).",
            "A hiker goes up all the time, and from the summit on down all the time, never along the flat, and does both. Can these be the heights noted on the way? True or False.",
            "True iff there is a k with 0 < k < n - 1, a[0] < ... < a[k] and a[k] > ... > a[n - 1].",
            "[1, 4, 2] is one, but [1, 4] with no way down, [4, 1] with no way up and [1, 4, 4, 2] with a flat top are not: return a bool for a non-empty list.",
        ),
        names=("is_mountain", "rises_then_falls", "one_summit", "is_unimodal"),
        solutions=(
            """def <f>(numbers):
    top = numbers.index(max(numbers))
    up = all(a < b for a, b in zip(numbers[:top], numbers[1:top + 1]))
    down = all(a > b for a, b in zip(numbers[top:], numbers[top + 1:]))
    return 0 < top < len(numbers) - 1 and up and down""",
            """def <f>(lst):
    i = 0
    while i + 1 < len(lst) and lst[i] < lst[i + 1]:
        i += 1
    if i == 0 or i == len(lst) - 1:
        return False
    while i + 1 < len(lst) and lst[i] > lst[i + 1]:
        i += 1
    return i == len(lst) - 1""",
        ),
        inputs=lambda rng: (lambda up, down: (
            nearly(rng, sorted(up) + [20] + sorted(down, reverse=True)),
        ))(distinct(rng, 1, 15, rng.randint(0, 3)), distinct(rng, 1, 15, rng.randint(1, 3))),
    ),
)
