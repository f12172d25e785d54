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
