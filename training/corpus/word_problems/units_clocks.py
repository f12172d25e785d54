"""Units, clocks, fuel and other measured things."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="fuel-for-a-trip",
        phrasings=(
            "<vehicle> uses <use> liters of fuel per hundred km. How many liters does it need for "
            "<distance> km?",
            "How many liters of fuel does a trip of <distance> km take with <use> liters for each "
            "hundred km?",
            "<name> drives <distance> km in a car that needs <use> liters for a hundred km. How "
            "much fuel in liters is burnt?",
            "Needing <use> liters per hundred km, find the liters of fuel that a car burns on "
            "<distance> km.",
            "<use> liters per hundred km. Trip: <distance> km. Liters?",
            "A courier's van drinks <use> liters on every hundred km. The courier's route this week adds up to <distance> km. How many liters go through the engine?",
            "How many liters must be in the tank for a rally stage of <distance> km if the racing car swallows <use> liters over each hundred km?",
            "Find the consumption in liters over <distance> km of a vehicle whose rate of consumption is <use> liters to a hundred km.",
            "There is no filling station in the desert, so <name> packs cans. The way through is <distance> km, and a hundred km of it cost the jeep <use> liters. How many liters does the jeep need to get across?",
            "Our camper needs <use> liters of fuel to go a hundred km. The sea is <distance> km away. How many liters do we need to get to the sea?",
            "From home to the ski hut it is <distance> km. At this car's rate of <use> liters for a hundred km, what amount of fuel in liters is gone on arrival?",
            "A ship's launch burns <use> liters in going a hundred km. What does the patrol of <distance> km take from the store, in liters?",
        ),
        steps=("distance * use / 100",),
        draw=between(use=(4, 14, 0.5), distance=(60, 900, 20)),
    ),
    Problem(
        concept="cost-of-fuel-for-a-trip",
        phrasings=(
            "<vehicle> goes <each> km with one liter of fuel, and a liter costs $<price>. What "
            "does the fuel for <distance> km cost?",
            "Fuel costs $<price> per liter. With <each> km to the liter, what must <name> pay for "
            "a trip of <distance> km?",
            "For a way of <distance> km a truck uses one liter every <each> km. At $<price> a "
            "liter, how much does the fuel cost?",
            "How much money does the fuel for <distance> km cost if a car makes <each> km per "
            "liter and a liter is $<price>?",
            "<each> km per liter, $<price> per liter, <distance> km. Cost of the fuel?",
            "A motorbike gets <each> km out of every liter. The tour round the lake is <distance> km, and the pump shows $<price> for a liter. What is spent on fuel for the tour?",
            "How much will a taxi driver pay for the fuel of a shift of <distance> km when a liter takes the taxi <each> km and costs $<price>?",
            "Find the expense for fuel over <distance> km, if one liter at $<price> suffices for <each> km.",
            "Friends chip in for the ride to the concert, as they always do. The hall is <distance> km away, a liter is sold at $<price>, and the old bus crawls <each> km on it. How much money do they need for the fuel to get there?",
            "Dad says one liter gets our car <each> km far. One liter costs $<price>. The zoo is <distance> km from here. How much does Dad pay for the fuel to the zoo?",
            "At $<price> a liter fuel is dear on the island. A farmer there hauls hay over <distance> km in all, and his truck does <each> km to the liter. To what sum does the fuel come?",
            "Crossing a bay of <distance> km, a motorboat uses up a liter on every <each> km. What do its owners spend on the crossing if they buy the liter for $<price>?",
        ),
        steps=("distance / each * price",),
        draw=between(each=(8, 24), price=(1.2, 3, 0.1), distance=(80, 900, 20)),
    ),
    Problem(
        concept="range-with-the-rest-of-the-tank",
        phrasings=(
            "A tank holds <full> liters and is <rate>% full. The car goes <each> km per liter. "
            "How many km can it still go?",
            "With <rate>% of its <full> liter tank left, how far in km does a car get that does "
            "<each> km on a liter?",
            "A motorbike makes <each> km per liter. Its tank for <full> liters is filled to "
            "<rate>%. Find the km that it can ride.",
            "How many km can <name> drive if the tank of <full> liters is still <rate>% full and "
            "a liter lasts for <each> km?",
        ),
        steps=("left = full * rate / 100", "left * each"),
        draw=between(full=(20, 80, 5), rate=(10, 90, 5), each=(8, 25)),
    ),
    Problem(
        concept="minutes-from-hours-and-minutes",
        phrasings=(
            "A film lasts <hours> hours and <minutes> minutes. How many minutes is that?",
            "How many minutes are <hours> hours and <minutes> minutes?",
            "<name> slept for <hours> hours and <minutes> minutes. Find the number of minutes.",
            "The flight takes <hours> hours <minutes> minutes. For how many minutes is one in the "
            "air?",
            "<hours> hours <minutes> minutes. In minutes?",
            "A roast was in the oven for <hours> hours and another <minutes> minutes. For how many minutes must the kitchen timer have been set?",
            "How many minutes did a marathon runner need, for whom the clock shows <hours> hours and <minutes> minutes?",
            "Express a duration of <hours> hours and <minutes> minutes in minutes alone.",
            "<name> swears it was only a short nap. The neighbor kept an eye on the clock: <minutes> minutes and <hours> hours, so says the neighbor. How many minutes did the nap last?",
            "Mom says we will be at the sea in <hours> hours and <minutes> minutes. How many minutes is that till the sea?",
            "On top of <hours> full hours of parking a driver must pay for <minutes> minutes more. If every minute counts, for how many minutes does the driver pay?",
            "To the <minutes> minutes that the speeches took come <hours> hours of concert. How many minutes did the whole evening last?",
        ),
        steps=("hours * 60 + minutes",),
        draw=between(hours=(2, 12), minutes=(5, 55, 5)),
    ),
    Problem(
        concept="angle-between-clock-hands",
        phrasings=(
            "What is the angle in degrees between the hands of a clock at <hour> hours <minutes> "
            "minutes, measured clockwise from the hour hand to the minute hand?",
            "It is <minutes> minutes past <hour>. How many degrees lie clockwise from the hour "
            "hand to the minute hand?",
            "By how many degrees is the minute hand ahead of the hour hand, going clockwise, at "
            "<minutes> minutes past <hour>?",
            "A clock shows <hour> hours and <minutes> minutes. Find the clockwise angle from its "
            "hour hand to its minute hand in degrees.",
        ),
        steps=("6 * minutes - (30 * hour + minutes / 2)",),
        draw=between("5.5 * minutes > 30 * hour", hour=(1, 9), minutes=(10, 58, 2)),
    ),
    Problem(
        concept="turn-of-the-minute-hand",
        phrasings=(
            "Through how many degrees does the minute hand of a clock turn in <minutes> minutes?",
            "In <minutes> minutes, by what angle in degrees does the long hand of a clock move?",
            "<name> waits for <minutes> minutes. How many degrees does the minute hand go in this "
            "time?",
            "A lesson takes <minutes> minutes. Find the angle in degrees that the minute hand "
            "sweeps during it.",
            "Minute hand, <minutes> minutes. Turn in degrees?",
            "A restaurant on a tower turns once round in an hour, always at the same speed. How many degrees does it turn while a guest eats for <minutes> minutes?",
            "How large in degrees is the angle that a clock's long hand sweeps over from the start to the end of a test of <minutes> minutes?",
            "Find the angle in degrees described in <minutes> minutes by the minute hand, which describes a full circle in an hour.",
            "The bus is late again and <name> stares at the station clock. By the time the bus comes, the clock's long hand has been moving for <minutes> minutes. Through how many degrees has it gone?",
            "My cartoon is <minutes> minutes long. How many degrees does the big hand on our clock go around in that time?",
            "A kitchen timer has a knob that runs back a full turn in one hour. The cook sets it for <minutes> minutes. By how many degrees does the knob run back until it rings?",
            "While <minutes> minutes of a chess game go by, the tip of the long hand of the hall clock moves along part of its circle. How many degrees of the circle is this part?",
        ),
        steps=("minutes * 360 / 60",),
        draw=between(minutes=(4, 58)),
    ),
    Problem(
        concept="clock-that-loses-time",
        phrasings=(
            "A clock loses <lost> seconds every hour. How many minutes is it slow after <days> "
            "days?",
            "Each hour a watch falls behind by <lost> seconds. By how many minutes is it behind "
            "after <days> days?",
            "<name> set a clock right <days> days ago. It loses <lost> seconds per hour. Find how "
            "many minutes it is slow now.",
            "After <days> days, how many minutes has a clock lost that goes <lost> seconds too "
            "slow in every hour?",
            "Slow by <lost> seconds more each hour. Slow after <days> days, in minutes?",
            "A church clock was right when the sexton left. It goes <lost> seconds slow in each hour. The sexton comes back after <days> days and nights to the hour; how many minutes must he put it forward?",
            "By how many minutes does a station clock trail the right time <days> full days after it was set, if an hour makes it fall <lost> seconds back?",
            "Find in minutes the total loss over <days> days of a clock whose loss per hour is <lost> seconds.",
            "The cuckoo is old and takes its time. Every hour it is <lost> seconds later than it ought to be, on top of what it was late before. For <days> days, day and night, nobody has put it right. How many minutes late is the cuckoo?",
            "My watch is too slow. Each hour it goes wrong by <lost> seconds. If I do not fix it for <days> whole days, how many minutes is it wrong?",
            "An astronomer's clock, running day and night, gains <lost> seconds on the stars in every hour. How many minutes has it gained on them in <days> days?",
            "The clock of a ship lags. In <days> days at sea nobody corrects it, and <lost> seconds are lacking after each hour. What is lacking in the end, in minutes?",
        ),
        steps=("hours = days * 24", "hours * lost / 60"),
        draw=between(lost=(2, 20), days=(2, 14)),
    ),
    Problem(
        concept="celsius-to-fahrenheit",
        phrasings=(
            "How many degrees Fahrenheit are <degrees> degrees Celsius?",
            "It is <degrees> degrees Celsius in <town>. What is that in Fahrenheit?",
            "Convert a temperature of <degrees> degrees Celsius into degrees Fahrenheit.",
            "An oven is set to <degrees> degrees Celsius. Which number stands there on the "
            "Fahrenheit scale?",
            "<degrees> degrees Celsius. Fahrenheit?",
            "An American nurse takes a European thermometer from a hot bath and reads <degrees> degrees Celsius. What would her own thermometer, marked in Fahrenheit, read?",
            "How warm in degrees Fahrenheit is a greenhouse that is kept at <degrees> degrees Celsius?",
            "Find the reading of a Fahrenheit thermometer in a liquid whose temperature is <degrees> degrees on the Celsius scale.",
            "<name> dries herbs by an English book in an old American oven, and it never ends well. The book wants <degrees> degrees Celsius. The oven only knows Fahrenheit. To how many degrees should <name> set it?",
            "It says <degrees> degrees Celsius on our thermometer. My cousin in America has one with Fahrenheit on it. Which number would be on hers if it was just as warm there?",
            "Water leaves a hot spring at <degrees> degrees Celsius. A guidebook for American visitors gives it in Fahrenheit. What number does the guidebook print?",
            "A weather app is switched from Celsius to Fahrenheit. It showed <degrees> before. What does it show now?",
        ),
        steps=("degrees * 9 / 5 + 32",),
        draw=between(degrees=(5, 250, 5)),
    ),
    Problem(
        concept="money-exchanged-with-a-fee",
        phrasings=(
            "<name> changes <amount> euros into francs at <rate> francs per euro, after a fee of "
            "<fee>% is taken from the euros. How many francs does <name> get?",
            "A bank keeps <fee>% of <amount> euros and changes the rest at <rate> crowns per "
            "euro. How many crowns are paid out?",
            "At <rate> pesos per dollar and with a fee of <fee>% on the dollars, how many pesos "
            "does one get for <amount> dollars?",
            "From <amount> pounds a fee of <fee>% is taken; for every pound that is left one gets "
            "<rate> dollars. Find the number of dollars.",
            "<amount> euros, fee <fee>%, then <rate> francs per euro. Francs?",
            "The booth at the airport first holds back <fee>% of the money handed in. For each dollar then left it counts out <rate> pesos. A tourist hands in <amount> dollars. How many pesos does the tourist get?",
            "How many crowns arrive abroad when <amount> euros are sent, the bank takes <fee>% of them for its trouble, and the remainder is changed into <rate> crowns for every euro?",
            "Find the sum in pesos obtained for <amount> dollars at an exchange rate of <rate> pesos to the dollar, a commission of <fee>% having first been deducted from the dollars.",
            "The queue was long and the clerk in a bad mood. <name> pushed <amount> pounds under the glass, the clerk kept <fee>% of them, and for every pound not kept there were <rate> kroner. How many kroner came back under the glass?",
            "I got <amount> euros for my birthday and want francs for our trip. The man at the bank keeps <fee>% of my euros. For each other euro he gives me <rate> francs. How many francs will I have?",
            "In a game shop players swap gems for coins, <rate> coins for a gem. A tax of <fee>% of the gems is charged before the swap. A player puts in <amount> gems. How many coins come out?",
            "A single dollar buys <rate> pesos. But of <amount> dollars that a worker sends home only what is left after a charge of <fee>% is turned into pesos. What number of pesos reaches the family?",
        ),
        steps=("left = amount * (1 - fee / 100)", "left * rate"),
        draw=between(amount=(100, 2000, 50), rate=(1.1, 25, 0.1), fee=(1, 5)),
    ),
    Problem(
        concept="minutes-of-a-download",
        phrasings=(
            "A file of <size> megabytes is loaded at <speed> megabytes per second. How many "
            "minutes does it take?",
            "At <speed> megabytes per second, in how many minutes is a film of <size> megabytes "
            "loaded?",
            "<name> copies <size> megabytes to a disk that writes <speed> megabytes per second. "
            "Find the time in minutes.",
            "How many minutes does a connection of <speed> megabytes per second need for <size> "
            "megabytes?",
            "<size> megabytes at <speed> megabytes per second. Minutes?",
            "A game studio sends out an update of <size> megabytes. A player's line brings in <speed> megabytes each second. How many minutes of waiting is that?",
            "How many minutes does a camera take to hand <size> megabytes of pictures to a computer over a cable that passes <speed> megabytes every second?",
            "Find the duration in minutes of the transfer of <size> megabytes at a constant rate of <speed> megabytes per second.",
            "The train leaves soon and <name> still wants the whole series on the tablet. It is <size> megabytes, and in a second the station's network delivers <speed> megabytes. How many minutes before departure must <name> start, at the latest?",
            "My new game has <size> megabytes. Our internet gets <speed> megabytes every second. How many minutes do I have to wait?",
            "A satellite radios <speed> megabytes to the ground in a second. It has <size> megabytes of data on board. After how many minutes has everything been sent?",
            "With <speed> megabytes going through per second, a backup of an office computer is made. It holds <size> megabytes. How long in minutes does the backup run?",
        ),
        steps=("size / speed / 60",),
        draw=between(size=(600, 9000, 100), speed=(2, 25, 0.5)),
    ),
    Problem(
        concept="liters-lost-by-a-dripping-tap",
        phrasings=(
            "A tap drips <drops> drops per minute, and a drop is <size> milliliters. How many "
            "liters are lost in <hours> hours?",
            "In <hours> hours, how many liters of water are lost through a tap with <drops> drops "
            "a minute of <size> milliliters each?",
            "Each drop from a leaking pipe has <size> milliliters; <drops> drops fall per minute. "
            "Find the liters that are lost in <hours> hours.",
            "With <drops> drops of <size> milliliters in every minute, how much water in liters "
            "drips away during <hours> hours?",
        ),
        steps=("drops * size * 60 * hours / 1000",),
        draw=between(drops=(10, 90, 5), size=[0.2, 0.25, 0.3, 0.5], hours=(6, 72, 6)),
    ),
    Problem(
        concept="posts-along-a-straight-road",
        phrasings=(
            "Along a straight road of <length> m stands a post every <gap> m, with one at each "
            "end. How many posts are there?",
            "Trees are planted <gap> m apart in a row of <length> m, from the very beginning to "
            "the very end. How many trees are planted?",
            "A straight fence is <length> m long and its posts stand <gap> m apart, including "
            "both ends. How many posts does it have?",
            "With a lamp at both ends and a distance of <gap> m from lamp to lamp, how many lamps "
            "light a street of <length> m?",
            "Straight path <length> m, a lamp every <gap> m, both ends too. Lamps?",
            "Marathon helpers put a cone at the start of a straight stretch of <length> m and then one every <gap> m up to its very end. How many cones do they use?",
            "How many pillars carry a straight bridge of <length> m if there is one under each of its ends and from one to the next it is <gap> m?",
            "Find the number of points that mark a segment of length <length> m at intervals of <gap> m, its two end points being marked as well.",
            "The mayor wants flags, and plenty of them. Main Street is straight, <length> m long, and gets a flag at each end and others between, always <gap> m after the last. How many flags should the mayor order?",
            "We stuck sticks in the sand in a line. The first stick is at the start and the last one is at the end, and the line is <length> m long. From stick to stick it is <gap> m. How many sticks are there?",
            "A gardener sets rose bushes along one side of a straight drive of <length> m. She begins right at the gate, leaves <gap> m to the next bush each time, and puts the last one right at the house. How many rose bushes has she set?",
            "On a straight ski slope a gate stands every <gap> m, from the start line to the finish line, and on these two lines as well. The slope is <length> m long. What is the number of gates?",
        ),
        steps=("length / gap + 1",),
        draw=derive(between(gap=(3, 40), count=(8, 60)), length="gap * count", gap="gap"),
    ),
    Problem(
        concept="gap-between-trees-in-a-row",
        phrasings=(
            "<count> trees stand at equal distances in a row of <length> m, one at each end. How "
            "many m is it from one tree to the next?",
            "A straight avenue of <length> m has <count> benches, the first and the last at its "
            "ends, all equally far apart. What is the distance in m between neighbours?",
            "On a line of <length> m <name> sets <count> flags at equal distances, with a flag at "
            "both ends. Find the distance between two neighbouring flags in m.",
            "How many m apart are <count> lamps that stand evenly on a straight bridge of "
            "<length> m, from end to end?",
            "<length> m, <count> posts, one at each end, equal gaps. Gap in m?",
            "A straight swimming course of <length> m is marked with <count> buoys, the first at the start and the last at the finish. What is the distance in m from a buoy to the next, if it is always the same?",
            "How far apart, in m, are neighboring pillars of a straight bridge that is <length> m long and rests on <count> evenly spaced pillars, two of them at its ends?",
            "Find the interval in m between consecutive points when <count> points, including both end points, divide a segment of <length> m into equal parts.",
            "The town hall has been given <count> statues and does not know where to put them. At last they go along a straight promenade of <length> m: one at either end, the others between, evenly. How many m does one walk from a statue to the next?",
            "We are <count> kids standing in a straight line, and the line is <length> m long from the first kid to the last. We all have the same space between us. How many m are between me and the next kid?",
            "Along a straight side of a field, <length> m in length, a farmer rams in <count> fence posts with even gaps, starting in one corner and ending in the other. What does a gap measure in m?",
            "On a straight runway of <length> m there are <count> lights on its left edge. They begin where the runway begins and end where it ends, at equal spaces. How large is a space in m?",
        ),
        steps=("length / (count - 1)",),
        draw=derive(between(gap=(3, 30), count=(6, 50)), count="count", length="gap * (count - 1)"),
    ),
    Problem(
        concept="minutes-to-cut-a-log",
        phrasings=(
            "A log is cut into <pieces> pieces, and every cut takes <minutes> minutes. How many "
            "minutes does it take?",
            "<name> needs <minutes> minutes for one cut. After how many minutes is a long pole "
            "sawn into <pieces> pieces, one cut after the other?",
            "At <minutes> minutes per cut, how long in minutes does it take to saw a tree trunk "
            "across into <pieces> parts?",
            "A rope is to become <pieces> pieces. One cut takes <minutes> minutes, and the rope "
            "is never folded. Find the minutes needed.",
            "Log into <pieces> pieces, <minutes> minutes a cut, cuts made singly. Minutes?",
            "A plumber has one long pipe and needs it in <pieces> parts of equal length. Each time the saw goes through, <minutes> minutes are gone. How many minutes of sawing are that?",
            "How many minutes does a carpenter spend on sawing a beam crosswise into <pieces> blocks, one cut after another, with <minutes> minutes for every cut?",
            "Find the time in minutes for dividing a rod into <pieces> parts by successive cuts, if each cut requires <minutes> minutes.",
            "Winter is near and the saw is blunt. <name> saws a fallen trunk crosswise until it lies there in <pieces> pieces, and each cut is <minutes> minutes of sweat. How many minutes does <name> sweat?",
            "Grandpa saws a long tree trunk for the fire. All of it is to become <pieces> logs. He needs <minutes> minutes each time he saws through. How many minutes does Grandpa saw?",
            "A machine slices a long bar of marble straight across, <minutes> minutes for a slice through, until <pieces> blocks lie on the belt and nothing is wasted. After how many minutes do they lie there?",
            "It takes <minutes> minutes to saw through an iron rail once. For a bench a smith parts one whole rail crosswise into <pieces> lengths, cut after cut. How many minutes does the smith saw?",
        ),
        steps=("(pieces - 1) * minutes",),
        draw=between(pieces=(4, 30), minutes=(2, 9)),
    ),
    Problem(
        concept="cost-of-electricity",
        phrasings=(
            "A lamp of <watts> watts burns <hours> hours a day for <days> days. A kilowatt hour "
            "costs $<price>. What does it cost?",
            "A heater with <watts> watts runs <hours> hours each day. At $<price> per kilowatt "
            "hour, what does it cost in <days> days?",
            "For <days> days <name> uses a machine of <watts> watts for <hours> hours a day. "
            "Electricity is $<price> per kilowatt hour. How much must be paid?",
            "At $<price> for a kilowatt hour, find the cost of running a fan of <watts> watts for "
            "<hours> hours on each of <days> days.",
        ),
        steps=("energy = watts * hours * days / 1000", "energy * price"),
        draw=between(watts=(40, 2000, 20), hours=(2, 12), days=(5, 60, 5), price=(0.2, 0.6, 0.05)),
    ),
    Problem(
        concept="steps-to-km",
        phrasings=(
            "A step of <name> is <step> cm long. How many km does <name> walk with <count> steps?",
            "With <count> steps of <step> cm each, how many km does one go?",
            "<name> counts <count> steps on a walk. Each is <step> cm. Find the length of the "
            "walk in km.",
            "How far in km is a way of <count> steps if each step measures <step> cm?",
            "<count> steps of <step> cm. Km?",
            "A mail carrier's phone shows <count> steps at the end of the round. With <step> cm for one step, how many km has the round?",
            "How many km does a wheel roll that goes <step> cm forward with each turn and turns <count> times?",
            "Find the distance in km corresponding to <count> paces with a pace length of <step> cm.",
            "The pedometer was a present from the doctor, and <name> is quite proud of it. Tonight it says <count>. It counts steps, and a step of <name> covers <step> cm. What did <name> do today in km?",
            "When I walk, every step is <step> cm. I walked to my aunt and counted <count> steps. How many km away is my aunt?",
            "An elephant leaves prints in the mud, one step being <step> cm. It takes <count> of these steps from the forest to the river. How many km are there between forest and river?",
            "To measure a country road an old surveyor paces it out at <step> cm a pace. He arrives after <count> paces. What does he note down for the road in km?",
        ),
        steps=("count * step / 100 / 1000",),
        draw=between(step=(50, 90, 5), count=(1500, 20000, 500)),
    ),
)
