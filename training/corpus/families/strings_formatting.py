"""Families about padding, joining and laying out text."""

from training.corpus.draw import sentence, size, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="pad-left-with-sign",
        tags=("strings",),
        phrasings=(
            "Write a function to pad a string on the left with '<c>' up to a given width; "
            "longer strings stay as they are.",
            "Write a python function to put as many '<c>' in front of a text as it lacks to "
            "have the given length.",
            "Given a string and a width, return it right-aligned in that width, filled up with "
            "'<c>'.",
            "Fill a text with '<c>' at its beginning until it has the width passed; don't "
            "shorten it.",
            "Return the string preceded by enough '<c>' signs to reach the width (none if it "
            "is already that long).",
            "I want codes of equal width: add '<c>' on the left side up to the width.",
        ),
        names=("pad_left", "left_pad", "fill_left", "right_align"),
        solutions=(
            """def <f>(text, width):
    return text.rjust(width, <c>)""",
            """def <f>(s, width):
    return <c> * (width - len(s)) + s""",
            """def <f>(text, width):
    while len(text) < width:
        text = <c> + text
    return text""",
        ),
        inputs=lambda rng, c: (word(rng), rng.randint(2, 9)),
        parameters=lambda rng: {"c": rng.choice("*.-_0#x")},
    ),
    Family(
        concept="pad-right-with-sign",
        tags=("strings",),
        phrasings=(
            "Write a function to pad a string on the right with '<c>' up to a given width; "
            "longer strings stay as they are.",
            "Write a python function to put as many '<c>' behind a text as it lacks to have "
            "the given length.",
            "Given a string and a width, return it left-aligned in that width, filled up with "
            "'<c>'.",
            "Fill a text with '<c>' at its end until it has the width passed; don't shorten it.",
            "Return the string followed by enough '<c>' signs to reach the width (none if it "
            "is already that long).",
            "I need entries of equal width: add '<c>' on the right side up to the width.",
        ),
        more_phrasings=(
            "Write a function to append '<c>' to a string until it has a given width; never shorten it.",
            "Write a python function to left-justify a text in a field of the width passed, the free places being filled with '<c>'.",
            "For a string and a number, return the string followed by so many '<c>' that its length is that number, or the string alone if it is that long or longer.",
            "What does a text look like once '<c>' signs have been added behind it up to the wanted total length?",
            "Text padded at the end with '<c>' to width.",
            "The form has so many boxes. Write the text one letter per box from the left and put '<c>' in each box left empty; if there are too few boxes, write it all nevertheless.",
            "s followed by max(0, w - len(s)) copies of '<c>', for a string s and a width w.",
            "A text shorter than the width gains '<c>' after '<c>' at its right end until it is no longer shorter; others come back the same.",
        ),
        names=("pad_right", "right_pad", "fill_right", "left_align"),
        solutions=(
            """def <f>(text, width):
    return text.ljust(width, <c>)""",
            """def <f>(s, width):
    return s + <c> * (width - len(s))""",
            """def <f>(text, width):
    while len(text) < width:
        text += <c>
    return text""",
        ),
        inputs=lambda rng, c: (word(rng), rng.randint(2, 9)),
        parameters=lambda rng: {"c": rng.choice("*.-_0#x")},
    ),
    Family(
        concept="centre-between-signs",
        tags=("strings",),
        phrasings=(
            "Write a function to put n '<c>' signs on either side of a string.",
            "Write a python function to surround a text with n times '<c>' on its left and as "
            "many on its right.",
            "Given a string and n, return it with n '<c>' in front and n '<c>' behind.",
            "Decorate a text with '<c>' repeated n times at both ends (arguments: text, n).",
            "Return the text between two rows of n '<c>' characters, without spaces.",
            "I want a heading framed on both sides by the same number n of '<c>' signs.",
        ),
        more_phrasings=(
            "Write a function to add n copies of '<c>' before and after a string.",
            "Write a python function to enclose a text, the first argument, between two equal runs of '<c>', whose length is the second.",
            "For a text and a number n, return '<c>' n times, the text, and '<c>' n times again, without gaps.",
            "How does the text read with n '<c>' signs put in front of it and just as many behind it?",
            "Text flanked by n '<c>' on each side.",
            "Hang n '<c>' on the left end of the word and n on the right end; nothing comes in between.",
            "c^n s c^n for a string s and a number n, where c is '<c>'.",
            "The result is longer than the text by twice n, all the additional characters being '<c>', half of them leading and half trailing.",
        ),
        names=("surround", "decorate", "frame_text", "both_sides"),
        solutions=(
            """def <f>(text, n):
    return <c> * n + text + <c> * n""",
            """def <f>(text, n):
    side = <c> * n
    return f"{side}{text}{side}"
""",
            """def <f>(s, n):
    return s.center(len(s) + 2 * n, <c>)""",
        ),
        inputs=lambda rng, c: (word(rng), rng.randint(0, 5)),
        parameters=lambda rng: {"c": rng.choice("*=-~#+")},
    ),
    Family(
        concept="zero-fill-number",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to write a non-negative integer as a string of at least <k> "
            "digits, with leading zeros.",
            "Write a python function to convert a number (0 or more) to a text filled up with "
            "zeros on the left to <k> characters.",
            "Given a non-negative integer, return it as a string zero-padded to width <k>; "
            "longer numbers are not cut.",
            "Format a number with leading zeros so that it has <k> digits or more.",
            "Return the decimal digits of a non-negative number, with zeros in front if there "
            "are fewer than <k>.",
            "I need ticket numbers as text of <k> digits, filled with zeros from the left "
            "where they are short.",
        ),
        names=("zero_fill", "zero_pad", "with_zeros", "pad_number"),
        solutions=(
            """def <f>(n):
    return str(n).zfill(<k>)""",
            """def <f>(number):
    text = str(number)
    return "0" * (<k> - len(text)) + text""",
            """def <f>(n):
    return str(n).rjust(<k>, "0")""",
        ),
        inputs=lambda rng, k: (rng.randint(0, 10 ** rng.randint(1, 6)),),
        parameters=lambda rng: {"k": rng.randint(3, 6)},
    ),
    Family(
        concept="join-with-commas-and",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to join a list of words with commas, but with ' <w> ' before the "
            "last one and no comma there.",
            "Write a python function to turn a list of words into an enumeration like 'a, b "
            "<w> c'; one word stays alone and no words give ''.",
            "Given a list of words, return them as an English list: ', ' in between, ' <w> ' "
            "in place of the last comma.",
            "Write out the strings of a list as 'x, y <w> z' ('x <w> y' for two, 'x' for one, "
            "'' for none).",
            "Return a sentence part listing all items, separated by ', ' except ' <w> ' "
            "between the last two.",
            "I have a list of names and want the text 'Ann, Bob <w> Eve' from it.",
        ),
        more_phrasings=(
            "Write a function to list words in a sentence with ', ' between them but ' <w> ' before the final one.",
            "Write a python function to build an enumeration from a list of strings, the last two being connected by ' <w> ' and the others by ', '; a lone one is returned as is, an empty list as ''.",
            "For a list of words, return them as one string, commas and spaces separating them, save that the last is introduced by ' <w> ' and no comma.",
            "How would one write out the words as 'p, q, r <w> s', shortened to 'p <w> q' for two, to 'p' for one and to nothing for none?",
            "Comma list with ' <w> ' before the last.",
            "Say the shopping list aloud: a comma and a space after each thing, but the word '<w>' with spaces round it between the last two. One thing is said alone; no things make an empty text.",
            "If n < 2, the concatenation of the words; otherwise w[0], ..., w[n-2] joined by ', ', then ' <w> ', then w[n-1].",
            "Join everything but the last word with ', ', and attach that one by ' <w> '; when there are fewer than two words, no separator is written.",
        ),
        names=("join_words", "enumerate_words", "english_list", "list_names"),
        solutions=(
            """def <f>(words):
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " " + <w> + " " + words[-1]""",
            """def <f>(items):
    if not items:
        return ""
    *first, last = items
    return " ".join([", ".join(first), <w>, last]) if first else last""",
        ),
        inputs=lambda rng, w: (words(rng, size(rng, 1, 4)),),
        parameters=lambda rng: {"w": rng.choice(("and", "or", "and", "nor", "plus", "&"))},
    ),
    Family(
        concept="quote-and-join",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to put <q> before and after each word of a list and join the "
            "results with a comma and a space.",
            "Write a python function to turn a list of words into a text in which every word "
            "stands between two <q> signs and ', ' separates the words.",
            "Given a list of strings, return them enclosed in <q> on both sides and joined by "
            "', ' in one string.",
            "Write the words of a list with the sign <q> before and after each, and with comma "
            "and space in between.",
            "Return one string holding all words of a list, each between <q> and <q>, "
            "separated by a comma followed by a space.",
            "I need the words of a list as <q>one<q>, <q>two<q>, <q>three<q> in a single text, "
            "the signs included.",
        ),
        names=("quote_join", "quoted_list", "join_quoted", "quote_words"),
        solutions=(
            """def <f>(words):
    return ", ".join(<q> + word + <q> for word in words)""",
            """def <f>(items):
    quoted = []
    for item in items:
        quoted.append(<q> + item + <q>)
    return ", ".join(quoted)""",
        ),
        inputs=lambda rng, q: (words(rng, size(rng, 1, 4)),),
        parameters=lambda rng: {"q": rng.choice("'\"*`|_")},
    ),
    Family(
        concept="box-around-word",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to draw a box of '<c>' around a word, as a list of three lines.",
            "Write a python function to return three strings: a row of '<c>', the word between "
            "two '<c>', and the row again, all two characters wider than the word.",
            "Given a word, return the list of the lines of a frame made of '<c>' which closely "
            "surrounds it.",
            "Frame a word with '<c>': a line above, one '<c>' on the left and right, a line "
            "below; return the lines in a list.",
            "Return a list with the top border, the bordered word and the bottom border, the "
            "border sign being '<c>' and touching the word.",
            "I want a word in a tight rectangle of '<c>' signs, given as a list of 3 strings.",
        ),
        more_phrasings=(
            "Write a function to frame a word with '<c>' as a list of three strings.",
            "Write a python function to give the top line, the middle line and the bottom line of a tight border of '<c>' round a word, in a list.",
            "For a word of n letters, return a list of a row of n + 2 '<c>', then the word with one '<c>' at each end, then that row once more.",
            "What three lines does one print to see a word in a rectangle of '<c>' with no space inside?",
            "Three-line '<c>' box around a word.",
            "Put a fence of '<c>' signs around the word: one row above, one below, and a single post left and right of it. List the three rows.",
            "[c^(n+2), c w c, c^(n+2)] where w is a word of length n and c the character '<c>'.",
            "The result has three strings of the same length, two more than the word's; only '<c>' is found in the outer ones, and the inner one has '<c>', the word, '<c>'.",
        ),
        names=("box", "frame", "draw_box", "frame_word"),
        solutions=(
            """def <f>(word):
    border = <c> * (len(word) + 2)
    return [border, <c> + word + <c>, border]""",
            """def <f>(text):
    lines = [<c> * (len(text) + 2)]
    lines.append(<c> + text + <c>)
    lines.append(lines[0])
    return lines""",
        ),
        inputs=lambda rng, c: (word(rng),),
        parameters=lambda rng: {"c": rng.choice("*#+@o")},
    ),
    Family(
        concept="underline-title",
        tags=("strings",),
        phrasings=(
            "Write a function to underline a title: the title, a line break and as many '<c>' "
            "as it has characters.",
            "Write a python function to return a text followed by a newline and a row of '<c>' "
            "of the same length.",
            "Given a title, return a two-line string whose second line consists of '<c>' and "
            "is just as long as the title.",
            "Put a line of '<c>' below a text, as long as the text, both lines joined by '\\n'.",
            "Return the heading plus an underlining row of '<c>' signs on the next line.",
            "I write plain-text headings and want them underlined with '<c>', one sign per "
            "character.",
        ),
        more_phrasings=(
            "Write a function to return a title plus a newline plus '<c>' repeated to its length.",
            "Write a python function to put under a heading a rule of '<c>' exactly as wide, title and rule being one string with '\\n' in between.",
            "For a title, return two lines in one string, the title and a row with one '<c>' for each of its characters.",
            "What is the text of a heading with a line of '<c>' signs, equally long, beneath it?",
            "Title underlined with '<c>' on a second line.",
            "Write the heading, start a new line, and draw '<c>' below each of its letters and spaces, no more and no fewer.",
            "t + '\\n' + c^n, where n is the length of the title t and c is '<c>'.",
            "Splitting the result at its line break gives back the title and a string of '<c>' of the same length.",
        ),
        names=("underline", "underlined", "heading", "add_underline"),
        solutions=(
            r"""def <f>(title):
    return title + "\n" + <c> * len(title)""",
            r"""def <f>(text):
    line = "".join(<c> for _ in text)
    return f"{text}\n{line}"
""",
            r"""def <f>(title):
    return "\n".join([title, <c> * len(title)])""",
        ),
        inputs=lambda rng, c: (sentence(rng, size(rng, 1, 2)),),
        parameters=lambda rng: {"c": rng.choice("=-~*^")},
    ),
    Family(
        concept="equalise-widths",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to fill up the words of a list with spaces on the right so that "
            "all are as long as the longest.",
            "Write a python function to return the strings of a list left-aligned in a column, "
            "each padded with trailing spaces to the greatest length.",
            "Given a list of words, append spaces to the shorter ones until all have the "
            "length of the longest word.",
            "Make all strings of a list equally long by adding spaces at their ends.",
            "Return the list of words padded on the right with blanks to the width of the "
            "widest one.",
            "I want to print words in a column and need each filled with spaces behind it to "
            "the maximal length.",
        ),
        more_phrasings=(
            "Write a function to right-pad all strings of a list with spaces to the longest one's length.",
            "Write a python function to bring a list of words to a common width, the greatest among them, by trailing blanks.",
            "For a list of strings, return one in which each string is followed by enough spaces to be as long as the longest.",
            "What do the words look like when spaces at their ends have made them all the same length, no longer than necessary?",
            "Words padded with trailing spaces to equal length.",
            "The words go in boxes, all boxes as wide as the longest word. Write each at the left of its box and leave the rest blank; list them with their blanks.",
            "Each s is replaced by s followed by m - len(s) spaces, m being the maximal length; the empty list gives the empty list.",
            "['a', 'bcd'] becomes ['a  ', 'bcd']: the widest word stays, the others grow at the right.",
        ),
        names=("equalize", "pad_words", "align_left", "same_width"),
        solutions=(
            """def <f>(items):
    if not items:
        return []
    longest = len(max(items, key=len))
    return [item + " " * (longest - len(item)) for item in items]""",
            """def <f>(words):
    width = max((len(word) for word in words), default=0)
    return [word.ljust(width) for word in words]""",
        ),
        inputs=lambda rng: (words(rng, size(rng, 2, 4)),),
    ),
    Family(
        concept="thousands-separators",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to write a non-negative integer as a string with '<c>' between "
            "groups of three digits.",
            "Write a python function to format a number (0 or greater) with the thousands "
            "separator '<c>'.",
            "Given a non-negative integer, return its digits in groups of three from the "
            "right, separated by '<c>'.",
            "Cut the digits of a non-negative number into threes, beginning at its end, and put a "
            "'<c>' between them; the result is text.",
            "Return a number as text with '<c>' separating thousands, millions and so on.",
            "I need large non-negative integers readable: 1234567 becomes 1<c>234<c>567, as a "
            "string.",
        ),
        more_phrasings=(
            "Write a function to format a non-negative int with '<c>' every three digits from the right, as a string.",
            "Write a python function to render a number from 0 up as text in which the thousands, the millions and so on are set off by '<c>'.",
            "For an integer not below zero, return its decimal digits as a string, a '<c>' standing before each group of three counted from the end unless nothing precedes the group.",
            "How is a non-negative whole number written if '<c>' is used as the thousands mark?",
            "Digits grouped by thousands with '<c>'.",
            "Long numbers are hard to read. Go from the right, and after each third figure put '<c>', but never at the very front. Return this text; the number is zero or more.",
            "The decimal representation of n >= 0 with '<c>' inserted between digits d(i) and d(i-1) whenever i is a positive multiple of 3, positions counted from the units.",
            "Numbers under 1000 remain bare, such as '999', while 1000 is written '1<c>000'.",
        ),
        names=("group_digits", "with_separators", "format_thousands", "thousands"),
        solutions=(
            """def <f>(n):
    return f"{n:,}".replace(",", <c>)""",
            """def <f>(number):
    text = str(number)
    groups = []
    while text:
        groups.insert(0, text[-3:])
        text = text[:-3]
    return <c>.join(groups)""",
        ),
        inputs=lambda rng, c: (rng.randint(0, 10 ** rng.randint(2, 9)),),
        parameters=lambda rng: {"c": rng.choice(",_ .")},
    ),
    Family(
        concept="surname-first",
        tags=("strings",),
        phrasings=(
            "Write a function to turn a name 'First Last' into 'Last<c> First'.",
            "Write a python function to put the surname of a full name of two words first, "
            "followed by '<c>', a space and the first name.",
            "Given a first name and a surname in one string with a space between, return the "
            "surname, '<c> ' and the first name.",
            "Write a two-word name with the last word in front: last word, '<c>', space, first "
            "word.",
            "Return the second word of a name, then '<c> ', then the first word.",
            "I have names such as 'Mary Stone' and need them as 'Stone<c> Mary'.",
        ),
        more_phrasings=(
            "Write a function to rewrite a two-word name as last name, '<c> ', first name.",
            "Write a python function to swap the two parts of a full name and separate them by '<c>' and a space.",
            "For a name made of a first and a last name, return the last name, directly followed by '<c>', then a space and the first name.",
            "How does a two-word name appear in an index that puts the family name ahead and '<c>' after it?",
            "'First Last' rewritten as 'Last<c> First'.",
            "In the telephone book people stand under their family name. Write the two-word name that way: family name, '<c>' right behind it, a gap, given name.",
            "For a string consisting of words p and q, returns q + '<c>' + ' ' + p.",
            "The name 'Ada King' is to become 'King<c> Ada'.",
        ),
        names=("surname_first", "index_name", "last_name_first", "swap_name"),
        solutions=(
            """def <f>(name):
    first, last = name.split()
    return last + <c> + " " + first""",
            """def <f>(full_name):
    parts = full_name.split(" ")
    return parts[1] + <c> + " " + parts[0]""",
            """def <f>(name):
    return (<c> + " ").join(reversed(name.split()))""",
        ),
        inputs=lambda rng, c: (" ".join(w.capitalize() for w in words(rng, 2)),),
        parameters=lambda rng: {"c": rng.choice(",,;:/")},
    ),
    Family(
        concept="growing-triangle-lines",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to return n lines of a triangle of '<c>', the first with one "
            "sign and each next with one more, as a list.",
            "Write a python function to build the list of strings with 1, 2, … up to n times "
            "the character '<c>'.",
            "Given n, return a list of n strings, the i-th one (from 1) consisting of i signs "
            "'<c>'.",
            "Draw a left-aligned triangle of '<c>' with n rows; return its rows, from the tip "
            "down, in a list.",
            "Return the rows of a staircase of '<c>' that widens by one sign per row, from 1 to n.",
            "I need a list holding '<c>', then '<c><c>' and so forth until n signs are reached.",
        ),
        more_phrasings=(
            "Write a function to list strings of '<c>' with lengths 1 to n.",
            "Write a python function to generate the n rows of a staircase of '<c>', where every row has one sign more than that above it and the top row has one.",
            "For a number n, return a list of n strings; the string at index i, from 0, is '<c>' repeated i + 1 times.",
            "Which lines, from the shortest with a single '<c>' to the longest with n, make up a triangle?",
            "Rows of a '<c>' triangle, sizes 1..n.",
            "Stack the signs: one '<c>' on top, two below it, three below that, till there are n rows. List the rows from the top.",
            "[c, cc, ccc, ..., c^n] with c = '<c>'; the empty list for n = 0.",
            "The last string of the result has n signs '<c>', the one before it one fewer, and so on back to the first, which has just one.",
        ),
        names=("triangle_lines", "staircase", "triangle", "growing_rows"),
        solutions=(
            """def <f>(n):
    return [<c> * i for i in range(1, n + 1)]""",
            """def <f>(rows):
    lines = []
    line = ""
    for _ in range(rows):
        line += <c>
        lines.append(line)
    return lines""",
        ),
        inputs=lambda rng, c: (rng.randint(0, 6),),
        parameters=lambda rng: {"c": rng.choice("*#+ox@")},
    ),
)
