"""Families about angles, directions and turning."""

from training.corpus.draw import decimal, letters, one_integer, several_integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="degrees-to-radians",
        tags=("geometry", "units"),
        phrasings=(
            "Write a function to convert an angle from degrees to radians, rounded to <k> "
            "decimals.",
            "Write a python function to turn degrees into radians and round to <k> decimals.",
            "Given an angle in degrees, return it in radians with <k> decimals.",
            "How many radians are d degrees? Round to <k> decimal places.",
            "Return the radian measure, rounded to <k> digits after the point, of an angle in "
            "degrees.",
            "My angle is in degrees but I need radians, rounded to <k> decimals.",
        ),
        more_phrasings=(
            "Write a function to turn degrees into radians, to <k> decimals.",
            "Write a python function to multiply an angle in degrees by pi / 180 and give the product with <k> decimal places.",
            "Given an angle in degrees, return its arc measure where a half turn is pi, rounded to <k> digits after the decimal point.",
            "What is this number of degrees in radians, when <k> decimals are wanted?",
            "Degrees to radians, rounded to <k> places.",
            "A full circle is 360 by my count and two pi by yours; tell me what my angle is in yours, rounded to <k> decimals.",
            "The length of the arc that an angle, specified in degrees, subtends on the unit circle, rounded to <k> decimal places.",
            "180 becomes pi, 90 becomes half of pi, and so on in proportion; round whatever comes out to <k> decimals.",
        ),
        names=("to_radians", "degrees_to_radians", "deg2rad", "radians_of"),
        solutions=("""\
import math

def <f>(degrees):
    return round(math.radians(degrees), <k>)
""", """\
import math

def <f>(angle):
    return round(angle * math.pi / 180, <k>)
"""),
        inputs=lambda rng, k: (rng.choice((1, 5, 15)) * rng.randint(1, 24),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="radians-to-degrees",
        tags=("geometry", "units"),
        phrasings=(
            "Write a function to convert an angle from radians to degrees, rounded to 1 decimal.",
            "Write a python function to turn radians into degrees and round to one decimal.",
            "Given an angle in radians, return the same angle in degrees with 1 decimal.",
            "How many degrees is an angle of r radians? Round to 1 decimal place.",
            "Return the degree measure, to one digit after the point, of an angle in radians.",
            "I get angles in radians and need them in degrees, rounded to 1 decimal.",
        ),
        names=("to_degrees", "radians_to_degrees", "rad2deg", "degrees_of"),
        solutions=("""\
import math

def <f>(radians):
    return round(math.degrees(radians), 1)
""", """\
import math

def <f>(angle):
    return round(angle * 180 / math.pi, 1)
"""),
        inputs=lambda rng: (decimal(rng, -3, 7, rng.randint(1, 2)),),
    ),
    Family(
        concept="normalise-angle",
        tags=("geometry", "units"),
        phrasings=(
            "Write a function to bring any angle in whole degrees into the range from 0 to 359.",
            "Write a python function to normalise an angle: return the equal direction between "
            "0 (included) and 360 degrees (excluded).",
            "Given an integer angle, maybe negative or above 360, return the same direction as "
            "a number from 0 to 359.",
            "Which angle from 0 up to 359 points the same way as the given one, in degrees?",
            "Return an angle in degrees with all full turns removed, never negative and below 360.",
            "I add and subtract degrees and get values like -90 or 725; I need them back in 0 "
            "to 359.",
        ),
        more_phrasings=(
            "Write a function to reduce an integer angle in degrees to 0 to 359.",
            "Write a python function to wrap a whole number of degrees, of any size or sign, into the half-open range from 0 to 360.",
            "Given a possibly negative or huge number of degrees, remove or add full turns until it lies between 0 and 359, and return it.",
            "What is this integer angle modulo a complete turn, as a value of 0 to 359 degrees?",
            "Integer angle modulo 360, non-negative.",
            "After spinning round and round, perhaps backwards, by so many degrees, what does the dial from 0 to 359 show, if it was at 0 before?",
            "The unique representative r with 0 <= r < 360 of an integer angle's residue class modulo 360.",
            "As long as the angle is below 0, add 360; as long as it is 360 or more, subtract 360; return what you end up with.",
        ),
        names=("normalise_angle", "normalize_angle", "wrap_angle", "wrap_degrees"),
        solutions=("""\
def <f>(angle):
    return angle % 360
""", """\
def <f>(degrees):
    while degrees < 0:
        degrees += 360
    while degrees >= 360:
        degrees -= 360
    return degrees
"""),
        inputs=one_integer(-900, 1500, 360, -90, 0, 720),
    ),
    Family(
        concept="angle-kind",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to name the kind of an angle of 1 to 359 degrees: 'acute' below "
            "90, 'right' at 90, 'obtuse' below 180, 'straight' at 180, else 'reflex'.",
            "Write a python function to classify an angle in degrees as 'acute' (< 90), 'right' "
            "(90), 'obtuse' (< 180), 'straight' (180) or 'reflex' (> 180).",
            "Given an angle from 1 to 359 degrees, return 'acute', 'right', 'obtuse', "
            "'straight' or 'reflex'.",
            "Is an angle acute, right, obtuse, straight or reflex? Return the word in lower case.",
            "Return the name of an angle's type in lower case: acute, right (90), obtuse, "
            "straight (180) or reflex (over 180 degrees).",
            "I want to label angles in degrees with one of 'acute', 'right', 'obtuse', "
            "'straight', 'reflex'.",
        ),
        names=("angle_kind", "classify_angle", "angle_type", "kind_of_angle"),
        solutions=("""\
def <f>(angle):
    if angle < 90:
        return "acute"
    if angle == 90:
        return "right"
    if angle < 180:
        return "obtuse"
    return "straight" if angle == 180 else "reflex"
""", """\
def <f>(degrees):
    if degrees > 180:
        return "reflex"
    elif degrees == 180:
        return "straight"
    elif degrees > 90:
        return "obtuse"
    elif degrees == 90:
        return "right"
    else:
        return "acute"
"""),
        inputs=one_integer(1, 359, 90, 180, 89, 91),
    ),
    Family(
        concept="remaining-angle",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the <name> of an angle, the one that makes <whole> "
            "degrees together with it.",
            "Write a python function to return the <name> in degrees: <whole> minus the given "
            "angle.",
            "Given an angle in degrees, return its <name> (both add up to <whole> degrees).",
            "How much does an angle lack to make up <whole> degrees? Return that <name>.",
            "Return the <name> of an angle below <whole> degrees, such that the two sum to "
            "<whole>.",
            "I need the <name> of an angle, so that both make <whole> degrees.",
        ),
        more_phrasings=(
            "Write a function to get the <name> of an angle in degrees (sum <whole>).",
            "Write a python function to subtract an angle from <whole> degrees, which yields what is called its <name>.",
            "Given the size of an angle in degrees, return how much is missing to <whole>, that is, its <name>.",
            "By how many degrees does an angle fall short of <whole>, in other words, what is its <name>?",
            "The <name> of an angle: the rest to <whole> degrees.",
            "Two angles fit together to make <whole> degrees; I know the one, so tell me the other, known as its <name>.",
            "For an angle a in degrees, its <name>, defined as the angle b satisfying a + b = <whole>.",
            "Once added to the argument, the result has to give <whole> degrees; this result goes by the name of <name>.",
        ),
        names=("remaining_angle", "other_angle", "missing_angle", "complete_angle"),
        solutions=("""\
def <f>(angle):
    return <whole> - angle
""", """\
def <f>(degrees):
    rest = <whole> - degrees
    return rest
"""),
        inputs=lambda rng, whole, name: (rng.randint(1, whole - 1),),
        parameters=lambda rng: rng.choice(
            (
                {"whole": 90, "name": "complement"},
                {"whole": 180, "name": "supplement"},
                {"whole": 360, "name": "explement"},
            )
        ),
    ),
    Family(
        concept="smallest-turn-between-headings",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the smaller angle between two headings of 0 to 359 degrees.",
            "Write a python function to compute how many degrees one has to turn at least to "
            "get from one compass heading to another.",
            "Given two directions in whole degrees (0 to 359), return the difference the short "
            "way round, from 0 to 180.",
            "How far apart are two headings on a circle of 360 degrees, measured along the "
            "shorter arc?",
            "Return the minimal rotation in degrees, in either direction, from the first "
            "heading to the second.",
            "I need the angle between two compass bearings; 350 and 10 are 20 degrees apart.",
        ),
        more_phrasings=(
            "Write a function to get the shortest angular distance in degrees between two headings (0 to 359).",
            "Write a python function to return the lesser of the two arcs into which a pair of compass bearings divides the full 360 degrees.",
            "Given two directions as degrees from 0 to 359, return by how many of them they differ, going round whichever side is nearer, so at most 180.",
            "How many degrees does a ship on one course have to swing, port or starboard, at the very least to be on the other course?",
            "Minimal angular difference of two bearings, 0 to 180.",
            "Two hands of a dial marked from 0 to 359 point somewhere; how wide is the narrower opening between them, in degrees?",
            "The circular distance min(d, 360 - d), where d is the absolute difference of two headings, each in 0 to 359.",
            "From 5 to 355 it is 10 degrees and not 350: take the difference of two headings and, if it is over a half turn, what is missing to a full one.",
        ),
        names=("smallest_turn", "heading_difference", "angle_between", "turn_needed"),
        solutions=("""\
def <f>(a, b):
    difference = abs(a - b) % 360
    return min(difference, 360 - difference)
""", """\
def <f>(start, end):
    turn = (end - start) % 360
    if turn > 180:
        turn = 360 - turn
    return turn
"""),
        inputs=lambda rng: (rng.randint(0, 359), rng.choice((rng.randint(0, 359), 350, 5))),
    ),
    Family(
        concept="compass-after-turns",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to return where someone facing north ('N') looks after a string "
            "of quarter turns, 'L' for left and 'R' for right.",
            "Write a python function to follow turns 'L' and 'R' of 90 degrees, starting at "
            "'N', and return the final 'N', 'E', 'S' or 'W'.",
            "Given a string of left and right turns ('L', 'R'), return the compass letter faced "
            "at the end when starting towards north.",
            "Which of N, E, S, W does a walker face who starts looking north and makes quarter "
            "turns, given as a string of 'L' (left) and 'R' (right)?",
            "Return the final direction as one letter N, E, S or W; the start is N and every L "
            "or R turns by a right angle.",
            "I have turn commands like 'LRR' and start facing 'N'; which compass letter do I "
            "face in the end?",
        ),
        more_phrasings=(
            "Write a function to track quarter turns 'L'/'R' from north and return the final heading letter, one of N, E, S, W.",
            "Write a python function to start from 'N', rotate by 90 degrees left for each 'L' and right for each 'R' in a string, and say which of 'N', 'E', 'S', 'W' results.",
            "Given a string with turning orders, 'L' for counterclockwise and 'R' for clockwise by a right angle, return the compass letter ('N', 'E', 'S', 'W') faced after all of them, having begun at 'N'.",
            "Towards which compass point (N, E, S or W) does a robot look at the end, if it looked north before obeying a string of quarter turns L and R?",
            "Compass letter after L/R quarter turns from 'N'.",
            "You stand with your face to the north and I call out left (L) or right (R) several times in one string; you turn a quarter each time; tell me N, E, S or W for where you face finally.",
            "The element of ('N', 'E', 'S', 'W') at index (number of 'R' minus number of 'L') modulo 4 for a string of turns.",
            "'RR' ends in 'S', 'L' ends in 'W', an empty string in 'N': each R goes one further in the circle N, E, S, W and each L one back.",
        ),
        names=("final_direction", "facing", "compass_after", "direction_after_turns"),
        solutions=("""\
def <f>(turns):
    index = turns.count("R") - turns.count("L")
    return "NESW"[index % 4]
""", """\
def <f>(turns):
    direction = 0
    for turn in turns:
        if turn == "R":
            direction = (direction + 1) % 4
        else:
            direction = (direction - 1) % 4
    return "NESW"[direction]
""", """\
def <f>(commands):
    right = {"N": "E", "E": "S", "S": "W", "W": "N"}
    left = {"N": "W", "W": "S", "S": "E", "E": "N"}
    facing = "N"
    for c in commands:
        facing = right[facing] if c == "R" else left[facing]
    return facing
"""),
        inputs=lambda rng: (letters(rng, size(rng, 1, 7), "LR"),),
    ),
    Family(
        concept="opposite-compass-direction",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to return the opposite of a compass direction such as 'north' or "
            "'southwest'.",
            "Write a python function to reverse a compass point written in lower case ('north', "
            "'east', 'northwest' and so on).",
            "Given the one of the eight compass directions that you face, in lower case, return "
            "the name of the direction behind you.",
            "Which direction is opposite to the given one? 'northeast' gives 'southwest', "
            "'west' gives 'east'.",
            "Return the compass direction that points the other way; the names are lower case "
            "without hyphens.",
            "I walk towards a direction like 'southeast' and want the name of the way back.",
        ),
        more_phrasings=(
            "Write a function to flip a compass direction in lower case, like 'east' to 'west' or 'northwest' to 'southeast'.",
            "Write a python function to tell the name, in small letters, of the point lying across the compass rose from one of its eight main points.",
            "Given one of north, northeast, east, southeast, south, southwest, west, northwest as a string, return the one that is 180 degrees away.",
            "Where does a wind blow to, if it comes from the given one of the eight lower-case compass directions?",
            "Opposite of an eight-point compass name, lower case.",
            "I'm looking towards, say, the 'northeast'; what do you call the direction at my back, written in small letters as well?",
            "An involution on the eight lower-case compass names that maps each to the name four places on in clockwise order.",
            "Exchange 'north' with 'south' and 'east' with 'west' in whatever of the eight direction names is passed, also when the two are combined as in 'southwest'.",
        ),
        names=("opposite_direction", "opposite", "reverse_direction", "way_back"),
        solutions=("""\
def <f>(direction):
    names = ["north", "northeast", "east", "southeast",
             "south", "southwest", "west", "northwest"]
    return names[(names.index(direction) + 4) % 8]
""", """\
def <f>(direction):
    pairs = {"north": "south", "east": "west",
             "northeast": "southwest", "southeast": "northwest"}
    for one, other in pairs.items():
        if direction == one:
            return other
        if direction == other:
            return one
"""),
        inputs=lambda rng: (
            rng.choice("north northeast east southeast south southwest west northwest".split()),
        ),
    ),
    Family(
        concept="heading-to-compass-letter",
        tags=("geometry", "strings"),
        phrasings=(
            "Write a function to turn a heading from 0 to 359 degrees into the nearest of 'N', "
            "'E', 'S', 'W' (0 is north, 90 is east; 45, 135, 225, 315 go to the next one "
            "clockwise).",
            "Write a python function to return 'N', 'E', 'S' or 'W' for a compass heading: N "
            "from 315 and below 45, E from 45, S from 135, W from 225 to below 315.",
            "Given a heading in whole degrees (0 north, 90 east), return the letter of its "
            "quarter; the quarters start at 45 (E), 135 (S), 225 (W) and 315 (N).",
            "Which of the letters N, E, S, W is closest to a heading of 0 to 359 degrees "
            "clockwise from north? Exact middles such as 45 go to the clockwise one.",
            "Return the main compass letter for a bearing of 0 to 359: E for 45 to 134, S for "
            "135 to 224, W for 225 to 314, N otherwise.",
            "I have bearings in degrees and want just N, E, S or W, where 45 to 134 is E, 135 "
            "to 224 S, 225 to 314 W and the rest N.",
        ),
        more_phrasings=(
            "Write a function to get 'N', 'E', 'S' or 'W' for a heading of 0 to 359: E covers 45-134, S 135-224, W 225-314, N the rest.",
            "Write a python function to round a bearing in whole degrees (clockwise from north) to the closest main compass point as a capital letter, halfway cases going clockwise.",
            "Given degrees from 0 to 359, add 45, see in which quarter of the circle that lands (modulo 360), and return the matching one of N, E, S, W.",
            "Into which of the sectors N, E, S, W does a heading of 0 to 359 degrees fall, when 45, 135, 225 and 315 each already belong to the following one, E, S, W and N?",
            "Nearest cardinal letter for degrees; ties clockwise.",
            "My compass shows a number, 0 for north and 90 for east, up to 359; tell me the big letter (N, E, S or W) it is nearest, and for one exactly between two, the one you come to as the number rises.",
            "The letter in 'NESW' with index floor(((h + 45) mod 360) / 90), h being a heading from 0 to 359.",
            "From 315 through 0 up to 44 the answer is 'N'; each following 90 degrees belong to 'E', to 'S' and to 'W'; classify a heading that way.",
        ),
        names=("compass_letter", "heading_letter", "to_compass", "main_direction"),
        solutions=("""\
def <f>(degrees):
    return "NESW"[(degrees + 45) % 360 // 90]
""", """\
def <f>(heading):
    if 45 <= heading < 135:
        return "E"
    if 135 <= heading < 225:
        return "S"
    if 225 <= heading < 315:
        return "W"
    return "N"
"""),
        inputs=lambda rng: (
            rng.choice((rng.randint(0, 359), rng.choice((44, 45, 134, 135, 224, 225, 314, 315)))),
        ),
    ),
    Family(
        concept="degrees-minutes-seconds-to-decimal",
        tags=("geometry", "units"),
        phrasings=(
            "Write a function to convert an angle in degrees, minutes and seconds to decimal "
            "degrees, rounded to 4 decimals.",
            "Write a python function to turn a coordinate (degrees, arc minutes, arc seconds) "
            "into one number of degrees with 4 decimals.",
            "Given degrees, minutes and seconds of an angle as three arguments, return the "
            "angle in degrees to four decimals.",
            "How many degrees are d degrees m minutes s seconds (60 minutes in a degree, 60 "
            "seconds in a minute)? Round to 4 decimals.",
            "Return d + m / 60 + s / 3600 rounded to four decimals.",
            "I read a map position as degrees, minutes, seconds and need decimal degrees with 4 "
            "decimals.",
        ),
        more_phrasings=(
            "Write a function to get decimal degrees, 4 decimals, from degrees, minutes and seconds.",
            "Write a python function to express an angle passed as three numbers in sexagesimal notation (degrees, arc minutes, arc seconds) as a decimal fraction of degrees to four places.",
            "Given degrees, then minutes, then seconds of arc, return the whole angle in degrees alone, rounded to 4 decimals.",
            "What is an angle of so many degrees, minutes and seconds in degrees only, with four digits after the point?",
            "Degrees, minutes, seconds to degrees, four decimals.",
            "A minute is a sixtieth of a degree, a second a sixtieth of a minute: put the three numbers I read off the map together to a single number of degrees, rounded to 4 decimals.",
            "The value degrees + minutes/60 + seconds/3600, rounded to four decimal places, for the three arguments in that order.",
            "(10, 30, 0) comes out as 10.5: the minutes and the seconds turn into a fraction of a degree that is added on, with four decimals at most.",
        ),
        names=("dms_to_decimal", "decimal_degrees", "to_decimal_degrees", "dms"),
        solutions=("""\
def <f>(degrees, minutes, seconds):
    return round(degrees + minutes / 60 + seconds / 3600, 4)
""", """\
def <f>(d, m, s):
    total = d * 3600 + m * 60 + s
    return round(total / 3600, 4)
"""),
        inputs=several_integers((0, 179), (0, 59), (0, 59)),
    ),
    Family(
        concept="slope-percent",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute the gradient of a road in percent from its rise and "
            "its horizontal length, rounded to 1 decimal.",
            "Write a python function to express a rise over a horizontal distance as a "
            "percentage with 1 decimal.",
            "Given the height gained and the horizontal distance, return the road's slope in "
            "percent to one decimal.",
            "How steep, in percent, is a path that climbs r metres over d metres on the map? "
            "Arguments r, d; 1 decimal.",
            "Divide the rise by the run and multiply by 100; round to one decimal.",
            "I need the incline of a ramp as a percentage (1 decimal) from its height and its "
            "horizontal length.",
        ),
        more_phrasings=(
            "Write a function to get a slope in percent, 1 decimal, from rise and run.",
            "Write a python function to tell how many metres a road climbs on 100 metres of level distance, given its climb and its level distance, to one decimal.",
            "Given first the vertical gain and then the horizontal distance, return their ratio as a percentage rounded to 1 decimal.",
            "How steep, in percent with one decimal, is a way that rises by the first argument over a horizontal stretch of the second?",
            "Rise over run in percent, one decimal.",
            "The road sign needs a number: the road goes up by so much while on the map it goes forward by so much; how many per cent is that, with 1 decimal?",
            "The quotient of rise and run multiplied by one hundred and rounded to one decimal place.",
            "Climbing 5 over a level 50 is 10.0 percent; do this for any height and distance along the ground (in this order) and keep a single decimal.",
        ),
        names=("slope_percent", "road_gradient", "incline", "steepness"),
        solutions=("""\
def <f>(rise, run):
    return round(rise / run * 100, 1)
""", """\
def <f>(height, distance):
    ratio = height / distance
    return round(ratio * 100, 1)
"""),
        inputs=several_integers((0, 90), (50, 900)),
    ),
)
