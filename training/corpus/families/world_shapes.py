"""Families about flat shapes: diagonals, sectors, rings, frames and regular polygons."""

from training.corpus.draw import one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="square-diagonal",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the diagonal of a square from its side, rounded to 2 "
            "decimals.",
            "Write a python function to compute how long the diagonal of a square is, given the "
            "side; round to two decimals.",
            "Given the side length of a square, return the distance between opposite corners to "
            "2 decimal places.",
            "How far apart are two opposite corners of a square with side s? Round to 2 decimals.",
            "Return s times the square root of 2, rounded to two decimals: the diagonal of a "
            "square of side s.",
            "I know the side of a square and need its diagonal, rounded to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get a square's diagonal from its side length, 2 decimals.",
            "Write a python function to multiply the side of a square by the root of two, which yields its corner-to-corner length, to two decimals.",
            "Given how long each side of a square is, return the length of the line through its centre that links two corners, rounded to 2 decimals.",
            "How far does one walk, to 2 decimals, when crossing a square field of known side from a corner to the opposite one?",
            "Square diagonal, two decimals, from the side.",
            "Fold a square napkin to a triangle; how long is the fold, with 2 decimals, if you know the edge of the napkin?",
            "The hypotenuse of an isosceles right triangle whose legs equal the given side, rounded to two decimal places.",
            "By Pythagoras, side squared plus side squared is the square of what I want; return that with 2 decimals.",
        ),
        names=("square_diagonal", "diagonal", "diagonal_of_square", "corner_to_corner"),
        solutions=("""\
import math

def <f>(side):
    return round(side * math.sqrt(2), 2)
""", """\
def <f>(s):
    return round(s * 2 ** 0.5, 2)
""", """\
import math

def <f>(side):
    return round(math.hypot(side, side), 2)
"""),
        inputs=one_integer(1, 60),
    ),
    Family(
        concept="square-area-from-diagonal",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute the area of a square from its diagonal, as a float.",
            "Write a python function to return half the squared diagonal of a square, that is "
            "its area, as a float.",
            "Given the length of a square's diagonal, return the square's area (a float).",
            "What area, as a float, does a square with diagonal d have?",
            "Find a square's area when only the diagonal is known; the result is a float.",
            "I measured the diagonal of a square and want the area as a float.",
        ),
        more_phrasings=(
            "Write a function to get a square's area as a float from its diagonal.",
            "Write a python function to square the corner-to-corner length of a square and halve it, so that a float with its area results.",
            "Given how far apart two opposite corners of a square are, return how much surface it has, as a float.",
            "How big, as a float, is the surface of a square if only its diagonal is known?",
            "Square's area from diagonal: d * d / 2.",
            "Fold a square napkin corner to corner and measure the fold; how much table does the napkin cover when it lies flat, as a float?",
            "The area A = d^2 / 2 of a square with diagonal d, of type float.",
            "A diagonal of 10 belongs to a square of area 50.0: the side needn't be worked out first.",
        ),
        names=("area_from_diagonal", "square_area", "diagonal_to_area", "area_of_square"),
        solutions=("""\
def <f>(diagonal):
    return diagonal * diagonal / 2
""", """\
def <f>(d):
    return d ** 2 / 2
"""),
        inputs=one_integer(0, 50),
    ),
    Family(
        concept="rhombus-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a rhombus from its two diagonals, as a float.",
            "Write a python function to compute half the product of a rhombus's diagonals.",
            "Given both diagonals of a rhombus, return its area as a float.",
            "What is the area (float) of a rhombus with diagonals p and q?",
            "Multiply the two diagonals of a rhombus and halve the result to get its area, a "
            "float.",
            "I need the area of a rhombus as a float; I know how long the two diagonals are.",
        ),
        more_phrasings=(
            "Write a function to get a rhombus's area as a float from both diagonals.",
            "Write a python function to multiply the two lines that cross in the middle of a rhombus, corner to corner, and return half of that as a float.",
            "Given the lengths of the diagonals in a figure with four equal sides, return how much surface it covers, as a float.",
            "How large, as a float, is a diamond shape whose height and width from corner to corner are known?",
            "Half the product of two diagonals, float.",
            "A kite with four equal sides has two sticks that cross; I know how long each is; how much paper covers it, as a float?",
            "The area A = p * q / 2 of a rhombus with diagonals p and q, of type float.",
            "A rhombus takes up exactly half of the rectangle that has its diagonals as sides; return that half as a float.",
        ),
        names=("rhombus_area", "area_of_rhombus", "diamond_area", "area_rhombus"),
        solutions=("""\
def <f>(p, q):
    return p * q / 2
""", """\
def <f>(diagonal1, diagonal2):
    area = diagonal1 * diagonal2 / 2
    return area
"""),
        inputs=several_integers((1, 40), (1, 40)),
    ),
    Family(
        concept="ring-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a ring between two circles, given the outer "
            "and the inner radius, rounded to 2 decimals.",
            "Write a python function to compute the area of an annulus from its larger radius "
            "and its smaller radius; round to 2 decimals.",
            "Given the outer and then the inner radius of a flat ring, return its area rounded "
            "to two decimals.",
            "A disc of radius R has a round hole of radius r in the middle: what area is left? "
            "Arguments R, r; 2 decimals.",
            "Return the area between two circles with the same centre (big radius first, then "
            "the small one), to 2 decimals.",
            "I need the area of a washer from outer radius and hole radius, rounded to 2 "
            "decimal places.",
        ),
        more_phrasings=(
            "Write a function to get the area, 2 decimals, between two concentric circles from outer and inner radius.",
            "Write a python function to subtract the surface of a small disc from that of a big one around it and round to 2 decimals, the big radius being the first argument.",
            "Given the radius of a round plate and then that of the hole in its centre, return how much surface the plate has left, to two decimals.",
            "How much area lies outside the inner and inside the outer of two circles round the same centre, of radii R and r (in this order, 2 decimals)?",
            "Annulus area from outer and inner radius, two decimals.",
            "A round pond of the second radius lies in a round lawn of the first; how much grass is there, with 2 decimals?",
            "The quantity pi * (R^2 - r^2), rounded to two decimal places, for R and r in this order.",
            "Cut the middle out of a pancake: from pi times the squared outer radius goes pi times the squared inner one; round what is left to 2 decimals.",
        ),
        names=("ring_area", "annulus_area", "washer_area", "area_between_circles"),
        solutions=("""\
import math

def <f>(outer, inner):
    return round(math.pi * (outer ** 2 - inner ** 2), 2)
""", """\
from math import pi

def <f>(R, r):
    return round(pi * R * R - pi * r * r, 2)
"""),
        inputs=lambda rng: (lambda r: (r + rng.randint(0, 9), r))(rng.randint(1, 15)),
    ),
    Family(
        concept="sector-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute the area of a circle's sector from the radius and the "
            "angle in degrees, rounded to 2 decimals.",
            "Write a python function to find how large a slice of a circle is, given radius and "
            "central angle in degrees; round to 2 decimals.",
            "Given a radius and an angle in degrees, return the area of that circular sector "
            "rounded to two decimals.",
            "What area does a pizza slice of radius r and angle a (degrees) cover? Round to 2 "
            "decimals.",
            "Return the part of a disc's area that belongs to an angle: arguments radius, "
            "degrees; round to two decimals.",
            "I want the area of a circular sector, to 2 decimal places, from its radius and its "
            "angle in degrees.",
        ),
        more_phrasings=(
            "Write a function to get a circular sector's area, 2 decimals, from radius and degrees.",
            "Write a python function to take the fraction angle / 360 of the surface of a disc of the given radius and round it to 2 decimals.",
            "Given a radius and then how many degrees a wedge of the disc opens, return the wedge's surface to two decimals.",
            "How much of a round disc is swept by a hand as long as the radius that turns through this many degrees (area with 2 decimals)?",
            "Area of a circle's slice: radius, degrees, two decimals.",
            "You cut a piece of cake with the tip in the centre; the cake's radius and the piece's angle in degrees are known; how much of the plate does the piece hide, with 2 decimals?",
            "The quantity pi * r^2 * a / 360, rounded to two decimal places, for radius r and central angle a in degrees.",
            "360 degrees would give the whole disc, 90 a quarter of it; return the part for any number of degrees (second argument), with 2 decimals.",
        ),
        names=("sector_area", "slice_area", "area_of_sector", "pie_slice"),
        solutions=("""\
import math

def <f>(radius, angle):
    return round(math.pi * radius ** 2 * angle / 360, 2)
""", """\
import math

def <f>(r, degrees):
    return round(degrees / 360 * math.pi * r * r, 2)
"""),
        inputs=lambda rng: (rng.randint(1, 20), 15 * rng.randint(1, 24)),
    ),
    Family(
        concept="arc-length",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the length of a circular arc from the radius and the "
            "angle in degrees, rounded to 2 decimals.",
            "Write a python function to compute how long an arc is, given the circle's radius "
            "and the central angle in degrees (2 decimals).",
            "Given a radius and an angle in degrees, return the length of the arc, rounded to "
            "two decimals.",
            "How long is the curved edge of a sector with radius r and angle a in degrees? "
            "Round to 2 decimals.",
            "Return the piece of the circumference that an angle cuts out: arguments radius, "
            "degrees; round to 2 decimals.",
            "I need the distance along a circle of some radius for an angle in degrees, to 2 "
            "decimal places.",
        ),
        more_phrasings=(
            "Write a function to get the length of an arc, 2 decimals, from radius and degrees.",
            "Write a python function to take the fraction angle / 360 of a circle's circumference, the radius being the first argument and the degrees the second, to two decimals.",
            "Given how big a circle's radius is and through how many degrees one moves along it, return the distance moved, rounded to 2 decimals.",
            "How far does the tip of a hand of this length travel while turning by this many degrees (2 decimals)?",
            "Arc length for radius and degrees, two decimals.",
            "How long is the crust of a pizza slice, measured along the bend, with 2 decimals, if I tell you from the centre to the crust and then the slice's angle in degrees?",
            "The quantity 2 * pi * r * a / 360, rounded to two decimal places, for radius r and central angle a in degrees.",
            "360 degrees would be once all the way round, 180 half of it; return how much of the circle's line belongs to the given degrees (after the radius), to 2 decimals.",
        ),
        names=("arc_length", "length_of_arc", "arc", "curved_edge"),
        solutions=("""\
import math

def <f>(radius, angle):
    return round(2 * math.pi * radius * angle / 360, 2)
""", """\
import math

def <f>(r, degrees):
    return round(r * math.radians(degrees), 2)
"""),
        inputs=lambda rng: (rng.randint(1, 30), 10 * rng.randint(1, 36)),
    ),
    Family(
        concept="radius-from-circle-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the radius of a circle from its area, rounded to 2 decimals.",
            "Write a python function to compute which radius a circle of a given area has; "
            "round to two decimals.",
            "Given the area of a circle, return its radius to 2 decimal places.",
            "How large is the radius of a disc whose area is known? Round to 2 decimals.",
            "Solve area = pi * r * r for r, rounded to two decimals.",
            "I know a circle's area and want the radius, rounded to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get a circle's radius, 2 decimals, from its area.",
            "Write a python function to divide the surface of a disc by pi and take the root, to two decimals.",
            "Given how much surface a round plate has, return the distance from its middle to its edge, rounded to 2 decimals.",
            "Which radius must a pair of compasses be opened to in order to draw a circle with this area, to 2 decimals?",
            "Circle radius from area, two decimals.",
            "I have paint for so much ground and want to paint a round spot with all of it; how far from its middle does the spot reach, with 2 decimals?",
            "The quantity sqrt(A / pi), rounded to two decimal places, for a disc of area A.",
            "Undo the formula for the area of a circle: what goes in is the area, what comes out, to 2 decimals, is the number that was squared and multiplied by pi.",
        ),
        names=("radius_from_area", "circle_radius", "find_radius", "area_to_radius"),
        solutions=("""\
import math

def <f>(area):
    return round(math.sqrt(area / math.pi), 2)
""", """\
from math import pi

def <f>(area):
    return round((area / pi) ** 0.5, 2)
"""),
        inputs=one_integer(1, 500),
    ),
    Family(
        concept="equilateral-triangle-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of an equilateral triangle from its side, "
            "rounded to 2 decimals.",
            "Write a python function to compute the area of a triangle whose three sides all "
            "have the given length (2 decimals).",
            "Given the side of an equilateral triangle, return its area rounded to two decimals.",
            "What is the area of a triangle with three sides of length a? Round to 2 decimals.",
            "Return sqrt(3) / 4 times the squared side, to 2 decimals: the area of an "
            "equilateral triangle.",
            "All sides of a triangle are equal; compute its area from the side, rounded to 2 "
            "decimal places.",
        ),
        names=("equilateral_area", "triangle_area", "area_equilateral", "regular_triangle_area"),
        solutions=("""\
import math

def <f>(side):
    return round(math.sqrt(3) / 4 * side ** 2, 2)
""", """\
def <f>(a):
    height = a * 3 ** 0.5 / 2
    return round(a * height / 2, 2)
"""),
        inputs=one_integer(1, 50),
    ),
    Family(
        concept="regular-polygon-side-from-perimeter",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the side of a regular polygon from its perimeter and its "
            "number of sides, rounded to 2 decimals.",
            "Write a python function to divide the perimeter of a regular polygon by its side "
            "count, to two decimals.",
            "Given the perimeter and the number of equal sides of a polygon, return how long "
            "one side is (2 decimals).",
            "A fence of known length encloses a regular polygon with n sides. How long is each "
            "side? Arguments length, n; 2 decimals.",
            "Return the side length, rounded to 2 decimals, of a regular n-gon; the perimeter "
            "comes first, then n.",
            "I need one side of a regular polygon: the perimeter is the first argument, the "
            "number of sides the second; 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get a regular polygon's side, 2 decimals, from perimeter and number of sides.",
            "Write a python function to share the way around a figure with equal sides evenly among these, perimeter first and how many sides second, to two decimals.",
            "Given how long the outline of a regular polygon is and how many corners it has, return the distance between neighbouring corners, rounded to 2 decimals.",
            "What is one of n equal sides long if all of them together have the given length (2 decimals; length goes before n)?",
            "Perimeter over number of sides, two decimals.",
            "Bend a wire of this length into a shape with so many equal straight edges; how long is each edge, with 2 decimals?",
            "The quotient of the perimeter and the number of sides of an equilateral polygon, rounded to two decimal places.",
            "Walk around an equal-sided figure and it's so far; walk along only one of its so many sides and it's how far, to 2 decimals?",
        ),
        names=("side_length", "polygon_side", "side_from_perimeter", "one_side"),
        solutions=("""\
def <f>(perimeter, sides):
    return round(perimeter / sides, 2)
""", """\
def <f>(total, n):
    side = total / n
    return round(side, 2)
"""),
        inputs=lambda rng: (rng.randint(10, 300), rng.choice((3, 5, 6, 7, 9, 10, 12))),
    ),
    Family(
        concept="polygon-diagonal-count",
        tags=("geometry",),
        phrasings=(
            "Write a function to count the diagonals of a convex polygon with n corners.",
            "Write a python function to find how many diagonals an n-sided polygon has.",
            "Given the number of sides of a polygon, return its number of diagonals.",
            "How many line segments join two corners of an n-gon that are not neighbours?",
            "Return the count of diagonals in a polygon of n vertices.",
            "I have a convex polygon with n sides and want to know how many diagonals can be "
            "drawn.",
        ),
        more_phrasings=(
            "Write a function to count the diagonals in an n-sided convex polygon.",
            "Write a python function to tell how many connections between corners of an n-gon are not sides of it.",
            "Given the number n of vertices of a convex polygon, return n times n minus 3, halved, as an integer: so many diagonals does it have.",
            "How many lines can be drawn inside a convex shape with n corners from one corner to another that isn't next to it?",
            "Number of diagonals of an n-gon.",
            "n people sit round a table; everyone shakes hands with all the others except the two beside them; how many handshakes are there?",
            "The number of unordered pairs of non-adjacent vertices of a convex n-gon.",
            "A square has 2, a pentagon 5, a hexagon 9 and a triangle none; tell for n corners how many there are of such inner connecting lines.",
        ),
        names=("count_diagonals", "diagonals", "polygon_diagonals", "number_of_diagonals"),
        solutions=("""\
def <f>(n):
    return n * (n - 3) // 2
""", """\
from math import comb

def <f>(sides):
    return comb(sides, 2) - sides
""", """\
def <f>(n):
    count = 0
    for i in range(n):
        for j in range(i + 2, n):
            if not (i == 0 and j == n - 1):
                count += 1
    return count
"""),
        inputs=one_integer(3, 30, 3, 4),
    ),
    Family(
        concept="regular-polygon-interior-angle",
        tags=("geometry",),
        phrasings=(
            "Write a function to find one interior angle, in degrees as a float, of a regular "
            "polygon with n sides, rounded to 2 decimals.",
            "Write a python function to compute the size in degrees of each inner angle of a "
            "regular n-gon; round to 2 decimals.",
            "Given the number of sides, return the interior angle of the regular polygon in "
            "degrees, to two decimals.",
            "How many degrees does every inside corner of a regular polygon with n sides have? "
            "Round to 2 decimals.",
            "Return (n - 2) * 180 / n rounded to two decimals, the angle at a corner of a "
            "regular n-gon.",
            "All angles of a polygon with n corners are equal; how large is one of them, in "
            "degrees with 2 decimals?",
        ),
        more_phrasings=(
            "Write a function to get the inner angle in degrees of a regular n-gon, 2 decimals, as a float.",
            "Write a python function to divide the sum of a polygon's interior angles, 180 degrees times n minus 2, evenly among its n corners, to two decimals.",
            "Given how many equal sides and corners a polygon has, return by how many degrees (float, 2 decimals) each corner opens inwards.",
            "What angle, in degrees to 2 decimals, is enclosed by two neighbouring sides of a regular polygon with n of them?",
            "Regular n-gon's interior angle in degrees, two decimals.",
            "A tiler makes tiles with n equal edges and equal corners; to how many degrees, with 2 decimals, must each corner be cut?",
            "The quantity 180 - 360 / n, in degrees and rounded to two decimal places.",
            "A regular triangle has 60.0, a square 90.0, a pentagon 108.0; what number of degrees, to 2 decimals, comes for n sides?",
        ),
        names=("interior_angle", "inner_angle", "polygon_angle", "corner_angle"),
        solutions=("""\
def <f>(n):
    return round((n - 2) * 180 / n, 2)
""", """\
def <f>(sides):
    total = 180 * (sides - 2)
    return round(total / sides, 2)
""", """\
def <f>(n):
    return round(180 - 360 / n, 2)
"""),
        inputs=one_integer(3, 25, 3, 4, 6),
    ),
    Family(
        concept="frame-border-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a border of width <k> that runs around the "
            "outside of a rectangle of given length and width.",
            "Write a python function to compute the area of the <k> wide frame around a picture "
            "from the picture's width and height.",
            "Given the two sides of a rectangle, return the area of a strip of width <k> all "
            "around it on the outside, corners included.",
            "A garden measuring a by b is surrounded by a path <k> wide. What is the area of "
            "the path alone?",
            "Return how much area is added when a rectangle grows by <k> on each of its four "
            "sides.",
            "I have a rectangle and lay a border <k> wide around it (square corners); return "
            "the border's area.",
        ),
        more_phrasings=(
            "Write a function to get the area of a <k> wide border outside a rectangle of some length and width.",
            "Write a python function to enlarge a rectangle by <k> on each of its four sides and return how much its area has grown.",
            "Given two side lengths, return the surface of a frame that encloses the rectangle and is <k> broad everywhere, with square corners.",
            "How much area does a rectangle gain if it becomes <k> larger to the left, to the right, above and below?",
            "Area of a <k> wide outer frame of a rectangle.",
            "My carpet is so long and so wide, and I sew a strip of cloth <k> broad all around it, corners filled up too; how much cloth do I need?",
            "The quantity (a + 2 * <k>) * (b + 2 * <k>) - a * b for a rectangle with sides a and b.",
            "Take the big rectangle, whose sides are 2 * <k> longer than the inner one's, and cut the inner one out; return what area is left.",
        ),
        names=("border_area", "frame_area", "path_area", "strip_area"),
        solutions=("""\
def <f>(length, width):
    return (length + 2 * <k>) * (width + 2 * <k>) - length * width
""", """\
def <f>(a, b):
    outer = (a + <k> * 2) * (b + <k> * 2)
    return outer - a * b
""", """\
def <f>(a, b):
    return 2 * <k> * (a + b) + 4 * <k> ** 2
"""),
        inputs=lambda rng, k: (rng.randint(1, 40), rng.randint(1, 40)),
        parameters=lambda rng: {"k": rng.randint(1, 6)},
    ),
)
