import { expect, test } from 'vitest';
import { readRows } from './read-rows';

test('JSON Lines give their line numbers, blank lines counted', () => {
  const { rows, rejected } = readRows('\uFEFF{"a":1}\r\n\r\n{"a":2}\r\noops\r\n');
  expect(rows).toEqual([
    { line: 1, value: { a: 1 } },
    { line: 3, value: { a: 2 } },
  ]);
  expect(rejected).toHaveLength(1);
  expect(rejected[0]?.line).toBe(4);
  expect(rejected[0]?.reason).toMatch(/^This is not valid JSON: /);
});

test('an array gives positions', () => {
  expect(readRows(' [{"a":1}, 5]').rows.map(({ line }) => line)).toEqual([1, 2]);
});

test('one object over several lines is one row', () => {
  expect(readRows('{\n  "a": 1\n}\n').rows).toEqual([{ line: 1, value: { a: 1 } }]);
});

test.each([
  ['', /^The file is empty\. Expected MBPP or HumanEval tasks/],
  [' \n ', /^The file is empty\./],
  ['[]', /^The list has no rows\. Expected/],
  ['[{"a": 1}', /^This is not valid JSON: /],
  ['def f():\n    return 1\n', /^The file is not JSON\. Expected/],
  ['\u0000\u0001PNG', /^The file is not JSON\. Expected/],
])('%j is refused in one sentence', (text, reason) => {
  const { rows, rejected } = readRows(text);
  expect(rows).toEqual([]);
  expect(rejected).toHaveLength(1);
  expect(rejected[0]?.reason).toMatch(reason);
});
