"""More families about lists: runs, windows, moving and selecting elements."""

from training.corpus.draw import integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="remove-consecutive-duplicates",
        tags=("lists",),
        phrasings=(
            "Write a function to drop an element of a list whenever the element before it is "
            "equal.",
            "Write a python function to keep one element of each run of equal neighbours in a "
            "list.",
            "Given a list, keep only the elements that differ from the one right before them.",
            "Reduce each group of adjacent equal items to a single item.",
            "Return the list without immediate repetitions; values may still come back later.",
            "Compress a list so that no two neighbouring elements are the same.",
            "I want successive copies of a value in a list merged into one.",
        ),
        more_phrasings=(
            "Write a function to collapse runs of the same value in a list.",
            "Write a python function to retain only those items which differ from their direct predecessor.",
            "For a list, shorten every stretch of identical items to one item and leave the rest as it is.",
            "What is left of a list if repeated values standing right beside each other count as one?",
            "list with adjacent repeats squeezed to one",
            "If somebody says the same thing several times in a row, write it down once; if he says it again later, write it again.",
            "The subsequence of the elements x[i] with i = 0 or x[i] unequal to x[i-1].",
            "[1, 1, 2, 2, 2, 1] turns into [1, 2, 1]: only neighbours matter, so the 1 may return.",
        ),
        names=("remove_consecutive", "squeeze", "compress_list", "drop_repeats"),
        solutions=(
            """from itertools import groupby

def <f>(items):
    return [key for key, group in groupby(items)]""",
            """def <f>(lst):
    result = []
    for x in lst:
        if not result or result[-1] != x:
            result.append(x)
    return result""",
            """def <f>(items):
    return [x for i, x in enumerate(items) if i == 0 or x != items[i - 1]]""",
        ),
        inputs=lambda rng: (integers(rng, 1, 3, size(rng, 4, 9)),),
    ),
    Family(
        concept="longest-run-length",
        tags=("lists",),
        phrasings=(
            "Write a function to find the length of the longest run of equal adjacent "
            "elements in "
            "a list, 0 for an empty list.",
            "Write a python function to return the greatest number of times in a row that a value"
            " stands in a list (0 if it is empty).",
            "Given a list, return the size of its biggest group of equal neighbours; an empty "
            "list gives 0.",
            "How long is the longest streak of one value in a list? Empty lists have 0.",
            "Return the maximum number of consecutive identical items, which is 0 for no items.",
            "Find the largest count of the same element in a row within a list; 0 when there are "
            "no elements.",
            "I need the length of the longest streak of equal values, or 0 without any values.",
        ),
        more_phrasings=(
            "Write a function to get the size of the biggest block of equal neighbours in a list (empty: 0).",
            "Write a python function to measure the longest stretch of one repeated value in a sequence, zero if there is nothing in it.",
            "For a list, split it into groups of equal consecutive items and return how many the largest group has; 0 for no items.",
            "At most how many times in succession does the list show the same item, 0 if it has no items?",
            "length of longest streak, 0 if list empty",
            "The same number came up again and again at roulette; how long was the longest such series? With no numbers at all it is 0.",
            "The maximal length of a constant contiguous sublist, defined as 0 for the empty list.",
            "In [4, 4, 7, 7, 7, 4] the value 7 stands three times in a row and no value does better, so the result is 3; [] gives 0.",
        ),
        names=("longest_run", "longest_streak", "max_run", "max_repeat"),
        solutions=(
            """from itertools import groupby

def <f>(items):
    return max((len(list(group)) for _, group in groupby(items)), default=0)""",
            """def <f>(lst):
    best = 0
    current = 0
    for i, x in enumerate(lst):
        if i > 0 and x == lst[i - 1]:
            current += 1
        else:
            current = 1
        best = max(best, current)
    return best""",
        ),
        inputs=lambda rng: (integers(rng, 1, 2, rng.choice((0, 0, 1, 3, 5, 6, 7, 8))),),
    ),
    Family(
        concept="move-value-to-end",
        tags=("lists",),
        phrasings=(
            "Write a function to move all <k>s in a list to its end, keeping the order of the "
            "rest.",
            "Write a python function to shift each element equal to <k> to the back of a list.",
            "Given a list of integers, put the elements that are <k> last without reordering "
            "the others.",
            "Push every <k> to the end of a list; all other elements stay in sequence.",
            "Return the elements that differ from <k>, in order, and then all the <k>s.",
            "Rearrange a list such that its <k>s come at the end and nothing else is reordered.",
            "I need the <k>s of a list gathered at its tail.",
        ),
        more_phrasings=(
            "Write a function to send every <k> in a list to the back, the rest unchanged in order.",
            "Write a python function to reorder a list stably such that whatever is not <k> precedes the copies of <k>.",
            "For a list of integers, write down first the ones unequal to <k> as they come, then as many <k> as there were.",
            "What is the list after each <k> has left its place and gone to the back?",
            "all <k> last, other numbers in order",
            "Everyone holding <k> steps out of the line and joins again at the back; the others close up without overtaking.",
            "The stable partition of a list by the predicate x != <k>, the elements that satisfy it coming first.",
            "Take the <k>s out, remember how many they were, and add that many <k>s behind what remains.",
        ),
        names=("move_to_end", "push_back", "move_last", "shift_to_end"),
        solutions=(
            """def <f>(numbers):
    others = [n for n in numbers if n != <k>]
    return others + [<k>] * (len(numbers) - len(others))""",
            """def <f>(lst):
    return sorted(lst, key=lambda n: n == <k>)""",
            """def <f>(nums):
    front = []
    back = []
    for n in nums:
        if n == <k>:
            back.append(n)
        else:
            front.append(n)
    return front + back""",
        ),
        inputs=lambda rng, k: (
            [rng.choice((k, rng.randint(-3, 12))) for _ in range(size(rng, 3, 7))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, 0, 1, 5, 7))},
    ),
    Family(
        concept="remove-every-kth",
        tags=("lists",),
        phrasings=(
            "Write a function to remove every <k>th element from a list.",
            "Write a python function to drop the elements number <k>, twice <k>, ... of a "
            "list, "
            "counting from one.",
            "Given a list, leave out each item whose 1-based position is a multiple of <k>.",
            "Delete one element in <k> from a list: the <k>th, and then each <k>th after it.",
            "Return the list without the items at positions divisible by <k> (first position: "
            "1).",
            "Keep all elements but those at every <k>th place, where the first place is "
            "number 1.",
            "I want a list in which every <k>th entry has been skipped.",
        ),
        more_phrasings=(
            "Write a function to drop each <k>th item of a list.",
            "Write a python function to thin out a list: items at the 1-based places <k>, 2*<k>, 3*<k> and so on disappear.",
            "For a list, count its items from 1 and return a list of those whose number is not divisible by <k>.",
            "What is left of the list if, counting off 1 to <k> over and over, the item that gets <k> is always removed?",
            "list without its <k>th, 2*<k>th, ... items",
            "Walk along the row counting from 1 to <k>, then start over at 1; whoever hears <k> has to go.",
            "The subsequence of the elements with 1-based index i such that i mod <k> is not 0.",
            "Everything stays except the elements whose zero-based index plus one is a multiple of <k>.",
        ),
        names=("remove_every", "drop_every", "skip_every", "thin_out"),
        solutions=(
            """def <f>(items):
    return [x for i, x in enumerate(items, 1) if i % <k> != 0]""",
            """def <f>(lst):
    result = list(lst)
    del result[<k> - 1::<k>]
    return result""",
            """def <f>(items):
    result = []
    for i in range(len(items)):
        if (i + 1) % <k> != 0:
            result.append(items[i])
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 30, size(rng, k, 2 * k + 2)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
)
