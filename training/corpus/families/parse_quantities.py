"""Families that read durations, sizes, ranges, coordinates and other quantities from text."""

from training.corpus.draw import chance, coin, decimal, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="duration-text-to-minutes",
        tags=("parsing", "units"),
        phrasings=(
            "Write a function to convert a duration like '2h30m' (hours and minutes, both always "
            "given) to minutes.",
            "Write a python function to turn a text of the form XhYm into the total number of "
            "minutes.",
            "Given a duration written as hours, 'h', minutes, 'm', return it in minutes as an int.",
            "How many minutes are in a time span such as '1h05m'? The text always has both parts.",
            "Return the minutes that a duration string like '3h20m' amounts to.",
            "Parse 'XhYm' and compute 60 times the hours plus the minutes.",
        ),
        names=("to_minutes", "duration_minutes", "parse_duration", "total_minutes"),
        solutions=(
            """def <f>(text):
    hours, minutes = text.rstrip("m").split("h")
    return int(hours) * 60 + int(minutes)""",
            """import re

def <f>(text):
    hours, minutes = re.findall("[0-9]+", text)
    return 60 * int(hours) + int(minutes)""",
            r"""import re

def <f>(duration):
    match = re.fullmatch(r"(\d+)h(\d+)m", duration)
    return int(match[1]) * 60 + int(match[2])""",
        ),
        inputs=lambda rng: (f"{rng.randint(0, 12)}h{rng.randint(0, 59)}m",),
    ),
    Family(
        concept="duration-units-to-seconds",
        tags=("parsing", "units"),
        phrasings=(
            "Write a function to add up a duration text of parts with d, h, m or s (days, hours, "
            "minutes, seconds), like '1h 20s', in seconds.",
            "Write a python function to convert a string such as '2d 3h 4m 5s', any parts "
            "missing, to the number of seconds.",
            "Given a space-separated duration whose parts are numbers followed by d, h, m or s, "
            "return the total of seconds.",
            "How many seconds does a text like '5m 10s' stand for? Units are d, h, m and s; each "
            "part is a number and its unit.",
            "Return the length in seconds of a duration made of parts like '3h' or '45s' (units "
            "d, h, m, s), separated by spaces.",
            "Sum the parts of a time span text (days d, hours h, minutes m, seconds s) and give "
            "the result in seconds.",
        ),
        more_phrasings=(
            "Write a function to get total seconds from text like '1d 2h 30m 5s', units optional, spaces between.",
            "Write a python function to parse time amounts with the suffixes d, h, m, s, parted by blanks, and sum them up as a number of seconds.",
            "Given a length of time such as '3h 15s', each item an integer and a unit letter (d day, h hour, m minute, s second), return it in seconds.",
            "How long in seconds is a span written as amounts with d, h, m or s directly behind, blanks in between?",
            "Seconds in a 'Nd Nh Nm Ns' text, parts optional.",
            "Count 86400 for each day, 3600 for each hour, 60 for each minute and 1 for each second named in a text like '2d 10m'.",
            "The integer sum of n * u over the space-delimited tokens n followed by a unit letter, u being 86400, 3600, 60, 1 for d, h, m, s.",
            "'1m 1s' lasts 61 and '1h' lasts 3600; work out the number in this way for any blank-separated list of such amounts.",
        ),
        names=("to_seconds", "duration_seconds", "parse_duration", "span_seconds"),
        solutions=(
            """def <f>(text):
    units = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    return sum(int(part[:-1]) * units[part[-1]] for part in text.split())""",
            r"""import re

def <f>(text):
    seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400}
    total = 0
    for number, unit in re.findall(r"(\d+)([dhms])", text):
        total += int(number) * seconds[unit]
    return total""",
            """def <f>(duration):
    total = 0
    for part in duration.split():
        amount = int(part[:-1])
        if part.endswith("d"):
            amount *= 86400
        elif part.endswith("h"):
            amount *= 3600
        elif part.endswith("m"):
            amount *= 60
        total += amount
    return total""",
        ),
        inputs=lambda rng: (
            " ".join(f"{rng.randint(1, 20)}{u}" for u in "dhms" if chance(rng, 0.6)),
        ),
    ),
    Family(
        concept="size-text-to-bytes",
        tags=("parsing", "units"),
        phrasings=(
            "Write a function to convert a size such as '12KB', '3MB' or '7B' to bytes, with 1 KB "
            "= 1024 B and 1 MB = 1024 KB.",
            "Write a python function to turn a whole number followed by B, KB or MB (powers of "
            "1024) into a number of bytes.",
            "Given a text of digits and a unit B, KB or MB, return the bytes it means; K is 1024, "
            "M is 1024 squared.",
            "How many bytes is a size like '4KB'? The units are B, KB = 1024 B and MB = 1024 * "
            "1024 B.",
            "Return the byte count of a file size text with unit B, KB or MB, each step being a "
            "factor of 1024.",
            "Parse '5MB', '16KB' or '300B' into bytes using 1024 as the factor between units.",
        ),
        names=("to_bytes", "parse_size", "size_in_bytes", "bytes_of"),
        solutions=(
            r"""import re

def <f>(text):
    number, unit = re.fullmatch(r"(\d+)([KM]?)B", text).groups()
    return int(number) * {"": 1, "K": 1024, "M": 1024 ** 2}[unit]""",
            """def <f>(size):
    if size.endswith("KB"):
        return int(size[:-2]) * 1024
    if size.endswith("MB"):
        return int(size[:-2]) * 1024 * 1024
    return int(size[:-1])""",
        ),
        inputs=lambda rng: (f"{rng.randint(1, 40)}{rng.choice(('B', 'KB', 'MB'))}",),
    ),
    Family(
        concept="expand-range-list",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to expand a text of numbers and ranges like '1-4,7' to the list of "
            "all integers, both ends included.",
            "Write a python function to turn '2,5-7' into [2, 5, 6, 7]: comma-separated numbers "
            "and inclusive ranges of non-negative integers.",
            "Given a page list such as '3-5,9,12-13', return every page number as an int in the "
            "order written.",
            "Return the list of integers that a comma-separated text of single numbers and a-b "
            "ranges (b included) describes.",
            "Read page ranges: parts separated by commas are either a number or low-high, and "
            "low to high are all listed.",
            "I need the numbers meant by texts like '1,4-6' as a list, with each dash range "
            "filled in inclusively.",
        ),
        more_phrasings=(
            "Write a function to list all the ints named in a string like '2-4,9', dash ranges inclusive.",
            "Write a python function to unroll a comma-separated page specification into its individual non-negative numbers, keeping the order.",
            "Given text of entries 'n' or 'a-b' with commas between, return a list of ints in which each a-b has become a, a+1, ..., b.",
            "Which page numbers does a printer instruction such as '1,5-8' ask for, both ends of a range counted, in written order?",
            "Ints of an 'a-b,c' text, ranges inclusive.",
            "When you print you can type 2-4,9 for pages 2, 3, 4 and 9; write out all the pages such a text asks for.",
            "The concatenation of the integer intervals [a, b] denoted by comma-delimited items, an item without '-' being the interval from n to n.",
            "Split at the commas; a piece with a dash is counted through from its left to its right number inclusive, another piece is a single int; collect all in one list.",
        ),
        names=("expand_ranges", "parse_pages", "page_numbers", "ranges_to_list"),
        solutions=(
            """def <f>(text):
    numbers = []
    for part in text.split(","):
        low, _, high = part.partition("-")
        numbers.extend(range(int(low), int(high or low) + 1))
    return numbers""",
            """def <f>(text):
    result = []
    for part in text.split(","):
        if "-" in part:
            start, end = map(int, part.split("-"))
            result += list(range(start, end + 1))
        else:
            result.append(int(part))
    return result""",
            """def <f>(pages):
    bounds = [[int(x) for x in part.split("-")] for part in pages.split(",")]
    return [n for b in bounds for n in range(b[0], b[-1] + 1)]""",
        ),
        inputs=lambda rng: (
            ",".join(
                str(n) if coin(rng) else f"{n}-{n + rng.randint(1, 4)}"
                for n in sorted(rng.sample(range(1, 40, 5), rng.randint(1, 3)))
            ),
        ),
    ),
    Family(
        concept="compress-numbers-to-ranges",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to write a strictly rising list of integers as ranges, '1-3,5': "
            "runs of two or more consecutive numbers as first-last, joined by commas.",
            "Write a python function to compress an ascending list of distinct numbers to text "
            "like '2-4,8,10-11'.",
            "Given a sorted list of different non-negative integers, return its runs of "
            "consecutive numbers as 'a-b' (single ones as 'a'), separated by commas.",
            "Summarise ascending page numbers as text: consecutive pages (even just two) become "
            "first-last, lone pages stay, commas between.",
            "Return the range notation of a strictly ascending list; [1, 2, 3, 6] gives '1-3,6' "
            "and an empty list gives ''.",
            "I have an ascending list of distinct ints and need it as comma-separated ranges, "
            "each unbroken run of at least two as low-high.",
        ),
        more_phrasings=(
            "Write a function to shorten an ascending list of distinct ints to text like '1-4,8', two in a row already being a range.",
            "Write a python function to abbreviate increasing page numbers: every maximal stretch without gap as low-high, isolated numbers by themselves, with commas between.",
            "Given non-negative integers in strictly ascending order, return a string where neighbours differing by 1 are merged to 'start-end' and the pieces are comma-separated.",
            "How would you type a rising list of different pages into a print dialog, as in '3-4,7,9-12'?",
            "Rising ints as 'a-b,c' text.",
            "Rather than writing 5,6,7,8 write 5-8; do so for all numbers of the rising list that follow one another, even a mere pair, and leave loners as they are.",
            "The comma-joined list of maximal intervals of consecutive integers of a strictly increasing sequence, 'a-b' for a < b and 'a' for one element; '' for no elements.",
            "[4, 5, 9] gives '4-5,9': while the next number is one more than the last the range goes on, otherwise a new piece begins.",
        ),
        names=("to_ranges", "compress_ranges", "range_text", "summarise_pages"),
        solutions=(
            """def <f>(numbers):
    runs = []
    for n in numbers:
        if runs and n == runs[-1][1] + 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)""",
            """from itertools import groupby

def <f>(numbers):
    parts = []
    for _, group in groupby(enumerate(numbers), lambda p: p[1] - p[0]):
        run = [n for _, n in group]
        parts.append(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]))
    return ",".join(parts)""",
        ),
        inputs=lambda rng: (sorted(rng.sample(range(1, 13), size(rng, 3, 8))),),
    ),
    Family(
        concept="count-numbers-in-ranges",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to count how many pages a text like '1-4,7' names; its numbers and "
            "inclusive ranges never overlap.",
            "Write a python function to return the number of integers covered by a "
            "comma-separated list of numbers and a-b ranges (no overlaps, ends included).",
            "Given non-overlapping page ranges such as '3-5,9', return how many pages they "
            "contain in total.",
            "How many pages are printed for a text like '2,6-8' of single pages and inclusive, "
            "disjoint ranges?",
            "Return the total count of numbers meant by 'low-high' and single entries separated "
            "by commas, none overlapping.",
            "Count the pages of a print job: '5' is one page, '5-7' is three, entries are "
            "separated by commas and disjoint.",
        ),
        more_phrasings=(
            "Write a function to tell how many numbers a string like '2-5,9' covers; ranges are inclusive and don't overlap.",
            "Write a python function to total the sizes of disjoint comma-separated entries, 1 for a lone number and b - a + 1 for 'a-b'.",
            "Given a printing instruction such as '1,4-6,10' (5) that names no page twice, return its number of pages.",
            "How many integers are meant by comma-separated singles and inclusive a-b ranges with nothing in common?",
            "Page count of an 'a-b,c' text without overlaps.",
            "Someone prints pages 3-6,8, none twice; tell how many sheets that takes if each page has its own sheet and first and last page of a stretch are printed too.",
            "The cardinality of the union of pairwise disjoint integer intervals given as a comma-delimited text of items n or a-b (closed).",
            "Don't write the numbers out; for every piece between commas add last minus first plus one, a single number being its own first and last.",
        ),
        names=("count_pages", "page_count", "pages_total", "range_count"),
        solutions=(
            """def <f>(text):
    total = 0
    for part in text.split(","):
        low, _, high = part.partition("-")
        total += int(high or low) - int(low) + 1
    return total""",
            """def <f>(pages):
    count = 0
    for part in pages.split(","):
        if "-" in part:
            start, end = part.split("-")
            count += int(end) - int(start) + 1
        else:
            count += 1
    return count""",
            """def <f>(text):
    bounds = [[int(x) for x in part.split("-")] for part in text.split(",")]
    return sum(b[-1] - b[0] + 1 for b in bounds)""",
        ),
        inputs=lambda rng: (
            ",".join(
                str(n) if coin(rng) else f"{n}-{n + rng.randint(1, 4)}"
                for n in sorted(rng.sample(range(1, 90, 5), rng.randint(1, 4)))
            ),
        ),
    ),
    Family(
        concept="coordinate-text-to-tuple",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to parse a point like '(3, -4)' into a tuple of two integers.",
            "Write a python function to turn a text '(x, y)' with whole numbers into the tuple "
            "(x, y) of ints.",
            "Given a coordinate string with parentheses and a comma, return its two integers as a "
            "tuple.",
            "Return the tuple of ints that a text such as '(-2, 15)' describes.",
            "Convert '(7, 0)' and similar coordinate texts to integer pairs.",
            "I need the numbers of a point written as text, in round brackets with a comma "
            "between, as an (int, int) tuple.",
        ),
        more_phrasings=(
            "Write a function to read '(x, y)' text into an (int, int) pair.",
            "Write a python function to extract both integers of a parenthesised, comma-separated coordinate string.",
            "Given a string like '(12, -5)', return the pair of whole numbers 12 and -5 as a tuple.",
            "Which two integers, as a tuple, are written in a text of the shape '(a, b)'?",
            "Point text '(x, y)' to an int tuple.",
            "Somebody wrote down where a point lies, in round brackets with a comma; give me its two whole numbers, possibly negative, across first and up second.",
            "The inverse of str on pairs of integers: the string '(m, n)' is mapped to the 2-tuple of ints (m, n).",
            "Drop the brackets, cut at the comma, make both sides ints, and pack them in a tuple.",
        ),
        names=("parse_point", "to_point", "read_coordinates", "point_from_text"),
        solutions=(
            """def <f>(text):
    x, y = text.strip("()").split(",")
    return int(x), int(y)""",
            r"""import re

def <f>(text):
    return tuple(int(n) for n in re.findall(r"-?\d+", text))""",
            """import ast

def <f>(point):
    return ast.literal_eval(point)""",
        ),
        inputs=lambda rng: (f"({rng.randint(-30, 30)}, {rng.randint(-30, 30)})",),
    ),
    Family(
        concept="chess-square-to-indices",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to convert a chess square like 'e4' to a tuple (column, row), both "
            "counted from 0 (a1 is (0, 0)).",
            "Write a python function to turn a board square, letter a-h and digit 1-8, into "
            "zero-based (column, row).",
            "Given a square such as 'c7', return (2, 6): the letter's index from a = 0 and the "
            "digit minus one.",
            "Return the 0-based column and row, as a tuple, of a square written as letter and "
            "number; 'h8' is (7, 7).",
            "Which column and row, both starting at zero, does a chess square have? Letters are "
            "columns, digits rows.",
            "I need the tuple (file index, rank index), counted from 0, for squares like 'b5'.",
        ),
        more_phrasings=(
            "Write a function to map a square such as 'c2' to 0-based (column, row), here (2, 1).",
            "Write a python function to translate algebraic board notation into a tuple of two indices from 0 to 7, file before rank.",
            "Given a letter a-h with a digit 1-8 behind it, return a tuple: how far the letter is past 'a', and the digit less one.",
            "What are the zero-based file and rank, in this order and as a tuple, of a square on the chessboard written like 'g7'?",
            "Square name to a 0-based (column, row) tuple.",
            "On a chessboard tell how many steps right and how many steps up you must go from the corner a1 to get to the named field, as a pair.",
            "For a square named by a letter l and a digit d the pair (ord(l) - ord('a'), d - 1).",
            "'a1' is (0, 0), 'b1' is (1, 0) and 'a2' is (0, 1); return the tuple for any field of the board.",
        ),
        names=("square_to_indices", "parse_square", "chess_indices", "board_position"),
        solutions=(
            """def <f>(square):
    return ord(square[0]) - ord("a"), int(square[1]) - 1""",
            """def <f>(square):
    column, row = square
    return "abcdefgh".index(column), "12345678".index(row)""",
            """def <f>(s):
    return ("abcdefgh".find(s[0]), int(s[1:]) - 1)""",
        ),
        inputs=lambda rng: (rng.choice("abcdefgh") + str(rng.randint(1, 8)),),
    ),
    Family(
        concept="dimensions-text-to-area",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to compute the area of a size text like '3x4', width and height "
            "being whole numbers around an 'x'.",
            "Write a python function to multiply the two integers of a text such as '12x5'.",
            "Given dimensions written as widthxheight, for example '8x6', return their product.",
            "What is the area of a rectangle whose size is given as text like '10x7'?",
            "Return the number of pixels of a screen size such as '64x48', the product of its two "
            "integers.",
            "Read a text number-x-number (like '9x9') and return the one times the other.",
        ),
        more_phrasings=(
            "Write a function to multiply the two sides in a string like '9x4'.",
            "Write a python function to get the surface of a rectangle from a text with an 'x' between its integer sides.",
            "Given a size such as '1920x1080', return width times height as an int.",
            "How many unit squares does a field of size 'WxH', written with whole numbers, contain?",
            "Product of the two ints in 'AxB'.",
            "A carpet is said to be 3x5; tell how much floor it covers, here 15, for any such text of two whole numbers.",
            "The integer w * h for a string consisting of the decimal numerals of w and h with the letter x as delimiter.",
            "Cut the text at its 'x', turn both sides into ints and return what they give when multiplied.",
        ),
        names=("area_from_text", "parse_area", "pixel_count", "text_area"),
        solutions=(
            """def <f>(text):
    width, height = text.split("x")
    return int(width) * int(height)""",
            """import math

def <f>(size):
    return math.prod(int(part) for part in size.split("x"))""",
            r"""import re

def <f>(text):
    a, b = map(int, re.findall(r"\d+", text))
    return a * b""",
        ),
        inputs=lambda rng: (f"{rng.randint(1, 40)}x{rng.randint(1, 40)}",),
    ),
    Family(
        concept="percent-text-to-float",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to convert a percentage text like '45%' to a fraction as a float "
            "rounded to 3 places (0.45).",
            "Write a python function to turn a string of a number and '%' into that number "
            "divided by 100, rounded to three decimals.",
            "Given a text such as '12.5%', return the float it stands for, i.e. the number over "
            "100 with 3 decimals.",
            "Read a percentage: strip the '%', divide by 100 and round to three places.",
            "Return the decimal value of a per-cent string as a float rounded to 3 digits ('7%' "
            "is 0.07).",
            "I need '150%' as 1.5 and '2.5%' as 0.025, that is hundredths rounded to 3 decimals.",
        ),
        more_phrasings=(
            "Write a function to turn '80%' style text into a float share (0.8), to 3 decimals.",
            "Write a python function to parse a per-cent figure, whole or with decimals, and return one hundredth of it rounded to three places.",
            "Given a number with a % sign behind it, return the proportion as a float with at most three digits after the point.",
            "What share of 1 is a percentage given as a string like '62.5%', rounded to 3 decimal places?",
            "'N%' as a float of hundredths, 3 decimals.",
            "A hundred per cent is the whole, that is 1; tell what part of the whole a text such as '30%' means (0.3), to the third decimal.",
            "The real number p / 100, rounded to three fractional digits, for a string made of the numeral p and the sign '%'.",
            "Remove the sign at the end, read what is left as a float, divide by 100 and round to thousandths.",
        ),
        names=("percent_to_float", "parse_percent", "read_percentage", "percent_value"),
        solutions=(
            """def <f>(text):
    return round(float(text.rstrip("%")) / 100, 3)""",
            """def <f>(text):
    number = float(text[:-1])
    return round(number / 100, 3)""",
            """def <f>(s):
    return round(float(s.replace("%", "")) / 100, 3)""",
        ),
        inputs=lambda rng: (f"{rng.choice((rng.randint(0, 150), decimal(rng, 0, 50)))}%",),
    ),
    Family(
        concept="fraction-text-to-float",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to evaluate a fraction text like '3/4' to a float rounded to 2 "
            "decimals.",
            "Write a python function to turn 'a/b' with whole numbers a and b > 0 into the "
            "quotient, rounded to two places.",
            "Given a fraction as a string such as '7/3', return its value rounded to 2 digits "
            "after the decimal point.",
            "What decimal number is a fraction text 'numerator/denominator'? Round to 2 decimals.",
            "Return numerator divided by denominator of a text like '5/8', as a float rounded to "
            "two decimal places.",
            "Read two integers around a '/', divide the first by the second and round the result "
            "to 2 decimals.",
        ),
        more_phrasings=(
            "Write a function to divide out a string like '7/8', to 2 decimals.",
            "Write a python function to compute the quotient of the integers before and after the slash of a text, with two digits after the point.",
            "Given text 'a/b' (b positive), return a over b as a float rounded to hundredths.",
            "How much is a fraction that is written with a slash between whole numbers, to two decimal places?",
            "Decimal value of 'a/b', rounded to 2 places.",
            "Three quarters is typed as 3/4; tell me such a number with a point, 0.75, keeping two places after it.",
            "The rational number denoted by 'p/q', p and q decimal integers with q > 0, as a float rounded to 2 fractional digits.",
            "'1/3' gives 0.33 and '9/4' gives 2.25; treat other texts of this shape alike.",
        ),
        names=("fraction_to_float", "parse_fraction", "fraction_value", "read_fraction"),
        solutions=(
            """def <f>(text):
    top, bottom = text.split("/")
    return round(int(top) / int(bottom), 2)""",
            """from fractions import Fraction

def <f>(text):
    return round(float(Fraction(text)), 2)""",
            """def <f>(fraction):
    i = fraction.index("/")
    return round(int(fraction[:i]) / int(fraction[i + 1:]), 2)""",
        ),
        inputs=lambda rng: (f"{rng.randint(0, 30)}/{rng.randint(1, 12)}",),
    ),
    Family(
        concept="mixed-number-to-fraction",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to turn a mixed number like '2 3/4' into a tuple (numerator, "
            "denominator) of the improper fraction, not reduced.",
            "Write a python function to convert 'w a/b' to (w * b + a, b).",
            "Given a text of a whole number, a space and a fraction, return (numerator, "
            "denominator) of the improper fraction with the same denominator.",
            "Write the mixed number '1 5/8' as (13, 8), and any other text of that form, without "
            "reducing.",
            "Return the top and bottom of the unreduced improper fraction equal to a text such as "
            "'3 1/2'.",
            "I have mixed numbers as text, whole part and fraction with a space between, and need "
            "(whole * bottom + top, bottom).",
        ),
        more_phrasings=(
            "Write a function to make '3 1/2' into (7, 2), top and bottom, without cancelling.",
            "Write a python function to parse a whole number with a fraction behind a blank and return the single equal fraction as a (numerator, denominator) tuple over the given denominator.",
            "Given text such as '4 2/6', return the tuple of ints for one fraction of the same value, the bottom staying 6 (26, 6).",
            "Which unreduced improper fraction, as (top, bottom), equals a mixed number given as a string?",
            "Mixed number text to an (int, int) improper fraction, unreduced.",
            "You have two whole cakes and 3/4 of another; tell how many pieces that is and into how many pieces a cake is cut, (11, 4), from the text '2 3/4'.",
            "For 'w p/q' with integers w, p, q the ordered pair (w q + p, q), common factors not removed.",
            "The second number of the pair is the one behind the slash; the first is the whole part times that number plus the one ahead of the slash.",
        ),
        names=("mixed_to_fraction", "improper_fraction", "parse_mixed", "to_improper"),
        solutions=(
            """def <f>(text):
    whole, fraction = text.split()
    top, bottom = fraction.split("/")
    return int(whole) * int(bottom) + int(top), int(bottom)""",
            """import re

def <f>(text):
    whole, top, bottom = [int(n) for n in re.findall("[0-9]+", text)]
    return (whole * bottom + top, bottom)""",
            """def <f>(mixed):
    whole, top, bottom = map(int, mixed.replace("/", " ").split())
    return whole * bottom + top, bottom""",
        ),
        inputs=lambda rng: (
            (lambda bottom: f"{rng.randint(1, 12)} {rng.randint(1, bottom - 1)}/{bottom}")(
                rng.randint(2, 9)
            ),
        ),
    ),
)
