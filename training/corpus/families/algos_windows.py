"""Sliding windows, two pointers and prefix sums."""

from training.corpus.draw import chance, integer_list, integers, letters, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="longest-part-without-repeats",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to find the length of the longest contiguous "
            "part of a string in which no character occurs twice.",
            "Write a python function to return how long the longest "
            "substring without repeated characters is.",
            "Given a string, return the length of its longest slice with all characters different.",
            "How many characters has the longest gap-free piece of a text "
            "that contains no character more than once?",
            "Compute the greatest size of a window over a string whose "
            "characters are all distinct; 0 for an empty string.",
            "I need the length of the longest run of neighbouring "
            "characters without any duplicate among them.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest substring without repeating characters.",
            "Write a python function to determine the size of the biggest unbroken section of a text in which each character is unique.",
            "For a string, give how many characters the longest slice has that does not contain anything twice, 0 if there is no character.",
            "What is the greatest number of successive characters that are all unlike each other?",
            "Longest all-distinct slice, its length.",
            "Pull a strip of beads out of the chain, in one piece and every bead of another colour; how many beads long can it be? The letters are the colours.",
            "max { |w| : w is a factor of s and no letter occurs more than once in w }.",
            "\"abcab\" gives 3, \"aaa\" gives 1: start anew behind the earlier copy whenever a character comes again, and return the longest stretch seen.",
        ),
        names=("longest_distinct", "longest_unique", "distinct_length", "no_repeat_length"),
        solutions=("""\
def <f>(text):
    best = start = 0
    last = {}
    for i, c in enumerate(text):
        if last.get(c, -1) >= start:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best
""", """\
def <f>(s):
    best = ""
    current = ""
    for c in s:
        current = current[current.find(c) + 1:] + c
        best = max(best, current, key=len)
    return len(best)
""", """\
def <f>(text):
    n = len(text)
    parts = (text[i:j] for i in range(n) for j in range(i + 1, n + 1))
    return max((len(p) for p in parts if len(set(p)) == len(p)), default=0)
"""),
        inputs=lambda rng: (letters(rng, size(rng, 2, 12), rng.choice(("abc", "abcde",
            "abcdefg"))),),
    ),
    Family(
        concept="longest-part-with-k-different",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to find the length of the longest contiguous part "
            "of a string with at most <k> different characters.",
            "Write a python function to return how long the longest substring "
            "containing no more than <k> distinct characters is.",
            "Given a string, return the length of its longest slice made "
            "of at most <k> different characters.",
            "How many characters has the longest gap-free piece of a text "
            "that uses <k> kinds of characters or fewer?",
            "Compute the greatest size of a window over a string that holds at "
            "most <k> distinct characters; 0 for an empty string.",
            "I need the length of the longest run of neighbouring "
            "characters drawn from no more than <k> different ones.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest substring with at most <k> distinct characters.",
            "Write a python function to determine the size of the biggest unbroken section of a text whose alphabet has <k> characters or fewer.",
            "For a string, give how many characters the longest slice has in which no more than <k> unlike characters are found.",
            "What is the greatest number of successive characters that can be written with only <k> different signs or less?",
            "Longest slice with <= <k> kinds of characters.",
            "Pull a strip of beads out of the chain, in one piece and with <k> colours at the most; how many beads long can it be? The letters are the colours.",
            "max { |w| : w is a factor of s and the number of letters occurring in w is at most <k> }.",
            "Walk along the trees with <k> baskets, each for a single sort of fruit, and stop when you need another basket; return the most trees you can pass, choosing where to begin, when the text lists the fruit.",
        ),
        names=("longest_with_k", "k_distinct_length", "longest_window", "at_most_k"),
        solutions=("""\
def <f>(text):
    best = start = 0
    for end in range(1, len(text) + 1):
        while len(set(text[start:end])) > <k>:
            start += 1
        best = max(best, end - start)
    return best
""", """\
from collections import Counter

def <f>(s):
    counts = Counter()
    start = best = 0
    for i, c in enumerate(s):
        counts[c] += 1
        while len(counts) > <k>:
            counts[s[start]] -= 1
            if counts[s[start]] == 0:
                del counts[s[start]]
            start += 1
        best = max(best, i - start + 1)
    return best
"""),
        inputs=lambda rng, k: (letters(rng, size(rng, k + 1, 11), "abcdef"[:k + 2]),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="shortest-part-with-sum-at-least",
        tags=("lists",),
        phrasings=(
            "Write a function to find the length of the shortest contiguous part of a list "
            "of positive integers with a sum of at least a target, 0 if none.",
            "Write a python function to return how few neighbouring elements of a list of "
            "positive numbers reach a given total together; 0 if even all do not.",
            "Given positive amounts and a target, return with how few of them in direct "
            "succession the target is reached or passed, 0 if never.",
            "How many consecutive elements are needed at least for a sum "
            ">= the target? Return 0 if no slice is enough.",
            "Compute the minimal window length with sum at least the second "
            "argument over a list of positive integers (0 when impossible).",
            "I need the size of the smallest run of adjacent positive "
            "numbers that adds up to at least a given value, or 0.",
        ),
        more_phrasings=(
            "Write a function to get the minimum length of a subarray of positive integers with sum at least a target, 0 if none.",
            "Write a python function to determine the fewest successive entries of a list of positive integers whose total does not fall short of a goal, or 0 if the whole list falls short.",
            "For positive integers and a goal, give the size of the smallest unbroken section that sums to the goal or beyond, with 0 meaning that no section does.",
            "How few elements in a row are enough to make at least the target, if any are (else 0)?",
            "Shortest slice with sum >= target, else 0.",
            "So many pages a chapter has; I want to read at least so many pages, in chapters that follow each other, and as few chapters as I can. How many chapters is that? Say 0 if the book is too short.",
            "min { j - i + 1 : a[i] + ... + a[j] >= t } for a sequence a of positive integers and t > 0; 0 if no such i, j exist.",
            "[1, 4, 2] gives 2 for the goal 5, by 1 + 4, then 1 for the goal 4 and 0 for the goal 8; return this for any positive list and goal.",
        ),
        names=("shortest_window", "min_length", "fewest_neighbours", "shortest_run"),
        solutions=("""\
def <f>(numbers, target):
    best = len(numbers) + 1
    start = total = 0
    for end, n in enumerate(numbers):
        total += n
        while total >= target:
            best = min(best, end - start + 1)
            total -= numbers[start]
            start += 1
    return best if best <= len(numbers) else 0
""", """\
def <f>(nums, target):
    for length in range(1, len(nums) + 1):
        for i in range(len(nums) - length + 1):
            if sum(nums[i:i + length]) >= target:
                return length
    return 0
"""),
        inputs=lambda rng: (integers(rng, 1, 9, rng.randint(1, 8)), rng.randint(5, 32)),
    ),
    Family(
        concept="longest-part-with-sum",
        tags=("lists", "dictionaries"),
        phrasings=(
            "Write a function to find the length of the longest contiguous part of a "
            "list whose sum is exactly <total>, 0 if there is none.",
            "Write a python function to return how many neighbouring "
            "elements at most add up to <total>; 0 if no slice does.",
            "Given a list of integers, perhaps negative, return the greatest "
            "length of a non-empty slice with sum <total>, or 0.",
            "How long is the longest run of consecutive elements with "
            "total exactly <total>? Return 0 without one.",
            "Compute the maximum size of a contiguous part with sum "
            "<total>; when there is none the answer is 0.",
            "I need the length of the longest stretch of adjacent numbers "
            "that sums to <total>, or 0.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest subarray that sums to <total>, 0 if there is none.",
            "Write a python function to determine the most successive entries of an integer list that together make precisely <total>, or 0 if no section makes it.",
            "For integers of either sign, give the size of the biggest unbroken section totalling <total>, and 0 where none does.",
            "What is the largest number of elements in a row with <total> as their sum, if there are any (else 0)?",
            "Longest slice summing to <total>, its length.",
            "Money comes and goes day by day. What is the longest stretch of days, without a break, over which the balance changed by <total> in all? Say 0 if there is no such stretch.",
            "max { j - i + 1 : a[i] + ... + a[j] = <total> }, and 0 if the set is empty.",
            "Among all the contiguous parts with sum <total>, the one with the most elements counts: return how many it has, or 0 if there is no such part.",
        ),
        names=("longest_with_sum", "longest_slice", "max_run_length", "longest_stretch"),
        solutions=("""\
def <f>(numbers):
    first = {0: 0}
    total = best = 0
    for i, n in enumerate(numbers, 1):
        total += n
        if total - <total> in first:
            best = max(best, i - first[total - <total>])
        first.setdefault(total, i)
    return best
""", """\
def <f>(nums):
    for length in range(len(nums), 0, -1):
        for i in range(len(nums) - length + 1):
            if sum(nums[i:i + length]) == <total>:
                return length
    return 0
"""),
        inputs=lambda rng, total: (integers(rng, -3, 4, rng.randint(2, 9)),),
        parameters=lambda rng: {"total": rng.randint(0, 4)},
    ),
    Family(
        concept="longest-ones-with-flips",
        tags=("lists", "bits"),
        phrasings=(
            "Write a function to find the longest run of ones obtainable in a "
            "list of 0s and 1s by changing at most <k> zeros to ones.",
            "Write a python function to return the greatest length of a "
            "contiguous part of a 0/1 list that contains at most <k> zeros.",
            "Given a list of bits, return how long a run of consecutive 1s "
            "can become if up to <k> zeros may be flipped.",
            "How many neighbouring ones can there be at most after "
            "turning no more than <k> of the 0s into 1s?",
            "Compute the size of the largest window with <k> or fewer "
            "zeros in a list of zeros and ones.",
            "I need the length of the longest streak of days with success "
            "(1) if up to <k> failures (0) are forgiven.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest run of 1s after flipping at most <k> zeros in a bit list.",
            "Write a python function to determine the size of the biggest unbroken section of a list of 0s and 1s in which 0 occurs <k> times or fewer.",
            "For a list of bits, turn up to <k> of the 0s into 1s as best you can and give how many 1s then stand together at most.",
            "How long can a block of successive ones get, if no more than <k> zeros may be overwritten with ones?",
            "Longest 0/1 slice with <= <k> zeros.",
            "In the row of lamps (1 is lit, 0 is dark) I may light <k> dark ones at most; how long can the longest unbroken row of lit lamps become?",
            "max { j - i + 1 : a[i], ..., a[j] contain at most <k> zeros } for a binary sequence a, and 0 if there is no such section.",
            "Slide a window along the bits, moving its back end on as soon as it holds more than <k> zeros; return the greatest width it had.",
        ),
        names=("longest_ones", "max_ones", "flip_zeros", "longest_streak"),
        solutions=("""\
def <f>(bits):
    best = start = zeros = 0
    for end, bit in enumerate(bits):
        zeros += bit == 0
        while zeros > <k>:
            zeros -= bits[start] == 0
            start += 1
        best = max(best, end - start + 1)
    return best
""", """\
def <f>(bits):
    n = len(bits)
    parts = [bits[i:j] for i in range(n) for j in range(i, n + 1)]
    return max((len(p) for p in parts if p.count(0) <= <k>), default=0)
"""),
        inputs=lambda rng, k: ([int(chance(rng, 0.5)) for _ in range(rng.randint(5, 14))],),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="largest-water-container",
        tags=("lists",),
        phrasings=(
            "Write a function to find the greatest amount of water that two of the vertical "
            "walls in a list of heights, one unit apart, can hold between them.",
            "Write a python function to return the maximum of (j - i) * "
            "min(heights[i], heights[j]) over all pairs of positions i < j.",
            "Given wall heights at positions 0, 1, 2, ..., choose two walls with the "
            "largest product of distance and lower height; return the product.",
            "How large is the biggest basin between two of the walls, its width being the "
            "index distance and its height that of the lower wall?",
            "Compute the best distance times smaller value over all pairs of elements of a list.",
            "I need the largest rectangle area standing between two bars, as "
            "wide as their distance and as high as the lower one.",
        ),
        names=("largest_container", "max_area", "best_pair_area", "most_between_walls"),
        solutions=("""\
def <f>(heights):
    best, i, j = 0, 0, len(heights) - 1
    while i < j:
        best = max(best, (j - i) * min(heights[i], heights[j]))
        if heights[i] < heights[j]:
            i += 1
        else:
            j -= 1
    return best
""", """\
from itertools import combinations

def <f>(heights):
    pairs = combinations(range(len(heights)), 2)
    return max((j - i) * min(heights[i], heights[j]) for i, j in pairs)
"""),
        inputs=integer_list(1, 12, 2, 8),
    ),
    Family(
        concept="rain-water-between-bars",
        tags=("lists",),
        phrasings=(
            "Write a function to find how much rain a row of bars of "
            "width 1 can hold between them.",
            "Write a python function to return the total water standing on the bars of a list of "
            "heights, each column filled up to the lower of the highest bars on both sides.",
            "Towers of cubes stand in a row; given their heights, return how many cubes of "
            "rain water stay between them.",
            "How much water is left, in unit squares, in the dips of a profile of width-one "
            "columns after a flood?",
            "Add up for each bar the difference between the smaller of the maxima to "
            "its left and right (itself included) and its own height.",
            "I need the trapped water of a terrain given as non-negative "
            "heights; water runs off at both ends.",
        ),
        more_phrasings=(
            "Write a function to calculate the rain water trapped by bars of given heights and width 1.",
            "Write a python function to determine how many unit cubes of water a height profile retains, nothing being held at its open ends.",
            "For non-negative heights of columns side by side, give the volume of water that remains between them after heavy rain.",
            "How much water stays in the dips of this bar chart, where over each bar it stands as high as the lower of the tallest bars to either side?",
            "Total trapped water for a list of bar heights.",
            "It pours on a row of walls of different heights, each one foot thick, and the water that cannot run off left or right stays; how many square feet of it do you see from the front?",
            "The sum over i of min(max of h[0..i], max of h[i..n-1]) - h[i].",
            "[2, 0, 1] holds 1 and [1, 2, 3] nothing, since all runs off: return how much any list of heights holds.",
        ),
        names=("trapped_water", "rain_water", "water_held", "collect_water"),
        solutions=("""\
def <f>(heights):
    total = 0
    for i, h in enumerate(heights):
        total += min(max(heights[:i + 1]), max(heights[i:])) - h
    return total
""", """\
from itertools import accumulate

def <f>(heights):
    left = list(accumulate(heights, max))
    right = list(accumulate(heights[::-1], max))[::-1]
    return sum(min(a, b) - h for a, b, h in zip(left, right, heights))
"""),
        inputs=integer_list(0, 6, 2, 10),
    ),
    Family(
        concept="count-parts-with-product-below",
        tags=("lists",),
        phrasings=(
            "Write a function to count the contiguous non-empty parts of a list of "
            "positive integers whose product is less than a limit.",
            "Write a python function to return how many slices of neighbouring "
            "positive numbers have a product strictly below k.",
            "Multiply the elements of every non-empty slice of a list of positive integers; "
            "how many of the products are below k?",
            "How many runs of consecutive elements (by position) multiply to less than the limit?",
            "Count the windows of any length, at least one element, whose "
            "product stays under the second argument.",
            "I need the number of stretches of adjacent positive values with "
            "product smaller than a bound, the bound excluded.",
        ),
        more_phrasings=(
            "Write a function to count the subarrays of positive integers with product less than k.",
            "Write a python function to determine how many non-empty unbroken sections of a list of positive integers multiply to something under a bound.",
            "For positive integers and a bound k, give the number of pairs of first and last position whose section has a product smaller than k.",
            "How many contiguous pieces of the list have elements whose product stays below k, a piece with product k not counting?",
            "Number of slices with product < k.",
            "From so many successive machines, each enlarging a picture by its factor, choose where to begin and where to stop. In how many ways does the picture grow less than k times? At least one machine is used.",
            "|{ (i, j) : i <= j, a[i] * ... * a[j] < k }| for a sequence a of positive integers.",
            "[2, 3, 4] with 7 gives 4, namely 2, 3, 4 and 2 * 3; return this count for any positive list and k.",
        ),
        names=("count_products", "windows_below", "count_slices", "product_below"),
        solutions=("""\
def <f>(numbers, k):
    count = 0
    for i in range(len(numbers)):
        product = 1
        for n in numbers[i:]:
            product *= n
            if product >= k:
                break
            count += 1
    return count
""", """\
from math import prod

def <f>(nums, limit):
    n = len(nums)
    return sum(prod(nums[i:j]) < limit for i in range(n) for j in range(i + 1, n + 1))
"""),
        inputs=lambda rng: (integers(rng, 1, 8, rng.randint(2, 7)), rng.choice((5, 8, 10, 12, 20,
            24, 30, 50))),
    ),
    Family(
        concept="count-parts-divisible",
        tags=("lists", "dictionaries"),
        phrasings=(
            "Write a function to count the contiguous non-empty parts of "
            "a list whose sum is divisible by <k>.",
            "Write a python function to return how many slices of "
            "neighbouring integers have a sum that is a multiple of <k>.",
            "Add up every non-empty slice of a list of integers and count the slices whose "
            "total is divisible by <k>.",
            "How many runs of consecutive elements (by position) add up to a multiple of <k>?",
            "Count the index pairs i < j for which the sum of "
            "numbers[i:j] leaves no remainder on division by <k>.",
            "I need the number of stretches of adjacent values whose "
            "total is evenly divisible by <k>.",
        ),
        more_phrasings=(
            "Write a function to count the subarrays whose sum is a multiple of <k>.",
            "Write a python function to determine how many non-empty unbroken sections of an integer list leave no remainder when their total is divided by <k>.",
            "For a list of integers, give the number of pairs of first and last position whose section totals a number divisible by <k>.",
            "How many contiguous pieces of the list sum to something that <k> divides exactly?",
            "Number of slices with sum divisible by <k>.",
            "Days bring so many eggs each. In how many ways can I choose a first and a last day so that all the eggs from then to then fill boxes of <k> exactly, none left over?",
            "|{ (i, j) : i <= j, a[i] + ... + a[j] = 0 mod <k> }|.",
            "Two prefix sums, the empty one too, with equal remainders on division by <k> enclose such a section: return how many pairs of prefixes are like this.",
        ),
        names=("count_divisible", "divisible_sums", "count_subarrays", "multiples_count"),
        solutions=("""\
def <f>(numbers):
    seen = {0: 1}
    total = count = 0
    for n in numbers:
        total = (total + n) % <k>
        count += seen.get(total, 0)
        seen[total] = seen.get(total, 0) + 1
    return count
""", """\
def <f>(nums):
    n = len(nums)
    return sum(sum(nums[i:j]) % <k> == 0 for i in range(n) for j in range(i + 1, n + 1))
"""),
        inputs=lambda rng, k: (integers(rng, 0, 9, rng.randint(2, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 6)},
    ),
    Family(
        concept="range-sum-queries",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to answer queries (i, j) about a list: the sum of "
            "the elements from index i to index j, both included.",
            "Write a python function to return the list of the sums numbers[i] + ... "
            "+ numbers[j] for each pair (i, j) of a list of queries.",
            "Given numbers and a list of index pairs (first, last), "
            "return the inclusive range sum for every pair.",
            "What are the totals of the slices from i through j (inclusive) "
            "for the given queries? Return them in a list.",
            "Use prefix sums to compute, for each query (i, j), the total "
            "of the elements at the indexes i to j inclusive.",
            "I need many range sums of one list; arguments: the numbers, "
            "then tuples of first and last index (both counted).",
        ),
        more_phrasings=(
            "Write a function to return the sums of numbers[i..j], ends included, for a list of (i, j) queries.",
            "Write a python function to evaluate totals over index ranges of a list, one for each pair of first and last index, the last index belonging to the range.",
            "For a list of numbers and a list of (i, j), give a list with what the elements at i, i + 1, ..., j come to, pair by pair.",
            "Which totals belong to these stretches of the list, each stretch being written as its first and its last index, both within it?",
            "Inclusive range sums for (first, last) pairs.",
            "Here is what I spent each day, counting days from 0, and here are pairs of days. For each pair tell me what I spent from the one day to the other, both counted, all in a list.",
            "The list of S[j + 1] - S[i] for the queries (i, j) in order, S being the prefix sums of the numbers with S[0] = 0.",
            "[4, 1, 5] with [(0, 1), (2, 2)] gives [5, 5]; return the like for any numbers and index pairs, ends included.",
        ),
        names=("range_sums", "answer_queries", "query_sums", "interval_sums"),
        solutions=("""\
def <f>(numbers, queries):
    prefix = [0]
    for n in numbers:
        prefix.append(prefix[-1] + n)
    return [prefix[j + 1] - prefix[i] for i, j in queries]
""", """\
def <f>(nums, queries):
    return [sum(nums[i:j + 1]) for i, j in queries]
"""),
        inputs=lambda rng: (lambda n: (integers(rng, -5, 15, n), [tuple(sorted((rng.randrange(n),
            rng.randrange(n)))) for _ in range(rng.randint(1, 3))]))(rng.randint(2, 7)),
    ),
    Family(
        concept="apply-range-additions",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to start with n zeros and apply updates (i, j, v), each adding "
            "v to all elements from index i to j inclusive; return the list.",
            "Write a python function to return the list of length n that results from adding v "
            "at the indexes i..j (both included) for each (i, j, v), from zeros.",
            "Given n and tuples (first, last, amount), add each amount to all "
            "positions first to last inclusive of a list of n zeros.",
            "What does a list of n zeros become after range updates (i, j, "
            "v) that increase the elements i through j by v?",
            "Use a difference array: n zeros, every update (i, j, v) adds v on "
            "the inclusive range i to j; return the final list.",
            "I need the final counts of n counters, zero at first, after bulk "
            "additions given as (first index, last index, value).",
        ),
        more_phrasings=(
            "Write a function to apply range updates (i, j, v), ends included, to a list of n zeros.",
            "Write a python function to determine the state of n counters, initially 0, when every update raises those numbered i up to and including j by v.",
            "For a length n and a list of triples (first, last, amount), give the list whose entry at p is the sum of the amounts whose range, both ends in it, contains p.",
            "Which values do n zeros have after each (i, j, v) has added v everywhere from index i to index j, inclusive?",
            "Zeros of length n plus inclusive range increments.",
            "There are n empty jars numbered from 0. Each note says: put v beans into all jars from i to j, both of these as well (a negative v takes out). What is in the jars when all notes are done, as a list?",
            "The vector x of length n with x[p] equal to the sum of v over all updates (i, j, v) with i <= p <= j.",
            "4 with [(0, 2, 1), (2, 3, 5)] gives [1, 1, 6, 5]; return the list for any n and any such triples of first index, last index and value.",
        ),
        names=("range_additions", "apply_updates", "add_ranges", "final_counts"),
        solutions=("""\
def <f>(n, updates):
    result = [0] * n
    for i, j, value in updates:
        for k in range(i, j + 1):
            result[k] += value
    return result
""", """\
from itertools import accumulate

def <f>(n, updates):
    change = [0] * (n + 1)
    for first, last, value in updates:
        change[first] += value
        change[last + 1] -= value
    return list(accumulate(change))[:n]
"""),
        inputs=lambda rng: (lambda n: (n, [(*sorted((rng.randrange(n), rng.randrange(n))),
            rng.randint(-3, 9)) for _ in range(rng.randint(1, 4))]))(rng.randint(2, 7)),
    ),
    Family(
        concept="anagram-start-positions",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to list the indices at which a "
            "rearrangement of the letters of a word starts in a text.",
            "Write a python function to return all positions i where the slice of a text "
            "starting at i and as long as the word is an anagram of the word.",
            "Given a text and a word, return the start indexes of the substrings "
            "that consist of exactly the word's letters in any order.",
            "Where in the text do anagrams of the word (the word itself "
            "too) begin? Return the indices in ascending order.",
            "Slide a window of the word's length over the text and return the "
            "starts of the windows with the same letters equally often.",
            "I need every index in a string from which the next len(word) "
            "characters are a permutation of the given word.",
        ),
        more_phrasings=(
            "Write a function to find the start indices of all anagrams of a word in a text.",
            "Write a python function to locate, in ascending order, every place where the next characters of a text, as many as a word has, are the word's letters in some order.",
            "For a text and a word, give the list of indices at which a slice begins that can be rearranged into the word.",
            "At which indices does a scrambled form of the word, or the word as it is, begin within the text?",
            "Indices of permutation matches of a word in a text.",
            "Somebody may have jumbled the word and hidden it in the line in one piece. List the places, counted from 0, where a jumble of it starts, those that overlap too.",
            "The ascending list of i with the multiset of text[i], ..., text[i + m - 1] equal to that of the word, m being the word's length.",
            "\"abab\" with \"ba\" gives [0, 1, 2] and with \"aa\" gives []; return the starts for any text and word, in this order of arguments.",
        ),
        names=("anagram_positions", "find_anagrams", "anagram_starts", "permutation_positions"),
        solutions=("""\
def <f>(text, word):
    k = len(word)
    goal = sorted(word)
    return [i for i in range(len(text) - k + 1) if sorted(text[i:i + k]) == goal]
""", """\
from collections import Counter

def <f>(text, word):
    wanted = Counter(word)
    starts = []
    for i in range(len(text) - len(word) + 1):
        if Counter(text[i:i + len(word)]) == wanted:
            starts.append(i)
    return starts
"""),
        inputs=lambda rng: (letters(rng, rng.randint(3, 12), "aabc"), letters(rng, rng.randint(1,
            3), "aabc")),
    ),
)
