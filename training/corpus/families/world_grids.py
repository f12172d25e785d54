"""Families about rectangles, circles, intervals and squared grids."""

from random import Random
from typing import Any

from training.corpus.draw import coin, distinct, one_integer, several_integers, size
from training.corpus.family import Family


def span(rng: Random, low: int = 0, high: int = 12) -> tuple[int, int]:
    """Two different numbers in ascending order."""
    a, b = sorted(distinct(rng, low, high, 2))
    return a, b


def box(rng: Random) -> tuple[int, int, int, int]:
    """A rectangle as (x1, y1, x2, y2)."""
    (a, b), (c, d) = span(rng), span(rng)
    return a, c, b, d


def nested_boxes(rng: Random) -> Any:
    """Two rectangles, the second inside the first half of the time."""
    a, b, c, d = box(rng)
    if coin(rng):
        return (a, b, c, d), box(rng)
    inner = (rng.randint(a, c - 1), rng.randint(b, d - 1), c, d)
    return (a, b, c, d), inner


def two_discs(rng: Random) -> Any:
    """Two circles (x, y, r) whose distance is near the sum of the radii."""
    r, s = rng.randint(1, 6), rng.randint(1, 6)
    x, y = rng.randint(-5, 5), rng.randint(-5, 5)
    gap = r + s + rng.choice((-3, -1, 0, 1, 2))
    return (x, y, r), rng.choice(((x + gap, y, s), (x, y - gap, s)))


FAMILIES = (
    Family(
        concept="point-in-rectangle",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether a point (x, y) lies in a rectangle (x1, y1, x2, "
            "y2), border included.",
            "Write a python function to test if a point is inside or on the edge of a rectangle "
            "given as (left, bottom, right, top).",
            "Given a point tuple and a rectangle (x1, y1, x2, y2) with x1 < x2 and y1 < y2, "
            "return True if the point is within it or on its border.",
            "Does a rectangle, passed second as (x1, y1, x2, y2), contain the point (x, y), "
            "where the edge counts as inside?",
            "Return whether x1 <= x <= x2 and y1 <= y <= y2 for a point (x, y) and a rectangle "
            "(x1, y1, x2, y2).",
            "I have a click position (x, y) and a button (left, bottom, right, top); was the "
            "button or its edge hit?",
        ),
        more_phrasings=(
            "Write a function to tell if a point (x, y) is inside or on the edge of a rectangle (x1, y1, x2, y2).",
            "Write a python function to return True when x is from x1 to x2 and y from y1 to y2, limits included, for a point tuple and then a rectangle tuple (x1, y1, x2, y2).",
            "Given a place (x, y) and next a box (left, bottom, right, top), return whether the place is not outside the box; its sides and corners belong to it.",
            "Is the point (x, y) covered by an axis-parallel rectangle (left, bottom, right, top) whose outline is part of it?",
            "Point-in-rectangle test, boundary inclusive.",
            "A pin is stuck in the map at (x, y), and a sheet of paper lies from (x1, y1) to (x2, y2), given as one tuple of four; is the pin in the sheet, even just in its edge?",
            "A predicate on (x, y) and (x1, y1, x2, y2), true if and only if x1 <= x <= x2 and y1 <= y <= y2.",
            "Answer False if the point lies left of, right of, below or above the rectangle (left, bottom, right, top), passed after it, and True in any other case.",
        ),
        names=("point_in_rectangle", "contains_point", "inside", "is_inside"),
        solutions=("""\
def <f>(point, rectangle):
    x, y = point
    x1, y1, x2, y2 = rectangle
    return x1 <= x <= x2 and y1 <= y <= y2
""", """\
def <f>(p, rect):
    return rect[0] <= p[0] <= rect[2] and rect[1] <= p[1] <= rect[3]
"""),
        inputs=lambda rng: (
            lambda b: ((b[0] + rng.randint(-1, 5), b[1] + rng.randint(-1, 5)), b)
        )(box(rng)),
    ),
    Family(
        concept="rectangle-in-rectangle",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether the second of two rectangles (x1, y1, x2, y2) "
            "lies completely inside the first; touching edges are allowed.",
            "Write a python function to test if the first rectangle (left, bottom, right, top) "
            "contains the second one, borders included.",
            "Given two rectangles as (x1, y1, x2, y2), return True if no part of the second "
            "sticks out of the first.",
            "Does the first box (x1, y1, x2, y2) enclose the second? Shared edges are fine.",
            "Return whether rectangle b fits where it is within rectangle a; both are (left, "
            "bottom, right, top), a comes first.",
            "I have two rectangles with corners (x1, y1) and (x2, y2); is the second one fully "
            "covered by the first?",
        ),
        more_phrasings=(
            "Write a function to tell if the first rectangle (x1, y1, x2, y2) contains the second, common edges allowed.",
            "Write a python function to check that all four sides of the second box (left, bottom, right, top) are within the limits of the first or exactly on them.",
            "Given two rectangles as tuples (left, bottom, right, top), return whether every point of the latter also belongs to the former, the border being a part of each.",
            "Is the second rectangle, a tuple (x1, y1, x2, y2) like the first, fully covered by the first?",
            "Second box within first, edges may touch.",
            "A carpet lies in a room; both are given as (left, bottom, right, top), the room before the carpet. Is the carpet wholly in the room, perhaps right up against a wall?",
            "A predicate on boxes a and b, true if and only if a.x1 <= b.x1, a.y1 <= b.y1, b.x2 <= a.x2 and b.y2 <= a.y2, with boxes being tuples (x1, y1, x2, y2).",
            "If the second rectangle pokes out of the first on any side, even a little, the answer is False; otherwise it is True; both have the form (left, bottom, right, top).",
        ),
        names=("contains_rectangle", "encloses", "covers", "rectangle_inside"),
        solutions=("""\
def <f>(a, b):
    return a[0] <= b[0] and a[1] <= b[1] and b[2] <= a[2] and b[3] <= a[3]
""", """\
def <f>(outer, inner):
    x1, y1, x2, y2 = outer
    u1, v1, u2, v2 = inner
    return x1 <= u1 and u2 <= x2 and y1 <= v1 and v2 <= y2
"""),
        inputs=nested_boxes,
    ),
    Family(
        concept="rectangle-intersection-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute the area that two rectangles (x1, y1, x2, y2) have in "
            "common, 0 if none.",
            "Write a python function to find the size of the overlap of two axis-parallel "
            "rectangles, each (left, bottom, right, top).",
            "Given two rectangles as (x1, y1, x2, y2), return the area of their intersection; "
            "it is 0 when they are apart.",
            "How large is the region covered by both of two rectangles with corners (x1, y1) "
            "and (x2, y2)?",
            "Return the shared area of two boxes, each a tuple (left, bottom, right, top), or 0.",
            "I have two rectangles (x1, y1, x2, y2) and want the area where they lie over each "
            "other.",
        ),
        more_phrasings=(
            "Write a function to get the overlap area of two rectangles (x1, y1, x2, y2), or 0 if they have none.",
            "Write a python function to multiply the width and the height of the region shared by two axis-aligned boxes (left, bottom, right, top), taking 0 for a negative extent.",
            "Given two rectangular tuples of left, bottom, right and top, return how many square units belong to both.",
            "What area is common to two boxes with sides parallel to the axes, each a tuple (x1, y1, x2, y2), zero being the reply for separate or merely touching ones?",
            "Intersection area of two axis-parallel rectangles.",
            "Two sheets of paper lie straight on a table, each given as (left, bottom, right, top); how big is the patch where there is paper on paper, if there is one at all (else 0)?",
            "The measure of the set intersection of [x1, x2] x [y1, y2] and its counterpart for the second tuple.",
            "(0, 0, 4, 4) and (2, 3, 6, 9) give 2, namely 2 wide times 1 high; rectangles lying apart give 0.",
        ),
        names=("intersection_area", "overlap_area", "shared_area", "common_area"),
        solutions=("""\
def <f>(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    return max(width, 0) * max(height, 0)
""", """\
def <f>(a, b):
    left, right = max(a[0], b[0]), min(a[2], b[2])
    bottom, top = max(a[1], b[1]), min(a[3], b[3])
    if left >= right or bottom >= top:
        return 0
    return (right - left) * (top - bottom)
"""),
        inputs=nested_boxes,
    ),
    Family(
        concept="circles-meet",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether two discs (x, y, r) share at least one point; "
            "touching counts.",
            "Write a python function to test if two filled circles, each a tuple (x, y, "
            "radius), overlap or touch.",
            "Given two circles as (x, y, r), return True if the distance of their centres is at "
            "most the sum of the radii.",
            "Do two round discs, given as (centre x, centre y, radius), meet or touch each other?",
            "Return whether the centres of two circles (x, y, r) are no farther apart than both "
            "radii together.",
            "I have two balls (x, y, r) on a flat table; do they collide, touching included?",
        ),
        more_phrasings=(
            "Write a function to tell if two discs (x, y, r) overlap or touch.",
            "Write a python function to compare the distance of two centres with the sum of the radii, circles being (x, y, radius) tuples with their interior, and return True when it is not greater.",
            "Given two round plates as (centre x, centre y, radius), return whether some point is covered by both, a single one being enough.",
            "Is there a common point of two filled circles, each described by its middle (x, y) and its radius r in one tuple?",
            "Disc intersection test, tangency counted.",
            "Two coins lie flat on the table, one perhaps partly or wholly over the other; each is given as (x, y, r). Do they overlap or at least touch?",
            "A predicate on closed discs (x, y, r), true if and only if the squared distance of the centres is at most the square of r1 + r2.",
            "(0, 0, 2) and (5, 0, 3) give True, as they just touch; moving the second to x = 6 gives False. One disc inside another gives True as well.",
        ),
        names=("circles_meet", "discs_overlap", "circles_touch", "collide"),
        solutions=("""\
def <f>(a, b):
    dx = a[0] - b[0]
    dy = a[1] - b[1]
    return dx * dx + dy * dy <= (a[2] + b[2]) ** 2
""", """\
def <f>(c1, c2):
    x1, y1, r1 = c1
    x2, y2, r2 = c2
    return (x1 - x2) ** 2 + (y1 - y2) ** 2 <= (r1 + r2) ** 2
"""),
        inputs=two_discs,
    ),
    Family(
        concept="interval-overlap-length",
        tags=("geometry", "numbers"),
        phrasings=(
            "Write a function to compute how long two intervals (start, end) overlap, 0 if they "
            "do not.",
            "Write a python function to find the length of the common part of two intervals "
            "given as tuples.",
            "Given two intervals (a, b) and (c, d), return the length of their intersection, or 0.",
            "How much of the number line do two (start, end) intervals share?",
            "Return the size of the overlap of two ranges given as (start, end) tuples, zero "
            "when they are apart.",
            "Two people are on a beach, each from start to end (a tuple of hours); for how many "
            "hours are they there together?",
        ),
        more_phrasings=(
            "Write a function to get the overlap length of two (start, end) intervals, at least 0.",
            "Write a python function to subtract the later of two starts from the earlier of two ends, for intervals as tuples, with negative differences turned into 0.",
            "Given two stretches (from, to) on a line, return how long the part is that lies in both, and zero if there is no such part.",
            "For how long do two meetings, given as tuples (start, end), go on at the same time?",
            "Length of the intersection of two intervals, else 0.",
            "I'm in the room from one hour to another, you from one to another; for how many hours are we both there? Each of us is a pair (coming, going); never meeting is 0.",
            "max(0, min(b1, b2) - max(a1, a2)) for the intervals (a1, b1) and (a2, b2).",
            "(1, 6) and (4, 9) share 2, (1, 3) and (5, 8) share 0, and an interval inside another shares its whole length.",
        ),
        names=("overlap_length", "overlap", "common_length", "shared_length"),
        solutions=("""\
def <f>(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))
""", """\
def <f>(first, second):
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    if end < start:
        return 0
    return end - start
"""),
        inputs=lambda rng: (span(rng, 0, 20), span(rng, 0, 20)),
    ),
    Family(
        concept="total-covered-length",
        tags=("geometry", "sorting"),
        phrasings=(
            "Write a function to compute the total length covered by a list of intervals "
            "(start, end), overlaps counted once.",
            "Write a python function to find how much of a line is painted when each (start, "
            "end) stretch in a list is painted.",
            "Given intervals as tuples with integer ends, return the length of their union.",
            "How many units of a fence are painted if painters colour the stretches (start, "
            "end) in the list, some of them twice?",
            "Return the combined length of all intervals in a list, where parts covered several "
            "times count only once.",
            "I have (start, end) time spans that may overlap and need the total time that at "
            "least one of them covers.",
        ),
        more_phrasings=(
            "Write a function to get the length of the union of a list of (start, end) intervals.",
            "Write a python function to add up how much of the number line lies in at least one of several (start, end) tuples, whatever lies in more than one being counted a single time.",
            "Given stretches with integer ends as tuples in any order, merge those that overlap and return the sum of the lengths after merging.",
            "How many units of length are covered altogether by these possibly overlapping (start, end) intervals?",
            "Union length of intervals, overlaps counted once.",
            "Several people watch the camp fire, each from one hour to another (start, end), sometimes together; for how many hours was anybody watching at all?",
            "The Lebesgue measure of the union of the closed intervals in a list of (start, end) tuples; 0 for an empty list.",
            "Sort the intervals; keep in mind how far you have come; for each one add only what of it lies beyond that; the sum is the result, e.g. 7 for [(4, 8), (1, 5)].",
        ),
        names=("covered_length", "union_length", "total_covered", "painted_length"),
        solutions=("""\
def <f>(intervals):
    total, reached = 0, float("-inf")
    for start, end in sorted(intervals):
        if end > reached:
            total += end - max(start, reached)
            reached = end
    return total
""", """\
def <f>(intervals):
    covered = set()
    for start, end in intervals:
        covered.update(range(start, end))
    return len(covered)
"""),
        inputs=lambda rng: ([span(rng, 0, 15) for _ in range(size(rng, 1, 4))],),
    ),
    Family(
        concept="squares-in-grid",
        tags=("geometry", "numbers"),
        phrasings=(
            "Write a function to count the squares of every size in an n x n grid of cells.",
            "Write a python function to find how many squares (1 x 1 up to n x n) a square "
            "board of n by n fields contains.",
            "Given n, return the total number of axis-parallel squares formed by the cells of "
            "an n by n grid.",
            "How many squares of all sizes can be seen on a board with n rows and n columns?",
            "Return the number of squares, small and large, in a grid of n x n unit squares.",
            "I draw an n by n checkerboard and want to know how many squares are in it, "
            "counting the big ones too.",
        ),
        more_phrasings=(
            "Write a function to count squares of all sizes in an n by n grid.",
            "Write a python function to add up 1 * 1, 2 * 2, ..., n * n, which is the number of squares to be found on a board with n cells per side.",
            "Given the side n of a square grid of cells, return how many squares along the grid lines it holds, from single cells to the entire grid.",
            "In how many ways can one choose a square block of cells, of any size, on an n by n board?",
            "Number of squares in an n x n grid.",
            "How many squares do you see on a chessboard, the little ones, the bigger ones made of them, and the whole, if it has n fields on each side?",
            "The n-th square pyramidal number, which is the count of grid-aligned squares in an n x n array of unit cells.",
            "A 2 x 2 grid has 5: four cells and the whole. Return this number for n x n.",
        ),
        names=("count_squares", "squares_in_grid", "number_of_squares", "board_squares"),
        solutions=("""\
def <f>(n):
    return sum(k * k for k in range(1, n + 1))
""", """\
def <f>(n):
    return n * (n + 1) * (2 * n + 1) // 6
""", """\
def <f>(n):
    count = 0
    for size in range(1, n + 1):
        count += (n - size + 1) ** 2
    return count
"""),
        inputs=one_integer(0, 25, 0, 1, 8),
    ),
    Family(
        concept="rectangles-in-grid",
        tags=("geometry", "numbers"),
        phrasings=(
            "Write a function to count all rectangles, squares included, in a grid of m rows "
            "and n columns.",
            "Write a python function to find how many rectangles of any size the lines of an m "
            "x n grid form.",
            "Given the numbers of rows and columns, return how many rectangles (of all sizes, "
            "squares too) the grid contains.",
            "How many different rectangles made of whole cells are there in an m by n grid?",
            "Return the number of ways to pick a rectangle of cells from an m x n board.",
            "I have a table with m rows and n columns; how many rectangular blocks of cells "
            "does it contain?",
        ),
        more_phrasings=(
            "Write a function to count rectangles of all sizes in an m by n grid of cells.",
            "Write a python function to multiply the number of ways to choose two horizontal lines with that to choose two vertical lines of a grid with m rows and n columns of cells, so as to get how many rectangles it has.",
            "Given how many rows and how many columns of cells there are, return the number of rectangles with sides on the grid lines, squares among them.",
            "How many rectangular areas, from one cell to the full board and squares too, can be outlined on an m x n board?",
            "Number of rectangles in an m x n grid.",
            "A chocolate bar has m rows and n columns; in how many places and sizes could you put a rectangular frame exactly round some of its pieces, even just one or all?",
            "The product of the triangular numbers of m and n, being the count of axis-parallel rectangles in an array of m by n cells.",
            "A single row of 3 cells contains 6 of them: three of one cell, two of two, one of three. Return the number for m rows and n columns.",
        ),
        names=("count_rectangles", "rectangles_in_grid", "number_of_rectangles", "blocks"),
        solutions=("""\
def <f>(m, n):
    return m * (m + 1) // 2 * (n * (n + 1) // 2)
""", """\
from math import comb

def <f>(rows, columns):
    return comb(rows + 1, 2) * comb(columns + 1, 2)
""", """\
def <f>(m, n):
    count = 0
    for height in range(1, m + 1):
        for width in range(1, n + 1):
            count += (m - height + 1) * (n - width + 1)
    return count
"""),
        inputs=several_integers((1, 12), (1, 12)),
    ),
    Family(
        concept="tiles-for-floor",
        tags=("geometry", "numbers"),
        phrasings=(
            "Write a function to count the square tiles of side <k> needed to cover a floor of "
            "given length and width, cut tiles counting as whole ones.",
            "Write a python function to find how many <k> x <k> tiles, laid in straight rows, "
            "cover a rectangular floor; partial tiles count fully.",
            "Given the length and width of a room, return how many tiles with edge <k> are "
            "needed, rounding up in both directions.",
            "How many tiles of <k> by <k> must be bought for a floor a by b, when each row and "
            "column may end with a cut tile?",
            "Return ceil(length / <k>) times ceil(width / <k>).",
            "I tile a rectangle with squares of side <k>, laid in a grid; leftovers of cut "
            "tiles are not reused. How many tiles do I need?",
        ),
        names=("tiles_needed", "count_tiles", "floor_tiles", "tiles"),
        solutions=("""\
import math

def <f>(length, width):
    return math.ceil(length / <k>) * math.ceil(width / <k>)
""", """\
def <f>(length, width):
    return -(-length // <k>) * -(-width // <k>)
""", """\
def <f>(a, b):
    rows = (a + <k> - 1) // <k>
    columns = (b + <k> - 1) // <k>
    return rows * columns
"""),
        inputs=lambda rng, k: (rng.randint(1, 40), rng.randint(1, 40)),
        parameters=lambda rng: {"k": rng.randint(2, 7)},
    ),
    Family(
        concept="cut-sheet-into-largest-squares",
        tags=("geometry", "number-theory"),
        phrasings=(
            "Write a function to count the squares when a rectangle with whole sides is cut "
            "into equal squares that are as large as possible.",
            "Write a python function to find the number of biggest equal squares into which an "
            "a x b sheet can be cut without waste.",
            "Given two integer side lengths, return how many equal squares, of the largest "
            "possible whole side, fill the rectangle exactly.",
            "Into how few equal squares with integer sides can a rectangle of a by b be divided?",
            "Return the least number of same-sized squares that tile an a by b rectangle "
            "without gaps.",
            "I cut a sheet of paper into equal squares without rest, as large as possible; how "
            "many squares do I get?",
        ),
        more_phrasings=(
            "Write a function to count the largest possible equal squares, with no waste, in an a by b sheet with whole sides.",
            "Write a python function to divide an a x b rectangle into congruent squares whose side is the greatest common divisor of a and b, and tell how many there are.",
            "Given two whole side lengths, return the minimal number of squares, all of one integer size, that fill the rectangle exactly.",
            "How many tiles cover an a by b floor without cutting if they are square, alike, and as big as possible (whole lengths)?",
            "Fewest equal integer squares filling a rectangle.",
            "My cake tray is a by b and I want only square pieces, all alike, nothing left over and as large as can be; how many pieces is that?",
            "The quotient a * b / g ** 2 with g = gcd(a, b), as an integer.",
            "A sheet of 6 by 4 gives 6 squares of side 2; find the square side that divides both lengths and is greatest, and return how many such squares there are.",
        ),
        names=("count_squares", "equal_squares", "fewest_squares", "cut_squares"),
        solutions=("""\
from math import gcd

def <f>(a, b):
    side = gcd(a, b)
    return (a // side) * (b // side)
""", """\
def <f>(length, width):
    x, y = length, width
    while y:
        x, y = y, x % y
    return length * width // (x * x)
"""),
        inputs=lambda rng: (
            lambda g: (g * rng.randint(1, 9), g * rng.randint(1, 9))
        )(rng.choice((1, 2, 4, 6, 10))),
    ),
    Family(
        concept="rectangle-fits-in-frame",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether a picture w x h fits in a frame W x H (arguments "
            "w, h, W, H), where the picture may be turned by 90 degrees.",
            "Write a python function to test if a rectangle (first two arguments) fits into "
            "another one (last two), rotation by a right angle allowed.",
            "Given picture width, picture height, frame width and frame height, return True if "
            "the picture fits upright or turned by 90 degrees; equal sizes fit.",
            "Can an a by b card be laid into a c by d box, turned a quarter if need be? Equal "
            "lengths are fine.",
            "Return whether the rectangle a x b goes into the rectangle c x d (arguments a, b, "
            "c, d), either way round.",
            "I have a poster of w by h and a frame of W by H; does the poster fit, turned "
            "sideways if necessary?",
        ),
        more_phrasings=(
            "Write a function to tell if an a by b rectangle fits in a c by d one, possibly turned by 90 degrees (arguments a, b, c, d).",
            "Write a python function to return True when the sides a, b are no longer than c, d respectively or no longer than d, c respectively.",
            "Given the two sides of a picture and then the two sides of a frame, return whether the picture goes in, straight or on its side, exact fits included.",
            "Does a sheet of a by b go into an envelope of c by d, in either of the two straight positions and without folding?",
            "Rectangle fit test with quarter turn allowed.",
            "Will my photo lie flat in this drawer, lengthwise or crosswise but not slanting? I give you the two sides of the photo and then those of the drawer; just as long is good enough.",
            "A predicate on (a, b, c, d), true if and only if (a <= c and b <= d) or (b <= c and a <= d).",
            "Compare the longer side of the first rectangle with the longer side of the second and the shorter with the shorter: only if neither is too long does it fit; the four sides are passed in turn.",
        ),
        names=("fits_in_frame", "fits", "picture_fits", "can_fit"),
        solutions=("""\
def <f>(a, b, c, d):
    return a <= c and b <= d or b <= c and a <= d
""", """\
def <f>(w, h, frame_w, frame_h):
    return min(w, h) <= min(frame_w, frame_h) and max(w, h) <= max(frame_w, frame_h)
""", """\
def <f>(a, b, c, d):
    small = sorted([a, b])
    big = sorted([c, d])
    return small[0] <= big[0] and small[1] <= big[1]
"""),
        inputs=lambda rng: (
            lambda a, b: (a, b, *rng.sample((a + rng.randint(-2, 3), b + rng.randint(-2, 3)), 2))
        )(rng.randint(4, 20), rng.randint(4, 20)),
    ),
)
