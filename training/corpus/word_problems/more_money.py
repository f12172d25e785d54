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
            "<count> lemons for $<total>. Price of one?",
            "How much does a child pay for one ride if a strip of <count> rides, all at one price, costs $<total>?",
            "A club handed over $<total> at the counter and got <count> identical jerseys. At what price was each jersey charged?",
            "Find the unit price when <count> equal articles are worth $<total>.",
            "Dad paid $<total> for all our ice creams. There were <count>, and they all cost the same. What did my ice cream cost?",
            "The bill for the window cleaner was a surprise. It said $<total>, and the house has <count> windows, charged alike. How much was charged per window?",
            "$<total> was collected from <count> visitors of a castle, everyone paying the same fee at the gate. What was the fee?",
            "A painter sold <count> small pictures for a total of $<total> and made no difference between them in price. What did one picture bring in?",
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
            "<count> bricks at $<each> each. Total?",
            "How much does a mother spend on school books if she needs <count> and none is dearer or cheaper than $<each>?",
            "A parking meter asks $<each> for an hour. What must be fed into it for <count> hours?",
            "Find the value of <count> shares if a share stands at $<each>.",
            "One box of crayons is $<each>. Our teacher takes <count> boxes, because we always lose them. How many dollars does our teacher pay?",
            "The band plays at every village feast and never gets rich. For a feast it receives $<each>, and this summer there were <count>. What did it receive altogether?",
            "For <count> nights a hiker stays in a hut. The hut keeper takes $<each> per night. To what sum does the stay come?",
            "$<each> is the fine for one late book. A reader comes in red-faced with <count> late books. How much is the fine for all of them?",
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
            "$<money> at $<each> apiece. How many pieces?",
            "How many hours did a boat stay rented if the rent is $<each> per hour and $<money> was charged?",
            "The toll is $<each> for every truck. By noon the bridge keeper has taken in $<money>, from trucks alone. How many trucks have crossed?",
            "Find how many times an amount of $<each> is contained in $<money>.",
            "I saved up $<money> and I want to spend it all on marbles. One marble costs $<each>. How many marbles will I have?",
            "The whole $<money> from the bottle bank went into seed packets, much to the joy of the bees. A packet was $<each>. How many packets were there?",
            "A reader pays $<each> for each issue of a magazine. Over time that has added up to $<money>. What number of issues has the reader bought?",
            "With $<each> going into a jar after each rehearsal, a theater group now finds $<money> in it. It was empty at first. After how many rehearsals is that?",
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
            "$<money>, less <count> pens at $<each> each. What is left?",
            "How much does a student still have on a copy card loaded with $<money> once <count> copies at $<each> per copy have been made?",
            "A gardener goes to market with $<money>. The gardener comes home with <count> seedlings, each of which was $<each>, and with the rest of the money. How much money comes home?",
            "Find the remainder of a fund of $<money> after <count> equal payments of $<each>.",
            "I got $<money> from Grandpa. At the fair I went on <count> rides and every ride was $<each>. How many dollars do I still have?",
            "A bank note can melt as fast as ice cream. $<money> went in, <count> scoops at $<each> apiece came out. How much change was there?",
            "For <count> days a dog is left at a kennel that takes $<each> a day. The owner put down $<money> in advance and gets back what was not used. How much does the owner get back?",
            "From prize money of $<money> a team treats itself to <count> pizzas. A pizza is priced at $<each>. What does the team keep?",
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
            "Price now $<now>, after a cut of $<cut>. Price before?",
            "How much was asked for a bicycle at first if the seller came down by $<cut> and let it go for $<now>?",
            "Rent in the old mill dropped when the mill wheel was taken away. Today a tenant pays $<now>, and that is $<cut> below the rent in former times. What was the former rent?",
            "Find the list price of a desk sold at $<now> with $<cut> off the list price.",
            "The red skates are $<now> now. The man in the shop says they got $<cut> cheaper in the sale. How many dollars were they before the sale?",
            "Because of a scratch, which nobody can see anyway, a customer was let off $<cut> and paid $<now> for a table. What would the table have cost without the scratch?",
            "Members of a museum club get $<cut> taken off, so that the trip costs them $<now>. Everyone else pays the full price. How much is that?",
            "A hotel bill stands at $<now> after the manager struck out $<cut> for a night of noise. How high was the bill to begin with?",
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
            "Old price $<old>, increase <rise>%. New price?",
            "What will a year at the music school cost if the fee of $<old> is lifted by <rise>%?",
            "Bad weather has made coffee scarce. A sack that used to sell for $<old> at the port fetches <rise>% more now. How much does it fetch?",
            "Find the result when a price of $<old> is increased by <rise>% of itself.",
            "My favorite game was $<old> last month. Now there is a new sign, and it says everything is up by <rise>%. How many dollars is my favorite game now?",
            "The landlord is sorry, he writes, but he adds <rise>% to what the garage has cost so far, namely $<old>. What does he want for the garage from now on?",
            "By <rise>% the ferry company puts up its price for a car, so far $<old>. How much does a driver pay for the crossing afterwards?",
            "A collector bought a stamp for $<old>. Since then it has gained <rise>% in value. What is it worth today?",
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
            "Salary $<salary>, raise <raise_rate>%, <years> years of service. New salary?",
            "What does a pilot take in each month after a raise of <raise_rate>%, having flown for <years> years and received $<salary> a month before it?",
            "For <years> years a gardener has looked after the castle park. The count, content with the roses, adds <raise_rate>% to the monthly wage of $<salary>. How high is the wage then?",
            "Find the increased salary when $<salary> is raised by <raise_rate>%, the employee having served <years> years.",
            "My mom has been a bus driver for <years> years. She got $<salary> a month, and now her boss gives her <raise_rate>% more. How many dollars a month does she get now?",
            "It was a good day in the bakery: everybody's pay rose by <raise_rate>%. The oldest baker, there for <years> years, had been paid $<salary> a month. What will the oldest baker be paid per month now?",
            "With effect from May a union wins <raise_rate>% more pay for the dockers. One of them has carried sacks for <years> years and earns $<salary> a month in April. What does that docker earn in May?",
            "A secretary had asked for nothing in <years> years. On asking at last for more than the usual $<salary> a month, the secretary was granted an increase of <raise_rate>%. How much money per month is that with the increase?",
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
            "Sale $<price>, commission <rate>%, item <years> years old. Commission in dollars?",
            "How much does an auctioneer keep of the $<price> bid for a <years> years old violin if <rate>% of the bid goes to the auctioneer?",
            "The owner of a horse of <years> years sells it for $<price> and has promised the go-between <rate>% of what it brings. How many dollars does the go-between receive?",
            "Find the fee of an agent who sells a house at $<price>, the fee being <rate>% of the price and the house <years> years old.",
            "My uncle sells other people's tractors. He has done it for <years> years. Today one went for $<price>, and my uncle may keep <rate>% of that. How many dollars may he keep?",
            "The gallery is small, the owner charming, and her cut is <rate>%. She has just sold, for $<price>, a picture that was painted <years> years ago. How much money is her cut?",
            "With <years> years in the trade, a salesman works for a share of <rate>% in every sale. A machine leaves the yard for $<price>. What is the salesman's share in money?",
            "A buyer pays $<price> for a caravan that has seen <years> years of camping. From this sum the dealer deducts <rate>% before the rest goes to the seller. How much is deducted?",
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
            "Sales $<sales>, commission $<earned>. Rate in percent?",
            "How many percent does a ticket agency charge if it holds back $<earned> from tickets sold for $<sales>?",
            "The farmer sent cheese worth $<sales> to market with a neighbor, who kept $<earned> for the trouble. What percent of the money did the neighbor keep?",
            "Find what percentage $<earned>, the fee of an agent, is of $<sales>, the price obtained.",
            "My sister sells lemonade for our aunt. People paid $<sales> today and my sister got $<earned> of it. How many percent did she get?",
            "The matchmaker of used cars, as everyone calls her, pocketed $<earned> last week. Her customers had bought cars for $<sales>. At what rate, in percent of the price, does she work?",
            "On orders of $<sales> a traveler in books was credited with $<earned>. What commission in percent had been agreed upon?",
            "Out of each $<sales> that pass through a web shop, $<earned> go to the platform and the others to the craftsman. What percentage goes to the platform?",
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
            "Price with <tax>% tax: $<paid>. Price without tax?",
            "How much does the craftsman himself get for a chair when the customer pays $<paid>, which is the craftsman's price and, on top of it, <tax>% of that price for the state?",
            "At the till <tax>% is put on whatever the label says. A shopper took a single jacket and had to pay $<paid>. What did the label say?",
            "Find the amount which, when <tax>% of it is added for tax, becomes $<paid>.",
            "On the toy there was a price tag. The lady added <tax>% tax to it, and then it was $<paid>. What was on the tag?",
            "Tourists may get the tax back at the airport, if they are patient. One of them shows a receipt for $<paid>, made up of the net price and <tax>% tax on it. What is the net price?",
            "$<paid> was the final sum on the plumber's bill. The plumber had reckoned his work and then raised the sum by <tax>% for tax. For how much had he reckoned his work?",
            "A phone is listed on the web before tax and comes to $<paid> once <tax>% tax has been added to the listed price. At what price is it listed?",
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
            "Paid $<paid>, including <tax>% tax on the net price. Tax in dollars?",
            "How much of the $<paid> that a guest hands over goes to the tax office when the innkeeper has put <tax>% on the net price?",
            "A bookseller sells an atlas for $<paid>. In this amount are the net price and, figured from the net price, <tax>% tax. What does the tax come to in dollars?",
            "Find the tax portion of a gross amount of $<paid>, the rate being <tax>% of the net amount.",
            "We paid $<paid> for my new bike. Dad says that was the real price and then <tax>% of it more for the tax. How many dollars was the tax?",
            "Travelers are promised their tax back, forms and all. One has bought a carpet for $<paid>, to whose net price <tax>% had been added. How many dollars can the traveler expect?",
            "To the net fee of a lawyer <tax>% tax is added, and the client transfers $<paid>. How many dollars does the lawyer owe the state out of that?",
            "What a garage takes for itself and a tax of <tax>% of this amount make $<paid> together on the bill. How large is the tax?",
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
            "<tax>% withheld, $<net> paid out. Gross pay?",
            "How much does a firm set aside for a typist if the typist receives $<net> and <tax>% of the sum set aside goes to the state?",
            "From what a nurse earns, <tax>% is taken before the rest reaches her account. This month $<net> reached it. What did she earn before anything was taken?",
            "Find the amount that is reduced to $<net> when <tax>% of it is subtracted.",
            "My brother won a prize, but they kept <tax>% of it. He came home with $<net>. How many dollars was the whole prize?",
            "The writer was happy about the royalties until the tax came along and bit off <tax>%. What was left over was $<net>. How much had the royalties been at first?",
            "A pension fund retains <tax>% of each wage. The mason gets the remaining $<net> in cash. What is the mason's wage with nothing retained?",
            "$<net> is all that a player sees of the transfer money, since <tax>% of that money stays with the agent. How large is the transfer money?",
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
            "$<monthly> a month, bonus $<bonus> once a year. Yearly income?",
            "How much money comes in over one year from a flat let for $<monthly> a month if the tenant also pays $<bonus> for the garden once each year?",
            "A night watchman gets the same $<monthly> for every month from January to December. At Christmas an envelope with $<bonus> is added. What has he been paid by New Year's Eve?",
            "Find the annual earnings of an employee whose monthly earnings are $<monthly>, if the annual premium of $<bonus> is included.",
            "My aunt gets $<monthly> each month for a whole year, and one time, in summer, she gets $<bonus> more for her vacation. How much does she get in the year?",
            "The goalkeeper is paid even for sitting on the bench: $<monthly>, month after month. Winning the cup brought $<bonus> besides. What did the goalkeeper make in that year?",
            "Once in twelve months a company hands out $<bonus> of its profit to each worker, whose ordinary pay is $<monthly> per month. What does a worker draw within a full year altogether?",
            "With $<bonus> for the yearly concert and $<monthly> for each month of teaching, all the months of the year being taught, what is a pianist's income per year?",
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
            "$<pay> for <days> days of <hours> hours. Pay per hour?",
            "What is an hour of a plumber's time worth if $<pay> was charged for <days> days on which the plumber worked <hours> hours each?",
            "A lifeguard sits at the beach <hours> hours a day. After <days> days $<pay> is paid out. How much did each hour at the beach bring?",
            "Find the rate per hour, given a total wage of $<pay> for <days> days with <hours> hours of work on each.",
            "My big sister looked after the neighbors' baby on <days> days, <hours> hours every day. They gave her $<pay> for everything. How many dollars did she get for one hour?",
            "Picking cherries is hot work, though nobody goes hungry at it. For <days> days of it, <hours> hours a day, a student received $<pay>. What did the student make per hour?",
            "$<pay> is the fee of an actor for a film in which the actor had to be on the set for <hours> hours on each of <days> days. What does this amount to for a single hour?",
            "By working <hours> hours daily a painter finished a stairway in <days> days and wrote a bill of $<pay>, all of it for labor. What did the painter ask per hour?",
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
            "$<shared> shared equally by <people>, plus $<own> for each. Cost per person?",
            "What does each climber spend if <people> climbers divide the $<shared> for a guide evenly among themselves and everyone pays $<own> for the cable car?",
            "For a wedding gift worth $<shared> all of the <people> colleagues pay the same amount. In addition everybody buys a card of their own for $<own>. How much does one colleague lay out?",
            "Find the cost per head for <people> persons if common costs of $<shared> are split equally and individual costs are $<own> each.",
            "We rented a bouncy castle for $<shared>, and <people> of us kids share that, the same for all. Each kid also bought a drink for $<own>. How many dollars did I spend?",
            "The fishing trip brought no fish, but it was fun. Each man had bought bait for $<own>, and the boat, at $<shared>, was paid in equal parts by the <people> men. What did the trip cost each of them?",
            "Every tenant of a shared house pays $<own> a week for laundry. The week's rent of $<shared> is borne by the <people> tenants in equal shares. How much does a tenant pay per week for rent and laundry?",
            "A choir of <people> hires a hall for $<shared>. The members pay for it in equal portions and buy the sheet music, $<own> per copy, one copy apiece. What comes to each member?",
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
            "$<monthly> per month or $<yearly> per year. Saving in a year?",
            "How many dollars less per year does a garage cost if it is paid by the year, for $<yearly>, and not by the month, for $<monthly>?",
            "A dentist pays for software. So far $<monthly> has been due every month; with a contract for the year a single $<yearly> is due instead. What does the dentist save over the year?",
            "Find by how much twelve monthly fees of $<monthly> exceed one annual fee of $<yearly>.",
            "The zoo card for a whole year is $<yearly>. You can also pay $<monthly> every month. Mom takes the card for the year. How many dollars does she save until the year is over?",
            "An insurer loves people who pay early. It wants $<yearly> at the start of the year from them; all others are asked for $<monthly> in each month of the year. How much do the early ones save in one year?",
            "Whoever orders the vegetable box for a year hands over $<yearly> at once. Without that, the farm takes $<monthly> a month. What is the advantage in dollars, for a full year, of ordering by the year?",
            "A commuter used to buy a pass for $<monthly> each month, January to December. This year a yearly pass at $<yearly> does the same service. By what amount have the yearly costs gone down?",
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
            "Monthly pass $<pass_price>, <visits> visits, single ticket $<single>. Price per visit with the pass?",
            "What does a swim come to for a woman who swims <visits> times in May, using a pass for May at $<pass_price>, while people without a pass pay $<single> a time?",
            "At the ice rink everybody else throws $<single> into the box. A girl with a pass for the month walks by. She has paid $<pass_price> for it and comes <visits> times that month. How much is the ice for her per visit?",
            "Find the average cost of an entry under a monthly ticket of $<pass_price> used <visits> times, an entry otherwise being $<single>.",
            "My zoo pass was $<pass_price> and it is good for one month. I went <visits> times in that month! My friend paid $<single> for just one time. How many dollars did one time cost me?",
            "The ferryman knows his regulars and their dogs. A regular buys a month of crossings for $<pass_price>, and one of them crossed on <visits> occasions; strangers are charged $<single> per crossing. What did that regular pay for one crossing?",
            "With <visits> washes in the month, what is the price of a wash to the holder of a car wash card that costs $<pass_price> monthly, given that $<single> is the price at the machine?",
            "Single saunas cost $<single>. The hotel also sells a ticket for the whole month at $<pass_price>. A guest with this ticket sat in the sauna <visits> times before it ran out. How much was that per sauna?",
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
            "$<fee> once, then $<monthly> per month for <months> months. Total?",
            "How much does a garden plot cost its tenant over <months> months if the tenant pays $<monthly> each month and $<fee> for the gate key right at the beginning?",
            "The piano came up the stairs for $<fee>. From then on the rent for it was $<monthly> a month. After <months> months it went back for nothing. What did having the piano cost altogether?",
            "Find the sum of a single charge of $<fee> and <months> monthly charges of $<monthly> each.",
            "To play in the team I had to buy the shirt for $<fee>. And every month it is $<monthly>. I have been in it for <months> months. How many dollars has it been so far?",
            "Nobody reads the small print of a phone contract, so here it is. It runs for <months> months, each month is $<monthly>, and at signing $<fee> is charged. What does the contract cost from beginning to end?",
            "For $<monthly> a month the kennel keeps a dog, after a medical check for $<fee> on the first day. How much has the owner spent when the dog has been there for <months> months?",
            "A dancer rents a studio at $<monthly> per month for <months> months, having first paid an agency $<fee> for finding it. What are the costs in total?",
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
            "Monthly income $<income>, monthly spending $<spent>. Savings per year?",
            "What does a fisherman lay by from January to December if every month brings in $<income> and takes away $<spent>?",
            "The inn has bills of $<spent> to pay each month, and its guests leave $<income> there per month. At the end of the year the innkeeper takes what has gathered in the safe, which was empty at New Year. How much is it?",
            "Find the annual surplus for a monthly revenue of $<income> and a monthly expenditure of $<spent>.",
            "Each month my parents get $<income>. They use $<spent> of it for food and rent and all that. The rest goes into the trip box. How many dollars go into the trip box in one year?",
            "Pay day is a happy day for the young clerk: $<income> arrives. By the end of every month $<spent> has gone, and the remainder is never touched. What is the untouched sum after a full year?",
            "With $<spent> as its costs in every month, a choir lives on monthly gifts of $<income>. How much richer is it when a year has passed?",
            "After all payments, which are $<spent> a month, a driver keeps the rest of the monthly wage of $<income>. How much does the driver keep in the course of one year?",
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
            "Income $<income>, spending $<spent>, rest saved. Savings in percent of income?",
            "What percentage of her prize money does a writer keep if the prize was $<income> and $<spent> of it has been used up?",
            "The club spent $<spent> of the money from its summer party and put what was left into the roof fund. The party had brought $<income>. How many percent of this went into the roof fund?",
            "Find the rate of saving in percent when $<spent> is consumed from earnings of $<income>.",
            "My big brother earned $<income> on a ship. He has spent $<spent> of that on a motorbike. What percent of the money he earned does he still have?",
            "The old gentleman lives simply, apart from his cigars. His pension is $<income> and his expenses come to $<spent>. Of the pension, how many percent are left?",
            "At a cost of $<spent> in every month and takings of $<income>, what part of the takings, in percent, can a hairdresser put aside?",
            "Each quarter $<income> flows to a village school. The school pays out $<spent> for heat, books and repairs, and the surplus goes into a reserve. What percent of the inflow reaches the reserve?",
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
            "Price $<price>, deposit $<down>, rest in <months> equal monthly payments. Each payment?",
            "How much does a carpenter pay each month for a saw of $<price> if $<down> was put on the counter and the rest is divided equally among <months> months?",
            "For <months> months a student will send the same sum to the dealer and then own the cello. It costs $<price>, and the student has handed over $<down> already. How large is the sum?",
            "Find the amount of one of <months> equal monthly payments by which the balance of $<price> less $<down> is discharged, no interest being charged.",
            "Mom bought a piano for $<price>. She gave the man $<down>, and she pays the rest a little every month, always the same, <months> times. How many dollars does she pay every month?",
            "The tractor is red, it is loud, and it is not yet paid for. Of its price of $<price> the farmer has paid $<down>. Now <months> payments are to come, one a month and all alike, without interest. What does one of them amount to?",
            "After $<down> from the insurance, a patient must bear what remains of a dentist's bill of $<price>. The dentist lets it be paid in <months> equal monthly amounts. What is each of these amounts?",
            "A family puts in new windows for $<price>. It gives $<down> on signing, and <months> months of equal payments take care of the remainder. How much does the family owe the glazier per month?",
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
            "<money> dollars, <rate> pesos per dollar. How many pesos?",
            "How many crowns are counted out to a tourist who lays <money> euros on the counter on a day when the euro stands at <rate> crowns?",
            "The market accepts only salt as money. One silver coin is good for <rate> kg of salt, and a sailor comes with <money> silver coins to change them all. How many kg of salt does the sailor get?",
            "Find the equivalent in rupees of <money> dollars, one dollar being equal to <rate> rupees.",
            "We are going to the mountains, where they pay with francs. I have <money> pounds in my purse. The bank gives <rate> francs for each pound. How many francs will I have?",
            "My grandmother sends me <money> euros every birthday, bless her, and I live where people pay in dirhams. A euro makes <rate> dirhams. How many dirhams is her gift worth?",
            "At <rate> baht for each dollar, what amount in baht does a machine at the airport pay out for <money> dollars?",
            "A seller of carpets takes <money> pounds from a customer and must enter the amount in lira. The pound trades at <rate> lira. What amount in lira is entered?",
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
            "<foreign> pesos, <rate> pesos to the dollar. How many dollars?",
            "How many euros does a hiker spend on a hut that charges <foreign> crowns if an exchange office sells <rate> crowns for every euro?",
            "A violin maker abroad asks <foreign> francs for a bow. The buyer has only pounds, and each pound is accepted as <rate> francs. How many pounds must the buyer give?",
            "Find the value in dollars of a sum of <foreign> rupees, given that <rate> rupees are equal to one dollar.",
            "The toy in the window costs <foreign> lira. Papa says I get <rate> lira for one euro. How many euros is the toy?",
            "The taxi meter showed <foreign> dinars, and the passenger turned pale. It was less terrible after dividing things out, since a single dollar is good for <rate> dinars. What was the fare in dollars?",
            "At a rate of <rate> crowns for one euro, a singer has a fee of <foreign> crowns changed. What does it come to in euros?",
            "A phone in the airport shop is labeled <foreign> rand. Travelers may also pay in pounds there, one pound standing for <rate> rand. What is the label in pounds?",
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
            "<own> dollars became <foreign> pesos. Pesos per dollar?",
            "What is a single euro worth in crowns if a hotel takes either <own> euros or <foreign> crowns for the same room?",
            "Behind the glass the clerk pushed over <foreign> rupees, and <own> pounds went the other way. How many rupees did one pound fetch?",
            "Find the rate of exchange, in francs to the dollar, at which <foreign> francs are equivalent to <own> dollars.",
            "I gave the lady <own> euros and she gave me <foreign> dinars. How many dinars did I get for each euro?",
            "The old sea captain keeps his accounts neatly. Under Tuesday we read that <own> dollars were changed and <foreign> lira were received. For how many lira did a dollar go that Tuesday?",
            "Somebody abroad was sent <own> pounds and found <foreign> shillings in the account, nothing having been held back. By what number was every pound multiplied?",
            "To travel home a student turned all of the <own> euros left into <foreign> kroner. How many kroner did the bank reckon for a euro?",
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
            "<count> sold at $<price> each in <hours> hours, costs $<costs>. Profit?",
            "What does a painter make on a market day of <hours> hours with expenses of $<costs> if <count> postcards go at $<price> apiece?",
            "A boatman spends $<costs> on fuel and harbor fees. During <hours> hours he shows <count> tourists the seals, taking $<price> from each of them. How much does he have left when the expenses are covered?",
            "Find the net income from the sale of <count> units at $<price> per unit, total costs being $<costs> and the time of sale <hours> hours.",
            "We sold waffles at school for <hours> hours. One waffle was $<price> and we sold <count>. But the flour and the jam and everything had cost $<costs>. How many dollars did we really win?",
            "The circus played for <hours> hours and the clown fell off the horse. Food, tent and music had swallowed $<costs>, and <count> seats were paid for at $<price> a seat. By how much did the takings exceed what had been swallowed?",
            "At $<price> for each bouquet, a florist with costs of $<costs> sells <count> bouquets within <hours> hours. What is the florist's gain?",
            "For <hours> hours a photographer took portraits at a wedding, <count> portraits in all, and was paid $<price> for every portrait. Paper and travel had cost $<costs>. What remained for the photographer?",
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
            "Fixed costs $<fixed>, cost per piece $<cost>, price $<price>. Pieces to break even?",
            "How many guests does a boat trip need so as not to lose money if the boat costs $<fixed> however many come, every guest pays $<price>, and $<cost> per guest is spent on food?",
            "An oven was bought for $<fixed>. On each cake baked in it $<cost> goes for ingredients, while customers give $<price> for a cake. After what number of cakes has the oven paid for itself?",
            "Find the break-even number of units for a selling price of $<price>, a variable cost of $<cost> per unit and fixed costs of $<fixed>.",
            "I bought a bracelet machine for $<fixed>. The beads for one bracelet cost me $<cost> and I sell a bracelet for $<price>. How many bracelets do I have to sell until I have all the money back?",
            "The potter dreams of a new wheel and has at last borrowed $<fixed> for it. A jug takes clay and glaze worth $<cost> and brings in $<price>. How many jugs will it be before the loan is earned back?",
            "At $<price> a ticket, with $<cost> of each ticket going to the hall, how many tickets must a band sell to meet its bill of $<fixed> for lights and sound?",
            "Before a single lamp was made, the mold had cost $<fixed>. Every lamp made since has cost $<cost> and was sold for $<price>. At how many lamps do the sales just balance all the costs?",
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
            "<count> pieces: total cost $<cost>, total sales $<revenue>. Profit per piece?",
            "How much is earned on a single jar if a beekeeper takes in $<revenue> for <count> jars after spending $<cost> on all of them?",
            "A trader fetched <count> carpets from the port. The carpets had cost $<cost> as a load, and when the last one was gone the till contained $<revenue> from them. What was gained on each carpet on average?",
            "Find the average gain per article when <count> articles yield $<revenue> and have cost $<cost> in total.",
            "We made <count> candles for the school fair. The wax for all of them was $<cost>. People paid $<revenue> for all of them together. How many dollars did our class win with each candle?",
            "The whole attic was sold, <count> pictures, dust and all. The heirs got $<revenue>, though cleaning the pictures had cost them $<cost>. How much did they make per picture?",
            "For raising <count> young trees a nursery spent $<cost>. A park then took all of them and paid $<revenue>. What profit did the nursery have from one tree?",
            "Total receipts of $<revenue> stand in the book of a tour guide for <count> guests. The costs noted next to them are $<cost>. On average, what does the guide earn on a guest?",
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
            "Cost $<cost>, selling price $<price>. Profit in percent of the selling price?",
            "How many percent of the price of a guitar remain with the shop if the guitar leaves the shop for $<price> and came into it for $<cost>?",
            "A farmer gets $<price> for a calf. Raising it had taken $<cost>. What percentage of the money received is gain?",
            "Find what percentage of a revenue of $<price> is left as profit once costs of $<cost> have been met.",
            "I sold my old skateboard for $<price>, and I had bought it for $<cost>. How many percent of the money I got is extra?",
            "The caterer smiles when the wedding is over and everyone is dancing. The couple pays $<price>, the food and staff came to $<cost>, and the caterer keeps the difference. What percent of the couple's payment is that?",
            "Of the $<price> taken for a wardrobe, a joiner uses $<cost> to settle wood and wages. The joiner's profit is to be stated relative to the price taken. How large is it in percent?",
            "Seen from the selling price of $<price>, how many percent does a dealer earn with a clock whose purchase cost the dealer $<cost>?",
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
            "<count> paid at $<price> each, <free> free. Average price per piece?",
            "How much does a night in a hostel really cost a guest who pays for <count> nights at $<price> a night and may stay <free> nights longer for nothing?",
            "The baker puts <free> rolls into the bag as a present when a customer buys <count> rolls, $<price> apiece. Over all the rolls in the bag, what is the price per roll?",
            "Find the mean cost of an article if <count> are bought at $<price> each and <free> more are supplied without payment.",
            "At the fair I paid for <count> rides, $<price> for each ride, and then the man let me ride <free> more times as a gift. If I share my money over all the rides, how many dollars is one ride?",
            "Some people only come for the free ones, and who would blame them. A winery sells <count> bottles at $<price> the bottle and packs in <free> on top at no charge. What does the customer effectively pay for each bottle carried home?",
            "With <free> lessons given away to everyone who takes <count> lessons at $<price> per lesson, what does a lesson cost on average?",
            "A gardener orders <count> shrubs at a price of $<price> per shrub. The truck brings <free> shrubs more than ordered, and these need not be paid for. How much has been spent on the average for each shrub on the truck?",
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
            "$<price>, first minus <off>%, then minus $<voucher>. Final price?",
            "How much does a hotel guest still owe if <off>% of a $<price> bill is waived and then, from what is left, $<voucher> is deducted for a broken shower?",
            "The shoes stood in the window at $<price>. On Saturday they were lowered by <off>%. A customer, holding a birthday coupon worth $<voucher>, took them at the lowered price and used the coupon. What did the customer add in cash?",
            "Find the net price after a discount of <off>% on $<price> followed by a deduction of $<voucher>.",
            "The robot costs $<price>, but today everything is <off>% off. And I have a card from Grandma with $<voucher> on it, which they take off after that. How many dollars do I have to pay myself?",
            "Patience is rewarded in this shop, and so is gray hair. A coat at $<price> has come down by <off>%, and seniors have $<voucher> subtracted from that. What does the coat cost a senior?",
            "On the reduced fare a traveler may redeem points worth $<voucher>. The normal fare of $<price> is reduced by <off>% for early booking, and the points come after that. What does the traveler pay in the end?",
            "After knocking <off>% off the $<price> for a boat, a seller takes off another $<voucher> because of the torn sail. For what sum does the boat change hands?",
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
            "First at $<price>, second the same but <off>% off. Cost of both?",
            "What does a couple pay for two identical rings, priced at $<price> apiece, if the jeweler lets one of the pair go with a discount of <off>%?",
            "A barber charges $<price> for a cut. Fathers who bring a son pay that for themselves and <off>% less for the son. What does a father with one son lay on the counter for the two cuts?",
            "Find the total of two payments, the first being $<price> and the second smaller than the first by <off>%.",
            "My sister and I each got the same sled. For hers Dad had to pay $<price>, and for mine he got <off>% off. How many dollars did he pay for the two sleds?",
            "Socks vanish, so it pays to take two packs, and the shop helps a little. For one pack it charges the usual $<price>, and the other, just like it, goes at a discount of <off>%. How much is it for the two packs?",
            "One night in the inn is $<price>. Whoever stays on for another night gets <off>% taken off that other night. How much does a stay of exactly two nights cost?",
            "With a reduction of <off>% on a second pair of glasses, the first pair at $<price> and the second at the same list price, what is the optician's bill for the two?",
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
            "<total> votes: <more>% yes, <less>% no. How many more yes than no?",
            "By how many does the number of apple trees exceed the number of plum trees in an orchard of <total> trees that has <more>% apples and <less>% plums?",
            "A hotel with <total> guests serves <less>% of them tea at breakfast and <more>% of them coffee. How many extra cups of coffee does it pour compared with tea, at one cup a guest?",
            "Find by how many persons a share of <more>% is larger than a share of <less>% when both are taken from the same <total> persons.",
            "In our school there are <total> kids. <more>% of us have a pet and <less>% would never want one. How many more kids are in the first bunch than in the second?",
            "The baker is proud of the statistics on the wall. <total> loaves were sold, rye making up <less>% and wheat <more>%. By how many loaves did wheat beat rye?",
            "Of all the ships that called at a port, <total> in number, <more>% carried cargo and <less>% carried passengers. How many fewer passenger ships than cargo ships were there?",
            "White pebbles are <more>% and black pebbles <less>% of a mosaic that was laid with <total> pebbles. What is the lead of white over black, in pebbles?",
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
            "<total> cars: <first>% red, <second>% blue, the rest white. How many white?",
            "How many passengers stay in the train to the end of the line if, of the <total> who are on it, <first>% get off at the first stop and another <second>% of the original number at the second?",
            "A wine cellar holds <total> bottles. Red wine fills <first>% of them and white wine <second>%, and what is not red or white is rose. What is the number of bottles of rose?",
            "Find how many of <total> items belong to the third class when the first class contains <first>% and the second <second>% of the items.",
            "There are <total> fish in the big tank. <first>% have stripes, <second>% have dots, and none has stripes and dots. How many fish have no stripes and no dots?",
            "The shepherd counts his flock to fall asleep. It has <total> sheep, <first>% of which are old and <second>% lambs. The remainder are in their best years. How many are these?",
            "By bus come <first>% of the <total> workers of a plant, by train <second>%, and everyone else by bicycle. How many bicycles must the plant find room for?",
            "A charity received <total> coats. For children there were <first>%, for women <second>%, and the coats left over were for men. How many coats for men did it receive?",
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
            "<less>% less than <base> is how many?",
            "How many visitors came on Sunday if Saturday saw <base> visitors and Sunday was worse by <less>%?",
            "The lake held <base> swans in spring. In the autumn count their number turned out to be smaller by <less>%. How many swans were counted in autumn?",
            "Find the result of reducing <base> by <less>% of its value.",
            "My brother can do <base> jumps with the rope. I can do <less>% fewer than him. How many jumps can I do?",
            "The new ferry looks splendid, but it carries <less>% fewer people than the old one, and the old one carried <base>. For how many people is there room on the new ferry?",
            "A short version of a film runs <less>% less than the full one. The full film lasts <base> minutes. How many minutes does the short version take?",
            "Compared with the <base> pages of the first edition, the second edition of a cookbook was cut by <less>%. What is the number of its pages?",
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
            "One has $<base>, the other <more>% more. Together?",
            "How much do a cook and a baker bring home between them if the cook makes $<base> and the baker's wage lies <more>% higher?",
            "A farm sold wool for $<base>. The cheese it sold brought <more>% more than the wool. What was the income from wool and cheese?",
            "Find the sum of $<base> and an amount that exceeds it by <more>%.",
            "I have $<base> in my piggy bank. My sister has <more>% more than me. If we put our money together, how many dollars do we have?",
            "Two buskers play on two corners, and the accordion does better than the flute. By evening the flute has collected $<base>, and the accordion <more>% more. How much have the two collected?",
            "Day tours cost a bus firm $<base> in fuel, night tours <more>% more. What does it spend on fuel for both kinds of tours?",
            "By <more>% the rent of the upper floor is above that of the lower floor, which is let for $<base>. What do the two floors bring in rent altogether?",
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
            "<first> people with <low>% yes, <second> people with <high>% yes. Percent yes overall?",
            "What percentage of all guests in two hotels are children if one hotel has <first> guests with <low>% children among them and the other has <second> guests with <high>% children?",
            "A post office sorted <first> letters on Monday, <low>% of them from abroad. On Tuesday it sorted <second>, <high>% of them from abroad. Over both days, how many percent came from abroad?",
            "Find the overall percentage of marked elements when a set of <first> elements with <low>% marked is joined to a set of <second> elements, no element being in both, with <high>% marked.",
            "In the little jar are <first> beans and <low>% of them are white. In the big jar are <second> beans and <high>% of them are white. I pour both jars into one bowl. What percent of the beans in the bowl are white?",
            "The two choirs had never sung together before, and the hall shook. One has <second> singers and <high>% of them are men, the other has <first> and <low>% of them are men. Of all the singers on the stage, how many percent were men?",
            "On the river <low>% of <first> boats carry a flag; in the harbor it is <high>% of <second> boats. Looking at the river and the harbor as a whole, what percent of the boats carry one?",
            "An egg farm runs two barns. From the north barn come <second> eggs, and <high>% are brown; from the south barn come <first>, and <low>% are brown. When everything lies on one belt, what percentage of the eggs is brown?",
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
            "$<sum>, <rate>% simple interest a year, <months> months. Interest in dollars?",
            "How much more than the $<sum> borrowed does a baker pay back after <months> months if simple interest at <rate>% a year is added?",
            "A widow lent $<sum> to her nephew. They agreed on simple interest of <rate>% per year, and he brought back the money when <months> months had passed. What interest did he bring with it?",
            "Find the interest on a principal of $<sum> for a term of <months> months, simple interest being reckoned at <rate>% per annum.",
            "My money is in the bank, all $<sum> of it. The bank pays <rate>% for a whole year, and for part of a year just that part of it. If I leave it there for <months> months, how many dollars do I get extra?",
            "Bills should be paid on time, as the plumber likes to say. A customer's bill of $<sum> stayed unpaid for <months> months, and simple interest at <rate>% per year was due on it. How much was this interest?",
            "At <rate>% yearly, simple, a bridge loan of $<sum> is taken until the house is sold, which takes <months> months. What does the borrower pay in interest?",
            "After <months> months a saver closes an account that was opened with $<sum> and never changed. The account credits simple interest at <rate>% a year. How many dollars of interest are paid out?",
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
            "$<have> now, $<monthly> more each month, <months> months, owner aged <age>. Amount at the end?",
            "How much has a mason of <age> years gathered when <months> months have gone by, in each of which he laid $<monthly> beside the $<have> he began with?",
            "Once a month, <months> times in all, $<monthly> is moved to the travel fund of a nurse who is <age> years old. There was $<have> in the fund before the first of these moves, and no interest is paid. How full is it after the last?",
            "Find the total capital after <months> equal monthly payments of $<monthly> are added, without interest, to a capital of $<have> belonging to a person aged <age>.",
            "I am <age> years old and I have $<have>. My grandpa gives me $<monthly> each month, and I do not spend any of it. How many dollars will I have after <months> months?",
            "At <age> one dreams of a motorbike. The savings stand at $<have>, and for the next <months> months another $<monthly> per month is laid by, ice cream or no ice cream. What sum will there be for the motorbike?",
            "For a sailor aged <age> the captain puts $<monthly> of the pay into a box every month, as agreed. The box started out with $<have> of the sailor's money. How much of it is in the box after <months> months at sea?",
            "A farmer of <age> years starts a fund for a new barn with $<have> and lets $<monthly> follow month by month. What is in the fund, which yields no interest, after <months> such additions?",
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
            "Price $<price>, up <rate>% a year, <years> years. New price?",
            "How much will a seat at the opera be in <years> years if it is $<price> this year and each season costs <rate>% more than the one before?",
            "The village shop adds <rate>% to its prices every New Year's Day, always counting from the price it had until then. A lamp is $<price> today. What is on its label when <years> New Year's Days have passed?",
            "Find the price, after <years> years, of goods now worth $<price>, assuming compound growth of <rate>% per annum.",
            "The carousel pass was $<price> when I got my first one, <years> years ago. Every year since then they have made it <rate>% more expensive than the year before. How many dollars is the pass now?",
            "Land by the lake is the talk of the town. A lot that went for $<price> has gained <rate>% on its latest value each year, for <years> years. What is it worth by now?",
            "By <rate>% of the previous fee a school lifts its fee once a year. It has done so <years> times since the fee was $<price>. To what has the fee climbed?",
            "If insurance for a boat costs $<price> at present and becomes <rate>% dearer every twelve months, compared with the twelve months before, what must one expect to pay for it <years> years from today?",
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
            "$<money>, <people> people, <days> days. Dollars per person and day?",
            "What does a sailor cost the captain daily if the food for <people> sailors on a voyage of <days> days was bought for $<money>?",
            "A film crew stays in the desert for <days> days. The producer has set aside $<money> for meals, the same for everybody and for every day. The crew is <people> strong. How much is each one's meal money for a day?",
            "Find the average daily expenditure per head when <people> persons spend $<money> in <days> days.",
            "Our whole class trip costs $<money>. We are <people> kids and we stay away for <days> days. How many dollars is one day for one kid?",
            "The pilgrims walk slowly and eat well. There are <people> of them, they will be on the road for <days> days, and their purse holds $<money>. How much may each of them use up in a day if all do alike and the purse is to be empty at the end?",
            "To look after <people> horses for <days> days a stable charges $<money> in total. At this rate, what is charged per horse per day?",
            "A phone firm pays $<money> in hotel costs for <people> engineers who were at a fair for <days> days. What were the hotel costs for one engineer for a single day?",
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
            "Wage from $<old> to $<new> an hour, <hours> hours a week, <km> km to work. Extra pay per week?",
            "How much bigger does a week's wage become for a baker, <hours> hours at the oven each week and <km> km on a bicycle to get there, when an hour is paid with $<new> where it used to be $<old>?",
            "The guard was tired of $<old> an hour and has been promised $<new>. Each week the guard does <hours> hours of rounds at a plant <km> km out of town. By how many dollars will the weekly wage exceed the present one?",
            "Find the weekly increase in earnings for <hours> hours of work per week when the rate per hour rises from $<old> to $<new>, the way to work being <km> km.",
            "My aunt goes <km> km to her job. She got $<old> for an hour before, and now she gets $<new>. She is there <hours> hours every week. How many more dollars does she bring home in a week?",
            "The ferry people went on strike, bands playing, and won: $<new> an hour and no longer $<old>. The crossing is <km> km, and each of them works <hours> hours weekly. What did the strike bring each of them per week?",
            "For <hours> hours in the week a nurse could work in the clinic, <km> km off, at $<new> an hour or in the home next door at $<old> an hour. How much more per week does the clinic pay?",
            "A gardener asks $<new> per hour of new customers but has left old ones at $<old>. If a new customer, <km> km away, and an old one both need the gardener for <hours> hours a week, what does the new one pay over and above the old one each week?",
        ),
        steps=("more = new - old", "more * hours"),
        draw=between("old < new < 1.5 * old", old=(9, 35, 0.5), new=(10, 42, 0.5), hours=(8, 40),
                     km=(2, 30)),
        distractors=("km",),
    ),
)
