"""Arithmetic and bits."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "number-expression", 1, "number",
        "return <number <a>>", "return <number <a>>", "return <a> % 2", "return <a> // <2..5>", "return <a> % <3..7>",
        "return <number <a>> <+|-> <1..9>",
    ),
    drill(
        "two-numbers", 1, "number other",
        "return <a> <+|-|*> <b>", "return <a> // <b>", "return <a> % <b>", "return <a> <+|-> <2..3> * <b>",
        "return abs(<a> - <b>)", "return <a> * <b> <+|-> <1..5>", "return (<a> <+|-> <b>) * 2",
    ),
    drill(
        "three-numbers", 2, "number other third",
        "return <a> <+|-> <b> * <c>", "return (<a> <+|-> <b>) * <c>", "return (<a> + <b>) % <c>",
        "return <max|min>(<a>, <b>, <c>)", "return <a> * <b> - <c>", "return <a> // <b> + <c>", "return sum([<a>, <b>, <c>])",
        "return <a> + <b> + <c>", "return <max|min>(<a>, <max|min>(<b>, <c>))", "return sorted([<a>, <b>, <c>])[1]",
    ),
    drill(
        "power", 1, "small",
        "return <a> ** 2", "return 2 ** <a>", "return <a> ** 3", "return <a> ** 2 <+|-> <a>", "return 10 ** <a>",
        "return pow(<a>, 2)", "return 3 ** <a> % <5..7>", "return (-1) ** <a>", "return (-1) ** <a> * <a>",
    ),
    drill(
        "quotient-and-rest", 1, "large other",
        "return divmod(<a>, <b>)", "return <a> // <b>, <a> % <b>",
        """
        <x>, <y> = divmod(<a>, <b>)
        return <x>
        """,
        """
        <x>, <y> = divmod(<a>, <b>)
        return <x> + <y>
        """,
        "return <a> - <a> % <b>", "return -(-<a> // <b>)", "return (<a> + <b> - 1) // <b>",
    ),
    drill(
        "last-digits", 1, "large",
        "return <a> % 10", "return <a> // 10", "return <a> % 100", "return <a> // 10 % 10", "return <a> % 10 <+|-> <a> // 10",
        "return int(str(<a>)[0])", "return str(<a>)[-1]", "return len(str(<a>))", "return int(str(<a>)[::-1])",
        "return str(<a>)[::-1]",
    ),
    drill(
        "half", 1, "number",
        "return <a> / <2|4|5|10>", "return <a> * 0.5", "return <a> / 2 + 1", "return int(<a> / <2..4>)", "return float(<a>)",
        "return <a> * 1.5",
    ),
    drill("mean-of-two", 1, "number other", "return (<a> + <b>) / 2", "return (<a> + <b>) // 2", "return (<a> - <b>) / 2"),
    drill(
        "rounding", 1, "decimal",
        "return round(<a>)", "return int(<a>)", "return round(<a>, 1)", "return abs(<a>)", "return -<a>", "return round(<a> * 2)",
        "return int(<a>) + 1", "return round(<a> * 10)", "return <a> > <0..4>",
    ),
    drill(
        "steps-in-a-row", 2, "number",
        """
        <x> = <number <a>>
        return <number <x>>
        """,
        """
        <a> += <1..9>
        return <number <a>>
        """,
        """
        <x> = <number <a>>
        <y> = <number <a>>
        return <x> <+|-> <y>
        """,
        """
        <a> = <number <a>>
        <a> -= <1..5>
        return <a>
        """,
        """
        <result> = <a> * <2..3>
        <result> -= <1..4>
        return <result> * 2
        """,
    ),
    drill(
        "swap-numbers", 2, "number other",
        """
        <a>, <b> = <b>, <a>
        return <a> - <b>
        """,
        """
        <a>, <b> = <b>, <a> <+|-> <b>
        return <a>, <b>
        """,
        """
        <a>, <b> = <a> + <b>, <a> - <b>
        return [<a>, <b>]
        """,
        """
        <last> = <a>
        <a> = <b> * 2
        <b> = <last> + 1
        return <a> + <b>
        """,
        "return <b>, <a>",
    ),
    drill(
        "bits", 2, "small",
        "return <a> & <1|3|6>", "return <a> << <1..3>", "return <a> >> 1", "return <a> ^ <1..7>", "return <a> | <1..8>",
        "return (<a> >> <1..2>) & 1", "return 1 << <a>", "return <a> & (<a> - 1) == 0", "return ~<a>", "return <a> & 1 == 0",
        "return <a> & -<a>",
    ),
    drill(
        "bits-of-two", 2, "small other",
        "return <a> & <b>", "return <a> | <b>", "return <a> ^ <b>", "return <b> >> <a>", "return (<b> >> <a>) & 1",
        "return <b> | 1 << <a>", 'return bin(<a> ^ <b>).count("1")', "return <a> & <b> == 0",
    ),
    drill(
        "root", 2, "square",
        "return int(<a> ** 0.5)", "return int(<a> ** 0.5) ** 2 == <a>", "return <a> ** 0.5 == int(<a> ** 0.5)",
        """
        import math
        return math.isqrt(<a>)
        """,
        """
        import math
        return math.isqrt(<a>) ** 2
        """,
        "return round(<a> ** 0.5)",
    ),
    drill(
        "tenths", 1, "large",
        "return <a> / 10", "return <a> / 100", "return <a> // 100", "return <a> / 10 > <5..9>", "return <a> - <a> % 10",
        "return round(<a>, -1)", "return <a> % 10 * 10",
    ),
    drill(
        "hours-and-minutes", 2, "large",
        "return <a> // 60, <a> % 60", 'return f"{<a> // 60}:{<a> % 60:02d}"', "return divmod(<a>, <12|24|60|7>)",
        """
        <x> = <a> // 60
        <y> = <a> - <x> * 60
        return <x>, <y>
        """,
        "return <a> % <7|12|24|60>",
    ),
)
