"""Prices: counts of things, discounts on a bill, taxes."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

GOODS = ("lamp", "bicycle", "chair", "watch", "radio", "jacket", "table", "camera", "printer", "bag",
         "kettle", "sofa", "tent", "guitar", "cupboard", "toy", "coat", "machine", "fan", "clock")

WORLDS = (
    World(
        concept="price-and-count",
        draw=between(
            price=(2, 45), count=(3, 40), paid_with=(100, 2000, 50), people=(2, 8),
            where="paid_with > price * count",
        ),
        equations=("total = price * count", "change = paid_with - total", "each_pays = total / people"),
        units={"price": "$", "total": "$", "paid_with": "$", "change": "$", "each_pays": "$"},
        counted=("count", "people"),
        nouns={"total": ("the total cost", "the cost of all the {thing}")},
        says=(
            "{name} buys <count> {thing}", "{name} buys <count> {thing} (for|at) <price> (each|apiece)",
            "<count> {thing} cost <total>", "{name} pays <total> for <count> {thing}",
            "^the {thing} (cost|are sold at) <price> each", "{thing} are sold at <price> apiece",
            "the price of the {thing} is <price> each", "~{name} hands over <paid_with>",
            "~{name} gets <change> back", "~{name} pays with <paid_with> and gets back <change>",
            "~the cost is shared equally by <people> friends", "~<people> friends share the cost equally",
            "~each of the friends who share the cost pays <each_pays>",
        ),
        asks={
            "total": (
                "how much (does {name} spend|do the {thing} cost) (in all|altogether)?",
                "find the total cost of the {thing}.", "what is the full price of the {thing}?",
            ),
            "price": (
                "what does one of the {thing} cost?", "find the price of each of the {thing}.",
                "how much is paid for each of the {thing}?",
            ),
            "count": ("how many {thing} (are bought|does {name} buy)?", "find the number of {thing} bought."),
            "change": ("how much (change|money) does {name} get back?", "find the change that {name} gets."),
            "paid_with": ("how much money did {name} hand over?",),
            "each_pays": (
                "how much does each (of them|of the friends|friend) pay?",
                "find what each friend has to pay.",
            ),
            "people": ("how many friends share the cost?",),
        },
    ),
    World(
        concept="bill-with-discount",
        draw=between(price=(2, 60), count=(2, 40), off=[5, 10, 12, 15, 20, 25, 30]),
        equations=(
            "total = price * count", "saved = total * off / 100", "to_pay = total * (1 - off / 100)",
            "to_pay = total - saved", "off = saved / total * 100", "total = saved * 100 / off",
            "total = to_pay * 100 / (100 - off)", "one_costs = price * (1 - off / 100)",
        ),
        units={"price": "$", "total": "$", "off": "%", "saved": "$", "to_pay": "$", "one_costs": "$"},
        counted=("count",),
        nouns={"total": ("the bill before the discount",), "to_pay": ("the bill after the discount",)},
        says=(
            "{name} buys <count> {thing}", "the {thing} are marked at <price> each",
            "{name} buys <count> {thing} marked at <price> each",
            "the <count> {thing} would cost <total> without a discount",
            "~a discount of <off> is given on the total", "~the shop takes <off> off the bill",
            "~{name} saves <saved> by the discount", "~after the discount {name} pays only <to_pay>",
        ),
        asks={
            "to_pay": (
                "how much does {name} pay after the discount?", "what is left to pay after the discount?",
            ),
            "saved": ("how much does {name} save by the discount?", "how much money does the discount save?"),
            "off": ("how many percent is the discount?", "what percent discount does {name} get?"),
            "total": ("how much would the {thing} cost without the discount?",),
            "count": ("how many {thing} does {name} buy?",),
            "price": ("at what price is each of the {thing} marked?",),
            "one_costs": ("what does each of the {thing} cost after the discount?",),
        },
        opening=("{name} buys some {thing} at a discount", "there is a discount when {name} buys {thing}"),
    ),
    World(
        concept="two-discounts",
        draw=between(
            marked=(100, 2000, 50), first=[5, 10, 15, 20, 25, 30, 40], second=[5, 10, 15, 20, 25, 30],
        ),
        equations=(
            "reduced = marked * (1 - first / 100)", "price = reduced * (1 - second / 100)",
            "saved = marked - price", "single = 100 - (100 - first) * (100 - second) / 100",
            "single = saved / marked * 100", "marked = reduced * 100 / (100 - first)",
            "reduced = price * 100 / (100 - second)", "price = marked * (1 - single / 100)",
            "first = (marked - reduced) / marked * 100", "second = (reduced - price) / reduced * 100",
        ),
        units={
            "marked": "$", "reduced": "$", "price": "$", "saved": "$", "first": "%", "second": "%",
            "single": "%",
        },
        nouns={
            "marked": ("the list price of {good}", "the original price of {good}"),
            "price": ("the final price of {good}",),
        },
        says=(
            "{good} is listed at <marked>", "{good} originally costs <marked>",
            "the first discount is <first>", "the second discount is <second>",
            "the two discounts are <first> and then <second>",
            "a discount of <first> is followed by another one of <second>",
            "after the first discount {good} costs <reduced>",
            "the first discount brings the price down to <reduced>",
            "~after both discounts {good} is sold for <price>", "~a buyer finally pays <price> for {good}",
            "a buyer saves <saved> in all",
        ),
        asks={
            "price": (
                "what does {good} cost in the end?", "at what price is {good} sold after both discounts?",
            ),
            "marked": ("what was the price before the discounts?",),
            "saved": ("how much does a buyer save in all?", "by how much do the discounts lower the price?"),
            "single": (
                "what single discount in percent is the same as the two?",
                "how many percent of the list price are taken off in all?",
            ),
            "first": ("how many percent is the first discount?", "find the rate of the first discount."),
            "second": (
                "what is the second discount in percent?", "what percent is taken off the second time?",
            ),
            "reduced": ("how much does {good} cost after the first discount?",),
        },
        opening=(
            "{good} is sold after two successive discounts",
            "a shop reduces the price of {good} twice in a row",
            "two discounts are given on {good}, one after the other",
        ),
        things={"good": GOODS},
    ),
    World(
        concept="tax-on-price",
        draw=between(net=(20, 800, 10), tax=[4, 5, 6, 8, 10, 12, 15, 20]),
        equations=(
            "due = net * tax / 100", "gross = net + due", "gross = net * (1 + tax / 100)",
            "net = gross * 100 / (100 + tax)", "tax = due / net * 100", "tax = (gross - net) / net * 100",
            "net = due * 100 / tax",
        ),
        units={"net": "$", "tax": "%", "due": "$", "gross": "$"},
        nouns={
            "net": ("the price of {good} before tax", "the net price of {good}"),
            "gross": ("the price of {good} with tax",),
        },
        says=(
            "{good} costs <net> (before|without) tax", "the sales tax is <tax>", "<tax> sales tax is added",
            "the sales tax on {good} comes to <due>", "with the tax {good} costs <gross>",
            "~a customer pays <gross> for {good}, tax included",
        ),
        asks={
            "gross": (
                "how much must a customer pay for {good} with the tax?",
                "what does {good} cost with the tax?",
            ),
            "net": ("what did {good} cost before the tax?",),
            "due": ("how much is the tax on {good}?", "how much money is the tax?"),
            "tax": ("what is the rate of the tax in percent?", "how many percent is the sales tax?"),
        },
        things={"good": GOODS},
        opening=("a sales tax is charged on {good}", "a sales tax has to be paid on {good}"),
    ),
)
