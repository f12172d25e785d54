"""Families about everyday sums: meters, loans, grades, food, health and travel."""

from training.corpus.draw import decimal, integer_list, letters
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="tiered-electricity-bill",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute an electricity bill for whole units: the first <k> "
            "units cost <p> each, all further ones <q> each.",
            "Write a python function to return the cost of n units of power at <p> per unit up "
            "to <k> and <q> per unit above.",
            "Given the units used, return the bill: <p> for each of the first <k> units and <q> "
            "for each unit beyond them.",
            "How much is due for n units if up to <k> of them are charged at <p> and the rest "
            "at <q>?",
            "Return the charge for a meter reading of n units, at <p> a unit for the first <k> "
            "and <q> a unit for the others.",
            "My supplier takes <p> per unit, but <q> per unit once I pass <k> units (only for "
            "those above). What is the bill for n units?",
        ),
        names=("electricity_bill", "bill", "power_cost", "meter_bill"),
        solutions=("""\
def <f>(units):
    if units <= <k>:
        return units * <p>
    return <k> * <p> + (units - <k>) * <q>
""", """\
def <f>(n):
    extra = max(0, n - <k>)
    return n * <p> + extra * (<q> - <p>)
"""),
        inputs=lambda rng, k, **_: (rng.choice((rng.randint(0, k), rng.randint(k, 3 * k))),),
        parameters=lambda rng: (
            lambda p: {"k": 10 * rng.randint(5, 15), "p": p, "q": p + rng.randint(1, 4)}
        )(
            rng.randint(2, 6)
        ),
    ),
    Family(
        concept="phone-bill",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute a phone bill: <base> a month with <k> free minutes, "
            "and <p> for every minute beyond.",
            "Write a python function to return the month's cost of a phone plan of <base> that "
            "includes <k> minutes; extra minutes cost <p> each.",
            "Given the minutes talked, return the bill: <base> fixed, plus <p> for each minute "
            "over <k>.",
            "How much does a month with n minutes cost if <base> covers <k> minutes and each "
            "one more is <p>?",
            "Return <base>, plus <p> for each minute above <k> if there are any.",
            "My phone plan costs <base>, <k> minutes are included and further minutes are <p> "
            "each. What do n minutes cost?",
        ),
        more_phrasings=(
            "Write a function to get the monthly phone cost for some minutes: <base> plus <p> per minute over <k>.",
            "Write a python function to charge a customer <base> for the first <k> minutes together and <p> for each additional one.",
            "Given how many minutes were phoned in a month, of which <k> are included in the price of <base> and the others cost <p> apiece, return what is due.",
            "What does a caller owe whose plan costs <base>, is free up to <k> minutes, and takes <p> per minute from then on?",
            "Bill: <base>, and <p> per minute beyond <k>.",
            "I pay <base> whatever happens; after I've talked for <k> minutes the meter starts to run, at <p> a minute. How much will I have to pay for this many minutes?",
            "The function f(m) = <base> + <p> * max(0, m - <k>) of the minutes m.",
            "Up to <k> minutes the answer is <base>; every minute more makes it dearer by <p>.",
        ),
        names=("phone_bill", "monthly_bill", "plan_cost", "phone_cost"),
        solutions=("""\
def <f>(minutes):
    return <base> + max(0, minutes - <k>) * <p>
""", """\
def <f>(minutes):
    bill = <base>
    if minutes > <k>:
        bill += (minutes - <k>) * <p>
    return bill
"""),
        inputs=lambda rng, k, **_: (
            rng.choice((rng.randint(0, k), rng.randint(k, 3 * k), rng.randint(k, 2 * k))),
        ),
        parameters=lambda rng: {
            "base": rng.randint(8, 30), "k": 10 * rng.randint(3, 20), "p": rng.randint(2, 5)
        },
    ),
    Family(
        concept="postage-by-weight",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to return the postage of a letter by its weight in grams: <p> up "
            "to 20 g, <q> up to 50 g, <r> up to 500 g, and None above.",
            "Write a python function to find what a letter costs: <p> for at most 20 grams, <q> "
            "for at most 50, <r> for at most 500; heavier ones give None.",
            "Given a weight in grams, return <p> (20 or less), <q> (50 or less), <r> (500 or "
            "less) or None if it is too heavy.",
            "Which stamp does a letter of g grams need, when 20, 50 and 500 grams are the "
            "limits (included) for <p>, <q> and <r>? None beyond 500.",
            "Return the price class of a letter: <p> to 20 g inclusive, <q> to 50 g, <r> to 500 "
            "g, None for more.",
            "I send letters: up to 20 g cost <p>, up to 50 g cost <q>, up to 500 g cost <r>, "
            "and more is not possible (None).",
        ),
        more_phrasings=(
            "Write a function to get the price of a letter by grams: <p> to 20, <q> to 50, <r> to 500, limits included, else None.",
            "Write a python function to look up postage in a table by weight: through 20 g it is <p>, through 50 g <q>, through 500 g <r>, and there is none (None) past that.",
            "Given the grams a letter weighs, return <p> when that is not over 20, else <q> when not over 50, else <r> when not over 500, else None.",
            "How much does it cost to mail this many grams, if the first price whose limit is not exceeded applies: <p> (20 g), <q> (50 g), <r> (500 g), or None if all are exceeded?",
            "Letter tariff: <p>/<q>/<r> up to 20/50/500 g, None beyond.",
            "Light letters, 20 grams or less, take a <p> stamp; middling ones, no more than 50, a <q> stamp; heavy ones, no more than 500, a <r> stamp; anything weightier the post won't take, so say None.",
            "A step function of the weight w in grams: <p> for w <= 20, <q> for 20 < w <= 50, <r> for 50 < w <= 500, and None for w > 500.",
            "Put the letter on the scales: over 500 g it goes back (None); over 50 g it needs <r>; over 20 g it needs <q>; otherwise <p> will do.",
        ),
        names=("postage", "letter_price", "stamp", "postage_for"),
        solutions=("""\
def <f>(grams):
    if grams <= 20:
        return <p>
    if grams <= 50:
        return <q>
    if grams <= 500:
        return <r>
    return None
""", """\
def <f>(weight):
    for limit, price in ((20, <p>), (50, <q>), (500, <r>)):
        if weight <= limit:
            return price
    return None
"""),
        inputs=lambda rng, **_: (
            rng.choice((20, 21, 50, 51, 500, 501, rng.randint(1, 60), rng.randint(50, 700))),
        ),
        parameters=lambda rng: (
            lambda p: {"p": p, "q": p + rng.randint(10, 50), "r": p + rng.randint(60, 140)}
        )(
            rng.randint(50, 110)
        ),
    ),
    Family(
        concept="months-to-pay-off",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count the months to pay back a debt without interest in equal "
            "monthly payments, the last one maybe smaller.",
            "Write a python function to find how many payments of a fixed size are needed until "
            "a debt is gone.",
            "Given a debt and what is paid off per month, return the number of months until "
            "nothing is owed (no interest).",
            "How many months does it take to repay an amount when the same sum is paid each month?",
            "Return the smallest number of payments that add up to at least the debt; "
            "arguments: debt, payment.",
            "I owe some money and pay back a fixed amount per month; after how many months am I "
            "free of debt?",
        ),
        names=("months_to_pay", "months_needed", "payments", "pay_off"),
        solutions=("""\
import math

def <f>(debt, payment):
    return math.ceil(debt / payment)
""", """\
def <f>(debt, payment):
    months = 0
    while debt > 0:
        debt -= payment
        months += 1
    return months
""", """\
def <f>(debt, payment):
    return -(-debt // payment)
"""),
        inputs=lambda rng: (
            lambda p: (rng.choice((p * rng.randint(0, 9), rng.randint(1, 900))), p)
        )(
            rng.randint(5, 120)
        ),
    ),
    Family(
        concept="profit-or-loss",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to compare cost and selling price and return ('profit', amount), "
            "('loss', amount) or ('even', 0).",
            "Write a python function to tell the result of a sale as a tuple: 'profit' or "
            "'loss' with the positive difference, or ('even', 0).",
            "Given what an item cost and what it was sold for, return a tuple of 'profit', "
            "'loss' or 'even' and the absolute difference.",
            "Did a deal bring profit or loss, and how much? Arguments: cost, selling price; the "
            "answer is like ('loss', 5), or ('even', 0).",
            "Return ('profit', s - c) if s > c, ('loss', c - s) if s < c, else ('even', 0), for "
            "cost c and selling price s.",
            "I bought something at one price and sold it at another; say 'profit', 'loss' or "
            "'even' together with the size of the gap in a tuple.",
        ),
        more_phrasings=(
            "Write a function to give ('profit', n), ('loss', n) or ('even', 0) for a cost and then a selling price.",
            "Write a python function to judge a resale by what was paid and what was got: a tuple of the word 'profit', 'loss' or 'even' and the absolute difference.",
            "Given the purchase price and the sale price in this order, return a pair: 'profit' if the latter is higher, 'loss' if lower, 'even' if the same, and by how much.",
            "Was money made or lost on an item bought at the first amount and sold at the second, answered as ('profit', gain), ('loss', shortfall) or ('even', 0)?",
            "Tuple for cost and price: 'profit', 'loss' or 'even', then the difference.",
            "I paid the first sum for a thing and someone paid me the second for it; tell me whether that is 'profit', 'loss' or 'even', and how big the difference is (never negative), both in a tuple.",
            "The pair (s, |p - c|), for cost c and price p, with s = 'profit', 'loss' or 'even' according as p > c, p < c or p = c.",
            "Bought at 10 and sold at 14 is ('profit', 4), bought at 10 and sold at 7 ('loss', 3), bought and sold at 10 ('even', 0).",
        ),
        names=("profit_or_loss", "sale_result", "deal", "evaluate_sale"),
        solutions=("""\
def <f>(cost, price):
    if price > cost:
        return ("profit", price - cost)
    if price < cost:
        return ("loss", cost - price)
    return ("even", 0)
""", """\
def <f>(bought, sold):
    difference = sold - bought
    word = "even"
    if difference:
        word = "profit" if difference > 0 else "loss"
    return (word, abs(difference))
"""),
        inputs=lambda rng: (
            lambda c: (c, rng.choice((c, rng.randint(1, 99), rng.randint(1, 150))))
        )(
            rng.randint(1, 99)
        ),
    ),
    Family(
        concept="body-mass-index",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the body mass index from weight in kilograms and "
            "height in metres, rounded to 1 decimal.",
            "Write a python function to divide a weight in kg by the squared height in m and "
            "round to one decimal (the BMI).",
            "Given weight (kg) and height (m), return the BMI to 1 decimal.",
            "What is the body mass index of a person weighing w kg and measuring h metres? "
            "Round to 1 decimal.",
            "Return weight / height ** 2 with one decimal, for kilograms and metres.",
            "I have someone's kilograms and metres (in that order) and need the BMI rounded to "
            "1 decimal.",
        ),
        names=("bmi", "body_mass_index", "compute_bmi", "get_bmi"),
        solutions=("""\
def <f>(weight, height):
    return round(weight / height ** 2, 1)
""", """\
def <f>(kg, metres):
    index = kg / (metres * metres)
    return round(index, 1)
"""),
        inputs=lambda rng: (rng.randint(40, 120), decimal(rng, 1.45, 2.05, 2)),
    ),
    Family(
        concept="fuel-cost-of-trip",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the fuel cost of a trip from kilometres, litres per "
            "100 km and price per litre, rounded to 2 decimals.",
            "Write a python function to find what petrol for a drive costs: distance in km, "
            "consumption in litres per 100 km, price of a litre; 2 decimals.",
            "Given the distance in km, the litres used per 100 km and the price per litre, "
            "return the cost to two decimals.",
            "How much is the fuel for d km if the car takes c litres for 100 km and a litre "
            "costs p? Arguments d, c, p; 2 decimals.",
            "Return distance * consumption / 100 * price rounded to 2 decimals.",
            "I plan a car trip and know km, litres per 100 km and the litre price; what will "
            "the petrol cost (2 decimals)?",
        ),
        more_phrasings=(
            "Write a function to get a trip's petrol cost from km, litres per 100 km and litre price, 2 decimals.",
            "Write a python function to work out the money for fuel: a driving distance, a car's usage on 100 kilometres and what one litre is sold at, to two decimals.",
            "Given kilometres, consumption per hundred kilometres in litres, and price of a litre, in this order, return what the fuel burnt costs, rounded to 2 decimals.",
            "How much money goes up in smoke on a drive of so many km with a car that takes so many litres for each 100 km at such a litre price, to 2 decimals?",
            "Fuel expense: km, litres/100 km, price/litre; two decimals.",
            "The way is this long, the car drinks this much on a hundred kilometres, and the pump asks this price for a litre: what do I spend on petrol, rounded to the cent (2 decimals)?",
            "The product of distance in km, consumption in l/100 km and unit price per litre, divided by 100 and rounded to two decimal places.",
            "First find the litres used (a hundredth of the km, times the use on 100 km), then multiply by what a litre costs and round to 2 decimals.",
        ),
        names=("fuel_cost", "trip_cost", "petrol_cost", "cost_of_trip"),
        solutions=("""\
def <f>(km, consumption, price):
    return round(km * consumption / 100 * price, 2)
""", """\
def <f>(distance, per_hundred, litre_price):
    litres = distance * per_hundred / 100
    return round(litres * litre_price, 2)
"""),
        inputs=lambda rng: (10 * rng.randint(1, 90), rng.randint(4, 12), decimal(rng, 1, 2)),
    ),
    Family(
        concept="grade-point-average",
        tags=("dictionaries", "numbers"),
        phrasings=(
            "Write a function to compute the grade point average of a list of letters with A = "
            "4, B = 3, C = 2, D = 1, F = 0, rounded to 2 decimals.",
            "Write a python function to average letter grades (A is 4 points, B 3, C 2, D 1, F "
            "0) to two decimals.",
            "Given a non-empty list of grades 'A', 'B', 'C', 'D' or 'F', return the mean of "
            "their points (4, 3, 2, 1, 0) with 2 decimals.",
            "What is the average of the grades in a list if A counts 4, B 3, C 2, D 1 and F 0? "
            "Round to 2 decimals.",
            "Return the GPA, to two decimals, of letter grades valued 4 for 'A' down to 1 for "
            "'D' and 0 for 'F'.",
            "I have my marks as letters A, B, C, D, F (4, 3, 2, 1, 0 points) in a list and want "
            "the mean, rounded to 2 decimals.",
        ),
        names=("gpa", "grade_average", "grade_point_average", "average_grade"),
        solutions=("""\
def <f>(grades):
    points = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}
    return round(sum(points[g] for g in grades) / len(grades), 2)
""", """\
def <f>(grades):
    total = 0
    for grade in grades:
        total += "FDCBA".index(grade)
    return round(total / len(grades), 2)
"""),
        inputs=lambda rng: (list(letters(rng, rng.randint(1, 7), "AABBCDF")),),
    ),
    Family(
        concept="average-without-lowest-score",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to average a list of scores after dropping the lowest one, "
            "rounded to 2 decimals.",
            "Write a python function to compute the mean of all scores but the worst (dropped "
            "once only), to two decimals.",
            "Given at least two scores, leave out one lowest score and return the average of "
            "the rest with 2 decimals.",
            "What is the mean of the test results if the worst single result does not count? "
            "Round to 2 decimals.",
            "Return the average of the numbers without one occurrence of the minimum, rounded "
            "to two decimals.",
            "My teacher ignores each pupil's lowest mark; compute the average of the remaining "
            "marks in a list, to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get the mean of scores without the lowest single one, 2 decimals.",
            "Write a python function to discard one minimum from a list of at least two marks and tell the arithmetic mean of those left, to two decimals.",
            "Given two or more results in a list, strike the smallest, but only one copy of it, and return the rounded average (2 decimals) of the remaining results.",
            "What do the scores average, to two decimals, if a single worst one is forgiven?",
            "Mean without one minimum, rounded to two decimals.",
            "The teacher crosses out your poorest mark (only one, even if you have it twice) and works out the average of the rest; which number with 2 decimals does that give?",
            "The quotient of (sum of the scores - minimum) and (number of scores - 1), rounded to two decimal places.",
            "[2, 2, 8] gives 5.0, because just one of the twos is ignored; compute such an average for any list of two or more scores, with 2 decimals.",
        ),
        names=("average_without_lowest", "drop_lowest", "average_score", "mean_without_worst"),
        solutions=("""\
def <f>(scores):
    return round((sum(scores) - min(scores)) / (len(scores) - 1), 2)
""", """\
def <f>(scores):
    kept = sorted(scores)[1:]
    return round(sum(kept) / len(kept), 2)
"""),
        inputs=integer_list(0, 20, 2, 7),
    ),
    Family(
        concept="paint-cans-needed",
        tags=("numbers", "geometry"),
        phrasings=(
            "Write a function to count the cans of paint for a wall of given width and height "
            "in metres, when one can covers <k> square metres.",
            "Write a python function to find how many cans to buy for a wall (width, height) if "
            "a can is enough for <k> square metres.",
            "Given the width and height of a wall, return the number of whole cans needed, each "
            "covering an area of <k>.",
            "How many cans of paint does a wall w by h metres need, with <k> square metres per "
            "can? Only whole cans are sold.",
            "Return the area width times height divided by <k>, rounded up to whole cans.",
            "I paint a wall; I know its width and height, and one can lasts for <k> square "
            "metres. How many cans must I buy?",
        ),
        more_phrasings=(
            "Write a function to get how many whole cans paint a wall of some width and height in metres, at <k> square metres per can.",
            "Write a python function to divide the area of a rectangular wall by the <k> square metres one can covers and round the quotient up.",
            "Given a wall's width and height in metres, return the smallest number of cans, each good for <k> square metres, that is enough.",
            "How many full cans have to be bought to paint width by height metres when a can reaches for <k> square metres and no part of one can be bought?",
            "Cans for a wall, <k> square metres each, rounded up.",
            "A can is empty after <k> square metres; I have to paint a wall that is so wide and so high, so how many should I bring home in order not to run out?",
            "The ceiling of (width * height) / <k>.",
            "Open a new can whenever <k> square metres are finished and wall is left over; the number opened for a wall of that width and height is the result.",
        ),
        names=("cans_needed", "paint_cans", "count_cans", "cans"),
        solutions=("""\
import math

def <f>(width, height):
    return math.ceil(width * height / <k>)
""", """\
def <f>(width, height):
    area = width * height
    cans = area // <k>
    if area % <k> > 0:
        cans += 1
    return cans
"""),
        inputs=lambda rng, k: (rng.randint(1, 20), rng.randint(1, 9)),
        parameters=lambda rng: {"k": rng.randint(4, 12)},
    ),
    Family(
        concept="speeding-fine",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to return the fine for a speed where <limit> is allowed: 0 up to "
            "the limit, <p> for up to 20 too fast, else <q>.",
            "Write a python function to find a driver's fine: nothing at <limit> or slower, <p> "
            "when at most 20 over the limit, <q> when more.",
            "Given a speed, return 0 if it is no more than <limit>, <p> if it exceeds that by "
            "20 or less, and <q> otherwise.",
            "How high is the fine at speed v if the limit is <limit>, being up to 20 over it "
            "costs <p> and being faster than that <q>?",
            "Return the fine 0, <p> or <q> for driving at most <limit>, at most 20 faster than "
            "that, or faster still.",
            "On a road with limit <limit>, speeders pay <p>, or <q> if they were over 20 too "
            "fast. What does a given speed cost?",
        ),
        more_phrasings=(
            "Write a function to get the fine for a speed: 0 to <limit>, <p> if at most 20 above it, else <q>.",
            "Write a python function to look up the penalty of a motorist where <limit> is permitted: none within it, <p> for an excess of 1 to 20, <q> for a larger excess.",
            "Given how fast a car went, subtract <limit> and return 0 for a difference of zero or less, <p> for one up to 20, <q> for any above that.",
            "What must a driver pay who went at this speed, with <limit> allowed, <p> due for not more than 20 over and <q> for anything beyond?",
            "Speeding penalty: 0, <p> or <q> around limit <limit>.",
            "The sign says <limit>. Keep to it and you pay nothing; go over by no more than 20 and it's <p>; go faster still and it's <q>. So what does this speed cost?",
            "A step function of the speed v: 0 if v <= <limit>, <p> if v - <limit> is positive and at most 20, and <q> if it is greater than 20.",
            "Only drivers more than 20 too fast in the <limit> zone are charged <q>; the other offenders are charged <p>, and those who keep the limit 0.",
        ),
        names=("fine", "speeding_fine", "fine_for_speed", "ticket"),
        solutions=("""\
def <f>(speed):
    over = speed - <limit>
    if over <= 0:
        return 0
    if over <= 20:
        return <p>
    return <q>
""", """\
def <f>(speed):
    if speed > <limit> + 20:
        return <q>
    elif speed > <limit>:
        return <p>
    else:
        return 0
"""),
        inputs=lambda rng, limit, **_: (limit + rng.choice((0, 1, 20, 21, rng.randint(-30, 60))),),
        parameters=lambda rng: {
            "limit": rng.choice((30, 50, 70, 80, 100)),
            "p": 5 * rng.randint(4, 12),
            "q": 100 + 10 * rng.randint(2, 20),
        },
    ),
    Family(
        concept="commission-above-target",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute a seller's monthly pay: a salary of <base> plus <p> "
            "percent of the sales above <k>, as a float.",
            "Write a python function to return the pay for given sales as a float: <base> fixed "
            "and <p>% commission on what goes beyond <k>.",
            "Given the sales of a month, return <base> plus <p> percent of the part over <k>, "
            "as a float.",
            "What does a seller earn (a float) with a base of <base> and <p> percent of all "
            "sales beyond the first <k>?",
            "Return the float <base> + <p>% of (sales - <k>), without commission when sales do "
            "not exceed <k>.",
            "Our staff get <base> and, for sales above <k>, <p> percent of the excess on top. "
            "Compute the pay as a float.",
        ),
        more_phrasings=(
            "Write a function to get a salesperson's pay as a float: <base> and <p> percent of sales over <k>.",
            "Write a python function to add to a fixed wage of <base> a commission of <p> percent on the turnover in excess of <k>, giving a float.",
            "Given what a person sold this month, return as a float the income if <base> is certain and every unit of sales past <k> brings <p> percent.",
            "How much does a seller earn, as a float, with <base> guaranteed and <p> percent of whatever the sales exceed <k> by?",
            "Float pay: <base> plus <p>% of sales beyond <k>.",
            "You get <base> anyway. Sell for more than <k> and <p> out of each hundred above that mark are yours too. What is your pay for these sales, as a float?",
            "The real number <base> + max(0, s - <k>) * <p> / 100 for sales s, of type float.",
            "Sales up to <k> earn float(<base>) and no more; from there on the pay rises by <p> percent of each further sale.",
        ),
        names=("monthly_pay", "pay_with_commission", "earnings", "commission_pay"),
        solutions=("""\
def <f>(sales):
    return float(<base> + max(0, sales - <k>) * <p> / 100)
""", """\
def <f>(sales):
    pay = float(<base>)
    if sales > <k>:
        pay += (sales - <k>) * <p> / 100
    return pay
"""),
        inputs=lambda rng, k, **_: (
            rng.choice(
                (rng.randint(0, k), k + 10 * rng.randint(0, 200), k + 10 * rng.randint(0, 200))
            ),
        ),
        parameters=lambda rng: {
            "base": 100 * rng.randint(8, 20), "k": 1000 * rng.randint(1, 5), "p": rng.randint(2, 9)
        },
    ),
)
