"""Methods of strings, characters and words."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("change-case", 1, "cased", "return <a>.upper()", "return <a>.lower()", "return <a>.title()", "return <a>.swapcase()", "return <a>.capitalize()", "return <a>[0].upper() + <a>[1:].lower()", "return <a>.lower() == <a>"),
    drill("text-step", 1, "word", "return <text <a>>", "return <text <a>>", "return <text <a>> + <text <a>>", "return len(<a>)", "return len(<a>) <+|-|*> <2..5>", "return <a> + <a>[::-1]", 'return "<x|z|pre>" + <a>', 'return f"[{<a>}]"'),
    drill("word-holds", 1, "word", "return <word-test <a>>", "return <word-test <a>>", "return <a> == <a>[::-1]", 'return "<letter>" in <a>', 'return <a>.startswith("<b|s|m|a>")', "return <a>.isalpha() and len(<a>) > <3..4>"),
    drill("replace-letter", 1, "word", 'return <a>.replace("<letter>", "<*|x|-|>")', 'return <a>.replace("<a|e|o>", "<A|E|0|3|oo>")', 'return <a>.replace("<a|b|e>", "")', 'return <a>.replace(<a>[0], "<*|_|#>")', 'return <a>.replace(<a>[-1], <a>[-1].upper())'),
    drill("count-letter", 1, "word letter", "return <a>.count(<b>)", "return <a>.find(<b>)", "return <b> in <a>", "return <a>.count(<b>) > <0..1>", "return <a>.count(<b>) * <2..3>", "return <a>.rfind(<b>)", 'return <a>.replace(<b>, "")', "return <a>.replace(<b>, <b>.upper())", "return <a>.startswith(<b>)", "return <a>.split(<b>)", "return <a> + <b>"),
    drill("two-words", 1, "word other-word", "return <a> + <b>", 'return <a> + "<-|_| >" + <b>', "return <a> == <b>", "return <a> == <b>[::-1]", "return len(<a>) <compare> len(<b>)", "return <a>[0] + <b>[0]", "return <a>[-1] + <b>", "return <a> <under> <b>", "return <a>[:2] + <b>[-2:]", "return <a>[0] == <b>[0]", 'return f"{<b>} {<a>}"', "return len(<a> + <b>)", "return <max|min>(<a>, <b>)", "return <max|min>(<a>, <b>, key=len)"),
    drill("letters-in-common", 3, "word other-word", "return sorted(set(<a>) & set(<b>))", "return [<char> for <char> in <a> if <char> in <b>]", 'return "".join(<char> for <char> in <a> if <char> not in <b>)', "return sum(<x> == <y> for <x>, <y> in zip(<a>, <b>))", "return len(set(<a>) & set(<b>))", "return sorted(<a>) == sorted(<b>)", "return set(<a>) <= set(<b>)", """
        <count> = 0
        for <x>, <y> in zip(<a>, <b>):
            if <x> <!=|==> <y>:
                <count> += 1
        return <count>
        """),
    drill("strip-text", 1, "padded", "return <a>.strip()", "return <a>.lstrip()", "return <a>.rstrip()", 'return <a>.strip("<*|-|*->")', 'return <a>.lstrip("<*|- |*->")', "return len(<a>)", "return len(<a>.strip())", 'return <a>.replace("<-|*|- >", "")', 'return <a>.startswith(("*", "-"))', "return <a>.strip().title()", 'return <a>.strip(" *-")', 'return <a>.count("<-|*|e>")'),
    drill("split-phrase", 1, "phrase", "return <a>.split()", "return len(<a>.split())", "return <a>.title()", "return <a>.split()[::-1]", 'return <a>.replace(" ", "<-|_|>")', 'return "<-|_|>".join(<a>.split())', "return <a>.upper().split()", "return sorted(<a>.split())", 'return <a>.count(" ") + 1', 'return " ".join(<a>.split()[::-1])', 'return <a>.find(" ")', 'return <a>[:<a>.find(" ")]', 'return <a>.capitalize()'),
    drill("map-words-of-phrase", 2, "phrase", "return [len(<word>) for <word> in <a>.split()]", "return [<text <word>> for <word> in <a>.split()]", 'return " ".join(<text <word>> for <word> in <a>.split())', 'return "".join(<word>[0] for <word> in <a>.split())', "return list(map(len, <a>.split()))", "return [<word>[<0|-1>] for <word> in <a>.split()]", 'return "".join([<word>[0].upper() for <word> in <a>.split()])', "return sum(len(<word>) for <word> in <a>.split())", """
        <parts> = <a>.split()
        return [<text <word>> for <word> in <parts>]
        """, "return <max|min>(<a>.split(), key=len)", "return max(len(<word>) for <word> in <a>.split())"),
    drill("filter-words-of-phrase", 3, "phrase", "return [<word> for <word> in <a>.split() if <word-test <word>>]", "return sum(1 for <word> in <a>.split() if <word-test <word>>)", 'return " ".join(<word> for <word> in <a>.split() if <word-test <word>>)', """
        <count> = 0
        for <word> in <a>.split():
            if <word-test <word>>:
                <count> += 1
        return <count>
        """, """
        <result> = []
        for <word> in <a>.split():
            if <word-test <word>>:
                <result>.append(<text <word>>)
        return <result>
        """, "return sum(len(<word>) for <word> in <a>.split() if <word-test <word>>)"),
    drill("join-words", 1, "words", 'return "<mark>".join(<a>)', 'return "<mark>".join(<a>[::-1])', 'return "<mark>".join(sorted(<a>))', 'return "".join(<word>[0] for <word> in <a>)', 'return "<mark>".join(<a>[1:])', "return <a>[0] + <a>[-1]", 'return "<mark>".join(<a>).upper()'),
    drill("map-words", 2, "words", "return [<text <word>> for <word> in <a>]", "return [len(<word>) for <word> in <a>]", "return list(map(<str.upper|len|str.title>, <a>))", "return [<word>[0] for <word> in <a>]", """
        <result> = []
        for <word> in <a>:
            <result>.append(<text <word>>)
        return <result>
        """, "return [<word> + <word>[-1] for <word> in <a>]", "return [(<word>, len(<word>)) for <word> in <a>[:2]]", "return {<word>: len(<word>) for <word> in <a>}", "return sum(map(len, <a>))", "return sum(len(<word>) for <word> in <a>)", 'return "".join(<word>[-1] for <word> in <a>)'),
    drill("filter-words", 2, "words", "return [<word> for <word> in <a> if <word-test <word>>]", "return [<word> for <word> in <a> if <word-test <word>>]", "return [<text <word>> for <word> in <a> if <word-test <word>>]", "return <any|all>(<word-test <word>> for <word> in <a>)", "return list(filter(lambda <word>: <word-test <word>>, <a>))", "return sum(1 for <word> in <a> if <word-test <word>>)", "return len([<word> for <word> in <a> if <word-test <word>>])", """
        <result> = []
        for <word> in <a>:
            if <word-test <word>>:
                <result>.append(<word>)
        return <result>
        """, """
        for <word> in <a>:
            if <word-test <word>>:
                return <word>
        return <None|"">
        """),
    drill("order-words", 2, "words", "return sorted(<a>)", "return sorted(<a>, key=len)", "return sorted(<a>, reverse=True)", "return <max|min>(<a>)", "return <max|min>(<a>, key=len)", "return sorted(<a>)[<0|-1>]", "return sorted(<a>, key=len, reverse=True)", "return sorted(<a>, key=lambda <word>: <word>[-1])", "return sorted(<a>, key=lambda <word>: (len(<word>), <word>))", "return sorted(map(len, <a>))", """
        <a>.sort(key=len)
        return <a>[<0|-1>]
        """, "return max(len(<word>) for <word> in <a>)", "return len(max(<a>, key=len))"),
    drill("longest-word-loop", 3, "words", """
        <best> = <a>[0]
        for <word> in <a>:
            if len(<word>) > len(<best>):
                <best> = <word>
        return <best>
        """, """
        <best> = ""
        for <word> in <a>:
            if len(<word>) >= len(<best>):
                <best> = <word>
        return <best>
        """, """
        <best> = <a>[0]
        for <word> in <a>[1:]:
            if <word> < <best>:
                <best> = <word>
        return <best>
        """, """
        <count> = 0
        for <word> in <a>:
            <count> = max(<count>, len(<word>))
        return <count>
        """),
    drill("classify-characters", 2, "mixed", 'return "".join(<char> for <char> in <a> if <kind <char>>)', "return [<char> for <char> in <a> if <kind <char>>]", "return sum(1 for <char> in <a> if <kind <char>>)", "return sum(<char>.isdigit() for <char> in <a>)", "return <any|all>(<kind <char>> for <char> in <a>)", "return <a>.lower()", "return <a>.upper()", "return [int(<char>) for <char> in <a> if <char>.isdigit()]", "return <a>.isalpha()", "return <a>.swapcase()", "return <kind <a>[0]>", "return <kind <a>[-1]>", "return <a>[0].isdigit() or <a>[-1].isdigit()"),
    drill("classify-loop", 3, "mixed", """
        <count> = 0
        for <char> in <a>:
            if <kind <char>>:
                <count> += 1
        return <count>
        """, """
        <result> = ""
        for <char> in <a>:
            if <kind <char>>:
                <result> += <char>
        return <result>
        """, """
        <total> = 0
        for <char> in <a>:
            if <char>.isdigit():
                <total> += int(<char>)
        return <total>
        """, """
        <left>, <right> = 0, 0
        for <char> in <a>:
            if <kind <char>>:
                <left> += 1
            else:
                <right> += 1
        return <left>, <right>
        """, """
        for <char> in <a>:
            if <kind <char>>:
                return <char>
        return None
        """, """
        <result> = []
        for <i>, <char> in enumerate(<a>):
            if <kind <char>>:
                <result>.append(<i>)
        return <result>
        """),
    drill("vowels", 2, "word", 'return sum(<char> in "aeiou" for <char> in <a>)', 'return [<char> for <char> in <a> if <char-test <char>>]', 'return "".join(<char> for <char> in <a> if <char-test <char>>)', "return sum(1 for <char> in <a> if <char-test <char>>)", "return <any|all>(<char-test <char>> for <char> in <a>)", 'return "".join("*" if <char-test <char>> else <char> for <char> in <a>)', "return len([<char> for <char> in <a> if <char-test <char>>])", "return [<char> for <char> in <a> if not <char> in \"aeiou\"]", 'return "".join(<char>.upper() if <char-test <char>> else <char> for <char> in <a>)'),
    drill("loop-over-characters", 2, "word", """
        <count> = 0
        for <char> in <a>:
            if <char-test <char>>:
                <count> += 1
        return <count>
        """, """
        <result> = ""
        for <char> in <a>:
            if <char-test <char>>:
                <result> += <char>
        return <result>
        """, """
        <result> = ""
        for <char> in <a>:
            <result> = <char> + <result>
        return <result>
        """, """
        <result> = ""
        for <char> in <a>:
            <result> += <char> * 2
        return <result>
        """, """
        for <char> in <a>:
            if <char-test <char>>:
                return <char>
        return <None|"">
        """, """
        <result> = []
        for <char> in <a>:
            if <char-test <char>>:
                <result>.append(<char>)
        return <result>
        """, """
        for <char> in <a>:
            if <char-test <char>>:
                return False
        return True
        """),
    drill("places-of-characters", 3, "word", "return [<i> for <i>, <char> in enumerate(<a>) if <char-test <char>>]", "return [<i> for <i> in range(len(<a>)) if <a>[<i>] == <a>[<0|-1>]]", """
        for <i>, <char> in enumerate(<a>):
            if <char-test <char>>:
                return <i>
        return -1
        """, """
        <result> = ""
        for <i>, <char> in enumerate(<a>):
            if <i> % 2 == <0..1>:
                <result> += <char>.upper()
            else:
                <result> += <char>
        return <result>
        """, 'return "".join(<char>.upper() if <i> % 2 else <char> for <i>, <char> in enumerate(<a>))', """
        <result> = ""
        for <i> in range(len(<a>)):
            if <i> % 2 == <0..1>:
                <result> += <a>[<i>]
        return <result>
        """, "return [<char> + str(<i>) for <i>, <char> in enumerate(<a>[:3])]"),
    drill("neighbours-in-word", 4, "doubled", """
        <count> = 0
        for <i> in range(len(<a>) - 1):
            if <a>[<i>] <compare> <a>[<i> + 1]:
                <count> += 1
        return <count>
        """, """
        <result> = <a>[0]
        for <char> in <a>[1:]:
            if <char> != <result>[-1]:
                <result> += <char>
        return <result>
        """, """
        <result> = ""
        for <char> in <a>:
            if <char> not in <result>:
                <result> += <char>
        return <result>
        """, "return [<a>[<i>:<i> + 2] for <i> in range(len(<a>) - 1)]", "return any(<x> == <y> for <x>, <y> in zip(<a>, <a>[1:]))", "return sum(<x> < <y> for <x>, <y> in zip(<a>, <a>[1:]))", """
        <seen> = set()
        for <char> in <a>:
            if <char> in <seen>:
                return <char>
            <seen>.add(<char>)
        return None
        """),
    drill("character-codes", 2, "word", "return ord(<a>[0])", "return chr(ord(<a>[0]) + <1..3>)", 'return ord(<a>[0]) - ord("a")', 'return [ord(<char>) - ord("a") for <char> in <a>]', 'return "".join(chr(ord(<char>) + 1) for <char> in <a>)', "return chr(ord(<a>[-1]) - 1)", "return ord(<a>[0]) - ord(<a>[-1])", 'return ord(<a>[-1]) - 96', 'return "abcdefghij".find(<a>[<0|-1>])', "return chr(ord(<a>[0]) - 32)"),
    drill("shift-letters", 4, "word other", 'return "".join(chr((ord(<char>) - 97 + <b>) % 26 + 97) for <char> in <a>)', """
        <result> = ""
        for <char> in <a>:
            <result> += chr((ord(<char>) - ord("a") + <b>) % 26 + ord("a"))
        return <result>
        """, "return [ord(<char>) - 97 + <b> for <char> in <a>]", "return sum(ord(<char>) - 96 for <char> in <a>) % <b>"),
    drill("sort-letters", 1, "word", 'return "".join(sorted(<a>))', "return sorted(<a>)", "return <max|min>(<a>)", "return sorted(set(<a>))", "return len(set(<a>))", 'return "".join(sorted(<a>, reverse=True))', 'return "".join(sorted(set(<a>)))', "return list(<a>)", "return len(set(<a>)) == len(<a>)", "return sorted(<a>)[0]", "return list(<a>)[::-1]", "return tuple(<a>)"),
    drill("numeral-text", 1, "numeral", "return int(<a>)", "return int(<a>) <+|-> <1..9>", "return <a> * 2", "return int(<a>[-1])", "return int(<a>[::-1])", "return len(<a>)", "return <a>.zfill(<3..5>)", "return <a> + <a>[0]", "return int(<a>) % 2 == 0", "return <a> == <a>[::-1]", "return int(<a>) * 2", 'return "<0|1|9>" in <a>', 'return <a>.replace("<1|0|9>", "")', 'return <a>.count("<1|0|9>")', "return [int(<char>) for <char> in <a>]", "return list(map(int, <a>))", "return sum(int(<char>) for <char> in <a>)", "return sum(map(int, <a>))", "return max(<a>)", 'return "".join(sorted(<a>))', "return int(max(<a>))"),
    drill("parse-numbers", 2, "numerals", "return <a>.replace(\",\", \" \").split()", 'return [int(<x>) for <x> in <a>.replace(" ", ",").split(",")]', 'return sum(int(<x>) for <x> in <a>.replace(",", " ").split())', 'return max(map(int, <a>.replace(",", " ").split()))', 'return len(<a>.split(","))', 'return "," in <a>', 'return <a>.replace(" ", "+")', "return sum(<char>.isdigit() for <char> in <a>)", """
        <parts> = <a>.replace(",", " ").split()
        return int(<parts>[0]) <+|-|*> int(<parts>[-1])
        """),
    drill("comma-fields", 2, "comma-text", 'return <a>.split(",")', 'return <a>.split(",")[<0|1|-1>]', 'return len(<a>.split(","))', 'return <a>.replace(",", "<;| |/|>")', 'return "<mark>".join(<a>.split(","))', 'return sorted(<a>.split(","))', 'return [<text <word>> for <word> in <a>.split(",")]', 'return <a>.find(",")', 'return <a>.split(",", 1)', 'return <a>.partition(",")[<0|2>]', 'return <a>[:<a>.index(",")]', """
        <left>, <right> = <a>.split(",")[:2]
        return <right> + <left>
        """, 'return {<word>[0]: <word> for <word> in <a>.split(",")}', 'return [len(<word>) for <word> in <a>.split(",")]'),
    drill("repeat-text", 1, "word few", "return <a> * <b>", 'return "<-|*|.>" * <b> + <a>', "return <a>[0] * <b>", "return <a> + <a>[-1] * <b>", 'return "-".join([<a>] * <b>)', "return [<a>] * <b>", "return <a>[:<b>] * 2", "return <a>[:<b>] + <a>[<b>:].upper()", 'return <a>[:<b>] + "<-|_|*>" + <a>[<b>:]', "return len(<a>) * <b>", "return len(<a>) % <b> == 0", 'return f"{<a>}{<b>}"', "return <a> + str(<b>)", "return (<a>[0], <b>)"),
    drill("align-text", 2, "word", "return <a>.rjust(<6..8>)", 'return <a>.ljust(<6..8>, "<.|*|->")', 'return <a>.center(<6..8>, "<.|*|->")', "return <a>.zfill(<5..8>)", 'return f"{<a>:>6}"', 'return "<*|->" + <a> + "<*|->"', 'return f"{<a>[0]}-{len(<a>)}"', 'return f"{<a>}: {len(<a>)}"', 'return f"{<a>}s have {len(<a>)}"'),
    drill("branch-on-word", 2, "word", """
        if <word-test <a>>:
            return <text <a>>
        return <text <a>>
        """, "return <text <a>> if <word-test <a>> else <text <a>>", """
        if <word-test <a>>:
            return <a> + "<s|ed|!>"
        elif <word-test <a>>:
            return <a>[:-1]
        return <text <a>>
        """, """
        if not <a>.startswith("<a|b|s|m>"):
            <a> = "<x|a|un>" + <a>
        return <a>
        """, """
        <i> = <a>.find("<a|e|o|b>")
        if <i> == -1:
            return <a>
        return <a>[<i>:]
        """),
    drill("two-text-steps", 2, "word", """
        <result> = <text <a>>
        return <text <result>>
        """, """
        <a> = <text <a>>
        return len(<a>)
        """, """
        <left> = <a>[:2]
        <right> = <a>[2:]
        return <right> + <left>
        """, """
        <result> = list(<a>)
        <result>[0], <result>[-1] = <result>[-1], <result>[0]
        return "".join(<result>)
        """, """
        <result> = list(<a>)
        <result>.<sort|reverse>()
        return "<mark>".join(<result>)
        """),
    drill("palindrome", 3, "word", """
        <left>, <right> = 0, len(<a>) - 1
        while <left> < <right>:
            if <a>[<left>] != <a>[<right>]:
                return False
            <left> += 1
            <right> -= 1
        return True
        """, "return all(<a>[<i>] == <a>[-1 - <i>] for <i> in range(len(<a>) // 2))", "return <a> == <a>[::-1] or len(<a>) < <3..5>", """
        <count> = 0
        for <i> in range(len(<a>) // 2):
            if <a>[<i>] != <a>[-<i> - 1]:
                <count> += 1
        return <count>
        """, "return <a> if <a> == <a>[::-1] else <a> + <a>[-2::-1]"),
)
