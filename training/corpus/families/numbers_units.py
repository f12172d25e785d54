"""Conversions between units, clock times and money."""

from training.corpus.draw import decimal, one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="celsius-to-fahrenheit",
        tags=("units",),
        phrasings=(
            "Write a function to convert degrees Celsius to Fahrenheit, rounded to 1 decimal.",
            "Write a python function to turn a Celsius temperature "
            "into Fahrenheit with one decimal place.",
            "Given a temperature in Celsius, return it in "
            "Fahrenheit, rounded to one digit after the point.",
            "How many degrees Fahrenheit are c degrees Celsius? Round to one decimal.",
            "I need Fahrenheit from Celsius, to one decimal place, as a float.",
            "Multiply a Celsius value by 9/5, add 32 and round to 1 decimal.",
            "Translate a temperature from the Celsius to the Fahrenheit scale (1 decimal).",
        ),
        more_phrasings=(
            "Write a function to give a Celsius reading in Fahrenheit, to one decimal.",
            "Write a python function to scale a temperature by nine fifths and shift it up by 32, rounding to tenths.",
            "Take degrees on the Celsius scale and return the equal Fahrenheit reading with one decimal digit.",
            "What does an American thermometer show, rounded to a tenth, when ours shows the given degrees Celsius?",
            "Celsius to Fahrenheit, 1 decimal",
            "Tell a friend from the United States, in his Fahrenheit, how warm it is if our thermometer (water freezes at 0) shows c; round to one place.",
            "F = C * 9 / 5 + 32, rounded to 1 decimal digit.",
            "0 becomes 32.0, 100 becomes 212.0 and 36.6 becomes 97.9, one place after the point.",
        ),
        names=("celsius_to_fahrenheit", "to_fahrenheit", "c_to_f", "fahrenheit"),
        solutions=("""\
def <f>(celsius):
    return round(celsius * 9 / 5 + 32, 1)
""", """\
def <f>(c):
    fahrenheit = 9 * c / 5 + 32
    return round(fahrenheit, 1)
"""),
        inputs=one_integer(-40, 120, 0, 100, 37),
    ),
    Family(
        concept="fahrenheit-to-celsius",
        tags=("units",),
        phrasings=(
            "Write a function to convert degrees Fahrenheit to Celsius, rounded to 2 decimals.",
            "Write a python function to turn a Fahrenheit "
            "temperature into Celsius with two decimal places.",
            "Given a temperature in Fahrenheit, return it in "
            "Celsius, rounded to two digits after the point.",
            "How many degrees Celsius are f degrees Fahrenheit? Round to two decimals.",
            "I need Celsius from Fahrenheit, to two decimal places.",
            "Subtract 32 from a Fahrenheit value, multiply by 5/9 and round to 2 decimals.",
            "Translate a temperature from the Fahrenheit to the Celsius scale (2 decimals).",
        ),
        more_phrasings=(
            "Write a function to give a Fahrenheit reading in Celsius, to two decimals.",
            "Write a python function to take 32 off a temperature and scale the rest by five ninths, rounding to hundredths.",
            "Take degrees on the Fahrenheit scale and return the equal Celsius reading with two decimal digits.",
            "What does a European thermometer show, rounded to a hundredth, when an American one shows the given degrees?",
            "Fahrenheit to Celsius, 2 decimals",
            "An American friend says how warm it is over there; say it in the degrees in which water freezes at 0 and boils at 100, rounded to two places.",
            "C = (F - 32) * 5 / 9, rounded to 2 decimal digits.",
            "32 becomes 0.0, 212 becomes 100.0 and 42 becomes 5.56, two places after the point.",
        ),
        names=("fahrenheit_to_celsius", "to_celsius", "f_to_c", "celsius"),
        solutions=("""\
def <f>(fahrenheit):
    return round((fahrenheit - 32) * 5 / 9, 2)
""", """\
def <f>(f):
    celsius = 5 * (f - 32) / 9
    return round(celsius, 2)
"""),
        inputs=one_integer(-40, 250, 32, 212, 0),
    ),
    Family(
        concept="convert-unit-factor",
        tags=("units",),
        phrasings=(
            "Write a function to convert <source> to <target> (1 <one> is <factor> <target>).",
            "Write a python function to turn a whole number of <source> into <target>.",
            "Given an amount in <source>, return it in <target>.",
            "How many <target> are n <source>?",
            "I have a quantity measured in <source> and want <target>.",
            "Change <source> into <target>; one <one> makes <factor> of them.",
            "Compute the number of <target> in the given number of <source>.",
        ),
        more_phrasings=(
            "Write a function to tell how many <target> a number of <source> makes, at <factor> to the <one>.",
            "Write a python function to rescale an integer quantity from <source> to <target> by the factor <factor>.",
            "For a count of <source>, where each <one> holds <factor> <target>, return the count of <target>.",
            "What number of <target> corresponds to the given whole number of <source> (<factor> for every <one>)?",
            "<source> to <target>, times <factor>",
            "Every <one> is worth <factor> <target>; say how many <target> so and so many <source> are worth.",
            "The measure in <target> of a quantity of <source>, i.e. the integer argument multiplied by <factor>.",
            "The result counts <target>, the argument counts <source>; to get from one to the other, multiply by <factor>.",
        ),
        names=("convert", "convert_units", "to_smaller_unit", "unit_conversion"),
        solutions=("""\
def <f>(amount):
    return amount * <factor>
""", """\
def <f>(n):
    factor = <factor>
    return n * factor
"""),
        inputs=lambda rng, source, one, target, factor: (rng.randint(0, 60),),
        parameters=lambda rng: dict(zip(("source", "one", "target", "factor"), rng.choice((
            ("hours", "hour", "minutes", 60), ("minutes", "minute", "seconds", 60), ("days", "day", "hours", 24),
            ("hours", "hour", "seconds", 3600), ("weeks", "week", "days", 7), ("feet", "foot", "inches", 12),
            ("kilometres", "kilometre", "metres", 1000), ("metres", "metre", "centimetres", 100),
            ("kilograms", "kilogram", "grams", 1000), ("years", "year", "months", 12),
            ("days", "day", "minutes", 1440), ("dozens", "dozen", "pieces", 12))))),
    ),
    Family(
        concept="convert-unit-float",
        tags=("units",),
        phrasings=(
            "Write a function to convert <source> to <target> (1 <one> = "
            "<factor> <target>), rounded to 2 decimals.",
            "Write a python function to turn <source> into <target> with "
            "two decimals; one <one> is <factor> <target>.",
            "Given an amount in <source>, return it in <target> "
            "(factor <factor>) rounded to 2 digits.",
            "How many <target> are x <source>, if one <one> is <factor>? Round to two decimals.",
            "I need <target> from <source>, rounded to 2 places, taking <factor> for one <one>.",
            "Multiply an amount of <source> by <factor> to get "
            "<target>, then round to two decimals.",
            "Express <source> in <target> (<factor> each), to two decimal places.",
        ),
        more_phrasings=(
            "Write a function to give a number of <source> in <target> at <factor> to the <one>, to two decimals.",
            "Write a python function to rescale a quantity from <source> to <target> by the factor <factor>, rounding to hundredths.",
            "For an amount of <source>, where each <one> equals <factor> <target>, return the amount in <target> with two decimal digits.",
            "What number of <target>, rounded to a hundredth, corresponds to the given number of <source> when a single <one> equals <factor>?",
            "<source> to <target> by factor <factor>, 2 decimals",
            "Somebody measured in <source>, but others think in <target>, of which one <one> has <factor>; tell them the value with two places after the point.",
            "The measure in <target> of x <source>, namely x times <factor>, rounded to 2 decimal digits.",
            "The result is in <target> and the argument in <source>; multiply by <factor>, then cut to two decimals by rounding.",
        ),
        names=("convert", "convert_units", "to_metric", "unit_conversion"),
        solutions=("""\
def <f>(amount):
    return round(amount * <factor>, 2)
""", """\
def <f>(x):
    factor = <factor>
    result = x * factor
    return round(result, 2)
"""),
        inputs=lambda rng, source, one, target, factor: (rng.choice((rng.randint(1, 90), decimal(rng, 0.5, 40))),),
        parameters=lambda rng: dict(zip(("source", "one", "target", "factor"), rng.choice((
            ("miles", "mile", "kilometres", 1.609), ("inches", "inch", "centimetres", 2.54),
            ("pounds", "pound", "kilograms", 0.4536), ("feet", "foot", "metres", 0.3048),
            ("ounces", "ounce", "grams", 28.35), ("gallons", "gallon", "litres", 3.785))))),
    ),
    Family(
        concept="seconds-to-hms",
        tags=("units", "tuples"),
        phrasings=(
            "Write a function to split a number of seconds into a tuple (hours, minutes, seconds).",
            "Write a python function to convert seconds to hours, "
            "minutes and remaining seconds, as a tuple.",
            "Given a duration in seconds, return (h, m, s) with m and s below 60.",
            "Break seconds down into whole hours, whole minutes "
            "and the seconds left; return a triple.",
            "I need a tuple of hours, minutes and seconds from a total of seconds.",
            "How many hours, minutes and seconds make up the "
            "given number of seconds? Return a tuple.",
            "Turn total seconds into the triple hours, minutes (0-59), seconds (0-59).",
        ),
        more_phrasings=(
            "Write a function to break seconds into an (h, m, s) tuple.",
            "Write a python function to decompose a duration given in seconds into whole hours, then minutes below 60, then seconds below 60, as a triple.",
            "For a total of seconds, return three integers in a tuple: full hours, full minutes of the rest, and seconds that remain.",
            "What are the hours, minutes and seconds, in this order as a tuple, of a stretch of so many seconds?",
            "Somebody counted only seconds; say it with hours, minutes and seconds the way people do, never 60 minutes or 60 seconds, as three numbers in a tuple.",
            "The unique triple (h, m, s) with 3600h + 60m + s equal to the argument and 0 <= m, s < 60.",
            "3725 is one hour, two minutes and five seconds, so (1, 2, 5); the hours may grow as large as they need.",
        ),
        names=("split_seconds", "seconds_to_hms", "to_hms", "convert_seconds"),
        solutions=("""\
def <f>(seconds):
    hours = seconds // 3600
    minutes = seconds % 3600 // 60
    return hours, minutes, seconds % 60
""", """\
def <f>(total):
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    return (hours, minutes, seconds)
"""),
        inputs=one_integer(60, 20000, 0, 59, 3600, 3661),
    ),
    Family(
        concept="format-seconds-clock",
        tags=("units", "strings"),
        phrasings=(
            "Write a function to format a number of seconds as 'HH:MM:SS' with leading zeros.",
            "Write a python function to turn seconds (under 100 "
            "hours) into a string like '01:02:03'.",
            "Given a duration in seconds, return it as text 'HH:MM:SS', two digits each.",
            "Show seconds as hours, minutes and seconds separated by colons, each with two digits.",
            "I need an 'HH:MM:SS' string from a total number of seconds.",
            "Render a count of seconds in the form HH:MM:SS, padding each part to two digits.",
            "Convert seconds to a digital stopwatch reading such as '00:05:09'.",
        ),
        more_phrasings=(
            "Write a function to show seconds as HH:MM:SS, two digits everywhere.",
            "Write a python function to render a duration of less than 100 hours, given in seconds, as hours, minutes and seconds with colons and zero padding.",
            "For a number of seconds below 360000, return a string of three two-digit fields joined by colons: hours, minutes, seconds.",
            "How would a stopwatch with the display HH:MM:SS show a given total of seconds?",
            "'HH:MM:SS' text from seconds",
            "Write so many seconds the way a race clock shows them, like 01:02:03, with a 0 in front of every one-figure part.",
            "The string of floor(s/3600), the minutes modulo 60 and s modulo 60, each padded to width two with zeros and separated by ':'.",
            "3661 becomes '01:01:01' and 59 becomes '00:00:59'; hours, minutes and seconds always take two places each.",
        ),
        names=("format_time", "format_seconds", "to_clock", "seconds_to_clock"),
        solutions=("""\
def <f>(seconds):
    hours = seconds // 3600
    minutes = seconds // 60 % 60
    return f"{hours:02d}:{minutes:02d}:{seconds % 60:02d}"
""", """\
def <f>(total):
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    return "%02d:%02d:%02d" % (hours, minutes, seconds)
""", """\
def <f>(seconds):
    parts = [seconds // 3600, seconds // 60 % 60, seconds % 60]
    return ":".join(str(p).zfill(2) for p in parts)
"""),
        inputs=one_integer(60, 90000, 0, 59, 3600, 3661),
    ),
    Family(
        concept="clock-to-minutes",
        tags=("units", "parsing"),
        phrasings=(
            "Write a function to convert a time 'HH:MM' to the minutes since midnight.",
            "Write a python function to count the minutes from 00:00 "
            "to a 24-hour time string like '14:30'.",
            "Given a time as 'HH:MM' text, return how many minutes of the day have passed.",
            "How many minutes after midnight is the 'HH:MM' time?",
            "I need an 'HH:MM' string turned into an integer number of minutes.",
            "Parse 'HH:MM' and return hours times 60 plus minutes.",
            "Return the minute of the day, counted from 0, for a "
            "24-hour clock string such as '07:05'.",
        ),
        more_phrasings=(
            "Write a function to get the minutes gone since midnight from an 'HH:MM' text.",
            "Write a python function to decode a 24-hour wall time such as '06:15' into a single count of minutes from the day's start.",
            "For a string of hours and minutes with a colon between, return an int: sixty for each hour plus the minutes.",
            "How long, in minutes, has the day been running when the clock says 'HH:MM'?",
            "'HH:MM' to minutes since 00:00",
            "A digital clock shows a time such as 07:30; say how many minutes ago the day began.",
            "The integer 60h + m for the text 'h:m' of a 24-hour clock.",
            "'00:00' gives 0, '01:30' gives 90 and '23:59' gives 1439.",
        ),
        names=("to_minutes", "minutes_since_midnight", "time_to_minutes", "parse_time"),
        solutions=("""\
def <f>(time):
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
""", """\
def <f>(time):
    h, m = map(int, time.split(":"))
    return 60 * h + m
""", """\
def <f>(text):
    return int(text[:2]) * 60 + int(text[3:])
"""),
        inputs=lambda rng: (f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}",),
    ),
    Family(
        concept="minutes-to-clock",
        tags=("units", "strings"),
        phrasings=(
            "Write a function to turn minutes since midnight into a "
            "24-hour 'HH:MM' string; days wrap around.",
            "Write a python function to show a number of minutes after 00:00 as "
            "clock time 'HH:MM', starting again after 24 hours.",
            "Given minutes from midnight (maybe more than a "
            "day), return the time of day as 'HH:MM'.",
            "Which 'HH:MM' does a 24-hour clock show n minutes after midnight?",
            "I need the clock reading, two digits each like '09:05', n "
            "minutes past midnight; n may exceed a day.",
            "Format minutes as 'HH:MM' on a 24-hour clock, ignoring full days.",
            "Start at 00:00, go forward n minutes and return the 'HH:MM' time shown then.",
        ),
        more_phrasings=(
            "Write a function to show a count of minutes after midnight as 'HH:MM', starting over every 24 hours.",
            "Write a python function to format minutes from 00:00 as a zero-padded wall time, modulo one day.",
            "For a number of minutes, no matter if it goes past a day, return the string of two-digit hour (00-23), colon and two-digit minute.",
            "What does a digital 24-hour clock read after so many minutes counted from midnight, even if some days have gone by?",
            "'HH:MM' of minutes since midnight, wrapping daily",
            "The clock was at 00:00 and so many minutes went by; write what it shows now, like 09:05, whatever day it is by now.",
            "The text of (n div 60) mod 24 and n mod 60, each padded with zeros to two digits and joined by ':'.",
            "65 becomes '01:05', 1439 becomes '23:59' and 1440 is '00:00' again.",
        ),
        names=("minutes_to_time", "clock_time", "to_clock", "format_minutes"),
        solutions=("""\
def <f>(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
""", """\
def <f>(n):
    hours, minutes = divmod(n % 1440, 60)
    return str(hours).zfill(2) + ":" + str(minutes).zfill(2)
"""),
        inputs=one_integer(0, 3500, 0, 59, 1439, 1440),
    ),
    Family(
        concept="clock-hand-angle",
        tags=("units", "geometry"),
        phrasings=(
            "Write a function to find the smaller angle, as a float, between "
            "the hands of a clock at h hours and m minutes.",
            "Write a python function to compute the angle in degrees "
            "(float, at most 180) between hour and minute hand.",
            "From an hour (1-12) and a minute work out, as a float, how many degrees "
            "the clock hands are apart, going the shorter way round.",
            "How many degrees, as a float up to 180, separate the "
            "hour hand and the minute hand at h:m?",
            "I need the clock hands' angle: the hour hand moves half a degree a "
            "minute, the minute hand six; take the smaller angle, a float.",
            "At h o'clock and m minutes, what is the lesser angle "
            "between both hands? Return a float.",
            "Return the float angle, not over 180 degrees, which "
            "the two hands of an analog clock form.",
        ),
        more_phrasings=(
            "Write a function to get how many degrees, as a float, lie between the clock hands at hour h, minute m, the short way.",
            "Write a python function to determine the non-reflex angle of an analogue dial's two hands, as a float from 0.0 to 180.0, from hour (1-12) and minute.",
            "For an hour and a minute, place the small hand at 30 degrees per hour plus half a degree per minute and the big one at 6 per minute; return their separation as a float of at most 180.",
            "When it is h:m, how wide is the narrower opening between the big and the small hand, in degrees and as a float?",
            "smaller clock hand angle in degrees, a float",
            "Look at a round clock: the two hands make two openings; say how many degrees the smaller one has, as a decimal number, for the hour first and the minutes second.",
            "min(x, 360 - x), a float, where x = |30h - 5.5m| mod 360 for hour h and minute m.",
            "At 3:00 it is 90.0 and at 12:30 it is 165.0, because the small hand has moved on by then; never more than 180 comes out.",
        ),
        names=("clock_angle", "hands_angle", "angle_between_hands", "clock_hands"),
        solutions=("""\
def <f>(hour, minute):
    angle = abs(30 * hour - 5.5 * minute) % 360
    return min(angle, 360 - angle)
""", """\
def <f>(h, m):
    hour_hand = (h % 12) * 30 + m * 0.5
    minute_hand = m * 6.0
    difference = abs(hour_hand - minute_hand)
    if difference > 180:
        return 360 - difference
    return difference
"""),
        inputs=several_integers((1, 12), (0, 59)),
    ),
    Family(
        concept="average-speed",
        tags=("units",),
        phrasings=(
            "Write a function to compute the speed in km/h from "
            "kilometres and minutes, rounded to 1 decimal.",
            "Write a python function to find how many kilometres per hour one goes, given "
            "the distance in km and the time in minutes, to one decimal.",
            "Given a distance in km and a duration in minutes, return "
            "the average speed in km/h rounded to 1 digit.",
            "A trip of d km took m minutes: what was the mean speed per hour, to one decimal?",
            "I need km/h (1 decimal) from kilometres travelled and minutes needed.",
            "Return the average velocity in kilometres per hour, rounded "
            "to one decimal; inputs are km, then minutes.",
            "Scale a distance covered in some minutes to one hour and round to 1 decimal.",
        ),
        more_phrasings=(
            "Write a function to get km/h, to one decimal, out of km and minutes.",
            "Write a python function to divide a distance in kilometres by a time in minutes and scale to the hour, rounding to tenths.",
            "For kilometres covered and, second, minutes used, return the mean velocity in kilometres an hour with one decimal digit.",
            "How fast was somebody on average, in km/h rounded to a tenth, who needed m minutes for d kilometres?",
            "km/h from km and minutes, 1 decimal",
            "You drove so many kilometres in so many minutes; had you gone on like that for an hour, how far would you have come? Round to one place.",
            "v = 60 * d / t, rounded to 1 decimal digit, with d in km and t in minutes, the arguments being in this order.",
            "30 km in 20 minutes make 90.0 and 10 km in 7 minutes make 85.7; return such a speed in km/h.",
        ),
        names=("average_speed", "speed", "km_per_hour", "compute_speed"),
        solutions=("""\
def <f>(km, minutes):
    return round(km * 60 / minutes, 1)
""", """\
def <f>(distance, minutes):
    per_hour = distance * 60
    return round(per_hour / minutes, 1)
"""),
        inputs=several_integers((1, 300), (5, 240)),
    ),
)
