"""Characters of a word, one by one."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "letters-in-common", 3, "word other-word",
        "return sorted(set(<a>) & set(<b>))", "return [<char> for <char> in <a> if <char> in <b>]",
        'return "".join(<char> for <char> in <a> if <char> not in <b>)', "return sum(<x> == <y> for <x>, <y> in zip(<a>, <b>))",
        "return len(set(<a>) & set(<b>))", "return sorted(<a>) == sorted(<b>)", "return set(<a>) <= set(<b>)",
        """
        <count> = 0
        for <x>, <y> in zip(<a>, <b>):
            if <x> <!=|==> <y>:
                <count> += 1
        return <count>
        """,
    ),
    drill(
        "classify-characters", 2, "mixed",
        'return "".join(<char> for <char> in <a> if <kind <char>>)', "return [<char> for <char> in <a> if <kind <char>>]",
        "return sum(1 for <char> in <a> if <kind <char>>)", "return sum(<char>.isdigit() for <char> in <a>)",
        "return <any|all>(<kind <char>> for <char> in <a>)", "return <a>.lower()", "return <a>.upper()",
        "return [int(<char>) for <char> in <a> if <char>.isdigit()]", "return <a>.isalpha()", "return <a>.swapcase()",
        "return <kind <a>[0]>", "return <kind <a>[-1]>", "return <a>[0].isdigit() or <a>[-1].isdigit()",
    ),
    drill(
        "classify-loop", 3, "mixed",
        """
        <count> = 0
        for <char> in <a>:
            if <kind <char>>:
                <count> += 1
        return <count>
        """,
        """
        <result> = ""
        for <char> in <a>:
            if <kind <char>>:
                <result> += <char>
        return <result>
        """,
        """
        <total> = 0
        for <char> in <a>:
            if <char>.isdigit():
                <total> += int(<char>)
        return <total>
        """,
        """
        <left>, <right> = 0, 0
        for <char> in <a>:
            if <kind <char>>:
                <left> += 1
            else:
                <right> += 1
        return <left>, <right>
        """,
        """
        for <char> in <a>:
            if <kind <char>>:
                return <char>
        return None
        """,
        """
        <result> = []
        for <i>, <char> in enumerate(<a>):
            if <kind <char>>:
                <result>.append(<i>)
        return <result>
        """,
    ),
    drill(
        "vowels", 2, "word",
        'return sum(<char> in "aeiou" for <char> in <a>)', "return [<char> for <char> in <a> if <char-test <char>>]",
        'return "".join(<char> for <char> in <a> if <char-test <char>>)', "return sum(1 for <char> in <a> if <char-test <char>>)",
        "return <any|all>(<char-test <char>> for <char> in <a>)",
        'return "".join("*" if <char-test <char>> else <char> for <char> in <a>)',
        "return len([<char> for <char> in <a> if <char-test <char>>])",
        'return [<char> for <char> in <a> if <char> not in "aeiou"]',
        'return "".join(<char>.upper() if <char-test <char>> else <char> for <char> in <a>)',
    ),
    drill(
        "loop-over-characters", 2, "word",
        """
        <count> = 0
        for <char> in <a>:
            if <char-test <char>>:
                <count> += 1
        return <count>
        """,
        """
        <result> = ""
        for <char> in <a>:
            if <char-test <char>>:
                <result> += <char>
        return <result>
        """,
        """
        <result> = ""
        for <char> in <a>:
            <result> = <char> + <result>
        return <result>
        """,
        """
        <result> = ""
        for <char> in <a>:
            <result> += <char> * 2
        return <result>
        """,
        """
        for <char> in <a>:
            if <char-test <char>>:
                return <char>
        return <None|"">
        """,
        """
        <result> = []
        for <char> in <a>:
            if <char-test <char>>:
                <result>.append(<char>)
        return <result>
        """,
        """
        for <char> in <a>:
            if <char-test <char>>:
                return False
        return True
        """,
    ),
    drill(
        "places-of-characters", 3, "word",
        "return [<i> for <i>, <char> in enumerate(<a>) if <char-test <char>>]",
        "return [<i> for <i> in range(len(<a>)) if <a>[<i>] == <a>[<0|-1>]]",
        """
        for <i>, <char> in enumerate(<a>):
            if <char-test <char>>:
                return <i>
        return -1
        """,
        """
        <result> = ""
        for <i>, <char> in enumerate(<a>):
            if <i> % 2 == <0..1>:
                <result> += <char>.upper()
            else:
                <result> += <char>
        return <result>
        """,
        'return "".join(<char>.upper() if <i> % 2 else <char> for <i>, <char> in enumerate(<a>))',
        """
        <result> = ""
        for <i> in range(len(<a>)):
            if <i> % 2 == <0..1>:
                <result> += <a>[<i>]
        return <result>
        """,
        "return [<char> + str(<i>) for <i>, <char> in enumerate(<a>[:3])]",
    ),
    drill(
        "neighbours-in-word", 4, "doubled",
        """
        <count> = 0
        for <i> in range(len(<a>) - 1):
            if <a>[<i>] <compare> <a>[<i> + 1]:
                <count> += 1
        return <count>
        """,
        """
        <result> = <a>[0]
        for <char> in <a>[1:]:
            if <char> != <result>[-1]:
                <result> += <char>
        return <result>
        """,
        """
        <result> = ""
        for <char> in <a>:
            if <char> not in <result>:
                <result> += <char>
        return <result>
        """,
        "return [<a>[<i>:<i> + 2] for <i> in range(len(<a>) - 1)]", "return any(<x> == <y> for <x>, <y> in zip(<a>, <a>[1:]))",
        "return sum(<x> < <y> for <x>, <y> in zip(<a>, <a>[1:]))",
        """
        <seen> = set()
        for <char> in <a>:
            if <char> in <seen>:
                return <char>
            <seen>.add(<char>)
        return None
        """,
    ),
    drill(
        "character-codes", 2, "word",
        "return ord(<a>[0])", "return chr(ord(<a>[0]) + <1..3>)", 'return ord(<a>[0]) - ord("a")',
        'return [ord(<char>) - ord("a") for <char> in <a>]', 'return "".join(chr(ord(<char>) + 1) for <char> in <a>)',
        "return chr(ord(<a>[-1]) - 1)", "return ord(<a>[0]) - ord(<a>[-1])", "return ord(<a>[-1]) - 96",
        'return "abcdefghij".find(<a>[<0|-1>])', "return chr(ord(<a>[0]) - 32)",
    ),
    drill(
        "shift-letters", 4, "word other",
        'return "".join(chr((ord(<char>) - 97 + <b>) % 26 + 97) for <char> in <a>)',
        """
        <result> = ""
        for <char> in <a>:
            <result> += chr((ord(<char>) - ord("a") + <b>) % 26 + ord("a"))
        return <result>
        """,
        "return [ord(<char>) - 97 + <b> for <char> in <a>]", "return sum(ord(<char>) - 96 for <char> in <a>) % <b>",
    ),
    drill(
        "sort-letters", 1, "word",
        'return "".join(sorted(<a>))', "return sorted(<a>)", "return <max|min>(<a>)", "return sorted(set(<a>))",
        "return len(set(<a>))", 'return "".join(sorted(<a>, reverse=True))', 'return "".join(sorted(set(<a>)))',
        "return list(<a>)", "return len(set(<a>)) == len(<a>)", "return sorted(<a>)[0]", "return list(<a>)[::-1]",
        "return tuple(<a>)",
    ),
    drill(
        "palindrome", 3, "word",
        """
        <left>, <right> = 0, len(<a>) - 1
        while <left> < <right>:
            if <a>[<left>] != <a>[<right>]:
                return False
            <left> += 1
            <right> -= 1
        return True
        """,
        "return all(<a>[<i>] == <a>[-1 - <i>] for <i> in range(len(<a>) // 2))", "return <a> == <a>[::-1] or len(<a>) < <3..5>",
        """
        <count> = 0
        for <i> in range(len(<a>) // 2):
            if <a>[<i>] != <a>[-<i> - 1]:
                <count> += 1
        return <count>
        """,
        "return <a> if <a> == <a>[::-1] else <a> + <a>[-2::-1]",
    ),
)
