"""Regular expressions."""

from training.corpus.drills.drill import drill

DRILLS = (
    drill(
        "find-all", 3, "mixed",
        r"""
        import re
        return re.findall(r"<\d|\d+|[a-z]|[a-z]+|[A-Z]|[A-Z]+>", <a>)
        """,
        r"""
        import re
        return len(re.findall(r"<\d|\d+|[a-z]|[A-Z]>", <a>))
        """,
        r"""
        import re
        return [int(<x>) for <x> in re.findall(r"<\d|\d+>", <a>)]
        """,
        r"""
        import re
        return sum(int(<x>) for <x> in re.findall(r"\d", <a>))
        """,
    ),
    drill(
        "substitute", 3, "mixed",
        r"""
        import re
        return re.sub(r"<\d|\d+|[a-z]|[A-Z]|[^a-z]|[A-Z]+>", "<-|#|*|>", <a>)
        """,
        r"""
        import re
        return re.sub(r"([A-Z])", r"<_|-| >\1", <a>)
        """,
        r"""
        import re
        return re.sub(r"\d", lambda <x>: str(int(<x>.group()) + 1), <a>)
        """,
    ),
    drill(
        "match", 3, "mixed",
        r"""
        import re
        return bool(re.<match|search>(r"<\d|[a-z]|[A-Z]|[a-z]\d|\d[a-z]>", <a>))
        """,
        r"""
        import re
        return re.fullmatch(r"<\w+|[a-zA-Z]+|[a-z0-9]+|\w{3,4}>", <a>) is not None
        """,
        r"""
        import re
        <result> = re.search(r"<\d|[a-z]|[A-Z]>", <a>)
        return <result>.group() if <result> else None
        """,
        r"""
        import re
        return bool(re.search(r"<[a-z]$|\d$|^[A-Z]|^\d>", <a>))
        """,
    ),
    drill(
        "split-by-pattern", 4, "phrase",
        r"""
        import re
        return re.split(r"\s+", <a>)
        """,
        r"""
        import re
        return re.findall(r"<\w+|[aeiou]|\b\w|\w\b|[a-m]+>", <a>)
        """,
        r"""
        import re
        return re.sub(r"<[aeiou]|\s|\b\w|[a-e]>", "<-|_|*|>", <a>)
        """,
        r"""
        import re
        return len(re.findall(r"<\w+|[aeiou]|[a-m]>", <a>))
        """,
    ),
)
