"""More families about counting, sets and heaps."""

from training.corpus.draw import coin, distinct, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-subset",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to check whether every element of the first list is in the second.",
            "Write a python function to tell if the first list is a subset of the second, however"
            " often values are repeated.",
            "Given two lists, return True if the second contains each value of the first.",
            "Are all items of the first list also found in the second list?",
            "Test whether a list, taken as a set, is a subset of a second list.",
            "Return whether no element of the first list is missing from the second.",
            "I need to know if the values of one list are all available in a second one.",
        ),
        more_phrasings=(
            "Write a function to see if a second list has everything that is in the first.",
            "Write a python function to return False when some member of list one is lacking in list two, True otherwise; the counts play no role.",
            "Take two lists and return a boolean: does each entry of the former occur somewhere in the latter?",
            "Does the second list cover the first, meaning that nothing in the first is absent from the second?",
            "subset test, first list within second, ignoring repeats",
            "Here is what I need and there is what the shop has: tell me True if the shop has each thing I need, at least one of it.",
            "The inclusion relation of the sets of elements of two lists: True if the set of the first is contained in that of the second.",
            "With the shopping list [egg, egg, milk] and the shelf [milk, egg, tea] the answer is True; the other way round it is False because of the tea.",
        ),
        names=("is_subset", "all_in", "contained_in", "subset_of"),
        solutions=(
            """def <f>(a, b):
    return set(a) <= set(b)""",
            """def <f>(first, second):
    return all(x in second for x in first)""",
            """def <f>(a, b):
    for x in a:
        if x not in b:
            return False
    return True""",
        ),
        inputs=lambda rng: (
            (lambda b: (
                rng.sample(b, len(b) if coin(rng) else 2) + rng.choice(([], [], [7], [b[0]], [0])), b
            ))(distinct(rng, 1, 6, rng.randint(2, 4)))
        ),
    ),
    Family(
        concept="are-disjoint",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to check whether two lists have no element in common.",
            "Write a python function to tell if two lists are disjoint.",
            "Given two lists, return True if nothing is in both of them.",
            "Do two lists share no value at all?",
            "Return False as soon as the lists have one common element, otherwise True.",
            "Test if the intersection of two lists is empty.",
            "I want to be sure that none of the items of a list is also in a second list.",
        ),
        more_phrasings=(
            "Write a function to see if two lists have nothing in common.",
            "Write a python function to return True when the overlap of a pair of lists is empty and False when it is not.",
            "For two lists, report as a boolean whether each value is found in at most one of them.",
            "Is the intersection of the two lists empty?",
            "check that two lists do not overlap",
            "My friend and I each wrote down some things; say True if we never put down the same thing, False if we did.",
            "Two lists satisfy this predicate if their sets of elements have the empty set as intersection.",
            "Take the items of one list in turn and look for each in the other; if a single one is found the result is False, and if none is, True.",
        ),
        names=("are_disjoint", "no_common", "is_disjoint", "share_nothing"),
        solutions=(
            """def <f>(a, b):
    return set(a).isdisjoint(b)""",
            """def <f>(first, second):
    return not any(x in second for x in first)""",
            """def <f>(a, b):
    for x in a:
        if x in b:
            return False
    return True""",
        ),
        inputs=lambda rng: (
            distinct(rng, 1, 12, size(rng, 2, 3)),
            distinct(rng, 1, 12, rng.randint(2, 4)),
        ),
    ),
    Family(
        concept="count-distinct",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to count the different values in a list.",
            "Write a python function to return the number of distinct elements of a list.",
            "Given a list, return how many different items it has.",
            "How many values remain when the duplicates of a list are ignored?",
            "Return the size of the set of a list's elements.",
            "Count each value of a list only once and return that count.",
            "I need to know how many unique values occur in a list, repeats counting once.",
        ),
        more_phrasings=(
            "Write a function to tell how many unique values a list has.",
            "Write a python function to determine the cardinality of the set made from the entries of a list.",
            "Given a list with possible repetitions, work out the number of values that remain after removing all duplicates.",
            "How many different things are in this list, if equal ones are counted a single time?",
            "number of different items in a list",
            "How many kinds of things are there in my box? Ten of one kind still make only one.",
            "The number of equivalence classes of a list's elements under equality, as an integer.",
            "[5, 5, 8, 5] has four entries but only two kinds of them, so it should give 2.",
        ),
        names=("count_distinct", "distinct_count", "count_unique", "number_of_different"),
        solutions=(
            """def <f>(items):
    return len(set(items))""",
            """def <f>(lst):
    seen = []
    for x in lst:
        if x not in seen:
            seen.append(x)
    return len(seen)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 7, size(rng, 3, 9)),),
    ),
    Family(
        concept="common-to-all-sets",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to return the set of elements found in every list of a list of "
            "lists.",
            "Write a python function to intersect several lists; the result is a set.",
            "Given a non-empty list of lists, return the set of the values that all of them "
            "share.",
            "Which values occur in each one of several lists? Return them as a set.",
            "Return a set of the items common to all the inner lists.",
            "Find the intersection of any number (at least one) of lists as a set.",
            "I need what is in every list of my list of lists, in the form of a set.",
        ),
        more_phrasings=(
            "Write a function to get the set of values that are in all of the given lists.",
            "Write a python function to compute, as a set, the overlap of every sublist contained in one non-empty list.",
            "Given one list holding one or more lists, return a set with the elements that none of the inner lists lacks.",
            "Which values can be found in each of the sublists? Collect them in a set.",
            "intersection of all sublists, as a set",
            "Several people each listed their hobbies; give me the set of hobbies that everybody wrote down.",
            "The intersection of the element sets of a non-empty family of lists; the value returned is a set.",
            "Start with the set of the first inner list's items, strike out whatever some later inner list does not have, and return what survives.",
        ),
        names=("common_to_all", "intersect_all", "shared_by_all", "in_every_list"),
        solutions=(
            """def <f>(lists):
    return set(lists[0]).intersection(*lists[1:])""",
            """def <f>(lists):
    common = set(lists[0])
    for items in lists:
        common &= set(items)
    return common""",
            """def <f>(lists):
    return {x for x in lists[0] if all(x in other for other in lists)}""",
        ),
        inputs=lambda rng: (
            [distinct(rng, 1, 6, rng.randint(3, 5)) for _ in range(rng.randint(2, 3))],
        ),
    ),
    Family(
        concept="k-largest",
        tags=("heaps", "lists"),
        phrasings=(
            "Write a function to return the <k> largest numbers of a list, biggest first.",
            "Write a python function to find the top <k> values of a list in descending order.",
            "Given a list of numbers, return its <k> greatest elements from high to low; all "
            "of "
            "them if there are fewer.",
            "Use a heap to get the <k> highest numbers, in decreasing order.",
            "Pick the <k> biggest elements of a list, the largest one first.",
            "Return a list of the <k> maximal values in descending order.",
            "I need the best <k> scores of a list, starting with the best.",
        ),
        more_phrasings=(
            "Write a function to get the top <k> numbers of a list, highest first.",
            "Write a python function to sort numbers downwards and return just the leading <k> of them as a list.",
            "For a list of numbers, hand back the <k> maxima in a list running from large to small, or everything in that order if there are not so many.",
            "What are the <k> highest values in the list, starting with the maximum?",
            "the <k> greatest numbers, in falling order",
            "Out of a heap of numbers take the biggest, then the next biggest, until you have <k> of them or the heap is empty; show them in that order.",
            "The first min(<k>, length) elements of the descending arrangement of a list, repeated values included.",
            "Throw out all numbers but the <k> largest, and put the ones left in decreasing order.",
        ),
        names=("largest_numbers", "top_values", "k_largest", "best_scores"),
        solutions=(
            """import heapq

def <f>(numbers):
    return heapq.nlargest(<k>, numbers)""",
            """def <f>(nums):
    return sorted(nums, reverse=True)[:<k>]""",
            """import heapq

def <f>(numbers):
    heap = [-n for n in numbers]
    heapq.heapify(heap)
    return [-heapq.heappop(heap) for _ in range(min(<k>, len(heap)))]""",
        ),
        inputs=lambda rng, k: (integers(rng, -9, 40, size(rng, k, k + 4)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="k-smallest",
        tags=("heaps", "lists"),
        phrasings=(
            "Write a function to return the n smallest elements of a list in ascending order.",
            "Write a python function to find the n lowest numbers of a list, the lowest first.",
            "Given a list of numbers and n, return its n least elements from low to high.",
            "Use a heap queue to take the n smallest values out of a list, in increasing order.",
            "Pick the n minimal elements of a list and return them sorted.",
            "Return the n cheapest prices of a list, cheapest first.",
            "I need the n smallest items of a list of numbers as an ascending list.",
        ),
        more_phrasings=(
            "Write a function to get the n lowest values of a list, sorted upwards.",
            "Write a python function to return the first n entries of a list of numbers after ordering it from little to big.",
            "For a list of numbers followed by a count n, give a list of the n minima in increasing order, or of all numbers if there are fewer than n.",
            "Which n numbers of the list are the smallest? Return them starting with the very least.",
            "n smallest numbers of a list, ascending",
            "Pick out the tiniest number, then the next tiniest, and so on till you have n of them, and give them to me in a list in that order.",
            "The initial segment of length n of the non-decreasing rearrangement of the given list.",
            "A runner's times and a number n come in; the n fastest times go out, beginning with the quickest.",
        ),
        names=("smallest_numbers", "n_smallest", "lowest_values", "cheapest"),
        solutions=(
            """import heapq

def <f>(numbers, n):
    return heapq.nsmallest(n, numbers)""",
            """def <f>(nums, n):
    return sorted(nums)[:n]""",
            """import heapq

def <f>(numbers, n):
    heap = list(numbers)
    heapq.heapify(heap)
    result = []
    while heap and len(result) < n:
        result.append(heapq.heappop(heap))
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -9, 40, size(rng, 3, 7)), rng.randint(1, 4)),
    ),
    Family(
        concept="merge-sorted-lists",
        tags=("heaps", "sorting"),
        phrasings=(
            "Write a function to merge two sorted lists into one sorted list.",
            "Write a python function to combine two ascending lists so that the result is "
            "ascending too, duplicates kept.",
            "Given two lists in increasing order, return all their elements in increasing order.",
            "Merge two already sorted lists.",
            "Join two ordered lists of numbers into a single ordered one.",
            "Return the sorted list of everything in two sorted lists.",
            "I have two lists, each sorted from low to high, and want them as one such list.",
        ),
        more_phrasings=(
            "Write a function to weave two sorted lists together so the outcome stays sorted.",
            "Write a python function to form one ascending list of all values in a pair of ascending lists, without losing any repetition.",
            "Take two lists, each already in increasing order, and produce a single list, also in increasing order, holding the items of both.",
            "How do you make one ordered list of two that are each ordered from small to large?",
            "two ascending lists into one ascending list",
            "Two rows of children stand from short to tall; let them form a single row from short to tall, everybody included.",
            "The non-decreasing sequence that comprises exactly the elements, with multiplicity, of two given non-decreasing sequences.",
            "Compare the front items of two sorted lists, take the smaller one off, and repeat until both are used up; return what was taken, in that order.",
        ),
        names=("merge_sorted", "merge_lists", "combine_sorted", "merge"),
        solutions=(
            """import heapq

def <f>(a, b):
    return list(heapq.merge(a, b))""",
            """def <f>(a, b):
    return sorted(a + b)""",
            """def <f>(a, b):
    result = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            result.append(a[i])
            i += 1
        else:
            result.append(b[j])
            j += 1
    return result + a[i:] + b[j:]""",
        ),
        inputs=lambda rng: (
            sorted(integers(rng, -5, 20, size(rng, 2, 4))),
            sorted(integers(rng, -5, 20, size(rng, 2, 5))),
        ),
    ),
)
