"""A number that equals what is near it; the judge knows it by the name `approx`."""

import decimal
import fractions

_NUMBERS = (int, float, fractions.Fraction, decimal.Decimal)
# Stands in for the share of an expected 0; far below any rounding that a program may do.
_FLOOR = 1e-9


class approx:
    """Equal to a real number within `relative` times the expected one. Never to a bool or NaN."""

    def __init__(self, expected: float, relative: float):
        self.expected, self.relative = float(expected), float(relative)

    def __eq__(self, other):
        if type(other) not in _NUMBERS:
            return False
        return abs(float(other) - self.expected) <= max(self.relative * abs(self.expected), _FLOOR)

    __hash__ = None

    def __repr__(self):
        return f"{self.expected:.12g} within {self.relative * 100:.6g}%"
