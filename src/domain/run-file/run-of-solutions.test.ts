import { expect, test } from 'vitest';
import { parseRunFile } from './parse-run-file';
import { headerLine } from './run-header';
import { runOfSolutions } from './run-of-solutions';
import { sampleLine } from './sample-row';

test('solutions of other tools become a run that is numbered task by task', () => {
  const solutions = ['mbpp/3', 'mbpp/2', 'mbpp/3'].map((taskId, at) => ({
    taskId,
    solution: `# ${at}`,
  }));
  const facts = { date: '2026-11-22T10:00:00.000Z', timeLimitMs: 2000, versions: {} };
  const run = runOfSolutions('theirs', solutions, facts);
  expect(run.samples.map(({ taskId, sample }) => `${taskId} ${sample}`)).toEqual([
    ...['mbpp/3 0', 'mbpp/2 0', 'mbpp/3 1'],
  ]);
  expect(run.header).toMatchObject({
    sampling: { samples: 2 },
    tasks: { ids: ['mbpp/3', 'mbpp/2'] },
    model: { id: 'theirs', backend: 'none' },
  });
  const text = headerLine(run.header) + run.samples.map(sampleLine).join('');
  expect(parseRunFile(text)).toEqual({ kind: 'run', run, notes: [] });
});
