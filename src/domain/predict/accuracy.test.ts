import { expect, test } from 'vitest';
import { accuracyOf, addAnswer, EMPTY_TALLIES, type ConditionTally } from './accuracy';

function tallied(): ConditionTally {
  const [empty] = EMPTY_TALLIES;
  if (!empty) throw new Error('There are four conditions.');
  return (['exact', 'same', 'different', 'no-literal'] as const).reduce(addAnswer, empty);
}

test('exact answers and those right by value are counted apart', () => {
  expect(tallied()).toMatchObject({ asked: 4, exact: 1, byValue: 2 });
});

test('shares carry Wilson’s interval, and nothing asked has none', () => {
  expect(accuracyOf(tallied()).byValue).toMatchObject({ value: 0.5 });
  expect(accuracyOf(tallied()).byValue?.low).toBeCloseTo(0.15, 2);
  expect(EMPTY_TALLIES.map((each) => accuracyOf(each).exact)).toEqual([null, null, null, null]);
});
