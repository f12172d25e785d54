"""The main shape: take values, keep some, map them, make one value of them."""

from random import Random

from training.corpus.compose.all_sources import SOURCES
from training.corpus.compose.draft import Draft, function, indented, inputs_of, key_of, signature, tags_of
from training.corpus.compose.pieces import Reduction
from training.corpus.compose.reductions import REDUCTIONS
from training.corpus.compose.values import Values, bare_phrase, draw_values, phrase

ACCUMULATORS = {"total": ("total", "total", "s", "result", "sum_"), "result": ("result", "result", "res", "out", "output"),
                "count": ("count", "count", "c", "cnt", "total"), "product": ("product", "result", "p")}


def loop_text(rng: Random, values: Values) -> str:
    """`x ** 2 for x in nums if x % 2 == 0`, from the `for` on."""
    test = f" if {values.test(rng)}" if values.condition else ""
    return f"for {values.variable} in {values.iterable}{test}"


def generator_solutions(rng: Random, values: Values, reduction: Reduction) -> list[str]:
    """One expression."""
    loop = loop_text(rng, values)
    generator = f"{values.value(rng)} {loop}"
    return [
        function(values, "return " + form.replace("{loop}", loop).replace("{g}", generator), imports=reduction.imports)
        for form in reduction.generator
    ]


def list_solutions(rng: Random, values: Values, reduction: Reduction) -> list[str]:
    """A list of the values in a variable, then one call; or the source itself, if nothing is done to it."""
    if values.condition is None and values.step is None and values.source.element == "{x}" and reduction.word not in ("average", "range", "list"):
        source = values.iterable if values.source.plain else f"list({values.iterable})"
        return [function(values, f"return {form.replace('{v}', source)}", imports=reduction.imports) for form in reduction.values]
    name = rng.choice([name for name in ("values", "chosen", "found", "kept", "selected", "result", "vals") if name not in signature(values)])
    made = f"{name} = [{values.value(rng)} {loop_text(rng, values)}]"
    return [function(values, made, f"return {form.replace('{v}', name)}", imports=reduction.imports) for form in reduction.values]


def functional_solutions(rng: Random, values: Values, reduction: Reduction) -> list[str]:
    """With `filter`, `map` and `lambda`."""
    if values.source.element != "{x}":
        return []
    taken = values.iterable
    x = values.variable
    if values.condition:
        taken = f"filter(lambda {x}: {values.test(rng)}, {taken})"
    if values.step:
        taken = f"map(lambda {x}: {values.value(rng)}, {taken})"
    if taken == values.iterable:
        return []
    simple = [form for form in reduction.generator if form.count("{g}") == 1 and not form.startswith(("[", "{{")) and "({g})" in form and "(({g})" not in form]
    forms = ["list({g})"] if reduction.word == "list" else simple
    return [function(values, f"return {form.replace('{g}', taken)}", imports=reduction.imports) for form in forms[:1]]


def loop_solutions(rng: Random, values: Values, reduction: Reduction) -> list[str]:
    """A loop, as a beginner writes it."""
    before, inside, after = reduction.loop
    if not after:
        return []
    value = values.value(rng)
    element = value
    if inside.count("{e}") > 1 and value != values.variable:
        inside = f"value = {value}\n{inside}"
        element = "value"
    inside = inside.replace("{e}", element)
    for name, choices in ACCUMULATORS.items():
        other = rng.choice(choices)
        if other not in signature(values) and other != values.variable and before.startswith(f"{name} ="):
            before, inside, after = (text.replace(name, other) for text in (before, inside, after))
    if values.condition:
        inside = f"if {values.test(rng)}:\n{indented(inside)}"
    loop = f"for {values.variable} in {values.iterable}:\n{indented(inside)}"
    return [function(values, before, loop, f"return {after}")]


def fits(reduction: Reduction, values: Values) -> bool:
    """Whether the reduction says something about these values."""
    if reduction.kind != values.kind or (reduction.needs_test and not values.condition) or (reduction.no_mapping and values.step):
        return False
    return reduction.word != "list" or bool(values.condition or values.step or values.source.element != "{x}")


def draw_reduction(rng: Random) -> Draft:
    """A task of the main shape."""
    tested, mapped = rng.choices(((True, False), (False, True), (True, True), (False, False)), (45, 22, 25, 8))[0]
    values = draw_values(rng, rng.choice(SOURCES), tested, mapped)
    choices = [reduction for reduction in REDUCTIONS if fits(reduction, values)]
    while not choices:
        values = draw_values(rng, rng.choice(SOURCES), tested, mapped)
        choices = [reduction for reduction in REDUCTIONS if fits(reduction, values)]
    weights = [4 if reduction.word in ("sum", "list", "count", "string", "join", "product", "max", "min") else 1 for reduction in choices]
    reduction = rng.choices(choices, weights)[0]
    separator = rng.choice(("-", ",", "_", "|", "/", "+"))
    phrases = tuple(
        rng.choice(reduction.phrases).replace("{np}", phrase(rng, values)).replace("{bare}", bare_phrase(rng, values)).replace("{sep}", separator)
        for _ in range(5)
    )
    makers = (generator_solutions, list_solutions, functional_solutions, loop_solutions)
    solutions = [text.replace("{sep}", separator) for make in makers for text in make(rng, values, reduction)]
    words = values.words
    names = (
        "_".join((reduction.word, *words)), "_".join((*words[:-1], reduction.word)), f"{reduction.word}_{words[0]}",
        "_".join(("get", *words)), f"{words[0]}_{reduction.word}",
    )
    return Draft(key_of("reduce", values, reduction.word), phrases, tuple(solutions), names, inputs_of(values), tags_of(values, "higher-order"))
