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
        ),
        steps=("left = target - played * rate", "left / (overs - played)"),
        draw=between("target > played * rate + (overs - played)", target=(180, 320, 2), overs=[40,
                     45, 50], played=(8, 20), rate=(3, 6, 0.2)),
    ),
)
