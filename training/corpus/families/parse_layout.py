"""Families about laying out text: wrapping, tables, lists of lines and titles."""

from random import Random

from training.corpus.draw import integers, mapping, sentence, size, word, words
from training.corpus.family import Family


def lines_of(rng: Random, low: int, high: int) -> str:
    """Some lines of one or two words."""
    return "\n".join(sentence(rng, rng.randint(1, 2)) for _ in range(rng.randint(low, high)))


FAMILIES = (
    Family(
        concept="wrap-words-to-width",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to wrap a text into lines of at most <k> characters, as many words "
            "per line as fit; return the list of lines.",
            "Write a python function to break a sentence of short words into lines no longer than "
            "<k>, filling each line greedily with whole words.",
            "Given a text of words shorter than <k>, return the lines that result when words are "
            "put on a line until the next one would exceed <k> characters.",
            "Split a sentence at spaces into lines of <k> characters at most, each as full as "
            "possible, no word cut; give a list.",
            "Return a text word-wrapped to the width <k> as a list of lines (words on a line "
            "separated by one space).",
            "I need greedy word wrap: lines up to <k> characters long, spaces included, as a list "
            "of strings.",
        ),
        more_phrasings=(
            "Write a function to lay a sentence out in lines of up to <k> characters, filling each with whole words, as a list.",
            "Write a python function to reflow space-separated words, none too long, into rows not wider than <k>, each row taking as many words as it can.",
            "Given a text of words that are at most <k> long, return the list of rows obtained by starting a new row only when the next word would exceed <k> characters.",
            "How does a sentence break into lines if no line may have more than <k> characters, the words keep their order and each line takes as many of them as fit?",
            "Greedy word wrap at width <k>, as a list.",
            "My paper takes <k> letters across, gaps counted; write the words one after the other with one gap, moving to a fresh line when a word no longer fits, and list the lines.",
            "The greedy partition of a word sequence into consecutive lines, each the single-space join of its words with length <= <k> and maximal in number of words from the left.",
            "Keep a current line; if it, a space and the next word together have no more than <k> characters, extend it, otherwise store it and begin anew; return all stored lines.",
        ),
        names=("wrap_words", "word_wrap", "wrap_text", "to_lines"),
        solutions=(
            """import textwrap

def <f>(text):
    return textwrap.wrap(text, <k>)""",
            """def <f>(text):
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= <k>:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines""",
            """def <f>(text):
    lines, current = [], ""
    for word in text.split():
        if current and len(current + " " + word) > <k>:
            lines.append(current)
            current = word
        else:
            current = (current + " " + word).strip()
    return lines + [current] if current else lines""",
        ),
        inputs=lambda rng, k: (sentence(rng, size(rng, 3, 8)),),
        parameters=lambda rng: {"k": rng.randint(10, 16)},
    ),
    Family(
        concept="bullet-list-text",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to write the items of a list as lines that begin with '<c> ', "
            "joined by line breaks.",
            "Write a python function to turn a list of strings into a bullet list: each item on "
            "its own line after '<c> '.",
            "Given a list of texts, return one string with a line '<c> item' for every item, "
            "lines separated by newlines.",
            "Make a bulleted text from a list, '<c>' and a space before each entry, one entry per "
            "line.",
            "Return the items as lines starting with '<c>' and a space; no newline at the end.",
            "I need a list of strings as a text list in which every line is '<c> ' plus the item.",
        ),
        more_phrasings=(
            "Write a function to prefix every list entry with '<c> ' and stack the entries one per line.",
            "Write a python function to render strings as a bulleted block: the sign '<c>', a blank, the string, with newlines only in between.",
            "You have several strings in a list; return a text that has one row for each, opened by '<c>' plus a space, and no newline after the last.",
            "How does a list look as text when every element has its own line and '<c>' and a blank in front?",
            "List items as '<c> ' lines.",
            "Write the things underneath each other like a shopping list, each one after the sign '<c>' and a gap.",
            "The newline-delimited concatenation of the strings '<c>' + ' ' + x for x in the list, in list order; '' for an empty list.",
            "The result has as many lines as there are items; its i-th line consists of '<c>', one space and the i-th item.",
        ),
        names=("bullet_list", "bullets", "to_bullets", "make_list_text"),
        solutions=(
            r"""def <f>(items):
    return "\n".join(<mark> + item for item in items)""",
            r"""def <f>(items):
    lines = []
    for item in items:
        lines.append(<mark> + item)
    return "\n".join(lines)""",
        ),
        inputs=lambda rng, c, mark: (words(rng, size(rng, 1, 4)),),
        parameters=lambda rng: (lambda c: {"c": c, "mark": c + " "})(rng.choice("-*+o")),
    ),
    Family(
        concept="numbered-lines-text",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to number the lines of a text: each line gets its number, counted "
            "from 1, and ': ' in front.",
            "Write a python function to put '1: ', '2: ' and so on before the lines of a "
            "multi-line string.",
            "Given a text with line breaks, return it with every line preceded by its 1-based "
            "number, a colon and a space.",
            "Add line numbers to a text in the form 'n: line', starting at 1.",
            "Return the text whose lines are prefixed with their number, ':' and a space, the "
            "first being line 1.",
            "I have several lines in a string and want them numbered like '1: first', still "
            "joined by newlines.",
        ),
        more_phrasings=(
            "Write a function to prefix the lines of a string with 'n: ', n running from 1.",
            "Write a python function to enumerate the rows of a multi-line text, first row 1, showing the counter, a colon and a blank before each.",
            "For a text holding newlines, return the same text in which '1: ' opens the first line, '2: ' the second, and so forth.",
            "What does a text look like with each of its lines carrying its own position, counted from one, and ': ' at the start?",
            "Text with 'n: ' before every line, from 1.",
            "Like a code listing: at the left of each line stands which line it is, the top one being 1, then a colon and a gap.",
            "The lines l_1, ..., l_n of a string (split at newline) are replaced by i, ': ', l_i and joined again by newline.",
            "Two lines 'tea' and 'milk' should turn into '1: tea' above '2: milk'; empty lines count and get a number as well.",
        ),
        names=("number_lines", "with_line_numbers", "numbered", "add_line_numbers"),
        solutions=(
            r"""def <f>(text):
    return "\n".join(f"{i}: {line}" for i, line in enumerate(text.split("\n"), 1))""",
            r"""def <f>(text):
    result = []
    number = 1
    for line in text.split("\n"):
        result.append(str(number) + ": " + line)
        number += 1
    return "\n".join(result)""",
        ),
        inputs=lambda rng: (lines_of(rng, 1, 4),),
    ),
    Family(
        concept="indent-all-lines",
        tags=("strings",),
        phrasings=(
            "Write a function to indent every line of a text by <k> spaces.",
            "Write a python function to put <k> spaces at the beginning of each line of a "
            "multi-line string.",
            "Given a text of non-empty lines, return it with all lines moved <k> spaces to the "
            "right.",
            "Shift each line of a text by <k> blanks; the line breaks remain.",
            "Return the lines of a string, each with <k> leading spaces added, joined by newlines "
            "as before.",
            "I need a block of text indented by <k> spaces, first line included.",
        ),
        more_phrasings=(
            "Write a function to push all lines of a string right by <k> spaces.",
            "Write a python function to insert a margin of <k> blanks at the left of every row of a text that holds newlines.",
            "Given a multi-line text, return it with <k> spaces in front of its first line and after each line break.",
            "How does a block of text read when all of its lines start <k> columns further right, filled with blanks?",
            "Every line with <k> spaces in front.",
            "Move the whole paragraph away from the left edge: type the space bar <k> times before each line, and change nothing else.",
            "The string whose lines are those of the argument, each one prefixed with <k> space characters, with the newline separators kept.",
            "Split at the newlines, prepend <k> blanks to all pieces without exception, join with newlines again.",
        ),
        names=("indent", "indent_lines", "shift_lines", "add_indent"),
        solutions=(
            r"""def <f>(text):
    return "\n".join(" " * <k> + line for line in text.split("\n"))""",
            """import textwrap

def <f>(text):
    return textwrap.indent(text, " " * <k>)""",
            r"""def <f>(text):
    spaces = " " * <k>
    return spaces + text.replace("\n", "\n" + spaces)""",
        ),
        inputs=lambda rng, k: (lines_of(rng, 1, 3),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 8))},
    ),
    Family(
        concept="indentation-levels",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to return the number of leading spaces of each line of a text, as a "
            "list.",
            "Write a python function to list the indentation (count of spaces at the start) of "
            "every line of a multi-line string.",
            "Given a text with line breaks, return for each line how many spaces it begins with.",
            "How far is each line of a text indented? Return a list of the numbers of spaces "
            "before the first other character.",
            "Return the list of leading-space counts, one per line of the string.",
            "I need the indentation width of all the lines of a text in order.",
        ),
        more_phrasings=(
            "Write a function to list, per line of a string, how many spaces it starts with.",
            "Write a python function to measure the left margin, in blanks, of all rows in a text with newlines.",
            "You have a text of several lines; return a list of ints telling, line by line, the length of the run of spaces at its beginning (0 for none).",
            "By how many spaces does every line of a given text begin, from top to bottom, as a list?",
            "Leading-space count of each line, as list.",
            "For every line say how far it is from the left edge, counting only the gaps before its first letter or sign.",
            "The sequence of lengths of the maximal space-only prefixes of a text's newline-separated lines (tabs don't count as spaces).",
            "A flush-left line gives 0, one moved in by four blanks gives 4; collect these figures for the whole block of text in order.",
        ),
        names=("indentations", "leading_spaces", "indent_levels", "line_indents"),
        solutions=(
            r"""def <f>(text):
    return [len(line) - len(line.lstrip(" ")) for line in text.split("\n")]""",
            r"""import re

def <f>(text):
    return [len(re.match(" *", line).group()) for line in text.split("\n")]""",
            """def <f>(text):
    counts = []
    for line in text.splitlines():
        count = 0
        while line[count] == " ":
            count += 1
        counts.append(count)
    return counts""",
        ),
        inputs=lambda rng: (
            "\n".join(
                " " * rng.choice((0, 2, 4, 4, 6, 1)) + w for w in words(rng, rng.randint(1, 5))
            ),
        ),
    ),
    Family(
        concept="table-row-text",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to write a list of cells as a table row: '| ' in front, ' | ' "
            "between and ' |' at the end.",
            "Write a python function to turn a non-empty list of values into '| a | b | c |'.",
            "Given a non-empty list of cells (numbers or strings), return them between vertical "
            "bars, one space on each side of every cell.",
            "Format a table row from a list with at least one value, like '| 3 | tea |', with "
            "bars also at both ends.",
            "Return a text in which each item of a non-empty list stands between '|' signs, "
            "padded by single spaces.",
            "I need rows of a Markdown table: the cells joined by ' | ' with '| ' before the "
            "first and ' |' after the last.",
        ),
        more_phrasings=(
            "Write a function to join one or more values with ' | ' and close the row off with '| ' at the left and ' |' at the right.",
            "Write a python function to render a list of at least one entry as a pipe-delimited line such as '| 4 | tea |'.",
            "Given cell values of any type in a non-empty list, return a Markdown line: a pipe, and then for each value a space, the value, a space and a pipe.",
            "What is the text of a table line whose columns hold the items of a given non-empty list, with bars outside and between and a blank beside each bar?",
            "A non-empty list as a '| a | b |' row.",
            "Draw upright strokes with gaps on both sides around every item, including one stroke before the first and one after the last (there is at least one item).",
            "For cells c_1 ... c_n, n >= 1, the string '| ' c_1 ' | ' ... ' | ' c_n ' |', numbers being converted to strings.",
            "[7] gives '| 7 |' and ['x', 2] gives '| x | 2 |'; any longer list simply has more cells of the same look.",
        ),
        names=("table_row", "make_row", "format_row", "markdown_row"),
        solutions=(
            """def <f>(cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"
""",
            """def <f>(cells):
    row = "|"
    for cell in cells:
        row += f" {cell} |"
    return row""",
            """def <f>(values):
    return "| " + " | ".join(map(str, values)) + " |"
""",
        ),
        inputs=lambda rng: (
            [rng.choice((word(rng), rng.randint(0, 99))) for _ in range(rng.randint(1, 5))],
        ),
    ),
    Family(
        concept="parse-table-row",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to read a table row like '| a | b |' into the list of its cells "
            "without the surrounding spaces.",
            "Write a python function to return the trimmed texts between the vertical bars of a "
            "row that begins and ends with '|'.",
            "Given a Markdown table row with bars at both ends, return its cells as a list of "
            "stripped strings.",
            "Split '|  x | yy|' into ['x', 'yy']: take the parts between the bars and remove the "
            "spaces around them.",
            "Return the cell texts, spaces trimmed, of a line whose first and last characters "
            "are '|' and whose cells are separated by '|'.",
            "I have rows such as '| red | 3 |' and need lists such as ['red', '3'].",
        ),
        more_phrasings=(
            "Write a function to pull the cell texts, stripped of spaces, out of a line like '| a | b |'.",
            "Write a python function to split a pipe-delimited line that has pipes at either end, trim the pieces and return them as a list.",
            "Given a row of a Markdown table, outer bars included, return what stands in its columns from left to right, as strings without blanks around them.",
            "Which entries does a table line such as '| tea|  5 |' contain, spaces at their edges not counted, as a list of strings?",
            "Stripped cells of a '|...|' row.",
            "The line has upright strokes at its start, its end and between its entries; write down the entries without the gaps next to the strokes.",
            "For a string '|' c_1 '|' ... '|' c_n '|' the list of the c_i with leading and trailing whitespace deleted; an all-blank cell yields ''.",
            "Cut the row at its bars, throw away the pieces before the first and after the last bar, and strip the others.",
        ),
        names=("parse_row", "row_cells", "read_row", "split_row"),
        solutions=(
            """def <f>(row):
    return [cell.strip() for cell in row.split("|")[1:-1]]""",
            """def <f>(row):
    return list(map(str.strip, row.strip("|").split("|")))""",
            r"""import re

def <f>(row):
    return [cell.strip() for cell in re.findall(r"\|([^|]+)", row)]""",
        ),
        inputs=lambda rng: (
            "|"
            + "".join(
                " " * rng.randint(0, 2)
                + rng.choice((w, w + " no", str(rng.randint(0, 50))))
                + " " * rng.randint(0, 2)
                + "|"
                for w in words(rng, rng.randint(1, 4))
            ),
        ),
    ),
    Family(
        concept="column-widths-of-table",
        tags=("lists", "strings"),
        phrasings=(
            "Write a function to return the width of each column of a table of strings: the "
            "length of its longest cell.",
            "Write a python function to compute for every column of a list of equally long rows "
            "of strings the greatest cell length.",
            "Given rows of strings (all with the same number of cells), return the list of the "
            "maximal lengths per column.",
            "How wide must each column of a text table be to fit its longest entry? The table is "
            "a list of rows of strings.",
            "Return the longest cell's length for all columns, from left to right, of a table "
            "given row by row.",
            "I want to print a table (list of lists of strings) and need a list with the size of "
            "the longest text of each column.",
        ),
        more_phrasings=(
            "Write a function to list the longest string length in each column of a table.",
            "Write a python function to find, for all columns of a rectangular list of string rows, how many characters the biggest entry has.",
            "Given a table as rows of equally many strings, return one int per column, left to right: the size of its longest string.",
            "How many characters must be reserved for each column so that all strings of a table, given as a list of rows, fit?",
            "Maximal cell length per column.",
            "I want to print a table neatly; tell me for every column how wide it has to be so that its widest word fits.",
            "For an m x n array of strings the sequence w_1 ... w_n, w_j being the maximum of len over the j-th entries of all rows.",
            "[['a', 'plum'], ['kiwi', 'fig']] gives [4, 4], since 'kiwi' is the longest on the left and 'plum' on the right.",
        ),
        names=("column_widths", "table_widths", "widths", "max_lengths"),
        solutions=(
            """def <f>(rows):
    return [max(len(cell) for cell in column) for column in zip(*rows)]""",
            """def <f>(table):
    widths = [0] * len(table[0])
    for row in table:
        for i, cell in enumerate(row):
            widths[i] = max(widths[i], len(cell))
    return widths""",
            """def <f>(rows):
    return [max(map(len, column)) for column in zip(*rows)]""",
        ),
        inputs=lambda rng: (
            (lambda width: [words(rng, width) for _ in range(rng.randint(1, 3))])(
                rng.randint(1, 3)
            ),
        ),
    ),
    Family(
        concept="title-with-small-words",
        tags=("strings",),
        phrasings=(
            "Write a function to capitalise every word of a lower-case title except 'a', 'an', "
            "'the', 'of' and 'and'; the first word always gets a capital.",
            "Write a python function to write a lower-case text as a title: words start with a "
            "capital, but a, an, the, of, and stay small unless they come first.",
            "Given a title in lower case, return it with initial capitals on its first word and "
            "on all words other than a, an, the, of, and.",
            "Put a lower-case headline in title case, keeping 'a', 'an', 'the', 'of', 'and' in "
            "small letters except at the start.",
            "Return the title with each word capitalised, leaving the words a / an / the / of / "
            "and as they are when they are not the first word.",
            "I need titles such as 'the end of a day' written 'The End of a Day': capitals on the "
            "first word and on all others but a, an, the, of, and.",
        ),
        more_phrasings=(
            "Write a function to title-case a lower-case string but leave a, an, the, of, and small unless they open it.",
            "Write a python function to set the initials of a headline (all small so far) in upper case, sparing articles, 'of' and 'and' that aren't in first place.",
            "Given words in small letters, return them with capital initials, though 'the', 'a', 'an', 'and', 'of' remain as they are when not the first word.",
            "How is a lower-case title printed if its first word, and every other word besides a, an, the, of, and, gets a big initial?",
            "Title case, inner a/an/the/of/and kept small.",
            "As on a book cover: big first letters, except for the little words a, an, the, of and and, which stay little unless the title begins with one; the text comes all in small letters.",
            "The title form of a lower-case text: word i is capitalised iff i is the first position or the word is not in {a, an, the, of, and}; words are joined by single spaces.",
            "'a tale of the sea and an island' should come back as 'A Tale of the Sea and an Island', other lower-case titles accordingly.",
        ),
        names=("title_case", "make_title", "book_title", "capitalise_title"),
        solutions=(
            """def <f>(title):
    small = ("a", "an", "the", "of", "and")
    words = title.split()
    return " ".join(
        w if i and w in small else w.capitalize() for i, w in enumerate(words))""",
            """def <f>(text):
    result = []
    for word in text.split():
        if result and word in ("a", "an", "the", "of", "and"):
            result.append(word)
        else:
            result.append(word[0].upper() + word[1:])
    return " ".join(result)""",
        ),
        inputs=lambda rng: (
            " ".join(
                rng.choice((w, w, w, "the", "of", "and", "a", "an"))
                for w in words(rng, rng.randint(2, 6))
            ),
        ),
    ),
    Family(
        concept="heading-level-and-text",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to read a heading line of '#' signs, a space and a text; return "
            "(number of '#', text), or (0, line) for other lines.",
            "Write a python function to return the level and the title of a line like '## Title' "
            "as a tuple; lines not beginning with '#' give (0, line).",
            "Given a line, return a tuple of how many '#' it starts with and the text after them "
            "and the space; a line without leading '#' has level 0 and stays whole.",
            "Parse a Markdown heading into (level, title), where the level is the count of "
            "leading '#'; an ordinary line is (0, line).",
            "Return (n, rest) for a line with n leading '#' signs followed by one space and the "
            "rest; if there are none, (0, line).",
            "I have lines such as '### Notes' and need (3, 'Notes'); lines that are no heading "
            "should give 0 and the line itself.",
        ),
        more_phrasings=(
            "Write a function to split '## Some title' into (2, 'Some title'), and give (0, line) when no '#' leads.",
            "Write a python function to count the hash marks opening a line and return the count with what comes after them and one blank; an unmarked line is paired with 0, whole.",
            "For a Markdown line, return a pair: the number of '#' in front and the rest behind the one separating space; if there is no '#' in front, 0 and the full line.",
            "What level and title does a line have, when each leading '#' adds one level, a blank precedes the title, and plain lines have level 0 and themselves as title?",
            "(number of leading '#', title after '# '), plain lines (0, line).",
            "Headlines start with one or more hash signs and a gap; tell how many signs and what the headline says, and for an ordinary line tell 0 and repeat it.",
            "For a line '#'^n ' ' t with n >= 1 the tuple (n, t); for a line s not starting with '#' the tuple (0, s).",
            "Only a line with '#' at its very start is a heading: '# Tea' gives (1, 'Tea'), while 'Tea # 1' is returned as (0, 'Tea # 1').",
        ),
        names=("parse_heading", "heading_level", "read_heading", "heading"),
        solutions=(
            """def <f>(line):
    level = len(line) - len(line.lstrip("#"))
    return (level, line[level + 1:]) if level else (0, line)""",
            """import re

def <f>(line):
    match = re.match("(#+) (.*)", line)
    return (len(match[1]), match[2]) if match else (0, line)""",
            """def <f>(line):
    if not line.startswith("#"):
        return 0, line
    signs, title = line.split(" ", 1)
    return len(signs), title""",
        ),
        inputs=lambda rng: (
            rng.choice(("", "# ", "## ", "### ", "#### "))
            + sentence(rng, rng.randint(1, 3)).capitalize(),
        ),
    ),
    Family(
        concept="matrix-from-text",
        tags=("parsing", "matrices"),
        phrasings=(
            "Write a function to parse a text of lines with space-separated integers into a "
            "matrix (list of lists of ints).",
            "Write a python function to read rows of whole numbers, one row per line and numbers "
            "separated by spaces, as a nested list.",
            "Given a multi-line string of integers, return a list with one list of ints for every "
            "line.",
            "Convert a text such as '1 2', newline, '3 4' to [[1, 2], [3, 4]].",
            "Return the matrix written in a string, whose rows are lines and whose entries are "
            "separated by blanks, as lists of ints.",
            "I have a grid of numbers as text (newlines between rows, spaces between numbers) and "
            "need it as a list of integer lists.",
        ),
        more_phrasings=(
            "Write a function to read an int matrix from a string, one row per line, entries parted by spaces.",
            "Write a python function to convert a multi-line block of blank-separated integers into nested lists, line by line.",
            "You have a string with newlines in which each line lists whole numbers; return a list of lists of ints with the same layout.",
            "What nested list of ints does a text hold whose lines are rows and whose spaces divide columns?",
            "Lines of integers to a list of int lists.",
            "Someone typed a grid of numbers, gaps between neighbours and a new line for each row; give it as a list of rows with real numbers.",
            "The matrix over the integers denoted by a string with newline as row delimiter and whitespace as entry delimiter, as list of rows.",
            "Split at the line breaks, split each line at blanks, turn every token into an int, and keep the rows apart.",
        ),
        names=("parse_matrix", "text_to_matrix", "read_matrix", "matrix_from_text"),
        solutions=(
            r"""def <f>(text):
    return [[int(n) for n in line.split()] for line in text.split("\n")]""",
            """def <f>(text):
    matrix = []
    for line in text.splitlines():
        matrix.append(list(map(int, line.split())))
    return matrix""",
            r"""def <f>(text):
    return [list(map(int, row.split(" "))) for row in text.split("\n")]""",
        ),
        inputs=lambda rng: (
            (
                lambda width: "\n".join(
                    " ".join(str(n) for n in integers(rng, -9, 30, width))
                    for _ in range(rng.randint(1, 3))
                )
            )(rng.randint(1, 4)),
        ),
    ),
    Family(
        concept="matrix-to-text",
        tags=("strings", "matrices"),
        phrasings=(
            "Write a function to write a matrix of numbers as text: entries separated by '<c>', "
            "rows by newlines.",
            "Write a python function to turn a list of lists into lines, one per row, in which "
            "the values are joined by '<c>'.",
            "Given a nested list, return a string with a line for each inner list, its items "
            "joined with '<c>'.",
            "Format the rows of a matrix as lines of '<c>'-separated values, without a line break "
            "at the end.",
            "Return the text of a matrix, '<c>' between the numbers of a row and a newline "
            "between the rows.",
            "I need a list of rows as one string: values divided by '<c>', rows divided by line "
            "breaks.",
        ),
        more_phrasings=(
            "Write a function to dump a 2D list as a string: '<c>' within rows, newline after each but the last.",
            "Write a python function to serialize rows of numbers, with '<c>' as column delimiter and a line break as row delimiter.",
            "You have a list of number lists; return one text whose lines show these lists with '<c>' between neighbours.",
            "How is a matrix written as text if '<c>' divides the entries in a row and every row has its own line?",
            "2D list to lines with '<c>' between entries.",
            "Write the grid of numbers down row under row, and put '<c>' between numbers standing side by side.",
            "The string representation of a matrix with field separator '<c>' and record separator newline, none of either at an end.",
            "A table of n rows gives n lines; in a line of m numbers the text '<c>' stands m - 1 times, only between numbers.",
        ),
        names=("matrix_to_text", "rows_to_text", "format_matrix", "write_matrix"),
        solutions=(
            r"""def <f>(matrix):
    return "\n".join(<c>.join(str(x) for x in row) for row in matrix)""",
            r"""def <f>(rows):
    lines = []
    for row in rows:
        lines.append(<c>.join(map(str, row)))
    return "\n".join(lines)""",
            r"""def <f>(matrix):
    text = ""
    for i, row in enumerate(matrix):
        if i > 0:
            text += "\n"
        text += <c>.join([str(value) for value in row])
    return text""",
        ),
        inputs=lambda rng, c: (
            (lambda width: [integers(rng, 0, 40, width) for _ in range(rng.randint(1, 3))])(
                rng.randint(1, 4)
            ),
        ),
        parameters=lambda rng: {"c": rng.choice(",;:|/")},
    ),
    Family(
        concept="dictionary-to-lines",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to write a dictionary as lines 'key: value', sorted by key.",
            "Write a python function to return a text with one line per entry of a dict, key, ': "
            "' and value, the keys in alphabetical order.",
            "Given a dictionary with string keys, return its entries as 'key: value' lines joined "
            "by newlines, ordered by key.",
            "Print-format a dict: alphabetically sorted keys, each on its own line with a colon, "
            "a space and its value.",
            "Return the sorted entries of a dictionary as text lines of the form 'key: value', no "
            "newline at the end.",
            "I need settings from a dict as text, one 'name: value' per line, names in ascending "
            "order.",
        ),
        more_phrasings=(
            "Write a function to list a dict as 'key: value' rows in key order, newlines in between.",
            "Write a python function to dump the entries of a mapping with string keys, alphabetically, each as key, colon, blank, value on its own row.",
            "Given a dict keyed by strings, return a single text: after sorting by key, every pair takes one line of the form 'key: value'.",
            "How does a dictionary read as a text of 'key: value' lines, when its keys go from A to Z?",
            "Sorted 'key: value' lines of a dict.",
            "Write each name with its value behind a colon and a gap, one under the other, the names in dictionary (alphabet) order.",
            "The newline-joined strings k ': ' d[k], k running over the keys of d in ascending order; the empty mapping gives ''.",
            "{'tea': 2, 'ham': 9} should become 'ham: 9' and, on the next line, 'tea: 2', with no line break behind it.",
        ),
        names=("dict_to_lines", "format_dict", "settings_text", "write_entries"),
        solutions=(
            r"""def <f>(d):
    return "\n".join(f"{key}: {d[key]}" for key in sorted(d))""",
            r"""def <f>(settings):
    lines = []
    for key, value in sorted(settings.items()):
        lines.append(key + ": " + str(value))
    return "\n".join(lines)""",
        ),
        inputs=lambda rng: (mapping(rng, 0, 60, size(rng, 1, 4)),),
    ),
    Family(
        concept="longest-line-of-text",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the longest line of a text, the first of them if several "
            "are equally long.",
            "Write a python function to find the line with the most characters in a multi-line "
            "string; on a tie the earlier line.",
            "Given a text with newlines, return its longest line (the topmost one in case of a "
            "tie).",
            "Which line of a text has the greatest length? Return the first such line.",
            "Return the line of maximal length in a string of several lines, preferring the one "
            "that comes first.",
            "I need the widest line of a text, the first one if there are more, as a string.",
        ),
        more_phrasings=(
            "Write a function to pick the line with the most characters from a string, the upper one on ties.",
            "Write a python function to return the widest row of a multi-line text; among equally wide rows the first counts.",
            "Given several lines in one string, return the one with maximal length, and the earliest where more than one has it.",
            "Which row of a text with newlines is longest, the top one winning if lengths are equal?",
            "First line of greatest length.",
            "Look down the lines of the text and give me the one that reaches furthest to the right; if some reach equally far, take the uppermost.",
            "The element of least index among those of maximum length in the sequence of newline-separated lines of a string.",
            "No line is longer than the result, and all lines above it are shorter; return that line itself, not its length.",
        ),
        names=("longest_line", "widest_line", "find_longest_line", "max_line"),
        solutions=(
            r"""def <f>(text):
    return max(text.split("\n"), key=len)""",
            r"""def <f>(text):
    best = ""
    for line in text.split("\n"):
        if len(line) > len(best):
            best = line
    return best""",
            """def <f>(text):
    return sorted(text.splitlines(), key=lambda line: -len(line))[0]""",
        ),
        inputs=lambda rng: (lines_of(rng, 2, 5),),
    ),
)
