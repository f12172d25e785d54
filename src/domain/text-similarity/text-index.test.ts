import { expect, test } from 'vitest';
import { runAtOnce } from '../../lib/run-at-once';
import { buildTextIndex, createRanking } from './text-index';

const SENTENCES = [
  'Write a function to reverse a string.',
  'Write a function to reverse the order of the words in a string.',
  'Write a python function to find the largest number of a list.',
  'Write a function to compute the area of a triangle.',
];

function similarities(question: string, texts: readonly string[] = SENTENCES): number[] {
  return [...runAtOnce(buildTextIndex(texts)).similarities(question)];
}

test('the same sentence is wholly alike, one without a word in common not at all', () => {
  expect(similarities('write a function to REVERSE a string')[0]).toBeCloseTo(1, 12);
  expect(similarities('Bananas!')).toEqual([0, 0, 0, 0]);
  expect(similarities('')).toEqual([0, 0, 0, 0]);
});

test('the formula holds for two words', () => {
  // Of two texts one has "cat": ln(3 / 1); both have "sat": ln(3 / 2).
  const [cat, sat] = [Math.log(3), Math.log(3 / 2)];
  const [, second] = similarities('cat sat', ['dog sat', 'cat cat sat']);
  const twice = (1 + Math.log(2)) * cat;
  const product = cat * twice + sat * sat;
  expect(second).toBeCloseTo(product / (Math.hypot(cat, sat) * Math.hypot(twice, sat)), 12);
});

test('forms of a word are alike, and so are numbers', () => {
  expect(similarities('reversed strings', ['Reversing a string', 'Sort'])[0]).toBeGreaterThan(0.7);
  expect(similarities('multiples of 3', ['multiples of 17', 'x'])[0]).toBeCloseTo(1, 12);
});

test('what no text has makes a question less like all', () => {
  const plain = similarities('reverse a string')[0] ?? 0;
  const odd = similarities('reverse a string of hieroglyphs')[0] ?? 0;
  expect(odd).toBeGreaterThan(0);
  expect(odd).toBeLessThan(plain);
});

test('a frame that many sentences have weighs nothing', () => {
  const names = Array.from(
    { length: 60 },
    (_, index) => `thing${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index)}`,
  );
  const texts = names.map((name) => `Write a function to ${name}.`);
  const found = similarities(`Write a function to ${names[3] ?? ''}`, texts);
  expect(found[3]).toBeCloseTo(1, 12);
  expect(found.filter((similarity) => similarity > 0)).toHaveLength(1);
});

test('the ranking prefers rare words over common ones', () => {
  const rank = createRanking(['the cat sat', 'the dog sat', 'the the the']);
  expect(rank('the dog')[0]).toBe(1);
  expect(rank('bird')).toEqual([]);
});

test('the ranking puts earlier texts first among equals', () => {
  expect(createRanking(['a cat', 'a dog', 'a cat'])('cat')).toEqual([0, 2]);
});
