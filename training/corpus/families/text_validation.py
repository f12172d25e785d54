"""Families that check the shape of a text."""

from training.corpus.draw import letters, size, word
from training.corpus.family import Family


def password(rng):
    """A password that misses nothing or one thing."""
    parts = [
        letters(rng, rng.randint(1, 6)),
        letters(rng, 2, "ABCXYZ"),
        letters(rng, 2, "0123456789"),
    ]
    if rng.random() < 0.4:
        parts.pop(rng.randrange(3))
    rng.shuffle(parts)
    return ("".join(parts),)


FAMILIES = (
    Family(
        concept="email-shape",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a text has the shape of an e-mail address: "
            "lower-"
            "case letters, digits or dots, an @, lower-case letters, a dot, lower-case "
            "letters.",
            "Write a python function to validate a simple e-mail address of the form "
            "name@host.end,"
            " where name has lower-case letters, digits and dots, and host and end only "
            "lower-case letters, none of them empty.",
            "Given a string, return True if it is one or more of a-z, 0-9 and '.', then '@', "
            "then "
            "a-z letters, then '.', then a-z letters; otherwise False.",
            "Is a text a plain e-mail address, that is [a-z0-9.]+ @ [a-z]+ . [a-z]+ with "
            "nothing "
            "in between or around?",
            "Match a whole string against e-mail syntax: [a-z0-9.]+@[a-z]+ followed by a dot "
            "and "
            "[a-z]+, and return a boolean.",
            "Return whether the whole text is a local part of a-z, 0-9 and dots, an at sign "
            "and a "
            "domain of two lower-case words separated by one dot.",
            "I need a small e-mail check: non-empty [a-z0-9.] part, '@', letters a-z, one dot, "
            "letters a-z, and nothing else.",
        ),
        more_phrasings=(
            "Write a function to tell if a text is [a-z0-9.]+, @, [a-z]+, a dot and [a-z]+, and nothing more.",
            "Write a python function to decide whether a whole string matches user@host.tld, the user being small letters, digits or dots, host and tld small letters, each non-empty.",
            "For a string, return True only if it has, in this order: at least one of a-z, 0-9 or dot; one at sign; at least one of a-z; one dot; at least one of a-z; and then ends.",
            "Does the complete text look like a simple mail address, small letters, digits and dots before the '@', and after it two words of small letters joined by one dot?",
            "full match of [a-z0-9.]+@[a-z]+\\.[a-z]+",
            "Say whether this could be a mail address of the easiest kind: a name (little letters, figures, dots), the @, a word in little letters, a dot, another such word; no part may be missing and nothing may be added.",
            "The predicate that a string belongs to the regular language [a-z0-9.]+ '@' [a-z]+ '.' [a-z]+.",
            "'ann.b2@mail.org' is True; 'Ann@mail.org', '@mail.org', 'ann@mail', 'ann@my.mail.org' and 'ann@mail2.org' are all False.",
        ),
        names=("is_email", "valid_email", "check_email", "looks_like_email"),
        solutions=(
            r"""import re

def <f>(text):
    return re.fullmatch(r"[a-z0-9.]+@[a-z]+\.[a-z]+", text) is not None""",
            r"""import re

def <f>(email):
    return bool(re.match(r"[a-z0-9.]+@[a-z]+[.][a-z]+$", email))""",
        ),
        inputs=lambda rng: (
            word(rng)
            + rng.choice(("", "7", ".b", ".b"))
            + rng.choice(("@", "@", "@", "@", "", "@@"))
            + word(rng)
            + rng.choice((".", ".", ".", ".", "", ".2"))
            + rng.choice(("com", "org", "net", "de", "io")),
        ),
    ),
    Family(
        concept="hex-colour",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string is a hex colour: '#' and exactly six "
            "hexadecimal digits.",
            "Write a python function to validate colour codes such as '#1a2B3c', digits in "
            "either "
            "case.",
            "Given a text, return True if it is a number sign followed by six characters "
            "from 0-9, a-f or A-F and nothing else.",
            "Is the text a six-digit web colour with a leading '#'?",
            "Test for the form #RRGGBB, where each place is a hex digit, upper or lower case.",
            "Return whether a string is a '#' and then precisely six hex digits.",
            "I need a boolean check for colour codes like '#00ff7F': hash sign, six hex digits.",
        ),
        more_phrasings=(
            "Write a function to tell if a text is a # and then six characters out of 0-9, a-f, A-F, no more and no fewer.",
            "Write a python function to decide whether a string is an HTML colour in long form, a hash followed by 6 base-16 digits of any case.",
            "For a string, return True when its length is 7, it opens with '#', and each of the other characters is a hexadecimal digit, big or small.",
            "Does the whole text have the form of a colour like '#09afCD', with exactly six hexadecimal places?",
            "'#' plus exactly six hex digits test",
            "Web pages name a colour by a hash sign and six characters, each a figure or a letter from a to f (big or small); say whether this text is such a name.",
            "The predicate that a string fully matches #[0-9A-Fa-f]{6}.",
            "'#a0B1c2' is True; 'a0B1c2' without the hash, '#fff' with three places, '#12345g' and '#1234567' are False.",
        ),
        names=("is_hex_color", "valid_color", "check_hex", "is_color_code"),
        solutions=(
            """import re

def <f>(text):
    return re.fullmatch("#[0-9a-fA-F]{6}", text) is not None""",
            """def <f>(s):
    if len(s) != 7 or s[0] != "#":
        return False
    return all(c in "0123456789abcdefABCDEF" for c in s[1:])""",
        ),
        inputs=lambda rng: (
            rng.choice(("#", "#", "#", "#", ""))
            + letters(rng, 5, "0123456789abcdefABCDEF")
            + rng.choice(("a", "F", "0", "7", "g", "", "12")),
        ),
    ),
    Family(
        concept="ip-address-check",
        tags=("validation", "parsing"),
        phrasings=(
            "Write a function to check whether a string is a valid IPv4 address: four numbers "
            "from 0 to 255 separated by dots.",
            "Write a python function to tell if a text consists of exactly four dot-separated "
            "numbers, none of them above 255.",
            "Given a dotted text, return True if it has four parts and each is a number of at "
            "most 255.",
            "Is the text an IP address with four octets between 0 and 255?",
            "Validate an IPv4 address, made of four whole numbers up to 255 and dots.",
            "Return whether splitting at the dots gives four numbers in the range 0 to 255.",
            "I need to know if a string like '10.0.0.1' is a correct IP address (four octets, "
            "0 to 255 each).",
        ),
        more_phrasings=(
            "Write a function to tell if a text is four dotted numbers, each from 0 to 255.",
            "Write a python function to decide whether splitting a string at its dots gives exactly four unsigned integers that fit into a byte.",
            "For a string, return True when there are precisely four fields between dots, all made of digits only and none exceeding 255, otherwise False.",
            "Could the text be the dotted address of a computer, that is, four decimal octets with three dots?",
            "IPv4 dotted address test",
            "An internet address is four numbers with dots in between, and no number may be bigger than 255; say whether the text keeps to that.",
            "The predicate that a string has the form a.b.c.d, where a, b, c, d are digit sequences with values not above 255.",
            "'192.168.0.1' is True; '1.2.3' has too few parts, '1.2.3.4.5' too many, '1.2.3.256' one too large, and '1.2.x.4' or '1..2.3' a part that is no number: all False.",
        ),
        names=("is_ip", "valid_ip", "check_ip", "is_ipv4"),
        solutions=(
            """def <f>(text):
    parts = text.split(".")
    return len(parts) == 4 and all(p.isdigit() and int(p) <= 255 for p in parts)""",
            """def <f>(address):
    octets = address.split(".")
    if len(octets) != 4:
        return False
    for octet in octets:
        if not octet.isdigit() or int(octet) > 255:
            return False
    return True""",
        ),
        inputs=lambda rng: (
            ".".join(
                [str(rng.choice((0, 1, rng.randint(2, 255), 255))) for _ in range(3)]
                + rng.choice(
                    (
                        [str(rng.randint(0, 255))],
                        ["255"],
                        [str(rng.randint(0, 255))],
                        ["256"],
                        [],
                        [str(rng.randint(256, 400))],
                        ["x"],
                        ["1", "2"],
                    )
                )
            ),
        ),
    ),
    Family(
        concept="valid-identifier",
        tags=("validation", "regex"),
        phrasings=(
            "Write a function to check whether a string is an identifier: ASCII letters, "
            "digits "
            "and underscores, not starting with a digit.",
            "Write a python function to tell if a text could be a variable name, that is, a "
            "letter or underscore followed by letters, digits or underscores.",
            "Given a string, return True if its first character is a letter or '_' and the "
            "others are letters, digits or '_'.",
            "Is the text a legal variable name (keywords do not matter)?",
            "Validate an identifier. It must not be empty, must not begin with a digit and may "
            "contain only letters, digits and underscores.",
            "Return whether a name is made of letters, digits and underscores and does not "
            "begin with a digit; the empty name is invalid.",
            "I need to know whether a string can serve as the name of a variable.",
        ),
        more_phrasings=(
            "Write a function to tell if a text is one or more of A-Z, a-z, 0-9 and _, the first being no digit.",
            "Write a python function to decide whether a string satisfies the lexical rule for names of variables, reserved words not being looked at.",
            "For a string, return False if it is empty, if a digit stands in front, or if it has anything but letters, digits and underscores; otherwise True.",
            "Could one use the text as it is for naming a variable, as far as its characters are concerned?",
            "variable name test: letters, digits, '_', no leading digit",
            "Names in a program are written with letters, figures and the low line, never with a figure in front; say whether this text would do.",
            "The predicate that an ASCII string matches [A-Za-z_][A-Za-z0-9_]* in full.",
            "'_tmp1' is True; '1tmp', 'my-var', 'two words' and '' are False.",
        ),
        names=("is_identifier", "valid_name", "check_variable_name", "is_variable_name"),
        solutions=(
            """def <f>(name):
    return name.isidentifier()""",
            """import re

def <f>(text):
    return bool(re.fullmatch("[A-Za-z_][A-Za-z0-9_]*", text))""",
            """def <f>(name):
    if name == "" or name[0].isdigit():
        return False
    return all(c.isalnum() or c == "_" for c in name)""",
        ),
        inputs=lambda rng: (
            rng.choice(("", "", "_", "9", "X"))
            + word(rng)
            + rng.choice(("", "_", "7", "-", " a", "_2")),
        ),
    ),
    Family(
        concept="strong-password",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to check whether a password has at least <k> characters and "
            "contains a lowercase letter, an uppercase letter and a digit.",
            "Write a python function to tell if a password is strong: <k> or more characters, "
            "with at least one small letter, one capital and one digit.",
            "Given a password, return True if it is no shorter than <k> and mixes lower case, "
            "upper case and digits.",
            "Is a password acceptable? It needs a length of at least <k>, a lower-case "
            "letter, an "
            "upper-case letter and a digit.",
            "Validate passwords: minimum length <k>, one digit, one lowercase and one "
            "uppercase "
            "letter are required.",
            "Return whether a text holds a digit, a small and a capital letter and has <k> "
            "characters or more.",
            "I need a password check for a minimum of <k> characters that include a digit and "
            "letters of both cases.",
        ),
        more_phrasings=(
            "Write a function to tell if a password has <k> characters or more, with a-z, A-Z and a digit all present.",
            "Write a python function to enforce a password policy: minimum length <k> and one character at least of each class lower case, upper case and numeral.",
            "For a password, return False when it is shorter than <k> or lacks a small letter, a capital or a figure, and True in all other cases.",
            "Does the password have all of these: a capital, a small letter, a digit, and no fewer than <k> characters?",
            "password test: at least <k> characters, lower, upper, digit",
            "Somebody picks a secret word; it is all right if it is <k> characters long or longer and has in it a big letter, a little letter and a figure. Say whether it is.",
            "The predicate len(p) >= <k> together with the occurrence in p of a lowercase letter, an uppercase letter and a digit.",
            "Reject a password for any one of four reasons: under <k> characters, nothing in lower case, nothing in upper case, no digit; accept it, with True, if none applies.",
        ),
        names=("is_strong", "valid_password", "check_password", "strong_password"),
        solutions=(
            """def <f>(password):
    return (len(password) >= <k>
            and any(c.islower() for c in password)
            and any(c.isupper() for c in password)
            and any(c.isdigit() for c in password))""",
            """import re

def <f>(password):
    if len(password) < <k>:
        return False
    for pattern in ("[a-z]", "[A-Z]", "[0-9]"):
        if not re.search(pattern, password):
            return False
    return True""",
        ),
        inputs=lambda rng, k: password(rng),
        parameters=lambda rng: {"k": rng.randint(6, 8)},
    ),
    Family(
        concept="binary-string",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to check whether a string is made up of zeros and ones only.",
            "Write a python function to tell if a text is binary, i.e. has no character "
            "besides "
            "'0' and '1'; an empty text is fine.",
            "Given a string, return True if every character is '0' or '1'.",
            "Does the text contain nothing but the characters 0 and 1?",
            "Test if a string is a binary string.",
            "Return False as soon as a character is neither '0' nor '1', and True otherwise.",
            "I need to know whether all characters of a string are binary digits.",
        ),
        more_phrasings=(
            "Write a function to tell if a text has only 0 and 1 in it; the empty one passes.",
            "Write a python function to decide whether each symbol of a string is a bit.",
            "For a string, return a boolean that is False if any character other than '0' and '1' is in it, True otherwise.",
            "Is the text free of everything except noughts and ones?",
            "zeros-and-ones-only test for a string",
            "Say whether only two keys, 0 and 1, were used to type the text; typing nothing is fine.",
            "The predicate that a string belongs to {0, 1}*, the empty string included.",
            "'0110' and '' are True; '012', '1 0' and 'one' are False.",
        ),
        names=("is_binary", "binary_string", "check_binary", "only_bits"),
        solutions=(
            """def <f>(text):
    return all(char in "01" for char in text)""",
            """def <f>(s):
    return set(s) <= {"0", "1"}""",
            """def <f>(text):
    for c in text:
        if c != "0" and c != "1":
            return False
    return True""",
        ),
        inputs=lambda rng: (
            letters(rng, size(rng, 1, 5), "01")
            + rng.choice(("", "", "2", "b", "0", " "))
            + letters(rng, 2, "01"),
        ),
    ),
)
