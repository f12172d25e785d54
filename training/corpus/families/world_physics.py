"""Families about motion, energy, electricity and other simple physics."""

from training.corpus.draw import integers, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="density-of-body",
        tags=("numbers", "units"),
        phrasings=(
            "Write a function to compute the density of a body from its mass and its volume, "
            "rounded to 2 decimals.",
            "Write a python function to divide mass by volume and round to two decimals.",
            "Given the mass and the volume of an object (in this order), return its density to "
            "2 decimals.",
            "How dense is a body of mass m and volume v? Round to 2 decimals.",
            "Return the mass per unit of volume, rounded to two decimals; arguments mass, volume.",
            "I weighed a stone and measured its volume; compute mass / volume with 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get density from mass and volume, 2 decimals.",
            "Write a python function to find how much mass is in one unit of volume of a thing, whose mass and volume are passed in this order, to two decimals.",
            "Given the mass and then the volume of an object, return the ratio of the former to the latter, rounded to 2 decimals.",
            "What density has a material of which this volume (second argument) contains this mass (first argument), to 2 decimals?",
            "Mass per volume, rounded to two decimals.",
            "A lump weighs so much and takes up so much room; how much would a piece of it weigh that takes up a room of just one, with 2 decimals?",
            "The physical density rho = m / V, rounded to two decimal places, for m and V in this order.",
            "1 and 1 give 1.0, twice the mass in the same space gives double the result, the same mass in twice the space half of it; round to 2 decimals; mass goes first.",
        ),
        names=("density", "compute_density", "get_density", "mass_per_volume"),
        solutions=("""\
def <f>(mass, volume):
    return round(mass / volume, 2)
""", """\
def <f>(m, v):
    density = m / v
    return round(density, 2)
"""),
        inputs=lambda rng: (rng.randint(1, 500), rng.choice((3, 6, 7, 9, 11, 12, 13, 15))),
    ),
    Family(
        concept="kinetic-energy",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the kinetic energy, as a float, from mass and speed.",
            "Write a python function to return half the mass times the squared speed, as a float.",
            "Given a mass in kg and a speed in m/s, return the kinetic energy in joules as a "
            "float.",
            "How much energy of motion, as a float, does a body of mass m have at speed v? "
            "Arguments m, v.",
            "Return 0.5 * m * v ** 2 for mass m and speed v.",
            "I know a car's mass and speed (in that order) and need its kinetic energy as a float.",
        ),
        more_phrasings=(
            "Write a function to get kinetic energy as a float from mass, then speed.",
            "Write a python function to square a velocity, multiply it by a mass and halve the product, yielding a float; the mass is the first argument.",
            "Given the kilograms of a moving thing and its metres per second, return the joules, as a float, that are in its motion.",
            "What is the energy, as a float, of a mass (first argument) moving with a velocity (second argument)?",
            "Half of mass times speed squared, float.",
            "Something this heavy rushes along this fast; how much energy would have to be braked away to stop it, in joules for kilograms and metres per second, as a float?",
            "The quantity E = m * v^2 / 2, of type float, for mass m and velocity v in this order.",
            "With double the mass the result doubles, with double the speed it becomes four times as large, and for mass 2 and speed 1 it is 1.0; return it as a float.",
        ),
        names=("kinetic_energy", "motion_energy", "energy", "compute_energy"),
        solutions=("""\
def <f>(mass, speed):
    return 0.5 * mass * speed ** 2
""", """\
def <f>(m, v):
    return m * v * v / 2
"""),
        inputs=several_integers((1, 200), (0, 40)),
    ),
    Family(
        concept="potential-energy",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the potential energy of a mass at a height with g = "
            "<g>, rounded to 2 decimals.",
            "Write a python function to return mass times height times <g>, to two decimals.",
            "Given mass (kg) and height (m), return the energy of position m * g * h with g = "
            "<g>, rounded to 2 decimals.",
            "How much work does it take to lift a mass m to a height h, if g is <g>? Arguments "
            "m, h; round to 2 decimals.",
            "Return m * <g> * h rounded to two decimals for mass m and height h.",
            "I lift things of some mass to some height and need the potential energy with g = "
            "<g>, to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get potential energy for mass and height with g = <g>, 2 decimals.",
            "Write a python function to calculate how much lifting energy is stored in a body raised by some height, its mass being the first argument and gravity <g>, to two decimals.",
            "Given the kilograms of a thing and how many metres up it is, return the joules of its position under an acceleration of <g>, rounded to 2 decimals.",
            "How much work does it take to raise a mass (first argument) to a height (second argument) where gravity is <g>, with 2 decimals?",
            "Mass times <g> times height, two decimals.",
            "I carry a load up some stairs in a place where each kilogram pulls down with a force of <g>; how much energy has the load gained for this mass and this height, to 2 decimals?",
            "The quantity E = m * g * h with g = <g>, rounded to two decimal places, for mass m and height h in this order.",
            "Multiply the mass by <g> to get the weight force, multiply the force by the height, and round to 2 decimals.",
        ),
        names=("potential_energy", "lifting_work", "energy_at_height", "height_energy"),
        solutions=("""\
def <f>(mass, height):
    return round(mass * <g> * height, 2)
""", """\
def <f>(m, h):
    weight = m * <g>
    return round(weight * h, 2)
"""),
        inputs=lambda rng, g: (rng.randint(1, 100), rng.randint(0, 60)),
        parameters=lambda rng: {"g": rng.choice((9.8, 9.81, 1.62, 3.7))},
    ),
    Family(
        concept="resistors-in-parallel",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the total resistance of resistors in parallel from a "
            "list, rounded to 2 decimals.",
            "Write a python function to return 1 / (1/r1 + 1/r2 + ...) for a list of "
            "resistances, to two decimals.",
            "Given a list of positive resistances connected side by side (parallel), return the "
            "combined one with 2 decimals.",
            "What single resistor equals the listed ones in parallel? Round to 2 decimals.",
            "Return the reciprocal of the sum of the reciprocals of the listed resistances, "
            "rounded to two decimals.",
            "I connect several resistors in parallel; compute the overall ohms from the list, "
            "to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get the combined resistance of a list of parallel resistors, 2 decimals.",
            "Write a python function to add the conductances (one over resistance) of all list entries and return one over the sum, to two decimals.",
            "Given the ohms of several resistors whose ends are all joined together at both sides, return the ohms they have as one, rounded to 2 decimals.",
            "How much resistance is measured across resistors from the list when they are connected side by side, to 2 decimals?",
            "Equivalent resistance in parallel, two decimals.",
            "The current may choose among several paths at once, each with its own resistance in the list; as if they were just one path, what resistance does it have, to 2 decimals?",
            "The harmonic combination (r1^-1 + ... + rn^-1)^-1 of a non-empty list of resistances, rounded to two decimal places.",
            "Two resistors of 10 make 5.0, three of 30 make 10.0: invert each, add, invert the sum, and round to 2 decimals.",
        ),
        names=("parallel", "parallel_resistance", "total_resistance", "combine_parallel"),
        solutions=("""\
def <f>(resistances):
    return round(1 / sum(1 / r for r in resistances), 2)
""", """\
def <f>(values):
    conductance = 0
    for r in values:
        conductance += 1 / r
    return round(1 / conductance, 2)
"""),
        inputs=lambda rng: (integers(rng, 1, 60, rng.randint(1, 4)),),
    ),
    Family(
        concept="ohms-law-missing-value",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to find the missing one of voltage, current and resistance (U = I "
            "* R); the unknown argument is None, the result a float.",
            "Write a python function to complete Ohm's law: of the arguments voltage, current, "
            "resistance exactly one is None; return its value as a float.",
            "Given voltage, current and resistance with one of them None, return the missing "
            "value as a float (voltage = current * resistance).",
            "Which voltage, current or resistance fits the other two? Arguments in that order, "
            "None for the unknown; return a float.",
            "Return as a float the one of U, I, R (in this order) that was passed as None, "
            "using U = I * R.",
            "I know two of volts, amperes and ohms and pass None for the third; compute it as a "
            "float with U = I * R.",
        ),
        more_phrasings=(
            "Write a function to get, as a float, whichever of voltage, current, resistance is None by Ohm's law (U = I * R).",
            "Write a python function to solve U = I * R for its unknown: of U, I and R, passed in this order, one is None, and its value is returned as a float.",
            "Given voltage, current and resistance, where None marks the one to be found, return that one as a float, the voltage being the product of the other two.",
            "Which float has to replace the None among (voltage, current, resistance) so that current times resistance equals the voltage?",
            "Ohm's law solver for the None argument, float.",
            "Of volts, amperes and ohms, in this order, you know two and write None for the third; volts are amperes times ohms, so tell me the third as a float.",
            "A function of (U, I, R) with exactly one argument None, returning as a float I * R, U / R or U / I according as U, I or R is missing.",
            "(None, 2, 5) gives 10.0, (10, None, 5) gives 2.0 and (10, 2, None) gives 5.0.",
        ),
        names=("ohms_law", "missing_value", "solve_ohm", "ohm"),
        solutions=("""\
def <f>(voltage, current, resistance):
    if voltage is None:
        return float(current * resistance)
    if current is None:
        return voltage / resistance
    return voltage / current
""", """\
def <f>(u, i, r):
    if u is None:
        result = i * r
    elif i is None:
        result = u / r
    else:
        result = u / i
    return float(result)
"""),
        inputs=lambda rng: (
            lambda i, r: rng.choice(((None, i, r), (i * r, None, r), (i * r, i, None)))
        )(rng.randint(1, 12), rng.randint(1, 40)),
    ),
    Family(
        concept="free-fall-time",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute how many seconds a stone falls from a given height (no "
            "air, g = <g>), rounded to 2 decimals.",
            "Write a python function to return sqrt(2 * h / <g>) to two decimals, the time of a "
            "free fall from height h.",
            "Given a height in metres, return the seconds of free fall with g = <g>, rounded to "
            "2 decimals.",
            "How long does it take an object dropped from h metres to reach the ground if g is "
            "<g>? Round to 2 decimals.",
            "Return the fall time t with h = <g> * t * t / 2, to two decimals, for a height h.",
            "I drop a ball from a tower of known height; after how many seconds does it land (g "
            "= <g>, no air, 2 decimals)?",
        ),
        more_phrasings=(
            "Write a function to get the seconds of free fall from a height with g = <g>, 2 decimals.",
            "Write a python function to find how long something dropped from rest takes to fall a given number of metres, gravity being <g> and the air ignored, to two decimals.",
            "Given the metres to fall, double them, divide by <g>, take the square root and return it rounded to 2 decimals.",
            "After what time in seconds does an object let go at this height reach the ground at an acceleration of <g> and without drag, to 2 decimals?",
            "Free fall duration for a height, g = <g>, two decimals.",
            "You hold a stone over the edge and let go; how many seconds, with 2 decimals, until you hear it (if sound were instant), the height being known, the air doing nothing and gravity being <g>?",
            "The positive solution t of h = (<g> / 2) * t^2 for a drop height h, rounded to two decimal places.",
            "The time for four times the height is twice as long: return the root of two heights over <g>, with 2 decimals.",
        ),
        names=("fall_time", "falling_time", "seconds_to_fall", "drop_time"),
        solutions=("""\
import math

def <f>(height):
    return round(math.sqrt(2 * height / <g>), 2)
""", """\
def <f>(h):
    return round((2 * h / <g>) ** 0.5, 2)
"""),
        inputs=lambda rng, g: (rng.randint(0, 400),),
        parameters=lambda rng: {"g": rng.choice((9.8, 9.81, 10))},
    ),
    Family(
        concept="trains-meet-after",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute after how many hours two trains meet that start <d> km "
            "apart and drive towards each other, rounded to 2 decimals.",
            "Write a python function to find the time until two cars <d> km apart, heading for "
            "each other at the given speeds, meet (hours, 2 decimals).",
            "Given two speeds in km/h, return the hours after which vehicles driving towards "
            "each other over <d> km meet, to two decimals.",
            "When do two travellers meet who start at the same moment <d> km apart with speeds "
            "a and b towards each other? Hours with 2 decimals.",
            "Return <d> divided by the sum of the two speeds, rounded to 2 decimals.",
            "Two trains leave towns <d> km apart at once and approach each other at two speeds "
            "(km/h); after how many hours, to 2 decimals, do they meet?",
        ),
        more_phrasings=(
            "Write a function to get the hours, 2 decimals, until two trains <d> km apart meet, given their speeds towards each other.",
            "Write a python function to divide the gap of <d> km by the speed at which two approaching vehicles close it, that is by both speeds added, to two decimals.",
            "Given two speeds in km/h of walkers who set out at once to meet each other over a distance of <d> km, return after how many hours they do, rounded to 2 decimals.",
            "How many hours pass before two cars, driving at these speeds from opposite ends of a road of <d> km, stand face to face (2 decimals)?",
            "Meeting time over <d> km, two opposing speeds, two decimals.",
            "You come from your town, I come from mine, <d> kilometres away, both leaving now; you do this many km an hour, I do that many; in how many hours, with 2 decimals, do we shake hands?",
            "The quotient <d> / (v1 + v2), rounded to two decimal places, for speeds v1 and v2.",
            "In each hour the distance of <d> km between the two shrinks by the sum of their speeds; return after how many hours, to 2 decimals, nothing is left of it.",
        ),
        names=("meeting_time", "hours_to_meet", "trains_meet", "meet_after"),
        solutions=("""\
def <f>(a, b):
    return round(<d> / (a + b), 2)
""", """\
def <f>(speed1, speed2):
    closing = speed1 + speed2
    hours = <d> / closing
    return round(hours, 2)
"""),
        inputs=lambda rng, d: (rng.randint(20, 120), rng.randint(20, 120)),
        parameters=lambda rng: {"d": 50 * rng.randint(2, 16)},
    ),
    Family(
        concept="average-speed-of-round-trip",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the average speed of a trip there at one speed and "
            "back the same way at another, rounded to 2 decimals.",
            "Write a python function to find the mean speed over a way out at speed a and the "
            "same way back at speed b, to two decimals.",
            "Given the speeds of the way there and of the equally long way back, return the "
            "overall average speed with 2 decimals.",
            "How fast is one on average who drives a road at a km/h and returns on it at b "
            "km/h? Round to 2 decimals; it isn't simply the mean.",
            "Return 2 * a * b / (a + b), the average speed over a way gone at speed a and back "
            "at speed b, to 2 decimals.",
            "I ride uphill at one speed and down the same road at another; what is my average "
            "over both (total way by total time), to 2 decimals?",
        ),
        more_phrasings=(
            "Write a function to get the overall average speed, 2 decimals, of going somewhere at one speed and coming back at another.",
            "Write a python function to compute the harmonic mean of two velocities, which is how fast a there-and-back journey was on the whole, to two decimals.",
            "Given two speeds, each kept up for the same distance, return the entire distance divided by the entire time, rounded to 2 decimals.",
            "What is the mean velocity of a trip whose outward leg was done at the first speed and whose return leg, just as long, at the second (2 decimals)?",
            "Harmonic mean of two speeds, two decimals.",
            "I walk to the shop at the first speed and back, with my bags, at the second; had I walked evenly all the time and needed as long, what would my speed have been, with 2 decimals?",
            "The quantity 2ab / (a + b) for speeds a and b over equal distances, rounded to two decimal places.",
            "30 there and 60 back average 40.0 and not 45, because more time is spent at the lower speed; return this kind of average of two speeds with 2 decimals.",
        ),
        names=("round_trip_speed", "average_speed", "there_and_back", "mean_speed"),
        solutions=("""\
def <f>(a, b):
    return round(2 * a * b / (a + b), 2)
""", """\
def <f>(there, back):
    hours = 1 / there + 1 / back
    return round(2 / hours, 2)
"""),
        inputs=several_integers((5, 90), (5, 90)),
    ),
    Family(
        concept="half-life-remaining",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute how much of a substance is left after a time in years, "
            "with a half-life of <k> years, rounded to 2 decimals.",
            "Write a python function to return amount * 0.5 ** (years / <k>) to two decimals.",
            "Given a starting amount and a number of years, return what remains if half of it "
            "decays every <k> years; 2 decimals.",
            "What is left of an amount after t years when it halves every <k> years? Arguments "
            "amount, t; round to 2 decimals.",
            "Return the rest of a radioactive sample (arguments amount, years) whose half-life "
            "is <k> years, rounded to two decimals.",
            "My sample loses half its mass per <k> years; how much of it is there after some "
            "years, to 2 decimals?",
        ),
        names=("remaining", "half_life", "amount_left", "decay"),
        solutions=("""\
def <f>(amount, years):
    return round(amount * 0.5 ** (years / <k>), 2)
""", """\
def <f>(amount, t):
    halvings = t / <k>
    return round(amount / 2 ** halvings, 2)
"""),
        inputs=lambda rng, k: (
            10 * rng.randint(1, 99), rng.choice((rng.randint(0, 5 * k), k, 2 * k))
        ),
        parameters=lambda rng: {"k": rng.choice((3, 5, 7, 11, 13))},
    ),
    Family(
        concept="lightning-distance",
        tags=("numbers", "units"),
        phrasings=(
            "Write a function to compute how many kilometres away lightning struck from the "
            "seconds until the thunder (sound: <v> m/s), rounded to 2 decimals.",
            "Write a python function to turn seconds between flash and thunder into km at <v> "
            "metres per second, to two decimals.",
            "Given the seconds between lightning and thunder, return the distance in "
            "kilometres; sound travels <v> metres a second; 2 decimals.",
            "How many km (2 decimals) is a thunderstorm away if the thunder comes s seconds "
            "after the flash and sound makes <v> m per second?",
            "Return seconds times <v> metres as kilometres, rounded to 2 decimals.",
            "I count the seconds from the flash to the thunder; with sound at <v> m/s, how far "
            "is the storm in km, to 2 decimals?",
        ),
        more_phrasings=(
            "Write a function to get a thunderstorm's distance in km, 2 decimals, from the flash-to-bang seconds at <v> m/s.",
            "Write a python function to work out how many kilometres sound covers, at <v> metres each second, during the delay of the thunder in seconds, to two decimals.",
            "Given a number of seconds that the thunder comes later than the lightning, multiply it by <v>, divide by 1000, and return the kilometres rounded to 2 decimals.",
            "How many km off is a thunderbolt heard so many seconds after it was seen, sound making <v> m in a second (2 decimals)?",
            "Kilometres of sound at <v> m/s, two decimals.",
            "You see the flash and start counting seconds until you hear it; the noise runs <v> metres with every second, so how many kilometres away was it, with 2 decimals?",
            "The distance s = t * <v> / 1000 in kilometres for a delay of t seconds, rounded to two decimal places.",
            "A delay of 1000 seconds would mean <v> km; return for any delay the proportional distance, to 2 decimals.",
        ),
        names=("storm_distance", "thunder_distance", "lightning_distance", "distance_km"),
        solutions=("""\
def <f>(seconds):
    return round(seconds * <v> / 1000, 2)
""", """\
def <f>(s):
    metres = s * <v>
    return round(metres / 1000, 2)
"""),
        inputs=lambda rng, v: (rng.randint(0, 60),),
        parameters=lambda rng: {"v": rng.choice((330, 340, 350))},
    ),
    Family(
        concept="floats-or-sinks",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to tell by mass and volume whether a body 'floats', 'sinks' or "
            "'hovers' in a liquid of density 1.",
            "Write a python function to return 'floats' if mass / volume is below 1, 'sinks' if "
            "above 1 and 'hovers' if exactly 1.",
            "Given mass and volume, return 'floats', 'sinks' or 'hovers': the density is "
            "compared with that of water, 1.",
            "Does a thing with mass m and volume v sink in water (density 1)? Answer 'sinks', "
            "'floats' or, for equal density, 'hovers'.",
            "Return the word 'floats', 'sinks' or 'hovers' depending on whether the mass is "
            "less than, more than or equal to the volume.",
            "I put an object (mass in g, volume in cubic cm) in water of density 1: return "
            "'floats', 'sinks', or 'hovers' if the densities are equal.",
        ),
        more_phrasings=(
            "Write a function to say 'floats', 'sinks' or 'hovers' for a mass and a volume in a liquid of density 1.",
            "Write a python function to compare a body's mass with its volume and name what it does in water: 'floats' for less mass, 'sinks' for more, 'hovers' for just as much.",
            "Given first the mass and then the volume of a body, return one of three words: 'sinks' for a density over 1, 'floats' for one under 1, 'hovers' for 1 precisely.",
            "Will something of this mass and this volume go down ('sinks'), come up ('floats') or stay where it is ('hovers') in a liquid with density 1?",
            "Buoyancy word from mass and volume, liquid density 1.",
            "Throw a thing in a pond, where each unit of room holds one unit of weight of water: if it weighs less than the water it pushes aside it 'floats', if more it 'sinks', if the same it 'hovers'; which is it?",
            "A function of (m, V) with values 'floats' for m / V < 1, 'sinks' for m / V > 1 and 'hovers' for m / V = 1.",
            "(3, 5) is 'floats', (5, 3) is 'sinks' and (4, 4) is 'hovers', the mass standing before the volume.",
        ),
        names=("floats_or_sinks", "in_water", "behaviour_in_water", "float_test"),
        solutions=("""\
def <f>(mass, volume):
    if mass < volume:
        return "floats"
    if mass > volume:
        return "sinks"
    return "hovers"
""", """\
def <f>(m, v):
    density = m / v
    return "floats" if density < 1 else "sinks" if density > 1 else "hovers"
"""),
        inputs=lambda rng: (lambda v: (v + rng.choice((0, 1, -1, 9, -9)), v))(rng.randint(10, 60)),
    ),
)
