import { loadPyodide } from 'pyodide';
import { beforeAll, expect, test, vi } from 'vitest';
import { pythonInNode } from '../../../../vite/compile-stdlib';
import { openCourt, type Court } from './court';
import { startInterpreter } from './interpreter';

// Every program here tries to pass without knowing the answer. None may.

let court: Court;

// A new Python is a second's work, and machines are slow at times.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  const files = await pythonInNode();
  court = await openCourt(() => startInterpreter(loadPyodide, files, 128 * 2 ** 20));
}, 120_000);

const request = {
  setup: 'def check(candidate):\n  assert candidate(2) == 7731\n  assert candidate(3) > 100',
  asserts: [
    'assert f(2) == 7731',
    'assert abs(f(3) - 9.25) < 1e-6',
    'assert f(4) == g(4) == [8128]',
    // These must be done beside the program, where what is expected can be seen.
    'assert check(f) is None',
    'assert f(2) is int("7731")',
    'assert [y for x in [2] if (y := f(x)) == 7731]',
    'if f(2) != 7731: raise AssertionError',
  ],
  challengeAsserts: ['assert sorted(f(5)) == [28657]'],
  timeLimitMs: 300,
};

const LIAR = `class Liar:
  def __eq__(self, other): return True
  def __ne__(self, other): return False
  def __sub__(self, other): return 0.0
  def __rsub__(self, other): return 0.0
  def __abs__(self): return 0.0
  def __lt__(self, other): return True
  def __gt__(self, other): return True
  def __le__(self, other): return True
  def __ge__(self, other): return True
  def __hash__(self): return 0
  def __iter__(self): return iter([Liar()])
  def __bool__(self): return True
  def __float__(self): return 9.25
  def __instancecheck__(self, other): return True
`;

const probes: [string, string][] = [
  ['an __eq__ that is always true', `${LIAR}\ndef f(x): return Liar()\ng = f`],
  [
    'an int that is equal to everything',
    'class Int(int):\n  def __eq__(self, o): return True\n  def __sub__(self, o): return self\n  def __abs__(self): return 0\n  __hash__ = int.__hash__\ndef f(x): return Int(0)\ng = f',
  ],
  [
    'a list of liars',
    `${LIAR}\nclass L(list):\n  def __eq__(self, o): return True\n  __hash__ = None\ndef f(x): return L([Liar()])\ng = f`,
  ],
  [
    'a metaclass that lies',
    'class M(type):\n  def __eq__(c, o): return True\n  def __instancecheck__(c, o): return True\n  __hash__ = type.__hash__\nclass A(metaclass=M): pass\ndef f(x): return A\ng = f',
  ],
  [
    'a __class__ that lies',
    'class A:\n  @property\n  def __class__(self): return int\n  def __eq__(self, o): return True\ndef f(x): return A()\ng = f',
  ],
  [
    'a __reduce__ that lies',
    'class A:\n  def __reduce_ex__(self, p): return (eval, ("7731",))\ndef f(x): return A()\ng = f',
  ],
  [
    'patched built-ins',
    'import builtins\nfor n in ("abs", "sorted", "isinstance", "type", "bool", "repr", "eval", "exec", "compile", "len", "zip", "object", "all"):\n  setattr(builtins, n, lambda *a, **k: True)\ndef f(x): return 0\ng = f',
  ],
  [
    'patched __builtins__',
    '__builtins__["abs"] = lambda x: 0\n__builtins__["sorted"] = lambda x: [28657]\ndef f(x): return 0\ng = f',
  ],
  [
    'own names for built-ins',
    'def abs(x): return 0\ndef sorted(x): return [28657]\ndef f(x): return 0\ng = f',
  ],
  [
    'the operators replaced',
    'import operator\noperator.eq = operator.lt = lambda a, b: True\ndef f(x): return 0\ng = f',
  ],
  [
    'AssertionError swallowed',
    'import builtins\nclass A(BaseException): pass\nbuiltins.AssertionError = A\n__builtins__["AssertionError"] = A\ndef f(x): return 0\ng = f',
  ],
  [
    'the answer sought in the frames',
    `import sys\ndef look():\n  frame, found = sys._getframe(), []\n  while frame:\n    found += frame.f_code.co_consts\n    for v in [*frame.f_locals.values(), *frame.f_globals.values()]:\n      found.append(v)\n    frame = frame.f_back\n  return [v for v in found if type(v) in (int, float) and v > 100]\ndef f(x): return (look() or [0])[0]\ng = f`,
  ],
  [
    'the harness changed through the frames',
    'import sys\ndef f(x):\n  frame = sys._getframe()\n  while frame:\n    for names in (frame.f_globals, frame.f_locals):\n      for name in list(names):\n        if callable(names.get(name)) and name not in ("f", "g"):\n          try: names[name] = lambda *a, **k: {"kind": "pass"}\n          except Exception: pass\n    frame = frame.f_back\n  return 0\ng = f',
  ],
  [
    'the record changed through self',
    'import sys\ndef f(x):\n  frame = sys._getframe()\n  while frame:\n    me = frame.f_locals.get("self")\n    if me is not None and hasattr(me, "seen"):\n      me.seen = ([("truth", True)] * 3, [("truth", True)])\n      me.parts = ([], [])\n    frame = frame.f_back\n  return 0\ng = f',
  ],
  [
    'the record found by gc',
    'import gc\ndef f(x):\n  for o in gc.get_objects():\n    if type(o).__name__ == "Run":\n      o.seen = ([{"kind": "pass"}] * 3, [{"kind": "pass"}])\n      o.tell = lambda: ""\n      type(o).tell = lambda self: "forged"\n  return 0\ng = f',
  ],
  [
    'truth told in place of values',
    'import gc\nfor o in gc.get_objects():\n  if type(o).__name__ == "Run":\n    type(o).probe = lambda self, check: ("truth", True)\n    type(o).look = lambda self, check: ("truth", True)\ndef f(x): return 0\ng = f',
  ],
  [
    'the pack replaced',
    'import gc\nfor o in gc.get_objects():\n  if type(o) is dict and o.get("PLAIN") == b"p":\n    o["pack"] = lambda v: b"p" + b"N"\ndef f(x): return 0\ng = f',
  ],
  [
    'modules replaced',
    'import sys\nclass Fake:\n  def __getattr__(self, n): return lambda *a, **k: True\nfor n in list(sys.modules): sys.modules[n] = Fake()\ndef f(x): return 0\ng = f',
  ],
  [
    'json and marshal replaced',
    'import json, marshal\njson.dumps = lambda *a: "{}"\nmarshal.dumps = lambda *a, **k: b"N"\ndef f(x): return 0\ng = f',
  ],
  [
    'an import hook',
    'import sys\nclass Hook:\n  def find_spec(self, *a): return None\nsys.meta_path[:] = [Hook()]\nimport js\ndef f(x): return 0\ng = f',
  ],
  ['sys.exit', 'import sys\nsys.exit(0)'],
  ['SystemExit', 'raise SystemExit'],
  ['SystemExit in an assert', 'def f(x): raise SystemExit(0)\ng = f'],
  ['os._exit', 'import os\nos._exit(0)'],
  ['posix._exit', 'import posix\nposix._exit(0)'],
  ['a KeyboardInterrupt of its own', 'def f(x): raise KeyboardInterrupt\ng = f'],
  ['a GeneratorExit', 'def f(x): raise GeneratorExit\ng = f'],
  ['an AssertionError', 'def f(x): raise AssertionError\ng = f'],
  ['atexit', 'import atexit\natexit.register(print, "PASS")\ndef f(x): return 0\ng = f'],
  [
    'threads',
    'import threading\nthreading.Thread(target=print).start()\ndef f(x): return 0\ng = f',
  ],
  ['ctypes', 'import ctypes\nctypes.pythonapi\ndef f(x): return 0\ng = f'],
  ['_ctypes', 'import _ctypes\ndef f(x): return 0\ng = f'],
  ['js', 'import js\njs.postMessage("PASS")\ndef f(x): return 0\ng = f'],
  ['js by name', 'm = __import__("j" + "s")\ndef f(x): return 0\ng = f'],
  ['pyodide_js', 'import pyodide_js\ndef f(x): return 0\ng = f'],
  ['pyodide.code', 'from pyodide.code import run_js\nrun_js("1")\ndef f(x): return 0\ng = f'],
  ['_pyodide_core', 'import _pyodide_core\ndef f(x): return 0\ng = f'],
  [
    'js sought among the objects',
    'import gc, sys\nfor o in gc.get_objects():\n  n = type(o).__name__\n  if n == "JsProxy" or "Js" in n:\n    try: o.constructor.constructor("return 1")()\n    except BaseException: pass\ndef f(x): return 0\ng = f',
  ],
  [
    'js from the importer',
    'import importlib.machinery, sys, _imp\nspec = importlib.machinery.ModuleSpec("_pyodide_core", None)\nm = _imp.create_builtin(spec)\ndef f(x): return 0\ng = f',
  ],
  [
    'a trace function',
    'import sys\ndef t(frame, event, arg):\n  frame.f_globals["True"] = 1\n  return t\nsys.settrace(t)\nsys.setprofile(t)\ndef f(x): return 0\ng = f',
  ],
  [
    'output that looks like a verdict',
    'print(\'{"asserts": [{"kind": "pass"}]}\')\ndef f(x): return 0\ng = f',
  ],
  [
    'the subclasses of object',
    'for c in ().__class__.__base__.__subclasses__():\n  try: c.__eq__ = lambda a, b: True\n  except TypeError: pass\ndef f(x): return 0\ng = f',
  ],
  [
    'the type dictionaries',
    'import gc\nfor t in (int, float, list, str):\n  for d in gc.get_referents(t.__dict__):\n    if type(d) is dict:\n      d["__eq__"] = lambda a, b: True\ndef f(x): return 0\ng = f',
  ],
  [
    'signal handlers',
    'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass',
  ],
  ['a generator that watches', 'def f(x):\n  yield from iter(lambda: 0, 1)\ng = f'],
  ['nan', 'def f(x): return float("nan")\ng = f'],
];

test.each(probes)('%s forges nothing', async (_, program) => {
  const { asserts, challengeAsserts } = await court.judge(request, program);
  for (const verdict of [...asserts, ...challengeAsserts]) expect(verdict.kind).not.toBe('pass');
});

test('what is told to be tampering is called so', async () => {
  for (const program of [`${LIAR}\ndef f(x): return Liar()`, 'import js', 'import pyodide_js']) {
    const { asserts } = await court.judge(request, program);
    expect(asserts[0]?.kind).toBe('tampering');
  }
});

test('an honest program passes after all of them', async () => {
  const honest = 'def f(x): return {2: 7731, 3: 109.25, 4: [8128], 5: [28657]}[x]\ng = f';
  const { asserts, challengeAsserts } = await court.judge(request, honest);
  const kinds = [...asserts, ...challengeAsserts].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'pass')).toHaveLength(6);
  expect(asserts[1]).toEqual({ kind: 'fail', actual: '100.0', expected: '1e-06' });
});
