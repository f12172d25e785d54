"""Leap years, months and weekdays."""

import datetime

from training.corpus.draw import chance
from training.corpus.family import Family


def day(rng, first=1990, last=2030):
    """A random date."""
    return datetime.date(first, 1, 1) + datetime.timedelta(days=rng.randint(0, 365 * (last - first)))


FAMILIES = (
    Family(
        concept="is-leap-year",
        tags=("dates",),
        phrasings=(
            "Write a function to check whether a year is a leap year in the Gregorian calendar.",
            "Write a python function to tell if a year has 366 days.",
            "Given a year, return True if its February has 29 days, else False.",
            "Is the given year a leap year? Centuries count only if divisible by 400.",
            "Check if a year is divisible by 4 but not by 100, or else by 400.",
            "I need to know whether a year contains February 29.",
            "Determine leap years by the Gregorian rule.",
        ),
        more_phrasings=(
            "Write a function to see if a year is a leap year.",
            "Write a python function to determine whether a year is longer by a day than usual, under the Gregorian rules, as a boolean.",
            "For a year number, say True if it is divisible by 4 and not by 100, or if it is divisible by 400, and otherwise False.",
            "Does the calendar have a leap day in this year?",
            "Gregorian leap year test",
            "Would somebody born on the 29th of February have a birthday in that year? Say True or False.",
            "A year is a leap year if it is a multiple of 4, except for multiples of 100 that are not multiples of 400; decide this for a given year.",
            "2024 and 2000 give True, 2023 and 1900 give False.",
        ),
        names=("is_leap_year", "leap_year", "is_leap", "check_leap_year"),
        solutions=("""\
def <f>(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
""", """\
def <f>(year):
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0
""", """\
import calendar

def <f>(year):
    return calendar.isleap(year)
"""),
        inputs=lambda rng: (rng.choice((4 * rng.randint(400, 520), 400 * rng.randint(4, 6),
                                        rng.choice((1700, 1800, 1900, 2100, 2200)), rng.randint(1800, 2050))),),
    ),
    Family(
        concept="days-in-month",
        tags=("dates",),
        phrasings=(
            "Write a function to return the number of days in a "
            "month, given year and month (1 to 12).",
            "Write a python function to find how many days a month "
            "of a given year has, leap years included.",
            "Given a year and a month number, return the length of that month in days.",
            "How many days does month number m of year y have? Mind leap years.",
            "I need the number of days in the month given by year and month, Gregorian calendar.",
            "Return the last day number of the month for the given year and month (1 is January).",
            "Tell a month's length in days; the year comes first because of February.",
        ),
        more_phrasings=(
            "Write a function to get how many days a month has, from year and month number.",
            "Write a python function to determine whether a month, given after its year, has 28, 29, 30 or 31 days, and return that number.",
            "For a year and a month from 1 to 12, return how many dates this month comprises, 29 for the February of a leap year.",
            "How long, counted in days, is month number m (1 means January) of the year y, the arguments being y and m?",
            "length in days of a month, given year, month",
            "How many boxes for days do you need on the calendar sheet of this month, if you know the year and, second, the month's number?",
            "The number of days of month m, 1 <= m <= 12, in year y of the Gregorian calendar, arguments in the order y, m.",
            "2024 and 2 give 29, 2023 and 2 give 28, 2023 and 11 give 30, and 2023 and 12 give 31.",
        ),
        names=("days_in_month", "month_length", "month_days", "number_of_days"),
        solutions=("""\
import calendar

def <f>(year, month):
    return calendar.monthrange(year, month)[1]
""", """\
def <f>(year, month):
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    if month in (4, 6, 9, 11):
        return 30
    return 31
""", """\
def <f>(year, month):
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if month == 2 and (year % 400 == 0 or year % 4 == 0 and year % 100 != 0):
        return 29
    return days[month - 1]
"""),
        inputs=lambda rng: (rng.choice((1900, 2000, 2004, 2023, 2024, rng.randint(1950, 2050))),
                            2 if chance(rng, 0.45) else rng.choice((4, 6, 9, 11, rng.randint(1, 12)))),
    ),
    Family(
        concept="weekday-name",
        tags=("dates",),
        phrasings=(
            "Write a function to return the English weekday name "
            "of a date given as year, month and day.",
            "Write a python function to find the day of the week, "
            "like 'Monday', for year, month, day.",
            "Given a year, a month and a day, return the name of that weekday in English.",
            "On which weekday does a date fall? Arguments are "
            "year, month, day; answer like 'Sunday'.",
            "I need 'Monday' to 'Sunday' for a date passed as three integers: year, month, day.",
            "Name the day of the week of a calendar date (year, month, day), capitalised.",
            "Return the full capitalised weekday name for the given year, month and day.",
        ),
        more_phrasings=(
            "Write a function to get the weekday, such as 'Friday', of a year, month, day date.",
            "Write a python function to compute the full English name, starting with a capital, of the day of the week on which a date falls, given year, then month, then day.",
            "For three integers, a year, a month and a day of it, return one of 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', the right one for that date.",
            "On which weekday is the date with this year, month and day? Write it out in English with a capital.",
            "English weekday name for year, month, day",
            "If I was born in that year, that month, on that day: was it a 'Monday', a 'Tuesday' or what? Return the word.",
            "The unabbreviated, capitalized English designation of the weekday of a Gregorian date; arguments: year, month, day.",
            "2024, 1, 1 gives 'Monday', one day further on it is 'Tuesday', and after seven days 'Monday' again.",
        ),
        names=("weekday_name", "day_of_week", "weekday", "name_of_day"),
        solutions=("""\
import datetime

def <f>(year, month, day):
    return datetime.date(year, month, day).strftime("%A")
""", """\
import calendar

def <f>(year, month, day):
    return calendar.day_name[calendar.weekday(year, month, day)]
""", """\
from datetime import date

def <f>(year, month, day):
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[date(year, month, day).weekday()]
"""),
        inputs=lambda rng: (lambda d: (d.year, d.month, d.day))(day(rng)),
    ),
    Family(
        concept="is-weekend",
        tags=("dates",),
        phrasings=(
            "Write a function to check whether a date given as "
            "year, month, day is a Saturday or Sunday.",
            "Write a python function to tell if a date (year, month, day) falls on a weekend.",
            "Given year, month and day, return True for Saturdays and Sundays, else False.",
            "Is the date, passed as three integers year, month, day, part of the weekend?",
            "Check if a calendar date is a weekend day; arguments: year, month, day.",
            "I need False for Monday to Friday and True for the "
            "two other days, given year, month, day.",
            "Does a date lie on the weekend (Saturday, Sunday)? It comes as year, month and day.",
        ),
        more_phrasings=(
            "Write a function to see if year, month, day is on a weekend.",
            "Write a python function to determine for a date, passed as year, month and day, whether its weekday is one of the last two, counting from Monday; return a boolean.",
            "For three integers, year, month and day, say True on Saturdays and Sundays, and False on working days from Monday to Friday.",
            "Is it Saturday or Sunday on the date that has this year, month and day?",
            "True if year, month, day is Saturday or Sunday",
            "Can you sleep late on this date, since it is the weekend? Year, month and day are given; say True or False.",
            "The predicate that the Gregorian date (year, month, day) has the weekday Saturday or Sunday.",
            "2024, 1, 6 was a Saturday and gives True, and so does the 7th, but 2024, 1, 8 was a Monday and gives False.",
        ),
        names=("is_weekend", "weekend", "check_weekend", "on_weekend"),
        solutions=("""\
import datetime

def <f>(year, month, day):
    return datetime.date(year, month, day).weekday() >= 5
""", """\
import calendar

def <f>(year, month, day):
    return calendar.weekday(year, month, day) in (5, 6)
""", """\
from datetime import date

def <f>(year, month, day):
    return date(year, month, day).isoweekday() > 5
"""),
        inputs=lambda rng: (lambda d: (d.year, d.month, d.day))(
            (lambda d: d + datetime.timedelta(days=rng.choice((0, 3, 4, 5, 5, 6)) - d.weekday()))(
                day(rng))),
    ),
    Family(
        concept="days-between-dates",
        tags=("dates",),
        phrasings=(
            "Write a function to count the days from one date to a "
            "later one, both strings like '2024-03-15'.",
            "Write a python function to find how many days lie between two "
            "'YYYY-MM-DD' dates, first one earlier or equal.",
            "Given two ISO date strings, the second not before the "
            "first, return the difference in days.",
            "How many days after the first 'YYYY-MM-DD' date is the second one?",
            "I need the number of days from a start date to an "
            "end date, both as 'YYYY-MM-DD' text.",
            "Subtract the first ISO date from the second and return the days as an int.",
            "Return how many midnights pass from the first "
            "'YYYY-MM-DD' day to the second (not earlier) day.",
        ),
        more_phrasings=(
            "Write a function to get the number of days between two 'YYYY-MM-DD' strings, the earlier one first.",
            "Write a python function to compute as an int by how many days a later ISO date, the second string, follows an earlier or equal first one.",
            "For a start and an end in the form 'YYYY-MM-DD', the end not before the start, return the number of days from one to the other, 0 if they are equal.",
            "How many days must pass after the first date until it is the second, both being text such as '2023-07-01' and the second no earlier?",
            "days from one 'YYYY-MM-DD' to a later one",
            "How many nights do you stay if you arrive on the first date and leave on the second, both written year-month-day?",
            "The duration in whole days from one ISO 8601 calendar date (YYYY-MM-DD) to another that does not precede it.",
            "'2024-02-28' and '2024-03-01' are 2 apart, since there was a February 29 in between; a date and itself are 0 apart.",
        ),
        names=("days_between", "date_difference", "count_days", "day_difference"),
        solutions=("""\
from datetime import date

def <f>(start, end):
    return (date.fromisoformat(end) - date.fromisoformat(start)).days
""", """\
from datetime import datetime

def <f>(start, end):
    first = datetime.strptime(start, "%Y-%m-%d")
    second = datetime.strptime(end, "%Y-%m-%d")
    return (second - first).days
""", """\
from datetime import date

def <f>(start, end):
    a = date(*map(int, start.split("-")))
    b = date(*map(int, end.split("-")))
    return b.toordinal() - a.toordinal()
"""),
        inputs=lambda rng: (lambda d: (str(d), str(d + datetime.timedelta(days=rng.choice(
            (rng.randint(0, 10), rng.randint(20, 400)))))))(day(rng)),
    ),
)
