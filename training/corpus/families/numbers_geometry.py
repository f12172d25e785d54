"""Areas, perimeters, volumes, distances and angles."""

from training.corpus.draw import decimal, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="rectangle-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to work out the area of a rectangle whose two sides are given.",
            "Write a python function to compute a rectangle's area from its length and width.",
            "Given the width and the height of a rectangle, return its area.",
            "How many unit squares does a rectangle of the given width and height cover?",
            "Calculate the space inside a rectangle with sides a and b.",
            "I need the area of a rectangular floor, given its two side lengths.",
            "Return length times width for a rectangle.",
        ),
        more_phrasings=(
            "Write a function to get a rectangle's area from its sides a and b.",
            "Write a python function to determine how much surface a rectangular plot of known length and breadth has.",
            "For the two side lengths of a rectangle, return their product, the area.",
            "How big is the surface of an oblong whose sides are known?",
            "rectangle area from two sides",
            "A floor is so long and so wide; how many square tiles with side 1 are needed to cover it?",
            "The measure of the product of two intervals of given lengths, that is length times width.",
            "Sides of 4 and 6 lead to 24: multiply the one by the other.",
        ),
        names=("rectangle_area", "area_of_rectangle", "area", "rect_area"),
        solutions=("""\
def <f>(length, width):
    return length * width
""", """\
def <f>(a, b):
    area = a * b
    return area
"""),
        inputs=several_integers((1, 40), (1, 40)),
    ),
    Family(
        concept="rectangle-perimeter",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute how long the border of a rectangle is.",
            "Write a python function to compute the distance around "
            "a rectangle from its length and width.",
            "Given two sides of a rectangle, return its perimeter.",
            "How long is the fence around a rectangular garden with the given length and width?",
            "Calculate the total length of the four sides of a rectangle with sides a and b.",
            "I need the length of a frame around a rectangular picture, given width and height.",
            "Return the boundary length of a rectangle.",
        ),
        more_phrasings=(
            "Write a function to get a rectangle's perimeter from its sides a and b.",
            "Write a python function to determine how much fencing goes around a rectangular plot of known length and breadth.",
            "For the two side lengths of a rectangle, return twice their sum.",
            "How far is it once around an oblong whose sides are known?",
            "You walk once around a rectangular field that is so long and so wide; how far have you walked?",
            "The sum of the lengths of all four edges of a rectangle, 2(a + b).",
            "Sides of 4 and 6 lead to 20: go 4, then 6, then 4 again, then 6 again.",
        ),
        names=("rectangle_perimeter", "perimeter_of_rectangle", "perimeter", "fence_length"),
        solutions=("""\
def <f>(length, width):
    return 2 * (length + width)
""", """\
def <f>(a, b):
    return a + a + b + b
""", """\
def <f>(a, b):
    return 2 * a + 2 * b
"""),
        inputs=several_integers((1, 60), (1, 60)),
    ),
    Family(
        concept="triangle-area-base-height",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a triangle from its base and height, as a float.",
            "Write a python function to compute a triangle's area "
            "given base and height (true division).",
            "Given the base and the height of a triangle, return its area as a float.",
            "Calculate half of base times height for a triangle; the result is a float.",
            "I need the float area of a triangle whose base and altitude are known.",
            "What is the area, as a float, of a triangle with base b and height h?",
            "Return the area of a triangle, base and height given, as a floating point number.",
        ),
        more_phrasings=(
            "Write a function to get a triangle's area as a float from base and height.",
            "Write a python function to determine half the product of one side and the altitude on it, a float.",
            "For a triangle's base and its height, return how much surface it has, as a floating point number.",
            "How large is the surface of a triangle if its base line and its height are known? Return a float.",
            "float triangle area from base and height",
            "Cut a rectangle, so wide and so high, along its diagonal; how much area has one of the two pieces? A float is wanted.",
            "The area (1/2) * b * h of a triangle with base b and altitude h, of type float.",
            "3 and 5 make 7.5 and 4 and 6 make 12.0: multiply the base by the height and divide by two, without cutting to an int.",
        ),
        names=("triangle_area", "area_of_triangle", "area", "find_triangle_area"),
        solutions=("""\
def <f>(base, height):
    return base * height / 2
""", """\
def <f>(b, h):
    return 0.5 * b * h
""", """\
def <f>(base, height):
    area = (base * height) / 2
    return area
"""),
        inputs=several_integers((1, 40), (1, 40)),
    ),
    Family(
        concept="triangle-area-heron",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a triangle from "
            "its three sides, rounded to 2 decimals.",
            "Write a python function to apply Heron's formula to "
            "sides a, b, c and round to two decimals.",
            "Given the side lengths of a valid triangle, return its area rounded to 2 digits.",
            "Calculate a triangle's area using only its three sides; round to two places.",
            "I need the area (2 decimals) of a triangle with known sides a, b and c.",
            "Use the semi-perimeter to compute the area of a "
            "triangle, rounded to 2 decimal places.",
            "What area do three side lengths enclose? Round the answer to two decimals.",
        ),
        more_phrasings=(
            "Write a function to get the area of a triangle with sides a, b, c, to 2 decimals.",
            "Write a python function to determine how much surface a triangle has of which only the three edge lengths are known, rounded to hundredths.",
            "For three lengths that do form a triangle, compute s as half their sum and return the root of s(s-a)(s-b)(s-c), rounded to two decimals.",
            "How big is the area within a triangle whose sides measure a, b and c, rounded to the second decimal?",
            "triangle area by Heron, 2 decimals",
            "A garden has three straight fences, whose lengths you know; how much ground do they enclose? Round to two decimals.",
            "The area sqrt(s(s - a)(s - b)(s - c)) with s = (a + b + c)/2, for sides a, b, c fulfilling the triangle inequality, rounded to 2 decimal places.",
            "Sides 3, 4 and 5 yield 6.0, and other triangles get what Heron's formula says, rounded to two digits behind the point.",
        ),
        names=("heron", "triangle_area", "herons_formula", "area_from_sides"),
        solutions=("""\
import math

def <f>(a, b, c):
    s = (a + b + c) / 2
    return round(math.sqrt(s * (s - a) * (s - b) * (s - c)), 2)
""", """\
def <f>(a, b, c):
    p = (a + b + c) / 2
    area = (p * (p - a) * (p - b) * (p - c)) ** 0.5
    return round(area, 2)
"""),
        inputs=lambda rng: (lambda a, b: (a, b, rng.randint(abs(a - b) + 1, a + b - 1)))(
            rng.randint(2, 15), rng.randint(2, 15)),
    ),
    Family(
        concept="circle-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a circle with a "
            "given radius, rounded to 2 decimals.",
            "Write a python function to compute pi times the squared "
            "radius, rounded to two decimal places.",
            "Given a radius, return the circle's area rounded to 2 digits after the point.",
            "How large is a disc of radius r? Round the area to two decimals.",
            "Calculate the area of a circle from its radius; round to 2 places.",
            "I need a circle's area (2 decimals) when the radius is known.",
            "Return the rounded area (two decimals) enclosed by a circle of radius r.",
        ),
        more_phrasings=(
            "Write a function to get the area of a circle of radius r, to 2 decimals.",
            "Write a python function to determine how much surface a disc has if its radius is known, rounded to hundredths.",
            "For a radius r, return r times r times pi, rounded to the second decimal.",
            "How big is the surface within a circle with the given radius, to two decimals?",
            "disc area from radius, 2 decimals",
            "A goat is tied to a pole with a rope so long; on how much grass can it feed? Round to two decimals.",
            "The measure pi * r^2 of the disc with radius r, rounded to 2 decimal places.",
            "The radius 1 gives 3.14, the radius 2 gives 12.57: square it, multiply by pi, round to two digits behind the point.",
        ),
        names=("circle_area", "area_of_circle", "disc_area", "area"),
        solutions=("""\
import math

def <f>(radius):
    return round(math.pi * radius ** 2, 2)
""", """\
from math import pi

def <f>(r):
    area = pi * r * r
    return round(area, 2)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 30), decimal(rng, 0.5, 20))),),
    ),
    Family(
        concept="circle-circumference",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the circumference of a circle "
            "with a given radius, rounded to 2 decimals.",
            "Write a python function to compute the perimeter of a "
            "circle from its radius, to two decimals.",
            "Given the radius of a circle, return the length around it rounded to 2 digits.",
            "How far is it around a circle of radius r? Round to two decimals.",
            "Calculate 2 * pi * r, rounded to 2 places.",
            "I need a wheel's circumference (2 decimals) from its radius.",
            "Return the rounded boundary length (two decimals) of a circle of radius r.",
        ),
        more_phrasings=(
            "Write a function to get the circumference of a circle of radius r, to 2 decimals.",
            "Write a python function to determine how long the boundary line of a disc is if its radius is known, rounded to hundredths.",
            "For a radius r, return twice r times pi, rounded to the second decimal.",
            "How long is the outline of a circle with the given radius, to two decimals?",
            "circle perimeter from radius, 2 decimals",
            "A horse walks around a pole on a rope so long; how far does it walk in one round? Round to two decimals.",
            "The length 2 * pi * r of the circle with radius r, rounded to 2 decimal places.",
            "The radius 1 gives 6.28, the radius 2 gives 12.57: double it, multiply by pi, round to two digits behind the point.",
        ),
        names=("circumference", "circle_circumference", "circle_perimeter", "circle_length"),
        solutions=("""\
import math

def <f>(radius):
    return round(2 * math.pi * radius, 2)
""", """\
from math import pi

def <f>(r):
    diameter = 2 * r
    return round(pi * diameter, 2)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 40), decimal(rng, 0.5, 20))),),
    ),
    Family(
        concept="trapezoid-area",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the area of a trapezoid from its "
            "two parallel sides and its height, as a float.",
            "Write a python function to compute a trapezium's area: "
            "parallel sides a and b, height h, float result.",
            "Given the parallel sides a and b and the height of a "
            "trapezoid, return the area as a float.",
            "Calculate the mean of two parallel sides times the height of a trapezoid (a float).",
            "I need the float area of a trapezoid with bases a, b and altitude h.",
            "What is the area, as a float, of a trapezium with the given bases and height?",
            "Return the area of a trapezoid as a floating point "
            "number; arguments: both bases, then the height.",
        ),
        more_phrasings=(
            "Write a function to get a trapezoid's area as a float from both bases and the height.",
            "Write a python function to determine how much surface lies between two parallel sides a and b that are a distance h apart, as a float.",
            "For the two parallel sides of a trapezoid followed by its height, return half the sum of the sides multiplied by the height, a float.",
            "How large is the surface of a trapezoid if its parallel sides and, third, its height are known? Return a float.",
            "float trapezoid area from a, b and h",
            "A field has two parallel edges of different lengths that are so far apart; how big is it, as a float? The edges come first, then the distance.",
            "The area (a + b) * h / 2 of a trapezoid with bases a and b and altitude h, of type float.",
            "3, 5 and 4 make 16.0: the sides 3 and 5 have the average 4, and that times the height 4 is the result.",
        ),
        names=("trapezoid_area", "area_of_trapezoid", "trapezium_area", "area"),
        solutions=("""\
def <f>(a, b, h):
    return (a + b) * h / 2
""", """\
def <f>(base1, base2, height):
    return (base1 + base2) / 2 * height
"""),
        inputs=several_integers((1, 30), (1, 30), (1, 20)),
    ),
    Family(
        concept="box-volume",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the volume of a box from its length, width and height.",
            "Write a python function to compute the volume of a cuboid.",
            "Given the three edges of a rectangular box, return its volume.",
            "How many unit cubes fit into a box of the given length, width and height?",
            "Calculate the space inside a cuboid with edges a, b and c.",
            "I need the volume of a brick with three known edge lengths.",
            "Return how much a rectangular tank holds, given its three dimensions.",
        ),
        more_phrasings=(
            "Write a function to get the volume of a box with edges a, b, c.",
            "Write a python function to determine how much space a cuboid of known length, breadth and height takes up.",
            "For the three dimensions of a rectangular block, return the product of them.",
            "How big is the cubic content of a right-angled box whose edges are known?",
            "cuboid volume from three edges",
            "A crate is so long, so wide and so high; how many dice with edge 1 can you pack in it without gaps?",
            "The measure of the product of three intervals of given lengths, that is length times width times height.",
            "Edges of 2, 3 and 4 lead to 24, multiplying all three.",
        ),
        names=("box_volume", "volume", "cuboid_volume", "volume_of_box"),
        solutions=("""\
def <f>(length, width, height):
    return length * width * height
""", """\
def <f>(a, b, c):
    base = a * b
    return base * c
"""),
        inputs=several_integers((1, 15), (1, 15), (1, 15)),
    ),
    Family(
        concept="box-surface",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the surface area of a box from its length, width and height.",
            "Write a python function to compute the total area of the six faces of a cuboid.",
            "Given the three edges of a rectangular box, return its surface area.",
            "How much paper covers a closed box of the given length, width and height exactly?",
            "Calculate the surface of a cuboid with edges a, b and c.",
            "I need to paint all six sides of a brick with three known edges; what is the area?",
            "Return the sum of the areas of all faces of a rectangular box.",
        ),
        more_phrasings=(
            "Write a function to get the surface area of a box with edges a, b, c.",
            "Write a python function to determine the sum of all face areas of a rectangular block of known length, breadth and height.",
            "For the three dimensions of a cuboid, return twice the sum of the products of any two of them.",
            "How big is the outside of a closed right-angled box, all faces together?",
            "cuboid surface area from three edges",
            "A parcel is so long, so wide and so high; how much wrapping paper lies on it, if none overlaps?",
            "The total area 2(ab + bc + ca) of the boundary of a rectangular cuboid with edges a, b and c.",
            "Edges of 1, 2 and 3 lead to 22: faces of 2, 6 and 3, and each of them is there twice.",
        ),
        names=("surface_area", "box_surface", "cuboid_surface", "total_area"),
        solutions=("""\
def <f>(length, width, height):
    return 2 * (length * width + width * height + height * length)
""", """\
def <f>(a, b, c):
    return 2 * a * b + 2 * b * c + 2 * a * c
"""),
        inputs=several_integers((1, 12), (1, 12), (1, 12)),
    ),
    Family(
        concept="round-body-volume",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the volume of a <body> from its "
            "radius and height, rounded to 2 decimals.",
            "Write a python function to compute a <body>'s volume "
            "(radius r, height h) to two decimal places.",
            "Given radius and height of a <body>, return the volume rounded to 2 digits.",
            "How much space does a <body> with radius r and "
            "height h take up? Round to two decimals.",
            "Calculate the volume of a <body>; arguments are radius and height, round to 2 places.",
            "I need the volume (2 decimals) of a <body> whose base radius and height are known.",
            "Return the rounded capacity (two decimals) of a "
            "<body> given its radius and its height.",
        ),
        more_phrasings=(
            "Write a function to get the volume of a <body> with radius r and height h, to 2 decimals.",
            "Write a python function to determine the cubic content of a <body>, rounded to hundredths, if first the radius and then the height are passed.",
            "For a radius and a height, return how much space the <body> with these measures contains, to the second decimal.",
            "How big is the cubic content of a <body> whose radius and height are known, rounded to two decimals?",
            "<body> volume from radius and height, 2 decimals",
            "You fill a vessel in the form of a <body> with water, knowing its radius and how high it is; how much goes in? Round to two decimals.",
            "The volume V(r, h) of a <body> with radius r and altitude h, rounded to 2 decimal places.",
            "Take the usual formula for the volume of a <body>, put in the radius and, second, the height, and round to two digits behind the point.",
        ),
        names=("volume", "body_volume", "compute_volume", "find_volume"),
        solutions=("""\
import math

def <f>(radius, height):
    return round(math.pi * radius ** 2 * height / <part>, 2)
""", """\
from math import pi

def <f>(r, h):
    base = pi * r * r
    return round(base * h / <part>, 2)
"""),
        inputs=lambda rng, body, part: (rng.randint(1, 12), rng.randint(1, 20)),
        parameters=lambda rng: dict(zip(("body", "part"), rng.choice((("cylinder", 1), ("cone", 3))))),
    ),
    Family(
        concept="sphere-volume",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the volume of a sphere with "
            "a given radius, rounded to 2 decimals.",
            "Write a python function to compute a ball's volume "
            "from its radius, to two decimal places.",
            "Given the radius of a sphere, return its volume rounded to 2 digits.",
            "How much space is inside a ball of radius r? Round to two decimals.",
            "Calculate four thirds times pi times the radius cubed, rounded to 2 places.",
            "I need the volume (2 decimals) of a sphere.",
            "Return the rounded capacity (two decimals) of a sphere of radius r.",
        ),
        more_phrasings=(
            "Write a function to get the volume of a ball of radius r, to 2 decimals.",
            "Write a python function to determine the cubic content of a sphere, rounded to hundredths, if its radius is known.",
            "For a radius r, return 4 / 3 * pi * r * r * r, rounded to the second decimal.",
            "How big is the cubic content of a sphere with the given radius, to two decimals?",
            "sphere volume from radius, 2 decimals",
            "A round balloon measures so much from its middle to its skin; how much air is in it? Round to two decimals.",
            "The volume (4/3) * pi * r^3 enclosed by the sphere with radius r, rounded to 2 decimal places.",
            "The radius 1 gives 4.19, the radius 2 gives 33.51: cube it, multiply by pi and by four thirds, round to two digits behind the point.",
        ),
        names=("sphere_volume", "volume_of_sphere", "ball_volume", "volume"),
        solutions=("""\
import math

def <f>(radius):
    return round(4 / 3 * math.pi * radius ** 3, 2)
""", """\
from math import pi

def <f>(r):
    return round(4 * pi * r * r * r / 3, 2)
"""),
        inputs=lambda rng: (rng.randint(1, 20),),
    ),
)
