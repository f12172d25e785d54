"""Families about sums, products and counts over a list."""

from training.corpus.draw import chance, integer_list, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-negatives",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the negative numbers of a list.",
            "Write a python function to return the sum of all elements below zero (0 if there are "
            "none).",
            "Given a list of integers, what do its negative members add up to?",
            "Ignore the positive entries of a list and total the negative ones.",
            "Return the sum of the values less than zero.",
            "I have incomes and expenses (negative) in one list and need the sum of the expenses.",
        ),
        more_phrasings=(
            "Write a function to sum only the negative numbers in a list.",
            "Write a python function to compute the total of those list items that are less than 0, leaving the others out.",
            "Given numbers, return what the ones under zero add up to, and 0 when there are none.",
            "How much do the minus values of the list come to together?",
            "Total of all items below zero.",
            "Add together just the numbers that have a minus sign in front of them.",
            "The sum of all a[i] with a[i] < 0.",
            "Everything that is zero or more is crossed out of the list; add what is left.",
        ),
        names=("sum_negatives", "negative_sum", "total_negative", "sum_below_zero"),
        solutions=(
            """def <f>(lst):
    total = 0
    for x in lst:
        if x < 0:
            total += x
    return total""",
            """def <f>(numbers):
    return sum(n for n in numbers if n < 0)""",
            """def <f>(values):
    return sum(filter(lambda v: v < 0, values))""",
        ),
        inputs=integer_list(-20, 15, 1, 8),
    ),
    Family(
        concept="count-equal-to-k",
        tags=("lists",),
        phrasings=(
            "Write a function to count how many elements of a list are equal to <k>.",
            "Write a python function to return how often the number <k> occurs in a list.",
            "Given a list of integers, count its <k>s.",
            "How many entries of an array are exactly <k>?",
            "Return the number of times that <k> appears among the elements.",
            "I want to know how many of my values equal <k>.",
        ),
        more_phrasings=(
            "Write a python function to tell how frequently the value <k> turns up among the items of a list.",
            "Given numbers, return how many of them have exactly the value <k>.",
            "How many times is <k> in the list?",
            "Number of occurrences of <k> in a list.",
            "Go through the list and make a mark each time you see the number <k>; how many marks do you make?",
            "The number of indices i with a[i] = <k>.",
            "All but the <k>s are removed from the list: what is its length then?",
        ),
        names=("count_value", "count_equal", "how_often", "occurrences"),
        solutions=(
            """def <f>(numbers):
    return numbers.count(<k>)""",
            """def <f>(lst):
    count = 0
    for x in lst:
        if x == <k>:
            count += 1
    return count""",
            """def <f>(values):
    return sum(1 for v in values if v == <k>)""",
        ),
        inputs=lambda rng, k: (
            [k if chance(rng, 0.4) else rng.randint(-3, 12) for _ in range(size(rng, 3, 9))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, 1, 2, 3, 6, 7, 10))},
    ),
    Family(
        concept="sum-at-even-indices",
        tags=("lists",),
        phrasings=(
            "Write a function to sum the elements at even indices (0, 2, 4, ...) of a list.",
            "Write a python function to add every second element of a list, beginning with the "
            "first.",
            "Given numbers, return the total of those whose zero-based index is even.",
            "Add up the first, third, fifth, ... item of a list.",
            "Return the sum of lst[0], lst[2], lst[4] and so on.",
            "I need the sum of the values at the indices 0, 2, 4, ... while the others are "
            "skipped.",
        ),
        more_phrasings=(
            "Write a function to sum the items at indices 0, 2, 4, and so on.",
            "Write a python function to compute the total of the list entries standing at even positions when positions start at zero.",
            "Given a list of numbers, take its first, skip one, take the next, skip one, and so on; return the sum of those taken.",
            "What do the items with an even index (counted from 0) come to in all?",
            "Total of every other item, from the first on.",
            "Add the number at the start, then the third number, then the fifth and so on, leaving out those between them.",
            "The sum of all a[i] for which i, starting at 0, is divisible by 2.",
            "Entries with index 1, 3, 5, ... do not count; add up all the others of the list.",
        ),
        names=("sum_even_indices", "sum_every_second", "even_index_sum", "sum_alternate"),
        solutions=(
            """def <f>(numbers):
    return sum(numbers[::2])""",
            """def <f>(lst):
    return sum(x for i, x in enumerate(lst) if i % 2 == 0)""",
            """def <f>(values):
    total = 0
    for i in range(0, len(values), 2):
        total += values[i]
    return total""",
        ),
        inputs=integer_list(-5, 30, 0, 8),
    ),
    Family(
        concept="product-of-nonzero",
        tags=("lists",),
        phrasings=(
            "Write a function to multiply all numbers of a list that are not zero (1 if there are "
            "none).",
            "Write a python function to compute the product of a list, skipping its zeros.",
            "Given integers, return the product of the nonzero ones; the empty product is 1.",
            "Multiply the elements of a list together but leave every 0 out.",
            "What is the product of all entries different from zero? Without any, it is 1.",
            "I want the numbers of my list multiplied as if the zeros were not there.",
        ),
        more_phrasings=(
            "Write a function to get the product of all numbers except zeros, 1 if nothing is left.",
            "Write a python function to multiply together the items of a list that differ from 0; with none of these the answer is 1.",
            "Given integers, drop each 0 and return the product of the rest, taking 1 for no rest.",
            "What do the numbers other than 0 give when multiplied, starting from 1?",
            "Product of the nonzero items.",
            "Begin with 1 and multiply it by one number of the list after the other, passing over any zero.",
            "The product of all a[i] with a[i] != 0, the empty product being 1.",
            "2, 0, 5 makes 10 and not 0, because a zero must never enter the multiplication of the list's numbers.",
        ),
        names=("product_nonzero", "multiply_nonzero", "product_without_zeros", "nonzero_product"),
        solutions=(
            """def <f>(numbers):
    product = 1
    for n in numbers:
        if n != 0:
            product *= n
    return product""",
            """from math import prod

def <f>(lst):
    return prod(x for x in lst if x)""",
            """from functools import reduce

def <f>(values):
    return reduce(lambda a, b: a * b, [v for v in values if v != 0], 1)""",
        ),
        inputs=lambda rng: (
            [0 if chance(rng, 0.3) else rng.randint(-5, 9) for _ in range(size(rng, 2, 6))],
        ),
    ),
    Family(
        concept="sum-without-one-min-and-max",
        tags=("lists",),
        phrasings=(
            "Write a function to sum a list without one copy of its largest and one of its "
            "smallest value.",
            "Write a python function to add all scores after dropping a single highest and a "
            "single lowest.",
            "Given three or more numbers, return their sum minus the maximum minus the minimum.",
            "Jury rule: strike one best and one worst mark, then return the total of the other "
            "marks.",
            "Return the sum of a list when the biggest and the smallest entry (once each) do not "
            "count.",
            "I need the total of my points with just one maximum and just one minimum taken away.",
        ),
        more_phrasings=(
            "Write a function to sum a list leaving out one smallest and one largest number.",
            "Write a python function to compute the total of a list of points when one instance of the top value and one of the bottom value are disregarded.",
            "Given at least three numbers, put them in order, cut one off either end and return what the others add up to.",
            "What do the numbers come to if neither one lowest nor one highest of them is counted?",
            "Sum minus one maximum and one minimum.",
            "Cross out the best result, just one if there are several, and also one of the worst, and add all the results that remain.",
            "For a list a of length 3 or more: sum(a) - max(a) - min(a).",
            "Four judges say 9, 7, 9 and 4, which makes 16, as a 9 and the 4 are struck out; do the same for any list of marks.",
        ),
        names=("sum_without_extremes", "jury_total", "trimmed_sum", "middle_sum"),
        solutions=(
            """def <f>(numbers):
    return sum(numbers) - max(numbers) - min(numbers)""",
            """def <f>(scores):
    return sum(sorted(scores)[1:-1])""",
            """def <f>(lst):
    rest = list(lst)
    rest.remove(max(rest))
    rest.remove(min(rest))
    return sum(rest)""",
        ),
        inputs=integer_list(0, 12, 3, 8),
    ),
    Family(
        concept="index-weighted-sum",
        tags=("lists",),
        phrasings=(
            "Write a function to sum the products of each element of a list and its zero-based "
            "index.",
            "Write a python function to compute 0 * a + 1 * b + 2 * c + ... for a list [a, b, c, "
            "...].",
            "Given numbers, return the sum of i times the item at index i (from 0).",
            "Weight every element with its index, the first with 0, and return the weighted total.",
            "Return the sum over all indices i of i * lst[i].",
            "I need the total of all values multiplied by their 0-based places.",
        ),
        more_phrasings=(
            "Write a function to sum every number times its index (from 0).",
            "Write a python function to multiply each list item by its zero-based position and return the total of these products.",
            "Given numbers, return the second one plus twice the third plus three times the fourth and so on, where the first does not count at all.",
            "What do the items add up to when each is taken as many times as there are items before it?",
            "Sum of i * a[i], i from 0.",
            "Number the places 0, 1, 2, ... and multiply each number by the number of its place; then add all you got.",
            "The inner product of a list with the sequence 0, 1, 2, ..., n - 1.",
            "[5, 6, 7] comes to 0 * 5 + 1 * 6 + 2 * 7 = 20; calculate the same for a list of any length.",
        ),
        names=("index_weighted_sum", "weighted_sum", "sum_index_products", "index_dot"),
        solutions=(
            """def <f>(numbers):
    return sum(i * n for i, n in enumerate(numbers))""",
            """def <f>(lst):
    total = 0
    for i in range(len(lst)):
        total += i * lst[i]
    return total""",
        ),
        inputs=integer_list(-6, 12, 0, 8),
    ),
    Family(
        concept="sum-of-odd-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the odd numbers of a list.",
            "Write a python function to return the sum of those elements that are odd (0 for "
            "none).",
            "Given integers, what is the total of the odd ones?",
            "Sum only the values of a list that are not divisible by 2.",
            "Return the odd elements' sum and ignore all even elements.",
            "I need one number: all odd entries of my list added together.",
        ),
        names=("sum_odd", "odd_sum", "sum_of_odds", "total_odd"),
        solutions=(
            """def <f>(numbers):
    return sum(n for n in numbers if n % 2 == 1)""",
            """def <f>(lst):
    total = 0
    for x in lst:
        if x % 2 != 0:
            total += x
    return total""",
            """def <f>(values):
    return sum(filter(lambda v: v % 2, values))""",
        ),
        inputs=integer_list(-7, 30, 0, 8),
    ),
    Family(
        concept="sum-integers-of-mixed-list",
        tags=("lists",),
        phrasings=(
            "Write a function to add up the integers of a list that also holds strings.",
            "Write a python function to sum only the int elements of a mixed list, ignoring "
            "strings.",
            "Given a list of integers and strings, return the total of the integers (0 if none).",
            "What do the whole numbers in a mixed list add up to? Strings, even '5', are skipped.",
            "Return the sum of the items of type int; all other items are text and do not count.",
            "Skip the strings of a list and compute the sum of the numbers that remain.",
            "I have a list with words between the integers and need the integers' sum.",
        ),
        more_phrasings=(
            "Write a function to sum the ints in a list of ints and strings.",
            "Write a python function to compute the total of those items of a heterogeneous list that are whole numbers, passing over any text.",
            "Given a list in which numbers and strings are mixed, return what the numbers alone come to; a digit in quotes is no number.",
            "How much do the integer elements of a list add up to, if the elements of type str are disregarded?",
            "Total of the int items, strings left out.",
            "Some things in the list are words and some are numbers; add just the numbers, and treat a number written as text like a word.",
            "The sum of all elements x of a list of integers and strings for which x is an instance of int.",
            "Everything but the strings is to be added: [1, 'x', 2, '7'] gives 3.",
        ),
        names=("sum_integers", "add_integers", "sum_of_ints", "total_of_numbers"),
        solutions=(
            """def <f>(items):
    return sum(x for x in items if isinstance(x, int))""",
            """def <f>(lst):
    total = 0
    for x in lst:
        if type(x) == int:
            total += x
    return total""",
            """def <f>(values):
    return sum([v for v in values if not isinstance(v, str)])""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((rng.choice(("a", "5", "box")), rng.randint(-5, 30), rng.randint(1, 9)))
                for _ in range(size(rng, 3, 7))
            ],
        ),
    ),
)
