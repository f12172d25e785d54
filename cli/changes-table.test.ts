import { expect, test } from 'vitest';
import { changesTable } from './changes-table';

const change = { before: 'timeout', after: 'solves', decides: true };

test('changed verdicts are counted, and named task by task', () => {
  const changes = [
    { ...change, taskId: 'mbpp/2', sample: 0 },
    { ...change, taskId: 'mbpp/2', sample: 3, after: 'wrong answer', decides: false },
    { ...change, taskId: 'mbpp/7', sample: 1 },
  ];
  expect(changesTable(changes, 40)).toBe(
    'verdicts changed: 3 of 40, 2 of them between solving and not\n' +
      '  mbpp/2: sample 0 timeout → solves; sample 3 timeout → wrong answer\n' +
      '  mbpp/7: sample 1 timeout → solves\n',
  );
  expect(changesTable([], 40)).toBe(
    'verdicts changed: 0 of 40, 0 of them between solving and not\n',
  );
});

test('solutions that nobody judged before are no comparison', () => {
  expect(changesTable([], 0)).toBe('No sample had a verdict before.\n');
});
