"""Conditions that hold or not, of numbers, words and lists."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "two-conditions", 1, "number other",
        "return <test <a>> <and|or> <test <b>>", "return <a> <compare> <b> <and|or> <test <a>>",
        "return not (<test <a>> <and|or> <test <b>>)", "return (<test <a>>) == (<test <b>>)",
        "return <a> % <b> == 0 <and|or> <test <a>>", "return <a> + <b> <compare> <10..18>", "return <a> * <b> <compare> <20..60>",
        "return abs(<a> - <b>) <compare> <1..6>",
    ),
    drill(
        "range-condition", 1, "number",
        "return <0..4> <under> <a> <under> <8..14>", "return <a> < <1..5> or <a> > <9..14>",
        "return <a> in range(<0..4>, <8..14>)", "return <a> not in range(<0..4>, <8..14>)",
        "return <a> in (<0..4>, <5..9>, <10..14>)", "return <a> % 2 == 0 and <a> > <3..8>",
        "return <a> % <2..3> == 0 or <a> % <4..5> == 0", "return isinstance(<a>, int) and <a> > <3..9>",
        "return (<a> % 2 == 0) != (<a> > <5..9>)", "return <a> % 3 == 0 and <a> % 2 != 0",
        "return <a> is not None and <test <a>>",
    ),
    drill(
        "three-sides", 2, "number other third",
        "return <a> + <b> > <c> and <b> + <c> > <a>", "return <a> == <b> or <b> == <c> or <a> < <c>", "return <b> < <c> < <a>",
        "return max(<a>, <b>, <c>) == <a>", "return <a> <under> <b> <and|or> <b> <under> <c>",
        "return len({<a> % 3, <b> % 3, <c> % 3}) == <2..3>", "return sorted([<a>, <b>, <c>]) == [<b>, <c>, <a>]",
        "return <a> * <b> <compare> <c> ** 2", "return (<a> - <b>) % <c> == 0",
    ),
    drill(
        "word-conditions", 2, "word",
        "return <word-test <a>> <and|or> <word-test <a>>", "return not <word-test <a>>",
        "return <any|all>(<char-test <char>> for <char> in <a>)",
        "return sum(<char-test <char>> for <char> in <a>) <compare> <1..3>",
        'return len(<a>) <compare> <3..6> <and|or> <a>[0] in "<abcdef|aeiou|mnopqrs>"', "return len(set(<a>)) <compare> <3..5>",
        "return <a>[0] <under> <a>[-1]", "return list(<a>) == sorted(<a>)", 'return <a>.find("<a|e|o>") > <0..1>',
        'return <a> in ("<cat|ab|moon>", "box") or <word-test <a>>',
    ),
    drill(
        "list-conditions", 2, "numbers",
        "return <reduce <a>> <compare> <3..15>", "return <a> == sorted(<a>, reverse=True) or <test <a>[0]>",
        "return <any|all>(<test <x>> for <x> in <a>[<0..1>:])", "return len(<a>) <compare> <3..5> <and|or> <test <a>[0]>",
        "return <a>[0] <compare> <a>[1] <and|or> <a>[1] <compare> <a>[2]",
        "return sum(<test <x>> for <x> in <a>) <compare> <1..3>", "return <a> == <a>[::-1] or <a>[0] > <3..6>",
        "return <a>.count(<a>[0]) <compare> <1..2>", "return <a>[-1] == max(<a>)",
        "return set(<a>) <= set(range(<0..2>, <6..9>))", "return all(<x> < <y> for <x>, <y> in zip(<a>, <a>[1:3]))",
    ),
    drill(
        "two-list-conditions", 3, "numbers more-numbers",
        "return <any|all>(<x> in <b> for <x> in <a>)", "return all(<x> <compare> <y> for <x>, <y> in zip(<a>, <b>))",
        "return any(<x> <compare> <y> for <x>, <y> in zip(<a>, <b>))",
        "return sum(<a>) <compare> sum(<b>) <and|or> <a>[0] <compare> <b>[0]", "return set(<a>).isdisjoint(<b>)",
        "return <a> <compare> <b>", "return <a>[:1] == <b>[:1] or len(<a>) <compare> len(<b>)",
        """
        for <x> in <a>:
            if <x> in <b>:
                return True
        return False
        """,
        """
        for <x>, <y> in zip(<a>, <b>):
            if <x> > <y>:
                return False
        return True
        """,
    ),
    drill(
        "checked-in-steps", 3, "number",
        """
        if <test <a>>:
            return True
        return <test <a>>
        """,
        """
        if <a> < <2..6>:
            return False
        if <a> % 2 == 0:
            return True
        return <test <a>>
        """,
        """
        <result> = <test <a>>
        return not <result>
        """,
        """
        <x> = <number <a>>
        return <test <x>> <and|or> <test <a>>
        """,
        """
        <digit> = abs(<a>) % 10
        return <test <digit>>
        """,
        "return sum(int(<digit>) for <digit> in str(abs(<a>))) <compare> <3..7>", "return str(abs(<a>)) == str(abs(<a>))[::-1]",
        """
        <i> = 1
        while <i> < <a>:
            <i> *= <2..3>
        return <i> == <a>
        """,
    ),
    drill(
        "text-form", 2, "mixed",
        "return <a>.isdigit() or <a>.isupper()", "return <a>.isalpha() or <kind <a>[0]>",
        "return <kind <a>[0]> <and|or> <kind <a>[-1]>", "return sum(<kind <char>> for <char> in <a>) <compare> <1..3>",
        "return <any|all>(<kind <char>> for <char> in <a>[1:])", "return <a> == <a>.<upper|lower>()",
        "return len(<a>) <compare> <3..5> and <kind <a>[0]>", "return <a>[1:].isdigit()", "return <a>.lower() != <a>",
    ),
)
