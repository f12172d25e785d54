"""Loops in loops, and grids."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "pairs-of-numbers", 4, "numbers",
        """
        <count> = 0
        for <i> in range(len(<a>)):
            for <j> in range(<i> + 1, len(<a>)):
                if <a>[<i>] <compare> <a>[<j>]:
                    <count> += 1
        return <count>
        """,
        """
        for <i> in range(len(<a>)):
            for <j> in range(<i> + 1, len(<a>)):
                if <a>[<i>] + <a>[<j>] == <4..10>:
                    return (<i>, <j>)
        return None
        """,
        "return sum(1 for <i>, <x> in enumerate(<a>) for <y> in <a>[<i> + 1:] if <x> <compare> <y>)",
        """
        <best> = 0
        for <x> in <a>:
            for <y> in <a>:
                <best> = max(<best>, <x> - <y>)
        return <best>
        """,
        "return [(<x>, <y>) for <x> in <a>[:2] for <y> in <a>[2:] if <x> <compare> <y>]",
        "return max(<a>[<i>] <+|*> <a>[<j>] for <i> in range(2) for <j> in range(<i> + 1, 3))",
    ),
    drill(
        "nested-ranges", 3, "few",
        """
        <total> = 0
        for <i> in range(<a> + 1):
            for <j> in range(<i>):
                <total> += <1|2>
        return <total>
        """,
        """
        <result> = []
        for <i> in range(<a>):
            for <j> in range(<2..3>):
                <result>.append(<i> <+|*> <j>)
        return <result>
        """,
        "return [[<i> <+|*> <j> for <j> in range(<2..3>)] for <i> in range(<a>)]",
        "return [[<0..1>] * <a> for _ in range(<2..3>)]", "return [(<i>, <j>) for <i> in range(<a>) for <j> in range(<i>)]",
        'return ["*" * <i> for <i> in range(1, <a> + 1)]', "return [list(range(<i>)) for <i> in range(1, <a> + 1)]",
        'return "-".join(str(<i>) * <i> for <i> in range(1, <a> + 1))',
        "return [[1 if <i> == <j> else 0 for <j> in range(<a>)] for <i> in range(<a>)]",
        "return [<i> * <j> for <i> in range(1, <a> + 1) for <j> in range(<1..2>, 3)]",
    ),
    drill(
        "grid-loop", 3, "grid",
        "return [sum(<row>) for <row> in <a>]", "return [<x> for <row> in <a> for <x> in <row>]",
        "return sum(sum(<row>) for <row> in <a>)", "return [<max|min>(<row>) for <row> in <a>]",
        "return max(max(<row>) for <row> in <a>)", "return [list(<row>) for <row> in zip(*<a>)]",
        "return [<row>[::-1] for <row> in <a>]", "return <a>[::-1]",
        """
        <total> = 0
        for <row> in <a>:
            for <x> in <row>:
                <total> += <x>
        return <total>
        """,
        """
        <count> = 0
        for <row> in <a>:
            for <x> in <row>:
                if <test <x>>:
                    <count> += 1
        return <count>
        """,
        "return [[<number <x>> for <x> in <row>] for <row> in <a>]", "return sum(<a>[<i>][<i>] for <i> in range(2))",
        "return [<x> for <row> in <a> for <x> in <row> if <test <x>>]", "return [<row>[<i>] for <i>, <row> in enumerate(<a>)]",
        "return [sum(<row>) for <row> in zip(*<a>)]", "return [<x> + <y> for <x>, <y> in zip(*<a>)]",
        "return sorted(<a>, key=sum)", "return max(<a>, key=sum)",
    ),
)
