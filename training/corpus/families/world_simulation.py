"""Families about processes followed step by step: balls, lifts, machines and animals."""

from random import Random
from typing import Any

from training.corpus.draw import integers, letters, several_integers, size
from training.corpus.family import Family


def moves(rng: Random, alphabet: str, longest: int = 8) -> str:
    """A string of commands."""
    return letters(rng, size(rng, 1, longest), alphabet)


def bus_stops(rng: Random) -> Any:
    """Pairs (on, off) with never more people leaving than there are."""
    riding, stops = 0, []
    for _ in range(rng.randint(1, 5)):
        off, on = rng.randint(0, riding), rng.randint(0, 9)
        riding += on - off
        stops.append((on, off))
    return (stops,)


def lift_stops(rng: Random) -> Any:
    """Floors, each different from the one before."""
    floors = [rng.randint(0, 9)]
    for _ in range(rng.randint(1, 7)):
        floors.append((floors[-1] + rng.randint(1, 9)) % 10)
    return (floors,)


FAMILIES = (
    Family(
        concept="bouncing-ball-bounces",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count how often a ball dropped from a given height bounces "
            "until it rises less than 1, each bounce reaching <p> percent of the height before.",
            "Write a python function to find after how many bounces a ball no longer reaches a "
            "height of 1, if every bounce keeps <p>% of the height.",
            "Given a starting height, multiply it by <p> percent per bounce and return the "
            "number of bounces made until the height is below 1.",
            "How many times does the height have to shrink to <p> percent of itself until it is "
            "less than 1? A start below 1 needs 0 bounces.",
            "Return how many bounces, each reaching <p> percent of the last height, bring a "
            "ball from its start height to under 1.",
            "A ball falls from some height and always comes back to <p>% of it. After how many "
            "bounces is its height below 1 (0 if it starts below)?",
        ),
        more_phrasings=(
            "Write a function to count bounces, each to <p> percent of the previous height, until a ball's height is under 1.",
            "Write a python function to multiply a height by <p> hundredths repeatedly and tell after how many times it has become smaller than 1.",
            "Given from how high a ball is dropped, return how many times it hits the floor before its height, cut to <p> percent at each hit, is less than 1; a start below 1 gives 0.",
            "How many bounces does it take a ball to be lower than 1 if it comes back to <p> percent of where it fell from every time?",
            "Bounces at <p>% until below height 1.",
            "Let a ball fall; it jumps back up to <p> hundredths of the height, falls again, jumps again; which jump, counted from 1, is the first to get less than 1 high? If the ball starts less than 1 high, say 0.",
            "The least n >= 0 with h * (<p> / 100)^n < 1 for a starting height h.",
            "While the height is 1 or more, count one bounce and replace the height by <p> percent of it; return the count.",
        ),
        names=("count_bounces", "bounces", "bounces_until_rest", "ball_bounces"),
        solutions=("""\
def <f>(height):
    bounces = 0
    while height >= 1:
        height = height * <p> / 100
        bounces += 1
    return bounces
""", """\
def <f>(height):
    if height < 1:
        return 0
    return 1 + <f>(height * <p> / 100)
"""),
        inputs=lambda rng, p: (rng.choice((0, 1, rng.randint(1, 20), rng.randint(10, 500))),),
        parameters=lambda rng: {"p": rng.choice((40, 50, 60, 70, 75, 80))},
    ),
    Family(
        concept="bouncing-ball-distance",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to compute the total way of a ball dropped from a height until "
            "its n-th hit on the ground, rising to half the height each time, as a float.",
            "Write a python function to add up how far a ball travels, down and up, until it "
            "touches the ground for the n-th time (n >= 1) when every bounce halves the height; "
            "a float.",
            "Given a height and n >= 1, return as a float the distance covered by the falling "
            "and rising ball up to its n-th contact with the floor; each rebound is half as "
            "high.",
            "How far, as a float, has a ball moved in all at the moment of its n-th impact, if "
            "it is dropped from h and always springs back to half? Arguments h, n.",
            "Return the path length (float) of a ball up to impact number n: first the height, "
            "then twice each rebound, which is half of the height before.",
            "I drop a ball from h; it bounces to half its last height. What distance (up and "
            "down, float) has it done when it hits the floor the n-th time?",
        ),
        names=("ball_distance", "total_distance", "path_of_ball", "bounce_distance"),
        solutions=("""\
def <f>(height, n):
    total = float(height)
    for _ in range(n - 1):
        height /= 2
        total += 2 * height
    return total
""", """\
def <f>(h, n):
    rebounds = [h / 2 ** i for i in range(1, n)]
    return h + 2.0 * sum(rebounds)
"""),
        inputs=several_integers((1, 200), (1, 6)),
    ),
    Family(
        concept="lift-floors-travelled",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to count the floors a lift travels when it starts at floor 0 and "
            "visits the floors of a list in order.",
            "Write a python function to add up the distances between consecutive stops of an "
            "elevator, beginning at floor 0.",
            "Given the list of floors an elevator goes to one after the other from floor 0, "
            "return how many floors it passes in total, up and down.",
            "How far (in floors) does a lift drive that starts on the ground floor, 0, and "
            "stops at the listed floors in that order?",
            "Return the sum of |next - current| over a lift's stops, the first way being from "
            "floor 0.",
            "My lift is on floor 0 and gets a list of floors to visit in turn; how many floors "
            "does it move altogether?",
        ),
        more_phrasings=(
            "Write a function to total the floors a lift passes, from 0 through a list of stops.",
            "Write a python function to sum the absolute differences between each floor on a list and the one visited before it, the ground floor 0 coming before the first.",
            "Given the floors at which an elevator halts in turn, return how many storeys it goes up and down in total if it is at 0 to begin with.",
            "What number of storeys, upward and downward alike, does a lift cover while serving this list of floors from the ground floor (0)?",
            "Total lift travel in floors, starting from 0.",
            "I live in a lift for a day: from the ground floor it takes me to one floor after another as the list says; how many floors have I ridden in all, up or down?",
            "The total variation of the sequence 0, f1, f2, ..., fn for a list of floors f.",
            "[3, 1] makes 5, namely 3 up and 2 down: going back down doesn't cancel what was gone up.",
        ),
        names=("floors_travelled", "lift_distance", "total_floors", "elevator_travel"),
        solutions=("""\
def <f>(stops):
    current = total = 0
    for floor in stops:
        total += abs(floor - current)
        current = floor
    return total
""", """\
def <f>(floors):
    return sum(abs(b - a) for a, b in zip([0] + floors, floors))
"""),
        inputs=lambda rng: (integers(rng, -2, 12, size(rng, 1, 7)),),
    ),
    Family(
        concept="lift-turns",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to count how often a lift changes its direction while visiting a "
            "list of floors, where consecutive floors always differ.",
            "Write a python function to find the number of times an elevator turns from up to "
            "down or from down to up on its list of stops (no two neighbours equal).",
            "Given the floors a lift visits in order, neighbours different, return the number "
            "of direction changes.",
            "How many times does a lift reverse on its way through the listed floors? "
            "Consecutive floors are never the same.",
            "Return how many inner stops of the list are higher than both neighbours or lower "
            "than both (adjacent floors differ).",
            "I log the floors of an elevator, each different from the one before; count its "
            "changes between going up and going down.",
        ),
        more_phrasings=(
            "Write a function to count direction reversals of a lift in a list of floors, neighbours always being different.",
            "Write a python function to look at each three successive stops of an elevator and count those where the second is a peak or a low; successive floors never coincide.",
            "Given floors in the order visited, none equal to the one before, return how many times the lift went on upwards after coming down or downwards after coming up.",
            "At how many stops does the lift start in the opposite direction to that in which it arrived, successive floors always differing?",
            "Number of ups-to-downs and downs-to-ups in a floor list.",
            "I ride in a lift and watch the arrow, up or down; each stop is on another floor than the one before; how many times does the arrow flip?",
            "The number of sign changes in the sequence of first differences of a list without equal neighbours.",
            "[0, 5, 2, 1, 4] has 2 turns, at floor 5 and at floor 1: the first and the last stop can never count, nor does a stop in passing; two equal floors never follow each other.",
        ),
        names=("direction_changes", "count_turns", "reversals", "lift_turns"),
        solutions=("""\
def <f>(floors):
    turns = 0
    for a, b, c in zip(floors, floors[1:], floors[2:]):
        if (b - a) * (c - b) < 0:
            turns += 1
    return turns
""", """\
def <f>(stops):
    ups = [b > a for a, b in zip(stops, stops[1:])]
    return sum(x != y for x, y in zip(ups, ups[1:]))
"""),
        inputs=lift_stops,
    ),
    Family(
        concept="robot-facing-and-position",
        tags=("simulation", "tuples"),
        phrasings=(
            "Write a function to return the final (x, y) of a robot that starts at (0, 0) "
            "facing up, obeying 'F' (one step forward), 'L' and 'R' (turn by 90 degrees).",
            "Write a python function to run commands 'F' forward, 'L' turn left, 'R' turn right "
            "for a robot at the origin that looks along the positive y-axis; return its place "
            "as (x, y).",
            "Given a string of F, L and R, return where a robot ends as (x, y); it begins at "
            "(0, 0) heading to larger y and L, R are quarter turns on the spot.",
            "Where is the robot after commands such as 'FFRF'? Start (0, 0), facing north (y "
            "grows), F steps one forward, L and R turn in place.",
            "Return the tuple (x, y) reached by a turtle from (0, 0) facing +y: 'F' moves by 1, "
            "'L' and 'R' only turn it left or right by 90 degrees.",
            "My robot stands at (0, 0) facing up (y increases upwards) and understands F, L and "
            "R; give its final coordinates as a tuple.",
        ),
        more_phrasings=(
            "Write a function to find where a robot ends, as (x, y), from (0, 0) facing up with commands F (forward 1), L and R (turn 90 degrees).",
            "Write a python function to interpret a string of 'F', 'L', 'R' as one step ahead, a left and a right quarter turn, and return the final coordinates as a tuple, the start being the origin with the view along growing y.",
            "Given commands in a string, return as (x, y) where the machine stops: it sets out from (0, 0) looking to positive y; only 'F' changes the place, by 1, while 'L' and 'R' change the heading by a right angle.",
            "At which (x, y) does a turtle arrive that begins at the origin, nose up, and obeys each F (go ahead by 1), L (turn left) and R (turn right, both by 90 degrees)?",
            "Final (x, y) after F/L/R commands, start (0, 0) facing +y.",
            "Stand in the middle of squared paper and look to the top edge: F means walk one square the way you look, L and R mean turn left or right a quarter without walking; after all the letters, how far right and how far up are you, as a tuple?",
            "The position component of the state ((0, 0), (0, 1)) after applying F: p -> p + d, L: d = (dx, dy) -> (-dy, dx), R: d -> (dy, -dx) along the command string.",
            "'FFRF' leads to (1, 2) and 'LF' to (-1, 0); a string without F leaves the robot at (0, 0).",
        ),
        names=("robot_end", "final_position", "run_robot", "turtle_position"),
        solutions=("""\
def <f>(commands):
    x, y = 0, 0
    dx, dy = 0, 1
    for c in commands:
        if c == "F":
            x, y = x + dx, y + dy
        elif c == "L":
            dx, dy = -dy, dx
        else:
            dx, dy = dy, -dx
    return (x, y)
""", """\
def <f>(commands):
    directions = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    x = y = facing = 0
    for c in commands:
        if c == "R":
            facing = (facing + 1) % 4
        elif c == "L":
            facing = (facing - 1) % 4
        else:
            x += directions[facing][0]
            y += directions[facing][1]
    return (x, y)
"""),
        inputs=lambda rng: (moves(rng, "FFFLR", 9),),
    ),
    Family(
        concept="walk-returns-to-start",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to check whether a walk of steps 'N', 'S', 'E', 'W' ends where it "
            "began.",
            "Write a python function to test if a string of compass steps (N, S, E, W, one unit "
            "each) leads back to the start.",
            "Given a string of moves N, S, E and W, return True if the final place equals the "
            "starting place.",
            "Does a walker who goes one block for each of the letters N, E, S, W arrive at the "
            "starting point again in the end?",
            "Return whether there are as many N as S and as many E as W in a string of steps.",
            "I walk one street per letter (N, S, E or W); am I back at the place where I "
            "started after the last step?",
        ),
        more_phrasings=(
            "Write a function to tell if a string of N, S, E, W unit steps ends at its start.",
            "Write a python function to return True when in a route of compass letters the norths cancel the souths and the easts cancel the wests.",
            "Given a walk in which every letter, N, S, E or W, means a step of one unit in that direction, return whether it is a round trip.",
            "Does someone following these one-unit compass steps (N, S, E, W) come out just where they set off?",
            "Closed-walk test for N/S/E/W steps.",
            "I walk a block north, east, south or west for every letter on my note; am I home again when the note is finished?",
            "A predicate on words over {N, S, E, W}, true if and only if the sum of the corresponding unit vectors is zero.",
            "'NESW' and '' give True, 'NNS' and 'NE' give False: for each step there must be one that undoes it.",
        ),
        names=("returns_to_start", "is_round_trip", "back_home", "ends_at_start"),
        solutions=("""\
def <f>(steps):
    return steps.count("N") == steps.count("S") and steps.count("E") == steps.count("W")
""", """\
def <f>(walk):
    x = y = 0
    for step in walk:
        if step == "N":
            y += 1
        elif step == "S":
            y -= 1
        elif step == "E":
            x += 1
        else:
            x -= 1
    return x == 0 and y == 0
"""),
        inputs=lambda rng: (
            (lambda s: "".join(rng.sample(s, len(s))))(
                rng.choice(
                    ("", "NS", "NSEW", "NSNS", "NNSE", "NEW", "EWWN", "SNEWNS", "EEWW", "NNS")
                )
            ),
        ),
    ),
    Family(
        concept="farthest-distance-during-walk",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to find the greatest distance from the start, in blocks (|x| + "
            "|y|), reached during a walk of steps '<', '>', '^' and 'v'.",
            "Write a python function to follow a path of arrows ('^', 'v', '<', '>') and return "
            "the largest |x| + |y| on the way, starting at (0, 0).",
            "Given a string of arrows < > ^ v, each a step of one unit, return how far from the "
            "start (horizontal plus vertical distance) the walk gets at most.",
            "How many blocks away from its starting point is a walker at the farthest moment of "
            "a walk given by arrow characters (left, right, up, down)?",
            "Return the maximum Manhattan distance to the starting place over all moments of "
            "the route made of '<', '>', '^', 'v'.",
            "My robot moves one tile per arrow in a string; what is its greatest distance from "
            "home, counted in tiles sideways plus tiles up or down?",
        ),
        more_phrasings=(
            "Write a function to get the greatest |x| + |y| reached on a walk of '<', '>', '^', 'v' unit steps from (0, 0).",
            "Write a python function to trace arrows (left '<', right '>', up '^', down 'v') and return the maximal city-block distance from the beginning at any time.",
            "Given a route as a string of arrow characters, compute after every unit step how many blocks, across plus along, you are from where you started, and return the largest number, 0 for no steps.",
            "How far off, in horizontal plus vertical units, does somebody following the arrows < > ^ v ever get from the starting point, the end of the walk being of no special importance?",
            "Peak Manhattan distance from the start along an arrow path.",
            "Walk through a town of square blocks as the arrows <, >, ^, v tell you, one block each; when you were farthest from your hotel, where you started, how many blocks would the way back have been?",
            "The maximum over all prefixes p of a word over {<, >, ^, v} of the L1 norm of the displacement of p.",
            "'>>^v<<' gives 3, since after the third arrow one is 2 to the right and 1 up; that the walk comes home again doesn't matter.",
        ),
        names=("farthest", "greatest_distance", "max_distance", "farthest_from_home"),
        solutions=("""\
def <f>(arrows):
    x = y = best = 0
    for arrow in arrows:
        x += (arrow == ">") - (arrow == "<")
        y += (arrow == "^") - (arrow == "v")
        best = max(best, abs(x) + abs(y))
    return best
""", """\
def <f>(path):
    steps = {"<": (-1, 0), ">": (1, 0), "^": (0, 1), "v": (0, -1)}
    x = y = 0
    distances = [0]
    for c in path:
        x += steps[c][0]
        y += steps[c][1]
        distances.append(abs(x) + abs(y))
    return max(distances)
"""),
        inputs=lambda rng: (moves(rng, "<>^v", 10),),
    ),
    Family(
        concept="snail-in-well",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count the days a snail needs to climb out of a well of given "
            "depth, going up <a> by day and sliding down <b> by night.",
            "Write a python function to find on which day a snail reaches the top of a well "
            "when it gains <a> each day and loses <b> each night.",
            "Given a depth, return the day on which a snail is out that climbs <a> during the "
            "day and slips back <b> every night (not after it is out).",
            "On which day does a snail leave a well of depth d, climbing <a> a day and falling "
            "back <b> a night? The first day is day 1.",
            "Return the number of days, the last one included, until the snail has reached the "
            "given height: <a> up per day, <b> down per night.",
            "A snail sits at the bottom of a well; by day it climbs <a>, at night it slides "
            "<b>. How many days until it has reached the rim?",
        ),
        more_phrasings=(
            "Write a function to count the days a snail needs for a well of some depth, with <a> up each day and <b> down each night.",
            "Write a python function to tell the number of the day, from 1, on which a climber first is at or above the given height, gaining <a> in daytime and losing <b> overnight.",
            "Given the depth of a well, return on day number what the snail at its bottom gets out, if each day lifts it by <a> and each night, unless it is out, lets it slip by <b>.",
            "How many days, counting the last, does it take to climb the whole depth when every day brings <a> and the night after it takes <b> back?",
            "Day on which a snail (<a> up, <b> down) escapes.",
            "Up <a> while the sun shines, down <b> while the moon does; as soon as the snail touches the rim it is free and slides no more; on which day is that for a well this deep, the first being day 1?",
            "The least n >= 1 such that (n - 1) * (<a> - <b>) + <a> is greater than or equal to the depth.",
            "Start at 0: begin a day, add <a>, stop if the depth has been reached, otherwise subtract <b> and go on with the next day; the number of days begun is the result.",
        ),
        names=("snail_days", "days_to_climb", "climb_days", "snail"),
        solutions=("""\
def <f>(depth):
    height = days = 0
    while True:
        days += 1
        height += <a>
        if height >= depth:
            return days
        height -= <b>
""", """\
import math

def <f>(depth):
    if depth <= <a>:
        return 1
    return math.ceil((depth - <a>) / (<a> - <b>)) + 1
"""),
        inputs=lambda rng, a, b: (rng.randint(1, 60),),
        parameters=lambda rng: (lambda b: {"a": b + rng.randint(1, 4), "b": b})(rng.randint(1, 4)),
    ),
    Family(
        concept="vending-machine-change",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to feed coins from a list into a machine until the price <k> is "
            "reached and return the change, or None if the coins do not suffice.",
            "Write a python function to take coins one by one until their sum is at least <k>; "
            "return how much is above <k>, None if all together are less.",
            "Given a list of coins, insert them in order until <k> is paid and return the money "
            "given back (0 if exact), or None when it is never paid.",
            "A drink costs <k> and the machine stops taking coins as soon as that is covered. "
            "What change comes back for the listed coins? None if they are too few.",
            "Return the excess over <k> at the moment the running total of the coins first is "
            "<k> or more, otherwise None.",
            "I throw in the coins of a list in order; at <k> or above the machine delivers. "
            "Return the change, or None if I can't pay.",
        ),
        more_phrasings=(
            "Write a function to insert coins in list order until <k> is covered and return the change, or None if it never is.",
            "Write a python function to find the first running total of some coins that is <k> or more and return its excess over <k>; no such total gives None.",
            "Given coins in the order of insertion, return how much money falls out as change from a machine that charges <k> and accepts no further coin once it has enough; None is for a buyer whose coins run out.",
            "How much does the machine pay back for a thing of price <k>, taking the coins in turn and only as many as needed, None meaning they are not enough?",
            "Change for price <k> from coins in order, or None.",
            "The chocolate is <k>; drop in your coins one after another; the moment it is paid the chocolate comes and with it what you overpaid (perhaps 0); how much is that, or None if you get no chocolate?",
            "The value s - <k>, where s is the smallest prefix sum of the list that is not less than <k>; None if there is no such prefix sum.",
            "Coins behind the one that reaches <k> don't count at all: add up from the front, stop at <k> or above, subtract <k>; if the list ends before, return None.",
        ),
        names=("change_back", "vending_machine", "insert_coins", "buy_drink"),
        solutions=("""\
def <f>(coins):
    paid = 0
    for coin in coins:
        paid += coin
        if paid >= <k>:
            return paid - <k>
    return None
""", """\
from itertools import accumulate

def <f>(coins):
    return next((total - <k> for total in accumulate(coins) if total >= <k>), None)
"""),
        inputs=lambda rng, k: (rng.choices((1, 2, 5, 10, 20), k=size(rng, 1, 7)),),
        parameters=lambda rng: {"k": rng.randint(6, 25)},
    ),
    Family(
        concept="bus-most-passengers",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to find the largest number of passengers in a bus that starts "
            "empty, from a list of (boarding, leaving) pairs per stop.",
            "Write a python function to return the maximum load of a bus, 0 at the start, when "
            "at each stop some people get on and some get off, as (on, off) tuples.",
            "Given (on, off) tuples for the stops of a bus, return how many passengers it "
            "carries at most after any stop; the empty start counts too.",
            "How full does the bus get? It starts empty, and each tuple says how many get on "
            "and how many get off at a stop.",
            "Return the highest running total of on minus off over the stops of a bus that sets "
            "off with nobody in it (never below 0).",
            "How many seats do I need for a bus that begins empty, if the list holds (getting "
            "on, getting off) for each stop?",
        ),
        more_phrasings=(
            "Write a function to get the peak number of passengers on an initially empty bus from (on, off) tuples per stop.",
            "Write a python function to keep a running total of people boarding minus people leaving, from tuples (boarding, leaving), beginning at 0, and return the highest value it had.",
            "Given how many enter and how many leave at every stop, as pairs in this order, return how many riders there were between stops when there were the most; without stops it is 0.",
            "What is the greatest number of people at one time in a bus that leaves the depot empty, according to these (getting on, getting off) pairs?",
            "Maximum bus load over (on, off) stops.",
            "Nobody is in the bus at first; at each stop some climb in and some climb out, as the pairs say; when it was at its most crowded while driving, how many were aboard?",
            "The maximum of 0 and all prefix sums of the differences on - off over a list of (on, off) pairs.",
            "[(4, 0), (3, 2), (0, 5)] gives 5, the loads after the stops being 4, 5 and 0.",
        ),
        names=("most_passengers", "max_load", "fullest_bus", "seats_needed"),
        solutions=("""\
def <f>(stops):
    riding = most = 0
    for on, off in stops:
        riding += on - off
        most = max(most, riding)
    return most
""", """\
from itertools import accumulate

def <f>(stops):
    return max(accumulate((on - off for on, off in stops), initial=0))
"""),
        inputs=bus_stops,
    ),
    Family(
        concept="lamps-after-toggles",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to return the states of n lamps, all off (False) at first, after "
            "pressing the switches listed by index (from 0).",
            "Write a python function to toggle lamps: n of them start as False, and each index "
            "in a list flips its lamp; return the list of booleans.",
            "Given n and a list of zero-based indices, flip the lamp at each index in turn and "
            "return the n final states as True or False.",
            "Which of n lamps are on after the listed switches (counted from 0) were pressed, "
            "all being off at the beginning? Return a list of booleans.",
            "Return a list of n booleans, True where the index occurs an odd number of times in "
            "the given list.",
            "I have n lamps, all off; each number in a list (0 to n - 1) switches that lamp "
            "over. Show which are on at the end, as True and False.",
        ),
        more_phrasings=(
            "Write a function to get n lamps' states as booleans, all off first, after flipping the listed zero-based indices.",
            "Write a python function to start from a list of n times False, negate the entry at each index of a second argument, in turn, and return the list.",
            "Given the number of lamps and the list of switches pressed (0 is the first), return a boolean per lamp that says whether it is lit in the end, none having been so at the start.",
            "Which lamps out of n burn after these presses, repeats included, as a list of True and False, if all were dark before and lamps are counted from 0?",
            "On/off list of n lamps after switch presses.",
            "There are n lamps in a row, none on; every number in the list (0 is the lamp at the very left) says whose button somebody pushed; push on, push off, push on again; tell me lamp by lamp True for on and False for off.",
            "The list of length n whose i-th member, zero-based, is True if and only if i has odd multiplicity in the list of presses.",
            "(3, [2, 0, 2]) gives [True, False, False]: lamp 2 was switched on and off again, and lamp 1 was never touched.",
        ),
        names=("lamp_states", "toggle_lamps", "lamps_after", "switch_lamps"),
        solutions=("""\
def <f>(n, presses):
    lamps = [False] * n
    for i in presses:
        lamps[i] = not lamps[i]
    return lamps
""", """\
def <f>(n, switches):
    return [switches.count(i) % 2 == 1 for i in range(n)]
"""),
        inputs=lambda rng: (lambda n: (n, integers(rng, 0, n - 1, size(rng, 1, 7))))(
            rng.randint(2, 6)
        ),
    ),
    Family(
        concept="vacuum-battery-left",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to return the charge, kept from 0 to 100, after a string of hours "
            "starting at <k>: 'u' (use) takes 10, 'c' (charging) adds 25.",
            "Write a python function to follow a battery from <k> percent: each 'c' adds 25 up "
            "to at most 100 and each 'u' takes 10 down to at least 0.",
            "Given a string of 'u' and 'c', return the battery level that starts at <k>, loses "
            "10 for a 'u' and gains 25 for a 'c', always within 0 and 100.",
            "How charged is a battery, starting with <k>, after the hours in the string ('u' "
            "minus 10, 'c' plus 25; never under 0 or over 100)?",
            "Return the final level of a battery with <k> at first; u lowers it by 10, c raises "
            "it by 25, and it is clamped to 0..100 after every letter.",
            "My phone has <k> percent. Each letter is an hour: 'u' costs 10 percent and 'c' "
            "brings 25, limited to 0 and 100 at each step. What is left?",
        ),
        more_phrasings=(
            "Write a function to get the battery level from <k> after letters 'u' (-10) and 'c' (+25), always kept within 0 and 100.",
            "Write a python function to process a string hour by hour, where 'u' drains ten points and 'c' restores twenty-five, without leaving the range 0 to 100, and return the charge that results from <k>.",
            "Given a string of u (in use) and c (on the charger), return how many percent a battery has that had <k>: every u is 10 less but not under 0, every c is 25 more but not over 100.",
            "What percentage is left in a battery of <k> percent after these hours, each 'c' raising it by 25 (100 is full) and each 'u' lowering it by 10 (0 is empty)?",
            "Battery charge from <k>, -10 per u, +25 per c, clamped 0-100.",
            "The robot cleaner starts the day with <k> percent. Cleaning for an hour (u) eats ten, an hour on its dock (c) gives twenty-five; it can't hold more than a hundred nor less than nothing. What has it left after all the letters?",
            "The last term of x0 = <k>, x(i) = max(0, x(i-1) - 10) for the letter u and min(100, x(i-1) + 25) for the letter c.",
            "The limits 0 and 100 apply after each letter and not only at the end: go from <k> down 10 for 'u', up 25 for 'c', and return where you finish.",
        ),
        names=("battery_left", "battery_level", "charge_after", "final_charge"),
        solutions=("""\
def <f>(hours):
    level = <k>
    for hour in hours:
        if hour == "u":
            level = max(0, level - 10)
        else:
            level = min(100, level + 25)
    return level
""", """\
def <f>(text):
    charge = <k>
    for c in text:
        charge += -10 if c == "u" else 25
        if charge > 100:
            charge = 100
        elif charge < 0:
            charge = 0
    return charge
"""),
        inputs=lambda rng, k: (moves(rng, rng.choice(("uuc", "uc", "uuuuc")), 9),),
        parameters=lambda rng: {"k": 5 * rng.randint(2, 18)},
    ),
)
