"""Puts our own modules in place; the value of this file is `install`."""

import json
import sys
import types


def install(sources: str):
    """From a JSON object of module sources, in order, to a getter of what they define."""
    modules = {}
    for name, source in json.loads(sources).items():
        modules[name] = sys.modules[name] = module = types.ModuleType(name)
        # A copy: a program that changes the built-ins must not change ours.
        module.__dict__["__builtins__"] = dict(vars(sys.modules["builtins"]))
        exec(compile(source, f"<{name}>", "exec", dont_inherit=True), module.__dict__)
    modules["settle"].settle()
    for name in modules:
        del sys.modules[name]
    return lambda name, member: getattr(modules[name], member)


install
