"""Families about lists with a number of the task's own."""

from training.corpus.draw import integers, size, some_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="first-index-of-at-least-k",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to find the index of the first number that is <k> or more, or -1.",
            "Write a python function to return the lowest index with a value of at least <k>; -1 "
            "if none.",
            "Given numbers, at which zero-based index is <k> reached or exceeded first? Else -1.",
            "Return the position from 0 of the leftmost element not below <k>, or -1.",
            "When (index from 0) does the list first show a number >= <k>? Return -1 for never.",
            "I need the first day, counted from zero, with <k> or more visitors; -1 if there was "
            "none.",
        ),
        more_phrasings=(
            "Write a function to get the index of the first element >= <k>, or -1.",
            "Write a python function to locate, from 0, where a list of numbers for the first time does not fall short of <k>; -1 says that it always does.",
            "For a list of numbers, give the zero-based place of the foremost one that equals or exceeds <k>, and -1 when all are less.",
            "How many elements, all under <k>, come before one that is not, provided there is such a one (otherwise -1)?",
            "Foremost position with value >= <k>, else -1.",
            "Counting days from 0, on which day did the water first stand at <k> or higher? Say -1 if it never did.",
            "min { i : a[i] >= <k> } for a zero-indexed sequence a, and -1 if the set is empty.",
            "Skip everything less than <k> at the front and return how much was skipped, except that -1 is returned if nothing is left.",
        ),
        names=("first_at_least", "first_reaching", "index_reached", "when_reached"),
        solutions=(
            """def <f>(numbers):
    for i, n in enumerate(numbers):
        if n >= <k>:
            return i
    return -1""",
            """def <f>(lst):
    return next((i for i, x in enumerate(lst) if x >= <k>), -1)""",
        ),
        inputs=lambda rng, k: (
            [k + rng.choice((-8, -5, -2, -1, -1, 0, 2)) for _ in range(size(rng, 3, 7))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 10, 15, 20, 30, 50, 100))},
    ),
    Family(
        concept="smallest-element-above-k",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the smallest number of a list that is greater than <k>, "
            "or None.",
            "Write a python function to find the least element above <k>; None if no element is.",
            "Given numbers, return the minimum of those exceeding <k> (None without any).",
            "Of all elements strictly over <k>, which is the lowest? Return None if there are "
            "none.",
            "Ignore everything up to and including <k> and return the smallest of the rest, or "
            "None.",
            "I need the next value beyond <k>: the nearest one in the list that is larger, else "
            "None.",
        ),
        more_phrasings=(
            "Write a function to get the least element over <k>, None if there is none.",
            "Write a python function to determine which number of a list exceeds <k> by the smallest margin, or None where no number exceeds it.",
            "For a list of numbers, disregard whatever is <k> or less and give the minimum of the others, or None if there are no others.",
            "What is the lowest entry that is strictly bigger than <k>, if some are (otherwise None)?",
            "Minimum element > <k>, or None.",
            "I must pay more than <k>, but as little more as possible; which of these prices do I pay? Say None if no price is high enough.",
            "min { x in A : x > <k> } for the list A of numbers; None if the set is empty.",
            "Numbers equal to <k> do not count, only those beyond it do: of these return the one nearest to <k>, or None in the absence of any.",
        ),
        names=("smallest_above", "next_above", "least_greater", "min_above"),
        solutions=(
            """def <f>(numbers):
    return min((n for n in numbers if n > <k>), default=None)""",
            """def <f>(lst):
    larger = [x for x in lst if x > <k>]
    return min(larger) if larger else None""",
            """def <f>(values):
    for v in sorted(values):
        if v > <k>:
            return v
    return None""",
        ),
        inputs=lambda rng, k: ([k + rng.choice((-9, -4, -1, 0, 0, 1, 3, 6)) for _ in range(5)],),
        parameters=lambda rng: {"k": rng.randint(5, 40)},
    ),
    Family(
        concept="largest-multiple-of-k-in-list",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to return the largest element divisible by <k>, or -1 if there is "
            "none.",
            "Write a python function to find the maximum of a list's multiples of <k>; -1 without "
            "any.",
            "Given non-negative integers, which is the greatest one that <k> divides? Else -1.",
            "Return the biggest number of the list that leaves no remainder modulo <k>, or -1.",
            "Look only at multiples of <k> in a list of numbers >= 0 and return the highest, else "
            "-1.",
            "I need the top value among the entries divisible by <k>, and -1 if no entry is.",
        ),
        more_phrasings=(
            "Write a function to get the maximum element that is a multiple of <k>, -1 if there is none.",
            "Write a python function to determine the highest member of a list of non-negative integers into which <k> goes evenly, or -1 for want of such a member.",
            "For a list of integers >= 0, disregard those not divisible by <k> and give the maximum of the others, or -1 if there are no others.",
            "What is the greatest of the entries that are whole multiples of <k>, zero being one (otherwise -1)?",
            "Highest list element divisible by <k>, else -1.",
            "Only heaps that can be shared out evenly among <k> children are of use. How big is the biggest such heap? Say -1 if there is none.",
            "max { x in A : <k> divides x } for the list A of non-negative integers; -1 if the set is empty.",
            "Go through the numbers from the largest to the smallest, stop at the first that leaves no remainder on division by <k> and return it; with none like that return -1.",
        ),
        names=("largest_multiple", "max_divisible", "biggest_multiple", "top_multiple"),
        solutions=(
            """def <f>(numbers):
    return max((n for n in numbers if n % <k> == 0), default=-1)""",
            """def <f>(lst):
    best = -1
    for x in lst:
        if x % <k> == 0 and x > best:
            best = x
    return best""",
        ),
        inputs=lambda rng, k: (
            [rng.randint(1, 9) * k + rng.choice((0, 0, 1, 2)) for _ in range(size(rng, 2, 6))],
        ),
        parameters=lambda rng: {"k": rng.randint(3, 9)},
    ),
    Family(
        concept="count-jumps-larger-than-k",
        tags=("lists",),
        phrasings=(
            "Write a function to count the pairs of list neighbours that differ by more than <k>.",
            "Write a python function to return how many steps between adjacent elements are "
            "larger than <k>.",
            "Given numbers, how often is |next - current| greater than <k>?",
            "Count the jumps of a list: changes of over <k>, up or down, from an element to the "
            "next.",
            "Return the number of adjacent pairs whose absolute difference exceeds <k>.",
            "My sensor's value should not move by more than <k> per reading; how often did it?",
        ),
        more_phrasings=(
            "Write a function to count adjacent pairs with an absolute difference over <k>.",
            "Write a python function to determine how many times a list changes by strictly more than <k>, upwards or downwards, from one entry to the following.",
            "For a list of numbers, give the amount of neighbouring pairs whose distance is above <k>, a distance of exactly <k> not counting.",
            "How many steps of the series are bigger than <k> in size?",
            "Number of neighbour gaps > <k>.",
            "The temperature was read every hour. How many times had it moved by more than <k> degrees, warmer or colder, since the reading just before?",
            "|{ i : 0 <= i < n - 1, |a[i + 1] - a[i]| > <k> }|.",
            "Leave the small steps, those of <k> or less, out of account, and return how many of the steps between neighbours are left.",
        ),
        names=("count_jumps", "big_steps", "count_large_changes", "sudden_changes"),
        solutions=(
            """def <f>(numbers):
    return sum(1 for a, b in zip(numbers, numbers[1:]) if abs(a - b) > <k>)""",
            """def <f>(lst):
    count = 0
    for i in range(1, len(lst)):
        if abs(lst[i] - lst[i - 1]) > <k>:
            count += 1
    return count""",
        ),
        inputs=lambda rng, k: (some_integers(rng, 0, 3 * k, 2, 9),),
        parameters=lambda rng: {"k": rng.randint(2, 8)},
    ),
    Family(
        concept="raise-values-below-limit",
        tags=("lists",),
        phrasings=(
            "Write a function to add <bonus> to every number of a list that is less than <limit>.",
            "Write a python function to increase all elements below <limit> by <bonus>; others "
            "stay.",
            "Given numbers, return a list with x + <bonus> for each x under <limit> and x for the "
            "others.",
            "Elements smaller than <limit> get <bonus> more, elements of <limit> or above nothing.",
            "Return the list in which the values strictly below <limit> have grown by <bonus>.",
            "All wages under <limit> are raised by <bonus>; I need the new list of wages.",
        ),
        names=("raise_low_values", "add_bonus", "raise_below", "increase_small"),
        solutions=(
            """def <f>(numbers):
    return [n + <bonus> if n < <limit> else n for n in numbers]""",
            """def <f>(wages):
    result = list(wages)
    for i in range(len(result)):
        if result[i] < <limit>:
            result[i] += <bonus>
    return result""",
        ),
        inputs=lambda rng, limit, bonus: (
            [limit + rng.choice((-10, -4, -1, 0, 0, 3, 9)) for _ in range(rng.randint(2, 7))],
        ),
        parameters=lambda rng: {
            "limit": rng.choice((10, 15, 20, 50, 100)), "bonus": rng.randint(2, 9)
        },
    ),
    Family(
        concept="keep-numbers-ending-in-digit",
        tags=("lists",),
        phrasings=(
            "Write a function to keep the numbers of a list whose last digit is <digit>.",
            "Write a python function to return the non-negative integers of a list that end in "
            "<digit>.",
            "Given integers >= 0, return those with <digit> in the ones place, in order.",
            "Which numbers of the list have <digit> as final digit? Return them as a list.",
            "Filter a list: only values ending with the digit <digit> remain.",
            "I need all ticket numbers that end in <digit>; there are no negative ones.",
        ),
        more_phrasings=(
            "Write a function to filter a list to the numbers ending in <digit>.",
            "Write a python function to select every entry of a list of non-negative integers whose units digit is <digit>, in sequence.",
            "For a list of integers >= 0, give the sublist of those that leave <digit> as the remainder on division by ten.",
            "Which of these numbers are written with a <digit> at the right end? Answer with a list in the given order.",
            "List elements with last digit <digit>.",
            "Everyone whose ticket number has <digit> as its rearmost figure wins. List the winning numbers in the order of the tickets.",
            "The subsequence of all a[i] with a[i] mod 10 = <digit>, the a[i] being non-negative integers.",
            "Everything but the numbers that end in another digit than <digit> stays in the list, order and repeats included; return the list.",
        ),
        names=("ending_in", "ends_with_digit", "last_digit_is", "filter_last_digit"),
        solutions=(
            """def <f>(numbers):
    return [n for n in numbers if n % 10 == <digit>]""",
            """def <f>(tickets):
    return [t for t in tickets if str(t)[-1] == str(<digit>)]""",
            """def <f>(lst):
    result = []
    for x in lst:
        if x % 10 == <digit>:
            result.append(x)
    return result""",
        ),
        inputs=lambda rng, digit: (
            [rng.randint(0, 40) * 10 + rng.choice((digit, rng.randint(0, 9))) for _ in range(6)],
        ),
        parameters=lambda rng: {"digit": rng.randint(0, 9)},
    ),
    Family(
        concept="move-multiples-to-front",
        tags=("lists",),
        phrasings=(
            "Write a function to put the multiples of <k> in a list first, both groups in "
            "original order.",
            "Write a python function to move all elements divisible by <k> to the front, else "
            "keeping the order.",
            "Given integers, return those that <k> divides followed by the others, each part in "
            "order.",
            "Rearrange a list: numbers divisible by <k> to the left, the rest to the right, "
            "stable.",
            "Return one list with the multiples of <k> ahead of all other numbers, orders "
            "unchanged.",
            "I want every entry divisible by <k> served before all the rest, otherwise first come "
            "first served.",
        ),
        more_phrasings=(
            "Write a function to stably move numbers divisible by <k> to the front of a list.",
            "Write a python function to partition integers so that the multiples of <k> lead and those with a remainder follow, nothing else changing.",
            "For a list of integers, give a list made of its members divisible by <k> and then of its other members, each in the sequence they had.",
            "How does the list read if first all multiples of <k> are taken and then all that is left, both from left to right?",
            "Stable partition: multiples of <k> first.",
            "People whose number can be divided by <k> without remainder may step ahead of the others; apart from that nobody overtakes anybody. Show the new queue.",
            "The concatenation of the subsequence of all a[i] with a[i] mod <k> = 0 and the subsequence of all others.",
            "Sort the numbers stably by whether they leave a remainder on division by <k>, those leaving none in front, and return the list.",
        ),
        names=("multiples_first", "divisible_first", "move_multiples", "multiples_to_front"),
        solutions=(
            """def <f>(numbers):
    return sorted(numbers, key=lambda n: n % <k> != 0)""",
            """def <f>(lst):
    return [x for x in lst if x % <k> == 0] + [x for x in lst if x % <k> != 0]""",
            """def <f>(values):
    front, back = [], []
    for v in values:
        if v % <k> == 0:
            front.append(v)
        else:
            back.append(v)
    return front + back""",
        ),
        inputs=lambda rng, k: (
            [rng.randint(1, 6) * k + rng.choice((0, 1, 2)) for _ in range(rng.randint(3, 7))],
        ),
        parameters=lambda rng: {"k": rng.randint(3, 7)},
    ),
    Family(
        concept="has-run-of-k-equal-elements",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether a list has <k> equal elements in a row.",
            "Write a python function to test if some value stands <k> or more times consecutively "
            "in a list.",
            "Given a list, return True if <k> adjacent items are all the same, else False.",
            "Is there a run of at least <k> identical neighbours?",
            "Return whether any <k> consecutive elements are equal to each other.",
            "I need to know if the same number was drawn <k> times in succession (or more often).",
        ),
        more_phrasings=(
            "Write a function to check if a list contains <k> consecutive equal elements.",
            "Write a python function to decide whether somewhere in a list one value fills <k> neighbouring places or more.",
            "For a list, answer True if an unbroken section of size <k> consists of copies of a single value, otherwise False.",
            "Does any item come <k> times running, without another one in between?",
            "Run of at least <k> identical items (bool).",
            "Did it ever happen that the die showed the same number <k> throws in a row? True or False.",
            "True iff for some i the elements a[i], a[i + 1], ..., up to <k> elements in all, exist and are equal.",
            "Count on as long as the item stays the same and start at 1 again when it changes; True is returned if the count ever gets to <k>, False if not.",
        ),
        names=("has_run", "equal_in_a_row", "has_streak", "repeats_in_row"),
        solutions=(
            """def <f>(items):
    return any(len(set(items[i:i + <k>])) == 1 for i in range(len(items) - <k> + 1))""",
            """from itertools import groupby

def <f>(lst):
    return any(len(list(group)) >= <k> for _, group in groupby(lst))""",
            """def <f>(values):
    count = 0
    for i, v in enumerate(values):
        count = count + 1 if i > 0 and v == values[i - 1] else 1
        if count == <k>:
            return True
    return False""",
        ),
        inputs=lambda rng, k: (
            integers(rng, 1, 2, 2) + [3] * rng.choice((k - 1, k)) + integers(rng, 1, 4, 3),
        ),
        parameters=lambda rng: {"k": rng.choice((3, 3, 4))},
    ),
    Family(
        concept="sum-of-first-k-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the first <k> elements of a list, or all if there are "
            "fewer.",
            "Write a python function to return the sum of the <k> leading numbers (fewer if the "
            "list is short).",
            "Given numbers, return the total of those at the indices 0 to <k> - 1 as far as they "
            "exist.",
            "What do the first <k> items of the list sum to? A shorter list is summed completely.",
            "Return the sum of a list's initial <k> values, not more.",
            "I need the points from the first <k> rounds, or from all rounds if fewer were played.",
        ),
        more_phrasings=(
            "Write a function to sum the first <k> numbers of a list, or all of a shorter one.",
            "Write a python function to total the front part of a list, which is <k> entries long or, for want of entries, the whole list.",
            "For a list of numbers, disregard everything behind the <k> foremost and give what the others come to.",
            "How much do the elements in the first <k> places make together, missing places counting nothing?",
            "Total of the leading <k> list items.",
            "Only the first <k> things on the bill are paid by the firm, or all if there are fewer things. How much does the firm pay?",
            "The sum of a[i] over 0 <= i < min(n, <k>).",
            "Add number after number from the front and stop once <k> are added or none is left; return what has come together.",
        ),
        names=("sum_first", "sum_of_first", "leading_sum", "first_rounds"),
        solutions=(
            """def <f>(numbers):
    return sum(numbers[:<k>])""",
            """def <f>(lst):
    total = 0
    for i, x in enumerate(lst):
        if i < <k>:
            total += x
    return total""",
            """from itertools import islice

def <f>(values):
    return sum(islice(values, <k>))""",
        ),
        inputs=lambda rng, k: (integers(rng, -5, 20, rng.randint(k - 1, k + 4)),),
        parameters=lambda rng: {"k": rng.randint(2, 5)},
    ),
)
