import { expect, test } from 'vitest';
import { parseTaskFile } from './parse-task-file';

const row = {
  task_id: 12,
  text: '# a shop sells 3 pens for 10 coins . what do 6 pens cost ? n0 = 3.0 n1 = 10.0 n2 = 6.0',
  code: 'n0 = 3.0\r\nn1 = 10.0\r\nn2 = 6.0\r\nt0 = n1 / n0\r\nanswer = t0 * n2\r\n',
  dsl_code: 'divide(n1,n0)|multiply(n2,#0)|',
  reasoning: 'ten thirds each',
  answer: 20.0,
};

test('a record of MathQA-Python becomes a task that is judged by its answer', () => {
  expect(parseTaskFile('mathqa-dev.json', JSON.stringify([row]))).toEqual({
    tasks: [
      {
        id: 'mathqa-dev/12',
        origin: 'imported',
        title: 'A shop sells 3 pens for 10 coins',
        text: row.text,
        reference: 'n0 = 3.0\nn1 = 10.0\nn2 = 6.0\nt0 = n1 / n0\nanswer = t0 * n2',
        check: { kind: 'answer', expected: 20, relativeTolerance: 0.01 },
        asserts: ['assert answer == approx(20, 0.01)'],
        challengeAsserts: [],
        setup: '',
        tags: [],
        difficulty: null,
      },
    ],
    rejected: [],
  });
});

test('an answer may be a text that says a number, and nothing else', () => {
  const rows = [
    { ...row, answer: '-2.5' },
    { ...row, task_id: 13, answer: 'about 3' },
  ];
  const { tasks, rejected } = parseTaskFile(
    'm.jsonl',
    rows.map((each) => JSON.stringify(each)).join('\n'),
  );
  expect(tasks[0]?.asserts).toEqual(['assert answer == approx(-2.5, 0.01)']);
  expect(rejected).toHaveLength(1);
  expect(rejected[0]?.reason).toContain('"answer"');
});
