"""Speed, time and distance."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="distance-from-speed-and-time",
        phrasings=(
            "<vehicle> travels at <speed> km per hour for <hours> hours. How many km does it "
            "cover?",
            "<name> drives for <hours> hours at a steady speed of <speed> km per hour. How far "
            "does <name> get, in km?",
            "What distance in km is covered in <hours> hours at <speed> km per hour?",
            "At <speed> km per hour the trip from <town> to <city> takes <hours> hours. How many "
            "km apart are the two towns?",
        ),
        steps=("speed * hours",),
        draw=between(speed=(30, 95, 5), hours=(1.5, 9, 0.5)),
    ),
    Problem(
        concept="speed-from-distance-and-time",
        phrasings=(
            "<vehicle> covers <distance> km in <hours> hours. What is its speed in km per hour?",
            "It took <name> <hours> hours to ride <distance> km. At how many km per hour did "
            "<name> ride on average?",
            "The road from <town> to <city> is <distance> km long and the drive lasts <hours> "
            "hours. Find the average speed in km per hour.",
            "How fast in km per hour must one go to cover <distance> km in <hours> hours?",
        ),
        steps=("distance / hours",),
        draw=between(distance=(60, 600, 15), hours=(1.5, 8, 0.5)),
    ),
    Problem(
        concept="minutes-from-distance-and-hourly-speed",
        phrasings=(
            "<name> cycles <distance> km at <speed> km per hour. How many minutes does it take?",
            "How many minutes does <vehicle> need for <distance> km at <speed> km per hour?",
            "The lake is <distance> km away. Going by bicycle at <speed> km per hour on average, "
            "after how many minutes does <name> reach it?",
            "At a speed of <speed> km per hour, how long in minutes does a way of <distance> km "
            "take?",
        ),
        steps=("distance / speed * 60",),
        draw=between(distance=(2, 24), speed=(8, 40, 2)),
    ),
    Problem(
        concept="average-speed-of-two-legs",
        phrasings=(
            "<name> drives <first> km at <fast> km per hour and then <second> km at <slow> km per "
            "hour. What is the average speed of the whole trip in km per hour?",
            "<vehicle> goes the first <first> km of a journey at <fast> km per hour and the "
            "remaining <second> km at <slow> km per hour. Find its average speed in km per hour.",
            "A trip has two parts: <first> km done at <fast> km per hour, and <second> km done at "
            "<slow> km per hour. What is the average speed over both parts?",
            "At <fast> km per hour <name> covers <first> km, then at <slow> km per hour another "
            "<second> km. How many km per hour is that on average?",
        ),
        steps=("time = first / fast + second / slow", "(first + second) / time"),
        draw=between(first=(60, 300, 20), fast=(60, 100, 10), second=(40, 200, 20),
                     slow=(20, 50, 10)),
    ),
    Problem(
        concept="average-speed-there-and-back",
        phrasings=(
            "<name> drives to <town> at <out> km per hour and returns on the same road at <back> "
            "km per hour. What is the average speed of the round trip in km per hour?",
            "<vehicle> goes from <town> to <city> at <out> km per hour and comes back the same "
            "way at <back> km per hour. Find the average speed for the whole journey.",
            "A cyclist climbs a hill at <out> km per hour and rides down the same road at <back> "
            "km per hour. What is the average speed up and down?",
            "Half of the distance is done at <out> km per hour and the other half at <back> km "
            "per hour. What is the average speed?",
        ),
        steps=("2 * out * back / (out + back)",),
        draw=between("out != back", out=(10, 60, 5), back=(15, 90, 5)),
    ),
    Problem(
        concept="meeting-time-of-two-travellers",
        phrasings=(
            "<name> and <friend> are <gap> km apart and come towards each other at <first> km per "
            "hour and <second> km per hour. After how many hours do they meet?",
            "Two cyclists start at the same time from <town> and <city>, which are <gap> km "
            "apart, and ride towards each other at <first> and <second> km per hour. In how many "
            "hours do they meet?",
            "One rider goes at <first> km per hour, another comes towards her at <second> km per "
            "hour. They begin <gap> km from each other. How many hours pass until they meet?",
            "The distance between two boats is <gap> km. They approach each other at speeds of "
            "<first> km per hour and <second> km per hour. How long in hours until they meet?",
        ),
        steps=("gap / (first + second)",),
        draw=between(gap=(12, 150, 6), first=(3, 18), second=(4, 20)),
    ),
    Problem(
        concept="distance-from-start-where-they-meet",
        phrasings=(
            "<name> leaves <town> at <first> km per hour and at the same moment <friend> leaves "
            "<city>, <gap> km away, at <second> km per hour. They move towards each other. How "
            "many km from <town> do they meet?",
            "From the two ends of a path of <gap> km, <name> and <friend> start towards each "
            "other at <first> and <second> km per hour. How far has <name> gone when they meet?",
            "Two buses, <gap> km apart, drive towards each other, the first at <first> km per "
            "hour and the second at <second> km per hour. How many km does the first one cover "
            "before they meet?",
            "<name> drives at <first> km per hour and <friend> comes towards <name> at <second> "
            "km per hour. At the start <gap> km lie between them. What distance does <name> drive "
            "until they meet?",
        ),
        steps=("time = gap / (first + second)", "time * first"),
        draw=between(first=(20, 60, 5), second=(20, 60, 5), gap=(50, 400, 10)),
    ),
    Problem(
        concept="hours-to-catch-up",
        phrasings=(
            "<friend> is <lead> km ahead and moves at <slow> km per hour. <name> follows at "
            "<fast> km per hour. After how many hours does <name> catch up?",
            "A police car at <fast> km per hour chases a thief who is <lead> km ahead and drives "
            "at <slow> km per hour. In how many hours is the thief caught?",
            "A moped at <slow> km per hour has a lead of <lead> km over a car at <fast> km per "
            "hour who goes in the same direction. How many hours does the car need to reach the "
            "moped?",
            "One ship sails at <fast> km per hour and another, <lead> km in front of it, at "
            "<slow> km per hour in the same direction. How many hours until the first is level "
            "with the second?",
        ),
        steps=("lead / (fast - slow)",),
        draw=between("fast > slow + 2", lead=(3, 60, 3), fast=(14, 90, 2), slow=(6, 60, 2)),
    ),
    Problem(
        concept="catch-up-after-late-start",
        phrasings=(
            "<friend> leaves <town> at <slow> km per hour. <late> hours later <name> leaves the "
            "same place in the same direction at <fast> km per hour. For how many hours has "
            "<name> been on the way when <name> overtakes <friend>?",
            "A truck leaves a depot at <slow> km per hour. A car sets out <late> hours later on "
            "the same road at <fast> km per hour. How many hours does the car drive until it "
            "reaches the truck?",
            "<name> starts <late> hours after <friend>. <name> rides at <fast> km per hour, "
            "<friend> at <slow> km per hour on the same way. For how many hours does <name> ride "
            "before catching <friend>?",
            "Driving at <fast> km per hour, how many hours does a van need to catch a bus that "
            "left <late> hours earlier from the same stop and goes at <slow> km per hour?",
        ),
        steps=("lead = slow * late", "lead / (fast - slow)"),
        draw=between("fast > slow + 4", slow=(20, 50, 5), late=(1.5, 4, 0.5), fast=(35, 90, 5)),
    ),
    Problem(
        concept="distance-between-after-opposite-directions",
        phrasings=(
            "<name> and <friend> start at the same place and drive in opposite directions at "
            "<first> and <second> km per hour. How many km apart are they after <hours> hours?",
            "Two cars leave a crossing in opposite directions, one at <first> km per hour, the "
            "other at <second> km per hour. What is the distance between them after <hours> "
            "hours?",
            "After <hours> hours, how far apart are two riders who set out from one point in "
            "opposite directions at <first> km per hour and <second> km per hour?",
            "A cart goes north at <first> km per hour and a bicycle goes south at <second> km per "
            "hour, both from <town> and at the same time. How many km lie between them <hours> "
            "hours later?",
        ),
        steps=("(first + second) * hours",),
        draw=between(first=(8, 30, 2), second=(8, 30, 2), hours=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="distance-between-at-a-right-angle",
        phrasings=(
            "From the same harbour one ship sails north at <first> km per hour and another sails "
            "east at <second> km per hour. How many km apart are they after <hours> hours?",
            "<name> rides south at <first> km per hour and <friend> rides west at <second> km per "
            "hour from the same gate. What is the straight distance between them after <hours> "
            "hours?",
            "Two straight roads cross at a right angle. Two cars leave the crossing, each on one "
            "of them, at <first> and <second> km per hour. Find the direct distance between them "
            "after <hours> hours.",
            "After <hours> hours, how far is it in a straight line between a balloon that flew "
            "east at <first> km per hour and one that flew south at <second> km per hour from the "
            "same airport?",
        ),
        steps=(
            "north = first * hours", "east = second * hours",
            "math.sqrt(north ** 2 + east ** 2)",
        ),
        draw=between(first=(6, 60, 2), second=(6, 60, 2), hours=(2, 6, 0.5)),
    ),
    Problem(
        concept="speed-kmh-to-metres-per-second",
        phrasings=(
            "How many meters does a train at <speed> km per hour move in <seconds> seconds?",
            "A car drives at <speed> km per hour. What distance in meters does it cover in "
            "<seconds> seconds?",
            "In <seconds> seconds, how many meters does <name> go on a motorbike at <speed> km "
            "per hour?",
            "A sledge slides at <speed> km per hour for <seconds> seconds. How many meters is "
            "that?",
        ),
        steps=("rate = speed * 1000 / 3600", "rate * seconds"),
        draw=between(speed=(18, 126, 9), seconds=(4, 40, 2)),
    ),
    Problem(
        concept="needed-speed-for-the-rest",
        phrasings=(
            "<name> has <total> hours for a trip of <distance> km. After driving for <spent> "
            "hours at <speed> km per hour, at what speed in km per hour must <name> go on to "
            "arrive in time?",
            "A trip of <distance> km is to take <total> hours. For the first <spent> hours the "
            "bus goes at <speed> km per hour. How fast must it go for the rest of the time?",
            "For <spent> hours a truck has moved at <speed> km per hour. The whole way is "
            "<distance> km and must be done in <total> hours altogether. Find the speed that is "
            "needed from now on, in km per hour.",
            "Out of <distance> km, the part driven so far took <spent> hours at <speed> km per "
            "hour. What speed makes the whole journey last exactly <total> hours?",
        ),
        steps=("rest = distance - spent * speed", "rest / (total - spent)"),
        draw=derive(
            between(spent=(2, 4), speed=(30, 70, 5), more=(2, 5), later=(40, 90, 5)),
            total="spent + more", distance="spent * speed + more * later", spent="spent",
            speed="speed",
        ),
    ),
    Problem(
        concept="time-change-with-speed",
        phrasings=(
            "<vehicle> takes <hours> hours for a way at <speed> km per hour. How many hours would "
            "it take at <other> km per hour?",
            "At <speed> km per hour <name> reaches <town> in <hours> hours. In how many hours "
            "would <name> be there at <other> km per hour?",
            "How many hours does a journey last at <other> km per hour if it lasts <hours> hours "
            "at <speed> km per hour?",
            "A trip that needs <hours> hours at a speed of <speed> km per hour is done at <other> "
            "km per hour instead. What is the new time in hours?",
        ),
        steps=("hours * speed / other",),
        draw=between("speed != other", hours=(2, 9), speed=(30, 90, 5), other=(30, 90, 5)),
    ),
    Problem(
        concept="stoppage-minutes-per-hour",
        phrasings=(
            "Without stops a bus goes at <moving> km per hour, with stops it averages <average> "
            "km per hour. For how many minutes per hour does it stand?",
            "The average speed of a tram is <moving> km per hour without stopping time and "
            "<average> km per hour with it. How many minutes per hour does the tram stop?",
            "A train covers only <average> km in an hour because of its stops; without them it "
            "would cover <moving> km. How many minutes of each hour are lost at the stops?",
            "Counting halts, a coach makes <average> km per hour; not counting them, <moving> km "
            "per hour. How long does it halt in each hour, in minutes?",
        ),
        steps=("(moving - average) / moving * 60",),
        draw=between("average < moving", moving=(40, 90, 5), average=(30, 80, 2)),
    ),
    Problem(
        concept="laps-of-two-runners-meeting-at-start",
        phrasings=(
            "<name> runs one lap in <first> seconds and <friend> in <second> seconds. They start "
            "together. After how many seconds are both at the start again for the first time?",
            "Two toy cars need <first> and <second> seconds for a round. If they leave the line "
            "together, in how many seconds do they next cross it together?",
            "On a ring track one cyclist takes <first> seconds per round, another <second> "
            "seconds. How many seconds pass until they are together at the starting point again?",
            "A lap takes <name> <first> seconds and <friend> <second> seconds. Starting side by "
            "side, when do they next pass the starting line at the same moment, in seconds?",
        ),
        steps=("math.lcm(int(first), int(second))",),
        draw=between("first != second", first=(20, 90, 2), second=(20, 90, 5)),
    ),
)
