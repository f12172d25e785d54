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
        more_phrasings=(
            "Write a function to return the sorted distinct digits that occur in both of two integers a, b >= 0.",
            "Write a python function to intersect the sets of decimal figures of two non-negative numbers and give the result as an ascending list of ints.",
            "For non-negative integers a and b, return a list from low to high with each digit that is used in writing a and also in writing b, one time each.",
            "What figures, as ints in rising order and without doubles, can be seen in the one non-negative number as well as in the other?",
            "Sorted unique digits common to two numbers >= 0.",
            "Two friends compare their house numbers, neither below zero. Which figures do both have on the door? Name each once, small ones first, as a list of whole numbers.",
            "The increasing list of all d in {0, ..., 9} that appear in the decimal representations of both of the integers a, b >= 0.",
            "Try 0, 1, 2, up to 9 in turn and keep a digit if neither number lacks it; return the kept ones. Both numbers are at least 0.",
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
        more_phrasings=(
            "Write a function to return the digit occurring most in n >= 0, the smallest one if several tie.",
            "Write a python function to determine which decimal figure leads the count in a non-negative integer, lower figures winning ties; the result is an int.",
            "For an integer n of 0 or more, return as an int the digit with the highest number of appearances in it; of equally frequent ones return the least.",
            "What is the favourite digit of n, n not negative, that is, the one it has the most of, with the smaller digit preferred when two have the same count?",
            "Commonest digit of n >= 0, smallest on ties.",
            "You paint the number n, which isn't below zero, with stencils for the ten figures. Which stencil do you use most often? If there are several, name the lowest figure.",
            "The least d in {0, ..., 9} whose number of occurrences in the decimal form of n >= 0 is maximal.",
            "7227 gives 2, as 2 and 7 both occur twice and 2 is less; 0 gives 0; 1300 gives 0. Return this int for any n >= 0.",
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
        more_phrasings=(
            "Write a function to list the digits 0-9 that n >= 0 lacks, ascending.",
            "Write a python function to compute which of the ten decimal figures are unused in a non-negative integer, as an ordered list of ints.",
            "For n >= 0, return the list of every d from 0 to 9, low to high, which the decimal form of n doesn't have.",
            "Which figures are never needed to write the non-negative integer n? Give them as ints in ascending order.",
            "Ascending digits missing from n >= 0.",
            "On a keypad with the keys 0 to 9 somebody types the number n, not below zero. Which keys stay untouched? Name them from the smallest to the largest in a list.",
            "The complement in {0, 1, ..., 9} of the set of decimal digits of n >= 0, as an increasing list.",
            "All ten digits except those that n (0 or more) consists of, sorted upwards: 9876543210 gives an empty list, and 0 gives [1, 2, 3, 4, 5, 6, 7, 8, 9].",
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
        more_phrasings=(
            "Write a function to tell if the digits of n > 0, which has k <= 9 of them, are 1 to k in some order.",
            "Write a python function to test whether a positive integer of one to nine digits is pandigital from 1 up to its digit count, with nothing repeated and no 0.",
            "For a positive number with k digits, k being at most 9, return True if sorting its digits gives 1, 2, ..., k, and False if it gives anything else.",
            "Does the number n > 0, nine digits long at most, contain all of 1, 2, ... up to its length, each just once?",
            "Are n's k digits (k <= 9) a permutation of 1..k?",
            "Children with the shirts 1, 2, 3 and so on, none left out, stand in a line in any order. Could the number n be what one reads off their shirts? It is positive and has up to nine figures.",
            "True iff the multiset of decimal digits of the positive integer n, having k <= 9 digits, equals {1, ..., k}.",
            "True for 1, 21, 132 and 4213; False for 2, 11, 130 and 124, where something is missing, double or too big. Decide this for a positive number of at most nine digits.",
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
        more_phrasings=(
            "Write a function to stretch n >= 0 by writing each digit <k> times, as an integer.",
            "Write a python function to copy the decimal figures of a non-negative number so that every one is followed by further copies, <k> of it in all, and give back an int.",
            "For an integer n not below 0, return the integer whose decimal form is that of n with every figure standing <k>-fold at its place.",
            "Which integer do I get when a stuck keyboard prints every digit of my number, which is 0 or more, <k> times?",
            "n >= 0 with every digit written <k> times, as int.",
            "Copy a number, at least 0, figure by figure, but put down each figure <k> times before you copy the next. Read the outcome as a number.",
            "The integer obtained from n >= 0 by replacing each decimal digit d with the block of <k> digits d.",
            "A number of m digits, not negative, turns into one of <k> * m digits: each of its digits makes a run of <k> equal ones, in the same order. Only 0 remains 0.",
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
        more_phrasings=(
            "Write a function to count the carries when adding a and b, both >= 0, by hand in decimal.",
            "Write a python function to simulate column addition of two non-negative integers and tell in how many columns a carry is produced.",
            "For non-negative integers a and b, return how many times, adding from the right digit by digit, the column total including an incoming one is 10 or more.",
            "How often does one have to write a little 1 above the next column when doing a + b on paper, a and b not being negative?",
            "Number of decimal carries in a + b, both >= 0.",
            "Add up two numbers, not below zero, the way you learned it at school, starting from the ones. Each time you say \"and one to keep in mind\", put up a finger. How many fingers are up at the end?",
            "The number of indices i at which the carry out of decimal position i in the sum of the integers a, b >= 0 is 1.",
            "999 and 1 give 3, since a one is handed on in every column; 123 and 456 give 0; 55 and 55 give 2. Count this for any two numbers that are at least 0.",
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
        more_phrasings=(
            "Write a function to get the lowest k-digit multiple of m > 0, called with m, k; m has no more than k digits.",
            "Write a python function to round 10 ** (k - 1), the first number with k digits, up to a multiple of m, where m is positive and at most k digits long (order: m, k).",
            "For m > 0 and a digit count k that is not less than that of m, return the first among the k-digit numbers which m goes into evenly.",
            "Which is the least number of precisely k decimal digits that leaves no remainder when divided by m? m, positive and with k digits or fewer, is passed first.",
            "Least multiple of m having exactly k digits.",
            "Count up in steps of m from m itself and stop as soon as the number is k figures long. Where do you stop? You are given m, above zero and at most k figures long, and then k.",
            "The minimum of the positive multiples of m lying between 10^(k-1) and 10^k - 1, for m > 0 of at most k digits; arguments m, k.",
            "12 and 2 give 12, 12 and 3 give 108, 5 and 1 give 5. The first number, positive, must divide the result, the second, not less than the first one's length, is the result's length, and the result is as small as possible.",
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
        more_phrasings=(
            "Write a function to check if every prime factor of n > 1 occurs at least twice.",
            "Write a python function to verify that for an integer from 2 on no prime has the exponent 1 in its prime factorisation.",
            "For n >= 2, return False if some prime divides it while the prime's square does not, otherwise True.",
            "Do all primes that go into n, which is more than 1, go into it a second time after dividing once?",
            "Is n > 1 a powerful number (all prime exponents >= 2)?",
            "Break a number above 1 up into prime numbers. Does each of them have at least one twin in the list? Say True or False.",
            "An integer n > 1 is powerful if p | n implies p^2 | n for each prime p; return whether n is.",
            "True for 4, 8, 27, 36 and 200, False for 2, 12, 45 and 60, where some prime shows up only once. Decide it for integers above 1.",
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
        more_phrasings=(
            "Write a function to list the (p, p + <k>) tuples in which both are prime and at most n, ascending.",
            "Write a python function to search the primes not above n for couples with a difference of <k>, whether neighbours in the list of primes or not, returned as sorted (low, high) tuples.",
            "For a bound n, itself allowed, return in order all tuples of a prime and the number <k> above it where that number is also prime and within the bound.",
            "Between which primes up to n, n counting too, is there a distance of exactly <k>? List tuples, smaller prime first, in ascending order.",
            "Sorted prime pairs (p, p + <k>) with p + <k> <= n.",
            "Walk through the prime numbers as far as n. Each time the number <k> further on is prime as well and not beyond n, note both in a tuple. Hand over your notes.",
            "The list, by increasing p, of all (p, q) with p and q prime, q = p + <k> and q <= n.",
            "Take p = 2, 3, 4, ... while p + <k> does not exceed n, and keep (p, p + <k>) unless one of the two numbers has a divisor other than 1 and itself.",
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
        more_phrasings=(
            "Write a function to check that n > 0 and all its digit rotations are primes.",
            "Write a python function to decide if a positive integer remains a prime number under every cyclic shift of its decimal digits.",
            "For n > 0, return False if moving some of its leading digits, or none, to the back makes a number that is not prime, and True otherwise.",
            "Is each number read from the digits of n, a positive integer, when starting at any digit and going round once, a prime?",
            "Are all cyclic digit shifts of n > 0 prime?",
            "Write the figures of a positive number on a wheel and turn it: every number that shows up, the original too, has to be prime. Is that the case?",
            "n = d1 d2 ... dm (decimal, n > 0) is a circular prime if d(i) ... d(m) d(1) ... d(i-1) is prime for every i; return the truth value.",
            "197 qualifies, because 197, 971 and 719 are prime; 19 does not qualify, since 91 is 7 times 13; neither does 1. Decide this for a positive integer.",
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
        more_phrasings=(
            "Write a function to check if all pairs in a list of positive integers have greatest common divisor 1.",
            "Write a python function to tell whether a list of positive numbers is mutually prime in the strong sense that each two entries, at separate positions, share the divisor 1 alone; True for zero or one entry.",
            "For a list of integers >= 1, return whether no number greater than 1 divides two of the entries; lists shorter than two pass.",
            "Is there no pair of entries, at different places in a list of positive integers, with a common factor larger than one?",
            "Is a list of positive integers pairwise relatively prime?",
            "Cogwheels have these numbers of teeth, all positive. Whichever two of them you pick, no number but 1 may go into both. Is that so? With fewer than two wheels it is.",
            "True iff gcd(x[i], x[j]) = 1 for all i < j, the x being positive integers.",
            "[6, 10, 15] is False though nothing divides all three, as 6 and 10 share 2; [4, 9, 25] is True, [3, 3] is False, [1, 1] is True. Test any list of positive integers.",
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
        more_phrasings=(
            "Write a function to sum n % 1, n % 2, ..., n % n for n >= 0.",
            "Write a python function to divide a non-negative n by each integer from 1 to n and accumulate what the divisions leave.",
            "For n not negative, return the sum of the remainders of n over all divisors tried from 1 through n; 0 for n = 0.",
            "How much is left over in total if n things, n >= 0, are packed once into pairs, once into threes, and so on up to packs of n, with the remaining things counted every time (packs of one leave none)?",
            "Sum of n mod i over i = 1..n, n >= 0.",
            "Share n sweets fairly with 1 child, then the same n with 2 children, up to n children. Each time some may remain. How many remain in all the tries together? n is 0 or more.",
            "The sum over i from 1 to n of n - i * floor(n / i), for an integer n >= 0.",
            "5 gives 4: by 1 nothing remains, by 2 it's 1, by 3 it's 2, by 4 it's 1, by 5 nothing. Calculate that for n >= 0.",
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
        more_phrasings=(
            "Write a function to return (a, b), a <= b, with a * b equal to n > 0 and a, b as near each other as possible.",
            "Write a python function to find the divisor of a positive n that is the largest not above its square root, and return it with its cofactor as a tuple.",
            "For n >= 1, return as an ascending tuple the two positive integers that multiply to n and whose difference is smallest.",
            "Into which two positive whole factors can n > 0 be divided so that they are as equal as possible? Tuple, lesser factor first.",
            "Most nearly equal factor pair of n > 0, ascending tuple.",
            "n chairs, at least one, shall stand in rows of the same length without any left over, and the block shall look as little stretched as it can. Give the two side lengths in a tuple, the short one in front.",
            "The pair (a, b) of positive integers with ab = n and a <= b that minimizes b - a, for n > 0, as a tuple.",
            "36 gives (6, 6), 12 gives (3, 4), and a prime like 7 gives (1, 7): go down from the square root until something divides n, which is positive, and add its partner.",
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
        more_phrasings=(
            "Write a function to count how many square numbers divide n > 0.",
            "Write a python function to determine the quantity of divisors of a positive integer having the form r * r, the trivial divisor 1 among them.",
            "For n >= 1, return the number of positive integers r whose square goes into n evenly.",
            "Of the numbers 1, 4, 9, 16, 25, ..., how many are divisors of the positive n?",
            "Number of perfect-square divisors of n > 0.",
            "n little tiles are to be heaped in equal layers, each layer a full square of tiles, one by one tile being the smallest. How many sizes can the layers have, if none of the n > 0 tiles is left?",
            "The cardinality of the set of all r >= 1 such that r^2 divides n, for a positive integer n.",
            "Not all divisors of n > 0 count, only those that are some whole number times itself: for 16 that is 1, 4 and 16, so 3; for 30 only 1, so 1.",
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
        more_phrasings=(
            "Write a function to return n! % m, with n >= 0 and m > 1 passed in this order.",
            "Write a python function to get the residue of the product 1 * 2 * ... * n for a modulus m of at least 2 (n, not negative, is given first; the empty product is 1).",
            "For n >= 0 and then m > 1, return what is left of n factorial after taking out as many whole m as possible.",
            "If n! objects are packed into boxes of m, how many are left outside? n, which may be 0 with 0! = 1, comes first; m is at least 2.",
            "n factorial mod m, for n >= 0, m > 1.",
            "n people can line up in a certain number of ways. Divide that number by m and tell me what remains. First n, from zero on (one way), then m, two or more.",
            "The integer r with 0 <= r < m and r congruent to n! modulo m, for integers n >= 0 and m >= 2 in this order.",
            "5 and 7 give 1, because 120 is 17 * 7 + 1; 4 and 4 give 0; 0 and 9 give 1. Multiply 1 to n step by step and keep only the remainder by m. n >= 0, m > 1.",
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
        more_phrasings=(
            "Write a function to find the inner term that is missing from an arithmetic progression; the list has at least three of its terms, in order.",
            "Write a python function to spot the single gap of double width in an otherwise evenly spaced list of three or more integers, rising or falling, and return the number belonging there.",
            "For a list of three or more integers that became uneven because just one number between the first and last was lost, return the lost number.",
            "Which number must be inserted, neither in front nor at the end, to make all steps of the list (three or more ints) the same?",
            "Missing interior term of an arithmetic sequence of ints.",
            "House numbers along a street go up or down by the same step, but one house, not at either end, has lost its sign. You read all the others in order, three at least. Which number is lost?",
            "The unique t such that inserting t strictly inside the list of at least three integers gives an arithmetic progression.",
            "[2, 5, 11, 14] gives 8 and [9, 7, 3] gives 5: between two neighbours the difference is twice the usual one, so return the number half-way. There are always three or more integers.",
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
        more_phrasings=(
            "Write a function to extend by one term a list of three or more integers whose second differences are constant, returning the new term.",
            "Write a python function to predict what comes after the last item of a list following a quadratic law, using its last three items (there are at least three).",
            "For three or more terms whose neighbour-to-neighbour steps change by a fixed number, return the last term plus the next step.",
            "If the steps in the list rise or fall evenly, to which number does the step after the last item lead? There are at least three items.",
            "Next term of a sequence with constant second difference.",
            "A ball speeds up or slows down evenly: every second it covers the same amount more, or the same amount less, than in the second before. Its positions so far are in the list, at least three of them. Where is it next?",
            "For t with t(i+2) - 2 t(i+1) + t(i) equal for all i, given the terms up to t(n), n >= 2, the value t(n+1).",
            "2, 3, 6, 11 has the steps 1, 3, 5, so the next step is 7 and the answer 18. The change of the steps is always the same, and three or more numbers are given.",
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
        more_phrasings=(
            "Write a function to flip the bit order of n within <w> bits, 0 <= n < 2 ** <w>.",
            "Write a python function to turn the <w>-digit binary notation of a fitting non-negative integer, with leading zeros, back to front and return the integer it then stands for.",
            "For an integer n that fits into <w> bits without sign, return the integer having bit <w> - 1 - i set exactly when n has bit i set.",
            "Which number do the <w> bits of n, taken from the lowest to the highest, show if the lowest is now read as the highest? n is at least 0 and below 2 ** <w>.",
            "Mirror n's bits in a width of <w>.",
            "A row of <w> lamps shows n in binary, dark lamps in front included. What number does someone see who looks at the row from behind, so that left and right are swapped?",
            "The sum over i from 0 to <w> - 1 of b(i) * 2^(<w> - 1 - i), where n = sum of b(i) * 2^i with bits b(i) and 0 <= n < 2^<w>.",
            "Start with 0 and repeat <w> times: double the result, add the last bit of n, and drop that bit from n. Return the result; n lies from 0 to 2 ** <w> - 1.",
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
        more_phrasings=(
            "Write a function to get the longest run of 0s between two 1s in the binary form of n >= 0, or 0.",
            "Write a python function to measure the biggest hole in base two: the maximal number of successive zero bits of a non-negative n with a set bit at both sides, 0 if none.",
            "For n >= 0, return how many zeros stand between those neighbouring ones of its binary notation that are furthest apart; with fewer than two ones or no zero between any, 0.",
            "What is the greatest number of consecutive 0 bits of n, n not negative, that are shut in by 1 bits left and right? Zeros at the end are not shut in; none gives 0.",
            "Widest binary gap of n >= 0, trailing zeros excluded.",
            "Write a number, 0 or more, with ones and zeros as a computer does. The ones are fence posts. How many zeros are in the widest field between two posts next to each other? No such field means 0.",
            "The maximum of j - i - 1 over all i < j such that bits i and j of n >= 0 are 1 and all bits between them are 0; 0 if n has fewer than two 1 bits.",
            "9 is 1001 and gives 2, 20 is 10100 and gives 1 as the zeros on the right do not count, 15 and 8 give 0. Find this for any n >= 0.",
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
        more_phrasings=(
            "Write a function to convert a column number n >= 1 to its spreadsheet letters, such as 26 to Z and 27 to AA.",
            "Write a python function to express a positive integer in the bijective base 26 with the upper-case digits A to Z, the way spreadsheet columns are headed.",
            "For n > 0, return the nth of the strings A, B, ..., Z, AA, AB, ..., AZ, BA, ..., all in capitals.",
            "What does a spreadsheet write above its nth column, if the first is A, the 26th Z and the 27th AA?",
            "Spreadsheet column name of n >= 1.",
            "Seat rows in a stadium are called A, B, C to Z, and when the letters run out it goes on with AA, AB and so on. What's row number n called, where A is number 1?",
            "The word c1...cm over A to Z with n = sum of v(ci) * 26^(m - i), v(A) = 1, ..., v(Z) = 26, for a positive integer n.",
            "While n is above 0, take 1 off it, put the letter for the remainder by 26 (0 is A) in front of the text, and go on with the whole quotient: 52 gives AZ, 53 gives BA, 703 gives AAA.",
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
        more_phrasings=(
            "Write a function to convert spreadsheet column letters like AB to the column's number, A being 1.",
            "Write a python function to evaluate a non-empty word of capital letters as a number in bijective base 26, where A to Z stand for 1 to 26.",
            "For a column heading in capitals, return how many columns there are up to and including it in the order A, ..., Z, AA, AB, ...",
            "At what place, counted from 1, does the given string of capitals stand in the row A, B, ..., Z, AA, AB, ..., ZZ, AAA, ...?",
            "Number of a spreadsheet column from its letters, A = 1.",
            "Storage shelves are lettered A to Z, and then AA, AB and so forth. Somebody names a shelf in capitals; how many shelves do you pass until you're there, that one counted too?",
            "The sum of v(ci) * 26^(m - i) over the letters c1...cm of an upper-case string, with v(A) = 1, ..., v(Z) = 26.",
            "Begin with 0 and, for each letter from left to right, multiply by 26 and add its place in the alphabet: Z makes 26, AZ makes 52, BA makes 53.",
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
        more_phrasings=(
            "Write a function to return the lowest base, at least 2, in which n > 0 is a palindrome.",
            "Write a python function to try number systems with base 2, 3, 4 and so on until the digit sequence of a positive integer equals its own reverse, and return that base.",
            "For a positive n, return the minimum b >= 2 for which n in base b looks the same from left and right, one digit being enough.",
            "What is the first b among 2, 3, 4, ... such that the base-b digits of n, n positive, form a mirror image of themselves (a lone digit does)?",
            "Least base >= 2 making n > 0 palindromic.",
            "Write a positive number in twos, then in threes, then in fours, as different creatures with different numbers of fingers would. With how many fingers does it first read the same forwards and backwards? A single figure does.",
            "The minimum b >= 2 such that the base-b expansion d(m) ... d(0) of n > 0 satisfies d(i) = d(m - i) for all i.",
            "5 gives 2 since it is 101 there; 6 is 110, 20, 12, and in base 5 it is 11, hence 5; 1 gives 2. Return the base for any positive n.",
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
