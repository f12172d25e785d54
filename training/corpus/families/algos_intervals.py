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
        more_phrasings=(
            "Write a function to combine overlapping or touching intervals and return them sorted as tuples.",
            "Write a python function to consolidate a list of (start, end) ranges so that no two left share even an end point, in rising order.",
            "Given (start, end) tuples in any order, fuse those that meet or overlap and give back the fewest tuples covering the same, lowest first.",
            "What do the (start, end) spans collapse into, sorted, if spans with a common point, be it only a border, become a single one?",
            "Sorted union of closed intervals as disjoint tuples.",
            "Lay the strips on a ruler; wherever two lie over each other or just meet, tape them into one long strip. List the strips you have afterwards from left to right as pairs.",
            "The connected components of the union of closed intervals [start, end], listed as tuples in ascending order.",
            "Sort by start, and either stretch the last kept interval (next start not beyond its end) or begin a new one; return the list of kept (start, end) tuples.",
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
        more_phrasings=(
            "Write a function to return the overlap (start, end) of two closed intervals, None if there is none.",
            "Write a python function to cut two (start, end) ranges down to the stretch belonging to both, a mere common end point giving (p, p), or None.",
            "For two tuples with inclusive ends, give the tuple of the larger start and the smaller end, provided the former does not exceed the latter, otherwise None.",
            "What part do two ranges (start, end), ends included, share, and is there any? The answer is a tuple or None.",
            "Common range of two closed intervals, or None.",
            "Two people tell me from when to when they are in; give me from when to when both are, even if it is just one moment, and None if they never meet.",
            "The set intersection of closed intervals a and b, represented as a tuple (lower bound, upper bound), or None for the empty set.",
            "(3, 7) and (7, 9) give (7, 7), (1, 5) and (2, 9) give (2, 5), and (1, 2) and (4, 6) give None: do this for any two intervals.",
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
        more_phrasings=(
            "Write a function to find the holes between intervals, as sorted (start, end) tuples.",
            "Write a python function to compute the maximal stretches, longer than a point, that lie inside the overall extent of a list of ranges but in none of them.",
            "You have a non-empty unordered list of (start, end) tuples that may overlap; return the in-between ranges not covered, in ascending order as tuples.",
            "Where, from the smallest start to the largest end, is there nothing, and which (from, to) pairs describe these empty parts in order?",
            "Uncovered (start, end) tuples between intervals, ascending.",
            "These are the times somebody is at the desk. When, after the first arrival and before the last departure, is nobody there? Give the pairs from early to late.",
            "The complement of the union of the intervals within their convex hull, as an ascending list of (start, end) tuples with start < end.",
            "Everything but the covered parts: for (1, 3), (2, 5) and (8, 9) the answer is [(5, 8)], and for intervals without a break in between it is [].",
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
        more_phrasings=(
            "Write a function to get the maximum number of meetings running simultaneously, ends excluded.",
            "Write a python function to compute the minimal count of rooms for a list of (start, end) bookings when a room vacated at a time can be reused at that same time.",
            "Take (start, end) tuples and find the moment at which the most of them are in progress, an interval no longer being so at its end; return that number.",
            "What is the greatest overlap depth of these half-open (start, end) ranges?",
            "Peak number of concurrent (start, end) intervals, end exclusive.",
            "Each visitor sits on a chair from when he comes until he goes, and the chair is free at once. How many chairs must I have so that nobody stands?",
            "The maximum over t of the number of intervals with start <= t < end; 0 for an empty list.",
            "At each start, count the intervals that have begun by then and not yet ended, those ending right then being over; return the biggest such count.",
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
        more_phrasings=(
            "Write a function to get the maximum number of meetings that fit without overlap; touching is fine.",
            "Write a python function to solve activity selection: the greatest count of (start, end) entries that never run at once, where one may follow another immediately.",
            "For a list of (start, end) tuples, give the size of the biggest choice among them that one room can host, with a start at another's end allowed.",
            "What is the largest number of these intervals that can be picked such that of any two picked, one begins no earlier than the other ends?",
            "Size of the largest conflict-free subset of intervals.",
            "I want to see as many films as I can, one at a time, and I can hurry straight from one to the next; how many will it be?",
            "The maximum cardinality of a subfamily of the intervals whose interiors are pairwise disjoint.",
            "Always take the meeting that ends earliest among those not starting before the last taken one is over, and return how many you took.",
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
        more_phrasings=(
            "Write a function to count the minimum deletions that leave a list of intervals without overlaps, touching allowed.",
            "Write a python function to determine how many (start, end) entries must go at the very least so that no remaining two run at the same time.",
            "You have a list of (start, end) tuples with conflicts; give the smallest number to cancel so that what stays is free of overlap, where meeting at an end is harmless.",
            "How many ranges at minimum have to be thrown out before every two left over have at most a border in common?",
            "Least removals for pairwise non-overlapping intervals (ends may meet).",
            "Too many people booked the one tennis court; how few do I have to send home so that nobody is on it together, if one may go on just as another goes off?",
            "The number of given intervals minus the maximum size of a subset of them with pairwise disjoint interiors.",
            "Keep as many intervals as can go one after the other (an end may coincide with the next start) and return how many you could not keep.",
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
        more_phrasings=(
            "Write a function to count how many intervals cover a number x, ends included.",
            "Write a python function to tell for a list of ranges and a value how many of the ranges enclose that value or have it as a border.",
            "Given a list of (start, end) tuples and a number, give the count of tuples whose start is not above and whose end is not below the number.",
            "How many of these closed ranges is x inside of or on the edge of?",
            "Number of closed intervals covering point x.",
            "Each pair says from which day to which day a guest stays, both days counted; how many guests are there on a certain day?",
            "The cardinality of the set of list members [start, end] with x as an element, the list being the first argument and x the second.",
            "Leave out the intervals that end before x and those that start after it; return how many are left.",
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
        more_phrasings=(
            "Write a function to drop the intervals contained in another interval of the list.",
            "Write a python function to filter distinct (start, end) tuples so that none kept lies wholly inside another, with equal borders counting as inside and the sequence unchanged.",
            "You have a list of unequal (start, end) pairs; return, without reordering, those for which no other pair starts at or before and ends at or after them.",
            "Which of the ranges remain, in the order given, after all those swallowed by a single larger range are gone?",
            "Keep only intervals not covered by another, in order.",
            "Some of the mats lie completely on top of a longer mat, perhaps flush at one side. Take these away and list the other mats as they came.",
            "The sublist of maximal elements of a list of distinct intervals under set inclusion, in list order.",
            "(2, 4) goes because of (1, 4), but (1, 4) and (3, 6) both stay as neither holds the other: return the list of tuples that survive such a check, order kept.",
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
        more_phrasings=(
            "Write a function to intersect two sorted lists of disjoint intervals, ignoring single points.",
            "Write a python function to return, in order, the (start, end) stretches longer than zero belonging to a range of the one list and also to a range of the other.",
            "Given two ascending lists of non-overlapping (start, end) tuples, give the ascending list of tuples where they coincide, leaving out mere contacts.",
            "What do two sorted interval lists have in common, as ordered (start, end) tuples with start < end?",
            "Positive-length overlaps of two sorted interval lists.",
            "I know when I am free and when you are free. List from early to late, as pairs, all the times that suit us both, without those that are over the moment they begin.",
            "The list of all (max(s, s'), min(e, e')) with the former less than the latter, for (s, e) from the first and (s', e') from the second list, ascending.",
            "[(0, 5)] and [(1, 2), (4, 8), (9, 9)] give [(1, 2), (4, 5)]; the shared parts of any two sorted lists of separate intervals are wanted like this, touching ones omitted.",
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
