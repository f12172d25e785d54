"""Comprehensions and generators over numbers."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "map-numbers", 2, "numbers",
        "return [<number <x>> for <x> in <a>]", "return [<number <x>> for <x> in <a>]",
        "return list(map(lambda <x>: <number <x>>, <a>))", "return list(map(str, <a>))", "return [str(<x>) for <x> in <a>]",
        "return [<x> <compare> <2..6> for <x> in <a>]", "return list(map(abs, <a>))",
        "return [<number <x>> if <test <x>> else <x> for <x> in <a>]", "return [<number <x>> for <x> in <a>[:3]]",
        "return [(<x>, <number <x>>) for <x> in <a>[:2]]", 'return "".join(str(<x>) for <x> in <a>)',
        'return "<mark>".join(map(str, <a>))', "return [int(<test <x>>) for <x> in <a>]",
        "return [<number <x>> for <x> in sorted(<a>)]", "return tuple(<number <x>> for <x> in <a>)",
    ),
    drill(
        "keep-numbers", 2, "numbers",
        "return [<x> for <x> in <a> if <test <x>>]", "return [<x> for <x> in <a> if <test <x>>]",
        "return [<x> for <x> in <a> if not (<test <x>>)]", "return list(filter(lambda <x>: <test <x>>, <a>))",
        "return [<number <x>> for <x> in <a> if <test <x>>]", "return tuple(<x> for <x> in <a> if <test <x>>)",
        "return [<x> for <x> in <a> if <x> > <a>[0]]", "return [<x> for <x> in <a> if <x> != <a>[-1]]",
        "return sorted(<x> for <x> in <a> if <test <x>>)", "return [<x> for <x> in <a> if <x> <!=|==> max(<a>)]",
    ),
    drill(
        "count-or-sum-kept", 2, "numbers",
        "return sum(<x> for <x> in <a> if <test <x>>)", "return sum(1 for <x> in <a> if <test <x>>)",
        "return len([<x> for <x> in <a> if <test <x>>])", "return sum(<test <x>> for <x> in <a>)",
        "return sum(<number <x>> for <x> in <a>)", "return sum([<x> for <x> in <a> if <test <x>>])",
        "return <max|min>(<number <x>> for <x> in <a>)", "return sum(<number <x>> for <x> in <a> if <test <x>>)",
        "return max((<x> for <x> in <a> if <test <x>>), default=<0|-1|None>)", "return sum(filter(lambda <x>: <test <x>>, <a>))",
        """
        <result> = [<x> for <x> in <a> if <test <x>>]
        return len(<result>)
        """,
        """
        <result> = [<x> for <x> in <a> if <test <x>>]
        return <sum|len>(<result>)
        """,
        "return sum(<a>[<0..1>::2])",
    ),
    drill(
        "any-or-all", 2, "numbers",
        "return <any|all>(<test <x>> for <x> in <a>)", "return <any|all>(<test <x>> for <x> in <a>)",
        "return <any|all>([<test <x>> for <x> in <a>])", "return not any(<test <x>> for <x> in <a>)",
        "return len(set(<a>)) == len(<a>)", "return <0..5> in <a> <and|or> <4..9> in <a>",
        "return max(<a>) <compare> 2 * min(<a>)", "return sum(<a>) % 2 == 0", "return <a>[0] <compare> <a>[-1]",
        "return all(<x> <= <y> for <x>, <y> in zip(<a>, <a>[1:]))", "return any(<x> == <y> for <x>, <y> in zip(<a>, <a>[1:]))",
    ),
    drill(
        "places", 3, "numbers",
        "return [<i> for <i>, <x> in enumerate(<a>) if <test <x>>]", "return [<i> for <i> in range(len(<a>)) if <test <a>[<i>]>]",
        "return [<x> for <i>, <x> in enumerate(<a>) if <i> % 2 == <0..1>]", "return [<i> * <x> for <i>, <x> in enumerate(<a>)]",
        "return [<x> + <i> for <i>, <x> in enumerate(<a>)]", "return sum(<i> * <x> for <i>, <x> in enumerate(<a>, 1))",
        "return list(enumerate(<a>[:2], <0..1>))",
        """
        <total> = 0
        for <i>, <x> in enumerate(<a>):
            if <i> % 2 == <0..1>:
                <total> += <x>
        return <total>
        """,
        """
        <total> = 0
        for <i> in range(len(<a>)):
            <total> += <i> * <a>[<i>]
        return <total>
        """,
        "return sum(<x> if <i> % 2 == 0 else -<x> for <i>, <x> in enumerate(<a>))",
        "return [<i> for <i>, <x> in enumerate(<a>) if <x> == <max|min>(<a>)]",
        "return [<a>[<i>] for <i> in range(0, len(<a>), 2)]", "return [<x> for <i>, <x> in enumerate(<a>) if <i> != <0..2>]",
    ),
    drill(
        "neighbours", 3, "numbers",
        "return [<y> - <x> for <x>, <y> in zip(<a>, <a>[1:])]", "return [<a>[<i>] + <a>[<i> + 1] for <i> in range(len(<a>) - 1)]",
        "return [<x> for <x>, <y> in zip(<a>, <a>[1:]) if <x> <compare> <y>]",
        "return sum(<x> <compare> <y> for <x>, <y> in zip(<a>, <a>[1:]))", "return list(zip(<a>, <a>[1:]))[:2]",
        "return [abs(<x> - <y>) for <x>, <y> in zip(<a>, <a>[1:])]",
        "return [<max|min>(<x>, <y>) for <x>, <y> in zip(<a>, <a>[1:])]",
        "return max(abs(<x> - <y>) for <x>, <y> in zip(<a>, <a>[1:]))",
        """
        <count> = 0
        for <i> in range(1, len(<a>)):
            if <a>[<i>] <compare> <a>[<i> - 1]:
                <count> += 1
        return <count>
        """,
        """
        <result> = []
        for <i> in range(1, len(<a>)):
            <result>.append(<a>[<i>] <+|-> <a>[<i> - 1])
        return <result>
        """,
        """
        for <i> in range(len(<a>) - 1):
            if <a>[<i>] > <a>[<i> + 1]:
                return False
        return True
        """,
    ),
    drill(
        "two-lists", 2, "numbers more-numbers",
        "return <a> + <b>", "return len(<a>) <+|-> len(<b>)", "return list(zip(<a>, <b>))",
        "return [<x> + <y> for <x>, <y> in zip(<a>, <b>)]", "return <sum|max|min|len>(<a>) <compare> <sum|max|min|len>(<b>)",
        "return [<x> for <x> in <a> if <x> in <b>]", "return [<x> for <x> in <a> if <x> not in <b>]", "return sorted(<a> + <b>)",
        "return sorted(set(<a>) & set(<b>))", "return sorted(set(<a>) | set(<b>))", "return sorted(set(<a>) - set(<b>))",
        "return <a>[:2] + <b>[-2:]", "return <a>[0] <+|-|*> <b>[0]", "return <sum|max|min>(<a>) <+|-> <sum|max|min>(<b>)",
        "return len(set(<a> + <b>))", "return any(<x> in <b> for <x> in <a>)",
        """
        <a>.extend(<b>)
        return <a>[::-1]
        """,
        """
        for <x> in <b>:
            if <x> not in <a>:
                <a>.append(<x>)
        return <a>
        """,
    ),
    drill(
        "equal-lists", 3, "numbers same-many",
        "return [<x> <+|-|*> <y> for <x>, <y> in zip(<a>, <b>)]", "return [<max|min>(<x>, <y>) for <x>, <y> in zip(<a>, <b>)]",
        "return sum(<x> * <y> for <x>, <y> in zip(<a>, <b>))", "return sum(<x> <compare> <y> for <x>, <y> in zip(<a>, <b>))",
        "return [<a>[<i>] - <b>[<i>] for <i> in range(len(<a>))]", "return sum(abs(<x> - <y>) for <x>, <y> in zip(<a>, <b>))",
        "return [<x> for <x>, <y> in zip(<a>, <b>) if <x> <compare> <y>]",
        """
        <total> = 0
        for <x>, <y> in zip(<a>, <b>):
            <total> += <x> * <y>
        return <total>
        """,
        "return [<x> <compare> <y> for <x>, <y> in zip(<a>, <b>)]", "return list(map(max, <a>, <b>))",
        """
        <count> = 0
        for <i> in range(len(<a>)):
            if <a>[<i>] <compare> <b>[<i>]:
                <count> += 1
        return <count>
        """,
    ),
    drill(
        "unique-numbers", 3, "repeats",
        """
        <result> = []
        for <x> in <a>:
            if <x> not in <result>:
                <result>.append(<x>)
        return <result>
        """,
        "return list(dict.fromkeys(<a>))", "return [<x> for <x> in <a> if <a>.count(<x>) == <1..2>]",
        "return len(<a>) - len(set(<a>))", "return [<x> for <i>, <x> in enumerate(<a>) if <x> not in <a>[:<i>]]",
        "return max(<a>.count(<x>) for <x> in <a>)",
        """
        <seen> = []
        for <x> in <a>:
            if <x> % 3 not in <seen>:
                <seen>.append(<x> % 3)
        return <seen>
        """,
        "return sorted({<number <x>> for <x> in <a>})",
    ),
    drill(
        "number-with-list", 2, "numbers other",
        "return [<x> <+|-|*> <b> for <x> in <a>]", "return [<x> for <x> in <a> if <x> <compare> <b>]",
        "return sum(1 for <x> in <a> if <x> <compare> <b>)", "return [<x> % <b> for <x> in <a>]", "return sum(<a>) <+|-|*> <b>",
        "return sum(<x> for <x> in <a> if <x> % <b> == 0)", "return [<x> // <b> for <x> in <a>]",
        "return <max|min>(<a>) <compare> <b>", "return <any|all>(<x> <compare> <b> for <x> in <a>)",
        "return [max(<x>, <b>) for <x> in <a>]", "return [min(<x>, <b>) for <x> in <a>]", "return sum(<a>) % <b>",
        "return [<x> if <x> <compare> <b> else <0..2> for <x> in <a>]", "return [<b> - <x> for <x> in <a>]",
        "return [<x> for <x> in <a> if abs(<x> - <b>) <= 2]", "return sum(<x> > <b> for <x> in <a>)",
    ),
    drill(
        "build-from-range", 1, "small",
        "return list(range(<a>))", "return list(range(1, <a> + 1))", "return list(range(<a>, 0, -1))", "return sum(range(<a>))",
        "return sum(range(1, <a> + 1))", "return [<number <i>> for <i> in range(<a>)]",
        "return [<i> for <i> in range(<a> + 3) if <test <i>>]", "return [<0..1>] * <a>", "return list(range(0, 10, <a>))",
        "return [0] * <a> + [1]", "return len(range(<1..3>, <a> + 5))", "return list(range(<a>, <a> + <2..4>))",
        "return [str(<i>) for <i> in range(<a>)]", 'return "".join(str(<i>) for <i> in range(<a>))', 'return "abcdefgh"[:<a>]',
        'return list("abcdefgh"[:<a>])', "return sum(<number <i>> for <i> in range(<a>))",
        "return [<a> * <i> for <i> in range(<1..2>, 5)]", "return [<a> ** <i> for <i> in range(3)]",
    ),
    drill(
        "build-from-two", 2, "small other",
        "return list(range(<a>, <a> + <b>))", "return list(range(<a>, <b>))", "return [<a> * <i> for <i> in range(1, <b> + 1)]",
        "return [<i> for <i> in range(<a>, <a> + <b> + 2) if <test <i>>]", "return sum(range(<a>, <b> + 3))",
        "return [<a>] * (<b> % 5)", "return list(range(0, <b> * 2, <a>))",
        "return [<i> for <i> in range(1, <b> + 4) if <i> % <a> == 0]", "return [<i> % <a> for <i> in range(<b>)]",
        "return len([<i> for <i> in range(<a>, <b> + 9) if <test <i>>])",
        "return [<i> for <i> in range(1, <b> + 1) if <a> * <b> % <i> == 0]",
    ),
    drill(
        "unpack-calls", 2, "numbers",
        "return max(*<a>) - <a>[0]", "return [*<a>[1:], <a>[0]]",
        "return [0, *<a>]", "return (<a>[0], *<a>[-2:])", "return list(zip(<a>[::2], <a>[1::2]))", 'return dict(zip("abc", <a>))',
        'return list(zip("abc", <a>))[:2]', "return tuple(<a>)", "return tuple(<a>[:2])",
    ),
)
