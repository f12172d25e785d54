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
        ),
        steps=("abs(measured - true) / true * 100",),
        draw=between("measured != true and abs(measured - true) < true / 4", measured=(40, 300),
                     true=(40, 300, 5)),
    ),
)
