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
