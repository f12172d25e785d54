import { expect, test } from 'vitest';
import { buildPredictionPrompt, readPrediction } from './prediction-prompt';

const question = {
  program: 'def add(a, b):\n    return a + b',
  call: 'add(1, 2)',
  text: 'Write a function to add two numbers.',
  asserts: ['assert add(10, -4) == 6', 'assert add(0, 0) == 0'],
};

test('with description and asserts the prompt is the training one, letter by letter', () => {
  expect(buildPredictionPrompt(question, { text: true, asserts: true })).toBe(
    'Here is a Python program:\n' +
      '\n' +
      'def add(a, b):\n' +
      '    return a + b\n' +
      '\n' +
      'It was written for this task: Write a function to add two numbers.\n' +
      '\n' +
      'assert add(10, -4) == 6\n' +
      'assert add(0, 0) == 0\n' +
      '\n' +
      'What does add(1, 2) return?\n' +
      '[BEGIN]\n',
  );
});

test('each part can be left out', () => {
  const head = 'Here is a Python program:\n\ndef add(a, b):\n    return a + b\n\n';
  const tail = 'What does add(1, 2) return?\n[BEGIN]\n';
  const text = 'It was written for this task: Write a function to add two numbers.\n\n';
  const asserts = 'assert add(10, -4) == 6\nassert add(0, 0) == 0\n\n';
  const build = (shown: { text: boolean; asserts: boolean }) =>
    buildPredictionPrompt(question, shown);
  expect(build({ text: false, asserts: false })).toBe(head + tail);
  expect(build({ text: true, asserts: false })).toBe(head + text + tail);
  expect(build({ text: false, asserts: true })).toBe(head + asserts + tail);
  const bare = { ...question, asserts: [], text: '' };
  expect(buildPredictionPrompt(bare, { text: true, asserts: true })).toBe(head + tail);
});

test.each([
  ['[1, 2]\n', '[1, 2]'],
  ["'a'\n[DONE]\nHere is", "'a'"],
  ['```python\n{1: 2}\n```\nIt adds.', '{1: 2}'],
  ['`3`', '3'],
  ['[BEGIN]\n3', '3'],
])('of %j the value is %j', (text, value) => {
  expect(readPrediction(text)).toEqual({ steps: '', value });
});

test('lines before the value are the steps to it', () => {
  expect(readPrediction('a = 1\nb = 2\n1 + 2 = 3\n3\n[DONE]')).toEqual({
    steps: 'a = 1\nb = 2\n1 + 2 = 3',
    value: '3',
  });
});
