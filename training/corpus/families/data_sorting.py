"""Families about sorting, by keys and by hand."""

from training.corpus.draw import cased, distinct, integers, letters, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sort-words-by-length",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort a list of words by their length, shortest first.",
            "Write a python function to order strings from short to long; equally long ones stay "
            "in their order.",
            "Given a list of words, return it sorted by number of letters (stable, ascending).",
            "Arrange words by how long they are, beginning with the shortest.",
            "Return the strings in increasing order of length, ties as in the input.",
            "Put the shorter words of a list before the longer ones without reordering words of "
            "one length.",
            "I need a word list ordered by length, smallest length first.",
        ),
        names=("sort_by_length", "order_by_length", "length_sort", "shortest_first"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=len)""",
            """def <f>(items):
    result = list(items)
    result.sort(key=lambda word: len(word))
    return result""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 3, 5)),),
    ),
    Family(
        concept="sort-words-by-last-letter",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort a list of non-empty words by their last letter.",
            "Write a python function to order strings by their final character; ties keep their "
            "order.",
            "Given non-empty words, return them sorted (stably) by the character they end with.",
            "Arrange words alphabetically by the last letter of each.",
            "Return the strings in ascending order of their last characters.",
            "Sort words, none empty, comparing only how each of them ends: its last letter.",
            "I need a list of words put in order by their closing letter.",
        ),
        names=("sort_by_last", "order_by_ending", "last_letter_sort", "sort_by_last_letter"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda word: word[-1])""",
            """def <f>(items):
    def last(word):
        return word[-1]
    return sorted(items, key=last)""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 3, 5)),),
    ),
    Family(
        concept="sort-descending",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to sort a list of numbers in descending order.",
            "Write a python function to return the numbers of a list from largest to smallest.",
            "Given a list of integers, order it so that the biggest comes first.",
            "Sort numbers from high to low.",
            "Return a copy of the list in decreasing order.",
            "Arrange the values of a list so that they never increase.",
            "I want my list sorted the other way: greatest element first.",
        ),
        names=("sort_descending", "sort_desc", "high_to_low", "descending"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, reverse=True)""",
            """def <f>(nums):
    return sorted(nums)[::-1]""",
            """def <f>(items):
    result = []
    rest = list(items)
    while rest:
        biggest = max(rest)
        rest.remove(biggest)
        result.append(biggest)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, -20, 40, size(rng, 3, 7)),),
    ),
    Family(
        concept="sort-by-length-then-alphabet",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort words by length and words of equal length alphabetically.",
            "Write a python function to order a list of lower-case strings first by length, "
            "then by alphabet.",
            "Given lower-case words, return them from shortest to longest, same lengths in "
            "alphabetical order.",
            "Sort a list of words by two keys: the number of letters and the word itself.",
            "Arrange words by size; where sizes agree, use dictionary order.",
            "Return the words sorted by (length, word).",
            "I need short words first, and alphabetical order among words of one length.",
        ),
        names=("sort_words", "sort_by_two_keys", "length_then_alpha", "order_words"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=lambda word: (len(word), word))""",
            """def <f>(words):
    return sorted(sorted(words), key=len)""",
            """def <f>(items):
    pairs = [(len(word), word) for word in items]
    pairs.sort()
    return [word for _, word in pairs]""",
        ),
        inputs=lambda rng: ([letters(rng, rng.randint(1, 3), "abcde") for _ in range(size(rng, 3, 6))],),
    ),
    Family(
        concept="sort-ignoring-case",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to sort a list of words alphabetically without regard to case.",
            "Write a python function to order strings as if all letters were lower case, keeping "
            "their spelling; ties stay in order.",
            "Given words in mixed case, return them in case-insensitive alphabetical order.",
            "Sort words so that capitals and small letters count as equal.",
            "Arrange a list of strings from A to Z, ignoring upper and lower case.",
            "Return the words sorted by their lower-cased form.",
            "I want 'apple' before 'Bear' and 'Cat' after both: sorting that ignores case.",
        ),
        names=("sort_ignore_case", "sort_case_insensitive", "alphabetical", "sort_nocase"),
        solutions=(
            """def <f>(words):
    return sorted(words, key=str.lower)""",
            """def <f>(items):
    result = list(items)
    result.sort(key=lambda word: word.lower())
    return result""",
        ),
        inputs=lambda rng: ([cased(rng, word(rng)) for _ in range(size(rng, 3, 5))],),
    ),
    Family(
        concept="sort-by-hand",
        tags=("sorting",),
        phrasings=(
            "Write a function to sort a list with <how> sort.",
            "Write a python function to implement <how> sort and return the list in ascending "
            "order.",
            "Given a list of numbers, sort it from small to large by the <how> sort algorithm.",
            "Implement <how> sort for a list of integers, ascending.",
            "Use <how> sort to return the elements of a list in increasing order.",
            "Put numbers in ascending order; the method should be <how> sort.",
            "I need the <how> sort algorithm: a list goes in, the sorted list comes out.",
        ),
        names=("sort_list", "sort_numbers", "my_sort", "ascending_sort"),
        solutions=(
            """def <f>(items):
    items = list(items)
    n = len(items)
    for i in range(n):
        for j in range(n - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items""",
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
            """def <f>(items):
    items = list(items)
    for i in range(len(items)):
        smallest = i
        for j in range(i + 1, len(items)):
            if items[j] < items[smallest]:
                smallest = j
        items[i], items[smallest] = items[smallest], items[i]
    return items""",
        ),
        inputs=lambda rng, how: (integers(rng, -9, 40, size(rng, 3, 7)),),
        parameters=lambda rng: {"how": rng.choice(("bubble", "insertion", "selection"))},
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
            "I need a fast sort written by hand that calls itself on smaller lists.",
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
            "Write a python function to return the element that would be at place k (first place: "
            "1) if the list were sorted ascending.",
            "Given a list of numbers and k, return its k-th smallest number; k=1 is the minimum.",
            "Which number of a list is the k-th lowest (1 meaning the lowest)?",
            "Return the k-th order statistic of a list, where the first is the smallest element.",
            "Select the number of rank k from below, the minimum having rank 1.",
            "I need the k-th smallest value of a list, repeated values counted separately, k from 1.",
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
            "Write a python function to order records, which are dicts, by the value of '<key>', "
            "lowest first.",
            "Given a list of dicts that all have '<key>', return it sorted by that in ascending "
            "order.",
            "Arrange dictionaries in a list by increasing '<key>'.",
            "Return the records from the smallest to the largest '<key>'; ties stay in order.",
            "Sort a list of dicts, using the entry '<key>' of each one as the sort key.",
            "I have records as dicts and want them ordered by their '<key>' entry.",
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
            [{"id": i, key: n} for i, n in enumerate(integers(rng, 1, 30, size(rng, 2, 3)))],
        ),
        parameters=lambda rng: {"key": rng.choice(("age", "price", "size", "rank"))},
    ),
    Family(
        concept="rank-of-each-element",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to replace each element of a list of distinct numbers by its rank, "
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
