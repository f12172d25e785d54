"""More families about queues, stacks and deques."""

from training.corpus.draw import distinct, integers, size, words
from training.corpus.family import Family

FAMILIES = (
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
        more_phrasings=(
            "Write a function to list items as first, last, second, second-last, and so on.",
            "Write a python function to use up a list from its two ends in turn, beginning on the left, and return the sequence of items taken.",
            "Given a list, return its items reordered so that they come by turns from the beginning and from the end of what is left, beginning first.",
            "In what order do items leave a list if one goes from the left, then one from the right, then the left again, until it is empty?",
            "Alternate front and back items, front first.",
            "Two children eat a row of sweets, one from each side, taking turns; the left one starts. Name the sweets in the order they are eaten.",
            "The output is a[0], a[n-1], a[1], a[n-2], ... until each of the n elements has occurred exactly once.",
            "[1, 2, 3, 4, 5] becomes [1, 5, 2, 4, 3] without any sorting, simply by picking from the outside in, left side first.",
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
        more_phrasings=(
            "Write a function to get the page open after a list of page names and 'back' steps, None if none is.",
            "Write a python function to replay browsing history with a stack: names are pushed, 'back' pops if it can, and the top, or None, is returned.",
            "Given a list in which each string is either a page to visit or the word 'back', return the page being viewed afterwards, or None when all have been left.",
            "What is on the screen once all visits and 'back' clicks have been carried out, None standing for nothing?",
            "Current page after visits and 'back's, else None.",
            "Somebody surfs from page to page and sometimes goes back one; going back with nothing open changes nothing. Where does he end up? Say None if nowhere.",
            "Starting from an empty stack, 'back' removes the top element (if any) and every other string is pushed; returns the final top or None.",
            "Visits a, b, 'back', c, 'back' end on page a; with one more 'back' there would be no page, that is, None.",
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
        more_phrasings=(
            "Write a function to count, at each time of an ascending list, the calls of the past <k> seconds, itself included.",
            "Write a python function to slide a window of <k> seconds over increasing timestamps and list how many lie in it as each one arrives.",
            "For a non-decreasing list of times, return a list telling for each entry how many entries up to and with it are t - <k> or later, t being its time.",
            "How many calls had come in during the preceding <k> seconds (a call exactly <k> seconds old still counts, and so does the new one) whenever another came?",
            "Per time, number of entries so far within <k> seconds.",
            "The phone rings at these times, earliest first. At every ring, say how often it has rung in the <k> seconds before, this ring counted too and the far edge included.",
            "c[i] = |{j <= i : t[j] >= t[i] - <k>}| for a sorted sequence t; returns the list c.",
            "Put each time in a queue, drop from the front what is more than <k> older, and write down the queue's length; the lengths form the result.",
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
)
