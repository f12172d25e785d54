"""Families about everyday text jobs: small formats read and written, lines, logs, times, versions."""

from random import Random

from training.corpus.draw import chance, coin, integers, mapping, size, word, words
from training.corpus.family import Family

PEOPLE = ("ann", "bob", "eve", "tom", "liz")
ITEMS = ("tea", "cake", "soup", "rice", "milk", "egg", "salt", "bread")


def version(rng: Random) -> str:
    """A version of three numbers that sorts differently as text."""
    return ".".join(str(rng.choice((0, 1, 2, 9, 10, 11))) for _ in range(3))


def clock(minutes: int) -> str:
    """Minutes since midnight as hh:mm."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def rising_times(rng: Random, count: int) -> list[str]:
    """That many different times of a day in order."""
    return [clock(minutes) for minutes in sorted(rng.sample(range(360, 1320), count))]


def time_range(rng: Random) -> str:
    """Like 09:15-10:00."""
    start, end = rising_times(rng, 2)
    return f"{start}-{end}"


FAMILIES = (
    Family(
        concept="sort-dotted-versions",
        tags=("parsing", "sorting"),
        phrasings=(
            "Write a function to sort a list of version strings like '1.10.2' from oldest to newest, "
            "comparing their three parts as numbers.",
            "Write a python function to arrange versions of the form 'a.b.c' in ascending order, where "
            "'1.9.0' comes before '1.10.0'.",
            "Given version numbers as strings of three dot-separated integers, return them as a list "
            "in increasing order, the first integer deciding, then the second, then the third.",
            "Order a list of three-part versions, lowest first; the parts count as integers, not as text.",
            "Return the versions (strings such as '2.0.11') ordered numerically part by part, smallest "
            "in front.",
            "Plain sorting puts '10.0.1' in front of '9.2.0', which is wrong for versions: sort a list "
            "of such strings by their numbers, ascending.",
        ),
        more_phrasings=(
            "Write a function to sort 'a.b.c' version strings by their numbers, lowest first.",
            "Write a python function to put software releases such as '3.0.12' into ascending order, judging the three dotted fields as ints from left to right.",
            "For a list of texts made of three integers with dots between, return it sorted so that the first integers decide, then the second, then the third, each by size.",
            "In what order did the versions, like '1.2.9' and '1.2.10', come out, if higher numbers are newer and the left part weighs most? Oldest first.",
            "Three-part versions in numeric ascending order.",
            "Sort the labels of a program's editions, '0.9.1' before '0.10.0', because ten is more than nine, even though the 1 would come before the 9 in a dictionary.",
            "The list of the strings 'x.y.z' arranged by the lexicographic order of the integer triples (x, y, z), smallest first.",
            "Split every version at its dots, turn the pieces into ints, compare these lists of three, and return the original strings from the smallest to the largest.",
        ),
        names=("sort_versions", "order_versions", "versions_ascending", "oldest_to_newest"),
        solutions=(
            """def <f>(versions):
    return sorted(versions, key=lambda v: [int(part) for part in v.split(".")])""",
            """def <f>(versions):
    numbers = sorted(tuple(map(int, v.split("."))) for v in versions)
    return [".".join(map(str, n)) for n in numbers]""",
            """def <f>(versions):
    def key(v):
        a, b, c = v.split(".")
        return int(a), int(b), int(c)
    result = list(versions)
    result.sort(key=key)
    return result""",
        ),
        inputs=lambda rng: ([version(rng) for _ in range(size(rng, 2, 5))],),
    ),
    Family(
        concept="dotted-menu-line",
        tags=("strings",),
        phrasings=(
            "Write a function to write a menu line of <k> characters: the dish, enough '<c>' signs to "
            "fill the gap, and the price, a whole number.",
            "Write a python function to put a dish name at the left end and an integer price at the "
            "right end of a line <k> characters wide, with '<c>' signs in between.",
            "Given a name and a whole-number price, return the name, '<c>' repeated, and the price as "
            "one string that is <k> characters long.",
            "Build the <k>-character line of a price list: name first, price last, everything between "
            "them filled with '<c>'. Both always fit.",
            "Return name and number (in this argument order) as text, separated by as many '<c>' as "
            "make the whole <k> characters long.",
            "For a menu I need lines exactly <k> wide, the dish on the left, its integer price on the "
            "right and '<c>' signs leading from one to the other.",
        ),
        more_phrasings=(
            "Write a function to make a menu line <k> characters long: dish, '<c>' as filler, integer price; called with dish, price.",
            "Write a python function to lay out a name flush left and a whole number flush right in <k> columns, the free columns in the middle showing '<c>'.",
            "For a name and then an integer that fit together into <k> characters, return a string of just this length, beginning with the name, ending with the number, and full of '<c>' in between.",
            "What does the entry of a price list look like if the dish stands at the left, the whole price at the right, and '<c>' signs stretch it to <k> characters in all?",
            "Name, '<c>' filling, number: <k> characters total.",
            "In a table of contents a row of '<c>' leads from the chapter's title to its page number, so that all lines are <k> signs long. Make such a line out of title and page; they fit.",
            "The string of length <k> that is the concatenation of the name, a number of characters '<c>', and the decimal form of the integer price.",
            "Count the letters of the dish and the digits of the price, take both away from <k>, and put that many '<c>' between the dish in front and the price behind.",
        ),
        names=("menu_line", "price_line", "leader_line", "dotted_line"),
        solutions=(
            """def <f>(name, price):
    return name + str(price).rjust(<k> - len(name), <c>)""",
            """def <f>(name, price):
    price = str(price)
    gap = <k> - len(name) - len(price)
    return name + <c> * gap + price""",
            """def <f>(dish, price):
    number = str(price)
    return dish.ljust(<k> - len(number), <c>) + number""",
        ),
        inputs=lambda rng, k, c: (rng.choice(ITEMS), rng.choice((5, 9, 12, 40, 125))),
        parameters=lambda rng: {"k": rng.randint(10, 16), "c": rng.choice("._-")},
    ),
    Family(
        concept="right-align-numbers",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to right-align a list of integers: each becomes a string padded on the "
            "left with '<c>' to the width of the widest.",
            "Write a python function to turn integers into strings of equal length by putting '<c>' "
            "in front of those that are shorter than the longest.",
            "Given a list of integers, return them as strings that all have the length of the longest "
            "one, filled up with '<c>' on the left. An empty list stays empty.",
            "Convert the numbers of a list to text in a column flush right: as wide as the longest "
            "number (a minus sign counts), with '<c>' before the shorter ones.",
            "Return a list of strings, one for each integer, left-padded with '<c>' so that none is "
            "shorter than the longest of them; [] for [].",
            "I print whole numbers below each other and want their last digits in line: give me the "
            "strings, extended in front by '<c>' to their common greatest length.",
        ),
        more_phrasings=(
            "Write a function to turn integers into strings of equal width, padded on the left with '<c>'.",
            "Write a python function to format a list of whole numbers as a flush-right column, using '<c>' as fill character up to the length of the longest one, signs included.",
            "For a list of ints, return a list of strings in which each is lengthened at its front by '<c>' until it has as many characters as the longest; nothing for nothing.",
            "How do the numbers look as texts when the shorter ones get '<c>' signs before them, so that all are as long as the longest, whose minus sign, if any, counts too?",
            "Integers as strings, left-filled with '<c>' to common width.",
            "Write the numbers one below the other with ones under ones and tens under tens, and fill the holes at the left with '<c>'. Return the lines; without numbers there are none.",
            "The strings '<c>' * (w - len(s)) + s, where s runs over the decimal forms of the integers in the list and w is the maximum length of these forms.",
            "The longest number stays as it is; every other one is preceded by as many '<c>' as it has characters less. Return the texts in the order of the numbers.",
        ),
        names=("right_align", "align_numbers", "number_column", "pad_numbers"),
        solutions=(
            """def <f>(numbers):
    texts = [str(n) for n in numbers]
    width = max(map(len, texts), default=0)
    return [<c> * (width - len(t)) + t for t in texts]""",
            """def <f>(numbers):
    if not numbers:
        return []
    longest = max(len(str(n)) for n in numbers)
    return [str(n).rjust(longest, <c>) for n in numbers]""",
        ),
        inputs=lambda rng, c: (
            [rng.choice((0, 7, -3, 12, 85, -40, 310, 1204)) for _ in range(size(rng, 2, 5))],
        ),
        parameters=lambda rng: {"c": rng.choice(". _*")},
    ),
    Family(
        concept="progress-bar-text",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to draw a progress bar for a percentage p from 0 to 100: <k> characters "
            "in square brackets, of which the first p * <k> // 100 are '#' and the others '-'.",
            "Write a python function to show a whole percentage as '[' + '#' signs + '-' signs + ']', "
            "<k> signs in all; the number of '#' is p * <k> / 100 rounded down.",
            "Given an integer percentage, return a bar of <k> places between '[' and ']': first '#' signs, "
            "their share being the percentage (rounded down to whole places), then '-' for the rest.",
            "Make a text bar: square brackets around <k> signs, as many '#' as percent * <k> // 100, "
            "then '-' up to the end.",
            "Return a bar like '[##--]', but with <k> signs between the brackets: p percent of them, "
            "rounded down, are '#' at the left and the remaining ones '-'.",
            "How does a bar with <k> cells look at p percent done? Filled cells ('#', p * <k> // 100 "
            "of them) come first, empty ones are '-', and brackets '[' and ']' enclose them.",
        ),
        more_phrasings=(
            "Write a function to draw percent p as '[###---]' with <k> places inside, p * <k> // 100 of them '#'.",
            "Write a python function to render progress: an opening bracket, '#' for each finished place of <k> (whole ones only, for an int percentage 0 to 100), '-' for each unfinished one, a closing bracket.",
            "For an integer p from 0 to 100, return a text in square brackets with <k> signs, where the '#' at the start make up p percent, rounded down, and '-' makes up the remainder.",
            "Which text shows that p percent is done, if the bar in the square brackets has <k> signs and a sign turns from '-' to '#' only when its share is fully reached?",
            "Bar of <k> signs '#' and '-' in brackets for p percent.",
            "While something is loading, show a box like [##------] with <k> places. Each place that is completely earned by the whole percentage becomes a #, the others are a dash.",
            "The string '[' + '#' * f + '-' * (<k> - f) + ']' with f the floor of p * <k> / 100, for an integer p between 0 and 100.",
            "0 gives only '-' between the brackets, 100 only '#', <k> signs in both cases; for a percentage p in between, the number of '#' at the left is p * <k> // 100.",
        ),
        names=("progress_bar", "draw_progress", "percent_bar", "bar_text"),
        solutions=(
            """def <f>(percent):
    full = percent * <k> // 100
    return "[" + "#" * full + "-" * (<k> - full) + "]"
""",
            """def <f>(p):
    bar = "#" * (p * <k> // 100)
    return "[" + bar.ljust(<k>, "-") + "]"
""",
            """def <f>(percent):
    cells = ["#" if (i + 1) * 100 <= percent * <k> else "-" for i in range(<k>)]
    return "[" + "".join(cells) + "]"
""",
        ),
        inputs=lambda rng, k: (rng.choice((0, 100, *integers(rng, 1, 99, 12))),),
        parameters=lambda rng: {"k": rng.choice((5, 8, 10, 12, 20))},
    ),
    Family(
        concept="total-of-playing-times",
        tags=("parsing",),
        phrasings=(
            "Write a function to add up playing times like '3:05' (minutes:seconds) and return the sum "
            "in the same form, with two-digit seconds and minutes that may pass 59.",
            "Write a python function to sum a list of durations 'm:ss' to one duration 'm:ss'; minutes "
            "are not turned into hours, and no durations give '0:00'.",
            "Given song lengths as strings 'minutes:seconds', return their total as such a string, the "
            "seconds always below 60 and written with two digits.",
            "What is the total running time of tracks like ['2:50', '4:15']? Answer as 'm:ss', here "
            "'7:05', with as many minutes as needed ('0:00' for an empty list).",
            "Total the 'm:ss' texts of a list and write the result as 'm:ss' too (61 minutes stay 61).",
            "I have track lengths such as '3:41' and want to know how long the whole album is, again "
            "as minutes, a colon and two digits of seconds.",
        ),
        names=("total_time", "album_length", "sum_durations", "add_times"),
        solutions=(
            """def <f>(times):
    total = 0
    for time in times:
        minutes, seconds = time.split(":")
        total += int(minutes) * 60 + int(seconds)
    return f"{total // 60}:{total % 60:02d}"
""",
            """def <f>(lengths):
    parts = [length.split(":") for length in lengths]
    total = sum(60 * int(m) + int(s) for m, s in parts)
    minutes, seconds = divmod(total, 60)
    return str(minutes) + ":" + str(seconds).zfill(2)""",
        ),
        inputs=lambda rng: (
            [f"{rng.randint(0, 20)}:{rng.randint(0, 59):02d}" for _ in range(size(rng, 2, 5))],
        ),
    ),
    Family(
        concept="lap-time-to-hundredths",
        tags=("parsing", "units"),
        phrasings=(
            "Write a function to convert a lap time 'm:ss.hh' (minutes, seconds, hundredths) to an "
            "integer number of hundredths of a second.",
            "Write a python function to tell how many hundredths of a second a time like '1:05.30' "
            "stands for; that one makes 6530.",
            "Given a race time as minutes, ':', two digits of seconds, '.', two digits of hundredths, "
            "return it in hundredths of a second as an int.",
            "Turn a stopwatch reading such as '0:59.07' into hundredths of a second (5907).",
            "Return the length of time 'm:ss.hh' counted in hundredths of a second.",
            "To compare lap times written like '2:13.45' I want each as one whole number: its "
            "hundredths of a second.",
        ),
        more_phrasings=(
            "Write a function to turn 'm:ss.hh' into a whole number of hundredths of a second.",
            "Write a python function to parse a sports time of minutes, seconds and hundredths, written like '3:07.52', into an integer in units of 1/100 second.",
            "For a string 'm:ss.hh', return 6000 times the minutes plus 100 times the seconds plus the hundredths.",
            "How many hundredths of a second long is a run whose time the board shows as minutes, colon, seconds, point, hundredths?",
            "Hundredths of a second in 'm:ss.hh', as int.",
            "A swimmer's watch shows something like 1:02.05. Say the same time as one number, counting in the watch's smallest steps, of which a second has a hundred.",
            "The integer 100 (60 m + s) + h for a time given as the text 'm:ss.hh'.",
            "'0:00.99' makes 99, '0:01.00' makes 100 and '1:00.00' makes 6000. Convert any such reading to an int.",
        ),
        names=("to_hundredths", "lap_hundredths", "parse_lap_time", "hundredths_of_time"),
        solutions=(
            """def <f>(time):
    minutes, rest = time.split(":")
    seconds, hundredths = rest.split(".")
    return int(minutes) * 6000 + int(seconds) * 100 + int(hundredths)""",
            """import re

def <f>(time):
    m, s, h = map(int, re.findall(r"\\d+", time))
    return (m * 60 + s) * 100 + h""",
            """def <f>(lap):
    minutes, rest = lap.split(":")
    return int(minutes) * 6000 + int(rest.replace(".", ""))""",
        ),
        inputs=lambda rng: (
            f"{rng.choice((0, 1, 2, 3, 12))}:{rng.randint(0, 59):02d}.{rng.randint(0, 99):02d}",
        ),
    ),
    Family(
        concept="total-minutes-of-time-ranges",
        tags=("parsing",),
        phrasings=(
            "Write a function to add up the lengths, in minutes, of time ranges such as '09:15-10:00'.",
            "Write a python function to return the total number of minutes covered by texts "
            "'hh:mm-hh:mm', each ending later on the same day than it starts; overlaps count twice.",
            "Given a list of working periods like '08:30-12:00' (start before end), return how many "
            "minutes they last altogether, 0 for an empty list.",
            "How many minutes do shifts of the form 'hh:mm-hh:mm' sum up to? No shift passes midnight.",
            "Sum end minus start, in minutes, over all 'hh:mm-hh:mm' strings of a list (24-hour times, "
            "the end later than the start).",
            "My time sheet has entries such as '13:05-14:20'; tell me the sum of their durations in "
            "minutes as an integer.",
        ),
        more_phrasings=(
            "Write a function to sum the minutes of 'hh:mm-hh:mm' ranges in a list, each within one day.",
            "Write a python function to parse intervals like '08:00-09:30' and total their durations as an int in minutes, overlapping parts counted for each interval.",
            "For a list of strings with start and end time joined by a hyphen, the end being later that day, return how many minutes they last all together.",
            "How long did I work in minutes if every stretch of work is noted as 'hh:mm-hh:mm' in a list and none goes over midnight?",
            "Total length of 'hh:mm-hh:mm' ranges in minutes.",
            "On the fridge hangs a list of when the heating ran, such as 06:30-08:00 and 17:15-21:00. Work out for how many minutes it ran in all; each entry ends later than it begins on one day.",
            "The sum of (60 h2 + m2) - (60 h1 + m1) over all texts 'h1:m1-h2:m2' in the list, 0 for an empty one.",
            "['10:00-10:45', '23:00-23:15'] gives 60. Take each range, turn both clock times into minutes since midnight, subtract, and add up what you get; overlaps are not removed.",
        ),
        names=("total_minutes", "minutes_worked", "sum_of_ranges", "time_sheet_minutes"),
        solutions=(
            """def <f>(ranges):
    def minutes(time):
        hours, mins = time.split(":")
        return int(hours) * 60 + int(mins)
    total = 0
    for text in ranges:
        start, end = text.split("-")
        total += minutes(end) - minutes(start)
    return total""",
            """import re

def <f>(ranges):
    total = 0
    for text in ranges:
        a, b, c, d = map(int, re.findall("[0-9]+", text))
        total += (c - a) * 60 + d - b
    return total""",
            """def <f>(periods):
    total = 0
    for p in periods:
        total += 60 * (int(p[6:8]) - int(p[:2])) + int(p[9:]) - int(p[3:5])
    return total""",
        ),
        inputs=lambda rng: ([time_range(rng) for _ in range(size(rng, 1, 3))],),
    ),
    Family(
        concept="config-value-last-wins",
        tags=("parsing",),
        phrasings=(
            "Write a function to look up a key in lines of the form 'key = value'; the last line with "
            "the key counts, and '<d>' is returned if there is none.",
            "Write a python function to read a setting, given as second argument, out of lines "
            "'name = value': return the value of the last matching line, or '<d>'.",
            "Given a list of lines 'key = value' and a key, return its value as a string, the lowest "
            "line winning if the key is set twice and '<d>' standing in for a missing key.",
            "Which value does a key have in a list of 'key = value' lines, if later lines replace "
            "earlier ones? Answer '<d>' when no line sets it.",
            "Return the text after 'key = ' in the last line that begins so, else '<d>'; arguments are "
            "the lines and the key.",
            "My settings are lines like 'mode = fast', and a later line overrules an earlier one for "
            "the same key. Get me the value of one key, '<d>' if it is not set at all.",
        ),
        names=("config_value", "get_setting", "look_up_key", "read_setting"),
        solutions=(
            """def <f>(lines, key):
    value = <d>
    for line in lines:
        name, text = line.split(" = ")
        if name == key:
            value = text
    return value""",
            """def <f>(lines, key):
    settings = dict(line.split(" = ") for line in lines)
    return settings.get(key, <d>)""",
            """def <f>(lines, key):
    for line in reversed(lines):
        name, value = line.split(" = ")
        if name == key:
            return value
    return <d>""",
        ),
        inputs=lambda rng, d: (
            [f"{rng.choice(('mode', 'size'))} = {word(rng)}" for _ in range(size(rng, 2, 3))],
            rng.choice(("mode", "size", "size", "port")),
        ),
        parameters=lambda rng: {"d": rng.choice(("none", "off", "auto", "0"))},
    ),
    Family(
        concept="long-options-to-dictionary",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to collect the options '--name=value' of a list of command words in a "
            "dictionary from name to value (strings); all other words are ignored.",
            "Write a python function to read command-line words: those starting with '--' and "
            "containing '=' become dictionary entries name: value, the others are skipped.",
            "Given a list of strings, make a dictionary of those of the form '--name=value', with the "
            "name (without the dashes) as key and the text after '=' as value.",
            "From words such as ['run', '--size=3', '-v'] build {'size': '3'}: only '--name=value' "
            "counts, and of two with the same name the later one wins.",
            "Return the long options with a value ('--key=value') as a dictionary of strings, leaving "
            "out every other argument of the list.",
            "I get the arguments of a program as a list and need the '--key=value' ones as a "
            "dictionary; words without leading '--' or without '=' do not matter.",
        ),
        more_phrasings=(
            "Write a function to pick the '--name=value' words out of a list and return {name: value}, all strings.",
            "Write a python function to parse long command-line flags that carry a value into a dictionary without the two dashes; words lacking '--' in front or '=' inside are passed over.",
            "For a list of words, return a dictionary with an entry for each that begins with '--' and includes '=': what is between them as the key, what follows '=' as the value, both as text.",
            "Which settings does a command line make, if a setting is a word like '--color=red' and everything else on the line is to be disregarded? Give a dict of strings.",
            "Dict of name to value from '--name=value' words.",
            "When starting a program, people write things such as --size=10 --quiet file.txt. Collect what has two dashes and an equals sign in a dictionary, here just size with the text 10.",
            "The dictionary of all (k, v), as strings, for which the list contains a word '--' + k + '=' + v; words of another form are without effect.",
            "['--a=1', '-b=2', '--c', 'd=3'] gives {'a': '1'}: the others have a single dash, no equals sign or no dash at all. Return this dictionary for a list of words.",
        ),
        names=("parse_options", "read_options", "options_dict", "long_options"),
        solutions=(
            """def <f>(words):
    options = {}
    for word in words:
        if word.startswith("--") and "=" in word:
            name, value = word[2:].split("=")
            options[name] = value
    return options""",
            """def <f>(arguments):
    return dict(a[2:].split("=") for a in arguments if a[:2] == "--" and "=" in a)""",
            """import re

def <f>(words):
    matches = (re.fullmatch("--(.+)=(.+)", word) for word in words)
    return {m[1]: m[2] for m in matches if m}""",
        ),
        inputs=lambda rng: (
            [
                f"--{name}={rng.choice(('3', '12', 'red', 'on'))}" if chance(rng, 0.6)
                else rng.choice((f"--{name}", "-v", f"{name}=5", word(rng)))
                for name in rng.sample(("size", "mode", "top", "all", "lang"), size(rng, 2, 4))
            ],
        ),
    ),
    Family(
        concept="normalise-tag-text",
        tags=("parsing", "sorting"),
        phrasings=(
            "Write a function to turn a text of comma-separated tags into the sorted list of different "
            "tags in lower case, without surrounding spaces and without empty tags.",
            "Write a python function to clean up tags typed like 'Red, blue,,RED': lower-case, spaces "
            "around them removed, empty ones dropped, each once, in alphabetical order.",
            "Given tags in one string with commas in between, return them alphabetically in a list, "
            "trimmed, in small letters, free of repeats and of empty entries.",
            "Split a tag text at its commas and return the distinct non-empty tags, stripped and "
            "lower-cased, sorted from a to z.",
            "Which tags does a comma-separated text name? Case and outer spaces do not matter; list "
            "each tag once, in lower case and alphabetical order, ignoring empty ones.",
            "Users type tags such as ' Sun,moon ,SUN'. I want ['moon', 'sun']: trimmed, small letters, "
            "no doubles, no blanks, sorted.",
        ),
        more_phrasings=(
            "Write a function to turn comma-separated tags into a sorted list of unique, trimmed, lower-case, non-empty tags.",
            "Write a python function to canonicalize a tag string: cut it at commas, remove outer whitespace, ignore case by making it small, discard blanks and duplicates, and order alphabetically as a list.",
            "For a text of tags with commas between them, return the alphabetical list of what tags there are, in small letters and without spaces at their ends, each named once and no empty one.",
            "What different tags did somebody type into a field where commas separate them, if capitals, outer spaces and tags with nothing in them are not to matter? Answer in lower case and in order.",
            "Sorted distinct lower-case tags from comma-separated text.",
            "People write keywords carelessly: 'Cat, dog,, CAT '. Tidy up: small letters only, no spaces around a word, no empty words, each word once, from a to z, in a list.",
            "The sorted list of the set of all nonempty strings obtained by splitting the text at ',' and stripping and lower-casing every part.",
            "' B ,a,b,, A' gives ['a', 'b'] and an empty text gives []. Split, strip, lower, throw out empties and repeats, sort.",
        ),
        names=("clean_tags", "normalise_tags", "parse_tags", "tag_list"),
        solutions=(
            """def <f>(text):
    tags = {tag.strip().lower() for tag in text.split(",")}
    return sorted(tags - {""})""",
            """def <f>(text):
    result = []
    for part in text.lower().split(","):
        tag = part.strip()
        if tag and tag not in result:
            result.append(tag)
    return sorted(result)""",
        ),
        inputs=lambda rng: (
            rng.choice((",", ", ", " ,", ",,")).join(
                rng.choice((str, str.upper, str.title))(rng.choice(("red", "sun", "moon", "tea", "fig")))
                for _ in range(size(rng, 2, 5))
            ),
        ),
    ),
    Family(
        concept="wrap-in-bracket-tags",
        tags=("strings",),
        phrasings=(
            "Write a function to wrap a text in tags written '[b]...[/b]'; the tags come as a list, "
            "the first one being the outermost.",
            "Write a python function to enclose a text by all tags of a list, each opened as '[name]' "
            "and closed as '[/name]', the first tag outside and the last directly around the text.",
            "Given a text and a list of tag names, return the text with the opening tags '[name]' in "
            "list order before it and the closing tags '[/name]' in opposite order after it.",
            "Put a text into nested square-bracket tags: 'hi' with ['b', 'i'] becomes "
            "'[b][i]hi[/i][/b]'. Without tags the text stays as it is.",
            "Return the text between '[t]' and '[/t]' for every name t of the list, properly nested, "
            "where an earlier name lies further outside.",
            "For a forum post I need text and tag names joined as '[u][b]text[/b][/u]' for the names "
            "['u', 'b'], and so on for any list.",
        ),
        more_phrasings=(
            "Write a function to put a text into nested '[tag]...[/tag]' pairs from a list, first tag outermost; text first.",
            "Write a python function to mark up a string with forum tags: '[x]' for each name of the list in order, the string, then '[/x]' for each name in reverse order.",
            "For a text and then a list of tag names, return the text enclosed by square-bracket tags, of which the last named sits closest to the text.",
            "What does the text look like in a forum's source if it is surrounded by the listed tags, opened with '[name]' and closed with '[/name]', the earlier ones further out?",
            "Text nested in bracket tags, first of list outside.",
            "Pack a text into boxes. Each box has '[name]' on its left side and '[/name]' on its right side. The box named last goes directly around the text, and the one named first is the outermost. Write down text and boxes as one line.",
            "w(t, []) = t and w(t, [x, ...rest]) = '[x]' + w(t, rest) + '[/x]', for a text t and a list of names.",
            "'hey' and ['q', 'i', 'u'] give '[q][i][u]hey[/u][/i][/q]', and with an empty list 'hey' stays bare: what opens first closes last.",
        ),
        names=("wrap_in_tags", "add_tags", "enclose", "tagged_text"),
        solutions=(
            """def <f>(text, tags):
    for tag in reversed(tags):
        text = f"[{tag}]{text}[/{tag}]"
    return text""",
            """def <f>(text, tags):
    before = "".join("[" + t + "]" for t in tags)
    after = "".join("[/" + t + "]" for t in tags[::-1])
    return before + text + after""",
            """def <f>(text, tags):
    if not tags:
        return text
    inner = <f>(text, tags[1:])
    return "[" + tags[0] + "]" + inner + "[/" + tags[0] + "]"
""",
        ),
        inputs=lambda rng: (word(rng), rng.sample(("b", "i", "u", "h1", "li"), size(rng, 1, 3))),
    ),
    Family(
        concept="messages-by-speaker",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to group chat lines of the form 'name: message' by name: a dictionary "
            "from each name to the list of its messages in order.",
            "Write a python function to gather what every speaker says in a list of lines "
            "'speaker: text', as a dictionary of lists without the speaker's name.",
            "Given lines such as 'ann: hello', return a dictionary with the speakers as keys and, as "
            "values, lists of their messages in the order of the lines.",
            "Collect the texts after ': ' for each speaker before it: one list per speaker, in chat "
            "order, all in a dictionary.",
            "Who said what? Turn lines 'who: what' into a dictionary who -> list of whats, earlier "
            "ones first.",
            "I have a chat log, each line being a name, ': ' and a message, and want all messages of "
            "a person together in one list per name.",
        ),
        more_phrasings=(
            "Write a function to sort lines 'name: message' into a dict {name: [messages]}, keeping their order.",
            "Write a python function to index a conversation by participant: every line consists of a name, a colon with a blank, and an utterance; give each name the list of its utterances, oldest first.",
            "For a list of strings such as 'tom: hi', return a dictionary with one list per name of what follows ': ' in the lines of that name, in line order.",
            "What did everybody say, one after the other? The lines are 'name: message', and the answer is a dictionary of lists.",
            "Dict of name to messages from 'name: message' lines.",
            "In a play's script each line begins with who speaks, followed by a colon and a space. Write out for each role a list of its sentences as they come in the play.",
            "The mapping from every s to the list of all m, in order, such that 's: m' is one of the lines.",
            "['al: yes', 'bo: no', 'al: ok'] becomes {'al': ['yes', 'ok'], 'bo': ['no']}. Do this with any lines of that form.",
        ),
        names=("messages_by_speaker", "group_chat", "who_said_what", "collect_messages"),
        solutions=(
            """def <f>(lines):
    result = {}
    for line in lines:
        name, message = line.split(": ")
        result.setdefault(name, []).append(message)
    return result""",
            """from collections import defaultdict

def <f>(lines):
    messages = defaultdict(list)
    for line in lines:
        speaker, text = line.split(": ")
        messages[speaker].append(text)
    return dict(messages)""",
            """def <f>(chat):
    pairs = [line.split(": ") for line in chat]
    return {who: [text for name, text in pairs if name == who] for who, _ in pairs}""",
        ),
        inputs=lambda rng: (
            [f"{rng.choice(PEOPLE[:3])}: {word(rng)}" for _ in range(size(rng, 2, 4))],
        ),
    ),
    Family(
        concept="first-time-of-each-user",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to find when each user was first seen in log lines 'hh:mm name', which "
            "are in order of time, as a dictionary from name to time.",
            "Write a python function to return a dictionary with the earliest time of every name in a "
            "list of lines 'hh:mm name', the lines being in chronological order.",
            "Given chronological lines such as '08:15 ann', map every name to the time of the first "
            "line it occurs in.",
            "At what time does each person appear for the first time in a log of lines 'time name', "
            "sorted by time? Return {name: time}.",
            "Return for each name of the 'hh:mm name' lines the time (a string) of its topmost line.",
            "My door writes lines like '07:55 bob' as people come in, some several times a day. Make "
            "a dictionary of everybody's first time.",
        ),
        more_phrasings=(
            "Write a function to map each name to the time of its first line in chronological 'hh:mm name' lines.",
            "Write a python function to go through a time-sorted log of 'hh:mm name' entries and store for each name only the time of its earliest entry, in a dictionary.",
            "For log lines of a time and a name with a space between, earliest line first, return {name: time of that name's first line}.",
            "When did each user log in first, if the lines 'hh:mm user' are already sorted by time and later log-ins are of no interest? Return a dict.",
            "Dict of name to first time from 'hh:mm name' lines.",
            "Somebody at the gate writes the time and the name whenever a person passes, such as '06:50 kim'. Tell me in a dictionary when each person passed for the very first time; the notes run from early to late.",
            "The mapping n -> t where 't n' is the first line with the name n in a list of lines 'hh:mm name' of non-decreasing time.",
            "['08:00 al', '08:10 bo', '09:00 al'] gives {'al': '08:00', 'bo': '08:10'}: a name that is already in the dictionary is not entered again. The times stay texts.",
        ),
        names=("first_seen", "first_times", "arrival_times", "first_logins"),
        solutions=(
            """def <f>(lines):
    first = {}
    for line in lines:
        time, name = line.split()
        if name not in first:
            first[name] = time
    return first""",
            """def <f>(lines):
    result = {}
    for line in lines:
        time, name = line.split()
        result.setdefault(name, time)
    return result""",
            """def <f>(lines):
    return {line[6:]: line[:5] for line in reversed(lines)}""",
        ),
        inputs=lambda rng: (
            [f"{time} {rng.choice(PEOPLE[:3])}" for time in rising_times(rng, size(rng, 2, 5))],
        ),
    ),
    Family(
        concept="longest-gap-in-log",
        tags=("parsing", "sequences"),
        phrasings=(
            "Write a function to find the longest gap, in minutes, between two consecutive log lines "
            "that begin with a time 'hh:mm' and are in order within one day; 0 if there is no gap.",
            "Write a python function to return the largest number of minutes from one line to the "
            "next in a chronological one-day log whose lines begin with 'hh:mm '; 0 for fewer than "
            "two lines.",
            "Given log lines like '09:30 start', sorted by time and all of one day, return the maximal "
            "difference in minutes between neighbouring lines (0 if there are not two lines).",
            "For how many minutes at most was nothing logged between two lines in a row? Every line "
            "starts with 'hh:mm', times only rise, and a log of less than two lines gives 0.",
            "Return the greatest time step between successive 'hh:mm text' lines of one day, in "
            "minutes, taking 0 when there is no step.",
            "I want the biggest pause in a day's log: its lines open with a 24-hour time such as "
            "'14:05', later lines have later times. Minutes, please; 0 with one line or none.",
        ),
        more_phrasings=(
            "Write a function to find the most minutes between neighbouring 'hh:mm ...' log lines of one day, in order; 0 without two lines.",
            "Write a python function to extract the time each chronological line of a single day begins with (hh:mm) and to return the maximum increase, in minutes, from a line to the following one, 0 if no line follows another.",
            "For a day's log, lines sorted and each starting with 'hh:mm', return as a number of minutes how long the longest pause from one line to the next was; a log of at most one line has pause 0.",
            "What is the longest time, in minutes, that passed between two successive entries of a one-day log whose lines open with the clock time hh:mm? Take 0 when there are no two entries.",
            "Largest minute gap between successive 'hh:mm ...' lines, else 0.",
            "A night watchman writes the time, like 22:05, and a remark at each round, all before midnight. What was the longest break he took from one note to the next, in minutes? With one note or none say 0.",
            "The maximum of t(i + 1) - t(i), in minutes, over consecutive lines, t(i) being the time hh:mm at the beginning of line i of an ascending log within one day; 0 if there are fewer than two lines.",
            "['09:00 a', '09:20 b', '11:00 c', '11:05 d'] gives 100, the way from 09:20 to 11:00. Return this number for any sorted log of one day, and 0 if it has no two lines.",
        ),
        names=("longest_gap", "biggest_pause", "max_gap_minutes", "quiet_minutes"),
        solutions=(
            """def <f>(lines):
    minutes = [int(line[:2]) * 60 + int(line[3:5]) for line in lines]
    return max((b - a for a, b in zip(minutes, minutes[1:])), default=0)""",
            """def <f>(lines):
    longest, previous = 0, None
    for line in lines:
        hours, minutes = line.split()[0].split(":")
        now = int(hours) * 60 + int(minutes)
        if previous is not None:
            longest = max(longest, now - previous)
        previous = now
    return longest""",
        ),
        inputs=lambda rng: (
            [
                f"{time} {rng.choice(('start', 'stop', 'save', 'ok'))}"
                for time in rising_times(rng, size(rng, 1, 5))
            ],
        ),
    ),
    Family(
        concept="goal-difference-of-scores",
        tags=("parsing",),
        phrasings=(
            "Write a function to compute a team's goal difference from a list of scores like "
            "'3:1', its own number first: all goals shot minus all goals received.",
            "Write a python function to sum, over a list of texts 'a:b', the number before the colon minus the "
            "number after it.",
            "Given match results as strings 'ours:theirs', return the total of our goals less the total "
            "of the other teams' goals; no matches give 0.",
            "What is the goal difference after the results of a list, each written as goals scored, a "
            "colon and goals conceded?",
            "Return scored minus conceded goals, added over all 'scored:conceded' strings of a list.",
            "I have the results of our club as texts such as '2:2' with our goals in front, and want "
            "to know by how many goals we are ahead in sum (negative if behind).",
        ),
        more_phrasings=(
            "Write a function to sum own minus other goals over 'own:other' strings.",
            "Write a python function to parse results such as '4:2' and return the balance of all left numbers against all right numbers as an int.",
            "For a list of scores, our goals before the colon and the opponent's behind it, return our goal surplus over all matches, negative for a deficit.",
            "How many goals more (or fewer, as a negative number) than its opponents has a club shot in the matches listed as 'shot:conceded'?",
            "Goal difference from a list of 'a:b' results.",
            "For each match it says how many we scored, a colon, and how many they scored. Add up ours, add up theirs, and take theirs from ours.",
            "The sum of a - b over all strings 'a:b' in the list, a and b being non-negative integers.",
            "['2:0', '1:4', '3:3'] gives -1, since plus 2, minus 3 and 0 make that; without matches it's 0.",
        ),
        names=("goal_difference", "net_goals", "score_difference", "total_lead"),
        solutions=(
            """def <f>(scores):
    total = 0
    for score in scores:
        own, other = score.split(":")
        total += int(own) - int(other)
    return total""",
            """def <f>(results):
    pairs = [result.split(":") for result in results]
    return sum(int(a) - int(b) for a, b in pairs)""",
            """def <f>(results):
    scored = sum(int(r.split(":")[0]) for r in results)
    conceded = sum(int(r.split(":")[1]) for r in results)
    return scored - conceded""",
        ),
        inputs=lambda rng: (
            [f"{rng.randint(0, 12)}:{rng.randint(0, 6)}" for _ in range(size(rng, 1, 5))],
        ),
    ),
    Family(
        concept="added-and-removed-line-counts",
        tags=("parsing", "counters"),
        phrasings=(
            "Write a function to count the added and the removed lines of a change list, i.e. those "
            "beginning with '+' and those beginning with '-', as a tuple (added, removed).",
            "Write a python function to return how many lines of a list start with '+' and how many "
            "start with '-', in this order, as a tuple.",
            "Given the lines of a diff, return a pair: the number with '+' as first character and the "
            "number with '-' as first character.",
            "How many lines were added ('+' in front) and removed ('-' in front)? Answer with the two "
            "counts in a tuple, additions first; other lines do not count.",
            "Return (plus, minus), the numbers of strings in the list whose first sign is '+' or '-' "
            "respectively.",
            "To sum up a patch I need two numbers in a tuple: first its lines opening with '+', then "
            "its lines opening with '-'. Lines with a space in front are unchanged.",
        ),
        more_phrasings=(
            "Write a function to return (lines starting with '+', lines starting with '-') for a list of lines.",
            "Write a python function to summarize a diff as a tuple of two counts: insertions, marked by a leading plus, and deletions, marked by a leading minus.",
            "For a list of strings, return a 2-tuple that tells first how many begin with a plus sign and second how many begin with a minus sign.",
            "How often do '+' and how often does '-' stand at the very beginning of a line, given as a tuple in that order, lines with another beginning being left aside?",
            "Tuple of counts: '+' lines, '-' lines.",
            "On a shopping list a + in front means somebody put the thing on, a - means somebody took it off, and other lines were there before. Say how many were put on and how many taken off, as a pair.",
            "The pair (p, m) with p the number of lines whose first character is '+' and m the number whose first character is '-'.",
            "['+x', ' y', '-z', '+w', ''] gives (2, 1); a plus or minus further inside a line has no meaning. Return the pair for any lines.",
        ),
        names=("count_changes", "added_removed", "diff_counts", "change_summary"),
        solutions=(
            """def <f>(lines):
    added = sum(line.startswith("+") for line in lines)
    removed = sum(line.startswith("-") for line in lines)
    return added, removed""",
            """def <f>(lines):
    added = removed = 0
    for line in lines:
        if line[0] == "+":
            added += 1
        elif line[0] == "-":
            removed += 1
    return (added, removed)""",
            """def <f>(lines):
    signs = [line[0] for line in lines]
    return signs.count("+"), signs.count("-")""",
        ),
        inputs=lambda rng: ([rng.choice("++--  ") + word(rng) for _ in range(size(rng, 2, 6))],),
    ),
    Family(
        concept="open-tasks-of-checklist",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to list the tasks of a checklist, without their boxes, that are not done: "
            "lines '[ ] task' are open, lines '[x] task' are done.",
            "Write a python function to return the texts of the unticked entries, those beginning with "
            "'[ ] ', from a list of '[ ] text' and '[x] text' lines.",
            "Given to-do lines that start with '[x] ' if finished and '[ ] ' otherwise, return the "
            "unfinished ones in order, without the box.",
            "Which entries of a list like ['[x] wash', '[ ] cook'] are still to do? Return only their "
            "texts after the empty box.",
            "Keep the lines with an empty box '[ ] ' in front and cut the box off.",
            "I tick off tasks by writing '[x] ' instead of '[ ] ' before them; show me what is left, "
            "as a list of the bare task texts in the same order.",
        ),
        names=("open_tasks", "still_to_do", "unfinished", "remaining_tasks"),
        solutions=(
            """def <f>(lines):
    return [line[4:] for line in lines if line.startswith("[ ]")]""",
            """def <f>(lines):
    result = []
    for line in lines:
        if line[1] == " ":
            result.append(line[4:])
    return result""",
            """def <f>(tasks):
    open_ones = filter(lambda task: "[ ] " in task, tasks)
    return [task.replace("[ ] ", "") for task in open_ones]""",
        ),
        inputs=lambda rng: (
            [f"[{rng.choice('x  ')}] {text}" for text in words(rng, size(rng, 2, 4))],
        ),
    ),
    Family(
        concept="join-continued-lines",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to join each line that ends with '<c>' to the line after it, dropping "
            "that '<c>', in a list of lines whose last one does not end so.",
            "Write a python function to undo line continuation: a '<c>' at the end of a line means "
            "that the next line belongs to it and is appended in place of the sign.",
            "Given a non-empty list of lines, return the list in which lines ending in '<c>' lose that "
            "sign and are merged with their successor. The last line never ends in '<c>'.",
            "Glue lines together: 'ab<c>' followed by 'cd' becomes the one line 'abcd', also over more "
            "than two lines; other lines stay.",
            "Return the logical lines of a list in which a final '<c>', itself no part of the text, "
            "continues a line on the next.",
            "Long lines were broken and marked with '<c>' at the end. Put them back together without "
            "the mark and give me the resulting list of lines.",
        ),
        more_phrasings=(
            "Write a function to merge lines ending in '<c>' with the next one, without that '<c>'; the last line never has it.",
            "Write a python function to resolve line continuations in a non-empty list of strings: a final '<c>' is cut off and the following string attached directly, as often as needed.",
            "For lines of which some, but not the last, end with '<c>', return the list after each of these has lost the sign and taken over the line behind it.",
            "Which full lines does a text have if '<c>' at the end of a line, not itself text, says that the line goes on in the next one? The last line is without it.",
            "Lines joined where '<c>' ends one of them.",
            "A narrow page forces the writer to break long lines, and each time a line had to be broken a '<c>' stands at its end. Put the broken lines together again and remove those signs; the final line is unbroken.",
            "The list obtained by concatenating each maximal block of lines l1, ..., lm, of which all but lm end with '<c>', after deleting this last character from l1 to l(m-1).",
            "Keep a buffer: a line with '<c>' at its end goes into it without the '<c>', and any other line is added behind the buffer's content, comes out as a result line, and leaves the buffer empty. The last line has no such end.",
        ),
        names=("join_continued", "merge_lines", "logical_lines", "unbreak_lines"),
        solutions=(
            r"""def <f>(lines):
    result, current = [], ""
    for line in lines:
        if line.endswith(<c>):
            current += line[:-1]
        else:
            result.append(current + line)
            current = ""
    return result""",
            r"""def <f>(lines):
    return "\n".join(lines).replace(<c> + "\n", "").split("\n")""",
        ),
        inputs=lambda rng, c: (
            [text + (c if coin(rng) else "") for text in words(rng, rng.randint(1, 4))] + [word(rng)],
        ),
        parameters=lambda rng: {"c": rng.choice("&+_/")},
    ),
    Family(
        concept="paragraphs-of-lines",
        tags=("lists", "parsing"),
        phrasings=(
            "Write a function to group a list of lines into paragraphs, which are separated by one or "
            "more empty lines, as a list of lists.",
            "Write a python function to cut a list of strings at its empty strings and return the "
            "non-empty groups of neighbouring lines in order.",
            "Given lines of which some are '', return the blocks of consecutive non-empty lines, each "
            "as a list; the empty lines themselves are dropped.",
            "Collect lines into paragraphs: every stretch of lines without an empty one between them "
            "makes a list, and no paragraph is empty.",
            "Return the list of paragraphs (lists of lines) that '' entries divide; several '' in a "
            "row, or at either end, make no extra paragraph.",
            "My text comes as a list of lines with blank ones ('') between the paragraphs, sometimes "
            "two of them. I need one list of lines for each paragraph.",
        ),
        more_phrasings=(
            "Write a function to split a list of lines at the empty ones into lists of lines, none empty.",
            "Write a python function to separate text lines into blocks wherever one or several '' entries stand, dropping these entries and returning a list of blocks.",
            "For a list of strings, return a list with one inner list for every unbroken stretch of non-empty strings, in order.",
            "What paragraphs, each a list of lines, does a text have in which at least one empty line lies between two paragraphs and further empty lines may be anywhere?",
            "Groups of consecutive non-empty lines.",
            "Scenes in a script are set apart by blank lines, sometimes several, sometimes also at the top or bottom. Make a list of the scenes, a scene being the list of its lines.",
            "The list of the maximal contiguous sublists of the input that do not contain the empty string and are themselves not empty.",
            "['', 'a', 'b', '', '', 'c'] becomes [['a', 'b'], ['c']], and a text of only empty lines becomes []. No empty list may occur in the result.",
        ),
        names=("paragraphs", "group_lines", "split_paragraphs", "line_blocks"),
        solutions=(
            """from itertools import groupby

def <f>(lines):
    return [list(group) for filled, group in groupby(lines, bool) if filled]""",
            """def <f>(lines):
    result, current = [], []
    for line in lines:
        if line:
            current.append(line)
        elif current:
            result.append(current)
            current = []
    if current:
        result.append(current)
    return result""",
            """def <f>(lines):
    result = [[]]
    for line in lines:
        if line == "":
            result.append([])
        else:
            result[-1].append(line)
    return [part for part in result if part]""",
        ),
        inputs=lambda rng: (
            [text if rng.random() < 0.6 else "" for text in words(rng, size(rng, 3, 7))],
        ),
    ),
    Family(
        concept="remove-common-indent",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to remove the indentation that all lines of a list share: the smallest "
            "number of leading spaces is cut from every line.",
            "Write a python function to shift lines to the left together until at least one of them "
            "has no leading space, keeping their indentation relative to each other.",
            "Given a non-empty list of lines, none blank, drop from each as many leading spaces as the "
            "least indented line has.",
            "Take away the common indent of some lines (a list of strings with text in each): all lose "
            "the same number of spaces, the most that every line has in front.",
            "Return the lines without their shared left margin, i.e. the minimum of their counts of "
            "leading spaces removed from all of them.",
            "I copied lines out of an indented block and want them moved left as a whole, so that the "
            "leftmost line starts at column 0.",
        ),
        more_phrasings=(
            "Write a function to cut from all lines the leading spaces they have in common.",
            "Write a python function to dedent a non-empty list of non-blank lines, that is, to strip from every line the number of front spaces found on the least indented one.",
            "For one or more lines, each with some text, return them moved left by the same amount, as far as possible without losing anything but leading spaces.",
            "How do the lines look when the whole block is pushed to the left until its leftmost line touches the edge?",
            "Lines with their common left indent removed.",
            "I copied a bit of a program that stands too far to the right. Take the same number of spaces away from the front of each line, so many that at least one line then starts at the very left. No line is blank.",
            "The list of line[m:] for all lines, m being the minimum over the lines, none of them blank, of the number of leading spaces.",
            "['    a', '  b', '   c'] becomes ['  a', 'b', ' c'], as two spaces are common to all; if one line has none in front, nothing changes. There is at least one line and none is blank.",
        ),
        names=("remove_indent", "dedent_lines", "shift_left", "drop_margin"),
        solutions=(
            """def <f>(lines):
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    return [line[margin:] for line in lines]""",
            """def <f>(lines):
    while all(line.startswith(" ") for line in lines):
        lines = [line[1:] for line in lines]
    return lines""",
            """def <f>(lines):
    margin = None
    for line in lines:
        spaces = 0
        while line[spaces] == " ":
            spaces += 1
        if margin is None or spaces < margin:
            margin = spaces
    return [line[margin:] for line in lines]""",
        ),
        inputs=lambda rng: (
            (lambda least: [
                " " * (least + rng.choice((0, 0, 1, 2, 4))) + text for text in words(rng, rng.randint(1, 4))
            ])(rng.choice((0, 1, 1, 2, 3, 3, 4, 5))),
        ),
    ),
    Family(
        concept="column-by-header-name",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to return the values, as strings, of the column with a given name in a "
            "list of comma-separated lines whose first line holds the column names.",
            "Write a python function to pick from CSV lines (header first) the column named by the "
            "second argument, as a list of strings without the header.",
            "Given lines of comma-separated fields, the first naming the columns, and one of these "
            "names, return the fields of that column from top to bottom.",
            "List what stands under a header in simple CSV lines: the lines come first, then the "
            "header's name, which always exists.",
            "Return the entries of one column of a table given as 'a,b' lines, found by its title in "
            "the first line.",
            "I have CSV lines such as ['name,age', 'ann,31'] and the title of a column, and want that "
            "column's values (strings, title left out).",
        ),
        more_phrasings=(
            "Write a function to return, as strings, the cells under a named column of CSV lines with a header line; lines first, then the name.",
            "Write a python function to find a title in the comma-separated first line and give the entries at the same place in all other lines, as text.",
            "For a list of lines with cells separated by commas, the first being the titles, and then one of the titles, return the list of that column's cells without the title.",
            "What values are in the column called like the second argument, in simple comma-separated lines that start with the line of column names? Leave them as strings.",
            "Named column's strings from CSV lines, header excluded.",
            "The first line of my address list says name,street,town or so, and the lines below hold the data in the same order. Given one of these words, read out what stands in its place in each line below.",
            "The list of the j-th comma-separated fields of all lines but the first, where j is the index of the given name among the fields of the first line; arguments: lines, name.",
            "['x,y', '1,2', '3,4'] and 'y' give ['2', '4']; with only the title line the result is []. The name is always one of the titles.",
        ),
        names=("column_values", "csv_column", "get_column", "values_under"),
        solutions=(
            """def <f>(lines, name):
    index = lines[0].split(",").index(name)
    return [line.split(",")[index] for line in lines[1:]]""",
            """def <f>(lines, name):
    rows = [line.split(",") for line in lines]
    for column in zip(*rows):
        if column[0] == name:
            return list(column[1:])""",
            """def <f>(lines, title):
    header = lines[0].split(",")
    result = []
    for line in lines[1:]:
        row = dict(zip(header, line.split(",")))
        result.append(row[title])
    return result""",
        ),
        inputs=lambda rng: (
            [rng.choice(("name,age,id", "name,id,age"))]
            + [f"{who},{rng.randint(10, 99)},{rng.randint(1, 9)}" for who in rng.sample(PEOPLE, size(rng, 1, 3))],
            rng.choice(("name", "age", "id")),
        ),
    ),
    Family(
        concept="order-text-to-dictionary",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to read an order like '2x tea, 1x cake' into a dictionary from item to "
            "number; an item named twice gets the sum.",
            "Write a python function to add up the amounts per item in a text of entries 'Nx item' "
            "separated by ', ', as a dictionary of integers.",
            "Given an order text whose parts 'count' + 'x ' + 'item' are joined by ', ', return how "
            "many of each item are ordered in all, as a dictionary.",
            "Turn '3x egg, 1x milk, 2x egg' into {'egg': 5, 'milk': 1}, and other orders in this "
            "notation likewise.",
            "Return the totals by item of an order written as 'Nx name' parts with ', ' in between.",
            "The kitchen gets orders such as '1x soup, 10x rice'; I need a dictionary with the number "
            "ordered for every item, repeated items added together.",
        ),
        more_phrasings=(
            "Write a function to parse an order like '4x apple, 2x pear' to {item: count}, adding up repeats.",
            "Write a python function to read a string of 'Nx thing' entries with ', ' between them and return a dictionary of integer totals per thing.",
            "For a text listing amounts and goods as 'amount' + 'x ' + 'goods', separated by comma and space, return how many of each kind there are, amounts of the same kind summed.",
            "How many of each article does the text '1x pen, 3x book, 2x pen' or another one of this form ask for? Return a dictionary with ints.",
            "Dict of item totals from '2x tea, 1x cake' text.",
            "The waiter notes '2x cola, 1x pizza, 1x cola'. For the bill put together what was ordered of the same thing and give a dictionary, here 3 cola and 1 pizza.",
            "The mapping from each item i to the sum of all n for which 'nx i' is a part of the text, the parts being separated by ', '.",
            "Cut the text at ', ', cut each part at 'x ' into a number and a name, and add the number to the name's entry in a dictionary, which starts at 0; return the dictionary.",
        ),
        names=("parse_order", "order_totals", "read_order", "items_ordered"),
        solutions=(
            """def <f>(text):
    totals = {}
    for part in text.split(", "):
        count, item = part.split("x ")
        totals[item] = totals.get(item, 0) + int(count)
    return totals""",
            """import re
from collections import Counter

def <f>(text):
    totals = Counter()
    for count, item in re.findall(r"(\\d+)x (\\w+)", text):
        totals[item] += int(count)
    return dict(totals)""",
        ),
        inputs=lambda rng: (
            ", ".join(
                f"{rng.choice((1, 2, 3, 4, 10))}x {rng.choice(ITEMS[:4])}" for _ in range(rng.randint(1, 5))
            ),
        ),
    ),
    Family(
        concept="resolve-assignments",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to carry out assignments such as 'x = 3' or 'y = x' in order and return "
            "the dictionary of the variables' final values.",
            "Write a python function to run lines 'name = value', the value being a non-negative "
            "integer or an earlier assigned name, and return all names with their last values.",
            "Given a list of lines 'a = b', where b is a whole number or a variable set before, return "
            "a dictionary from variable to integer after all lines.",
            "Execute simple assignments one after the other: the right side is digits or a name that "
            "already has a value (its value at that moment counts). Return {name: value}.",
            "What values do the variables have at the end of lines like 'a = 5', 'b = a', 'a = 7'? "
            "Here {'a': 7, 'b': 5}; do it for any such list.",
            "I want a tiny interpreter: every line sets a variable to a whole number or to the "
            "current value of another variable, and the result is the dictionary of all variables.",
        ),
        more_phrasings=(
            "Write a function to execute lines 'name = number' or 'name = other name' and return the final variables as a dict of ints.",
            "Write a python function to interpret assignments in sequence, where the right side is a non-negative integer literal or a variable set earlier, and to deliver the resulting memory as a dictionary.",
            "For lines of the form 'a = b' with b digits or a variable known by then, return a dictionary that gives each variable the integer it holds after the last line.",
            "What do the variables contain when all lines, like 'n = 4' or 'm = n', have been carried out one by one, a copy taking the value of that moment? Return {variable: int}.",
            "Final values after 'x = 5' / 'y = x' lines, as dict.",
            "Each line tells you what to put into a labelled box: either a whole number or the same as is in another box right now. Do what the lines say and then list in a dictionary what each box holds.",
            "The state s after the lines, where 'v = e' sets s(v) to the integer e if e consists of digits and to the present s(e) otherwise; as a dictionary.",
            "['p = 1', 'q = p', 'p = 2'] gives {'p': 2, 'q': 1}, because q copied p before p changed. Run any such list; variables are always set before they are copied.",
        ),
        names=("run_assignments", "resolve", "final_values", "execute_lines"),
        solutions=(
            """def <f>(lines):
    values = {}
    for line in lines:
        name, source = line.split(" = ")
        values[name] = int(source) if source.isdigit() else values[source]
    return values""",
            """def <f>(lines):
    variables = {}
    for line in lines:
        left, _, right = line.split()
        if right in variables:
            variables[left] = variables[right]
        else:
            variables[left] = int(right)
    return variables""",
        ),
        inputs=lambda rng: (
            [f"x = {rng.randint(0, 30)}"]
            + rng.choice((
                [f"y = {rng.randint(0, 30)}", "z = y", f"y = {rng.randint(0, 9)}"],
                ["y = x", f"x = {rng.randint(0, 30)}"],
                [f"y = {rng.randint(0, 30)}", "x = y"],
                ["y = x", "z = y", f"x = {rng.randint(31, 60)}"],
                [f"z = {rng.randint(0, 30)}", "x = z", "z = x", f"y = {rng.randint(0, 99)}"],
            )),
        ),
    ),
    Family(
        concept="aligned-name-value-lines",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to write a dictionary as a list of lines 'name<s>value', where names "
            "shorter than the longest one are filled up with spaces on the right.",
            "Write a python function to list the entries of a dictionary as texts whose '<s>' stand "
            "below each other: name padded with spaces to the longest name, '<s>', value.",
            "Given a dictionary from strings to integers, return one line for each entry in its order: "
            "the key, spaces up to the length of the longest key, '<s>' and the value.",
            "Format names and numbers as aligned lines: pad every name on the right to the greatest "
            "name length, then add '<s>' and the number. An empty dictionary gives [].",
            "Return for the entries of a dictionary the list of strings key + padding + '<s>' + value, "
            "the padding being the spaces that make all keys as wide as the widest.",
            "To print a dictionary neatly I want lines like 'tea <s>3' and 'cake<s>12' with the values "
            "starting in the same column, in the dictionary's order.",
        ),
        more_phrasings=(
            "Write a function to list a dict's entries as 'name<s>value' strings, names padded on the right with spaces to equal width.",
            "Write a python function to format a dictionary as rows in which the keys, extended with blanks behind, all take as much room as the longest key and are followed by '<s>' and the value.",
            "For a dictionary from names to numbers, return one string per entry, in order: the name, spaces up to the length of the longest name, '<s>' and the number; [] if it has no entries.",
            "What lines show the dictionary as a neat two-column table, left column of names filled up with spaces, '<s>' between the columns, values at the right just as they are?",
            "Dict entries as lines with '<s>' aligned.",
            "Write a price list, one line for each thing. Put so many blanks after short names that the '<s>' is at the same spot in all lines, and after it the price. Return the lines in a list.",
            "The list of strings k + spaces + '<s>' + str(v) for the entries (k, v) in dictionary order, with len(k + spaces) equal to the greatest key length.",
            "Find the longest key; behind every key write as many spaces as it is shorter, then '<s>', then its value as text. Return these lines in the dictionary's order, none for an empty one.",
        ),
        names=("aligned_lines", "format_entries", "neat_lines", "dict_lines"),
        solutions=(
            """def <f>(entries):
    width = max(map(len, entries), default=0)
    return [name.ljust(width) + <s> + str(value) for name, value in entries.items()]""",
            """def <f>(values):
    longest = 0
    for name in values:
        longest = max(longest, len(name))
    lines = []
    for name in values:
        spaces = " " * (longest - len(name))
        lines.append(name + spaces + <s> + str(values[name]))
    return lines""",
        ),
        inputs=lambda rng, s: (mapping(rng, 0, 120, size(rng, 2, 4)),),
        parameters=lambda rng: {"s": rng.choice((" : ", " = ", " | ", ": "))},
    ),
)
