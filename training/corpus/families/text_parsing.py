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
