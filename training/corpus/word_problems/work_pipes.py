"""People who share a job, machines, pipes and tanks."""

from training.corpus.word_problems.draws import between
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="two-workers-together",
        phrasings=(
            "<name> does a job in <first> days and <friend> does it in <second> days. In how many "
            "days do they do it together?",
            "Alone, <name> paints a house in <first> days; <friend> needs <second> days. How many "
            "days does it take if both paint?",
            "One machine finishes an order in <first> days, another in <second> days. If both "
            "run, how many days does the order take?",
            "How many days do <name> and <friend> need together for a wall that <name> can build "
            "in <first> days and <friend> in <second> days?",
            "Alone <first> days; alone <second> days. Both together: how many days?",
            "One hose fills the paddling pool in <first> minutes, the neighbor's hose takes <second> minutes for it. The children beg for both hoses at once. In how many minutes is the pool full?",
            "How many hours pass until a parking lot is clear of snow, when two plows set to it side by side, of which one would be done in <first> hours and the other in <second> hours?",
            "Find the time in days required for a task by two persons acting jointly who, each acting singly, require <first> days and <second> days.",
            "The hay must be in before the storm. <name> would bring all of it in within <first> hours, <friend> within <second> hours. For once they do not quarrel and work side by side. After how many hours is it in?",
            "My sister can pick up all our toys in <first> minutes. I need <second> minutes for all of them. How many minutes do we need if we both pick up at the same time?",
            "A goat alone would have eaten the heap of leaves in <second> days and a sheep in <first> days. They eat from it together. For how many days does the heap last?",
            "Two typists divide a manuscript between them so that both are busy all the time. The whole would keep one of them busy for <first> days, the other for <second> days. After how many days has it been typed?",
        ),
        steps=("rate = 1 / first + 1 / second", "1 / rate"),
        draw=between(first=(4, 30), second=(5, 36)),
    ),
    Problem(
        concept="three-workers-together",
        phrasings=(
            "<name>, <friend> and <third> can do a piece of work in <first>, <second> and <last> "
            "days. How many days do they need together?",
            "Three printers finish a batch in <first>, <second> and <last> hours, each running "
            "alone. How many hours do they need when all run at once?",
            "A field is mown by one man in <first> hours, by a second in <second> hours and by "
            "another in <last> hours. Find the hours that all of them need together.",
            "Working alone <name> needs <first> hours, <friend> <second> hours and <third> <last> "
            "hours to clean a hall. In how many hours is it clean if they work together?",
            "Alone: <first>, <second>, <last> hours. All three together: how many hours?",
            "Three taps open into one basin. Singly they fill it in <first> minutes, <second> minutes and <last> minutes. After how many minutes is the empty basin full with the three running at once?",
            "How many days do three harvesters take for a field on which each by itself would be busy for <first>, <second> and <last> days, if they all drive at the same time?",
            "Find the number of hours in which three machines jointly complete an order, the times required by each separately being <first>, <second> and <last> hours.",
            "Such a mountain of dishes has never been seen. <name> alone could wash it off in <first> hours, <friend> in <second> hours, and <third>, who hums all the time, in <last> hours. They all wash together. How many hours does it take?",
            "Mom can rake all the leaves in <first> hours, Dad in <second> hours, and I in <last> hours. Today we all rake at once. How many hours until all the leaves are raked?",
            "Ants carry away a crumb pile. The red nest would need <last> days for it, the black nest <first> days and the brown nest <second> days. With all three nests at it, for how many days does the pile last?",
            "A letter to all members is folded by three volunteers at once. One of them could fold the lot in <first> hours, the others in <second> hours and in <last> hours. How long in hours are they at it together?",
        ),
        steps=("rate = 1 / first + 1 / second + 1 / last", "1 / rate"),
        draw=between(first=(4, 20), second=(6, 24), last=(8, 30)),
    ),
    Problem(
        concept="other-worker-alone",
        phrasings=(
            "<name> and <friend> together finish a job in <both> days. <name> alone needs <first> "
            "days. How many days does <friend> need alone?",
            "Together two pumps empty a pool in <both> hours; the first pump alone does it in "
            "<first> hours. In how many hours does the second pump do it alone?",
            "Alone <name> digs a garden in <first> hours. With the help of <friend> it takes "
            "<both> hours. How many hours would <friend> need alone?",
            "If <name> and <friend> weave a carpet in <both> days and <name> weaves it in <first> "
            "days, in how many days does <friend> weave it?",
            "Both: <both> days. First alone: <first> days. Second alone: how many days?",
            "Two snow plows side by side clear a mountain pass in <both> hours. When the older one is in repair, the newer one by itself takes <first> hours. How many hours would the older one take by itself?",
            "How many minutes would a cold tap need for a bath that it fills in <both> minutes jointly with a hot tap, while the hot tap without it needs <first> minutes?",
            "Find the time in days that the second of two workers requires singly for a task, if the first requires <first> days singly and the two require <both> days jointly.",
            "The hedge is a monster. <name> knows from last year that cutting it alone takes <first> hours. This year <friend> cut along from start to end and the hedge was done in <both> hours. How many hours would <friend> have needed without <name>?",
            "I can eat the whole bowl of popcorn in <first> minutes. When my brother eats too, it is all gone in <both> minutes. How many minutes would my brother need to eat a whole bowl just by himself?",
            "A horse empties the hay rack in <first> days. Since a pony shares the stable, the rack, filled the same, is empty after <both> days. For how many days would the full rack last the pony alone?",
            "In <both> hours a newspaper is printed with both presses running. It used to be <first> hours, before the second press was bought to help. How many hours would it be with the second press only?",
        ),
        steps=("rate = 1 / both - 1 / first", "1 / rate"),
        draw=between("both < first", both=(3, 15), first=(6, 40)),
    ),
    Problem(
        concept="days-for-another-number-of-workers",
        phrasings=(
            "<men> <worker> finish a job in <days> days. How many days do <others> <worker> need "
            "for the same job?",
            "If <others> <worker> are sent to a job that <men> <worker> do in <days> days, how "
            "many days will it take?",
            "It takes <days> days for <men> <worker> to fill an order. In how many days is it "
            "filled by <others> <worker> at the same pace?",
            "A hall is decorated by <men> people in <days> days. With <others> people who work "
            "equally fast, how many days are needed?",
            "<men> workers: <days> days. <others> workers: how many days?",
            "A sack of oats lasts <men> horses for <days> days. The stable now has <others> horses, all with the same appetite. In how many days is such a sack empty?",
            "How many hours do <others> equal pumps take for a flooded cellar that <men> of these pumps have dry in <days> hours?",
            "Find the time in days in which a task is completed by <others> workers, given that <men> workers of equal ability complete it in <days> days.",
            "The costumes for the opera are a lot of work. The tailor shop reckons with <days> days if <men> tailors sit down to it. But the flu is about, or perhaps it is not, and <others> tailors come, all equally quick. How many days are to be reckoned with?",
            "If <men> kids build our snow fort it takes <days> hours. But <others> kids are coming to build it, and everybody builds just as fast. How many hours does it take?",
            "A grant of money keeps <men> students for <days> weeks, each spending the same. For how many weeks would it keep <others> such students?",
            "With <others> trucks in place of <men>, a mine moves its heap of ore away. The trucks are all alike, and the plan with the old number of trucks said <days> days. How many days does the new plan say?",
        ),
        steps=("men * days / others",),
        draw=between("men != others", men=(4, 30), days=(6, 28), others=(5, 40)),
    ),
    Problem(
        concept="days-with-other-daily-hours",
        phrasings=(
            "<men> <worker> working <hours> hours per day finish a job in <days> days. How many "
            "days do <others> <worker> need at <longer> hours per day?",
            "A road is repaired in <days> days by <men> men who work <hours> hours per day. In "
            "how many days would <others> men do it, working <longer> hours per day?",
            "Working <hours> hours per day, <men> women sew an order in <days> days. How many "
            "days does the order take for <others> women at <longer> hours per day?",
            "How many days do <others> people need, at <longer> hours per day, for a work that "
            "<men> people do in <days> days at <hours> hours per day?",
            "<men> workers, <hours> hours a day: <days> days. <others> workers, <longer> hours a day: how many days?",
            "A tunnel is dug in <days> days if <men> miners dig for <hours> hours a day. The owner sends <others> miners, equally strong, who dig <longer> hours a day. How many days go by until it is dug?",
            "For how many days will a stock of lamp oil last with <others> lamps burning <longer> hours every night, if it lasts <days> days with <men> such lamps burning <hours> hours every night?",
            "Find the number of days in which <others> persons, employed <longer> hours daily, complete a task completed in <days> days by <men> persons employed <hours> hours daily.",
            "The old mill has its own pace. When <men> stones turn for <hours> hours a day, the harvest is ground in <days> days. This year <others> stones turn, each as good as any, and they turn <longer> hours a day. How many days does the same harvest take?",
            "We are painting the school fence. If <men> kids paint <hours> hours every day, it is done in <days> days. How many days is it if there are <others> kids and they paint <longer> hours every day, all just as fast?",
            "In a print shop <others> machines stand ready, and each may run for <longer> hours a day. The last catalog kept <men> machines of the kind busy for <days> days at <hours> hours a day. How many days are needed to print as many catalogs again?",
            "A lawn the size of a village is mown by <men> robots in <days> days when their batteries let them go <hours> hours a day. With other batteries they go <longer> hours a day, and there are <others> robots. After how many days is it mown?",
        ),
        steps=("work = men * hours * days", "work / (others * longer)"),
        draw=between(men=(6, 24), hours=(6, 8), days=(8, 30), others=(5, 30), longer=(5, 10)),
    ),
    Problem(
        concept="workers-to-add-for-a-deadline",
        phrasings=(
            "<men> <worker> would finish a job in <days> days. How many more of them are needed "
            "to finish it in <fewer> days?",
            "A job takes <men> people <days> days. It must be ready in <fewer> days. How many "
            "people have to join from the start?",
            "To be ready in <fewer> days instead of <days> days, how many workers must be added "
            "to the <men> that are there?",
            "A team of <men> can harvest a farm in <days> days. How many extra hands are needed "
            "to harvest it in <fewer> days?",
            "<men> workers: <days> days. Needed: <fewer> days. Workers to add?",
            "A shipyard plans <days> days for a hull with <men> welders. The customer wants it in <fewer> days. By how many welders of the same skill must the crew grow before work begins?",
            "How many extra pumps, all alike, does a mine have to set up beside its <men> pumps so that a flooded shaft is dry in <fewer> hours rather than in <days> hours?",
            "Find how many persons must be employed in addition to <men> in order that a task which these complete in <days> days be completed in <fewer> days.",
            "The wedding dress is for a queen, so it may not be late. Only <men> seamstresses are at hand, who would sew for <days> days, and the wedding is in <fewer> days. How many more seamstresses, equally quick, does the queen call in right away?",
            "We are <men> kids and would need <days> hours to pick all the cherries. But we have to be done in <fewer> hours. How many more kids must help us from the start if everybody picks just as fast?",
            "In <fewer> days the stage has to stand. The <men> carpenters of the theater would have it ready in <days> days. To make it in time, how many carpenters as good as they are should be hired on the first day?",
            "A museum must be moved. With <men> equal trucks the move is over in <days> days; the city, however, allows just <fewer> days for it. What number of such trucks has to be rented on top?",
        ),
        steps=("men * days / fewer - men",),
        draw=between("fewer < days and men * days % fewer == 0", men=(6, 30), days=(8, 30),
                     fewer=(4, 24)),
    ),
    Problem(
        concept="one-starts-other-finishes",
        phrasings=(
            "<name> can do a job in <first> days and <friend> in <second> days. <name> works for "
            "<spent> days and leaves. How many days does <friend> need for the rest?",
            "A job takes <name> <first> days and <friend> <second> days. After <spent> days of "
            "work by <name> alone, <friend> does the remaining part. How many days does <friend> "
            "work?",
            "For <spent> days <name>, who could do all of it in <first> days, works on a fence. "
            "Then <friend>, who could do all of it in <second> days, takes over. In how many days "
            "does <friend> finish?",
            "<friend> finishes what <name> began. Alone <name> needs <first> hours for the whole, "
            "<friend> <second> hours, and <name> worked for <spent> hours. Find the hours that "
            "<friend> works.",
            "A alone <first> days, B alone <second> days. A works <spent> days, B does the rest. Days for B?",
            "The night baker, who would need <first> hours for all the bread, goes home after <spent> hours. The morning baker, who would need <second> hours for all of it, bakes what is not yet done. How many hours does the morning baker bake?",
            "How many hours does a new pump have to run for the rest of a flooded cellar, which it would empty in <second> hours by itself, after an old pump, which would empty it in <first> hours, has run for <spent> hours and broken down?",
            "Find the time in days in which a second worker completes a task begun by a first, if the first worked for <spent> days and the whole task requires <first> days of the first worker or <second> days of the second.",
            "<name> began the puzzle with great zeal, and after <spent> hours the zeal was gone. Done alone, the whole puzzle would be <first> hours of work for <name> and <second> hours for <friend>, who now takes over. How many hours will <friend> sit there?",
            "I can shovel all the snow in <first> hours. I shoveled for <spent> hours and then I was cold. My big sister needs <second> hours for all of it and she has to do what is left. How many hours does she shovel?",
            "Over <spent> days an old harvester cuts corn until it stops for good. All the corn would have kept it going for <first> days. The new harvester, <second> days for all the corn, is sent to do what remains. For how many days is it busy?",
            "A book of poems goes to a second translator after the first has given up. He had spent <spent> weeks on it and would have been through in <first> weeks. The second would be through the whole book in <second> weeks. In how many weeks will the remaining part be translated?",
        ),
        steps=("left = 1 - spent / first", "left * second"),
        draw=between("spent < first", first=(8, 24), second=(6, 30), spent=(2, 12)),
    ),
    Problem(
        concept="together-then-one-leaves",
        phrasings=(
            "<name> needs <first> days for a job and <friend> needs <second> days. They work "
            "together for <spent> days, then <name> leaves. In how many more days does <friend> "
            "finish?",
            "Two men can build a shed in <first> and <second> days. After <spent> days of common "
            "work the first one falls ill. How many days does the second one still need?",
            "For <spent> hours two machines run together on an order; alone they would need "
            "<first> and <second> hours. Then the first machine breaks. How many more hours does "
            "the second one need?",
            "<name> could finish a mural in <first> days, <friend> in <second> days. Both paint "
            "for <spent> days and <friend> does the rest alone. How many days is <friend> alone "
            "at work?",
            "A alone <first> days, B alone <second> days. Together <spent> days, then B only. Days more?",
            "Two taps are turned on over an empty basin. The first could fill it in <first> minutes, the other in <second> minutes. After <spent> minutes the first is turned off. How many minutes longer does the other run until the basin is full?",
            "How many more days is a tractor out alone on a field that it could plow in <second> days, after another one, which could plow it in <first> days, has plowed along for <spent> days and driven off?",
            "Find the time in days that the second worker still requires after the first withdraws, if they work jointly for <spent> days and would singly require <first> days and <second> days respectively.",
            "The band's bus has to be painted with flowers. <name> would need <first> hours, <friend> would need <second> hours. They paint side by side for <spent> hours, then <name> falls asleep in the grass. How many hours does <friend> go on painting until the bus is done?",
            "My brother can stack all the wood in <first> hours and I can do it in <second> hours. We stack together for <spent> hours. Then he runs off to play. How many hours do I need for what is left?",
            "With <spent> hours of joint digging behind them, two diggers stand in a half dug ditch and the first of them is called away. The whole ditch would take him <first> hours, and it would take the other <second> hours. For how many hours must the other dig on?",
            "An order of books is bound on two machines, and for <spent> hours both run. The older one then stops. By itself it would bind the order in <first> hours; the newer one, which now runs on alone, would in <second> hours. How many hours does the newer one run on?",
        ),
        steps=("done = spent * (1 / first + 1 / second)", "(1 - done) * second"),
        draw=between("spent * (1 / first + 1 / second) < 0.9", first=(8, 24), second=(8, 30),
                     spent=(2, 6)),
    ),
    Problem(
        concept="pay-shared-by-speed-of-work",
        phrasings=(
            "<name> can do a job in <first> days, <friend> in <second> days. They do it together "
            "for $<pay>. What is the fair share of <name>?",
            "For $<pay> two people do a job together that each could do in <first> and <second> "
            "days. How much should the first one get?",
            "A job paid with $<pay> is done by <name> and <friend> together. Alone <name> would "
            "take <first> days and <friend> <second> days. How much money does <name> earn if the "
            "pay follows the work done?",
            "Working together on a garden, <name> (who alone needs <first> hours) and <friend> "
            "(who alone needs <second> hours) get $<pay>. Find the part of the money that belongs "
            "to <name>.",
            "A alone <first> days, B alone <second> days; together for $<pay>, split by work done. Share of A?",
            "A village pays $<pay> to have its road cleared of snow, and two farmers plow it at the same time until it is clear. The first could have cleared it in <first> hours, the second in <second> hours. What does the first get, if the money follows the amount of snow moved?",
            "How much of the $<pay> for a joint translation is due to the first translator, who alone would have taken <first> weeks, if the other one alone would have taken <second> weeks and each is paid by the work done?",
            "Find the first worker's part of $<pay>, paid for a task done jointly by two workers and divided in the ratio of their rates of work, the first requiring <first> days singly and the second <second> days.",
            "Friendship is fine, but money must be counted. For washing all the windows of the inn together, <name> and <friend> received $<pay>. <name> would have been at it for <first> hours alone, <friend> for <second> hours. If they split the money by how much each has washed, how much does <name> take home?",
            "The neighbor gives us $<pay> for picking all her plums. I could pick them all in <first> hours and my cousin in <second> hours, and we both picked the whole time until they were gone. We split the money by how much each of us picked. How many dollars are for me?",
            "Two sawmills cut up a load of logs together and share $<pay> in proportion to the wood cut. The load would have kept the second mill running for <second> days and the first mill for <first> days. What sum falls to the first mill?",
            "Divided by what each one did, $<pay> for a hall floor laid jointly goes to a father and a son. The floor would be <first> days of work for the father, <second> days for the son. What does the father receive?",
        ),
        steps=("pay * second / (first + second)",),
        draw=between("first != second", first=(4, 15), second=(5, 20), pay=(120, 900, 30)),
    ),
    Problem(
        concept="faster-worker-alone",
        phrasings=(
            "<name> works <times> times as fast as <friend>. Together they need <days> days. How "
            "many days does <name> need alone?",
            "Together <name> and <friend> finish in <days> days, and <name> is <times> times as "
            "quick as <friend>. In how many days would <name> finish alone?",
            "A new machine is <times> times as fast as an old one. Both together do an order in "
            "<days> days. How many days does the new one need alone?",
            "In <days> hours a man and a boy clear a cellar together. The man clears <times> "
            "times as much per hour as the boy. How many hours would the man need alone?",
            "One works <times> times as fast as the other; together <days> days. Faster one alone: how many days?",
            "A big pump moves <times> times the water of a small one in every hour. With both at work a lake is empty in <days> days. For how many days would the big pump have to run if it were the only one?",
            "How many hours does a harvester take for a field on its own, if it cuts <times> times as much in an hour as the old one and both harvesters together take <days> hours?",
            "Find the time in days which the quicker of two workers requires singly for a task, if the quicker works at <times> times the rate of the slower and the two jointly require <days> days.",
            "<name> types like the wind. While <friend> types a page, <name> types <times> of them. Side by side they are through with the novel in <days> days. In how many days would <name> have typed it without <friend>?",
            "Dad picks apples <times> times as fast as me. When we both pick, the tree is empty after <days> hours. How many hours would Dad need if I did not help?",
            "The ditch is finished after <days> days. Two diggers were at it from start to end, and in each hour the stronger one threw out <times> times as much earth as the weaker one. How many days would it have taken the stronger one by himself?",
            "Two copiers run at once and finish a job in <days> hours. One makes <times> copies in the time in which the other makes a single copy. How many hours would the faster copier take for the whole job?",
        ),
        steps=("days * (times + 1) / times",),
        draw=between(times=(2, 5), days=(3, 24)),
    ),
    Problem(
        concept="food-lasts-with-more-people",
        phrasings=(
            "A camp has food for <people> people for <days> days. After <spent> days <more> "
            "people join. For how many days does the rest of the food last?",
            "Food for <days> days is stored for <people> soldiers. When <spent> days have passed, "
            "<more> soldiers arrive. How many days will the remaining food last?",
            "<people> travellers carry food that lasts them <days> days. <spent> days later they "
            "meet <more> others and share equally with them. How many more days does the food "
            "last?",
            "In a hostel the food is enough for <people> guests for <days> days. If <more> guests "
            "come after <spent> days, for how many days is the food that is left enough?",
            "Food: <people> people, <days> days. After <spent> days <more> more come. Days left?",
            "A farmer has hay that would feed <people> cows for <days> days. When it has been fed for <spent> days, <more> cows are bought, which eat as much as the others. In how many days from then on is the hay used up?",
            "For how many more days does the water on a lifeboat last, which was enough for <people> people and <days> days, if <spent> days into the voyage <more> castaways are taken on board and all drink the same?",
            "Find the number of days for which the remainder of a store suffices, if the store would have sufficed <people> persons for <days> days and after <spent> days the number of persons is increased by <more>.",
            "Guests are nice, but the cook at the mountain hut counts the sacks. They were filled to feed <people> hikers for <days> days. Now <spent> days are gone and <more> more hikers stand at the door, as hungry as the rest, and stay. How many days from now will the sacks be empty?",
            "Our rabbits are <people> now and the feed is enough for them for <days> days. In <spent> days we get <more> more rabbits. How many days can they all eat then, until the feed is gone? They all eat the same.",
            "With <more> students moving in, a dormitory's stock of rice goes faster. Until then <people> students had eaten of it for <spent> days, and for them it would have been enough for <days> days from the very first day. Each eats alike. How many days does it last after the others move in?",
            "A space station was stocked with air to last a crew of <people> for <days> days. On the evening of day <spent> a ship brings <more> visitors for good, but no air. How many days will the air still do, everyone breathing alike?",
        ),
        steps=("left = people * (days - spent)", "left / (people + more)"),
        draw=between("spent < days", people=(30, 200, 10), days=(20, 60, 2), spent=(5, 18),
                     more=(10, 80, 5)),
    ),
    Problem(
        concept="pipe-fills-while-another-drains",
        phrasings=(
            "A pipe fills a tank in <fill> hours and a drain empties it in <drain> hours. If both "
            "are open, in how many hours is the empty tank full?",
            "With the drain closed a tap fills a tub in <fill> minutes. The drain empties the "
            "full tub in <drain> minutes. How many minutes does the filling take if the drain is "
            "left open?",
            "A leak could empty a full tank in <drain> hours. A pipe fills the tank in <fill> "
            "hours when there is no leak. How many hours does the pipe need in spite of the leak?",
            "How many hours does it take to fill a pool by a pipe that alone needs <fill> hours "
            "while an outlet, which alone empties the pool in <drain> hours, is open?",
            "In: full in <fill> hours. Out: empty in <drain> hours. Both open, empty at first. Hours to full?",
            "A boat has a hole through which it would fill with water in <fill> minutes. A sailor with a bucket could empty a full boat in <drain> minutes. If he starts at once in the empty boat, after how many minutes is it full in spite of him?",
            "How many hours go by until a granary is full, when a belt that can fill it in <fill> hours runs into it, but at the same time a gate stands open through which a full granary runs empty in <drain> hours?",
            "Find the time in hours for filling an empty cistern with an inlet and an outlet open at once, the inlet alone filling it in <fill> hours and the outlet alone emptying it in <drain> hours.",
            "Somebody forgot the plug, and we all know who. The bath, empty at first, would be full after <fill> minutes with the plug in. Without water coming, a full bath runs out in <drain> minutes. With the tap on and no plug, after how many minutes does it overflow?",
            "I fill the cookie jar so fast that it would be full in <fill> minutes. My brother eats so fast that he would empty a full jar in <drain> minutes. It is empty now and we both start. In how many minutes is it full?",
            "A reservoir would lose all its water through the town's taps in <drain> days if it never rained. The river without the taps would fill it in <fill> days. It is empty and both begin at once. In how many days is it full?",
            "Sand flows into a hopper that would be full after <fill> minutes, and below, where a full hopper would be emptied in <drain> minutes, sand flows out all the while. Starting with nothing in it, how many minutes does the hopper take to be full?",
        ),
        steps=("rate = 1 / fill - 1 / drain", "1 / rate"),
        draw=between("fill < drain", fill=(3, 20), drain=(5, 40)),
    ),
    Problem(
        concept="two-pipes-and-a-drain",
        phrasings=(
            "Two pipes fill a tank in <first> and <second> hours; a drain empties it in <drain> "
            "hours. All are open. In how many hours is the tank full?",
            "A cistern is filled by one pipe in <first> hours and by another in <second> hours, "
            "and emptied by a third in <drain> hours. How long in hours does the filling take "
            "with all of them open?",
            "While a drain that empties a full basin in <drain> minutes is open, two taps run "
            "which alone fill it in <first> and <second> minutes. After how many minutes is the "
            "basin full?",
            "Find the hours needed to fill a reservoir with two inlets, of <first> hours and "
            "<second> hours each alone, and one outlet that empties it in <drain> hours, all "
            "working.",
            "Inlets <first> hours and <second> hours, outlet <drain> hours, all open, tank empty. Hours to full?",
            "Rain through two holes in the roof drips into a barrel. One hole alone would fill it in <first> hours, the other one in <second> hours. But the barrel leaks, and a full one would be empty in <drain> hours. If it is empty when the rain begins, after how many hours is it full?",
            "How many hours does it take to fill an empty granary with two belts, which alone do it in <first> hours and in <second> hours, while carts are taking grain away at a rate that empties a full granary in <drain> hours?",
            "Find the time in hours in which an empty cistern becomes full, two inlets and an outlet being open, if the inlets separately require <first> and <second> hours to fill it and the outlet <drain> hours to empty it.",
            "The paddling pool is old and has a crack. Full, it would be empty again in <drain> hours. <name> puts in two hoses, one good for <first> hours to fill a sound pool, the other for <second> hours. How many hours will it take to fill the empty, cracked pool?",
            "Mom could fill our candy box in <first> minutes and Dad could fill it in <second> minutes. I could eat a full box empty in <drain> minutes. It is empty now and we all three start. In how many minutes is the box full?",
            "Two rivers feed a reservoir, which is dry at the moment. The one brings enough to fill it in <first> days, the other in <second> days. What the town uses would drain it in <drain> days. After how many days is the reservoir full?",
            "With its outlet, which can empty a full vat in <drain> minutes, left open by mistake, a vat is filled through a hot and a cold tap. Alone, and with no outlet open, these would do it in <first> minutes and <second> minutes. How long in minutes does the filling take from empty?",
        ),
        steps=("rate = 1 / first + 1 / second - 1 / drain", "1 / rate"),
        draw=between("1 / first + 1 / second > 1 / drain + 0.02", first=(4, 16), second=(5, 20),
                     drain=(6, 30)),
    ),
    Problem(
        concept="parts-from-machines-and-hours",
        phrasings=(
            "<machines> machines make <parts> parts in <hours> hours. How many parts do <others> "
            "machines make in <longer> hours?",
            "In <hours> hours <parts> bottles are filled by <machines> machines. How many bottles "
            "are filled by <others> machines in <longer> hours?",
            "If <machines> bakers bake <parts> loaves in <hours> hours, how many loaves do "
            "<others> bakers bake in <longer> hours?",
            "<parts> toys come from <machines> machines in <hours> hours. Find the number of toys "
            "from <others> machines of the same kind in <longer> hours.",
            "<machines> machines, <hours> hours: <parts> parts. <others> machines, <longer> hours: how many parts?",
            "A post office has sorting robots. On Monday <machines> of them ran for <hours> hours and sorted <parts> letters. On Tuesday <others> of the same robots run for <longer> hours. How many letters do they sort?",
            "How many eggs do <others> hens lay in <longer> weeks, if <machines> hens of the same kind lay <parts> eggs in <hours> weeks?",
            "Find the output of <others> looms during <longer> hours in m of cloth, when <machines> such looms give <parts> m of cloth in <hours> hours.",
            "Nobody folds paper boats like these children. Within <hours> hours <machines> of them had folded <parts> boats. Tomorrow <others> children come and fold for <longer> hours, each at the same pace. How many boats will there be from tomorrow?",
            "If <machines> cats catch <parts> mice in <hours> nights, how many mice do <others> cats catch in <longer> nights? All the cats are just as good.",
            "For <longer> hours <others> pickers will be in the orchard. It is known that <machines> pickers fill <parts> baskets in <hours> hours. Everyone picks at one speed. How many baskets should be ready?",
            "A night shift of <others> printers, all alike, lasts <longer> hours. Going by a test in which <parts> posters came out of <machines> of these printers in <hours> hours, what number of posters will the night shift bring?",
        ),
        steps=("each = parts / (machines * hours)", "each * others * longer"),
        draw=between("parts % (machines * hours) == 0", machines=(2, 9), parts=(60, 900, 10),
                     hours=(2, 8), others=(3, 15), longer=(2, 10)),
    ),
    Problem(
        concept="minutes-to-fill-the-rest-of-a-tank",
        phrasings=(
            "A tank holds <capacity> liters and already has <inside> liters in it. A tap gives "
            "<rate> liters per minute. In how many minutes is the tank full?",
            "With <inside> liters of <liquid> in it, how many minutes does a barrel of <capacity> "
            "liters still need to be full if <rate> liters flow in each minute?",
            "<rate> liters per minute run into a pool of <capacity> liters in which there are "
            "<inside> liters. How long in minutes until it is full?",
            "A pump moves <rate> liters per minute into a vessel. The vessel takes <capacity> "
            "liters and contains <inside> liters now. Find the minutes until it is full.",
            "Room for <capacity> liters, <inside> liters in it, <rate> liters per minute coming. Minutes to full?",
            "A tanker truck stops at a dairy with <inside> liters of milk already on board. The dairy's pump gives it <rate> liters every minute until its <capacity> liters are reached. For how many minutes does it pump?",
            "How many minutes does a fire engine stand at the hydrant that passes <rate> liters per minute, if its tank for <capacity> liters still held <inside> liters on arrival?",
            "Find the time in minutes in which a cistern with a capacity of <capacity> liters, containing <inside> liters at first, is filled by an inflow of <rate> liters per minute.",
            "The children are already in their swimsuits, but the pool is not ready. Of its <capacity> liters only <inside> liters are there, and the hose does <rate> liters per minute. How many minutes must they still wait until it is full?",
            "My phone game has a water tower for <capacity> liters. Every minute <rate> liters come in and none go out. Right now it has <inside> liters. How many minutes until the tower is full?",
            "Every minute <rate> liters of rain water run from a roof into a cistern. The cistern can take <capacity> liters and had <inside> liters in it before the rain. After how many minutes of rain does it begin to spill over?",
            "From <inside> liters to <capacity> liters, which is as much as a ship's fuel tank can hold, the level is brought by a hose with <rate> liters per minute. How long in minutes is the hose on?",
        ),
        steps=("(capacity - inside) / rate",),
        draw=between("inside < capacity", capacity=(200, 1500, 50), inside=(20, 600, 20), rate=(5,
                     40, 2.5)),
    ),
    Problem(
        concept="days-of-a-more-efficient-worker",
        phrasings=(
            "<friend> finishes a job in <days> days. <name> is <more>% more efficient. In how "
            "many days does <name> finish it?",
            "<name> works <more>% faster than <friend>, who needs <days> days for a task. How "
            "many days does <name> need?",
            "A new press does <more>% more per hour than the old one. The old one needs <days> "
            "hours for a newspaper. How many hours does the new one need?",
            "In <days> days <friend> ploughs a field. How many days does <name> need, who does "
            "<more>% more work per day?",
            "Slow worker: <days> days. Fast one does <more>% more per day. Days for the fast one?",
            "A farm buys a harvester that cuts <more>% more in an hour than the old one. The wheat kept the old one busy for <days> days. With equal hours, how many days will the new one be busy with as much wheat?",
            "In how many hours is a pond emptied by a pump that moves <more>% more water per hour than a pump which empties it in <days> hours?",
            "Find the time in days required for a task by a worker whose rate of work exceeds by <more>% that of a worker requiring <days> days.",
            "<friend> takes things easy and has the stable rebuilt in <days> days. <name> hardly ever sits down and gets <more>% more done in a day. How many days would <name> take for the stable?",
            "My big brother reads <more>% more pages every day than me. I need <days> days for the dragon book. How many days does he need for the same book?",
            "At a bakery the new oven bakes, in each hour, <more>% more rolls than the one before. An order for which the one before took <days> hours comes in again. How many hours does the new oven take for it?",
            "By <more>% the daily output of a young weaver is greater than her teacher's, and the teacher weaves a rug in <days> days. What number of days does the young weaver spend on such a rug?",
        ),
        steps=("days / (1 + more / 100)",),
        draw=between(days=(6, 40), more=(10, 80, 5)),
    ),
)
