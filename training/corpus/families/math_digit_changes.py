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
        more_phrasings=(
            "Write a function to strip all digits <k> from an int n >= 0, 0 if no digits remain.",
            "Write a python function to give the integer that the decimal digits of a non-negative number form when those equal to <k> are skipped, taking no digits for 0.",
            "Given n >= 0, filter the <k>s out of its decimal notation and return the rest as a number; should nothing be left, return 0.",
            "Which integer do the digits of n other than <k> spell, in their order (zero if there are none; n is not negative)?",
            "n >= 0 minus its digits <k>, as int.",
            "Rub out each <k> in a number that is zero or more, push the other figures together, and tell the number you see, or 0 if you see none.",
            "The value of the subsequence of the decimal digits d of n >= 0 with d != <k>, the empty sequence having value 0.",
            "Everything but the digit <k> may stay in the number, which is not negative; give what stays as an int, zeros at its front being of no account and no digits at all meaning 0.",
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
        more_phrasings=(
            "Write a function to change every digit <a> of n >= 0 to <b>.",
            "Write a python function to return the integer got by substituting <b> for all decimal digits <a> of a number that is not negative.",
            "Given n >= 0, go through its figures and put <b> for each one that is <a>, leaving the others; return the outcome as an int.",
            "What does n, a number not below zero, turn into if the figure <b> takes the place of the figure <a> throughout?",
            "n >= 0 with <b> for every digit <a>.",
            "On a number plate, showing zero or more, someone paints over each figure <a> and writes <b> there: what number does it show now?",
            "The integer whose decimal digits are f(d) for the digits d of n >= 0, where f(<a>) = <b> and f(d) = d for all other d.",
            "Nothing changes in the number, which is not negative, but the digit <a>: it becomes <b> wherever it stands, and the result is an int again.",
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
        more_phrasings=(
            "Write a function to sort the digits of n >= 0 from big to small, as an int.",
            "Write a python function to give the maximal value among all rearrangements of the decimal digits of a non-negative number.",
            "Given n >= 0, write its figures from the highest down to the lowest and return the number which they form.",
            "Which is the greatest number that is an anagram of the digits of n, n being zero or more?",
            "Largest permutation of the digits of n >= 0.",
            "Cut the number, zero or more, into single figures and lay them out again so that they make as much as they can.",
            "The maximum of the integers whose multiset of decimal digits equals that of the non-negative integer n.",
            "3092 becomes 9320: nines to the front, then eights, and so on down to the zeros, for any number not below 0.",
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
        more_phrasings=(
            "Write a function to sort the digits of n >= 0 from small to big, as an int without leading zeros.",
            "Write a python function to give the least value that the decimal digits of a non-negative number can have in any order, zeros in front permitted but not shown.",
            "Given n >= 0, write its figures from the lowest up to the highest and return that as an int, whereby zeros are lost.",
            "Which number do the figures of n, zero or more, spell if they stand in increasing order and initial zeros count for nothing?",
            "Smallest reading of the digits of n >= 0, zeros first.",
            "Cut the number, zero or more, into single figures, lay them out from the smallest to the largest, and say the number; zeros at the start go unsaid.",
            "The integer value of the nondecreasing arrangement of the decimal digits of the non-negative integer n.",
            "3092 becomes 239 since the 0 moves to the front and disappears; treat any number not below 0 in this way.",
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
        more_phrasings=(
            "Write a function to swap the first and last digit of n >= 0, giving an int.",
            "Write a python function to let the leading and the final decimal figure of a non-negative number trade places and return the number that arises, a lone figure being unchanged.",
            "Given n >= 0, put its ones digit at the very front and its front digit at the very end; return the int, without zeros at the start.",
            "What does n become, as an integer of zero or more, once its two outer figures have been interchanged?",
            "n >= 0 with its end digits interchanged.",
            "Lift out the first and the last figure of a number, zero or more, and put each where the other was; a number of one figure stays, and a zero at the front is forgotten.",
            "For n with decimal digits d_1 d_2 ... d_m: the value of d_m d_2 ... d_(m-1) d_1, and n itself if m = 1.",
            "9005 changes to 5009 and 120 to 21, as 021 is 21; keep everything between the ends of the non-negative number as it is.",
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
        more_phrasings=(
            "Write a function to put the first digit of n >= 0 at the end, giving an int.",
            "Write a python function to shift the figures of a non-negative number cyclically one place left and return the integer they now spell.",
            "Given n >= 0, cut off its leading digit, write it behind the ones digit, and return the number without zeros in front.",
            "What does a number, zero or more, become if its front figure is moved behind all the others?",
            "Left rotation of the digits of n >= 0.",
            "Take away the figure that the number, zero or more, begins with, put it down again at the far right, and read the number anew.",
            "For n with decimal digits d_1 d_2 ... d_m: the integer value of d_2 ... d_m d_1.",
            "9001 changes to 19, since 0019 is 19, and 7 stays 7: rotate the figures of a non-negative integer by one, so that the second is first.",
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
        more_phrasings=(
            "Write a function to cut off the first digit of n >= 0, giving an int, 0 for one digit.",
            "Write a python function to return the value of all figures of a non-negative number that come after the leading one, with 0 if none does.",
            "Given n >= 0, strike its foremost decimal figure and return what the others spell as an int; a number of one figure yields 0.",
            "Which integer do the figures of n from the second one on make (zero when there is no second one; n is not negative)?",
            "n >= 0 minus its leading digit; 0 if none remains.",
            "Cover the figure at the very left of the number, zero or more, with your thumb: what number can you still see, or 0 if you see none?",
            "For n with decimal digits d_1 d_2 ... d_m: the integer value of d_2 ... d_m, taken to be 0 if m = 1.",
            "All digits but the highest stay, so 7052 goes to 52 and 9 to 0; do so for any non-negative integer.",
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
        more_phrasings=(
            "Write a function to add n >= 0 and its digits reversed.",
            "Write a python function to return the total of a non-negative number and the one obtained by writing its figures in the opposite order.",
            "Given n >= 0, turn its decimal notation round, read that as a number, and return n increased by it.",
            "How much is n together with n spelt from right to left, n being zero or more?",
            "n >= 0 plus its digit reversal.",
            "Write a number, zero or more, write it once more from back to front, and add the two.",
            "For n with decimal digits d_1 ... d_m: the sum of n and the value of d_m ... d_1.",
            "47 makes 47 + 74 = 121 and 50 makes 50 + 5 = 55; compute this for whichever non-negative integer.",
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
        more_phrasings=(
            "Write a function to glue two ints >= 0 together digit by digit, first one left, as an int.",
            "Write a python function to chain the decimal notations of two non-negative numbers, in the given order, and give back the integer read from that.",
            "Given a and b, neither negative, return a times ten to the number of digits of b, plus b.",
            "What integer results from writing the second number immediately after the first, when both are zero or more?",
            "Digits of a, then of b, as one int.",
            "Write the first number and, with no gap, the second one behind it, both being zero or more: what single number is that now?",
            "The integer value of the word uv, where u and v are the decimal representations of the non-negative integers a and b.",
            "12 and 345 make 12345, while 0 and 7 make just 7; two numbers not below 0 go in and the joined one comes out.",
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
        more_phrasings=(
            "Write a function to drop one digit of n >= 10 so that the largest possible number is left.",
            "Write a python function to give the highest integer among those which result from striking a single figure out of a number of at least two figures.",
            "Given n >= 10, try leaving out each one of its digits in turn, and return the greatest number found.",
            "What is the most that n, with two or more digits, can be worth after losing exactly one digit?",
            "Maximum of n >= 10 with one digit removed.",
            "You have to rub out one figure, no more and no less, of a number from 10 on: how big can what is left be?",
            "For n with decimal digits d_1 ... d_m, m >= 2: the maximum over i of the value of the digits without d_i.",
            "With 152 the choices are 52, 12 and 15, so 52 is the answer; find the best choice for any number of 10 or more.",
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
        more_phrasings=(
            "Write a function to break n > 0 into the values of its nonzero digits, biggest first.",
            "Write a python function to list, from the left, what each figure of a positive number is worth at its place, leaving zeros unmentioned.",
            "Given n >= 1, return the numbers digit * power of ten that add up to n, in decreasing order, with none of them 0.",
            "Of which round numbers, such as 4000 or 70, does a positive n consist, from the largest down and with no zero among them?",
            "Expanded form of n > 0 as a list, zeros omitted.",
            "You say 742 as seven hundred, forty and two: list such parts of a number of 1 or more, in the order you say them, passing over every zero.",
            "For n = sum of d_i * 10 ** i, n >= 1: the list of all d_i * 10 ** i with d_i != 0, by decreasing i.",
            "6040 falls into [6000, 40]: pay any positive amount out in bundles, one bundle for every digit that isn't 0, the most valuable bundle first.",
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
