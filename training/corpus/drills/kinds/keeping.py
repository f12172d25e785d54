"""Loops that keep the best, the last or all so far."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "record", 2, "numbers",
        """
        <best> = <a>[0]
        for <x> in <a>:
            if <x> > <best>:
                <best> = <x>
        return <best>
        """,
        """
        <best> = <a>[0]
        for <x> in <a>[1:]:
            if <x> < <best>:
                <best> = <x>
        return <best>
        """,
        """
        <best> = 0
        for <x> in <a>:
            <best> = max(<best>, <x>)
        return <best>
        """,
        """
        <best> = <0..5>
        for <x> in <a>:
            if <x> % 2 == 0 and <x> > <best>:
                <best> = <x>
        return <best>
        """,
        """
        <i> = 0
        for <j> in range(1, len(<a>)):
            if <a>[<j>] > <a>[<i>]:
                <i> = <j>
        return <i>
        """,
    ),
    drill(
        "running-values", 3, "numbers",
        """
        <total> = 0
        <result> = []
        for <x> in <a>:
            <total> += <x>
            <result>.append(<total>)
        return <result>
        """,
        """
        <best> = <a>[0]
        <result> = []
        for <x> in <a>:
            <best> = <max|min>(<best>, <x>)
            <result>.append(<best>)
        return <result>
        """,
        """
        <result> = [<a>[0]]
        for <x> in <a>[1:]:
            <result>.append(<result>[-1] + <x>)
        return <result>
        """,
        """
        <result> = []
        for <x> in <a>:
            if not <result> or <x> > <result>[-1]:
                <result>.append(<x>)
        return <result>
        """,
        "return [sum(<a>[:<i> + 1]) for <i> in range(len(<a>))]",
        "return [<max|min>(<a>[:<i>]) for <i> in range(1, len(<a>) + 1)]",
        """
        <total> = 0
        for <x> in <a>:
            <total> = <total> * 2 + <x>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            <total> = <x> - <total>
        return <total>
        """,
        """
        <total> = 0
        for <x> in <a>:
            <total> = max(0, <total> + <x> - <2..4>)
        return <total>
        """,
    ),
    drill(
        "with-last", 4, "numbers",
        """
        <last> = <a>[0]
        <count> = 0
        for <x> in <a>[1:]:
            if <x> <compare> <last>:
                <count> += 1
            <last> = <x>
        return <count>
        """,
        """
        <count> = <best> = 1
        for <i> in range(1, len(<a>)):
            if <a>[<i>] > <a>[<i> - 1]:
                <count> += 1
                <best> = max(<best>, <count>)
            else:
                <count> = 1
        return <best>
        """,
        """
        <result> = [<a>[0]]
        for <x> in <a>[1:]:
            if <x> != <result>[-1]:
                <result>.append(<x>)
        return <result>
        """,
        """
        <left> = <right> = 0
        for <x> in <a>:
            if <x> > <left>:
                <left>, <right> = <x>, <left>
            elif <x> > <right>:
                <right> = <x>
        return <right>
        """,
        """
        <best> = <count> = 0
        for <x> in <a>:
            <count> = <count> + 1 if <test <x>> else 0
            <best> = max(<best>, <count>)
        return <best>
        """,
        """
        <best> = <a>[1] - <a>[0]
        for <i> in range(1, len(<a>)):
            <best> = <max|min>(<best>, <a>[<i>] - <a>[<i> - 1])
        return <best>
        """,
        """
        <left>, <right> = 0, 1
        for <x> in <a>[:3]:
            <left>, <right> = <right>, <left> + <x>
        return <right>
        """,
    ),
    drill(
        "early-return", 2, "numbers",
        """
        for <x> in <a>:
            if <test <x>>:
                return True
        return False
        """,
        """
        for <x> in <a>:
            if not (<test <x>>):
                return False
        return True
        """,
        """
        for <i>, <x> in enumerate(<a>):
            if <test <x>>:
                return <i>
        return len(<a>)
        """,
        """
        for <x> in <a>:
            if <test <x>>:
                return <number <x>>
        return 0
        """,
        """
        <total> = 0
        for <x> in <a>:
            <total> += <x>
            if <total> > <5..12>:
                return <total>
        return -1
        """,
        """
        <total> = 0
        for <i>, <x> in enumerate(<a>):
            <total> += <x>
            if <total> > <5..12>:
                return <i>
        return -1
        """,
    ),
)
