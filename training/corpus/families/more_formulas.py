"""Counting arrangements, coordinate geometry, statistics, money, calendar and clock, levers."""

from training.corpus.draw import chance, distinct, integers, pairs, size
from training.corpus.family import Family


def clock(minutes):
    """Minutes after midnight as HH:MM."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def triangle(rng):
    """Three whole sides of a triangle."""
    a, b = rng.randint(2, 15), rng.randint(2, 15)
    return a, b, rng.randint(abs(a - b) + 1, a + b - 1)


def two_lines(rng):
    """Four points, two on each of two lines; the lines are perpendicular half of the time."""
    dx, dy = rng.randint(1, 5), rng.randint(-5, 5)
    ex, ey = rng.randint(1, 5), rng.randint(-5, 5)
    if chance(rng, 0.5):
        ex, ey = rng.choice(((-dy, dx), (dy, -dx), (2 * dy, -2 * dx)))
    x, y, u, v = integers(rng, -6, 6, 4)
    return (x, y), (x + dx, y + dy), (u, v), (u + ex, v + ey)


def iso(rng, low, high):
    """A date of some year from low to high, as YYYY-MM-DD; ends of months more often."""
    return f"{rng.randint(low, high)}-{rng.randint(1, 12):02d}-{rng.choice((rng.randint(1, 28), 28)):02d}"


FAMILIES = (
    Family(
        concept="codes-without-equal-neighbours",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the codes of given length over s symbols in which no two "
            "neighbouring symbols are equal; arguments s, length, both at least 1.",
            "Write a python function to return how many sequences of n symbols, taken from s "
            "different ones, never have the same symbol twice in a row (call with s, then n; "
            "both positive).",
            "Given s >= 1 colours and a row of n >= 1 beads, return in how many ways the beads "
            "can be coloured so that adjacent ones differ. Parameters: s, n.",
            "How many words of n letters over an alphabet of s letters contain no letter "
            "directly followed by itself? First s, then n, neither below 1.",
            "Return the number of ways to paint n fence posts in a line with s paints, "
            "side-by-side posts always in different paints; the arguments are s and n, each 1 or "
            "more.",
            "A lock takes a code of fixed length from s keys, and pressing one key twice running "
            "is forbidden. How many codes are there for s keys (first argument) and this length "
            "(second), both >= 1?",
        ),
        more_phrasings=(
            "Write a function to count length-n codes over s symbols without two equal symbols side by side; call with s, n, both >= 1.",
            "Write a python function to compute in how many ways n places can be filled from s characters if a place must always differ from the one before (s first, then n, both positive).",
            "For s different signs and a length n, neither below 1, return the number of strings of n signs that have no sign immediately repeated.",
            "How many n-digit patterns can be made with s symbols when the same symbol may come again, but never right after itself? The inputs are s and n, at least 1 each.",
            "Count of n-symbol words on s letters, adjacent letters distinct; s, n >= 1.",
            "I paint n fence boards in a row with s colours and never give two boards side by side the same colour. In how many ways can I do it? First the colours, then the boards, at least one of each.",
            "The number of functions f from {1, ..., n} to a set of s elements with f(i) != f(i + 1) for all i < n, for s, n >= 1 in this order.",
            "The first place has s choices, each further one s - 1, as only its predecessor's symbol is banned; multiply them up for n places. Arguments s, n, each 1 or more.",
        ),
        names=("count_codes", "codes_without_repeats", "fence_colourings", "count_colourings"),
        solutions=(
            """def <f>(s, n):
    return s * (s - 1) ** (n - 1)""",
            """def <f>(s, n):
    count = s
    for _ in range(n - 1):
        count *= s - 1
    return count""",
            """def <f>(s, n):
    if n == 1:
        return s
    return <f>(s, n - 1) * (s - 1)""",
        ),
        inputs=lambda rng: (rng.choice((1, 2, 3, 3, 4, 5, 6, 10)), rng.randint(1, 6)),
    ),
    Family(
        concept="codes-with-at-least-one-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the codes of length n made of a letters and b digits to "
            "choose from, repeats allowed, that contain at least one digit; arguments a, b, n, "
            "with n >= 1.",
            "Write a python function to find how many strings of n characters over a letters and "
            "b digits have one digit or more (characters may repeat; call with a, b, n; n "
            "positive).",
            "Given the number a of letters, b of digits and a length n >= 1, return how many of "
            "the sequences of n characters from both kinds are not letters only. Characters can "
            "be used again.",
            "With a letters and b digits allowed, any of them as often as you like, how many "
            "passwords of exactly n characters include a digit at all? Parameters a, b, n; n is "
            "1 or more.",
            "Return the number of n-character codes, n > 0, in which a digit appears at least "
            "once, when every position may hold any of a letters or b digits. Order of "
            "arguments: a, b, n.",
            "Our codes have n >= 1 places; each takes one of a letters or one of b digits. Codes "
            "without any digit are rejected. How many are accepted? The function gets a, b and n.",
        ),
        more_phrasings=(
            "Write a function to count n-character codes from a letters and b digits, repeats allowed, that have at least one digit; call with a, b, n, where n >= 1.",
            "Write a python function to compute how many strings of length n over a letters and b digits are left after removing those of letters alone; a, b, n in this order, n positive.",
            "For a letters, b digits and a length n of at least 1, return the number of codes in which some place holds a digit; every place may hold any of the characters.",
            "How many passwords of n characters contain a digit or more when there are a letters and b digits to choose from, again for each character? Parameters a, b, n with n > 0.",
            "Codes of length n with one or more digits: a letters, b digits.",
            "A badge shows n signs, each one of a letters or one of b figures, and the same sign may come several times. Badges with only letters are not allowed. How many are? Inputs a, b, n, with n at least 1.",
            "The number of words of length n >= 1 over the disjoint union of an a-element set of letters and a b-element set of digits in which a digit occurs; parameters a, b, n.",
            "All (a + b) to the n codes count except the a to the n that never use a digit. Return how many that makes for a, b and n >= 1.",
        ),
        names=("codes_with_digit", "count_passwords", "count_codes", "accepted_codes"),
        solutions=(
            """def <f>(a, b, n):
    return (a + b) ** n - a ** n""",
            """from math import comb

def <f>(a, b, n):
    return sum(comb(n, k) * b ** k * a ** (n - k) for k in range(1, n + 1))""",
            """def <f>(a, b, n):
    without, having = 1, 0
    for _ in range(n):
        having = having * (a + b) + without * b
        without *= a
    return having""",
        ),
        inputs=lambda rng: (rng.choice((0, 2, 3, 5, 10, 26)), rng.choice((1, 2, 4, 5, 10)), rng.randint(1, 5)),
    ),
    Family(
        concept="share-identical-items-with-minimum",
        tags=("numbers", "recursion"),
        phrasings=(
            "Write a function to count the ways to hand out n identical sweets to k different "
            "children so that each gets at least <m>; arguments n >= 0 and k >= 1.",
            "Write a python function to return in how many ways n equal coins can be put into k "
            "labelled boxes with <m> or more coins in every box (n first, not negative; k "
            "positive).",
            "Given n >= 0 and k >= 1, return the number of lists of k integers, none below <m>, "
            "whose sum is n; order matters.",
            "In how many ways can n indistinguishable balls be distributed over k distinct urns, "
            "no urn holding fewer than <m>? n is not negative, k is at least 1, in this order.",
            "All n sweets are alike, the k children are not, and nobody may receive less than "
            "<m>. Return the number of possible distributions of all of them, 0 if it is "
            "impossible; n >= 0, then k >= 1.",
            "I share n same-looking marbles (n at least 0) completely among k named people (k at "
            "least 1), everyone getting a minimum of <m>. How many outcomes are there?",
        ),
        more_phrasings=(
            "Write a function to count the ways to give n equal items to k people, at least <m> each; n >= 0 comes first, then k >= 1.",
            "Write a python function to compute the number of solutions of x1 + ... + xk = n in integers that are all <m> or more (arguments n not negative, k positive).",
            "For n identical things, n >= 0, and k different receivers, k >= 1, return in how many ways everything can be given away with no receiver getting under <m>; 0 if n does not suffice.",
            "How many different share-outs of n same coins among k persons are there if <m> is the least a person may get and no coin is left? Call with n >= 0 and k >= 1.",
            "Distributions of n like items to k distinct boxes, minimum <m>.",
            "A gardener plants n equal bulbs in k different pots, all of them and at least <m> in each pot. In how many ways? The bulbs (0 or more) come first, then the pots (1 or more).",
            "The number of k-tuples of integers, each not less than <m>, whose sum is n, for n >= 0 and k >= 1 in this order.",
            "Set aside <m> items for each of the k people; if n is too small for that, return 0, else the number of ways of sharing the rest, in which people may also get nothing. n >= 0 first, k >= 1 second.",
        ),
        names=("count_distributions", "ways_to_share", "distribute_sweets", "share_ways"),
        solutions=(
            """from math import comb

def <f>(n, k):
    rest = n - <m> * k
    return comb(rest + k - 1, k - 1) if rest >= 0 else 0""",
            """def <f>(n, k):
    if k == 1:
        return 1 if n >= <m> else 0
    return sum(<f>(n - first, k - 1) for first in range(<m>, n + 1))""",
            """def <f>(n, k):
    ways = [1] + [0] * n
    for _ in range(k):
        ways = [sum(ways[:max(0, total - <m> + 1)]) for total in range(n + 1)]
    return ways[n]""",
        ),
        inputs=lambda rng, m: ((k := rng.randint(1, 4)) * m + rng.choice((-1, 0, 1, 2, 3, 4, 5, 6)), k),
        parameters=lambda rng: {"m": rng.choice((2, 3, 4))},
    ),
    Family(
        concept="arrangements-with-group-together",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the orders of n different people in a row in which g "
            "particular ones of them stand side by side as a block, in any order within it; "
            "arguments n, g with 1 <= g <= n.",
            "Write a python function to return the number of ways to line up n distinct books so "
            "that g given ones (1 <= g <= n) are next to one another without another between; "
            "call with n, g.",
            "Given n and g, 1 <= g <= n, return how many permutations of n distinct things keep "
            "g chosen things adjacent as one group; the group itself may be permuted.",
            "In how many seatings on a bench do g friends out of n people sit all together, no "
            "stranger among them? The arguments are n and then g (at least 1, at most n).",
            "A row has n distinct people; a fixed set of g of them (n is given first, 1 <= g <= "
            "n) insists on standing in consecutive places. Return the number of possible rows.",
            "n different cars park in n bays in a line and g of them, always the same ones, must "
            "have neighbouring bays in whatever order: return the number of arrangements, taking "
            "n and g, 1 <= g <= n.",
        ),
        more_phrasings=(
            "Write a function to count the line-ups of n different people that keep g certain ones all next to each other; n first, then g, 1 <= g <= n.",
            "Write a python function to compute how many permutations of n distinct objects have g marked objects in consecutive places, in whichever inner order (call with n, g; g from 1 to n).",
            "For n distinct things of which g, at least 1 and at most n, are special, return the number of orders in which nothing stands between special ones.",
            "In how many ways can n runners cross the line one by one if the g runners of one club come in directly after each other, whatever the order among them? Arguments n, g, 1 <= g <= n.",
            "Permutations of n objects with g given ones contiguous.",
            "n children queue up and g brothers and sisters among them, at least one, won't let anyone get between them, though they may swap places. How many different queues can there be? Inputs: n, g, with g not above n.",
            "The number of linear orders on n elements in which a fixed subset of g elements, 1 <= g <= n, forms an interval; parameters n, g.",
            "Count the group of g as one thing, order it with the n - g others, then order the g inside it, and return the product of the two counts; 1 <= g <= n, and n is passed first.",
        ),
        names=("arrangements_together", "group_together", "count_rows", "block_arrangements"),
        solutions=(
            """from math import factorial

def <f>(n, g):
    return factorial(n - g + 1) * factorial(g)""",
            """def <f>(n, g):
    count = 1
    for i in range(2, n - g + 2):
        count *= i
    for i in range(2, g + 1):
        count *= i
    return count""",
            """from math import prod

def <f>(n, g):
    return prod(range(1, n - g + 2)) * prod(range(1, g + 1))""",
        ),
        inputs=lambda rng: ((n := rng.randint(2, 10)), rng.choice((rng.randint(1, n), 2, 2, min(n, 3)))),
    ),
    Family(
        concept="ways-to-fill-named-groups",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to count the ways to split distinct people into named groups whose "
            "sizes are given in a list; the sizes add up to the number of people (1 way for an "
            "empty list).",
            "Write a python function to return the multinomial coefficient of a list of sizes: "
            "the factorial of their sum divided by the factorial of each of them (1 for an empty "
            "list).",
            "Given a list of non-negative group sizes, return in how many ways that many "
            "different persons in total can be assigned to the distinguishable groups; 1 for no "
            "groups.",
            "In how many ways can sum(sizes) different tasks be given to the workers if worker i "
            "gets exactly sizes[i] of them? The list may be empty, which gives 1.",
            "Return (a + b + c + ...)! / (a! * b! * c! * ...) as an integer for the list [a, b, "
            "c, ...] of non-negative ints, 1 for [].",
            "The rooms of a hostel have the numbers of beds in my list, and there are exactly as "
            "many different guests as beds. How many ways are there to choose who sleeps in "
            "which room? Beds within a room do not matter; without any rooms there is 1 way.",
        ),
        more_phrasings=(
            "Write a function to count the ways to assign distinct people to labelled groups of the sizes in a list, everyone being placed; [] gives 1.",
            "Write a python function to evaluate the multinomial coefficient for non-negative integers in a list, that is, the number of ways to fill distinguishable boxes with these many of sum(sizes) distinct objects; 1 for no boxes.",
            "For a list of group sizes, return how many allocations of as many different persons as the sizes add up to exist, where group i gets sizes[i] of them and order inside a group is ignored; an empty list counts 1.",
            "In how many different orders can the letters of a word be written if the list says how often each distinct letter occurs in it? An empty list gives 1.",
            "Multinomial coefficient of a list of sizes; 1 for [].",
            "A teacher forms teams with names, and the list tells how many pupils each team takes, so that all pupils are used. How many ways has she, if places within a team make no difference? With no teams there is 1.",
            "The integer (s1 + ... + sm)! / (s1! ... sm!) for a list of integers s1, ..., sm >= 0; the empty list gives 1.",
            "Go through the sizes with a running total; each size contributes the number of ways of choosing that many out of the total including it, and the answer is the product of all, 1 without sizes.",
        ),
        names=("multinomial", "ways_to_group", "fill_groups", "count_assignments"),
        solutions=(
            """from math import factorial

def <f>(sizes):
    result = factorial(sum(sizes))
    for size in sizes:
        result //= factorial(size)
    return result""",
            """from math import comb

def <f>(sizes):
    ways, people = 1, 0
    for size in sizes:
        people += size
        ways *= comb(people, size)
    return ways""",
            """import math

def <f>(sizes):
    return math.factorial(sum(sizes)) // math.prod(math.factorial(s) for s in sizes)""",
        ),
        inputs=lambda rng: (integers(rng, 0, 4, size(rng, 1, 4)),),
    ),
    Family(
        concept="chance-of-at-least-one-success",
        tags=("numbers",),
        phrasings=(
            "Write a function to compute the probability that something with probability p per "
            "try happens at least once in n independent tries, rounded to 4 decimals; arguments "
            "p, n.",
            "Write a python function to return, to four decimal places, the chance of one or "
            "more successes in n independent attempts that each succeed with probability p (p "
            "first, n >= 0).",
            "Given p between 0 and 1 and a number n >= 0 of independent trials, return the "
            "probability of not failing all of them, rounded to 4 decimals.",
            "How likely is it to win at least one of n independent games when each is won with "
            "probability p? Take p, n and round to four decimals.",
            "Return 1 minus the probability that n independent tries, each successful with "
            "probability p, all fail; 4 decimals, parameters p and n.",
            "A ticket wins with probability p, independently of all others. What is the "
            "probability of any win with n tickets? The function takes p, then n, and rounds to "
            "4 digits after the point.",
        ),
        more_phrasings=(
            "Write a function to get the probability of one success or more in n independent tries with chance p each, 4 decimals; arguments p, n.",
            "Write a python function to compute how probable it is that an event of probability p occurs at all during n >= 0 independent trials (p given first), to four places.",
            "For a success probability p and then a number n of independent attempts, return the probability that not all of them fail, rounded to 4 decimals.",
            "What is the chance, to 4 decimals, that at least one of n lamps breaks, when every lamp breaks with probability p regardless of the others? Parameters p, n.",
            "P(at least one success in n trials), success rate p, 4 decimals.",
            "I roll an odd die that shows what I want with probability p. How likely am I to see it once or more often if I roll n times? Take p, then n, and round to four places.",
            "The value 1 - (1 - p)^n rounded to four decimals, for a probability p and an integer n >= 0, in this order.",
            "The contrary, that nothing ever works in n tries, has the probability (1 - p) to the n; return what is missing from it to 1, rounded to 4 decimals. Arguments p, n.",
        ),
        names=("chance_of_any", "at_least_one", "probability_of_success", "win_probability"),
        solutions=(
            """def <f>(p, n):
    return round(1 - (1 - p) ** n, 4)""",
            """def <f>(p, n):
    miss = 1
    for _ in range(n):
        miss *= 1 - p
    return round(1 - miss, 4)""",
        ),
        inputs=lambda rng: (
            rng.choice((0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.05, 0.01)), rng.choice((0, 1, 2, 3, 4, 5, 6, 10)),
        ),
    ),
    Family(
        concept="centroid-of-triangle",
        tags=("geometry", "tuples"),
        phrasings=(
            "Write a function to find the centroid of a triangle given by three (x, y) tuples, "
            "as a tuple with both coordinates rounded to 2 decimals.",
            "Write a python function to return the centre of gravity of a triangle with corners "
            "a, b and c (coordinate pairs): the tuple of the mean x and the mean y, to two "
            "decimals each.",
            "Given three points as tuples (x, y), return (average of the xs, average of the ys), "
            "each rounded to 2 decimal places.",
            "Where do the medians of the triangle with these three corner points meet? Answer "
            "with a tuple (x, y), two decimals each.",
            "Compute the point at which a triangular sheet balances from its corners, three "
            "pairs of numbers; round x and y to 2 decimals and return them as a tuple.",
            "I have the corners of a triangle in three separate arguments, each an (x, y) tuple, "
            "and need its centroid as a tuple of two values rounded to two places.",
        ),
        more_phrasings=(
            "Write a function to return the centroid of a triangle from its three (x, y) corners, as a tuple rounded to 2 decimals.",
            "Write a python function to average the x values and the y values of three points, passed as three tuples, and return both averages to two decimals in a tuple.",
            "For three corner points a, b, c, each an (x, y) pair, return the triangle's centre of mass as a tuple of coordinates with 2 decimals.",
            "On which point could a triangle cut from cardboard be balanced, if its three corners are given as (x, y) tuples? Round both coordinates of the returned tuple to 2 places.",
            "Mean point of three (x, y) points, 2 decimals.",
            "Three friends stand at three places on a map, each place an (x, y) pair in an argument of its own. Find the middle of the three, taking the average across and the average up, and round both to two decimals; the result is a tuple.",
            "The point ((x1 + x2 + x3) / 3, (y1 + y2 + y3) / 3) for corners (x1, y1), (x2, y2), (x3, y3), each coordinate rounded to two decimals, as a tuple.",
            "(0, 0), (3, 0) and (0, 3) give (1.0, 1.0): sum each coordinate over the three points, divide by three, round to 2 decimals and make a tuple of it.",
        ),
        names=("centroid", "triangle_centroid", "centre_of_triangle", "medians_meet"),
        solutions=(
            """def <f>(a, b, c):
    return (round((a[0] + b[0] + c[0]) / 3, 2), round((a[1] + b[1] + c[1]) / 3, 2))""",
            """def <f>(*corners):
    return tuple(round(sum(values) / 3, 2) for values in zip(*corners))""",
            """def <f>(a, b, c):
    (ax, ay), (bx, by), (cx, cy) = a, b, c
    x = (ax + bx + cx) / 3
    y = (ay + by + cy) / 3
    return round(x, 2), round(y, 2)""",
        ),
        inputs=lambda rng: tuple(pairs(rng, -10, 15, 3)),
    ),
    Family(
        concept="polygon-perimeter-from-corners",
        tags=("geometry", "lists"),
        phrasings=(
            "Write a function to compute the perimeter of a polygon from the list of its "
            "corners, (x, y) tuples in order around it, rounded to 2 decimals.",
            "Write a python function to return, to two decimals, the length of the closed path "
            "through the points of a list in their order and back to the first point.",
            "Given at least three corner points of a polygon in order, return the total length "
            "of its sides, the one from the last corner to the first included, with 2 decimals.",
            "How long is the boundary of the polygon whose corners are listed, as pairs of "
            "coordinates, one after another around it? Round to two decimal places.",
            "Add up the straight-line distances between successive points, the last being "
            "followed by the first, and round the sum to 2 decimals; there are three points or "
            "more.",
            "A fence runs from post to post in the order of my list of (x, y) positions and "
            "closes at the starting post. Return its length rounded to two decimals.",
        ),
        more_phrasings=(
            "Write a function to get the perimeter of a polygon from its ordered list of (x, y) corners, 2 decimals.",
            "Write a python function to total the side lengths of a closed polygon whose three or more vertices are listed in order as (x, y) tuples, rounded to two places.",
            "For a list of at least three points, each an (x, y) tuple, return the length of the closed line that visits them in order and goes back to the start, to 2 decimals.",
            "How far does one walk going straight from each corner (x, y) to the next in the list and from the last one home to the first? Two decimals, please.",
            "Circumference of a polygon given by corner tuples, two decimals.",
            "I lay a rope tightly round some pegs, exactly along the straight lines from one to the next in the list, and tie the end to the beginning. How long is the rope, rounded to 2 decimals? The pegs are (x, y) tuples.",
            "The sum of the Euclidean distances |p(i) - p(i+1)| over all i, indices taken cyclically, for vertices p given as (x, y) tuples; rounded to two decimals.",
            "(0, 0), (3, 0), (3, 4) give 12.0, being 3 + 4 + 5 with the way back to (0, 0) included. Return this length for any three or more corners in order, rounded to 2 decimals.",
        ),
        names=("polygon_perimeter", "perimeter", "boundary_length", "fence_length"),
        solutions=(
            """import math

def <f>(points):
    return round(sum(math.dist(p, q) for p, q in zip(points, points[1:] + points[:1])), 2)""",
            """from math import hypot

def <f>(corners):
    total = 0
    for i in range(len(corners)):
        x, y = corners[i]
        u, v = corners[(i + 1) % len(corners)]
        total += hypot(u - x, v - y)
    return round(total, 2)""",
            """def <f>(points):
    length = 0
    for i, (x, y) in enumerate(points):
        px, py = points[i - 1]
        length += ((x - px) ** 2 + (y - py) ** 2) ** 0.5
    return round(length, 2)""",
        ),
        inputs=lambda rng: (
            list(zip(distinct(rng, -5, 12, (n := rng.randint(3, 5))), integers(rng, -5, 12, n))),
        ),
    ),
    Family(
        concept="incircle-radius-of-triangle",
        tags=("geometry",),
        phrasings=(
            "Write a function to compute the radius of the circle inscribed in a triangle with "
            "the sides a, b and c, rounded to 2 decimals.",
            "Write a python function to return the inradius of a triangle from its three side "
            "lengths, to two decimals; the sides do form a triangle.",
            "Given three valid side lengths of a triangle, return its area divided by half its "
            "perimeter, which is the radius of the incircle, with 2 decimals.",
            "How big is the radius of the largest circle that fits inside a triangle with sides "
            "a, b, c? Round to two decimals.",
            "A circle touches all three sides of a triangle from within. Return its radius for "
            "the given side lengths, rounded to 2 decimal places; the triangle exists.",
            "I know the three sides of a proper triangle and want the inscribed circle's radius, "
            "two digits after the point.",
        ),
        more_phrasings=(
            "Write a function to get the inscribed circle's radius for a triangle with sides a, b, c, to 2 decimals.",
            "Write a python function to find the inradius out of three sides that form a triangle, rounded to two places.",
            "For the three sides of an existing triangle, return the radius of the circle that lies inside and touches every side, to 2 decimals.",
            "How far is the point that has the same distance to all three sides of a triangle from them, when the sides a, b, c are known? Two decimals.",
            "Inradius from three sides, 2 decimals.",
            "A round pond shall be as big as possible in a triangular garden with the sides a, b and c. What is the distance from the pond's middle to its edge, rounded to two decimals?",
            "The quotient of area and semiperimeter of the triangle with side lengths a, b, c, rounded to two decimals.",
            "3, 4 and 5 give 1.0, as the area 6 over half the perimeter, 6, is 1. Use Heron's formula for the area with other sides, and round to 2 decimals.",
        ),
        names=("incircle_radius", "inradius", "inscribed_radius", "inner_circle_radius"),
        solutions=(
            """from math import sqrt

def <f>(a, b, c):
    s = (a + b + c) / 2
    area = sqrt(s * (s - a) * (s - b) * (s - c))
    return round(area / s, 2)""",
            """def <f>(a, b, c):
    s = (a + b + c) / 2
    return round(((s - a) * (s - b) * (s - c) / s) ** 0.5, 2)""",
        ),
        inputs=triangle,
    ),
    Family(
        concept="lines-are-perpendicular",
        tags=("geometry",),
        phrasings=(
            "Write a function to tell whether the line through points p and q is perpendicular "
            "to the line through r and s; all four are (x, y) tuples of ints, p differs from q "
            "and r from s.",
            "Write a python function to check if two lines, the first given by two different "
            "points p, q and the second by two different points r, s, have directions at a right "
            "angle.",
            "Given four points with whole coordinates, in order two distinct ones on each of two "
            "lines, return True if the lines' directions are at 90 degrees, else False.",
            "Are the directions from p to q and from r to s at right angles to each other? The "
            "points are integer pairs, p != q and r != s.",
            "Return whether line pq is orthogonal to line rs, vertical and horizontal lines "
            "included; the four arguments p, q, r, s are (x, y) tuples of integers, with p != q "
            "and r != s.",
            "Two roads lead straight through two different map points each: p and q, r and s "
            "(integer coordinate pairs). Would they cross square on, that is at 90 degrees? "
            "Return a boolean.",
        ),
        more_phrasings=(
            "Write a function to check if line pq is at a right angle to line rs, for integer points (x, y) with p != q and r != s.",
            "Write a python function to decide, from four integer coordinate pairs p, q, r, s, if the vectors q - p and s - r, neither of them zero, have the dot product 0.",
            "For integer points p, q on one line and r, s on another, each two being different, return whether the two lines' directions are orthogonal.",
            "Does going from r to s mean turning by exactly 90 degrees from the direction p to q? All four are (x, y) pairs of ints, p is not q and r is not s. True or False.",
            "Is line p-q perpendicular to line r-s (integer points, each pair distinct)?",
            "Two sticks lie on squared paper, one with its ends at the points p and q, the other at r and s; the two ends of a stick never coincide. Do the sticks point in directions at a right angle, no matter where they lie?",
            "True if and only if (q - p) . (s - r) = 0 for integer points p != q and r != s in the plane.",
            "(0, 0), (2, 1) and (5, 5), (4, 7) give True since 2 * -1 + 1 * 2 is 0. Check any p, q, r, s in this way; p and q differ, so do r and s.",
        ),
        names=("are_perpendicular", "lines_perpendicular", "at_right_angle", "is_orthogonal"),
        solutions=(
            """def <f>(p, q, r, s):
    return (q[0] - p[0]) * (s[0] - r[0]) + (q[1] - p[1]) * (s[1] - r[1]) == 0""",
            """def <f>(p, q, r, s):
    first = [b - a for a, b in zip(p, q)]
    second = [b - a for a, b in zip(r, s)]
    return sum(a * b for a, b in zip(first, second)) == 0""",
        ),
        inputs=two_lines,
    ),
    Family(
        concept="whole-points-on-segment",
        tags=("geometry", "number-theory"),
        phrasings=(
            "Write a function to count the points with whole coordinates on the straight segment "
            "between two such points, both ends included; the arguments are (x, y) tuples.",
            "Write a python function to find how many integer grid points lie on the line "
            "segment from p to q, counting p and q themselves (pairs of ints; equal ends give 1).",
            "Given two points as integer tuples (x, y), return the number of integer points on "
            "the segment joining them, its end points among them; if they coincide that is 1.",
            "How many grid points does the straight line from p to q hit, start and finish "
            "counted, if p and q are grid points (tuples of two ints, perhaps the same one)?",
            "A nail stands at every point with integer coordinates. A thread is stretched "
            "straight from nail p to nail q, each an (x, y) tuple: return how many nails it "
            "touches, the two ends included (1 when p == q).",
            "Return the count of lattice points on the closed segment pq for integer pairs p and "
            "q, one if both are the same point.",
        ),
        more_phrasings=(
            "Write a function to count the integer points on the segment from p to q, ends included, p and q being integer (x, y) tuples (1 if equal).",
            "Write a python function to determine the number of lattice points on the straight connection of two lattice points, both of these among them; coinciding points give 1.",
            "For two tuples of whole coordinates, return how many points with whole coordinates lie on the line between them, counting start and end, which may be the same single point.",
            "On how many crossings of the grid lines does a straight stroke from crossing p to crossing q pass exactly, including p and q (1 if p is q)? Both are (x, y) tuples of ints.",
            "Grid points on segment pq, end points included.",
            "On squared paper draw a straight line from one corner of the squares to another, each given as an (x, y) pair. How many such corners are on the line, the two ends too? If both ends are the same it is 1.",
            "The number of points of Z x Z on the closed segment with the end points p and q in Z x Z, p = q allowed.",
            "From (0, 0) to (4, 6) there are (0, 0), (2, 3) and (4, 6), so 3: the greatest common divisor of the two coordinate differences plus one. Return it for any p, q.",
        ),
        names=("points_on_segment", "grid_points_between", "lattice_points", "nails_touched"),
        solutions=(
            """from math import gcd

def <f>(p, q):
    return gcd(q[0] - p[0], q[1] - p[1]) + 1""",
            """def <f>(p, q):
    a, b = abs(q[0] - p[0]), abs(q[1] - p[1])
    while b:
        a, b = b, a % b
    return a + 1""",
            """def <f>(p, q):
    (x, y), (u, v) = p, q
    return sum(
        (u - x) * (j - y) == (v - y) * (i - x)
        for i in range(min(x, u), max(x, u) + 1) for j in range(min(y, v), max(y, v) + 1)
    )""",
        ),
        inputs=lambda rng: ((x := rng.randint(-5, 5), y := rng.randint(-5, 5)),
            (x + (k := rng.randint(1, 5)) * rng.randint(-4, 4), y + k * rng.randint(-4, 4))),
    ),
    Family(
        concept="root-mean-square-of-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to compute the root mean square of a non-empty list of numbers, "
            "rounded to 2 decimals.",
            "Write a python function to return the square root of the average of the squared "
            "values of a non-empty list, to two decimals.",
            "Given a list with at least one number, square them all, take the mean and then its "
            "square root; round to 2 decimals.",
            "What is the quadratic mean of the values in a list that is not empty? Two digits "
            "after the decimal point, please.",
            "Return sqrt((x1**2 + ... + xn**2) / n), rounded to two decimals, for a list of n >= "
            "1 numbers.",
            "I need the effective value (RMS) of a non-empty list of samples, rounded to 2 "
            "decimal places.",
        ),
        names=("root_mean_square", "rms", "quadratic_mean", "effective_value"),
        solutions=(
            """from math import sqrt

def <f>(numbers):
    return round(sqrt(sum(x * x for x in numbers) / len(numbers)), 2)""",
            """def <f>(values):
    total = 0
    for value in values:
        total += value ** 2
    return round((total / len(values)) ** 0.5, 2)""",
            """from statistics import fmean

def <f>(samples):
    return round(fmean([x * x for x in samples]) ** 0.5, 2)""",
        ),
        inputs=lambda rng: (integers(rng, -9, 12, rng.choice((1, 2, 3, 4, 5, 6))),),
    ),
    Family(
        concept="standard-scores-of-list",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to turn every number of a list into its z-score, (value - mean) / "
            "population standard deviation, rounded to 2 decimals; the numbers are not all equal.",
            "Write a python function to standardise a list: from each value subtract the mean "
            "and divide by the standard deviation of the population, two decimals; at least two "
            "values differ.",
            "Given a list of numbers, not all the same, return the list of their standard scores "
            "to 2 decimals, using the population standard deviation (dividing by n).",
            "By how many population standard deviations does each value of a list lie above (or, "
            "negative, below) the mean? Return a list in the same order, rounded to two "
            "decimals. Not all values are equal.",
            "Return z-scores for a list of values that are not all alike: distance from the "
            "average in units of the standard deviation, the latter computed with n and not n - "
            "1; round each to 2 decimals.",
            "My marks should be normalised to mean 0 and population standard deviation 1; return "
            "the new list, every entry rounded to 2 places. The marks are not all equal.",
        ),
        more_phrasings=(
            "Write a function to compute z-scores of a list, with the population standard deviation, each to 2 decimals; not all numbers are equal.",
            "Write a python function to express every list entry as its deviation from the mean in standard deviations (population version), rounded to two places; the entries are not all alike.",
            "For a list of numbers with at least two different ones, return the list of (x - mean) / sigma, sigma being the root of the mean squared deviation, with 2 decimals each.",
            "How many population standard deviations is each number above (plus) or below (minus) the average? List the answers with two decimals; the numbers are not all the same.",
            "Population z-scores, two decimals, non-constant list.",
            "Tell every pupil how far off the class average he is, measured in the usual spread of the class (standard deviation over all n pupils), minus for below, rounded to 2 decimals. Not everyone has the same mark.",
            "The list of (x - m) / s, rounded to two decimals, where m is the arithmetic mean and s > 0 the population standard deviation of the list.",
            "[1, 3] becomes [-1.0, 1.0], as the mean is 2 and the deviation, computed with n = 2, is 1. Do it for any list that is not constant and round to 2 places.",
        ),
        names=("z_scores", "standard_scores", "standardise", "normalise_marks"),
        solutions=(
            """from statistics import fmean, pstdev

def <f>(numbers):
    mean, deviation = fmean(numbers), pstdev(numbers)
    return [round((x - mean) / deviation, 2) for x in numbers]""",
            """def <f>(values):
    mean = sum(values) / len(values)
    deviation = (sum((v - mean) ** 2 for v in values) / len(values)) ** 0.5
    return [round((v - mean) / deviation, 2) for v in values]""",
        ),
        inputs=lambda rng: (distinct(rng, 0, 20, rng.randint(2, 6)),),
    ),
    Family(
        concept="slope-of-best-line",
        tags=("lists", "tuples", "numbers"),
        phrasings=(
            "Write a function to compute the slope of the least-squares line through a list of "
            "(x, y) tuples, rounded to 2 decimals; the x values are not all equal.",
            "Write a python function to return the gradient of the straight line that fits a "
            "list of points best in the sense of least squares of the vertical errors, to two "
            "decimals; at least two different xs occur.",
            "Given data points (x, y) with not all xs the same, return the slope of the simple "
            "linear regression of y on x, with 2 decimals.",
            "How much does y rise per unit of x along the ordinary regression line of the listed "
            "(x, y) pairs? Round to two decimals; the xs are not all equal.",
            "Fit y = m * x + c to a list of (x, y) tuples by least squares and return m, rounded "
            "to 2 decimal places. The list has at least two distinct x values.",
            "I've got measurements as (x, y) pairs, with different xs among them, and want the "
            "trend: the regression slope of y against x to two decimals.",
        ),
        more_phrasings=(
            "Write a function to get the regression line's slope for (x, y) tuples, 2 decimals; not all x are equal.",
            "Write a python function to estimate by least squares how steep the best straight line through given (x, y) points is, to two places; there are at least two different x values.",
            "For a list of (x, y) tuples, whose x are not all the same, return the factor m of the line y = m * x + c that makes the sum of squared vertical errors smallest, rounded to 2 decimals.",
            "What is the gradient of the best fitting line (ordinary least squares, y against x) of a cloud of (x, y) points with at least two distinct xs? Two decimals.",
            "Least-squares slope of y on x, two decimals.",
            "I noted for several days the hours of sun and the ice creams sold, as pairs. By how many ice creams do sales go up per hour along the best straight line, in the usual least-squares sense, rounded to 2 places? The hours are not all the same.",
            "The covariance of x and y divided by the variance of x, over a list of (x, y) pairs with non-constant x, rounded to two decimals.",
            "Subtract the mean from all xs and from all ys; the sum of the products x * y, divided by the sum of the squared xs, which is not 0, is the result, with 2 decimals.",
        ),
        names=("regression_slope", "best_slope", "trend_slope", "fit_slope"),
        solutions=(
            """def <f>(points):
    n = len(points)
    sx = sum(x for x, y in points)
    sy = sum(y for x, y in points)
    sxy = sum(x * y for x, y in points)
    sxx = sum(x * x for x, y in points)
    return round((n * sxy - sx * sy) / (n * sxx - sx * sx), 2)""",
            """def <f>(points):
    xs, ys = zip(*points)
    top = len(points) * sum(x * y for x, y in zip(xs, ys)) - sum(xs) * sum(ys)
    bottom = len(points) * sum(x ** 2 for x in xs) - sum(xs) ** 2
    return round(top / bottom, 2)""",
            """def <f>(points):
    mean_x = sum(x for x, y in points) / len(points)
    mean_y = sum(y for x, y in points) / len(points)
    top = sum((x - mean_x) * (y - mean_y) for x, y in points)
    bottom = sum((x - mean_x) ** 2 for x, y in points)
    return round(top / bottom, 2)""",
        ),
        # Two or four points: their means are exact as floats, so all solutions round alike.
        inputs=lambda rng: (
            list(zip(sorted(distinct(rng, 0, 9, (n := rng.choice((2, 4, 4))))), integers(rng, 0, 15, n))),
        ),
    ),
    Family(
        concept="exponential-smoothing",
        tags=("lists", "sequences"),
        phrasings=(
            "Write a function to smooth a list of numbers: the first stays, and each next "
            "smoothed value is <a> times the new number plus <b> times the smoothed value "
            "before; return the list with entries rounded to 2 decimals, unrounded in between.",
            "Write a python function to apply exponential smoothing with factor <a> to a list: "
            "s0 = x0, s = <a> * x + <b> * previous s. Round only the values returned, to 2 "
            "decimals; an empty list stays empty.",
            "Given readings in a list, return their exponentially smoothed series: begin with "
            "the first reading and then always take <a> of the reading and <b> of the last "
            "smoothed value. Two decimals in the output, full precision inside.",
            "What does the series become if every value after the first is replaced by <a> * "
            "value + <b> * (the smoothed value before it)? Return all smoothed values rounded to "
            "2 decimals, rounding at the very end; [] for [].",
            "Return the smoothed list s of x with s[0] = x[0] and s[i] = <a> * x[i] + <b> * s[i "
            "- 1], each rounded to two decimals when it is put out but not before.",
            "My sensor is noisy, so I mix: new estimate = <a> times reading plus <b> times old "
            "estimate, the first estimate being the first reading. I need the list of all "
            "estimates to 2 decimals (computed on with the unrounded ones), empty for no "
            "readings.",
        ),
        more_phrasings=(
            "Write a function to smooth a list exponentially: keep the first value, then <a> * value + <b> * last smoothed; round the returned entries to 2 decimals, not the inner ones.",
            "Write a python function to run a low-pass filter over numbers, weighting the new number with <a> and the state with <b>, the first number being the first state; return all states to two decimals, rounded only for output.",
            "For a list of readings, return one estimate per reading, the first equal to it and each later one mixing <a> parts of the reading with <b> parts of the unrounded estimate before; 2 decimals, [] for no readings.",
            "Which smoothed series, given to 2 decimals, results from s = x at the beginning and s = <a> * x + <b> * s for each further x, if one calculates with the exact s throughout?",
            "Exponential smoothing, new weight <a>, old weight <b>, output to 2 decimals.",
            "To calm down jumpy prices, start with the first price. From then on take <a> of today's price and <b> of yesterday's calmed price. List all calmed prices with 2 decimals, but don't round what you carry on with.",
            "The list of s(i) rounded to two decimals, where s(0) = x(0) and s(i) = <a> x(i) + <b> s(i - 1); the recursion uses unrounded terms, and an empty list gives [].",
            "Carry a state through the list: the first element sets it, every other element x replaces it by <a> * x + <b> * state. Write the state down after each element and round what is written to two decimals at the end.",
        ),
        names=("smooth", "exponential_smoothing", "smoothed_values", "running_estimates"),
        solutions=(
            """def <f>(values):
    result = []
    for value in values:
        estimate = <a> * value + <b> * estimate if result else value
        result.append(estimate)
    return [round(s, 2) for s in result]""",
            """from itertools import accumulate

def <f>(values):
    smoothed = accumulate(values, lambda old, new: <a> * new + <b> * old)
    return [round(s, 2) for s in smoothed]""",
        ),
        inputs=lambda rng, a, b: (integers(rng, 0, 30, size(rng, 2, 5)),),
        parameters=lambda rng: (lambda a: {"a": a, "b": round(1 - a, 1)})(rng.choice((0.5, 0.2, 0.3, 0.4, 0.6))),
    ),
    Family(
        concept="quartile-distance",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to compute the interquartile range of at least two numbers: the "
            "median of the upper half of the sorted list minus that of the lower half, the "
            "middle element of an odd count being in neither half.",
            "Write a python function to return median of the larger half minus median of the "
            "smaller half of a list (two or more numbers, unsorted); with an odd number of them "
            "leave the middle one out of both halves.",
            "Given a list of two or more numbers, sort it, split it into a low and a high half "
            "(dropping the middle one if the length is odd) and return the difference of the two "
            "halves' medians, high minus low.",
            "How far apart are the upper and the lower quartile, taken as the medians of the two "
            "halves of the ordered values? For an odd count the central value belongs to no "
            "half; there are at least two values, in any order.",
            "Return Q3 - Q1 for a list of at least two numbers in any order, where Q1 and Q3 are "
            "the medians of the bottom and top len // 2 values.",
            "I want the spread of the middle half of my data: the median of the greatest n // 2 "
            "of the n values less the median of the smallest n // 2 (n >= 2).",
        ),
        more_phrasings=(
            "Write a function to get the interquartile range of two or more numbers: median of the top half minus median of the bottom half, leaving out the middle one if the count is odd.",
            "Write a python function to subtract the lower quartile from the upper one, each being the median of the n // 2 lowest or highest of n >= 2 unsorted values.",
            "For an unordered list of n >= 2 numbers, return how much the median of the n // 2 largest exceeds the median of the n // 2 smallest.",
            "What is the difference of the medians of the two halves, upper minus lower, once the numbers (at least two) are in order and the central one of an odd number of them has been taken out?",
            "IQR: medians of outer halves, middle excluded if odd, n >= 2.",
            "Line the class up by height, send the one in the middle away if the number is odd, and split the line into a short half and a tall half. How much taller is the middle height of the tall half than that of the short half? There are at least two people, listed in any order.",
            "Q3 - Q1 of at least two numbers, where Q1 and Q3 are the medians of the lower and the upper half of the sorted list and the median element of an odd-length list belongs to neither.",
            "[7, 1, 5, 3, 9] is sorted into 1, 3 | 5 | 7, 9 and gives 8 - 2 = 6. Do the same with any two or more numbers, an even count having no middle to leave out.",
        ),
        names=("interquartile_range", "quartile_distance", "iqr", "middle_spread"),
        solutions=(
            """from statistics import median

def <f>(numbers):
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return median(ordered[-half:]) - median(ordered[:half])""",
            """def <f>(values):
    def middle(part):
        return (part[(len(part) - 1) // 2] + part[len(part) // 2]) / 2
    ordered = sorted(values)
    half = len(ordered) // 2
    return middle(ordered[-half:]) - middle(ordered[:half])""",
        ),
        inputs=lambda rng: (integers(rng, 0, 40, rng.randint(2, 7)),),
    ),
    Family(
        concept="split-cents-fairly",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to divide a number of cents among n people into whole cents that "
            "differ by at most one, as a list with the larger shares first; arguments cents, n.",
            "Write a python function to return the list of n whole shares adding up to total (>= "
            "0), no two more than 1 apart, in descending order; call with total, n (n > 0).",
            "Given an amount in cents (not negative) and a positive number of people, return "
            "everyone's share as integers that are as equal as can be and sum exactly to the "
            "amount, bigger ones in front.",
            "How does one pay c cents, c >= 0, out to n >= 1 persons without breaking a cent, "
            "shares being as level as possible? List the n shares, the higher ones at the start.",
            "Split the integer total >= 0 into n >= 1 integer parts, sum preserved, where the "
            "largest and the smallest part differ by 0 or 1; return them from largest to "
            "smallest.",
            "A bill of so many cents is shared by n friends; the cents that are left over go one "
            "each to the first friends. Return the list of what each pays, given the bill (0 or "
            "more) and n (1 or more).",
        ),
        more_phrasings=(
            "Write a function to share total cents among n people in whole cents as evenly as possible, larger shares first, as a list; arguments total >= 0, n > 0.",
            "Write a python function to break a non-negative integer into a positive number of integer parts that are equal or one apart, listed in falling order (integer first, number of parts second).",
            "For an amount c >= 0 and a head count n >= 1, return the n whole shares, those who get a cent more being at the front of the list.",
            "How much does everyone get if total things, 0 or more, are dealt to n people one after the other in rounds, beginning with person 0? Return the list of the n amounts.",
            "n near-equal integer shares of a total, descending.",
            "Some friends split the money in a jar, down to the cent. What cannot be split evenly goes in single cents to the first ones. List what each gets; you are told the cents (never negative) and how many friends (at least one).",
            "The non-increasing list of n integers with sum t whose greatest and least elements differ by at most 1, for t >= 0 and n >= 1 in this order.",
            "11 cents for 4 make [3, 3, 3, 2] and 2 cents for 3 make [1, 1, 0]: everybody gets the whole quotient, and as many as the remainder says, from the front, get one more.",
        ),
        names=("split_cents", "fair_shares", "share_amount", "even_split"),
        solutions=(
            """def <f>(total, n):
    share, rest = divmod(total, n)
    return [share + 1] * rest + [share] * (n - rest)""",
            """def <f>(total, n):
    return [total // n + (i < total % n) for i in range(n)]""",
            """def <f>(total, n):
    shares = []
    for people in range(n, 0, -1):
        share = -(-total // people)
        shares.append(share)
        total -= share
    return shares""",
        ),
        inputs=lambda rng: (rng.choice((rng.randint(0, 20), rng.randint(50, 999))), rng.randint(1, 7)),
    ),
    Family(
        concept="cheaper-pack-per-unit",
        tags=("units", "numbers"),
        phrasings=(
            "Write a function to compare two packs by price per unit and return 'first', "
            "'second' or 'same' for the cheaper one; arguments: price and amount of the first, "
            "then price and amount of the second, positive integers.",
            "Write a python function to tell which of two offers costs less per unit: given "
            "price1, amount1, price2, amount2 (ints above 0), return the string 'first', "
            "'second', or 'same' when they cost equally much.",
            "Given four positive integers, the price and the content of one pack and then of "
            "another, return 'first' if the first has the lower unit price, 'second' if the "
            "other has, 'same' on a tie.",
            "Which pack is the better buy per piece? Parameters are price and size of pack one, "
            "price and size of pack two, all positive ints; answer 'first', 'second' or 'same'.",
            "Return 'first' when p1 / n1 is smaller than p2 / n2, 'second' when it is greater "
            "and 'same' when both are exactly equal, for positive integers p1, n1, p2, n2 in "
            "this order.",
            "In the shop I see two boxes, with price and weight each (call: price, weight, "
            "price, weight; integers > 0). Tell me by 'first' or 'second' which gives more for "
            "the money, by 'same' if neither does.",
        ),
        names=("cheaper_pack", "better_offer", "compare_unit_prices", "best_buy"),
        solutions=(
            """def <f>(price1, amount1, price2, amount2):
    first = price1 * amount2
    second = price2 * amount1
    if first < second:
        return "first"
    if first > second:
        return "second"
    return "same\"""",
            """def <f>(p1, n1, p2, n2):
    if p1 * n2 == p2 * n1:
        return "same"
    return "first" if p1 / n1 < p2 / n2 else "second\"""",
            """def <f>(p1, n1, p2, n2):
    difference = p1 * n2 - p2 * n1
    return "same" if difference == 0 else "first" if difference < 0 else "second\"""",
        ),
        inputs=lambda rng: (
            p := rng.randint(1, 12), n := rng.randint(1, 9),
            *((p * 3, n * 3) if chance(rng, 0.3) else (rng.randint(1, 30), rng.randint(1, 20))),
        ),
    ),
    Family(
        concept="break-even-units",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the least number of units to sell so that income covers "
            "all costs, from the fixed costs, the price per unit and the (lower) cost per unit, "
            "all ints, in this order.",
            "Write a python function to compute the break-even quantity: the smallest whole n >= "
            "0 with n * price >= fixed + n * cost. Arguments fixed, price, cost; price is above "
            "cost, fixed is not negative.",
            "Given fixed costs >= 0, the selling price of a piece and its production cost, which "
            "is smaller, return how many pieces (whole, as few as possible) must be sold not to "
            "make a loss.",
            "From how many items on does a business with the given fixed costs (0 or more), item "
            "price and item cost (below the price) no longer lose money? All integers; take them "
            "in that order.",
            "Return the minimum non-negative integer of sales at which sales times (price - "
            "cost) reaches the fixed costs; parameters fixed, price, cost with price > cost and "
            "fixed >= 0.",
            "My stall costs me a fixed sum, zero or more; each cake sells for price and costs me "
            "cost, which is less. How many cakes do I have to sell, at least, to end without a "
            "loss? Call with fixed, price, cost, all whole numbers.",
        ),
        more_phrasings=(
            "Write a function to find how many units must be sold at the least to recover fixed costs; int arguments fixed >= 0, price, cost, with price > cost.",
            "Write a python function to divide the fixed costs by the margin per piece, price less cost, and round up to a whole number of pieces; called with fixed, price, cost (fixed not negative, margin positive).",
            "For fixed costs of 0 or more, a unit price and a lower unit cost, all integers, return the smallest quantity whose revenue is at least its total cost.",
            "From how many items on does selling at price what costs cost to make no longer lose money, if fixed has to be earned besides? Whole numbers in the order fixed, price, cost; price is above cost and fixed is at least 0.",
            "Break-even count from fixed, price, cost (price > cost, fixed >= 0).",
            "Printing T-shirts needs a machine for a fixed sum, perhaps 0. Each shirt costs me something and brings in more. How many must I sell until the machine is paid? I give the fixed sum, what a shirt brings and what it costs, as whole numbers.",
            "The least integer n >= 0 satisfying n (price - cost) >= fixed, for integers fixed >= 0 and price > cost, passed as fixed, price, cost.",
            "100, 9 and 6 give 34: every unit leaves 3, 33 units bring only 99, so one more is needed. If the first argument, the never negative fixed cost, is 0, the answer is 0; price, the second, always exceeds cost, the third.",
        ),
        names=("break_even", "units_to_break_even", "least_sales", "break_even_quantity"),
        solutions=(
            """def <f>(fixed, price, cost):
    return -(-fixed // (price - cost))""",
            """def <f>(fixed, price, cost):
    units = 0
    while units * price < fixed + units * cost:
        units += 1
    return units""",
            """def <f>(fixed, price, cost):
    units, rest = divmod(fixed, price - cost)
    return units + 1 if rest else units""",
        ),
        inputs=lambda rng: (
            rng.choice((0, rng.randint(1, 60), rng.randint(50, 600), rng.randint(50, 600))),
            (cost := rng.randint(1, 20)) + rng.randint(1, 15), cost,
        ),
    ),
    Family(
        concept="nth-weekday-of-month",
        tags=("dates",),
        phrasings=(
            "Write a function to find on which day of the month the nth given weekday falls; "
            "arguments year, month, weekday (0 Monday to 6 Sunday) and n from 1 to 4.",
            "Write a python function to return the day number of the nth Monday, Tuesday, ... of "
            "a month: call with year, month, weekday as 0 (Monday) to 6 (Sunday), and n between "
            "1 and 4.",
            "Given year, month, weekday (Monday is 0, Sunday is 6) and n in 1..4, return the day "
            "of the month, as an int, of that weekday's nth occurrence.",
            "Which date in the month has, say, its third Friday? Take year, month, weekday "
            "number (0 = Monday, ..., 6 = Sunday) and n (1 to 4); answer with the day, 1 to 28.",
            "Return the day, an integer, on which a weekday comes up for the nth time in the "
            "month. Parameters: year, month, weekday counted from 0 for Monday, n from 1 through "
            "4.",
            "Our club meets on the nth such-and-such weekday of each month (n is 1, 2, 3 or 4). "
            "On what day of the month is that, for the given year, month, weekday (0 means "
            "Monday, 6 Sunday) and n?",
        ),
        names=("nth_weekday", "day_of_nth_weekday", "meeting_day", "find_weekday_date"),
        solutions=(
            """from datetime import date

def <f>(year, month, weekday, n):
    first = date(year, month, 1).weekday()
    return 1 + (weekday - first) % 7 + 7 * (n - 1)""",
            """from datetime import date

def <f>(year, month, weekday, n):
    days = [day for day in range(1, 29) if date(year, month, day).weekday() == weekday]
    return days[n - 1]""",
            """from datetime import date, timedelta

def <f>(year, month, weekday, n):
    day = date(year, month, 1)
    while day.weekday() != weekday:
        day += timedelta(days=1)
    return day.day + 7 * (n - 1)""",
        ),
        inputs=lambda rng: (rng.randint(1990, 2035), rng.randint(1, 12), rng.randint(0, 6), rng.randint(1, 4)),
    ),
    Family(
        concept="add-months-to-date",
        tags=("dates",),
        phrasings=(
            "Write a function to add n >= 0 months to a date 'YYYY-MM-DD', keeping the day or, "
            "if the new month is too short, taking its last day; return the same format.",
            "Write a python function to return the date n months after a given one (texts like "
            "'2024-01-31', n not negative): same day number, or the month's last day where that "
            "number does not exist.",
            "Given a date as 'YYYY-MM-DD' and n >= 0, move it n calendar months ahead and return "
            "it in this format; a day beyond the end of the target month becomes its last day.",
            "What date is it n months later (n >= 0)? Input and output are written YYYY-MM-DD; "
            "2023-01-31 plus one month is 2023-02-28, the last day there is.",
            "Shift an ISO date string forward by a non-negative number of months. The day stays, "
            "except that it is lowered to the month's length if necessary. Return an ISO date "
            "string.",
            "A contract of a date like '2024-08-31' is renewed n months later, n at least 0, on "
            "the same day of the month, or on the month's final day if it has no such day. "
            "Return the date of renewal, written the same way.",
        ),
        more_phrasings=(
            "Write a function to move a 'YYYY-MM-DD' date n >= 0 months on, same format, using the month's last day if the day doesn't exist there.",
            "Write a python function to advance an ISO date by a non-negative count of months, clipping the day of the month to what the target month has.",
            "For a date string YYYY-MM-DD and a number n of months, 0 or more, return as such a string the same day n months later, or the end of that month when it is too short.",
            "What date, written 'YYYY-MM-DD' like the one given, lies n months (n not negative) ahead, if days like 30 February become the month's final day?",
            "'YYYY-MM-DD' plus n >= 0 months, day capped at month end.",
            "My rent is due on the same day every month, and on the last one where a month doesn't have that day. Starting from a date like '2023-01-31', when is it due n months later (n from 0 up)? Same way of writing.",
            "The ISO date whose month is n >= 0 calendar months after that of the given ISO date and whose day is the minimum of the given day and the length of the target month.",
            "'2024-01-31' with 1 gives '2024-02-29', with 3 gives '2024-04-30', with 12 gives '2025-01-31' and with 0 stays. Shift any such date by n >= 0 months.",
        ),
        names=("add_months", "months_later", "shift_months", "date_plus_months"),
        solutions=(
            """from datetime import date

def <f>(text, n):
    year, month, day = map(int, text.split("-"))
    years, month = divmod(month - 1 + n, 12)
    while True:
        try:
            return date(year + years, month + 1, day).isoformat()
        except ValueError:
            day -= 1""",
            """from datetime import date, timedelta

def <f>(text, n):
    start = date.fromisoformat(text)
    count = start.year * 12 + start.month - 1 + n
    first = date(count // 12, count % 12 + 1, 1)
    last = date((count + 1) // 12, (count + 1) % 12 + 1, 1) - timedelta(days=1)
    return first.replace(day=min(start.day, last.day)).isoformat()""",
        ),
        inputs=lambda rng: (
            rng.choice(("2024-01-31", "2023-03-31", "2023-10-31", "2024-02-29", "2023-08-30", "2022-12-31"))
            if chance(rng, 0.5) else iso(rng, 1999, 2030),
            rng.choice((0, 1, 1, 2, 3, 6, 11, 12, 13, 25)),
        ),
    ),
    Family(
        concept="days-until-birthday",
        tags=("dates",),
        phrasings=(
            "Write a function to count the days from today, 'YYYY-MM-DD', to the next birthday "
            "'MM-DD' (never 02-29); 0 if it is today.",
            "Write a python function to return in how many days a yearly event on 'MM-DD' comes "
            "next, seen from the date 'YYYY-MM-DD' given first; today gives 0, and the event is "
            "never on 02-29.",
            "Given a date as 'YYYY-MM-DD' and a birthday as 'MM-DD' other than 02-29, return the "
            "number of days until the birthday, this year or else next, and 0 on the day itself.",
            "How many days are left until my birthday? First comes today's date (YYYY-MM-DD), "
            "then the birthday (MM-DD, not February 29); on the birthday the answer is 0.",
            "Return the smallest number of days, 0 or more, that must be added to the first "
            "argument, a YYYY-MM-DD date, to land on the month and day of the second one, MM-DD, "
            "which is not 02-29.",
            "From a day such as '2024-12-30' I count the sleeps to the next anniversary on, say, "
            "'01-02' (that makes 3; none if it is the very day). Anniversaries on 02-29 do not "
            "occur.",
        ),
        more_phrasings=(
            "Write a function to count days from a date 'YYYY-MM-DD' to the next 'MM-DD', 0 if it's that day; 02-29 does not occur.",
            "Write a python function to find the distance in days between a given day (YYYY-MM-DD) and the coming occurrence of an anniversary (MM-DD, never 02-29), the given day itself counting as 0.",
            "For today's date as YYYY-MM-DD and then a birthday as MM-DD other than 02-29, return in how many days it is, 0 meaning today.",
            "How many nights lie between a date, 'YYYY-MM-DD', and the first day from it on that has the month and day 'MM-DD' (not 02-29)?",
            "Days to next 'MM-DD' from 'YYYY-MM-DD', same day 0, no 02-29.",
            "A child crosses off days until the party. Today is the first input, a full date like '2025-03-01'; the party is every year on the second, like '03-10', never 02-29. How many days does she still have to wait? None if it is today.",
            "The least integer d >= 0 such that the date d days after the first argument (YYYY-MM-DD) has the month and day of the second (MM-DD, never 02-29).",
            "'2025-06-10' and '06-12' give 2, '06-10' gives 0, and '06-09' gives 364, since it has just gone by and comes again only next year. The second text is never '02-29'.",
        ),
        names=("days_until_birthday", "days_to_birthday", "sleeps_until", "days_to_anniversary"),
        solutions=(
            """from datetime import date

def <f>(today, birthday):
    now = date.fromisoformat(today)
    month, day = map(int, birthday.split("-"))
    following = date(now.year, month, day)
    if following < now:
        following = date(now.year + 1, month, day)
    return (following - now).days""",
            """from datetime import date, timedelta

def <f>(today, birthday):
    day = date.fromisoformat(today)
    count = 0
    while day.isoformat()[5:] != birthday:
        day += timedelta(days=1)
        count += 1
    return count""",
        ),
        inputs=lambda rng: (
            (today := iso(rng, 1999, 2030)), today[5:] if chance(rng, 0.08) else iso(rng, 2001, 2001)[5:],
        ),
    ),
    Family(
        concept="round-clock-time",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to round a 24-hour clock time 'HH:MM' to the nearest full <k> "
            "minutes, in the same format; after 23:59 comes 00:00.",
            "Write a python function to return the time 'HH:MM' (24 hours) rounded to the "
            "closest multiple of <k> minutes, with two digits each and midnight as 00:00.",
            "Given a time of day as text HH:MM, 24-hour clock, return the nearest time whose "
            "minutes are divisible by <k>; times close enough before midnight give '00:00'.",
            "Which time on the <k>-minute grid is nearest to the time given as 'HH:MM' (00:00 to "
            "23:59)? Same format, and 24:00 is written 00:00.",
            "Snap a clock time, a string HH:MM on the 24-hour clock, to steps of <k> minutes, "
            "whichever step is nearer, and return it as HH:MM; rounding up past the last step of "
            "the day leads to 00:00.",
            "Our time sheets know only full steps of <k> minutes. Turn 'HH:MM' into the nearest "
            "permitted time in that same format, where the day's end counts as 00:00.",
        ),
        more_phrasings=(
            "Write a function to round an 'HH:MM' time to the nearest <k> minutes, 24-hour clock, 23:59 being followed by 00:00.",
            "Write a python function to bring a time of day, text of the form HH:MM from 00:00 to 23:59, to whichever <k>-minute mark is closest, wrapping at midnight to 00:00.",
            "For a clock text 'HH:MM' (24 hours), return in the same form the multiple of <k> minutes since midnight that is nearest; if that is the end of the day, '00:00'.",
            "What does a clock that can only show every <k>th minute of the day say when it shows the time closest to 'HH:MM', and 00:00 for midnight? Two digits for hours and for minutes.",
            "'HH:MM' rounded to <k> minutes, 24:00 as 00:00.",
            "The bus only comes every <k> minutes, counted from midnight. Which bus time is closest to the time I name, in the style 08:05? The bus at the day's very end counts as 00:00 of the next.",
            "The time of day whose minute count since 00:00 is the multiple of <k> nearest to that of the given 'HH:MM', taken modulo 24 hours and written with two digits each.",
            "Turn hours and minutes into minutes, divide by <k>, round to a whole number, multiply by <k>, start again at 0 when 1440 is reached, and write the result as 'HH:MM'.",
        ),
        names=("round_time", "nearest_step_time", "snap_time", "round_clock"),
        solutions=(
            """def <f>(time):
    hours, minutes = map(int, time.split(":"))
    total = round((hours * 60 + minutes) / <k>) * <k> % 1440
    return f"{total // 60:02d}:{total % 60:02d}\"""",
            """def <f>(time):
    total = int(time[:2]) * 60 + int(time[3:])
    rest = total % <k>
    total += <k> - rest if rest > <k> // 2 else -rest
    hours, minutes = divmod(total % (24 * 60), 60)
    return "%02d:%02d" % (hours, minutes)""",
        ),
        inputs=lambda rng, k: (clock(rng.randint(1430, 1439) if chance(rng, 0.3) else rng.randint(0, 1439)),),
        parameters=lambda rng: {"k": rng.choice((5, 15))},
    ),
    Family(
        concept="departure-times",
        tags=("dates", "lists"),
        phrasings=(
            "Write a function to list the departures of a bus that leaves at first ('HH:MM') and "
            "then again and again after a fixed number of minutes, never later than last "
            "('HH:MM' of the same day); arguments first, last, minutes.",
            "Write a python function to return all times 'HH:MM' from start on in steps of so "
            "many minutes, up to and including end if it is hit; call with start, end, step "
            "(same day, start not after end, step > 0).",
            "Given a first time, a latest time (both 'HH:MM', on one day and in order) and a "
            "positive interval in minutes, return the list of times at that interval, beginning "
            "with the first, none after the latest.",
            "When do the trains go, if the first leaves at the first argument, one follows every "
            "k minutes (third argument, positive) and none leaves after the second argument? "
            "Times are 'HH:MM' within a day, the second not before the first; return a list.",
            "Build a timetable: strings HH:MM starting with the first argument, each the third "
            "argument (minutes, at least 1) later than the one before, as long as the second "
            "argument, a time not before the first that day, is not passed.",
            "An alarm rings at a start time and again every n minutes, the last time at or "
            "before an end time on the same day. Return the list of ringing times. Parameters: "
            "start, end (both HH:MM, start <= end), n > 0.",
        ),
        more_phrasings=(
            "Write a function to list 'HH:MM' times from a first to at most a last one, a fixed number of minutes apart; arguments first, last, minutes > 0.",
            "Write a python function to make the schedule of a line running at regular intervals: initial time, latest time permitted (same day, not earlier), interval in positive minutes; the result is a list of 'HH:MM'.",
            "For an opening time, a closing time and a step in minutes, return every time opening + i * step, i from 0, that is not after closing. All times are 'HH:MM' of one day, opening comes no later than closing, and the step is positive.",
            "At which times does a lighthouse flash that starts at a, flashes each n minutes (n > 0), and may flash for the last time at b? a and b are 'HH:MM' on the same day, b not before a; pass a, b, n and get a list.",
            "List of 'HH:MM' from start to end inclusive, every step minutes.",
            "A nurse looks in at a given time and then every so many minutes, but not after the end of her shift, though right at its end is fine. List the times like '07:30'. Inputs: first look, end of shift (the same day), minutes between looks.",
            "The list of all clock times t(i) = s + i k minutes, i = 0, 1, ..., with t(i) <= e, for s <= e within one day; arguments s, e as 'HH:MM' and the integer k > 0.",
            "'09:00', '10:00' and 25 give ['09:00', '09:25', '09:50'], and with 30 they give ['09:00', '09:30', '10:00'], as the limit itself may be used. Limit and start are of the same day in the right order.",
        ),
        names=("departures", "timetable", "times_between", "ringing_times"),
        solutions=(
            """def <f>(first, last, step):
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])
    times = range(minutes(first), minutes(last) + 1, step)
    return [f"{t // 60:02d}:{t % 60:02d}" for t in times]""",
            """from datetime import datetime, timedelta

def <f>(start, end, step):
    time = datetime.strptime(start, "%H:%M")
    result = []
    while time <= datetime.strptime(end, "%H:%M"):
        result.append(time.strftime("%H:%M"))
        time += timedelta(minutes=step)
    return result""",
        ),
        inputs=lambda rng: (
            clock(t := rng.randint(60, 900)),
            clock(t + rng.randint(0, 4) * (k := rng.choice((7, 10, 12, 20, 25, 40, 75))) + rng.choice((0, 1, k - 1))),
            k,
        ),
    ),
    Family(
        concept="lever-tilts-to",
        tags=("numbers", "tuples"),
        phrasings=(
            "Write a function to tell to which side a lever tips: from (position, weight) "
            "tuples, negative positions being left of the pivot at 0, return 'left', 'right' or "
            "'balanced'. Weights pull with position times weight.",
            "Write a python function to return 'left', 'right' or 'balanced' for a seesaw with "
            "(position, weight) pairs: left if the torques position * weight sum to less than 0, "
            "right if to more, balanced at exactly 0 (also when empty).",
            "Given a list of (position, weight), position measured from the pivot, negative on "
            "the left, return 'balanced' if the sum of the products is zero, otherwise 'left' or "
            "'right', the heavier side in terms of weight times distance.",
            "Which way does the plank go down? Loads are tuples (place, weight), place < 0 left "
            "and > 0 right of the support; each acts by weight times distance. Answer 'left', "
            "'right', or 'balanced' for equal sides and for no loads.",
            "Weigh the left (negative position) against the right (positive position) of a beam, "
            "every (position, weight) tuple counting with weight times distance from 0: return "
            "the stronger side's name, 'left' or 'right', and 'balanced' on a tie.",
            "Children sit on a seesaw at signed distances from its middle, minus meaning left: a "
            "list of (distance, weight). By the law of the lever, will it sink 'left' or "
            "'right', or stay 'balanced' (as it does with nobody on it)?",
        ),
        more_phrasings=(
            "Write a function to say if a lever with (position, weight) loads goes 'left', 'right' or stays 'balanced'; the pivot is 0, left is negative, pull is position times weight.",
            "Write a python function to compare the turning moments on both sides of a pivot at 0: a list of (signed distance, weight) in, the string 'left', 'right' or 'balanced' out, the latter for no loads as well.",
            "For (position, weight) tuples, with minus positions left of the support, sum position * weight; return 'left' for a negative sum, 'right' for a positive one, 'balanced' for none.",
            "On which side does a beam supported at 0 sink under loads listed as (where, how heavy), where < 0 meaning left, if leverage counts? Say 'left', 'right', or 'balanced' when neither or when nothing lies on it.",
            "Lever result from (position, weight): 'left', 'right' or 'balanced'.",
            "A bar rests on a point in its middle and things hang on it, each with its place (minus for left) and its weight. The farther out, the stronger it pulls. Does the bar end up 'left', 'right' or 'balanced', the last also for an empty bar?",
            "'left' if the sum of p * w over all pairs (p, w) is below 0, 'right' if above 0, and 'balanced' if equal to 0, in particular for the empty list.",
            "[(-2, 3), (1, 6)] is 'balanced', since 6 against 6 is even; one more at (1, 1) makes it 'right', and moving the first to -3 makes it 'left'. Judge any list of (position, weight) so.",
        ),
        names=("lever_side", "seesaw", "tilts_to", "heavier_side"),
        solutions=(
            """def <f>(loads):
    torque = sum(position * weight for position, weight in loads)
    if torque < 0:
        return "left"
    if torque > 0:
        return "right"
    return "balanced\"""",
            """def <f>(weights):
    left = sum(-p * w for p, w in weights if p < 0)
    right = sum(p * w for p, w in weights if p > 0)
    return "left" if left > right else "right" if right > left else "balanced\"""",
            """def <f>(loads):
    torque = 0
    for position, weight in loads:
        torque += position * weight
    if torque == 0:
        return "balanced"
    return "left" if torque < 0 else "right\"""",
        ),
        inputs=lambda rng: (
            [(-(p := rng.randint(1, 4)), (w := rng.randint(1, 9)) * 2), (p * 2, w)] if chance(rng, 0.25)
            else [(rng.randint(-5, 5), rng.randint(1, 20)) for _ in range(size(rng, 1, 5))],
        ),
    ),
)
