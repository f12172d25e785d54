"""Intervals: merging, gaps, overlaps, meetings and cover."""

from training.corpus.draw import chance, distinct, integers
from training.corpus.family import Family


def intervals(rng, low=2, high=5, top=20):
    """Intervals as tuples (start, end) with start < end, in no order."""
    starts = integers(rng, 0, top, rng.randint(low, high))
    return [(s, s + rng.randint(1, 6)) for s in starts]


FAMILIES = (
    Family(
        concept="merge-intervals",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to merge overlapping intervals (start, end), "
            "also touching ones, into a sorted list of tuples.",
            "Write a python function to return the union of intervals as an ascending list of "
            "disjoint (start, end) tuples; intervals that share an end point are joined.",
            "Given (start, end) tuples in any order, join those that overlap "
            "or touch and return the resulting tuples sorted.",
            "Unite intervals that have at least one point in common until none are "
            "left to unite; return them in ascending order as tuples.",
            "Which separate intervals remain when overlapping and touching ones "
            "are merged? Return a sorted list of (start, end).",
            "I need my bookings (start, end) merged where one begins before or "
            "exactly when another ends, as a sorted list of tuples.",
        ),
        names=("merge_intervals", "unite_intervals", "merge_overlapping", "join_ranges"),
        solutions=("""\
def <f>(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
""", """\
def <f>(intervals):
    result = []
    for start, end in sorted(intervals):
        while result and result[-1][1] >= start:
            s, e = result.pop()
            start, end = s, max(e, end)
        result.append((start, end))
    return result
"""),
        inputs=lambda rng: (intervals(rng, 1, 5),),
    ),
    Family(
        concept="insert-interval",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to add an interval to a sorted list of "
            "disjoint intervals and merge what overlaps or touches.",
            "Write a python function to return a sorted list of (start, end) tuples after "
            "inserting a new interval and joining everything it overlaps or touches.",
            "Given ascending disjoint (start, end) tuples and one more "
            "interval, insert it, uniting overlapping or touching ones.",
            "Put a new (start, end) tuple into a sorted list of separate "
            "intervals; merge it with those it meets, end points included.",
            "What does a sorted list of disjoint intervals become when another one "
            "is added and overlapping or touching ones are joined?",
            "I need to book one more (start, end) into my sorted, "
            "non-overlapping list, joining neighbours that overlap or touch it.",
        ),
        names=("insert_interval", "add_interval", "insert_and_merge", "book_interval"),
        solutions=("""\
def <f>(intervals, new):
    start, end = new
    left = [i for i in intervals if i[1] < start]
    right = [i for i in intervals if i[0] > end]
    for s, e in intervals[len(left):len(intervals) - len(right)]:
        start, end = min(start, s), max(end, e)
    return left + [(start, end)] + right
""", """\
def <f>(intervals, new):
    merged = []
    for start, end in sorted(intervals + [new]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
"""),
        inputs=lambda rng: (lambda v: (list(zip(v[::2], v[1::2])), (lambda s: (s, s +
            rng.randint(1, 8)))(rng.randint(0, 24))))( sorted(distinct(rng, 0, 30, 2 *
            rng.randint(1, 4)))),
    ),
    Family(
        concept="intersection-of-two-intervals",
        tags=("tuples",),
        phrasings=(
            "Write a function to find the common part of two intervals (start, "
            "end) as a tuple, or None if they share no point.",
            "Write a python function to return the intersection of two closed intervals "
            "given as tuples; None if they are disjoint, a single point counts.",
            "Given two (start, end) tuples, both ends included, return "
            "the interval in which they overlap, or None.",
            "Where do two closed intervals overlap? Return (start, end) "
            "of the overlap, possibly one point, else None.",
            "Compute the overlap of two ranges with inclusive ends as a tuple "
            "(later start, earlier end); None when nothing is shared.",
            "I need the time span two appointments (start, end) have in "
            "common, touching included, or None without one.",
        ),
        names=("intersect", "overlap", "intersection", "common_interval"),
        solutions=("""\
def <f>(a, b):
    start, end = max(a[0], b[0]), min(a[1], b[1])
    return (start, end) if start <= end else None
""", """\
def <f>(first, second):
    if first[1] < second[0] or second[1] < first[0]:
        return None
    return (max(first[0], second[0]), min(first[1], second[1]))
"""),
        inputs=lambda rng: tuple(intervals(rng, 2, 2, 7)),
    ),
    Family(
        concept="gaps-between-intervals",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to list the gaps between intervals (start, end): the "
            "uncovered stretches between the first start and the last end.",
            "Write a python function to return as sorted (start, end) tuples the holes that "
            "a list of intervals leaves between its lowest and highest point.",
            "Given (start, end) tuples in any order, return the list of maximal "
            "free intervals between them, ascending, as tuples.",
            "Which stretches inside the whole span are covered by no interval? Return "
            "(gap start, gap end) tuples of positive length in order.",
            "Find the free times between the bookings (start, end), before the first "
            "and after the last excluded, as an ascending list of tuples.",
            "I need the uncovered ranges of positive length that lie "
            "between my possibly overlapping intervals, sorted.",
        ),
        names=("find_gaps", "gaps", "free_times", "holes"),
        solutions=("""\
def <f>(intervals):
    gaps = []
    reached = min(start for start, end in intervals)
    for start, end in sorted(intervals):
        if start > reached:
            gaps.append((reached, start))
        reached = max(reached, end)
    return gaps
""", """\
def <f>(intervals):
    intervals = sorted(intervals)
    gaps = []
    last = intervals[0][1]
    for start, end in intervals[1:]:
        if start > last:
            gaps.append((last, start))
        if end > last:
            last = end
    return gaps
"""),
        inputs=lambda rng: (intervals(rng, 2, 5, 30),),
    ),
    Family(
        concept="most-meetings-at-once",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to find the largest number of meetings (start, end) "
            "going on at the same time; one may start when another ends.",
            "Write a python function to return how many rooms are needed for meetings "
            "given as (start, end), a room being free again at the end time.",
            "Given half-open intervals (start, end), return the greatest "
            "number of them that contain a common point.",
            "How many rooms suffice for all (start, end) meetings if a meeting "
            "may begin exactly when another one in the room ends?",
            "Compute the maximum overlap of intervals, where an interval "
            "ending at t does not overlap one starting at t.",
            "I need the peak number of guests present, each there from "
            "start until just before end.",
        ),
        names=("rooms_needed", "max_overlap", "min_rooms", "peak_count"),
        solutions=("""\
def <f>(meetings):
    best = 0
    for start, end in meetings:
        best = max(best, sum(s <= start < e for s, e in meetings))
    return best
""", """\
def <f>(meetings):
    events = [(s, 1) for s, e in meetings] + [(e, -1) for s, e in meetings]
    running = best = 0
    for time, change in sorted(events):
        running += change
        best = max(best, running)
    return best
""", """\
import heapq

def <f>(meetings):
    ends = []
    for start, end in sorted(meetings):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, end)
        else:
            heapq.heappush(ends, end)
    return len(ends)
"""),
        inputs=lambda rng: (intervals(rng, 1, 5, 9),),
    ),
    Family(
        concept="can-attend-all-meetings",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to check whether one person can attend all "
            "meetings (start, end); one may begin when another ends.",
            "Write a python function to tell if no two intervals of a list "
            "overlap, where touching at an end point is allowed.",
            "Given (start, end) tuples, return True if none of the meetings runs "
            "during another one (ending at 5 and starting at 5 is fine).",
            "Can all the bookings (start, end) use the same room, when "
            "one may start exactly at the end of another?",
            "Check if the intervals are pairwise disjoint except for common end points.",
            "I need to know whether my appointments are free of conflicts; "
            "back-to-back ones do not conflict. Return a bool.",
        ),
        names=("can_attend_all", "no_conflicts", "no_overlap", "all_compatible"),
        solutions=("""\
def <f>(meetings):
    ordered = sorted(meetings)
    return all(a[1] <= b[0] for a, b in zip(ordered, ordered[1:]))
""", """\
from itertools import combinations

def <f>(meetings):
    return all(a[1] <= b[0] or b[1] <= a[0] for a, b in combinations(meetings, 2))
""", """\
def <f>(intervals):
    last = None
    for start, end in sorted(intervals):
        if last is not None and start < last:
            return False
        last = end
    return True
"""),
        inputs=lambda rng: (intervals(rng, 2, 3, 18),),
    ),
    Family(
        concept="most-compatible-meetings",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find how many of the meetings (start, end) one "
            "person can attend at most; one may begin when another ends.",
            "Write a python function to return the largest number of pairwise "
            "non-overlapping intervals in a list; touching end points do not overlap.",
            "Given (start, end) tuples, select as many as possible that do not "
            "overlap (back to back is fine) and return how many.",
            "How many of the activities can be done one after the other, if "
            "one may start exactly when the previous one ends?",
            "Compute the maximal size of a set of compatible (start, end) "
            "intervals, where ending at t and starting at t are compatible.",
            "I need the maximum count of non-conflicting bookings for one "
            "room; a booking may start at the moment another stops.",
        ),
        names=("max_meetings", "activity_selection", "most_compatible", "count_activities"),
        solutions=("""\
def <f>(meetings):
    count, free = 0, float("-inf")
    for start, end in sorted(meetings, key=lambda m: m[1]):
        if start >= free:
            count += 1
            free = end
    return count
""", """\
def <f>(meetings, free=0):
    best = 0
    for start, end in meetings:
        if start >= free:
            best = max(best, 1 + <f>(meetings, end))
    return best
"""),
        inputs=lambda rng: (intervals(rng, 2, 6, 14),),
    ),
    Family(
        concept="fewest-intervals-to-remove",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to find how few intervals (start, end) must be removed "
            "so that the others do not overlap (touching is allowed).",
            "Write a python function to return the least number of (start, end) intervals to drop "
            "to make the rest pairwise non-overlapping; common end points are fine.",
            "Given (start, end) tuples, return the minimal number of deletions "
            "after which no two overlap; back to back is no overlap.",
            "How many meetings have to be cancelled at least so that no two of the "
            "remaining ones run at the same time (one may start as another ends)?",
            "Compute the smallest count of intervals to take away until all "
            "conflicts are gone; intervals that only touch do not conflict.",
            "I need the fewest bookings to refuse so that one room is "
            "enough; a booking may start exactly when another ends.",
        ),
        names=("min_removals", "intervals_to_remove", "cancel_meetings", "fewest_removed"),
        solutions=("""\
def <f>(intervals):
    removed, last = 0, float("-inf")
    for start, end in sorted(intervals, key=lambda i: i[1]):
        if start >= last:
            last = end
        else:
            removed += 1
    return removed
""", """\
def <f>(intervals):
    kept, free = 0, None
    for end, start in sorted((e, s) for s, e in intervals):
        if free is None or start >= free:
            kept += 1
            free = end
    return len(intervals) - kept
"""),
        inputs=lambda rng: (intervals(rng, 2, 6, 12),),
    ),
    Family(
        concept="intervals-containing-point",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to count the intervals (start, end), both "
            "ends included, that contain a point.",
            "Write a python function to return how many closed (start, "
            "end) intervals of a list contain the number x.",
            "Given (start, end) tuples and x, return the number of those with start <= x <= end.",
            "In how many of the intervals does a point lie, end points counting as inside?",
            "Count the ranges, inclusive at both ends, that cover the value x.",
            "I need the number of closed intervals in my list that a certain number belongs to.",
        ),
        names=("count_containing", "covering", "covers_point", "intervals_at"),
        solutions=("""\
def <f>(intervals, x):
    return sum(start <= x <= end for start, end in intervals)
""", """\
def <f>(intervals, x):
    count = 0
    for start, end in intervals:
        if start <= x <= end:
            count += 1
    return count
""", """\
def <f>(ranges, point):
    return len([r for r in ranges if r[0] <= point <= r[1]])
"""),
        inputs=lambda rng: (lambda v: (v, rng.choice(rng.choice(v)) if chance(rng, 0.8) else
            rng.randint(0, 14)))(intervals(rng, 3, 6, 6)),
    ),
    Family(
        concept="nested-intervals-removed",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to remove every interval (start, end) that lies within "
            "another one of the list, keeping the order of the rest.",
            "Write a python function to return the intervals of a list of different (start, "
            "end) tuples that are not contained in another one, in original order.",
            "Given different (start, end) tuples, keep only those that no other "
            "interval of the list covers completely; keep the order.",
            "Which intervals are not inside another one (equal end points count as "
            "inside)? Return them in their original order; no tuple is repeated.",
            "Drop the intervals covered entirely by a single other interval of "
            "the list and return the remaining tuples in order.",
            "I need my list of distinct (start, end) ranges without those that fit "
            "within another range, borders included, order unchanged.",
        ),
        names=("remove_covered", "drop_nested", "outermost", "not_contained"),
        solutions=("""\
def <f>(intervals):
    def inside(a, b):
        return a != b and b[0] <= a[0] and a[1] <= b[1]
    return [a for a in intervals if not any(inside(a, b) for b in intervals)]
""", """\
def <f>(intervals):
    result = []
    for s, e in intervals:
        covers = [i for i in intervals if i[0] <= s and i[1] >= e]
        if len(covers) == 1:
            result.append((s, e))
    return result
"""),
        inputs=lambda rng: (list(dict.fromkeys(intervals(rng, 2, 5, 8))),),
    ),
    Family(
        concept="intersection-of-interval-lists",
        tags=("lists", "tuples"),
        phrasings=(
            "Write a function to list the overlaps of positive length between two sorted "
            "lists of disjoint intervals, as (start, end) tuples in order.",
            "Write a python function to return the intersection of two ascending lists "
            "of disjoint (start, end) intervals, without single points.",
            "Given two people's free times as sorted disjoint (start, end) tuples, "
            "return their common free times of positive length in order.",
            "When are intervals of both sorted lists active? Return the "
            "stretches of positive length as an ascending list of tuples.",
            "Intersect every interval of one sorted list with those of another and "
            "return the non-empty overlaps (longer than a point) in order.",
            "I need the common parts (start < end) of two calendars, each an "
            "ascending list of non-overlapping (start, end) tuples.",
        ),
        names=("intersect_lists", "common_times", "list_overlaps", "shared_intervals"),
        solutions=("""\
def <f>(a, b):
    result = []
    for s, e in a:
        for start, end in b:
            if max(s, start) < min(e, end):
                result.append((max(s, start), min(e, end)))
    return result
""", """\
def <f>(a, b):
    i = j = 0
    result = []
    while i < len(a) and j < len(b):
        start, end = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if start < end:
            result.append((start, end))
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return result
"""),
        inputs=lambda rng: tuple((lambda v: list(zip(v[::2], v[1::2])))(sorted(distinct(rng, 0, 24,
            2 * rng.randint(1, 3)))) for _ in "ab"),
    ),
)
