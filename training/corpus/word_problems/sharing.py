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
        ),
        steps=("part = volume / (milk + water)", "part * (milk - water)"),
        draw=derive(between("milk > water", milk=(3, 9), water=(1, 5), part=(2, 12)),
                    volume="(milk + water) * part", milk="milk", water="water"),
    ),
)
