"""Reading and changing single bits."""

from training.corpus.draw import several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="get-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to return the bit of n at position i "
            "(0 is the least significant) as 0 or 1.",
            "Write a python function to read bit i of a non-negative "
            "integer, counting from the right at 0.",
            "Given n and i, return 1 if the i-th lowest bit of n (from 0) is set, else 0.",
            "What is the value, 0 or 1, of bit number i of n? Bit 0 is the lowest.",
            "I need the i-th binary digit of n from the right, the rightmost one having i = 0.",
            "Extract a single bit from a number: arguments are the number "
            "and the zero-based bit position from the low end.",
            "Look up position i (from the right, zero-based) in "
            "the binary form of n; return 0 or 1.",
        ),
        more_phrasings=(
            "Write a function to read bit i of n, where bit 0 is the rightmost, as 0 or 1.",
            "Write a python function to shift n right by i places and give back its lowest bit.",
            "For an integer n, not negative, and an index i from 0 at the right end, return the binary digit there: 1 or 0.",
            "Is bit i of n, counted from zero at the least significant end, a 1 or a 0? Return that digit.",
            "i-th bit of n (0 = lowest), as 0 or 1",
            "Write n with ones and zeros, step i places to the left from the last digit, and tell me what digit you are on; to the left of the number there are only zeros.",
            "The coefficient of 2 to the power i in the binary expansion of n.",
            "6 is 110 in binary, so i = 0 gives 0 and i = 1 and i = 2 give 1; any larger i gives 0.",
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
            "Write a function to set the bit at position i (0 is "
            "the lowest) of a non-negative integer n.",
            "Write a python function to turn bit i of n on, leaving all the others as they are.",
            "Given n and i, return n with its i-th bit from the right (zero-based) equal to 1.",
            "Switch on bit number i of n, counting from 0 at the "
            "low end; nothing changes if it is on.",
            "I need n after making bit i a one (bit 0 is the least significant).",
            "Return the number that results from setting the i-th lowest bit (from 0) of n.",
            "Make sure that position i, counted from the right at zero, holds a 1 in binary n.",
        ),
        more_phrasings=(
            "Write a function to make bit i of n a 1; bit 0 is the rightmost and n >= 0.",
            "Write a python function to combine a non-negative n by bitwise OR with a mask that has only bit i, from the low end and zero-based.",
            "For a non-negative integer n and an index i counted from 0 at the right, return the integer with a 1 at that binary place and all else as in n.",
            "What does n, 0 or more, become if bit i (the lowest is bit 0) is forced to be 1?",
            "n >= 0 with bit i (0 = lowest) set",
            "A row of lamps shows n, 0 or more, in ones and zeros; light lamp i, where the rightmost is lamp 0, if it is dark, and read off the number.",
            "The integer n OR 2^i, for non-negative n and a zero-based bit position i.",
            "8 (1000 in binary) and i = 1 give 10 (1010); 10 and i = 1 give 10 again, as there the bit is on already; n is never negative.",
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
            "Write a function to clear the bit at position i (0 is "
            "the lowest) of a non-negative integer n.",
            "Write a python function to turn bit i of n off and keep all the other bits.",
            "Given n and i, return n with its i-th bit from the right (zero-based) equal to 0.",
            "Switch off bit number i of n, counting from 0 at the "
            "low end; nothing changes if it is off.",
            "I need n after making bit i a zero (bit 0 is the least significant).",
            "Return the number that results from unsetting the i-th lowest bit (from 0) of n.",
            "Reset position i, counted from the right at zero, to 0 in the binary form of n.",
        ),
        more_phrasings=(
            "Write a function to make bit i of n a 0; bit 0 is the rightmost and n >= 0.",
            "Write a python function to mask out a single bit, number i from the low end and zero-based, of a non-negative n.",
            "For a non-negative integer n and an index i counted from 0 at the right, return the integer with a 0 at that binary place and all else as in n.",
            "What does n, 0 or more, become if bit i (the lowest is bit 0) is forced to be 0?",
            "n >= 0 with bit i (0 = lowest) cleared",
            "A row of lamps shows n, 0 or more, in ones and zeros; put out lamp i, where the rightmost is lamp 0, if it is lit, and read off the number.",
            "The integer n AND NOT 2^i, for non-negative n and a zero-based bit position i.",
            "10 (1010 in binary) and i = 1 give 8 (1000); 8 and i = 1 give 8 again, as there the bit is off already; n is never negative.",
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
            "Write a function to toggle the bit at position i (0 is "
            "the lowest) of a non-negative integer n.",
            "Write a python function to flip bit i of n: a 0 becomes 1 and a 1 becomes 0.",
            "Given n and i, return n with its i-th bit from the right (zero-based) inverted.",
            "Invert only bit number i of n, counting from 0 at the low end.",
            "I need n with bit i switched to its opposite (bit 0 is the least significant).",
            "Return the number that results from flipping the i-th lowest bit (from 0) of n.",
            "Change a single bit of n to the other value; i is "
            "its zero-based position from the right.",
        ),
        more_phrasings=(
            "Write a function to flip bit i of n; bit 0 is the rightmost and n >= 0.",
            "Write a python function to combine a non-negative n by exclusive or with a mask that has only bit i, from the low end and zero-based.",
            "For a non-negative integer n and an index i counted from 0 at the right, return n with the binary digit at that place changed and all else alike.",
            "What does n, 0 or more, become if bit i (the lowest is bit 0) turns from 0 to 1 or from 1 to 0?",
            "n >= 0 with bit i (0 = lowest) inverted",
            "A row of lamps shows n, 0 or more, in ones and zeros; press the switch of lamp i, where the rightmost is lamp 0, so that it goes on or off, and read off the number.",
            "The integer n XOR 2^i, for non-negative n and a zero-based bit position i.",
            "10 (1010 in binary) and i = 1 give 8 (1000), and 8 and i = 1 give 10: doing it twice undoes it; n is never negative.",
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
            "Write a python function to find how many bits must be "
            "flipped to turn a into b (both >= 0).",
            "Given two non-negative integers, return the Hamming distance of their binary forms.",
            "In how many binary positions do a and b, neither negative, disagree?",
            "Count positions where the bits of two non-negative numbers are unequal.",
            "I need the number of differing bits between two non-negative integers.",
            "Compare a and b bit by bit (padding with zeros in front) and count the mismatches.",
        ),
        more_phrasings=(
            "Write a function to count the differing bits of two ints >= 0.",
            "Write a python function to take the exclusive or of two non-negative integers and return how many ones it has.",
            "For two integers, none of them negative, return at how many places their binary numerals, made equally long with zeros in front, disagree.",
            "How many bits would have to be changed to make one non-negative integer equal to another?",
            "number of bits where a and b, both >= 0, differ",
            "Write both numbers (0 or bigger) in ones and zeros, lined up at the right, and count the columns in which one has a 1 and the other has not.",
            "The number of indices i for which the i-th binary digits of the non-negative integers a and b are unequal.",
            "5 is 101 and 6 is 110: the two last bits differ and the first does not, so the answer for 5 and 6 is 2; negative numbers do not occur.",
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
            "Write a function to find the number that appears once "
            "in a list where all others appear twice.",
            "Write a python function to return the only element without a "
            "duplicate, when every other number occurs exactly two times.",
            "Given a list in which each value but one comes in a pair, return the unpaired value.",
            "Each number of the list has a twin in it, apart from one; which is that?",
            "I need the lonely number of a list of pairs plus one extra.",
            "Find the element with no partner; all the others have exactly one equal partner.",
            "Return the value that is present exactly once; the rest are present exactly twice.",
        ),
        more_phrasings=(
            "Write a function to find the one value without a partner in a list where the rest come in twos.",
            "Write a python function to single out the integer with an odd count of 1, the count of each other integer in the list being 2.",
            "For a list of integers, all of which occur twice save for a single one, return the latter.",
            "Which number has no twin, if every other number stands in the list exactly twice?",
            "the unpaired number among pairs",
            "After the wash all numbered socks should come in twos, but of one number there is just one sock; which number is it?",
            "The unique element of multiplicity 1 in a list whose other elements all have multiplicity 2.",
            "In [4, 9, 4, 7, 9] the 4s and the 9s cancel each other out, and 7 is what stays.",
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
