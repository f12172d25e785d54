"""Every table of patterns, and drawing from them."""

from random import Random

from training.corpus.compose import (
    patterns_lists, patterns_lists_again, patterns_more_lists, patterns_numbers, patterns_records, patterns_strings, patterns_text_again,
    patterns_two_lists,
)
from training.corpus.compose.draft import Draft
from training.corpus.compose.patterns import draw_from

TABLES = (
    patterns_lists, patterns_more_lists, patterns_strings, patterns_numbers, patterns_records, patterns_two_lists,
    patterns_lists_again, patterns_text_again,
)
PATTERNS = tuple(pattern for table in TABLES for pattern in table.PATTERNS)
WEIGHTS = tuple(pattern.weight for pattern in PATTERNS)


def draw_any_pattern(rng: Random) -> Draft:
    """One task of any pattern."""
    return draw_from(rng, rng.choices(PATTERNS, WEIGHTS)[0])
