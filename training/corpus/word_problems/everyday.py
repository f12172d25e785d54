"""Wages, taxes, bills, votes, sports and other everyday sums."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="weekly-wage",
        phrasings=(
            "<name> earns $<pay> per hour and works <hours> hours a day on <days> days a week. "
            "How much is earned in a week?",
            "At $<pay> an hour, what is the weekly wage for <days> days of <hours> hours?",
            "Working <hours> hours on each of <days> days for $<pay> per hour, how much does "
            "<name> earn in all?",
            "A waiter gets $<pay> per hour. In one week he works on <days> days, always <hours> "
            "hours. Find his pay for the week.",
            "$<pay> an hour, <hours> hours a day, <days> days. Pay?",
            "My sister minds the neighbour's baby on <days> days, <hours> hours each time, and gets $<pay> for every hour. How much money does she get altogether, in dollars?",
            "Find the total cost in dollars of hiring a machine at $<pay> per hour, when it is used <hours> hours daily during <days> days.",
            "How many dollars does the fair owe the piano player, who played on <days> days from noon on, <hours> hours a day, and charges $<pay> an hour?",
            "The painter is slow but neat. He is at it for <hours> hours a day, takes $<pay> for the hour and needs <days> days. What will his bill be, in dollars?",
            "A parking lot takes $<pay> for each hour. Commuting to town on <days> days, Vera leaves her car there for <hours> hours every day. What does she spend on parking in total, in dollars?",
            "An interpreter was booked for a congress of <days> days with <hours> hours of talks a day. At a rate of $<pay> per hour, what fee in dollars is due to her?",
            "For every hour on stage an actor receives $<pay>. He spends <hours> hours of each day on stage and does so for <days> days. What sum in dollars does he receive?",
        ),
        steps=("pay * hours * days",),
        draw=between(pay=(9, 40, 0.5), hours=(4, 10), days=(3, 6)),
    ),
    Problem(
        concept="wage-with-overtime",
        phrasings=(
            "<name> gets $<pay> per hour for the first <normal> hours of a week and <more>% more "
            "for every hour beyond. What is the pay for <hours> hours?",
            "Up to <normal> hours a week are paid at $<pay> each, overtime at <more>% above that. "
            "How much does a week of <hours> hours bring?",
            "For <hours> hours of work in a week, of which those above <normal> are overtime, "
            "what does <name> earn at $<pay> per normal hour and <more>% more per hour of "
            "overtime?",
            "The pay is $<pay> per hour for <normal> hours and rises by <more>% for each further "
            "hour. Find the pay for a week with <hours> hours.",
            "<normal> hours at $<pay>, hours beyond at <more>% more. Pay for <hours> hours?",
            "My dad gets $<pay> for every hour. When he has worked <normal> hours in a week, each hour after that pays <more>% more. He worked <hours> hours this week! How many dollars did he get?",
            "Find the charge for <hours> hours of use, if each of the first <normal> hours is charged at $<pay> and each hour in excess of these at a rate <more>% higher.",
            "How much does a studio cost for recordings of <hours> hours, when an hour is $<pay> but, once <normal> hours are over, every hour that follows is <more>% dearer than that?",
            "A night nurse was on duty for <hours> hours last week, poor soul. Her contract covers <normal> hours at $<pay> an hour and grants a supplement of <more>% on the hourly pay for the time beyond them. What did she earn in dollars?",
            "A publisher pays the translator $<pay> for every page up to <normal> pages; a page past that limit is paid at <more>% above this amount. The text she translated has <hours> pages. What is her fee in dollars?",
            "The bricklayer put in <hours> hours, more than the <normal> that are usual. His hourly pay of $<pay> was increased by <more>% for the hours over and above the usual ones. To what sum in dollars did his pay come?",
            "A hiring firm lets out a crane at $<pay> an hour for at most <normal> hours; time on top of this costs an extra <more>% per hour. Calculate the price in dollars for keeping the crane <hours> hours.",
        ),
        steps=(
            "basic = pay * normal",
            "extra = (hours - normal) * pay * (1 + more / 100)",
            "basic + extra",
        ),
        draw=between("hours > normal", pay=(10, 40), normal=[35, 36, 38, 40], more=[20, 25, 40,
                     50, 75, 100], hours=(40, 56)),
    ),
    Problem(
        concept="salary-after-tax-and-deduction",
        phrasings=(
            "<name> has a salary of $<salary>. A tax of <tax>% is taken from it and then $<fixed> "
            "for insurance. How much is paid out?",
            "From a salary of $<salary> go <tax>% tax and $<fixed> for insurance. What remains?",
            "What is left of $<salary> when <tax>% of it are paid as tax and another $<fixed> as "
            "rent?",
            "After <tax>% tax on the whole salary of $<salary> and a deduction of $<fixed>, find "
            "the money that <name> receives.",
            "Salary $<salary>, tax <tax>%, then $<fixed> off. Net?",
            "Mum won $<salary> in a raffle. She gave <tax>% of it to Grandpa and after that she spent $<fixed> on a toy robot for me. How many dollars did she have left?",
            "Find the amount that remains of $<salary> after a deduction of <tax>% of this sum and a further deduction of $<fixed>.",
            "How much reaches the author, if the royalties are $<salary>, the agent keeps <tax>% of them, and $<fixed> are withheld for copies that were sent back?",
            "A house seller expected the full $<salary>. Then the broker took <tax>% of that price and the notary asked for $<fixed> besides, as they do. What did the seller keep, in dollars?",
            "Over the weekend a choir collected $<salary>. The hall takes <tax>% of the collection, while the organist is paid $<fixed>. What is left for the choir in dollars?",
            "Having paid $<fixed> for the stall and, on top of this, <tax>% of her takings to the market office, a potter goes home with the rest of takings of $<salary>. How many dollars does she bring home?",
            "The monthly pension is $<salary>. Of the pension <tax>% go to health care, and the home charges $<fixed> for the laundry. How many dollars of pocket money does the pensioner still have?",
        ),
        steps=("tax_paid = salary * tax / 100", "salary - tax_paid - fixed"),
        draw=between(salary=(1500, 8000, 100), tax=(8, 35), fixed=(50, 400, 10)),
    ),
    Problem(
        concept="price-with-sales-tax",
        phrasings=(
            "<name> buys <count> <thing> at $<price> each. A sales tax of <tax>% is added. What "
            "is the total?",
            "With <tax>% tax added to the price, what do <count> <thing> at $<price> apiece cost "
            "in all?",
            "A piece costs $<price> without tax. How much must be paid for <count> pieces with a "
            "tax of <tax>%?",
            "<tax>% tax comes on top of the bill for <count> <thing> priced $<price> each. Find "
            "the sum to pay.",
            "<count> pieces at $<price>, plus <tax>% tax. Total?",
            "I want <count> comic books and each one says $<price>. But the lady says she has to put <tax>% tax on top. How many dollars do I need?",
            "Find the gross amount of an invoice for <count> units at a net price of $<price> per unit, the tax rate being <tax>%.",
            "How much does a hotel charge altogether for <count> nights, when a night is $<price> and a city tax of <tax>% is put on the sum?",
            "The caterer reckons $<price> a head, and <count> heads will come, hungry ones. To all this he adds <tax>% for service. What does the feast come to in dollars?",
            "A surcharge of <tax>% is levied on freight that goes by air. By land a crate costs $<price> to send. What must be paid in dollars for <count> crates by air, given that the charge is otherwise the same as by land?",
            "Wholesale, a roll of wallpaper is $<price>. The decorator passes it on at <tax>% more than he paid. What do <count> rolls cost his customer in dollars?",
            "An importer buys <count> clocks abroad at $<price> for one clock and pays customs duty of <tax>% on their value at the border. Taking clocks and duty together, how many dollars does he spend?",
        ),
        steps=("net = count * price", "net * (1 + tax / 100)"),
        draw=between(count=(2, 30), price=(1.5, 20, 0.5), tax=(4, 25)),
    ),
    Problem(
        concept="bill-with-tip-shared",
        phrasings=(
            "A bill of $<bill> plus a tip of <tip>% is shared equally by <people> people. How "
            "much does each pay?",
            "<people> friends eat for $<bill>, add <tip>% as a tip and divide the sum equally. "
            "What does each of them pay?",
            "With a tip of <tip>% on a bill of $<bill>, what is the equal share of each of "
            "<people> guests?",
            "Dinner costs $<bill>. <name> adds <tip>% for the waiter, and the total is split "
            "between <people> persons. Find the share of each.",
            "Bill $<bill>, tip <tip>%, <people> people. Each pays?",
            "We are <people> kids and the boat trip is $<bill>. We want to give the captain <tip>% more because he was nice. If we all pay the same, how many dollars is it for each of us?",
            "Find the equal share of each of <people> owners in a fund which has grown by <tip>% from its original value of $<bill>.",
            "How much does every one of <people> roommates owe, when they split evenly a phone bill of $<bill> that was raised by a late charge of <tip>%?",
            "The quote for the shared gutter said $<bill>, and naturally it became <tip>% more in the end. The <people> neighbours under that gutter bear the cost in equal parts. What is the part of each in dollars?",
            "A haircut party, why not: the stylist bills $<bill> for doing <people> bridesmaids, and they reward her with a further <tip>% on top. Each bridesmaid puts in the same amount. How many dollars is that?",
            "With <tip>% interest due at the end of the year, <people> partners pay back a loan of $<bill> and its interest, all partners contributing alike. What does one partner contribute in dollars?",
            "The tent was rented for $<bill> before tax by <people> scouts. Tax brings the cost up by <tip>%, and then it is divided equally among them. How many dollars must a scout contribute?",
        ),
        steps=("total = bill * (1 + tip / 100)", "total / people"),
        draw=between(bill=(30, 300, 6), tip=(5, 25, 5), people=(2, 9)),
    ),
    Problem(
        concept="votes-of-the-winner",
        phrasings=(
            "In an election between two candidates the winner got <rate>% of the votes and won by "
            "<margin> votes. How many votes were cast?",
            "One of two candidates received <rate>% of all votes and had <margin> votes more than "
            "the other. How many votes were there in total?",
            "Two people stood for mayor. With <rate>% of the votes the winner was <margin> votes "
            "ahead. Find the number of votes cast, all of them valid.",
            "A plan was accepted with <rate>% of the votes for it and all others against it, a "
            "lead of <margin> votes. How many people voted?",
            "Two candidates. Winner: <rate>%, margin <margin> votes. Total votes?",
            "All the kids in our city had to choose pizza or pasta for the school kitchens. <rate>% chose pizza, and that was <margin> kids more than for pasta. How many kids chose?",
            "Find a whole of which one part is <rate>% and exceeds the other part, namely all the rest, by <margin>.",
            "How many tickets did the fair sell, if <rate>% of them were bought by visitors from the town, all others by visitors from outside, and the town was ahead by <margin> tickets?",
            "In a plebiscite <rate>% said yes. The noes, who made up everybody else, fell short of the yeses by <margin>, and there was a long face or two. How many people took part?",
            "A factory makes left and right gloves badly out of step: <rate>% of its gloves are left ones, and so there are <margin> right gloves fewer than left gloves. What is the total number of gloves?",
            "Viewers phoned in for one of two dancers. The tall dancer had <margin> calls more than the short one, which gave her <rate>% of the calls. What number of calls came in altogether?",
            "Grazing on the island are only sheep and goats. The sheep make up <rate>% of the animals, and they outnumber the goats by <margin>. How many animals live on the island?",
        ),
        steps=("lead = 2 * rate - 100", "margin * 100 / lead"),
        draw=derive(between("total * (2 * rate - 100) % 100 == 0", rate=(52, 80), total=(200,
                    9000, 100)), rate="rate", margin="total * (2 * rate - 100) / 100"),
    ),
    Problem(
        concept="valid-votes-of-a-candidate",
        phrasings=(
            "Of <votes> votes <bad>% were invalid. One candidate got <rate>% of the valid votes. "
            "How many valid votes did this candidate get?",
            "<votes> people voted and <bad>% of the votes did not count. <name> won <rate>% of "
            "those that counted. How many votes did <name> win?",
            "In an election with <votes> votes, <bad>% are declared invalid. How many valid votes "
            "go to a party that has <rate>% of the valid ones?",
            "A party has <rate>% of the valid votes. There were <votes> votes, <bad>% of them "
            "invalid. Find the number of votes for the party.",
            "<votes> votes, <bad>% invalid; a candidate has <rate>% of the valid. Votes for him?",
            "The farmer had <votes> eggs and <bad>% of them got broken on the way. Of the good eggs <rate>% were brown. How many good brown eggs did he have?",
            "Find <rate>% of the quantity that remains when <votes> is diminished by <bad>% of itself.",
            "How many seedlings bloom red, if <votes> seeds were sown, <bad>% of them never came up, and <rate>% of those that did come up bloom red?",
            "A survey was mailed to <votes> homes. The bin got <bad>% of the forms, as one would expect; the others were all sent back, and <rate>% of these favored the new park. How many forms sent back favored the park?",
            "Sea water spoiled <bad>% of the <votes> oranges in the hold. What was sound went ashore, and <rate>% of the sound ones were sold on the first day. How many oranges were sold that day?",
            "Among those not rejected by the army doctor, <rate>% joined the navy. He rejected <bad>% of the <votes> recruits he saw. How many recruits joined the navy?",
            "A publisher prints <votes> copies and gives away <bad>% of them for review. Of the remaining copies <rate>% go to libraries. How many copies do the libraries receive?",
        ),
        steps=("valid = votes * (1 - bad / 100)", "valid * rate / 100"),
        draw=between("votes * (100 - bad) * rate % 10000 == 0", votes=(2000, 20000, 1000), bad=(5,
                     25, 5), rate=(30, 70, 5)),
    ),
    Problem(
        concept="coins-of-two-kinds",
        phrasings=(
            "<name> has <count> coins of <small> and <large> cents, <total> cents in all. How "
            "many coins are of the larger value?",
            "<count> coins, some of <small> cents and the others of <large> cents, are worth "
            "<total> cents. How many coins have the greater value?",
            "A purse holds <total> cents in <count> coins that are worth <small> or <large> cents "
            "each. Find the number of the more valuable coins.",
            "A box with <count> coins of <small> cents and of <large> cents has a value of "
            "<total> cents. How many coins of the greater value are in it?",
        ),
        steps=("least = count * small", "(total - least) / (large - small)"),
        draw=derive(between("small < large", few=(3, 30), many=(3, 30), small=[2, 5, 10],
                    large=[10, 20, 25, 50]), count="few + many", small="small", large="large",
                    total="few * large + many * small"),
    ),
    Problem(
        concept="value-of-coins-in-a-ratio",
        phrasings=(
            "A bag holds coins of <small>, <middle> and <large> cents, equally many of each, "
            "worth <total> cents in all. How many coins of each kind are there?",
            "Equal numbers of coins worth <small>, <middle> and <large> cents make <total> cents. "
            "How many of each are there?",
            "<total> cents are paid with as many <small> cent coins as <middle> cent coins and "
            "<large> cent coins. How many coins of each kind are used?",
            "With the same number of coins of <small>, <middle> and <large> cents <name> has "
            "<total> cents. Find that number.",
            "Equal numbers of <small>, <middle> and <large> cent coins, <total> cents. How many of each?",
            "I have stickers for <small>, <middle> and <large> cents, the same number of every sort. All of them cost me <total> cents. How many of each sort do I have?",
            "Find the number x for which <small> times x, <middle> times x and <large> times x have the sum <total>.",
            "How many rounds did the vending machine man make, if in each round he took one bar for <small> cents, one for <middle> cents and one for <large> cents, and paid <total> cents in all?",
            "A mail room is to put stamps on parcels. Each parcel gets a stamp of <small> cents, one of <middle> cents and one of <large> cents, a pretty sight. At the end <total> cents' worth of stamps has been used. How many parcels were there?",
            "Three taps fill a tank, giving <small>, <middle> and <large> litres a minute. They are opened at the same moment and closed together when <total> litres are in the tank. For how many minutes were they open?",
            "Of rolls, buns and cakes a baker sells equally many today. A roll is <small> cents, a bun <middle> cents and a cake <large> cents; he takes <total> cents in total. How many cakes did he sell?",
            "To ship <total> kg of grain in sacks of <small> kg, barrels of <middle> kg and crates of <large> kg, all of them filled up, as many sacks as barrels and as many barrels as crates are used. How many crates are loaded?",
        ),
        steps=("total / (small + middle + large)",),
        draw=derive(between(each=(4, 60), small=[1, 2, 5], middle=[10, 20], large=[25, 50]),
                    total="each * (small + middle + large)", small="small", middle="middle",
                    large="large"),
    ),
    Problem(
        concept="heads-and-legs",
        phrasings=(
            "A farm has hens and goats, <heads> heads and <legs> legs in all. How many goats are "
            "there?",
            "Among cows and ducks <name> counts <heads> heads and <legs> legs. How many cows are "
            "there?",
            "Ducks and sheep have <legs> legs together and <heads> heads. Find the number of "
            "sheep.",
            "In a yard stand bicycles and cars, <heads> vehicles with <legs> wheels altogether, "
            "two on each bicycle and four on each car. How many cars are there?",
        ),
        steps=("(legs - 2 * heads) / 2",),
        draw=derive(between(goats=(4, 40), hens=(5, 60)), heads="goats + hens",
                    legs="4 * goats + 2 * hens"),
    ),
    Problem(
        concept="adult-tickets-sold",
        phrasings=(
            "A show sold <count> tickets for $<total>. Adults paid $<high> and children $<low>. "
            "How many adults came?",
            "<count> people, who paid $<high> per adult and $<low> per child, brought in "
            "$<total>. How many adult tickets were sold?",
            "Tickets cost $<low> for children and $<high> for adults. $<total> came in for "
            "<count> tickets. Find the number of adult tickets.",
            "The takings for <count> tickets were $<total>. At $<high> for each adult and $<low> "
            "for each child, how many of the tickets were for adults?",
            "<count> tickets, $<total>; adult $<high>, child $<low>. Adult tickets?",
            "We sold <count> bunches of flowers and earned $<total>. A big bunch was $<high> and a small bunch was $<low>. How many big bunches did we sell?",
            "Find how many of <count> articles cost $<high> apiece, if the others cost $<low> apiece and the price of all is $<total>.",
            "How many rooms with a sea view does the inn have, when a night brings $<high> for such a room and $<low> for one without, and the <count> rooms, all taken, bring $<total>?",
            "The nursery delivered <count> rose bushes and lilacs for $<total>. A rose bush came to $<low>, a lilac, which smells sweeter, to $<high>. How many lilacs were delivered?",
            "With $<low> for a day shift and $<high> for a night shift, a watchman earned $<total> by doing <count> shifts. What number of them were at night?",
            "At the bazaar $<total> went into the box for paperbacks at $<low> and hardbacks at $<high>. Altogether <count> books changed hands. How many of those were hardbacks?",
            "A courier delivers <count> parcels. For an express parcel he gets $<high>, for a normal one only $<low>, and his day brings him $<total>. Work out how many of the parcels are express.",
        ),
        steps=("least = count * low", "(total - least) / (high - low)"),
        draw=derive(between("low < high", adults=(20, 200), children=(10, 150), high=(8, 20),
                    low=(3, 10)), count="adults + children",
                    total="adults * high + children * low", high="high", low="low"),
    ),
    Problem(
        concept="marks-for-right-and-wrong-answers",
        phrasings=(
            "A test has <count> questions. A right answer gives <plus> marks, a wrong one takes "
            "away <minus>. <name> answers all and gets <marks> marks. How many answers are right?",
            "For each right answer one gets <plus> points, for each wrong one loses <minus>. "
            "After <count> answers <name> has <marks> points. How many were right?",
            "With <plus> marks for a correct answer and <minus> marks off for a wrong one, "
            "<marks> marks were reached by answering all <count> questions. Find the number of "
            "correct answers.",
            "All <count> questions of a quiz were answered, for a score of <marks>. Right answers "
            "count <plus>, wrong ones cost <minus>. How many right answers were given?",
            "<count> answers, <plus> per right, minus <minus> per wrong, score <marks>. Right answers?",
            "I threw <count> balls at the can. Every hit gave me <plus> tokens and for every miss I had to give back <minus>. Now I have <marks> tokens and I had none before. How many times did I hit?",
            "Find how many of <count> terms equal <plus>, given that each of the others is negative <minus> and that the sum of all is <marks>.",
            "How many of the <count> vases arrived whole, if the carrier was paid <plus> dollars for a whole vase, had to pay <minus> dollars for a broken one, and ended up with <marks> dollars?",
            "A snail climbs <plus> cm up the wall on a wet day and slips <minus> cm down on a dry one, poor thing. After <count> days it sits <marks> cm above its starting point. How many of the days were wet?",
            "In a league of the village a win brings <plus> points and a defeat costs <minus> points, draws being impossible. Having played <count> games the Owls stand at <marks> points. How many wins have they?",
            "Each working day a farmhand receives <plus> coins, and each idle day he pays <minus> coins for his board. When <count> days are over he owns <marks> coins, having begun with none. On how many days did he work?",
            "A gambler who came without chips leaves with <marks> chips after <count> rounds. A round that he won brought <plus> chips, a round that he lost took away <minus>, and no round was even. In how many rounds was he the winner?",
        ),
        steps=("(marks + count * minus) / (plus + minus)",),
        draw=derive(between("right * plus > wrong * minus", right=(12, 60), wrong=(3, 30),
                    plus=(3, 5), minus=(1, 2)), count="right + wrong", plus="plus", minus="minus",
                    marks="right * plus - wrong * minus"),
    ),
    Problem(
        concept="taxi-fare",
        phrasings=(
            "A taxi costs $<base> to start and $<each> per km. What does a ride of <distance> km "
            "cost?",
            "For a ride of <distance> km, how much must <name> pay with a starting fee of $<base> "
            "and $<each> for every km?",
            "The fare is $<each> per km plus a fixed $<base>. How much is it for <distance> km?",
            "With $<base> as the basic fee and $<each> for each km, find the price of a taxi ride "
            "of <distance> km.",
            "Fixed $<base>, $<each> per km, <distance> km. Fare?",
            "The pony ride lady wants $<base> for the saddle and $<each> for every time round the field. I want to go round <distance> times! How many dollars is that?",
            "Find the value in dollars of a linear tariff with a constant part of $<base> and $<each> per unit, for a consumption of <distance> units.",
            "How much is a rowing boat on the pond for <distance> hours, if the boatman takes $<each> an hour and $<base> for the life jackets?",
            "Renting skates costs $<base> whether one skates or just falls over, and the rink then counts $<each> for each hour on the ice. What does someone pay in dollars who stays for <distance> hours?",
            "At $<each> apiece, <distance> posters are ordered from a printer who charges $<base> besides for setting up the press. What is the whole bill in dollars?",
            "A telegram cost $<base> for the form and another $<each> for every word on it. What was the price in dollars of a telegram with <distance> words?",
            "To enter the strawberry field takes $<base>, and a basket filled there is $<each>. A family goes in on one entry and fills <distance> baskets. How many dollars does it have to hand over?",
        ),
        steps=("base + each * distance",),
        draw=between(base=(2, 8, 0.5), each=(1.2, 4, 0.2), distance=(3, 40)),
    ),
    Problem(
        concept="km-for-the-money-in-a-taxi",
        phrasings=(
            "A taxi costs $<base> to start and $<each> per km. How many km can <name> ride for "
            "$<money>?",
            "With $<money>, how many km does one get in a cab that takes a fixed $<base> and then "
            "$<each> for every km?",
            "A ride cost $<money>. The starting fee is $<base> and every km costs $<each>. How "
            "many km long was the ride?",
            "How long in km is a taxi ride that costs $<money> if $<base> is the basic fee and "
            "each km is $<each>?",
        ),
        steps=("(money - base) / each",),
        draw=derive(between(base=(2, 8, 0.5), each=(1.5, 4, 0.5), distance=(3, 40)), base="base",
                    each="each", money="base + each * distance"),
    ),
    Problem(
        concept="months-until-two-plans-cost-the-same",
        phrasings=(
            "One gym takes $<fee> to join and $<low> a month, another takes nothing to join and "
            "$<high> a month. After how many months have both cost the same?",
            "A phone costs $<fee> and then $<low> per month; another plan is free at first and "
            "costs $<high> per month. After how many months are the costs equal?",
            "<name> can buy a filter for $<fee> and then spend $<low> a month, or spend $<high> a "
            "month without it. In how many months does the filter pay for itself?",
            "With a first payment of $<fee> the monthly cost is $<low>, without it $<high>. After "
            "how many months is it the same whichever was chosen?",
            "Plan one: $<fee>, then $<low> a month. Plan two: $<high> a month. Equal after how many months?",
            "My brother paid $<fee> for his own fishing rod and now every trip costs him $<low>. I have to rent a rod, so every trip costs me $<high>. After how many trips have we both spent the same?",
            "Find the number of units at which a tariff of $<high> per unit equals a tariff of $<fee> plus $<low> per unit.",
            "How many visits does it take until the zoo pass has just paid off, if the pass is $<fee>, a visit with it costs $<low> and a visit without any pass $<high>?",
            "Roasting coffee at home needs a pan for $<fee>, and then a bag costs $<low> in raw beans; the shop wants $<high> a bag. At what number of bags is it all the same, apart from the lovely smell?",
            "The old heater burns $<high> of oil each week. A new one would burn only $<low> a week but has to be bought for $<fee>. In how many weeks will the spending on the new one, purchase and oil, be just what the old one would have used up?",
            "One printer prints for $<low> a book after $<fee> for the plates. The other asks nothing for plates and $<high> a book. For how many books are both equally dear?",
            "Keeping the old bicycle means repairs of $<high> a month. A better bicycle is on offer for $<fee>, with repairs of $<low> a month. The number of months after which keeping and buying have cost equally much is wanted.",
        ),
        steps=("fee / (high - low)",),
        draw=derive(between(low=(8, 40), more=(3, 20), months=(3, 24)), fee="more * months",
                    low="low", high="low + more"),
    ),
    Problem(
        concept="weeks-of-saving",
        phrasings=(
            "<name> has $<have> and saves $<each> a week. After how many weeks is there enough "
            "for <good> at $<price>?",
            "<good> costs $<price>. With $<have> in hand and $<each> more every week, how many "
            "weeks must <name> save?",
            "Saving $<each> per week and beginning with $<have>, in how many weeks does one reach "
            "$<price>?",
            "To buy <good> for $<price>, <name>, who owns $<have>, puts $<each> aside each week. "
            "Find the number of weeks.",
            "Have $<have>, add $<each> weekly, goal $<price>. Weeks?",
            "I want a telescope that costs $<price>! My piggy bank has $<have> and I get $<each> pocket money every Sunday. How many Sundays do I have to wait if I spend nothing?",
            "Find the number of equal increases of <each> units by which a stock of <have> units rises to <price> units.",
            "How many hours will the pump run until the tank is full, if the tank takes <price> barrels, <have> barrels are in it already and the pump adds <each> barrels an hour?",
            "The choir needs $<price> for new robes, the moths have seen to that. A generous aunt gave $<have>, and every concert leaves $<each> in the box. What number of concerts will do it?",
            "At <each> pages a night, Ravi is writing a novel of <price> pages. To date <have> pages are written. In how many nights will the novel be complete?",
            "Of a debt of $<price> a part, $<have>, has been paid off. The rest goes in payments of $<each> a month. For how many months must it still be paid?",
            "From milestone <have>, where he slept, a pilgrim walks on toward the shrine at milestone <price>, passing <each> milestones a day. How many days must he walk?",
        ),
        steps=("(price - have) / each",),
        draw=derive(between(have=(10, 90, 5), each=(5, 40), weeks=(4, 30)), have="have",
                    each="each", price="have + each * weeks"),
    ),
    Problem(
        concept="change-from-a-purchase",
        phrasings=(
            "<name> buys <a> <thing> at $<first> each and <b> <other_thing> at $<second> each and "
            "pays with $<money>. How much is the change?",
            "From $<money>, what is left after buying <a> <thing> for $<first> apiece and <b> "
            "<other_thing> for $<second> apiece?",
            "<a> <thing> cost $<first> each and <b> <other_thing> cost $<second> each. <name> "
            "gives $<money>. How much money comes back?",
            "Paying $<money> for <b> <other_thing> at $<second> each together with <a> <thing> at "
            "$<first> each, how much does <name> get back?",
            "<a> at $<first>, <b> at $<second>, paid with $<money>. Change?",
            "I had $<money> for the fair. I went on the slide <a> times for $<first> each time and threw hoops <b> times for $<second> each time. How many dollars do I have now?",
            "Find what remains of $<money> after the payment of <a> amounts of $<first> and <b> amounts of $<second>.",
            "How many dollars of credit are left on a copy card of $<money>, once <b> plain copies at $<second> a copy and <a> color copies at $<first> a copy have been made?",
            "Stamps again: Mrs Lund sends <a> parcels, for which the post office takes $<first> each, and <b> cards at $<second> each. She puts $<money> on the counter. What does the clerk give her back, in dollars?",
            "A gardener's budget was $<money>. Into the ground went <b> bulbs, bought for $<second> apiece, and <a> shrubs, bought for $<first> apiece. How much of the budget is unspent, in dollars?",
            "Each egg in the market is $<second> and each cheese $<first>. A cook with $<money> in her purse takes <b> eggs and <a> cheeses. With how many dollars does she walk home?",
            "Of the $<money> in the club's cash box, <a> members were refunded $<first> each and <b> members $<second> each. How many dollars does the cash box still hold?",
        ),
        steps=("spent = a * first + b * second", "money - spent"),
        draw=between("a * first + b * second < money", a=(2, 12), first=(0.5, 6, 0.25), b=(2, 12),
                     second=(0.5, 6, 0.25), money=[20, 50, 100]),
    ),
    Problem(
        concept="salary-with-commission",
        phrasings=(
            "<name> gets $<base> a month and <rate>% of all sales above $<free>. What is the pay "
            "in a month with sales of $<sales>?",
            "With a basic salary of $<base> and a commission of <rate>% on sales above $<free>, "
            "how much is earned by selling for $<sales>?",
            "A seller sold goods for $<sales> this month. The pay is $<base> plus <rate>% of what "
            "goes beyond $<free>. How much does the seller get?",
            "Find the pay for sales of $<sales> when $<base> is fixed and <rate>% are added on "
            "the part of the sales over $<free>.",
            "Base $<base>; <rate>% on sales over $<free>. Sales $<sales>. Pay?",
            "My uncle sells cars. He gets $<base> no matter what, and for the money he takes in after the first $<free> he gets <rate>% of it. This month he took in $<sales>. How many dollars does he get?",
            "Find the sum of $<base> and <rate>% of the amount by which $<sales> exceeds $<free>.",
            "How much tax is due on an income of $<sales>, if the tax is $<base> up to an income of $<free> and then grows by <rate>% of the income beyond that?",
            "A singer asked for $<base> and a share in the success: <rate>% of whatever comes in beyond $<free> at the box office. The house was packed, and $<sales> came in. What is she owed in dollars?",
            "The landlord of a store charges a fixed rent of $<base>. If turnover passes $<free>, he takes <rate>% of the excess in addition. What rent in dollars falls due for a turnover of $<sales>?",
            "On takings of $<sales> a ferryman must pay the town a fee of $<base> and besides that <rate>% of the takings left after $<free> have been set aside as exempt. What does the town get from him in dollars?",
            "For an auction that fetched $<sales> the house bills $<base>, plus a premium of <rate>% which leaves the first $<free> of the proceeds untouched. How many dollars does the house bill?",
        ),
        steps=("commission = (sales - free) * rate / 100", "base + commission"),
        draw=between("sales > free", base=(600, 2500, 50), rate=(2, 15), free=(2000, 8000, 500),
                     sales=(4000, 30000, 500)),
    ),
    Problem(
        concept="points-of-a-league-team",
        phrasings=(
            "A team gets <win> points for a win and <draw> for a draw. In <games> games it lost "
            "<lost> and drew <drawn>. How many points does it have?",
            "Out of <games> games a club drew <drawn> and lost <lost>, and won the others. With "
            "<win> points per win and <draw> per draw, how many points is that?",
            "For a win there are <win> points, for a draw <draw>, for a loss none. After <games> "
            "games with <lost> losses and <drawn> draws, how many points has a team?",
            "<lost> of <games> games were lost and <drawn> were drawn. Find the points of the "
            "team if each win brings <win> and each draw <draw>.",
            "<games> games, <lost> lost, <drawn> drawn; <win> per win, <draw> per draw. Points?",
            "We played rock and paper <games> times. I lost <lost> times and <drawn> times it was a tie. You get <win> sweets if you win, <draw> if it is a tie and nothing if you lose. How many sweets did I get?",
            "Find the total score when, of <games> trials, <lost> count nothing, <drawn> count <draw> each and the remaining ones count <win> each.",
            "How many coins did the archer take home from <games> shots, when he missed with <lost>, hit the outer ring with <drawn> for <draw> apiece, and hit the centre with the rest for <win> apiece?",
            "The county chess cup gives <draw> points to both players if they agree to a draw, and <win> to a winner. Old Silas played <games> rounds, grumbled through <drawn> draws and went down in <lost>. He won the remaining rounds. What was his total of points?",
            "A hen that lays a white egg earns the farmer <draw> cents, a hen that lays a brown one <win> cents. This morning <games> hens were checked: <lost> had laid nothing, <drawn> a white egg, every other one a brown egg. How many cents are the eggs worth?",
            "Losses bring nothing in this debating league, ties bring <draw> and victories <win>. The team from Hull had <lost> losses and <drawn> ties; all its other debates, of <games> in all, were victories. How many points stand beside its name?",
            "Every full report is paid with <win> credits and every short one with <draw>; blank sheets earn none. Out of <games> sheets handed in by a scout, <drawn> were short reports, <lost> were blank and all the rest full reports. How many credits does he earn?",
        ),
        steps=("won = games - lost - drawn", "won * win + drawn * draw"),
        draw=between("lost + drawn < games", win=[2, 3, 4], draw=[1], games=(12, 40), lost=(2,
                     15), drawn=(2, 12)),
    ),
    Problem(
        concept="games-to-win-for-a-percentage",
        phrasings=(
            "A team has won <won> of <played> games. How many games in a row must it win to have "
            "won <target>% of all its games?",
            "After <played> games with <won> wins, how many further games, all won, raise the "
            "share of wins to <target>%?",
            "<name> has won <won> of the <played> games so far. If <name> wins every game from "
            "now on, after how many more games is the share of wins exactly <target>%?",
            "To bring its wins from <won> in <played> games to <target>% of all games, how many "
            "wins without a loss does a club need?",
        ),
        steps=("share = target / 100", "(share * played - won) / (1 - share)"),
        draw=between(
            "(target * played - 100 * won) % (100 - target) == 0 < target * played - 100 * won",
            played=(10, 60), won=(5, 40), target=[60, 75, 80, 90],
        ),
    ),
    Problem(
        concept="snail-in-a-well",
        phrasings=(
            "A snail sits at the bottom of a well of <depth> m. Each day it climbs <up> m and "
            "each night it slides back <down> m. On which day does it reach the top?",
            "From the foot of a wall of <depth> m a lizard climbs <up> m every day and slips down "
            "<down> m every night. After how many days, the last one counted, is it on top?",
            "Every day a beetle goes <up> cm up a pole and every night <down> cm down. The pole "
            "is <depth> cm high. On the how many-th day does the beetle first touch the top?",
            "The rim is <depth> m above a frog. By day it gains <up> m and by night it loses "
            "<down> m. Find the number of the day on which it gets out.",
        ),
        steps=("nights = math.ceil((depth - up) / (up - down))", "nights + 1"),
        draw=between("down < up < depth", depth=(8, 60), up=(3, 7), down=(1, 4)),
    ),
    Problem(
        concept="buses-for-a-trip",
        phrasings=(
            "<people> pupils and <more> teachers go on a trip. A bus has <seats> seats. How many "
            "buses are needed at least?",
            "How many buses with <seats> seats are needed to carry <people> guests and <more> "
            "guides?",
            "With <seats> seats in each bus, find the smallest number of buses for <people> "
            "children and <more> parents.",
            "A club of <people> members takes along <more> helpers. The buses that it can rent "
            "have <seats> seats. How many must it rent?",
            "<people> plus <more> persons, <seats> per bus. Least number of buses?",
            "There are <people> red blocks and <more> blue blocks on my floor and one box takes <seats> blocks. How many boxes do I need so that nothing stays on the floor?",
            "Find the least whole number of containers, each holding up to <seats> units, that can hold <people> units together with <more> further units.",
            "How many pages does an album need at the very least for <people> summer photos and <more> winter photos, if no more than <seats> photos go on a page?",
            "The mill has <people> sacks of rye to deliver and <more> sacks of oats. Its old cart, squeaking all the way, takes <seats> sacks a trip. In how many trips, at the fewest, is everything delivered?",
            "At a wedding <seats> guests can sit round each table. Invited and coming are <people> from the bride's side and <more> from the groom's. What is the smallest number of tables that seats them all?",
            "A cable car holds <seats> riders. Waiting below are <people> skiers, and <more> walkers join the line. How often must it go up at least to bring all of them to the top?",
            "Egg cartons are sold with room for <seats> eggs. On Monday the hens laid <people> eggs, on Tuesday <more>. With how many cartons, at the minimum, can the eggs of both days be packed?",
        ),
        steps=("math.ceil((people + more) / seats)",),
        draw=between(people=(80, 600), more=(4, 40), seats=(20, 60, 2)),
    ),
    Problem(
        concept="items-left-after-a-day",
        phrasings=(
            "A bakery that opens at <hour> in the morning bakes <batches> batches of <each> rolls "
            "and sells <sold> of them. How many rolls are left?",
            "In a shop <batches> boxes with <each> <thing> arrive at <hour> in the morning. "
            "<sold> <thing> are sold during the day. How many remain?",
            "<name>, who gets up at <hour>, picks <batches> baskets of <each> <fruit> and sells "
            "<sold> of these <fruit>. How many are not sold?",
            "By <hour> in the morning <batches> trays of <each> cakes are ready. If <sold> cakes "
            "are sold, find how many are left.",
            "From <hour> in the morning: <batches> crates of <each> bottles, <sold> bottles sold. Left?",
            "I woke up at <hour> in the morning and counted my cards: <batches> packs with <each> cards in every pack. Then I gave away <sold> cards. How many cards do I have now?",
            "Find the number of sheets remaining when <sold> sheets have been used from <batches> reams of <each> sheets, the work having begun at <hour> in the morning.",
            "How many seats stayed empty at the matinee, for which doors opened at <hour> in the morning, if the theatre has <batches> rows of <each> seats and <sold> seats were taken?",
            "The gardener started at <hour> in the morning, still yawning, and set out <batches> beds with <each> seedlings per bed. By noon the rabbits had eaten <sold> of the seedlings. How many survived?",
            "By nightfall <sold> of the candles had burned down. They had been brought to the chapel at <hour> in the morning in <batches> bundles of <each>. How many had not burned down?",
            "A truck left the quarry at <hour> in the morning with <batches> pallets, on each of them <each> tiles. Since <sold> tiles broke on the bumpy road, how many came through unbroken?",
            "Of <batches> sheets of stamps with <each> stamps to the sheet, a post office that opens at <hour> in the morning parts with <sold> stamps in a day. The number of stamps still on hand is wanted.",
        ),
        steps=("batches * each - sold",),
        draw=between("sold < batches * each", hour=(5, 9), batches=(4, 20), each=(12, 60, 2),
                     sold=(40, 800, 5)),
        distractors=("hour",),
    ),
    Problem(
        concept="cost-per-person-when-some-drop-out",
        phrasings=(
            "<people> friends rent a boat for $<cost> and share equally. <fewer> of them do not "
            "come. How much more must each of the others pay?",
            "A trip for $<cost> was to be paid equally by <people> people. If <fewer> stay at "
            "home, by how much does the share of each of the rest rise?",
            "The rent of a hall, $<cost>, is split equally. First <people> people wanted to pay, "
            "then <fewer> withdrew. How much more does each remaining person pay?",
            "When <fewer> out of <people> members drop out, how much more does each of the "
            "remaining ones pay for a present of $<cost>, shared equally?",
            "$<cost> split by <people>; <fewer> leave. Rise of each share?",
            "We are <people> kids and wanted to buy a tent for $<cost>, everyone paying the same. But <fewer> of us do not want it any more. How many dollars more does it cost each kid who still wants it?",
            "Find by how much an equal share of $<cost> increases when the number of sharers is reduced from <people> by <fewer>.",
            "How many dollars more does a shepherd put in for the common meadow at $<cost> a year, split evenly, if of <people> shepherds <fewer> give up their flocks and the others carry on?",
            "The heirs had agreed: <people> equal parts of an estate of $<cost>. Then <fewer> of them, tired of the quarrel, gave up their claim. By how many dollars does the part of each remaining heir grow?",
            "Prize money of $<cost> goes in equal amounts to all who finish the race. So far <people> were thought to have finished, but <fewer> of these are struck off for cheating. How many dollars more than thought does each of the honest finishers receive?",
            "A band takes $<cost> for an evening, whoever plays, and divides it evenly. Usually <people> play. Tonight <fewer> are ill. What does each player on stage gain compared with a usual evening, in dollars?",
            "Repairs of the common roof cost $<cost>. The bill was made out in equal amounts to <people> owners; now <fewer> owners are found not to live under that roof at all. How many extra dollars does each of the other owners have to pay?",
        ),
        steps=("before = cost / people", "after = cost / (people - fewer)", "after - before"),
        draw=between("fewer < people - 1", people=(5, 20), cost=(60, 900, 30), fewer=(1, 6)),
    ),
)
