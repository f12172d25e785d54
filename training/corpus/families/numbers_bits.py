"""Bits of non-negative integers."""

from training.corpus.draw import chance, one_integer, several_integers
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
            "Write a function to count the zero bits in the binary form of a positive integer "
            "(no leading zeros).",
            "Write a python function to find how many 0s the binary representation of a positive "
            "number has.",
            "Given a positive integer, return the number of zeros when it is written in binary "
            "without padding.",
            "How many binary digits of the positive integer n are 0?",
            "Count the unset bits below the highest set bit of a positive integer.",
            "I need the amount of zeros in a positive number's shortest binary form.",
            "Write n (positive) in base two and count its zeros.",
        ),
        names=("count_zeros", "count_zero_bits", "count_unset_bits", "zero_bits"),
        solutions=("""\
def <f>(n):
    return bin(n)[2:].count("0")
""", """\
def <f>(n):
    count = 0
    while n > 0:
        if n % 2 == 0:
            count += 1
        n //= 2
    return count
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
            "Given a non-negative integer, return True if it is 2 raised to some whole number >= "
            "0.",
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
            "Write a python function to tell if a positive number equals <k> to some whole "
            "power, 1 included.",
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
    Family(
        concept="get-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to return the bit of n at position i (0 is the least significant) "
            "as 0 or 1.",
            "Write a python function to read bit i of a non-negative integer, counting from the "
            "right at 0.",
            "Given n and i, return 1 if the i-th lowest bit of n (from 0) is set, else 0.",
            "What is the value, 0 or 1, of bit number i of n? Bit 0 is the lowest.",
            "I need the i-th binary digit of n from the right, the rightmost one having i = 0.",
            "Extract a single bit from a number: arguments are the number and the zero-based bit "
            "position "
            "from the low end.",
            "Look up position i (from the right, zero-based) in the binary form of n; return 0 "
            "or 1.",
        ),
        names=("get_bit", "bit_at", "read_bit", "nth_bit"),
        solutions=("""\
def <f>(n, i):
    return (n >> i) & 1
""", """\
def <f>(n, i):
    return n // 2 ** i % 2
""", """\
def <f>(n, i):
    if n & (1 << i):
        return 1
    return 0
"""),
        inputs=several_integers((1, 255), (0, 7)),
    ),
    Family(
        concept="set-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to set the bit at position i (0 is the lowest) of a non-negative "
            "integer n.",
            "Write a python function to turn bit i of n on, leaving all the others as they are.",
            "Given n and i, return n with its i-th bit from the right (zero-based) equal to 1.",
            "Switch on bit number i of n, counting from 0 at the low end; nothing changes if it "
            "is on.",
            "I need n after making bit i a one (bit 0 is the least significant).",
            "Return the number that results from setting the i-th lowest bit (from 0) of n.",
            "Make sure that position i, counted from the right at zero, holds a 1 in binary n.",
        ),
        names=("set_bit", "turn_on_bit", "enable_bit", "bit_on"),
        solutions=("""\
def <f>(n, i):
    return n | (1 << i)
""", """\
def <f>(n, i):
    if n >> i & 1:
        return n
    return n + 2 ** i
"""),
        inputs=several_integers((0, 130), (0, 7)),
    ),
    Family(
        concept="clear-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to clear the bit at position i (0 is the lowest) of a non-negative "
            "integer n.",
            "Write a python function to turn bit i of n off and keep all the other bits.",
            "Given n and i, return n with its i-th bit from the right (zero-based) equal to 0.",
            "Switch off bit number i of n, counting from 0 at the low end; nothing changes if it "
            "is off.",
            "I need n after making bit i a zero (bit 0 is the least significant).",
            "Return the number that results from unsetting the i-th lowest bit (from 0) of n.",
            "Reset position i, counted from the right at zero, to 0 in the binary form of n.",
        ),
        names=("clear_bit", "turn_off_bit", "reset_bit", "unset_bit"),
        solutions=("""\
def <f>(n, i):
    return n & ~(1 << i)
""", """\
def <f>(n, i):
    if n >> i & 1:
        return n - 2 ** i
    return n
"""),
        inputs=several_integers((40, 255), (0, 7)),
    ),
    Family(
        concept="toggle-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to toggle the bit at position i (0 is the lowest) of a "
            "non-negative integer n.",
            "Write a python function to flip bit i of n: a 0 becomes 1 and a 1 becomes 0.",
            "Given n and i, return n with its i-th bit from the right (zero-based) inverted.",
            "Invert only bit number i of n, counting from 0 at the low end.",
            "I need n with bit i switched to its opposite (bit 0 is the least significant).",
            "Return the number that results from flipping the i-th lowest bit (from 0) of n.",
            "Change a single bit of n to the other value; i is its zero-based position from the "
            "right.",
        ),
        names=("toggle_bit", "flip_bit", "switch_bit", "invert_bit"),
        solutions=("""\
def <f>(n, i):
    return n ^ (1 << i)
""", """\
def <f>(n, i):
    if n // 2 ** i % 2 == 1:
        return n - 2 ** i
    return n + 2 ** i
"""),
        inputs=several_integers((0, 200), (0, 7)),
    ),
    Family(
        concept="hamming-distance-integers",
        tags=("bits",),
        phrasings=(
            "Write a function to count the bits in which two non-negative integers differ.",
            "Write a python function to find how many bits must be flipped to turn a into b "
            "(both >= 0).",
            "Given two non-negative integers, return the Hamming distance of their binary forms.",
            "In how many binary positions do a and b, neither negative, disagree?",
            "Count positions where the bits of two non-negative numbers are unequal.",
            "I need the number of differing bits between two non-negative integers.",
            "Compare a and b bit by bit (padding with zeros in front) and count the mismatches.",
        ),
        names=("bit_difference", "hamming_distance", "differing_bits", "count_bit_flips"),
        solutions=("""\
def <f>(a, b):
    return bin(a ^ b).count("1")
""", """\
def <f>(a, b):
    count = 0
    while a or b:
        if a % 2 != b % 2:
            count += 1
        a //= 2
        b //= 2
    return count
""", """\
def <f>(a, b):
    diff = a ^ b
    count = 0
    while diff:
        diff &= diff - 1
        count += 1
    return count
"""),
        inputs=several_integers((0, 255), (0, 255)),
    ),
    Family(
        concept="single-number-xor",
        tags=("bits", "lists"),
        phrasings=(
            "Write a function to find the number that appears once in a list where all others "
            "appear twice.",
            "Write a python function to return the only element without a duplicate, when every "
            "other "
            "number occurs exactly two times.",
            "Given a list in which each value but one comes in a pair, return the unpaired value.",
            "All numbers in the list occur twice except for a single one; which is it?",
            "I need the lonely number of a list of pairs plus one extra.",
            "Find the element with no partner; all the others have exactly one equal partner.",
            "Return the value that is present exactly once; the rest are present exactly twice.",
        ),
        names=("single_number", "find_single", "unpaired", "lonely_number", "find_unique"),
        solutions=("""\
def <f>(numbers):
    result = 0
    for n in numbers:
        result ^= n
    return result
""", """\
def <f>(numbers):
    for n in numbers:
        if numbers.count(n) == 1:
            return n
""", """\
def <f>(numbers):
    return 2 * sum(set(numbers)) - sum(numbers)
""", """\
from functools import reduce
from operator import xor

def <f>(numbers):
    return reduce(xor, numbers)
"""),
        inputs=lambda rng: (lambda values: (
            rng.sample(values[1:] + values, 2 * len(values) - 1),
        ))(rng.sample(range(1, 30), rng.randint(1, 5))),
    ),
)
