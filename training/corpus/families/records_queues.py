"""Families about queues, stacks and deques."""

from training.corpus.draw import distinct, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="people-served-in-order",
        tags=("simulation",),
        phrasings=(
            "Write a function to run a queue of commands: a name joins at the end, 'next' "
            "serves the first; return who was served.",
            "Write a python function to return the names served, where each 'next' in the "
            "list calls up whoever waits longest.",
            "Given a list of names and 'next' commands, names queue up and 'next' removes the "
            "front one; list those removed.",
            "Simulate first in, first out: strings enter the queue, the word 'next' takes one "
            "out. Return the ones taken, in order.",
            "Who is served at a counter? Names arrive, 'next' serves the earliest arrival "
            "(nobody if the queue is empty).",
            "Return in order the elements dequeued when 'next' means dequeue (skip it on an "
            "empty queue) and all else is enqueued.",
        ),
        more_phrasings=(
            "Write a function to simulate a queue of names where 'next' serves one, returning those served in order.",
            "Write a python function to process commands, with 'next' taking the front person off the waiting line and anything else joining its back, and return the people taken off.",
            "Given a list of strings, line up each name in turn; at 'next' the one in front is served, or nobody if no one is waiting. Return the served names in order.",
            "Who has had their turn, and in which order, if every 'next' calls the earliest of those waiting and every other word is a newcomer?",
            "Names served by 'next' from a FIFO queue.",
            "People come into a shop and wait in line. When the clerk shouts 'next', whoever came first gets helped; with nobody there, nothing happens. List those who got helped.",
            "Strings other than 'next' are enqueued; 'next' dequeues and outputs the oldest element and has no effect on an empty queue. Returns the output list.",
            "The result leaves out everybody still standing in line at the end: after 'ann', 'bob', 'next', 'cy' it is just ['ann'].",
        ),
        names=("served", "serve_queue", "run_queue", "serving_order"),
        solutions=(
            """from collections import deque

def <f>(commands):
    waiting = deque()
    served = []
    for c in commands:
        if c != "next":
            waiting.append(c)
        elif waiting:
            served.append(waiting.popleft())
    return served""",
            """def <f>(events):
    queue, done = [], []
    for event in events:
        if event == "next":
            if queue:
                done.append(queue.pop(0))
        else:
            queue.append(event)
    return done""",
        ),
        inputs=lambda rng: (
            [rng.choice(("next", "ann", "bob", "cy", "dee")) for _ in range(rng.randint(3, 8))],
        ),
    ),
    Family(
        concept="waiting-times-in-line",
        tags=("simulation",),
        phrasings=(
            "Write a function to return how long each customer waits, given the service times "
            "in order of service.",
            "Write a python function to compute waiting times at one till: nobody waits "
            "first, others wait for all before them.",
            "Given service durations, return for each the sum of the durations before it.",
            "One clerk serves a line of people; how long does each of them stand there before "
            "being served? Return a list.",
            "List the starting times of jobs done one after the other from time 0, given "
            "their durations.",
            "Return for every position the total of the earlier items, the first entry being 0.",
        ),
        more_phrasings=(
            "Write a function to compute each person's wait in a single line from the service times.",
            "Write a python function to list, per job, the sum of the durations of the jobs ahead of it, 0 for the first.",
            "Given how long serving each customer takes, in order, return a list of the times they spend waiting until it is their turn.",
            "How much time goes by for each customer in the line before the one clerk gets to them?",
            "Prefix sums of the durations, own one excluded.",
            "I wait as long as everyone in front of me takes together. Work that out for each in the line; the first one doesn't wait at all.",
            "w[i] = d[0] + ... + d[i-1], with w[0] = 0; return the list w, which is as long as d.",
            "With 5, 3 and 4 minutes of service, the three people wait 0, 5 and 8 minutes: find these waits for any durations.",
        ),
        names=("waiting_times", "starting_times", "waits", "wait_list"),
        solutions=(
            """def <f>(durations):
    waits = []
    elapsed = 0
    for d in durations:
        waits.append(elapsed)
        elapsed += d
    return waits""",
            """def <f>(times):
    return [sum(times[:i]) for i in range(len(times))]""",
            """from itertools import accumulate

def <f>(times):
    return list(accumulate(times, initial=0))[:-1]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 15, size(rng, 2, 7)),),
    ),
    Family(
        concept="recently-used-cache",
        tags=("simulation",),
        phrasings=(
            "Write a function to return what a cache of size <k> holds after some accesses, "
            "least recently used first.",
            "Write a python function to list the <k> most recently used different keys, the "
            "latest access at the end.",
            "Given accesses in order, simulate an LRU cache with room for <k> keys and return "
            "its keys, oldest use first.",
            "A cache drops the key unused for longest when it exceeds <k> keys; give its "
            "final keys, last used one last.",
            "Return the distinct keys accessed most recently, at most <k>, in the order of "
            "their last access.",
            "Each access moves a key to the end of a list, from whose front a key goes if "
            "there are over <k>; return the list.",
        ),
        more_phrasings=(
            "Write a python function to determine the contents of a least-recently-used cache of capacity <k> after a sequence of accesses, the freshest key last.",
            "Given a list of accessed keys, return the last <k> different ones (or all, if fewer) in order of their latest use, most recent at the end.",
            "Which keys are still in a store for at most <k> keys that throws out the one not touched for the longest time, listed from stalest to freshest?",
            "Final LRU cache of <k> keys, latest last.",
            "My desk has room for <k> books. A book I use goes on the right; if there are too many, the leftmost leaves. What stands there in the end, left to right?",
            "The up to <k> distinct keys with the latest last occurrences in the access sequence, ascending by last occurrence.",
            "Read the accesses from the end, note each new key until there are <k> or no more, then turn the notes around and return them as a list.",
        ),
        names=("lru_keys", "cache_content", "recently_used", "run_cache"),
        solutions=(
            """def <f>(accesses):
    cache = []
    for key in accesses:
        if key in cache:
            cache.remove(key)
        cache.append(key)
        if len(cache) > <k>:
            cache.pop(0)
    return cache""",
            """from collections import OrderedDict

def <f>(keys):
    cache = OrderedDict()
    for key in keys:
        cache[key] = True
        cache.move_to_end(key)
        if len(cache) > <k>:
            cache.popitem(last=False)
    return list(cache)""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, k + 2, size(rng, 4, 9)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="move-item-to-front",
        tags=("lists",),
        phrasings=(
            "Write a function to move a given value to the front of a list, the others "
            "keeping their order.",
            "Write a python function to take the first occurrence of an item out of a list "
            "and put it first.",
            "Given a list and one of its items, return the list with this item (its first "
            "copy) at the beginning.",
            "Bring an element to the front of the list without disturbing the order of the rest.",
            "Return a list starting with the given element, followed by all the others as "
            "they were; only one copy is moved.",
            "Promote a value: remove it where it first stands and insert it at index 0.",
        ),
        names=("move_to_front", "bring_to_front", "put_first", "promote"),
        solutions=(
            """def <f>(items, x):
    result = list(items)
    result.remove(x)
    return [x] + result""",
            """def <f>(lst, value):
    i = lst.index(value)
    return [value] + lst[:i] + lst[i + 1:]""",
            """def <f>(items, value):
    items = items[:]
    items.insert(0, items.pop(items.index(value)))
    return items""",
        ),
        inputs=lambda rng: (
            lambda a: (a, rng.choice(a)))(distinct(rng, 1, 30, rng.randint(2, 7)),
        ),
    ),
    Family(
        concept="last-card-after-discarding",
        tags=("simulation",),
        phrasings=(
            "Write a function to find the last card if one repeatedly discards the top card "
            "and puts the next one at the bottom.",
            "Write a python function to drop the first item, move the new first item to the "
            "end, and so on; return the survivor.",
            "Given a non-empty list, alternately throw away its front item and send the next "
            "to the back; return the last one.",
            "Which element survives when the front of a queue is removed and the one after it "
            "goes to the end, again and again?",
            "Remove the first, rotate the next to the back, and repeat until a single element "
            "is left. Return that element.",
            "Play with a stack of cards: top card away, next card under the pile, until one "
            "card remains; which one is it?",
        ),
        more_phrasings=(
            "Write a function to find the last card left when you alternately discard the top one and move the next to the bottom.",
            "Write a python function to simulate a pile in which the front goes away and the following item goes to the back until a single item is left, and return that item.",
            "Given a non-empty list of cards, top first, return the card remaining after repeating: remove the top card, then slip the new top card underneath.",
            "What is the final item if you keep deleting the head of the queue and sending its successor to the tail, as long as there are two or more?",
            "Survivor of discard-one, move-one-to-bottom.",
            "Children stand in a line. The first goes home, the next walks to the end, the next goes home, and so on. Who is the last one there?",
            "While the queue has more than one element: dequeue and drop, then dequeue and enqueue again. The remaining element is returned.",
            "For cards 1 2 3 4: 1 out, 2 to the bottom, 3 out, 4 to the bottom, 2 out, so 4 stays. Return that card for any pile with at least one card.",
        ),
        names=("last_card", "survivor", "final_card", "remaining_card"),
        solutions=(
            """from collections import deque

def <f>(cards):
    pile = deque(cards)
    while len(pile) > 1:
        pile.popleft()
        pile.append(pile.popleft())
    return pile[0]""",
            """def <f>(cards):
    while len(cards) > 1:
        cards = cards[2:] + [cards[1]]
    return cards[0]""",
        ),
        inputs=lambda rng: (distinct(rng, 1, 40, rng.randint(1, 8)),),
    ),
)
