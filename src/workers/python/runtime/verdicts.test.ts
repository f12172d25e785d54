import { loadPyodide } from 'pyodide';
import { beforeAll, expect, test, vi } from 'vitest';
import { pythonInNode } from '../../../../vite/compile-stdlib';
import type { AssertVerdict } from '../../../domain/verdict';
import { openCourt, type Court } from './court';
import { startInterpreter } from './interpreter';

let court: Court;

// A new Python is a second's work, and machines are slow at times.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  const files = await pythonInNode();
  court = await openCourt(() => startInterpreter(loadPyodide, files, 128 * 2 ** 20));
}, 120_000);

const square = {
  setup: '',
  asserts: ['assert f(2) == 4', 'assert f(3) == 9'],
  challengeAsserts: ['assert f(10) == 100'],
  timeLimitMs: 400,
};

function task(asserts: string[], setup = '') {
  return { setup, asserts, challengeAsserts: [], timeLimitMs: 1000 };
}

async function kinds(request: typeof square, program: string): Promise<string> {
  const verdict = await court.judge(request, program);
  const short = (each: readonly AssertVerdict[]) => each.map(({ kind }) => kind).join(' ');
  return `${short(verdict.asserts)} | ${short(verdict.challengeAsserts)}`;
}

async function first(request: typeof square, program: string): Promise<AssertVerdict | undefined> {
  return (await court.judge(request, program)).asserts[0];
}

test('each assert is judged by itself, the challenge asserts too', async () => {
  expect(await kinds(square, 'def f(x): return x * x')).toBe('pass pass | pass');
  expect(await kinds(square, 'def f(x): return x + x')).toBe('pass fail | fail');
  const early = 'def f(x):\n  if x == 2: raise ValueError("no")\n  return x * x';
  expect(await kinds(square, early)).toBe('error pass | pass');
});

test('a failed comparison tells what came and what should have', async () => {
  expect((await court.judge(square, 'def f(x): return x + x')).asserts[1]).toEqual({
    kind: 'fail',
    actual: '6',
    expected: '9',
  });
  const swapped = task(['assert [1, 2] == f()']);
  const fail = { kind: 'fail', actual: "{'a': 1}", expected: '[1, 2]' };
  expect(await first(swapped, 'def f(): return {"a": 1}')).toEqual(fail);
  expect(await first(task(['assert f()']), 'def f(): return 0')).toEqual({
    kind: 'fail',
    actual: null,
    expected: null,
  });
  const long = await first(square, 'def f(x): return "a" * 1000');
  expect(long?.kind === 'fail' && long.actual).toMatch(/^'a{298}…$/);
});

test('an error tells type, message and the line of the program', async () => {
  const program = 'def g(x):\n    return 1 // (x - x)\n\ndef f(x):\n    return g(x)';
  expect(await first(square, program)).toEqual({
    kind: 'error',
    type: 'ZeroDivisionError',
    message: 'division by zero',
    line: 2,
  });
  expect(await first(square, 'g = 1')).toEqual({
    kind: 'error',
    type: 'NameError',
    message: "name 'f' is not defined",
    line: null,
  });
});

test('a fault of the program itself stands at every assert', async () => {
  expect(await kinds(square, 'x = 1\nraise ValueError')).toBe('error error | error');
  expect(await first(square, 'def f(x):\n  return (')).toEqual({
    kind: 'syntax-error',
    message: "'(' was never closed",
    line: 2,
  });
  expect(await first(square, '\nimport numpy as np')).toEqual({
    kind: 'unsupported-import',
    module: 'numpy',
    line: 2,
  });
  expect(await first(square, 'from math import nothing')).toMatchObject({ type: 'ImportError' });
});

test.each([
  ['a loop', 'while True: pass', 'timeout timeout | timeout'],
  ['a loop in an assert', 'def f(x):\n  while x > 2: pass\n  return 4', 'pass timeout | timeout'],
  [
    'a loop that catches everything',
    'def f(x):\n  while x > 2:\n    try: x += 1\n    except BaseException: pass\n  return 4',
    'pass timeout | timeout',
  ],
  [
    'a loop in finally',
    'while True:\n  try: pass\n  finally: continue',
    'timeout timeout | timeout',
  ],
  ['a sleep', 'import time\ntime.sleep(60)', 'timeout timeout | timeout'],
  ['an endless generator', 'def f(x):\n  while True: yield x', 'timeout timeout | timeout'],
])('the time limit ends %s', async (_, program, expected) => {
  const before = performance.now();
  expect(await kinds(square, program)).toBe(expected);
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('challenge asserts have a time of their own', async () => {
  const slow = 'def f(x):\n  while x == 3: pass\n  return x * x';
  expect(await kinds(square, slow)).toBe('pass timeout | pass');
});

test('a program that takes all memory gets the memory verdict', async () => {
  const bomb = 'def f(x):\n  a = [0]\n  while x > 2: a += a\n  return 4';
  expect(await kinds(square, bomb)).toBe('pass memory | memory');
  expect(await first(square, 'a = bytearray(10 ** 9)')).toEqual({ kind: 'memory', line: 1 });
});

test('recursion is an error of the program, not the end of Python', async () => {
  expect(await first(square, 'def f(x): return f(x)')).toMatchObject({ type: 'RecursionError' });
  const cached =
    'from functools import lru_cache\n@lru_cache(None)\ndef f(n): return 0 if n == 0 else f(n-1) + 1';
  const deep = task(['assert f(900) == 900']);
  expect(await first(deep, cached)).toEqual({ kind: 'pass' });
  const deeper = `import sys\nsys.setrecursionlimit(10**6)\n${cached}`;
  expect(await first(task(['assert f(20000) == 20000']), deeper)).toEqual({ kind: 'pass' });
});

test('printing is kept, and too much of it is a verdict', async () => {
  const verdict = await court.judge(square, 'print("é", 1)\ndef f(x): return x * x');
  expect(verdict.output).toBe('é 1\n');
  const flood = 'def f(x):\n  while x > 2: print("x" * 999)\n  return 4';
  expect(await kinds({ ...square, timeLimitMs: 3000 }, flood)).toBe(
    'pass output-flood | output-flood',
  );
  const stubborn = 'while True:\n  try: print("x" * 999)\n  except BaseException: break';
  expect(await first(square, stubborn)).toEqual({ kind: 'output-flood', limitCharacters: 100_000 });
});

test('there is no standard input', async () => {
  expect(await first(square, 'input()')).toMatchObject({ type: 'EOFError', line: 1 });
});

test('the setup runs after the program and before the asserts', async () => {
  const setup = 'import math\nroot = Node(f(2))\ndef near(a, b): return abs(a - b) < 1e-6';
  const asserts = ['assert root.value == 4', 'assert near(f(3), math.floor(9.5))'];
  const program = 'class Node:\n  def __init__(self, v): self.value = v\ndef f(x): return x * x';
  expect(await kinds(task(asserts, setup), program)).toBe('pass pass | ');
  expect(await first(task(asserts, setup), 'def f(x): return x')).toMatchObject({
    type: 'NameError',
    line: null,
  });
});

test.each([
  ['tuples', 'f()', '(1, (2.5, "a"))', 'return (1, (2.5, "a"))'],
  ['sets', 'set(f())', '{1, 2}', 'return [2, 1, 2]'],
  ['a float near', 'abs(f() - 0.3)', '0.1 + 0.2 - 0.3', 'return 0.6 - 0.1 - 0.2 + 5.6e-17'],
  ['nested dicts', 'f()', '{"a": [1, {2: None}]}', 'return {"a": [1, {2: None}]}'],
  ['a counter', 'f()', '{"a": 2}', 'import collections\n  return collections.Counter("aa")'],
  [
    'a named tuple',
    'f()',
    '(1, 2)',
    'import collections as c\n  return c.namedtuple("P", "x y")(1, 2)',
  ],
  ['a generator', 'list(f())', '[0, 1]', 'return (i for i in range(2))'],
  ['a map', 'list(f())', '["0", "1"]', 'return map(str, range(2))'],
  ['views', 'sorted(f())', '["a"]', 'return {"a": 1}.keys()'],
  ['a range', 'f()', 'range(3)', 'return range(3)'],
  ['fractions', 'f()', '0.5', 'import fractions\n  return fractions.Fraction(1, 2)'],
  ['big integers', 'f()', '2 ** 100', 'return 2 ** 100'],
  ['a surrogate', 'f()', '"\\ud800é"', 'return chr(0xd800) + "é"'],
])('%s are compared as Python compares them', async (_, left, right, body) => {
  const assert = left.startsWith('abs') ? `assert ${left} < 1e-6` : `assert ${left} == ${right}`;
  expect(await first(task([assert]), `def f():\n  ${body}`)).toEqual({ kind: 'pass' });
});

test.each([
  ['None', 'assert f() is None', 'def f(): pass'],
  ['a class with methods', 'assert Stack().push(1).peek() == 1', STACK()],
  ["a class's own equality", 'assert Stack() == Stack()', STACK()],
  ["a class's own length", 'assert len(Stack().push(2)) == 1', STACK()],
  ['all over a range', 'assert all(f(i) == i * i for i in range(4))', 'def f(i): return i * i'],
  [
    'both sides of the program',
    'assert f(f(2)) == g(16)',
    'def f(x): return x * x\ndef g(x): return x',
  ],
  ['a chain', 'assert 0 < f(3) < 10', 'def f(x): return x * x'],
  ['not in', 'assert 3 not in f()', 'def f(): return {1, 2}'],
  ['and', 'assert f(1) == 1 and not f(0)', 'def f(x): return x'],
  ['a lambda argument', 'assert f(lambda x: x + 1) == 2', 'def f(g): return g(1)'],
  ['a built-in name', 'assert sum(10, 15) == 25', 'def sum(a, b): return a + b'],
  ['a module without import', 'assert math.isclose(f(), 0.3)', 'def f(): return 0.1 + 0.2'],
  ['a callable', 'assert callable(f)', 'def f(): pass'],
  ['a message', 'assert f() == 1, "no"', 'def f(): return 1'],
  ['a check of its own', 'check(f)', 'def f(x): return x * x\ndef check(f):\n  assert f(2) == 4'],
])('an assert may use %s', async (_, assert, program) => {
  expect(await first(task([assert]), program)).toEqual({ kind: 'pass' });
});

function STACK(): string {
  return `class Stack:
  def __init__(self): self.items = []
  def push(self, x):
    self.items.append(x)
    return self
  def peek(self): return self.items[-1]
  def __len__(self): return len(self.items)
  def __eq__(self, other): return self.items == other.items`;
}

test("HumanEval's check function judges the program it is given", async () => {
  const setup = 'def check(candidate):\n  assert candidate(2) == 4\n  assert candidate(3) == 9';
  const request = task(['assert check(f) is None'], setup);
  expect(await first(request, 'def f(x): return x * x')).toEqual({ kind: 'pass' });
  expect(await first(request, 'def f(x): return x + x')).toMatchObject({ kind: 'fail' });
});

test('an assert that is no Python is a syntax error of its own', async () => {
  const request = task(['assert f(', 'assert f() == 1']);
  expect(await kinds(request, 'def f(): return 1')).toBe('syntax-error pass | ');
});
