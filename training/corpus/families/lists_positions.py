"""Families about searching a list for an index or a value."""

from training.corpus.draw import chance, coin, integer_list, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="index-of-first-maximum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the largest element of a list, the first one "
            "if tied.",
            "Write a python function to return the smallest index at which the maximum of a list "
            "stands.",
            "Given a non-empty list, where (counted from 0) does its maximum occur first?",
            "Return the zero-based position of the biggest number; of equal ones take the "
            "leftmost.",
            "Find the first index whose value is not exceeded by any other value.",
            "I need the argmax of a list, with the earliest index for ties.",
        ),
        more_phrasings=(
            "Write a function to get the position (from 0) of the biggest number, first one on ties.",
            "Write a python function to determine at what index a list reaches its highest value for the first time.",
            "Given at least one number, return the zero-based place of the greatest, preferring the earlier place among equals.",
            "Which index, starting at zero, has the top value of the list, the lowest such index if it is there repeatedly?",
            "Lowest index holding the list's maximum.",
            "How many items come before the largest one, or before the first of the largest ones, in the list?",
            "The least i such that a[i] >= a[j] for all j, indices beginning at 0.",
            "Several runners score points; report the starting number, beginning with 0, of the winner, and on equal points the smaller number.",
        ),
        names=("index_of_max", "argmax", "max_position", "where_largest"),
        solutions=(
            """def <f>(numbers):
    return numbers.index(max(numbers))""",
            """def <f>(lst):
    best = 0
    for i in range(1, len(lst)):
        if lst[i] > lst[best]:
            best = i
    return best""",
            """def <f>(values):
    return max(range(len(values)), key=lambda i: values[i])""",
        ),
        inputs=integer_list(0, 9, 2, 8),
    ),
    Family(
        concept="index-of-last-minimum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the last occurrence of a list's smallest "
            "number.",
            "Write a python function to return the largest index at which the minimum stands.",
            "Given a non-empty list, where (zero-based) does its least value occur for the last "
            "time?",
            "Return the position from 0 of the lowest element; among equals take the rightmost.",
            "Which is the final index holding the minimum of the list?",
            "I need the latest day (days counted from 0) with the lowest temperature of the list.",
        ),
        more_phrasings=(
            "Write a function to get the position (from 0) of the smallest number, last one on ties.",
            "Write a python function to determine at what index a list takes its lowest value for the final time.",
            "Given at least one number, return the zero-based place of the least, preferring the later place among equals.",
            "Which is the highest index, starting at zero, at which the bottom value of the list is found?",
            "Highest index holding the list's minimum.",
            "Find the smallest number; if it is there more than once, use the one nearest the end; how many items come before it?",
            "The greatest i such that a[i] <= a[j] for all j, indices beginning at 0.",
            "Scanning prices from the first day (day 0) to the last, return the latest day on which the price was as low as it ever got.",
        ),
        names=("last_min_index", "last_argmin", "rightmost_minimum", "last_lowest"),
        solutions=(
            """def <f>(numbers):
    smallest = min(numbers)
    return max(i for i, n in enumerate(numbers) if n == smallest)""",
            """def <f>(lst):
    best = 0
    for i, x in enumerate(lst):
        if x <= lst[best]:
            best = i
    return best""",
            """def <f>(values):
    return len(values) - 1 - values[::-1].index(min(values))""",
        ),
        inputs=integer_list(1, 5, 2, 9),
    ),
    Family(
        concept="all-indices-of-maximum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to list all indices at which the largest number of a list occurs.",
            "Write a python function to return every zero-based position of the maximum, "
            "ascending.",
            "Given a list, return the list of the indices of all its elements equal to the "
            "maximum.",
            "Where does the maximum of the list stand? Return all its indices from left to right.",
            "Find each index i such that no element of the list is greater than the one at i.",
            "I need the numbers (from 0) of all players who share the best score, as a list.",
        ),
        more_phrasings=(
            "Write a function to get the positions (from 0) of every occurrence of the biggest number.",
            "Write a python function to gather, in rising order, the indices where a list attains its greatest value.",
            "Given numbers, return a list of all zero-based places whose number is as large as the largest.",
            "At which indices, counting from zero, does the top value of the list stand? Return them all in order.",
            "Every index holding the list's maximum.",
            "Find the highest number and then note each place where it appears, the first place of the list being 0.",
            "The increasing sequence of all i, from 0, with a[i] = max(a).",
            "With 7, 2, 7 the outcome is [0, 2]; in other words, leave out every place whose number is beaten by some other number.",
        ),
        names=("max_indices", "all_max_positions", "indices_of_max", "winners"),
        solutions=(
            """def <f>(numbers):
    best = max(numbers)
    return [i for i, n in enumerate(numbers) if n == best]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        if lst[i] == max(lst):
            result.append(i)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, rng.randint(2, 5), rng.randint(2, 8)),),
    ),
    Family(
        concept="indices-of-multiples",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the indices of the elements divisible by <k>.",
            "Write a python function to list the zero-based positions of all multiples of <k> in "
            "a list.",
            "Given integers, at which indices (from 0) do numbers stand that <k> divides?",
            "Return every index i for which lst[i] is a multiple of <k>, in ascending order.",
            "Find the places, counted from zero, of the elements with remainder 0 modulo <k>.",
            "I need not the values but the indices of the numbers that can be divided by <k>.",
        ),
        more_phrasings=(
            "Write a function to get the positions (from 0) of the numbers that are divisible by <k>.",
            "Write a python function to gather, in rising order, the indices at which a list has a number that is a multiple of <k>.",
            "Given integers, return a list of the zero-based places of those that can be divided by <k> without remainder.",
            "Where, counting places from zero, does the list have multiples of <k>? Return all the places.",
            "Indices of the items that <k> divides.",
            "Note the place of each number that <k> goes into evenly, calling the first place 0, and return the places in order.",
            "The increasing sequence of all i, from 0, with a[i] congruent to 0 modulo <k>.",
            "Go through the list together with a counter that starts at 0, and write the counter down whenever dividing the number by <k> leaves nothing over.",
        ),
        names=("indices_of_multiples", "divisible_indices", "where_divisible", "multiples_at"),
        solutions=(
            """def <f>(numbers):
    return [i for i, n in enumerate(numbers) if n % <k> == 0]""",
            """def <f>(lst):
    result = []
    for i in range(len(lst)):
        if lst[i] % <k> == 0:
            result.append(i)
    return result""",
        ),
        inputs=lambda rng, k: (
            [
                k * rng.randint(0, 8) if coin(rng) else rng.randint(1, 40)
                for _ in range(size(rng, 3, 8))
            ],
        ),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3, 4, 5, 6, 7))},
    ),
    Family(
        concept="first-negative-index",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the first negative number in a list, or -1.",
            "Write a python function to return the smallest index with a value below zero; -1 if "
            "none.",
            "Given integers, at which zero-based index does the first one less than 0 stand? Else "
            "-1.",
            "Return the position (from 0) where a list becomes negative for the first time, or -1.",
            "Look for the leftmost element under zero and return its index; -1 means there is "
            "none.",
            "I have a list of balances and need the first index where it is negative, -1 if never.",
        ),
        more_phrasings=(
            "Write a function to get the position (from 0) of the first number below 0, -1 if there is none.",
            "Write a python function to tell at which zero-based place a list has its earliest minus value, or -1 for a list without any.",
            "Given numbers, return the least index whose entry is smaller than zero; where no entry is, return -1.",
            "How many items come before the first negative one (answer -1 if no item is negative)?",
            "Index of the leftmost negative item, else -1.",
            "Go through the numbers from the start and tell the place, the first place being 0, where you first meet one under zero; say -1 if you never do.",
            "The minimum of all i (from 0) with a[i] < 0, and -1 if no such i exists.",
            "Temperatures of successive days are listed: on which day, day 0 being the first, did it first freeze, that is fall under 0? Use -1 for no frost at all.",
        ),
        names=("first_negative_index", "first_below_zero", "find_negative", "index_of_negative"),
        solutions=(
            """def <f>(numbers):
    for i, n in enumerate(numbers):
        if n < 0:
            return i
    return -1""",
            """def <f>(lst):
    return next((i for i, x in enumerate(lst) if x < 0), -1)""",
            """def <f>(values):
    i = 0
    while i < len(values) and values[i] >= 0:
        i += 1
    return i if i < len(values) else -1""",
        ),
        inputs=lambda rng: (
            [rng.randint(-9, -1) if chance(rng, 0.25) else rng.randint(0, 20) for _ in range(7)],
        ),
    ),
    Family(
        concept="last-even-value",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the last even number of a list, or None if there is none.",
            "Write a python function to find the even element that stands farthest to the right "
            "(or None).",
            "Given integers, return the final one divisible by 2; None when all are odd.",
            "Going through a list from the end, which even value comes first? None if there is "
            "none.",
            "Return the rightmost even integer itself, not its index, and None if it does not "
            "exist.",
            "I need the even number that occurs last in my list, or None without even numbers.",
        ),
        more_phrasings=(
            "Write a function to get the last even number in a list (None if no number is even).",
            "Write a python function to search a list from its end for a multiple of two and give that number, or None.",
            "Given integers, return the even one that has no other even one after it; without any, return None.",
            "What is the closing even value of the list, None standing for no even value?",
            "Rightmost even number, else None.",
            "Read the numbers backwards and stop at the first one you can share out equally among two; tell that number, or None if you find none.",
            "The element a[i] with the greatest i such that a[i] mod 2 = 0; None if there is no such i.",
            "Strike out every odd number; whatever now stands at the end of the list is the result, or None if all is struck out.",
        ),
        names=("last_even", "final_even", "rightmost_even", "find_last_even"),
        solutions=(
            """def <f>(numbers):
    for n in reversed(numbers):
        if n % 2 == 0:
            return n
    return None""",
            """def <f>(lst):
    evens = [x for x in lst if x % 2 == 0]
    return evens[-1] if evens else None""",
            """def <f>(values):
    last = None
    for v in values:
        if v % 2 == 0:
            last = v
    return last""",
        ),
        inputs=lambda rng: (
            [rng.randint(0, 15) * 2 + (not chance(rng, 0.4)) for _ in range(size(rng, 2, 7))],
        ),
    ),
    Family(
        concept="first-element-above-k",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the first number of a list that is greater than <k>, or "
            "None.",
            "Write a python function to find the leftmost element exceeding <k>; None if there is "
            "none.",
            "Given numbers, return the earliest value above <k> and None if none is.",
            "Which element larger than <k> comes first in the list? Return the value or None.",
            "Search from the left for a value strictly over <k> and return it, else None.",
            "I need the first reading beyond <k> (the reading itself), or None if all are <k> or "
            "less.",
        ),
        more_phrasings=(
            "Write a function to get the first number over <k> from a list, None if nothing is over <k>.",
            "Write a python function to scan a list left to right and give back the earliest value that is strictly more than <k>, or else None.",
            "Given numbers, return the one of lowest index among those higher than <k>; return None in case none of them is.",
            "What number is the first in the list to pass <k>, None if no number does?",
            "Earliest item > <k>, else None.",
            "Read the numbers in order and tell me the first that is bigger than <k>; being just <k> is not enough; if there is no such number, say None.",
            "The element a[i] with the least i such that a[i] > <k>; None if a[i] <= <k> for all i.",
            "Skip everything in the list that is at most <k>; return what you stop at, and None if you run off the end.",
        ),
        names=("first_above", "first_greater", "first_exceeding", "find_first_over"),
        solutions=(
            """def <f>(numbers):
    for n in numbers:
        if n > <k>:
            return n
    return None""",
            """def <f>(lst):
    return next((x for x in lst if x > <k>), None)""",
            """def <f>(values):
    bigger = [v for v in values if v > <k>]
    return bigger[0] if bigger else None""",
        ),
        inputs=lambda rng, k: (
            [k + rng.choice((-9, -3, 0, 0, 1, 1, 4)) for _ in range(rng.randint(2, 7))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 5, 8, 10, 15, 20, 50))},
    ),
)
