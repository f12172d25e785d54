import { expect, test } from 'vitest';
import { parseTrainingTasks } from './training-tasks-schema';

const file = {
  heldOut: { families: 204, wordings: 1602, wordProblems: 24 },
  composed: true,
  entries: [
    { concept: 'lcm', kind: 'family', phrasings: ['Find the lcm.'], program: 'def lcm(): ...' },
  ],
  lines: ['returna*b//gcd(a,b)'],
};

test('a list of training tasks is read', () => {
  expect(parseTrainingTasks(JSON.stringify(file))).toEqual(file);
});

test.each([
  ['no JSON', '<!doctype html>'],
  ['something else', '[]'],
  [
    'an entry without a phrasing',
    JSON.stringify({ ...file, entries: [{ ...file.entries[0], phrasings: [] }] }),
  ],
])('%s is none', (_, text) => {
  expect(parseTrainingTasks(text)).toBe(null);
});
