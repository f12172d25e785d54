"""Loops over numbers: accumulators, records, early returns, nested loops."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("accumulate", 2, "numbers", """
        <total> = 0
        for <x> in <a>:
            <total> += <x>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            <total> += <number <x>>
        return <total>
        """, """
        <total> = <1..9>
        for <x> in <a>[:3]:
            <total> <+|-|*>= <x>
        return <total>
        """, """
        <total> = 1
        for <x> in <a>[:3]:
            <total> *= <x>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            <total> = <total> + <x>
        return <total> <+|-|*> <2..4>
        """, """
        <total> = 0
        for <i> in range(len(<a>)):
            <total> += <a>[<i>]
        return <total> <+|-> len(<a>)
        """),
    drill("accumulate-passing", 3, "numbers", """
        <total> = 0
        for <x> in <a>:
            if <test <x>>:
                <total> += <x>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            if <test <x>>:
                <total> += <x>
            else:
                <total> -= <1..2>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            if <test <x>>:
                continue
            <total> += <x>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            if <x> == <3..6> or <x> < <0..2>:
                break
            <total> += <x>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            <total> += <number <x>> if <test <x>> else 1
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            if <total> + <x> > <8..15>:
                break
            <total> += <x>
        return <total>
        """, """
        <total> = <10..20>
        for <x> in <a>:
            if <total> >= <x>:
                <total> -= <x>
        return <total>
        """),
    drill("count-passing", 2, "numbers", """
        <count> = 0
        for <x> in <a>:
            if <test <x>>:
                <count> += 1
        return <count>
        """, """
        <count> = 0
        for <i> in range(len(<a>)):
            if <test <a>[<i>]>:
                <count> += 1
        return <count>
        """, """
        <left> = <right> = 0
        for <x> in <a>:
            if <test <x>>:
                <left> += 1
            else:
                <right> += 1
        return <left>, <right>
        """, """
        <count> = 0
        for <x> in <a>:
            if <test <x>>:
                <count> += 1
            elif <test <x>>:
                <count> += 2
        return <count>
        """),
    drill("build-list", 2, "numbers", """
        <result> = []
        for <x> in <a>:
            <result>.append(<number <x>>)
        return <result>
        """, """
        <result> = []
        for <x> in <a>:
            if <test <x>>:
                <result>.append(<x>)
        return <result>
        """, """
        <result> = []
        for <x> in <a>:
            <result>.insert(0, <x>)
        return <result>
        """, """
        <result> = []
        for <x> in <a>[:2]:
            <result> += [<x>, <number <x>>]
        return <result>
        """, """
        <result> = []
        for <x> in reversed(<a>):
            <result>.append(<number <x>>)
        return <result>
        """, """
        <result> = ""
        for <x> in <a>:
            <result> += str(<x>)
        return <result>
        """),
    drill("build-list-by-case", 3, "numbers", """
        <result> = []
        for <x> in <a>:
            if <test <x>>:
                <result>.append(<number <x>>)
            else:
                <result>.append(<x>)
        return <result>
        """, """
        <left>, <right> = [], []
        for <x> in <a>:
            if <test <x>>:
                <left>.append(<x>)
            else:
                <right>.append(<x>)
        return <left> + <right>
        """, """
        <left>, <right> = [], []
        for <x> in <a>:
            (<left> if <x> < <3..6> else <right>).append(<x>)
        return <left>, <right>
        """, """
        <result> = []
        for <x> in <a>:
            if <x> not in <result>:
                <result>.append(<x>)
        return <result>
        """, """
        for <i> in range(len(<a>)):
            if <test <a>[<i>]>:
                <a>[<i>] = <0..9>
        return <a>
        """, """
        <result> = [0] * len(<a>)
        for <i>, <x> in enumerate(<a>):
            if <test <x>>:
                <result>[<i>] = 1
        return <result>
        """, """
        <result> = ""
        for <x> in <a>:
            <result> += "<A|x|#>" if <test <x>> else "<B|.|->"
        return <result>
        """),
    drill("record", 2, "numbers", """
        <best> = <a>[0]
        for <x> in <a>:
            if <x> > <best>:
                <best> = <x>
        return <best>
        """, """
        <best> = <a>[0]
        for <x> in <a>[1:]:
            if <x> < <best>:
                <best> = <x>
        return <best>
        """, """
        <best> = 0
        for <x> in <a>:
            <best> = max(<best>, <x>)
        return <best>
        """, """
        <best> = <0..5>
        for <x> in <a>:
            if <x> % 2 == 0 and <x> > <best>:
                <best> = <x>
        return <best>
        """, """
        <i> = 0
        for <j> in range(1, len(<a>)):
            if <a>[<j>] > <a>[<i>]:
                <i> = <j>
        return <i>
        """),
    drill("running-values", 3, "numbers", """
        <total> = 0
        <result> = []
        for <x> in <a>:
            <total> += <x>
            <result>.append(<total>)
        return <result>
        """, """
        <best> = <a>[0]
        <result> = []
        for <x> in <a>:
            <best> = <max|min>(<best>, <x>)
            <result>.append(<best>)
        return <result>
        """, """
        <result> = [<a>[0]]
        for <x> in <a>[1:]:
            <result>.append(<result>[-1] + <x>)
        return <result>
        """, """
        <result> = []
        for <x> in <a>:
            if not <result> or <x> > <result>[-1]:
                <result>.append(<x>)
        return <result>
        """, "return [sum(<a>[:<i> + 1]) for <i> in range(len(<a>))]", "return [<max|min>(<a>[:<i>]) for <i> in range(1, len(<a>) + 1)]", """
        <total> = 0
        for <x> in <a>:
            <total> = <total> * 2 + <x>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            <total> = <x> - <total>
        return <total>
        """, """
        <total> = 0
        for <x> in <a>:
            <total> = max(0, <total> + <x> - <2..4>)
        return <total>
        """),
    drill("with-last", 4, "numbers", """
        <last> = <a>[0]
        <count> = 0
        for <x> in <a>[1:]:
            if <x> <compare> <last>:
                <count> += 1
            <last> = <x>
        return <count>
        """, """
        <count> = <best> = 1
        for <i> in range(1, len(<a>)):
            if <a>[<i>] > <a>[<i> - 1]:
                <count> += 1
                <best> = max(<best>, <count>)
            else:
                <count> = 1
        return <best>
        """, """
        <result> = [<a>[0]]
        for <x> in <a>[1:]:
            if <x> != <result>[-1]:
                <result>.append(<x>)
        return <result>
        """, """
        <left> = <right> = 0
        for <x> in <a>:
            if <x> > <left>:
                <left>, <right> = <x>, <left>
            elif <x> > <right>:
                <right> = <x>
        return <right>
        """, """
        <best> = <count> = 0
        for <x> in <a>:
            <count> = <count> + 1 if <test <x>> else 0
            <best> = max(<best>, <count>)
        return <best>
        """, """
        <best> = <a>[1] - <a>[0]
        for <i> in range(1, len(<a>)):
            <best> = <max|min>(<best>, <a>[<i>] - <a>[<i> - 1])
        return <best>
        """, """
        <left>, <right> = 0, 1
        for <x> in <a>[:3]:
            <left>, <right> = <right>, <left> + <x>
        return <right>
        """),
    drill("early-return", 2, "numbers", """
        for <x> in <a>:
            if <test <x>>:
                return True
        return False
        """, """
        for <x> in <a>:
            if not <test <x>>:
                return False
        return True
        """, """
        for <i>, <x> in enumerate(<a>):
            if <test <x>>:
                return <i>
        return len(<a>)
        """, """
        for <x> in <a>:
            if <test <x>>:
                return <number <x>>
        return 0
        """, """
        <total> = 0
        for <x> in <a>:
            <total> += <x>
            if <total> > <5..12>:
                return <total>
        return -1
        """, """
        <total> = 0
        for <i>, <x> in enumerate(<a>):
            <total> += <x>
            if <total> > <5..12>:
                return <i>
        return -1
        """),
    drill("count-up", 2, "small", """
        <total> = 0
        for <i> in range(<a>):
            <total> += <i>
        return <total>
        """, """
        <total> = 0
        for <i> in range(1, <a> + 1):
            <total> += <number <i>>
        return <total>
        """, """
        <total> = 1
        for <i> in range(1, <a> + 1):
            <total> *= <i>
        return <total>
        """, """
        <total> = <1..3>
        for _ in range(<a>):
            <total> *= 2
        return <total>
        """, """
        <result> = []
        for <i> in range(1, <a> + 1):
            <result>.append(<number <i>>)
        return <result>
        """, """
        <result> = ""
        for <i> in range(<a>):
            <result> += chr(97 + <i>)
        return <result>
        """, """
        <count> = 0
        for <i> in range(<a> + <2..6>):
            if <test <i>>:
                <count> += 1
        return <count>
        """, """
        <total> = 0
        for <i> in range(1, <a> * 2, 2):
            <total> += <i>
        return <total>
        """, """
        <result> = []
        for <i> in range(<a>, 0, -1):
            <result>.append(<i>)
        return <result>
        """),
    drill("fizz-list", 3, "small", """
        <result> = []
        for <i> in range(1, <a> + 1):
            if <i> % <2..3> == 0:
                <result>.append("<fizz|x|even>")
            else:
                <result>.append(<i>)
        return <result>
        """, """
        <result> = ""
        for <i> in range(<a>):
            <result> += "<ab|#|*>" if <i> % 2 == <0..1> else "<-|.|o>"
        return <result>
        """, "return [<i> if <test <i>> else -<i> for <i> in range(1, <a> + 1)]", 'return "".join("<ab|#|*>" if <i> % <2..3> == 0 else "." for <i> in range(<a>))'),
    drill("while-counting", 3, "small", """
        <count> = 0
        while <a> < <12..30>:
            <a> *= 2
            <count> += 1
        return <count>
        """, """
        <result> = []
        while <a> > 0:
            <result>.append(<a>)
            <a> -= <1..3>
        return <result>
        """, """
        <total> = 0
        while <a> > 0:
            <total> += <a>
            <a> -= <1..2>
        return <total>
        """, """
        <i> = 1
        while <i> * <i> <= <a>:
            <i> += 1
        return <i>
        """, """
        <x> = 1
        while <x> <= <a>:
            <x> *= <2..3>
        return <x>
        """, """
        <i> = 0
        <total> = 0
        while <total> < <a> + <4..9>:
            <i> += 1
            <total> += <i>
        return <i>
        """, """
        <result> = [<a>]
        while <result>[-1] > 1:
            <result>.append(<result>[-1] // 2)
        return <result>
        """, """
        while <a> < <15..25>:
            <a> += <3..7>
        return <a>
        """, """
        <x> = <10..20>
        while <x> >= <a>:
            <x> -= <a>
        return <x>
        """),
    drill("halving-steps", 4, "small", """
        <count> = 0
        while <a> != 1:
            if <a> % 2 == 0:
                <a> //= 2
            else:
                <a> = 3 * <a> + 1
            <count> += 1
        return <count>
        """, """
        <result> = [<a>]
        while <a> != 1:
            <a> = <a> // 2 if <a> % 2 == 0 else 3 * <a> + 1
            <result>.append(<a>)
        return <result>
        """, """
        <left>, <right> = 0, 1
        for _ in range(<a>):
            <left>, <right> = <right>, <left> + <right>
        return <left>
        """, """
        <result> = [<0..1>, 1]
        while len(<result>) < <a> + 2:
            <result>.append(<result>[-1] + <result>[-2])
        return <result>
        """, """
        <result> = []
        for <i> in range(2, <a> + 5):
            if all(<i> % <j> != 0 for <j> in range(2, <i>)):
                <result>.append(<i>)
        return <result>
        """),
    drill("common-divisor", 3, "multiple other", """
        while <b>:
            <a>, <b> = <b>, <a> % <b>
        return <a>
        """, """
        while <a> % <b> != 0:
            <b> -= 1
        return <b>
        """, """
        <count> = 0
        while <a> % <b> == 0 and <b> > 1:
            <a> //= <b>
            <count> += 1
        return <count>
        """, "return [<i> for <i> in range(1, <b> + 1) if <a> % <i> == 0]", """
        for <i> in range(<b>, 0, -1):
            if <a> % <i> == 0 and <b> % <i> == 0:
                return <i>
        """),
    drill("divisors", 3, "number", "return [<i> for <i> in range(1, abs(<a>) + 1) if <a> % <i> == 0]", "return sum(1 for <i> in range(1, abs(<a>) + 1) if <a> % <i> == 0)", "return sum(<i> for <i> in range(1, abs(<a>)) if <a> % <i> == 0)", "return <a> > 1 and all(<a> % <i> for <i> in range(2, <a>))", """
        if <a> < 2:
            return False
        for <i> in range(2, <a>):
            if <a> % <i> == 0:
                return False
        return True
        """, """
        for <i> in range(2, abs(<a>) + 1):
            if <a> % <i> == 0:
                return <i>
        return None
        """),
    drill("digits-while", 3, "large", """
        <total> = 0
        while <a> > 0:
            <total> += <a> % 10
            <a> //= 10
        return <total>
        """, """
        <count> = 0
        while <a>:
            <count> += 1
            <a> //= 10
        return <count>
        """, """
        <result> = []
        while <a> > 0:
            <result>.append(<a> % 10)
            <a> //= 10
        return <result>
        """, """
        <result> = 0
        while <a>:
            <result> = <result> * 10 + <a> % 10
            <a> //= 10
        return <result>
        """, """
        while <a> >= 10:
            <a> //= 10
        return <a>
        """, """
        <best> = 0
        while <a> > 0:
            <best> = max(<best>, <a> % 10)
            <a> //= 10
        return <best>
        """, """
        <count> = 0
        while <a> > 0:
            <digit> = <a> % 10
            if <test <digit>>:
                <count> += 1
            <a> //= 10
        return <count>
        """, """
        <total> = 1
        while <a> > 0:
            <a>, <digit> = divmod(<a>, 10)
            <total> *= <digit>
        return <total>
        """),
    drill("digits-of-text", 2, "large", "return sum(int(<digit>) for <digit> in str(<a>))", "return [int(<digit>) for <digit> in str(<a>)]", "return sum(map(int, str(<a>)))", "return max(int(<digit>) for <digit> in str(<a>))", "return str(<a>).count(\"<1..9>\")", "return str(<a>) == str(<a>)[::-1]", "return len(set(str(<a>)))", 'return int("".join(sorted(str(<a>))))', "return sum(1 for <digit> in str(<a>) if <test int(<digit>)>)", "return [int(<digit>) for <digit> in str(<a>)[::-1]]", "return list(map(int, str(<a>)))", """
        <total> = 0
        for <digit> in str(<a>):
            <total> += int(<digit>)
        return <total>
        """, """
        <total> = 1
        for <digit> in str(<a>):
            <total> *= int(<digit>)
        return <total>
        """, "return <any|all>(<test int(<digit>)> for <digit> in str(<a>))", "return sum(int(<digit>) ** 2 for <digit> in str(<a>))", """
        <total> = sum(int(<digit>) for <digit> in str(<a>))
        return <a> % <total> == 0
        """),
    drill("to-base-two", 4, "number", """
        <result> = ""
        <a> = abs(<a>)
        while <a> > 0:
            <result> = str(<a> % 2) + <result>
            <a> //= 2
        return <result>
        """, """
        <count> = 0
        <a> = abs(<a>)
        while <a>:
            <count> += <a> & 1
            <a> >>= 1
        return <count>
        """, """
        <count> = 0
        <a> = abs(<a>)
        while <a> > 1:
            <a> //= 2
            <count> += 1
        return <count>
        """, 'return bin(abs(<a>))[2:].count("<0..1>")', 'return int(bin(abs(<a>))[:1:-1] or "0", 2)'),
    drill("pairs-of-numbers", 4, "numbers", """
        <count> = 0
        for <i> in range(len(<a>)):
            for <j> in range(<i> + 1, len(<a>)):
                if <a>[<i>] <compare> <a>[<j>]:
                    <count> += 1
        return <count>
        """, """
        for <i> in range(len(<a>)):
            for <j> in range(<i> + 1, len(<a>)):
                if <a>[<i>] + <a>[<j>] == <4..10>:
                    return (<i>, <j>)
        return None
        """, "return sum(1 for <i>, <x> in enumerate(<a>) for <y> in <a>[<i> + 1:] if <x> <compare> <y>)", """
        <best> = 0
        for <x> in <a>:
            for <y> in <a>:
                <best> = max(<best>, <x> - <y>)
        return <best>
        """, "return [(<x>, <y>) for <x> in <a>[:2] for <y> in <a>[2:] if <x> <compare> <y>]", "return max(<a>[<i>] <+|*> <a>[<j>] for <i> in range(2) for <j> in range(<i> + 1, 3))"),
    drill("nested-ranges", 3, "few", """
        <total> = 0
        for <i> in range(<a> + 1):
            for <j> in range(<i>):
                <total> += <1|2>
        return <total>
        """, """
        <result> = []
        for <i> in range(<a>):
            for <j> in range(<2..3>):
                <result>.append(<i> <+|*> <j>)
        return <result>
        """, "return [[<i> <+|*> <j> for <j> in range(<2..3>)] for <i> in range(<a>)]", "return [[<0..1>] * <a> for _ in range(<2..3>)]", "return [(<i>, <j>) for <i> in range(<a>) for <j> in range(<i>)]", 'return ["*" * <i> for <i> in range(1, <a> + 1)]', "return [list(range(<i>)) for <i> in range(1, <a> + 1)]", 'return "-".join(str(<i>) * <i> for <i> in range(1, <a> + 1))', "return [[1 if <i> == <j> else 0 for <j> in range(<a>)] for <i> in range(<a>)]", "return [<i> * <j> for <i> in range(1, <a> + 1) for <j> in range(<1..2>, 3)]"),
    drill("grid-loop", 3, "grid", "return [sum(<row>) for <row> in <a>]", "return [<x> for <row> in <a> for <x> in <row>]", "return sum(sum(<row>) for <row> in <a>)", "return [<max|min>(<row>) for <row> in <a>]", "return max(max(<row>) for <row> in <a>)", "return [list(<row>) for <row> in zip(*<a>)]", "return [<row>[::-1] for <row> in <a>]", "return <a>[::-1]", """
        <total> = 0
        for <row> in <a>:
            for <x> in <row>:
                <total> += <x>
        return <total>
        """, """
        <count> = 0
        for <row> in <a>:
            for <x> in <row>:
                if <test <x>>:
                    <count> += 1
        return <count>
        """, "return [[<number <x>> for <x> in <row>] for <row> in <a>]", "return sum(<a>[<i>][<i>] for <i> in range(2))", "return [<x> for <row> in <a> for <x> in <row> if <test <x>>]", "return [<row>[<i>] for <i>, <row> in enumerate(<a>)]", "return [sum(<row>) for <row> in zip(*<a>)]", "return [<x> + <y> for <x>, <y> in zip(*<a>)]", "return sorted(<a>, key=sum)", "return max(<a>, key=sum)"),
)
