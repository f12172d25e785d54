"""Percentages of all kinds, except of prices."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="part-from-percent",
        phrasings=(
            "A school has <whole> students and <rate>% of them come by bus. How many come by bus?",
            "What is <rate>% of <whole>?",
            "<rate>% of the <whole> seats in a theatre are taken. How many seats are taken?",
            "Out of <whole> <animal> on a farm <rate>% are sold. How many <animal> are sold?",
            "<whole> parcels, <rate>% fragile. Fragile parcels?",
            "We have <whole> books at our school library and my teacher says <rate>% of them have pictures. How many books with pictures are there?",
            "Find the number that amounts to <rate> percent of <whole>.",
            "How many votes did the mayor get when <whole> valid votes were cast and <rate>% of them were for her?",
            "In the orchard <rate>% of the trees bear cherries; the orchard has <whole> trees altogether. What is the number of cherry trees?",
            "The conductor counts heads twice, to be safe, and finds <whole> passengers both times. Among them, <rate>% hold a return ticket. How many passengers are these?",
            "A nursery sowed <whole> seeds, and the germination rate turned out to be <rate>%. How many seeds came up?",
            "With <rate>% of its jobs done, how many jobs has a printer finished if the list holds <whole> jobs in total?",
        ),
        steps=("whole * rate / 100",),
        draw=between("whole * rate % 100 == 0", whole=(40, 1600, 20), rate=(5, 95, 5)),
    ),
    Problem(
        concept="percent-that-a-part-is",
        phrasings=(
            "<part> of the <whole> <pupils> in a hall wear glasses. What percent is that?",
            "What percent of <whole> is <part>?",
            "Of <whole> questions <name> answered <part> correctly. What percent of the answers "
            "were correct?",
            "A library has <whole> books, and <part> of them are lent out. How many percent are "
            "lent out?",
            "<whole> tickets, <part> of them for children. Percent for children?",
            "There are <whole> marbles in my bag and <part> of them are blue. How many percent of my marbles are blue?",
            "Find the percentage of <whole> that is represented by <part>.",
            "What percentage of its <whole> rooms has a hotel let for the night if <part> of the rooms are let?",
            "The choir sings <part> songs in a foreign tongue. Its whole list has <whole> songs. Which percentage of the list is foreign?",
            "Snails everywhere, says the gardener, and shows the damage. He planted <whole> lettuces, and <part> of those have been nibbled. What share of the lettuces has been nibbled, in percent?",
            "<part> km of a road are paved already; when everything is done it will be <whole> km of paved road. How many percent of the work is done?",
            "From among <whole> letters a postman carried, <part> had a foreign stamp. Express these as a percentage of all the letters.",
        ),
        steps=("part / whole * 100",),
        draw=between("part < whole", part=(6, 150, 3), whole=(20, 400, 20)),
    ),
    Problem(
        concept="whole-from-percent",
        phrasings=(
            "<part> people, which is <rate>% of a village, voted. How many people live in the "
            "village?",
            "<rate>% of a number is <part>. What is the number?",
            "<name> has read <part> pages, <rate>% of a book. How many pages does the book have?",
            "If <part> liters fill <rate>% of a tank, how many liters does the whole tank hold?",
        ),
        steps=("part * 100 / rate",),
        draw=derive(between("whole * rate % 100 == 0", rate=(5, 95, 5), whole=(60, 1500, 20)),
                    part="whole * rate / 100", rate="rate"),
    ),
    Problem(
        concept="percent-increase",
        phrasings=(
            "The number of members of a club rose from <old> to <new>. By what percent did it "
            "rise?",
            "A plant grew from <old> cm to <new> cm. What is the growth in percent?",
            "What is the percent increase from <old> to <new>?",
            "Last year <old> visitors came, this year <new>. By how many percent did the number "
            "of visitors go up?",
            "Before: <old> followers. Now: <new>. Growth in percent?",
            "My bean jar had <old> beans in it, I put some more in, and now there are <new>. By how many percent did the beans become more?",
            "Find the relative growth, as a percentage of the first value, of a quantity that passes from <old> to <new>.",
            "By how many percent has the rent gone up if the landlord asks $<new> and used to ask $<old>?",
            "A reservoir now stores <new> million liters. Before the spring floods it stored <old> million liters. Of its content before the floods, what percent has been added?",
            "The little bakery on the corner has become quite famous. It used to sell <old> loaves a day and today it sells <new>. What is the percent gain in daily sales?",
            "<new> bees were counted in the hive in June, against <old> in March. By what percent does the June count exceed the March count?",
            "A school newspaper printed <old> copies of its first issue and <new> copies of its second. The second print run is greater than the first by what percent of the first?",
        ),
        steps=("(new - old) / old * 100",),
        draw=between("new > old", old=(40, 500, 20), new=(50, 900, 10)),
    ),
    Problem(
        concept="percent-decrease",
        phrasings=(
            "The stock of a shop fell from <old> to <new> boxes. By what percent did it fall?",
            "A block of ice shrank from <old> kg to <new> kg. How many percent of it melted?",
            "What is the percent decrease from <old> to <new>?",
            "A lake had an area of <old> hectares and has <new> hectares now. By what percent has "
            "it become smaller?",
            "Was $<old>, is $<new>. Reduction in percent?",
            "I had <old> sweets yesterday and today only <new> are left. How many percent of my sweets did I eat?",
            "Find the relative loss, as a percentage of the first value, of a quantity that passes from <old> down to <new>.",
            "By what percent has the traffic dropped if <new> cars a day use the old road where <old> cars a day used it before?",
            "Only <new> of the clinic's beds are in use this week; last week <old> were. The number in use is down by how many percent of last week's number?",
            "Grandpa has given up sugar in his tea, almost. He once took <old> grams of it a week, and he now takes <new>. What percent of his sugar has he cut?",
            "After a week in the sun the load of hay weighs <new> kg. Prior to that it weighed <old> kg. What percentage of its weight is gone?",
            "A novel of <old> pages leaves the editor's desk with <new> pages. What percent of the pages fell to the editor's pencil?",
        ),
        steps=("(old - new) / old * 100",),
        draw=between("old * 0.3 < new < old", old=(60, 200, 5), new=(30, 190, 2)),
    ),
    Problem(
        concept="value-after-rise-and-fall",
        phrasings=(
            "A number of <start> is increased by <up>% and the result is decreased by <down>%. "
            "What is the final number?",
            "The town had <start> inhabitants. In one year they grew by <up>%, in the next they "
            "became <down>% fewer. How many were there in the end?",
            "First a value of <start> rises by <up>%, then it falls by <down>%. Find the value "
            "after both changes.",
            "A share stood at <start> points, gained <up>% on Monday and lost <down>% of its new "
            "value on Tuesday. At how many points did it end?",
            "<start> points, plus <up>%, then minus <down>% of the result. Points at the end?",
            "There were <start> ants in my ant farm. First they became <up>% more, and then of all those <down>% ran away. How many ants are there now?",
            "Find the value reached by a quantity of <start> that is raised by <up> percent and subsequently lowered by <down> percent of its raised value.",
            "How many subscribers does a magazine have at the end of a year that began with <start>, if the spring campaign increased them by <up>% and the higher price in autumn drove away <down>% of those then on the list?",
            "On the last day of the sale, <down>% is taken off the price on a chandelier's tag. That tag price had been set by raising the $<start> the shop itself paid by <up>%. At what price does the chandelier go?",
            "Rabbits do what rabbits do: the <start> on the island grew in number by <up>%. Then the foxes came and of the larger number took <down>%. How many rabbits hop about today?",
            "A dealer marks a carpet of $<start> up by <up>%; a customer haggles <down>% off that marked-up price. What does the customer hand over?",
            "In the first half of the season the attendance, <start> at the opening, climbed by <up>%; in the second it sank by <down>% from where it had climbed to. What was the attendance after that?",
        ),
        steps=("risen = start * (1 + up / 100)", "risen * (1 - down / 100)"),
        draw=between(start=(200, 9000, 200), up=(5, 60, 5), down=(5, 40, 5)),
    ),
    Problem(
        concept="net-percent-of-rise-and-fall",
        phrasings=(
            "A salary is raised by <up>% and later cut by <down>%. By what percent is it higher "
            "than at first?",
            "The number of trains grew by <up>% and then shrank by <down>%. What is the total "
            "growth in percent?",
            "After a rise of <up>% and a following fall of <down>%, by how many percent is a "
            "value above where it began?",
            "Production went up by <up>% in one year and down by <down>% in the next. Find the "
            "net increase over both years in percent.",
        ),
        steps=("(100 + up) * (100 - down) / 100 - 100",),
        draw=between("(100 + up) * (100 - down) > 10100", up=(10, 60, 5), down=(5, 30, 5)),
    ),
    Problem(
        concept="percent-less-when-other-is-percent-more",
        phrasings=(
            "<name> earns <more>% more than <friend>. By what percent does <friend> earn less "
            "than <name>?",
            "If one tower is <more>% taller than another, by what percent is the second shorter "
            "than the first?",
            "A is <more>% greater than B. By how many percent is B smaller than A?",
            "<name> has <more>% more <thing> than <friend>. How many percent fewer <thing> has "
            "<friend> than <name>?",
            "B plus <more>% of B equals A. A minus how many percent of A equals B?",
            "My dad is <more>% heavier than my mom. How many percent lighter is my mom than my dad?",
            "Find by what percentage of the greater number the smaller of two numbers falls short, if the greater exceeds the smaller by <more>% of the smaller.",
            "By how many percent is the train cheaper than the plane if the plane costs <more>% more than the train?",
            "The summer price of a cabin lies <more>% above its winter price. Seen from the summer price, by what percent is the winter price lower?",
            "Two neighbors compare their pumpkins, as they do every fall. The left one weighs <more>% more than the right one. What percent less than the left one does the right one weigh?",
            "A new engine delivers <more>% more power than the old engine. The power of the old engine is below that of the new one by what percent?",
            "To go from the net price to the gross price a clerk adds <more>%. What percent must be taken off the gross price to get back to the net price?",
        ),
        steps=("more / (100 + more) * 100",),
        draw=between(more=(5, 150, 5)),
    ),
    Problem(
        concept="consumption-cut-to-keep-spending",
        phrasings=(
            "The price of sugar rises by <rise>%. By what percent must a family use less of it so "
            "that its spending stays the same?",
            "Fuel has become <rise>% more expensive. By how many percent must <name> drive less "
            "to pay as much as before?",
            "After a rise of <rise>% in the price of rice, what percent less of it can be bought "
            "for the same money?",
            "If tickets get <rise>% more expensive, by what percent must the number of rides fall "
            "so that the total cost does not change?",
            "Unit price up <rise>%, budget unchanged. Cut in quantity, in percent?",
            "Candy now costs <rise>% more than before, but I still get the same pocket money and spend all of it on candy. How many percent less candy do I get now?",
            "Find the percentage by which consumption has to be reduced to keep expenditure constant when the price per unit rises by <rise>%.",
            "By what percent does the number of liters that a fixed sum pays for shrink when each liter becomes <rise>% dearer?",
            "The water bill of a laundry must not grow, although water has gone up by <rise>%. By how many percent does the laundry have to lower its use of water?",
            "The cheese man smiles and says that his price has risen by <rise>%. She smiles too and buys just so much less that she pays what she always paid. How many percent less cheese does she carry home?",
            "A city buys bus batteries every year for one and the same total. The maker raises the price of a battery by <rise>%. What percent fewer batteries can be bought this year than last?",
            "Electricity is <rise>% more expensive from January on. With what percent reduction in the kWh used does the monthly payment of <name> stay where it was?",
        ),
        steps=("rise * 100 / (100 + rise)",),
        draw=between(rise=(4, 100, 4)),
    ),
    Problem(
        concept="left-after-two-shares-spent",
        phrasings=(
            "<name> has $<money>, spends <first>% of it on rent and <second>% of the rest on "
            "food. How much is left?",
            "From $<money> a family pays <first>% for the house and then <second>% of what "
            "remains for school. How much money remains?",
            "Of $<money> first <first>% is spent, then <second>% of the remaining money. What sum "
            "is left at the end?",
            "After paying <first>% of a salary as rent and <second>% of the remainder for a car, "
            "how much is left of $<money>?",
            "$<money>; first <first>% goes, then <second>% of the remainder. Sum left?",
            "I got $<money> and put <first>% of it in the bank. Then I spent <second>% of what I had left on a bike. How much do I have now?",
            "Find what is left of an estate of $<money> when <first>% of it is withheld as tax and, out of what is then left, <second>% is given to charity.",
            "How much prize money does a jockey keep who wins $<money>, hands <first>% to the owner of the horse, and out of the rest hands <second>% to the trainer?",
            "The second bill took <second>% of what was still in the account, the first bill having taken <first>% of all that was there. At the beginning the account showed $<money>. What does it show after both bills?",
            "The treasurer of the village fair is an honest man with a leaky purse. It held $<money>. The brass band cost <first>% of that, and the fireworks cost <second>% of the money not swallowed by the band. What was in the purse at midnight?",
            "A film earned $<money>. The cinemas retain <first>% of this; of the part that is passed on, the distributor takes <second>%. What amount is there for the studio?",
            "With a grant of $<money> a lab pays <first>% for a microscope. Wages eat <second>% of the balance. What amount can the lab still spend?",
        ),
        steps=("rest = money * (1 - first / 100)", "rest * (1 - second / 100)"),
        draw=between(money=(400, 6000, 100), first=(10, 50, 5), second=(10, 60, 5)),
    ),
    Problem(
        concept="income-from-what-is-saved",
        phrasings=(
            "<name> spends <first>% of the income on rent and <second>% of the income on food, "
            "and saves the other $<saved>. What is the income?",
            "Rent takes <first>% and food <second>% of a salary. The remaining $<saved> is saved. "
            "How much is the salary?",
            "$<saved> is left of a wage after <first>% of the wage went for rent and <second>% of "
            "the wage for travel. Find the wage.",
            "A household uses <first>% of its money for living and <second>% of its money for "
            "school, so that $<saved> remain. How much money did it have?",
            "<first>% to rent, <second>% to tax, both of the full pay; $<saved> kept. Full pay?",
            "Each time I get my money I put <first>% of it in the blue box and <second>% of it in the red box. Then I have $<saved> for my pocket. How much money do I get each time?",
            "Find the amount of which $<saved> is left after deductions of <first>% and of <second>%, each reckoned on the whole amount.",
            "How much did a charity raise if <first>% of everything raised went to a school, <second>% of everything raised to a hospital, and $<saved> stayed in the fund?",
            "The partners agreed that out of the whole take <first>% is for the singer and <second>% for the hall. The drummer, who gets what is over, goes home with $<saved>. What was the whole take?",
            "Bank books tell no lies. <name> finds $<saved> entered, and that is all of the bonus except the <second>% of it that went on shoes and the <first>% of it that went on a dinner. How much was the bonus?",
            "An heir receives the $<saved> that are not otherwise given away. By the will, <second>% of the estate goes to a museum and <first>% of the estate to a nurse. What is the estate worth?",
            "Of its yearly budget a zoo uses <first>% on feed and <second>% on staff. There remain $<saved> for building. What is the yearly budget?",
        ),
        steps=("saved * 100 / (100 - first - second)",),
        draw=derive(between(income=(1000, 6000, 100), first=(15, 45, 5), second=(10, 40, 5)),
                    first="first", second="second", saved="income * (100 - first - second) / 100"),
    ),
    Problem(
        concept="full-marks-from-a-failed-test",
        phrasings=(
            "To pass a test one needs <rate>% of the marks. <name> got <marks> marks and failed "
            "by <short>. How many marks does the test have?",
            "<name> scored <marks> marks and missed the pass mark by <short> marks. The pass mark "
            "is <rate>% of all marks. What is the maximum?",
            "A candidate with <marks> marks lacks <short> marks to the <rate>% that are needed. "
            "Find the full marks of the exam.",
            "The pass mark is <rate>% of the total. With <marks> marks a student is <short> marks "
            "below it. How many marks are there in total?",
            "Pass mark <rate>% of full marks; scored <marks>, short by <short>. Full marks?",
            "I got <marks> points in the spelling game. To win a star you need <rate>% of all the points, and I needed <short> points more for that. How many points are there to get in the game?",
            "Find the number of which <rate>% exceeds <marks> by <short>.",
            "How many members does a club have if a motion that needs the votes of <rate>% of all members got <marks> votes, <short> too few?",
            "A driving school asks for <rate>% of all the points on the form. <name> came out with <marks> points; with <short> beyond these <name> would have had exactly what is asked for. How many points are on the form altogether?",
            "So near and yet so far, sighed the teacher. Her pupil had collected <marks> marks, and another <short> would have brought him exactly to the limit, which is <rate>% of the greatest possible number of marks. What is the greatest possible number?",
            "Only <short> signatures are lacking to the petition, which carries <marks>. It is valid as soon as <rate>% of the inhabitants have signed. How many inhabitants are there?",
            "The cutoff in an entrance exam lies at <rate>% of the maximum score. A candidate misses the cutoff by <short> points, having scored <marks>. Of how many points does the maximum score consist?",
        ),
        steps=("(marks + short) * 100 / rate",),
        draw=derive(between("full * rate / 100 > short + 20", full=(100, 800, 50), rate=(30, 60,
                    2), short=(4, 40)), rate="rate", marks="full * rate / 100 - short",
                    short="short"),
    ),
    Problem(
        concept="dried-fruit-from-fresh-fruit",
        phrasings=(
            "Fresh grapes contain <wet>% water, dried ones <dry>%. How many kg of dried grapes "
            "come from <mass> kg of fresh ones?",
            "<mass> kg of mushrooms with <wet>% water are dried until they have <dry>% water. "
            "What do they weigh then in kg?",
            "Plums with <wet>% water are dried to <dry>% water. Find the kg of dried plums made "
            "of <mass> kg of fresh plums.",
            "How many kg remain of <mass> kg of hay when its water content goes down from <wet>% "
            "to <dry>% by drying?",
            "<mass> kg of apple slices, <wet>% water before drying, <dry>% water after it. Kg after drying?",
            "We put <mass> kg of berries in the sun. At first <wet>% of them was water, and when they were done only <dry>% of what was there was water. How many kg of dried berries did we have?",
            "Find the final mass in kg of a sample of <mass> kg that loses nothing but water until its water content, at first <wet>% of its mass, is <dry>% of its mass.",
            "How many kg of firewood ready for the stove come out of <mass> kg of green wood, if green wood is <wet>% water and wood ready for the stove is <dry>% water?",
            "Dried apricots have a water content of <dry>%. A farmer lays out <mass> kg of ripe apricots on trays, and these have a water content of <wet>%. What weight in kg does the farmer take in from the trays?",
            "The herb woman hangs everything under the roof and waits. Up there go <mass> kg of mint with <wet>% moisture. Down come bundles with <dry>% moisture and no leaf lost. How many kg are the bundles?",
            "A kiln lowers the water in clay from <wet>% of the weight to <dry>% of the weight by driving water out. Into it goes a load of <mass> kg. With what weight, in kg, does the load leave the kiln?",
            "The fish come off the boat with <wet>% water in them and leave the smokehouse with <dry>%. Only water goes up the chimney. What do <mass> kg of fish off the boat weigh when they leave the smokehouse, in kg?",
        ),
        steps=("solid = mass * (100 - wet) / 100", "solid * 100 / (100 - dry)"),
        draw=between(wet=(60, 90, 5), dry=(10, 30, 2), mass=(10, 400, 10)),
    ),
    Problem(
        concept="new-area-in-percent-of-old",
        phrasings=(
            "The length of a rectangle is increased by <up>% and its width is decreased by "
            "<down>%. What percent of the old area is the new area?",
            "A garden is made <up>% longer and <down>% narrower. How many percent of the old area "
            "does the new one have?",
            "If the width of a sheet shrinks by <down>% and its length grows by <up>%, the new "
            "area is what percent of the old one?",
            "One side of a rectangle grows by <up>%, the other gets shorter by <down>%. Find the "
            "new area in percent of the former area.",
            "Rectangle: one side plus <up>%, other side minus <down>%. New area in percent of the old?",
            "I made a new flag <up>% longer than my old one but <down>% less wide, and both are rectangles. How many percent of the old flag's cloth does the new one take?",
            "Find, as a percentage of its original value, the product of two factors of which one is raised by <up>% and the other lowered by <down>%.",
            "How many percent of last year's takings does a cinema have this year when the ticket price went up by <up>% and the number of tickets sold went down by <down>%?",
            "A meadow loses <down>% of its width to a new road, and the farmer is allowed to lengthen it by <up>% in return. The meadow was and is a rectangle. What percent of the former surface does he mow now?",
            "The landlord calls it an improvement: the rectangular hall becomes <up>% longer, and just <down>% narrower. The floor of the improved hall is what percent of the floor of the first one?",
            "A worker's weekly hours are cut by <down>%, while the pay for an hour is lifted by <up>%. What percent of the old weekly pay does the worker get?",
            "With its width diminished by <down>% and its height enlarged by <up>%, a rectangular poster now shows an area that is how many percent of what it was?",
        ),
        steps=("(100 + up) * (100 - down) / 100",),
        draw=between(up=(5, 60, 5), down=(5, 50, 5)),
    ),
    Problem(
        concept="percent-of-a-percent",
        phrasings=(
            "A school has <whole> pupils. <first>% of them are girls and <second>% of the girls "
            "sing in the choir. How many girls sing in the choir?",
            "What is <second>% of <first>% of <whole>?",
            "<first>% of the <whole> cars in a town are old, and <second>% of the old ones are "
            "red. How many old red cars are there?",
            "Of <whole> eggs <first>% are brown. <second>% of the brown eggs are sold. How many "
            "brown eggs are sold?",
            "<whole> books, <first>% novels, <second>% of the novels signed. Signed novels?",
            "There are <whole> fish in the lake. <first>% of them are trout, and <second>% of the trout have spots. How many trout with spots are in the lake?",
            "Find the number obtained by taking <first>% of <whole> and then <second>% of the number so taken.",
            "How many guests ordered fish with white wine if <whole> guests dined, <first>% of them ordered fish, and out of these <second>% had white wine with it?",
            "Among the emails with an attachment, <second>% carry a photo. Emails with an attachment make up <first>% of all that arrive. When <whole> emails arrive, how many carry a photo in an attachment?",
            "The casting agent has heard them all. She invited <whole> singers; <first>% of those invited came, and she liked <second>% of those who came. How many singers did she like?",
            "An island has <whole> hectares. Forest covers <first>% of it, and <second>% of the forest is protected. What is the number of hectares of protected forest?",
            "Of <whole> screws, <first>% are made of brass. Of the brass ones, <second>% are short. What number of short brass screws are there?",
        ),
        steps=("part = whole * first / 100", "part * second / 100"),
        draw=between("whole * first * second % 10000 == 0", whole=(200, 6000, 100), first=(10, 80,
                     5), second=(5, 80, 5)),
    ),
    Problem(
        concept="percent-error-of-a-measurement",
        phrasings=(
            "<name> measures a rod as <measured> cm although it is <true> cm long. What is the "
            "error in percent of the true length?",
            "A scale shows <measured> kg for a load of <true> kg. By how many percent of the true "
            "load is it wrong?",
            "Instead of the correct <true>, <name> wrote <measured>. Find the error in percent of "
            "the correct number.",
            "The true distance is <true> m, the estimate was <measured> m. How large is the error "
            "in percent of the true distance?",
            "True value <true>, reading <measured>. Error in percent of the true value?",
            "I guessed that there were <measured> beans in the glass, but really there were <true>. By how many percent of the real number was my guess wrong?",
            "Find the relative error, in percent of the exact value <true>, of the approximate value <measured>.",
            "How large, in percent of the actual load, is the error of a truck scale that prints <measured> kg for a load known to be <true> kg?",
            "A surveyor notes <measured> m for a wall. The architect knows it to be <true> m. By what percent of the wall's real length is the surveyor off?",
            "The weatherman never apologizes. For the month he forecast <measured> mm of rain, and the rain gauge caught <true> mm. By what percentage of the rain in the gauge did his forecast miss?",
            "It takes <true> seconds for the signal to arrive, by the atomic clock; a cheap stopwatch makes it <measured> seconds. What is the stopwatch's error, as a percentage of the atomic clock's time?",
            "An expert valued a painting at $<measured> and at the auction it brought $<true>. Taking the auction's figure as correct, how many percent of it was the expert's error?",
        ),
        steps=("abs(measured - true) / true * 100",),
        draw=between("measured != true and abs(measured - true) < true / 4", measured=(40, 300),
                     true=(40, 300, 5)),
    ),
)
