"""More families about heaps and priorities."""

from training.corpus.draw import integers, size, sorted_integers
from training.corpus.family import Family

FAMILIES = (
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
        more_phrasings=(
            "Write a function to list the <k> numbers nearest a target, by distance, then by size (list first, target second).",
            "Write a python function to rank values by their absolute deviation from the second argument, lower values preferred on equality, and return the top <k>.",
            "You have a list of numbers and a target; return its <k> best approximations to the target, best first, smaller ahead of larger when equally good, all of them if there are fewer.",
            "Which <k> elements of a list lie closest to a given number, from nearest on, with the lesser coming before the greater at equal distance?",
            "<k> nearest elements to a target, nearest first.",
            "People guessed a number; list the <k> guesses that came nearest to the true one, the best at the front, and of two equally good the lower first.",
            "The first <k> terms of the list sorted by the key (|x - t|, x), t being the second argument.",
            "For the target 10 the values 9 and 11 are equally near, so 9 stands first; after sorting in this way cut off behind <k> items.",
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
        more_phrasings=(
            "Write a function to double a list's current minimum <k> times over and return everything sorted.",
            "Write a python function to perform <k> rounds in each of which one least element is multiplied by two, and give the final values in ascending order.",
            "Given a list of numbers, return its sorted content after <k> steps; a step exchanges the lowest number there is for twice that number.",
            "Which numbers, from low to high, has one if the then smallest is doubled, <k> times one after the other?",
            "Sorted list after <k> doublings of the minimum.",
            "<k> times over, whoever has least at that moment gets as much again; list what all have in the end, lowest first.",
            "The increasing arrangement of the multiset obtained by iterating <k> times: remove one minimum m, insert 2m.",
            "A doubled number may be the smallest still and be doubled again; if two are lowest only one of them changes in a round; there are <k> rounds; sort at the end.",
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
        more_phrasings=(
            "Write a function to get the end time of jobs, taken in list order, by <k> workers, each taking the next when free.",
            "Write a python function to simulate <k> parallel machines fed from a queue of durations and return the moment the last one stops, 0 for no jobs.",
            "Given job lengths in order, return when everything is finished, each job starting on that one of <k> workers, all idle at time 0, who is free earliest.",
            "At what time is the last customer done, if <k> counters are open from time 0 and the next in line always goes to the counter that gets free first?",
            "Completion time of a job queue on <k> workers.",
            "<k> people share the washing-up, piece by piece in the given order; who is ready takes the next piece; tell after how much time they are all ready.",
            "The makespan of list scheduling on <k> identical machines in the given order of jobs, each assigned to the least loaded machine.",
            "Hold <k> clocks at 0; for every duration move the clock that shows least forward by it; the highest clock is the answer.",
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
        more_phrasings=(
            "Write a function to list what a min-heap gives out if numbers insert and each None pops.",
            "Write a python function to run a sequence of queue commands, an int meaning 'put in' and None meaning 'take the least out', and collect what is taken.",
            "Given a list of integers and Nones, return for each None the lowest integer waiting at that moment, which then leaves.",
            "Which numbers, in order, does a priority queue hand over when a list feeds it with numbers and asks for the minimum at every None?",
            "Minima taken out at the Nones of a list.",
            "Numbers go into a bag one by one; each None tells you to take out the lowest one in the bag; list the ones that you took, first to last.",
            "The output sequence of a min-priority queue under the operations insert(x) for an integer x and delete-min for None.",
            "[4, 2, None, 1, None] takes out 2 at the first None and 1 at the second, so [2, 1] is returned; 4 stays in and isn't reported.",
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
