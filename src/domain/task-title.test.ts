import { expect, test } from 'vitest';
import { titleOf } from './task-title';

test('a title leaves out how descriptions begin', () => {
  expect(titleOf('Write a python function to add two numbers.')).toBe('Add two numbers');
  expect(titleOf('Write a function that finds the peak of a list, if any.')).toBe(
    'Finds the peak of a list',
  );
  expect(titleOf('## write a function to count steps.')).toBe('Count steps');
});

test('a title is cut at a word and never longer than 44 characters', () => {
  const title = titleOf(
    'Write a function to combine the two given dictionaries into one by adding values.',
  );
  expect(title).toBe('Combine the two given dictionaries into one…');
  expect(title.length).toBeLessThanOrEqual(44);
  expect(titleOf('x'.repeat(90))).toHaveLength(44);
});

test('no description gives a title all the same', () => {
  expect(titleOf('  ')).toBe('Untitled task');
});
