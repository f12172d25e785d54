"""More families about sorting, by keys and by hand."""

from training.corpus.draw import distinct, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="insertion-sort",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort a list with insertion sort.",
            "Write a python function to implement insertion sort and return the list in "
            "ascending "
            "order.",
            "Given a list of numbers, sort it by inserting one number after another at its place "
            "among those already in order.",
            "How is a list of integers put in ascending order with the insertion sort method?",
            "Use insertion sort to return the elements of a list in increasing order.",
            "Do an insertion sort by hand; the outcome is a new list from low to high.",
            "I need insertion sort as people sort cards: each next element slides left to where "
            "it belongs.",
        ),
        more_phrasings=(
            "Write a function to insertion-sort a list upwards.",
            "Write a python function to order a list from low to high by taking each element in turn and inserting it among those before it, already ordered.",
            "For a list of numbers, build the ascending list by shifting every next number left past all larger ones.",
            "What does the list look like from smallest to largest, if the sorting is done by insertion?",
            "ascending insertion sort of a list",
            "Pick up the numbers one by one and slip each into its right spot among the ones you hold, as with playing cards; in the end they go from small to big.",
            "A sort that maintains an ordered prefix: element i is inserted into the sorted a[0..i-1] for i = 1, 2, ..., giving an ascending copy.",
            "The left part is always in order and grows by one item per round, each newcomer going where it fits; the full ordered list is returned and the input left alone.",
        ),
        names=("insertion_sort", "sort_list", "sort_numbers", "my_sort"),
        solutions=(
            """def <f>(items):
    result = list(items)
    for i in range(1, len(result)):
        current = result[i]
        j = i - 1
        while j >= 0 and result[j] > current:
            result[j + 1] = result[j]
            j -= 1
        result[j + 1] = current
    return result""",
            """def <f>(numbers):
    result = []
    for n in numbers:
        i = 0
        while i < len(result) and result[i] <= n:
            i += 1
        result.insert(i, n)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, size(rng, 3, 7)),),
    ),
    Family(
        concept="selection-sort",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort a list with selection sort.",
            "Write a python function to implement selection sort and return the list in "
            "ascending "
            "order.",
            "Given a list of numbers, sort it by choosing the smallest remaining number again and"
            " again.",
            "Code selection sort for integers; the result is in increasing order.",
            "Use selection sort to return the elements of a list in increasing order.",
            "Sort numbers ascending without sorted(): find the minimum of the rest, put it next, "
            "repeat.",
            "I need a list from small to large, by the method known as selection sort.",
        ),
        more_phrasings=(
            "Write a function to selection-sort numbers, lowest first.",
            "Write a python function to order a list upwards by repeatedly finding the minimum of the unsorted part and exchanging it to that part's front.",
            "For a list of numbers, return it ascending, obtained by selecting the least of what is left for place 0, then for place 1, and so forth.",
            "How do the numbers stand in increasing order when sorted by selection, minimum after minimum?",
            "ascending selection sort of a list",
            "Look for the smallest number and put it first, then for the smallest of the others and put it second, and carry on until all are lined up.",
            "A sort in which step i swaps a[i] with the minimum of a[i], ..., a[n-1]; the result is non-decreasing.",
            "In each round one number gets to its final place: the lowest of those not yet placed. Return the list, in rising order, when every round is done.",
        ),
        names=("selection_sort", "sort_list", "sort_numbers", "my_sort"),
        solutions=(
            """def <f>(items):
    items = list(items)
    for i in range(len(items)):
        smallest = i
        for j in range(i + 1, len(items)):
            if items[j] < items[smallest]:
                smallest = j
        items[i], items[smallest] = items[smallest], items[i]
    return items""",
            """def <f>(numbers):
    rest = list(numbers)
    result = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        result.append(smallest)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, size(rng, 3, 7)),),
    ),
    Family(
        concept="divide-and-conquer-sort",
        tags=("sorting", "recursion"),
        phrasings=(
            "Write a function to sort a list recursively, by merge sort or quicksort.",
            "Write a python function to implement a divide and conquer sort that returns a new "
            "ascending list.",
            "Given a list, sort it by splitting it and sorting the parts recursively.",
            "Implement a recursive sorting algorithm for lists of numbers, ascending.",
            "Return the list in increasing order using quicksort or merge sort.",
            "Sort numbers by divide and conquer.",
            "I need an ascending sort written by hand that calls itself on smaller lists.",
        ),
        more_phrasings=(
            "Write a function to quicksort or mergesort a list, ascending.",
            "Write a python function to order a list from low to high recursively: divide it, order the pieces, combine them.",
            "For a list of numbers, return a new list in rising order, made by a method that calls itself on smaller parts.",
            "How can a list be put in ascending order by solving the same problem for parts of it, as quicksort and merge sort do?",
            "recursive ascending sort (quicksort or merge sort)",
            "A big heap of numbers is hard to sort, so make two smaller heaps, sort each in the same way, and put them together again, from small to big.",
            "A sorting algorithm of the divide-and-conquer type, whose base case is a list with fewer than two elements; the output is a non-decreasing list.",
            "Choose a pivot, sort what is below it and what is not by the very same procedure, and return the sorted small ones, the pivot and the sorted rest.",
        ),
        names=("merge_sort", "quick_sort", "recursive_sort", "sort_recursive"),
        solutions=(
            """def <f>(items):
    if len(items) < 2:
        return list(items)
    pivot, *rest = items
    smaller = [x for x in rest if x < pivot]
    larger = [x for x in rest if x >= pivot]
    return <f>(smaller) + [pivot] + <f>(larger)""",
            """def <f>(items):
    if len(items) <= 1:
        return items[:]
    middle = len(items) // 2
    left = <f>(items[:middle])
    right = <f>(items[middle:])
    result = []
    while left and right:
        if left[0] <= right[0]:
            result.append(left.pop(0))
        else:
            result.append(right.pop(0))
    return result + left + right""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, size(rng, 3, 7)),),
    ),
    Family(
        concept="kth-smallest",
        tags=("sorting", "searching"),
        phrasings=(
            "Write a function to find the k-th smallest element of a list, k counting from 1.",
            "Write a python function to return the element that would be at place k (first "
            "place: "
            "1) if the list were sorted ascending.",
            "Given a list of numbers and k, return its k-th smallest number; k=1 is the minimum.",
            "Which number of a list is the k-th lowest (1 meaning the lowest)?",
            "Return the k-th order statistic of a list, where the first is the smallest element.",
            "Select the number of rank k from below, the minimum having rank 1.",
            "I need the k-th smallest value of a list, repeated values counted separately, k "
            "from 1.",
        ),
        more_phrasings=(
            "Write a function to get the k-th lowest number of a list; k = 1 means the minimum.",
            "Write a python function to select from a list the number with exactly k - 1 numbers ahead of it in ascending order, copies counting separately.",
            "For a list of numbers and a k of 1 or more, sort from low to high and return the one at place k, places starting at 1.",
            "What number comes k-th when the list is read in increasing order, the lowest being the first?",
            "k-th smallest list element, k from 1",
            "Line up the numbers from small to big, count to k from the small end, and say which one you are at.",
            "The element of index k - 1 in the non-decreasing rearrangement of a list.",
            "In [8, 3, 3, 5] the first is 3, the second 3 again, the third 5 and the fourth 8; return whichever one k asks for.",
        ),
        names=("kth_smallest", "kth_lowest", "find_kth", "select_rank"),
        solutions=(
            """def <f>(numbers, k):
    return sorted(numbers)[k - 1]""",
            """import heapq

def <f>(numbers, k):
    return heapq.nsmallest(k, numbers)[-1]""",
            """def <f>(nums, k):
    rest = list(nums)
    for _ in range(k - 1):
        rest.remove(min(rest))
    return min(rest)""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, rng.randint(3, 7)), rng.randint(1, 3)),
    ),
    Family(
        concept="sort-dictionaries-by-field",
        tags=("sorting", "dictionaries"),
        phrasings=(
            "Write a function to sort a list of dictionaries by their '<key>'.",
            "Write a python function to order records, which are dicts, by the value of "
            "'<key>', "
            "lowest first.",
            "Given a list of dicts that all have '<key>', return it sorted by that in "
            "ascending "
            "order.",
            "Arrange dictionaries in a list by increasing '<key>'.",
            "Return the records from the smallest to the largest '<key>'; ties stay in order.",
            "Sort a list of dicts, using the entry '<key>' of each one as the sort key.",
            "I have records as dicts and want them ordered by their '<key>' entry.",
        ),
        more_phrasings=(
            "Write a function to order a list of dicts by '<key>', ascending.",
            "Write a python function to arrange records so that their '<key>' entries go up; equal ones stay in order.",
            "For a list of dictionaries, each with an entry '<key>', return the list with the lowest '<key>' in front and the highest at the end.",
            "In which order do the dicts come if they are ranked by what they hold under '<key>', smallest first?",
            "dicts sorted by increasing '<key>'",
            "Every card has a line '<key>'; put the cards in order, going up by what is written on that line.",
            "The stable ascending sort of a list of mappings r with the sort key r['<key>'].",
            "Only the '<key>' field matters for the order, all other fields just travel along with their dict; smaller values go to the front.",
        ),
        names=("sort_records", "sort_dicts", "order_records", "sort_by_field"),
        solutions=(
            """def <f>(records):
    return sorted(records, key=lambda record: record[<key>])""",
            """from operator import itemgetter

def <f>(items):
    return sorted(items, key=itemgetter(<key>))""",
        ),
        inputs=lambda rng, key: (
            [{"id": i, key: n} for i, n in enumerate(integers(rng, 1, 30, size(rng, 3, 3)))],
        ),
        parameters=lambda rng: {"key": rng.choice(("age", "price", "size", "rank"))},
    ),
    Family(
        concept="rank-of-each-element",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to replace each element of a list of distinct numbers by its "
            "rank, "
            "1 for the smallest.",
            "Write a python function to return for every number of a list (no duplicates) its "
            "place in ascending order, from 1.",
            "Given distinct numbers, return the list of their ranks, the least number ranking 1.",
            "Which place would each element take in the sorted list (first place is 1)? All "
            "elements differ.",
            "Return the 1-based positions the numbers of a list, all different, get by sorting.",
            "Rank different numbers from low (1) to high, in the order in which they are given.",
            "I want different scores turned into ranks, where the lowest score has rank 1.",
        ),
        more_phrasings=(
            "Write a function to turn distinct numbers into their ranks, lowest = 1.",
            "Write a python function to give for every entry of a list without repeats one plus the number of smaller entries.",
            "For a list of numbers that are all different, return a list of the same length saying which place each has from the bottom, starting at 1.",
            "How do the numbers, no two of them equal, rank against each other, in list order, with 1 for the least?",
            "ranks of distinct numbers, smallest first, from 1",
            "Runners' times are in a list, all different; write instead of each time what place it earns, the fastest, that is lowest, being place 1.",
            "The list whose i-th entry is the 1-based position of x[i] in the ascending order of the pairwise distinct numbers x.",
            "[30, 10, 20] becomes [3, 1, 2], because 10 is the lowest, 20 the next and 30 the highest.",
        ),
        names=("ranks", "rank_elements", "get_ranks", "to_ranks"),
        solutions=(
            """def <f>(numbers):
    ordered = sorted(numbers)
    return [ordered.index(n) + 1 for n in numbers]""",
            """def <f>(nums):
    return [1 + sum(m < n for m in nums) for n in nums]""",
            """def <f>(numbers):
    rank = {n: i for i, n in enumerate(sorted(numbers), 1)}
    return [rank[n] for n in numbers]""",
        ),
        inputs=lambda rng: (distinct(rng, -9, 40, size(rng, 3, 6)),),
    ),
)
