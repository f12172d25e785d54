"""Methods of strings."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "change-case", 1, "cased",
        "return <a>.upper()", "return <a>.lower()", "return <a>.title()", "return <a>.swapcase()", "return <a>.capitalize()",
        "return <a>[0].upper() + <a>[1:].lower()", "return <a>.lower() == <a>",
    ),
    drill(
        "text-step", 1, "word",
        "return <text <a>>", "return <text <a>>", "return <text <a>> + <text <a>>", "return len(<a>)",
        "return len(<a>) <+|-|*> <2..5>", "return <a> + <a>[::-1]", 'return "<x|z|pre>" + <a>', 'return f"[{<a>}]"',
    ),
    drill(
        "word-holds", 1, "word",
        "return <word-test <a>>", "return <word-test <a>>", "return <a> == <a>[::-1]", 'return "<letter>" in <a>',
        'return <a>.startswith("<b|s|m|a>")', "return <a>.isalpha() and len(<a>) > <3..4>",
    ),
    drill(
        "replace-letter", 1, "word",
        'return <a>.replace("<letter>", "<*|x|-|>")', 'return <a>.replace("<a|e|o>", "<A|E|0|3|oo>")',
        'return <a>.replace("<a|b|e>", "")', 'return <a>.replace(<a>[0], "<*|_|#>")',
        "return <a>.replace(<a>[-1], <a>[-1].upper())",
    ),
    drill(
        "count-letter", 1, "word letter",
        "return <a>.count(<b>)", "return <a>.find(<b>)", "return <b> in <a>", "return <a>.count(<b>) > <0..1>",
        "return <a>.count(<b>) * <2..3>", "return <a>.rfind(<b>)", 'return <a>.replace(<b>, "")',
        "return <a>.replace(<b>, <b>.upper())", "return <a>.startswith(<b>)", "return <a>.split(<b>)", "return <a> + <b>",
    ),
    drill(
        "two-words", 1, "word other-word",
        "return <a> + <b>", 'return <a> + "<-|_| >" + <b>', "return <a> == <b>", "return <a> == <b>[::-1]",
        "return len(<a>) <compare> len(<b>)", "return <a>[0] + <b>[0]", "return <a>[-1] + <b>", "return <a> <under> <b>",
        "return <a>[:2] + <b>[-2:]", "return <a>[0] == <b>[0]", 'return f"{<b>} {<a>}"', "return len(<a> + <b>)",
        "return <max|min>(<a>, <b>)", "return <max|min>(<a>, <b>, key=len)",
    ),
    drill(
        "strip-text", 1, "padded",
        "return <a>.strip()", "return <a>.lstrip()", "return <a>.rstrip()", 'return <a>.strip("<*|-|*->")',
        'return <a>.lstrip("<*|- |*->")', "return len(<a>)", "return len(<a>.strip())", 'return <a>.replace("<-|*|- >", "")',
        'return <a>.startswith(("*", "-"))', "return <a>.strip().title()", 'return <a>.strip(" *-")',
        'return <a>.count("<-|*|e>")',
    ),
    drill(
        "repeat-text", 1, "word few",
        "return <a> * <b>", 'return "<-|*|.>" * <b> + <a>', "return <a>[0] * <b>", "return <a> + <a>[-1] * <b>",
        'return "-".join([<a>] * <b>)', "return [<a>] * <b>", "return <a>[:<b>] * 2", "return <a>[:<b>] + <a>[<b>:].upper()",
        'return <a>[:<b>] + "<-|_|*>" + <a>[<b>:]', "return len(<a>) * <b>", "return len(<a>) % <b> == 0", 'return f"{<a>}{<b>}"',
        "return <a> + str(<b>)", "return (<a>[0], <b>)",
    ),
    drill(
        "align-text", 2, "word",
        "return <a>.rjust(<6..8>)", 'return <a>.ljust(<6..8>, "<.|*|->")', 'return <a>.center(<6..8>, "<.|*|->")',
        "return <a>.zfill(<5..8>)", 'return f"{<a>:>6}"', 'return "<*|->" + <a> + "<*|->"', 'return f"{<a>[0]}-{len(<a>)}"',
        'return f"{<a>}: {len(<a>)}"', 'return f"{<a>} has {len(<a>)} letters"',
    ),
    drill(
        "branch-on-word", 2, "word",
        """
        if <word-test <a>>:
            return <text <a>>
        return <text <a>>
        """,
        "return <text <a>> if <word-test <a>> else <text <a>>",
        """
        if <word-test <a>>:
            return <a> + "<s|ed|!>"
        elif <word-test <a>>:
            return <a>[:-1]
        return <text <a>>
        """,
        """
        if not <a>.startswith("<a|b|s|m>"):
            <a> = "<x|a|un>" + <a>
        return <a>
        """,
        """
        <i> = <a>.find("<a|e|o|b>")
        if <i> == -1:
            return <a>
        return <a>[<i>:]
        """,
    ),
    drill(
        "two-text-steps", 2, "word",
        """
        <result> = <text <a>>
        return <text <result>>
        """,
        """
        <a> = <text <a>>
        return len(<a>)
        """,
        """
        <left> = <a>[:2]
        <right> = <a>[2:]
        return <right> + <left>
        """,
        """
        <result> = list(<a>)
        <result>[0], <result>[-1] = <result>[-1], <result>[0]
        return "".join(<result>)
        """,
        """
        <result> = list(<a>)
        <result>.<sort|reverse>()
        return "<mark>".join(<result>)
        """,
    ),
)
