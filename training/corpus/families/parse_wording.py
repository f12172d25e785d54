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
        more_phrasings=(
            "Write a function to put st, nd, rd or th behind a positive int, as English does.",
            "Write a python function to abbreviate a rank: the numeral with its English ending, e.g. '2nd', '12th', '43rd'.",
            "Given n >= 1, return its digits plus 'th' if n ends in 11, 12 or 13, else 'st', 'nd', 'rd' for a final 1, 2, 3 and 'th' for the rest.",
            "How is a positive whole number written in figures as a place in a race (first is '1st')?",
            "n with st/nd/rd/th, English rules.",
            "Say which one in the row it is, in short: 1st, 2nd, 3rd, 4th; mind that eleven, twelve and thirteen, also after a hundred, take th.",
            "The numeral of n followed by 'th' if n mod 100 is in {11, 12, 13} or n mod 10 not in {1, 2, 3}, otherwise by 'st', 'nd', 'rd' for n mod 10 = 1, 2, 3.",
            "21 ends in 1 and becomes '21st', 111 ends in 11 and becomes '111th', 20 becomes '20th'; return such texts for all positive integers.",
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
        more_phrasings=(
            "Write a function to pluralize a lower-case noun: +es after s, x, z, ch, sh; consonant + y -> ies; else +s.",
            "Write a python function to derive the regular plural form of an English word in small letters from its ending alone.",
            "Given a singular noun, return it with 'es' if it ends in s, x, z, ch or sh, with y changed to 'ies' if no vowel (aeiou) is before that y, and with 's' otherwise.",
            "What is a small-letter noun's plural by the usual spelling rules (hissing end: es; y after a consonant: ies; anything else: s)?",
            "Regular English plural of a noun.",
            "For more than one: bus, fox, quiz, watch and dish get es; baby turns to babies but boy to boys; all other words just get an s, odd ones like man too.",
            "plural(w) = w 'es' for w in *{s, x, z, ch, sh}; v 'ies' for w = v y with the last letter of v not in aeiou; w 's' in every other case.",
            "Look at the ending first: a hissing one calls for es, a y behind a consonant is replaced by ies, and where neither applies an s is added, as in 'toy' -> 'toys'.",
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
        more_phrasings=(
            "Write a function to spell an int 0-99 in lower-case English, e.g. 'sixty-three'.",
            "Write a python function to verbalise a number of at most two digits, hyphenating tens and units.",
            "Given n from 0 up to 99, return its English name in small letters, a hyphen standing between a tens word and a units word.",
            "How is a whole number less than a hundred said in English, written small, as in 'ninety' or 'twenty-eight'?",
            "English words for 0 to 99, hyphenated.",
            "Write the number out as you'd do on a cheque: zero, seven, twelve, forty, fifty-one; it never goes above ninety-nine.",
            "The English cardinal numeral of n, 0 <= n <= 99, in lower case, compound numerals of tens and non-zero units being joined with '-'.",
            "Up to nineteen each number has its own word; from there take the word for the tens and, if a unit is left, '-' and its word: 58 is 'fifty-eight'.",
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
        more_phrasings=(
            "Write a function to turn spaced digit names such as 'seven zero' into the int 70.",
            "Write a python function to decode English names of single figures, zero to nine, in sequence, as one decimal integer.",
            "Given words for digits with blanks between, return the int whose decimal places they are, from the highest to the lowest.",
            "What whole number does someone dictate by saying its digits one after the other in English, as a spaced lower-case text?",
            "Spoken digits to an int.",
            "A number is read out to you figure by figure, like three one four; put down that number (314).",
            "The integer sum of v_i * 10^(n-i) for a text of n words naming the digits v_1, ..., v_n.",
            "Start at 0; for every word multiply by ten and add the digit it names, zero to nine; 'two five six' thus makes 256.",
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
        more_phrasings=(
            "Write a function to total the words 'one' to 'ten' found in spaced text.",
            "Write a python function to scan a sentence's words for small number names, 1 through 10, and add their values, 0 if there are none.",
            "Given text split by spaces, return an int: every word that is one of one, two, ..., ten counts its number, all others count nothing.",
            "How much do the number words from one to ten that a text has, repeated ones counted again, amount to?",
            "Sum of number words one..ten in a text.",
            "A shopping list says things like six eggs and two breads in words; add up the numbers, which never go past ten.",
            "The sum over the whitespace-delimited words of a text of f(word), f being 1..10 on the names 'one'..'ten' and 0 elsewhere.",
            "Whole words only: 'someone ate one' gives 1 and 'ten of ten' gives 20.",
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
        more_phrasings=(
            "Write a function to show seconds as '2h 3m 4s' minus zero parts ('0s' for 0).",
            "Write a python function to render a whole number of seconds in hours, minutes below 60 and seconds below 60, each with its letter h, m, s, nought parts omitted but never all.",
            "Given seconds >= 0, return text with the hours, minutes and seconds they make up, e.g. '1h 30m', skipping what is 0 and saying '0s' if nothing remains.",
            "How would a stopwatch print a time in seconds briefly, like '4m 10s' or '2h', with only the units that count, and '0s' for no time at all?",
            "Seconds as 'Xh Ym Zs', zero parts left out.",
            "Say a time in short: so many hours with an h, minutes with an m, seconds with an s, gaps between; leave away what there is none of, and for no time at all say 0s.",
            "The space-joined terms q h, r m, t s with nonzero coefficients, where n = 3600 q + 60 r + t, r < 60, t < 60; '0s' for n = 0.",
            "60 becomes '1m', 61 '1m 1s', 3600 '1h', 90000 '25h' (there are no days), and 0 '0s'.",
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
        more_phrasings=(
            "Write a function to turn minutes into 'N min ago', from 60 on 'N h ago', from 1440 on 'N d ago', floored.",
            "Write a python function to word how far back something lies, given in minutes, using the biggest of min, h and d that fits at least once, with the number truncated.",
            "Given a count of minutes, return that count with ' min ago' behind it if it is below an hour, else the full hours with ' h ago' if below a day, else the full days with ' d ago'.",
            "How does a message board show the age of a post that is so many minutes old, like '5 min ago', '3 h ago' or '12 d ago', with incomplete units dropped?",
            "Minutes as '... min/h/d ago', rounded down.",
            "Under an hour tell the minutes, under a day tell only the full hours, after that only the full days; write the number, min or h or d, and ago, with gaps between.",
            "age(m) = m 'min ago' for m < 60; floor(m / 60) 'h ago' for 60 <= m < 1440; floor(m / 1440) 'd ago' for m >= 1440, number and text space-separated.",
            "59 gives '59 min ago', 119 gives '1 h ago', 1439 gives '23 h ago', 1440 gives '1 d ago'; make such texts for any non-negative minutes.",
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
        more_phrasings=(
            "Write a function to lay a ten-digit string out as '(123) 456-7890'.",
            "Write a python function to punctuate a US telephone number, handed over as ten bare digits, with brackets, blank and hyphen.",
            "Given ten digits in one string, return '(', the first three, ') ', the next three, '-' and the last four.",
            "How is a phone number of ten digits usually printed, with its area code in parentheses and a dash before the last four?",
            "Ten digits as '(ddd) ddd-dddd'.",
            "The number comes with no gaps; put the first three figures in round brackets, leave a gap, and put a dash ahead of the last four.",
            "For a string d_1 ... d_10 the string '(' d_1..d_3 ') ' d_4..d_6 '-' d_7..d_10.",
            "'2025550147' has to look like '(202) 555-0147' afterwards; do the same with any other ten digits.",
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
        more_phrasings=(
            "Write a function to reduce a phone number to its digits, plus a '+' in front if it starts with one.",
            "Write a python function to drop blanks, dashes, brackets and any other non-digit from a telephone number but preserve an initial plus sign.",
            "Given a phone number as people type it, return only its figures run together, with '+' before them only if the text's first character is '+'.",
            "What is a telephone number without all its decoration, a plus at the very front excepted?",
            "Digits of a phone number, leading '+' kept.",
            "Take out the gaps, strokes and brackets so that only figures are left; if the number begins with a plus, the plus stays at the front.",
            "The subsequence of decimal digits of a string s, prefixed by '+' iff s[0] = '+'.",
            "'(0) 12-34' becomes '01234', '+1 (2) 3' becomes '+123', and a plus somewhere else, as in '12+3', disappears.",
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
        more_phrasings=(
            "Write a function to draw n points out of <k> as n '*' followed by '-' up to <k> characters.",
            "Write a python function to render a score as a bar of width <k>, asterisks for what was reached and hyphens for what was not.",
            "Given n from 0 to <k>, return a string beginning with n asterisks whose remaining places, <k> minus n, are hyphens.",
            "How does a score of n look as a row of <k> signs, the earned ones '*' at the left and the missing ones '-' at the right?",
            "n stars, then hyphens, <k> characters in all.",
            "The film can get up to <k> stars; draw the ones that it got and, after them, a dash for each one that it didn't get.",
            "The string '*'^n '-'^(<k> - n) for an integer n with 0 <= n <= <k>.",
            "Begin with <k> hyphens and turn the first n of them into asterisks; none for 0, all of them for <k>.",
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
        more_phrasings=(
            "Write a function to turn yyyy-mm-dd into e.g. '7 May 2021'.",
            "Write a python function to spell a numeric date out: unpadded day, full English name of the month with a capital, and year, in this order, parted by blanks.",
            "Given a date string such as '2003-02-09', return '9 February 2003'.",
            "How does one say a year-month-day text in British style, day first without a zero, then the month in words, then the year?",
            "ISO date as 'day Monthname year'.",
            "The date is all figures with the year in front; write it as in a letter, the day, then the name of the month, then the year.",
            "For 'Y-M-D' the string int(D) ' ' name(M) ' ' Y, name being the full English month names January to December.",
            "Cut at the hyphens, drop a zero at the front of the day, look the month's name up (01 is January), and join day, name and year by spaces.",
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
        more_phrasings=(
            "Write a function to turn '8 Feb 2012' style dates into '2012-02-08'.",
            "Write a python function to normalise day, short English month name and year, parted by blanks, to year-month-day with padded numbers and hyphens.",
            "Given a day, a month cut to its first three letters (capital first) and a year in one string, return yyyy-mm-dd.",
            "How is a date such as '31 Oct 2001' written in figures, with the year first and two places each for month and day?",
            "'d Mon yyyy' to ISO yyyy-mm-dd.",
            "The date says the day, then a month like Jan or Sep, then the year; write it the computer way, year, dash, month number, dash, day, putting a 0 ahead of single figures.",
            "For 'D M Y' with M in {Jan, ..., Dec} the string Y '-' number(M) '-' D, month and day padded to width two with zeros.",
            "Split at the blanks; look up which month it is (Jan is 01, Dec is 12); make the day two digits; join year, month and day by '-'.",
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
        more_phrasings=(
            "Write a function to add 1 to the 'major', 'minor' or 'patch' number of a version (named second) and zero what's to its right.",
            "Write a python function to derive the next release from 'a.b.c' and the word major, minor or patch saying which component rises; lower components restart at 0.",
            "You have a version such as '2.3.4' and then a word; return '3.0.0' for 'major', '2.4.0' for 'minor', '2.3.5' for 'patch', and so on for others.",
            "Which version follows a given three-part one if the release is of the kind (major, minor or patch) given as second argument?",
            "Next version for a 'major', 'minor' or 'patch' release.",
            "A big release lifts the first number and clears the other two, a middle one lifts the second and clears the last, a small fix lifts only the last; given the version and the kind, say the new version.",
            "bump(a.b.c, p) = (a+1).0.0 for p = 'major', a.(b+1).0 for p = 'minor', a.b.(c+1) for p = 'patch'; strings in and out.",
            "The component chosen by the second argument grows by one, those in front of it stay, those behind it become zero: ('0.9.5', 'minor') gives '0.10.0'.",
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
        more_phrasings=(
            "Write a function to tell if a capital-letter string is a proper Roman numeral (1 to 3999, so not '').",
            "Write a python function to verify that upper-case text is the standard Roman spelling of some number not above 3999.",
            "Given a string in capitals, return whether it is the one correct way to write an integer from 1 to 3999 in Roman figures.",
            "Did somebody write a Roman number properly, so no 'IIII', 'VX' or 'IC', no empty text, and nothing past MMMCMXCIX?",
            "True for a standard Roman numeral, I to MMMCMXCIX.",
            "The Romans' numbers follow rules, like IX for nine and never four equal letters side by side; tell if the text, in big letters, keeps to them and is not empty.",
            "A string is accepted iff it is non-empty and of the form thousands (0-3 M), hundreds, tens, units, each digit in its canonical Roman form or absent.",
            "Refuse '', 'IIV', 'VV', 'IL', 'MMMM' and everything else that isn't the usual form of a number; accept 'XIV', 'MCMXC' and the like.",
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
        more_phrasings=(
            "Write a function to total a list of upper-case Roman numerals as an int.",
            "Write a python function to convert Roman numbers, capital strings in a list, to integers and sum them up.",
            "Given strings such as 'XL' and 'VII', return the plain integer that their values make together (47).",
            "What do numbers written in Roman figures, handed over as a list, amount to in ordinary figures?",
            "Integer sum of Roman numerals.",
            "Several clocks and gravestones show numbers with I, V, X, L, C, D and M; add these numbers and say the result as a usual number.",
            "The sum over a list of Roman numerals of their values, a symbol being negative if a greater one comes right after it, else positive; 0 for an empty list.",
            "['IX', 'I', 'C'] gives 9 + 1 + 100 = 110 as an int, not 'CX'.",
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
