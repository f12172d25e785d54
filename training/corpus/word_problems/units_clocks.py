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
        ),
        steps=("count * step / 100 / 1000",),
        draw=between(step=(50, 90, 5), count=(1500, 20000, 500)),
    ),
)
