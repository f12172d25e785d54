"""Calendar arithmetic and clock times, without asking the clock."""

import datetime

from training.corpus.draw import chance, several_integers
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
            "Write a function to return the number of days in a month, given year and month (1 "
            "to 12).",
            "Write a python function to find how many days a month of a given year has, leap "
            "years included.",
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
            "Write a function to return the English weekday name of a date given as year, month "
            "and day.",
            "Write a python function to find the day of the week, like 'Monday', for year, "
            "month, day.",
            "Given a year, a month and a day, return the name of that weekday in English.",
            "On which weekday does a date fall? Arguments are year, month, day; answer like "
            "'Sunday'.",
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
            "Write a function to check whether a date given as year, month, day is a Saturday or "
            "Sunday.",
            "Write a python function to tell if a date (year, month, day) falls on a weekend.",
            "Given year, month and day, return True for Saturdays and Sundays, else False.",
            "Is the date, passed as three integers year, month, day, part of the weekend?",
            "Check if a calendar date is a weekend day; arguments: year, month, day.",
            "I need False for Monday to Friday and True for the two other days, given year, "
            "month, day.",
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
            (lambda d: d if chance(rng, 0.6) else d + datetime.timedelta(days=5 + rng.randint(0, 1) - d.weekday()))(
                day(rng))),
    ),
    Family(
        concept="days-between-dates",
        tags=("dates",),
        phrasings=(
            "Write a function to count the days from one date to a later one, both strings like "
            "'2024-03-15'.",
            "Write a python function to find how many days lie between two 'YYYY-MM-DD' dates, "
            "first one earlier or equal.",
            "Given two ISO date strings, the second not before the first, return the difference "
            "in days.",
            "How many days after the first 'YYYY-MM-DD' date is the second one?",
            "I need the number of days from a start date to an end date, both as 'YYYY-MM-DD' "
            "text.",
            "Subtract the first ISO date from the second and return the days as an int.",
            "Return how many midnights pass from the first 'YYYY-MM-DD' day to the second (not "
            "earlier) day.",
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
    Family(
        concept="day-of-year",
        tags=("dates",),
        phrasings=(
            "Write a function to find the day number within the year (January 1 is 1) from year, "
            "month and day.",
            "Write a python function to return the ordinal of a date in its year, given year, "
            "month, day.",
            "Given year, month and day, return which day of the year it is, counting from 1.",
            "The how manieth day of its year is the date with this year, month and day?",
            "I need the day count since the start of the year, with 1 for January 1, from three "
            "integers "
            "year, month, day.",
            "Compute the position of a date (year, month, day) in its year: 1 to 365 or 366.",
            "Return the day-of-year number of a date passed as year, month and day; New Year's "
            "Day gives 1.",
        ),
        names=("day_of_year", "year_day", "day_number", "ordinal_day"),
        solutions=("""\
import datetime

def <f>(year, month, day):
    return datetime.date(year, month, day).timetuple().tm_yday
""", """\
from datetime import date

def <f>(year, month, day):
    return (date(year, month, day) - date(year, 1, 1)).days + 1
""", """\
import calendar

def <f>(year, month, day):
    return sum(calendar.monthrange(year, m)[1] for m in range(1, month)) + day
"""),
        inputs=lambda rng: (lambda d: (d.year, d.month, d.day))(day(rng)),
    ),
    Family(
        concept="add-days-to-date",
        tags=("dates",),
        phrasings=(
            "Write a function to add a number of days to a 'YYYY-MM-DD' date and return the same "
            "format.",
            "Write a python function to find the ISO date n days after a given ISO date string.",
            "Given a date like '2024-02-27' and n, return the date n days later as such a string.",
            "Which date, as 'YYYY-MM-DD', comes n days after the given one?",
            "I need a date string moved n days into the future, still as 'YYYY-MM-DD'.",
            "Move an ISO date forward by n days; input and output are 'YYYY-MM-DD' strings.",
            "Return the day that is n days past a 'YYYY-MM-DD' date, written in the same way.",
        ),
        names=("add_days", "date_after", "shift_date", "days_later"),
        solutions=("""\
from datetime import date, timedelta

def <f>(day, n):
    return (date.fromisoformat(day) + timedelta(days=n)).isoformat()
""", """\
from datetime import datetime, timedelta

def <f>(day, n):
    start = datetime.strptime(day, "%Y-%m-%d")
    return (start + timedelta(days=n)).strftime("%Y-%m-%d")
"""),
        inputs=lambda rng: (str(day(rng)), rng.choice((rng.randint(0, 10), rng.randint(20, 200)))),
    ),
    Family(
        concept="is-valid-date",
        tags=("dates", "validation"),
        phrasings=(
            "Write a function to check whether year, month and day form an existing calendar date.",
            "Write a python function to validate a date given as three positive integers year, "
            "month, day.",
            "Given a year, a month and a day, return True if such a date exists, else False.",
            "Does the calendar have this date? Arguments: year, month, day.",
            "I need to reject impossible dates such as February 30; the input is year, month, day.",
            "Check that month and day make sense for the year, leap days included (year, month, "
            "day).",
            "Return True for real dates and False for impossible ones, passed as year, month, day.",
        ),
        names=("is_valid_date", "valid_date", "date_exists", "check_date"),
        solutions=("""\
import datetime

def <f>(year, month, day):
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
""", """\
import calendar

def <f>(year, month, day):
    if not 1 <= month <= 12:
        return False
    return 1 <= day <= calendar.monthrange(year, month)[1]
"""),
        inputs=lambda rng: (rng.choice((1900, 2000, 2023, 2024, rng.randint(1980, 2040))), *rng.choice((
            (2, 29), (2, 28), (2, 30), (rng.choice((4, 6, 9, 11)), 31), (rng.choice((4, 6, 9, 11)), 30),
            (13, rng.randint(1, 28)), (rng.randint(1, 12), rng.randint(1, 28)), (rng.choice((1, 7, 12)), 31),
            (rng.randint(1, 12), 32)))),
    ),
    Family(
        concept="quarter-of-month",
        tags=("dates", "numbers"),
        phrasings=(
            "Write a function to return the quarter of the year (1 to 4) for a month number.",
            "Write a python function to find to which quarter a month from 1 to 12 belongs.",
            "Given a month number, return its calendar quarter as 1, 2, 3 or 4.",
            "In which quarter of the year is month m?",
            "I need 1 for January to March, 2 for April to June, 3 for July to September, else 4.",
            "Map months 1-12 to quarters 1-4.",
            "Return the quarter number that contains the given month (1 is January).",
        ),
        names=("quarter", "month_quarter", "get_quarter", "quarter_of"),
        solutions=("""\
def <f>(month):
    return (month - 1) // 3 + 1
""", """\
def <f>(month):
    if month <= 3:
        return 1
    if month <= 6:
        return 2
    if month <= 9:
        return 3
    return 4
""", """\
import math

def <f>(month):
    return math.ceil(month / 3)
"""),
        inputs=several_integers((1, 12)),
    ),
)
