"""Conditions, and what is chosen by them."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "constant-table", 2, "number",
        """
        <counts> = {0: "<zero|a|red>", 1: "<one|b|green>", 2: "<two|c|blue>"}
        return <counts>[<a> % 3]
        """,
        """
        <counts> = ["<mon|a|x>", "<tue|b|y>", "<wed|c|z>"]
        return <counts>[<a> % 3]
        """,
        'return "<abcdef|nesw|xoz>"[<a> % 3]', 'return ["even", "odd"][<a> % 2]', 'return ("<no|off>", "<yes|on>")[<a> > <4..9>]',
        'return {1: "one", 2: "two", 3: "three"}.get(<a> % 4, "<other|many>")',
        "return [<1..9>, <1..9>, <1..9>, <1..9>][<a> % 4]",
    ),
    drill(
        "holds", 1, "number",
        "return <test <a>>", "return <test <a>>", "return not <a> % <2..3>", "return <a> <compare> <2..9>",
        "return bool(<a> % <2..3>)", "return abs(<a>) <compare> <3..9>",
    ),
    drill(
        "comparison", 1, "number other",
        "return <a> <compare> <b>", "return <a> % <b> == 0", "return <a> <compare> 2 * <b>", "return <a> - <b> > <0..5>",
        "return <test <a>> <and|or> <test <b>>", "return <a> % 2 <compare> <b> % 2", "return (<a> > <b>) != (<b> > <3..6>)",
    ),
    drill(
        "between", 1, "number other third",
        "return <b> <under> <a> <under> <c>", "return <b> < <a> < <c> + <5..9>", "return <a> > <b> <and|or> <a> < <c>",
        "return <a> == <b> or <a> <compare> <c>", "return min(<b>, <c>) <= <a> <= max(<b>, <c>)",
    ),
    drill(
        "truth-values", 1, "flag switch",
        "return <a> and <b>", "return <a> or <b>", "return <a> and not <b>", "return not <a> or <b>", "return not (<a> and <b>)",
        "return <a> != <b>", "return <a> == <b>", "return [<a>, not <b>]", 'return "yes" if <a> <and|or> <b> else "no"',
        "return int(<a>) + int(<b>)",
        """
        if <a> and <b>:
            return <1..3>
        return <5..7> if <a> <and|or> <b> else 0
        """,
    ),
    drill(
        "flag-chooses", 1, "number flag",
        "return <number <a>> if <b> else <number <a>>",
        """
        if <b>:
            return <number <a>>
        return <number <a>>
        """,
        "return <a> if <b> else -<a>", "return <a> + 1 if not <b> else <a> - 1", "return <a> * <b>", "return (<a>, not <b>)",
        """
        if not <b>:
            <a> = <number <a>>
        return <a>
        """,
    ),
    drill(
        "choose", 1, "number",
        "return <number <a>> if <test <a>> else <number <a>>",
        'return "<yes|even|small|ok>" if <test <a>> else "<no|odd|big|bad>"', "return <a> if <test <a>> else <0..5>",
        "return <1..3> if <test <a>> else <4..6>",
    ),
    drill(
        "branch", 2, "number",
        """
        if <test <a>>:
            return <number <a>>
        return <number <a>>
        """,
        """
        if <test <a>>:
            <result> = <number <a>>
        else:
            <result> = <number <a>>
        return <result>
        """,
        """
        if <test <a>>:
            <a> = <number <a>>
        return <number <a>>
        """,
        """
        if <test <a>>:
            return <number <a>>
        else:
            return <number <a>>
        """,
        """
        <result> = <number <a>>
        if <test <a>>:
            <result> += <1..9>
        return <result>
        """,
    ),
    drill(
        "chain-of-branches", 2, "number",
        """
        if <a> < <2..5>:
            return "<low|small|cold>"
        elif <a> < <8..12>:
            return "<medium|mid|warm>"
        return "<high|large|hot>"
        """,
        """
        if <a> > 0:
            return 1
        if <a> < 0:
            return -1
        return 0
        """,
        """
        if <a> % 6 == 0:
            return "<both|fizzbuzz|AB>"
        elif <a> % 2 == 0:
            return "<two|fizz|A>"
        elif <a> % 3 == 0:
            return "<three|buzz|B>"
        else:
            return <a>
        """,
        """
        if <a> >= <10..14>:
            return "A"
        if <a> >= <5..9>:
            return "B"
        if <a> >= <0..4>:
            return "C"
        return "D"
        """,
    ),
    drill(
        "branch-on-two", 2, "number other",
        """
        if <a> <compare> <b>:
            return <number <a>>
        return <number <b>>
        """,
        """
        if <a> % <b> == 0:
            return <a> // <b>
        return <a> % <b>
        """,
        """
        if <test <a>> <and|or> <test <b>>:
            return <a> <+|-> <b>
        return <a> * <b>
        """,
        "return <a> if <a> <under> <b> else <b>", "return <a> - <b> if <a> > <b> else <b> - <a>",
        """
        if <a> < <b>:
            <a>, <b> = <b>, <a>
        return <a> - <b>
        """,
        """
        if <a> == <b>:
            return 0
        return 1 if <a> > <b> else -1
        """,
    ),
    drill(
        "clamp", 2, "number",
        "return max(<0..3>, min(<a>, <6..12>))", "return min(max(<a>, <0..3>), <6..12>)",
        """
        if <a> < <floor>:
            return <floor>
        if <a> > <ceiling>:
            return <ceiling>
        return <a>
        """,
        "return max(<a>, <2..6>) <+|-> min(<a>, <5..9>)",
        """
        <a> = min(<a>, <7..12>)
        return max(<a>, <0..4>)
        """,
    ),
)
