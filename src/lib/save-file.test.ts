import { expect, test } from 'vitest';
import { trySaveFile } from './save-file';

test('a file that is made is handed over, and there is nothing to tell', async () => {
  const saved: string[] = [];
  const save = (_: Blob, name: string): void => void saved.push(name);
  expect(await trySaveFile('a.csv', () => new Blob(['1']), save)).toBeNull();
  expect(saved).toEqual(['a.csv']);
});

test('a file that cannot be made is told of by its name and the reason', async () => {
  const failing = [
    () => Promise.reject(new Error('The picture is too large.')),
    () => {
      throw new Error('The picture is too large');
    },
  ];
  for (const make of failing) {
    expect(await trySaveFile('a.png', make)).toBe(
      'a.png could not be saved: The picture is too large.',
    );
  }
});
