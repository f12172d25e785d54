"""Divisibility, common multiples and divisors, rows of numbers."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="bells-ring-together",
        phrasings=(
            "Three bells ring every <first>, <second> and <last> minutes. They ring together now. "
            "After how many minutes do they ring together again?",
            "Three lamps flash every <first>, <second> and <last> seconds. If all flash at once, "
            "in how many seconds will they next flash at once?",
            "Buses of three lines leave a stop every <first>, <second> and <last> minutes, and "
            "all three have just left. How many minutes pass until all leave at the same time "
            "again?",
            "What is the smallest positive number that is divisible by <first>, <second> and "
            "<last>?",
        ),
        steps=("math.lcm(int(first), int(second), int(last))",),
        draw=between("len({first, second, last}) == 3", first=(4, 24), second=(6, 30), last=(8,
                     36)),
    ),
    Problem(
        concept="longest-equal-pieces",
        phrasings=(
            "Two ropes of <first> m and <second> m are cut into equal pieces as long as possible "
            "with nothing left over. How many m long is each piece?",
            "<first> pens and <second> books are packed into equal parcels, as many parcels as "
            "possible, with nothing left. How many parcels are there?",
            "What is the greatest number that divides both <first> and <second>?",
            "Find the side in cm of the largest square tile with which a floor of <first> cm by "
            "<second> cm can be covered without cutting.",
        ),
        steps=("math.gcd(int(first), int(second))",),
        draw=derive(between("math.gcd(a, b) == 1", a=(3, 15), b=(4, 19), common=(3, 18)),
                    first="a * common", second="b * common"),
    ),
    Problem(
        concept="fewest-square-tiles",
        phrasings=(
            "A floor of <length> cm by <width> cm is covered with equal square tiles as large as "
            "possible, none cut. How many tiles are used?",
            "What is the smallest number of equal squares into which a sheet of <length> cm by "
            "<width> cm can be cut without waste, if the sides of the squares are whole numbers "
            "of cm?",
            "With the largest possible equal square slabs, uncut, how many slabs cover a yard of "
            "<length> dm by <width> dm?",
            "A piece of cloth is <length> cm long and <width> cm wide. It is cut into equal "
            "squares, as big as can be, with nothing left. How many squares are there?",
        ),
        steps=("side = math.gcd(int(length), int(width))", "length * width / side ** 2"),
        draw=derive(between("math.gcd(a, b) == 1", a=(3, 13), b=(2, 11), common=(10, 60, 2)),
                    length="a * common", width="b * common"),
    ),
    Problem(
        concept="least-number-leaving-a-remainder",
        phrasings=(
            "What is the smallest number greater than both divisors that leaves the remainder "
            "<rest> when divided by <first> as well as by <second>?",
            "Packed in boxes of <first> or in boxes of <second>, the eggs fill some boxes and "
            "always leave <rest> over. What is the smallest possible number of eggs?",
            "Divided by <first> and by <second>, a number larger than either always leaves "
            "<rest>. Find the least such number.",
            "In rows of <first> or in rows of <second> there are always <rest> pupils left over, "
            "and no kind of row is without a full one. How many pupils are there at least?",
        ),
        steps=("math.lcm(int(first), int(second)) + rest",),
        draw=between("rest < first != second > rest", first=(5, 18), second=(6, 24), rest=(1, 5)),
    ),
    Problem(
        concept="least-number-to-add",
        phrasings=(
            "<number> is not divisible by <divisor>. What is the smallest number that must be "
            "added so that it is?",
            "What least number must be added to <number> to make it divisible by <divisor>?",
            "<name> has <number> <thing> and wants to fill bags of <divisor> with none left over. "
            "How many more are needed at least?",
            "To share <number> sweets equally among <divisor> children, how many sweets must be "
            "bought in addition, at least?",
        ),
        steps=("divisor - number % divisor",),
        draw=between("number % divisor > 0", number=(100, 3000), divisor=(7, 48)),
    ),
    Problem(
        concept="least-number-to-subtract",
        phrasings=(
            "What is the smallest number that must be taken from <number> so that <divisor> "
            "divides the rest?",
            "<number> <thing> are put into packs of <divisor>. How many are left over?",
            "What is the remainder when <number> is divided by <divisor>?",
            "<number> people fill rows of <divisor> seats one after the other. How many people "
            "sit in the last row, which is not full?",
        ),
        steps=("number % divisor",),
        draw=between("number % divisor > 0", number=(100, 3000), divisor=(7, 48)),
    ),
    Problem(
        concept="multiples-in-a-range",
        phrasings=(
            "How many numbers from <low> to <high> are divisible by <divisor>, both ends included?",
            "Houses are numbered from <low> to <high>. How many of the numbers are multiples of "
            "<divisor>?",
            "From page <low> to page <high> of a book every page whose number is divisible by "
            "<divisor> has a picture. How many pictures are there on these pages?",
            "Counting both ends, find how many multiples of <divisor> lie from <low> to <high>.",
        ),
        steps=("high // divisor - (low - 1) // divisor",),
        draw=between("low + 3 * divisor < high", low=(10, 120), high=(100, 900), divisor=(3, 19)),
    ),
    Problem(
        concept="divisible-by-either-of-two",
        phrasings=(
            "How many whole numbers from one to <limit> are divisible by <first> or by <second>?",
            "Tickets are numbered from one to <limit>. Those divisible by <first> or <second> "
            "win. How many tickets win?",
            "Of the positive whole numbers up to <limit>, how many are multiples of at least one "
            "of <first> and <second>?",
            "Pupils with the numbers one to <limit> stand in a row. Those whose number is "
            "divisible by <first> raise a hand, and those whose number is divisible by <second> "
            "do too. How many pupils raise a hand?",
        ),
        steps=(
            "both = math.lcm(int(first), int(second))",
            "limit // first + limit // second - limit // both",
        ),
        draw=between("first % second > 0 < second % first", limit=(60, 600, 10), first=(3, 9),
                     second=(4, 12)),
    ),
    Problem(
        concept="other-number-from-gcd-and-lcm",
        phrasings=(
            "Two numbers have the greatest common divisor <divisor> and the least common multiple "
            "<multiple>. One of them is <first>. What is the other?",
            "The lcm of two numbers is <multiple>, their gcd is <divisor>, and one number is "
            "<first>. Find the other number.",
            "One number is <first>. With another it has the gcd <divisor> and the lcm <multiple>. "
            "Which is the other number?",
            "If <divisor> is the highest common factor and <multiple> the lowest common multiple "
            "of <first> and another number, what is that number?",
        ),
        steps=("divisor * multiple / first",),
        draw=derive(between("math.gcd(a, b) == 1", a=(2, 9), b=(3, 11), divisor=(2, 15)),
                    divisor="divisor", multiple="a * b * divisor", first="a * divisor"),
    ),
    Problem(
        concept="greatest-divisor-leaving-remainders",
        phrasings=(
            "What is the greatest number that divides <first> with remainder <one> and <second> "
            "with remainder <two>?",
            "Dividing <first> leaves <one> and dividing <second> leaves <two>. Find the largest "
            "divisor for which both are true.",
            "<first> apples and <second> pears are shared equally among some children. <one> "
            "apples and <two> pears remain. What is the greatest possible number of children?",
            "By the same number <first> is divided with <one> left and <second> with <two> left. "
            "What is the largest such number?",
        ),
        steps=("low = first - one", "high = second - two", "math.gcd(int(low), int(high))",),
        draw=derive(between("math.gcd(a, b) == 1 and one < common > two", a=(3, 12), b=(4, 15),
                    common=(7, 20), one=(1, 6), two=(1, 6)), first="a * common + one", one="one",
                    second="b * common + two", two="two"),
    ),
    Problem(
        concept="sum-of-first-whole-numbers",
        phrasings=(
            "What is the sum of the whole numbers from one to <count>?",
            "<name> stacks cans with one in the top row and one more in each row below. There are "
            "<count> rows. How many cans are there?",
            "On the first day <name> does one push-up and on each later day one more than the day "
            "before. How many push-ups are done in <count> days?",
            "Find the sum of the first <count> positive whole numbers.",
        ),
        steps=("count * (count + 1) / 2",),
        draw=between(count=(8, 200)),
    ),
    Problem(
        concept="sum-of-an-arithmetic-row",
        phrasings=(
            "A hall has <start> seats in the first row and <more> more in each further row. How "
            "many seats are in <count> rows?",
            "<name> saves $<start> in the first month and $<more> more each month than the month "
            "before. How much is saved in <count> months?",
            "What is the sum of the first <count> terms of a row that begins with <start> and "
            "grows by <more> from term to term?",
            "A runner does <start> km in the first week and adds <more> km every week. How many "
            "km are run in <count> weeks?",
        ),
        steps=("last = start + (count - 1) * more", "count * (start + last) / 2"),
        draw=between(start=(5, 60), more=(2, 12), count=(6, 40)),
    ),
    Problem(
        concept="term-of-an-arithmetic-row",
        phrasings=(
            "A row of numbers begins with <start> and each number is <more> greater than the one "
            "before. What is the number at place <place_number>?",
            "The first row of a theatre has <start> seats and each further row <more> more. How "
            "many seats are in row <place_number>?",
            "<name> gets $<start> in the first week and $<more> more each week. How much is paid "
            "in week <place_number>?",
            "Find the term number <place_number> of the arithmetic sequence with the first term "
            "<start> and the difference <more>.",
        ),
        steps=("start + (place_number - 1) * more",),
        draw=between(start=(3, 60), more=(2, 15), place_number=(7, 60)),
    ),
    Problem(
        concept="term-of-a-geometric-row",
        phrasings=(
            "A row of numbers begins with <start> and each number is <factor> times the one "
            "before. What is the number at place <place_number>?",
            "On the first day <start> people know a secret, and every day <factor> times as many "
            "as on the day before. How many know it on day <place_number>?",
            "Find the term number <place_number> of the geometric sequence with the first term "
            "<start> and the ratio <factor>.",
            "A game gives <start> points in the first level and <factor> times as many in each "
            "level as in the one before. How many points does level <place_number> give?",
        ),
        steps=("start * factor ** (place_number - 1)",),
        draw=between(start=(2, 12), factor=(2, 4), place_number=(4, 9)),
    ),
    Problem(
        concept="count-of-terms-in-a-row",
        phrasings=(
            "How many numbers are in the row that starts at <start>, goes up by <more> each time "
            "and ends at <end>?",
            "<name> writes <start>, then always <more> more, until <end> is written. How many "
            "numbers are written?",
            "A meter shows <start> at first, rises by <more> every minute and shows <end> in the "
            "end. How many different values did it show?",
            "From <start> to <end> in steps of <more>, with both ends counted, how many numbers "
            "are there?",
        ),
        steps=("(end - start) / more + 1",),
        draw=derive(between(start=(2, 60), more=(3, 15), count=(6, 50)), start="start",
                    more="more", end="start + more * (count - 1)"),
    ),
    Problem(
        concept="sum-of-first-odd-numbers",
        phrasings=(
            "What is the sum of the first <count> odd numbers?",
            "<name> lays one stone, then three, then five and so on in <count> rows, with two "
            "more in each row. How many stones are laid?",
            "The first <count> positive odd numbers are added. What is the result?",
            "One coin is saved on the first day and two more each day than the day before. How "
            "many coins are saved in <count> days?",
        ),
        steps=("count ** 2",),
        draw=between(count=(6, 90)),
    ),
)
