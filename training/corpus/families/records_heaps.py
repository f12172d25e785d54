"""Families about heaps and priorities."""

from training.corpus.draw import integers, letters, size, sorted_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="merge-many-sorted-lists",
        tags=("heaps", "sorting"),
        phrasings=(
            "Write a function to merge any number of ascending lists into one ascending list.",
            "Write a python function to combine a list of sorted lists to a single sorted "
            "list, keeping repeats.",
            "Given several lists, each in ascending order, return all their elements in "
            "ascending order.",
            "Each inner list ascends already; put all their items into one ascending list.",
            "Return one sorted list with the items of all the sorted lists in a list of lists.",
            "I have many already sorted lists and need their union with repeats, sorted as well.",
        ),
        more_phrasings=(
            "Write a function to merge a list of ascending lists into a single ascending list, duplicates kept.",
            "Write a python function to interleave several already ordered sequences so that the total is ordered too and no element is lost.",
            "Given lists that each run from low to high, return all of their elements in one list running from low to high.",
            "What single rising list do any number of rising lists, handed over in a list, make together?",
            "Merge of sorted lists, repeats included.",
            "Several queues each stand in order of height; let them form one queue in order of height, with everybody in it.",
            "The non-decreasing list whose multiset of elements is the multiset sum of those of the given non-decreasing lists.",
            "Look at the fronts of all lists, move the smallest to the result, and go on so till all are used up: [[1, 4], [2], [1, 9]] gives [1, 1, 2, 4, 9].",
        ),
        names=("merge_sorted", "merge_all", "merge_lists", "combine_sorted"),
        solutions=(
            """import heapq

def <f>(lists):
    return list(heapq.merge(*lists))""",
            """def <f>(lists):
    return sorted(x for items in lists for x in items)""",
            """import heapq

def <f>(lists):
    heap = [x for items in lists for x in items]
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]""",
        ),
        inputs=lambda rng: (
            [sorted_integers(rng, 0, 30, size(rng, 1, 4)) for _ in range(rng.randint(2, 4))],
        ),
    ),
    Family(
        concept="heap-sort",
        tags=("heaps", "sorting"),
        phrasings=(
            "Write a function to sort a list in ascending order with the help of a heap.",
            "Write a python function to heap sort a list of integers and return the ascending "
            "list.",
            "Given a list, push its items on a heap and pop them all; return them in the "
            "order popped, smallest first.",
            "Sort numbers from low to high by means of heapq and return a new list.",
            "Use a min-heap for returning the elements of a list in increasing order.",
            "Return a list sorted ascending, the algorithm being heap sort.",
        ),
        more_phrasings=(
            "Write a function to heapsort a list, ascending, into a new list.",
            "Write a python function to order integers from low to high using a binary heap from which the least is extracted again and again.",
            "Given a list, heapify a copy of it and return what successive removals of the minimum yield until it's empty.",
            "In which order do the items of a list leave a priority queue that always hands out its smallest first?",
            "Ascending sort by way of a heap.",
            "Throw the numbers on a pile that always keeps its lowest on top; take from the top until none is left, laying them in a row; that row is the answer.",
            "Heapsort: the non-decreasing arrangement of a list, obtained by building a min-heap and deleting the minimum n times.",
            "The first item returned is the least, each next is no smaller, nothing is lost, and a heap does the work rather than sorted().",
        ),
        names=("heap_sort", "heapsort", "sort_with_heap"),
        solutions=(
            """import heapq

def <f>(items):
    heap = list(items)
    heapq.heapify(heap)
    result = []
    while heap:
        result.append(heapq.heappop(heap))
    return result""",
            """import heapq

def <f>(numbers):
    heap = []
    for n in numbers:
        heapq.heappush(heap, n)
    return [heapq.heappop(heap) for _ in range(len(heap))]""",
        ),
        inputs=lambda rng: (integers(rng, -20, 50, size(rng, 3, 7)),),
    ),
    Family(
        concept="sum-of-k-smallest",
        tags=("heaps", "sorting"),
        phrasings=(
            "Write a function to add up the <k> smallest numbers of a list (all, if there are "
            "fewer).",
            "Write a python function to return the sum of the <k> lowest values in a list; "
            "repeats count separately.",
            "Given a list of integers, return the total of its <k> smallest items, or of all "
            "if it is shorter.",
            "What is the sum of the <k> least elements of a list? Shorter lists are summed "
            "completely.",
            "Take the <k> cheapest prices from a list (or all of them if there are not that "
            "many) and total them.",
            "Return the sum of at most <k> elements, the smallest ones.",
        ),
        more_phrasings=(
            "Write a function to total the <k> lowest numbers of a list, or the whole list if it's shorter.",
            "Write a python function to select the <k> minimal elements, equal ones counting each, and return what they add up to.",
            "Given integers in any order, return the sum of the first <k> of them after sorting upwards (of all if they aren't that many).",
            "How much do the <k> cheapest things on a price list cost together, everything if there are fewer?",
            "Sum of the <k> smallest list elements.",
            "Pick the lowest number, then the next lowest, till you have <k> or there are no more, and add up what you picked.",
            "The sum of x_(1), ..., x_(m) of the order statistics of a list of n integers, with m = min(<k>, n).",
            "The large numbers play no part: only those that come among the first <k> in rising order are added.",
        ),
        names=("sum_smallest", "sum_of_smallest", "cheapest_total", "sum_lowest"),
        solutions=(
            """import heapq

def <f>(numbers):
    return sum(heapq.nsmallest(<k>, numbers))""",
            """def <f>(nums):
    return sum(sorted(nums)[:<k>])""",
        ),
        inputs=lambda rng, k: (integers(rng, -9, 40, size(rng, 1, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="running-median",
        tags=("heaps",),
        phrasings=(
            "Write a function to return the median of every prefix of a list; of an even "
            "number take the lower middle one.",
            "Write a python function to compute running medians: after each number the lower "
            "median of all numbers so far.",
            "Given a list, return for each position the median of the items up to it (lower "
            "of two middle values).",
            "Numbers arrive one at a time; list the median after each arrival, the smaller "
            "middle element for even counts.",
            "For all i return the middle element of the sorted first i + 1 items, the left "
            "one of two middle elements.",
            "Return the sequence of lower medians of the growing prefixes of a list.",
        ),
        names=("running_medians", "running_median", "medians", "stream_medians"),
        solutions=(
            """from bisect import insort

def <f>(numbers):
    seen = []
    medians = []
    for n in numbers:
        insort(seen, n)
        medians.append(seen[(len(seen) - 1) // 2])
    return medians""",
            """def <f>(nums):
    result = []
    for i in range(1, len(nums) + 1):
        result.append(sorted(nums[:i])[(i - 1) // 2])
    return result""",
            """from statistics import median_low

def <f>(numbers):
    return [median_low(numbers[:i + 1]) for i in range(len(numbers))]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 30, size(rng, 2, 8)),),
    ),
    Family(
        concept="tasks-by-priority",
        tags=("heaps", "sorting"),
        phrasings=(
            "Write a function to return task names by priority, lowest number first; same "
            "priority: alphabetical.",
            "Write a python function to put (priority, name) tasks in the order of work: "
            "smaller priority first, ties by name.",
            "Given (priority, name) tuples, return the names as a min-heap would deliver them.",
            "In which order are tasks done if the smallest priority number goes first and "
            "ties go by name? Return the names.",
            "Return just the names of (priority, task) pairs, sorted by priority number "
            "ascending and then by name.",
            "Empty a priority queue of (number, name) entries, the lowest entry always first, "
            "and list the names.",
        ),
        more_phrasings=(
            "Write a function to list the task names of (priority, name) pairs, low number first, equal numbers alphabetically.",
            "Write a python function to schedule jobs, tuples of an urgency number and a title, with number 1 ahead of 2 and titles deciding ties, returning the titles.",
            "Given tuples (number, task), return the tasks in the order in which a min priority queue of these tuples would release them.",
            "Which task comes first, which second and so on, as a list of names, when a smaller number means more urgent and like numbers go by alphabet?",
            "Task names sorted by (priority, name).",
            "Each chore has a number telling how soon it must be done, 1 being sooner than 2; list the chores in the order of doing, alphabetically where numbers are equal.",
            "The second components of a list of pairs after sorting the pairs lexicographically in increasing order.",
            "[(2, 'wash'), (1, 'shop'), (2, 'cook')] gives ['shop', 'cook', 'wash']; the numbers themselves are not returned.",
        ),
        names=("task_order", "by_priority", "work_order", "run_order"),
        solutions=(
            """import heapq

def <f>(tasks):
    heap = list(tasks)
    heapq.heapify(heap)
    return [heapq.heappop(heap)[1] for _ in range(len(heap))]""",
            """def <f>(tasks):
    return [name for _, name in sorted(tasks)]""",
        ),
        inputs=lambda rng: (
            [(rng.randint(1, 4), letters(rng, rng.randint(1, 3))) for _ in range(size(rng, 2, 5))],
        ),
    ),
)
