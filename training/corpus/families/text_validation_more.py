"""More families that check the shape of a text."""

from training.corpus.draw import coin, letters, size, word
from training.corpus.family import Family


def brackets(rng, kinds):
    """Brackets that are balanced about half of the time."""
    text = ""
    for _ in range(size(rng, 1, 3)):
        left, right = rng.choice(kinds)
        text = rng.choice((left + text + right, text + left + right))
    if text and coin(rng):
        cut = rng.randrange(len(text))
        text = text[:cut] + rng.choice(("", text[::-1])) + text[cut + 1 :]
    return (text,)


FAMILIES = (
    Family(
        concept="clock-time-check",
        tags=("validation", "parsing"),
        phrasings=(
            "Write a function to check whether a text of the form 'hh:mm' is a valid 24-hour "
            "time.",
            "Write a python function to tell if 'hh:mm', two numbers, names a real time of "
            "day: "
            "hours below 24 and minutes below 60.",
            "Given a string with hours and minutes around a colon, return True if the hours "
            "are at "
            "most 23 and the minutes at most 59.",
            "Is a time like '23:59' possible on a 24-hour clock?",
            "Validate a clock time written as two numbers and a colon (00:00 up to 23:59).",
            "Return whether the hour and the minute of a text 'hh:mm' are both in range.",
            "I need to know if a digital clock can show the given 'hh:mm'.",
        ),
        more_phrasings=(
            "Write a function to tell if 'hh:mm' has an hour under 24 and a minute under 60.",
            "Write a python function to decide whether two colon-separated numbers form a legal wall time of the 24-hour kind.",
            "For a text of two numbers with a colon between, return True if the first is at most 23 and the second at most 59, False otherwise.",
            "Does such a time of day exist, given as 'hh:mm'?",
            "range test for 'hh:mm', 24 hours",
            "Someone writes down when the train leaves, as hours, colon, minutes; say whether a day has that moment at all.",
            "The predicate h < 24 and m < 60 for a string 'h:m' of two non-negative integers.",
            "'00:00' and '23:59' are True; '24:00', '12:60' and '99:10' are False.",
        ),
        names=("valid_time", "is_time", "check_time", "is_clock_time"),
        solutions=(
            """def <f>(text):
    hours, minutes = text.split(":")
    return int(hours) < 24 and int(minutes) < 60""",
            r"""import re

def <f>(time):
    return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", time) is not None""",
        ),
        inputs=lambda rng: (
            f"{rng.choice((rng.randint(0, 23), 23, 24, rng.randint(0, 29))):02}:"
            f"{rng.choice((rng.randint(0, 59), rng.randint(0, 59), 59, 60, 75)):02}",
        ),
    ),
    Family(
        concept="all-characters-different",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to check whether all characters of a string are different.",
            "Write a python function to tell if no character occurs twice in a text.",
            "Given a string, return True if each of its characters is unique in it.",
            "Does a text consist of distinct characters only?",
            "Test if a word has no repeated letter.",
            "Return False if some character appears more than once in the string, else True.",
            "I want to know whether a word uses every one of its letters just once.",
        ),
        more_phrasings=(
            "Write a function to tell if a text never uses a character twice.",
            "Write a python function to decide whether a string is free of duplicate symbols, case mattering.",
            "For a string, return True when the number of its different characters equals its length.",
            "Is each character of the text the only one of its kind in it?",
            "no-repeated-character test",
            "Cross out each letter of the alphabet when you meet it in the word; if you would ever need to cross one out again the answer is False, else True.",
            "The predicate that i != j implies t[i] != t[j] for all indices of a string t.",
            "'world' is True, 'hello' is False because of its two l, and '' is True.",
        ),
        names=("all_unique", "all_different", "has_unique_chars", "no_repeats"),
        solutions=(
            """def <f>(text):
    return len(set(text)) == len(text)""",
            """def <f>(s):
    seen = set()
    for c in s:
        if c in seen:
            return False
        seen.add(c)
    return True""",
            """def <f>(text):
    return all(text.count(c) == 1 for c in text)""",
        ),
        inputs=lambda rng: (rng.choice((word(rng), letters(rng, size(rng, 2, 5), "abcdefgh"))),),
    ),
    Family(
        concept="balanced-parentheses",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to check whether the round brackets of a string are balanced.",
            "Write a python function to tell if every '(' in a text is closed by a later ')' "
            "and "
            "no ')' comes too early.",
            "Given a text of parentheses, return True if they match up properly.",
            "Do the opening and closing parentheses of a text pair up in a valid order?",
            "Validate the nesting of '(' and ')' in a string.",
            "Return whether the parentheses in a string are well formed; none at all is fine.",
            "I need to know if round brackets are opened and closed correctly.",
        ),
        more_phrasings=(
            "Write a function to tell if the ( and ) in a text close properly, other characters aside.",
            "Write a python function to decide whether parentheses in a string are well nested: none left open, none closed too soon.",
            "For a text, count up at '(' and down at ')'; return True if the count never falls below zero and is zero at the end.",
            "Does each '(' of the text have its own ')' further on, with no ')' to spare?",
            "balanced round bracket test",
            "Every door that is opened, '(', must be shut later, ')', and you cannot shut a door that is not open; say whether the text keeps to this, whatever else is in it.",
            "The predicate that in every prefix the number of ')' is at most that of '(' and that both numbers agree for the full string.",
            "'(a)(b)' and 'abc' are True; '(()', '())' and ')(' are False.",
        ),
        names=("is_balanced", "balanced", "valid_parentheses", "check_parentheses"),
        solutions=(
            """def <f>(text):
    depth = 0
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0""",
            """def <f>(s):
    s = "".join(c for c in s if c in "()")
    while "()" in s:
        s = s.replace("()", "")
    return s == \"\"""",
        ),
        inputs=lambda rng: brackets(rng, ("()", "()", ("(a", ")"))),
    ),
    Family(
        concept="balanced-mixed-brackets",
        tags=("validation", "strings"),
        phrasings=(
            "Write a function to check whether a string of (), [] and {} brackets is balanced.",
            "Write a python function to tell if round, square and curly brackets are closed in "
            "the right order by the same type.",
            "Given a string of brackets of three kinds, return True if they nest correctly.",
            "Are the brackets ( ) [ ] { } of the text matched properly?",
            "Use a stack to find out if each closing bracket fits the last open one and none "
            "stays open.",
            "Return whether a sequence of brackets, three types, is well formed.",
            "I need to validate brackets: '([])' is right, '([)]' and '((' are wrong.",
        ),
        more_phrasings=(
            "Write a function to tell if a text of (, ), [, ], {, } nests properly.",
            "Write a python function to decide whether three kinds of brackets match: every closer must fit the latest unclosed opener, and no opener may remain.",
            "For a string of round, square and curly brackets, return True when it can be emptied by taking out neighbours (), [] or {} again and again.",
            "Does every bracket of the string, of whichever of the three shapes, have a partner of its shape, with pairs never crossing?",
            "well-formed bracket test for (), [] and {}",
            "Pile up each opening bracket; a closing one must be of the same shape as the one on top, which you then take off; at the end the pile must be empty. Say if that works out.",
            "The predicate that a string is derivable from S -> empty | (S)S | [S]S | {S}S.",
            "'{[]()}' and '' are True; '[(])' crosses, '(' stays open and '}' has no opener, so these are False.",
        ),
        names=("is_balanced", "valid_brackets", "match_brackets", "check_brackets"),
        solutions=(
            """def <f>(text):
    closing = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in text:
        if char in closing:
            if not stack or stack.pop() != closing[char]:
                return False
        else:
            stack.append(char)
    return not stack""",
            """def <f>(s):
    previous = None
    while s != previous:
        previous = s
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return s == \"\"""",
        ),
        inputs=lambda rng: brackets(rng, ("()", "[]", "{}")),
    ),
    Family(
        concept="is-pangram-of",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to check whether a string contains every character of another "
            "string.",
            "Write a python function to tell if all letters of the second text occur in the "
            "first.",
            "Given a text and some letters, return True if none of the letters is missing from "
            "the text.",
            "Does the first string include each character of the second, in any order and "
            "number?",
            "Test that every one of the required characters appears at least once in a text.",
            "Return whether the characters of the second string are all found in the first one.",
            "I want to know if a text has all of the letters that I list in a second string.",
        ),
        more_phrasings=(
            "Write a function to tell if a text has every character named in a second string.",
            "Write a python function to decide whether the character set of the second argument is part of that of the first.",
            "Take a text and then a string of wanted characters; return True if none of the wanted ones is missing from the text, False otherwise.",
            "Is everything in the second string also found somewhere in the first, with no regard to how often or where?",
            "test that the first string covers the second's characters",
            "Somebody gives you a list of letters to hunt for in a text; say whether you can find all of them, once being enough for each.",
            "The predicate that for each character c of s there is an index i with t[i] = c, where t is the first and s the second argument.",
            "'backed' and 'aced' give True, 'backed' and 'ax' give False, and a second string 'aa' asks for no more than 'a' does.",
        ),
        names=("contains_all", "has_all_letters", "includes_all", "covers_letters"),
        solutions=(
            """def <f>(text, letters):
    return all(char in text for char in letters)""",
            """def <f>(text, required):
    return set(required) <= set(text)""",
            """def <f>(text, letters):
    for c in letters:
        if c not in text:
            return False
    return True""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(5, 9), "abcdef"),
            letters(rng, size(rng, 1, 3), "abcdef"),
        ),
    ),
)
