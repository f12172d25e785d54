"""Families that extract parts of a text with patterns."""

from random import Random

from training.corpus.draw import coin, decimal, size, word, words
from training.corpus.family import Family


def mixture(rng: Random, *others: str) -> str:
    """Some words and the given pieces in random order, spaces between."""
    parts = [*others, *words(rng, rng.randint(1, 3))]
    rng.shuffle(parts)
    return " ".join(parts)


def numeral(rng: Random, low: int = 0, high: int = 99) -> str:
    """An integer as text."""
    return str(rng.randint(low, high))


FAMILIES = (
    Family(
        concept="capitalised-words-in-text",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to list the words of a text that begin with a capital letter.",
            "Write a python function to return all words of a sentence whose first letter is "
            "uppercase.",
            "Given a sentence, collect the words that start with an upper-case letter, from left "
            "to right.",
            "Find every capitalised word of a text and return them as a list.",
            "Return the list of a string's words having an uppercase initial.",
            "Which words of a text start with a capital? Keep their order.",
            "I need the words beginning with one of the letters A to Z in upper case, as a list.",
        ),
        names=("capitalised_words", "capitalized_words", "find_capitalized", "upper_initials"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"\b[A-Z][a-z]*", text)""",
            """def <f>(text):
    return [word for word in text.split() if word[0].isupper()]""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if "A" <= word[0] <= "Z":
            result.append(word)
    return result""",
        ),
        inputs=lambda rng: (
            " ".join(w.capitalize() if coin(rng) else w for w in words(rng, rng.randint(3, 7))),
        ),
    ),
    Family(
        concept="hashtags-in-text",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to find the hashtags of a text and return them without the '#'.",
            "Write a python function to list the words that follow a '#' sign in a message, the "
            "sign left off.",
            "Given a post, return the list of its tags: the letters after each '#'.",
            "Extract all hashtags from a text, in order, without the leading '#'.",
            "Which words of a message are marked with '#'? Return a list of them, without the "
            "mark.",
            "Return every tag of a text ('#sun' gives 'sun') as a list.",
            "I have a message with words such as #rain and want a list of these words without '#'.",
        ),
        names=("hashtags", "find_hashtags", "extract_tags", "get_tags"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"#(\w+)", text)""",
            """def <f>(message):
    return [word[1:] for word in message.split() if word.startswith("#")]""",
            """def <f>(post):
    tags = []
    for word in post.split():
        if word[0] == "#":
            tags.append(word[1:])
    return tags""",
        ),
        inputs=lambda rng: (" ".join("#" * coin(rng) + w for w in words(rng, rng.randint(2, 6))),),
    ),
    Family(
        concept="decimals-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to extract all numbers with a decimal point from a text as floats.",
            "Write a python function to return the list of decimal numbers (like 2.5) in a string "
            "as floats.",
            "Given a text, find the numbers written with a point, as in 3.75, and return them as "
            "floats.",
            "Return every number of the form digits, point, digits in a text, converted to float, "
            "in order.",
            "List the values of all decimals such as 0.5 that occur in a string; whole numbers do "
            "not count.",
            "Find the floating-point numbers of a text (those with a point between digits) as a "
            "list of floats.",
            "I need all decimal numbers from a sentence as floats, while numbers without a point "
            "are ignored.",
        ),
        names=("find_decimals", "decimals_in_text", "extract_floats", "get_decimals"),
        solutions=(
            r"""import re

def <f>(text):
    return [float(x) for x in re.findall(r"\d+\.\d+", text)]""",
            """def <f>(text):
    return [float(word) for word in text.split() if "." in word]""",
            """import re

def <f>(s):
    return list(map(float, re.findall("[0-9]+[.][0-9]+", s)))""",
        ),
        inputs=lambda rng: (
            mixture(
                rng, *(str(decimal(rng, 0, 20)) for _ in range(rng.randint(0, 3))), numeral(rng)
            ),
        ),
    ),
    Family(
        concept="first-number-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to return the first whole number in a text as an integer, or -1 if "
            "there is none.",
            "Write a python function to find the first run of digits in a string and return it as "
            "an int; -1 without digits.",
            "Given a text, return the number that occurs first in it, as an int, or -1 when it "
            "holds no number.",
            "Which number comes first in the text? Return it as an integer (-1 if there are no "
            "digits).",
            "Get the leftmost number written in a string as an integer; give -1 if no digit "
            "occurs.",
            "Find the first group of consecutive digits and return its value, else -1.",
            "I need the earliest number that appears in a sentence as an int, with -1 for none.",
        ),
        names=("first_number", "find_first_number", "leading_number", "get_number"),
        solutions=(
            r"""import re

def <f>(text):
    match = re.search(r"\d+", text)
    return int(match.group()) if match else -1""",
            r"""import re

def <f>(text):
    numbers = re.findall(r"\d+", text)
    return int(numbers[0]) if numbers else -1""",
            """def <f>(text):
    digits = ""
    for c in text:
        if c.isdigit():
            digits += c
        elif digits:
            break
    return int(digits) if digits else -1""",
        ),
        inputs=lambda rng: (
            mixture(rng, *(word(rng) + numeral(rng) for _ in range(rng.choice((0, 1, 2))))),
        ),
    ),
    Family(
        concept="last-number-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to return the last whole number in a text as an integer, or -1 if "
            "there is none.",
            "Write a python function to find the rightmost run of digits of a string and return "
            "it as an int; -1 if no digits.",
            "Given a text, return the number that occurs last in it, as an int, or -1 without any "
            "number.",
            "Which number stands last in the text? Return it as an integer, or -1 if there are no "
            "digits.",
            "Get the final number written in a string as an integer; give -1 if no digit occurs.",
            "Find the last group of consecutive digits and return its value, else -1.",
            "I need the number nearest to the end of a sentence as an int, with -1 for none.",
        ),
        names=("last_number", "find_last_number", "final_number", "rightmost_number"),
        solutions=(
            r"""import re

def <f>(text):
    numbers = re.findall(r"\d+", text)
    return int(numbers[-1]) if numbers else -1""",
            r"""import re

def <f>(text):
    result = -1
    for match in re.finditer(r"\d+", text):
        result = int(match.group())
    return result""",
            """def <f>(text):
    spaced = "".join(c if c.isdigit() else " " for c in text)
    numbers = spaced.split()
    return int(numbers[-1]) if numbers else -1""",
        ),
        inputs=lambda rng: (
            mixture(rng, *(word(rng) + numeral(rng) for _ in range(size(rng, 1, 3)))),
        ),
    ),
    Family(
        concept="sum-of-numbers-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to add up all whole numbers that occur in a text.",
            "Write a python function to return the sum of the numbers (runs of digits) in a "
            "string, 0 if there are none.",
            "Given a text, compute the total of every number written in it with digits.",
            "What do the numbers in a string sum to? Digits side by side form one number.",
            "Return the sum of all groups of consecutive digits of a text, each read as an "
            "integer.",
            "Extract the non-negative integers from a sentence and return their sum.",
            "I have a text like '3 cats and 12 dogs' and need the sum of its numbers (15).",
        ),
        names=("sum_numbers", "total_of_numbers", "add_numbers", "sum_in_text"),
        solutions=(
            r"""import re

def <f>(text):
    return sum(int(x) for x in re.findall(r"\d+", text))""",
            """import re

def <f>(text):
    total = 0
    for number in re.findall("[0-9]+", text):
        total += int(number)
    return total""",
            """def <f>(s):
    spaced = "".join(c if c.isdigit() else " " for c in s)
    return sum(map(int, spaced.split()))""",
        ),
        inputs=lambda rng: (
            mixture(rng, *(numeral(rng) + rng.choice(("", "x")) for _ in range(size(rng, 1, 4)))),
        ),
    ),
    Family(
        concept="largest-number-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to return the largest whole number found in a text, or 0 if the "
            "text has none.",
            "Write a python function to find the greatest number (run of digits) in a string; 0 "
            "when there is no digit.",
            "Given a text, return the maximum of the numbers written in it as an int, or 0 "
            "without numbers.",
            "What is the biggest number occurring in a string? Return 0 if it contains none.",
            "Get the highest of all integers that stand in a sentence; a text without digits "
            "gives 0.",
            "Find all groups of consecutive digits and return the largest as an integer, else 0.",
            "I need the greatest number mentioned in a text, as an int, with 0 for none.",
        ),
        names=("largest_number", "max_number", "biggest_in_text", "find_max_number"),
        solutions=(
            r"""import re

def <f>(text):
    return max((int(x) for x in re.findall(r"\d+", text)), default=0)""",
            r"""import re

def <f>(text):
    best = 0
    for number in re.findall(r"\d+", text):
        if int(number) > best:
            best = int(number)
    return best""",
            r"""import re

def <f>(s):
    numbers = list(map(int, re.findall(r"\d+", s)))
    return max(numbers) if numbers else 0""",
        ),
        inputs=lambda rng: (
            mixture(rng, *(numeral(rng, 1, 300) for _ in range(rng.choice((0, 2, 3))))),
        ),
    ),
    Family(
        concept="signed-numbers-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to find all integers in a text, where a '-' directly before the "
            "digits makes them negative.",
            "Write a python function to extract the integers of a string as a list, minus signs "
            "included.",
            "Given a text, return the list of its whole numbers, negative ones like -7 with their "
            "sign.",
            "Return all positive and negative integers written in a string, in order, as ints.",
            "List the integers of a sentence; '-4' counts as minus four.",
            "Find each number with its optional leading minus and return them as a list of ints.",
            "I need the signed integers contained in a text, for example [5, -3] for 'up 5 down "
            "-3'.",
        ),
        names=("signed_numbers", "find_integers", "extract_signed", "get_integers"),
        solutions=(
            r"""import re

def <f>(text):
    return [int(x) for x in re.findall(r"-?\d+", text)]""",
            """import re

def <f>(text):
    numbers = []
    for match in re.finditer("-?[0-9]+", text):
        numbers.append(int(match.group()))
    return numbers""",
            """def <f>(text):
    return [int(word) for word in text.split() if word.lstrip("-").isdigit()]""",
        ),
        inputs=lambda rng: (
            mixture(rng, *(numeral(rng, -50, 50) for _ in range(size(rng, 1, 4)))),
        ),
    ),
    Family(
        concept="dollar-prices-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to find the whole-dollar prices like '$15' in a text and return "
            "them as ints.",
            "Write a python function to list the numbers that stand right after a '$' sign, as "
            "integers.",
            "Given a text, return the amounts written as '$' followed by digits, without the "
            "sign, as a list of ints.",
            "Extract every price such as $8 from a string as an integer; numbers without '$' do "
            "not count.",
            "Which numbers in the text are preceded directly by a dollar sign? Return a list of "
            "ints.",
            "Return all dollar amounts (a '$' and then digits) of a sentence as integers, in "
            "order.",
            "I have text with prices like $40 and other numbers, and need just the prices as ints.",
        ),
        names=("find_prices", "dollar_amounts", "extract_prices", "get_prices"),
        solutions=(
            r"""import re

def <f>(text):
    return [int(x) for x in re.findall(r"\$(\d+)", text)]""",
            """def <f>(text):
    return [int(word[1:]) for word in text.split() if word.startswith("$")]""",
            r"""import re

def <f>(s):
    prices = []
    for match in re.finditer(r"\$(\d+)", s):
        prices.append(int(match.group(1)))
    return prices""",
        ),
        inputs=lambda rng: (
            mixture(
                rng, *(rng.choice("$$ ").strip() + numeral(rng) for _ in range(size(rng, 2, 4)))
            ),
        ),
    ),
    Family(
        concept="iso-dates-in-text",
        tags=("regex", "dates"),
        phrasings=(
            "Write a function to find all dates of the form yyyy-mm-dd in a text and return them "
            "as strings.",
            "Write a python function to list the substrings of four digits, dash, two digits, "
            "dash, two digits.",
            "Given a text, extract its dates written like 2021-03-09 as a list of strings, in "
            "order.",
            "Return every date of the shape yyyy-mm-dd that occurs in a string; no need to check "
            "the calendar.",
            "Which ISO dates (like 1999-12-31) are in the text? Return the list of them.",
            "Find the parts of a text that look like 2020-01-31: 4, 2 and 2 digits joined by "
            "hyphens.",
            "I need all yyyy-mm-dd dates mentioned in a sentence as a list of strings.",
        ),
        names=("find_dates", "extract_dates", "dates_in_text", "iso_dates"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"\d{4}-\d{2}-\d{2}", text)""",
            """import re

def <f>(text):
    return [match.group() for match in re.finditer("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)]""",
            r"""import re

def <f>(s):
    pattern = re.compile(r"\d\d\d\d-\d\d-\d\d")
    return pattern.findall(s)""",
        ),
        inputs=lambda rng: (
            mixture(
                rng,
                numeral(rng),
                *(
                    f"{rng.randint(1900, 2030)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
                    for _ in range(size(rng, 1, 2))
                ),
            ),
        ),
    ),
    Family(
        concept="years-in-text",
        tags=("regex", "parsing"),
        phrasings=(
            "Write a function to find the four-digit numbers standing as words in a text and "
            "return them as ints.",
            "Write a python function to list all years, that is numbers of exactly four digits, "
            "in a text as integers.",
            "Given a text, return its space-separated numbers that have exactly four digits, as a "
            "list of ints.",
            "Extract the years (words of exactly 4 digits) from a sentence as integers, in order.",
            "Which words of a text are four-digit numbers? Return them converted to int.",
            "Return every number of precisely four digits in the text as an int; shorter and "
            "longer ones are skipped.",
            "I need the years mentioned in a string: all whole words of four digits, as integers.",
        ),
        names=("find_years", "extract_years", "years_in_text", "four_digit_numbers"),
        solutions=(
            r"""import re

def <f>(text):
    return [int(year) for year in re.findall(r"\b\d{4}\b", text)]""",
            """def <f>(text):
    return [int(word) for word in text.split() if word.isdigit() and len(word) == 4]""",
            """def <f>(text):
    years = []
    for word in text.split():
        if len(word) == 4 and word.isdigit():
            years.append(int(word))
    return years""",
        ),
        inputs=lambda rng: (
            mixture(
                rng,
                *(
                    str(rng.randint(1, 20500) // rng.choice((1, 10)))
                    for _ in range(rng.randint(2, 4))
                ),
            ),
        ),
    ),
    Family(
        concept="words-with-vowel-start",
        tags=("regex", "strings"),
        phrasings=(
            "Write a function to find the words of a lower-case text that begin with a vowel.",
            "Write a python function to list all words starting with a, e, i, o or u in a "
            "lower-case sentence.",
            "Given a text in lower case, return the list of words whose first letter is a vowel.",
            "Return, in order, each word of a string that begins with one of the letters aeiou.",
            "Which words of a lower-case sentence have a vowel as their first letter? Return a "
            "list.",
            "Extract the words beginning with a vowel from a text of small letters.",
            "I need all the words that start with a vowel, in the order of the text.",
        ),
        names=("vowel_words", "starts_with_vowel", "find_vowel_words", "words_with_vowel_start"),
        solutions=(
            r"""import re

def <f>(text):
    return re.findall(r"\b[aeiou]\w*", text)""",
            """def <f>(text):
    return [word for word in text.split() if word[0] in "aeiou"]""",
            """def <f>(sentence):
    result = []
    for word in sentence.split():
        if word.startswith(("a", "e", "i", "o", "u")):
            result.append(word)
    return result""",
        ),
        inputs=lambda rng: (
            " ".join(rng.choice(("", "a", "e", "o")) + w for w in words(rng, rng.randint(3, 6))),
        ),
    ),
)
