"""Money and percent: prices, pay, saving, tax, exchange, groups."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="price-of-one-from-the-price-of-several",
        phrasings=(
            "<count> <thing> cost $<total> together, all at the same price. What does one of them "
            "cost?",
            "<name> pays $<total> for a box of <count> equal candles. How much is that per candle?",
            "Find the price of a single ticket if <count> tickets of one kind come to $<total>.",
            "What is the cost of one notebook when $<total> buys exactly <count> of them?",
            "A receipt shows $<total> for <count> identical bulbs. Work out the price of each "
            "bulb.",
            "At a market <count> melons of equal price are sold for $<total>. How much is a "
            "single melon?",
        ),
        steps=("total / count",),
        draw=derive(between(each=(0.4, 9, 0.2), count=(3, 24)), total="each * count",
                    count="count"),
    ),
    Problem(
        concept="cost-of-several-at-one-price",
        phrasings=(
            "Every toy on the table costs $<each>. What do <count> of these toys cost?",
            "<thing> are $<each> each. How much must <name> pay for <count> of them?",
            "A ticket to the zoo is $<each>. What do <count> such tickets cost altogether?",
            "Find the cost of <count> mugs at $<each> per mug.",
            "How much money is needed for <count> bus rides if a single ride is $<each>?",
            "<name> orders <count> <thing> from <shop> that asks $<each> for every one. What does "
            "the order cost?",
        ),
        steps=("count * each",),
        draw=between(count=(3, 48), each=(0.3, 15, 0.15)),
    ),
    Problem(
        concept="count-bought-with-all-the-money",
        phrasings=(
            "<name> spends $<money> on <thing> that cost $<each> each. How many does <name> get?",
            "How many <thing> at $<each> apiece can be bought for exactly $<money>?",
            "A bill for sandwiches, $<each> each, came to $<money>. How many sandwiches were "
            "ordered?",
            "With $<money>, how many rides at $<each> per ride can one pay for?",
            "The ticket office took $<money> in one hour, and each ticket was $<each>. Find the "
            "number of tickets sold.",
            "Every plant in the nursery is $<each>. For $<money>, how many plants does <name> "
            "carry home?",
            "<thing> cost $<each> each. <name> spends $<money> on them. How many does <name> "
            "buy?",
            "How many tickets at $<each> each can be had for exactly $<money>?",
            "A club paid $<money> for shirts. Each shirt was $<each>. Find the number of shirts.",
            "At $<each> a cup, the coffee at an office came to $<money>. How many cups were "
            "drunk?",
            "The cash box of a museum holds $<money>, all from visitors who paid $<each> apiece. "
            "How many visitors were there?",
            "<friend> earns $<each> for every lawn that is mowed. To have $<money>, how many "
            "lawns must <friend> mow?",
        ),
        steps=("money / each",),
        draw=derive(between(each=(0.5, 12, 0.25), count=(4, 40)), money="each * count",
                    each="each"),
    ),
    Problem(
        concept="money-left-after-buying-equal-items",
        phrasings=(
            "<name> has $<money> and buys <count> <thing> at $<each> each. How much money is left?",
            "How much remains of $<money> when <count> tickets for $<each> apiece have been paid?",
            "A class fund holds $<money>. <count> books are bought from it, $<each> per book. "
            "What is still in the fund?",
            "At $<each> each, <name> takes <count> <thing> and gives the cashier $<money>. Find "
            "the change.",
            "After paying for <count> coffees, which cost $<each> each, what is left on a gift "
            "card that had $<money>?",
            "<count> stamps at $<each> per stamp are paid from a purse with $<money> in it. How "
            "much stays in the purse?",
        ),
        steps=("spent = count * each", "money - spent"),
        draw=between("10 < money - count * each", money=(30, 200, 10), count=(2, 15), each=(0.5, 12,
                     0.25)),
    ),
    Problem(
        concept="old-price-before-a-cut-in-money",
        phrasings=(
            "<good> now costs $<now>, which is $<cut> less than last week. What did it cost last "
            "week?",
            "After a reduction of $<cut> the price of a coat is $<now>. Find the price before the "
            "reduction.",
            "What was the price of <good> that became $<cut> cheaper and is sold for $<now> today?",
            "The fare was lowered by $<cut> and is $<now> now. How much was the old fare?",
            "<name> has a voucher worth $<cut> and therefore pays only $<now> for <good>. What "
            "would it cost without the voucher?",
            "A monthly fee fell by $<cut> to $<now>. How much was the fee before it fell?",
        ),
        steps=("now + cut",),
        draw=between(now=(20, 400, 5), cut=(5, 90, 5)),
    ),
    Problem(
        concept="price-after-a-rise-in-percent",
        phrasings=(
            "The price of <good> was $<old> and goes up by <rise>%. What does it cost now?",
            "A train pass for $<old> is made <rise>% more expensive. What is the new price?",
            "If the fare rises by <rise>% from $<old>, how much will it be?",
            "Find the new rent when a rent of $<old> is increased by <rise>%.",
            "<shop> raises all prices by <rise>%. How much does it then ask for <good> that was "
            "$<old>?",
            "Last winter a load of wood cost $<old>. This winter it costs <rise>% more. What must "
            "be paid for it this winter?",
        ),
        steps=("old * (1 + rise / 100)",),
        draw=between(old=(10, 600, 10), rise=(2, 45)),
    ),
    Problem(
        concept="salary-after-a-raise",
        phrasings=(
            "<name> has worked for <years> years in an office and earns $<salary> a month. The "
            "pay is raised by <raise_rate>%. What is the new monthly pay?",
            "After <years> years in the firm a clerk gets a raise of <raise_rate>% on a salary of "
            "$<salary>. How much is the salary now?",
            "A raise of <raise_rate>% is given to a driver with $<salary> a month and <years> "
            "years of service. Find the monthly salary after the raise.",
            "How much will <name>, who has been a nurse for <years> years, earn per month if the "
            "present salary of $<salary> grows by <raise_rate>%?",
            "The wage of a cook, $<salary> a month, did not change in <years> years; now it goes "
            "up by <raise_rate>%. What does the cook earn from now on each month?",
            "All workers receive <raise_rate>% more pay. One who joined <years> years ago had "
            "$<salary> a month before. What does this worker get a month after the change?",
        ),
        steps=("salary * (1 + raise_rate / 100)",),
        draw=between(salary=(1200, 6000, 100), raise_rate=(1, 18), years=(2, 15)),
        distractors=("years",),
    ),
    Problem(
        concept="commission-on-a-sale",
        phrasings=(
            "An agent gets <rate>% of the selling price. A boat that is <years> years old is sold "
            "for $<price>. How much does the agent get?",
            "<name>, a dealer for <years> years, sells a car for $<price> and keeps a commission "
            "of <rate>%. How large is the commission?",
            "What commission does a broker with <years> years of experience earn on a deal of "
            "$<price> at a rate of <rate>%?",
            "For every sale a website takes <rate>% of the price. How much does it take when a "
            "watch made <years> years ago goes for $<price>?",
            "A firm founded <years> years ago sells goods worth $<price>. Find the commission on "
            "this sale if the rate is <rate>%.",
            "At <rate>% commission, how much money does <name> make by selling a piano for "
            "$<price> that was built <years> years ago?",
        ),
        steps=("price * rate / 100",),
        draw=between(price=(800, 20000, 200), rate=(1, 15, 0.5), years=(2, 40)),
        distractors=("years",),
    ),
    Problem(
        concept="commission-rate-from-what-was-earned",
        phrasings=(
            "<name> earned $<earned> in commission on sales of $<sales>. What was the rate of "
            "commission in percent?",
            "For selling a caravan at $<sales> an agent received $<earned>. How many percent of "
            "the price is that?",
            "A gallery keeps $<earned> out of the $<sales> that a painting brings. What percent "
            "does the gallery keep?",
            "What percent commission gives $<earned> on goods sold for $<sales>?",
            "Sales came to $<sales> this week and the commission on them to $<earned>. Find the "
            "commission rate in percent.",
            "An auction house charged $<earned> for selling a clock for $<sales>. Express its "
            "charge as a percent of the selling price.",
        ),
        steps=("earned / sales * 100",),
        draw=derive(between(sales=(500, 12000, 100), rate=(1, 20, 0.5)), sales="sales",
                    earned="sales * rate / 100"),
    ),
    Problem(
        concept="price-without-tax-from-price-with-tax",
        phrasings=(
            "<good> costs $<paid> with <tax>% tax included. What is its price without the tax?",
            "A sales tax of <tax>% was added to the price, and <name> paid $<paid>. How much was "
            "the price before tax?",
            "The total of $<paid> on a receipt already contains a tax of <tax>% on the net price. "
            "Find the net price.",
            "Before a tax of <tax>% was added, what did <good> cost that <name> bought for "
            "$<paid> in all?",
            "To the basic price of a room <tax>% city tax is added, which makes $<paid>. How much "
            "is the basic price?",
            "What net amount becomes $<paid> when <tax>% of tax is put on top of it?",
        ),
        steps=("paid * 100 / (100 + tax)",),
        draw=derive(between(net=(20, 900, 10), tax=(4, 25)), tax="tax",
                    paid="net * (100 + tax) / 100"),
    ),
    Problem(
        concept="tax-contained-in-a-price",
        phrasings=(
            "In a bill of $<paid> there is a tax of <tax>% on the price before tax. How much "
            "money of the bill is tax?",
            "<name> pays $<paid> for <good>, with <tax>% sales tax already added to the net "
            "price. How much is the tax?",
            "Tax at <tax>% was put on the price of a meal, so that the guest paid $<paid>. How "
            "much tax did the guest pay?",
            "How much tax is there in a total of $<paid> if it was reckoned as <tax>% of the net "
            "amount?",
            "Find the tax in money: the final price is $<paid>, which is the net price plus "
            "<tax>% of it.",
            "After adding <tax>% tax to the net price a shop asks $<paid> for <good>. What sum "
            "does it pass on as tax?",
        ),
        steps=("net = paid * 100 / (100 + tax)", "paid - net"),
        draw=derive(between(net=(20, 900, 20), tax=(5, 25, 5)), tax="tax",
                    paid="net * (100 + tax) / 100"),
    ),
    Problem(
        concept="gross-pay-from-take-home-pay",
        phrasings=(
            "After <tax>% of the salary is withheld, <name> receives $<net>. What is the full "
            "salary?",
            "A worker takes home $<net> once <tax>% of the pay has gone for taxes. Find the pay "
            "before taxes.",
            "What must the gross wage be so that $<net> is left when <tax>% of it is deducted?",
            "The tax office keeps <tax>% of a fee and the singer gets the other $<net>. How large "
            "is the whole fee?",
            "$<net> is paid out to <name> after a deduction of <tax>% from the prize. How much "
            "was the prize before the deduction?",
            "A net income of $<net> is what remains after <tax>% income tax. How much is the "
            "income before tax?",
        ),
        steps=("net * 100 / (100 - tax)",),
        draw=derive(between("gross * tax % 100 == 0", gross=(1200, 7000, 50), tax=(8, 40)),
                    tax="tax", net="gross * (100 - tax) / 100"),
    ),
    Problem(
        concept="yearly-income-from-monthly-pay-and-bonus",
        phrasings=(
            "<name> earns $<monthly> every month and a bonus of $<bonus> at the end of the year. "
            "What is the income of the whole year?",
            "A monthly salary of $<monthly> and a single yearly bonus of $<bonus> make what "
            "income per year?",
            "How much does a teacher earn in one year with $<monthly> per month plus $<bonus> "
            "extra in December?",
            "With a holiday bonus of $<bonus> paid once a year, find the yearly pay of someone "
            "who gets $<monthly> a month.",
            "Once a year the firm gives $<bonus> on top of the monthly $<monthly>. How much does "
            "it pay an employee in a year?",
            "An actor is paid $<monthly> in each month of the year and one special payment of "
            "$<bonus>. What does the actor get over the year?",
        ),
        steps=("12 * monthly + bonus",),
        draw=between(monthly=(900, 6000, 50), bonus=(200, 3000, 50)),
    ),
    Problem(
        concept="hourly-pay-from-a-week-of-work",
        phrasings=(
            "<name> earned $<pay> in a week by working <days> days of <hours> hours. What is the "
            "pay per hour?",
            "A gardener was paid $<pay> for working <days> days, <hours> hours on each. How much "
            "is that per hour?",
            "A job of <days> days with <hours> hours each brought $<pay>. Find the hourly wage.",
            "How much does <name> get per hour if $<pay> is paid for <days> shifts that last "
            "<hours> hours each?",
            "The week's wage of a waiter is $<pay>. He works <hours> hours daily on <days> days. "
            "Work out his wage per hour.",
            "At what hourly rate does one earn $<pay> in <days> working days with <hours> working "
            "hours each?",
        ),
        steps=("worked = days * hours", "pay / worked"),
        draw=derive(between(each=(9, 38, 0.5), days=(3, 6), hours=(4, 10)),
                    pay="each * days * hours", days="days", hours="hours"),
    ),
    Problem(
        concept="equal-share-of-a-bill-plus-own-ticket",
        phrasings=(
            "<people> friends share the $<shared> for a rented van equally, and each also buys a "
            "ticket for $<own>. What does each of them pay in all?",
            "A cabin costs $<shared> and is paid in equal parts by <people> hikers. Food is "
            "$<own> more for each hiker. How much does one hiker spend?",
            "On a class trip the bus for $<shared> is split evenly among <people> pupils and the "
            "museum takes $<own> per pupil. Find the cost for one pupil.",
            "Entry is $<own> per person. The guide asks $<shared> for the whole group of "
            "<people>, shared equally. What does the tour cost each person?",
            "How much must <name> pay, whose own meal was $<own>, if the pot of tea and the "
            "starters for $<shared> are divided equally between <people> guests, <name> being one "
            "of them?",
            "What is one player's cost when <people> players split the court fee of $<shared> "
            "equally and everyone hires a racket for $<own>?",
        ),
        steps=("shared / people + own",),
        draw=derive(between(part=(4, 30), people=(3, 12), own=(5, 40)), shared="part * people",
                    people="people", own="own"),
    ),
    Problem(
        concept="saved-by-paying-for-a-year-at-once",
        phrasings=(
            "A streaming service is $<monthly> a month or $<yearly> for a whole year. How much "
            "does one save in a year with the yearly plan?",
            "Paid monthly, a newspaper costs $<monthly> per month; paid once a year it costs "
            "$<yearly>. What is saved in a year by paying once?",
            "How much cheaper than a year of monthly payments of $<monthly> is a single yearly "
            "payment of $<yearly>?",
            "<name> pays $<yearly> for a year at the gym instead of $<monthly> every month. Find "
            "the saving over the year.",
            "A map app asks $<yearly> per year, or else $<monthly> for each month. How much less "
            "does a full year cost in the first case?",
            "Instead of paying $<monthly> month by month, <name> takes the annual ticket for "
            "$<yearly>. How much money does that save in a year?",
        ),
        steps=("monthly_total = 12 * monthly", "monthly_total - yearly"),
        draw=between("8 * monthly < yearly < 12 * monthly", monthly=(4, 60), yearly=(40, 600, 5)),
    ),
    Problem(
        concept="price-of-one-visit-with-a-monthly-pass",
        phrasings=(
            "A monthly pass to a pool is $<pass_price>, a single entry $<single>. <name> uses the "
            "pass <visits> times in the month. What does one visit cost with the pass?",
            "With a gym card for $<pass_price> a month <name> trains <visits> times a month. "
            "Without a card one training costs $<single>. How much is it per training with the "
            "card?",
            "Without a subscription a yoga class is $<single>. A subscriber pays $<pass_price> "
            "per month and came to <visits> classes this month. How much did the subscriber pay "
            "per class?",
            "In one month <visits> films were seen with a cinema pass that costs $<pass_price> a "
            "month. A normal ticket is $<single>. Find the price of each film for the owner of "
            "the pass.",
            "Climbing once costs $<single>. <name> bought a month's pass for $<pass_price> "
            "instead and went <visits> times. What was the cost per climb with that pass?",
            "How much does one ride cost the owner of a bus pass for $<pass_price> who rides "
            "<visits> times, if the ticket for one ride is $<single> otherwise?",
        ),
        steps=("pass_price / visits",),
        draw=derive(between(each=(1, 9, 0.5), visits=(4, 25), single=(10, 16)),
                    pass_price="each * visits", visits="visits", single="single"),
        distractors=("single",),
    ),
    Problem(
        concept="cost-of-a-membership-with-joining-fee",
        phrasings=(
            "A club takes $<fee> for joining and $<monthly> per month. What does a membership of "
            "<months> months cost?",
            "<name> pays a joining fee of $<fee> and then $<monthly> each month. How much has "
            "<name> paid after <months> months?",
            "What is the total for <months> months of internet at $<monthly> a month if the "
            "connection costs $<fee> once?",
            "For <months> months a storage room is rented at $<monthly> a month, and a fee of "
            "$<fee> is due once at the start. Find the whole cost.",
            "How much do <months> months of guitar lessons cost, with $<monthly> for each month "
            "and a single payment of $<fee> for the books?",
            "Setting up an alarm is $<fee>, watching it is $<monthly> monthly. What sum has to be "
            "paid over <months> months in all?",
        ),
        steps=("fee + months * monthly",),
        draw=between(fee=(10, 120, 5), months=(3, 24), monthly=(8, 70)),
    ),
    Problem(
        concept="left-of-an-income-after-three-bills",
        phrasings=(
            "<name> has $<income> a month and pays $<rent> for rent, $<food> for food and "
            "$<travel> for travel. How much is left?",
            "From a monthly income of $<income> a family spends $<food> on food, $<travel> on the "
            "bus and $<rent> on the flat. What remains?",
            "Rent is $<rent>, food $<food> and fuel $<travel>. How much of an income of $<income> "
            "is still there when all three are paid?",
            "What is left of $<income> after payments of $<rent>, $<food> and $<travel>?",
            "Three bills, of $<travel>, $<rent> and $<food>, are paid from an account with "
            "$<income>. Find the new balance.",
            "Out of a pay of $<income> go $<rent> to the landlord, $<travel> to the railway and "
            "$<food> to the grocer. How much can <name> keep?",
        ),
        steps=("income - rent - food - travel",),
        draw=between(income=(1600, 5000, 100), rent=(400, 900, 10), food=(150, 450, 10), travel=(40,
                     180, 5)),
    ),
    Problem(
        concept="savings-of-a-year-from-monthly-income-and-spending",
        phrasings=(
            "<name> earns $<income> a month and spends $<spent> of it. How much is saved in a "
            "year?",
            "With monthly expenses of $<spent> and a monthly income of $<income>, what are the "
            "savings of one year?",
            "A family takes in $<income> each month and uses up $<spent>. Find what it puts aside "
            "in a year.",
            "Every month $<spent> out of $<income> is spent and the rest is kept. How much is "
            "kept over a whole year?",
            "How much money does a nurse have left over after a year if each month brings "
            "$<income> and costs $<spent>?",
            "Month after month $<income> comes in and $<spent> goes out. By how much does the "
            "balance grow in a year?",
        ),
        steps=("saved = income - spent", "saved * 12"),
        draw=between("spent < income", income=(1500, 5500, 50), spent=(1100, 4800, 50)),
    ),
    Problem(
        concept="percent-of-income-that-is-saved",
        phrasings=(
            "<name> earns $<income> and spends $<spent>. What percent of the income is saved?",
            "Out of an income of $<income> a household uses $<spent> and saves the rest. How many "
            "percent does it save?",
            "Expenses are $<spent>, the salary is $<income>, and all that is left is saved. Find "
            "the savings as a percent of the salary.",
            "What share of a wage of $<income>, in percent, goes into the bank if $<spent> is "
            "spent and everything else is put into the bank?",
            "A student with $<income> per month pays $<spent> for everything and keeps the "
            "remainder. The remainder is how many percent of the monthly money?",
            "If $<spent> of the $<income> in the yearly budget of a club is used, what percent of "
            "the budget remains unused?",
        ),
        steps=("saved = income - spent", "saved / income * 100"),
        draw=between("income / 2 < spent < income", income=(1000, 5000, 100), spent=(600, 4800,
                     50)),
    ),
    Problem(
        concept="monthly-instalment-after-a-down-payment",
        phrasings=(
            "<good> for $<price> is paid with $<down> at once and the rest in <months> equal "
            "monthly payments. How much is each payment?",
            "<name> pays $<down> down on a machine that costs $<price> and pays off the remainder "
            "in <months> equal parts. Find one part.",
            "After a down payment of $<down>, the rest of a price of $<price> is spread evenly "
            "over <months> months without interest. What must be paid per month?",
            "In <months> equal monthly sums <name> will pay what is left of $<price> after a "
            "first payment of $<down>. How large is each sum?",
            "What is the monthly instalment if a kitchen costs $<price>, $<down> is paid on "
            "delivery and the balance is cleared in <months> equal instalments?",
            "A debt of $<price> is first reduced by $<down>; then <months> equal monthly payments "
            "settle it. How much money is one of these payments?",
        ),
        steps=("rest = price - down", "rest / months"),
        draw=derive(between(monthly=(20, 300, 5), months=(6, 36, 3), down=(50, 900, 50)),
                    price="monthly * months + down", down="down", months="months"),
    ),
    Problem(
        concept="own-money-into-another-currency",
        phrasings=(
            "A pound is worth <rate> francs. How many francs does <name> get for <money> pounds?",
            "<name> changes <money> dollars at a rate of <rate> pesos per dollar. How many pesos "
            "is that?",
            "For one euro a bank gives <rate> crowns. Find the crowns given for <money> euros.",
            "How many dinars are <money> dollars if each dollar buys <rate> dinars?",
            "At an exchange rate of <rate> lira to the dollar, what sum in lira equals <money> "
            "dollars?",
            "Before a trip <money> euros are turned into rand, with <rate> rand for each euro. "
            "How much rand comes out?",
        ),
        steps=("money * rate",),
        draw=between(money=(20, 900, 10), rate=(1.05, 24, 0.05)),
    ),
    Problem(
        concept="foreign-price-in-own-money",
        phrasings=(
            "A hotel abroad costs <foreign> crowns. One euro is <rate> crowns. What is the price "
            "in euros?",
            "How many dollars does <name> need to pay <foreign> pesos when a dollar equals <rate> "
            "pesos?",
            "<rate> francs are worth one pound. Find the value of <foreign> francs in pounds.",
            "After the holiday <name> changes <foreign> rand back into euros at <rate> rand per "
            "euro. How many euros does the bank pay?",
            "A jacket is marked <foreign> dinars. What is that in dollars if one dollar is "
            "exchanged for <rate> dinars?",
            "With <rate> lira to the euro, a dinner for <foreign> lira costs how many euros?",
        ),
        steps=("foreign / rate",),
        draw=derive(between(own=(10, 700, 5), rate=(1.2, 20, 0.2)), foreign="own * rate",
                    rate="rate"),
    ),
    Problem(
        concept="exchange-rate-from-an-exchange",
        phrasings=(
            "<name> got <foreign> crowns for <own> euros. How many crowns was one euro worth?",
            "For <own> dollars a traveller receives <foreign> pesos. What is the exchange rate in "
            "pesos per dollar?",
            "<foreign> francs were paid out for <own> pounds. Find how many francs a single pound "
            "buys.",
            "If <own> euros and <foreign> rand have the same value, how many rand make one euro?",
            "A ring costs <own> dollars at home and exactly the same, <foreign> dinars, abroad. "
            "How many dinars go to the dollar?",
            "The bank turned <own> pounds into <foreign> lira and took no fee. What rate, in lira "
            "per pound, did it use?",
        ),
        steps=("foreign / own",),
        draw=derive(between(own=(20, 600, 10), rate=(1.2, 18, 0.2)), own="own",
                    foreign="own * rate"),
    ),
    Problem(
        concept="takings-less-the-costs-of-a-stall",
        phrasings=(
            "In <hours> hours <name> sells <count> cups of lemonade at $<price> each, and "
            "everything needed cost $<costs>. How much is the profit?",
            "At a fair that lasts <hours> hours <count> toys are sold for $<price> apiece. Making "
            "all of them cost $<costs>. Find the profit.",
            "What is earned on <count> cakes sold at $<price> per cake when $<costs> was spent on "
            "flour, eggs and the stand, which was open for <hours> hours?",
            "Costs of $<costs> stand against the sale of <count> tickets, $<price> per ticket, "
            "for a concert of <hours> hours. What profit does the concert make?",
            "A baker works for <hours> hours and has total expenses of $<costs>. How much profit "
            "is made by selling <count> loaves for $<price> each?",
            "A school play of <hours> hours cost $<costs> to put on. <count> people came and each "
            "paid $<price>. How much more came in than was spent?",
        ),
        steps=("takings = count * price", "takings - costs"),
        draw=between("count * price > costs + 5", count=(20, 150), price=(1, 8, 0.5), costs=(15,
                     300, 5), hours=(2, 12)),
        distractors=("hours",),
    ),
    Problem(
        concept="pieces-to-sell-to-cover-fixed-costs",
        phrasings=(
            "A workshop has fixed costs of $<fixed>. A chair costs $<cost> to make and sells for "
            "$<price>. How many chairs must be sold to cover the fixed costs?",
            "<name> pays $<fixed> for a stand and $<cost> for each poster, which is sold at "
            "$<price>. After how many posters is there neither profit nor loss?",
            "Each shirt brings $<price> and costs $<cost>. Setting up the press was $<fixed>. How "
            "many shirts must be sold to break even?",
            "To get back the $<fixed> spent on a machine, how many bottles have to be sold at "
            "$<price> when filling each bottle costs $<cost>?",
            "The rent of a market hall is $<fixed>. A seller buys pots for $<cost> apiece and "
            "sells them for $<price> apiece. Find the number of pots that just pays for the rent.",
            "How many copies of a book, sold at $<price> and printed at $<cost> per copy, make up "
            "for the author's first expense of $<fixed>?",
        ),
        steps=("gain = price - cost", "fixed / gain"),
        draw=derive(between(pieces=(20, 400, 5), cost=(2, 20), gain=(1, 15)), fixed="pieces * gain",
                    price="cost + gain", cost="cost"),
    ),
    Problem(
        concept="profit-per-piece-of-a-whole-lot",
        phrasings=(
            "<count> <thing> are bought for $<cost> in all and sold for $<revenue> in all. What "
            "is the profit on each?",
            "A whole lot of <count> lamps cost a dealer $<cost> and brought $<revenue>. How much "
            "did the dealer gain per lamp?",
            "<name> sells all <count> plants for $<revenue> together, after paying $<cost> for "
            "the lot. Find the profit per plant.",
            "What does <shop> earn on one hat if <count> hats that cost $<cost> altogether are "
            "sold for a total of $<revenue>?",
            "For $<revenue> a farmer sells <count> baskets of fruit that cost $<cost> to grow and "
            "pick. How much profit is there in one basket?",
            "With a total cost of $<cost> and total sales of $<revenue>, what is the mean profit "
            "per item for <count> items?",
        ),
        steps=("profit = revenue - cost", "profit / count"),
        draw=derive(between(each=(0.5, 12, 0.5), count=(8, 90), cost=(40, 800, 10)), count="count",
                    cost="cost", revenue="cost + each * count"),
    ),
    Problem(
        concept="profit-as-percent-of-the-selling-price",
        phrasings=(
            "<good> that cost $<cost> is sold for $<price>. What percent of the selling price is "
            "the profit?",
            "A shop pays $<cost> for a rug and gets $<price> for it. How many percent of what it "
            "gets is profit?",
            "Find the profit as a percent of the sale price when the cost is $<cost> and the sale "
            "price $<price>.",
            "Out of the $<price> that a customer pays for shoes, $<cost> covers the cost and the "
            "rest is profit. The profit is what percent of the customer's payment?",
            "<name> sold a drum for $<price> that had been bought for $<cost>. Give the gain in "
            "percent of the money received.",
            "The margin of a product is its profit in percent of the selling price. What is the "
            "margin if the selling price is $<price> and the cost $<cost>?",
        ),
        steps=("profit = price - cost", "profit / price * 100"),
        draw=between("cost < price < 2.5 * cost", cost=(20, 600, 10), price=(30, 900, 20)),
    ),
    Problem(
        concept="price-per-piece-for-a-markup-on-a-lot",
        phrasings=(
            "<shop> buys <count> fans for $<total> and marks each fan up by <up>%. At what price "
            "is one fan sold?",
            "A box of <count> cups costs a dealer $<total>. To earn <up>% on the cost of every "
            "cup, what must the dealer ask for one cup?",
            "<name> paid $<total> for <count> scarves and sells them singly at <up>% above cost. "
            "Find the price of one scarf.",
            "With a markup of <up>% on cost, what is the price of a single lamp if <count> lamps "
            "were bought for $<total> together?",
            "What does a customer pay for one pot when a trader adds <up>% to the cost and has "
            "paid $<total> for <count> equal pots?",
            "The cost of <count> equal toys was $<total>. Each toy is sold for <up>% more than it "
            "cost. How much is that per toy?",
        ),
        steps=("cost = total / count", "cost * (1 + up / 100)"),
        draw=derive(between(each=(2, 40, 2), count=(5, 60, 5), up=(10, 90, 5)),
                    total="each * count", count="count", up="up"),
    ),
    Problem(
        concept="price-per-piece-with-free-pieces",
        phrasings=(
            "Whoever pays for <count> bottles at $<price> each gets <free> more for free. What "
            "does a bottle cost on average?",
            "<name> buys <count> <thing> for $<price> each and receives another <free> as a gift. "
            "How much did <name> pay on average for each one received?",
            "A shop adds <free> free bars to every <count> bars bought at $<price> per bar. Find "
            "the mean price of a bar in such a purchase.",
            "At $<price> a ticket, a group pays for <count> tickets and is given <free> extra "
            "without charge. What is the real price per ticket?",
            "<free> jars come free with <count> jars that cost $<price> apiece. Counting all the "
            "jars, what was paid per jar?",
            "How much does one visit cost on average when <count> visits are paid at $<price> "
            "each and the next <free> visits are free?",
        ),
        steps=("paid = count * price", "got = count + free", "paid / got"),
        draw=between("free < count", count=(3, 12), free=(2, 5), price=(1.2, 18, 0.6)),
    ),
    Problem(
        concept="price-after-a-discount-and-a-voucher",
        phrasings=(
            "<good> is priced at $<price>. First <off>% is taken off, then a voucher of "
            "$<voucher> is used. What must be paid?",
            "A sale takes <off>% off a price of $<price>, and <name> has a coupon for another "
            "$<voucher> off the sale price. How much does <name> pay?",
            "What is left to pay for a $<price> order after a discount of <off>% and then a "
            "credit of $<voucher>?",
            "With a gift card of $<voucher> <name> pays part of <good> that was $<price> but is "
            "now <off>% cheaper. Find the rest to be paid.",
            "From the list price of $<price> a dealer first gives a rebate of <off>% and after "
            "that subtracts $<voucher> for the old machine. What is the final price?",
            "Members get <off>% off and, at the end, $<voucher> off the lowered bill. How much is "
            "a member's bill that would otherwise be $<price>?",
        ),
        steps=("reduced = price * (1 - off / 100)", "reduced - voucher"),
        draw=between("price * (1 - off / 100) > voucher + 5", price=(40, 600, 10), off=(5, 50, 5),
                     voucher=(5, 40, 5)),
    ),
    Problem(
        concept="two-pieces-with-the-second-one-cheaper",
        phrasings=(
            "A pair of shoes is $<price>, and a second pair of the same kind is <off>% cheaper. "
            "What do two pairs cost?",
            "<name> pays the full $<price> for one shirt and gets <off>% off an equal second "
            "shirt. How much are both together?",
            "The second child gets a discount of <off>% on the course fee of $<price>; the first "
            "child pays the whole fee. Find what the two children pay together.",
            "What is the total for two equal chairs at $<price> each if <off>% is taken off the "
            "price of just one of them?",
            "Two guests book the same trip for $<price> per person, but one of the two has a "
            "reduction of <off>%. How much do both pay in all?",
            "With <off>% off the second item only, how much does one spend on two identical bags "
            "marked $<price> each?",
        ),
        steps=("second = price * (1 - off / 100)", "price + second"),
        draw=between(price=(10, 300, 5), off=(5, 70, 5)),
    ),
    Problem(
        concept="difference-of-two-percent-groups",
        phrasings=(
            "Of <total> people asked, <more>% like tea best and <less>% like coffee best. How "
            "many more people chose tea than coffee?",
            "A school has <total> pupils; <more>% come by bus and <less>% on foot. By how many "
            "pupils is the first group larger?",
            "<more>% of the <total> trees in a park are oaks and <less>% are limes. How many more "
            "oaks than limes are there?",
            "Among the <total> members of a club, <less>% play chess and <more>% play cards, "
            "nobody both. Find how many more card players there are than chess players.",
            "How many more red than blue cars does a lot of <total> cars hold if <more>% are red "
            "and <less>% are blue?",
            "In a vote with <total> ballots one plan got <more>% of them and another <less>%. How "
            "many ballots was the first plan ahead?",
        ),
        steps=("total * (more - less) / 100",),
        draw=between("more > less and total * less % 100 == 0 == total * more % 100", total=(40,
                     2000, 20), more=(20, 55, 5), less=(5, 45, 5)),
    ),
    Problem(
        concept="rest-of-a-group-after-two-percent-shares",
        phrasings=(
            "A library has <total> books. <first>% are novels, <second>% are for children, and "
            "all others are textbooks. How many textbooks are there?",
            "Of <total> <animal> <first>% are white, <second>% are brown and the others black. "
            "How many are black?",
            "<first>% of the <total> guests at a hotel come from the north and <second>% from the "
            "south. How many come from elsewhere?",
            "In a box of <total> beads, green ones make up <first>% and yellow ones <second>%. "
            "The remaining beads are red. Find the number of red beads.",
            "How many of <total> voters did not decide, when <first>% voted yes and <second>% "
            "voted no?",
            "On a farm of <total> hectares, wheat grows on <first>% of the land and corn on "
            "<second>% of it. How many hectares are left for other uses?",
        ),
        steps=("rest = 100 - first - second", "total * rest / 100"),
        draw=between("first + second < 95 and total * first % 100 == 0 == total * second % 100",
                     total=(40, 2000, 20), first=(5, 60, 5), second=(5, 60, 5)),
    ),
    Problem(
        concept="number-that-is-some-percent-more-than-another",
        phrasings=(
            "<name> sold <base> tickets in <days> days. <friend> sold <more>% more tickets in the "
            "same time. How many did <friend> sell?",
            "In <days> days one machine made <base> parts and another made <more>% more parts "
            "than that. How many parts did the other machine make?",
            "During a camp of <days> days <name> collected <base> shells, while <friend> "
            "collected <more>% more. Find the number of shells that <friend> has.",
            "How many visitors did the second show have if the first, which ran for <days> days, "
            "had <base> visitors and the second had <more>% more?",
            "Line A carried <base> passengers over <days> days; line B carried <more>% more than "
            "line A. What was the number of passengers of line B?",
            "A shop sold <base> loaves over <days> days and its rival beat that by <more>%. How "
            "many loaves were sold by the rival?",
        ),
        steps=("base * (1 + more / 100)",),
        draw=between("base * more % 100 == 0", base=(20, 900, 10), more=(5, 95, 5), days=(3, 30)),
        distractors=("days",),
    ),
    Problem(
        concept="number-that-is-some-percent-less-than-another",
        phrasings=(
            "<name> has <base> stamps and <friend> has <less>% fewer. How many stamps does "
            "<friend> have?",
            "Last month <base> cars were sold, and this month the number is <less>% lower. How "
            "many cars were sold this month?",
            "Find the number that is <less>% smaller than <base>.",
            "A new model uses <less>% less water than the old one, which needs <base> liters. How "
            "many liters does the new model need?",
            "The red team scored <base> points; the blue team scored <less>% fewer points than "
            "the red team. What did the blue team score?",
            "What is the weight in kg of a crate that is <less>% lighter than one of <base> kg?",
        ),
        steps=("base * (1 - less / 100)",),
        draw=between("base * less % 100 == 0", base=(20, 900, 10), less=(5, 60, 5)),
    ),
    Problem(
        concept="earnings-of-two-when-one-has-percent-more",
        phrasings=(
            "<name> earns $<base> and <friend> earns <more>% more than that. What do the two earn "
            "together?",
            "One brother saves $<base>, the other saves <more>% more than he does. How much do "
            "both save in all?",
            "In June a kiosk took $<base>, and in July <more>% more than in June. Find the "
            "takings of the two months together.",
            "A couple has two wages. The smaller is $<base> and the larger is <more>% above it. "
            "How much is the sum of the wages?",
            "What do a table for $<base> and a sofa that costs <more>% more than the table cost "
            "together?",
            "The second prize is $<base>; the first prize is worth <more>% more. How much money "
            "is paid for both prizes?",
        ),
        steps=("other = base * (1 + more / 100)", "base + other"),
        draw=between(base=(400, 4000, 50), more=(5, 80, 5)),
    ),
    Problem(
        concept="percent-of-two-groups-together",
        phrasings=(
            "In one school <low>% of <first> pupils sing, in another <high>% of <second> pupils. "
            "What percent of the pupils of both schools sing?",
            "<first> women and <second> men were asked. <low>% of the women and <high>% of the "
            "men own a car. How many percent of all those asked own a car?",
            "A firm has <first> workers in one hall, of whom <low>% are trained, and <second> "
            "workers in another hall, of whom <high>% are trained. Find the percent of trained "
            "workers in the two halls together.",
            "Of <second> answers on the second page <high>% are right, and of <first> answers on "
            "the first page <low>% are right. What percent of the answers on both pages is right?",
            "If <low>% of the <first> seats downstairs and <high>% of the <second> seats upstairs "
            "are taken, how many percent of all seats are taken?",
            "One orchard has <first> trees with <low>% in bloom, the next one has <second> trees "
            "with <high>% in bloom. Taken together, what percent of the trees are in bloom?",
        ),
        steps=(
            "hits = first * low / 100 + second * high / 100",
            "everyone = first + second",
            "hits / everyone * 100",
        ),
        draw=between("low < high and first * low % 100 == 0 == second * high % 100", first=(20, 300,
                     20), second=(40, 320, 20), low=(10, 60, 5), high=(20, 95, 5)),
    ),
    Problem(
        concept="simple-interest-for-some-months",
        phrasings=(
            "What simple interest do $<sum> earn in <months> months at <rate>% per year?",
            "<name> borrows $<sum> for <months> months. The simple interest is <rate>% a year. "
            "How much interest is due?",
            "The rate is <rate>% yearly. Find the simple interest on $<sum> for <months> months.",
            "For <months> months $<sum> lies in an account that pays simple interest at <rate>% "
            "per annum. How much interest is added?",
            "A short loan of $<sum> runs for <months> months at <rate>% simple interest per year. "
            "What does it cost in interest?",
            "How much interest must be paid for the use of $<sum> over <months> months if the "
            "rate is <rate>% for a whole year and the interest is simple?",
        ),
        steps=("yearly = sum * rate / 100", "yearly * months / 12"),
        draw=between("sum * rate * months % 12 == 0", sum=(300, 9000, 100), rate=(2, 12), months=(2,
                     11)),
    ),
    Problem(
        concept="savings-after-equal-monthly-deposits",
        phrasings=(
            "<name>, who is <age> years old, has $<have> and adds $<monthly> every month. How "
            "much money is there after <months> months?",
            "At the age of <age>, <name> has $<have> in a jar and puts in $<monthly> each month. "
            "What will the jar hold <months> months later?",
            "For <months> months <name> pays $<monthly> a month into an account with $<have> in "
            "it. <name> is <age> years old, and the account bears no interest. What is the "
            "balance at the end?",
            "An account without interest held $<have> when its owner was <age>. Since then "
            "<months> monthly deposits of $<monthly> were made. Find the balance.",
            "How much will a man of <age> years own who has put by $<have> so far and saves "
            "$<monthly> more in each of the next <months> months?",
            "With $<monthly> put aside per month, what do savings of $<have> become in <months> "
            "months, if their owner is a woman aged <age>?",
        ),
        steps=("added = months * monthly", "have + added"),
        draw=between(have=(20, 2000, 20), monthly=(5, 250, 5), months=(3, 30), age=(19, 60)),
        distractors=("age",),
    ),
    Problem(
        concept="sum-to-save-each-week-for-a-goal",
        phrasings=(
            "<name> wants <good> for $<price> in <weeks> weeks and has $<have>. How much must "
            "<name> save each week?",
            "To have $<price> after <weeks> weeks, beginning with $<have>, what equal sum must be "
            "put aside per week?",
            "A trip costs $<price>. $<have> is already saved and <weeks> weeks are left. Find the "
            "weekly saving that is needed.",
            "In <weeks> weeks a savings box must grow from $<have> to $<price> by equal weekly "
            "amounts. How large is each amount?",
            "What sum a week turns $<have> into $<price> in the course of <weeks> weeks if it is "
            "the same in all of them?",
            "A team has collected $<have> of the $<price> for its new kit. It wants the rest "
            "within <weeks> weeks. How much should come in weekly?",
        ),
        steps=("missing = price - have", "missing / weeks"),
        draw=derive(between(weekly=(2, 40), weeks=(3, 30), have=(10, 200, 5)),
                    price="have + weekly * weeks", have="have", weeks="weeks"),
    ),
    Problem(
        concept="price-after-years-of-inflation",
        phrasings=(
            "A basket of food costs $<price> and prices rise by <rate>% every year. What will it "
            "cost after <years> years?",
            "With inflation at <rate>% per year, how much is <good> in <years> years that is "
            "$<price> today?",
            "Year after year the rent goes up by <rate>% of what it was the year before. It is "
            "$<price> now. Find the rent <years> years from now.",
            "If a fee of $<price> is raised by <rate>% each year, what is it when it has been "
            "raised for <years> years?",
            "<years> years ago a ticket cost $<price>. Since then its price has grown by <rate>% "
            "a year. What does the ticket cost now?",
            "Find the price that $<price> turns into over <years> years of <rate>% yearly growth, "
            "each year's growth being counted on the last price.",
        ),
        steps=("price * (1 + rate / 100) ** years",),
        draw=between(price=(10, 900, 10), rate=(2, 12), years=(2, 6)),
    ),
    Problem(
        concept="money-per-person-and-day-of-a-trip",
        phrasings=(
            "A family of <people> has $<money> for a holiday of <days> days. How much is that per "
            "person and day?",
            "For <days> days a group of <people> hikers may spend $<money> in all. What can each "
            "hiker spend per day, all days being alike?",
            "$<money> is shared equally by <people> travellers and must last <days> days. Find "
            "the daily sum for each traveller.",
            "How much money does every one of <people> students get for each day if a fund of "
            "$<money> is to be spent evenly over <days> days?",
            "On a tour of <days> days <people> friends used up $<money> altogether. What was the "
            "mean cost per friend and day?",
            "The budget of a camp is $<money>. It lasts <days> days and has <people> children. "
            "How much does the camp spend on one child in one day?",
        ),
        steps=("shares = people * days", "money / shares"),
        draw=derive(between(each=(8, 90), people=(2, 12), days=(2, 14)),
                    money="each * people * days", people="people", days="days"),
    ),
    Problem(
        concept="extra-pay-per-week-from-a-higher-hourly-wage",
        phrasings=(
            "<name> lives <km> km from work, and the pay there rises from $<old> to $<new> an "
            "hour. How much more is that in a week of <hours> hours?",
            "<name> works <hours> hours a week, <km> km from home. The hourly wage was $<old> and "
            "is now $<new>. By how much did the weekly pay grow?",
            "At a new job, <km> km away, one gets $<new> per hour, at the old one $<old>. What is "
            "the gain per week for <hours> hours of work?",
            "A driver covers <km> km on the way to work. For <hours> hours of work each week, how "
            "much more does the driver earn at $<new> than at $<old> per hour?",
            "One job pays $<old> an hour and another $<new>; the first is <km> km away. Find the "
            "difference in weekly pay if both take <hours> hours a week.",
            "Instead of $<old> a cleaner will be paid $<new> for each hour. She cleans for "
            "<hours> hours weekly in a house <km> km from her own. What does she get on top every "
            "week?",
        ),
        steps=("more = new - old", "more * hours"),
        draw=between("old < new < 1.5 * old", old=(9, 35, 0.5), new=(10, 42, 0.5), hours=(8, 40),
                     km=(2, 30)),
        distractors=("km",),
    ),
)
