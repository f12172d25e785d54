"""Sharing in ratios, partnerships, mixtures, proportions."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

WORLDS = (
    World(
        concept="two-shares",
        draw=between(
            first=(1, 12), second=(1, 12), unit=(4, 90),
            where="math.gcd(int(first), int(second)) == 1 and first > second",
        ),
        equations=(
            "mine = first * unit", "yours = second * unit", "total = mine + yours",
            "mine = total * first / (first + second)", "yours = total * second / (first + second)",
            "gap = mine - yours", "total = gap / (first - second) * (first + second)",
            "mine = gap * first / (first - second)", "yours = gap * second / (first - second)",
            "mine = yours * first / second", "yours = mine * second / first",
        ),
        units={"mine": "$", "yours": "$", "total": "$", "gap": "$"},
        nouns={
            "mine": ("the share of {name}",),
            "yours": ("the share of {friend}",),
            "total": ("the whole sum",),
        },
        says=(
            "the ratio of their shares is <first>:<second>",
            "{name} and {friend} share in the ratio <first>:<second>",
            "the shares of {name} and {friend} are as <first>:<second>", "{name} gets <mine>",
            "{friend} gets <yours>", "the sum is <total>", "<total> are shared",
            "{name} gets <gap> more than {friend}", "{friend} gets <gap> less than {name}",
        ),
        asks={
            "mine": ("how much does {name} get?", "what does {name} receive?"),
            "yours": ("how much does {friend} get?", "what is left for {friend}?"),
            "total": ("how much is shared in all?", "what was the sum to be divided?"),
            "gap": (
                "by how much is the share of {name} larger than that of {friend}?",
                "by how much do the two shares differ?",
            ),
        },
        opening=(
            "{name} and {friend} share a sum of money",
            "a sum of money is divided between {name} and {friend}",
        ),
        asked=("mine", "yours", "total", "gap"),
    ),
    World(
        concept="three-shares",
        draw=between(
            first=(1, 9), second=(1, 9), last=(1, 9), unit=(5, 80),
            where="first > second and math.gcd(int(first), int(second), int(last)) == 1",
        ),
        equations=(
            "parts = first + second + last", "total = unit * parts", "a = first * unit", "b = second * unit",
            "c = last * unit", "a = total * first / parts", "b = total * second / parts",
            "c = total * last / parts", "gap = a - b", "unit = gap / (first - second)",
        ),
        units={"total": "$", "a": "$", "b": "$", "c": "$", "gap": "$"},
        nouns={
            "a": ("the share of {name}",),
            "b": ("the share of {friend}",),
            "c": ("the share of {third}",),
        },
        says=(
            "the money is divided in the ratio <first>:<second>:<last>",
            "their shares are as <first>:<second>:<last>",
            "in this order their shares are in the ratio <first>:<second>:<last>", "the whole sum is <total>",
            "<total> are divided", "{name} gets <a>", "{friend} gets <b>", "{third} gets <c>",
            "{name} gets <gap> more than {friend}",
        ),
        asks={
            "a": ("how much does {name} get?",),
            "b": ("how much does {friend} get?",),
            "c": ("how much does {third} get?",),
            "total": ("how much money is divided?", "find the whole sum."),
            "gap": ("by how much is the share of {name} larger than that of {friend}?",),
        },
        opening=(
            "{name}, {friend} and {third} divide some money",
            "some money is shared by {name}, {friend} and {third}",
        ),
        asked=("a", "b", "c", "total", "gap"),
    ),
    World(
        concept="partnership",
        draw=between(
            first=(1000, 9000, 500), second=(1000, 9000, 500), early=[12, 10, 9, 8], late=[4, 6, 8, 9, 12],
            profit=(500, 9000, 100),
        ),
        equations=(
            "mine = first * early", "yours = second * late", "all_parts = mine + yours",
            "my_share = profit * mine / all_parts", "your_share = profit * yours / all_parts",
            "profit = my_share * all_parts / mine",
        ),
        units={
            "first": "$", "second": "$", "early": "months", "late": "months", "profit": "$", "my_share": "$",
            "your_share": "$",
        },
        nouns={
            "my_share": ("the share of {name} in the profit",),
            "your_share": ("the share of {friend} in the profit",),
        },
        says=(
            "{name} puts in <first> for <early>", "{friend} puts in <second> for <late>",
            "{name} invests <first> and leaves it in for <early>",
            "{friend} invests <second> and leaves it in for <late>", "{name} invests <first>",
            "{friend} invests <second>", "the money of {name} stays in for <early>",
            "the money of {friend} stays in for <late>", "~the profit is <profit>",
            "~a profit of <profit> is made", "~{name} gets <my_share> of the profit",
            "~{friend} gets <your_share> of the profit",
        ),
        asks={
            "my_share": ("how much of the profit does {name} get?",),
            "your_share": ("how much of the profit should {friend} get?",),
            "profit": ("how large is the whole profit?",),
        },
        opening=(
            "{name} and {friend} are partners in a business and share profit by money and time",
            "in a partnership {name} and {friend} divide the profit by capital and months",
        ),
        asked=("my_share", "your_share", "profit"),
    ),
    World(
        concept="solution-diluted",
        draw=between(volume=(10, 120, 5), strong=[10, 15, 20, 25, 30, 40, 50, 60], water=(5, 90, 5)),
        equations=(
            "pure = volume * strong / 100", "after = volume + water", "weak = pure / after * 100",
            "weak = volume * strong / after", "after = pure / weak * 100", "pure = after * weak / 100",
            "after = volume * strong / weak", "strong = pure / volume * 100", "volume = pure / strong * 100",
            "water = after - volume",
        ),
        units={
            "volume": "liters", "strong": "%", "water": "liters", "pure": "liters", "after": "liters",
            "weak": "%",
        },
        nouns={"volume": ("the volume at the start",), "after": ("the volume at the end",)},
        says=(
            "there are <volume> of {solid} {mix} at the start",
            "^<volume> of a {mix} contain <strong> {solid}", "the {mix} contains <strong> {solid} at first",
            "there are <pure> of {solid} in it", "~<water> of water are added",
            "~<water> of water are poured in", "~with the added water it contains <weak> {solid}",
            "~there are <after> of it after water has been added",
        ),
        asks={
            "weak": (
                "what percent {solid} does it contain in the end?",
                "what is the strength of the {mix} at the end in percent?",
            ),
            "water": ("how many [water] of water are added?", "how much water in [water] must be added?"),
            "pure": ("how many [pure] of {solid} are in it?",),
            "volume": ("how many [volume] were there at the start?",),
            "after": ("how many [after] are there in the end?",),
            "strong": ("what percent {solid} did it contain at first?",),
        },
        opening=("a {mix} of {solid} is thinned with water", "water is added to a {mix} of {solid}"),
        words={"solid": ("acid", "alcohol", "syrup", "vinegar"), "mix": ("solution", "mixture")},
    ),
    World(
        concept="two-solutions",
        draw=between(
            first=(4, 60, 2), second=(4, 60, 2), low=[5, 10, 15, 20, 25, 30],
            high=[30, 35, 40, 45, 50, 60, 75, 80], where="low < high",
        ),
        equations=(
            "one = first * low / 100", "two = second * high / 100", "pure = one + two",
            "both = first + second", "rate = pure / both * 100",
            "rate = (first * low + second * high) / both", "second = first * (rate - low) / (high - rate)",
            "first = second * (high - rate) / (rate - low)", "pure = both * rate / 100",
        ),
        units={
            "first": "liters", "second": "liters", "low": "%", "high": "%", "one": "liters", "two": "liters",
            "pure": "liters", "both": "liters", "rate": "%",
        },
        says=(
            "<first> of the first one are used", "<second> of the second one are used",
            "the first one contains <low> {solid}", "the second one contains <high> {solid}",
            "the first has a strength of <low> and the second of <high>",
            "<first> of the first are mixed with <second> of the second", "together there are <both>",
            "the mixture contains <rate> {solid}",
        ),
        asks={
            "rate": (
                "what percent {solid} is in the mixture?", "find the strength of the mixture in percent.",
            ),
            "pure": ("how many [pure] of {solid} are in the mixture?",),
            "second": ("how many [second] of the second one are needed?",),
            "first": ("how many [first] of the first one are needed?",),
            "both": ("how many [both] of mixture are there?",),
        },
        opening=("two kinds of {solid} solution are mixed", "a mixture is made of two {solid} solutions"),
        words={"solid": ("acid", "salt", "sugar", "alcohol")},
        asked=("rate", "pure", "first", "second", "both"),
    ),
    World(
        concept="two-prices-mixed",
        draw=between(
            low=(2, 30), high=(5, 60), first=(2, 60), second=(2, 60), up=[5, 10, 15, 20, 25, 30],
            where="low + 2 < high",
        ),
        equations=(
            "one = first * low", "two = second * high", "value = one + two", "mass = first + second",
            "mean = value / mass", "second = first * (mean - low) / (high - mean)",
            "first = second * (high - mean) / (mean - low)", "price = mean * (1 + up / 100)",
        ),
        units={
            "low": "$", "high": "$", "first": "kg", "second": "kg", "value": "$", "mass": "kg", "mean": "$",
            "up": "%", "price": "$",
        },
        nouns={"mean": ("the cost of a kg of the mixture",)},
        says=(
            "the cheaper kind costs <low> per kg", "the better kind costs <high> per kg",
            "the two kinds cost <low> and <high> per kg", "<first> of the cheaper kind are used",
            "<second> of the better kind are used",
            "<first> of the cheaper kind are mixed with <second> of the better kind",
            "the mixture weighs <mass>", "the mixture is worth <value> in all",
            "the mixture is worth <mean> per kg", "~the mixture is sold at a gain of <up>",
        ),
        asks={
            "mean": ("find the worth of a kg of the mixture.", "how much does the mixture cost per kg?"),
            "value": ("what is the whole mixture worth?",),
            "first": ("how many kg of the cheaper kind are needed?",),
            "second": ("how many kg of the better kind are needed?",),
            "price": ("at what price per kg is the mixture sold?",),
            "mass": ("how heavy is the mixture in [mass]?",),
        },
        opening=("{seller} mixes two kinds of {ware}", "two kinds of {ware} are mixed"),
        words={"ware": ("rice", "tea", "coffee", "wheat", "sugar", "nuts")},
        things={"seller": ("grocer", "trader", "dealer", "merchant")},
    ),
    World(
        concept="milk-and-water",
        draw=between(
            milk=(2, 9), water=(1, 8), unit=(2, 15), added=(1, 40),
            where="milk > water and math.gcd(int(milk), int(water)) == 1",
        ),
        equations=(
            "parts = milk + water", "volume = unit * parts", "milk_liters = volume * milk / parts",
            "water_liters = volume * water / parts", "milk_liters = unit * milk",
            "water_liters = unit * water", "water_after = water_liters + added",
            "volume_after = volume + added", "water_rate = water_after / volume_after * 100",
            "ratio = milk_liters / water_after",
        ),
        units={
            "volume": "liters", "milk_liters": "liters", "water_liters": "liters", "added": "liters",
            "water_after": "liters", "volume_after": "liters", "water_rate": "%",
        },
        says=(
            "milk and water are in the ratio <milk>:<water>", "the ratio of milk to water is <milk>:<water>",
            "^a can holds <volume> of milk and water in the ratio <milk>:<water>",
            "there are <volume> of it at first", "there are <milk_liters> of milk in it",
            "there are <water_liters> of water in it at first", "~<added> of water are added",
            "~somebody adds <added> of water",
        ),
        asks={
            "milk_liters": ("how many [milk_liters] of milk are there?",),
            "water_liters": ("how many [water_liters] of water were there at first?",),
            "water_after": ("how many [water_after] of water are there after this?",),
            "volume_after": ("how many [volume_after] are in the can after this?",),
            "water_rate": ("what percent of the can is water after this?",),
            "ratio": ("what is the ratio of milk to water after this, as one number?",),
        },
        opening=("a can holds a mixture of milk and water",),
        asked=("milk_liters", "water_liters", "water_after", "volume_after", "water_rate", "ratio"),
    ),
    World(
        concept="direct-proportion",
        draw=between(count=(2, 30), each=(2, 40), others=(2, 60), where="count != others"),
        equations=(
            "total = count * each", "each = total / count", "other_total = others * each",
            "other_total = total / count * others", "others = other_total / each",
        ),
        units={"total": "$", "each": "$", "other_total": "$"},
        counted=("count", "others"),
        says=(
            "^<count> {thing} cost <total>", "one costs as much as another, <each>",
            "{name} wants <others> of them", "{name} spends <other_total> on them",
            "{name} buys <others> more at the same price", "the price of each is <each>",
        ),
        asks={
            "other_total": ("how much does {name} pay for these?", "what do these cost {name}?"),
            "others": ("how many of them does {name} buy?",),
            "each": ("what does each of the {thing} cost?",),
        },
        opening=("{thing} of one kind are sold at the same price each",),
        asked=("other_total", "others", "each"),
    ),
    World(
        concept="alloy",
        draw=between(
            copper=(1, 9), zinc=(1, 9), unit=(2, 30), price=(2, 20),
            where="math.gcd(int(copper), int(zinc)) == 1 and copper != zinc",
        ),
        equations=(
            "parts = copper + zinc", "mass = unit * parts", "copper_mass = mass * copper / parts",
            "zinc_mass = mass * zinc / parts", "copper_mass = zinc_mass * copper / zinc",
            "zinc_mass = copper_mass * zinc / copper", "copper_mass = unit * copper",
            "zinc_mass = unit * zinc", "mass = copper_mass + zinc_mass", "rate = copper / parts * 100",
            "rate = copper_mass / mass * 100", "cost = copper_mass * price",
        ),
        units={"mass": "kg", "copper_mass": "kg", "zinc_mass": "kg", "rate": "%", "price": "$", "cost": "$"},
        nouns={
            "mass": ("the mass of the alloy",),
            "copper_mass": ("the mass of the {one} in it",),
            "zinc_mass": ("the mass of the {other} in it",),
        },
        says=(
            "{one} and {other} are in the ratio <copper>:<zinc>", "the alloy weighs <mass>",
            "it contains <copper_mass> of {one}", "it contains <zinc_mass> of {other}",
            "a kg of {one} costs <price>", "the {one} in it is worth <cost>",
        ),
        asks={
            "copper_mass": ("how many [copper_mass] of {one} does it contain?",),
            "zinc_mass": ("how many [zinc_mass] of {other} are in it?",),
            "mass": ("how heavy is the alloy in [mass]?",),
            "rate": ("what percent of the alloy is {one}?",),
            "cost": ("what is the {one} in it worth?",),
        },
        opening=("an alloy is made of {one} and {other}",),
        words={"one": ("copper", "silver", "iron", "gold"), "other": ("zinc", "tin", "nickel")},
        asked=("copper_mass", "zinc_mass", "mass", "rate", "cost"),
    ),
)
