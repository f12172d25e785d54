"""Missing numbers, peaks, pivots and other positions in lists."""

from training.corpus.draw import distinct, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="missing-number",
        tags=("searching", "numbers"),
        phrasings=(
            "Write a function to find the one missing number in a "
            "list holding all of 0 to n but one.",
            "Write a python function to return which integer from 0 to n "
            "is absent from a list of n different ones.",
            "A list of length n holds 0, 1, ..., n in any order, but for one of them; say which.",
            "The list should contain every number from 0 to its "
            "length; exactly one is missing. Which?",
            "I need the gap in an unordered list of the numbers 0 to n (n is the list's length).",
            "Return the only number between 0 and len(list), inclusive, that does not occur.",
            "One of the integers 0 ... n was removed and the rest shuffled; find the removed one.",
        ),
        more_phrasings=(
            "Write a function to find which of 0..n is not in a list of n distinct ints from that range.",
            "Write a python function to determine the only integer from 0 up to the length of the list, this included, that the list lacks.",
            "For a list of n different integers taken from 0, 1, ..., n, in any order, return the single one left out.",
            "Which number between 0 and n, both included, was forgotten in an unsorted list that has the other n of them?",
            "the one number of 0..n absent from n numbers",
            "Cards numbered from 0 to n were mixed and one got lost; the ones still there are in the list. Which card is gone?",
            "The unique element of {0, 1, ..., n} minus the set of elements of a list of length n with pairwise distinct members of {0, 1, ..., n}.",
            "[3, 0, 1] has three numbers, so 0 to 3 should be there, and the 2 is not; [0, 1] gives 2 and [1] gives 0.",
        ),
        names=("missing_number", "find_missing", "missing", "absent_number"),
        solutions=("""\
def <f>(numbers):
    n = len(numbers)
    return n * (n + 1) // 2 - sum(numbers)
""", """\
def <f>(numbers):
    for i in range(len(numbers) + 1):
        if i not in numbers:
            return i
""", """\
def <f>(numbers):
    return (set(range(len(numbers) + 1)) - set(numbers)).pop()
"""),
        inputs=lambda rng: (lambda n: (rng.sample(range(n + 1), n),))(rng.randint(1, 9)),
    ),
    Family(
        concept="smallest-missing-positive",
        tags=("searching", "sets"),
        phrasings=(
            "Write a function to find the smallest positive integer that is not in a list.",
            "Write a python function to return the least number from "
            "1 upwards missing in a list of integers.",
            "Given any list of integers, return the first of 1, "
            "2, 3, ... which it does not contain.",
            "Which is the lowest positive whole number absent from the list?",
            "I need the next free id: the minimal integer >= 1 not used in the list.",
            "Count up from 1 until a number is not among the list's elements and return it.",
            "Return the minimum of all positive integers not occurring in the given list.",
        ),
        more_phrasings=(
            "Write a function to get the lowest positive whole number nobody in a list has taken.",
            "Write a python function to determine the minimum natural number (starting at 1) that some integers fail to include.",
            "For a collection of integers in any order, negatives and repeats allowed, hand back the least value >= 1 that it lacks.",
            "Starting at one, what is the first counting number you will not come across in the list?",
            "smallest gap among the positive integers, starting at 1",
            "Someone wrote a few whole numbers on a sheet; say 1, 2, 3 and so on aloud, and stop at the first that is not written there.",
            "The mex with respect to the positive integers: the minimum of {1, 2, 3, ...} without the members of the list.",
            "Seats are numbered from 1 and the list names the occupied ones, perhaps with nonsense such as 0 or -4 among them; a guest gets the front free seat, so return its number.",
        ),
        names=("first_missing", "smallest_missing", "first_missing_positive", "next_free"),
        solutions=("""\
def <f>(numbers):
    candidate = 1
    while candidate in numbers:
        candidate += 1
    return candidate
""", """\
def <f>(numbers):
    present = set(numbers)
    return next(i for i in range(1, len(numbers) + 2) if i not in present)
""", """\
from itertools import count

def <f>(numbers):
    for i in count(1):
        if i not in numbers:
            return i
"""),
        inputs=lambda rng: (lambda n: (rng.sample([*range(1, n), rng.randint(-5, 0), rng.randint(n + 1, n + 9)], n + 1),))(
            rng.randint(1, 7)),
    ),
    Family(
        concept="peak-index",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the index of the first peak of a "
            "list: larger than both neighbours; -1 without one.",
            "Write a python function to return the first inner position whose "
            "value exceeds the ones directly before and after, or -1.",
            "Given a list, return the lowest index i with a[i-1] < "
            "a[i] > a[i+1] (not at the ends), else -1.",
            "Where is the first local maximum strictly inside the list? Return its index or -1.",
            "I need the position of the earliest element that is greater than both "
            "elements beside it (-1 if there is none; ends do not count).",
            "Find the first inner element higher than its two "
            "neighbours and return its index, -1 if none exists.",
            "Return the index of the first summit, an element with "
            "smaller elements on both sides of it, or -1.",
        ),
        more_phrasings=(
            "Write a function to locate the earliest inner spot that tops both adjacent values, or -1.",
            "Write a python function to get the zero-based index of the leftmost local maximum, ignoring the first and the last item, with -1 for none.",
            "Take a list of integers and return the smallest inner i whose entry beats entry i - 1 and entry i + 1 strictly, else -1.",
            "Which index, apart from the two ends, is the first to hold something bigger than what precedes it and what follows it? Say -1 if no index does.",
            "index of the first strict inner maximum, else -1",
            "Walking along the heights from left to right, where do you first stand higher than one step before and one step after? The ends never count, and -1 means nowhere.",
            "The least i with 0 < i < len - 1 and x[i-1] < x[i] > x[i+1]; -1 if no such i exists.",
            "Temperatures per hour are listed; report the index of the hour that first was warmer than the hour before and the hour after it, -1 if the curve never does that.",
        ),
        names=("first_peak", "find_peak", "peak_index", "local_maximum"),
        solutions=("""\
def <f>(numbers):
    for i in range(1, len(numbers) - 1):
        if numbers[i - 1] < numbers[i] > numbers[i + 1]:
            return i
    return -1
""", """\
def <f>(a):
    peaks = [i for i in range(1, len(a) - 1) if a[i] > a[i - 1] and a[i] > a[i + 1]]
    return peaks[0] if peaks else -1
"""),
        inputs=lambda rng: (lambda v: (v if rng.random() < 0.7 else sorted(v),))(some_integers(rng, 0, 30, 3, 9)),
    ),
    Family(
        concept="rotation-count",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the index of the smallest element of "
            "a rotated ascending list of different numbers.",
            "Write a python function to tell by how many places to the "
            "right a sorted list without repeats was rotated.",
            "Given a sorted list of different numbers that was "
            "cyclically shifted, return the index of its minimum.",
            "An increasing list was rotated; at which position is its least number now?",
            "I need the place where the ascending order starts in a "
            "rotated sorted list (0 if not rotated).",
            "How many elements from the end of a sorted, "
            "duplicate-free list were moved to the front?",
            "Return the zero-based index at which a rotated sorted list has its minimum.",
        ),
        more_phrasings=(
            "Write a function to say how far an ascending list without duplicates has been turned to the right.",
            "Write a python function to locate the minimum's index in a cyclically shifted increasing sequence of distinct integers.",
            "You have a sorted list of different numbers whose tail was cut off and put in front; return the length of that tail, 0 if nothing moved.",
            "How many right shifts by one place turned the ascending original, all values distinct, into this list?",
            "position of the minimum in a rotated sorted list",
            "The numbers once went up all the way, none of them twice, until somebody carried some from the back to the front; say how many were carried.",
            "The offset r such that the sequence, cyclically read from index r, is strictly increasing.",
            "For 15, 18, 2, 3, 6 the answer is 2, because two values come before the lowest one; do this for any shifted increasing list of distinct numbers.",
        ),
        names=("rotation_count", "find_rotation", "index_of_minimum", "rotated_by"),
        solutions=("""\
def <f>(numbers):
    return numbers.index(min(numbers))
""", """\
def <f>(numbers):
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return i
    return 0
""", """\
def <f>(numbers):
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] > numbers[high]:
            low = middle + 1
        else:
            high = middle
    return low
"""),
        inputs=lambda rng: (lambda v, k: (v[-k:] + v[:-k] if k else v,))(
            *(lambda v: (v, rng.randrange(len(v))))(sorted(distinct(rng, 0, 50, rng.randint(2, 8))))),
    ),
    Family(
        concept="balance-index",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the first index where the sums "
            "left and right of it are equal, or -1.",
            "Write a python function to return the lowest pivot index: everything before it "
            "sums to the same as everything after it; -1 if there is none.",
            "Given a list, return the first i such that sum(a[:i]) equals sum(a[i+1:]), else -1.",
            "At which first position is a list balanced, not counting "
            "the element there? Return -1 if nowhere.",
            "I need the leftmost equilibrium index of a list of "
            "integers (-1 when it does not exist).",
            "Find the earliest element with equal totals on both of "
            "its sides and return its index, or -1.",
            "Return the smallest index that splits the list into two parts of "
            "equal sum, leaving its own element out; else -1.",
        ),
        more_phrasings=(
            "Write a function to locate the leftmost spot with the same total before it as after it; -1 if there is none.",
            "Write a python function to find the equilibrium point of integers: the minimal index whose preceding and following elements total alike, or -1.",
            "For a list of integers, compare what stands to the left of each place with what stands to its right and return the first place where both amount to the same, otherwise -1.",
            "On which element, the earliest possible, could the list rest so that both sides weigh the same? Give its index, or -1.",
            "first equilibrium index, or -1",
            "Put a finger on one number and add up what is on each side of it; the first position where both sides come out alike is wanted, or -1 if that never happens (an empty side weighs 0).",
            "The least index i for which the prefix sum excluding i equals the suffix sum excluding i, and -1 if no such index exists.",
            "Step through the list with a running sum; stop as soon as it equals the grand total less itself and less the current element, and return that index; running out of elements means -1.",
        ),
        names=("balance_index", "pivot_index", "equilibrium_index", "find_pivot"),
        solutions=("""\
def <f>(numbers):
    for i in range(len(numbers)):
        if sum(numbers[:i]) == sum(numbers[i + 1:]):
            return i
    return -1
""", """\
def <f>(numbers):
    left = 0
    right = sum(numbers)
    for i, n in enumerate(numbers):
        right -= n
        if left == right:
            return i
        left += n
    return -1
"""),
        inputs=lambda rng: (lambda a, b, middle: (
            [*a, max(0, sum(b) - sum(a)), middle, max(0, sum(a) - sum(b)), *b] if rng.random() < 0.7 else [*a, middle, *b],
        ))(some_integers(rng, 0, 9, 0, 3), some_integers(rng, 0, 9, 0, 3), rng.randint(1, 9)),
    ),
)
