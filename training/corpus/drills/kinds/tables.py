"""Counting and grouping in dictionaries."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "count-letters", 3, "repetitive",
        """
        <counts> = {}
        for <char> in <a>:
            <counts>[<char>] = <counts>.get(<char>, 0) + 1
        return <counts>
        """,
        """
        <counts> = {}
        for <char> in <a>:
            if <char> in <counts>:
                <counts>[<char>] += 1
            else:
                <counts>[<char>] = 1
        return max(<counts>.values())
        """,
        "return {<char>: <a>.count(<char>) for <char> in <a>}", "return max(<a>, key=<a>.count)",
        "return [<char> for <char> in <a> if <a>.count(<char>) == <1..2>]", "return [<a>.count(<char>) for <char> in <a>]",
        "return {<char>: <i> for <i>, <char> in enumerate(<a>)}", "return max(<a>.count(<char>) for <char> in <a>)",
        'return "".join(<char> + str(<a>.count(<char>)) for <char> in sorted(set(<a>)))',
        """
        <counts> = {}
        for <char> in <a>:
            <counts>[<char>] = <counts>.get(<char>, 0) + 1
        return [<char> for <char> in <counts> if <counts>[<char>] == <1..2>]
        """,
        "return sum(1 for <char> in set(<a>) if <a>.count(<char>) > 1)", 'return "".join(dict.fromkeys(<a>))',
    ),
    drill(
        "counter", 3, "repetitive",
        """
        from collections import Counter
        return Counter(<a>).most_common(1)[0]
        """,
        """
        from collections import Counter
        return Counter(<a>)["<a|b|e|o>"]
        """,
        """
        from collections import Counter
        return len(Counter(<a>))
        """,
        """
        from collections import Counter
        return dict(Counter(<a>))
        """,
        """
        from collections import Counter
        return max(Counter(<a>).values())
        """,
        """
        from collections import Counter
        <counts> = Counter(<a>)
        return [<char> for <char> in <counts> if <counts>[<char>] == <1..2>]
        """,
        """
        from collections import Counter
        return Counter(<a>).most_common(1)[0][<0..1>]
        """,
    ),
    drill(
        "count-numbers", 3, "repeats",
        """
        <counts> = {}
        for <x> in <a>:
            <counts>[<x>] = <counts>.get(<x>, 0) + 1
        return <counts>
        """,
        """
        <counts> = {}
        for <x> in <a>:
            <key> = <x> % <2..3>
            <counts>[<key>] = <counts>.get(<key>, 0) + 1
        return <counts>
        """,
        "return {<x>: <number <x>> for <x> in <a>}", "return {<i>: <x> for <i>, <x> in enumerate(<a>)}",
        "return max(<a>, key=<a>.count)",
        """
        <counts> = {}
        for <x> in <a>:
            <counts>.setdefault(<x> % 2, []).append(<x>)
        return <counts>
        """,
        """
        <counts> = {"even": 0, "odd": 0}
        for <x> in <a>:
            <counts>["even" if <x> % 2 == 0 else "odd"] += 1
        return <counts>
        """,
        "return {<x>: <a>.count(<x>) for <x> in <a>}", 'return dict(zip("abc", <a>))', "return [<a>.count(<x>) for <x> in <a>]",
        "return {<x> for <x> in <a> if <a>.count(<x>) > 1}", "return dict(zip(<a>, <a>[1:]))",
    ),
    drill(
        "records", 3, "records",
        "return [<x> for <x>, <y> in <a>]", "return [<y> for <x>, <y> in <a>]", "return sum(<y> for <x>, <y> in <a>)",
        "return dict(<a>)", "return <max|min>(<a>, key=lambda <x>: <x>[1])[0]", "return [<x> for <x>, <y> in <a> if <test <y>>]",
        "return sorted(<x> for <x>, <y> in <a>)", "return sorted(<a>, key=lambda <x>: <x>[1])",
        'return sum(<y> for <x>, <y> in <a> if <x> == "<a|b>")', "return <a>[<0|-1>][<0|1>]", "return sorted(<a>)[0]",
        'return "".join(<x> * <y> for <x>, <y> in <a>)', "return max(<y> for <x>, <y> in <a>)",
    ),
    drill(
        "group-records", 4, "records",
        """
        <counts> = {}
        for <key>, <value> in <a>:
            <counts>[<key>] = <counts>.get(<key>, 0) + <value>
        return <counts>
        """,
        """
        <counts> = {}
        for <key>, <value> in <a>:
            <counts>.setdefault(<key>, []).append(<value>)
        return <counts>
        """,
        """
        <counts> = {}
        for <key>, <value> in <a>:
            if <key> not in <counts> or <value> > <counts>[<key>]:
                <counts>[<key>] = <value>
        return <counts>
        """,
        """
        <counts> = {}
        for <key>, <value> in <a>:
            <counts>[<key>] = <counts>.get(<key>, 0) + <value>
        return max(<counts>, key=<counts>.get)
        """,
        """
        from collections import defaultdict
        <counts> = defaultdict(int)
        for <key>, <value> in <a>:
            <counts>[<key>] += <value>
        return dict(<counts>)
        """,
        """
        from collections import defaultdict
        <counts> = defaultdict(list)
        for <key>, <value> in <a>:
            <counts>[<key>].append(<value>)
        return {<x>: <sum|max|min|len>(<y>) for <x>, <y> in <counts>.items()}
        """,
        """
        <seen> = []
        for <key>, <value> in <a>:
            if <key> not in <seen>:
                <seen>.append(<key>)
        return <seen>
        """,
    ),
    drill(
        "group-words", 4, "words",
        """
        <counts> = {}
        for <word> in <a>:
            <counts>.setdefault(len(<word>), []).append(<word>)
        return <counts>
        """,
        """
        <counts> = {}
        for <word> in <a>:
            <counts>[<word>[0]] = <counts>.get(<word>[0], 0) + 1
        return <counts>
        """,
        "return {<word>[0]: <word> for <word> in <a>}", "return {len(<word>): <word> for <word> in <a>}",
        "return sorted({len(<word>) for <word> in <a>})", "return dict(zip(<a>, range(len(<a>))))",
        "return {<word>: <i> for <i>, <word> in enumerate(<a>)}",
        """
        <counts> = {}
        for <i>, <word> in enumerate(<a>):
            <counts>[<word>[-1]] = <i>
        return <counts>
        """,
    ),
    drill(
        "letter-table", 3, "word",
        """
        <counts> = {"a": "<1|4|@>", "e": "3", "o": "0"}
        return "".join(<counts>.get(<char>, <char>) for <char> in <a>)
        """,
        """
        <total> = 0
        for <char> in <a>:
            <total> += {"a": 1, "b": 2, "e": <3..5>}.get(<char>, 0)
        return <total>
        """,
        'return [{"a": 1, "b": 2, "c": 3}.get(<char>, 0) for <char> in <a>]',
        'return <a>.translate(str.maketrans("<abe|aeo>", "<xyz|123>"))',
        'return sum("abcdefghijklmnopqrstuvwxyz".index(<char>) for <char> in <a>[:2])',
    ),
)
