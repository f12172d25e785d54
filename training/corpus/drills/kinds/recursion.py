"""Functions that call themselves."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "recursive-number", 3, "small",
        """
        if <a> <= 1:
            return 1
        return <a> * <f>(<a> - 1)
        """,
        """
        if <a> < 2:
            return <a>
        return <f>(<a> - 1) + <f>(<a> - 2)
        """,
        """
        if <a> == 0:
            return 0
        return <a> + <f>(<a> - 1)
        """,
        "return 1 if <a> == 0 else <2..3> * <f>(<a> - 1)",
        """
        if <a> <= 0:
            return []
        return [<a>] + <f>(<a> - <1..2>)
        """,
        """
        if <a> <= 0:
            return <0..3>
        return <2..5> + <f>(<a> - <1..2>)
        """,
        """
        if <a> <= 2:
            return <a>
        return <f>(<a> - 1) + 2
        """,
        """
        if <a> == 0:
            return ""
        return <f>(<a> - 1) + str(<a>)
        """,
        "return <a> if <a> < 3 else <f>(<a> - 1) <+|-> <f>(<a> - 3)",
        """
        if <a> == 0:
            return True
        return not <f>(<a> - 1)
        """,
    ),
    drill(
        "recursive-digits", 4, "large",
        """
        if <a> < 10:
            return <a>
        return <a> % 10 + <f>(<a> // 10)
        """,
        """
        if <a> < 10:
            return 1
        return 1 + <f>(<a> // 10)
        """,
        """
        if <a> < 10:
            return <a>
        return max(<a> % 10, <f>(<a> // 10))
        """,
        """
        if <a> < 10:
            return <a>
        return <f>(sum(int(<digit>) for <digit> in str(<a>)))
        """,
        """
        if <a> < 10:
            return <a>
        return <f>(<a> // 10)
        """,
    ),
    drill(
        "recursive-list", 4, "numbers",
        """
        if not <a>:
            return 0
        return <a>[0] + <f>(<a>[1:])
        """,
        """
        if len(<a>) == 1:
            return <a>[0]
        return <max|min>(<a>[0], <f>(<a>[1:]))
        """,
        """
        if not <a>:
            return []
        return <f>(<a>[1:]) + [<a>[0]]
        """,
        """
        if not <a>:
            return 0
        return (<test <a>[0]>) + <f>(<a>[1:])
        """,
        """
        if not <a>:
            return 0
        return <a>[0] - <f>(<a>[1:])
        """,
        """
        if len(<a>) < 2:
            return <a>
        return [<a>[-1]] + <f>(<a>[1:-1]) + [<a>[0]]
        """,
    ),
    drill(
        "recursive-word", 4, "word",
        """
        if not <a>:
            return ""
        return <f>(<a>[1:]) + <a>[0]
        """,
        """
        if len(<a>) < 2:
            return True
        return <a>[0] == <a>[-1] and <f>(<a>[1:-1])
        """,
        """
        if <a> == "":
            return 0
        return (<a>[0] in "aeiou") + <f>(<a>[1:])
        """,
        """
        if len(<a>) <= 1:
            return <a>
        return <a>[0] + "<-|*|.>" + <f>(<a>[1:])
        """,
        """
        if len(<a>) < 2:
            return <a>
        return <a>[-1] + <f>(<a>[1:-1]) + <a>[0]
        """,
    ),
    drill(
        "recursive-two", 4, "number other",
        """
        if <b> == 0:
            return <a>
        return <f>(<b>, <a> % <b>)
        """,
        """
        if <b> == 0:
            return 0
        return <a> + <f>(<a>, <b> - 1)
        """,
        """
        if <a> < <b>:
            return <a>
        return <f>(<a> - <b>, <b>)
        """,
        """
        if <a> < <b>:
            return 0
        return 1 + <f>(<a> - <b>, <b>)
        """,
        """
        if <a> >= <b>:
            return [<a>]
        return [<a>] + <f>(<a> + <2..4>, <b>)
        """,
    ),
)
