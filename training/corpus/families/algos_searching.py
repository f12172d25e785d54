"""Binary search and its relatives, pairs and triples with a sum, medians and missing numbers."""

from training.corpus.draw import chance, distinct, integers, size, sorted_integers
from training.corpus.family import Family


def rotated(rng):
    """Different ascending integers, rotated, and a value that is often among them."""
    numbers = sorted(distinct(rng, 1, 30, rng.randint(2, 8)))
    i = rng.randrange(len(numbers))
    value = rng.choice(numbers) if chance(rng, 0.75) else rng.randint(1, 30)
    return numbers[i:] + numbers[:i], value


def sorted_matrix(rng):
    """A matrix whose rows and columns ascend, and a value."""
    rows, columns = rng.randint(2, 3), rng.randint(2, 4)
    right, down = sorted(integers(rng, 0, 12, columns)), sorted(integers(rng, 0, 14, rows))
    matrix = [[a + b for a in right] for b in down]
    return matrix, rng.choice(rng.choice(matrix)) if chance(rng, 0.3) else rng.randint(2, 24)


FAMILIES = (
    Family(
        concept="largest-not-greater-sorted",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the largest element of an ascending list "
            "that is not greater than x, or None if there is none.",
            "Write a python function to return the floor of x in a sorted list: "
            "its greatest element <= x, None if all are greater.",
            "Given an ascending list and x, return the last element that "
            "is at most x; None if no element is.",
            "Which is the biggest number of a sorted list that does not "
            "exceed x? Return None if every number does.",
            "Search a sorted list for x or else the nearest smaller "
            "element, and return that element (None without one).",
            "I need the greatest value <= x in a sorted array, or None if "
            "the array has only larger values.",
        ),
        more_phrasings=(
            "Write a function to get the floor of x in a sorted list, None if x is below everything.",
            "Write a python function to locate the biggest value that does not exceed a bound within an ascending list, giving None where every value exceeds it.",
            "For numbers in ascending order and a limit x, give back x if it is there, otherwise the closest one under it, otherwise None.",
            "Which entry of a rising list is the last one that x still reaches or passes, if any (else None)?",
            "Greatest sorted-list element <= x, or None.",
            "The shoes stand in order of price and I have x to spend. What does the dearest pair cost that I can pay for? Say None if even the cheapest is too much.",
            "max { a in A : a <= x } for an ascending list A, and None if this set is empty.",
            "Of [2, 5, 9], 7 leads to 5, 9 leads to 9 and 1 leads to None; return the corresponding element of any ascending list for x.",
        ),
        names=("floor_of", "floor_in_sorted", "last_at_most", "greatest_not_above"),
        solutions=("""\
from bisect import bisect_right

def <f>(numbers, x):
    i = bisect_right(numbers, x)
    return numbers[i - 1] if i else None
""", """\
def <f>(numbers, x):
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] <= x:
            low = mid + 1
        else:
            high = mid
    return numbers[low - 1] if low > 0 else None
""", """\
def <f>(nums, x):
    return max((n for n in nums if n <= x), default=None)
"""),
        inputs=lambda rng: (sorted_integers(rng, 1, 30, size(rng, 2, 7)), rng.randint(0, 32)),
    ),
    Family(
        concept="smallest-not-less-sorted",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the smallest element of an ascending list "
            "that is not less than x, or None if there is none.",
            "Write a python function to return the ceiling of x in a sorted "
            "list: its least element >= x, None if all are smaller.",
            "Given an ascending list and x, return the first element that "
            "is at least x; None if no element is.",
            "Which is the smallest number of a sorted list that is x or "
            "more? Return None if every number is below x.",
            "Search a sorted list for x or else the nearest greater "
            "element, and return that element (None without one).",
            "I need the least value >= x in a sorted array, or None if "
            "the array has only smaller values.",
        ),
        more_phrasings=(
            "Write a function to get the ceiling of x in a sorted list, None if x is above everything.",
            "Write a python function to locate the lowest value that is no smaller than a bound within an ascending list, giving None where every value falls short of it.",
            "For numbers in ascending order and a limit x, give back x if it is there, otherwise the closest one over it, otherwise None.",
            "Which entry of a rising list is the earliest one to equal or surpass x, if any (else None)?",
            "Least sorted-list element >= x, or None.",
            "Boxes are lined up from small to big and my thing has size x. How big is the smallest box it goes into, exactly fitting being fine? Say None if it goes into none.",
            "min { a in A : a >= x } for an ascending list A, and None if this set is empty.",
            "Of [2, 5, 9], 3 leads to 5, 2 leads to 2 and 10 leads to None; return the corresponding element of any ascending list for x.",
        ),
        names=("ceiling_of", "ceiling_in_sorted", "first_at_least", "least_not_below"),
        solutions=("""\
from bisect import bisect_left

def <f>(numbers, x):
    i = bisect_left(numbers, x)
    return numbers[i] if i < len(numbers) else None
""", """\
def <f>(numbers, x):
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < x:
            low = mid + 1
        else:
            high = mid
    return numbers[low] if low < len(numbers) else None
""", """\
def <f>(nums, x):
    for n in nums:
        if n >= x:
            return n
    return None
"""),
        inputs=lambda rng: (sorted_integers(rng, 1, 30, size(rng, 2, 7)), rng.randint(0, 32)),
    ),
    Family(
        concept="first-index-greater-sorted",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the index of the first element of an "
            "ascending list that is strictly greater than x, or -1.",
            "Write a python function to return the position of the first "
            "element above x in a sorted list, -1 if none is above x.",
            "Given an ascending list and x, return the smallest index i "
            "with numbers[i] > x; -1 if there is none.",
            "At which index do the elements of a sorted list begin to "
            "exceed x? Return -1 if they never do.",
            "Search a sorted list for the first element bigger than x and return its index, or -1.",
            "I need the index of the next value above x in a sorted array "
            "(x itself does not count), -1 when all are <= x.",
        ),
        more_phrasings=(
            "Write a function to get the index of the first element greater than x in a sorted list, -1 if there is none.",
            "Write a python function to locate where in an ascending list the values begin to exceed a bound, or say -1 if they never do.",
            "For numbers in ascending order and x, give the zero-based place of the earliest one that is bigger, equal ones not counting, or -1 when nothing is bigger.",
            "At which index does a rising list first go beyond x, with -1 for never?",
            "Upper-bound index of x in a sorted list, else -1.",
            "The runners are listed by their times from fast to slow. At what place, counted from 0, comes the first one who took longer than x? Say -1 if nobody did.",
            "min { i : a[i] > x } for a non-decreasing sequence a, indexed from 0; -1 if no such i exists.",
            "Skip all that is at most x at the front of a sorted list and return how many were skipped, unless nothing is left, which gives -1.",
        ),
        names=("first_greater", "index_above", "upper_index", "first_above"),
        solutions=("""\
from bisect import bisect_right

def <f>(numbers, x):
    i = bisect_right(numbers, x)
    return i if i < len(numbers) else -1
""", """\
def <f>(numbers, x):
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] > x:
            high = mid
        else:
            low = mid + 1
    return low if low < len(numbers) else -1
""", """\
def <f>(nums, x):
    for i, n in enumerate(nums):
        if n > x:
            return i
    return -1
"""),
        inputs=lambda rng: (sorted_integers(rng, 1, 15, size(rng, 2, 8)), rng.randint(0, 15)),
    ),
    Family(
        concept="count-in-sorted-list",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to count how often x occurs in an ascending "
            "list, using binary search.",
            "Write a python function to return the number of occurrences of "
            "a value in a sorted list by two binary searches.",
            "Given an ascending list and x, return how many of its elements equal x.",
            "How many times does x stand in a sorted list? Use that the list is sorted.",
            "Find the length of the block of x in a sorted list, 0 if x is absent.",
            "I need the count of a value in a large sorted array, without "
            "looking at every element.",
        ),
        more_phrasings=(
            "Write a function to count x in a sorted list quickly.",
            "Write a python function to determine the multiplicity of a value in an ascending list from its left and right insertion points.",
            "For numbers in ascending order and x, give how many copies of x there are, 0 if it is missing.",
            "How wide is the stretch of entries equal to x in this list, which is in rising order?",
            "Multiplicity of x in an ascending list.",
            "The cards lie in order from low to high, so equal ones are together; how many show the number x?",
            "|{ i : a[i] = x }| for a non-decreasing sequence a, obtainable as the number of elements <= x less the number of elements < x.",
            "Find where x would be put in front of its equals and where behind them, and return the distance of these two places.",
        ),
        names=("count_sorted", "occurrences", "count_value", "block_length"),
        solutions=("""\
from bisect import bisect_left, bisect_right

def <f>(numbers, x):
    return bisect_right(numbers, x) - bisect_left(numbers, x)
""", """\
def <f>(numbers, x):
    def first_at_least(value):
        low, high = 0, len(numbers)
        while low < high:
            mid = (low + high) // 2
            if numbers[mid] < value:
                low = mid + 1
            else:
                high = mid
        return low
    return first_at_least(x + 1) - first_at_least(x)
""", """\
def <f>(nums, x):
    return nums.count(x)
"""),
        inputs=lambda rng: (sorted_integers(rng, 1, 4, size(rng, 4, 12)), rng.randint(1, 4)),
    ),
    Family(
        concept="binary-search-probes",
        tags=("searching", "simulation"),
        phrasings=(
            "Write a function to count the elements that a binary search looks at until it "
            "finds x in an ascending list or gives up (middle is (low + high) // 2).",
            "Write a python function to return how many middle elements binary search compares "
            "with x; low starts at 0, high at the last index, the middle is (low + high) // 2.",
            "Given a sorted list of different numbers and x, return the number of probes "
            "of a plain binary search with middle index (low + high) // 2.",
            "How many elements does a binary search over the indexes low..high "
            "(inclusive, middle rounded down) inspect before it finds x or fails?",
            "Simulate binary search on a sorted list, taking the middle index (low + high) "
            "// 2 of the inclusive range, and return the number of rounds.",
            "I need the number of halving steps of a binary search, the successful "
            "one included; the middle of low..high is rounded down.",
        ),
        more_phrasings=(
            "Write a function to count the probes of a binary search for x in a sorted list, middle (low + high) // 2.",
            "Write a python function to determine how many comparisons with a middle entry bisection makes for a value, be it found or not, on an ascending list; the middle of bounds low and high is rounded down.",
            "For distinct ascending numbers and x, search by halving the index range from 0 to the last index, both included, probing (low + high) // 2, and give back how many entries were probed.",
            "How many elements does ordinary binary search inspect for x, if it always inspects index (low + high) // 2 and stops when it meets x or the range is empty?",
            "Binary search step count for x, floor midpoint.",
            "You look for a number in an ordered row by opening the middle box, the left one of two middles, then going on in the half where it must be. How many boxes do you open until you have it or know it is not there?",
            "The number of iterations of bisection on the closed index interval [0, n - 1] with midpoint floor((low + high) / 2), ending on equality, which counts, or on low > high.",
            "In [1, 4, 6] the 4 takes one look, the 1 and the 6 take two, and the missing 5 takes two as well; return the looks needed for x in a sorted list, the lower middle being looked at.",
        ),
        names=("count_probes", "search_steps", "binary_search_steps", "probes"),
        solutions=("""\
def <f>(numbers, x):
    low, high = 0, len(numbers) - 1
    probes = 0
    while low <= high:
        mid = (low + high) // 2
        probes += 1
        if numbers[mid] == x:
            break
        if numbers[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return probes
""", """\
def <f>(numbers, x):
    if not numbers:
        return 0
    mid = (len(numbers) - 1) // 2
    if numbers[mid] == x:
        return 1
    rest = numbers[mid + 1:] if numbers[mid] < x else numbers[:mid]
    return 1 + <f>(rest, x)
"""),
        inputs=lambda rng: (sorted(distinct(rng, 1, 30, rng.randint(3, 14))), rng.randint(1, 30)),
    ),
    Family(
        concept="search-rotated-list",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the index of x in an ascending list "
            "of different numbers that was rotated, or -1.",
            "Write a python function to return the position of a value in a "
            "rotated sorted list without repeats, -1 if it is missing.",
            "Given a sorted list of distinct integers cut somewhere and put "
            "together the other way round, return the index of x, or -1.",
            "At which index does x stand in a rotated ascending list (all "
            "elements different)? -1 if nowhere.",
            "Search a rotated sorted array of different numbers for a "
            "target; return its index or -1.",
            "I need the place of a value in a list like [6, 8, 1, 3], "
            "which is sorted but rotated, or -1 without it.",
        ),
        more_phrasings=(
            "Write a function to find the index of x in a rotated sorted list without duplicates, -1 if absent.",
            "Write a python function to locate a target in an ascending sequence of distinct integers whose front part has been moved to the back; answer -1 when it is not there.",
            "For a list that rises, drops once and rises again, all values different, and a value x, give the zero-based position of x or -1.",
            "Where in a cyclically shifted ascending list does x stand, if anywhere (-1 if not)?",
            "Index of x in a rotated ascending list, else -1.",
            "Somebody cut the ordered pile of numbered cards and put the lower half on top. At which place from 0 is card x? Say -1 if it is missing.",
            "The unique i with a[i] = x, where a is a cyclic shift of a strictly increasing sequence; -1 if x does not occur.",
            "In [5, 7, 9, 2, 3] the 2 is at 3, the 5 at 0 and the 4 at -1, meaning nowhere; return this place for x in such a turned list.",
        ),
        names=("search_rotated", "rotated_index", "find_in_rotated", "pivot_search"),
        solutions=("""\
def <f>(nums, x):
    for i, n in enumerate(nums):
        if n == x:
            return i
    return -1
""", """\
def <f>(nums, target):
    return nums.index(target) if target in nums else -1
"""),
        inputs=lambda rng: rotated(rng),
    ),
    Family(
        concept="minimum-of-rotated-list",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the smallest element of a rotated "
            "ascending list of different numbers by binary search.",
            "Write a python function to return the minimum of a sorted list "
            "without repeats that was rotated by an unknown amount.",
            "Given a non-empty rotated sorted list of distinct integers, return its least element.",
            "Which number was first before a sorted list of different "
            "numbers was rotated? Return that number.",
            "Find the value at the turning point of a rotated ascending "
            "list (all different), that is its minimum.",
            "I need the lowest value of a list like [7, 9, 2, 4], sorted "
            "but rotated, in logarithmic time.",
        ),
        more_phrasings=(
            "Write a function to get the least number of a list that was sorted, without duplicates, and then rotated.",
            "Write a python function to locate the lowest value in an ascending sequence of distinct numbers whose front part has been moved to the back.",
            "For a non-empty list that is a cyclic shift of strictly rising numbers, give back the number that was at the front originally.",
            "What is the smallest entry of a list that would be ascending if it were turned round far enough?",
            "Smallest element of a rotated ascending list.",
            "Somebody cut the ordered pile of numbered cards and put the lower half on top; which number is on the card that used to lie uppermost, the lowest of all?",
            "min(a) for a cyclic shift a of a strictly increasing non-empty sequence, found by bisection against the right end.",
            "[5, 7, 9, 2, 3] gives 2, right after the drop, and [1, 4], not turned at all, gives 1; return this value of such a list.",
        ),
        names=("rotated_minimum", "find_min", "min_of_rotated", "turning_point"),
        solutions=("""\
def <f>(numbers):
    low, high = 0, len(numbers) - 1
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] > numbers[high]:
            low = mid + 1
        else:
            high = mid
    return numbers[low]
""", """\
def <f>(nums):
    for a, b in zip(nums, nums[1:]):
        if a > b:
            return b
    return nums[0]
""", """\
def <f>(nums):
    return min(nums)
"""),
        inputs=lambda rng: rotated(rng)[:1],
    ),
    Family(
        concept="search-sorted-matrix",
        tags=("searching", "matrices"),
        phrasings=(
            "Write a function to check whether a value is in a matrix whose rows and "
            "columns are in ascending order, walking from a corner.",
            "Write a python function to tell if a matrix with sorted rows "
            "and sorted columns contains a number.",
            "Given a matrix ascending along rows and columns and a "
            "target, return True if the target occurs in it.",
            "Does a number occur in a matrix in which every row and every "
            "column ascends? Use the staircase search.",
            "Check for a value in a row-wise and column-wise sorted matrix; return a boolean.",
            "I need to know if x stands anywhere in a two-dimensional "
            "list that is sorted in both directions.",
        ),
        more_phrasings=(
            "Write a function to check if x is in a matrix with sorted rows and columns.",
            "Write a python function to decide whether a number occurs in a list of lists that ascends to the right and downwards, by a staircase search.",
            "For a matrix whose entries grow along every row and down every column, and a value, answer True if the value is one of the entries, else False.",
            "Is x among the elements of this two-way ordered matrix?",
            "Membership test in a row- and column-sorted matrix.",
            "In a table of seats, people get taller to the right and to the back. Is anybody exactly x tall? Say True or False.",
            "True iff a[i][j] = x for some i and j, the matrix a being monotone in both indices.",
            "Begin at the top right: go left if the number is too big, down if it is too small, and return True on meeting the target, False on leaving the table.",
        ),
        names=("in_sorted_matrix", "search_matrix", "staircase_search", "matrix_contains"),
        solutions=("""\
def <f>(matrix, x):
    i, j = 0, len(matrix[0]) - 1
    while i < len(matrix) and j >= 0:
        if matrix[i][j] == x:
            return True
        if matrix[i][j] > x:
            j -= 1
        else:
            i += 1
    return False
""", """\
def <f>(matrix, target):
    return any(target in row for row in matrix)
""", """\
from bisect import bisect_left

def <f>(matrix, x):
    for row in matrix:
        i = bisect_left(row, x)
        if i < len(row) and row[i] == x:
            return True
    return False
"""),
        inputs=lambda rng: sorted_matrix(rng),
    ),
    Family(
        concept="kth-smallest-in-matrix",
        tags=("searching", "heaps"),
        phrasings=(
            "Write a function to find the kth smallest number (k from 1, "
            "repeats counted) in a matrix of integers.",
            "Write a python function to return the number at place k, counted from 1, "
            "when all numbers of a matrix are sorted in ascending order.",
            "Given a list of rows and k, return the k-th smallest of all "
            "the numbers, equal ones counted separately.",
            "Which number comes k-th (k = 1 is the smallest) if all "
            "entries of a matrix are put in ascending order?",
            "Sort all entries of a matrix together and return the k-th, starting with k = 1.",
            "I need the k-th least element of a two-dimensional list, "
            "duplicates counting as often as they occur.",
        ),
        more_phrasings=(
            "Write a function to get the kth smallest element of a matrix, k from 1.",
            "Write a python function to determine the order statistic of rank k, rank 1 being the minimum, among all entries of a list of lists, equal ones each having a rank.",
            "For a matrix and a number k, pour all the rows into one ascending list and give its entry number k, counted from one.",
            "What value has exactly k - 1 entries of the matrix before it when they are ranked from low to high, repeats being ranked separately?",
            "k-th least matrix entry, one-based.",
            "All the kids of all the classes line up by size; how big is the kth from the small end?",
            "The kth term of the non-decreasing rearrangement of the multiset of all entries of the matrix.",
            "k = 1 gives the overall minimum and k equal to the number of entries the overall maximum: return the entry of a matrix at any such k in between.",
        ),
        names=("kth_in_matrix", "matrix_kth", "kth_smallest_entry", "select_in_matrix"),
        solutions=("""\
def <f>(matrix, k):
    return sorted(n for row in matrix for n in row)[k - 1]
""", """\
from heapq import merge

def <f>(matrix, k):
    rows = [sorted(row) for row in matrix]
    return list(merge(*rows))[k - 1]
""", """\
import heapq

def <f>(rows, k):
    numbers = sum(rows, [])
    return heapq.nsmallest(k, numbers)[-1]
"""),
        inputs=lambda rng: (lambda m: (m, rng.randint(1, len(m) *
            len(m[0]))))(sorted_matrix(rng)[0]),
    ),
    Family(
        concept="count-triples-with-sum",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to count the triples of positions i < j < k "
            "in a list whose elements add up to a target.",
            "Write a python function to return how many ways there are to choose "
            "three elements at different places with a given sum.",
            "Given a list and a target, return the number of index triples i < j < "
            "k with numbers[i] + numbers[j] + numbers[k] == target.",
            "How many selections of three elements (by position, order "
            "ignored) have the given sum?",
            "Count the sets of three different positions whose values total the second argument.",
            "I need the number of three-element choices from my list that sum to a "
            "certain value; equal values at other places count again.",
        ),
        more_phrasings=(
            "Write a function to count index triples i < j < k whose elements sum to a target.",
            "Write a python function to determine the number of 3-element combinations of list entries, told apart by place, that add up to a wanted value.",
            "For some numbers and a target, give how many choices of three different positions have entries totalling the target.",
            "In how many ways can three entries of the list, whatever their order, be picked to make exactly the target?",
            "Number of position triples with a given total.",
            "I have some price tags and exactly so much money. In how many ways can I buy three things and spend it all? Two things with equal tags are still two things.",
            "|{ (i, j, k) : i < j < k, a[i] + a[j] + a[k] = t }| for the sequence a and target t.",
            "[1, 1, 1, 2] with target 4 gives 3, as any two of the ones go with the 2; return such a count for a list and a target.",
        ),
        names=("count_triples", "triple_sum_count", "three_sum_count", "triplets"),
        solutions=("""\
from itertools import combinations

def <f>(numbers, target):
    return sum(sum(c) == target for c in combinations(numbers, 3))
""", """\
def <f>(nums, target):
    count = 0
    n = len(nums)
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                if nums[i] + nums[j] + nums[k] == target:
                    count += 1
    return count
"""),
        inputs=lambda rng: (integers(rng, 0, 6, rng.randint(3, 8)), rng.randint(4, 13)),
    ),
    Family(
        concept="count-pairs-with-difference",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to count the pairs of positions in a list "
            "whose elements differ by exactly <k>.",
            "Write a python function to return how many pairs i < j have an "
            "absolute difference of <k> between their elements.",
            "Given a list of integers, return the number of position "
            "pairs whose values are exactly <k> apart.",
            "How many pairs of elements (each pair of places once) have "
            "an absolute difference of <k>?",
            "Count the index pairs i < j with abs(numbers[i] - numbers[j]) == <k>.",
            "I need the number of pairs in my list with difference <k>, "
            "whichever is larger, repeated values counting again.",
        ),
        more_phrasings=(
            "Write a function to count the index pairs whose elements are <k> apart.",
            "Write a python function to determine how many unordered pairs of list positions hold integers with a distance of exactly <k>.",
            "For some integers, give the number of ways to pick two entries, told apart by place, such that the one exceeds or undershoots the other by <k>.",
            "How many times do two elements at different places differ by <k>, no matter in which direction?",
            "Number of position pairs with absolute difference <k>.",
            "Two people make a couple if their ages lie <k> years apart, no more and no less. How many couples can be formed from this list of ages, people of the same age being different people?",
            "|{ (i, j) : i < j, |a[i] - a[j]| = <k> }| for a sequence a of integers.",
            "Compare every element with each later one and return how often the gap is exactly <k>, upwards or downwards.",
        ),
        names=("pairs_with_difference", "count_pairs", "difference_pairs", "pairs_apart"),
        solutions=("""\
def <f>(numbers):
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if abs(numbers[i] - numbers[j]) == <k>:
                count += 1
    return count
""", """\
from itertools import combinations

def <f>(nums):
    return sum(abs(a - b) == <k> for a, b in combinations(nums, 2))
""", """\
from collections import Counter

def <f>(numbers):
    counts = Counter(numbers)
    return sum(c * counts[n + <k>] for n, c in counts.items() if n + <k> in counts)
"""),
        inputs=lambda rng, k: (integers(rng, 1, 9, rng.randint(3, 9)),),
        parameters=lambda rng: {"k": rng.randint(1, 4)},
    ),
    Family(
        concept="pair-sum-closest-to-target",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the sum of two elements at different places that is "
            "closest to a target, the smaller sum if two are equally close.",
            "Write a python function to return the pair sum nearest to a target "
            "value; of two sums equally near return the smaller one.",
            "Given at least two integers and a target, return the sum of two of them "
            "with the least distance to the target (smaller sum on a tie).",
            "Which sum of two different elements (by position) comes nearest to "
            "the target? If two sums are equally near, the lower one.",
            "Choose two positions so that the sum of their values is as close as "
            "possible to the target; return that sum, the smaller one if tied.",
            "I need the two-element total nearest to a given number, "
            "where ties go to the smaller total.",
        ),
        more_phrasings=(
            "Write a function to get the sum of two elements closest to a target, the lower sum on a tie.",
            "Write a python function to determine, over all pairs of distinct positions, the total that misses a wanted value by the least, preferring the one below if two miss it equally.",
            "For two or more integers and a target, give the nearest number to the target that can be made by adding two entries; if there is one on either side at equal distance, the lesser.",
            "Which two-entry total lies nearest to the target, and of two equally near totals the smaller?",
            "Nearest pair sum to a target, smaller if tied.",
            "I want to buy two things for as close to a certain amount as I can, be it a bit over or under; how much do they cost together? If over and under are equally close, take under.",
            "The minimal s, with respect to (|s - t|, s), among the sums a[i] + a[j] with i < j.",
            "[1, 4, 9] and target 9 give 10, only one off; with target 6 the 5 is nearest; return the best sum of two for a list and a target.",
        ),
        names=("closest_pair_sum", "nearest_sum", "closest_sum", "best_pair_sum"),
        solutions=("""\
from itertools import combinations

def <f>(numbers, target):
    sums = [a + b for a, b in combinations(numbers, 2)]
    return min(sums, key=lambda s: (abs(s - target), s))
""", """\
def <f>(nums, target):
    best = nums[0] + nums[1]
    for i in range(len(nums)):
        for j in range(i):
            s = nums[i] + nums[j]
            if (abs(s - target), s) < (abs(best - target), best):
                best = s
    return best
"""),
        inputs=lambda rng: (integers(rng, -9, 20, rng.randint(2, 7)), rng.randint(-5, 30)),
    ),
    Family(
        concept="two-missing-numbers",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to find the two numbers from 1 to n that are "
            "missing in a list of the other n - 2, as an ascending list.",
            "Write a python function to return as an ascending list the two values of "
            "1..n that a list of n - 2 different numbers from 1..n lacks.",
            "Given all but two of the numbers 1 to n in any order (n is two more "
            "than the length), return the missing ones as a sorted list.",
            "Two of the numbers 1, 2, ..., n were lost; the rest is in the "
            "list. Return both in a list, the smaller first.",
            "Which two numbers between 1 and len(list) + 2 do not occur "
            "in the list? Return them sorted in a list.",
            "I need the pair (as a list, ascending) of absent numbers when "
            "a list holds 1..n in any order except for two.",
        ),
        more_phrasings=(
            "Write a function to find the two numbers missing from a list that should hold 1 to n, sorted.",
            "Write a python function to determine which two of 1..n do not occur, n being the length of the list plus two, and give them as an ascending list.",
            "For a jumbled list of distinct numbers from 1 to its length plus 2, give back a list of the two left out, lower one first.",
            "Which two integers must be put into the list to make it a complete set 1, 2, ..., n? Answer as a list in rising order.",
            "Sorted list of the two absentees from 1..n.",
            "The raffle tickets are numbered from 1 and two are gone. Here are the rest, in no order; list the two, the lower first.",
            "The ascending list of the elements of {1, ..., m + 2} not occurring among the m given distinct elements of that set.",
            "[] gives [1, 2] and [2, 4, 1] gives [3, 5]; return the two lacking numbers for any such list.",
        ),
        names=("two_missing", "missing_pair", "find_missing", "lost_numbers"),
        solutions=("""\
def <f>(numbers):
    return [n for n in range(1, len(numbers) + 3) if n not in numbers]
""", """\
def <f>(nums):
    missing = set(range(1, len(nums) + 3)) - set(nums)
    return sorted(missing)
""", """\
def <f>(numbers):
    seen = [False] * (len(numbers) + 3)
    for n in numbers:
        seen[n] = True
    return [i for i in range(1, len(seen)) if not seen[i]]
"""),
        inputs=lambda rng: (lambda n: (rng.sample(range(1, n + 1), n - 2),))(rng.randint(3, 10)),
    ),
    Family(
        concept="kth-missing-positive",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the kth positive integer that does not occur "
            "in an ascending list of different positive integers.",
            "Write a python function to return the k-th missing positive "
            "number of a sorted list, k counted from 1.",
            "The house numbers already taken are listed in ascending order, none twice; "
            "which is the k-th free one of 1, 2, 3, ... (k from 1)?",
            "Count 1, 2, 3, ... leaving out the numbers in the sorted "
            "list; which number is the k-th one counted?",
            "Which is the k-th smallest positive integer not contained in a sorted list?",
            "I need the k-th gap number: the k-th positive whole number "
            "that is not in my sorted list (k starts at 1).",
        ),
        more_phrasings=(
            "Write a function to get the kth positive integer missing from a sorted list.",
            "Write a python function to determine the number of rank k, from 1, among the positive integers that an ascending list without repeats leaves out.",
            "For strictly ascending positive integers and k >= 1, count upwards 1, 2, 3, ... without the listed ones and give the kth you count.",
            "Which positive number is the kth not to be found in this rising list?",
            "k-th positive integer absent from a sorted list.",
            "The seats that are sold are listed in order. If k people come and each takes the lowest free seat, counting seats from 1, where does the last of them sit?",
            "The kth smallest element of {1, 2, 3, ...} minus the set of list elements, k being at least 1.",
            "[2, 3] leaves 1, 4, 5, ..., so k = 1 gives 1 and k = 2 gives 4; return this for any such list and k.",
        ),
        names=("kth_missing", "missing_number", "nth_absent", "find_kth_gap"),
        solutions=("""\
def <f>(numbers, k):
    for n in numbers:
        if n <= k:
            k += 1
    return k
""", """\
def <f>(numbers, k):
    n = 0
    while k > 0:
        n += 1
        if n not in numbers:
            k -= 1
    return n
""", """\
from itertools import count, islice

def <f>(nums, k):
    taken = set(nums)
    absent = (n for n in count(1) if n not in taken)
    return next(islice(absent, k - 1, None))
"""),
        inputs=lambda rng: (sorted(distinct(rng, 1, 14, rng.randint(1, 8))), rng.randint(1, 8)),
    ),
    Family(
        concept="median-of-two-sorted-lists",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the median of all elements of two sorted lists together "
            "(the mean of the middle two as a float if their number is even).",
            "Write a python function to return the median of the union with repeats of two "
            "ascending lists; for an even count half the sum of the two middle ones.",
            "Given two ascending lists, not both empty, return the middle of their "
            "merged elements, or the average of the two middle ones.",
            "What is the median of the numbers of two sorted arrays taken together? An "
            "even total count averages the two middle numbers with /.",
            "Merge two sorted lists and return the median: the central "
            "element, or (a + b) / 2 for the two central ones.",
            "I need the joint median of two sorted lists, repeats kept; with an "
            "even number of values it is the mean of the middle pair.",
        ),
        more_phrasings=(
            "Write a function to get the median of two sorted lists combined, a float mean if the total length is even.",
            "Write a python function to determine the central value of the elements of two ascending lists pooled, averaging (by /) the inner two where the pool has even size.",
            "For two ascending lists with at least one element between them, give the number in the middle of their joint order, or the float halfway between the two in the middle.",
            "Which value halves the pooled elements of both sorted lists, half the sum of the central pair being taken for an even pool?",
            "Median of the pool of two ascending lists.",
            "Two queues are each ordered by height and join into one in the same order. How tall is the one in the middle, or the average of the two in the middle, by true division?",
            "The sample median of the multiset union of two non-decreasing sequences: x[(N-1)/2] for odd N, (x[N/2 - 1] + x[N/2]) / 2 for even N, x sorted from index 0.",
            "[1, 9] and [4] give 4, and [1, 9] and [4, 6] give 5.0; return the like for any two sorted lists, not both empty.",
        ),
        names=("joint_median", "median_of_two", "merged_median", "common_median"),
        solutions=("""\
def <f>(a, b):
    merged = sorted(a + b)
    n = len(merged)
    if n % 2 == 1:
        return merged[n // 2]
    return (merged[n // 2 - 1] + merged[n // 2]) / 2
""", """\
from statistics import median

def <f>(first, second):
    return median(first + second)
""", """\
from heapq import merge

def <f>(a, b):
    values = list(merge(a, b))
    middle = len(values) // 2
    if len(values) % 2:
        return values[middle]
    return (values[middle - 1] + values[middle]) / 2
"""),
        inputs=lambda rng: (sorted_integers(rng, 0, 30, rng.randint(1, 5)), sorted_integers(rng, 0,
            30, size(rng, 1, 4))),
    ),
)
