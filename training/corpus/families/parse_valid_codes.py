"""Families that check numbers, codes and check digits."""

from random import Random

from training.corpus.draw import chance, coin, letters, size
from training.corpus.family import Family

DIGITS = "0123456789"


def spoilt(rng: Random, good: str, signs: str) -> str:
    """The text as it is, or one time in two with one character changed, dropped or added."""
    if coin(rng):
        return good
    at = rng.randrange(len(good))
    return good[:at] + rng.choice(("", rng.choice(signs), good[at] * 2)) + good[at + 1 :]


def weighted_code(rng: Random, length: int, modulus: int) -> str:
    """Digits whose sum, weighted 1, 2, 3 and so on, is often divisible by the modulus."""
    while True:
        code = letters(rng, length, DIGITS)
        if sum(i * int(d) for i, d in enumerate(code, 1)) % modulus == 0 or chance(rng, 0.15):
            return code


def luhn_code(rng: Random) -> str:
    """Digits that pass the Luhn test one time in two."""
    while True:
        code = letters(rng, rng.randint(3, 8), DIGITS)
        digits = [int(d) for d in code[::-1]]
        total = sum(digits[::2]) + sum(sum(divmod(2 * d, 10)) for d in digits[1::2])
        if total % 10 == 0 or chance(rng, 0.1):
            return code


FAMILIES = (
    Family(
        concept="luhn-check",
        tags=("validation", "numbers"),
        phrasings=(
            "Write a function to check a digit string with the Luhn test: from the right, double "
            "every second digit (minus 9 if above 9); the sum must be a multiple of 10.",
            "Write a python function to test if a card number, given as a string of digits, "
            "passes the Luhn checksum.",
            "Given a string of digits, return True if it satisfies the Luhn formula, else False.",
            "Is the digit string valid by Luhn? Starting from the last digit, every second one is "
            "doubled, 9 taken off if over 9, and all must sum to a multiple of ten.",
            "Return whether a card-like number (a string of digits) has a correct Luhn check "
            "digit at its end.",
            "Validate a number given as text with the Luhn algorithm and return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if a string of digits passes the Luhn (mod 10) test, check digit included.",
            "Write a python function to verify a credit-card-type number, passed as digit text, by doubling alternate digits and testing the total for divisibility by ten.",
            "Given a number as a string, return whether its Luhn sum (last digit counted once, next doubled, and so on leftwards, doubled values above 9 less 9) ends in 0.",
            "Does a digit string have a valid check digit by Luhn's rule?",
            "True if a digit string satisfies Luhn.",
            "Going from the last figure to the first, take every other one twice, starting with the last but one, and take 9 off what gets over 9; a good card number adds up to a multiple of ten.",
            "The predicate sum(d_i, i even) + sum(f(d_i), i odd) = 0 mod 10, d_0 being the rightmost digit and f(d) = 2d if 2d < 10, else 2d - 9.",
            "'59' passes because 9 + (2 * 5 - 9) = 10, '58' fails with 9; decide in this manner for digit strings of any length.",
        ),
        names=("luhn_check", "is_valid_card", "luhn", "passes_luhn"),
        solutions=(
            """def <f>(number):
    total = 0
    for i, c in enumerate(reversed(number)):
        digit = int(c)
        if i % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0""",
            """def <f>(number):
    digits = [int(c) for c in number[::-1]]
    total = sum(digits[::2]) + sum(sum(divmod(2 * d, 10)) for d in digits[1::2])
    return total % 10 == 0""",
        ),
        inputs=lambda rng: (luhn_code(rng),),
    ),
    Family(
        concept="weighted-sum-check",
        tags=("validation", "numbers"),
        phrasings=(
            "Write a function to check a digit string: its digits times their 1-based positions "
            "must add up to a multiple of <m>.",
            "Write a python function to test if the sum of position (from 1, left to right) times "
            "digit is divisible by <m>.",
            "Given a code of digits, weight the first by 1, the second by 2 and so on; return "
            "True if the total is a multiple of <m>.",
            "Is the code valid, that is, does the sum of its digits weighted with 1, 2, 3, ... "
            "leave no remainder on division by <m>?",
            "Return whether the position-weighted digit sum of a string (first position 1) can be "
            "divided by <m>.",
            "Check a digit code whose digits, multiplied by their places counted from 1, must sum "
            "to 0 modulo <m>.",
        ),
        more_phrasings=(
            "Write a function to tell if 1 * first digit + 2 * second digit + ... of a digit string is divisible by <m>.",
            "Write a python function to validate a numeric code by its position-weighted digit total (weights 1, 2, 3, ... from the left), which must leave remainder 0 modulo <m>.",
            "Given digits in a string, return True if adding up each digit times its place number, the first being 1, gives a multiple of <m>, otherwise False.",
            "Does <m> divide the sum of a code's digits when each digit is taken as many times as its 1-based position says?",
            "True if the place-weighted digit sum is 0 mod <m>.",
            "Take the first figure once, the second twice, the third three times and so on, and add all; the code is good if <m> goes into the total without a rest.",
            "For a code d_1 d_2 ... d_n the predicate sum of i * d_i congruent to 0 modulo <m>.",
            "Keep a running total, adding position times digit from left to right beginning with position 1; say whether total % <m> is zero in the end.",
        ),
        names=("valid_code", "weighted_check", "check_code", "is_valid"),
        solutions=(
            """def <f>(code):
    return sum(i * int(d) for i, d in enumerate(code, 1)) % <m> == 0""",
            """def <f>(code):
    total = 0
    for i in range(len(code)):
        total += (i + 1) * int(code[i])
    return total % <m> == 0""",
        ),
        inputs=lambda rng, m: (weighted_code(rng, rng.randint(4, 7), m),),
        parameters=lambda rng: {"m": rng.choice((5, 7, 9, 11))},
    ),
    Family(
        concept="append-check-digit",
        tags=("validation", "numbers"),
        phrasings=(
            "Write a function to append a check digit to a string of digits: the last digit of "
            "its digit sum.",
            "Write a python function to return a digit string followed by its digit sum modulo 10.",
            "Given a code of digits, add one more digit at the end, namely the sum of the digits "
            "modulo ten.",
            "Return the code with the ones digit of its digit sum attached as a check digit.",
            "Extend a string of digits by one check digit, the remainder of the digit sum divided "
            "by 10.",
            "I need '729' to become '7298', as 7 + 2 + 9 = 18 ends in 8, and so for any digit "
            "string.",
        ),
        more_phrasings=(
            "Write a function to add the ones digit of the digit sum to the end of a digit string.",
            "Write a python function to protect a numeric code by a closing figure equal to the total of its figures reduced mod 10.",
            "Given digits as text, return the same text prolonged by one character: the final digit of what the digits sum up to.",
            "How does a code read with its check digit behind it, the check digit being the remainder of its cross sum by ten?",
            "Digit string plus (digit sum % 10).",
            "Add all figures of the code, look at the last figure of the result, and write it behind the code.",
            "The mapping of a digit string d_1 ... d_n to d_1 ... d_n c, where c = (d_1 + ... + d_n) mod 10.",
            "'55' turns into '550' and '123' into '1236', the result always being a string one longer.",
        ),
        names=("add_check_digit", "append_checksum", "with_check_digit", "extend_code"),
        solutions=(
            """def <f>(code):
    return code + str(sum(int(d) for d in code) % 10)""",
            """def <f>(digits):
    total = 0
    for d in digits:
        total += int(d)
    return digits + str(total)[-1]""",
            """def <f>(code):
    return code + str(sum(map(int, code)))[-1]""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(2, 8), DIGITS),),
    ),
    Family(
        concept="alternate-weights-check-digit",
        tags=("validation", "numbers"),
        phrasings=(
            "Write a function to compute a barcode's check digit: weight the digits 1, 3, 1, 3, "
            "... from the left, and return how much the sum lacks to a multiple of 10.",
            "Write a python function to return the digit that makes the sum of a digit string, "
            "weighted 1 and 3 in turn from the left, a multiple of ten.",
            "Given a string of digits, multiply them alternately by 1 and 3 (the first by 1), and "
            "return (10 - sum % 10) % 10.",
            "What check digit (0 to 9) must be added to the sum of the digits with weights 1, 3, "
            "1, 3, ... to reach the next multiple of 10?",
            "Return the EAN-like check digit of a code: with weights 1 and 3 alternating from its "
            "first digit, fill the sum up to a multiple of ten.",
            "I need the smallest non-negative number to add to the 1-3-weighted digit sum (left "
            "to right, starting with 1) so that 10 divides it.",
        ),
        more_phrasings=(
            "Write a function to get the barcode check digit: what the 1-3-1-3 weighted sum from the left lacks to a multiple of 10.",
            "Write a python function to determine, as an int 0-9, what is missing to a multiple of ten for a digit string whose first, third, ... digits count once and the others three times.",
            "Given a digit string, return the number from 0 to 9 that, added to once its odd-placed plus three times its even-placed digits (first place is 1), gives a sum ending in 0.",
            "Which digit completes a barcode, if places are weighted alternately 1 and 3 starting with 1 and all must total a multiple of ten?",
            "Check digit for weights 1, 3, 1, 3, ... modulo 10.",
            "Count the first figure once, the second three times, the third once and so on; tell how much more you need to reach a multiple of ten (0 if you are there).",
            "The residue c in 0..9 with c + sum of w_i d_i = 0 mod 10, where w_i alternates 1, 3 beginning with w_1 = 1 at the leftmost digit.",
            "For '12' it is 3: 1 + 3 * 2 = 7, and 3 are missing to 10; a sum such as 20 gives 0 and not 10.",
        ),
        names=("check_digit", "ean_digit", "barcode_digit", "compute_check"),
        solutions=(
            """def <f>(code):
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(code))
    return (10 - total % 10) % 10""",
            """def <f>(digits):
    numbers = [int(d) for d in digits]
    return -(sum(numbers[::2]) + 3 * sum(numbers[1::2])) % 10""",
            """def <f>(code):
    total = 0
    weight = 1
    for d in code:
        total += weight * int(d)
        weight = 4 - weight
    return (10 - total % 10) % 10""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(3, 8), DIGITS),),
    ),
    Family(
        concept="phone-number-shape",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a phone number has the form of 3 digits, a hyphen, "
            "3 digits, a hyphen and 4 digits.",
            "Write a python function to test if a text looks exactly like 555-123-4567: three, "
            "three and four digits joined by '-'.",
            "Given a string, return True if it is ddd-ddd-dddd with d being digits, else False.",
            "Is the string a phone number of the shape ddd-ddd-dddd and nothing more?",
            "Return whether a text consists of groups of 3, 3 and 4 digits with single hyphens "
            "between.",
            "Check a phone number: it must be ten digits written as 3-3-4 with dashes.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is ddd-ddd-dddd, d a digit, and nothing besides.",
            "Write a python function to validate American-style numbers of ten digits with hyphens after the third and sixth.",
            "Given any text, return whether it is made up of three digits, '-', three digits, '-', four digits from beginning to end.",
            "Is the text a phone number of the shape 3-3-4 with hyphens and digits only?",
            "True for digits grouped 3-3-4 by hyphens.",
            "The number has to be twelve characters long: figures everywhere, except for dashes at the fourth and eighth place; say if it is.",
            "Full match of a string with d{3} - d{3} - d{4}, where d is a decimal digit; boolean.",
            "'555-000-1234' is right; '5550001234', '555 000 1234' and '555-000-12345' are wrong; give True or False for other texts.",
        ),
        names=("is_phone", "valid_phone", "check_phone", "phone_shape"),
        solutions=(
            r"""import re

def <f>(text):
    return bool(re.fullmatch(r"\d{3}-\d{3}-\d{4}", text))""",
            """def <f>(number):
    parts = number.split("-")
    return [len(p) for p in parts] == [3, 3, 4] and all(p.isdigit() for p in parts)""",
            """import re

def <f>(number):
    return re.match("^[0-9]{3}-[0-9]{3}-[0-9]{4}$", number) is not None""",
        ),
        inputs=lambda rng: (
            spoilt(rng, "-".join(letters(rng, n, DIGITS) for n in (3, 3, 4)), "- a"),
        ),
    ),
    Family(
        concept="twelve-hour-time-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string is a 12-hour time like '7:05 pm': hour "
            "1-12, two-digit minutes, a space, am or pm.",
            "Write a python function to test if a text has the form h:mm am or h:mm pm with hour "
            "1 to 12 (no leading zero) and minutes 00 to 59.",
            "Given a string, return True if it is an hour from 1 to 12 without leading zero, ':', "
            "minutes 00-59, a space and 'am' or 'pm'.",
            "Is the text a valid twelve-hour clock time such as '11:30 am' (hours 1-12 unpadded, "
            "minutes 00-59, lower-case am/pm)?",
            "Return whether the string is an hour 1..12 (never zero-padded), a colon, two digits "
            "up to 59, one space, then am or pm.",
            "Check a time like '12:59 pm': no leading zero in the hour 1-12, minutes between 00 "
            "and 59, ending ' am' or ' pm'.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is a valid time like '9:30 am' or '12:05 pm', no zero before the hour.",
            "Write a python function to validate clock readings made of an unpadded hour 1-12, ':', minutes 00-59, a blank and lower-case am or pm.",
            "Given a text, return whether it names a time on the 12-hour clock: hour one to twelve without leading zero, colon, two-figure minutes below 60, space, 'am' or 'pm'.",
            "Could the text stand on an English timetable as h:mm am or h:mm pm, hours from 1 to 12 and minutes from 00 to 59?",
            "True for 'h:mm am/pm', hour 1-12 unpadded.",
            "A time is right if it has an hour from 1 to 12 with no 0 put in front, a colon, minutes in two figures up to 59, a gap and then am or pm in little letters; check that.",
            "Membership in H ':' M ' ' P with H in {1, ..., 12} in shortest form, M in {00, ..., 59} and P in {am, pm}.",
            "Refuse '0:10 am', '07:00 pm', '13:00 pm', '5:60 am', '5:10am' and '5:10 AM'; accept every proper time such as '5:10 am'.",
        ),
        names=("is_12_hour_time", "valid_time", "check_time", "is_am_pm_time"),
        solutions=(
            """import re

def <f>(text):
    return re.fullmatch("([1-9]|1[0-2]):[0-5][0-9] [ap]m", text) is not None""",
            r"""import re

def <f>(text):
    match = re.fullmatch(r"([1-9]\d?):(\d\d) (am|pm)", text)
    return match is not None and int(match[1]) <= 12 and int(match[2]) < 60""",
            """def <f>(time):
    hours = [str(h) for h in range(1, 13)]
    minutes = [f"{m:02}" for m in range(60)]
    hour, _, rest = time.partition(":")
    minute, _, half = rest.partition(" ")
    return hour in hours and minute in minutes and half in ("am", "pm")""",
        ),
        inputs=lambda rng: (
            f"{rng.choice((1, 5, 9, 10, 12, 12, 13, 0, '07'))}:{rng.randint(0, 70):02} "
            + rng.choice(("am", "pm", "am", "pm", "xm")),
        ),
    ),
    Family(
        concept="mac-address-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string is a MAC address: six pairs of hex digits "
            "(either case) joined by colons.",
            "Write a python function to test if a text consists of 6 two-digit hexadecimal groups "
            "with ':' between them, upper or lower case.",
            "Given a string, return True if it is six groups of exactly two hex digits, any case, "
            "separated by colons, else False.",
            "Is the text a valid MAC address such as 0a:1B:2c:3D:4e:5F (hex digits of both cases "
            "allowed)?",
            "Return whether a string has the form hh:hh:hh:hh:hh:hh where h is 0-9, a-f or A-F.",
            "Check that an address is made of six colon-separated pairs of the digits 0-9 and "
            "letters a-f or A-F.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is 6 colon-separated pairs of hex digits, any case.",
            "Write a python function to validate a network card's hardware address: two base-16 digits, six times over, with ':' in between.",
            "Given a text, return whether it splits at ':' into just six parts, each being two of 0-9, a-f, A-F.",
            "Is the text twelve hexadecimal digits, small or capital, with a colon after every second one but the last?",
            "True for hh:hh:hh:hh:hh:hh, h hexadecimal.",
            "A device's address is six pairs with colons between; each sign in a pair is a figure or a letter from a to f, big or little; tell whether the text is like that.",
            "Full match of a string with X X (':' X X){5}, X being a hexadecimal digit in either case.",
            "Five pairs, seven pairs, a hyphen for a colon, a single digit or a letter g make it False; otherwise '0a:1B:22:33:44:ff' and the like are True.",
        ),
        names=("is_mac_address", "valid_mac", "check_mac", "is_mac"),
        solutions=(
            """import re

def <f>(text):
    return bool(re.fullmatch("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", text))""",
            """def <f>(address):
    pairs = address.lower().split(":")
    if len(pairs) != 6:
        return False
    return all(len(p) == 2 and all(c in "0123456789abcdef" for c in p) for p in pairs)""",
            """import string

def <f>(text):
    groups = text.split(":")
    right = [g for g in groups if len(g) == 2 and set(g) <= set(string.hexdigits)]
    return len(groups) == 6 and right == groups""",
        ),
        inputs=lambda rng: (
            spoilt(rng, ":".join(letters(rng, 2, "0123456789abcdefABF") for _ in range(6)), "gx-"),
        ),
    ),
    Family(
        concept="pin-of-digits-check",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to check whether a PIN is exactly <k> digits and not all of them "
            "are the same.",
            "Write a python function to test if a string has exactly <k> characters, all digits, "
            "with at least two different ones.",
            "Given a PIN as a string, return True if it is <k> digits long and uses more than one "
            "distinct digit, else False.",
            "Is the PIN acceptable: <k> digits, nothing else, and not one digit repeated "
            "throughout?",
            "Return whether a text consists of <k> digits that are not all equal.",
            "Check a PIN of <k> digits; wrong lengths, other characters and PINs of a single "
            "repeated digit are refused.",
        ),
        names=("valid_pin", "check_pin", "is_pin", "pin_ok"),
        solutions=(
            """def <f>(pin):
    return len(pin) == <k> and pin.isdigit() and len(set(pin)) > 1""",
            """import re

def <f>(pin):
    return bool(re.fullmatch("[0-9]{<k>}", pin)) and pin != pin[0] * <k>""",
            """def <f>(pin):
    if len(pin) != <k> or not pin.isdigit():
        return False
    return pin.count(pin[0]) < <k>""",
        ),
        inputs=lambda rng, k: (
            rng.choice(
                (
                    letters(rng, k, DIGITS),
                    letters(rng, k, DIGITS),
                    letters(rng, k, DIGITS),
                    rng.choice(DIGITS) * k,
                    letters(rng, k + rng.choice((-1, 1)), DIGITS),
                    letters(rng, k - 1, DIGITS) + "x",
                )
            ),
        ),
        parameters=lambda rng: {"k": rng.randint(4, 6)},
    ),
    Family(
        concept="number-with-decimals-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string is a price: one or more digits, a "
            "decimal point and exactly two digits.",
            "Write a python function to test if a text has the form of digits, '.', and two more "
            "digits, with at least one digit in front.",
            "Given a string, return True if it is an amount such as 0.99 or 12.50, with exactly "
            "two decimals and no sign, else False.",
            "Is the text a number with at least one digit before the decimal point and precisely "
            "two after it?",
            "Return whether a string matches: some digits (one or more), a dot, two digits, and "
            "nothing else.",
            "Check that an amount is written with two decimals, as in '3.00'; '3', '3.0' and "
            "'.50' are wrong.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is digits, a point and precisely two digits.",
            "Write a python function to validate an unsigned amount of money written with at least one figure ahead of the decimal point and two behind.",
            "Given a text, return whether it is a price: one or more digits, then '.', then 2 digits, and that is all.",
            "Does the text show an amount with dollars (at least one digit), a dot and two digits of cents, without any sign?",
            "True for digits '.' two digits.",
            "A price tag must have some figures, a point and then two more figures, no more, no less; check a text for this.",
            "Full match of a string with d+ '.' d d, d a decimal digit.",
            "'10.00' and '0.05' pass; '10', '10.0', '10.000', '.05' and '-1.00' don't.",
        ),
        names=("is_price", "valid_amount", "check_price", "two_decimals"),
        solutions=(
            r"""import re

def <f>(text):
    return re.fullmatch(r"\d+\.\d\d", text) is not None""",
            """def <f>(text):
    whole, _, cents = text.partition(".")
    return whole.isdigit() and cents.isdigit() and len(cents) == 2""",
            """import re

def <f>(amount):
    return bool(re.match("^[0-9]+[.][0-9]{2}$", amount))""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 1, 3), DIGITS)
            + rng.choice("....,")
            + letters(rng, rng.choice((1, 2, 2, 2, 3)), DIGITS),
        ),
    ),
    Family(
        concept="float-text-check",
        tags=("validation", "parsing"),
        phrasings=(
            "Write a function to check whether a text is a number: an optional minus, digits, "
            "and optionally a decimal point with more digits.",
            "Write a python function to test if a string has the form of a plain number like '5', "
            "'-2.75' or '0.5'; '.5', '5.' and '+5' do not count.",
            "Given a string, return True if it is digits with an optional '-' in front and an "
            "optional '.digits' behind, else False.",
            "Is the text a decimal number, i.e. maybe '-', one or more digits, and maybe a "
            "decimal point followed by one or more digits?",
            "Return whether a string can be read as: optional minus sign, digits, optional "
            "fraction of '.' and digits, nothing else.",
            "Check a number format: '12', '-12' and '12.5' are fine while '1.', '.1', '1.2.3', "
            "'--1' and '' are not.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is an int or decimal like '-3' or '4.25', digits needed on both sides of a point.",
            "Write a python function to validate numerals: one minus at most, at the front, at least one digit, and if a point comes then digits after it.",
            "Given any text, return whether it is a plain decimal number, perhaps negative, perhaps with a fractional part, with no plus sign or exponent.",
            "May the text be read as a number, that is, as digits with a '-' ahead of them and a '.' with digits after it as the only extras allowed?",
            "True for [-]digits[.digits].",
            "A number may start with a minus, must have figures then, and may go on with a point and further figures; nothing else is a number; judge the text.",
            "Membership in the language ('-')? d+ ('.' d+)?, d being a decimal digit; a boolean.",
            "Reject empty text, letters, blanks, a '+', a lone '-' or one that isn't in front, two points, and a point without a figure before or after it; accept the remaining texts such as '7' and '-0.5'.",
        ),
        names=("is_number", "valid_number", "check_number", "number_format"),
        solutions=(
            r"""import re

def <f>(text):
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None""",
            """def <f>(text):
    if text.startswith("-"):
        text = text[1:]
    parts = text.split(".")
    return len(parts) <= 2 and all(part.isdigit() for part in parts)""",
            """import re

def <f>(s):
    return bool(re.match("^-?[0-9]+([.][0-9]+)?$", s))""",
        ),
        inputs=lambda rng: (
            rng.choice(("", "-", "", "-", "+", "--"))
            + letters(rng, size(rng, 1, 3), DIGITS)
            + rng.choice(
                ("", ".", "." + letters(rng, 2, DIGITS), "." + letters(rng, 1, DIGITS), ".5.1", "e")
            ),
        ),
    ),
    Family(
        concept="thousands-format-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a number is written with correct thousands commas, "
            "e.g. '1,234,567' or '12'.",
            "Write a python function to test if a text is 1 to 3 digits followed by any number of "
            "groups of a comma and exactly 3 digits.",
            "Given a string, return True if its digits are grouped in threes by commas from the "
            "right, the first group having 1-3 digits, else False.",
            "Is the number text correctly grouped: one to three digits, then only ',ddd' groups "
            "(maybe none)?",
            "Return whether a string is digits with a comma before every three from the right, as "
            "in 10,000; ungrouped '1000' is wrong.",
            "Check the comma placement in a whole number such as '45,600': first 1-3 digits, then "
            "blocks of comma and three digits.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is 1-3 digits and then only ',ddd' groups, or none.",
            "Write a python function to validate the comma grouping of a whole number's digits by threes, the leading group being shorter if need be but not empty.",
            "Given a text, return whether it is a number punctuated every three digits from the right by commas, with no other character.",
            "Are the commas in a written whole number just where they belong, so that after the first one to three digits every comma has three digits behind it?",
            "True for d{1,3} followed by ',ddd' groups.",
            "Big numbers are written with a comma after each three figures, counted from the back; say if the text keeps to that (a number under a thousand has no comma).",
            "Full match of a string with d{1,3} (',' d d d)*, d a decimal digit.",
            "'7', '999' and '12,000' are right; '1000', '1,00', ',100' and '1234,567' are wrong.",
        ),
        names=("valid_thousands", "check_commas", "is_grouped", "correct_grouping"),
        solutions=(
            r"""import re

def <f>(text):
    return re.fullmatch(r"\d{1,3}(,\d{3})*", text) is not None""",
            """def <f>(text):
    first, *others = text.split(",")
    if not (first.isdigit() and len(first) <= 3):
        return False
    return all(part.isdigit() and len(part) == 3 for part in others)""",
            """import re

def <f>(number):
    return bool(re.match("^[0-9]{1,3}(,[0-9]{3})*$", number))""",
        ),
        inputs=lambda rng: (
            ",".join(
                [letters(rng, rng.choice((1, 2, 3, 3, 4)), DIGITS)]
                + [
                    letters(rng, rng.choice((3, 3, 3, 3, 2)), DIGITS)
                    for _ in range(rng.randint(0, 2))
                ]
            ),
        ),
    ),
    Family(
        concept="isbn-ten-check",
        tags=("validation", "numbers"),
        phrasings=(
            "Write a function to check a ten-character ISBN: the digits times 10, 9, ..., 1 must "
            "add up to a multiple of 11, where a final 'X' counts 10.",
            "Write a python function to test a 10-character book code by weighting it 10 down to "
            "1 (the last may be X for ten) and dividing the sum by 11.",
            "Given an ISBN-10 string without hyphens, return True if its checksum is right, else "
            "False.",
            "Is the ISBN-10 valid? Multiply its characters by 10, 9, 8, ... 1 from the left ('X' "
            "at the end is 10); the total must be divisible by 11.",
            "Return whether a ten-character book number, whose last character may be 'X' (ten), "
            "passes the ISBN-10 test modulo 11.",
            "Validate the check digit of an ISBN-10 (nine digits and a digit or X) and return a "
            "bool.",
        ),
        more_phrasings=(
            "Write a function to tell if an unhyphenated ISBN-10 is valid (weights 10 down to 1, mod 11, last X = 10).",
            "Write a python function to verify ten-character book numbers through a sum of digits weighted by falling factors, divisible by eleven, X standing for ten at the end.",
            "Given nine digits and a final digit or 'X', return whether 10 times the first plus 9 times the second and so on to 1 times the last is a multiple of 11.",
            "Does a book's ten-place number fit its check character, that is, is its 10-9-8-...-1 weighted total divisible by 11 with X as 10?",
            "True for a valid ISBN-10 checksum.",
            "Take the first sign of the book's number ten times, the next nine times, down to the last once, an X counting ten; the number is good if eleven goes into the total evenly.",
            "The congruence sum over i = 1..10 of (11 - i) c_i = 0 mod 11, where c_10 may be 'X' with the value 10; as a boolean.",
            "Walk along the ten characters with the weight going from 10 down to 1, add weight times value (X: ten), and compare the remainder by 11 with zero.",
        ),
        names=("is_isbn10", "valid_isbn", "check_isbn", "isbn_ok"),
        solutions=(
            """def <f>(code):
    total = 0
    for i, c in enumerate(code):
        total += (10 - i) * (10 if c == "X" else int(c))
    return total % 11 == 0""",
            """def <f>(isbn):
    values = [10 if c == "X" else int(c) for c in isbn]
    return sum(w * v for w, v in zip(range(10, 0, -1), values)) % 11 == 0""",
            """def <f>(isbn):
    total = sum(int(isbn[i]) * (10 - i) for i in range(9))
    last = 10 if isbn[9] == "X" else int(isbn[9])
    return (total + last) % 11 == 0""",
        ),
        inputs=lambda rng: (
            (
                lambda nine: (
                    nine
                    + "0123456789X"[
                        -sum((10 - i) * int(d) for i, d in enumerate(nine)) % 11 - rng.randint(0, 1)
                    ]
                )
            )(letters(rng, 9, DIGITS)),
        ),
    ),
)
