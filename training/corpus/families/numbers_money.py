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
        more_phrasings=(
            "Write a function to get the simple interest as a float from principal, percent per year and years.",
            "Write a python function to determine what a capital earns without interest on interest, as a float; the arguments are the capital, the yearly percentage and the number of years.",
            "For an amount, a rate in percent and a time in years, multiply all three, divide by 100 and return this float.",
            "What interest, as a float, does a principal bring at a fixed percentage a year over some years, if the interest is never added to it?",
            "float of principal * rate * years / 100",
            "You lend money and get so many percent of it each year, always of the first sum; how much have you got after those years, not counting the sum itself? Give a float.",
            "I = P * r * t / 100 for a principal P, an annual rate of r percent and t years, of type float.",
            "1000 at 5 percent for 3 years earn 150.0, which is 50 each year; the 1000 themselves are not in the result.",
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
        more_phrasings=(
            "Write a function to get what principal, percent and years amount to with compound interest, to 2 decimals.",
            "Write a python function to determine the value of a deposit, rounded to hundredths, when rate percent is credited at the end of every year and earns interest too; pass the deposit, the rate and the years.",
            "For a principal, an annual percentage and a number of years, return principal * (1 + rate / 100) ** years to the second decimal.",
            "How much is in a savings account after some years if the interest, a certain percentage a year, stays in it? Round to two decimals.",
            "principal with yearly compounding, 2 decimals",
            "You put money in a bank, and each year it grows by so many percent of all that is there; how much is there after those years? Round to two decimals.",
            "A = P * (1 + r/100)^t for a principal P, an annual rate of r percent and t years, rounded to 2 decimal places.",
            "1000 at 10 percent become 1100 after one year, 1210 after two and 1331 after three; arguments are amount, percent and years, and the result is rounded to cents.",
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
        more_phrasings=(
            "Write a function to take p percent off a price, to 2 decimals.",
            "Write a python function to determine what remains of a price, passed first, when it is lowered by a percentage, passed second; round to hundredths.",
            "For a price and a percentage, return the price times (100 - percentage) / 100, rounded to the second decimal.",
            "How much has to be paid if there are so many percent off the price? Round to two decimals.",
            "price less a percentage, rounded to 2 places",
            "In the sale everything is cheaper by so many percent; what do I pay for a thing with this old price, rounded to the cent?",
            "The reduced price P * (1 - d/100) for a price P and a discount of d percent, rounded to 2 decimal places.",
            "A coat for 80 with 25 percent off costs 60.0; the old price is the first argument, the percentage the second, and cents are rounded.",
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
        more_phrasings=(
            "Write a function to get how many percent part is of whole, to 2 decimals.",
            "Write a python function to determine the share that the first argument has in the second, a number other than 0, in percent and rounded to hundredths.",
            "For a part and a non-zero whole, divide the one by the other, multiply by a hundred, and round to the second decimal.",
            "How many percent of the whole, which is not 0, does the part make up, rounded to two decimals?",
            "100 * part / whole, 2 decimals",
            "So many of so many people said yes; how many out of a hundred is that? Round to two decimals.",
            "The ratio part : whole, whole not zero, expressed in percent and rounded to 2 decimal places.",
            "1 of 8 is 12.5 and 2 of 3 is 66.67; the part is passed before the whole, which is never 0.",
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
        more_phrasings=(
            "Write a function to get the change from old to new in percent, to 1 decimal.",
            "Write a python function to determine the growth from a positive first value to a second one relative to the first, in percent and rounded to tenths; a decline is below zero.",
            "For an old and a new value, the old one above 0, return their difference as a percentage of the old one, with one decimal and a minus for losses.",
            "By how many percent of the old value, which is positive, is the new one higher, or, with a minus sign, lower? Round to one decimal.",
            "100 * (new - old) / old, 1 decimal",
            "Milk cost so much last year and so much this year; how many percent dearer is it, or with a minus, cheaper? One decimal, please; last year's price comes first.",
            "The relative difference (b - a) / a of a value b with respect to a base a > 0, in percent, rounded to 1 decimal place.",
            "From 50 to 60 it is 20.0, from 60 to 50 it is -16.7, because it is the first number that counts as 100 percent.",
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
        more_phrasings=(
            "Write a function to get the minimum count of coins worth <a>, <b> or 1 for an amount >= 0.",
            "Write a python function to determine with how few pieces a sum, not negative, can be laid out of the denominations <a>, <b> and 1.",
            "For an amount of 0 or more, take as many coins of <a> as fit, then of <b>, then of 1, and return how many coins that is, which is the least possible.",
            "What is the lowest number of coins for an amount, not below 0, in a country which has coins of <a>, <b> and 1 only?",
            "fewest coins from <a>, <b>, 1 for an amount",
            "There are three kinds of coins: <a>, <b> and 1. You want to pay a sum exactly and carry as few of them as you can; how many do you need?",
            "The minimum of x + y + z over all non-negative integers with x * <a> + y * <b> + z = amount, for an amount >= 0.",
            "Not the coins but their number is wanted: how many pieces of <a>, <b> and 1, as few as can be, make the amount, 0 of them making 0.",
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
        more_phrasings=(
            "Write a function to get what a list of (price, quantity) pairs costs in all.",
            "Write a python function to determine the sum of products over two-item tuples, each of which has a unit price and a number of units.",
            "For an order as a list of tuples, price first and quantity second, return how much has to be paid for all of it.",
            "How much is the bill if each tuple in the list tells the price of an article and how many pieces of it were bought?",
            "sum of price * quantity over tuples",
            "In my shopping bag there are several things, some of them more than once; the list says what one costs and how many there are. How much did I pay altogether?",
            "The inner product of the prices and the quantities in a list of (price, quantity) tuples, 0 for an empty list.",
            "[(3, 2), (5, 1)] comes to 11: twice 3 for the first line, once 5 for the second.",
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
        more_phrasings=(
            "Write a function to count the years at <k> percent growth until a balance is at least the goal.",
            "Write a python function to determine how many times a balance, the first argument, must be raised by <k> percent of itself so as not to be less than the goal, the second argument.",
            "For a balance and a goal, add <k> percent of the present balance each year while it is lower than the goal, and return the number of years.",
            "How many years does it take for savings that grow by <k> percent yearly, with interest on interest, to get to the goal or past it?",
            "years of <k> percent growth until balance >= goal",
            "You have some money, and every year it gets <k> percent more; after how many full years is there enough for what you want to buy? If there is already, say 0.",
            "The least integer t >= 0 with balance * (1 + <k>/100)^t >= goal.",
            "Count up from 0: as long as the money is below the goal, let a year go by, which makes <k> percent more of it; return the count.",
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
