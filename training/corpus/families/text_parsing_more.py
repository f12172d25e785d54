"""More families that read values out of a written form."""

from training.corpus.draw import cased, integers, word, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="file-extension",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to return the extension of a file name, without the dot, or '' "
            "if "
            "it has none.",
            "Write a python function to get what follows the last dot of a file name; without "
            "a "
            "dot the result is an empty string.",
            "Given a file name, return the part behind its final dot, or '' when there is no "
            "dot.",
            "Find the file type ending of a name like 'photo.old.png', here 'png'; names that "
            "have "
            "no dot give ''.",
            "Return the text after the last '.', and the empty string for a name without one.",
            "Which extension does a file have? Use '' for none.",
            "I need the suffix of a file name (no dot included), empty if the name has no dot.",
        ),
        more_phrasings=(
            "Write a function to get a file name's ending after its last dot; no dot, empty string.",
            "Write a python function to extract the suffix of a file name, dot excluded, '' standing for a missing one.",
            "For a name such as 'notes.txt', return the characters to the right of the rightmost dot, or '' if the name is without dots.",
            "What kind of file is it by the letters behind the final dot? Answer '' when the name has no dot at all.",
            "file suffix without dot, else ''",
            "Read a file's name from the end and stop at the first dot: say what you have read, the right way round; if there was no dot, give an empty text.",
            "The substring after the last occurrence of '.' in the name, or the empty string if '.' does not occur.",
            "'a.tar.gz' gives 'gz', 'photo.png' gives 'png' and 'README' gives ''.",
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
            word(rng)
            + rng.choice(("", "", ".old", ".v2"))
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
        more_phrasings=(
            "Write a function to get what comes after the @ of an e-mail address.",
            "Write a python function to discard an address's local part and at sign, leaving the host name.",
            "For an address of the form user@host, return the host as a string.",
            "Which server name, as it is written behind the '@', does a mail address belong to?",
            "part of an e-mail address after '@'",
            "Someone gives you a mail address; tell which provider it is with, that is, the piece to the right of the @.",
            "The substring of the address following its single '@' character.",
            "'bob.lee@post.example.com' gives 'post.example.com'; the dots stay and only the front with the @ goes.",
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
            "Write a function to compare two version numbers like '1.10.2' and return 1, 0 or "
            "-1 "
            "if the first is newer, equal or older; both have three parts.",
            "Write a python function to return 1 if version a is greater than version b, -1 "
            "if it "
            "is smaller and 0 if they are equal (three numbers with dots each).",
            "Given two versions 'x.y.z', compare them number by number and return -1, 0 or 1.",
            "Order two three-part version strings numerically: -1 for less, 0 for same, 1 for "
            "more.",
            "Which of two dotted versions, three numbers each, is later? Return 1 for the "
            "first, "
            "-1 for the second and 0 for neither.",
            "Return the sign of the comparison of two three-part version texts, part by part "
            "as "
            "numbers.",
            "I need to compare releases such as '2.9.0' and '2.10.0'; the answer is 1 when the "
            "first is higher, -1 when it is lower, 0 otherwise.",
        ),
        more_phrasings=(
            "Write a function to return 1, 0 or -1 as the first of two x.y.z versions is higher than, equal to or lower than the second.",
            "Write a python function to rank a pair of three-number releases by their numeric fields, left field first, with -1, 0 or 1 as the outcome.",
            "Take two strings of three numbers with dots and return 1 if the first is the later version, -1 if it is the earlier, 0 if both are the same; 10 is more than 9.",
            "Is the first 'major.minor.patch' text above (1), below (-1) or level with (0) the second, each part being compared as a number?",
            "numeric comparison of x.y.z versions: 1, 0, -1",
            "Two programs carry numbers such as 1.4.10 and 1.4.9; say 1 if the first is newer (as here), -1 if the second is newer, and 0 if neither is.",
            "The sign of the lexicographic comparison of the integer triples that the two dotted strings denote.",
            "Compare the parts before the first dot as integers; only if they are equal go to the middle parts, then to the last; a bigger part in the first version means 1, a smaller one -1, and no difference at all 0.",
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
            f"{rng.randint(1, 2)}.{rng.choice((9, 10))}.{rng.choice((2, 12))}" for _ in range(2)
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
            "Shorten a full name to capital initials with a dot after each, without spaces.",
            "Return something like 'J.R.' for a name: each word's first letter as a capital, "
            "then a dot.",
            "Make the dotted upper-case initials of a name.",
            "I want a name reduced to first letters in capitals, with a '.' after each.",
        ),
        more_phrasings=(
            "Write a function to shorten a name to its first letters, capital and dotted, like 'M.K.'.",
            "Write a python function to abbreviate each blank-separated part of a name to an uppercase letter with a full stop, without blanks in between.",
            "For a name of one or more words, return a string with the opening letter of each word in upper case and a dot after every one.",
            "How would somebody sign with initials only, big letters, each closed by a dot, nothing else?",
            "capital dotted initials of a name",
            "Take the first letter of each part of the name, make it big, put a dot behind it, and write all that in one piece.",
            "The concatenation, over the whitespace-separated words of the name, of the upper-cased first character and '.'.",
            "'ada king lovelace' gives 'A.K.L.' and 'plato' gives 'P.'.",
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
            "Write a python function to compute a postfix expression whose tokens are "
            "separated by "
            "spaces; the operators are +, - and *.",
            "Given a text like '2 3 + 4 *', evaluate it in postfix notation and return the "
            "integer.",
            "Use a stack to work out an expression in which +, - or * follows its two operands.",
            "Return the value of a postfix calculation of whole numbers, plus, minus and times.",
            "Evaluate numbers and the operators + - * written in reverse Polish notation.",
            "I need a postfix calculator: numbers are pushed, +, - and * take the top two.",
        ),
        more_phrasings=(
            "Write a function to work out a postfix calculation with +, - and *, blanks between the tokens.",
            "Write a python function to interpret a space-separated RPN text of integers and the operators plus, minus and times.",
            "Take a string such as '5 1 - 3 *', in which each sign comes after the two values it joins, and return the integer it amounts to.",
            "What value does a stack calculator show after the blank-separated integers and signs (+, -, *) of a text have been entered one by one?",
            "integer value of an RPN text over + - *",
            "Read the pieces from left to right: put a number on a pile; at a sign, take the two top numbers, reckon the lower one plus, minus or times the upper one, and put the answer back. Say what lies there at the end.",
            "The value of a postfix expression over the integers with binary +, - and *, tokens being delimited by spaces and the left operand being the one pushed earlier.",
            "'7 2 -' gives 5, not -5, and '1 2 3 * +' gives 7.",
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
            (
                lambda a, b, c, x, y: rng.choice(
                    (f"{a} {b} {x}", f"{a} {b} {x} {c} {y}", f"{a} {b} {c} {x} {y}")
                )
            )(*integers(rng, 0, 12, 3), rng.choice("+-*"), rng.choice("+-*")),
        ),
    ),
)
