"""Ages, and numbers to be guessed."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="older-age-from-sum-and-ratio",
        phrasings=(
            "The ages of <name> and <friend> are in the ratio <big>:<small> and add up to <total> "
            "years. How old is <name>?",
            "Together <name> and <friend> are <total> years old. Their ages have the ratio "
            "<big>:<small>. What is the age of <name>, the older one?",
            "<name> and <friend> have ages in the ratio <big>:<small>. The sum of their ages is "
            "<total>. Find the age of <name>.",
            "If the ages of two cousins are as <big>:<small> and together <total> years, how old "
            "is the older cousin?",
            "Ages of two turtles as <big> to <small>, sum <total> years. Age of the older turtle?",
            "How many years has the castle stood, if castle and mill have stood for <total> years altogether and for every <small> years of the mill the castle counts <big>?",
            "For every <big> candles on Uncle Leo's birthday cake there were <small> on his nephew's, so that <total> candles, one for each year of their lives, burned on the two cakes. How old did Uncle Leo become?",
            "Divide <total> years into two ages whose ratio is <big>:<small>, and find the greater age.",
            "My aunt and I have lived <total> years if you put us together! When she uses up <big> parts of it I only use up <small> parts. How old is my aunt?",
            "It is a lovely old violin, and the newer one beside it is not bad either: side by side they have <total> years behind them, with <big> shares belonging to the old one and <small> shares to the newer. What is the age of the old violin?",
            "An oak and a birch planted at different times share the ratio <big>:<small> in years, oak first. Since the years of both make <total> in total, how old must the oak be?",
            "The newer of two churches counts <small> years for each <big> years of the older. How old is the older church, given that the combined age of the two is <total> years?",
        ),
        steps=("total * big / (big + small)",),
        draw=derive(between("big > small", big=(3, 9), small=(1, 5), part=(4, 9)), big="big",
                    small="small", total="(big + small) * part"),
    ),
    Problem(
        concept="child-age-from-sum-and-multiple",
        phrasings=(
            "A father is <times> times as old as his son. Together they are <total> years old. "
            "How old is the son?",
            "<name> is <times> times as old as <friend>, and the sum of their ages is <total>. "
            "What is the age of <friend>?",
            "The ages of a mother and her child add up to <total>. The mother is <times> times as "
            "old as the child. Find the age of the child.",
            "Together an aunt and her niece are <total> years old, the aunt being <times> times "
            "as old as the niece. How many years old is the niece?",
            "House and barn: combined age <total> years, the house <times> times the barn's age. How old is the barn?",
            "How old am I, if Dad is <times> times my age and the two of us have <total> years together?",
            "Find the age of the younger of two persons, given that the older has lived <times> times as long and that their ages make <total> years altogether.",
            "The new bridge has stood for a while, but the old one has seen <times> times as many years. Add up the years of both and you come to <total>. What is the age of the new bridge?",
            "A captain and his cabin boy count <total> years when their ages are added. The captain's age equals the boy's age taken <times> times. What is the cabin boy's age?",
            "It takes <total> candles to put one for each year on the cakes of Olga and her grandson, what a blaze! Her cake carries <times> times as many as his. How many candles are on the grandson's cake?",
            "A sapling's age goes <times> times into the age of the pine beside it. If the two have been growing for <total> years in total, for how many years has the sapling grown?",
            "Someone asks for the puppy's age in months. All that is known is that the puppy and the old cat count <total> months jointly, the cat accounting for <times> times as many of them as the puppy.",
        ),
        steps=("total / (times + 1)",),
        draw=derive(between("20 <= (times - 1) * child <= 45", times=(3, 7), child=(4, 15)),
                    times="times",
                    total="(times + 1) * child"),
    ),
    Problem(
        concept="older-age-from-sum-and-difference",
        phrasings=(
            "<name> is <gap> years older than <friend>. The sum of their ages is <total>. How old "
            "is <name>?",
            "Together <name> and <friend> are <total> years old and <name> is older by <gap> "
            "years. What is the age of <name>?",
            "The ages of two sisters add up to <total> and differ by <gap>. Find the age of the "
            "older sister.",
            "One tree is <gap> years older than another; together they are <total> years old. How "
            "old is the older tree?",
            "Two wells, combined age <total> years, one dug <gap> years before the other. Age of the older well?",
            "How old is my big brother? He was born <gap> years before me, and if you add his years and mine you get <total>.",
            "Find the greater of two ages whose sum is <total> years and whose difference is <gap> years.",
            "The drummer is <gap> years younger than the singer, not that anyone would guess. On the day they founded the band they counted <total> years altogether. How old was the singer?",
            "There were <total> candles on the shared cake of Tomas and Lena, one for every year of either. Lena has <gap> fewer birthdays behind her than Tomas. What is the age of Tomas?",
            "A town hall exceeds the nearby station in age by <gap> years. For how many years has the town hall stood, if both buildings together have stood for <total>?",
            "When the years of a parrot and a tortoise are put together they make <total>, and the parrot lacks <gap> years to be as old as the tortoise. What is the age of the tortoise?",
            "The older of two sailing ships is to be dated: it was launched <gap> years ahead of the other, and the ages of the pair come to <total> years. How old is it?",
        ),
        steps=("(total + gap) / 2",),
        draw=derive(between(young=(8, 50), gap=(2, 14)), gap="gap", total="2 * young + gap"),
    ),
    Problem(
        concept="years-until-multiple-of-age",
        phrasings=(
            "A father is <old> years old and his daughter is <young>. In how many years will he "
            "be <times> times as old as she is?",
            "<name> is <old> and <friend> is <young> years old. After how many years will <name> "
            "be <times> times as old as <friend>?",
            "How many years from now is an aunt <times> times as old as her nephew, if today she "
            "is <old> and he is <young>?",
            "In how many years will the age of a teacher, now <old>, be <times> times the age of "
            "a pupil who is now <young>?",
            "Mother <old>, son <young>. Years until she is <times> times his age?",
            "I am <young> and my aunt is <old>. How long do I have to wait until she is exactly <times> times as old as me, please?",
            "Find the number of years after which a person aged <old> will have <times> times the age of a person aged <young>.",
            "For now the lime tree is <old> years old and the young ash <young>. Some years will go by before the ash's age fits <times> times into the lime tree's. How many years?",
            "A king of <old> years has a page of <young>. The court astrologer, who likes such things, says that their great day comes when the king's age is the page's age taken <times> times. In how many years is that?",
            "An old locomotive has run for <old> years, its newer sister for only <young>. After how many more years will the older one have run <times> times as long as the newer?",
            "To be just <times> times as old as her pupil, how many years must a violin teacher wait who is <old> today while the pupil is <young>?",
            "The club was founded <old> years ago and its youth team <young> years ago. When, in years from today, will the club have existed for <times> times as many years as the team?",
        ),
        steps=("(old - times * young) / (times - 1)",),
        draw=derive(between("18 <= (times - 1) * (young + later) <= 45", times=(2, 4), later=(2,
                    14), young=(3, 14)),
                    old="times * (young + later) - later", young="young", times="times"),
    ),
    Problem(
        concept="age-from-multiple-in-years-to-come",
        phrasings=(
            "In <years> years <name> will be <times> times as old as now. How old is <name> now?",
            "<name> will be <times> times as old as today when <years> years have passed. What is "
            "the age of <name> today?",
            "After <years> years a tree will have <times> times its present age. How many years "
            "old is the tree?",
            "A boy will have <times> times his present age in <years> years. Find his present age.",
        ),
        steps=("years / (times - 1)",),
        draw=derive(between(now=(3, 18), times=(2, 5)), years="now * (times - 1)", times="times"),
    ),
    Problem(
        concept="total-age-of-a-group-later",
        phrasings=(
            "<count> friends have an average age of <mean> years. What will the sum of their ages "
            "be in <years> years?",
            "The average age of <count> cousins is <mean>. In <years> years, how many years old "
            "will they be all together?",
            "In <years> years, what is the total of the ages of <count> players whose average age "
            "is <mean> today?",
            "A choir has <count> members of <mean> years on average. Find the sum of the ages of "
            "the same members <years> years from now.",
            "Group of <count>, mean age <mean>. Combined age after <years> years?",
            "What will our ages make altogether in <years> years, if there are <count> of us in the family and right now we are <mean> years old on average?",
            "Find the sum which the ages of <count> persons will reach after <years> years, their present mean being <mean> years.",
            "The <count> ladies of the sewing circle never tell their ages, but they admit to <mean> years apiece on average. If all of them still meet <years> years from now, how many years will they count in total?",
            "An orchard has <count> trees. Taken on average they are <mean> years old. When another <years> years have passed, what will all these trees' ages add up to?",
            "In a museum stand <count> steam engines with a mean age of <mean> years. Add up their ages as they will be <years> years from today: what is the total?",
            "Suppose the crew stays the same for <years> years. Today the <count> sailors have an average age of <mean>. What number comes out when their ages at the end of that time are added?",
            "After <years> more winters, how many winters will a herd of <count> elephants have lived through altogether, given that each elephant has lived through <mean> on average so far?",
        ),
        steps=("count * (mean + years)",),
        draw=between(count=(3, 30), mean=(9, 45), years=(2, 12)),
    ),
    Problem(
        concept="age-now-from-later-sum-and-ratio",
        phrasings=(
            "The ages of <name> and <friend> are in the ratio <small>:<big>. In <years> years the "
            "sum of their ages will be <total>. How old is <name> now?",
            "In <years> years <name> and <friend> will together be <total> years old. Today their "
            "ages are as <small>:<big>. What is the age of <name> today?",
            "Now the ages of two brothers have the ratio <small>:<big>, and <years> years from "
            "now they add up to <total>. Find the present age of the younger one.",
            "<total> is the sum of the ages that <name> and <friend> will have in <years> years. "
            "If the ratio of their ages is now <small>:<big>, how old is <name>?",
            "Present ages as <small> to <big>. Sum after <years> years: <total>. Younger age now?",
            "How old is my little sister today? Her age and mine are like <small> to <big>, and in <years> years we will be <total> years old if you put us together.",
            "Find the present age of the younger of two persons whose ages will make <total> years altogether <years> years hence, the present ratio being <small>:<big>.",
            "A cat and a dog grow old in the same house. For each <small> years of the cat the dog counts <big> today, and when <years> more years are over, their two ages will come to <total>. What is the cat's age at present?",
            "Wait <years> years, says the innkeeper, and my inn and the brewery will have <total> years behind them combined! At the moment the inn's age is to the brewery's age as <small> is to <big>. How old is the inn now?",
            "Two lifts were put in at different times, so that their ages stand at <small>:<big>. The engineer reckons that <years> years from today both ages will total <total> years. What is the age of the newer lift today?",
            "If <total> candles will be needed for the cakes of Rosa and her uncle <years> years from now, one for each year of life, and Rosa's age today is to the uncle's as <small>:<big>, how many candles does Rosa need today?",
            "The newer of two organs now has <small> years for every <big> of the older one. Their combined age will have grown to <total> after another <years> years. How many years old is the newer organ at this time?",
        ),
        steps=("now = total - 2 * years", "now * small / (small + big)"),
        draw=derive(between("small < big", small=(2, 5), big=(3, 9), part=(2, 6), years=(3, 12)),
                    small="small", big="big", years="years",
                    total="(small + big) * part + 2 * years"),
    ),
    Problem(
        concept="larger-number-from-sum-and-difference",
        phrasings=(
            "Two numbers have the sum <total> and the difference <gap>. What is the larger number?",
            "The difference of two numbers is <gap> and their sum is <total>. Find the larger one.",
            "Two shelves hold <total> books together; one holds <gap> more than the other. How "
            "many books are on the fuller shelf?",
            "<name> and <friend> have <total> <thing> together, and <name> has <gap> more than "
            "<friend>. How many <thing> does <name> have?",
        ),
        steps=("(total + gap) / 2",),
        draw=derive(between(small=(5, 90), gap=(2, 60)), total="2 * small + gap", gap="gap"),
    ),
    Problem(
        concept="product-from-sum-and-difference",
        phrasings=(
            "The sum of two numbers is <total> and their difference is <gap>. What is their "
            "product?",
            "Two numbers differ by <gap> and add up to <total>. Find the product of the numbers.",
            "What is the product of two numbers whose sum is <total> and whose difference is "
            "<gap>?",
            "If one number is greater than another by <gap> and the two make <total> together, "
            "what do you get when you multiply them?",
        ),
        steps=("big = (total + gap) / 2", "small = total - big", "big * small"),
        draw=derive(between(small=(3, 40), gap=(1, 25)), total="2 * small + gap", gap="gap"),
    ),
    Problem(
        concept="smallest-of-consecutive-numbers",
        phrasings=(
            "The sum of <count> consecutive whole numbers is <total>. What is the smallest of "
            "them?",
            "<count> whole numbers that follow each other add up to <total>. Find the smallest "
            "number.",
            "<total> is the sum of <count> consecutive integers. Which one is the smallest?",
            "The tickets of <count> people have consecutive numbers with the sum <total>. What is "
            "the lowest of the numbers?",
            "<count> consecutive numbers, sum <total>. Smallest?",
            "Which number do I start counting from, if I say <count> numbers one after the other and all I said makes <total> when you add it up?",
            "Find the least of <count> successive integers whose sum equals <total>.",
            "A reader opens a book and tears out nothing, she only adds up the numbers of <count> pages in a row and finds <total>. On what page number did she begin?",
            "Each morning Boris picked one pear more than the morning before. After <count> mornings there were <total> pears in the cellar. How many did he pick on the first morning?",
            "The lockers in a corridor are numbered one after another without gaps. A pupil adds the numbers on <count> neighbouring lockers and gets <total>. Which is the lowest number among them?",
            "Rows of seats in a small theatre grow by one seat from each row to the next. With <count> rows there is room for <total> guests in all. How many seats has the shortest row?",
            "A total of <total> logs lies in a stack of <count> layers, every layer having one log fewer than the layer under it. How many logs form the top layer?",
        ),
        steps=("total / count - (count - 1) / 2",),
        draw=derive(between(count=(3, 9), start=(4, 60)), count="count",
                    total="count * start + count * (count - 1) / 2"),
    ),
    Problem(
        concept="largest-of-consecutive-even-numbers",
        phrasings=(
            "The sum of <count> consecutive even numbers is <total>. What is the largest of them?",
            "<count> even numbers in a row add up to <total>. Find the largest.",
            "What is the greatest of <count> consecutive even numbers whose sum is <total>?",
            "Houses on one side of a street have consecutive even numbers. The numbers of <count> "
            "houses side by side add up to <total>. Which is the highest number?",
            "<count> consecutive even numbers, sum <total>. Largest?",
            "I counted in twos and only said even numbers, <count> of them one after another, and together they make <total>. What was the last and biggest one I said?",
            "Find the greatest of <count> successive even integers, given that their total is <total>.",
            "How many chairs stand in the longest of <count> rows, if each row has an even number of chairs, two more than the row before, and <total> chairs stand in the hall altogether?",
            "The left-hand pages of an old atlas carry the even numbers. Someone added the numbers of <count> left-hand pages in a row, just for fun, and got <total>. What is the highest of these page numbers?",
            "Every week the hens laid two eggs more than the week before, and it was an even number each time. In <count> weeks they laid <total> eggs in all. How many eggs came in the last week?",
            "Adding up to <total>, there are <count> even numbers each of which exceeds the one before by two. Name the one at the upper end.",
            "A gardener planted <total> tulips in <count> beds. The smallest bed got an even number, every next bed two more than the last. How many tulips grow in the biggest bed?",
        ),
        steps=("total / count + count - 1",),
        draw=derive(between(count=(3, 8), half=(2, 40)), count="count",
                    total="count * (2 * half + count - 1)"),
    ),
    Problem(
        concept="number-from-times-and-plus",
        phrasings=(
            "<name> thinks of a number, multiplies it by <factor> and adds <plus>. The result is "
            "<result>. What is the number?",
            "A number times <factor>, increased by <plus>, is <result>. Find the number.",
            "When <plus> is added to <factor> times a number one gets <result>. What is the "
            "number?",
            "<result> comes out when a number is multiplied by <factor> and then <plus> is added. "
            "Which number is it?",
            "Number times <factor>, plus <plus>: <result>. Number?",
            "I have a secret number! I made it <factor> times as big, then I put <plus> on top, and now I have <result>. Can you say what my secret number is?",
            "Find the number whose product with <factor> falls short of <result> by <plus>.",
            "A taxi ride to the airport cost $<result>. Of this $<plus> was a fixed charge, and every mile cost $<factor>. How many miles long was the ride?",
            "What does one chair cost in dollars, if <factor> chairs of the same kind and a table for $<plus> make a bill of $<result>?",
            "The baker had <result> rolls this morning, and they smelled wonderful: <plus> loose ones on the counter and the others in <factor> baskets, equally many in each. How many rolls lay in each basket?",
            "After <plus> buckets of water had been poured into the empty pool, a hose added the same number of buckets every hour for <factor> hours. Now it holds <result> buckets. How many buckets did the hose add per hour?",
            "A value is wanted. Its <factor>-fold together with another <plus> amounts to <result>.",
        ),
        steps=("(result - plus) / factor",),
        draw=derive(between(factor=(2, 12), plus=(3, 60), number=(4, 50)), factor="factor",
                    plus="plus", result="factor * number + plus"),
    ),
    Problem(
        concept="number-from-halved-after-subtraction",
        phrasings=(
            "<name> subtracts <minus> from a number and divides by <divisor>. That gives "
            "<result>. What was the number?",
            "If a number is made smaller by <minus> and the rest is divided by <divisor>, the "
            "result is <result>. Find the number.",
            "After giving away <minus> <thing>, <name> shared the others equally among <divisor> "
            "children, and each got <result>. How many <thing> were there at first?",
            "<result> is what you get by taking <minus> away from a number and dividing what is "
            "left by <divisor>. What is the number?",
            "Number less <minus>, then divided by <divisor>: <result>. Number?",
            "Guess my number! First I take <minus> off, then I split the rest into <divisor> same parts, and every part is <result>.",
            "Find the number which, when diminished by <minus>, equals <divisor> times <result>.",
            "How much prize money did the lottery club win, if $<minus> went to charity and each of the <divisor> members then received $<result> as an equal share of the remainder?",
            "In the nursery, frost killed <minus> seedlings. The surviving ones fill <divisor> trays with <result> in each tray. What was the number of seedlings before the frost?",
            "There are <result> guests at each of <divisor> tables in the ballroom. Everyone invited is seated except <minus> who cancelled, the poor things. How many had been invited?",
            "A cook cut <minus> cm off a long sausage and divided the remaining piece into <divisor> equal parts of <result> cm. How long was the sausage at the start, in cm?",
            "After <minus> sheets had jammed in the printer and were thrown away, the rest of the pack just made <divisor> booklets, each of <result> sheets. How many sheets did the pack contain?",
        ),
        steps=("result * divisor + minus",),
        draw=between(minus=(3, 40), divisor=(3, 12), result=(4, 30)),
    ),
    Problem(
        concept="dividend-from-quotient-and-remainder",
        phrasings=(
            "A number divided by <divisor> gives the quotient <quotient> and the remainder "
            "<rest>. What is the number?",
            "Dividing a number by <divisor> leaves <rest>; the quotient is <quotient>. Find the "
            "number.",
            "<name> packs all the <thing> into <quotient> full boxes of <divisor> each, and "
            "<rest> are left over. How many <thing> are there?",
            "With the remainder <rest>, a number goes <quotient> times by the divisor <divisor>. "
            "Which number is it?",
            "Divisor <divisor>, quotient <quotient>, remainder <rest>. Dividend?",
            "I made piles of <divisor> marbles. I got <quotient> piles, and then <rest> marbles were too few for one more pile. How many marbles do I have?",
            "Find the dividend if the division by <divisor> yields <quotient> and leaves a remainder of <rest>.",
            "Only <rest> soldiers remain after the others have lined up in <quotient> rows with <divisor> in every row. What is the strength of the company?",
            "When a rope was cut into lengths of <divisor> feet, there came out <quotient> of them and a useless end of <rest> feet. How long was the rope in feet?",
            "A choir went home in minibuses. Each took <divisor> singers and <quotient> of them left full, still singing; the last <rest> singers walked. How many singers are in the choir?",
            "What was the harvest of melons, if <rest> were eaten on the spot and the rest went to market in <quotient> crates of <divisor> apiece?",
            "Every child in a group of <divisor> was dealt <quotient> cards, and <rest> cards stayed in the dealer's hand. The number of cards in the pack is asked for.",
        ),
        steps=("divisor * quotient + rest",),
        draw=between("rest < divisor", divisor=(6, 40), quotient=(5, 60), rest=(2, 30)),
    ),
    Problem(
        concept="larger-number-from-ratio-and-difference",
        phrasings=(
            "Two numbers are in the ratio <big>:<small> and differ by <gap>. What is the larger "
            "number?",
            "The ratio of two numbers is <big>:<small>; their difference is <gap>. Find the "
            "larger one.",
            "In a club there are <gap> more men than women. The ratio of men to women is "
            "<big>:<small>. How many men are in the club?",
            "<name> has <gap> <thing> more than <friend>. If their amounts are as <big>:<small>, "
            "how many <thing> does <name> have?",
            "Ratio <big> to <small>, difference <gap>. Larger number?",
            "For every <big> shells that I find my brother finds only <small>. Now I have <gap> more than he has! How many shells do I have?",
            "Find the greater of two quantities which are to each other as <big>:<small>, when the greater exceeds the smaller by <gap>.",
            "How many votes did the winner get, if winner and loser shared the votes in the ratio <big>:<small> and the loser was <gap> votes behind?",
            "The short plank is <gap> cm shorter than the long plank, and their lengths compare as <small> to <big>. What is the length of the long plank in cm?",
            "In the harbour lie <gap> fewer fishing boats than yachts, a sign of the times. Counting them, one meets <big> yachts for each <small> fishing boats. How many yachts are there?",
            "A bakery uses wheat and rye flour, <big> parts of wheat to <small> parts of rye. Last week <gap> kg more wheat than rye went into the dough. How many kg of wheat were used?",
            "With <small> goats to every <big> sheep, the shepherd has a flock in which the sheep outnumber the goats by <gap>. What is the number of sheep?",
        ),
        steps=("gap * big / (big - small)",),
        draw=derive(between("big > small", big=(3, 11), small=(2, 9), part=(3, 20)), big="big",
                    small="small", gap="(big - small) * part"),
    ),
    Problem(
        concept="sum-of-squares-from-sum-and-product",
        phrasings=(
            "The sum of two numbers is <total> and their product is <product>. What is the sum of "
            "their squares?",
            "Two numbers have the product <product> and the sum <total>. Find the sum of the "
            "squares of the two numbers.",
            "If two numbers add up to <total> and give <product> when multiplied, what do their "
            "squares add up to?",
            "What is the sum of the squares of two numbers with sum <total> and product <product>?",
            "Sum <total>, product <product>. Sum of squares?",
            "I have two secret numbers. They make <total> if you put them together and <product> if you multiply them. If I multiply each one by itself and then add, what do I get?",
            "Given that x plus y equals <total> and x times y equals <product>, find the sum of x squared and y squared.",
            "How many square feet do two square rugs cover in total, if the side of one and the side of the other make <total> feet together, while the two sides multiplied give <product>?",
            "A rectangle has an area of <product> square cm, and its length and width add up to <total> cm. A square is drawn on the length and another on the width. What is the total area of the two squares in square cm?",
            "Multiplying the ages of the twins' two older sisters gives <product>, adding them gives <total>. Strange as it is, their uncle wants to square each of the two ages and add the results. What does he get?",
            "Square the first number, square the second, add: what comes out, given only that their product is <product> and that they sum to <total>?",
            "Two square flower beds stand side by side, and their fronts take up <total> metres altogether. One front in metres times the other is <product>. How many square metres do both beds have?",
        ),
        steps=("total ** 2 - 2 * product",),
        draw=derive(between(one=(3, 20), two=(4, 25)), total="one + two", product="one * two"),
    ),
)
