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
            "Aquarium, inside: <length> cm by <width> cm by <height> cm. Cubic cm?",
            "A barge with a hold <width> m wide and <length> m long is loaded with gravel, level, to a height of <height> m. How many cubic meters of gravel is the barge carrying?",
            "How much room in cubic meters is there in a storage shed with a floor of <length> m by <width> m and a flat ceiling at <height> m?",
            "Find the number of cubic cm in a brick whose length is <length> cm, whose breadth is <width> cm and whose thickness is <height> cm.",
            "<name> is baking for the whole street again. The tin is <height> cm deep, <width> cm across and <length> cm long, and the batter fills it to the brim. How many cubic cm of batter went in?",
            "We all packed snow into one giant block with straight sides. It is <length> m long and <height> m high and <width> m wide. How many cubic meters of snow are in it?",
            "Concrete is ordered for the solid foot of a bridge, a block with a height of <height> m; its sides are <length> m and <width> m. What is the order in cubic meters?",
            "A bar of soap measures <height> cm from bottom to top, <width> cm from front to back and <length> cm from end to end. It has square corners. How many cubic cm of soap does it contain?",
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
            "Parcel <length> cm by <width> cm by <height> cm. Total outer area, square cm?",
            "A carpenter varnishes a wooden chest with a lid on all its outer faces, the bottom too. It is <width> cm deep, <length> cm long and <height> cm tall. How many square cm get varnish?",
            "How much cardboard, in square cm, goes into a closed shoe box of <length> cm length, <width> cm width and <height> cm height if no flaps are counted?",
            "Find the sum of the areas of the six faces of a brick, in square cm, when its edges measure <length> cm, <width> cm and <height> cm.",
            "The cake came out perfectly square at the corners, which never happens. It is <height> cm high, <length> cm long and <width> cm wide, and <name> wants icing on every face, even underneath. How many square cm have to be iced?",
            "My present for you is in a box that is <length> cm long, <width> cm wide and <height> cm high. I want to cover every side of the box, top and bottom too, with gold foil. How many square cm of foil do I stick on?",
            "A steel tank, shut on all sides, is to be coated against rust on the outside. Height <height> m, width <width> m, length <length> m: how many square meters does the coat cover?",
            "Felt is glued onto every face of a block, and the block has edges of <height> cm, <width> cm and <length> cm. What area of felt, in square cm, is used up?",
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
            "Cube, <volume> cubic cm. Area of all its faces in square cm?",
            "An ice maker turns out huge cubes of <volume> cubic cm. One of them hangs freely on a thread. How many square cm of ice are in touch with the air?",
            "How many square cm of gift paper are on a cube shaped box that takes up <volume> cubic cm, if the paper covers each face just once?",
            "Find the area in square cm of the six faces together of a cube that contains <volume> cubic cm.",
            "<name> has a weakness for cheese, the more the better. This one is cut as a perfect cube of <volume> cubic cm and dipped in wax. How large, in square cm, is the area under the wax?",
            "I have a cube made of clay and it is <volume> cubic cm of clay. If I paint it all around, top and bottom too, how many square cm do I paint?",
            "A closed water tank in the form of a cube has room for <volume> cubic meters. Its whole outside is to get a coat of lacquer, the walls being very thin. How many square meters is that?",
            "Six equal squares of tin are soldered to a cube with <volume> cubic cm inside. What is the area in square cm of the tin altogether?",
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
            "Block <length> by <width> by <height> cm. Cubes of edge <edge> cm. How many?",
            "A soap maker slices a slab that is <length> cm long, <width> cm wide and <height> cm thick into cubes, each <edge> cm along the edge, and nothing is left over. How many pieces of soap come out?",
            "How many wooden toy cubes of <edge> cm each way does a carton hold that is filled without gaps and is <height> cm high, <length> cm long and <width> cm wide inside?",
            "Find the number of cubes of side <edge> cm into which a solid of dimensions <length> cm, <width> cm and <height> cm can be divided.",
            "The fudge has set at last and the kitchen smells wonderful. It lies in a pan of <length> cm by <width> cm and stands <height> cm high. <name> cuts all of it into cubes with sides of <edge> cm. How many cubes of fudge are there to share?",
            "My box of building blocks is totally full. The box is <length> cm long and <width> cm wide and <height> cm deep, and every block is a cube with sides of <edge> cm. How many blocks have I got?",
            "Cubes with an edge of <edge> cm are glued together to a solid beam, <height> cm high, <width> cm wide and <length> cm long. Out of how many cubes does it consist?",
            "A warehouse room measures <length> m by <width> m and is <height> m high. It is packed to the ceiling with crates, all cubes of <edge> m, and no space remains. What is the number of crates?",
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
            "Cylinder: height <height> cm, radius <radius> cm. Cubic cm?",
            "A candle maker pours wax into a round mold. The mold is <height> cm tall and <radius> cm from its middle line to the wall. How many cubic cm of wax does one candle take?",
            "How many cubic cm of water stand in a straight round vase with an inner radius of <radius> cm when the water is <height> cm deep?",
            "Find the capacity in cubic cm of a pipe closed at one end, whose inner radius is <radius> cm and whose length is <height> cm.",
            "Nobody can get the lid off, but <name> would like to know what the tall tin holds. It is upright and round, <height> cm high inside, and the distance from the center of its floor to the rim is <radius> cm. What is its volume in cubic cm?",
            "My round glass jar has straight sides and water <height> cm deep. From the middle to the wall it is <radius> cm. How many cubic cm of water is that?",
            "A log is straight and round, and its length is <height> cm. Saw it across and the circle you see has a radius of <radius> cm. What volume of wood is in the log, in cubic cm?",
            "Workers drill a shaft straight down to <height> m with a round drill of <radius> m radius. How many cubic meters of rock leave the hole?",
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
            "Pipe, radius <radius> cm, length <height> cm. Outer area without the ends, square cm?",
            "A florist rolls paper around the side of a straight round vase, just once and without overlap. The vase has a radius of <radius> cm and rises <height> cm. How many square cm of paper touch the vase?",
            "How many square cm of cloth does it take to line the wall, but not the floor, of a round quiver <height> cm deep with a radius of <radius> cm?",
            "Find the lateral area in square cm of a cylinder of radius <radius> cm and height <height> cm.",
            "It rained all week, of course, but the round silo still has to be painted. The silo is <height> m tall and measures <radius> m from its axis to its wall. How many square meters get paint, top and bottom not counted?",
            "I want to wrap wool all around my cardboard tube so that no cardboard shows on the outside. The tube is <height> cm long and has a radius of <radius> cm. How many square cm does the wool cover?",
            "A paint roller is a drum with a radius of <radius> cm that is <height> cm wide. What area of wall, in square cm, does the drum cover in one full turn?",
            "The wall of a round tower gets new plaster outside, from the ground to the top at <height> m. The tower's radius is <radius> m. What area in square meters do the plasterers have before them?",
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
            "Cone, height <height> cm, radius <radius> cm. Volume in cubic cm?",
            "Masons build a solid stone marker in the form of a cone. Its tip reaches <height> m up and its round base has a radius of <radius> m. How many cubic meters of stone go into it?",
            "How much water, in cubic cm, can be poured into a pointed paper cup with a rim of radius <radius> cm and a depth of <height> cm?",
            "Find the number of cubic cm in a pointed wax candle in the form of a cone, the base having a radius of <radius> cm and the height being <height> cm.",
            "The party hats are a bit silly, but each one can hold popcorn when it is turned upside down. A hat is <height> cm from the tip to the middle of the opening, and the opening has a radius of <radius> cm. How many cubic cm of popcorn fill it level?",
            "I made a sand mountain with a pointy top. It is <height> cm high, and at the bottom it is a circle with a radius of <radius> cm. How many cubic cm of sand did I use?",
            "A funnel without its tube is a hollow cone. From its wide circle of radius <radius> cm it narrows to a point <height> cm below. What does it contain, in cubic cm, when full?",
            "The roof of a round tower is a cone; its floor is a circle of radius <radius> m, and the tip stands <height> m above that floor. How many cubic meters of air are under the roof?",
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
            "Sphere, radius <radius> cm. Cubic cm?",
            "A glass blower makes a solid paperweight, perfectly round, <radius> cm from the center to the surface. How many cubic cm of glass are in it?",
            "How much gas, in cubic meters, fills a spherical tank with an inner radius of <radius> m?",
            "Find the number of cubic cm occupied by a solid globe of radius <radius> cm.",
            "The melon is as round as the moon and almost as pretty. Its radius is <radius> cm. If it is a true ball, what is its volume in cubic cm, peel and all?",
            "My snowball is totally round and it is <radius> cm from the middle to the outside. How many cubic cm of snow is it made of?",
            "A drop of oil floats in space and draws itself into a ball with a radius of <radius> mm. What is the volume of the drop in cubic mm?",
            "Stone masons carve a ball for a fountain; from its center to any point of its skin is <radius> cm. What volume of stone, in cubic cm, does the finished ball have?",
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
            "One clay ball, radius <big> cm, all reshaped into balls of radius <small> cm. How many?",
            "A baker has a ball of dough with a radius of <big> cm and rolls it all into little balls, each with a radius of <small> cm. How many little balls are on the tray?",
            "How many beads of radius <small> cm contain as much glass as a single glass sphere of radius <big> cm?",
            "Find how many spheres of radius <small> cm have together the volume of a sphere of radius <big> cm.",
            "<name> never throws old candles away. A ball candle with a radius of <big> cm is melted, and the wax is poured into round molds with a radius of <small> cm until none remains. How many new candles are there?",
            "I squash my giant ball of play dough, which has a radius of <big> cm, and make marbles out of all of it. Every marble has a radius of <small> cm. How many marbles do I get?",
            "A smith needs shot with a radius of <small> mm. The only lead to hand is an old cannonball with a radius of <big> mm, and none is lost in the casting. To how many pieces of shot does it come?",
            "The large drop breaks up into equal droplets. Each droplet has a radius of <small> mm, and the drop had one of <big> mm before. Into how many droplets did it break?",
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
            "Wall <length> m by <height> m, <thick> cm thick; brick <a> cm by <b> cm by <c> cm; no mortar. Number of bricks?",
            "A farmer closes off a yard with a solid wall that is <thick> cm thick, <height> m high and <length> m long. The stones come in one size, <a> cm by <b> cm by <c> cm, and lie without gaps. How many stones does the farmer order?",
            "How many clay blocks of <a> cm by <b> cm by <c> cm go into a barn wall that runs for <length> m, rises <height> m and has a thickness of <thick> cm, when the joints take up no room?",
            "Find the number of bricks with edges of <a> cm, <b> cm and <c> cm whose volume together is that of a wall of length <length> m, height <height> m and thickness <thick> cm.",
            "The neighbors are loud, so <name> is going to build a garden wall. It will be <length> m long, <thick> cm thick and <height> m high, built of bricks that are <a> cm long, <b> cm wide and <c> cm high and laid dry. How many bricks must be delivered?",
            "We are making a castle wall from blocks. A block is <a> cm by <b> cm by <c> cm. The wall is going to be <length> m long and <height> m high and <thick> cm thick, with no holes. How many blocks do we need?",
            "An old wall is taken down brick by brick. It stood <height> m high along <length> m and was <thick> cm thick, and its mortar is so thin that it does not count. With <a> cm, <b> cm and <c> cm as the sides of a brick, how many bricks does one get?",
            "The mason asks for the count. Each brick is <a> cm by <b> cm by <c> cm, and the wall, without openings or mortar, is <thick> cm thick, <length> m long and <height> m tall. What does the mason write down?",
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
            "Sheet <length> cm by <width> cm, corner squares of <cut> cm cut out, edges bent up. Cubic cm of the tray?",
            "A tinsmith makes a baking tray from a plate that is <length> cm long and <width> cm wide. At the four corners squares <cut> cm on a side come off, and the flaps are bent upright and soldered. How much batter, in cubic cm, can the tray take?",
            "How many cubic cm are inside an open carton whose walls are <cut> cm high, folded from cardboard of <length> cm by <width> cm after a square as high as the walls was cut off at each corner?",
            "Find the capacity in cubic cm of the tray without a lid that is formed from a rectangle of <length> cm by <width> cm by removing from its corners four squares of side <cut> cm and turning up the edges.",
            "The scissors were blunt, but it worked in the end. <name> snipped a square of <cut> cm by the side from every corner of a poster of <length> cm by <width> cm and folded up the borders to make a box without a lid. What is the volume of the box in cubic cm?",
            "I want a box for my beetles. I have paper that is <length> cm long and <width> cm wide. I cut a little square with sides of <cut> cm off each of the corners and fold the sides up. How many cubic cm of room do the beetles have?",
            "A border <cut> cm wide all round a metal sheet is bent up at right angles, the corner squares having been cut away. The sheet measured <width> cm by <length> cm. What volume in cubic cm does the open pan enclose?",
            "To be folded into an open planter, a plastic sheet loses a square at each corner; the planter then is <cut> cm deep, as deep as those squares are wide. The sheet was <length> cm by <width> cm. How many cubic cm of soil fill the planter?",
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
            "Basin: <length> m by <width> m, <height> m deep. Liters?",
            "The fire brigade pumps a flooded cellar dry. The water stood <height> m high over the whole floor of <length> m by <width> m. How many liters did the pump bring up?",
            "How many liters of milk can a cooling tank take whose inside is <width> m wide, <length> m long and <height> m high?",
            "Find the contents in liters of a rectangular cistern with edges of <length> m, <width> m and <height> m.",
            "Everyone in the village wants a swim, so the new pool is to be filled at once. It is <height> m deep everywhere, <length> m long and <width> m wide. How many liters does the village pay for?",
            "If our sandpit was full of water instead, how many liters would that be? It goes down <height> m and it is <length> m long and <width> m wide.",
            "A ship carries fuel in a box shaped tank. Length <length> m, width <width> m, height <height> m. How many liters has it on board when it is full to the top?",
            "A fish pond has straight walls around it and is full of water, everywhere <height> m deep. The pond is a rectangle, <width> m across and <length> m long. How many liters of water are in it?",
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
            "Room <length> m by <width> m, <height> m high. Square meters of wall?",
            "A dance school hangs mirrors on all the walls of its studio, from floor to ceiling. The floor is <length> m by <width> m and the ceiling is at <height> m. How many square meters of mirror are ordered?",
            "How many square meters of tile does a pool need for its four sides, the bottom left bare, when it is <length> m long, <width> m wide and <height> m deep?",
            "Find the lateral surface in square meters of a hall with a length of <length> m, a breadth of <width> m and a height of <height> m.",
            "Painting is hard on the back, as <name> will tell you. All the walls of the workshop got fresh white, right up to the <height> m high ceiling, and there is no window. The workshop is <width> m wide and <length> m long. How many square meters is <name> proud of?",
            "I want to put stars on all the walls of my room, but not on the ceiling or floor. My room is <length> m long and <width> m wide and <height> m high. How many square meters of wall do I have for stars?",
            "Around a market stall with a floor of <length> m by <width> m hangs a curtain on all sides, flat and <height> m from top to bottom. What is the area of the curtain in square meters?",
            "A barn gets new boards outside. Its walls are <height> m high throughout, two of them <length> m long and two <width> m. How many square meters of boards are nailed on?",
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
            "Inside of a case: <length> cm by <width> cm by <height> cm. Longest stick that fits, in cm?",
            "A rope is stretched straight through an empty hall, from a corner at the floor to the farthest corner at the ceiling. The hall is <height> m high, <width> m wide and <length> m long. How many m of rope does that take?",
            "How many cm may an umbrella measure at most, taken as a thin straight line, to lie slantwise in a trunk of <length> cm by <width> cm by <height> cm?",
            "Find the diagonal, in cm, of a solid with right angles and edges <length> cm, <width> cm and <height> cm.",
            "<name> bought a flute without thinking of the parcel, as usual. The parcel is <length> cm long, <height> cm high and <width> cm deep inside. If the flute, thin and straight, just fits from one corner to the corner farthest from it, how many cm long is it?",
            "How long can my magic wand be so that it still goes in my treasure box? The box is <length> cm long and <width> cm wide and <height> cm high, and the wand can lie from the bottom corner right up to the top corner on the other side. Tell me in cm.",
            "A laser in the lower corner of a fish tank points at the opposite upper corner. The tank has a length of <length> cm, a width of <width> cm and a height of <height> cm. How many cm does the beam travel between the two corners?",
            "From where it sits, a fly goes <length> m north, then <width> m east, then <height> m straight up. What is its distance in m from its starting point in a straight line?",
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
            "Pit <length> m by <width> m by <depth> m. Earth spread over <area> square meters. Height of the layer in cm?",
            "A playground of <area> square meters gets all the sand from a storage bin that is filled to the brim; the bin is <length> m long, <width> m wide and <depth> m deep. How many cm deep is the sand on the playground?",
            "By how many cm does a garden of <area> square meters rise when the soil out of a cellar of <length> m by <width> m by <depth> m is raked over it evenly?",
            "Find the thickness in cm of the layer formed when the contents of a trench with a length of <length> m, a width of <width> m and a depth of <depth> m are distributed evenly on <area> square meters.",
            "The whole town turned up to watch the diggers. They dug out a pool <depth> m deep, <length> m long and <width> m wide, and the earth went onto a sports ground of <area> square meters, level all over. How many cm of earth lie on the sports ground?",
            "We dug a super big hole, <length> m long and <width> m wide and <depth> m deep. Then we spread all the dirt flat on a meadow that has <area> square meters. How many cm thick is the dirt on the meadow?",
            "A full tank of <length> m by <width> m with water <depth> m deep bursts and floods a flat yard of <area> square meters that has a wall around it. If the tank stood outside the yard and all its water runs in, how many cm high does the water stand there?",
            "Concrete was mixed in a trough, <length> m by <width> m and full to a depth of <depth> m. It was just enough for a floor of <area> square meters. How many cm thick did the floor become?",
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
            "Rod: length <length> cm, radius <thick> cm. Wire: radius <thin> cm. Length of the wire in cm?",
            "A confectioner rolls a fat sausage of marzipan, <length> cm long with a radius of <thick> cm, into a thin string with a radius of <thin> cm. How long in cm does the string get?",
            "How many cm of thread with a radius of <thin> cm does a machine squeeze from a plastic cylinder of <thick> cm radius and <length> cm length, if nothing is lost?",
            "Find the length in cm of a cylinder of radius <thin> cm that has the same volume as a cylinder of radius <thick> cm and length <length> cm.",
            "The goldsmith has steady hands and plenty of time. A silver bar, round with a radius of <thick> cm, is stretched until its radius is only <thin> cm. Before that it was <length> cm long. How many cm long is the silver now?",
            "I have a roll of clay that is <length> cm long and has a radius of <thick> cm. I roll it thinner and thinner until the radius is <thin> cm. How many cm long is my clay snake?",
            "Water stands <length> cm deep in a round jar of radius <thick> cm. All of it is sucked into a very narrow round hose of radius <thin> cm. How many cm of the hose does the water fill?",
            "A wire is to have a radius of <thin> cm. It is pulled from an iron cylinder; the cylinder measures <length> cm in length and <thick> cm in radius. How many cm of wire does the factory obtain?",
        ),
        steps=("length * thick ** 2 / thin ** 2",),
        draw=between(length=(10, 90, 5), thick=(1, 4, 0.5), thin=[0.1, 0.2, 0.25, 0.4]),
    ),
)
