import { expect, test } from 'vitest';
import { sharedRun } from './shared-run';

test('eight words in a row are a shared run, whatever case and signs', () => {
  const ours = 'Count the words longer than 4 letters in the text, ignoring case.';
  const theirs = 'Write a function that tells: words longer than 4 letters, in the text.';
  expect(sharedRun(ours, theirs)).toBe('words longer than 4 letters in the text');
});

test('seven are none', () => {
  expect(
    sharedRun('Count words longer than 4 letters in text.', 'words longer than 4 letters in lines'),
  ).toBe(null);
});

test('a short sentence is shared when it is the same as a whole', () => {
  expect(sharedRun('Reverse a list.', 'Write a python function to reverse a list.')).toBe(
    'reverse a list',
  );
  expect(sharedRun('Reverse a list.', 'Reverse a list of strings.')).toBe(null);
});

test('the frame of a sentence is no overlap', () => {
  expect(
    sharedRun(
      'Write a python function to add two numbers.',
      'Write a python function to swap two words.',
    ),
  ).toBe(null);
  expect(sharedRun('', '')).toBe(null);
});
