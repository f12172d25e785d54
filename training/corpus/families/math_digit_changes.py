"""New numbers made from the digits of others."""

from training.corpus.draw import letters
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="remove-digit-from-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to remove every digit <k> from a non-negative "
            "integer and return the resulting integer (0 if nothing is left).",
            "Write a python function to delete all occurrences of the digit <k> in "
            "n >= 0; return the remaining number, or 0 without digits.",
            "Given a non-negative integer, strike out each <k> among its "
            "digits and return what remains as an int, 0 for nothing.",
            "What number is left of n when all its digits equal "
            "to <k> are erased? No digits left means 0.",
            "The key <k> of a calculator is broken: return the number "
            "shown when n is typed, 0 if nothing appears.",
            "I need n (at least 0) as an int without its digits <k>; an empty rest counts as 0.",
        ),
        names=("remove_digit", "drop_digit", "without_digit", "delete_digit"),
        solutions=("""\
def <f>(n):
    return int(str(n).replace("<k>", "") or 0)
""", """\
def <f>(n):
    result = 0
    for d in str(n):
        if d != "<k>":
            result = result * 10 + int(d)
    return result
""", """\
def <f>(n):
    rest = "".join(d for d in str(n) if d != "<k>")
    return int(rest) if rest else 0
"""),
        inputs=lambda rng, k: (int(letters(rng, rng.randint(1, 7), f"{k}{k}{k}0123456789")),),
        parameters=lambda rng: {"k": rng.randint(1, 9)},
    ),
    Family(
        concept="replace-digit-in-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to replace each digit <a> of a "
            "non-negative integer by the digit <b>.",
            "Write a python function to turn every <a> among the decimal "
            "digits of n >= 0 into a <b> and return the new integer.",
            "Given a non-negative integer, write <b> instead of <a> "
            "wherever that digit occurs and return the number.",
            "Which number results when all digits <a> in n become <b>?",
            "Return the int obtained from n by exchanging its "
            "digits <a> for <b>; other digits stay.",
            "A clerk misread each <b> as <a>: return the correct "
            "number with every <a> turned into <b>.",
        ),
        names=("replace_digit", "swap_digit", "change_digit", "substitute_digit"),
        solutions=("""\
def <f>(n):
    return int(str(n).replace("<a>", "<b>"))
""", """\
def <f>(n):
    return int("".join("<b>" if d == "<a>" else d for d in str(n)))
"""),
        inputs=lambda rng, a, b: (int(letters(rng, rng.randint(1, 7), f"{a}{a}{a}123456789")),),
        parameters=lambda rng: dict(zip("ab", rng.sample(range(1, 10), 2))),
    ),
    Family(
        concept="digits-sorted-descending-number",
        tags=("numbers", "sorting"),
        phrasings=(
            "Write a function to rearrange the digits of a "
            "non-negative integer into the largest possible number.",
            "Write a python function to sort the decimal digits of n >= 0 "
            "in descending order and return them as an integer.",
            "Given a non-negative integer, return the greatest number that has exactly its digits.",
            "What is the biggest integer one can write with the digits "
            "of n, using each digit as often as it occurs?",
            "Put the digits of a number that is not negative in "
            "falling order and return the resulting int.",
            "I need 9531 for 3195: same digits, ordered from large to small, as a number.",
        ),
        names=("sort_digits_descending", "largest_arrangement", "biggest_number", "falling_digits"),
        solutions=("""\
def <f>(n):
    return int("".join(sorted(str(n), reverse=True)))
""", """\
def <f>(n):
    result = 0
    for digit in sorted((int(d) for d in str(n)), reverse=True):
        result = result * 10 + digit
    return result
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="digits-sorted-ascending-number",
        tags=("numbers", "sorting"),
        phrasings=(
            "Write a function to sort the digits of a non-negative integer in "
            "ascending order, as an integer (leading zeros vanish).",
            "Write a python function to return the int formed by n's decimal "
            "digits from smallest to largest; zeros at the front drop out.",
            "Given a non-negative integer, order its digits from low to "
            "high and return the number they form: 3012 gives 123.",
            "Which integer do the digits of n make when arranged in "
            "rising order, zeros in front being dropped?",
            "Arrange a number's digits increasingly and "
            "convert back to int, so that 501 becomes 15.",
            "I need the digits of n (>= 0) sorted upwards and read as a number.",
        ),
        names=("sort_digits_ascending", "rising_digits", "order_digits", "smallest_digits_first"),
        solutions=("""\
def <f>(n):
    return int("".join(sorted(str(n))))
""", """\
def <f>(n):
    result = 0
    for digit in sorted(str(n)):
        result = 10 * result + int(digit)
    return result
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="swap-first-and-last-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to exchange the first and the last digit of a non-negative integer.",
            "Write a python function to return the integer made from n "
            ">= 0 by swapping its leading and its final digit.",
            "Given a non-negative integer, let its first and "
            "last digits change places; return an int.",
            "Which number results if the outermost digits of n are "
            "swapped? Zeros that come in front vanish.",
            "Swap the digits at both ends of a number; a one-digit number stays the same.",
            "I need 4231 from 1234: first and last digit "
            "interchanged, the middle unchanged, as an int.",
        ),
        names=("swap_end_digits", "swap_first_last", "exchange_ends", "swap_outer_digits"),
        solutions=("""\
def <f>(n):
    s = str(n)
    if len(s) < 2:
        return n
    return int(s[-1] + s[1:-1] + s[0])
""", """\
def <f>(n):
    digits = list(str(n))
    digits[0], digits[-1] = digits[-1], digits[0]
    return int("".join(digits))
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 99),
            rng.randint(100, 9999), rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="rotate-number-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to move the first digit of a non-negative "
            "integer to its end and return the new integer.",
            "Write a python function to rotate the decimal digits of n "
            ">= 0 to the left by one place: 4567 becomes 5674.",
            "Given a non-negative integer, take its leading digit "
            "away and append it on the right; return an int.",
            "Which number do you get when the first digit of n wanders to the last place?",
            "Shift all the digits of n one place to the left, the "
            "first one coming last; leading zeros vanish.",
            "I need 231 for 123: a rotation of the digits by one towards the front.",
        ),
        names=("rotate_digits", "move_first_digit_back", "rotate_left", "cycle_digits"),
        solutions=("""\
def <f>(n):
    s = str(n)
    return int(s[1:] + s[0])
""", """\
def <f>(n):
    digits = list(str(n))
    digits.append(digits.pop(0))
    return int("".join(digits))
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 99),
            rng.randint(100, 9999), rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="drop-first-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to remove the leading digit of a "
            "non-negative integer (0 for one-digit numbers).",
            "Write a python function to return n >= 0 without its first "
            "decimal digit as an int; a single digit leaves 0.",
            "Given a non-negative integer, cut off the digit on the far "
            "left and return the rest, 0 if there is none.",
            "What remains of n when its first digit is erased? One-digit numbers give 0.",
            "Drop the most significant digit of a whole number: 5832 gives 832 and 4 gives 0.",
            "I need the number formed by all the digits of n but "
            "the first; zeros then in front vanish.",
        ),
        names=("drop_first_digit", "without_first_digit", "remove_leading_digit", "cut_first"),
        solutions=("""\
def <f>(n):
    return int(str(n)[1:] or 0)
""", """\
def <f>(n):
    power = 1
    while power * 10 <= n:
        power *= 10
    return n % power
""", """\
def <f>(n):
    return n % 10 ** (len(str(n)) - 1)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 9), rng.randint(10, 99),
            rng.randint(100, 9999), rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="number-plus-its-reverse",
        tags=("numbers",),
        phrasings=(
            "Write a function to add a non-negative integer and "
            "the number with the same digits in reverse.",
            "Write a python function to return n plus n read backwards, for n >= 0.",
            "Given a non-negative integer, return the sum of it and its mirror image in decimal.",
            "What is n + reversed(n), if the digits of n >= 0 "
            "are turned round for the second term?",
            "Do one step of the reverse-and-add process and return its result.",
            "I need 123 + 321 = 444 for 123: a number plus its reversal.",
        ),
        names=("add_reverse", "reverse_and_add", "plus_reversed", "mirror_sum"),
        solutions=("""\
def <f>(n):
    return n + int(str(n)[::-1])
""", """\
def <f>(n):
    rest, backwards = n, 0
    while rest > 0:
        backwards = backwards * 10 + rest % 10
        rest //= 10
    return n + backwards
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 6))),),
    ),
    Family(
        concept="concatenate-two-numbers",
        tags=("numbers",),
        phrasings=(
            "Write a function to join the digits of two non-negative integers, "
            "the first one's in front, into one integer.",
            "Write a python function to return the number whose digits "
            "are those of a followed by those of b (both >= 0).",
            "Given two non-negative integers, append the digits "
            "of the second to the first; return an int.",
            "Which number do a and b form when written side by side, a on the left?",
            "Concatenate the decimal digits of two numbers into a single int.",
            "I need 12 and 345 glued to 12345, as an integer.",
        ),
        names=("concatenate_numbers", "join_numbers", "glue", "stick_together"),
        solutions=("""\
def <f>(a, b):
    return int(str(a) + str(b))
""", """\
def <f>(a, b):
    return int(f"{a}{b}")
""", """\
def <f>(a, b):
    power = 10
    while power <= b:
        power *= 10
    return a * power + b
"""),
        inputs=lambda rng: (rng.randint(1, 999),
            rng.choice((rng.randint(0, 9), rng.randint(10, 99), rng.randint(100, 9999)))),
    ),
    Family(
        concept="nines-complement",
        tags=("numbers",),
        phrasings=(
            "Write a function to replace each digit d of a "
            "non-negative integer by 9 - d and return the integer.",
            "Write a python function to compute the nines' complement "
            "of n >= 0, with as many nines as n has digits.",
            "Given a non-negative integer, subtract it from the "
            "number of equal length made of nines only.",
            "What is 99...9 minus n, where there are as many nines as digits in n?",
            "Turn every decimal digit of n into its difference from 9; "
            "the result is an int, zeros in front vanish.",
            "I need 9 - d for each digit d of a whole number: 2705 gives 7294.",
        ),
        names=("nines_complement", "complement_digits", "nine_minus_digits", "subtract_from_nines"),
        solutions=("""\
def <f>(n):
    return 10 ** len(str(n)) - 1 - n
""", """\
def <f>(n):
    return int("".join(str(9 - int(d)) for d in str(n)))
""", """\
def <f>(n):
    return int("9" * len(str(n))) - n
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 7))),),
    ),
    Family(
        concept="best-after-deleting-one-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest number obtainable by "
            "deleting exactly one digit of an integer n >= 10.",
            "Write a python function to return the maximum of all numbers that "
            "arise when one decimal digit of n is removed (n at least 10).",
            "Given an integer of two or more digits, remove one digit so "
            "that the remaining number is as large as possible.",
            "One digit of n (n >= 10) must go, the others keep their "
            "order: what is the greatest possible result?",
            "Erase a single digit of a number with at least two "
            "digits and return the biggest outcome.",
            "I need the best number left after striking out "
            "just one digit of n, n being 10 or more.",
        ),
        names=("delete_one_digit", "best_deletion", "remove_one_for_max", "largest_after_deletion"),
        solutions=("""\
def <f>(n):
    s = str(n)
    return max(int(s[:i] + s[i + 1:]) for i in range(len(s)))
""", """\
from itertools import combinations

def <f>(n):
    s = str(n)
    return max(int("".join(rest)) for rest in combinations(s, len(s) - 1))
""", """\
def <f>(n):
    best = 0
    power = 1
    while power <= n:
        best = max(best, n // (power * 10) * power + n % power)
        power *= 10
    return best
"""),
        inputs=lambda rng: (rng.choice((rng.randint(10, 99), rng.randint(100, 9999),
            rng.randint(10000, 10 ** 6))),),
    ),
    Family(
        concept="split-digits-and-add-halves",
        tags=("numbers",),
        phrasings=(
            "Write a function to split the digits of a positive integer with an "
            "even number of digits in the middle and add both halves.",
            "Write a python function to cut the decimal notation of n into two equally "
            "long numbers and return their sum; n has an even number of digits.",
            "Given an integer with an even count of digits, return "
            "left half plus right half: 1234 gives 12 + 34.",
            "What is the sum of the front half and the back half of "
            "n's digits, as numbers? The length of n is even.",
            "Halve the digit string of n (even length) and return the total of both parts.",
            "I need 20 + 25 = 45 for 2025: the two halves of a "
            "number with evenly many digits, added.",
        ),
        names=("add_halves", "sum_of_halves", "split_and_add", "halves_total"),
        solutions=("""\
def <f>(n):
    s = str(n)
    middle = len(s) // 2
    return int(s[:middle]) + int(s[middle:])
""", """\
def <f>(n):
    return sum(divmod(n, 10 ** (len(str(n)) // 2)))
"""),
        inputs=lambda rng: (rng.choice((rng.randint(10, 99), rng.randint(1000, 9999),
            rng.randint(100000, 999999))),),
    ),
    Family(
        concept="number-to-place-values",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to split a positive integer into its "
            "place values, largest first, leaving out zeros.",
            "Write a python function to return the expanded form of n > 0 as a list: "
            "each non-zero digit times its power of ten, in reading order.",
            "Given a positive integer, return the list of the values "
            "its non-zero digits stand for, from the left.",
            "Which round numbers does n consist of? For 4082 the answer is [4000, 80, 2].",
            "Break a positive number into thousands, hundreds, tens "
            "and ones as a descending list without zeros.",
            "I need [300, 5] for 305: every digit except 0 multiplied by its place, left to right.",
        ),
        names=("place_values", "expanded_form", "digit_values", "break_into_places"),
        solutions=("""\
def <f>(n):
    s = str(n)
    return [int(d) * 10 ** (len(s) - i - 1) for i, d in enumerate(s) if d != "0"]
""", """\
def <f>(n):
    parts = []
    power = 1
    while n > 0:
        digit = n % 10
        if digit:
            parts.insert(0, digit * power)
        n //= 10
        power *= 10
    return parts
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 99), rng.randint(100, 9999),
            rng.randint(10000, 999999))),),
    ),
)
