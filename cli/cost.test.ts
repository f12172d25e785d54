import { expect, test } from 'vitest';
import { costRows, startClock } from './cost';

test('the cost of a command is told in words', () => {
  const cost = { seconds: 3725.4, programs: 4640, peakBytes: 512_000_000 };
  expect(costRows(cost)).toEqual([
    ['time of this command', '1 h 2 min 5 s'],
    ['programs now, rate', '4640, 1.25 programs/s'],
    ['peak memory', '512 MB'],
  ]);
  expect(costRows({ ...cost, seconds: 4.04 })[0]?.[1]).toBe('4.0 s');
});

test('peak memory is this process’s own', () => {
  const { peakBytes } = startClock()(0);
  expect(peakBytes).toBeGreaterThan(process.memoryUsage().rss / 4);
});
