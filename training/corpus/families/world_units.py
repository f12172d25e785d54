"""Families about units of length, weight, temperature, data and speed."""

from training.corpus.draw import decimal, several_integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="feet-and-inches-to-centimetres",
        tags=("units",),
        phrasings=(
            "Write a function to convert a height in feet and inches to centimetres, rounded to "
            "1 decimal (1 inch is 2.54 cm, 1 foot 12 inches).",
            "Write a python function to turn feet and inches into centimetres with one decimal; "
            "a foot has 12 inches of 2.54 cm.",
            "Given feet and inches, return the length in cm to 1 decimal (12 inches to the "
            "foot, 2.54 cm to the inch).",
            "How tall in centimetres is someone of f feet and i inches? Use 2.54 cm per inch "
            "and round to 1 decimal.",
            "Return (12 * feet + inches) * 2.54 rounded to one decimal.",
            "I know a length as feet and inches and need centimetres, rounded to 1 decimal, "
            "with 12 inches per foot and 2.54 cm per inch.",
        ),
        more_phrasings=(
            "Write a python function to make a metric length out of an imperial one, given as two numbers, feet first, reckoning 12 inches for each foot and 2.54 centimetres for each inch, to one decimal.",
            "Given a count of feet and a count of extra inches, reduce both to inches and multiply by 2.54, returning the centimetres rounded to 1 decimal.",
            "What is a length of f feet plus i inches in centimetres to 1 decimal, with twelve inches in the foot and 2.54 cm in the inch?",
            "Feet plus inches to centimetres, one decimal.",
            "My American cousin is 5 foot 11, say; how many centimetres is someone of so many feet and inches, with 1 decimal, an inch being 2.54 of them and a foot a dozen inches?",
            "The value 30.48 * feet + 2.54 * inches in centimetres, rounded to one decimal place.",
            "(1, 0) gives 30.5 and (0, 10) gives 25.4: each inch adds 2.54 cm, each foot as much as 12 inches, and the total gets 1 decimal.",
        ),
        names=("to_centimetres", "height_in_cm", "feet_inches_to_cm", "feet_to_cm"),
        solutions=("""\
def <f>(feet, inches):
    return round((feet * 12 + inches) * 2.54, 1)
""", """\
def <f>(ft, inch):
    total = ft * 12 + inch
    return round(total * 2.54, 1)
"""),
        inputs=several_integers((0, 8), (0, 11)),
    ),
    Family(
        concept="inches-to-feet-and-inches",
        tags=("units", "tuples"),
        phrasings=(
            "Write a function to split a whole number of <small> into a tuple (<big>, <small>), "
            "with <n> <small> to one of the bigger unit.",
            "Write a python function to convert <small> to <big> and remaining <small> as a "
            "tuple; <n> <small> make one of the <big>.",
            "Given a number of <small>, return the pair of full <big> and left-over <small> "
            "(<n> each).",
            "How many <big> and how many <small> is a given number of <small>? Return both in a "
            "tuple; every <n> <small> make up one unit of the <big>.",
            "Return the tuple (total // <n>, total % <n>), that is <big> and <small>, for a "
            "total of <small>.",
            "I counted only <small> and want a tuple of whole <big> (<n> <small> each) and the "
            "remaining <small>.",
        ),
        more_phrasings=(
            "Write a function to turn <small> into a (<big>, <small>) tuple, at <n> <small> per unit of <big>.",
            "Write a python function to find out how many full <big> a quantity of <small> contains, <n> at a time, and how many <small> are over, as a tuple in that order.",
            "Given a whole amount measured in <small>, return two integers in a tuple: the <big>, of <n> <small> each, and then the rest in <small>.",
            "How is this number of <small> expressed in <big> and <small>, as a tuple, if <n> <small> are worth one of the former?",
            "Tuple of whole <big> and spare <small>, <n> to one.",
            "Pack <small> into bundles of <n>, for that makes one of the <big>; how many bundles do you get, and how many <small> don't fill another one? Answer with a tuple.",
            "The pair (q, r) with total = <n> * q + r and 0 <= r < <n>, where q counts <big> and r counts <small>.",
            "Fewer than <n> <small> yield 0 <big> and stay as they are; every <n> of them turn into one of the <big>; return both numbers as a tuple, <big> first.",
        ),
        names=("split_units", "to_mixed", "break_down", "convert_mixed"),
        solutions=("""\
def <f>(total):
    return (total // <n>, total % <n>)
""", """\
def <f>(total):
    return divmod(total, <n>)
""", """\
def <f>(n):
    big = 0
    while n >= <n>:
        n -= <n>
        big += 1
    return (big, n)
"""),
        inputs=lambda rng, n, **_: (
            rng.choice((rng.randint(0, 9 * n), n * rng.randint(1, 9), n - 1)),
        ),
        parameters=lambda rng: rng.choice(
            (
                {"small": "inches", "big": "feet", "n": 12},
                {"small": "ounces", "big": "pounds", "n": 16},
                {"small": "hours", "big": "days", "n": 24},
                {"small": "eggs", "big": "dozens", "n": 12},
                {"small": "days", "big": "weeks", "n": 7},
                {"small": "pounds", "big": "stones", "n": 14},
            )
        ),
    ),
    Family(
        concept="celsius-and-kelvin",
        tags=("units",),
        phrasings=(
            "Write a function to convert a temperature from Celsius to Kelvin, rounded to 2 "
            "decimals (add 273.15).",
            "Write a python function to turn degrees Celsius into kelvins: plus 273.15, to two "
            "decimals.",
            "Given a temperature in degrees Celsius, return it in Kelvin, rounded to 2 "
            "decimals; 0 degrees are 273.15 K.",
            "What is c degrees Celsius on the Kelvin scale, with 2 decimals, if 0 C is 273.15 K?",
            "Return the absolute temperature (two decimals) of a Celsius value, with 273.15 K "
            "at zero degrees.",
            "I have Celsius readings and need kelvins: 273.15 more, rounded to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to get kelvins from degrees Celsius, plus 273.15, 2 decimals.",
            "Write a python function to shift a Celsius temperature to the absolute scale, where freezing water has 273.15, and round to two decimals.",
            "Given degrees Celsius, return how many kelvins above absolute zero that is, which lies at -273.15 C, with 2 decimals.",
            "How hot in kelvins, to 2 decimals, is something of this many degrees Celsius, when 0 degrees are 273.15 K?",
            "Celsius to Kelvin, rounded to two decimals.",
            "The physicist's thermometer shows 273.15 more than the one on my balcony; mine reads so much; what does the physicist's read, with 2 decimals?",
            "The thermodynamic temperature T = t + 273.15, rounded to two decimal places, for t in degrees Celsius.",
            "-273.15 becomes 0.0, 0 becomes 273.15 and 100 becomes 373.15: the same step for each temperature, with 2 decimals.",
        ),
        names=("celsius_to_kelvin", "to_kelvin", "kelvin", "c_to_k"),
        solutions=("""\
def <f>(celsius):
    return round(celsius + 273.15, 2)
""", """\
def <f>(degrees):
    kelvin = degrees + 273.15
    return round(kelvin, 2)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(-200, 300), decimal(rng, -50, 120))),),
    ),
    Family(
        concept="temperature-text-to-other-scale",
        tags=("units", "parsing"),
        phrasings=(
            "Write a function to convert a temperature text such as '20C' or '68F' to the other "
            "scale, as a number rounded to 1 decimal.",
            "Write a python function to read a text like '20C' as Celsius or '68F' as "
            "Fahrenheit and return the value in the other unit, 1 decimal.",
            "Given a string like '100C' or '32F', return the temperature in the scale not "
            "named, as a float with one decimal.",
            "A temperature text such as '20C' ends in C or F. What number is it in the other "
            "one of the two scales, rounded to 1 decimal?",
            "Return Fahrenheit for a text ending in 'C' and Celsius for one ending in 'F', as a "
            "number to 1 decimal.",
            "I get temperatures as text with C or F behind; convert Celsius to Fahrenheit and "
            "the other way round, to one decimal.",
        ),
        more_phrasings=(
            "Write a function to turn '25C' into Fahrenheit or '77F' into Celsius, returned as a number with 1 decimal.",
            "Write a python function to parse an integer followed by C or F and convert it into the scale not named, rounding the number to one decimal.",
            "Given text that consists of a whole temperature and the letter of its scale, 'C' or 'F', return what a thermometer with the opposite scale shows, as a number rounded to 1 decimal.",
            "How many degrees Fahrenheit are it if the text closes with C, or degrees Celsius if it closes with F, as a bare number with one decimal?",
            "Temperature text converted between C and F, one decimal.",
            "The weather report says '30C' and my friend thinks in Fahrenheit, or it says '86F' and I think in Celsius; give the number that the other person needs, rounded to 1 decimal.",
            "The map 'nC' -> n * 9 / 5 + 32, 'nF' -> (n - 32) * 5 / 9 for integers n, rounded to one decimal place.",
            "'100C' gives 212.0, '32F' gives 0.0 and '-40F' gives -40.0: the last letter decides which way to convert, and no letter is put behind the result.",
        ),
        names=("convert_temperature", "other_scale", "switch_scale", "convert_temp"),
        solutions=("""\
def <f>(text):
    value = int(text[:-1])
    if text[-1] == "C":
        return round(value * 9 / 5 + 32, 1)
    return round((value - 32) * 5 / 9, 1)
""", """\
def <f>(temperature):
    degrees, unit = int(temperature[:-1]), temperature[-1]
    return round(degrees * 1.8 + 32 if unit == "C" else (degrees - 32) / 1.8, 1)
"""),
        inputs=lambda rng: (f"{rng.randint(-40, 120)}{rng.choice('CF')}",),
    ),
    Family(
        concept="metres-per-second-to-kmh",
        tags=("units",),
        phrasings=(
            "Write a function to convert a speed from metres per second to kilometres per hour, "
            "rounded to 1 decimal.",
            "Write a python function to turn m/s into km/h with one decimal.",
            "Given a speed in metres per second, return it in km/h, rounded to 1 decimal.",
            "How many kilometres per hour are v metres per second? Round to 1 decimal place.",
            "Return 3.6 times the speed in m/s, to one decimal, that is km/h.",
            "The wind speed comes in m/s and I need km/h, rounded to 1 decimal.",
        ),
        more_phrasings=(
            "Write a function to get km/h, 1 decimal, from m/s.",
            "Write a python function to tell how many kilometres something covers in an hour that covers the given metres in a second, to one decimal.",
            "Given how many metres are made each second, multiply by 3600 seconds, divide by 1000 metres, and return the kilometres per hour rounded to 1 decimal.",
            "What does a car's speedometer (km/h) show at this speed in metres per second, to 1 decimal?",
            "Metres per second times 3.6, one decimal.",
            "The wind report says so many metres in a second; on a road sign that would be how many kilometres in an hour, with 1 decimal?",
            "The speed v * 3.6 in kilometres per hour, rounded to one decimal place, for v in metres per second.",
            "10 m/s are 36.0 km/h, and 0.5 m/s are 1.8; convert any speed like this to one decimal.",
        ),
        names=("to_kmh", "ms_to_kmh", "kmh", "mps_to_kmh"),
        solutions=("""\
def <f>(speed):
    return round(speed * 3.6, 1)
""", """\
def <f>(metres_per_second):
    kmh = metres_per_second * 3.6
    return round(kmh, 1)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 60), rng.randint(0, 120) / 2)),),
    ),
    Family(
        concept="running-pace",
        tags=("units", "strings"),
        phrasings=(
            "Write a function to compute a runner's pace as text 'm:ss' per kilometre from "
            "whole kilometres and total seconds, fractions of a second dropped.",
            "Write a python function to return the time per kilometre as 'm:ss', given "
            "kilometres and seconds; round down to whole seconds.",
            "Given a distance in km and a time in seconds, return the pace per km as a string "
            "like '5:07', cut to full seconds.",
            "How many minutes and seconds does each kilometre take on average? Arguments km, "
            "seconds; answer like '4:30', rounded down.",
            "Return seconds // km written as minutes, a colon and two digits of seconds.",
            "I ran some kilometres in some seconds; show my pace per kilometre as m:ss (seconds "
            "with two digits, rounded down).",
        ),
        more_phrasings=(
            "Write a function to get a pace per km as 'm:ss' from whole kilometres and total seconds, rounded down.",
            "Write a python function to divide a running time in seconds by the kilometres run, drop the fraction, and format that as minutes, a colon and two-digit seconds; kilometres are the first argument.",
            "Given how many whole km were run and then in how many seconds, return the average time for one as text like '6:07', parts of seconds being cut off.",
            "In what time, written 'm:ss', did the runner do each kilometre on average, if so many kilometres took so many seconds (whole seconds, rounded down)?",
            "Pace 'm:ss' per kilometre from km and seconds.",
            "My watch says how many kilometres I ran and how many seconds it took; what would it say for just one of them, if I always ran equally fast, as minutes and two digits of seconds with a colon, nothing smaller than a second?",
            "With p = floor(seconds / km), the string of floor(p / 60), a colon, and p mod 60 padded to two digits.",
            "(10, 3005) gives '5:00', because 300.5 seconds are cut to 300; (1, 65) gives '1:05' and (2, 90) gives '0:45'.",
        ),
        names=("pace", "running_pace", "pace_per_km", "format_pace"),
        solutions=("""\
def <f>(km, seconds):
    pace = seconds // km
    return f"{pace // 60}:{pace % 60:02d}"
""", """\
def <f>(distance, time):
    minutes, seconds = divmod(time // distance, 60)
    return "%d:%02d" % (minutes, seconds)
"""),
        inputs=lambda rng: (lambda km: (km, km * rng.randint(200, 480) + rng.randint(0, km - 1)))(
            rng.randint(1, 21)
        ),
    ),
    Family(
        concept="human-readable-bytes",
        tags=("units", "strings"),
        phrasings=(
            "Write a function to format a number of bytes as text in B, KB, MB or GB, divided "
            "by 1024 as often as possible, with 1 decimal, like '1.5 KB'.",
            "Write a python function to write a byte count like '512.0 B' or '2.0 MB': the "
            "largest unit of B, KB, MB, GB (steps of 1024) that gives at least 1, one decimal.",
            "Given a size in bytes, return it as a string with one decimal and the biggest "
            "fitting unit among B, KB, MB and GB (1 KB = 1024 B).",
            "How should a file size in bytes be shown with units B, KB, MB, GB, each 1024 times "
            "the one before, and one decimal?",
            "Return a readable file size such as '3.4 KB' (1 decimal, factor 1024, units B to "
            "GB) for a number of bytes.",
            "I want bytes displayed with one decimal in the largest of B, KB, MB, GB that keeps "
            "the number at 1 or more (1024 per step); 0 is '0.0 B'.",
        ),
        more_phrasings=(
            "Write a function to show a byte count with 1 decimal as B, KB, MB or GB (steps of 1024), like '1.0 KB'.",
            "Write a python function to convert a file size in bytes to short text: divide by 1024 until it is below that or gigabytes have been reached, then give one decimal, a space and the unit out of B, KB, MB, GB.",
            "Given a number of bytes, choose GB, MB, KB or B, whichever is the first that it has one of (1024 of each make the next), and return the amount in it with 1 decimal, a blank and the unit.",
            "What text with one decimal and the unit B, KB, MB or GB (factor 1024; GB also for everything huge) tells a person best how many bytes these are?",
            "Readable file size: one decimal, B/KB/MB/GB, base 1024.",
            "Nobody wants to read 3145728; say '3.0 MB' instead, 1024 of a unit being one of the next in B, KB, MB and GB, with one decimal even for plain bytes, as in '17.0 B'.",
            "The string of size / 1024^i with one decimal, a space and the i-th of the units B, KB, MB, GB, where i is the greatest number of 0..3 with 1024^i <= size, or 0.",
            "1023 gives '1023.0 B', 1024 gives '1.0 KB', 1536 gives '1.5 KB', and beyond gigabytes there is no further unit.",
        ),
        names=("format_bytes", "readable_size", "human_size", "file_size"),
        solutions=("""\
def <f>(size):
    units = ["B", "KB", "MB", "GB"]
    i = 0
    while size >= 1024 and i < 3:
        size /= 1024
        i += 1
    return f"{size:.1f} {units[i]}"
""", """\
def <f>(n):
    for unit in ("B", "KB", "MB"):
        if n < 1024:
            return f"{n:.1f} {unit}"
        n /= 1024
    return f"{n:.1f} GB"
"""),
        inputs=lambda rng: (
            rng.choice((rng.randint(0, 2000), 1024 ** rng.randint(1, 3) * rng.randint(1, 900))),
        ),
    ),
    Family(
        concept="download-seconds",
        tags=("units",),
        phrasings=(
            "Write a function to compute how many whole seconds a download of some megabytes "
            "takes at a speed in megabits per second (8 bits per byte), rounded up.",
            "Write a python function to find the download time in full seconds, rounded up, "
            "from megabytes and megabits per second; a byte has 8 bits.",
            "Given a size in megabytes and a speed in megabits per second, return the seconds "
            "needed, rounded up.",
            "How long, in seconds rounded up, does a file of m megabytes take over a line with "
            "s megabits per second (8 megabits are a megabyte)?",
            "Return the smallest whole number of seconds that is at least 8 * megabytes / "
            "megabits per second.",
            "I load a file; its size is in MB and my connection in Mbit/s (1 byte = 8 bits). "
            "After how many seconds, rounded up, is it done?",
        ),
        more_phrasings=(
            "Write a function to get whole download seconds, rounded up, from megabytes and megabits per second.",
            "Write a python function to turn a file size in megabytes to megabits (times 8), divide it by the line's megabits per second, and round up to full seconds.",
            "Given how many megabytes are to be fetched and then how many megabits arrive each second, return after how many complete seconds all is there, a begun one counting whole, with 8 bits in a byte.",
            "How many seconds, begun ones counted in full, does a transfer of so many MB last at so many Mbit/s?",
            "Ceiling of 8 * megabytes / (megabits per second).",
            "My film has so many megabytes and my internet brings so many megabits a second, a byte being eight bits; how many seconds must I wait, in whole ones so that it is surely finished?",
            "The value ceil(8 * M / r) for M megabytes and a rate of r megabits per second.",
            "10 MB at 30 Mbit/s take 3, because 80 megabits need two and two thirds seconds; size first, speed second.",
        ),
        names=("download_seconds", "download_time", "seconds_to_load", "transfer_time"),
        solutions=("""\
import math

def <f>(megabytes, mbits):
    return math.ceil(megabytes * 8 / mbits)
""", """\
def <f>(size, speed):
    bits = 8 * size
    return (bits + speed - 1) // speed
"""),
        inputs=lambda rng: (rng.randint(1, 900), rng.choice((2, 5, 8, 16, 25, 50, 100))),
    ),
    Family(
        concept="convert-with-rates-table",
        tags=("units", "dictionaries"),
        phrasings=(
            "Write a function to convert an amount of money, given a dictionary of what one "
            "unit of each currency is worth in dollars; round to 2 decimals.",
            "Write a python function to exchange an amount from one currency to another with a "
            "dict of dollar values per unit; round to 2 decimals.",
            "Given amount, source currency, target currency and a dict from currency to its "
            "value in dollars, return the amount in the target, to 2 decimals.",
            "How much is an amount of currency a in currency b? The dict says how many dollars "
            "one unit of each is worth. Arguments amount, a, b, dict; 2 decimals.",
            "Return amount * rates[source] / rates[target] rounded to two decimals; arguments "
            "amount, source, target, rates.",
            "I change money (amount, from, to, rates); rates maps each currency to the dollars "
            "one unit buys. Round the result to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to exchange an amount between two currencies with a dict of dollars per unit, 2 decimals; arguments amount, source, target, dict.",
            "Write a python function to change money by way of dollars: multiply by what a unit of the old currency is worth, divide by what one of the new is, both looked up in a dictionary, to two decimals.",
            "Given an amount, its currency, the wanted currency, and a dict with each currency's dollar value, return the amount in the wanted currency, rounded to 2 decimals.",
            "How many units of the target currency does one get for an amount in the source currency, if a dict names the dollars for one unit of each (amount, source, target, dict; 2 decimals)?",
            "Currency conversion through a dollar-value table, two decimals.",
            "I have this much of one sort of money and want another sort; the list on the wall tells how many dollars each sort is worth apiece; how much do I get, with 2 decimals? You're told the sum, mine, the other, the list.",
            "The value a * R(s) / R(t), rounded to two decimal places, for amount a, source s, target t and a mapping R from currency to its dollar value.",
            "(10, 'a', 'b', {'a': 3, 'b': 2}) gives 15.0: ten times three dollars are thirty, which buy fifteen at two dollars each; keep 2 decimals.",
        ),
        names=("exchange", "convert_currency", "change_money", "convert"),
        solutions=("""\
def <f>(amount, source, target, rates):
    return round(amount * rates[source] / rates[target], 2)
""", """\
def <f>(amount, a, b, rates):
    dollars = amount * rates[a]
    return round(dollars / rates[b], 2)
"""),
        inputs=lambda rng: (
            lambda rates: (rng.randint(1, 500), *rng.sample(sorted(rates), 2), rates)
        )({"usd": 1.0, "eur": decimal(rng, 1, 1.3), "gbp": decimal(rng, 1.1, 1.5)}),
    ),
    Family(
        concept="add-lengths-with-units",
        tags=("units", "parsing"),
        phrasings=(
            "Write a function to add up lengths given as texts like '3m' or '25cm' and return "
            "the total in centimetres.",
            "Write a python function to sum a list of strings, each a whole number of metres "
            "('2m') or centimetres ('40cm'), in centimetres.",
            "Given a list of lengths such as ['1m', '30cm'], return their sum in cm (1 m is 100 "
            "cm).",
            "How many centimetres do the listed lengths, whole numbers followed by 'm' or 'cm', "
            "make together?",
            "Return the total of texts ending in 'cm' or 'm' as a number of centimetres.",
            "My list mixes metres and centimetres, like '2m' and '15cm'; I need the total in "
            "centimetres.",
        ),
        more_phrasings=(
            "Write a function to sum texts like '4m' and '35cm' in centimetres.",
            "Write a python function to read lengths, integers with the unit m or cm right behind, from a list of strings, bring them all to centimetres, and return their sum.",
            "Given strings such as '2m' or '80cm', return as an integer how many centimetres they have together, each metre being 100.",
            "How long in centimetres are these pieces, noted as whole metres ('m') or whole centimetres ('cm'), when laid end to end?",
            "Total centimetres of 'm' and 'cm' strings.",
            "I've measured some boards, the long ones in metres, like '3m', the short ones in centimetres, like '45cm'; how many centimetres of board have I got in all?",
            "The sum over a list of strings of n for 'n' + 'cm' and of 100 * n for 'n' + 'm', n being an integer.",
            "['1m', '5cm', '2m'] makes 305, an empty list 0: look at the ending of each text to see if its number must be multiplied by a hundred.",
        ),
        names=("total_length", "add_lengths", "sum_lengths", "total_centimetres"),
        solutions=("""\
def <f>(lengths):
    total = 0
    for text in lengths:
        if text.endswith("cm"):
            total += int(text[:-2])
        else:
            total += int(text[:-1]) * 100
    return total
""", """\
def <f>(items):
    return sum(int(t[:-2]) if "c" in t else 100 * int(t[:-1]) for t in items)
"""),
        inputs=lambda rng: (
            [
                rng.choice((f"{rng.randint(1, 9)}m", f"{rng.randint(1, 150)}cm"))
                for _ in range(size(rng, 1, 5))
            ],
        ),
    ),
    Family(
        concept="scale-recipe",
        tags=("units", "dictionaries"),
        phrasings=(
            "Write a function to scale a recipe, a dictionary of whole grams per ingredient for "
            "<k> people, to another number of people, rounding down to full grams.",
            "Write a python function to adapt a dict of ingredient amounts meant for <k> "
            "persons to n persons, in whole grams rounded down.",
            "Given a recipe for <k> servings (dict of grams) and a number of servings, return "
            "the new dict with amounts cut to whole grams.",
            "What amounts does a recipe need for n guests if the dict holds the grams for <k> "
            "guests? Round each down to an integer.",
            "Return a dict with every amount multiplied by n and floor-divided by <k>; the "
            "recipe dict comes first, then n.",
            "I have a recipe as a dict of grams for <k> people and cook for n; give me the "
            "amounts, rounded down to integers.",
        ),
        more_phrasings=(
            "Write a function to rescale a dict of grams for <k> people to n people, floored to whole grams; arguments: recipe, n.",
            "Write a python function to recalculate the ingredients (a dictionary from name to integer grams, enough for <k>) for a different number of eaters, dropping fractions of a gram.",
            "Given a dictionary with the grams that <k> portions take and then a number of portions, return a dictionary with the grams for those, each rounded down.",
            "How many whole grams of everything, as a dict, does one have to take for n eaters if the given dict is right for <k>, with fractions cut off?",
            "Recipe for <k> scaled to n, whole grams, rounded down.",
            "The cookbook cooks for <k>, but I've got other guests coming, more or fewer; here are its amounts in grams in a dictionary, and how many we'll be; write me a dictionary with my amounts, full grams only, never rounding up.",
            "The mapping name -> floor(g * n / <k>) for every entry name: g of the recipe, given as a dict, and a number n of persons.",
            "Multiply each amount first by the new number of people, then divide by <k> and forget the remainder; ingredient names stay, and the old dict is only read.",
        ),
        names=("scale_recipe", "adapt_recipe", "recipe_for", "scale"),
        solutions=("""\
def <f>(recipe, people):
    return {name: grams * people // <k> for name, grams in recipe.items()}
""", """\
def <f>(recipe, n):
    scaled = {}
    for ingredient in recipe:
        scaled[ingredient] = recipe[ingredient] * n // <k>
    return scaled
"""),
        inputs=lambda rng, k: (
            {
                name: 10 * rng.randint(1, 50)
                for name in rng.sample(("flour", "sugar", "milk", "rice"), rng.randint(1, 3))
            },
            rng.randint(1, 12),
        ),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 6))},
    ),
)
