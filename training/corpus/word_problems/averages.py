"""Averages, with members that come, go and change."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="average-of-three",
        phrasings=(
            "What is the average of <first>, <second> and <last>?",
            "<name> scored <first>, <second> and <last> points in three games. What is the "
            "average?",
            "On three days a shop had <first>, <second> and <last> customers. How many were there "
            "per day on average?",
            "Three parcels weigh <first>, <second> and <last> kg. Find their mean weight in kg.",
        ),
        steps=("(first + second + last) / 3",),
        draw=between(first=(12, 90), second=(12, 90), last=(12, 90)),
    ),
    Problem(
        concept="average-of-four",
        phrasings=(
            "What is the mean of the numbers <first>, <second>, <other> and <last>?",
            "In four tests <name> got <first>, <second>, <other> and <last> marks. Find the "
            "average mark.",
            "Four sticks are <first>, <second>, <other> and <last> cm long. How long are they on "
            "average, in cm?",
            "The temperatures at four hours were <first>, <second>, <other> and <last> degrees. "
            "What was the average?",
            "Scores: <first>, <second>, <other>, <last>. Average?",
            "What is the mean number of plums per tree, when the four trees by the hedge bear <first>, <second>, <other> and <last> plums?",
            "My four cousins have <first>, <second>, <other> and <last> stickers. Some have loads and some have few! How many is that for each of them on average?",
            "Find the arithmetic mean of the four quantities <first>, <second>, <other> and <last>.",
            "The ferry carried <first> cars on its morning trip, <second> at noon, <other> in the afternoon and, as it had begun to rain, <last> in the evening. How many cars was that per trip on average?",
            "Four barrels of cider are to be brought to the same level without losing a drop. At present there are <first> litres in one, <second> in another, <other> in the next and <last> in the last barrel. How many litres must each barrel have?",
            "Jogging from Monday to Thursday, Carla covered <first>, then <second>, then <other> and at last <last> minutes. How many minutes a day did she jog on average?",
            "Oil was used in each of four winters: <first> barrels, <second> barrels, <other> barrels and <last> barrels. How many barrels does that make per winter on average?",
        ),
        steps=("(first + second + other + last) / 4",),
        draw=between(first=(11, 99), second=(11, 99), other=(11, 99), last=(11, 99)),
    ),
    Problem(
        concept="average-after-one-joins",
        phrasings=(
            "The average of <count> numbers is <mean>. A further number, <new>, is added to the "
            "group. What is the new average?",
            "<count> players weigh <mean> kg on average. One of <new> kg joins them. What is the "
            "average weight now?",
            "After <count> games <name> has an average of <mean> points. The next game brings "
            "<new> points. What is the average then?",
            "One more plant with a height of <new> cm is put beside <count> plants whose mean "
            "height is <mean> cm. Find the mean height of all.",
        ),
        steps=("total = count * mean + new", "total / (count + 1)"),
        draw=between("new != mean", count=(4, 30), mean=(40, 90), new=(45, 140)),
    ),
    Problem(
        concept="average-after-one-leaves",
        phrasings=(
            "The average of <count> numbers is <mean>. The number <gone> is taken away. What is "
            "the average of the others?",
            "<count> boxes weigh <mean> kg on average. One of <gone> kg is removed. What is the "
            "mean weight of the rest?",
            "A worker aged <gone> leaves a team of <count> people with an average age of <mean> "
            "years. What is the average age of those who stay?",
            "From a list of <count> marks with mean <mean> the mark <gone> is struck out. Find "
            "the mean of the remaining marks.",
            "<count> values, mean <mean>. One value, <gone>, dropped. New mean?",
            "There were <count> of us with <mean> marbles each on average. Then Paul went home with his <gone> marbles. How many marbles do those still here have on average?",
            "Find the mean of the numbers remaining when <gone> is removed from a set of <count> numbers having the mean <mean>.",
            "What do the remaining melons weigh on average, in ounces, once the melon of <gone> ounces is sold out of a crate of <count> whose average weight was <mean> ounces?",
            "An actor of <gone> years quits a theatre company, slamming the door. Before that, the <count> members averaged <mean> years. What is the average age of the company now?",
            "The oak, <gone> feet high, was felled in the storm. Up to then the <count> trees of the park had an average height of <mean> feet. How high are the trees that are left on average, in feet?",
            "A landlord sells the flat that brings $<gone> a week. With it, his <count> flats brought $<mean> a week apiece on average. Without it, what does a flat bring per week on average, in dollars?",
            "On average <mean> passengers rode in each of the <count> coaches of a train. The last coach with <gone> passengers was uncoupled. How many passengers per coach ride on in the rest of the train?",
        ),
        steps=("total = count * mean - gone", "total / (count - 1)"),
        draw=between("gone != mean", count=(5, 25), mean=(30, 60), gone=(20, 65)),
    ),
    Problem(
        concept="newcomer-from-raised-average",
        phrasings=(
            "The average age of <count> people is <mean> years. When a guest joins them it "
            "becomes <rise> years higher. How old is the guest?",
            "<count> parcels weigh <mean> kg on average. One more parcel raises the average by "
            "<rise> kg. What does it weigh in kg?",
            "With a mean of <mean> over <count> numbers, what further number makes the mean "
            "greater by <rise>?",
            "One more member makes the average age of a club of <count> members rise by <rise> "
            "years. It was <mean> years before. Find the age of the new member.",
        ),
        steps=("mean + rise * (count + 1)",),
        draw=between(count=(5, 20), mean=(20, 40), rise=(1, 2, 0.5)),
    ),
    Problem(
        concept="replacement-from-raised-average",
        phrasings=(
            "In a team of <count> rowers one of <gone> kg is replaced, and the average weight "
            "goes up by <rise> kg. What does the new rower weigh in kg?",
            "The average of <count> numbers rises by <rise> when the number <gone> is replaced by "
            "another. Find the other number.",
            "When a man of <gone> years leaves a group of <count> and another man takes his "
            "place, the average age rises by <rise> years. How old is the new man?",
            "A stick of <gone> cm is exchanged for another, which makes the mean length of the "
            "<count> sticks greater by <rise> cm. How long is the new stick in cm?",
            "<count> values. <gone> is swapped for another; the mean rises by <rise>. New value?",
            "How many pounds is the new girl in our judo team? There are <count> of us. She came instead of Mia, who was <gone> pounds, and now we are <rise> pounds heavier on average.",
            "Find the number by which <gone> must be replaced in a set of <count> numbers in order to increase their mean by <rise>.",
            "A pig of <gone> pounds escaped from a pen of <count> pigs, to the cook's dismay, and a fatter one was put in. This brought the average weight up by <rise> pounds. How many pounds does the fatter pig weigh?",
            "The library swaps one of the <count> books on a shelf, a volume <gone> ounces in weight, for another volume, and so the mean weight of a book on the shelf grows by <rise> ounces. What does the other volume weigh in ounces?",
            "It is <rise> points higher than before, the average of a bowling squad of <count>, since a player scoring <gone> was exchanged for a newcomer while nobody else's score changed. What does the newcomer score?",
            "What is the age of the newly elected member, if a council of <count> became <rise> years older on average when a member of <gone> years gave up the seat to the new one?",
            "One of <count> pumps delivered <gone> litres a minute and was worn out. A stronger pump stands in its place, and the pumps now deliver <rise> litres a minute more per pump on average. How many litres a minute does the stronger one deliver?",
        ),
        steps=("gone + count * rise",),
        draw=between(count=(5, 15), gone=(45, 65), rise=(0.5, 2, 0.5)),
    ),
    Problem(
        concept="average-of-two-groups",
        phrasings=(
            "<first> girls have an average of <high> marks and <second> boys an average of <low> "
            "marks. What is the average of all?",
            "One class of <first> pupils has a mean of <high>, another of <second> pupils a mean "
            "of <low>. What is the mean of both classes together?",
            "The mean weight of <first> sacks is <high> kg and that of <second> other sacks <low> "
            "kg. Find the mean weight of all sacks.",
            "For <first> days <name> earned $<high> a day on average, for <second> days $<low> a "
            "day. How much was it per day over all the days?",
            "<first> eggs of <high> g on average, <second> of <low> g. Mean of the whole lot in g?",
            "We are <first> big kids with <high> points each on average, and there are <second> little kids with <low> points each on average. How many points is that per kid when everybody counts?",
            "Find the mean of a collection formed of <first> numbers with mean <high> and <second> numbers with mean <low>.",
            "What did a visitor spend on average, in dollars, when <first> adults left $<high> apiece at the fair and <second> children $<low> apiece?",
            "During <second> foggy hours a lighthouse sees <low> ships an hour, and during <first> clear hours it sees <high> an hour. Over the whole time, how many ships an hour is that on average?",
            "The herd on the hill, <first> cows, gives <high> litres per cow in a week. The herd in the valley, <second> cows with a better view of the road, gives only <low>. How many litres per cow do both herds together give in a week?",
            "In the old part of the village <second> houses have an average age of <low> years in spite of the name, whereas the <first> houses on the square have an average age of <high>. What is the average age of all these houses?",
            "A mason builds <high> feet of wall a day for <first> days, then the weather turns and it is <low> feet a day for <second> more days. His average in feet per day over the entire job is asked for.",
        ),
        steps=("total = first * high + second * low", "total / (first + second)"),
        draw=between("high != low", first=(5, 40), high=(40, 90), second=(5, 40), low=(35, 85)),
    ),
    Problem(
        concept="second-group-average",
        phrasings=(
            "The average of <count> numbers is <mean>. The average of the first <first> of them "
            "is <early>. What is the average of the others?",
            "<count> pupils have a mean of <mean> marks; <first> of them have a mean of <early> "
            "marks. What is the mean of the rest?",
            "Over <count> days <mean> guests came per day on average, over the first <first> of "
            "these days <early> per day. How many came per day on the remaining days?",
            "The mean age of <first> members is <early>, the mean age of all <count> members "
            "<mean>. Find the mean age of the other members.",
            "<count> values with mean <mean>; <first> of them have mean <early>. Mean of the rest?",
            "There are <count> kids in the club and we have <mean> cards each on average. We <first> boys have <early> each on average. How many does each girl have on average?",
            "Find the mean of those numbers which remain when <first> numbers of mean <early> are taken out of <count> numbers of mean <mean>.",
            "How many fish per net were in the other nets, if the <count> nets of a boat brought in <mean> fish on average, while <first> of the nets averaged <early>?",
            "In the first <first> chapters of a novel there are <early> pages to a chapter. Taken over all its <count> chapters the novel has <mean> pages to a chapter. How many pages to a chapter are in the remaining part?",
            "A greenhouse is heated with <mean> logs a night on average throughout <count> nights. The first <first> nights were mild, thank goodness, and took <early> logs each. How many logs a night were burned on average in the nights after that?",
            "Of <count> lorries at the gate the mean load is <mean> sacks. Those painted red, <first> in number, carry <early> sacks apiece on average. What is the average load in sacks of the lorries not painted red?",
            "The <first> tenors of a choir are <early> years old on average, the choir as a whole, <count> singers with the tenors, <mean> years. What is the average age of the singers who are not tenors?",
        ),
        steps=("rest = count * mean - first * early", "rest / (count - first)"),
        draw=between("first < count and 15 < (count * mean - first * early) / (count - first) < 80",
                     count=(10, 40), mean=(30, 60), first=(4, 25), early=(25, 65)),
    ),
    Problem(
        concept="missing-number-from-average",
        phrasings=(
            "The average of three numbers is <mean>. Two of them are <first> and <second>. What "
            "is the other one?",
            "<name> sold <first> and <second> <thing> on two days. How many must <name> sell on "
            "one more day for an average of <mean> per day?",
            "Two of three sticks are <first> cm and <second> cm long. The mean length of all "
            "three is <mean> cm. How long is the last one in cm?",
            "With the numbers <first>, <second> and a third one the mean is <mean>. Find the "
            "third number.",
            "Three values, mean <mean>. Two known: <first> and <second>. The third?",
            "My two sisters have <first> and <second> beads. If I count mine too, the three of us have <mean> beads on average. How many are mine?",
            "Find the number which, taken along with <first> and <second>, gives three numbers whose arithmetic mean equals <mean>.",
            "How many calls came in on Wednesday, when Monday brought <first>, Tuesday <second>, and the three days averaged <mean> calls a day?",
            "The mean weight of a trio of pumpkins is <mean> pounds. The scales broke after two of them, <first> pounds and <second> pounds, had been weighed. What does the unweighed pumpkin weigh in pounds?",
            "Per cat it is <mean> mice on average this week. The black cat caught <first> and the grey one <second>. There is only one other cat, a lazy tiger. How many mice did the tiger catch?",
            "To have served <mean> guests an evening on average from Friday to Sunday, how many must the inn serve on Sunday after <first> on Friday and <second> on Saturday?",
            "A stone bridge, an iron bridge and a wooden bridge cross the river. The stone one measures <first> metres and the iron one <second> metres. How many metres long is the wooden one, if the three have an average length of <mean> metres?",
        ),
        steps=("3 * mean - first - second",),
        draw=between("first + second < 3 * mean", mean=(20, 80), first=(10, 90), second=(10, 90)),
    ),
    Problem(
        concept="score-needed-for-a-target-average",
        phrasings=(
            "After <count> tests <name> has an average of <mean>. What score on the next test "
            "makes the average <target>?",
            "<name> wants an average of <target> after one more game. So far there were <count> "
            "games with an average of <mean>. How many points are needed?",
            "To lift the mean of <count> results from <mean> to <target> with one more result, "
            "how large must this result be?",
            "With <count> rounds of <mean> points on average behind <name>, what must the next "
            "round bring so that the average becomes <target>?",
            "<count> rounds, average <mean>. Wanted after one more: average <target>. Score needed?",
            "I got <mean> points on average in my first <count> spelling tests. Mum says I get a bike if it is <target> on average after the next one. How many points must I get?",
            "Find the number to be joined to <count> numbers of mean <mean> so that the enlarged set has the mean <target>.",
            "How many loaves must the baker sell tomorrow for an average of <target> loaves a day, if it was <mean> a day on average over the <count> days up to today?",
            "After <count> evenings with <mean> spectators on average the director grew nervous. He is content if a single further evening brings the average up to <target>. How many spectators does that evening need?",
            "An average of <target> miles a day is what Hedda promised her sponsors. With one day of her walk to go, <count> days lie behind her and she has done <mean> miles a day. How many miles must she walk on that last day?",
            "So far the hive gave <mean> jars of honey per year over <count> years. What must the coming harvest yield, in jars, to make it <target> per year with that harvest counted in?",
            "A truck has made <count> trips with <mean> sacks on average. Next comes its final trip. Its load in sacks is to be chosen such that the average over all trips, the final one too, becomes <target>.",
        ),
        steps=("target * (count + 1) - mean * count",),
        draw=between("mean < target < mean + 5", count=(3, 12), mean=(50, 85), target=(52, 90)),
    ),
    Problem(
        concept="average-corrected-for-a-misread-number",
        phrasings=(
            "The average of <count> numbers was found to be <mean>, but <wrong> had been read "
            "instead of <right>. What is the correct average?",
            "<name> computed a mean of <mean> for <count> values and wrote <wrong> where it "
            "should be <right>. What is the true mean?",
            "A teacher found <mean> as the average of <count> marks. Then it turned out that a "
            "mark of <right> had been entered as <wrong>. Find the right average.",
            "Instead of <right> the number <wrong> was used when the average of <count> numbers "
            "came out as <mean>. What should the average be?",
            "<count> values, mean <mean>. Error: <wrong> entered for <right>. True mean?",
            "I added up the shells of our <count> baskets and said it was <mean> in each on average. But I made a mistake, I said <wrong> for one basket and really it had <right> in it. What is the real average?",
            "Find the corrected mean of <count> observations whose mean was given as <mean>, one observation of <right> having been recorded as <wrong>.",
            "What is the proper average weight in kg of the <count> recruits, if the doctor's list with an average of <mean> kg shows <wrong> kg for a man who in truth weighs <right> kg?",
            "The clerk smudged the ink, so a crate of <right> kg went into the books as <wrong> kg. For all <count> crates the books show a mean of <mean> kg. How many kg should the mean be?",
            "In a shooting match with <count> shots the average came to <mean> points. Afterwards the judge changes one shot from <wrong> to <right> points. What is the average once this has been changed?",
            "It was <right> guests that came on Sunday and not <wrong>, as the innkeeper had noted when he worked out an average of <mean> guests for the last <count> days. How many guests a day did really come on average?",
            "A mean temperature of <mean> degrees was published for <count> stations. One station had sent <right> degrees, but the telegraph made <wrong> of it. Which mean temperature ought to have been published?",
        ),
        steps=("mean + (right - wrong) / count",),
        draw=between("right != wrong", count=(5, 40), mean=(40, 70), wrong=(20, 90), right=(20,
                     90)),
    ),
    Problem(
        concept="total-from-average",
        phrasings=(
            "<count> <animal> weigh <mean> kg on average. What do they weigh together in kg?",
            "A bakery sells <mean> loaves a day on average. How many does it sell in <count> days?",
            "The mean of <count> numbers is <mean>. What is their sum?",
            "On average each of <count> people in a lift weighs <mean> kg. Find the total load in "
            "kg.",
            "<count> items, mean <mean>. Sum?",
            "There are <count> kids and each has <mean> cents on average. How much money is that if we put everything in one pot, in cents?",
            "Find the sum of a set of <count> values whose arithmetic mean equals <mean>.",
            "What is the total rainfall in mm over <count> weeks with an average of <mean> mm per week?",
            "A postman walks <mean> miles a week on average, dogs or no dogs. How far does he get in <count> weeks, in miles?",
            "At <mean> dollars a night on average, what does a traveller pay altogether who sleeps in inns for <count> nights?",
            "The planks of a fence have a mean width of <mean> mm and stand edge to edge. How wide in mm is the whole fence if it is made of <count> planks?",
            "Measured over the past year, a tram used <mean> units of power per trip. It now makes <count> trips at this rate. How many units are used up in all?",
        ),
        steps=("count * mean",),
        draw=between(count=(5, 60), mean=(12, 95, 0.5)),
    ),
    Problem(
        concept="middle-value-shared-by-two-groups",
        phrasings=(
            "The average of <count> results is <mean>. The average of the first <part> is <early> "
            "and that of the last <same> is <late>. One result belongs to both groups. What is "
            "it?",
            "<count> numbers stand in a row with the mean <mean>. The first <part> have the mean "
            "<early>, the last <same> the mean <late>, and the middle number is counted in both. "
            "Find the middle number.",
            "Of <count> days, the first <part> had <early> visitors on average and the last "
            "<same> had <late>; over all days the average was <mean>. How many visitors came on "
            "the middle day, which is in both parts?",
            "The mean of the first <part> of <count> values is <early>, of the last <same> it is "
            "<late>, and of all it is <mean>. What is the value that is in both parts?",
            "<count> values in a row, mean <mean>. First <part>: mean <early>. Last <same>: mean <late>. The value counted in both groups?",
            "We are <count> kids in a line and have <mean> nuts each on average. The first <part> of us have <early> each on average, the last <same> have <late> each on average, and I stand in the middle so I am counted in both. How many nuts do I have?",
            "Find the term common to both parts of a list of <count> terms with mean <mean>, when its first <part> terms have the mean <early>, its last <same> terms have the mean <late>, and the parts overlap in just that one term.",
            "How many passengers did the middle coach carry? The train had <count> coaches with <mean> passengers on average. From the front up to and with the middle one, <part> coaches, the average was <early>; from the middle one to the end, <same> coaches, it was <late>.",
            "A hotel had <early> guests a night in the first <part> nights of a holiday and <late> a night in the last <same>, where the night of the fair belongs to both, being the last of the former and the first of the latter. All <count> nights averaged <mean> guests. How many guests slept there on the night of the fair?",
            "The last <same> poles of a fence are <late> cm high on average and the first <part> are <early> cm, the corner pole being included each time. Overall there are <count> poles of <mean> cm on average. What is the height of the corner pole in cm?",
            "On a shelf of <count> jars, where the average is <mean> plums a jar, Aunt Vera counted <part> jars from the left and got <early> a jar. Her sister counted <same> jars from the right and got <late> a jar. They bickered, for a single jar had been counted by both and none was missed. How many plums were in that jar?",
            "Over <count> innings a batsman averaged <mean>. His average was <early> in the first <part> of them and <late> in the last <same>, one innings being part of both stretches. How many runs did he make in that innings?",
        ),
        steps=("part * early + same * late - count * mean",),
        draw=derive(between("part * early + part * late - (2 * part - 1) * mean > 5", part=(4, 9),
                    mean=(30, 60), early=(28, 64), late=(28, 64)), count="2 * part - 1",
                    mean="mean", part="part", early="early", same="part", late="late"),
    ),
    Problem(
        concept="average-of-first-multiples",
        phrasings=(
            "What is the average of the first <count> positive multiples of <number>?",
            "Find the mean of the first <count> positive multiples of the number <number>.",
            "List the smallest <count> positive multiples of <number>. What is the mean of the "
            "list?",
            "The first <count> positive numbers that are divisible by <number> are written down. "
            "What is their mean?",
        ),
        steps=("number * (count + 1) / 2",),
        draw=between(count=(5, 40), number=(3, 17)),
    ),
    Problem(
        concept="pages-left-per-day",
        phrasings=(
            "<name> has read <read> of <pages> pages and has <days> days left. How many pages a "
            "day must <name> read?",
            "A book has <pages> pages. <read> of them are read. To finish in <days> days, how "
            "many pages must be read per day on average?",
            "In <days> days <name> wants to finish a book of <pages> pages of which <read> are "
            "done. How many pages is that each day?",
            "With <read> pages behind and <days> days ahead, find the daily number of pages that "
            "finishes a book of <pages> pages.",
            "<pages> pages, <read> read, <days> days. Pages per day?",
            "I have to finish a book in <days> days. It has <pages> pages but I am already past <read> of them. How many do I have to read each day if it is always the same?",
            "Find the daily amount if a work of <pages> units, <read> of which are complete, is to be finished evenly in <days> days.",
            "How many metres of hedge must be trimmed each day, when <days> days remain for a hedge of <pages> metres and <read> metres have been done?",
            "Out of <pages> wedding cards to be written, Nora has finished <read>, and her hand hurts already. The rest she spreads equally over <days> days. How many cards is that a day?",
            "There are <days> evenings to go until the bazaar, and <read> of the <pages> candles ordered have been poured. What number of candles must be poured per evening, the same each time?",
            "A translator has handed in <read> pages of a manuscript of <pages>. Her publisher allows <days> more days for what is left. At what number of pages a day will she just make it?",
            "The orchard has <pages> trees, and <read> have been pruned. With equal work on each of the next <days> days all should be done. How many trees must be pruned daily?",
        ),
        steps=("(pages - read) / days",),
        draw=between("read < pages - 20", read=(30, 250, 5), pages=(120, 600, 10), days=(3, 15)),
    ),
    Problem(
        concept="runs-per-over-still-needed",
        phrasings=(
            "A cricket team needs <target> runs in <overs> overs. In the first <played> overs it "
            "made <rate> runs per over. How many runs per over does it need in the rest?",
            "In the first <played> of <overs> overs the run rate was <rate>. What run rate "
            "reaches a target of <target> runs in the remaining overs?",
            "The target is <target> runs. After <played> overs at <rate> runs per over, how many "
            "runs per over are needed if there are <overs> overs in all?",
            "With <rate> runs per over in <played> overs so far, find the rate needed in the rest "
            "of the <overs> overs to make <target> runs.",
            "Target <target> runs, <overs> overs; <rate> an over in the first <played>. Rate needed in the rest?",
            "How many runs must we make in every over that is left? We need <target> to win, there are <overs> overs, and in the <played> overs that are gone we made just <rate> each time on average.",
            "Find the constant rate over the remaining part, if <overs> overs are to yield <target> runs and <played> of them have yielded <rate> runs per over.",
            "A walker sets out to do <target> miles in <overs> hours. For the first <played> hours the going is rough and he makes <rate> miles an hour. How many miles an hour must he make after that?",
            "In the first <played> days only <rate> tons of grain a day came in, for it had rained. The contract says <target> tons in <overs> days. How many tons a day have to be brought in from now on to keep to it?",
            "What average per over will bring the visitors to <target> runs, now that <played> of their <overs> overs are bowled and they have scored at <rate> runs per over?",
            "In a collection of <overs> weeks a class hopes for $<target> for its hamster. Each of the <played> weeks so far brought $<rate> on average. How many dollars a week must come in during the weeks that remain?",
            "To type a report of <target> pages within <overs> hours, a typist who kept up <rate> pages an hour for <played> hours has to go faster for the rest of the time. How many pages an hour does she have to type?",
        ),
        steps=("left = target - played * rate", "left / (overs - played)"),
        draw=between("target > played * rate + (overs - played)", target=(180, 320, 2), overs=[40,
                     45, 50], played=(8, 20), rate=(3, 6, 0.2)),
    ),
)
