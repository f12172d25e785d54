"""How quantities are written with their units, and told or asked in other units."""

from collections.abc import Collection
from random import Random

SHARE_OTHER_UNIT = 0.1

OTHERS = {
    "hours": (("minutes", "x / 60", "x * 60"),),
    "minutes": (("seconds", "x / 60", "x * 60"), ("hours", "x * 60", "x / 60")),
    "km": (("m", "x / 1000", "x * 1000"),),
    "m": (("cm", "x / 100", "x * 100"),),
    "cm": (("m", "x * 100", "x / 100"), ("mm", "x / 10", "x * 10")),
    "kg": (("grams", "x / 1000", "x * 1000"),),
    "km per hour": (("m per second", "x * 3600 / 1000", "x * 1000 / 3600"),),
    "liters": (("ml", "x / 1000", "x * 1000"),),
}
"""Of a unit: other ones, how `x` of them is turned into the unit, and how it is turned back."""


def other_unit(unit: str, taken: Collection[str], rng: Random) -> tuple[str, str, str] | None:
    """Another unit for the same, if there is one that the world has no quantity for."""
    others = [each for each in OTHERS.get(unit, ()) if each[0] not in taken]
    return rng.choice(others) if others and rng.random() < SHARE_OTHER_UNIT else None


def measured(name: str, unit: str, value: float) -> str:
    """The number's placeholder with its unit."""
    if unit in ("", "$"):
        return f"{unit}<{name}>"
    if unit == "%":
        return f"<{name}>%"
    if value == 1 and unit.split()[0].endswith("s"):
        first, *rest = unit.split()
        unit = " ".join([first[:-1], *rest])
    return f"<{name}> {unit}"
