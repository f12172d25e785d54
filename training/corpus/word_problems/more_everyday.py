"""Flat shapes, solids, chances, sets and the counts of every day: more of the plain ones."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="perimeter-of-a-regular-polygon",
        phrasings=(
            "A regular polygon has <sides> sides of <side> cm each. What is its perimeter in cm?",
            "How long in cm is the rim of a tray that has <sides> equal edges, each of <side> cm?",
            "Every wall of an old fort is <side> m long, and there are <sides> walls around it. "
            "Find the length in m of the way once along all of them.",
            "Find the perimeter of a shape whose <sides> sides all measure <side> m.",
            "<name> bends a wire into a figure with equal sides of <side> cm. The figure has "
            "<sides> sides. How many cm of wire are used?",
            "With <side> m on each of its <sides> equal sides, what is the distance around a "
            "pavilion?",
            "<sides> equal sides of <side> m. Perimeter in m?",
            "My sandbox has <sides> boards around it and they are all <side> inches long. I balance once around on the boards. How many inches do I go?",
            "Find, in feet, the sum of all sides of an equilateral figure with <sides> sides, one of which is <side> feet.",
            "How many cm of lead edge a church window with <sides> edges of the same length, if one edge is <side> cm?",
            "A honey cake is cut to a star's outline with no edge longer than another: <side> cm each, as the baker swears. Icing runs along all <sides> edges. What length of icing in cm is that?",
            "The harbor race goes from buoy to buoy, <side> miles each time, and back to the first buoy in the end. That makes <sides> legs. How many miles long is the race?",
            "Every bench around the fire is <side> inches wide, and they stand end to end so that <sides> benches close the ring. What is the length in inches of the closed ring along the benches?",
            "With walls of <side> metres, all alike and <sides> in number, a bastion is to get a railing on top of its entire outline. How many metres of railing does it take?",
        ),
        steps=("sides * side",),
        draw=between(sides=(3, 12), side=(2, 40, 0.5)),
    ),
    Problem(
        concept="side-of-a-regular-polygon",
        phrasings=(
            "The perimeter of a regular polygon with <sides> sides is <around> cm. How long is one "
            "side in cm?",
            "A wire of <around> cm is bent into a figure with <sides> equal sides. Find the length "
            "of a side in cm.",
            "Walking once around a tower, <name> measures <around> m. The tower has <sides> walls, "
            "all equally wide. How many m wide is each wall?",
            "What is the side of a figure whose <sides> equal sides add up to <around> m?",
            "<around> cm of ribbon just go around the rim of a box lid with <sides> sides of the "
            "same length. How many cm of ribbon lie along each side?",
            "All <sides> edges of a stone slab have the same length, together <around> cm. How "
            "many cm does an edge measure?",
            "Perimeter <around> m, <sides> equal sides. One side in m?",
            "I have <around> inches of wool and I lay it down as a shape that has <sides> edges, all the same. How many inches is one edge?",
            "Find, in feet, the side of an equilateral figure with <sides> sides and a perimeter of <around> feet.",
            "How far is it in miles from one buoy to the next, if a boat race starts at one of <sides> buoys, rounds all the others and comes back to the first in legs of the same length, <around> miles altogether?",
            "Benches of one and the same length form a closed ring around the lime tree, where the old folk sit. It takes <sides> of them, and the ring measures <around> inches along the benches. How many inches long is a bench?",
            "A gilded strip of <around> cm was just long enough to border a mirror with <sides> edges, none longer than another. What length of strip in cm went on each edge?",
            "The watchman's round along the outer walls of a fort comes to <around> yards. As the walls, <sides> in number, do not differ in length, how many yards does he walk along any one of them?",
            "Fence panels, <sides> of them and all alike, enclose a pen without overlap. Once about the pen is <around> metres. The length of a panel in metres is wanted.",
        ),
        steps=("around / sides",),
        draw=derive(between(sides=(3, 12), side=(2, 40, 0.5)), around="sides * side",
                    sides="sides"),
    ),
    Problem(
        concept="third-angle-of-a-triangle",
        phrasings=(
            "Two angles of a triangle measure <first> and <second> degrees. What is the third "
            "angle in degrees?",
            "In a triangle one angle is <first> degrees and another is <second> degrees. How many "
            "degrees are left for the last one?",
            "Find the remaining angle of a triangle with angles of <first> degrees and <second> "
            "degrees.",
            "A sail has three corners. <name> measures <first> degrees at the first corner and "
            "<second> degrees at the next. How large is the angle at the last corner in degrees?",
            "How many degrees does the third angle of a triangular plot have if its other two are "
            "<first> and <second> degrees?",
            "The roof of a hut, seen from the front, is a triangle. At the eaves its angles are "
            "<first> degrees on the left and <second> degrees on the right. Find the angle at the "
            "top.",
            "Triangle angles: <first> and <second> degrees. Third, in degrees?",
            "My slice of toast has three corners. One corner is <first> degrees, the next one is <second> degrees. How many degrees is the one I have not bitten yet?",
            "Find, in degrees, the angle included between two sides of a triangle, if the angles at the ends of the side facing it are <first> and <second> degrees.",
            "How wide in degrees is the angle at the top of a tent whose front is a triangle, if its canvas rises from the level ground at <first> degrees on the one side and <second> degrees on the other?",
            "Three roads, all of them straight, meet two by two at three inns. At the Bear they form an angle of <first> degrees, at the Swan one of <second> degrees, inside the triangle. What does the angle measure at the Crown, where the beer is best?",
            "A pilot flies straight from A to B to C and back to A. Inside this triangle the angle at B is <second> degrees and that at A is <first> degrees. What is the angle at C in degrees?",
            "A glazier needs a pane with three straight edges. He notes <second> degrees for the left corner and <first> degrees for the right corner, and forgets the upper one. What should he note for the upper corner, in degrees?",
            "From the three corners of a paper triangle two have been torn off and measured, <first> degrees and <second> degrees. How many degrees has the corner that is still there?",
        ),
        steps=("180 - first - second",),
        draw=between("first + second < 170", first=(15, 100), second=(15, 100)),
    ),
    Problem(
        concept="fourth-angle-of-a-quadrilateral",
        phrasings=(
            "Three angles of a quadrilateral are <first>, <second> and <last> degrees. What is the "
            "fourth one in degrees?",
            "A field has four straight sides. At three of its corners the angles are <first> "
            "degrees, <second> degrees and <last> degrees. How many degrees is the angle at the "
            "remaining corner?",
            "Find the last angle of a shape with four sides whose other angles measure <first>, "
            "<second> and <last> degrees.",
            "How large in degrees is the missing angle of a quadrilateral whose known angles are "
            "<first>, <second> and <last>?",
            "<name> cuts a kite with four corners from paper. The first three corners have "
            "<first>, <second> and <last> degrees. How many degrees has the fourth corner?",
            "In a figure with four corners, angle A is <first> degrees, angle B is <second> "
            "degrees and angle C is <last> degrees. Determine angle D.",
            "Quadrilateral angles: <first>, <second>, <last> degrees. Fourth, in degrees?",
            "Our yard has four straight walls and four corners. I measured <first> degrees in one corner, <second> degrees in the next and <last> degrees behind the shed. How many degrees are in the corner I could not get to?",
            "Find the angle in degrees which, with angles of <first>, <second> and <last> degrees, makes up the sum of the angles of a quadrilateral.",
            "How big in degrees is the angle at the harbor, if four straight streets form a block, and the block's angles at the church, the school and the market are <first>, <second> and <last> degrees?",
            "A sailmaker sews a gaff sail, which has four straight edges. He knows <first> degrees at the peak, <second> at the throat and <last> at the tack; a gull took the rest of his notes. What angle in degrees belongs at the clew, the only other corner?",
            "Four planks are hinged into a closed frame without crossing. Its inner angles at the first, second and third hinge are set to <first>, <second> and <last> degrees. At how many degrees does the inner angle of the last hinge stand?",
            "Around a spot on a map four angles fill the full turn exactly. Reading <last>, <second> and <first> degrees on the others, what does the surveyor read for the fourth, in degrees?",
            "A stone slab with four straight sides has corners of <second> degrees, <last> degrees and <first> degrees, and a further corner hidden by moss. The hidden corner's angle in degrees is wanted.",
        ),
        steps=("360 - first - second - last",),
        draw=between("200 < first + second + last < 340", first=(50, 130), second=(50, 130),
                     last=(50, 130)),
    ),
    Problem(
        concept="angle-that-completes-a-straight-line",
        phrasings=(
            "Two angles together form a straight line. One of them is <angle> degrees. What is the "
            "other in degrees?",
            "A side road branches off a straight street at an angle of <angle> degrees. What is "
            "the angle on the other side of it, between the side road and the rest of the street?",
            "Find the supplement of an angle of <angle> degrees.",
            "How many degrees must be added to an angle of <angle> degrees to get a straight "
            "angle?",
            "A door has been opened by <angle> degrees. It is fully open when it lies flat against "
            "the wall, in one line with where it was when shut. Through how many more degrees can "
            "it turn?",
            "A pole leans so that it makes <angle> degrees with the level ground on its left. How "
            "many degrees does it make with the ground on its right?",
        ),
        steps=("180 - angle",),
        draw=between(angle=(10, 170)),
    ),
    Problem(
        concept="angle-that-completes-a-right-angle",
        phrasings=(
            "Two angles add up to a right angle. One of them measures <angle> degrees. What is the "
            "size of the other in degrees?",
            "Find the complement of an angle of <angle> degrees.",
            "In a right triangle one of the acute angles is <angle> degrees. How many degrees has "
            "the other acute angle?",
            "A square corner of a cake is cut through its tip so that one piece has an angle of "
            "<angle> degrees there. What angle in degrees does the other piece have?",
            "By how many degrees is an angle of <angle> degrees smaller than a right angle?",
            "A ramp rises from level ground at <angle> degrees. How many degrees are between the "
            "ramp and a vertical post at its foot?",
            "Angle <angle> degrees. What is missing to a right angle, in degrees?",
            "My ladder leans on a wall that goes straight up from flat ground. At the bottom, between ladder and ground, it is <angle> degrees. How many degrees is it at the top, between ladder and wall?",
            "Find the angle in degrees whose sum with an angle of <angle> degrees is a quarter of a full turn.",
            "How far in degrees from the point straight overhead stands a star that is seen <angle> degrees above the level horizon?",
            "The door opens to a right angle and no wider. The cat has pushed it open by <angle> degrees, a good start. Through how many degrees more can it be pushed?",
            "Two streets cross squarely, and from the crossing a tram line runs off between them. It makes <angle> degrees with the one street. What is its angle with the other street in degrees?",
            "From the very tip of a board's square corner the carpenter saws inward along a straight line, which splits the corner in two. To the left of the saw there are <angle> degrees of it. How many degrees are to the right?",
            "A crane's arm, which is vertical at rest, has been lowered until it makes <angle> degrees with the level ground. By how many degrees does it lean from the vertical?",
        ),
        steps=("90 - angle",),
        draw=between(angle=(4, 86)),
    ),
    Problem(
        concept="inner-angle-of-a-regular-polygon",
        phrasings=(
            "What is each interior angle of a regular polygon with <sides> sides, in degrees?",
            "A regular polygon has <sides> corners. How many degrees is the inner angle at every "
            "corner?",
            "Find the angle between two neighbouring sides inside a regular figure of <sides> "
            "equal sides.",
            "The floor of a tower is a regular polygon with <sides> walls around it. At what angle "
            "in degrees do two walls meet inside?",
            "If all <sides> sides and all angles of a polygon are equal, how many degrees does one "
            "of its inner angles measure?",
            "<name> draws a shape with <sides> equal sides and equal angles. How large is one "
            "angle inside the shape, in degrees?",
        ),
        steps=("total = (sides - 2) * 180", "total / sides"),
        draw=between(sides=[3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36]),
    ),
    Problem(
        concept="width-from-area-and-length",
        phrasings=(
            "A rectangle has an area of <area> square cm and is <length> cm long. What is its "
            "width in cm?",
            "How wide in m is a rectangular field of <area> square meters with a length of "
            "<length> m?",
            "The area of a rectangular floor is <area> square meters. One side of it measures "
            "<length> m. Find the other side.",
            "<name> has a strip of cloth that covers <area> square meters. It is <length> m long. "
            "How many m wide is it?",
            "Along a wall <length> m long a rectangular bed of <area> square meters is dug, as "
            "long as the wall. How many m does the bed reach out from the wall?",
            "With one side of <length> cm, a rectangular card has a surface of <area> square cm on "
            "the front. How many cm is its second side?",
            "Rectangle, length <length> cm, area <area> square cm. Width in cm?",
            "How many m apart are the two long walls of a rectangular barn if those walls are <length> m long and the barn covers <area> square meters of ground?",
            "My new rug is a rectangle and, oh dear, it is bright orange. It runs <length> m from end to end and hides <area> square meters of the floor. What distance in m does it measure from side to side?",
            "Find the breadth of a rectangle given that its surface is <area> square cm and its longer dimension <length> cm.",
            "Our sandbox has <area> square meters of sand in it and it is a rectangle. I walked along one side and that was <length> m. How long is the side around the corner, in m?",
            "A baker rolls dough into a rectangle of <area> square cm. The rolling board lets it become exactly <length> cm long. How many cm wide does the dough come out?",
            "Exactly <area> square meters of turf were used up for a rectangular strip beside a road. For <length> m it follows the road. Over how many m does it stretch away from the road?",
            "The product of the two sides of a rectangular window pane is its area of <area> square cm; one of these sides is <length> cm. What does the other measure in cm?",
        ),
        steps=("area / length",),
        draw=derive(between("length > width", length=(6, 60), width=(3, 40, 0.5)),
                    area="length * width", length="length"),
    ),
    Problem(
        concept="circumference-from-diameter",
        phrasings=(
            "A round pond is <diameter> m across. How many m is it around the edge?",
            "What is the circumference of a circle with a diameter of <diameter> cm?",
            "The diameter of a tree trunk is <diameter> cm. How many cm of tape go once around it?",
            "Find the length of the rim of a plate that measures <diameter> cm from edge to edge "
            "through the middle.",
            "<name> walks once around a circular flower bed with a diameter of <diameter> m. How "
            "far is that in m?",
            "How long in cm is the edge of a round tablecloth if its diameter is <diameter> cm?",
            "Circle, diameter <diameter> m. Circumference in m?",
            "A hula hoop is <diameter> cm wide at its widest. Straightened out into a rod, how many cm long would it be?",
            "How far in cm does a wheel roll in a single full turn when it measures <diameter> cm from top to bottom?",
            "Grandma bakes the best pies, always in a round tin <diameter> cm across, and she lines the rim with a strip of paper. What length in cm must the strip have to go round once?",
            "Find the perimeter of a circular region if the longest straight line inside it is <diameter> m.",
            "Our trampoline is a circle and it takes <diameter> m to go straight over the middle to the other side. How many m is it if I crawl along the edge instead, all the way around?",
            "Fencing is wanted for a circular paddock. A path straight through its center, from fence to fence, is <diameter> m long. How many m of fence will close the circle?",
            "To put an iron band on a barrel lid that is <diameter> cm in diameter, a cooper cuts a strip that just meets itself. How many cm must be cut?",
        ),
        steps=("math.pi * diameter",),
        draw=between(diameter=(3, 90, 0.5)),
    ),
    Problem(
        concept="circumference-from-radius",
        phrasings=(
            "Find the circumference of a circle whose radius is <radius> cm.",
            "A horse trots in a circle at the end of a rope of <radius> m that is tied to a post. "
            "How many m is one round?",
            "From the center of a round lawn to its edge it is <radius> m. How long is the edge in "
            "m?",
            "The big hand of a tower clock is <radius> m long. How many m does its tip move in one "
            "full turn?",
            "A circle has a radius of <radius> m. What is the length of its circumference?",
            "How many cm of lace are needed to go around a round cloth with a radius of <radius> "
            "cm?",
            "Radius <radius> cm. How many cm around is the circle?",
            "A compass is opened so that its point and its pencil are <radius> cm apart, and a full circle is drawn. How many cm long is the pencil line?",
            "Find the perimeter of a disk all of whose edge points lie <radius> m from the middle.",
            "What length of hedge in m surrounds a circular garden if the fountain at the exact center stands <radius> m from the hedge at every point?",
            "The horses on the merry-go-round are lovely, the white one most of all. It is fixed <radius> m from the axle. How many m does it travel in one turn of the platform?",
            "Each spoke reaches <radius> cm from the center of a wheel right out to its outer edge. When the wheel has turned once on the road, by how many cm has the bicycle moved forward?",
            "My toy plane flies in a circle on a line, and I stand still in the middle with the other end of the line, which is <radius> m long. How many m does the plane fly each time it goes around?",
            "Along the shore of a perfectly circular island a path is laid out. The lighthouse in the middle is <radius> m from every point of that path. How many m long is the path?",
        ),
        steps=("2 * math.pi * radius",),
        draw=between(radius=(2, 60, 0.5)),
    ),
    Problem(
        concept="height-of-a-triangle-from-area",
        phrasings=(
            "The area of a triangle is <area> square cm, and its base is <base> cm long. What is "
            "its height in cm?",
            "How high is a triangular sail of <area> square meters if its lower side is <base> m "
            "long?",
            "The base of a triangle is <base> m, its area <area> square meters. Find the height on "
            "that base.",
            "<name> wants a triangular pennant with a base of <base> cm and a surface of <area> "
            "square cm. How many cm must the height be?",
            "A triangular plot covers <area> square meters. How far in m is its corner from the "
            "opposite side, which measures <base> m?",
            "For a base of <base> cm, what height in cm gives a triangle <area> square cm of area?",
            "Triangle: base <base> cm, area <area> square cm. Height in cm?",
            "A gable wall is a triangle of <area> square meters. Along the bottom it measures <base> m. How many m above that line is its peak?",
            "How tall in m must a triangular banner be made to use up exactly <area> square meters of silk, if its lower edge is <base> m?",
            "Find the altitude drawn to a side of <base> cm in a triangle that encloses <area> square cm.",
            "Someone cut the toast from corner to corner and gave me a triangle, crumbs and all. Its crusty side is <base> cm and there are <area> square cm of bread to butter. How far in cm is it from the crusty side straight to the corner facing it?",
            "I drew a mountain like a triangle with a flat bottom of <base> cm. I colored in <area> square cm. How many cm high is my mountain?",
            "A warning sign has three straight sides, and its lowest side is level, <base> cm long. The sign maker needed paint for <area> square cm to cover its front. What vertical distance in cm separates the top corner from the lowest side?",
            "Between a straight road and two paths lies a triangular meadow of <area> square meters, with <base> m of it on the road. How many m from the road is the point at which the paths meet?",
        ),
        steps=("2 * area / base",),
        draw=derive(between("base * height % 2 == 0", base=(4, 40), height=(3, 40)),
                    area="base * height / 2", base="base"),
    ),
    Problem(
        concept="parallelogram-area",
        phrasings=(
            "A parallelogram has a base of <base> cm, a slanted side of <slant> cm and a height of "
            "<height> cm on the base. What is its area in square cm?",
            "A field has the shape of a parallelogram. Two parallel sides of <base> m lie <height> "
            "m apart, measured straight across, and the other two are slanted and <slant> m long. "
            "How many square meters is the field?",
            "Find the area of a parallelogram with sides of <slant> cm and <base> cm if the height "
            "on the side named last is <height> cm.",
            "<name> cuts a parallelogram from felt, <height> cm high over a base of <base> cm. The "
            "sloping edges measure <slant> cm. How many square cm of felt does the piece have?",
            "The sloping sides of a parallelogram measure <slant> m, the base measures <base> m, "
            "and the base is <height> m away from the side opposite to it. How large is the area?",
            "How large in square meters is a parking lot shaped like a parallelogram if its "
            "oblique sides are <slant> m long, its base <base> m, and its height above that base "
            "<height> m?",
            "Parallelogram: base <base> cm, other side <slant> cm, height on the base <height> cm. Area in square cm?",
            "How many square meters of asphalt cover a lane that crosses a street at a slant, as a parallelogram with a base of <base> m along the curb, slanted edges of <slant> m, and a height of <height> m from curb to curb?",
            "A wooden rectangle frame was pushed over sideways, and now it leans. Its bottom rod is still <base> cm and its leaning rods <slant> cm, but the top rod is only <height> cm above the bottom one. What area in square cm does the frame enclose?",
            "Given a parallelogram whose height is <height> m, measured at right angles to a base of <base> m, and whose remaining sides are <slant> m each, find the area in square meters.",
            "My eraser looks like a box that somebody sat on. Its front is a parallelogram: the tilted sides are <slant> cm, the bottom is <base> cm, and straight up from bottom to top it is <height> cm. How many square cm is the front?",
            "Two neighbors quarrel, as neighbors do, about a plot in the form of a parallelogram. It borders the road and the brook, which run parallel <height> m apart, for <base> m each, and the slanted fences between them are <slant> m long. How many square meters is the plot?",
            "Tiles in the form of parallelograms are pressed from clay. The oblique edge of a tile is <slant> cm, its perpendicular height <height> cm, and the level edge on which that height stands <base> cm. What surface in square cm does one tile cover?",
            "What area in square meters of glass goes into a stairway panel that follows the steps, a parallelogram with upright sides of <base> m, sloping sides of <slant> m, and <height> m of level distance between the upright sides?",
        ),
        steps=("base * height",),
        draw=between("slant > height", base=(6, 60), height=(3, 40), slant=(5, 50)),
        distractors=("slant",),
    ),
    Problem(
        concept="yard-without-a-pool",
        phrasings=(
            "A yard of <length> m by <width> m has a rectangular pool of <long> m by <wide> m in "
            "it. How many square meters of the yard are not pool?",
            "From a sheet of card measuring <length> cm by <width> cm, <name> cuts out a window "
            "<long> cm long and <wide> cm wide. How many square cm of card remain?",
            "On a plot that is <length> m long and <width> m wide stands a house whose ground "
            "floor takes <long> m by <wide> m. The rest is lawn. Find the area of the lawn in "
            "square meters.",
            "In a hall of <length> m by <width> m a stage is built, <long> m long and <wide> m "
            "deep. What floor area in square meters is left for the audience?",
            "A rug measuring <long> m by <wide> m lies in a room measuring <length> m by <width> "
            "m. How many square meters of floor does it leave bare?",
            "How large in square meters is the planted part of a rectangular park, <length> m by "
            "<width> m, if a rectangular pond with sides <long> m and <wide> m takes up some of it "
            "and plants cover everything else?",
        ),
        steps=("length * width - long * wide",),
        draw=between("length > long + 2 and width > wide + 2", length=(15, 60), width=(12, 45),
                     long=(4, 20), wide=(3, 12)),
    ),
    Problem(
        concept="area-of-two-rectangles-together",
        phrasings=(
            "One room is <length> m by <width> m, the next is <long> m by <wide> m. What is their "
            "total floor area in square meters?",
            "An L-shaped garden is made of a rectangle with sides of <length> m and <width> m and, "
            "joined to it, another with sides of <long> m and <wide> m. How many square meters is "
            "the garden?",
            "<name> paints two boards. The first is <length> cm long and <width> cm wide, the "
            "second <long> cm long and <wide> cm wide. Find the painted area in square cm if one "
            "face of each is painted.",
            "A farmer mows a meadow of <length> m by <width> m in the morning and one of <long> m "
            "by <wide> m after lunch. How much has been mown in square meters by evening?",
            "How many square cm of paper are in two sheets, the larger measuring <length> cm by "
            "<width> cm and the smaller <long> cm by <wide> cm?",
            "Find the sum of the areas of two rectangles if the sides of one are <length> cm and "
            "<width> cm and those of the other <long> cm and <wide> cm.",
            "Two rectangles: <length> cm by <width> cm, <long> cm by <wide> cm. Total area in square cm?",
            "How many square meters of carpet does a hotel order for a rectangular hall of <length> m by <width> m and a rectangular lounge of <long> m by <wide> m, both covered from wall to wall?",
            "Potatoes grow on a rectangle <long> m long and <wide> m wide; on the other side of the path are beans on a rectangle <length> m long and <width> m wide. How large in square meters is the planted ground altogether?",
            "Find the combined surface in square meters of a rectangular main deck, <length> m in length and <width> m in breadth, and a rectangular upper deck, <long> m in length and <wide> m in breadth.",
            "The sofa in the dollhouse finally got its new cover, in green of course. It took a rectangle of <length> cm by <width> cm for the seat and another of <long> cm by <wide> cm for the back. How many square cm of cloth went into it?",
            "I have a sticker that is <length> cm long and <width> cm wide, and my brother has one that is <long> cm long and <wide> cm wide. If we stick them side by side on the door, how many square cm of the door are covered?",
            "Behind the inn lies a paved terrace of <wide> m by <long> m, and another one of <length> m by <width> m lies in front of it. Both are rectangles and get swept every morning. How many square meters does the broom have to cover?",
            "On a T-shaped parking lot, one rectangle of <length> m by <width> m forms the bar of the T and a second one of <long> m by <wide> m, which only touches the first, the stem. What is the area of the lot in square meters?",
        ),
        steps=("length * width + long * wide",),
        draw=between(length=(4, 30), width=(3, 20), long=(3, 25), wide=(2, 18)),
    ),
    Problem(
        concept="area-after-enlarging",
        phrasings=(
            "A photo of <area> square cm is enlarged so that each side becomes <times> times as "
            "long. What is the new area in square cm?",
            "The sides of a square field of <area> square meters are multiplied by <times>. How "
            "large is the field then in square meters?",
            "On a poster every length is <times> times what it is on the small drawing. The "
            "drawing covers <area> square cm. How many square cm does the poster cover?",
            "Find the area of a triangle with sides <times> times as long as those of a triangle "
            "of the same shape that measures <area> square cm.",
            "<name> copies a map that takes up <area> square cm and makes it <times> times as long "
            "and just as many times as wide. How many square cm does the copy take up?",
            "The radius of one circle is <times> times the radius of another, whose area is <area> "
            "square cm. How many square cm is the larger circle?",
            "Area <area> square cm, all lengths times <times>. New area in square cm?",
            "What surface in square cm does a flag have if every length on it is <times> times the length on a small flag of the same shape, and the small one has <area> square cm?",
            "A projector throws a slide on the wall, making it <times> times as tall and equally many times as wide. The slide itself has <area> square cm. How many square cm is the bright patch on the wall?",
            "Find the area in square cm of a figure similar to one of <area> square cm when the ratio of their corresponding sides is <times> to one.",
            "My drawing of a dragon fills <area> square cm. I will draw it again on the wall, and every line of it will be <times> times as long. How many square cm does the dragon on the wall fill?",
            "The town wanted a bigger square for its market, and the mayor does like big things. So each side of the old square, which covered <area> square meters, was stretched to <times> times its length. How many square meters does the market have now?",
            "Held under a magnifying glass that makes all lengths look <times> times as great, a stamp of <area> square cm seems to fill how many square cm?",
            "A round cookie covers <area> square cm. The giant cookie for the fair has <times> times its diameter. How many square cm of tray does the giant cover?",
        ),
        steps=("area * times ** 2",),
        draw=between(area=(4, 90), times=[2, 3, 4, 5, 6, 8, 10]),
    ),
    Problem(
        concept="volume-of-a-cube",
        phrasings=(
            "A cube has edges of <edge> cm. What is its volume in cubic cm?",
            "How many cubic meters of air are in a room that is <edge> m long, just as wide and "
            "just as high?",
            "Find the volume of a cube whose side measures <edge> m.",
            "A block of wax is a cube, and its edge measures <edge> cm. Find the amount of wax in "
            "cubic cm.",
            "<name> digs a pit, <edge> m deep and with a square opening whose side is as long as "
            "the pit is deep. How many cubic meters of earth are dug out?",
            "What space in cubic cm does a die take up if each of its edges is <edge> cm long?",
            "Cube, edge <edge> cm. Volume in cubic cm?",
            "How many cubic cm of water fill a cubic vase to the brim if it measures <edge> cm on the inside in length, width and height?",
            "A carpenter saws a block from a square beam as thick as it is high, and makes the block just as long. The beam is <edge> cm thick. How many cubic cm of wood are in the block?",
            "Find the content in cubic meters of a cubical container, every side of which is <edge> m.",
            "I made an ice block that is the same in every direction, <edge> cm. How many cubic cm of ice is it?",
            "The magician leads an elephant into a cubic box, and of course the box turns out to be empty. Its edges are <edge> m long. What volume in cubic meters does the box have?",
            "Soap is pressed into bars with six equal square faces whose sides measure <edge> cm. How many cubic cm of soap are in a bar?",
            "Concrete is poured for a foundation that is a perfect cube. If <edge> m is the length of one edge, what number of cubic meters of concrete must the mixer deliver?",
        ),
        steps=("edge ** 3",),
        draw=between(edge=(2, 30, 0.5)),
    ),
    Problem(
        concept="wire-for-the-edges-of-a-cube",
        phrasings=(
            "<name> builds the frame of a cube from wire, with edges of <edge> cm. How many cm of "
            "wire are needed for all edges?",
            "What is the total length of all edges of a cube with a side of <edge> cm?",
            "A lamp has the form of a cube. Along every edge of <edge> cm runs a metal rod. Find "
            "the length of the rods together in cm.",
            "Each edge of a cube is <edge> m long. How many m do its edges add up to?",
            "How many cm of tape cover all the edges of a cube whose edges are <edge> cm?",
            "All edges of a cubic tent frame are bars <edge> m long. How many m of bar does the "
            "whole frame contain?",
            "Cube, edge <edge> cm. Sum of all edges in cm?",
            "How many cm of fairy lights are needed to trim a cubic gift box along each of its edges once, one edge being <edge> cm?",
            "An ant walks along each edge of a cube and is carried by hand whenever it would have to repeat one. An edge is <edge> cm. How many cm has it walked after every edge was walked once?",
            "Find the combined length in cm of the edges of a cubical crate with a side of <edge> cm.",
            "I build a cube with straws and little balls of clay. Every straw is <edge> cm long, and each edge is one straw. If I put all the straws in one long line, how many cm is it?",
            "A glass tank with the form of a cube leaks, much to the sorrow of the goldfish. So every edge, top and bottom too, gets a line of glue. The tank is <edge> cm high. How many cm of glue line are drawn?",
            "A welder makes a cage from steel tube by joining tubes only along the edges of a cube. The cage is <edge> m wide. What length of tube in m goes into the cage?",
            "Gold braid is sewn on every edge of a cubic cushion whose square faces have sides of <edge> cm. The braid costs a lot, so none is doubled. How many cm of braid are sewn on?",
        ),
        steps=("12 * edge",),
        draw=between(edge=(3, 60, 0.5)),
    ),
    Problem(
        concept="volume-of-a-prism",
        phrasings=(
            "A prism is <length> cm high and has a base of <area> square cm. Find its volume in "
            "cubic cm.",
            "How many cubic meters of water are in a straight canal <length> m long if its cross "
            "section is <area> square meters everywhere?",
            "Find the volume of a column that is <length> m high and covers <area> square meters "
            "of ground, equally thick from bottom to top.",
            "The cross section of a steel beam is <area> square cm all the way, and its length is "
            "<length> cm. How many cubic cm of steel is it?",
            "<name> cuts a cheese straight down into slabs. Each slab is <length> cm thick, with a "
            "face of <area> square cm. How many cubic cm of cheese is a slab?",
            "A tunnel bored over <length> m has an opening of <area> square meters, the same at "
            "every point. How many cubic meters of rock were taken out?",
            "Prism: base <area> square cm, height <length> cm. Volume in cubic cm?",
            "How many cubic meters of earth does a mole machine push out of a straight shaft that goes down <length> m and has the same opening of <area> square meters all the way?",
            "A trough is <length> m long. Cut it across anywhere and the opening you see is <area> square meters. How many cubic meters of water does it hold when full?",
            "Find the capacity in cubic meters of a diving tank with upright walls whose floor covers <area> square meters and whose depth is <length> m throughout.",
            "I pushed clay through a star-shaped hole of <area> square cm, and a long clay star came out, <length> cm of it. How many cubic cm of clay is that?",
            "The chocolate bar with three corners is a favorite at our house and never lasts long. Its end is a triangle of <area> square cm and it is <length> cm long, equally thick everywhere. How many cubic cm of chocolate are in it?",
            "Grain stands <length> m deep in a silo with straight walls and a flat floor of <area> square meters. What volume of grain in cubic meters is in there?",
            "Over its whole length of <length> m a dike shows one and the same profile, <area> square meters in size. What amount of clay in cubic meters was heaped up to build it?",
        ),
        steps=("area * length",),
        draw=between(area=(3, 80), length=(5, 40, 0.5)),
    ),
    Problem(
        concept="paint-for-several-coats",
        phrasings=(
            "A wall of <area> square meters gets <coats> coats of paint. A liter covers <cover> "
            "square meters once. How many liters of paint are needed?",
            "One liter of varnish is enough for <cover> square meters. How many liters does a "
            "floor of <area> square meters take if it is varnished <coats> times?",
            "<name> paints a fence with a surface of <area> square meters, <coats> layers in all. "
            "With <cover> square meters per liter for a single layer, find the liters of paint "
            "used.",
            "For <coats> coats on a ceiling of <area> square meters, how many liters of paint must "
            "be bought when each liter does <cover> square meters of one coat?",
            "The hull of a boat has <area> square meters. It is to be coated <coats> times with a "
            "paint of which a liter lasts for <cover> square meters. How many liters is that?",
            "At <cover> square meters to the liter, how much paint in liters do <coats> coats on "
            "<area> square meters of wood require?",
        ),
        steps=("area * coats / cover",),
        draw=derive(between("liters * cover % coats == 0", liters=(2, 30), cover=(5, 12), coats=(2,
                    4)), area="liters * cover / coats", coats="coats", cover="cover"),
    ),
    Problem(
        concept="cost-of-painting-a-cube",
        phrasings=(
            "A closed wooden cube with edges of <edge> m is painted on all faces at $<price> per "
            "square meter. What does the painting cost?",
            "Paint costs $<price> for each square meter. How much must be paid to paint the whole "
            "outside of a cube whose edge is <edge> m?",
            "Find the price of gilding every face of a cube if its edges measure <edge> cm and one "
            "square cm costs $<price>.",
            "A cubic kiosk, <edge> m along each edge, is coated on all its sides, top and bottom "
            "included. The coating is $<price> a square meter. What is the total cost?",
            "What does <name> pay for covering a cube completely with felt when its edges are "
            "<edge> cm long and a square cm of felt is sold at $<price>?",
            "For a monument in the form of a cube of edge <edge> m, a firm charges $<price> per "
            "square meter of surface, counting all its faces. How much is the bill?",
            "Cube, edge <edge> m. Painting: $<price> per square meter, all faces. Total cost?",
            "What does it come to in dollars if a sculptor has a marble cube polished all over, at $<price> a square meter, and its edge is <edge> m?",
            "Tiles are $<price> for a square meter. An artist sticks them on each of the six sides of a concrete cube that is <edge> m high. How many dollars do the tiles cost?",
            "Find the expense in dollars of plating the entire surface of a cube with a side of <edge> cm, given a rate of $<price> per square cm.",
            "The playhouse on our lawn is a cube and we want to stick foil all over it, even underneath and on top. One edge is <edge> m. The foil costs $<price> for every square meter. How many dollars do I need?",
            "The club wants a huge die for its summer party, the kind that ends up in the lake. It has edges of <edge> m, and lacquer for each square meter is $<price>. How much is spent on lacquering all of its faces?",
            "For insulating a cold store a firm bills $<price> per square meter. The store is <edge> m long, equally wide and equally high, and its floor, ceiling and walls are all insulated without any gap. What is the bill in dollars?",
            "Wrapping a cubic statue on every face, without overlap, takes foil at $<price> a square meter. Each edge of the statue is <edge> m long. How many dollars are paid for the foil?",
        ),
        steps=("surface = 6 * edge ** 2", "surface * price"),
        draw=between(edge=(2, 12), price=(0.5, 9, 0.5)),
    ),
    Problem(
        concept="cost-of-wire-for-pieces",
        phrasings=(
            "<name> needs <count> pieces of wire, each <length> m long. A meter costs $<price>. "
            "What do they cost together?",
            "At $<price> per meter, how much is paid for <count> cables of <length> m each?",
            "Ropes are sold at $<price> a meter. Find the cost of <count> ropes with a length of "
            "<length> m.",
            "A lamp needs <length> m of cord, and a meter of cord is $<price>. How much does the "
            "cord for <count> such lamps cost?",
            "How much money do <count> curtains take if each uses <length> m of cloth and the "
            "cloth is priced at $<price> per meter?",
            "For a vineyard <count> rows are strung with wire, one strand of <length> m for each "
            "row. The shop asks $<price> for every meter. What is the bill for the wire?",
            "<count> ropes, <length> m each, $<price> per meter. Total price?",
            "How many dollars does a school spend on ribbon at $<price> per meter if each of <count> dancers gets a ribbon <length> m long?",
            "The electrician lays a cable of <length> m to every one of <count> cabins. Cable is billed by the meter, at $<price>. What do the cables cost in all?",
            "Find the total cost of <count> planks of equal length, <length> m, when the sawmill sells planks at $<price> for each meter.",
            "We want to fly <count> kites, and one kite takes <length> m of string. The lady in the shop says a meter is $<price>. How many dollars should I bring?",
            "The choir gets new scarves, since the old ones were eaten by moths. A scarf takes <length> m of knitted band, a meter of the band goes for $<price>, and there are <count> singers with one scarf apiece. How much money is needed?",
            "Hose is $<price> a meter. A gardener cuts <length> m for one greenhouse and just as much for each of the others, <count> greenhouses being supplied. What sum in dollars does the hose come to?",
            "A sailmaker has <count> identical seams to cover with tape that sells at $<price> the meter. Each seam runs <length> m. What will the tape cost altogether?",
        ),
        steps=("count * length * price",),
        draw=between(count=(3, 40), length=(2, 25, 0.5), price=(0.2, 4, 0.2)),
    ),
    Problem(
        concept="distance-of-laps-around-a-rectangle",
        phrasings=(
            "<name> runs <laps> times around a rectangular field, <length> m in length and <width> "
            "m in width. How many m is that?",
            "A rectangular pasture of <length> m by <width> m is enclosed with <laps> rounds of "
            "wire. Find the length of wire in m.",
            "How far in m does a dog trot on <laps> laps along the edge of a rectangular yard "
            "measuring <length> m by <width> m?",
            "A parcel, seen from above a rectangle of <length> cm by <width> cm, is bound with "
            "tape <laps> times around its four sides. How many cm of tape are used?",
            "Round a rectangular block, <length> m on the long side and <width> m on the short "
            "side, a guard walks <laps> full rounds. What distance in m does the guard cover?",
            "The sides of a rectangular rink measure <width> m and <length> m. <laps> laps are "
            "skated right along its border. How many m are skated altogether?",
            "Rectangle <length> m by <width> m. <laps> laps along the edge. Distance in m?",
            "How many m does a toy train cover in <laps> rounds on a rectangular track with sides of <length> m and <width> m?",
            "The pool is a rectangle, <width> m wide and <length> m long. A lifeguard paces right along its rim and comes back to the start <laps> times in all. How many m has the lifeguard paced?",
            "Find the distance in m traveled in <laps> complete circuits of the boundary of a rectangle whose sides are <length> m and <width> m.",
            "I rode my scooter around our schoolyard <laps> times, always right next to the wall. The yard is a rectangle. The long wall is <length> m and the short wall is <width> m. How many m did I ride?",
            "A cat I know guards its rectangular roof with great dignity. The roof is <length> m long and <width> m wide, and each night the cat goes around its edge <laps> times. How many m is this per night?",
            "Wool is wound <laps> times around the four sides of a rectangular frame, tightly, each turn lying on the last. The frame measures <width> cm in one direction and <length> cm in the other. How many cm of wool are wound on, taking the wool as very thin?",
            "On <laps> rounds a mower follows the fence of a rectangular park. Along the north side the fence goes on for <length> m, along the east side for <width> m. What is the total way of the mower in m?",
        ),
        steps=("around = 2 * (length + width)", "laps * around"),
        draw=between("length > width", length=(20, 120, 5), width=(10, 90, 5), laps=(2, 15)),
    ),
    Problem(
        concept="base-of-an-isosceles-triangle",
        phrasings=(
            "A triangle has two equal sides of <leg> cm and a perimeter of <around> cm. How long "
            "is its third side in cm?",
            "The perimeter of an isosceles triangle is <around> cm. Each of the equal sides "
            "measures <leg> cm. Find the base.",
            "<name> ropes off a triangular bed with <around> m of rope. Two of the sides take "
            "<leg> m each. How many m are left for the remaining side?",
            "How wide in cm is a pennant at its base if both of its long edges are <leg> cm and "
            "the way around it is <around> cm?",
            "From a wire of <around> cm an isosceles triangle with legs of <leg> cm is bent, using "
            "all the wire. What is the length of the base in cm?",
            "In an isosceles triangle the legs are <leg> m long. All three sides together make "
            "<around> m. How many m is the side between the equal angles?",
            "Isosceles triangle: perimeter <around> cm, legs <leg> cm each. Base in cm?",
            "How long in m is the bottom beam of a roof frame if its two rafters are <leg> m apiece and the three timbers together make <around> m?",
            "A hiker goes <leg> m straight to a tower, turns and goes the same distance straight to a spring, and then takes the direct way home. The whole round is <around> m. How many m is that last stretch?",
            "Find the third side of a triangle with a perimeter of <around> m, given that its other sides are both <leg> m.",
            "My coat hanger is a triangle. All the way around it is <around> cm. The slanted parts left and right are both <leg> cm. How many cm is the straight part at the bottom?",
            "A slice of cheese with three straight edges lies on the plate, and nobody dares to take it. Two edges measure <leg> cm each, and once around it is <around> cm. What does the edge that remains measure in cm?",
            "A string of <around> cm is knotted into a loop and pulled tight over three nails. From the top nail to each of the lower ones it runs <leg> cm. How many cm are the lower nails apart?",
            "Of the <around> m of lights strung along the border of a triangular sail, <leg> m hang on the left edge and exactly as many on the right edge. How many m are there for the lower edge?",
        ),
        steps=("around - 2 * leg",),
        draw=derive(between("base < 2 * leg", leg=(6, 60), base=(3, 70)), around="2 * leg + base",
                    leg="leg"),
    ),
    Problem(
        concept="base-angle-of-an-isosceles-triangle",
        phrasings=(
            "An isosceles triangle has an angle of <tip> degrees between its equal sides. How many "
            "degrees is each of the other angles?",
            "Find the two equal angles of an isosceles triangle whose third angle is <tip> "
            "degrees.",
            "The two sides of a gable roof are equally long and meet at the top at <tip> degrees. "
            "At what angle in degrees does each of them rise from the level line joining their "
            "lower ends?",
            "A stepladder stands open on flat ground, both halves equally long, with <tip> degrees "
            "between them. What angle in degrees does each half make with the ground?",
            "A triangle has one angle of <tip> degrees, and its other two angles are equal. What "
            "does one of those two measure in degrees?",
            "<name> folds a paper triangle so that two sides lie exactly on each other. The angle "
            "between those two sides was <tip> degrees. How large is either of the other two "
            "angles of the triangle, in degrees?",
            "Isosceles triangle, angle at the tip <tip> degrees. Each base angle in degrees?",
            "How large in degrees is the angle at either end of the bottom edge of a pennant whose two long edges are equal and enclose <tip> degrees?",
            "Two ropes of the same length run from the top of a pole to pegs on level ground, on opposite sides of the pole. Between the ropes there are <tip> degrees. What angle in degrees does a rope form with the ground?",
            "Find the size in degrees of one of the two congruent angles of a triangle, the remaining angle being <tip> degrees.",
            "I cut my pizza slice straight at the end, so it is a triangle with two sides the same. The pointy corner has <tip> degrees. How many degrees does one of the other corners have?",
            "The letter A on the sign of the bakery leans a little, but it was painted well: its legs are equally long and part at <tip> degrees. If a line joins the feet of the letter, at what angle in degrees does it meet each leg?",
            "From the center of a circle two radii are drawn with <tip> degrees between them, and their ends on the circle are joined by a straight line. How many degrees are there between that line and one of the radii?",
            "The angles left and right at the foot of a tent front are the same, and up at the peak the canvas makes <tip> degrees. The front is a triangle. How many degrees are there at the left foot?",
        ),
        steps=("(180 - tip) / 2",),
        draw=between(tip=(10, 160, 2)),
    ),
    Problem(
        concept="angle-in-a-pie-chart",
        phrasings=(
            "In a pie chart of <total> answers, what angle in degrees stands for <part> of them?",
            "Of <total> pupils, <part> walk to school. How many degrees does the sector for the "
            "walkers get in a pie chart of all the pupils?",
            "A family spends $<part> of every $<total> on rent. Find the angle in degrees of the "
            "slice for rent in a circle chart of all spending.",
            "<name> draws the <total> animals of a farm as a full circle. How many degrees must be "
            "given to the <part> goats among them?",
            "<part> out of <total> voters chose the green list. Which angle in degrees shows them "
            "on a round chart of all voters?",
            "A wheel of fortune is divided fairly for <total> tickets, equally much of the circle "
            "for each ticket. What angle in degrees belongs to someone with <part> tickets?",
            "<part> of <total> in a pie chart. Angle in degrees?",
            "How many degrees wide is the slice for cats in a circle diagram of <total> pets, <part> of which are cats?",
            "A library lent <total> books last week, and <part> of these were crime novels. The librarian draws the loans as a circle. What central angle in degrees do the crime novels take up?",
            "Find the central angle in degrees of the sector representing <part> items in a circular diagram of <total> items.",
            "We asked <total> kids for their favorite color, and <part> said blue. Now we paint a round chart of everybody. How many degrees of the circle must be blue?",
            "The round cake for the staff was cut fairly, with one equal share for each of <total> people, and the crew of the kitchen ate the shares of its <part> members at once. What angle in degrees was then missing from the cake?",
            "Rain fell on <part> days. The weather station shows all the <total> days of its report on one disk. How many degrees belong to the sector of days with rain?",
            "In a survey the answer \"often\" was ticked by <part> persons, and the number of persons asked was <total>. If the whole circle stands for everyone asked, how many degrees stand for \"often\"?",
        ),
        steps=("part / total * 360",),
        draw=derive(between("total > part and 360 * part % total == 0", part=(2, 60), total=(20,
                    180, 10)), part="part", total="total"),
    ),
    Problem(
        concept="chance-of-not-winning",
        phrasings=(
            "A raffle has <tickets> tickets, of which <prizes> win. What is the probability that a "
            "ticket drawn at random does not win?",
            "<prizes> of the <tickets> eggs in a crate are cracked. <name> takes one without "
            "looking. How likely is it, as a number between zero and one, that it is whole?",
            "Find the probability that a lamp picked by chance from a stock of <tickets> is not "
            "broken when <prizes> of them are.",
            "Among <tickets> cards only <prizes> carry a star. One is turned over at random. What "
            "is the chance of seeing no star, as a fraction of one?",
            "What is the probability of missing the <prizes> marked balls when a single ball is "
            "drawn from <tickets> balls in an urn, marked ones included?",
            "In a town <prizes> out of <tickets> buses run late. With what probability is a bus "
            "chosen at random not late?",
            "<tickets> tickets, <prizes> winners, one drawn. Probability of a blank?",
            "How probable is it that a guest picked at random from <tickets> guests is awake, if <prizes> of them have fallen asleep and the others have not?",
            "A gardener has <tickets> bulbs in a sack, and <prizes> of them will bloom yellow while the rest bloom white. One bulb is taken out unseen. With what probability will it bloom white?",
            "Find the probability of the complement: of <tickets> equally likely outcomes, <prizes> are favorable, and the event shall not occur.",
            "There are <tickets> chocolates in the box and <prizes> of them have nuts. I hate nuts. I close my eyes and take one. What is my chance of getting one with no nuts?",
            "Every morning my uncle grabs a shirt in the dark, which explains a lot. Of the <tickets> shirts in his closet <prizes> have a stain. Any shirt is as likely as another. From zero to one, how likely is a shirt without a stain?",
            "On the parking deck stand <tickets> vehicles, including <prizes> electric ones. The guard checks one of them, chosen by lot. What is the chance that the one checked is not electric?",
            "Keys are all that is in the drawer, and only <prizes> fit the gate. Someone pulls out one of the <tickets> keys by chance. What is the probability that it fails to open the gate?",
        ),
        steps=("(tickets - prizes) / tickets",),
        draw=between("prizes < tickets", tickets=(20, 200, 5), prizes=(2, 40)),
    ),
    Problem(
        concept="chance-of-either-of-two-colors",
        phrasings=(
            "A jar has <red> red, <blue> blue and <white> white marbles. One is drawn at random. "
            "What is the probability that it is red or blue?",
            "There are <white> plain, <red> striped and <blue> dotted socks in a drawer. Find the "
            "probability that a sock taken blindly has stripes or dots.",
            "<name> picks a fruit from a basket by chance. It holds <red> apples, <white> pears "
            "and <blue> plums. What is the probability of an apple or a plum?",
            "What is the chance, as a number from zero to one, that a pupil drawn by lot plays "
            "football or tennis if <red> play football, <blue> tennis and <white> neither, and no "
            "one plays both?",
            "A vase contains <blue> roses, <white> lilies and <red> tulips. A child pulls out a "
            "flower at random. How probable is it that the flower is a rose or a tulip?",
            "Of the balls in a bag <white> are green, <blue> are yellow and the other <red> are "
            "black. Someone takes a single ball unseen. What is the probability of a yellow or "
            "black one?",
            "Bag: <red> red, <blue> blue, <white> white buttons. One drawn. Probability of red or blue?",
            "In a bowl lie <blue> almonds and <white> raisins, and <red> walnuts on top of them. One piece is taken blindly, any piece as likely as another. What is the probability that it is a nut, that is, an almond or a walnut?",
            "Find the probability that a person selected at random is a doctor or a nurse, where a ward has <red> doctors, <blue> nurses and <white> patients.",
            "I have <red> toy dinosaurs, <blue> toy dragons and <white> toy rabbits in one sack. I reach in without peeking. What is the chance that I get a dinosaur or a dragon?",
            "The radio plays its list in random order, and my father waits for anything but jazz. The list has <white> jazz pieces, <red> folk songs and <blue> marches. What is the probability that the next piece is a folk song or a march?",
            "A farm sends one of its animals, drawn by lot, to the show. The candidates are <blue> sheep, <red> goats and <white> cows. With what probability does a sheep or a goat go to the show?",
            "Some <white> letters on a pile are private, <red> more are bills, and the remaining <blue> are advertisements. The wind blows one of them away. What is the chance that it was a bill or an advertisement?",
        ),
        steps=("wanted = red + blue", "wanted / (wanted + white)"),
        draw=between(red=(2, 15), blue=(2, 15), white=(2, 20)),
    ),
    Problem(
        concept="expected-number-of-hits",
        phrasings=(
            "A bag holds <all> balls, <gold> of them red. A ball is drawn and put back <tries> "
            "times. How many red draws can be expected?",
            "A wheel has <all> equal fields, and <gold> of them win. How many wins are to be "
            "expected in <tries> spins?",
            "Of every <all> seeds <gold> sprout on average. <name> sows <tries> seeds. What number "
            "of plants should come up?",
            "In <tries> turns of a game with <gold> lucky cards in a pack of <all>, always "
            "shuffled again with all cards, how often does one expect to draw a lucky card?",
            "On average <gold> in <all> calls reach a wrong number. Find the expected count of "
            "wrong numbers among <tries> calls.",
            "<tries> visitors each take a random ticket from a machine in which <gold> out of "
            "<all> tickets win. How many winners are expected?",
            "Chance per try: <gold> in <all>. Tries: <tries>. Expected hits?",
            "How many rainy days should a farmer expect in <tries> days where on average <gold> of <all> days bring rain?",
            "A machine stamps coins and spoils <gold> in every <all>. An order of <tries> coins is stamped. How many spoiled coins must be expected?",
            "Find the expected number of successes in <tries> independent trials, each succeeding with a probability of <gold> out of <all>.",
            "In my card pack there are <all> cards, and <gold> of them have a dragon. I draw one, look at it, put it back and mix. If I do that <tries> times, how many dragons will I see, more or less?",
            "Our parrot answers only when it feels like it. Long records show that it replies to <gold> of <all> questions. About how many replies should we count on if we ask it <tries> questions?",
            "Out of <all> customers who enter a bakery, <gold> usually buy bread. Today <tries> customers have entered. How many of them are expected to have bought bread?",
            "The producer puts a coupon into <gold> of each <all> packets, at random. For a collector who opens <tries> packets, what is the expected number of coupons?",
        ),
        steps=("tries * gold / all",),
        draw=between("gold < all and tries * gold % all == 0", tries=(20, 600, 10), gold=(1, 12),
                     all=(4, 30)),
    ),
    Problem(
        concept="chance-that-both-wheels-win",
        phrasings=(
            "One wheel has <all> equal fields, <gold> of them gold. Another has <fields> equal "
            "fields, <lucky> of them gold. Both are spun. What is the probability that both stop "
            "on gold?",
            "<name> draws a ball from a bag in which <gold> of <all> balls are red, and another "
            "from a bag in which <lucky> of <fields> are red. Find the probability of two red "
            "balls.",
            "A train is late on <gold> of <all> days and, independently, the bus on <lucky> of "
            "<fields> days. With what probability are the two late on the same day?",
            "In one box <gold> out of <all> pens work, in a second box <lucky> out of <fields>. "
            "One pen is taken blindly from each box. What is the probability that both work?",
            "What is the chance of a double win, from zero to one, if the first lottery has <gold> "
            "winning tickets among <all> and the second <lucky> among <fields>, and someone buys a "
            "single ticket in each?",
            "Two archers shoot once each. The first usually hits <gold> times in <all> shots, the "
            "second <lucky> times in <fields>, and neither disturbs the other. On a scale from "
            "zero to one, how likely are two hits?",
            "Bag one: <gold> red of <all> balls. Bag two: <lucky> red of <fields> balls. One ball from each. Probability of two reds?",
            "How probable is it that a hiker gets a sunny day and a free hut if <gold> of <all> days are sunny, the hut is free on <lucky> of <fields> days, and the two have nothing to do with each other?",
            "An alarm has two sensors that work independently. The first notices <gold> out of <all> burglars, the second <lucky> out of <fields>. What share of burglars, as a number between zero and one, is noticed by both?",
            "Find the probability that two independent events occur together when one is favored by <gold> of <all> equally likely cases and the other by <lucky> of <fields>.",
            "I have two boxes of pencils. In the first <gold> of the <all> pencils are sharp, and in the second <lucky> of the <fields>. I take one pencil from each box with my eyes shut. What is the chance that they are both sharp?",
            "Dinner is a gamble at the inn, but the guests love it. The cook draws a soup from <all> recipes, <gold> of them spicy, and then, quite apart from that, a main dish from <fields> recipes, <lucky> of them spicy. With what probability is the whole meal spicy, soup as well as main dish?",
            "Of the <fields> lamps in the cellar <lucky> still burn, and of the <all> lamps in the attic <gold> do. One is fetched at random from the cellar and one from the attic. What is the probability that each of the two burns?",
            "A quiz show asks a candidate two questions. The candidate knows <gold> of the <all> questions on sports and <lucky> of the <fields> on music, and one of each kind comes up at random. How likely is it, between zero and one, that the candidate knows both answers?",
        ),
        steps=("gold / all * lucky / fields",),
        draw=between("gold < all and lucky < fields", gold=(1, 5), all=(4, 12), lucky=(1, 5),
                     fields=(4, 10)),
    ),
    Problem(
        concept="everyone-from-only-both-and-neither",
        phrasings=(
            "In a class <first> pupils like only tea, <second> like only milk, <both> like both "
            "and <neither> like neither. How many pupils are in the class?",
            "<both> guests took soup and salad, <first> took soup alone, <second> salad alone, and "
            "<neither> had neither. How many guests were there?",
            "Find the number of houses in a street where <first> have just a garden, <second> just "
            "a garage, <neither> no garden and no garage, and <both> a garden as well as a garage.",
            "Asked about two newspapers, <neither> people read none, <first> read the morning "
            "paper but not the evening paper, <second> the evening paper but not the morning "
            "paper, and <both> read the two. How many were asked?",
            "A club counts <first> members who swim but do not row, <second> who row but do not "
            "swim, <both> who do both things and <neither> who do none of them. What is its total "
            "number of members?",
            "How many children went on the trip if <second> brought only a hat, <first> only a "
            "coat, <both> a hat and a coat, and <neither> came without hat and coat?",
            "Only A: <first>. Only B: <second>. Both: <both>. Neither: <neither>. All together?",
            "How many boats lie in the harbor if <first> have a sail and no motor, <second> a motor and no sail, <both> a sail plus a motor, and <neither> must be rowed because they have none of these?",
            "A hotel asks every guest about breakfast and dinner. Breakfast alone is ordered by <first>, dinner alone by <second>, the two meals by <both>, and <neither> order no meal. What is the number of guests in the hotel?",
            "Find the size of a group in which <first> persons know French only, <second> Spanish only, <both> the two languages, and <neither> not one of them.",
            "In our class <both> kids have brothers and sisters, <first> have just brothers, <second> have just sisters, and <neither> are the only child at home. How many kids are we?",
            "The dog show was loud, as always. There were <neither> dogs that had no collar and no tag, <second> with a tag but no collar, <first> with a collar but no tag, and <both> wearing both. How many dogs were at the show?",
            "A garage sorts the cars it has checked: <first> need new tires and nothing else, <second> need new brakes and nothing else, <both> need tires as well as brakes, and <neither> are fine. How many cars has it checked?",
            "On the form every tenant could tick \"cellar\" and \"parking\". Nothing was ticked by <neither>, \"cellar\" alone by <first>, \"parking\" alone by <second>, and both boxes by <both>. How many tenants filled in the form?",
        ),
        steps=("first + second + both + neither",),
        draw=between(first=(4, 40), second=(4, 40), both=(2, 20), neither=(1, 15)),
    ),
    Problem(
        concept="members-of-only-one-group",
        phrasings=(
            "In a school <first> pupils learn French and <second> learn Spanish. <both> of them "
            "learn both. How many learn French but not Spanish?",
            "<second> families in a village keep a cat and <first> keep a dog, with <both> "
            "families keeping the two. How many keep a dog but no cat?",
            "Of the guests at a hotel, <both> used both pool and sauna, <first> the pool in all, "
            "and <second> the sauna in all. Find the number of guests who used the pool only.",
            "How many songs on a list are sung by <name> alone if <name> takes part in <first>, "
            "<friend> takes part in <second>, the two of them sing <both> together, and nobody "
            "else sings?",
            "A shop sold pens to <first> customers and paper to <second> customers. <both> "
            "customers got pens as well as paper. How many left with pens and without paper?",
            "<both> players are in the chess team and also in the quiz team. The chess team has "
            "<first> players, the quiz team <second>. How many chess players are not on the quiz "
            "team?",
        ),
        steps=("first - both",),
        draw=between("both < first and both < second", first=(12, 60), second=(10, 60), both=(3,
                     25)),
        distractors=("second",),
    ),
    Problem(
        concept="second-group-from-union",
        phrasings=(
            "Each of <union> pupils plays football or tennis or both. <first> play football and "
            "<both> play both. How many play tennis?",
            "At a party all <union> guests had cake, ice cream or the two of them. There were "
            "<first> who had cake and <both> who had cake and ice cream. How many had ice cream?",
            "<union> people speak at least one of two languages. <first> of them speak the first, "
            "and <both> speak both languages. Find how many speak the second.",
            "A shelf has <union> books, every one of them old or in color or both at once. With "
            "<first> old books and <both> that are old and in color, how many are in color?",
            "How many bicycles have a basket if <first> have a bell, <both> have bell and basket, "
            "and there are <union> bicycles, none without at least one of the two?",
            "There are <both> workers trained for both machines and <first> workers trained for "
            "the saw. Everyone of the <union> workers can use the saw or the drill. How many are "
            "trained for the drill?",
            "A or B or both: <union>. A: <first>. Both: <both>. How many are in B?",
            "How many actors in a troupe can sing if all <union> of them sing, dance or do both, <first> can dance, and <both> can dance and sing?",
            "A street has <union> houses, and each is painted green, has a balcony, or has green paint and a balcony. Green paint is found on <first> of them, and <both> of the green ones have a balcony. What is the number of houses with a balcony?",
            "Two sets have <union> elements in their union and <both> in their intersection. The first set has <first> elements. Find the number of elements in the second.",
            "There are <union> kids at the lake today and everyone went swimming or rowing, some did both. <first> went swimming and <both> did the two things. How many kids went rowing?",
            "Nobody left the bakery without something, the smell saw to that. All of the <union> customers bought rolls or cake or both: <first> took rolls, and of these <both> took cake too. How many customers took cake?",
            "Mail arrives at a firm as letter, as parcel, or as both together. Of the <union> firms served today, <both> got letters and parcels, and <first> got letters, the ones with parcels too included. No firm went away with nothing. How many got parcels?",
            "Each phone in a repair shop has a cracked screen or a weak battery, or both of these faults. <both> phones have both, the cracked screens number <first> in all, and the shop holds <union> phones. How many have a weak battery?",
        ),
        steps=("union - first + both",),
        draw=derive(between("both < first and both < second", first=(10, 50), second=(10, 50),
                    both=(3, 20)), union="first + second - both", first="first", both="both"),
    ),
    Problem(
        concept="matches-in-a-knockout-cup",
        phrasings=(
            "<players> players enter a cup in which the loser of each match is out, and there are "
            "no draws. A match lasts <minutes> minutes. How many matches are played until one "
            "winner is left?",
            "In a knockout contest every game of <minutes> minutes sends one team home. How many "
            "games does it take to find the winner among <players> teams?",
            "A tournament starts with <players> wrestlers. Bouts last <minutes> minutes, and who "
            "loses a bout does not fight again. Find the number of bouts up to the champion.",
            "With bouts of at most <minutes> minutes, how many bouts must a fencing cup for "
            "<players> people have if a single defeat puts you out and only the winner is never "
            "beaten?",
            "Each duel in a quiz takes <minutes> minutes and throws out exactly one person. "
            "<players> people begin. How many duels are held before a single person remains?",
            "A table tennis cup has <players> entries, and a player drops out after the first "
            "loss. Allowing <minutes> minutes per match, what is the number of matches needed to "
            "get down to one champion?",
            "Knockout cup, <players> players, <minutes> minutes per match, no draws. Matches in all?",
            "How many fights must be held to crown a judo champion out of <players> fighters, when a fight takes <minutes> minutes and each loser leaves the contest at once?",
            "A chess club runs a cup for <players> members. A game may last <minutes> minutes, a draw is decided by lot, and one lost game ends the cup for that member. What number of games is needed until just one member has not lost?",
            "Find the number of games in a single-elimination tournament with <players> entrants if every game takes <minutes> minutes.",
            "We are <players> kids and we arm wrestle, always two at a time. If you lose you sit down for good. One match can take up to <minutes> minutes. How many matches do we have until only one kid is left standing?",
            "The village holds its yearly snail race, two snails at a time, <minutes> minutes for every race, and patience is needed. The slower snail is out for the year. With <players> snails at the start, how many races are run up to the final victory?",
            "Thumb wars, <minutes> minutes at most, decide who gets the last cake. Exactly one person drops out in each war, and in the beginning <players> people want the cake. After how many wars is it settled?",
            "In a debating contest with rounds of <minutes> minutes each debate sends exactly one of its two speakers home. All but one of the <players> speakers must be sent home. How many debates does that require?",
        ),
        steps=("players - 1",),
        draw=between(players=(8, 128), minutes=(15, 90, 5)),
        distractors=("minutes",),
    ),
    Problem(
        concept="place-from-the-other-end",
        phrasings=(
            "<name> is number <place> from the front in a line of <count> people. What is the "
            "place of <name> counted from the back?",
            "In a row of <count> trees one is sick. From the left it is tree number <place>. Which "
            "number is it from the right?",
            "Of <count> runners, <friend> came in at place <place>. Counted from the slowest "
            "runner as number one, which place is that?",
            "A shelf holds <count> books. Find the position from the right end of the book that "
            "has position <place> from the left end.",
            "In a train of <count> wagons the dining car is wagon <place> from the engine. "
            "Counting from the rear with the last wagon as number one, which wagon is it?",
            "What rank from the bottom does a pupil have who is at rank <place> from the top in a "
            "class of <count>?",
            "Row of <count>, place <place> from the left. Place from the right?",
            "How many people, the woman herself included, stand from her to the end of a line of <count> people if she is number <place> from the front?",
            "A street has <count> houses on one side. Coming from the station, the bakery is house number <place>. Which number does it have for someone who counts from the other end of the street?",
            "Find the position from the bottom of the item that is number <place> from the top in a list of <count> items.",
            "I am number <place> in the line for ice cream. There are <count> of us in it. If we all turn around and the last one becomes the first, which number am I then?",
            "Our choir stands in one long row of <count> singers, tall ones at the left, and the bass at place <place> from the left sings loudest. What is his place from the right end?",
            "Stacked on a pallet are <count> boxes. The one with the spices is at place <place> from the bottom. The workers unload from the top and carry one box at a time. If the first box they carry is number one, what number is the box with the spices?",
            "Ski jumpers start in the reverse order of their ranks, so the leader among the <count> jumpers goes last. If the first to start wears number one, the second number two and so on, what number does the jumper at rank <place> wear?",
        ),
        steps=("count - place + 1",),
        draw=between("place < count", count=(15, 90), place=(3, 60)),
    ),
    Problem(
        concept="free-seats-in-a-hall",
        phrasings=(
            "A hall has <rows> rows of <seats> seats. For a concert <taken> seats are sold at "
            "$<price> each. How many seats are still free?",
            "<taken> people have bought tickets at $<price> for a cinema with <seats> seats in "
            "each of its <rows> rows. How many tickets are left?",
            "At $<price> a seat, <taken> seats of a theater are taken. The theater consists of "
            "<rows> rows with <seats> seats in each. Find the number of empty seats.",
            "How many places stay empty when <taken> guests, who paid $<price> each, sit in a tent "
            "that has <seats> chairs per row and <rows> rows?",
            "A circus sets up benches for <seats> people each, <rows> benches in all, and charges "
            "$<price> per person. The crowd numbers <taken>. How many more people could sit down?",
            "Each of the <rows> rows in a stand seats <seats> fans. Tickets are $<price>, and "
            "<taken> of them have gone, one to a fan. What number of fans can still get a seat?",
            "<rows> rows, <seats> seats per row, <taken> seats sold at $<price>. Seats still free?",
            "How many passengers could still board a ferry that has <rows> benches for <seats> people each when <taken> passengers have boarded, each for a fare of $<price>?",
            "A lecture costs $<price> per listener. The room has <rows> rows, and in each there are <seats> chairs. <taken> listeners have come, one to a chair. What number of chairs remain empty?",
            "Find the number of unsold tickets for a stadium block of <rows> rows with <seats> seats each, if <taken> tickets have been sold at $<price> apiece.",
            "For our puppet show we put out <rows> rows of chairs with <seats> chairs in every row. Each guest paid $<price>, and <taken> came. On how many chairs did nobody sit?",
            "The open-air opera was half drowned in rain, yet <taken> brave people sat through it for $<price> each. There had been room for <seats> people in each of <rows> rows. How many seats stayed unused?",
            "An arena takes $<price> for a place. So far <taken> places have been booked out of <rows> rows that seat <seats> apiece. How many bookings of one place can still be accepted?",
            "Before the exam, for which the fee is $<price>, a helper counts <taken> candidates, who need one desk each. Desks stand in <rows> rows of <seats>. How many desks are not needed?",
        ),
        steps=("rows * seats - taken",),
        draw=between("taken < rows * seats", rows=(8, 30), seats=(10, 32), taken=(40, 400),
                     price=(5, 30)),
        distractors=("price",),
    ),
    Problem(
        concept="full-boxes-and-loose-ones",
        phrasings=(
            "<name> has <boxes> full boxes of <size> <thing> and <loose> loose ones. How many "
            "<thing> is that?",
            "A baker fills <boxes> trays with <size> rolls each and has <loose> rolls over. How "
            "many rolls were baked?",
            "There are <loose> single bottles and <boxes> crates, each with <size> bottles. Find "
            "the number of bottles.",
            "With <size> pupils in every bus, <boxes> buses are full, and <loose> more pupils go "
            "by car. How many pupils are on the trip?",
            "Each page of an album takes <size> photos. <boxes> pages are full and the next page "
            "has <loose>. What is the number of photos in the album?",
            "How many chairs are in the store if there are <boxes> stacks of <size> chairs and, "
            "beside the stacks, another <loose>?",
            "<boxes> cases of <size> apples, plus <loose> single apples. How many apples?",
            "How many soldiers march past if <boxes> columns of <size> march first and a last small troop of <loose> follows?",
            "A teacher gave <size> beads to each of <boxes> children and still has <loose> beads in the jar. What was the number of beads before any were given out?",
            "Find the number which gives the quotient <boxes> and the remainder <loose> when it is divided by <size>.",
            "I stacked my blocks into <boxes> towers with <size> blocks in every tower. Then there were <loose> blocks on the floor that I was too tired to stack. How many blocks do I have?",
            "The beekeeper had a splendid summer and is proud of it. There are <loose> jars on the kitchen table, and in the cellar <boxes> shelves bear <size> jars apiece. How many jars of honey is that altogether?",
            "Not counting the foreword of <loose> pages, a novel consists of <boxes> chapters that run to <size> pages each. How many pages does it have with the foreword?",
            "On a bus line <size> people fit into one bus. This morning <boxes> buses left full and the one after them carried <loose>. What was the total number of riders on these buses?",
        ),
        steps=("boxes * size + loose",),
        draw=between("loose < size", boxes=(3, 40), size=(6, 48), loose=(1, 30)),
    ),
    Problem(
        concept="over-from-the-packs-bought",
        phrasings=(
            "<name> buys <packs> packs of <size> cups for a party where <needed> cups are used. "
            "How many cups are over?",
            "<needed> screws go into a shelf. They come <size> to a bag, and <friend> got <packs> "
            "bags. How many screws will not be needed?",
            "From <packs> rolls with <size> stickers on each, a teacher gives away <needed> "
            "stickers. Find how many remain.",
            "A cook opens <packs> cartons, with <size> eggs in every carton, and breaks <needed> "
            "eggs into the bowl. How many eggs has the cook left?",
            "How many candles are left unlit when <packs> boxes of <size> candles are at hand and "
            "<needed> candles burn?",
            "For a floor that takes <needed> tiles, <packs> parcels were delivered. A parcel "
            "contains <size> tiles. What number of tiles stays behind as a reserve?",
            "<packs> bags with <size> nails each, <needed> nails used. How many are left?",
            "How many balloons are not blown up if <packs> packets of <size> balloons lie ready and <needed> are blown up?",
            "The wedding card goes to <needed> people, one card each. The printer delivers cards in bundles of <size>, and <packs> bundles have come. By how many cards does the delivery exceed the list?",
            "Find the surplus of eggs when <needed> eggs are taken out of <packs> full trays that carry <size> eggs apiece.",
            "Mom got <packs> bags of gummy bears and every bag has <size> bears inside. At my birthday we ate <needed> bears. How many bears can I still eat tomorrow?",
            "The mason always orders too many bricks and swears it is wisdom. This time <packs> pallets were brought, each with <size> bricks, and the wall swallowed <needed>. How many bricks are lying around now?",
            "<needed> chairs are set out for the assembly. In the cellar there were <packs> stacks, every stack <size> chairs high, and nothing else was used. How many chairs stay in the cellar?",
            "A pharmacist hands a patient <packs> strips of tablets with <size> to a strip. The patient takes <needed> tablets and brings back the rest. What number of tablets comes back?",
        ),
        steps=("packs * size - needed",),
        draw=derive(between("over < size", packs=(2, 15), size=(6, 30), over=(1, 20)),
                    packs="packs", size="size", needed="packs * size - over"),
    ),
    Problem(
        concept="saved-by-buying-the-pack",
        phrasings=(
            "A single bottle costs $<price>, a pack of <count> bottles $<pack>. How much is saved "
            "by buying the pack instead of single bottles?",
            "<name> pays $<pack> for a card with <count> rides. One ride bought alone is $<price>. "
            "What does <name> save on all rides of the card?",
            "How much cheaper is a set of <count> brushes for $<pack> than the same brushes at "
            "$<price> each?",
            "Bought one at a time, rolls are $<price>. The bag of <count> is $<pack>. Find the "
            "saving on a bag.",
            "A theater sells a pass for $<pack> that is good for <count> plays. For a play without "
            "the pass one pays $<price>. Someone sees all these plays. How much money does the "
            "pass save?",
            "At the kiosk each issue of a paper costs $<price>. A subscription for <count> issues "
            "costs $<pack>. By how much is the subscription below the price at the kiosk for these "
            "issues?",
            "One: $<price>. Pack of <count>: $<pack>. Saving with the pack?",
            "How many dollars fewer leave the purse when <count> yogurts are taken as one tray for $<pack> than when they are taken as single cups at $<price> each?",
            "A swimmer wants to go to the pool <count> times. The desk offers a block of exactly that many entries for $<pack>; otherwise every entry is $<price>. What does the block save?",
            "Find the difference between the cost of <count> batteries at $<price> per battery and the cost of the same batteries sold together for $<pack>.",
            "A trading card costs $<price>. There is also a bag with <count> cards in it, and the bag costs $<pack>. If I take the bag, how much less do I pay than for that many single cards?",
            "Aunt Clara never buys one soap when she can have a whole carton, and for once she is right. The carton of <count> soaps is $<pack>, and one soap on the shelf is $<price>. How much money does the carton save her?",
            "For $<pack> a nursery hands over a flat with <count> seedlings. Picked singly they are $<price> apiece. By what amount is the flat the cheaper way to get them?",
            "A ski lift sells single rides at $<price>. Its booklet, good for <count> rides, is $<pack>. Someone who uses up the booklet has spent how much less than with single tickets?",
        ),
        steps=("count * price - pack",),
        draw=between("count * price > pack + 0.5", count=(4, 24), price=(0.5, 4, 0.25), pack=(3,
                     40, 0.5)),
    ),
    Problem(
        concept="percent-of-syrup-in-a-drink",
        phrasings=(
            "<name> mixes <syrup> liters of syrup with <water> liters of water. How many percent "
            "of the drink is syrup?",
            "What percent of a paint is red if <syrup> liters of red and <water> liters of white "
            "are stirred together?",
            "To <water> liters of water a gardener adds <syrup> liters of plant food. Find the "
            "percent of plant food in the mixture by volume.",
            "A cleaner consists of <syrup> parts of vinegar and <water> parts of water. What "
            "percent of the cleaner does the vinegar make up?",
            "Into a bowl go <water> cups of juice and then <syrup> cups of cream, nothing else. "
            "What percentage of the contents is cream?",
            "A heap for a flower bed is made from <syrup> buckets of sand and <water> buckets of "
            "soil. Express the sand as a percentage of all buckets.",
            "<syrup> liters of oil, <water> liters of vinegar, mixed. Percent of oil?",
            "How many percent of a choir are men if <syrup> men and <water> women sing in it and nobody else?",
            "The dough contains <water> grams of wheat flour for every <syrup> grams of rye flour. What percentage of the flour in it is rye?",
            "Find the concentration by volume in percent of a solution made up from <syrup> ml of alcohol and <water> ml of water, the volumes being added.",
            "I poured <water> cups of milk into the pot and then <syrup> cups of cocoa. What percent of the stuff in the pot is cocoa?",
            "The old ferryman mixes his own varnish and guards the recipe like gold: <syrup> spoons of resin to <water> spoons of turpentine. What percent of the spoons are resin?",
            "Coffee is blended from two kinds of beans. There are <water> kg of the mild kind and <syrup> kg of the strong kind in a sack. What share of the sack, in percent, is strong?",
            "In a fish tank <syrup> buckets of sea water are joined by <water> buckets of fresh water. What part of all the water, as a percentage, came from the sea?",
        ),
        steps=("syrup / (syrup + water) * 100",),
        draw=derive(between("0 < rate < 100 and total * rate % 100 == 0", total=(10, 80, 5),
                    rate=(4, 60)), syrup="total * rate / 100", water="total * (100 - rate) / 100"),
    ),
    Problem(
        concept="lessons-with-breaks-between",
        phrasings=(
            "A school day has <lessons> lessons of <length> minutes, with a break of <pause> "
            "minutes between any two that follow each other. How many minutes pass from the start "
            "of the first lesson to the end of the last?",
            "<name> watches <lessons> films in a row, each <length> minutes long, and rests for "
            "<pause> minutes after every film but the last. How many minutes does it all take?",
            "Between the <lessons> parts of a concert there are pauses of <pause> minutes. Every "
            "part lasts <length> minutes. Find the length of the evening in minutes, from the "
            "first note to the last.",
            "A machine runs <lessons> times for <length> minutes. After each run except the final "
            "one it cools down for <pause> minutes. How many minutes are there from its first "
            "start to its last stop?",
            "With <pause> minutes of rest between neighbouring rounds, how long in minutes is a "
            "contest of <lessons> rounds if a round goes on for <length> minutes?",
            "How many minutes do <lessons> talks need that take <length> minutes apiece when a gap "
            "of <pause> minutes separates each talk from the next?",
            "<lessons> rounds of <length> minutes, <pause> minutes of break between rounds. Minutes from start to finish?",
            "After how many minutes is a doctor through with <lessons> patients if each takes <length> minutes and the doctor airs the room for <pause> minutes between one patient and the next?",
            "A baker bakes <lessons> batches in one oven, one after another. Every batch stays in for <length> minutes. To change batches, with the oven empty, takes <pause> minutes. How many minutes lie between putting the first batch in and taking the last batch out?",
            "Find the total duration in minutes of <lessons> sessions of <length> minutes each when successive sessions are separated by intervals of <pause> minutes.",
            "We have swimming <lessons> times in one day, <length> minutes each time. We rest for <pause> minutes in between, but not before the first and not after the last. How many minutes does it take from the first jump to the end?",
            "The old tram is slow but pretty. Its line has <lessons> sections, each of them takes <length> minutes, and where two sections meet it waits for <pause> minutes. How many minutes is one on the way from end to end?",
            "With <pause> minutes to rewind between shows, a puppeteer gives <lessons> shows in a row. One show runs <length> minutes. In how many minutes, counted from the first curtain up to the last curtain down, is the work done?",
            "A runner trains by fast stretches of <length> minutes. There are <lessons> of these, and between each two neighbors comes a walk of <pause> minutes. How long in minutes is the training, which starts and ends with a fast stretch?",
        ),
        steps=("lessons * length + (lessons - 1) * pause",),
        draw=between(lessons=(3, 9), length=(30, 90, 5), pause=(5, 25, 5)),
    ),
    Problem(
        concept="weight-of-one-from-a-full-box",
        phrasings=(
            "A box with <count> equal books weighs <full> kg. The empty box weighs <empty> kg. How "
            "many kg does one book weigh?",
            "Empty, a crate is <empty> kg. With <count> bottles of the same kind in it, it is "
            "<full> kg. Find the weight of a bottle in kg.",
            "<name> puts a basket of <count> melons, all equally heavy, on the scales and reads "
            "<full> kg. The basket alone accounts for <empty> kg. What is the weight of each melon "
            "in kg?",
            "How heavy in kg is a single brick if a cart of <empty> kg weighs <full> kg after "
            "<count> such bricks have been loaded?",
            "Loading <count> identical blocks of stone brings the weight of a trailer from <empty> "
            "to <full> tons. How many tons is one block?",
            "The scales show <full> kg for a tin with <count> like candles inside and <empty> kg "
            "for the tin without them. Determine the weight of a candle.",
        ),
        steps=("(full - empty) / count",),
        draw=derive(between(count=(4, 30), each=(0.2, 5, 0.1), empty=(0.5, 6, 0.5)),
                    full="count * each + empty", empty="empty", count="count"),
    ),
    Problem(
        concept="harvest-from-rows-of-plants",
        phrasings=(
            "A garden has <rows> rows of <plants> tomato plants. After <days> days each plant "
            "gives <weight> kg. How many kg are picked in all?",
            "<name> grows cabbages in <rows> rows, with <plants> heads to a row. They ripen in "
            "<days> days and weigh <weight> kg each. Find the total weight of the cabbages in kg.",
            "Each bush bears <weight> kg of berries within <days> days. How many kg do <rows> "
            "lines of <plants> bushes bear in that time?",
            "How many kg of squash does a field yield with <plants> vines in each of <rows> rows, "
            "planted <days> days ago, if every vine carries <weight> kg?",
            "In an orchard <rows> rows were planted, <plants> trees in every row. The harvest "
            "lasts <days> days and brings <weight> boxes per tree. What is the number of boxes "
            "altogether?",
            "For <days> days a farmer waters a bed of <plants> pepper plants per row and <rows> "
            "rows. Then a plant yields <weight> kg. What is the yield of the whole bed in kg?",
            "<rows> rows, <plants> bushes per row, <weight> kg per bush, <days> days to ripen. Kg in total?",
            "What is the crop in kg of a vineyard where every vine gives <weight> kg after <days> days of sun, and the vines stand in <rows> rows of <plants>?",
            "A greenhouse has tables with <plants> pots on each, <rows> tables in all. It takes <days> days until the basil can be cut, and then a pot yields <weight> kg. How many kg of basil are cut?",
            "Find the mass in kg of the fruit from <rows> lines with <plants> trees per line, the season being <days> days long and the yield <weight> kg per tree.",
            "I put pumpkin plants in our field, <plants> in a row, and I made <rows> rows. After <days> days each plant had <weight> kg of pumpkins on it. How many kg of pumpkins did I get?",
            "It took <days> days of weeding and a lot of complaining, but the eggplants are ripe. From each plant come <weight> kg. They were set in <rows> rows, and a row has <plants> plants. What weight in kg is harvested altogether?",
            "For every hop pole the brewer counts on <weight> kg of hops. There are <plants> poles to a row, the rows number <rows>, and picking goes on for <days> days. How many kg does the brewer count on in total?",
            "A school garden is laid out with <rows> beds and <plants> lettuces in every bed. They were sown <days> days ago, and a lettuce now weighs <weight> kg. What do all of them weigh together in kg?",
        ),
        steps=("rows * plants * weight",),
        draw=between(rows=(3, 20), plants=(6, 30), weight=(0.5, 6, 0.5), days=(60, 120, 5)),
        distractors=("days",),
    ),
    Problem(
        concept="days-a-supply-lasts",
        phrasings=(
            "<name> has <supply> kg of feed for <animals> <animal>, and each of them eats <each> "
            "kg a day. For how many days does the feed last?",
            "A ship carries <supply> liters of water. There are <animals> people on board, who "
            "drink <each> liters per person and day. How many days will the water do?",
            "Every day each of <animals> ovens burns <each> kg of wood. In how many days is a pile "
            "of <supply> kg used up?",
            "How long in days can <animals> lamps burn on <supply> liters of oil altogether if one "
            "lamp takes <each> liters per day?",
            "With a daily ration of <each> kg per person, find the number of days that <supply> kg "
            "of rice feed <animals> persons.",
            "A hotel has <animals> rooms and uses <each> pieces of soap in each room daily. The "
            "store room holds <supply> pieces. After how many days is the soap gone?",
            "<supply> kg of hay, <animals> horses, <each> kg per horse and day. How many days?",
            "When is the printer paper used up, counted in days from now, if <animals> offices take <each> sheets apiece every day and there are <supply> sheets?",
            "A lighthouse keeper has <supply> liters of oil. Each day he fills <animals> lamps, and it takes <each> liters to fill one. How many days can he keep the light burning?",
            "Find the number of days for which <supply> units suffice if <animals> consumers use <each> units per day each.",
            "We have <supply> carrots in the shed and <animals> rabbits. Every rabbit gets <each> carrots a day. How many days until the shed is empty?",
            "The expedition cook is strict, and nobody dares to ask for more. Each of the <animals> climbers is allowed <each> biscuits daily, and the sacks contain <supply> biscuits. For how many days is there something to eat?",
            "Each day <each> liters of cleaner run through every one of the <animals> machines in a laundry. The tank in the yard was filled with <supply> liters. After what number of days is it dry?",
            "To water a park, <animals> beds take <each> cubic meters per bed and day out of a pond that has <supply> cubic meters to give. At this rate, how many days does the pond last?",
        ),
        steps=("daily = animals * each", "supply / daily"),
        draw=derive(between(animals=(3, 30), each=(0.5, 6, 0.5), days=(4, 60)),
                    supply="animals * each * days", animals="animals", each="each"),
    ),
    Problem(
        concept="whole-eggs-from-dozens",
        phrasings=(
            "<name> buys <dozens> dozen eggs at $<price> a dozen and drops <broken> of the eggs. "
            "How many eggs are whole?",
            "A florist gets roses by the dozen, each dozen for $<price>. Of <dozens> dozen "
            "<broken> roses are faded. Find the number of fresh roses.",
            "At $<price> per dozen, <dozens> dozen rolls are delivered to a school, and <broken> "
            "rolls are burnt. How many rolls are not burnt?",
            "How many cups can still be used if <broken> cups out of <dozens> dozen are cracked, "
            "when a dozen cups cost $<price>?",
            "A shop had <dozens> dozen pencils in stock and has sold <broken> pencils since. A "
            "dozen goes for $<price>. What is the number of pencils left?",
            "<broken> balls are missing from a store that should hold <dozens> dozen balls, worth "
            "$<price> a dozen. How many single balls are there?",
            "<dozens> dozen glasses at $<price> a dozen, <broken> broken. How many glasses are unbroken?",
            "How many tulips can be sold if <dozens> dozen came from the grower, at $<price> for a dozen, but <broken> of the flowers have withered?",
            "The fisherman counts oysters by the dozen and gets $<price> per dozen. He brought in <dozens> dozen and has to throw back <broken> oysters that are too small. How many oysters does he keep?",
            "Find the number of single handkerchiefs that remain when <broken> are taken from <dozens> dozen, the price of a dozen being $<price>.",
            "We made <dozens> dozen cookies for the school fair, and a dozen should sell for $<price>. But then the dog ate <broken> cookies. How many cookies were left over?",
            "A hard frost came, and the gardener had hoped so much. Of <dozens> dozen young plants, bought at $<price> the dozen, <broken> froze. How many plants survived?",
            "<broken> arrows flew into the lake. The archers had started out with <dozens> dozen, for which they had paid $<price> per dozen. How many arrows have they now?",
            "A shop paid $<price> for each dozen candles and bought <dozens> dozen of them. In the heat <broken> candles bent and were sorted out. How many straight candles does it have?",
        ),
        steps=("dozens * 12 - broken",),
        draw=between("broken < 6 * dozens", dozens=(2, 40), broken=(1, 30), price=(2, 7, 0.25)),
        distractors=("price",),
    ),
    Problem(
        concept="team-size-after-some-stay-away",
        phrasings=(
            "Of <children> children <absent> are ill. The others form <teams> equal teams and play "
            "for <minutes> minutes. How many children are in each team?",
            "For a quiz of <minutes> minutes <name> splits all who have come into <teams> groups "
            "of the same size. The club has <children> members, but <absent> of them stayed at "
            "home. How large is a group?",
            "For a walk of <minutes> minutes, <teams> guides share the visitors equally. "
            "<children> had booked, and <absent> did not come. How many visitors does every guide "
            "lead?",
            "How many guests sit at each table if <absent> of the <children> invited guests "
            "cancel, the rest spread evenly over <teams> tables, and dinner takes <minutes> "
            "minutes?",
            "A ferry ride of <minutes> minutes was planned for <children> people. After <absent> "
            "had changed their minds, the remaining people filled <teams> boats equally. Find the "
            "number of people per boat.",
            "With <absent> of its <children> runners injured, a school enters <teams> relay teams "
            "of equal size for a race of about <minutes> minutes, and every healthy runner is in a "
            "team. What is the number of runners in a team?",
            "<children> invited, <absent> absent, the rest in <teams> equal groups for <minutes> minutes. People per group?",
            "How many singers stand on each of <teams> equally filled steps if the choir has <children> singers, <absent> are hoarse and stay away, and the concert takes <minutes> minutes?",
            "Of the <children> cows on a farm <absent> are out on the meadow. The others are milked within <minutes> minutes in <teams> stalls, with the same number of cows to each stall. What is this number?",
            "Find the number of persons in each of <teams> equal sections formed from <children> persons less <absent>, given that a session takes <minutes> minutes.",
            "We are <children> kids in the camp, but <absent> had to wash dishes. Everyone else played a game for <minutes> minutes in <teams> teams, and the teams were all equally big. How many kids were in my team?",
            "The treasure hunt was to last <minutes> minutes, though in the end it took all afternoon. From the list of <children> names <absent> were crossed out. Those still on the list were divided evenly among <teams> crews. How many made up one crew?",
            "With <teams> vans a firm drives its workers to a site, <minutes> minutes away. <children> workers belong to the firm, <absent> are on vacation, and every van takes equally many of those who are not. How many ride in a van?",
            "A guide has <minutes> minutes for a cave tour. <absent> of the <children> tourists would rather wait outside, and those who go in are sent through <teams> galleries in equal parties. What is the size of a party?",
        ),
        steps=("(children - absent) / teams",),
        draw=derive(between(teams=(2, 12), each=(3, 15), absent=(1, 14), minutes=(20, 90, 5)),
                    children="teams * each + absent", absent="absent", teams="teams",
                    minutes="minutes"),
        distractors=("minutes",),
    ),
)
