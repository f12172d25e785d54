"""More families about records as tuples: goods, marks, orders and wages."""

from training.corpus.draw import distinct, size
from training.corpus.family import Family

PEOPLE = ("ann", "bob", "cy", "dee", "eve", "flo", "gus", "hal")
GOODS = ("pen", "ink", "cup", "hat", "bag", "box", "jam", "tea", "rug")

FAMILIES = (
    Family(
        concept="best-earner-per-department",
        tags=("tuples", "dictionaries"),
        phrasings=(
            "Write a function to find the highest wage in each department from (name, "
            "department, wage) tuples, as a dict.",
            "Write a python function to return a dictionary from department to the maximum "
            "wage paid there.",
            "Given (employee, department, wage) records, return a dict with the largest wage "
            "of each department.",
            "What is the top wage of every department? The records are (name, department, "
            "wage); return a dict.",
            "Map each department to the greatest third item among its (name, department, "
            "wage) records.",
            "Return department -> highest wage for a list of employees given as (name, "
            "department, wage).",
        ),
        more_phrasings=(
            "Write a function to map each department to its top wage, from (name, department, wage) tuples.",
            "Write a python function to compute the greatest pay per department out of employee triples name, department, wage; the result is a dictionary.",
            "For a list of (name, department, wage), return a dict that has the departments as keys and the largest wage found in each as values.",
            "How much does the best-paid person of every department get, if people are listed as (name, department, wage)?",
            "Dict of maximum wage by department.",
            "In each department somebody earns most. I don't ask who, only how much: one amount for every department, from (name, department, wage) entries, in a dictionary.",
            "Maps d to max{w : (n, d, w) in the list} for every department d that occurs.",
            "Read the (name, department, wage) tuples one by one, keep for each department the wage unless a higher one turns up, and return the dictionary of these.",
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
        more_phrasings=(
            "Write a function to sort (name, score) tuples by score descending, ties by name ascending.",
            "Write a python function to list contestants, as pairs of name and points, from most to fewest points, those level on points by the alphabet.",
            "For a list of (name, score), return the same tuples with falling scores, and with rising names wherever the score is the same.",
            "What is the order of merit of these (name, score) tuples, where equally good ones go alphabetically?",
            "(name, score) tuples, best score first, ties alphabetical.",
            "Make the list for the wall: the one with the most points right at the top, and names from a to z among those who did equally well. Entries stay (name, points).",
            "Ascending sort of the pairs (n, s) by the key (-s, n).",
            "[('bo', 1), ('cy', 9), ('al', 9)] becomes [('al', 9), ('cy', 9), ('bo', 1)].",
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
        more_phrasings=(
            "Write a function to replace ids by names: from (id, name) and (id, amount) lists make a (name, amount) list.",
            "Write a python function to look up each order's customer name, given users (id, name) and orders (id, amount), and return (name, amount) tuples in order sequence.",
            "For a first list of (id, name) and a second one of (id, amount), return a list with one (name, amount) for each entry of the second, in its order.",
            "Who ordered for how much? Users come as (id, name), orders as (id, amount), and the reply is a list of (name, amount), one per order.",
            "(name, amount) for each order, via the ids.",
            "One sheet says which number belongs to whom, another says which number spent what. Write a sheet saying who spent what, line by line as in the second.",
            "The join of users (id, name) with orders (id, amount) on id, projected to (name, amount) and ordered as the orders are.",
            "With users [(1, 'ann')] and orders [(1, 5), (1, 7)] the outcome is [('ann', 5), ('ann', 7)].",
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
        more_phrasings=(
            "Write a function to list the ids, in order, that have no entry in a list of (id, amount) orders.",
            "Write a python function to filter a list of customer ids down to the ones never appearing as first item of the order tuples (id, amount).",
            "For ids and, second, orders as (id, amount), return every id not mentioned in any order, as the ids are arranged.",
            "Which of the customers whose ids are given have bought nothing, going by the (id, amount) orders that follow?",
            "Ids with no (id, amount) order.",
            "Here are all members' numbers, and then who paid what as (number, amount). Whose payment is missing? Keep the order of the numbers.",
            "The subsequence of all i in ids such that no order (i, a) exists.",
            "Everyone but those who ordered: take the set of ids in the orders, and leave these out when copying the list of ids.",
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
        more_phrasings=(
            "Write a function to compute the cost of a cart dict of item counts using a price dict.",
            "Write a python function to add up, for all items of an {item: count} dictionary, the count times the unit price found in a second dictionary.",
            "Given a dict of how many of each article are bought and a dict of single prices, return the amount due.",
            "What must be paid for these quantities (first dictionary) at these unit prices (second dictionary, with all the items in it)?",
            "Cart total from quantity and price dicts.",
            "I put so many of each thing in my basket, and the other list says what one of each costs. What will I have to pay altogether?",
            "The sum over all items i of the cart of cart[i] * prices[i]; every i is a key of prices.",
            "Two rugs at 5 and three jars at 4 make 22: cart = {'rug': 2, 'jar': 3}, prices = {'rug': 5, 'jar': 4}.",
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
        more_phrasings=(
            "Write a python function to compute what a given side earned in a list of results (home, away, home goals, away goals): victories bring 3, draws 1, defeats nothing.",
            "Given match tuples (home, away, goals of home, goals of away) and the name of a team, return its points, 3 for winning, 1 for a tie, 0 for losing; games of others don't matter.",
            "How many points stand next to the team in the table, if matches are (home, away, home goals, away goals), a win is worth three and a draw one?",
            "Points of a team from match results, 3-1-0.",
            "Look through all the games our club played, at home or away. More goals than the others means three points, equally many means one. How many points are that? Games are (home, away, home goals, away goals), the club's name comes second.",
            "The sum, over all matches (h, a, x, y) with the team among h and a, of 3 if its own goals exceed the opponent's, 1 if x = y, and 0 otherwise.",
            "Skip the matches without the team; add 1 when both goal numbers agree and 3 when the higher one is the team's. Matches (home, away, home goals, away goals) are the first argument, the team the second.",
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
