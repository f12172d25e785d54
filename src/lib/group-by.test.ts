import { expect, test } from 'vitest';
import { groupBy } from './group-by';

test('items are grouped under their keys in the order in which they come', () => {
  const groups = groupBy(['bee', 'ant', 'bear'], (word) => word.slice(0, 1));
  expect([...groups]).toEqual([
    ['b', ['bee', 'bear']],
    ['a', ['ant']],
  ]);
});
