"""A world: quantities tied by equations, and the sentences that tell of them.

    World(
        concept="journey",
        draw=between(speed=(30, 90, 5), hours=(2, 9)),
        equations=("distance = speed * hours",),
        units={"speed": "km per hour", "hours": "hours", "distance": "km"},
        nouns={"speed": ("the speed of {car}",), "distance": ("the length of the trip",)},
        says=("{car} (drives|goes) at <speed>", "{car} covers <distance> in <hours>"),
        asks={"hours": ("how many [hours] does {car} need?",)},
        things={"car": ("car", "bus")},
    )

A problem asks for one quantity and tells some others from which it follows: `solve.py` reads the
equations in every direction and chains them, `compare.py` adds comparisons ("three times as long
as"), `units.py` other units, `story.py` puts the sentences together.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from training.corpus.word_problems.draws import Draw


@dataclass(frozen=True, eq=False)
class World:
    """Quantities with everything that can be said about them.

    In all texts `(a|b)` is a choice, `{car}` one of `things` ("a car", then "the car"), of `words`
    or of `words.py`, `@speed` a noun phrase of the quantity.
    """

    concept: str

    draw: Draw
    """Numbers from which all other quantities follow by the equations."""

    equations: tuple[str, ...]
    """`quantity = expression`. Solved for any name that stands once in it, unless an equation for
    that name from the same others says how people do it."""

    says: tuple[str, ...]
    """Clauses that tell one or more quantities, as in `{car} covers <distance> in <hours>`; the
    unit comes with the number. No capital, no full stop, each to be understood alone."""

    asks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Questions for a quantity, `[hours]` being its unit; more are made of the noun phrases."""

    nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Noun phrases in the singular, to say "… is 5 km", to ask and to compare with."""

    units: Mapping[str, str] = field(default_factory=dict)
    """`$`, `%`, a word in the plural; none for what is counted or named in the sentence."""

    opening: tuple[str, ...] = ()
    """A clause without numbers that comes first, where the others need it."""

    things: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Nouns without article; they get one."""

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words to put in as they are."""

    compared: tuple[tuple[str, str], ...] = ()
    """Pairs of quantities, the larger first, that may be told by comparing them."""

    counted: tuple[str, ...] = ()
    """Quantities that are whole numbers."""

    rounded: tuple[str, ...] = ()
    """Quantities told to one decimal, such as the area of a circle."""

    asked: tuple[str, ...] = ()
    """The only quantities to ask for; all that have a question unless given."""
