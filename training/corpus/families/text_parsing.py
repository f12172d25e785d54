"""Families that read values out of a written form."""

from training.corpus.draw import cased, integers, mapping, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="parse-key-values",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to parse a text like 'a=1;b=2' into a dictionary of strings.",
            "Write a python function to turn key=value pairs separated by semicolons into a dict.",
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
            "Parse one CSV line that contains only whole numbers.",
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
            rng.choice((",", ", ", " , ")).join(map(str, integers(rng, -20, 99, rng.randint(1, 6)))),
        ),
    ),
    Family(
        concept="clock-to-seconds",
        tags=("parsing", "dates"),
        phrasings=(
            "Write a function to convert a time 'hh:mm:ss' to the number of seconds since midnight.",
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
            "Write a function to evaluate a string of whole numbers joined by plus and minus signs.",
            "Write a python function to compute additions and subtractions written without spaces, "
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
            "Write a function to expand a range given as text, such as '3-6', to the list of its "
            "integers, both ends included.",
            "Write a python function to list all numbers from a to b for a text 'a-b'.",
            "Given a string of two numbers with a hyphen between them, return every integer from "
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
    while low <= high:
        result.append(low)
        low += 1
    return result""",
        ),
        inputs=lambda rng: (
            (lambda low: f"{low}-{low + rng.randint(0, 6)}")(rng.randint(0, 40)),
        ),
    ),
    Family(
        concept="file-extension",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to return the extension of a file name, without the dot, or '' if "
            "it has none.",
            "Write a python function to get what follows the last dot of a file name; without a "
            "dot the result is an empty string.",
            "Given a file name, return the part behind its final dot, or '' when there is no dot.",
            "Find the file type ending of a name like 'photo.old.png', here 'png'; names that have "
            "no dot give ''.",
            "Return the text after the last '.', and the empty string for a name without one.",
            "Which extension does a file have? Use '' for none.",
            "I need the suffix of a file name (no dot included), empty if the name has no dot.",
        ),
        names=("file_extension", "get_extension", "extension", "file_suffix"),
        solutions=(
            """def <f>(name):
    if "." not in name:
        return ""
    return name.split(".")[-1]""",
            """def <f>(filename):
    index = filename.rfind(".")
    return filename[index + 1:] if index >= 0 else \"\"""",
            """def <f>(name):
    return name.rpartition(".")[2] if "." in name else \"\"""",
        ),
        inputs=lambda rng: (
            word(rng) + rng.choice(("", "", ".old", ".v2"))
            + rng.choice((".py", ".txt", ".png", ".csv", ".md", "")),
        ),
    ),
    Family(
        concept="mail-domain",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to return the domain of an e-mail address.",
            "Write a python function to get the part of an e-mail address after the @ sign.",
            "Given an address like 'ann@mail.org', return what stands behind the at sign.",
            "Extract the host from an e-mail address.",
            "Cut off the user name and the '@' of an e-mail address and return the rest.",
            "Return everything to the right of the @ in the given address.",
            "I need to know at which domain an e-mail address is.",
        ),
        names=("email_domain", "get_domain", "domain_of", "mail_host"),
        solutions=(
            """def <f>(address):
    return address.split("@")[1]""",
            """def <f>(email):
    return email[email.index("@") + 1:]""",
            """def <f>(email):
    user, domain = email.split("@")
    return domain""",
        ),
        inputs=lambda rng: (
            f"{'.'.join(words(rng, rng.randint(1, 2)))}@{word(rng)}.{rng.choice(('com', 'org', 'net'))}",
        ),
    ),
    Family(
        concept="version-compare",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to compare two version numbers like '1.10.2' and return 1, 0 or -1 "
            "if the first is newer, equal or older; both have three parts.",
            "Write a python function to return 1 if version a is greater than version b, -1 if it "
            "is smaller and 0 if they are equal (three numbers with dots each).",
            "Given two versions 'x.y.z', compare them number by number and return -1, 0 or 1.",
            "Order two three-part version strings numerically: -1 for less, 0 for same, 1 for more.",
            "Which of two dotted versions, three numbers each, is later? Return 1 for the first, "
            "-1 for the second and 0 for neither.",
            "Return the sign of the comparison of two three-part version texts, part by part as "
            "numbers.",
            "I need to compare releases such as '2.9.0' and '2.10.0'; the answer is 1 when the "
            "first is higher, -1 when it is lower, 0 otherwise.",
        ),
        names=("compare_versions", "version_compare", "compare_releases"),
        solutions=(
            """def <f>(a, b):
    x = [int(part) for part in a.split(".")]
    y = [int(part) for part in b.split(".")]
    if x > y:
        return 1
    if x < y:
        return -1
    return 0""",
            """def <f>(first, second):
    for x, y in zip(first.split("."), second.split(".")):
        if int(x) != int(y):
            return 1 if int(x) > int(y) else -1
    return 0""",
        ),
        inputs=lambda rng: tuple(
            f"{rng.randint(1, 2)}.{rng.choice((9, 10, 11))}.{rng.choice((0, 2, 12))}"
            for _ in range(2)
        ),
    ),
    Family(
        concept="initials-with-dots",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to return the initials of a full name, each followed by a dot.",
            "Write a python function to turn a name into its capital initials with dots, as in "
            "'A.B.'.",
            "Given a person's names separated by spaces, return the uppercase first letters, "
            "every one with a dot behind it.",
            "Shorten a full name to initials and dots, without spaces.",
            "Return something like 'J.R.' for a name: each word's first letter as a capital, "
            "then a dot.",
            "Make the dotted upper-case initials of a name.",
            "I want a name reduced to first letters in capitals, with a '.' after each.",
        ),
        names=("initials", "name_initials", "shorten_name", "dotted_initials"),
        solutions=(
            """def <f>(name):
    return "".join(part[0].upper() + "." for part in name.split())""",
            """def <f>(full_name):
    result = ""
    for word in full_name.split():
        result += word[0] + "."
    return result.upper()""",
        ),
        inputs=lambda rng: (cased(rng, " ".join(words(rng, rng.randint(1, 4)))),),
    ),
    Family(
        concept="reverse-polish",
        tags=("parsing", "simulation"),
        phrasings=(
            "Write a function to evaluate a reverse Polish expression with +, - and *.",
            "Write a python function to compute a postfix expression whose tokens are separated by "
            "spaces; the operators are +, - and *.",
            "Given a text like '2 3 + 4 *', evaluate it in postfix notation and return the integer.",
            "Use a stack to work out an expression in which +, - or * follows its two operands.",
            "Return the value of a postfix calculation of whole numbers, plus, minus and times.",
            "Evaluate numbers and the operators + - * written in reverse Polish notation.",
            "I need a postfix calculator: numbers are pushed, +, - and * take the top two.",
        ),
        names=("evaluate_rpn", "postfix", "eval_postfix", "reverse_polish"),
        solutions=(
            """def <f>(text):
    stack = []
    for token in text.split():
        if token in "+-*":
            b = stack.pop()
            a = stack.pop()
            if token == "+":
                stack.append(a + b)
            elif token == "-":
                stack.append(a - b)
            else:
                stack.append(a * b)
        else:
            stack.append(int(token))
    return stack[0]""",
            """import operator

def <f>(expression):
    operations = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    stack = []
    for token in expression.split():
        if token in operations:
            right = stack.pop()
            left = stack.pop()
            stack.append(operations[token](left, right))
        else:
            stack.append(int(token))
    return stack.pop()""",
        ),
        inputs=lambda rng: (
            (lambda a, b, c, x, y: rng.choice((f"{a} {b} {x}", f"{a} {b} {x} {c} {y}",
                                              f"{a} {b} {c} {x} {y}")))(
                *integers(rng, 0, 12, 3), rng.choice("+-*"), rng.choice("+-*")
            ),
        ),
    ),
)
