"""Buying and selling: profit, loss, discounts."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="profit-percent",
        phrasings=(
            "<name> buys <good> for $<cost> and sells it for $<price>. What is the profit in "
            "percent?",
            "<good> that cost $<cost> is sold at $<price>. Find the gain percent.",
            "A dealer sells <good> for $<price>, having paid $<cost> for it. How many percent of "
            "the cost does the dealer gain?",
            "What percent profit does <name> make by selling for $<price> what was bought for "
            "$<cost>?",
        ),
        steps=("(price - cost) / cost * 100",),
        draw=between("cost < price < 2 * cost", cost=(40, 900, 20), price=(50, 1400, 10)),
    ),
    Problem(
        concept="loss-percent",
        phrasings=(
            "<name> bought <good> for $<cost> and had to sell it for $<price>. What is the loss "
            "in percent?",
            "<good> that cost $<cost> is given away for $<price>. Find the loss percent.",
            "A trader gets only $<price> for <good> that was bought for $<cost>. How many percent "
            "of the cost are lost?",
            "By selling <good> at $<price> instead of the $<cost> paid for it, what percent does "
            "<name> lose?",
        ),
        steps=("(cost - price) / cost * 100",),
        draw=between("cost / 2 < price < cost", cost=(40, 900, 20), price=(30, 850, 10)),
    ),
    Problem(
        concept="selling-price-for-a-gain",
        phrasings=(
            "<name> paid $<cost> for <good>. At what price must it be sold to gain <gain>%?",
            "To make a profit of <gain>% on <good> that cost $<cost>, what must be the selling "
            "price?",
            "<good> is bought for $<cost> and sold with a gain of <gain>%. What is the selling "
            "price?",
            "A shop adds a profit of <gain>% to the $<cost> that it pays for <good>. For how much "
            "does it sell?",
        ),
        steps=("cost * (1 + gain / 100)",),
        draw=between(cost=(20, 900, 10), gain=(5, 80, 5)),
    ),
    Problem(
        concept="cost-from-selling-price-and-gain",
        phrasings=(
            "By selling <good> for $<price> a shop gains <gain>%. What did the shop pay for it?",
            "<good> is sold at $<price> with a profit of <gain>%. Find the cost price.",
            "A gain of <gain>% is made when <good> is sold for $<price>. How much did it cost?",
            "<name> sells <good> for $<price>, which is <gain>% more than <name> paid. What was "
            "the cost?",
        ),
        steps=("price * 100 / (100 + gain)",),
        draw=derive(between(cost=(40, 900, 20), gain=(5, 60, 5)),
                    price="cost * (100 + gain) / 100", gain="gain"),
    ),
    Problem(
        concept="cost-from-selling-price-and-loss",
        phrasings=(
            "By selling <good> for $<price> <name> loses <loss>%. What was the cost price?",
            "<good> is sold at $<price>, at a loss of <loss>%. What had been paid for it?",
            "A loss of <loss>% is made when <good> is sold for $<price>. Find its cost.",
            "<name> gets $<price> for <good>, which is <loss>% less than it had cost. How much "
            "had it cost?",
        ),
        steps=("price * 100 / (100 - loss)",),
        draw=derive(between(cost=(40, 900, 20), loss=(5, 50, 5)),
                    price="cost * (100 - loss) / 100", loss="loss"),
    ),
    Problem(
        concept="price-after-discount",
        phrasings=(
            "<good> is marked $<marked>. With a discount of <off>%, what does <name> pay?",
            "A shop takes <off>% off the price of <good> that is listed at $<marked>. What is the "
            "new price?",
            "In a sale everything is <off>% cheaper. What does <good> cost that was $<marked> "
            "before?",
            "What must be paid for <good> with a price tag of $<marked> after a reduction of "
            "<off>%?",
        ),
        steps=("marked * (1 - off / 100)",),
        draw=between(marked=(20, 900, 5), off=(5, 60, 5)),
    ),
    Problem(
        concept="price-after-two-discounts",
        phrasings=(
            "<good> is listed at $<marked>. A discount of <first>% is given and then another "
            "<second>% on the reduced price. What is the final price?",
            "After successive discounts of <first>% and <second>%, what does <good> cost that was "
            "marked $<marked>?",
            "The price of <good>, $<marked>, is cut by <first>%, and at the till by a further "
            "<second>% of what is left. How much is paid?",
            "A member gets <second>% off the sale price, which is already <first>% below the old "
            "price. The old price of <good> is $<marked>. What does the member pay?",
        ),
        steps=("reduced = marked * (1 - first / 100)", "reduced * (1 - second / 100)"),
        draw=between(marked=(40, 1200, 20), first=(5, 50, 5), second=(5, 30, 5)),
    ),
    Problem(
        concept="single-discount-equal-to-two",
        phrasings=(
            "Two successive discounts of <first>% and <second>% are equal to what single discount "
            "in percent?",
            "A shop reduces by <first>% and then by <second>% more of the reduced price. How many "
            "percent is the total reduction?",
            "Which single discount in percent gives the same price as a discount of <first>% "
            "followed by one of <second>%?",
            "Find the overall discount in percent when <first>% are taken off and afterwards "
            "<second>% off the new price.",
        ),
        steps=("100 - (100 - first) * (100 - second) / 100",),
        draw=between(first=(5, 50, 5), second=(5, 40, 5)),
    ),
    Problem(
        concept="list-price-for-discount-and-gain",
        phrasings=(
            "A dealer pays $<cost> for <good>. What price must be marked so that after a discount "
            "of <off>% a gain of <gain>% remains?",
            "What should be the list price of <good> that cost $<cost> if the shop wants to give "
            "<off>% discount and still earn <gain>%?",
            "<good> costs a trader $<cost>. To gain <gain>% even when customers get <off>% off "
            "the marked price, at what price must it be marked?",
            "Find the marked price that leaves a profit of <gain>% on a cost of $<cost> after a "
            "reduction of <off>%.",
        ),
        steps=("price = cost * (1 + gain / 100)", "price / (1 - off / 100)"),
        draw=between(cost=(60, 900, 30), off=(5, 40, 5), gain=(5, 50, 5)),
    ),
    Problem(
        concept="gain-percent-after-markup-and-discount",
        phrasings=(
            "A shop marks its goods <up>% above cost and gives a discount of <off>%. What is the "
            "gain in percent?",
            "<good> is marked up by <up>% over its cost and then sold with <off>% off. Find the "
            "profit percent.",
            "If a trader allows <off>% discount on a marked price that is <up>% higher than the "
            "cost, what percent does the trader gain?",
            "Prices are set <up>% over the cost price; customers get a rebate of <off>%. How many "
            "percent of the cost is the profit?",
        ),
        steps=("(100 + up) * (100 - off) / 100 - 100",),
        draw=between("(100 + up) * (100 - off) > 10200", up=(15, 80, 5), off=(5, 35, 5)),
    ),
    Problem(
        concept="gain-percent-from-counts-of-equal-value",
        phrasings=(
            "The cost of <many> <thing> equals the selling price of <few> <thing>. What is the "
            "gain percent?",
            "By selling <few> <thing> <name> gets as much as <many> <thing> cost. How many "
            "percent is the profit?",
            "If <few> <thing> are sold for what was paid for <many>, what is the profit in "
            "percent?",
            "A seller takes for <few> <thing> the sum that <many> of them had cost. Find the gain "
            "in percent.",
        ),
        steps=("(many - few) / few * 100",),
        draw=between("few < many < 2 * few", many=(8, 40), few=(6, 36)),
    ),
    Problem(
        concept="total-profit-of-items",
        phrasings=(
            "<name> buys <count> <thing> at $<cost> each and sells them at $<price> each. What is "
            "the total profit?",
            "<count> <thing> are bought for $<cost> apiece and sold for $<price> apiece. How much "
            "is earned in all?",
            "A stall sells <thing> for $<price> each that cost $<cost> each. What profit do "
            "<count> of them bring?",
            "What is the profit on <count> <thing> with a cost of $<cost> and a selling price of "
            "$<price> per piece?",
        ),
        steps=("count * (price - cost)",),
        draw=between("price > cost", count=(12, 240, 4), cost=(1.5, 12, 0.25), price=(2, 18, 0.25)),
    ),
    Problem(
        concept="profit-from-boxes-sold-singly",
        phrasings=(
            "<name> buys <boxes> boxes of <thing> at $<cost> per box. Each box holds <each> of "
            "them, and <name> sells them singly at $<price>. What is the profit?",
            "A kiosk pays $<cost> per box for <boxes> boxes with <each> <thing> in each. It sells "
            "every single one for $<price>. How much does the kiosk gain?",
            "Each of <boxes> boxes, bought at $<cost>, contains <each> <thing>. If all are sold "
            "at $<price> a piece, what profit is made?",
            "At $<price> a piece, <name> sells the contents of <boxes> boxes of <each> <thing>, "
            "bought at $<cost> a box. Find the profit.",
        ),
        steps=("sales = boxes * each * price", "sales - boxes * cost"),
        draw=between("each * price > cost", boxes=(3, 30), cost=(6, 40, 2), each=(10, 60, 2),
                     price=(0.5, 3, 0.25)),
    ),
    Problem(
        concept="gain-percent-with-false-weight",
        phrasings=(
            "A seller claims to sell at cost but uses a weight of <grams> grams for a kilogram. "
            "What is the gain percent?",
            "Instead of a full kilogram a dishonest grocer gives only <grams> grams, at the price "
            "he pays for a kilogram. How many percent does he gain?",
            "A merchant buys and sells at the same price per kilogram but his kilogram stone "
            "weighs <grams> grams. Find his profit in percent.",
            "By giving <grams> grams for every kilogram and taking the cost price of a kilogram, "
            "what percent does a trader gain?",
        ),
        steps=("(1000 - grams) / grams * 100",),
        draw=between(grams=(750, 980, 10)),
    ),
    Problem(
        concept="new-price-to-turn-loss-into-gain",
        phrasings=(
            "By selling <good> for $<price> <name> would lose <loss>%. For how much must it be "
            "sold to gain <gain>%?",
            "At $<price> <good> brings a loss of <loss>%. What price brings a gain of <gain>%?",
            "To gain <gain>%, at what price should <good> be sold that gives a loss of <loss>% "
            "when sold at $<price>?",
            "A price of $<price> for <good> means a loss of <loss>%. Find the price for a profit "
            "of <gain>%.",
        ),
        steps=("cost = price * 100 / (100 - loss)", "cost * (100 + gain) / 100"),
        draw=derive(between(cost=(40, 900, 20), loss=(5, 30, 5), gain=(5, 40, 5)),
                    price="cost * (100 - loss) / 100", loss="loss", gain="gain"),
    ),
    Problem(
        concept="old-price-from-amount-saved",
        phrasings=(
            "With a discount of <off>% <name> saves $<saved> on <good>. What was the price before "
            "the discount?",
            "A reduction of <off>% makes <good> cheaper by $<saved>. Find the old price.",
            "<name> saved $<saved> by buying <good> at <off>% off. How much did it cost without "
            "the discount?",
            "$<saved> is taken off the price of <good>, which is a discount of <off>%. What is "
            "the full price?",
        ),
        steps=("saved * 100 / off",),
        draw=derive(between(full=(40, 900, 20), off=(5, 60, 5)), off="off",
                    saved="full * off / 100"),
    ),
    Problem(
        concept="gain-percent-with-repairs",
        phrasings=(
            "<name> buys an old car for $<cost>, spends $<repairs> on repairs and sells it for "
            "$<price>. What is the gain in percent of all that was spent?",
            "A used boat costs $<cost>, its repair $<repairs>. It is sold for $<price>. Find the "
            "profit in percent of the total cost.",
            "Having paid $<cost> for an old house and $<repairs> to mend it, <name> sells it for "
            "$<price>. How many percent of the whole outlay does <name> gain?",
            "A machine is sold for $<price> after it was bought for $<cost> and mended for "
            "$<repairs>. What percent of the money spent is the gain?",
        ),
        steps=("spent = cost + repairs", "(price - spent) / spent * 100"),
        draw=between("cost + repairs < price < 2 * cost", cost=(2000, 9000, 200), repairs=(200,
                     1500, 100), price=(2600, 14000, 200)),
    ),
)
