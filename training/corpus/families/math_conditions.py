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
        more_phrasings=(
            "Write a function to return a + b if a and b differ and a * b if they are the same.",
            "Write a python function to square the number in case it is passed twice and to total the two integers in every other case.",
            "Given a pair of whole numbers, check whether they are identical: if so give what they make multiplied, if not what they make added.",
            "What do you get from two integers when unlike ones are summed up and like ones are multiplied with each other?",
            "Product of equal, sum of unequal integers.",
            "Two dice show the same? Then take the one times the other; otherwise just add them up.",
            "f(a, b) = a * a for a = b, and f(a, b) = a + b for a != b, with a and b integers.",
            "3 and 4 make 7, but 3 and 3 make 9, for only a double is multiplied and all else is added.",
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
        more_phrasings=(
            "Write a function to get the number with the bigger absolute value of two, the first if equal.",
            "Write a python function to return, with its sign, the one of two arguments that has the greater distance from zero, giving preference to the earlier in a draw.",
            "Given a and b, return a if |a| is not less than |b|, and b otherwise.",
            "Of two numbers, which is bigger when minus signs are disregarded (the first one if that makes them equal)? Return it as it was given.",
            "Argument of greater magnitude, the first on ties.",
            "Say which of two numbers is the bigger one without looking at the minus signs, but give it back with its sign; if you can't decide, take the first.",
            "The first element x of the pair (a, b) for which |x| = max(|a|, |b|).",
            "Everything but the smaller one in size: of -8 and 5 the -8 stays, of -3 and 3 the -3, being first.",
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
        more_phrasings=(
            "Write a function to get the one of two numbers that is closer to <target>, the first on a tie.",
            "Write a python function to choose from two integers that which deviates less from <target>, the earlier argument if both deviate equally.",
            "Given a and b, return b if it is strictly closer than a to the number <target>, else a.",
            "Which of the two numbers has less distance from <target>, the first counting if there is no difference?",
            "The argument nearest <target>, the first if tied.",
            "Two people throw at the mark <target> on a line; tell where the better throw landed, too far and too short being alike; if none is better take the first.",
            "The first element x of the pair (a, b) that minimizes |x - <target>|.",
            "Discard the number that is farther off <target>, or the second one when both are equally far off; what is left is the answer.",
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
        more_phrasings=(
            "Write a function to sum the two biggest of three ints.",
            "Write a python function to leave the lowest one out of three integers and return the total of the remaining two.",
            "Given a, b and c, return the greatest of a + b, a + c and b + c.",
            "How much do three whole numbers come to, if one that is the least among them isn't counted?",
            "Total of three integers minus their minimum.",
            "Of three numbers cross out the smallest, just one of them if there are several, and add the two you still see.",
            "For integers with order statistics x <= y <= z, the value y + z.",
            "You may carry two of three sacks, whose weights are given, and you choose the heaviest ones: what do you carry?",
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
        more_phrasings=(
            "Write a function to get max minus min of three ints.",
            "Write a python function to return the gap between the topmost and the bottommost of three whole numbers.",
            "Given a, b and c, return by how much the highest of them exceeds the lowest, 0 if all are equal.",
            "What is the statistical range of three integers?",
            "Range (maximum minus minimum) of three integers.",
            "Three children tell their ages: how many years older is the oldest than the youngest?",
            "For integers with order statistics x <= y <= z, the value z - x.",
            "The biggest distance that any two of the three given numbers have from each other is wanted.",
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
        more_phrasings=(
            "Write a function to test if x is strictly between a and b, in whichever order these two come (x, a, b).",
            "Write a python function to decide whether the first argument is more than the lesser and less than the greater of the second and third.",
            "Given x and then two limits a and b, of which either may be the higher, return True when x is past the one and has not reached the other, the limits themselves not counting.",
            "Does x, the first number, exceed the smaller and fall short of the larger of the numbers a and b?",
            "Test min(a, b) < x < max(a, b), arguments x, a, b.",
            "Two posts stand at a and b along a road, in any order; are you, at x, really between them and not at a post? Arguments: x, a, b.",
            "True iff (x - a) * (x - b) < 0 for the numbers x, a and b, in this order.",
            "5 is between 9 and 2 as well as between 2 and 9, yet 9 is not: check the first number against the two bounds that follow it.",
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
        more_phrasings=(
            "Write a function to test if three ints, in any order, are like n, n + 1, n + 2.",
            "Write a python function to decide whether three whole numbers are three successive ones, perhaps shuffled.",
            "Given a, b and c, arrange them by size and return True if each is one more than the one before, else False.",
            "Can the three integers be put in a sequence that goes up by 1 at each step?",
            "Test three integers for being consecutive, any order.",
            "Someone counted to three from some starting number, like 7, 8, 9, and mixed up what was said: could these be those three numbers?",
            "True iff {a, b, c} = {m, m + 1, m + 2} for some integer m.",
            "4, 2, 3 is fine, whereas 2, 2, 3 and 1, 3, 5 are not: between the smallest and the largest there must be exactly one integer, and the remaining number must be it.",
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
        more_phrasings=(
            "Write a function to test if two ints are both odd or both even.",
            "Write a python function to decide whether two whole numbers agree modulo 2.",
            "Given a and b, return False if exactly one of them is divisible by two, otherwise True.",
            "Is the sum of the two integers an even number?",
            "Test two integers for equal parity.",
            "Two heaps of nuts are each counted out in twos: does it come out even for both, or is one nut left over for both?",
            "True iff a is congruent to b modulo 2.",
            "Answer False when an odd number is met with an even one; for all other couples of integers answer True.",
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
        more_phrasings=(
            "Write a function to count the positive ones of four ints.",
            "Write a python function to tell how many out of four integers given as separate arguments exceed zero, 0 itself not doing so.",
            "Given a, b, c and d, return a number from 0 to 4: how many of them are more than nothing.",
            "Of the four arguments, how many lie on the plus side of zero?",
            "Number of values > 0 among four arguments.",
            "Four friends tell what they have won or lost: how many of them have won something?",
            "The cardinality of the set of arguments, counted with multiplicity, among a, b, c, d that satisfy x > 0.",
            "From four take away one for every argument that is zero or negative, and return what you have then.",
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
        more_phrasings=(
            "Write a function to test if two numbers >= 0 have the same last digit.",
            "Write a python function to decide whether two non-negative integers agree in their ones place.",
            "Given a and b, neither negative, return True if the rightmost figures of their decimal notation coincide, else False.",
            "Is the difference of two numbers, neither of them below zero, a multiple of ten?",
            "Test two integers >= 0 for equal units digits.",
            "Look only at the very last figure of either number, none being below zero: is it the same one?",
            "True iff a is congruent to b modulo 10, for integers a, b >= 0.",
            "134 and 74 are alike in this respect, since both close with a 4; 134 and 143 are not; answer for any two non-negative integers.",
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
