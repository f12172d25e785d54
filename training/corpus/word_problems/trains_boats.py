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
        ),
        steps=("distance / hours + wind",),
        draw=between(distance=(600, 2400, 60), hours=(2, 6), wind=(20, 80, 5)),
    ),
)
