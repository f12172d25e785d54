import { expect, test } from 'vitest';
import { nextTask } from './next-task';
import { runAtOnce, type SlicedWork } from './run-at-once';
import { runInSlices } from './run-in-slices';

function* countTo(last: number, seen: number[] = []): SlicedWork<number> {
  for (let number = 1; number <= last; number += 1) {
    seen.push(number);
    yield;
  }
  return last;
}

const { signal } = new AbortController();

test('work done at once and in slices comes to the same', async () => {
  expect(runAtOnce(countTo(3))).toBe(3);
  expect(await runInSlices(countTo(12), signal)).toBe(12);
});

test('others have their turn between slices', async () => {
  const seen: number[] = [];
  const work = runInSlices(countTo(20, seen), signal, 0);
  await nextTask();
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(20);
  expect(await work).toBe(20);
});

test('work that is no longer wanted ends', async () => {
  const ending = new AbortController();
  const seen: number[] = [];
  const work = runInSlices(countTo(20, seen), ending.signal, 0);
  ending.abort();
  await expect(work).rejects.toThrow(/abort/i);
  expect(seen).toEqual([1]);
});
