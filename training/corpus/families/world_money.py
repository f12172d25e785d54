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
        more_phrasings=(
            "Write a function to get each person's share, 2 decimals, of a bill plus <k> percent tip.",
            "Write a python function to raise a restaurant bill by <k>% and divide it evenly among a number of people, to two decimals.",
            "Given first the sum on the bill and then how many guests there are, return what every guest owes with a tip of <k> percent included, rounded to 2 decimals.",
            "How much has each of n friends to put on the table if the bill is split evenly after adding <k> percent for the waiter (2 decimals)?",
            "Per-head cost with <k>% tip, two decimals.",
            "The waiter brings the bill, we give him <k> percent more, and everybody pays the same; what is it for one of us, with 2 decimals, if you know the bill and how many we are?",
            "The value bill * (1 + <k>/100) / people, rounded to two decimal places.",
            "First the tip, <k> out of every hundred, goes on top of the bill, then the whole is cut into as many equal parts as there are people; one part, rounded to 2 decimals, is the result.",
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
        more_phrasings=(
            "Write a function to get a price with <k> percent tax added, 2 decimals.",
            "Write a python function to multiply a net amount by 1 plus <k> hundredths and round the gross amount to two decimals.",
            "Given what an article costs before tax, return its final price at a tax rate of <k> percent, to 2 decimals.",
            "What is to be paid at the till for something priced without the tax of <k> percent, rounded to 2 decimals?",
            "Gross price at <k>% tax, two decimals.",
            "The tag leaves out the tax; the state wants <k> on every hundred, so how much money do I really need, to 2 decimals?",
            "The value net * (100 + <k>) / 100, rounded to two decimal places.",
            "Work out <k> percent of the price, put that on top of the price, and round the sum to 2 decimals.",
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
        more_phrasings=(
            "Write a function to get the pre-tax price, 2 decimals, from one with <k> percent tax included.",
            "Write a python function to divide a gross amount by 1 plus <k> hundredths and round the net amount to two decimals.",
            "Given a final price in which <k> percent tax (on the net price) is contained, return the part without the tax, to 2 decimals.",
            "Which amount grows to the given total when <k> percent is added to it, rounded to 2 decimals?",
            "Net of a <k>% tax-inclusive price, two decimals.",
            "What I paid has the tax in it already, <k> for each hundred of the true price; how much was the true price, with 2 decimals?",
            "The solution n of n * (1 + <k>/100) = gross, rounded to two decimal places.",
            "It isn't enough to take <k> percent off the total: undo the adding of <k> percent by dividing, and round the original price to 2 decimals.",
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
        more_phrasings=(
            "Write a function to get weekly pay from hours and hourly wage, with hours above <k> paid at <m> times the wage.",
            "Write a python function to reckon earnings: normal rate up to <k> hours, <m> times the rate for overtime past them; arguments are hours and rate.",
            "Given the hours of a week and the pay for one hour, return what was earned when every hour in excess of <k> is multiplied by <m>.",
            "What does a worker get for so many hours at such an hourly rate, if overtime begins after <k> hours and is paid at <m> times the rate?",
            "Weekly pay with factor <m> beyond <k> hours.",
            "For the first <k> hours of the week I get my usual money per hour, for each one after that <m> times as much; I worked this long for this wage, so what do I get?",
            "The value w * (min(h, <k>) + <m> * max(0, h - <k>)) for hours h and hourly wage w.",
            "Split the hours into regular ones, no more than <k>, and the rest; pay the regular ones at the wage and the rest at <m> times the wage; return the sum. Hours come first, the wage second.",
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
        more_phrasings=(
            "Write a function to get the float price of n items, with <p> percent off everything from <k> items on.",
            "Write a python function to multiply unit price and quantity and take <p>% off the product when the quantity reaches <k>, giving a float either way.",
            "Given what one piece costs and how many are ordered, return the amount due as a float; whoever orders <k> or more saves <p> percent of the total.",
            "How much, as a float, is an order of n pieces at a certain price each (price is the first argument), with a rebate of <p> percent on the complete order for n of at least <k>?",
            "Order total as float, <p>% off at <k> or more.",
            "Buy fewer than <k> and you pay the full price for each; buy <k> or more and the whole lot is <p> percent cheaper; so what do I pay, as a float, for this price and this number?",
            "The float price * n if n < <k>, and price * n * (100 - <p>) / 100 if n >= <k>.",
            "The discount of <p> percent depends on the number alone, which must not be below <k>, and then applies to all pieces, not just the later ones; price and number go in, the cost comes out as a float.",
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
        more_phrasings=(
            "Write a function to get the cost of n items at a unit price when each third one is free.",
            "Write a python function to charge for a number of equal articles, granting one free of charge for every complete set of three; unit price first.",
            "Given a unit price and a quantity, reduce the quantity by a third of itself (that third rounded down) and return what this costs at the unit price.",
            "How much do n pieces cost at some price each if the shop gives away the 3rd, the 6th, the 9th and so on?",
            "Total under a buy-two-get-one-free offer.",
            "Put your things on the belt: the cashier charges two, lets the next one pass, charges two, lets one pass, and so on; they all have the same price, so what is the bill for this many? The price is named first.",
            "The value price * (n - floor(n / 3)).",
            "Seven pieces at 2 each cost 10, because two of them are free; tell the cost for any price and any number of pieces.",
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
        more_phrasings=(
            "Write a function to total prices, with the lowest one free if there are at least <k> items.",
            "Write a python function to sum a list of amounts and, in case it has <k> entries or more, subtract its minimum a single time.",
            "Given the prices of everything in a basket, return the amount to pay, the least expensive thing being a gift to anyone who buys <k> or more.",
            "How much is charged for the listed prices if the cheapest piece costs nothing as soon as <k> pieces are bought?",
            "Basket sum, minimum dropped from <k> items on.",
            "With fewer than <k> things in your bag you pay them all, with <k> or more you needn't pay the cheapest one; what is the bill for these prices?",
            "The sum of the list p if len(p) < <k>, and sum(p) - min(p) if len(p) >= <k>.",
            "Add up the prices; count them; if the count is not below <k>, take one lowest price off the sum again.",
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
        more_phrasings=(
            "Write a function to get a ticket price by age: 0 below <a>, <half> below 18 and from 65, else <full>.",
            "Write a python function to look up admission for a visitor: nothing for those not yet <a>, the reduced <half> for young people up to 17 and seniors of at least 65, the regular <full> for the rest.",
            "Given how old someone is, return 0, <half> or <full>: 0 until the birthday that makes them <a>, <half> until they turn 18 and again once they are 65, <full> in between.",
            "What must a person of this age pay if children under <a> are free, everyone else under 18 or aged 65 and more pays <half>, and other people <full>?",
            "Age-based admission: free under <a>, else <half> or <full>.",
            "Little ones who aren't <a> yet walk in free; schoolchildren under 18 and old people from 65 on pay <half>; everybody else pays <full>. How much is it at this age?",
            "A step function of the age n: 0 for n < <a>, <half> for <a> <= n < 18, <full> for 18 <= n < 65, <half> for n >= 65.",
            "Only visitors from 18 to 64 are charged <full>; of the others those under <a> get in for 0 and all the rest for <half>.",
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
        more_phrasings=(
            "Write a function to get the parking fee for some minutes: <k> per begun hour, capped at <m>.",
            "Write a python function to round a parking time in minutes up to whole hours, charge <k> for each, and limit the amount to <m>.",
            "Given for how many minutes a car was parked, return <k> times the number of hours started, or <m> if that is less.",
            "What is due for parking this many minutes when each hour, even one only begun, is <k> and the bill stops rising at <m>?",
            "Parking charge: <k> per started hour, maximum <m>.",
            "As soon as a new hour begins, the machine wants another <k>, but once it has got <m> it wants no more; how much does it take for these minutes?",
            "The value min(<m>, <k> * ceil(minutes / 60)).",
            "0 minutes cost nothing; 1 to 60 minutes count as one hour, 61 to 120 as two, and so on, each at <k>; sums above <m> are brought down to <m>.",
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
        more_phrasings=(
            "Write a function to get a taxi fare in whole km: <base>, then <k> per km up to <n>, then <m> per km.",
            "Write a python function to price a cab ride of an integer number of kilometres, charging <base> for getting in, <k> a kilometre while not more than <n> have been driven, and <m> a kilometre afterwards.",
            "Given how many km a ride has, return <base> and, on top, <k> for each km as far as number <n> and <m> for each that exceeds it.",
            "How much does a passenger pay for this many kilometres, when starting costs <base>, the first <n> of them <k> apiece and the remaining ones <m> apiece?",
            "Fare: <base>, <k> per km to <n>, <m> beyond.",
            "Sitting down in the cab is <base>. Then the meter adds <k> with every kilometre, until <n> are behind you; from there it adds <m> each time. What does it show after so many kilometres?",
            "The function f(d) = <base> + <k> * min(d, <n>) + <m> * max(0, d - <n>) of the distance d in whole km.",
            "Split the ride: what lies within the first <n> km is charged at <k> per km and what lies outside at <m> per km; the sum of both and of <base> is the fare.",
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
        more_phrasings=(
            "Write a function to pay an amount greedily with <a>, <b>, <c> and 1 and return a dict of value to count, unused ones omitted.",
            "Write a python function to take out of a sum as many pieces of <a> as fit, of the rest as many of <b>, then of <c>, then of 1, and return the positive numbers of pieces in a dictionary keyed by value.",
            "Given an amount of money, return a dict that says how many of each of the values <a>, <b>, <c>, 1 are given out, working from large to small; values with a count of 0 don't appear.",
            "How many pieces of <a>, of <b>, of <c> and of 1 make up this amount, the bigger always being used before the smaller, as a dict holding only what is used?",
            "Greedy change dict with <a>, <b>, <c>, 1; no zeros.",
            "The till has <a>s, <b>s, <c>s and 1s. Hand out the sum, each time with the biggest that still fits, and write in a dictionary how many of which you handed out; what you didn't need isn't mentioned.",
            "The greedy representation of a non-negative integer in the denominations <a>, <b>, <c>, 1 as a mapping from denomination to its positive multiplicity; {} for 0.",
            "Divide by <a> and note the quotient under the key <a>, go on with the remainder and <b>, then <c>, then 1, but note no quotient that is 0; the notes form the dictionary to return.",
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
        more_phrasings=(
            "Write a function to show cents as dollars, such as 1999 as '$19.99'.",
            "Write a python function to build a price string from an integer amount of cents: a dollar sign, the full dollars, a dot, and the remaining cents with a leading zero if below ten.",
            "Given a whole number of cents, return it as text the way a shop in New York would write it, always with two digits behind the point.",
            "What is the dollar notation, like '$7.08', for this many cents?",
            "Cents to '$dollars.cents' string.",
            "I have a jar full of pennies; write how much that is as a price with the dollar sign in front and two places for the pennies at the end, without commas.",
            "The string '$' + d + '.' + r with d = floor(cents / 100) and r = cents mod 100 padded to two digits.",
            "5 becomes '$0.05', 100 becomes '$1.00' and 123456 becomes '$1234.56'.",
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
