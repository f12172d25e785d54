"""Decisions: which of several answers fits a number."""

from training.corpus.draw import chance, one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="fizzbuzz-value",
        tags=("logic",),
        phrasings=(
            "Write a function to return '<fizz>' for multiples of <a>, '<buzz>' for "
            "multiples of <b>, '<fizz><buzz>' for both, else the number as a string.",
            "Write a python function to play FizzBuzz for one number with <a> -> '<fizz>' and "
            "<b> -> '<buzz>' (both: '<fizz><buzz>'); other numbers become text.",
            "Given a positive integer, return '<fizz><buzz>' if <a> and <b> divide it, "
            "'<fizz>' if only <a> does, '<buzz>' if only <b> does, otherwise str(n).",
            "What does one say for n in a counting game where multiples of <a> "
            "are '<fizz>', of <b> '<buzz>', of both '<fizz><buzz>', and other "
            "numbers stay as digits? Return the string.",
            "I need a string for n: '<fizz>' (divisible by <a>), '<buzz>' "
            "(by <b>), '<fizz><buzz>' (by both) or its digits.",
            "Replace n by '<fizz>' when <a> divides it, by '<buzz>' when <b> does, by both words "
            "joined ('<fizz><buzz>') when both do; keep it as a string otherwise.",
            "Return the FizzBuzz word of n: divisors <a> and <b>, words '<fizz>' and "
            "'<buzz>', joined for both; the decimal string for all other n.",
        ),
        more_phrasings=(
            "Write a function to answer n with '<fizz>' if <a> divides it, '<buzz>' if <b> does, '<fizz><buzz>' if both do, and str(n) if neither.",
            "Write a python function to translate one integer into a string: multiples of both <a> and <b> become '<fizz><buzz>', other multiples of <a> '<fizz>', other multiples of <b> '<buzz>', anything else its decimal digits.",
            "For a number n, return a string, made of '<fizz>' in case n % <a> is 0 and then '<buzz>' in case n % <b> is 0, or of the digits of n in case neither is.",
            "Which string replaces n, if '<fizz>' stands for divisibility by <a>, '<buzz>' for divisibility by <b>, '<fizz><buzz>' for both, and numbers with neither are only made text?",
            "FizzBuzz word of n: <a> '<fizz>', <b> '<buzz>', both '<fizz><buzz>', else str(n)",
            "Children count aloud, but say '<fizz>' in place of a number in the table of <a>, '<buzz>' for one in the table of <b>, and '<fizz><buzz>' for one in both; what is said for n, as text?",
            "The map from integers to strings with n -> '<fizz><buzz>' if <a> | n and <b> | n, '<fizz>' if only <a> | n, '<buzz>' if only <b> | n, and the decimal numeral of n otherwise.",
            "First test n for both <a> and <b> ('<fizz><buzz>'), next for <a> alone ('<fizz>'), then for <b> alone ('<buzz>'), and if all three tests fail return n as a string.",
        ),
        names=("fizz_buzz", "fizzbuzz", "say_number", "counting_word"),
        solutions=("""\
def <f>(n):
    if n % <a> == 0 and n % <b> == 0:
        return <fizz> + <buzz>
    if n % <a> == 0:
        return <fizz>
    if n % <b> == 0:
        return <buzz>
    return str(n)
""", """\
def <f>(n):
    word = ""
    if n % <a> == 0:
        word += <fizz>
    if n % <b> == 0:
        word += <buzz>
    return word or str(n)
""", """\
def <f>(n):
    return <fizz> * (n % <a> == 0) + <buzz> * (n % <b> == 0) or str(n)
"""),
        inputs=lambda rng, a, b, fizz, buzz: (
            rng.choice((a * b, 2 * a * b, a * rng.randint(1, 12), b * rng.randint(1, 12), rng.randint(1, 100))),),
        parameters=lambda rng: dict(zip(("a", "b", "fizz", "buzz"), rng.choice((
            (3, 5, "Fizz", "Buzz"), (2, 7, "Ping", "Pong"), (4, 9, "Tick", "Tock"), (3, 7, "Flip", "Flop"))))),
    ),
    Family(
        concept="fizzbuzz-list",
        tags=("logic", "lists"),
        phrasings=(
            "Write a function to list the FizzBuzz strings from 1 to n.",
            "Write a python function to return FizzBuzz as a list: 'Fizz' for multiples of "
            "3, 'Buzz' of 5, 'FizzBuzz' of both, other numbers as strings.",
            "Given n, return a list of n strings following the rules "
            "of FizzBuzz (3 is 'Fizz', 5 is 'Buzz').",
            "Play FizzBuzz from 1 up to n and collect what is said, numbers included as strings.",
            "I need the list of the first n FizzBuzz answers, all strings.",
            "Count to n; say 'Fizz' instead of multiples of three, 'Buzz' instead of multiples "
            "of five, 'FizzBuzz' for both, and return all words and digit strings.",
            "Produce the classic FizzBuzz sequence of length n as a list of str.",
        ),
        more_phrasings=(
            "Write a function to do FizzBuzz up to n, as a list of strings.",
            "Write a python function to translate each of 1, ..., n into a string: 'FizzBuzz' if 15 divides it, or else 'Fizz' if 3 does, or else 'Buzz' if 5 does, or else its digits, and return them in a list.",
            "For a number n, return the list of n strings in which multiples of 3 show as 'Fizz', of 5 as 'Buzz', of both as 'FizzBuzz', and all others as themselves.",
            "What is called out in a round of FizzBuzz (3: 'Fizz', 5: 'Buzz', both: 'FizzBuzz') from 1 through n? Give a list of strings.",
            "list of FizzBuzz strings for 1..n",
            "Children count aloud from 1 to n, but say 'Fizz' for numbers in the table of three, 'Buzz' in that of five and 'FizzBuzz' in both; list all that they say, numbers as text.",
            "The list of strings f(1), ..., f(n), where f(i) is 'FizzBuzz' for 15 | i, 'Fizz' for other multiples of 3, 'Buzz' for other multiples of 5, and the numeral of i for the rest.",
            "For n = 5 the list is ['1', '2', 'Fizz', '4', 'Buzz'], and the 15th entry, if n goes that far, is 'FizzBuzz'.",
        ),
        names=("fizz_buzz", "fizzbuzz", "fizzbuzz_list", "play_fizzbuzz"),
        solutions=("""\
def <f>(n):
    result = []
    for i in range(1, n + 1):
        if i % 15 == 0:
            result.append("FizzBuzz")
        elif i % 3 == 0:
            result.append("Fizz")
        elif i % 5 == 0:
            result.append("Buzz")
        else:
            result.append(str(i))
    return result
""", """\
def <f>(n):
    return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, n + 1)]
"""),
        inputs=one_integer(2, 17, 0, 1, 15),
    ),
    Family(
        concept="letter-grade",
        tags=("logic",),
        phrasings=(
            "Write a function to turn a score from 0 to 100 into a grade: A "
            "from 90, B from 80, C from 70, D from 60, else F.",
            "Write a python function to return the letter grade of a score; A, "
            "B, C and D start at 90, 80, 70 and 60, below is F.",
            "Given a score, return 'A' (90 or more), 'B' (80-89), 'C' "
            "(70-79), 'D' (60-69) or 'F' (under 60).",
            "Which grade letter belongs to a score? 60, 70, 80 and 90 are "
            "the lowest scores for D, C, B and A; less is 'F'.",
            "I need grades as letters: at least 90 'A', at least 80 'B', at "
            "least 70 'C', at least 60 'D', all others 'F'.",
            "Map an integer score to one of 'A', 'B', 'C', 'D', "
            "'F', with limits 90, 80, 70 and 60.",
            "Grade a test: 'A' for 90 and up, then one letter ('B', 'C', "
            "'D') for each ten points less, 'F' below 60.",
        ),
        more_phrasings=(
            "Write a function to get the grade of a score: 90+ A, 80+ B, 70+ C, 60+ D, under 60 F.",
            "Write a python function to classify a score between 0 and 100 as one of the letters 'A', 'B', 'C', 'D' and 'F', the lower limits of the first four being 90, 80, 70 and 60.",
            "For a test score, return 'F' if it is less than 60, 'D' if less than 70, 'C' if less than 80, 'B' if less than 90, and 'A' from there up.",
            "Does this score earn an 'A' (90 or more), a 'B' (80 or more), a 'C' (70 or more), a 'D' (60 or more) or only an 'F'?",
            "grade letter for a score, cutoffs 90/80/70/60, else F",
            "The teacher gives an A to whoever has 90 points or more, a B down to 80, a C down to 70, a D down to 60, and an F to the rest; which letter do so many points get?",
            "The step function from scores to grades: [90, 100] -> 'A', [80, 90) -> 'B', [70, 80) -> 'C', [60, 70) -> 'D', [0, 60) -> 'F'.",
            "100 and 90 are both 'A', 89 is 'B', 79 is 'C', 69 is 'D', 60 just makes 'D' and 59 is 'F'.",
        ),
        names=("letter_grade", "grade", "score_to_grade", "get_grade"),
        solutions=("""\
def <f>(score):
    if score >= 90:
        return "A"
    if score >= 80:
        return "B"
    if score >= 70:
        return "C"
    if score >= 60:
        return "D"
    return "F"
""", """\
def <f>(score):
    for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
        if score >= limit:
            return letter
    return "F"
"""),
        inputs=lambda rng: (rng.choice((90, 80, 70, 60, 89, 79, 69, 59)) if chance(rng, 0.5) else rng.randint(45, 100),),
    ),
    Family(
        concept="clamp",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to limit a number to the range from low to high.",
            "Write a python function to clamp x: not below low, not above high.",
            "Given x, low and high, return low if x is less, high if x is more, else x.",
            "Force a value into the interval from low to high and return it.",
            "I need x cut off at a lower and an upper bound; arguments: x, low, high.",
            "Return the number within [low, high] that is nearest to x.",
            "Keep x as it is if it lies between both bounds, otherwise return the bound it passed.",
        ),
        more_phrasings=(
            "Write a function to force x into the range low..high.",
            "Write a python function to saturate a value, the first argument, at a minimum, the second, and a maximum, the third.",
            "For a number and then a lower and an upper limit, return the number if it is within the limits, or else the limit that is nearer.",
            "Which number results from x if anything less than low counts as low, and anything greater than high as high?",
            "x limited to [low, high]",
            "A lift is called to floor x but goes no lower than low and no higher than high; at which floor does it stop?",
            "The value min(high, max(low, x)), for arguments x, low, high.",
            "With limits 3 and 8 a 1 becomes 3, a 5 stays 5 and a 12 becomes 8; the arguments are the number, 3, 8.",
        ),
        names=("clamp", "clip", "limit", "bound", "restrict"),
        solutions=("""\
def <f>(x, low, high):
    return max(low, min(x, high))
""", """\
def <f>(x, low, high):
    if x < low:
        return low
    if x > high:
        return high
    return x
""", """\
def <f>(x, low, high):
    return sorted((low, x, high))[1]
"""),
        inputs=several_integers((-15, 35), (-5, 8), (10, 22)),
    ),
    Family(
        concept="is-between",
        tags=("numbers", "logic"),
        phrasings=(
            "Write a function to check whether x lies between low and high, both included.",
            "Write a python function to tell if a number is in a "
            "closed interval given by its ends.",
            "Given x, low and high, return True if low <= x <= high.",
            "Is x neither less than low nor greater than high?",
            "Check that a value is inside an inclusive range; "
            "arguments: value, lower end, upper end.",
            "I need a range test that also accepts the two limits; the "
            "number comes first, then low, then high.",
            "Return False if x is under the lower or over the upper bound, else True.",
        ),
        more_phrasings=(
            "Write a function to see if x is from low to high, ends included.",
            "Write a python function to verify that a value, the first argument, is neither less than the second nor greater than the third, as a boolean.",
            "For a number, a minimum and a maximum, say True when the number does not leave this range, whose ends are allowed, and else False.",
            "Is x in the closed interval that starts at low and ends at high?",
            "True if low <= x <= high (arguments x, low, high)",
            "You may ride if you are not too small and not too tall; for a height, the smallest height allowed and the greatest height allowed, say True or False.",
            "Membership of x in [low, high], the arguments being x, low, high in that order.",
            "3 with the ends 3 and 8 gives True, 8 too, and 5 as well, but 2 and 9 give False.",
        ),
        names=("is_between", "in_range", "between", "within", "is_in_interval"),
        solutions=("""\
def <f>(x, low, high):
    return low <= x <= high
""", """\
def <f>(x, low, high):
    if x < low or x > high:
        return False
    return True
""", """\
def <f>(x, low, high):
    return x in range(low, high + 1)
"""),
        inputs=lambda rng: (lambda low, high: (
            rng.choice((low, high, low - 1, high + 1, rng.randint(low, high), low - rng.randint(2, 9),
                        high + rng.randint(2, 9))), low, high))(rng.randint(-5, 8), rng.randint(10, 22)),
    ),
    Family(
        concept="count-equal-of-three",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to count how many of three numbers "
            "are equal to each other: 3, 2 or 0.",
            "Write a python function to return 3 if three integers are "
            "all the same, 2 if exactly two are, else 0.",
            "Given a, b and c, return how many of them share a value (0 if all differ).",
            "Of three numbers, how many coincide: all 3, just 2, or none (0)?",
            "I need 0 for three different numbers, 2 if a pair is equal, 3 if all are equal.",
            "Compare three integers: return 3 when all match, 2 "
            "when only two match, 0 when none match.",
            "Return the size of the group of equal values among three arguments, 0 instead of 1.",
        ),
        more_phrasings=(
            "Write a function to count equal numbers among three: 3 if all, 2 if a pair, 0 if none.",
            "Write a python function to determine how many out of three integers have the same value as another one of them, which can be 0, 2 or 3.",
            "For three integers, return 0 when they are pairwise different, 3 when they are all one number, and 2 in the remaining case.",
            "How many of a, b and c have an equal among the other two?",
            "number of coinciding values among three (0, 2 or 3)",
            "Three people roll a die; say 3 if all got the same, 2 if just two of them did, and 0 if everyone got a different number.",
            "The number of those among three integers that equal at least one of the other two.",
            "5, 5, 5 give 3; 5, 1, 5 give 2; 5, 1, 2 give 0; there is never a 1.",
        ),
        names=("count_equal", "equal_of_three", "how_many_equal", "matching_numbers"),
        solutions=("""\
def <f>(a, b, c):
    if a == b == c:
        return 3
    if a == b or b == c or a == c:
        return 2
    return 0
""", """\
def <f>(a, b, c):
    return {1: 3, 2: 2, 3: 0}[len({a, b, c})]
""", """\
def <f>(*numbers):
    most = max(numbers.count(n) for n in numbers)
    return most if most > 1 else 0
"""),
        inputs=lambda rng: (lambda a, b, c: rng.choice((
            (a, a, a), (b, b, b), (a, a, b), (a, b, a), (b, a, a), (a, b, c), (c, b, a))))(
            *rng.sample(range(-5, 20), 3)),
    ),
    Family(
        concept="exactly-one-true-condition",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to check whether a number is "
            "divisible by exactly one of <a> and <b>.",
            "Write a python function to tell if n is a multiple of <a> or of <b>, but not of both.",
            "Given an integer, return True if just one of the numbers <a> and <b> divides it.",
            "Is n divisible by either <a> or <b> and not by both?",
            "I need an exclusive or: n is a multiple of <a>, n is a multiple of <b>.",
            "Return True for numbers which have one, and only one, of <a> and <b> as a divisor.",
            "Check that precisely one of n % <a> and n % <b> is zero.",
        ),
        more_phrasings=(
            "Write a function to see if just one of <a> and <b> divides n.",
            "Write a python function to determine whether n belongs to the multiples of <a> or to those of <b> but does not belong to the two at once, as a boolean.",
            "For an integer, say False if both <a> and <b> divide it or if none of them does, and True if it is one of them alone.",
            "Does one of the numbers <a> and <b> divide n evenly while the other fails to?",
            "True if n is a multiple of exactly one of <a>, <b>",
            "n sweets can be shared fairly among <a> children, or among <b>, or both, or neither; say True if it works for one of these groups only, else False.",
            "The exclusive disjunction of \"<a> divides n\" and \"<b> divides n\".",
            "Neither a common multiple of <a> and <b> nor a number that both leave a remainder on qualifies; all other integers yield True.",
        ),
        names=("divisible_by_one", "exactly_one", "either_not_both", "only_one_divides"),
        solutions=("""\
def <f>(n):
    return (n % <a> == 0) != (n % <b> == 0)
""", """\
def <f>(n):
    if n % <a> == 0:
        return n % <b> != 0
    return n % <b> == 0
""", """\
def <f>(n):
    return (n % <a> == 0) ^ (n % <b> == 0)
"""),
        inputs=lambda rng, a, b: (rng.choice((a * rng.randint(1, 15), b * rng.randint(1, 15),
                                              a * b * rng.randint(0, 4), rng.randint(1, 80))),),
        parameters=lambda rng: dict(zip("ab", rng.choice(((3, 5), (4, 7), (5, 7), (3, 8), (4, 9), (5, 9))))),
    ),
    Family(
        concept="strictly-increasing-triple",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to check whether three numbers are in strictly ascending order.",
            "Write a python function to tell if a is less than b and b is less than c.",
            "Given three integers, return True if each one is larger than the one before.",
            "Are a, b and c strictly increasing as given?",
            "Check that three arguments come in growing order without equal ones.",
            "I need a boolean: do three numbers rise from first to last, no ties allowed?",
            "Return True only when the second number exceeds the "
            "first and the third exceeds the second.",
        ),
        more_phrasings=(
            "Write a function to see if a < b < c.",
            "Write a python function to determine whether each of three arguments, after the first, is larger than the one before it, as a boolean.",
            "For three numbers, say True if they go up from one to the next, without any two staying level, and False if not.",
            "Is the middle argument above the first one and below the third one?",
            "True if a < b < c holds",
            "Three children in a row: is the second taller than the first, and the third taller than the second? Say True or False; being just as tall is not enough.",
            "The predicate a < b and b < c on triples of numbers.",
            "1, 4, 9 give True, while 1, 4, 4 give False because of the tie, and 4, 1, 9 give False because of the drop.",
        ),
        names=("is_ascending", "is_increasing", "in_order", "strictly_increasing"),
        solutions=("""\
def <f>(a, b, c):
    if a >= b:
        return False
    return b < c
""", """\
def <f>(a, b, c):
    return a < b < c
""", """\
def <f>(a, b, c):
    return b > a and c > b
"""),
        inputs=lambda rng: (lambda a, b, c: rng.choice((
            (a, b, c), (a, b, c), (a, b, c), (a, a, b), (a, b, b), (b, a, c), (c, a, b))))(
            *sorted(rng.sample(range(-6, 20), 3))),
    ),
    Family(
        concept="tax-by-bracket",
        tags=("logic", "numbers"),
        phrasings=(
            "Write a function to compute a tax: nothing on the first "
            "<a>, <p> percent of the part above, as a float.",
            "Write a python function to return <p> percent (a float) "
            "of the income that exceeds <a>, or 0.0.",
            "Given an income, return the tax as a float: <p> percent "
            "of whatever is over the free amount of <a>.",
            "Income up to <a> is tax free and the rest is taxed at "
            "<p> percent; how much tax is due (float)?",
            "I need the float tax for an income when only the amount "
            "beyond <a> is taxed, with <p> percent.",
            "Take <a> off the income (not going below zero) and return "
            "<p> percent of the remainder as a float.",
            "Return what a <p> percent tax with an allowance of <a> costs on an income, as a float.",
        ),
        more_phrasings=(
            "Write a function to get the float tax on an income: <p> percent of all above <a>.",
            "Write a python function to determine the duty, a float, if an allowance of <a> is deducted from the income and the rest, if any, is charged with <p> percent.",
            "For an income, return 0.0 if it does not exceed <a>, and otherwise <p> percent of the excess, a float.",
            "How much tax, as a float, is owed on an income at a rate of <p> percent, the first <a> being exempt?",
            "tax of <p> percent on income over <a>, float",
            "You may keep the first <a> that you earn; of every coin beyond it the king takes <p> percent. How much does he take, as a float?",
            "The value max(0, x - <a>) * <p> / 100, of type float, for an income x.",
            "An income of just <a> or less costs 0.0; someone who earns 100 more than <a> pays <p>, as a float, and so on in proportion.",
        ),
        names=("compute_tax", "tax", "income_tax", "tax_due"),
        solutions=("""\
def <f>(income):
    return max(0, income - <a>) * <p> / 100
""", """\
def <f>(income):
    if income <= <a>:
        return 0.0
    return (income - <a>) * <p> / 100
"""),
        inputs=lambda rng, a, p: (rng.choice((rng.choice((a, rng.randint(0, a))), a + rng.randint(1, 900), a + 10 * rng.randint(1, 400))),),
        parameters=lambda rng: {"a": rng.choice((500, 800, 1000, 1200)), "p": rng.choice((5, 10, 15, 20, 25))},
    ),
)
