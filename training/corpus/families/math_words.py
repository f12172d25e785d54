"""Numbers turned into words, codes and short texts."""

from training.corpus.draw import chance, coin, integers, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sign-word",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to return \"positive\", \"negative\" or \"zero\" for an integer.",
            "Write a python function to name the sign of a number: \"zero\" "
            "for 0, \"positive\" above it, \"negative\" below it.",
            "Given an integer, return one of the words positive, "
            "negative and zero according to its sign.",
            "Is n above, below or equal to 0? Answer with the "
            "text \"positive\", \"negative\" or \"zero\".",
            "Return \"negative\" for numbers less than zero, \"zero\" "
            "for zero and \"positive\" for all others.",
            "I need a number's sign as a lower-case English word, with \"zero\" for 0.",
        ),
        more_phrasings=(
            "Write a function to say in a word if n is \"positive\", \"negative\" or \"zero\".",
            "Write a python function to map an integer to one of three strings by its sign: \"negative\" under 0, \"positive\" over 0, else \"zero\".",
            "Given an integer n, return \"zero\" when it equals 0, and otherwise \"positive\" or \"negative\" depending on the side of 0 on which it lies.",
            "Which of the words \"positive\", \"zero\" and \"negative\" fits n?",
            "Sign of n as \"positive\", \"negative\" or \"zero\".",
            "A thermometer shows n degrees. Say \"positive\" if that's above the freezing point 0, \"negative\" if it's below, and \"zero\" if it is right on it.",
            "The string \"positive\" for n > 0, \"negative\" for n < 0, and \"zero\" for n = 0.",
            "5 yields \"positive\", -5 yields \"negative\" and 0 yields \"zero\". Classify an integer this way.",
        ),
        names=("sign_word", "describe_sign", "positive_negative_zero", "name_sign"),
        solutions=("""\
def <f>(n):
    if n > 0:
        return "positive"
    return "negative" if n < 0 else "zero"
""", """\
def <f>(n):
    if n == 0:
        return "zero"
    elif n < 0:
        return "negative"
    else:
        return "positive"
"""),
        inputs=lambda rng: (rng.choice((0, rng.randint(-50, -1), rng.randint(1, 50))),),
    ),
    Family(
        concept="comparison-word",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to compare two integers and return \"less\", "
            "\"equal\" or \"greater\" for the first in relation to the second.",
            "Write a python function to return the text \"less\" if a < "
            "b, \"greater\" if a > b and \"equal\" otherwise.",
            "Given two integers, say how the first compares "
            "with the second: less, equal or greater.",
            "How does a stand to b? Answer with one of the words \"less\", \"equal\", \"greater\".",
            "Return which of less, equal, greater describes "
            "the first argument seen from the second.",
            "I need a three-way comparison of a with b as a "
            "lower-case word: \"greater\" means a is bigger.",
        ),
        more_phrasings=(
            "Write a function to say if a is \"less\" than, \"equal\" to or \"greater\" than b.",
            "Write a python function to give the order relation of two integers as a word, seen from the first: \"greater\", \"less\" or \"equal\".",
            "For integers a and b, return \"equal\" if they match, \"less\" if b is the bigger one, and \"greater\" if a is.",
            "What is the first number when set against the second: \"less\", \"greater\" or \"equal\"?",
            "Word for a versus b: less, equal or greater.",
            "Two players have a and b points. Tell the first player in one word how he stands: \"less\" if he has fewer, \"greater\" if he has more, \"equal\" if it is a draw.",
            "\"less\" if a < b, \"equal\" if a = b, \"greater\" if a > b, for two integers passed in the order a, b.",
            "Look at a - b: a negative difference means \"less\", a positive one \"greater\" and none at all \"equal\".",
        ),
        names=("compare_words", "comparison", "relation_word", "compare_numbers"),
        solutions=("""\
def <f>(a, b):
    if a < b:
        return "less"
    if a > b:
        return "greater"
    return "equal"
""", """\
def <f>(a, b):
    return "equal" if a == b else "less" if a < b else "greater"
"""),
        inputs=lambda rng: (a := rng.randint(-20, 40), a if chance(rng, 0.3)
            else rng.randint(-20, 40)),
    ),
    Family(
        concept="one-divisor-word",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to return \"<w>\" for multiples of "
            "<k> and the number as a string otherwise.",
            "Write a python function to return the word \"<w>\" "
            "if n is divisible by <k>, else str(n).",
            "Given a positive integer, return \"<w>\" when <k> divides it, or its decimal text.",
            "In a counting game multiples of <k> are said as \"<w>\", other "
            "numbers as they are: what is said for n (as text)?",
            "What string stands for n if numbers divisible by <k> are replaced with \"<w>\"?",
            "I need str(n), except that every multiple of <k> becomes \"<w>\".",
        ),
        more_phrasings=(
            "Write a function to give \"<w>\" if <k> divides n, else n as text.",
            "Write a python function to convert an integer into a string, using \"<w>\" in place of its digits for multiples of <k>.",
            "Given n, return the text \"<w>\" if n leaves no remainder when divided by <k>, and the decimal digits of n as a string if it does.",
            "What does a player call out at number n when \"<w>\" has to be said at each multiple of <k> and the number itself at all others? Return a string.",
            "\"<w>\" for multiples of <k>, otherwise str(n).",
            "Normally just write the number down as text. But if it is in the times table of <k>, write \"<w>\".",
            "The string \"<w>\" if n mod <k> = 0 and the decimal representation of n in every other case.",
            "Unless <k> divides n, turn n into a string unchanged; if it does, the answer is \"<w>\".",
        ),
        names=("replace_multiples", "word_for_multiple", "multiple_word", "shout_or_number"),
        solutions=("""\
def <f>(n):
    return <w> if n % <k> == 0 else str(n)
""", """\
def <f>(n):
    if n % <k> == 0:
        return <w>
    return str(n)
"""),
        inputs=lambda rng, k, w: (k * rng.randint(1, 9) if chance(rng, 0.4)
            else rng.randint(1, 60),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 8, 9)),
            "w": rng.choice(("boom", "clap", "bang", "hop", "buzz", "stop"))},
    ),
    Family(
        concept="divisible-or-contains-digit-word",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to return \"clap\" if n is a multiple of <k> "
            "or has the digit <k>, else the number as a string.",
            "Write a python function to return \"clap\" when <k> divides n or the "
            "digit <k> occurs in n, and str(n) otherwise (n positive).",
            "Given a positive integer, return its decimal text, or "
            "\"clap\" if it is divisible by <k> or contains a <k>.",
            "In a party game one claps instead of saying multiples of <k> and "
            "numbers with the digit <k>. What comes for n: \"clap\" or str(n)?",
            "Which text belongs to n if both the multiples of <k> and "
            "the numbers written with a <k> turn into \"clap\"?",
            "I need the text \"clap\" for each number that <k> divides or that "
            "shows the digit <k>, and the plain number as text for others.",
        ),
        more_phrasings=(
            "Write a function to return \"clap\" if <k> divides the positive n or is a digit of it, else n as text.",
            "Write a python function to turn a positive integer into a string, with \"clap\" for all numbers linked to <k>, be it as multiples or by containing that digit.",
            "Given n > 0, return \"clap\" when n % <k> is 0 or the decimal form shows the digit <k> anywhere; when neither holds, return str(n).",
            "In a round where nobody may say a multiple of <k> or a number with the figure <k> in it, but has to say \"clap\", what is heard at number n?",
            "\"clap\" if n is divisible by or contains <k>, else str(n).",
            "We count around the table. If your number is in the times table of <k>, or you can see the figure <k> in it, you say \"clap\"; if not, you say the number. Return as text what is said at n.",
            "The string \"clap\" for every positive n that is divisible by <k> or has <k> among its decimal digits, the string of n for all other n.",
            "The number n comes back as a text of its digits only if it is no multiple of <k> and also free of the digit <k>; in any other case \"clap\" comes back.",
        ),
        names=("forbidden_number", "party_game", "say_or_clap", "avoid_digit"),
        solutions=("""\
def <f>(n):
    return "clap" if n % <k> == 0 or "<k>" in str(n) else str(n)
""", """\
def <f>(n):
    if n % <k> == 0:
        return "clap"
    if str(<k>) in str(n):
        return "clap"
    return str(n)
"""),
        inputs=lambda rng, k: (rng.choice((k * rng.randint(1, 9), 10 * rng.randint(1, 9) + k,
            *integers(rng, 1, 90, 5))),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 8, 9))},
    ),
    Family(
        concept="three-way-divisor-words",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to join \"<x>\" if n is divisible by <a>, \"<y>\" if by "
            "<b> and \"<z>\" if by <c>; if none divides n, return str(n).",
            "Write a python function to build a text from n: \"<x>\" if <a> divides it, then "
            "\"<y>\" if <b> does, then \"<z>\" if <c> does; without any, n as text.",
            "Given a positive integer, concatenate the words <x>, <y>, <z> of those among "
            "<a>, <b>, <c> (in this order) that divide it, or return str(n).",
            "Numbers make noises: multiples of <a> say \"<x>\", of <b> \"<y>\", of <c> \"<z>\", "
            "all one after the other without spaces. Silent ones return their digits as "
            "text. What does n say?",
            "Return the words for the divisors <a> (\"<x>\"), <b> (\"<y>\") and <c> (\"<z>\") "
            "of n glued together, or the number as a string if there is none.",
            "I need a three-word fizz-like function: <a> gives \"<x>\", <b> gives \"<y>\", "
            "<c> gives \"<z>\", joined in this order; str(n) when nothing fits.",
        ),
        more_phrasings=(
            "Write a function to chain \"<x>\", \"<y>\", \"<z>\" for those of <a>, <b>, <c> that divide n, or return n as text if none does.",
            "Write a python function to assemble a word for n: start empty, append \"<x>\" for multiples of <a>, \"<y>\" for multiples of <b>, \"<z>\" for multiples of <c>, and use str(n) if it stays empty.",
            "For a positive integer n, test divisibility by <a>, <b> and <c> in turn and glue the matching words of \"<x>\", \"<y>\", \"<z>\" together; without any match give the number as a string.",
            "What is said for n in a game where multiples of <a> add \"<x>\", multiples of <b> add \"<y>\" and multiples of <c> add \"<z>\", without spaces, and any other number is simply said as its digits?",
            "FizzBuzz with <a>: \"<x>\", <b>: \"<y>\", <c>: \"<z>\", else str(n).",
            "If n can be split evenly by <a> say \"<x>\", if by <b> say \"<y>\", if by <c> say \"<z>\". Several can be true, then run the words together in this order. If none is, just write the number as text.",
            "The concatenation, in this order, of \"<x>\" if <a> | n, \"<y>\" if <b> | n and \"<z>\" if <c> | n, replaced by the decimal string of n when it would be empty.",
            "A multiple of two or all of <a>, <b> and <c> yields their words out of \"<x>\", \"<y>\" and \"<z>\" one straight after the other in this order, a multiple of only one of them yields its single word, and a number that none divides yields its own digits as text.",
        ),
        names=("divisor_words", "number_noise", "three_words", "noise_of_number"),
        solutions=("""\
def <f>(n):
    text = ""
    if n % <a> == 0:
        text += <x>
    if n % <b> == 0:
        text += <y>
    if n % <c> == 0:
        text += <z>
    return text or str(n)
""", """\
def <f>(n):
    words = [(<a>, <x>), (<b>, <y>), (<c>, <z>)]
    return "".join(word for k, word in words if n % k == 0) or str(n)
"""),
        inputs=lambda rng, a, b, c, **_: (rng.choice((a, b, c, a * b, b * c, a * c,
            1)) * rng.randint(1, 6) if coin(rng) else rng.randint(1, 100),),
        parameters=lambda rng: dict(zip("abcxyz",
            rng.choice(((2, 3, 5), (3, 5, 7), (2, 5, 7),
            (3, 4, 7))) + rng.choice((("tick", "tack", "tock"), ("ba", "na", "na"),
            ("drip", "drop", "splash"))))),
    ),
    Family(
        concept="digit-names",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to spell a non-negative integer digit "
            "by digit in English, separated by spaces.",
            "Write a python function to return the English names (zero to nine) of "
            "the digits of n >= 0, in order, joined by single spaces.",
            "Given a non-negative integer, return its digits as "
            "lower-case words: 407 gives \"four zero seven\".",
            "How is n read out digit by digit in English? Return the words with one space between.",
            "Replace every digit of a whole number by its "
            "English word and join the words with spaces.",
            "I need 15 as \"one five\": the digits' names, not the number's name.",
        ),
        more_phrasings=(
            "Write a function to name each digit of n >= 0 in English, with spaces between.",
            "Write a python function to turn a non-negative integer into words figure by figure, in lower case, separated by one space.",
            "Given n >= 0, return a string with \"zero\" to \"nine\" for its decimal digits from left to right, parted by single spaces.",
            "How would you dictate the number n, which is not negative, over the phone, one digit after the other, in lower-case English words?",
            "English digit words of n, space-separated.",
            "Read a number out as people read out a code: for 2050 say \"two zero five zero\". Give back the sentence.",
            "The lower-case English names of the decimal digits of an integer n >= 0 in reading order, joined by a space each.",
            "90 becomes \"nine zero\", not \"ninety\": no tens or hundreds, just the name of every figure with a space in between.",
        ),
        names=("digit_names", "spell_digits", "say_digits", "digits_in_words"),
        solutions=("""\
NAMES = "zero one two three four five six seven eight nine".split()

def <f>(n):
    return " ".join(NAMES[int(d)] for d in str(n))
""", """\
def <f>(n):
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    words = []
    for digit in str(n):
        words.append(names[int(digit)])
    return " ".join(words)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 99),
            rng.randint(100, 9999))),),
    ),
    Family(
        concept="size-class-word",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to return \"small\" for numbers below <low>, "
            "\"large\" for numbers above <high> and \"medium\" otherwise.",
            "Write a python function to classify an integer: under <low> is \"small\", "
            "from <low> to <high> (inclusive) \"medium\", over <high> \"large\".",
            "Given an integer, return the word small, medium or large; "
            "medium reaches from <low> to <high>, both included.",
            "Which size has n: \"small\" (less than <low>), \"large\" (more than "
            "<high>) or \"medium\" (all in between and the limits)?",
            "Label a parcel by weight n: at least <low> and at most <high> "
            "is \"medium\", lighter is \"small\", heavier \"large\".",
            "I need one of \"small\", \"medium\", \"large\" for n with the "
            "limits <low> and <high> belonging to medium.",
        ),
        more_phrasings=(
            "Write a function to call n \"small\" if under <low>, \"large\" if over <high>, else \"medium\".",
            "Write a python function to sort an integer into three sizes, \"small\", \"medium\" and \"large\", the middle one running from <low> through <high>.",
            "Given n, return \"medium\" if <low> <= n <= <high>, \"small\" if n lies lower, \"large\" if it lies higher.",
            "Is n \"small\", \"medium\" or \"large\" when <low> is the first medium value and <high> the last?",
            "Size word for n with limits <low> and <high>, both medium.",
            "A shop calls parcels of fewer than <low> grams \"small\" and of more than <high> grams \"large\"; everything else, also exactly <low> or <high>, is \"medium\". Label a parcel of n grams.",
            "\"small\" for n < <low>, \"medium\" for <low> <= n <= <high>, \"large\" for n > <high>.",
            "Below the lower limit <low> say \"small\", beyond the upper limit <high> say \"large\"; hitting a limit or lying between the two is \"medium\".",
        ),
        names=("size_class", "size_word", "classify_size", "label_size"),
        solutions=("""\
def <f>(n):
    if n < <low>:
        return "small"
    if n > <high>:
        return "large"
    return "medium"
""", """\
def <f>(n):
    if <low> <= n <= <high>:
        return "medium"
    return "small" if n < <low> else "large"
"""),
        inputs=lambda rng, low, high: (rng.choice((low, high, low - 1, high + 1,
            rng.randint(0, low - 1), rng.randint(low, high), rng.randint(high + 1, 2 * high))),),
        parameters=lambda rng: {"low": (low := rng.choice((5, 10, 20, 50))),
            "high": low * rng.choice((2, 3, 4))},
    ),
    Family(
        concept="tally-marks-text",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to draw a non-negative integer as tally "
            "marks: \"#\" for each five, then \"|\" for each one left.",
            "Write a python function to return a string with n // 5 "
            "characters \"#\" followed by n % 5 characters \"|\" (n >= 0).",
            "Given a non-negative integer, return \"#\" once per full "
            "group of five and \"|\" once per remaining unit.",
            "How does n look in strokes, a bundle of five being "
            "\"#\" and a single stroke \"|\", bundles first?",
            "Write n with as many \"#\" (worth 5) as possible and the "
            "rest as \"|\" (worth 1); no spaces, \"\" for 0.",
            "I need tally text: 12 becomes \"##||\".",
        ),
        more_phrasings=(
            "Write a function to write n >= 0 in tallies: a \"#\" per five, a \"|\" per remaining one.",
            "Write a python function to encode a non-negative count as text in which \"#\" stands for 5 and \"|\" for 1, the fives first and at most four \"|\".",
            "For n >= 0, return as many \"#\" as there are fives in n, directly followed by as many \"|\" as remain.",
            "How does n, which is not negative, look as a score on a beer mat, if each bundle of five is drawn as \"#\" and each single stroke as \"|\"?",
            "n as \"#\" for fives plus \"|\" for units.",
            "Make a stroke \"|\" for every thing counted, but swap five strokes for one \"#\". What stands there after n things, without spaces, the # signs in front?",
            "The string of floor(n / 5) signs \"#\" followed by n mod 5 signs \"|\", for an integer n >= 0.",
            "4 becomes \"||||\", 5 becomes \"#\", 7 becomes \"#||\" and 0 the empty text. Draw any n >= 0 this way.",
        ),
        names=("tally_marks", "tally", "strokes", "count_marks"),
        solutions=("""\
def <f>(n):
    return "#" * (n // 5) + "|" * (n % 5)
""", """\
def <f>(n):
    fives, ones = divmod(n, 5)
    return fives * "#" + ones * "|"
""", """\
def <f>(n):
    marks = ""
    while n >= 5:
        marks += "#"
        n -= 5
    return marks + "|" * n
"""),
        inputs=lambda rng: (rng.randint(0, 40),),
    ),
    Family(
        concept="equation-text",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to show the addition of two integers as text like \"3 + 4 = 7\".",
            "Write a python function to return the string \"a + b = c\" with the "
            "two given integers and their sum c, single spaces between.",
            "Given two non-negative integers, return their addition "
            "as an equation in text, spaces around + and =.",
            "Show the sum of a and b with its solution, e.g. \"10 + 5 = 15\" for 10 and 5.",
            "Return a text consisting of a, \" + \", b, \" = \" and the total of both.",
            "I need a line for a sheet of sums: first number, plus, second "
            "number, equals, result, all separated by one space.",
        ),
        more_phrasings=(
            "Write a function to write a and b as a solved sum, such as \"2 + 9 = 11\".",
            "Write a python function to format two integers and their total as a string such as \"5 + 6 = 11\", with a plus sign between the two and an equals sign before the total.",
            "Given integers a and b, return text with a plus sign between them, an equals sign behind them and then the result, a space on each side of every sign.",
            "What does the line in an exercise book look like when a and b are added and the answer is written too, as in \"1 + 6 = 7\"?",
            "Text \"a + b = sum\" for two integers.",
            "Write out the addition of the two numbers as a child would, with the result at the end and a blank around plus and equals: \"20 + 22 = 42\".",
            "The string formed from a, \" + \", b, \" = \" and a + b in this order, all numbers in decimal.",
            "8 and 0 give \"8 + 0 = 8\". From any two integers make such an equation as text.",
        ),
        names=("sum_equation", "addition_text", "show_sum", "write_sum"),
        solutions=("""\
def <f>(a, b):
    return f"{a} + {b} = {a + b}"
""", """\
def <f>(a, b):
    return str(a) + " + " + str(b) + " = " + str(a + b)
""", """\
def <f>(a, b):
    return "{} + {} = {}".format(a, b, a + b)
"""),
        inputs=several_integers((0, 99), (0, 99)),
    ),
)
