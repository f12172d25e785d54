"""Kinds of numbers that their prime factors decide."""

from training.corpus.draw import chance, coin, one_integer
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="is-semiprime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer is the "
            "product of exactly two primes, equal or different.",
            "Write a python function to tell if n is semiprime (two "
            "prime factors, a squared prime counts too).",
            "Given a positive integer, return True if its prime "
            "factorisation has precisely two factors with repeats.",
            "Is n = p * q for some primes p and q, which may be the same?",
            "Check that exactly two primes, counted with multiplicity, make up n.",
            "Return whether the positive number n splits into "
            "just two prime factors (9 = 3 * 3 does).",
        ),
        more_phrasings=(
            "Write a function to test if n > 0 is a product of two primes, which may be the same.",
            "Write a python function to decide whether the prime decomposition of a positive number has exactly two entries, a repeated prime being entered twice.",
            "Given n >= 1, return True if n = p * q for some primes p and q, not necessarily distinct, else False.",
            "Is n, a positive integer, a prime times a prime?",
            "Test n > 0 for exactly two prime factors, with multiplicity.",
            "Split a number of 1 or more into factors that can't be split further, 1 not being a factor: are there just two of them?",
            "True iff Omega(n) = 2, where Omega counts the prime factors of the positive integer n with multiplicity.",
            "6, 25 and 77 pass, whereas 7 (one prime), 8 (three) and 1 (none) do not; find out for any positive number.",
        ),
        names=("is_semiprime", "semiprime", "two_prime_factors", "product_of_two_primes"),
        solutions=("""\
def <f>(n):
    count = 0
    p = 2
    while n > 1:
        while n % p == 0:
            n //= p
            count += 1
        p += 1
    return count == 2
""", """\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, n))

def <f>(n):
    return any(n % p == 0 and is_prime(p) and is_prime(n // p) for p in range(2, n))
"""),
        inputs=lambda rng: (rng.choice((4, 6, 9, 10, 14, 15, 21, 25, 33, 35, 49, 51, 77))
            if coin(rng) else rng.choice((1, 2, 8, 12, 27, 30, 31, rng.randint(1, 80))),),
    ),
    Family(
        concept="is-square-free",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive integer is square-free.",
            "Write a python function to tell if no square "
            "greater than 1 divides the positive integer n.",
            "Given a positive integer, return True if no prime occurs twice in its factorisation.",
            "Is n free of divisors of the form k * k with k > 1?",
            "Check that all prime factors of n are different (1 passes).",
            "Return False if 4, 9, 16, 25 or another perfect "
            "square above one divides n, else True.",
        ),
        names=("is_square_free", "square_free", "no_square_divisor", "squarefree"),
        solutions=("""\
def <f>(n):
    return all(n % (k * k) for k in range(2, n + 1))
""", """\
def <f>(n):
    k = 2
    while k * k <= n:
        if n % (k * k) == 0:
            return False
        k += 1
    return True
""", """\
def <f>(n):
    p = 2
    while n > 1:
        if n % p == 0:
            n //= p
            if n % p == 0:
                return False
        p += 1
    return True
"""),
        inputs=lambda rng: (rng.choice((4, 8, 9, 12, 18, 20, 25, 45, 49, 50, 63, 75, 98))
            if chance(rng, 0.2) else rng.randint(1, 110),),
    ),
    Family(
        concept="is-prime-power",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether n is a power of "
            "a single prime (exponent one or more).",
            "Write a python function to tell if a positive integer "
            "equals p to the k for a prime p and some k >= 1.",
            "Given a positive integer, return True if exactly one prime divides it; 1 is False.",
            "Is n a prime, or a prime squared, cubed and so on?",
            "Check that the factorisation of n consists of one "
            "prime only, perhaps repeated (n = 1 fails).",
            "Return whether just one distinct prime factor occurs in the positive integer n.",
        ),
        more_phrasings=(
            "Write a function to test if n > 0 is p ** k with p prime and k >= 1.",
            "Write a python function to decide whether a positive number has one and only one distinct prime divisor, so that 1 does not qualify.",
            "Given n >= 1, return True if repeated multiplication of some one prime by itself, or the prime alone, makes n, else False.",
            "Is n, a positive integer other than 1, made of equal prime factors only?",
            "Test n > 0 for being a power of one prime, 1 excluded.",
            "Split a number of 1 or more into factors that can't be split further: is there at least one and are all of them the same?",
            "True iff omega(n) = 1, where omega counts the distinct prime factors of the positive integer n.",
            "7, 8 and 81 pass, while 12, which mixes 2 and 3, and 1, which has no prime in it, fail; test any positive number.",
        ),
        names=("is_prime_power", "prime_power", "single_prime", "power_of_a_prime"),
        solutions=("""\
def <f>(n):
    if n == 1:
        return False
    p = 2
    while n % p:
        p += 1
    while n % p == 0:
        n //= p
    return n == 1
""", """\
def <f>(n):
    return len([p for p in range(2, n + 1) if n % p == 0 and all(p % d for d in range(2, p))]) == 1
"""),
        inputs=lambda rng: (rng.choice((2, 3, 4, 8, 9, 16, 25, 27, 32, 37, 49, 64, 81))
            if coin(rng) else rng.choice((1, 6, 12, 18, 24, 36, 50, 100, rng.randint(1, 100))),),
    ),
    Family(
        concept="largest-prime-factor-at-most",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether a positive "
            "integer has no prime factor greater than <k>.",
            "Write a python function to tell if n is <k>-smooth, that is, "
            "all its prime factors are at most <k> (1 counts).",
            "Given a positive integer, return True if no prime above <k> divides it.",
            "Can n be built by multiplying only primes up to <k>? The number 1 can.",
            "Check that dividing n by 2, 3, ..., <k> as often as possible leaves 1.",
            "Return whether each prime dividing n is <k> or less.",
        ),
        more_phrasings=(
            "Write a function to test if all primes dividing n > 0 are <= <k>, which they are for 1.",
            "Write a python function to decide whether the prime decomposition of a positive number does without primes exceeding <k>.",
            "Given n >= 1, divide out the numbers 2 to <k> as often as they go into it, and return whether 1 is what remains.",
            "Is the largest prime factor of n, n being positive, no more than <k>, with True for n = 1?",
            "Test n > 0 for <k>-smoothness.",
            "Split a number of 1 or more into factors that can't be split further: is it so that none of them is bigger than <k>?",
            "True iff p <= <k> for every prime p dividing the positive integer n, and thus for n = 1.",
            "Only primes bigger than <k> do harm: if one of them divides the positive number, answer False, and otherwise, 1 included, True.",
        ),
        names=("is_smooth", "smooth", "only_small_primes", "no_big_prime"),
        solutions=("""\
def <f>(n):
    for d in range(2, <k> + 1):
        while n % d == 0:
            n //= d
    return n == 1
""", """\
def <f>(n):
    p = 2
    while n > 1:
        if n % p:
            p += 1
        elif p > <k>:
            return False
        else:
            n //= p
    return True
"""),
        inputs=lambda rng, k: (rng.choice((1, 2, 3, 4, 5, 6, 8, 9)) * rng.choice((1, 2, 6, k,
            k + 4, k + 6, 13, 17)),),
        parameters=lambda rng: {"k": rng.choice((3, 5, 7))},
    ),
    Family(
        concept="goldbach-first-pair",
        tags=("number-theory", "tuples"),
        phrasings=(
            "Write a function to split an even number n >= 4 into a tuple of "
            "two primes (p, q), p <= q, with p as small as possible.",
            "Write a python function to find primes p <= q with p + q == n "
            "for an even n above 2; return (p, q) with the least p.",
            "Given an even integer of at least 4, return the "
            "Goldbach pair (p, q) with the smallest first prime.",
            "Which two primes add up to the even number n? Smaller one "
            "first; choose the smallest possible first prime.",
            "Search the least prime p such that n - p is prime too, "
            "and return (p, n - p); n is even and n > 2.",
            "I need an even n split into two primes as a tuple in "
            "ascending order, the first as little as can be.",
        ),
        more_phrasings=(
            "Write a function to find primes p <= q with p + q == n for even n >= 4, smallest p, as a tuple.",
            "Write a python function to represent an even number from 4 on as the sum of two primes, returned in a tuple as (smaller, larger), the smaller being minimal.",
            "Given an even n > 2, go up through the primes p until n - p is a prime too, and return (p, n - p).",
            "For an even n of at least 4, which tuple of two primes with the total n begins with the smallest number, the lesser prime standing first?",
            "Goldbach partition (p, q) of even n >= 4, p minimal.",
            "An even number from 4 on is to be split in two parts, both of them over 1 and divisible only by 1 and themselves; make the first part as small as possible and give both as a tuple.",
            "The tuple (p, n - p) with p the least prime such that n - p is prime, n being an even integer greater than 2.",
            "10 is 3 + 7 and 5 + 5, and the answer is (3, 7), whose first prime is lower; 4 makes (2, 2); treat any even number over 2 like this.",
        ),
        names=("goldbach", "prime_pair_sum", "split_into_primes", "two_primes"),
        solutions=("""\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, n))

def <f>(n):
    for p in range(2, n):
        if is_prime(p) and is_prime(n - p):
            return (p, n - p)
""", """\
def <f>(n):
    primes = [p for p in range(2, n) if all(p % d for d in range(2, p))]
    p = next(p for p in primes if n - p in primes)
    return p, n - p
"""),
        inputs=lambda rng: (2 * rng.randint(2, 65),),
    ),
    Family(
        concept="is-emirp",
        tags=("number-theory",),
        phrasings=(
            "Write a function to check whether n is a prime whose "
            "reversed digits form a different prime.",
            "Write a python function to tell if n is an emirp: n and "
            "n read backwards are two different primes.",
            "Given a positive integer, return True if it is prime, "
            "not a palindrome, and prime when reversed.",
            "Is n prime and does turning its digits round give another prime (not n again)?",
            "Check that both n and its mirror image are prime and unequal.",
            "Return whether n (positive) is an emirp; palindromic primes such as 11 are not.",
        ),
        more_phrasings=(
            "Write a function to test if n > 0 is prime and becomes another prime when its digits are reversed.",
            "Write a python function to decide whether a positive number and its reversal in decimal are both prime without being the same number.",
            "Given n >= 1, return True if n has no divisors but 1 and n, and the number written the opposite way is a prime different from n; else False.",
            "Is n, a positive integer, a prime that turns into a prime other than itself when spelt backwards?",
            "Test n > 0 for being an emirp.",
            "See if a number of 1 or more is prime; then read it from right to left: is that a prime as well, but not the one you had?",
            "True iff n and rev(n) are prime and n != rev(n), rev(n) being the value of the reversed decimal digits of the positive integer n.",
            "13 passes thanks to 31, while 19 fails because of 91 = 7 * 13 and 101 fails because it reads the same; decide for any positive number.",
        ),
        names=("is_emirp", "reversible_prime", "emirp", "prime_both_ways"),
        solutions=("""\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def <f>(n):
    backwards = int(str(n)[::-1])
    return n != backwards and is_prime(n) and is_prime(backwards)
""", """\
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, n))

def <f>(n):
    m = int("".join(reversed(str(n))))
    return m != n and is_prime(n) and is_prime(m)
"""),
        inputs=lambda rng: (rng.choice((13, 17, 31, 37, 71, 73, 79, 97, 107, 113, 149, 157, 311))
            if coin(rng) else rng.choice((2, 7, 11, 19, 23, 101, 41, 43, 53,
            rng.randint(10, 130))),),
    ),
    Family(
        concept="euler-totient",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count the integers from 1 to "
            "n that share no factor above 1 with n.",
            "Write a python function to compute Euler's totient of a positive integer.",
            "Given a positive integer n, return how many k with "
            "1 <= k <= n have gcd(k, n) equal to 1.",
            "How many of the numbers 1, 2, ..., n are coprime to n?",
            "Return phi(n), the number of positive integers up "
            "to n relatively prime to n (phi(1) is 1).",
            "I need the count of numbers not above n whose greatest common divisor with n is one.",
        ),
        names=("totient", "phi", "euler_phi", "count_coprime"),
        solutions=("""\
from math import gcd

def <f>(n):
    return sum(1 for k in range(1, n + 1) if gcd(k, n) == 1)
""", """\
def <f>(n):
    result = n
    p = 2
    rest = n
    while rest > 1:
        if rest % p == 0:
            result -= result // p
            while rest % p == 0:
                rest //= p
        p += 1
    return result
""", """\
import math

def <f>(n):
    count = 0
    for k in range(1, n + 1):
        if math.gcd(n, k) == 1:
            count += 1
    return count
"""),
        inputs=one_integer(2, 90, 1, 13, 36, 60),
    ),
    Family(
        concept="list-coprime-below",
        tags=("number-theory",),
        phrasings=(
            "Write a function to list the positive integers below n that "
            "are coprime to n, in ascending order (n >= 2).",
            "Write a python function to return all k with 1 <= k < n and "
            "gcd(k, n) equal to 1, sorted; n is at least 2.",
            "Given n > 1, return the rising list of numbers less "
            "than n sharing only the divisor 1 with it.",
            "Which numbers from 1 to n - 1 have no common "
            "factor with n except 1? List them in order.",
            "Return the residues modulo n that can be inverted, as an increasing list (n > 1).",
            "I need every number under n that is relatively prime "
            "to n, smallest first, for n of two or more.",
        ),
        more_phrasings=(
            "Write a function to list the numbers from 1 to n - 1 that share no factor over 1 with n (n >= 2).",
            "Write a python function to collect, in increasing order, the totatives of an integer n > 1.",
            "Given n >= 2, return in ascending order those positive numbers smaller than n whose greatest common divisor with n is 1.",
            "Which positive numbers under n, n being 2 or more, have just 1 as a common divisor with n, smallest first?",
            "Ascending coprimes of n below n, n >= 2.",
            "Write down the numbers 1 to n - 1, cross out those that can be divided by something, other than 1, that also divides n, which is at least 2, and list the rest.",
            "The elements of the multiplicative group of integers modulo n, n >= 2, represented by 1, ..., n - 1 in increasing order.",
            "For 10 we get [1, 3, 7, 9], as the others share a 2 or a 5 with it; return such a list for n from 2 on.",
        ),
        names=("coprimes_below", "list_coprimes", "units_modulo", "relatively_prime_list"),
        solutions=("""\
from math import gcd

def <f>(n):
    return [k for k in range(1, n) if gcd(k, n) == 1]
""", """\
import math

def <f>(n):
    result = []
    for k in range(1, n):
        if math.gcd(n, k) == 1:
            result.append(k)
    return result
"""),
        inputs=one_integer(2, 26, 2, 30, 42),
    ),
    Family(
        concept="radical-of-number",
        tags=("number-theory",),
        phrasings=(
            "Write a function to multiply the distinct primes "
            "that divide a positive integer (1 for 1).",
            "Write a python function to compute the radical of n, the "
            "product of its different prime factors, each taken once.",
            "Given a positive integer, return the product of all primes dividing it; 1 gives 1.",
            "What do you get by multiplying each prime factor of "
            "n only once, however often it divides n?",
            "Return the largest square-free divisor of a positive integer.",
            "I need rad(n): 12 gives 6, because repeated prime factors are used a single time.",
        ),
        more_phrasings=(
            "Write a function to get the product of the different primes dividing n > 0.",
            "Write a python function to give the largest squarefree divisor of a positive number, which is 1 for 1.",
            "Given n >= 1, find its prime factors, strike out the repetitions, and return what the others multiply to, 1 if there are none.",
            "What is the radical of n, a positive integer?",
            "Product of the distinct prime factors of n > 0.",
            "Split a number of 1 or more into factors that can't be split further, keep one of each sort and multiply these; with none you get 1.",
            "rad(n), the product of all primes p with p | n, equal to 1 for n = 1, where n is a positive integer.",
            "8 shrinks to 2, 18 to 6, and 10 stays 10: all exponents in the prime factorisation of the positive n are set to one.",
        ),
        names=("radical", "product_of_primes", "squarefree_kernel", "rad"),
        solutions=("""\
def <f>(n):
    product = 1
    p = 2
    while n > 1:
        if n % p == 0:
            product *= p
            while n % p == 0:
                n //= p
        p += 1
    return product
""", """\
import math

def <f>(n):
    return math.prod(p for p in range(2, n + 1) if n % p == 0 and all(p % d for d in range(2, p)))
"""),
        inputs=lambda rng: (rng.choice((4, 8, 9, 12, 18, 25)) * rng.randint(1, 12)
            if chance(rng, 0.75) else rng.randint(1, 60),),
    ),
    Family(
        concept="sum-of-prime-factors-with-repeats",
        tags=("number-theory",),
        phrasings=(
            "Write a function to add the prime factors of n (n >= "
            "2), repeated ones as often as they divide it.",
            "Write a python function to compute the sum of the primes in "
            "the factorisation of n > 1, with multiplicity.",
            "Given an integer above 1, return the total of its "
            "prime factors; 12 = 2 * 2 * 3 gives 7.",
            "What do the primes whose product is n (at least 2) add up to, counting repeats?",
            "Split n > 1 into primes and return their sum, not leaving out equal ones.",
            "I need 2 + 2 + 5 for 20: all prime factors of a "
            "number above one summed, duplicates included.",
        ),
        more_phrasings=(
            "Write a function to sum the prime factors of n > 1, counting repeats.",
            "Write a python function to total the entries of the prime decomposition of a number from 2 on, where a prime that occurs several times is added several times.",
            "Given n >= 2, break it down into primes that multiply to n, and return these primes' sum.",
            "How much do all the prime factors of n (more than 1) come to, each taken with its multiplicity?",
            "Integer logarithm (sopfr) of n > 1: sum of primes with multiplicity.",
            "Split a number of 2 or more into factors that can't be split further, and put plus signs where the times signs were; what is it now?",
            "The sum of a_i * p_i for n = product of p_i ** a_i with distinct primes p_i and n >= 2.",
            "12 = 2 * 2 * 3 makes 2 + 2 + 3 = 7; a prime makes itself; compute it for any number above one.",
        ),
        names=("sum_prime_factors", "integer_log", "sopfr", "prime_factor_sum"),
        solutions=("""\
def <f>(n):
    total = 0
    p = 2
    while n > 1:
        while n % p == 0:
            total += p
            n //= p
        p += 1
    return total
""", """\
def <f>(n):
    d = 2
    while d * d <= n:
        if n % d == 0:
            return d + <f>(n // d)
        d += 1
    return n
"""),
        inputs=lambda rng: (rng.choice((2, 3, 4, 6, 8)) * rng.randint(1, 40),),
    ),
    Family(
        concept="exponent-of-prime",
        tags=("number-theory",),
        phrasings=(
            "Write a function to count how many times a positive "
            "integer can be divided by <p> without remainder.",
            "Write a python function to find the exponent of <p> in "
            "the prime factorisation of a positive integer.",
            "Given a positive integer, return the largest e "
            "for which <p> to the power e divides it.",
            "How often in a row can n (positive) be divided exactly by <p>?",
            "Return the number of factors <p> contained in n; 0 if <p> does not divide it.",
            "I need the multiplicity of the prime <p> in a positive integer.",
        ),
        names=("exponent_of", "count_factor", "valuation", "times_divisible"),
        solutions=("""\
def <f>(n):
    count = 0
    while n % <p> == 0:
        n //= <p>
        count += 1
    return count
""", """\
def <f>(n):
    if n % <p>:
        return 0
    return 1 + <f>(n // <p>)
""", """\
def <f>(n):
    e = 0
    while n % <p> ** (e + 1) == 0:
        e += 1
    return e
"""),
        inputs=lambda rng, p: (p ** rng.choice((0, 1, 1, 2, 2, 3)) * rng.randint(1, 20),),
        parameters=lambda rng: {"p": rng.choice((2, 3, 5, 7))},
    ),
    Family(
        concept="remove-all-factors",
        tags=("number-theory",),
        phrasings=(
            "Write a function to divide a positive integer by <p> as "
            "long as it is divisible and return what is left.",
            "Write a python function to remove every factor <p> from a positive integer.",
            "Given a positive integer, return its largest divisor that is not divisible by <p>.",
            "What remains of n when all factors <p> have been divided out?",
            "Keep dividing n by <p> while that leaves no remainder; return the final number.",
            "I need the part of a positive n that is free of the prime <p>.",
        ),
        more_phrasings=(
            "Write a function to divide n > 0 by <p> until it no longer goes evenly, and return the rest of n.",
            "Write a python function to take all factors of <p> out of a positive number and give what number this leaves.",
            "Given n >= 1, replace it by n / <p> for as long as it is a multiple of <p>, and return it at the end.",
            "What is the largest factor of a positive n that <p> does not divide?",
            "n > 0 stripped of all factors <p>.",
            "Share a number, 1 or more, in <p> equal parts and keep one of these, then do so with the part you kept, as long as it comes out even; what do you have at the end?",
            "The quotient of n by the highest power of the prime <p> that divides it, for a positive integer n.",
            "In the prime factorisation of the positive number every <p> is erased, and the other factors are multiplied again; that is the answer.",
        ),
        names=("remove_factor", "strip_factor", "without_factor", "divide_out"),
        solutions=("""\
def <f>(n):
    while n % <p> == 0:
        n //= <p>
    return n
""", """\
def <f>(n):
    return n if n % <p> else <f>(n // <p>)
""", """\
def <f>(n):
    return max(d for d in range(1, n + 1) if n % d == 0 and d % <p> != 0)
"""),
        inputs=lambda rng, p: (p ** rng.choice((0, 1, 1, 2, 2, 3)) * rng.randint(1, 20),),
        parameters=lambda rng: {"p": rng.choice((2, 3, 5, 7))},
    ),
)
