"""Families about queues, stacks and deques."""

from training.corpus.draw import coin, distinct, integers, size, words
from training.corpus.family import Family


def steps(rng, length):
    """Pushes and pops that never empty the stack too far."""
    result = []
    for _ in range(length):
        result.append(-1 if sum(result) > 0 and coin(rng) else 1)
    return result


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
    Family(
        concept="take-alternately-from-both-ends",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to take items from a list alternately from the front and the "
            "back, starting at the front.",
            "Write a python function to return first, last, second, second to last item and "
            "so on until all are used.",
            "Given a list, return its elements in the order front, back, front, back, ... of "
            "what remains.",
            "Empty a deque by turns from the left and from the right, the left end first; "
            "return the items in that order.",
            "Return the list rearranged as first item, last item, second item, last but one, "
            "and so forth.",
            "Two people take turns in removing an item, one from the beginning (who starts), "
            "one from the end; list all removed.",
        ),
        names=("alternate_ends", "both_ends", "take_turns", "front_and_back"),
        solutions=(
            """from collections import deque

def <f>(items):
    queue = deque(items)
    result = []
    while queue:
        result.append(queue.popleft())
        if queue:
            result.append(queue.pop())
    return result""",
            """def <f>(lst):
    result = []
    front = True
    while lst:
        result.append(lst[0] if front else lst[-1])
        lst = lst[1:] if front else lst[:-1]
        front = not front
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 0, 30, size(rng, 2, 7)),),
    ),
    Family(
        concept="page-after-back-commands",
        tags=("simulation",),
        phrasings=(
            "Write a function to return the page shown after a list of visits in which 'back' "
            "returns to the page before.",
            "Write a python function to follow a browser: a name opens that page, 'back' "
            "leaves it; return the last page or None.",
            "Given page names and 'back' commands, return the page on top of the history at "
            "the end, None if it is empty.",
            "Push each page on a stack and pop at every 'back' (if there is anything to pop); "
            "return the top, or None if empty.",
            "Which page is open in the end? Names are visited pages, 'back' closes the "
            "current page; None if none is open.",
            "Return the current page after the commands, where 'back' undoes the latest visit "
            "not yet undone; None without a page.",
        ),
        names=("current_page", "last_page", "browse", "page_shown"),
        solutions=(
            """def <f>(commands):
    history = []
    for c in commands:
        if c != "back":
            history.append(c)
        elif history:
            history.pop()
    return history[-1] if history else None""",
            """def <f>(visits):
    stack = []
    for page in visits:
        if page == "back":
            stack = stack[:-1]
        else:
            stack.append(page)
    if not stack:
        return None
    return stack[-1]""",
        ),
        inputs=lambda rng: (
            [rng.choice(("back", "back", *words(rng, 2))) for _ in range(rng.randint(2, 7))],
        ),
    ),
    Family(
        concept="calls-within-last-seconds",
        tags=("simulation",),
        phrasings=(
            "Write a function to return, for ascending call times, how many calls came in the "
            "last <k> seconds, each time.",
            "Write a python function to count for each time t of a sorted list the times from "
            "t - <k> to t up to that item.",
            "Given sorted times, return for each one the number of times so far that are at "
            "most <k> earlier, itself included.",
            "After each request, how many requests (this one too) are no more than <k> "
            "seconds old? Times are ascending.",
            "For every time in an ascending list count the entries up to it which are not "
            "over <k> seconds before it.",
            "Keep a queue of times, dropping those more than <k> older than the newest; "
            "return its length after each arrival.",
        ),
        names=("recent_calls", "calls_in_window", "count_recent", "recent_counts"),
        solutions=(
            """from collections import deque

def <f>(times):
    recent = deque()
    counts = []
    for t in times:
        recent.append(t)
        while recent[0] < t - <k>:
            recent.popleft()
        counts.append(len(recent))
    return counts""",
            """def <f>(times):
    return [sum(1 for s in times[:i + 1] if s >= t - <k>) for i, t in enumerate(times)]""",
        ),
        inputs=lambda rng, k: (sorted(distinct(rng, 0, 5 * k, size(rng, 3, 7))),),
        parameters=lambda rng: {"k": rng.randint(3, 10)},
    ),
    Family(
        concept="stack-height-maximum",
        tags=("simulation",),
        phrasings=(
            "Write a function to return the greatest height of a stack when +1 means push, -1 "
            "pop, and the stack starts empty.",
            "Write a python function to find the largest running total of a list of 1 and -1 "
            "steps, at least 0.",
            "Given pushes (1) and pops (-1) in order, return how many items were on the stack "
            "at most.",
            "How high does a stack get if every 1 in the list adds an item and every -1 "
            "removes one?",
            "People enter (1) and leave (-1) an empty room; return the largest number that "
            "were inside at one time.",
            "Add up the +1 and -1 entries from left to right and return the maximum reached, "
            "the starting 0 included.",
        ),
        names=("max_height", "highest_stack", "peak_size", "most_inside"),
        solutions=(
            """def <f>(steps):
    height = best = 0
    for step in steps:
        height += step
        best = max(best, height)
    return best""",
            """from itertools import accumulate

def <f>(moves):
    return max(accumulate(moves, initial=0))""",
        ),
        inputs=lambda rng: (steps(rng, size(rng, 2, 12)),),
    ),
)
