import { expect, test } from 'vitest';
import type { RunSample } from '../run-file/run-file';
import { compareRuns } from './compare-runs';
import { summarise } from './summarise';
import { tallySamples } from './task-tally';

const base: RunSample = {
  taskId: 'pack/1',
  sample: 0,
  seed: 1,
  solution: 'def f(x):\n    return x',
  raw: '',
  passed: false,
  asserts: [],
  challengeAsserts: [],
  errorClass: 'wrong-answer',
  inspection: null,
  tokens: 1,
  stop: 'stop-string',
  meanLogProbability: null,
  judgeMs: 1,
};

function samples(taskId: string, marks: string): RunSample[] {
  return Array.from(marks, (mark, sample) => {
    const passed = mark === '+';
    return { ...base, taskId, sample, passed, errorClass: passed ? null : 'wrong-answer' };
  });
}

const tagsOf = (id: string) => (id === 'pack/1' ? ['strings', 'easy'] : ['strings']);
const noReference = () => null;

test('the paper’s two measures, pass@k and the errors come out per tag and whole', () => {
  const run = [...samples('pack/1', '++--'), ...samples('pack/2', '----')];
  const { whole, perTag } = summarise(tallySamples(run, noReference), tagsOf);
  expect(whole).toMatchObject({ tasks: 2, samples: 8, solvedTasks: 1 });
  expect(whole.solvedByAny?.value).toBe(0.5);
  expect(whole.solvingSamples?.value).toBe(0.25);
  expect(whole.passAt[0]).toMatchObject({ k: 1, tasks: 2, estimate: { value: 0.25 } });
  expect(whole.passAt[1]).toMatchObject({ k: 5, tasks: 0, estimate: null });
  const wrong = whole.errors.find(({ errorClass }) => errorClass === 'wrong-answer');
  expect(wrong).toMatchObject({ samples: 6, share: { value: 0.75 } });
  expect([...perTag.keys()]).toEqual(['easy', 'strings']);
  expect(perTag.get('easy')?.solvedByAny?.value).toBe(1);
});

test('solutions that fail a challenge assert, and trivial ones, are counted among the solving', () => {
  const fail = { kind: 'fail', actual: '1', expected: '2' } as const;
  const sign = { kind: 'constant-return', line: 1, value: '1' } as const;
  const run: RunSample[] = [
    { ...base, passed: true, errorClass: null, challengeAsserts: [{ kind: 'pass' }] },
    { ...base, passed: true, errorClass: null, challengeAsserts: [fail] },
    { ...base, challengeAsserts: [fail] },
    { ...base, passed: true, errorClass: null, inspection: { signs: [sign], fresh: null } },
  ];
  const { whole } = summarise(tallySamples(run, noReference), () => []);
  expect(whole).toMatchObject({ challenged: 2, challengeFailed: { value: 0.5 } });
  expect(whole).toMatchObject({ inspected: 1, trivial: { value: 1 } });
});

test('BLEU is averaged over the samples that solve and over those that do not', () => {
  const run = [...samples('pack/1', '+-')];
  const { whole } = summarise(
    tallySamples(run, () => base.solution),
    () => [],
  );
  expect(whole.bleuSolving).toBeCloseTo(1, 12);
  expect(whole.bleuFailing).toBeCloseTo(1, 12);
});

test('an empty run has no shares, and no error', () => {
  const { whole } = summarise([], () => []);
  expect(whole).toMatchObject({ tasks: 0, solvedByAny: null, challengeFailed: null });
});

test('two runs are compared on the tasks that both have', () => {
  const first = [...samples('a', '--'), ...samples('b', '+-'), ...samples('c', '--')];
  const second = [...samples('a', '++'), ...samples('b', '++'), ...samples('d', '++')];
  const comparison = compareRuns(
    tallySamples(first, noReference),
    tallySamples(second, noReference),
  );
  expect(comparison).toMatchObject({
    tasks: 2,
    solvedByBoth: ['b'],
    onlyFirst: [],
    onlySecond: ['a'],
    solvedP: 1,
    passAt1P: 0.5,
  });
  expect(comparison.passAt1Difference?.value).toBe(0.75);
});
