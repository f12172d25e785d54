"""Families that read values out of a written form."""

from training.corpus.draw import integers, mapping, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="parse-key-values",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to parse a text like 'a=1;b=2' into a dictionary of strings.",
            "Write a python function to turn key=value pairs separated by semicolons into a "
            "dict.",
            "Given a text of settings 'name=value' joined by ';', return them as a dictionary; "
            "values stay strings.",
            "Split a string at semicolons and each part at its equals sign to build a dict.",
            "Return the dictionary described by a text such as 'x=5;y=7', with string values.",
            "Read key and value pairs, '=' between them and ';' after each but the last, "
            "into a dict of strings.",
            "I need 'k1=v1;k2=v2' as a mapping from keys to values, both text.",
        ),
        more_phrasings=(
            "Write a function to make a dict of strings from a text like 'x=1;y=2'.",
            "Write a python function to deserialize semicolon-separated assignments into a mapping, nothing being converted to numbers.",
            "Take a text of parts name=value with ';' between the parts and return a dict from each name to its value, both as strings.",
            "Which value, still a string, belongs to which key in a text such as 'size=9;tone=low'? Answer with a dictionary.",
            "dict of strings from 'key=value;key=value' text",
            "Someone wrote his choices in one line: a name, an equals sign, a setting, then a semicolon and the next. Make a dictionary of it and leave the settings as text.",
            "The mapping given by the grammar pair (';' pair)*, pair being key '=' value, with keys and values of type string.",
            "'w=10;h=20' becomes {'w': '10', 'h': '20'}: the 10 is not turned into a number.",
        ),
        names=("parse_pairs", "parse_settings", "to_dict", "read_options"),
        solutions=(
            """def <f>(text):
    return dict(pair.split("=") for pair in text.split(";"))""",
            """def <f>(text):
    result = {}
    for part in text.split(";"):
        key, value = part.split("=")
        result[key] = value
    return result""",
            """import re

def <f>(text):
    return dict(re.findall("([^=;]+)=([^=;]+)", text))""",
        ),
        inputs=lambda rng: (
            ";".join(f"{k}={v}" for k, v in mapping(rng, 0, 99, rng.randint(1, 3)).items()),
        ),
    ),
    Family(
        concept="parse-integer-row",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to convert a text of comma-separated integers to a list of ints.",
            "Write a python function to read numbers that are divided by commas, perhaps with "
            "spaces around, into a list of integers.",
            "Given a string such as '4, -2,7', return the list of its integers.",
            "Split a row of whole numbers at the commas and convert each to int.",
            "Return the integers written in a comma-separated line as a list.",
            "Parse one CSV line that contains only whole numbers into a list of ints.",
            "I want '1,2,3' as a list of numbers; blanks next to the commas do not matter.",
        ),
        more_phrasings=(
            "Write a function to get a list of ints from a text with commas between the numbers.",
            "Write a python function to deserialize one comma-delimited line of whole numbers, blanks around them being harmless.",
            "Take a string like '5,-3, 12' and return the integers between its commas, in order, as a list.",
            "Which whole numbers, as ints, does a comma-separated text hold?",
            "list of ints from comma-separated text",
            "A friend wrote down some whole numbers with commas in between, sometimes with a blank; give me them as ints in a list.",
            "The list of int(p) over the substrings p that result from splitting the string at each ','.",
            "'7, 8,-9' becomes [7, 8, -9]: cut at each comma, ignore blanks, convert.",
        ),
        names=("parse_ints", "parse_row", "read_numbers", "csv_to_ints"),
        solutions=(
            """def <f>(text):
    return [int(part) for part in text.split(",")]""",
            """def <f>(line):
    return list(map(int, line.split(",")))""",
            r"""import re

def <f>(text):
    return [int(n) for n in re.findall(r"-?\d+", text)]""",
        ),
        inputs=lambda rng: (
            rng.choice((",", ", ", " , ")).join(
                map(str, integers(rng, -20, 99, rng.randint(1, 6)))
            ),
        ),
    ),
    Family(
        concept="clock-to-seconds",
        tags=("parsing", "dates"),
        phrasings=(
            "Write a function to convert a time 'hh:mm:ss' to the number of seconds since "
            "midnight.",
            "Write a python function to return how many seconds a text of hours, minutes and "
            "seconds with colons stands for.",
            "Given a string 'hh:mm:ss', compute its total in seconds.",
            "Turn a clock reading with hours, minutes and seconds into seconds only.",
            "How many seconds have passed since 00:00:00 at the given 'hh:mm:ss'?",
            "Return the seconds that a duration written as 'hh:mm:ss' lasts.",
            "I have a time such as '01:10:05' and need it as one number of seconds.",
        ),
        more_phrasings=(
            "Write a function to get the total seconds of an 'hh:mm:ss' text.",
            "Write a python function to decode hours, minutes and seconds joined by colons into one integer count of seconds.",
            "For a string of three numbers with colons, hours first and seconds last, return 3600 times the first plus 60 times the second plus the third.",
            "How many seconds does 'hh:mm:ss' amount to?",
            "'hh:mm:ss' to an integer of seconds",
            "A runner's watch shows hours, minutes and seconds; say how long that is if you count nothing but seconds.",
            "The integer 3600h + 60m + s for the text 'h:m:s'.",
            "'00:01:05' gives 65, '01:00:00' gives 3600 and '02:10:01' gives 7801.",
        ),
        names=("to_seconds", "time_to_seconds", "parse_time", "seconds_of"),
        solutions=(
            """def <f>(text):
    hours, minutes, seconds = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + seconds""",
            """def <f>(time):
    total = 0
    for part in time.split(":"):
        total = total * 60 + int(part)
    return total""",
            """def <f>(time):
    return int(time[:2]) * 3600 + int(time[3:5]) * 60 + int(time[6:])""",
        ),
        inputs=lambda rng: (
            f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}",
        ),
    ),
    Family(
        concept="evaluate-simple-expression",
        tags=("parsing",),
        phrasings=(
            "Write a function to evaluate a text like '3 + 4' with one operator: +, - or *.",
            "Write a python function to compute the value of two integers with a +, - or * "
            "between them, separated by spaces.",
            "Given a string 'a op b', where op is plus, minus or times (*), return the result.",
            "Calculate what an expression made of a number, an operator (+, -, *) and a second "
            "number is worth.",
            "Parse 'left operator right' at the spaces and return the integer result of the "
            "addition, subtraction or multiplication.",
            "Return the outcome of a small sum, difference or product that is given as text.",
            "I need a tiny calculator for inputs such as '6 * 7'; it knows +, - and *.",
        ),
        more_phrasings=(
            "Write a function to work out a text of the kind 'a op b', op being +, - or *, with spaces around it.",
            "Write a python function to interpret a binary arithmetic expression over two integers (addition, subtraction, multiplication) whose three tokens are space-separated.",
            "Take a string with an integer, one of the signs + - * and another integer, blanks in between, and return the int it amounts to.",
            "What is the integer result of the one calculation, plus, minus or times, that the string spells out?",
            "value of 'int op int' text, op in + - *",
            "A child has one sum per line in the exercise book, such as '12 - 5' or '3 * 4'; read the line and give the answer.",
            "The integer x op y for the text 'x op y', where op denotes addition (+), subtraction (-) or multiplication (*).",
            "'8 - 11' gives -3, '2 + 2' gives 4, '5 * -6' gives -30; division never occurs.",
        ),
        names=("evaluate", "calculate", "compute", "solve_expression"),
        solutions=(
            """def <f>(text):
    a, op, b = text.split()
    a, b = int(a), int(b)
    if op == "+":
        return a + b
    if op == "-":
        return a - b
    return a * b""",
            """def <f>(expression):
    left, op, right = expression.split(" ")
    x, y = int(left), int(right)
    return {"+": x + y, "-": x - y, "*": x * y}[op]""",
            """import operator

def <f>(text):
    a, op, b = text.split()
    operations = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    return operations[op](int(a), int(b))""",
        ),
        inputs=lambda rng: (f"{rng.randint(0, 30)} {rng.choice('+-*')} {rng.randint(0, 30)}",),
    ),
    Family(
        concept="signed-sum-text",
        tags=("parsing",),
        phrasings=(
            "Write a function to evaluate a string of whole numbers joined by plus and minus "
            "signs.",
            "Write a python function to compute additions and subtractions written without "
            "spaces, "
            "like '7-2+10'.",
            "Given an expression of numbers, '+' and '-', return its value.",
            "Work out a chain of sums and differences given as text.",
            "Return the integer that a text such as '12+3-5' amounts to.",
            "Parse numbers separated by + or - and add them up with their signs.",
            "I need the result of a plus and minus calculation that is written in a string.",
        ),
        more_phrasings=(
            "Write a function to work out a text of whole numbers with + and - between them and no blanks.",
            "Write a python function to interpret an additive expression such as '4+11-6' and give its integer value.",
            "Take a string of numbers chained by plus and minus signs, without spaces, and return the total, numbers behind a minus being subtracted.",
            "What integer results from reading a text like '30-4+2' as a calculation from left to right?",
            "integer value of a plus-and-minus text",
            "The till roll says '5+3-2' and the like in one go; tell me what is in the till at the end.",
            "The sum of the unsigned integers of the string, each taken with the sign in front of it, the first with plus if it has none.",
            "'10-3-4+1' gives 4 and '8' alone gives 8; there are only figures, pluses and minuses in the text.",
        ),
        names=("evaluate_sum", "add_and_subtract", "calculate", "sum_expression"),
        solutions=(
            """def <f>(text):
    return sum(int(part) for part in text.replace("-", "+-").split("+"))""",
            r"""import re

def <f>(text):
    return sum(map(int, re.findall(r"[+-]?\d+", text)))""",
            """def <f>(text):
    total = 0
    sign = 1
    number = 0
    for c in text + "+":
        if c.isdigit():
            number = number * 10 + int(c)
        else:
            total += sign * number
            sign = 1 if c == "+" else -1
            number = 0
    return total""",
        ),
        inputs=lambda rng: (
            str(rng.randint(0, 40))
            + "".join(rng.choice("+-") + str(rng.randint(0, 30)) for _ in range(size(rng, 1, 4))),
        ),
    ),
    Family(
        concept="expand-range",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to expand a range given as text, such as '3-6', to the list of "
            "its "
            "integers, both ends included.",
            "Write a python function to list all numbers from a to b, b too, for a text 'a-b'.",
            "Given a string of two numbers with a hyphen between them, return every integer "
            "from "
            "the first to the last.",
            "Turn '2-5' into [2, 3, 4, 5], and other such ranges likewise.",
            "Return the page numbers that a span like '10-12' covers, first and last included.",
            "Parse a text 'low-high' and return the numbers of that inclusive range in a list.",
            "I need the integers that lie in a range written as 'start-end', end included.",
        ),
        more_phrasings=(
            "Write a function to list all integers of a range written like '4-9', ends included.",
            "Write a python function to enumerate the inclusive interval that two hyphen-separated numbers denote.",
            "Take a text with a low number, a hyphen and a high number and return the integers from the low through the high one, in rising order.",
            "Which whole numbers are meant by something like 'pages 7-11' when the text is just '7-11', the last one too?",
            "list of integers from 'low-high' text, inclusive",
            "A printer is told '3-6', which means pages 3, 4, 5 and 6; give the page numbers as a list for any such text.",
            "The list [a, a + 1, ..., b] for the string 'a-b' with non-negative integers a and b.",
            "'5-5' gives [5] and '8-10' gives [8, 9, 10]: the number behind the hyphen belongs to it as well.",
        ),
        names=("expand_range", "parse_range", "range_to_list", "list_pages"),
        solutions=(
            """def <f>(text):
    start, end = text.split("-")
    return list(range(int(start), int(end) + 1))""",
            """def <f>(span):
    low, high = map(int, span.split("-"))
    result = []
    for n in range(low, high + 1):
        result.append(n)
    return result""",
        ),
        inputs=lambda rng: (
            (lambda low: f"{low}-{low + rng.randint(0, 6)}")(rng.randint(0, 40)),
        ),
    ),
)
