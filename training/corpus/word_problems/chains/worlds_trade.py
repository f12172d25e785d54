"""Buying and selling: profit, loss and marked prices."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

GOODS = ("lamp", "bicycle", "chair", "watch", "radio", "jacket", "table", "camera", "printer", "bag",
         "kettle", "sofa", "tent", "guitar", "cupboard", "toy", "coat", "machine", "fan", "clock")
SELLERS = ("shopkeeper", "trader", "dealer", "merchant", "seller", "man", "woman", "vendor")

WORLDS = (
    World(
        concept="gain",
        draw=between(
            cost=(40, 1200, 20), gain=[5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 50, 60], repairs=(10, 200, 10),
        ),
        equations=(
            "price = cost * (1 + gain / 100)", "profit = price - cost", "profit = cost * gain / 100",
            "gain = (price - cost) / cost * 100", "gain = profit / cost * 100",
            "cost = price * 100 / (100 + gain)", "cost = profit * 100 / gain",
        ),
        units={"price": "$", "cost": "$", "gain": "%", "profit": "$"},
        nouns={
            "cost": ("the cost price of {good}", "the cost of {good}"),
            "price": ("the selling price of {good}",),
            "profit": ("the profit on {good}",),
        },
        says=(
            "{good} (was bought|is bought) for <cost>", "{seller} (buys|bought) {good} for <cost>",
            "{seller} paid <cost> for {good}", "{good} costs {seller} <cost>",
            "{seller} sells {good} (for|at) <price>", "{good} is sold (for|at) <price>",
            "{good} is sold at a (profit|gain) of <gain>",
            "{seller} (gains|makes a profit of) <gain> on {good}",
            "{seller} (gains|earns|makes) <profit> on {good}", "{good} brings {seller} a profit of <profit>",
            "by selling {good} for <price> {seller} (gains|makes a profit of) <gain>",
            "by selling {good} for <price> {seller} gains <profit>",
        ),
        asks={
            "price": (
                "at what price is {good} sold?", "for how much does {seller} sell {good}?",
                "at what price should {seller} sell {good}?",
            ),
            "cost": (
                "how much had {seller} paid for {good}?", "what did {good} cost {seller}?",
                "for how much was {good} bought?",
            ),
            "gain": (
                "what is the (gain|profit) percent?", "find the (gain|profit) percent.",
                "how many percent does {seller} gain?", "by what percent does {seller} profit?",
            ),
            "profit": (
                "how much does {seller} (gain|earn)?", "find the profit.", "what profit does {seller} make?",
            ),
        },
        things={"good": GOODS, "seller": SELLERS},
    ),
    World(
        concept="loss",
        draw=between(cost=(40, 1200, 20), loss=[2, 4, 5, 8, 10, 12, 15, 20, 25, 30, 40]),
        equations=(
            "price = cost * (1 - loss / 100)", "lost = cost - price", "lost = cost * loss / 100",
            "loss = (cost - price) / cost * 100", "loss = lost / cost * 100",
            "cost = price * 100 / (100 - loss)", "cost = lost * 100 / loss",
        ),
        units={"price": "$", "cost": "$", "loss": "%", "lost": "$"},
        nouns={
            "cost": ("the cost price of {good}", "the cost of {good}"),
            "price": ("the selling price of {good}",),
        },
        says=(
            "{good} (was bought|is bought) for <cost>", "{seller} bought {good} for <cost>",
            "{seller} paid <cost> for {good}", "{seller} sells {good} (for|at) <price>",
            "{good} is sold (for|at) <price>", "{good} is sold at a loss of <loss>",
            "{seller} loses <loss> on {good}", "{seller} loses <lost> on {good}",
            "{good} is sold <lost> below its cost",
            "by selling {good} for <price> {seller} (loses|makes a loss of) <loss>",
            "by selling {good} for <price> {seller} loses <lost>",
        ),
        asks={
            "price": ("at what price is {good} sold?", "for how much does {seller} sell {good}?"),
            "cost": ("how much had {seller} paid for {good}?", "for how much was {good} bought?"),
            "loss": (
                "what is the loss percent?", "find the loss percent.", "how many percent does {seller} lose?",
            ),
            "lost": ("how much does {seller} lose?", "find the loss.", "how much money is lost on {good}?"),
        },
        things={"good": GOODS, "seller": SELLERS},
    ),
    World(
        concept="discount-and-gain",
        draw=between(
            cost=(50, 900, 10), up=[10, 20, 25, 30, 40, 50, 60, 75, 80, 100], off=[5, 10, 12, 15, 20, 25, 30],
            where="(100 + up) * (100 - off) > 10000",
        ),
        equations=(
            "marked = cost * (1 + up / 100)", "price = marked * (1 - off / 100)", "profit = price - cost",
            "gain = profit / cost * 100", "gain = (100 + up) * (100 - off) / 100 - 100",
            "cost = marked * 100 / (100 + up)", "marked = price * 100 / (100 - off)",
            "up = (marked - cost) / cost * 100", "off = (marked - price) / marked * 100",
            "price = cost * (1 + gain / 100)", "cost = price * 100 / (100 + gain)",
            "reduction = marked * off / 100", "reduction = marked - price",
        ),
        units={
            "cost": "$", "marked": "$", "price": "$", "profit": "$", "up": "%", "off": "%", "gain": "%",
            "reduction": "$",
        },
        nouns={
            "cost": ("the cost price of {good}",),
            "price": ("the selling price of {good}",),
            "marked": ("the marked price of {good}", "the list price of {good}"),
            "profit": ("the profit on {good}",),
        },
        says=(
            "{seller} bought {good} for <cost>", "{good} cost {seller} <cost>",
            "{good} is marked at <marked>", "{seller} marks {good} at <marked>",
            "{seller} marks {good} <up> above the cost price", "{good} is marked up by <up> over its cost",
            "{seller} (allows|gives|offers) a discount of <off> on the marked price",
            "a discount of <off> is given on the marked price",
            "{good} is sold at <off> off the marked price", "~{good} is (finally|at last) sold for <price>",
            "the customer pays <price> for {good}", "~{seller} still makes a profit of <gain> on the cost",
            "~{seller} gains <gain> after the discount",
            "~{seller} makes <profit> on {good} after the discount",
            "the discount on {good} comes to <reduction>",
        ),
        asks={
            "marked": ("at what price is {good} marked?", "what price should {seller} mark on {good}?"),
            "price": ("for how much is {good} sold?", "what does the customer pay?"),
            "gain": (
                "what is the gain percent?", "find the profit percent.",
                "how many percent does {seller} gain on the cost?",
            ),
            "off": ("what is the rate of the discount in percent?", "how many percent is the discount?"),
            "up": (
                "by how many percent is the marked price above the cost?",
                "find the markup in percent of the cost.",
            ),
            "profit": ("how much does {seller} gain?",),
            "reduction": ("how much is the discount worth?", "how much money does the discount take off?"),
            "cost": ("how much had {seller} paid for {good}?",),
        },
        things={"good": GOODS, "seller": SELLERS},
        compared=(("marked", "price"), ("marked", "cost")),
    ),
    World(
        concept="stock-of-goods",
        draw=between(
            count=(10, 120, 5), buy=(2, 30), gain=[10, 15, 20, 25, 30, 40, 50], spoiled=(2, 9), sell=(3, 45),
            where="buy < sell < 3 * buy and (count - spoiled) * sell > count * buy",
        ),
        equations=(
            "spent = count * buy", "sold = count - spoiled", "sales = sold * sell", "profit = sales - spent",
            "rate = profit / spent * 100",
        ),
        units={"buy": "$", "sell": "$", "spent": "$", "sales": "$", "profit": "$", "rate": "%"},
        counted=("count", "spoiled", "sold"),
        nouns={},
        says=(
            "{seller} buys <count> {thing}", "{seller} buys <count> {thing} at <buy> each",
            "each of the {thing} costs {seller} <buy>", "the {thing} cost {seller} <spent> in all",
            "<spoiled> of the {thing} are damaged and cannot be sold",
            "{seller} throws away <spoiled> damaged {thing}", "the good {thing} are sold for <sell> each",
            "{seller} sells each of the good {thing} for <sell>", "the sale brings {seller} <sales>",
            "{seller} takes in <sales>", "the profit of {seller} is <profit>",
            "only <sold> of the {thing} can be sold",
        ),
        asks={
            "profit": ("how much does {seller} gain?", "find the profit of {seller}."),
            "rate": ("what is the profit percent?", "how many percent of the outlay does {seller} gain?"),
            "sales": ("how much money does {seller} take in?",),
            "spent": ("how much did {seller} pay for all the {thing}?",),
            "buy": ("what did {seller} pay for each of the {thing}?",),
            "sell": ("at what price was each of the good {thing} sold?",),
            "sold": ("how many {thing} were sold?",),
            "spoiled": ("how many {thing} could not be sold?",),
            "count": ("how many {thing} did {seller} buy?",),
        },
        things={"seller": SELLERS},
        opening=("{seller} buys {thing} to sell them again", "{seller} deals in {thing}"),
    ),
    World(
        concept="selling-price-changed",
        draw=between(cost=(100, 1500, 50), loss=[4, 5, 8, 10, 12, 15, 20], gain=[4, 5, 8, 10, 15, 20, 25]),
        equations=(
            "low = cost * (1 - loss / 100)", "high = cost * (1 + gain / 100)", "gap = high - low",
            "cost = low * 100 / (100 - loss)", "cost = high * 100 / (100 + gain)",
            "cost = gap * 100 / (loss + gain)", "gain = (high - cost) / cost * 100",
            "loss = (cost - low) / cost * 100",
        ),
        units={"cost": "$", "low": "$", "high": "$", "gap": "$", "loss": "%", "gain": "%"},
        nouns={
            "cost": ("the cost price of {good}",),
            "low": ("the first selling price of {good}",),
            "high": ("the second selling price of {good}",),
        },
        says=(
            "{good} cost {seller} <cost>", "at the first price {seller} would lose <loss>",
            "at the second price {seller} would gain <gain>", "the first price is <low>",
            "the second price is <high>", "the first price, <low>, means a loss of <loss>",
            "the second price, <high>, means a gain of <gain>",
            "the second price is <gap> higher than the first",
        ),
        asks={
            "cost": ("how much did {seller} pay for {good}?",),
            "high": ("what is the higher of the two prices?",),
            "low": ("what is the lower of the two prices?",),
            "gap": ("by how much is the second price higher?",),
            "gain": ("how many percent would {seller} gain at the second price?",),
            "loss": ("what would be the loss percent at the first price?",),
        },
        opening=(
            "{seller} can sell {good} at one of two prices",
            "two prices for {good} are considered by {seller}",
        ),
        things={"good": GOODS, "seller": SELLERS},
    ),
)
