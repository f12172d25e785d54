"""Volumes and surfaces of solids."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="box-volume",
        phrasings=(
            "A box is <length> cm long, <width> cm wide and <height> cm high. What is its volume "
            "in cubic cm?",
            "How many cubic meters of sand fill a pit of <length> m by <width> m by <height> m?",
            "Find the volume of a block with edges of <length> cm, <width> cm and <height> cm.",
            "A trench is <length> m long, <width> m wide and <height> m deep. How many cubic "
            "meters of earth were dug out?",
        ),
        steps=("length * width * height",),
        draw=between(length=(3, 40), width=(2, 30), height=(2, 25)),
    ),
    Problem(
        concept="box-surface",
        phrasings=(
            "A closed box is <length> cm long, <width> cm wide and <height> cm high. What is its "
            "surface in square cm?",
            "How many square cm of paper cover all sides of a parcel of <length> cm by <width> cm "
            "by <height> cm?",
            "Find the total surface of a block with edges <length> m, <width> m and <height> m.",
            "All six faces of a crate of <length> cm by <width> cm by <height> cm are painted. "
            "How large is the painted area in square cm?",
        ),
        steps=("2 * (length * width + length * height + width * height)",),
        draw=between(length=(3, 40), width=(2, 30), height=(2, 25)),
    ),
    Problem(
        concept="cube-surface-from-volume",
        phrasings=(
            "A cube has a volume of <volume> cubic cm. What is its surface in square cm?",
            "Find the total surface of a cube whose volume is <volume> cubic meters.",
            "The volume of a wooden cube is <volume> cubic cm. How many square cm must be painted "
            "to cover all of it?",
            "How large is the surface of a cube that holds <volume> cubic cm?",
        ),
        steps=("edge = volume ** (1 / 3)", "6 * edge ** 2"),
        draw=derive(between(edge=(2, 20)), volume="edge ** 3"),
    ),
    Problem(
        concept="small-cubes-from-a-block",
        phrasings=(
            "How many cubes with an edge of <edge> cm can be cut from a block of <length> cm by "
            "<width> cm by <height> cm?",
            "A block of cheese of <length> cm by <width> cm by <height> cm is cut into cubes of "
            "<edge> cm without waste. How many cubes are there?",
            "A crate measures <length> cm by <width> cm by <height> cm inside. How many cubes "
            "with edges of <edge> cm fill it?",
            "With edges of <edge> cm, how many dice fit exactly into a box of <length> cm by "
            "<width> cm by <height> cm?",
        ),
        steps=("block = length * width * height", "block / edge ** 3"),
        draw=derive(between(edge=(2, 6), a=(2, 9), b=(2, 8), c=(2, 7)), edge="edge",
                    length="a * edge", width="b * edge", height="c * edge"),
    ),
    Problem(
        concept="cylinder-volume",
        phrasings=(
            "A can has a radius of <radius> cm and a height of <height> cm. What is its volume in "
            "cubic cm?",
            "Find the volume of a cylinder with a height of <height> cm and a radius of <radius> "
            "cm.",
            "How many cubic meters of water fill a round well with a radius of <radius> m and a "
            "depth of <height> m?",
            "A round pillar is <height> m high and has a radius of <radius> m. How many cubic "
            "meters is it?",
        ),
        steps=("math.pi * radius ** 2 * height",),
        draw=between(radius=(2, 15, 0.5), height=(3, 40)),
    ),
    Problem(
        concept="cylinder-side-area",
        phrasings=(
            "What is the area of the curved side of a can with a radius of <radius> cm and a "
            "height of <height> cm, in square cm?",
            "A label goes once around a tin of radius <radius> cm and covers its whole side of "
            "<height> cm height. How many square cm is the label?",
            "The side of a round pillar with a radius of <radius> m and a height of <height> m is "
            "painted. How many square meters are painted?",
            "Find the curved surface of a cylinder that is <height> cm high and has a radius of "
            "<radius> cm.",
        ),
        steps=("around = 2 * math.pi * radius", "around * height"),
        draw=between(radius=(2, 15, 0.5), height=(3, 40)),
    ),
    Problem(
        concept="cone-volume",
        phrasings=(
            "A cone has a radius of <radius> cm and a height of <height> cm. What is its volume "
            "in cubic cm?",
            "How many cubic meters is a cone of sand that is <height> m high with a radius of "
            "<radius> m at the ground?",
            "Find the volume of a paper cone with a radius of <radius> cm and a height of "
            "<height> cm.",
            "An ice cream cone is <height> cm high and has an opening of radius <radius> cm. How "
            "many cubic cm does it hold?",
        ),
        steps=("math.pi * radius ** 2 * height / 3",),
        draw=between(radius=(2, 15, 0.5), height=(3, 30)),
    ),
    Problem(
        concept="sphere-volume",
        phrasings=(
            "A ball has a radius of <radius> cm. What is its volume in cubic cm?",
            "Find the volume of a sphere with a radius of <radius> m.",
            "How many cubic cm of lead are in a solid ball of radius <radius> cm?",
            "A round balloon is blown up to a radius of <radius> cm. How many cubic cm of air "
            "does it hold?",
        ),
        steps=("4 / 3 * math.pi * radius ** 3",),
        draw=between(radius=(2, 30, 0.5)),
    ),
    Problem(
        concept="small-balls-from-a-large-one",
        phrasings=(
            "A metal ball of radius <big> cm is melted and made into balls of radius <small> cm. "
            "How many are there?",
            "How many small balls with a radius of <small> cm can be cast from one ball with a "
            "radius of <big> cm?",
            "From a ball of wax with a radius of <big> cm, how many balls of radius <small> cm "
            "can be formed?",
            "Balls of radius <small> cm are made by melting a sphere of radius <big> cm. Find "
            "their number.",
        ),
        steps=("(big / small) ** 3",),
        draw=derive(between(small=(1, 6, 0.5), ratio=(2, 9)), big="small * ratio", small="small"),
    ),
    Problem(
        concept="bricks-for-a-wall",
        phrasings=(
            "A wall is <length> m long, <height> m high and <thick> cm thick. How many bricks of "
            "<a> cm by <b> cm by <c> cm does it take, if mortar is not counted?",
            "How many bricks, each <a> cm by <b> cm by <c> cm, fill a wall of <length> m length, "
            "<height> m height and <thick> cm thickness?",
            "Leaving the mortar aside, find the number of bricks of <a> by <b> by <c> cm for a "
            "wall that is <length> m long, <height> m high and <thick> cm thick.",
            "Bricks measure <a> cm, <b> cm and <c> cm. A wall of <length> m by <height> m is "
            "built <thick> cm thick. How many bricks is that without mortar?",
        ),
        steps=("wall = length * 100 * height * 100 * thick", "wall / (a * b * c)"),
        draw=between("length * height * 10000 * thick % (a * b * c) == 0", length=(4, 20),
                     height=(2, 5), thick=[20, 24, 25, 30, 40], a=[20, 24, 25], b=[10, 12], c=[5,
                     6, 8]),
    ),
    Problem(
        concept="rise-of-water-in-a-tank",
        phrasings=(
            "A tank has a floor of <length> cm by <width> cm. By how many cm does the water rise "
            "if <poured> liters are poured in?",
            "<poured> liters of water are poured into an aquarium with a base of <length> cm by "
            "<width> cm. How many cm does the level go up?",
            "The base of a trough is <length> cm long and <width> cm wide. Find the rise of the "
            "water in cm after adding <poured> liters.",
            "How many cm higher stands the water in a basin of <length> cm by <width> cm after "
            "<poured> liters have run in?",
        ),
        steps=("base = length * width", "poured * 1000 / base"),
        draw=between("poured * 1000 < 60 * length * width", length=(40, 120, 10), width=(20, 60,
                     5), poured=(6, 60, 3)),
    ),
    Problem(
        concept="open-box-from-a-sheet",
        phrasings=(
            "From each corner of a sheet of <length> cm by <width> cm a square of <cut> cm is "
            "cut, and the sides are folded up. What is the volume of the open box in cubic cm?",
            "A piece of card is <length> cm by <width> cm. <name> cuts squares with a side of "
            "<cut> cm from its four corners and folds it into a box. How many cubic cm does it "
            "hold?",
            "Squares of <cut> cm by the side are removed from the corners of a tin sheet that is "
            "<length> cm long and <width> cm wide. Find the volume of the tray folded from the "
            "rest.",
            "By cutting a square with side <cut> cm out of every corner, a sheet of <length> cm "
            "by <width> cm is made into an open box. What is the volume of the box?",
        ),
        steps=("(length - 2 * cut) * (width - 2 * cut) * cut",),
        draw=between(length=(20, 60, 2), width=(16, 48, 2), cut=(2, 7)),
    ),
    Problem(
        concept="liters-in-a-box-tank",
        phrasings=(
            "A tank is <length> m long, <width> m wide and <height> m deep. How many liters of "
            "water does it hold?",
            "How many liters fill a pool of <length> m by <width> m with a depth of <height> m?",
            "The inside of a container measures <length> m, <width> m and <height> m. What is its "
            "capacity in liters?",
            "Find the liters of water in a full basin that is <height> m deep, <length> m long "
            "and <width> m wide.",
        ),
        steps=("length * width * height * 1000",),
        draw=between(length=(2, 25, 0.5), width=(2, 12, 0.5), height=(1, 3, 0.5)),
    ),
    Problem(
        concept="area-of-four-walls",
        phrasings=(
            "A room is <length> m long, <width> m wide and <height> m high. What is the area of "
            "its four walls in square meters?",
            "How many square meters of wallpaper cover the four walls of a room of <length> m by "
            "<width> m with a height of <height> m, doors and windows not counted?",
            "The walls of a hall <length> m long, <width> m wide and <height> m high are painted, "
            "not the ceiling. How many square meters is that?",
            "Find the area of all the walls of a shed with a height of <height> m and a floor of "
            "<length> m by <width> m.",
        ),
        steps=("around = 2 * (length + width)", "around * height"),
        draw=between(length=(4, 20, 0.5), width=(3, 12, 0.5), height=(2.5, 5, 0.5)),
    ),
    Problem(
        concept="longest-rod-in-a-box",
        phrasings=(
            "What is the longest straight rod that fits into a box of <length> cm by <width> cm "
            "by <height> cm, in cm?",
            "How long in m is the longest pole that can be put into a room <length> m long, "
            "<width> m wide and <height> m high?",
            "Find the distance in m between opposite corners, floor to ceiling, of a room of "
            "<length> m by <width> m by <height> m.",
            "A crate is <length> cm long, <width> cm wide and <height> cm high. How long is its "
            "inner diagonal in cm?",
        ),
        steps=("math.sqrt(length ** 2 + width ** 2 + height ** 2)",),
        draw=between(length=(4, 60), width=(3, 40), height=(2, 30)),
    ),
    Problem(
        concept="earth-spread-over-a-field",
        phrasings=(
            "The earth from a pit of <length> m by <width> m by <depth> m is spread evenly over a "
            "field of <area> square meters. By how many cm does the field become higher?",
            "A pond <length> m long, <width> m wide and <depth> m deep is dug, and the earth is "
            "spread on <area> square meters of land. How many cm thick is the layer?",
            "Over <area> square meters, how many cm high lies the earth that is taken from a "
            "ditch of <length> m by <width> m by <depth> m?",
            "From a hole <length> m by <width> m and <depth> m deep comes earth that covers "
            "<area> square meters evenly. Find the height of the cover in cm.",
        ),
        steps=("earth = length * width * depth", "earth / area * 100"),
        draw=between(length=(4, 20), width=(3, 12), depth=(1.5, 4, 0.5), area=(200, 2000, 50)),
    ),
    Problem(
        concept="length-of-wire-from-a-rod",
        phrasings=(
            "A copper rod of <length> cm with a radius of <thick> cm is drawn into a wire with a "
            "radius of <thin> cm. How many cm long is the wire?",
            "How long in cm is the wire of radius <thin> cm that is made from a metal rod "
            "<length> cm long with a radius of <thick> cm?",
            "With a radius of <thick> cm and a length of <length> cm, a gold rod is pulled to a "
            "wire of radius <thin> cm. Find the length of the wire in cm.",
            "A wire of radius <thin> cm is drawn from a round bar that has a radius of <thick> cm "
            "and is <length> cm long. What is the length of the wire in cm?",
        ),
        steps=("length * thick ** 2 / thin ** 2",),
        draw=between(length=(10, 90, 5), thick=(1, 4, 0.5), thin=[0.1, 0.2, 0.25, 0.4]),
    ),
)
