import { expect, test } from 'vitest';
import { bootstrapMean, bootstrapPlainMean } from './bootstrap';

test('the same seed gives the same interval, another seed another', () => {
  const values = [0, 0, 1, 0.5, 0.25, 1, 0, 0.125];
  expect(bootstrapPlainMean(values, 3)).toEqual(bootstrapPlainMean(values, 3));
  expect(bootstrapPlainMean(values, 3)).not.toEqual(bootstrapPlainMean(values, 4));
});

test('equal tasks leave no doubt, one task neither', () => {
  expect(bootstrapPlainMean([0.5, 0.5, 0.5])).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  expect(bootstrapPlainMean([1])).toEqual({ value: 1, low: 1, high: 1 });
});

test('the interval holds the mean and stays in range', () => {
  const estimate = bootstrapPlainMean([0, 0, 0, 1, 1, 0, 1, 0, 0, 0]);
  expect(estimate?.value).toBeCloseTo(0.3, 12);
  expect(estimate?.low).toBeGreaterThanOrEqual(0);
  expect(estimate?.low).toBeLessThan(0.3);
  expect(estimate?.high).toBeGreaterThan(0.3);
});

test('a weighted mean is the share over all samples', () => {
  const tasks = [
    { value: 1, weight: 1 },
    { value: 0, weight: 3 },
  ];
  expect(bootstrapMean(tasks)?.value).toBe(0.25);
});

test('of nothing there is no mean', () => {
  expect(bootstrapPlainMean([])).toBeNull();
});
