import { expect, test } from 'vitest';
import { runAtOnce } from '../../lib/run-at-once';
import { indexTrainingTasks } from './find-nearest';
import type { TrainingTask } from './training-tasks';

function family(concept: string, ...phrasings: [string, ...string[]]): TrainingTask {
  return { concept, kind: 'family', phrasings, program: `def ${concept}(): ...` };
}

const entries = [
  family(
    'reverse-words',
    'Write a function to reverse the order of the words in a sentence.',
    'Put the words of a sentence back to front.',
  ),
  family(
    'count-vowels',
    'Write a function to count the vowels of a string.',
    'How many letters of a text are vowels?',
  ),
  family(
    'count-capitals',
    'Write a function to count the capital letters of a string.',
    'How many letters of a text are capitals?',
  ),
  family('triangle-area', 'Write a function to find the area of a triangle from its three sides.'),
  {
    ...family('speed', 'A car drives 120 km in 2 hours. How many km does it cover per hour?'),
    kind: 'word-problem' as const,
  },
];
const find = runAtOnce(
  indexTrainingTasks({
    entries,
    heldOut: { families: 1, wordings: 4, wordProblems: 0 },
    composed: false,
    lines: [],
  }),
);

function concepts(description: string, count = 3): string[] {
  return find(description, count).map(({ task }) => task.concept);
}

test('the same task in other words is found, with its nearest phrasing', () => {
  const [nearest] = find('Find out how many vowels there are among the letters of a text.', 3);
  expect(nearest?.task.concept).toBe('count-vowels');
  expect(nearest?.phrasing).toBe('How many letters of a text are vowels?');
  expect(nearest?.similarity).toBeGreaterThan(0.5);
  expect(nearest?.similarity).toBeLessThan(1);
});

test('the most alike comes first, and a related task after it', () => {
  expect(
    concepts('Write a python function counting capital letters in strings.').slice(0, 2),
  ).toEqual(['count-capitals', 'count-vowels']);
  expect(concepts('Write a function to reverse words in a given sentence.', 1)).toEqual([
    'reverse-words',
  ]);
});

test('each task comes once, and no more than asked for', () => {
  const all = concepts('How many letters of a text are vowels or capitals of a string?', 9);
  expect(new Set(all).size).toBe(all.length);
  expect(concepts('letters of a text', 1)).toHaveLength(1);
});

test('what no training task is like has no nearest', () => {
  expect(find('Zebra quux!', 3)).toEqual([]);
  expect(find('', 3)).toEqual([]);
});

test('copied words are told, also those of a phrasing that is not the nearest', () => {
  const [copied] = find('Reverse the order of the words in a sentence', 1);
  expect(copied?.sharedRun).toBe('reverse the order of the words in a sentence');
  expect(find('Count vowels.', 1)[0]?.sharedRun).toBe(null);
});

test('a word problem is compared without its list of numbers', () => {
  const story = '# a car drives 90 km in 3 hours . how many km does it cover per hour ?';
  const [plain] = find(story, 1);
  const [listed] = find(`${story} n0 = 90.0 n1 = 3.0`, 1);
  expect(plain?.task.kind).toBe('word-problem');
  expect(plain?.similarity).toBeCloseTo(1, 12);
  expect(listed?.similarity).toBe(plain?.similarity);
});
