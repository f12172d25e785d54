"""Families about stocks, queues, tanks, populations and savings over time."""

from random import Random
from typing import Any

from training.corpus.draw import integers, size
from training.corpus.family import Family


def timed_events(rng: Random) -> Any:
    """Entries and exits of named visitors that make sense."""
    inside, log = set(), []
    for _ in range(size(rng, 2, 7)):
        name = rng.choice(("ann", "bob", "tom"))
        log.append(("-" if name in inside else "+") + name)
        inside ^= {name}
    return (log,)


def arrivals(rng: Random) -> Any:
    """Customers as (arrival, minutes of service), in order of arrival."""
    moment, people = 0, []
    for _ in range(rng.randint(1, 5)):
        people.append((moment, rng.randint(1, 7)))
        moment += rng.randint(0, 4)
    return (people,)


FAMILIES = (
    Family(
        concept="population-after-years",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to compute a population after n years that grows by <p> percent "
            "every year, cut to a whole number after each year.",
            "Write a python function to let a number of inhabitants grow by <p>% a year for n "
            "years, rounding down to an integer every year.",
            "Given a starting population and n, return the whole number of people after n years "
            "with <p> percent growth, dropping fractions each year.",
            "How many people live in a town after n years if there are <p> percent more each "
            "year, fractions being dropped yearly?",
            "Return the population after n steps of adding <p> percent and rounding down; "
            "arguments: start, n.",
            "A village grows by <p> percent yearly (only whole persons, rounded down every "
            "year). How many live there after n years?",
        ),
        more_phrasings=(
            "Write a function to get a population after n years of <p> percent growth, floored each year; arguments: start, n.",
            "Write a python function to apply n times the step of adding <p> percent to a head count and discarding the fraction.",
            "Given how many people there are now and a number of years, return how many there are then, each year bringing <p> percent more, rounded down to an integer before the next year starts.",
            "What will the population be in n years when it rises by <p> percent annually and no part of a person is carried over to the next year?",
            "Population after n floored growth steps of <p> percent.",
            "Every New Year the village has <p> more for every hundred people, and half people don't exist, so drop what is not whole; begin with this many and tell me how many there are after so many years.",
            "The n-fold iterate of x -> floor(x * (100 + <p>) / 100) at the starting value.",
            "Rounding happens yearly and not only at the end: take the start number, increase it by <p> percent, cut off the decimals, and do so as many times as there are years.",
        ),
        names=("population", "population_after", "grow", "inhabitants"),
        solutions=("""\
def <f>(start, years):
    for _ in range(years):
        start = start * (100 + <p>) // 100
    return start
""", """\
def <f>(people, n):
    year = 0
    while year < n:
        people += people * <p> // 100
        year += 1
    return people
""", """\
def <f>(start, n):
    if n == 0:
        return start
    return <f>(start + start * <p> // 100, n - 1)
"""),
        inputs=lambda rng, p: (rng.randint(10, 900), rng.randint(0, 6)),
        parameters=lambda rng: {"p": rng.choice((2, 3, 5, 8, 10, 15, 20))},
    ),
    Family(
        concept="years-until-population-smaller",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count the years until a population that shrinks by <p> percent "
            "a year (rounded down to whole animals) is below a limit.",
            "Write a python function to find after how many years a herd losing <p>% yearly, "
            "whole numbers rounded down, has fewer animals than a limit.",
            "Given a starting number and a positive limit, return how many yearly losses of <p> "
            "percent (result rounded down) it takes to get below the limit.",
            "After how many years is a stock of animals smaller than the limit when <p> percent "
            "vanish each year and the rest is rounded down? 0 if it already is.",
            "Return the number of steps n -> n * (100 - <p>) // 100 until n is less than the "
            "limit; arguments: n, limit.",
            "A colony loses <p> percent per year, rounded down to whole animals. In how many "
            "years are there fewer than the limit (0 if there are already)?",
        ),
        more_phrasings=(
            "Write a function to count years until a stock losing <p> percent a year, floored, is under a limit; arguments: stock, limit.",
            "Write a python function to shrink an animal count by <p> percent again and again, each time rounding down, and tell how many times it takes to be less than a given positive bound.",
            "Given a number of animals and a limit above 0, return after how many years, each taking away <p> percent and leaving a whole number (rounded down), there are fewer than the limit; none if it is so from the beginning.",
            "How many yearly decreases by <p> percent, fractions of what is left being dropped, does it take until a population is smaller than the limit?",
            "Years of <p>% decline, floored, to fall below the limit.",
            "Each winter kills <p> of every hundred deer, and what remains is cut to whole deer; after how many winters do I count fewer than my limit? If there are fewer already, say 0.",
            "The least t >= 0 such that the t-fold iterate of x -> floor(x * (100 - <p>) / 100) at the starting number is smaller than the limit.",
            "As long as the herd isn't below the limit, let a year go by: keep (100 - <p>) percent of it, without decimals. The number of years gone by is the answer, the herd being passed first.",
        ),
        names=("years_until_below", "years_to_limit", "shrinking_years", "count_years"),
        solutions=("""\
def <f>(animals, limit):
    years = 0
    while animals >= limit:
        animals = animals * (100 - <p>) // 100
        years += 1
    return years
""", """\
def <f>(n, limit):
    if n < limit:
        return 0
    return 1 + <f>(n * (100 - <p>) // 100, limit)
"""),
        inputs=lambda rng, p: (rng.randint(1, 500), rng.randint(1, 200)),
        parameters=lambda rng: {"p": rng.choice((5, 10, 20, 25, 30, 50))},
    ),
    Family(
        concept="stock-after-deliveries-and-sales",
        tags=("dictionaries", "simulation"),
        phrasings=(
            "Write a function to update a stock dict by a list of (item, change) tuples, adding "
            "each change to the item's number; new items start at 0.",
            "Write a python function to return the stock, a dictionary of counts, after all "
            "(item, amount) changes, positive or negative, were added.",
            "Given a dict of counts and a list of (name, change) tuples, return the dict with "
            "every change applied; unknown names begin with 0.",
            "What is in the store after deliveries (+) and sales (-), listed as (item, number), "
            "when the dict shows what there was before?",
            "Return a dict with the counts of the first argument plus all the changes of the "
            "second, a list of (key, number) tuples.",
            "I keep my store as {item: count}; apply a list of bookings (item, plus or minus) "
            "to it and give me the result. Missing items count as 0.",
        ),
        names=("update_stock", "apply_changes", "book", "stock_after"),
        solutions=("""\
def <f>(stock, changes):
    result = dict(stock)
    for item, change in changes:
        result[item] = result.get(item, 0) + change
    return result
""", """\
def <f>(stock, changes):
    updated = stock.copy()
    for item, amount in changes:
        if item not in updated:
            updated[item] = 0
        updated[item] += amount
    return updated
"""),
        inputs=lambda rng: (
            {
                key: rng.randint(1, 20) for key in rng.sample(
                    ("nut", "pen", "cup"), rng.randint(0, 2)
                )
            },
            [
                (rng.choice(("nut", "pen", "cup")), rng.randint(-5, 9)) for _ in range(
                    size(rng, 1, 3)
                )
            ],
        ),
    ),
    Family(
        concept="who-is-inside-from-log",
        tags=("lists", "simulation"),
        phrasings=(
            "Write a function to return the sorted names of those still inside after a log of "
            "entries '+name' and exits '-name'.",
            "Write a python function to read a list like ['+ann', '+bob', '-ann'] (+ enters, - "
            "leaves) and return who is in at the end, in alphabetical order.",
            "Given log entries of '+' or '-' followed by a name, return the sorted list of "
            "people who entered and have not left again.",
            "Who is in the building at the end of the day? '+name' means somebody came in, "
            "'-name' that they went out; answer with a sorted list.",
            "Return the names present after all events, alphabetically, where each event is a "
            "sign (+ in, - out) and a name.",
            "My door writes '+tom' when Tom enters and '-tom' when he leaves; which people are "
            "inside after the list of entries? Sort the names.",
        ),
        more_phrasings=(
            "Write a function to get a sorted list of who is still in, from entries like '+ann' (in) and '-ann' (out).",
            "Write a python function to process door records, a plus for arriving and a minus for departing followed by the name, and return the names present at the end in alphabetical order.",
            "Given a list of strings, the first character of each being '+' or '-', put the name behind a plus into a set, take the name behind a minus out, and return the sorted set as a list.",
            "Whose last record is an entrance ('+name') and not an exit ('-name'), as an alphabetical list of names?",
            "Sorted names left inside after a +/- log.",
            "The porter notes '+eve' when Eve walks in and '-eve' when she walks out; at closing time, who must he still send home? List them from a to z.",
            "The ascending list of the names in the set obtained by inserting on '+' and deleting on '-' in the order of the log.",
            "['+al', '+mo', '-al', '+al', '-mo'] leaves ['al']; everyone who went out and did not come in again is missing from the sorted result.",
        ),
        names=("still_inside", "who_is_inside", "present", "people_inside"),
        solutions=("""\
def <f>(log):
    inside = set()
    for entry in log:
        if entry[0] == "+":
            inside.add(entry[1:])
        else:
            inside.remove(entry[1:])
    return sorted(inside)
""", """\
def <f>(events):
    last = {event[1:]: event[0] for event in events}
    return sorted(name for name in last if last[name] == "+")
"""),
        inputs=timed_events,
    ),
    Family(
        concept="waiting-times-at-counter",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to list how long each customer waits at a single counter, from "
            "(arrival, service minutes) tuples in order of arrival.",
            "Write a python function to return the waiting time of every customer before being "
            "served, one after another, given (arrival, duration) tuples sorted by arrival.",
            "Given customers as (arrival time, minutes needed) in order, served one at a time, "
            "return the list of minutes each one waits until the service starts.",
            "How long does each person queue? One counter serves them in the listed order; each "
            "tuple is (time of arrival, length of service).",
            "Return for each (arrival, length) the start of service minus the arrival, when "
            "every customer starts once there and the one before is done.",
            "My shop has one till; the customers come as (arrival, service time), in order. "
            "Return the list of their waiting times.",
        ),
        more_phrasings=(
            "Write a function to list customers' waiting times at one counter from (arrival, service time) tuples ordered by arrival.",
            "Write a python function to simulate a single queue, served first come first served, and return how many minutes passed for every customer from coming to being attended, the input being (arrival, duration) in order.",
            "Given (arrival, length of service) pairs sorted by arrival, return a list that tells for each how long the one clerk was still busy with the earlier ones when that person came, 0 if not at all.",
            "How many minutes does each customer stand in line, as a list, if one clerk serves them in the order in which these (arrival, minutes) tuples come?",
            "Waiting time list for a one-server queue.",
            "There is one barber; people come at certain times and their haircuts last so long, (time, length) in order of coming; write down for everybody how long they sit there before it is their turn.",
            "The list w_i = s_i - a_i with s_i = max(a_i, s_(i-1) + d_(i-1)) for (arrival, duration) pairs (a_i, d_i), and s_1 = max(0, a_1) for the first.",
            "[(0, 5), (2, 4), (20, 1)] gives [0, 3, 0]: the second comes at 2 and the first is done at 5; the third finds nobody.",
        ),
        names=("waiting_times", "queue_times", "wait_list", "waits"),
        solutions=("""\
def <f>(customers):
    free = 0
    waits = []
    for arrival, minutes in customers:
        start = max(free, arrival)
        waits.append(start - arrival)
        free = start + minutes
    return waits
""", """\
def <f>(customers):
    result = []
    clock = 0
    for arrival, service in customers:
        if clock < arrival:
            clock = arrival
        result.append(clock - arrival)
        clock += service
    return result
"""),
        inputs=arrivals,
    ),
    Family(
        concept="shortest-queue-assignment",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to assign customers with given service times, in order, to the "
            "one of <k> counters with the least total so far (the lowest index on a tie) and "
            "return the totals.",
            "Write a python function to spread a list of jobs over <k> workers: each job goes "
            "to the worker with the smallest load, the first such one; return the loads as a "
            "list.",
            "Given job lengths, give each in turn to the least busy of <k> machines (ties: the "
            "one with the smaller number) and return the list of total lengths per machine.",
            "What are the total times at <k> tills when each customer in turn picks the till "
            "with the smallest total, the leftmost of equals? The list holds the minutes per "
            "customer.",
            "Return the <k> sums that arise when every number of the list, in order, is added "
            "to the currently smallest sum, the first one if several are equal; all start at 0.",
            "I hand out tasks with known minutes to <k> people, always to the one with the "
            "least minutes so far (the earliest in case of a tie). Return everyone's total.",
        ),
        more_phrasings=(
            "Write a function to hand out job times in order, each to the least loaded of <k> workers (lowest index on ties), and return the <k> loads.",
            "Write a python function to distribute the minutes of successive customers over <k> tills, each choosing the till whose sum is smallest at that moment, the leftmost if equal, and return the list of sums.",
            "Given a list of durations, start with <k> zeros in a list, add every duration in turn to the first smallest entry, and return that list.",
            "How much work does each of <k> machines have at last, as a list, if every job in turn goes to the machine that has the least, preferring the earlier machine when some have equally little?",
            "Greedy least-loaded assignment totals for <k> workers.",
            "There are <k> baskets in a row, empty to begin with; take the stones as they come and lay each in the lightest basket, the one farthest left if several are; how heavy is every basket in the end?",
            "The final load vector of length <k> under list scheduling: jobs are processed in the given order, each by the machine of minimum current load and, among those, of minimum index.",
            "Nobody looks ahead: each item of the list goes to whichever of the <k> running totals is lowest just then (first one in a draw); the totals, from first to last, are what I want, with 0 for one never chosen.",
        ),
        names=("assign_jobs", "counter_totals", "spread_load", "distribute"),
        solutions=("""\
def <f>(times):
    totals = [0] * <k>
    for t in times:
        i = totals.index(min(totals))
        totals[i] += t
    return totals
""", """\
import heapq

def <f>(times):
    heap = [(0, i) for i in range(<k>)]
    for t in times:
        total, i = heapq.heappop(heap)
        heapq.heappush(heap, (total + t, i))
    return [total for total, i in sorted(heap, key=lambda pair: pair[1])]
"""),
        inputs=lambda rng, k: (integers(rng, 1, 12, size(rng, 2, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="tank-with-overflow",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to return a tank's content after a list of changes, starting "
            "empty, never below 0 and never above <k>.",
            "Write a python function to follow a tank of capacity <k>: add each change, let "
            "what is too much run over, and stop at 0; it starts at 0.",
            "Given litres added (positive) or taken (negative) one after another, return how "
            "much an initially empty tank of size <k> holds, kept between 0 and <k> at each "
            "step.",
            "How full is an empty tank of <k> litres after the changes in the list, if excess "
            "flows away at once and it can't hold less than 0?",
            "Return the final level of a tank that starts at 0 and is clamped to the range 0 to "
            "<k> after each change.",
            "My rain barrel holds <k> litres and is empty at first; rain adds, watering takes "
            "(as far as possible). What is in it after the list of changes?",
        ),
        more_phrasings=(
            "Write a function to track a tank from 0 through a list of changes, keeping it within 0 and <k>, and return the last level.",
            "Write a python function to sum up inflows and outflows one after another, cutting the running sum to at most <k> and at least 0 every time, and return how much there is finally.",
            "Given positive and negative amounts, return what an initially empty container of size <k> holds after them, surplus spilling and nothing being taken that isn't there.",
            "What level has a tank at the end, if it starts empty, loses all above <k> immediately, and cannot drop under 0, and these changes come in turn?",
            "Final level clamped to 0..<k> per change, starting at 0.",
            "A bucket takes <k> litres; pour in or scoop out as the list says (minus means scooping); too much runs over the edge, and an empty bucket stays empty. What is in it at last?",
            "The last term of x0 = 0, x(i) = min(<k>, max(0, x(i-1) + c(i))) for a list of changes c.",
            "Limiting has to be done after each single change, not only for the total: below 0 counts as 0 and above <k> as <k>; begin at 0 and return the end value.",
        ),
        names=("tank_level", "water_level", "barrel_content", "final_level"),
        solutions=("""\
def <f>(changes):
    level = 0
    for change in changes:
        level = min(<k>, max(0, level + change))
    return level
""", """\
def <f>(changes):
    litres = 0
    for c in changes:
        litres += c
        if litres > <k>:
            litres = <k>
        if litres < 0:
            litres = 0
    return litres
"""),
        inputs=lambda rng, k: (integers(rng, -k // 2, k, size(rng, 1, 6)),),
        parameters=lambda rng: {"k": rng.choice((10, 20, 25, 30, 50))},
    ),
    Family(
        concept="weeks-until-saved",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count the weeks until a goal is saved when the first week "
            "brings <a> and every further week <d> more than the one before.",
            "Write a python function to find how many weekly savings of <a>, then <a> + <d>, "
            "then <a> + 2 * <d> and so on are needed to have at least the goal.",
            "Given a goal, return the number of weeks to save it, putting aside <a> in week one "
            "and each week <d> more than the week before.",
            "After how many weeks does somebody have the goal or more who saves <a> in the "
            "first week and raises the amount by <d> every week?",
            "Return the least n such that n amounts, beginning with <a> and growing by <d>, add "
            "up to at least the goal (0 weeks for a goal of 0).",
            "I save <a> this week and <d> more each new week; in how many weeks do I reach a "
            "goal, starting from nothing?",
        ),
        more_phrasings=(
            "Write a function to count the weeks needed to save a goal: <a> in the first week, <d> more each week.",
            "Write a python function to add up an arithmetic sequence, starting with <a> and having the difference <d>, until the sum is not less than the goal, and return the number of terms.",
            "Given the sum somebody wants, return how many weeks they must save if they lay aside <a> at first and increase the amount by <d> from week to week; a goal of 0 takes none.",
            "How many payments, the first being <a> and every later one <d> bigger than its predecessor, are required to have the target sum or exceed it?",
            "Number of weekly savings <a>, <a> + <d>, ... to reach a goal.",
            "This week I put <a> in my piggy bank, next week <d> more than that, the week after <d> more again; in which week do I have enough for what I want? If it costs 0, the answer is 0.",
            "The least n >= 0 with n * <a> + <d> * n * (n - 1) / 2 >= goal.",
            "While the savings are below the goal, put in the present amount, which is <a> at the start, and raise the amount by <d>; the number of times you put something in is the result.",
        ),
        names=("weeks_to_save", "weeks_until", "saving_weeks", "weeks_needed"),
        solutions=("""\
def <f>(goal):
    saved = weeks = 0
    amount = <a>
    while saved < goal:
        saved += amount
        amount += <d>
        weeks += 1
    return weeks
""", """\
def <f>(goal):
    n = 0
    while n * <a> + <d> * n * (n - 1) // 2 < goal:
        n += 1
    return n
"""),
        inputs=lambda rng, a, d: (
            rng.choice((0, a, a + 1, 2 * a + d, rng.randint(1, 200), rng.randint(1, 400))),
        ),
        parameters=lambda rng: {"a": rng.randint(2, 12), "d": rng.randint(1, 5)},
    ),
    Family(
        concept="account-with-monthly-fee",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to compute a balance after a list of monthly deposits, where each "
            "month a fee of <fee> is taken if the balance with the deposit is below <k>.",
            "Write a python function to add monthly deposits to an account starting at 0; after "
            "each, subtract <fee> when the balance is less than <k>.",
            "Given deposits month by month, return the final balance of a new account that "
            "costs <fee> in every month in which it holds under <k> after the deposit.",
            "What is on an account, first empty, after the listed deposits if the bank takes "
            "<fee> in each month where the balance, deposit included, is smaller than <k>?",
            "Return the balance after processing the deposits in order: add one, then take off "
            "<fee> if the sum is below <k>; start with 0.",
            "My bank charges <fee> each month unless I have at least <k> after paying in. "
            "Starting from 0, what is my balance after the list of deposits?",
        ),
        more_phrasings=(
            "Write a function to get a balance from 0 after monthly deposits, with <fee> deducted whenever a deposit leaves it below <k>.",
            "Write a python function to run through payments month by month, adding each to the account and charging <fee> at once if there is less than <k> on it, and return what it holds at the end.",
            "Given a list with one deposit per month, return the closing balance of an account, opened with nothing, that is free of charge only in months in which it stands at <k> or more after the deposit, and otherwise costs <fee>.",
            "How much money does a client have after these monthly deposits, starting without any, if months with under <k> (deposit counted) cost <fee>?",
            "Final balance with <fee> charged when under <k>.",
            "Once a month I bring money to the bank; then they look: is it <k> or more, fine; is it less, they take <fee>. I had nothing to begin with; what have I got after all the months in the list?",
            "The last term of b0 = 0, b(i) = c - <fee> if c < <k> and b(i) = c otherwise, where c = b(i-1) + deposit(i).",
            "For each deposit do two things in this order: add it to the balance (0 at first), and subtract <fee> if the new balance is smaller than <k>; hand back the balance after the last.",
        ),
        names=("balance_with_fee", "final_balance", "account_after", "balance_after_fees"),
        solutions=("""\
def <f>(deposits):
    balance = 0
    for deposit in deposits:
        balance += deposit
        if balance < <k>:
            balance -= <fee>
    return balance
""", """\
def <f>(deposits):
    total = 0
    for amount in deposits:
        fee = <fee> if total + amount < <k> else 0
        total = total + amount - fee
    return total
"""),
        inputs=lambda rng, k, **_: (integers(rng, 0, k // 2 + 5, size(rng, 1, 6)),),
        parameters=lambda rng: {"fee": rng.randint(2, 6), "k": 10 * rng.randint(3, 10)},
    ),
    Family(
        concept="longest-day-streak",
        tags=("lists", "simulation"),
        phrasings=(
            "Write a function to find the longest run of consecutive days with at least <k> "
            "steps in a list of step counts.",
            "Write a python function to return how many days in a row, at most, reached <k> or "
            "more steps.",
            "Given daily step counts, return the length of the longest unbroken streak of days "
            "with <k> or more.",
            "What is the best streak of days without a day under <k> steps?",
            "Return the greatest number of neighbouring list elements that are all at least <k>.",
            "My tracker logs steps per day; for how many days without interruption did I make "
            "<k> steps or more, at best?",
        ),
        more_phrasings=(
            "Write a function to get the most consecutive days with <k> steps or more from a list of daily counts.",
            "Write a python function to measure the longest unbroken part of a step list in which no value is under <k>.",
            "Given a step count for each day, return over how many successive days, at most, the goal of <k> was always met.",
            "What is the record number of days in a row on which <k> steps were made or surpassed?",
            "Longest streak of daily counts at or above <k>.",
            "A day is good if I walk <k> steps or more; looking at my list of days, how many good ones have I had one right after the other, at the very best?",
            "The maximum length of a contiguous sublist whose elements are all greater than or equal to <k>; 0 if there is none.",
            "A single day below <k> ends the streak and the count begins again at 0; return the highest count ever seen.",
        ),
        names=("longest_streak", "best_streak", "streak", "days_in_a_row"),
        solutions=("""\
def <f>(steps):
    best = current = 0
    for n in steps:
        current = current + 1 if n >= <k> else 0
        best = max(best, current)
    return best
""", """\
from itertools import groupby

def <f>(steps):
    runs = [len(list(g)) for good, g in groupby(steps, lambda n: n >= <k>) if good]
    return max(runs, default=0)
"""),
        inputs=lambda rng, k: (
            [rng.choice((k, k + 500, k + 1000, k - 500)) for _ in range(size(rng, 1, 8))],
        ),
        parameters=lambda rng: {"k": 1000 * rng.randint(3, 10)},
    ),
    Family(
        concept="vote-margin-of-winner",
        tags=("counters", "numbers"),
        phrasings=(
            "Write a function to compute by how many votes the leading candidate is ahead of "
            "the second, from a non-empty list of names; 0 on a tie, and all votes if there is "
            "only one name.",
            "Write a python function to return the highest count of a name minus the second "
            "highest in a list of votes (nobody else means minus 0; equal leaders give 0).",
            "Given a non-empty list of votes, return the difference between the most frequent "
            "name's count and that of the runner-up, who has 0 if no one else got a vote.",
            "How many votes lie between the first and the second place of an election, given "
            "the ballots as a list? A missing second place has 0 votes, tied leaders give 0.",
            "Return the lead of the winner in votes: top count minus next count, with 0 for the "
            "next one if only a single name was voted for.",
            "I have the ballots as a list of names; what is the winner's margin over the second "
            "best (who counts as 0 votes when there is none)?",
        ),
        more_phrasings=(
            "Write a function to get the lead, in votes, of the first over the second in a non-empty list of ballots; 0 on a tie, all votes with a single candidate.",
            "Write a python function to subtract the second largest tally of a name from the largest in a list of one or more votes, taking 0 for the second if only one name was chosen.",
            "Given ballots as names, at least one, count them per name, sort the counts downwards, and return the first minus the second, or the first alone if no second exists.",
            "How many more votes did the winner of an election get than the runner-up, when the ballots are a list of names, level leaders mean 0, and an unopposed winner's votes all count?",
            "Winner's vote margin over the runner-up.",
            "Everyone wrote a name on a slip; by how many slips does the favourite beat the next best, who has zero slips if nobody else was named? Two equally good favourites give 0.",
            "The difference between the greatest and the second greatest element (with multiplicity, 0 if missing) of the multiset of name frequencies of a non-empty list.",
            "['kim', 'lee', 'kim', 'kim'] yields 2, ['kim', 'lee'] yields 0, and ['kim', 'kim'] yields 2 as nobody opposes; the names are the votes.",
        ),
        names=("vote_margin", "winning_margin", "lead", "margin"),
        solutions=("""\
from collections import Counter

def <f>(votes):
    counts = sorted(Counter(votes).values(), reverse=True) + [0]
    return counts[0] - counts[1]
""", """\
from collections import Counter

def <f>(votes):
    top = Counter(votes).most_common(2)
    if len(top) == 1:
        return top[0][1]
    return top[0][1] - top[1][1]
""", """\
def <f>(votes):
    counts = [votes.count(name) for name in set(votes)]
    first = max(counts)
    counts.remove(first)
    return first - max(counts, default=0)
"""),
        inputs=lambda rng: (
            rng.choices(
                rng.choice((("ann", "bob", "eve"), ("eve", "eve", "eve", "tom"))),
                k=rng.randint(1, 7),
            ),
        ),
    ),
)
