"""Lists of numbers: what is built in, methods, sorting."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "summary", 1, "numbers",
        "return <sum|max|min|len>(<a>)", "return max(<a>) - min(<a>)", "return <sum|max|min>(<a>) <+|-|*> len(<a>)",
        "return sum(<a>) // len(<a>)", "return len(<a>) * <2..4>", "return max(<a>) <+|-> <a>[0]",
        "return <sum|max|min>(<a>) % <2..5>", "return len(set(<a>))", "return min(<a>), max(<a>)",
        "return round(sum(<a>) / len(<a>), 1)", "return sum(<a>) / <2|4|10>",
    ),
    drill(
        "empty-or-not", 1, "any-numbers",
        "return len(<a>)", "return <a>[0] if <a> else None", "return max(<a>) if <a> else 0", "return max(<a>, default=<0|-1>)",
        "return bool(<a>)", "return not <a>", "return sum(<a>)", "return <a>[-1] if len(<a>) > 1 else <0|-1>",
        """
        if not <a>:
            return <0|None|-1>
        return <a>[0] + <a>[-1]
        """,
        """
        if len(<a>) == 0:
            return 0
        return round(sum(<a>) / len(<a>), 1)
        """,
        "return len(<a>) > <1..2>", "return <a> + [<0..9>]", "return [<0..9>] + <a>", "return <a> * 2",
    ),
    drill(
        "order", 1, "numbers",
        "return sorted(<a>)", "return sorted(<a>, reverse=True)", "return sorted(<a>)[<0..2>]", "return sorted(<a>)[-<1..2>]",
        "return sorted(set(<a>))", "return <a>[::-1]", "return sorted(<a>)[:2]", "return sorted(<a>)[-2:]",
        "return sorted(<a>)[len(<a>) // 2]", "return <a> == sorted(<a>)", "return sorted(<a>, key=abs)",
        "return sorted(<a>, key=lambda <x>: -<x>)", "return sorted(<a>)[::-1]", "return list(reversed(<a>))",
    ),
    drill(
        "order-by-key", 3, "numbers",
        "return sorted(<a>, key=lambda <x>: <x> % <2..4>)", "return sorted(<a>, key=lambda <x>: (<x> % 2, <x>))",
        "return sorted(<a>, key=lambda <x>: abs(<x> - <2..6>))", "return <max|min>(<a>, key=lambda <x>: abs(<x> - <2..6>))",
        "return sorted(<a>, key=lambda <x>: (<x> > <2..6>, -<x>))", "return <max|min>(<a>, key=lambda <x>: <x> % <3..5>)",
        "return sorted(<a>, key=lambda <x>: -abs(<x>))", "return <max|min>(<a>, key=abs)",
        "return max(range(len(<a>)), key=lambda <i>: <a>[<i>])",
    ),
    drill(
        "list-methods", 1, "numbers",
        """
        <a>.append(<0..9>)
        return <a>
        """,
        """
        <a>.insert(<0..2>, <0..9>)
        return <a>
        """,
        """
        <a>.pop()
        return <a>
        """,
        """
        <a>.pop(<0..2>)
        return <a>
        """,
        """
        <a>.reverse()
        return <a>
        """,
        """
        <a>.sort()
        return <a>
        """,
        """
        <a>.extend([<0..9>, <0..9>])
        return <a>
        """,
        "return <a>.pop()", "return <a>.pop(<0|1|-2>)", "return <a>.count(<1..4>)",
        """
        del <a>[<0..2>]
        return <a>
        """,
        "return <a> + [<0..9>]",
        """
        <x> = <a>.pop(0)
        <a>.append(<x>)
        return <a>
        """,
        """
        <a> += [len(<a>)]
        return <a>
        """,
        "return [<0..9>] + <a>[1:]", "return <a>.index(max(<a>))", "return <a>.index(min(<a>))",
        """
        <a>.sort(reverse=True)
        return <a>[0] - <a>[-1]
        """,
    ),
    drill(
        "find-member", 1, "numbers member",
        "return <b> in <a>", "return <a>.count(<b>)", "return <b> not in <a>", "return <a>.index(<b>) if <b> in <a> else -1",
        "return [<x> for <x> in <a> if <x> != <b>]", "return <a> + [<b>]", "return [<b>] + <a>",
        "return [<x> + <b> for <x> in <a>]", "return <a>.count(<b>) > 0",
    ),
    drill(
        "sure-member-methods", 2, "numbers sure-member",
        "return <a>.index(<b>)",
        """
        <a>.remove(<b>)
        return <a>
        """,
        "return <a>[:<a>.index(<b>)]", "return <a>[<a>.index(<b>) + 1:]", "return <a>[<a>.index(<b>):]",
    ),
    drill(
        "truths", 2, "truths",
        "return <any|all>(<a>)", "return sum(<a>)", "return <a>.count(<True|False>)", "return [not <x> for <x> in <a>]",
        "return not any(<a>)", "return [int(<x>) for <x> in <a>]", "return <a>[0] <and|or> <a>[-1]",
        "return len([<x> for <x> in <a> if <x>])", "return sum(<a>) > 1",
    ),
    drill(
        "first-that", 2, "numbers",
        """
        for <x> in <a>:
            if <test <x>>:
                return <x>
        return <None|-1|0>
        """,
        "return next((<x> for <x> in <a> if <test <x>>), <None|-1>)",
        """
        for <i>, <x> in enumerate(<a>):
            if <test <x>>:
                return <i>
        return -1
        """,
        "return next((<i> for <i>, <x> in enumerate(<a>) if <test <x>>), -1)",
        """
        for <x> in <a>[::-1]:
            if <test <x>>:
                return <x>
        return <None|-1>
        """,
    ),
    drill(
        "two-list-steps", 3, "numbers",
        """
        <result> = [<x> for <x> in <a> if <test <x>>]
        return [<number <x>> for <x> in <result>]
        """,
        """
        <result> = sorted(<a>)
        return <result>[0] + <result>[-1]
        """,
        """
        <result> = sorted(<a>)
        return <result>[1:-1]
        """,
        """
        <a> = [<number <x>> for <x> in <a>]
        return <sum|max|min>(<a>)
        """,
        """
        <left> = [<x> for <x> in <a> if <x> % 2 == 0]
        <right> = [<x> for <x> in <a> if <x> % 2]
        return <left> + <right>
        """,
        """
        <left> = <a>[:len(<a>) // 2]
        <right> = <a>[len(<a>) // 2:]
        return <right> + <left>
        """,
        """
        <left> = <a>[:2]
        <right> = <a>[2:]
        return sum(<left>) <+|-|*> sum(<right>)
        """,
        """
        <best> = max(<a>)
        return [<best> - <x> for <x> in <a>]
        """,
        """
        <result> = sum(<a>) // len(<a>)
        return [<x> for <x> in <a> if <x> > <result>]
        """,
        """
        <a>.remove(<max|min>(<a>))
        return <a>
        """,
        """
        <a>.remove(<max|min>(<a>))
        return <sum|max|min>(<a>)
        """,
        "return [<x> for <x> in sorted(<a>) if <test <x>>][:2]", "return sum(sorted(<a>)[-2:])",
        "return sum(sorted(<a>)[:<2..3>])",
    ),
)
