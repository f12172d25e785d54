"""Number puzzles: processes on digits, magic squares, games of taking away, bit tricks."""

from training.corpus.draw import chance, coin, integer_list, integers, one_integer
from training.corpus.family import Family


def magic(rng):
    """A square of numbers, magic every second time, otherwise nearly so."""
    a, b, c = rng.randint(5, 12), rng.randint(1, 4), rng.randint(1, 4)
    square = [[a - b, a + b + c, a - c], [a + b - c, a, a - b + c], [a + c, a - b - c, a + b]]
    if chance(rng, 0.6):
        i, j = rng.sample(range(3), 2)
        square[i], square[j] = square[j], square[i]
    return square


FAMILIES = (
    Family(
        concept="collatz-peak",
        tags=("numbers", "sequences"),
        phrasings=(
            "Write a function to find the largest number in the Collatz sequence "
            "from n down to 1 (halve even numbers, 3n + 1 for odd ones).",
            "Write a python function to return the highest value reached when n is replaced by "
            "n / 2 if even and 3 * n + 1 if odd until it is 1; n itself counts.",
            "Given n >= 1, return the maximum of its hailstone sequence, the start included.",
            "How high does the Collatz process climb that starts at n and ends at 1?",
            "Follow n -> n // 2 (even) or 3n + 1 (odd) to 1 and return "
            "the greatest number met on the way, n included.",
            "I need the peak of the 3n + 1 sequence starting with n.",
        ),
        more_phrasings=(
            "Write a function to get the maximum of the Collatz sequence of n.",
            "Write a python function to compute the top value among n and its successors under halving if even, tripling plus one if odd, down to 1.",
            "For a positive integer n, run the hailstone rule until 1 appears and give the biggest number that turned up, the start counting too.",
            "What is the largest number in the 3n + 1 orbit of n, stopping at 1?",
            "Highest term of the hailstone sequence from n.",
            "Halve it when you can, otherwise triple it and add one, until you are at 1; what is the biggest number you wrote down, the first one included?",
            "The maximum of the Collatz trajectory n, T(n), T(T(n)), ..., 1, where T(x) = x / 2 for even x and 3x + 1 for odd x.",
            "3 gives 16, since it runs 3, 10, 5, 16, 8, 4, 2, 1, and 8 gives 8: return that number for n.",
        ),
        names=("collatz_peak", "hailstone_maximum", "highest_value", "peak"),
        solutions=("""\
def <f>(n):
    peak = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
    return peak
""", """\
def <f>(n):
    if n == 1:
        return 1
    if n % 2:
        return max(n, <f>(3 * n + 1))
    return max(n, <f>(n // 2))
"""),
        inputs=one_integer(1, 26),
    ),
    Family(
        concept="longest-collatz-start-below",
        tags=("numbers", "sequences"),
        phrasings=(
            "Write a function to find the start below n with the longest Collatz "
            "sequence (to 1), the smallest start if several are as long.",
            "Write a python function to return which number from 1 to n - 1 takes the "
            "most 3n + 1 steps to reach 1; ties go to the smaller number.",
            "Given n > 1, return the positive integer less than n whose "
            "hailstone sequence is longest, the first of equals.",
            "Which number under n needs the most Collatz steps (even: halve, odd: "
            "triple and add one) until 1? The smallest in case of a tie.",
            "Compare the lengths of the Collatz sequences of 1, 2, ..., n - 1 and "
            "return the start of the longest, the least on ties.",
            "I need the start value smaller than n with the maximal "
            "number of Collatz steps, the lowest such value.",
        ),
        more_phrasings=(
            "Write a function to find the number below n with the most Collatz steps, the smallest on ties.",
            "Write a python function to determine who among the positive integers under n needs longest to arrive at 1 under halving (even) and 3x + 1 (odd), preferring the lower start.",
            "For n > 1, examine every hailstone run beginning at 1 up to n - 1 and return the beginning of the one with the most terms; equal length goes to the lesser.",
            "Which start value in 1..n - 1 makes the longest 3x + 1 chain, the first such if several do?",
            "Start < n of the longest hailstone run, smallest if tied.",
            "Try every number lower than n: halve it if even, else triple it and add one, till you are at 1. Tell me which number kept you busy longest, the lowest if there is a draw.",
            "The least x in [1, n - 1] that maximizes the total stopping time of the Collatz map.",
            "For n = 10 it is 9 with its 19 steps, and for n = 9 it is 7 with its 16; return the record holder for any n over 1.",
        ),
        names=("longest_collatz", "best_start", "longest_start", "most_steps"),
        solutions=("""\
def <f>(n):
    def steps(x):
        count = 0
        while x != 1:
            x = x // 2 if x % 2 == 0 else 3 * x + 1
            count += 1
        return count
    return max(range(1, n), key=steps)
""", """\
from functools import lru_cache

@lru_cache(None)
def length(x):
    if x == 1:
        return 1
    return 1 + length(3 * x + 1 if x % 2 else x // 2)

def <f>(n):
    best = 1
    for start in range(2, n):
        if length(start) > length(best):
            best = start
    return best
"""),
        inputs=one_integer(2, 60),
    ),
    Family(
        concept="reverse-and-add-steps",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to count how often a number must be added to its digit "
            "reversal until the result is a palindrome, 0 if it is one already.",
            "Write a python function to return the number of reverse-and-add steps that "
            "lead from n to a palindromic number (none if n is a palindrome).",
            "Given n, repeatedly replace it by n plus n with reversed digits; return "
            "after how many steps it first reads the same backwards.",
            "After how many additions of its own mirror number does n become "
            "a palindrome? The answer for a palindrome is 0.",
            "Count the rounds of n = n + reversed(n) needed to reach a number "
            "equal to its reversal, counting none for a palindrome.",
            "I need the palindrome delay of n: steps of adding the "
            "reversed number until a palindrome appears.",
        ),
        more_phrasings=(
            "Write a function to count the reverse-and-add steps from n to a palindrome.",
            "Write a python function to determine how many times the number has to be increased by its own digits read backwards before it reads alike from both ends.",
            "For n, give the number of repetitions of \"add the reversed number\" that it takes to get a palindromic number; 0 if n is one to begin with.",
            "How many rounds of summing a number and its reflection does n need to become symmetric in its digits?",
            "Steps of n + reverse(n) until a palindrome.",
            "Write the number backwards, add both, and do the same with the sum until it is the same forwards and backwards; how often did you have to add?",
            "The least k >= 0 such that the kth iterate of x -> x + rev(x) from n is a palindrome in base ten.",
            "56 takes 1 because 56 + 65 = 121, 57 takes 2 (132, then 363), and 44 takes none: return the count for n.",
        ),
        names=("reverse_and_add", "palindrome_steps", "steps_to_palindrome", "palindrome_delay"),
        solutions=("""\
def <f>(n):
    steps = 0
    while str(n) != str(n)[::-1]:
        n += int(str(n)[::-1])
        steps += 1
    return steps
""", """\
def <f>(n):
    mirror = int(str(n)[::-1])
    if n == mirror:
        return 0
    return 1 + <f>(n + mirror)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 88), rng.randint(100, 195), 59, 68, 77, 79,
            86, 87, 176)),),
    ),
    Family(
        concept="reverse-and-add-result",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to find the first palindrome reached when a number is added "
            "to its digit reversal again and again (n itself if it is one).",
            "Write a python function to return the palindromic number at which repeated adding of "
            "the reversed digits to n stops first; a palindrome is returned as is.",
            "Given n, replace it by n plus its mirror number until it is "
            "a palindrome and return that palindrome.",
            "Which palindrome does the reverse-and-add process starting "
            "at n arrive at first (n if it already is one)?",
            "Add the number with reversed digits to n as long as n is no "
            "palindrome; return the final n.",
            "I need the palindrome that results from n by repeated n = n "
            "+ reversed(n), n unchanged when palindromic.",
        ),
        more_phrasings=(
            "Write a function to get the palindrome that reverse-and-add leads to from n.",
            "Write a python function to keep increasing a number by its own digits read backwards until it reads alike from both ends, and return it.",
            "For n, give the first number in the series n, n + reversed n, ... that is symmetric in its digits, be it n itself.",
            "Where does one end up when summing a number and its reflection is repeated till a palindromic number shows?",
            "First palindrome of the reverse-and-add process.",
            "Write the number backwards and add both; do it again with the sum unless it is already the same forwards and backwards. What number do you stop at?",
            "The first palindromic iterate, the zeroth included, of x -> x + rev(x) starting from n in base ten.",
            "57 gives 363 by way of 132, while 44 gives 44 at once: return the final number for n.",
        ),
        names=("first_palindrome", "palindrome_reached", "reverse_add", "palindrome_result"),
        solutions=("""\
def <f>(n):
    while str(n) != str(n)[::-1]:
        n += int(str(n)[::-1])
    return n
""", """\
def <f>(n):
    mirror = int(str(n)[::-1])
    return n if n == mirror else <f>(n + mirror)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(10, 88), rng.randint(100, 195),
            rng.randint(200, 290))),),
    ),
    Family(
        concept="kaprekar-step",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to subtract the ascending arrangement of a number's "
            "digits, written with four digits, from the descending one.",
            "Write a python function to do one Kaprekar step on n < 10000: pad to four digits, "
            "then digits sorted falling minus digits sorted rising, as numbers.",
            "Given n below 10000, fill it with leading zeros to 4 digits and return "
            "the largest minus the smallest arrangement of these digits.",
            "What is the difference between the greatest and the least number formed "
            "from the four digits of n (leading zeros count as digits)?",
            "Return the next term of Kaprekar's routine for a number with "
            "up to four digits, padded to four.",
            "I need one round of the 6174 game: sort the four digits (zeros in "
            "front if needed) both ways, falling minus rising.",
        ),
        more_phrasings=(
            "Write a function to do one Kaprekar step on a number padded to four digits.",
            "Write a python function to compute the difference between the biggest and smallest number formed from the digits of n, where n is first given zeros in front up to four places.",
            "Take a number of at most four digits, make it four with zeros on the left, and return what is left when the ordering from low to high is taken from the ordering from high to low.",
            "What does the four-digit Kaprekar routine make out of n in a single round?",
            "Four-digit descending minus ascending digit arrangement of n.",
            "Write the number on four cards, using noughts if it is too short; lay the cards to the biggest number and to the smallest one, and tell me by how much they differ.",
            "K(n) = D - A, where D and A are the integers whose decimal digits are those of n, zero-extended to width four, in non-increasing and non-decreasing order.",
            "3524 becomes 5432 - 2345 = 3087 and 21 becomes 2100 - 12 = 2088; return this number for any n under 10000.",
        ),
        names=("kaprekar_step", "kaprekar", "next_kaprekar", "digits_difference"),
        solutions=("""\
def <f>(n):
    digits = sorted(str(n).zfill(4))
    low = int("".join(digits))
    high = int("".join(reversed(digits)))
    return high - low
""", """\
def <f>(n):
    a, b, c, d = sorted(f"{n:04}", reverse=True)
    return int(a + b + c + d) - int(d + c + b + a)
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 9999), rng.randint(1000, 9999),
            rng.randint(1, 99))),),
    ),
    Family(
        concept="steps-to-6174",
        tags=("numbers", "strings"),
        phrasings=(
            "Write a function to count the Kaprekar steps from n to 6174: each takes "
            "the four digits (zeros in front) falling minus rising.",
            "Write a python function to return how many times descending minus ascending "
            "digits (four digits, zero-padded) must be formed until n is 6174.",
            "Given n below 10000 whose digits, padded to four, are not all equal, "
            "return the number of rounds of Kaprekar's routine to 6174.",
            "How many rounds of largest minus smallest arrangement of the "
            "four digits lead from n to 6174 (0 for 6174 itself)?",
            "Apply Kaprekar's routine with four digits to n until it is "
            "6174 and return the number of applications.",
            "I need the step count to Kaprekar's constant 6174; numbers are padded "
            "with zeros to four digits, not all digits are the same.",
        ),
        more_phrasings=(
            "Write a function to count the Kaprekar iterations n needs to hit 6174.",
            "Write a python function to determine the number of times the biggest less the smallest four-digit rearrangement (leading zeros used) must replace n before it equals 6174.",
            "For a number of at most four digits, not all alike, give how many rounds of the four-place Kaprekar routine bring it to its fixed point 6174.",
            "After how many subtractions of digits sorted upwards from digits sorted downwards, four places each, does n turn into 6174?",
            "Kaprekar rounds from n to 6174 (4 digits).",
            "Lay the four digits, noughts in front if need be, to the biggest and the smallest number and subtract; go on with the result till it is 6174 and say how often you subtracted.",
            "The least k >= 0 with K applied k times to n equal to 6174, K being the difference of the non-increasing and non-decreasing arrangement of the four zero-padded digits.",
            "3524 needs 3 rounds (3087, 8352, 6174), and 6174 none; return the number of rounds for n.",
        ),
        names=("kaprekar_steps", "steps_to_6174", "routine_length", "count_rounds"),
        solutions=("""\
def <f>(n):
    steps = 0
    while n != 6174:
        digits = "".join(sorted(str(n).zfill(4)))
        n = int(digits[::-1]) - int(digits)
        steps += 1
    return steps
""", """\
def <f>(n):
    if n == 6174:
        return 0
    low = sorted(f"{n:04}")
    return 1 + <f>(int("".join(low[::-1])) - int("".join(low)))
"""),
        inputs=lambda rng: (6174 if chance(rng, 0.05) else 1111 * rng.randint(1, 8) +
            rng.choice((1, 7, 20, 38, 95, 300, 512, 746)),),
    ),
    Family(
        concept="is-magic-square",
        tags=("matrices", "validation"),
        phrasings=(
            "Write a function to check whether a square matrix has equal "
            "sums in all rows, all columns and both diagonals.",
            "Write a python function to tell if all rows, columns and the two main "
            "diagonals of a square of numbers add up to the same value.",
            "Given a square list of lists, return True if every row, every "
            "column and both diagonals have one common sum.",
            "Is the square magic, meaning that rows, columns and diagonals "
            "all sum to the same number (any numbers allowed)?",
            "Check the sums of a square matrix in all lines, across, down "
            "and diagonal, for equality.",
            "I need to know if a square grid of integers has a single sum along "
            "all rows, columns and its two diagonals; return a bool.",
        ),
        more_phrasings=(
            "Write a function to check if a square grid of numbers is magic.",
            "Write a python function to verify that one and the same total comes out along each row, each column and the two diagonals of an n by n matrix.",
            "Take a square matrix and answer True when all its lines, across, down and corner to corner, give an identical sum, otherwise False; the entries may be any numbers.",
            "Do the rows, the columns and both corner-to-corner lines of this square have the same total without exception?",
            "Magic square test by sums only (bool).",
            "Add the numbers across, down and slantwise through the corners; say True if you get the same answer each time and False if one is different.",
            "A predicate true of an n x n matrix iff its n row sums, n column sums, trace and antidiagonal sum coincide; distinctness of entries is not required.",
            "One row, one column or one of the two diagonals with another sum than the rest is enough to return False for the square; if there is none return True.",
        ),
        names=("is_magic", "magic_square", "check_magic", "all_sums_equal"),
        solutions=("""\
def <f>(square):
    n = len(square)
    sums = {sum(row) for row in square} | {sum(column) for column in zip(*square)}
    sums.add(sum(square[i][i] for i in range(n)))
    sums.add(sum(square[i][n - 1 - i] for i in range(n)))
    return len(sums) == 1
""", """\
def <f>(m):
    n = len(m)
    goal = sum(m[0])
    lines = m + [list(c) for c in zip(*m)]
    lines += [[m[i][i] for i in range(n)], [m[i][-1 - i] for i in range(n)]]
    return all(sum(line) == goal for line in lines)
"""),
        inputs=lambda rng: (magic(rng),),
    ),
    Family(
        concept="subtraction-game-winner",
        tags=("logic", "dynamic-programming"),
        phrasings=(
            "Write a function to check whether the player to move wins when players in turn "
            "take 1 to <k> stones from n and whoever takes the last stone wins.",
            "Write a python function to tell if the first player can force a win in a pile "
            "of n stones, each move removing 1 to <k>, the last stone winning.",
            "Given n stones, of which two players alternately take one to <k>, return "
            "True if the starter wins with best play (taking the last wins).",
            "Does the beginner win the game of removing 1 to <k> matches from n, if the "
            "one who takes the last match wins and both play perfectly?",
            "Decide whether position n is won for the mover when up to <k> counters "
            "(at least 1) may be taken and taking the last one wins.",
            "I need to know if starting is an advantage in the last-stone-wins game "
            "with n stones and 1 to <k> stones per move; return a bool.",
        ),
        more_phrasings=(
            "Write a function to check if the first player wins a pile of n when 1 to <k> may be taken per turn and the last taker wins.",
            "Write a python function to determine for perfect play whether the one to move at n counters gets the last counter, <k> being the most and 1 the least per move.",
            "Given n matches and two players who alternately pick up at least 1 and at most <k> of them, return True if whoever begins can be sure of picking up the last one, else False.",
            "Can the beginner secure the final stone of n if every turn removes at least one and no more than <k>?",
            "Is n a win in the take-1-to-<k>, last-wins game?",
            "We take turns eating between one and <k> sweets from a heap of n, and who eats the last has won; can I, going first, win no matter what you do? Answer True or False.",
            "True iff n is an N-position of the subtraction game with subtraction set {1, ..., <k>} under normal play.",
            "The first player loses only if n is divisible by one more than <k>; return a bool saying whether he wins the game of taking up to <k> (at least 1), last taker winning.",
        ),
        names=("first_player_wins", "can_win", "starter_wins", "winning_position"),
        solutions=("""\
def <f>(n):
    return n % (<k> + 1) != 0
""", """\
def <f>(n):
    wins = [False]
    for stones in range(1, n + 1):
        wins.append(any(not wins[stones - t] for t in range(1, min(<k>, stones) + 1)))
    return wins[n]
"""),
        inputs=lambda rng, k: (rng.choice((rng.randint(1, 30), (k + 1) * rng.randint(1, 6))),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="nim-winner",
        tags=("logic", "bits"),
        phrasings=(
            "Write a function to check whether the player to move wins a game of Nim "
            "with the given heaps, where taking the last object wins.",
            "Write a python function to tell if the first player can force a win in Nim: a "
            "move takes any positive number from one heap, the last taker wins.",
            "Given heap sizes, return True if the mover wins Nim under normal "
            "play, that is if the XOR of the sizes is not zero.",
            "Does the beginner win when two perfect players alternately remove "
            "objects from one of the heaps and the last object wins?",
            "Decide if a Nim position (list of pile sizes, last stone "
            "wins) is a win for the player whose turn it is.",
            "I need to know whether the starter wins Nim with these piles, if one may take as "
            "many as one likes from a single pile and must not be left without a move.",
        ),
        more_phrasings=(
            "Write a function to check if the player to move wins Nim with the given piles under normal play.",
            "Write a python function to determine from the pile sizes whether starting guarantees victory when one removes as many as one likes from a single pile and the final remover wins.",
            "Given a list of heap sizes, return True if the one whose turn it is has a winning strategy in last-takes-wins Nim, False otherwise.",
            "With best play on both sides, will the starter of this Nim position take the last stone?",
            "Nim first-player win test from heap sizes (bool).",
            "There are rows of matches; in turn we take some from one row, at least one, and whoever clears the table wins. Say True if the one who goes first can always manage it.",
            "True iff the heap sizes' bitwise exclusive or (0 for no heaps) is nonzero, that is, the normal-play Nim position is an N-position.",
            "A player facing two equal heaps, or none at all, is lost, so [3, 3] and [] are False, while [1, 2] is True: decide this for any list of heaps when taking last wins.",
        ),
        names=("nim_winner", "first_wins", "is_winning", "nim"),
        solutions=("""\
from functools import reduce
from operator import xor

def <f>(heaps):
    return reduce(xor, heaps, 0) != 0
""", """\
def <f>(heaps):
    total = 0
    for heap in heaps:
        total ^= heap
    return total > 0
"""),
        inputs=lambda rng: (lambda v: (v + [v[0] ^ v[1]] if coin(rng) else v + integers(rng, 1, 7,
            rng.randint(0, 2)),))(integers(rng, 1, 7, 2)),
    ),
    Family(
        concept="number-from-gray-code",
        tags=("bits",),
        phrasings=(
            "Write a function to find the integer whose binary-reflected Gray code is g.",
            "Write a python function to decode a reflected Gray code given "
            "as an integer: return n with n ^ (n >> 1) == g.",
            "Given a Gray code number, return its index in the sequence "
            "0, 1, 3, 2, 6, 7, 5, 4, ..., counted from 0.",
            "At which place, from 0, does g stand in the standard reflected Gray code order?",
            "Convert a binary-reflected Gray code back to the ordinary integer.",
            "I need the inverse of the reflected Gray code: the integer n which is encoded as g.",
        ),
        more_phrasings=(
            "Write a function to convert a reflected Gray code to its number.",
            "Write a python function to undo the encoding n -> n XOR (n shifted right by one), recovering n from the result.",
            "For a non-negative integer g read as a reflected binary Gray code, give the number that it encodes.",
            "Which n has g as its binary-reflected Gray code?",
            "Gray-to-binary integer decoding.",
            "A dial counts in a special code in which only one bit flips per tick: 0, 1, 3, 2, 6 and so on. From the code shown, say how many ticks it has made since 0.",
            "The XOR of g, floor(g/2), floor(g/4), ... , which is the inverse of the map n -> n XOR floor(n/2).",
            "Each bit of the result is the parity of the code's bits at and above that place: turn g into the plain number this way, so that 6 gives 4 and 2 gives 3.",
        ),
        names=("from_gray", "decode_gray", "gray_index", "inverse_gray"),
        solutions=("""\
def <f>(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n
""", """\
def <f>(g):
    n = 0
    while n ^ (n >> 1) != g:
        n += 1
    return n
"""),
        inputs=one_integer(0, 100),
    ),
    Family(
        concept="maximum-xor-of-pair",
        tags=("bits", "lists"),
        phrasings=(
            "Write a function to find the greatest value of a XOR b over all "
            "pairs of elements at different positions of a list.",
            "Write a python function to return the maximum bitwise exclusive or of two "
            "elements of a list with at least two non-negative integers.",
            "Given non-negative integers, at least two, choose two of "
            "them with the largest XOR and return that XOR.",
            "How large can a ^ b become for two elements of the list at different places?",
            "Compute the maximum of nums[i] ^ nums[j] for i < j.",
            "I need the highest XOR value obtainable from any pair in my "
            "list of non-negative numbers.",
        ),
        more_phrasings=(
            "Write a function to get the maximum XOR of two elements of a list.",
            "Write a python function to compute the biggest number obtainable by exclusive-oring two entries at different indices.",
            "Take two or more non-negative integers, combine every pair of them bit by bit with ^, and give back the highest outcome.",
            "Which is the greatest exclusive or that two members of the list (not one and the same position) can yield?",
            "Largest pairwise bitwise XOR in a list.",
            "Pick two of the numbers so that their binary digits differ in places as important as possible; write 1 where they differ and 0 where not, and tell me the number that makes.",
            "max { a[i] XOR a[j] : i != j } for a sequence a of at least two non-negative integers.",
            "For [5, 2, 1] it is 7, from 5 and 2, and for [4, 4] it is 0; return the corresponding value of a list.",
        ),
        names=("max_xor", "largest_xor", "best_xor_pair", "xor_maximum"),
        solutions=("""\
from itertools import combinations

def <f>(numbers):
    return max(a ^ b for a, b in combinations(numbers, 2))
""", """\
def <f>(nums):
    best = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            best = max(best, nums[i] ^ nums[j])
    return best
"""),
        inputs=integer_list(0, 40, 2, 7),
    ),
    Family(
        concept="next-number-with-same-ones",
        tags=("bits",),
        phrasings=(
            "Write a function to find the smallest integer greater than n "
            "that has as many 1 bits as n (n >= 1).",
            "Write a python function to return the next larger number "
            "with the same count of ones in binary.",
            "Given a positive integer, return the least bigger integer "
            "whose binary form contains equally many 1s.",
            "Which is the first number above n with the same number of set bits?",
            "Search upwards from n + 1 for a number with n's popcount and return it.",
            "I need the successor of n among the numbers having exactly as many binary ones as n.",
        ),
        more_phrasings=(
            "Write a function to get the next higher number with the same number of set bits.",
            "Write a python function to find the least integer above n >= 1 whose population count equals that of n.",
            "For a positive n, go up until a number comes whose base-two notation holds as many ones as that of n, and give it back.",
            "What is the closest larger integer sharing n's amount of 1 bits?",
            "Next greater integer of equal popcount.",
            "Write n with ones and noughts. Which is the very next bigger number that needs the same lot of ones?",
            "min { m > n : wt(m) = wt(n) }, wt being the binary Hamming weight.",
            "5 (101) is followed by 6 (110) and 6 by 9 (1001): return the follower of n in this sense.",
        ),
        names=("next_same_bits", "next_popcount", "same_ones", "next_with_ones"),
        solutions=("""\
def <f>(n):
    ones = bin(n).count("1")
    n += 1
    while bin(n).count("1") != ones:
        n += 1
    return n
""", """\
from itertools import count

def <f>(n):
    return next(m for m in count(n + 1) if bin(m).count("1") == bin(n).count("1"))
"""),
        inputs=one_integer(1, 120),
    ),
)
