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
        more_phrasings=(
            "Write a function to split on ',', ';' and ' ', each one separately.",
            "Write a python function to tokenize a string with three kinds of single-character delimiters, blank, comma and semicolon; neighbouring delimiters leave empty pieces.",
            "Given text, return the list of substrings you get by cutting at each ',' and ';' and ' ' in it.",
            "Which pieces come about when a text is cut at every space, every comma and every semicolon?",
            "Pieces between commas, semicolons and spaces.",
            "Take scissors and cut the text wherever there is a comma, a semicolon or a gap, throwing these signs away; line up the pieces.",
            "The list of maximal, possibly empty, factors of a string delimited by characters of the set {',', ';', ' '}.",
            "Treat ';' and ' ' as though they were commas and split at the commas: 'a;b c,d' gives ['a', 'b', 'c', 'd'].",
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
        more_phrasings=(
            "Write a function to chop a string of a-z and 0-9 wherever letters and digits change over.",
            "Write a python function to list the maximal alphabetic and numeric stretches of a small-letter alphanumeric code in order.",
            "Given something like 'abc12x', return ['abc', '12', 'x']: a new piece begins whenever the kind of character changes.",
            "What groups, either all lower-case letters or all digits, follow each other in a code, as a list of strings?",
            "List of a code's letter groups and digit groups.",
            "Cut between a letter and a figure that touch, whichever comes first, but never between two letters or two figures.",
            "The factorisation of a word over a-z and 0-9 into maximal factors, each within one of the two classes.",
            "The pieces joined give the code again, no piece mixes letters with digits, and no two neighbouring pieces are of the same kind.",
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
        more_phrasings=(
            "Write a function to list a text's sentences, end mark (. ! ?) kept, no blanks around.",
            "Write a python function to segment a paragraph behind each full stop, exclamation or question mark, trimming leading spaces of every sentence.",
            "Given a paragraph, return its sentences in order as strings that finish with their own '.', '!' or '?'.",
            "Which sentences make up a text, if '.', '?' and '!' are what closes them and is kept with them?",
            "Sentences with their . ! or ? as a list.",
            "Read until a point, a question mark or an exclamation mark; that is one sentence, mark included; leave out the gap and read the next one.",
            "The list of maximal segments, starting at a non-blank character, of characters other than '.', '!', '?', each with the one of these marks that terminates it.",
            "'Hi! Is it hot? Yes.' gives ['Hi!', 'Is it hot?', 'Yes.']; proceed so with any text.",
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
        more_phrasings=(
            "Write a function to break a string at the first '<c>' into (before, after), after being '' if there is none.",
            "Write a python function to halve a text at the earliest '<c>', dropping that one sign; a text lacking it is paired with an empty string.",
            "You have a text that may contain '<c>' several times or never; return a tuple of the part up to the first one and the part behind it, or (text, '').",
            "What comes ahead of the first '<c>' in a text and what comes behind it, as a tuple, with '' for the latter if there's no '<c>'?",
            "(before, after) of the first '<c>', else (text, '').",
            "Read up to the first '<c>': what you read is one half, all that follows, with any further '<c>' in it, is the other; with no '<c>' the other half is empty.",
            "The pair (u, v) with text = u '<c>' v and u free of '<c>'; (text, '') if there is no such decomposition.",
            "Later occurrences of '<c>' stay in the second part; only the first one disappears, and a text with none comes back whole with '' beside it.",
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
        more_phrasings=(
            "Write a function to break a string at the last '<c>' into (before, after), before being '' if there is none.",
            "Write a python function to halve a text at the latest '<c>', dropping that one sign; a text lacking it comes second after an empty string.",
            "You have a text that may contain '<c>' several times or never; return a tuple of the part up to the last one and the part behind it, or ('', text).",
            "What comes ahead of the last '<c>' in a text and what comes behind it, as a tuple, with '' for the former if there's no '<c>'?",
            "(before, after) of the last '<c>', else ('', text).",
            "Go back from the end until you meet a '<c>': what you passed is the second half, all before it, other '<c>' included, is the first; meeting none, the first is empty.",
            "The pair (u, v) with text = u '<c>' v and v free of '<c>'; ('', text) if there is no such decomposition.",
            "Earlier occurrences of '<c>' stay in the first part; only the final one disappears, and a text with none becomes the second part beside ''.",
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
        more_phrasings=(
            "Write a function to break a spaceless formula into operands and the signs + - * /, all kept in order.",
            "Write a python function to lex an arithmetic string: names or numbers are tokens, and so is each of '+', '-', '*', '/'.",
            "Given text like 'x*4-rate', return ['x', '*', '4', '-', 'rate'].",
            "Which tokens, as strings, does a formula without blanks have if its four basic operators stand for themselves?",
            "Operands and + - * / of a formula, as a list.",
            "Cut a sum such as 3*a+10 before and after every plus, minus, times and slash, and list all the bits, signs too.",
            "The token list of a string over word characters and {+, -, *, /}: maximal word-character runs and single operators.",
            "Joined together, the items give the text again; each item is either one of the four signs or a longest piece without any.",
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
        more_phrasings=(
            "Write a function to break a string wherever a character differs from the one before.",
            "Write a python function to partition a text into its longest stretches of a single character each, in order.",
            "Given something like 'bbaab', return ['bb', 'aa', 'b'].",
            "Which groups do the characters of a text form, if equal ones standing side by side are kept together?",
            "Runs of same characters as a list of strings.",
            "Cut the text between any two neighbours that are not alike; pieces of like letters stay whole; list the pieces.",
            "The unique factorisation of a string into maximal constant factors, as a list.",
            "Joined, the pieces are the text; every piece repeats one character, and adjacent pieces use different characters.",
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
        more_phrasings=(
            "Write a function to list the digit-free chunks of a string, none of them empty.",
            "Write a python function to break a text up at its figures 0-9, discarding the figures and any empty pieces.",
            "Given something like 'ab1c23-d', return ['ab', 'c', '-d'].",
            "What pieces of text are found between, before and after the digits of a string, empty ones not counted?",
            "Non-empty parts of a text without digits.",
            "Rub out all figures so that holes appear, and write down the bits of text that are left, one by one.",
            "The list of maximal non-empty factors of a string that contain no decimal digit.",
            "Collect characters until a digit comes; then, if you have collected any, store them as a piece and begin afresh; the end of the text closes the last piece.",
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
        more_phrasings=(
            "Write a function to list a text's lines except those that are empty or all spaces.",
            "Write a python function to break a string at its newlines and filter out whatever has no visible character, other lines unstripped.",
            "Given text with line breaks, return the lines that have something other than white space on them, unaltered and in order.",
            "Which lines of a text really have something written on them, as a list?",
            "Non-blank lines of a text.",
            "Leave out the lines with nothing on them or just gaps, and list the others, their own gaps at the edges included.",
            "The newline-delimited segments of a string that contain at least one non-whitespace character.",
            "The contrary of a blank line is wanted: every line on which you could put your finger on a letter or sign, with its indentation.",
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
        more_phrasings=(
            "Write a function to drop everything from the first '<c>' in a line, and blanks at the end of what's left.",
            "Write a python function to discard the remark that '<c>' opens in a line of source text and right-strip the remaining code.",
            "Given a line, return what precedes its first '<c>' (the whole line if it has none), trimmed on the right only.",
            "What is left of a program line without the comment that starts at its first '<c>' and without spaces at the end?",
            "Line up to its first '<c>', right-stripped.",
            "All from the sign '<c>' onwards is just a note to the reader; take it away, and the gap before it too; a line with no note only loses gaps at its end.",
            "For a line u '<c>' v with u free of '<c>', or a line u without it, the string u minus its trailing whitespace.",
            "Blanks at the beginning stay, blanks at the end go, and of '<c>' and what comes behind it nothing is seen in the result.",
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
        more_phrasings=(
            "Write a function to chop a string, front to back, into chunks of the sizes in a list (text first, sizes second).",
            "Write a python function to slice a record into columns that lie next to each other, the second argument listing their character counts.",
            "You have a line of text and then a list of ints; return the substrings that take up that many characters each, beginning at the left edge.",
            "Which pieces does one get by cutting a first string, then the next and so on from a text, each as long as the corresponding number says?",
            "Substrings of given lengths, in sequence (text, lengths).",
            "Old machines write tables without separators; told how wide each column is, read the columns off a line, the line coming first and the widths after it.",
            "For a string s and widths w_1 ... w_n the list of factors s[p_i : p_i + w_i], where p_i is the sum of the earlier widths.",
            "('abcdef', [2, 1, 3]) gives ['ab', 'c', 'def']: take two characters, then one, then three, never going back; what lies beyond is dropped.",
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
