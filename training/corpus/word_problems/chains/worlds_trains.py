"""Trains that pass things and each other."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

TRAINS = ("train", "express train", "goods train", "passenger train", "local train", "night train")
SPEED = "km per hour"
PACES = [18, 27, 36, 45, 54, 63, 72, 81, 90, 108, 126, 144]

WORLDS = (
    World(
        concept="train-and-pole",
        draw=between(pace=PACES, seconds=(4, 36), more_seconds=(3, 40)),
        equations=(
            "speed = pace * 1000 / 3600", "pace = speed * 3600 / 1000", "length = speed * seconds",
            "platform = speed * more_seconds", "both_lengths = length + platform",
            "platform_seconds = both_lengths / speed", "platform_seconds = seconds + more_seconds",
        ),
        units={
            "pace": SPEED,
            "speed": "m per second",
            "length": "m",
            "platform": "m",
            "seconds": "seconds",
            "platform_seconds": "seconds",
        },
        nouns={
            "pace": ("the speed of {train}",),
            "speed": ("the speed of {train}",),
            "length": ("the length of {train}",),
            "platform": ("the length of the {platform}",),
        },
        says=(
            "{train} is <length> long", "^{train}, <length> long, runs at <pace>",
            "{train} (runs|travels|moves) at <pace>", "{train} runs at <speed>",
            "{train} (passes|crosses|goes past) a {post} in <seconds>",
            "it takes {train} <seconds> to pass a {post}",
            "^{train} of length <length> (passes|crosses) a {post} in <seconds>",
            "^{train} <length> long (passes|crosses) a {post} in <seconds>",
            "the {platform} is <platform> long",
            "{train} (crosses|passes) the whole {platform} in <platform_seconds>",
            "it takes {train} <platform_seconds> to cross a {platform} of <platform>",
            "{train} passes a {platform} of <platform> in <platform_seconds>",
        ),
        asks={
            "length": ("how long is {train} in [length]?", "how many [length] long is {train}?"),
            "pace": ("how fast is {train} in [pace]?", "at what speed in [pace] does {train} run?"),
            "speed": ("how fast does {train} run in [speed]?",),
            "seconds": (
                "in how many [seconds] does {train} (pass|cross) a {post}?",
                "how long does {train} take to pass a {post}?",
            ),
            "platform": ("how long is the {platform} in [platform]?",),
            "platform_seconds": (
                "in how many [platform_seconds] does {train} cross the {platform}?",
                "how long does {train} take to pass the whole {platform}?",
            ),
        },
        things={"train": TRAINS},
        words={
            "post": ("pole", "signal post", "man standing beside the track", "telegraph post", "tree"),
            "platform": ("platform", "bridge", "tunnel"),
        },
    ),
    World(
        concept="trains-opposite-ways",
        draw=between(
            first=(20, 90), second=(20, 90), first_length=(80, 300, 10), second_length=(80, 300, 10),
            seconds=(5, 20),
            where="(first_length + second_length) * 3600 == (first + second) * 1000 * seconds",
        ),
        equations=(
            "relative = first + second", "speed = relative * 1000 / 3600", "relative = speed * 3600 / 1000",
            "both_lengths = first_length + second_length", "seconds = both_lengths / speed",
        ),
        units={
            "first": SPEED,
            "second": SPEED,
            "relative": SPEED,
            "speed": "m per second",
            "first_length": "m",
            "second_length": "m",
            "both_lengths": "m",
            "seconds": "seconds",
        },
        nouns={
            "first": ("the speed of the first train",),
            "second": ("the speed of the second train",),
            "first_length": ("the length of the first train",),
            "second_length": ("the length of the second train",),
            "relative": ("the relative speed",),
        },
        says=(
            "the first train is <first_length> long", "the second train is <second_length> long",
            "they are <first_length> and <second_length> long", "the first train runs at <first>",
            "the second train runs at <second>", "their speeds are <first> and <second>",
            "they (pass|cross) each other in <seconds>", "it takes them <seconds> to (clear|pass) each other",
            "the two are <both_lengths> long together",
            "^two trains of length <first_length> and <second_length> run in opposite directions",
            "^two trains run in opposite directions on parallel tracks at <first> and <second>",
        ),
        asks={
            "seconds": (
                "in how many [seconds] do they pass each other?",
                "how long do they take to (clear|cross) each other?",
            ),
            "second_length": ("how long is the second train in [second_length]?",),
            "first_length": ("how many [first_length] long is the first train?",),
            "first": ("at what speed does the first train run?",),
            "second": ("how fast is the second train in [second]?",),
            "relative": ("at what speed do they come closer to each other in [relative]?",),
            "speed": ("find the relative speed in [speed].",),
        },
        opening=(
            "two trains run in opposite directions on parallel tracks",
            "two trains meet on parallel tracks, moving towards each other",
        ),
    ),
    World(
        concept="trains-same-way",
        draw=between(
            fast=(40, 120), slow=(20, 80), first_length=(80, 300, 10), second_length=(80, 300, 10),
            seconds=(12, 90), where="(first_length + second_length) * 3600 == (fast - slow) * 1000 * seconds",
        ),
        equations=(
            "relative = fast - slow", "speed = relative * 1000 / 3600", "relative = speed * 3600 / 1000",
            "both_lengths = first_length + second_length", "seconds = both_lengths / speed",
        ),
        units={
            "fast": SPEED,
            "slow": SPEED,
            "relative": SPEED,
            "speed": "m per second",
            "first_length": "m",
            "second_length": "m",
            "both_lengths": "m",
            "seconds": "seconds",
        },
        nouns={
            "fast": ("the speed of the faster train",),
            "slow": ("the speed of the slower train",),
            "first_length": ("the length of the faster train",),
            "second_length": ("the length of the slower train",),
        },
        says=(
            "the faster train is <first_length> long", "the slower train is <second_length> long",
            "the faster train runs at <fast>", "the slower train runs at <slow>",
            "their speeds are <fast> and <slow>", "the faster one (passes|overtakes) the other in <seconds>",
            "it takes the faster train <seconds> to pass the slower one completely",
            "together the two trains are <both_lengths> long",
            "the faster train is <relative> faster than the other",
        ),
        asks={
            "seconds": (
                "how many [seconds] does the faster train need to pass the slower one?",
                "in how many [seconds] is the slower train passed completely?",
            ),
            "second_length": ("how long is the slower train in [second_length]?",),
            "first_length": ("how long is the faster train in [first_length]?",),
            "fast": ("at what speed does the faster train run?",),
            "slow": ("how fast is the slower train in [slow]?",),
        },
        opening=(
            "two trains run in the same direction on parallel tracks",
            "a fast train overtakes a slow one on a parallel track",
        ),
    ),
    World(
        concept="train-and-runner",
        draw=between(
            train_pace=(30, 100), walk=(3, 15), seconds=(4, 30), length=(60, 400, 5),
            where="length * 3600 == (train_pace - walk) * 1000 * seconds",
        ),
        equations=(
            "relative = train_pace - walk", "length = relative * 1000 / 3600 * seconds",
            "seconds = length / (relative * 1000 / 3600)", "relative = length / seconds * 3600 / 1000",
        ),
        units={"train_pace": SPEED, "walk": SPEED, "relative": SPEED, "seconds": "seconds", "length": "m"},
        nouns={
            "train_pace": ("the speed of {train}",),
            "length": ("the length of {train}",),
            "walk": ("the speed of the {runner}",),
        },
        says=(
            "{train} is <length> long", "{train} runs at <train_pace>", "the {runner} goes at <walk>",
            "{train} passes the {runner} in <seconds>", "it takes {train} <seconds> to go past the {runner}",
        ),
        asks={
            "seconds": ("in how many [seconds] does {train} pass the {runner}?",),
            "length": ("how long is {train} in [length]?",),
            "train_pace": ("how fast is {train} in [train_pace]?",),
            "walk": ("at what speed in [walk] does the {runner} go?",),
        },
        things={"train": TRAINS},
        words={"runner": ("jogger", "cyclist", "runner")},
        opening=("{train} overtakes a {runner} who goes the same way beside the track",),
    ),
)
