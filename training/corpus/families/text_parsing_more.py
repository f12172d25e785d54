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
