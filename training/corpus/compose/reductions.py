"""One value made of many."""

from training.corpus.compose.pieces import Kind, Reduction

LIST_PHRASES = (
    "find {np}", "get {np}", "return a list of {np}", "collect {np} in a list", "make a list of {np}", "extract {np}",
    "list {np}", "return {np} as a list", "build the list of {np}",
)
ANY: tuple[Kind, ...] = ("int", "word", "char", "pair", "row")


def of_every_kind(kind: Kind) -> tuple[Reduction, ...]:
    """Reductions that care for nothing but equality."""
    hashable = kind != "row"
    found = [
        Reduction(kind, LIST_PHRASES, ("[{g}]",), ("{v}",), ("result = []", "result.append({e})", "result"), "list"),
        Reduction(kind, ("count {np}", "find how many {bare} there are", "find the number of {bare}", "return how many {bare} there are", "tell the number of {bare}"),
                  ("sum(1 {loop})", "len([{g}])"), ("len({v})",), ("count = 0", "count += 1", "count"), "count", needs_test=True, no_mapping=True),
        Reduction(kind, ("return {np} in reverse order", "list {np} from the last to the first", "find {np}, in reverse order"),
                  ("[{g}][::-1]", "list(reversed([{g}]))"), ("list(reversed({v}))",), ("result = []", "result.insert(0, {e})", "result"), "reversed"),
        Reduction(kind, ("find the first of {np}, or None if there is none", "return the first of {np} (None if there is none)"),
                  ("next(({g}), None)",), ("{v}[0] if {v} else None",), ("", "return {e}", "None"), "first", needs_test=True),
        Reduction(kind, ("find the last of {np}, or None if there is none", "return the last of {np} (None if there is none)"),
                  (), ("{v}[-1] if {v} else None",), ("last = None", "last = {e}", "last"), "last", needs_test=True),
    ]
    if hashable:
        found += [
            Reduction(kind, ("count the distinct {bare}", "find how many different {bare} there are", "find the number of unique {bare}"),
                      ("len({{g}})", "len(set({g}))"), ("len(set({v}))",), ("seen = set()", "seen.add({e})", "len(seen)"), "distinct"),
            Reduction(kind, ("make a dictionary that tells how often each of {np} occurs", "count how many times each one of {np} appears, as a dictionary",
                             "return the frequency of each of {np} in a dictionary"),
                      ("dict(Counter({g}))",), ("dict(Counter({v}))",), ("counts = {}", "counts[{e}] = counts.get({e}, 0) + 1", "counts"), "frequency",
                      "from collections import Counter"),
            Reduction(kind, ("list {np} without repetitions, in the order of their first appearance", "return {np}, each only once, in their original order"),
                      ("list(dict.fromkeys({g}))",), ("list(dict.fromkeys({v}))",), ("result = []", "if {e} not in result:\n    result.append({e})", "result"), "unique"),
        ]
    return tuple(found)


def of_ordered(kind: Kind) -> tuple[Reduction, ...]:
    """Reductions of what can be sorted."""
    return (
        Reduction(kind, ("sort {np} in ascending order", "return {np} in ascending order", "list {np}, sorted"),
                  ("sorted({g})",), ("sorted({v})",), ("result = []", "result.append({e})", "sorted(result)"), "sorted"),
        Reduction(kind, ("sort {np} in descending order", "return {np} in descending order"),
                  ("sorted(({g}), reverse=True)", "sorted([{g}], reverse=True)"), ("sorted({v}, reverse=True)",), ("result = []", "result.append({e})", "sorted(result, reverse=True)"), "descending"),
        Reduction(kind, ("list the distinct {bare} in ascending order", "return the sorted unique {bare}"),
                  ("sorted({{g}})", "sorted(set({g}))"), ("sorted(set({v}))",), ("result = set()", "result.add({e})", "sorted(result)"), "sorted_unique"),
    )


NUMBERS = (
    Reduction("int", ("find the sum of {np}", "add up {np}", "work out the sum of {np}", "compute the total of {np}", "sum {np}", "find the total of {np}", "return the sum of {np}"),
              ("sum({g})", "sum([{g}])"), ("sum({v})",), ("total = 0", "total += {e}", "total"), "sum"),
    Reduction("int", ("find the product of {np}", "multiply {np} together", "compute the product of {np}", "return the product of {np}"),
              ("math.prod({g})",), ("math.prod({v})",), ("product = 1", "product *= {e}", "product"), "product", "import math"),
    Reduction("int", ("find the largest of {np}", "find the maximum of {np}", "return the greatest of {np}"),
              ("max({g})", "max([{g}])"), ("max({v})",), ("best = None", "if best is None or {e} > best:\n    best = {e}", "best"), "max"),
    Reduction("int", ("find the smallest of {np}", "find the minimum of {np}", "return the least of {np}"),
              ("min({g})", "min([{g}])"), ("min({v})",), ("best = None", "if best is None or {e} < best:\n    best = {e}", "best"), "min"),
    Reduction("int", ("find the largest of {np}, or 0 if there are none", "return the maximum of {np} (0 if there are none)"),
              ("max(({g}), default=0)",), ("max({v}) if {v} else 0", "max({v}, default=0)"), word="max", needs_test=True),
    Reduction("int", ("find the average of {np}, rounded to two decimals", "compute the mean of {np} rounded to 2 decimal places"),
              (), ("round(sum({v}) / len({v}), 2)",), ("total, count = 0, 0", "total += {e}\ncount += 1", "round(total / count, 2)"), "average"),
    Reduction("int", ("find the difference between the largest and the smallest of {np}", "compute the range of {np} (maximum minus minimum)"),
              (), ("max({v}) - min({v})",), word="range"),
    Reduction("int", ("find the running sums of {np}", "return the cumulative sums of {np} as a list"),
              ("list(accumulate({g}))",), ("list(accumulate({v}))",), ("result, total = [], 0", "total += {e}\nresult.append(total)", "result"), "running_sum", "from itertools import accumulate"),
    Reduction("int", ("find the second largest of {np} (repeats count)", "return the second highest of {np}, repeats counted"),
              ("sorted({g})[-2]",), ("sorted({v})[-2]", "sorted({v}, reverse=True)[1]"), word="second"),
    Reduction("int", ("find the alternating sum of {np} (first minus second plus third and so on)",),
              (), ("sum({v}[::2]) - sum({v}[1::2])",), ("total, sign = 0, 1", "total += sign * ({e})\nsign = -sign", "total"), "alternating"),
)
WORDS = (
    Reduction("word", ("join {np} with spaces", "return a string of {np} separated by spaces", "put {np} together with spaces in between"),
              ("' '.join({g})",), ("' '.join({v})",), ("result = []", "result.append({e})", "' '.join(result)"), "join"),
    Reduction("word", ("join {np} with '{sep}'", "return {np} as one string separated by '{sep}'"),
              ("'{sep}'.join({g})",), ("'{sep}'.join({v})",), ("result = []", "result.append({e})", "'{sep}'.join(result)"), "join"),
    Reduction("word", ("concatenate {np}", "join {np} without anything in between", "glue {np} together into one string"),
              ("''.join({g})",), ("''.join({v})",), ("result = ''", "result += {e}", "result"), "concat"),
    Reduction("word", ("find the longest of {np}, the first one if several are", "return the longest of {np} (the first on a tie)"),
              ("max(({g}), key=len)",), ("max({v}, key=len)",), ("best = ''", "if len({e}) > len(best):\n    best = {e}", "best"), "longest"),
    Reduction("word", ("find the shortest of {np}, the first one if several are", "return the shortest of {np} (the first on a tie)"),
              ("min(({g}), key=len)",), ("min({v}, key=len)",), word="shortest"),
    Reduction("word", ("find the first of {np} in alphabetical order", "return the alphabetically smallest of {np}"),
              ("min({g})",), ("min({v})", "sorted({v})[0]"), word="alphabetical_first"),
    Reduction("word", ("sort {np} by length, shortest first", "return {np} ordered by their length"),
              ("sorted(({g}), key=len)",), ("sorted({v}, key=len)",), ("result = []", "result.append({e})", "sorted(result, key=len)"), "by_length"),
)
CHARACTERS = (
    Reduction("char", ("return a string of {np}", "join {np} into a string", "build a string from {np}"),
              ("''.join({g})", "''.join([{g}])"), ("''.join({v})",), ("result = ''", "result += {e}", "result"), "string"),
    Reduction("char", ("return a string of {np} in reverse order", "join {np} into a string, last one first"),
              ("''.join({g})[::-1]",), ("''.join({v})[::-1]",), ("result = ''", "result = {e} + result", "result"), "reversed"),
    Reduction("char", ("return a string of {np} in sorted order", "sort {np} and join them into a string"),
              ("''.join(sorted({g}))",), ("''.join(sorted({v}))",), ("result = []", "result.append({e})", "''.join(sorted(result))"), "sorted"),
    Reduction("char", ("return a string of {np} without repetitions, in order of first appearance",),
              ("''.join(dict.fromkeys({g}))",), ("''.join(dict.fromkeys({v}))",), ("result = ''", "if {e} not in result:\n    result += {e}", "result"), "unique"),
)
REDUCTIONS = NUMBERS + WORDS + CHARACTERS + tuple(
    reduction for kind in ANY for reduction in of_every_kind(kind)
) + of_ordered("int") + of_ordered("word") + of_ordered("pair")
