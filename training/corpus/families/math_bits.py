"""Masks, shifts and fields of bits."""

from training.corpus.draw import coin, one_integer, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="lowest-set-bit-value",
        tags=("bits",),
        phrasings=(
            "Write a function to find the value of the lowest set "
            "bit of a positive integer, e.g. 4 for 12.",
            "Write a python function to return the largest power of two that divides n > 0.",
            "Given a positive integer, return the number that has only the rightmost 1 bit of it.",
            "What is the place value of the last 1 in the binary form of n (n positive)?",
            "Keep just the least significant one bit of n and return the resulting number.",
            "I need n with all its bits cleared but the lowest 1; n is at least one.",
        ),
        names=("lowest_bit", "lowest_set_bit", "isolate_lowest_one", "rightmost_one"),
        solutions=("""\
def <f>(n):
    return n & -n
""", """\
def <f>(n):
    power = 1
    while n % (power * 2) == 0:
        power *= 2
    return power
""", """\
def <f>(n):
    return n ^ (n & (n - 1))
"""),
        inputs=lambda rng: (rng.choice((1, 2, 4, 8, 16)) * rng.randint(1, 40),),
    ),
    Family(
        concept="highest-set-bit-value",
        tags=("bits",),
        phrasings=(
            "Write a function to find the largest power of two "
            "that does not exceed a positive integer.",
            "Write a python function to return the value of the "
            "highest set bit of n > 0, e.g. 8 for 13.",
            "Given a positive integer, return the number having only its leftmost 1 bit.",
            "What is the place value of the first binary digit of n (n positive)?",
            "Return the greatest 2 ** k with 2 ** k <= n.",
            "I need n (at least 1) rounded down to a power of two.",
        ),
        names=("highest_bit", "highest_power_of_two", "leading_one", "top_bit"),
        solutions=("""\
def <f>(n):
    return 1 << (n.bit_length() - 1)
""", """\
def <f>(n):
    power = 1
    while power * 2 <= n:
        power *= 2
    return power
""", """\
def <f>(n):
    while n & (n - 1):
        n &= n - 1
    return n
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 40), rng.randint(40, 1100),
            2 ** rng.randint(0, 9), 2 ** rng.randint(1, 9) - 1)),),
    ),
    Family(
        concept="next-power-of-two",
        tags=("bits", "numbers"),
        phrasings=(
            "Write a function to find the smallest power of two "
            "that is at least n, for a positive integer n.",
            "Write a python function to return the least 2 ** k with 2 ** k >= n (n > 0).",
            "Given a positive integer, round it up to a power "
            "of two; powers of two stay unchanged.",
            "Which is the first of 1, 2, 4, 8, ... not smaller than n?",
            "A buffer must have a power of two as its size and hold "
            "n items: return the minimal size (n >= 1).",
            "Double 1 until it reaches or passes n and return the result.",
        ),
        more_phrasings=(
            "Write a function to round n >= 1 up to a power of two.",
            "Write a python function to give the lowest number of the form 1, 2, 4, 8, ... that a positive n does not exceed.",
            "Given n > 0, return n itself if it is a power of two, else the nearest such power above it.",
            "What is the smallest power of two with a value of n or more, n being positive?",
            "Least power of two >= n, for n >= 1.",
            "Start with one and keep making it twice as big until n (1 or more) fits in; how big is it then?",
            "For n >= 1: the number 2 ** ceil(log2(n)), as an exact integer.",
            "5 goes up to 8 while 8 stays 8 and 1 stays 1; treat every positive whole number like that.",
        ),
        names=("next_power_of_two", "round_up_power", "power_at_least", "ceil_power_of_two"),
        solutions=("""\
def <f>(n):
    power = 1
    while power < n:
        power *= 2
    return power
""", """\
def <f>(n):
    return 1 << (n - 1).bit_length()
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 40), rng.randint(40, 900),
            2 ** rng.randint(0, 9), 2 ** rng.randint(1, 9) + 1)),),
    ),
    Family(
        concept="positions-of-set-bits",
        tags=("bits", "lists"),
        phrasings=(
            "Write a function to list the positions of the 1 bits of a "
            "non-negative integer in ascending order, the lowest bit being 0.",
            "Write a python function to return all i, smallest first, for which "
            "bit i of n >= 0 is set (bit 0 is the least significant).",
            "Given a non-negative integer, return the increasing "
            "list of exponents k whose 2 ** k sum to it.",
            "Which bits of n are one? Count them from 0 at the right end and list them upwards.",
            "Return the indices of the set bits of n, starting "
            "from the least significant one with index 0.",
            "I need 13 split as [0, 2, 3]: the positions of its binary ones, rising.",
        ),
        more_phrasings=(
            "Write a function to list which bits of n >= 0 are 1, counting from bit 0, lowest first.",
            "Write a python function to give the places of all ones in the binary spelling of a number from 0 up, increasing, with place 0 at the right end.",
            "Given n >= 0, return the list of the indices of its one bits, from the least significant (index 0) upwards, [] for zero.",
            "Which powers of two make up n, a number not below zero? Return just their exponents, ascending.",
            "Ascending indices of the 1 bits of n >= 0.",
            "Write the number in ones and zeros and number the digits from the right, starting at 0; list the numbers of those digits that are one, small ones first.",
            "The increasing sequence of all i such that floor(n / 2 ** i) is odd, for an integer n >= 0.",
            "10 is 8 + 2 and so gives [1, 3]; in general halve n repeatedly, rounding down, and note the count of halvings done whenever the number is odd.",
        ),
        names=("set_bit_positions", "bit_positions", "ones_positions", "exponents_of_two"),
        solutions=("""\
def <f>(n):
    return [i for i in range(n.bit_length()) if (n >> i) & 1]
""", """\
def <f>(n):
    positions = []
    i = 0
    while n:
        if n & 1:
            positions.append(i)
        n >>= 1
        i += 1
    return positions
""", """\
def <f>(n):
    return [i for i, bit in enumerate(reversed(bin(n)[2:])) if bit == "1"]
"""),
        inputs=one_integer(1, 600, 0, 1, 64, 127),
    ),
    Family(
        concept="parity-of-set-bits",
        tags=("bits",),
        phrasings=(
            "Write a function to compute the parity of a non-negative "
            "integer: 1 if it has an odd number of 1 bits, else 0.",
            "Write a python function to return 1 when the count of ones in "
            "the binary form of n >= 0 is odd and 0 when it is even.",
            "Given a non-negative integer, return its number of set bits modulo 2.",
            "Which parity bit (0 or 1) makes the total of ones in n plus the bit even?",
            "Return 0 for an even and 1 for an odd amount of binary ones in n.",
            "I need the exclusive or of all the bits of a non-negative number.",
        ),
        more_phrasings=(
            "Write a function to get 1 if n >= 0 has an odd number of ones in binary, 0 if even.",
            "Write a python function to tell by 1 or 0 whether the count of set bits in a number from 0 up is odd or not.",
            "Given n >= 0, count the 1s among its binary digits and return the remainder of this count when divided by 2.",
            "Is the number of ones in the binary spelling of n, not below zero, odd (return 1) or even (return 0)?",
            "Bit parity of n >= 0, 1 for odd.",
            "Write n with ones and zeros, pair off the ones, and say 1 if a one is left alone and 0 if not.",
            "The sum modulo 2 of the binary digits of the non-negative integer n.",
            "7 has three ones, so 1; 6 has two, so 0: start with 0 and flip it for each 1 bit that n contains.",
        ),
        names=("bit_parity", "parity", "parity_bit", "odd_ones"),
        solutions=("""\
def <f>(n):
    return bin(n).count("1") % 2
""", """\
def <f>(n):
    parity = 0
    while n:
        parity ^= n & 1
        n >>= 1
    return parity
""", """\
def <f>(n):
    result = 0
    while n:
        n &= n - 1
        result = 1 - result
    return result
"""),
        inputs=one_integer(1, 500, 0, 1, 3, 255),
    ),
    Family(
        concept="clear-lowest-set-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to turn off the lowest set bit of a positive integer.",
            "Write a python function to return n > 0 with its rightmost 1 bit changed to 0.",
            "Given a positive integer, clear its least significant one bit and return the number.",
            "What becomes of n when the last 1 in its binary notation is replaced by 0?",
            "Subtract from a positive n the largest power of two that divides it.",
            "I need n without its lowest one bit, the other bits as they are; n is at least 1.",
        ),
        more_phrasings=(
            "Write a function to set the lowest 1 bit of n > 0 to zero.",
            "Write a python function to erase the least significant one from the binary form of a positive number and return what number this leaves.",
            "Given n >= 1, return the number that has all of n's one bits except for the lowest.",
            "Which number do you get from a positive n by switching off its rightmost 1 in binary?",
            "n > 0 with its least one bit cleared.",
            "Write n, 1 or more, as a sum of different powers of two and leave out the smallest of them; what do the others make?",
            "For n >= 1: n minus 2 ** v, where v is the exponent of 2 in the prime factorization of n.",
            "12 is 1100 and turns into 8, that is 1000; 5 is 101 and turns into 4: the last one becomes a zero, for any positive number.",
        ),
        names=("clear_lowest_bit", "drop_lowest_one", "remove_last_one", "turn_off_rightmost"),
        solutions=("""\
def <f>(n):
    return n & (n - 1)
""", """\
def <f>(n):
    return n - (n & -n)
""", """\
def <f>(n):
    bit = 1
    while n & bit == 0:
        bit <<= 1
    return n ^ bit
"""),
        inputs=lambda rng: (rng.choice((1, 2, 4, 8, 16)) * rng.randint(1, 60),),
    ),
    Family(
        concept="keep-low-bits",
        tags=("bits",),
        phrasings=(
            "Write a function to keep only the lowest <k> bits of a non-negative integer.",
            "Write a python function to return the number formed "
            "by the last <k> binary digits of n >= 0.",
            "Given a non-negative integer, clear every bit from position "
            "<k> upwards (the lowest bit is at position 0).",
            "What is the value of the <k> rightmost bits of n?",
            "Mask n with <k> ones, so that all the higher bits become 0.",
            "I need n reduced modulo 2 to the power <k>.",
        ),
        more_phrasings=(
            "Write a function to mask out all but the last <k> bits of n >= 0.",
            "Write a python function to give the value that the <k> least significant bits of a number from 0 up represent.",
            "Given n >= 0, set all bits to zero except the lowest <k> of them, and return the number.",
            "What is left of n, a number not below zero, if only its lower <k> bits are kept?",
            "n >= 0 restricted to its low <k> bits.",
            "Write n, zero or more, with ones and zeros, cut off everything but the last <k> digits, and tell what number they show.",
            "The residue of a non-negative integer n modulo 2 ** <k>.",
            "Everything but the <k> rightmost binary digits of n, which is not negative, is thrown away; return the number which these stand for.",
        ),
        names=("low_bits", "keep_low_bits", "mask_low", "lowest_bits"),
        solutions=("""\
def <f>(n):
    return n & ((1 << <k>) - 1)
""", """\
def <f>(n):
    return n % 2 ** <k>
"""),
        inputs=lambda rng, k: (rng.randint(5, 5000),),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 8))},
    ),
    Family(
        concept="extract-bit-field",
        tags=("bits",),
        phrasings=(
            "Write a function to extract from n the <w> bits that begin at bit "
            "position p, as a number; arguments n, p (lowest bit is 0).",
            "Write a python function to return (n shifted right by p "
            "places) restricted to its lowest <w> bits, for n, p >= 0.",
            "Given non-negative n and p, return the value of bits p to p + "
            "<w> - 1 of n, bit 0 being the least significant.",
            "Which number do the <w> bits of n starting at "
            "position p (from the right, from 0) form?",
            "Read a field of <w> bits out of n: p bits lie below "
            "the field; return the field as an integer.",
            "I need the <w>-bit wide piece of n whose lowest bit is bit p.",
        ),
        names=("bit_field", "extract_bits", "get_field", "read_bits"),
        solutions=("""\
def <f>(n, p):
    return (n >> p) & ((1 << <w>) - 1)
""", """\
def <f>(n, p):
    return n // 2 ** p % 2 ** <w>
""", """\
def <f>(n, p):
    mask = 2 ** <w> - 1
    return (n >> p) & mask
"""),
        inputs=lambda rng, w: (rng.randint(20, 9000), rng.randint(0, 7)),
        parameters=lambda rng: {"w": rng.choice((2, 3, 4, 5))},
    ),
    Family(
        concept="count-common-set-bits",
        tags=("bits",),
        phrasings=(
            "Write a function to count the bit positions in which "
            "two non-negative integers both have a 1.",
            "Write a python function to find the number of set "
            "bits that a and b (both >= 0) share.",
            "Given two non-negative integers, return how many bits are set in both of them.",
            "In how many places do the binary forms of a and b both show a one?",
            "Return the number of ones in the bitwise and of two numbers.",
            "I need the count of positions where both numbers have a 1 bit.",
        ),
        more_phrasings=(
            "Write a function to count the bits that are 1 in both of two numbers >= 0.",
            "Write a python function to tell how many ones the bitwise and of two non-negative integers contains.",
            "Given a and b, neither negative, return the number of binary places where a 1 of the one meets a 1 of the other.",
            "How many powers of two are part of both numbers, when each of them (zero or more) is split into different powers of two?",
            "Number of set bits shared by two integers >= 0.",
            "Write the two numbers, neither below zero, with ones and zeros, one under the other and aligned on the right: in how many columns do two ones meet?",
            "The cardinality of the intersection of the sets of set-bit positions of two non-negative integers.",
            "6 (110) and 3 (11) have just one such place, the middle one, so the answer is 1: bits that are zero in either number never count.",
        ),
        names=("common_bits", "shared_ones", "count_common_bits", "overlap"),
        solutions=("""\
def <f>(a, b):
    return bin(a & b).count("1")
""", """\
def <f>(a, b):
    count = 0
    while a and b:
        if a % 2 == 1 and b % 2 == 1:
            count += 1
        a //= 2
        b //= 2
    return count
"""),
        inputs=several_integers((0, 255), (0, 255)),
    ),
    Family(
        concept="bits-contained-in-mask",
        tags=("bits",),
        phrasings=(
            "Write a function to check whether every 1 bit of a "
            "is also a 1 bit of b (both non-negative).",
            "Write a python function to tell if a sets no bit that b does not set.",
            "Given two non-negative integers a and b, return True if "
            "the set bits of a are a subset of those of b.",
            "Are all the permissions in the bit mask a contained in the mask b?",
            "Check that a & b equals a.",
            "Return whether b has a one wherever a has one.",
        ),
        more_phrasings=(
            "Write a function to test if b has every bit set that a has set (a, b >= 0).",
            "Write a python function to decide whether all one bits of the first non-negative integer are switched on in the second as well.",
            "Given a and b, neither negative, return False if a has a 1 anywhere in binary where b has a 0, and True otherwise.",
            "Does b, the second number, cover all the ones of a, the first, in binary, both being zero or more?",
            "Test: set bits of a within those of b.",
            "Write both numbers, none below zero, with ones and zeros, the first over the second and flush right: is there a one beneath each one of the upper number?",
            "True iff the bitwise or of the non-negative integers a and b equals b.",
            "Each bit is a key; a, the first number, lists those needed and b those you own: return whether you lack none of them.",
        ),
        names=("fits_mask", "only_allowed_bits", "bits_within", "is_submask"),
        solutions=("""\
def <f>(a, b):
    return (a & b) == a
""", """\
def <f>(a, b):
    return (a | b) == b
""", """\
def <f>(a, b):
    return (a & ~b) == 0
"""),
        inputs=lambda rng: (b := rng.randint(1, 63), b & rng.randint(0, 63) if coin(rng)
            else rng.randint(0, 40))[::-1],
    ),
    Family(
        concept="differ-in-one-bit",
        tags=("bits",),
        phrasings=(
            "Write a function to check whether two "
            "non-negative integers differ in exactly one bit.",
            "Write a python function to tell if flipping a single "
            "bit of a gives b (equal numbers do not count).",
            "Given two non-negative integers, return True if their "
            "binary forms disagree at precisely one position.",
            "Are a and b exactly one bit flip away from each other?",
            "Check that a ^ b is a power of two.",
            "Return whether two numbers, padded to the same "
            "width, have just one different binary digit.",
        ),
        names=("differ_in_one_bit", "one_bit_apart", "gray_neighbours", "single_bit_change"),
        solutions=("""\
def <f>(a, b):
    return bin(a ^ b).count("1") == 1
""", """\
def <f>(a, b):
    x = a ^ b
    return x != 0 and (x & (x - 1)) == 0
"""),
        inputs=lambda rng: (a := rng.randint(0, 90), a ^ 1 << rng.randint(0, 6) if coin(rng)
            else rng.choice((a, a ^ 3, a ^ 5, rng.randint(0, 90)))),
    ),
    Family(
        concept="flip-all-bits-in-width",
        tags=("bits",),
        phrasings=(
            "Write a function to invert all <w> bits of an integer from 0 to 2 ** <w> - 1.",
            "Write a python function to return the number whose <w> binary digits "
            "are the opposites of those of n (n fits into <w> bits).",
            "Given an unsigned <w>-bit integer, turn each of its <w> "
            "bits over and return the result, also unsigned.",
            "What is the ones' complement of n within <w> bits?",
            "Change every 0 to 1 and every 1 to 0 in the "
            "<w>-digit binary form of n; return the number.",
            "I need the bitwise not of an unsigned number of "
            "<w> bits, again as a number from 0 on.",
        ),
        names=("flip_bits", "invert_bits", "complement_bits", "ones_complement"),
        solutions=("""\
def <f>(n):
    return n ^ ((1 << <w>) - 1)
""", """\
def <f>(n):
    return 2 ** <w> - 1 - n
""", """\
def <f>(n):
    return ~n & ((1 << <w>) - 1)
"""),
        inputs=lambda rng, w: (rng.randrange(2 ** w),),
        parameters=lambda rng: {"w": rng.choice((4, 5, 6, 8, 10))},
    ),
    Family(
        concept="pack-two-numbers",
        tags=("bits",),
        phrasings=(
            "Write a function to pack two integers below 2 ** <w> into one: the "
            "first shifted left by <w> bits, the second in the low bits.",
            "Write a python function to combine a and b (each fitting into <w> bits) "
            "into a single integer with a in the higher and b in the lower bits.",
            "Given two unsigned <w>-bit numbers, return the number whose upper "
            "part is the first and whose lowest <w> bits are the second.",
            "Store a and b, each below 2 ** <w>, in one integer: b in the last <w> bits, a above them.",
            "Return a times 2 ** <w> plus b, for a and b from 0 to 2 ** <w> - 1.",
            "I need two small numbers joined bitwise: high field "
            "first argument, low field of <w> bits second.",
        ),
        more_phrasings=(
            "Write a function to join two <w>-bit numbers into one, the first as the high bits and the second as the low <w> bits.",
            "Write a python function to encode a pair of integers, both from 0 to 2 ** <w> - 1, as one integer that has the second in its lowest <w> bits and the first above.",
            "Given a and b that need no more than <w> bits each, return a * 2 ** <w> + b.",
            "Which number has the binary digits of a followed by those of b, where b, below 2 ** <w>, is padded to <w> digits and a is also below 2 ** <w>?",
            "First number shifted <w> bits up, second put below; each has <w> bits at most.",
            "Write the two small numbers with exactly <w> ones and zeros each, stick the second right behind the first, and read that as a single number.",
            "For 0 <= a, b < 2 ** <w>: the integer n with n div 2 ** <w> = a and n mod 2 ** <w> = b.",
            "Move the first argument <w> bits to the left and fill the free bits with the second one; both arguments fit into <w> bits.",
        ),
        names=("pack_pair", "pack", "combine_fields", "join_bits"),
        solutions=("""\
def <f>(a, b):
    return (a << <w>) | b
""", """\
def <f>(a, b):
    return a * 2 ** <w> + b
"""),
        inputs=lambda rng, w: (rng.randrange(2 ** w), rng.randrange(2 ** w)),
        parameters=lambda rng: {"w": rng.choice((3, 4, 5, 8))},
    ),
    Family(
        concept="gray-code-of-number",
        tags=("bits",),
        phrasings=(
            "Write a function to compute the Gray code of a "
            "non-negative integer: n xor (n shifted right by one).",
            "Write a python function to return the nth reflected "
            "binary Gray code as an integer, n >= 0.",
            "Given a non-negative integer n, return n ^ (n // 2), its Gray code.",
            "Which integer is the Gray code for n, where 0, 1, 2, 3 become 0, 1, 3, 2?",
            "Combine each bit of n with the next higher one by exclusive or and return the number.",
            "I need a number's reflected Gray code, so that neighbours differ in one bit.",
        ),
        more_phrasings=(
            "Write a function to convert n >= 0 to its Gray code, as an int.",
            "Write a python function to give the integer that is the exclusive or of a number from 0 up with its own half, rounded down.",
            "Given n >= 0, return what stands in place n (from 0) of the reflected Gray code sequence 0, 1, 3, 2, 6, 7, 5, 4, ...",
            "What is n xor floor(n / 2) for a number n not below zero?",
            "Reflected binary Gray code of n >= 0.",
            "Write n with ones and zeros; keep the first digit, and replace each later one by 1 if it differs from the digit on its left and by 0 if not; what number is it now?",
            "For n >= 0 with binary digits b_i, the integer with binary digits g_i = b_i xor b_(i+1).",
            "0 to 7 become 0, 1, 3, 2, 6, 7, 5, 4, so that a step changes one bit only; convert any non-negative integer in this manner.",
        ),
        names=("gray_code", "to_gray", "gray", "binary_to_gray"),
        solutions=("""\
def <f>(n):
    return n ^ (n >> 1)
""", """\
def <f>(n):
    return n ^ (n // 2)
"""),
        inputs=lambda rng: (rng.randint(1, 300),),
    ),
    Family(
        concept="longest-run-of-ones",
        tags=("bits", "strings"),
        phrasings=(
            "Write a function to find the length of the longest run of "
            "consecutive 1 bits in a non-negative integer.",
            "Write a python function to return how many ones stand next to "
            "each other at most in the binary form of n >= 0.",
            "Given a non-negative integer, return the size of the "
            "largest block of adjacent set bits, 0 for 0.",
            "How long is the longest unbroken series of ones in n written in base two?",
            "Return the maximal number of neighbouring 1s in the binary notation of n.",
            "I need the longest streak of 1 bits; 0b1101110 has one of three.",
        ),
        more_phrasings=(
            "Write a function to get the most 1 bits in a row in n >= 0.",
            "Write a python function to measure the longest unbroken sequence of ones among the binary digits of a number from 0 up.",
            "Given n >= 0, spell it in binary, cut the spelling at the zeros and return the length of the longest piece.",
            "How many ones follow each other directly, at most, in the base two spelling of n, which is not below zero?",
            "Length of the longest block of 1 bits, n >= 0.",
            "Write the number with just ones and zeros: how long is the longest stretch that has only ones in it, 0 if there is no one?",
            "The maximal m such that bits i, i + 1, ..., i + m - 1 of the non-negative integer n all are set for some i.",
            "For 55, which is 110111, the result is 3; count up at a 1, back to zero at a 0, and return the highest count reached.",
        ),
        names=("longest_ones_run", "longest_run_of_ones", "max_ones_block", "ones_streak"),
        solutions=("""\
def <f>(n):
    return max(len(run) for run in bin(n)[2:].split("0"))
""", """\
def <f>(n):
    best = current = 0
    while n:
        current = current + 1 if n & 1 else 0
        best = max(best, current)
        n >>= 1
    return best
"""),
        inputs=one_integer(1, 4000, 0, 31, 255, 1904),
    ),
)
