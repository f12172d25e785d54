import { expect, test } from 'vitest';
import { createRandomStream } from './random-stream';

function draw(seed: number, row: number, count: number): number[] {
  return Array.from({ length: count }, createRandomStream(seed, row));
}

test('equal seeds and rows give equal numbers', () => {
  expect(draw(42, 3, 10)).toEqual(draw(42, 3, 10));
});

test('every seed and every row has a stream of its own', () => {
  const streams = [draw(1, 0, 4), draw(2, 0, 4), draw(1, 1, 4), draw(0, 0, 4), draw(0, 1, 4)];
  expect(new Set(streams.map(String)).size).toBe(streams.length);
});

test('numbers lie in [0, 1) and spread evenly, also over the first draws of many rows', () => {
  const along = draw(0xffff_ffff, 79, 20_000);
  const across = Array.from({ length: 20_000 }, (_, row) => createRandomStream(1, row)());
  for (const numbers of [along, across]) {
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 1.8);
  }
});
