"""Loops over numbers that add, count and collect."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "accumulate", 2, "numbers",
        """
        <total> = 0
        for <x> in <a>:
            <total> += <x>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            <total> += <number <x>>
        return <total>
        """,
        """
        <total> = <1..9>
        for <x> in <a>[:3]:
            <total> <+|-|*>= <x>
        return <total>
        """,
        """
        <total> = 1
        for <x> in <a>[:3]:
            <total> *= <x>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            <total> = <total> + <x>
        return <total> <+|-|*> <2..4>
        """,
        """
        <total> = 0
        for <i> in range(len(<a>)):
            <total> += <a>[<i>]
        return <total> <+|-> len(<a>)
        """,
    ),
    drill(
        "accumulate-passing", 3, "numbers",
        """
        <total> = 0
        for <x> in <a>:
            if <test <x>>:
                <total> += <x>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            if <test <x>>:
                <total> += <x>
            else:
                <total> -= <1..2>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            if <test <x>>:
                continue
            <total> += <x>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            if <x> == <3..6> or <x> < <0..2>:
                break
            <total> += <x>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            <total> += <number <x>> if <test <x>> else 1
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            if <total> + <x> > <8..15>:
                break
            <total> += <x>
        return <total>
        """,
        """
        <total> = <10..20>
        for <x> in <a>:
            if <total> >= <x>:
                <total> -= <x>
        return <total>
        """,
    ),
    drill(
        "count-passing", 2, "numbers",
        """
        <count> = 0
        for <x> in <a>:
            if <test <x>>:
                <count> += 1
        return <count>
        """,
        """
        <count> = 0
        for <i> in range(len(<a>)):
            if <test <a>[<i>]>:
                <count> += 1
        return <count>
        """,
        """
        <left> = <right> = 0
        for <x> in <a>:
            if <test <x>>:
                <left> += 1
            else:
                <right> += 1
        return <left>, <right>
        """,
        """
        <count> = 0
        for <x> in <a>:
            if <test <x>>:
                <count> += 1
            elif <test <x>>:
                <count> += 2
        return <count>
        """,
    ),
    drill(
        "build-list", 2, "numbers",
        """
        <result> = []
        for <x> in <a>:
            <result>.append(<number <x>>)
        return <result>
        """,
        """
        <result> = []
        for <x> in <a>:
            if <test <x>>:
                <result>.append(<x>)
        return <result>
        """,
        """
        <result> = []
        for <x> in <a>:
            <result>.insert(0, <x>)
        return <result>
        """,
        """
        <result> = []
        for <x> in <a>[:2]:
            <result> += [<x>, <number <x>>]
        return <result>
        """,
        """
        <result> = []
        for <x> in reversed(<a>):
            <result>.append(<number <x>>)
        return <result>
        """,
        """
        <result> = ""
        for <x> in <a>:
            <result> += str(<x>)
        return <result>
        """,
    ),
    drill(
        "build-list-by-case", 3, "numbers",
        """
        <result> = []
        for <x> in <a>:
            if <test <x>>:
                <result>.append(<number <x>>)
            else:
                <result>.append(<x>)
        return <result>
        """,
        """
        <left>, <right> = [], []
        for <x> in <a>:
            if <test <x>>:
                <left>.append(<x>)
            else:
                <right>.append(<x>)
        return <left> + <right>
        """,
        """
        <left>, <right> = [], []
        for <x> in <a>:
            (<left> if <x> < <3..6> else <right>).append(<x>)
        return <left>, <right>
        """,
        """
        <result> = []
        for <x> in <a>:
            if <x> not in <result>:
                <result>.append(<x>)
        return <result>
        """,
        """
        for <i> in range(len(<a>)):
            if <test <a>[<i>]>:
                <a>[<i>] = <0..9>
        return <a>
        """,
        """
        <result> = [0] * len(<a>)
        for <i>, <x> in enumerate(<a>):
            if <test <x>>:
                <result>[<i>] = 1
        return <result>
        """,
        """
        <result> = ""
        for <x> in <a>:
            <result> += "<A|x|#>" if <test <x>> else "<B|.|->"
        return <result>
        """,
    ),
)
