"""Simple and compound interest, growth and decay."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="simple-interest",
        phrasings=(
            "What is the simple interest on $<sum> at <rate>% per year for <years> years?",
            "<name> lends $<sum> for <years> years at <rate>% simple interest per year. How much "
            "interest is earned?",
            "At a simple interest rate of <rate>% per year, what interest does $<sum> bring in "
            "<years> years?",
            "A bank pays <rate>% simple interest each year. Find the interest on $<sum> after "
            "<years> years.",
        ),
        steps=("sum * rate * years / 100",),
        draw=between(sum=(200, 9000, 100), rate=(2, 12, 0.5), years=(2, 9)),
    ),
    Problem(
        concept="amount-with-simple-interest",
        phrasings=(
            "<name> puts $<sum> into a bank at <rate>% simple interest per year. How much money "
            "is there after <years> years?",
            "To what amount do $<sum> grow in <years> years at simple interest of <rate>% per "
            "year?",
            "A loan of $<sum> is paid back after <years> years with simple interest of <rate>% "
            "per year. What must be paid in all?",
            "At <rate>% simple interest per year for <years> years, find the total amount that "
            "becomes of $<sum>.",
        ),
        steps=("interest = sum * rate * years / 100", "sum + interest"),
        draw=between(sum=(300, 9000, 100), rate=(2, 12, 0.5), years=(2, 9)),
    ),
    Problem(
        concept="rate-from-simple-interest",
        phrasings=(
            "$<sum> bring $<interest> simple interest in <years> years. What is the yearly rate "
            "in percent?",
            "At what percent per year does a sum of $<sum> earn $<interest> simple interest in "
            "<years> years?",
            "<name> paid $<interest> simple interest on a loan of $<sum> over <years> years. Find "
            "the rate per year in percent.",
            "In <years> years the simple interest on $<sum> came to $<interest>. How many percent "
            "per year is that?",
        ),
        steps=("interest * 100 / (sum * years)",),
        draw=derive(between(sum=(400, 6000, 200), rate=(2, 12, 0.5), years=(2, 8)), sum="sum",
                    interest="sum * rate * years / 100", years="years"),
    ),
    Problem(
        concept="years-from-simple-interest",
        phrasings=(
            "In how many years do $<sum> bring $<interest> simple interest at <rate>% per year?",
            "How many years must $<sum> be lent at <rate>% simple interest per year to earn "
            "$<interest>?",
            "At <rate>% per year the simple interest on $<sum> is $<interest>. For how many years "
            "was the money lent?",
            "<name> earned $<interest> simple interest on $<sum> at a yearly rate of <rate>%. "
            "Find the time in years.",
        ),
        steps=("interest * 100 / (sum * rate)",),
        draw=derive(between(sum=(400, 6000, 200), rate=(2, 10), years=(2, 9)), sum="sum",
                    interest="sum * rate * years / 100", rate="rate"),
    ),
    Problem(
        concept="principal-from-simple-interest",
        phrasings=(
            "What sum brings $<interest> simple interest in <years> years at <rate>% per year?",
            "<name> received $<interest> as simple interest after <years> years at <rate>% per "
            "year. How much had been lent?",
            "At <rate>% simple interest per year for <years> years the interest is $<interest>. "
            "Find the principal.",
            "How much must be deposited at <rate>% simple interest per year so that in <years> "
            "years the interest is $<interest>?",
        ),
        steps=("interest * 100 / (rate * years)",),
        draw=derive(between(sum=(300, 6000, 100), rate=(2, 12), years=(2, 8)), rate="rate",
                    years="years", interest="sum * rate * years / 100"),
    ),
    Problem(
        concept="rate-at-which-money-multiplies",
        phrasings=(
            "At what yearly rate of simple interest in percent does a sum become <times> times "
            "itself in <years> years?",
            "A deposit grows to <times> times its value in <years> years at simple interest. What "
            "is the rate per year in percent?",
            "In <years> years money becomes <times> times as much at simple interest. Find the "
            "rate in percent per year.",
            "With simple interest an amount is <times> times as large after <years> years. How "
            "many percent is the interest per year?",
        ),
        steps=("(times - 1) * 100 / years",),
        draw=between(times=(2, 5), years=(8, 40)),
    ),
    Problem(
        concept="extra-interest-at-a-higher-rate",
        phrasings=(
            "How much more simple interest do $<sum> bring in <years> years at <high>% than at "
            "<low>% per year?",
            "<name> moves $<sum> from a bank that pays <low>% to one that pays <high>% simple "
            "interest per year. How much more is earned in <years> years?",
            "A loan of $<sum> for <years> years costs <low>% in one bank and <high>% in another, "
            "per year and simple. What is the difference in interest?",
            "If the yearly rate of simple interest is <high>% instead of <low>%, how much more "
            "must be paid for $<sum> over <years> years?",
        ),
        steps=("sum * years * (high - low) / 100",),
        draw=between("high > low", sum=(500, 9000, 100), years=(2, 7), low=(2, 8, 0.5), high=(3,
                     14, 0.5)),
    ),
    Problem(
        concept="interest-of-two-deposits",
        phrasings=(
            "<name> invests $<first> at <low>% and $<second> at <high>%. How much interest do "
            "both bring in one year?",
            "One deposit of $<first> earns <low>% a year, another of $<second> earns <high>% a "
            "year. What is the interest of a year in all?",
            "At <low>% per year for $<first> and <high>% per year for $<second>, find the total "
            "interest after one year.",
            "A sum of $<second> is lent at <high>% and a sum of $<first> at <low>%. How much "
            "interest comes in during one year?",
        ),
        steps=("first * low / 100 + second * high / 100",),
        draw=between("low != high", first=(400, 6000, 100), low=(2, 6, 0.5), second=(400, 6000,
                     100), high=(3, 11, 0.5)),
    ),
    Problem(
        concept="amount-with-compound-interest",
        phrasings=(
            "<name> puts $<sum> into a bank at <rate>% compound interest per year. How much is it "
            "after <years> years?",
            "To what amount do $<sum> grow in <years> years at <rate>% interest compounded yearly?",
            "A sum of $<sum> earns <rate>% per year and the interest is added at the end of each "
            "year. What is the balance after <years> years?",
            "Interest of <rate>% is compounded yearly. Find the amount of $<sum> after <years> "
            "years.",
        ),
        steps=("sum * (1 + rate / 100) ** years",),
        draw=between(sum=(500, 9000, 100), rate=(2, 12), years=(2, 6)),
    ),
    Problem(
        concept="compound-interest-earned",
        phrasings=(
            "What is the compound interest on $<sum> at <rate>% per year for <years> years?",
            "How much interest do $<sum> earn in <years> years at <rate>% compounded yearly?",
            "<name> borrows $<sum> for <years> years at <rate>% compound interest per year. How "
            "much interest must be paid?",
            "At <rate>% a year, compounded yearly, find the interest that has gathered on $<sum> "
            "after <years> years.",
        ),
        steps=("amount = sum * (1 + rate / 100) ** years", "amount - sum"),
        draw=between(sum=(500, 9000, 100), rate=(2, 15), years=(2, 5)),
    ),
    Problem(
        concept="amount-compounded-half-yearly",
        phrasings=(
            "What do $<sum> become in <years> years at <rate>% per year compounded half-yearly?",
            "A bank adds interest every half year at a rate of <rate>% per year. How much are "
            "$<sum> after <years> years?",
            "<name> deposits $<sum> for <years> years at <rate>% per year, compounded twice a "
            "year. What is the amount at the end?",
            "At <rate>% per year with interest added each half year, find the amount of $<sum> "
            "after <years> years.",
        ),
        steps=("growth = 1 + rate / 200", "sum * growth ** (2 * years)"),
        draw=between(sum=(500, 9000, 100), years=(2, 4), rate=(4, 16, 2)),
    ),
    Problem(
        concept="compound-minus-simple-in-two-years",
        phrasings=(
            "What is the difference between the compound and the simple interest on $<sum> at "
            "<rate>% per year for two years?",
            "For two years at <rate>% per year, how much more does $<sum> earn with compound than "
            "with simple interest?",
            "<name> lends $<sum> for two years at <rate>% per year. How much more is the interest "
            "if it is compounded yearly instead of simple?",
            "Find the amount by which the compound interest of two years on $<sum> exceeds the "
            "simple interest, at <rate>% per year.",
        ),
        steps=("sum * (rate / 100) ** 2",),
        draw=between(sum=(1000, 20000, 500), rate=(3, 15)),
    ),
    Problem(
        concept="population-after-yearly-growth",
        phrasings=(
            "A town has <people> inhabitants and grows by <rate>% each year. How many will it "
            "have after <years> years?",
            "The population of a city is <people>. It rises by <rate>% per year. What is it in "
            "<years> years?",
            "With a yearly growth of <rate>%, how many fish are in a lake after <years> years if "
            "there are <people> now?",
            "<people> bees live in a hive and their number grows by <rate>% a year. Find their "
            "number after <years> years.",
        ),
        steps=("people * (1 + rate / 100) ** years",),
        draw=between(people=(2000, 90000, 1000), rate=(2, 20), years=(2, 4)),
    ),
    Problem(
        concept="value-after-yearly-loss",
        phrasings=(
            "A machine worth $<value> loses <rate>% of its value each year. What is it worth "
            "after <years> years?",
            "The value of a car falls by <rate>% every year. It was bought for $<value>. What is "
            "its value after <years> years?",
            "After <years> years, what is left of a value of $<value> that shrinks by <rate>% of "
            "the current value each year?",
            "A tractor cost $<value> and depreciates at <rate>% per year. Find its value <years> "
            "years later.",
        ),
        steps=("value * (1 - rate / 100) ** years",),
        draw=between(value=(2000, 60000, 500), rate=(5, 25), years=(2, 5)),
    ),
    Problem(
        concept="population-some-years-ago",
        phrasings=(
            "A town that grows by <rate>% per year has <people> inhabitants now. How many did it "
            "have <years> years ago?",
            "The population of a village is <people> and has risen by <rate>% each year. What was "
            "it <years> years ago?",
            "<years> years ago a colony of birds was smaller; it has grown by <rate>% a year to "
            "<people> birds. How many birds were there then?",
            "After growing by <rate>% in each of the last <years> years a city counts <people> "
            "people. Find the number before that time.",
        ),
        steps=("people / (1 + rate / 100) ** years",),
        draw=derive(between("start * (100 + rate) ** years % 100 ** years == 0", start=(10000,
                    80000, 10000), rate=[5, 10, 20, 25], years=(2, 3)), rate="rate",
                    years="years", people="start * (100 + rate) ** years / 100 ** years"),
    ),
    Problem(
        concept="principal-from-two-amounts",
        phrasings=(
            "At simple interest a sum amounts to $<early> in <short> years and to $<late> in "
            "<long> years. What is the sum?",
            "A deposit with simple interest has grown to $<early> after <short> years and to "
            "$<late> after <long> years. How much was deposited?",
            "With simple interest an amount was $<late> after <long> years, having been $<early> "
            "after <short> years. Find the principal.",
            "<name> lent some money at simple interest. With interest it was $<early> after "
            "<short> years and would be $<late> after <long> years. How much did <name> lend?",
        ),
        steps=("yearly = (late - early) / (long - short)", "early - short * yearly"),
        draw=derive(between(sum=(400, 5000, 100), yearly=(20, 300, 10), short=(2, 4), more=(1,
                    4)), early="sum + short * yearly", short="short",
                    late="sum + (short + more) * yearly", long="short + more"),
    ),
    Problem(
        concept="doubling-of-a-culture",
        phrasings=(
            "A culture of <start> bacteria doubles every <period> hours. How many bacteria are "
            "there after <hours> hours?",
            "Every <period> hours the number of cells in a dish doubles. There are <start> at "
            "first. How many are there after <hours> hours?",
            "After <hours> hours, how many yeast cells have come from <start> if they double in "
            "<period> hours?",
            "The number of algae doubles in <period> days. From <start> algae, how many become in "
            "<hours> days?",
        ),
        steps=("start * 2 ** (hours / period)",),
        draw=derive(between(start=(20, 500, 10), period=(2, 6), doublings=(2, 6)), start="start",
                    period="period", hours="period * doublings"),
    ),
    Problem(
        concept="extra-cost-of-instalments",
        phrasings=(
            "<good> costs $<price> in cash. In instalments it is $<down> at once and <months> "
            "monthly payments of $<monthly>. How much more does one pay in instalments?",
            "<name> pays $<down> down and then $<monthly> a month for <months> months for <good> "
            "with a cash price of $<price>. How much more than the cash price is that?",
            "The cash price is $<price>. With a first payment of $<down> and <months> payments of "
            "$<monthly>, what is the extra cost?",
            "For <months> months $<monthly> must be paid each month after a down payment of "
            "$<down>, instead of $<price> in cash. Find the additional cost.",
        ),
        steps=("paid = down + months * monthly", "paid - price"),
        draw=between("down + months * monthly > price", price=(300, 1500, 50), down=(50, 200, 10),
                     months=(6, 24, 2), monthly=(30, 110, 5)),
    ),
)
