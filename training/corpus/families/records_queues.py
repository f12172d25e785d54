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
