"""Arithmetic on one, two or three numbers: parity, sign, larger and smaller."""

from training.corpus.draw import one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-even",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether an integer is even.",
            "Write a python function to tell if a number can be halved without a remainder.",
            "Check if n is an even number.",
            "Given an integer, return True when it is even and False when it is odd.",
            "I need to know whether a whole number is even.",
            "Test a number for evenness.",
            "Does 2 divide the given integer? Answer with True or False.",
            "Return a boolean saying whether the integer is a multiple of two.",
        ),
        more_phrasings=(
            "Write a function to see if a number is even.",
            "Write a python function to determine evenness: True when the last binary digit is 0, False when it is 1.",
            "For an integer, return whether it leaves remainder 0 upon division by 2.",
            "Is this integer twice another integer, yes (True) or no (False)?",
            "evenness test for an integer",
            "Can so many socks be put together in pairs with none left over? Say True or False.",
            "The predicate \"there is an integer m with n = 2m\".",
            "..., -2, 0, 2, 4, ... make True; all other integers make False.",
        ),
        names=("is_even", "check_even", "even_number", "is_number_even", "divisible_by_two"),
        solutions=("""\
def <f>(n):
    return n % 2 == 0
""", """\
def <f>(number):
    if number % 2 == 0:
        return True
    return False
""", """\
def <f>(n):
    return not n & 1
"""),
        inputs=one_integer(-20, 200, 0, 1),
    ),
    Family(
        concept="is-odd",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether an integer is odd.",
            "Write a python function to find out if dividing a number by two leaves a remainder.",
            "Check whether the number n is odd or not; True means odd.",
            "Given a whole number, return True if it is odd, otherwise False.",
            "I need a yes/no answer: is this integer odd?",
            "Tell whether an integer is not a multiple of two.",
            "Test a number for oddness.",
            "Return True for odd numbers and False for even ones.",
        ),
        more_phrasings=(
            "Write a function to see if a number is odd.",
            "Write a python function to determine oddness: True when the final binary digit is 1, False when it is 0.",
            "For an integer, return whether it leaves remainder 1 upon division by 2.",
            "Is this integer one more than some multiple of two, yes (True) or no (False)?",
            "oddness test for an integer",
            "If you put so many socks together in pairs, will one be left alone? Say True or False.",
            "The predicate \"there is an integer m with n = 2m + 1\".",
            "..., -1, 1, 3, 5, ... make True; all other integers make False.",
        ),
        names=("is_odd", "check_odd", "odd_number", "is_number_odd"),
        solutions=("""\
def <f>(n):
    return n % 2 == 1
""", """\
def <f>(number):
    if number % 2 != 0:
        return True
    else:
        return False
""", """\
def <f>(n):
    return bool(n & 1)
"""),
        inputs=one_integer(-20, 200, 0, 1),
    ),
    Family(
        concept="parity-word",
        tags=("numbers",),
        phrasings=(
            "Write a function to return the word 'even' or 'odd' for an integer.",
            "Write a python function to describe a number's parity as 'even' or 'odd'.",
            "Given an integer, return the string 'even' if it is even, else 'odd'.",
            "Name the parity of n: 'odd' or 'even'.",
            "I need the text 'odd' for odd numbers and 'even' for the others.",
            "Label a whole number as 'even' or 'odd'.",
            "Find the parity of the given number and return it as one of the words 'even', 'odd'.",
        ),
        more_phrasings=(
            "Write a function to say 'even' or 'odd' for a number.",
            "Write a python function to translate the parity of an integer to text, one of 'even' and 'odd'.",
            "For a whole number, return 'odd' when halving it leaves a rest and 'even' when it does not.",
            "Is the integer 'even' or is it 'odd'? Return that word as a string.",
            "'even' or 'odd', whichever fits an integer",
            "Say in a word whether so many things can be paired off: 'even' if they can, 'odd' if one is left over.",
            "The string 'even' if n is congruent to 0 modulo 2, and the string 'odd' otherwise.",
            "4 gets the answer 'even', 7 gets 'odd' and 0 gets 'even'; a string is returned, not a boolean.",
        ),
        names=("parity", "even_or_odd", "parity_name", "odd_or_even", "describe_parity"),
        solutions=("""\
def <f>(n):
    if n % 2 == 0:
        return "even"
    return "odd"
""", """\
def <f>(n):
    return "odd" if n % 2 else "even"
""", """\
def <f>(number):
    return ["even", "odd"][number % 2]
"""),
        inputs=one_integer(-20, 200, 0, 1),
    ),
    Family(
        concept="sign-of-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to return the sign of a number: 1, 0 or -1.",
            "Write a python function to give -1 for negative "
            "numbers, 0 for zero and 1 for positive ones.",
            "Find the sign of an integer as -1, 0 or 1.",
            "Given a number, return 1 if it is positive, -1 if "
            "it is negative, and 0 if it is zero.",
            "I need the signum of n.",
            "Compute the sign function of an integer (minus one, zero or plus one).",
            "Reduce a number to its sign, i.e. -1, 0 or 1.",
            "Tell on which side of zero a number lies: -1 below, 0 exactly there, 1 above.",
        ),
        more_phrasings=(
            "Write a function to get 1, 0 or -1 depending on a number's sign.",
            "Write a python function to classify numbers: 1 stands for above zero, 0 for zero, -1 for below zero.",
            "For a number, forget its size and return only its direction from zero, as -1, 0 or 1.",
            "Is the number negative (-1), zero (0) or positive (1)?",
            "signum: -1, 0 or 1",
            "Is it freezing, exactly zero or above? For a temperature, answer -1, 0 or 1, in that order.",
            "The signum function sgn(n): n / |n| for n other than 0, as an integer, and 0 for n = 0.",
            "17 turns into 1, -0.5 or -300 into -1, and only 0 stays 0.",
        ),
        names=("sign", "signum", "sign_of", "get_sign", "number_sign"),
        solutions=("""\
def <f>(n):
    if n > 0:
        return 1
    if n < 0:
        return -1
    return 0
""", """\
def <f>(n):
    return (n > 0) - (n < 0)
""", """\
def <f>(x):
    if x == 0:
        return 0
    return 1 if x > 0 else -1
"""),
        inputs=one_integer(-50, 50, 0, 0, 1, -1),
    ),
    Family(
        concept="absolute-difference",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the absolute difference of two numbers.",
            "Write a python function to compute how far apart two integers are.",
            "Return the distance between a and b on the number line.",
            "Given two numbers, subtract the smaller one from the larger one.",
            "I need the non-negative difference between two integers, whichever is larger.",
            "Find how much two integers differ by; the result is never negative.",
            "Compute |a - b|.",
        ),
        more_phrasings=(
            "Write a function to get the gap between two numbers.",
            "Write a python function to compute the magnitude of a minus b.",
            "For two numbers, return the larger minus the smaller, which is 0 if they are equal.",
            "How many units lie between a and b, whichever of them is larger?",
            "distance between two numbers",
            "One of us is so old and the other so old; how many years are between us? It does not matter who is older.",
            "The metric d(a, b) = |a - b| on the numbers.",
            "3 and 10 make 7, and 10 and 3 make 7 as well: subtract and drop the minus sign, if any.",
        ),
        names=("absolute_difference", "abs_diff", "difference", "distance_between", "gap"),
        solutions=("""\
def <f>(a, b):
    return abs(a - b)
""", """\
def <f>(a, b):
    if a > b:
        return a - b
    return b - a
""", """\
def <f>(a, b):
    return max(a, b) - min(a, b)
"""),
        inputs=several_integers((-30, 99), (-30, 99)),
    ),
    Family(
        concept="max-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the larger of two numbers.",
            "Write a python function to return the maximum of two integers.",
            "Given a and b, return whichever is bigger.",
            "Pick the greater one of two given numbers.",
            "I have two integers and want the larger.",
            "Return the max of the two arguments.",
            "Find which of two values is the highest and return it.",
        ),
        more_phrasings=(
            "Write a function to get the bigger of two numbers.",
            "Write a python function to compare a pair of integers and hand back the one that is not exceeded by the other.",
            "For two numbers, return the first unless the second is above it, in which case return the second.",
            "Which of two numbers is the larger one?",
            "maximum of a and b",
            "Two people tell their age; how old is the older one?",
            "The least upper bound of two numbers a and b.",
            "4 and 9 give 9, -4 and -9 give -4, and two equal numbers give that number.",
        ),
        names=("max_of_two", "larger", "maximum", "bigger_number", "find_max", "greater_of"),
        solutions=("""\
def <f>(a, b):
    return max(a, b)
""", """\
def <f>(a, b):
    if a > b:
        return a
    return b
""", """\
def <f>(x, y):
    return x if x >= y else y
"""),
        inputs=several_integers((-50, 50), (-50, 50)),
    ),
    Family(
        concept="min-of-two",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smaller of two numbers.",
            "Write a python function to return the minimum of two integers.",
            "Given a and b, return whichever is less.",
            "Choose the lower one of two values.",
            "I need the smaller one of a pair of integers passed as two arguments.",
            "Return the min of the two arguments.",
            "Find the lesser of two given integers.",
        ),
        more_phrasings=(
            "Write a function to get the lesser of two numbers.",
            "Write a python function to compare a pair of integers and hand back the one that does not exceed the other.",
            "For two numbers, return the first unless the second is below it, in which case return the second.",
            "Which of two numbers is the smaller one?",
            "minimum of a and b",
            "Two shops ask different prices for the same thing; what does it cost where it is cheaper?",
            "The greatest lower bound of two numbers a and b.",
            "4 and 9 give 4, -4 and -9 give -9, and two equal numbers give that number.",
        ),
        names=("min_of_two", "smaller", "minimum", "lesser", "find_min", "smaller_number"),
        solutions=("""\
def <f>(a, b):
    return min(a, b)
""", """\
def <f>(a, b):
    if a < b:
        return a
    return b
""", """\
def <f>(x, y):
    return x if x <= y else y
"""),
        inputs=several_integers((-50, 50), (-50, 50)),
    ),
    Family(
        concept="max-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest of three numbers.",
            "Write a python function to return the maximum of three integers.",
            "Given three numbers, return the biggest one.",
            "Which of three values is the greatest? Return it.",
            "I need the highest one among a, b and c.",
            "Compare three integers and return the largest.",
            "Return the top value out of three arguments.",
        ),
        more_phrasings=(
            "Write a function to get the biggest of three numbers.",
            "Write a python function to determine which value among three integers no other one surpasses.",
            "For three numbers, leave out the two that are smaller and return the top one.",
            "What is the largest number of a, b and c?",
            "maximum of a, b and c",
            "Three friends compare their heights; how tall is the tallest?",
            "The maximum of the set {a, b, c}.",
            "Take the greater of the first two, set it against the third, and return the winner of that.",
        ),
        names=("max_of_three", "largest_of_three", "maximum_of_three", "biggest", "find_largest"),
        solutions=("""\
def <f>(a, b, c):
    return max(a, b, c)
""", """\
def <f>(a, b, c):
    largest = a
    if b > largest:
        largest = b
    if c > largest:
        largest = c
    return largest
""", """\
def <f>(a, b, c):
    if a >= b and a >= c:
        return a
    if b >= c:
        return b
    return c
"""),
        inputs=several_integers((-40, 60), (-40, 60), (-40, 60)),
    ),
    Family(
        concept="min-of-three",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest of three numbers.",
            "Write a python function to return the minimum of three integers.",
            "Given three values, return the lowest one.",
            "Compare a, b and c and return the least of them.",
            "Which of the three given integers is the smallest? Return that one.",
            "I want the lowest of three numbers.",
            "Return the bottom value out of three arguments.",
        ),
        more_phrasings=(
            "Write a function to get the lowest of three numbers.",
            "Write a python function to determine which value among three integers none of the others is below.",
            "For three numbers, leave out the two that are larger and return the one that remains.",
            "What is the smallest number of a, b and c?",
            "minimum of a, b and c",
            "Three shops sell the same book; how much is it in the cheapest one?",
            "The minimum of the set {a, b, c}.",
            "Take the lesser of the first two, set it against the third, and return the one that is less.",
        ),
        names=("min_of_three", "smallest_of_three", "minimum_of_three", "lowest", "find_smallest"),
        solutions=("""\
def <f>(a, b, c):
    return min(a, b, c)
""", """\
def <f>(a, b, c):
    smallest = a
    if b < smallest:
        smallest = b
    if c < smallest:
        smallest = c
    return smallest
""", """\
def <f>(a, b, c):
    return sorted([a, b, c])[0]
"""),
        inputs=several_integers((-40, 60), (-40, 60), (-40, 60)),
    ),
)
