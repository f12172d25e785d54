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
            "Merge k sorted lists (given in one list) and return the sorted result.",
            "Return one sorted list with the items of all the sorted lists in a list of lists.",
            "I have many already sorted lists and need their union with repeats, sorted as well.",
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
        names=("sum_smallest", "sum_of_smallest", "cheapest_total", "sum_lowest"),
        solutions=(
            """import heapq

def <f>(numbers):
    return sum(heapq.nsmallest(<k>, numbers))""",
            """def <f>(nums):
    return sum(sorted(nums)[:<k>])""",
        ),
        inputs=lambda rng, k: (integers(rng, -9, 40, size(rng, k, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="cheapest-joining-cost",
        tags=("heaps",),
        phrasings=(
            "Write a function to find the least total cost of joining pieces two at a time, a "
            "join costing the sum of both lengths.",
            "Write a python function to always join the two shortest pieces until one is left "
            "and return the sum of all join costs.",
            "Given lengths, repeatedly replace the two smallest by their sum, and return the "
            "total of these sums.",
            "What does it cost at least to unite all piles, if uniting two piles costs their "
            "combined size? One pile costs 0.",
            "Merge the two lowest numbers into their sum again and again; add up the sums "
            "made on the way and return that.",
            "Return the minimal cost for combining all numbers into one when combining a and "
            "b costs a + b.",
        ),
        names=("joining_cost", "merge_cost", "min_cost", "combine_cost"),
        solutions=(
            """import heapq

def <f>(lengths):
    heap = list(lengths)
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        cost += joined
        heapq.heappush(heap, joined)
    return cost""",
            """def <f>(piles):
    piles = sorted(piles)
    total = 0
    while len(piles) > 1:
        both = piles[0] + piles[1]
        total += both
        piles = sorted(piles[2:] + [both])
    return total""",
        ),
        inputs=lambda rng: (integers(rng, 1, 20, rng.randint(1, 6)),),
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
    Family(
        concept="k-closest-values",
        tags=("heaps", "sorting"),
        phrasings=(
            "Write a function to return the <k> numbers of a list closest to a target, "
            "nearest first, ties: smaller number first.",
            "Write a python function to find the <k> values nearest to a given number, "
            "ordered by distance and then by value.",
            "Given a list and a target, return <k> items with the least distance to it, "
            "closest first (lower value on ties).",
            "Which <k> elements lie nearest to the target? Sort them by distance; of equally "
            "distant ones the smaller is first.",
            "Order the list by |x - target|, then by x, and return the first <k> elements.",
            "Return the <k> list items with the smallest absolute difference to the second "
            "argument, ties by the lower item.",
        ),
        names=("closest", "nearest_values", "k_closest", "nearest"),
        solutions=(
            """def <f>(numbers, target):
    return sorted(numbers, key=lambda x: (abs(x - target), x))[:<k>]""",
            """import heapq

def <f>(nums, x):
    return heapq.nsmallest(<k>, nums, key=lambda n: (abs(n - x), n))""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 30, rng.randint(k, 7)), rng.randint(0, 30)),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="double-the-smallest-repeatedly",
        tags=("heaps", "simulation"),
        phrasings=(
            "Write a function to double the smallest number of a list <k> times in a row and "
            "return the list sorted.",
            "Write a python function to <k> times replace one smallest element by its double; "
            "return the sorted result.",
            "Given positive integers, take the minimum and double it, <k> times altogether, "
            "then return all numbers ascending.",
            "What is the sorted list after <k> rounds of doubling the (currently) lowest value?",
            "Repeat <k> times: the least element becomes twice as large. Return the elements "
            "in ascending order.",
            "Return in sorted order what is left when the minimum of the list has been "
            "doubled <k> times, one at a time.",
        ),
        names=("double_smallest", "grow_smallest", "double_minimum"),
        solutions=(
            """import heapq

def <f>(numbers):
    heap = list(numbers)
    heapq.heapify(heap)
    for _ in range(<k>):
        heapq.heapreplace(heap, heap[0] * 2)
    return sorted(heap)""",
            """def <f>(nums):
    nums = sorted(nums)
    for _ in range(<k>):
        nums[0] *= 2
        nums.sort()
    return nums""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 20, rng.randint(1, 6)),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="finish-time-with-workers",
        tags=("heaps", "simulation"),
        phrasings=(
            "Write a function to return when all jobs are done if <k> workers take them in "
            "order, each as soon as it is free.",
            "Write a python function to compute the finishing time of jobs given in order to "
            "whichever of <k> workers is free first.",
            "Given job durations, assign each in turn to the earliest free of <k> workers and "
            "return the time the last job ends.",
            "How long do <k> equal machines need for a queue of jobs, each next job going to "
            "the machine that is free soonest?",
            "<k> tills serve a queue of people with given service times; at what time is "
            "everybody served (0 if nobody came)?",
            "Return the largest finishing time when <k> workers, starting at 0, process the "
            "durations first come, first served.",
        ),
        names=("finish_time", "total_time", "makespan", "time_needed"),
        solutions=(
            """import heapq

def <f>(durations):
    free = [0] * <k>
    for d in durations:
        heapq.heapreplace(free, free[0] + d)
    return max(free)""",
            """def <f>(jobs):
    workers = [0] * <k>
    for job in jobs:
        i = workers.index(min(workers))
        workers[i] += job
    return max(workers)""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 12, size(rng, 1, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="is-min-heap",
        tags=("heaps", "logic"),
        phrasings=(
            "Write a function to check whether a list is a min-heap: no item is greater than "
            "its children at 2i+1 and 2i+2.",
            "Write a python function to tell if a list has the min-heap property used by heapq.",
            "Given a list, return True if every element is less than or equal to the elements "
            "at indexes 2i+1 and 2i+2.",
            "Is the array a valid binary min-heap (each parent at most as large as its children)?",
            "Check the heap order of a list, root at index 0 and smallest value on top.",
            "Return True when items[(i - 1) // 2] <= items[i] for all i from 1 on.",
        ),
        names=("is_min_heap", "is_heap", "heap_ordered", "valid_heap"),
        solutions=(
            """def <f>(items):
    return all(items[(i - 1) // 2] <= items[i] for i in range(1, len(items)))""",
            """def <f>(heap):
    for i in range(len(heap)):
        for child in (2 * i + 1, 2 * i + 2):
            if child < len(heap) and heap[child] < heap[i]:
                return False
    return True""",
        ),
        inputs=lambda rng: (
            sorted_integers(rng, 1, 12, 2)
            + integers(rng, rng.choice((2, 5, 10)), 20, rng.randint(1, 4)),
        ),
    ),
    Family(
        concept="popped-values-of-priority-queue",
        tags=("heaps", "simulation"),
        phrasings=(
            "Write a function to process a list where a number is pushed on a heap and None "
            "pops the smallest; return what is popped.",
            "Write a python function to return the values taken out of a priority queue: None "
            "means remove the minimum, else insert.",
            "Given numbers and None, add each number to a pool and at each None take out the "
            "lowest; return the list taken.",
            "Simulate a min-heap: integers go in, every None takes the smallest out. Return "
            "the removed numbers in order.",
            "For each None in the list, remove the least of the numbers that came before and "
            "are still there; return these.",
            "Return, in order, the minimum removed at every None of a list, all other entries "
            "being inserted when met.",
        ),
        names=("popped", "removed_values", "run_queue", "process"),
        solutions=(
            """import heapq

def <f>(operations):
    heap = []
    popped = []
    for x in operations:
        if x is None:
            popped.append(heapq.heappop(heap))
        else:
            heapq.heappush(heap, x)
    return popped""",
            """def <f>(commands):
    waiting = []
    result = []
    for c in commands:
        if c is None:
            waiting.sort()
            result.append(waiting.pop(0))
        else:
            waiting.append(c)
    return result""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 30, 2) + [None] + integers(rng, 1, 30, rng.randint(1, 3))
            + [None] * rng.randint(0, 2) + integers(rng, 1, 9, rng.randint(0, 1)),
        ),
    ),
)
