"""Division, means, percentages and rounding."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "divide", 1, "number other",
        "return <a> / <b> if <a> % <b> == 0 else 0.0", "return round(<a> / <b>, 1)", "return round(<a> / <b>, 2)",
        "return <a> / 2 + <b>", "return (<a> + <b>) / <2|4|10>", "return <a> * <b> / 10", "return round(<a> / <b>)",
        "return int(<a> / <b>)", "return <a> / 4 > <b> / 2",
    ),
    drill(
        "mean", 2, "numbers",
        "return round(sum(<a>) / len(<a>), <1..2>)",
        "return round(sum(<a>) / len(<a>))", "return (max(<a>) + min(<a>)) / 2", "return (<a>[0] + <a>[-1]) / 2",
        "return sum(<a>) / 2", "return sorted(<a>)[len(<a>) // 2] / 2",
        """
        <total> = 0
        for <x> in <a>:
            <total> += <x>
        return <total> / <2|4|5|10>
        """,
        """
        <result> = sorted(<a>)
        <i> = len(<result>) // 2
        if len(<result>) % 2:
            return <result>[<i>]
        return (<result>[<i> - 1] + <result>[<i>]) / 2
        """,
        "return [<x> / 2 for <x> in <a>[:3]]", "return sum(<x> / 2 for <x> in <a>)",
    ),
    drill(
        "percentage", 2, "number",
        "return round(<a> / 10 * 100)", "return <a> * <10|20|25|50> / 100", "return round(<a> / 9 * 100)",
        "return <a> + <a> * <0.5|0.25>", "return <a> * (100 - <10|20|50>) / 100", "return <a> * <10|20|50> // 100",
        'return f"{<a> / 20:.0%}"', "return round(100 * <a> / <4|8|12>, 1)",
    ),
    drill(
        "part-of-other", 2, "number other",
        "return round(<a> / <b> * 100)", "return <a> * <b> / 100", "return <a> * (100 + <b>) / 100",
        "return round(<a> - <a> * <b> / 10, 1)", "return round(<a> * (1 + <b> / 10), 2)", "return 100 * <b> // (<b> + abs(<a>))",
        "return round(<a> / (<b> + 1), 2)",
    ),
    drill(
        "round-number", 2, "decimal",
        "return round(<a>, <1..2>)", "return round(<a> + 0.5)", "return round(<a> * <2..3>, 1)", "return round(abs(<a>), 1)",
        "return round(-<a>, 1)", "return int(<a> * 10) / 10", "return int(<a> * 10)", "return max(0.0, <a>)",
        "return min(<a>, <2.5|5.0>)",
        """
        import math
        return math.<floor|ceil>(<a>)
        """,
        """
        import math
        return math.trunc(<a> * 2)
        """,
    ),
    drill(
        "convert", 2, "number",
        "return <a> * 9 / 5 + 32", "return (<a> - 2) * 5 / 10", "return <a> * 2.5", "return <a> / 4",
        "return round(<a> * 1.1, 2)", "return round(<a> / 3, 2)", "return round(<a> ** 2 / 7, 1)", "return <a> * 1000",
        "return <a> / 100", "return 0.5 * <a> * (<a> + 1)", "return round(3.14 * <a>, 1)", "return <a> * 60 + <10|30|15>",
    ),
    drill(
        "decimal-list", 3, "numbers",
        "return [round(<x> / <3|4|7>, 1) for <x> in <a>[:3]]", "return round(sum(<x> ** 2 for <x> in <a>) / len(<a>), 1)",
        "return round(max(<a>) / <3|4|7>, 2)", "return [<x> - sum(<a>) / 2 for <x> in <a>[:2]]",
        "return [<x> * 0.5 for <x> in <a> if <test <x>>]",
        """
        <total> = sum(<a>) / 2
        return len([<x> for <x> in <a> if <x> > <total>])
        """,
        """
        <best> = sum(<a>) / len(<a>)
        return [<x> for <x> in <a> if <x> <compare> <best>]
        """,
    ),
)
