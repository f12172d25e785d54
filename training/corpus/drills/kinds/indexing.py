"""Indices and slices of lists, strings and tuples."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill("element-at", 1, "numbers", "return <a>[<0..2>]", "return <a>[-<1..3>]"),
    drill("element-at-place", 1, "numbers place", "return <a>[<b>]", "return <a>[<b>] <+|-> <1..5>"),
    drill("character-at", 1, "word", "return <a>[<0..2>]", "return <a>[-<1..3>]"),
    drill("character-at-place", 1, "word place", "return <a>[<b>]", "return <a>[<b>].upper()"),
    drill(
        "first-and-last", 1, "numbers",
        "return <a>[0] <+|-|*> <a>[-1]", "return <a>[0], <a>[-1]", "return [<a>[-1], <a>[0]]", "return (<a>[0], <a>[-1])",
    ),
    drill("ends-of-word", 1, "word", "return <a>[0] + <a>[-1]", "return <a>[-1] + <a>[0]", "return <a>[0] == <a>[-1]"),
    drill(
        "slice-list", 1, "numbers",
        "return <a>[<1..2>:]", "return <a>[:<1..3>]", "return <a>[:-<1..2>]", "return <a>[-<1..3>:]", "return <a>[<0..1>:<2..4>]",
        "return <a>[1:-1]",
    ),
    drill(
        "slice-word", 1, "word",
        "return <a>[<1..2>:]", "return <a>[:<1..3>]", "return <a>[:-<1..2>]", "return <a>[-<1..3>:]", "return <a>[<0..1>:<2..4>]",
        "return <a>[1:-1]",
    ),
    drill(
        "step-list", 1, "numbers",
        "return <a>[::2]", "return <a>[1::2]", "return <a>[::-1]", "return <a>[::-2]", "return list(reversed(<a>))",
        "return <a>[::3]",
    ),
    drill(
        "step-word", 1, "word",
        "return <a>[::2]", "return <a>[1::2]", "return <a>[::-1]", 'return "".join(reversed(<a>))', "return <a>[::-2]",
    ),
    drill(
        "slice-by-argument", 2, "numbers few",
        "return <a>[:<b>]", "return <a>[<b>:]", "return <a>[-<b>:]", "return <a>[:-<b>]", "return <a>[<b> - 1]",
        "return <a>[-<b>]", "return <a>[::<b>]",
    ),
    drill(
        "cut-word-by-argument", 2, "word few",
        "return <a>[:<b>]", "return <a>[<b>:]", "return <a>[-<b>:]", "return <a>[:-<b>]", "return <a>[<b> - 1]",
        "return <a>[::<b>]", "return <a>[:<b>][::-1]",
    ),
    drill(
        "rotate-list", 2, "numbers",
        "return <a>[<cut>:] + <a>[:<cut>]", "return <a>[-1:] + <a>[:-1]", "return [<a>[-1]] + <a>[:-1]",
        "return <a>[1:] + [<a>[0]]",
    ),
    drill(
        "rotate-by", 3, "numbers few",
        """
        <b> %= len(<a>)
        return <a>[<b>:] + <a>[:<b>]
        """,
        """
        <b> = <b> % len(<a>)
        return <a>[-<b>:] + <a>[:-<b>]
        """,
        "return <a>[<b>:] + <a>[:<b>]",
    ),
    drill(
        "rotate-word", 2, "word",
        "return <a>[<cut>:] + <a>[:<cut>]", "return <a>[-1] + <a>[:-1]", "return <a>[1:] + <a>[0]",
        "return <a>[-1] + <a>[1:-1] + <a>[0]",
    ),
    drill(
        "middle-element", 2, "numbers",
        "return <a>[len(<a>) // 2]", "return <a>[(len(<a>) - 1) // 2]",
        """
        <i> = len(<a>) // 2
        return <a>[<i>]
        """,
        "return <a>[:len(<a>) // 2]", "return <a>[len(<a>) // 2:]",
    ),
    drill(
        "middle-of-word", 2, "word",
        "return <a>[len(<a>) // 2]", "return <a>[:len(<a>) // 2]", "return <a>[len(<a>) // 2:]",
        """
        <i> = len(<a>) // 2
        return <a>[<i>:] + <a>[:<i>]
        """,
    ),
    drill(
        "sum-of-slice", 2, "numbers",
        "return sum(<a>[<1..2>:])", "return <sum|max|min>(<a>[:<2..3>])", "return sum(<a>[::2])", "return max(<a>[1:]) - <a>[0]",
        "return sum(<a>[:-1]) <+|-> <a>[-1]",
    ),
    drill(
        "swap-elements", 2, "numbers",
        """
        <a>[0], <a>[-1] = <a>[-1], <a>[0]
        return <a>
        """,
        """
        <a>[<cut>], <a>[0] = <a>[0], <a>[<cut>]
        return <a>
        """,
        """
        <result> = list(<a>)
        <result>[0], <result>[1] = <result>[1], <result>[0]
        return <result>
        """,
        "return [<a>[1], <a>[0]] + <a>[2:]",
    ),
    drill(
        "set-element", 2, "numbers",
        """
        <a>[<0..2>] = <0..9>
        return <a>
        """,
        """
        <a>[-1] = <a>[0]
        return <a>
        """,
        """
        <a>[<0..2>] += <1..5>
        return <a>
        """,
        """
        <result> = <a>[:]
        <result>[<0..2>] *= 2
        return <result>
        """,
    ),
    drill(
        "set-element-at", 2, "numbers first-place",
        """
        <a>[<b>] = <0..9>
        return <a>
        """,
        """
        <a>[<b>] += <1..5>
        return <a>
        """,
        "return <a>[:<b>] + [<0..9>] + <a>[<b>:]", "return <a>[:<b>] + <a>[<b> + 1:]",
    ),
    drill(
        "pair-parts", 1, "pair",
        "return <a>[0] <+|-|*> <a>[1]", "return (<a>[1], <a>[0])", "return <a>[::-1]", "return <a>[0] <compare> <a>[1]",
        """
        <x>, <y> = <a>
        return <x> <+|-|*> <y>
        """,
        """
        <x>, <y> = <a>
        return (<y>, <number <x>>)
        """,
    ),
    drill(
        "unpack-triple", 2, "triple",
        """
        <x>, <y>, <last> = <a>
        return <x> <+|-> <y> * <last>
        """,
        """
        <x>, *<parts> = <a>
        return <parts>
        """,
        """
        *<parts>, <last> = <a>
        return sum(<parts>) - <last>
        """,
        "return <a>[<0..2>] + <a>[<0..2>]", "return tuple(sorted(<a>))", "return <a>[1:] + <a>[:1]",
    ),
    drill(
        "unpack-list", 2, "numbers",
        """
        <x>, *<parts> = <a>
        return <parts>
        """,
        """
        <x>, *<parts> = <a>
        return <x> + len(<parts>)
        """,
        """
        *<parts>, <last> = <a>
        return [<last>] + <parts>
        """,
        """
        <x>, <y> = <a>[:2]
        return <x> <+|-|*> <y>
        """,
    ),
    drill(
        "grid-cell", 1, "grid",
        "return <a>[<0..1>][<0..1>]", "return <a>[<0..1>]", "return <a>[-1][-1]", "return <a>[0][<0..1>] <+|-|*> <a>[1][<0..1>]",
        "return len(<a>[0])",
    ),
    drill(
        "grid-column", 2, "grid",
        "return [<row>[<0..1>] for <row> in <a>]", "return [<row>[-1] for <row> in <a>]", "return sum(<row>[0] for <row> in <a>)",
        "return sum(<a>[<0..1>])", "return max(<a>[<0..1>])",
    ),
    drill(
        "word-of-phrase", 2, "phrase",
        "return <a>.split()[0]", "return <a>.split()[-1]", "return <a>.split()[1]", "return <text <a>.split()[-1]>",
        "return len(<a>.split()[0])",
    ),
    drill(
        "count-of-slice", 2, "word",
        "return len(<a>[<1..2>:])", "return len(<a>[::2])", "return len(<a>[:-1]) * <2..3>", 'return <a>[1:].count("<a|e|b>")',
    ),
    drill(
        "every-other-joined", 3, "word",
        "return <a>[::2] + <a>[1::2]", "return <a>[1::2] + <a>[::2]", "return <a>[::2].upper() + <a>[1::2]",
        "return <a>[::2][::-1]",
    ),
)
