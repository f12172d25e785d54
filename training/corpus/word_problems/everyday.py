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
        ),
        steps=("before = cost / people", "after = cost / (people - fewer)", "after - before"),
        draw=between("fewer < people - 1", people=(5, 20), cost=(60, 900, 30), fewer=(1, 6)),
    ),
)
