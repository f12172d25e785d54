"""Loops over ranges, and while loops."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "count-up", 2, "small",
        """
        <total> = 0
        for <i> in range(<a>):
            <total> += <i>
        return <total>
        """,
        """
        <total> = 0
        for <i> in range(1, <a> + 1):
            <total> += <number <i>>
        return <total>
        """,
        """
        <total> = 1
        for <i> in range(1, <a> + 1):
            <total> *= <i>
        return <total>
        """,
        """
        <total> = <1..3>
        for _ in range(<a>):
            <total> *= 2
        return <total>
        """,
        """
        <result> = []
        for <i> in range(1, <a> + 1):
            <result>.append(<number <i>>)
        return <result>
        """,
        """
        <result> = ""
        for <i> in range(<a>):
            <result> += chr(97 + <i>)
        return <result>
        """,
        """
        <count> = 0
        for <i> in range(<a> + <2..6>):
            if <test <i>>:
                <count> += 1
        return <count>
        """,
        """
        <total> = 0
        for <i> in range(1, <a> * 2, 2):
            <total> += <i>
        return <total>
        """,
        """
        <result> = []
        for <i> in range(<a>, 0, -1):
            <result>.append(<i>)
        return <result>
        """,
    ),
    drill(
        "fizz-list", 3, "small",
        """
        <result> = []
        for <i> in range(1, <a> + 1):
            if <i> % <2..3> == 0:
                <result>.append("<fizz|x|even>")
            else:
                <result>.append(<i>)
        return <result>
        """,
        """
        <result> = ""
        for <i> in range(<a>):
            <result> += "<ab|#|*>" if <i> % 2 == <0..1> else "<-|.|o>"
        return <result>
        """,
        "return [<i> if <test <i>> else -<i> for <i> in range(1, <a> + 1)]",
        'return "".join("<ab|#|*>" if <i> % <2..3> == 0 else "." for <i> in range(<a>))',
    ),
    drill(
        "while-counting", 3, "small",
        """
        <count> = 0
        while <a> < <12..30>:
            <a> *= 2
            <count> += 1
        return <count>
        """,
        """
        <result> = []
        while <a> > 0:
            <result>.append(<a>)
            <a> -= <1..3>
        return <result>
        """,
        """
        <total> = 0
        while <a> > 0:
            <total> += <a>
            <a> -= <1..2>
        return <total>
        """,
        """
        <i> = 1
        while <i> * <i> <= <a>:
            <i> += 1
        return <i>
        """,
        """
        <x> = 1
        while <x> <= <a>:
            <x> *= <2..3>
        return <x>
        """,
        """
        <i> = 0
        <total> = 0
        while <total> < <a> + <4..9>:
            <i> += 1
            <total> += <i>
        return <i>
        """,
        """
        <result> = [<a>]
        while <result>[-1] > 1:
            <result>.append(<result>[-1] // 2)
        return <result>
        """,
        """
        while <a> < <15..25>:
            <a> += <3..7>
        return <a>
        """,
        """
        <x> = <10..20>
        while <x> >= <a>:
            <x> -= <a>
        return <x>
        """,
    ),
    drill(
        "halving-steps", 4, "small",
        """
        <count> = 0
        while <a> != 1:
            if <a> % 2 == 0:
                <a> //= 2
            else:
                <a> = 3 * <a> + 1
            <count> += 1
        return <count>
        """,
        """
        <result> = [<a>]
        while <a> != 1:
            <a> = <a> // 2 if <a> % 2 == 0 else 3 * <a> + 1
            <result>.append(<a>)
        return <result>
        """,
        """
        <left>, <right> = 0, 1
        for _ in range(<a>):
            <left>, <right> = <right>, <left> + <right>
        return <left>
        """,
        """
        <result> = [<0..1>, 1]
        while len(<result>) < <a> + 2:
            <result>.append(<result>[-1] + <result>[-2])
        return <result>
        """,
        """
        <result> = []
        for <i> in range(2, <a> + 5):
            if all(<i> % <j> != 0 for <j> in range(2, <i>)):
                <result>.append(<i>)
        return <result>
        """,
    ),
    drill(
        "common-divisor", 3, "multiple other",
        """
        while <b>:
            <a>, <b> = <b>, <a> % <b>
        return <a>
        """,
        """
        while <a> % <b> != 0:
            <b> -= 1
        return <b>
        """,
        """
        <count> = 0
        while <a> % <b> == 0 and <b> > 1:
            <a> //= <b>
            <count> += 1
        return <count>
        """,
        "return [<i> for <i> in range(1, <b> + 1) if <a> % <i> == 0]",
        """
        for <i> in range(<b>, 0, -1):
            if <a> % <i> == 0 and <b> % <i> == 0:
                return <i>
        """,
    ),
    drill(
        "divisors", 3, "number",
        "return [<i> for <i> in range(1, abs(<a>) + 1) if <a> % <i> == 0]",
        "return sum(1 for <i> in range(1, abs(<a>) + 1) if <a> % <i> == 0)",
        "return sum(<i> for <i> in range(1, abs(<a>)) if <a> % <i> == 0)",
        "return <a> > 1 and all(<a> % <i> for <i> in range(2, <a>))",
        """
        if <a> < 2:
            return False
        for <i> in range(2, <a>):
            if <a> % <i> == 0:
                return False
        return True
        """,
        """
        for <i> in range(2, abs(<a>) + 1):
            if <a> % <i> == 0:
                return <i>
        return None
        """,
    ),
)
