"""Every drill of every module of `kinds/`, in a fixed order."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from training.corpus.drills import kinds
from training.corpus.drills.drill import Drill


@cache
def load_drills() -> tuple[Drill, ...]:
    """Concatenates the modules' `DRILLS`, modules sorted by name."""
    names = sorted(module.name for module in iter_modules(kinds.__path__))
    modules = [import_module(f"{kinds.__name__}.{name}") for name in names]
    return tuple(drill for module in modules for drill in module.DRILLS)


@cache
def drills_of_level(level: int) -> tuple[Drill, ...]:
    return tuple(drill for drill in load_drills() if drill.level == level)
