"""Ages and averages."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

WORLDS = (
    World(
        concept="two-ages",
        draw=between(
            old=(12, 70), young=(2, 50), ahead=(2, 20), ago=(1, 15), where="old > young and ago < young",
        ),
        equations=(
            "old_later = old + ahead", "young_later = young + ahead", "old_before = old - ago",
            "young_before = young - ago", "mean_age = (old + young) / 2",
            "more_old_young = old_later - young_later", "more_old_young = old_before - young_before",
        ),
        units=dict.fromkeys(
            ("old", "young", "old_later", "young_later", "old_before", "young_before", "ahead", "ago",
             "mean_age"),
            "years",
        ),
        nouns={
            "old": ("the age of {name}", "the present age of {name}"),
            "young": ("the age of {friend}", "the present age of {friend}"),
            "mean_age": ("the average age of the two",),
        },
        says=(
            "{name} is <old> old", "{friend} is <young> old", "{name} is now <old> old",
            "in <ahead> {name} will be <old_later> old", "in <ahead> {friend} will be <young_later> old",
            "<ago> ago {name} was <old_before> old", "<ago> ago {friend} was <young_before> old",
            "{name} is <more_old_young> older than {friend}",
            "{friend} is <more_old_young> younger than {name}",
            "{name} is <times_old_young> times as old as {friend}",
            "{name} and {friend} are <both_old_young> old together",
        ),
        asks={
            "old": ("how old is {name}?", "how old is {name} now?"),
            "young": ("how old is {friend}?", "how old is {friend} now?"),
            "more_old_young": ("how many years older than {friend} is {name}?",),
            "times_old_young": ("how many times as old as {friend} is {name}?",),
        },
        compared=(("old", "young"),),
    ),
    World(
        concept="ages-later",
        draw=between(old=(20, 70), young=(2, 40), ahead=(2, 20), where="old > young"),
        equations=("old_later = old + ahead", "young_later = young + ahead"),
        units=dict.fromkeys(("old", "young", "old_later", "young_later", "ahead"), "years"),
        nouns={
            "old_later": ("the age of the {parent} then", "the later age of the {parent}"),
            "young_later": ("the age of the {child} then", "the later age of the {child}"),
        },
        says=(
            "today the {parent} is <old> old", "today the {child} is <young> old", "<ahead> pass",
            "the later time is <ahead> away",
        ),
        asks={
            "old": ("how old is the {parent} today?",),
            "young": ("how old is the {child} today?",),
            "times_old_later_young_later": (
                "how many times as old as the {child} will the {parent} be then?",
            ),
            "both_old_later_young_later": ("how old will the two be together then?",),
        },
        opening=("the ages of a {parent} and a {child} are compared today and some years later",),
        words={
            "parent": ("father", "mother", "grandmother", "grandfather"),
            "child": ("child", "son", "daughter"),
        },
        compared=(("old_later", "young_later"),),
    ),
    World(
        concept="average",
        draw=between(
            count=(4, 40), mean=(10, 90), missing=(5, 120), high=(10, 120),
            where="count * mean > missing + high",
        ),
        equations=(
            "total = count * mean", "mean = total / count", "known = total - missing",
            "both = missing + high", "others_mean = (total - both) / (count - 2)",
        ),
        counted=("count",),
        nouns={
            "mean": ("the average of the {marks}", "the mean of the {marks}"),
            "total": ("the sum of the {marks}", "the total of the {marks}"),
            "missing": ("the last of the {marks}",),
        },
        says=(
            "^there are <count> {marks}", "^the average of <count> {marks} is <mean>",
            "^the mean of <count> {marks} is <mean>", "^<count> {marks} have an average of <mean>",
            "the {marks} add up to <total>", "~all but the last of the {marks} add up to <known>",
            "~the last one is <missing>", "~the one before the last is <high>",
            "~the last two of the {marks} add up to <both>",
        ),
        asks={
            "total": ("what do the {marks} add up to?",),
            "mean": ("find the average.", "what is the average?"),
            "missing": ("what is the last one?", "find the last of them."),
            "known": ("what do all but the last of the {marks} add up to?",),
            "others_mean": ("what is the average of all but the last two?",),
            "count": ("how many {marks} are there?",),
        },
        words={"marks": ("numbers", "marks", "scores", "prices", "results", "measurements")},
        asked=("total", "mean", "count", "missing", "known", "others_mean"),
    ),
    World(
        concept="average-with-one-more",
        draw=between(
            count=(4, 40), mean=(12, 60), added=(5, 90),
            where="(added - mean) % (count + 1) == 0 and added != mean",
        ),
        equations=(
            "total = count * mean", "mean_with = (total + added) / (count + 1)",
            "added = mean_with * (count + 1) - total", "total = mean_with * (count + 1) - added",
            "change = abs(mean_with - mean)",
        ),
        units={"mean": "years", "added": "years", "mean_with": "years", "total": "years"},
        counted=("count",),
        nouns={
            "mean": ("the former average age of the {group}",),
            "mean_with": ("the average age with the newcomer",),
            "added": ("the age of the newcomer",),
        },
        says=(
            "at first the average age of the <count> {group} is <mean>", "there are <count> {group} at first",
            "there are at first <count> {group} with an average age of <mean>",
            "the ages of the {group} add up to <total> at first", "~the newcomer is <added> old",
            "~the one who joins them is <added> old",
            "~~with the newcomer the average age becomes <mean_with>",
        ),
        asks={
            "mean_with": ("what is the average age after a newcomer has joined?",),
            "added": ("how old is the newcomer?",),
            "mean": ("what was the average age before a newcomer came?",),
            "total": ("what was the sum of the ages before the newcomer came?",),
        },
        words={"group": ("students", "players", "members", "workers", "teachers")},
        asked=("mean_with", "added", "mean", "total"),
        opening=("a newcomer joins a group of {group}",),
    ),
    World(
        concept="average-without-one",
        draw=between(
            count=(5, 40), mean=(20, 80), gone=(10, 140),
            where="(gone - mean) % (count - 1) == 0 and gone != mean and count * mean > gone + count",
        ),
        equations=(
            "total = count * mean", "mean_without = (total - gone) / (count - 1)",
            "gone = total - mean_without * (count - 1)", "total = mean_without * (count - 1) + gone",
        ),
        units={"mean": "kg", "gone": "kg", "mean_without": "kg", "total": "kg"},
        counted=("count",),
        nouns={
            "mean_without": ("the average mass of the remaining ones",),
            "gone": ("the mass of the one taken away",),
        },
        says=(
            "the <count> {boxes} have an average mass of <mean> at first",
            "there are <count> {boxes} at first", "all the {boxes} together weigh <total> at first",
            "~the one that is taken away has a mass of <gone>",
            "~~without it the others have an average mass of <mean_without>",
        ),
        asks={
            "mean_without": ("what is the average mass of the other {boxes} in [mean_without]?",),
            "gone": ("how heavy is the one that is removed in [gone]?",),
            "mean": ("what was the average mass of all the {boxes} in [mean]?",),
        },
        words={"boxes": ("boxes", "sacks", "parcels", "bags", "crates", "stones")},
        asked=("mean_without", "gone", "mean"),
        opening=("one of several {boxes} is taken away", "somebody takes away one of several {boxes}"),
    ),
    World(
        concept="average-with-one-replaced",
        draw=between(count=(4, 30), mean=(30, 80), gone=(20, 70), rise=[0.5, 1, 1.5, 2, 2.5, 3]),
        equations=(
            "added = gone + count * rise", "gone = added - count * rise", "rise = (added - gone) / count",
            "count = (added - gone) / rise", "after = mean + rise", "before_sum = count * mean",
            "after_sum = count * after",
        ),
        units={
            "mean": "kg", "gone": "kg", "added": "kg", "rise": "kg", "after": "kg", "before_sum": "kg",
            "after_sum": "kg",
        },
        counted=("count",),
        says=(
            "there are <count> {group} in it", "the one who leaves weighs <gone>",
            "the new one weighs <added>", "the average weight rises by <rise>",
            "the average weight goes up by <rise>", "the average weight was <mean> before",
            "the average weight is <after> now", "the average weight grows from <mean> to <after>",
        ),
        asks={
            "added": (
                "how heavy is the new one in [added]?", "what is the weight of the new one in [added]?",
            ),
            "gone": ("how heavy was the one who left in [gone]?",),
            "rise": ("by how many [rise] does the average weight rise?",),
            "after": ("what is the average weight now in [after]?",),
            "count": ("how many {group} are in the team?",),
            "after_sum": ("what do they weigh together now in [after_sum]?",),
        },
        opening=(
            "in a team of {group} one is replaced by a heavier one",
            "a new player replaces one of the {group} of a team",
        ),
        words={"group": ("rowers", "wrestlers", "players", "runners")},
        asked=("added", "gone", "rise", "after", "count", "after_sum"),
    ),
    World(
        concept="two-groups-averaged",
        draw=between(
            first=(5, 60), second=(5, 60), high=(20, 95), low=(20, 95),
            where="first != second and high > low",
        ),
        equations=(
            "one = first * high", "two = second * low", "total = one + two", "count = first + second",
            "mean = total / count", "two = total - one", "one = total - two", "total = mean * count",
            "low = two / second", "high = one / first",
        ),
        units={},
        counted=("first", "second", "count"),
        nouns={
            "high": ("the average of the {girls}",),
            "low": ("the average of the {boys}",),
            "mean": ("the average of the whole class",),
            "count": ("the number of all pupils",),
        },
        says=(
            "there are <first> {girls} in the class", "there are <second> {boys} in the class",
            "the <first> {girls} have an average of <high> marks",
            "the <second> {boys} have an average of <low> marks", "the class has <count> pupils",
            "all pupils together have an average of <mean> marks",
        ),
        asks={
            "mean": ("what is the average of all pupils?", "find the mean for the class."),
            "high": ("what average do the {girls} have?",),
            "low": ("what average do the {boys} have?",),
            "total": ("how many marks do all pupils have together?",),
            "one": ("how many marks do the {girls} have together?",),
        },
        opening=("a class of {girls} and {boys} takes a test",),
        words={"girls": ("girls",), "boys": ("boys",)},
    ),
)
