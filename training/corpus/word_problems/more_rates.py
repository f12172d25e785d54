"""More rates: travel, machines, flow, fuel, typing, data, units, clocks, density and scale."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="words-typed-in-minutes",
        phrasings=(
            "<name> types <rate> words per minute. How many words has <name> typed after <minutes> "
            "minutes?",
            "How many words can a secretary write in <minutes> minutes if every minute brings "
            "<rate> words?",
            "In <minutes> minutes of dictation a clerk keeps up a steady <rate> words a minute. "
            "Find the number of words on the screen at the end.",
            "A speaker utters <rate> words each minute. What number of words does a talk of "
            "<minutes> minutes contain?",
            "Typing speed: <rate> words a minute; typing time: <minutes> minutes. How many words "
            "are typed?",
            "For <minutes> minutes a court reporter writes without a pause and manages <rate> "
            "words in every one of them. What is the length of the record in words?",
        ),
        steps=("rate * minutes",),
        draw=between(rate=(28, 95), minutes=(3, 45)),
    ),
    Problem(
        concept="words-per-minute-of-a-text",
        phrasings=(
            "<name> typed <words> words on <pages> pages in <minutes> minutes. How many words per "
            "minute is that?",
            "It took <minutes> minutes to enter a letter of <pages> pages with <words> words in "
            "all. Find the typing speed in words per minute.",
            "An article has <words> words and fills <pages> pages. <friend> reads it aloud in "
            "<minutes> minutes. At how many words a minute does <friend> read?",
            "On <pages> pages there are <words> words altogether. What mean speed, in words per "
            "minute, does a typist need to copy them in <minutes> minutes?",
            "How many words does <name> write in a minute, on average, if <minutes> minutes yield "
            "<words> words, spread over <pages> pages?",
            "A speech printed on <pages> sheets lasts <minutes> minutes and consists of <words> "
            "words. Give the average number of words spoken per minute.",
        ),
        steps=("words / minutes",),
        draw=derive(
            between(rate=(30, 90), time=(8, 45), sheets=(2, 9)),
            words="rate * time", minutes="time", pages="sheets",
        ),
        distractors=("pages",),
    ),
    Problem(
        concept="minutes-to-type-pages",
        phrasings=(
            "A report has <pages> pages of <words> words each. How many minutes does <name> need "
            "to type it at <rate> words per minute?",
            "At <rate> words per minute, how long in minutes does it take to copy <pages> pages, "
            "each holding <words> words?",
            "<name> types <rate> words a minute and has <pages> pages to do. There are <words> "
            "words on every page. In how many minutes is the work finished?",
            "Every page of a story carries <words> words. Reading <rate> words a minute, <name> "
            "goes through <pages> such pages. Find the reading time in minutes.",
            "With <words> words to the page and <pages> pages in all, after how many minutes does "
            "a typist stop who writes <rate> words in a minute?",
            "How many minutes of typing are <pages> pages, if a page means <words> words and each "
            "minute is good for <rate> words?",
        ),
        steps=("pages * words / rate",),
        draw=between("pages * words % rate == 0", pages=(2, 14), words=(200, 420, 20),
                     rate=(25, 80, 5)),
    ),
    Problem(
        concept="days-to-read-at-minutes-per-page",
        phrasings=(
            "<name> needs <each> minutes for a page and reads <daily> minutes per day. In how many "
            "days is a book of <pages> pages read?",
            "A novel has <pages> pages. A page takes <each> minutes, and <name> has <daily> "
            "minutes for reading every day. How many days does the novel last?",
            "Reading for <daily> minutes each evening, at <each> minutes to the page, how many "
            "evenings does one spend on <pages> pages?",
            "How many days does it take to read <pages> pages if one page costs <each> minutes and "
            "there are only <daily> minutes a day for it?",
            "On each day <daily> minutes go into proofreading. The text is <pages> pages long and "
            "every page needs <each> minutes. Find the number of days.",
            "At a pace of <each> minutes for one page, <name> studies a guide of <pages> pages. If "
            "<name> gives <daily> minutes a day to it, after how many days is it done?",
        ),
        steps=("pages * each / daily",),
        draw=between("pages * each % daily == 0", pages=(120, 480, 20), each=[1.5, 2, 2.5, 3, 4],
                     daily=(20, 90, 5)),
    ),
    Problem(
        concept="heart-beats-over-hours",
        phrasings=(
            "A heart beats <rate> times per minute. How many times does it beat in <hours> hours?",
            "In <hours> hours, how many beats does a heart make that beats <rate> times a minute?",
            "The pulse of <name> is <rate> beats per minute the whole time. Find the number of "
            "beats in <hours> hours.",
            "While <name> sleeps for <hours> hours, the heart goes at <rate> beats a minute. What "
            "is the number of heartbeats during this sleep?",
            "Counting <rate> beats for every minute, what does a pulse counter show after <hours> "
            "hours if it started at zero?",
            "For <hours> hours a metronome ticks <rate> times a minute. How many ticks is that?",
        ),
        steps=("rate * 60 * hours",),
        draw=between(rate=(52, 96), hours=(2, 12)),
    ),
    Problem(
        concept="beats-per-minute-from-a-short-count",
        phrasings=(
            "<name> counts <beats> heartbeats in <seconds> seconds. What is the pulse in beats per "
            "minute?",
            "In <seconds> seconds a nurse feels <beats> beats of the pulse. How many beats is that "
            "per minute?",
            "How many times per minute does a heart beat if it beats <beats> times within "
            "<seconds> seconds?",
            "<seconds> seconds after starting the watch, <friend> has counted <beats> pulse beats. "
            "Turn this into beats per minute.",
            "A drummer hits the drum <beats> times, evenly, in <seconds> seconds. Find the tempo "
            "in strokes per minute.",
            "A doctor looks at the clock for <seconds> seconds and notes <beats> beats. Which "
            "number of beats for a full minute follows from this?",
        ),
        steps=("beats * 60 / seconds",),
        draw=between("beats * 60 % seconds == 0 and 48 <= beats * 60 / seconds <= 150",
                     beats=(9, 70), seconds=[10, 12, 15, 20, 30, 40]),
    ),
    Problem(
        concept="extra-heart-beats-of-a-run",
        phrasings=(
            "At rest the heart of <name> beats <calm> times a minute, on a run of <km> km it beats "
            "<fast> times a minute. The run lasts <minutes> minutes. How many more beats is that "
            "than at rest in the same time?",
            "<name> runs <km> km in <minutes> minutes with a pulse of <fast> beats per minute. "
            "Sitting still, the pulse would be <calm>. How many additional heartbeats does the run "
            "cause?",
            "During a bicycle ride of <minutes> minutes over <km> km a heart makes <fast> beats "
            "per minute instead of the usual <calm>. Find the number of extra beats.",
            "A pulse is normally <calm> beats per minute. On a jog of <km> km it climbs to <fast> "
            "and stays there for <minutes> minutes. By how many beats does the jog exceed an equal "
            "time of rest?",
            "How many beats more than usual does a heart make in <minutes> minutes of hiking, on a "
            "trail of <km> km, when it beats <fast> times a minute and the usual rate is <calm>?",
            "Over <minutes> minutes, which is the time for <km> km of rowing, a pulse of <fast> "
            "per minute replaces one of <calm> per minute. How many beats are added in total?",
        ),
        steps=("(fast - calm) * minutes",),
        draw=between(calm=(54, 84, 2), fast=(110, 172, 2), minutes=(40, 75, 5), km=(4, 9)),
        distractors=("km",),
    ),
    Problem(
        concept="megabytes-at-megabits-per-second",
        phrasings=(
            "A line carries <speed> megabits per second. With eight bits to a byte, how many "
            "megabytes come through in <seconds> seconds?",
            "How many megabytes are loaded in <seconds> seconds at <speed> megabits per second, if "
            "a byte is eight bits?",
            "For <seconds> seconds <name> downloads at <speed> megabits a second. Eight megabits "
            "make a megabyte. How many megabytes has <name> got?",
            "Eight megabits are one megabyte. Find the size in megabytes of a file that arrives in "
            "<seconds> seconds over a link of <speed> megabits per second.",
            "A camera sends a stream of <speed> megabits every second, and a byte has eight bits. "
            "What amount of data, in megabytes, does it send within <seconds> seconds?",
            "For <seconds> seconds a router passes on <speed> megabits in each second. Express the "
            "whole amount in megabytes of eight megabits each.",
        ),
        steps=("speed * seconds / 8",),
        draw=between(speed=(8, 120, 4), seconds=(10, 150, 5)),
    ),
    Problem(
        concept="photos-on-a-memory-card",
        phrasings=(
            "A memory card holds <card> gigabytes, and a photo takes <size> megabytes. Counting a "
            "thousand megabytes to the gigabyte, how many photos fit on the card?",
            "How many songs of <size> megabytes each can be stored in <card> gigabytes, a gigabyte "
            "being a thousand megabytes?",
            "<name> takes pictures of <size> megabytes. A gigabyte is a thousand megabytes. Find "
            "the number of pictures for which <card> gigabytes are enough.",
            "On a stick with <card> gigabytes there is nothing yet. Scans of <size> megabytes are "
            "saved on it. If one gigabyte equals a thousand megabytes, after how many scans is it "
            "full?",
            "With <size> megabytes per picture, what number of pictures fills <card> gigabytes of "
            "a phone (a gigabyte has a thousand megabytes)?",
            "There is room for <card> gigabytes, that is a thousand megabytes for each gigabyte. "
            "Every recording needs <size> megabytes. How many recordings can be kept?",
        ),
        steps=("card * 1000 / size",),
        draw=between(card=(2, 64, 2), size=[2, 2.5, 3.2, 4, 5, 8]),
    ),
    Problem(
        concept="kg-of-packets-in-grams",
        phrasings=(
            "A packet weighs <grams> grams. How many kg do <count> packets weigh?",
            "What do <count> bars of chocolate, <grams> grams each, weigh together in kg?",
            "<name> buys <count> bags of rice with <grams> grams in each. Find the weight of the "
            "rice in kg.",
            "Each of <count> letters has a mass of <grams> grams. What is their total mass in kg?",
            "A baker uses <grams> grams of flour for a loaf. How much flour, in kg, does the baker "
            "use for <count> loaves?",
            "How many kg of tea are in a crate with <count> tins if one tin contains <grams> grams "
            "of it?",
        ),
        steps=("count * grams / 1000",),
        draw=between(grams=(50, 750, 25), count=(6, 96, 2)),
    ),
    Problem(
        concept="glasses-from-liters",
        phrasings=(
            "How many glasses of <glass> milliliters can be filled from <liters> liters of juice?",
            "A pot holds <liters> liters of soup. A bowl takes <glass> milliliters. How many bowls "
            "does the pot fill?",
            "<name> pours <liters> liters of syrup into bottles, with <glass> milliliters for each "
            "bottle. Find the number of bottles.",
            "If one cup is <glass> milliliters, how many cups of tea are there in <liters> liters?",
            "A serving of milk is <glass> milliliters. What number of servings is in a canister of "
            "<liters> liters?",
            "From a barrel with <liters> liters of oil, flasks of <glass> milliliters are filled "
            "until nothing is left. How many flasks are that?",
        ),
        steps=("liters * 1000 / glass",),
        draw=between("liters * 1000 % glass == 0", liters=(1.5, 30, 1.5),
                     glass=[100, 125, 150, 200, 250, 300]),
    ),
    Problem(
        concept="days-from-weeks-and-days",
        phrasings=(
            "A cruise lasts <weeks> weeks and <days> days. How many days is that?",
            "How many days are there in <weeks> weeks and <days> days?",
            "<name> has been in <town> for <weeks> weeks and another <days> days. For how many "
            "days is <name> there altogether?",
            "The term still goes on for <weeks> full weeks plus <days> days. Find the number of "
            "days until its end.",
            "<days> days and <weeks> weeks are left until the wedding. Give the whole time in "
            "days.",
            "An egg of a large bird hatches after <weeks> weeks and <days> days of brooding. Over "
            "how many days is it brooded?",
        ),
        steps=("weeks * 7 + days",),
        draw=between(weeks=(2, 14), days=(2, 6)),
    ),
    Problem(
        concept="kmh-from-metres-per-second",
        phrasings=(
            "A sprinter runs at <speed> m per second. What is this speed in km per hour?",
            "Convert <speed> m per second into km per hour.",
            "The wind blows with <speed> m per second. At how many km per hour does it blow?",
            "How many km per hour are <speed> m per second?",
            "Each second a cyclist gets <speed> meters further. Give the speed of the cyclist in "
            "km per hour.",
            "A bird that flies <speed> meters in every second keeps this up for an hour. How many "
            "km does it fly in that hour?",
        ),
        steps=("speed * 3600 / 1000",),
        draw=between(speed=(3, 12, 0.25)),
    ),
    Problem(
        concept="metres-per-second-from-kmh",
        phrasings=(
            "<vehicle> drives at <speed> km per hour. How many meters does it cover in one second?",
            "Convert a speed of <speed> km per hour into m per second.",
            "How many m per second are <speed> km per hour?",
            "The speed limit in <town> is <speed> km per hour. What is the limit in meters per "
            "second?",
            "A storm moves at <speed> km per hour. Find the number of meters by which it advances "
            "each second.",
            "Expressed in meters per second, how fast is a falcon that dives at <speed> km per "
            "hour?",
        ),
        steps=("speed * 1000 / 3600",),
        draw=between(speed=(18, 126, 4.5)),
    ),
    Problem(
        concept="km-from-miles",
        phrasings=(
            "It is <miles> miles from <town> to <city>, a drive of <hours> hours. If a mile is "
            "<each> km, how many km is it?",
            "One mile equals <each> km. <name> goes <miles> miles by bus in <hours> hours. Find "
            "the distance in km.",
            "A sign says <miles> miles and the guide says <hours> hours. With <each> km to the "
            "mile, what would the sign say in km?",
            "In <hours> hours a pilot flew <miles> miles. Give this way in km, taking <each> km "
            "for each mile.",
            "How many km long is a race of <miles> miles, which the winner finished in <hours> "
            "hours, when <each> km are counted for a mile?",
            "Taking <each> km as a mile, <friend> wants to know the length in km of a canal of "
            "<miles> miles on which a barge needs <hours> hours. What is it?",
        ),
        steps=("miles * each",),
        draw=between(miles=(40, 240, 5), hours=(3, 8, 0.5), each=[1.6, 1.609, 1.61]),
        distractors=("hours",),
    ),
    Problem(
        concept="pace-in-minutes-per-km",
        phrasings=(
            "<name> runs <distance> km in <minutes> minutes. How many minutes does <name> need for "
            "one km on average?",
            "What is the mean pace, in minutes per km, of a walker who needs <minutes> minutes for "
            "<distance> km?",
            "<minutes> minutes are spent on a path of <distance> km. Find the average time for "
            "each km, in minutes.",
            "A skater is <minutes> minutes on the ice of a canal and covers <distance> km. How "
            "many minutes go by per km?",
            "For a race of <distance> km the clock stops at <minutes> minutes. What is the average "
            "number of minutes that a km took?",
            "How long in minutes may a km take if <distance> km, all at the same pace, are to be "
            "done in exactly <minutes> minutes?",
        ),
        steps=("minutes / distance",),
        draw=derive(between(pace=(3.5, 12, 0.5), km=(3, 21)), distance="km", minutes="pace * km"),
    ),
    Problem(
        concept="speed-from-pace",
        phrasings=(
            "<name> runs each km in <pace> minutes. What is the speed in km per hour?",
            "A pace of <pace> minutes per km is how many km per hour?",
            "If <name> needs <pace> minutes for every km, how many km does <name> cover in an "
            "hour?",
            "One km takes a hiker <pace> minutes. Find the number of km that the hiker does per "
            "hour.",
            "The watch of <friend> shows <pace> minutes for one km, again and again. How fast is "
            "<friend>, in km per hour?",
            "Going on for a full hour at <pace> minutes to the km, what distance in km does a "
            "jogger reach?",
        ),
        steps=("60 / pace",),
        draw=between(pace=[2.5, 3, 3.75, 4, 4.8, 5, 6, 6.25, 7.5, 8, 10, 12, 15]),
    ),
    Problem(
        concept="minutes-between-two-clock-times",
        phrasings=(
            "A lesson begins at <late> minutes past <start> and ends at <after> minutes past <end> "
            "on the same morning. How many minutes does it last?",
            "<name> leaves home at <late> minutes past <start> and is back at <after> minutes past "
            "<end>, both in the evening. How long is <name> away, in minutes?",
            "How many minutes lie between <late> minutes past <start> and <after> minutes past "
            "<end> of one forenoon?",
            "The clock showed <start> hours and <late> minutes when the train left, and <end> "
            "hours and <after> minutes when it arrived, before noon of that day. Find the time of "
            "travel in minutes.",
            "A play was over at <after> minutes past <end>. It had started at <late> minutes past "
            "<start> the same evening. What was its length in minutes?",
            "At <start> hours <late> minutes <name> puts a roast into the oven and at <end> hours "
            "<after> minutes, well before noon, takes it out. For how many minutes was it inside?",
        ),
        steps=("first = start * 60 + late", "last = end * 60 + after", "last - first"),
        draw=between("start < end", start=(5, 9), late=(3, 57), end=(7, 11), after=(2, 58)),
    ),
    Problem(
        concept="flashes-in-some-hours",
        phrasings=(
            "A lighthouse flashes once every <seconds> seconds. How many flashes does it give in "
            "<hours> hours?",
            "In <hours> hours, how often does a lamp blink that blinks every <seconds> seconds?",
            "Every <seconds> seconds a machine puts out one nail. Find the number of nails it puts "
            "out in <hours> hours.",
            "A sensor takes a reading every <seconds> seconds. How many readings does it store in "
            "a test of <hours> hours?",
            "One drop falls into a bowl every <seconds> seconds. What number of drops has fallen "
            "after <hours> hours?",
            "For <hours> hours a buoy sends a signal, one in each <seconds> seconds. How many "
            "signals does it send?",
        ),
        steps=("hours * 3600 / seconds",),
        draw=between(seconds=[4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24], hours=(2, 12)),
    ),
    Problem(
        concept="hours-from-daily-minutes",
        phrasings=(
            "<name> practises the piano for <minutes> minutes per day. How many hours is that in "
            "<days> days?",
            "How many hours are spent on a bus in <days> days by someone who rides it <minutes> "
            "minutes a day?",
            "Over <days> days <name> walks the dog <minutes> minutes every day. Find the total "
            "time in hours.",
            "A pump runs <minutes> minutes each day. After <days> days, what is its running time "
            "in hours?",
            "<minutes> minutes a day, <days> days in a row: for how many hours has <name> learned "
            "Spanish?",
            "By waiting <minutes> minutes at a red light on each of <days> days, how many hours "
            "does a driver lose?",
        ),
        steps=("minutes * days / 60",),
        draw=between(minutes=(6, 55), days=(10, 90, 5)),
    ),
    Problem(
        concept="mass-from-density-and-volume",
        phrasings=(
            "A metal has a density of <density> grams per cubic cm. How many grams does a piece of "
            "<volume> cubic cm weigh?",
            "What is the mass in grams of <volume> cubic cm of an ore if each cubic cm of it has "
            "<density> grams?",
            "One cubic cm of a mineral weighs <density> grams. Find the weight in grams of a block "
            "of it with a volume of <volume> cubic cm.",
            "A statue takes up <volume> cubic cm. Its material weighs <density> grams per cubic "
            "cm. How heavy is it in grams?",
            "How many grams are <volume> cubic cm of a heavy glass, at <density> grams to the "
            "cubic cm?",
            "<name> casts a part with <volume> cubic cm from an alloy whose density is <density> "
            "grams per cubic cm. Give the mass of the part in grams.",
        ),
        steps=("volume * density",),
        draw=between(volume=(15, 400, 5), density=(1.6, 9.4, 0.2)),
    ),
    Problem(
        concept="volume-from-mass-and-density",
        phrasings=(
            "The density of a stone is <density> grams per cubic cm, its mass <mass> grams. How "
            "many cubic cm is its volume?",
            "How many cubic cm does a lump of <mass> grams take up if one cubic cm of it weighs "
            "<density> grams?",
            "At <density> grams per cubic cm, find the space in cubic cm that <mass> grams of a "
            "metal fill.",
            "Every cubic cm of a rod has a mass of <density> grams. The rod has <mass> grams. How "
            "large is it, in cubic cm?",
            "<name> melts <mass> grams of an alloy that has <density> grams to the cubic cm. A "
            "mould of how many cubic cm can be filled with it?",
            "A jeweller weighs a piece: <mass> grams. The density is known to be <density> grams "
            "per cubic cm. Give its size in cubic cm.",
        ),
        steps=("mass / density",),
        draw=derive(
            between(space=(12, 240, 4), weight=(1.5, 10.5, 0.25)),
            mass="space * weight", density="weight",
        ),
    ),
    Problem(
        concept="density-from-displaced-water",
        phrasings=(
            "A stone of <mass> grams is dropped into a measuring glass, and the water in it goes "
            "from <before> to <after> cubic cm. What is the density of the stone in grams per "
            "cubic cm?",
            "Before a lump of <mass> grams was put under water, the scale of the jar read <before> "
            "cubic cm; then it read <after> cubic cm. Find the grams per cubic cm of the lump.",
            "The water stands at <before> cubic cm. With a ring of <mass> grams lying in it, the "
            "mark is <after> cubic cm. How many grams does a cubic cm of the ring weigh?",
            "A figure sinks in a jar and raises the reading to <after> cubic cm from <before> "
            "cubic cm. It weighs <mass> grams. How dense is it, in grams per cubic cm?",
            "How many grams has each cubic cm of a bolt that weighs <mass> grams in all and lifts "
            "the water in a glass from the mark <before> cubic cm to the mark <after> cubic cm?",
            "<name> reads <after> cubic cm while a key of <mass> grams lies under water and "
            "<before> cubic cm without the key. Which density, in grams per cubic cm, has the key?",
        ),
        steps=("mass / (after - before)",),
        draw=derive(
            between(level=(40, 140, 5), space=(8, 60, 2), weight=(1.5, 10.5, 0.5)),
            mass="space * weight", before="level", after="level + space",
        ),
    ),
    Problem(
        concept="cm-on-a-map-from-real-km",
        phrasings=(
            "Two villages are <km> km apart. How many cm apart are they on a map with the scale "
            "one to <scale>?",
            "On a map of scale one to <scale>, how long in cm is a road drawn that is <km> km long "
            "in reality?",
            "A map shows everything <scale> times smaller than it is. A lake stretches over <km> "
            "km. Find its length on the map in cm.",
            "<name> draws a route of <km> km on a plan at one to <scale>. How many cm of line is "
            "that?",
            "One cm in an atlas stands for <scale> cm outside. Which distance in cm on its paper "
            "belongs to <km> km?",
            "A hike of <km> km is to be marked on a sheet where all lengths are divided by "
            "<scale>. Give the length of the mark in cm.",
        ),
        steps=("km * 1000 * 100 / scale",),
        draw=between("1 <= km * 100000 / scale <= 80", km=(2, 60, 0.5),
                     scale=[20000, 25000, 50000, 100000, 200000, 250000]),
    ),
    Problem(
        concept="model-length-from-scale",
        phrasings=(
            "A real truck is <real> m long. How many cm long is a model of it at a scale of one to "
            "<scale>?",
            "A model is built <scale> times smaller than the boat, which measures <real> m. What "
            "is the length of the model in cm?",
            "<name> builds a railway wagon at one to <scale>. The original has a length of <real> "
            "m. Find the length of the small one in cm.",
            "At the scale one to <scale>, what height in cm has the model of a tower of <real> m?",
            "How many cm wide must a house in a toy town be if the true house is <real> m wide and "
            "all measures are divided by <scale>?",
            "A wing of <real> m shrinks to a part of how many cm when a plane is copied at one to "
            "<scale>?",
        ),
        steps=("real * 100 / scale",),
        draw=between(real=(4, 24, 0.5), scale=[20, 24, 25, 32, 40, 48, 50, 72, 80, 100, 160]),
    ),
    Problem(
        concept="lead-of-the-faster-after-hours",
        phrasings=(
            "<name> and <friend> start together and ride the same way, <name> at <fast> km per "
            "hour and <friend> at <slow> km per hour. How many km is <name> ahead after <hours> "
            "hours?",
            "After <hours> hours, how many km lie between two trucks that left one depot at the "
            "same time in the same direction at <fast> km per hour and <slow> km per hour?",
            "Two ships leave a port side by side on one course. One does <slow> km per hour, the "
            "other <fast>. What is their distance in km when <hours> hours have passed?",
            "A bus at <slow> km per hour and a car at <fast> km per hour set out on the same road "
            "in the same direction at noon. Find the lead of the car in km <hours> hours later.",
            "In a race over <hours> hours the winner averages <fast> km per hour and the last "
            "rider <slow> km per hour. By how many km does the winner beat the last rider?",
            "For <hours> hours one rider goes at <slow> km per hour behind a friend who does "
            "<fast> km per hour, both having started at the same moment from one inn. How far in "
            "km is the friend in front at the end?",
        ),
        steps=("(fast - slow) * hours",),
        draw=between("fast > slow", fast=(18, 44, 2), slow=(12, 40, 2), hours=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="average-speed-with-a-rest",
        phrasings=(
            "<name> drives <distance> km in <hours> hours of driving and rests for <rest> minutes "
            "in between. What is the average speed in km per hour, the rest included?",
            "A coach is <hours> hours on the move for <distance> km and stands still for another "
            "<rest> minutes. Counting the stop, how many km per hour does it average?",
            "With a break of <rest> minutes on top of <hours> hours of riding, <friend> covers "
            "<distance> km. Find the mean speed for the whole time in km per hour.",
            "A tour of <distance> km takes <hours> hours of pure riding and one picnic of <rest> "
            "minutes. How many km per hour does the rider make from start to end, picnic and all?",
            "Over <distance> km a lorry moves for <hours> hours and waits <rest> minutes at a "
            "border. What speed in km per hour results if the waiting counts as well?",
            "<rest> minutes at a ferry and <hours> hours of driving bring <name> to <town>, "
            "<distance> km away. What was the average speed of the complete journey, in km per "
            "hour?",
        ),
        steps=("time = hours + rest / 60", "distance / time"),
        draw=derive(
            between(hours=(2, 5), rest=[12, 15, 24, 30, 36, 45], speed=(20, 60, 5)),
            distance="speed * (hours + rest / 60)", hours="hours", rest="rest",
        ),
    ),
    Problem(
        concept="boat-distance-upstream",
        phrasings=(
            "How many km upstream does a boat get in <hours> hours if its own speed is <boat> km "
            "per hour and that of the current <stream> km per hour?",
            "<name> rows for <hours> hours against a stream that moves <stream> km each hour. On a "
            "lake <name> would do <boat> km per hour. Find the distance gained on the river, in "
            "km.",
            "In <hours> hours, how far in km does a ferry come against the stream, when the stream "
            "runs at <stream> km per hour and the ferry does <boat> km per hour on a calm lake?",
            "The water comes towards a canoe at <stream> km per hour. The canoe, which would do "
            "<boat> km per hour on standing water, fights it for <hours> hours. How many km does "
            "it advance along the bank?",
            "A barge has a speed of <boat> km per hour in calm water. It travels up a river for "
            "<hours> hours; the river moves at <stream> km per hour. What distance in km does the "
            "barge travel?",
            "Going upstream for <hours> hours, a houseboat that goes at <boat> km per hour on a "
            "pond meets a current of <stream> km per hour. How many km of the river does it leave "
            "behind?",
        ),
        steps=("(boat - stream) * hours",),
        draw=between(boat=(8, 18), stream=(1.5, 6, 0.5), hours=(2, 6, 0.5)),
    ),
    Problem(
        concept="downstream-speed-from-upstream-speed",
        phrasings=(
            "On a river with a current of <stream> km per hour a boat goes upstream at <up> km per "
            "hour. At how many km per hour would it go downstream?",
            "The current is <stream> km per hour. Against it <name> rows at <up> km per hour along "
            "the bank. What speed along the bank, in km per hour, does <name> have when rowing "
            "equally hard with it?",
            "How fast in km per hour does a steamer come down a river if it goes up at <up> km per "
            "hour and the water moves at <stream> km per hour?",
            "Seen from the shore a canoe moves at <up> km per hour against a stream of <stream> km "
            "per hour. It turns round. Find its new speed seen from the shore, in km per hour.",
            "A stream of <stream> km per hour slows a motorboat down to <up> km per hour. With the "
            "same power, how many km per hour does the boat make in the direction of the stream?",
            "Upstream speed: <up> km per hour; speed of the stream: <stream> km per hour. What is "
            "the downstream speed of the same boat in km per hour?",
        ),
        steps=("still = up + stream", "still + stream"),
        draw=between(up=(4, 15), stream=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="hours-of-a-drifting-raft",
        phrasings=(
            "A raft without oars drifts on a river that flows at <stream> km per hour. A motorboat "
            "there has an own speed of <boat> km per hour. For <distance> km, how many hours does "
            "the raft need?",
            "<name> switches off the motor of a boat, which could make <boat> km per hour in still "
            "water, and lets the current of <stream> km per hour carry it. After how many hours "
            "has it drifted <distance> km?",
            "In how many hours does a log float from <town> to <city>, <distance> km down the "
            "river, when the water moves at <stream> km per hour and the ferries run at <boat> km "
            "per hour?",
            "The speed of a boat in still water is <boat> km per hour, the speed of the stream "
            "<stream> km per hour. A bottle falls overboard. How long in hours does the bottle "
            "take to float <distance> km?",
            "A hat floats <distance> km with the stream, while its owner rows at <boat> km per "
            "hour. The stream has a speed of <stream> km per hour. Find the hours for which the "
            "hat floats.",
            "Left to the current, how many hours is an empty canoe on its way to a bridge "
            "<distance> km downstream? Paddled on a lake it does <boat> km per hour; the current "
            "does <stream> km per hour.",
        ),
        steps=("distance / stream",),
        draw=between(boat=(8, 14), stream=(1.5, 6, 0.5), distance=(6, 48, 1.5)),
        distractors=("boat",),
    ),
    Problem(
        concept="train-speed-from-passing-a-pole",
        phrasings=(
            "A train of <length> m passes a pole in <seconds> seconds. Which speed is that, in km "
            "per hour?",
            "It takes <seconds> seconds until the <length> m of a train have gone by a signal. How "
            "many km per hour does it go?",
            "At how many km per hour must a subway train of <length> m move to pass a standing man "
            "in <seconds> seconds?",
            "<name> stands beside the rails. From its front to its end a train of <length> m needs "
            "<seconds> seconds to pass <name>. How many km per hour does it do?",
            "A tree next to the track is passed by an express in <seconds> seconds. The express is "
            "<length> m long. How fast is it, in km per hour?",
            "Within <seconds> seconds the whole of a goods train, <length> m of it, rolls past a "
            "milestone. Give its speed in km per hour.",
        ),
        steps=("rate = length / seconds", "rate * 3600 / 1000"),
        draw=derive(
            between("80 <= rate * time <= 420", rate=(8, 36), time=(5, 24)),
            length="rate * time", seconds="time",
        ),
    ),
    Problem(
        concept="rounds-of-a-track",
        phrasings=(
            "One round of a track is <track> m. <name> runs <km> km in <minutes> minutes. How many "
            "rounds is that?",
            "How many laps of <track> m make up a run of <km> km that takes <minutes> minutes?",
            "In <minutes> minutes <name> wants to skate <km> km on a ring of <track> m. Find the "
            "number of rounds needed.",
            "A race lasts about <minutes> minutes and goes over <km> km. It is held on an oval of "
            "<track> m. What is the number of rounds of the oval?",
            "<friend> jogs around a pond again and again, <km> km in all, and is busy with that "
            "for <minutes> minutes. The way around the pond is <track> m long. How often does "
            "<friend> go around it?",
            "<km> km in <minutes> minutes is the plan of a cyclist in a hall where a lap has "
            "<track> m. How many laps must be ridden?",
        ),
        steps=("km * 1000 / track",),
        draw=between("km * 1000 % track == 0", km=(2, 10, 0.4), track=[200, 250, 300, 400, 500],
                     minutes=(45, 90)),
        distractors=("minutes",),
    ),
    Problem(
        concept="parts-per-worker-and-hour",
        phrasings=(
            "<workers> <worker> finish <parts> pieces in <hours> hours. How many pieces does each "
            "of them finish per hour?",
            "In <hours> hours a team of <workers> packs <parts> parcels. What is the number of "
            "parcels per person and hour?",
            "<parts> seedlings are planted by <workers> children within <hours> hours, all working "
            "at the same pace. Find how many seedlings one child plants in an hour.",
            "How many shirts does one machine sew in one hour if <workers> equal machines sew "
            "<parts> shirts in <hours> hours?",
            "A shift of <hours> hours with <workers> people at the belt yields <parts> lamps. On "
            "average, how many lamps does one person make in an hour?",
            "Together <workers> pickers fill <parts> baskets. They need <hours> hours for it. What "
            "does one picker fill per hour, counted in baskets?",
        ),
        steps=("parts / (workers * hours)",),
        draw=derive(
            between(rate=(3, 18), people=(3, 12), time=(2, 9)),
            workers="people", parts="rate * people * time", hours="time",
        ),
    ),
    Problem(
        concept="days-for-an-order",
        phrasings=(
            "A machine makes <rate> parts per hour and runs <hours> hours per day. How many days "
            "does it need for <order> parts?",
            "An order of <order> chairs comes in. The workshop turns out <rate> chairs an hour and "
            "is open <hours> hours a day. In how many days is the order done?",
            "With <hours> hours of work a day and <rate> pots per hour, after how many days has "
            "<name> made <order> pots?",
            "How many days does it take to print <order> posters, printing <rate> in an hour for "
            "<hours> hours each day?",
            "<order> jars are to be filled. The line stands still at night and works <hours> hours "
            "daily; in each hour it fills <rate> jars. Find the days needed.",
            "Each day <name> folds boxes for <hours> hours, <rate> boxes an hour. For how many "
            "days will <order> boxes keep <name> busy?",
        ),
        steps=("order / (rate * hours)",),
        draw=derive(
            between(rate=(8, 60, 2), hours=(5, 12), days=(3, 21)),
            rate="rate", hours="hours", order="rate * hours * days",
        ),
    ),
    Problem(
        concept="good-parts-without-the-faulty",
        phrasings=(
            "A machine makes <rate> screws per hour, and <bad>% of them are faulty. How many good "
            "screws does it make in <hours> hours?",
            "In <hours> hours, how many usable cups leave a factory that fires <rate> cups an hour "
            "and has to throw away <bad>% of them?",
            "<name> paints <rate> tiles an hour for <hours> hours. Later <bad>% of all the tiles "
            "are rejected. Find the number of tiles that are kept.",
            "Of the bulbs that come from a line, <bad>% do not light up. The line runs for <hours> "
            "hours and gives <rate> bulbs each hour. How many bulbs light up?",
            "A press runs <hours> hours at <rate> plates per hour. What number of plates can be "
            "sold if <bad>% are spoiled?",
            "<bad>% waste, <rate> bottles an hour, <hours> hours of work: how many bottles without "
            "a fault does a glassworks get?",
        ),
        steps=("made = rate * hours", "made * (1 - bad / 100)"),
        draw=between("rate * hours * bad % 100 == 0", rate=(50, 600, 25), hours=(2, 12),
                     bad=[2, 3, 4, 5, 6, 8, 10, 12]),
    ),
    Problem(
        concept="pages-from-two-printers",
        phrasings=(
            "One printer does <first> pages per minute and another <second> pages per minute. How "
            "many pages do both print in <minutes> minutes?",
            "In <minutes> minutes, how many labels come from two machines that run side by side, "
            "one with <first> and one with <second> labels a minute?",
            "<name> folds <first> letters per minute, <friend> folds <second> per minute. Find how "
            "many letters they have folded together after <minutes> minutes.",
            "Two taps fill cans at the same time, <first> and <second> cans a minute. What is the "
            "number of cans filled after <minutes> minutes?",
            "For <minutes> minutes two belts bring rolls to the ovens: <first> rolls a minute on "
            "the left belt, <second> rolls a minute on the right one. How many rolls arrive?",
            "Through the north gate <first> visitors per minute enter a stadium, through the south "
            "gate <second>. What number of visitors enters within <minutes> minutes by both gates?",
        ),
        steps=("(first + second) * minutes",),
        draw=between("first != second", first=(8, 48), second=(6, 60), minutes=(4, 45)),
    ),
    Problem(
        concept="buckets-to-fill-a-barrel",
        phrasings=(
            "A barrel holds <capacity> liters. A bucket takes <bucket> liters. How many buckets of "
            "water fill the empty barrel?",
            "How many times must <name> empty a can of <bucket> liters into a trough of <capacity> "
            "liters until it is full?",
            "With a jug of <bucket> liters <name> fills a basin that has room for <capacity> "
            "liters. Find the number of jugs.",
            "<capacity> liters of water are carried away in pails, <bucket> liters in every pail. "
            "How many pails are carried?",
            "If one load of a small pump cart is <bucket> liters, what number of loads empties a "
            "cellar with <capacity> liters of water?",
            "An aquarium for <capacity> liters is dry. Water is brought in full pots of <bucket> "
            "liters. After how many pots is it full?",
        ),
        steps=("capacity / bucket",),
        draw=derive(
            between(size=(4, 15, 0.5), count=(6, 48, 2)), capacity="size * count", bucket="size",
        ),
    ),
    Problem(
        concept="flow-from-two-readings",
        phrasings=(
            "A water meter shows <before> liters and, <minutes> minutes later, <after> liters. How "
            "many liters per minute flow through it?",
            "There were <before> liters in a tank. After <minutes> minutes of steady filling there "
            "are <after> liters. What does the tap give in liters per minute?",
            "<name> looks at a pool with <after> liters in it; <minutes> minutes ago it had "
            "<before> liters. Find the inflow in liters per minute.",
            "At how many liters a minute does a well fill up if the water in it grows from "
            "<before> liters to <after> liters within <minutes> minutes?",
            "In <minutes> minutes the content of a cistern rises to <after> liters from <before> "
            "liters. How much water, in liters, comes in each minute?",
            "Starting with <before> liters and ending with <after> liters, a pump fills a boiler "
            "evenly for <minutes> minutes. How many liters does it deliver per minute?",
        ),
        steps=("(after - before) / minutes",),
        draw=derive(
            between(level=(40, 600, 20), rate=(3, 30, 0.5), time=(4, 40, 2)),
            before="level", minutes="time", after="level + rate * time",
        ),
    ),
    Problem(
        concept="cubic-meters-per-hour-of-a-pump",
        phrasings=(
            "A pump moves <rate> liters per second. A cubic meter is a thousand liters. How many "
            "cubic meters does it move in an hour?",
            "How many cubic meters of water pass a sluice per hour at <rate> liters per second, if "
            "a thousand liters are a cubic meter?",
            "Each second <rate> liters run out of a spring. Counting a thousand liters for a cubic "
            "meter, find the cubic meters that run out in an hour.",
            "A fire engine throws <rate> liters of water in every second. With a thousand liters "
            "to the cubic meter, how many cubic meters has it thrown after one hour?",
            "Express a flow of <rate> liters per second in cubic meters per hour (a cubic meter "
            "has a thousand liters).",
            "For one hour a brook carries <rate> liters a second into a pond. By how many cubic "
            "meters of a thousand liters each does the pond grow?",
        ),
        steps=("rate * 3600 / 1000",),
        draw=between(rate=(2, 60, 0.5)),
    ),
    Problem(
        concept="fuel-per-hundred-km",
        phrasings=(
            "<vehicle> burns <liters> liters of fuel on <distance> km. How many liters is that per "
            "hundred km?",
            "After <distance> km <name> has used <liters> liters. Find the fuel used for each "
            "hundred km, in liters.",
            "With <liters> liters of diesel a truck got <distance> km far. What is its use of "
            "diesel in liters for a hundred km?",
            "How many liters does a car need for a hundred km if it needs <liters> liters for "
            "<distance> km?",
            "The tank was filled up with <liters> liters after a trip of <distance> km, and was "
            "full before it too. Give the consumption in liters per hundred km.",
            "On a way of <distance> km, <liters> liters of petrol are gone. At the same rate, how "
            "much petrol in liters goes into a hundred km?",
        ),
        steps=("liters / distance * 100",),
        draw=derive(
            between(use=(4, 14, 0.5), km=(120, 900, 20)), liters="use * km / 100", distance="km",
        ),
    ),
    Problem(
        concept="fuel-left-after-a-trip",
        phrasings=(
            "A car has <tank> liters in its tank and uses <use> liters per hundred km. How many "
            "liters are left after <distance> km?",
            "<name> starts with <tank> liters of petrol and drives <distance> km at <use> liters "
            "for every hundred km. How much petrol in liters remains?",
            "Using <use> liters on each hundred km, what does a van still have in its tank, in "
            "liters, when it left with <tank> liters and went <distance> km?",
            "A trip of <distance> km lies behind a truck that needs <use> liters of fuel to go a "
            "hundred km. At the start the gauge read <tank> liters. Find the liters that it reads "
            "now.",
            "How many liters remain from <tank> liters of fuel after <distance> km, if a hundred "
            "km cost <use> liters?",
            "For a hundred km a motorhome takes <use> liters. After a tour of <distance> km, for "
            "which it was filled with <tank> liters and never again, what is left in liters?",
        ),
        steps=("tank - distance * use / 100",),
        draw=between("tank > distance * use / 100", tank=(35, 80), use=(4, 14, 0.5),
                     distance=(50, 600, 10)),
    ),
    Problem(
        concept="km-per-liter",
        phrasings=(
            "<vehicle> goes <distance> km on <liters> liters of fuel at $<price> per liter. How "
            "many km per liter does it go?",
            "<name> buys <liters> liters of petrol for $<price> a liter and gets <distance> km far "
            "with them. Find the km for each liter.",
            "At a fuel price of $<price> per liter, a scooter used up <liters> liters on "
            "<distance> km. How many km did it do on one liter?",
            "How far does a tractor get with a single liter, in km, if <liters> liters at $<price> "
            "each are enough for <distance> km?",
            "A road of <distance> km takes <liters> liters of diesel, which costs $<price> a "
            "liter. What is the mean number of km that a liter lasts?",
            "Fuel is sold at $<price> per liter. For <distance> km a van burns <liters> liters of "
            "it. What distance in km does it cover per liter?",
        ),
        steps=("distance / liters",),
        draw=derive(
            between(each=(8, 24, 0.5), count=(6, 40, 2), cost=(1.2, 2.4, 0.05)),
            distance="each * count", liters="count", price="cost",
        ),
        distractors=("price",),
    ),
    Problem(
        concept="cost-to-fill-up",
        phrasings=(
            "A tank takes <full> liters and has <inside> liters left after <km> km of driving. A "
            "liter costs $<price>. What does it cost to fill the tank up?",
            "Fuel is $<price> per liter. <name> has driven <km> km, and of the <full> liters that "
            "the tank holds <inside> liters are still there. How much money does a full tank cost "
            "now?",
            "With <inside> liters in a tank for <full> liters, <name> stops after <km> km and "
            "fills it to the top at $<price> a liter. Find the amount to be paid.",
            "After a tour of <km> km a camper still has <inside> liters. The tank is made for "
            "<full> liters. What must be paid at $<price> for each liter to have it full again?",
            "How much does <name> pay at a pump that asks $<price> per liter, filling up a tank of "
            "<full> liters in which <inside> liters remain when <km> km are done?",
            "The counter says <km> km and the gauge <inside> liters. Up to <full> liters go into "
            "the tank. At a price of $<price> for the liter, what is the bill for filling it "
            "completely?",
        ),
        steps=("(full - inside) * price",),
        draw=between("inside < full", full=(40, 80, 5), inside=(4, 30), price=(1.2, 2.4, 0.1),
                     km=(150, 700, 10)),
        distractors=("km",),
    ),
    Problem(
        concept="hours-a-generator-runs",
        phrasings=(
            "A generator burns <rate> liters per hour. How many hours does it run on <tank> "
            "liters?",
            "With <tank> liters of oil in store, for how many hours can a stove be heated that "
            "takes <rate> liters of oil every hour?",
            "<name> has <tank> liters of fuel for a mower. The mower needs <rate> liters for an "
            "hour of mowing. Find the hours of mowing.",
            "How long in hours does a motor pump work on <tank> liters if an hour of pumping costs "
            "<rate> liters?",
            "Every hour <rate> liters leak out of a drum with <tank> liters in it. After how many "
            "hours is the drum empty?",
            "An engine is fed from a tank of <tank> liters and swallows <rate> liters each hour. "
            "In how many hours does the full tank run dry?",
        ),
        steps=("tank / rate",),
        draw=derive(
            between(each=(1.2, 6, 0.2), time=(4, 30)), rate="each", tank="each * time",
        ),
    ),
    Problem(
        concept="fuel-cost-per-km",
        phrasings=(
            "A car uses <use> liters of fuel per hundred km. If a liter is sold at $<price>, find "
            "the fuel cost of one km.",
            "At $<price> per liter and <use> liters to a hundred km, how much money goes into each "
            "km?",
            "<name> pays $<price> for a liter of petrol. The car of <name> needs <use> liters for "
            "a hundred km. Find the cost of the petrol per km.",
            "What is the price of driving a single km when a hundred km take <use> liters and each "
            "liter is sold for $<price>?",
            "For every hundred km a lorry swallows <use> liters. Diesel is at $<price> a liter. "
            "How much must be counted for the diesel of a km?",
            "Fuel price: $<price> a liter; consumption: <use> liters on a hundred km. How much "
            "does a km cost in fuel alone?",
        ),
        steps=("use * price / 100",),
        draw=between(use=(4, 32, 0.5), price=(1.2, 2.4, 0.05)),
    ),
    Problem(
        concept="candle-length-after-burning",
        phrasings=(
            "A candle is <length> cm long and loses <rate> cm per hour while it burns. How long is "
            "it after <hours> hours of burning, in cm?",
            "How many cm of a candle are left if it had <length> cm, burns for <hours> hours and "
            "gets <rate> cm shorter in each of them?",
            "<name> lights a candle of <length> cm. Every hour eats up <rate> cm of it. Find the "
            "cm that remain after <hours> hours.",
            "After <hours> hours, how high in cm does the water of a trough stand that was "
            "<length> cm deep and sinks by <rate> cm an hour?",
            "Snow melts by <rate> cm an hour. It lies <length> cm deep at first. What depth in cm "
            "is left when it has melted for <hours> hours?",
            "For <hours> hours the crayon of an artist is in use, and <rate> cm of it are worn off "
            "per hour. It measured <length> cm when new. What is its length in cm now?",
        ),
        steps=("length - rate * hours",),
        draw=between("length > rate * hours + 1", length=(14, 30), rate=(0.5, 3, 0.1),
                     hours=(2, 9)),
    ),
)
