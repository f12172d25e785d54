"""Journeys, trains and boats."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

CARS = ("car", "bus", "van", "truck", "motorbike", "taxi", "coach", "lorry")
TRAINS = ("train", "express train", "goods train", "passenger train", "local train")
BOATS = ("boat", "motorboat", "ferry", "canoe", "rowing boat")
SPEED = "km per hour"

WORLDS = (
    World(
        concept="journey",
        draw=between(
            speed=(20, 95, 5), hours=(1.5, 10, 0.5), mileage=[8, 10, 12, 15, 16, 20],
            price=[1.2, 1.5, 1.6, 1.8, 2, 2.5],
        ),
        equations=("distance = speed * hours", "fuel = distance / mileage", "cost = fuel * price"),
        units={
            "speed": SPEED,
            "hours": "hours",
            "distance": "km",
            "fuel": "liters",
            "mileage": "km per liter",
            "price": "$",
            "cost": "$",
        },
        nouns={
            "speed": ("the speed of {car}", "the average speed of {car}"),
            "distance": ("the distance covered by {car}", "the length of the trip of {car}"),
            "hours": ("the time taken by {car}", "the travel time of {car}"),
        },
        says=(
            "{car} (runs|moves|drives|goes) at <speed>",
            "{car} keeps up a (constant|uniform) speed of <speed>",
            "{car} (drives|travels|is on the road) for <hours>", "{car} (covers|travels|goes) <distance>",
            "{car} (covers|travels|does) <distance> in <hours>",
            "in <hours> {car} (covers|travels) <distance>", "{car} goes <mileage> of fuel",
            "a liter of fuel costs <price>", "fuel (costs|is sold at) <price> per liter",
            "{car} (uses|burns) <fuel> of fuel on its trip", "the fuel for the trip of {car} costs <cost>",
        ),
        asks={
            "distance": (
                "how (far|many [distance]) does {car} (go|travel)?",
                "what distance does {car} cover in [distance]?",
            ),
            "hours": (
                "how long does {car} take?", "how many [hours] does {car} need?",
                "in how many [hours] does {car} (cover|do) this?",
            ),
            "speed": ("how fast does {car} go in [speed]?", "at what speed does {car} travel?"),
            "fuel": (
                "how many [fuel] of fuel does {car} (use|burn|need)?",
                "how much fuel in [fuel] does {car} need?",
            ),
            "cost": (
                "how much does the fuel for {car} cost?", "find the cost of the fuel.",
                "what is paid for the fuel?",
            ),
            "price": ("what does a liter of fuel cost?", "find the price of the fuel per liter."),
            "mileage": (
                "how many km does {car} go on a liter of fuel?",
                "find the number of km that {car} goes per liter of fuel.",
            ),
        },
        things={"car": CARS},
    ),
    World(
        concept="two-legs",
        draw=between(
            first_speed=(20, 80, 5), first_hours=(1, 6), second_speed=(20, 90, 5), second_hours=(1, 6),
            where="first_speed != second_speed",
        ),
        equations=(
            "first_way = first_speed * first_hours", "second_way = second_speed * second_hours",
            "distance = first_way + second_way", "hours = first_hours + second_hours",
            "mean_speed = distance / hours",
        ),
        units={
            "first_speed": SPEED,
            "second_speed": SPEED,
            "mean_speed": SPEED,
            "first_hours": "hours",
            "second_hours": "hours",
            "hours": "hours",
            "first_way": "km",
            "second_way": "km",
            "distance": "km",
        },
        nouns={
            "first_way": ("the length of the first part",),
            "second_way": ("the length of the second part",),
            "distance": ("the total distance", "the length of the whole trip"),
            "first_speed": ("the speed in the first part",),
            "second_speed": ("the speed in the second part",),
            "mean_speed": ("the average speed for the whole trip", "the average speed over the trip"),
            "hours": ("the total time of the trip", "the time for the whole trip"),
        },
        says=(
            "in the first part {car} goes <first_way> at <first_speed>",
            "in the second part {car} goes <second_way> at <second_speed>",
            "{car} (covers|travels) the first <first_way> in <first_hours>",
            "~{car} (covers|travels) the remaining <second_way> in <second_hours>",
            "^{car} first (drives|travels|goes) for <first_hours> at <first_speed>",
            "~{car} then (drives|travels|goes) for <second_hours> at <second_speed>",
            "the first part (takes|lasts) <first_hours>", "the second part (takes|lasts) <second_hours>",
            "the first part is done at <first_speed>", "the second part is done at <second_speed>",
            "{car} covers <distance> in all", "{car} is on the road for <hours> in all",
            "{car} covers <distance> in <hours> altogether",
        ),
        asks={
            "mean_speed": (
                "find the average speed in [mean_speed].",
                "what is its average speed for the entire journey?",
            ),
            "distance": ("how many [distance] does {car} cover (in all|altogether)?",),
            "hours": ("how long does the whole trip take in [hours]?",),
            "first_hours": ("how many [first_hours] does the first part take?",),
            "second_hours": ("how many [second_hours] does the second part take?",),
            "first_speed": ("how fast does {car} go in the first part?",),
            "second_speed": ("at what speed in [second_speed] must {car} do the second part?",),
            "second_way": ("how many [second_way] are left for the second part?",),
        },
        things={"car": CARS},
        opening=(
            "{car} makes a trip in two parts", "the trip of {car} has two parts",
            "a journey of {car} is made in two parts",
        ),
        compared=(("first_way", "second_way"), ("second_speed", "first_speed")),
    ),
    World(
        concept="there-and-back",
        draw=between(
            out=[20, 24, 30, 36, 40, 45, 48, 60, 72, 80, 90], back=[12, 20, 24, 30, 36, 40, 45, 60, 90],
            way=(30, 360, 30), where="out != back",
        ),
        equations=(
            "out_hours = way / out", "back_hours = way / back", "hours = out_hours + back_hours",
            "hours = way / out + way / back", "way = hours * out * back / (out + back)",
            "mean_speed = 2 * out * back / (out + back)", "both_ways = 2 * way",
            "mean_speed = both_ways / hours",
        ),
        units={
            "out": SPEED,
            "back": SPEED,
            "mean_speed": SPEED,
            "way": "km",
            "both_ways": "km",
            "out_hours": "hours",
            "back_hours": "hours",
            "hours": "hours",
        },
        nouns={
            "mean_speed": ("the average speed for the round trip", "the average speed of the whole journey"),
            "way": ("the distance between the two places", "the distance from {town} to {city}"),
            "out": ("the speed on the way there",),
            "back": ("the speed on the way back",),
            "hours": ("the time for the round trip", "the total time"),
        },
        says=(
            "{name} (goes|drives|travels) from {town} to {city} at <out>",
            "{name} (returns|comes back) at <back>", "the way back is done at <back>",
            "{town} and {city} are <way> apart", "the distance from {town} to {city} is <way>",
            "the way there takes <out_hours>", "the way back takes <back_hours>",
            "the round trip takes <hours>", "going and coming back takes <hours> in all",
        ),
        asks={
            "mean_speed": ("what is the average speed of {name}?",),
            "way": ("how far is {city} from {town} in [way]?", "how many [way] are the places apart?"),
            "hours": (
                "how many [hours] does the round trip take?", "how long is {name} on the road in [hours]?",
            ),
            "back_hours": ("how many [back_hours] does the way back take?",),
            "out_hours": ("how many [out_hours] does the way there take?",),
        },
        opening=(
            "{name} makes a trip from {town} to {city} and back by the same road",
            "{name} goes from {town} to {city} and returns by the same way",
        ),
    ),
    World(
        concept="towards-each-other",
        draw=between(first=(20, 80, 5), second=(15, 75, 5), hours=(1, 8, 0.5), where="first > second"),
        equations=(
            "closing = first + second", "gap = closing * hours", "hours = gap / (first + second)",
            "first_way = first * hours", "second_way = second * hours", "gap = first_way + second_way",
        ),
        units={
            "first": SPEED,
            "second": SPEED,
            "closing": SPEED,
            "gap": "km",
            "hours": "hours",
            "first_way": "km",
            "second_way": "km",
        },
        nouns={
            "first": ("the speed of the first one",),
            "second": ("the speed of the second one",),
            "gap": ("the distance between the two at the start",),
            "closing": ("the relative speed of the two",),
            "hours": ("the time until they meet",),
        },
        says=(
            "the first (moves|travels|goes) at <first>", "the second (moves|travels|goes) at <second>",
            "their speeds are <first> and <second> respectively",
            "the first moves at <first> and the second at <second>", "they are <gap> apart at the start",
            "at first <gap> lie between them", "they meet after <hours>", "it takes them <hours> to meet",
            "the first has gone <first_way> when they meet",
            "the second has gone <second_way> when they meet",
        ),
        asks={
            "hours": (
                "after how many [hours] do they meet?", "when will they meet, in [hours]?",
                "how long does it take until they meet?",
            ),
            "gap": ("how far apart were they at the start in [gap]?", "how many [gap] lay between them?"),
            "first": ("how fast does the first one go in [first]?",),
            "second": ("at what speed does the second one go?", "how fast is the second one in [second]?"),
            "first_way": (
                "how far has the first gone by then in [first_way]?",
                "how many [first_way] from the starting point of the first do they meet?",
            ),
            "second_way": ("how many [second_way] does the second cover before they meet?",),
        },
        opening=(
            "two (cars|buses|trucks|motorists|trains) start at the same time towards each other",
            "two (cars|buses|trucks|motorists|trains) leave two places together and move towards each other",
            "two (cars|buses|trucks|motorists) in two towns set out towards each other at the same time",
        ),
        compared=(("first", "second"),),
    ),
)
