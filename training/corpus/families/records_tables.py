"""Families about records as tuples: goods, marks, orders and wages."""

from training.corpus.draw import distinct, size
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
        concept="most-expensive-product",
        tags=("tuples", "searching"),
        phrasings=(
            "Write a function to return the name of the product with the highest price, the "
            "first one on a tie.",
            "Write a python function to find the dearest product in a list of (name, price) "
            "tuples and return its name.",
            "Given a non-empty list of (name, price) records, return the name with the "
            "largest price (first of equals).",
            "Which product costs most? Return the name only; if prices tie, the earliest in "
            "the list.",
            "Return the first name whose price is the maximum among (name, price) pairs.",
            "From a price list of (name, price) tuples I need the name of the most expensive "
            "entry, the first if several.",
        ),
        names=("most_expensive", "dearest", "priciest", "top_price_name"),
        solutions=(
            """def <f>(products):
    return max(products, key=lambda p: p[1])[0]""",
            """def <f>(prices):
    best_name, best_price = prices[0]
    for name, price in prices:
        if price > best_price:
            best_name, best_price = name, price
    return best_name""",
        ),
        inputs=lambda rng: (
            [(g, rng.randint(1, 12)) for g in rng.sample(GOODS, rng.randint(1, 5))],
        ),
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
            "Given a list of (customer, amount) records, return how much each customer spent "
            "in total.",
            "What has every customer ordered for altogether? Return a dictionary of sums from "
            "(customer, amount) pairs.",
            "Group (key, number) tuples by key and sum the numbers of each group; the result "
            "is a dict.",
            "Return the total amount per person for a list of (person, amount) tuples, as a "
            "dictionary.",
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
    Family(
        concept="best-earner-per-department",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to find the highest wage in each department from (name, "
            "department, wage) tuples, as a dict.",
            "Write a python function to return a dictionary from department to the maximum "
            "wage paid there.",
            "Given (employee, department, wage) records, return for each department its "
            "largest wage.",
            "What is the top wage of every department? The records are (name, department, "
            "wage); return a dict.",
            "Map each department to the greatest third item among its (name, department, "
            "wage) records.",
            "Return department -> highest wage for a list of employees given as (name, "
            "department, wage).",
        ),
        names=("top_wages", "highest_per_department", "max_by_department", "best_paid"),
        solutions=(
            """def <f>(employees):
    best = {}
    for _, department, wage in employees:
        best[department] = max(wage, best.get(department, wage))
    return best""",
            """def <f>(records):
    result = {}
    for name, department, wage in records:
        if department not in result or wage > result[department]:
            result[department] = wage
    return result""",
            """def <f>(staff):
    return {d: max(w for _, e, w in staff if e == d) for _, d, _ in staff}""",
        ),
        inputs=lambda rng: (
            [
                (p, rng.choice("xyz"), rng.randint(10, 60))
                for p in rng.sample(PEOPLE, size(rng, 2, 4))
            ],
        ),
    ),
    Family(
        concept="sort-students-by-score-then-name",
        tags=("tuples", "sorting"),
        phrasings=(
            "Write a function to order (name, score) tuples by score, highest first, and by "
            "name where scores are equal.",
            "Write a python function to rank students given as (name, points): more points "
            "first, equal points alphabetically.",
            "Given (name, score) records, sort them by descending score and, for the same "
            "score, ascending name.",
            "Make a ranking list of (name, score) tuples: best score on top, ties in "
            "alphabetical order of the names.",
            "Return the (name, score) pairs from best to worst score; names decide ties from "
            "a to z.",
            "Sort results by falling score, then by rising name; every result is a tuple "
            "(name, score).",
        ),
        names=("rank_students", "ranking", "sort_results", "order_by_score"),
        solutions=(
            """def <f>(students):
    return sorted(students, key=lambda s: (-s[1], s[0]))""",
            """def <f>(results):
    by_name = sorted(results)
    return sorted(by_name, key=lambda r: r[1], reverse=True)""",
        ),
        inputs=lambda rng: (
            [(p, rng.randint(1, 4)) for p in rng.sample(PEOPLE, size(rng, 3, 5))],
        ),
    ),
    Family(
        concept="join-two-tables",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to return (name, amount) for each order, from a list of (id, "
            "name) and then one of (id, amount).",
            "Write a python function to join (id, name) and (id, amount) records into (name, "
            "amount), in the order of the amounts.",
            "Given users as (id, name) and orders as (id, amount), return each order as "
            "(name, amount), in order.",
            "Combine two tables by id: the first has (id, name), the second (id, amount); "
            "return the (name, amount) list.",
            "For every (id, amount) of the second list return (name, amount), the name being "
            "found in the first list.",
            "Return the orders with the customer's name instead of the id; first argument "
            "(id, name) pairs, then orders.",
        ),
        names=("join_tables", "with_names", "join_orders", "name_orders"),
        solutions=(
            """def <f>(users, orders):
    names = dict(users)
    return [(names[i], amount) for i, amount in orders]""",
            """def <f>(people, amounts):
    result = []
    for key, amount in amounts:
        for number, name in people:
            if number == key:
                result.append((name, amount))
    return result""",
        ),
        inputs=lambda rng: (lambda ids: (
            list(zip(ids, rng.sample(PEOPLE, len(ids)))),
            [(rng.choice(ids), rng.randint(5, 50)) for _ in range(rng.randint(1, 3))],
        ))(distinct(rng, 1, 9, rng.randint(1, 3))),
    ),
    Family(
        concept="ids-without-order",
        tags=("tuples", "sets"),
        phrasings=(
            "Write a function to list the customers that placed no order: ids first, then "
            "(id, amount) orders.",
            "Write a python function to return, in order, the ids of a list that appear in "
            "none of the (id, amount) tuples.",
            "Given a list of ids and a list of (id, amount) orders, return the ids for which "
            "there is no order.",
            "Which ids have not ordered anything? Arguments: the ids and the (id, amount) "
            "records; keep the ids' order.",
            "Return the ids left over when all first items of the (id, amount) pairs are "
            "crossed out.",
            "From all ids keep those never occurring as the first item of an order tuple (id, "
            "amount).",
        ),
        names=("without_order", "inactive_ids", "ids_without_orders", "not_ordered"),
        solutions=(
            """def <f>(ids, orders):
    active = {i for i, _ in orders}
    return [i for i in ids if i not in active]""",
            """def <f>(customers, orders):
    result = []
    for c in customers:
        if not any(order[0] == c for order in orders):
            result.append(c)
    return result""",
        ),
        inputs=lambda rng: (lambda ids: (
            ids, [(rng.choice(ids), rng.randint(5, 50)) for _ in range(size(rng, 1, 4))]
        ))(distinct(rng, 1, 20, rng.randint(3, 5))),
    ),
    Family(
        concept="cart-total-from-prices",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to total a shopping cart: a dict of quantities and a dict of "
            "unit prices are given.",
            "Write a python function to return the sum of quantity * price for a cart (item "
            "-> quantity) and a price dict.",
            "Given cart quantities and prices, both dictionaries by item, return what the "
            "whole cart costs.",
            "How much is a cart? The first dict says how many of each item, the second what "
            "one of it costs.",
            "For each item of the first dictionary multiply its amount by its price in the "
            "second and add it all up.",
            "Compute the bill for {item: quantity} with the price list {item: price}; every "
            "item has a price.",
        ),
        names=("cart_total", "bill", "total_cost", "checkout"),
        solutions=(
            """def <f>(cart, prices):
    return sum(quantity * prices[item] for item, quantity in cart.items())""",
            """def <f>(basket, price_list):
    total = 0
    for item in basket:
        total += basket[item] * price_list[item]
    return total""",
        ),
        inputs=lambda rng: (lambda goods: (
            {g: rng.randint(1, 9) for g in rng.sample(goods, size(rng, 1, 3))},
            {g: rng.randint(1, 20) for g in goods},
        ))(rng.sample(GOODS, 3)),
    ),
    Family(
        concept="league-points-of-team",
        tags=("tuples",),
        phrasings=(
            "Write a function to compute a team's points from (home, away, home goals, away "
            "goals): win 3, draw 1.",
            "Write a python function to return how many points a team has: 3 for each match "
            "won, 1 for each drawn, 0 if lost.",
            "Given matches as (home, away, home goals, away goals) and a team, return its "
            "points (3 a win, 1 a draw).",
            "How many points did the team collect? Matches are (home, away, home goals, away "
            "goals), a win counts 3, a tie 1.",
            "Sum up the league points of one team: three per victory, one per draw, none per "
            "defeat; matches come first.",
            "From match tuples (home, away, goals home, goals away) and a team name compute "
            "the points under the 3-1-0 rule.",
        ),
        names=("league_points", "team_points", "points_of", "count_points"),
        solutions=(
            """def <f>(matches, team):
    points = 0
    for home, away, home_goals, away_goals in matches:
        if team not in (home, away):
            continue
        if home_goals == away_goals:
            points += 1
        elif (home_goals > away_goals) == (team == home):
            points += 3
    return points""",
            """def <f>(games, team):
    total = 0
    for home, away, x, y in games:
        if x == y and team in (home, away):
            total += 1
        if x > y and team == home or x < y and team == away:
            total += 3
    return total""",
        ),
        inputs=lambda rng: (
            [
                (*rng.sample("ABC", 2), rng.randint(0, 3), rng.randint(0, 3))
                for _ in range(rng.randint(1, 3))
            ],
            rng.choice("ABC"),
        ),
    ),
)
