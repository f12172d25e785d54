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
