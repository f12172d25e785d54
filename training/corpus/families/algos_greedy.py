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
        more_phrasings=(
            "Write a function to tell how many of the priced things one can afford together at most; prices, then money.",
            "Write a python function to maximise the number of purchases, one per listed price, subject to a total of no more than the budget.",
            "Take a list of prices and then a sum of money; return the size of the largest selection that can be paid for, money spent to the last coin being fine.",
            "How many price tags, at the most, can be picked so that they come to no more than the second argument?",
            "maximum number of affordable items: prices, budget",
            "You want to take home as many things as you can, no matter which; say how many your money is enough for if there is one of each.",
            "max |I| over the sets I of indices for which the sum of the prices in I is <= the budget.",
            "[5, 2, 4] with 6 gives 2, as 2 + 4 is just affordable; with 1 it gives 0.",
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
        more_phrasings=(
            "Write a function to get the least number of boats for people of given weights, two in a boat at most and no boat over the limit.",
            "Write a python function to minimise the number of groups of one or two weights whose group sums stay at or below a limit, which no single weight exceeds.",
            "Take a list of weights and then a limit that none of them is above; return how few bags do for them, if a bag holds one or two and never more than the limit.",
            "How few boatloads are necessary to bring all across, when the boat takes at most two at once and together at most the limit?",
            "fewest one-or-two groups within a weight limit",
            "Put the heaviest left in a boat, and the lightest left beside him if the boat can bear both; go on until nobody is left, and say how many boats that took.",
            "The minimal number of blocks in a partition of the list's indices into blocks of size 1 or 2 with weight sum <= limit, each single weight being <= limit.",
            "[3, 5, 2, 4] with limit 6 gives 3: the 4 goes with the 2, while the 5 and the 3 go alone.",
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
        more_phrasings=(
            "Write a function to tell how many wishes can be met when each takes its own portion, as big as wished or bigger.",
            "Write a python function to compute the maximum matching between demands and pieces, a piece serving one demand that it is not smaller than.",
            "Take the sizes people ask for and then the sizes there are; return the largest number of people who can be pleased with a single piece each that is at least what they ask for.",
            "To how many requests, at the most, can one give a different item of sufficient size; requests first, items second?",
            "maximum demands met, one sufficient piece each",
            "Children want cake and none will take a slice smaller than he said; each gets one slice at most. Say how many can be made happy.",
            "The greatest size of an injective assignment of demands d to supplies s with s >= d, for the arguments demands and supplies.",
            "Wishes [2, 5] and portions [4, 1] give 1: the 4 contents the 2, and nothing contents the 5.",
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
        more_phrasings=(
            "Write a function to get the lowest total price for tying ropes into one, each tie costing the length it makes.",
            "Write a python function to compute the optimal merge cost of a list of numbers, two being replaced by their sum at the price of that sum.",
            "Take a list of sizes; as long as there are two or more, two must be fused and their joint size be paid. Return the least that can be paid in all, 0 if nothing has to be fused.",
            "What is the minimum bill for combining all numbers pair by pair into a single one, if every combination costs its result?",
            "minimum total cost of pairwise joining to one",
            "Heaps of sand are to become one heap; pushing two together costs as much as both weigh. Say how cheaply all can be done, nothing for one heap alone.",
            "The total weight of the internal nodes of a Huffman tree over the list's values; 0 for fewer than two values.",
            "[2, 3, 4] gives 14: first 2 + 3 = 5, then 5 + 4 = 9, and 5 + 9 = 14.",
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
        more_phrasings=(
            "Write a function to get the smallest total wait if people with known service times are taken one by one in the best order.",
            "Write a python function to compute the minimal sum of start times when a single machine processes all listed durations without a break.",
            "Take a list of service times; serve the shortest first and return what the waits of all add up to, each wait ending when one's own turn begins.",
            "How little can all customers together wait at one counter before they are served, if the order may be chosen?",
            "minimal sum of waits before service",
            "Friends share one bathroom and each needs it for the time listed; let them go in the best order and say how long they stand outside the door altogether.",
            "The minimum over all orders of the sum, over all jobs, of the durations of the jobs ahead of them.",
            "[4, 1, 2] is best taken as 1, 2, 4, where the waits are 0, 1 and 3, hence 4.",
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
        more_phrasings=(
            "Write a function to get the most one can earn from (deadline, profit) jobs, one job a day, each by its deadline day.",
            "Write a python function to maximise the summed profit of unit-length tasks on a single machine, slots being numbered from 1 and every task confined to slots up to its deadline.",
            "Take tuples (last day, pay), every job needing one full day and days starting with 1; return the highest total pay from jobs that can be finished in time.",
            "What is the best income if on each day, from day 1 on, at most one of the (deadline, reward) jobs is done, and none after its deadline?",
            "maximum profit of unit jobs (deadline, profit)",
            "Each chore takes a day and pays only if it is done on its last day or sooner; you can do one chore a day. Say how much money you can make at the most.",
            "The maximum of the profit sum over sets of jobs with an injective assignment to days d, 1 <= d <= deadline.",
            "[(1, 5), (1, 7), (2, 3)] gives 10: day 1 for the 7, day 2 for the 3, and the 5 is lost.",
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
        more_phrasings=(
            "Write a function to get the lowest int left after striking k digits out of a numeral string.",
            "Write a python function to minimise the value of a digit string by deleting precisely k characters, the order of the others being fixed; 0 for nothing left.",
            "Take a string of digits and then a number k; return as an int the smallest value that the digits staying behind can spell when k are erased, and 0 if all are.",
            "How small can the number become when exactly k of its figures are rubbed out and the rest move together?",
            "smallest int after deleting k digits of a string",
            "A number is laid with cards; take k cards away and push the others together, so that as little as possible is left. Say that number, 0 if no card is left.",
            "The minimum of int(s) over all subsequences s of a digit string with length n - k, int('') being 0.",
            "k times over, delete the first digit that is greater than the one behind it, or the last digit if there is none, then convert to int: '3142' with 2 gives 12.",
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
        more_phrasings=(
            "Write a function to get the lowest station index where an empty car can start and go full circle; fuel gained, fuel needed; else -1.",
            "Write a python function to determine the first index of a circular tour on which the tank, gaining fuel[i] and then losing need[i], never drops under zero, or -1.",
            "Take two lists, what can be filled in at every stop and what the drive to the following stop burns; return the smallest stop number (from 0) from which the entire ring can be driven with nothing in the tank at first, -1 if there is none.",
            "From which stop, the lowest index if several, does the fuel always last until the next stop all the way round, starting with an empty tank? -1 for none.",
            "first feasible start of a circular fuel tour, else -1",
            "On a ring road each petrol station has a little petrol; you start with none, take all at every station you come to, and must not run dry before the next. Say the first station, counted from 0, where starting works, or -1.",
            "The least s such that every partial sum of fuel[i] - need[i] for i = s, s+1, ..., s+n-1 modulo n is >= 0; -1 if no s has this property.",
            "fuel [1, 5] and need [3, 2] give 1: from 0 the car stops at once, but from 1 it has 3 over, which with 1 more suffices for the last leg.",
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
        more_phrasings=(
            "Write a function to list the denominators when a/b below 1 is split greedily into fractions 1/n.",
            "Write a python function to expand a proper fraction, numerator and denominator given, into unit fractions by always taking the biggest one possible, and to give the denominators in order.",
            "For a and b with 0 < a < b, take the least n such that 1/n does not exceed the fraction, subtract 1/n, and go on with the remainder until it is zero; return the list of these n.",
            "Which numbers n1, n2, ... does one find on writing a/b, less than one, as 1/n1 + 1/n2 + ... with every term as large as what is left allows?",
            "greedy unit-fraction denominators of a/b",
            "The old Egyptians wrote a fraction as a sum of pieces of one over something; always cut off the largest such piece that fits, and list the numbers below the line in the order you cut.",
            "The sequence n = ceil(b / a), after which a/b is replaced by a/b - 1/n, repeated until the fraction vanishes (0 < a < b).",
            "3 and 4 give [2, 4], as 3/4 = 1/2 + 1/4; 2 and 3 give [2, 6].",
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
        more_phrasings=(
            "Write a function to get the smallest number of +1 and -1 steps that make all list entries the same.",
            "Write a python function to compute the sum of distances from the entries of a list to their median.",
            "Take a list of integers and return how many single-unit raises and cuts it takes at the least until every entry has one common value.",
            "What is the lowest total cost of bringing all listed numbers to one value of your choice, a change by 1 costing 1?",
            "minimum unit changes to equalise a list",
            "Each person stands on a step of a stair and all want to stand on one step; going up or down a step is one move. Say with how few moves together they can do it.",
            "The minimum over integers c of the sum of |x - c| over all elements x of a list.",
            "[1, 2, 9] gives 8: the 1 goes up by one and the 9 comes down by seven, and the 2 stays where it is.",
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
        more_phrasings=(
            "Write a function to count the minimum increments by one that make a list strictly ascending.",
            "Write a python function to work out the smallest overall amount by which entries have to be raised until no entry is equal to or below the entry on its left.",
            "Given a sequence of integers that may only be lifted, never lowered or moved, give back the cheapest total lift that makes it strictly monotonic upwards.",
            "What is the fewest times one must add 1 to some element before each element is bigger than its left neighbour?",
            "Minimal number of unit increments to strictly increasing order.",
            "My towers stand in a row and I may only put single blocks on top; tell me how few blocks make every tower taller than the one to its left.",
            "For integers a[0..n-1], the minimum of the sum of b[i] - a[i] over all strictly increasing integer sequences b with b[i] >= a[i].",
            "Go from left to right, lift each number to at least its lifted predecessor plus one, and return the sum of all lifts.",
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
