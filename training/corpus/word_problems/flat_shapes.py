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
            "Length <length> m, width <width> m. Rectangle area in square m?",
            "I drew a rectangle with chalk on our street. It goes <width> feet across and <length> feet along. How many square feet are inside?",
            "Find the product of the two sides of a right-angled parallelogram, <length> and <width> inches long, that is, its area in square inches.",
            "How much sand in square metres lies on a rectangular riding track which measures <width> metres across and <length> metres from end to end?",
            "A muralist has been given a wall of <length> feet by <width> feet to fill with whales. How many square feet of whales, sea included, will that be?",
            "The long side of a solar roof measures <length> metres, the short side, at right angles to it, <width> metres. On how many square metres does the sun fall?",
            "Glass for a shop window is sold by the square foot. The rectangular opening is <width> feet high and has a length of <length> feet. What number of square feet must be ordered?",
            "Ploughing a strip of land with four right angles, a farmer goes <length> metres in each furrow, and the furrows lie side by side over a breadth of <width> metres. How many square metres has he ploughed when he is done?",
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
            "Rectangle <length> cm by <width> cm. Distance around it in cm?",
            "I walked along all four sides of the schoolyard till I was back at my friend. It is a rectangle, <length> steps long and <width> steps wide. How many steps did I make?",
            "Find the sum of the four sides of a rectangle which has two sides of <length> inches and two of <width> inches.",
            "How much ribbon in cm edges a tablecloth completely, if the cloth has square corners, a width of <width> cm and a length of <length> cm?",
            "The moat of a castle is just the castle's outline, and the castle is a plain rectangle of <width> metres by <length> metres. A duck, in no hurry, swims close by all the walls once. How many metres does it swim?",
            "Along every edge of a flat roof runs a gutter. The roof is rectangular, <length> feet from front to back and <width> feet from side to side. What is the whole gutter's length in feet?",
            "Skirting board is to be laid along all the walls of a rectangular hall. Its two long walls are <length> metres each and the two short ones <width> metres each, and the doors need no gap. How many metres of board does that take?",
            "A guard patrols the border of a rectangular camp. He marches <width> metres, turns right, marches <length> metres, and so on until he has gone round once. How many metres has he marched then?",
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
            "Rectangle: perimeter <around> m, one side <length> m. Area in square m?",
            "I went all the way around our rectangular sandpit and it was <around> feet. The long side alone is <length> feet. How many square feet of sand is that?",
            "Find the area, in square inches, of a rectangle one side of which is <length> inches, the four sides together being <around> inches.",
            "How many square feet does a carpet in a long corridor cover, when <around> feet of fringe were just enough for all four edges of the rectangle and its length is <length> feet?",
            "A hem of <around> cm runs round a rectangular flag, and the flag flutters out to a length of <length> cm, a brave sight. What is its area in square cm?",
            "The farmer's walls, <around> metres in all, close off a rectangle by the river. Its longer walls are <length> metres each. On what area in square metres do his sheep graze?",
            "One lap along the edge of the rectangular ice rink is <around> metres, of which the stretch down one long side takes <length> metres. How many square metres of ice are there?",
            "A carpenter used <around> cm of moulding to frame a rectangular mirror without waste. He measures <length> cm along the longer side. Work out the surface of the mirror in square cm.",
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
            "Square, perimeter <around> m. Area in square m?",
            "My chess board is a square. An ant crawled once all around the edge and that was <around> inches. How many square inches is the board?",
            "Find the area in square feet of the square whose four equal sides have a total length of <around> feet.",
            "How many square metres can be tiled inside a square courtyard if walking along its four walls makes <around> metres?",
            "A gilded strip of <around> inches was just enough for the frame of a square portrait, said to be of a duke. What is the surface of the portrait in square inches?",
            "The baker trims the crust from all four sides of a square cake and gets <around> cm of crust altogether, lying end to end. What area in square cm did the top of the cake have?",
            "A patch of wheat is square. Mice have dug a trench along its whole border, <around> feet in length. What is the size of the patch in square feet?",
            "Lace goes round a square cushion along every edge, <around> cm of it in total. How many square cm does the front of the cushion have?",
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
            "<length> m by <width> m court, outer border <path> m on all sides. Border area in square m?",
            "Our rectangular pond is <length> feet long and <width> feet wide, and all around it Dad put stones, everywhere in a band <path> feet wide. How many square feet of stones are there?",
            "Find the difference in area, in square inches, between a rectangle of <length> by <width> inches and the rectangle that surrounds it at a distance of <path> inches on each side.",
            "How many square metres of sand surround a rectangular hockey ground, if the strip of sand is <path> metres wide on every side, corners filled, and the ground itself measures <length> metres by <width> metres?",
            "A ditch <path> metres wide was dug right outside the walls of a rectangular fort, all the way round, corners included, against the goats. The fort is <length> metres by <width> metres. What area in square metres does the ditch take up?",
            "The quilt had been <width> inches wide and <length> inches long. Then grandmother sewed on a blue edge of <path> inches all round, beyond the old fabric. How many square inches of blue can be seen?",
            "On each of its four sides a rectangular stage, <length> feet by <width> feet, is enlarged outward by <path> feet, so that it stays rectangular. By how many square feet does it grow?",
            "A dance floor of <width> feet by <length> feet is laid in the middle of a rectangular tent so that <path> feet of grass show between the floor and each tent wall. How many square feet of grass can be seen?",
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
            "<length> m by <width> m plot, inner strip <path> m on all sides. Area within the strip in square m?",
            "My poster is <length> inches by <width> inches. I colored a border on it that is <path> inches wide at every edge. How many square inches are still white?",
            "Find, in square feet, the area of the rectangle obtained by moving each side of a rectangle of <length> by <width> feet inward by <path> feet.",
            "How many square metres of water are in a pool yard of <length> metres by <width> metres, when a paved edge <path> metres wide lies within the yard along all its sides and the rest is pool?",
            "The mice ate a neat band <path> cm wide from all four edges of a rectangular sheet of dough, <length> cm long and <width> cm wide, and left. How large in square cm is the sheet they left?",
            "A rectangular tray of <width> cm by <length> cm has a raised rim that takes up <path> cm along each side. What flat area in square cm do the cups have to stand on?",
            "By order of the forester, a rectangular wood measuring <length> metres by <width> metres must lose its trees in a firebreak <path> metres wide just within its border, on every side. How many square metres stay wooded?",
            "Snow is cleared from an ice rink, but <path> feet next to the boards are never reached, neither at the ends nor along the sides. The rink is a rectangle of <length> feet by <width> feet. How many square feet of ice are cleared?",
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
            "Triangle, base <base> m, altitude <height> m. Area in square m?",
            "I cut a piece of paper that has three corners. The bottom edge is <base> inches and from there straight up to the top it is <height> inches. How many square inches is my piece?",
            "Find the area in square feet of a triangle with an altitude of <height> feet drawn to a side of <base> feet.",
            "How much cloth in square cm shows on a pennant with three corners, if it is <base> cm wide at the pole and its tip lies <height> cm straight out from the pole?",
            "The gable of the barn is a triangle that the owls love. It spans <base> feet along the bottom, and the top of it is <height> feet above that. How many square feet of boards make up the gable?",
            "Between three straight roads lies a meadow with three corners. The stretch along the southern road is <base> metres, and the opposite corner is <height> metres away from that road, measured squarely. What area in square metres does the meadow have?",
            "A slice of pie with straight edges on all its three sides is <height> cm from the point to the middle of the rim, at a right angle to that rim of <base> cm. On how many square cm can cream be spread?",
            "A right-angled wedge of glass is to be cut with one short side of <base> inches and the other short side, at right angles to it, of <height> inches. The area of the wedge in square inches is wanted.",
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
            "Triangle with sides <first>, <second>, <last> m. Area in square m?",
            "My sail has three edges. They are <first> feet, <second> feet and <last> feet long. How many square feet of sail do I have?",
            "Find, by the formula of Heron, the area in square inches of a triangle having the sides <first>, <second> and <last> inches.",
            "How many square metres of grass lie between three straight roads which meet at three corners <first>, <second> and <last> metres apart?",
            "A rope closed into a loop is pulled tight round three posts. From post to post it runs <first> metres, <second> metres and <last> metres, and the goat inside is content. What area in square metres does the rope enclose?",
            "Three laths were nailed together at their ends: one of <first> inches, one of <second> inches, one of <last> inches. How much paper in square inches covers the opening between them exactly?",
            "A surveyor walks straight from the church to the mill, <first> yards, from there straight to the well, <second> yards, and straight back to the church, <last> yards. What is the land inside his walk in square yards?",
            "A shawl with three corners has edges of <last> cm, <second> cm and <first> cm. What area of wool does that make in square cm?",
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
            "Circle, radius <radius> m. Area in square m?",
            "I turned once around with chalk on a string of <radius> inches and drew a circle. How many square inches are inside it?",
            "Find the surface in square feet of a flat disc every edge point of which lies <radius> feet from its center.",
            "How much of the sea in square miles can a lighthouse light up if its beam sweeps all around and reaches <radius> miles?",
            "A pizza is being rolled out until from the middle to the rim it measures <radius> cm everywhere, to the cook's delight. What area in square cm does it cover?",
            "The crop circle in the wheat was a perfect round. From its center to the standing wheat, people measured <radius> metres. How many square metres of wheat lay flat?",
            "A carousel floor is circular, and a plank from the post in its very center out to the edge is <radius> feet long. What is the area of the floor in square feet?",
            "Round is the lid of the well, half of its width being <radius> inches. The area of the lid in square inches is wanted.",
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
            "Wheel radius <radius> cm, distance <distance> m. Turns?",
            "From the middle of my scooter wheel to the outside it is <radius> cm. My way to school is <distance> m long. How many times does the wheel go round on the way?",
            "Find how many times the circumference of a circle of radius <radius> cm is contained in a length of <distance> m.",
            "How many laps must a toy train run on a circular track, <radius> cm from the center, until it has covered <distance> m in all?",
            "A tug winds in <distance> m of cable on a drum, always at <radius> cm from the axis of the drum. The wreck, for its part, has slipped off. How many turns of the drum was that?",
            "Unrolled from a drum with a radius of <radius> cm, a cable reaches <distance> m. Supposing that it lay on the drum in turns which were all of that radius, how many turns were there?",
            "To measure a road, a surveyor rolls a wheel along it and counts its revolutions. The road is <distance> m long and the hub of the wheel sits <radius> cm above the ground. What is the count?",
            "The belt of a mill moves on by <distance> m without slipping, driven by a pulley whose radius is <radius> cm. How many revolutions does the pulley make?",
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
            "Wheel diameter <diameter> cm, <turns> turns. Distance in m?",
            "I counted that the wheel of my barrow went round <turns> times from our house to the lake. It is <diameter> cm from one side of the wheel to the other. How many m is it to the lake?",
            "Find in m the length of <turns> circumferences of a circle with a diameter of <diameter> cm.",
            "How many m of rope come up from the mine in <turns> turns of a drum, when the drum is <diameter> cm thick and the rope is wound on it turn by turn?",
            "The hamster ran, all night as usual, until its wheel had gone round <turns> times. Across the inside, where it runs, the wheel measures <diameter> cm. How many m did the hamster run?",
            "A barrel rolls downhill. It is <diameter> cm across and makes <turns> full revolutions before it reaches the brook. What distance in m did it roll?",
            "Round a tree with a trunk of <diameter> cm in diameter a squirrel chases another for <turns> rounds, close to the bark. How many m does it run?",
            "With every revolution a garden roller <diameter> cm in diameter flattens a stretch as long as its own girth. After <turns> revolutions, without going over any spot again, how many m long is the stretch it has flattened?",
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
            "Rectangle <length> m by <width> m. Diagonal in m?",
            "The cat did not go around our rectangular lawn. It ran from one corner slanting over to the corner farthest away. The lawn is <length> feet long and <width> feet wide. How many feet did the cat run?",
            "Find the hypotenuse in inches of a right triangle whose legs are <length> and <width> inches.",
            "How far is a ship from the harbor in miles as the gull flies, after it went <length> miles due east and from there <width> miles due north?",
            "A fold is made in a rectangular strip of paper from its lower left to its upper right corner. The strip is <length> cm by <width> cm, and the folder is a patient child. What length in cm has the fold?",
            "Level ground lies before an upright cliff of <width> metres. From the top edge a rope for sliding runs tight and straight to a peg in the ground, <length> metres from the foot of the cliff. How many metres of rope is that?",
            "To see whether the foundation is true, a builder stretches a cord between opposite corners. One wall will be <length> metres, the other, square to it, <width> metres. How many metres must the cord measure?",
            "On a rectangular shelf with edges of <width> inches and <length> inches a flea sits at a corner. What is the longest straight way, in inches, that it can crawl on the shelf?",
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
            "Parallel sides <long> and <short> m, distance <height> m. Trapezium area in square m?",
            "My flag has two edges that run side by side and never meet, one <long> inches and the other <short> inches, and it is <height> inches straight from one to the other. The other two edges are straight too. How many square inches is my flag?",
            "Find the product of the height, <height> feet, and the mean of the parallel sides, <long> and <short> feet, of a quadrilateral; that is its area in square feet.",
            "How many square metres is the cross-section of a dam, which is <long> metres wide at its level foot, <short> metres at its level top and <height> metres high, with straight slopes?",
            "A lampshade pattern was cut with four straight edges. Above it is <short> cm wide, below <long> cm, and the edges above and below run parallel at a distance of <height> cm. Moths admire it. What is its area in square cm?",
            "The roof side facing the street narrows evenly from <long> feet at the gutter to <short> feet at the ridge; ridge and gutter are parallel and lie <height> feet apart along the slope. How many square feet of tiles cover it?",
            "Between two parallel streets, <height> yards apart, lies a block with straight sides. It takes up <short> yards of the one street and <long> yards of the other. What is the size of the block in square yards?",
            "A plough leaves furrows that get evenly shorter across a field, from <long> metres for the first edge to <short> metres for the last edge, the two edges being parallel and <height> metres from each other. The area of the field in square metres is wanted.",
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
            "Rhombus, diagonals <first> m and <second> m. Area in square m?",
            "I made a diamond with four sides that are all the same. From top to bottom it is <first> inches and from left to right <second> inches. How many square inches is my diamond?",
            "Find half the product of the diagonals, <first> feet and <second> feet, of an equilateral quadrilateral, and so state its area in square feet.",
            "How many square cm of glass are in a lozenge window pane with four equal edges, if it stands <first> cm high from corner to corner and is <second> cm wide from corner to corner?",
            "Two sticks cross at right angles, each in its middle, one of <first> cm and one of <second> cm. A string tied around the four ends holds the silk, and up it goes. What area of silk in square cm lies within the string?",
            "The marchers form a rhombus on the square. Between two opposite corners there are <second> yards, between the two others <first> yards. How many square yards does the formation enclose?",
            "A field sign shaped as a rhombus is to be gilded on the front. Its diagonals are <first> and <second> inches. How many square inches need gold?",
            "The four sides of a flower bed are alike, yet its corners are not right-angled. Straight paths joining opposite corners measure <first> metres and <second> metres. Work out the bed's area in square metres, paths included.",
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
            "Rectangle, area <area> square m, length <times> times width. Perimeter in m?",
            "My bath mat is a rectangle of <area> square inches, and the long side is <times> times the short side. If I put my finger on the edge and go once all the way around, how many inches is that?",
            "Find the perimeter in feet of a rectangle that contains <area> square feet and whose sides are to each other as <times> to one.",
            "How many metres of hedge go all around a rectangular cemetery of <area> square metres, where the short side fits <times> times into the long side?",
            "A banner, rectangular and painted overnight, shows <area> square feet of slogan. It is <times> times as wide as it is high. What length of trim in feet goes around it?",
            "On <area> square metres of ground stands a rectangular stable. Its front is <times> times as long as its gable side. How many metres does the dog run in one round close to the walls?",
            "The court measures <area> square yards. If one cut it across into equal squares side by side, there would be <times> of them in a single row. What is the distance around the whole court in yards?",
            "A strip of leather in the form of a rectangle has a surface of <area> square cm, and its width goes into its length <times> times. How many cm of seam run along its four edges altogether?",
        ),
        steps=("width = math.sqrt(area / times)", "2 * (width + times * width)"),
        draw=derive(between(width=(4, 40), times=(2, 5)), area="times * width ** 2", times="times"),
    ),
)
