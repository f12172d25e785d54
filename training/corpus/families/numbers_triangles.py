"""Right triangles, kinds of triangles and angles."""

from training.corpus.draw import chance, several_integers
from training.corpus.family import Family

TRIPLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41))

FAMILIES = (
    Family(
        concept="hypotenuse",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the hypotenuse of a right "
            "triangle from its legs, rounded to 2 decimals.",
            "Write a python function to compute the longest side of a "
            "right triangle with legs a and b, to 2 decimals.",
            "Given the two shorter sides of a right triangle, return "
            "the third one rounded to two decimals.",
            "Apply Pythagoras: return the square root of a squared "
            "plus b squared, rounded to 2 places.",
            "How long is the diagonal of a rectangle with sides a and b? Round to 2 decimals.",
            "I need the side opposite the right angle (2 decimals); both legs are known.",
            "Calculate the hypotenuse for legs a and b, rounded to two digits after the point.",
        ),
        more_phrasings=(
            "Write a function to get the long side of a right-angled triangle from the two short ones, to two decimals.",
            "Write a python function to evaluate sqrt(a^2 + b^2) for two catheti, rounded to hundredths.",
            "For the lengths of the two sides that enclose a right angle, return the length of the third side with rounding to two places.",
            "hypotenuse from both legs, 2 decimals",
            "You walk a steps east and b steps north; say how far you are from where you started as the crow flies, rounded to two places.",
            "The Euclidean norm of the vector (a, b), rounded to 2 decimal digits.",
            "Square both short sides, add, take the root and round it to two digits after the point; 3 and 4 give 5.0.",
        ),
        names=("hypotenuse", "find_hypotenuse", "pythagoras", "diagonal", "longest_side"),
        solutions=("""\
import math

def <f>(a, b):
    return round(math.sqrt(a * a + b * b), 2)
""", """\
def <f>(a, b):
    return round((a ** 2 + b ** 2) ** 0.5, 2)
""", """\
import math

def <f>(a, b):
    return round(math.hypot(a, b), 2)
"""),
        inputs=lambda rng: rng.choice(TRIPLES)[:2] if chance(rng, 0.25) else (rng.randint(1, 30), rng.randint(1, 30)),
    ),
    Family(
        concept="is-right-triangle",
        tags=("geometry",),
        phrasings=(
            "Write a function to check whether three side lengths, "
            "in any order, form a right triangle.",
            "Write a python function to tell if three positive "
            "integers are a Pythagorean triple (any order).",
            "Given three sides in arbitrary order, return True if the triangle has a right angle.",
            "Do the three numbers, in some order, satisfy a*a + b*b = c*c?",
            "Check if a triangle with the given sides is "
            "right-angled; the longest may come at any place.",
            "I need True when the squares of two of the lengths add up to the square of the third.",
            "Is a triangle with these three sides (unordered) a right one? Return a boolean.",
        ),
        more_phrasings=(
            "Write a function to tell if three sides, order unknown, make a right-angled triangle.",
            "Write a python function to decide whether the square of the longest of three lengths equals the sum of the other two squares.",
            "For three side lengths, sorted or not, return True if they are legs and hypotenuse of one triangle.",
            "Is one of the corners exactly 90 degrees in a triangle with these three sides, whatever the order they come in?",
            "right-triangle test for three unordered sides",
            "Three sticks laid as a triangle make a corner like that of a book, or they do not; say which, as True or False, no matter how the sticks are sorted.",
            "With x <= y <= z the sorted arguments, the predicate x^2 + y^2 = z^2.",
            "5, 3, 4 gives True because 9 + 16 = 25, and 4, 5, 6 gives False because 16 + 25 is not 36; the longest side may be any argument.",
        ),
        names=("is_right_triangle", "right_angled", "is_pythagorean", "check_right_triangle"),
        solutions=("""\
def <f>(a, b, c):
    x, y, z = sorted([a, b, c])
    return x * x + y * y == z * z
""", """\
def <f>(a, b, c):
    a2, b2, c2 = a ** 2, b ** 2, c ** 2
    return a2 + b2 == c2 or a2 + c2 == b2 or b2 + c2 == a2
""", """\
def <f>(a, b, c):
    longest = max(a, b, c)
    return a ** 2 + b ** 2 + c ** 2 == 2 * longest ** 2
"""),
        inputs=lambda rng: (lambda t: tuple(rng.sample(t, 3)))(
            rng.choice(TRIPLES) if chance(rng, 0.5)
            else rng.choice(((5, 5, 5), (4, 5, 6), (6, 8, 9), (5, 12, 14), (2, 3, 4), (7, 8, 9), (9, 10, 12)))),
    ),
    Family(
        concept="is-valid-triangle",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to check whether three lengths can form a triangle (not a flat one).",
            "Write a python function to test the triangle inequality: any "
            "two sides together must be longer than the third.",
            "Given three positive lengths, return True if a "
            "proper triangle with these sides exists.",
            "Can a triangle have sides a, b and c? Flat triangles do not count.",
            "Check that the largest of three lengths is less than the sum of the other two.",
            "I need to know whether three sticks can be laid as "
            "a triangle with an area above zero.",
            "Return False if one of three sides is at least as long "
            "as the other two combined, else True.",
        ),
        more_phrasings=(
            "Write a function to tell if three lengths make a real triangle, one with some area.",
            "Write a python function to decide whether each of three sides is strictly shorter than the sum of the others.",
            "For three lengths, return True when every pair outreaches the remaining one, and False when a pair falls short of it or just equals it.",
            "Do sticks of lengths a, b and c close up to a triangle that is not squashed to a line?",
            "strict triangle inequality for three lengths",
            "Lay the longest stick down and try to make a tent over it with the other two: they must be longer together, not merely as long. True or False.",
            "The predicate a + b > c, b + c > a and a + c > b.",
            "3, 4, 5 passes; 1, 2, 3 fails, since 1 and 2 together only reach as far as 3; 1, 1, 5 fails as well.",
        ),
        names=("is_triangle", "valid_triangle", "is_valid_triangle", "can_form_triangle"),
        solutions=("""\
def <f>(a, b, c):
    return a + b > c and a + c > b and b + c > a
""", """\
def <f>(a, b, c):
    x, y, z = sorted((a, b, c))
    return x + y > z
""", """\
def <f>(a, b, c):
    return 2 * max(a, b, c) < a + b + c
"""),
        inputs=lambda rng: (lambda a, b: tuple(rng.sample(
            (a, b, a + b - rng.randint(1, 3) if chance(rng, 0.5) else a + b + rng.randint(0, 3)), 3)))(
            rng.randint(2, 12), rng.randint(3, 12)),
    ),
    Family(
        concept="triangle-kind",
        tags=("geometry", "logic"),
        phrasings=(
            "Write a function to classify a triangle by its sides as "
            "'equilateral', 'isosceles' or 'scalene'.",
            "Write a python function to name a triangle's kind: 'equilateral' (all sides "
            "equal), 'isosceles' (exactly two equal) or 'scalene' (none equal).",
            "Given three sides of a triangle, return 'scalene', 'isosceles' or 'equilateral'.",
            "Which kind of triangle has sides a, b, c: 'equilateral', 'isosceles' or 'scalene'?",
            "Return 'equilateral' if all three lengths agree, "
            "'isosceles' if just two do, else 'scalene'.",
            "I need the type of a triangle ('equilateral', "
            "'isosceles', 'scalene') from its three sides.",
            "Tell an 'equilateral' triangle from an 'isosceles' "
            "and a 'scalene' one by its side lengths.",
        ),
        more_phrasings=(
            "Write a function to say if three sides make an 'equilateral', an 'isosceles' or a 'scalene' triangle.",
            "Write a python function to label a triangle by how many of its lengths coincide: three 'equilateral', just two 'isosceles', none 'scalene'.",
            "For the side lengths of a triangle, return the string 'scalene' when they all differ, 'equilateral' when they are all alike, and 'isosceles' otherwise.",
            "Which of the words 'equilateral', 'isosceles' and 'scalene' fits a triangle with these three sides?",
            "triangle type by sides: 'equilateral', 'isosceles', 'scalene'",
            "Three sticks are laid to a triangle: say 'equilateral' if they are of one length, 'isosceles' if only two of them are, and 'scalene' if each is different.",
            "The class of a triangle by its number of distinct side lengths: 1 is 'equilateral', 2 is 'isosceles', 3 is 'scalene'.",
            "5, 5, 5 gives 'equilateral', 5, 7, 5 gives 'isosceles' no matter where the equal ones stand, and 3, 4, 5 gives 'scalene'.",
        ),
        names=("triangle_type", "classify_triangle", "triangle_kind", "kind_of_triangle"),
        solutions=("""\
def <f>(a, b, c):
    if a == b == c:
        return "equilateral"
    if a == b or b == c or a == c:
        return "isosceles"
    return "scalene"
""", """\
def <f>(a, b, c):
    different = len({a, b, c})
    if different == 1:
        return "equilateral"
    if different == 2:
        return "isosceles"
    return "scalene"
""", """\
def <f>(a, b, c):
    return ["equilateral", "isosceles", "scalene"][len(set((a, b, c))) - 1]
"""),
        inputs=lambda rng: (lambda a, b: rng.choice((
            (a, a, a), (b, b, b), (a, a, b), (a, b, a), (b, a, a), (3 + a, 4 + a, 5 + a), (5 + a, 3 + a, 4 + a))))(
            *rng.sample(range(5, 10), 2)),
    ),
    Family(
        concept="third-angle",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the third angle of a "
            "triangle from the other two, in degrees.",
            "Write a python function to compute the missing angle "
            "of a triangle when two angles are known.",
            "Given two angles of a triangle in degrees, return the remaining one.",
            "Two angles of a triangle are a and b degrees; how large is the last one?",
            "I need the angle that completes two given ones to a triangle (degrees).",
            "Subtract both given angles from a triangle's angle sum and return the rest.",
            "Return a triangle's unknown angle; the two known ones are in degrees, like the result.",
        ),
        more_phrasings=(
            "Write a function to get the last angle of a triangle, in degrees, out of two.",
            "Write a python function to subtract both known corners of a triangle from its 180 degrees.",
            "For two corner angles of a triangle, both in degrees, return the size of the remaining corner in degrees.",
            "How many degrees are left for the third corner of a triangle once two corners have been measured?",
            "third triangle angle from two, in degrees",
            "All three corners make half a turn, 180 degrees; two of them are known, so say how wide the other one is.",
            "The value gamma such that alpha + beta + gamma = 180, for given alpha and beta in degrees.",
            "71 and 39 make 110, so 70 is wanting to a half turn; do this for any two angles of a triangle.",
        ),
        names=("third_angle", "missing_angle", "remaining_angle", "find_angle"),
        solutions=("""\
def <f>(a, b):
    return 180 - a - b
""", """\
def <f>(a, b):
    return 180 - (a + b)
"""),
        inputs=several_integers((5, 90), (5, 80)),
    ),
    Family(
        concept="polygon-angle-sum",
        tags=("geometry",),
        phrasings=(
            "Write a function to find the sum of the interior "
            "angles, in degrees, of a polygon with n sides.",
            "Write a python function to add up the inner angles of an n-gon (degrees, n >= 3).",
            "Given the number of corners of a simple polygon, return "
            "the total of its interior angles in degrees.",
            "What do the inside angles of a polygon with n corners sum to, in degrees?",
            "I need the interior angle sum, in degrees, from the number of sides.",
            "Compute how many degrees all interior angles of an n-sided polygon make together.",
            "Return the sum of inner angles for a polygon: 180 "
            "for 3 sides, 360 for 4 sides and so on.",
        ),
        more_phrasings=(
            "Write a function to total the inside angles of an n-sided polygon, in degrees.",
            "Write a python function to evaluate how many degrees lie inside all corners of a shape with n straight edges, n at least 3.",
            "For a number of sides n from 3 up, return what the inner corners of such a polygon come to in degrees.",
            "How many degrees do the n inner corners of a polygon amount to, as 180 for a triangle and 360 for a quadrilateral?",
            "interior angle sum of an n-gon in degrees",
            "Cut a shape with n corners into triangles from one corner; each triangle has 180 degrees. Say how many degrees that makes.",
            "(n - 2) * 180, the sum of the interior angles of a simple n-gon, in degrees, for n >= 3.",
            "A triangle has 180 degrees inside and each further corner adds 180; return the total for a shape with n corners.",
        ),
        names=("angle_sum", "interior_angles", "polygon_angles", "sum_of_angles"),
        solutions=("""\
def <f>(n):
    return (n - 2) * 180
""", """\
def <f>(sides):
    total = 180
    for _ in range(sides - 3):
        total += 180
    return total
"""),
        inputs=lambda rng: (rng.randint(3, 30),),
    ),
)
