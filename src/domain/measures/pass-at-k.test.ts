import { expect, test } from 'vitest';
import { passAtK } from './pass-at-k';

test('one in two of four is five sixths at two draws', () => {
  // 1 - C(2,2)/C(4,2) = 1 - 1/6
  expect(passAtK(4, 2, 2)).toBeCloseTo(5 / 6, 12);
});

test('pass@1 is the share, pass@n tells whether any solves', () => {
  expect(passAtK(80, 20, 1)).toBeCloseTo(0.25, 12);
  expect(passAtK(80, 1, 80)).toBe(1);
  expect(passAtK(80, 0, 80)).toBe(0);
});

test('more draws than samples say nothing', () => {
  expect(passAtK(4, 4, 5)).toBeNull();
  expect(passAtK(0, 0, 1)).toBeNull();
});
