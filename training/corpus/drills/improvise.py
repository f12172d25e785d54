"""Programs made up at random, line by line: each line makes sense, the whole need not.

What a program returns that was often read can be remembered. What one of these returns has to be
worked out, since few are alike.
"""

import ast
import re
from random import Random

from training.corpus.drills.draw_drill import BrokenDrill, DrawnDrill, draw_call, draw_function_name
from training.corpus.drills.drill import LEVELS
from training.corpus.drills.load import drills_of_level
from training.corpus.drills.sources import SOURCES
from training.corpus.likeness import is_held_out_program

ARGUMENTS = {
    "INT": ("number", "small", "large", "other"), "LIST": ("numbers", "repeats", "any-numbers"), "STR": ("word", "repetitive", "mixed", "phrase"),
    "WORDS": ("words",), "DICT": ("dict",),
}
"""The sources of arguments of each type."""

OF_ARGUMENTS = {"INT": 32, "LIST": 30, "STR": 24, "WORDS": 9, "DICT": 5}
OF_RESULTS = {"INT": 36, "LIST": 24, "STR": 20, "BOOL": 12, "WORDS": 8}
"""How often arguments and results are of a type, in 100."""

NAMES = {
    "INT": "total count t best k step size value last", "LIST": "result out values found kept res rest", "STR": "result text res piece new line",
    "WORDS": "parts out found names res", "BOOL": "ok found done flag", "DICT": "counts d seen table",
}
"""What variables of each type are called."""

BOUND = {"x": ("INT", "x n v num item e"), "y": ("INT", "y m w other b"), "i": ("INT", "i j k idx"), "c": ("STR", "c ch char letter s"), "w": ("STR", "w word name part s")}
"""What the forms bind, its type, and what it may be called."""

EXPRESSIONS = {
    "INT": (
        *("INT + INT", "INT - INT", "INT * DIGIT", "INT // SMALL", "INT % SMALL", "LIST[PLACE]", "sum(LIST)", "len(STR)", "len(LIST)") * 2, "DIGIT * INT + DIGIT", "abs(INT)",
        "max(INT, INT)", "min(INT, INT)", "max(LIST)", "min(LIST)", "STR.count(LETTER)", "LIST.count(INT)", "INT if BOOL else INT", "STR.find(LETTER)", "len(set(LIST))",
        "sum(EACH for x in LIST if TEST)", "sum(1 for x in LIST if TEST)", "sum(EACH for x in LIST)", "len(WORDS)", "len(WORDS[PLACE])", "INT ** 2", "DICT.get(STR, DIGIT)",
        "sum(DICT.values())", "len(DICT)", "sum(len(w) for w in WORDS)", "len([c for c in STR if LIKES])", "int(str(abs(INT))[PLACE])", "-INT",
    ),
    "LIST": (
        *("[EACH for x in LIST]", "[x for x in LIST if TEST]", "sorted(LIST)", "LIST[::-1]") * 2, "sorted(LIST, reverse=True)", "LIST[SMALL:]", "LIST[:SMALL]", "LIST[:-1]", "LIST[::2]",
        "LIST + LIST", "LIST + [INT]", "[EACH for x in LIST if TEST]", "list(range(SMALL, INT))", "sorted(set(LIST))", "[len(w) for w in WORDS]", "[EACH for x in range(SMALL)]",
        "[max(x, INT) for x in LIST]", "[x - y for x, y in zip(LIST, LIST)]", "[x * i for i, x in enumerate(LIST)]", "[i for i, x in enumerate(LIST) if TEST]", "[INT] * SMALL",
        "list(DICT.values())", "[int(c) for c in str(abs(INT))]", "[INT, INT]", "[EACH if TEST else x for x in LIST]", "[STR.count(c) for c in STR]", "LIST if BOOL else LIST",
    ),
    "STR": (
        *("STR + STR", "STR[::-1]", "STR[SMALL:]", "STR[:SMALL]", "''.join(c for c in STR if LIKES)") * 2, "STR[:-1]", "STR.upper()", "STR.lower()", "STR.title()", "STR * SMALL", "str(INT)",
        "STR[PLACE]", "STR.replace(LETTER, LETTER)", "''.join(WORDS)", "'-'.join(WORDS)", "WORDS[PLACE]", "''.join(sorted(STR))", "STR if BOOL else STR", "STR.strip(LETTER)",
        "''.join(str(x) for x in LIST)", "max(WORDS, key=len)", "min(WORDS)", "''.join(c + LETTER for c in STR)", "''.join(c * SMALL for c in STR)", "''.join(w[0] for w in WORDS)",
    ),
    "WORDS": (
        "sorted(WORDS)", "WORDS[::-1]", "WORDS[SMALL:]", "STR.split()", "list(STR)", "[w.upper() for w in WORDS]", "[w[0] for w in WORDS]", "WORDS + [STR]", "[w[::-1] for w in WORDS]",
        "[w for w in WORDS if len(w) > DIGIT]", "[str(x) for x in LIST]", "sorted(WORDS, key=len)", "[w for w in WORDS if LETTER in w]", "list(DICT)", "sorted(DICT)",
    ),
    "BOOL": (
        *("INT > INT", "INT < INT", "INT == INT", "INT % SMALL == BIT", "INT >= DIGIT", "INT <= DIGIT", "INT in LIST") * 2, "LETTER in STR", "not LIST", "BOOL and BOOL", "BOOL or BOOL", "not BOOL",
        "len(LIST) > DIGIT", "STR == STR[::-1]", "any(TEST for x in LIST)", "all(TEST for x in LIST)", "STR.isdigit()", "STR.islower()", "STR < STR", "len(STR) > DIGIT", "INT not in LIST",
        "STR.startswith(LETTER)", "LIST == sorted(LIST)", "STR in DICT", "BIT < INT < DIGIT", "LETTER not in STR", "STR in WORDS",
    ),
    "DICT": ("{w: len(w) for w in WORDS}", "{x: EACH for x in LIST}", "{c: STR.count(c) for c in STR}", "{w: i for i, w in enumerate(WORDS)}"),
    "EACH": ("x * DIGIT", "x + DIGIT", "x ** 2", "x % SMALL", "x - INT", "x + INT", "abs(x)", "x * x", "-x", "x // SMALL"),
    "TEST": ("x > INT", "x < INT", "x % 2 == BIT", "x > DIGIT", "x != INT", "x % SMALL == BIT", "x in LIST", "BIT < x < DIGIT", "x <= DIGIT"),
    "LIKES": ("c != LETTER", "c in 'aeiou'", "c not in 'aeiou'", "c.isalpha()", "c > LETTER", "c not in STR", "c.isupper()"),
}
CONSTANTS = {"INT": ("DIGIT", "DIGIT", "BIT"), "STR": ("LETTER", "LETTER", "''"), "LIST": ("[DIGIT]", "[DIGIT, DIGIT]", "[]"), "WORDS": ("[LETTER]",), "DICT": ("{}",), "BOOL": ("True", "False")}
TOKENS = {"DIGIT": "1 2 3 4 5 6 7 8 9", "SMALL": "1 2 2 3 3 4", "BIT": "0 1", "PLACE": "0 0 1 2 -1 -1 -2", "LETTER": "'a' 'b' 'c' 'e' 'o' 'r' 's' 't'"}
CHANGES = {
    "INT": (*("v += INT", "v -= DIGIT", "v += BIT", "v += INT") * 2, "v *= SMALL", "v = INT", "v = max(v, INT)", "v //= SMALL", "v %= SMALL", "v = v * SMALL + INT"),
    "LIST": (*("v.append(INT)",) * 5, "v = LIST", "v += LIST", "v.insert(0, INT)", "v.sort()", "v.reverse()", "v.pop()", "v[PLACE] = INT", "v = v + [INT]", "v[0] += INT"),
    "STR": (*("v += STR", "v = STR + v") * 2, "v = STR", "v += LETTER", "v += str(INT)", "v = v[1:]"),
    "WORDS": ("v.append(STR)", "v.append(STR)", "v = WORDS", "v.sort()", "v.insert(0, STR)"),
    "BOOL": ("v = BOOL", "v = not v", "v = v and BOOL"),
    "DICT": ("v[STR] = INT", "v[STR] = v.get(STR, 0) + DIGIT"),
}
"""Statements that give a variable another value."""

LOOPS = {"for x in LIST:": 4, "for i in range(SMALL):": 1, "for c in STR:": 2, "for w in WORDS:": 2, "for i, x in enumerate(LIST):": 1, "for x, y in zip(LIST, LIST):": 1}
COUNTDOWNS = {"INT": ("while v > DIGIT:", ("v -= SMALL", "v -= DIGIT", "v //= 2", "v //= 3")), "LIST": ("while v:", ("v.pop()", "v = v[1:]", "v.pop(0)"))}
"""Loops over a variable of the type, and the statements that bring them to an end."""

BLOCKS = {"new": 4, "change": 3, "loop": 5, "if": 3, "return": 1}
HOLE = re.compile(rf"\b({'|'.join({**EXPRESSIONS, **TOKENS})})\b")
GENERATOR = re.compile(r"\((\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)* for [^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\))\)")
"""One in parentheses of its own, as Python writes it where it is the only argument."""

VARIABLE = re.compile(r"\b[xyicwv]\b")
MOST_BLOCKS, LONGEST_LINE, MOST_LINES = 3, 64, 10
SHARE_OF_COUNTDOWNS, SHARE_OF_ELSE, SHARE_OF_BARE_RESULTS, SHARE_DOUBLE_QUOTES = 0.2, 0.4, 0.6, 0.6


class Improvisation:
    """A function in the making; `types` knows what each variable holds."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.types: dict[str, str] = {}
        kinds = [self.pick(OF_ARGUMENTS) for _ in range(rng.choices((1, 2, 3), (4, 5, 1))[0])]
        self.sources = [rng.choice(ARGUMENTS[kind]) for kind in kinds]
        for kind, source in zip(kinds, self.sources):
            self.types[self.free(SOURCES[source].names)] = kind
        self.arguments = tuple(self.types)
        self.result = self.pick(OF_RESULTS)

    def pick(self, shares: dict[str, int]) -> str:
        return self.rng.choices(tuple(shares), tuple(shares.values()))[0]

    def free(self, names: tuple[str, ...] | list[str]) -> str:
        """A name that nothing has yet."""
        left = [name for name in names if name not in self.types]
        return self.rng.choice(left) if left else f"{names[0]}{len(self.types)}"

    def value(self, kind: str, depth: int) -> str:
        """An expression of this type: a variable, a constant, or an operation on such."""
        known = [name for name, its in self.types.items() if its == kind]
        fitting = [form for form in EXPRESSIONS[kind] if set(HOLE.findall(form)) & set(NAMES) <= set(self.types.values())]
        if depth and fitting and self.rng.random() < (0.85 if depth > 1 else 0.6 if known else 0.95):
            return self.fill(self.rng.choice(fitting), depth - 1)
        return self.rng.choice(known) if known and self.rng.random() < 0.85 else self.fill(self.rng.choice(CONSTANTS[kind]), 0)

    def bound(self, form: str) -> dict[str, str]:
        """Names for what the loops of a form bind."""
        names: dict[str, str] = {}
        for clause in re.findall(r"\bfor (.*?) in\b", form):
            for variable in VARIABLE.findall(clause):
                names[variable] = self.free([name for name in BOUND[variable][1].split() if name not in names.values()])
        return names

    def fill(self, form: str, depth: int, bound: dict[str, str] | None = None) -> str:
        """A form with its holes filled, and names in the place of `x`, `i`, `v` and the like."""
        own = self.bound(form) | (bound or {})
        named = VARIABLE.sub(lambda variable: own.get(variable[0], variable[0]), form)

        def filling(hole: re.Match[str]) -> str:
            if hole[0] in TOKENS:
                return self.rng.choice(TOKENS[hole[0]].split())
            if hole[0] in ("EACH", "TEST", "LIKES"):
                return self.fill(self.rng.choice(EXPRESSIONS[hole[0]]), depth, own)
            return f"({self.value(hole[0], depth)})"

        return HOLE.sub(filling, named)

    def change(self) -> list[str]:
        """A variable gets another value."""
        own = [name for name in self.types if name not in self.arguments] or list(self.types)
        name = self.rng.choice(own if self.rng.random() < 0.8 else list(self.types))
        return [self.fill(self.rng.choice(CHANGES[self.types[name]]), 1, {"v": name})]

    def new(self, plain: bool = False) -> list[str]:
        """A new variable; a plain one has a constant, to be changed in a loop."""
        kind = self.result if plain or self.rng.random() < 0.5 else self.rng.choice(tuple(NAMES))
        value = self.fill(self.rng.choice(CONSTANTS[kind]), 0) if plain else self.value(kind, 2)
        name = self.free(NAMES[kind].split())
        self.types[name] = kind
        return [f"{name} = {value}"]

    def choice(self) -> list[str]:
        """A statement under a condition."""
        lines = [f"if {self.value('BOOL', 2)}:", *self.indented(self.change())]
        return [*lines, "else:", *self.indented(self.change())] if self.rng.random() < SHARE_OF_ELSE else lines

    def loop(self) -> list[str]:
        """A loop that changes something, a new variable most often."""
        before = self.new(plain=True) if len(self.types) == len(self.arguments) or self.rng.random() < 0.5 else []
        counted = [name for name, kind in self.types.items() if kind in COUNTDOWNS and name in self.arguments]
        if counted and self.rng.random() < SHARE_OF_COUNTDOWNS:
            name = self.rng.choice(counted)
            head, ends = COUNTDOWNS[self.types[name]]
            body = [*self.body(), self.fill(self.rng.choice(ends), 0, {"v": name})]
            return [*before, self.fill(head, 0, {"v": name}), *self.indented(body)]
        form = self.pick(LOOPS)
        bound = self.bound(form)
        head = self.fill(form, 1, bound)
        outside, self.types = self.types, self.types | {name: BOUND[variable][0] for variable, name in bound.items()}
        body = self.body()
        self.types = outside
        return [*before, head, *self.indented(body)]

    def body(self) -> list[str]:
        lines = self.choice() if self.rng.random() < 0.45 else self.change()
        return [*lines, *self.change()] if self.rng.random() < 0.35 else lines

    def indented(self, lines: list[str]) -> list[str]:
        return [f"    {line}" for line in lines]

    def program(self, name: str) -> str:
        """The whole function."""
        lines: list[str] = []
        for _ in range(self.rng.randint(0, MOST_BLOCKS)):
            block = self.pick(BLOCKS)
            if block == "return":
                lines += [f"if {self.value('BOOL', 2)}:", f"    return {self.value(self.result, 1)}"]
            else:
                lines += {"new": self.new, "change": self.change, "loop": self.loop, "if": self.choice}[block]()
        own = [variable for variable, kind in self.types.items() if kind == self.result and variable not in self.arguments]
        result = own[-1] if own and self.rng.random() < SHARE_OF_BARE_RESULTS else self.value(self.result, 2)
        text = "\n".join([f"def {name}({', '.join(self.arguments)}):", *self.indented([*lines, f"return {result}"])])
        program = GENERATOR.sub(r"\1", ast.unparse(ast.parse(text)))
        return program.replace("'", '"') if self.rng.random() < SHARE_DOUBLE_QUOTES else program


def improvise(rng: Random) -> DrawnDrill:
    """A program of a few lines, a call with small arguments and its value."""
    while True:
        made = Improvisation(rng)
        kind = rng.choice(drills_of_level(rng.choice(tuple(LEVELS)))).kind
        name = draw_function_name(kind, set(made.types), rng)
        program = made.program(name)
        lines = program.splitlines()
        if len(lines) > MOST_LINES or max(map(len, lines)) > LONGEST_LINE or is_held_out_program(program):
            continue
        try:
            chosen = draw_call(program, name, made.sources, rng)
        except BrokenDrill:
            continue
        if chosen:
            return DrawnDrill("improvised", program, name, *chosen)
