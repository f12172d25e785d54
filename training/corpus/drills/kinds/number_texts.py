"""Numbers written in texts."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "binary-text", 2, "number",
        "return bin(abs(<a>))", 'return bin(abs(<a>)).count("1")', "return bin(abs(<a>))[2:]", 'return format(abs(<a>), "b")',
        "return len(bin(abs(<a>))) - 2", 'return f"{abs(<a>):04b}"', "return hex(abs(<a>))", 'return format(abs(<a>), "x")',
    ),
    drill(
        "number-in-text", 1, "number",
        'return f"<n=|No. |#|$>{<a>}"', "return str(<a>)", 'return str(<a>) + "<!|%|px|th>"', 'return f"{<a>} <cm|kg|left>"',
        'return "<a|b|x>" * (<a> % 5)', "return str(<a>) * 2", "return str(<number <a>>)", 'return f"{<a>}{<number <a>>}"',
        "return str(<a>).zfill(<3..4>)", 'return "<id|n>: " + str(<a>)',
    ),
    drill(
        "format-decimal", 2, "decimal",
        'return f"{<a>:.2f}"', 'return f"{<a>:.1f}"', 'return "%.2f" % <a>', "return str(round(<a>, 1))", 'return f"${<a>:.2f}"',
        'return str(<a>).split(".")[<0..1>]', "return str(int(<a>))", "return round(<a> * <2..3>, 2)", "return round(<a> / 2, 1)",
    ),
    drill(
        "two-in-text", 2, "number other",
        'return f"{<a>}<+|-|/|:|x>{<b>}"', 'return str(<a>) + "-" + str(<b>)', 'return f"{<a>} + {<b>} = {<a> + <b>}"',
        'return f"({<b>}, {<a>})"', 'return "%d of %d" % (<b>, <a>)', 'return "{}:{}".format(<a>, <b>)',
        "return int(str(<b>) + str(abs(<a>)))",
    ),
    drill(
        "pad-number", 2, "number",
        'return f"{<a>:<02|03|3|4>}"', "return str(<a>).rjust(<3..4>)", 'return str(<a>).rjust(4, "<.|0|*>")',
        'return str(<a>).ljust(4, "<.|0|*>")', 'return f"{<a>:<+|+d|d>}"',
    ),
)
