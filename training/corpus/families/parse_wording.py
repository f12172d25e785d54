"""Families that put numbers, counts and dates into words and read them back."""

from training.corpus.draw import letters, size, word
from training.corpus.family import Family

UNITS = "zero one two three four five six seven eight nine ten".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
NOUNS = (
    "box bus wish church city baby party day toy key cup tree lamp fox class lady bench buzz"
).split()

FAMILIES = (
    Family(
        concept="ordinal-with-suffix",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to return a positive integer with its English ordinal suffix, such "
            "as 1st, 2nd, 3rd, 4th, 11th, 21st.",
            "Write a python function to turn a number into an ordinal like '22nd'; numbers ending "
            "in 11, 12 and 13 take 'th'.",
            "Given a positive integer, return it as an English ordinal numeral in digits ('3rd', "
            "'13th', '103rd').",
            "Write 1 as '1st', 2 as '2nd', 12 as '12th' and so on: the number followed by st, nd, "
            "rd or th.",
            "Which ordinal (digits plus st, nd, rd or th, by the English rules) belongs to a "
            "positive whole number?",
            "I need places in a race as text: 1 gives '1st', 11 gives '11th', 32 gives '32nd'.",
        ),
        names=("ordinal", "to_ordinal", "with_suffix", "ordinal_number"),
        solutions=(
            """def <f>(n):
    if n % 100 in (11, 12, 13):
        return f"{n}th"
    return str(n) + {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")""",
            """def <f>(number):
    suffix = "th"
    if number // 10 % 10 != 1:
        if number % 10 == 1:
            suffix = "st"
        elif number % 10 == 2:
            suffix = "nd"
        elif number % 10 == 3:
            suffix = "rd"
    return str(number) + suffix""",
        ),
        inputs=lambda rng: (
            rng.choice(
                (
                    rng.randint(1, 40),
                    rng.randint(100, 125),
                    rng.randint(1, 999),
                    11,
                    12,
                    13,
                    1,
                    2,
                    3,
                )
            ),
        ),
    ),
    Family(
        concept="count-with-noun",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to return a count and the noun '<noun>' as text, with an 's' unless "
            "the count is 1 ('1 <noun>', '2 <noun>s').",
            "Write a python function to write n and a space and '<noun>', adding 's' for every n "
            "but 1.",
            "Given a non-negative count, return text like '3 <noun>s'; only 1 has the singular "
            "'<noun>'.",
            "Put a number before '<noun>' with the right ending: '0 <noun>s', '1 <noun>', '5 "
            "<noun>s'.",
            "Return the number followed by '<noun>' in the singular for 1 and with 's' otherwise.",
            "I want messages such as '1 <noun>' and '4 <noun>s' made from a count.",
        ),
        names=("count_text", "with_plural", "describe_count", "label_count"),
        solutions=(
            """def <f>(n):
    return <one> if n == 1 else str(n) + <many>""",
            """def <f>(count):
    text = str(count) + " " + <noun>
    if count != 1:
        text += "s"
    return text""",
        ),
        inputs=lambda rng, noun, one, many: (rng.choice((0, 1, 1, rng.randint(2, 60))),),
        parameters=lambda rng: (
            lambda noun: {"noun": noun, "one": f"1 {noun}", "many": f" {noun}s"}
        )(rng.choice(("apple", "file", "day", "point", "error", "item"))),
    ),
    Family(
        concept="plural-of-noun",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to form a plural: nouns in s, x, z, ch or sh get 'es', a consonant "
            "plus y becomes 'ies', all others get 's'.",
            "Write a python function to pluralise a lower-case noun by rule: 'es' after s, x, z, "
            "ch, sh; 'ies' instead of a 'y' after a non-vowel; otherwise 's'.",
            "Given a noun, return its regular plural: 'box' -> 'boxes', 'city' -> 'cities', 'day' "
            "-> 'days', 'cup' -> 'cups'.",
            "Add the plural ending: -es for nouns ending with s, x, z, ch or sh, -ies in place of "
            "y unless a vowel stands before it, else -s.",
            "Return the noun in the plural by three rules: sibilant endings (s, x, z, ch, sh) "
            "take 'es', consonant + y turns into 'ies', the rest take 's'.",
            "I need regular English plurals of lower-case nouns (es after s/x/z/ch/sh, y to ies "
            "after a consonant, s else).",
        ),
        names=("plural", "pluralise", "pluralize", "make_plural"),
        solutions=(
            """def <f>(noun):
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"
""",
            """import re

def <f>(noun):
    if re.search("(s|x|z|ch|sh)$", noun):
        return noun + "es"
    if re.search("[^aeiou]y$", noun):
        return re.sub("y$", "ies", noun)
    return noun + "s"
""",
        ),
        inputs=lambda rng: (rng.choice(NOUNS),),
    ),
    Family(
        concept="number-words-below-hundred",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to write an integer from 0 to 99 in English words, with a hyphen as "
            "in 'forty-two'.",
            "Write a python function to spell a number below 100 in small letters: 'seven', "
            "'thirteen', 'sixty', 'eighty-one'.",
            "Given an integer between 0 and 99, return it in lower-case words, tens and ones "
            "joined by '-'.",
            "Spell out a whole number from zero to ninety-nine in small letters, hyphenated like "
            "'thirty-five'.",
            "Return the English name of a number from 0 to 99, e.g. 21 as 'twenty-one' and 40 as "
            "'forty'.",
            "I have numbers under one hundred and need their names in words (hyphenated from "
            "twenty-one on).",
        ),
        names=("number_in_words", "spell_number", "to_words", "number_name"),
        solutions=(
            """def <f>(n):
    small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
             "fourteen fifteen sixteen seventeen eighteen nineteen").split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return small[n]
    word = tens[n // 10 - 2]
    return word + "-" + small[n % 10] if n % 10 else word""",
            """def <f>(n):
    ones = "zero one two three four five six seven eight nine".split()
    teens = ["ten", "eleven", "twelve"] + [
        s + "teen" for s in ("thir", "four", "fif", "six", "seven", "eigh", "nine")]
    tens = [s + "ty" for s in ("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine")]
    if n < 10:
        return ones[n]
    if n < 20:
        return teens[n - 10]
    return tens[n // 10 - 2] + ("-" + ones[n % 10] if n % 10 else "")""",
        ),
        inputs=lambda rng: (
            rng.choice(
                (
                    rng.randint(0, 99),
                    rng.randint(0, 99),
                    rng.randint(10, 20),
                    rng.randint(2, 9) * 10,
                )
            ),
        ),
    ),
    Family(
        concept="digit-words-to-number",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to convert digit names separated by spaces, like 'four two', to the "
            "number they form (42).",
            "Write a python function to read a text of the words zero to nine as the digits of an "
            "integer.",
            "Given space-separated names of digits, return the integer with these digits in this "
            "order.",
            "Turn 'one zero five' into 105: every word names one decimal digit.",
            "Return the int spelled digit by digit in English words (zero ... nine) with spaces.",
            "I have numbers dictated as single digits, e.g. 'nine nine one', and need them as "
            "ints.",
        ),
        names=("words_to_number", "read_digits", "digits_from_words", "spoken_number"),
        solutions=(
            """def <f>(text):
    names = "zero one two three four five six seven eight nine".split()
    return int("".join(str(names.index(word)) for word in text.split()))""",
            """def <f>(text):
    digits = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
              "six": 6, "seven": 7, "eight": 8, "nine": 9}
    number = 0
    for word in text.split():
        number = number * 10 + digits[word]
    return number""",
        ),
        inputs=lambda rng: (" ".join(rng.choices(UNITS[:10], k=rng.randint(1, 5))),),
    ),
    Family(
        concept="sum-of-number-words",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to add up the number words from one to ten that occur in a text of "
            "words separated by spaces.",
            "Write a python function to sum the values of all words of a sentence that name a "
            "number from 'one' to 'ten'.",
            "Given a lower-case sentence, return the total of its words 'one', 'two', ..., 'ten'; "
            "other words count nothing.",
            "What do the number names (one to ten) among the words of a text sum to?",
            "Return the sum of the integers spelled as whole words in a text, for the names one "
            "through ten.",
            "I have texts like 'two cats and three dogs' and need the sum of the numbers named "
            "(here 5); only one to ten appear.",
        ),
        names=("sum_words", "add_number_words", "total_of_words", "word_sum"),
        solutions=(
            """def <f>(text):
    names = "one two three four five six seven eight nine ten".split()
    return sum(names.index(word) + 1 for word in text.split() if word in names)""",
            """def <f>(text):
    values = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
              "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
    total = 0
    for word in text.split():
        total += values.get(word, 0)
    return total""",
        ),
        inputs=lambda rng: (
            " ".join(
                rng.choice((rng.choice(UNITS[1:]), word(rng))) for _ in range(size(rng, 2, 6))
            ),
        ),
    ),
    Family(
        concept="compact-duration-text",
        tags=("strings", "units"),
        phrasings=(
            "Write a function to write a number of seconds as text like '1h 2m 5s', leaving out "
            "units that are zero; 0 gives '0s'.",
            "Write a python function to format non-negative seconds in hours (h), minutes (m) and "
            "seconds (s), parts with 0 dropped, joined by spaces, and '0s' for zero.",
            "Given a time in seconds, return its hours, minutes and seconds as 'Xh Ym Zs' without "
            "the parts that are 0 (only 0 itself is '0s').",
            "Express seconds in h, m and s: 3700 is '1h 1m 40s', 60 is '1m', 0 is '0s'.",
            "Return a short duration text for an amount of seconds; each of h, m, s appears only "
            "if it is not zero, parts separated by a space, '0s' if all are.",
            "I want 3605 shown as '1h 5s' and 125 as '2m 5s': non-zero units only, largest first, "
            "'0s' for nothing.",
        ),
        names=("format_duration", "duration_text", "short_time", "pretty_seconds"),
        solutions=(
            """def <f>(seconds):
    parts = []
    for unit, length in (("h", 3600), ("m", 60), ("s", 1)):
        amount, seconds = divmod(seconds, length)
        if amount:
            parts.append(f"{amount}{unit}")
    return " ".join(parts) or "0s"
""",
            """def <f>(n):
    amounts = [(n // 3600, "h"), (n // 60 % 60, "m"), (n % 60, "s")]
    return " ".join(str(a) + u for a, u in amounts if a > 0) or "0s"
""",
        ),
        inputs=lambda rng: (
            rng.choice(
                (
                    rng.randint(0, 59),
                    60 * rng.randint(1, 90),
                    rng.randint(61, 9000),
                    3600 + rng.randint(0, 59),
                    0,
                )
            ),
        ),
    ),
    Family(
        concept="time-ago-text",
        tags=("strings", "units"),
        phrasings=(
            "Write a function to describe an age in minutes: under 60 as 'N min ago', under 1440 "
            "in whole hours as 'N h ago', else in whole days as 'N d ago' (rounded down).",
            "Write a python function to turn a number of minutes into 'x min ago' (below 60), 'x "
            "h ago' (below 24 hours) or 'x d ago', rounded down.",
            "Given minutes since an event, return text such as '5 min ago', '3 h ago' or '2 d "
            "ago', choosing the largest unit that gives at least 1, rounded down.",
            "How long ago was it? Return 'N min ago' for less than an hour, 'N h ago' for less "
            "than a day and 'N d ago' from a day on, N being whole.",
            "Return a short age text from minutes: minutes up to 59, whole hours up to 23, then "
            "whole days, written '... min ago', '... h ago', '... d ago'.",
            "I need 45 as '45 min ago', 130 as '2 h ago' and 3000 as '2 d ago' (always rounded "
            "down).",
        ),
        names=("time_ago", "age_text", "ago", "describe_age"),
        solutions=(
            """def <f>(minutes):
    if minutes < 60:
        return f"{minutes} min ago"
    if minutes < 1440:
        return f"{minutes // 60} h ago"
    return f"{minutes // 1440} d ago"
""",
            """def <f>(minutes):
    amount, unit = minutes, "min"
    if minutes >= 24 * 60:
        amount, unit = minutes // (24 * 60), "d"
    elif minutes >= 60:
        amount, unit = minutes // 60, "h"
    return str(amount) + " " + unit + " ago"
""",
        ),
        inputs=lambda rng: (
            rng.choice(
                (rng.randint(0, 59), rng.randint(60, 1439), rng.randint(1440, 9000), 60, 1440)
            ),
        ),
    ),
    Family(
        concept="format-phone-number",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to format a string of ten digits as '(ddd) ddd-dddd'.",
            "Write a python function to turn a ten-digit phone number, given as text, into the "
            "form '(555) 123-4567'.",
            "Given ten digits as a string, return them with the first three in parentheses, a "
            "space, three digits, a hyphen and four digits.",
            "Write a phone number of 10 digits as (area) prefix-line, that is '(123) 456-7890'.",
            "Return the digits of a phone number (a string of ten) laid out like '(012) 345-6789'.",
            "I have phone numbers as plain ten-digit strings and want brackets around the first "
            "3, then a space, and a dash after the next 3.",
        ),
        names=("format_phone", "phone_format", "pretty_phone", "layout_phone"),
        solutions=(
            """def <f>(digits):
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
""",
            r"""import re

def <f>(number):
    return re.sub(r"(\d{3})(\d{3})(\d{4})", r"(\1) \2-\3", number)""",
            """def <f>(text):
    return "(" + text[:3] + ") " + text[3:6] + "-" + text[6:]""",
        ),
        inputs=lambda rng: (letters(rng, 10, "0123456789"),),
    ),
    Family(
        concept="digits-of-phone-number",
        tags=("strings", "regex"),
        phrasings=(
            "Write a function to normalise a phone number: keep its digits only, and put '+' in "
            "front if the text starts with '+'.",
            "Write a python function to strip everything but digits from a phone number, keeping "
            "a '+' that stands at the very start.",
            "Given a phone number with spaces, hyphens or brackets, return its digits joined, "
            "preceded by '+' when the input begins with '+'.",
            "Remove all characters but digits from a phone number text; only a leading plus sign "
            "stays.",
            "Return a phone number without spaces and punctuation, but with its initial '+' if it "
            "has one.",
            "I need '+49 (30) 12-3' as '+4930123' and '030/45 6' as '030456'.",
        ),
        names=("clean_phone", "normalise_phone", "phone_digits", "strip_phone"),
        solutions=(
            """def <f>(text):
    digits = "".join(c for c in text if c.isdigit())
    return "+" + digits if text.startswith("+") else digits""",
            r"""import re

def <f>(number):
    return re.sub(r"(?!^\+)\D", "", number)""",
            """import re

def <f>(text):
    start = "+" if text[:1] == "+" else ""
    return start + "".join(re.findall("[0-9]", text))""",
        ),
        inputs=lambda rng: (
            rng.choice(("+", "+", "", ""))
            + str(rng.randint(1, 99))
            + "".join(
                rng.choice((" ", "-", "/", ") ", " (")) + str(rng.randint(1, 999))
                for _ in range(rng.randint(1, 3))
            ),
        ),
    ),
    Family(
        concept="star-rating-text",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to show a rating from 0 to <k> as '*' for each point and '-' for "
            "the rest up to <k> characters.",
            "Write a python function to return a string of length <k> with n stars first and "
            "hyphens after them.",
            "Given a rating n (0 to <k>), return n times '*' followed by enough '-' to make <k> "
            "characters.",
            "Draw n out of <k> points as stars, filling up with hyphens on the right.",
            "Return the text of a rating: as many '*' as points, then '-' up to a total width of "
            "<k>.",
            "I need ratings as bars of <k> signs, where the first n are '*' and the others '-'.",
        ),
        names=("star_rating", "stars", "rating_text", "draw_rating"),
        solutions=(
            """def <f>(n):
    return "*" * n + "-" * (<k> - n)""",
            """def <f>(rating):
    return ("*" * rating).ljust(<k>, "-")""",
            """def <f>(n):
    return "".join("*" if i < n else "-" for i in range(<k>))""",
        ),
        inputs=lambda rng, k: (rng.randint(0, k),),
        parameters=lambda rng: {"k": rng.choice((5, 6, 8, 10))},
    ),
    Family(
        concept="iso-date-to-month-name-text",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to write a date 'yyyy-mm-dd' as day, English month name and year, "
            "like '5 March 2020' (no leading zero).",
            "Write a python function to turn an ISO date text into 'd Month yyyy' with the full "
            "English name of the month.",
            "Given a date as yyyy-mm-dd, return it as the day without leading zero, the month's "
            "English name and the year, with spaces between.",
            "Spell the month of a date out: '1999-12-01' becomes '1 December 1999'.",
            "Return a date text yyyy-mm-dd in the long form day-month name-year separated by "
            "single spaces, the day unpadded.",
            "I have ISO dates and need them as people write them in English, e.g. '24 July 2015'.",
        ),
        names=("long_date", "date_in_words", "spell_date", "format_date"),
        solutions=(
            """def <f>(date):
    months = ("January February March April May June July "
              "August September October November December").split()
    year, month, day = date.split("-")
    return f"{int(day)} {months[int(month) - 1]} {year}"
""",
            """import calendar

def <f>(text):
    year, month, day = map(int, text.split("-"))
    return f"{day} {calendar.month_name[month]} {year}"
""",
            """from datetime import date

def <f>(text):
    d = date.fromisoformat(text)
    return str(d.day) + d.strftime(" %B %Y")""",
        ),
        inputs=lambda rng: (
            f"{rng.randint(1950, 2040)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        ),
    ),
    Family(
        concept="month-name-date-to-iso",
        tags=("dates", "parsing"),
        phrasings=(
            "Write a function to convert a date like '5 Mar 2020', with a three-letter English "
            "month, to 'yyyy-mm-dd'.",
            "Write a python function to turn day, abbreviated month (Jan to Dec) and four-digit "
            "year, separated by spaces, into an ISO date text.",
            "Given a text such as '24 Dec 1999', return it as '1999-12-24' with two-digit month "
            "and day.",
            "Read a date 'd Mon yyyy' (month shortened to three letters) and write it as "
            "yyyy-mm-dd.",
            "Return the ISO form, zero-padded, of a date with a day, an English month "
            "abbreviation and a year.",
            "I have dates like '1 Jul 2015' and need '2015-07-01'.",
        ),
        names=("to_iso", "parse_date", "iso_date", "convert_date"),
        solutions=(
            """def <f>(text):
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    day, month, year = text.split()
    return f"{year}-{months.index(month) + 1:02}-{int(day):02}"
""",
            """from datetime import datetime

def <f>(text):
    return datetime.strptime(text, "%d %b %Y").strftime("%Y-%m-%d")""",
            """def <f>(date):
    day, month, year = date.split(" ")
    number = "JanFebMarAprMayJunJulAugSepOctNovDec".index(month) // 3 + 1
    return year + "-" + str(number).zfill(2) + "-" + day.zfill(2)""",
        ),
        inputs=lambda rng: (
            f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(1950, 2040)}",
        ),
    ),
    Family(
        concept="bump-version-part",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to raise one number of a version 'major.minor.patch' by one, the "
            "part named by the second argument, and set the numbers after it to 0.",
            "Write a python function to increment the 'major', 'minor' or 'patch' part (second "
            "argument) of a three-part version text and reset all parts to the right of it to 0.",
            "Given a version like '1.4.2' (major.minor.patch) and the name of one part, return "
            "the next version: that part plus one, later parts zero.",
            "Bump a version string of the form major.minor.patch; the second argument is "
            "'major', 'minor' or 'patch', and everything behind that number becomes 0.",
            "Return the version text with the named component ('major', 'minor' or 'patch', "
            "given second) increased by 1 and the following components, if any, set to 0.",
            "I release software and need ('1.4.2', 'minor') to give '1.5.0', 'major' to give "
            "'2.0.0' and 'patch' '1.4.3', likewise for other versions.",
        ),
        names=("bump_version", "next_version", "bump", "increase_version"),
        solutions=(
            """def <f>(version, part):
    major, minor, patch = map(int, version.split("."))
    if part == "major":
        return f"{major + 1}.0.0"
    if part == "minor":
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
""",
            """def <f>(version, part):
    numbers = [int(n) for n in version.split(".")]
    i = ["major", "minor", "patch"].index(part)
    numbers[i] += 1
    numbers[i + 1:] = [0] * (2 - i)
    return ".".join(str(n) for n in numbers)""",
        ),
        inputs=lambda rng: (
            ".".join(str(rng.choice((0, 1, 9, rng.randint(0, 20)))) for _ in "123"),
            rng.choice(("major", "minor", "patch")),
        ),
    ),
    Family(
        concept="is-valid-roman-numeral",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string of capitals is a correctly written Roman "
            "numeral between 1 and 3999.",
            "Write a python function to test if a text is a Roman number in standard form "
            "(subtractive IV, IX, XL, XC, CD, CM; at most three equal signs in a row), from I to "
            "MMMCMXCIX.",
            "Given a string of upper-case letters, return True if it is a valid standard Roman "
            "numeral (1 to 3999), else False; '' is False.",
            "Is the text a proper Roman numeral, so that 'XIV' is one but 'IIII', 'VX' and 'IC' "
            "are not?",
            "Return whether a non-empty string follows the usual rules of Roman numerals up to "
            "3999.",
            "Validate Roman numerals: thousands M to MMM, then hundreds, tens and ones each in "
            "standard form; the empty string is invalid.",
        ),
        names=("is_roman", "valid_roman", "check_roman", "is_roman_numeral"),
        solutions=(
            """import re

def <f>(text):
    pattern = "M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})"
    return text != "" and re.fullmatch(pattern, text) is not None""",
            """import re

def <f>(text):
    hundreds = "(CM|CD|D?C?C?C?)"
    tens = "(XC|XL|L?X?X?X?)"
    ones = "(IX|IV|V?I?I?I?)"
    return bool(text) and bool(re.match("^M?M?M?" + hundreds + tens + ones + "$", text))""",
        ),
        inputs=lambda rng: (
            (
                rng.choice(("", "M", "MM"))
                + rng.choice(("", "C", "CD", "DC", "XM"))
                + rng.choice(("", "X", "XL", "LXX", "XC", "LL"))
                + rng.choice(("", "I", "IV", "VI", "IX", "IIII", "VX"))
            )
            or "IC",
        ),
    ),
    Family(
        concept="add-roman-numerals",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to add a list of Roman numerals (upper case) and return the sum as "
            "an int.",
            "Write a python function to return the total, as an integer, of numbers given as "
            "Roman numerals in a list.",
            "Given a list of Roman numeral strings like ['IV', 'X'], return the int that they add "
            "up to (14).",
            "What is the sum of the Roman numerals in a list? Give an ordinary integer.",
            "Convert each Roman numeral of a list to a number and return the sum of these.",
            "I have several Roman numerals in a list and need their total as an int; an empty "
            "list gives 0.",
        ),
        names=("add_roman", "sum_roman", "roman_total", "total_of_numerals"),
        solutions=(
            """def <f>(numerals):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for numeral in numerals:
        for c, after in zip(numeral, numeral[1:] + " "):
            value = values[c]
            total += -value if value < values.get(after, 0) else value
    return total""",
            """def <f>(numerals):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    def number(text):
        total = highest = 0
        for c in reversed(text):
            highest = max(highest, values[c])
            total += values[c] if values[c] == highest else -values[c]
        return total
    return sum(number(numeral) for numeral in numerals)""",
        ),
        inputs=lambda rng: (
            [
                rng.choice(("", "C", "XC", "XL", "LX", "M"))
                + rng.choice(("I", "IV", "VII", "IX", "V"))
                for _ in range(size(rng, 1, 4))
            ],
        ),
    ),
)
