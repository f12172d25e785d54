"""Chances, choices and groups that overlap."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

WORLDS = (
    World(
        concept="balls-in-a-bag",
        draw=between(red=(2, 15), blue=(2, 15), green=(2, 12)),
        equations=(
            "two_kinds = red + blue", "total = red + blue + green", "total = two_kinds + green",
            "chance_red = red / total", "chance_not_red = 1 - chance_red",
            "chance_either = (red + blue) / total", "chance_either = two_kinds / total",
            "pairs = math.comb(int(total), 2)", "chance_two_red = math.comb(int(red), 2) / pairs",
            "chance_red_blue = red * blue / pairs", "green = total - red - blue",
            "chance_two_replaced = (red / total) ** 2", "red = total - blue - green",
        ),
        counted=("red", "blue", "green", "total", "two_kinds"),
        says=(
            "{bag} (contains|holds) <red> red {balls}", "there are <red> red {balls} in {bag}",
            "there are <blue> blue {balls} in it", "there are <green> green {balls} in it",
            "<blue> of the {balls} are blue", "<green> of the {balls} are green",
            "<red> of the {balls} are red",
            "^{bag} (contains|holds) <red> red, <blue> blue and <green> green {balls}",
            "there are <total> {balls} in all",
        ),
        asks={
            "chance_red": (
                "what is the probability that one drawn at random is red?",
                "find the probability of drawing a red one at random.",
            ),
            "chance_not_red": ("what is the probability that one drawn at random is not red?",),
            "chance_either": ("what is the probability that one drawn at random is red or blue?",),
            "chance_two_red": (
                "what is the chance of two red ones when two are drawn without putting back?",
                "when two are drawn together, how likely are two red ones, as a number from zero to one?",
            ),
            "chance_red_blue": (
                "what is the probability of one red and one blue when two are drawn together?",
            ),
            "chance_two_replaced": (
                "what is the chance of red both times when one is drawn, put back, and one is drawn again?",
            ),
            "total": ("how many {balls} are there in all?",),
            "green": ("how many of the {balls} are green?",),
            "pairs": ("in how many ways can two of the {balls} be picked?",),
        },
        opening=(
            "{bag} contains {balls} that are red, blue or green",
            "all {balls} in {bag} are red, blue or green",
        ),
        things={"bag": ("bag", "box", "jar", "drawer", "basket")},
        words={"balls": ("balls", "marbles", "beads", "buttons", "cards")},
    ),
    World(
        concept="choosing-people",
        draw=between(men=(4, 12), women=(3, 12), chosen=(2, 4), some_men=(2, 3), some_women=(2, 3)),
        equations=(
            "people = men + women", "ways = math.comb(int(people), int(chosen))",
            "men_ways = math.comb(int(men), int(some_men))",
            "women_ways = math.comb(int(women), int(some_women))", "mixed = men_ways * women_ways",
            "rows = math.perm(int(people), int(chosen))", "handshakes = math.comb(int(people), 2)",
            "men = people - women", "all_men = math.comb(int(men), int(chosen))",
            "chance_men = all_men / ways",
        ),
        counted=("men", "women", "chosen", "some_men", "some_women", "people", "ways"),
        says=(
            "there are <men> men in it", "there are <women> women in it",
            "it has <men> men and <women> women", "it has <people> members in all",
            "~<chosen> members are to be chosen", "~a group of <chosen> has to be chosen",
            "~a team of <some_men> men and <some_women> women is needed",
            "~<some_men> of the men and <some_women> of the women are to be chosen",
            "~<some_men> of the men are to be chosen", "~<some_women> of the women are to be chosen",
        ),
        asks={
            "ways": (
                "in how many ways can they be chosen if the order does not matter?",
                "in how many ways can the group be formed?",
            ),
            "mixed": ("how many ways are there to do so?", "how many such teams are possible?"),
            "men_ways": ("in how many ways can these men be picked?",),
            "women_ways": ("in how many ways can these women be picked?",),
            "rows": ("in how many ways can they be chosen for different tasks, one each?",),
            "handshakes": (
                "how many handshakes are there when all members shake hands with each other once?",
            ),
            "chance_men": ("what is the probability that only men are chosen at random?",),
            "people": ("how many members does it have?",),
        },
        opening=("{club} consists of men and women", "men and women are the members of {club}"),
        things={"club": ("club", "choir", "council", "committee", "society")},
    ),
    World(
        concept="two-groups-that-overlap",
        draw=between(only_a=(5, 60), only_b=(5, 60), both=(2, 40), neither=(2, 40)),
        equations=(
            "a = only_a + both", "b = only_b + both", "either = only_a + only_b + both",
            "either = a + b - both", "total = either + neither", "one_only = only_a + only_b",
            "one_only = a + b - 2 * both", "both = a + b - either", "rate = both / total * 100",
        ),
        counted=("a", "b", "both", "neither", "total", "either", "only_a", "only_b", "one_only"),
        says=(
            "there are <total> {people} in all", "<a> {people} {like} {tea}", "<b> {people} {like} {coffee}",
            "<both> {like} both", "<neither> {like} neither", "<either> {like} at least one of the two",
            "<only_a> {like} only {tea}", "<only_b> {like} only {coffee}",
            "<a> {like} {tea} and <b> {like} {coffee}",
        ),
        asks={
            "both": ("how many {like} both?",),
            "neither": ("how many {like} neither of the two?",),
            "either": ("how many {like} at least one of the two?",),
            "only_a": ("how many {like} only {tea}?", "how many {like} {tea} but not {coffee}?"),
            "only_b": ("how many {like} {coffee} but not {tea}?",),
            "total": ("how many {people} are there in all?",),
            "one_only": ("how many {like} exactly one of the two?",),
            "a": ("how many {like} {tea}?",),
            "rate": ("what percent of all {like} both?",),
        },
        opening=("some {people} say what they {like}, {tea} or {coffee}",),
        words={
            "people": ("guests", "students", "workers", "people", "pupils"),
            "like": ("like",),
            "tea": ("tea", "chess", "music", "cats", "rice"),
            "coffee": ("coffee", "football", "painting", "dogs", "bread"),
        },
    ),
    World(
        concept="dice-and-coins",
        draw=between(sides=[4, 6, 8, 10, 12, 20], times=(2, 4), tosses=(2, 7)),
        equations=(
            "outcomes = sides ** times", "chance_all = 1 / outcomes",
            "chance_none = ((sides - 1) / sides) ** times", "chance_some = 1 - chance_none",
            "coin_outcomes = 2 ** tosses", "chance_heads = 1 / coin_outcomes",
            "chance_a_tail = 1 - chance_heads",
        ),
        counted=("sides", "times", "tosses"),
        says=(
            "^a fair die has faces with the numbers from one to <sides>", "~the die is rolled <times> times",
            "~somebody rolls the die <times> times", "^a fair coin is tossed <tosses> times",
            "^somebody tosses a fair coin <tosses> times",
        ),
        asks={
            "outcomes": ("how many different sequences of numbers can come up?",),
            "chance_all": ("what is the probability that every roll shows a one?",),
            "chance_none": ("what is the probability that no roll shows a one?",),
            "chance_some": ("what is the probability that at least one roll shows a one?",),
            "coin_outcomes": ("how many different sequences of heads and tails are possible?",),
            "chance_heads": ("what is the probability of heads every time?",),
            "chance_a_tail": ("what is the probability of at least one tail?",),
        },
    ),
    World(
        concept="codes-and-clothes",
        draw=between(
            letters=(2, 9), digits=(2, 9), shirts=(2, 12), trousers=(2, 9), shoes=(2, 6), length=(2, 4),
            where="letters >= length",
        ),
        equations=(
            "pairs = shirts * trousers", "outfits = shirts * trousers * shoes", "outfits = pairs * shoes",
            "shoes = outfits / pairs", "codes = letters ** length",
            "strict_codes = math.perm(int(letters), int(length))",
        ),
        counted=("shirts", "trousers", "shoes", "letters", "length", "pairs", "outfits"),
        says=(
            "{name} has <shirts> shirts", "{name} has <trousers> pairs of trousers",
            "{name} owns <shoes> pairs of shoes",
            "{name} has <shirts> shirts and <trousers> pairs of trousers",
            "^a lock uses <letters> different letters", "^codes are made from <letters> different letters",
            "~each code is <length> letters long",
            "a shirt and trousers can be put together in <pairs> ways",
        ),
        asks={
            "outfits": ("how many outfits of a shirt, trousers and shoes are possible?",),
            "pairs": ("in how many ways can a shirt and trousers be put together?",),
            "codes": ("how many codes are possible if letters may repeat?",),
            "strict_codes": ("how many codes are there in which no letter repeats?",),
        },
        asked=("outfits", "pairs", "codes", "strict_codes"),
    ),
)
