"""Functions as values, functions in functions, and the standard library."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "call-lambda", 2, "number",
        """
        <g> = lambda <x>: <number <x>>
        return <g>(<a>)
        """,
        """
        <g> = lambda <x>: <number <x>>
        return <g>(<a>) <+|-> <g>(<1..3>)
        """,
        """
        <g> = lambda <x>: <number <x>>
        return <g>(<g>(<a>))
        """,
        """
        def <g>(<x>):
            return <number <x>>
        return <g>(<a>) + <1..5>
        """,
        """
        def <g>(<x>, <y>=<2..4>):
            return <x> <+|-|*> <y>
        return <g>(<a>)
        """,
    ),
    drill(
        "inner-function", 4, "numbers",
        """
        def <g>(<x>):
            return <number <x>>
        return [<g>(<x>) for <x> in <a>]
        """,
        """
        def <g>(<x>):
            return <test <x>>
        return [<x> for <x> in <a> if <g>(<x>)]
        """,
        """
        def <g>(<x>):
            if <test <x>>:
                return <number <x>>
            return <x>
        return list(map(<g>, <a>))
        """,
        """
        <g> = lambda <x>: <test <x>>
        return list(filter(<g>, <a>))
        """,
        """
        from functools import reduce
        return reduce(lambda <x>, <y>: <x> <+|-> <y>, <a>)
        """,
        """
        from functools import reduce
        return reduce(lambda <x>, <y>: <x> if <x> <under> <y> else <y>, <a>)
        """,
        """
        from itertools import accumulate
        return list(accumulate(<a>))
        """,
        """
        from itertools import accumulate
        return list(accumulate(<a>, <max|min>))
        """,
        """
        from itertools import combinations
        return [<x> <+|*> <y> for <x>, <y> in combinations(<a>[:3], 2)]
        """,
        """
        from itertools import groupby
        return [<x> for <x>, <y> in groupby(<a>)]
        """,
    ),
    drill(
        "use-math", 2, "number other",
        """
        import math
        return math.gcd(<a>, <b>)
        """,
        """
        import math
        return math.isqrt(abs(<a>) * <b>)
        """,
        """
        import math
        return math.<ceil|floor>(<a> / <b>)
        """,
        """
        import math
        return math.prod([<a>, <b>, <1..3>])
        """,
        """
        import math
        return math.lcm(abs(<a>), <b>)
        """,
        """
        import math
        return math.factorial(<b> % 6) <+|-> <a>
        """,
    ),
    drill(
        "try-number", 3, "mixed",
        """
        try:
            return int(<a>[-1])
        except ValueError:
            return <-1|None>
        """,
        """
        try:
            return int(<a>[:1]) + 1
        except ValueError:
            return <a>[0]
        """,
        """
        <result> = 0
        for <char> in <a>:
            try:
                <result> += int(<char>)
            except ValueError:
                <result> += 1
        return <result>
        """,
    ),
    drill(
        "stack", 4, "any-numbers",
        """
        <result> = []
        for <x> in <a>:
            if <result> and <result>[-1] == <x>:
                <result>.pop()
            else:
                <result>.append(<x>)
        return <result>
        """,
        """
        <result> = []
        for <x> in <a>:
            while <result> and <result>[-1] > <x>:
                <result>.pop()
            <result>.append(<x>)
        return <result>
        """,
        """
        <result> = []
        while <a>:
            <result>.append(<a>.pop())
        return <result>
        """,
        """
        <result> = []
        while <a>:
            <x> = min(<a>)
            <a>.remove(<x>)
            <result>.append(<x>)
        return <result>
        """,
        """
        <total> = 0
        while <a>:
            <total> += <a>.pop(0)
            if <total> > <6..12>:
                break
        return <a>
        """,
    ),
)
