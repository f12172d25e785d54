"""Every problem of every module of this folder, in a fixed order."""

from collections.abc import Collection
from importlib import import_module
from pkgutil import iter_modules

from training.corpus import word_problems
from training.corpus.word_problems.problem import Problem


def load_problems(only: Collection[str] = ()) -> tuple[Problem, ...]:
    """Concatenates the modules' `PROBLEMS`, modules sorted by name; all unless some are named."""
    names = sorted(module.name for module in iter_modules(word_problems.__path__))
    chosen = [name for name in names if (not only or name in only) and name != "check"]
    modules = [import_module(f"{word_problems.__name__}.{name}") for name in chosen]
    return tuple(each for module in modules for each in getattr(module, "PROBLEMS", ()))
