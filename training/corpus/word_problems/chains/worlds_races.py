"""Races, stops, growth and what is left of a way or a tank."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

SPEED = "km per hour"

WORLDS = (
    World(
        concept="growth-of-a-population",
        draw=between(
            start=(1000, 50000, 1000), rate=[2, 4, 5, 10, 20], years=(2, 4), more=[5, 10, 20],
            fewer=[5, 10, 20],
        ),
        equations=(
            "end = start * (1 + rate / 100) ** years", "start = end / (1 + rate / 100) ** years",
            "grown = end - start", "after_rise = start * (1 + more / 100)",
            "after_fall = after_rise * (1 - fewer / 100)", "start = after_rise * 100 / (100 + more)",
            "after_rise = after_fall * 100 / (100 - fewer)", "grown_rate = grown / start * 100",
        ),
        units={"rate": "%", "years": "years", "more": "%", "fewer": "%", "grown_rate": "%"},
        counted=("start",),
        says=(
            "the town had <start> people at first", "^a town has <start> people",
            "the population grows by <rate> every year",
            "each year there are <rate> more people than the year before", "~this goes on for <years>",
        ),
        asks={
            "end": (
                "how many people live there then, as a number that need not be whole?",
                "what is the population then?",
            ),
            "grown": ("by how many does the population grow in all?",),
            "grown_rate": ("by how many percent does the population grow in all?",),
        },
        opening=("the population of a town grows by the same percent each year",),
        asked=("end", "grown", "grown_rate"),
    ),
    World(
        concept="up-one-year-down-the-next",
        draw=between(start=(1000, 60000, 1000), more=[5, 10, 15, 20, 25, 30], fewer=[5, 10, 15, 20, 25]),
        equations=(
            "after_rise = start * (1 + more / 100)", "end = after_rise * (1 - fewer / 100)",
            "start = after_rise * 100 / (100 + more)", "after_rise = end * 100 / (100 - fewer)",
            "more = (after_rise - start) / start * 100", "fewer = (after_rise - end) / after_rise * 100",
        ),
        units={"more": "%", "fewer": "%"},
        counted=("start", "after_rise", "end"),
        says=(
            "at first there are <start> {people}", "in the first year the number rises by <more>",
            "~in the second year it falls by <fewer>", "after one year there are <after_rise> {people}",
            "~~after two years there are <end> {people}",
            "the number rises by <more> in the first year and falls by <fewer> in the second",
        ),
        asks={
            "end": ("how many {people} are there after two years?",),
            "start": ("how many {people} were there at the beginning?",),
            "after_rise": ("how many {people} are there after one year?",),
            "more": ("by what percent does the number rise in the first year?",),
            "fewer": ("what percent of the number is lost in the second year?",),
        },
        words={"people": ("members", "readers", "trees", "inhabitants")},
        opening=("the number of {people} changes from year to year",),
    ),
    World(
        concept="race",
        draw=between(
            way=[100, 200, 400, 500, 800, 1000], seconds=(20, 200, 4), ahead=(5, 80, 5),
            where="way > 3 * ahead and 2 * seconds < way < 10 * seconds",
        ),
        equations=(
            "speed = way / seconds", "slow_way = way - ahead", "slow_speed = slow_way / seconds",
            "slow_seconds = way / slow_speed", "late = slow_seconds - seconds", "seconds = way / speed",
            "gap = speed - slow_speed",
        ),
        units={
            "way": "m", "seconds": "seconds", "ahead": "m", "speed": "m per second", "slow_way": "m",
            "slow_speed": "m per second", "slow_seconds": "seconds", "late": "seconds", "gap": "m per second",
        },
        nouns={"speed": ("the speed of {name}",), "slow_speed": ("the speed of {friend}",)},
        says=(
            "the race is over <way>", "{name} runs the <way> in <seconds>",
            "{name} needs <seconds> for the whole race", "{name} beats {friend} by <ahead>",
            "{friend} is <ahead> behind when {name} finishes",
            "{friend} has run <slow_way> when {name} finishes",
            "{friend} runs the whole race in <slow_seconds>", "{friend} finishes <late> after {name}",
        ),
        asks={
            "speed": ("how fast does {name} run in [speed]?",),
            "slow_speed": ("at what speed does {friend} run?",),
            "slow_seconds": ("how many [slow_seconds] does {friend} need for the whole race?",),
            "late": ("how many [late] after {name} does {friend} finish?",),
            "ahead": ("by how many [ahead] does {name} beat {friend}?",),
            "gap": ("by how many [gap] is {name} faster than {friend}?",),
        },
        opening=("{name} and {friend} run a race", "in a race {name} runs against {friend}"),
    ),
    World(
        concept="circular-track",
        draw=between(
            lap=[200, 240, 300, 360, 400, 600, 720, 800, 1200], fast=(4, 12), slow=(2, 9),
            where="fast > slow",
        ),
        equations=(
            "meet_opposite = lap / (fast + slow)", "meet_same = lap / (fast - slow)",
            "fast_seconds = lap / fast", "slow_seconds = lap / slow",
        ),
        units={
            "lap": "m", "fast": "m per second", "slow": "m per second", "meet_opposite": "seconds",
            "meet_same": "seconds", "fast_seconds": "seconds", "slow_seconds": "seconds",
        },
        nouns={"lap": ("the length of the track",)},
        says=(
            "the track is <lap> long", "{name} runs at <fast>", "{friend} runs at <slow>",
            "{name} runs at <fast> and {friend} at <slow>", "{name} needs <fast_seconds> for a lap",
            "{friend} needs <slow_seconds> for a lap",
        ),
        asks={
            "meet_opposite": (
                "after how many [meet_opposite] do they first meet when they run in opposite directions?",
            ),
            "meet_same": (
                "after how many [meet_same] does {name} first lap {friend} when they run the same way?",
            ),
            "fast_seconds": ("how many [fast_seconds] does {name} need for a lap?",),
            "slow": ("how fast does {friend} run in [slow]?",),
        },
        opening=("{name} and {friend} start together at one point of a circular track",),
    ),
    World(
        concept="stops-on-the-way",
        draw=between(
            moving=[40, 45, 48, 50, 54, 60, 72, 75, 80, 90], minutes=[5, 6, 8, 10, 12, 15, 18, 20],
            hours=(2, 9),
        ),
        equations=(
            "average = moving * (60 - minutes) / 60", "minutes = (moving - average) / moving * 60",
            "moving = average * 60 / (60 - minutes)", "way = average * hours", "lost = minutes * hours",
        ),
        units={
            "moving": SPEED,
            "average": SPEED,
            "minutes": "minutes",
            "way": "km",
            "hours": "hours",
            "lost": "minutes",
        },
        nouns={
            "moving": ("the speed of {bus} without stops",),
            "average": ("the speed of {bus} with its stops",),
        },
        says=(
            "without stops {bus} goes at <moving>", "not counting stops {bus} runs at <moving>",
            "with its stops {bus} goes at <average>", "counting the stops {bus} runs at <average>",
            "{bus} stops for <minutes> in every hour", "the trip of {bus} lasts <hours> with all stops",
            "{bus} covers <way> in all",
        ),
        asks={
            "minutes": (
                "for how many [minutes] an hour does {bus} stop?",
                "how many minutes of every hour does {bus} stand still?",
            ),
            "way": ("how far does {bus} go in [way]?",),
            "lost": ("for how many [lost] does {bus} stand still in all?",),
            "hours": ("how many [hours] does the trip last with all stops?",),
        },
        things={"bus": ("bus", "coach", "tram", "train")},
    ),
    World(
        concept="faster-by-so-much",
        draw=between(way=(30, 480, 10), speed=(10, 80, 5), more=(5, 30, 5)),
        equations=(
            "hours = way / speed", "faster = speed + more", "short_hours = way / faster",
            "saved = hours - short_hours", "more = faster - speed",
        ),
        units={
            "way": "km",
            "speed": SPEED,
            "more": SPEED,
            "faster": SPEED,
            "hours": "hours",
            "short_hours": "hours",
            "saved": "hours",
        },
        says=(
            "the way is <way> long", "{name} goes at <speed>", "{friend} goes <more> faster than {name}",
            "{friend} goes at <faster>", "{name} takes <hours>", "{friend} takes <short_hours>",
            "{friend} needs <saved> less than {name}",
        ),
        asks={
            "saved": ("how many [saved] less does {friend} take?",),
            "short_hours": ("how many [short_hours] does {friend} take?",),
            "hours": ("how many [hours] does {name} take?",),
            "faster": ("how fast does {friend} go in [faster]?",),
            "more": ("by how many [more] is {friend} faster than {name}?",),
            "speed": ("at what speed does {name} go?",),
            "way": ("how long is the way in [way]?",),
        },
        opening=(
            "{name} and {friend} travel the same way",
            "{name} and {friend} go from {town} to {city} by the same road",
        ),
    ),
    World(
        concept="bus-seats-and-trips",
        draw=between(people=(60, 900, 4), seats=(8, 60), fee=(20, 300, 5)),
        equations=(
            "buses = math.ceil(people / seats)", "cost = buses * fee", "capacity = buses * seats",
            "empty = capacity - people", "each = cost / people",
        ),
        units={"fee": "$", "cost": "$", "each": "$"},
        counted=("people", "seats", "buses"),
        says=(
            "<people> {pupils} go on a trip", "a bus has <seats> seats", "each bus costs <fee>",
            "each bus takes <seats> of them and costs <fee>",
        ),
        asks={
            "buses": ("how many buses are needed at least?", "find the least number of buses."),
            "cost": ("how much do the buses cost in all?",),
            "empty": ("how many seats stay empty in the buses?",),
            "each": ("how much is that for each of the {pupils}?",),
        },
        asked=("buses", "cost", "empty", "each"),
        opening=("{pupils} travel in buses, as few as possible",),
    ),
    World(
        concept="leak-in-liters",
        draw=between(
            capacity=(200, 9000, 100), inflow=(10, 90, 5), outflow=(2, 40), inside=(20, 900, 20),
            where="inflow > outflow and capacity > inside",
        ),
        equations=(
            "net = inflow - outflow", "missing = capacity - inside", "minutes = missing / net",
            "empty_minutes = inside / outflow", "full_minutes = capacity / net",
        ),
        units={
            "capacity": "liters", "inflow": "liters per minute", "outflow": "liters per minute",
            "net": "liters per minute", "inside": "liters", "missing": "liters", "minutes": "minutes",
            "empty_minutes": "minutes", "full_minutes": "minutes",
        },
        says=(
            "the tank holds <capacity>", "there are <inside> of water in it", "water comes in at <inflow>",
            "water leaks out at <outflow>", "water comes in at <inflow> and leaks out at <outflow>",
            "the water in it grows by <net>", "<missing> are missing to fill it",
        ),
        asks={
            "minutes": (
                "in how many [minutes] is the tank full?",
                "how many [minutes] does it take until it is full?",
            ),
            "net": ("by how many liters a minute does the water in the tank increase?",),
            "missing": ("how many [missing] are still missing?",),
        },
        opening=("a tank with a leak is being filled", "water runs into a tank that has a leak"),
        asked=("minutes", "net", "missing"),
    ),
    World(
        concept="fractions-of-a-way",
        draw=between(
            way=(40, 900, 20), first=[10, 20, 25, 30, 40, 50], second=[10, 20, 25, 30, 40, 50],
            where="first + second < 100",
        ),
        equations=(
            "first_way = way * first / 100", "second_way = way * second / 100",
            "third_rate = 100 - first - second", "third_way = way - first_way - second_way",
            "third_way = way * third_rate / 100", "way = third_way * 100 / third_rate",
            "way = first_way * 100 / first", "way = second_way * 100 / second",
        ),
        units={
            "way": "km", "first_way": "km", "second_way": "km", "third_way": "km", "first": "%",
            "second": "%", "third_rate": "%",
        },
        nouns={"way": ("the length of the whole way",)},
        says=(
            "<first> of the way is done by train", "<second> of the way is done by bus",
            "<first> of the way is done by train and <second> by bus", "the part by train is <first_way>",
            "the part by bus is <second_way>", "the rest, <third_way>, is done on foot or by bicycle",
            "the whole way is <way> long",
        ),
        asks={
            "way": ("how long is the whole way in [way]?",),
            "third_way": ("how many [third_way] are left for the rest of the way?",),
            "first_way": ("how many [first_way] are done by train?",),
            "second_way": ("how many [second_way] are done by bus?",),
            "third_rate": ("how many percent of the way are left after train and bus?",),
        },
        opening=("{name} goes by train, then by bus, and then does the rest of the way",),
    ),
)
