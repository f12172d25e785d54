import { expect, test } from 'vitest';
import { RUN_SAMPLE } from '../../testing/sample-run';
import type { RunSample } from './run-file';
import { verdictChanges } from './verdict-changes';

const failing: RunSample = {
  ...RUN_SAMPLE,
  passed: false,
  errorClass: 'timeout',
  asserts: [{ kind: 'timeout', limitMs: 2000, line: null }],
};

test('a sample that solved and does not now is told with both outcomes', () => {
  expect(verdictChanges([RUN_SAMPLE], [failing])).toEqual([
    { taskId: 'pack/1', sample: 0, before: 'solves', after: 'timeout', decides: true },
  ]);
});

test('another way to fail is a change that decides nothing', () => {
  const after: RunSample = { ...failing, errorClass: 'wrong-answer' };
  expect(verdictChanges([failing], [after])).toMatchObject([
    { before: 'timeout', after: 'wrong answer', decides: false },
  ]);
});

test('a challenge assert that fails now is a change', () => {
  const challenged = (kind: 'pass' | 'fail'): RunSample => ({
    ...RUN_SAMPLE,
    challengeAsserts: [kind === 'pass' ? { kind } : { kind, actual: '1', expected: '2' }],
  });
  expect(verdictChanges([challenged('pass')], [challenged('fail')])).toMatchObject([
    { before: 'solves', after: 'solves, fails a challenge', decides: false },
  ]);
});

test('equal verdicts, and samples that had none, are no change', () => {
  const slower = { ...RUN_SAMPLE, judgeMs: 900 };
  expect(verdictChanges([RUN_SAMPLE], [slower])).toEqual([]);
  expect(verdictChanges([{ ...failing, asserts: [] }], [RUN_SAMPLE])).toEqual([]);
});
