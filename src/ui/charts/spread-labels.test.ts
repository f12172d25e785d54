import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels';

test('labels that are far apart stay where they are', () => {
  expect(spreadLabels([100, 10, 50])).toEqual([0, 0, 0]);
});

test('labels at one place stand under one another, around it', () => {
  expect(spreadLabels([20, 20])).toEqual([-7, 7]);
  expect(spreadLabels([20, 20, 20])).toEqual([-14, 0, 14]);
});

test('labels that are pushed push their neighbours, and all keep their order', () => {
  const places = [40, 42, 60, 30];
  const moves = spreadLabels(places);
  const moved = places.map((place, index) => place + (moves[index] ?? 0));
  const [first = 0, ...rest] = [3, 0, 1, 2].map((index) => moved[index] ?? 0);
  expect(
    rest.map((place, index) => place - (index === 0 ? first : (rest[index - 1] ?? 0))),
  ).toEqual([14, 14, 14]);
});
