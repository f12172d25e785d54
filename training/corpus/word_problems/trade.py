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
            "Cost $<cost>, sold for $<price>. Gain in percent of the cost?",
            "A baker spends $<cost> on what goes into the morning's bread and takes in $<price> for it. By how many percent do the takings exceed the expense?",
            "How many percent did the value of a stamp grow if the collector got $<price> for it after paying $<cost>?",
            "Find the rate of profit, as a percentage of the outlay, when the outlay is $<cost> and the proceeds are $<price>.",
            "<name> found an old guitar at a flea market and could not resist. It changed hands for $<cost>; a week later a neighbor paid <name> $<price> for it. How many percent on top of the money spent did <name> earn?",
            "I bought lemons and sugar for $<cost> and then sold all my lemonade for $<price>. How many percent of what I spent did I get on top?",
            "The receipts of a school play were $<price>. The costumes and the hall had used up $<cost>, and nothing else was spent. What was the gain, in percent of the spending?",
            "Shares now bring $<price>. Their owner once gave $<cost> for them. What percent of that money is the gain?",
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
            "Cost $<cost>, wanted gain <gain>%. Selling price?",
            "A potter's vase takes $<cost> of clay, glaze and firing. What should the price tag say so that the potter earns <gain>% on top of that?",
            "How much must a dealer ask for a bicycle that was bought for $<cost>, so that the profit is <gain>% of the cost?",
            "Find the selling price of an article whose cost is $<cost>, the profit being <gain>% of the cost.",
            "<name> restores old radios and loves the smell of them. One of them came to $<cost>, parts and all. The rule is never to sell with a gain below <gain>% of the cost, and this time <name> sells right at that limit. What does the buyer pay?",
            "I made bracelets and the beads cost me $<cost>. I want to get my money back and <gain>% more. How much money must I get for all the bracelets?",
            "With a markup of <gain>% on what the wholesaler charges, namely $<cost>, what does a coat cost in the store?",
            "A farmer earned <gain>% on a calf, reckoned on the $<cost> that the calf had cost. What sum did the farmer receive when the calf was sold?",
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
            "Sold at $<price>, gain <gain>% of cost. Cost?",
            "A baker sets the price of a wedding cake by adding <gain>% to what it takes to make. The couple pays $<price>. How much does the cake cost the baker?",
            "How much did an antique dealer give for a mirror if the $<price> now paid by a collector means a profit of <gain>% on that sum?",
            "Find the cost price of an article, given that the gain on it is <gain>% of the cost and the selling price is $<price>.",
            "Nobody at the fair could believe it. <name> let the old violin go for $<price> and grinned, because that was <gain>% beyond what the violin had cost. What had it cost?",
            "When I sold my comics I got $<price> for them. That is all the money I had spent on them and <gain>% of it on top. How much had I spent on the comics?",
            "The markup in a shoe store is <gain>%. Boots in the window carry a tag of $<price>. What did the store give the factory for them?",
            "With what outlay did a gardener earn <gain>% on it, when the tomatoes brought in $<price> altogether?",
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
            "Sold at $<price>, loss <loss>% of cost. Cost?",
            "A camera has lost <loss>% of the money that was paid for it when new; today it was sold, for just $<price>. What did it cost new?",
            "How much money did an investor put into shares if selling them for $<price> meant that <loss>% of the sum was gone?",
            "Find the cost price of an article whose sale at $<price> causes a loss equal to <loss>% of that cost.",
            "The sofa looked so fine in the store and so huge at home. In the end <name> passed it on to <friend> for $<price> and swallowed a loss of <loss>%. How much had <name> paid in the store?",
            "I sold my skateboard because I needed money. I only got $<price>, and Dad says I lost <loss>% of what I gave for it. What did I give for it?",
            "A grocer clears out ripe bananas at <loss>% below what the wholesaler charged. The till shows $<price> for them. What did the wholesaler charge?",
            "What did the organizers spend on a concert that took in $<price>, when <loss>% of the spending was not covered?",
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
            "Price $<marked>, discount <off>%. What is paid?",
            "A theater lets students in for <off>% less than everyone else. What does a student pay when the ordinary ticket costs $<marked>?",
            "How many dollars remain of a bill of $<marked> once the waiter has struck off <off>% for the long wait?",
            "Find the net price of an article listed at $<marked> on which a rebate of <off>% is allowed.",
            "The winter is nearly over and the store wants to be rid of its coats. <name> finds one with <off>% crossed off the tag, which used to say $<marked>. How much does the coat cost now?",
            "The bike I want costs $<marked>. If I wait until Friday, the man takes away <off>% of that. How much do I need on Friday?",
            "Paying at once earns a garage customer a reduction of <off>%. The repair was billed at $<marked>, and the customer pays at once. What sum goes over the counter?",
            "By booking early, guests of a hotel pay <off>% less than the usual $<marked> for a weekend. What is the price for those who book early?",
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
            "List $<marked>; less <first>%; less <second>% of the remainder. Pay?",
            "A tent stood in the shop window at $<marked>. In fall its price dropped by <first>%, and in winter this lower price dropped by <second>%. What did the tent cost in winter?",
            "How much is due for a piano listed at $<marked> when the store grants <first>% off and the cashier, for payment in cash, <second>% off the amount that is then left?",
            "Find the net price of goods marked at $<marked> on which two discounts are allowed one after the other, the first of <first>% and the second of <second>% on the remainder.",
            "<name> loves nothing more than a bargain. The boots have gone down by <first>% from $<marked>, and a coupon saves another <second>% of what they cost now. What will <name> really pay?",
            "The robot cost $<marked> first. Then they made it <first>% cheaper, and after that they made the new price <second>% cheaper again. How much is the robot now?",
            "Staff at a furniture store get <second>% off whatever the customer would pay. A customer pays <first>% less than the $<marked> on the tag of a desk. What does a clerk pay for the desk?",
            "A nursery wants to sell an old olive tree. Asked were $<marked>, but nobody came; the nursery went down by <first>%, and when still nobody came, by <second>% of the reduced price. What does the tree cost now?",
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
            "First <first>% off, then <second>% off the rest. Total discount in percent?",
            "A coat becomes <first>% cheaper in January, and in February <second>% is cut from its January price. By how many percent is it cheaper in February than before January?",
            "How many percent of a bill is saved by a customer who is granted <first>% off for being a member and, on what then remains, <second>% off for paying cash?",
            "Find the one reduction, in percent, that can replace a reduction of <first>% and a later one of <second>% reckoned on the already reduced amount.",
            "The sign in the window made <name> laugh, it was so long. It said: <first>% off everything, and at the till <second>% off the reduced price. How many percent less than the old price does one pay in the end?",
            "The toy shop took <first>% away from the price of a doll. Then it took <second>% away from the new price. How many percent of the first price did it take away altogether?",
            "Water evaporates from a pond, in June <first>% of what was there, in July <second>% of what was left. What percent of the water was lost in both months together?",
            "A tax on sugar was lowered last month by <second>% of what it then was, after it had already been lowered by <first>% of its original amount the year before. What percentage of the original tax has been dropped in all?",
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
            "Cost $<cost>, gain <gain>% of cost, discount <off>% of list. List price?",
            "A carpenter spends $<cost> on a table. Every customer haggles the price on the tag down by <off>%. What must the tag say so that the carpenter ends up with <gain>% more than was spent?",
            "What price does a bookseller print on an atlas, bought in for $<cost>, if teachers get <off>% off the printed price and the shop still is to make <gain>% on its cost when a teacher buys?",
            "Find the marked price of an article costing $<cost>, if a rebate of <off>% on the marked price leaves a profit of <gain>% on the cost.",
            "The jeweler knows that people love a bargain. So the ring, for which the jeweler paid $<cost>, goes into the window with a price from which <off>% will be crossed off. The buyer's money should then exceed the cost by <gain>%. Which price is put in the window?",
            "I made a birdhouse for $<cost> and I want to earn <gain>% of that when I sell it. But Grandpa wants <off>% off the price I write on it. What price do I write so it works out with Grandpa?",
            "A store plans a sale with everything <off>% below the tag. For a jacket the sale should bring <gain>% on top of the $<cost> that it cost the store. What is to stand on the tag before the sale?",
            "Earning <gain>% on each lamp is the aim of a lamp maker, and dealers expect <off>% off the catalog price. One lamp takes $<cost> to make. At what figure does it belong in the catalog for the dealers?",
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
            "Cost plus <up>% is the tag; tag minus <off>% is the price. Gain in percent of cost?",
            "A bookstore prices its calendars <up>% higher than it bought them. In December it lets them go at <off>% less than that price. What is the profit in percent of what it paid?",
            "How many percent of its cost does a bike shop make on a bicycle that is tagged at the cost and <up>% more, but leaves the shop with <off>% struck from the tag?",
            "Find the rate of profit on the cost if the list price exceeds the cost by <up>% and a discount of <off>% on the list price is granted.",
            "The potter is too kind to haggle. On every bowl stands a price <up>% beyond what the bowl costs to make, and every buyer is given <off>% off the price that stands there. How many percent over the cost does the potter still get?",
            "I write a price on my bracelets that is <up>% more than they cost me. My friends only pay <off>% less than what I wrote. How many percent more than my cost do I get?",
            "Rents in a street rose by <up>% and afterwards fell by <off>% of the raised rents. By what percent are they above the rents at the start?",
            "With <off>% off for regular guests, an inn charges them for a meal still more than the food costs, since the menu shows the cost raised by <up>%. What percent of the cost does the inn make on a regular guest?",
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
            "<count> lamps. Cost $<cost> each, price $<price> each. Total profit?",
            "A school sells calendars at its fair. The printer takes $<cost> for one, parents pay $<price> for one, and <count> of them are gone by evening. How much money did the school make?",
            "How much does a baker earn on <count> loaves when a loaf goes for $<price> and the flour and fuel for it come to $<cost>?",
            "Find the gain on a lot of <count> equal articles, each having a cost price of $<cost> and a selling price of $<price>.",
            "<name> knits scarves while watching films, so the time does not count. Wool for one scarf is $<cost>. People pay $<price> for one, and by now <count> have found a buyer. What is left over for <name> in total?",
            "I sold <count> cups of lemonade at the gate. Each cup made me spend $<cost> and each person gave me $<price> for it. How much more money do I have now?",
            "On each ticket of a boat tour the owner takes in $<price> and spends $<cost>. Today <count> tickets were sold. What remains for the owner after the spending?",
            "Potted herbs leave a nursery for $<price> apiece. Growing one takes $<cost>. A restaurant takes <count> of these pots; what does the nursery make on the order?",
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
            "<boxes> boxes, $<cost> a box, <each> pens in a box, $<price> a pen. Profit?",
            "A teacher orders <boxes> cartons of pencils with <each> pencils in a carton and hands them out at $<price> a pencil. The supplier charges $<cost> a carton. How much is gained for the class fund when all are sold?",
            "How much money does a kiosk earn if it buys <boxes> trays of doughnuts for $<cost> a tray, with <each> doughnuts on a tray, and gets $<price> for every doughnut?",
            "Find the gain from <boxes> crates costing $<cost> each, if each crate contains <each> melons and all the melons are sold separately at $<price> a melon.",
            "The scouts were frozen stiff but happy. Every candle they had was sold, at $<price> a candle. They had bought <boxes> packs for $<cost> a pack, and a pack holds <each> candles. What did they earn for the camp?",
            "My brother sells gum at $<price> a stick. There are <each> sticks in a pack. He got <boxes> packs and each pack cost him $<cost>. When all the sticks are sold, how much more money does he have than before he bought the packs?",
            "A florist splits bunches. One bunch has <each> roses and costs the florist $<cost> at the auction; a single rose brings $<price> in the shop. By how much does the money taken for <boxes> bunches exceed the money spent on them?",
            "With <each> cards in every pack, a collector sells the cards out of <boxes> packs one by one, for $<price> a card. A pack had cost the collector $<cost>. What does the collector gain on all of them?",
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
            "Paid for at cost price: a kilogram. Handed over: <grams> grams. Seller's gain in percent?",
            "The scales at a fish stall are rigged. They show a full kilogram when only <grams> grams lie on the pan, and the stall takes for each shown kilogram just what it pays for a true one. What percent does it gain on what the fish cost it?",
            "How many percent of the cost does a coffee seller make, who asks no more per kilogram than the roaster does but fills only <grams> grams into every bag marked as a kilogram?",
            "Find the gain percent on the cost if goods are sold at cost price and <grams> grams are delivered in place of a kilogram.",
            "The spice man swears by his honest prices, and his customers believe him. He charges exactly what he paid per kilogram. Sadly his kilogram is a hollow stone of <grams> grams. By what percent of the cost do his takings exceed the cost of what he hands out?",
            "The nut lady says she earns nothing because her kilogram costs the same as she paid for a kilogram. But her kilogram bag has only <grams> grams in it! How many percent of what those nuts cost her does she really earn?",
            "A jar of honey is sold as a kilogram for exactly the price that a kilogram costs the dealer, and yet <grams> grams are all that is in it. What is the dealer's profit as a percentage of the cost of the honey in the jar?",
            "With a faulty balance a butcher gives <grams> grams of meat to each buyer who pays for a kilogram. The price per kilogram is just the butcher's own cost. What rate of profit, in percent of the cost, comes from the fault?",
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
            "At $<price>: loss <loss>% of cost. Price for a gain of <gain>% of cost?",
            "Someone offers $<price> for a used boat. The owner refuses, since that is <loss>% below what it had cost, and would rather earn <gain>% on that cost. What does the owner have to ask?",
            "What must a bookseller charge for an atlas to make <gain>% on its cost, when at the present price of $<price> each copy sold loses <loss>% of the cost?",
            "Find the selling price that yields a profit of <gain>% on the cost, knowing that a selling price of $<price> falls short of the cost by <loss>% of the cost.",
            "The circus director does not sleep well. With takings of $<price> a night, <loss>% of the costs are not covered. To have <gain>% more than the same costs, what would the circus have to take in a night?",
            "If I sell my kite for $<price> I lose <loss>% of what I paid. I do not want to lose, I want to get <gain>% more than I paid! How much should I sell it for?",
            "A baker wants <gain>% over the cost for each wedding cake. The old price of $<price> covered the cost except for <loss>% of it. What is the new price?",
            "Shares worth $<price> today have cost their owner more: <loss>% of the money put in is gone. At what worth will the owner be <gain>% above the money put in?",
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
            "Discount <off>%, that is $<saved>. Full price?",
            "A student card takes <off>% off a train pass. The student finds that this is a help of $<saved>. What do others pay for the pass?",
            "What was the bill before the hotel, to make up for the noise, struck off <off>% of it, namely $<saved>?",
            "Find the marked price of an article on which the rebate of <off>% amounts to $<saved>.",
            "<name> came home beaming, with a huge lamp and a small hole in the purse. By waiting for the sale, with <off>% off, $<saved> had stayed in the purse. How much was the lamp before the sale?",
            "The lady in the shop said I get <off>% off because I am a kid. That made it $<saved> cheaper. What do grown people pay?",
            "Prompt payers are allowed to keep back <off>% of what a plumber bills. A prompt payer kept back $<saved>. What sum had the plumber billed?",
            "By booking in March, a family paid $<saved> less for its holiday than in May, when the full price is asked; the March rebate is <off>%. What does the holiday cost in May?",
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
            "Bought $<cost>, repairs $<repairs>, sold $<price>. Gain in percent of the money spent?",
            "A farmer gets $<price> for a tractor. Before that it took $<cost> to buy it and $<repairs> to fix its engine. By what percent does the sum received exceed the sum laid out?",
            "How many percent of her whole outlay does a dealer earn on a piano for which she gave $<cost>, paid the tuner and the carpenter $<repairs>, and received $<price> in the end?",
            "Find the rate of profit on the total outlay, if an article is purchased at $<cost>, a further $<repairs> is laid out on restoring it, and the sale brings $<price>.",
            "The old caravan smelled of mice, but <name> saw its beauty. The caravan was $<cost>, new paint and tires were $<repairs>, and half a year later a family gladly gave $<price> for it. What profit did <name> make, in percent of what went into it altogether?",
            "My uncle bought a broken motorbike for $<cost>. He put in new parts for $<repairs>, and then a man gave him $<price> for it. How many percent of all the money he spent did he gain?",
            "To mend a sailboat a yard used up $<repairs>, having bought it for $<cost>. What is the percentage gained on everything spent when the boat goes for $<price>?",
            "For $<price> a restored clock now hangs at a collector's home. The clockmaker had found it for $<cost> and put in gears worth $<repairs>. What percent of those two expenses together did the clockmaker gain?",
        ),
        steps=("spent = cost + repairs", "(price - spent) / spent * 100"),
        draw=between("cost + repairs < price < 2 * cost", cost=(2000, 9000, 200), repairs=(200,
                     1500, 100), price=(2600, 14000, 200)),
    ),
)
