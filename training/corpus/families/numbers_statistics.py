"""Ranks, modes, squares and products of lists of numbers."""

from training.corpus.draw import coin, integer_list, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="second-largest",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to find the second largest distinct "
            "number of a list (it has at least two).",
            "Write a python function to return the biggest value of a list that is below its maximum.",
            "Given a list with at least two different numbers, return the "
            "runner-up; repeats of the maximum do not count.",
            "Which distinct value ranks second from the top? The "
            "list holds two or more different numbers.",
            "I need the second highest of the different values in a list.",
            "Leave out every copy of the maximum and return the "
            "largest of the rest (there is one).",
            "Return the second greatest distinct element of a list.",
        ),
        more_phrasings=(
            "Write a function to get the next smaller value after the maximum of a list that has two or more different values.",
            "Write a python function to extract the maximum of what is left once every copy of the top value is discarded.",
            "For numbers of which at least two differ, return the silver medallist by value, however often the winner's value occurs.",
            "What would be the greatest list value if all occurrences of the very greatest were struck out?",
            "second highest distinct value of a list",
            "Forget that numbers may come several times; say which one comes right after the biggest.",
            "The largest element strictly less than the maximum of a list with at least two distinct elements.",
            "[9, 9, 4, 7] gives 7 and not 9: remove repeats, sort, and take the last but one.",
        ),
        names=("second_largest", "runner_up", "second_highest", "find_second_largest"),
        solutions=("""\
def <f>(numbers):
    return sorted(set(numbers))[-2]
""", """\
def <f>(numbers):
    largest = max(numbers)
    return max(n for n in numbers if n != largest)
""", """\
def <f>(numbers):
    first = second = float("-inf")
    for n in numbers:
        if n > first:
            first, second = n, first
        elif second < n < first:
            second = n
    return second
"""),
        inputs=lambda rng: (lambda v: (rng.sample([*v, max(v), min(v) - rng.randint(1, 9)], len(v) + 2),))(
            some_integers(rng, -10, 50, 1, 5)),
    ),
    Family(
        concept="kth-largest",
        tags=("lists", "heaps"),
        phrasings=(
            "Write a function to find the k-th largest element of a "
            "list, counting repeats; k starts at 1.",
            "Write a python function to return what is at place k when the list "
            "is sorted from high to low (k = 1 is the maximum).",
            "Given a list and k (1 up to its length), return the kth "
            "biggest element; equal elements count separately.",
            "Which element is number k from the top, duplicates "
            "counted one by one, the maximum being number 1?",
            "I need the k-th highest value of a list, where repeated "
            "values take several places and k >= 1.",
            "Order the numbers descending and return the one at one-based position k.",
            "Return the element with rank k by size, rank 1 being "
            "the largest; ties occupy separate ranks.",
        ),
        more_phrasings=(
            "Write a function to get the k-th biggest number of a list, with k = 1 for the biggest and equal numbers each counted.",
            "Write a python function to return the order statistic of rank k from above (one-based), copies not being merged.",
            "Given a list of numbers and k from 1 up, remove the current maximum, one copy at a time, k - 1 times and return the maximum of what is left.",
            "Which number stands at place k, the first place being 1, after sorting the list from big to small and keeping duplicates?",
            "k-th greatest list value, duplicates kept, k from 1",
            "Line the numbers up with the biggest in front, equal ones side by side, and name the one that is k-th in the line.",
            "The element at index k - 1 of the list's non-increasing arrangement, multiplicities preserved, 1 <= k <= length.",
            "In [8, 8, 5] rank 1 is 8, rank 2 is 8 again and rank 3 is 5; return the value for a list and a rank.",
        ),
        names=("kth_largest", "find_kth_largest", "kth_biggest", "nth_largest"),
        solutions=("""\
def <f>(numbers, k):
    return sorted(numbers, reverse=True)[k - 1]
""", """\
import heapq

def <f>(numbers, k):
    return heapq.nlargest(k, numbers)[-1]
""", """\
def <f>(numbers, k):
    rest = list(numbers)
    for _ in range(k - 1):
        rest.remove(max(rest))
    return max(rest)
"""),
        inputs=lambda rng: (lambda v: (v, rng.randint(1, len(v))))(some_integers(rng, 0, 40, 2, 8)),
    ),
    Family(
        concept="sum-of-squares-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the sum of the squares of a list's numbers.",
            "Write a python function to square every element of a list and add the results.",
            "Given a list of integers, return the total of their squares (0 for an empty list).",
            "What do the squared list elements add up to?",
            "I need each number multiplied by itself and all these products summed.",
            "Return the squared length of a vector given as a list of coordinates.",
            "Add the second powers of all integers in the list.",
        ),
        more_phrasings=(
            "Write a function to total the squares of some integers.",
            "Write a python function to accumulate each entry's second power over a whole list.",
            "Given a list of integers, multiply every one by itself and return what these results make together, 0 if the list is empty.",
            "How big is the area of all squares together whose sides are the numbers in the list, minus signs ignored?",
            "total of all squared list entries",
            "Take each number times itself and say what everything adds up to; with no numbers it is 0.",
            "The squared Euclidean norm of a list of integers: the sum of x^2 over all its entries x.",
            "[3, -1, 2] becomes 9 + 1 + 4 = 14; note that the squaring comes before the adding.",
        ),
        names=("sum_of_squares", "square_sum", "sum_squares", "squared_total"),
        solutions=("""\
def <f>(numbers):
    return sum(n * n for n in numbers)
""", """\
def <f>(numbers):
    total = 0
    for n in numbers:
        total += n ** 2
    return total
""", """\
def <f>(numbers):
    return sum(map(lambda x: x * x, numbers))
"""),
        inputs=integer_list(-9, 20, 0, 7),
    ),
    Family(
        concept="dot-product",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the dot product of two lists of equal length.",
            "Write a python function to multiply two lists "
            "element by element and sum the products.",
            "Given two vectors as equally long lists, return their scalar product (0 if empty).",
            "Add up the products of the numbers at equal positions of both lists.",
            "I need the inner product of two lists that have the same length.",
            "Pair the elements of two equally long lists, multiply each pair and return the total.",
            "Return the sum of a[i] * b[i] over all positions i of two lists with equal lengths.",
        ),
        more_phrasings=(
            "Write a function to get the scalar product of two number lists of the same length.",
            "Write a python function to compute the inner product of a pair of equally sized vectors.",
            "For two lists with the same number of integers, multiply first by first, second by second and so on, and return what the products sum to.",
            "What do you get by multiplying the numbers that share a position in two equally long lists and adding all the results?",
            "inner product of two equally long lists",
            "One list has the prices, the other how many pieces are bought of each; say what must be paid in all, 0 for nothing.",
            "The bilinear form that maps two vectors of equal dimension to the sum of the products of their corresponding components.",
            "[1, 2, 3] with [4, 5, 6] makes 4 + 10 + 18 = 32; return this single number for any two lists of one length.",
        ),
        names=("dot_product", "scalar_product", "inner_product", "dot"),
        solutions=("""\
def <f>(a, b):
    return sum(x * y for x, y in zip(a, b))
""", """\
def <f>(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i] * b[i]
    return total
""", """\
from operator import mul

def <f>(a, b):
    return sum(map(mul, a, b))
"""),
        inputs=lambda rng: (lambda n: tuple([rng.randint(-5, 12) for _ in range(n)] for _ in "ab"))(rng.randint(0, 6)),
    ),
    Family(
        concept="sum-above-threshold",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to sum the numbers in a list that are greater than <k>.",
            "Write a python function to add up only those list elements which exceed <k>.",
            "Given a list of integers, return the total of the "
            "ones above <k> (<k> itself is left out).",
            "What do the elements larger than <k> add up to? None of them means 0.",
            "I need the sum of every number bigger than <k> in a list.",
            "Ignore all elements that are at most <k> and sum the others.",
            "Return the sum of the list's values strictly over <k>.",
        ),
        more_phrasings=(
            "Write a function to total just those numbers of a list that are over <k>.",
            "Write a python function to accumulate the entries strictly exceeding <k> and pass over all others.",
            "From a list of integers, drop everything that is <k> or less and return the sum of the remainder, 0 if nothing remains.",
            "How much do the list's numbers come to if only those beyond <k>, and not <k> itself, are taken?",
            "sum of list values greater than <k>",
            "Put aside every number that is not bigger than <k>, then add what you kept; if you kept nothing, say 0.",
            "The sum of all x in the list satisfying x > <k>.",
            "Everything is added but the values up to and including <k>.",
        ),
        names=("sum_above", "sum_greater", "sum_over", "total_above"),
        solutions=("""\
def <f>(numbers):
    return sum(n for n in numbers if n > <k>)
""", """\
def <f>(numbers):
    total = 0
    for n in numbers:
        if n > <k>:
            total += n
    return total
""", """\
def <f>(numbers):
    return sum(filter(lambda n: n > <k>, numbers))
"""),
        inputs=lambda rng, k: ([k if coin(rng) and coin(rng) else rng.randint(k - 15, k + 20)
                                for _ in range(rng.randint(0, 7))],),
        parameters=lambda rng: {"k": rng.choice((0, 5, 10, 12, 20, 25, 50))},
    ),
    Family(
        concept="mode-of-numbers",
        tags=("lists", "counters"),
        phrasings=(
            "Write a function to find the most frequent number of a "
            "non-empty list; of several, the smallest.",
            "Write a python function to return the mode of a list of "
            "integers, the least one if there is a tie.",
            "Given a non-empty list, return the value that occurs most "
            "often (the smallest such value on ties).",
            "Which number is the commonest? Ties go to the lower number.",
            "I need the mode; when several numbers are equally frequent take the minimum of them.",
            "Return the element with the highest count, preferring "
            "smaller elements among equal counts.",
            "Find the number repeated most in a list, choosing "
            "the smallest of equally common ones.",
        ),
        more_phrasings=(
            "Write a function to get the number that a list holds most often; if several tie, the lowest of them.",
            "Write a python function to determine the value of highest frequency, breaking draws in favour of the minimum, in a list with at least one element.",
            "You have at least one integer in a list; count each different value and return the one with the highest count, the lesser when counts are level.",
            "What value comes up more often than any other, or, where several share the record, which of these is smallest?",
            "most common list value, ties to the smallest",
            "Everybody voted for a number; say which one got the most votes, and if there is no clear winner, the littlest of the best.",
            "The least element among those of maximal multiplicity in a non-empty list.",
            "[4, 2, 4, 2, 9] gives 2, for 2 and 4 both occur twice and 2 is less; return such a number for any list that is not empty.",
        ),
        names=("mode", "most_frequent", "most_common_number", "find_mode"),
        solutions=("""\
def <f>(numbers):
    return max(sorted(set(numbers)), key=numbers.count)
""", """\
from collections import Counter

def <f>(numbers):
    counts = Counter(numbers)
    highest = max(counts.values())
    return min(n for n in counts if counts[n] == highest)
""", """\
def <f>(numbers):
    counts = {}
    for n in numbers:
        counts[n] = counts.get(n, 0) + 1
    return min(counts, key=lambda n: (-counts[n], n))
"""),
        inputs=lambda rng: (lambda low: (some_integers(rng, low, low + 3, 1, 9),))(rng.randint(0, 30)),
    ),
)
