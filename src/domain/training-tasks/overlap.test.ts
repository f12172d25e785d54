import { expect, test } from 'vitest';
import { ADD_TASK } from '../../testing/sample-tasks';
import { corpusOverlap } from './corpus-overlap';
import { codeLines, overlapOf } from './overlap';
import { overlapWords } from './overlap-words';

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

test('a header’s overlap comes from the model’s list, and is null without a readable one', () => {
  const tasks = [{ ...ADD_TASK, id: 'a', reference: PROGRAM }];
  const list = {
    ...{ composed: false, entries: [], lines: ['fornumberinnumbers:'] },
    heldOut: { families: 0, wordings: 0, wordProblems: 0 },
  };
  expect(corpusOverlap(JSON.stringify(list), tasks)).toEqual({ a: 0.5 });
  expect(corpusOverlap('<!doctype html>', tasks)).toBeNull();
  expect(corpusOverlap(null, tasks)).toBeNull();
});

test('overlap is told by lines where the reference is there, else by its share', () => {
  expect(overlapWords(0.5, PROGRAM)).toBe(
    '1 of 2 lines of its reference stands in the training corpus.',
  );
  expect(overlapWords(0, PROGRAM)).toMatch(/^None of 2 lines/);
  expect(overlapWords(1, 'found += number * number')).toMatch(/^The one line .* stands in/);
  expect(overlapWords(0.5, null)).toMatch(/^50% of its reference’s lines/);
});
