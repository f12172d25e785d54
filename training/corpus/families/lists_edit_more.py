"""Families about repeating and overwriting elements."""

from training.corpus.draw import chance, integers, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="replace-first-copy-in-list",
        tags=("lists",),
        phrasings=(
            "Write a function to replace only the first occurrence of a value in a list by "
            "another value.",
            "Write a python function to change the leftmost copy of old to new (arguments: list, "
            "old, new).",
            "Given a list, an old and a new value, return the list with just the first old one "
            "exchanged.",
            "Exchange one item, the earliest equal to old, for new; without such an item nothing "
            "changes.",
            "Return a copy in which the first old became new while later ones stay (list, old, "
            "new).",
            "I need the first match of a value overwritten by another one, all further matches "
            "kept.",
        ),
        more_phrasings=(
            "Write a function to replace the first occurrence of old by new in a list (list, old, new).",
            "Write a python function to substitute one element of a list, namely the foremost that matches the second argument, with the third; no match means no change.",
            "For a list, a value to look for and a substitute, give the list with the substitute in place of the earliest match only.",
            "What becomes of the list when new takes the place of old just once, at the lowest index where old is found, if any (list, old, new)?",
            "Swap the leftmost old for new in a list.",
            "Of all the bulbs like this in the row, change just the first one for a bulb of another sort, and none if there is none like it; show the row (row, old sort, new sort).",
            "The sequence b equal to a except b[m] = new for m = min { i : a[i] = old }, if this exists.",
            "[4, 1, 4] with 4 and 0 becomes [0, 1, 4], and with 9 and 0 remains [4, 1, 4]: return this for any list, old and new.",
        ),
        names=("replace_first", "exchange_first", "substitute_first", "change_first"),
        solutions=(
            """def <f>(items, old, new):
    result = list(items)
    for i, item in enumerate(result):
        if item == old:
            result[i] = new
            break
    return result""",
            """def <f>(lst, old, new):
    if old not in lst:
        return lst
    i = lst.index(old)
    return lst[:i] + [new] + lst[i + 1:]""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 4, rng.randint(2, 7)), rng.randint(1, 4), rng.randint(5, 9),
        ),
    ),
    Family(
        concept="set-every-kth-to-value",
        tags=("lists",),
        phrasings=(
            "Write a function to replace every <kth> element of a list, counted from 1, by "
            "<value>.",
            "Write a python function to set the items number <k>, twice <k>, ... of a list to "
            "<value>.",
            "Given a list, overwrite each item whose one-based position is a multiple of <k> with "
            "<value>.",
            "Return the list with <value> at the indices <k> - 1, 2 * <k> - 1, ... and all else "
            "unchanged.",
            "The <kth> element of the list and each <kth> one after it become <value>.",
            "I want a <value> at every <kth> place of my list (first place: number 1) instead of "
            "what is there.",
        ),
        more_phrasings=(
            "Write a function to set every <kth> element of a list to <value>.",
            "Write a python function to overwrite with <value> what stands in a list at places divisible by <k>, the first place being 1, and give the list.",
            "For a list, count its items off in groups of <k> and substitute <value> for the last of each full group.",
            "What is the list after <value> has been written over each <kth> of its items, the counting beginning with 1 at the first?",
            "<value> at one-based positions <k>, 2 * <k>, ... of a list.",
            "Go along the row counting 1, 2, 3 and so on, and at every <kth> number exchange what is there for <value>; show the row.",
            "The sequence b with b[i] = <value> if <k> divides i and b[i] = a[i] otherwise, i = 1, ..., n.",
            "The result keeps everything but each <kth> item of the list, starting to count at one, and has <value> there; lists shorter than <k> are returned as they are.",
        ),
        names=("set_every", "overwrite_every", "replace_every_kth", "mark_every"),
        solutions=(
            """def <f>(items):
    return [<value> if i % <k> == 0 else x for i, x in enumerate(items, 1)]""",
            """def <f>(lst):
    result = list(lst)
    for i in range(<k> - 1, len(result), <k>):
        result[i] = <value>
    return result""",
        ),
        inputs=lambda rng, k, kth, value: (integers(rng, 1, 20, rng.randint(k, 8)),),
        parameters=lambda rng: {
            **rng.choice(({"k": 2, "kth": "2nd"}, {"k": 3, "kth": "3rd"}, {"k": 4, "kth": "4th"})),
            "value": rng.choice((0, 0, 1, -1, 99)),
        },
    ),
    Family(
        concept="repeat-each-element",
        tags=("lists",),
        phrasings=(
            "Write a function to repeat every element of a list <k> times, its copies next to "
            "each other.",
            "Write a python function to return a list with <k> copies of each item, copies side "
            "by side.",
            "Given a list, write down each of its elements <k> times in a row before going on to "
            "the next.",
            "Stretch a list: instead of every item there are <k> equal neighbours.",
            "Return [a] * <k> followed by [b] * <k> and so on for a list [a, b, ...].",
            "I need each value of my list <k> times, with equal ones standing together, in list "
            "order.",
        ),
        names=("repeat_each", "repeat_elements", "stretch", "copy_each"),
        solutions=(
            """def <f>(items):
    return [x for x in items for _ in range(<k>)]""",
            """def <f>(lst):
    result = []
    for x in lst:
        result += [x] * <k>
    return result""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 15, size(rng, 1, 4)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3, 4))},
    ),
    Family(
        concept="put-between-neighbours",
        tags=("lists",),
        phrasings=(
            "Write a function to put <k> between every two neighbouring elements of a list, not "
            "at the ends.",
            "Write a python function to return a list with a <k> as separator between its items.",
            "Given a list, insert a <k> after each element except the last.",
            "Return [a, <k>, b, <k>, c] for [a, b, c], and the same way for any length.",
            "Separate the elements of a list from each other by <k>s; one element alone gets none.",
            "Like joining words with a separator, but for a list of numbers and the separator "
            "<k>: return a list.",
        ),
        more_phrasings=(
            "Write a function to insert <k> between all adjacent elements of a list.",
            "Write a python function to interleave the entries of a list with the number <k>, beginning and finishing with an entry.",
            "For a list, give a new one in which each two successive items are kept apart by one <k>.",
            "What list arises when a <k> is slipped into every gap inside of the given one, but not before or behind it?",
            "Intersperse <k> among list items.",
            "Between any two guests in the row a chair marked <k> is put, and none at the ends; show the row of guests and chairs.",
            "The sequence a[0], <k>, a[1], <k>, ..., <k>, a[n - 1], of length 2n - 1, empty if a is.",
            "Write every item followed by <k> and drop the very last <k>; return the list, which for one item or none is the old one.",
        ),
        names=("intersperse", "put_between", "separate", "add_separators"),
        solutions=(
            """def <f>(items):
    result = []
    for i, x in enumerate(items):
        if i > 0:
            result.append(<k>)
        result.append(x)
    return result""",
            """def <f>(lst):
    return [y for x in lst for y in (x, <k>)][:-1]""",
        ),
        inputs=lambda rng, k: (integers(rng, 1, 20, size(rng, 1, 6)),),
        parameters=lambda rng: {"k": rng.choice((0, 0, -1, 1, 7, 99))},
    ),
    Family(
        concept="double-given-value-on-the-spot",
        tags=("lists",),
        phrasings=(
            "Write a function to put a second <k> right after every <k> of a list.",
            "Write a python function to write each <k> of a list twice and every other element "
            "once.",
            "Given a list, insert one more <k> next to each <k> in it.",
            "Return the list with all <k>s duplicated on the spot, nothing else changed.",
            "Copy a list, but wherever a <k> stands put two <k>s.",
            "I need <k>s repeated (two instead of one) and the remaining numbers as they are.",
        ),
        more_phrasings=(
            "Write a function to duplicate each <k> of a list right where it stands.",
            "Write a python function to insert behind any entry <k> another one, leaving all entries otherwise in their order.",
            "For a list of numbers, give the list in which each single <k> has turned into two neighbouring <k>s.",
            "What is the list like if whatever equals <k> comes two times where it came once?",
            "Each <k> twice, all else once, order kept.",
            "Copy out the numbers, but when you come to <k> write it two times; show what you wrote.",
            "The concatenation of [x, x] for x = <k> and of [x] for any other x, over all x of the list in order.",
            "The result is longer than the list by as many items as are equal to <k>, for each of these gets a twin right beside it; return it.",
        ),
        names=("duplicate_value", "write_twice", "duplicate_on_spot", "repeat_value"),
        solutions=(
            """def <f>(numbers):
    result = []
    for n in numbers:
        result.append(n)
        if n == <k>:
            result.append(n)
    return result""",
            """def <f>(lst):
    return [y for x in lst for y in ([x, x] if x == <k> else [x])]""",
        ),
        inputs=lambda rng, k: (
            [k if chance(rng, 0.35) else rng.randint(1, 9) for _ in range(rng.randint(2, 7))],
        ),
        parameters=lambda rng: {"k": rng.choice((0, 0, 1, 3, 5))},
    ),
)
