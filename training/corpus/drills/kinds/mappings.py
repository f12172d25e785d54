"""Dictionaries, sets, tuples and counters."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("look-up", 1, "dict key", "return <a>.get(<b>)", "return <a>.get(<b>, <0..1>)", "return <b> in <a>", "return <a>[<b>] if <b> in <a> else <0|-1|None>", 'return <a>.get(<b>, "<none|?|>")', """
        if <b> in <a>:
            return <a>[<b>]
        return <0|None>
        """, "return <a>.get(<b>, 0) <+|-> <1..5>", """
        <a>[<b>] = <0..9>
        return len(<a>)
        """, """
        <a>[<b>] = <a>.get(<b>, 0) + 1
        return <a>[<b>]
        """, "return <a>.pop(<b>, <0|None>)"),
    drill("dict-parts", 1, "dict", "return len(<a>)", "return list(<a>)", "return list(<a>.keys())", "return list(<a>.values())", "return sorted(<a>)", "return sum(<a>.values())", "return <max|min>(<a>.values())", "return sorted(<a>.values())", "return list(<a>)[<0|-1>]", "return <max|min>(<a>)", "return list(<a>.values())[<0|-1>]", "return list(<a>.items())", "return sum(<a>.values()) <+|-|*> len(<a>)", 'return "<mark>".join(<a>)', "return sorted(<a>, reverse=True)"),
    drill("best-key", 2, "dict", "return max(<a>, key=<a>.get)", "return min(<a>, key=<a>.get)", "return max(<a>.items(), key=lambda <x>: <x>[1])", "return sorted(<a>, key=<a>.get)", "return sorted(<a>, key=<a>.get, reverse=True)[0]", "return max(<a>, key=lambda <key>: <a>[<key>])", "return max(<a>, key=len)", "return sorted(<a>.items(), key=lambda <x>: <x>[1])[0]", """
        <best> = None
        for <key> in <a>:
            if <best> is None or <a>[<key>] > <a>[<best>]:
                <best> = <key>
        return <best>
        """, "return sorted(<a>.items())[0]"),
    drill("keep-of-dict", 2, "dict", "return [<key> for <key>, <value> in <a>.items() if <test <value>>]", "return {<key>: <value> for <key>, <value> in <a>.items() if <test <value>>}", "return sum(<value> for <value> in <a>.values() if <test <value>>)", "return {<key>: <number <value>> for <key>, <value> in <a>.items()}", "return [<number <value>> for <value> in <a>.values()]", "return {<value>: <key> for <key>, <value> in <a>.items()}", "return <any|all>(<test <value>> for <value> in <a>.values())", "return sum(1 for <value> in <a>.values() if <test <value>>)", "return [<text <key>> for <key> in <a>]", "return sum(len(<key>) for <key> in <a>)", "return [<key> for <key> in <a> if <word-test <key>>]", 'return ", ".join(f"{<key>}<=|:>{<value>}" for <key>, <value> in <a>.items())', "return [f\"{<key>}{<value>}\" for <key>, <value> in <a>.items()]", "return {<key>.upper(): <value> for <key>, <value> in <a>.items()}", "return sum(len(<key>) * <value> for <key>, <value> in <a>.items())"),
    drill("loop-over-dict", 3, "dict", """
        <total> = 0
        for <key>, <value> in <a>.items():
            if <test <value>>:
                <total> += <value>
        return <total>
        """, """
        <result> = []
        for <key> in <a>:
            if <a>[<key>] > <3..7>:
                <result>.append(<key>)
        return <result>
        """, """
        <total> = 0
        for <key> in <a>:
            <total> += <a>[<key>]
        return <total>
        """, """
        <result> = {}
        for <key>, <value> in <a>.items():
            <result>[<key>] = <number <value>>
        return <result>
        """, """
        <result> = ""
        for <key> in sorted(<a>):
            <result> += <key>[0]
        return <result>
        """, """
        for <key>, <value> in <a>.items():
            if <test <value>>:
                return <key>
        return <None|"">
        """, """
        for <key> in <a>:
            <a>[<key>] <+|-|*>= <2..4>
        return <a>
        """, """
        <result> = []
        for <key>, <value> in sorted(<a>.items()):
            <result>.append(<key> * (<value> % 3))
        return <result>
        """),
    drill("count-letters", 3, "repetitive", """
        <counts> = {}
        for <char> in <a>:
            <counts>[<char>] = <counts>.get(<char>, 0) + 1
        return <counts>
        """, """
        <counts> = {}
        for <char> in <a>:
            if <char> in <counts>:
                <counts>[<char>] += 1
            else:
                <counts>[<char>] = 1
        return max(<counts>.values())
        """, "return {<char>: <a>.count(<char>) for <char> in <a>}", "return max(<a>, key=<a>.count)", "return [<char> for <char> in <a> if <a>.count(<char>) == <1..2>]", "return [<a>.count(<char>) for <char> in <a>]", "return {<char>: <i> for <i>, <char> in enumerate(<a>)}", "return max(<a>.count(<char>) for <char> in <a>)", 'return "".join(<char> + str(<a>.count(<char>)) for <char> in sorted(set(<a>)))', """
        <counts> = {}
        for <char> in <a>:
            <counts>[<char>] = <counts>.get(<char>, 0) + 1
        return [<char> for <char> in <counts> if <counts>[<char>] == <1..2>]
        """, "return sum(1 for <char> in set(<a>) if <a>.count(<char>) > 1)", 'return "".join(dict.fromkeys(<a>))'),
    drill("counter", 3, "repetitive", """
        from collections import Counter
        return Counter(<a>).most_common(1)[0]
        """, """
        from collections import Counter
        return Counter(<a>)["<a|b|e|o>"]
        """, """
        from collections import Counter
        return len(Counter(<a>))
        """, """
        from collections import Counter
        return dict(Counter(<a>))
        """, """
        from collections import Counter
        return max(Counter(<a>).values())
        """, """
        from collections import Counter
        <counts> = Counter(<a>)
        return [<char> for <char> in <counts> if <counts>[<char>] == <1..2>]
        """, """
        from collections import Counter
        return Counter(<a>).most_common(1)[0][<0..1>]
        """),
    drill("count-numbers", 3, "repeats", """
        <counts> = {}
        for <x> in <a>:
            <counts>[<x>] = <counts>.get(<x>, 0) + 1
        return <counts>
        """, """
        <counts> = {}
        for <x> in <a>:
            <key> = <x> % <2..3>
            <counts>[<key>] = <counts>.get(<key>, 0) + 1
        return <counts>
        """, "return {<x>: <number <x>> for <x> in <a>}", "return {<i>: <x> for <i>, <x> in enumerate(<a>)}", "return max(<a>, key=<a>.count)", """
        <counts> = {}
        for <x> in <a>:
            <counts>.setdefault(<x> % 2, []).append(<x>)
        return <counts>
        """, """
        <counts> = {"even": 0, "odd": 0}
        for <x> in <a>:
            <counts>["even" if <x> % 2 == 0 else "odd"] += 1
        return <counts>
        """, "return {<x>: <a>.count(<x>) for <x> in <a>}", "return dict(zip(\"abc\", <a>))", "return [<a>.count(<x>) for <x> in <a>]", "return {<x> for <x> in <a> if <a>.count(<x>) > 1}", "return dict(zip(<a>, <a>[1:]))"),
    drill("records", 3, "records", "return [<x> for <x>, <y> in <a>]", "return [<y> for <x>, <y> in <a>]", "return sum(<y> for <x>, <y> in <a>)", "return dict(<a>)", "return <max|min>(<a>, key=lambda <x>: <x>[1])[0]", "return [<x> for <x>, <y> in <a> if <test <y>>]", "return sorted(<x> for <x>, <y> in <a>)", "return sorted(<a>, key=lambda <x>: <x>[1])", "return sum(<y> for <x>, <y> in <a> if <x> == \"<a|b>\")", "return <a>[<0|-1>][<0|1>]", "return sorted(<a>)[0]", 'return "".join(<x> * <y> for <x>, <y> in <a>)', "return max(<y> for <x>, <y> in <a>)"),
    drill("group-records", 4, "records", """
        <counts> = {}
        for <key>, <value> in <a>:
            <counts>[<key>] = <counts>.get(<key>, 0) + <value>
        return <counts>
        """, """
        <counts> = {}
        for <key>, <value> in <a>:
            <counts>.setdefault(<key>, []).append(<value>)
        return <counts>
        """, """
        <counts> = {}
        for <key>, <value> in <a>:
            if <key> not in <counts> or <value> > <counts>[<key>]:
                <counts>[<key>] = <value>
        return <counts>
        """, """
        <counts> = {}
        for <key>, <value> in <a>:
            <counts>[<key>] = <counts>.get(<key>, 0) + <value>
        return max(<counts>, key=<counts>.get)
        """, """
        from collections import defaultdict
        <counts> = defaultdict(int)
        for <key>, <value> in <a>:
            <counts>[<key>] += <value>
        return dict(<counts>)
        """, """
        from collections import defaultdict
        <counts> = defaultdict(list)
        for <key>, <value> in <a>:
            <counts>[<key>].append(<value>)
        return {<x>: <sum|max|min|len>(<y>) for <x>, <y> in <counts>.items()}
        """, """
        <seen> = []
        for <key>, <value> in <a>:
            if <key> not in <seen>:
                <seen>.append(<key>)
        return <seen>
        """),
    drill("group-words", 4, "words", """
        <counts> = {}
        for <word> in <a>:
            <counts>.setdefault(len(<word>), []).append(<word>)
        return <counts>
        """, """
        <counts> = {}
        for <word> in <a>:
            <counts>[<word>[0]] = <counts>.get(<word>[0], 0) + 1
        return <counts>
        """, "return {<word>[0]: <word> for <word> in <a>}", "return {len(<word>): <word> for <word> in <a>}", "return sorted({len(<word>) for <word> in <a>})", "return dict(zip(<a>, range(len(<a>))))", "return {<word>: <i> for <i>, <word> in enumerate(<a>)}", """
        <counts> = {}
        for <i>, <word> in enumerate(<a>):
            <counts>[<word>[-1]] = <i>
        return <counts>
        """),
    drill("sets", 1, "set other-set", "return <a> & <b>", "return <a> | <b>", "return <a> - <b>", "return <a> ^ <b>", "return sorted(<a> & <b>)", "return sorted(<a> | <b>)", "return len(<a> & <b>)", "return len(<a> | <b>)", "return <a>.union(<b>)", "return <a>.intersection(<b>)", "return sum(<a> - <b>)", "return <a> <= <b>", "return bool(<a> & <b>)", "return <a>.isdisjoint(<b>)", "return <max|min>(<a> | <b>)", "return [<x> for <x> in sorted(<a>) if <x> in <b>]", "return sorted(<a> - <b>)", "return len(<a>) <compare> len(<b>)", "return <a>.issubset(<b>)"),
    drill("one-set", 2, "set", "return sum(<a>)", "return sorted(<a>, reverse=True)", "return {<x> for <x> in <a> if <test <x>>}", "return {<number <x>> for <x> in <a>}", """
        <a>.add(<1..9>)
        return <a>
        """, """
        <a>.discard(<1..7>)
        return <a>
        """, "return <1..7> in <a>", "return len(<a>)", "return max(<a>) - min(<a>)", "return sorted(<x> for <x> in <a> if <test <x>>)", "return set(range(1, 6)) - <a>", "return len(<a> & {1, 2, 3})", """
        <i> = 1
        while <i> in <a>:
            <i> += 1
        return <i>
        """),
    drill("pairs", 2, "pairs", "return [<x> <+|-|*> <y> for <x>, <y> in <a>]", "return sum(<x> * <y> for <x>, <y> in <a>)", "return [(<y>, <x>) for <x>, <y> in <a>]", "return sorted(<a>)", "return sorted(<a>, key=lambda <x>: <x>[1])", "return [<x> for <x>, <y> in <a> if <x> <compare> <y>]", "return <max|min>(<a>)", "return max(<a>, key=lambda <x>: <x>[1])", "return [<max|min>(<x>) for <x> in <a>]", "return sum(<x>[<0..1>] for <x> in <a>)", "return [<x>[<0..1>] for <x> in <a>]", "return <a>[<0|1|-1>][<0..1>]", "return dict(<a>)", "return len([<x> for <x> in <a> if <x>[0] <compare> <x>[1]])", """
        <total> = 0
        for <x>, <y> in <a>:
            <total> += <x> <+|-> <y>
        return <total>
        """, "return list(zip(*<a>))", "return [list(<x>) for <x> in <a>]", """
        <result> = []
        for <x>, <y> in <a>:
            if <x> < <y>:
                <result>.append(<y> - <x>)
        return <result>
        """, "return [<x> for pair in <a> for <x> in pair]", "return (sum(<x> for <x>, <y> in <a>), sum(<y> for <x>, <y> in <a>))"),
    drill("constant-table", 2, "number", """
        <counts> = {0: "<zero|a|red>", 1: "<one|b|green>", 2: "<two|c|blue>"}
        return <counts>[<a> % 3]
        """, """
        <counts> = ["<mon|a|x>", "<tue|b|y>", "<wed|c|z>"]
        return <counts>[<a> % 3]
        """, 'return "<abcdef|nesw|xoz>"[<a> % 3]', 'return ["even", "odd"][<a> % 2]', 'return ("<no|off>", "<yes|on>")[<a> > <4..9>]', 'return {1: "one", 2: "two", 3: "three"}.get(<a> % 4, "<other|many>")', "return [<1..9>, <1..9>, <1..9>, <1..9>][<a> % 4]"),
    drill("letter-table", 3, "word", """
        <counts> = {"a": "<1|4|@>", "e": "3", "o": "0"}
        return "".join(<counts>.get(<char>, <char>) for <char> in <a>)
        """, """
        <total> = 0
        for <char> in <a>:
            <total> += {"a": 1, "b": 2, "e": <3..5>}.get(<char>, 0)
        return <total>
        """, 'return [{"a": 1, "b": 2, "c": 3}.get(<char>, 0) for <char> in <a>]', 'return <a>.translate(str.maketrans("<abe|aeo>", "<xyz|123>"))', 'return sum("abcdefghijklmnopqrstuvwxyz".index(<char>) for <char> in <a>[:2])'),
)
