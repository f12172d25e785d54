"""Plain relations of numbers: more, fewer, shares, averages, ages, scores, rows, remainders."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="how-many-more-than-another",
        phrasings=(
            "<name> has <many> <thing> and <friend> has <few>. How many more <thing> does <name> "
            "have than <friend>?",
            "Only <few> people visited the museum on Monday, but <many> came on Tuesday. By how "
            "many was Tuesday's number higher?",
            "What is the difference between <many> and <few>?",
            "A bean plant is <many> cm tall, a pea plant <few> cm. How many cm taller is the bean "
            "plant?",
            "How many pupils does the small school lack, with its <few> pupils, to be as big as "
            "the one with <many>?",
            "Subtract <few> from <many>.",
        ),
        steps=("many - few",),
        draw=between("many > few + 5", many=(20, 400), few=(8, 300)),
    ),
    Problem(
        concept="total-of-two-counts",
        phrasings=(
            "<name> picked <one> <fruit> and <friend> picked <two>. How many <fruit> did they "
            "pick together?",
            "In the morning a library lent <one> books; in the afternoon it lent another <two>. "
            "Find the number of books lent that day.",
            "What is the sum of <one> and <two>?",
            "How long is a rope in cm after a piece of <one> cm has been sewn to a piece of <two> "
            "cm, end to end?",
            "There are <one> men and <two> women on a ferry and nobody else. Give the number of "
            "people on board.",
            "Add <two> to <one>.",
        ),
        steps=("one + two",),
        draw=between(one=(12, 480), two=(12, 480)),
    ),
    Problem(
        concept="amount-of-the-one-with-fewer",
        phrasings=(
            "<name> has <fewer> <thing> fewer than <friend>, who has <many>. How many <thing> "
            "does <name> have?",
            "The old bridge is <many> m long; the new one is shorter by <fewer> m. How many m "
            "long is the new bridge?",
            "A jug holds <fewer> ml less than a pot of <many> ml. How many ml does the jug hold?",
            "Which number is <fewer> less than <many>?",
            "If <many> people came to the first concert and <fewer> fewer to the second, how many "
            "came to the second?",
            "<friend> scored <many> points in the quiz. <name> stayed <fewer> points behind that. "
            "Find the score of <name>.",
        ),
        steps=("many - fewer",),
        draw=between("many > fewer + 5", fewer=(3, 90), many=(30, 320)),
    ),
    Problem(
        concept="total-when-one-has-more",
        phrasings=(
            "<name> has <count> <thing>. <friend> has <more> more than <name>. How many <thing> "
            "do the two have together?",
            "A farmer filled <count> sacks on Friday and <more> sacks more on Saturday than on "
            "Friday. How many sacks were filled on both days?",
            "One number is <count>, and another is greater than it by <more>. Find the sum of the "
            "two numbers.",
            "With <more> seats more than the small hall, which seats <count>, the big hall is "
            "popular. How many people can sit in both halls at once?",
            "The first part of a bicycle tour is <count> km long and the second part <more> km "
            "longer than that. How many km is the whole tour?",
            "What do two crates weigh in all, in kg, if the light one weighs <count> kg and the "
            "heavy one <more> kg more?",
        ),
        steps=("count + (count + more)",),
        draw=between(count=(8, 160), more=(3, 70)),
    ),
    Problem(
        concept="times-as-many",
        phrasings=(
            "<name> has <count> <thing>. <friend> has <times> times as many. How many <thing> "
            "does <friend> have?",
            "A statue weighs <times> times as much as the crate it came in, which weighs <count> "
            "kg. What does the statue weigh in kg?",
            "What number is <times> times as large as <count>?",
            "Last year a village had <count> visitors; this year the number was <times> times "
            "that. How many visitors came this year?",
            "How long is a road, in m, that is <times> times the length of a lane of <count> m?",
            "The small tank holds <count> liters, and the contents of the big tank are <times> "
            "times those of the small one. Find the liters in the big tank.",
        ),
        steps=("count * times",),
        draw=between(count=(6, 140), times=(2, 12)),
    ),
    Problem(
        concept="how-many-times-as-many",
        phrasings=(
            "<name> has <many> <thing> and <friend> has <few>. How many times as many does <name> "
            "have?",
            "A bell weighs <many> kg, its clapper <few> kg. The bell is how many times as heavy "
            "as the clapper?",
            "By what factor must <few> be multiplied to become <many>?",
            "A newspaper cost <few> cents long ago; now it costs <many> cents. How many times the "
            "old price is that?",
            "How many times does <few> go into <many>?",
            "Divide <many> by <few>.",
        ),
        steps=("many / few",),
        draw=derive(between(few=(6, 90), times=(2, 15)), many="few * times", few="few"),
    ),
    Problem(
        concept="total-when-one-has-times-as-many",
        phrasings=(
            "<friend> has <times> times as many <thing> as <name>, who has <count>. How many have "
            "they together?",
            "On Sunday <count> guests ate at the inn, and on Monday <times> times that number. "
            "How many guests were there on both days together?",
            "A rope of <count> m and a rope that is <times> times as long are laid end to end. "
            "How many m do they reach?",
            "Add the number <count> to <times> times itself. What is the sum?",
            "If a sparrow eats <count> g a day and a pigeon <times> times as much as the sparrow, "
            "how many g do the two birds eat per day together?",
            "The son is <count> years old. The father is <times> times as old as the son. Find "
            "the sum of their ages.",
        ),
        steps=("count + times * count",),
        draw=between("18 <= (times - 1) * count <= 50", count=(4, 22), times=(3, 8)),
    ),
    Problem(
        concept="how-many-more-when-times-as-many",
        phrasings=(
            "<friend> has <times> times as many <thing> as <name>. If <name> has <count>, how "
            "many more than that does <friend> have?",
            "A choir has <count> men and <times> times as many women. By how many do the women "
            "outnumber the men?",
            "Multiply <count> by <times>. By how much is the product greater than the number you "
            "started from?",
            "The lake is <times> times as deep as the pond, and the pond has a depth of <count> "
            "m. How many m deeper is the lake?",
            "A train ticket costs $<count>, a plane ticket <times> times that. How much money is "
            "saved by taking the train instead of the plane?",
            "<name> ran <count> laps; <friend> ran <times> times that many. What is the "
            "difference in laps?",
        ),
        steps=("times * count - count",),
        draw=between(count=(4, 60), times=(2, 9)),
    ),
    Problem(
        concept="times-as-many-less-some",
        phrasings=(
            "<friend> has <less> fewer than <times> times the <count> <thing> of <name>. How many "
            "does <friend> have?",
            "<name> has <count> <thing>. The number that <friend> has is <times> times this, less "
            "<less>. Find it.",
            "Multiply <count> by <times> and take <less> from the product. What remains?",
            "The new school has <less> rooms less than <times> times as many as the old one, "
            "which had <count>. How many rooms are in the new school?",
            "If a wall were <less> m longer, its length would be <times> times that of a <count> "
            "m hedge. How long is the wall in m?",
            "Yesterday <count> cars crossed the bridge. Today there were <times> times as many "
            "minus <less>. How many cars crossed today?",
        ),
        steps=("count * times - less",),
        draw=between("less < count", count=(10, 90), times=(2, 7), less=(2, 40)),
    ),
    Problem(
        concept="fraction-of-an-amount",
        phrasings=(
            "<name> has <total> <thing> and gives <top>/<bottom> of them to <friend>. How many "
            "<thing> are given away?",
            "What is <top>/<bottom> of <total>?",
            "Of the <total> pages of a book, <top>/<bottom> have pictures. How many pages have "
            "pictures?",
            "A barrel that can hold <total> liters is <top>/<bottom> full. Find the liters in it.",
            "How much goes into rent if a student with $<total> a week spends the fraction "
            "<top>/<bottom> of this on it?",
            "In a school <top>/<bottom> of all children come by bus. The school has <total> "
            "children. How many take the bus?",
        ),
        steps=("total * top / bottom",),
        draw=derive(between("top < bottom and math.gcd(top, bottom) < 2", top=(1, 7),
                            bottom=(3, 9), part=(5, 40)),
                    total="bottom * part", top="top", bottom="bottom"),
    ),
    Problem(
        concept="rest-after-a-fraction",
        phrasings=(
            "<name> has <total> <thing> and sells <top>/<bottom> of them. How many are left?",
            "A rope is <total> cm long. If <top>/<bottom> of it is cut off, how many cm remain?",
            "<top>/<bottom> of the <total> seats in a theater are taken. How many seats are free?",
            "After spending <top>/<bottom> of a prize of $<total>, how much of it does <friend> "
            "still have?",
            "Find what remains of <total> when <top>/<bottom> of it is taken away.",
            "Of <total> km the fraction <top>/<bottom> is already paved, the rest is not. How "
            "many km are still to be paved?",
        ),
        steps=("total - total * top / bottom",),
        draw=derive(between("top < bottom and math.gcd(top, bottom) < 2", top=(1, 7),
                            bottom=(3, 9), part=(5, 40)),
                    total="bottom * part", top="top", bottom="bottom"),
    ),
    Problem(
        concept="number-larger-than-its-part",
        phrasings=(
            "A number is <gap> larger than one <parts>th of itself. What is the number?",
            "If a number is divided by <parts>, the result is <gap> less than the number. Find "
            "the number.",
            "After all but one of <parts> equal packs were sold, which took away <gap> <thing>, "
            "the last pack was left. How many <thing> were there at first?",
            "Dividing a secret number by <parts> makes it smaller by <gap>. Which number was it?",
            "A cake of unknown weight is cut into <parts> equal pieces. One piece is <gap> g "
            "lighter than the whole cake was. What did the whole cake weigh in g?",
            "<name> shares some <thing> among <parts> people, <name> being one of them, all "
            "getting the same number. That is <gap> fewer than <name> had. How many did <name> "
            "have?",
        ),
        steps=("gap * parts / (parts - 1)",),
        draw=derive(between(parts=(4, 9), share=(4, 40)), parts="parts", gap="share * (parts - 1)"),
    ),
    Problem(
        concept="other-factor-of-a-product",
        phrasings=(
            "The product of two numbers is <product>. One of them is <known>. What is the other?",
            "By what must <known> be multiplied to give <product>?",
            "<name> arranges <product> chairs in rows of <known> chairs. How many rows does that "
            "make?",
            "Two numbers give <product> when multiplied; if one is <known>, find the other one.",
            "A rectangle of <product> small squares is <known> squares wide. How many squares "
            "long is it?",
            "How many teams of <known> can be made from <product> <pupils> so that nobody is left "
            "over?",
        ),
        steps=("product / known",),
        draw=derive(between(known=(4, 35), other=(5, 48)), product="known * other", known="known"),
    ),
    Problem(
        concept="other-part-of-a-total",
        phrasings=(
            "Of <total> <thing>, <part> belong to <name> and all the rest to <friend>. How many "
            "does <friend> have?",
            "Two numbers add up to <total>. If one of them is <part>, what is the other?",
            "A cart loaded with <part> kg of sand weighs <total> kg. Find the weight of the empty "
            "cart in kg.",
            "<part> of the passengers on a ship are adults, the others are children. There are "
            "<total> passengers. How many children are there?",
            "What must be added to <part> to make <total>?",
            "In all a walk takes <total> minutes. <name> has walked <part> minutes already. How "
            "many minutes are still ahead?",
        ),
        steps=("total - part",),
        draw=between("total > part + 2", total=(30, 500), part=(15, 400)),
    ),
    Problem(
        concept="other-amount-from-ratio",
        phrasings=(
            "For every <left> cats in a home for animals there are <right> dogs. There are "
            "<count> cats. How many dogs are there?",
            "The ratio of boys to girls in a club is <left>:<right>. If <count> boys belong to "
            "it, how many girls do?",
            "Two numbers are as <left> to <right>. The first is <count>. Find the second.",
            "In a drink with <count> cups of water, water and juice stand in the ratio "
            "<left>:<right>. How many cups are juice?",
            "<name> and <friend> share a prize in the ratio <left>:<right>. What does <friend> "
            "receive when <name> receives $<count>?",
            "Which number is to <count> as <right> is to <left>?",
        ),
        steps=("count / left * right",),
        draw=derive(between("math.gcd(left, right) == 1", left=(2, 9), right=(3, 11), part=(3, 24)),
                    left="left", right="right", count="left * part"),
    ),
    Problem(
        concept="total-from-ratio-and-one-part",
        phrasings=(
            "Red and blue <thing> are in the ratio <left>:<right>, and <count> of them are red. "
            "How many are there of both colors together?",
            "<name> and <friend> divide a sum in the ratio <left>:<right>. <name> gets $<count>. "
            "What was the whole sum of money?",
            "A farm keeps <count> sheep, and the sheep are to the goats as <left> to <right>. "
            "Find the number of sheep and goats in all.",
            "In a class of boys and girls there are <count> boys. Boys to girls is "
            "<left>:<right>. How many children are in the class?",
            "What is the sum of two numbers in the ratio <left>:<right> if the first of them is "
            "<count>?",
            "Concrete of <left> parts sand to <right> parts cement is made with <count> kg of "
            "sand. How many kg do the sand and the cement weigh together?",
        ),
        steps=("part = count / left", "part * (left + right)"),
        draw=derive(between("math.gcd(left, right) == 1", left=(2, 9), right=(2, 9), part=(3, 24)),
                    left="left", right="right", count="left * part"),
    ),
    Problem(
        concept="mean-proportional-of-two-numbers",
        phrasings=(
            "What is the mean proportional between <low> and <high>?",
            "Find the geometric mean of <low> and <high>.",
            "A square has the same area as a rectangle with sides of <low> cm and <high> cm. Find "
            "the side of the square in cm.",
            "Which positive number, multiplied by itself, equals the product of <low> and <high>?",
            "<low> is to a positive number as that number is to <high>. What is the number?",
            "Three positive numbers are in continued proportion. The outer two are <low> and "
            "<high>. Find the middle one.",
        ),
        steps=("math.sqrt(low * high)",),
        draw=derive(between("one < two", one=(1, 7), two=(2, 9), common=(2, 8)),
                    low="common * one ** 2", high="common * two ** 2"),
    ),
    Problem(
        concept="continued-proportion-next-number",
        phrasings=(
            "What is the third proportional to <first> and <second>?",
            "Each number of a row is the one before it times a fixed factor. The row begins with "
            "<first> and <second>. Which number follows?",
            "A weed covered <first> square m of a lake last year and covers <second> square m "
            "this year. If its area is multiplied by the same factor again, how many square m "
            "will it cover next year?",
            "The first two terms of a geometric sequence are <first> and <second>. What is the "
            "next term?",
            "A post had <first> readers on the first day and <second> on the second. The count is "
            "multiplied by the same factor every day. How many readers does it have on the day "
            "after?",
            "Find the number whose ratio to <second> equals the ratio that the latter has to "
            "<first>.",
        ),
        steps=("second * second / first",),
        draw=derive(between("two > one", one=(2, 4), two=(3, 7), common=(2, 12)),
                    first="common * one ** 2", second="common * one * two"),
    ),
    Problem(
        concept="sum-of-three-consecutive-from-smallest",
        phrasings=(
            "What is the sum of three consecutive whole numbers if the smallest is <start>?",
            "<name> reads three pages that follow each other. The first has the page number "
            "<start>. What do the three page numbers add up to?",
            "Add the number <start> and the next two whole numbers. What do you get?",
            "Three lockers in a row have consecutive numbers, beginning with <start>. Find the "
            "total of the numbers.",
            "Starting from <start>, <friend> counts up by one, says three numbers in all and adds "
            "them. Which sum comes out?",
            "The least of three integers in succession is <start>. How much are all three "
            "together?",
        ),
        steps=("3 * start + 3",),
        draw=between(start=(4, 290)),
    ),
    Problem(
        concept="age-after-some-years",
        phrasings=(
            "<name> is <age> years old. How old will <name> be in <years> years?",
            "In <years> years, what is the age of someone who is <age> today?",
            "A house was <age> years old when a family moved in, and the family has lived there "
            "for <years> years. How old is the house now?",
            "<name> married at the age of <age>, and that was <years> years ago. Find the present "
            "age of <name>.",
            "<age> candles were on the cake today, one for every year. How many will be needed "
            "<years> years from now?",
            "A tree has an age of <age> years. What will its age be after <years> more?",
        ),
        steps=("age + years",),
        draw=between(age=(7, 58), years=(3, 35)),
    ),
    Problem(
        concept="age-from-year-of-birth",
        phrasings=(
            "<name> was born in <born>. How old does <name> become in <year>?",
            "A clock was built in the year <born>. How many years old was it in <year>?",
            "In <year> a town celebrated the anniversary of its founding in <born>. How many "
            "years had it existed?",
            "How many years lie between the opening of a theater in <born> and its closing in "
            "<year>?",
            "What age, in years, did a writer reach on her birthday in <year>, if her year of "
            "birth was <born>?",
            "A bridge was finished in <born>. Find its age in the year <year>.",
        ),
        steps=("year - born",),
        draw=between("5 < year - born < 95", born=(1790, 1980), year=(1840, 2024)),
    ),
    Problem(
        concept="age-when-the-other-had-an-age",
        phrasings=(
            "<name> is <old> and <friend> is <young> years old. How old was <name> when <friend> "
            "was <then>?",
            "Today <friend> is <young>, <name> is <old>. On the day when <friend> turned <then>, "
            "what was the age of <name>, both having the same birthday?",
            "A father is <old> years old, his son <young>. The son learned to swim at the age of "
            "<then>. How old was the father then?",
            "When the young oak was <then> years old, how many years old was the old oak, if "
            "today the young one is <young> and the old one <old>?",
            "Find the age a mother had when her daughter was <then>; at present the daughter is "
            "<young> and the mother <old>.",
            "The niece, now <young>, was <then> when she learned to dive. What was then the age "
            "of her aunt, who is <old> today?",
        ),
        steps=("old - (young - then)",),
        draw=between("then < young < old - 15", old=(35, 68), young=(9, 30), then=(4, 15)),
    ),
    Problem(
        concept="age-gap-after-years",
        phrasings=(
            "<name> is <old> years old, <friend> is <young>. How many years older than <friend> "
            "will <name> be in <years> years?",
            "In <years> years, what will be the difference between the ages of two neighbors who "
            "are <young> and <old> now?",
            "An aunt of <old> has a nephew of <young>. After <years> years have passed, by how "
            "many years will she be older than him?",
            "Two trees were planted at different times: one is <old> years old, the other "
            "<young>. Find the difference of their ages <years> years from today.",
            "<years> years ago <friend> moved to <town>. Now <friend> is <young> and <name>, the "
            "elder, is <old>. How many years lie between their ages?",
            "A coach aged <old> has trained a runner aged <young> for <years> years. How many "
            "years younger than the coach is the runner?",
        ),
        steps=("old - young",),
        draw=between("years < young and 15 <= old - young <= 40", old=(25, 75), young=(10, 50),
                     years=(2, 8)),
        distractors=("years",),
    ),
    Problem(
        concept="sum-of-ages-some-years-ago",
        phrasings=(
            "The ages of <count> brothers add up to <total> years. What did they add up to "
            "<years> years ago, when all of them were already born?",
            "<count> friends are <total> years old together. How many years old were they "
            "together <years> years ago?",
            "What was the sum of the ages of <count> colleagues <years> years ago, if it is "
            "<total> today?",
            "A team of <count> players now has <total> years of age in all. Find that total "
            "<years> years earlier for the same players.",
            "Go back <years> years: how old were the <count> members of a band altogether, given "
            "that their ages now have the sum <total>?",
            "Today the sum of the ages of all <count> teachers at a school is <total>. They were "
            "the same people <years> years ago. What was the sum then?",
        ),
        steps=("total - count * years",),
        draw=derive(between(count=(3, 12), mean=(28, 50), years=(2, 12)), count="count",
                    total="count * mean", years="years"),
    ),
    Problem(
        concept="average-from-total",
        phrasings=(
            "<count> <pupils> collected <total> <thing> in all. How many is that on average for "
            "each of them?",
            "In <count> days a bakery sold <total> loaves. What was the mean number of loaves per "
            "day?",
            "The sum of <count> numbers is <total>. Find their average.",
            "A herd of <count> sheep gave <total> kg of wool. How many kg does that make per "
            "sheep?",
            "What is the mean of a list whose numbers add up to <total>, if there are <count> "
            "numbers in it?",
            "<total> points were scored by a team over <count> games. Give the average score for "
            "a game.",
        ),
        steps=("total / count",),
        draw=derive(between("count * mean % 1 == 0", count=(4, 45), mean=(5, 90, 0.5)),
                    count="count", total="count * mean"),
    ),
    Problem(
        concept="count-from-total-and-average",
        phrasings=(
            "The average of some numbers is <mean> and their sum is <total>. How many numbers are "
            "there?",
            "A group collected <total> <thing>, on average <mean> for each person. How many "
            "people are in the group?",
            "<name> scored <total> points in a season with a mean of <mean> per game. In how many "
            "games did <name> play?",
            "With <mean> km a day on average, a cyclist covered <total> km. Over how many days "
            "did this stretch?",
            "Find the number of boxes in a van if all of them together weigh <total> kg and their "
            "mean weight is <mean> kg.",
            "All the marks of a class add up to <total>, and the class average is <mean>. How "
            "many marks were given?",
        ),
        steps=("total / mean",),
        draw=derive(between(count=(4, 45), mean=(5, 48)), total="count * mean", mean="mean"),
    ),
    Problem(
        concept="number-halfway-between-two",
        phrasings=(
            "Which number is exactly halfway between <low> and <high>?",
            "Find the mean of the two numbers <low> and <high>.",
            "A mark on a ruler is at <low> mm, another at <high> mm. At how many mm is the point "
            "in the middle between them?",
            "On Saturday <high> people came to the fair, on Sunday <low>. What was the average "
            "for the two days?",
            "<name> guesses <low> and <friend> guesses <high>. They settle on the average of the "
            "two guesses. Which number is that?",
            "One pot holds <low> liters and another <high> liters. How many liters do the pots "
            "hold on average?",
        ),
        steps=("(low + high) / 2",),
        draw=between("low + 3 < high", low=(6, 150), high=(15, 300)),
    ),
    Problem(
        concept="average-after-same-change-to-each",
        phrasings=(
            "The average of <count> numbers is <mean>. If <plus> is added to every one of them, "
            "what is the new average?",
            "A teacher gives each of <count> pupils <plus> extra points. The mean was <mean> "
            "points before. What is it now?",
            "The daily wages of <count> workers have a mean of $<mean>. Each wage goes up by "
            "$<plus>. Find the mean after that.",
            "If all <count> plants in a bed, <mean> cm tall on average, grow by <plus> cm each, "
            "how many cm tall are they on average then?",
            "What becomes of a mean of <mean>, taken over <count> values, when every single value "
            "is made larger by <plus>?",
            "Every one of <count> bags gets another <plus> kg of rice. Their average weight had "
            "been <mean> kg. Find their average weight in kg now.",
        ),
        steps=("mean + plus",),
        draw=between(count=(4, 40), mean=(20, 95), plus=(2, 15)),
        distractors=("count",),
    ),
    Problem(
        concept="average-without-best-and-worst",
        phrasings=(
            "<count> judges gave an average of <mean> points. The best mark, <best>, and the "
            "worst, <worst>, are left out. What is the average of the other marks?",
            "From <count> numbers with the mean <mean> the largest, which is <best>, and the "
            "smallest, which is <worst>, are crossed out. What mean do the others have?",
            "The coldest of <count> summer days had <worst> degrees and the hottest <best>. All "
            "days together had a mean of <mean> degrees. What is the mean without these two days?",
            "Without the highest score of <best> and the lowest score of <worst>, what is the "
            "average of the rest if the average of all <count> scores is <mean>?",
            "<name> played <count> games with <mean> points on average, <worst> in the weakest "
            "and <best> in the strongest one. How many points per game is it on average in the "
            "other games?",
            "A farmer weighs <count> sacks and finds a mean of <mean> kg. Taking away the "
            "lightest, of <worst> kg, and the heaviest, of <best> kg, what is the mean weight in "
            "kg of those left?",
        ),
        steps=("rest = count * mean - best - worst", "rest / (count - 2)"),
        draw=derive(between("worst < rest < best and (best + worst - 2 * rest) % count == 0",
                            count=(5, 12), worst=(5, 16), best=(24, 38), rest=(14, 30)),
                    count="count", mean="((count - 2) * rest + best + worst) / count",
                    best="best", worst="worst"),
    ),
    Problem(
        concept="range-of-results",
        phrasings=(
            "The lowest mark in a test was <low>, the highest <high>, and the average <mean>. "
            "What is the range of the marks?",
            "A list of numbers has the mean <mean>, the greatest number <high> and the smallest "
            "number <low>. Find the range of the list.",
            "The warmest day of a month had <high> degrees and the coldest <low>, with a mean of "
            "<mean> degrees. Between these two days, how many degrees of difference are there?",
            "In a team with an average age of <mean> the youngest player is <low> and the oldest "
            "<high>. By how many years do those two differ?",
            "The heaviest letter in a sack weighs <high> g and the lightest <low> g, while <mean> "
            "g is the average. How many g more than the lightest does the heaviest weigh?",
            "How far apart are the best result, <high> points, and the worst, <low> points, of a "
            "contest in which people scored <mean> points on average?",
        ),
        steps=("high - low",),
        draw=between("low + 4 < mean < high - 4", low=(6, 30), high=(24, 60), mean=(12, 50)),
        distractors=("mean",),
    ),
    Problem(
        concept="mark-from-exam-and-homework-shares",
        phrasings=(
            "The exam counts <share>% of the final mark and homework all the rest. <name> has "
            "<exam> points in the exam and <home> for homework. What is the final mark?",
            "<name> got <home> for homework and <exam> in the exam. If the exam makes up <share>% "
            "of the final mark, and homework is the other part of it, find the mark.",
            "In a contest the jury's score has a weight of <share>%, the audience's score the "
            "remaining weight. The jury gives <exam> points and the audience <home>. What is the "
            "weighted mean?",
            "A singer has <home> points for style and <exam> for technique. Technique has a "
            "weight of <share> percent and style the rest of the hundred percent. What is the "
            "total score?",
            "What is the weighted average of <exam> and <home>, the former with a weight of "
            "<share>% and the latter with what is missing to a hundred percent?",
            "With <share>% of the grade coming from a test and everything else from a project, "
            "what grade does <friend> get for <exam> points in the test and <home> points in the "
            "project?",
        ),
        steps=("(share * exam + (100 - share) * home) / 100",),
        draw=between("exam != home", share=(20, 80, 10), exam=(40, 98), home=(40, 98)),
    ),
    Problem(
        concept="daily-mean-of-workdays-and-weekend",
        phrasings=(
            "A cafe serves <work> guests on each of the five days from Monday to Friday and "
            "<free> on each of the two days of the weekend. What is the average per day over the "
            "week?",
            "<name> reads <free> pages on Saturday, as many on Sunday, and <work> on each of the "
            "other days of the week. How many pages a day is that on average?",
            "On both days of the weekend a bus has <free> riders a day, on all five working days "
            "<work>. Find the mean number of riders per day in a week.",
            "From Monday to Friday it is <work> minutes of practice daily; on Saturday and Sunday "
            "<free> minutes daily. What is the mean for one day of the whole week, in minutes?",
            "A pool sells <work> tickets on every weekday, Monday through Friday, and <free> "
            "tickets on Saturday and again on Sunday. How many tickets per day does it sell on "
            "average in a week?",
            "What does a hen house give per day on average if there are <work> eggs on each of "
            "five days of the week and <free> on each of the two other days?",
        ),
        steps=("(5 * work + 2 * free) / 7",),
        draw=between("work != free and (5 * work + 2 * free) % 7 == 0", work=(20, 120),
                     free=(20, 190)),
    ),
    Problem(
        concept="year-total-from-monthly-mean",
        phrasings=(
            "<name> spends $<mean> a month on average, $<best> in the dearest month. How much is "
            "that in a year?",
            "On average a shop sells <mean> lamps per month, though in December it was <best>. "
            "How many does it sell in the year?",
            "How many visitors does a castle have in a year if <mean> of them come per month on "
            "average and <best> in the best month?",
            "The busiest month of a writer brought <best> pages, but the average for all the "
            "months of the year is <mean>. Find the number of pages written over this year.",
            "In <town> up to <best> mm of rain fall in a month; the mean rainfall per month is "
            "<mean> mm. Find the rainfall of a year in mm.",
            "<friend> drove <best> km in July alone. How many km did <friend> drive in that year, "
            "July included, with an average of <mean> km a month?",
        ),
        steps=("12 * mean",),
        draw=between("mean + 4 < best < 3 * mean", mean=(15, 480), best=(30, 700)),
        distractors=("best",),
    ),
    Problem(
        concept="price-of-one-from-the-price-of-all",
        phrasings=(
            "<name> buys <count> <thing> for $<total> and pays with a note of $<note>. What is "
            "the price of one of them?",
            "With a note of $<note> in hand, <name> gets <count> <thing> for $<total>. How much "
            "does a single one cost?",
            "At a stall <count> equal plates cost $<total> together. A customer puts down $<note> "
            "for them. Find the cost of one plate.",
            "What does one ticket cost if <count> of them, all alike, come to $<total>, paid with "
            "a $<note> note?",
            "<friend> hands over $<note> for a bill of $<total>, which is for <count> cups of the "
            "same price. Give the price per cup.",
            "The total for <count> equal notebooks is $<total>, and <name> has $<note> to pay it "
            "from. How much money is that for each notebook?",
        ),
        steps=("total / count",),
        draw=derive(between("count * price < note", count=(3, 24), price=(0.5, 9, 0.25),
                            note=[20, 50, 100, 200]),
                    count="count", total="count * price", note="note"),
        distractors=("note",),
    ),
    Problem(
        concept="difference-of-unit-prices",
        phrasings=(
            "A pack of <few> pens costs $<dear>, a pack of <many> pens $<cheap>. By how much is a "
            "single pen cheaper in the second pack?",
            "One shop sells <few> <fruit> for $<dear>, another <many> <fruit> for $<cheap>. What "
            "is the difference between the two prices of one piece, the first shop being the "
            "dearer one?",
            "$<cheap> buys <many> eggs at the farm, and $<dear> buys <few> eggs in town. How much "
            "more does one egg cost in town?",
            "How much is saved on every roll by taking <many> rolls for $<cheap> and not <few> "
            "rolls for $<dear>?",
            "For <few> rides <name> paid $<dear>; with a card <friend> got <many> rides for "
            "$<cheap>. Find how much less than <name> <friend> paid per ride.",
            "In June <few> tickets were $<dear> and in July <many> tickets were $<cheap>. The "
            "price of a ticket has fallen by how much?",
        ),
        steps=("dear / few - cheap / many",),
        draw=derive(between("few < many and low < high", few=(3, 10), many=(6, 30),
                            low=(1, 6, 0.25), high=(1.5, 8, 0.25)),
                    few="few", dear="few * high", many="many", cheap="many * low"),
    ),
    Problem(
        concept="bill-for-two-kinds",
        phrasings=(
            "<name> buys <first> pens at $<one> each and <second> books at $<two> each. What is "
            "the bill?",
            "Plates are $<one> and bowls $<two> apiece. How much do <first> plates and <second> "
            "bowls cost in all?",
            "A snack bar sold <second> cakes for $<two> each and <first> teas for $<one> each. "
            "Find the money it took.",
            "What must a group pay for <first> rides on the train at $<one> a ride and <second> "
            "rides on the wheel at $<two> a ride?",
            "At the market <friend> takes <first> kg of potatoes and <second> kg of cheese. "
            "Potatoes cost $<one> a kg, cheese $<two>. How much is to be paid altogether?",
            "A worker gets $<one> per small window and $<two> per large window. For <second> "
            "large and <first> small windows, what does the worker get?",
        ),
        steps=("first * one + second * two",),
        draw=between(first=(2, 15), one=(1, 6, 0.5), second=(2, 12), two=(6.5, 20, 0.5)),
    ),
    Problem(
        concept="equal-share-of-two-lots",
        phrasings=(
            "<name> has <one> <thing> and <friend> brings <two> more. All of them are shared "
            "equally among <people> children. How many does each child get?",
            "Share <one> red and <two> green beads evenly among <people> girls. How many beads "
            "does every girl have?",
            "<people> friends found <one> nuts under one tree, <two> under another, and split the "
            "whole find in equal parts. Find the number of nuts for one friend.",
            "A kitchen puts <one> plain rolls and <two> sweet rolls on <people> trays so that all "
            "trays hold the same number. How many rolls lie on a tray?",
            "Each of <people> leaders takes care of the same number of children. There are <one> "
            "girls and <two> boys in all. How many children go with one leader?",
            "What does each of <people> heirs receive from an account with $<one> and another "
            "with $<two>, when everyone gets the same?",
        ),
        steps=("(one + two) / people",),
        draw=derive(between("people * each > one + 3", people=(3, 12), each=(6, 30), one=(12, 150)),
                    one="one", two="people * each - one", people="people"),
    ),
    Problem(
        concept="left-after-equal-gifts",
        phrasings=(
            "<name> has <total> <thing> and gives <each> to each of <people> friends. How many "
            "does <name> keep?",
            "Every one of <people> guests takes <each> rolls from a basket of <total>. How many "
            "rolls are left in it?",
            "From a rope of <total> m, <people> pieces of <each> m are cut. Find the length that "
            "remains, in m.",
            "After <people> payments of $<each> each, how much is left of $<total>?",
            "A box of <total> nails is opened to build <people> chairs with <each> nails apiece. "
            "What number of nails is not used?",
            "How many seats of a hall with <total> seats stay empty when <people> families of "
            "<each> people come?",
        ),
        steps=("total - people * each",),
        draw=between("people * each + 3 < total", total=(60, 400), people=(4, 20), each=(3, 15)),
    ),
    Problem(
        concept="step-between-terms-of-a-row",
        phrasings=(
            "The first term of an arithmetic sequence is <first> and term number <count> is "
            "<last>. What is the common difference?",
            "A row of <count> numbers starts with <first> and ends with <last>, always rising by "
            "the same amount. Find this amount.",
            "<name> counts up in equal steps, from <first> to <last>, saying <count> numbers in "
            "all. How large is a step?",
            "The rows of a theater grow evenly: <first> seats in the front one, <last> in the "
            "back one, <count> rows in all. By how many seats does each row exceed the one "
            "before?",
            "From <first> to <last> there are <count> evenly spaced numbers, these two among "
            "them. What is the gap between neighbors?",
            "A saver puts away $<first> in the first week and $<last> in week number <count>, the "
            "sum growing by the same amount every week. What is that amount?",
        ),
        steps=("(last - first) / (count - 1)",),
        draw=derive(between(first=(3, 60), more=(2, 14), count=(5, 30)), first="first",
                    count="count", last="first + more * (count - 1)"),
    ),
    Problem(
        concept="sum-of-a-row-from-first-and-last",
        phrasings=(
            "An arithmetic sequence has <count> terms. The first is <first> and the last <last>. "
            "What is their sum?",
            "<count> numbers rise evenly from <first> to <last>, both included. Find the sum of "
            "all of them.",
            "In a hall with <count> rows the front row has <first> seats, the back row <last>, "
            "and the rows between grow evenly. How many seats does the hall have?",
            "<name> trains for <count> days, with <first> minutes on the first day and <last> on "
            "the last, adding the same every day. How many minutes are these in all?",
            "What do <count> evenly spaced numbers add up to, the smallest being <first> and the "
            "greatest <last>?",
            "Pipes lie in <count> layers; the top layer has <first> pipes and the bottom layer "
            "<last>, with an equal increase from layer to layer. How many pipes are in the pile?",
        ),
        steps=("count * (first + last) / 2",),
        draw=derive(between(first=(2, 50), more=(1, 9), count=(5, 30)), count="count",
                    first="first", last="first + more * (count - 1)"),
    ),
    Problem(
        concept="left-over-after-full-boxes",
        phrasings=(
            "<name> packs <total> <thing> into boxes of <each>, filling as many boxes as "
            "possible. How many <thing> are left over?",
            "What is the remainder when <total> is divided by <each>?",
            "A coach makes teams of <each> from <total> players until too few are left for a "
            "team. How many players have no team?",
            "<total> chairs are put in full rows of <each>. Find how many chairs remain that do "
            "not make a full row.",
            "From a ribbon of <total> cm a tailor cuts as many pieces of <each> cm as it gives. "
            "How long is the piece that stays, in cm?",
            "If <each> eggs go into a carton, how many of <total> eggs do not fit into full "
            "cartons?",
        ),
        steps=("total % each",),
        draw=between("total % each > 0", total=(50, 600), each=(6, 32)),
    ),
    Problem(
        concept="full-boxes-that-can-be-packed",
        phrasings=(
            "How many boxes of <each> can be filled completely with <total> <thing>?",
            "A baker has <total> rolls and sells them only in bags of <each>. What is the largest "
            "number of full bags?",
            "<name> reads a book of <total> pages, <each> pages a day, until fewer than that are "
            "left. How many days is that?",
            "Dividing <total> by <each> leaves a remainder. Give the whole-number quotient.",
            "From a board of <total> cm shelves of <each> cm are sawn, with no loss at the cuts. "
            "How many whole shelves does the board give?",
            "With $<total> to spend and a price of $<each> per ticket, how many tickets can one "
            "buy at most?",
        ),
        steps=("math.floor(total / each)",),
        draw=between("total % each > 0", total=(50, 600), each=(6, 32)),
    ),
    Problem(
        concept="points-still-needed-for-a-record",
        phrasings=(
            "The record is <goal> points. <name> has made <one> points in the first half and "
            "<two> in the second, with <minutes> minutes left. How many points are missing to "
            "equal the record?",
            "With <minutes> minutes to go, a team that wants <goal> points has <one> from throws "
            "and <two> from runs. How many more does it need?",
            "A class collects <goal> caps. It has <one> from Monday and <two> from Tuesday, and "
            "collects for <minutes> minutes a day. Find how many caps are still lacking.",
            "To reach <goal> stamps after collecting <one> and then another <two>, how many "
            "stamps must <friend> still get, if pasting them in takes <minutes> minutes?",
            "In a game of <minutes> minutes, <name> needs <goal> coins for the prize. So far "
            "there were <one> coins on the first level and <two> on the second. How many coins "
            "are still to be found?",
            "<one> km on the first day and <two> km on the second lie behind a cyclist, who rests "
            "for <minutes> minutes each day. The whole tour has <goal> km. How many km are ahead?",
        ),
        steps=("goal - one - two",),
        draw=between("one + two + 5 < goal", goal=(90, 400), one=(20, 150), two=(20, 150),
                     minutes=(12, 50)),
        distractors=("minutes",),
    ),
    Problem(
        concept="points-from-baskets",
        phrasings=(
            "In basketball <name> makes <three> baskets of three points, <two> of two points and "
            "<one> free throws of one point, and misses <extra> times. How many points is that?",
            "In <extra> minutes a team scores <one> single points, <two> two-pointers and <three> "
            "three-pointers. What is its total score?",
            "Find the points of a player with <extra> missed shots, <two> shots worth two points "
            "each, <three> shots worth three points each and <one> shots worth a single point "
            "each.",
            "Gold stars count three points, silver stars two, and bronze stars one. <friend> has "
            "<three> gold, <two> silver and <one> bronze stars, and <extra> paper stars that "
            "count nothing. How many points are these?",
            "At a fair a red ring is one point, a blue ring two and a white ring three. Out of "
            "<extra> throws, what do <one> red, <two> blue and <three> white rings bring in all?",
            "From <extra> races a club has <three> first places, <two> second places and <one> "
            "third places. A first place earns three points, a second two, a third one. Give the "
            "number of points.",
        ),
        steps=("3 * three + 2 * two + one",),
        draw=between("three + two + one < extra", three=(2, 14), two=(3, 18), one=(2, 16),
                     extra=(15, 60)),
        distractors=("extra",),
    ),
    Problem(
        concept="gift-that-makes-two-equal",
        phrasings=(
            "<name> has <many> <thing> and <friend> has <few>. How many must <name> give to "
            "<friend> so that both have the same number?",
            "One barrel holds <many> liters, another <few>. How many liters have to be poured "
            "from the fuller into the other to make them equal?",
            "There are <few> pupils in one class and <many> in a second class. How many must "
            "change from the second to the first for the classes to be of the same size?",
            "How many books should be moved from a shelf with <many> books to one with <few> so "
            "that neither has more than the other?",
            "Two children want the same amount of money. The brother has $<many>, the sister "
            "$<few>. What sum should he hand to her?",
            "Find the number that has to be taken from <many> and added to <few> so that the two "
            "results agree.",
        ),
        steps=("(many - few) / 2",),
        draw=derive(between(few=(5, 120), gift=(2, 45)), many="few + 2 * gift", few="few"),
    ),
    Problem(
        concept="pages-from-one-to-another",
        phrasings=(
            "<name> reads from page <from_page> to page <to_page>, both included, of a book of "
            "<pages> pages. How many pages does <name> read?",
            "A book has <pages> pages. The last chapter but one begins on page <from_page> and "
            "ends on page <to_page>. How many pages long is that chapter, counting its first and "
            "last page?",
            "Of <pages> numbered seats the seats <from_page> to <to_page> are taken, these two as "
            "well, and no others. Find the number of taken seats.",
            "Lockers with the numbers <from_page> up to and including <to_page> were painted, out "
            "of <pages> in all. How many lockers were painted?",
            "How many tickets have been sold from a roll of <pages> if the first one sold had the "
            "number <from_page>, the last one <to_page>, and every number between was sold?",
            "A printer is told to print all pages from <from_page> through <to_page> of a file "
            "that has <pages> pages. How many pages come out?",
        ),
        steps=("to_page - from_page + 1",),
        draw=between("from_page + 4 < to_page < pages", from_page=(5, 200), to_page=(12, 280),
                     pages=(60, 400)),
        distractors=("pages",),
    ),
    Problem(
        concept="people-in-a-queue",
        phrasings=(
            "In a queue <name> is number <front> from the front and number <back> from the back. "
            "How many people are in the queue?",
            "Counted from the left, a red book is at place <front> on the shelf; counted from the "
            "right, it is at place <back>. How many books stand on the shelf?",
            "A runner comes in at place <front> counted from the first and at place <back> "
            "counted from the last. Everyone finished, with no ties. Find the number of runners.",
            "<friend> sits in row <front> from the stage, which is also row <back> from the rear "
            "wall. How many rows does the hall have?",
            "How many cars does a train have if the dining car is car <front> from the engine and "
            "car <back> from the end?",
            "The list of names has <name> as entry <front> from above and as entry <back> from "
            "below. What is the length of the list in entries?",
        ),
        steps=("front + back - 1",),
        draw=between(front=(3, 30), back=(3, 30)),
    ),
)
