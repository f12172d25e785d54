"""Days of the year, date arithmetic and validity."""

import datetime

from training.corpus.draw import several_integers
from training.corpus.family import Family


def day(rng, first=1990, last=2030):
    """A random date."""
    return datetime.date(first, 1, 1) + datetime.timedelta(days=rng.randint(0, 365 * (last - first)))


FAMILIES = (
    Family(
        concept="day-of-year",
        tags=("dates",),
        phrasings=(
            "Write a function to find the day number within the year "
            "(January 1 is 1) from year, month and day.",
            "Write a python function to return the ordinal of a "
            "date in its year, given year, month, day.",
            "Given year, month and day, return which day of the year it is, counting from 1.",
            "Counting January 1 as day 1, which day of its year is the date with this year, month and day?",
            "I need the day count since the start of the year, with 1 for "
            "January 1, from three integers year, month, day.",
            "Compute the position of a date (year, month, day) in its year: 1 to 365 or 366.",
            "Return the day-of-year number of a date passed as year, "
            "month and day; New Year's Day gives 1.",
        ),
        more_phrasings=(
            "Write a function to get which day of the year a year, month, day date is, from 1.",
            "Write a python function to number the days of a year consecutively from 1 and return the number of one date, passed as year, month and day.",
            "For three integers, year, month and day, return how many days of that year have begun when this date is reached, itself included.",
            "What number does a date have if New Year's Day is 1, January 31 is 31 and February 1 is 32? The input is year, month, day.",
            "ordinal day within the year, given year, month, day",
            "On a tear-off calendar you start on the first of January; how many leaves are used up by the evening of the date with this year, month and day?",
            "One plus the number of days from January 1 of a year to the given month and day of it; arguments: year, month, day.",
            "2023, 2, 1 should return 32; in a leap year, one with a February 29, all dates from March on get one more than otherwise.",
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
            "Write a function to add a number of days to a "
            "'YYYY-MM-DD' date and return the same format.",
            "Write a python function to find the ISO date n days after a given ISO date string.",
            "Given a date like '2024-02-27' and n, return the date n days later as such a string.",
            "Which date, as 'YYYY-MM-DD', comes n days after the given one?",
            "I need a date string moved n days into the future, still as 'YYYY-MM-DD'.",
            "Move an ISO date forward by n days; input and output are 'YYYY-MM-DD' strings.",
            "Return the day that is n days past a 'YYYY-MM-DD' date, written in the same way.",
        ),
        more_phrasings=(
            "Write a function to get the date n days later; dates are 'YYYY-MM-DD' strings.",
            "Write a python function to shift a calendar day, text in ISO format, by a count of days towards the future and format it the same way.",
            "For a string 'YYYY-MM-DD' and a number n, compute the string for the day that is n days on.",
            "What will the date be when n days have passed since a day written as 'YYYY-MM-DD'? Write it likewise.",
            "'YYYY-MM-DD' date plus n days",
            "Today is this date, year-month-day as text; which date will it be after sleeping n nights? Answer as text of that same kind.",
            "The sum of an ISO 8601 calendar date (YYYY-MM-DD) and a duration of n days, again in that notation.",
            "'2023-12-30' and 3 should lead to '2024-01-02'; month ends, year ends and leap days must come out right.",
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
            "Write a python function to validate a date given as "
            "three positive integers year, month, day.",
            "Given a year, a month and a day, return True if such a date exists, else False.",
            "Does the calendar have this date? Arguments: year, month, day.",
            "I need to reject impossible dates such as February 30; the input is year, month, day.",
            "Check that month and day make sense for the year, "
            "leap days included (year, month, day).",
            "Return True for real dates and False for impossible ones, passed as year, month, day.",
        ),
        more_phrasings=(
            "Write a function to see if year, month, day is a real date.",
            "Write a python function to detect whether three positive integers, namely year, month and day, denote an actual day of the calendar, True or False.",
            "For a year, a month number and a day number, say False if there is no such month or the month has no such day in that year, else True.",
            "Can one find this day, passed as year, month, day, in a calendar?",
            "True if year, month, day is an actual date",
            "Somebody fills in year, month and day on a form; say True if there is such a day and False if it is nonsense such as April 31.",
            "The predicate that month is in 1..12 and day in 1..(length of that month in that year), Gregorian calendar; argument order year, month, day.",
            "2024, 2, 29 is all right, whereas 2023, 2, 29 and 2023, 13, 1 are not, and give False rather than an error.",
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
        more_phrasings=(
            "Write a function to get the quarter, 1 to 4, of a month 1 to 12.",
            "Write a python function to divide the year in four spans of three months and return the number of the one in which a month, 1 to 12, lies.",
            "For a month as an integer from 1 (January) to 12, say which quarter of the year it is in, counted from 1.",
            "Is the month with this number in the first, second, third or fourth three months of the year? Return 1, 2, 3 or 4.",
            "quarter number of a month number",
            "Winter months Jan to Mar are 1, spring ones Apr to Jun 2, then 3 up to September and 4 for the rest; which number does a month, 1 to 12, get?",
            "The ceiling of m / 3 for a month number m in 1..12.",
            "Months 1, 2, 3 give 1, months 4, 5, 6 give 2, months 7, 8, 9 give 3 and months 10, 11, 12 give 4.",
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
