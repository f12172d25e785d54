import { expect, test } from 'vitest';
import { accuracyOf, addAnswer, type ConditionTally, countsOf, difficultiesOf } from './accuracy';
import type { Comparison } from './comparison';
import type { DifficultyGroup } from './difficulty-groups';

const shown = { text: true, asserts: false };
const other = { text: true, asserts: true };

function tallied(
  answers: readonly (readonly [DifficultyGroup, Comparison])[],
): readonly ConditionTally[] {
  return answers.reduce<readonly ConditionTally[]>(
    (tallies, [difficulty, comparison]) => addAnswer(tallies, { shown, difficulty }, comparison),
    [],
  );
}

const four = tallied([
  ['hard', 'exact'],
  ['easy', 'same'],
  ['easy', 'different'],
  ['easy', 'no-literal'],
]);

test('exact answers and those right by value are counted apart', () => {
  expect(countsOf(four, shown)).toEqual({ asked: 4, exact: 1, byValue: 2 });
});

test('answers are counted by difficulty, easy first, and under their own condition', () => {
  expect(difficultiesOf(four)).toEqual(['easy', 'hard']);
  expect(countsOf(four, shown, 'easy')).toEqual({ asked: 3, exact: 0, byValue: 1 });
  expect(countsOf(four, other, 'easy').asked).toBe(0);
});

test('tasks that do not say their difficulty come last, and alone make no groups', () => {
  const unsaid = tallied([[null, 'exact']]);
  expect(difficultiesOf([...unsaid, ...four])).toEqual(['easy', 'hard', null]);
  expect(difficultiesOf(unsaid)).toEqual([]);
});

test('shares carry Wilson’s interval, and nothing asked has none', () => {
  const { byValue } = accuracyOf(countsOf(four, shown));
  expect(byValue).toMatchObject({ value: 0.5 });
  expect(byValue?.low).toBeCloseTo(0.15, 2);
  expect(accuracyOf(countsOf([], shown)).exact).toBeNull();
});
