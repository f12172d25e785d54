"""Every family of every module in `families/`, in a fixed order."""

from importlib import import_module
from pkgutil import iter_modules

from training.corpus import families
from training.corpus.family import Family


def load_families() -> tuple[Family, ...]:
    """Concatenates the modules' `FAMILIES`, modules sorted by name."""
    names = sorted(module.name for module in iter_modules(families.__path__))
    modules = [import_module(f"{families.__name__}.{name}") for name in names]
    return tuple(family for module in modules for family in module.FAMILIES)
