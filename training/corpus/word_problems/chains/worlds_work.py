"""Work done together, pipes and tanks, workers and days, wages."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

WORK = {"work": ("build a wall", "paint a house", "dig a well", "finish a job", "do a piece of work",
                 "repair a road", "plough a field", "clear a forest")}
MEN = {"worker": ("workers", "men", "people", "labourers", "women")}

WORLDS = (
    World(
        concept="two-at-work",
        draw=between(first=(3, 40), second=(3, 48), start=(1, 12), where="first != second and start < first"),
        equations=(
            "both = 1 / (1 / first + 1 / second)", "first = 1 / (1 / both - 1 / second)",
            "second = 1 / (1 / both - 1 / first)", "left = 1 - start / first", "rest = left * second",
            "rest_together = left * both", "whole_time = start + rest",
        ),
        units={
            "first": "days", "second": "days", "both": "days", "start": "days", "rest": "days",
            "rest_together": "days", "whole_time": "days",
        },
        nouns={
            "first": ("the time that {name} needs alone",),
            "second": ("the time that {friend} needs alone",),
            "both": ("the time that the two need together",),
        },
        says=(
            "{name} can {work} in <first>", "{name} needs <first> for the work alone",
            "{name} alone (takes|needs) <first>", "{friend} can do the same in <second>",
            "{friend} alone (takes|needs) <second>", "{friend} needs <second> for the work alone",
            "alone {name} takes <first> and {friend} <second>",
            "together they (finish|do the work) in <both>", "working together they need <both>",
        ),
        asks={
            "both": (
                "in how many days do they finish together?", "how many days do the two need together?",
                "how long does the work take them together in days?",
            ),
            "first": ("how many days does {name} need alone?", "in how many days can {name} do it alone?"),
            "second": (
                "how many days does {friend} need alone?",
                "in how many days would {friend} do the work alone?",
            ),
        },
        opening=("{name} and {friend} have to {work}", "{name} and {friend} are hired to {work}"),
        words=WORK,
        asked=("both", "first", "second"),
        compared=(("second", "first"),),
    ),
    World(
        concept="one-starts-the-work",
        draw=between(first=(6, 40), second=(6, 48), start=(1, 15), where="first != second and start < first"),
        equations=(
            "done = start / first", "left = 1 - done", "rest = left * second", "whole_time = start + rest",
            "together_rate = 1 / first + 1 / second", "rest_together = left / together_rate",
        ),
        units={
            "first": "days", "second": "days", "start": "days", "rest": "days", "rest_together": "days",
            "whole_time": "days",
        },
        nouns={},
        says=(
            "{name} alone can do {job} in <first>", "{friend} alone can do {job} in <second>",
            "{name} needs <first> for {job} and {friend} <second>",
            "~{name} begins and works alone for <start>", "~at first {name} works alone for <start>",
        ),
        asks={
            "rest": (
                "how many days does {friend} then need to do the rest alone?",
                "for how many days must {friend} work alone after that to finish?",
            ),
            "rest_together": (
                "how many more days do they need together when {friend} then joins {name}?",
                "after {friend} has joined, in how many more days is it finished?",
            ),
            "whole_time": ("how many days does it take in all when {friend} then finishes alone?",),
            "left": ("what part of the work is left after {name} has begun?",),
            "done": ("what fraction of the work does {name} do at the beginning?",),
        },
        things={"job": ("job", "piece of work", "task")},
        asked=("rest", "rest_together", "whole_time", "left", "done"),
    ),
    World(
        concept="together-then-one-leaves",
        draw=between(
            first=(6, 40), second=(6, 48), start=(1, 9),
            where="first != second and start * (first + second) < first * second",
        ),
        equations=(
            "rate = 1 / first + 1 / second", "done = start * rate", "left = 1 - done", "rest = left * first",
            "whole_time = start + rest",
        ),
        units={"first": "days", "second": "days", "start": "days", "rest": "days", "whole_time": "days"},
        says=(
            "{name} alone needs <first>", "{friend} alone needs <second>",
            "{name} can do it in <first> and {friend} in <second>",
            "~they work together for <start>, then {friend} leaves",
            "~after <start> of work together {friend} goes away", "~{friend} leaves after <start>",
        ),
        asks={
            "rest": (
                "how many more days does {name} need to finish?",
                "in how many days does {name} complete the rest?",
            ),
            "whole_time": (
                "in how many days is the whole work finished?",
                "how long does the work last from beginning to end?",
            ),
            "left": ("what part of the work is left for {name} to do alone?",),
            "done": ("what fraction of the work is done before {friend} leaves?",),
        },
        opening=("{name} and {friend} begin to {work} together",),
        words=WORK,
        asked=("rest", "whole_time", "left", "done"),
    ),
    World(
        concept="three-at-work",
        draw=between(first=(4, 40), second=(4, 40), third_days=(4, 48), where="first != second"),
        equations=(
            "pair_rate = 1 / first + 1 / second", "pair = 1 / pair_rate", "pair_rate = 1 / pair",
            "rate = pair_rate + 1 / third_days", "all_days = 1 / rate", "rate = 1 / all_days",
            "third_rate = rate - pair_rate", "third_days = 1 / third_rate",
            "second_rate = pair_rate - 1 / first", "second = 1 / second_rate",
        ),
        units={"first": "days", "second": "days", "third_days": "days", "all_days": "days", "pair": "days"},
        says=(
            "{name} alone needs <first>", "{friend} alone needs <second>", "{third} alone needs <third_days>",
            "{name} can do it in <first> and {friend} in <second>",
            "{name} and {friend} together need <pair>", "all three together need <all_days>",
            "with all three at work it takes <all_days>",
        ),
        asks={
            "all_days": (
                "how many days do all three need together?", "in how many days can the three do it together?",
            ),
            "third_days": ("how many days would {third} need alone?",),
            "pair": ("how many days do {name} and {friend} need together without {third}?",),
            "second": ("in how many days can {friend} do it alone?",),
        },
        opening=("{name}, {friend} and {third} want to {work}",),
        words=WORK,
    ),
    World(
        concept="pipes-and-tank",
        draw=between(
            fill=(2, 24), other=(2, 30), drain=(4, 60),
            where="fill != other and drain > fill and drain > other",
        ),
        equations=(
            "in_rate = 1 / fill + 1 / other", "both = 1 / in_rate", "in_rate = 1 / both",
            "leak_rate = 1 / fill - 1 / drain", "with_leak = 1 / leak_rate", "leak_rate = 1 / with_leak",
            "all_rate = in_rate - 1 / drain", "all_open = 1 / all_rate", "all_rate = 1 / all_open",
            "fill_rate = leak_rate + 1 / drain", "fill = 1 / fill_rate", "other_rate = in_rate - 1 / fill",
            "other = 1 / other_rate", "drain_rate = 1 / fill - leak_rate", "drain_rate = in_rate - all_rate",
            "drain = 1 / drain_rate",
        ),
        units=dict.fromkeys(("fill", "other", "both", "drain", "with_leak", "all_open"), "hours"),
        says=(
            "the first pipe fills the {tank} in <fill>", "the first pipe alone needs <fill> to fill it",
            "the second pipe fills the {tank} in <other>", "the second pipe alone needs <other> to fill it",
            "alone the two inlet pipes can fill it in <fill> and <other>",
            "the outlet empties the full {tank} in <drain>", "the outlet alone would empty it in <drain>",
            "the two inlet pipes together fill the {tank} in <both>",
            "with the first pipe and the outlet open the {tank} is full in <with_leak>",
            "with both inlet pipes and the outlet open it takes <all_open> to fill",
        ),
        asks={
            "both": ("in how many [both] do the two inlet pipes fill the {tank}, the outlet being shut?",),
            "with_leak": (
                "in how many [with_leak] is the {tank} full if only the first pipe and the outlet are open?",
                "how long does the first pipe need to fill it while the outlet is open, in [with_leak]?",
            ),
            "all_open": ("how many [all_open] does it take to fill the {tank} with everything open?",),
            "drain": ("in how many [drain] does the outlet alone empty the full {tank}?",),
            "other": ("in how many [other] does the second pipe alone fill the {tank}?",),
            "fill": ("how many [fill] does the first pipe alone need to fill the {tank}?",),
        },
        opening=(
            "a {tank} has two inlet pipes and an outlet",
            "two pipes lead into a {tank} and an outlet leads out",
        ),
        words={"tank": ("tank", "cistern", "pool", "reservoir")},
    ),
    World(
        concept="men-and-days",
        draw=between(
            men=(4, 60), days=(4, 60), hours=[5, 6, 7, 8, 9, 10], others=(4, 80),
            other_hours=[5, 6, 7, 8, 9, 10, 12], where="men != others and men * days % others == 0",
        ),
        equations=(
            "work = men * days", "other_days = work / others", "others = work / other_days",
            "more_men = others - men",
        ),
        units={"days": "days", "other_days": "days"},
        counted=("men", "others", "more_men"),
        says=(
            "^<men> {worker} can {work} in <days>", "^it takes <men> {worker} <days> to {work}",
            "~there are <others> {worker} instead", "~the work is to be done in <other_days> instead",
            "~the number of {worker} is raised by <more_men>",
        ),
        asks={
            "other_days": (
                "how many days does the same work take then?", "in how many days will they do it?",
            ),
            "others": ("how many {worker} are needed?", "how many {worker} can do it in that time?"),
            "more_men": ("how many more {worker} must be hired?",),
        },
        words=WORK | MEN,
        asked=("other_days", "others", "more_men"),
    ),
    World(
        concept="men-days-and-hours",
        draw=between(
            men=(4, 40), days=(4, 40), hours=[5, 6, 7, 8, 9, 10], others=(4, 60),
            other_hours=[4, 5, 6, 7, 8, 9, 10, 12],
            where="men != others and men * days * hours % (others * other_hours) == 0",
        ),
        equations=(
            "work = men * days * hours", "other_days = work / (others * other_hours)",
            "other_hours = work / (others * other_days)", "others = work / (other_days * other_hours)",
        ),
        units={"days": "days", "other_days": "days", "hours": "hours", "other_hours": "hours"},
        counted=("men", "others"),
        says=(
            "^<men> {worker} working <hours> a day {work} in <days>",
            "^working <hours> a day, <men> {worker} {work} in <days>",
            "now <others> {worker} do the same work", "now the work has to be done in <other_days>",
            "now the working day lasts <other_hours>",
            "now <others> {worker} do the same, working <other_hours> a day",
        ),
        asks={
            "other_days": ("how many days does it take now?", "in how many days is it finished now?"),
            "others": ("how many {worker} are needed now?",),
            "other_hours": ("for how many hours a day must they work now?",),
        },
        words=WORK | MEN,
        asked=("other_days", "others", "other_hours"),
    ),
    World(
        concept="food-for-people",
        draw=between(
            people=(20, 300, 10), days=(10, 60), spent=(2, 20), more=(5, 150, 5), where="spent < days",
        ),
        equations=(
            "rations = people * (days - spent)", "lasting = rations / (people + more)",
            "more = rations / lasting - people", "total = people + more", "days_left = days - spent",
        ),
        units={"days": "days", "spent": "days", "lasting": "days", "days_left": "days"},
        counted=("people", "more", "total"),
        says=(
            "^there is food for <people> {group} for <days>",
            "^a {camp} has food for <people> {group} for <days>", "after <spent> <more> more {group} arrive",
            "<more> {group} join after <spent>", "~the food that is left then lasts for <lasting>",
        ),
        asks={
            "lasting": (
                "for how many days does the food that is left last?",
                "how many more days will the food last?",
            ),
            "total": ("how many {group} are there in the end?",),
        },
        words={
            "group": ("soldiers", "men", "students", "workers", "guests"),
            "camp": ("camp", "hostel", "fort", "ship"),
        },
        asked=("lasting", "total"),
    ),
    World(
        concept="machines-and-parts",
        draw=between(
            machines=(2, 20), hours=(2, 12), each=(3, 60), others=(2, 30), other_hours=(2, 15),
            where="machines != others",
        ),
        equations=(
            "made = machines * hours * each", "each = made / (machines * hours)",
            "other_made = others * other_hours * each", "other_hours = other_made / (others * each)",
            "others = other_made / (other_hours * each)",
        ),
        units={"hours": "hours", "other_hours": "hours"},
        counted=("machines", "others", "made", "other_made", "each"),
        says=(
            "<machines> machines make <made> {part} in <hours>",
            "in <hours> <machines> machines turn out <made> {part}",
            "each machine makes <each> {part} an hour", "the order is for <other_made> {part}",
            "<others> machines are used for the order", "the machines for the order run for <other_hours>",
            "for the order <others> machines run for <other_hours>",
        ),
        asks={
            "each": ("how many {part} does a machine make in an hour?",),
            "other_made": ("how many {part} are made for the order?",),
            "other_hours": ("how many [other_hours] are needed for the order?",),
            "others": ("how many machines are needed for the order?",),
        },
        words={"part": ("screws", "bottles", "toys", "bolts", "parts", "cups")},
        opening=("all machines of a factory work at the same rate",),
    ),
    World(
        concept="wages",
        draw=between(
            pay=(6, 40), hours=(4, 10), days=(4, 26), workers=(2, 15), spent=(20, 900, 10),
            where="spent < pay * hours * days",
        ),
        equations=(
            "daily = pay * hours", "earned = daily * days", "kept = earned - spent",
            "all_pay = earned * workers",
        ),
        units={
            "pay": "$", "daily": "$", "earned": "$", "spent": "$", "kept": "$", "all_pay": "$",
            "hours": "hours", "days": "days",
        },
        counted=("workers",),
        nouns={"daily": ("the daily wage of {name}",)},
        says=(
            "{name} earns <pay> an hour", "{name} works <hours> a day", "{name} works on <days>",
            "{name} is paid <daily> for each day", "{name} earns <earned> in all",
            "{name} earns <earned> in <days>", "{name} spends <spent> of the pay",
            "{name} keeps <kept> after all spending",
            "{name} is one of <workers> workers who are all paid the same",
        ),
        asks={
            "daily": ("how much does {name} earn a day?",),
            "earned": ("how much does {name} earn in all?", "find the total pay of {name}."),
            "pay": ("how much is {name} paid an hour?",),
            "hours": ("how many hours a day does {name} work?",),
            "days": ("on how many days does {name} work?",),
            "kept": ("how much of the pay is left?",),
            "spent": ("how much does {name} spend?",),
            "all_pay": ("how much is paid to all the workers?",),
        },
    ),
)
