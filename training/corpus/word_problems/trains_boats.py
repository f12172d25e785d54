"""Trains that pass things, boats on streams."""

from training.corpus.word_problems.draws import between
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="train-passes-a-pole",
        phrasings=(
            "A train of <length> m moves at <speed> km per hour. How many seconds does it need to "
            "pass a pole?",
            "At <speed> km per hour, in how many seconds does a train <length> m long go past a "
            "signal post?",
            "How long in seconds does a <length> m long train running at <speed> km per hour take "
            "to pass a tree beside the track?",
            "<name> stands beside the rails. A train with a length of <length> m drives by at "
            "<speed> km per hour. For how many seconds does it pass <name>?",
            "Train <length> m, speed <speed> km per hour. Seconds to pass a pole?",
            "A fly sits on a post close to the rails. An express of <length> m length thunders by at <speed> km per hour. How many seconds go by from the front of the train reaching the fly to its end leaving it?",
            "For how many seconds does a guard, standing still at the line, see the side of a <length> m long freight train right in front of his nose, when it runs at <speed> km per hour?",
            "Find the time in seconds in which a train of length <length> m, with a uniform speed of <speed> km per hour, clears a point on the line.",
            "Waiting at the crossing is dull, so <name> uses the watch. The train that comes has a speed of <speed> km per hour, and <name> knows from the timetable that it is <length> m long. How many seconds should it take the whole train to roll across one spot on the rails?",
            "My toy man stands next to the real railway. The train is <length> m long and it goes <speed> km per hour. How many seconds does the whole train need to go past my toy man?",
            "A parade of trucks, <length> m from the first bumper to the last, drives past a lamp at <speed> km per hour without changing its speed. How many seconds lie between the first bumper and the last one at the lamp?",
            "A sensor at the edge of a track is dark as long as a train covers it. The train does <speed> km per hour and has a length of <length> m. How long in seconds is the sensor dark?",
        ),
        steps=("rate = speed * 1000 / 3600", "length / rate"),
        draw=between(length=(80, 400, 10), speed=(36, 108, 6)),
    ),
    Problem(
        concept="train-passes-a-platform",
        phrasings=(
            "A train <length> m long crosses a platform of <platform> m at <speed> km per hour. "
            "How many seconds does this take?",
            "Running at <speed> km per hour, a train of <length> m passes completely through a "
            "station <platform> m long. Find the time in seconds.",
            "A bridge is <platform> m long. In how many seconds does a train of <length> m cross "
            "it fully at <speed> km per hour?",
            "How many seconds does a <length> m long train need to get completely through a "
            "tunnel of <platform> m if its speed is <speed> km per hour?",
            "Train <length> m, platform <platform> m, speed <speed> km per hour. Seconds to cross fully?",
            "A convoy of army trucks is <length> m from its front to its end and drives at <speed> km per hour. How many seconds pass from the moment its front comes onto a dam of <platform> m until its end is off the dam?",
            "For how many seconds is at least a part of a train inside a tunnel of <platform> m, if the train, <length> m in length, goes through at <speed> km per hour?",
            "Find the time in seconds that a train of length <length> m, moving uniformly at <speed> km per hour, requires to clear a viaduct of length <platform> m.",
            "The old bridge hums when a train is on it, and the villagers like the sound. It measures <platform> m. Tonight's train measures <length> m and comes at <speed> km per hour. How many seconds does the bridge hum, from the first wheel on it to the last wheel off it?",
            "Our train was <length> m long and did not stop at the little station. The platform there is <platform> m long and we went <speed> km per hour. How many seconds was it from when the front came to the platform until the end had left it?",
            "At a steady <speed> km per hour a navy ship <length> m from bow to stern runs along a breakwater of <platform> m. What time in seconds goes by from its bow drawing level with one end to its stern drawing level with the other?",
            "Over a crossing zone of <platform> m the signal stays red from the entry of a train's front until its end has left the zone. The train runs at <speed> km per hour and is <length> m long. For how many seconds is the signal red?",
        ),
        steps=("rate = speed * 1000 / 3600", "(length + platform) / rate"),
        draw=between(length=(100, 300, 10), platform=(120, 600, 20), speed=(36, 108, 9)),
    ),
    Problem(
        concept="train-length-from-passing-a-pole",
        phrasings=(
            "A train at <speed> km per hour passes a pole in <seconds> seconds. How many m long "
            "is the train?",
            "In <seconds> seconds a train moving at <speed> km per hour goes past a lamp post. "
            "What is the length of the train in m?",
            "A freight train needs <seconds> seconds to roll past a standing man at <speed> km "
            "per hour. Find the length of the train in m.",
            "The speed of a train is <speed> km per hour and it takes <seconds> seconds to pass a "
            "mark on the ground. How long is it in m?",
            "Speed <speed> km per hour, past a pole in <seconds> seconds. Train length in m?",
            "A barrier post is hidden for <seconds> seconds by a train that rolls along in front of it at <speed> km per hour. What is the distance in m from the front of the train to its end?",
            "How many m does a parade stretch along the road, if it moves past a man on a chair at <speed> km per hour and <seconds> seconds lie between its first and its last car?",
            "Find the length in m of a train which, moving uniformly at <speed> km per hour, clears a fixed point in <seconds> seconds.",
            "<name> cannot sleep in the house by the line and counts instead. The night train goes by the window in <seconds> seconds, from the engine's nose to the last car's end. It is known to do <speed> km per hour. How many m does it measure?",
            "A train whooshed past me. I stood still and counted <seconds> seconds until all of it was gone. Dad says it went <speed> km per hour. How long was the train in m?",
            "A speed camera has a line of army trucks, rolling by at <speed> km per hour, in front of its thin light beam for <seconds> seconds, counted from the first bumper to the last. What length in m has the line?",
            "It is <speed> km per hour that the meter in the cab shows. The front of the train is at a milestone <seconds> seconds before the rear is. What length in m does the train have?",
        ),
        steps=("rate = speed * 1000 / 3600", "rate * seconds"),
        draw=between(speed=(36, 126, 9), seconds=(6, 24)),
    ),
    Problem(
        concept="platform-length-from-crossing-time",
        phrasings=(
            "A train of <length> m at <speed> km per hour crosses a platform in <seconds> "
            "seconds. How many m long is the platform?",
            "It takes a <length> m long train <seconds> seconds to cross a bridge completely at "
            "<speed> km per hour. What is the length of the bridge in m?",
            "Moving at <speed> km per hour, a train with a length of <length> m is out of a "
            "tunnel <seconds> seconds after its front went in. Find the length of the tunnel in "
            "m.",
            "In <seconds> seconds a train that is <length> m long passes a whole station at "
            "<speed> km per hour. How long is the station in m?",
            "Train <length> m, <speed> km per hour, over a bridge in <seconds> seconds, front on to end off. Bridge length in m?",
            "A truck convoy <length> m long drives through a tunnel at <speed> km per hour. From its first truck's entering to its last truck's leaving <seconds> seconds go by. How many m does the tunnel measure?",
            "How many m of track lie in a station, if a train with a length of <length> m goes through without a stop at <speed> km per hour and needs <seconds> seconds from its front's arrival to its end's departure?",
            "Find the length in m of a viaduct that a train of length <length> m, moving uniformly at <speed> km per hour, clears in <seconds> seconds.",
            "The conductor bets that nobody knows how long the dam is. But <name> has a watch: the dam is left behind <seconds> seconds after the engine has come onto it, the last car and all. The train has <length> m and does <speed> km per hour. How many m has the dam?",
            "We went through a dark tunnel. It took <seconds> seconds from when the front of our train went in until the end came out. The train is <length> m long and goes <speed> km per hour. How long is the tunnel in m?",
            "Some of the way that a train makes in <seconds> seconds at <speed> km per hour is its own length, <length> m, and the remainder is the length of the platform it clears in this time. What is the length of the platform in m?",
            "A navy ship of <length> m from bow to stern races along a breakwater at <speed> km per hour. The bow reaches the near end of the breakwater <seconds> seconds before the stern leaves the far end. What does the breakwater measure in m?",
        ),
        steps=("way = speed * 1000 / 3600 * seconds", "way - length"),
        draw=between("speed / 3.6 * seconds > length + 60", length=(100, 260, 10), speed=(36, 108,
                     9), seconds=(15, 50)),
    ),
    Problem(
        concept="train-speed-from-crossing-a-bridge",
        phrasings=(
            "A train <length> m long crosses a bridge of <bridge> m in <seconds> seconds. What is "
            "its speed in km per hour?",
            "A bridge has a length of <bridge> m. A train of <length> m is completely over it in "
            "<seconds> seconds. Find the speed of the train in km per hour.",
            "In <seconds> seconds a train of length <length> m passes through a tunnel of "
            "<bridge> m from the entry of its front to the exit of its end. How fast is it in km "
            "per hour?",
            "How fast in km per hour is a <length> m long train that needs <seconds> seconds to "
            "pass a platform of <bridge> m entirely?",
            "Train <length> m, bridge <bridge> m, crossed fully in <seconds> seconds. Speed in km per hour?",
            "A tunnel of <bridge> m hides at least a part of a train for <seconds> seconds, from the nose going in to the tail coming out. The train measures <length> m. How many km per hour does it do?",
            "At how many km per hour does a convoy drive that reaches over <length> m of road and is done with a dam of <bridge> m, from its first bumper on to its last bumper off, in <seconds> seconds?",
            "Find the uniform speed, in km per hour, of a train of length <length> m which requires <seconds> seconds to clear a viaduct of length <bridge> m.",
            "The express did not stop, to the anger of all who waited. Its engine came to the platform, and <seconds> seconds later its last car was past the other end. The platform is <bridge> m long and the express is <length> m long. How fast was it, in km per hour?",
            "Our train is <length> m long. The bridge is <bridge> m long. I counted <seconds> seconds from when the front got on the bridge to when the end got off it. How many km per hour did we go?",
            "A cycle race comes through a village street of <bridge> m. The riders, as a pack, stretch over <length> m. Between the first rider coming into the street and the last one leaving it the mayor counts <seconds> seconds. Which speed in km per hour did the pack have?",
            "In the <seconds> seconds that it takes a train to clear a station, its front makes the length of the station, <bridge> m, and the train's own length, <length> m. What speed in km per hour is that?",
        ),
        steps=("rate = (length + bridge) / seconds", "rate * 3.6"),
        draw=between("1.5 < (length + bridge) / seconds / 8 < 4", length=(90, 300, 10),
                     bridge=(100, 500, 20), seconds=(12, 40)),
    ),
    Problem(
        concept="trains-passing-in-opposite-directions",
        phrasings=(
            "Two trains of <first> m and <second> m run towards each other on parallel tracks at "
            "<fast> and <slow> km per hour. In how many seconds do they pass each other "
            "completely, from the moment they meet?",
            "A train <first> m long at <fast> km per hour meets a train <second> m long coming at "
            "<slow> km per hour. How many seconds does it take them to clear each other?",
            "From the moment their fronts meet, how many seconds do two trains in opposite "
            "directions need to pass, if they are <first> m and <second> m long and move at "
            "<fast> km per hour and <slow> km per hour?",
            "The speeds of two trains in opposite directions are <fast> km per hour and <slow> km "
            "per hour, their lengths <first> m and <second> m. Find the time in seconds in which "
            "they pass each other.",
            "Trains of <first> m and <second> m, head on, parallel tracks, <fast> km per hour and <slow> km per hour. Seconds from meeting fronts to parting ends?",
            "On a double line a freight train, <second> m long, rolls west at <slow> km per hour. An express, <first> m long, races east at <fast> km per hour. For how many seconds are they beside each other, from front meeting front to end leaving end?",
            "How many seconds do two convoys on opposite lanes take to clear each other after their first cars meet, when one is <first> m long at <fast> km per hour and the other <second> m long at <slow> km per hour?",
            "Find the time in seconds in which two trains, of lengths <first> m and <second> m, moving in contrary directions with speeds of <fast> km per hour and <slow> km per hour, clear each other from the moment of meeting.",
            "There goes the nice view. Just as <name> wants to take a picture from the hill, two trains meet. One is <first> m long and does <fast> km per hour; the other comes against it on the next track, <second> m long, at <slow> km per hour. After how many seconds have they completely passed each other?",
            "Two trains drive toward each other, but on different rails so nothing bad happens. One is <first> m long and goes <fast> km per hour. The other is <second> m long and goes <slow> km per hour. From when their noses meet, how many seconds is it until their tails part?",
            "Two packs of riders meet on a wide road. One stretches over <first> m and comes at <fast> km per hour; the other stretches over <second> m and comes the other way at <slow> km per hour. How many seconds lie between the meeting of the first riders and the parting of the last ones?",
            "At <slow> km per hour and <fast> km per hour two trams come toward each other on their own tracks. The slower tram has a length of <second> m, the faster tram one of <first> m. What time in seconds does their passing take, counted from when the fronts are level until the rears are?",
        ),
        steps=("rate = (fast + slow) * 1000 / 3600", "(first + second) / rate"),
        draw=between(first=(80, 260, 10), second=(80, 260, 10), fast=(50, 100, 5), slow=(30, 80,
                     5)),
    ),
    Problem(
        concept="train-overtaking-a-train",
        phrasings=(
            "A train of <first> m at <fast> km per hour overtakes a train of <second> m at <slow> "
            "km per hour on a parallel track. How many seconds does the overtaking take?",
            "Two trains run in the same direction at <fast> and <slow> km per hour. The faster "
            "one is <first> m and the slower one <second> m long. In how many seconds does the "
            "faster one pass the slower one completely?",
            "How many seconds does an express train <first> m long, at <fast> km per hour, need "
            "to get completely past a goods train <second> m long that goes the same way at "
            "<slow> km per hour?",
            "A goods train at <slow> km per hour is <second> m long. A passenger train of <first> "
            "m comes from behind at <fast> km per hour. Find the seconds from the moment it "
            "reaches the goods train until it is wholly past.",
            "Same direction: train of <first> m at <fast> km per hour, ahead of it one of <second> m at <slow> km per hour. Seconds from catching up to clear of it?",
            "On the highway a truck convoy <second> m long keeps to the right lane at <slow> km per hour. A column of buses, <first> m in length, catches up in the left lane at <fast> km per hour. How many seconds pass from the first bus reaching the last truck until the last bus has left the first truck behind?",
            "How many seconds does a warship <first> m long take to get by another of <second> m on the same course, from bow at stern to stern at bow, if it does <fast> km per hour and the other <slow> km per hour?",
            "Find the time in seconds required by a train of length <first> m and speed <fast> km per hour to clear a train of length <second> m which moves in the same direction on a parallel line with a speed of <slow> km per hour.",
            "The children in the slow train make faces at the fast one. The slow one does <slow> km per hour and is <second> m long, the fast one beside it goes the same way at <fast> km per hour and is <first> m long. From the fast front drawing level with the slow rear to the fast rear leaving the slow front, how many seconds is that?",
            "Two trains go the same way on rails side by side. The fast one is <first> m long and goes <fast> km per hour. The slow one in front is <second> m long and goes <slow> km per hour. From when the fast one catches it until it is all the way past, how many seconds is it?",
            "A goods train creeps along with <slow> km per hour over a length of <second> m. On the next track an express of <first> m gains on it at <fast> km per hour. For how many seconds is some part of the express beside some part of the goods train?",
            "It takes some seconds until a train of <first> m has wholly passed another one, of <second> m, that travels in its own direction. Their speeds are <fast> km per hour and, for the one being passed, <slow> km per hour. How many seconds are these?",
        ),
        steps=("rate = (fast - slow) * 1000 / 3600", "(first + second) / rate"),
        draw=between("fast > slow + 9", first=(80, 260, 10), second=(80, 260, 10), fast=(60, 110,
                     5), slow=(30, 70, 5)),
    ),
    Problem(
        concept="train-passes-a-walker-going-its-way",
        phrasings=(
            "A train of <length> m at <speed> km per hour passes a man who walks at <walk> km per "
            "hour in the same direction. How many seconds does it take?",
            "<name> walks along the rails at <walk> km per hour. A train <length> m long comes "
            "from behind at <speed> km per hour. For how many seconds does the train pass <name>?",
            "In how many seconds does a train running at <speed> km per hour, with a length of "
            "<length> m, pass a jogger who moves at <walk> km per hour in the direction of the "
            "train?",
            "A jogger at <walk> km per hour is passed by a train at <speed> km per hour going the "
            "same way. The train is <length> m long. Find the time of passing in seconds.",
            "Train <length> m, <speed> km per hour, same way as a walker at <walk> km per hour. Seconds to pass the walker?",
            "A shepherd strolls beside the line at <walk> km per hour. From behind comes an express with <speed> km per hour and a length of <length> m. How many seconds is the express next to the shepherd, from its front to its end?",
            "For how many seconds is a runner, moving at <walk> km per hour, beside a train of <length> m that goes in the runner's direction at <speed> km per hour?",
            "Find the time in seconds in which a train of length <length> m, moving at <speed> km per hour, clears a person who moves at <walk> km per hour in the same sense.",
            "The dog does not care for trains and trots on at <walk> km per hour along the track. A freight train, all <length> m of it, catches up with the dog and leaves it behind at <speed> km per hour. How many seconds go by from its nose reaching the dog to its tail leaving the dog?",
            "I was walking <walk> km per hour next to the rails. A train came from behind me with <speed> km per hour and it was <length> m long. How many seconds did it take till the whole train was in front of me?",
            "A convoy stretching over <length> m of road at <speed> km per hour overtakes a cyclist who pedals at <walk> km per hour. How many seconds does the cyclist spend beside the convoy?",
            "At <walk> km per hour a track worker pushes a small cart along a side path. In the same direction a train of <length> m goes by at <speed> km per hour. What time in seconds does the train need to get from its front being level with the worker to its end being level?",
        ),
        steps=("rate = (speed - walk) * 1000 / 3600", "length / rate"),
        draw=between(length=(90, 300, 15), speed=(36, 90, 3), walk=(4, 8)),
    ),
    Problem(
        concept="train-length-from-pole-and-platform",
        phrasings=(
            "A train passes a pole in <pole> seconds and a platform of <platform> m in <seconds> "
            "seconds at the same speed. How many m long is the train?",
            "At constant speed a train needs <seconds> seconds for a platform <platform> m long "
            "and <pole> seconds for a signal post. What is the length of the train in m?",
            "A signal is passed by a train in <pole> seconds. The same train at the same speed "
            "crosses a bridge of <platform> m completely in <seconds> seconds. Find the length of "
            "the train in m.",
            "A platform is <platform> m long. A train at steady speed takes <seconds> seconds to "
            "cross it and only <pole> seconds to go past a man standing on it. How long is the "
            "train in m?",
            "Same train, same speed: pole in <pole> seconds, platform of <platform> m in <seconds> seconds. Train length in m?",
            "To clear a tunnel of <platform> m a train takes <seconds> seconds from its front going in to its end coming out. The tunnel guard at the mouth sees it go past in <pole> seconds. What is the train's length in m, if it never changes speed?",
            "How many m long is a convoy of steady speed that needs <pole> seconds to get by a milestone and <seconds> seconds to get wholly over a dam of <platform> m?",
            "Find the length in m of a train which at uniform speed clears a fixed point in <pole> seconds and a viaduct of length <platform> m in <seconds> seconds.",
            "<name> has nothing but a stopwatch and a lot of patience. The train is <pole> seconds in going past the signal and <seconds> seconds in getting completely past the platform, which is <platform> m long, always at one speed. What does <name> find for the length of the train, in m?",
            "The train went by me in <pole> seconds while I stood still. Then it went over a bridge that is <platform> m long, and that took <seconds> seconds until the last car was off. It always went just as fast. How long is the train in m?",
            "A column of buses drives past a road sign in <pole> seconds. Then, at the same speed, its first bumper comes to a bridge of <platform> m, and <seconds> seconds later its last bumper leaves the other end of the bridge. Find the length of the column in m.",
            "A steady train clears a station of <platform> m in <seconds> seconds, front in to end out. The lamp at its entrance, a mere point, is passed in <pole> seconds. What length in m follows for the train?",
        ),
        steps=("rate = platform / (seconds - pole)", "rate * pole"),
        draw=between("seconds > pole + 4", pole=(6, 20), platform=(100, 400, 20), seconds=(15, 40)),
    ),
    Problem(
        concept="boat-distance-downstream",
        phrasings=(
            "A boat goes <boat> km per hour in still water and the stream flows at <stream> km "
            "per hour. How many km does the boat go downstream in <hours> hours?",
            "In <hours> hours, how far does <name> get downstream by boat if the boat does <boat> "
            "km per hour in still water and the current is <stream> km per hour?",
            "The current of a river is <stream> km per hour. Rowing with the current for <hours> "
            "hours in a boat that makes <boat> km per hour in still water, what distance in km is "
            "covered?",
            "A ferry with a speed of <boat> km per hour in still water travels with a current of "
            "<stream> km per hour for <hours> hours. Find the distance in km.",
            "Boat <boat> km per hour, current <stream> km per hour with it, <hours> hours. Km?",
            "Salmon fishers let the engine run for <hours> hours and head for the sea with the river behind them. The river flows at <stream> km per hour, and on a lake their boat would do <boat> km per hour. How many km have they come along the bank?",
            "How many km are covered in <hours> hours by a swarm of bees with a speed of <boat> km per hour in calm air, when a wind of <stream> km per hour blows from right behind?",
            "Find the distance in km traversed in <hours> hours by a boat whose speed in still water is <boat> km per hour, the stream of <stream> km per hour being in its favor.",
            "The weather could not be better for a canoe trip. On still water <name> makes <boat> km per hour, and the river helps with <stream> km per hour. How many km down the river is <name> after <hours> hours of paddling?",
            "The river pushes us with <stream> km per hour. Our boat goes <boat> km per hour all by itself on a lake. If we drive <hours> hours the way the river goes, how many km do we get?",
            "A duck swims <boat> km per hour on a pond. Now it swims with a brook that runs at <stream> km per hour. What distance in km does it put behind it in <hours> hours?",
            "For <hours> hours a barge is carried on by a stream of <stream> km per hour and driven in the same direction by its engine, which alone gives it <boat> km per hour. How far in km does it get?",
        ),
        steps=("(boat + stream) * hours",),
        draw=between(boat=(8, 24), stream=(2, 6), hours=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="boat-hours-upstream",
        phrasings=(
            "A boat makes <boat> km per hour in still water. How many hours does it need for "
            "<distance> km upstream if the river flows at <stream> km per hour?",
            "Against a current of <stream> km per hour, <name> rows <distance> km. In still water "
            "<name> rows at <boat> km per hour. How many hours does it take?",
            "A village lies <distance> km upstream. The stream runs at <stream> km per hour, the "
            "boat at <boat> km per hour in still water. In how many hours is the village reached?",
            "How long in hours does a trip of <distance> km against the stream last when the boat "
            "has <boat> km per hour in still water and the stream <stream> km per hour?",
            "Boat <boat> km per hour, current <stream> km per hour against it, <distance> km. Hours?",
            "The doctor has to get to a farm <distance> km up the river. On a lake the doctor's boat does <boat> km per hour, but the river comes toward it at <stream> km per hour. After how many hours is the doctor there?",
            "In how many hours does a butterfly that flies <boat> km per hour in calm air cover <distance> km into a head wind of <stream> km per hour?",
            "Find the time in hours for a journey of <distance> km against a stream of <stream> km per hour, the speed in still water being <boat> km per hour.",
            "<name> should have checked the map first. Home is <distance> km away, and all of it against the river, which flows at <stream> km per hour. In still water the canoe does <boat> km per hour. How many hours of hard paddling lie ahead?",
            "The river pushes us back with <stream> km per hour while our boat tries to go <boat> km per hour, like it does on the lake. The castle is <distance> km up the river. How many hours till we are at the castle?",
            "A salmon swims <boat> km per hour where the water stands still. To its home pool it is <distance> km up a brook that runs at <stream> km per hour. For how many hours does the salmon swim?",
            "A tug loses <stream> km per hour of its still water speed of <boat> km per hour to the current. How many hours pass until it has towed a barge <distance> km up the river?",
        ),
        steps=("distance / (boat - stream)",),
        draw=between("boat > stream + 2", boat=(7, 22), distance=(6, 90, 3), stream=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="boat-speed-in-still-water",
        phrasings=(
            "A boat goes downstream at <down> km per hour and upstream at <up> km per hour. What "
            "is its speed in still water, in km per hour?",
            "<name> rows at <up> km per hour against the current and at <down> km per hour with "
            "it. How fast does <name> row in still water?",
            "With the stream a motorboat makes <down> km per hour, against it <up> km per hour. "
            "Find the speed in still water in km per hour.",
            "Upstream a rowing boat moves at <up> km per hour, downstream at <down> km per hour. "
            "What would be its speed in km per hour on a lake?",
        ),
        steps=("(down + up) / 2",),
        draw=between("down > up", down=(10, 30), up=(4, 20)),
    ),
    Problem(
        concept="stream-speed-from-two-times",
        phrasings=(
            "A boat covers <distance> km downstream in <fast> hours and the same way upstream in "
            "<slow> hours. What is the speed of the stream in km per hour?",
            "<name> rows <distance> km with the current in <fast> hours and back against it in "
            "<slow> hours. How fast is the current in km per hour?",
            "It takes <slow> hours to go up a river for <distance> km and <fast> hours to come "
            "down again. Find the speed of the river in km per hour.",
            "A steamer needs <fast> hours for <distance> km with the stream and <slow> hours for "
            "the way back. At how many km per hour does the stream flow?",
            "<distance> km: with the stream <fast> hours, against it <slow> hours. Stream in km per hour?",
            "A ferry links two towns that lie <distance> km apart on a river. Down the river it takes <fast> hours and up the river <slow> hours, with the engine always set the same. At how many km per hour does the water move?",
            "How strong, in km per hour, is a steady wind in which a drone covers <distance> km in <fast> hours with it and in <slow> hours against it, its own speed in the air being the same?",
            "Find the rate of the current in km per hour, if a boat of constant speed in still water takes <slow> hours for <distance> km against it and <fast> hours for the same distance with it.",
            "<name> is worn out and wants to know whom to blame. The way to the island downstream lasted <fast> hours, the way back <slow> hours, and each way was <distance> km with the same strokes. How many km per hour does the river do?",
            "Going down the river took us <fast> hours. Going back up took <slow> hours, and it was <distance> km each way. We paddled just as hard both times. How fast does the river go, in km per hour?",
            "A fish swims equally hard all day. The <distance> km up to the weir keep it busy for <slow> hours, the return down the same stretch for <fast> hours. How fast in km per hour is the stream?",
            "Between two locks lie <distance> km of river. A barge comes down from the upper lock in <fast> hours, turns, and is up again after another <slow> hours with its engine at the same power. What is the current in km per hour?",
        ),
        steps=("(distance / fast - distance / slow) / 2",),
        draw=between("slow > fast", distance=(24, 120, 6), fast=(2, 5), slow=(3, 10)),
    ),
    Problem(
        concept="boat-round-trip-hours",
        phrasings=(
            "A boat does <boat> km per hour in still water, the stream <stream> km per hour. How "
            "many hours does it take to go <distance> km upstream and come back?",
            "<name> rows to a place <distance> km away and back. The current flows at <stream> km "
            "per hour and <name> rows at <boat> km per hour in still water. How many hours does "
            "the whole trip last?",
            "In a river with a current of <stream> km per hour a motorboat with a speed of <boat> "
            "km per hour in still water goes down <distance> km and returns. What is the total "
            "time in hours?",
            "The pier is <distance> km down the river. Find the hours for a trip there and back "
            "if the boat makes <boat> km per hour in still water and the river flows at <stream> "
            "km per hour.",
            "Boat <boat> km per hour in still water, stream <stream> km per hour, <distance> km up and the same way back. Hours in all?",
            "A mail boat serves a village <distance> km up the river and turns round at once. The river runs at <stream> km per hour, and in still water the mail boat does <boat> km per hour. After how many hours is it home again?",
            "How many hours does a balloon with a motor that makes <boat> km per hour in calm air spend on its way to a field <distance> km off and straight back, when a wind of <stream> km per hour blows along the route in one direction all the time?",
            "Find the total time in hours for going <distance> km down a stream of <stream> km per hour and returning to the start, the speed in still water being <boat> km per hour.",
            "Pancakes are waiting at the lighthouse inn, <distance> km downstream, and <name> paddles there and, without a rest, all the way back. The current has <stream> km per hour; in still water the kayak has <boat> km per hour. How many hours of paddling do the pancakes cost?",
            "We took the boat to Grandma and then home again. She lives <distance> km away on the same river. The boat goes <boat> km per hour on a lake, and the river goes <stream> km per hour. How many hours did we ride in total?",
            "A salmon patrols a brook, <distance> km up and the same stretch down again, in water that runs at <stream> km per hour. In standing water it swims <boat> km per hour. In how many hours is one patrol done?",
            "The current of <stream> km per hour helps a rower one way and hinders him the other. His own speed is <boat> km per hour, and the turning point lies <distance> km from the start. What time in hours does he need until he is at the start again?",
        ),
        steps=("distance / (boat + stream) + distance / (boat - stream)",),
        draw=between("boat > stream + 2", boat=(6, 20), stream=(1, 5, 0.5), distance=(6, 60, 3)),
    ),
    Problem(
        concept="plane-ground-speed-with-headwind",
        phrasings=(
            "A plane flies <distance> km in <hours> hours against a wind of <wind> km per hour. "
            "How fast would it be in calm air, in km per hour?",
            "Against a headwind of <wind> km per hour a small plane takes <hours> hours for "
            "<distance> km. What is its speed in still air in km per hour?",
            "In <hours> hours a pilot covers <distance> km while a wind of <wind> km per hour "
            "blows straight from the front. Find the speed without wind in km per hour.",
            "The wind blows at <wind> km per hour straight against a plane that needs <hours> "
            "hours for <distance> km. At what speed in km per hour would it fly if there were no "
            "wind?",
            "<distance> km in <hours> hours, head wind <wind> km per hour. Speed in calm air, km per hour?",
            "Mail for the far islands has been <hours> hours in the air. The machine that carries it had <distance> km to go, and air came toward it at <wind> km per hour all along. At how many km per hour would it have got on without any wind?",
            "How many km per hour does a sports plane make when the air is still, if a stage of <distance> km with <wind> km per hour of wind right against it keeps it busy for <hours> hours?",
            "Find the speed in still air, in km per hour, of an airship which against a wind of <wind> km per hour traverses <distance> km in <hours> hours.",
            "The passengers grumble, for the flight of <distance> km took all of <hours> hours. The pilot blames the wind: <wind> km per hour, right on the nose, from start to landing. What speed in km per hour would the plane have had over the ground on a windless day?",
            "Our plane flew <distance> km in <hours> hours. The wind pushed it back with <wind> km per hour the whole time. How many km per hour would it fly if the wind went to sleep?",
            "With its engine set as it is, an air taxi loses <wind> km per hour to the head wind and so needs <hours> hours for a route of <distance> km. What would its speed be, in km per hour, if it lost nothing?",
            "Straight into a wind of <wind> km per hour, a rescue helicopter is <hours> hours on its way to a ship <distance> km off. What is the helicopter's own speed through the air in km per hour?",
        ),
        steps=("distance / hours + wind",),
        draw=between(distance=(600, 2400, 60), hours=(2, 6), wind=(20, 80, 5)),
    ),
)
