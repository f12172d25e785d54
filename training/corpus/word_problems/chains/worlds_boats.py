"""Boats in a stream, pursuit, lateness and ways apart."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

BOATS = ("boat", "motorboat", "ferry", "canoe", "rowing boat", "steamer")
SPEED = "km per hour"

WORLDS = (
    World(
        concept="boat-in-a-stream",
        draw=between(boat=(6, 30), stream=(1, 8), way=(12, 180, 6), hours=(1, 6), where="boat > stream + 1"),
        equations=(
            "down = boat + stream", "up = boat - stream", "boat = (down + up) / 2",
            "stream = (down - up) / 2", "down_hours = way / down", "up_hours = way / up",
            "both_hours = down_hours + up_hours", "rest_hours = way / boat", "more_boat_stream = up",
            "more_down_up = 2 * stream", "both_down_up = 2 * boat",
        ),
        units={
            "boat": SPEED,
            "stream": SPEED,
            "down": SPEED,
            "up": SPEED,
            "way": "km",
            "down_hours": "hours",
            "up_hours": "hours",
            "both_hours": "hours",
            "rest_hours": "hours",
        },
        nouns={
            "boat": ("the speed of {boat} in still water",),
            "stream": ("the speed of the {stream}",),
            "down": ("the speed downstream", "the speed with the {stream}"),
            "up": ("the speed upstream", "the speed against the {stream}"),
        },
        says=(
            "{boat} (goes|moves) at <boat> in still water", "the {stream} (flows|runs) at <stream>",
            "the rate of the {stream} is <stream>", "{boat} does <down> when it goes with the {stream}",
            "{boat} does <up> when it goes against the {stream}",
            "{boat} covers <way> downstream in <down_hours>", "{boat} covers <way> upstream in <up_hours>",
            "the trip is <way> each way", "going downstream takes <down_hours>",
            "going (upstream|against the {stream}) takes <up_hours>",
            "going there and coming back takes <both_hours>", "in still water {boat} would need <rest_hours>",
        ),
        asks={
            "boat": (
                "how fast does {boat} go in still water?",
                "find the rate of {boat} in still water in [boat].",
            ),
            "stream": ("how fast is the {stream} in [stream]?", "find the rate of the {stream} in [stream]."),
            "down_hours": ("how many [down_hours] does {boat} take to go downstream?",),
            "up_hours": (
                "how many [up_hours] does {boat} take to go upstream?",
                "in how many [up_hours] does {boat} come back against the {stream}?",
            ),
            "both_hours": ("how long do both ways take together in [both_hours]?",),
            "way": ("how far does {boat} go each way in [way]?",),
            "down": ("at what speed does {boat} go downstream?",),
            "up": ("how fast does {boat} go against the {stream}?",),
        },
        opening=(
            "{boat} goes down a river and the same way back",
            "{boat} travels downstream and then returns upstream",
        ),
        things={"boat": BOATS},
        words={"stream": ("stream", "current", "river")},
        compared=(("down", "up"), ("boat", "stream")),
    ),
    World(
        concept="chase",
        draw=between(fast=(10, 120, 2), slow=(4, 90, 2), lead_hours=(1, 5), where="fast > slow + 3"),
        equations=(
            "lead = slow * lead_hours", "relative = fast - slow", "hours = lead / relative",
            "way = fast * hours", "slow_hours = lead_hours + hours",
        ),
        units={
            "fast": SPEED,
            "slow": SPEED,
            "relative": SPEED,
            "lead": "km",
            "hours": "hours",
            "lead_hours": "hours",
            "way": "km",
            "slow_hours": "hours",
        },
        nouns={"fast": ("the speed of {friend}",), "slow": ("the speed of {name}",)},
        says=(
            "{name} goes at <slow>", "{friend} follows at <fast>", "{friend} goes at <fast>",
            "{friend} starts <lead_hours> after {name}", "{name} is <lead> ahead when {friend} starts",
            "{friend} catches up with {name} <hours> after starting",
            "{friend} is <relative> faster than {name}",
            "{friend} has gone <way> when the two are together",
        ),
        asks={
            "hours": (
                "how many [hours] after starting does {friend} catch up with {name}?",
                "for how many [hours] must {friend} go to reach {name}?",
            ),
            "way": ("how far from the start does {friend} reach {name} in [way]?",),
            "lead": ("how far ahead is {name} when {friend} starts?",),
            "fast": ("at what speed must {friend} go?", "how fast does {friend} go in [fast]?"),
            "slow": ("how fast is {name} in [slow]?",),
            "slow_hours": ("for how many [slow_hours] has {name} been on the way when {friend} catches up?",),
            "lead_hours": ("how many [lead_hours] later than {name} does {friend} start?",),
        },
        opening=(
            "{name} sets out on a road and {friend} later follows from the same place",
            "{friend} starts after {name} from the same point along the same road",
        ),
    ),
    World(
        concept="usual-speed",
        draw=between(
            usual=(20, 90, 5), other=(20, 90, 5), usual_hours=(1, 8, 0.5),
            where="other != usual and 2 * other > usual",
        ),
        equations=(
            "way = usual * usual_hours", "other_hours = way / other", "late = other_hours - usual_hours",
        ),
        units={
            "usual": SPEED,
            "other": SPEED,
            "way": "km",
            "usual_hours": "hours",
            "other_hours": "hours",
            "late": "hours",
        },
        nouns={
            "usual": ("the usual speed of {name}",),
            "way": ("the distance to the {place}",),
            "usual_hours": ("the usual time of {name}",),
        },
        says=(
            "{name} usually drives to the {place} at <usual>", "the drive usually takes <usual_hours>",
            "today {name} drives at <other>", "today the drive takes <other_hours>",
            "the {place} is <way> away", "at the usual speed of <usual> {name} needs <usual_hours>",
            "{name} arrives <late> late because of driving at <other>",
        ),
        asks={
            "other_hours": ("how many [other_hours] does the drive take today?",),
            "other": ("at what speed does {name} drive today in [other]?",),
            "usual": ("how fast does {name} usually drive in [usual]?",),
            "usual_hours": ("how many [usual_hours] does the drive usually take?",),
            "late": ("by how many [late] is {name} late today?",),
            "way": ("how far away is the {place} in [way]?",),
        },
        opening=("{name} drives to the {place} by the same road every week",),
        words={"place": ("office", "market", "factory", "airport", "farm", "harbor")},
    ),
    World(
        concept="apart-in-opposite-directions",
        draw=between(first=(3, 80), second=(3, 80), hours=(2, 9)),
        equations=(
            "relative = first + second", "gap = relative * hours", "first_way = first * hours",
            "second_way = second * hours", "gap = first_way + second_way",
        ),
        units={
            "first": SPEED,
            "second": SPEED,
            "relative": SPEED,
            "hours": "hours",
            "gap": "km",
            "first_way": "km",
            "second_way": "km",
        },
        nouns={"first": ("the speed of {name}",), "second": ("the speed of {friend}",)},
        says=(
            "{name} goes at <first>", "{friend} goes at <second>",
            "{name} goes at <first> and {friend} at <second>", "they go on for <hours>",
            "in the end they are <gap> apart", "after <hours> they are <gap> apart",
            "{name} covers <first_way>", "{friend} covers <second_way>",
        ),
        asks={
            "gap": (
                "how far apart are they (then|in the end) in [gap]?",
                "how many [gap] lie between them in the end?",
            ),
            "hours": ("for how many [hours] have they been going?",),
            "first": ("how fast does {name} go in [first]?",),
            "second": ("at what speed in [second] does {friend} go?",),
            "first_way": ("how far has {name} gone in [first_way]?",),
        },
        opening=(
            "{name} and {friend} start from the same place at the same time in opposite directions",
            "from the same point {name} and {friend} set off in opposite directions at the same moment",
        ),
        compared=(("first", "second"),),
    ),
)
