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
            "$<sum> at <rate>% simple for <years> years. Interest?",
            "I lent my rich uncle $<sum> and he gives me <rate>% of it as a present every year. After <years> years, how many dollars did I get in presents?",
            "Find the total of <years> yearly payments, each amounting to <rate>% of the principal of $<sum>.",
            "How much does a bond pay out in coupons over <years> years, if its face value is $<sum> and the coupon each year is <rate>% of the face value?",
            "For <years> years now the widow has left $<sum> with the savings bank and each New Year has taken out the interest, <rate>% of that sum, to buy hats. What did she take out in all, in dollars?",
            "The city fines a builder <rate>% of $<sum>, the value of his permit, for every year that he is late. He finishes <years> years late. What does he pay in fines altogether, in dollars?",
            "Earning a dividend of <rate>% of their price each year, shares bought for $<sum> are kept <years> years. How many dollars of dividends do they bring altogether?",
            "A patron gives $<sum> to a school. It is never touched; only the yearly <rate>% that it yields is spent on books. How many dollars were spent on books within <years> years?",
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
            "Principal $<sum>, <rate>% simple yearly, <years> years. Final amount?",
            "My sister borrowed $<sum> from Grandpa. For every year she keeps it she has to give back <rate>% of those dollars extra. She kept it <years> years. How many dollars does she give back in all?",
            "Find the sum of a capital of $<sum> and its simple interest for <years> years at <rate>% a year.",
            "How much is owed in unpaid tax and penalties, if $<sum> should have been paid <years> years ago and each year of delay adds <rate>% of this original sum?",
            "The rent of the chapel hall was $<sum> when the lease was signed, and it goes up each year by <rate>% of that first rent, never of the later ones. What is the rent in dollars after <years> years?",
            "A note for $<sum> fell into the hands of a kind lender who asks <rate>% of the loan per year and no interest on interest. With what total in dollars is he satisfied after <years> years?",
            "In a fund that pays <rate>% on the original deposit each year and adds nothing for earlier gains, a clerk leaves $<sum> lying for <years> years. What does the fund hand him in dollars when he closes it, deposit and gains together?",
            "After <years> years at a simple yearly rate of <rate>%, a dowry of $<sum> is paid out along with all the interest. To how many dollars does that come?",
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
            "$<sum>, <years> years, simple interest $<interest>. Yearly rate in percent?",
            "My aunt keeps $<sum> in the bank and every year they give her the same present. After <years> years the presents make $<interest> altogether. How many percent of her money is one present?",
            "Find the yearly percentage at which a principal of $<sum> yields $<interest> in simple interest during <years> years.",
            "How many percent of its price of $<sum> does a vineyard return each year, if it returned equal amounts every year and these came to $<interest> over <years> years?",
            "A pawnbroker took $<interest> altogether for <years> years' loan of $<sum>, charged evenly year by year on the full loan. What percent did he take per year, the rascal?",
            "To a total of $<interest> add up the dividends that shares worth $<sum> have paid in <years> years, each year the same. What is the dividend of one year in percent of that worth?",
            "By law the fine for a late tax is a fixed percent of the tax for each year. A merchant who was <years> years late with $<sum> was fined $<interest> in all. What is the fixed percent?",
            "An endowment of $<sum> has supported a library with $<interest> over <years> years while the endowment itself stayed whole and paid alike each year. Its yearly yield in percent is wanted.",
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
            "$<sum> at <rate>% simple yearly earns $<interest>. Years?",
            "Every year my grandma's bank gives her <rate>% of the $<sum> she keeps there, and she hides that present in a jar. Now $<interest> is in the jar! How many years has she been doing it?",
            "Find the number of years in which yearly payments of <rate>% of a principal of $<sum> reach a total of $<interest>.",
            "How long, in years, must a merchant have been late with a tax of $<sum>, if each year of delay costs a fine of <rate>% of the tax and he was fined $<interest>?",
            "The pawnbroker adds no interest to interest, one must grant him that. He charges <rate>% a year on the $<sum> lent, and up to now these charges add up to $<interest>. How many years ago was the loan made?",
            "To gather $<interest> for a new organ, a parish sets its legacy of $<sum> to work and puts by just the yearly yield, which is <rate>% of the legacy. After how many years is the organ money complete?",
            "A bond with a face value of $<sum> pays coupons of <rate>% of that value once a year. Its owner has cashed $<interest> in coupons altogether. For how many years has he owned it?",
            "Dividends of $<interest> in total have come from shares that cost $<sum>, at an unchanging <rate>% of the cost per year. How many years did this take?",
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
            "Simple interest $<interest>, rate <rate>% a year, <years> years. Principal?",
            "The bank gives my uncle <rate>% of his savings every year and he spends it on ice cream right away. In <years> years he spent $<interest>. How many dollars are his savings?",
            "Find the capital of which <rate>%, taken <years> times, equals $<interest>.",
            "How much land tax did a farmer owe, if he was fined <rate>% of it for each of <years> years of delay and the fines added up to $<interest>?",
            "A widow lives on the yield of a legacy, a modest <rate>% of it each year. In <years> years she has drawn $<interest> and left the legacy itself alone. How large is the legacy in dollars?",
            "For <years> years a bond paid its owner a yearly coupon of <rate>% of the face value; taken together these were $<interest>. What is the face value in dollars?",
            "With $<interest> a school wants to buy instruments, <years> years from now. A patron plans a gift that yields <rate>% of itself per year, all of it put aside without further interest; the gift itself must not be spent. How many dollars must the gift be?",
            "On his debt a miller paid <rate>% interest yearly, no more and no less, and nothing toward the debt. When <years> years were up, $<interest> had gone to the lender. How many dollars did he owe?",
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
            "Sum becomes <times> times itself in <years> years, simple interest. Yearly rate in percent?",
            "My money box at the bank gets the same present every year. After <years> years there is <times> times as much in it as at the start. How many percent of my first money is the present?",
            "Find the simple yearly rate, in percent, at which a principal and its interest over <years> years together equal <times> times the principal.",
            "By how many percent of its first rent does a lease rise each year, always by the same number of dollars, if after <years> years the rent is the first rent taken <times> times?",
            "A miser lent a coin hoard without interest on interest and after <years> years got back a hoard <times> times as big, which made him smile for once. What percent a year had he asked?",
            "Every year a tree gains the same fraction of the height it had when planted. It stands <times> times as high <years> years after planting. How many percent of the first height does it gain in a year?",
            "Debts at this lender swell evenly, by a fixed percent of the original loan per year. A loan left alone for <years> years has swollen to <times> times the original. What is that percent?",
            "With interest paid on the deposit alone, a sum laid down at a child's birth will have multiplied by <times> when the child is <years> years old. At how many percent a year does it stand?",
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
            "$<sum>, <years> years, simple: <high>% instead of <low>%. Extra interest?",
            "My bank gives <low>% every year and my brother's bank gives <high>%. We each put in $<sum> and leave it for <years> years, and there is no interest on interest. How many dollars more does my brother get than I do?",
            "Find the excess of the simple interest at <high>% a year over that at <low>% a year, the principal being $<sum> and the time <years> years.",
            "How much does a lender give away if, out of friendship, he asks <low>% a year of the $<sum> lent where <high>% is the usual thing, and the loan runs <years> years with simple interest?",
            "A bond for $<sum> pays coupons of <high>% of its face value each year, another for the same amount, safer and duller, <low>%. Over <years> years, what do the coupons of the former exceed those of the latter by, in dollars?",
            "The city cut its yearly fine for late building from <high>% to <low>% of the permit's value. On a permit worth $<sum>, what does a delay of <years> years cost less than it did before the cut, in dollars?",
            "For <years> years shares that cost $<sum> paid <low>% of that cost per year. Had they paid <high>% of it, how many dollars more would their owner have had altogether?",
            "Two heirs got $<sum> each. One put it out at <low>% simple interest a year, the other likewise at <high>%. The number of dollars by which the second heir's interest is ahead after <years> years is wanted.",
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
            "$<first> at <low>%, $<second> at <high>%. Interest of one year in total?",
            "Grandpa has two piggy banks at the bank. One has $<first> in it and gets <low>% every year, the other has $<second> in it and gets <high>%. How many dollars do they get together in a year?",
            "Find the sum of <low>% of $<first> and <high>% of $<second>.",
            "How much tax is paid in all by a couple, when the husband's income of $<first> is taxed at <low>% and the wife's income of $<second> at <high>%?",
            "The gallery sold a sketch for $<first> and a portrait, of somebody's horse, for $<second>. It keeps <high>% of the price of portraits and <low>% of the price of sketches. What does it keep of these two sales together, in dollars?",
            "A rich aunt helps with a share of two bills. She gives <high>% of the school fee, which is $<second>, and <low>% of the rent, which is $<first>. How many dollars does she give altogether?",
            "On bonds for $<second> the coupon of this year is <high>% of the value, while a savings book with $<first> yields <low>% for the year. What income in dollars do bonds and savings book bring together this year?",
            "A broker charges <low>% on purchases and <high>% on sales. His client bought for $<first> and sold for $<second>. What fee in dollars does he pay for both?",
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
            "$<sum> at <rate>% compounded yearly, <years> years. Balance?",
            "I leave $<sum> at the bank and take nothing out. At the end of every year they add <rate>% of all that is in there by then. How many dollars will there be after <years> years?",
            "Find the value in dollars of a capital of $<sum> after <years> successive increases, each of them <rate>% of the value reached before it.",
            "How much does a painting cost after <years> years, if it cost $<sum> at first and every year its price climbs to a level <rate>% above that of the year before?",
            "An unpaid bill of $<sum> is no joke: once a year <rate>% of everything owed so far is added to it. What is owed in dollars when <years> years have gone by?",
            "After <years> raises, one a year, what is the salary in dollars of a clerk who began at $<sum> and whose every raise is <rate>% of the salary just before it?",
            "At the end of each year the profit of a fund, <rate>% of what is invested, stays in and is invested too. To what has an investment of $<sum> grown by the end of <years> years?",
            "A stamp collection is valued at $<sum>. Each year its value is <rate>% more than in the preceding year. What will be its value in dollars <years> years on?",
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
            "$<sum>, <rate>% compounded yearly, <years> years. Interest only?",
            "Mum put $<sum> in the bank for me. Every year <rate>% of what is inside gets added, also of the money added before. How many dollars will have been added after <years> years?",
            "Find the amount by which a principal of $<sum> increases in <years> years, the yearly interest of <rate>% being itself put at interest.",
            "How many dollars dearer than today will a piano of $<sum> be in <years> years, when pianos go up <rate>% a year on the price of the previous year?",
            "Nobody has paid the fine of $<sum>, and yearly it rises by <rate>% of its latest amount. What has been put on top of the fine, in dollars, once <years> years are over?",
            "Over <years> years a fund's profit of <rate>% per year was always left in to earn further profit. The investor had given $<sum>, and how pleased he is. What is his gain in dollars?",
            "A farmer's debt stood at $<sum>. Since he pays nothing, each year's interest of <rate>% joins the debt and bears interest in turn. By how many dollars has the debt grown after <years> years?",
            "With yearly raises of <rate>% of the then current pay, a salary of $<sum> is higher after <years> years. By how many dollars does the later salary exceed the first one?",
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
            "$<sum>, <years> years, <rate>% a year compounded half-yearly. Final amount?",
            "My savings are $<sum>. The bank says <rate>% a year, but it adds half of that percent every six months, and on everything that is in there. How many dollars do I have after <years> years?",
            "Find the value after <years> years of a principal of $<sum> at a nominal rate of <rate>% per year, compounding taking place at intervals of six months.",
            "How many dollars does a borrower owe who took $<sum> and paid nothing for <years> years, when each June and each December half of the yearly <rate>% is charged on all that is owed?",
            "For <years> years Mr Pell left $<sum> alone in an account he had, of all things, forgotten. Its rate is <rate>% a year, and interest is credited semiannually and bears interest from then on. What does he find there in dollars?",
            "A nominal <rate>% per year is promised on certificates, paid into the certificate itself in two equal halves of the rate each year. What is a certificate bought at $<sum> worth after <years> years?",
            "Semiannual compounding is the custom of this fund, the annual rate standing at <rate>%. To what amount in dollars will $<sum> have risen when <years> years are complete?",
            "Twice a year a trust adds interest to its capital, at half the yearly rate of <rate>% and on the capital as it then stands. The capital after <years> years, being $<sum> at present, is wanted.",
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
            "$<sum>, <rate>%, two years. Compound minus simple interest?",
            "My brother and I both put $<sum> in a bank for two years with <rate>% a year. His bank pays interest on the interest too and mine does not. How many dollars more does he get than me?",
            "Find the interest on the first year's interest, when $<sum> is kept two years at <rate>% compounded annually.",
            "How much would a saver lose over two years by taking the first year's interest home instead of leaving it in, if $<sum> lies at <rate>% a year?",
            "Two clerks begin at a salary of $<sum> and get two raises of <rate>% each. For the younger clerk a raise is always reckoned on the starting salary, for the older clerk on the salary just before that raise. After both raises, how many dollars more does the older clerk have?",
            "Between a lender who charges <rate>% a year on the loan alone and one who charges as much on everything owed at each year's start, a borrower of $<sum> has to choose. After two years without payments, how many dollars dearer is the second lender?",
            "At <rate>% per year, a fine rises either from its first amount or from its latest amount, the law is not clear. By how many dollars do the two ways differ after two years for a fine of $<sum>?",
            "One vault adds interest to the capital after each year; its neighbor sets it aside in a drawer. Both hold $<sum> at <rate>% a year. The dollars by which, drawer included, the first vault is ahead when two years are up are wanted.",
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
            "<people> now, growth <rate>% a year. After <years> years?",
            "There are <people> ants in our garden. Every year there are <rate>% more of them than the year before. How many ants will there be after <years> years?",
            "Find the number reached from <people> by <years> successive increases of <rate>% each.",
            "How many subscribers will a newspaper have <years> years from now, when it has <people> at present and gains <rate>% on the previous year's number each year?",
            "The gulls like it on the island, too much perhaps. Every spring their count is <rate>% above that of the spring before; at the latest it was <people>. What will the count be <years> springs later?",
            "In <years> years, what will be the daily traffic over a bridge that carries <people> cars a day, given that traffic becomes <rate>% heavier from one year to the next?",
            "A university enrolls <people> students. Yearly the enrollment is to be expanded by <rate>% of what it then is. How many students are enrolled once this has been done for <years> years?",
            "On a reef stand <people> palms today, and the number of palms increases by <rate>% a year, compounding. Calculate the number of palms there <years> years later.",
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
            "Value $<value>, down <rate>% every year. After <years> years?",
            "Dad bought a boat for $<value>. Each year somebody would pay <rate>% less for it than the year before. How many dollars would they pay after <years> years?",
            "Find the value remaining of $<value> after <years> successive reductions of <rate>% each.",
            "How much will a fund hold in <years> years, if it holds $<value> today and pays out <rate>% of its holdings each year, with nothing coming in?",
            "The paddle steamer was valued at $<value> in its best days. Since then, alas, each year has taken away <rate>% of the value it still had. What is it valued at in dollars, <years> years on?",
            "Every season the resale price of a camper drops to a level <rate>% lower than the season before. Right at the start it resells for $<value>. After <years> seasons, for what price in dollars does it resell?",
            "A patient pays off a hospital bill of $<value> by handing over, once a year, <rate>% of whatever is still owed. What does he still owe in dollars after <years> such payments?",
            "On the books a press stands at $<value> when new. For each year of use, <rate>% of its book value at that time is written off. The book value in dollars at the age of <years> years is wanted.",
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
            "Now <people>, growth <rate>% a year. <years> years earlier?",
            "Every year there are <rate>% more ants in our forest than the year before. Today there are <people>! How many were there <years> years ago?",
            "Find the number which, increased <years> times in succession by <rate>%, becomes <people>.",
            "How many readers did the paper begin with, if it has <people> after <years> years, in each of which the number of readers went up by <rate>%?",
            "The vine has spread well, and nobody remembers who planted it: <people> leaves at the last count, <rate>% more with each year that passed. How many leaves had it <years> years before that count?",
            "With <people> members today, a chess union looks back on <years> years of steady growth, every one of them adding <rate>% to the membership of the year before. What was the membership at the outset?",
            "Traffic over the pass is <people> cars a week now. It has become heavier by <rate>% year after year. To how many cars a week did it amount <years> years back?",
            "The stock of sheep in a country has increased yearly by <rate>% of its size. After <years> years of this it is <people> head strong. How many head were there when these years began?",
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
            "Start <start>, doubling every <period> hours. Number after <hours> hours?",
            "I put <start> magic beans in a bowl. Every <period> hours there are twice as many in there. How many beans will I see after <hours> hours?",
            "Find the size of a population after <hours> hours, if it is <start> at the beginning and grows by a factor of two in each period of <period> hours.",
            "How many people have heard the rumor <hours> days after it was known to <start>, if the number of those who know it becomes twice as large with every <period> days?",
            "A pond weed, hated by all fishermen, makes two plants out of each plant in <period> weeks. The first count gave <start> plants. What would the count be <hours> weeks later?",
            "By doubling once in <period> years the prize money of a race has come a long way. It began at $<start>. How many dollars is it after <hours> years?",
            "After <hours> minutes under the lamp, what is the number of germs in a drop that held <start> of them, knowing that <period> minutes suffice for the germs to become two times as many?",
            "In every span of <period> months each member of a club, old or new, brings in just one more, and nobody leaves. At first there were <start> members. How many are there <hours> months later?",
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
            "Cash $<price>; or $<down> down and <months> times $<monthly>. Extra cost?",
            "My sister wants a guitar. She can pay $<price> today, or she gives $<down> today and then $<monthly> every month for <months> months. How many dollars more is it the second way?",
            "Find by how much the sum of one payment of $<down> and <months> equal payments of $<monthly> exceeds $<price>.",
            "How much does a traveller save by taking the yearly pass for $<price>, when otherwise an entry fee of $<down> falls due and then $<monthly> for each of <months> rides?",
            "Had Mr Orr waited, the piano would have been his for $<price>. But he had to have it now, gave $<down> and signed for $<monthly> a month, <months> months long. What did his impatience cost him in dollars?",
            "Greta rented a trailer. She left a deposit of $<down>, which was never given back, and made <months> payments of $<monthly>. For only $<price> the trailer could have been her own. How many dollars did renting cost above buying?",
            "A lender hands out $<price> and gets back $<down> at the signing, then $<monthly> from month to month, <months> times in all. What is his profit in dollars?",
            "Someone buys a stall for $<price> and lets it out for a fee of $<down> at the start plus $<monthly> each month. The dollars by which the money taken in over <months> months exceeds the purchase are wanted.",
        ),
        steps=("paid = down + months * monthly", "paid - price"),
        draw=between("down + months * monthly > price", price=(300, 1500, 50), down=(50, 200, 10),
                     months=(6, 24, 2), monthly=(30, 110, 5)),
    ),
)
