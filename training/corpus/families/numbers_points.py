"""Points and rectangles in the plane."""

from training.corpus.draw import chance
from training.corpus.family import Family


def point(rng, low=-9, high=9):
    """A pair of coordinates."""
    return rng.randint(low, high), rng.randint(low, high)


FAMILIES = (
    Family(
        concept="distance-between-points",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to find the straight-line distance "
            "between two points, rounded to 2 decimals.",
            "Write a python function to compute the Euclidean distance "
            "of two (x, y) tuples to two decimal places.",
            "Given points p and q as coordinate pairs, return how "
            "far apart they are, rounded to 2 digits.",
            "How long is the line segment from one (x, y) point to another? Round to two decimals.",
            "I need the distance in the plane (2 decimals) between two points given as tuples.",
            "Return the length of the segment joining two points "
            "of the plane, rounded to 2 places.",
            "Measure the Euclidean distance between two pairs of "
            "coordinates and round it to two decimals.",
        ),
        more_phrasings=(
            "Write a function to get how far apart two (x, y) points are, to 2 decimals.",
            "Write a python function to determine by the theorem of Pythagoras the length of the line from one coordinate pair to another, rounded to hundredths.",
            "For two points, tuples of x and y, square both coordinate differences, add these, and return the root, rounded to the second decimal.",
            "What is the distance as the crow flies from p to q, both (x, y) tuples, rounded to two decimals?",
            "Euclidean distance of two points, 2 decimals",
            "A bird flies straight from one spot on the map to another, both being given by how far right and how far up they are; how far does it fly, to two decimals?",
            "The norm of the vector q - p for points p and q of the plane, rounded to 2 decimal places.",
            "(0, 0) and (3, 4) are 5.0 apart, (0, 0) and (1, 1) are 1.41 apart: the direct way, rounded to two digits behind the point.",
        ),
        names=("distance", "euclidean_distance", "point_distance", "distance_between"),
        solutions=("""\
import math

def <f>(p, q):
    return round(math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2), 2)
""", """\
def <f>(p, q):
    x1, y1 = p
    x2, y2 = q
    return round(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5, 2)
""", """\
import math

def <f>(a, b):
    return round(math.dist(a, b), 2)
"""),
        inputs=lambda rng: (point(rng), point(rng)),
    ),
    Family(
        concept="manhattan-distance",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to find the Manhattan distance between two points.",
            "Write a python function to add the horizontal and the "
            "vertical distance of two (x, y) tuples.",
            "Given two grid points as tuples, return how many "
            "unit steps along the axes separate them.",
            "How far must a taxi drive between two points in a city of square blocks?",
            "I need the city-block distance of two coordinate pairs.",
            "Return the sum of the absolute coordinate differences of two points in the plane.",
            "Compute the L1 distance between points p and q, both (x, y).",
        ),
        more_phrasings=(
            "Write a function to get |dx| + |dy| of two (x, y) points.",
            "Write a python function to determine how far it is from one coordinate pair to another if one can only move parallel to the axes.",
            "For two points, tuples of x and y, return by how much the x values differ plus by how much the y values differ.",
            "How many blocks do you have to walk from p to q, both (x, y) tuples, in a town with a grid of streets?",
            "taxicab distance of two points",
            "A rook-like robot goes only left, right, up and down, one square at a time; how many steps does it need from one square (x, y) to another?",
            "The norm |q1 - p1| + |q2 - p2| of the difference of two points p and q of the plane.",
            "From (1, 2) to (4, 0) it is 5: three to the right and two down, with no short cut across.",
        ),
        names=("manhattan_distance", "manhattan", "taxi_distance", "city_block_distance"),
        solutions=("""\
def <f>(p, q):
    return abs(p[0] - q[0]) + abs(p[1] - q[1])
""", """\
def <f>(p, q):
    x1, y1 = p
    x2, y2 = q
    return abs(x1 - x2) + abs(y1 - y2)
""", """\
def <f>(p, q):
    return sum(abs(a - b) for a, b in zip(p, q))
"""),
        inputs=lambda rng: (point(rng, -20, 20), point(rng, -20, 20)),
    ),
    Family(
        concept="midpoint",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to find the midpoint of two points as a tuple of floats.",
            "Write a python function to return the point halfway between "
            "two (x, y) tuples, with float coordinates.",
            "Given two points, return the centre of the segment between them as a float pair.",
            "Which point lies exactly in the middle of p and q? Return its (x, y) as floats.",
            "I need the halfway point of two coordinate pairs, as a tuple of two floats.",
            "Average the x and the y coordinates of two points; return a tuple of floats.",
            "Return the float coordinates of the middle of the line from one point to another.",
        ),
        more_phrasings=(
            "Write a function to get the middle of two (x, y) points, as a float tuple.",
            "Write a python function to determine the centre of the line segment that two coordinate pairs bound, as a tuple of two floats.",
            "For two points, tuples of x and y, return the tuple of the mean of both x values and the mean of both y values, floats.",
            "What point is equally far from p and q and on the straight line between them? Give it as a tuple of floats.",
            "midpoint (x, y) of two points, floats",
            "Two friends live at two spots of the map and want to meet halfway; where is that? Answer with a tuple of two floats, x and y.",
            "The point (p + q) / 2 for points p and q of the plane, as a pair of floats.",
            "(1, 2) and (4, 8) have (2.5, 5.0) in their middle; whole numbers, too, come as floats.",
        ),
        names=("midpoint", "middle_point", "halfway_point", "find_midpoint", "segment_center"),
        solutions=("""\
def <f>(p, q):
    return ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
""", """\
def <f>(p, q):
    x1, y1 = p
    x2, y2 = q
    return (x1 + x2) / 2, (y1 + y2) / 2
""", """\
def <f>(a, b):
    return tuple((u + v) / 2 for u, v in zip(a, b))
"""),
        inputs=lambda rng: (point(rng, -20, 20), point(rng, -20, 20)),
    ),
    Family(
        concept="quadrant",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to return the quadrant (1 to 4) of the "
            "point (x, y), or 0 if it lies on an axis.",
            "Write a python function to find in which quadrant a "
            "point is; 0 stands for a point on an axis.",
            "Given x and y, return 1, 2, 3 or 4 for the quadrant, counted "
            "counter-clockwise from the upper right, and 0 on the axes.",
            "Which quadrant of the plane holds (x, y)? Points with a zero coordinate give 0.",
            "I need the usual quadrant number of a point given by "
            "x and y; on an axis the answer is 0.",
            "Return 1 if both coordinates are positive, 2 for x < 0 < y, 3 "
            "if both are negative, 4 for y < 0 < x, else 0.",
            "Classify a point by quadrant: upper right 1, upper left "
            "2, lower left 3, lower right 4, axes 0.",
        ),
        more_phrasings=(
            "Write a function to get the quadrant of (x, y) as 1 to 4, 0 if x or y is 0.",
            "Write a python function to determine which of the four parts of the plane holds the point with the coordinates x and y, numbered anticlockwise from the top right; points on an axis belong to none and give 0.",
            "For the coordinates x and y of a point, return 0 if one of them is zero, otherwise 1 (right and above), 2 (left and above), 3 (left and below) or 4 (right and below).",
            "In which quadrant, I = 1 to IV = 4, lies the point with the given x and y, 0 being the answer for the axes?",
            "quadrant number of (x, y), 0 on an axis",
            "A cross divides the map in four: top right is 1, top left 2, bottom left 3 and bottom right 4; in which part are you if you go x to the right and y up? Say 0 if you stand on a line.",
            "The function of the signs of x and y with (+, +) -> 1, (-, +) -> 2, (-, -) -> 3, (+, -) -> 4, and 0 if x = 0 or y = 0.",
            "3 and 5 give 1, -3 and 5 give 2, -3 and -5 give 3, 3 and -5 give 4, and 0 and 5, as well as 3 and 0, give 0.",
        ),
        names=("quadrant", "find_quadrant", "which_quadrant", "get_quadrant"),
        solutions=("""\
def <f>(x, y):
    if x == 0 or y == 0:
        return 0
    if y > 0:
        return 1 if x > 0 else 2
    return 3 if x < 0 else 4
""", """\
def <f>(x, y):
    if x > 0 and y > 0:
        return 1
    if x < 0 and y > 0:
        return 2
    if x < 0 and y < 0:
        return 3
    if x > 0 and y < 0:
        return 4
    return 0
"""),
        inputs=lambda rng: (rng.randint(-9, 9), rng.randint(-9, 9)) if chance(rng, 0.85)
        else rng.choice(((0, rng.randint(-5, 5)), (rng.randint(-5, 5), 0))),
    ),
    Family(
        concept="rectangles-overlap",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether two rectangles (x1, "
            "y1, x2, y2) overlap with positive area.",
            "Write a python function to tell if two axis-parallel boxes share "
            "more than an edge; each is (left, bottom, right, top).",
            "Given two rectangles as (x1, y1, x2, y2) with x1 < x2 and y1 < y2, "
            "return True if they intersect; merely touching does not count.",
            "Do two rectangles, given as (left, bottom, right, top), have common inner points?",
            "I need an overlap test for rectangles given by lower left and upper "
            "right corners in one tuple; touching borders are no overlap.",
            "Return True when the intersection of two (x1, y1, x2, "
            "y2) rectangles has an area above zero.",
            "Check if two (left, bottom, right, top) rectangles cover a "
            "common region, not just a line or corner.",
        ),
        more_phrasings=(
            "Write a function to see if two (x1, y1, x2, y2) rectangles overlap; touching is not enough.",
            "Write a python function to determine whether the intersection of two axis-aligned rectangles, tuples (left, bottom, right, top), has an area above zero.",
            "For two tuples (x1, y1, x2, y2), lower left and upper right corner of a rectangle each, say True if the insides have points in common and False if the rectangles are apart or only touch.",
            "Is there a patch that both of two rectangles (left, bottom, right, top) cover, more than a point or a piece of an edge?",
            "True if two (left, bottom, right, top) boxes share area",
            "Two sheets of paper lie straight on a table, each given by its left, lower, right and upper edge in a tuple; does one lie partly on the other? Lying side by side, edge to edge, does not count.",
            "The predicate that the open rectangles (x1, x2) x (y1, y2) given by two tuples (x1, y1, x2, y2), x1 < x2 and y1 < y2, are not disjoint.",
            "(0, 0, 2, 2) and (1, 1, 3, 3) give True; (0, 0, 2, 2) and (2, 0, 4, 2) give False, as they merely have an edge in common.",
        ),
        names=("rectangles_overlap", "overlap", "do_overlap", "boxes_intersect"),
        solutions=("""\
def <f>(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
""", """\
def <f>(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    return width > 0 and height > 0
""", """\
def <f>(a, b):
    if a[2] <= b[0] or b[2] <= a[0]:
        return False
    return not (a[3] <= b[1] or b[3] <= a[1])
"""),
        inputs=lambda rng: tuple(
            (x, y, x + rng.randint(2, 5), y + rng.randint(2, 5))
            for x, y in (point(rng, 0, 5), point(rng, 0, 5))),
    ),
)
