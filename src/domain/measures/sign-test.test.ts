import { expect, test } from 'vitest';
import { exactSignTest } from './sign-test';

test('five wins of five are one in sixteen by chance', () => {
  expect(exactSignTest(5, 0)).toBeCloseTo(2 / 32, 12);
});

test('no pair, and as many wins as losses, tell nothing', () => {
  expect(exactSignTest(0, 0)).toBe(1);
  expect(exactSignTest(7, 7)).toBe(1);
});

test('wins and losses may change places', () => {
  expect(exactSignTest(3, 11)).toBe(exactSignTest(11, 3));
});
