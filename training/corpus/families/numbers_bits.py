"""Counting bits and recognising powers."""

from training.corpus.draw import chance, one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="count-one-bits",
        tags=("bits",),
        phrasings=(
            "Write a function to count the set bits of a non-negative integer.",
            "Write a python function to find how many ones a number (not negative) has in binary.",
            "Given a non-negative integer, return its number of 1 bits.",
            "How many binary digits of n are 1? (n >= 0)",
            "Compute the population count of a non-negative integer.",
            "I need the count of ones in the binary form of a non-negative number.",
            "Return the Hamming weight of n, where n is at least zero.",
        ),
        more_phrasings=(
            "Write a function to count the 1s in the binary form of an int >= 0.",
            "Write a python function to add up the binary digits of a number that is not negative.",
            "For an integer of 0 or more, return how many bits of it are on.",
            "How often does the digit 1 occur when a non-negative integer is written to the base two?",
            "number of 1 bits of n >= 0",
            "A row of lamps shows the number (0 or bigger) in computer style, lit for one and dark for zero; how many lamps are lit?",
            "The digit sum of a non-negative integer in radix 2.",
            "13 is 1101 in binary, so it gives 3; 8 gives 1 and 0 gives 0; negative numbers are not asked for.",
        ),
        names=("count_ones", "count_set_bits", "popcount", "bit_count", "hamming_weight"),
        solutions=("""\
def <f>(n):
    return bin(n).count("1")
""", """\
def <f>(n):
    count = 0
    while n:
        count += n & 1
        n >>= 1
    return count
""", """\
def <f>(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count
"""),
        inputs=one_integer(1, 1000, 0, 1, 255, 256),
    ),
    Family(
        concept="count-zero-bits",
        tags=("bits",),
        phrasings=(
            "Write a function to count the zero bits in the binary form "
            "of a positive integer (no leading zeros).",
            "Write a python function to find how many 0s the binary "
            "representation of a positive number has.",
            "Given a positive integer, return the number of zeros when "
            "it is written in binary without padding.",
            "How many binary digits of the positive integer n are 0?",
            "Count the unset bits below the highest set bit of a positive integer.",
            "I need the amount of zeros in a positive number's shortest binary form.",
            "Write n (positive) in base two and count its zeros.",
        ),
        more_phrasings=(
            "Write a function to count the 0s in binary n, n > 0, leading zeros aside.",
            "Write a python function to determine the number of bits that are off in a positive integer, counting only as far as its topmost 1.",
            "For an integer above 0, return how many digits of its binary numeral, which starts with a 1, are 0.",
            "How often does the digit 0 occur when a positive integer is written to the base two with nothing in front?",
            "number of 0 bits of n > 0, unpadded",
            "A row of lamps, just as many as needed, shows the positive number in computer style; the leftmost is lit. How many are dark?",
            "The bit length of a positive integer minus its number of ones.",
            "10 is 1010 in binary, so it gives 2, and 7, which is 111, gives 0; the input is at least 1.",
        ),
        names=("count_zeros", "count_zero_bits", "count_unset_bits", "zero_bits"),
        solutions=("""\
def <f>(n):
    count = 0
    while n > 0:
        if n % 2 == 0:
            count += 1
        n //= 2
    return count
""", """\
def <f>(n):
    return bin(n)[2:].count("0")
""", """\
def <f>(n):
    return n.bit_length() - bin(n).count("1")
"""),
        inputs=one_integer(2, 1000, 1, 64, 255),
    ),
    Family(
        concept="is-power-of-two",
        tags=("bits",),
        phrasings=(
            "Write a function to check whether a non-negative integer is a power of two.",
            "Write a python function to tell if a number is 1, 2, 4, 8, 16 and so on.",
            "Given a non-negative integer, return True if it is "
            "2 raised to some whole number >= 0.",
            "Is n a power of 2? (1 is one, 0 is not.)",
            "Check if exactly one bit of a non-negative integer is set.",
            "I need True for 1, 2, 4, 8, ... and False for every other integer from 0 up.",
            "Test whether doubling 1 repeatedly (maybe never) gives n.",
        ),
        more_phrasings=(
            "Write a function to see if n (0 or more) is 1, 2, 4, 8 or the like.",
            "Write a python function to determine whether the binary form of a number that is not negative is a single one followed by zeros only, or by nothing.",
            "For an integer of at least 0, return True if halving it again and again ends in 1 without a remainder on the way; 0 gives False.",
            "Is there a whole e >= 0 for which 2 to the power e equals this non-negative integer?",
            "True if n >= 0 is 2 to some power, 1 included",
            "Begin with one grain of rice and double it day by day; can you ever have exactly n grains? Say True or False; n is 0 or bigger.",
            "Membership of a non-negative integer in the set {2^e : e = 0, 1, 2, ...}.",
            "1 and 64 give True; 0, 6 and 65 give False; negative numbers are not asked about.",
        ),
        names=("is_power_of_two", "power_of_two", "check_power_of_two", "is_pow2"),
        solutions=("""\
def <f>(n):
    return n > 0 and n & (n - 1) == 0
""", """\
def <f>(n):
    if n < 1:
        return False
    while n % 2 == 0:
        n //= 2
    return n == 1
""", """\
def <f>(n):
    return bin(n).count("1") == 1
""", """\
def <f>(n):
    power = 1
    while power < n:
        power *= 2
    return power == n
"""),
        inputs=lambda rng: (2 ** rng.randint(0, 10) if chance(rng, 0.5)
                            else rng.choice((0, 3, 6, 12, 24, 100, rng.randint(5, 600))),),
    ),
    Family(
        concept="is-power-of-k",
        tags=("numbers",),
        phrasings=(
            "Write a function to check whether a positive integer is a power of <k>.",
            "Write a python function to tell if a positive number "
            "equals <k> to some whole power, 1 included.",
            "Given a positive integer, return True if it is 1 or can be divided by <k> down to 1.",
            "Is n, a positive integer, <k> raised to a non-negative integer?",
            "Check if n > 0 is a member of 1, <k>, <k> * <k>, ...",
            "I need to test positive integers for being powers of <k> (1 counts).",
            "Does multiplying 1 by <k> again and again (zero or more times) produce n?",
        ),
        more_phrasings=(
            "Write a function to see if n > 0 is a power of <k>, 1 being one.",
            "Write a python function to determine whether nothing other than 1 is left of a positive number when <k> is divided out of it as often as it goes.",
            "For an integer above 0, return True if it is 1, <k>, <k>*<k>, <k>*<k>*<k> or any later member of this series, and False if not.",
            "Is there a whole e >= 0 for which <k> to the power e equals this positive integer?",
            "True if n > 0 is <k> to some power, 1 included",
            "You start with one coin, and every day you have <k> times as many as the day before; will you ever have exactly n, which is 1 or more? Say True or False.",
            "Membership of a positive integer in the set {<k>^e : e = 0, 1, 2, ...}.",
            "Divide the positive number by <k> as long as it comes out even; if you arrive at 1 the result is True, if you get stuck elsewhere, False.",
        ),
        names=("is_power", "check_power", "power_check", "is_exact_power"),
        solutions=("""\
def <f>(n):
    while n % <k> == 0:
        n //= <k>
    return n == 1
""", """\
def <f>(n):
    power = 1
    while power < n:
        power *= <k>
    return power == n
""", """\
def <f>(n):
    if n == 1:
        return True
    return n % <k> == 0 and <f>(n // <k>)
"""),
        inputs=lambda rng, k: (k ** rng.randint(0, 4) if chance(rng, 0.5)
                               else rng.choice((2 * k, k * k + k, k ** 3 - 1, 2 * k * k, rng.randint(2, 100) * 2 * k)),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 10))},
    ),
)
