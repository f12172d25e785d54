"""Interview algorithms: stretches of lists, greedy choices, heaps, recursion, trees, networks."""

from training.corpus.draw import chance, distinct, integers, letters, size
from training.corpus.family import Family


def nested(rng, pairs):
    """A balanced text of that many pairs of round brackets."""
    if pairs == 0:
        return ""
    inside = rng.randint(0, pairs - 1)
    return "(" + nested(rng, inside) + ")" + nested(rng, pairs - 1 - inside)


def roads(rng):
    """A dictionary of one-way roads with lengths, and a start."""
    names = "ABC"
    graph = {
        a: {b: rng.randint(1, 9) for b in names if b != a and chance(rng, 0.6)} for a in names
    }
    return graph, rng.choice(names)


def forward_arrows(rng):
    """A graph without cycles as a dictionary, a start and a goal."""
    nodes = range(1, rng.randint(3, 5) + 1)
    graph = {a: [b for b in nodes if b > a and rng.random() < 0.7] for a in nodes}
    return graph, 1, nodes[-1]


def tree(rng, nodes):
    """A binary tree (value, left, right) with that many nodes, or None for none."""
    if nodes == 0:
        return None
    left = rng.randint(0, nodes - 1)
    return (rng.randint(1, 9), tree(rng, left), tree(rng, nodes - 1 - left))


def some_tree(rng):
    """A small binary tree, seldom the empty one."""
    return (tree(rng, 0 if chance(rng, 0.06) else rng.randint(1, 5)),)


def intervals(rng, count):
    """Intervals (start, end) with whole ends, start before end."""
    result = []
    for _ in range(count):
        start = rng.randint(0, 15)
        result.append((start, start + rng.randint(1, 6)))
    return result


def separate_intervals(rng):
    """Ascending intervals that do not touch, and one more interval."""
    ends = sorted(distinct(rng, 0, 20, 2 * rng.randint(1, 3)))
    spans = list(zip(ends[::2], ends[1::2], strict=True))
    start = rng.choice(ends) if chance(rng, 0.6) else rng.randint(0, 16)
    later = [end for end in ends if end > start]
    end = rng.choice(later) if later and chance(rng, 0.6) else start + rng.randint(1, 8)
    return spans, (start, end)


def piles_and_hours(rng):
    """Sizes of piles, and a number of hours not below that of the piles."""
    piles = integers(rng, 1, 30, rng.randint(1, 5))
    return piles, len(piles) + rng.randint(0, 8)


def trips(rng):
    """Trips (passengers, start, end)."""
    return ([(rng.randint(1, 5), a, b) for a, b in intervals(rng, rng.randint(1, 4))],)


FAMILIES = (
    Family(
        concept="longest-part-with-as-many-ones-as-zeros",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the length of the longest contiguous part of a list of "
            "zeros and ones that holds equally many of both; 0 if there is none.",
            "Write a python function to measure the longest stretch of a 0/1 list in which the "
            "ones are exactly as many as the zeros (0 when no such stretch exists).",
            "Given a list of bits, return how long its longest run of consecutive places with a "
            "balanced number of 0s and 1s is, or 0.",
            "How many neighbouring entries at most can be taken from a binary list so that half "
            "of them are 1 and half are 0? Nothing taken counts 0.",
            "Length of the longest balanced slice of a list of 0s and 1s: as many ones as zeros, "
            "0 if only the empty slice is balanced.",
            "I have coin flips as zeros and ones and want the length of the longest uninterrupted "
            "series with the same number of each, 0 when there isn't any.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest run of neighbours in a 0/1 list with equally many 0s and 1s, else 0.",
            "Write a python function to determine the maximal size of a contiguous segment of bits where zeros and ones balance out; 0 when no non-empty segment does.",
            "Given a list of 0s and 1s, return how long its longest consecutive section with as many 1s as 0s is, or 0 without such a section.",
            "What is the greatest number of adjacent bits that can be cut out of the list in one piece so that ones and zeros occur in it equally often (0 if only an empty piece works)?",
            "Length of the longest balanced segment of bits.",
            "Boys are written as 1 and girls as 0 in a row. I want to call out the longest group standing side by side that has the same number of boys and girls. How many children are in it? 0 if it can't be done.",
            "The maximum of j - i over all slices bits[i:j] of a list of zeros and ones in which both values occur equally often, the empty slice giving 0.",
            "Count +1 for a one and -1 for a zero: find the longest stretch of the list whose total is 0 and return how many entries it has.",
        ),
        names=("longest_balanced", "balanced_length", "equal_zeros_ones", "longest_even_split"),
        solutions=(
            """def <f>(bits):
    first = {0: -1}
    balance = best = 0
    for i, bit in enumerate(bits):
        balance += 1 if bit == 1 else -1
        if balance in first:
            best = max(best, i - first[balance])
        else:
            first[balance] = i
    return best""",
            """def <f>(bits):
    best = 0
    for i in range(len(bits)):
        for j in range(i + 1, len(bits) + 1):
            part = bits[i:j]
            if part.count(0) == part.count(1):
                best = max(best, j - i)
    return best""",
        ),
        inputs=lambda rng: ([int(rng.random() < 0.62) for _ in range(size(rng, 1, 9))],),
    ),
    Family(
        concept="sum-of-minima-of-all-parts",
        tags=("lists", "sequences"),
        phrasings=(
            "Write a function to add up the smallest values of all contiguous non-empty parts of "
            "a list.",
            "Write a python function to take every non-empty slice of consecutive elements, find "
            "its minimum and return the sum of those minima.",
            "Given a list of numbers, return the total of the minimum of each of its non-empty "
            "contiguous sublists (0 for an empty list).",
            "What do the minima of all the stretches of neighbouring elements, single elements "
            "included, sum to?",
            "Sum of min(part) over every contiguous non-empty part of the list.",
            "For [3, 1] the parts are [3], [1] and [3, 1], so the sum of their minima is 3 + 1 + "
            "1 = 5; compute this for any list, with 0 for the empty one.",
        ),
        more_phrasings=(
            "Write a function to sum the minimum of every contiguous non-empty sublist.",
            "Write a python function to go through all segments of adjacent list elements, note the least value of each, and total these values.",
            "Given a list of numbers, look at each window of neighbours of each possible length from 1 up, and return the sum of the lowest numbers found in them; 0 for no numbers.",
            "If I write down the smallest member of every unbroken section of the list, sections of one element too, what is the sum of what I wrote?",
            "Total of minima over all contiguous subarrays.",
            "Pick any start and any end in the row and look at the lowest number between them, both included. Do this for all choices and add those lowest numbers up.",
            "The sum of min(a[i], ..., a[j]) over all index pairs i <= j of the list a.",
            "[2, 1, 3] gives 9: the pieces 2, 1, 3, 2-1, 1-3 and 2-1-3 have the minima 2, 1, 3, 1, 1 and 1.",
        ),
        names=("sum_of_minima", "sum_part_minimums", "total_of_minima", "min_sum_all_parts"),
        solutions=(
            """def <f>(numbers):
    total = 0
    for i in range(len(numbers)):
        smallest = numbers[i]
        for x in numbers[i:]:
            smallest = min(smallest, x)
            total += smallest
    return total""",
            """def <f>(nums):
    n = len(nums)
    return sum(min(nums[i:j]) for i in range(n) for j in range(i + 1, n + 1))""",
        ),
        inputs=lambda rng: (integers(rng, -3, 12, size(rng, 1, 5)),),
    ),
    Family(
        concept="largest-perimeter-of-triangle-from-lengths",
        tags=("sorting", "geometry"),
        phrasings=(
            "Write a function to find the largest perimeter of a proper triangle whose three "
            "sides are taken from a list of lengths, or 0 if no three of them form one.",
            "Write a python function to choose three of the given stick lengths that make a "
            "triangle (any two together longer than the third) with the greatest perimeter and "
            "return that perimeter; 0 if impossible.",
            "Given a list of lengths, return the maximal sum of three of them that satisfy the "
            "strict triangle inequality, 0 if there are no such three.",
            "What is the greatest perimeter of a triangle that can be laid with three of the "
            "sticks? Degenerate triangles do not count; answer 0 if there is none.",
            "Largest triangle perimeter from three list entries, each shorter than the other two "
            "together; 0 when none fits.",
            "I have sticks of these lengths and want the biggest perimeter of a real triangle "
            "made of three of them (0 if I can't build any).",
        ),
        more_phrasings=(
            "Write a function to find the longest perimeter of any real triangle made from three of the given lengths, 0 if there is none.",
            "Write a python function to maximize the sum of three list entries in which the largest is less than the other two together; return 0 when no three qualify.",
            "Given side lengths in a list, choose three that can enclose a triangle with an area and return their greatest possible total, or 0 if all choices fail.",
            "How long can the border of a triangle be whose sides are three different entries of the list, if flat triangles are forbidden (0 when no triangle works)?",
            "Maximum triangle perimeter from a list of lengths, else 0.",
            "From a box of rods I take three that close to a triangle, not just lie flat on one another, so that the way around it is as long as possible. How long is it? 0 if no three rods fit.",
            "The maximum of a + b + c over three entries a, b, c (at different positions) with a < b + c, b < a + c and c < a + b; 0 if no such entries exist.",
            "Sort from long to short and slide over three neighbours; the first three where the longest is shorter than the other two combined give the answer as their sum. If none do, or there are fewer than three, it is 0.",
        ),
        names=("largest_perimeter", "max_triangle_perimeter", "biggest_triangle", "best_perimeter"),
        solutions=(
            """def <f>(sides):
    sides = sorted(sides, reverse=True)
    for a, b, c in zip(sides, sides[1:], sides[2:]):
        if a < b + c:
            return a + b + c
    return 0""",
            """from itertools import combinations

def <f>(lengths):
    best = 0
    for a, b, c in combinations(lengths, 3):
        if 2 * max(a, b, c) < a + b + c:
            best = max(best, a + b + c)
    return best""",
            """def <f>(sides):
    sides = sorted(sides)
    for i in range(len(sides) - 3, -1, -1):
        if sides[i] + sides[i + 1] > sides[i + 2]:
            return sum(sides[i:i + 3])
    return 0""",
        ),
        inputs=lambda rng: (
            [rng.choice((1, 2, 3, 5, 8, 9, 13, 20, 21)) for _ in range(rng.randint(2, 6))],
        ),
    ),
    Family(
        concept="three-way-partition-around-value",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to rearrange a list so that numbers below <k> come first, then "
            "those equal to <k>, then those above, each group in its original order.",
            "Write a python function to partition a list around the pivot <k> into smaller, equal "
            "and larger elements, in that order and stably, and return it as one list.",
            "Given a list of integers, return a new one with everything less than <k> in front, "
            "all copies of <k> in the middle and the rest at the end; inside the three groups the "
            "order stays.",
            "Put the values under <k> before the <k>s and the values over <k> behind them, "
            "without otherwise changing their order.",
            "Stable three-way partition by <k>: less, equal, greater, returned as a flat list.",
            "I want my numbers in three blocks - smaller than <k>, exactly <k>, bigger than <k> - "
            "in one list, not sorted within the blocks but in the order they came.",
        ),
        more_phrasings=(
            "Write a function to order a list into below <k>, equal to <k>, above <k>, keeping the order within each group.",
            "Write a python function to regroup integers by how they compare with <k>: lesser ones, then exact matches, then greater ones, in a single list and without other reordering.",
            "Given a list of integers, return a list of the same numbers in which all under <k> precede those that are <k>, which precede all over <k>; otherwise nothing changes places.",
            "What does the list look like after moving numbers smaller than <k> to the front and numbers larger than <k> to the back, each in their old sequence?",
            "Stable partition by <k>: smaller, equal, larger.",
            "People queue by age. Let everyone younger than <k> stand in front, those of exactly <k> in the middle, and the older ones behind, and nobody may overtake someone of the same group. Return the new line.",
            "The concatenation of the sublists of elements x < <k>, x = <k> and x > <k>, each in input order.",
            "Walk over the list three times: first copy what is less than <k>, then what equals <k>, then what is more than <k>, and return the copy as one flat list.",
        ),
        names=("three_way_partition", "partition_around", "split_by_pivot", "arrange_blocks"),
        solutions=(
            """def <f>(numbers):
    smaller = [x for x in numbers if x < <k>]
    equal = [x for x in numbers if x == <k>]
    larger = [x for x in numbers if x > <k>]
    return smaller + equal + larger""",
            """def <f>(nums):
    return sorted(nums, key=lambda x: (x > <k>) - (x < <k>))""",
            """def <f>(items):
    smaller, equal, larger = [], [], []
    for item in items:
        if item < <k>:
            smaller.append(item)
        elif item == <k>:
            equal.append(item)
        else:
            larger.append(item)
    return smaller + equal + larger""",
        ),
        inputs=lambda rng, k: (
            [k if chance(rng, 0.25) else rng.randint(k - 5, k + 5) for _ in range(size(rng, 2, 7))],
        ),
        parameters=lambda rng: {"k": rng.randint(2, 12)},
    ),
    Family(
        concept="counts-of-smaller-elements-behind",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to tell for each element of a list how many of the elements after "
            "it are smaller, as a list of counts.",
            "Write a python function to return a list with, for every position, the number of "
            "strictly smaller values to its right.",
            "Given a list of integers, replace each one by the count of later elements that are "
            "less than it and return the new list.",
            "How many smaller numbers follow each number? Answer with a list of counts in the "
            "same order.",
            "For every index i, count the j > i with values[j] < values[i]; return the counts.",
            "I have numbers in a row and, for each of them, want to know how many lower ones come "
            "behind it.",
        ),
        more_phrasings=(
            "Write a function to count, for each list element, the smaller ones to its right, returning a list.",
            "Write a python function to produce a list of the same length that says at each index how many later entries are strictly lower than the entry there.",
            "Given integers in a list, return for each of them the number of values further back that are less than it, in the same order.",
            "For every number in the row, how many of those coming after it does it exceed? Return all the answers as a list.",
            "List: per element, count of smaller followers.",
            "Children stand in line. Each one turns round and counts how many of those behind are shorter, equally tall ones not counted. List the counts from front to back.",
            "The list c with c[i] equal to the number of indices j > i such that a[j] < a[i].",
            "[3, 1, 2] becomes [2, 0, 0], as 1 and 2 follow the 3 and are less, and nothing smaller follows the others. Do this for any list.",
        ),
        names=("smaller_after", "count_smaller_right", "smaller_to_the_right", "counts_behind"),
        solutions=(
            """def <f>(numbers):
    return [sum(y < x for y in numbers[i + 1:]) for i, x in enumerate(numbers)]""",
            """from bisect import bisect_left, insort

def <f>(nums):
    seen, counts = [], []
    for x in reversed(nums):
        counts.append(bisect_left(seen, x))
        insort(seen, x)
    return counts[::-1]""",
            """def <f>(values):
    counts = [0] * len(values)
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[j] < values[i]:
                counts[i] += 1
    return counts""",
        ),
        inputs=lambda rng: (integers(rng, 0, 12, size(rng, 2, 7)),),
    ),
    Family(
        concept="h-index-of-citations",
        tags=("sorting", "counters"),
        phrasings=(
            "Write a function to find a researcher's h-index: the largest h such that at least h "
            "papers have at least h citations each, given the list of citation counts.",
            "Write a python function to return the greatest number h for which h or more entries "
            "of the list are h or more (0 if there is none).",
            "Given citation counts, return the biggest h with no fewer than h papers cited h "
            "times or more often.",
            "What is the highest h so that h of the papers were each quoted at least h times? The "
            "list gives the quotations per paper; an empty one yields 0.",
            "Largest h for which at least h of the citation counts in a list are at least h; 0 "
            "for an empty list.",
            "My papers have these citation counts; I want the largest h such that h of them reach "
            "h citations or more, 0 if no paper was ever cited.",
        ),
        more_phrasings=(
            "Write a function to compute the h-index from a list of citation counts.",
            "Write a python function to find the largest h for which no fewer than h publications have been cited no fewer than h times, 0 where there are none.",
            "Given how often each paper was cited, return the highest number h such that h papers or more have h citations or more; for an empty list 0.",
            "What is the greatest h with at least h entries of the list being h or bigger?",
            "h-index of a citation list.",
            "A singer has songs with so many fans each. Find the biggest number such that this many of the songs have that many fans or more; 0 if there's no such song.",
            "The h-index of a list is the maximum integer h >= 0 such that at least h elements are greater than or equal to h.",
            "Sort the counts downwards and go along while the count at place i, from 1, is at least i; the last such place is the result, 0 if even the first fails.",
        ),
        names=("h_index", "citation_index", "hirsch_index", "largest_h"),
        solutions=(
            """def <f>(citations):
    h = 0
    for count in sorted(citations, reverse=True):
        if count > h:
            h += 1
    return h""",
            """def <f>(papers):
    h = len(papers)
    while sum(c >= h for c in papers) < h:
        h -= 1
    return h""",
            """def <f>(citations):
    ranked = sorted(citations, reverse=True)
    return sum(count >= rank for rank, count in enumerate(ranked, 1))""",
        ),
        inputs=lambda rng: (integers(rng, 0, rng.choice((3, 8, 15)), size(rng, 1, 7)),),
    ),
    Family(
        concept="slowest-eating-speed-within-hours",
        tags=("searching",),
        phrasings=(
            "Write a function to find the smallest whole speed at which all piles are done within "
            "some hours (at least one per pile), when a pile takes pile / speed hours, rounded "
            "up.",
            "Write a python function to return the lowest integer v for which the sum of pile / v "
            "rounded up, over all piles, is at most the given hours (never fewer than the piles).",
            "Given the sizes of piles and a number of hours not below that of the piles, return "
            "the least whole rate such that the hours ceil(pile / rate) add up to no more.",
            "At what smallest whole number of pages an hour can I read all books (first argument) "
            "in h hours, h >= len(books), if each hour goes to one book only?",
            "Least integer rate such that every pile, taking ceil(pile / rate) hours, is done in "
            "the hours allowed; arguments are the piles and the hours (at least one per pile).",
            "I have stacks of forms and at least as many hours, each spent on a single stack. How "
            "few forms per hour, as a whole number, will do?",
        ),
        more_phrasings=(
            "Write a function to find the least integer speed that finishes all piles in time, each pile costing its size divided by the speed, rounded up, in hours; piles come first, then hours (not fewer than piles).",
            "Write a python function to return the minimal positive integer v with the total of ceil(pile / v) over the piles not exceeding the hours, of which there are at least as many as piles.",
            "For a list of pile sizes and an hour limit no smaller than the number of piles, return the smallest whole number per hour that gets everything done, when a begun hour on a pile is spent on that pile alone.",
            "How slowly, in whole bananas per hour, may a monkey eat so that all heaps are gone within the hours, if it never starts another heap in the same hour? Heaps are passed before hours, and there is an hour or more for each heap.",
            "Lowest whole rate with sum of ceil(pile / rate) <= hours.",
            "I have to wash several baskets of shirts and have at least one hour per basket. In one hour I touch only one basket. How many shirts per hour must I manage at the least, as a whole number? First come the baskets, then the hours.",
            "The minimum integer v >= 1 such that the sum over all piles p of ceil(p / v) is at most h; arguments: the piles, and h, which is at least their number.",
            "Try the speeds 1, 2, 3, ...: for each, add the hours per pile (its size over the speed, rounded up), and stop at the first speed whose total fits the second argument, which is never less than the number of piles.",
        ),
        names=("slowest_speed", "min_eating_speed", "lowest_rate", "needed_speed"),
        solutions=(
            """def <f>(piles, hours):
    speed = 1
    while sum(-(-pile // speed) for pile in piles) > hours:
        speed += 1
    return speed""",
            """from math import ceil

def <f>(piles, h):
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        if sum(ceil(p / middle) for p in piles) <= h:
            high = middle
        else:
            low = middle + 1
    return low""",
        ),
        inputs=piles_and_hours,
    ),
    Family(
        concept="split-into-k-parts-with-least-largest-sum",
        tags=("dynamic-programming", "searching"),
        phrasings=(
            "Write a function to cut a list of positive numbers into <k> contiguous non-empty "
            "parts whose greatest sum is the least possible; return that least value.",
            "Write a python function to return the minimal possible value of the greatest sum "
            "among <k> consecutive non-empty pieces that a list of positive integers is divided "
            "into.",
            "Given positive integers, at least <k> of them, divide the list without reordering "
            "into <k> non-empty blocks and return how small the heaviest block can be made.",
            "Chapters of these lengths are shared out in order among <k> readers, each getting "
            "one or more neighbouring chapters. What is the least possible maximum that one "
            "reader has to read?",
            "Smallest achievable maximum block total when splitting the list, in order, into <k> "
            "non-empty blocks.",
            "I must ship these packages in the given order on <k> days, at least one a day. What "
            "is the lowest daily capacity (the weight of the heaviest day) that will do?",
        ),
        more_phrasings=(
            "Write a function to divide a list of positives, in order, into <k> non-empty parts so that the biggest part sum is minimal, and return that sum.",
            "Write a python function to place cuts that make <k> runs, each of one or more neighbours, out of positive integers and give the lowest value that the maximum run total can have.",
            "Given a list of <k> or more positive integers, return the smallest bound for which some division into <k> non-empty consecutive groups has no group total above it.",
            "How low can the heaviest load be if a row of parcels with positive weights is shared among <k> carriers, each of whom takes at least one and only neighbouring parcels?",
            "Minimized largest sum of <k> contiguous non-empty parts.",
            "The songs of an album go onto <k> discs in their order, at least one on each disc. Make the longest disc as short as possible and tell me how long it is. The list has the positive lengths of the songs.",
            "The minimum, over all partitions of a list of positive integers into <k> non-empty contiguous blocks, of the maximum block sum.",
            "Consider every way to cut the list of positive numbers into exactly <k> pieces without rearranging and with no piece empty; note the largest piece total of each way and return the least of these notes.",
        ),
        names=("smallest_largest_sum", "split_fairly", "min_max_part", "least_heaviest_block"),
        solutions=(
            """from itertools import combinations

def <f>(numbers):
    n = len(numbers)
    best = sum(numbers)
    for cuts in combinations(range(1, n), <k> - 1):
        ends = (0, *cuts, n)
        best = min(best, max(sum(numbers[a:b]) for a, b in zip(ends, ends[1:])))
    return best""",
            """def <f>(numbers):
    limit = max(numbers)
    while True:
        parts, total = 1, 0
        for x in numbers:
            if total + x > limit:
                parts, total = parts + 1, 0
            total += x
        if parts <= <k>:
            return limit
        limit += 1""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 12, rng.randint(k, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="colliding-rocks-that-remain",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to let rocks collide: positives fly right, negatives left, equally "
            "fast; of two that meet the smaller in absolute value vanishes, or both if equal. "
            "Return the list left.",
            "Write a python function to return the surviving numbers: positives move right and "
            "negatives left; of two that collide the one of lesser absolute value is destroyed, "
            "or both if equal.",
            "Given nonzero integers moving right (plus) or left (minus) at the same speed, return "
            "those left after all collisions: the larger absolute value survives, equal ones "
            "destroy each other.",
            "Which numbers remain, in order, if a positive one meeting a negative one further on "
            "leaves only the greater in absolute value, and neither if they are equal in it?",
            "Wherever a positive number stands right before a negative one, remove the one with "
            "the smaller absolute value (both if they match); repeat until nothing changes and "
            "return the list.",
            "I have asteroids in a line, + going right and - going left, same speed. The bigger "
            "one survives a crash, two of equal size both explode. Give me the final list.",
        ),
        more_phrasings=(
            "Write a function to return the numbers that survive when positives move right, negatives left, and the smaller in size of two that meet is destroyed (both if equally big).",
            "Write a python function to simulate rocks of equal speed in a line, sign giving direction (plus is right), size the absolute value: in a crash only the bigger lives, on a tie neither. Return those remaining in order.",
            "Given a list of nonzero integers, where + flies to the right and - to the left at one speed, return what is left in order once no two can meet any more; a meeting removes the one of lesser magnitude, or both at equal magnitude.",
            "Which rocks of a row are still there in the end, if the positive ones roll right, the negative ones left, all equally fast, and out of every two that clash the lighter one breaks, or both when they weigh the same?",
            "Survivors of collisions: sign is direction, magnitude is strength, ties kill both.",
            "Cars with a plus drive right, cars with a minus drive left, in one lane. When two meet head-on the smaller one (minus sign ignored) is out, and when they are equally big both are. List who is still driving, from left to right.",
            "Reduce a list of nonzero integers by deleting, from each adjacent pair (p, q) with p > 0 > q, the element of smaller absolute value, or both if |p| = |q|, until no such pair exists; return the reduced list.",
            "[5, -3] leaves [5], [5, -5] leaves [], [5, -8] leaves [-8], and [-5, 3] stays as it is because the two fly apart. Let longer lists crash like this until nothing meets, and return the rest.",
        ),
        names=("remaining_rocks", "collide", "after_collisions", "survivors"),
        solutions=(
            """def <f>(rocks):
    stack = []
    for rock in rocks:
        alive = True
        while alive and rock < 0 and stack and stack[-1] > 0:
            alive = stack[-1] < -rock
            if stack[-1] <= -rock:
                stack.pop()
        if alive:
            stack.append(rock)
    return stack""",
            """def <f>(numbers):
    numbers = list(numbers)
    i = 0
    while i < len(numbers) - 1:
        a, b = numbers[i], numbers[i + 1]
        if a > 0 > b:
            numbers[i:i + 2] = [a] if a > -b else [b] if a < -b else []
            i = max(i - 1, 0)
        else:
            i += 1
    return numbers""",
        ),
        inputs=lambda rng: (
            [rng.choice((1, -1)) * rng.randint(1, 9) for _ in range(size(rng, 2, 7))],
        ),
    ),
    Family(
        concept="next-greater-elements-in-circle",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find for each element of a circular list the first greater one "
            "met going on to the right, starting over at the front after the end; -1 where there "
            "is none.",
            "Write a python function to return the next larger value of every element when the "
            "list wraps around, -1 for those that nothing exceeds.",
            "Given numbers standing in a ring, return a list with, for each, the nearest strictly "
            "greater number clockwise (in list order), or -1.",
            "Which is the next bigger number after each one, if the first element follows the "
            "last? Use -1 for the largest.",
            "Circular next greater elements as a list; -1 if the whole round brings nothing "
            "greater.",
            "I walk on from each number, jumping from the end of the list to its beginning, until "
            "I see a larger one. List those larger ones, -1 where I get all the way round in "
            "vain.",
        ),
        names=("next_greater_circular", "next_larger_in_ring", "following_greater"),
        solutions=(
            """def <f>(numbers):
    result = []
    for i, x in enumerate(numbers):
        rest = numbers[i + 1:] + numbers[:i]
        result.append(next((y for y in rest if y > x), -1))
    return result""",
            """def <f>(nums):
    n = len(nums)
    result, stack = [-1] * n, []
    for i in range(2 * n):
        while stack and nums[stack[-1]] < nums[i % n]:
            result[stack.pop()] = nums[i % n]
        stack.append(i % n)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 0, 12, size(rng, 2, 6)),),
    ),
    Family(
        concept="score-of-nested-brackets",
        tags=("strings", "recursion"),
        phrasings=(
            "Write a function to score a balanced string of round brackets, where () is worth 1, "
            "neighbouring groups add up, and brackets around something double its score.",
            "Write a python function to return the value of a correctly nested bracket string: "
            "'()' gives 1, AB gives A + B and '(A)' gives 2 * A; the empty string gives 0.",
            "Given balanced parentheses, compute their score: an empty pair counts one, enclosing "
            "a non-empty part multiplies it by two, and parts side by side are summed.",
            "How many points is a balanced bracket text worth if every innermost pair () counts "
            "1, doubled for each pair around it, and all are added?",
            "Score '(' and ')' text: sum of 2 ** (number of enclosing pairs) over all the empty "
            "pairs ().",
            "Our puzzle counts () as 1, things written one after another are added, and wrapping "
            "something in brackets doubles it. Work out the total for a well-formed text.",
        ),
        more_phrasings=(
            "Write a function to score balanced round brackets: \"()\" is 1, side by side adds, a pair around something doubles.",
            "Write a python function to evaluate well-formed text of ( and ), adding the values of adjacent groups and multiplying what stands inside a non-empty pair by two, with 1 for an empty pair and 0 for empty text.",
            "Given a properly nested string of parentheses, return its points: each () starts with 1 and is multiplied by 2 for every pair that encloses it, and all are summed.",
            "What is the worth of a balanced string of round brackets if an empty pair counts one, a pair with content counts twice its content, and neighbours are added up?",
            "Bracket score: () = 1, AB = A + B, (A) = 2A.",
            "An empty box is worth 1. A box holding boxes is worth double what's in it. Boxes side by side are added. The boxes are drawn as ( and ), always correctly closed. What are they all worth?",
            "The function v on balanced strings over '(' and ')' with v of the empty string 0, v('()') = 1, v(XY) = v(X) + v(Y), and v('(X)') = 2 v(X) for non-empty X.",
            "'(())' makes 2, '()()' makes 2, '(()())' makes 4 and '((()))' makes 4. Calculate this number for any correctly closed bracket text.",
        ),
        names=("bracket_score", "score_of_parentheses", "nesting_score", "bracket_points"),
        solutions=(
            """def <f>(text):
    score = depth = 0
    for i, c in enumerate(text):
        if c == "(":
            depth += 1
        else:
            depth -= 1
            if text[i - 1] == "(":
                score += 2 ** depth
    return score""",
            """def <f>(brackets):
    stack = [0]
    for c in brackets:
        if c == "(":
            stack.append(0)
        else:
            inner = stack.pop()
            stack[-1] += 2 * inner or 1
    return stack[0]""",
        ),
        inputs=lambda rng: (nested(rng, size(rng, 1, 6)),),
    ),
    Family(
        concept="kth-largest-after-each-number",
        tags=("heaps", "lists"),
        phrasings=(
            "Write a function to return, for each number of a list, the <nth> largest of the "
            "numbers up to and including it (repeats counted separately), or None while there are "
            "fewer than <k>.",
            "Write a python function to list, for every non-empty prefix of the input, its <nth> "
            "largest element, duplicates counting one by one, and None for prefixes with fewer "
            "than <k> elements.",
            "Given a stream of integers as a list, return a list of the same length whose entry i "
            "is the <nth> largest among the first i + 1 numbers (copies count singly), None if "
            "there are not yet <k>.",
            "What is the <nth> best score after each new score? Answer with a list, None as long "
            "as there are under <k> scores; equal scores take separate places.",
            "Running <nth> largest value of a list (equal values are separate), None at the start "
            "until <k> values are there.",
            "I read numbers one at a time and each time want to know the <nth> biggest of all "
            "read so far, counting repeats; put None where I have read fewer than <k>.",
        ),
        more_phrasings=(
            "Write a function to give the <nth> largest value so far after each list element, None while there are not <k> of them; equal values count separately.",
            "Write a python function to track the <nth> greatest of the numbers read up to each position, duplicates ranked one by one, putting None as long as fewer than <k> were read.",
            "Given a list, return a list just as long that holds at every place the <nth> largest of the elements up to there, that place included and repeats counted each, or None at places before <k> elements are available.",
            "After each new number arrives, what is the <nth> highest among all that arrived (ties take several ranks), or None if fewer than <k> have come? Return all answers in a list.",
            "Running <nth> largest per prefix, None for prefixes shorter than <k>.",
            "Runners come in one by one with their points. After each of them, write down the <nth> best points up to now, where equal points still fill separate places; until <k> runners are in, write None.",
            "The list r where r[i] is the element at rank <k> in the descending order, with multiplicity, of the first i + 1 numbers, and None if i + 1 < <k>; rank <k> meaning the <nth> largest.",
            "Sort the part of the list up to each element from large to small and pick the <nth> one, keeping equal numbers as they are; wherever the part has fewer than <k> numbers pick None. The picks form the result.",
        ),
        names=("kth_largest_stream", "running_kth_largest", "rank_so_far", "stream_ranks"),
        solutions=(
            """import heapq

def <f>(numbers):
    heap, result = [], []
    for x in numbers:
        heapq.heappush(heap, x)
        if len(heap) > <k>:
            heapq.heappop(heap)
        result.append(heap[0] if len(heap) == <k> else None)
    return result""",
            """def <f>(numbers):
    result = []
    for i in range(1, len(numbers) + 1):
        ranked = sorted(numbers[:i], reverse=True)
        result.append(ranked[<k> - 1] if i >= <k> else None)
    return result""",
            """from bisect import insort

def <f>(stream):
    seen, result = [], []
    for x in stream:
        insort(seen, x)
        result.append(None if len(seen) < <k> else seen[-<k>])
    return result""",
        ),
        inputs=lambda rng, k, nth: (integers(rng, 0, 20, rng.randint(k, 7)),),
        parameters=lambda rng: rng.choice(
            ({"k": 2, "nth": "second"}, {"k": 3, "nth": "third"}, {"k": 4, "nth": "fourth"})
        ),
    ),
    Family(
        concept="last-weight-after-smashing-heaviest",
        tags=("heaps", "simulation"),
        phrasings=(
            "Write a function to keep smashing the two heaviest stones, putting back their "
            "difference if it is not 0, and return the weight of the last stone, or 0 if none is "
            "left.",
            "Write a python function to repeatedly take out the two largest numbers and, unless "
            "they are equal, add their difference, until at most one number remains; return it (0 "
            "for nothing).",
            "Given stone weights, let the two biggest collide again and again: equal ones vanish, "
            "otherwise the difference stays. Return the final weight or 0.",
            "What remains, 0 if nothing, when the two greatest values are replaced by their "
            "difference (dropped when it is zero) over and over until there are fewer than two "
            "values?",
            "Smash the heaviest two of the list until one or no stone is left; each smash leaves "
            "heavier minus lighter, nothing if equal. Return the remaining weight, else 0.",
            "I always knock my two heaviest rocks together, which leaves one of the difference in "
            "weight or, if they weigh the same, none. How heavy is the rock I end up with (0 for "
            "no rock)?",
        ),
        more_phrasings=(
            "Write a function to smash the two heaviest stones again and again, keeping their difference if there is one, and return what the last stone weighs, or 0.",
            "Write a python function to reduce a list of weights: as long as two or more are there, swap the two largest for their difference, or for nothing if they match; return the one that is left, 0 for none.",
            "Given a list of stone weights, knock the heaviest against the second heaviest until at most one stone exists, a knock leaving a stone of the difference or, for equal ones, none. Return the final weight, else 0.",
            "How heavy is the stone at the end if the two weightiest are always thrown at each other and only what one is heavier than the other is left of them? If no stone is left, or there never was one, 0.",
            "Last weight after repeatedly replacing the two maxima by their difference.",
            "The two richest players always play each other: the poorer loses everything, the richer loses the same amount, and whoever has nothing goes home. What does the last one at the table have, 0 if nobody is there?",
            "While the multiset has two or more elements, remove its two greatest, x >= y, and insert x - y if x > y; the result is the remaining element, or 0 if the multiset is empty.",
            "[7, 4, 2] goes to [3, 2] and then to [1], so 1; [5, 5] goes to nothing, so 0. Always hit the top two of the list and return what remains.",
        ),
        names=("last_stone", "final_weight", "smash_stones", "remaining_weight"),
        solutions=(
            """import heapq

def <f>(stones):
    heap = [-s for s in stones]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = -heapq.heappop(heap), -heapq.heappop(heap)
        if a != b:
            heapq.heappush(heap, b - a)
    return -heap[0] if heap else 0""",
            """def <f>(weights):
    weights = sorted(weights)
    while len(weights) > 1:
        a, b = weights.pop(), weights.pop()
        if a > b:
            weights.append(a - b)
            weights.sort()
    return sum(weights)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 30, size(rng, 1, 6)),),
    ),
    Family(
        concept="fewest-sweets-by-neighbour-ratings",
        tags=("lists",),
        phrasings=(
            "Write a function to find the least total of sweets for children in a row with "
            "ratings, when each gets at least one and anyone rated higher than a direct neighbour "
            "gets more than that neighbour.",
            "Write a python function to return the minimal number of sweets so that every child "
            "has one or more and has strictly more than each adjacent child of lower rating.",
            "Given the ratings of children standing in a line, return how many candies are needed "
            "at the least: one or more each, and more than any neighbour with a lower rating.",
            "How few gifts suffice if nobody goes empty and, of two people side by side with "
            "different ratings, the better rated gets more?",
            "Minimum sum of positive integers, one per rating, such that a rating above an "
            "adjacent one has the larger integer; 0 for an empty list.",
            "My pupils sit in a row and I know their marks. Each must get at least one sticker "
            "and more stickers than a neighbour with a lower mark. How many stickers do I need at "
            "minimum?",
        ),
        more_phrasings=(
            "Write a function to find the minimal number of sweets for a row of rated children, one or more each, a child always getting more than a neighbour rated lower.",
            "Write a python function to compute the least sum of positive integers assigned to a list of ratings, such that of two adjacent entries with different ratings the higher-rated has the greater integer.",
            "Given ratings in a row, return how few treats are enough when each person gets at least one and beats every direct neighbour who has a worse rating; 0 for nobody.",
            "What is the smallest total of bonuses, whole and at least 1 each, if every worker must get more than the worker beside them with a lower rating, equal ratings demanding nothing?",
            "Least total of sweets: everyone >= 1, better-rated neighbours get more.",
            "Kids sit side by side and each has a score. Nobody goes away without a sweet, and whoever has a better score than the kid next to them has to get more sweets than that kid. I want to spend as few sweets as I can. How many?",
            "The minimum of the sum of c over all integer lists c with c[i] >= 1 and with c[i] > c[j] whenever i and j are adjacent and rating i exceeds rating j; 0 for the empty list.",
            "[1, 2, 2] needs 1 + 2 + 1 = 4 sweets, as equal neighbours may differ freely, and [3, 2, 1] needs 3 + 2 + 1 = 6. Return the least number for a list of ratings.",
        ),
        names=("fewest_sweets", "minimum_candies", "least_gifts", "sweets_needed"),
        solutions=(
            """def <f>(ratings):
    sweets = [1] * len(ratings)
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            sweets[i] = sweets[i - 1] + 1
    for i in range(len(ratings) - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            sweets[i] = max(sweets[i], sweets[i + 1] + 1)
    return sum(sweets)""",
            """def <f>(ratings):
    n = len(ratings)
    sweets = [1] * n
    for i in sorted(range(n), key=lambda i: ratings[i]):
        for j in (i - 1, i + 1):
            if 0 <= j < n and ratings[j] < ratings[i]:
                sweets[i] = max(sweets[i], sweets[j] + 1)
    return sum(sweets)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 1, 7)),),
    ),
    Family(
        concept="largest-sum-after-k-sign-flips",
        tags=("heaps", "lists"),
        phrasings=(
            "Write a function to make the sum of a list as large as possible by changing the sign "
            "of an element exactly <k> times (the same one may be changed again) and return that "
            "sum.",
            "Write a python function to return the greatest sum reachable when exactly <k> "
            "negations are applied to elements of a non-empty list, repeats on the same element "
            "allowed.",
            "Given integers, choose an element and negate it, <k> times in all, possibly the same "
            "element more than once; return the maximal sum after that.",
            "What is the highest total of the numbers after flipping signs just <k> times, never "
            "fewer, with the freedom to flip one number several times?",
            "Best possible sum of a non-empty list after <k> mandatory sign changes of single "
            "elements, any of which may hit the same element.",
            "I have to multiply one of my numbers by -1, <k> times altogether, and may pick the "
            "same number again. How large can their sum become?",
        ),
        more_phrasings=(
            "Write a function to maximize the list sum with exactly <k> sign changes, the same element being allowed again, and return the sum.",
            "Write a python function to negate elements of a non-empty list <k> times in total, repeats permitted, in the way that leaves the highest sum, and give that sum.",
            "Given a non-empty list of integers, apply exactly <k> flips x -> -x to elements of your choice, an element possibly several times, and return the best total that can be had.",
            "How large can the sum of the numbers get if one has to turn around a sign <k> times, each time at any number, even one already turned?",
            "Largest sum after exactly <k> negations, repetition allowed.",
            "On the table are cards with plus and minus numbers. You must change plus to minus or minus to plus on a card <k> times, and you may use a card more than once. What is the best total you can reach?",
            "The maximum of the sum of a non-empty integer list over all sequences of exactly <k> operations, each multiplying one element by -1.",
            "Do this <k> times: take the smallest number of the list and change its sign. Then return the sum, which cannot be made any larger by <k> such changes.",
        ),
        names=("best_sum_after_flips", "max_sum_negations", "flip_signs", "largest_flipped_sum"),
        solutions=(
            """import heapq

def <f>(numbers):
    heap = list(numbers)
    heapq.heapify(heap)
    for _ in range(<k>):
        heapq.heapreplace(heap, -heap[0])
    return sum(heap)""",
            """def <f>(nums):
    nums = list(nums)
    for _ in range(<k>):
        i = nums.index(min(nums))
        nums[i] = -nums[i]
    return sum(nums)""",
            """def <f>(numbers):
    nums = sorted(numbers)
    left = <k>
    for i, x in enumerate(nums):
        if x < 0 and left:
            nums[i], left = -x, left - 1
    return sum(nums) - 2 * min(nums) * (left % 2)""",
        ),
        inputs=lambda rng, k: (integers(rng, -9, 8, rng.randint(2, 6)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="fewest-points-hitting-all-intervals",
        tags=("sorting", "tuples"),
        phrasings=(
            "Write a function to find how few points on a line suffice for every closed interval "
            "(start, end) of a list to contain at least one of them.",
            "Write a python function to return the least number of vertical arrows that burst all "
            "balloons spanning (left, right), ends included.",
            "Given intervals as pairs with both ends belonging to them, return the least number "
            "of positions that together touch every interval; 0 for an empty list.",
            "How many photos must be taken, at the very least, so that everyone, present from "
            "start to end inclusive, is in one? People are given as (start, end).",
            "Minimal count of numbers stabbing all the closed intervals (a, b) in the list.",
            "Nails are driven into a plank so that each of the segments [a, b], given as tuples, "
            "has a nail in it or at its end. What is the smallest number of nails?",
        ),
        more_phrasings=(
            "Write a function to find the minimum number of points so that each interval (start, end), ends included, contains one.",
            "Write a python function to determine how many positions on a line must be picked at least to have one in each of the closed ranges of a list of (low, high) tuples.",
            "Given a list of tuples (start, end), return the smallest size of a set of numbers of which every interval, its two borders belonging to it, has at least one; 0 for no intervals.",
            "How many moments must a guard choose at least to look in, if each visitor, there from start to end inclusive, has to be seen at one of them?",
            "Least number of points piercing all closed intervals.",
            "Shops are open from one time to another, given as tuples. I want to ring at certain times so that every shop is reached while open, where opening and closing time still count. What is the fewest number of times that will do?",
            "The minimum cardinality of a set P of reals such that every closed interval [a, b] in the list of tuples (a, b) intersects P.",
            "Sort the (start, end) tuples by end, put a point at the end of the first one, skip all that begin at or before it, and repeat with the next one left; return how many points were put.",
        ),
        names=("fewest_points", "arrows_needed", "stabbing_points", "nails"),
        solutions=(
            """def <f>(intervals):
    count, point = 0, None
    for start, end in sorted(intervals, key=lambda pair: pair[1]):
        if point is None or start > point:
            count += 1
            point = end
    return count""",
            """def <f>(segments):
    left = sorted(segments, key=lambda s: s[1])
    count = 0
    while left:
        point = left[0][1]
        left = [s for s in left if s[0] > point]
        count += 1
    return count""",
        ),
        inputs=lambda rng: (intervals(rng, size(rng, 1, 5)),),
    ),
    Family(
        concept="remove-interval-from-intervals",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to cut an interval out of a list of separate ascending intervals "
            "(start, end) and return the pieces of positive length that are left, in order. "
            "Arguments: the list, the interval to remove.",
            "Write a python function to subtract one (start, end) span, the second argument, from "
            "each span of a sorted list of disjoint spans, returning the remaining spans as "
            "tuples and leaving out empty ones.",
            "Given disjoint sorted intervals and another interval, return what remains of the "
            "former outside the latter, as a list of (start, end) with start < end.",
            "Which stretches stay free if the time (a, b) is taken away from the ascending free "
            "stretches? Give the list of free tuples first, (a, b) second; stretches of length "
            "zero are dropped.",
            "Take the second argument (a, b) out of every interval of the first, a list of "
            "ascending non-touching tuples; return the leftover tuples in order, none of them of "
            "zero length.",
            "My free hours are tuples in order, and a booking (a, b) comes in. Return the free "
            "hours that remain, split in two where the booking lies inside one, with nothing of "
            "zero length.",
        ),
        more_phrasings=(
            "Write a function to take one interval away from sorted, separate intervals (start, end) and return the remaining pieces in order, none of length zero; the list is the first argument.",
            "Write a python function to clip a span (low, high), passed second, out of every tuple of an ascending list of disjoint spans, returning all rest pieces with positive length as tuples.",
            "Given ascending, non-overlapping (start, end) tuples and then a further tuple, return the parts of the former not covered by the latter, in order, dropping empty parts.",
            "What remains of the opening hours, an ordered list of separate (from, to) tuples, once the closed period (a, b), passed second, is taken out? Nothing of zero length should be listed.",
            "Sorted disjoint intervals minus one interval, as a list of tuples.",
            "I have ribbons lying along a ruler from start to end, in order and not touching each other's space. Someone cuts away everything between two marks. List as (start, end) what is still there, without pieces of no length. First the ribbons, then the pair of marks.",
            "The set difference of a union of disjoint ascending intervals and the interval (a, b), as an ordered list of tuples (s, e) with s < e; arguments: the list, then (a, b).",
            "[(1, 5), (8, 9)] with (3, 8) leaves [(1, 3), (8, 9)], and with (2, 3) leaves [(1, 2), (3, 5), (8, 9)]. Remove the second argument from the first in this way, with no empty piece in the result.",
        ),
        names=("cut_out", "remove_interval", "subtract_interval", "remaining_intervals"),
        solutions=(
            """def <f>(intervals, removed):
    low, high = removed
    result = []
    for start, end in intervals:
        if start < min(end, low):
            result.append((start, min(end, low)))
        if max(start, high) < end:
            result.append((max(start, high), end))
    return result""",
            """def <f>(spans, cut):
    a, b = cut
    pieces = []
    for s, e in spans:
        pieces += [(s, min(e, a)), (max(s, b), e)]
    return [(s, e) for s, e in pieces if s < e]""",
        ),
        inputs=separate_intervals,
    ),
    Family(
        concept="shared-car-never-over-capacity",
        tags=("simulation", "tuples"),
        phrasings=(
            "Write a function to tell whether a car with <k> passenger seats can carry out all "
            "trips (passengers, start, end), where people leaving at a kilometre make room for "
            "those who get in there.",
            "Write a python function to check that never more than <k> passengers are on board, "
            "given trips as (passengers, from, to); at a stop people get off before others get "
            "on.",
            "Given trips (number of people, start, end) along one road, return True if no more "
            "than <k> people ever ride at once. A trip covers its start but not its end.",
            "Are <k> seats enough for all the rides (count, pick-up, drop-off)? A seat left at a "
            "point can be used again from that same point on.",
            "True if at every point x the passengers of the trips (n, a, b) with a <= x < b add "
            "up to at most <k>, else False.",
            "My minibus has <k> seats and drives one way. Each booking is (people, where they get "
            "in, where they get out), and seats freed at a stop can be taken at that stop. Does "
            "everybody fit all along?",
        ),
        more_phrasings=(
            "Write a function to check that a car with room for <k> can do all trips (people, from, to) at once, with seats freed at a point usable from that point on.",
            "Write a python function to verify, for bookings (passengers, start, end) along a line, that the load stays at or under <k> everywhere, a booking occupying its start but not its end.",
            "Given a list of (count, start, end) rides in one direction, return whether the number of people on board never gets over <k>, those who leave at a place making room for those who board there.",
            "Can a bus for <k> passengers take every group (size, boarding stop, leaving stop) along its one-way route, when people get off before others get on? True or False.",
            "Do trips (n, start, end) always stay within <k> passengers?",
            "Groups rent the <k> bikes of a shop as tuples (number of bikes, from hour, to hour). Bikes that come back at an hour can go out again at that hour. Are there always enough bikes? True or False.",
            "True iff for each x the sum of n over the trips (n, a, b) with a <= x < b does not exceed <k>.",
            "False as soon as at some point more than <k> people of the trips (people, start, end) would sit in the car together, and True if that never happens; arriving at a point means having left the car already.",
        ),
        names=("can_carry_all", "seats_suffice", "fits_capacity", "enough_seats"),
        solutions=(
            """def <f>(trips):
    for _, stop, _ in trips:
        if sum(n for n, start, end in trips if start <= stop < end) > <k>:
            return False
    return True""",
            """def <f>(trips):
    changes = []
    for people, start, end in trips:
        changes += [(start, people), (end, -people)]
    on_board = 0
    for _, change in sorted(changes):
        on_board += change
        if on_board > <k>:
            return False
    return True""",
        ),
        inputs=lambda rng, k: trips(rng),
        parameters=lambda rng: {"k": rng.randint(5, 7)},
    ),
    Family(
        concept="cheapest-colouring-of-house-row",
        tags=("dynamic-programming",),
        phrasings=(
            "Write a function to find the least total cost of painting a row of houses when "
            "neighbours must differ in colour; each house is a list of what it costs in each "
            "colour.",
            "Write a python function to pick one number from each row of a table, never from the "
            "same column in two successive rows, with the smallest possible sum, and return that "
            "sum (0 for no rows).",
            "Given costs[i][c], the price of giving house i colour c, return the minimal total "
            "price if no two houses next to each other share a colour.",
            "What is the cheapest way to colour all houses of a street, adjacent ones "
            "differently, given for each house the list of its prices per colour? Return the "
            "cost.",
            "Minimum sum with one entry per row, consecutive rows using different columns; 0 for "
            "an empty table.",
            "For each day I know what each of my activities costs, and I never do the same one on "
            "two days running. One row per day: what is the lowest total I can get away with?",
        ),
        more_phrasings=(
            "Write a function to get the lowest cost of painting houses in a row with no two neighbours alike, given per house its list of colour prices.",
            "Write a python function to choose one entry per row of a cost table, with different columns in rows that follow each other, so that the total is minimal, and return the total; 0 without rows.",
            "Given a list of price lists, one for each house with a price per colour, return the smallest sum that paints all the houses so that adjoining houses differ.",
            "What does it cost at least to dress everybody in a line, when row i of the table lists what each colour costs for person i and two persons side by side must not wear the same colour?",
            "Minimum painting cost, adjacent houses in different colours.",
            "Each day I do one of several jobs, with the effort of each job on each day in a table (one row per day). I never do the same job two days running. What is the least effort in all? No days, no effort: 0.",
            "The minimum over all column choices c with c(i) != c(i + 1) of the sum of costs[i][c(i)]; it is 0 for an empty list.",
            "[[1, 5], [1, 9]] costs 6 and not 2, because the second house can't be given the first one's colour, so the 5 and the 1 are paid. Return this least price for any table of houses by colours.",
        ),
        names=("cheapest_painting", "paint_houses", "min_colour_cost", "least_cost"),
        solutions=(
            """def <f>(costs):
    best = [0] * len(costs[0]) if costs else [0]
    for row in costs:
        best = [cost + min(best[:c] + best[c + 1:]) for c, cost in enumerate(row)]
    return min(best)""",
            """from itertools import product

def <f>(table):
    totals = []
    for choice in product(*(range(len(row)) for row in table)):
        if all(a != b for a, b in zip(choice, choice[1:])):
            totals.append(sum(row[c] for row, c in zip(table, choice)))
    return min(totals)""",
        ),
        inputs=lambda rng: ([integers(rng, 1, 20, 3) for _ in range(size(rng, 1, 4))],),
    ),
    Family(
        concept="best-sum-when-taking-bans-neighbouring-values",
        tags=("dynamic-programming", "counters"),
        phrasings=(
            "Write a function to choose numbers from a list with the largest sum, where whoever "
            "takes a number x may take no number equal to x - 1 or x + 1, and return that sum.",
            "Write a python function to return the maximal total of chosen elements if no two "
            "chosen ones may differ by exactly 1 (equal ones may be taken together).",
            "Given positive integers, return the greatest sum of a selection in which values that "
            "differ by one never occur together; copies of a value can all be selected.",
            "What is the best total of cards from the list if taking a card of value v rules out "
            "all cards of the values v - 1 and v + 1?",
            "Best sum of elements with no two of them consecutive integers, repeated values "
            "allowed; 0 for an empty list.",
            "I may keep any of my positive numbers, but never two that differ by just one. What "
            "is the largest sum that I can keep?",
        ),
        more_phrasings=(
            "Write a function to pick positive numbers for the highest sum, where picking x forbids all x - 1 and x + 1, and return the sum.",
            "Write a python function to find the heaviest selection from a list of positive integers that has no two members exactly one apart; equal members are no problem.",
            "Given positive integers, return the largest total of a subset of them without consecutive values such as 4 and 5, every copy of a permitted value being usable.",
            "How much can be earned at most by taking numbers from the list, if taking one of value v makes all of value v - 1 and of value v + 1 worthless?",
            "Maximum sum of list elements with no two differing by 1.",
            "There are sweets with prices on a table. If I take one for 5, I may not take any for 4 or 6, though all the others for 5 are fine. The same holds for every price. What are the sweets worth that I can take at best?",
            "The maximum of the sum of a sub-multiset S of a list of positive integers such that |x - y| != 1 for all x, y in S.",
            "[3, 3, 4] gives 6 since both threes beat the four, which can't be had along with them; [3, 4, 5] gives 8. Return the best sum for a list of positive integers.",
        ),
        names=("best_take", "max_points", "take_and_ban", "largest_selection"),
        solutions=(
            """def <f>(numbers):
    skip = take = 0
    for value in range(max(numbers, default=0) + 1):
        skip, take = max(skip, take), skip + value * numbers.count(value)
    return max(skip, take)""",
            """from collections import Counter

def <f>(numbers):
    best = {-1: 0, 0: 0}
    counts = Counter(numbers)
    top = max(numbers, default=0)
    for v in range(1, top + 1):
        best[v] = max(best[v - 1], best[v - 2] + v * counts[v])
    return best[top]""",
        ),
        inputs=lambda rng: (integers(rng, 1, rng.choice((4, 7, 10)), size(rng, 2, 7)),),
    ),
    Family(
        concept="combinations-with-reuse-adding-up",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to list all ways to reach a target sum with given positive numbers, "
            "each usable any number of times: ascending lists, in ascending order of the lists. "
            "Arguments: numbers, target.",
            "Write a python function to return every non-descending list of values from a set of "
            "different positive integers, repeats allowed, that sums to the second argument, "
            "sorted as lists.",
            "Given distinct coin values and an amount above 0, return a sorted list of the sorted "
            "lists of coins that make the amount exactly; a coin can occur more than once.",
            "Which multisets of the given different positive numbers add up to the target? Write "
            "each as an ascending list and return them in lexicographic order; [] if there is "
            "none.",
            "All ascending lists over the given distinct values, with repetition, whose sum is "
            "the target (positive), ordered lexicographically.",
            "I have darts fields with different scores and need all the ways to score exactly n "
            "with any number of darts, order of throws ignored: sorted lists in a sorted list. "
            "Arguments are the scores and n.",
        ),
        more_phrasings=(
            "Write a function to list all ascending lists, with repeats allowed, of the given distinct positive numbers that sum to the target, sorted; numbers come first, then target.",
            "Write a python function to enumerate the ways of composing a positive target from different positive integers, each as often as wanted, order ignored: every way a non-falling list, all ways in list order.",
            "Given distinct positive integers and a target above 0, return the sorted list of all non-descending lists made of these integers, repeated at will, whose total is the target.",
            "How can the amount in the second argument be paid with coins of the values in the first, any number of each? Show each way as a list from small to large and sort the ways.",
            "Sorted list of multisets of given numbers that sum to target.",
            "I have stamps of different values, as many as I like of each. Show me all the ways to get exactly the postage I need, which comes as the second input: each way from the smallest stamp to the largest, and the ways in order. No way at all gives an empty list.",
            "The lexicographically ordered list of all non-decreasing lists over a set of distinct positive integers whose elements sum to the positive target; parameters: the integers, the target.",
            "[2, 3] and 7 give [[2, 2, 3]], while [2, 3] and 6 give [[2, 2, 2], [3, 3]]. Find all such lists, repeating numbers freely, small numbers first, in rising order.",
        ),
        names=("ways_to_reach", "combination_sums", "make_amount", "all_combinations"),
        solutions=(
            """def <f>(numbers, target):
    def extend(start, chosen, rest):
        if rest == 0:
            found.append(chosen)
        for i in range(start, len(values)):
            if values[i] <= rest:
                extend(i, chosen + [values[i]], rest - values[i])
    values, found = sorted(numbers), []
    extend(0, [], target)
    return found""",
            """from itertools import combinations_with_replacement

def <f>(numbers, target):
    values = sorted(numbers)
    found = []
    for length in range(1, target // values[0] + 1):
        for chosen in combinations_with_replacement(values, length):
            if sum(chosen) == target:
                found.append(list(chosen))
    return sorted(found)""",
        ),
        inputs=lambda rng: (distinct(rng, 2, 7, rng.choice((1, 2, 3, 3))), rng.randint(4, 12)),
    ),
    Family(
        concept="all-balanced-bracket-texts",
        tags=("recursion", "strings"),
        phrasings=(
            "Write a function to list, in alphabetical order, all correctly nested strings of n "
            "opening and n closing brackets, with <o> to open and <c> to close.",
            "Write a python function to generate every balanced arrangement of n pairs of <o> and "
            "<c>, sorted as strings; for n = 0 that is only the empty string.",
            "Given n, return the sorted list of the texts of n <o> and n <c> in which every "
            "bracket is properly matched.",
            "Which well-formed bracket sequences have exactly n pairs <o><c>? Return them as a "
            "sorted list of strings.",
            "All balanced strings with n pairs of the brackets <o> and <c>, in lexicographic "
            "order.",
            "I need every legal way to write n pairs of brackets <o> <c> without spaces, as a "
            "list of strings in ascending order; zero pairs give a list with the empty string.",
        ),
        more_phrasings=(
            "Write a function to return all balanced strings of n pairs <o> <c>, sorted.",
            "Write a python function to enumerate in lexicographic order the ways to write n times <o> and n times <c> so that no <c> comes before its <o>.",
            "Given a number n of pairs, return an alphabetically sorted list of every text of <o> and <c> that nests properly; 0 pairs yield a list of just the empty text.",
            "Which strings with n opening <o> and n closing <c> are correctly nested? Put them in string order into a list.",
            "Sorted well-formed strings with n pairs <o> <c>.",
            "Open with <o> and close with <c>, n times each, never closing what is not open and leaving nothing open. Write down every text that can come about, in dictionary order, without spaces.",
            "The list, in ascending string order, of all words with n letters <o> and n letters <c> in which each prefix has at least as many <o> as <c>.",
            "Begin with an empty text, add <o> while some of the n are left and <c> while one is open, following both choices with <o> first. Collect the finished texts in that order, which is their sorted order.",
        ),
        names=("balanced_brackets", "generate_brackets", "bracket_texts", "all_nestings"),
        solutions=(
            """def <f>(n):
    result = []
    def extend(text, opened, closed):
        if closed == n:
            result.append(text)
        if opened < n:
            extend(text + <o>, opened + 1, closed)
        if closed < opened:
            extend(text + <c>, opened, closed + 1)
    extend("", 0, 0)
    return result""",
            """def <f>(n):
    if n == 0:
        return [""]
    found = []
    for i in range(n):
        for inner in <f>(i):
            for rest in <f>(n - 1 - i):
                found.append(<o> + inner + <c> + rest)
    return sorted(found)""",
        ),
        inputs=lambda rng, o, c: (rng.choice((0, 1, 1, 2, 2, 3, 3)),),
        parameters=lambda rng: dict(zip("oc", rng.choice(("()", "[]", "{}")), strict=True)),
    ),
    Family(
        concept="all-root-to-leaf-paths",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list the values on every way from the root of a binary tree "
            "(value, left, right) down to a leaf, one list per leaf, leaves from left to right; "
            "None is an empty tree.",
            "Write a python function to return every path from root to leaf in a (value, left, "
            "right) tree as a list of values, paths further left first; for the empty tree None "
            "there is none.",
            "Given a binary tree (value, left, right) or None, return a list with, for each leaf "
            "in left-to-right order, the list of values from the root to it.",
            "Which lists of values does one pass through going from the top of a tuple tree "
            "(value, left, right) to each of its leaves, leftmost leaf first? [] for None.",
            "Root-to-leaf paths as lists of values, for a tree of tuples (value, left subtree, "
            "right subtree) with None where nothing is; leaves in order from left to right.",
            "My decision tree is (value, left, right), None for missing parts. List every "
            "complete path from the root to an end node, left before right, each as a list of the "
            "values.",
        ),
        more_phrasings=(
            "Write a function to list all root-to-leaf paths, left ones first, of a (value, left, right) tree as lists of values; [] for None.",
            "Write a python function to collect, for each leaf of a binary tree of (value, left, right) tuples taken from left to right, the values met on the descent from the root; an absent tree is None.",
            "Given a tree as nested tuples (value, left, right), None standing for nothing, return one list of values per leaf, beginning with the root's value and ending with the leaf's, in left-to-right order.",
            "Along which chains of values does one get from the root to the leaves of a tree (value, left, right), leftmost leaf first? Give a list of lists, empty if the tree is None.",
            "Root-to-leaf value lists of a (value, left, right) tree.",
            "You climb down a family tree of tuples (name, left, right) and always go on until there is nobody below. Write down all name lists you can get, going left before right; for None there are none.",
            "The list of the value sequences of all maximal descending paths from the root of a binary tree (value, left, right), ordered by leaf from left to right; the empty tree None gives [].",
            "(1, (2, None, None), (3, None, None)) yields [[1, 2], [1, 3]], a single node yields one list with its value, and None yields []. Return all the ways down in this form.",
        ),
        names=("root_to_leaf_paths", "all_paths", "tree_paths", "leaf_paths"),
        solutions=(
            """def <f>(tree):
    if tree is None:
        return []
    value, left, right = tree
    if left is None and right is None:
        return [[value]]
    return [[value] + path for path in <f>(left) + <f>(right)]""",
            """def <f>(root):
    paths, stack = [], [(root, [])]
    while stack:
        node, path = stack.pop()
        if node:
            path = path + [node[0]]
            if node[1] is None and node[2] is None:
                paths.append(path)
            stack += [(node[2], path), (node[1], path)]
    return paths""",
        ),
        inputs=some_tree,
    ),
    Family(
        concept="right-hand-view-of-tree",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list, from the top down, the rightmost value on each level of a "
            "tree whose nodes are tuples (value, left, right); an absent subtree, or tree, is "
            "None.",
            "Write a python function to return what is seen of a binary tree (value, left, right) "
            "from its right side: the last value of every level, root first; [] for None.",
            "Given the root of a binary tree, a tuple (value, left, right) or None, find the "
            "values that stand furthest right on their level and return them, upper levels first.",
            "Which value comes last on each level of the tuple tree (value, left, right)? Return "
            "them level by level, starting with the root.",
            "Right view of a binary tree (value, left, right), None meaning empty: one value per "
            "level, the rightmost.",
            "I look at a tree of (value, left, right) tuples from the right and see one node per "
            "level. List their values from top to bottom; nothing is seen of None.",
        ),
        more_phrasings=(
            "Write a function to return the last value of each level of a (value, left, right) tree, top to bottom; [] for None.",
            "Write a python function to collect per depth the node furthest to the right of a binary tree of tuples (value, left, right), and return their values beginning with the root; None is the empty tree.",
            "Given a tree (value, left, right) or None, go through it level by level, left to right, and return a list with the final value of every level.",
            "Which values are not hidden behind others if one looks from the right at a binary tree of (value, left, right) tuples, None being no tree? List them from the top down.",
            "Rightmost value per level of a (value, left, right) tree.",
            "Think of a tree drawn on paper, given as (value, left, right) with None for nothing. In each row of the drawing keep only the number at the right end, and list these from the first row to the last.",
            "The list v in which v[d] is the value of the rightmost node at depth d of a binary tree (value, left, right); for the empty tree None it is empty.",
            "A left branch shows up only where it reaches deeper than everything to its right: (1, (2, (4, None, None), None), (3, None, None)) gives [1, 3, 4]. Return this list for a tree of (value, left, right) or None.",
        ),
        names=("right_view", "rightmost_values", "seen_from_right", "last_of_levels"),
        solutions=(
            """def <f>(tree):
    level = [tree] if tree else []
    view = []
    while level:
        view.append(level[-1][0])
        level = [child for node in level for child in node[1:] if child]
    return view""",
            """def <f>(node):
    if node is None:
        return []
    left, right = <f>(node[1]), <f>(node[2])
    return [node[0]] + right + left[len(right):]""",
        ),
        inputs=some_tree,
    ),
    Family(
        concept="shortest-road-lengths-from-start",
        tags=("dictionaries", "heaps"),
        phrasings=(
            "Write a function to find the shortest distances from a start to all places it can "
            "reach, itself at 0, as a dictionary. The graph, passed first, is {place: {neighbour: "
            "length}}, one-way.",
            "Write a python function to return the least total weight of a path from the start "
            "node to each reachable node (0 to itself), for a dict of dicts graph[a][b] = "
            "positive weight of the arrow a -> b. The graph comes first.",
            "Given a weighted directed graph as a dictionary of dictionaries and a node of it, "
            "return a dict of the cheapest travel cost from that node to all nodes it can get to, "
            "itself included with 0.",
            "How far is it from the second argument to each place that can be reached from it, "
            "itself included, if roads[a][b] is the length of the one-way road from a to b? "
            "Return {place: shortest distance}.",
            "Dictionary of shortest path lengths from a source, itself at 0, over one-way arrows "
            "in nested dicts {a: {b: length}}; unreachable nodes are left out. Arguments: graph, "
            "source.",
            "My map is {town: {next town: kilometres}}, one-way only. For a given start town, "
            "passed second, tell me the minimum kilometres to all the towns I can get to, the "
            "start with 0, as a dictionary.",
        ),
        more_phrasings=(
            "Write a function to get shortest distances from a start to every reachable node of {node: {neighbour: length}}, one-way, as a dictionary, start 0; graph first.",
            "Write a python function to run Dijkstra on nested dicts graph[a][b] = length of the arrow a -> b and return {node: least distance} for whatever can be reached from the start, itself with 0. Arguments: graph, start.",
            "Given a graph {node: {next node: positive length}} of one-way roads and a source, return a dictionary from each reachable node, the source at 0 among them, to the length of the shortest way there.",
            "What is the length of the quickest route from the start (second argument) to each place it can get to along the one-way roads {place: {next: length}} (first argument)? A dictionary, the start with 0.",
            "Dictionary of minimum distances from a source in a weighted directed graph {a: {b: length}}.",
            "Flights cost different amounts and go one way: {city: {city: price}}. Starting in the city given second, what is the cheapest sum of prices to each city I can get to? My own city costs 0, and those out of reach are not in the dictionary.",
            "The mapping of every vertex reachable from s to its distance from s, d(s) = 0, in the directed graph with positive weights graph[u][v]; parameters graph, s.",
            "{'A': {'B': 5, 'C': 1}, 'B': {}, 'C': {'B': 2}} and 'A' give {'A': 0, 'C': 1, 'B': 3}, because the detour over C is shorter. Return such a dictionary for a one-way graph and a start.",
        ),
        names=("shortest_distances", "distances_from", "cheapest_routes", "travel_costs"),
        solutions=(
            """import heapq

def <f>(graph, start):
    distances, heap = {}, [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node not in distances:
            distances[node] = distance
            for other, length in graph[node].items():
                heapq.heappush(heap, (distance + length, other))
    return distances""",
            """def <f>(graph, start):
    best = {start: 0}
    for _ in graph:
        for a in list(best):
            for b, length in graph[a].items():
                best[b] = min(best.get(b, best[a] + length), best[a] + length)
    return best""",
        ),
        inputs=roads,
    ),
    Family(
        concept="all-paths-in-graph-without-cycles",
        tags=("recursion", "dictionaries"),
        phrasings=(
            "Write a function to list, sorted, all paths from one node to another in a directed "
            "graph without cycles, given as a dictionary from nodes to lists of successors. "
            "Arguments: graph, start, goal.",
            "Write a python function to return every way from start to goal along the arrows of "
            "an acyclic graph {node: [successors]} as lists of nodes in lexicographic order; the "
            "graph is the first argument.",
            "Given an acyclic graph as a dict of successor lists, a start and a goal, return the "
            "sorted list of paths, each a list of the nodes passed, both ends included.",
            "Which routes lead from the second argument to the third in the one-way network of "
            "the first, a dictionary node -> next nodes that never loops? Return them as sorted "
            "lists of nodes.",
            "All node lists that start at a, end at b and follow arrows of the acyclic dict "
            "graph, sorted; [] if b is out of reach. Arguments: graph, a, b.",
            "Lifts go from stop to stop as in {stop: [next stops]}, never in a circle. I need all "
            "the possible rides from a first stop to a last stop as lists of stops, sorted. Pass "
            "the dict, the first, the last.",
        ),
        more_phrasings=(
            "Write a function to list in sorted order all paths from start to goal in a loop-free graph {node: [next nodes]}; pass graph, start, goal.",
            "Write a python function to enumerate the routes between two nodes of a directed acyclic graph, a dict of successor lists passed first, each route as its list of nodes from start to goal, all sorted.",
            "Given a dictionary of successors that has no cycles, a first node and a last node, return every list of nodes that leads along arrows from the one to the other, ends included, in ascending order.",
            "By which sequences of nodes can one get from a to b in a one-way graph without loops, {node: [following nodes]}? Sort them; arguments are graph, a, b, and [] means that there is no way.",
            "Sorted list of all start-to-goal paths in an acyclic dict graph.",
            "A ski map says for each hut which huts lie below it: {hut: [huts]}. You never come back to a hut. List all the runs from one hut to another, with both of them in the list, in sorted order. Inputs: the map, the upper hut, the lower hut.",
            "The lexicographically ordered list of all directed paths from s to t, as vertex lists, in an acyclic graph mapping vertices to lists of successors; parameters graph, s, t.",
            "If start and goal are the same there is one path, just that node. Else put the start in front of every path from each of its successors to the goal. Sort the paths; the acyclic graph {node: [successors]} comes first, then start, then goal.",
        ),
        names=("all_paths", "every_route", "find_paths", "list_ways"),
        solutions=(
            """def <f>(graph, start, goal):
    if start == goal:
        return [[goal]]
    paths = []
    for node in sorted(graph[start]):
        for rest in <f>(graph, node, goal):
            paths.append([start] + rest)
    return paths""",
            """def <f>(graph, start, goal):
    found, queue = [], [[start]]
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            found.append(path)
        else:
            queue += [path + [node] for node in graph[path[-1]]]
    return sorted(found)""",
        ),
        inputs=forward_arrows,
    ),
    Family(
        concept="count-distinct-subsequences",
        tags=("dynamic-programming", "strings"),
        phrasings=(
            "Write a function to count the different non-empty texts that can be made from a "
            "string by deleting characters (possibly none) without changing the order.",
            "Write a python function to return the number of distinct non-empty subsequences of a "
            "string, equal texts counted once.",
            "Given a word, return how many different non-empty words are left over by crossing "
            "out any of its letters, or none; the same word reached in two ways counts once.",
            "How many distinct texts, the empty one aside, are subsequences of the given text?",
            "Size of the set of all non-empty subsequences of a string.",
            "If I strike out some letters of a word (or none, but not all), what remains is a "
            "text. How many different texts can I get?",
        ),
        more_phrasings=(
            "Write a function to count the distinct non-empty subsequences of a string.",
            "Write a python function to find how many different texts, at least one character long, are obtainable by dropping characters from a string and keeping the rest in order.",
            "Given a string, return the number of different non-empty strings that remain after striking out none or some of its characters.",
            "How many different words can be read in a text from left to right when letters may be skipped, the empty word not counted?",
            "Number of different non-empty subsequences of a text.",
            "Cover up any letters of a word with your finger, or none, but not all of them. What you can still read is a new word. How many different ones are there, no matter how you got them?",
            "The cardinality of the set of all non-empty strings that are subsequences (not necessarily contiguous) of the input string.",
            "\"aab\" gives 5: a, b, aa, ab and aab. Equal results reached by different deletions count only once, and deleting everything does not count.",
        ),
        names=("distinct_subsequences", "count_subsequences", "subsequence_count"),
        solutions=(
            """def <f>(text):
    found = {""}
    for c in text:
        found |= {start + c for start in found}
    return len(found) - 1""",
            """def <f>(word):
    ending = {}
    for c in word:
        ending[c] = sum(ending.values()) + 1
    return sum(ending.values())""",
            """from itertools import combinations

def <f>(text):
    found = set()
    for length in range(1, len(text) + 1):
        found.update(combinations(text, length))
    return len(found)""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 1, 8), rng.choice(("ab", "abc", "abcde", "noel"))),
        ),
    ),
)
