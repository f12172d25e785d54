"""Deals as examinations like them: equal prices, false weights, instalments, wages."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

WORLDS = (
    World(
        concept="cost-of-some-is-price-of-others",
        draw=between(bought=(5, 60), sold=(4, 55), cost=(2, 40), where="2 * sold > bought > sold"),
        equations=(
            "gain = (bought - sold) / sold * 100", "price = cost * bought / sold", "profit = price - cost",
            "gain = profit / cost * 100", "cost = price * sold / bought", "bought = sold * price / cost",
        ),
        units={"gain": "%", "cost": "$", "price": "$", "profit": "$"},
        counted=("bought", "sold"),
        says=(
            "the cost of <bought> {thing} is the same as what <sold> of them are sold for",
            "the money paid for <bought> {thing} is got back by selling <sold> of them",
            "as much is paid for <bought> {thing} as is taken for <sold>",
            "each of the {thing} costs {seller} <cost>", "each of the {thing} is sold for <price>",
        ),
        asks={
            "gain": (
                "what is the gain percent?", "find the profit percent.",
                "how many percent does {seller} gain?",
            ),
            "price": ("at what price is each of the {thing} sold?",),
            "cost": ("what does each of the {thing} cost {seller}?",),
            "profit": ("how much does {seller} gain on each of the {thing}?",),
        },
        things={"seller": ("dealer", "trader", "shopkeeper", "merchant")},
        opening=("{seller} buys and sells {thing}",),
    ),
    World(
        concept="bought-and-sold-in-lots",
        draw=between(
            lot=(2, 15), lot_cost=(2, 30), sale=(2, 15), sale_price=(2, 40),
            count=[30, 60, 120, 180, 210, 420],
            where="lot_cost * sale < sale_price * lot < 3 * lot_cost * sale "
            "and count % lot == 0 and count % sale == 0",
        ),
        equations=(
            "each = lot_cost / lot", "each_sold = sale_price / sale", "gain_each = each_sold - each",
            "rate = gain_each / each * 100", "spent = each * count", "taken = each_sold * count",
            "profit = taken - spent",
        ),
        units={
            "lot_cost": "$", "sale_price": "$", "each": "$", "each_sold": "$", "gain_each": "$", "rate": "%",
            "spent": "$", "taken": "$", "profit": "$",
        },
        counted=("lot", "sale", "count"),
        says=(
            "{seller} buys {thing} at <lot> for <lot_cost>", "<lot> {thing} are bought for <lot_cost>",
            "~{seller} sells them at <sale> for <sale_price>",
            "~they are sold at the rate of <sale> for <sale_price>",
            "~{seller} deals in <count> of them in this way", "~in all <count> {thing} are traded",
        ),
        asks={
            "rate": ("what is the gain percent?", "how many percent does {seller} gain?"),
            "profit": ("what is the total profit?", "how much does {seller} gain in all?"),
            "spent": ("how much does {seller} spend in all?",),
            "taken": ("how much money does {seller} take in altogether?",),
            "gain_each": ("how much is gained on each of the {thing}?",),
        },
        things={"seller": ("dealer", "vendor", "trader", "woman", "man")},
        opening=("{seller} trades in {thing}",),
        asked=("rate", "profit", "spent", "taken", "gain_each"),
    ),
    World(
        concept="price-and-consumption",
        draw=between(price=(2, 40), up=[5, 10, 15, 20, 25, 30, 50, 60], amount=(5, 60)),
        equations=(
            "new_price = price * (1 + up / 100)", "spent = price * amount", "new_amount = spent / new_price",
            "cut = amount - new_amount", "cut_rate = up * 100 / (100 + up)",
            "new_amount = amount * 100 / (100 + up)", "cut_rate = cut / amount * 100",
            "up = (new_price - price) / price * 100",
        ),
        units={
            "price": "$", "new_price": "$", "up": "%", "amount": "kg", "spent": "$", "new_amount": "kg",
            "cut": "kg", "cut_rate": "%",
        },
        says=(
            "the price of {ware} has risen by <up>", "{ware} has become <up> dearer",
            "{ware} used to cost <price> per kg", "{ware} now costs <new_price> per kg",
            "{family} used to buy <amount> of {ware} a month", "{family} spends <spent> a month on {ware}",
        ),
        asks={
            "cut_rate": (
                "by how many percent must {family} use less {ware} to spend the same?",
                "by what percent must the use of {ware} go down if no more money is to be spent on it?",
            ),
            "new_amount": ("how many [new_amount] can {family} buy for the same money?",),
            "cut": ("how many [cut] less can {family} buy for the same money?",),
            "new_price": ("what does {ware} cost per kg now?",),
            "spent": ("how much did {family} spend a month?",),
        },
        words={"ware": ("sugar", "rice", "tea", "flour", "oil")},
        things={"family": ("family", "household", "school kitchen", "baker")},
    ),
    World(
        concept="false-weight",
        draw=between(grams=[800, 850, 900, 920, 940, 950, 960, 980], price=(2, 40), up=[5, 10, 15, 20, 25]),
        equations=(
            "short = 1000 - grams", "gain = short / grams * 100",
            "double_gain = (100 + up) * 1000 / grams - 100", "real_price = price * 1000 / grams",
        ),
        units={
            "grams": "grams", "short": "grams", "gain": "%", "up": "%", "double_gain": "%", "price": "$",
            "real_price": "$",
        },
        says=(
            "the false weight is only <grams>", "the false weight lacks <short>",
            "instead of a kg the customer gets <grams>", "~besides, the price asked is <up> above the cost",
            "{seller} claims to sell a kg for <price>",
        ),
        asks={
            "gain": (
                "what does {seller} gain in percent by the false weight alone?",
                "find the gain percent from selling at cost price with it.",
            ),
            "double_gain": ("what is the whole gain percent?",),
            "real_price": ("what does the customer really pay for a full kg?",),
            "short": ("how many [short] are missing from each kg?",),
        },
        things={"seller": ("dishonest grocer", "dishonest dealer", "dishonest trader")},
        opening=("{seller} uses a false weight in the place of one kg",),
    ),
    World(
        concept="two-sums-at-interest",
        draw=between(
            total=(1000, 20000, 500), first=(500, 15000, 500), low=[2, 3, 4, 5, 6], high=[6, 7, 8, 9, 10, 12],
            years=(1, 5), where="total > first and high > low",
        ),
        equations=(
            "second = total - first", "first_interest = first * low * years / 100",
            "second_interest = second * high * years / 100", "interest = first_interest + second_interest",
        ),
        units={
            "total": "$", "first": "$", "second": "$", "low": "%", "high": "%", "years": "years",
            "first_interest": "$", "second_interest": "$", "interest": "$",
        },
        says=(
            "the whole sum is <total>", "the first part, <first>, is lent at <low> a year",
            "the rest is lent at <high> a year", "the other part, <second>, is lent at <high> a year",
            "the first part is <first>", "the rate for the first part is <low>",
            "the rate for the other part is <high>", "both parts are lent for <years>",
            "the first part earns <first_interest> of interest",
            "both parts earn <interest> of interest together",
        ),
        asks={
            "interest": ("how much simple interest do the two parts earn in all?",),
            "second_interest": ("how much simple interest does the other part earn?",),
            "first_interest": ("what simple interest does the first part earn?",),
            "second": ("how large is the other part?",),
            "total": ("what is the whole sum?",),
            "first": ("how large is the first part?",),
        },
        opening=(
            "a sum is lent in two parts at simple interest",
            "somebody lends a sum in two parts at different rates of simple interest",
        ),
    ),
    World(
        concept="things-on-instalments",
        draw=between(
            price=(200, 3000, 50), down=(20, 600, 10), monthly=(10, 200, 5), months=[6, 8, 10, 12, 18, 24],
            where="down + monthly * months > price and down + monthly * months < 1.5 * price",
        ),
        equations=(
            "all_months = monthly * months", "paid = down + all_months", "extra = paid - price",
            "extra_rate = extra / price * 100", "down_rate = down / price * 100",
            "down = price * down_rate / 100",
        ),
        units={
            "price": "$", "down": "$", "monthly": "$", "months": "months", "all_months": "$", "paid": "$",
            "extra": "$", "extra_rate": "%", "down_rate": "%",
        },
        says=(
            "{good} costs <price> in cash", "<down> have to be paid at once",
            "a first payment of <down> is made", "a first payment of <down_rate> of the cash price is made",
            "~then <monthly> are paid every month for <months>", "the monthly payment is <monthly>",
            "payments go on for <months>", "in this way <paid> are paid in all",
        ),
        asks={
            "paid": ("how much is paid in all?",),
            "extra": ("how much more than the cash price is paid?",),
            "extra_rate": ("by how many percent is the total above the cash price?",),
            "monthly": ("how much is paid every month?",),
            "months": ("for how many months are payments made?",),
            "down": ("how large is the first payment?",),
        },
        things={"good": ("car", "sofa", "computer", "piano", "motorbike", "washing machine")},
        opening=("{good} is paid for in monthly parts",),
    ),
    World(
        concept="men-and-boys",
        draw=between(
            men=(3, 20), boys=(4, 30), man_pay=(30, 120, 5), boy_pay=(10, 60, 5), days=(2, 20),
            where="man_pay > boy_pay",
        ),
        equations=(
            "men_day = men * man_pay", "boys_day = boys * boy_pay", "day = men_day + boys_day",
            "total = day * days", "workers = men + boys", "mean = day / workers",
        ),
        units={
            "man_pay": "$", "boy_pay": "$", "men_day": "$", "boys_day": "$", "day": "$", "total": "$",
            "days": "days", "mean": "$",
        },
        counted=("men", "boys", "workers"),
        says=(
            "there are <men> {men} at work", "there are <boys> {boys} at work",
            "each of the {men} is paid <man_pay> a day", "each of the {boys} is paid <boy_pay> a day",
            "the work lasts <days>", "all the {men} together get <men_day> a day",
            "all the {boys} together get <boys_day> a day", "all of them together cost <day> a day",
            "the wages for the whole work are <total>",
        ),
        asks={
            "day": ("how much is paid to all of them in a day?",),
            "total": ("what are the wages for the whole work?",),
            "man_pay": ("how much does one of the {men} get a day?",),
            "boy_pay": ("how much is one of the {boys} paid a day?",),
            "days": ("how many days does the work last?",),
            "men": ("how many {men} are there?",),
            "boys": ("how many {boys} are there?",),
            "mean": ("what is the average daily pay of all of them?",),
        },
        words={
            "men": ("masons", "carpenters", "electricians"),
            "boys": ("helpers", "apprentices", "labourers"),
        },
        opening=("{men} and {boys} work on a building",),
    ),
)
