"""Special numbers that divisors and digits define."""

from training.corpus.draw import chance
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-perfect-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer is a perfect number.",
            "Write a python function to tell if a number equals the sum of its proper divisors.",
            "Given a positive integer, return True if its divisors below itself add up to it.",
            "Is n perfect, that is, the sum of all its factors apart from n?",
            "Check if the divisors of n, leaving out n, sum to exactly n.",
            "I need to recognise perfect numbers: those equal to "
            "the sum of their smaller divisors.",
            "Test a positive integer for perfection in the sense of number theory.",
        ),
        more_phrasings=(
            "Write a function to tell if all factors of a positive integer except itself total that integer.",
            "Write a python function to decide whether the aliquot sum of n coincides with n.",
            "For a positive integer, return True when it can be regained by adding up the smaller numbers that divide it, False otherwise.",
            "Like 6 = 1 + 2 + 3, does the positive n equal the total of everything below it that goes into it evenly?",
            "perfect-number test for a positive integer",
            "Find all smaller numbers that go into the number without remainder, add them, and say if you get precisely the number back.",
            "The predicate s(n) = n, where s(n) is the sum of the positive divisors of n less than n, n >= 1.",
            "True for 6, 28 and 496, False for 1 and 12: neither more nor less than n may come out when its divisors other than n are summed.",
        ),
        names=("is_perfect", "perfect_number", "check_perfect", "is_perfect_number"),
        solutions=("""\
def <f>(n):
    return sum(d for d in range(1, n) if n % d == 0) == n
""", """\
def <f>(n):
    total = 0
    for i in range(1, n):
        if n % i == 0:
            total += i
    return total == n
"""),
        inputs=lambda rng: (rng.choice((6, 28, 496)),) if chance(rng, 0.45)
        else (rng.choice((1, 12, 24, rng.randint(2, 60))),),
    ),
    Family(
        concept="is-abundant-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer is abundant.",
            "Write a python function to tell if the proper divisors of n sum to more than n.",
            "Given a positive integer, return True if its divisors "
            "below itself add up to more than it.",
            "Is n an abundant number, i.e. smaller than the sum of its proper divisors?",
            "Check if the factors of n, not counting n, exceed n in total.",
            "I need True when the sum of all smaller divisors of "
            "n is greater than n, False otherwise.",
            "Test whether a positive number is abundant (proper divisor sum above the number).",
        ),
        more_phrasings=(
            "Write a function to tell if all factors of a positive integer except itself total more than that integer.",
            "Write a python function to decide whether the aliquot sum of n is strictly above n.",
            "For a positive integer, add the smaller numbers that divide it and return whether the result is bigger than the integer.",
            "Do the divisors of the positive n, not taking n among them, exceed n when added together?",
            "abundance test for a positive integer",
            "Find all smaller numbers that go into the number without remainder and add them; say whether they make too much, that is, more than the number.",
            "The predicate s(n) > n, where s(n) denotes the sum of the positive divisors of n less than n, n >= 1.",
            "12 qualifies since 1 + 2 + 3 + 4 + 6 = 16 is over 12; 6 does not, as its 1 + 2 + 3 merely equals it. Return the verdict as a boolean.",
        ),
        names=("is_abundant", "abundant_number", "check_abundant", "is_abundant_number"),
        solutions=("""\
def <f>(n):
    return sum(d for d in range(1, n) if n % d == 0) > n
""", """\
def <f>(n):
    total = 0
    for i in range(1, n // 2 + 1):
        if n % i == 0:
            total += i
    return total > n
"""),
        inputs=lambda rng: (rng.choice((12, 18, 20, 24, 30, 36, 40, 42, 48, 54, 60, 66, 70)),)
        if chance(rng, 0.5) else (rng.choice((6, 28, 1, rng.randint(2, 50))),),
    ),
    Family(
        concept="is-armstrong-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a non-negative integer is an Armstrong number.",
            "Write a python function to tell if a number equals the sum of "
            "its digits, each raised to the number of digits.",
            "Given a non-negative integer with d digits, return True if the sum "
            "of the d-th powers of its digits is the number itself.",
            "Is n narcissistic? Raise each digit to the count of digits, add, and compare with n.",
            "Check if n is an Armstrong number, where the power is the number of digits.",
            "I need to recognise numbers equal to the sum of their "
            "digits to the power of the digit count.",
            "Test whether a non-negative whole number is a narcissistic (Armstrong) number.",
        ),
        more_phrasings=(
            "Write a function to tell if n >= 0 is what you get by raising all its digits to the length of n and adding.",
            "Write a python function to decide whether a number is a pluperfect digital invariant, the exponent being its number of decimal digits.",
            "For an integer from 0 up, raise every digit to the power of how many digits there are, sum the results, and return whether the integer itself comes out.",
            "Does the non-negative n, written with d digits, equal the total of the d-th powers of those digits?",
            "Armstrong-number test for n >= 0",
            "Count the figures of the number, multiply each figure with itself so that it stands there that many times, add it all up, and see if the number is back: True or False.",
            "The predicate that an integer n >= 0 with decimal digits c1 ... cd satisfies c1^d + ... + cd^d = n.",
            "153 has three digits and 1 + 125 + 27 = 153, so True; 10 gives 1 + 0, so False; every number from 0 to 9 is True.",
        ),
        names=("is_armstrong", "armstrong_number", "is_narcissistic", "check_armstrong"),
        solutions=("""\
def <f>(n):
    digits = str(n)
    return sum(int(d) ** len(digits) for d in digits) == n
""", """\
def <f>(n):
    power = len(str(n))
    total = 0
    rest = n
    while rest > 0:
        total += (rest % 10) ** power
        rest //= 10
    return total == n
"""),
        inputs=lambda rng: (rng.choice((153, 370, 371, 407, 1634, 8208, 9474, rng.randint(0, 9))),)
        if chance(rng, 0.5) else (rng.randint(10, 2000),),
    ),
    Family(
        concept="is-happy-number",
        tags=("number-theory", "simulation"),
        phrasings=(
            "Write a function to check whether a positive integer is happy.",
            "Write a python function to tell if replacing a number by the sum "
            "of its squared digits again and again ends at 1.",
            "Given a positive integer, return True if it is a happy number, else False.",
            "Is n happy? Repeatedly sum the squares of the digits; happy numbers arrive at 1.",
            "Check if iterating 'sum of the squares of the digits' "
            "from n reaches 1 rather than a loop.",
            "I need to recognise happy numbers, whose repeated sum of squared digits becomes 1.",
            "Test a positive number for happiness: the digit-square process must finish in 1.",
        ),
        more_phrasings=(
            "Write a function to tell if squaring the digits of a positive number and summing, over and over, reaches 1.",
            "Write a python function to decide whether iterating the sum-of-digit-squares map from n arrives at 1 instead of cycling for ever.",
            "For a positive integer, replace it by the total of its digits' squares time after time; return True as soon as it is 1 and False when a value comes back that was seen before.",
            "Will the chain that begins with the positive n and always goes to the sum of the squared digits end in 1?",
            "happy-number test for a positive integer",
            "Multiply each figure with itself and add the results, do the same with what you get, and go on; say whether you get down to 1 or just run in circles.",
            "A positive integer is accepted if and only if its orbit under the map n -> sum of the squares of its decimal digits contains 1.",
            "19 leads to 82, 68, 100 and 1, hence True; 4 runs into a loop that avoids 1, hence False.",
        ),
        names=("is_happy", "happy_number", "check_happy", "is_happy_number"),
        solutions=("""\
def <f>(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1
""", """\
def <f>(n):
    while n != 1 and n != 4:
        n = sum(int(d) * int(d) for d in str(n))
    return n == 1
""", """\
def <f>(n):
    if n < 7:
        return n == 1
    return <f>(sum(int(d) ** 2 for d in str(n)))
"""),
        inputs=lambda rng: (rng.choice((1, 7, 10, 13, 19, 23, 28, 31, 32, 44, 49, 68, 70, 79, 82, 86)),)
        if chance(rng, 0.45) else (rng.randint(2, 150),),
    ),
    Family(
        concept="is-harshad-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer "
            "is divisible by the sum of its digits.",
            "Write a python function to test whether a positive number is a Harshad number.",
            "Given a positive integer, return True if its digit sum divides it.",
            "Is n a Niven (Harshad) number, i.e. a multiple of the sum of its digits?",
            "Check if dividing n by its digit sum leaves no remainder; n is positive.",
            "I need True for positive numbers that their own digit sum divides evenly, else False.",
            "Does the total of the digits go into the positive "
            "number itself? Answer True or False.",
        ),
        more_phrasings=(
            "Write a function to tell if the digit total of a positive integer divides it.",
            "Write a python function to decide whether n modulo the sum of its decimal digits is zero, n being positive.",
            "For a positive integer, add its digits and return True if the integer is a whole multiple of the result, otherwise False.",
            "Is there no remainder when the positive n is divided by what its digits add up to?",
            "Harshad test: n divisible by its digit sum",
            "Add the figures of a number from 1 up and see whether the number can be shared evenly among that many people.",
            "An integer n >= 1 satisfies the predicate exactly when its base-ten digit sum is a divisor of n.",
            "18 has 1 + 8 = 9 and 9 goes into 18, so True; 19 has 10, which does not go into 19, so False.",
        ),
        names=("is_harshad", "harshad_number", "is_niven", "divisible_by_digit_sum"),
        solutions=("""\
def <f>(n):
    return n % sum(int(d) for d in str(n)) == 0
""", """\
def <f>(n):
    total = 0
    rest = n
    while rest:
        total += rest % 10
        rest //= 10
    return n % total == 0
"""),
        inputs=lambda rng: (rng.choice((7, 12, 18, 20, 24, 27, 36, 40, 54, 72, 81, 100, 111, 132, 200)),)
        if chance(rng, 0.45) else (rng.randint(1, 300),),
    ),
    Family(
        concept="are-amicable",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether two different numbers are amicable.",
            "Write a python function to tell if each of two different positive "
            "integers equals the sum of the other's proper divisors.",
            "Given two different positive integers, return True if they form an amicable pair.",
            "Do the proper divisors of a sum to b and those of b to a? (a and b differ.)",
            "For two different numbers, is each one the sum of "
            "the proper divisors of the other?",
            "I need to test a pair of different positive integers for being amicable.",
            "Return True when the divisors of each number "
            "(without itself) add up to the other number.",
        ),
        more_phrasings=(
            "Write a function to tell if two unequal positive numbers are each the total of the other's smaller divisors.",
            "Write a python function to decide whether the aliquot sum of a is b while that of b is a, for positive a and b that differ.",
            "For two positive integers, not the same, add the factors of each one below itself and return True if each sum gives the other integer.",
            "Are these two distinct positive integers a friendly couple like 220 and 284, where each one's divisors other than itself make the other?",
            "amicable-pair test for two different positive integers",
            "Add up everything smaller that goes evenly into the first number: is it the second one? And the same the other way round? Only two times yes means True.",
            "The predicate s(a) = b and s(b) = a, where s maps a positive integer to the sum of its proper divisors and a differs from b.",
            "Given 220 and 284 the result is True; False must come out as soon as one of the two different numbers is not the proper-divisor sum of its partner.",
        ),
        names=("are_amicable", "amicable", "amicable_pair", "is_amicable"),
        solutions=("""\
def divisor_sum(n):
    return sum(d for d in range(1, n) if n % d == 0)

def <f>(a, b):
    return divisor_sum(a) == b and divisor_sum(b) == a
""", """\
def <f>(a, b):
    first = sum(d for d in range(1, a) if a % d == 0)
    second = sum(d for d in range(1, b) if b % d == 0)
    return first == b and second == a
"""),
        inputs=lambda rng: rng.choice(((220, 284), (284, 220), (1184, 1210), (1210, 1184)))
        if chance(rng, 0.5)
        else rng.choice(((220, 240), (12, 16), (25, 6), (9, 4), (10, 8), (8, 7), (rng.randint(50, 150), 220))),
    ),
    Family(
        concept="is-automorphic",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether the square of a "
            "non-negative integer ends with the number.",
            "Write a python function to test whether a non-negative number is automorphic.",
            "Given a non-negative integer n, return True if n squared has n as its last digits.",
            "Is n automorphic, i.e. do the final digits of n * n spell n?",
            "Check that squaring a non-negative number gives "
            "something that ends in that same number.",
            "I need True for non-negative integers which reappear at the end of their square.",
            "Does the decimal form of n squared end with the decimal form of n (n >= 0)?",
        ),
        more_phrasings=(
            "Write a function to tell if a number from 0 up reappears at the end of its own square.",
            "Write a python function to decide whether n * n has the digits of n as a suffix, n being at least 0.",
            "For a whole number that is not negative, multiply it by itself and return whether the digits on the right are the number again.",
            "Does a non-negative number survive as the tail of its square, as 25 does in 625?",
            "automorphic test: n squared ends with n",
            "Multiply a number with itself, look at the last figures, as many as the number has, and say whether they show the number you began with.",
            "The predicate n^2 = n modulo 10^d, where d is the count of decimal digits of the integer n >= 0.",
            "5 is accepted for 25 and 76 for 5776, but 7 is not, because 49 ends in 9; 0 and 1 are accepted.",
        ),
        names=("is_automorphic", "automorphic_number", "square_ends_with", "check_automorphic"),
        solutions=("""\
def <f>(n):
    return str(n * n).endswith(str(n))
""", """\
def <f>(n):
    return n ** 2 % 10 ** len(str(n)) == n
"""),
        inputs=lambda rng: (rng.choice((0, 1, 5, 6, 25, 76, 376, 625)),) if chance(rng, 0.5)
        else (rng.choice((rng.randint(2, 99), 10 * rng.randint(1, 9) + rng.choice((5, 6)))),),
    ),
)
