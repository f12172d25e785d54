import { loadPyodide } from 'pyodide';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pythonInNode } from '../../../../vite/compile-stdlib';
import { isTrivial, type Inspection } from '../../../domain/trivial';
import { openCourt, type Court } from './court';
import { startInterpreter } from './interpreter';

let court: Court;

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  const files = await pythonInNode();
  court = await openCourt(() => startInterpreter(loadPyodide, files, 128 * 2 ** 20));
}, 120_000);

const fibonacci = {
  setup: '',
  asserts: ['assert fib(10) == 55', 'assert fib(20) == 6765', 'assert fib(1) == 1'],
  reference: 'def fib(n):\n  a, b = 0, 1\n  for _ in range(n):\n    a, b = b, a + b\n  return a',
  timeLimitMs: 1000,
};

async function inspect(
  program: string,
  change: Partial<typeof fibonacci> = {},
): Promise<Inspection> {
  const [inspection] =
    (await court.inspect({ ...fibonacci, ...change, programs: [program] })) ?? [];
  if (!inspection) throw new Error('There is no inspection.');
  return inspection;
}

function kinds({ signs }: Inspection): string {
  return signs.map(({ kind, line }) => `${kind} ${line}`).join(', ');
}

test('an honest program shows no sign and agrees with the reference on fresh inputs', async () => {
  const honest = 'def fib(n):\n  if n < 2: return n\n  return fib(n - 1) + fib(n - 2)';
  const inspection = await inspect(honest);
  expect(inspection.signs).toEqual([]);
  expect(inspection.fresh?.tried).toBeGreaterThanOrEqual(6);
  expect(inspection.fresh?.agreed).toBe(inspection.fresh?.tried);
  expect(isTrivial(inspection)).toBe(false);
});

test.each([
  [
    'asserted values behind comparisons',
    'def fib(n):\n  if n == 10:\n    return 55\n  if n == 20:\n    return 6765\n  return 1',
    'hard-coded 3, hard-coded 5, dispatch 2, dispatch 4',
  ],
  ['a table of them', 'def fib(n):\n  return {10: 55, 20: 6765, 1: 1}[n]', 'dispatch 2'],
  [
    'a match of them',
    'def fib(n):\n  match n:\n    case 10: return 55\n    case 20: return 6765\n  return 1',
    'hard-coded 3, hard-coded 4, dispatch 3, dispatch 4',
  ],
  ['one line of them', 'fib = lambda n: 55 if n == 10 else 6765 if n == 20 else 1', ''],
])('%s', async (_, program, expected) => {
  const inspection = await inspect(program);
  const found = kinds(inspection).split(', ').sort().join(', ');
  if (expected !== '') expect(found).toBe(expected.split(', ').sort().join(', '));
  else expect(found).toContain('hard-coded 1');
  expect(isTrivial(inspection)).toBe(true);
  expect(inspection.fresh?.difference?.call).toMatch(/^fib\(/);
});

describe('a constant', () => {
  const asserts = ['assert is_odd(3) == True', 'assert is_odd(7) == True'];
  const always = 'def is_odd(n):\n  return True';

  test('is flagged where fresh inputs differ', async () => {
    const reference = 'def is_odd(n):\n  return n % 2 == 1';
    const inspection = await inspect(always, { asserts, reference });
    expect(kinds(inspection)).toBe('constant-return 2');
    expect(isTrivial(inspection)).toBe(true);
  });

  test('is not where the reference is constant too', async () => {
    const inspection = await inspect(always, { asserts, reference: always });
    expect(inspection.signs).toHaveLength(1);
    expect(isTrivial(inspection)).toBe(false);
  });
});

test('base cases and small values are no sign', async () => {
  const honest =
    'def fib(n):\n  if n == 1: return 1\n  if n == 0: return 0\n  return fib(n-1) + fib(n-2)';
  expect((await inspect(honest)).signs).toEqual([]);
});

test('floats of the reference are compared nearly, inputs it refuses are left out', async () => {
  const inspection = await inspect('def root(x):\n  return x ** 0.5', {
    asserts: ['assert root(4.0) == 2.0', 'assert sorted([root(9.0)]) == [3.0]'],
    reference:
      'import math\ndef root(x):\n  if x > 11: raise ValueError\n  return math.sqrt(x) * (1 + 1e-13)',
  });
  expect(inspection.fresh?.tried).toBeGreaterThanOrEqual(3);
  expect(inspection.fresh?.agreed).toBeGreaterThanOrEqual(3);
});

test('a program that cannot be parsed has no signs', async () => {
  expect((await inspect('def fib(n')).signs).toEqual([]);
});

describe('approx', () => {
  const judge = async (program: string, assert = 'assert answer == approx(200.0, 0.01)') => {
    const task = { setup: '', asserts: [assert], challengeAsserts: [], timeLimitMs: 1000 };
    return (await court.judge(task, program)).asserts[0];
  };

  test.each([
    ['answer = 198', 'pass'],
    ['answer = 202.0', 'pass'],
    ['answer = 197.9', 'fail'],
    ['answer = True', 'fail'],
    ['answer = "200"', 'fail'],
    ['answer = [200.0]', 'fail'],
    ['answer = float("nan")', 'fail'],
    ['from fractions import Fraction\nanswer = Fraction(401, 2)', 'pass'],
    ['result = 200', 'error'],
    ['approx = None\nanswer = 5', 'fail'],
    ['class A:\n  def __eq__(self, o): return True\nanswer = A()', 'tampering'],
  ])('%s: %s', async (program, expected) => {
    expect((await judge(program))?.kind).toBe(expected);
  });

  test('tells what came and what should have', async () => {
    expect(await judge('answer = 1.5')).toEqual({
      kind: 'fail',
      actual: '1.5',
      expected: '200 within 1%',
    });
  });

  test('is a name like any other for a task that defines it', async () => {
    expect(await judge('def approx(x): return round(x)', 'assert approx(2.4) == 2')).toEqual({
      kind: 'pass',
    });
  });
});
