"""Families about days, months, years and ages."""

from datetime import date, timedelta
from random import Random
from typing import Any

from training.corpus.draw import one_integer, size
from training.corpus.family import Family


def day(rng: Random, first: int = 1950, last: int = 2030) -> date:
    """Some day of those years."""
    return date(rng.randint(first, last), 1, 1) + timedelta(rng.randint(0, 364))


def iso(rng: Random, first: int = 2000, last: int = 2030) -> str:
    """Some day of those years as YYYY-MM-DD."""
    return day(rng, first, last).isoformat()


def birthday_and_day(rng: Random) -> Any:
    """A date of birth and a later day, often close to an anniversary."""
    born = date(rng.randint(1950, 1999), rng.randint(1, 12), rng.randint(2, 27))
    near = born.replace(year=rng.randint(2000, 2030)) + timedelta(rng.choice((-1, 0, 1, 40, -40)))
    return born.isoformat(), near.isoformat()


MONTHS = (
    "January February March April May June July August September October November December"
).split()


FAMILIES = (
    Family(
        concept="next-leap-year",
        tags=("dates",),
        phrasings=(
            "Write a function to find the first leap year after a given year (the given year "
            "itself does not count).",
            "Write a python function to return the next Gregorian leap year that is strictly "
            "later than the given one.",
            "Given a year, return the smallest leap year greater than it.",
            "Which year after y is the next one with a February 29?",
            "Return the earliest leap year that comes after the given year, not counting that "
            "year.",
            "I know the year and want the following leap year; if the year is a leap year "
            "itself, give the one after it.",
        ),
        more_phrasings=(
            "Write a function to get the first leap year later than a given year.",
            "Write a python function to search upwards from the year following the argument until a year has 366 days in the Gregorian calendar, and return it.",
            "Given a year, return the smallest greater one that is divisible by 4 but not by 100, or divisible by 400.",
            "When will it next be a leap year, this year not being taken into consideration?",
            "We are in this year; in which later year will there be a 29th of February again? Even if this year has one, I mean the one after.",
            "The minimum of the Gregorian leap years exceeding a given integer year.",
            "2096 leads to 2104, for 2100 is no leap year, and 2000 leads to 2004; a year never leads to itself.",
        ),
        names=("next_leap_year", "following_leap_year", "next_leap", "leap_year_after"),
        solutions=("""\
def <f>(year):
    year += 1
    while not (year % 4 == 0 and year % 100 != 0 or year % 400 == 0):
        year += 1
    return year
""", """\
import calendar

def <f>(year):
    year = year + 1
    while not calendar.isleap(year):
        year += 1
    return year
"""),
        inputs=one_integer(1890, 2110, 1896, 1996, 2000, 2096),
    ),
    Family(
        concept="count-leap-years-in-range",
        tags=("dates",),
        phrasings=(
            "Write a function to count the leap years from one year to another, both included.",
            "Write a python function to find how many Gregorian leap years there are between "
            "two years, inclusive.",
            "Given a first and a last year, return the number of leap years among them, ends "
            "included.",
            "How many years from start to end (both counted) have 366 days?",
            "Return how many February 29ths fall into the years first to last inclusive.",
            "I have two years, the earlier one first, and need the count of leap years in that "
            "span with both ends.",
        ),
        more_phrasings=(
            "Write a function to count leap years between two years, inclusive, the earlier given first.",
            "Write a python function to tell how many years with 366 days (Gregorian rules) there are from a first year up to and including a last.",
            "Given two years, test each from the former through the latter and return how many are divisible by 4 but not by 100, or by 400.",
            "How many years of a span, its first and last year belonging to it, are leap years?",
            "Number of Gregorian leap years in [first, last].",
            "Someone lived from the start of one year to the end of another; how many times did they see a 29th of February?",
            "The cardinality of the set of Gregorian leap years y with first <= y <= last.",
            "From 1896 to 1904 there are 2, since 1900 isn't one and both ends are; count likewise for any two years, the smaller one first.",
        ),
        names=("count_leap_years", "leap_years_between", "leap_years", "number_of_leap_years"),
        solutions=("""\
def <f>(first, last):
    count = 0
    for year in range(first, last + 1):
        if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
            count += 1
    return count
""", """\
import calendar

def <f>(start, end):
    return sum(calendar.isleap(y) for y in range(start, end + 1))
""", """\
from calendar import leapdays

def <f>(first, last):
    return leapdays(first, last + 1)
"""),
        inputs=lambda rng: (lambda y: (y, y + rng.randint(0, 60)))(
            rng.choice((1880, 1980, 2000)) + rng.randint(0, 20)
        ),
    ),
    Family(
        concept="century-of-year",
        tags=("dates", "numbers"),
        phrasings=(
            "Write a function to find the century of a year; 1901 to 2000 is the 20th.",
            "Write a python function to return the number of the century a year belongs to, "
            "where years 1 to 100 are century 1.",
            "Given a positive year, return its century: 2000 is in the 20th, 2001 in the 21st.",
            "In which century does a year lie? The first century ends with the year 100.",
            "Return the century number of a year; a year divisible by 100 still belongs to the "
            "old century.",
            "I need the century as an integer, with 1700 giving 17 and 1701 giving 18.",
        ),
        names=("century", "century_of", "year_to_century", "get_century"),
        solutions=("""\
def <f>(year):
    return (year + 99) // 100
""", """\
def <f>(year):
    if year % 100 == 0:
        return year // 100
    return year // 100 + 1
""", """\
def <f>(year):
    return (year - 1) // 100 + 1
"""),
        inputs=one_integer(1, 2400, 100, 101, 1900, 1901, 2000, 2001),
    ),
    Family(
        concept="month-name-of-number",
        tags=("dates", "lists"),
        phrasings=(
            "Write a function to return the English name of a month from its number, 1 being "
            "'January', or None for other numbers than 1 to 12.",
            "Write a python function to turn a month number into its full English name; None if "
            "it is not from 1 to 12.",
            "Given a number, return the month's name with a capital letter ('January' for 1), "
            "and None when no such month exists.",
            "What is month number n called in English? Numbers outside 1 to 12 give None.",
            "Return the name of the n-th month, 'January' to 'December', or None if n is out of "
            "range.",
            "I need month names in English for the numbers 1 to 12 and None for everything else.",
        ),
        more_phrasings=(
            "Write a function to get the full English month name for 1 to 12, capitalised, None otherwise.",
            "Write a python function to look up what the month with a given number is called in English ('January' is 1, 'December' 12), yielding None for an invalid number.",
            "Given an integer, return 'January', 'February' ... 'December' for 1, 2 ... 12 and None for any other.",
            "Which English month, spelt out with a capital, has this number in the calendar, None being the reply if no month has?",
            "Month number to English name, or None.",
            "They give me the month as a figure, the way it stands in a date; tell me its English name in full, like 'May' for 5, or None if there's no such month.",
            "The partial map 1 -> 'January', ..., 12 -> 'December', extended by None to all other integers.",
            "0 and 13 yield None, 1 yields 'January' and 12 yields 'December': name the month in English by counting through the year.",
        ),
        names=("month_name", "name_of_month", "get_month", "month_from_number"),
        solutions=("""\
def <f>(number):
    names = ["January", "February", "March", "April", "May", "June", "July",
             "August", "September", "October", "November", "December"]
    if 1 <= number <= 12:
        return names[number - 1]
    return None
""", """\
import calendar

def <f>(n):
    return calendar.month_name[n] if 1 <= n <= 12 else None
"""),
        inputs=lambda rng: (rng.choice((rng.randint(1, 12), rng.choice((0, 1, 12, 13)))),),
    ),
    Family(
        concept="month-number-of-abbreviation",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to return the number of a month (1 to 12) from the first three "
            "letters of its English name, in any case.",
            "Write a python function to turn a month abbreviation such as 'Jan' or 'dec' into "
            "its number from 1 to 12, ignoring case.",
            "Given an English three-letter month abbreviation in upper or lower case, return "
            "which month of the year it is, counted from 1.",
            "Which month number has an abbreviation like 'feb', 'Mar' or 'OCT'?",
            "Return 1 for 'jan', 2 for 'feb' and so on up to 12 for 'dec', whatever the case of "
            "the letters.",
            "I read dates with months written like 'Apr' or 'SEP' and need the month as a "
            "number, January being 1.",
        ),
        more_phrasings=(
            "Write a function to get 1 to 12 from an English three-letter month abbreviation, case ignored.",
            "Write a python function to find the place in the year of a month shortened to its first three English letters, whether in capitals or not.",
            "Given text such as 'SEP', 'Sep' or 'sep', return the number of that month, where jan is 1 and dec is 12.",
            "How many months into the year is the one abbreviated by these three English letters, in whichever case, January being 1?",
            "Three-letter month abbreviation to its number, case-insensitive.",
            "A stamp on the letter says something like 'Nov' or 'NOV'; which month is that as a figure from 1 to 12?",
            "The one-based index of the lower-cased argument in the sequence jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec.",
            "'apr' gives 4 and so does 'APR': three letters with which an English month name begins go in, in any mixture of cases, and the number used for the month in dates comes out.",
        ),
        names=("month_number", "number_of_month", "month_index", "parse_month"),
        solutions=("""\
def <f>(name):
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    return months.index(name.lower()) + 1
""", """\
def <f>(abbreviation):
    text = "janfebmaraprmayjunjulaugsepoctnovdec"
    return text.find(abbreviation.lower()) // 3 + 1
""", """\
from datetime import datetime

def <f>(name):
    return datetime.strptime(name, "%b").month
"""),
        inputs=lambda rng: (
            (lambda m: rng.choice((m, m.lower(), m.upper())))(rng.choice(MONTHS)[:3]),
        ),
    ),
    Family(
        concept="days-left-in-year",
        tags=("dates",),
        phrasings=(
            "Write a function to count the days left in the year after a date given as year, "
            "month, day; December 31 gives 0.",
            "Write a python function to find how many days of the year remain after the given "
            "day (year, month, day as integers), that day not counted.",
            "Given year, month and day, return the number of days from that date to December 31 "
            "of the same year.",
            "How many days come after a date within its year? January 1 of a common year gives "
            "364.",
            "Return how many days lie between the date (year, month, day) and the last day of "
            "its year, 0 on that last day.",
            "I want to know how many more days this year has after a given year, month and day.",
        ),
        more_phrasings=(
            "Write a function to count days remaining in the year after a date (year, month, day), the date not included.",
            "Write a python function to subtract a calendar date, passed as three integers, from December 31 of the same year and return the difference in days.",
            "Given year, month and day, return how many further days there are until the year is over, 0 for its last day.",
            "How many days are still to come in a year once the given day (year, month, day) is over?",
            "Days from a date to December 31 of its year.",
            "It's the evening of the given day, written as year, month, day; how many times will I wake up before the old year is done?",
            "The number of calendar dates strictly later than a given (year, month, day) that have the same year.",
            "(2023, 12, 30) gives 1, (2024, 1, 1) gives 365: counted are all the dates of the year that lie behind the given one.",
        ),
        names=("days_left", "days_remaining", "rest_of_year", "days_to_year_end"),
        solutions=("""\
from datetime import date

def <f>(year, month, day):
    return (date(year, 12, 31) - date(year, month, day)).days
""", """\
import calendar

def <f>(year, month, day):
    left = calendar.monthrange(year, month)[1] - day
    for m in range(month + 1, 13):
        left += calendar.monthrange(year, m)[1]
    return left
"""),
        inputs=lambda rng: (lambda d: (d.year, d.month, d.day))(day(rng, 1990)),
    ),
    Family(
        concept="age-in-years-on-date",
        tags=("dates",),
        phrasings=(
            "Write a function to compute someone's age in full years from date of birth and a "
            "later date, both 'YYYY-MM-DD'.",
            "Write a python function to return how old a person is on a day; arguments are the "
            "birth date and the day as ISO strings.",
            "Given a birthday and another date as 'YYYY-MM-DD' strings, return the completed "
            "years of age on that date.",
            "How many birthdays has somebody born on the first date had by the second one (that "
            "day included), not counting the day of birth?",
            "Return the age in whole years on a given day; both dates are strings like "
            "'1990-05-31', the birth date first.",
            "I have a birth date and a day as ISO text and need the person's age; on the "
            "birthday itself it goes up.",
        ),
        names=("age_on", "age", "compute_age", "years_old"),
        solutions=("""\
from datetime import date

def <f>(born, today):
    b, t = date.fromisoformat(born), date.fromisoformat(today)
    return t.year - b.year - ((t.month, t.day) < (b.month, b.day))
""", """\
def <f>(birth, day):
    years = int(day[:4]) - int(birth[:4])
    if day[5:] < birth[5:]:
        years -= 1
    return years
"""),
        inputs=birthday_and_day,
    ),
    Family(
        concept="day-after-date",
        tags=("dates",),
        phrasings=(
            "Write a function to return the date of the next day for a 'YYYY-MM-DD' string, in "
            "the same format.",
            "Write a python function to find tomorrow's date: argument and result are ISO "
            "strings like '2024-02-28'.",
            "Given a date as 'YYYY-MM-DD', return the following day in the same form.",
            "Which date comes right after the given one? Both are written YYYY-MM-DD.",
            "Return the day after a date, as text with year, month and day separated by hyphens "
            "just like the argument.",
            "I have an ISO date string and want the one for a day later.",
        ),
        more_phrasings=(
            "Write a function to get the next date for one like '2024-02-28', as a string in the same form.",
            "Write a python function to add a single day to an ISO date string and return the sum as an ISO date string.",
            "Given text in the form YYYY-MM-DD, step one day forward in the calendar, across the end of months and years if need be, and return the new text.",
            "What will the date be tomorrow if today's is the given 'YYYY-MM-DD' string, written likewise?",
            "Successor of an ISO date, as an ISO string.",
            "Tear a leaf off the calendar: it showed the date I give you, with year, month and day joined by hyphens; what does it show now, written like that?",
            "The calendar successor of a date in ISO 8601 form YYYY-MM-DD, in the same representation.",
            "'2023-02-28' moves to '2023-03-01', but '2024-02-28' only to '2024-02-29': return what comes after a day written that way.",
        ),
        names=("next_day", "tomorrow", "day_after", "following_day"),
        solutions=("""\
from datetime import date, timedelta

def <f>(text):
    return (date.fromisoformat(text) + timedelta(days=1)).isoformat()
""", """\
from datetime import datetime, timedelta

def <f>(day):
    moment = datetime.strptime(day, "%Y-%m-%d") + timedelta(days=1)
    return moment.strftime("%Y-%m-%d")
"""),
        inputs=lambda rng: (
            rng.choice((iso(rng), "2024-02-28", "2023-02-28", "2021-12-31", "2022-04-30")),
        ),
    ),
    Family(
        concept="slash-date-to-iso",
        tags=("dates", "strings"),
        phrasings=(
            "Write a function to rewrite a date 'DD/MM/YYYY' as 'YYYY-MM-DD'.",
            "Write a python function to turn day/month/year text with leading zeros into ISO "
            "form with hyphens.",
            "Given a date string like '31/12/2024' (day first), return '2024-12-31'.",
            "Convert a date from the form DD/MM/YYYY into the form YYYY-MM-DD.",
            "Return the ISO version, year-month-day, of a text written day/month/year.",
            "My dates look like '05/09/2021', meaning the 5th of September; I need '2021-09-05'.",
        ),
        more_phrasings=(
            "Write a function to convert '25/12/2023' style dates to '2023-12-25' style.",
            "Write a python function to reverse the order of the three parts of a DD/MM/YYYY string and separate them by hyphens instead of slashes.",
            "Given a date text that has the two-digit day first, then the month, then the four-digit year, split by slashes, return it as year-month-day.",
            "How is a date in the form DD/MM/YYYY spelt in ISO notation?",
            "DD/MM/YYYY to YYYY-MM-DD.",
            "In our letters the day stands in front, as in 03/11/2020, but the computer wants the year in front and dashes, as in 2020-11-03; rewrite any date that way.",
            "A conversion of date strings from little-endian notation with '/' (day, month, year) to big-endian notation with '-' (year, month, day).",
            "Split at '/', swap the first piece with the third, and join with '-': that takes a date with a leading day to one with a leading year.",
        ),
        names=("to_iso", "convert_date", "iso_date", "reformat_date"),
        solutions=("""\
def <f>(text):
    day, month, year = text.split("/")
    return f"{year}-{month}-{day}"
""", """\
def <f>(date):
    return "-".join(reversed(date.split("/")))
""", """\
from datetime import datetime

def <f>(text):
    return datetime.strptime(text, "%d/%m/%Y").strftime("%Y-%m-%d")
"""),
        inputs=lambda rng: (day(rng).strftime("%d/%m/%Y"),),
    ),
    Family(
        concept="dates-in-month",
        tags=("dates", "lists"),
        phrasings=(
            "Write a function to keep the dates of a list of 'YYYY-MM-DD' strings that fall "
            "into month number <k>, of any year.",
            "Write a python function to select from a list of ISO dates those whose month is <k>.",
            "Given a list of 'YYYY-MM-DD' texts, return those with month <k> in the original "
            "order.",
            "Which of the listed ISO dates are in month <k> (1 is January)?",
            "Return all date strings of the list that lie in the <k>th month, whatever their year.",
            "I have dates like '2021-07-30' in a list and want only the ones of month number <k>.",
        ),
        more_phrasings=(
            "Write a function to filter 'YYYY-MM-DD' strings to those in month number <k>, whatever the year.",
            "Write a python function to drop from a list of ISO dates all those whose month part is not <k> and return the others in order.",
            "Given date strings with year, month and day divided by hyphens, return a list with the ones for which the middle number equals <k>.",
            "What dates of a list, written 'YYYY-MM-DD', belong to month <k> of their year, listed in their order?",
            "ISO dates of month <k>, order kept.",
            "Here are birthdays written like '2003-04-19'; pick those people who celebrate in the month that has the number <k>, no matter when they were born, and keep the order.",
            "The sublist of a list of ISO 8601 date strings consisting of the dates with month component <k>.",
            "Whatever was not in month <k> goes; year and day play no part, and what remains of the 'YYYY-MM-DD' texts keeps its sequence.",
        ),
        names=("dates_in_month", "filter_month", "keep_month", "only_month"),
        solutions=("""\
def <f>(dates):
    return [d for d in dates if int(d[5:7]) == <k>]
""", """\
def <f>(days):
    result = []
    for day in days:
        year, month, number = day.split("-")
        if int(month) == <k>:
            result.append(day)
    return result
"""),
        inputs=lambda rng, k: (
            [
                f"{iso(rng)[:5]}{rng.choice((k, rng.randint(1, 12))):02d}-{rng.randint(1, 28):02d}"
                for _ in range(size(rng, 1, 4))
            ],
        ),
        parameters=lambda rng: {"k": rng.randint(4, 12)},
    ),
    Family(
        concept="next-given-weekday",
        tags=("dates",),
        phrasings=(
            "Write a function to find the first <name> on or after a date 'YYYY-MM-DD', as the "
            "same kind of string.",
            "Write a python function to return the date (ISO text) of the next <name>, the "
            "given day itself if it is one.",
            "Given a 'YYYY-MM-DD' date, return it if it is a <name>, else the date of the "
            "<name> that follows it.",
            "On which date is the nearest <name> that is not before the given ISO date?",
            "Return, in the form YYYY-MM-DD, the earliest <name> from the given day on (that "
            "day included).",
            "I have a date as 'YYYY-MM-DD' and need the coming <name>, today counting too.",
        ),
        names=("next_weekday", "coming_day", "first_on_or_after", "upcoming"),
        solutions=("""\
from datetime import date, timedelta

def <f>(text):
    day = date.fromisoformat(text)
    return (day + timedelta(days=(<k> - day.weekday()) % 7)).isoformat()
""", """\
from datetime import date, timedelta

def <f>(day):
    current = date.fromisoformat(day)
    while current.weekday() != <k>:
        current += timedelta(days=1)
    return current.isoformat()
"""),
        inputs=lambda rng, **_: (iso(rng),),
        parameters=lambda rng: rng.choice(
            (
                {"name": "Monday", "k": 0},
                {"name": "Wednesday", "k": 2},
                {"name": "Friday", "k": 4},
                {"name": "Saturday", "k": 5},
                {"name": "Sunday", "k": 6},
            )
        ),
    ),
    Family(
        concept="count-workdays-between-dates",
        tags=("dates",),
        phrasings=(
            "Write a function to count the days from Monday to Friday between two dates "
            "'YYYY-MM-DD', both dates included.",
            "Write a python function to find how many weekdays (no Saturdays or Sundays) lie in "
            "a span of ISO dates with both ends.",
            "Given a start and an end date as 'YYYY-MM-DD', return the number of working days, "
            "Monday to Friday, including both ends.",
            "How many days from the first ISO date to the second, inclusive, are neither "
            "Saturday nor Sunday?",
            "Return the count of Mondays to Fridays from start to end, two strings like "
            "'2024-03-01', ends counted.",
            "My holiday lasts from one date to another ('YYYY-MM-DD', both included); how many "
            "of its days are no weekend days?",
        ),
        more_phrasings=(
            "Write a function to count Mondays to Fridays from one ISO date to another, both days counted.",
            "Write a python function to tell how many dates in a closed range of 'YYYY-MM-DD' strings fall on a weekday other than Saturday and Sunday.",
            "Given two date strings, year-month-day with hyphens, go through all days from the first to the second inclusive and return how many are not on a weekend.",
            "On how many days would an office open Monday to Friday be staffed from this ISO date to that one, the first and the last day belonging to the period?",
            "Weekdays (Mon-Fri) between two ISO dates, inclusive.",
            "I start work on the first date and stop on the second, written like '2024-05-31', and have Saturdays and Sundays off; how many days do I work, first and last included?",
            "The number of dates d with start <= d <= end (ISO 8601 strings) whose day of the week is Monday, Tuesday, Wednesday, Thursday or Friday.",
            "Take every day of the span, ends too, and strike the Saturdays and Sundays; how many are left? The span comes as two 'YYYY-MM-DD' strings.",
        ),
        names=("count_workdays", "workdays", "weekdays_between", "business_days"),
        solutions=("""\
from datetime import date, timedelta

def <f>(start, end):
    day, last = date.fromisoformat(start), date.fromisoformat(end)
    count = 0
    while day <= last:
        if day.weekday() < 5:
            count += 1
        day += timedelta(days=1)
    return count
""", """\
from datetime import date

def <f>(first, last):
    a = date.fromisoformat(first).toordinal()
    b = date.fromisoformat(last).toordinal()
    return sum(1 for n in range(a, b + 1) if date.fromordinal(n).isoweekday() <= 5)
"""),
        inputs=lambda rng: (
            lambda d: (d.isoformat(), (d + timedelta(rng.randint(0, 30))).isoformat())
        )(day(rng, 2015)),
    ),
)
