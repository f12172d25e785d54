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
