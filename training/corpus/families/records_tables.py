"""Families about records as tuples: goods, marks, orders and wages."""

from training.corpus.draw import size
from training.corpus.family import Family

PEOPLE = ("ann", "bob", "cy", "dee", "eve", "flo", "gus", "hal")
GOODS = ("pen", "ink", "cup", "hat", "bag", "box", "jam", "tea", "rug")

FAMILIES = (
    Family(
        concept="total-stock-value",
        tags=("tuples",),
        phrasings=(
            "Write a function to compute the total worth of a stock given as (name, quantity, "
            "price) tuples.",
            "Write a python function to add up quantity times unit price over a list of "
            "(product, quantity, price) records.",
            "Given goods as tuples (name, count, price each), return the sum of count * price.",
            "What is a warehouse worth? Every record is (name, quantity, unit price); return "
            "the overall value.",
            "Return the value of all items in an inventory of (name, quantity, price) tuples, "
            "0 if it is empty.",
            "For records of a name, an amount and a price per piece, multiply the last two "
            "and total the results.",
        ),
        names=("stock_value", "inventory_value", "total_worth", "warehouse_value"),
        solutions=(
            """def <f>(stock):
    return sum(quantity * price for _, quantity, price in stock)""",
            """def <f>(items):
    total = 0
    for name, count, price in items:
        total += count * price
    return total""",
            """def <f>(records):
    return sum(r[1] * r[2] for r in records)""",
        ),
        inputs=lambda rng: (
            [
                (g, rng.randint(0, 9), rng.randint(1, 30))
                for g in rng.sample(GOODS, size(rng, 1, 4))
            ],
        ),
    ),
    Family(
        concept="goods-to-reorder",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to list the names of the products with fewer than <k> pieces "
            "left, in the given order.",
            "Write a python function to return the names from (name, quantity) records whose "
            "quantity is below <k>.",
            "Given (product, quantity) tuples, return the products of which less than <k> are "
            "in stock, in order.",
            "Which goods must be reordered, that is, have a quantity under <k>? Return a list "
            "of their names.",
            "From an inventory of (name, count) pairs pick the names where count < <k>.",
            "Return every product name whose stock is smaller than <k>; records are (name, stock).",
        ),
        more_phrasings=(
            "Write a function to get the names of (name, quantity) products with a stock below <k>.",
            "Write a python function to list, as they come, all articles of an inventory of (article, amount) tuples that are down to less than <k>.",
            "For stock records (name, pieces), return the list of those names where the pieces are strictly fewer than <k>.",
            "What is running low, if low means that the second item of a (product, quantity) tuple is smaller than <k>?",
            "Names in (name, quantity) with quantity under <k>.",
            "The shopkeeper buys anew whatever he has less than <k> of. From his list of (thing, how many), write his shopping list, in the same order.",
            "[p for (p, q) in the stock, in order, such that q < <k>].",
            "Everything of which <k> or more are there is fine; name all the other products from the (product, number) tuples.",
        ),
        names=("to_reorder", "low_stock", "running_low", "names_below"),
        solutions=(
            """def <f>(stock):
    return [name for name, quantity in stock if quantity < <k>]""",
            """def <f>(records):
    result = []
    for name, quantity in records:
        if quantity < <k>:
            result.append(name)
    return result""",
        ),
        inputs=lambda rng, k: (
            [(g, rng.randint(0, 2 * k)) for g in rng.sample(GOODS, size(rng, 2, 5))],
        ),
        parameters=lambda rng: {"k": rng.randint(2, 10)},
    ),
    Family(
        concept="names-of-passing-students",
        tags=("tuples", "sorting"),
        phrasings=(
            "Write a function to return the sorted names of the students who scored <k> or more.",
            "Write a python function to list in alphabetical order who passed, given (name, "
            "score) tuples; passing means at least <k>.",
            "Given (student, points) pairs, return the names with points >= <k>, sorted.",
            "Which students reached at least <k> points? Return their names in alphabetical order.",
            "From tuples of a name and a mark, select the names whose mark is not below <k> "
            "and sort them.",
            "Return a sorted list of everybody having a score of <k> or higher in a list of "
            "(name, score) records.",
        ),
        more_phrasings=(
            "Write a function to list, sorted, the names in (name, score) pairs with a score of at least <k>.",
            "Write a python function to determine the alphabetical list of candidates from (candidate, points) tuples who did not stay below <k>.",
            "Given tuples of name and score, return the names of those scoring <k> or higher, from a to z.",
            "Who passed, in alphabetical order, if the results are (name, score) pairs and <k> is just enough?",
            "Alphabetical names with score >= <k>.",
            "Whoever has <k> points or more gets a certificate. Write the names for the certificates in phone-book order; each result is a name and its points.",
            "The sorted list of all n for which a pair (n, s) with s >= <k> is in the results.",
            "Strike out everyone with under <k> from the (student, mark) tuples, and arrange the names still there alphabetically.",
        ),
        names=("passed", "passing_students", "who_passed", "successful"),
        solutions=(
            """def <f>(results):
    return sorted(name for name, score in results if score >= <k>)""",
            """def <f>(students):
    names = []
    for name, points in students:
        if points >= <k>:
            names.append(name)
    names.sort()
    return names""",
        ),
        inputs=lambda rng, k: (
            [(p, rng.randint(k - 4, k + 4)) for p in rng.sample(PEOPLE, size(rng, 2, 5))],
        ),
        parameters=lambda rng: {"k": rng.choice((10, 40, 50, 50, 60, 75))},
    ),
    Family(
        concept="total-per-customer",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to add up the amounts of (customer, amount) orders for each "
            "customer, as a dictionary.",
            "Write a python function to return a dict from name to the sum of that name's "
            "amounts in (name, amount) tuples.",
            "Given a list of (customer, amount) records, return a dict of what each customer "
            "spent in total.",
            "What has every customer ordered for altogether? Return a dictionary of sums from "
            "(customer, amount) pairs.",
            "Group (key, number) tuples by key and sum the numbers of each group; the result "
            "is a dict.",
            "Return the total amount per person for a list of (person, amount) tuples, as a "
            "dictionary.",
        ),
        more_phrasings=(
            "Write a function to sum the amounts per name in a list of (name, amount) tuples, as a dict.",
            "Write a python function to aggregate orders given as (customer, amount) into one total for every customer, stored in a dictionary.",
            "For a list of 2-tuples (who, how much), return a dict telling for each person the sum of their amounts.",
            "How much does each customer's list of (customer, amount) orders come to in all, as a dictionary?",
            "Dict of order sums by customer.",
            "The waiter has noted who had something and what it cost, one pair at a time. Work out everyone's bill, in a dictionary.",
            "Maps each first component c occurring in the list to the sum of all a with (c, a) in it.",
            "('ann', 2), ('bob', 5), ('ann', 1) leads to {'ann': 3, 'bob': 5}.",
        ),
        names=("totals_by_customer", "total_per_customer", "sum_by_key", "spent_by"),
        solutions=(
            """def <f>(orders):
    totals = {}
    for customer, amount in orders:
        totals[customer] = totals.get(customer, 0) + amount
    return totals""",
            """from collections import defaultdict

def <f>(records):
    sums = defaultdict(int)
    for name, amount in records:
        sums[name] += amount
    return dict(sums)""",
            """from collections import Counter

def <f>(orders):
    totals = Counter()
    for name, amount in orders:
        totals[name] += amount
    return dict(totals)""",
        ),
        inputs=lambda rng: (
            [(rng.choice(PEOPLE[:3]), rng.randint(1, 40)) for _ in range(size(rng, 2, 6))],
        ),
    ),
    Family(
        concept="average-per-subject",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to compute the average mark per subject from (subject, mark) "
            "tuples, rounded to two decimals.",
            "Write a python function to return a dict from each first item to the mean of its "
            "numbers, to 2 decimals.",
            "Given (subject, mark) records, return a dictionary of the average mark of every "
            "subject, rounded to 2 places.",
            "What is the mean of the marks in each subject? Return a dict, averages rounded "
            "to two decimals.",
            "Group (label, number) pairs by label and average each group, rounded to 2 "
            "decimals, in a dictionary.",
            "Return the mean number for every label of a list of (label, number) tuples, with "
            "two decimals.",
        ),
        more_phrasings=(
            "Write a function to average the marks per subject of (subject, mark) tuples into a dict, 2 decimals.",
            "Write a python function to calculate for every label in (label, value) pairs the mean of its values, to two decimal places, as a dictionary.",
            "For records (subject, mark), return a dict whose keys are the subjects and whose values are their mean marks rounded to hundredths.",
            "What is the mean mark in each subject, given pairs of subject and mark and wanting a dictionary with two decimals?",
            "Mean mark by subject, rounded to 2 decimals.",
            "Every slip of paper says a subject and a mark. Sort the slips by subject and work out each heap's average to two digits after the point; answer with a dictionary.",
            "Maps each s occurring as a first component to round(mean of all m with (s, m) in the list, 2).",
            "[('art', 1), ('art', 2), ('bio', 4)] yields {'art': 1.5, 'bio': 4.0}: one rounded average for each label.",
        ),
        names=("average_per_subject", "subject_means", "averages_by_key", "mean_by_group"),
        solutions=(
            """def <f>(records):
    groups = {}
    for subject, mark in records:
        groups.setdefault(subject, []).append(mark)
    return {s: round(sum(m) / len(m), 2) for s, m in groups.items()}""",
            """def <f>(marks):
    total, count = {}, {}
    for subject, mark in marks:
        total[subject] = total.get(subject, 0) + mark
        count[subject] = count.get(subject, 0) + 1
    return {s: round(total[s] / count[s], 2) for s in total}""",
        ),
        inputs=lambda rng: (
            [
                (rng.choice(("art", "bio", "law")), rng.randint(1, 20))
                for _ in range(size(rng, 2, 5))
            ],
        ),
    ),
)
