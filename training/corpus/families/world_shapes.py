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
