"""Digits of numbers."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "digits-while", 3, "large",
        """
        <total> = 0
        while <a> > 0:
            <total> += <a> % 10
            <a> //= 10
        return <total>
        """,
        """
        <count> = 0
        while <a>:
            <count> += 1
            <a> //= 10
        return <count>
        """,
        """
        <result> = []
        while <a> > 0:
            <result>.append(<a> % 10)
            <a> //= 10
        return <result>
        """,
        """
        <result> = 0
        while <a>:
            <result> = <result> * 10 + <a> % 10
            <a> //= 10
        return <result>
        """,
        """
        while <a> >= 10:
            <a> //= 10
        return <a>
        """,
        """
        <best> = 0
        while <a> > 0:
            <best> = max(<best>, <a> % 10)
            <a> //= 10
        return <best>
        """,
        """
        <count> = 0
        while <a> > 0:
            <digit> = <a> % 10
            if <test <digit>>:
                <count> += 1
            <a> //= 10
        return <count>
        """,
        """
        <total> = 1
        while <a> > 0:
            <a>, <digit> = divmod(<a>, 10)
            <total> *= <digit>
        return <total>
        """,
    ),
    drill(
        "digits-of-text", 2, "large",
        "return sum(int(<digit>) for <digit> in str(<a>))", "return [int(<digit>) for <digit> in str(<a>)]",
        "return sum(map(int, str(<a>)))", "return max(int(<digit>) for <digit> in str(<a>))", 'return str(<a>).count("<1..9>")',
        "return str(<a>) == str(<a>)[::-1]", "return len(set(str(<a>)))", 'return int("".join(sorted(str(<a>))))',
        "return sum(1 for <digit> in str(<a>) if <test int(<digit>)>)", "return [int(<digit>) for <digit> in str(<a>)[::-1]]",
        "return list(map(int, str(<a>)))",
        """
        <total> = 0
        for <digit> in str(<a>):
            <total> += int(<digit>)
        return <total>
        """,
        """
        <total> = 1
        for <digit> in str(<a>):
            <total> *= int(<digit>)
        return <total>
        """,
        "return <any|all>(<test int(<digit>)> for <digit> in str(<a>))", "return sum(int(<digit>) ** 2 for <digit> in str(<a>))",
        """
        <total> = sum(int(<digit>) for <digit> in str(<a>))
        return <a> % <total> == 0
        """,
    ),
    drill(
        "to-base-two", 4, "number",
        """
        <result> = ""
        <a> = abs(<a>)
        while <a> > 0:
            <result> = str(<a> % 2) + <result>
            <a> //= 2
        return <result>
        """,
        """
        <count> = 0
        <a> = abs(<a>)
        while <a>:
            <count> += <a> & 1
            <a> >>= 1
        return <count>
        """,
        """
        <count> = 0
        <a> = abs(<a>)
        while <a> > 1:
            <a> //= 2
            <count> += 1
        return <count>
        """,
        'return bin(abs(<a>))[2:].count("<0..1>")', 'return int(bin(abs(<a>))[:1:-1], 2)',
    ),
    drill(
        "numeral-text", 1, "numeral",
        "return int(<a>)", "return int(<a>) <+|-> <1..9>", "return <a> * 2", "return int(<a>[-1])", "return int(<a>[::-1])",
        "return len(<a>)", "return <a>.zfill(<3..5>)", "return <a> + <a>[0]", "return int(<a>) % 2 == 0",
        "return <a> == <a>[::-1]", "return int(<a>) * 2", 'return "<0|1|9>" in <a>', 'return <a>.replace("<1|0|9>", "")',
        'return <a>.count("<1|0|9>")', "return [int(<char>) for <char> in <a>]", "return list(map(int, <a>))",
        "return sum(int(<char>) for <char> in <a>)", "return sum(map(int, <a>))", "return max(<a>)",
        'return "".join(sorted(<a>))', "return int(max(<a>))",
    ),
)
