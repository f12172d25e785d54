"""Families about prices, wages, fares and bills."""

from random import Random

from training.corpus.draw import chance, integers, one_integer, several_integers
from training.corpus.family import Family


def amounts(rng: Random, shortest: int = 1, longest: int = 5, high: int = 60) -> list[int]:
    """A list of prices in whole units."""
    return integers(rng, 1, high, rng.randint(shortest, longest))


FAMILIES = (
    Family(
        concept="bill-share-with-tip",
        tags=("numbers",),
        phrasings=(
            "Write a function to split a bill with a tip of <k> percent equally among n people, "
            "rounded to 2 decimals.",
            "Write a python function to compute what each of n guests pays when <k> percent tip "
            "is added to the bill (2 decimals).",
            "Given a bill and the number of people, add a <k>% tip and return each person's "
            "share rounded to two decimals.",
            "How much does everyone pay if n friends share a bill evenly and leave <k> percent "
            "on top? Arguments bill, n; 2 decimals.",
            "Return (bill plus <k> percent of it) divided by the number of people, rounded to 2 "
            "decimals.",
            "Our restaurant bill is shared by n people after a tip of <k> percent; what is one "
            "share (arguments bill, n), to two decimals?",
        ),
        names=("share_with_tip", "split_bill", "tip_share", "pay_each"),
        solutions=("""\
def <f>(bill, people):
    return round(bill * (100 + <k>) / 100 / people, 2)
""", """\
def <f>(bill, n):
    total = bill * (100 + <k>) / 100
    return round(total / n, 2)
"""),
        inputs=lambda rng, k: (4 * rng.randint(3, 80), rng.choice((1, 2, 3, 4, 5, 6))),
        parameters=lambda rng: {"k": rng.choice((10, 15, 18, 20))},
    ),
    Family(
        concept="price-with-tax",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the price including <k> percent sales tax, rounded to "
            "2 decimals.",
            "Write a python function to add <k>% tax to a net price and round to two decimals.",
            "Given a price before tax, return what the customer pays with <k> percent tax, to 2 "
            "decimals.",
            "How much does an item cost after <k> percent tax is put on top? Round to 2 decimals.",
            "Return the gross price for a net price at a tax rate of <k> percent (two decimals).",
            "I have net prices and need them with <k>% added for tax, rounded to 2 decimals.",
        ),
        names=("with_tax", "gross_price", "add_tax", "price_with_tax"),
        solutions=("""\
def <f>(price):
    return round(price * (100 + <k>) / 100, 2)
""", """\
def <f>(net):
    tax = net * <k> / 100
    return round(net + tax, 2)
"""),
        inputs=lambda rng, k: (rng.randint(1, 900),),
        parameters=lambda rng: {"k": rng.choice((5, 7, 8, 10, 19, 20, 21, 25))},
    ),
    Family(
        concept="net-price-from-gross",
        tags=("numbers",),
        phrasings=(
            "Write a function to take the <k> percent tax out of a price that includes it, "
            "rounded to 2 decimals.",
            "Write a python function to compute the price before tax from a total that contains "
            "<k>% tax; round to two decimals.",
            "Given a gross price including <k> percent tax, return the net price to 2 decimals.",
            "What was the price before <k> percent tax was added, if the total is known? Round "
            "to 2 decimals.",
            "Return the total divided by 1 plus <k> percent, rounded to two decimals: the price "
            "without tax.",
            "My receipts show prices with <k>% tax inside; I need the amount without tax, to 2 "
            "decimals.",
        ),
        names=("net_price", "without_tax", "remove_tax", "price_before_tax"),
        solutions=("""\
def <f>(gross):
    return round(gross / (1 + <k> / 100), 2)
""", """\
def <f>(total):
    return round(total * 100 / (100 + <k>), 2)
"""),
        inputs=lambda rng, k: (rng.randint(1, 900),),
        parameters=lambda rng: {"k": rng.choice((5, 7, 10, 19, 20, 21))},
    ),
    Family(
        concept="weekly-wage-with-overtime",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute a week's pay from hours and hourly wage, where every "
            "hour over <k> is paid <m> times the wage.",
            "Write a python function to find the pay for a week: the first <k> hours at the "
            "hourly rate, further hours at <m> times the rate.",
            "Given the hours worked and the hourly wage, return the pay; hours beyond <k> count "
            "<m> times.",
            "How much does someone earn who works h hours at w per hour, with overtime past <k> "
            "hours paid at <m> times w?",
            "Return the weekly wage for hours and rate, with a factor of <m> only on the hours "
            "above <k>.",
            "I pay my staff by the hour (hours, wage), and <m> times the wage for each hour "
            "after the first <k>. What is the pay?",
        ),
        names=("weekly_pay", "wage", "pay_with_overtime", "weekly_wage"),
        solutions=("""\
def <f>(hours, wage):
    if hours <= <k>:
        return hours * wage
    return <k> * wage + (hours - <k>) * wage * <m>
""", """\
def <f>(hours, rate):
    overtime = max(0, hours - <k>)
    return (hours - overtime) * rate + overtime * rate * <m>
"""),
        inputs=lambda rng, k, m: (
            k + rng.choice((0, rng.randint(-20, 20), rng.randint(1, 15))), 2 * rng.randint(5, 20)
        ),
        parameters=lambda rng: {"k": rng.choice((35, 38, 40)), "m": rng.choice((2, 3))},
    ),
    Family(
        concept="quantity-discount",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to compute the price of n items at a whole price each, with <p> "
            "percent off the total when n is at least <k>; the result is a float.",
            "Write a python function to return price times n as a float, reduced by <p>% if <k> "
            "or more items are bought.",
            "Given a unit price and a number of items, return the total as a float; from <k> "
            "items on there is a <p> percent discount on everything.",
            "What do n items cost (price first, then n; a float) if buying <k> or more gives "
            "<p> percent off the whole sum?",
            "Return the total cost as a float for unit price and quantity; quantities of <k> "
            "and above are <p> percent cheaper.",
            "My shop takes <p>% off the whole bill of a customer who buys at least <k> pieces. "
            "Arguments: unit price, pieces. Return a float.",
        ),
        names=("total_cost", "bulk_price", "quantity_price", "bulk_discount"),
        solutions=("""\
def <f>(price, n):
    total = price * n
    if n >= <k>:
        return total * (100 - <p>) / 100
    return float(total)
""", """\
def <f>(price, quantity):
    percent = 100 - <p> if quantity >= <k> else 100
    return price * quantity * percent / 100
"""),
        inputs=lambda rng, k, p: (
            rng.randint(1, 50), rng.choice((k, k - 1, rng.randint(1, 2 * k), k + 3))
        ),
        parameters=lambda rng: {"k": rng.choice((5, 10, 12, 20)), "p": rng.choice((5, 10, 15, 20))},
    ),
    Family(
        concept="pay-for-two-get-third-free",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the price of n equal items when every third one is free.",
            "Write a python function to return what n pieces cost in a 'three for the price of "
            "two' sale, given unit price and n.",
            "Given the price of one item and the number bought, return the total if for each "
            "two paid items a third is free.",
            "How much do n bottles cost at price p each (arguments p, n) if every 3 bottles "
            "cost as much as 2?",
            "Return the cost of n items at a unit price, leaving one out of each full group of "
            "three unpaid.",
            "The offer is: take three, pay two. What do I pay for a number of items? Arguments: "
            "unit price, number.",
        ),
        names=("three_for_two", "sale_price", "offer_price", "pay_two"),
        solutions=("""\
def <f>(price, n):
    return price * (n - n // 3)
""", """\
def <f>(price, count):
    groups, rest = divmod(count, 3)
    return groups * 2 * price + rest * price
""", """\
def <f>(price, n):
    total = 0
    for i in range(1, n + 1):
        if i % 3 != 0:
            total += price
    return total
"""),
        inputs=several_integers((1, 40), (0, 20)),
    ),
    Family(
        concept="cheapest-item-free",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to sum a list of prices when the cheapest item is free if at "
            "least <k> are bought.",
            "Write a python function to total a price list, leaving out the lowest price once "
            "whenever there are <k> or more prices.",
            "Given a list of prices, return what to pay: everything, minus the cheapest one if "
            "the list has at least <k> entries.",
            "What does a basket cost if customers with <k> or more items get the cheapest one "
            "for nothing?",
            "Return the sum of the prices; subtract the smallest one when the list contains <k> "
            "or more.",
            "At my shop you get the cheapest article free from <k> articles on; compute the "
            "total of a list of prices.",
        ),
        names=("basket_total", "cheapest_free", "total_with_gift", "amount_to_pay"),
        solutions=("""\
def <f>(prices):
    total = sum(prices)
    if len(prices) >= <k>:
        total -= min(prices)
    return total
""", """\
def <f>(prices):
    paid = sorted(prices)
    if len(paid) >= <k>:
        paid = paid[1:]
    return sum(paid)
"""),
        inputs=lambda rng, k: ([] if chance(rng, 0.1) else amounts(rng, max(1, k - 2), k + 2),),
        parameters=lambda rng: {"k": rng.randint(3, 5)},
    ),
    Family(
        concept="ticket-price-by-age",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to return the ticket price for an age: 0 under <a>, <half> from "
            "<a> to 17, <full> from 18 to 64 and <half> from 65 on.",
            "Write a python function to find the entrance fee: free below age <a>, <half> for "
            "minors under 18 and people of 65 or more, <full> for others.",
            "Given an age, return the price: 0 if younger than <a>, <half> if under 18 or at "
            "least 65, otherwise <full>.",
            "What does a visitor of a given age pay, if entry is free under <a>, costs <half> "
            "below 18 and from 65 on, and <full> for everybody else?",
            "Return 0 for ages below <a>, <half> for <a> to 17 and for 65 and older, and <full> "
            "for 18 to 64.",
            "Our museum charges <full>, but only <half> for people under 18 or from 65 up, and "
            "nothing for children under <a>. What is the price for an age?",
        ),
        names=("ticket_price", "entrance_fee", "price_for_age", "admission"),
        solutions=("""\
def <f>(age):
    if age < <a>:
        return 0
    if age < 18 or age >= 65:
        return <half>
    return <full>
""", """\
def <f>(age):
    price = <full>
    if age < <a>:
        price = 0
    elif age < 18:
        price = <half>
    elif age > 64:
        price = <half>
    return price
"""),
        inputs=lambda rng, a, **_: (rng.choice((a, a - 1, 17, 18, 64, 65, rng.randint(0, 95))),),
        parameters=lambda rng: (lambda h: {"a": rng.randint(3, 7), "half": h, "full": 2 * h})(
            rng.randint(3, 9)
        ),
    ),
    Family(
        concept="parking-fee",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute a parking fee from minutes: <k> per started hour, at "
            "most <m> in all.",
            "Write a python function to return what parking costs for some minutes, when each "
            "hour begun costs <k> and the maximum is <m>.",
            "Given the minutes parked, return the fee: <k> for every hour or part of an hour, "
            "capped at <m>.",
            "How much is parking for a number of minutes if every started hour costs <k> but "
            "never more than <m> is charged?",
            "Return the smaller of <m> and <k> times the hours, where minutes are rounded up to "
            "full hours.",
            "A car park takes <k> for each started hour up to a daily maximum of <m>. What is "
            "the charge for the given minutes?",
        ),
        names=("parking_fee", "parking_cost", "fee", "charge"),
        solutions=("""\
import math

def <f>(minutes):
    return min(math.ceil(minutes / 60) * <k>, <m>)
""", """\
def <f>(minutes):
    hours = (minutes + 59) // 60
    fee = hours * <k>
    if fee > <m>:
        fee = <m>
    return fee
"""),
        inputs=lambda rng, k, m: (
            rng.choice((60 * rng.randint(0, 5), rng.randint(1, 600), rng.randint(1, 300))),
        ),
        parameters=lambda rng: (lambda k: {"k": k, "m": k * rng.randint(5, 9) + rng.randint(0, 1)})(
            rng.randint(2, 6)
        ),
    ),
    Family(
        concept="taxi-fare",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute a taxi fare for whole kilometres: <base> to start "
            "with, <k> for each of the first <n> km and <m> for every km after that.",
            "Write a python function to return the price of a ride: base <base>, plus <k> per "
            "km up to <n> km, plus <m> per km beyond.",
            "Given the number of kilometres, return the fare made of <base> fixed, <k> for each "
            "km up to <n> and <m> for each further km.",
            "What does a ride of d km cost with a fixed charge of <base>, <k> per km for the "
            "first <n> km and <m> per km from then on?",
            "Return the taxi price for a whole number of km: a base fee of <base>, the first "
            "<n> km at <k> each and the rest at <m> each.",
            "Our taxi charges <base> for getting in, <k> a kilometre at first and <m> a "
            "kilometre after <n> kilometres; what is the fare?",
        ),
        names=("taxi_fare", "fare", "ride_price", "taxi_price"),
        solutions=("""\
def <f>(km):
    if km <= <n>:
        return <base> + <k> * km
    return <base> + <k> * <n> + <m> * (km - <n>)
""", """\
def <f>(distance):
    near = min(distance, <n>)
    far = max(distance - <n>, 0)
    return <base> + near * <k> + far * <m>
"""),
        inputs=lambda rng, n, **_: (rng.choice((rng.randint(0, n), rng.randint(n, 4 * n))),),
        parameters=lambda rng: (
            lambda m: {"base": rng.randint(3, 8), "k": m + 1, "m": m, "n": rng.randint(4, 10)}
        )(rng.randint(1, 3)),
    ),
    Family(
        concept="change-in-notes-and-coins",
        tags=("dictionaries", "numbers"),
        phrasings=(
            "Write a function to pay out an amount in as few pieces of <a>, <b>, <c> and 1 as "
            "possible, as a dict from value to count, without zeros.",
            "Write a python function to break an amount into <a>s, <b>s, <c>s and 1s, biggest "
            "first, and return a dictionary of the counts that are not 0.",
            "Given a whole amount, return a dict telling how many of the values <a>, <b>, <c> "
            "and 1 make it up when always the largest possible is taken; no zero entries.",
            "Which notes and coins of <a>, <b>, <c> and 1 does a cashier hand out for an "
            "amount, largest first? Return a dict value to number, only those used.",
            "Return {value: count} for giving change greedily with the values <a>, <b>, <c>, 1; "
            "values not needed are left out.",
            "I must give change using <a>, <b>, <c> and 1, largest first; return a dictionary "
            "with how many of each are used (skip unused ones).",
        ),
        names=("give_change", "change", "pay_out", "breakdown"),
        solutions=("""\
def <f>(amount):
    result = {}
    for value in (<a>, <b>, <c>, 1):
        if amount >= value:
            result[value] = amount // value
            amount %= value
    return result
""", """\
def <f>(amount):
    counts = {}
    for coin in [<a>, <b>, <c>, 1]:
        while amount >= coin:
            counts[coin] = counts.get(coin, 0) + 1
            amount -= coin
    return counts
"""),
        inputs=lambda rng, a, **_: (rng.randint(0, 4 * a),),
        parameters=lambda rng: rng.choice(
            ({"a": 20, "b": 10, "c": 5}, {"a": 50, "b": 20, "c": 5}, {"a": 25, "b": 10, "c": 5})
        ),
    ),
    Family(
        concept="format-cents",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to format an amount in cents as text like '$12.05'.",
            "Write a python function to turn a number of cents into a string with a dollar sign "
            "and two decimals.",
            "Given cents as an integer, return the amount in dollars as '$d.cc', with two "
            "digits for the cents.",
            "How is a number of cents written as a dollar price, like '$0.99' or '$15.00'?",
            "Return the price tag of a number of cents: '$', the dollars, a point and two digits.",
            "I store money in cents; show it like '$3.50'.",
        ),
        names=("format_cents", "price_tag", "cents_to_dollars", "show_price"),
        solutions=("""\
def <f>(cents):
    return f"${cents // 100}.{cents % 100:02d}"
""", """\
def <f>(cents):
    dollars, rest = divmod(cents, 100)
    return "$" + str(dollars) + "." + str(rest).zfill(2)
""", """\
def <f>(cents):
    return "${:.2f}".format(cents / 100)
"""),
        inputs=one_integer(0, 30000, 5, 99, 100, 0),
    ),
)
