"""Families that check user names, passwords, dates, paths and other everyday inputs."""

from random import Random

from training.corpus.draw import LETTERS, cased, letters, size, word
from training.corpus.family import Family

DIGITS = "0123456789"


def password(rng: Random) -> str:
    """Letters, digits and signs, of some kinds only."""
    kinds = [LETTERS, LETTERS.upper(), DIGITS, "!#%&*+-"]
    chosen = rng.sample(kinds, rng.choice((1, 2, 2, 3, 4, 4)))
    return "".join(rng.choice(chosen[i % len(chosen)]) for i in range(rng.randint(5, 10)))


FAMILIES = (
    Family(
        concept="username-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a user name has <low> to <high> characters, all "
            "lower-case letters or digits, and begins with a letter.",
            "Write a python function to test if a string is <low> to <high> characters long, uses "
            "only a-z and 0-9 and starts with a-z.",
            "Given a user name, return True if its length is from <low> to <high>, its first "
            "character is a small letter and all others are small letters or digits.",
            "Is the user name allowed: first a letter a-z, then only a-z or 0-9, between <low> "
            "and <high> characters in all, inclusive?",
            "Return whether a name matches the rule: starts with a-z, contains only a-z and "
            "digits, at least <low> and at most <high> characters.",
            "Check a login name (<low>-<high> characters, lower-case letters and digits only, no "
            "digit at the front).",
        ),
        more_phrasings=(
            "Write a function to tell if a name is <low>-<high> characters of a-z and 0-9 with a letter in front.",
            "Write a python function to validate a login: small English letters and digits only, length from <low> to <high> inclusive, initial not a digit.",
            "Given a name, return True if its size is at least <low> and at most <high>, it opens with a-z and all else in it is a-z or 0-9.",
            "Does the name start with a small letter, contain nothing but small letters and figures, and have no fewer than <low> and no more than <high> characters?",
            "True for a-z first, then a-z0-9, length <low> to <high>.",
            "To sign up you choose <low> to <high> little letters and figures, beginning with a letter; no big letters, gaps or signs; tell if somebody's choice is all right.",
            "The predicate name in [a-z][a-z0-9]* and <low> <= len(name) <= <high>.",
            "Refuse names shorter than <low>, longer than <high>, starting with a figure, or with a capital, blank or sign in them; take the others.",
        ),
        names=("valid_username", "check_username", "is_username", "username_ok"),
        solutions=(
            """import re

def <f>(name):
    return <low> <= len(name) <= <high> and bool(re.fullmatch("[a-z][a-z0-9]*", name))""",
            """def <f>(name):
    if not <low> <= len(name) <= <high>:
        return False
    letters = "abcdefghijklmnopqrstuvwxyz"
    return name[0] in letters and all(c in letters + "0123456789" for c in name)""",
            """import re

def <f>(name):
    if len(name) < <low> or len(name) > <high>:
        return False
    return re.match("^[a-z][a-z0-9]*$", name) is not None""",
        ),
        inputs=lambda rng, low, high: (
            rng.choice("abcdnxyz" * 2 + "7B")
            + letters(
                rng, rng.choice((low - 2, low - 1, low, high - 2, high - 1, high)), "abcdxyz12"
            )
            + rng.choice(("", "", "", "", "", "_")),
        ),
        parameters=lambda rng: (lambda low: {"low": low, "high": low + rng.randint(3, 6)})(
            rng.randint(3, 5)
        ),
    ),
    Family(
        concept="password-kinds-count",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to count how many of these kinds of characters a password contains: "
            "small letters, capitals, digits, other characters.",
            "Write a python function to rate a password from 0 to 4: one point each for having "
            "lower-case letters, upper-case letters, digits and other signs.",
            "Given a password, return how many of the four groups lower case, upper case, digits "
            "and special characters occur in it.",
            "How many kinds of characters does a password use, out of small letters, capital "
            "letters, digits and everything else?",
            "Return a password's strength: the number of classes present among a-z, A-Z, 0-9 and "
            "other signs.",
            "Score a password with a point for each of: any lower-case letter, any capital, any "
            "digit, any character that is none of these.",
        ),
        more_phrasings=(
            "Write a function to count which of lower case, upper case, digits and symbols a password has (0-4).",
            "Write a python function to measure a password's variety: the number of character classes present among small letters, capitals, numerals and non-alphanumerics.",
            "Given a password, return an int from 0 to 4, adding 1 for any small letter, 1 for any capital, 1 for any digit and 1 for any other sign.",
            "Of the four sorts small letter, big letter, figure and special sign, how many are there at least once in a password?",
            "Number of character classes in a password, 0-4.",
            "Does it have a little letter, a big letter, a figure, some other sign? Tell how many of these four questions are answered with yes.",
            "The cardinality of the set of classes {lower, upper, digit, other} that are met by the characters of a string.",
            "'abc' scores 1, 'aB3' scores 3 and 'a-B3' scores 4; how often a kind occurs makes no difference, and '' scores 0.",
        ),
        names=("password_score", "strength", "count_kinds", "character_kinds"),
        solutions=(
            """def <f>(password):
    score = any(c.islower() for c in password)
    score += any(c.isupper() for c in password)
    score += any(c.isdigit() for c in password)
    score += any(not c.isalnum() for c in password)
    return score""",
            """import re

def <f>(password):
    patterns = ["[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]"]
    return sum(1 for p in patterns if re.search(p, password))""",
            """def <f>(password):
    kinds = set()
    for c in password:
        if c.islower():
            kinds.add("lower")
        elif c.isupper():
            kinds.add("upper")
        elif c.isdigit():
            kinds.add("digit")
        else:
            kinds.add("other")
    return len(kinds)""",
        ),
        inputs=lambda rng: (password(rng),),
    ),
    Family(
        concept="password-rating-word",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to rate a password: 'weak' below <low> characters, 'strong' from "
            "<high> characters if it also has a digit, otherwise 'medium'.",
            "Write a python function to return 'weak' for passwords shorter than <low>, 'strong' "
            "for those of at least <high> characters with a digit, and 'medium' for the rest.",
            "Given a password, return 'weak' if its length is under <low>, 'strong' if it has "
            "<high> or more characters including a digit, else 'medium'.",
            "How good is a password? Fewer than <low> characters: 'weak'; <high> or more and some "
            "digit: 'strong'; all others: 'medium'.",
            "Return the rating of a password as text ('weak': less than <low> long; 'strong': at "
            "least <high> long with a digit in it; 'medium': everything else).",
            "Classify a password by length and digits into 'weak' (under <low> characters), "
            "'strong' (<high>+ characters and a digit) or 'medium'.",
        ),
        more_phrasings=(
            "Write a function to call a password 'weak' if under <low> long, 'strong' if <high> or longer with a digit, else 'medium'.",
            "Write a python function to grade a password by size: less than <low> characters is 'weak', no less than <high> together with a numeral is 'strong', what's between is 'medium'.",
            "Given a password, return 'weak' when it has not even <low> characters; otherwise 'strong' if there are <high> at least and one is a digit; otherwise 'medium'.",
            "Is a password 'weak' (too short for <low>), 'strong' (not weak, <high> characters or more, a digit among them) or 'medium'?",
            "'weak' below <low>, 'strong' from <high> with a digit, else 'medium'.",
            "A password with fewer than <low> signs is weak; a long one of <high> signs or more that has a figure in it is strong; call any other one medium.",
            "rate(p) = 'weak' for |p| < <low>; 'strong' for |p| >= <high> with p containing a digit; 'medium' in all remaining cases (the first that applies).",
            "First check for fewer than <low> characters and answer 'weak'; next for <high> or more plus a digit and answer 'strong'; whoever gets through both, a long one without digits too, is 'medium'.",
        ),
        names=("rate_password", "password_strength", "rating", "classify_password"),
        solutions=(
            """def <f>(password):
    if len(password) < <low>:
        return "weak"
    if len(password) >= <high> and any(c.isdigit() for c in password):
        return "strong"
    return "medium"
""",
            """import re

def <f>(password):
    if len(password) < <low>:
        return "weak"
    strong = len(password) >= <high> and re.search("[0-9]", password)
    return "strong" if strong else "medium"
""",
            """def <f>(text):
    has_digit = False
    for c in text:
        if c.isdigit():
            has_digit = True
    if len(text) < <low>:
        return "weak"
    return "strong" if has_digit and len(text) >= <high> else "medium"
""",
        ),
        inputs=lambda rng, low, high: (
            letters(
                rng,
                rng.choice((low - 1, low - 2, low, high - 1, high, high, high + 1)),
                rng.choice(("abXY", "aX1239")),
            ),
        ),
        parameters=lambda rng: (lambda low: {"low": low, "high": low + rng.randint(2, 4)})(
            rng.randint(4, 6)
        ),
    ),
    Family(
        concept="date-format-check",
        tags=("validation", "dates"),
        phrasings=(
            "Write a function to check whether a text has the form dd.mm.yyyy with day 1-31 and "
            "month 1-12, both two digits; the month's length is ignored.",
            "Write a python function to test if a string is two digits from 01 to 31, a dot, two "
            "digits from 01 to 12, a dot and four digits.",
            "Given a text, return True if it looks like 24.12.1999: day 01-31, month 01-12 and a "
            "year of four digits, joined by dots.",
            "Is the text written as dd.mm.yyyy with a day of 01 to 31 and a month of 01 to 12? Do "
            "not check how many days the month has.",
            "Return whether a string matches the date format dd.mm.yyyy (day at most 31, month at "
            "most 12, neither 00).",
            "Check the shape of a date: two-digit day 01..31, '.', two-digit month 01..12, '.', "
            "four-digit year; 31.02.2000 is accepted.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is dd.mm.yyyy, 01-31 and 01-12, not caring about month lengths.",
            "Write a python function to validate the shape of a dotted day-month-year text: padded day up to 31, padded month up to 12, four-digit year.",
            "Given any text, return whether it reads as two digits (01 to 31), '.', two digits (01 to 12), '.', four digits.",
            "Does a text look like a German date with two-place day and month and a four-place year, 31.02.2000 included?",
            "True for dd.mm.yyyy with day 01-31, month 01-12.",
            "The day and the month must have two figures each, the year four, with points between; days go to 31 and months to 12, and we don't mind if that month is shorter.",
            "Full match with D '.' M '.' Y, where D is in 01..31, M in 01..12 and Y any four decimal digits.",
            "Refuse '1.1.2000', '32.01.2000', '10.13.2000', '00.10.2000' and '10.10.99'; accept '30.02.1999', for the calendar isn't consulted.",
        ),
        names=("date_format_ok", "looks_like_date", "check_date_format", "is_date_text"),
        solutions=(
            r"""import re

def <f>(text):
    pattern = r"(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.\d{4}"
    return re.fullmatch(pattern, text) is not None""",
            r"""import re

def <f>(text):
    match = re.fullmatch(r"(\d\d)\.(\d\d)\.\d{4}", text)
    return bool(match) and 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12""",
            """def <f>(date):
    parts = date.split(".")
    if [len(p) for p in parts] != [2, 2, 4] or not "".join(parts).isdigit():
        return False
    return 1 <= int(parts[0]) <= 31 and 1 <= int(parts[1]) <= 12""",
        ),
        inputs=lambda rng: (
            rng.choice((".", ".", ".", "/")).join(
                (
                    f"{rng.randint(0, 33):02}",
                    f"{rng.randint(0, 13):02}",
                    str(rng.choice((1987, 2024, 2001, 99))),
                )
            ),
        ),
    ),
    Family(
        concept="parsable-date-check",
        tags=("validation", "dates"),
        phrasings=(
            "Write a function to check whether a text in the form yyyy-mm-dd is a date that "
            "exists in the calendar.",
            "Write a python function to test if a string like '2023-02-29' (no) or '2024-02-29' "
            "(yes) names a real day.",
            "Given a date written as yyyy-mm-dd, return True if that day exists, taking leap "
            "years into account, else False.",
            "Does the day written as yyyy-mm-dd exist, with the right month and number of days?",
            "Return whether 'yyyy-mm-dd' text stands for a true calendar date.",
            "Validate a date string of the shape yyyy-mm-dd: month 1-12 and a day that this month "
            "of this year has.",
        ),
        more_phrasings=(
            "Write a function to tell if a yyyy-mm-dd string is a real calendar day.",
            "Write a python function to verify that a year-month-day text denotes an actual day, with month lengths and leap years respected.",
            "Given text like '2021-04-31', return whether the calendar has that day (here not, April having 30).",
            "Was there, or will there be, such a day as a yyyy-mm-dd text says?",
            "True for an existing date yyyy-mm-dd.",
            "Look the day up in a calendar of that year: if the month is 1 to 12 and long enough for the day, and the 29th of February only in a leap year, say True, otherwise False.",
            "The predicate that (y, m, d), read from 'yyyy-mm-dd', is a valid date of the Gregorian calendar.",
            "Everything but genuine days is refused, so '2000-13-01', '2000-00-10' and '1999-02-29' give False and '2000-02-29' gives True.",
        ),
        names=("date_exists", "real_date", "is_calendar_date", "check_date"),
        solutions=(
            """from datetime import datetime

def <f>(text):
    try:
        datetime.strptime(text, "%Y-%m-%d")
        return True
    except ValueError:
        return False""",
            """import calendar

def <f>(text):
    year, month, day = map(int, text.split("-"))
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]""",
            """from datetime import date

def <f>(text):
    try:
        date(*[int(part) for part in text.split("-")])
    except ValueError:
        return False
    return True""",
        ),
        inputs=lambda rng: (
            f"{rng.randint(1996, 2030)}-{rng.choice((2, 2, 4, 6, 9, 11, 12, 13)):02}-"
            + rng.choice(("01", "28", "29", "30", "31")),
        ),
    ),
    Family(
        concept="file-name-characters-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a file name has only letters, digits, '_', '-' and "
            "'.' in it and at least one character.",
            "Write a python function to test if a non-empty string is made solely of A-Z, a-z, "
            "0-9, underscores, hyphens and dots.",
            "Given a file name, return True if it is not empty and contains nothing but letters, "
            "digits, '.', '_' and '-'.",
            "Is the file name safe, that is, non-empty and free of characters other than "
            "letters, digits, dots, hyphens and underscores?",
            "Return whether all characters of a file name are letters, digits or one of . _ - (an "
            "empty name is False).",
            "Check a file name for forbidden characters: allowed are letters, digits, "
            "underscore, hyphen and dot; it must not be empty.",
        ),
        more_phrasings=(
            "Write a function to tell if a name is non-empty and only has letters, digits, dots, hyphens, underscores.",
            "Write a python function to verify that a file's name sticks to the safe character set A-Z a-z 0-9 . _ - and isn't the empty string.",
            "Given a name, return True unless it has no characters at all or one outside English letters, digits, '_', '-' and '.'.",
            "Is the name free of blanks, slashes, stars and anything else besides letters, digits, dot, dash and underscore, and not empty?",
            "True for one or more of A-Z a-z 0-9 _ - . only.",
            "Some signs cause trouble in file names; fine are letters, figures, points, dashes and low dashes; say if all signs of the name are fine and there is at least one.",
            "Membership in the set [A-Za-z0-9._-]+, as a boolean.",
            "'notes_2-b.txt' is accepted; 'my notes.txt', 'a/b' and '' are refused, as a space, a slash or nothing is not allowed.",
        ),
        names=("safe_file_name", "valid_filename", "check_file_name", "is_safe_name"),
        solutions=(
            """import re

def <f>(name):
    return re.fullmatch(r"[A-Za-z0-9_.-]+", name) is not None""",
            """def <f>(name):
    return name != "" and all(c.isalnum() or c in "_-." for c in name)""",
            """def <f>(name):
    for c in name:
        if not (c.isalnum() or c in "._-"):
            return False
    return len(name) > 0""",
        ),
        inputs=lambda rng: (
            word(rng)
            + rng.choice(("", "_", "-", " ", "/", "*", ":", "2"))
            + word(rng)
            + rng.choice((".txt", "", ".py", "?")),
        ),
    ),
    Family(
        concept="allowed-file-type",
        tags=("validation", "lists"),
        phrasings=(
            "Write a function to check whether a file name ends with '.' and one of the given "
            "extensions, ignoring case.",
            "Write a python function to test if a file's extension (after the last dot) is in a "
            "list of lower-case extensions; upper case counts too.",
            "Given a file name and a list of allowed lower-case extensions, return True if it "
            "ends with a dot and one of these, in any case.",
            "Is the type of a file among the allowed ones? Arguments: file name, list of "
            "extensions without dot; case does not matter.",
            "Return whether the text behind the last '.' of a file name, lower-cased, stands in "
            "the list of extensions.",
            "Check an upload by its extension: the name must have a dot followed at the end by a "
            "listed extension, case-insensitively.",
        ),
        more_phrasings=(
            "Write a function to tell if a file name's extension, in any case, is in a list of lower-case ones (name, list).",
            "Write a python function to decide whether an upload may pass: the suffix behind its last dot, made small, must be listed in the second argument; no dot, no pass.",
            "Given a name and a list such as ['png', 'jpg'], return whether the name has a dot and what follows the last one is in the list, capitals being treated as small letters.",
            "Does a file (first argument) have one of the permitted endings (second argument, without dots, lower case), 'PNG' counting like 'png'?",
            "Extension of name among the allowed, ignoring case.",
            "You may send in only certain kinds of files; look at the letters after the final point, big or little doesn't matter, and say if they're on the list; names with no point are out.",
            "The predicate that a name contains U+002E and the lower-cased part after its last one is an element of the given list.",
            "('Photo.JPG', ['jpg', 'gif']) is True; ('jpg', ['jpg']) is False as there's no dot; ('a.jpg.exe', ['jpg']) is False as well.",
        ),
        names=("allowed_file", "is_allowed", "check_extension", "valid_upload"),
        solutions=(
            """def <f>(name, extensions):
    return "." in name and name.lower().rsplit(".", 1)[1] in extensions""",
            """def <f>(filename, allowed):
    return any(filename.lower().endswith("." + e) for e in allowed)""",
            """def <f>(name, extensions):
    dot = name.rfind(".")
    if dot == -1:
        return False
    return name[dot + 1:].lower() in extensions""",
        ),
        inputs=lambda rng: (
            word(rng)
            + rng.choice((".", ".", ".", "", ".x."))
            + cased(rng, rng.choice(("jpg", "png", "pdf", "gif"))),
            rng.sample(["jpg", "png", "pdf", "gif"], 2),
        ),
    ),
    Family(
        concept="numbers-within-limit-text",
        tags=("validation", "parsing"),
        phrasings=(
            "Write a function to check whether a text is exactly <n> numbers joined by '<c>', "
            "each from 0 to <top>.",
            "Write a python function to test if a string consists of <n> parts separated by '<c>' "
            "that are all digits with a value of at most <top>.",
            "Given a string, return True if cutting it at '<c>' gives <n> non-negative whole "
            "numbers, none above <top>, else False.",
            "Is the text made of <n> whole numbers between 0 and <top>, with '<c>' as the "
            "separator?",
            "Return whether a text holds <n> digit-only parts divided by '<c>' and no part "
            "exceeds <top>.",
            "Check a text for the form of <n> integers from 0 to <top>, both included, with a "
            "'<c>' between neighbours.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is <n> ints from 0 to <top> with '<c>' between.",
            "Write a python function to validate text of precisely <n> fields delimited by '<c>', every field being digits with a value not above <top>.",
            "Given a text, split it at '<c>' and return True if there are <n> parts, each a non-empty row of digits that amounts to <top> or less.",
            "Are there exactly <n> unsigned numbers in a text, parted by '<c>', and is none of them greater than <top>?",
            "True for <n> '<c>'-joined numbers, 0 to <top> each.",
            "The text should say <n> whole numbers with a '<c>' between one and the next; no number may go over <top> or have a minus; tell if everything is in order.",
            "The predicate that a string has the form a_1 '<c>' a_2 ... with <n> decimal numerals a_i in all, every one satisfying 0 <= a_i <= <top>.",
            "Refuse when the pieces between the '<c>' signs aren't <n> in number, or some piece is empty, has a non-digit, or exceeds <top>; accept otherwise.",
        ),
        names=("valid_parts", "check_parts", "parts_in_range", "is_valid"),
        solutions=(
            """def <f>(text):
    parts = text.split(<c>)
    return len(parts) == <n> and all(p.isdigit() and int(p) <= <top> for p in parts)""",
            """def <f>(text):
    count = 0
    for part in text.split(<c>):
        if not part.isdigit() or int(part) > <top>:
            return False
        count += 1
    return count == <n>""",
            """import re

def <f>(text):
    parts = text.split(<c>)
    good = [p for p in parts if re.fullmatch("[0-9]+", p) and int(p) <= <top>]
    return len(parts) == <n> and len(good) == <n>""",
        ),
        inputs=lambda rng, n, c, top: (
            c.join(
                str(rng.choice((*(rng.randint(0, top) for _ in range(7)), top, top + 1)))
                for _ in range(rng.choice((n, n, n, n, n, n, n - 1, n + 1)))
            )
            + rng.choice(("", "", "", "", "", "x")),
        ),
        parameters=lambda rng: {
            "n": rng.randint(2, 4),
            "c": rng.choice(".,;:/"),
            "top": rng.choice((9, 59, 99, 100, 255)),
        },
    ),
    Family(
        concept="web-address-check",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to check whether a string starts with 'http://' or 'https://' and "
            "has at least one more character, with no spaces anywhere.",
            "Write a python function to test if a text is a web address: 'http://' or 'https://' "
            "followed by one or more non-space characters only.",
            "Given a string without line breaks, return True if it is 'http://' or 'https://' "
            "plus something non-empty that contains no space.",
            "Is the text an address that begins with http:// or https://, goes on after that and "
            "has no space?",
            "Return whether a string is one of the two prefixes 'http://' and 'https://' followed "
            "by at least one character, none being a space.",
            "Check a link: the beginning must be 'http://' or 'https://', the rest non-empty and "
            "free of spaces.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is http:// or https:// plus at least one character, spaces nowhere.",
            "Write a python function to recognise links: either of the two web protocols in front, then a non-empty rest without blanks.",
            "Given a text, return whether after 'http://' or 'https://' at its beginning come one or more characters, none of them white space.",
            "Could the text be a link, that is, does it open with http:// or https:// and go on without any space for at least one character?",
            "True for http(s):// plus non-space characters.",
            "A link begins with http, maybe an s, a colon and two slashes; something must come after that and there may be no gap in it; judge the text.",
            "Full match of a string with 'http' 's'? '://' x+, where x is any non-whitespace character.",
            "'http://' alone is refused, so are 'ftp://a.org', 'http:/a' and 'https://a b'; 'https://a' is accepted.",
        ),
        names=("is_web_address", "valid_url", "is_url", "check_link"),
        solutions=(
            r"""import re

def <f>(text):
    return re.fullmatch(r"https?://\S+", text) is not None""",
            """def <f>(url):
    for start in ("http://", "https://"):
        if url.startswith(start):
            return len(url) > len(start) and " " not in url
    return False""",
            """def <f>(text):
    scheme, _, rest = text.partition("://")
    return scheme in ("http", "https") and rest != "" and " " not in rest""",
        ),
        inputs=lambda rng: (
            rng.choice(
                ("http://", "https://", "http://", "https://", "ftp://", "http:/", "https//")
            )
            + rng.choice(
                (word(rng) + ".org", word(rng) + ".net/" + word(rng), word(rng) + " x", "")
            ),
        ),
    ),
    Family(
        concept="version-shape-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a version has three numbers joined by dots, none "
            "with a needless leading zero.",
            "Write a python function to test if a string looks like 1.0.12: three whole numbers "
            "with '.' between, where only 0 itself may start with 0.",
            "Given a version string, return True if it is major.minor.patch of whole numbers "
            "without leading zeros (a lone 0 is fine), else False.",
            "Is the text a version of exactly three dot-separated numbers, each '0' or beginning "
            "with 1-9?",
            "Return whether a string has the form number.number.number and no number is "
            "zero-padded.",
            "Check a version such as '2.10.0'; '2.10', '2.01.0' and '2.1.x' are wrong: three "
            "numbers, no leading zeros.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is three dotted numbers without leading zeros, like 3.0.11.",
            "Write a python function to validate semantic version text (major.minor.patch), every component being 0 or an integer not starting with 0.",
            "Given any text, return whether it is number, dot, number, dot, number, where each number is in shortest decimal form.",
            "Does a version text have its three whole numbers, with dots and without superfluous zeros in front?",
            "True for a.b.c, numbers without leading zeros.",
            "A release is named by three numbers with points between; a number may be 0 but must not begin with a 0 otherwise; tell if the name is right.",
            "Full match of a string with N '.' N '.' N for N = '0' or a nonzero digit followed by any digits.",
            "Cut at the dots: there must be three parts, all digits, and a part that begins with 0 must be just '0'; return the verdict.",
        ),
        names=("valid_version", "check_version", "is_version", "version_ok"),
        solutions=(
            r"""import re

def <f>(text):
    number = r"(0|[1-9]\d*)"
    return re.fullmatch(number + r"\." + number + r"\." + number, text) is not None""",
            """def <f>(version):
    parts = version.split(".")
    return len(parts) == 3 and all(p.isdigit() and str(int(p)) == p for p in parts)""",
            """def <f>(version):
    parts = version.split(".")
    if len(parts) != 3:
        return False
    for part in parts:
        if not part.isdigit() or (part[0] == "0" and part != "0"):
            return False
    return True""",
        ),
        inputs=lambda rng: (
            ".".join(
                rng.choice(("0", "1", "10", "3", "12", "7", "0", "4", "20", "01", "x"))
                for _ in range(rng.choice((3, 3, 3, 3, 2, 4)))
            ),
        ),
    ),
    Family(
        concept="hashtag-check",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string is a hashtag: '#', then a letter, then "
            "any letters, digits or underscores.",
            "Write a python function to test if a text is a '#' followed by an ASCII letter and "
            "otherwise only letters, digits and '_'.",
            "Given a string, return True if it begins with '#' and a letter and has only letters, "
            "digits and underscores after it, else False.",
            "Is the text a valid hashtag, i.e. '#', one letter, and then nothing but letters, "
            "digits and underscores (maybe none)?",
            "Return whether a string starts with '#', goes on with a letter and contains just "
            "letters, digits or '_' from there.",
            "Check a tag: one '#' at the front, next a letter, the remaining characters (if any) "
            "letters, digits or underscores.",
        ),
        more_phrasings=(
            "Write a function to tell if a string is '#', a letter, then letters, digits or '_' only.",
            "Write a python function to validate a social-media tag: hash mark, English letter, and possibly more letters, numerals and underscores.",
            "Given a text, return whether its first character is '#', its second is A-Z or a-z, and all later ones are letters, digits or underscores.",
            "Can the whole text serve as a tag such as #day_2, with a letter straight after the hash sign and no odd signs?",
            "True for '#', a letter, then word characters.",
            "A tag starts with #, goes on with a letter, big or little, and may then have letters, figures and low dashes, but no gap or other sign; check the text.",
            "Membership in '#' [A-Za-z] [A-Za-z0-9_]*, as a boolean.",
            "Refuse 'sun', '#', '#2day', '#_a' and '#sun-set'; accept '#s' and '#Sun_2'.",
        ),
        names=("is_hashtag", "valid_hashtag", "check_tag", "is_tag"),
        solutions=(
            """import re

def <f>(text):
    return bool(re.fullmatch("#[A-Za-z][A-Za-z0-9_]*", text))""",
            """def <f>(text):
    if text[:1] != "#" or not text[1:2].isalpha():
        return False
    return all(c.isalnum() or c == "_" for c in text[1:])""",
        ),
        inputs=lambda rng: (
            rng.choice(("#", "#", "#", "#", "", "##"))
            + rng.choice(("", "", "", "4"))
            + cased(rng, word(rng))
            + rng.choice(("", "", "_2", "7", "-x", " y")),
        ),
    ),
    Family(
        concept="entries-that-are-not-numbers",
        tags=("validation", "lists"),
        phrasings=(
            "Write a function to list the entries of a list of strings that are empty or contain "
            "anything but digits.",
            "Write a python function to return the invalid items of a list of texts, where valid "
            "means one or more digits and nothing else.",
            "Given a list of strings, return those that contain anything but digits or are empty, "
            "in order.",
            "Which strings of a list cannot be read as unsigned whole numbers written with the "
            "digits 0-9? Return them as a list.",
            "Return the items of a list of strings which fail the test of being non-empty and all "
            "digits.",
            "I have form entries as strings and need a list of the wrong ones: those which are "
            "not purely digits (empty ones are wrong too).",
        ),
        more_phrasings=(
            "Write a function to list the strings in a list that aren't all digits (empty ones too).",
            "Write a python function to filter out the well-formed unsigned integers from form inputs and hand back the faulty strings in order.",
            "Given a list of texts, return those in which some character isn't a digit or there is no character at all.",
            "Which inputs of a list would have to be corrected because they don't consist of one or more digits only?",
            "Strings that are empty or not all digits.",
            "People were asked for a plain number; list all the answers that have anything other than figures in them, or nothing in them.",
            "The subsequence of those strings in a list that do not match d+, d a decimal digit.",
            "Throw away '7', '042' and the like and keep the others: ['12', '-3', '', '4a'] gives ['-3', '', '4a'].",
        ),
        names=("invalid_entries", "not_numeric", "bad_items", "wrong_entries"),
        solutions=(
            """def <f>(items):
    return [item for item in items if not item.isdigit()]""",
            """import re

def <f>(entries):
    return [e for e in entries if re.fullmatch("[0-9]+", e) is None]""",
            """def <f>(items):
    wrong = []
    for item in items:
        if item == "" or any(c not in "0123456789" for c in item):
            wrong.append(item)
    return wrong""",
        ),
        inputs=lambda rng: (
            [
                letters(rng, size(rng, 1, 3), rng.choice((DIGITS, DIGITS, "12a-")))
                for _ in range(rng.randint(3, 6))
            ],
        ),
    ),
)
