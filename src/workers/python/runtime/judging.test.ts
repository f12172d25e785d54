import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { expect, test } from 'vitest';
import { compiledStdlib } from '../../../../vite/compile-stdlib';
import { startInterpreter } from './interpreter';
import { createRunner } from './runner';
import { createJudge } from './judge';

test('works', async () => {
  const stdLibURL = await compiledStdlib();
  const indexURL = fileURLToPath(new URL('../../../../node_modules/pyodide/', import.meta.url));
  console.time('boot');
  const a = await startInterpreter(loadPyodide, { indexURL, stdLibURL }, 256 * 2 ** 20);
  console.timeEnd('boot');
  console.time('boot');
  const b = await startInterpreter(loadPyodide, { indexURL, stdLibURL }, 256 * 2 ** 20);
  console.timeEnd('boot');
  console.log('heap', a.module.HEAPU8.length / 2 ** 20);
  const runner = createRunner(a, 100000);
  const judge = createJudge(b);
  const plan = judge.plan({
    setup: 'import math',
    asserts: [
      'assert f(2) == 4',
      'assert sorted(f(3) for _ in range(2)) == [9, 9]',
      'assert math.isclose(f(1.5), 2.25)',
    ],
    challengeAsserts: ['assert f(10) == 100'],
  });
  console.log(plan);
  runner.begin(plan);
  for (const p of [
    'def f(x): return x * x',
    'def f(x):\n  return x + x',
    'def f(x)',
    'while True: pass',
    'import numpy',
    'def f(x):\n while x > 2: \n  try: 1\n  except BaseException: pass\n return 4',
    'def f(x): return f(x)',
  ]) {
    const { observed, spent } = runner.run(p, 300);
    console.log(
      p,
      spent,
      observed.durationMs,
      observed.kind === 'seen' ? judge.judge(observed.seen, null, 1000) : observed,
    );
  }
  const t = performance.now();
  for (let i = 0; i < 500; i++) {
    const { observed, spent } = runner.run(`def f(x):\n  y = ${i}\n  return x * x`, 300);
    if (observed.kind !== 'seen') throw Error('');
    judge.judge(observed.seen, null, 1000);
  }
  console.log('per program', (performance.now() - t) / 500);
  expect(1).toBe(1);
}, 60000);
