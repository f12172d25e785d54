import { loadPyodide } from 'pyodide';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pythonInNode } from '../../../../vite/compile-stdlib';
import type { Trace } from '../../../domain/predict/trace';
import { openCourt, type Court } from './court';
import { startInterpreter } from './interpreter';

let court: Court;

// A new Python is a second's work, and every trace takes one.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  const files = await pythonInNode();
  court = await openCourt(() => startInterpreter(loadPyodide, files, 128 * 2 ** 20));
}, 120_000);

function trace(program: string, call: string, timeLimitMs = 1000): Promise<Trace> {
  return court.trace({ program, call, timeLimitMs });
}

/** Each step as `event line depth: changes -> value`. */
function told({ steps }: Trace): string[] {
  return steps.map(({ event, line, depth, changes, value }) => {
    const set = changes.map((change) => change.join('=')).join(' ');
    return `${event} ${line} ${depth}: ${set}${value === null ? '' : ` -> ${value}`}`;
  });
}

test('a loop is told line by line, with what each line changed', async () => {
  const program =
    'def total(numbers):\n  sum = 0\n  for each in numbers:\n    sum += each\n  return sum';
  const found = await trace(program, 'total([1, 2])');
  expect(told(found)).toEqual([
    'call 1 1: numbers=[1, 2]',
    'line 2 1: ',
    'line 3 1: sum=0',
    'line 4 1: each=1',
    'line 3 1: sum=1',
    'line 4 1: each=2',
    'line 3 1: sum=3',
    'line 5 1: ',
    'return 5 1:  -> 3',
  ]);
  expect(found).toMatchObject({
    complete: true,
    trusted: true,
    outcome: { kind: 'value', text: '3' },
  });
});

test('recursion shows its depth, each call with variables of its own', async () => {
  const program = 'def fact(n):\n  if n == 0: return 1\n  return n * fact(n - 1)';
  const { steps } = await trace(program, 'fact(3)');
  const calls = steps.filter(({ event }) => event === 'call');
  expect(calls.map(({ depth, frame, changes }) => [depth, frame, changes[0]])).toEqual(
    [3, 2, 1, 0].map((n, index) => [index + 1, index, ['n', String(n)]]),
  );
  const returns = steps.filter(({ event }) => event === 'return');
  expect(returns.map(({ value }) => value)).toEqual(['1', '1', '2', '6']);
});

test('a program that raises ends with its exception', async () => {
  const program = 'def f(x):\n  return inner(x)\ndef inner(x):\n  return 1 // x';
  const found = await trace(program, 'f(0)');
  expect(told(found).slice(-2)).toEqual([
    'raise 4 2:  -> ZeroDivisionError: division by zero',
    'raise 2 1:  -> ZeroDivisionError: division by zero',
  ]);
  expect(found.outcome).toMatchObject({
    kind: 'none',
    why: expect.stringContaining('raises ZeroDivisionError') as string,
  });
});

test('an exception that is caught ends nothing', async () => {
  const program =
    'def f():\n  try:\n    raise KeyError\n  except KeyError:\n    pass\n  return None';
  const found = await trace(program, 'f()');
  expect(told(found).slice(-1)).toEqual(['return 6 1:  -> None']);
});

test('a generator gives its values and then ends', async () => {
  const found = await trace('def g():\n  yield 1\n  yield 2\ndef f(): return list(g())', 'f()');
  const given = found.steps.filter(({ event }) => event === 'return');
  expect(given.map(({ value }) => value)).toEqual(['1', '2', '[1, 2]']);
});

test('objects are shown without being asked, long values are cut', async () => {
  const program = `class Link:
  def __init__(self, value): self.value = value
  def __repr__(self): raise SystemExit
def f():
  link, many, pair, none = Link(3), list(range(99)), (1,), set()
  return 0`;
  const { steps } = await trace(program, 'f()');
  const values = new Map(
    steps.flatMap(({ function: name, changes }) => (name === 'f' ? changes : [])),
  );
  expect(values.get('link')).toBe('Link(value=3)');
  expect(values.get('many')).toMatch(/^\[0, 1, .*19, …\]$/);
  expect(values.get('pair')).toBe('(1,)');
  expect(values.get('none')).toBe('set()');
});

test('a long run is recorded from its beginning, and says that it is not all', async () => {
  const found = await trace('def f():\n  n = 0\n  while n < 9000: n += 1\n  return n', 'f()', 5000);
  expect(found.steps.length).toBe(1000);
  expect(found.complete).toBe(false);
  expect(found.outcome).toEqual({ kind: 'value', text: '9000' });
});

test('an endless loop ends at the time limit', async () => {
  const found = await trace('def f():\n  while True: pass', 'f()', 300);
  expect(found.complete).toBe(false);
  expect(found.outcome).toMatchObject({ kind: 'none' });
});

test('a syntax error leaves nothing to step through', async () => {
  const found = await trace('def f(:', 'f()');
  expect(found.steps).toEqual([]);
  expect(found.outcome).toMatchObject({ kind: 'none' });
});

describe('a program that could change what is recorded', () => {
  test.each([
    ['switches the recording off', 'import sys\ndef f():\n  sys.settrace(None)\n  return 3'],
    [
      'writes into the record',
      'import gc\ndef f():\n  for o in gc.get_objects():\n    if type(o).__name__ == "Recorder":\n      o.steps.clear()\n  return 3',
    ],
    [
      'goes up the frames',
      'import sys\ndef f():\n  sys._getframe(1).f_locals["self"].steps = []\n  return 3',
    ],
  ])('is not trusted: it %s', async (_, program) => {
    expect((await trace(program, 'f()')).trusted).toBe(false);
  });

  test('leaves the next one as it would have been', async () => {
    await trace('import sys\ndef f():\n  sys.settrace(lambda *a: 1 / 0)\n  return 3', 'f()');
    const request = { setup: '', asserts: ['assert f() == 3'], challengeAsserts: [] };
    const verdict = await court.judge({ ...request, timeLimitMs: 500 }, 'def f(): return 3');
    expect(verdict.asserts).toEqual([{ kind: 'pass' }]);
  });
});

describe('answers', () => {
  test.each([
    ['[1, 2]', '[1, 2]', 'exact'],
    ["'a'", '"a"', 'same'],
    ['[1, 2]', ' [1,2] ', 'same'],
    ['1.0', '1', 'other-number'],
    ['[1, (2.0,)]', '[1, (2,)]', 'other-number'],
    ["{'a': 1}", "{'a': 1.0}", 'other-number'],
    ['{1, 2}', '{2, 1}', 'same'],
    ['(1, 2)', '[1, 2]', 'different'],
    ['1', 'True', 'different'],
    ['{1}', '{True}', 'different'],
    ['None', 'none', 'no-literal'],
    ['3', '1 + 2', 'no-literal'],
    ['3', '', 'no-literal'],
    ['3', '['.repeat(300), 'no-literal'],
    ['3', '__import__("js")', 'no-literal'],
  ])('to %s, %s is %s', async (value, answer, comparison) => {
    expect(await court.compare({ value, answers: [answer] })).toEqual({
      readable: true,
      comparisons: [comparison],
    });
  });

  test.each(['<object>', 'Counter({1: 2})', 'nan', '[1, 2…'])(
    '%s stands for no value',
    async (value) => {
      expect((await court.compare({ value, answers: [] }))?.readable).toBe(false);
    },
  );
});
