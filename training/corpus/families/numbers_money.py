"""Prices, interest, percentages and change."""

from training.corpus.draw import decimal, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="simple-interest",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute simple interest from principal, "
            "yearly rate in percent and years, as a float.",
            "Write a python function to return the simple interest (float) for "
            "a principal, a percentage and a number of years.",
            "Given principal, rate (percent per year) and years, "
            "return principal * rate * years / 100.",
            "How much simple interest, as a float, do savings "
            "earn at r percent a year over t years?",
            "I need the interest without compounding, a float, from capital, percent and years.",
            "Calculate plain yearly interest on a sum over some years "
            "and return the interest only, as a float.",
            "What interest is due on a loan with simple interest, "
            "given amount, percent rate and years? A float.",
        ),
        names=("simple_interest", "interest", "compute_interest", "plain_interest"),
        solutions=("""\
def <f>(principal, rate, years):
    return principal * rate * years / 100
""", """\
def <f>(p, r, t):
    interest = (p * r * t) / 100
    return interest
"""),
        inputs=lambda rng: (50 * rng.randint(2, 60), rng.randint(1, 12), rng.randint(1, 10)),
    ),
    Family(
        concept="compound-amount",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the final amount under yearly "
            "compound interest, rounded to 2 decimals.",
            "Write a python function to grow a principal by rate percent "
            "every year for some years; round to 2 decimals.",
            "Given principal, rate in percent and years, return the "
            "balance with compound interest, to two decimals.",
            "What is a deposit worth after t years at r percent "
            "compounded once a year? Round to 2 places.",
            "I need principal * (1 + rate / 100) ** years, rounded to two decimals.",
            "Compute the capital, interest included, after annual "
            "compounding; round the result to 2 digits.",
            "Return the future value (2 decimals) of savings: arguments "
            "are start amount, percent per year, years.",
        ),
        names=("compound_amount", "compound_interest", "future_value", "final_balance"),
        solutions=("""\
def <f>(principal, rate, years):
    return round(principal * (1 + rate / 100) ** years, 2)
""", """\
def <f>(principal, rate, years):
    growth = 1 + rate / 100
    amount = principal * growth ** years
    return round(amount, 2)
"""),
        inputs=lambda rng: (100 * rng.randint(1, 30), rng.randint(1, 12), rng.randint(1, 8)),
    ),
    Family(
        concept="price-after-discount",
        tags=("numbers",),
        phrasings=(
            "Write a function to apply a percentage discount to a price, rounded to 2 decimals.",
            "Write a python function to reduce a price by some percent and round to two decimals.",
            "Given a price and a discount in percent, return the price to pay rounded to 2 digits.",
            "What does an item cost after taking p percent off? Round to two decimals.",
            "I need the sale price (2 decimals) from the original "
            "price and the percentage of the rebate.",
            "Lower a price by a percentage; the result is rounded to 2 decimal places.",
            "Return the discounted price; arguments are the old price "
            "and the percent off, round to 2 places.",
        ),
        names=("discounted_price", "apply_discount", "sale_price", "price_after_discount"),
        solutions=("""\
def <f>(price, percent):
    return round(price * (100 - percent) / 100, 2)
""", """\
def <f>(price, discount):
    to_pay = price * (100 - discount)
    return round(to_pay / 100, 2)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(5, 300), decimal(rng, 2, 90))), 5 * rng.randint(0, 15)),
    ),
    Family(
        concept="percentage-of-total",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute what percentage part is of whole, rounded to 2 decimals.",
            "Write a python function to express one number as a "
            "percentage of another, to two decimals.",
            "Given part and whole (not zero), return 100 * part / whole rounded to 2 digits.",
            "What percentage of the second number is the first? Round to two decimals.",
            "I need the share of a in b in percent, with 2 decimals.",
            "Turn a score out of a maximum into a percentage rounded to 2 decimal places.",
            "Return the percent value (2 decimals) for a part, "
            "given first, of a total, given second.",
        ),
        names=("percentage", "percent_of", "to_percent", "share_in_percent"),
        solutions=("""\
def <f>(part, whole):
    return round(100 * part / whole, 2)
""", """\
def <f>(a, b):
    percent = a * 100 / b
    return round(percent, 2)
"""),
        inputs=several_integers((0, 80), (10, 120)),
    ),
    Family(
        concept="percent-change",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the percentage change from an "
            "old to a new value, rounded to 1 decimal.",
            "Write a python function to find by how many percent a positive "
            "value grew (or shrank, negative), to 1 decimal.",
            "Given the old and the new value, return the relative "
            "change in percent, rounded to one digit.",
            "By what percentage, to one decimal, does the second "
            "number differ from the first, with its sign?",
            "I need (new - old) / old in percent with one decimal place.",
            "Express the rise or fall from the first value to the "
            "second in percent of the first (1 decimal).",
            "Return the growth rate in percent between two values, old "
            "first; falling is negative; round to 1 decimal.",
        ),
        names=("percent_change", "percentage_change", "growth_rate", "relative_change"),
        solutions=("""\
def <f>(old, new):
    return round((new - old) * 100 / old, 1)
""", """\
def <f>(before, after):
    change = 100 * (after - before)
    return round(change / before, 1)
"""),
        inputs=several_integers((10, 120), (5, 200)),
    ),
    Family(
        concept="greedy-change",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the fewest coins of <a>, <b> and 1 that make an amount.",
            "Write a python function to pay an amount with as few coins "
            "worth <a>, <b> and 1 as possible; return the count.",
            "Given an amount >= 0, return the minimum number of "
            "coins (values <a>, <b>, 1) summing to it.",
            "How many coins does one need at least for n cents "
            "with pieces of <a>, <b> and 1 cents?",
            "I need the smallest coin count for an amount when coins are <a>, <b> and 1.",
            "There are coins of value <a>, <b> and 1; return the "
            "least number of them that adds up to n.",
            "Find the minimal number of coins, each worth <a>, <b> or 1, for the given total.",
        ),
        names=("count_coins", "min_coins", "fewest_coins", "coins_needed"),
        solutions=("""\
def <f>(amount):
    return amount // <a> + amount % <a> // <b> + amount % <b>
""", """\
def <f>(amount):
    count = 0
    for coin in (<a>, <b>, 1):
        count += amount // coin
        amount %= coin
    return count
""", """\
def <f>(amount):
    coins = 0
    while amount > 0:
        if amount >= <a>:
            amount -= <a>
        elif amount >= <b>:
            amount -= <b>
        else:
            amount -= 1
        coins += 1
    return coins
"""),
        inputs=lambda rng, a, b: (rng.randint(0, 5 * a),),
        parameters=lambda rng: dict(zip("ab", rng.choice(((10, 5), (20, 5), (50, 10), (20, 10), (10, 2))))),
    ),
    Family(
        concept="total-price",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to compute the total cost of a list of (price, quantity) tuples.",
            "Write a python function to sum price times quantity "
            "over all items of a shopping list.",
            "Given a list of (price, quantity) pairs, return what everything costs together.",
            "What does an order cost whose lines are tuples of unit "
            "price and amount? An empty one costs 0.",
            "I need the bill total for items given as (unit price, count) tuples.",
            "Multiply each price by its quantity and add it all up; the input is a list of pairs.",
            "Return the value of a basket: a list of tuples, first "
            "the price of one piece, then how many.",
        ),
        names=("total_price", "total_cost", "basket_value", "order_total", "bill"),
        solutions=("""\
def <f>(items):
    return sum(price * quantity for price, quantity in items)
""", """\
def <f>(items):
    total = 0
    for price, quantity in items:
        total += price * quantity
    return total
""", """\
def <f>(items):
    return sum(item[0] * item[1] for item in items)
"""),
        inputs=lambda rng: ([(rng.randint(1, 40), rng.randint(1, 6)) for _ in range(rng.randint(0, 5))],),
    ),
    Family(
        concept="years-to-reach-goal",
        tags=("numbers", "simulation"),
        phrasings=(
            "Write a function to count the years until a balance "
            "growing by <k> percent a year reaches a goal.",
            "Write a python function to find how many yearly increases of <k> "
            "percent a balance needs to be at least the goal.",
            "Given a start balance and a goal, return the full years of <k> "
            "percent growth until balance >= goal (0 if already there).",
            "After how many years does a deposit at <k> percent "
            "compound interest a year first reach the goal?",
            "I need the number of years for savings to become at least "
            "the target, with <k> percent added yearly.",
            "Add <k> percent again and again: how often until the "
            "first argument is not below the second?",
            "Return how many times start must grow by <k> percent before it is goal or more.",
        ),
        names=("years_to_goal", "years_needed", "years_until", "count_years"),
        solutions=("""\
def <f>(balance, goal):
    years = 0
    while balance < goal:
        balance = balance * (100 + <k>) / 100
        years += 1
    return years
""", """\
def <f>(balance, goal):
    if balance >= goal:
        return 0
    return 1 + <f>(balance * (100 + <k>) / 100, goal)
"""),
        inputs=lambda rng, k: (10 * rng.randint(5, 40), 10 * rng.randint(10, 90)),
        parameters=lambda rng: {"k": rng.choice((4, 5, 6, 8, 10, 12, 15, 20))},
    ),
)
