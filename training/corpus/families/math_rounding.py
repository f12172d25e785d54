"""Rounding, dividing and cutting numbers."""

from training.corpus.draw import chance, coin, decimal, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="divide-rounding-up",
        tags=("numbers",),
        phrasings=(
            "Write a function to divide a non-negative integer by "
            "a positive one and round the quotient up.",
            "Write a python function to compute how many boxes are "
            "needed for n things if a box holds k of them.",
            "Given n >= 0 and k > 0, return the smallest integer that is at least n / k.",
            "For n people, how many groups of at most k are needed at least?",
            "Return the ceiling of a / b for a non-negative a and a positive b, as an integer.",
            "I need integer division that rounds up rather than "
            "down; arguments: total, size of one part.",
        ),
        names=("ceil_div", "divide_up", "boxes_needed", "ceiling_division"),
        solutions=("""\
def <f>(n, k):
    return (n + k - 1) // k
""", """\
def <f>(n, k):
    return -(-n // k)
""", """\
import math

def <f>(n, k):
    return math.ceil(n / k)
""", """\
def <f>(total, capacity):
    count = total // capacity
    if total % capacity:
        count += 1
    return count
"""),
        inputs=lambda rng: (k := rng.randint(2, 12), rng.randint(0, 9) * k if chance(rng, 0.3)
            else rng.randint(0, 100))[::-1],
    ),
    Family(
        concept="round-up-to-multiple",
        tags=("numbers",),
        phrasings=(
            "Write a function to round a non-negative integer up to the "
            "nearest multiple of <k> (multiples stay as they are).",
            "Write a python function to find the smallest multiple of <k> that is not less than n.",
            "Given a non-negative integer, return the first "
            "multiple of <k> that is at least as large.",
            "Packs hold <k> pieces: return the size of the smallest "
            "whole number of packs that covers n pieces.",
            "Which is the least number >= n divisible by <k>?",
            "Raise n, if necessary, until <k> divides it, and return it.",
        ),
        names=("round_up", "next_multiple", "up_to_multiple", "ceil_to"),
        solutions=("""\
def <f>(n):
    return (n + <k> - 1) // <k> * <k>
""", """\
def <f>(n):
    while n % <k> != 0:
        n += 1
    return n
""", """\
def <f>(n):
    return n + (-n) % <k>
"""),
        inputs=lambda rng, k: (k * rng.randint(0, 12) if chance(rng, 0.2)
            else rng.randint(0, 150),),
        parameters=lambda rng: {"k": rng.choice((4, 5, 6, 7, 8, 12, 15, 20))},
    ),
    Family(
        concept="round-down-to-multiple",
        tags=("numbers",),
        phrasings=(
            "Write a function to round a non-negative integer down to a multiple of <k>.",
            "Write a python function to find the largest multiple of <k> that does not exceed n.",
            "Given a non-negative integer, return the greatest "
            "multiple of <k> less than or equal to it.",
            "Reduce n to the nearest multiple of <k> at or below it.",
            "Which is the biggest number <= n (with n >= 0) that <k> divides?",
            "Take away from n its remainder on division by <k>.",
        ),
        names=("round_down", "floor_to", "previous_multiple", "down_to_multiple"),
        solutions=("""\
def <f>(n):
    return n // <k> * <k>
""", """\
def <f>(n):
    return n - n % <k>
""", """\
def <f>(n):
    while n % <k> != 0:
        n -= 1
    return n
"""),
        inputs=lambda rng, k: (k * rng.randint(0, 12) if chance(rng, 0.2)
            else rng.randint(0, 150),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 9, 12, 15, 25))},
    ),
    Family(
        concept="next-strictly-larger-multiple",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest multiple of k that is "
            "strictly greater than n; arguments n, k, both positive.",
            "Write a python function to return the next multiple of k after "
            "n; if n is a multiple itself, take the following one.",
            "Given n and k (both positive), return the first "
            "multiple of k above n, never n itself.",
            "It is minute n and buses leave at multiples of k minutes, just now "
            "perhaps, but I am too late: when is the next? Arguments n, k.",
            "Which number greater than n is the first that k divides? The arguments are n, k.",
            "I need the least multiple of the second argument exceeding the first.",
        ),
        names=("next_multiple", "following_multiple", "multiple_after", "step_up"),
        solutions=("""\
def <f>(n, k):
    return (n // k + 1) * k
""", """\
def <f>(n, k):
    n += 1
    while n % k != 0:
        n += 1
    return n
""", """\
def <f>(n, k):
    return n + k - n % k
"""),
        inputs=lambda rng: (k := rng.randint(2, 15), rng.randint(1, 9) * k if chance(rng, 0.4)
            else rng.randint(1, 99))[::-1],
    ),
    Family(
        concept="round-half-up",
        tags=("numbers",),
        phrasings=(
            "Write a function to round a non-negative number to "
            "the nearest integer, halves going up.",
            "Write a python function to round a float that is not "
            "negative the way taught in school: .5 always rounds up.",
            "Given a non-negative float, return the nearest whole number as an int; 2.5 gives 3.",
            "Return the integer nearest to x (x >= 0), the larger one if x lies halfway.",
            "What is x rounded to an int if exact halves are rounded upwards? x is never negative.",
            "I need half-up rounding of non-negative numbers "
            "instead of Python's banker's rounding.",
        ),
        names=("round_half_up", "nearest_integer", "round_up_half", "school_round"),
        solutions=("""\
def <f>(x):
    return int(x + 0.5)
""", """\
import math

def <f>(x):
    return math.floor(x + 0.5)
""", """\
def <f>(x):
    whole = int(x)
    if x - whole >= 0.5:
        whole += 1
    return whole
"""),
        inputs=lambda rng: (rng.randint(0, 30) + 0.5 if coin(rng) else decimal(rng, 0, 40),),
    ),
    Family(
        concept="truncate-decimals",
        tags=("numbers",),
        phrasings=(
            "Write a function to cut a non-negative number with three "
            "decimals down to <k> decimal place(s) without rounding.",
            "Write a python function to truncate (not round) a "
            "non-negative float after <k> digit(s) behind the point.",
            "Given a float >= 0 with at most three decimals, "
            "keep only <k> of them and drop the rest.",
            "Return x with all but the first <k> decimal digit(s) removed; x is not negative.",
            "Chop a non-negative float so that <k> decimal place(s) remain, never rounding up.",
            "I have x >= 0 with up to three decimals and need "
            "it shortened to <k> place(s) by cutting.",
        ),
        names=("truncate", "cut_decimals", "chop", "drop_decimals"),
        solutions=("""\
def <f>(x):
    return round(x * 1000) // <drop> / <factor>
""", """\
def <f>(x):
    whole, decimals = f"{x:.3f}".split(".")
    return float(whole + "." + decimals[:<k>])
"""),
        inputs=lambda rng, **_: (decimal(rng, 0, 60, 3),),
        parameters=lambda rng: dict(zip(("k", "drop", "factor"),
            rng.choice(((1, 100, 10), (2, 10, 100))))),
    ),
    Family(
        concept="safe-division",
        tags=("numbers",),
        phrasings=(
            "Write a function to divide a by b, returning <default> when b is zero.",
            "Write a python function to compute the quotient a / b "
            "as a float, or <default> if the divisor is 0.",
            "Given two integers, return the first divided by the second "
            "(true division); <default> for a zero divisor.",
            "Divide safely: a / b normally, and <default> instead of an error if b is 0.",
            "What is a / b? Where the division is impossible, answer <default>.",
            "I need ordinary division that yields <default> rather than raising ZeroDivisionError.",
        ),
        names=("safe_divide", "divide_or_default", "checked_division", "divide"),
        solutions=("""\
def <f>(a, b):
    if b == 0:
        return <default>
    return a / b
""", """\
def <f>(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return <default>
""", """\
def <f>(a, b):
    return a / b if b else <default>
"""),
        inputs=lambda rng, default: (rng.randint(-20, 60), 0 if chance(rng, 0.3)
            else rng.choice((1, 2, 4, 5, 8, 10, -4))),
        parameters=lambda rng: {"default": rng.choice((None, 0, -1))},
    ),
    Family(
        concept="divide-towards-zero",
        tags=("numbers",),
        phrasings=(
            "Write a function to divide two integers and drop the "
            "fractional part, rounding towards zero.",
            "Write a python function to compute the integer quotient of a and "
            "b truncated towards zero, so that -7 by 2 gives -3.",
            "Given two integers (the second not 0), return their quotient "
            "without its decimals, also for negative numbers.",
            "Integer division as in C: the result of a / b is cut off towards zero.",
            "Return the whole part of a / b, keeping the sign; b is never zero.",
            "I need -(7 // 2), not -7 // 2, for -7 and 2: a division "
            "of integers that truncates instead of flooring.",
        ),
        names=("divide_truncated", "quotient_towards_zero", "truncating_division", "int_divide"),
        solutions=("""\
def <f>(a, b):
    quotient = abs(a) // abs(b)
    return quotient if a * b >= 0 else -quotient
""", """\
def <f>(a, b):
    return int(a / b)
""", """\
import math

def <f>(a, b):
    return math.trunc(a / b)
"""),
        inputs=lambda rng: (rng.randint(-50, 50),
            rng.choice((-7, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7))),
    ),
    Family(
        concept="round-to-nearest-half",
        tags=("numbers",),
        phrasings=(
            "Write a function to round a number with one decimal "
            "to the nearest half (a multiple of 0.5).",
            "Write a python function to round a float to steps of "
            "0.5, so that 3.3 gives 3.5 and 3.2 gives 3.0.",
            "Given a float with one decimal, return the closest multiple of 0.5 as a float.",
            "Star ratings are shown in halves: bring a rating with one decimal to the nearest 0.5.",
            "Which number out of ..., 1.0, 1.5, 2.0, ... is nearest to x? x has a single decimal.",
            "Return x, given to one decimal, rounded to the closest half.",
        ),
        names=("round_to_half", "nearest_half", "half_steps", "to_half"),
        solutions=("""\
def <f>(x):
    return round(x * 2) / 2
""", """\
def <f>(x):
    whole = int(x)
    rest = x - whole
    if rest < 0.25:
        return float(whole)
    return whole + 0.5 if rest < 0.75 else whole + 1.0
"""),
        inputs=lambda rng: (decimal(rng, 0, 30),),
    ),
    Family(
        concept="round-to-thousands-text",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to shorten a non-negative integer: from "
            "1000 on write the whole thousands followed by \"k\".",
            "Write a python function to turn a count into short text, "
            "e.g. 999 to \"999\" and 12850 to \"12k\" (rounded down).",
            "Given a non-negative integer below a million, return its "
            "thousands with a k, or the plain digits under 1000.",
            "Show a follower count as text: numbers under 1000 "
            "unchanged, others as full thousands plus the letter k.",
            "Return str(n) if n is less than 1000, otherwise the "
            "number of complete thousands with \"k\" appended.",
            "I need 4999 displayed as \"4k\" and 87 as \"87\": "
            "cut to thousands, never rounding up.",
        ),
        names=("short_number", "abbreviate_number", "compact", "to_thousands"),
        solutions=("""\
def <f>(n):
    if n < 1000:
        return str(n)
    return f"{n // 1000}k"
""", """\
def <f>(n):
    return str(n) if n < 1000 else str(n // 1000) + "k"
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 999), rng.randint(1000, 9999),
            rng.randint(1000, 999999), 999, 1000)),),
    ),
    Family(
        concept="left-over-after-sharing",
        tags=("numbers",),
        phrasings=(
            "Write a function to find how many sweets are left over "
            "when n sweets are shared equally among k children.",
            "Write a python function to return what remains of n things after "
            "each of k people got the same largest possible whole number.",
            "Given n things and k people, hand out as many as possible "
            "equally and return the number not handed out.",
            "How many items stay behind if n items are dealt fairly to "
            "k persons, all getting the same whole count?",
            "Return the remainder of a fair share: arguments are the "
            "number of things and the number of people.",
            "I have n cookies for k guests, everyone gets equally many: how many cookies are left?",
        ),
        names=("left_over", "remaining_sweets", "leftover", "undivided"),
        solutions=("""\
def <f>(n, k):
    return n % k
""", """\
def <f>(n, k):
    return n - n // k * k
""", """\
def <f>(things, people):
    while things >= people:
        things -= people
    return things
"""),
        inputs=several_integers((0, 100), (2, 12)),
    ),
    Family(
        concept="round-up-to-even",
        tags=("numbers",),
        phrasings=(
            "Write a function to raise an integer to the next "
            "even number, leaving even numbers unchanged.",
            "Write a python function to return n if it is even and n + 1 if it is odd.",
            "Given an integer, return the smallest even integer that is not below it.",
            "Round a whole number up to an even one.",
            "Which even number is equal to n or directly above it?",
            "Make n even by adding one where needed.",
        ),
        names=("next_even", "round_up_even", "make_even", "even_up"),
        solutions=("""\
def <f>(n):
    return n + n % 2
""", """\
def <f>(n):
    if n % 2 == 1:
        return n + 1
    return n
""", """\
def <f>(n):
    return (n + 1) // 2 * 2
"""),
        inputs=lambda rng: (rng.randint(-30, 90),),
    ),
)
