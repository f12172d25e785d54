"""More families about how often values occur."""

from training.corpus.draw import integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="first-value-occurring-once",
        tags=("counters", "searching"),
        phrasings=(
            "Write a function to return the first value of a list that occurs only once, or None.",
            "Write a python function to find the earliest element without a duplicate in a "
            "list; None if all repeat.",
            "Given a list, return the first item whose count is 1, and None when there is no "
            "such item.",
            "Which is the first element that the list contains exactly one time? Return None "
            "if there is none.",
            "Return the leftmost unique element of a list (None without one).",
            "Going from left to right, find the first value that appears nowhere else in the "
            "list, otherwise None.",
        ),
        more_phrasings=(
            "Write a function to get the earliest list item that has no twin in the list, None if there's none.",
            "Write a python function to search a list from the front for a value of multiplicity one and return it, or None.",
            "Given a list, return the item nearest its beginning that equals no other item, before or after it; None if every item has an equal.",
            "What is the first element with just one occurrence in the whole list, or None in case there is no such element?",
            "First unrepeated list element, else None.",
            "Go along the row and stop at the first thing of which there is only one in the row; say which, or None if all come more often.",
            "items[i] for the least i such that items[j] differs from items[i] for all j other than i; None if no i qualifies.",
            "Strike out all values that are there twice or oftener; of what is left return the leading one, or None when nothing is left.",
        ),
        names=("first_unique", "first_single", "first_once", "earliest_unique"),
        solutions=(
            """def <f>(items):
    for x in items:
        if items.count(x) == 1:
            return x
    return None""",
            """from collections import Counter

def <f>(lst):
    counts = Counter(lst)
    return next((x for x in lst if counts[x] == 1), None)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, rng.randint(3, 9)),),
    ),
    Family(
        concept="first-value-seen-again",
        tags=("counters", "searching"),
        phrasings=(
            "Write a function to return the first value met again while going through a list, "
            "or None if all differ.",
            "Write a python function to find the element whose second occurrence comes "
            "earliest in a list, else None.",
            "Given a list, return the first item that has already appeared before it; None if "
            "that never happens.",
            "Scanning from the left, which value is the first to be seen a second time? "
            "Return None for no repeat.",
            "Return the first repetition in a list: the item at the smallest index that "
            "equals an earlier item, or None.",
            "Walk along the list and return the first element that is already known, None if "
            "there is no such one.",
        ),
        more_phrasings=(
            "Write a function to get the item that is the first to repeat an earlier one in a list, None if nothing repeats.",
            "Write a python function to detect, reading from the front, the earliest element already encountered, and return it or None.",
            "Given a list, return the value at the lowest index for which an equal value stands further left; None if all values are distinct.",
            "At which value does one first say 'I had that before' when going through a list (None if never)?",
            "Earliest repeated occurrence's value, else None.",
            "Call out the things in the row one by one and stop as soon as you'd say one for the second time; that's the answer, or None if it doesn't happen.",
            "items[j] for the least j such that items[i] = items[j] for some i < j; None if no such j exists.",
            "[4, 7, 7, 4] gives 7 and not 4, since the second 7 is reached before the second 4.",
        ),
        names=("first_repeat", "first_seen_again", "first_duplicate", "earliest_repeat"),
        solutions=(
            """def <f>(items):
    seen = set()
    for x in items:
        if x in seen:
            return x
        seen.add(x)
    return None""",
            """def <f>(lst):
    for i in range(len(lst)):
        if lst[i] in lst[:i]:
            return lst[i]
    return None""",
        ),
        inputs=lambda rng: (integers(rng, 1, 9, rng.randint(2, 7)),),
    ),
    Family(
        concept="count-values-with-duplicates",
        tags=("counters",),
        phrasings=(
            "Write a function to count how many different values occur more than once in a list.",
            "Write a python function to return the number of distinct elements that are "
            "repeated in a list.",
            "Given a list, return how many of its distinct values have two or more occurrences.",
            "How many values appear at least twice? Each such value counts once.",
            "Count the duplicated values of a list, not their copies.",
            "Return the number of different items whose frequency is greater than one.",
        ),
        more_phrasings=(
            "Write a function to count the distinct values that are in a list two or more times.",
            "Write a python function to determine how many different elements have a multiplicity above one.",
            "Given a list, return the number of values in it that have at least one duplicate, every value counting once however many copies it has.",
            "How many different values of a list occur repeatedly?",
            "Number of distinct repeated values.",
            "Tell how many kinds of things come more than once in the row; a kind with five pieces counts just as one with two.",
            "The cardinality of {x : multiplicity of x in the list > 1}.",
            "[6, 6, 6, 2, 2, 9] gives 2, namely for 6 and 2; leave out of the count all values that are alone.",
        ),
        names=("count_duplicated", "repeated_values_count", "number_of_duplicated"),
        solutions=(
            """from collections import Counter

def <f>(items):
    return sum(1 for n in Counter(items).values() if n > 1)""",
            """def <f>(lst):
    return len([x for x in set(lst) if lst.count(x) > 1])""",
            """def <f>(items):
    seen, repeated = set(), set()
    for x in items:
        if x in seen:
            repeated.add(x)
        seen.add(x)
    return len(repeated)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 3, 10)),),
    ),
    Family(
        concept="count-surplus-copies",
        tags=("counters",),
        phrasings=(
            "Write a function to count the items to remove from a list so that every value is "
            "there once.",
            "Write a python function to return how many elements of a list are repeats of an "
            "earlier element.",
            "Given a list, return the number of surplus copies: all occurrences beyond the "
            "first of each value.",
            "How many items of the list have already occurred before them?",
            "Return by how much the length of a list exceeds its number of distinct values.",
            "Count the elements that would disappear if duplicates were dropped from the list.",
        ),
        more_phrasings=(
            "Write a function to count the list items that repeat something further left.",
            "Write a python function to compute list length minus number of distinct elements.",
            "Given a list, return how many items must go so that all that remain are different while no value is lost.",
            "How many cards of a collection could be given away if one of every sort is kept?",
            "Number of duplicates beyond each first copy.",
            "Of each thing keep a single piece and put the others in a box; say how many are in the box.",
            "The sum over the distinct x of a list of (multiplicity of x - 1).",
            "[3, 3, 3, 8, 8, 1] gives 3, for two spare threes and one spare eight; a list without repeats gives 0.",
        ),
        names=("surplus_copies", "count_repeats", "extra_copies", "redundant"),
        solutions=(
            """def <f>(items):
    return len(items) - len(set(items))""",
            """def <f>(lst):
    return sum(1 for i, x in enumerate(lst) if x in lst[:i])""",
            """def <f>(items):
    seen = set()
    extra = 0
    for x in items:
        if x in seen:
            extra += 1
        seen.add(x)
    return extra""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 3, 10)),),
    ),
    Family(
        concept="limit-copies-of-each",
        tags=("counters", "lists"),
        phrasings=(
            "Write a function to keep at most <k> copies of each value in a list, the first "
            "ones, in order.",
            "Write a python function to drop every occurrence of an element after its first "
            "<k> occurrences.",
            "Given a list, return it without those items that have already occurred <k> times "
            "before.",
            "Allow each value up to <k> times: later copies are removed, everything else "
            "stays in order.",
            "Return the list in which no value appears more than <k> times because extra "
            "later ones are left out.",
            "I want to shorten a list so that of each value just the first <k> occurrences remain.",
        ),
        more_phrasings=(
            "Write a function to keep only the first <k> occurrences of every value in a list, order unchanged.",
            "Write a python function to filter out items of which <k> equal ones have been kept already.",
            "Given a list, return a copy of it in which no value is there more than <k> times, the later copies having been left out.",
            "What is left of a list if of every value copies number <k> plus one and beyond are struck out?",
            "First <k> copies of every value, in order.",
            "Everyone may come in <k> times; go along the row of names and skip somebody who was let in that often already; list the ones let in, in order.",
            "The subsequence of those items[j] for which #{i < j : items[i] = items[j]} < <k>.",
            "Walk through the list counting each value; while its count hasn't passed <k> the item goes into the result, afterwards it doesn't.",
        ),
        names=("limit_copies", "at_most_k", "cap_occurrences", "keep_first_k"),
        solutions=(
            """def <f>(items):
    result = []
    for x in items:
        if result.count(x) < <k>:
            result.append(x)
    return result""",
            """def <f>(lst):
    return [x for i, x in enumerate(lst) if lst[:i].count(x) < <k>]""",
            """from collections import defaultdict

def <f>(items):
    counts = defaultdict(int)
    result = []
    for x in items:
        counts[x] += 1
        if counts[x] <= <k>:
            result.append(x)
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 3, size(rng, 4, 9)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="sort-by-falling-frequency",
        tags=("counters", "sorting"),
        phrasings=(
            "Write a function to sort a list by how often its values occur, most frequent "
            "first, ties by smaller value.",
            "Write a python function to order all items by descending count, equal counts by "
            "ascending value.",
            "Given a list of integers, return it rearranged so that common values come first; "
            "same count: lower value first.",
            "Put the most frequent numbers (with all their copies) in front; break ties by "
            "the number itself, ascending.",
            "Sort the list on frequency from high to low and among equally frequent values "
            "from small to large.",
            "Return all elements grouped and ordered by falling frequency, then by rising value.",
        ),
        more_phrasings=(
            "Write a function to sort a list, commonest values first, smaller value first when equally common, repeats kept.",
            "Write a python function to arrange integers in order of decreasing multiplicity and, within one multiplicity, of increasing size.",
            "Given a list of ints, return all its items, those of the most frequent value in front; between equally frequent values the lower goes ahead.",
            "How is a list ordered when often-seen values precede seldom-seen ones and size, rising, decides between values seen equally often?",
            "Items by count descending, then value ascending.",
            "Put the number that comes most at the front, all its pieces together, then the next most common, and so on; for a draw the lower number goes first.",
            "The permutation of a list sorted by the key (-multiplicity(x), x).",
            "[9, 4, 9, 2] becomes [9, 9, 2, 4]: nine leads with two copies; two and four have one each and go by size.",
        ),
        names=("sort_by_frequency", "frequency_sort", "order_by_count"),
        solutions=(
            """def <f>(items):
    return sorted(items, key=lambda x: (-items.count(x), x))""",
            """from collections import Counter

def <f>(nums):
    counts = Counter(nums)
    return sorted(nums, key=lambda n: (-counts[n], n))""",
        ),
        inputs=lambda rng: (integers(rng, 1, 5, size(rng, 4, 9)),),
    ),
)
