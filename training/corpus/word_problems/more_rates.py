"""More rates: travel, machines, flow, fuel, typing, data, units, clocks, density and scale."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="words-typed-in-minutes",
        phrasings=(
            "<name> types <rate> words per minute. How many words has <name> typed after <minutes> "
            "minutes?",
            "How many words can a secretary write in <minutes> minutes if every minute brings "
            "<rate> words?",
            "In <minutes> minutes of dictation a clerk keeps up a steady <rate> words a minute. "
            "Find the number of words on the screen at the end.",
            "A speaker utters <rate> words each minute. What number of words does a talk of "
            "<minutes> minutes contain?",
            "Typing speed: <rate> words a minute; typing time: <minutes> minutes. How many words "
            "are typed?",
            "For <minutes> minutes a court reporter writes without a pause and manages <rate> "
            "words in every one of them. What is the length of the record in words?",
            "Writing speed <rate> words a minute, <minutes> minutes. Words written?",
            "My robot can say <rate> words in one minute. How many words does it say if I let it talk for <minutes> minutes?",
            "Find the length in words of a text that is produced in <minutes> minutes at a constant rate of <rate> words per minute.",
            "How many words has an interpreter put into the other language by the end of a meeting of <minutes> minutes, given that each minute holds <rate> words?",
            "<minutes> minutes is the time the news takes. The announcer, trained for years, reads out <rate> words in each of these minutes. How many words is the news?",
            "The poet complains that ideas come slowly, though her pen does not. It puts down <rate> words every minute, and she has been at her desk for <minutes> minutes without stopping. How many words are on the paper?",
            "A program that turns speech into text handles <rate> words each minute. It has now been running for <minutes> minutes. What is the number of words handled?",
            "During an exam of <minutes> minutes, <friend> writes the whole time and at this rate: <rate> words to the minute. How long, in words, is the essay handed in?",
        ),
        steps=("rate * minutes",),
        draw=between(rate=(28, 95), minutes=(3, 45)),
    ),
    Problem(
        concept="words-per-minute-of-a-text",
        phrasings=(
            "<name> typed <words> words on <pages> pages in <minutes> minutes. How many words per "
            "minute is that?",
            "It took <minutes> minutes to enter a letter of <pages> pages with <words> words in "
            "all. Find the typing speed in words per minute.",
            "An article has <words> words and fills <pages> pages. <friend> reads it aloud in "
            "<minutes> minutes. At how many words a minute does <friend> read?",
            "On <pages> pages there are <words> words altogether. What mean speed, in words per "
            "minute, does a typist need to copy them in <minutes> minutes?",
            "How many words does <name> write in a minute, on average, if <minutes> minutes yield "
            "<words> words, spread over <pages> pages?",
            "A speech printed on <pages> sheets lasts <minutes> minutes and consists of <words> "
            "words. Give the average number of words spoken per minute.",
            "<words> words, <pages> pages, <minutes> minutes. Words a minute?",
            "It took me <minutes> minutes to read the whole story. It has <pages> pages and <words> words. How many words did I read in one minute?",
            "Find the mean rate in words per minute at which a manuscript of <pages> pages and <words> words is dictated in <minutes> minutes.",
            "How many words go by each minute when an actor speaks his part, <pages> pages with <words> words altogether, in <minutes> minutes?",
            "A translator started on a contract of <words> words, printed on <pages> sheets, and put down her pen <minutes> minutes later with everything done. How many words had she translated per minute on average?",
            "The court clerk drank three cups of tea while he worked. <minutes> minutes of recording gave him <pages> pages, which contained <words> words in total. What was the average number of words to a minute of the recording?",
            "Within <minutes> minutes a scanner recognizes all <words> words of a booklet of <pages> pages. State its speed in words per minute.",
            "The subtitles of a film hold <words> words and fill <pages> pages when printed. The film runs for <minutes> minutes. On average, how many words of subtitles appear in a minute?",
        ),
        steps=("words / minutes",),
        draw=derive(
            between(rate=(30, 90), time=(8, 45), sheets=(2, 9)),
            words="rate * time", minutes="time", pages="sheets",
        ),
        distractors=("pages",),
    ),
    Problem(
        concept="minutes-to-type-pages",
        phrasings=(
            "A report has <pages> pages of <words> words each. How many minutes does <name> need "
            "to type it at <rate> words per minute?",
            "At <rate> words per minute, how long in minutes does it take to copy <pages> pages, "
            "each holding <words> words?",
            "<name> types <rate> words a minute and has <pages> pages to do. There are <words> "
            "words on every page. In how many minutes is the work finished?",
            "Every page of a story carries <words> words. Reading <rate> words a minute, <name> "
            "goes through <pages> such pages. Find the reading time in minutes.",
            "With <words> words to the page and <pages> pages in all, after how many minutes does "
            "a typist stop who writes <rate> words in a minute?",
            "How many minutes of typing are <pages> pages, if a page means <words> words and each "
            "minute is good for <rate> words?",
            "<words> words a page, <pages> pages, <rate> words a minute. Minutes needed?",
            "I can read <rate> words in a minute. My book has <pages> pages and there are <words> words on each one. How many minutes until I am done with it?",
            "Find the duration in minutes of a lecture read from <pages> pages of <words> words each at a rate of <rate> words per minute.",
            "How many minutes of tape does an audio book use whose <pages> pages carry <words> words apiece and whose narrator speaks <rate> words to the minute?",
            "A proofreader checks <rate> words every minute. On her desk lie <pages> pages, each with <words> words. After how many minutes is the desk clear?",
            "The monks of old would have laughed at such haste, but here it is: a copyist manages <rate> words per minute, a page of the chronicle has <words> words, and there are <pages> such pages to copy. How many minutes does the copying last?",
            "<pages> sheets go into the translating machine, with <words> words on every sheet. It works through <rate> words in a minute. For how many minutes is it busy?",
            "A speech is written down on <pages> cards with <words> words per card. If <name> gets through <rate> words in a minute, for how many minutes will the audience have to sit still?",
        ),
        steps=("pages * words / rate",),
        draw=between("pages * words % rate == 0", pages=(2, 14), words=(200, 420, 20),
                     rate=(25, 80, 5)),
    ),
    Problem(
        concept="days-to-read-at-minutes-per-page",
        phrasings=(
            "<name> needs <each> minutes for a page and reads <daily> minutes per day. In how many "
            "days is a book of <pages> pages read?",
            "A novel has <pages> pages. A page takes <each> minutes, and <name> has <daily> "
            "minutes for reading every day. How many days does the novel last?",
            "Reading for <daily> minutes each evening, at <each> minutes to the page, how many "
            "evenings does one spend on <pages> pages?",
            "How many days does it take to read <pages> pages if one page costs <each> minutes and "
            "there are only <daily> minutes a day for it?",
            "On each day <daily> minutes go into proofreading. The text is <pages> pages long and "
            "every page needs <each> minutes. Find the number of days.",
            "At a pace of <each> minutes for one page, <name> studies a guide of <pages> pages. If "
            "<name> gives <daily> minutes a day to it, after how many days is it done?",
        ),
        steps=("pages * each / daily",),
        draw=between("pages * each % daily == 0", pages=(120, 480, 20), each=[1.5, 2, 2.5, 3, 4],
                     daily=(20, 90, 5)),
    ),
    Problem(
        concept="heart-beats-over-hours",
        phrasings=(
            "A heart beats <rate> times per minute. How many times does it beat in <hours> hours?",
            "In <hours> hours, how many beats does a heart make that beats <rate> times a minute?",
            "The pulse of <name> is <rate> beats per minute the whole time. Find the number of "
            "beats in <hours> hours.",
            "While <name> sleeps for <hours> hours, the heart goes at <rate> beats a minute. What "
            "is the number of heartbeats during this sleep?",
            "Counting <rate> beats for every minute, what does a pulse counter show after <hours> "
            "hours if it started at zero?",
            "For <hours> hours a metronome ticks <rate> times a minute. How many ticks is that?",
            "Pulse <rate> per minute, <hours> hours. Beats?",
            "My hamster's heart goes thump <rate> times in one minute. How many thumps is that while I am away for <hours> hours?",
            "Find the number of revolutions made in <hours> hours by a wheel that turns <rate> times per minute.",
            "How many drops fall from a leaking tap during <hours> hours if <rate> drops fall every minute?",
            "For <hours> hours a bottling machine runs without a stop, closing <rate> bottles each minute. How many bottles does it close in all that time?",
            "The old pump by the barn squeaks at every stroke, to the sorrow of the neighbors. It makes <rate> strokes a minute and was on for <hours> hours last night. How many squeaks did the neighbors hear?",
            "A lighthouse gives <rate> flashes per minute and is lit for <hours> hours a night. What number of flashes does a ship at anchor see in one night?",
            "<name> winds up a wall clock, which then runs for <hours> hours before it stops. It gives a steady <rate> ticks a minute throughout. How many ticks does it give in total?",
        ),
        steps=("rate * 60 * hours",),
        draw=between(rate=(52, 96), hours=(2, 12)),
    ),
    Problem(
        concept="beats-per-minute-from-a-short-count",
        phrasings=(
            "<name> counts <beats> heartbeats in <seconds> seconds. What is the pulse in beats per "
            "minute?",
            "In <seconds> seconds a nurse feels <beats> beats of the pulse. How many beats is that "
            "per minute?",
            "How many times per minute does a heart beat if it beats <beats> times within "
            "<seconds> seconds?",
            "<seconds> seconds after starting the watch, <friend> has counted <beats> pulse beats. "
            "Turn this into beats per minute.",
            "A drummer hits the drum <beats> times, evenly, in <seconds> seconds. Find the tempo "
            "in strokes per minute.",
            "A doctor looks at the clock for <seconds> seconds and notes <beats> beats. Which "
            "number of beats for a full minute follows from this?",
            "<beats> clicks in <seconds> seconds. Clicks per minute?",
            "I clapped my hands <beats> times before the timer rang, and the timer was set for <seconds> seconds. If I kept on clapping just as fast, how many claps would I do in a whole minute?",
            "Find the rate per minute of a process that repeats <beats> times every <seconds> seconds.",
            "How many wags a minute does a happy dog's tail make if <name> watches it for <seconds> seconds and counts <beats>?",
            "A stopwatch is started and stopped <seconds> seconds later. In that span the wheel of a bicycle has gone round <beats> times. How many times does the wheel go round in a minute?",
            "The guitar teacher taps her foot and grins: <beats> taps went into <seconds> seconds. What number of taps per minute should the pupil set on the metronome?",
            "<beats> bottles pass the sensor of a conveyor within <seconds> seconds. At this rate, what is the flow in bottles per minute?",
            "Drummers are judged by their strokes per minute. A judge in the hall counts <beats> strokes while <seconds> seconds go by. What figure does the judge write down?",
        ),
        steps=("beats * 60 / seconds",),
        draw=between("beats * 60 % seconds == 0 and 48 <= beats * 60 / seconds <= 150",
                     beats=(9, 70), seconds=[10, 12, 15, 20, 30, 40]),
    ),
    Problem(
        concept="extra-heart-beats-of-a-run",
        phrasings=(
            "At rest the heart of <name> beats <calm> times a minute, on a run of <km> km it beats "
            "<fast> times a minute. The run lasts <minutes> minutes. How many more beats is that "
            "than at rest in the same time?",
            "<name> runs <km> km in <minutes> minutes with a pulse of <fast> beats per minute. "
            "Sitting still, the pulse would be <calm>. How many additional heartbeats does the run "
            "cause?",
            "During a bicycle ride of <minutes> minutes over <km> km a heart makes <fast> beats "
            "per minute instead of the usual <calm>. Find the number of extra beats.",
            "A pulse is normally <calm> beats per minute. On a jog of <km> km it climbs to <fast> "
            "and stays there for <minutes> minutes. By how many beats does the jog exceed an equal "
            "time of rest?",
            "How many beats more than usual does a heart make in <minutes> minutes of hiking, on a "
            "trail of <km> km, when it beats <fast> times a minute and the usual rate is <calm>?",
            "Over <minutes> minutes, which is the time for <km> km of rowing, a pulse of <fast> "
            "per minute replaces one of <calm> per minute. How many beats are added in total?",
            "Normal pulse <calm>, pulse on the march <fast>, both per minute; march of <km> km, <minutes> minutes. Additional beats?",
            "When I sit, my heart beats <calm> times in a minute, but when I run to Grandpa's house <km> km away it beats <fast> times in a minute. I run for <minutes> minutes. How many more times does my heart beat than if I had sat all that time?",
            "Find the excess of the number of turns made in <minutes> minutes at <fast> turns per minute over the number made in the same time at <calm> turns per minute, for a belt of <km> km.",
            "How many beats beyond the usual does the heart of a horse give while it pulls a cart over <km> km in <minutes> minutes, its pulse being <fast> a minute under the load and <calm> otherwise?",
            "The heart of <friend> gives <fast> beats a minute on skis and <calm> a minute at home. One tour is <km> km long and takes <minutes> minutes. How many extra beats does the tour demand, compared with as many minutes at home?",
            "The new printer is a marvel, says the salesman who came <km> km to show it. It delivers <fast> sheets a minute where the old one delivered <calm>. In a job of <minutes> minutes, how many sheets is it ahead of the old one?",
            "Two cyclists pedal side by side for <minutes> minutes over <km> km. One turns the pedals <calm> times each minute, the other, in a lower gear, <fast> times. By how many turns has the second outdone the first at the finish?",
            "Over a climb of <minutes> minutes and <km> km, the pulse of <name> stood at <fast> beats per minute. Had <name> taken the cable car for as long, it would have stood at <calm>. How many heartbeats would the cable car have saved?",
        ),
        steps=("(fast - calm) * minutes",),
        draw=between(calm=(54, 84, 2), fast=(110, 172, 2), minutes=(40, 75, 5), km=(4, 9)),
        distractors=("km",),
    ),
    Problem(
        concept="megabytes-at-megabits-per-second",
        phrasings=(
            "A line carries <speed> megabits per second. With eight bits to a byte, how many "
            "megabytes come through in <seconds> seconds?",
            "How many megabytes are loaded in <seconds> seconds at <speed> megabits per second, if "
            "a byte is eight bits?",
            "For <seconds> seconds <name> downloads at <speed> megabits a second. Eight megabits "
            "make a megabyte. How many megabytes has <name> got?",
            "Eight megabits are one megabyte. Find the size in megabytes of a file that arrives in "
            "<seconds> seconds over a link of <speed> megabits per second.",
            "A camera sends a stream of <speed> megabits every second, and a byte has eight bits. "
            "What amount of data, in megabytes, does it send within <seconds> seconds?",
            "For <seconds> seconds a router passes on <speed> megabits in each second. Express the "
            "whole amount in megabytes of eight megabits each.",
            "<speed> megabits a second for <seconds> seconds; eight bits to the byte. Megabytes?",
            "Our internet sends <speed> megabits every second, and Dad says you need eight megabits to make one megabyte. I waited <seconds> seconds for my game. How many megabytes is my game?",
            "Find the quantity of data in megabytes carried in <seconds> seconds by a channel of <speed> megabits per second, one byte being eight bits.",
            "How large in megabytes is the film clip that a phone receives in <seconds> seconds, when each second brings <speed> megabits and each megabyte is made of eight megabits?",
            "A satellite is in view for <seconds> seconds and sends down <speed> megabits in every one of them. The ground station stores bytes of eight bits. How many megabytes does it store?",
            "An upload bar crept along for <seconds> seconds, long enough to make toast. The line had kept up <speed> megabits a second all through, and a byte is eight bits. How many megabytes were uploaded?",
            "Eight bits form a byte. If a sensor writes to its disk at <speed> megabits per second, by how many megabytes has the disk filled up after <seconds> seconds?",
            "The backup of <name> ran at <speed> megabits per second and was complete after <seconds> seconds. Since a megabyte consists of eight megabits, how many megabytes did the backup contain?",
        ),
        steps=("speed * seconds / 8",),
        draw=between(speed=(8, 120, 4), seconds=(10, 150, 5)),
    ),
    Problem(
        concept="photos-on-a-memory-card",
        phrasings=(
            "A memory card holds <card> gigabytes, and a photo takes <size> megabytes. Counting a "
            "thousand megabytes to the gigabyte, how many photos fit on the card?",
            "How many songs of <size> megabytes each can be stored in <card> gigabytes, a gigabyte "
            "being a thousand megabytes?",
            "<name> takes pictures of <size> megabytes. A gigabyte is a thousand megabytes. Find "
            "the number of pictures for which <card> gigabytes are enough.",
            "On a stick with <card> gigabytes there is nothing yet. Scans of <size> megabytes are "
            "saved on it. If one gigabyte equals a thousand megabytes, after how many scans is it "
            "full?",
            "With <size> megabytes per picture, what number of pictures fills <card> gigabytes of "
            "a phone (a gigabyte has a thousand megabytes)?",
            "There is room for <card> gigabytes, that is a thousand megabytes for each gigabyte. "
            "Every recording needs <size> megabytes. How many recordings can be kept?",
            "<card> gigabytes free, <size> megabytes per file, one gigabyte = a thousand megabytes. Files?",
            "My tablet has room for <card> gigabytes, and every drawing I make uses <size> megabytes. A gigabyte is a thousand megabytes. How many drawings can I save?",
            "Find how many blocks of <size> megabytes make up <card> gigabytes, taking a gigabyte as a thousand megabytes.",
            "How many X-ray images can a clinic put on a disk if one image needs <size> megabytes and the disk offers <card> gigabytes of a thousand megabytes each?",
            "A doorbell camera saves clips of <size> megabytes apiece until its <card> gigabytes are used up. With a thousand megabytes in each gigabyte, how many clips does it save?",
            "The band recorded everything, even the sneezing. One take fills <size> megabytes, and by the end of the tour the takes had filled exactly <card> gigabytes, each of a thousand megabytes. How many takes had there been?",
            "A data plan allows <card> gigabytes a month, and a gigabyte means a thousand megabytes there. Each page of an online map loads <size> megabytes. How many map pages can <friend> load in a month on this plan?",
            "Since a thousand megabytes are one gigabyte, what number of e-mails with attachments of <size> megabytes does it take to fill a mailbox of <card> gigabytes with these attachments?",
        ),
        steps=("card * 1000 / size",),
        draw=between(card=(2, 64, 2), size=[2, 2.5, 3.2, 4, 5, 8]),
    ),
    Problem(
        concept="kg-of-packets-in-grams",
        phrasings=(
            "A packet weighs <grams> grams. How many kg do <count> packets weigh?",
            "What do <count> bars of chocolate, <grams> grams each, weigh together in kg?",
            "<name> buys <count> bags of rice with <grams> grams in each. Find the weight of the "
            "rice in kg.",
            "Each of <count> letters has a mass of <grams> grams. What is their total mass in kg?",
            "A baker uses <grams> grams of flour for a loaf. How much flour, in kg, does the baker "
            "use for <count> loaves?",
            "How many kg of tea are in a crate with <count> tins if one tin contains <grams> grams "
            "of it?",
            "<count> tins, <grams> grams each. Total in kg?",
            "One of my toy bricks weighs <grams> grams and I have <count> of them. How many kg is that when I carry them all?",
            "Find in kg the mass of <count> equal bodies of <grams> grams apiece.",
            "How many kg of cheese does a cook need for <count> pizzas if <grams> grams go on each pizza?",
            "A postal van is loaded with <count> parcels that are all alike. The scale shows <grams> grams for a single one. What load in kg do they add to the van?",
            "The dog shelter is noisy at feeding time. Each of its <count> dogs is given <grams> grams of dry food, and then there is silence. How many kg of food does that one feeding take?",
            "At <grams> grams of seed per bed, what amount of seed in kg is sown on <count> beds?",
            "<name> crushes paint cans for the recycling yard, <count> of them this week. Every can yields <grams> grams of metal. For how many kg of metal is <name> paid?",
        ),
        steps=("count * grams / 1000",),
        draw=between(grams=(50, 750, 25), count=(6, 96, 2)),
    ),
    Problem(
        concept="glasses-from-liters",
        phrasings=(
            "How many glasses of <glass> milliliters can be filled from <liters> liters of juice?",
            "A pot holds <liters> liters of soup. A bowl takes <glass> milliliters. How many bowls "
            "does the pot fill?",
            "<name> pours <liters> liters of syrup into bottles, with <glass> milliliters for each "
            "bottle. Find the number of bottles.",
            "If one cup is <glass> milliliters, how many cups of tea are there in <liters> liters?",
            "A serving of milk is <glass> milliliters. What number of servings is in a canister of "
            "<liters> liters?",
            "From a barrel with <liters> liters of oil, flasks of <glass> milliliters are filled "
            "until nothing is left. How many flasks are that?",
            "<liters> liters of paint, jars of <glass> milliliters. Jars filled?",
            "We made <liters> liters of lemonade for our stand and every paper cup gets <glass> milliliters. How many paper cups can we sell?",
            "Find the number of portions of <glass> milliliters contained in a volume of <liters> liters.",
            "How many doses does a hospital draw from <liters> liters of saline if a dose is <glass> milliliters?",
            "Each rose bush gets <glass> milliliters of plant food. The gardener has mixed <liters> liters of it and uses it all. How many bushes are fed?",
            "The perfume maker guards her recipe, but not her numbers: <liters> liters were blended and all of it went into flacons of <glass> milliliters each. How many flacons were filled?",
            "<glass> milliliters of milk go into one pancake batter. With a can of <liters> liters on the table, for how many batters does the milk suffice?",
            "A dispenser gives out <glass> milliliters of soap at each filling of a small bottle. The drum above it holds <liters> liters and runs dry exactly at the end of the day. How many small bottles were filled that day?",
        ),
        steps=("liters * 1000 / glass",),
        draw=between("liters * 1000 % glass == 0", liters=(1.5, 30, 1.5),
                     glass=[100, 125, 150, 200, 250, 300]),
    ),
    Problem(
        concept="days-from-weeks-and-days",
        phrasings=(
            "A cruise lasts <weeks> weeks and <days> days. How many days is that?",
            "How many days are there in <weeks> weeks and <days> days?",
            "<name> has been in <town> for <weeks> weeks and another <days> days. For how many "
            "days is <name> there altogether?",
            "The term still goes on for <weeks> full weeks plus <days> days. Find the number of "
            "days until its end.",
            "<days> days and <weeks> weeks are left until the wedding. Give the whole time in "
            "days.",
            "An egg of a large bird hatches after <weeks> weeks and <days> days of brooding. Over "
            "how many days is it brooded?",
            "Rain: <weeks> weeks, then <days> days more. Days of rain?",
            "My birthday is in <weeks> weeks and <days> days. How many times do I have to go to sleep, if I sleep once each day, until it comes?",
            "Find the number of days in a period made up of <weeks> full weeks and <days> additional days.",
            "How many daily tablets must the pharmacist count out for a treatment of <weeks> weeks and <days> days, one tablet being taken each day?",
            "A cheese is turned over once every day. It lies in the cellar for <weeks> weeks and then another <days> days before it is sold. How many times is it turned?",
            "The lighthouse keeper crosses off every day on his calendar with a red pencil, for want of other company. A supply boat came, and <days> days and <weeks> weeks later it came again. How many days is it from the one boat to the other?",
            "A hotel bills by the day. <name> stayed for <weeks> whole weeks, and beyond these for <days> days. For how many days is the bill made out?",
            "The library lends a book for <weeks> weeks and allows <days> days on top of that before it asks for a fine. After how many days, in total, does the grace run out?",
        ),
        steps=("weeks * 7 + days",),
        draw=between(weeks=(2, 14), days=(2, 6)),
    ),
    Problem(
        concept="kmh-from-metres-per-second",
        phrasings=(
            "A sprinter runs at <speed> m per second. What is this speed in km per hour?",
            "Convert <speed> m per second into km per hour.",
            "The wind blows with <speed> m per second. At how many km per hour does it blow?",
            "How many km per hour are <speed> m per second?",
            "Each second a cyclist gets <speed> meters further. Give the speed of the cyclist in "
            "km per hour.",
            "A bird that flies <speed> meters in every second keeps this up for an hour. How many "
            "km does it fly in that hour?",
            "Belt speed <speed> m per second. In km per hour?",
            "My toy plane flies <speed> meters in one second. If it could fly like that for an hour, how many km would it go?",
            "Find the velocity in km per hour of a body that moves <speed> m in each second.",
            "How many km per hour does the speedometer of a bus show while the bus rolls <speed> m per second?",
            "An elevator in a very tall tower rises <speed> m in every second. The brochure wants its speed in km per hour. What should be printed?",
            "The ostrich looks silly and runs like the wind: <speed> m go by under its feet every second. At how many km per hour is that?",
            "Water shoots along a canal at <speed> m per second. What stretch in km does a leaf on it travel within one hour?",
            "A skater is clocked at <speed> m per second. The rink's board displays only km per hour. Which number lights up on it?",
        ),
        steps=("speed * 3600 / 1000",),
        draw=between(speed=(3, 12, 0.25)),
    ),
    Problem(
        concept="metres-per-second-from-kmh",
        phrasings=(
            "<vehicle> drives at <speed> km per hour. How many meters does it cover in one second?",
            "Convert a speed of <speed> km per hour into m per second.",
            "How many m per second are <speed> km per hour?",
            "The speed limit in <town> is <speed> km per hour. What is the limit in meters per "
            "second?",
            "A storm moves at <speed> km per hour. Find the number of meters by which it advances "
            "each second.",
            "Expressed in meters per second, how fast is a falcon that dives at <speed> km per "
            "hour?",
            "<speed> km per hour. Meters in a second?",
            "Our car goes <speed> km in an hour. How many meters does it go while I say one word that takes exactly a second?",
            "Find in meters per second the velocity of a body that moves at <speed> km per hour.",
            "How far, in meters, does a motorcyclist at <speed> km per hour travel in the one second before he reacts?",
            "A wind gauge gives <speed> km per hour, but the sailors' handbook speaks of m per second. What is the wind in the units of the handbook?",
            "The tram driver never hurries and never stops for a chat either. He holds <speed> km per hour. How many meters of rail pass beneath the tram each second?",
            "At <speed> km per hour a ball leaves the racket. Give the meters it would cover per second at this rate.",
            "A physics class films a train that is known to run at <speed> km per hour, one picture every second. By how many meters has the train moved from each picture to the next?",
        ),
        steps=("speed * 1000 / 3600",),
        draw=between(speed=(18, 126, 4.5)),
    ),
    Problem(
        concept="km-from-miles",
        phrasings=(
            "It is <miles> miles from <town> to <city>, a drive of <hours> hours. If a mile is "
            "<each> km, how many km is it?",
            "One mile equals <each> km. <name> goes <miles> miles by bus in <hours> hours. Find "
            "the distance in km.",
            "A sign says <miles> miles and the guide says <hours> hours. With <each> km to the "
            "mile, what would the sign say in km?",
            "In <hours> hours a pilot flew <miles> miles. Give this way in km, taking <each> km "
            "for each mile.",
            "How many km long is a race of <miles> miles, which the winner finished in <hours> "
            "hours, when <each> km are counted for a mile?",
            "Taking <each> km as a mile, <friend> wants to know the length in km of a canal of "
            "<miles> miles on which a barge needs <hours> hours. What is it?",
            "<miles> miles at <each> km a mile, traveled in <hours> hours. Distance in km?",
            "My uncle drove <miles> miles to see us and it took him <hours> hours. He says one of his miles is <each> km. How many km did he drive?",
            "Find the length in km of a line of <miles> miles, one mile being <each> km, if it is flown in <hours> hours.",
            "What does an odometer in km add during a trip of <hours> hours over <miles> miles, where every mile is worth <each> km?",
            "The hiking book was printed abroad. It lists a trail of <miles> miles and <hours> hours, and a note says that <each> km go into one mile. How many km is the trail?",
            "A ship's cook, who has counted every wave, says the crossing lasted <hours> hours. The captain logs <miles> miles for it. With <each> km per mile, how many km were crossed?",
            "Counting <each> km for each mile, how many km of fence run along a border of <miles> miles that a ranger can drive down in <hours> hours?",
            "In <hours> hours a balloon was carried <miles> miles by the wind. The newspaper wants km, and <each> of those make a mile. What figure in km does it print?",
        ),
        steps=("miles * each",),
        draw=between(miles=(40, 240, 5), hours=(3, 8, 0.5), each=[1.6, 1.609, 1.61]),
        distractors=("hours",),
    ),
    Problem(
        concept="pace-in-minutes-per-km",
        phrasings=(
            "<name> runs <distance> km in <minutes> minutes. How many minutes does <name> need for "
            "one km on average?",
            "What is the mean pace, in minutes per km, of a walker who needs <minutes> minutes for "
            "<distance> km?",
            "<minutes> minutes are spent on a path of <distance> km. Find the average time for "
            "each km, in minutes.",
            "A skater is <minutes> minutes on the ice of a canal and covers <distance> km. How "
            "many minutes go by per km?",
            "For a race of <distance> km the clock stops at <minutes> minutes. What is the average "
            "number of minutes that a km took?",
            "How long in minutes may a km take if <distance> km, all at the same pace, are to be "
            "done in exactly <minutes> minutes?",
            "<distance> km, <minutes> minutes. Minutes per km?",
            "It took us <minutes> minutes to ride our bikes to the lake, and the lake is <distance> km away. How many minutes did we need for each km?",
            "Find the mean time in minutes for one km of a route of <distance> km that is completed in <minutes> minutes.",
            "How many minutes does a snow plow spend on each km if it clears <distance> km in <minutes> minutes at an even pace?",
            "<name> looked at the watch only at the finish: <minutes> minutes had gone by. The course measured <distance> km. What was the average time per km, in minutes?",
            "The donkey stopped for every thistle, so the trek over <distance> km dragged on for <minutes> minutes. On average, how many minutes did a km take?",
            "A coach divides a practice run evenly. In total it may last <minutes> minutes, and its length is <distance> km. How many minutes does she allow for a km?",
            "A canoe club paddled <distance> km of river. From start to landing <minutes> minutes passed. State the minutes that each km took on average.",
        ),
        steps=("minutes / distance",),
        draw=derive(between(pace=(3.5, 12, 0.5), km=(3, 21)), distance="km", minutes="pace * km"),
    ),
    Problem(
        concept="speed-from-pace",
        phrasings=(
            "<name> runs each km in <pace> minutes. What is the speed in km per hour?",
            "A pace of <pace> minutes per km is how many km per hour?",
            "If <name> needs <pace> minutes for every km, how many km does <name> cover in an "
            "hour?",
            "One km takes a hiker <pace> minutes. Find the number of km that the hiker does per "
            "hour.",
            "The watch of <friend> shows <pace> minutes for one km, again and again. How fast is "
            "<friend>, in km per hour?",
            "Going on for a full hour at <pace> minutes to the km, what distance in km does a "
            "jogger reach?",
            "Pace <pace> minutes per km. Speed in km per hour?",
            "I need <pace> minutes to run one km. If I did not get tired, how many km could I run in one whole hour?",
            "Find the velocity in km per hour of a runner to whom every km costs <pace> minutes.",
            "How many km does a skier cover per hour if a km goes by every <pace> minutes?",
            "A km stone appears beside the road each <pace> minutes as a farmer drives his cart along. At what speed, in km per hour, is the cart moving?",
            "The training app is proud of its voice: <pace> minutes a km, it announces. <name> prefers km per hour. What would the app have to announce instead?",
            "Each km of the course takes the ice skater <pace> minutes, without any change. What distance in km lies behind the skater when an hour is over?",
            "One km of path is swept by a cleaning machine in <pace> minutes. At this rate, how many km of path does it sweep in an hour?",
        ),
        steps=("60 / pace",),
        draw=between(pace=[2.5, 3, 3.75, 4, 4.8, 5, 6, 6.25, 7.5, 8, 10, 12, 15]),
    ),
    Problem(
        concept="minutes-between-two-clock-times",
        phrasings=(
            "A lesson begins at <late> minutes past <start> and ends at <after> minutes past <end> "
            "on the same morning. How many minutes does it last?",
            "<name> leaves home at <late> minutes past <start> and is back at <after> minutes past "
            "<end>, both in the evening. How long is <name> away, in minutes?",
            "How many minutes lie between <late> minutes past <start> and <after> minutes past "
            "<end> of one forenoon?",
            "The clock showed <start> hours and <late> minutes when the train left, and <end> "
            "hours and <after> minutes when it arrived, before noon of that day. Find the time of "
            "travel in minutes.",
            "A play was over at <after> minutes past <end>. It had started at <late> minutes past "
            "<start> the same evening. What was its length in minutes?",
            "At <start> hours <late> minutes <name> puts a roast into the oven and at <end> hours "
            "<after> minutes, well before noon, takes it out. For how many minutes was it inside?",
            "Start: <late> minutes past <start>. End: <after> minutes past <end>, same morning. Minutes in between?",
            "We got on the boat when it was <start> hours and <late> minutes, and got off when it was <end> hours and <after> minutes, on the same morning. How many minutes were we on the boat?",
            "Find the length in minutes of the interval from <start> hours <late> minutes to <end> hours <after> minutes of one and the same morning.",
            "How many minutes did the power fail if the lights went out at <late> minutes past <start> and came on again at <after> minutes past <end> that same evening?",
            "The last guest left at <after> minutes past <end> in the evening. The first had rung the bell at <late> minutes past <start> on that evening. What was the time from the first bell to the last goodbye, in minutes?",
            "A baby does not care for clocks, but her father does. She fell asleep at <late> minutes past <start> in the morning and woke at <after> minutes past <end> before noon. For how many minutes did the father have his peace?",
            "The fire was reported at <start> hours <late> minutes and was declared out at <end> hours <after> minutes of the same forenoon. How many minutes did it burn after the report?",
            "A parking meter stamped <start> hours <late> minutes on the ticket of <name>, who drove off that morning at <end> hours <after> minutes. For how many minutes must <name> pay?",
        ),
        steps=("first = start * 60 + late", "last = end * 60 + after", "last - first"),
        draw=between("start < end", start=(5, 9), late=(3, 57), end=(7, 11), after=(2, 58)),
    ),
    Problem(
        concept="flashes-in-some-hours",
        phrasings=(
            "A lighthouse flashes once every <seconds> seconds. How many flashes does it give in "
            "<hours> hours?",
            "In <hours> hours, how often does a lamp blink that blinks every <seconds> seconds?",
            "Every <seconds> seconds a machine puts out one nail. Find the number of nails it puts "
            "out in <hours> hours.",
            "A sensor takes a reading every <seconds> seconds. How many readings does it store in "
            "a test of <hours> hours?",
            "One drop falls into a bowl every <seconds> seconds. What number of drops has fallen "
            "after <hours> hours?",
            "For <hours> hours a buoy sends a signal, one in each <seconds> seconds. How many "
            "signals does it send?",
            "One beep every <seconds> seconds, <hours> hours. Beeps?",
            "A bubble comes up in our fish tank every <seconds> seconds. How many bubbles come up in <hours> hours?",
            "Find how many intervals of <seconds> seconds are contained in a period of <hours> hours.",
            "How many loaves drop off the end of a bakery belt in <hours> hours if <seconds> seconds pass from each loaf to the next?",
            "The camera on the nest is left running for <hours> hours. It takes one picture in every <seconds> seconds. How many pictures does it take?",
            "The ticket barrier squeaks terribly, but it works. It lets one person through every <seconds> seconds. What number of persons does it let through in a busy stretch of <hours> hours?",
            "<seconds> seconds are what a stamping machine needs for one coin. At this rate, how many coins does it stamp in <hours> hours?",
            "A scientist sits in the hide for <hours> hours while a woodpecker strikes the trunk regularly, one stroke per <seconds> seconds. How many strokes does the scientist tally?",
        ),
        steps=("hours * 3600 / seconds",),
        draw=between(seconds=[4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24], hours=(2, 12)),
    ),
    Problem(
        concept="hours-from-daily-minutes",
        phrasings=(
            "<name> practises the piano for <minutes> minutes per day. How many hours is that in "
            "<days> days?",
            "How many hours are spent on a bus in <days> days by someone who rides it <minutes> "
            "minutes a day?",
            "Over <days> days <name> walks the dog <minutes> minutes every day. Find the total "
            "time in hours.",
            "A pump runs <minutes> minutes each day. After <days> days, what is its running time "
            "in hours?",
            "<minutes> minutes a day, <days> days in a row: for how many hours has <name> learned "
            "Spanish?",
            "By waiting <minutes> minutes at a red light on each of <days> days, how many hours "
            "does a driver lose?",
            "<days> days, <minutes> minutes of reading a day. Hours of reading?",
            "I brush the pony for <minutes> minutes each day. How many hours have I brushed it when <days> days are over?",
            "Find in hours the total duration of <days> sessions, held on as many days, of <minutes> minutes apiece.",
            "How many hours of film are there if a crew shoots <minutes> usable minutes per day for <days> days?",
            "On each of the <days> days of the course the teacher explains for <minutes> minutes. What does that make in hours altogether?",
            "Grandfather calls it meditation; the family calls it a nap. It takes <minutes> minutes every day. How many hours of it do <days> days bring?",
            "For <days> days a sprinkler is turned on for <minutes> minutes daily. The meter counts hours of use. By how many hours has it gone up?",
            "<friend> saves <minutes> minutes a day by taking the new tunnel. Added up over <days> days, how many hours are saved?",
        ),
        steps=("minutes * days / 60",),
        draw=between(minutes=(6, 55), days=(10, 90, 5)),
    ),
    Problem(
        concept="mass-from-density-and-volume",
        phrasings=(
            "A metal has a density of <density> grams per cubic cm. How many grams does a piece of "
            "<volume> cubic cm weigh?",
            "What is the mass in grams of <volume> cubic cm of an ore if each cubic cm of it has "
            "<density> grams?",
            "One cubic cm of a mineral weighs <density> grams. Find the weight in grams of a block "
            "of it with a volume of <volume> cubic cm.",
            "A statue takes up <volume> cubic cm. Its material weighs <density> grams per cubic "
            "cm. How heavy is it in grams?",
            "How many grams are <volume> cubic cm of a heavy glass, at <density> grams to the "
            "cubic cm?",
            "<name> casts a part with <volume> cubic cm from an alloy whose density is <density> "
            "grams per cubic cm. Give the mass of the part in grams.",
            "Volume <volume> cubic cm, density <density> grams per cubic cm. Mass in grams?",
            "A little cube of this stuff, one cubic cm big, weighs <density> grams. My lump is as big as <volume> of these cubes. How many grams does my lump weigh?",
            "Find the mass in grams of a solid of <volume> cubic cm whose density is <density> grams per cubic cm.",
            "How many grams does a bronze bell weigh if <volume> cubic cm of bronze went into it and every cubic cm has <density> grams?",
            "A mould is <volume> cubic cm on the inside. It is filled to the brim with molten metal that has <density> grams in each cubic cm. How many grams of metal are in it?",
            "The museum guard swears that nobody ever lifted the idol. Measured by laser it has <volume> cubic cm, and its material has <density> grams to the cubic cm. What would a scale show, in grams?",
            "With <density> grams for each cubic cm, what weight in grams must a shelf bear when <volume> cubic cm of ore are put on it?",
            "A sculptor grinds <volume> cubic cm off a casting whose metal has <density> grams to the cubic cm. By how many grams does the casting become lighter?",
        ),
        steps=("volume * density",),
        draw=between(volume=(15, 400, 5), density=(1.6, 9.4, 0.2)),
    ),
    Problem(
        concept="volume-from-mass-and-density",
        phrasings=(
            "The density of a stone is <density> grams per cubic cm, its mass <mass> grams. How "
            "many cubic cm is its volume?",
            "How many cubic cm does a lump of <mass> grams take up if one cubic cm of it weighs "
            "<density> grams?",
            "At <density> grams per cubic cm, find the space in cubic cm that <mass> grams of a "
            "metal fill.",
            "Every cubic cm of a rod has a mass of <density> grams. The rod has <mass> grams. How "
            "large is it, in cubic cm?",
            "<name> melts <mass> grams of an alloy that has <density> grams to the cubic cm. A "
            "mould of how many cubic cm can be filled with it?",
            "A jeweller weighs a piece: <mass> grams. The density is known to be <density> grams "
            "per cubic cm. Give its size in cubic cm.",
            "Mass <mass> grams, <density> grams per cubic cm. Cubic cm?",
            "One cubic cm of this heavy metal weighs <density> grams and the whole piece weighs <mass> grams. How many cubic cm is the piece?",
            "Find the volume in cubic cm of a body of <mass> grams and of density <density> grams per cubic cm.",
            "How much room, in cubic cm, does a block take up that is cast from <mass> grams of scrap metal and has <density> grams to the cubic cm?",
            "A dentist orders <mass> grams of filling material. Each cubic cm of it weighs <density> grams. What number of cubic cm can the dentist fill with the order?",
            "The old crown is dented, but its weight is still <mass> grams, and the goldsmith knows that his metal has <density> grams in every cubic cm. How many cubic cm of metal are in the crown?",
            "For a medal <mass> grams of alloy are poured. At <density> grams per cubic cm, what is the size of the medal in cubic cm?",
            "A meteorite tips the scales at <mass> grams. Tests on a chip of it give <density> grams for a single cubic cm. What volume, in cubic cm, has the meteorite?",
        ),
        steps=("mass / density",),
        draw=derive(
            between(space=(12, 240, 4), weight=(1.5, 10.5, 0.25)),
            mass="space * weight", density="weight",
        ),
    ),
    Problem(
        concept="density-from-displaced-water",
        phrasings=(
            "A stone of <mass> grams is dropped into a measuring glass, and the water in it goes "
            "from <before> to <after> cubic cm. What is the density of the stone in grams per "
            "cubic cm?",
            "Before a lump of <mass> grams was put under water, the scale of the jar read <before> "
            "cubic cm; then it read <after> cubic cm. Find the grams per cubic cm of the lump.",
            "The water stands at <before> cubic cm. With a ring of <mass> grams lying in it, the "
            "mark is <after> cubic cm. How many grams does a cubic cm of the ring weigh?",
            "A figure sinks in a jar and raises the reading to <after> cubic cm from <before> "
            "cubic cm. It weighs <mass> grams. How dense is it, in grams per cubic cm?",
            "How many grams has each cubic cm of a bolt that weighs <mass> grams in all and lifts "
            "the water in a glass from the mark <before> cubic cm to the mark <after> cubic cm?",
            "<name> reads <after> cubic cm while a key of <mass> grams lies under water and "
            "<before> cubic cm without the key. Which density, in grams per cubic cm, has the key?",
            "Object <mass> grams; water mark without it <before> cubic cm, with it under water <after> cubic cm. Grams per cubic cm?",
            "My magic rock weighs <mass> grams. There were <before> cubic cm of water in my cup, and when the rock was at the bottom the water went up to <after> cubic cm. How many grams is one cubic cm of my rock?",
            "Find the density in grams per cubic cm of a body of <mass> grams whose immersion raises the level in a cylinder from <before> to <after> cubic cm.",
            "How many grams per cubic cm has a metal weight if the water rises to <after> cubic cm on sinking it, having stood at <before> cubic cm, and the weight is stamped <mass> grams?",
            "With the coins lying in the beaker the water reaches <after> cubic cm. When they are taken out it falls to <before> cubic cm. All the coins together weigh <mass> grams. What is the mass of a cubic cm of coin metal, in grams?",
            "The pirate does not believe it is gold, so he tests it. He fills a mug up to <before> cubic cm, lowers the lump in on a thin thread, and sees <after> cubic cm. On the scales the lump has <mass> grams. What density does he get, in grams per cubic cm?",
            "A sealed sample of <mass> grams is pushed below the oil in a graded tube. The oil was at <before> cubic cm and climbs to <after> cubic cm. Work out the grams in each cubic cm of the sample.",
            "From <before> cubic cm up to <after> cubic cm goes the reading in a jug while a polished egg is let down into the water until it is covered. The egg weighs <mass> grams. What is its density in grams per cubic cm?",
        ),
        steps=("mass / (after - before)",),
        draw=derive(
            between(level=(40, 140, 5), space=(8, 60, 2), weight=(1.5, 10.5, 0.5)),
            mass="space * weight", before="level", after="level + space",
        ),
    ),
    Problem(
        concept="cm-on-a-map-from-real-km",
        phrasings=(
            "Two villages are <km> km apart. How many cm apart are they on a map with the scale "
            "one to <scale>?",
            "On a map of scale one to <scale>, how long in cm is a road drawn that is <km> km long "
            "in reality?",
            "A map shows everything <scale> times smaller than it is. A lake stretches over <km> "
            "km. Find its length on the map in cm.",
            "<name> draws a route of <km> km on a plan at one to <scale>. How many cm of line is "
            "that?",
            "One cm in an atlas stands for <scale> cm outside. Which distance in cm on its paper "
            "belongs to <km> km?",
            "A hike of <km> km is to be marked on a sheet where all lengths are divided by "
            "<scale>. Give the length of the mark in cm.",
        ),
        steps=("km * 1000 * 100 / scale",),
        draw=between("1 <= km * 100000 / scale <= 80", km=(2, 60, 0.5),
                     scale=[20000, 25000, 50000, 100000, 200000, 250000]),
    ),
    Problem(
        concept="model-length-from-scale",
        phrasings=(
            "A real truck is <real> m long. How many cm long is a model of it at a scale of one to "
            "<scale>?",
            "A model is built <scale> times smaller than the boat, which measures <real> m. What "
            "is the length of the model in cm?",
            "<name> builds a railway wagon at one to <scale>. The original has a length of <real> "
            "m. Find the length of the small one in cm.",
            "At the scale one to <scale>, what height in cm has the model of a tower of <real> m?",
            "How many cm wide must a house in a toy town be if the true house is <real> m wide and "
            "all measures are divided by <scale>?",
            "A wing of <real> m shrinks to a part of how many cm when a plane is copied at one to "
            "<scale>?",
            "Original <real> m, scale one to <scale>. Model in cm?",
            "The real fire engine is <real> m long. Mine is made just like it, only <scale> times smaller. How many cm long is mine?",
            "Find in cm the length on a plan, drawn at one to <scale>, of a wall that measures <real> m.",
            "How many cm long is a shed of <real> m in length on a site plan where everything is reduced <scale> times?",
            "A dinosaur of <real> m is sold as a plastic figure. The figure is made true to life at a scale of one to <scale>. How many cm does the figure measure from head to tail?",
            "The architect's cat has already sat on it once: a cardboard hall at one to <scale>. When it is built, the hall will be <real> m long. How long is the cardboard one, in cm?",
            "At one to <scale>, which <name> has chosen for the whole landscape, a bridge of <real> m has to be copied. What length in cm must be cut from the wood for it?",
            "Every measure on a sewing sketch is the real one divided by <scale>. A sail is <real> m along its lower edge. What does the edge measure on the sketch, in cm?",
        ),
        steps=("real * 100 / scale",),
        draw=between(real=(4, 24, 0.5), scale=[20, 24, 25, 32, 40, 48, 50, 72, 80, 100, 160]),
    ),
    Problem(
        concept="lead-of-the-faster-after-hours",
        phrasings=(
            "<name> and <friend> start together and ride the same way, <name> at <fast> km per "
            "hour and <friend> at <slow> km per hour. How many km is <name> ahead after <hours> "
            "hours?",
            "After <hours> hours, how many km lie between two trucks that left one depot at the "
            "same time in the same direction at <fast> km per hour and <slow> km per hour?",
            "Two ships leave a port side by side on one course. One does <slow> km per hour, the "
            "other <fast>. What is their distance in km when <hours> hours have passed?",
            "A bus at <slow> km per hour and a car at <fast> km per hour set out on the same road "
            "in the same direction at noon. Find the lead of the car in km <hours> hours later.",
            "In a race over <hours> hours the winner averages <fast> km per hour and the last "
            "rider <slow> km per hour. By how many km does the winner beat the last rider?",
            "For <hours> hours one rider goes at <slow> km per hour behind a friend who does "
            "<fast> km per hour, both having started at the same moment from one inn. How far in "
            "km is the friend in front at the end?",
            "Same start, same direction: <fast> km per hour and <slow> km per hour. Gap in km after <hours> hours?",
            "My dad rides his bike <fast> km in an hour and I ride <slow> km in an hour. We start at our house together and take the same road and nobody waits. How many km is Dad in front of me after <hours> hours?",
            "Find the distance in km between two bodies that leave one point together along one line at <slow> and <fast> km per hour, <hours> hours after leaving.",
            "How many km must the slower of two sledges still go to reach the point where the faster one is after <hours> hours, both having left camp together on one trail, the one at <slow> km per hour and the other at <fast>?",
            "<hours> hours ago a horse and a pony were let out through the same gate and went off down the same lane. The pony goes at <slow> km per hour, the horse at <fast>. What is the distance between them now, in km?",
            "The old ferry has charm, but the new one, called Gull, has the engine. They leave the pier at the same moment on the same straight course, the old one at <slow> km per hour and the Gull at <fast> km per hour. By how many km does the Gull lead <hours> hours later?",
            "A postal van at <fast> km per hour and a hay wagon at <slow> km per hour passed the chapel together, bound the same way on one road. After another <hours> hours, how many km is the van beyond the wagon?",
            "A cart does <slow> km each hour, a rider <fast> km each hour. Both left the same inn at dawn for the same far city. At a point <hours> hours after dawn, how far ahead in km is the rider?",
        ),
        steps=("(fast - slow) * hours",),
        draw=between("fast > slow", fast=(18, 44, 2), slow=(12, 40, 2), hours=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="average-speed-with-a-rest",
        phrasings=(
            "<name> drives <distance> km in <hours> hours of driving and rests for <rest> minutes "
            "in between. What is the average speed in km per hour, the rest included?",
            "A coach is <hours> hours on the move for <distance> km and stands still for another "
            "<rest> minutes. Counting the stop, how many km per hour does it average?",
            "With a break of <rest> minutes on top of <hours> hours of riding, <friend> covers "
            "<distance> km. Find the mean speed for the whole time in km per hour.",
            "A tour of <distance> km takes <hours> hours of pure riding and one picnic of <rest> "
            "minutes. How many km per hour does the rider make from start to end, picnic and all?",
            "Over <distance> km a lorry moves for <hours> hours and waits <rest> minutes at a "
            "border. What speed in km per hour results if the waiting counts as well?",
            "<rest> minutes at a ferry and <hours> hours of driving bring <name> to <town>, "
            "<distance> km away. What was the average speed of the complete journey, in km per "
            "hour?",
            "<hours> hours of sailing, <rest> minutes at anchor, <distance> km. Average over the whole time in km per hour?",
            "We went <distance> km in our car. We were driving for <hours> hours, and for <rest> minutes we sat and ate ice cream. If you count the ice cream time too, how many km did we do per hour?",
            "Find the mean speed in km per hour, pauses included, for a route of <distance> km with <hours> hours of motion and <rest> minutes of pause.",
            "How many km per hour does a milk truck average over its round of <distance> km when <rest> minutes of loading are added to its <hours> hours on the road?",
            "<name> left in the morning and arrived <distance> km away later that day. The hours at the wheel were <hours>, and in addition <rest> minutes were lost at a closed crossing. Find the average speed of the day's trip, loss included, in km per hour.",
            "The guide tells long stories, and today they took <rest> minutes, during which the bus stood still. The bus also drove for <hours> hours, and its route measured <distance> km. Stories counted, what was its average speed in km per hour?",
            "A freight train waited <rest> minutes for a signal and rolled for <hours> hours besides. Its way was <distance> km. What speed in km per hour does the timetable show for the complete way, with the waiting?",
            "Over a stage of <distance> km a biker rides for <hours> hours and naps for <rest> minutes in the middle. How many km does he make per hour of the entire time?",
        ),
        steps=("time = hours + rest / 60", "distance / time"),
        draw=derive(
            between(hours=(2, 5), rest=[12, 15, 24, 30, 36, 45], speed=(20, 60, 5)),
            distance="speed * (hours + rest / 60)", hours="hours", rest="rest",
        ),
    ),
    Problem(
        concept="boat-distance-upstream",
        phrasings=(
            "How many km upstream does a boat get in <hours> hours if its own speed is <boat> km "
            "per hour and that of the current <stream> km per hour?",
            "<name> rows for <hours> hours against a stream that moves <stream> km each hour. On a "
            "lake <name> would do <boat> km per hour. Find the distance gained on the river, in "
            "km.",
            "In <hours> hours, how far in km does a ferry come against the stream, when the stream "
            "runs at <stream> km per hour and the ferry does <boat> km per hour on a calm lake?",
            "The water comes towards a canoe at <stream> km per hour. The canoe, which would do "
            "<boat> km per hour on standing water, fights it for <hours> hours. How many km does "
            "it advance along the bank?",
            "A barge has a speed of <boat> km per hour in calm water. It travels up a river for "
            "<hours> hours; the river moves at <stream> km per hour. What distance in km does the "
            "barge travel?",
            "Going upstream for <hours> hours, a houseboat that goes at <boat> km per hour on a "
            "pond meets a current of <stream> km per hour. How many km of the river does it leave "
            "behind?",
            "Own speed <boat> km per hour, current against it <stream> km per hour, <hours> hours. Km gained?",
            "Our boat goes <boat> km in an hour on the lake. On the river the water pushes us back <stream> km every hour. How many km up the river do we get in <hours> hours?",
            "Find the distance in km covered relative to the bank in <hours> hours by a vessel of <boat> km per hour in still water, moving against a current of <stream> km per hour.",
            "How many km from its harbor is a police launch after <hours> hours straight against the flow, the flow being <stream> km per hour and the launch's speed through the water <boat> km per hour?",
            "Salmon know nothing of arithmetic. One of them swims at <boat> km per hour through the water for <hours> hours, up a river that comes down at <stream> km per hour. How many km of the river has it climbed?",
            "After <hours> hours of hard paddling toward the source, <name> looks at the map. The river flows at <stream> km per hour, and in a still harbor the kayak makes <boat> km per hour. How many km has <name> put behind on the map?",
            "An airship makes <boat> km per hour in calm air. Today it has a wind of <stream> km per hour dead ahead of it. What ground distance in km does it cover in <hours> hours?",
            "A current of <stream> km per hour runs down the fjord. For <hours> hours a mail boat pushes up the fjord with its engine set for <boat> km per hour in quiet water. At what distance in km from its start does it arrive?",
        ),
        steps=("(boat - stream) * hours",),
        draw=between(boat=(8, 18), stream=(1.5, 6, 0.5), hours=(2, 6, 0.5)),
    ),
    Problem(
        concept="downstream-speed-from-upstream-speed",
        phrasings=(
            "On a river with a current of <stream> km per hour a boat goes upstream at <up> km per "
            "hour. At how many km per hour would it go downstream?",
            "The current is <stream> km per hour. Against it <name> rows at <up> km per hour along "
            "the bank. What speed along the bank, in km per hour, does <name> have when rowing "
            "equally hard with it?",
            "How fast in km per hour does a steamer come down a river if it goes up at <up> km per "
            "hour and the water moves at <stream> km per hour?",
            "Seen from the shore a canoe moves at <up> km per hour against a stream of <stream> km "
            "per hour. It turns round. Find its new speed seen from the shore, in km per hour.",
            "A stream of <stream> km per hour slows a motorboat down to <up> km per hour. With the "
            "same power, how many km per hour does the boat make in the direction of the stream?",
            "Upstream speed: <up> km per hour; speed of the stream: <stream> km per hour. What is "
            "the downstream speed of the same boat in km per hour?",
            "Against the stream <up> km per hour, stream <stream> km per hour. With the stream, in km per hour?",
            "When we row up the river we only do <up> km in an hour, because the river runs <stream> km an hour the other way. If we turn around and row just as hard, how many km an hour do we do?",
            "Find the speed in km per hour along the bank of a canoe going with a current of <stream> km per hour that, with equal effort, goes at <up> km per hour against it.",
            "How many km per hour over the ground does an airship reach with a tail wind of <stream> km per hour if the same wind, met head on, leaves it <up> km per hour over the ground?",
            "In a warehouse a moving walkway for robots runs at <stream> km per hour. Driving against it, a robot creeps past the wall at <up> km per hour. The robot swings about without touching its motor. At what speed past the wall, in km per hour, does it drive now?",
            "The ferryman grumbles all the way up and whistles all the way down. Up the river he passes the trees at <up> km per hour. The water comes down at <stream> km per hour, and his engine is never changed. At how many km per hour does he pass the trees on the way down?",
            "The river's speed of <stream> km per hour is a hindrance on the way to the mill, where the boat manages <up> km per hour past the shore, and a help on the way home. What does the boat manage past the shore, in km per hour, on the way home?",
            "What speed in km per hour, as measured from land, should <friend> expect when following a tidal flow of <stream> km per hour, after having measured <up> km per hour from land when going straight into that flow with the same strokes?",
        ),
        steps=("still = up + stream", "still + stream"),
        draw=between(up=(4, 15), stream=(1.5, 6, 0.5)),
    ),
    Problem(
        concept="hours-of-a-drifting-raft",
        phrasings=(
            "A raft without oars drifts on a river that flows at <stream> km per hour. A motorboat "
            "there has an own speed of <boat> km per hour. For <distance> km, how many hours does "
            "the raft need?",
            "<name> switches off the motor of a boat, which could make <boat> km per hour in still "
            "water, and lets the current of <stream> km per hour carry it. After how many hours "
            "has it drifted <distance> km?",
            "In how many hours does a log float from <town> to <city>, <distance> km down the "
            "river, when the water moves at <stream> km per hour and the ferries run at <boat> km "
            "per hour?",
            "The speed of a boat in still water is <boat> km per hour, the speed of the stream "
            "<stream> km per hour. A bottle falls overboard. How long in hours does the bottle "
            "take to float <distance> km?",
            "A hat floats <distance> km with the stream, while its owner rows at <boat> km per "
            "hour. The stream has a speed of <stream> km per hour. Find the hours for which the "
            "hat floats.",
            "Left to the current, how many hours is an empty canoe on its way to a bridge "
            "<distance> km downstream? Paddled on a lake it does <boat> km per hour; the current "
            "does <stream> km per hour.",
            "Log adrift, current <stream> km per hour, <distance> km to the dam; a boat there does <boat> km per hour. Hours for the log?",
            "I put my duck into the river. The river goes <stream> km in an hour and the bridge is <distance> km down. My motor boat can do <boat> km in an hour, but the duck just floats. How many hours until the duck is at the bridge?",
            "Find the time in hours in which a body carried by a current of <stream> km per hour moves <distance> km, a boat of <boat> km per hour being also on the river.",
            "How many hours pass before an ice floe that broke off at the upper village reaches the lower one, <distance> km farther down, on water that flows at <stream> km per hour and bears ferries of <boat> km per hour?",
            "A rowboat that makes <boat> km per hour under oars in still water tore loose in the night with nobody aboard. It was found <distance> km downstream. If the river moves it along at its own <stream> km per hour, for how many hours had it been loose?",
            "The engine, good for <boat> km per hour on any calm pond, has died, and the crew plays cards. Only the current, <stream> km per hour, moves the barge now. The next wharf downstream is <distance> km off. In how many hours do the cards have to be put away?",
            "A letter in a bottle is dropped from a ship of <boat> km per hour into a steady sea current of <stream> km per hour. It floats ashore <distance> km further along the current. How long, in hours, was it under way?",
            "<distance> km of river lie between a lost paddle and the weir at which it will be caught. The river runs at <stream> km per hour; the canoe it fell from does <boat> km per hour on a lake. What time in hours does the paddle take to the weir?",
        ),
        steps=("distance / stream",),
        draw=between(boat=(8, 14), stream=(1.5, 6, 0.5), distance=(6, 48, 1.5)),
        distractors=("boat",),
    ),
    Problem(
        concept="train-speed-from-passing-a-pole",
        phrasings=(
            "A train of <length> m passes a pole in <seconds> seconds. Which speed is that, in km "
            "per hour?",
            "It takes <seconds> seconds until the <length> m of a train have gone by a signal. How "
            "many km per hour does it go?",
            "At how many km per hour must a subway train of <length> m move to pass a standing man "
            "in <seconds> seconds?",
            "<name> stands beside the rails. From its front to its end a train of <length> m needs "
            "<seconds> seconds to pass <name>. How many km per hour does it do?",
            "A tree next to the track is passed by an express in <seconds> seconds. The express is "
            "<length> m long. How fast is it, in km per hour?",
            "Within <seconds> seconds the whole of a goods train, <length> m of it, rolls past a "
            "milestone. Give its speed in km per hour.",
            "<length> m of train past a lamp in <seconds> seconds. Km per hour?",
            "I stood at a post by the fence and counted. From when the front of the engine came to my post to when the end of the last car left it took <seconds> seconds, and the train is <length> m long. How many km per hour was it going?",
            "Find in km per hour the speed of a column of <length> m that goes by a fixed point in <seconds> seconds.",
            "How many km per hour does a goods train of <length> m travel if <seconds> seconds separate the moment its nose reaches a sign from the moment its tail leaves the sign?",
            "A sensor in the rail is covered for <seconds> seconds while a train of <length> m rolls over it without a change of speed. At what speed, in km per hour, does the train roll?",
            "The signalman has nothing to do between trains but drink coffee. The next one, <length> m from buffer to buffer, takes <seconds> seconds to pass the post outside his window. How fast is it, in km per hour?",
            "<seconds> seconds after its nose came level with a tree, the tail of a freight train of <length> m left the tree behind. Express the speed of the train in km per hour.",
            "A museum train of <length> m puffs past a photographer who does not move, wholly gone by <seconds> seconds after its front came up to her. What was its speed in km per hour?",
        ),
        steps=("rate = length / seconds", "rate * 3600 / 1000"),
        draw=derive(
            between("80 <= rate * time <= 420", rate=(8, 36), time=(5, 24)),
            length="rate * time", seconds="time",
        ),
    ),
    Problem(
        concept="rounds-of-a-track",
        phrasings=(
            "One round of a track is <track> m. <name> runs <km> km in <minutes> minutes. How many "
            "rounds is that?",
            "How many laps of <track> m make up a run of <km> km that takes <minutes> minutes?",
            "In <minutes> minutes <name> wants to skate <km> km on a ring of <track> m. Find the "
            "number of rounds needed.",
            "A race lasts about <minutes> minutes and goes over <km> km. It is held on an oval of "
            "<track> m. What is the number of rounds of the oval?",
            "<friend> jogs around a pond again and again, <km> km in all, and is busy with that "
            "for <minutes> minutes. The way around the pond is <track> m long. How often does "
            "<friend> go around it?",
            "<km> km in <minutes> minutes is the plan of a cyclist in a hall where a lap has "
            "<track> m. How many laps must be ridden?",
            "<km> km, <minutes> minutes, ring of <track> m. Rounds?",
            "Our school field is <track> m around. I ran <km> km on it, and the teacher's watch said <minutes> minutes. How many times did I run around the field?",
            "Find how many times a closed course of <track> m must be traversed to complete <km> km in <minutes> minutes.",
            "How many times does a pony at a fair go around its ring, which is <track> m, during <minutes> minutes in which it walks <km> km?",
            "A park railway sets off with the children, and after <minutes> minutes it has put <km> km behind it. One circuit of its rails is <track> m. How many circuits has it made?",
            "The doctor ordered exercise, so the mayor marches around the town wall. Once around is <track> m. He covers <km> km altogether and gives it <minutes> minutes. How many circuits are these?",
            "To swim <km> km in a round canal of <track> m, for which <name> allows <minutes> minutes, what number of turns around the canal is needed?",
            "Guards walk along the fence of a depot; a single tour of the fence is <track> m. In a watch of <minutes> minutes one guard walks <km> km. What number of tours does the guard complete?",
        ),
        steps=("km * 1000 / track",),
        draw=between("km * 1000 % track == 0", km=(2, 10, 0.4), track=[200, 250, 300, 400, 500],
                     minutes=(45, 90)),
        distractors=("minutes",),
    ),
    Problem(
        concept="parts-per-worker-and-hour",
        phrasings=(
            "<workers> <worker> finish <parts> pieces in <hours> hours. How many pieces does each "
            "of them finish per hour?",
            "In <hours> hours a team of <workers> packs <parts> parcels. What is the number of "
            "parcels per person and hour?",
            "<parts> seedlings are planted by <workers> children within <hours> hours, all working "
            "at the same pace. Find how many seedlings one child plants in an hour.",
            "How many shirts does one machine sew in one hour if <workers> equal machines sew "
            "<parts> shirts in <hours> hours?",
            "A shift of <hours> hours with <workers> people at the belt yields <parts> lamps. On "
            "average, how many lamps does one person make in an hour?",
            "Together <workers> pickers fill <parts> baskets. They need <hours> hours for it. What "
            "does one picker fill per hour, counted in baskets?",
            "<parts> bricks laid, <workers> masons, <hours> hours. Bricks per mason and hour?",
            "We were <workers> kids and we all folded paper stars at the same speed. After <hours> hours there were <parts> stars. How many stars did one kid fold in one hour?",
            "Find the mean output per person per hour when <workers> persons produce <parts> articles in <hours> hours.",
            "How many calls does one telephone agent take hourly, on average, in an office where <workers> agents take <parts> calls during <hours> hours?",
            "The harvest of <parts> melons was brought in within <hours> hours, and <workers> hands, each as quick as the other, took part. How many melons did a single hand bring in per hour?",
            "The bakery smells of cinnamon from <hours> hours of work. In this time <workers> ovens of the same kind have turned out <parts> buns between them. What does one oven turn out in an hour?",
            "<workers> clerks stamp forms for <hours> hours and get through a pile of <parts>. At which hourly rate, in forms, does a clerk stamp if all are equally quick?",
            "A town sends out <workers> meter readers. After <hours> hours they have read <parts> meters altogether. On average, how many meters has each of them read per hour?",
        ),
        steps=("parts / (workers * hours)",),
        draw=derive(
            between(rate=(3, 18), people=(3, 12), time=(2, 9)),
            workers="people", parts="rate * people * time", hours="time",
        ),
    ),
    Problem(
        concept="days-for-an-order",
        phrasings=(
            "A machine makes <rate> parts per hour and runs <hours> hours per day. How many days "
            "does it need for <order> parts?",
            "An order of <order> chairs comes in. The workshop turns out <rate> chairs an hour and "
            "is open <hours> hours a day. In how many days is the order done?",
            "With <hours> hours of work a day and <rate> pots per hour, after how many days has "
            "<name> made <order> pots?",
            "How many days does it take to print <order> posters, printing <rate> in an hour for "
            "<hours> hours each day?",
            "<order> jars are to be filled. The line stands still at night and works <hours> hours "
            "daily; in each hour it fills <rate> jars. Find the days needed.",
            "Each day <name> folds boxes for <hours> hours, <rate> boxes an hour. For how many "
            "days will <order> boxes keep <name> busy?",
            "<order> bolts, <rate> bolts an hour, <hours> hours a day. Days?",
            "The factory must make <order> teddy bears. It makes <rate> bears in an hour and works <hours> hours every day. How many days until all the bears are made?",
            "Find the number of days required for <order> units at <rate> units per hour and <hours> working hours per day.",
            "How many days must a museum shop wait for <order> vases when the potter throws <rate> of them per hour and sits at the wheel <hours> hours daily?",
            "<hours> hours of every day, the rest going to lunch and talk, <name> addresses envelopes: <rate> in each hour. The pile has <order> envelopes. In how many days does it disappear?",
            "The elves are on strike, so one machine has to do it all. It wraps <rate> gifts an hour and may be on for <hours> hours a day. There are <order> gifts. How many days will it take?",
            "A nursery has to plant <order> saplings along the highway. Its crew sets <rate> saplings in an hour and is out for <hours> hours each day. What is the number of days the crew is out?",
            "A scanner digitizes an archive of <order> maps. It is used <hours> hours a day and takes in <rate> maps hourly. For how many days is it in use?",
        ),
        steps=("order / (rate * hours)",),
        draw=derive(
            between(rate=(8, 60, 2), hours=(5, 12), days=(3, 21)),
            rate="rate", hours="hours", order="rate * hours * days",
        ),
    ),
    Problem(
        concept="good-parts-without-the-faulty",
        phrasings=(
            "A machine makes <rate> screws per hour, and <bad>% of them are faulty. How many good "
            "screws does it make in <hours> hours?",
            "In <hours> hours, how many usable cups leave a factory that fires <rate> cups an hour "
            "and has to throw away <bad>% of them?",
            "<name> paints <rate> tiles an hour for <hours> hours. Later <bad>% of all the tiles "
            "are rejected. Find the number of tiles that are kept.",
            "Of the bulbs that come from a line, <bad>% do not light up. The line runs for <hours> "
            "hours and gives <rate> bulbs each hour. How many bulbs light up?",
            "A press runs <hours> hours at <rate> plates per hour. What number of plates can be "
            "sold if <bad>% are spoiled?",
            "<bad>% waste, <rate> bottles an hour, <hours> hours of work: how many bottles without "
            "a fault does a glassworks get?",
            "<hours> hours, <rate> plates an hour, <bad>% broken. Whole plates?",
            "The machine at the candy shop makes <rate> lollipops in an hour, but <bad>% of them come out crooked. How many straight ones does it make in <hours> hours?",
            "Find the number of sound articles in the output of <hours> hours at <rate> articles per hour when <bad>% of the output is defective.",
            "How many eggs go to market from <hours> hours of sorting <rate> eggs per hour if <bad>% are cracked and thrown out?",
            "A spam filter throws away <bad>% of what arrives. Over <hours> hours, <rate> messages arrive hourly. How many messages does the filter let through?",
            "The inspector has sharp eyes and no mercy. She finds fault with <bad>% of all the pencils made, and the plant makes <rate> an hour. Of those made in a shift of <hours> hours, how many get past her?",
            "Per hour <rate> peaches are picked, and <bad>% of all peaches turn out to be wormy. After <hours> hours of picking, how many peaches without worms are there?",
            "<name> pours wax candles, <rate> every hour for <hours> hours. It emerges that <bad>% of them have no wick. What number of candles do have one?",
        ),
        steps=("made = rate * hours", "made * (1 - bad / 100)"),
        draw=between("rate * hours * bad % 100 == 0", rate=(50, 600, 25), hours=(2, 12),
                     bad=[2, 3, 4, 5, 6, 8, 10, 12]),
    ),
    Problem(
        concept="pages-from-two-printers",
        phrasings=(
            "One printer does <first> pages per minute and another <second> pages per minute. How "
            "many pages do both print in <minutes> minutes?",
            "In <minutes> minutes, how many labels come from two machines that run side by side, "
            "one with <first> and one with <second> labels a minute?",
            "<name> folds <first> letters per minute, <friend> folds <second> per minute. Find how "
            "many letters they have folded together after <minutes> minutes.",
            "Two taps fill cans at the same time, <first> and <second> cans a minute. What is the "
            "number of cans filled after <minutes> minutes?",
            "For <minutes> minutes two belts bring rolls to the ovens: <first> rolls a minute on "
            "the left belt, <second> rolls a minute on the right one. How many rolls arrive?",
            "Through the north gate <first> visitors per minute enter a stadium, through the south "
            "gate <second>. What number of visitors enters within <minutes> minutes by both gates?",
            "Lane A <first> cars a minute, lane B <second> cars a minute. Cars through both in <minutes> minutes?",
            "I can pick <first> berries in a minute and my big sister can pick <second> in a minute. If we pick together for <minutes> minutes, how many berries do we have altogether?",
            "Find the joint output in <minutes> minutes of two sources that yield <first> and <second> units per minute.",
            "How many liters have run into a pool in <minutes> minutes from a hose that gives <first> liters a minute and a pipe that gives <second> liters a minute, both open all the while?",
            "For <minutes> minutes two scribes copy the same contract over and over at one table. The elder writes <second> words per minute, the younger <first>. What is the number of words written at the table?",
            "The market is in full swing and both cash desks are open. At one <first> coins fall into the drawer each minute, at the other <second>. How many coins have fallen, in total, when <minutes> minutes are over?",
            "Robot arms on two sides of a belt place screws: <second> screws per minute on the far side and <first> per minute on the near one. After <minutes> minutes, how many screws have been placed?",
            "A stadium empties through two tunnels. Through the one <first> fans leave each minute, and through the other <second>. Within <minutes> minutes, how many fans have left?",
        ),
        steps=("(first + second) * minutes",),
        draw=between("first != second", first=(8, 48), second=(6, 60), minutes=(4, 45)),
    ),
    Problem(
        concept="buckets-to-fill-a-barrel",
        phrasings=(
            "A barrel holds <capacity> liters. A bucket takes <bucket> liters. How many buckets of "
            "water fill the empty barrel?",
            "How many times must <name> empty a can of <bucket> liters into a trough of <capacity> "
            "liters until it is full?",
            "With a jug of <bucket> liters <name> fills a basin that has room for <capacity> "
            "liters. Find the number of jugs.",
            "<capacity> liters of water are carried away in pails, <bucket> liters in every pail. "
            "How many pails are carried?",
            "If one load of a small pump cart is <bucket> liters, what number of loads empties a "
            "cellar with <capacity> liters of water?",
            "An aquarium for <capacity> liters is dry. Water is brought in full pots of <bucket> "
            "liters. After how many pots is it full?",
            "Pool <capacity> liters, can <bucket> liters. Cans needed?",
            "My paddling pool is empty and it takes <capacity> liters. I can carry <bucket> liters in my pail each time I walk to the tap. How many times do I have to walk?",
            "Find how many measures of <bucket> liters exhaust a vessel containing <capacity> liters.",
            "How many cans of <bucket> liters, each one brimful, must be carried to a dry garden pond that takes <capacity> liters?",
            "A ladle lifts <bucket> liters out of the vat at a time. To empty the full vat of <capacity> liters, how many ladles must be lifted?",
            "The boat has sprung a leak and the captain is bailing with his hat, which is a large one: <bucket> liters go into it. The bilge holds <capacity> liters of sea. How many hats must go over the side before the bilge is dry?",
            "<capacity> liters of wine are ready in the cellar. They are drawn off into kegs that hold <bucket> liters apiece. What number of kegs is used?",
            "At every feeding an elephant sprays <bucket> liters over its back, drawn from a trough of <capacity> liters that nobody refills. After how many sprays is the trough used up?",
        ),
        steps=("capacity / bucket",),
        draw=derive(
            between(size=(4, 15, 0.5), count=(6, 48, 2)), capacity="size * count", bucket="size",
        ),
    ),
    Problem(
        concept="flow-from-two-readings",
        phrasings=(
            "A water meter shows <before> liters and, <minutes> minutes later, <after> liters. How "
            "many liters per minute flow through it?",
            "There were <before> liters in a tank. After <minutes> minutes of steady filling there "
            "are <after> liters. What does the tap give in liters per minute?",
            "<name> looks at a pool with <after> liters in it; <minutes> minutes ago it had "
            "<before> liters. Find the inflow in liters per minute.",
            "At how many liters a minute does a well fill up if the water in it grows from "
            "<before> liters to <after> liters within <minutes> minutes?",
            "In <minutes> minutes the content of a cistern rises to <after> liters from <before> "
            "liters. How much water, in liters, comes in each minute?",
            "Starting with <before> liters and ending with <after> liters, a pump fills a boiler "
            "evenly for <minutes> minutes. How many liters does it deliver per minute?",
            "<before> liters at first, <after> liters <minutes> minutes later. Inflow, liters per minute?",
            "There were <before> liters in our pool when I started the hose. I let it run for <minutes> minutes and then there were <after> liters. How many liters came out of the hose in one minute?",
            "Find the constant rate, in liters per minute, at which a volume increases from <before> to <after> liters in <minutes> minutes.",
            "How many liters of milk per minute does the milking hall deliver if the counter on the cooling tank goes from <before> to <after> liters in <minutes> minutes?",
            "The gauge of the oil store now says <after> liters. A delivery, which has been pouring evenly for <minutes> minutes, found <before> liters in it. How many liters of oil are poured each minute?",
            "Rain drums on the roof, and the gardener is glad. His barrel had <before> liters when it began; <minutes> minutes on, it has <after>. By how many liters did the barrel gain per minute?",
            "A gas pump's display stood at <before> liters for the day. While a bus was being served, <minutes> minutes long, it ran up to <after> liters. What was the flow per minute, in liters?",
            "A brewer lets water run in until <after> liters are in the kettle, which held <before> liters when the inlet was opened. The inlet is open for <minutes> minutes. State the liters let in per minute.",
        ),
        steps=("(after - before) / minutes",),
        draw=derive(
            between(level=(40, 600, 20), rate=(3, 30, 0.5), time=(4, 40, 2)),
            before="level", minutes="time", after="level + rate * time",
        ),
    ),
    Problem(
        concept="cubic-meters-per-hour-of-a-pump",
        phrasings=(
            "A pump moves <rate> liters per second. A cubic meter is a thousand liters. How many "
            "cubic meters does it move in an hour?",
            "How many cubic meters of water pass a sluice per hour at <rate> liters per second, if "
            "a thousand liters are a cubic meter?",
            "Each second <rate> liters run out of a spring. Counting a thousand liters for a cubic "
            "meter, find the cubic meters that run out in an hour.",
            "A fire engine throws <rate> liters of water in every second. With a thousand liters "
            "to the cubic meter, how many cubic meters has it thrown after one hour?",
            "Express a flow of <rate> liters per second in cubic meters per hour (a cubic meter "
            "has a thousand liters).",
            "For one hour a brook carries <rate> liters a second into a pond. By how many cubic "
            "meters of a thousand liters each does the pond grow?",
            "<rate> liters a second, a thousand liters per cubic meter. Cubic meters an hour?",
            "The waterfall in our park drops <rate> liters every second, and a box as big as a cubic meter holds a thousand liters. How many such boxes could it fill in one hour?",
            "Find the hourly delivery in cubic meters of a pipe that passes <rate> liters each second, one cubic meter being a thousand liters.",
            "How many cubic meters does a town draw from its lake in an hour if it draws <rate> liters per second and a thousand liters make one cubic meter?",
            "A fan blows <rate> liters of fresh air into a lab every second. Since a cubic meter is the same as a thousand liters, how many cubic meters of air does the lab receive per hour?",
            "The engineer has to explain the drain to the council, who think only in cubic meters, that is, in thousands of liters. The drain takes <rate> liters each second. What hourly figure does she give them?",
            "One hour after the lock gates were opened, the water that had run through at <rate> liters a second was measured in cubic meters of a thousand liters each. What was the result?",
            "Beneath a dam <rate> liters seep out per second. A thousand liters count as a cubic meter. What is the seepage of an hour, in cubic meters?",
        ),
        steps=("rate * 3600 / 1000",),
        draw=between(rate=(2, 60, 0.5)),
    ),
    Problem(
        concept="fuel-per-hundred-km",
        phrasings=(
            "<vehicle> burns <liters> liters of fuel on <distance> km. How many liters is that per "
            "hundred km?",
            "After <distance> km <name> has used <liters> liters. Find the fuel used for each "
            "hundred km, in liters.",
            "With <liters> liters of diesel a truck got <distance> km far. What is its use of "
            "diesel in liters for a hundred km?",
            "How many liters does a car need for a hundred km if it needs <liters> liters for "
            "<distance> km?",
            "The tank was filled up with <liters> liters after a trip of <distance> km, and was "
            "full before it too. Give the consumption in liters per hundred km.",
            "On a way of <distance> km, <liters> liters of petrol are gone. At the same rate, how "
            "much petrol in liters goes into a hundred km?",
            "<distance> km driven, <liters> liters used. Liters per hundred km?",
            "Our car drank <liters> liters on the way to Grandma, and the way is <distance> km. How many liters does it drink for a hundred km?",
            "Find the consumption, in liters for each hundred km, of an engine that needs <liters> liters to move its vehicle <distance> km.",
            "How many liters of mix does a delivery scooter need for a hundred km if it needs <liters> liters for <distance> km?",
            "The company pays for fuel by the hundred km. <name> hands in <liters> liters for <distance> km. What number of liters for a hundred km goes into the form?",
            "The salesman promised a miracle of thrift. Well: <distance> km after it was filled to the brim, the van took <liters> liters to be brimful again. How many liters did it use on every hundred km?",
            "<liters> liters of diesel carried the camper over <distance> km of mountain road. On average, how many liters did a hundred km of this road take?",
            "A ship's boy notes the oil burned between two ports: <liters> liters. The ports are <distance> km apart. At this rate, how many liters would burn on a leg of a hundred km?",
        ),
        steps=("liters / distance * 100",),
        draw=derive(
            between(use=(4, 14, 0.5), km=(120, 900, 20)), liters="use * km / 100", distance="km",
        ),
    ),
    Problem(
        concept="fuel-left-after-a-trip",
        phrasings=(
            "A car has <tank> liters in its tank and uses <use> liters per hundred km. How many "
            "liters are left after <distance> km?",
            "<name> starts with <tank> liters of petrol and drives <distance> km at <use> liters "
            "for every hundred km. How much petrol in liters remains?",
            "Using <use> liters on each hundred km, what does a van still have in its tank, in "
            "liters, when it left with <tank> liters and went <distance> km?",
            "A trip of <distance> km lies behind a truck that needs <use> liters of fuel to go a "
            "hundred km. At the start the gauge read <tank> liters. Find the liters that it reads "
            "now.",
            "How many liters remain from <tank> liters of fuel after <distance> km, if a hundred "
            "km cost <use> liters?",
            "For a hundred km a motorhome takes <use> liters. After a tour of <distance> km, for "
            "which it was filled with <tank> liters and never again, what is left in liters?",
            "Start <tank> liters, <use> liters per hundred km, <distance> km. Liters remaining?",
            "We had <tank> liters in the car when we left. The car needs <use> liters to go a hundred km and we went <distance> km. How many liters do we have now?",
            "Find the content in liters of a tank that held <tank> liters, after <distance> km at a consumption of <use> liters per hundred km.",
            "How much petrol, in liters, will the thief find in the car he stole, if the owner put in <tank> liters, then drove <distance> km, and the car takes <use> liters to the hundred km?",
            "<distance> km are on the trip counter. A hundred of them cost <use> liters, and when the counter was set to zero there were <tank> liters on board. How many liters are on board at present?",
            "A road marker sprays a white line and hums along. Each hundred km of line takes <use> liters of thinner. From a drum of <tank> liters, how much thinner in liters is left over once <distance> km are sprayed?",
            "The expedition's jeep is given <tank> liters at the base. Its camp is <distance> km further on, and every hundred km of desert swallow <use> liters. With how many liters does the jeep roll into the camp?",
            "At a rate of <use> liters a hundred km, a rented van did <distance> km before it was handed in. It had been handed out with <tank> liters. What amount in liters did the next customer take over?",
        ),
        steps=("tank - distance * use / 100",),
        draw=between("tank > distance * use / 100", tank=(35, 80), use=(4, 14, 0.5),
                     distance=(50, 600, 10)),
    ),
    Problem(
        concept="km-per-liter",
        phrasings=(
            "<vehicle> goes <distance> km on <liters> liters of fuel at $<price> per liter. How "
            "many km per liter does it go?",
            "<name> buys <liters> liters of petrol for $<price> a liter and gets <distance> km far "
            "with them. Find the km for each liter.",
            "At a fuel price of $<price> per liter, a scooter used up <liters> liters on "
            "<distance> km. How many km did it do on one liter?",
            "How far does a tractor get with a single liter, in km, if <liters> liters at $<price> "
            "each are enough for <distance> km?",
            "A road of <distance> km takes <liters> liters of diesel, which costs $<price> a "
            "liter. What is the mean number of km that a liter lasts?",
            "Fuel is sold at $<price> per liter. For <distance> km a van burns <liters> liters of "
            "it. What distance in km does it cover per liter?",
            "<liters> liters, <distance> km, $<price> a liter. Km per liter?",
            "Dad put <liters> liters in the car and paid $<price> for each one. We drove <distance> km until all of it was gone. How many km did we get out of one liter?",
            "Find the mean distance in km traveled on one liter by a machine that uses <liters> liters, priced at $<price> each, over <distance> km.",
            "How many km does a mail scooter get on one liter of mix, sold at $<price> a liter, if <liters> liters of it last for <distance> km?",
            "A moped came home after <distance> km with an empty tank. Into this tank had gone <liters> liters, for which the pump asked $<price> per liter. How far, in km, did a liter take the moped?",
            "Never mind the price, says the boat owner, who pays $<price> for every liter. What he brags about is that <liters> liters last him for <distance> km. How many km does his boat travel on a liter?",
            "Two facts are on the receipt, $<price> per liter and <liters> liters; the third is on the dashboard, <distance> km, driven with just this fuel. On average, how many km came from each liter?",
            "The rally goes to the car with the most km to the liter. One car covers <distance> km and burns <liters> liters of the organizer's fuel, which costs $<price> a liter. With how many km to the liter does it enter the list?",
        ),
        steps=("distance / liters",),
        draw=derive(
            between(each=(8, 24, 0.5), count=(6, 40, 2), cost=(1.2, 2.4, 0.05)),
            distance="each * count", liters="count", price="cost",
        ),
        distractors=("price",),
    ),
    Problem(
        concept="cost-to-fill-up",
        phrasings=(
            "A tank takes <full> liters and has <inside> liters left after <km> km of driving. A "
            "liter costs $<price>. What does it cost to fill the tank up?",
            "Fuel is $<price> per liter. <name> has driven <km> km, and of the <full> liters that "
            "the tank holds <inside> liters are still there. How much money does a full tank cost "
            "now?",
            "With <inside> liters in a tank for <full> liters, <name> stops after <km> km and "
            "fills it to the top at $<price> a liter. Find the amount to be paid.",
            "After a tour of <km> km a camper still has <inside> liters. The tank is made for "
            "<full> liters. What must be paid at $<price> for each liter to have it full again?",
            "How much does <name> pay at a pump that asks $<price> per liter, filling up a tank of "
            "<full> liters in which <inside> liters remain when <km> km are done?",
            "The counter says <km> km and the gauge <inside> liters. Up to <full> liters go into "
            "the tank. At a price of $<price> for the liter, what is the bill for filling it "
            "completely?",
            "Tank size <full> liters, still in it <inside> liters, $<price> a liter, <km> km driven. Price of filling up?",
            "We drove <km> km. Our tank can hold <full> liters and it still has <inside> in it. Mom wants it full, and one liter is $<price>. How much does she have to pay?",
            "Find the cost of raising the content of a tank from <inside> liters to its capacity of <full> liters at $<price> per liter, after a run of <km> km.",
            "How many dollars will the farmer spend to make the oil tank full, which has room for <full> liters and has <inside> liters in it, when a truck comes <km> km to bring oil at $<price> per liter?",
            "At $<price> a liter <name> asks the attendant to top up the bus. The bus has come <km> km. It can store <full> liters, of which <inside> are unused. What does the attendant charge?",
            "The rental firm is friendly until the car comes back. It went out brimful with <full> liters and returns, <km> km later, with <inside>. What is missing is billed at $<price> per liter. What is on the bill?",
            "<inside> liters of syrup are at the bottom of a vat for <full> liters, and <km> km away a mill sells syrup by the liter, for $<price>. What sum buys enough to fill the vat to the rim?",
            "A yacht reaches port after <km> km with <inside> liters of diesel, though its tanks would hold <full>. Diesel costs $<price> per liter on the quay. How much money makes the tanks full?",
        ),
        steps=("(full - inside) * price",),
        draw=between("inside < full", full=(40, 80, 5), inside=(4, 30), price=(1.2, 2.4, 0.1),
                     km=(150, 700, 10)),
        distractors=("km",),
    ),
    Problem(
        concept="hours-a-generator-runs",
        phrasings=(
            "A generator burns <rate> liters per hour. How many hours does it run on <tank> "
            "liters?",
            "With <tank> liters of oil in store, for how many hours can a stove be heated that "
            "takes <rate> liters of oil every hour?",
            "<name> has <tank> liters of fuel for a mower. The mower needs <rate> liters for an "
            "hour of mowing. Find the hours of mowing.",
            "How long in hours does a motor pump work on <tank> liters if an hour of pumping costs "
            "<rate> liters?",
            "Every hour <rate> liters leak out of a drum with <tank> liters in it. After how many "
            "hours is the drum empty?",
            "An engine is fed from a tank of <tank> liters and swallows <rate> liters each hour. "
            "In how many hours does the full tank run dry?",
            "<tank> liters of gas, <rate> liters an hour. Hours?",
            "My fountain splashes away <rate> liters every hour and I put <tank> liters in it. How many hours can it splash?",
            "Find the time in hours in which <tank> liters are used up at a constant <rate> liters per hour.",
            "For how many hours can a field kitchen stay lit on a supply of <tank> liters of fuel used at <rate> liters an hour?",
            "An oil lamp for a church is made to hold <tank> liters. Its big flame takes <rate> liters in an hour. After how many hours has a sexton to fill it again?",
            "Coffee keeps the newsroom alive. It goes through <rate> liters each hour, and the urn in the corner was filled with <tank> liters. In how many hours will there be panic?",
            "Each hour <rate> liters of spray go onto the orchard. The tractor pulls a tank with <tank> liters. For how many hours of spraying is that enough?",
            "An ice statue drips away, losing <rate> liters of water an hour. If all of it makes <tank> liters of water, how many hours go by until nothing of the statue is left?",
        ),
        steps=("tank / rate",),
        draw=derive(
            between(each=(1.2, 6, 0.2), time=(4, 30)), rate="each", tank="each * time",
        ),
    ),
    Problem(
        concept="fuel-cost-per-km",
        phrasings=(
            "A car uses <use> liters of fuel per hundred km. If a liter is sold at $<price>, find "
            "the fuel cost of one km.",
            "At $<price> per liter and <use> liters to a hundred km, how much money goes into each "
            "km?",
            "<name> pays $<price> for a liter of petrol. The car of <name> needs <use> liters for "
            "a hundred km. Find the cost of the petrol per km.",
            "What is the price of driving a single km when a hundred km take <use> liters and each "
            "liter is sold for $<price>?",
            "For every hundred km a lorry swallows <use> liters. Diesel is at $<price> a liter. "
            "How much must be counted for the diesel of a km?",
            "Fuel price: $<price> a liter; consumption: <use> liters on a hundred km. How much "
            "does a km cost in fuel alone?",
            "<use> liters per hundred km, $<price> a liter. Fuel cost of a km?",
            "Our car needs <use> liters to go a hundred km, and one liter costs $<price>. How much does it cost us to go just one km?",
            "Find the expense in dollars per km of an engine burning <use> liters per hundred km of a fuel sold at $<price> a liter.",
            "How much must a courier add to the fee for each km to get back his petrol, which costs $<price> a liter and of which he uses <use> liters on a hundred km?",
            "The bus line pays $<price> for every liter of diesel. On a hundred km of its route <use> liters are burned. What does one km of the route cost the line in diesel?",
            "The uncle with the old convertible never dares to work it out, so do it for him: a liter is $<price>, and the beast swallows <use> liters every hundred km. How many dollars vanish per km?",
            "When a taxi goes a hundred km, <use> liters leave its tank, each worth $<price>. What is the worth of the fuel that leaves it in one km?",
            "A line painter needs <use> liters of paint for a hundred km of road edge. Paint is billed at $<price> per liter. How much does the paint for a km of edge come to?",
        ),
        steps=("use * price / 100",),
        draw=between(use=(4, 32, 0.5), price=(1.2, 2.4, 0.05)),
    ),
    Problem(
        concept="candle-length-after-burning",
        phrasings=(
            "A candle is <length> cm long and loses <rate> cm per hour while it burns. How long is "
            "it after <hours> hours of burning, in cm?",
            "How many cm of a candle are left if it had <length> cm, burns for <hours> hours and "
            "gets <rate> cm shorter in each of them?",
            "<name> lights a candle of <length> cm. Every hour eats up <rate> cm of it. Find the "
            "cm that remain after <hours> hours.",
            "After <hours> hours, how high in cm does the water of a trough stand that was "
            "<length> cm deep and sinks by <rate> cm an hour?",
            "Snow melts by <rate> cm an hour. It lies <length> cm deep at first. What depth in cm "
            "is left when it has melted for <hours> hours?",
            "For <hours> hours the crayon of an artist is in use, and <rate> cm of it are worn off "
            "per hour. It measured <length> cm when new. What is its length in cm now?",
            "Rope <length> cm, frayed by <rate> cm per hour, <hours> hours. Remaining cm?",
            "My snowman is <length> cm tall. The sun makes him <rate> cm smaller every hour. How many cm tall is he after <hours> hours?",
            "Find the height in cm of a column of <length> cm that diminishes by <rate> cm per hour during <hours> hours.",
            "How deep in cm is the puddle on the court when play begins, if it was <length> cm deep <hours> hours before and dried up at <rate> cm an hour?",
            "For <hours> hours incense smolders in a temple. The stick was <length> cm when it was lit, and each hour turns <rate> cm of it into ash. How many cm have not turned into ash?",
            "Low tide is the time for digging clams, and everybody waits for it with a rake. The sea at the jetty falls by <rate> cm each hour from a depth of <length> cm. What depth in cm does it have <hours> hours on?",
            "A grindstone takes <rate> cm per hour off a steel bar. The bar goes in <length> cm long and comes out <hours> hours later. With what length in cm does it come out?",
            "An hour of writing shortens a piece of chalk by <rate> cm. <name> takes a new piece of <length> cm and writes for <hours> hours in all. How much of the piece, in cm, does <name> put back?",
        ),
        steps=("length - rate * hours",),
        draw=between("length > rate * hours + 1", length=(14, 30), rate=(0.5, 3, 0.1),
                     hours=(2, 9)),
    ),
)
