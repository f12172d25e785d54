"""Families that cut a text into pieces."""

from training.corpus.draw import letters, sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="split-at-several-separators",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to split a string at every comma, semicolon or space.",
            "Write a python function to cut a text into pieces wherever a ',', ';' or ' ' stands "
            "and return the list.",
            "Given a string, return the list of its parts between commas, semicolons and spaces.",
            "Split a text on three separators: the comma, the semicolon and the space.",
            "Return the pieces of a string that are divided by any of ',', ';' and ' '.",
            "I need a text taken apart at each single comma, semicolon or space, as a list of "
            "strings.",
        ),
        names=("split_many", "split_on_separators", "multi_split", "cut_text"),
        solutions=(
            """import re

def <f>(text):
    return re.split("[,; ]", text)""",
            """def <f>(text):
    return text.replace(",", " ").replace(";", " ").split(" ")""",
            """def <f>(s):
    parts = [""]
    for c in s:
        if c in ",; ":
            parts.append("")
        else:
            parts[-1] += c
    return parts""",
        ),
        inputs=lambda rng: (
            "".join(w + rng.choice(",; ") for w in words(rng, rng.randint(1, 5))) + word(rng),
        ),
    ),
    Family(
        concept="letter-and-digit-blocks",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to split a string of small letters and digits into blocks of "
            "letters and blocks of digits.",
            "Write a python function to cut a text like 'ab12c3' into ['ab', '12', 'c', '3'].",
            "Given a string of lower-case letters and digits, return the list of its maximal "
            "letter runs and digit runs in order.",
            "Separate the alternating groups of letters and digits of a string into a list.",
            "Return the pieces of a text, each made of letters only or of digits only and as long "
            "as possible.",
            "Break a code such as 'x9yz' where letters change to digits or digits to letters, and "
            "return the parts.",
        ),
        names=("split_blocks", "letter_digit_blocks", "split_groups", "alternate_blocks"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"[a-z]+|\d+", text)""",
            """from itertools import groupby

def <f>(text):
    return ["".join(group) for _, group in groupby(text, str.isdigit)]""",
            """def <f>(s):
    blocks = []
    for c in s:
        if blocks and blocks[-1].isdigit() == c.isdigit():
            blocks[-1] += c
        else:
            blocks.append(c)
    return blocks""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 8), "abcxyz012789"),),
    ),
    Family(
        concept="split-into-sentences",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to split a text into its sentences, each ending with '.', '!' or "
            "'?', as a list.",
            "Write a python function to return the sentences of a text, with their end mark (. ! "
            "or ?) and without outer spaces.",
            "Given a text, return the list of its sentences; every sentence keeps its final '.', "
            "'!' or '?'.",
            "Cut a text after each full stop, exclamation mark or question mark and strip the "
            "spaces around the parts.",
            "Return a list of sentences where '.', '!' and '?' each close one and stay attached "
            "to it.",
            "I have a paragraph and need its single sentences, punctuation included, no spaces at "
            "the ends.",
        ),
        names=("split_sentences", "sentences", "get_sentences", "list_sentences"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"[^.!?\s][^.!?]*[.!?]", text)""",
            """def <f>(text):
    result = []
    current = ""
    for c in text:
        current += c
        if c in ".!?":
            result.append(current.strip())
            current = ""
    return result""",
            """import re

def <f>(text):
    return re.split("(?<=[.!?]) ", text) if text else []""",
        ),
        inputs=lambda rng: (
            " ".join(
                sentence(rng, rng.randint(1, 3)) + rng.choice(".!?") for _ in range(size(rng, 1, 3))
            ),
        ),
    ),
    Family(
        concept="split-at-first-sign",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to split a string at its first '<c>' into a tuple of the text "
            "before and the text after it.",
            "Write a python function to return (left, right) of the first '<c>' in a text; "
            "without one, right is empty.",
            "Given a string, cut it at the leftmost '<c>' and return both parts as a tuple; if "
            "none occurs, the second part is ''.",
            "Return a pair: what stands before the first '<c>' of the text and everything behind "
            "it ('' if it has no '<c>').",
            "Divide a text in two at the first '<c>' only, later ones stay; no '<c>' means (text, "
            "'').",
            "I need the parts before and after the first '<c>' as a tuple, with an empty second "
            "part when it is missing.",
        ),
        names=("split_first", "cut_at_first", "split_pair", "before_and_after"),
        solutions=(
            """def <f>(text):
    left, _, right = text.partition(<c>)
    return left, right""",
            """def <f>(text):
    parts = text.split(<c>, 1)
    return (parts[0], parts[1]) if len(parts) == 2 else (text, "")""",
            """def <f>(s):
    i = s.find(<c>)
    if i == -1:
        return s, ""
    return s[:i], s[i + 1:]""",
        ),
        inputs=lambda rng, c: (c.join(words(rng, rng.choice((1, 2, 3, 3)))),),
        parameters=lambda rng: {"c": rng.choice(":=-/.")},
    ),
    Family(
        concept="split-at-last-sign",
        tags=("parsing", "tuples"),
        phrasings=(
            "Write a function to split a string at its last '<c>' into a tuple of the text before "
            "and the text after it.",
            "Write a python function to return (left, right) of the last '<c>' in a text; without "
            "one, left is empty.",
            "Given a string, cut it at the rightmost '<c>' and return both parts as a tuple; if "
            "none occurs, the first part is ''.",
            "Return a pair: everything before the last '<c>' of the text and what stands behind "
            "it; ('', text) if it has no '<c>'.",
            "Divide a text in two at the final '<c>' only, earlier ones stay; no '<c>' means ('', "
            "text).",
            "I need the parts before and after the last '<c>' as a tuple, with an empty first "
            "part when it is missing.",
        ),
        names=("split_last", "cut_at_last", "split_pair", "last_separator"),
        solutions=(
            """def <f>(text):
    left, _, right = text.rpartition(<c>)
    return left, right""",
            """def <f>(text):
    parts = text.rsplit(<c>, 1)
    return (parts[0], parts[1]) if len(parts) == 2 else ("", text)""",
            """def <f>(s):
    i = s.rfind(<c>)
    if i == -1:
        return "", s
    return s[:i], s[i + 1:]""",
        ),
        inputs=lambda rng, c: (c.join(words(rng, rng.choice((1, 2, 3, 3)))),),
        parameters=lambda rng: {"c": rng.choice(":=-/.")},
    ),
    Family(
        concept="split-keeping-operators",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to split an expression without spaces at its signs + - * / and keep "
            "the signs as items.",
            "Write a python function to tokenise a text such as '12+3*x' into ['12', '+', '3', "
            "'*', 'x'].",
            "Given an expression of names and numbers joined by + - * /, return the list of "
            "operands and operators in order.",
            "Cut an arithmetic text without spaces into its operands and the operators + - * / "
            "between them.",
            "Return the tokens of an expression: every operator (+ - * /) by itself, everything "
            "in between as one item.",
            "I need 'a-10/b' broken into ['a', '-', '10', '/', 'b'], for any operands joined by + "
            "- * and /.",
        ),
        names=("tokenise", "tokenize", "split_expression", "tokens"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"\w+|[-+*/]", text)""",
            """import re

def <f>(text):
    return re.split("([-+*/])", text)""",
            """def <f>(expression):
    for sign in "+-*/":
        expression = expression.replace(sign, f" {sign} ")
    return expression.split()""",
        ),
        inputs=lambda rng: (
            "".join(str(rng.randint(1, 30)) + rng.choice("+-*/") for _ in range(size(rng, 1, 4)))
            + rng.choice("abxy"),
        ),
    ),
    Family(
        concept="runs-of-equal-characters",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to split a string into its runs of equal characters.",
            "Write a python function to cut a text into maximal blocks of one repeated character, "
            "as a list of strings.",
            "Given a string, return the list of its groups of identical neighbouring characters, "
            "so 'aab' gives ['aa', 'b'].",
            "Break a text wherever two neighbouring characters differ and return the pieces.",
            "Return the consecutive runs of the same character in a string as a list of "
            "substrings.",
            "I want 'xxyzz' divided into ['xx', 'y', 'zz'], and any other text the same way.",
        ),
        names=("split_runs", "character_runs", "equal_blocks", "group_characters"),
        solutions=(
            """from itertools import groupby

def <f>(text):
    return ["".join(group) for _, group in groupby(text)]""",
            r"""import re

def <f>(text):
    return [m.group() for m in re.finditer(r"(.)\1*", text)]""",
            """def <f>(s):
    runs = []
    for c in s:
        if runs and runs[-1][0] == c:
            runs[-1] += c
        else:
            runs.append(c)
    return runs""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 8), rng.choice(("ab", "xyz"))),),
    ),
    Family(
        concept="split-at-digits",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to split a string at its digits and return the non-empty pieces in "
            "between.",
            "Write a python function to list the parts of a text that are separated by one or "
            "more digits, empty parts left out.",
            "Given a string, return the non-empty stretches of text that lie between its digits.",
            "Cut a text at every digit, throw the digits and any empty pieces away and return the "
            "list of the rest.",
            "Return all maximal pieces of a string that contain no digit, in order.",
            "Treat digits as separators and return the list of pieces they divide a text into, no "
            "empty strings.",
        ),
        names=("split_at_digits", "between_digits", "digit_split", "non_digit_parts"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"\D+", text)""",
            """import re

def <f>(text):
    return [part for part in re.split("[0-9]", text) if part]""",
            r"""def <f>(s):
    for digit in "0123456789":
        s = s.replace(digit, "\n")
    return [part for part in s.split("\n") if part != ""]""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 4, 10), "abcdxyz -01257"),),
    ),
    Family(
        concept="lines-without-blank-ones",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to split a text into lines and return those that are not blank.",
            "Write a python function to list the non-empty lines of a text, where lines of only "
            "spaces count as empty.",
            "Given a multi-line string, return the list of its lines, leaving out the blank ones "
            "(empty or just spaces).",
            "Return every line of a text that contains something other than spaces, unchanged and "
            "in order.",
            "Drop the empty and the space-only lines of a text and give the others as a list.",
            "I have a text with line breaks and need its lines without the blank ones, as they "
            "are.",
        ),
        names=("non_blank_lines", "filled_lines", "drop_blank_lines", "get_lines"),
        solutions=(
            r"""def <f>(text):
    return [line for line in text.split("\n") if line.strip()]""",
            """def <f>(text):
    lines = []
    for line in text.splitlines():
        if line.strip() != "":
            lines.append(line)
    return lines""",
            r"""def <f>(text):
    return list(filter(str.strip, text.split("\n")))""",
        ),
        inputs=lambda rng: (
            "\n".join(
                rng.choice((word(rng), word(rng), "", "  ", " " + word(rng)))
                for _ in range(rng.randint(2, 6))
            ),
        ),
    ),
    Family(
        concept="text-before-comment",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to remove a comment, from the first '<c>' to the end, from a line "
            "and strip trailing spaces.",
            "Write a python function to return the part of a line before its first '<c>', without "
            "spaces at its end.",
            "Given a line of code, cut off everything from the first '<c>' on and the spaces left "
            "at the end.",
            "Return a line without its comment, which starts at the first '<c>'; no blanks may "
            "remain at the right end.",
            "Strip the comment introduced by '<c>' off a line, trailing spaces too; a line "
            "without '<c>' only loses trailing spaces.",
            "I need the line up to its first '<c>', or all of it if there is none, with spaces on "
            "the right removed.",
        ),
        names=("remove_comment", "strip_comment", "without_comment", "cut_comment"),
        solutions=(
            """def <f>(line):
    return line.split(<c>)[0].rstrip()""",
            """def <f>(line):
    end = line.find(<c>)
    if end >= 0:
        line = line[:end]
    return line.rstrip()""",
            """def <f>(text):
    return text.partition(<c>)[0].rstrip(" ")""",
        ),
        inputs=lambda rng, c: (
            " " * rng.choice((0, 0, 2))
            + word(rng)
            + " = "
            + str(rng.randint(1, 99))
            + " " * rng.randint(0, 2)
            + rng.choice(("", c, c))
            + rng.choice((" " + word(rng), word(rng) + c, " ")),
        ),
        parameters=lambda rng: {"c": rng.choice("#;%")},
    ),
    Family(
        concept="fixed-width-fields",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to cut a string into consecutive pieces whose lengths are given in "
            "a list.",
            "Write a python function to split a text into fields of fixed widths, passed as a "
            "list of numbers.",
            "Given a line and a list of column widths, return the list of the columns' texts, one "
            "after another.",
            "Take a string apart into parts of the listed lengths, from left to right; leftover "
            "characters are dropped.",
            "Return the successive substrings of a text that have the given lengths (arguments: "
            "text, widths).",
            "I have fixed-width records and need their fields: arguments are the line and the "
            "widths in order.",
        ),
        names=("fixed_width", "split_widths", "cut_columns", "split_by_lengths"),
        solutions=(
            """def <f>(text, widths):
    parts = []
    start = 0
    for width in widths:
        parts.append(text[start:start + width])
        start += width
    return parts""",
            """def <f>(line, widths):
    fields = []
    for width in widths:
        fields.append(line[:width])
        line = line[width:]
    return fields""",
            """def <f>(text, widths):
    return [text[sum(widths[:i]):sum(widths[:i + 1])] for i in range(len(widths))]""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(10, 12)),
            [rng.randint(1, 4) for _ in range(rng.randint(1, 3))],
        ),
    ),
)
