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
        more_phrasings=(
            "Write a function to divide n by k and always round up, for n >= 0 and k > 0.",
            "Write a python function to count how many packs of size k one must buy to have at least n pieces (n >= 0, k >= 1).",
            "Given a non-negative dividend and then a positive divisor, return the quotient as an integer, raised by one if there is a remainder.",
            "How often must one take away k, a positive number, until nothing of n, which is not negative, is left, the last time perhaps less than k? The arguments are n, then k.",
            "Ceiling of n / k as an int.",
            "A boat carries k people. How many trips does it make to bring n people across, if even a single person left over means another trip? n is given before k.",
            "The least integer m with m * k >= n, for integers n >= 0 and k >= 1.",
            "10 and 5 give 2, but 11 and 5 give 3, and 0 and 5 give 0: a started portion counts as a full one.",
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
        more_phrasings=(
            "Write a function to go up from n >= 0 to the closest multiple of <k>, staying put if n already is one.",
            "Write a python function to pad a non-negative integer so that <k> divides it, adding as little as possible, maybe nothing, and return the padded number.",
            "Given n >= 0, return the lowest of 0, <k>, 2 * <k>, 3 * <k>, ... that is n or more.",
            "If goods are sold only in packs of <k>, how many pieces do I end up with when I need at least n of them?",
            "n rounded up to a multiple of <k>.",
            "We pay in steps of <k>, and a started step is paid in full. What is paid for n, which is not negative?",
            "The minimum of all integers m >= n with m % <k> == 0, for an integer n >= 0.",
            "Divide n (0 or more) by <k>, raise the quotient to a whole number, and multiply by <k> again.",
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
        more_phrasings=(
            "Write a function to give the first multiple of k past n, n and k being positive (n comes first).",
            "Write a python function to step forward from n to the nearest number that k divides, moving at least one; both arguments, n and k, are above 0.",
            "For positive n and k, return the lowest number of k, 2k, 3k, ... that is bigger than n.",
            "What is the smallest number over n, not n itself, that can be divided by k without remainder, with n and k positive?",
            "Least multiple of k greater than n.",
            "Posts stand every k metres along a road, and I am n metres from its beginning, possibly right at a post. At how many metres is the next post ahead of me? Pass n, then k.",
            "The minimum of the multiples m of k with m > n, for positive integers n and k.",
            "12 and 5 give 15, but 15 and 5 give 20, because equality is not enough: find the next multiple of the second number above the first.",
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
        more_phrasings=(
            "Write a function to round x >= 0 to an integer, with .5 going up.",
            "Write a python function to add one half to a number that is not negative and cut off the decimals, giving an int.",
            "Given a float x >= 0, return the whole number closest to it; on a tie between two take the higher one.",
            "Which int do you get for a non-negative x under commercial rounding, where 2.5 becomes 3?",
            "Half-up rounding of a non-negative x to int.",
            "Round a number that isn't below zero the everyday way: less than a half goes down, a half or more goes up.",
            "The greatest integer not exceeding x + 1/2, for a real number x >= 0.",
            "0.5 becomes 1, 1.5 becomes 2, 2.5 becomes 3 and 2.4 becomes 2. Python's round fails at some of these, so do better for x >= 0.",
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
        more_phrasings=(
            "Write a function to return a / b, or <default> when b is 0.",
            "Write a python function to calculate the ratio of a to b with true division and fall back to <default> for b equal to zero.",
            "Given a dividend and a divisor, return their float quotient; where the divisor is 0 return <default>.",
            "What is a divided by b, if a division by nought shall give <default> and no exception?",
            "Quotient a / b; <default> for b == 0.",
            "Share a among b. When there's nobody to share with, that is b is 0, don't crash but return <default>.",
            "f(a, b) = a / b for b != 0 and f(a, 0) = <default>, with / meaning true division.",
            "First look at b: if it is zero the result is <default>, and in every other case it is a over b as a float.",
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
        more_phrasings=(
            "Write a function to divide a by b, throwing away the decimals whatever the sign; b is not 0.",
            "Write a python function to do integer division that truncates: the magnitude is abs(a) // abs(b), the sign is that of the true quotient.",
            "Given integers a and b, b nonzero, return the integer part of their quotient, i.e. the next whole number on the side of zero.",
            "What is a / b without the digits behind the decimal point, so that -9 and 4 give -2 just as 9 and -4 do?",
            "Integer quotient a / b truncated toward 0.",
            "Divide the first number by the second and chop off whatever comes after the point, also with minus signs: minus 3.7 turns into minus 3. The second is never zero.",
            "The integer q with |q| = floor(|a| / |b|) that has the sign of a / b, for integers a and b with b nonzero.",
            "Like a // b when both have the same sign, but when the signs differ don't round down: move towards nought, so 7 and -2 give -3.",
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
        more_phrasings=(
            "Write a function to round x, a float with one decimal, to the closest multiple of 0.5.",
            "Write a python function to bring a one-decimal number onto the grid ..., 0.5, 1.0, 1.5, ... at the point nearest to it, as a float.",
            "Given x with one digit after the point, double it, round to an integer, and halve that again.",
            "To which whole or half number is x the closest, if x has one decimal place? Return a float.",
            "x, a one-decimal float, rounded to steps of 0.5.",
            "Grades are given as whole or half points only. Turn an average with one decimal into the nearest such grade.",
            "The value h / 2, with h an integer, that has the least distance from x, a number with one decimal digit; a float.",
            "4.2 goes to 4.0, 4.3 and 4.7 go to 4.5, 4.8 goes to 5.0: round any one-decimal float this way.",
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
        more_phrasings=(
            "Write a function to abbreviate n >= 0 as text: below 1000 as it is, else full thousands plus \"k\".",
            "Write a python function to format a non-negative count compactly, dropping the last three digits of anything from 1000 up in favour of the letter k.",
            "Given n >= 0, return its digits as a string if there are at most three, or else n // 1000 followed directly by \"k\".",
            "How does a web page show the number n of views, not negative, if 1000 and more is given in completed thousands with a k behind, and less is shown in full?",
            "Count as text, whole thousands shortened to \"k\".",
            "Write small numbers, up to 999, normally. For bigger ones say only how many thousands are full and put a k after it. No rounding up, and the answer is text.",
            "The string str(n) for 0 <= n < 1000, and the decimal form of floor(n / 1000) with the suffix \"k\" for n >= 1000.",
            "1000 and 1999 both become \"1k\", 25700 becomes \"25k\", 1234567 becomes \"1234k\", while 640 stays \"640\". Return this string for n >= 0.",
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
        more_phrasings=(
            "Write a function to return n if it is even, else the integer after it.",
            "Write a python function to increase odd integers by one and pass even ones through.",
            "For an integer n, return the least even number m with m >= n.",
            "What is the first even integer you meet when counting up from n, with n itself tried first?",
            "n rounded up to the next even integer.",
            "Socks come in pairs. If I need n socks, how many do I have to take?",
            "The minimum of the even integers not smaller than n.",
            "7 becomes 8, 8 remains 8 and -3 becomes -2: add the remainder of n modulo 2 to n.",
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
