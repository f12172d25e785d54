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
        more_phrasings=(
            "Write a function to list the words marked with '#' in a text, minus the '#'.",
            "Write a python function to pull topic labels such as #news out of a post, in order and with repeats, dropping the hash signs.",
            "Given a message, return a list of the word characters right behind each '#', and [] where there is no '#'.",
            "What tags does a post carry, as a list of words whose leading '#' is taken off?",
            "Words after '#', in text order.",
            "People put # before a word to make it a topic; write down these words without the sign, one for every time it happens.",
            "The sequence of maximal runs of word characters (letters, digits, underscore) that immediately follow a U+0023 in a string.",
            "From 'hot #tea and #cake' there should remain ['tea', 'cake']; words without a hash sign are passed over.",
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
        more_phrasings=(
            "Write a function to list the numbers with a point in a text as floats, skipping integers.",
            "Write a python function to collect from a sentence the values of digit groups joined by a dot, like 4.25, unsigned and in order.",
            "Given some text, return a list of floats: one for each place where digits, a dot and digits again follow each other.",
            "Which floating-point numbers are written in a text, whole ones left out?",
            "Floats for all 'digits.digits' in a text.",
            "Pick out the prices and sizes that have a point in the middle of their figures, such as 2.99, and give them as numbers; plain whole numbers don't interest me.",
            "The list of real values of the substrings matching digit+ '.' digit+, scanned from left to right.",
            "'pay 5 or 7.50 or 0.3' has two results, 7.5 and 0.3; for other texts return the list likewise, empty if nothing fits.",
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
        more_phrasings=(
            "Write a function to get the first digit group of a text as int, -1 if there's none.",
            "Write a python function to read the leftmost unsigned integer that a string contains, with -1 as the answer for strings lacking digits.",
            "Given a sentence, return the integer value of the digits met first, taken together, or -1 if there aren't any.",
            "What whole number does one come upon first when reading a text from the left, or -1 if no number comes?",
            "Leftmost number of a text as int, else -1.",
            "Read along until figures come, take all of them up to the next non-figure as one number, and say it; say -1 if no figures ever come.",
            "The value of the left-most maximal run of decimal digits of a string, by convention -1 when the string has no digit.",
            "'room 12, floor 3' gives 12 and 'no room' gives -1; later numbers are never looked at.",
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
        more_phrasings=(
            "Write a function to total the digit groups of a string, each taken as a number.",
            "Write a python function to find all unsigned integers written in a sentence and add them together; nothing found means 0.",
            "Given text with numbers strewn among the words, return the integer that they make when added.",
            "What do the whole numbers occurring in a text come to altogether?",
            "Sum of the numbers in a text.",
            "A note says what was bought and how many of each; add up every number standing in it, whatever the words around it.",
            "The sum of the values of all maximal runs of decimal digits in a string; 0 for strings free of digits.",
            "'b12c3' gives 15, as neighbouring digits belong to one number and letters only separate; proceed so with every text.",
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
        more_phrasings=(
            "Write a function to get the biggest int written in a string, 0 when it has no digits.",
            "Write a python function to compare all unsigned whole numbers of a sentence and give the top one, 0 for none.",
            "Given text mixed with numbers, return the greatest value among its digit groups as an int; a text of words only yields 0.",
            "Which of the whole numbers mentioned in a text is the highest, if 0 is to be said when none is mentioned?",
            "Maximum of a text's numbers, else 0.",
            "Among the numbers in the note find the one that is most; if the note has no figures at all, say 0.",
            "The maximum over the values of all maximal digit runs of a string, with 0 as the maximum of the empty set.",
            "Compare by value and not by look: 'no 9, no 12' gives 12; where nothing is written in digits, return 0.",
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
        more_phrasings=(
            "Write a function to list a text's ints, a '-' touching the digits making them negative.",
            "Write a python function to collect positive and negative whole numbers out of a sentence, in the order they stand.",
            "Given text such as 'from -3 to 8', return the ints [-3, 8]: every digit group, negated if a hyphen is immediately before it.",
            "Which integers, with their signs, are mentioned in a text, as a list from left to right?",
            "All ints in a text, minus signs kept.",
            "Think of temperatures in a report: write down every whole number in it, below zero where a minus is stuck to its front.",
            "The values of the substrings matched left to right by an optional '-' and one or more decimal digits, as a list of ints.",
            "A minus sign with a gap behind it doesn't count: 'a - 4 b -6' gives [4, -6], and a text without digits [].",
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
        more_phrasings=(
            "Write a function to list the substrings shaped like 2020-12-31 in a text.",
            "Write a python function to extract year-month-day stamps, digits in groups of 4, 2, 2 with hyphens between, as strings and unvalidated.",
            "Given a sentence, return the list of its yyyy-mm-dd dates in order, as they are written.",
            "At which points of a text do four digits, '-', two digits, '-', two digits come together, and what do they read, as a list of strings?",
            "All dddd-dd-dd parts of a text.",
            "Find every day that is written with the year first, then month and day, with dashes, like 1987-06-05, and copy it; don't ask if such a day exists.",
            "The list of non-overlapping matches of the pattern d{4}-d{2}-d{2}, d a decimal digit, in left-to-right order.",
            "Even '9999-99-99' is to be returned, since only the shape matters; '5-6-1999' is not, as its groups have other sizes.",
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
        more_phrasings=(
            "Write a function to list the 4-digit words of a text as ints.",
            "Write a python function to pick from a string the free-standing numbers with neither more nor fewer than four figures, as integers in order.",
            "Given a sentence, return the ints for those of its words that consist of just four digits.",
            "Which years does a text mention, a year being a number of precisely 4 digits with no letter or digit attached?",
            "Exactly four-digit numbers of a text, as ints.",
            "Note down, as numbers, all the years in the story: only words that are four figures long and nothing but figures.",
            "The integer values of all matches of four decimal digits bounded on both sides by word boundaries.",
            "'in 1999 we had 12345 cups and 300 pens' yields [1999]; skip every number that is shorter or longer.",
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
        more_phrasings=(
            "Write a function to list a small-letter text's words that start with any of aeiou.",
            "Write a python function to filter the words of a lower-case sentence by their initial being a vowel.",
            "Given lower-case text, return those words, in order and as often as they occur, whose opening letter is a, e, i, o or u.",
            "Which words would take 'an' by spelling, because they start with a, e, i, o or u, in a text of small letters?",
            "Words that begin with a vowel, lower-case text.",
            "Go through the sentence, written in little letters, and write down each word starting with a or e or i or o or u.",
            "The subsequence of the words of a lower-case text whose first letter is an element of {a, e, i, o, u}.",
            "Everything but the words that start with a consonant is kept: 'an old red iron' gives ['an', 'old', 'iron'].",
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
