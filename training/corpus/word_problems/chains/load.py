"""Every world of every module of this folder, in a fixed order."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from training.corpus.word_problems import chains
from training.corpus.word_problems.chains.world import World


@cache
def load_worlds() -> tuple[World, ...]:
    """Concatenates the modules' `WORLDS`, modules sorted by name."""
    names = sorted(module.name for module in iter_modules(chains.__path__))
    modules = [import_module(f"{chains.__name__}.{name}") for name in names if name.startswith("worlds_")]
    return tuple(world for module in modules for world in module.WORLDS)
