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
        more_phrasings=(
            "Write a function to get a cube's surface area from its edge length.",
            "Write a python function to square the edge of a cube and multiply by six, i.e. to measure its entire outside.",
            "Given how long one edge of a die is, return the area of all its sides together.",
            "What is the outer area of a cube with this edge?",
            "Six times the square of a cube's edge.",
            "How much paint area does a box have whose sides are all equal squares, lid and bottom included, if I tell you how long one edge is?",
            "The surface S = 6 * a^2 of a cube with edge a.",
            "Unfold a cube and six squares lie on the table; what area do they cover altogether, if the edge is known?",
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
        more_phrasings=(
            "Write a function to get a cube's edge, 2 decimals, from its surface area.",
            "Write a python function to divide a cube's total outer area by six and take the root, to two decimals.",
            "Given how much area the sides of a die have altogether, return the length of one of its edges, rounded to 2 decimals.",
            "What edge must a cube have so that its surface is the given one, to 2 decimals?",
            "Edge of a cube from its surface, two decimals.",
            "I used up this much wrapping paper for a box with six equal square sides, without any overlap; how long is an edge of the box, with 2 decimals?",
            "The quantity sqrt(S / 6), rounded to two decimal places, for a cube with surface S.",
            "A surface of 24 belongs to an edge of 2.0: one side has a sixth of the surface and the edge is its root, with 2 decimals.",
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
        more_phrasings=(
            "Write a function to get a cylinder's lateral area, no ends, from radius and height, 2 decimals.",
            "Write a python function to multiply a cylinder's circumference, found from its radius, by its height, leaving the two circles aside, to two decimals.",
            "Given first the radius and then the height of a pipe, return the area of its outer wall, open ends not counting, rounded to 2 decimals.",
            "How much area does the curved part of a cylinder's surface have, neither base nor lid, for this radius and this height (2 decimals)?",
            "Curved cylinder area: radius, height, two decimals.",
            "Roll a sheet of paper to a tube of this radius and this length so that the edges just meet; how large was the sheet, with 2 decimals?",
            "The quantity 2 * pi * r * h, rounded to two decimal places, for radius r and height h.",
            "Everything on the outside of a can except the round pieces at top and bottom: return its area to 2 decimals, from radius and height.",
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
        more_phrasings=(
            "Write a function to get a closed cylinder's whole surface from radius and height, 2 decimals.",
            "Write a python function to add the two circular ends of a cylinder to its curved wall and return the area, radius first and height second, to two decimals.",
            "Given the radius and then the height of a can with lid and bottom, return its complete outer area, rounded to 2 decimals.",
            "What is the area of everything you can touch on the outside of a solid cylinder with this radius and this height, to 2 decimals?",
            "Closed cylinder's surface: radius, height, two decimals.",
            "I want to paint a round pillar all over, also on its top and underneath; it is so thick (radius) and so tall; how much area is that, with 2 decimals?",
            "The quantity 2 * pi * r^2 + 2 * pi * r * h, rounded to two decimal places, for radius r and height h.",
            "Cut open a tin: you get a rectangle, as high as the tin and as long as its circumference, and two equal discs; add their areas for the given radius and height, to 2 decimals.",
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
        more_phrasings=(
            "Write a function to get a right cone's slant height from radius and height, 2 decimals.",
            "Write a python function to take the root of radius squared plus height squared, the shortest way up a cone's side from bottom to top, to two decimals.",
            "Given the radius of a cone's base and how high its tip stands above the centre of the base, return how long its sloping edge is, rounded to 2 decimals.",
            "How far does an ant crawl, at least, from the base circle of an upright cone straight up to the top, for this radius and height (2 decimals)?",
            "Slant length of a cone: radius, height, two decimals.",
            "A tent shaped like a party hat is so wide from its middle to its edge and so tall in its middle; how long is the cloth from the top down to the ground, with 2 decimals?",
            "The hypotenuse of the right triangle with the cone's radius and height as legs, rounded to two decimal places.",
            "3 and 4 give 5.0: neither the height inside the cone nor its radius is wanted, but the line on its outside, with 2 decimals.",
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
        more_phrasings=(
            "Write a function to get the volume of a half sphere of a given radius, 2 decimals.",
            "Write a python function to halve the content of a ball whose radius is passed and round it to 2 decimals.",
            "Given how long the radius of a ball is, return the space taken up by one of its two halves, to two decimals.",
            "What is the volume of a dome, flat below and round above, exactly half a ball of this radius, to 2 decimals?",
            "Hemisphere volume from radius, two decimals.",
            "Cut an orange through its middle; how much is in one half, with 2 decimals, if you know from the middle to the skin?",
            "The quantity (2 / 3) * pi * r^3, rounded to two decimal places, for radius r.",
            "A whole ball would be four thirds of pi times the radius cubed; I want only half as much, with 2 decimals.",
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
        more_phrasings=(
            "Write a function to sum all the edges of a box from length, width and height.",
            "Write a python function to multiply the sum of a cuboid's three dimensions by four, as each of them is found on four edges.",
            "Given the three measures of a rectangular box, return how long its twelve edges are together.",
            "How much tape is needed to cover every edge of a box with these three sides one time?",
            "Sum of a cuboid's edge lengths.",
            "I build the skeleton of a box from sticks, so long, so wide, so high; put end to end, how long are all the sticks I need?",
            "The quantity 4 * (a + b + c) for a cuboid with side lengths a, b and c.",
            "A box has four edges of each of its three lengths: return the total over all of them, 24 for 1, 2 and 3.",
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
        more_phrasings=(
            "Write a function to get a tank's capacity in litres, a float, from three sides in cm.",
            "Write a python function to multiply length, width and height of a container in centimetres and divide by a thousand, which gives its litres as a float.",
            "Given three inner measures of an aquarium in centimetres, return as a float how many litres it takes, 1000 cubic centimetres being a litre.",
            "How many one-litre bottles, fractions included as a float, can be emptied into a box with these three sides in cm until it is full?",
            "Litres (float) in a box measured in centimetres.",
            "My fish tank is so many centimetres long, wide and high; a litre is a cube of ten by ten by ten of them; how many litres go in, as a float?",
            "The float a * b * c / 1000 for edge lengths a, b, c in centimetres.",
            "10, 10 and 10 centimetres make 1.0, twice as much of one of them makes 2.0: return the litres for any three.",
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
        more_phrasings=(
            "Write a function to count the unit cubes with no outer face in an n by n by n cube.",
            "Write a python function to cube n - 2, or 0 if that is negative, which tells how many pieces stay unpainted when a painted cube of side n is sawn into unit cubes.",
            "Given the edge n, at least 1, of a cube built from unit cubes, return how many of these have all their six faces hidden by others.",
            "How many of n ** 3 little cubes, stacked to one big cube, cannot be seen from any side, even from below?",
            "Number of interior unit cubes in a cube of side n.",
            "Ice a cake shaped like a cube on all six sides, the bottom too, and cut it into n slices in each of the three directions; how many pieces have no icing at all?",
            "The quantity max(n - 2, 0)^3, the number of unit cells of an n x n x n cube that are disjoint from its boundary.",
            "Take the outermost layer of little cubes off a cube of n by n by n: how many little cubes remain? For n = 1 and n = 2 there are none.",
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
