"""Every source of values."""

from training.corpus.compose import more_sources, sources

SOURCES = sources.SOURCES + more_sources.MORE_SOURCES
