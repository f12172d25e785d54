import { expect, test } from 'vitest';
import { ADD_TASK } from '../../testing/sample-tasks';
import { codeLines, overlapOf } from './overlap';

const PROGRAM = `import re
def total(numbers):
    found = 0
    for number in numbers:
\tfound += number * number
    return found
`;

test('lines that say something count, without their white space', () => {
  expect([...codeLines(PROGRAM.replaceAll('\n', '\r\n'))]).toEqual([
    'fornumberinnumbers:',
    'found+=number*number',
  ]);
});

test('overlap is the share of lines that training had, where there is any line', () => {
  const tasks = [
    { ...ADD_TASK, id: 'a', reference: PROGRAM },
    { ...ADD_TASK, id: 'b', reference: 'def f(x):\n    return x' },
    { ...ADD_TASK, id: 'c', reference: null },
  ];
  expect(overlapOf(tasks, ['fornumberinnumbers:'])).toEqual({ a: 0.5 });
});
