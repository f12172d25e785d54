"""Elections, tests and quizzes, posts along a road, heads and legs."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

WORLDS = (
    World(
        concept="heads-and-legs",
        draw=between(hens=(4, 80), goats=(3, 70)),
        equations=(
            "heads = hens + goats", "legs = 2 * hens + 4 * goats", "goats = (legs - 2 * heads) / 2",
            "hens = heads - goats", "hens = (4 * heads - legs) / 2",
        ),
        counted=("hens", "goats", "heads", "legs"),
        says=(
            "there are <hens> {hens}", "there are <goats> {goats}", "the animals have <heads> heads in all",
            "their legs add up to <legs>", "they have <heads> heads and <legs> legs together",
        ),
        asks={
            "hens": ("how many {hens} are there?",),
            "goats": ("how many {goats} are there?",),
            "legs": ("how many legs do they all have?",),
        },
        opening=("a farm has {hens} and {goats} only", "the only animals in a yard are {hens} and {goats}"),
        words={"hens": ("hens", "ducks", "geese"), "goats": ("goats", "sheep", "cows", "rabbits")},
    ),
    World(
        concept="posts-and-gaps",
        draw=between(gap=(2, 20), count=(5, 80), price=(2, 30)),
        equations=(
            "gaps = count - 1", "length = gap * gaps", "count = length / gap + 1",
            "gap = length / (count - 1)", "cost = count * price",
        ),
        units={"gap": "m", "length": "m", "price": "$", "cost": "$"},
        counted=("count", "gaps"),
        nouns={"length": ("the length of the {road}",), "gap": ("the distance from one to the next",)},
        says=(
            "the {road} is <length> long", "there are <count> {posts}", "they stand <gap> apart",
            "they stand <gap> from each other", "each of the {posts} costs <price>",
            "all the {posts} cost <cost>",
        ),
        asks={
            "count": ("how many {posts} are there?",),
            "length": ("how long is the {road} in [length]?",),
            "gap": ("how far apart do they stand in [gap]?",),
            "cost": ("what do all the {posts} cost?",),
        },
        opening=("{posts} stand at equal distances along a straight {road}, one at each end",),
        words={"posts": ("posts", "lamps", "trees", "poles"), "road": ("road", "path", "street")},
    ),
    World(
        concept="election",
        draw=between(
            votes=(500, 9000, 100), rate=[52, 54, 55, 56, 58, 60, 62, 64, 65, 70, 75],
            bad=[2, 4, 5, 8, 10, 20],
        ),
        equations=(
            "valid = votes * (1 - bad / 100)", "winner = valid * rate / 100", "loser = valid - winner",
            "lead = winner - loser", "lead = valid * (2 * rate - 100) / 100",
            "valid = lead * 100 / (2 * rate - 100)", "rate = winner / valid * 100",
            "valid = winner * 100 / rate", "votes = valid * 100 / (100 - bad)",
            "loser = valid * (100 - rate) / 100",
        ),
        units={"rate": "%", "bad": "%"},
        counted=("votes", "valid", "winner", "loser", "lead"),
        nouns={"valid": ("the number of valid votes",), "votes": ("the number of all votes",)},
        says=(
            "<votes> votes are cast", "<bad> of the votes are invalid",
            "the winner gets <rate> of the valid votes", "the winner has <winner> votes",
            "the winner is ahead by <lead> votes", "the loser gets <loser> votes",
            "<valid> of the votes are valid",
        ),
        asks={
            "winner": ("how many votes does the winner get?",),
            "loser": ("how many votes does the loser get?",),
            "lead": ("by how many votes does the winner win?",),
            "rate": ("what percent of the valid votes does the winner get?",),
            "valid": ("how many votes are valid?",),
            "votes": ("how many votes are cast?",),
        },
        opening=("two candidates stand in an election",),
    ),
    World(
        concept="marks-in-a-test",
        draw=between(
            full=(100, 800, 50), rate=[30, 33, 35, 36, 40, 45, 50], got=(20, 300, 5),
            where="got + 1 < full * rate / 100",
        ),
        equations=(
            "needed = full * rate / 100", "short = needed - got", "full = needed * 100 / rate",
            "needed = got + short", "rate = needed / full * 100", "got_rate = got / full * 100",
        ),
        units={"rate": "%", "got_rate": "%"},
        counted=("full", "got", "needed", "short"),
        nouns={"full": ("the maximum of marks",), "needed": ("the pass mark",)},
        says=(
            "a pupil needs <rate> of the marks to pass", "to pass one must get <rate> of the marks",
            "{name} gets <got> marks", "{name} fails by <short> marks",
            "{name} gets <got> marks and fails by <short>", "the test has <full> marks in all",
            "<needed> marks are needed to pass",
        ),
        asks={
            "full": ("how many marks does the test have in all?", "find the maximum marks."),
            "needed": ("how many marks are needed to pass?",),
            "short": ("by how many marks does {name} fail?",),
            "got": ("how many marks does {name} get?",),
            "rate": ("what percent of the marks is needed to pass?",),
            "got_rate": ("what percent of the marks does {name} get?",),
        },
        opening=("{name} fails a test",),
    ),
    World(
        concept="right-and-wrong-answers",
        draw=between(
            right=(5, 60), wrong=(3, 50), plus=[2, 3, 4, 5], minus=[1, 2],
            where="right * plus > wrong * minus and plus > minus",
        ),
        equations=(
            "count = right + wrong", "gained = right * plus", "lost = wrong * minus", "marks = gained - lost",
            "right = (marks + count * minus) / (plus + minus)",
            "wrong = (count * plus - marks) / (plus + minus)", "wrong = count - right",
            "right = count - wrong",
        ),
        counted=("right", "wrong", "count", "marks", "plus", "minus"),
        says=(
            "a right answer gives <plus> marks and a wrong one costs <minus>", "there are <count> questions",
            "{name} answers <right> questions rightly", "<wrong> answers of {name} are wrong",
            "{name} reaches <marks> marks in all",
            "{name} answers all <count> questions and reaches <marks> marks",
        ),
        asks={
            "marks": ("how many marks does {name} get?",),
            "right": ("how many answers are right?",),
            "wrong": ("how many answers are wrong?",),
            "count": ("how many questions are there?",),
        },
        opening=("in a quiz {name} answers every question",),
        asked=("marks", "right", "wrong", "count"),
    ),
)
