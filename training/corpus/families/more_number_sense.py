"""A number's digits as a whole, divisors and primes, sequences, bits and bases."""

import math

from training.corpus.draw import chance, distinct, integers, letters, size
from training.corpus.family import Family

CIRCULAR_PRIMES = (2, 3, 5, 7, 11, 13, 17, 31, 37, 71, 73, 79, 97, 113, 131, 197, 199, 311, 337, 719)
OTHER_PRIMES = (19, 23, 29, 41, 43, 47, 53, 59, 61, 67, 83, 89, 101, 103, 107, 127, 137, 139, 173)
POWERFUL = (4, 8, 9, 16, 25, 27, 32, 36, 49, 64, 72, 81, 100, 108, 121, 125, 144, 200, 216, 392)
NOT_POWERFUL = (2, 3, 6, 10, 12, 18, 20, 24, 40, 45, 48, 50, 54, 63, 75, 90, 96, 98, 112, 180, 300)

FAMILIES = (
    Family(
        concept="shared-digits-of-two-numbers",
        tags=("numbers", "sets"),
        phrasings=(
            "Write a function to list, in ascending order and without repeats, the decimal "
            "digits that two non-negative integers have in common.",
            "Write a python function to return the sorted list of the digits (as ints) found in "
            "both a and b, each once; a and b are not negative.",
            "Given two whole numbers >= 0, return a list of every digit that appears in each of "
            "them, smallest first, no digit twice.",
            "Which digits do a and b share? Answer with a sorted list of ints free of "
            "duplicates, empty if there are none.",
            "Collect the digits 0 to 9 that stand in the first number and in the second one too, "
            "as a list from low to high.",
            "I've got two non-negative numbers: 1223 and 3208 should give [2, 3], so the "
            "different digits occurring in both, in increasing order.",
        ),
        names=("shared_digits", "common_digits", "digits_in_both", "digit_overlap"),
        solutions=(
            """def <f>(a, b):
    return sorted(int(d) for d in set(str(a)) & set(str(b)))""",
            """def <f>(a, b):
    return [d for d in range(10) if str(d) in str(a) and str(d) in str(b)]""",
            """def <f>(a, b):
    result = []
    for digit in "0123456789":
        if digit in str(a) and digit in str(b):
            result.append(int(digit))
    return result""",
        ),
        inputs=lambda rng: (rng.randint(0, 99999), rng.randint(100, 999999)),
    ),
    Family(
        concept="most-frequent-digit",
        tags=("numbers", "counters"),
        phrasings=(
            "Write a function to find the digit that a non-negative integer contains most often; "
            "among equally frequent digits take the smallest.",
            "Write a python function to return, as an int, the commonest decimal digit of n >= "
            "0, the lowest one on a tie.",
            "Given a whole number n >= 0, return which of its digits occurs the most times (ties "
            "go to the smaller digit).",
            "Which digit shows up most in n? n is not negative; if several do, answer with the "
            "least of them, as a number.",
            "Return the mode of the digits of a non-negative integer, preferring the smaller "
            "digit where counts are equal.",
            "I need the digit used most frequently in a number like 4474 (here 4); when two are "
            "level, the smaller one counts.",
        ),
        names=("most_frequent_digit", "commonest_digit", "digit_mode", "most_used_digit"),
        solutions=(
            """def <f>(n):
    return int(max("0123456789", key=str(n).count))""",
            """from collections import Counter

def <f>(n):
    counts = Counter(str(n))
    return int(min(counts, key=lambda d: (-counts[d], d)))""",
            """def <f>(n):
    best = most = 0
    for digit in range(10):
        count = str(n).count(str(digit))
        if count > most:
            best, most = digit, count
    return best""",
        ),
        inputs=lambda rng: (int(letters(rng, rng.randint(1, 9), letters(rng, rng.randint(2, 5), "0123456789"))),),
    ),
    Family(
        concept="digits-absent-from-number",
        tags=("numbers", "sets"),
        phrasings=(
            "Write a function to list in ascending order the digits from 0 to 9 that a "
            "non-negative integer does not contain.",
            "Write a python function to return a sorted list of all decimal digits, as ints, "
            "missing from n (n >= 0).",
            "Given a whole number that is not negative, return those of the ten digits which are "
            "not used in it, smallest first.",
            "Which of the digits 0, 1, ..., 9 never occur in n? Return them as an increasing "
            "list of integers.",
            "Return the ten digits without the ones that stand in n, in rising order; n is at "
            "least 0.",
            "I'd like to see what digits are left over, lowest first, once those of a "
            "non-negative number are struck out of 0 to 9.",
        ),
        names=("absent_digits", "missing_digits", "unused_digits", "digits_not_in"),
        solutions=(
            """def <f>(n):
    return [d for d in range(10) if str(d) not in str(n)]""",
            """def <f>(n):
    return sorted(set(range(10)) - {int(d) for d in str(n)})""",
            """def <f>(n):
    result = []
    for digit in "0123456789":
        if digit not in str(n):
            result.append(int(digit))
    return result""",
        ),
        inputs=lambda rng: (int(letters(rng, rng.randint(2, 10), "0123456789")),),
    ),
    Family(
        concept="digits-are-one-to-length",
        tags=("numbers",),
        phrasings=(
            "Write a function to tell whether the digits of a positive integer of k <= 9 digits "
            "are exactly 1, 2, ..., k in any order.",
            "Write a python function to check if a positive number with at most nine digits uses "
            "each digit from 1 up to its own length exactly once.",
            "Given a positive integer of up to nine digits, return True if its digits are a "
            "rearrangement of 1 to the number of digits, otherwise False.",
            "Is n made of the digits 1 to k, every one of them once, where k is how many digits "
            "n has (never above 9)?",
            "Return whether a number such as 3142 contains, with length k, all of 1..k and "
            "nothing else; n > 0 has no more than nine digits.",
            "I call a number complete when its k digits (k from 1 to 9) are the numbers 1 "
            "through k shuffled; return a boolean saying whether n > 0 is complete.",
        ),
        names=("is_complete_number", "uses_one_to_length", "is_digit_permutation", "has_digits_one_to_k"),
        solutions=(
            """def <f>(n):
    text = str(n)
    return sorted(text) == [str(d) for d in range(1, len(text) + 1)]""",
            """def <f>(n):
    text = str(n)
    for d in range(1, len(text) + 1):
        if text.count(str(d)) != 1:
            return False
    return True""",
            """def <f>(n):
    digits = [int(c) for c in str(n)]
    return set(digits) == set(range(1, len(digits) + 1))""",
        ),
        inputs=lambda rng: (
            int("".join(map(str, distinct(rng, 1, (k := rng.randint(1, 6)), k))))
            + (0 if chance(rng, 0.5) else rng.randint(1, 20)),
        ),
    ),
    Family(
        concept="repeat-each-digit-of-number",
        tags=("numbers",),
        phrasings=(
            "Write a function to write every digit of a non-negative integer <k> times in a row "
            "and return the new integer.",
            "Write a python function to build the number in which each decimal digit of n >= 0 "
            "stands <k> times in a row.",
            "Given an integer n >= 0, replace each of its digits by <k> copies of that digit and "
            "return the resulting integer.",
            "What number comes out if each digit of n (not negative) is written <k> times before "
            "the next digit follows?",
            "Stretch a whole number n >= 0: every digit becomes <k> copies of itself, side by side. Return an "
            "int.",
            "I want the digits of a non-negative number multiplied in the sense of typing each "
            "key <k> times; the answer is an integer again.",
        ),
        names=("repeat_digits", "stretch_number", "stutter_digits", "multiply_out_digits"),
        solutions=(
            """def <f>(n):
    return int("".join(d * <k> for d in str(n)))""",
            """def <f>(n):
    result = ""
    for digit in str(n):
        result += digit * <k>
    return int(result)""",
            """def <f>(n):
    result, place = 0, 1
    while n > 0:
        for _ in range(<k>):
            result += n % 10 * place
            place *= 10
        n //= 10
    return result""",
        ),
        inputs=lambda rng, k: (rng.choice((rng.randint(0, 99), rng.randint(100, 99999))),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3, 4))},
    ),
    Family(
        concept="carries-in-written-addition",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the carries that happen when two non-negative integers "
            "are added column by column in base ten.",
            "Write a python function to find how many times you carry a one in the written "
            "decimal addition of a and b, both >= 0.",
            "Given two whole numbers that are not negative, return the number of columns whose "
            "sum, with the carry coming in, is ten or more.",
            "How often does one have to carry when adding a and b on paper? Both are at least 0.",
            "Return the number of carry operations of the school addition a + b; 95 + 7 has two "
            "of them. Neither number is negative.",
            "A pupil adds two non-negative numbers by hand, digit under digit: in how many "
            "places is there a carry?",
        ),
        names=("count_carries", "carries", "carry_count", "number_of_carries"),
        solutions=(
            """def <f>(a, b):
    count = carry = 0
    while a > 0 or b > 0:
        carry = 1 if a % 10 + b % 10 + carry >= 10 else 0
        count += carry
        a //= 10
        b //= 10
    return count""",
            """def <f>(a, b):
    width = max(len(str(a)), len(str(b)))
    count = carry = 0
    for x, y in zip(reversed(str(a).zfill(width)), reversed(str(b).zfill(width))):
        carry = (int(x) + int(y) + carry) // 10
        count += carry
    return count""",
            """def <f>(a, b):
    count, place = 0, 10
    while place <= a + b:
        if a % place + b % place >= place:
            count += 1
        place *= 10
    return count""",
        ),
        inputs=lambda rng: rng.choice((
            (rng.randint(0, 99), rng.randint(0, 999)),
            (rng.randint(500, 9999), rng.randint(500, 99999)),
            (10 ** rng.randint(2, 5) - rng.randint(1, 40), rng.randint(1, 999)),
        )),
    ),
    Family(
        concept="smallest-multiple-with-k-digits",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest positive multiple of m that has exactly k "
            "digits; m has at most k digits.",
            "Write a python function to return the least k-digit number divisible by m (m > 0 is "
            "no longer than k digits); the arguments are m, k.",
            "Given positive m and k, m not longer than k digits, return the lowest number of k "
            "decimal digits that m divides.",
            "What is the first number with k digits, counting upwards, that can be divided by m "
            "without remainder? m comes first, and it has k digits or fewer.",
            "Return the smallest positive integer written with k digits and divisible by m; call "
            "with m, then k. m does not exceed k digits.",
            "For m = 7 and k = 3 I need 105: of all k-digit positive multiples of m the minimum "
            "(m > 0 comes first and has at most k digits).",
        ),
        names=("smallest_multiple", "least_k_digit_multiple", "first_multiple_with_digits", "lowest_long_multiple"),
        solutions=(
            """def <f>(m, k):
    low = 10 ** (k - 1)
    return (low + m - 1) // m * m""",
            """def <f>(m, k):
    number = m
    while len(str(number)) < k:
        number += m
    return number""",
            """def <f>(m, k):
    low = 10 ** (k - 1)
    return low + -low % m""",
        ),
        inputs=lambda rng: rng.choice((
            (rng.randint(2, 9), rng.randint(1, 3)), (rng.randint(10, 99), rng.randint(2, 4)),
            (rng.randint(100, 999), rng.randint(3, 5)),
        )),
    ),
    Family(
        concept="smallest-number-with-digit-sum",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest positive integer whose digits add up to s, "
            "where s > 0.",
            "Write a python function to return the least number with digit sum s; s is a "
            "positive integer.",
            "Given s >= 1, return the lowest positive integer whose decimal digits total exactly "
            "s.",
            "Which is the smallest number having a digit sum of s (s at least 1)?",
            "Return the minimum of all positive integers that have digits summing to the given "
            "positive s, as an int.",
            "I am looking for the first positive number, counting up from 1, whose cross sum "
            "equals s > 0: 499 for 22.",
        ),
        names=("smallest_with_digit_sum", "least_number_of_sum", "min_number_digit_sum", "first_with_digit_sum"),
        solutions=(
            """def <f>(s):
    return int(str(s % 9) + "9" * (s // 9))""",
            """def <f>(s):
    nines, rest = divmod(s, 9)
    return (rest + 1) * 10 ** nines - 1""",
            """def <f>(s):
    text = ""
    while s > 0:
        digit = min(9, s)
        text = str(digit) + text
        s -= digit
    return int(text)""",
        ),
        inputs=lambda rng: (rng.choice((rng.randint(1, 12), rng.randint(10, 30), rng.randint(25, 60))),),
    ),
    Family(
        concept="smallest-number-with-digit-product",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest positive integer whose digits multiply to n "
            "(n > 0), or -1 if there is no such integer.",
            "Write a python function to return the least positive number with digit product n >= "
            "1; return -1 where none exists.",
            "Given a positive n, return the lowest positive integer whose decimal digits have "
            "the product n, -1 if it cannot be done.",
            "Of all positive integers with digits whose product equals n > 0, which is the "
            "smallest? Answer -1 if no number qualifies.",
            "Find the minimal positive number such that multiplying all of its digits gives the "
            "positive number n, and -1 when n is no product of digits.",
            "For 36 I expect 49, since 4 * 9 = 36 and nothing smaller works; for 22 I expect -1, "
            "as no number's digits have that product. Return such a least number for any n >= 1.",
        ),
        names=(
            "smallest_with_digit_product", "least_number_of_product", "digits_to_product",
            "min_digit_product_number",
        ),
        solutions=(
            """def <f>(n):
    if n < 10:
        return n
    digits = ""
    for d in range(9, 1, -1):
        while n % d == 0:
            digits = str(d) + digits
            n //= d
    return int(digits) if n == 1 else -1""",
            """def <f>(n):
    if n == 1:
        return 1
    result, place = 0, 1
    for d in range(9, 1, -1):
        while n % d == 0:
            result += d * place
            place *= 10
            n //= d
    return result if n == 1 else -1""",
        ),
        inputs=lambda rng: (
            rng.choice((1, 7, 11, 22, 26, 39, 10)) if chance(rng, 0.25)
            else math.prod(integers(rng, 2, 9, rng.randint(2, 4))),
        ),
    ),
    Family(
        concept="is-powerful-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to tell whether an integer n > 1 is powerful: every prime that "
            "divides it divides it at least twice.",
            "Write a python function to check if each prime factor of n (n >= 2) occurs in its "
            "factorisation with an exponent of two or more.",
            "Given n > 1, return True if p * p divides n for all primes p dividing n, and False "
            "otherwise.",
            "Does no prime appear just once in the factorisation of n? n is at least 2; return a "
            "boolean.",
            "Return whether n > 1 is a number like 72 = 2**3 * 3**2, with all the exponents of "
            "its primes above 1.",
            "A number of 2 or more is called powerful when none of its prime factors is there "
            "only a single time; is n such a number?",
        ),
        names=("is_powerful", "is_powerful_number", "no_single_prime", "primes_all_squared"),
        solutions=(
            """def <f>(n):
    p = 2
    while n > 1:
        count = 0
        while n % p == 0:
            n //= p
            count += 1
        if count == 1:
            return False
        p += 1
    return True""",
            """def <f>(n):
    for p in range(2, n + 1):
        if n % p == 0:
            if n % (p * p) != 0:
                return False
            while n % p == 0:
                n //= p
    return True""",
            """def <f>(n):
    primes = [p for p in range(2, n + 1) if n % p == 0 and all(p % d for d in range(2, p))]
    return all(n % (p * p) == 0 for p in primes)""",
        ),
        inputs=lambda rng: (rng.choice(rng.choice((POWERFUL, NOT_POWERFUL))),),
    ),
    Family(
        concept="largest-prime-gap",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the largest difference between two consecutive primes that "
            "are both at most n, n >= 3.",
            "Write a python function to return the widest gap between neighbouring prime numbers "
            "not exceeding n; n is 3 or more.",
            "Given n >= 3, return the maximum of q - p over all pairs of successive primes p < q "
            "with q <= n.",
            "Among the primes up to and including n (at least 3), how far apart are the two "
            "neighbours with the greatest distance?",
            "Return the biggest step from one prime to the next one within 2..n, both ends of "
            "the step being <= n; n >= 3.",
            "I list the primes not above n, n at least 3, and subtract each from the following "
            "one. What is the largest result?",
        ),
        names=("largest_prime_gap", "widest_prime_gap", "max_prime_difference", "biggest_prime_step"),
        solutions=(
            """def <f>(n):
    primes = [p for p in range(2, n + 1) if all(p % d for d in range(2, int(p ** 0.5) + 1))]
    return max(q - p for p, q in zip(primes, primes[1:]))""",
            """def <f>(n):
    best, last = 0, 2
    for p in range(3, n + 1):
        if all(p % d for d in range(2, int(p ** 0.5) + 1)):
            best = max(best, p - last)
            last = p
    return best""",
        ),
        inputs=lambda rng: (rng.choice((rng.randint(3, 10), rng.randint(11, 40), rng.randint(40, 300))),),
    ),
    Family(
        concept="prime-pairs-at-distance",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to list all pairs (p, p + <k>) of primes with p + <k> <= n, as "
            "tuples in ascending order.",
            "Write a python function to return the tuples of two prime numbers that differ by "
            "exactly <k>, both at most n, smaller one first, sorted.",
            "Given n >= 0, return a list of the tuples (p, q) where p and q = p + <k> are prime "
            "and q does not exceed n, by rising p.",
            "Which primes up to n, n included, lie <k> apart? Return tuples (smaller, larger) in "
            "increasing order.",
            "Find every prime p for which p + <k> is prime as well and not above n; return the "
            "list of tuples (p, p + <k>) from low to high.",
            "I want the pairs of primes no larger than n whose difference is <k>, whether or not "
            "another prime lies between: a sorted list of tuples, lesser prime in front.",
        ),
        names=("prime_pairs", "primes_at_distance", "pairs_of_primes", "distant_primes"),
        solutions=(
            """def <f>(n):
    primes = [p for p in range(2, n + 1) if all(p % d for d in range(2, p))]
    return [(p, p + <k>) for p in primes if p + <k> in primes]""",
            """def <f>(n):
    def is_prime(m):
        return m > 1 and all(m % d for d in range(2, int(m ** 0.5) + 1))
    return [(p, p + <k>) for p in range(2, n - <k> + 1) if is_prime(p) and is_prime(p + <k>)]""",
            """from itertools import combinations

def <f>(n):
    primes = []
    for m in range(2, n + 1):
        if all(m % p for p in primes):
            primes.append(m)
    return [(p, q) for p, q in combinations(primes, 2) if q - p == <k>]""",
        ),
        inputs=lambda rng, k: (rng.randint(4, 45),),
        parameters=lambda rng: {"k": rng.choice((2, 4, 6, 8, 10))},
    ),
    Family(
        concept="is-circular-prime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to tell whether all rotations of the decimal digits of a positive "
            "integer, itself included, are prime numbers.",
            "Write a python function to check if n > 0 stays prime however often its first digit "
            "is moved to the end.",
            "Given a positive integer, return True if it and every number got by rotating its "
            "digits is prime, else False.",
            "Is n > 0 a circular prime, that is, do all cyclic shifts of its digits (n among "
            "them) give primes?",
            "Return whether n, at least 1, is like 197: 197, 971 and 719 are all prime. Only "
            "rotations of the digits count, not other orders.",
            "Turn the digits of a positive number round in a circle and read it from each digit "
            "on; answer True only if each reading is prime.",
        ),
        names=("is_circular_prime", "rotations_all_prime", "prime_in_a_circle", "stays_prime_rotated"),
        solutions=(
            """def <f>(n):
    def is_prime(m):
        return m > 1 and all(m % d for d in range(2, int(m ** 0.5) + 1))
    text = str(n)
    return all(is_prime(int(text[i:] + text[:i])) for i in range(len(text)))""",
            """def <f>(n):
    text = str(n)
    for _ in text:
        number = int(text)
        if number < 2 or any(number % d == 0 for d in range(2, int(number ** 0.5) + 1)):
            return False
        text = text[1:] + text[0]
    return True""",
        ),
        inputs=lambda rng: (
            rng.choice((*rng.choices(CIRCULAR_PRIMES, k=2), rng.choice(OTHER_PRIMES), rng.randint(1, 300))),
        ),
    ),
    Family(
        concept="all-pairs-coprime",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to tell whether every two numbers at different positions of a list "
            "of positive integers have no common divisor but 1.",
            "Write a python function to check if a list of positive integers is pairwise "
            "coprime; an empty or one-item list is.",
            "Given positive integers in a list, return True if the gcd of each two of them is 1, "
            "False otherwise (True for fewer than two).",
            "Are the positive numbers of the list coprime in pairs? Fewer than two numbers count "
            "as yes.",
            "Return False as soon as two entries of a list of positive integers share a factor "
            "above 1, and True if no two do.",
            "I need to know about a list of numbers >= 1 whether every pair in it is relatively "
            "prime, not just the list as a whole; lists without a pair give True.",
        ),
        names=("pairwise_coprime", "all_coprime", "coprime_in_pairs", "no_shared_factors"),
        solutions=(
            """from itertools import combinations
from math import gcd

def <f>(numbers):
    return all(gcd(a, b) == 1 for a, b in combinations(numbers, 2))""",
            """import math

def <f>(numbers):
    return math.lcm(*numbers) == math.prod(numbers)""",
            """from math import gcd

def <f>(numbers):
    for i in range(len(numbers)):
        for j in range(i):
            if gcd(numbers[i], numbers[j]) > 1:
                return False
    return True""",
        ),
        inputs=lambda rng: (
            rng.sample((1, 4, 5, 7, 9, 11, 13, 17, 25, 8, 3), rng.choice((2, 2, 3, 3, 4))) if chance(rng, 0.7)
            else integers(rng, 1, 30, size(rng, 2, 5)),
        ),
    ),
    Family(
        concept="sum-of-all-remainders",
        tags=("number-theory",),
        phrasings=(
            "Write a function to add up the remainders that n >= 0 leaves when divided by each "
            "of 1, 2, ..., n.",
            "Write a python function to compute the sum of n % i with i running through 1, 2, 3 and on "
            "up to n, where n >= 0 (nothing to add, so 0, for n = 0).",
            "Given n >= 0, divide it by every positive integer not larger than n and return the "
            "total of the remainders.",
            "What do the remainders of n on division by 1, by 2 and so on up to n sum to? For n "
            "= 0 that is 0.",
            "Return n mod 1 + n mod 2 + ... + n mod n for a whole number n that is not negative.",
            "I take a non-negative number and divide it by all numbers from one up to itself. "
            "How much is left over altogether?",
        ),
        names=("remainder_sum", "sum_of_remainders", "total_remainder", "add_remainders"),
        solutions=(
            """def <f>(n):
    return sum(n % i for i in range(1, n + 1))""",
            """def <f>(n):
    total = 0
    for divisor in range(1, n + 1):
        total += n % divisor
    return total""",
            """def <f>(n):
    return n * n - sum(n // i * i for i in range(1, n + 1))""",
        ),
        inputs=lambda rng: (rng.choice((rng.randint(0, 6), rng.randint(5, 30), rng.randint(30, 99))),),
    ),
    Family(
        concept="closest-factor-pair",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to find the two positive integers with product n that differ "
            "least, as a tuple, smaller first; n > 0.",
            "Write a python function to return (a, b) with a <= b and a * b == n for which b - a "
            "is as small as possible; n is a positive integer.",
            "Given n > 0, split it into two whole factors lying as close together as they can "
            "and return them as a tuple (low, high).",
            "Which rectangle with whole sides and area n is nearest to a square? Return its "
            "sides as a tuple, the shorter in front; n is positive.",
            "n tiles (n >= 1) are to be laid as a full rectangle that is as square as possible. "
            "Return the tuple (shorter side, longer side).",
            "Return the most balanced factorisation of a positive integer n into two factors, "
            "e.g. (4, 6) for 24, in ascending order.",
        ),
        names=("closest_factors", "nearest_factor_pair", "squarest_rectangle", "balanced_factors"),
        solutions=(
            """def <f>(n):
    a = int(n ** 0.5)
    while n % a != 0:
        a -= 1
    return (a, n // a)""",
            """from math import isqrt

def <f>(n):
    a = max(d for d in range(1, isqrt(n) + 1) if n % d == 0)
    return (a, n // a)""",
            """def <f>(n):
    pairs = [(a, n // a) for a in range(1, n + 1) if n % a == 0 and a <= n // a]
    return min(pairs, key=lambda pair: pair[1] - pair[0])""",
        ),
        inputs=lambda rng: (
            rng.choice((rng.randint(1, 60), rng.randint(2, 15) * rng.randint(2, 15), rng.randint(60, 400))),
        ),
    ),
    Family(
        concept="count-square-divisors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the positive divisors of n > 0 that are perfect squares, "
            "1 included.",
            "Write a python function to find how many square numbers (1, 4, 9, ...) divide the "
            "positive integer n.",
            "Given a positive n, return the number of its divisors which are squares of "
            "integers; 1 is one of them.",
            "How many perfect squares, starting with 1, go into n without remainder? n is "
            "positive.",
            "Among all divisors of a positive integer, return the count of those with a whole "
            "square root.",
            "For 72 the square divisors are 1, 4, 9 and 36, so the answer is 4. Do this for any "
            "n >= 1.",
        ),
        names=("count_square_divisors", "square_divisors", "number_of_square_factors", "squares_dividing"),
        solutions=(
            """from math import isqrt

def <f>(n):
    return sum(n % (r * r) == 0 for r in range(1, isqrt(n) + 1))""",
            """def <f>(n):
    count = 0
    root = 1
    while root * root <= n:
        if n % (root * root) == 0:
            count += 1
        root += 1
    return count""",
            """def <f>(n):
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return sum(1 for d in divisors if round(d ** 0.5) ** 2 == d)""",
        ),
        inputs=lambda rng: (
            rng.choice((rng.randint(1, 100), rng.randint(2, 12) ** 2 * rng.randint(1, 6), 64, 144, 576)),
        ),
    ),
    Family(
        concept="factorial-modulo",
        tags=("number-theory",),
        phrasings=(
            "Write a function to compute the remainder of n! on division by m; n >= 0 comes "
            "first, m > 1 second.",
            "Write a python function to return the factorial of n modulo m, for n not negative "
            "and m at least 2.",
            "Given n >= 0 and m >= 2 in this order, return what is left when 1 * 2 * ... * n is "
            "divided by m (the product is 1 for n = 0).",
            "Which remainder does n factorial leave when you divide it by m? Call with n >= 0, "
            "then m > 1.",
            "Return n! mod m. The arguments are n (0 or more) and the modulus m (2 or more); 0! "
            "is 1.",
            "I multiply all the integers from 1 to n and need the product's remainder on "
            "dividing by m; n, the first argument, may be 0 (product 1), and m is at least 2.",
        ),
        names=("factorial_mod", "factorial_remainder", "mod_factorial", "factorial_modulo"),
        solutions=(
            """def <f>(n, m):
    result = 1
    for i in range(2, n + 1):
        result = result * i % m
    return result""",
            """import math

def <f>(n, m):
    return math.factorial(n) % m""",
            """from functools import reduce

def <f>(n, m):
    return reduce(lambda product, i: product * i % m, range(1, n + 1), 1)""",
        ),
        inputs=lambda rng: ((0, rng.randint(2, 9)) if chance(rng, 0.08)
            else (rng.randint(2, 16), rng.choice((17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 97, 10, 13, 50)))),
    ),
    Family(
        concept="perfect-powers-up-to",
        tags=("number-theory", "lists"),
        phrasings=(
            "Write a function to list in ascending order, each once, all numbers a ** b <= n "
            "with integers a >= 2 and b >= 2.",
            "Write a python function to return the perfect powers not above n (n >= 0): squares, "
            "cubes and higher powers of 2, 3, 4, ..., sorted, no repeats.",
            "Given n >= 0, return the increasing list of the numbers up to and including n that "
            "are an integer of at least 2 raised to an exponent of at least 2.",
            "Which numbers from 2 to n can be written as base ** exponent with both at least 2? "
            "List them from small to large without duplicates.",
            "Return every perfect power between 2 and n inclusive (4, 8, 9, 16, ...), in rising "
            "order, none listed twice.",
            "I need the numbers no greater than n that are a whole number above 1 to a whole "
            "power above 1, as a sorted list; it is empty for n below 4.",
        ),
        names=("perfect_powers", "powers_up_to", "list_perfect_powers", "all_powers_until"),
        solutions=(
            """def <f>(n):
    powers = {a ** b for a in range(2, n) for b in range(2, n.bit_length() + 1) if a ** b <= n}
    return sorted(powers)""",
            """def <f>(n):
    found = set()
    for base in range(2, n + 1):
        power = base * base
        while power <= n:
            found.add(power)
            power *= base
    return sorted(found)""",
            """def <f>(n):
    return [m for m in range(4, n + 1)
            if any(round(m ** (1 / b)) ** b == m for b in range(2, m.bit_length()))]""",
        ),
        inputs=lambda rng: (rng.choice((rng.randint(0, 9), rng.randint(10, 50), rng.randint(50, 130))),),
    ),
    Family(
        concept="missing-term-of-progression",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to find the one term left out of the inside of an arithmetic "
            "progression, given the list of all the other terms in order.",
            "Write a python function to return the missing number of an evenly spaced list "
            "(rising or falling, at least three entries) in which exactly one inner term was "
            "dropped.",
            "Given a list of at least three integers that would have equal steps if one more "
            "number, neither first nor last, were put in, return that number.",
            "Which term is missing? The list is an arithmetic sequence in order, up or down, "
            "less one term that is not at either end; three or more terms remain.",
            "Someone deleted one number (not the first, not the last) from a sequence with a "
            "constant difference. Return it; at least three numbers are left.",
            "An arithmetic progression with a single hole somewhere between its ends is given as "
            "a list of three or more ints: return what belongs in the hole.",
        ),
        names=("missing_term", "find_missing_term", "hole_in_progression", "dropped_number"),
        solutions=(
            """def <f>(terms):
    step = (terms[-1] - terms[0]) // len(terms)
    for a, b in zip(terms, terms[1:]):
        if b - a != step:
            return a + step""",
            """def <f>(terms):
    return (terms[0] + terms[-1]) * (len(terms) + 1) // 2 - sum(terms)""",
            """def <f>(numbers):
    step = (numbers[-1] - numbers[0]) // len(numbers)
    expected = numbers[0]
    while expected in numbers:
        expected += step
    return expected""",
        ),
        inputs=lambda rng: (
            (lambda start, step, count, hole: [start + step * i for i in range(count) if i != hole])(
                rng.randint(-10, 40), rng.choice((-7, -5, -3, -2, 2, 3, 4, 6, 9, 11)),
                (count := rng.randint(4, 8)), rng.randint(1, count - 2),
            ),
        ),
    ),
    Family(
        concept="next-term-constant-second-difference",
        tags=("sequences", "lists"),
        phrasings=(
            "Write a function to find the next term of a sequence of at least three integers "
            "whose differences between neighbours grow by a constant amount.",
            "Write a python function to continue a quadratic sequence by one number: the list "
            "holds three or more terms whose second differences are all equal; return the term "
            "after the last.",
            "Given a list of three or more terms such that the steps between them form an "
            "arithmetic progression, return the term that comes next.",
            "What number follows the last one if the gaps in the list (at least three numbers) "
            "keep changing by the same amount?",
            "Return the continuation of a list like 1, 4, 9, 16 whose consecutive differences "
            "have constant difference: one more term. The list has three items or more.",
            "The steps of my sequence change evenly, for example 2, 5, 10, 17 with steps 3, 5, "
            "7. From such a list of at least three ints, tell the following term.",
        ),
        names=("next_term", "continue_sequence", "next_quadratic_term", "following_number"),
        solutions=(
            """def <f>(terms):
    a, b, c = terms[-3:]
    return c + (c - b) + ((c - b) - (b - a))""",
            """def <f>(terms):
    steps = [b - a for a, b in zip(terms, terms[1:])]
    return terms[-1] + 2 * steps[-1] - steps[-2]""",
            """def <f>(terms):
    return 3 * terms[-1] - 3 * terms[-2] + terms[-3]""",
        ),
        inputs=lambda rng: (
            (lambda a, b, c, count: [a * i * i + b * i + c for i in range(count)])(
                rng.choice((-2, -1, 0, 1, 2, 3)), rng.randint(-5, 9), rng.randint(-10, 20), rng.randint(3, 6)
            ),
        ),
    ),
    Family(
        concept="reverse-bits-in-width",
        tags=("bits",),
        phrasings=(
            "Write a function to reverse the order of the <w> bits of an integer n with 0 <= n < "
            "2 ** <w> and return the new integer.",
            "Write a python function to mirror a <w>-bit unsigned number: its lowest bit becomes "
            "the highest, and so on.",
            "Given n written with exactly <w> binary digits (leading zeros kept; n fits), read "
            "these digits backwards and return the value as an int.",
            "What integer do you get when the <w>-bit binary form of n, zeros in front included, "
            "is reversed? n is >= 0 and fits.",
            "Number the bits of a non-negative integer from 0 to <w> - 1 (it has no more) and "
            "swap the first with the last, the second with the last but one, and so forth; "
            "return the result.",
            "A sensor sends its <w> bits in the wrong order, last one first. Turn the received "
            "integer (0 or more, at most <w> bits) into the right one.",
        ),
        names=("reverse_bits", "mirror_bits", "flip_bit_order", "bits_backwards"),
        solutions=(
            """def <f>(n):
    return int(format(n, "0<w>b")[::-1], 2)""",
            """def <f>(n):
    result = 0
    for _ in range(<w>):
        result = result << 1 | n & 1
        n >>= 1
    return result""",
            """def <f>(n):
    return sum((n >> i & 1) << (<w> - 1 - i) for i in range(<w>))""",
        ),
        inputs=lambda rng, w: (rng.randint(0, 2**w - 1),),
        parameters=lambda rng: {"w": rng.choice((4, 5, 6, 8, 8, 10))},
    ),
    Family(
        concept="longest-zero-gap-in-binary",
        tags=("bits",),
        phrasings=(
            "Write a function to find the length of the longest run of zeros enclosed by ones in "
            "the binary form of n >= 0, 0 if there is none.",
            "Write a python function to return how many zeros lie in the widest gap between two "
            "1 bits of a non-negative integer; zeros at the right end do not count, and no gap "
            "gives 0.",
            "Given n >= 0, return the greatest number of consecutive 0 bits that have a 1 on "
            "both sides, or 0.",
            "How long is the largest block of zeros between two ones in base two? Trailing zeros "
            "are in no block; n is not negative, and the answer may be 0.",
            "Look at n in binary and return the size of its biggest gap, a gap being zeros with "
            "a one directly before and a one directly after them; 0 without gaps. n is at least "
            "0.",
            "For n = 1041, which is 10000010001, I expect 5: the longest stretch of 0s bounded "
            "by 1s at either end. Return 0 where no such stretch exists (n >= 0).",
        ),
        names=("longest_zero_gap", "binary_gap", "widest_bit_gap", "max_gap_of_zeros"),
        solutions=(
            """def <f>(n):
    return max(len(gap) for gap in bin(n)[2:].strip("0").split("1"))""",
            """def <f>(n):
    best, last = 0, None
    for position, bit in enumerate(bin(n)[2:]):
        if bit == "1":
            if last is not None:
                best = max(best, position - last - 1)
            last = position
    return best""",
            """import re

def <f>(n):
    gaps = re.findall("(?<=1)0+(?=1)", bin(n)[2:])
    return max(map(len, gaps), default=0)""",
        ),
        inputs=lambda rng: (
            rng.choice((rng.randint(0, 300), int("1" + letters(rng, rng.randint(4, 9), "00001"), 2))),
        ),
    ),
    Family(
        concept="column-letters-of-number",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to turn a column number n >= 1 into spreadsheet letters: 1 is A, "
            "26 is Z, 27 is AA, 28 is AB.",
            "Write a python function to name the nth spreadsheet column, n from 1: A to Z, then "
            "AA, AB, ..., ZZ, then AAA.",
            "Given a positive integer, return the capital letters that head that column of a "
            "spreadsheet (1 -> A, 27 -> AA).",
            "What letters stand above column n of a spreadsheet, if the first column (n = 1) is "
            "A and the one after Z is AA?",
            "Convert n >= 1 to the labels A, B, ..., Z, AA, AB, ... where AA follows directly on "
            "Z; return an upper-case string.",
            "My table's columns are lettered A, ..., Z, AA, ..., AZ, BA and so on; return the "
            "letters for the column with the given number, counting from 1.",
        ),
        names=("column_letters", "column_name", "number_to_column", "column_label"),
        solutions=(
            """def <f>(n):
    letters = ""
    while n > 0:
        n, rest = divmod(n - 1, 26)
        letters = chr(65 + rest) + letters
    return letters""",
            """from string import ascii_uppercase

def <f>(n):
    letters = []
    while n > 0:
        n -= 1
        letters.append(ascii_uppercase[n % 26])
        n //= 26
    return "".join(reversed(letters))""",
            """def <f>(n):
    if n == 0:
        return ""
    return <f>((n - 1) // 26) + chr((n - 1) % 26 + ord("A"))""",
        ),
        inputs=lambda rng: (
            rng.choice((rng.randint(1, 26), rng.randint(26, 60), rng.randint(60, 702), rng.randint(700, 2000))),
        ),
    ),
    Family(
        concept="column-number-of-letters",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to turn the letters of a spreadsheet column into its number: A is "
            "1, Z is 26, AA is 27.",
            "Write a python function to return the number, from 1, of the column headed by the "
            "given capital letters, where AA comes directly after Z.",
            "Given a non-empty string of upper-case letters naming a spreadsheet column, return "
            "its position counted from 1 (B -> 2, AB -> 28).",
            "Which column is it? Convert a heading such as C, AZ or BA into its index, A having "
            "index 1 and AA index 27.",
            "Read a label in the series A, ..., Z, AA, AB, ..., ZZ, AAA, ... and return its "
            "place in the series, the first being 1.",
            "Spreadsheet columns run from A to Z and go on with AA, AB and so on; for the "
            "capital letters of one column I need its number, 1 for A.",
        ),
        names=("column_number", "column_index", "letters_to_number", "column_position"),
        solutions=(
            """def <f>(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number""",
            """from functools import reduce

def <f>(label):
    return reduce(lambda total, c: total * 26 + ord(c) - ord("A") + 1, label, 0)""",
            """def <f>(name):
    return sum((ord(c) - 64) * 26 ** i for i, c in enumerate(reversed(name)))""",
        ),
        inputs=lambda rng: (letters(rng, rng.choice((1, 2, 2, 3)), "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),),
    ),
    Family(
        concept="smallest-base-of-palindrome",
        tags=("number-theory",),
        phrasings=(
            "Write a function to find the smallest base b >= 2 in which the digits of a positive "
            "integer n read the same both ways.",
            "Write a python function to return the least base, from 2 upwards, whose notation of "
            "n > 0 is a palindrome (a single digit is one).",
            "Given n >= 1, write it in base 2, 3, 4, ... and return the first base whose list of "
            "digits is symmetric; one digit counts as symmetric.",
            "In which base does n first become palindromic, if the bases are tried in order from "
            "2? n is positive, and any one-digit notation is a palindrome.",
            "Return the minimum b, b at least 2, such that n > 0 in base b equals its own "
            "reversal; n + 1 always works as n is one digit there.",
            "For 10, binary 1010 and ternary 101: the answer is 3, as 101 reads alike forwards "
            "and backwards. Give the lowest such base, 2 or more, for any positive n.",
        ),
        names=("smallest_palindrome_base", "palindromic_base", "first_symmetric_base", "lowest_palindrome_base"),
        solutions=(
            """def <f>(n):
    base = 2
    while True:
        digits, rest = [], n
        while rest > 0:
            digits.append(rest % base)
            rest //= base
        if digits == digits[::-1]:
            return base
        base += 1""",
            """def <f>(n):
    for base in range(2, n + 2):
        backwards, rest = 0, n
        while rest > 0:
            backwards = backwards * base + rest % base
            rest //= base
        if backwards == n:
            return base""",
        ),
        inputs=lambda rng: (rng.choice((rng.randint(1, 12), rng.randint(4, 60), rng.randint(20, 99))),),
    ),
)
