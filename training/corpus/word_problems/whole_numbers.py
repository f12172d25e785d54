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
            "Signals every <first>, <second> and <last> seconds, all together now. Seconds until the next time together?",
            "A patient takes three medicines, one every <first> hours, one every <second> hours and one every <last> hours. Just now all three were taken at once. In how many hours does that happen again?",
            "After how many days do three ships meet in the harbor again, if today all three sail and they come back every <first>, every <second> and every <last> days?",
            "Find the least common multiple of <first>, <second> and <last>.",
            "It looks like magic when all three fountains shoot up at the same moment. One does so every <first> seconds, one every <second> seconds and one every <last> seconds. <name> has just seen it and waits to see it again. How many seconds will the wait last?",
            "Three frogs croak. One croaks every <first> seconds, one every <second> seconds and the last one every <last> seconds. They all just croaked together. In how many seconds will they all croak together again?",
            "Runners circle a track in <first>, <second> and <last> minutes a lap. They have set off from the line side by side. How many minutes later are all three of them on the line at once for the next time?",
            "A box of buttons can be dealt out with none left over in heaps of <first>, in heaps of <second> and in heaps of <last>. What is the smallest number of buttons that the box can hold, if it is not empty?",
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
            "<length> cm by <width> cm into largest equal squares, no waste. How many squares?",
            "A quilt maker has a cloth of <width> cm by <length> cm. She cuts it up wholly into patches, all squares of one size, and the size is the largest that works. How many patches has she?",
            "How many equal square panes, as large as possible, make up a window front of <length> cm by <width> cm without any pane being cut and without frames?",
            "Find the least number of congruent squares into which a rectangle with sides <length> cm and <width> cm can be divided.",
            "The baker is fussy: no crumbs, no scraps. A sheet cake for the whole town, <length> cm long and <width> cm wide, has to become square pieces, each as big as the other and as big as can be. How many guests get one?",
            "I have a huge sheet of paper that is <length> cm long and <width> cm wide. I want to cut it all into squares that are all the same and as big as they can be, with no paper left. How many squares do I get?",
            "A field of <length> m by <width> m is parted completely into square plots of one size. To have few fences, the plots are made as large as this allows. How many plots are there?",
            "Solar panels come in any square size. A flat roof, <width> cm wide and <length> cm long, should be covered fully with panels of a single size, none of them cut. How many panels are needed at least?",
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
            "Divisors <first> and <second>, remainder <rest> with each. Least number larger than both divisors?",
            "A florist ties roses into bunches of <first> and has <rest> left; tying them into bunches of <second> instead, she has the same number left. Either way there is at least one bunch. How few roses can she have?",
            "How many coins does a chest hold at least, if counting them out by <first> as well as by <second> always ends with <rest> over, and the chest holds more coins than either of these two counts?",
            "Find the smallest integer which is larger than <first> and <second> and gives the remainder <rest> on division by each of them.",
            "The drummer of the band is sad, for he is always among those who do not fit. Lined up in full rows of <first>, the band has <rest> left over, and in full rows of <second> just as many. There is at least one full row in both cases. How many are in the band if it is as small as possible?",
            "I put my marbles in groups of <first> and had <rest> left. Then I put them in groups of <second> and had just as many left again. I could make at least one group both times. What is the smallest number of marbles I can have?",
            "Cookies are packed by <second> in a tin or by <first> in a bag; no matter which, tins only or bags only, for the baker <rest> will remain. At least one tin and at least one bag could be filled. What is the least number of cookies baked?",
            "With a remainder of <rest> each time, a shepherd can pen the flock by groups of <first> or by groups of <second>, and there are more sheep than one group of either kind has. Of how many sheep does the flock consist, at the least?",
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
            "<number> plus what least number is a multiple of <divisor>?",
            "A choir director has <number> singers and wants rows of <divisor>, every row full. It does not work out yet. How many singers must join, at least?",
            "How many eggs are lacking in the last carton, if <number> eggs have been laid into cartons for <divisor> and all cartons but the last one are full?",
            "Find the smallest positive integer which, added to a number not divisible by <divisor>, namely <number>, makes it divisible.",
            "The album is nearly done, which makes <name> both glad and sad. It has <divisor> places on a page, and <number> pictures are in it; only the last page has empty places. How many pictures are missing to fill that page?",
            "I have <number> stickers. I want to give the same number to each of <divisor> kids and it does not come out even. How many more stickers do I need, at least, so that it does?",
            "Trucks carry <divisor> crates when full. For <number> crates the last truck would drive off part empty. How many more crates should be found at least, so that it is full too?",
            "In a hall with <divisor> chairs to a row, <number> guests sit down row by row. The last row taken is not yet full. How many chairs are still free in it?",
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
            "<number> divided by <divisor>. Remainder?",
            "A baker fills trays of <divisor> from a batch of <number> rolls. The rolls that no longer fill a tray go to the staff. How many rolls does the staff get?",
            "How many cards stay on the table when a pack of <number> cards is dealt to <divisor> players, each getting the same number and as many as possible?",
            "Find the least number whose subtraction from <number> yields a multiple of <divisor>.",
            "<name> hates loose coins. So <number> of them are rolled up, <divisor> to a roll, until no further roll can be made, and the loose ones go to the cat shelter. How many coins go there?",
            "I have <number> beads and every necklace needs <divisor> beads. I make as many necklaces as I can. How many beads will be left?",
            "From a rope of <number> m a sailor cuts lengths of <divisor> m as long as it lasts. What remains of the rope, in m, when no full length can be cut any more?",
            "Ferries take <divisor> cars each, and they leave full. Of <number> cars at the pier, how many have to stay behind because they cannot fill a further ferry?",
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
            "Multiples of <divisor>, from <low> to <high> inclusive. How many?",
            "A museum gives a free poster to each visitor whose number is a multiple of <divisor>. Today's visitors had the numbers from <low> to <high>. How many posters were given away?",
            "How many of the whole numbers that are at least <low> and at most <high> can be divided by <divisor> without a remainder?",
            "Find the number of integers n with n not below <low> and not above <high> for which <divisor> is a factor of n.",
            "On the long road to the coast there stands a stone at every km, and <name> has nothing better to do than read them. The first one read says <low>, the last one <high>. There is a picnic table at every stone whose number <divisor> divides evenly. How many picnic tables were there?",
            "We count out loud, from <low> to <high>, and clap instead of saying a number when <divisor> goes into it evenly. How many times do we clap?",
            "Lockers carry the numbers <low> to <high>. A painter paints every locker blue whose number has <divisor> as a divisor. How many lockers turn blue?",
            "Every year that is divisible by <divisor> a village holds a great feast. From the year <low> up to the year <high>, first and last year included, how many great feasts are there?",
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
            "Numbers from one to <limit> divisible by <first> or <second> or both. How many?",
            "Light switches are numbered from one up to <limit>. A caretaker turns on all whose number is a multiple of <first>, then makes sure that all whose number is a multiple of <second> are on too. How many lights are on now?",
            "On how many of the first <limit> days of the year is a gardener at work, if she comes on the days whose count is a multiple of <first> to water and on those whose count is a multiple of <second> to weed, sometimes on one day for both?",
            "Find how many positive integers not exceeding <limit> have at least one of the numbers <first> and <second> as a divisor.",
            "The king is generous on his birthday. His guests draw the numbers from one to <limit>, each number once. Whoever has a multiple of <first> gets a goose, and whoever has a multiple of <second> gets a ham. How many guests do not go home with empty hands?",
            "We count from one to <limit>. When <first> goes into the number evenly we stamp once, and when <second> goes into it evenly we do too, but never more than one stamp for a number. How many stamps are there?",
            "A parade has floats with the numbers one to <limit>. Red paint goes on the floats whose number <first> divides evenly, flags on those whose number <second> divides evenly. How many floats have paint or flags or both?",
            "Of the pages one to <limit> of a notebook those whose numbers are multiples of <second> get a star in the corner. Those with multiples of <first> get a moon. How many pages have something in the corner?",
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
            "gcd <divisor>, lcm <multiple>, one number <first>. The other?",
            "Two lamps flash at steady rates, one every <first> seconds and the other every so many whole seconds. They flash together every <multiple> seconds, which is the least common multiple, and the greatest common divisor of the two times is <divisor>. How many seconds lie between two flashes of the other lamp?",
            "Which number has with <first> the greatest common factor <divisor> and the smallest common multiple <multiple>?",
            "Find the second of two positive integers, the first being <first>, their highest common factor <divisor> and their least common multiple <multiple>.",
            "<name> spilled tea on the homework, and now one of the two numbers cannot be read. The other is <first>. Still to be seen are the answers: greatest common divisor <divisor>, least common multiple <multiple>. What number is under the tea?",
            "I am thinking of a number. The smallest number that both it and <first> go into is <multiple>. The biggest number that goes into both is <divisor>. What is my number?",
            "One gear has <first> teeth, another has a hidden number of teeth. The least common multiple of the two numbers of teeth is <multiple>, the greatest common divisor <divisor>. How many teeth does the hidden gear have?",
            "It is known of two numbers that <multiple> is the smallest multiple they share and that <divisor> is the largest divisor they share. If <first> is one of them, how large is the other?",
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
            "Largest d: <first> leaves <one>, <second> leaves <two> when divided by d?",
            "A florist has <first> tulips and <second> roses. She ties bouquets that are all alike, and when they are done <one> tulips and <two> roses are over. How many bouquets, at most, can she have tied?",
            "How long in cm, at most, can equal rods be if a bar of <first> cm gives some of them with <one> cm to spare and a bar of <second> cm gives some with <two> cm to spare, all lengths being whole cm?",
            "Find the highest number which, as a divisor of <first>, gives the remainder <one> and, as a divisor of <second>, the remainder <two>.",
            "The scout leader has lost the list again. All that is known: <first> sausages were shared evenly and <one> remained, then <second> rolls were shared evenly among the same scouts and <two> remained. How many scouts can there be at the very most?",
            "I had <first> red beads and <second> blue beads and gave all my friends the same. In the end I had <one> red beads and <two> blue beads left. What is the biggest number of friends I can have?",
            "A potter packs <first> cups into full boxes and <one> cups are left. Then <second> plates go into full boxes, as many plates to a box as cups before, and <two> plates are left. What is the largest number of pieces that a box can hold?",
            "When a bus company seats <first> pupils in full buses, <one> have to walk; when it seats <second> pupils on another day in the same kind of full buses, <two> have to walk. What is the greatest number of seats that a bus can have?",
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
            "Add the whole numbers from one up to <count>. Sum?",
            "In a bowling game for giants the pins stand in a triangle: one in front, two in the next row, three in the one after that, and so on for <count> rows. How many pins stand there?",
            "How many gifts does a child open in <count> days who opens one on the first day and each following day one gift more than the day before?",
            "Find the total of all positive integers not exceeding <count>.",
            "The old tower clock is odd. It strikes once in the first hour, twice in the second, and so on with one more each hour, and it never starts over. After <count> hours <name> is tired of counting. How many strokes were there altogether?",
            "I put one coin in my piggy bank on the first day, two on the second day and three on the third day, and I always go on like that. How many coins are in it after <count> days?",
            "A roof is tiled in the shape of a triangle with <count> rows. The top row is a single tile, and every row below has one tile more than the row above it. What number of tiles is on the roof?",
            "Pages of a book are numbered one to <count>. What do all the page numbers add up to?",
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
            "First term <start>, each next one <more> larger, <count> terms. Sum?",
            "A brick tower narrows upward. Seen from the top down, its first layer has <start> bricks and each following layer <more> bricks more than the layer above it. How many bricks are in its <count> layers altogether?",
            "How much does a worker earn in <count> weeks who gets $<start> in the first week and is paid $<more> more in each week than in the week before?",
            "Find the sum of <count> numbers of which the first is <start> and every other exceeds the one before it by <more>.",
            "The cactus show gets more crowded every day. On its opening day <start> people came, and on each day after that <more> people more than on the day before. The show was open for <count> days. How many tickets were torn in total?",
            "I read <start> pages on the first day. Then every day I read <more> pages more than the day before. How many pages is that in <count> days?",
            "A stone rolls down a hill: <start> m in the first second and, in every second after it, <more> m beyond what it rolled in the second before. How many m does it roll in <count> seconds?",
            "By <more> drops an hour the leak of a barrel grows: that many more fall in each hour than in the hour before. In the first hour <start> drops fell. How many drops have fallen after <count> hours?",
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
            "Start <start>, always plus <more>. Entry number <place_number>?",
            "A choir grows evenly. In its first year it had <start> singers, and every year brought <more> singers beyond those of the year before; nobody left. How many singers did it have in year <place_number>?",
            "How many bricks lie in layer <place_number> of a pyramid, counted from the top, if the top layer has <start> bricks and each layer has <more> bricks more than the one above it?",
            "Find the number in place <place_number> of a sequence whose first number is <start> and in which neighbors always differ by <more>, growing.",
            "The ladder to the tree house has odd prices, but nobody minds. Sitting on rung one costs <start> acorns, and every higher rung costs <more> acorns more than the rung right below. What does rung <place_number> cost in acorns?",
            "On my first day at the pool I swam <start> laps. Each day I swim <more> laps more than the day before. How many laps do I swim on day <place_number>?",
            "A taxi meter reads $<start> at the end of the first km and goes up by $<more> with each further km. What does it read at the end of km number <place_number>?",
            "For her savings box number <place_number> a collector wants to know how many coins to put in. Box one got <start> coins, and from box to box the coins increase by <more>. How many coins is it?",
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
            "Start <start>, always times <factor>. Entry number <place_number>?",
            "A cell culture is counted once a day. The first count gives <start> cells, and each later count gives <factor> times the count before it. What does count number <place_number> give?",
            "How many leaves has a water plant in week <place_number>, when it has <start> leaves in week one and every week multiplies the leaves by <factor>?",
            "Find the number in place <place_number> of a sequence whose first number is <start> and in which each number divided by the one before it gives <factor>.",
            "The rumor about the ghost is nonsense, but it spreads all the same. In the first hour <start> people heard it, and in each further hour <factor> times as many new people heard it as in the hour before. How many people heard it new in hour number <place_number>?",
            "My story has a dragon with <start> heads on the first day. Every night it gets so many that it has <factor> times the heads of the day before. How many heads does it have on day <place_number>?",
            "A family tree begins with a row of <start> people. Each row further down is <factor> times as long as the row above. How many people are in row number <place_number>, the first one counted as row one?",
            "At the prize show question number one is worth $<start>. Each right answer makes the next question worth <factor> times as much. What is question number <place_number> worth to one who has got everything right so far?",
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
            "<start>, then plus <more> each time, up to exactly <end>. How many numbers?",
            "A bus line has its first run <start> minutes after midnight, then one run every <more> minutes, and its last run <end> minutes after midnight. How many runs are there?",
            "How many rungs has a ladder if the lowest is <start> cm above the ground, the highest <end> cm, and from each rung to the next it is <more> cm?",
            "Find the number of terms of an arithmetic progression with common difference <more>, whose first term is <start> and whose last term is <end>.",
            "Only some of the pages smell of chocolate, and <name> knows why: a bar was lying near. They are page <start> and after it each page whose number is <more> higher than the last smelly one, until page <end>, which smells too and is the last. How many pages smell of chocolate?",
            "I jump along a number line. I stand on <start> first and every jump takes me <more> further. I stop when I am on <end>. On how many numbers did I stand, with the first and the last?",
            "Until <end> kg lie on the bar a weight lifter keeps trying. The first lift is <start> kg and each lift is <more> kg beyond the one before. How many lifts are made if the one with the top weight is also the last?",
            "A price climbs from $<start> to $<end>, with a new tag each time it goes up, and it always goes up by $<more>. Counting the first and the last tag, how many tags were printed?",
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
            "One plus three plus five and so on, <count> terms. Sum?",
            "A baker builds a flat tower of cookies: a single cookie on top, three in the layer under it, five under those, always two more. How many cookies does a tower of <count> layers have?",
            "How far in cm does a toy car roll in <count> seconds, if it rolls one cm in the first second and in every second after that two cm more than in the second before?",
            "Find the total of the <count> smallest positive odd integers.",
            "The snail is slow but it gets better. One leaf it eats on the first day, three on the second, five on the third, and so on in the same manner. How many leaves has it eaten after <count> days?",
            "I drew one star on Monday and three the day after and five the day after that. I always draw two more than the day before. How many stars have I drawn after <count> days?",
            "On each of <count> house fronts of a row there are two windows more than on the house before, and the first has just one. What is the number of windows on all of them?",
            "Lamps are hung up in rings around a pole. The inner ring is a lone lamp and every ring holds two lamps more than the ring within. There are <count> rings. How many lamps hang there?",
        ),
        steps=("count ** 2",),
        draw=between(count=(6, 90)),
    ),
)
