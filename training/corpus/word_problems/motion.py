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
            "<distance> km, <hours> hours. Km per hour?",
            "We were in the train for <hours> hours and Grandma lives <distance> km away. How many km did the train go in one hour?",
            "Find the mean velocity in km per hour of a body that moves through <distance> km in <hours> hours.",
            "How many km does a flock of cranes fly per hour if it is <hours> hours on the wing between two marshes that lie <distance> km apart?",
            "The parcel left the depot <hours> hours before it was at the door, never resting on its way of <distance> km. With what average speed, in km per hour, did it come?",
            "The old truck sets its own tempo, and no cursing helps. For the <distance> km over the pass it wants <hours> hours. What is the truck's average, in km per hour?",
            "A storm was first seen <distance> km out at sea and struck the coast <hours> hours afterwards. At this rate, how many km did it advance each hour?",
            "<hours> hours is what the timetable grants a ferry for a crossing of <distance> km. Which constant speed in km per hour fulfils the timetable?",
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
            "<distance> km at <speed> km per hour. Minutes?",
            "My scooter does <speed> km in an hour. The playground is <distance> km from here. How many minutes until I am there?",
            "Find the time in minutes for a path of <distance> km traversed at a constant <speed> km per hour.",
            "How many minutes does a hot meal spend in the delivery bag if the customer lives <distance> km from the kitchen and the rider keeps up <speed> km per hour?",
            "A storm cloud is <distance> km from the picnic and drifts straight toward it at <speed> km per hour. In how many minutes must the blankets be packed?",
            "The old tractor is not built for haste. It rumbles to the field at <speed> km per hour, and the field lies <distance> km down the valley. For how many minutes does it rumble?",
            "At <speed> km per hour the swimmers' escort boat follows a course of <distance> km. How many minutes pass from the start to the buoy at the end?",
            "A cable car is pulled along <distance> km of cable at <speed> km per hour. What is the length of the ride in minutes?",
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
            "<first> km at <fast> km per hour, <second> km at <slow> km per hour. Average speed in km per hour?",
            "First we took a train for <first> km and it went <fast> km in an hour. Then we took a bus for <second> km and it went <slow> km in an hour. If you take the whole way and the whole time, how many km an hour did we do?",
            "Find the mean velocity in km per hour over a path of which <first> km are traversed at <fast> km per hour and <second> km at <slow> km per hour.",
            "How many km per hour does a delivery van average from the depot to the farm if the highway, <first> km of it, allows <fast> km per hour and the dirt road, <second> km of it, allows <slow> km per hour?",
            "Through the hills a motorcycle made <slow> km per hour for <second> km. Before that, on the plain, it had made <fast> km per hour for <first> km. What average speed in km per hour results for the motorcycle over plain and hills together?",
            "Everyone remembers the lake road and forgets the swamp road. The coach took the former, <first> km, at <fast> km per hour; the latter, <second> km, let it through at only <slow> km per hour. Taking total distance over total time, what was its speed in km per hour?",
            "A microlight pilot flies <second> km into the wind at <slow> km per hour over the ground, and with the wind behind him another <first> km at <fast> km per hour. What is the average ground speed of the flight in km per hour?",
            "<name> rode <first> km at <fast> km per hour and, held up by snow, the <second> km that were left at <slow> km per hour. Which average, in km per hour, does the display show for the entire outing?",
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
            "Out <out> km per hour, back <back> km per hour, same road. Average for both ways in km per hour?",
            "I bike to school at <out> km an hour and bike home on the same street at <back> km an hour. How many km an hour is that on average, for the whole way there and home?",
            "Find the mean velocity in km per hour of a point that traverses a segment at <out> km per hour and then traverses it again in reverse at <back> km per hour.",
            "How fast on average, in km per hour, is a tractor that hauls a load up to the monastery at <out> km per hour and, unloaded, comes down by the very same road at <back> km per hour?",
            "The homeward flight of a pigeon follows the line of its outward flight. Homeward it flies at <back> km per hour, outward it flew at <out>. What average speed in km per hour belongs to both flights together?",
            "Nobody likes the lane to the quarry, but it has to be driven twice. The truck takes it at <out> km per hour empty, and loaded it returns along it at <back> km per hour. What does it average over the double journey, in km per hour?",
            "A race on roller skis had two equal halves of distance, one done at <back> km per hour, the other at <out> km per hour. With what average speed in km per hour was the whole race done?",
            "<friend> sailed across the lake to the island at <out> km per hour. The return by the same line went at <back> km per hour. Determine the average speed, in km per hour, for the crossing and the return as a whole.",
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
            "<gap> km apart, heading for each other at <first> and <second> km per hour. Hours until they meet?",
            "My friend lives <gap> km away. We both set out right now, I go to her and she goes to me on the same road. I do <first> km in an hour and she does <second>. How many hours until we can say hello?",
            "Find the time in hours after which two points, initially <gap> km apart and approaching one another at <first> and <second> km per hour, coincide.",
            "In how many hours will two patrols shake hands if they set out together from the opposite ends of a wall of <gap> km and come along it toward each other at <first> and <second> km per hour?",
            "<gap> km of single track lie between two rail inspectors on hand cars. At the same whistle they set off, each toward the other, one pumping along at <second> km per hour, the other at <first>. How many hours is it to the meeting?",
            "Love letters were not enough any longer. So at one and the same dawn he left his village at <first> km per hour and she left hers at <second> km per hour, on the one road of <gap> km that joins the villages. After how many hours did they stand face to face?",
            "A supply ship steams at <second> km per hour toward a damaged freighter, which limps toward it at <first> km per hour. At present they are <gap> km from each other. For how many hours must the freighter hold out until they are together?",
            "Two herds are driven from the two ends of a trail of <gap> km, one toward the other; they start together and go at <first> and <second> km per hour until they run into each other. How many hours does that take?",
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
            "Road of <gap> km; A starts at one end at <first> km per hour, B at the other end at <second> km per hour, both at once. Km driven by A at the meeting?",
            "My brother and I are <gap> km apart on the bike path and we ride to each other, starting at the same time. I ride <first> km in an hour, he rides <second> km in an hour. How many km have I done when we bump into each other?",
            "Find the distance in km from P of the point at which two bodies meet that leave P at <first> km per hour and Q at <second> km per hour simultaneously, PQ being <gap> km.",
            "At how many km from the harbor does the pilot boat, which puts out at <first> km per hour, come alongside a tanker that was <gap> km from the harbor at that moment and is heading in at <second> km per hour?",
            "A courier rides out of the castle at <first> km per hour just as the cavalry, <gap> km off, begins to ride toward the castle at <second> km per hour along his road. How many km from the castle does he meet the cavalry?",
            "The line between two stations is <gap> km long. From the west station an express starts eastward at <first> km per hour; a goods train starts westward from the east station at <second> km per hour, at the same time. How many km east of the west station do they pass each other?",
            "<second> km per hour is the speed of a barge coming down a canal of <gap> km from the upper lock, <first> km per hour that of a barge coming up it from the lower lock. They begin together at the two ends. How far from the lower lock, in km, do they meet?",
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
            "Lead <lead> km, leader <slow> km per hour, chaser <fast> km per hour. Hours to catch up?",
            "My sister's car is <lead> km in front of us on the road and it goes <slow> km in an hour. We go after her and we do <fast> km in an hour. How many hours until we get her?",
            "Find the time in hours in which a body at <fast> km per hour overtakes a body at <slow> km per hour that is <lead> km ahead on the same line.",
            "How many hours does a coast guard boat at <fast> km per hour have to pursue a smuggler's boat that runs straight away from it at <slow> km per hour and is <lead> km off?",
            "The last truck of a convoy moves at <slow> km per hour. Motorcyclists ride after it at <fast> km per hour, and the distance to the truck is <lead> km when they begin. After how many hours have they closed that distance?",
            "The wedding party had already gone <lead> km when someone noticed the forgotten ring. They keep on at <slow> km per hour; the best man comes behind at <fast> km per hour. How many hours must he drive before he can hand it over?",
            "A motorist at <fast> km per hour sees on the map a circus truck, <lead> km farther along the coast road and rolling away from him at <slow> km per hour. How long, in hours, will it take until they are level?",
            "At <slow> km per hour one drone patrols a long border, and <lead> km behind it, flying the same way, comes a second at <fast> km per hour. What is the number of hours till the second draws level with the first?",
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
            "First off at <slow> km per hour; second off <late> hours later, same place and way, <fast> km per hour. Hours of the second until level?",
            "Grandpa drove off at <slow> km an hour. <late> hours after him we drove off on the same road from the same house at <fast> km an hour. How many hours did we drive until we caught him?",
            "Find for how many hours a body has been in motion at <fast> km per hour when it overtakes another that left the same point along the same line <late> hours before it at <slow> km per hour.",
            "How many hours in the air does a rescue plane at <fast> km per hour need to reach a balloon that rose from the same field <late> hours earlier and drifts along the plane's course at <slow> km per hour?",
            "A herd of horses was driven off at <slow> km per hour, and for <late> hours nobody missed it. Then a ranger took up the trail from the same corral in a jeep at <fast> km per hour. After how many hours of driving did the ranger reach the herd?",
            "He who sleeps late must hurry: the pilgrims cycled away from the inn at <slow> km per hour, and <late> hours had gone by when <name> took a car from there after them at <fast> km per hour. For how many hours did the car roll before it was beside them?",
            "A destroyer does <fast> km per hour. It leaves port on the track of a convoy that sailed from there at <slow> km per hour <late> hours before it. How many hours is the destroyer at sea when it joins the convoy?",
            "<late> hours separate the departures of two trains from one platform. The earlier runs at <slow> km per hour, the later at <fast> km per hour on a track right beside it. What time in hours does the later one need until it is abreast of the earlier?",
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
            "One point, opposite ways, <first> and <second> km per hour, <hours> hours. Km between?",
            "After school I bike left at <first> km an hour and my friend bikes right at <second> km an hour on the same straight road. How many km are there between us after <hours> hours?",
            "Find the separation in km, <hours> hours after starting, of two bodies that recede from a common point along one line in opposite senses at <first> and <second> km per hour.",
            "How many km of shore have been searched after <hours> hours if from one pier a boat follows the shore eastward at <second> km per hour while another follows it westward at <first> km per hour?",
            "Two gulls quarrel over a fish and part. One flies straight up the coast at <first> km per hour and the other straight down it at <second> km per hour. <hours> hours later, what is the distance in km between them?",
            "The goodbye at the bus stop took forever, but in the end he went north at <first> km per hour and she south at <second> km per hour, at the same minute. By how many km were they parted <hours> hours after that?",
            "For <hours> hours a freight train and a mail train have been running away from one junction, in directions that are exactly opposite. The mail train does <second> km per hour and the freight train <first>. How far from each other are they, in km?",
            "A radio link works as long as two boats are not too far apart. They push off together from the same landing on a calm lake and head exactly opposite ways at <first> and <second> km per hour. What distance in km must the link bridge after <hours> hours?",
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
            "North at <first> km per hour, west at <second> km per hour, same start, <hours> hours. Straight distance in km?",
            "My dad drives north at <first> km an hour and my uncle drives east at <second> km an hour, and they both left from the same tree at the same time. If a bird flew straight from one to the other after <hours> hours, how many km would it fly?",
            "Find the length in km of the segment joining two points that leave the vertex of a right angle together and move along its sides for <hours> hours at <first> and <second> km per hour.",
            "How many km does a radio signal travel in a straight line between two patrols <hours> hours after they rode out of one fort, one due south at <second> km per hour and the other due east at <first> km per hour?",
            "<hours> hours have passed since two drones rose from one roof. One has flown due west at <second> km per hour, the other due north at <first> km per hour, both at the same height. What is the direct distance between the drones in km?",
            "They could not agree on the way, so each took a different one. From the crossroads he cycled due north at <first> km per hour, and at the same minute she drove due west at <second> km per hour in her van. As the crow flies, how many km were between them <hours> hours later?",
            "A whale leaves a bay heading straight south at <first> km per hour, and at the same time a tagged shark leaves it heading straight west at <second> km per hour. What distance in km, measured in a straight line, separates them after <hours> hours?",
            "On a wide plain two jeeps depart together from a well along tracks that form a right angle. The speeds are <second> km per hour and <first> km per hour. At the end of <hours> hours, how long in km is the straight line from one jeep to the other?",
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
            "<speed> km per hour, <seconds> seconds. Meters?",
            "I closed my eyes in the car for <seconds> seconds while we were going <speed> km an hour. How many meters did I not see?",
            "Find the path in meters of a body with a constant velocity of <speed> km per hour during <seconds> seconds.",
            "How many meters of film scenery must be built if a coach passes along it at <speed> km per hour and the scene lasts <seconds> seconds?",
            "It is <seconds> seconds from the warning sign to the bridge for anyone who holds <speed> km per hour. What is the way from the sign to the bridge in meters?",
            "The zebra does not look back. At <speed> km per hour it flees, and only <seconds> seconds later does it stop and graze. How many meters has it fled?",
            "Over <seconds> seconds a cloud's shadow glides across the plain at <speed> km per hour. By how many meters has it shifted?",
            "A camera drone that always flies at <speed> km per hour is steered along a dike for <seconds> seconds. What length of dike, in meters, does it film?",
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
            "Goal <distance> km in <total> hours; done so far <spent> hours at <speed> km per hour. Speed for the rest in km per hour?",
            "We have to go <distance> km and be there in <total> hours. We already drove for <spent> hours and did <speed> km each hour. How many km an hour must we do now so that we are there just in time?",
            "Find the velocity in km per hour required for the remainder of a path of <distance> km, to be completed in <total> hours in all, after <spent> hours at <speed> km per hour.",
            "How many km per hour must a relay's second rider hold if the pair has <total> hours for the <distance> km and the first rider was out for <spent> hours at <speed> km per hour?",
            "A medicine has to be at a clinic <distance> km away <total> hours after leaving the store. The van that carries it crept through snow at <speed> km per hour for the first <spent> hours. What speed in km per hour for all the remaining time brings it there on the minute?",
            "The captain promised to be in port <total> hours from casting off, and his cook has bets on it. <spent> hours at <speed> km per hour are behind them, out of a passage of <distance> km. At what steady speed, in km per hour, must the ship go on to keep the promise?",
            "For <spent> hours of its allotted <total>, a cycling team has kept to <speed> km per hour. The prize is for reaching <distance> km exactly when the time is up. Which speed in km per hour from here on wins the prize?",
            "<distance> km is the length of the cable a ship lays. It laid <speed> km per hour for <spent> hours; the whole job is set to last <total> hours. How many km per hour are needed in the hours that remain?",
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
            "<hours> hours at <speed> km per hour. Hours at <other> km per hour?",
            "When Mom drives <speed> km an hour we get to the sea in <hours> hours. If she drove <other> km an hour on the same road, how many hours would it be?",
            "Find the time in hours for a path at <other> km per hour if the same path takes <hours> hours at <speed> km per hour.",
            "In how many hours does a freight train make the run at <other> km per hour that a mail train makes in <hours> hours at <speed> km per hour?",
            "The new railcars will run at <other> km per hour from the valley to the spa. The present ones, at <speed> km per hour, are <hours> hours on that line. How long in hours will the new ones be on it?",
            "The geese left at <speed> km per hour and were <hours> hours on the way to the lagoon, with much honking. The ducks fly the same way at <other> km per hour. How many hours do the ducks fly?",
            "<name> has always allowed <hours> hours for the trip to the coast, driving at <speed> km per hour. Today the speed is <other> km per hour instead. What time in hours does the trip now demand?",
            "A rail inspector's car checks every km of a line in <hours> hours if it rolls at <speed> km per hour. At <other> km per hour, how many hours would the same line keep it busy?",
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
            "Without stops <moving> km per hour, stops included <average> km per hour. Minutes stopped per hour?",
            "Our bus goes <moving> km an hour when it is rolling, but it keeps on stopping, so it only gets <average> km far in an hour. How many minutes out of every hour does it just stand there?",
            "Find the standing time in minutes per hour of a vehicle whose average speed is <average> km per hour with halts and <moving> km per hour without them.",
            "How many minutes in each hour does a mail van spend standing at doors if it would make <moving> km per hour without a halt and in fact makes <average> km per hour?",
            "In an hour, all halts counted, the dairy van gets on by <average> km. Its wheels never turn at any other speed than <moving> km per hour. For how many minutes of the hour do they not turn at all?",
            "The tourist train stops for every view, and the passengers love it. While it is rolling it does <moving> km per hour; over the whole day, views included, its average is <average> km per hour. On average, how many minutes per hour go to the views?",
            "<average> km is what a courier's motorbike gains in an hour of work, since it is parked again and again. In motion it always goes at <moving> km per hour. How many minutes of such an hour is it parked?",
            "A hydrofoil shuttle averages <average> km per hour with the time at its piers. If piers took no time, it would average <moving> km per hour. What part of each hour, in minutes, is it tied up at piers?",
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
            "Two lamps lit together: one repeats every <first> seconds, the other every <second> seconds. Seconds until both light up together again?",
            "My seat on the big wheel needs <first> seconds to go all the way around, and my friend's seat on the other wheel needs <second> seconds. We were both at the bottom just now. How many seconds until we are both at the bottom again?",
            "Find the least positive whole number of seconds that is a multiple both of <first> seconds and of <second> seconds.",
            "In how many seconds will a church bell that rings each <first> seconds and a ship's bell that rings each <second> seconds strike at the same instant again, having just done so?",
            "A skater glides around the pond in <second> seconds, a toddler on a sled is pulled around it in <first> seconds, time after time. They set off from the bench together. After how many seconds will the bench first see them pass it side by side?",
            "The cuckoo and the trumpeter on the town clock cannot stand each other, yet their machinery is merciless. The cuckoo comes out every <first> seconds, the trumpeter every <second> seconds, and a moment ago they came out together. How many seconds of peace until the next time they do?",
            "A pump of <second> seconds per stroke and a pump of <first> seconds per stroke begin a stroke at one and the same moment. How many seconds later do they, for the first time after that, again begin a stroke at one moment?",
            "At the sound of a whistle two model trains leave a station on separate circuits. One is back in the station every <first> seconds and the other every <second> seconds. What time in seconds passes before they stand in the station at once again?",
        ),
        steps=("math.lcm(int(first), int(second))",),
        draw=between("first != second", first=(20, 90, 2), second=(20, 90, 5)),
    ),
)
