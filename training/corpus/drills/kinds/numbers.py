"""Arithmetic, comparisons and conditions."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("number-expression", 1, "number", "return <number <a>>", "return <number <a>>", "return <a> % 2", "return <a> // <2..5>", "return <a> % <3..7>", "return <number <a>> <+|-> <1..9>"),
    drill("two-numbers", 1, "number other", "return <a> <+|-|*> <b>", "return <a> // <b>", "return <a> % <b>", "return <a> <+|-> <2..3> * <b>", "return abs(<a> - <b>)", "return <a> * <b> <+|-> <1..5>", "return (<a> <+|-> <b>) * 2"),
    drill("three-numbers", 2, "number other third", "return <a> <+|-> <b> * <c>", "return (<a> <+|-> <b>) * <c>", "return (<a> + <b>) % <c>", "return <max|min>(<a>, <b>, <c>)", "return <a> * <b> - <c>", "return <a> // <b> + <c>", "return sum([<a>, <b>, <c>])", "return <a> + <b> + <c>", "return <max|min>(<a>, <max|min>(<b>, <c>))", "return sorted([<a>, <b>, <c>])[1]"),
    drill("power", 1, "small", "return <a> ** 2", "return 2 ** <a>", "return <a> ** 3", "return <a> ** 2 <+|-> <a>", "return 10 ** <a>", "return pow(<a>, 2)", "return 3 ** <a> % <5..7>", "return (-1) ** <a>", "return (-1) ** <a> * <a>"),
    drill("quotient-and-rest", 1, "large other", "return divmod(<a>, <b>)", "return <a> // <b>, <a> % <b>", """
        <x>, <y> = divmod(<a>, <b>)
        return <x>
        """, """
        <x>, <y> = divmod(<a>, <b>)
        return <x> + <y>
        """, "return <a> - <a> % <b>", "return -(-<a> // <b>)", "return (<a> + <b> - 1) // <b>"),
    drill("last-digits", 1, "large", "return <a> % 10", "return <a> // 10", "return <a> % 100", "return <a> // 10 % 10", "return <a> % 10 <+|-> <a> // 10", "return int(str(<a>)[0])", "return str(<a>)[-1]", "return len(str(<a>))", "return int(str(<a>)[::-1])", "return str(<a>)[::-1]"),
    drill("half", 1, "number", "return <a> / <2|4|5|10>", "return <a> * 0.5", "return <a> / 2 + 1", "return int(<a> / <2..4>)", "return float(<a>)", "return <a> * 1.5"),
    drill("mean-of-two", 1, "number other", "return (<a> + <b>) / 2", "return (<a> + <b>) // 2", "return (<a> - <b>) / 2"),
    drill("rounding", 1, "decimal", "return round(<a>)", "return int(<a>)", "return round(<a>, 1)", "return abs(<a>)", "return -<a>", "return round(<a> * 2)", "return int(<a>) + 1", "return round(<a> * 10)", "return <a> > <0..4>"),
    drill("holds", 1, "number", "return <test <a>>", "return <test <a>>", "return not <a> % <2..3>", "return <a> <compare> <2..9>", "return bool(<a> % <2..3>)", "return abs(<a>) <compare> <3..9>"),
    drill("comparison", 1, "number other", "return <a> <compare> <b>", "return <a> % <b> == 0", "return <a> <compare> 2 * <b>", "return <a> - <b> > <0..5>", "return <test <a>> <and|or> <test <b>>", "return <a> % 2 <compare> <b> % 2", "return (<a> > <b>) != (<b> > <3..6>)"),
    drill("between", 1, "number other third", "return <b> <under> <a> <compare> <c>", "return <b> < <a> < <c> + <5..9>", "return <a> > <b> <and|or> <a> < <c>", "return <a> == <b> or <a> <compare> <c>", "return min(<b>, <c>) <= <a> <= max(<b>, <c>)"),
    drill("truth-values", 1, "flag switch", "return <a> and <b>", "return <a> or <b>", "return <a> and not <b>", "return not <a> or <b>", "return not (<a> and <b>)", "return <a> != <b>", "return <a> == <b>", "return [<a>, not <b>]", 'return "yes" if <a> <and|or> <b> else "no"', "return int(<a>) + int(<b>)", "return <a> + <b>", """
        if <a> and <b>:
            return <1..3>
        return <5..7> if <a> <and|or> <b> else 0
        """),
    drill("flag-chooses", 1, "number flag", "return <number <a>> if <b> else <number <a>>", """
        if <b>:
            return <number <a>>
        return <number <a>>
        """, "return <a> if <b> else -<a>", "return <a> + 1 if not <b> else <a> - 1", "return <a> * <b>", "return (<a>, not <b>)", """
        if not <b>:
            <a> = <number <a>>
        return <a>
        """),
    drill("choose", 1, "number", "return <number <a>> if <test <a>> else <number <a>>", 'return "<yes|even|small|ok>" if <test <a>> else "<no|odd|big|bad>"', "return <a> if <test <a>> else <0..5>", "return <1..3> if <test <a>> else <4..6>"),
    drill("branch", 2, "number", """
        if <test <a>>:
            return <number <a>>
        return <number <a>>
        """, """
        if <test <a>>:
            <result> = <number <a>>
        else:
            <result> = <number <a>>
        return <result>
        """, """
        if <test <a>>:
            <a> = <number <a>>
        return <number <a>>
        """, """
        if <test <a>>:
            return <number <a>>
        else:
            return <number <a>>
        """, """
        <result> = <number <a>>
        if <test <a>>:
            <result> += <1..9>
        return <result>
        """),
    drill("chain-of-branches", 2, "number", """
        if <a> < <2..5>:
            return "<low|small|cold>"
        elif <a> < <8..12>:
            return "<medium|mid|warm>"
        return "<high|large|hot>"
        """, """
        if <a> > 0:
            return 1
        if <a> < 0:
            return -1
        return 0
        """, """
        if <a> % 6 == 0:
            return "<both|fizzbuzz|AB>"
        elif <a> % 2 == 0:
            return "<two|fizz|A>"
        elif <a> % 3 == 0:
            return "<three|buzz|B>"
        else:
            return <a>
        """, """
        if <a> >= <10..14>:
            return "A"
        if <a> >= <5..9>:
            return "B"
        if <a> >= <0..4>:
            return "C"
        return "D"
        """),
    drill("branch-on-two", 2, "number other", """
        if <a> <compare> <b>:
            return <number <a>>
        return <number <b>>
        """, """
        if <a> % <b> == 0:
            return <a> // <b>
        return <a> % <b>
        """, """
        if <test <a>> <and|or> <test <b>>:
            return <a> <+|-> <b>
        return <a> * <b>
        """, "return <a> if <a> <compare> <b> else <b>", "return <a> - <b> if <a> > <b> else <b> - <a>", """
        if <a> < <b>:
            <a>, <b> = <b>, <a>
        return <a> - <b>
        """, """
        if <a> == <b>:
            return 0
        return 1 if <a> > <b> else -1
        """),
    drill("clamp", 2, "number", "return max(<0..3>, min(<a>, <6..12>))", "return min(max(<a>, <0..3>), <6..12>)", """
        if <a> < <1..3>:
            return <1..3>
        if <a> > <8..12>:
            return <8..12>
        return <a>
        """, "return max(<a>, <2..6>) <+|-> min(<a>, <5..9>)", """
        <a> = min(<a>, <7..12>)
        return max(<a>, <0..4>)
        """),
    drill("steps-in-a-row", 2, "number", """
        <x> = <number <a>>
        return <number <x>>
        """, """
        <a> += <1..9>
        return <number <a>>
        """, """
        <x> = <number <a>>
        <y> = <number <a>>
        return <x> <+|-> <y>
        """, """
        <a> = <number <a>>
        <a> -= <1..5>
        return <a>
        """, """
        <result> = <a> * <2..3>
        <result> -= <1..4>
        return <result> * 2
        """),
    drill("swap-numbers", 2, "number other", """
        <a>, <b> = <b>, <a>
        return <a> - <b>
        """, """
        <a>, <b> = <b>, <a> <+|-> <b>
        return <a>, <b>
        """, """
        <a>, <b> = <a> + <b>, <a> - <b>
        return [<a>, <b>]
        """, """
        <last> = <a>
        <a> = <b> * 2
        <b> = <last> + 1
        return <a> + <b>
        """, "return <b>, <a>"),
    drill("bits", 2, "small", "return <a> & <1|3|6>", "return <a> << <1..3>", "return <a> >> 1", "return <a> ^ <1..7>", "return <a> | <1..8>", "return (<a> >> <1..2>) & 1", "return 1 << <a>", "return <a> & (<a> - 1) == 0", "return ~<a>", "return <a> & 1 == 0", "return <a> & -<a>"),
    drill("bits-of-two", 2, "small other", "return <a> & <b>", "return <a> | <b>", "return <a> ^ <b>", "return <b> >> <a>", "return (<b> >> <a>) & 1", "return <b> | 1 << <a>", 'return bin(<a> ^ <b>).count("1")', "return <a> & <b> == 0"),
    drill("binary-text", 2, "number", "return bin(abs(<a>))", 'return bin(abs(<a>)).count("1")', "return bin(abs(<a>))[2:]", 'return format(abs(<a>), "b")', "return len(bin(abs(<a>))) - 2", 'return f"{abs(<a>):04b}"', "return hex(abs(<a>))", 'return format(abs(<a>), "x")'),
    drill("number-in-text", 1, "number", 'return f"<n=|No. |#|$>{<a>}"', "return str(<a>)", 'return str(<a>) + "<!|%|px|th>"', 'return f"{<a>} <cm|kg|left>"', 'return "<a|b|x>" * abs(<a> % 5)', "return str(<a>) * 2", "return str(<number <a>>)", 'return f"{<a>}{<number <a>>}"', 'return str(<a>).zfill(<3..4>)', 'return "<id|n>: " + str(<a>)'),
    drill("format-decimal", 2, "decimal", 'return f"{<a>:.2f}"', 'return f"{<a>:.1f}"', 'return "%.2f" % <a>', "return str(round(<a>, 1))", 'return f"${<a>:.2f}"', 'return str(<a>).split(".")[<0..1>]', "return str(int(<a>))", "return round(<a> * <2..3>, 2)", "return round(<a> / 2, 1)"),
    drill("two-in-text", 2, "number other", 'return f"{<a>}<+|-|/|:|x>{<b>}"', 'return str(<a>) + "-" + str(<b>)', 'return f"{<a>} + {<b>} = {<a> + <b>}"', 'return f"({<b>}, {<a>})"', 'return "%d of %d" % (<b>, <a>)', 'return "{}:{}".format(<a>, <b>)', "return int(str(<b>) + str(abs(<a>)))"),
    drill("pad-number", 2, "number", 'return f"{<a>:<02|03|3|4>}"', "return str(<a>).rjust(<3..4>)", 'return str(<a>).rjust(4, "<.|0|*>")', 'return str(<a>).ljust(4, "<.|0|*>")', 'return f"{<a>:<+|+d|d>}"'),
    drill("root", 2, "square", "return int(<a> ** 0.5)", "return int(<a> ** 0.5) ** 2 == <a>", "return <a> ** 0.5 == int(<a> ** 0.5)", """
        import math
        return math.isqrt(<a>)
        """, """
        import math
        return math.isqrt(<a>) ** 2
        """, "return round(<a> ** 0.5)"),
    drill("tenths", 1, "large", "return <a> / 10", "return <a> / 100", "return <a> // 100", "return <a> * 0.1 > <5..9>", "return <a> - <a> % 10", "return round(<a>, -1)", "return <a> % 10 * 10"),
    drill("hours-and-minutes", 2, "large", "return <a> // 60, <a> % 60", 'return f"{<a> // 60}:{<a> % 60:02d}"', "return divmod(<a>, <12|24|60|7>)", """
        <x> = <a> // <12|60|100>
        <y> = <a> - <x> * 10
        return <x>
        """, "return <a> % <7|12|24|60>"),
)
