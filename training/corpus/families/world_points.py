"""Families about points and lines in the plane."""

from random import Random
from typing import Any

from training.corpus.family import Family


def point(rng: Random, low: int = -9, high: int = 9) -> tuple[int, int]:
    """One point with integer coordinates."""
    return rng.randint(low, high), rng.randint(low, high)


def points(rng: Random, shortest: int, longest: int, low: int = -9, high: int = 9) -> Any:
    """A list of points."""
    return [point(rng, low, high) for _ in range(rng.randint(shortest, longest))]


def line(rng: Random) -> Any:
    """Two different points, one above the other now and then."""
    x, y = point(rng)
    return (x, y), (x + rng.choice((0, 1, 2, 3, 5, -4)), y + rng.randint(-9, 9) or 7)


def three_points(rng: Random) -> Any:
    """Three different points, on one line half of the time."""
    x, y = point(rng)
    dx, dy = rng.randint(1, 3), rng.randint(-3, 3)
    k = rng.choice((2, 3, -1))
    off = rng.choice((0, 1))
    return (x, y), (x + dx, y + dy), (x + k * dx, y + k * dy + off)


FAMILIES = (
    Family(
        concept="slope-of-line",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the slope of the line through two points (x1, y1) and "
            "(x2, y2), rounded to 2 decimals, or None if it is vertical.",
            "Write a python function to compute rise over run between two points given as "
            "tuples; None for a vertical line, else rounded to 2 decimals.",
            "Given two different points as tuples (x, y), return the slope of the line joining "
            "them to two decimals; vertical lines give None.",
            "How steep is the line from one point to another? Return (y2 - y1) / (x2 - x1) with "
            "2 decimals, None when x1 equals x2.",
            "Return the gradient of a line through two (x, y) points, rounded to 2 decimals; a "
            "vertical one has None.",
            "I have two points, each a tuple, and want the slope between them (2 decimals, None "
            "if both x are equal).",
        ),
        names=("slope", "gradient", "line_slope", "slope_between"),
        solutions=("""\
def <f>(p, q):
    if p[0] == q[0]:
        return None
    return round((q[1] - p[1]) / (q[0] - p[0]), 2)
""", """\
def <f>(a, b):
    (x1, y1), (x2, y2) = a, b
    if x1 == x2:
        return None
    return round((y2 - y1) / (x2 - x1), 2)
"""),
        inputs=line,
    ),
    Family(
        concept="points-on-one-line",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether three points, given as (x, y) tuples, lie on one "
            "straight line.",
            "Write a python function to test if three points are collinear.",
            "Given three points as tuples, return True if a single line goes through all of "
            "them, else False.",
            "Do three given points of the plane lie on the same line?",
            "Check whether the triangle formed by three points has area zero.",
            "I have three (x, y) points and need to know whether they are collinear.",
        ),
        more_phrasings=(
            "Write a function to tell if three (x, y) points are collinear.",
            "Write a python function to return True when three coordinate pairs do not span a real triangle, that is to say when they are in line.",
            "Given three places in the plane as (x, y), return whether the way from the first to the second has the same direction, or just the opposite one, as that from the first to the third; coinciding points count as in line.",
            "Is there a straight line which contains each of three points passed as tuples?",
            "Collinearity of three points.",
            "Can you lay a ruler so that its edge touches all three dots, whose positions are (x, y) pairs?",
            "A predicate on points a, b, c, true if and only if the cross product of b - a and c - a vanishes.",
            "(0, 0), (1, 2), (3, 6) give True, and shifting one of them off the line through the other two makes it False.",
        ),
        names=("collinear", "are_collinear", "on_one_line", "same_line"),
        solutions=("""\
def <f>(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) == (c[0] - a[0]) * (b[1] - a[1])
""", """\
def <f>(p, q, r):
    (x1, y1), (x2, y2), (x3, y3) = p, q, r
    return x1 * (y2 - y3) + x2 * (y3 - y1) + x3 * (y1 - y2) == 0
"""),
        inputs=three_points,
    ),
    Family(
        concept="mirror-point-on-y-axis",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to reflect a point (x, y) over the y-axis.",
            "Write a python function to mirror a point, given as a tuple, in the y-axis and "
            "return the new tuple.",
            "Given a point as a tuple (x, y), return its mirror image with the y-axis as the "
            "mirror.",
            "Where does a point land when it is flipped across the vertical axis x = 0? "
            "Argument and result are tuples.",
            "Return the reflection of an (x, y) tuple in the y-axis.",
            "I need the point on the other side of the y-axis, at the same distance and height, "
            "as a tuple.",
        ),
        more_phrasings=(
            "Write a function to flip an (x, y) point across the y-axis.",
            "Write a python function to change the sign of a point's first coordinate and return the resulting tuple.",
            "Given a pair (x, y), return the pair of the same height that lies just as far on the other side of the y-axis.",
            "What is the mirror image of the point (x, y), a tuple, if the mirror stands on the y-axis?",
            "Point tuple with x negated, y kept.",
            "Fold the paper along the upright axis while the ink is wet: where does the dot at (x, y) leave its print?",
            "The image (-x, y) of a point (x, y) under the reflection whose fixed line is x = 0.",
            "Left becomes right and right becomes left, up and down stay: (4, 7) turns into (-4, 7), and (-2, 0) into (2, 0).",
        ),
        names=("reflect", "mirror_point", "reflect_point", "flip_point"),
        solutions=("""\
def <f>(point):
    x, y = point
    return (-x, y)
""", """\
def <f>(p):
    return (-p[0], p[1])
"""),
        inputs=lambda rng: (point(rng),),
    ),
    Family(
        concept="rotate-point-clockwise",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to rotate a point (x, y) by 90 degrees clockwise around the origin.",
            "Write a python function to turn a point, given as a tuple, a quarter turn "
            "clockwise about (0, 0).",
            "Given a point (x, y), return where it is after a clockwise rotation of 90 degrees "
            "around the origin.",
            "Where does the tuple (x, y) go when the plane is turned clockwise by a right angle "
            "about (0, 0)?",
            "Return the tuple for a point rotated clockwise about the origin by 90 degrees.",
            "I have a point as a tuple and need it rotated a quarter clockwise around (0, 0).",
        ),
        more_phrasings=(
            "Write a function to turn an (x, y) point clockwise by a right angle about the origin.",
            "Write a python function to make (y, -x) out of a tuple (x, y), which moves it a quarter of a circle in the direction of a clock's hands.",
            "Given a place as a pair of coordinates, return, as a pair as well, where it gets to if the plane turns by 90 degrees to the right round (0, 0).",
            "Where do you find the point (x, y) again after a quarter rotation about the origin, clockwise and not against the clock?",
            "Point after a clockwise quarter turn, as a tuple.",
            "Stick a pin through (0, 0) and spin the sheet a quarter turn the way the hands of a clock go; tell me the new position of the dot that was at (x, y).",
            "The image of (x, y) under rotation by -90 degrees about the origin, as a tuple.",
            "(0, 1) goes to (1, 0), (1, 0) to (0, -1), and so on round; apply this turn to any point.",
        ),
        names=("rotate_point", "rotate", "quarter_turn", "turn_point"),
        solutions=("""\
def <f>(point):
    x, y = point
    return (y, -x)
""", """\
def <f>(p):
    return (p[1], -p[0])
"""),
        inputs=lambda rng: (point(rng),),
    ),
    Family(
        concept="chebyshev-distance",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the number of moves a chess king needs on an empty board "
            "from one (x, y) field to another.",
            "Write a python function to compute the Chebyshev distance of two points given as "
            "tuples.",
            "Given two points as tuples, return the larger one of their horizontal and vertical "
            "distances.",
            "How many steps at least, diagonal ones allowed, lead from one grid cell to "
            "another? Both are (x, y) tuples.",
            "Return max(|x1 - x2|, |y1 - y2|) for two points (x1, y1) and (x2, y2).",
            "I need the least number of king moves between two cells of a large board, each "
            "given as an (x, y) tuple.",
        ),
        more_phrasings=(
            "Write a function to get the king's-move distance of two (x, y) cells.",
            "Write a python function to return the bigger of the absolute differences in x and in y between a pair of point tuples.",
            "Given two cells (x, y) of an unbounded grid, return how few steps to any of the eight neighbouring cells take you from one to the other.",
            "How many moves does a king, free to go in all eight directions, need between two places given as coordinate tuples?",
            "Greater of |dx| and |dy| for two points.",
            "On squared paper, you may step to a cell that touches yours by a side or just by a corner; what is the fewest steps from here to there, both being (x, y)?",
            "The maximum norm of the difference vector of two points in the plane.",
            "From (1, 1) to (4, 3) the result is 3: the diagonal part costs no extra, so the longer of the two directions counts alone.",
        ),
        names=("chebyshev", "king_distance", "king_moves", "chebyshev_distance"),
        solutions=("""\
def <f>(p, q):
    return max(abs(p[0] - q[0]), abs(p[1] - q[1]))
""", """\
def <f>(a, b):
    dx = abs(a[0] - b[0])
    dy = abs(a[1] - b[1])
    if dx > dy:
        return dx
    return dy
"""),
        inputs=lambda rng: (point(rng), point(rng)),
    ),
    Family(
        concept="farthest-point-from-origin",
        tags=("geometry", "searching"),
        phrasings=(
            "Write a function to find the point of a list that is farthest from the origin, the "
            "first one on a tie.",
            "Write a python function to return the (x, y) tuple with the greatest distance to "
            "(0, 0); of several take the first.",
            "Given a non-empty list of points, return the one farthest away from (0, 0), the "
            "earliest if several are equally far.",
            "Which point in a list lies most distant from the origin? Ties go to the one that "
            "comes first.",
            "Return the first of the points whose straight-line distance from (0, 0) is largest.",
            "I have a list of (x, y) tuples and want the first one at the largest distance from "
            "the origin.",
        ),
        names=("farthest_point", "most_distant", "farthest", "farthest_from_origin"),
        solutions=("""\
def <f>(points):
    return max(points, key=lambda p: p[0] ** 2 + p[1] ** 2)
""", """\
def <f>(points):
    best, largest = None, -1
    for x, y in points:
        distance = x * x + y * y
        if distance > largest:
            best, largest = (x, y), distance
    return best
"""),
        inputs=lambda rng: (points(rng, 1, 5),),
    ),
    Family(
        concept="sort-points-by-distance",
        tags=("geometry", "sorting"),
        phrasings=(
            "Write a function to sort a list of points by their distance from the origin, "
            "nearest first; points equally far keep their order.",
            "Write a python function to order (x, y) tuples from the closest to (0, 0) to the "
            "farthest, stable for equal distances.",
            "Given a list of points, return them sorted by increasing straight-line distance to "
            "(0, 0); ties stay in the original order.",
            "Arrange points by how far they are from the origin, starting with the closest, "
            "without changing the order of ties.",
            "Return a new list of the (x, y) tuples ordered by x * x + y * y, ascending, stable.",
            "I need points listed from near the origin to far away; equally distant points stay "
            "in the order given.",
        ),
        names=("sort_by_distance", "sort_points", "nearest_first", "order_points"),
        solutions=("""\
def <f>(points):
    return sorted(points, key=lambda p: p[0] ** 2 + p[1] ** 2)
""", """\
def <f>(points):
    result = list(points)
    result.sort(key=lambda p: p[0] * p[0] + p[1] * p[1])
    return result
"""),
        inputs=lambda rng: (points(rng, 2, 5),),
    ),
    Family(
        concept="points-inside-circle",
        tags=("geometry",),
        phrasings=(
            "Write a function to count the points that lie within distance <k> of the origin, "
            "border included.",
            "Write a python function to count the (x, y) tuples of a list inside or on the "
            "circle of radius <k> around (0, 0).",
            "Given a list of points, return how many are at most <k> away from the origin "
            "(straight-line distance).",
            "How many of the given points have a distance of <k> or less to (0, 0)?",
            "Return the number of points in a list that a circle with centre (0, 0) and radius "
            "<k> covers, its edge included.",
            "I throw darts at a round target of radius <k> centred at (0, 0); count the (x, y) "
            "hits in the list, the rim counts.",
        ),
        more_phrasings=(
            "Write a function to count points of a list in the closed disc of radius <k> round (0, 0).",
            "Write a python function to tell how many coordinate pairs have a Euclidean distance from the origin not greater than <k>.",
            "Given (x, y) tuples in a list, return how many satisfy the condition that x squared plus y squared does not exceed <k> squared.",
            "How many of the listed points would a circular sheet of radius <k> hide whose middle is at (0, 0), points exactly under its rim being hidden too?",
            "Number of points with distance at most <k> from the origin.",
            "A dog is tied at (0, 0) with a rope of length <k>; bones lie at the (x, y) places in the list; how many can it reach, the rope being allowed to get quite tight?",
            "The cardinality, counting repetitions, of those members p of a list of points for which ||p|| <= <k>.",
            "Leave out every point that is farther than <k> from (0, 0) as the crow flies, and return the number of the others.",
        ),
        names=("points_in_circle", "count_inside", "count_hits", "inside_circle"),
        solutions=("""\
def <f>(points):
    return sum(1 for x, y in points if x * x + y * y <= <k> ** 2)
""", """\
import math

def <f>(points):
    count = 0
    for x, y in points:
        if math.hypot(x, y) <= <k>:
            count += 1
    return count
"""),
        inputs=lambda rng, k: (points(rng, 0, 6, -k, k) + [(0, k)] * rng.randint(0, 1),),
        parameters=lambda rng: {"k": rng.randint(2, 9)},
    ),
    Family(
        concept="bounding-box",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to find the bounding box of a list of points as a tuple (smallest "
            "x, smallest y, largest x, largest y).",
            "Write a python function to return (min x, min y, max x, max y) over all points of "
            "a non-empty list.",
            "Given a non-empty list of (x, y) tuples, return the smallest rectangle around them "
            "as (left, bottom, right, top).",
            "Which axis-parallel rectangle just contains all the points? Give (min_x, min_y, "
            "max_x, max_y).",
            "Return the extreme coordinates of some points in the order lowest x, lowest y, "
            "highest x, highest y.",
            "I need the box around a list of points: a tuple of the minimal x and y followed by "
            "the maximal x and y.",
        ),
        names=("bounding_box", "bounds", "enclosing_box", "extent"),
        solutions=("""\
def <f>(points):
    xs = [x for x, y in points]
    ys = [y for x, y in points]
    return (min(xs), min(ys), max(xs), max(ys))
""", """\
def <f>(points):
    xs, ys = zip(*points)
    return (min(xs), min(ys), max(xs), max(ys))
""", """\
def <f>(points):
    left = right = points[0][0]
    bottom = top = points[0][1]
    for x, y in points:
        left, right = min(left, x), max(right, x)
        bottom, top = min(bottom, y), max(top, y)
    return (left, bottom, right, top)
"""),
        inputs=lambda rng: (points(rng, 1, 6),),
    ),
    Family(
        concept="move-points",
        tags=("geometry", "lists"),
        phrasings=(
            "Write a function to shift every point of a list by dx and dy.",
            "Write a python function to translate a list of (x, y) tuples: add dx to each x and "
            "dy to each y.",
            "Given a list of points and two offsets dx, dy, return the list of moved points as "
            "tuples.",
            "Move all points of a shape dx to the right and dy up and return the new list of "
            "tuples.",
            "Return the points of a list after a translation by (dx, dy); arguments: points, "
            "dx, dy.",
            "I have the corners of a figure as (x, y) tuples and want them all displaced by dx "
            "horizontally and dy vertically.",
        ),
        more_phrasings=(
            "Write a function to add (dx, dy) to all (x, y) points of a list.",
            "Write a python function to displace a figure, i.e. a list of coordinate tuples, by dx along the first axis and dy along the second, giving a new list of tuples.",
            "Given points, a dx and a dy, return the points with x raised by dx and y raised by dy, as tuples in a list and in the same order.",
            "Where do the points of a list end up, as a list of tuples, when each is pushed dx in x direction and dy in y direction?",
            "List of points translated by dx and dy.",
            "Push the whole drawing so far to the right and so far up, without turning it; the drawing is a list of (x, y) dots; where are the dots now?",
            "The image of a list of points under the translation (x, y) -> (x + dx, y + dy), the list being the first argument.",
            "[(0, 0), (2, 1)] with 3 and -1 turns into [(3, -1), (5, 0)]: all points make the same move.",
        ),
        names=("translate", "move_points", "shift_points", "translate_points"),
        solutions=("""\
def <f>(points, dx, dy):
    return [(x + dx, y + dy) for x, y in points]
""", """\
def <f>(points, dx, dy):
    moved = []
    for point in points:
        moved.append((point[0] + dx, point[1] + dy))
    return moved
""", """\
def <f>(points, dx, dy):
    return list(map(lambda p: (p[0] + dx, p[1] + dy), points))
"""),
        inputs=lambda rng: (points(rng, 0, 4), *point(rng)),
    ),
    Family(
        concept="polygon-area-from-corners",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute the area of a polygon, as a float, from the list of "
            "its corners in order.",
            "Write a python function to find the area (float) of a simple polygon whose "
            "vertices are (x, y) tuples listed around it.",
            "Given the corner points of a polygon in the order in which they are connected, "
            "return its area as a float, never negative.",
            "How large is the area enclosed by the given corners, listed one after another "
            "around the shape? Return a float.",
            "Apply the shoelace formula to a list of points and return the positive area as a "
            "float.",
            "I have a polygon as a list of (x, y) corners going round it in either direction, "
            "and need its area as a float.",
        ),
        more_phrasings=(
            "Write a function to get a simple polygon's area as a float from its (x, y) corners in order.",
            "Write a python function to measure, as a non-negative float, the surface enclosed by straight lines that join the listed points one after another and the last with the first.",
            "Given corners as tuples, in the sequence met when walking round a figure clockwise or counterclockwise, return its area as a float.",
            "What area, as a float and without a minus sign, does the closed line through these vertices surround?",
            "Shoelace area of a vertex list, positive float.",
            "I paced round my field and noted where each corner is, as (x, y), in turn; how big is the field, as a float, no matter which way round I went?",
            "Half of the absolute value of the sum of the cross products x(i-1) * y(i) - x(i) * y(i-1) over the cyclically indexed vertices.",
            "[(0, 0), (4, 0), (4, 3)] gives 6.0, and the same corners listed backwards give 6.0 too: return the area of any polygon that doesn't cross itself.",
        ),
        names=("polygon_area", "shoelace", "area_of_polygon", "shoelace_area"),
        solutions=("""\
def <f>(points):
    total = 0
    for i in range(len(points)):
        x1, y1 = points[i - 1]
        x2, y2 = points[i]
        total += x1 * y2 - x2 * y1
    return abs(total) / 2
""", """\
def <f>(corners):
    following = corners[1:] + corners[:1]
    return abs(sum(a * d - b * c for (a, b), (c, d) in zip(corners, following))) / 2
"""),
        inputs=lambda rng: (
            (
                lambda x, y, a, b, c, d: rng.choice(
                    (
                        [(x, y), (x + a, y), (x + b, y + c)],
                        [(x, y), (x + a, y), (x + a + b, y + c), (x, y + d)],
                        [(x, y + d), (x + a + b, y + c), (x + a, y), (x, y)],
                    )
                )
            )(*point(rng), *(rng.randint(1, 9) for _ in range(4))),
        ),
    ),
)
