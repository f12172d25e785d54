"""Two or three steps in a row, drawn from the same small steps."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("one-list-step", 1, "numbers", "return <list <a>>", "return <list <a>>", "return <reduce <a>>"),
    drill(
        "list-step-then-reduce", 2, "numbers",
        "return <reduce <list <a>>>",
        """
        <result> = <list <a>>
        return <reduce <result>>
        """,
        """
        <a> = <list <a>>
        return <reduce <a>>
        """,
    ),
    drill(
        "list-steps", 3, "numbers",
        """
        <result> = <list <a>>
        return <list <result>>
        """,
        "return <list <a>[1:]>",
        """
        <a> = <list <a>>
        return <list <a>>
        """,
        """
        <result> = <list <a>>
        <result>.append(<reduce <a>>)
        return <result>
        """,
    ),
    drill(
        "two-reductions", 3, "numbers",
        "return <reduce <a>> <+|-> <reduce <a>>", "return <reduce <a>>, <reduce <a>>",
        "return <reduce <a>> <compare> <reduce <a>>", "return [<reduce <a>>, <reduce <list <a>>>]",
        """
        <left> = <reduce <a>>
        <right> = <reduce <list <a>>>
        return <left> <+|-|*> <right>
        """,
        """
        if <reduce <a>> <compare> <3..12>:
            return <reduce <a>>
        return <list <a>>
        """,
        """
        if <test <a>[0]>:
            return <list <a>>
        return <list <a>>
        """,
    ),
    drill(
        "three-list-steps", 4, "numbers",
        """
        <result> = <list <a>>
        <result> = <list <result>>
        return <reduce <result>>
        """,
        """
        <left> = <list <a>>
        <right> = <list <a>>
        return <left> + <right>
        """,
        """
        <left> = <list <a>>
        <right> = <list <left>>
        return <reduce <left>> <+|-> <reduce <right>>
        """,
        """
        <total> = 0
        for <x> in <list <a>>:
            <total> += <number <x>>
        return <total>
        """,
        """
        <result> = []
        for <x> in <list <a>>:
            if <test <x>>:
                <result>.append(<number <x>>)
        return <result>
        """,
    ),
    drill(
        "number-steps", 3, "number other",
        """
        <x> = <number <a>>
        <y> = <number <b>>
        return <x> <+|-|*> <y>
        """,
        """
        <a> = <number <a>>
        if <a> <compare> <b>:
            <a> <+|->= <b>
        return <a>
        """,
        """
        <x>, <y> = <number <a>>, <number <b>>
        return <max|min>(<x>, <y>)
        """,
        """
        if <test <a>>:
            <b> = <number <b>>
        return <a> <+|-> <b>
        """,
        """
        <total> = <number <a>>
        <total> += <number <b>>
        return <total> % <3..10>
        """,
    ),
    drill(
        "four-number-steps", 4, "number other",
        """
        <x> = <number <a>>
        <y> = <number <x>>
        <x> = <x> <+|-> <b>
        return <x> <+|-> <y>
        """,
        """
        <total> = <number <a>>
        if <test <total>>:
            <total> <+|-|*>= <2..5>
        if <total> > <b>:
            return <number <total>>
        return <total>
        """,
        """
        for _ in range(2):
            <a> = <number <a>>
        return <a> <+|-> <b>
        """,
        """
        for _ in range(<2..3>):
            <a>, <b> = <b>, <a> <+|-> <b>
        return <a>, <b>
        """,
        """
        <count> = 0
        while <a> > 0 and <count> < 9:
            <a> -= <b>
            <count> += 1
        return <count>
        """,
    ),
    drill(
        "text-steps", 3, "word",
        """
        <result> = <text <a>>
        return <text <result>>
        """,
        """
        <left> = <text <a>>
        <right> = <text <a>>
        return <left> + "<mark>" + <right>
        """,
        """
        <result> = <text <a>>
        if <word-test <a>>:
            <result> += "<!|?|s>"
        return <result>
        """,
        """
        <result> = [<char> for <char> in <a> if <char-test <char>>]
        return "<mark>".join(<result>)
        """,
        """
        <count> = sum(<char-test <char>> for <char> in <a>)
        return <a>[:<count>]
        """,
        """
        <result> = <text <a>>
        return <a> + <result>[::-1]
        """,
    ),
    drill(
        "word-list-steps", 4, "words",
        """
        <parts> = [<word> for <word> in <a> if <word-test <word>>]
        return "<mark>".join(<parts>)
        """,
        """
        <parts> = sorted(<a>, key=len)
        return <text <parts>[0]> + <parts>[-1]
        """,
        """
        <parts> = [<text <word>> for <word> in <a>]
        return <max|min>(<parts>)
        """,
        """
        <count> = 0
        for <word> in <a>:
            if <word-test <word>>:
                <count> += len(<word>)
        return <count>
        """,
        """
        <result> = ""
        for <word> in <a>:
            if <word-test <word>>:
                <result> += <word>[<0|-1>]
        return <result>
        """,
        """
        <result> = []
        for <i>, <word> in enumerate(<a>):
            <result>.append(<word>[<i>:] if <word-test <word>> else <word>[0])
        return <result>
        """,
    ),
)
