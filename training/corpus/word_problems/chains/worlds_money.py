"""Percentages, incomes, interest."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

BORROWERS = ("man", "woman", "farmer", "family", "teacher", "shopkeeper")
RATES = [2, 2.5, 3, 4, 5, 6, 7, 7.5, 8, 9, 10, 12, 12.5, 15]

WORLDS = (
    World(
        concept="simple-interest",
        draw=between(sum=(200, 9000, 100), rate=RATES, years=(2, 10)),
        equations=(
            "interest = sum * rate * years / 100", "amount = sum + interest",
            "rate = interest * 100 / (sum * years)", "years = interest * 100 / (sum * rate)",
            "sum = interest * 100 / (rate * years)", "yearly = interest / years", "yearly = sum * rate / 100",
            "sum = amount / (1 + rate * years / 100)", "times = amount / sum",
            "rate = (times - 1) * 100 / years", "years = (times - 1) * 100 / rate",
            "interest_share = interest / sum * 100", "interest_share = rate * years",
        ),
        units={
            "sum": "$", "rate": "%", "years": "years", "interest": "$", "amount": "$", "yearly": "$",
            "interest_share": "%",
        },
        nouns={
            "interest": ("the simple interest", "the interest"),
            "sum": ("the principal", "the sum lent"),
            "amount": ("the amount at the end",),
        },
        says=(
            "a sum of <sum> is (lent|put out|invested) at simple interest",
            "{who} (borrows|deposits) <sum> at simple interest",
            "{who} borrows <sum> for <years> at simple interest",
            "the rate of simple interest is <rate> per year", "the yearly rate of simple interest is <rate>",
            "simple interest is paid at <rate> per annum for <years>", "the money is lent for <years>",
            "the time is <years>", "the simple interest (comes to|amounts to) <interest>",
            "the simple interest in <years> is <interest>",
            "with simple interest the sum (becomes|amounts to) <amount> (at the end|in the end)",
            "with simple interest the money becomes <amount> in <years>",
            "the money earns <yearly> of simple interest in each year",
            "at simple interest the sum becomes <times> times itself",
            "the simple interest is <interest_share> of the sum",
        ),
        asks={
            "interest": ("how much interest (is|must be) paid in all?", "find the total simple interest."),
            "sum": ("what sum was lent?", "how much money was lent at the start?", "find the sum."),
            "rate": (
                "what is the rate of interest per year in percent?", "find the rate percent per annum.",
                "at what rate percent per year was the money lent?",
            ),
            "years": (
                "for how many years was the money lent?", "in how many years does this happen?",
                "find the time in years.",
            ),
            "amount": (
                "how much money has to be paid back in all?", "to what does the sum amount at the end?",
            ),
            "yearly": ("how much interest is paid in each year?", "find the interest for one year."),
            "times": ("how many times itself does the sum become?",),
            "interest_share": ("what percent of the sum is the interest?",),
        },
        things={"who": BORROWERS},
    ),
    World(
        concept="compound-interest",
        draw=between(sum=(1000, 20000, 500), rate=[4, 5, 8, 10, 12, 15, 20], years=[2, 2, 3]),
        equations=(
            "amount = sum * (1 + rate / 100) ** years", "compound = amount - sum",
            "sum = amount / (1 + rate / 100) ** years", "simple = sum * rate * years / 100",
            "rate = simple * 100 / (sum * years)", "sum = simple * 100 / (rate * years)",
            "years = simple * 100 / (sum * rate)", "gap = compound - simple",
        ),
        units={
            "sum": "$", "rate": "%", "years": "years", "amount": "$", "compound": "$", "simple": "$",
            "gap": "$",
        },
        nouns={
            "compound": ("the compound interest",),
            "simple": ("the simple interest on the same sum",),
            "sum": ("the principal", "the sum invested"),
        },
        says=(
            "<sum> is (invested|put in a bank)", "{who} (invests|deposits) <sum>",
            "{who} (invests|deposits) <sum> for <years>", "the money stays in the bank for <years>",
            "the rate of interest is <rate> per year", "the bank pays <rate> per annum",
            "with interest compounded yearly the sum (grows|amounts) to <amount>",
            "the compound interest is <compound>",
            "the simple interest for the same time and rate would be <simple>",
            "the compound interest is <gap> more than the simple interest",
        ),
        asks={
            "amount": (
                "what is the amount at the end if interest is compounded yearly?",
                "how much does the sum become with interest compounded yearly?",
            ),
            "compound": ("how much compound interest is earned?", "find the interest, compounded annually."),
            "simple": ("how much simple interest would be earned instead?",),
            "gap": (
                "find the difference between the compound and the simple interest.",
                "by how much is the compound interest greater than the simple interest?",
            ),
            "sum": ("how much was invested?",),
            "rate": ("what is the yearly rate in percent?",),
        },
        things={"who": BORROWERS},
        asked=("amount", "compound", "simple", "gap", "sum", "rate"),
    ),
    World(
        concept="part-of-a-whole",
        draw=between(whole=(40, 1200, 20), rate=[5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 70, 75, 80]),
        equations=(
            "part = whole * rate / 100", "rest = whole - part", "rate = part / whole * 100",
            "whole = part * 100 / rate", "rest_rate = 100 - rate", "rest = whole * rest_rate / 100",
            "whole = rest * 100 / rest_rate", "rest_rate = rest / whole * 100",
        ),
        units={"rate": "%", "rest_rate": "%"},
        counted=("whole", "part", "rest"),
        nouns={
            "part": ("the number of {group} who {verb}",),
            "whole": ("the number of all {group}",),
            "rest": ("the number of the other {group}",),
        },
        says=(
            "there are <whole> {group} in all", "in all <whole> {group} were counted",
            "<rate> of the {group} {verb}", "<part> of the {group} {verb}",
            "<part> {group} {verb}", "<rest> of the {group} do not {verb}",
            "<rest_rate> of the {group} do not {verb}", "of <whole> {group}, <part> {verb}",
            "of <whole> {group}, <rate> {verb}",
        ),
        asks={
            "part": ("how many {group} {verb}?", "how many of the {group} {verb}?"),
            "rest": ("how many {group} do not {verb}?",),
            "whole": ("how many {group} are there (in all|altogether)?",),
            "rate": ("what percent of the {group} {verb}?", "how many percent of the {group} {verb}?"),
            "rest_rate": ("what percent of the {group} do not {verb}?",),
        },
        words={
            "group": ("students", "workers", "voters", "visitors", "members", "villagers", "passengers"),
            "verb": (
                "own a bicycle", "read a newspaper", "speak two languages", "play chess", "live in town",
                "wear glasses", "drink tea", "have a pet",
            ),
        },
    ),
    World(
        concept="rise-or-fall-in-percent",
        draw=between(old=(40, 2000, 20), rate=[5, 8, 10, 12, 15, 20, 25, 30, 40, 50]),
        equations=(
            "new = old * (1 + rate / 100)", "change = new - old", "rate = (new - old) / old * 100",
            "old = new * 100 / (100 + rate)", "rate = change / old * 100", "old = change * 100 / rate",
        ),
        units={"rate": "%", "old": "$", "new": "$", "change": "$"},
        nouns={"old": ("the old {pay}", "the former {pay}"), "new": ("the new {pay}",)},
        says=(
            "the {pay} was <old> (before|at first)", "the {pay} (rises|increases|goes up) by <rate>",
            "the {pay} has been (raised|increased) by <rate>", "the {pay} is now <new>",
            "the {pay} (rises|goes up) to <new>", "the {pay} (rises|goes up|grows) from <old> to <new>",
            "the rise of the {pay} is <change>", "the {pay} is now <change> higher than before",
        ),
        asks={
            "new": ("what is the {pay} after the rise?", "how much is the {pay} now?"),
            "old": ("what was the {pay} before the rise?", "how much was the {pay} before?"),
            "rate": (
                "by what percent did the {pay} rise?", "find the percent increase of the {pay}.",
                "how many percent did the {pay} go up?",
            ),
            "change": ("by how much did the {pay} rise?", "how much money is the rise?"),
        },
        words={
            "pay": ("salary", "rent", "price of a ticket", "monthly fee", "wage", "pension", "price of gold"),
        },
    ),
    World(
        concept="fall-in-percent",
        draw=between(old=(40, 2000, 20), rate=[5, 8, 10, 12, 15, 20, 25, 30, 40, 50]),
        equations=(
            "new = old * (1 - rate / 100)", "change = old - new", "rate = (old - new) / old * 100",
            "old = new * 100 / (100 - rate)", "rate = change / old * 100", "old = change * 100 / rate",
        ),
        units={"rate": "%"},
        counted=("old", "new", "change"),
        nouns={"old": ("the old {number}", "the former {number}"), "new": ("the new {number}",)},
        says=(
            "the {number} was <old> (before|at first)", "the {number} (falls|decreases|drops) by <rate>",
            "the {number} has been (reduced|lowered) by <rate>", "the {number} is now <new>",
            "the {number} (falls|drops) to <new>", "the {number} (falls|drops) from <old> to <new>",
            "the {number} is now <change> less than before",
        ),
        asks={
            "new": ("what is the {number} after the fall?", "find the {number} now."),
            "old": ("what was the {number} before the fall?",),
            "rate": (
                "by what percent did the {number} fall?", "find the percent decrease of the {number}.",
                "how many percent did the {number} go down?",
            ),
            "change": ("by how much did the {number} fall?",),
        },
        words={
            "number": (
                "number of pupils", "population of the village", "number of visitors", "number of workers",
                "number of readers", "number of members",
            ),
        },
    ),
    World(
        concept="two-changes-in-percent",
        draw=between(
            start=(100, 4000, 100), up=[5, 10, 15, 20, 25, 30, 40, 50], down=[5, 10, 15, 20, 25, 30, 40],
        ),
        equations=(
            "middle = start * (1 + up / 100)", "end = middle * (1 - down / 100)",
            "end_share = (100 + up) * (100 - down) / 100", "end_share = end / start * 100",
            "start = middle * 100 / (100 + up)", "middle = end * 100 / (100 - down)",
            "up = (middle - start) / start * 100", "down = (middle - end) / middle * 100",
            "start = end / ((1 + up / 100) * (1 - down / 100))",
        ),
        units={"start": "$", "middle": "$", "end": "$", "up": "%", "down": "%", "end_share": "%"},
        nouns={"start": ("the price at the start",), "end": ("the price at the end",)},
        says=(
            "the price of {good} was <start> at first", "the price of {good} first (rises|goes up) by <up>",
            "the price first (rises|goes up) from <start> to <middle>",
            "the rise brings the price to <middle>", "~after that the price (falls|goes down) by <down>",
            "~the later fall of the price is <down>", "~in the end the price of {good} is <end>",
            "the final price is <end_share> of the first one",
        ),
        asks={
            "end": ("what does {good} cost (in the end|after both changes)?",),
            "start": ("what was the price before both changes?",),
            "middle": ("how much is the price after the rise?",),
            "end_share": ("what percent of the first price is the final price?",),
            "up": ("by what percent did the price rise at first?",),
            "down": ("by what percent did the price fall later?",),
        },
        opening=(
            "the price of {good} rises and later falls",
            "the price of {good} changes twice, first up and then down",
        ),
        words={"good": ("silver", "sugar", "a share", "tea", "copper", "coal")},
    ),
    World(
        concept="income-spent",
        draw=between(
            income=(400, 6000, 100), rent_rate=[10, 15, 20, 25, 30], food_rate=[15, 20, 25, 30, 35, 40],
            months=[6, 8, 10, 12],
        ),
        equations=(
            "rent = income * rent_rate / 100", "food = income * food_rate / 100",
            "saved = income - rent - food", "saved_rate = 100 - rent_rate - food_rate",
            "saved = income * saved_rate / 100", "income = saved * 100 / saved_rate",
            "income = rent * 100 / rent_rate", "income = food * 100 / food_rate",
            "rent_rate = rent / income * 100", "food_rate = food / income * 100",
            "saved_rate = saved / income * 100", "total_saved = saved * months",
        ),
        units={
            "income": "$", "rent": "$", "food": "$", "saved": "$", "total_saved": "$", "rent_rate": "%",
            "food_rate": "%", "saved_rate": "%", "months": "months",
        },
        nouns={
            "income": ("the monthly income of {name}",),
            "rent": ("the monthly rent of {name}",),
            "saved": ("the monthly saving of {name}",),
        },
        says=(
            "{name} (earns|has an income of) <income> a month", "{name} pays <rent> a month for rent",
            "<rent_rate> of the income goes for rent", "<food_rate> of the income goes for food",
            "{name} spends <rent_rate> of the income on rent and <food_rate> on food",
            "{name} spends <food> a month on food", "~{name} saves the rest, <saved> a month",
            "~the rest, <saved_rate> of the income, is saved", "{name} saves for <months>",
            "~in <months> the savings come to <total_saved>",
        ),
        asks={
            "income": ("how much does {name} earn a month?", "find the income of {name}."),
            "saved": ("how much does {name} save in a month?", "how much is left of the income each month?"),
            "rent": ("how much is the rent?",),
            "food": ("how much does {name} spend on food a month?",),
            "saved_rate": ("what percent of the income does {name} save?",),
            "rent_rate": ("how many percent of the income is the rent?",),
            "food_rate": ("what percent of the income goes for food?",),
            "total_saved": ("how much has {name} saved in the end?", "find the total savings."),
            "months": ("for how many months does {name} save?",),
        },
        opening=(
            "{name} spends money on rent and food only and saves the rest",
            "rent and food are all that {name} spends money on, and the rest is saved",
        ),
    ),
)
