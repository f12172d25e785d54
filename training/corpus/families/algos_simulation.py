"""Simulations: circles, caches, queues, games, lamps and moving things."""

from training.corpus.draw import coin, integers, letters, several_integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="josephus-order",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to list the numbers 1 to n in the order in which they "
            "leave a circle when every kth is removed, counting from 1.",
            "Write a python function to return the elimination order of the Josephus "
            "game with n people numbered 1..n and every k-th one leaving.",
            "Given n and k, count k people round the circle 1..n again and again, "
            "removing the k-th each time; return the order of removal.",
            "In which order do n players in a ring drop out if counting starts at "
            "player 1 and every k-th drops out, the last one included?",
            "Return the complete sequence of removed numbers when each k-th of "
            "the persons 1 to n standing in a circle must go.",
            "I need the list of all n children, from 1, in the order they "
            "are counted out with a rhyme of k words.",
        ),
        more_phrasings=(
            "Write a function to get the Josephus elimination order of 1..n with step k.",
            "Write a python function to record the sequence in which people 1 to n, seated in a ring, go out when the counting-out, starting with person 1, hits each kth.",
            "For n and k, number n people in a circle from 1, keep throwing out the kth in count, starting at number 1, and give the list of the numbers as they are thrown out, to the last.",
            "Which permutation of 1, ..., n arises if every kth remaining member of a ring leaves it, the first k being counted from member 1?",
            "Full Josephus removal sequence (n, k).",
            "The kids stand in a ring and I count: one, two, up to k, and that kid goes; the next kid is one again. Starting at kid 1, in what order do all n kids go?",
            "The list of successively deleted elements of the cycle (1 2 ... n) when the kth element, counted from the one after the last deletion, initially from 1, is deleted until none is left.",
            "With 5 and 2 the order is 2, 4, 1, 5, 3: return this list for any n and k.",
        ),
        names=("elimination_order", "josephus_order", "counting_out", "leave_order"),
        solutions=("""\
def <f>(n, k):
    people = list(range(1, n + 1))
    order = []
    i = 0
    while people:
        i = (i + k - 1) % len(people)
        order.append(people.pop(i))
    return order
""", """\
from collections import deque

def <f>(n, k):
    circle = deque(range(1, n + 1))
    order = []
    while circle:
        circle.rotate(1 - k)
        order.append(circle.popleft())
    return order
"""),
        inputs=several_integers((1, 9), (1, 5)),
    ),
    Family(
        concept="hot-potato-winner",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to find who remains when names in a circle pass a potato <k> "
            "times and its holder drops out, the next name holding it then.",
            "Write a python function to return the last name left if the potato starts at the "
            "first name, is passed <k> times, its holder leaves and the next one goes on.",
            "Given a list of names in a ring, pass the potato <k> places on, remove the "
            "holder, continue with the following name; return the survivor.",
            "Who wins the hot potato game if the potato, first held by the first name, is "
            "passed <k> times, its holder goes out and the next in the ring holds it?",
            "Move the front name to the back of the queue <k> times, then drop the "
            "front one; repeat until one is left and return that name.",
            "I need the survivor of a ring of names: the first starts with the potato, "
            "after <k> handovers its holder leaves, the next one holds it.",
        ),
        more_phrasings=(
            "Write a function to find the last name in a hot potato circle with <k> passes per round.",
            "Write a python function to determine who is never out in a ring of names where the potato goes on by <k> places from its holder, whoever has it then is eliminated and the following name takes it.",
            "For names in a ring, let the first hold the potato; hand it on <k> times, remove the one who got it, give it to the one after him, and go on until a single name is left to return.",
            "Which name stays to the end if, starting with the first, the potato travels <k> steps and the one it reaches leaves the circle, passing it to the next?",
            "Hot potato survivor, <k> handovers per elimination.",
            "Children in a ring pass a hot potato. It starts with the first child and is passed <k> times, and the child that has it then goes, leaving it to the next; who is left at last?",
            "The last element left when, from index p = 0, the element at (p + <k>) mod the current size is deleted over and over, p then being the place of its successor in the ring.",
            "The result is the name that no round strikes: each round moves on <k> places around the ring of those left and strikes the one arrived at, and the next round starts from the one after it.",
        ),
        names=("hot_potato", "survivor", "last_name", "winner"),
        solutions=("""\
from collections import deque

def <f>(names):
    queue = deque(names)
    while len(queue) > 1:
        queue.rotate(-<k>)
        queue.popleft()
    return queue[0]
""", """\
def <f>(names):
    names = list(names)
    i = 0
    while len(names) > 1:
        i = (i + <k>) % len(names)
        names.pop(i)
    return names[0]
"""),
        inputs=lambda rng, k: (words(rng, rng.randint(2, 6)),),
        parameters=lambda rng: {"k": rng.randint(1, 6)},
    ),
    Family(
        concept="page-faults-first-in-first-out",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to count the misses of a cache with <size> places that "
            "always drops the key loaded longest ago (first in, first out).",
            "Write a python function to return how many accesses of a list are not "
            "found in a FIFO cache of capacity <size>, empty at first.",
            "Given a list of pages, count the page faults with <size> "
            "frames and first-in-first-out replacement.",
            "How often must a key be loaded if a first-in-first-out cache of size "
            "<size> serves the accesses? It is empty in the beginning.",
            "Simulate a FIFO cache with room for <size> keys (a hit "
            "changes nothing) and return the number of misses.",
            "I need the number of cache misses for an access sequence; <size> slots, "
            "the oldest loaded entry is replaced, not the least used.",
        ),
        more_phrasings=(
            "Write a function to count cache misses for a FIFO cache of size <size>.",
            "Write a python function to determine how often a requested key is absent from a store of <size> keys, initially empty, from which the earliest stored one goes when it overflows.",
            "For a sequence of requests, give the number of those not in memory, which holds <size> pages and, when it must take in another, throws out the one that came in first, however recently used.",
            "How many page faults do these accesses cause with first-in-first-out eviction and <size> frames?",
            "FIFO page fault count, <size> frames.",
            "My desk has room for <size> books. When I need one that is not there I fetch it, and if the desk is too full I put back the one fetched the longest time ago; how often do I have to fetch?",
            "The number of faults of the FIFO paging algorithm on a request sequence with an initially empty cache of <size> slots, hits not altering the queue.",
            "Everything but the hits is counted: a hit is a key among the <size> most recently loaded ones; each other access loads its key. Return the number of loads.",
        ),
        names=("count_misses", "page_faults", "fifo_misses", "fifo_faults"),
        solutions=("""\
def <f>(pages):
    cache = []
    misses = 0
    for page in pages:
        if page not in cache:
            misses += 1
            cache.append(page)
            if len(cache) > <size>:
                cache.pop(0)
    return misses
""", """\
from collections import deque

def <f>(accesses):
    frames = deque(maxlen=<size>)
    faults = 0
    for key in accesses:
        if key not in frames:
            frames.append(key)
            faults += 1
    return faults
"""),
        inputs=lambda rng, size: (integers(rng, 1, size + 2, rng.randint(2, 12)),),
        parameters=lambda rng: {"size": rng.randint(2, 3)},
    ),
    Family(
        concept="round-robin-finish-order",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to find the order in which jobs finish when a processor works "
            "on each in turn for <quantum> units at most, round and round.",
            "Write a python function to return the indices of the jobs in finishing "
            "order under round-robin scheduling with time slice <quantum>.",
            "Given the durations of jobs waiting in a queue, run the first for up to <quantum> "
            "units and requeue it if unfinished; list the finish order of indices.",
            "In which order are jobs 0, 1, 2, ... done if they take turns of at most "
            "<quantum> time units until their durations are used up?",
            "Simulate round robin with a quantum of <quantum> on a list of "
            "positive durations and return job indexes as they complete.",
            "I need the sequence of job numbers (index from 0) in which they "
            "are completed when each turn lasts at most <quantum>.",
        ),
        names=("finish_order", "round_robin", "completion_order", "schedule"),
        solutions=("""\
from collections import deque

def <f>(durations):
    queue = deque(enumerate(durations))
    order = []
    while queue:
        job, left = queue.popleft()
        if left <= <quantum>:
            order.append(job)
        else:
            queue.append((job, left - <quantum>))
    return order
""", """\
def <f>(durations):
    turns = [-(-d // <quantum>) for d in durations]
    return sorted(range(len(turns)), key=lambda i: (turns[i], i))
"""),
        inputs=lambda rng, quantum: (integers(rng, 1, 12, rng.randint(2, 7)),),
        parameters=lambda rng: {"quantum": rng.randint(2, 4)},
    ),
    Family(
        concept="lamps-after-toggling",
        tags=("simulation", "bits"),
        phrasings=(
            "Write a function to list the lamps, numbered 1 to n, that are lit after person i, "
            "for i from 1 to <people>, has switched every i-th lamp; all start off.",
            "Write a python function to return the numbers of the burning lamps among n (off at "
            "first) when for each i = 1..<people> all multiples of i are toggled.",
            "Given n lamps, all off, in round i (1 to <people>) every lamp whose "
            "number is a multiple of i is switched; return the lit ones.",
            "Which of the lamps 1..n are on after <people> rounds, if round i changes "
            "each lamp with a number divisible by i and all were off?",
            "Simulate the corridor of n lamps with <people> walkers, walker i toggling "
            "lamps i, 2i, 3i, ...; list the lamps that burn in the end.",
            "I need the ascending list of numbers up to n that have an "
            "odd number of divisors among 1 to <people>.",
        ),
        names=("lit_lamps", "toggle_lamps", "burning_lamps", "lamps_on"),
        solutions=("""\
def <f>(n):
    on = [False] * (n + 1)
    for i in range(1, <people> + 1):
        for lamp in range(i, n + 1, i):
            on[lamp] = not on[lamp]
    return [lamp for lamp in range(1, n + 1) if on[lamp]]
""", """\
def <f>(n):
    lit = set()
    for i in range(1, <people> + 1):
        lit ^= set(range(i, n + 1, i))
    return sorted(lit)
""", """\
def <f>(n):
    return [x for x in range(1, n + 1) if sum(x % i == 0 for i in range(1, <people> + 1)) % 2]
"""),
        inputs=lambda rng, people: (rng.randint(1, 20),),
        parameters=lambda rng: {"people": rng.randint(2, 4)},
    ),
    Family(
        concept="snail-in-well-days",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to find on which day a snail gets out of a well: it climbs "
            "up by day and slips down by night (arguments: depth, up, down).",
            "Write a python function to return the number of days until a climber rising `up` "
            "each day and sliding back `down` each night reaches the height (up > down).",
            "Given a depth, the metres climbed per day and the metres slipped "
            "per night, return the day on which the top is reached.",
            "On which day does a snail reach the rim of the well, if it gains `up` in "
            "daytime and loses `down` at night? Order: depth, up, down.",
            "Simulate climbing by day and slipping by night (up > down) and return "
            "the day number, from 1, on which the depth is covered.",
            "I need the count of days for an ascent of a given depth with a daily gain "
            "and a smaller nightly loss; no slip after reaching the top.",
        ),
        more_phrasings=(
            "Write a function to count the days a snail needs to climb a well (depth, up, down), slipping at night.",
            "Write a python function to determine the day on which total progress first gets to a depth if each day adds `up` and each night in between takes away the smaller `down`.",
            "For a depth, a climb per day and a smaller slide per night, in this order, give the number of days till the top is reached, the last climb not being followed by a slide.",
            "How many days of climbing does it take to get out of a hole so deep, gaining `up` in the day and losing `down` overnight (down < up)?",
            "Day number of the snail's escape: depth, up, down.",
            "A snail crawls up a wall while it is light and slides back a bit while it is dark. Told how high the wall is, how far it crawls and how far it slides, say in how many days it is up.",
            "The least d >= 1 with d * up - (d - 1) * down >= depth, where up > down >= 0, for arguments depth, up, down.",
            "10 deep, 3 up and 2 down takes 8 days, since after 7 nights the snail sits at 7; return the days for any depth, up and down (down < up).",
        ),
        names=("snail_days", "days_to_climb", "climb_days", "day_of_escape"),
        solutions=("""\
def <f>(depth, up, down):
    height = days = 0
    while True:
        days += 1
        height += up
        if height >= depth:
            return days
        height -= down
""", """\
import math

def <f>(depth, up, down):
    if depth <= up:
        return 1
    return math.ceil((depth - up) / (up - down)) + 1
"""),
        inputs=lambda rng: (lambda up: (rng.randint(1, 30), up, rng.randint(0, up -
            1)))(rng.randint(2, 9)),
    ),
    Family(
        concept="bottles-drunk-with-exchange",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count how many bottles one can drink altogether with n "
            "full ones when <k> empty bottles are exchanged for a full one.",
            "Write a python function to return the total number of bottles drunk, starting with n "
            "full bottles and trading <k> empties for one full bottle repeatedly.",
            "Given n full bottles and a shop that gives a full one for <k> "
            "empties, return how many can be drunk in all.",
            "How many chocolates can be eaten from n, if <k> wrappers are "
            "always good for another one (which has a wrapper too)?",
            "Simulate drinking n bottles and exchanging every <k> empties for a "
            "full bottle until that is impossible; return the total.",
            "I need the number of drinks one gets out of n bottles with "
            "an offer of one new bottle per <k> empty ones.",
        ),
        more_phrasings=(
            "Write a function to count the total bottles you can drink from n full ones, trading <k> empties for a full one.",
            "Write a python function to determine overall consumption if n drinks are bought and each <k> empty bottles collected bring a further drink, also those from further drinks.",
            "For n bottles at the outset, give how many will have been emptied in the end if any <k> empties can be swapped for a full bottle, as long as there are enough.",
            "How many drinks do n purchases lead to with the refund rule of one full bottle for <k> empty ones, used as often as possible?",
            "Total drinks from n bottles, <k> empties per refill.",
            "The shop gives me a fresh bottle for <k> used ones. I start out with n bottles and never pay again; how many will I have drunk when the offer is of no more use?",
            "The total n + q1 + q2 + ..., where each q is the number of whole lots of <k> in the empties at hand, and the empties then are q plus what was left over.",
            "Drink all, swap the empties in lots of <k>, keep the rest for later, drink again, and stop when there are fewer than <k> empties; return how many were drunk.",
        ),
        names=("bottles_drunk", "total_drinks", "drink_all", "exchange_total"),
        solutions=("""\
def <f>(n):
    total, empty = n, n
    while empty >= <k>:
        new = empty // <k>
        total += new
        empty = empty % <k> + new
    return total
""", """\
def <f>(n):
    drunk = empties = 0
    while n:
        drunk += n
        empties += n
        n, empties = divmod(empties, <k>)
    return drunk
""", """\
def <f>(n):
    return n + max(n - 1, 0) // (<k> - 1)
"""),
        inputs=lambda rng, k: (rng.randint(0, 40),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
    Family(
        concept="perfect-shuffle",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to shuffle a list of even length perfectly: the halves "
            "are interleaved, the first card of the first half on top.",
            "Write a python function to return a list of even length after one out-shuffle: first "
            "of the first half, first of the second half, second of the first half, ...",
            "Given an even number of cards, split them in the middle and merge "
            "the halves alternately, starting with the first half.",
            "What is the order of a deck (even size) after a perfect "
            "riffle in which the top card stays on top?",
            "Interleave the first and second half of an even-length list, "
            "beginning with the first half.",
            "I need one perfect riffle of a list with an even number of "
            "items; the first item remains first.",
        ),
        more_phrasings=(
            "Write a function to do a perfect out-shuffle of an even-length list.",
            "Write a python function to alternate the elements of the front half with those of the back half, beginning in front.",
            "For a list with 2m items, give a new one that takes in turn item 0, item m, item 1, item m + 1, and so on.",
            "What does a list of even length look like after a faultless riffle which leaves its first item first?",
            "Interleave the two halves, first half first.",
            "Cut the deck exactly in the middle and let the cards fall one by one from each packet in turn, so that the top card stays on top; list the new order.",
            "The permutation of (x[0], ..., x[2m-1]) to (x[0], x[m], x[1], x[m+1], ..., x[m-1], x[2m-1]).",
            "[1, 2, 3, 4, 5, 6] turns into [1, 4, 2, 5, 3, 6]: do so with every list of even size.",
        ),
        names=("perfect_shuffle", "riffle", "shuffle_once", "out_shuffle"),
        solutions=("""\
def <f>(cards):
    half = len(cards) // 2
    result = []
    for a, b in zip(cards[:half], cards[half:]):
        result += [a, b]
    return result
""", """\
def <f>(deck):
    n = len(deck) // 2
    mixed = deck[:]
    mixed[::2] = deck[:n]
    mixed[1::2] = deck[n:]
    return mixed
"""),
        inputs=lambda rng: (integers(rng, 1, 20, 2 * rng.randint(1, 5)) if coin(rng) else
            list(letters(rng, 2 * rng.randint(1, 4))),),
    ),
    Family(
        concept="shuffles-until-restored",
        tags=("simulation", "number-theory"),
        phrasings=(
            "Write a function to count the perfect shuffles (halves interleaved, first card stays "
            "first) until a deck of n different cards, n even, is in its old order.",
            "Write a python function to return after how many out-shuffles, at least one, a "
            "deck of an even number n of cards is back in the starting order.",
            "Given an even n, repeat: split the n cards in the middle and interleave "
            "starting with the first half; return the rounds until restored.",
            "How many perfect riffles that keep the top card on top bring n cards (n "
            "even) back to their original order for the first time?",
            "Compute the period, at least 1, of the out-shuffle (first "
            "half's card first) on a deck of n cards for even n.",
            "I need the smallest positive number of perfect shuffles, top card "
            "staying on top, that restores a deck of n cards, n being even.",
        ),
        more_phrasings=(
            "Write a function to count the out-shuffles needed to restore a deck of n cards, n even.",
            "Write a python function to determine the order of the permutation that interleaves both halves of an even deck of size n, the first half's card leading.",
            "For an even n, give how often, once at the minimum, n distinct cards must be riffled faultlessly, the top one staying, until they lie as at the start.",
            "After what number of perfect shuffles (top card stays) does a deck of n cards, n even, first return to its initial sequence?",
            "Out-shuffle period for even n.",
            "I cut the deck in equal halves and weave them one by one, the top card remaining on top, again and again; how many times till the n cards, an even number, are as they were?",
            "The order of the out-shuffle as an element of the symmetric group on n points, n even (1 for the identity).",
            "A deck of 4 is back after 2 such shuffles, one of 6 after 4, and the well-known 52 after 8: return the number for any even n, first card always first.",
        ),
        names=("shuffles_needed", "shuffle_period", "restore_count", "riffle_period"),
        solutions=("""\
def <f>(n):
    start = deck = list(range(n))
    count = 0
    while count == 0 or deck != start:
        half = n // 2
        deck = [card for pair in zip(deck[:half], deck[half:]) for card in pair]
        count += 1
    return count
""", """\
def <f>(n):
    count, value = 1, 2
    while n > 2 and value % (n - 1) != 1:
        value = value * 2 % (n - 1)
        count += 1
    return count
"""),
        inputs=lambda rng: (2 * rng.randint(1, 26),),
    ),
    Family(
        concept="editor-commands",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to type a string of keys into an editor: a letter is inserted at "
            'the cursor, "<" and ">" move the cursor, "-" deletes to its left.',
            "Write a python function to return the text after keys are typed: letters go in at "
            'the cursor, "<" is cursor left, ">" cursor right, "-" backspace.',
            'Given a string of keys, simulate a line editor ("<" left, ">" right, "-" '
            "erases before the cursor, others insert); return the line.",
            'What stands in the input line after typing these keys, if "<" and ">" '
            'move the cursor and "-" removes the character before it?',
            'Process each character: "<" moves left, ">" moves right, "-" is backspace, '
            "all else is inserted at the cursor; moves stop at the ends.",
            'I need the final line of an editor: "<" and ">" move the cursor, "-" deletes '
            "before it, other keys insert; at the borders they do nothing.",
        ),
        more_phrasings=(
            "Write a function to simulate a line editor where \"<\" and \">\" move the cursor, \"-\" is backspace and other keys insert.",
            "Write a python function to work out the final line from a record of keystrokes: \"<\" and \">\" step left and right within the line, \"-\" erases what is just before the cursor, anything else is typed in there.",
            "For a keystroke string, begin with an empty line and give the line afterwards; \"<\" goes back one place, \">\" forward one, \"-\" rubs out to the left, others appear at the cursor, and impossible moves or erasures do nothing.",
            "How does the text read after these keys, given that \"<\" is the left arrow, \">\" the right arrow, \"-\" the backspace key and the rest plain input?",
            "Replay keys with cursor \"<\", \">\" and backspace \"-\".",
            "Someone typed this with arrow keys, written < and >, and a delete-back key, written -, in between; show me what is on the screen at the end.",
            "The concatenation of left and right context after processing each key: \"<\" and \">\" transfer one character between the contexts if possible, \"-\" drops the last of the left one, and any other is appended to the left one.",
            "\"ac<b\" gives \"abc\" and \"ab-c\" gives \"ac\": work out the resulting text for any such keys, with \"<\" left, \">\" right, \"-\" deleting backwards.",
        ),
        names=("type_keys", "editor", "final_text", "run_editor"),
        solutions=("""\
def <f>(keys):
    left, right = "", ""
    for key in keys:
        if key == "<":
            left, right = left[:-1], left[-1:] + right
        elif key == ">":
            left, right = left + right[:1], right[1:]
        elif key == "-":
            left = left[:-1]
        else:
            left += key
    return left + right
""", """\
def <f>(keys):
    text, cursor = [], 0
    for key in keys:
        if key == "<":
            cursor = max(0, cursor - 1)
        elif key == ">":
            cursor = min(len(text), cursor + 1)
        elif key != "-":
            text.insert(cursor, key)
            cursor += 1
        elif cursor > 0:
            cursor -= 1
            del text[cursor]
    return "".join(text)
"""),
        inputs=lambda rng: (letters(rng, rng.randint(3, 12), "abcdef<<>-"),),
    ),
)
