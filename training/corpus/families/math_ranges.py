"""Numbers of a range that are chosen, counted or added up."""

from training.corpus.draw import chance, several_integers
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sum-of-squares-between",
        tags=("numbers", "sequences"),
        phrasings=(
            "Write a function to add the squares of all "
            "integers from a to b, both included (a <= b).",
            "Write a python function to compute a*a + (a+1)*(a+1) + ... + b*b for integers a <= b.",
            "Given integers a <= b, return the total of k * k for "
            "every k in the closed range from a to b.",
            "What do the squares of the whole numbers from a through b sum to?",
            "Square each integer between a and b, the ends included, and return the sum.",
            "I need the sum of squares over a range; both bounds "
            "count, the first is not above the second.",
        ),
        more_phrasings=(
            "Write a function to sum k * k for k from a to b inclusive (a <= b).",
            "Write a python function to multiply every whole number of the range a to b, bounds included and a not above b, by itself and total the products.",
            "Given a and b with a <= b, return how much the second powers of a, a + 1, ..., b make together.",
            "What do the squares of all integers not below a and not above b come to, where a <= b?",
            "Total of the squares of a..b, both ends in.",
            "For each whole number from a up to b lay a square of tiles with that many tiles along its side: how many tiles is that? a and b belong to it, and a is not the bigger.",
            "The sum of k ** 2 over all integers k with a <= k <= b, where a <= b.",
            "2 and 4 make 4 + 9 + 16 = 29, and 3 and 3 make 9; the squares of both bounds, the lower of which comes first, are part of the sum.",
        ),
        names=("squares_between", "sum_squares_range", "add_squares", "square_range_sum"),
        solutions=("""\
def <f>(a, b):
    return sum(k * k for k in range(a, b + 1))
""", """\
def <f>(a, b):
    total = 0
    for k in range(a, b + 1):
        total += k ** 2
    return total
"""),
        inputs=lambda rng: (a := rng.randint(-8, 15), a + rng.randint(0, 12)),
    ),
    Family(
        concept="count-perfect-squares-between",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the perfect squares "
            "from a to b, both included (0 <= a <= b).",
            "Write a python function to return how many square numbers "
            "k * k satisfy a <= k * k <= b, for 0 <= a <= b.",
            "Given 0 <= a <= b, return the number of perfect squares (0, "
            "1, 4, 9, ...) in the closed range from a to b.",
            "How many of the integers a, a + 1, ..., b are "
            "squares of whole numbers? a is not negative.",
            "Count the members of 0, 1, 4, 9, 16, ... that are at least a and at most b.",
            "I need the amount of square numbers between two "
            "non-negative bounds, the bounds included.",
        ),
        more_phrasings=(
            "Write a function to get the number of square numbers in a..b, inclusive (0 <= a <= b).",
            "Write a python function to tell how many integers in the range a to b, bounds included and not negative, have a whole square root.",
            "Given a and b with 0 <= a <= b, return how many of 0 * 0, 1 * 1, 2 * 2, ... fall between them, the bounds themselves being allowed.",
            "How many whole numbers k >= 0 have a square that is neither below a nor above b, where 0 <= a <= b?",
            "Count of perfect squares in [a, b], a >= 0.",
            "With how many different numbers of tiles, from a up to and with b tiles, can you lay a full square, no tiles being a square as well? a is not below 0 or above b.",
            "The cardinality of {k ** 2 : k integer} intersected with {a, ..., b}, for integers 0 <= a <= b.",
            "5 and 30 make 3, which are 9, 16 and 25, and 0 and 4 make 3, which are 0, 1 and 4; count like this for bounds 0 <= a <= b, which are both in the range.",
        ),
        names=("count_squares_between", "squares_in_range",
            "perfect_square_count", "how_many_squares"),
        solutions=("""\
def <f>(a, b):
    return sum(1 for n in range(a, b + 1) if int(n ** 0.5) ** 2 == n)
""", """\
def <f>(a, b):
    count = 0
    k = 0
    while k * k <= b:
        if k * k >= a:
            count += 1
        k += 1
    return count
""", """\
import math

def <f>(a, b):
    return sum(math.isqrt(n) ** 2 == n for n in range(a, b + 1))
"""),
        inputs=lambda rng: (a := rng.choice((0, 1, 4, 9, 16, rng.randint(0, 60))),
            a + rng.choice((0, 5, 9, rng.randint(0, 150)))),
    ),
    Family(
        concept="count-odd-between",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the odd numbers from a to b, both included (a <= b).",
            "Write a python function to return how many odd integers n satisfy a <= n <= b.",
            "Given integers a <= b, return the number of odd ones in the closed range from a to b.",
            "How many of a, a + 1, ..., b are not divisible by two?",
            "House numbers run from a to b: how many of them are odd (both ends count)?",
            "I need the count of odd numbers in the range a..b, including the bounds.",
        ),
        more_phrasings=(
            "Write a function to get the number of odd ints in a..b, inclusive (a <= b).",
            "Write a python function to tell how many whole numbers in the range a to b, bounds included and a not above b, two does not divide.",
            "Given a and b with a <= b, strike out the even numbers from a, a + 1, ..., b and return how many numbers are left.",
            "How many odd integers are neither below a nor above b, where a <= b?",
            "Count of odd integers in [a, b].",
            "You count aloud from a up to b, saying both, and clap at every number that can't be halved: how many claps is that? a is not the bigger.",
            "The number of integers k such that a <= 2 * k + 1 <= b, where a <= b.",
            "3 and 7 make 3, namely 3, 5 and 7, and 4 and 4 make 0; the lower bound comes first, and both may be counted themselves.",
        ),
        names=("count_odd_between", "odd_in_range", "number_of_odd", "how_many_odd"),
        solutions=("""\
def <f>(a, b):
    return sum(1 for n in range(a, b + 1) if n % 2)
""", """\
def <f>(a, b):
    return (b + 1) // 2 - a // 2
""", """\
def <f>(a, b):
    count = 0
    for n in range(a, b + 1):
        if n % 2 == 1:
            count += 1
    return count
"""),
        inputs=lambda rng: (a := rng.randint(-20, 60), a + rng.randint(0, 50)),
    ),
    Family(
        concept="even-numbers-descending",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the even numbers from n down to "
            "0, n >= 0 (n itself included if it is even).",
            "Write a python function to return all even integers between n and "
            "0, both possible, in descending order; n is not negative.",
            "Given n >= 0, return the list of even numbers not "
            "above n, largest first, ending with 0.",
            "Which even numbers come up when counting from n "
            "down to zero? List them in that order.",
            "Make a falling list of the even integers from 0 to n inclusive.",
            "I need the evens up to n in reverse order, 0 last.",
        ),
        more_phrasings=(
            "Write a function to list the even numbers from n >= 0 down to 0, both inclusive.",
            "Write a python function to count backwards in twos from the largest even number that is not above a non-negative n, as far as 0, and give the list.",
            "Given n >= 0, return its even predecessors, and n itself if even, in falling order, the last being zero.",
            "Which multiples of two are there from n, zero or more, back to nothing, the highest first, n and 0 being candidates?",
            "Even integers n..0 in descending order, n >= 0.",
            "Go down the stairs from step n, zero or more, to step 0, and list the numbers of the steps that can be halved, in the order you get to them, step 0 and, if it can be halved, step n among them.",
            "The decreasing sequence of all 2 * k with 0 <= 2 * k <= n, for an integer n >= 0.",
            "7 gives [6, 4, 2, 0], 8 gives [8, 6, 4, 2, 0] and 0 gives [0]: every odd number between n (not negative) and 0 is passed over.",
        ),
        names=("evens_descending", "even_countdown", "falling_evens", "list_even_down"),
        solutions=("""\
def <f>(n):
    return list(range(n - n % 2, -1, -2))
""", """\
def <f>(n):
    return [k for k in range(n, -1, -1) if k % 2 == 0]
""", """\
def <f>(n):
    result = []
    while n >= 0:
        if n % 2 == 0:
            result.append(n)
        n -= 1
    return result
"""),
        inputs=lambda rng: (rng.randint(0, 31),),
    ),
    Family(
        concept="multiples-between",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the multiples of <k> from a to b in "
            "ascending order, both bounds included (a <= b).",
            "Write a python function to return all integers n with a "
            "<= n <= b that <k> divides, smallest first.",
            "Given integers a <= b, return the rising list of "
            "numbers in the closed range a..b divisible by <k>.",
            "Which numbers from a through b are multiples of <k>? List them in order.",
            "Collect every integer between a and b, ends included, "
            "that leaves no remainder when divided by <k>.",
            "I need the multiples of <k> in the range from a "
            "to b (inclusive), in increasing order.",
        ),
        more_phrasings=(
            "Write a function to list the numbers in a..b (inclusive, a <= b) divisible by <k>, ascending.",
            "Write a python function to pick out of the integers from a through b, a being no more than b, those that can be divided by <k> evenly, in rising order.",
            "Given a and b with a <= b, return an increasing list of whatever integer multiples of <k> there are between them, the bounds themselves allowed.",
            "Which integers, not below a and not above b, have remainder 0 on division by <k>, smallest first (a <= b)?",
            "Ascending multiples of <k> in [a, b].",
            "Say all numbers from a up to b, both of them too, and write down in order those that <k> goes into with nothing left over; a is not the bigger.",
            "The increasing sequence of all m * <k>, m an integer, with a <= m * <k> <= b, where a <= b.",
            "Out of the numbers from a to b, with a <= b and neither of them left out, drop all that <k> does not divide; the others stay in their order.",
        ),
        names=("multiples_between", "multiples_in_range", "list_multiples", "divisible_in_range"),
        solutions=("""\
def <f>(a, b):
    return [n for n in range(a, b + 1) if n % <k> == 0]
""", """\
def <f>(a, b):
    first = a + (-a) % <k>
    return list(range(first, b + 1, <k>))
""", """\
def <f>(low, high):
    result = []
    for n in range(low, high + 1):
        if n % <k> == 0:
            result.append(n)
    return result
"""),
        inputs=lambda rng, k: (a := rng.randint(-10, 50), a + rng.randint(0, 8 * k)),
        parameters=lambda rng: {"k": rng.choice((3, 4, 5, 6, 7, 9, 11, 12))},
    ),
    Family(
        concept="largest-multiple-below",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the largest multiple of k that is "
            "strictly less than n; arguments n, k, both positive.",
            "Write a python function to return, for positive n and k, the greatest "
            "multiple of k below n (0 is one); n itself never counts.",
            "Given positive n and k, return the biggest number "
            "smaller than n that k divides (0 is divisible too).",
            "Which is the last multiple of k before n, n excluded? "
            "The arguments are n, then k, both above 0.",
            "Return the highest m < n with m % k == 0, for positive integers n and k.",
            "For n, I need the multiple of k right before it; "
            "if n is a multiple itself, take n - k.",
        ),
        more_phrasings=(
            "Write a function to get the biggest multiple of k under n, not n itself (n and k above 0).",
            "Write a python function to step back from n, by at least one, to the closest number that k divides; n and k are positive.",
            "Given two positive integers n and k, hand back the last number of 0, k, 2k, 3k, ... that comes before n.",
            "What is the closest integer left of n on the number line that leaves no remainder when divided by k, for n > 0 and k > 0?",
            "Greatest multiple of k strictly below n.",
            "I count in jumps of k from zero and must stop short of n without touching it. Where do I stand at the end? n comes first, then k.",
            "The maximum of all integers m with m < n and k dividing m, where n and k are positive integers.",
            "Subtract 1 from n, then lower the result to a multiple of k: 20 and 5 give 15, 21 and 5 give 20.",
        ),
        names=("largest_multiple_below", "last_multiple_before", "multiple_under", "max_multiple"),
        solutions=("""\
def <f>(n, k):
    return (n - 1) // k * k
""", """\
def <f>(n, k):
    n -= 1
    while n % k != 0:
        n -= 1
    return n
"""),
        inputs=lambda rng: (k := rng.randint(2, 15), rng.randint(1, 9) * k if chance(rng, 0.4)
            else rng.randint(1, 99))[::-1],
    ),
    Family(
        concept="count-divisible-by-one-not-other",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the numbers from 1 to n "
            "that are divisible by <a> but not by <b>.",
            "Write a python function to return how many positive integers "
            "up to n (inclusive) <a> divides and <b> does not.",
            "Given n >= 0, return the count of multiples of <a> "
            "in 1..n which are no multiples of <b>.",
            "How many of 1, 2, ..., n can be divided by <a> without remainder, but not by <b>?",
            "Count the k from 1 through n with remainder 0 "
            "modulo <a> and another remainder modulo <b>.",
            "I need the number of integers up to n that are "
            "multiples of <a>, those of <b> left out.",
        ),
        names=("divisible_not_other", "count_first_only", "multiples_except", "one_but_not_other"),
        solutions=("""\
def <f>(n):
    return sum(1 for k in range(1, n + 1) if k % <a> == 0 and k % <b> != 0)
""", """\
def <f>(n):
    return len([k for k in range(<a>, n + 1, <a>) if k % <b>])
""", """\
def <f>(n):
    count = 0
    for k in range(1, n + 1):
        if k % <a> == 0 and k % <b> != 0:
            count += 1
    return count
"""),
        inputs=lambda rng, a, b: (rng.choice((0, rng.randint(1, 30), rng.randint(20, 120))),),
        parameters=lambda rng: dict(zip("ab",
            rng.choice(((2, 3), (3, 2), (2, 5), (3, 5), (5, 3), (4, 6), (3, 7), (2, 7))))),
    ),
    Family(
        concept="sum-of-common-multiples",
        tags=("numbers",),
        phrasings=(
            "Write a function to add up the numbers from 1 to n "
            "that are divisible by both <a> and <b>.",
            "Write a python function to compute the sum of the positive "
            "integers up to n (inclusive) that <a> as well as <b> divides.",
            "Given n >= 0, return the total of all k in 1..n which "
            "are multiples of <a> and of <b> at once.",
            "What do the common multiples of <a> and <b> not exceeding n sum to?",
            "Sum every number from 1 through n having remainder 0 both modulo <a> and modulo <b>.",
            "I need the sum of the integers up to n which <a> and <b> divide at the same time.",
        ),
        more_phrasings=(
            "Write a function to sum all numbers up to n that both <a> and <b> go into.",
            "Write a python function to total every value from 1 through n that leaves remainder 0 for <a> and also for <b>.",
            "For an upper limit n, itself included, return the sum of those positive integers that are multiples of <a> and multiples of <b>.",
            "How much do all numbers in 1..n make together if only those which <a> and <b> both divide count?",
            "Sum of 1..n restricted to common multiples of <a> and <b>.",
            "Count from 1 to n and put a number in the pot only when you can share it out evenly among <a> people and also among <b> people. What is in the pot?",
            "The sum over all k with 1 <= k <= n for which k % <a> == 0 and k % <b> == 0.",
            "Go through 1 to n, throw away whatever <a> fails to divide, then whatever <b> fails to divide, and add up the rest (0 if nothing stays).",
        ),
        names=("sum_of_common_multiples", "both_divide_sum",
            "sum_divisible_by_both", "shared_multiples_sum"),
        solutions=("""\
def <f>(n):
    return sum(k for k in range(1, n + 1) if k % <a> == 0 and k % <b> == 0)
""", """\
from math import lcm

def <f>(n):
    return sum(range(0, n + 1, lcm(<a>, <b>)))
""", """\
def <f>(n):
    total = 0
    for k in range(1, n + 1):
        if k % <a> == 0 and k % <b> == 0:
            total += k
    return total
"""),
        inputs=lambda rng, a, b: (rng.choice((rng.randint(0, a * b), rng.randint(20, 150),
            a * b * rng.randint(1, 4))),),
        parameters=lambda rng: dict(zip("ab",
            rng.choice(((2, 3), (3, 4), (2, 5), (3, 5), (4, 6), (6, 9), (4, 10), (2, 7))))),
    ),
    Family(
        concept="palindromic-numbers-between",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the palindromic numbers from a to b, "
            "both included, in ascending order (0 <= a <= b).",
            "Write a python function to return every integer n with a <= n <= b "
            "whose decimal digits read the same backwards, smallest first.",
            "Given 0 <= a <= b, return the rising list of numbers in "
            "a..b (inclusive) that equal their own reversal.",
            "Which numbers between a and b, the ends included, "
            "are palindromes? One-digit numbers are.",
            "Collect the integers from a through b that do not "
            "change when their digits are reversed.",
            "I need all palindrome numbers in a closed range of non-negative integers, in order.",
        ),
        names=("palindromes_between", "list_palindromes", "palindromic_range", "symmetric_numbers"),
        solutions=("""\
def <f>(a, b):
    return [n for n in range(a, b + 1) if str(n) == str(n)[::-1]]
""", """\
def <f>(low, high):
    found = []
    for n in range(low, high + 1):
        digits = str(n)
        if digits == "".join(reversed(digits)):
            found.append(n)
    return found
"""),
        inputs=lambda rng: (a := rng.randint(0, 300), a + rng.randint(0, 90)),
    ),
    Family(
        concept="count-numbers-containing-digit",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the integers from 1 to n whose "
            "decimal notation contains the digit <k> at least once.",
            "Write a python function to return how many of the numbers 1..n "
            "have a <k> among their digits (each number counts once).",
            "Given n >= 0, return the number of positive integers up "
            "to n that are written with at least one <k>.",
            "How many of 1, 2, ..., n include the digit <k>? A "
            "number with several of them counts a single time.",
            "Count the room numbers from 1 to n that show the digit <k>.",
            "I need the count of numbers (not of digits) up to n in which the digit <k> occurs.",
        ),
        more_phrasings=(
            "Write a function to count the numbers up to n that contain the digit <k>.",
            "Write a python function to find how many integers in 1..n show the figure <k> somewhere when written out in base ten.",
            "Given a limit n, say how many of the whole numbers from 1 to n, n included, have <k> as one of their digits.",
            "In how many of the house numbers 1 to n does the figure <k> turn up at all?",
            "Amount of integers 1..n with a digit <k>.",
            "Somebody dislikes the figure <k> and crosses out each number between 1 and n that has it, once or more often. How many numbers get crossed out?",
            "The size of the set of integers i, 1 <= i <= n, whose decimal representation includes the digit <k>.",
            "Take n and subtract from it the number of integers in 1..n written entirely without the digit <k>.",
        ),
        names=("count_with_digit", "containing_digit_count",
            "numbers_with_digit", "how_many_contain"),
        solutions=("""\
def <f>(n):
    return sum("<k>" in str(i) for i in range(1, n + 1))
""", """\
def <f>(n):
    count = 0
    for i in range(1, n + 1):
        if "<k>" in str(i):
            count += 1
    return count
"""),
        inputs=lambda rng, k: (rng.choice((rng.randint(0, 30), rng.randint(30, 100),
            rng.randint(100, 400))),),
        parameters=lambda rng: {"k": rng.randint(1, 9)},
    ),
    Family(
        concept="count-digit-in-range",
        tags=("numbers",),
        phrasings=(
            "Write a function to count how many times the digit <k> is "
            "written when the numbers 1 to n are written down.",
            "Write a python function to return the total number of "
            "digits <k> in all the integers from 1 to n together.",
            "Given n >= 0, return how often the digit <k> occurs "
            "in 1, 2, ..., n, every occurrence counted.",
            "How many plates with the digit <k> are needed to number the doors from 1 to n?",
            "Write all numbers from 1 through n in a row: how many of the digits are <k>?",
            "I need the occurrences of the digit <k> over all integers "
            "up to n, doubles such as <k><k> counting twice.",
        ),
        more_phrasings=(
            "Write a function to count every digit <k> used in writing the numbers from 1 to n.",
            "Write a python function to tally how often <k> appears as a digit across all integers 1 to n, repeats in one number included.",
            "Given n, go over the decimal forms of 1, 2, ..., n and return how many times the digit <k> comes up altogether.",
            "How many times do I press the key <k> if I type each number from 1 to n once?",
            "Total frequency of digit <k> in 1..n.",
            "Somebody writes the numbers 1 up to n on a wall. Count the figures <k> on that wall, every one of them, even two in the same number.",
            "The sum, over the integers i from 1 to n inclusive, of the number of digits of i equal to <k>.",
            "Join 1 to n into one long text and count the characters that are <k>.",
        ),
        names=("digit_occurrences", "count_digit_up_to", "times_digit_written", "digit_total"),
        solutions=("""\
def <f>(n):
    return sum(str(i).count("<k>") for i in range(1, n + 1))
""", """\
def <f>(n):
    return "".join(str(i) for i in range(1, n + 1)).count("<k>")
""", """\
def <f>(n):
    total = 0
    for i in range(1, n + 1):
        while i > 0:
            if i % 10 == <k>:
                total += 1
            i //= 10
    return total
"""),
        inputs=lambda rng, k: (rng.choice((rng.randint(0, 30), rng.randint(30, 100),
            rng.randint(100, 400))),),
        parameters=lambda rng: {"k": rng.randint(1, 9)},
    ),
    Family(
        concept="numbers-with-digit-sum",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the integers from 0 to n whose "
            "digits add up to s, in ascending order; arguments n, s.",
            "Write a python function to return all numbers not above n (0 "
            "included) with the digit sum s, smallest first.",
            "Given n and s, return the rising list of the "
            "integers 0..n having decimal digit sum s.",
            "Which numbers from 0 through n have digits summing to s? "
            "List them in order; n is the first argument.",
            "Collect every integer up to n inclusive whose digit sum equals the second argument s.",
            "I need the numbers of the range 0..n with the digit total s as an increasing list.",
        ),
        names=("numbers_with_digit_sum", "digit_sum_matches",
            "find_by_digit_sum", "list_by_digit_sum"),
        solutions=("""\
def <f>(n, s):
    return [k for k in range(n + 1) if sum(int(d) for d in str(k)) == s]
""", """\
def digit_sum(k):
    return sum(map(int, str(k)))

def <f>(n, s):
    result = []
    for k in range(n + 1):
        if digit_sum(k) == s:
            result.append(k)
    return result
"""),
        inputs=several_integers((5, 140), (1, 11)),
    ),
    Family(
        concept="numbers-dividing-by-own-digits",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to list the integers from a to b (inclusive, "
            "a >= 1) that are divisible by each of their digits.",
            "Write a python function to return all n with a <= n <= b that every "
            "digit of n divides, ascending; numbers with a 0 never qualify.",
            "Given 1 <= a <= b, return the rising list of numbers in a..b that "
            "have no digit 0 and are multiples of all their digits.",
            "Which numbers from a through b can be divided by every one "
            "of their own digits (a zero digit rules out)?",
            "Collect the self-dividing numbers of the closed "
            "range from a to b, for a of at least 1.",
            "I need 36 but not 30 or 13: the numbers between a and b "
            "that all their digits divide, zeros excluded.",
        ),
        names=("self_dividing", "self_divisible", "divisible_by_digits", "own_digit_divisors"),
        solutions=("""\
def <f>(a, b):
    return [n for n in range(a, b + 1) if all(d != "0" and n % int(d) == 0 for d in str(n))]
""", """\
def divides_all(n):
    for d in str(n):
        if d == "0" or n % int(d) != 0:
            return False
    return True

def <f>(a, b):
    return [n for n in range(a, b + 1) if divides_all(n)]
"""),
        inputs=lambda rng: (a := rng.randint(1, 180), a + rng.randint(0, 60)),
    ),
    Family(
        concept="first-number-divisible-by-both",
        tags=("numbers",),
        phrasings=(
            "Write a function to find the smallest number strictly greater than "
            "n that is divisible by both a and b; arguments n, a, b.",
            "Write a python function to return the first common multiple of the "
            "positive integers a and b above n (n >= 0, never n itself).",
            "Given n >= 0 and positive a, b, return the least "
            "integer m > n with m % a == 0 and m % b == 0.",
            "Two lamps flash every a and every b seconds: after second n, "
            "when is the next common flash? Arguments n, a, b.",
            "Which number after n is the first that a and b both divide?",
            "I need the next common multiple of a and b beyond n; n comes first.",
        ),
        names=("first_common_multiple_after", "next_common_multiple",
            "both_divide_next", "meet_again"),
        solutions=("""\
def <f>(n, a, b):
    n += 1
    while n % a or n % b:
        n += 1
    return n
""", """\
from math import lcm

def <f>(n, a, b):
    step = lcm(a, b)
    return (n // step + 1) * step
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 60), 0, 12, 24, 30, 36, 60)),
            rng.randint(2, 9), rng.randint(2, 9)),
    ),
)
