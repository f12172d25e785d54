"""Recursive counting and processes that run until they end."""

from training.corpus.family import Family


def nested(rng, depth):
    """A list of integers and, down to some depth, of such lists."""
    return [
        nested(rng, depth - 1) if depth > 1 and rng.random() < 0.35 else rng.randint(-5, 20)
        for _ in range(rng.randint(0, 3) if depth < 3 else rng.randint(1, 4))
    ]


FAMILIES = (
    Family(
        concept="josephus-survivor",
        tags=("recursion", "simulation"),
        phrasings=(
            "Write a function to find the survivor (1 to n) when every <k>th "
            "person in a circle of n is removed, counting from person 1.",
            "Write a python function to solve the Josephus problem for n "
            "people and step <k>, with positions starting at 1.",
            "Given n people in a circle numbered from 1, remove each "
            "<k>th until one is left; return that number.",
            "n persons 1 ... n stand in a ring, and counting from the "
            "first every <k>th one leaves. Who remains?",
            "I need the last remaining position (one-based) in a "
            "Josephus circle of n with step size <k>.",
            "Count around a ring of n players from player 1 and "
            "eliminate every <k>th; return the winner's number.",
            "Return the one-based place of the final person if each "
            "<k>th of n circling people drops out.",
        ),
        more_phrasings=(
            "Write a function to tell who is left of n people in a ring, numbered from 1, if counting starts at person 1 and whoever is hit by <k> goes out each time.",
            "Write a python function to determine the last place (1-based) remaining after repeated elimination with count <k> around n seats.",
            "Given the size n of a circle, count off to <k> beginning with person 1, send the one you land on away, go on behind him, and return the number of the last one left.",
            "With n children in a ring and a rhyme of <k> beats that starts at child 1, which child is never sent out?",
            "Josephus winner for n people, count <k>, one-based",
            "Everybody sits round a table with numbers 1 to n; you keep counting to <k> and the one you stop at leaves, until one person is alone: who is it?",
            "The survivor's label in 1..n of the elimination process on a cycle in which the first count starts at 1, each later one just behind the last victim, and the member counted <k> is struck.",
            "Make a queue of 1 to n; move <k> - 1 names from the front to the back, drop the next one, repeat until one name remains and return it.",
        ),
        names=("josephus", "survivor", "last_person", "last_remaining"),
        solutions=("""\
def <f>(n):
    people = list(range(1, n + 1))
    i = 0
    while len(people) > 1:
        i = (i + <k> - 1) % len(people)
        people.pop(i)
    return people[0]
""", """\
def <f>(n):
    position = 0
    for size in range(2, n + 1):
        position = (position + <k>) % size
    return position + 1
""", """\
def <f>(n):
    if n == 1:
        return 1
    return (<f>(n - 1) + <k> - 1) % n + 1
""", """\
from collections import deque

def <f>(n):
    circle = deque(range(1, n + 1))
    while len(circle) > 1:
        circle.rotate(-(<k> - 1))
        circle.popleft()
    return circle[0]
"""),
        inputs=lambda rng, k: (rng.randint(1, 20),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5))},
    ),
    Family(
        concept="count-partitions",
        tags=("recursion", "dynamic-programming"),
        phrasings=(
            "Write a function to count the ways to write a positive integer "
            "as a sum of positive integers, order ignored.",
            "Write a python function to return the number of partitions of a positive integer n.",
            "Given n >= 1, return how many different multisets of positive integers sum to n.",
            "In how many ways can n be split into positive whole "
            "parts, if the order of the parts is irrelevant?",
            "I need the partition number p(n) of a positive integer.",
            "Count the unordered sums of positive integers which equal n (n itself counts as one).",
            "How many ways are there to break n equal stones into "
            "non-empty heaps, heaps being unordered?",
        ),
        more_phrasings=(
            "Write a function to get how many partitions a positive whole number has.",
            "Write a python function to number the different unordered sums of natural numbers that make n.",
            "For a positive n, return how many non-increasing lists of positive integers have n as their total.",
            "How many essentially different sums of whole numbers from 1 up give n, when 1 + 2 and 2 + 1 are the same and n alone counts too?",
            "number of integer partitions of n",
            "You have n identical coins and make piles out of all of them; say how many different results there are if nobody cares which pile is which.",
            "p(n): the number of multisets of positive integers whose members add up to the integer n >= 1.",
            "4 can be written as 4, 3+1, 2+2, 2+1+1 and 1+1+1+1, so it gets 5; give this number for any positive integer.",
        ),
        names=("count_partitions", "partitions", "partition_count", "integer_partitions"),
        solutions=("""\
def <f>(n):
    ways = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]
""", """\
def count(n, largest):
    if n == 0:
        return 1
    return sum(count(n - part, part) for part in range(1, min(n, largest) + 1))

def <f>(n):
    return count(n, n)
"""),
        inputs=lambda rng: (rng.randint(1, 16),),
    ),
    Family(
        concept="countdown-list",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to list the integers from n down to <k>, step 1.",
            "Write a python function to count down from n to <k>, "
            "giving a list (empty if n is below <k>).",
            "Given n, return [n, n - 1, ..., <k>]; an n smaller than <k> gives an empty list.",
            "Collect the whole numbers from n to <k> in descending order, both included.",
            "I need a countdown as a list: it begins with n and ends with <k> ([] when n < <k>).",
            "Return every integer that is at least <k> and at most n, largest first.",
            "Build a falling list of integers starting at n and stopping after <k>.",
        ),
        more_phrasings=(
            "Write a function to get n, n - 1, and so on until <k>, as a list.",
            "Write a python function to produce the decreasing run of whole numbers that opens with n and closes with <k>, or nothing if n is smaller than <k>.",
            "Given n, put it and all lower integers no less than <k> into a list, the highest in front.",
            "Which integers do you pass when stepping down one by one from n until <k> has been reached? List them in that order; for n under <k> there are none.",
            "list of integers n down to <k>, inclusive",
            "Count backwards from n, write each number down, and write <k> as the final one; if n is already less than <k> the sheet stays blank.",
            "The descending sequence of all integers x with <k> <= x <= n, as a list.",
            "Take the rising list from <k> through n and reverse it; the empty list comes out if <k> is above n.",
        ),
        names=("countdown", "count_down", "descending", "down_to"),
        solutions=("""\
def <f>(n):
    return list(range(n, <k> - 1, -1))
""", """\
def <f>(n):
    if n < <k>:
        return []
    return [n] + <f>(n - 1)
""", """\
def <f>(n):
    result = []
    while n >= <k>:
        result.append(n)
        n -= 1
    return result
"""),
        inputs=lambda rng, k: (rng.randint(k - 1, k + 10),),
        parameters=lambda rng: {"k": rng.choice((0, 1, 2, 3, 5))},
    ),
    Family(
        concept="count-halvings",
        tags=("simulation", "numbers"),
        phrasings=(
            "Write a function to count how often a number can be "
            "halved (rounding down) until it is 0.",
            "Write a python function to find how many integer "
            "halvings bring a non-negative number to zero.",
            "Given n >= 0, replace n by n // 2 until it is 0 and "
            "return the number of replacements.",
            "How many times must a non-negative integer be divided by "
            "two, dropping fractions, to reach zero?",
            "I need the count of floor-halvings until nothing is left (0 for n = 0).",
            "Eat half of n sweets, rounded up, every day: after how many days are they gone?",
            "Return the number of steps n -> n // 2 from a non-negative n down to 0.",
        ),
        more_phrasings=(
            "Write a function to get how many times you can floor-halve n >= 0 before zero is left.",
            "Write a python function to determine the length of the chain n, n // 2, n // 4, ... ahead of the first 0.",
            "For a non-negative integer, return after how many integer divisions by two nothing remains.",
            "How often do you have to cut a whole number (0 or more) in half, always dropping the half left over, before you hold 0?",
            "number of floor halvings from n to 0",
            "Keep halving a number and forget about fractions; say how many rounds it takes until you have nothing, which is no round at all for 0.",
            "The least t such that floor(n / 2^t) = 0, for an integer n >= 0.",
            "9 becomes 4, then 2, then 1, then 0, which makes four steps; report the count of such steps for any number from 0 up.",
        ),
        names=("count_halvings", "halvings", "halve_until_zero", "halving_steps"),
        solutions=("""\
def <f>(n):
    count = 0
    while n > 0:
        n //= 2
        count += 1
    return count
""", """\
def <f>(n):
    if n == 0:
        return 0
    return 1 + <f>(n // 2)
""", """\
def <f>(n):
    return n.bit_length()
"""),
        inputs=lambda rng: (rng.choice((0, 1, 2 ** rng.randint(1, 9), 2 ** rng.randint(2, 9) - 1,
                                        rng.randint(1, 20), rng.randint(1, 1000))),),
    ),
    Family(
        concept="flatten-and-sum-nested",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to sum all integers in a list nested to any depth.",
            "Write a python function to add up every number in a "
            "list which may contain further lists.",
            "Given a list of integers and lists (nested arbitrarily), "
            "return the total of all integers in it.",
            "What do all the numbers add up to, however deep they are buried in inner lists?",
            "I need the sum over an arbitrarily nested list of ints; empty lists count as 0.",
            "Total the integers at every level of nested lists.",
            "Walk through a list and the lists inside it and return the sum of the integers found.",
        ),
        more_phrasings=(
            "Write a function to total a list of integers whose items may be lists again, however deep.",
            "Write a python function to compute the recursive sum over an arbitrarily nested list of ints.",
            "Take a list that mixes integers with other such lists and return the sum of all integers at all depths, 0 if there are none.",
            "If you ignored all inner brackets of a nested list, what would the integers add up to?",
            "sum over all levels of a nested list",
            "There are numbers in a box and smaller boxes inside, with numbers and boxes of their own; open everything and say what all the numbers make together.",
            "The sum of the leaves of a tree given as lists of integers and sublists; empty sublists contribute nothing.",
            "[1, [2, [3]], []] gives 6: an integer counts as itself, a list as the sum of what its items count.",
        ),
        names=("nested_sum", "deep_sum", "sum_nested", "total_nested"),
        solutions=("""\
def <f>(items):
    total = 0
    for item in items:
        if isinstance(item, list):
            total += <f>(item)
        else:
            total += item
    return total
""", """\
def <f>(items):
    return sum(<f>(x) if isinstance(x, list) else x for x in items)
""", """\
def <f>(items):
    stack = list(items)
    total = 0
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        else:
            total += item
    return total
"""),
        inputs=lambda rng: (nested(rng, 3),),
    ),
)
