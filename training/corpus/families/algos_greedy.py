"""Greedy choices: boats, budgets, jobs, ropes, waiting and the best arrangement of numbers."""

from training.corpus.draw import integer_list, integers, letters
from training.corpus.family import Family


def weights(rng, low=1, high=9, least=1, most=8):
    """Small positive integers."""
    return integers(rng, low, high, rng.randint(least, most))


FAMILIES = (
    Family(
        concept="most-items-within-budget",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find how many items one can buy at most with "
            "a given amount of money, each listed price once.",
            "Write a python function to return the largest number of elements of a "
            "list of prices whose sum does not exceed the budget.",
            "Given prices and a budget, return the maximum count of "
            "different items that can be paid for.",
            "How many of the listed things can be bought together at most "
            "without spending more than the budget?",
            "Buy the cheapest items first as long as the money lasts; return "
            "how many are bought. Arguments: prices, budget.",
            "I need the greatest number of articles from a price list that my "
            "money is enough for; prices first, money second.",
        ),
        names=("most_items", "max_items", "count_affordable", "how_many_items"),
        solutions=("""\
def <f>(prices, budget):
    count = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        count += 1
    return count
""", """\
from itertools import accumulate

def <f>(prices, budget):
    return sum(total <= budget for total in accumulate(sorted(prices)))
"""),
        inputs=lambda rng: (weights(rng, 1, 12, 1, 7), rng.randint(1, 30)),
    ),
    Family(
        concept="boats-for-two",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find how few trips a lift needs for loads of given weights "
            "if it takes one or two loads at a time, together no heavier than a limit.",
            "Write a python function to return how many canoes are needed at least if each "
            "takes one or two persons with total weight up to a limit (nobody exceeds it).",
            "Given weights and a limit no single weight exceeds, split the people into groups "
            "of one or two within the limit; return the least number of groups.",
            "How many taxis suffice if each carries no more than two pieces of "
            "luggage, together at most the limit? Arguments: weights, limit.",
            "Pair up elements of a list so that pair sums stay within the "
            "limit; return the minimal number of pairs and singles.",
            "I need the minimum number of boats, two seats each and a weight "
            "limit, for the listed weights, none above the limit.",
        ),
        names=("fewest_trips", "boats_needed", "min_groups", "count_boats"),
        solutions=("""\
def <f>(weights, limit):
    weights = sorted(weights)
    boats = 0
    while weights:
        heaviest = weights.pop()
        if weights and weights[0] + heaviest <= limit:
            weights.pop(0)
        boats += 1
    return boats
""", """\
def <f>(weights, limit):
    people = sorted(weights)
    i, j = 0, len(people) - 1
    boats = 0
    while i <= j:
        if people[i] + people[j] <= limit:
            i += 1
        j -= 1
        boats += 1
    return boats
"""),
        inputs=lambda rng: (weights(rng, 1, 9, 1, 8), rng.randint(9, 13)),
    ),
    Family(
        concept="satisfied-guests",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find how many people can be given a portion at "
            "least as large as their wish, one portion each at most.",
            "Write a python function to return the greatest number of requests that can be met "
            "when each is matched with a different piece of at least its size.",
            "Given a list of wishes and a list of portion sizes, return how many wishes "
            "can be fulfilled, each by one portion not smaller than it.",
            "How many parcels can be packed at most, if each needs a box of its own that is "
            "not smaller than the parcel? Arguments: parcel sizes, box sizes.",
            "Match needs with supplies, one supply per need, supply >= need; return "
            "the maximum number of matches. Arguments: needs, supplies.",
            "I need the largest number of feet that fit into shoes, where a shoe must "
            "be at least as long as the foot; arguments feet, shoes.",
        ),
        names=("satisfied", "count_content", "max_matches", "fulfilled"),
        solutions=("""\
def <f>(wishes, portions):
    wishes = sorted(wishes)
    count = 0
    for portion in sorted(portions):
        if count < len(wishes) and portion >= wishes[count]:
            count += 1
    return count
""", """\
def <f>(needs, supplies):
    left = sorted(supplies, reverse=True)
    matched = 0
    for need in sorted(needs, reverse=True):
        if left and left[0] >= need:
            left.pop(0)
            matched += 1
    return matched
"""),
        inputs=lambda rng: (weights(rng, 1, 9, 1, 6), weights(rng, 1, 9, 1, 6)),
    ),
    Family(
        concept="cheapest-joining-of-ropes",
        tags=("heaps",),
        phrasings=(
            "Write a function to find the least total cost of joining all ropes "
            "into one, joining two costs the sum of their lengths.",
            "Write a python function to return the minimal sum of costs for merging all "
            "numbers of a list into one, where merging a and b costs a + b.",
            "Given lengths, tie two ropes together again and again until one is left; "
            "each knot costs the new length. Return the smallest total.",
            "How cheaply can piles be combined to a single pile, if "
            "combining two costs as much as they contain together?",
            "Always merge the two smallest values and add up the sums; "
            "return that total (0 for a single value).",
            "I need the optimal merge cost of files with the given sizes, two "
            "at a time, a merge costing the sum of both sizes.",
        ),
        names=("join_ropes", "merge_cost", "min_join_cost", "cheapest_merge"),
        solutions=("""\
import heapq

def <f>(lengths):
    heap = list(lengths)
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        cost += joined
        heapq.heappush(heap, joined)
    return cost
""", """\
def <f>(lengths):
    ropes = sorted(lengths)
    cost = 0
    while len(ropes) > 1:
        joined = ropes.pop(0) + ropes.pop(0)
        cost += joined
        ropes = sorted(ropes + [joined])
    return cost
"""),
        inputs=lambda rng: (weights(rng, 1, 12, 1, 6),),
    ),
    Family(
        concept="least-total-waiting-time",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find the least possible sum of waiting times when "
            "customers with given service times are served one after another.",
            "Write a python function to return the minimal total time that all customers "
            "together wait before their own service begins, in the best order.",
            "Given service times, choose the order that makes the sum of the "
            "waits (own service not counted) smallest; return the sum.",
            "How long do all jobs wait in total at least, if one machine runs them one "
            "by one in the best order? A job's own time does not count.",
            "Serve the shortest job first and add up how long each one "
            "waited before its start; return the total.",
            "I need the minimum combined waiting time, excluding one's own "
            "service, over all orders of the listed service durations.",
        ),
        names=("total_waiting", "min_waiting_time", "least_waiting", "shortest_first"),
        solutions=("""\
def <f>(times):
    total = clock = 0
    for t in sorted(times):
        total += clock
        clock += t
    return total
""", """\
def <f>(times):
    n = len(times)
    return sum(t * (n - 1 - i) for i, t in enumerate(sorted(times)))
""", """\
from itertools import accumulate

def <f>(times):
    return sum(list(accumulate(sorted(times)))[:-1])
"""),
        inputs=lambda rng: (weights(rng, 1, 12, 1, 6),),
    ),
    Family(
        concept="fractional-knapsack",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find the greatest value of a load within a capacity "
            "when items can be taken in fractions, rounded to two decimals.",
            "Write a python function to solve the fractional knapsack: weights, values and "
            "capacity in, best value out, rounded to 2 decimal places as a float.",
            "Given weights, values and a capacity, fill a bag with whole items or "
            "parts of them for the maximal value; round it to two decimals.",
            "What is the most valuable mixture of at most the capacity if any fraction "
            "of each item may be packed? Return a float with 2 decimals.",
            "Take items by falling value per weight, the last one in part, until the "
            "capacity is used; return the value rounded to two places.",
            "I need the optimum of the continuous knapsack (weights, values, "
            "capacity; pieces may be cut) as a float, rounded to 2 digits.",
        ),
        names=("fractional_knapsack", "best_mixture", "max_value", "fill_bag"),
        solutions=("""\
def <f>(weights, values, capacity):
    total = 0.0
    items = sorted(zip(weights, values), key=lambda p: p[1] / p[0], reverse=True)
    for weight, value in items:
        part = min(weight, capacity)
        total += value * part / weight
        capacity -= part
    return round(total, 2)
""", """\
def <f>(weights, values, capacity):
    total = 0.0
    left = list(zip(values, weights))
    while left and capacity > 0:
        value, weight = max(left, key=lambda item: item[0] / item[1])
        left.remove((value, weight))
        total += value * min(1, capacity / weight)
        capacity -= weight
    return round(total, 2)
"""),
        inputs=lambda rng: (lambda n: (integers(rng, 1, 9, n), integers(rng, 1, 30, n),
            rng.randint(3, 20)))(rng.randint(2, 5)),
    ),
    Family(
        concept="jobs-with-deadlines-profit",
        tags=("sorting", "heaps"),
        phrasings=(
            "Write a function to find the greatest profit from jobs (deadline, profit) of "
            "one unit of time each, done one at a time by their deadlines.",
            "Write a python function to return the maximal total profit of "
            "unit-time jobs given as (deadline, profit); a job must be done "
            "in one of the first deadline time slots.",
            "Given (deadline, profit) pairs of jobs lasting one day, one job "
            "per day, return the most that can be earned in time.",
            "How much can be earned at most if each job takes one time slot, slots are "
            "numbered from 1 and a job must use a slot up to its deadline?",
            "Select one-day jobs (deadline, profit) that can all be done by their "
            "deadlines with one worker, for the largest sum of profits; return it.",
            "I need the best total profit of scheduling unit jobs on one machine, "
            "each tuple being (last possible day, profit), days from 1.",
        ),
        names=("job_profit", "best_schedule", "max_profit", "schedule_jobs"),
        solutions=("""\
def <f>(jobs):
    used = set()
    total = 0
    for deadline, profit in sorted(jobs, key=lambda j: -j[1]):
        free = [day for day in range(1, deadline + 1) if day not in used]
        if free:
            used.add(free[-1])
            total += profit
    return total
""", """\
import heapq

def <f>(jobs):
    chosen = []
    for deadline, profit in sorted(jobs):
        heapq.heappush(chosen, profit)
        if len(chosen) > deadline:
            heapq.heappop(chosen)
    return sum(chosen)
"""),
        inputs=lambda rng: ([(rng.randint(1, 4), rng.randint(1, 20)) for _ in range(rng.randint(2,
            6))],),
    ),
    Family(
        concept="largest-number-from-parts",
        tags=("sorting", "strings"),
        phrasings=(
            "Write a function to find the <which> number that can be written by putting "
            "the positive integers of a list next to each other, as an int.",
            "Write a python function to return as an integer the <which> "
            "concatenation of all numbers in a list, in the best order.",
            "Given positive integers, join their digits in the order that "
            "gives the <which> number and return it as an int.",
            "Which is the <which> integer one can form by arranging the listed "
            "numbers side by side, each used once and not broken up?",
            "Arrange the numbers of a list so that written one after another they "
            "make the <which> possible value; return that integer.",
            "I need the <which> value obtained by gluing together all "
            "list elements (positive integers) in some order.",
        ),
        names=("join_numbers", "arrange_numbers", "best_concatenation", "glue_numbers"),
        solutions=("""\
from itertools import permutations

def <f>(numbers):
    joined = sorted(int("".join(p)) for p in permutations(map(str, numbers)))
    return joined[<index>]
""", """\
from functools import cmp_to_key

def <f>(numbers):
    def compare(a, b):
        return (a + b > b + a) - (a + b < b + a)
    parts = sorted(map(str, numbers), key=cmp_to_key(compare))
    if <index> == -1:
        parts.reverse()
    return int("".join(parts))
"""),
        inputs=lambda rng, which, index: ([rng.choice((rng.randint(1, 9), rng.randint(1, 40),
            rng.randint(1, 150))) for _ in range(rng.randint(2, 4))],),
        parameters=lambda rng: rng.choice(({"which": "smallest", "index": 0}, {"which": "largest",
            "index": -1})),
    ),
    Family(
        concept="remove-digits-for-smallest",
        tags=("strings",),
        phrasings=(
            "Write a function to remove k digits from a digit string so that the "
            "remaining number is as small as possible; return it as an int.",
            "Write a python function to return the smallest number left after deleting exactly k "
            "digits of a string of digits without changing the order (0 if none is left).",
            "Given a digit string and k, strike out k digits so that the others, in "
            "order, form the least possible integer; return that integer.",
            "What is the minimal number obtainable by deleting k characters from a "
            "numeral string? Nothing left counts as 0, result as int.",
            "Drop k digits of the number in the string, keeping the order of the rest, "
            "to make it minimal; return an int (0 when all are dropped).",
            "I need the smallest value that remains when exactly k digits are "
            "crossed out of a digit text; an empty rest means 0.",
        ),
        names=("remove_k_digits", "smallest_after_removal", "cross_out", "drop_digits"),
        solutions=("""\
def <f>(digits, k):
    for _ in range(k):
        i = 0
        while i < len(digits) - 1 and digits[i] <= digits[i + 1]:
            i += 1
        digits = digits[:i] + digits[i + 1:]
    return int(digits or "0")
""", """\
from itertools import combinations

def <f>(digits, k):
    return min(int("".join(c) or "0") for c in combinations(digits, len(digits) - k))
"""),
        inputs=lambda rng: (lambda s: (s, rng.randint(1, min(4, len(s)))))(str(rng.randint(1, 9)) +
            letters(rng, rng.randint(1, 5), "0123456789")),
    ),
    Family(
        concept="round-trip-start-station",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to find the first station from which a car with an empty tank "
            "can drive once round a circle, or -1; fuel[i] is gained at i, need[i] used up "
            "to the next.",
            "Write a python function to return the smallest index to start at so that the "
            "running sum of fuel[i] - need[i] around the circle never gets negative; -1 if "
            "none.",
            "Given the fuel at each station and the fuel needed to the next one, return "
            "the lowest start index for a full circle, -1 if impossible.",
            "At which station (smallest index) must one start with no fuel to complete the "
            "round trip? Arguments: fuel there, cost to next; -1 if nowhere.",
            "Find the least index from which going round a ring, adding gains[i] and "
            "subtracting losses[i], the balance stays >= 0 all the way; else -1. Arguments: "
            "gains, losses.",
            "I need the first workable starting point of a circular tour with refuelling "
            "(lists of fuel gained and fuel needed), -1 when no start works.",
        ),
        names=("start_station", "circular_tour", "find_start", "round_trip"),
        solutions=("""\
def <f>(fuel, need):
    n = len(fuel)
    for start in range(n):
        tank = 0
        for i in range(start, start + n):
            tank += fuel[i % n] - need[i % n]
            if tank < 0:
                break
        else:
            return start
    return -1
""", """\
from itertools import accumulate

def <f>(fuel, need):
    gains = [a - b for a, b in zip(fuel, need)]
    for i in range(len(gains)):
        if min(accumulate(gains[i:] + gains[:i])) >= 0:
            return i
    return -1
"""),
        inputs=lambda rng: (lambda n: (integers(rng, 1, 7, n), integers(rng, 1, 6,
            n)))(rng.randint(2, 5)),
    ),
    Family(
        concept="egyptian-fraction-denominators",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to write a proper fraction a / b as a sum of different unit "
            "fractions by the greedy method; return the list of denominators.",
            "Write a python function to return the denominators when the largest unit "
            "fraction that fits is taken from a / b again and again (0 < a < b).",
            "Given a and b with 0 < a < b, subtract the greatest possible 1 / n from "
            "the fraction until nothing is left; return all n in order.",
            "Which denominators does the greedy Egyptian fraction of a / b "
            "have? Return them as a list in the order found.",
            "Decompose a / b, less than 1, greedily into unit fractions "
            "and return their denominators, smallest first.",
            "I need the list of denominators of the greedy "
            "(Fibonacci-Sylvester) expansion of the fraction a over b below "
            "one.",
        ),
        names=("egyptian_fraction", "unit_fractions", "greedy_fractions", "denominators"),
        solutions=("""\
def <f>(a, b):
    result = []
    while a > 0:
        n = -(-b // a)
        result.append(n)
        a, b = a * n - b, b * n
    return result
""", """\
import math
from fractions import Fraction

def <f>(a, b):
    left = Fraction(a, b)
    result = []
    while left:
        n = math.ceil(1 / left)
        result.append(n)
        left -= Fraction(1, n)
    return result
"""),
        inputs=lambda rng: (lambda b: (rng.randint(1, b - 1), b))(rng.randint(3, 20)),
    ),
    Family(
        concept="fewest-moves-to-equal-piles",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to find the least total of steps of 1, up or "
            "down, that make all elements of a list equal.",
            "Write a python function to return the minimal sum of absolute changes "
            "needed to turn every number of a list into the same number.",
            "Dials show the listed numbers, and one click turns one dial up or down by 1. "
            "With how few clicks in all do they come to show the same number?",
            "How many unit steps are needed at least so that all values in the list coincide?",
            "Add up the distances of all elements to their median, which "
            "is the cheapest common value; return the sum.",
            "I need the minimum number of +1 or -1 operations that level all entries of my list.",
        ),
        names=("moves_to_equal", "level_cost", "min_moves", "equalise"),
        solutions=("""\
def <f>(numbers):
    middle = sorted(numbers)[len(numbers) // 2]
    return sum(abs(n - middle) for n in numbers)
""", """\
def <f>(nums):
    return min(sum(abs(n - goal) for n in nums) for goal in nums)
""", """\
from statistics import median_low

def <f>(values):
    center = median_low(values)
    return sum(abs(v - center) for v in values)
"""),
        inputs=integer_list(-5, 20, 1, 7),
    ),
    Family(
        concept="increments-to-strictly-rise",
        tags=("lists",),
        phrasings=(
            "Write a function to find the least number of +1 steps that make a "
            "list strictly increasing, elements keeping their places.",
            "Write a python function to return the minimal total to be added to the "
            "elements of a list so that each is greater than the one before it.",
            "Given integers, a move raises one element by 1; return the "
            "fewest moves after which the list strictly ascends.",
            "How much must be added altogether, at least, so that every "
            "element exceeds its predecessor? Nothing may be lowered.",
            "Go through the list and lift each number just above the "
            "previous one where needed; return the sum of all lifts.",
            "I need the minimum number of single increments turning my "
            "list into a strictly increasing one.",
        ),
        names=("increments_needed", "min_increments", "make_increasing", "lift_total"),
        solutions=("""\
def <f>(numbers):
    moves = 0
    previous = float("-inf")
    for n in numbers:
        raised = max(n, previous + 1)
        moves += raised - n
        previous = raised
    return moves
""", """\
def <f>(nums):
    nums = nums[:]
    total = 0
    for i in range(1, len(nums)):
        while nums[i] <= nums[i - 1]:
            nums[i] += 1
            total += 1
    return total
"""),
        inputs=integer_list(0, 12, 1, 7),
    ),
)
