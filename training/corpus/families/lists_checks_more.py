"""Families about yes/no questions on the values in a list."""

from training.corpus.draw import chance, coin, distinct, integers, word, words
from training.corpus.family import Family


def nearly(rng, items):
    """The list, or half of the time one with an element changed."""
    items = list(items)
    if coin(rng) and items:
        items[rng.randrange(len(items))] += rng.choice((-3, -2, -1, 1, 2, 3))
    return items


FAMILIES = (
    Family(
        concept="all-elements-equal",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether all elements of a list are equal.",
            "Write a python function to test if a list contains only copies of one value (True if "
            "empty).",
            "Given a list, return True if no two of its items differ.",
            "Are all items of the list the same? An empty list counts as yes.",
            "Return whether a list has at most one distinct value.",
            "I want to know if every entry of a list is identical to every other entry.",
        ),
        more_phrasings=(
            "Write a function to check if all items in a list are the same.",
            "Write a python function to verify that a list has no variety, whatever its single value may be.",
            "For a list, answer True if one value makes up the whole of it or it has no items, otherwise False.",
            "Are all the entries equal to the first one, if there is one?",
            "Uniform list test (bool).",
            "Every ball in the bag should be of one colour. Is that so? True or False, and an empty bag is fine.",
            "True iff x = y for all x, y in the list.",
            "A single item that is unlike another makes the answer False; without such an item it is True.",
        ),
        names=("all_equal", "all_same", "is_uniform", "only_one_value"),
        solutions=(
            """def <f>(items):
    return len(set(items)) <= 1""",
            """def <f>(lst):
    return all(x == lst[0] for x in lst)""",
            """def <f>(values):
    for v in values[1:]:
        if v != values[0]:
            return False
    return True""",
        ),
        inputs=lambda rng: (nearly(rng, [rng.randint(0, 20)] * rng.randint(2, 7)),),
    ),
    Family(
        concept="is-permutation-of-one-to-n",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list of n numbers contains each of 1 to n "
            "exactly once.",
            "Write a python function to test if a list is a permutation of 1, 2, ..., its length.",
            "Given a list of integers, return True if they are 1 to len(list) in some order.",
            "Does the list hold all the numbers from 1 up to its length, none missing and none "
            "twice?",
            "Return whether sorting the list would give 1, 2, 3, ... without gap or repetition.",
            "I want to verify that each place number from 1 to n was given once, n being the "
            "list's length.",
        ),
        more_phrasings=(
            "Write a function to check if a list is a rearrangement of 1..n, n being its length.",
            "Write a python function to verify that the numbers of a list are exactly the whole numbers from one to the size of the list, in any order.",
            "For a list of integers, answer True if each of 1, 2, ..., len(list) occurs a single time in it and nothing else does, otherwise False.",
            "Are these n numbers precisely 1 through n, only perhaps mixed up?",
            "Permutation of 1..len test (bool).",
            "n runners were given places. Did they get first, second, third and so on down to nth, without a place left out or shared? True or False.",
            "True iff i -> a[i] is a bijection from the n positions onto {1, ..., n}.",
            "[3, 1, 2] passes with True; [1, 1, 3] with its repeat, [2, 3, 4] without a 1 and [0, 1] fail with False: judge any list this way.",
        ),
        names=("is_permutation", "is_one_to_n", "holds_one_to_n", "valid_places"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers) == list(range(1, len(numbers) + 1))""",
            """def <f>(lst):
    return set(lst) == set(range(1, len(lst) + 1))""",
            """def <f>(places):
    return all(i in places for i in range(1, len(places) + 1))""",
        ),
        inputs=lambda rng: (lambda n: (nearly(rng, distinct(rng, 1, n, n)),))(rng.randint(2, 8)),
    ),
    Family(
        concept="has-pair-with-difference-k",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list holds two numbers that differ by exactly "
            "<k>, anywhere.",
            "Write a python function to test if there are elements a and b of a list with b - a "
            "== <k>.",
            "Given integers, return True if for some element x the value x + <k> is in the list "
            "too.",
            "Do any two elements, neighbours or not, have a difference of <k>?",
            "Return whether some number of the list is <k> more than another one.",
            "I need a yes or no: is there a pair of values in the list that lie <k> apart?",
        ),
        more_phrasings=(
            "Write a function to check if a list has two numbers exactly <k> apart.",
            "Write a python function to decide whether adding <k> to some entry gives a number that also belongs to the list.",
            "For a list of integers, answer True if from one of them another can be subtracted to leave <k>, wherever they stand, otherwise False.",
            "Can two values with a distance of <k> be found in the list?",
            "Existence of two elements differing by <k> (bool).",
            "Is there anyone in this list of ages who is <k> years older than somebody else in it? True or False.",
            "True iff a[i] - a[j] = <k> for some positions i and j, in whatever order they stand.",
            "Look for n + <k> among the elements for each element n; the first hit gives True, and no hit at all gives False.",
        ),
        names=("has_difference", "pair_with_difference", "differ_by", "exists_gap"),
        solutions=(
            """def <f>(numbers):
    return any(n + <k> in numbers for n in numbers)""",
            """def <f>(lst):
    for a in lst:
        for b in lst:
            if b - a == <k>:
                return True
    return False""",
            """def <f>(values):
    seen = set(values)
    return any(v - <k> in seen for v in seen)""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 30, rng.randint(3, 8)),),
        parameters=lambda rng: {"k": rng.choice((1, 1, 2, 3, 5))},
    ),
    Family(
        concept="has-equal-neighbours",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether two equal elements stand next to each other in a "
            "list.",
            "Write a python function to test if any element of a list equals its successor.",
            "Given a list, return True if some item is repeated immediately, else False.",
            "Is there a place in the list where the same value comes twice in a row?",
            "Return whether any adjacent pair consists of identical items.",
            "I want to know if a value directly follows itself somewhere in my list.",
        ),
        more_phrasings=(
            "Write a function to check if a list has two identical items in a row.",
            "Write a python function to decide whether anywhere in a list an entry is repeated immediately.",
            "For a list, answer True if some item is the same as the one next to it, otherwise False.",
            "Does the list contain a run of length two or more?",
            "Adjacent duplicates test (bool).",
            "People stand in line with hats on. Is there somebody whose hat is just like that of the person right behind? True or False.",
            "True iff a[i] = a[i + 1] for some i with 0 <= i < n - 1.",
            "[1, 2, 1] is False, for the ones stand apart, while [1, 1, 2] is True; so are lists with at least one such direct repetition.",
        ),
        names=("has_equal_neighbours", "repeats_directly", "adjacent_equal", "has_double"),
        solutions=(
            """def <f>(items):
    return any(a == b for a, b in zip(items, items[1:]))""",
            """def <f>(lst):
    for i in range(len(lst) - 1):
        if lst[i] == lst[i + 1]:
            return True
    return False""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, rng.randint(2, 8)),),
    ),
    Family(
        concept="halves-have-equal-sums",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether the two halves of an even-length list have the "
            "same sum.",
            "Write a python function to test if the first half of a list (even length) has the "
            "same sum as the second.",
            "Given 2n numbers, return True if the first n and the last n have equal totals.",
            "Cut an even number of weights in the middle: do both sides weigh the same?",
            "Return whether the left and the right half of a list with an even length have equal "
            "sums.",
            "My ticket has an even number of digits; it is lucky if both halves' digit sums "
            "agree. Is it?",
        ),
        more_phrasings=(
            "Write a function to check if both halves of an even-length list sum to the same.",
            "Write a python function to decide whether cutting a list with an even number of entries in the middle leaves two parts of like total.",
            "For a list of 2n numbers, answer True if those before the midpoint add up to as much as those behind it, otherwise False.",
            "Is the front half of this list, which is of even size, worth as much as the back half?",
            "First-half sum == second-half sum (bool).",
            "An even number of people sit on a bench and it is sawn through right in the middle. Does each part carry the same weight? True or False.",
            "True iff a[0] + ... + a[n - 1] = a[n] + ... + a[2n - 1] for a list a of length 2n.",
            "[1, 4, 2, 3] is True with 5 on either side, and [1, 2] is False; return this verdict for a list of even length.",
        ),
        names=("halves_equal", "balanced_halves", "is_lucky", "same_half_sums"),
        solutions=(
            """def <f>(numbers):
    middle = len(numbers) // 2
    return sum(numbers[:middle]) == sum(numbers[middle:])""",
            """def <f>(lst):
    half = len(lst) // 2
    difference = 0
    for i in range(half):
        difference += lst[i] - lst[i + half]
    return difference == 0""",
        ),
        inputs=lambda rng: (lambda half: (
            nearly(rng, half + (rng.sample(half, len(half)) if chance(rng, 0.9) else half[::-1])),
        ))(integers(rng, 0, 9, rng.randint(2, 4))),
    ),
    Family(
        concept="value-occurs-exactly-k-times",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a given value occurs exactly <k> times in a list.",
            "Write a python function to test if a list has <k> copies, not more or fewer, of an "
            "element.",
            "Given a list and a value, return True if the value is in the list exactly <k> times.",
            "Is the number of occurrences of the second argument in the list equal to <k>?",
            "Return whether precisely <k> items of a list equal the given one.",
            "I need to know if some item was ordered exactly <k> times; arguments: list of "
            "orders, item.",
        ),
        more_phrasings=(
            "Write a function to check if a list has exactly <k> of a given value.",
            "Write a python function to decide whether the multiplicity of an element in a list is <k> and nothing else.",
            "For a list and a value, answer True if counting the items equal to the value gives <k>, otherwise False.",
            "Does the value appear <k> times in the list, neither more often nor less often?",
            "Count of a value == <k> (bool).",
            "Somebody tells me that this name is on the list <k> times. Is it just that many times, no more and no less? True or False.",
            "True iff |{ i : a[i] = x }| = <k> for the list a and the value x.",
            "One copy too many or one too few, compared with <k>, and the answer for the list and the value is False; only the exact number gives True.",
        ),
        names=("occurs_exactly", "exactly_times", "has_copies", "count_is"),
        solutions=(
            """def <f>(items, value):
    return items.count(value) == <k>""",
            """def <f>(lst, x):
    count = 0
    for item in lst:
        if item == x:
            count += 1
    return count == <k>""",
        ),
        inputs=lambda rng, k: (lambda word: (
            rng.sample([word] * rng.choice((k, k, k - 1, k + 1)) + words(rng, 2), k + 1), word
        ))(rng.choice(("tea", "pie", "egg"))),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="more-evens-than-odds",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list has more even than odd numbers.",
            "Write a python function to test if the even elements of a list outnumber the odd "
            "ones.",
            "Given integers, return True if strictly more of them are even than odd (a tie is "
            "False).",
            "Are even numbers in the majority in the list, more than half of all?",
            "Return whether the count of evens exceeds the count of odds.",
            "I need to know if there are more values divisible by 2 than values which are not.",
        ),
        more_phrasings=(
            "Write a function to check if a list contains more even numbers than odd ones.",
            "Write a python function to decide whether integers divisible by two prevail in a list, a draw not being enough.",
            "For a list of integers, answer True if over half of them are even, otherwise False.",
            "Are there strictly fewer odd elements than even ones?",
            "Even majority test for a list (bool).",
            "The evens play against the odds, and each number in the list is a goal for its side. Do the evens win outright? True or False.",
            "True iff |{ i : a[i] even }| > |{ i : a[i] odd }|.",
            "Pair off every odd number with an even one; return True only if some even number then has no partner, and False otherwise.",
        ),
        names=("more_evens", "evens_outnumber_odds", "mostly_even", "even_majority"),
        solutions=(
            """def <f>(numbers):
    evens = sum(1 for n in numbers if n % 2 == 0)
    return evens > len(numbers) - evens""",
            """def <f>(lst):
    balance = 0
    for x in lst:
        balance += 1 if x % 2 == 0 else -1
    return balance > 0""",
        ),
        inputs=lambda rng: (integers(rng, 0, 30, rng.randint(2, 8)),),
    ),
)
