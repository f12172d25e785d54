"""Every family of every module in `families/`, in a fixed order."""

from collections.abc import Collection
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from training.corpus import families
from training.corpus.family import Family


@cache
def module_names() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in iter_modules(families.__path__)))


def load_families(only: Collection[str] = ()) -> tuple[Family, ...]:
    """Concatenates the modules' `FAMILIES`, modules sorted by name; all of them unless some are named."""
    chosen = [name for name in module_names() if not only or name in only]
    modules = [import_module(f"{families.__name__}.{name}") for name in chosen]
    return tuple(family for module in modules for family in module.FAMILIES)
