"""Ratios, partners, proportions and mixtures."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="first-share-in-a-ratio",
        phrasings=(
            "$<total> is divided between <name> and <friend> in the ratio <first>:<second>. How "
            "much does <name> get?",
            "<name> and <friend> share $<total> in the ratio <first>:<second>. What is the share "
            "of <name>?",
            "In the ratio <first>:<second>, <name> and <friend> divide <total> <thing>. How many "
            "does <name> get?",
            "A rope of <total> cm is cut into two pieces in the ratio <first>:<second>. How long "
            "in cm is the first piece?",
            "<total> tons of gravel and sand, gravel to sand as <first> to <second>. Tons of gravel?",
            "My brother and I split <total> cards. For every <first> cards that I get, he gets <second>. How many cards do I get?",
            "Find the first of two parts into which <total> is divided so that the first is to the second as <first> is to <second>.",
            "How many women work in a firm of <total> people in which women and men are in the ratio <first> to <second>?",
            "In an alloy the masses of copper and zinc stand as <first>:<second>. A bell made of it weighs <total> kg. How many kg of copper does the bell contain?",
            "The vineyard went to two sisters, who still speak to each other. The elder's piece is to the younger's as <first> is to <second>, and the two pieces make up <total> hectares. How many hectares does the elder tend?",
            "The cinema sold <total> tickets for a film, adult tickets and child tickets in the proportion <first>:<second>. What was the number of adult tickets?",
            "For each <first> parts of juice <name> takes <second> parts of water, and the finished drink is <total> milliliters. How many milliliters of juice are in it?",
        ),
        steps=("total * first / (first + second)",),
        draw=derive(between("first != second", first=(2, 9), second=(2, 11), part=(6, 60)),
                    total="(first + second) * part", first="first", second="second"),
    ),
    Problem(
        concept="difference-of-shares",
        phrasings=(
            "$<total> is shared in the ratio <big>:<small>. How much larger is the bigger share "
            "than the smaller one?",
            "<name> and <friend> divide $<total> in the ratio <big>:<small>. How much more does "
            "<name> get than <friend>?",
            "Two villages with people in the ratio <big>:<small> have <total> people in all. How "
            "many more people live in the larger one?",
            "A class of <total> pupils has girls and boys in the ratio <big>:<small>. By how many "
            "do the girls outnumber the boys?",
        ),
        steps=("part = total / (big + small)", "part * (big - small)"),
        draw=derive(between("big > small", big=(3, 9), small=(1, 7), part=(3, 50)),
                    total="(big + small) * part", big="big", small="small"),
    ),
    Problem(
        concept="last-share-of-three",
        phrasings=(
            "$<total> is divided among <name>, <friend> and <third> in the ratio "
            "<first>:<second>:<last>. How much does <third> get?",
            "Three partners share a profit of $<total> as <first>:<second>:<last>. What does the "
            "last of them receive?",
            "Three numbers are in the ratio <first>:<second>:<last> and add up to <total>. What "
            "is the last of the three numbers?",
            "A paint is mixed of red, yellow and white in the ratio <first>:<second>:<last>. How "
            "many liters of white are in <total> liters of the paint?",
            "Oats, nuts, raisins as <first>:<second>:<last>, <total> grams in all. Grams of raisins?",
            "We are three kids and we divide <total> shells. When the big one gets <first>, the middle one gets <second> and the little one, that is me, gets <last>, and so on until they are all gone. How many shells do I get?",
            "Find the third of three parts of <total> that are to one another as <first>, <second> and <last>.",
            "How many votes fell to the third party if <total> votes were cast for just three parties, and the votes of the first, the second and the third were as <first> to <second> to <last>?",
            "A mason mixes his concrete from cement, sand and gravel by weight as <first>:<second>:<last>. He needs <total> kg of the mixture. What weight of gravel, in kg, does he shovel in?",
            "The old miller had three daughters and no patience for quarrels. His land of <total> hectares was to go to Ann, Beth and Cleo in the proportion <first>:<second>:<last>, in this order of names. How many hectares became Cleo's?",
            "In a triathlon of <total> minutes, the swim, the ride and the run of <name> took times in the ratio <first>:<second>:<last>. How many minutes did the run take?",
            "A stamp album has pages for Asia, Europe and Africa in the ratio <first> to <second> to <last>, and no others. There are <total> pages. What is the number of pages for Africa?",
        ),
        steps=("total * last / (first + second + last)",),
        draw=derive(between(first=(1, 6), second=(2, 7), last=(2, 9), part=(4, 60)),
                    total="(first + second + last) * part", first="first", second="second",
                    last="last"),
    ),
    Problem(
        concept="total-from-difference-of-shares",
        phrasings=(
            "A sum is shared between <name> and <friend> in the ratio <big>:<small>. <name> gets "
            "$<gap> more than <friend>. What is the sum?",
            "In the ratio <big>:<small> <name> and <friend> divide a sum so that <name> has "
            "$<gap> more. How much was divided?",
            "<name> gets $<gap> more than <friend> when an amount is split between them as "
            "<big>:<small>. Find the whole amount.",
            "Wine and water are mixed in the ratio <big>:<small>, and there are <gap> liters more "
            "wine than water. How many liters is the mixture?",
            "Boys to girls as <big> to <small>, <gap> more boys than girls. Children in all?",
            "My sister and I shared all the nuts. She got <big> each time that I got <small>, and at the end she had <gap> more nuts than me. How many nuts did we have together?",
            "Find the sum of two numbers that are to each other as <big> to <small> and whose difference is <gap>.",
            "How many votes were cast for two candidates altogether if the winner and the loser had votes in the ratio <big>:<small>, and the winner was <gap> votes in front?",
            "An alloy consists of tin and lead in the proportion <big>:<small> by weight. The tin in an ingot outweighs the lead in it by <gap> grams. What does the ingot weigh in grams?",
            "The uncle wrote his will with a sense of humor: his money went to the dogs' home and the cats' home in the ratio <big> to <small>, so that the dogs came out $<gap> ahead. How much money did he leave to both homes together?",
            "In a parking garage there are <gap> fewer motorcycles than cars, and cars to motorcycles are as <big> to <small>. What is the total number of cars and motorcycles there?",
            "A road is split into a paved stretch and a gravel stretch, as <big> to <small>. The paved stretch is <gap> km longer than the gravel one. How long in km is the whole road?",
        ),
        steps=("part = gap / (big - small)", "part * (big + small)"),
        draw=derive(between("big > small", big=(3, 11), small=(2, 8), part=(3, 60)), big="big",
                    small="small", gap="(big - small) * part"),
    ),
    Problem(
        concept="profit-share-by-investment",
        phrasings=(
            "<name> invests $<first> and <friend> $<second> in a business for a year. The profit "
            "is $<profit>. What is the share of <name>?",
            "Two partners put in $<first> and $<second>. How much of the profit of $<profit> "
            "should go to the first?",
            "A profit of $<profit> is divided by the money put in: <name> put in $<first>, "
            "<friend> $<second>. How much does <name> get?",
            "With $<second> from <friend> and $<first> from <name>, a shop earns $<profit>. Find "
            "the part of the profit for <name>.",
            "Stakes $<first> and $<second>; profit $<profit>, split by stakes. Share of the first stake?",
            "My mom and her friend opened a little cafe. Mom put in $<first> and her friend put in $<second>. They earned $<profit> and they want to divide it just like they paid. How much does my mom get?",
            "Find the part of a gain of $<profit> falling to the first of two investors, whose capitals are $<first> and $<second>, the gain being divided in proportion to capital.",
            "How much is due to <name> from the sale of a racehorse that brought a gain of $<profit>, when <name> had paid $<first> toward the horse, <friend> the other $<second>, and the gain follows the payments?",
            "$<second> of the money behind a play came from a bank and $<first> from the director. The play has made $<profit>, to be split in the same proportion. What is the director's due?",
            "Two brothers who agree on nothing else agree on this: gains are split as the money was put in. The elder put in $<first>, the younger $<second>, and the boatyard gained $<profit>. What does the elder take?",
            "An insurance payment of $<profit> for a burnt barn is divided between two owners in proportion to what each had invested in it. The first owner had invested $<first>, the second $<second>. What amount goes to the first owner?",
            "At year's end a solar park distributes $<profit> to its only two shareholders, according to their holdings. The village holds shares for $<first>, a factory for $<second>. What sum does the village receive?",
        ),
        steps=("profit * first / (first + second)",),
        draw=between("first != second", first=(1000, 9000, 500), second=(1000, 9000, 500),
                     profit=(600, 9000, 300)),
    ),
    Problem(
        concept="profit-share-by-investment-and-months",
        phrasings=(
            "<name> invests $<first> for <early> months and <friend> $<second> for <late> months. "
            "Of a profit of $<profit>, how much belongs to <name>?",
            "In a partnership <name> had $<first> in the business for <early> months, <friend> "
            "had $<second> in it for <late> months. The profit is $<profit>. What is the share of "
            "<name>?",
            "A profit of $<profit> is to be divided between <name>, who gave $<first> for <early> "
            "months, and <friend>, who gave $<second> for <late> months. How much does <name> "
            "receive?",
            "<friend> put in $<second> for <late> months, <name> $<first> for <early> months. "
            "Find the share of <name> in a profit of $<profit>.",
            "A: $<first> for <early> months. B: $<second> for <late> months. Profit $<profit>, shared by money times months. Share of A?",
            "My dad lent our club $<first> for <early> months and my aunt lent it $<second> for <late> months. The club gives them $<profit> as a thank-you, and they share it by money times months. How much does my dad get?",
            "Find the first partner's part of a gain of $<profit> if the partners' capitals, $<first> employed for <early> months and $<second> employed for <late> months, are weighted by capital multiplied by time.",
            "How much of the $<profit> earned by a food truck goes to the cook, who had $<first> in it over <early> months, if a cousin had $<second> in it over <late> months and the shares go by money multiplied by months?",
            "The sawmill used $<second> of Olga's money during <late> months and $<first> of Pavel's during <early> months. It made $<profit>, which they divide in proportion to the product of money and months. What is Pavel paid?",
            "The lawyer had to draw it on a napkin before they believed it. One dollar left in the firm for one month earns one point. <name> left $<first> for <early> months, <friend> left $<second> for <late> months, and $<profit> of profit is divided by points. How much does <name> get?",
            "Two farmers rent a meadow and agree to split a subsidy of $<profit> according to money spent times months spent. One spent $<first> and stayed <early> months; the other spent $<second> and stayed <late> months. What part of the subsidy goes to the former?",
            "A profit of $<profit> is due to a baker and a miller in proportion to capital times duration. The miller's capital of $<second> worked for <late> months, the baker's capital of $<first> for <early> months. Work out the baker's part.",
        ),
        steps=("mine = first * early", "other = second * late", "profit * mine / (mine + other)"),
        draw=between(first=(1000, 8000, 500), early=(4, 12), second=(1000, 8000, 500), late=(3,
                     11), profit=(900, 9000, 300)),
    ),
    Problem(
        concept="map-distance",
        phrasings=(
            "On a map one cm stands for <scale> km. Two towns are <length> cm apart on the map. "
            "How many km apart are they?",
            "The scale of a map is one cm to <scale> km. What distance in km do <length> cm on "
            "the map show?",
            "<town> and <city> are <length> cm from each other on a map where each cm means "
            "<scale> km. Find the distance in km.",
            "With <scale> km to a cm, how many km long is a river that is drawn <length> cm long?",
            "Scale: one cm is <scale> km. Drawn: <length> cm. Km in reality?",
            "My treasure map says that one cm on the paper is <scale> km at sea. From our harbor straight to the treasure it is <length> cm on the paper. How many km do we have to sail?",
            "Find the true length in km of a line that measures <length> cm on a chart with <scale> km to each cm.",
            "How many km is a pilot going to fly along a straight line of <length> cm on a chart whose every cm is good for <scale> km?",
            "With a ruler <name> measures <length> cm of railway on a wall map. Below, in small print, it says: one cm for <scale> km. How long is the railway in km?",
            "The general loves his big table map and its little flags. The flags of two camps stand <length> cm from each other, and the map shows <scale> km of country in each cm. How many km must a messenger ride, in a straight line, between the camps?",
            "Each cm along the shore on a sea chart corresponds to <scale> km of the real shore. A bay takes up <length> cm of it. What is the real length of this bay, in km?",
            "A migration route was drawn in red, <length> cm of it. Since <scale> km of real flight were put into one cm of the drawing, what is the length of the route in km?",
        ),
        steps=("length * scale",),
        draw=between(scale=(2.5, 40, 2.5), length=(3, 24, 0.5)),
    ),
    Problem(
        concept="recipe-for-other-number-of-people",
        phrasings=(
            "A recipe for <few> people takes <grams> grams of flour. How many grams are needed "
            "for <many> people?",
            "For <many> people, how many grams of rice does <name> need if <few> people need "
            "<grams> grams?",
            "<grams> grams of sugar make a cake for <few> guests. How many grams of sugar make a "
            "cake for <many> guests?",
            "A soup for <few> takes <grams> grams of potatoes. <name> cooks for <many>. Find the "
            "grams of potatoes.",
            "<few> servings: <grams> grams. <many> servings: how many grams?",
            "Grandma puts <grams> grams of cheese in the noodles when <few> of us eat. Now <many> of us want to eat and everyone should get as much cheese as always. How many grams of cheese must she put in?",
            "Find the quantity in grams required for <many> persons when <few> persons require <grams> grams and all receive equally much.",
            "How many grams of seed must be put out for <many> hens if <few> hens are given <grams> grams and no hen is to get more or less than before?",
            "A chef is told that the party has changed to <many> persons. For the party of <few> he had weighed out <grams> grams of lentils. What weight of lentils, in grams, is right now?",
            "The monks bake by an old book, crumbs and all. It prescribes <grams> grams of rye meal to feed <few>. There are <many> at the long table tonight. How many grams of rye meal do the monks take?",
            "<grams> grams of wool are enough for <few> equal pairs of mittens. A knitting club wants to make <many> such pairs. What amount of wool in grams does it order?",
            "On a hike the daily ration of nuts for <few> scouts is <grams> grams. At this rate, what is the daily ration in grams for a troop of <many> scouts?",
        ),
        steps=("grams * many / few",),
        draw=between("many != few", few=(2, 8), grams=(150, 1200, 50), many=(3, 30)),
    ),
    Problem(
        concept="cost-of-another-count",
        phrasings=(
            "<count> <thing> cost $<price>. How much do <others> <thing> cost?",
            "What must <name> pay for <others> <thing> if <count> of them cost $<price>?",
            "If <shop> sells <count> <thing> for $<price>, what is the price of <others> at the "
            "same rate?",
            "For $<price> one gets <count> <thing>. At the same price for each, find the cost of "
            "<others>.",
            "At the market stall <count> pumpkins go for $<price>. <name> fills the cart with <others> pumpkins; what does the seller ask for all of them?",
            "How much money is needed for <others> tickets when a class has paid $<price> for <count> tickets of the same kind?",
            "Price of <count> bolts: $<price>. Price of <others> bolts?",
            "Find the cost of <others> m of ribbon, given that <count> m of it cost $<price>.",
            "Grandma swears by this bakery, and no wonder. Last week she took home <count> rolls and left $<price> on the counter. For the family feast she orders <others> rolls at the same price apiece. What will she pay?",
            "Mom gave me $<price> and I got <count> stickers for it, with no money left. How much money would I need for <others> stickers?",
            "A printer charges the same for every poster. <others> posters are wanted by the theater, and its last bill was $<price> for <count> posters. How large will the new bill be?",
            "The bill for <others> chairs has to be worked out from an old one, on which <count> equal chairs came to $<price> altogether. What is it?",
        ),
        steps=("price / count * others",),
        draw=derive(between("count != others", count=(3, 24), each=(0.5, 9, 0.25), others=(2,
                    60)), count="count", price="count * each", others="others"),
    ),
    Problem(
        concept="turns-of-a-meshing-gear",
        phrasings=(
            "A gear with <first> teeth drives one with <second> teeth. When the first makes "
            "<turns> turns, how many turns does the second make?",
            "Two gears mesh; they have <first> and <second> teeth. How many times does the second "
            "turn while the first turns <turns> times?",
            "While a wheel of <first> teeth turns <turns> times, how often does the wheel of "
            "<second> teeth turn that it moves?",
            "The front gear of a bicycle has <first> teeth, the back gear <second>. How many "
            "turns does the back gear make for <turns> turns of the front gear?",
            "Gear A has <first> teeth and is turned <turns> times. Gear B, in mesh with it, has <second> teeth. Turns of B?",
            "In an old clock a wheel with <second> teeth is pushed round by a wheel with <first> teeth. How many turns does the pushed wheel make while the other makes <turns> turns?",
            "<name> is pedalling uphill and already short of breath. The chain runs from a ring with <first> teeth at the pedals to a cog with <second> teeth on the rear wheel. After <turns> turns of the pedals, how often has the rear wheel gone round?",
            "Find the number of turns of a cogwheel with <second> teeth that meshes with a cogwheel of <first> teeth, when the latter turns <turns> times.",
            "My toy has two wheels with teeth that hook into each other. The one with the crank has <first> teeth and the other one has <second>. If I crank <turns> times around, how many times does the other one go around?",
            "The motor of a mill has gone round <turns> times. On its shaft sits a pinion of <first> teeth, which drives the wheel of the millstone with <second> teeth. Through how many turns has the millstone gone?",
            "How far, in turns, does a winch drum with a rim of <second> teeth move, if its hand wheel, a gear of <first> teeth biting straight into the rim, is given <turns> turns?",
            "Tooth passes tooth: <turns> turns of a driving gear with <first> teeth move a driven gear with <second> teeth. How many times does the driven gear go round?",
        ),
        steps=("first * turns / second",),
        draw=between("first != second", first=(12, 60, 2), second=(10, 48, 2), turns=(4, 90, 2)),
    ),
    Problem(
        concept="strength-of-two-solutions-mixed",
        phrasings=(
            "<first> liters of a <weak>% salt solution are mixed with <second> liters of a "
            "<strong>% salt solution. How many percent salt has the mixture?",
            "<name> pours together <first> liters of vinegar with <weak>% acid and <second> "
            "liters with <strong>% acid. What is the percentage of acid in the result?",
            "What percent of alcohol does a mixture have of <first> liters at <weak>% and "
            "<second> liters at <strong>%?",
            "A drink of <first> liters with <weak>% juice is added to <second> liters with "
            "<strong>% juice. Find the percent of juice in the whole.",
            "Bleach: <first> liters at <weak>% and <second> liters at <strong>%, poured into one tub. Strength of the blend in percent?",
            "A dairy blends <second> liters of cream with <strong>% fat into <first> liters of milk with <weak>% fat. What is the fat content of the blend, in percent?",
            "How strong in percent is the antifreeze in the radiator after the mechanic has filled it with <first> liters of a <weak>% kind and <second> liters of a <strong>% kind?",
            "Find the percentage of sugar in the syrup obtained by uniting <first> liters containing <weak>% sugar with <second> liters containing <strong>% sugar.",
            "The punch bowl at the party was soon empty, so <name> poured two full jugs into it. One jug held <first> liters with <weak>% lemon juice, the other held <second> liters with <strong>% lemon juice. Everybody wants to know how many percent lemon juice the punch has now.",
            "I tipped two buckets of salty water together. One was <first> liters and <weak>% of it was salt, the other was <second> liters and <strong>% of it was salt. How many percent salt is in my big bucket now?",
            "A farmer's spray tank still has <first> liters of a plant food at <weak>% nitrogen. The farmer tops it up with <second> liters at <strong>%. At what percentage of nitrogen does the tank end up?",
            "Two paints share a drum: <strong>% of the <second> liters of dark paint is pigment, but only <weak>% of the <first> liters of pale paint. What percent of the drum is pigment?",
        ),
        steps=("pure = first * weak + second * strong", "pure / (first + second)"),
        draw=between("weak < strong", first=(2, 40), weak=(5, 40, 5), second=(2, 40), strong=(15,
                     90, 5)),
    ),
    Problem(
        concept="water-to-dilute",
        phrasings=(
            "How many liters of water must be added to <volume> liters of a <strong>% solution to "
            "make it a <weak>% solution?",
            "<name> has <volume> liters of syrup with <strong>% sugar and wants <weak>%. How many "
            "liters of water are to be added?",
            "To thin <volume> liters of <strong>% acid to <weak>% acid, how many liters of pure "
            "water are needed?",
            "A mixture of <volume> liters contains <strong>% milk, the rest is water. How many "
            "liters of water make the share of milk <weak>%?",
            "Bleach, <volume> liters at <strong>%. Wanted: <weak>%. Liters of water to add?",
            "The label says to clean floors with a <weak>% soap solution, but the bucket holds <volume> liters at <strong>%. How many liters of water must the cleaner pour in?",
            "Find how many liters of water reduce the strength of <volume> liters of vinegar from <strong>% to <weak>%.",
            "<name> tasted the lemonade and made a terrible face. It was <strong>% lemon juice, all <volume> liters of it. To bring the juice down to <weak>%, how many liters of plain water should go in?",
            "My bees drink sugar water with just <weak>% sugar. I have <volume> liters that are <strong>% sugar. How many liters of plain water do I pour in?",
            "A painter stirs water into <volume> liters of color until its pigment has fallen from <strong>% to <weak>%. How many liters of water did that take?",
            "By how many liters does the plant food in a tank become more when its <volume> liters at <strong>% are watered down to <weak>%?",
            "A chemist needs a <weak>% lye and only has a <strong>% one. If all the <volume> liters in stock are thinned with water, how much water in liters is used?",
        ),
        steps=("after = volume * strong / weak", "after - volume"),
        draw=between("weak < strong", volume=(4, 90, 2), strong=(20, 90, 5), weak=(5, 60, 5)),
    ),
    Problem(
        concept="pure-stuff-to-strengthen",
        phrasings=(
            "How many liters of pure alcohol must be added to <volume> liters with <weak>% "
            "alcohol to get <strong>% alcohol?",
            "<volume> kg of an alloy contain <weak>% silver. How many kg of pure silver make it "
            "an alloy with <strong>% silver?",
            "To raise the salt in <volume> kg of brine from <weak>% to <strong>%, how many kg of "
            "salt are to be added?",
            "<name> has <volume> liters of juice drink with <weak>% juice. Find the liters of "
            "pure juice to add so that it has <strong>%.",
        ),
        steps=("volume * (strong - weak) / (100 - strong)",),
        draw=between("weak < strong", volume=(6, 90, 3), weak=(5, 50, 5), strong=(10, 80, 5)),
    ),
    Problem(
        concept="milk-left-after-replacing",
        phrasings=(
            "A can holds <volume> liters of pure milk. <times> times <taken> liters are taken out "
            "and replaced with water. How many liters of milk are left?",
            "From a barrel of <volume> liters of wine <taken> liters are drawn and filled up with "
            "water. This is done <times> times in all. How many liters of wine remain?",
            "<taken> liters of a vessel with <volume> liters of acid are replaced with water, and "
            "the same is done again until it has been done <times> times. Find the liters of acid "
            "that are left.",
            "How many liters of juice remain in a jug of <volume> liters of juice when <times> "
            "times in a row <taken> liters are poured out and replaced with water?",
            "Tank: <volume> liters of pure syrup. Out go <taken> liters, in go as many liters of water, stirred; <times> such rounds in all. Liters of syrup left?",
            "On each of <times> nights a dishonest waiter carries off <taken> liters from a cask that was filled with <volume> liters of cider, and tops the cask up with water every time. How much pure cider, in liters, is still in the cask?",
            "How much of the antifreeze, in liters, stays in a cooling system that was filled with <volume> liters of it, after <taken> liters of the mix have been drained and topped up with water <times> times?",
            "Find the quantity of alcohol, in liters, remaining in a vessel that first held <volume> liters of it, if the operation of withdrawing <taken> liters and replacing them by water is carried out <times> times.",
            "The camp cook hopes that nobody notices. The pot began with <volume> liters of pure orange juice, and <times> times already the cook has ladled out <taken> liters and put the same amount of water back. How many liters of orange juice does the pot still hold?",
            "I had a tub with <volume> liters of blue paint. I scooped <taken> liters out and put water in so it was full again and mixed it. I did that <times> times. How many liters of real blue paint are in there now?",
            "At each of <times> cleanings, <taken> liters of the water in a fish tank are exchanged for fresh water. The tank holds <volume> liters, all of it old water before the first cleaning, and mixes well. How many liters of old water remain at the end?",
            "A dairyman cheats in small steps: <taken> liters leave the churn and water makes up the loss, and this happens <times> times. The churn was filled with <volume> liters of whole milk. What volume of milk, in liters, has not yet left it?",
        ),
        steps=("kept = 1 - taken / volume", "volume * kept ** times"),
        draw=between(volume=(20, 100, 5), times=(2, 4), taken=(2, 12)),
    ),
    Problem(
        concept="kg-to-mix-for-a-mean-price",
        phrasings=(
            "How many kg of tea at $<high> per kg must be mixed with <mass> kg at $<low> per kg "
            "to get a mixture worth $<mean> per kg?",
            "A grocer has <mass> kg of rice at $<low> per kg. How many kg at $<high> per kg does "
            "he add for a mixture at $<mean> per kg?",
            "To make coffee worth $<mean> per kg, how many kg worth $<high> per kg must be added "
            "to <mass> kg worth $<low> per kg?",
            "<mass> kg of nuts cost $<low> per kg. Find the kg of nuts at $<high> per kg that "
            "make the mixture cost $<mean> per kg.",
            "Cheap seed, <mass> kg at $<low> per kg. Fine seed at $<high> per kg. Kg of fine seed for a blend at $<mean> per kg?",
            "A sweet shop wants to sell a bag of mixed candy at $<mean> per kg without gain or loss. Into <mass> kg of toffee that cost $<low> per kg it stirs chocolates that cost $<high> per kg. How many kg of chocolates are right?",
            "How many kg of cashews at $<high> a kg bring a bin with <mass> kg of peanuts, worth $<low> a kg, to a value of $<mean> a kg?",
            "Find the mass in kg of wool worth $<high> per kg that raises the mean price of <mass> kg of wool from $<low> to $<mean> per kg.",
            "The miller scratches his head over the flour. He sells a mix for $<mean> per kg, just what it costs him. In it are <mass> kg of plain flour at $<low> per kg and some spelt flour at $<high> per kg. How many kg of spelt is that?",
            "We have <mass> kg of raisins that cost $<low> for each kg. Dad says if we mix in dried cherries for $<high> a kg, every kg of the mix should cost $<mean>. How many kg of cherries do we need?",
            "Saffron rice is dear, $<high> per kg, and plain rice costs only $<low> per kg. A cook blends <mass> kg of the plain kind with so much of the dear kind that one kg of the blend is worth $<mean>. How many kg of the dear kind does the cook take?",
            "The blend must cost neither more nor less than $<mean> per kg. There are <mass> kg of bird food at $<low> per kg; what number of kg of sunflower seeds at $<high> per kg should join them?",
        ),
        steps=("mass * (mean - low) / (high - mean)",),
        draw=between("low < mean < high", high=(8, 24), mass=(5, 60, 5), low=(3, 12), mean=(4, 18)),
    ),
    Problem(
        concept="price-of-a-mixture",
        phrasings=(
            "<first> kg of sugar at $<low> per kg are mixed with <second> kg at $<high> per kg. "
            "What is a kg of the mixture worth?",
            "<name> mixes <first> kg of nuts that cost $<low> per kg with <second> kg that cost "
            "$<high> per kg. What does the mixture cost per kg?",
            "What is the price per kg of a blend of <first> kg of coffee at $<low> and <second> "
            "kg of coffee at $<high> per kg?",
            "Seeds at $<low> per kg (<first> kg) and seeds at $<high> per kg (<second> kg) are "
            "put together. Find the cost of one kg of the mix.",
        ),
        steps=("cost = first * low + second * high", "cost / (first + second)"),
        draw=between("low < high", first=(3, 40), low=(2, 9, 0.5), second=(3, 40), high=(4, 16,
                     0.5)),
    ),
    Problem(
        concept="water-to-change-a-ratio",
        phrasings=(
            "<volume> liters contain milk and water in the ratio <milk>:<water>. How many liters "
            "of water must be added to make the ratio one to one?",
            "Milk and water are mixed as <milk>:<water> in a can of <volume> liters. How many "
            "liters of water make both equal?",
            "A vessel with <volume> liters holds milk and water in the ratio <milk>:<water>. Find "
            "the liters of water to add so that there is as much water as milk.",
            "In <volume> liters of thinned milk the ratio of milk to water is <milk>:<water>. How "
            "much water in liters must be poured in until half of the liquid is water?",
            "Juice and water, <milk>:<water>, <volume> liters in all. Liters of water to add for equal parts?",
            "A painter's bucket of <volume> liters has paint and water in it, <milk> parts of paint to <water> of water. How many liters of water does the painter pour in so that there is exactly as much water as paint?",
            "How many liters of water turn <volume> liters of a drink with syrup to water as <milk>:<water> into one that is half syrup and half water?",
            "Find the liters of water by which <volume> liters of a mixture of alcohol and water in the proportion <milk>:<water> must be increased in order that both have equal volumes.",
            "The coffee machine at the office makes a brew that wakes the dead. Its <volume> liters are coffee concentrate and water in the ratio <milk>:<water>. For the mild brew, concentrate and water should be alike in amount. How many liters of water have to be added?",
            "My sister made <volume> liters of squash, and in it cordial to water is like <milk> to <water>. It is too sweet. How many more liters of water do we need so there is just as much water as cordial?",
            "Antifreeze exceeds the water in a cooling tank: they stand as <milk>:<water>, and the tank holds <volume> liters of the two. To make up for the missing water until the two are level, how many liters are needed?",
            "In a vat are <volume> liters of vinegar thinned with water. Its water is to its vinegar as <water>:<milk>. How much water, in liters, is lacking for a mixture of one to one?",
        ),
        steps=("part = volume / (milk + water)", "part * (milk - water)"),
        draw=derive(between("milk > water", milk=(3, 9), water=(1, 5), part=(2, 12)),
                    volume="(milk + water) * part", milk="milk", water="water"),
    ),
)
