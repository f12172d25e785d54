"""Families that read key-value pairs, CSV lines, query strings and log lines."""

from random import Random

from training.corpus.draw import integers, mapping, size, word, words
from training.corpus.family import Family


def settings(rng: Random, sign: str, joiner: str, low: int = 0) -> str:
    """Different words with numbers, like `a=1&b=2`."""
    return joiner.join(f"{w}{sign}{rng.randint(0, 40)}" for w in words(rng, rng.randint(low, 4)))


FAMILIES = (
    Family(
        concept="query-string-to-dictionary",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to parse a query string like 'a=1&b=x' into a dictionary of strings.",
            "Write a python function to turn name=value pairs joined by '&' into a dict; the "
            "empty string gives {}.",
            "Given the query part of a web address (pairs name=value with '&' between), return a "
            "dictionary from names to values, both strings.",
            "Convert 'page=2&sort=up' to {'page': '2', 'sort': 'up'} and likewise for any query "
            "string, possibly empty.",
            "Return the parameters of a URL query as a dict of strings; without any text it is "
            "empty.",
            "Read the '&'-separated name=value pairs of a string into a dictionary, values left "
            "as text.",
        ),
        more_phrasings=(
            "Write a function to make a dict of strings from 'name=value' pairs with '&' between; '' gives {}.",
            "Write a python function to decode the parameters after a URL's question mark, like 'x=1&y=up', into a mapping of text to text.",
            "You have a possibly empty string of assignments key=value linked by ampersands; return them as a dictionary, all values remaining strings.",
            "Which parameters, as a dict from name to text value, does a query such as 'q=tea&n=5' set? An empty query gives {}.",
            "'a=1&b=2' as a dict of strings, {} if empty.",
            "The tail of a web link says things like colour=red, strung together with & signs; put them in a table of names and their texts, an empty table if nothing is there.",
            "The map defined by an ampersand-delimited list of items k=v, both k and v strings; the empty list defines the empty map.",
            "First answer {} for an empty text; otherwise cut at each '&', each piece at its '=', left as key and right as value.",
        ),
        names=("parse_query", "query_to_dict", "read_query", "url_parameters"),
        solutions=(
            """def <f>(query):
    if not query:
        return {}
    return dict(pair.split("=") for pair in query.split("&"))""",
            """def <f>(query):
    result = {}
    for pair in query.split("&"):
        if pair:
            name, value = pair.split("=")
            result[name] = value
    return result""",
            """import re

def <f>(text):
    return dict(re.findall("([^=&]+)=([^&]*)", text))""",
        ),
        inputs=lambda rng: (settings(rng, "=", "&"),),
    ),
    Family(
        concept="dictionary-to-query-string",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to build a query string from a dictionary: name=value pairs in the "
            "dictionary's order, joined by '&'.",
            "Write a python function to turn a dict of parameters into text like 'a=1&b=2', "
            "keeping its order.",
            "Given a dictionary, return its items as 'key=value' joined by '&', in the order they "
            "have.",
            "Encode parameters as a query string, that is key, '=', value, with '&' between the "
            "pairs.",
            "Return the text of all key=value pairs of a dict, '&' as the separator, order "
            "unchanged.",
            "I have parameters in a dictionary and need them as one string such as 'x=3&y=4'.",
        ),
        more_phrasings=(
            "Write a function to join a dict's entries as 'key=value' with '&', in insertion order.",
            "Write a python function to serialize parameters for a URL: every name, an equals sign and its value, ampersands between, sequence kept.",
            "Given a mapping of names to values, return one string in which the pairs appear as name=value, divided by '&', in the mapping's own order.",
            "What is the tail of a web link (without '?') that passes on all entries of a dictionary, unsorted and unescaped?",
            "Dict to 'k=v&k=v' text, in its order.",
            "Write each name, an = and what it is set to, and put an & between two of these; don't rearrange them.",
            "The ampersand-delimited concatenation of k '=' v over the items (k, v) of a dictionary in iteration order; '' for no items.",
            "{'q': 'tea', 'n': 5} should become 'q=tea&n=5', and {} the empty string.",
        ),
        names=("to_query", "build_query", "dict_to_query", "encode_parameters"),
        solutions=(
            """def <f>(params):
    return "&".join(f"{key}={value}" for key, value in params.items())""",
            """def <f>(params):
    pairs = []
    for key in params:
        pairs.append(key + "=" + str(params[key]))
    return "&".join(pairs)""",
        ),
        inputs=lambda rng: (mapping(rng, 0, 50, size(rng, 1, 4)),),
    ),
    Family(
        concept="query-parameter-value",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to return the value of a named parameter in a query string "
            "'a=1&b=2', or '' if it is missing.",
            "Write a python function to look up a name in the name=value pairs joined by '&' and "
            "return its value as a string, '' without it.",
            "Given a query string and a name, return the text that belongs to this name, or an "
            "empty string when it does not occur.",
            "Which value does the parameter have in the query? Arguments: query string, parameter "
            "name; '' for absent ones.",
            "Get one parameter out of a URL's query text (pairs with '=' joined by '&'); the "
            "result is '' if there is no such name.",
            "Find the value after 'name=' in a query string for the given name; return '' when no "
            "pair has that name.",
        ),
        more_phrasings=(
            "Write a function to fetch one parameter, named second, from a 'a=1&b=2' string, '' if not there.",
            "Write a python function to search ampersand-linked name=value pairs (first argument) for a name (second argument) and give its first value as text, an empty string on failure.",
            "Given a query text and a parameter's name, return the string to the right of '=' in the first pair with just that name, else ''.",
            "What is a parameter, named in the second argument, set to in a query string such as 'x=4&y=9'? Answer '' when it isn't set.",
            "Value of a named query parameter, else ''.",
            "The tail of a web link sets several things, like size=9&hue=red; tell what the thing asked for is set to, as text, or give an empty text if it is not mentioned.",
            "For a list of items k=v delimited by '&' and a key, the v of the first item with k equal to the key, or the empty string if there is no such item.",
            "Asking ('a=1&ab=2', 'ab') gives '2' and asking ('a=1', 'c') gives '': names must agree entirely.",
        ),
        names=("get_parameter", "query_value", "parameter_value", "find_parameter"),
        solutions=(
            """def <f>(query, name):
    for pair in query.split("&"):
        key, _, value = pair.partition("=")
        if key == name:
            return value
    return ""
""",
            """def <f>(query, name):
    pairs = dict(pair.split("=") for pair in query.split("&"))
    return pairs.get(name, "")""",
            """import re

def <f>(query, name):
    match = re.search("(?:^|&)" + name + "=([^&]*)", query)
    return match.group(1) if match else ""
""",
        ),
        inputs=lambda rng: (
            lambda query: (
                query,
                rng.choice([p.split("=")[0] for p in query.split("&")] + [word(rng)]),
            )
        )(settings(rng, "=", "&", 2)),
    ),
    Family(
        concept="csv-lines-to-rows",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to parse a text of lines with comma-separated values into a list of "
            "lists of strings.",
            "Write a python function to read simple CSV text (no quotes) into rows, each a list "
            "of its cells as strings.",
            "Given a multi-line string whose lines hold cells separated by commas, return the "
            "list of rows, every row a list of strings.",
            "Convert CSV text without quoting into a nested list: one inner list per line.",
            "Return the table of a comma-separated text as a list of lines, each split at its "
            "commas.",
            "I have 'a,b' and 'c,d' on two lines and need [['a', 'b'], ['c', 'd']], and so for "
            "all such texts.",
        ),
        more_phrasings=(
            "Write a function to split a string into lines and every line at its commas, as nested lists of strings.",
            "Write a python function to load unquoted comma-separated data given as one multi-line text, cells unconverted, row by row.",
            "Given a text with newlines, return a list that has for each line the list of the strings between its commas.",
            "What rows of cells, as lists of strings, are in a text where commas part the cells and line breaks part the rows?",
            "Plain CSV text to a list of string lists.",
            "A table was saved as text with commas between columns and each row on a new line; give it back as rows of entries, numbers staying text.",
            "The two-level list arising from a string by splitting at newline and then each part at comma, with no type conversion or quoting.",
            "For 'tea,5' above 'ham,7' the result is [['tea', '5'], ['ham', '7']]; other tables of that kind accordingly.",
        ),
        names=("parse_csv", "csv_rows", "read_table", "to_rows"),
        solutions=(
            r"""def <f>(text):
    return [line.split(",") for line in text.split("\n")]""",
            """def <f>(text):
    rows = []
    for line in text.splitlines():
        rows.append(line.split(","))
    return rows""",
            r"""import csv

def <f>(text):
    return list(csv.reader(text.split("\n")))""",
        ),
        inputs=lambda rng: (
            "\n".join(
                ",".join(
                    rng.choice((word(rng), str(rng.randint(0, 99))))
                    for _ in range(rng.randint(1, 3))
                )
                for _ in range(rng.randint(1, 3))
            ),
        ),
    ),
    Family(
        concept="csv-with-header-to-dictionaries",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to turn a list of CSV lines, the first being the header, into a "
            "list of dictionaries.",
            "Write a python function to read lines of comma-separated values and return one dict "
            "per data line, keyed by the names in the first line.",
            "Given a list of strings where the first has the column names and the others the "
            "values, return a list of dicts (values as strings).",
            "Return each line after the header as a dictionary from column name to cell text, all "
            "lines being split at commas.",
            "Convert ['x,y', '1,2'] to [{'x': '1', 'y': '2'}], and so on: the first line gives "
            "the keys.",
            "I have comma-separated lines with a header line and need every record as a "
            "dictionary of strings.",
        ),
        more_phrasings=(
            "Write a function to make one dict per line after the first, with the first line's comma-separated names as keys.",
            "Write a python function to combine the column titles in the opening line of comma-separated lines with the cells of each later line into records.",
            "Given lines of a CSV file in a list, headings first, return for each further line a dictionary heading -> cell, all strings.",
            "Which records, as a list of dicts of strings, do comma-separated lines hold if their first line tells the field names?",
            "CSV lines with a header to a list of dicts.",
            "The top line names the columns; for every line below, write down which column has which text, in a small table of its own.",
            "For lines l_0, l_1, ..., l_n split at commas the list of the maps sending the j-th field of l_0 to the j-th field of l_i, i = 1 ... n.",
            "Of ['name,age', 'Ann,7', 'Ed,9'] there should remain [{'name': 'Ann', 'age': '7'}, {'name': 'Ed', 'age': '9'}]; a header alone gives [].",
        ),
        names=("csv_to_dicts", "read_records", "parse_records", "lines_to_dicts"),
        solutions=(
            """def <f>(lines):
    header = lines[0].split(",")
    return [dict(zip(header, line.split(","))) for line in lines[1:]]""",
            """import csv

def <f>(lines):
    return list(csv.DictReader(lines))""",
            """def <f>(lines):
    keys = lines[0].split(",")
    records = []
    for line in lines[1:]:
        record = {}
        for key, value in zip(keys, line.split(",")):
            record[key] = value
        records.append(record)
    return records""",
        ),
        inputs=lambda rng: (
            [",".join(rng.sample(("id", "qty", "age", "no"), 2))]
            + [
                f"{rng.randint(1, 99)},{rng.choice(('red', 'blue', 'tin', 'oak'))}"
                for _ in range(size(rng, 1, 2))
            ],
        ),
    ),
    Family(
        concept="sum-of-csv-column",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to add up the integers in column <k> (counted from 0) of a list of "
            "comma-separated lines.",
            "Write a python function to return the sum of the cells at index <k> over all CSV "
            "lines of a list, read as ints.",
            "Given a list of lines with numbers separated by commas, return the total of the "
            "column at 0-based index <k>.",
            "What do the numbers at position <k> (the first is 0) of all the comma-separated "
            "lines sum to?",
            "Sum column number <k>, where columns are numbered from zero, of rows given as "
            "comma-separated strings of integers.",
            "I have lines like '4,5,6' and need the total of the values with index <k> in their "
            "line.",
        ),
        names=("column_sum", "sum_column", "csv_column_total", "total_of_column"),
        solutions=(
            """def <f>(lines):
    return sum(int(line.split(",")[<k>]) for line in lines)""",
            """def <f>(lines):
    total = 0
    for line in lines:
        cells = line.split(",")
        total += int(cells[<k>])
    return total""",
            """def <f>(rows):
    columns = list(zip(*[row.split(",") for row in rows]))
    return sum(map(int, columns[<k>]))""",
        ),
        inputs=lambda rng, k: (
            [",".join(str(x) for x in integers(rng, 0, 60, 3)) for _ in range(rng.randint(1, 5))],
        ),
        parameters=lambda rng: {"k": rng.randint(0, 2)},
    ),
    Family(
        concept="quoted-csv-line",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to split a CSV line at its commas, except for commas inside double "
            "quotes, and drop the quotes.",
            "Write a python function to return the fields of a comma-separated line; a field in "
            "double quotes may contain commas and loses its quotes.",
            "Given a line like 'a,\"b,c\",d', return the list ['a', 'b,c', 'd']: commas within "
            "double quotes do not separate.",
            "Parse one line of CSV where some fields are double-quoted; the quotes are left out "
            "of the result.",
            "Return the list of a line's fields, treating text between double quotes as one field "
            "without the quotes.",
            'Cut a line at commas but keep quoted pieces (in "...") together, quotes removed.',
        ),
        more_phrasings=(
            "Write a function to split a line on commas that are not within double quotes, and remove those quotes.",
            "Write a python function to read one record of comma-separated data, honouring double-quoted fields whose own commas belong to their text.",
            "Given a comma-separated line, some fields of which are wrapped in \"...\", return the list of fields unwrapped, commas inside the wrapping kept.",
            "Which fields does a CSV line have, if a comma between double quotes is ordinary text and the quotes themselves don't count?",
            "Fields of a CSV line with \"quoted\" parts.",
            "Commas divide the line into entries, but not where an entry is put in double quotes; list the entries without those quotes.",
            "The field list of a CSV record: fields are delimited by commas, a field may be enclosed in U+0022, which protects commas and is not part of the value.",
            "'x,\"1,5\",y' has three fields, 'x', '1,5' and 'y', not four; split any such line in this sense.",
        ),
        names=("parse_csv_line", "split_csv", "csv_fields", "read_line"),
        solutions=(
            """import csv

def <f>(line):
    return next(csv.reader([line]))""",
            """def <f>(line):
    fields = [""]
    quoted = False
    for c in line:
        if c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            fields.append("")
        else:
            fields[-1] += c
    return fields""",
        ),
        inputs=lambda rng: (
            ",".join(
                rng.choice((w, f'"{w},{rng.randint(1, 20)}"', f'"{w}"', w))
                for w in words(rng, rng.randint(2, 5))
            ),
        ),
    ),
    Family(
        concept="log-level-counts",
        tags=("parsing", "counters"),
        phrasings=(
            "Write a function to count how often each level occurs in log lines of the form "
            "'LEVEL: message', as a dictionary.",
            "Write a python function to return a dict from the word before the first ':' to its "
            "number of lines in a list of log lines.",
            "Given a list of log lines that start with a level and a colon, return how many lines "
            "each level has.",
            "Tally log lines by their level, the text in front of the first colon, in a "
            "dictionary.",
            "Return a dictionary of counts of the levels (INFO, WARN, ...) that begin the given "
            "lines up to the ':'.",
            "I have lines such as 'ERROR: disk' and need the frequency of every level as a dict.",
        ),
        more_phrasings=(
            "Write a function to count log lines per level, the part before the first ':', into a dict.",
            "Write a python function to build a histogram of the severity words that open 'LEVEL: text' entries.",
            "Given log lines such as 'INFO: started', return a dict with each level found and the number of lines that begin with it.",
            "How many lines of each kind (INFO, ERROR, ...) are in a list of 'KIND: message' strings, as a dictionary?",
            "Dict of line counts by leading log level.",
            "Each line starts with a word like WARN and a colon; make a tally of how often each of these words comes at the start.",
            "The map from prefixes to frequencies, where the prefix of a line is its part preceding the first colon.",
            "Two 'INFO: ...' lines and one 'ERROR: ...' line give {'INFO': 2, 'ERROR': 1}; levels that never occur are not in the dictionary.",
        ),
        names=("level_counts", "count_levels", "log_summary", "tally_levels"),
        solutions=(
            """from collections import Counter

def <f>(lines):
    return dict(Counter(line.split(":")[0] for line in lines))""",
            """def <f>(lines):
    counts = {}
    for line in lines:
        level = line.partition(":")[0]
        counts[level] = counts.get(level, 0) + 1
    return counts""",
            """from collections import defaultdict

def <f>(log):
    counts = defaultdict(int)
    for line in log:
        counts[line[:line.index(":")]] += 1
    return dict(counts)""",
        ),
        inputs=lambda rng: (
            [
                rng.choice(("INFO", "WARN", "ERROR")) + ": " + rng.choice(("a", "up", "on", "i"))
                for _ in range(rng.randint(1, 5))
            ],
        ),
    ),
    Family(
        concept="messages-of-log-level",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to return the messages of the log lines 'LEVEL: message' that have "
            "the level <level>.",
            "Write a python function to list the texts after '<level>: ' in the lines that begin "
            "with it.",
            "Given a list of log lines, return the messages (without the level) of those starting "
            "with '<level>: '.",
            "Collect the message parts of all lines that have the form '<level>: message', in "
            "order.",
            "Which messages were logged as <level>? Each line is a level, ': ' and the message; "
            "return a list of messages.",
            "I need only the <level> lines of a log, with '<level>: ' cut off.",
        ),
        more_phrasings=(
            "Write a function to list the texts behind '<level>: ' for all log lines of that level.",
            "Write a python function to filter 'KIND: text' entries by the kind <level> and strip the kind, colon and blank from them.",
            "Given log lines, return what the lines opening with '<level>: ' say after it, in their order.",
            "What do the <level> entries of a log (strings 'LEVEL: message') say, as a list without their level?",
            "Messages of the <level> log lines.",
            "Every line starts with a kind and a colon; pick those of the kind <level> and write down only what comes after the colon and the gap.",
            "The sequence of strings m such that '<level>: ' + m is an element of the list of log lines, in list order.",
            "Everything but lines of level <level> is skipped; from the remaining ones the first ': ' and all before it is cut away.",
        ),
        names=("messages_of_level", "filter_log", "get_messages", "log_messages"),
        solutions=(
            """def <f>(lines):
    return [line.split(": ", 1)[1] for line in lines if line.startswith(<level>)]""",
            """def <f>(lines):
    messages = []
    for line in lines:
        level, message = line.split(": ", 1)
        if level == <level>:
            messages.append(message)
    return messages""",
        ),
        inputs=lambda rng, level: (
            [
                rng.choice((level, level, "INFO", "DEBUG")) + ": " + word(rng)
                for _ in range(rng.randint(1, 4))
            ],
        ),
        parameters=lambda rng: {"level": rng.choice(("ERROR", "WARN", "FATAL"))},
    ),
    Family(
        concept="ini-sections",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to list the section names of INI lines: lines in square brackets, "
            "returned without the brackets.",
            "Write a python function to return the names in all lines of the form '[name]' of a "
            "list of lines.",
            "Given the lines of a settings file, return the names of its sections (a section line "
            "is '[' + name + ']').",
            "Which sections does an INI file have? Its lines are given as a list; return the "
            "bracketed names in order.",
            "Extract the headings from lines of which some look like '[heading]'; give the text "
            "between the brackets.",
            "I need every section title of a list of INI lines, where titles are written in "
            "square brackets on their own line.",
        ),
        names=("section_names", "ini_sections", "find_sections", "list_sections"),
        solutions=(
            """def <f>(lines):
    return [line[1:-1] for line in lines if line.startswith("[") and line.endswith("]")]""",
            r"""import re

def <f>(lines):
    return re.findall(r"^\[(.*)\]$", "\n".join(lines), re.MULTILINE)""",
            """def <f>(lines):
    names = []
    for line in lines:
        if line[0] == "[" and line[-1] == "]":
            names.append(line.strip("[]"))
    return names""",
        ),
        inputs=lambda rng: (
            [rng.choice((f"[{w}]", f"[{w}]", f"{w}=1", w)) for w in words(rng, rng.randint(2, 5))],
        ),
    ),
    Family(
        concept="ini-lines-to-nested-dictionary",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to parse INI lines into nested dictionaries: '[name]' opens a "
            "section, 'key=value' lines belong to it (values as strings).",
            "Write a python function to turn a list of lines with '[section]' headings and "
            "'key=value' entries below them into a dict of dicts of strings.",
            "Given settings lines, the first being a '[section]' line, return a dictionary from "
            "section name to a dictionary of its key=value pairs.",
            "Read ['[a]', 'x=1', '[b]', 'y=2'] as {'a': {'x': '1'}, 'b': {'y': '2'}} and do so "
            "for any such list of lines.",
            "Return the sections of INI-like lines as a dict whose values are dicts of the "
            "section's entries; values stay text.",
            "I have configuration lines with bracketed section names and key=value lines and need "
            "them as a nested dictionary of strings.",
        ),
        names=("parse_ini", "read_ini", "ini_to_dict", "load_settings"),
        solutions=(
            """def <f>(lines):
    result = {}
    for line in lines:
        if line.startswith("["):
            section = result[line[1:-1]] = {}
        else:
            key, value = line.split("=")
            section[key] = value
    return result""",
            """def <f>(lines):
    settings = {}
    current = ""
    for line in lines:
        if line[0] == "[":
            current = line.strip("[]")
            settings[current] = {}
        else:
            key, _, value = line.partition("=")
            settings[current][key] = value
    return settings""",
        ),
        inputs=lambda rng: (
            [
                line
                for w in words(rng, rng.randint(1, 3))
                for line in [f"[{w}]"]
                + [f"{k}={rng.randint(0, 9)}" for k in rng.sample("abxy", rng.randint(0, 2))]
            ],
        ),
    ),
    Family(
        concept="fields-of-delimited-record",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to parse a record 'name<c>age' into a tuple of the name and the age "
            "as an integer.",
            "Write a python function to split a text like 'Ann<c>30' at '<c>' and return (text, "
            "int).",
            "Given a string of a name, '<c>' and a whole number, return the pair (name, number), "
            "the number as an int.",
            "Read a line of the form word<c>number and return it as a tuple with the second part "
            "converted to int.",
            "Return the name and the integer age, as a tuple, from a text that joins them by one "
            "'<c>'.",
            "I need 'Bob<c>41' as ('Bob', 41), and every other record of that shape too.",
        ),
        more_phrasings=(
            "Write a function to read 'name<c>number' as a tuple of a string and an int.",
            "Write a python function to separate a person's name from the age behind the sign '<c>' and convert the latter to an integer.",
            "You have a text with one '<c>' in it, a name at its left and an age at its right; return both in a tuple, the age as int.",
            "Who, and how old (as an int), is described by a text such as 'Eve<c>25'? Return the pair.",
            "'name<c>age' to (str, int).",
            "Somebody's name and years are written with a '<c>' between; hand them over as a pair, the name as text and the years as a number.",
            "The pair (s, n) encoded by a string s '<c>' n, with s a text lacking '<c>' and n a decimal integer.",
            "Cut at the sign '<c>', leave the first part as it is, make an int of the second, and give the two as a tuple.",
        ),
        names=("parse_person", "read_record", "parse_record", "name_and_age"),
        solutions=(
            """def <f>(record):
    name, age = record.split(<c>)
    return name, int(age)""",
            """def <f>(line):
    parts = line.split(<c>)
    return (parts[0], int(parts[1]))""",
        ),
        inputs=lambda rng, c: (word(rng).capitalize() + c + str(rng.randint(1, 99)),),
        parameters=lambda rng: {"c": rng.choice(":;,/-")},
    ),
)
