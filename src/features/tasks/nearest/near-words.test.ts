import { expect, test } from 'vitest';
import type { TrainingTask } from '../../../domain/training-tasks/training-tasks';
import { conceptTitle, describeIndex, describeTraining, inPercent } from './near-words';

const family: TrainingTask = {
  concept: 'count-longer-words',
  kind: 'family',
  phrasings: ['Count the words longer than 4 letters.', 'How many words exceed 4 letters?'],
  program: 'def f(text):\n    return 0',
};

test('a concept is read as words', () => {
  expect(conceptTitle('count-longer-words')).toBe('Count longer words');
});

test('only what is wholly alike is alike to 100 %', () => {
  expect([0, 0.004, 0.616, 0.998, 1].map(inPercent)).toEqual([0, 0, 62, 99, 100]);
});

test('the meaning of a training task counts its wordings', () => {
  expect(describeTraining(family)).toContain('saw this family in training, in 2 wordings');
  expect(describeTraining({ ...family, kind: 'word-problem' })).toContain('told in 2 ways');
});

test('what was compared and what was left out are told in numbers', () => {
  const entries = Array.from({ length: 1200 }, () => family);
  const heldOut = { families: 9, wordings: 7, wordProblems: 5 };
  const words = describeIndex({ entries, heldOut, composed: false, lines: [] });
  expect(words).toContain('2,400 wordings of 1,200 families');
  expect(words).toContain('9 families, 5 word problems, one wording of each family.');
  expect(words).not.toContain('composes');
  expect(describeIndex({ entries, heldOut, composed: true, lines: [] })).toContain(
    'composes of operations',
  );
});
