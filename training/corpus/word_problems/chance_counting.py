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
            "Choose <few> from <many>, order ignored. Number of ways?",
            "There are <many> different sweets in the jar and I may have <few> of them, no two the same. How many different handfuls could I take?",
            "Find the number of subsets with exactly <few> elements in a set of <many> elements.",
            "A pizzeria offers <many> toppings. How many different pizzas with precisely <few> toppings, none used double, can it bake?",
            "Before the holiday Ida wants to pack <few> scarves, which ones she cannot decide, as usual. In her wardrobe hang <many>, no two alike. How many selections are open to her?",
            "On a circle lie <many> marked points. Each figure is fixed by the <few> points used as its corners, whatever their order. How many such figures have their corners among the marked points?",
            "The jury awards <few> equal prizes to <many> singers, at most one prize to a singer. How many possible sets of prizewinners are there?",
            "An examination offers <many> essay themes, and every student has to write on <few> of them, whichever are preferred. In how many ways can the themes be picked?",
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
            "<men> men, <women> women. Pick <a> men and <b> women: how many ways?",
            "I can take <a> out of <men> toy cars and <b> out of <women> dolls on the trip, and all of them are different. How many ways can I pack?",
            "Find the number of selections that contain <a> of <men> different consonants and <b> of <women> different vowels, their order being of no account.",
            "How many bunches can a florist make of <a> roses and <b> lilies, when her roses are of <men> different kinds, her lilies of <women> different kinds, and no kind comes twice in a bunch?",
            "For a tasting <a> cheeses and <b> wines are needed, a happy duty. The cellar keeps <men> sorts of cheese and <women> sorts of wine. How many different tastings can be put together without repeating a sort?",
            "The crew of a rescue boat consists of <b> medics, drawn from <women> available, and <a> sailors, drawn from <men> available. What is the number of possible crews?",
            "Part one of an exam has <men> questions of which <a> must be answered, part two has <women> of which <b> must be answered. In how many ways can a student decide which questions to answer?",
            "From <women> poems exactly <b> and from <men> short stories exactly <a> will be printed in the yearbook. Leaving aside the order of printing, how many choices does the editor have?",
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
            "<count> different items in a line. Number of orders?",
            "In how many ways can we queue up for the slide, if there are <count> of us and we stand one behind another?",
            "Find the number of permutations of <count> distinct objects.",
            "A postman has <count> houses to call on, each once. He likes a change of route, for the dogs wait. How many different sequences of houses can he walk?",
            "How many words, whether they mean anything or not, come from shuffling all the letters of a word that has <count> letters, no letter appearing twice?",
            "At a song contest <count> singers perform one after another, and lots are drawn for the order. How many running orders may result?",
            "The owner of <count> different hats wears another one every day until all have had their turn. In how many orders can he wear them?",
            "Every one of <count> dogs gets a kennel of its own, and there are exactly as many numbered kennels as dogs. In how many ways can the dogs be put into the kennels?",
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
            "<wheels> places, <signs> signs per place, repeats allowed. How many codes?",
            "I draw a snake with <wheels> rings and paint each ring with any of my <signs> crayons, the same one again if I want. How many different snakes can I paint?",
            "Find the number of sequences of length <wheels> whose terms are taken, with repetition permitted, from a set of <signs> symbols.",
            "How many ways are there for <wheels> guests to order one dish each from a card of <signs> dishes, if guests may order alike?",
            "A quiz gives <signs> possible answers to each question and wants one of them marked. A bored pupil wonders in how many ways a sheet of <wheels> questions can be filled in. What is the number?",
            "With <signs> bells of different sound, a ringer strikes one bell at a time, <wheels> strokes in all, and any bell may be struck again. How many different tunes can be rung?",
            "Each of <wheels> letters, all to different people, is to be dropped into a post box. As the town has <signs> post boxes, and several letters may go into one box, in how many ways can this be done?",
            "Every pupil of a school gets a badge of <wheels> stripes in a row, each stripe in any one of <signs> colors. How many badges can be told apart, given that the row has a fixed top end?",
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
            "<first> cones, <second> flavors, <last> sprinkles; one of each. Combinations?",
            "My doll has <first> dresses, <second> pairs of shoes and <last> bags. She always wears one dress, one pair and one bag. How many ways can I dress her?",
            "Find the number of triples that consist of one element from a set of <first>, one from a set of <second> and one from a set of <last> elements.",
            "How many pizzas can be ordered, if the guest picks one of <first> crusts, one of <second> sauces and one of <last> cheeses?",
            "A theatre fills three roles. For the king <first> actors have applied, for the queen <second> actresses, and for the fool, a part that nobody fears, <last> clowns. In how many ways can the roles be given out?",
            "Climbing the peak goes by stages: to the lower hut lead <first> trails, on to the upper hut <second>, and from there to the top <last>. By how many different ways can a hiker go up?",
            "Each product number in a warehouse starts with one of <first> letters, goes on with one of <second> colors and ends with one of <last> size marks. How many product numbers can there be?",
            "The furniture maker lets buyers of a table choose among <last> finishes, among <second> kinds of wood and among <first> shapes of leg. Taking one of each, how many different tables can be made?",
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
            "<red> red, <blue> blue, <white> white. One drawn. Probability of red?",
            "In my lucky bag are <red> red gummies, <blue> blue ones and <white> white ones. I close my eyes and take one. What is the probability that I get a red one?",
            "Find the probability that an element picked at random from <red> vowels, <blue> consonants and <white> numerals is a vowel.",
            "A florist ties up <blue> irises, <white> lilies and <red> poppies. A butterfly settles on one of these flowers at random. How likely is it, as a number from zero to one, that it sits on a poppy?",
            "What is the probability that the first caller of the day comes from the north, if <red> of the subscribers live in the north, <blue> in the south and <white> in the west, and each is equally likely to call first?",
            "At the kennel there are <blue> hounds, <red> poodles and <white> terriers, all of them noisy. The vet starts with one chosen by lot. What is the probability that a poodle comes first?",
            "On a wheel of fortune <white> fields lose, <blue> fields give another turn and <red> fields win, and all fields are equally wide. With what probability does one turn of the wheel stop on a field that wins?",
            "Of the tins that lost their labels, <red> hold peaches, <white> beans and <blue> soup. A cook opens any one of them. How probable is it, from zero to one, that peaches appear?",
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
            "<red> red, <blue> blue; two drawn together. Probability of one each?",
            "I grab two crayons without looking. In the box are <red> short ones and <blue> long ones. What is the probability that I get one short and one long?",
            "Find the probability that two numbers picked at random without replacement from <red> odd and <blue> even numbers consist of an odd and an even one.",
            "Two partners are drawn by lot for a dance from <red> beginners and <blue> experts. How likely is it, between zero and one, that a beginner is paired with an expert?",
            "What is the probability that a thief who snatches two rings from a tray makes off with exactly one genuine piece, when <red> genuine rings and <blue> fakes lie mixed on it?",
            "Grandma stored <red> jars of plum jam and <blue> of cherry jam, and the labels fell off long ago. She opens two jars picked at random. With what probability does she have both flavors on the table?",
            "From a litter of <red> black and <blue> spotted puppies two are given away, chosen by chance. The probability that these two are not of the same sort is asked for.",
            "In a fleet of <red> diesel buses and <blue> electric buses, two buses at random are called in for a check. What is the probability that they run on different kinds of power?",
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
            "<tosses> fair tosses. Probability of exactly <heads> heads?",
            "I flip a penny <tosses> times. What is the probability that it lands heads up on exactly <heads> of my flips?",
            "Find the probability of precisely <heads> successes in <tosses> independent trials, a trial being as likely to succeed as to fail.",
            "A pupil guesses blindly on a test of <tosses> questions, each to be marked true or false. How likely is it, as a number from zero to one, that exactly <heads> of the guesses are correct?",
            "What is the probability that exactly <heads> girls are among <tosses> newborn babies, if every baby is a girl or a boy with equal chance and the births do not depend on each other?",
            "At each of <tosses> forks in the maze a mouse runs left or right with the same probability, whatever cheese there may be. With what probability does it turn left exactly <heads> times?",
            "Exactly <heads> evens are hoped for. A fair die, which shows an even number half the time, is thrown <tosses> times. What is the probability that the hope comes true?",
            "Two chess players are equally strong and their games never end in a draw. They play <tosses> games, one independent of another. With what probability does the one with the beard win exactly <heads> of them?",
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
            "<tries> independent tries, success chance <rate>% each. Probability of one success or more, from zero to one?",
            "Find, as a number between zero and one, the probability that an event of probability <rate>% occurs at least once in <tries> independent trials.",
            "What is the probability, from zero to one, that not all of <tries> seeds sprout, when any seed stays dead with a probability of <rate>% independently of its neighbours?",
            "A letter gets lost with a probability of <rate>%, such is the post on the islands. If <tries> letters are sent independently, what is the probability between zero and one that one or more never arrive?",
            "Among <tries> callers, each independently a customer with a probability of <rate>%, a salesman needs just one customer to save his day, and more will do as well. As a number from zero to one, what is the probability that his day is saved?",
            "On every trip over the pass a truck has a flat tyre with <rate>% probability, independent of other trips. It goes over the pass <tries> times. What is the probability, from zero to one, that on these trips it has a flat tyre at least once?",
            "The guard checks bags at random, so that any bag is opened with a probability of <rate>%. A smuggler's gang carries <tries> bags past him, each checked or not on its own. How likely, from zero to one, is it that he opens at least one of theirs?",
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
            "Independent chances <first> and <second>. Probability that exactly one happens?",
            "My brother remembers his lunch box with a probability of <first> and I remember mine with <second>, and neither depends on the other. What is the probability that just one of us two has a lunch?",
            "Find the probability that one and only one of two independent events occurs, their probabilities being <first> and <second>.",
            "How likely is it that a farmer brings in precisely one of two crops, if the wheat succeeds with probability <first>, the maize with probability <second>, and the two are independent?",
            "Two ferries sail to the island. One is late with a probability of <first>, the other, whose captain likes his sleep, with a probability of <second>, and they do not influence each other. What is the probability of a day when exactly one ferry is late?",
            "On the left bank it floods in a year with a probability of <first>, on the right bank, quite independently, with a probability of <second>. With what probability is one bank flooded in a year while the other stays dry?",
            "A candidate sits two exams that have nothing to do with each other. She passes law with probability <first> and music with probability <second>. What is the probability that she passes one of them but not both?",
            "Two lamps were lit last night. The chance that the lamp upstairs has burned out by morning is <first>, and for the lamp downstairs it is <second>, each independent of the other. The probability that in the morning just one lamp is still burning is wanted.",
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
            "<total> in all: <first> in A, <second> in B, <neither> in none. In both?",
            "There are <total> kids in our street. <first> have a scooter, <second> have a bike and <neither> have nothing to ride at all. How many have a scooter and a bike?",
            "Find the number of elements common to two sets of <first> and <second> elements, when of the <total> elements considered <neither> lie outside both.",
            "How many patients had fever as well as a cough, if <total> were examined, <neither> had no sign of either, fever was found in <first> and a cough in <second>?",
            "Mushrooms and onions are the toppings tonight. Out of <total> pizzas, <first> went out with mushrooms, <second> with onions, and for the picky ones <neither> stayed without either topping. How many carried both?",
            "Only <neither> of the <total> villas on the coast have no pool and no sauna. With a pool there are <first>, with a sauna <second>. In how many villas can one find a pool together with a sauna?",
            "A shepherd marks <first> of his <total> sheep with a blue spot and <second> with a yellow spot, leaving <neither> without any spot. How many sheep wear two spots, a blue and a yellow?",
            "Of the passengers, <second> had a suitcase and <first> a rucksack. All in all <total> passengers were on board, and <neither> travelled with neither of these. How many carried a suitcase and a rucksack too?",
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
            "<total> in all, <first> in A, <second> in B, <both> in both. In none?",
            "Our class has <total> children. <first> brought an apple, <second> brought a sandwich, and <both> of these brought an apple and a sandwich. How many children brought none of these things?",
            "Find how many of <total> elements belong to neither of two sets that contain <first> and <second> elements and have <both> elements in common.",
            "How many hotels on the lake offer no boats and no bicycles, if there are <total> hotels, <first> offer boats, <second> bicycles, and <both> of these offer boats as well as bicycles?",
            "The inspector looked at <total> trucks. Bad brakes turned up on <first> and bad lights on <second>, and on <both> of those, heaven help us, there were bad brakes and bad lights. How many trucks had nothing wrong with brakes or lights?",
            "By the end of the fair <first> visitors had ridden the carousel, <second> the ghost train, and <both> are counted in each of these figures since they rode the two. With <total> visitors in all, how many went on neither ride?",
            "A library lends out <total> novels. Translated into French are <first>, into Danish <second>, and <both> into the two languages, which makes these part of either figure. What number of the novels exists in neither French nor Danish?",
            "In an orchard of <total> trees <both> suffer from mildew and lice alike. Mildew is on <first> trees in all and lice are on <second> in all. How many trees are healthy, that is, have neither?",
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
            "<first> in A, <second> in B, <both> in both. In exactly one?",
            "At camp <first> kids went swimming and <second> kids went climbing. <both> of them did the two things on the same day. How many kids did only one thing?",
            "Find the number of elements that belong to one and only one of two sets of <first> and <second> elements with an intersection of <both>.",
            "How many farms keep either cows or pigs but not both kinds, if cows are kept on <first> farms, pigs on <second>, and the two kinds together on <both> of these?",
            "A bakery counts <first> customers for bread and <second> for cake this morning. There were <both> with bread and cake in the bag, and they have been counted each time. How many customers took bread alone or cake alone?",
            "The spring exhibition drew <first> members of the art club and the autumn exhibition <second>. Among these, <both> faithful souls appeared at the two exhibitions. How many members appeared at one exhibition only?",
            "Holding two passports is no rarity here: <both> villagers have the Swiss and the Italian one. Altogether <first> have the Swiss passport and <second> the Italian passport, those with two included. How many villagers hold just a single one of these passports?",
            "Lights were seen by <first> witnesses and a bang was heard by <second>, where <both> witnesses reported lights and bang alike. How many witnesses reported one without the other?",
        ),
        steps=("first + second - 2 * both",),
        draw=derive(between(a=(10, 60), b=(8, 50), both=(3, 30)), first="a + both",
                    second="b + both", both="both"),
    ),
)
