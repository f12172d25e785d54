"""Families about clock times, opening hours and appointments."""

from random import Random
from typing import Any

from training.corpus.draw import distinct, several_integers, size
from training.corpus.family import Family


def clock(rng: Random, first: int = 0, last: int = 1439) -> str:
    """A time HH:MM between two minutes of the day."""
    minute = rng.randint(first, last)
    return f"{minute // 60:02d}:{minute % 60:02d}"


def ordered_meetings(rng: Random) -> Any:
    """Meetings of a day one after another, some without a gap."""
    meetings, hour = [], 7
    for _ in range(size(rng, 1, 4)):
        if hour > 18:
            break
        start = hour + rng.choice((0, 1, 2, 3, 4))
        hour = start + rng.randint(1, 2)
        meetings.append((start, hour))
    return (meetings,)


FAMILIES = (
    Family(
        concept="add-minutes-to-clock",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to add <k> minutes to a time 'HH:MM' on a 24-hour clock, wrapping "
            "after midnight.",
            "Write a python function to move a 24-hour 'HH:MM' time forward by <k> minutes and "
            "return it in the same format.",
            "Given a time as 'HH:MM', return the time <k> minutes later, also as 'HH:MM' (00 to "
            "23 hours).",
            "What does a 24-hour clock show <k> minutes after the given 'HH:MM'?",
            "Return the clock time, two digits each for hour and minute, that comes <k> minutes "
            "after the given one; past 23:59 it starts at 00:00.",
            "A train leaves at 'HH:MM' and arrives <k> minutes later; return the arrival as "
            "'HH:MM', maybe on the next day.",
        ),
        names=("add_minutes", "later", "time_after", "arrival_time"),
        solutions=("""\
def <f>(time):
    hours, minutes = map(int, time.split(":"))
    total = (hours * 60 + minutes + <k>) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"
""", """\
from datetime import datetime, timedelta

def <f>(time):
    moment = datetime.strptime(time, "%H:%M") + timedelta(minutes=<k>)
    return moment.strftime("%H:%M")
"""),
        inputs=lambda rng, k: (rng.choice((clock(rng), clock(rng, 1300))),),
        parameters=lambda rng: {"k": rng.choice((15, 30, 45, 50, 75, 90, 100, 150))},
    ),
    Family(
        concept="minutes-between-clock-times",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to count the minutes from one 'HH:MM' time to the next occurrence "
            "of another, which may be on the following day.",
            "Write a python function to find how many minutes pass from start to end ('HH:MM', "
            "24 hours); an end before the start is on the next day.",
            "Given two 24-hour times 'HH:MM', return the minutes from the first to the second; "
            "if the second is earlier, it is tomorrow's. Equal times give 0.",
            "How long, in minutes, does a shift from 'HH:MM' to 'HH:MM' last if it may run past "
            "midnight? Equal times mean 0.",
            "Return the duration in minutes between two clock times, crossing midnight when the "
            "end is smaller than the start.",
            "I fall asleep at one 'HH:MM' time and wake up at another within 24 hours; how many "
            "minutes did I sleep?",
        ),
        more_phrasings=(
            "Write a function to get the minutes from one 'HH:MM' to another, past midnight if the second is earlier; 0 if equal.",
            "Write a python function to subtract a first 24-hour clock time from a second, as strings 'HH:MM', modulo the 1440 minutes of a day.",
            "Given a start and an end as 'HH:MM', return how many minutes the clock needs to get from the former to the latter, always less than a full day.",
            "How many minutes after the first time of day, written like '22:15', is the second one reached for the first time, 0 if they are the same?",
            "Minutes forward from one 24-hour time to another.",
            "I look at my watch when the train leaves and when it arrives, less than a day later, perhaps after midnight; both times are like '23:40'; how many minutes was I on the train?",
            "The residue in 0..1439 of (end - start) modulo 1440, both being 'HH:MM' times converted to minutes after midnight.",
            "'23:50' to '00:10' is 20, '00:10' to '23:50' is 1420, and '08:00' to '08:00' is 0, for one only ever goes forwards in time.",
        ),
        names=("minutes_between", "duration", "shift_length", "minutes_until"),
        solutions=("""\
def <f>(start, end):
    h1, m1 = map(int, start.split(":"))
    h2, m2 = map(int, end.split(":"))
    return (h2 * 60 + m2 - h1 * 60 - m1) % 1440
""", """\
def <f>(start, end):
    a = int(start[:2]) * 60 + int(start[3:])
    b = int(end[:2]) * 60 + int(end[3:])
    if b < a:
        b += 24 * 60
    return b - a
"""),
        inputs=lambda rng: (clock(rng), clock(rng)),
    ),
    Family(
        concept="twelve-hour-to-twenty-four",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to convert a 12-hour time such as '3:05 PM' to the 24-hour form "
            "'HH:MM'.",
            "Write a python function to turn times like '12:30 AM' into 24-hour text with "
            "two-digit hours ('00:30').",
            "Given a time with AM or PM after a space, return it as 'HH:MM' on a 24-hour clock.",
            "What is a time like '11:45 PM' or '7:00 AM' in 24-hour notation with two digits "
            "for the hour?",
            "Return the 24-hour 'HH:MM' version of an 'h:MM AM' or 'h:MM PM' text; 12 AM is "
            "hour 00 and 12 PM hour 12.",
            "My schedule says '1:15 PM' and I need '13:15': translate 12-hour times to 24-hour "
            "ones, two digits for the hour.",
        ),
        more_phrasings=(
            "Write a function to rewrite an AM/PM time like '4:20 PM' as 24-hour 'HH:MM'.",
            "Write a python function to change the notation of a clock time with AM or PM behind it to that of a digital clock running from 00:00 to 23:59.",
            "Given text such as '12:05 AM' (hour, colon, minutes, space, half of the day), return the hour on the 24-hour clock with two digits, a colon, and the minutes.",
            "How does '9:08 PM', or another time with AM or PM after a space, look in the form 'HH:MM' with hours from 00 to 23?",
            "12-hour AM/PM time to 'HH:MM'.",
            "In America they say '6:45 PM', my train timetable says '18:45'; turn their way into mine, where the hour always has two digits and midnight is 00.",
            "A conversion of 'h:MM AM' and 'h:MM PM' to 'HH:MM', with h taken modulo 12, increased by 12 for PM, and padded to two digits.",
            "'12:00 PM' is '12:00', '12:00 AM' is '00:00', '1:30 AM' is '01:30' and '1:30 PM' is '13:30'; do likewise with any such time.",
        ),
        names=("to_24_hour", "convert_time", "to_military", "from_am_pm"),
        solutions=("""\
def <f>(time):
    clock, half = time.split()
    hour, minute = clock.split(":")
    hour = int(hour) % 12
    if half == "PM":
        hour += 12
    return f"{hour:02d}:{minute}"
""", """\
from datetime import datetime

def <f>(text):
    return datetime.strptime(text, "%I:%M %p").strftime("%H:%M")
"""),
        inputs=lambda rng: (
            f"{rng.choice((12, rng.randint(1, 12)))}:{rng.randint(0, 59):02d} "
            + rng.choice(("AM", "PM")),
        ),
    ),
    Family(
        concept="twenty-four-hour-to-twelve",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to convert a 24-hour time 'HH:MM' to a 12-hour one like '3:05 "
            "PM', without a leading zero for the hour.",
            "Write a python function to write a 24-hour 'HH:MM' time with AM or PM: '00:30' "
            "becomes '12:30 AM' and '15:05' becomes '3:05 PM'.",
            "Given 'HH:MM' from 00:00 to 23:59, return the time in the form 'h:MM AM' or 'h:MM "
            "PM', the hour from 1 to 12 unpadded.",
            "How is a 24-hour time said with AM and PM? Give hour (no leading zero), colon, "
            "minutes, a space and AM or PM.",
            "Return the am/pm form of a 24-hour clock time, in capitals, like '12:00 PM' for "
            "noon and '9:15 AM' in the morning.",
            "I have times like '18:40' and want '6:40 PM', with hour 0 shown as 12 AM and no "
            "zero in front of the hour.",
        ),
        names=("to_12_hour", "to_am_pm", "twelve_hour", "format_am_pm"),
        solutions=("""\
def <f>(time):
    hour, minute = time.split(":")
    hour = int(hour)
    half = "AM" if hour < 12 else "PM"
    return f"{hour % 12 or 12}:{minute} {half}"
""", """\
def <f>(time):
    hour = int(time[:2])
    half = "AM"
    if hour >= 12:
        half = "PM"
    if hour > 12:
        hour -= 12
    if hour == 0:
        hour = 12
    return str(hour) + time[2:] + " " + half
"""),
        inputs=lambda rng: (rng.choice((clock(rng), clock(rng, 0, 59), clock(rng, 720, 779))),),
    ),
    Family(
        concept="is-shop-open",
        tags=("dates", "logic"),
        phrasings=(
            "Write a function to check whether a shop is open at a time 'HH:MM'; it opens at "
            "<low>:00 and closes at <high>:00, and at closing time it is already shut.",
            "Write a python function to test if a 24-hour 'HH:MM' time is from <low>:00 on and "
            "before <high>:00.",
            "Given a time 'HH:MM', return True if it lies in the opening hours <low>:00 "
            "(included) to <high>:00 (excluded).",
            "Is it open? The hours are <low>:00 up to but not including <high>:00, and the "
            "argument is 'HH:MM'.",
            "Return whether the 24-hour clock time falls at or after <low>:00 and strictly "
            "before <high>:00.",
            "A museum lets people in from <low>:00 until just before <high>:00. Can I enter at "
            "the given 'HH:MM'?",
        ),
        more_phrasings=(
            "Write a function to tell if 'HH:MM' is within opening hours, <low>:00 inclusive to <high>:00 exclusive.",
            "Write a python function to return True for a 24-hour time text that is not before <low>:00 and not yet <high>:00.",
            "Given the time as 'HH:MM', return whether a customer finds the door unlocked, which happens at <low>:00 sharp, and it is locked again at <high>:00 sharp.",
            "Can one shop at this 'HH:MM' time if the first customers get in at <low>:00 and at <high>:00 nobody may be in any more?",
            "Open-hours test: <low>:00 up to, not including, <high>:00.",
            "The sign on the door says <low> to <high>; my watch says, for example, '13:37'; may I go in? On the stroke of <low> yes, on the stroke of <high> no.",
            "A predicate on 'HH:MM' strings, true if and only if <low> <= hour < <high>.",
            "Closed, and so False, is every time earlier than <low>:00 and every time from <high>:00 on; all other 'HH:MM' times give True.",
        ),
        names=("is_open", "shop_open", "within_hours", "can_enter"),
        solutions=("""\
def <f>(time):
    hour = int(time[:2])
    return <low> <= hour < <high>
""", """\
def <f>(time):
    hours, minutes = time.split(":")
    total = int(hours) * 60 + int(minutes)
    return <low> * 60 <= total < <high> * 60
"""),
        inputs=lambda rng, low, high: (
            rng.choice(
                (f"{rng.choice((low, high)):02d}:00", clock(rng), clock(rng, low * 60, high * 60))
            ),
        ),
        parameters=lambda rng: {"low": rng.randint(7, 11), "high": rng.randint(16, 21)},
    ),
    Family(
        concept="greeting-for-hour",
        tags=("strings", "logic"),
        phrasings=(
            "Write a function to return 'Good morning' for hours below 12, 'Good afternoon' "
            "from 12 and 'Good evening' from 18 on (hours 0 to 23).",
            "Write a python function to pick a greeting by the hour (0-23): 'Good morning' "
            "before 12, 'Good afternoon' before 18, else 'Good evening'.",
            "Given the hour of the day from 0 to 23, return 'Good morning' (until 11), 'Good "
            "afternoon' (12 to 17) or 'Good evening' (18 to 23).",
            "Which greeting suits an hour? Up to 11 'Good morning', from 12 to 17 'Good "
            "afternoon', later 'Good evening'.",
            "Return 'Good morning', 'Good afternoon' or 'Good evening'; the afternoon begins at "
            "hour 12 and the evening at hour 18.",
            "My program should greet people by the hour: 'Good morning' from 0 to 11, 'Good "
            "afternoon' from 12 to 17, 'Good evening' after that.",
        ),
        more_phrasings=(
            "Write a function to pick 'Good morning' (hour under 12), 'Good afternoon' (12-17) or 'Good evening' (18 or later) for an hour of 0 to 23.",
            "Write a python function to say hello suitably for an hour of the 24-hour clock: the text is 'Good evening' from 18, 'Good afternoon' from 12 and before that 'Good morning'.",
            "Given an hour between 0 and 23, compare it with 12 and 18 and return 'Good morning' when below both, 'Good afternoon' when only below 18, 'Good evening' when below neither.",
            "What does a polite doorman say at this hour (0-23), 'Good morning' up to and including 11, 'Good afternoon' up to and including 17, or 'Good evening'?",
            "Greeting text by hour, switching at 12 and 18.",
            "Noon makes it 'Good afternoon', six in the evening makes it 'Good evening', midnight makes it 'Good morning' again; the clock shows this hour, 0 to 23; what shall I say?",
            "A step function of the hour h in 0..23: 'Good morning' for h < 12, 'Good afternoon' for 12 <= h < 18, 'Good evening' for h >= 18.",
            "0 and 11 give 'Good morning', 12 and 17 give 'Good afternoon', 18 and 23 give 'Good evening'.",
        ),
        names=("greeting", "greet", "greeting_for", "good_day"),
        solutions=("""\
def <f>(hour):
    if hour < 12:
        return "Good morning"
    if hour < 18:
        return "Good afternoon"
    return "Good evening"
""", """\
def <f>(hour):
    part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    return "Good " + part
"""),
        inputs=lambda rng: (rng.choice((rng.randint(0, 23), rng.choice((11, 12, 17, 18)))),),
    ),
    Family(
        concept="clock-strikes",
        tags=("numbers", "simulation"),
        phrasings=(
            "Write a function to count the strokes of a clock that strikes once per hour shown "
            "(1 to 12) from hour a to hour b of a 24-hour day, both included.",
            "Write a python function to add up the strokes of a striking clock from hour a to "
            "hour b (0 to 23, inclusive); it strikes 1 to 12 times, 12 at midnight and noon.",
            "Given two hours of the day, 0 <= a <= b <= 23, return how often a 12-hour clock "
            "strikes in all at the full hours a, a + 1, ..., b.",
            "How many times does the bell ring from hour a to hour b inclusive, if at 3 and at "
            "15 it rings 3 times and at 0 and at 12 it rings 12 times?",
            "Return the total strokes for the hours a to b of one day, where each hour h gives "
            "h % 12 strokes, or 12 if that is 0.",
            "A church clock strikes the hour on a 12-hour dial. Count its strokes from a "
            "o'clock to b o'clock (24-hour numbers, ends included).",
        ),
        names=("clock_strikes", "count_strokes", "bell_rings", "strokes"),
        solutions=("""\
def <f>(a, b):
    return sum(h % 12 or 12 for h in range(a, b + 1))
""", """\
def <f>(start, end):
    total = 0
    for hour in range(start, end + 1):
        strokes = hour % 12
        if strokes == 0:
            strokes = 12
        total += strokes
    return total
"""),
        inputs=lambda rng: tuple(sorted((rng.randint(0, 23), rng.randint(0, 23)))),
    ),
    Family(
        concept="latest-clock-time",
        tags=("dates", "searching"),
        phrasings=(
            "Write a function to find the latest time in a list of texts such as '9:05' or "
            "'14:30', without leading zeros for the hour.",
            "Write a python function to return the last time of the day among 24-hour strings "
            "'h:MM' (the hour is not zero-padded).",
            "Given a non-empty list of times like ['8:15', '10:00'], return the one that is "
            "latest in the day.",
            "Which of the listed clock times, written 'h:MM' in 24 hours, comes last?",
            "Return the maximal time of a list of 'h:MM' strings, compared as times and not as "
            "text.",
            "I have departure times like '7:50' and '12:10' as strings and want the final one "
            "of the day.",
        ),
        more_phrasings=(
            "Write a function to get the latest of some 24-hour times like '8:15' and '17:40', hours unpadded.",
            "Write a python function to compare strings of hour and minute by the time of day they mean, not letter by letter ('9:00' is before '10:00'), and return the greatest of the list.",
            "Given a non-empty list of 'h:MM' texts whose hour has one or two digits, return the text of the moment nearest to the end of the day.",
            "At which of these times, written without a leading zero like '6:30', is it latest in the day?",
            "Latest 'h:MM' time in a list.",
            "My bus timetable reads '7:05', '11:50', '21:15' and so on, in any order; which is the last bus of the day, written as in the list?",
            "The maximum of a non-empty list of 'h:MM' strings (24-hour clock) under chronological order, returned in its original form.",
            "['9:59', '10:01'] gives '10:01', although as plain text the other one would come later in the alphabet.",
        ),
        names=("latest_time", "last_time", "latest", "final_departure"),
        solutions=("""\
def <f>(times):
    return max(times, key=lambda t: int(t.replace(":", "")))
""", """\
def <f>(times):
    def minutes(time):
        hour, minute = time.split(":")
        return int(hour) * 60 + int(minute)
    return max(times, key=minutes)
""", """\
def <f>(times):
    latest, most = "", -1
    for time in times:
        hour, minute = map(int, time.split(":"))
        if hour * 60 + minute > most:
            latest, most = time, hour * 60 + minute
    return latest
"""),
        inputs=lambda rng: (
            [clock(rng, 300, 900).removeprefix("0") for _ in range(rng.randint(2, 5))],
        ),
    ),
    Family(
        concept="free-hours-of-workday",
        tags=("lists", "numbers"),
        phrasings=(
            "Write a function to count the free hours of a working day from <low> to <high> "
            "o'clock, given meetings (start, end) in that time that do not overlap.",
            "Write a python function to return how many hours between <low> and <high> are not "
            "taken by the (start, end) meetings of a list; they lie within and never overlap.",
            "Given non-overlapping meetings as (start, end) hours within <low> to <high>, "
            "return the number of hours without a meeting.",
            "How many hours remain free on a day that lasts from <low> to <high> o'clock when "
            "the listed (start, end) meetings, none overlapping, take place?",
            "Return <high> - <low> minus the total length of the meetings, a list of (start, "
            "end) hours.",
            "I work from <low> to <high> and have separate meetings as (start, end) tuples; how "
            "many hours are left for other work?",
        ),
        more_phrasings=(
            "Write a function to get the unbooked hours between <low> and <high>, given separate (start, end) meetings inside.",
            "Write a python function to take the lengths of some disjoint meetings, (start, end) in hours and all between <low> and <high>, off the length of that working day.",
            "Given the day's appointments as (from, to) hours, none overlapping another and none outside <low> to <high>, return how many hours of the day are not booked.",
            "How much time, in hours, does a worker who is there from <low> to <high> have apart from the listed meetings (start, end), which lie in that time and do not overlap?",
            "Hours from <low> to <high> not spent in meetings.",
            "I'm at my desk from <low> until <high> o'clock, but have to leave it for these meetings, each with a beginning and an end, never two at once; for how many hours am I really at my desk?",
            "The measure of the interval [<low>, <high>] minus that of the disjoint subintervals (start, end) listed.",
            "Without meetings the answer is the full day from <low> to <high>; each (start, end) in the list, all of them inside the day and apart from each other, reduces it by its own length.",
        ),
        names=("free_hours", "hours_left", "free_time", "unbooked_hours"),
        solutions=("""\
def <f>(meetings):
    return <high> - <low> - sum(end - start for start, end in meetings)
""", """\
def <f>(meetings):
    free = <high> - <low>
    for start, end in meetings:
        free -= end - start
    return free
""", """\
def <f>(meetings):
    return sum(
        1 for hour in range(<low>, <high>)
        if not any(start <= hour < end for start, end in meetings)
    )
"""),
        inputs=lambda rng, low, high: (
            (lambda t: [(t[i], t[i + 1]) for i in range(0, len(t), 2)])(
                sorted(distinct(rng, low, high, 2 * size(rng, 1, 3)))
            ),
        ),
        parameters=lambda rng: {"low": rng.randint(7, 10), "high": rng.randint(16, 20)},
    ),
    Family(
        concept="longest-break-between-meetings",
        tags=("dates", "lists"),
        phrasings=(
            "Write a function to find the longest break between consecutive meetings (start, "
            "end) that are sorted and do not overlap; 0 if there is no break.",
            "Write a python function to return the greatest gap between the end of one meeting "
            "and the start of the next in a sorted list of (start, end) tuples, else 0.",
            "Given a sorted list of meetings (start, end) that do not overlap, return the "
            "length of the largest pause between two neighbours, 0 for fewer than two.",
            "How long is the longest free time between two meetings of a sorted, "
            "non-overlapping list of (start, end)? Give 0 when there is none.",
            "Return the maximum of next start minus end over neighbouring meetings; a list with "
            "one meeting or none gives 0.",
            "I have my meetings of the day in order as (start, end) hours; how many hours is my "
            "longest break between two of them (0 if none)?",
        ),
        more_phrasings=(
            "Write a function to get the biggest gap between successive meetings in a sorted, non-overlapping (start, end) list, 0 if there is none.",
            "Write a python function to subtract every meeting's end from the beginning of the next and return the highest difference; the (start, end) tuples are in order and disjoint, and fewer than two give 0.",
            "Given the meetings of a day, sorted and not overlapping, as (start, end), return how long the longest pause from one to the next is; meetings back to back leave none, i.e. 0.",
            "Between which neighbours in a sorted list of disjoint (start, end) meetings is there the most time, and how much is it, answering with the amount alone and 0 where no two meetings exist?",
            "Longest pause between consecutive sorted meetings, else 0.",
            "I run from meeting to meeting, they are listed in order with start and end, one never beginning before the other ends; how much time at most do I have for coffee in between? Before the first and after the last doesn't count.",
            "The maximum of start(i+1) - end(i) over a chronological list of disjoint intervals, with the default 0.",
            "[(8, 9), (11, 12), (15, 16)] gives 3, the time from 12 to 15; a single meeting or an empty list gives 0; the list is always in order and free of overlaps.",
        ),
        names=("longest_break", "longest_pause", "largest_gap", "max_break"),
        solutions=("""\
def <f>(meetings):
    return max((b[0] - a[1] for a, b in zip(meetings, meetings[1:])), default=0)
""", """\
def <f>(meetings):
    longest = 0
    for i in range(1, len(meetings)):
        pause = meetings[i][0] - meetings[i - 1][1]
        if pause > longest:
            longest = pause
    return longest
"""),
        inputs=ordered_meetings,
    ),
    Family(
        concept="time-in-other-zone",
        tags=("dates", "numbers"),
        phrasings=(
            "Write a function to convert an hour (0 to 23) from a time zone with one UTC offset "
            "to a zone with another, both in whole hours.",
            "Write a python function to find the hour of day elsewhere: arguments are the local "
            "hour 0-23, the own UTC offset and the other place's UTC offset.",
            "Given the hour, the UTC offset here and the UTC offset there, return the hour "
            "there, from 0 to 23.",
            "It is h o'clock in a zone at UTC+a. What is the hour, 0 to 23, at UTC+b? Arguments "
            "h, a, b.",
            "Return (hour - own offset + other offset) wrapped to 0..23.",
            "I call a friend in another zone: from my hour, my UTC offset and theirs, tell me "
            "their hour (24-hour clock).",
        ),
        more_phrasings=(
            "Write a python function to shift an hour of the day by the difference between a foreign and the local UTC offset, in whole hours, and wrap it at 24.",
            "Given the hour at home, home's hours ahead of UTC and the other place's hours ahead of UTC, in this order, return what hour from 0 to 23 it is at the other place.",
            "What hour of 0 to 23 do the clocks show in a city of a certain UTC offset (third argument) while they show this hour (first argument) in a place with another (second argument)?",
            "Hour of day converted between two UTC offsets.",
            "Here it is so many o'clock, and we are so many hours ahead of Greenwich; my aunt's country is so many ahead; how many o'clock is it at my aunt's, from 0 to 23? The numbers come in this order.",
            "The value (h - a + b) mod 24 for hour h, source offset a and target offset b, in hours relative to UTC.",
            "(23, 1, 3) gives 1, since two hours later it is past midnight, and (1, 0, -5) gives 20: the day may change but only the hour is returned.",
        ),
        names=("other_zone", "convert_hour", "hour_there", "zone_hour"),
        solutions=("""\
def <f>(hour, here, there):
    return (hour - here + there) % 24
""", """\
def <f>(hour, a, b):
    result = hour + b - a
    if result < 0:
        result += 24
    if result >= 24:
        result -= 24
    return result
"""),
        inputs=several_integers((0, 23), (-8, 4), (-4, 12)),
    ),
)
