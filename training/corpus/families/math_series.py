"""Sums and products of series and ranges."""

from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="harmonic-sum",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute 1 + 1/2 + 1/3 + ... + 1/n, rounded to three decimals.",
            "Write a python function to return the nth harmonic "
            "number, rounded to 3 decimal places (n >= 1).",
            "Given n >= 1, add the reciprocals of 1 to n and round the sum to three decimals.",
            "What is the sum of 1/k for k = 1, ..., n, to three decimals?",
            "Return the total of the unit fractions from 1/1 "
            "to 1/n as a float with three decimals.",
            "I need H(n), the sum of the first n reciprocals, rounded to 3 places.",
        ),
        more_phrasings=(
            "Write a function to add up 1/k for k from 1 to n and round to 3 places.",
            "Write a python function to total the inverses of the first n positive integers and give the result with three decimals.",
            "Given n of at least 1, return one plus a half plus a third and so on, down to one nth, rounded to 3 decimals.",
            "What is the sum of 1 / 1, 1 / 2, ..., 1 / n to three decimal places?",
            "Harmonic number H(n), three decimals.",
            "Walk one metre, then half a metre, then a third of a metre, until the last bit is an nth of a metre. How far did you get? Round it to the millimetre.",
            "H_n, the sum over k = 1, ..., n of the fractions 1/k, rounded to three digits after the decimal point; n >= 1.",
            "For 4 the result is 2.083, as 1 + 0.5 + 0.333... + 0.25 makes 2.0833...; return this for n, rounding only at the end, to 3 decimals.",
        ),
        names=("harmonic_number", "harmonic_sum", "sum_of_reciprocals", "reciprocal_sum"),
        solutions=("""\
def <f>(n):
    return round(sum(1 / k for k in range(1, n + 1)), 3)
""", """\
def <f>(n):
    total = 0
    for k in range(1, n + 1):
        total += 1 / k
    return round(total, 3)
"""),
        inputs=lambda rng: (rng.randint(1, 60),),
    ),
    Family(
        concept="alternating-integers-sum",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute 1 - 2 + 3 - 4 + ... with n terms.",
            "Write a python function to add the odd and subtract the even integers from 1 to n.",
            "Given n >= 0, return the sum of 1..n where the even numbers carry a minus sign.",
            "What is 1 - 2 + 3 - 4 ... up to the term n, signs "
            "alternating and beginning with plus?",
            "Return the odd numbers up to n summed, minus the even numbers up to n summed.",
            "I need the alternating series of the first n "
            "positive integers: +1, -2, +3, and so on.",
        ),
        more_phrasings=(
            "Write a function to sum 1 to n with changing signs, starting with plus.",
            "Write a python function to evaluate the series in which each odd k up to n counts as +k and each even k as -k.",
            "Given n, return +1 - 2 + 3 - 4 and so on, with n the last number to be added or subtracted.",
            "By how much do the odd integers in 1..n outweigh the even ones in total (negative if the even ones are heavier)?",
            "Signed sum of 1..n: odd plus, even minus.",
            "Take one step forward, two back, three forward, four back, until you make n steps in one go. How far ahead of the start are you then?",
            "The sum over k from 1 to n of (-1)^(k+1) * k.",
            "Sum up all the odd numbers up to n, do the same with the even ones, and take the second result from the first: 5 gives 9 - 6 = 3.",
        ),
        names=("alternating_integers", "plus_minus_sum", "signed_total", "zigzag_sum"),
        solutions=("""\
def <f>(n):
    return sum(k if k % 2 else -k for k in range(1, n + 1))
""", """\
def <f>(n):
    return -(n // 2) if n % 2 == 0 else (n + 1) // 2
""", """\
def <f>(n):
    total = 0
    for k in range(1, n + 1):
        if k % 2 == 1:
            total += k
        else:
            total -= k
    return total
"""),
        inputs=lambda rng: (rng.randint(0, 60),),
    ),
    Family(
        concept="sum-of-neighbour-products",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute 1*2 + 2*3 + 3*4 + ... + n*(n+1).",
            "Write a python function to add up k * (k + 1) for all k from 1 to n.",
            "Given n >= 0, return the sum of the products of "
            "neighbouring integers from 1*2 to n*(n+1).",
            "What is the total of the first n products 1*2, 2*3, 3*4, ...?",
            "Return the sum of k squared plus k over k = 1..n.",
            "I need the sum of the first n pronic numbers starting with 2, 6, 12.",
        ),
        more_phrasings=(
            "Write a function to add the products k times (k + 1), k running from 1 to n.",
            "Write a python function to multiply each integer from 1 to n by its successor and total the results.",
            "For n >= 0, return the sum of the n products 1*2, 2*3, 3*4 and so on.",
            "What do you get by adding up all rectangles of k by k + 1 squares for k = 1, ..., n?",
            "Sum of i(i + 1) for i = 1..n.",
            "Multiply one by two, two by three, three by four and so on, n such products, and put them all together.",
            "The sum of the products of two consecutive integers k and k + 1 over all k with 1 <= k <= n.",
            "3 gives 2 + 6 + 12 = 20. Return, for n, the result of adding the first n of 2, 6, 12, 20, 30, ...",
        ),
        names=("sum_of_products", "neighbour_products", "product_series", "pronic_sum"),
        solutions=("""\
def <f>(n):
    return sum(k * (k + 1) for k in range(1, n + 1))
""", """\
def <f>(n):
    return n * (n + 1) * (n + 2) // 3
""", """\
def <f>(n):
    total = 0
    for k in range(1, n + 1):
        total += k * (k + 1)
    return total
"""),
        inputs=lambda rng: (rng.randint(0, 40),),
    ),
    Family(
        concept="sum-of-odd-squares",
        tags=("sequences",),
        phrasings=(
            "Write a function to add the squares of the first n odd numbers: 1 + 9 + 25 + ...",
            "Write a python function to compute the sum of the "
            "squares of the n smallest positive odd integers.",
            "Given n >= 0, return 1*1 + 3*3 + 5*5 + ... with n terms.",
            "What do the squares of the first n odd numbers add up to?",
            "Square each of the numbers 1, 3, 5, ... (n of them) and return the total.",
            "I need the sum of n odd squares, starting at 1.",
        ),
        more_phrasings=(
            "Write a function to sum the squares of 1, 3, 5, ... taking n of them.",
            "Write a python function to accumulate (2 * i - 1) ** 2 for i running from 1 to n.",
            "Given a count n, square as many odd integers, from 1 upwards, and return their total.",
            "How many tiles are needed for n square fields with the side lengths 1, 3, 5, 7, and so on?",
            "Total of the first n odd squares.",
            "Take one times one, three times three, five times five and so on until you have n results, and add them together.",
            "The sum of (2k + 1)^2 for k = 0, 1, ..., n - 1.",
            "With n = 4 it is 1 + 9 + 25 + 49 = 84, so n says how many odd numbers get squared and added, not where they end.",
        ),
        names=("odd_squares_sum", "sum_odd_squares", "squares_of_odd", "first_odd_squares"),
        solutions=("""\
def <f>(n):
    return sum((2 * k + 1) ** 2 for k in range(n))
""", """\
def <f>(n):
    return n * (2 * n - 1) * (2 * n + 1) // 3
""", """\
def <f>(n):
    return sum(k * k for k in range(1, 2 * n, 2))
"""),
        inputs=lambda rng: (rng.randint(0, 30),),
    ),
    Family(
        concept="sum-of-even-cubes",
        tags=("sequences",),
        phrasings=(
            "Write a function to add the cubes of the first n even numbers: 8 + 64 + 216 + ...",
            "Write a python function to compute the sum of the "
            "cubes of the n smallest positive even integers.",
            "Given n >= 0, return 2**3 + 4**3 + 6**3 + ... with n terms.",
            "What do the cubes of the first n positive even numbers add up to?",
            "Cube each of 2, 4, 6, ... (n of them) and return the total.",
            "I need the sum of n even cubes, starting at 8.",
        ),
        more_phrasings=(
            "Write a function to total the cubes of 2, 4, 6, ... using n of them.",
            "Write a python function to accumulate (2 * i) ** 3 over i from 1 through n.",
            "Given a count n, raise as many even numbers, from 2 upwards, to the third power and return their sum.",
            "How many unit cubes are there in n cubes with the edges 2, 4, 6, 8, and so on?",
            "Sum of the first n positive even cubes.",
            "Multiply two by itself three times over, as 2 * 2 * 2, then do the same with four, with six and so on for n numbers, and add all the results.",
            "The sum of (2k)^3 for k = 1, 2, ..., n.",
            "With n = 3 it is 8 + 64 + 216 = 288, so n tells how many even numbers, from 2 on, get cubed and added.",
        ),
        names=("even_cubes_sum", "sum_even_cubes", "cubes_of_even", "add_even_cubes"),
        solutions=("""\
def <f>(n):
    return sum((2 * k) ** 3 for k in range(1, n + 1))
""", """\
def <f>(n):
    return 2 * n * n * (n + 1) ** 2
""", """\
def <f>(n):
    total = 0
    for k in range(2, 2 * n + 1, 2):
        total += k ** 3
    return total
"""),
        inputs=lambda rng: (rng.randint(0, 25),),
    ),
    Family(
        concept="sum-of-factorials",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute 1! + 2! + ... + n!.",
            "Write a python function to add up the factorials of all integers from 1 to n.",
            "Given n >= 0, return the total of the factorials 1!, 2!, ..., n! (0 for n = 0).",
            "What do the first n factorials, starting with 1!, sum to?",
            "Return the sum of k! over k = 1, 2, ..., n.",
            "I need factorials of one up to n added together.",
        ),
        names=("sum_of_factorials", "factorial_sum", "add_factorials", "total_of_factorials"),
        solutions=("""\
from math import factorial

def <f>(n):
    return sum(factorial(k) for k in range(1, n + 1))
""", """\
def <f>(n):
    total = 0
    product = 1
    for k in range(1, n + 1):
        product *= k
        total += product
    return total
"""),
        inputs=lambda rng: (rng.randint(0, 12),),
    ),
    Family(
        concept="repeated-digit-series",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute <d> + <d><d> + <d><d><d> + ... "
            "with n terms, each having one digit <d> more.",
            "Write a python function to add the n numbers that consist of 1, 2, ..., n digits <d>.",
            "Given n >= 0, return the sum of <d>, <d><d>, <d><d><d>, ... with n terms.",
            "What is the total of the first n numbers written with the digit <d> only?",
            "Sum the numbers <d>, <d><d>, <d><d><d> and so on until n of them are added.",
            "I need the series in which the kth term repeats the "
            "digit <d> k times, summed over n terms.",
        ),
        names=("repeated_digit_sum", "growing_number_sum", "digit_series", "sum_of_repdigits"),
        solutions=("""\
def <f>(n):
    return sum(int("<d>" * k) for k in range(1, n + 1))
""", """\
def <f>(n):
    total, term = 0, 0
    for _ in range(n):
        term = term * 10 + <d>
        total += term
    return total
"""),
        inputs=lambda rng, d: (rng.randint(0, 9),),
        parameters=lambda rng: {"d": rng.randint(1, 9)},
    ),
    Family(
        concept="sum-of-numbers-not-divisible",
        tags=("sequences", "numbers"),
        phrasings=(
            "Write a function to add up the integers from 1 to n that are not divisible by <k>.",
            "Write a python function to compute the sum of 1..n leaving out every multiple of <k>.",
            "Given n >= 0, return the total of all positive "
            "integers up to n which <k> does not divide.",
            "What do the numbers 1, 2, ..., n sum to if each multiple of <k> is skipped?",
            "Sum all numbers from 1 through n with a non-zero remainder modulo <k>.",
            "I need 1 + 2 + ... + n without <k> and its multiples.",
        ),
        more_phrasings=(
            "Write a function to sum 1 to n without the multiples of <k>.",
            "Write a python function to total the integers i in 1..n that leave a remainder when divided by <k>.",
            "For a limit n, itself included, add those positive integers which are no multiple of <k>, and return the result.",
            "How much is left of the total 1 + 2 + ... + n once everything that <k> divides has been taken out?",
            "Sum of all i <= n, i >= 1, not divisible by <k>.",
            "Count from 1 to n and keep silent at every number in the times table of <k>. What do the numbers said aloud add up to?",
            "The sum over 1 <= i <= n with i mod <k> not equal to 0 of i.",
            "First take the sum of all numbers up to n, then subtract the multiples of <k> among them.",
        ),
        names=("sum_not_divisible", "skip_multiples", "sum_without_multiples", "rest_sum"),
        solutions=("""\
def <f>(n):
    return sum(i for i in range(1, n + 1) if i % <k> != 0)
""", """\
def <f>(n):
    m = n // <k>
    return n * (n + 1) // 2 - <k> * m * (m + 1) // 2
""", """\
def <f>(n):
    total = 0
    for i in range(1, n + 1):
        if i % <k>:
            total += i
    return total
"""),
        inputs=lambda rng, k: (rng.choice((0, k - 1, k, rng.randint(1, 100), rng.randint(1, 40))),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5, 6, 7, 10))},
    ),
    Family(
        concept="digit-sum-of-range",
        tags=("numbers", "sequences"),
        phrasings=(
            "Write a function to add up all the digits of all the integers from 1 to n.",
            "Write a python function to compute the total of the digit sums of 1, 2, ..., n.",
            "Given n >= 0, return the sum of every digit needed to write the numbers 1 to n.",
            "If 1, 2, 3, ..., n are written down, what do all the digits add up to?",
            "Return the sum over k = 1..n of the digit sum of k.",
            "I need the digits of all page numbers from 1 to n summed.",
        ),
        names=("total_digit_sum", "digits_of_range", "all_digits_sum", "sum_digits_up_to"),
        solutions=("""\
def <f>(n):
    return sum(int(d) for k in range(1, n + 1) for d in str(k))
""", """\
def <f>(n):
    total = 0
    for k in range(1, n + 1):
        while k > 0:
            total += k % 10
            k //= 10
    return total
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 12), rng.randint(10, 60),
            rng.randint(60, 250))),),
    ),
    Family(
        concept="count-digits-of-pages",
        tags=("numbers",),
        phrasings=(
            "Write a function to count the digits needed to write all the integers from 1 to n.",
            "Write a python function to return how many digits are printed "
            "in the page numbers of a book with the pages 1 to n.",
            "Given n >= 0, return the total length of the numbers 1, 2, ..., n in decimal.",
            "How many single digits does one type when writing 1, 2, 3, ..., n?",
            "Return the sum of the digit counts of all numbers from 1 through n.",
            "A book has n pages numbered from 1: how many digits "
            "do all the page numbers have together?",
        ),
        more_phrasings=(
            "Write a function to count all digits printed when numbering from 1 to n.",
            "Write a python function to add up how many decimal digits each of the integers 1, ..., n has.",
            "For n >= 0, return the length of the string made by writing the numbers 1 to n directly behind one another.",
            "How many figures does a printer have to set for the page numbers 1 to n?",
            "Total digit count of 1..n.",
            "Number n doors with small figures, where door 12 takes two of them and door 100 takes three. How many figures do you need in all?",
            "The sum over k = 1, ..., n of the number of decimal digits of k.",
            "12 gives 15: nine numbers with one digit make 9, and 10, 11, 12 make 6 more. Compute this for n, 0 for n = 0.",
        ),
        names=("page_digits", "digits_printed", "count_page_digits", "typed_digits"),
        solutions=("""\
def <f>(n):
    return sum(len(str(k)) for k in range(1, n + 1))
""", """\
def <f>(n):
    return len("".join(str(k) for k in range(1, n + 1)))
""", """\
def <f>(n):
    count = 0
    power = 1
    while power <= n:
        count += n - power + 1
        power *= 10
    return count
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 12), rng.randint(10, 99),
            rng.randint(95, 300))),),
    ),
    Family(
        concept="product-of-range",
        tags=("numbers",),
        phrasings=(
            "Write a function to multiply all the integers from a to b, both included (a <= b).",
            "Write a python function to compute a * (a + 1) * ... * b for integers a <= b.",
            "Given two integers a <= b, return the product of "
            "every integer in the closed range from a to b.",
            "What do you get by multiplying all whole numbers between a and b, the ends included?",
            "Return the product of b - a + 1 consecutive "
            "integers beginning with a and ending with b.",
            "I need the range from a through b multiplied "
            "together rather than summed; a is not above b.",
        ),
        more_phrasings=(
            "Write a function to multiply together all whole numbers from a up to b, a <= b, ends included.",
            "Write a python function to return the product of the consecutive integers a, a + 1, ..., b, where a is at most b.",
            "Given a lower bound a and an upper bound b with a <= b, multiply every integer that is neither below a nor above b.",
            "What comes out when all the integers in the interval [a, b], a <= b, are multiplied?",
            "Product of the integers a..b inclusive, a <= b.",
            "Start at the smaller number a and multiply by the following number, again and again, until b has been used as well; negative numbers and zero are fine.",
            "The product of all integers i with a <= i <= b, given that a <= b.",
            "3 and 6 give 3 * 4 * 5 * 6 = 360, 5 and 5 give 5, and -1 and 4 give 0. The first argument is not above the second.",
        ),
        names=("product_of_range", "multiply_range", "range_product", "product_between"),
        solutions=("""\
import math

def <f>(a, b):
    return math.prod(range(a, b + 1))
""", """\
def <f>(a, b):
    product = 1
    for n in range(a, b + 1):
        product *= n
    return product
"""),
        inputs=lambda rng: (a := rng.choice((-4, -3, -2, 1, 2, 3, 4, 5, 6, 9)),
            a + rng.randint(0, 6)),
    ),
    Family(
        concept="square-of-sum-minus-sum-of-squares",
        tags=("sequences",),
        phrasings=(
            "Write a function to compute the square of the sum 1 + "
            "... + n minus the sum of the squares of 1 to n.",
            "Write a python function to return (1 + 2 + ... + n) ** 2 - (1 + 4 + ... + n ** 2).",
            "Given n >= 0, by how much does the squared sum of "
            "1..n exceed the sum of the squares of 1..n?",
            "How much bigger is the square of the total of the first n "
            "positive integers than the total of their squares?",
            "Return the difference \"square of the sum less sum of "
            "the squares\" for the integers from 1 to n.",
            "I need sum(1..n) squared, reduced by every k squared for k from 1 to n.",
        ),
        more_phrasings=(
            "Write a function to subtract the sum of the squares of 1..n from the square of the sum of 1..n.",
            "Write a python function to get the gap between two totals for the first n positive integers: add then square, less square then add.",
            "For n >= 0, square the sum of the integers 1 to n, take off each of their squares, and return what remains.",
            "If one person adds 1 to n and squares the result and another squares each of them and adds the squares, how far is the first ahead?",
            "(1 + ... + n)^2 - (1^2 + ... + n^2).",
            "Add up all the numbers to n and multiply the result by itself. Then take away one times one, two times two, and so on to n times n. What's left?",
            "The difference S^2 - Q, where S is the sum of k and Q the sum of k^2 over k = 1, ..., n.",
            "For 3: the sum 6 squared is 36, the squares 1, 4, 9 make 14, so the result is 22. Return this for n.",
        ),
        names=("square_difference", "sum_square_difference", "squares_gap", "mixed_products"),
        solutions=("""\
def <f>(n):
    return sum(range(1, n + 1)) ** 2 - sum(k * k for k in range(1, n + 1))
""", """\
def <f>(n):
    total = n * (n + 1) // 2
    squares = n * (n + 1) * (2 * n + 1) // 6
    return total * total - squares
"""),
        inputs=lambda rng: (rng.randint(0, 40),),
    ),
    Family(
        concept="first-n-where-sum-reaches",
        tags=("sequences", "searching"),
        phrasings=(
            "Write a function to find the smallest n for which 1 "
            "+ 2 + ... + n is at least a given number.",
            "Write a python function to return how many of the integers 1, 2, 3, ... "
            "must be added, in order, to reach or pass s (0 for s = 0).",
            "Given s >= 0, return the least n with 1 + 2 + ... + n >= s.",
            "I save 1 coin on the first day, 2 on the second, and so on: "
            "after how many days do I have at least s coins?",
            "How many rows does a triangle of coins (1, 2, 3, "
            "... per row) need to hold s coins or more?",
            "Return the index of the first triangular number, T(0) = 0, not below s.",
        ),
        more_phrasings=(
            "Write a function to get the least n with 1 + 2 + ... + n not below s (0 if s is 0).",
            "Write a python function to count the consecutive integers from 1 on that one needs for a total of s or more, s being at least 0.",
            "For s >= 0, keep adding 1, then 2, then 3, until the sum is no longer less than s, and return how many numbers were added.",
            "How many rows must a triangle of 1, 2, 3, ... bowling pins have so that at least s pins stand in it?",
            "Smallest n with triangular number T(n) >= s.",
            "I do one push-up today, two tomorrow, three the day after, and go on like that. On how many days do I have to do it until I have s push-ups or more? None if s is 0.",
            "The minimum of all integers n >= 0 such that n(n + 1)/2 >= s, for s >= 0.",
            "10 gives 4, since 1 + 2 + 3 + 4 is exactly 10, while 11 gives 5; 0 needs no number at all, so 0.",
        ),
        names=("terms_to_reach", "days_to_save", "count_until_sum", "smallest_count"),
        solutions=("""\
def <f>(s):
    n = total = 0
    while total < s:
        n += 1
        total += n
    return n
""", """\
from itertools import count

def <f>(s):
    return next(n for n in count() if n * (n + 1) // 2 >= s)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 12), rng.randint(10, 200), 15, 16, 21, 36,
            55, 56)),),
    ),
)
