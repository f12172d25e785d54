"""Dictionaries, sets and tuples."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "look-up", 1, "dict key",
        "return <a>.get(<b>)", "return <a>.get(<b>, <0..1>)", "return <b> in <a>",
        "return <a>[<b>] if <b> in <a> else <0|-1|None>", 'return <a>.get(<b>, "<none|?|>")',
        """
        if <b> in <a>:
            return <a>[<b>]
        return <0|None>
        """,
        "return <a>.get(<b>, 0) <+|-> <1..5>",
        """
        <a>[<b>] = <0..9>
        return len(<a>)
        """,
        """
        <a>[<b>] = <a>.get(<b>, 0) + 1
        return <a>[<b>]
        """,
        "return <a>.pop(<b>, <0|None>)",
    ),
    drill(
        "dict-parts", 1, "dict",
        "return len(<a>)", "return list(<a>)", "return list(<a>.keys())", "return list(<a>.values())", "return sorted(<a>)",
        "return sum(<a>.values())", "return <max|min>(<a>.values())", "return sorted(<a>.values())", "return list(<a>)[<0|-1>]",
        "return <max|min>(<a>)", "return list(<a>.values())[<0|-1>]", "return list(<a>.items())",
        "return sum(<a>.values()) <+|-|*> len(<a>)", 'return "<mark>".join(<a>)', "return sorted(<a>, reverse=True)",
    ),
    drill(
        "best-key", 2, "dict",
        "return max(<a>, key=<a>.get)", "return min(<a>, key=<a>.get)", "return max(<a>.items(), key=lambda <x>: <x>[1])",
        "return sorted(<a>, key=<a>.get)", "return sorted(<a>, key=<a>.get, reverse=True)[0]",
        "return max(<a>, key=lambda <key>: <a>[<key>])", "return max(<a>, key=len)",
        "return sorted(<a>.items(), key=lambda <x>: <x>[1])[0]",
        """
        <best> = None
        for <key> in <a>:
            if <best> is None or <a>[<key>] > <a>[<best>]:
                <best> = <key>
        return <best>
        """,
        "return sorted(<a>.items())[0]",
    ),
    drill(
        "keep-of-dict", 2, "dict",
        "return [<key> for <key>, <value> in <a>.items() if <test <value>>]",
        "return {<key>: <value> for <key>, <value> in <a>.items() if <test <value>>}",
        "return sum(<value> for <value> in <a>.values() if <test <value>>)",
        "return {<key>: <number <value>> for <key>, <value> in <a>.items()}",
        "return [<number <value>> for <value> in <a>.values()]", "return {<value>: <key> for <key>, <value> in <a>.items()}",
        "return <any|all>(<test <value>> for <value> in <a>.values())",
        "return sum(1 for <value> in <a>.values() if <test <value>>)", "return [<text <key>> for <key> in <a>]",
        "return sum(len(<key>) for <key> in <a>)", "return [<key> for <key> in <a> if <word-test <key>>]",
        'return ", ".join(f"{<key>}<:|=>{<value>}" for <key>, <value> in <a>.items())',
        'return [f"{<key>}{<value>}" for <key>, <value> in <a>.items()]',
        "return {<key>.upper(): <value> for <key>, <value> in <a>.items()}",
        "return sum(len(<key>) * <value> for <key>, <value> in <a>.items())",
    ),
    drill(
        "loop-over-dict", 3, "dict",
        """
        <total> = 0
        for <key>, <value> in <a>.items():
            if <test <value>>:
                <total> += <value>
        return <total>
        """,
        """
        <result> = []
        for <key> in <a>:
            if <a>[<key>] > <3..7>:
                <result>.append(<key>)
        return <result>
        """,
        """
        <total> = 0
        for <key> in <a>:
            <total> += <a>[<key>]
        return <total>
        """,
        """
        <result> = {}
        for <key>, <value> in <a>.items():
            <result>[<key>] = <number <value>>
        return <result>
        """,
        """
        <result> = ""
        for <key> in sorted(<a>):
            <result> += <key>[0]
        return <result>
        """,
        """
        for <key>, <value> in <a>.items():
            if <test <value>>:
                return <key>
        return <None|"">
        """,
        """
        for <key> in <a>:
            <a>[<key>] <+|-|*>= <2..4>
        return <a>
        """,
        """
        <result> = []
        for <key>, <value> in sorted(<a>.items()):
            <result>.append(<key> * (<value> % 3))
        return <result>
        """,
    ),
    drill(
        "sets", 1, "set other-set",
        "return <a> & <b>", "return <a> | <b>", "return <a> - <b>", "return <a> ^ <b>", "return sorted(<a> & <b>)",
        "return sorted(<a> | <b>)", "return len(<a> & <b>)", "return len(<a> | <b>)", "return <a>.union(<b>)",
        "return <a>.intersection(<b>)", "return sum(<a> - <b>)", "return <a> <= <b>", "return bool(<a> & <b>)",
        "return <a>.isdisjoint(<b>)", "return <max|min>(<a> | <b>)", "return [<x> for <x> in sorted(<a>) if <x> in <b>]",
        "return sorted(<a> - <b>)", "return len(<a>) <compare> len(<b>)", "return <a>.issubset(<b>)",
    ),
    drill(
        "one-set", 2, "set",
        "return sum(<a>)", "return sorted(<a>, reverse=True)", "return {<x> for <x> in <a> if <test <x>>}",
        "return sorted({<number <x>> for <x> in <a>})",
        """
        <a>.add(<1..7>)
        return <a>
        """,
        """
        <a>.discard(<1..7>)
        return <a>
        """,
        "return <1..7> in <a>", "return len(<a>)", "return max(<a>) - min(<a>)",
        "return sorted(<x> for <x> in <a> if <test <x>>)", "return set(range(1, 6)) - <a>", "return len(<a> & {1, 2, 3})",
        """
        <i> = 1
        while <i> in <a>:
            <i> += 1
        return <i>
        """,
    ),
    drill(
        "pairs", 2, "pairs",
        "return [<x> <+|-|*> <y> for <x>, <y> in <a>]", "return sum(<x> * <y> for <x>, <y> in <a>)",
        "return [(<y>, <x>) for <x>, <y> in <a>]", "return sorted(<a>)", "return sorted(<a>, key=lambda <x>: <x>[1])",
        "return [<x> for <x>, <y> in <a> if <x> <compare> <y>]", "return <max|min>(<a>)",
        "return max(<a>, key=lambda <x>: <x>[1])", "return [<max|min>(<x>) for <x> in <a>]",
        "return sum(<x>[<0..1>] for <x> in <a>)", "return [<x>[<0..1>] for <x> in <a>]", "return <a>[<0|1|-1>][<0..1>]",
        "return dict(<a>)", "return len([<x> for <x> in <a> if <x>[0] <compare> <x>[1]])",
        """
        <total> = 0
        for <x>, <y> in <a>:
            <total> += <x> <+|-> <y>
        return <total>
        """,
        "return list(zip(*<a>))", "return [list(<x>) for <x> in <a>]",
        """
        <result> = []
        for <x>, <y> in <a>:
            if <x> < <y>:
                <result>.append(<y> - <x>)
        return <result>
        """,
        "return [<x> for pair in <a> for <x> in pair]", "return (sum(<x> for <x>, <y> in <a>), sum(<y> for <x>, <y> in <a>))",
    ),
)
