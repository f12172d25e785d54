import { loadPyodide } from 'pyodide';
import { beforeAll, expect, test, vi } from 'vitest';
import { pythonInNode } from '../../../../vite/compile-stdlib';
import { openCourt, type Court } from './court';
import { startInterpreter } from './interpreter';

let court: Court;

// A new Python is a second's work, and machines are slow at times.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  const files = await pythonInNode();
  court = await openCourt(() => startInterpreter(loadPyodide, files, 128 * 2 ** 20));
}, 120_000);

const request = {
  setup: '',
  asserts: ['assert f() == 3'],
  challengeAsserts: [],
  timeLimitMs: 500,
};

test.each([
  ['a global', 'leak = 1', 'leak'],
  ['a built-in', '__builtins__["leak"] = 1', 'leak'],
  ['the real built-ins', 'import builtins\nbuiltins.len = lambda x: 7', 'len([1, 2, 3]) - 2'],
  ['a module attribute', 'import math\nmath.floor = lambda x: 1', '__import__("math").floor(1.5)'],
  ['a class of a module', 'import collections\ncollections.Counter.total = lambda s: 1', 'None'],
  ['an own module', 'import sys\nsys.modules["leak"] = sys', '__import__("leak") and 1'],
  ['the path', 'import sys\nsys.path.append("/tmp")', '"/tmp" in __import__("sys").path and 1'],
  ['a file', 'open("/tmp/leak.txt", "w").write("1")', 'open("/tmp/leak.txt") and 1'],
  ['the random state', 'import random\nrandom.seed(42)', 'None'],
  ['the recursion limit', 'import sys\nsys.setrecursionlimit(50)', 'None'],
  ['the decimal context', 'import decimal\ndecimal.getcontext().prec = 2', 'None'],
])('%s does not outlive its program', async (_, program, probe) => {
  await court.judge(request, program);
  // 3 when the state is as new; `probe` is what would have leaked.
  const fresh = `
def f():
    import collections, decimal, math, random
    fine = [collections.Counter("aab").total() == 3, math.floor(2.5) == 2, len([1, 2]) == 2]
    fine += [str(decimal.Decimal(1) / 3) == "0.3333333333333333333333333333"]
    fine += [random.random() == 0.8444218515250481]
    def deep(n): return 0 if n == 0 else deep(n - 1)
    deep(900)
    try: leaked = ${probe}
    except (NameError, ImportError, OSError): leaked = None
    return 3 if all(fine) and leaked in (None, False, 1) else (fine, leaked)`;
  const { asserts } = await court.judge(request, fresh);
  expect(asserts).toEqual([{ kind: 'pass' }]);
});

test('a name that leaks is seen by its absence', async () => {
  await court.judge(request, 'leak = 3\n__builtins__["leak2"] = 3');
  for (const name of ['leak', 'leak2']) {
    const { asserts } = await court.judge(request, `def f(): return ${name}`);
    expect(asserts[0]).toMatchObject({ kind: 'error', type: 'NameError' });
  }
});

test('only a program that reaches outside Python costs its worker', async () => {
  await court.judge(request, 'def f(): return 3');
  const before = court.runners();
  await court.judge(request, 'import os, json\ndef f(): return 3');
  await court.judge(request, 'while True: pass');
  await court.judge(request, 'class A:\n  def __init__(self): self.x = 3\ndef f(): return A().x');
  expect(court.runners()).toBe(before);
  await court.judge(request, 'import js');
  await court.judge(request, 'def f(): return 3');
  expect(court.runners()).toBe(before + 1);
});

test('a hundred programs that need the heap put back leave it whole', async () => {
  const program = 'class A:\n  def __init__(self, x): self.x = x\ndef f(): return A(3).x';
  for (let index = 0; index < 100; index += 1) {
    const { asserts } = await court.judge(request, program);
    expect(asserts).toEqual([{ kind: 'pass' }]);
  }
});
