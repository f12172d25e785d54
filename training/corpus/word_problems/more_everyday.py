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
        ),
        steps=("(children - absent) / teams",),
        draw=derive(between(teams=(2, 12), each=(3, 15), absent=(1, 14), minutes=(20, 90, 5)),
                    children="teams * each + absent", absent="absent", teams="teams",
                    minutes="minutes"),
        distractors=("minutes",),
    ),
)
