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
            "<many> minus <few>. How much?",
            "How many steps are yet to be climbed in a tower with <many> steps by someone who has done <few> of them?",
            "The well in the upper village goes down <many> m. In the lower village water is found at a depth of <few> m. How much deeper in m is the upper well?",
            "Find the number which must be added to <few> to obtain <many>.",
            "I have <few> stickers in my album. The album is full at <many>. How many stickers do I still need?",
            "The two fishermen tell everybody about it. One claims <few> herrings, the other <many>. If they both speak the truth, by how many herrings is the second ahead?",
            "Before the rush a shelf held <many> cans. After it only <few> remain. How many cans have been bought meanwhile, if nothing was put back on the shelf?",
            "Last year <few> swallows nested under the roofs of a farm, and this year the count is <many>. By what number has it risen?",
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
            "<one> plus <two>. How much?",
            "How many letters does a mailbag contain if <one> were put in at the first post office, <two> at the second, and it was empty before?",
            "With <two> words in the dictionary and <one> more in the supplement, none of them in both, what number of words does a student have to look through?",
            "Find the total of the numbers <one> and <two>.",
            "I had <one> shells in my bucket. Then I found <two> new ones by the rocks and put them in too. How many shells are in my bucket now?",
            "The shepherd lost his way, but not a single sheep. He drove <one> down from the hill, his dog brought <two> up from the valley, and that was the whole flock. What does the flock count?",
            "A cyclist rides <one> km to the coast and then <two> km along it. How long in km is the ride altogether?",
            "From a cask <one> liters have been drawn, and <two> liters are still inside. How many liters were in it before any was drawn?",
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
            "<fewer> less than <many>. What number?",
            "How many pages are in the short version of a story if the long version, of <many> pages, exceeds it by <fewer> pages?",
            "At low tide a pole stands <fewer> cm less deep in the water than at high tide, and at high tide the water reaches <many> cm up the pole. How many cm does it reach at low tide?",
            "Find the smaller of two numbers whose larger is <many> and whose difference is <fewer>.",
            "Grandpa blew out <many> candles at his party. My mom is younger, so she had <fewer> candles fewer. How many candles were on her cake?",
            "There is a rose bed by the church and a rose bed by the school, and people argue about which smells better. The church has <many> roses, <fewer> more than the school. How many roses grow by the school?",
            "By <fewer> seats the plane is smaller than the train, which has <many> seats. What number of passengers can sit in the plane?",
            "A kettle needed <many> seconds to boil. Since it was cleaned it has been <fewer> seconds quicker. In how many seconds does it boil now?",
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
            "<many> is how many times <few>?",
            "How often can a bucket of <few> liters be filled from a tank with <many> liters before the tank is dry?",
            "The new tower rises to <many> m. The old one stops at <few> m. By what number must one multiply the height of the old tower to get that of the new one?",
            "Find the ratio of <many> to <few> as a single number.",
            "Our bull weighs <many> kg and our goat weighs <few> kg. How many goats like ours are as heavy as the bull?",
            "An elephant drank <many> liters while its calf, thirsty as well, drank <few>. How many times the calf's amount went into the elephant?",
            "In its first week a film had <few> viewers in a small town, and in its second <many>, thanks to a good word here and there. The number of viewers was multiplied by what?",
            "A rope of <few> m is laid along a wall again and again, end to start. The wall measures <many> m. How many rope lengths is it?",
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
            "One has <count>, the other <times> times as many. Both together?",
            "How many eggs does a farmer collect from hens and ducks if the ducks laid <count> eggs and the hens <times> times as many as the ducks?",
            "Behind the mill grow <count> willows. For each willow there are <times> poplars, and no other trees. How many trees grow behind the mill?",
            "Find the sum of two numbers, the smaller being <count> and the larger being its product with <times>.",
            "I read <count> pages yesterday. Today I read <times> times as many because it was raining. How many pages did I read in the two days?",
            "The big tank in the dairy holds <times> times what the small one does, and it hums all night. Into the small one go <count> liters. How many liters are there in both when they are full?",
            "A parcel of <count> kg and a second one, heavier by a factor of <times>, are put on the scale at once. What does the scale show in kg?",
            "From the hut it is <count> km down to the lake, and from the lake to the town <times> times that far. How long in km is the whole way from the hut by the lake to the town?",
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
            "One has <count>, the other <times> times as many. Difference?",
            "How many more strings are on a harp than on a lute if the lute has <count> and the harp <times> times that number?",
            "A seedling was <count> cm tall in May. By August its height had become <times> times what it was. By how many cm did it grow?",
            "Find by how much <times> times the number <count> exceeds the number itself.",
            "I have <count> toy cars and my cousin has <times> times as many. How many would I still need so that we have the same?",
            "The mouse is fast, but the cat is hungry: for the <count> m the mouse runs in a while, the cat does <times> times as many. After that while, how many m farther has the cat run than the mouse?",
            "Out of a small bottle you can pour <count> glasses. A big bottle gives <times> times as much. What number of glasses does one gain by taking the big bottle and not the small one?",
            "In a week the old press prints <count> books. The new press beats it by a factor of <times>. How many books beyond the output of the old press does the new one print in a week?",
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
            "<times> times <count>, minus <less>. Result?",
            "How many nails has a carpenter left if <times> boxes with <count> nails in each were opened and <less> nails were hammered in?",
            "The island has <count> houses. The town on the coast would have <times> times as many if <less> had not burned down. What is the number of houses standing in the town?",
            "Find the number that falls short of the product of <count> and <times> by <less>.",
            "I can hop <count> times on one leg. My sister said she could do <times> times that many, but she stopped <less> hops too early. How many hops did she do?",
            "A giant, they say, eats <count> dumplings for breakfast, and for dinner <times> times that, but he leaves <less> of these on the plate. How many dumplings does he really eat at dinner?",
            "If <less> more singers joined, the city choir would be <times> times as large as the village choir with its <count> singers. How large is the city choir?",
            "In <times> crates lay <count> oranges apiece. A porter took out <less> rotten ones. What was the number of oranges then?",
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
            "<top>/<bottom> of <total>. How many?",
            "How many sheep are shorn by noon if the farm has <total> sheep and <top>/<bottom> of these are done by then?",
            "Out of every <bottom> bulbs <top> come up red. A park has planted <total> bulbs. How many red flowers will it have?",
            "Find the product of the whole number <total> and the fraction <top>/<bottom>.",
            "Grandma baked <total> cookies and I may take <top>/<bottom> of them to school. How many cookies may I take?",
            "The bus was late, the driver sang, and <top>/<bottom> of the riders sang with him. The riders numbered <total>. How many riders sang?",
            "When <total> km have to be cycled in all, and lunch is eaten after <top>/<bottom> of the way, how many km come before lunch?",
            "A will says that the village school is to have <top>/<bottom> of the books in a house, and <total> books turn up there. How many books does the school receive?",
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
            "<total>, less <top>/<bottom> of it. What remains?",
            "How many letters has the mailman yet to deliver if he started with <total> and has delivered <top>/<bottom> of them?",
            "The moths got into the chest and ruined <top>/<bottom> of the blankets. There had been <total> blankets. How many escaped the moths?",
            "Find the difference between <total> and its <top>/<bottom> part.",
            "There were <total> balloons at the party. Then <top>/<bottom> of them popped. How many balloons did not pop?",
            "A tale has it that a dragon sleeps through <top>/<bottom> of its life and guards gold for the rest. If it lives for <total> years, for how many years does it guard gold?",
            "Out of each <bottom> pupils <top> are in the orchestra, and all others are in the choir. With <total> pupils at the school, how many are in the choir?",
            "Of the <total> liters in a rain barrel, <top>/<bottom> went on the beans. The lettuce got what was left over. How many liters did the lettuce get?",
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
            "Number minus one <parts>th of it: <gap>. Number?",
            "How many coins are in a chest if setting aside one coin out of every <parts> leaves <gap> coins?",
            "A rope is folded into <parts> equal lengths, lying side by side. It now reaches <gap> cm less far than when it was stretched out. How long is the rope in cm when stretched out?",
            "Find the number whose quotient by <parts> falls short of the number itself by <gap>.",
            "I think of a number. I split it into <parts> equal parts and keep just one part. Now I have <gap> less than before. What was my number?",
            "The old king gave his gold to <parts> children in equal shares, and the youngest complained. \"My share is <gap> bars less than all the gold\", said the youngest. How many bars were there altogether?",
            "After one <parts>th of the guests had gone home, <gap> guests were still dancing. What was the number of guests before anyone went?",
            "A model of a ship is one <parts>th as long as the ship, which makes it <gap> cm shorter. What is the length of the ship in cm?",
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
            "<known> times what is <product>?",
            "How many shelves does a library fill with <product> books if exactly <known> books stand on each shelf?",
            "The gardener has <product> bulbs and puts <known> into every pot until no bulb remains. What number of pots does the gardener fill?",
            "Find the second factor of a multiplication whose first factor is <known> and whose result is <product>.",
            "There are <product> squares of chocolate in our giant bar. I counted <known> in one row. How many rows are there?",
            "A parade is nice to watch but hard to count. Somebody counted <product> marchers anyhow, and they went <known> abreast in full ranks. In how many ranks did they march?",
            "If <known> eggs fit into a carton, how many cartons are just enough for <product> eggs?",
            "On every page of an album there is room for <known> stamps. All pages are full, and the collection comes to <product> stamps. What is the number of pages?",
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
            "<left> to <right> equals <count> to what?",
            "How many spoons of sugar go with <count> spoons of cocoa in a recipe that asks for <left> spoons of cocoa to every <right> spoons of sugar?",
            "On this road <left> trucks pass for every <right> cars. Someone by the window counted <count> trucks. At the same ratio, how many cars passed?",
            "Find the second of two quantities that are in the ratio <left>:<right>, the first being equal to <count>.",
            "For each <left> red beads on my chain I put <right> yellow ones. My chain has <count> red beads now. How many yellow beads does it have?",
            "The old rule of the inn is <left> cooks to <right> waiters, and nobody knows who made it. With <count> cooks in the kitchen, what number of waiters must there be?",
            "A map is drawn so that <left> cm on paper stand for <right> km in the field. Two huts are <count> cm apart on the map. What is their distance in km?",
            "A ship's crew is made up of officers and sailors in the ratio <left>:<right>. How many sailors belong to a crew with <count> officers?",
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
            "Ratio <left>:<right>, first part <count>. Both parts together?",
            "How many liters of paint result if blue and yellow are mixed in the ratio <left>:<right> and <count> liters of blue are used?",
            "In a forest pines and birches stand in the ratio <left>:<right>, and there is no other tree. The ranger has counted <count> pines. How many trees are there in the forest?",
            "Find the whole that is divided into two parts in the ratio <left>:<right> when the first part equals <count>.",
            "For every <left> plums in my basket there are <right> cherries. I have <count> plums. How many pieces of fruit are in the basket, plums and cherries together?",
            "Two brothers own a mill, and they hardly speak. The elder and the younger take the profit in the ratio <left>:<right>. This year the elder took $<count>. What did the mill make in all?",
            "At <left> adults for each <right> children, a ferry has <count> adults aboard. How many people are aboard altogether?",
            "A muesli contains oats and nuts and nothing more, by weight <left> parts to <right> in that order. A pack has <count> g of oats in it. What does the content of the pack weigh in g?",
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
            "Age now <age>. Age in <years> years?",
            "How old was a captain on leaving the sea if the captain first went to sea at <age> and sailed for <years> years?",
            "It takes <years> years until the school gets its new roof. The school itself is <age> years old at the moment. What will be its age under the new roof?",
            "Find the age, <years> years hence, of a person whose present age is <age>.",
            "I am <age> now. When <years> more birthdays of mine have gone by, how old will I be?",
            "The parrot was <age> when it learned to swear, and it has done so with pleasure for <years> years since. What is the parrot's age today?",
            "For <years> years a cheese wheel is to ripen further in the cellar, where it has lain for <age> years. How many years old will it be then?",
            "A turtle hatched <age> years before the zoo opened. The zoo has been open for <years> years. How old is the turtle?",
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
            "Born <born>. Age reached in <year>?",
            "How long had a lighthouse been shining in <year> if its lamp was first lit in <born>, counted in whole calendar years?",
            "A wine was bottled in <born> and drunk in <year>. For how many years, by the numbers on the calendar, did it rest in the bottle?",
            "Find the number of years from the year <born> to the year <year>.",
            "My great-grandma came into the world in <born>. What birthday did she have in <year>? Give the number of candles, one for each year of her life.",
            "The oak in front of the church was planted in <born>, and a storm broke it in <year>, to everyone's regret. How many years after the planting was that?",
            "In <year> a museum showed a car made in <born>. Going by those years, what was the age of the car?",
            "A treaty was signed in <born> and has been kept ever since. How many years of peace did people look back on in <year>?",
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
            "Older one <old>, younger one <young>. Age of the older one when the younger one was <then>?",
            "How old was a grandmother when her grandchild was <then> if the grandchild is <young> today and the grandmother <old>?",
            "The girl got her first violin at <then>. She is <young> by now, and her teacher, who gave it to her, is <old>. At what age did the teacher give her the violin?",
            "Find the age of the elder of two persons, now <old> and <young> years old, at the time at which the younger was <then>.",
            "My brother is <young> and my cousin is <old>. When my brother was <then>, they met for the first time. How old was my cousin then?",
            "The church is <old> years old and its organ only <young>, which the organist likes to mention. When the organ was <then>, lightning hit the church. How many years old was the church at that moment?",
            "At present a captain is <old> and the mate <young>. The mate signed on at the age of <then>. What was the captain's age on that day, both having the same birthday?",
            "Long ago an uncle taught his nephew to ride; the nephew was <then>. Now that the nephew has reached <young> and the uncle <old>, tell how old the uncle was at the time.",
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
            "<count> people, ages now <total> together. Sum of their ages <years> years ago?",
            "How many years did the ages of <count> trees make in all <years> years ago if today they make <total> and every one of the trees was standing then?",
            "In the old photo, taken <years> years ago, <count> sisters smile at us. All of them are alive, and the sum of their ages today is <total>. What was the sum in the photo?",
            "Find by subtraction the sum of the ages of <count> persons <years> years before the present, given that the present sum is <total> and each of them is older than that.",
            "We are <count> cousins. If you add how old we are, you get <total>. What did you get <years> years ago, when we had all been born already?",
            "The ferry company never sells a ship. Its <count> ships are <total> years old between them, rust included. How many years old were they between them <years> years ago, no ship having been added since?",
            "For <years> years the same <count> players have formed a band. By now their ages come to <total> years. To how many years did they come at the beginning?",
            "Going by their birthdays, <count> neighbors find that they have lived <total> years altogether. How many had they lived altogether <years> years earlier, if none of them is younger than that?",
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
            "<total> spread over <count>. Average?",
            "How many letters a day does a mailman deliver on average who delivered <total> in <count> days?",
            "The anglers put all their fish into one tub. There were <count> anglers, and <total> fish were in the tub. What was the mean catch of an angler?",
            "Find the arithmetic mean of <count> values whose total is <total>.",
            "There are <count> bags of candy and all together they weigh <total> g. If we pour the candy around until the bags are all the same, how many g does each bag weigh?",
            "The poet is slow but steady. In <count> weeks the poem has grown to <total> lines. How many lines is that per week on average?",
            "On <total> pages a novel tells its tale in <count> chapters. What is the average length of a chapter in pages?",
            "A truck used <total> liters of fuel over <count> trips. Averaged over the trips, how many liters did a trip take?",
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
            "Midpoint of <low> and <high>?",
            "How long in m must a rope be to lie as far above one of <low> m as below one of <high> m?",
            "Two towns on a road have the mile posts <low> and <high>. An inn is to be built where it is equally far to either town. At which mile, as a number, does it stand?",
            "Find the number that lies between <low> and <high> and has the same distance from each of them.",
            "I have <high> g of chocolate and my brother has <low> g. If we put it together and then each take the same, how many g come out for each of us?",
            "The thermometer by the lake showed <low> degrees at dawn and <high> at noon, and we got sunburned all the same. What was the mean of the two readings in degrees?",
            "A buyer offers $<low>, while the seller wants $<high>. They agree on the exact middle. What is the price?",
            "First a baker needed <high> minutes for the bread, the next time <low>. How many minutes did the bread take on average these two times?",
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
            "<count> values, mean <mean>. Largest <best> and smallest <worst> removed. New mean?",
            "What average length in cm do the other fish have if <count> fish average <mean> cm and the longest, with <best> cm, and the shortest, with <worst> cm, do not count?",
            "A teacher strikes out the best paper, of <best> points, and the worst, of <worst>. Before that the <count> papers had averaged <mean> points. What do they average now?",
            "Find the trimmed mean of <count> observations with mean <mean> after the maximum <best> and the minimum <worst> have been discarded.",
            "Our team has <count> kids and on average we jumped <mean> times. The best one jumped <best> times and the worst one <worst> times. How many times did the others jump on average?",
            "The night bus is never on time. On <count> nights it came <mean> minutes late on average, on the worst of these nights <best> minutes and on the mildest <worst>. What was its average delay in minutes over the nights between these extremes?",
            "An innkeeper leaves aside the poorest evening, with <worst> guests, and the richest one, with <best>. Those two included, there were <count> evenings with a mean of <mean> guests. How many guests per evening is it on average for the evenings that stay in the account?",
            "Of <count> plums, <mean> g each on average, a cook eats the heaviest, which is <best> g, and the lightest, which is <worst> g. What is the mean weight in g of the plums that are not eaten?",
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
            "Course rule: <share>% written test, the rest lab work. Test <exam> points, lab <home> points. Course result?",
            "My teacher says the big test is worth <share>% of my grade and my notebook is worth whatever is left over. I got <home> points on the notebook and <exam> points on the test, so what is my grade?",
            "Find the weighted score of a product rated <exam> for quality and <home> for price, when quality carries <share>% of the weight and price the remaining percentage.",
            "What overall score goes to the diver whose free dives earned <home> points and whose set dives earned <exam>, given that set dives make up <share>% of the result and free dives make up everything else?",
            "A cake competition never ends without tears, but the sums are simple: looks got <home> points from the judges, flavor got <exam>, flavor is <share>% of the verdict and looks the other part. What verdict did the cake get?",
            "A fund keeps <share>% of its money in shares and all its other money in bonds. On a scale of points the shares are rated <exam> and the bonds <home>. What is the rating of the fund, weighted by money?",
            "An applicant scored <exam> in the interview and <home> on the form. The office lets the interview count for <share>% and gives what is left of the weight to the form. Which combined score goes into the file?",
            "The speaking part of a language certificate was marked <home>, the reading part <exam>. If reading determines <share>% of the certificate's score and speaking the remainder, what score is printed on it?",
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
            "Average monthly power use: <mean> kWh. Highest month: <best> kWh. Use for the whole year in kWh?",
            "My dad's bakery makes <mean> cakes a month if you even it all out, and once it made <best> in one month! How many cakes is that in the whole year?",
            "Find the annual output of a mine whose mean monthly output is <mean> tons and whose peak monthly output is <best> tons.",
            "The library counted <best> loans in its liveliest month. Spread evenly over January to December, the loans would be <mean> a month. What was the count of loans for that entire year?",
            "What does <name> earn with odd jobs from the first of January to the end of December, given a monthly mean of $<mean> and a top month of $<best>?",
            "Honey sales go up and down with the weather, as every beekeeper will tell you. <friend> had a peak of <best> jars in a single month, yet the mean over all the months of the year was <mean> jars. How many jars were sold that year?",
            "A ferry carried <mean> cars in the average month of last year and <best> in August. Altogether, how many cars crossed on it last year?",
            "How many letters reached the mayor over a full calendar year when a month brought <mean> of them on average, the record month being <best>?",
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
            "<count> identical candles, $<total> in all, paid from a $<note> bill. Price apiece?",
            "I gave the lady $<note> and she gave me <count> balloons that cost $<total> together, and they were all the same. What did one balloon cost?",
            "Find the unit price when <count> articles of equal price amount to $<total> and the buyer tenders $<note>.",
            "How much is charged per rose in a bunch of <count> that sells for $<total> to a man with $<note> in his wallet?",
            "The gardener left the house with $<note>, which turned out to be far more than needed. A tray of <count> seedlings was $<total>, every seedling at the same rate. What did each seedling come to?",
            "$<total> is what <name> owes for <count> bus rides, all at the same fare, and the card for paying them was loaded with $<note>. What is the fare for one ride?",
            "A $<note> voucher covers the bill of $<total> for <count> equal coffees. If the coffees were billed singly, what would stand on each bill?",
            "The cashier was shown a $<note> note. On the counter lay <count> batteries of one kind, and the display read $<total>. Had the customer wanted just one battery, how much would it have been?",
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
            "Small bag: <few> bulbs, $<dear>. Large bag: <many> bulbs, $<cheap>. Saving per bulb in the large bag?",
            "At the corner stand <few> stickers are $<dear>, but at the big store I can get <many> stickers for $<cheap>. How much less is one sticker at the big store?",
            "Find the amount by which the unit price of <few> items sold for $<dear> exceeds the unit price of <many> items sold for $<cheap>.",
            "How much extra per muffin does a person pay who takes the box of <few> at $<dear> when a box of <many> at $<cheap> stands right beside it?",
            "Last year the club ordered <many> badges for $<cheap>. This year it needs only <few>, and the maker wants $<dear> for them. By what amount has each badge become dearer?",
            "Grandmother never trusted the fancy grocer, and rightly so. Her market woman takes $<cheap> for <many> lemons while he takes $<dear> for <few>. How much does she save on each lemon?",
            "A kiosk asks $<dear> for <few> bottles of water and a supermarket $<cheap> for <many> of the same bottles. What is the gap between the costs of a single bottle, the supermarket being the cheaper place?",
            "The price of one swim drops when a guest buys the card for <many> swims at $<cheap> rather than the one for <few> swims at $<dear>. How big is that drop?",
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
            "<one> apples plus <two> pears, <people> baskets, same number of pieces in every basket. Pieces per basket?",
            "Mom baked <one> cookies and Grandma baked <two> cookies and we put them all together. There are <people> of us and nobody may get more than anybody else, so how many cookies do I get?",
            "Find the size of one part when the sum of <one> and <two> is divided into <people> equal parts.",
            "How many stamps does each collector take home if <people> of them buy a lot of <one> stamps and a lot of <two> stamps jointly and split everything fairly?",
            "<people> buses are to carry the same number of passengers. Waiting at the stop are <two> hikers, and a further <one> come out of the inn. How many passengers does each bus take so that no one stays behind?",
            "The fishing trip was wet and cold, but worth it. Before noon the crew pulled in <one> fish and after noon <two>, and in the evening the catch was divided equally among the <people> members of the crew. How many fish did a member get?",
            "A charity collected $<two> at the door and $<one> by mail. The whole sum goes in equal amounts to <people> schools. What amount reaches each school?",
            "For <people> tables in the dining hall a waiter has <one> clean forks in the drawer and <two> more in the rack. If he uses every fork and sets all tables alike, how many forks lie on a table?",
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
            "Stock <total> tiles, <people> walls, <each> tiles per wall. Tiles remaining?",
            "I had <total> stickers and I put <each> of them in every one of my <people> friends' books. How many stickers do I still have?",
            "Find the number by which <total> exceeds the product of <people> and <each>.",
            "How much water, in liters, remains in a tank of <total> liters after <people> cows have drunk <each> liters apiece?",
            "Every one of <people> classrooms is given <each> new chairs by the caretaker, whose delivery consisted of <total> chairs. The rest go to the cellar. How many chairs go to the cellar?",
            "A florist tied <people> bouquets this morning, humming all the while. Each bouquet took <each> tulips out of a bucket that had held <total>. How many tulips were still in the bucket?",
            "<each> pages of a pad are torn out for each of <people> players of a word game. The pad was new and had <total> pages. With how many pages does it go back into the drawer?",
            "On a hard drive with <total> gigabytes free, <people> films are saved that need <each> gigabytes apiece. What free space, in gigabytes, does the drive then show?",
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
            "First value <first>, last value <last>, <count> values, equal steps. Size of the step?",
            "I built <count> towers in a row. The first one has <first> blocks and the last one has <last> blocks, and every tower is bigger than the one before it by the same number of blocks. What number is that?",
            "Find the constant difference of an arithmetic progression of <count> terms that begins with <first> and closes with <last>.",
            "How many more pages than the day before did <name> read each day, if the increase was always the same, day number <count> brought <last> pages, and the very first day <first>?",
            "A plant measured <last> mm at measurement number <count>. At the first measurement it had been only <first> mm, and between one measurement and the next it always grew equally. By how many mm did it grow each time?",
            "The floors of an odd tower, which tourists love to photograph, widen evenly from bottom to top. The lowest has <first> windows, the highest <last>, and there are <count> floors. How many windows does a floor have beyond those of the floor just below it?",
            "Along a road <count> posts stand at equal distances. The first bears the mark <first> m and the last the mark <last> m. What distance in m separates one post from the next?",
            "By what fixed amount does the monthly pay-in go up if it is $<first> in the opening month and, being raised by that amount every month, has come to $<last> in month <count>?",
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
            "<count> steps in a staircase of blocks, rising evenly: <first> blocks in the lowest, <last> in the highest. Blocks in all?",
            "I put coins in my jar for <count> days. On the first day I put in <first>, and each day I put in a few more than the day before, always the same few more, until I put in <last> on the last day. How many coins did I put in altogether?",
            "Find the sum of an arithmetic progression whose extreme terms are <first> and <last> and which consists of <count> terms.",
            "What is the total number of cans in a display of <count> rows when the uppermost row holds <first>, the lowest <last>, and each row exceeds the one above it by the same number?",
            "The top prize in a raffle is $<last>, the smallest is $<first>. There are <count> prizes altogether and they climb from one to the next by equal amounts. How much money does the raffle pay out?",
            "A baker who could never say no took on a little more work each week. He made <first> cakes in week one, raised the number by a constant amount every week, and made <last> in week <count>, his last. How many cakes were made over all these weeks?",
            "In the last of <count> flower beds a gardener plants <last> bulbs, in the first <first>, and from bed to bed the count goes up by the same number. How many bulbs does the gardener need for all the beds together?",
            "A marching band forms a wedge of <count> lines, <first> players in the front line and <last> in the rear line, the lines widening evenly. What is the number of players in the wedge?",
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
            "<total> eggs, cartons of <each>. Full cartons?",
            "I have <total> beads and one necklace needs <each> of them. How many whole necklaces can I make?",
            "Find the greatest whole number of times that <each> can be subtracted from <total> without going below zero.",
            "How many complete teams of <each> can be formed out of <total> children, those who do not make up a full team being referees?",
            "A tailor uses <each> cm of ribbon for one hat. The roll has <total> cm on it. How many hats get their ribbon before the roll is too short for another?",
            "Only full rafts leave the landing, says the guide, and she is strict about it. With <each> seats on each raft and <total> guests wanting to go, how many rafts leave?",
            "Every shelf in the archive is loaded with <each> folders before the next is begun. There are <total> folders. How many shelves end up completely loaded?",
            "A machine seals a crate as soon as <each> bottles are in it. During a shift <total> bottles run off the belt into crates. What number of sealed crates stands in the yard afterwards?",
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
            "Target <goal> cans; <one> from parents, <two> from neighbors; collecting takes <minutes> minutes a day. Cans lacking?",
            "I want to do <goal> jumps. I did <one>, then I drank some water for <minutes> minutes, then I did <two>. How many jumps do I still have to do?",
            "Find the number that must be added to the sum of <one> and <two> to give <goal>, a task for which <minutes> minutes are allowed.",
            "How many dollars short of the price is <name>, who wants a coat for $<goal>, has $<one> in a jar and $<two> at the bank, and lives <minutes> minutes away from the shop?",
            "<two> pieces of the puzzle were laid in the evening and <one> in the morning. The finished picture will have <goal> pieces, and the two sessions were <minutes> minutes in all. How many pieces have yet to be laid?",
            "The choir hopes to fill the church, which has <goal> seats, and the sound check will run <minutes> minutes. So far <one> tickets have gone at the door of the school and <two> at the bakery, which everybody visits anyway. How many seats remain to be sold?",
            "A truck is to carry <goal> sacks. Loading began <minutes> minutes ago; one worker has brought <one> sacks, the other <two>. What number of sacks is still on the ground?",
            "With a break of <minutes> minutes in between, <friend> swam <one> laps and afterwards <two> laps. The badge is given for <goal> laps. By how many laps does <friend> still fall short of it?",
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
            "<extra> shots missed; made: <two> two-point shots, <one> one-point shots, <three> three-point shots. Points?",
            "In our game a frog gives you one point, a duck gives you two and a fox gives you three. I caught <one> frogs, <two> ducks and <three> foxes, and <extra> got away. How many points do I have?",
            "Find the total value of <three> tokens worth three each, <two> tokens worth two each, <one> tokens worth one each and <extra> tokens worth nothing.",
            "How many legs are there under <three> stools with three legs, <two> ladders with two legs and <one> tables with a single leg, in a room that is also furnished with <extra> cushions?",
            "A quiz gives a single point for an easy question, two for a middling one and three for a hard one; wrong answers give none. <name> solved <two> middling, <three> hard and <one> easy questions and got <extra> wrong. What was the score?",
            "The flat was full of boxes on moving day, and nobody could find the kettle. Small boxes take one roll of tape, medium ones two and large ones three. With <one> small, <two> medium and <three> large boxes packed in <extra> hours, how many rolls of tape were used?",
            "A boatyard rents <three> boats for three persons each, <two> boats for two persons each and <one> boats for one person each; <extra> more boats are under repair. How many persons can be on the lake at once in rented boats?",
            "How many scoops of ice cream went over the counter when <one> children ordered one scoop, <two> children two scoops and <three> children three scoops each, while <extra> parents ordered nothing?",
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
            "Jar A: <many> sweets. Jar B: <few> sweets. Sweets to shift from A to B for equal jars?",
            "My brother has <few> cars and I have <many>. I want us to have exactly as many as each other. How many of mine do I have to give him?",
            "Find half the amount by which <many> exceeds <few>, which is what the larger must pass to the smaller to make them equal.",
            "How many passengers should walk from the front coach, which has <many>, to the rear coach, which has <few>, to leave both with the same number?",
            "<few> sacks lie on the left side of a barge and <many> on the right, so it leans. The captain has some carried across to balance the sides. How many sacks are carried to the left?",
            "The scoutmaster sighs: one troop has <many> scouts, and the other a mere <few>. He sends some scouts over from the larger troop until the troops match. How many scouts does he send over?",
            "An account with $<many> and an account with $<few> are to show the same balance after a single transfer between them. What is the amount of the transfer?",
            "Two hens' yards are joined by a gate. <name> counts <many> hens in the sunny yard and <few> in the shady one. How many hens have to go through the gate, all in the same direction, before the counts agree?",
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
            "Catalog of <pages> pages. Copy pages <from_page> to <to_page>, both included. Sheets, one page on each?",
            "My book has <pages> pages. We have to color every page from page <from_page> up to page <to_page>, and those two as well. How many pages do we have to color?",
            "Find how many whole numbers there are from <from_page> to <to_page> inclusive, in a list that runs up to <pages>.",
            "How many houses on a street numbered in one run up to <pages> lost power, if number <from_page>, number <to_page> and every number in between lost it?",
            "The stage crew folds away the chairs numbered <from_page>, <to_page> and all those between. The chairs in the hall are numbered up to <pages>. How many chairs are folded away?",
            "It rained through the roof again, so a stack of <pages> numbered files got wet in places. The wet ones began with file <from_page> and ended with file <to_page>, with no dry one among them. How many files got wet?",
            "The last parking space reserved for guests is number <to_page> and the first is number <from_page>; the spaces are in unbroken order and the garage has <pages> of them. How many are reserved for guests?",
            "Of <pages> runners numbered without a gap, those wearing the numbers from <from_page> to <to_page>, ends included, form the second wave. What is the size of the second wave?",
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
            "Place <front> from the top and place <back> from the bottom are the same entry. Entries in the list?",
            "In our line for lunch I am number <front> if you start at the door, and number <back> if you start at the other end. How many kids are in the line, with me?",
            "Find the number of terms of a sequence in which one and the same term is number <front> from the beginning and number <back> from the end.",
            "How many floors does a tower have if the office of <name> is on floor <front> counting upward from the lowest and on floor <back> counting downward from the highest?",
            "Counting from the river, the blue house is house <back> of its street; counting from the church at the opposite end, it is house <front>. How many houses stand along the street?",
            "A very proud rooster stands on the fence among his hens. He is bird number <front> from the gate and bird number <back> from the barn, where the row ends. How many birds are on the fence?",
            "<friend> was ranked number <back> from the bottom of the class in the spelling test and number <front> from the top. No two children shared a rank. How many children took the test?",
            "The dentist's calendar has one gap-free row of appointments. Yours comes at position <front> from the start of the day, and it is position <back> if you count backwards from the close of the day. How many appointments are there that day?",
        ),
        steps=("front + back - 1",),
        draw=between(front=(3, 30), back=(3, 30)),
    ),
)
