"""Two, three or four numbers compared and combined."""

from training.corpus.draw import chance, coin, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="product-if-equal-else-sum",
        tags=("numbers",),
        phrasings=(
            "Write a function to add two integers, or multiply them if they are equal.",
            "Write a python function to return the product of two "
            "integers when they are the same and their sum otherwise.",
            "Given two integers, return their sum; if both are "
            "equal, return their product instead.",
            "Combine a and b: equal numbers are multiplied, different ones added.",
            "I have two whole numbers and need a + b, except that equal ones give a * b.",
            "Return a times b if a equals b, else a plus b.",
        ),
        names=("combine_numbers", "product_or_sum", "equal_product", "join_two"),
        solutions=("""\
def <f>(a, b):
    return a * b if a == b else a + b
""", """\
def <f>(a, b):
    if a == b:
        return a * b
    return a + b
"""),
        inputs=lambda rng: (n := rng.randint(-9, 30), n if coin(rng) else rng.randint(-9, 30)),
    ),
    Family(
        concept="larger-in-absolute-value",
        tags=("numbers",),
        phrasings=(
            "Write a function to return whichever of two numbers has the "
            "larger absolute value (the first if they tie).",
            "Write a python function to pick, out of two integers, the "
            "one farther from zero; on a tie the first one.",
            "Given two integers, return the one with the greater "
            "magnitude, sign kept; the first wins ties.",
            "Which of the two numbers lies farther away from "
            "0? Take the first when both are as far.",
            "Find the number with the bigger absolute value among a "
            "and b and return it unchanged; a if equal.",
            "I need the one of two integers whose size without "
            "sign is larger, preferring the first on ties.",
        ),
        names=("larger_magnitude", "bigger_absolute", "farther_from_zero", "stronger_number"),
        solutions=("""\
def <f>(a, b):
    return a if abs(a) >= abs(b) else b
""", """\
def <f>(a, b):
    return max(a, b, key=abs)
""", """\
def <f>(first, second):
    if abs(second) > abs(first):
        return second
    return first
"""),
        inputs=lambda rng: (a := rng.randint(-25, 25), -a if chance(rng, 0.15)
            else rng.randint(-50, 50)),
    ),
    Family(
        concept="nearer-to-target",
        tags=("numbers",),
        phrasings=(
            "Write a function to return which of two integers is nearer "
            "to <target>, the first one if both are as near.",
            "Write a python function to find the one of two numbers "
            "closest to <target>; ties go to the first argument.",
            "Given two integers, return the one with the smaller "
            "distance to <target> (the first on a tie).",
            "Two guesses were made for the secret number <target>. "
            "Return the better guess, the first if equally good.",
            "Which of a and b is closer to <target>? If neither is, give a.",
            "Return the number whose difference from <target> is "
            "smaller in absolute value, preferring the first.",
        ),
        names=("nearer_number", "closest_of_two", "nearest_to_target", "closer_one"),
        solutions=("""\
def <f>(a, b):
    return a if abs(a - <target>) <= abs(b - <target>) else b
""", """\
def <f>(a, b):
    return min(a, b, key=lambda n: abs(n - <target>))
""", """\
def <f>(first, second):
    if abs(second - <target>) < abs(first - <target>):
        return second
    return first
"""),
        inputs=lambda rng, target: (a := rng.randint(target - 30, target + 30), 2 * target - a
            if chance(rng, 0.2) else rng.randint(target - 30, target + 30)),
        parameters=lambda rng: {"target": rng.choice((10, 21, 25, 50, 75, 100))},
    ),
    Family(
        concept="sum-of-two-largest-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to add up the two largest of three integers.",
            "Write a python function to compute the sum of "
            "three numbers without the smallest of them.",
            "Given three integers, return the sum of the two biggest.",
            "Three scores were made and the worst is dropped: return the total of the other two.",
            "What do the two greatest of the numbers a, b and c add up to?",
            "Find the largest sum of any two of three given integers.",
        ),
        names=("two_largest_sum", "sum_of_top_two", "best_two", "add_two_biggest"),
        solutions=("""\
def <f>(a, b, c):
    return a + b + c - min(a, b, c)
""", """\
def <f>(a, b, c):
    return sum(sorted([a, b, c])[1:])
""", """\
def <f>(x, y, z):
    return max(x + y, x + z, y + z)
"""),
        inputs=several_integers((-20, 50), (-20, 50), (-20, 50)),
    ),
    Family(
        concept="spread-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the difference between the "
            "largest and the smallest of three integers.",
            "Write a python function to compute how far the "
            "greatest of three numbers lies above the least.",
            "Given three integers, return the maximum minus the minimum.",
            "How wide is the range covered by the three numbers a, b and c?",
            "Return the biggest distance between any two of three numbers.",
            "I have three temperatures and need the highest minus the lowest.",
        ),
        names=("spread", "range_of_three", "max_minus_min", "widest_gap"),
        solutions=("""\
def <f>(a, b, c):
    return max(a, b, c) - min(a, b, c)
""", """\
def <f>(a, b, c):
    low, _, high = sorted([a, b, c])
    return high - low
""", """\
def <f>(x, y, z):
    return max(abs(x - y), abs(y - z), abs(x - z))
"""),
        inputs=several_integers((-20, 50), (-20, 50), (-20, 50)),
    ),
    Family(
        concept="all-three-different",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to check whether three integers are all different from each other.",
            "Write a python function to tell if no two of three given numbers are equal.",
            "Given three integers, return True if they are pairwise different, otherwise False.",
            "Are a, b and c three distinct numbers?",
            "Return False as soon as any two of the three numbers coincide, else True.",
            "Check that among three values none occurs twice.",
        ),
        names=("all_different", "are_distinct", "three_distinct", "no_two_equal"),
        solutions=("""\
def <f>(a, b, c):
    return len({a, b, c}) == 3
""", """\
def <f>(a, b, c):
    return a != b and b != c and a != c
""", """\
def <f>(x, y, z):
    if x == y or y == z or x == z:
        return False
    return True
"""),
        inputs=several_integers((1, 4), (1, 4), (1, 4)),
    ),
    Family(
        concept="strictly-between-either-order",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to check whether the first number lies strictly "
            "between the other two, whichever of those is larger.",
            "Write a python function to tell if x is strictly between a and "
            "b, where a may be above or below b; arguments x, a, b.",
            "Given x, a and b, return True if x is inside the open "
            "interval with the ends a and b (in any order).",
            "Is x strictly between the two ends a and b? The ends can "
            "come in either order; x is the first argument.",
            "Check that the first of three numbers is greater than the "
            "smaller and less than the bigger of the other two.",
            "I pass a value and two bounds in no particular order: "
            "return whether the value is between, bounds excluded.",
        ),
        names=("lies_between", "strictly_between", "is_inside", "between_ends"),
        solutions=("""\
def <f>(x, a, b):
    return a < x < b or b < x < a
""", """\
def <f>(x, a, b):
    return min(a, b) < x < max(a, b)
""", """\
def <f>(value, start, end):
    if start > end:
        start, end = end, start
    return start < value < end
"""),
        inputs=lambda rng: (rng.randint(2, 6),
            *rng.sample((rng.randint(0, 4), rng.randint(4, 8)), 2)),
    ),
    Family(
        concept="sum-ignoring-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to add three integers, leaving out those that equal <k>.",
            "Write a python function to compute the sum of three "
            "numbers where any number equal to <k> counts as 0.",
            "Given three integers, return the total of those that are not <k>.",
            "Add up a, b and c, but ignore every one of them that is <k>.",
            "What is the sum of the three arguments when each <k> among them is skipped?",
            "I need to total three values, and a value of <k> must not be counted.",
        ),
        names=("sum_without", "lucky_sum", "add_except", "filtered_sum"),
        solutions=("""\
def <f>(a, b, c):
    return sum(n for n in (a, b, c) if n != <k>)
""", """\
def <f>(a, b, c):
    total = 0
    for n in (a, b, c):
        if n != <k>:
            total += n
    return total
"""),
        inputs=lambda rng, k: tuple(k if chance(rng, 0.35) else rng.randint(1, 30)
            for _ in range(3)),
        parameters=lambda rng: {"k": rng.choice((7, 10, 11, 13, 17, 21))},
    ),
    Family(
        concept="three-consecutive-any-order",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to check whether three integers are "
            "consecutive numbers, in whatever order they are given.",
            "Write a python function to tell if three given integers, once "
            "sorted, follow each other in steps of exactly one.",
            "Given three integers, return True if they can be arranged as n, n + 1, n + 2.",
            "Do a, b and c, put in order, form a run of three consecutive whole numbers?",
            "Check that three numbers are some three "
            "neighbouring integers (any order, no repeats).",
            "Three cards show integers: return whether they make "
            "a straight, irrespective of their order.",
        ),
        names=("are_consecutive", "consecutive_triple", "three_in_a_row", "neighbours"),
        solutions=("""\
def <f>(a, b, c):
    x, y, z = sorted([a, b, c])
    return y == x + 1 and z == y + 1
""", """\
def <f>(a, b, c):
    return len({a, b, c}) == 3 and max(a, b, c) - min(a, b, c) == 2
""", """\
def <f>(a, b, c):
    low = min(a, b, c)
    return sorted([a, b, c]) == [low, low + 1, low + 2]
"""),
        inputs=lambda rng: tuple(rng.sample(range(n := rng.randint(-3, 20),
            n + rng.choice((3, 3, 4, 6))), 3)),
    ),
    Family(
        concept="same-parity",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether two integers are both even or both odd.",
            "Write a python function to tell if two whole numbers have the same parity.",
            "Given two integers, return True when they are alike in being even or odd, else False.",
            "Do a and b leave the same remainder when halved?",
            "Check that either both numbers are divisible by two or neither is.",
            "Return whether the difference of two integers is even.",
        ),
        names=("same_parity", "both_even_or_odd", "parity_matches", "equal_parity"),
        solutions=("""\
def <f>(a, b):
    return a % 2 == b % 2
""", """\
def <f>(a, b):
    return (a - b) % 2 == 0
""", """\
def <f>(m, n):
    return (m + n) % 2 == 0
"""),
        inputs=several_integers((-20, 60), (-20, 60)),
    ),
    Family(
        concept="count-positive-of-four",
        tags=("numbers",),
        phrasings=(
            "Write a function to count how many of four integers are greater than zero.",
            "Write a python function to find the number of positive values among four arguments.",
            "Given four integers, return how many of them are positive (zero is not).",
            "How many of a, b, c and d are above 0?",
            "Return the count of strictly positive numbers out of exactly four.",
            "I pass four balances and need to know how many are above zero.",
        ),
        names=("count_positive", "how_many_positive", "positives", "number_above_zero"),
        solutions=("""\
def <f>(a, b, c, d):
    return sum(n > 0 for n in (a, b, c, d))
""", """\
def <f>(a, b, c, d):
    count = 0
    for n in (a, b, c, d):
        if n > 0:
            count += 1
    return count
""", """\
def <f>(*numbers):
    return len([n for n in numbers if n > 0])
"""),
        inputs=lambda rng: (tuple(rng.randint(-6, 6) for _ in range(4))),
    ),
    Family(
        concept="same-last-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether two non-negative integers end in the same digit.",
            "Write a python function to tell if the units digits "
            "of two non-negative numbers are equal.",
            "Given two non-negative integers, return True if their last decimal digits agree.",
            "Do both numbers end with the same digit? None of them is negative.",
            "Check that a and b (both at least 0) have the same remainder when divided by ten.",
            "I need to know whether the final digits of two non-negative whole numbers match.",
        ),
        names=("same_last_digit", "share_last_digit", "end_alike", "equal_units_digit"),
        solutions=("""\
def <f>(a, b):
    return a % 10 == b % 10
""", """\
def <f>(a, b):
    return str(a)[-1] == str(b)[-1]
"""),
        inputs=lambda rng: (a := rng.randint(0, 150), a + 10 * rng.randint(0, 12) if coin(rng)
            else rng.randint(0, 200)),
    ),
    Family(
        concept="within-distance-of-target",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether an integer is at most <d> away from <target>.",
            "Write a python function to tell if the distance "
            "between n and <target> is not more than <d>.",
            "Given an integer, return True if it differs from <target> by <d> or less.",
            "Is n near <target>, that is, within <d> of it on either side (inclusive)?",
            "Check that the absolute difference of a number and <target> does not exceed <d>.",
            "Return whether n belongs to the integers from "
            "<target> - <d> to <target> + <d>, both included.",
        ),
        names=("is_near", "close_enough", "within_distance", "near_target"),
        solutions=("""\
def <f>(n):
    return abs(n - <target>) <= <d>
""", """\
def <f>(n):
    return <target> - <d> <= n <= <target> + <d>
"""),
        inputs=lambda rng, target, d: (target + rng.choice((-1, 1)) * rng.choice((d, d + 1,
            rng.randint(0, 2 * d))),),
        parameters=lambda rng: {"target": rng.choice((50, 100, 200, 500)),
            "d": rng.choice((3, 5, 8, 10, 20))},
    ),
)
