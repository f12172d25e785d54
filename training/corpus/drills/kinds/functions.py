"""Recursion, functions as values, and functions in functions."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("recursive-number", 3, "small", """
        if <a> <= 1:
            return 1
        return <a> * <f>(<a> - 1)
        """, """
        if <a> < 2:
            return <a>
        return <f>(<a> - 1) + <f>(<a> - 2)
        """, """
        if <a> == 0:
            return 0
        return <a> + <f>(<a> - 1)
        """, "return 1 if <a> == 0 else <2..3> * <f>(<a> - 1)", """
        if <a> <= 0:
            return []
        return [<a>] + <f>(<a> - <1..2>)
        """, """
        if <a> <= 0:
            return <0..3>
        return <2..5> + <f>(<a> - <1..2>)
        """, """
        if <a> <= 2:
            return <a>
        return <f>(<a> - 1) + 2
        """, """
        if <a> == 0:
            return ""
        return <f>(<a> - 1) + str(<a>)
        """, "return <a> if <a> < 3 else <f>(<a> - 1) <+|-> <f>(<a> - 3)", """
        if <a> == 0:
            return True
        return not <f>(<a> - 1)
        """),
    drill("recursive-digits", 4, "large", """
        if <a> < 10:
            return <a>
        return <a> % 10 + <f>(<a> // 10)
        """, """
        if <a> < 10:
            return 1
        return 1 + <f>(<a> // 10)
        """, """
        if <a> < 10:
            return <a>
        return max(<a> % 10, <f>(<a> // 10))
        """, """
        if <a> < 10:
            return <a>
        return <f>(sum(int(<digit>) for <digit> in str(<a>)))
        """, """
        if <a> < 10:
            return <a>
        return <f>(<a> // 10)
        """),
    drill("recursive-list", 4, "numbers", """
        if not <a>:
            return 0
        return <a>[0] + <f>(<a>[1:])
        """, """
        if len(<a>) == 1:
            return <a>[0]
        return <max|min>(<a>[0], <f>(<a>[1:]))
        """, """
        if not <a>:
            return []
        return <f>(<a>[1:]) + [<a>[0]]
        """, """
        if not <a>:
            return 0
        return (<test <a>[0]>) + <f>(<a>[1:])
        """, """
        if not <a>:
            return 0
        return <a>[0] - <f>(<a>[1:])
        """, """
        if len(<a>) < 2:
            return <a>
        return [<a>[-1]] + <f>(<a>[1:-1]) + [<a>[0]]
        """),
    drill("recursive-word", 4, "word", """
        if not <a>:
            return ""
        return <f>(<a>[1:]) + <a>[0]
        """, """
        if len(<a>) < 2:
            return True
        return <a>[0] == <a>[-1] and <f>(<a>[1:-1])
        """, """
        if <a> == "":
            return 0
        return (<a>[0] in "aeiou") + <f>(<a>[1:])
        """, """
        if len(<a>) <= 1:
            return <a>
        return <a>[0] + "<-|*|.>" + <f>(<a>[1:])
        """, """
        if len(<a>) < 2:
            return <a>
        return <a>[-1] + <f>(<a>[1:-1]) + <a>[0]
        """),
    drill("recursive-two", 4, "number other", """
        if <b> == 0:
            return <a>
        return <f>(<b>, <a> % <b>)
        """, """
        if <b> == 0:
            return 0
        return <a> + <f>(<a>, <b> - 1)
        """, """
        if <a> < <b>:
            return <a>
        return <f>(<a> - <b>, <b>)
        """, """
        if <a> < <b>:
            return 0
        return 1 + <f>(<a> - <b>, <b>)
        """, """
        if <a> >= <b>:
            return [<a>]
        return [<a>] + <f>(<a> + <2..4>, <b>)
        """),
    drill("call-lambda", 2, "number", """
        <g> = lambda <x>: <number <x>>
        return <g>(<a>)
        """, """
        <g> = lambda <x>: <number <x>>
        return <g>(<a>) <+|-> <g>(<1..3>)
        """, """
        <g> = lambda <x>: <number <x>>
        return <g>(<g>(<a>))
        """, """
        def <g>(<x>):
            return <number <x>>
        return <g>(<a>) + <1..5>
        """, """
        def <g>(<x>, <y>=<2..4>):
            return <x> <+|-|*> <y>
        return <g>(<a>)
        """),
    drill("inner-function", 4, "numbers", """
        def <g>(<x>):
            return <number <x>>
        return [<g>(<x>) for <x> in <a>]
        """, """
        def <g>(<x>):
            return <test <x>>
        return [<x> for <x> in <a> if <g>(<x>)]
        """, """
        def <g>(<x>):
            if <test <x>>:
                return <number <x>>
            return <x>
        return list(map(<g>, <a>))
        """, """
        <g> = lambda <x>: <test <x>>
        return list(filter(<g>, <a>))
        """, """
        from functools import reduce
        return reduce(lambda <x>, <y>: <x> <+|-> <y>, <a>)
        """, """
        from functools import reduce
        return reduce(lambda <x>, <y>: <x> if <x> <compare> <y> else <y>, <a>)
        """, """
        from itertools import accumulate
        return list(accumulate(<a>))
        """, """
        from itertools import accumulate
        return list(accumulate(<a>, <max|min>))
        """, """
        from itertools import combinations
        return [<x> <+|*> <y> for <x>, <y> in combinations(<a>[:3], 2)]
        """, """
        from itertools import groupby
        return [<x> for <x>, <y> in groupby(<a>)]
        """),
    drill("use-math", 2, "number other", """
        import math
        return math.gcd(<a>, <b>)
        """, """
        import math
        return math.isqrt(abs(<a>) * <b>)
        """, """
        import math
        return math.<ceil|floor>(<a> / <b>)
        """, """
        import math
        return math.prod([<a>, <b>, <1..3>])
        """, """
        import math
        return math.lcm(abs(<a>), <b>)
        """, """
        import math
        return math.factorial(<b> % 6) <+|-> <a>
        """),
    drill("try-number", 3, "mixed", """
        try:
            return int(<a>[-1])
        except ValueError:
            return <-1|None>
        """, """
        try:
            return int(<a>[:1]) + 1
        except ValueError:
            return <a>[0]
        """, """
        <result> = 0
        for <char> in <a>:
            try:
                <result> += int(<char>)
            except ValueError:
                <result> += 1
        return <result>
        """),
    drill("stack", 4, "any-numbers", """
        <result> = []
        for <x> in <a>:
            if <result> and <result>[-1] == <x>:
                <result>.pop()
            else:
                <result>.append(<x>)
        return <result>
        """, """
        <result> = []
        for <x> in <a>:
            while <result> and <result>[-1] > <x>:
                <result>.pop()
            <result>.append(<x>)
        return <result>
        """, """
        <result> = []
        while <a>:
            <result>.append(<a>.pop())
        return <result>
        """, """
        <result> = []
        while <a>:
            <x> = min(<a>)
            <a>.remove(<x>)
            <result>.append(<x>)
        return <result>
        """, """
        <total> = 0
        while <a>:
            <total> += <a>.pop(0)
            if <total> > <6..12>:
                break
        return <a>
        """),
)
