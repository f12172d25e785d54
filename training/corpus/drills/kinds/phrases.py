"""Several words: phrases and lists of words."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "split-phrase", 1, "phrase",
        "return <a>.split()", "return len(<a>.split())", "return <a>.title()", "return <a>.split()[::-1]",
        'return <a>.replace(" ", "<-|_|>")', 'return "<-|_|>".join(<a>.split())', "return <a>.upper().split()",
        "return sorted(<a>.split())", 'return <a>.count(" ") + 1', 'return " ".join(<a>.split()[::-1])', 'return <a>.find(" ")',
        'return <a>[:<a>.find(" ")]', "return <a>.capitalize()",
    ),
    drill(
        "map-words-of-phrase", 2, "phrase",
        "return [len(<word>) for <word> in <a>.split()]", "return [<text <word>> for <word> in <a>.split()]",
        'return " ".join(<text <word>> for <word> in <a>.split())', 'return "".join(<word>[0] for <word> in <a>.split())',
        "return list(map(len, <a>.split()))", "return [<word>[<0|-1>] for <word> in <a>.split()]",
        'return "".join([<word>[0].upper() for <word> in <a>.split()])', "return sum(len(<word>) for <word> in <a>.split())",
        """
        <parts> = <a>.split()
        return [<text <word>> for <word> in <parts>]
        """,
        "return <max|min>(<a>.split(), key=len)", "return max(len(<word>) for <word> in <a>.split())",
    ),
    drill(
        "filter-words-of-phrase", 3, "phrase",
        "return [<word> for <word> in <a>.split() if <word-test <word>>]",
        "return sum(1 for <word> in <a>.split() if <word-test <word>>)",
        'return " ".join(<word> for <word> in <a>.split() if <word-test <word>>)',
        """
        <count> = 0
        for <word> in <a>.split():
            if <word-test <word>>:
                <count> += 1
        return <count>
        """,
        """
        <result> = []
        for <word> in <a>.split():
            if <word-test <word>>:
                <result>.append(<text <word>>)
        return <result>
        """,
        "return sum(len(<word>) for <word> in <a>.split() if <word-test <word>>)",
    ),
    drill(
        "join-words", 1, "words",
        'return "<mark>".join(<a>)', 'return "<mark>".join(<a>[::-1])', 'return "<mark>".join(sorted(<a>))',
        'return "".join(<word>[0] for <word> in <a>)', 'return "<mark>".join(<a>[1:])', "return <a>[0] + <a>[-1]",
        'return "<mark>".join(<a>).upper()',
    ),
    drill(
        "map-words", 2, "words",
        "return [<text <word>> for <word> in <a>]", "return [len(<word>) for <word> in <a>]",
        "return list(map(<str.upper|len|str.title>, <a>))", "return [<word>[0] for <word> in <a>]",
        """
        <result> = []
        for <word> in <a>:
            <result>.append(<text <word>>)
        return <result>
        """,
        "return [<word> + <word>[-1] for <word> in <a>]", "return [(<word>, len(<word>)) for <word> in <a>[:2]]",
        "return {<word>: len(<word>) for <word> in <a>}", "return sum(map(len, <a>))",
        "return sum(len(<word>) for <word> in <a>)", 'return "".join(<word>[-1] for <word> in <a>)',
    ),
    drill(
        "filter-words", 2, "words",
        "return [<word> for <word> in <a> if <word-test <word>>]", "return [<word> for <word> in <a> if <word-test <word>>]",
        "return [<text <word>> for <word> in <a> if <word-test <word>>]",
        "return <any|all>(<word-test <word>> for <word> in <a>)", "return list(filter(lambda <word>: <word-test <word>>, <a>))",
        "return sum(1 for <word> in <a> if <word-test <word>>)", "return len([<word> for <word> in <a> if <word-test <word>>])",
        """
        <result> = []
        for <word> in <a>:
            if <word-test <word>>:
                <result>.append(<word>)
        return <result>
        """,
        """
        for <word> in <a>:
            if <word-test <word>>:
                return <word>
        return <None|"">
        """,
    ),
    drill(
        "order-words", 2, "words",
        "return sorted(<a>)", "return sorted(<a>, key=len)", "return sorted(<a>, reverse=True)", "return <max|min>(<a>)",
        "return <max|min>(<a>, key=len)", "return sorted(<a>)[<0|-1>]", "return sorted(<a>, key=len, reverse=True)",
        "return sorted(<a>, key=lambda <word>: <word>[-1])", "return sorted(<a>, key=lambda <word>: (len(<word>), <word>))",
        "return sorted(map(len, <a>))",
        """
        <a>.sort(key=len)
        return <a>[<0|-1>]
        """,
        "return max(len(<word>) for <word> in <a>)", "return len(max(<a>, key=len))",
    ),
    drill(
        "longest-word-loop", 3, "words",
        """
        <best> = <a>[0]
        for <word> in <a>:
            if len(<word>) > len(<best>):
                <best> = <word>
        return <best>
        """,
        """
        <best> = ""
        for <word> in <a>:
            if len(<word>) >= len(<best>):
                <best> = <word>
        return <best>
        """,
        """
        <best> = <a>[0]
        for <word> in <a>[1:]:
            if <word> < <best>:
                <best> = <word>
        return <best>
        """,
        """
        <count> = 0
        for <word> in <a>:
            <count> = max(<count>, len(<word>))
        return <count>
        """,
    ),
    drill(
        "parse-numbers", 2, "numerals",
        'return <a>.replace(",", " ").split()', 'return [int(<x>) for <x> in <a>.replace(" ", ",").split(",")]',
        'return sum(int(<x>) for <x> in <a>.replace(",", " ").split())', 'return max(map(int, <a>.replace(",", " ").split()))',
        'return len(<a>.split(","))', 'return "," in <a>', 'return <a>.replace(" ", "+")',
        "return sum(<char>.isdigit() for <char> in <a>)",
        """
        <parts> = <a>.replace(",", " ").split()
        return int(<parts>[0]) <+|-|*> int(<parts>[-1])
        """,
    ),
    drill(
        "comma-fields", 2, "comma-text",
        'return <a>.split(",")', 'return <a>.split(",")[<0|1|-1>]', 'return len(<a>.split(","))',
        'return <a>.replace(",", "<;| |/|>")', 'return "<mark>".join(<a>.split(","))', 'return sorted(<a>.split(","))',
        'return [<text <word>> for <word> in <a>.split(",")]', 'return <a>.find(",")', 'return <a>.split(",", 1)',
        'return <a>.partition(",")[<0|2>]', 'return <a>[:<a>.index(",")]',
        """
        <left>, <right> = <a>.split(",")[:2]
        return <right> + <left>
        """,
        'return {<word>[0]: <word> for <word> in <a>.split(",")}', 'return [len(<word>) for <word> in <a>.split(",")]',
    ),
)
