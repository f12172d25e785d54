"""Areas, perimeters and other lengths in the plane."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="rectangle-area",
        phrasings=(
            "A rectangular garden is <length> m long and <width> m wide. What is its area in "
            "square meters?",
            "Find the area of a rectangle with sides of <length> cm and <width> cm.",
            "How many square meters of carpet cover the floor of a room of <length> m by <width> "
            "m?",
            "The sides of a rectangular field measure <length> m and <width> m. How large is it "
            "in square meters?",
        ),
        steps=("length * width",),
        draw=between("length > width", length=(5, 60, 0.5), width=(3, 40, 0.5)),
    ),
    Problem(
        concept="rectangle-perimeter",
        phrasings=(
            "What is the perimeter of a rectangle that is <length> cm long and <width> cm wide?",
            "How many m of fence are needed to go around a yard of <length> m by <width> m?",
            "<name> runs once around a rectangular park with sides of <length> m and <width> m. "
            "How many m is that?",
            "A picture is <length> cm long and <width> cm wide. How many cm of frame go around it?",
        ),
        steps=("2 * (length + width)",),
        draw=between("length > width", length=(12, 200, 2), width=(8, 120, 2)),
    ),
    Problem(
        concept="area-from-perimeter-and-length",
        phrasings=(
            "A rectangle has a perimeter of <around> m and a length of <length> m. What is its "
            "area in square meters?",
            "A fence of <around> m goes around a rectangular field that is <length> m long. How "
            "large is the field in square meters?",
            "The length of a rectangular yard is <length> m and its perimeter <around> m. Find "
            "its area.",
            "With <around> cm of wire <name> forms a rectangle with a length of <length> cm. What "
            "area in square cm does it enclose?",
        ),
        steps=("width = around / 2 - length", "length * width"),
        draw=derive(between("length > width", length=(8, 60), width=(4, 50)),
                    around="2 * (length + width)", length="length"),
    ),
    Problem(
        concept="square-area-from-perimeter",
        phrasings=(
            "A square has a perimeter of <around> cm. What is its area in square cm?",
            "The fence around a square lawn is <around> m long. How many square meters is the "
            "lawn?",
            "Find the area of a square with a perimeter of <around> m.",
            "<name> bends a wire of <around> cm into a square. How large is the area inside in "
            "square cm?",
        ),
        steps=("(around / 4) ** 2",),
        draw=between(around=(8, 240, 4)),
    ),
    Problem(
        concept="cost-of-a-fence",
        phrasings=(
            "A rectangular garden of <length> m by <width> m gets a fence at $<price> per meter. "
            "What does the fence cost?",
            "Fencing costs $<price> per meter. How much must be paid to fence a field of <length> "
            "m by <width> m?",
            "What does it cost to put a fence around a rectangular plot with sides <length> m and "
            "<width> m if a meter of fence costs $<price>?",
            "At $<price> per meter, find the cost of a fence around a yard that is <length> m "
            "long and <width> m wide.",
        ),
        steps=("around = 2 * (length + width)", "around * price"),
        draw=between(length=(15, 90), width=(10, 60), price=(3, 30, 0.5)),
    ),
    Problem(
        concept="area-of-a-path-around-a-garden",
        phrasings=(
            "A garden of <length> m by <width> m has a path <path> m wide all around it on the "
            "outside. What is the area of the path in square meters?",
            "Around a rectangular pool <length> m long and <width> m wide runs a border <path> m "
            "wide. How many square meters is the border?",
            "A frame <path> cm wide surrounds a picture of <length> cm by <width> cm. What is the "
            "area of the frame in square cm?",
            "Outside along all sides of a lawn of <length> m by <width> m there is a walk with a "
            "width of <path> m. Find the area of the walk.",
        ),
        steps=("outer = (length + 2 * path) * (width + 2 * path)", "outer - length * width"),
        draw=between("length > width", length=(15, 80), width=(10, 60), path=(1, 4, 0.5)),
    ),
    Problem(
        concept="area-left-inside-a-path",
        phrasings=(
            "Along the inner edge of a rectangular park of <length> m by <width> m runs a path "
            "<path> m wide. What area in square meters is left inside the path?",
            "On a sheet of <length> cm by <width> cm a margin of <path> cm is left free on each "
            "side. What area in square cm can be printed?",
            "A field is <length> m long and <width> m wide. A strip <path> m wide along every "
            "side, inside the field, stays unplanted. How many square meters are planted?",
            "Inside a hall of <length> m by <width> m a carpet leaves <path> m of bare floor at "
            "all four walls. Find the area of the carpet in square meters.",
        ),
        steps=("(length - 2 * path) * (width - 2 * path)",),
        draw=between("length > width", length=(18, 90), width=(12, 60), path=(1, 4, 0.5)),
    ),
    Problem(
        concept="triangle-area",
        phrasings=(
            "A triangle has a base of <base> cm and a height of <height> cm. What is its area in "
            "square cm?",
            "Find the area of a triangular sail with a base of <base> m and a height of <height> "
            "m.",
            "How many square meters is a triangular plot if one side is <base> m and the height "
            "on that side is <height> m?",
            "The height of a triangle is <height> cm, its base is <base> cm. How large is its "
            "area?",
        ),
        steps=("base * height / 2",),
        draw=between(base=(4, 60), height=(3, 50)),
    ),
    Problem(
        concept="triangle-area-from-sides",
        phrasings=(
            "The sides of a triangle are <first> cm, <second> cm and <last> cm. What is its area "
            "in square cm?",
            "Find the area of a triangular field with sides of <first> m, <second> m and <last> m.",
            "A triangular flower bed has sides of <first>, <second> and <last> m. How many square "
            "meters is it?",
            "How large is a triangle whose sides measure <first> cm, <second> cm and <last> cm?",
        ),
        steps=(
            "half = (first + second + last) / 2",
            "math.sqrt(half * (half - first) * (half - second) * (half - last))",
        ),
        draw=between("2 * max(first, second, last) < first + second + last - 1", first=(5, 30),
                     second=(6, 35), last=(7, 40)),
    ),
    Problem(
        concept="circle-area",
        phrasings=(
            "A round table has a radius of <radius> cm. What is the area of its top in square cm?",
            "Find the area of a circle with a radius of <radius> m.",
            "A sprinkler waters a circle of radius <radius> m. How many square meters does it "
            "water?",
            "A goat is tied in an open field with a rope of <radius> m. On what area in square "
            "meters can it graze?",
        ),
        steps=("math.pi * radius ** 2",),
        draw=between(radius=(2, 50, 0.5)),
    ),
    Problem(
        concept="wheel-turns-over-a-distance",
        phrasings=(
            "A wheel has a radius of <radius> cm. How many turns does it make over <distance> m?",
            "How often does a wheel with a radius of <radius> cm turn on a way of <distance> m?",
            "Over a distance of <distance> m, how many turns does a bicycle wheel of radius "
            "<radius> cm make?",
            "<name> pushes a cart <distance> m. Its wheels have a radius of <radius> cm. Find the "
            "number of turns of a wheel.",
        ),
        steps=("around = 2 * math.pi * radius", "distance * 100 / around"),
        draw=between(radius=(14, 70), distance=(50, 2000, 50)),
    ),
    Problem(
        concept="distance-from-wheel-turns",
        phrasings=(
            "A wheel with a diameter of <diameter> cm turns <turns> times. How many m does it "
            "roll?",
            "How far in m does a cart go when its wheels of <diameter> cm diameter make <turns> "
            "turns?",
            "In <turns> turns, what distance in m does a wheel cover that is <diameter> cm across?",
            "The diameter of a wheel is <diameter> cm. Find the way in m that it covers in "
            "<turns> turns.",
        ),
        steps=("around = math.pi * diameter", "around * turns / 100"),
        draw=between(diameter=(20, 120, 2), turns=(20, 900, 10)),
    ),
    Problem(
        concept="ring-area",
        phrasings=(
            "A ring is bounded by circles with radii of <outer> cm and <inner> cm. What is its "
            "area in square cm?",
            "Around a round pond of radius <inner> m there is a path up to <outer> m from the "
            "center. What is the area of the path in square meters?",
            "Two circles have the same center and radii of <outer> m and <inner> m. Find the area "
            "between them.",
            "From a disc of radius <outer> cm a hole of radius <inner> cm is cut at the center. "
            "How many square cm are left?",
        ),
        steps=("math.pi * (outer ** 2 - inner ** 2)",),
        draw=between("inner < outer", outer=(6, 40), inner=(2, 30)),
    ),
    Problem(
        concept="rectangle-diagonal",
        phrasings=(
            "A rectangle is <length> cm long and <width> cm wide. How long is its diagonal in cm?",
            "<name> walks straight from one corner of a field of <length> m by <width> m to the "
            "opposite corner. How many m is that?",
            "Find the diagonal of a screen that is <width> cm high and <length> cm wide.",
            "A gate is <width> m high and <length> m wide. What is the length in m of a bar from "
            "corner to opposite corner?",
        ),
        steps=("math.sqrt(length ** 2 + width ** 2)",),
        draw=between("length > width", length=(6, 120), width=(3, 90)),
    ),
    Problem(
        concept="ladder-height-on-a-wall",
        phrasings=(
            "A ladder of <ladder> m leans against a wall with its foot <foot> m from the wall. "
            "How many m high does it reach?",
            "The foot of a ladder stands <foot> m away from a house. The ladder is <ladder> m "
            "long. At what height in m does its top touch the house?",
            "How high in m does a <ladder> m long ladder reach on a wall if its lower end is "
            "<foot> m from it?",
            "A rope of <ladder> m is tight from the top of a mast to the ground <foot> m from the "
            "foot of the mast. Find the height of the mast in m.",
        ),
        steps=("math.sqrt(ladder ** 2 - foot ** 2)",),
        draw=between("foot < ladder - 1", ladder=(4, 20, 0.5), foot=(1, 9, 0.5)),
    ),
    Problem(
        concept="tiles-for-a-floor",
        phrasings=(
            "A floor of <length> m by <width> m is covered with square tiles of <side> cm. How "
            "many tiles are needed?",
            "How many square tiles with a side of <side> cm cover a floor that is <length> m long "
            "and <width> m wide?",
            "A hall is <length> m long and <width> m wide. Its tiles are squares of <side> cm. "
            "How many tiles lie on its floor?",
            "With square slabs of <side> cm, how many does <name> need for a terrace of <length> "
            "m by <width> m?",
        ),
        steps=("floor = length * width * 10000", "floor / side ** 2"),
        draw=between("length * 100 % side == 0 and width * 100 % side == 0", length=(3, 24),
                     width=(2, 18), side=[10, 20, 25, 30, 40, 50]),
    ),
    Problem(
        concept="trapezium-area",
        phrasings=(
            "The parallel sides of a trapezium are <long> cm and <short> cm, and its height is "
            "<height> cm. What is its area in square cm?",
            "A field has two parallel sides of <long> m and <short> m that are <height> m apart. "
            "How many square meters is the field?",
            "Find the area of a trapezium with a height of <height> m and parallel sides of "
            "<long> m and <short> m.",
            "With parallel sides of <short> cm and <long> cm and <height> cm between them, how "
            "large is a trapezium?",
        ),
        steps=("(long + short) / 2 * height",),
        draw=between("long > short", long=(8, 60), short=(4, 50), height=(3, 30)),
    ),
    Problem(
        concept="rhombus-area",
        phrasings=(
            "The diagonals of a rhombus are <first> cm and <second> cm. What is its area in "
            "square cm?",
            "A kite in the shape of a rhombus has diagonals of <first> cm and <second> cm. How "
            "much paper in square cm does it take?",
            "Find the area of a rhombus whose diagonals measure <first> m and <second> m.",
            "How large is a rhombus with diagonals of <first> cm and <second> cm?",
        ),
        steps=("first * second / 2",),
        draw=between(first=(6, 60, 2), second=(5, 50)),
    ),
    Problem(
        concept="cost-of-a-carpet",
        phrasings=(
            "A room is <length> m long and <width> m wide. Carpet costs $<price> per square "
            "meter. What does carpet for the whole floor cost?",
            "What must <name> pay to have a floor of <length> m by <width> m polished at $<price> "
            "per square meter?",
            "At $<price> per square meter, how much does it cost to pave a yard of <length> m by "
            "<width> m?",
            "Turf is sold at $<price> per square meter. Find the cost of turf for a lawn <length> "
            "m by <width> m.",
        ),
        steps=("length * width * price",),
        draw=between(length=(3, 30, 0.5), width=(3, 20, 0.5), price=(4, 60, 2)),
    ),
    Problem(
        concept="perimeter-from-area-and-side-ratio",
        phrasings=(
            "A rectangular field of <area> square meters is <times> times as long as it is wide. "
            "What is its perimeter in m?",
            "The length of a rectangle is <times> times its width and its area is <area> square "
            "cm. Find the perimeter in cm.",
            "How many m of fence surround a yard of <area> square meters whose length is <times> "
            "times the width?",
            "With an area of <area> square meters and a length of <times> times the width, how "
            "long in m is the edge around a pool?",
        ),
        steps=("width = math.sqrt(area / times)", "2 * (width + times * width)"),
        draw=derive(between(width=(4, 40), times=(2, 5)), area="times * width ** 2", times="times"),
    ),
)
