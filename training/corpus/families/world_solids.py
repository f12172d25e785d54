"""Families about solid bodies: cubes, boxes, cones, tanks and what fits in them."""

from training.corpus.draw import one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="cube-surface",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the surface area of a cube from its edge.",
            "Write a python function to compute the total area of a cube's six faces.",
            "Given the edge length of a cube, return its surface.",
            "How much paper covers all sides of a cube with edge a exactly once?",
            "Return six times the area of one face of a cube whose edge is given.",
            "I need the whole surface of a cube; I know the edge.",
        ),
        names=("cube_surface", "surface_of_cube", "cube_area", "cube_surface_area"),
        solutions=("""\
def <f>(edge):
    return 6 * edge ** 2
""", """\
def <f>(a):
    face = a * a
    return 6 * face
"""),
        inputs=one_integer(1, 60),
    ),
    Family(
        concept="cube-edge-from-surface",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the edge of a cube from its surface area, rounded to 2 "
            "decimals.",
            "Write a python function to return how long an edge of a cube is whose six faces "
            "have the given total area (2 decimals).",
            "Given the surface of a cube, return its edge length, rounded to two decimals.",
            "How long is the edge of a cube with surface s? Round to 2 decimals.",
            "Work back from a cube's total surface area to its edge; 2 decimals.",
            "I know the area of all six faces of a cube together; what is the edge, to 2 "
            "decimal places?",
        ),
        names=("cube_edge", "edge_from_surface", "edge_length", "find_edge"),
        solutions=("""\
import math

def <f>(surface):
    return round(math.sqrt(surface / 6), 2)
""", """\
def <f>(area):
    face = area / 6
    return round(face ** 0.5, 2)
"""),
        inputs=one_integer(1, 900, 6, 24, 54),
    ),
    Family(
        concept="cylinder-side-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of the curved side of a cylinder (without top "
            "and bottom) from radius and height, rounded to 2 decimals.",
            "Write a python function to compute the lateral area of a cylinder, given radius "
            "and height, to two decimals.",
            "Given a cylinder's radius and height, return the area of its side only, without "
            "the two discs, rounded to 2 decimals.",
            "How large is the label that goes once around a can of radius r and height h? Round "
            "to 2 decimals.",
            "Return circumference times height for a cylinder with the given radius and height, "
            "rounded to two decimals.",
            "I need the curved surface of a cylinder, no lids, from its radius and height; 2 "
            "decimals.",
        ),
        names=("side_area", "lateral_area", "curved_surface", "label_area"),
        solutions=("""\
import math

def <f>(radius, height):
    return round(2 * math.pi * radius * height, 2)
""", """\
from math import pi

def <f>(r, h):
    circumference = 2 * pi * r
    return round(circumference * h, 2)
"""),
        inputs=several_integers((1, 20), (1, 30)),
    ),
    Family(
        concept="cylinder-total-surface",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the total surface of a closed cylinder from radius and "
            "height, rounded to 2 decimals.",
            "Write a python function to compute the area of a cylinder's side plus top and "
            "bottom (arguments radius, height; 2 decimals).",
            "Given radius and height of a cylinder, return the whole surface with both discs, "
            "rounded to two decimals.",
            "How much metal sheet does a closed can of radius r and height h need? Round the "
            "area to 2 decimals.",
            "Return 2 * pi * r * (r + h), rounded to two decimals, from r and h.",
            "I want the full surface area of a cylinder including both lids, from radius and "
            "height; 2 decimals.",
        ),
        names=("cylinder_surface", "total_surface", "can_surface", "cylinder_area"),
        solutions=("""\
import math

def <f>(radius, height):
    return round(2 * math.pi * radius * (radius + height), 2)
""", """\
from math import pi

def <f>(r, h):
    side = 2 * pi * r * h
    lid = pi * r ** 2
    return round(side + 2 * lid, 2)
"""),
        inputs=several_integers((1, 20), (1, 30)),
    ),
    Family(
        concept="cone-slant-height",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the slant height of a cone from radius and height, "
            "rounded to 2 decimals.",
            "Write a python function to compute how long the sloping line from the rim to the "
            "tip of a cone is (radius, height; 2 decimals).",
            "Given the radius and the height of an upright cone, return the distance from the "
            "tip to the rim, to two decimals.",
            "How long is the slanted side of a cone of radius r and height h? Round to 2 decimals.",
            "Return the slant length of a right circular cone; arguments radius and height, "
            "result rounded to two decimals.",
            "I know radius and height of a cone and need its slant height with 2 decimals.",
        ),
        names=("slant_height", "cone_slant", "slant_length", "sloping_side"),
        solutions=("""\
import math

def <f>(radius, height):
    return round(math.sqrt(radius ** 2 + height ** 2), 2)
""", """\
from math import hypot

def <f>(r, h):
    return round(hypot(r, h), 2)
"""),
        inputs=several_integers((1, 20), (1, 30)),
    ),
    Family(
        concept="hemisphere-volume",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the volume of a half ball from its radius, rounded to 2 "
            "decimals.",
            "Write a python function to compute the volume of a hemisphere with a given radius; "
            "round to 2 decimals.",
            "Given a radius, return the volume of half a sphere, rounded to two decimals.",
            "How much fits into a bowl shaped like a hemisphere of radius r? Round to 2 decimals.",
            "Return two thirds of pi times the cubed radius, to two decimals: a hemisphere's "
            "volume.",
            "I need the volume of a hemisphere, to 2 decimal places.",
        ),
        names=("hemisphere_volume", "half_ball", "bowl_volume", "half_sphere_volume"),
        solutions=("""\
import math

def <f>(radius):
    return round(2 / 3 * math.pi * radius ** 3, 2)
""", """\
from math import pi

def <f>(r):
    sphere = 4 * pi * r ** 3 / 3
    return round(sphere / 2, 2)
"""),
        inputs=one_integer(1, 25),
    ),
    Family(
        concept="pyramid-volume",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the volume of a pyramid from the two sides of its "
            "rectangular base and its height, rounded to 2 decimals.",
            "Write a python function to compute a third of length times width times height, to "
            "two decimals: the volume of a pyramid.",
            "Given length and width of the rectangular base and the height of a pyramid, return "
            "its volume with 2 decimals.",
            "How large is a pyramid over a rectangle a by b with height h (its volume, rounded "
            "to 2 decimals)?",
            "Return base area times height over 3, rounded to two decimals; arguments: base "
            "length, base width, height.",
            "I need a pyramid's volume (2 decimals) from the length and the width of its base "
            "and its height.",
        ),
        names=("pyramid_volume", "volume_of_pyramid", "volume", "rectangular_pyramid"),
        solutions=("""\
def <f>(length, width, height):
    return round(length * width * height / 3, 2)
""", """\
def <f>(a, b, h):
    base = a * b
    return round(base * h / 3, 2)
"""),
        inputs=several_integers((1, 12), (1, 12), (1, 15)),
    ),
    Family(
        concept="box-space-diagonal",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the longest straight stick that fits in a box of given "
            "length, width and height, rounded to 2 decimals.",
            "Write a python function to compute the space diagonal of a cuboid from its three "
            "edges; round to 2 decimals.",
            "Given the three dimensions of a box, return the distance between opposite corners "
            "through the inside, to two decimals.",
            "How long is the inner diagonal of a room with length a, width b and height c? "
            "Round to 2 decimals.",
            "Return the square root of the sum of the squares of a box's three edges, rounded "
            "to 2 decimals.",
            "I need the corner-to-corner diagonal of a rectangular box in three dimensions, "
            "with 2 decimals.",
        ),
        names=("space_diagonal", "box_diagonal", "longest_stick", "room_diagonal"),
        solutions=("""\
import math

def <f>(a, b, c):
    return round(math.sqrt(a * a + b * b + c * c), 2)
""", """\
def <f>(length, width, height):
    return round((length ** 2 + width ** 2 + height ** 2) ** 0.5, 2)
""", """\
import math

def <f>(a, b, c):
    base = math.hypot(a, b)
    return round(math.hypot(base, c), 2)
"""),
        inputs=several_integers((1, 15), (1, 15), (1, 15)),
    ),
    Family(
        concept="box-edge-total",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the total length of the twelve edges of a box.",
            "Write a python function to compute how much wire is needed for all edges of a "
            "cuboid from length, width and height.",
            "Given length, width and height of a box, return the sum of all its edge lengths.",
            "How long is a wire that forms every edge of a box a by b by c once?",
            "Return the combined length of all 12 edges of a rectangular box.",
            "I build the skeleton of a box from sticks; given its three dimensions, what length "
            "of stick do I need in all?",
        ),
        names=("edge_total", "wire_length", "sum_of_edges", "box_edges"),
        solutions=("""\
def <f>(length, width, height):
    return 4 * (length + width + height)
""", """\
def <f>(a, b, c):
    return 4 * a + 4 * b + 4 * c
"""),
        inputs=several_integers((1, 30), (1, 30), (1, 30)),
    ),
    Family(
        concept="tank-litres",
        tags=("geometry", "units"),
        phrasings=(
            "Write a function to find how many litres fit in a tank, given its length, width "
            "and height in centimetres, as a float.",
            "Write a python function to convert the volume of a box measured in centimetres to "
            "litres (1 litre = 1000 cubic centimetres), a float.",
            "Given an aquarium's three dimensions in cm, return its volume in litres as a float.",
            "How many litres of water, as a float, does a box of a x b x c centimetres hold?",
            "Return length * width * height / 1000: the litres in a tank whose sides are in "
            "centimetres.",
            "I have a tank's inner size in cm and need its capacity in litres (float; 1000 "
            "cubic cm make a litre).",
        ),
        names=("tank_litres", "litres", "capacity", "aquarium_volume"),
        solutions=("""\
def <f>(length, width, height):
    return length * width * height / 1000
""", """\
def <f>(a, b, c):
    cubic_cm = a * b * c
    return cubic_cm / 1000
"""),
        inputs=several_integers((10, 90), (10, 60), (10, 60)),
    ),
    Family(
        concept="boxes-in-carton",
        tags=("geometry",),
        phrasings=(
            "Write a function to count how many cubes of edge <k> fit in a box of given length, "
            "width and height, packed in straight rows.",
            "Write a python function to find how many whole <k> by <k> by <k> cubes can be "
            "stacked, in rows parallel to the sides, in a box.",
            "Given a carton's length, width and height, return the number of cubes with side "
            "<k> that fit in it when stacked in a grid.",
            "How many dice with edge <k> can be packed side by side and in layers into a box a "
            "x b x c?",
            "Return the count of cubes of size <k> in a grid packing of a box whose three "
            "dimensions are given.",
            "I pack cubes with an edge of <k> in neat rows into a rectangular carton; how many "
            "go in?",
        ),
        names=("cubes_in_box", "count_cubes", "packed_cubes", "boxes_in_carton"),
        solutions=("""\
def <f>(length, width, height):
    return (length // <k>) * (width // <k>) * (height // <k>)
""", """\
def <f>(a, b, c):
    count = 1
    for side in (a, b, c):
        count *= side // <k>
    return count
"""),
        inputs=lambda rng, k: tuple(rng.randint(k - 1, 6 * k) for _ in range(3)),
        parameters=lambda rng: {"k": rng.randint(2, 6)},
    ),
    Family(
        concept="painted-small-cubes",
        tags=("geometry", "numbers"),
        phrasings=(
            "Write a function to count the small cubes without any paint when an n x n x n cube "
            "is painted outside and cut into unit cubes.",
            "Write a python function to find how many of the n ** 3 unit cubes in a cube of "
            "edge n do not touch its surface.",
            "Given n, return the number of unit cubes hidden inside an n by n by n cube, that "
            "is with no face on the outside.",
            "A cube of edge n is dipped in paint and sawn into cubes of edge 1. How many of "
            "them have no painted face?",
            "Return the count of inner unit cubes of a solid n * n * n cube; it is 0 for n = 1.",
            "I need the number of completely unpainted pieces after painting a cube of side n "
            "(n >= 1) and cutting it into n ** 3 pieces.",
        ),
        names=("unpainted_cubes", "hidden_cubes", "inner_cubes", "count_unpainted"),
        solutions=("""\
def <f>(n):
    return max(n - 2, 0) ** 3
""", """\
def <f>(n):
    if n < 2:
        return 0
    return (n - 2) ** 3
""", """\
def <f>(n):
    inside = range(1, n - 1)
    return sum(1 for x in inside for y in inside for z in inside)
"""),
        inputs=one_integer(1, 12, 1, 2, 3),
    ),
)
