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
        ),
        steps=("days / (1 + more / 100)",),
        draw=between(days=(6, 40), more=(10, 80, 5)),
    ),
)
