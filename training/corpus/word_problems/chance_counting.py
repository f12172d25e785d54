"""Ways to choose and arrange, chances, and groups that overlap."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="handshakes",
        phrasings=(
            "<people> people meet and each shakes hands once with every other. How many "
            "handshakes are there?",
            "In a chess club of <people> members everyone plays one game against everyone else. "
            "How many games are played?",
            "<people> points lie on a circle. How many lines are needed to join every point with "
            "every other?",
            "Each of <people> villages is joined with each other village by one road of its own. "
            "Find the number of roads.",
        ),
        steps=("people * (people - 1) / 2",),
        draw=between(people=(4, 40)),
    ),
    Problem(
        concept="choose-a-team",
        phrasings=(
            "In how many ways can a team of <few> be chosen from <many> people?",
            "<name> may take <few> of <many> different books. How many choices are there?",
            "How many different groups of <few> pupils can be formed from a class of <many>?",
            "From <many> players a coach picks <few>; the order does not matter. In how many ways "
            "can it be done?",
        ),
        steps=("math.comb(int(many), int(few))",),
        draw=between("few < many", few=(2, 6), many=(5, 20)),
    ),
    Problem(
        concept="choose-men-and-women",
        phrasings=(
            "A committee of <a> men and <b> women is chosen from <men> men and <women> women. In "
            "how many ways?",
            "From <men> men and <women> women, how many committees with exactly <a> men and <b> "
            "women can be formed?",
            "In how many ways can <name> pick <a> red and <b> blue cards from <men> different red "
            "and <women> different blue ones?",
            "There are <men> boys and <women> girls in a club. How many teams of <a> boys and <b> "
            "girls are possible?",
        ),
        steps=("math.comb(int(men), int(a)) * math.comb(int(women), int(b))",),
        draw=between("a < men and b < women", a=(1, 4), b=(2, 4), men=(4, 10), women=(4, 10)),
    ),
    Problem(
        concept="arrange-all-in-a-row",
        phrasings=(
            "In how many orders can <count> different books stand on a shelf?",
            "<count> runners finish a race, no two at once. In how many orders can they finish?",
            "How many ways are there to seat <count> people on a bench with a place for each?",
            "<name> hangs <count> different pictures in a row. How many arrangements are possible?",
        ),
        steps=("math.factorial(int(count))",),
        draw=between(count=(3, 10)),
    ),
    Problem(
        concept="arrange-some-in-order",
        phrasings=(
            "From <many> members a president, then a deputy and so on are elected for <few> "
            "different posts, nobody twice. In how many ways?",
            "How many codes of <few> different letters can be made from <many> letters?",
            "In a race of <many> horses, in how many ways can the first <few> places be taken?",
            "<few> different prizes are given to <many> children, at most one to each child. In "
            "how many ways can this be done?",
        ),
        steps=("math.perm(int(many), int(few))",),
        draw=between("few < many", few=(2, 4), many=(5, 15)),
    ),
    Problem(
        concept="codes-with-repetition",
        phrasings=(
            "A lock has <wheels> wheels with <signs> signs on each. How many settings does it "
            "have?",
            "How many words of <wheels> letters, with or without sense, can be written with an "
            "alphabet of <signs> letters if letters may repeat?",
            "A code has <wheels> places and each place can be any of <signs> signs. How many "
            "codes are there?",
            "With <signs> colors, each as often as one likes, in how many ways can a row of "
            "<wheels> flags be colored?",
        ),
        steps=("signs ** wheels",),
        draw=between(wheels=(2, 6), signs=(3, 12)),
    ),
    Problem(
        concept="outfits",
        phrasings=(
            "<name> has <first> shirts, <second> trousers and <last> hats. How many outfits with "
            "one of each are possible?",
            "A menu offers <first> soups, <second> main dishes and <last> desserts. How many "
            "meals of one each can be chosen?",
            "There are <first> roads from <town> to the river, <second> bridges over it and "
            "<last> roads from there to <city>. How many routes are there?",
            "A car comes in <first> colors with <second> engines and <last> kinds of seats. How "
            "many different cars can be ordered?",
        ),
        steps=("first * second * last",),
        draw=between(first=(2, 12), second=(2, 9), last=(2, 7)),
    ),
    Problem(
        concept="diagonals-of-a-polygon",
        phrasings=(
            "How many diagonals does a polygon with <sides> sides have?",
            "A polygon has <sides> corners. Find the number of its diagonals.",
            "In a regular figure with <sides> sides every two corners that are not neighbours are "
            "joined. How many lines are drawn?",
            "<sides> people sit around a table. Everyone drinks once with everyone except the two "
            "neighbours. How many times do two glasses meet?",
        ),
        steps=("sides * (sides - 3) / 2",),
        draw=between(sides=(5, 40)),
    ),
    Problem(
        concept="chance-of-a-color",
        phrasings=(
            "A bag holds <red> red, <blue> blue and <white> white balls. What is the probability "
            "of drawing a red one?",
            "In a box are <white> white, <red> red and <blue> blue pens. One is taken without "
            "looking. What is the probability that it is red?",
            "There are <blue> blue, <red> red and <white> white cards. Find the probability that "
            "a card drawn at random is red.",
            "A drawer has <red> red, <white> white and <blue> blue socks. <name> takes one in the "
            "dark. What is the probability that it is red?",
        ),
        steps=("red / (red + blue + white)",),
        draw=between(red=(2, 15), blue=(2, 15), white=(2, 15)),
    ),
    Problem(
        concept="chance-of-two-of-one-color",
        phrasings=(
            "A bag holds <red> red and <blue> blue balls. Two are drawn at once. What is the "
            "probability that both are red?",
            "From <red> red and <blue> blue cards two are drawn without putting back. Find the "
            "probability of two red ones.",
            "<red> of the lamps in a box are good and <blue> are broken. Two are taken at random. "
            "What is the probability that both are good?",
            "Two pupils are picked at random from <red> girls and <blue> boys. What is the "
            "probability that both are girls?",
        ),
        steps=("total = red + blue", "red * (red - 1) / (total * (total - 1))"),
        draw=between(red=(3, 15), blue=(3, 15)),
    ),
    Problem(
        concept="chance-of-different-colors",
        phrasings=(
            "A bag holds <red> red and <blue> blue balls. Two are drawn at once. What is the "
            "probability that they have different colors?",
            "From <red> black and <blue> white socks two are taken in the dark. What is the "
            "probability that they do not match?",
            "Two people are chosen at random from <red> men and <blue> women. Find the "
            "probability that one is a man and one a woman.",
            "In a box are <red> sweet and <blue> sour drops. <name> takes two at once. What is "
            "the probability of getting one of each kind?",
        ),
        steps=("total = red + blue", "red * blue / math.comb(int(total), 2)"),
        draw=between(red=(3, 15), blue=(3, 15)),
    ),
    Problem(
        concept="chance-of-exact-heads",
        phrasings=(
            "A fair coin is tossed <tosses> times. What is the probability of exactly <heads> "
            "heads?",
            "In <tosses> tosses of a fair coin, find the probability that heads comes exactly "
            "<heads> times.",
            "What is the probability that exactly <heads> of <tosses> fair coins show heads?",
            "<name> tosses a fair coin <tosses> times. How likely, as a number from zero to one, "
            "are exactly <heads> heads?",
        ),
        steps=("math.comb(int(tosses), int(heads)) / 2 ** tosses",),
        draw=between("heads < tosses", tosses=(3, 10), heads=(1, 6)),
    ),
    Problem(
        concept="chance-of-at-least-one",
        phrasings=(
            "Each try succeeds with a probability of <rate>%. What is the probability, from zero "
            "to one, of at least one success in <tries> independent tries?",
            "<tries> machines run independently and each fails in a day with a probability of "
            "<rate>%. Find the probability, as a number from zero to one, that at least one "
            "fails.",
            "With a chance of <rate>% per ticket, all tickets being independent, what is the "
            "probability between zero and one that at least one of <tries> tickets wins?",
            "It rains on each of <tries> days with a probability of <rate>%, independently. What "
            "is the probability, from zero to one, of rain on at least one day?",
        ),
        steps=("none = (1 - rate / 100) ** tries", "1 - none"),
        draw=between(rate=(5, 60, 5), tries=(2, 6)),
    ),
    Problem(
        concept="chance-that-exactly-one-succeeds",
        phrasings=(
            "<name> hits a target with a probability of <first> and <friend> with <second>, "
            "independently. Both shoot once. What is the probability that exactly one hits?",
            "Two alarms work independently with probabilities of <first> and <second>. Find the "
            "probability that exactly one of them works.",
            "The probability that <name> comes is <first>, that <friend> comes <second>, "
            "independently. What is the probability that just one of them comes?",
            "With independent chances of <first> and <second> for two events, how likely is it "
            "that one happens but not the other?",
        ),
        steps=("first * (1 - second) + second * (1 - first)",),
        draw=between("first != second", first=(0.1, 0.9, 0.1), second=(0.1, 0.9, 0.05)),
    ),
    Problem(
        concept="both-of-two-groups",
        phrasings=(
            "Of <total> pupils <first> play chess, <second> play football and <neither> play "
            "neither. How many play both?",
            "<total> guests were asked: <first> like tea, <second> like coffee, <neither> like "
            "none of the two. How many like both?",
            "In a village of <total> families, <first> have a dog, <second> have a cat and "
            "<neither> have neither. Find the number of families with both.",
            "Out of <total> people, <neither> speak neither French nor German, while <first> "
            "speak French and <second> German. How many speak both?",
        ),
        steps=("either = total - neither", "first + second - either"),
        draw=derive(between(a=(10, 50), b=(8, 40), both=(3, 30), neither=(2, 25)),
                    total="a + b + both + neither", first="a + both", second="b + both",
                    neither="neither"),
    ),
    Problem(
        concept="neither-of-two-groups",
        phrasings=(
            "Of <total> pupils <first> learn Spanish, <second> learn Latin and <both> learn both. "
            "How many learn neither?",
            "<total> shoppers came. <first> bought bread, <second> bought milk and <both> bought "
            "both. How many bought neither bread nor milk?",
            "In a club of <total>, <first> swim, <second> run and <both> do both. Find the number "
            "of members who do neither.",
            "<both> of <total> houses have both a garden and a garage; <first> have a garden and "
            "<second> a garage. How many houses have neither?",
        ),
        steps=("either = first + second - both", "total - either"),
        draw=derive(between(a=(10, 50), b=(8, 40), both=(3, 30), neither=(2, 25)),
                    total="a + b + both + neither", first="a + both", second="b + both",
                    both="both"),
    ),
    Problem(
        concept="exactly-one-of-two-groups",
        phrasings=(
            "<first> pupils sing in the choir, <second> play in the orchestra and <both> of these "
            "do both. How many do exactly one of the two?",
            "Of the readers of two papers, <first> read one paper, <second> read the other and "
            "<both> are counted in both groups. How many read only one of the papers?",
            "<first> guests ate fish and <second> ate meat; among them <both> ate both. How many "
            "ate just one of the two?",
            "In a survey <first> people own a car and <second> own a bicycle, <both> of them own "
            "both. Find how many own exactly one of the two.",
        ),
        steps=("first + second - 2 * both",),
        draw=derive(between(a=(10, 60), b=(8, 50), both=(3, 30)), first="a + both",
                    second="b + both", both="both"),
    ),
)
